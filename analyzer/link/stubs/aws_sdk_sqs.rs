pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
#[derive(Clone)]
pub struct Client;
pub mod client {
    pub use super::Client;
}
impl Client {
    fn new<C>(config: &C) -> Self {}
    fn from_conf<C>(config: C) -> Self {}
    fn send_message(&self) -> operation::send_message::builders::SendMessageFluentBuilder {}
    fn send_message_batch(&self) -> operation::send_message_batch::builders::SendMessageBatchFluentBuilder {}
    fn receive_message(&self) -> operation::receive_message::builders::ReceiveMessageFluentBuilder {}
    fn delete_message(&self) -> operation::delete_message::builders::DeleteMessageFluentBuilder {}
    fn get_queue_url(&self) -> operation::get_queue_url::builders::GetQueueUrlFluentBuilder {}
    fn create_queue(&self) -> operation::create_queue::builders::CreateQueueFluentBuilder {}
}
pub mod types {
    #[derive(Clone)]
    pub struct Message;
    impl Message {
        fn body(&self) -> Option<&str> {}
        fn message_id(&self) -> Option<&str> {}
        fn receipt_handle(&self) -> Option<&str> {}
    }
}
pub mod operation {
    pub mod send_message {
        pub struct SendMessageOutput;
        pub mod builders {
            pub struct SendMessageFluentBuilder;
            impl SendMessageFluentBuilder {
                fn queue_url<T>(self, url: T) -> Self {}
                fn set_queue_url(self, url: Option<String>) -> Self {}
                fn message_body<T>(self, body: T) -> Self {}
                fn message_group_id<T>(self, id: T) -> Self {}
                fn message_deduplication_id<T>(self, id: T) -> Self {}
                fn message_attributes<K, V>(self, key: K, value: V) -> Self {}
                fn delay_seconds(self, seconds: i32) -> Self {}
                async fn send(self) -> Result<super::SendMessageOutput, crate::Error> {}
            }
        }
    }
    pub mod send_message_batch {
        pub struct SendMessageBatchOutput;
        pub mod builders {
            pub struct SendMessageBatchFluentBuilder;
            impl SendMessageBatchFluentBuilder {
                fn queue_url<T>(self, url: T) -> Self {}
                fn entries<T>(self, entry: T) -> Self {}
                fn set_entries<T>(self, entries: T) -> Self {}
                async fn send(self) -> Result<super::SendMessageBatchOutput, crate::Error> {}
            }
        }
    }
    pub mod receive_message {
        pub struct ReceiveMessageOutput {
            pub messages: Option<Vec<crate::types::Message>>,
        }
        impl ReceiveMessageOutput {
            fn messages(&self) -> &[crate::types::Message] {}
        }
        pub mod builders {
            pub struct ReceiveMessageFluentBuilder;
            impl ReceiveMessageFluentBuilder {
                fn queue_url<T>(self, url: T) -> Self {}
                fn max_number_of_messages(self, count: i32) -> Self {}
                fn wait_time_seconds(self, seconds: i32) -> Self {}
                fn visibility_timeout(self, seconds: i32) -> Self {}
                fn message_attribute_names<T>(self, name: T) -> Self {}
                async fn send(self) -> Result<super::ReceiveMessageOutput, crate::Error> {}
            }
        }
    }
    pub mod delete_message {
        pub mod builders {
            pub struct DeleteMessageFluentBuilder;
            impl DeleteMessageFluentBuilder {
                fn queue_url<T>(self, url: T) -> Self {}
                fn receipt_handle<T>(self, handle: T) -> Self {}
                async fn send(self) -> Result<(), crate::Error> {}
            }
        }
    }
    pub mod get_queue_url {
        pub struct GetQueueUrlOutput;
        impl GetQueueUrlOutput {
            fn queue_url(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct GetQueueUrlFluentBuilder;
            impl GetQueueUrlFluentBuilder {
                fn queue_name<T>(self, name: T) -> Self {}
                async fn send(self) -> Result<super::GetQueueUrlOutput, crate::Error> {}
            }
        }
    }
    pub mod create_queue {
        pub struct CreateQueueOutput;
        impl CreateQueueOutput {
            fn queue_url(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct CreateQueueFluentBuilder;
            impl CreateQueueFluentBuilder {
                fn queue_name<T>(self, name: T) -> Self {}
                async fn send(self) -> Result<super::CreateQueueOutput, crate::Error> {}
            }
        }
    }
}
