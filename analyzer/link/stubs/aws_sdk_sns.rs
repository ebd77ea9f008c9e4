pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
#[derive(Clone)]
pub struct Client;
impl Client {
    fn new<C>(config: &C) -> Self {}
    fn from_conf<C>(config: C) -> Self {}
    fn publish(&self) -> operation::publish::builders::PublishFluentBuilder {}
    fn subscribe(&self) -> operation::subscribe::builders::SubscribeFluentBuilder {}
}
pub mod operation {
    pub mod publish {
        pub struct PublishOutput;
        pub mod builders {
            pub struct PublishFluentBuilder;
            impl PublishFluentBuilder {
                fn topic_arn<T>(self, arn: T) -> Self {}
                fn message<T>(self, message: T) -> Self {}
                fn subject<T>(self, subject: T) -> Self {}
                fn message_attributes<K, V>(self, key: K, value: V) -> Self {}
                async fn send(self) -> Result<super::PublishOutput, crate::Error> {}
            }
        }
    }
    pub mod subscribe {
        pub mod builders {
            pub struct SubscribeFluentBuilder;
            impl SubscribeFluentBuilder {
                fn topic_arn<T>(self, arn: T) -> Self {}
                fn protocol<T>(self, protocol: T) -> Self {}
                fn endpoint<T>(self, endpoint: T) -> Self {}
                async fn send(self) -> Result<(), crate::Error> {}
            }
        }
    }
}
