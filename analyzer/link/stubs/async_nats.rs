pub use client::{Client, Request};
pub use header::HeaderMap;
pub use message::Message;
pub use options::ConnectOptions;
pub type Error = Box<dyn std::error::Error>;
pub struct ConnectError;
impl std::error::Error for ConnectError {}
impl std::fmt::Display for ConnectError {}
pub struct PublishError;
impl std::error::Error for PublishError {}
impl std::fmt::Display for PublishError {}
pub struct RequestError;
impl std::error::Error for RequestError {}
impl std::fmt::Display for RequestError {}
pub struct SubscribeError;
impl std::error::Error for SubscribeError {}
impl std::fmt::Display for SubscribeError {}
pub async fn connect<A>(address: A) -> Result<Client, ConnectError> {}
pub async fn connect_with_options<A>(address: A, options: ConnectOptions) -> Result<Client, ConnectError> {}
pub trait ToServerAddrs {}
pub trait ToSubject {}
#[derive(Clone)]
pub struct Subject;
impl Subject {
    fn as_str(&self) -> &str {}
}
impl std::ops::Deref for Subject {
    type Target = str;
}
pub mod options {
    #[derive(Clone, Default)]
    pub struct ConnectOptions;
    impl ConnectOptions {
        fn new() -> Self {}
        fn with_token(token: String) -> Self {}
        fn with_user_and_password(user: String, password: String) -> Self {}
        async fn with_credentials_file<P>(path: P) -> std::io::Result<Self> {}
        fn token(self, token: String) -> Self {}
        fn user_and_password(self, user: String, password: String) -> Self {}
        fn name<T>(self, name: T) -> Self {}
        fn retry_on_initial_connect(self) -> Self {}
        fn event_callback<F>(self, callback: F) -> Self {}
        fn ping_interval(self, interval: std::time::Duration) -> Self {}
        fn require_tls(self, required: bool) -> Self {}
        fn max_reconnects<T>(self, reconnects: T) -> Self {}
        async fn connect<A>(self, address: A) -> Result<super::Client, super::ConnectError> {}
    }
}
pub mod header {
    #[derive(Clone, Default)]
    pub struct HeaderMap;
    impl HeaderMap {
        fn new() -> Self {}
        fn insert<K, V>(&mut self, key: K, value: V) {}
        fn append<K, V>(&mut self, key: K, value: V) {}
    }
}
pub mod message {
    #[derive(Clone)]
    pub struct Message {
        pub subject: super::Subject,
        pub reply: Option<super::Subject>,
        pub payload: bytes::Bytes,
        pub headers: Option<super::HeaderMap>,
        pub length: usize,
    }
}
pub mod client {
    #[derive(Clone)]
    pub struct Client;
    impl Client {
        async fn publish<S>(&self, subject: S, payload: bytes::Bytes) -> Result<(), super::PublishError> {}
        async fn publish_with_headers<S>(&self, subject: S, headers: super::HeaderMap, payload: bytes::Bytes) -> Result<(), super::PublishError> {}
        async fn publish_with_reply<S, R>(&self, subject: S, reply: R, payload: bytes::Bytes) -> Result<(), super::PublishError> {}
        async fn publish_with_reply_and_headers<S, R>(&self, subject: S, reply: R, headers: super::HeaderMap, payload: bytes::Bytes) -> Result<(), super::PublishError> {}
        async fn request<S>(&self, subject: S, payload: bytes::Bytes) -> Result<super::Message, super::RequestError> {}
        async fn request_with_headers<S>(&self, subject: S, headers: super::HeaderMap, payload: bytes::Bytes) -> Result<super::Message, super::RequestError> {}
        async fn send_request<S>(&self, subject: S, request: Request) -> Result<super::Message, super::RequestError> {}
        async fn subscribe<S>(&self, subject: S) -> Result<super::Subscriber, super::SubscribeError> {}
        async fn queue_subscribe<S>(&self, subject: S, queue_group: String) -> Result<super::Subscriber, super::SubscribeError> {}
        async fn flush(&self) -> Result<(), super::PublishError> {}
        async fn drain(&self) -> Result<(), super::PublishError> {}
        fn new_inbox(&self) -> String {}
    }
    #[derive(Default)]
    pub struct Request;
    impl Request {
        fn new() -> Self {}
        fn payload(self, payload: bytes::Bytes) -> Self {}
        fn headers(self, headers: super::HeaderMap) -> Self {}
        fn timeout(self, timeout: Option<std::time::Duration>) -> Self {}
    }
}
pub struct Subscriber;
impl Subscriber {
    async fn unsubscribe(&mut self) -> Result<(), PublishError> {}
    async fn unsubscribe_after(&mut self, after: u64) -> Result<(), PublishError> {}
}
impl futures_core::Stream for Subscriber {
    type Item = Message;
}
pub mod jetstream {
    pub use context::Context;
    pub use message::Message;
    pub fn new(client: super::Client) -> Context {}
    pub fn with_domain<T>(client: super::Client, domain: T) -> Context {}
    pub fn with_prefix<T>(client: super::Client, prefix: T) -> Context {}
    pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    pub mod context {
        #[derive(Clone)]
        pub struct Context;
        impl Context {
            async fn publish<S>(&self, subject: S, payload: bytes::Bytes) -> Result<PublishAckFuture, super::Error> {}
            async fn publish_with_headers<S>(&self, subject: S, headers: crate::HeaderMap, payload: bytes::Bytes) -> Result<PublishAckFuture, super::Error> {}
            async fn send_publish<S>(&self, subject: S, publish: Publish) -> Result<PublishAckFuture, super::Error> {}
            async fn create_stream<S>(&self, config: S) -> Result<super::stream::Stream, super::Error> {}
            async fn get_or_create_stream<S>(&self, config: S) -> Result<super::stream::Stream, super::Error> {}
            async fn get_stream<T>(&self, name: T) -> Result<super::stream::Stream, super::Error> {}
            async fn update_stream<S>(&self, config: S) -> Result<super::stream::Stream, super::Error> {}
            async fn delete_stream<T>(&self, name: T) -> Result<(), super::Error> {}
            async fn create_consumer_on_stream<C, S>(&self, config: C, stream: S) -> Result<super::consumer::Consumer<C>, super::Error> {}
            async fn get_consumer_from_stream<T, C, S>(&self, consumer: C, stream: S) -> Result<super::consumer::Consumer<T>, super::Error> {}
            async fn create_key_value(&self, config: super::kv::Config) -> Result<super::kv::Store, super::Error> {}
            async fn get_key_value<T>(&self, bucket: T) -> Result<super::kv::Store, super::Error> {}
        }
        pub struct Publish;
        impl Publish {
            fn build() -> Self {}
            fn payload(self, payload: bytes::Bytes) -> Self {}
            fn headers(self, headers: crate::HeaderMap) -> Self {}
            fn header<K, V>(self, key: K, value: V) -> Self {}
            fn message_id<T>(self, id: T) -> Self {}
        }
        pub struct PublishAckFuture;
        impl std::future::IntoFuture for PublishAckFuture {
            type Output = Result<super::publish::PublishAck, super::Error>;
        }
        impl std::future::Future for PublishAckFuture {
            type Output = Result<super::publish::PublishAck, super::Error>;
        }
    }
    pub mod publish {
        pub struct PublishAck;
    }
    pub mod stream {
        #[derive(Clone)]
        pub struct Stream;
        impl Stream {
            async fn create_consumer<C>(&self, config: C) -> Result<super::consumer::Consumer<C>, super::Error> {}
            async fn get_or_create_consumer<C>(&self, name: &str, config: C) -> Result<super::consumer::Consumer<C>, super::Error> {}
            async fn get_consumer<C>(&self, name: &str) -> Result<super::consumer::Consumer<C>, super::Error> {}
            async fn delete_consumer(&self, name: &str) -> Result<(), super::Error> {}
        }
        #[derive(Clone, Default)]
        pub struct Config {
            pub name: String,
            pub subjects: Vec<String>,
        }
        pub enum RetentionPolicy {
            Limits,
            Interest,
            WorkQueue,
        }
    }
    pub mod consumer {
        #[derive(Clone)]
        pub struct Consumer<C>;
        impl<C> Consumer<C> {
            async fn messages(&self) -> Result<pull::Stream, super::Error> {}
            fn stream(&self) -> pull::StreamBuilder {}
            fn fetch(&self) -> pull::StreamBuilder {}
            fn batch(&self) -> pull::StreamBuilder {}
        }
        pub type PullConsumer = Consumer<pull::Config>;
        pub type PushConsumer = Consumer<push::Config>;
        #[derive(Clone, Default)]
        pub struct Config {
            pub durable_name: Option<String>,
            pub name: Option<String>,
            pub filter_subject: String,
            pub filter_subjects: Vec<String>,
        }
        pub mod pull {
            #[derive(Clone, Default)]
            pub struct Config {
                pub durable_name: Option<String>,
                pub name: Option<String>,
                pub filter_subject: String,
                pub filter_subjects: Vec<String>,
            }
            pub struct Stream;
            impl futures_core::Stream for Stream {
                type Item = Result<crate::jetstream::Message, crate::jetstream::Error>;
            }
            pub struct StreamBuilder;
            impl StreamBuilder {
                fn max_messages(self, count: usize) -> Self {}
                fn max_messages_per_batch(self, count: usize) -> Self {}
                fn expires(self, expires: std::time::Duration) -> Self {}
                fn heartbeat(self, heartbeat: std::time::Duration) -> Self {}
                async fn messages(self) -> Result<Stream, crate::jetstream::Error> {}
            }
        }
        pub mod push {
            #[derive(Clone, Default)]
            pub struct Config {
                pub durable_name: Option<String>,
                pub name: Option<String>,
                pub deliver_subject: String,
                pub deliver_group: Option<String>,
                pub filter_subject: String,
                pub filter_subjects: Vec<String>,
            }
        }
        pub enum AckPolicy {
            Explicit,
            None,
            All,
        }
        pub enum DeliverPolicy {
            All,
            Last,
            New,
        }
    }
    pub mod message {
        pub struct Message {
            pub message: crate::Message,
        }
        impl Message {
            async fn ack(&self) -> Result<(), crate::Error> {}
            async fn ack_with(&self, kind: super::AckKind) -> Result<(), crate::Error> {}
            async fn double_ack(&self) -> Result<(), crate::Error> {}
        }
        impl std::ops::Deref for Message {
            type Target = crate::Message;
        }
    }
    pub enum AckKind {
        Ack,
        Nak(Option<std::time::Duration>),
        Progress,
        Term,
    }
    pub mod kv {
        #[derive(Clone)]
        pub struct Store;
        impl Store {
            async fn get<T>(&self, key: T) -> Result<Option<bytes::Bytes>, super::Error> {}
            async fn put<T>(&self, key: T, value: bytes::Bytes) -> Result<u64, super::Error> {}
            async fn delete<T>(&self, key: T) -> Result<(), super::Error> {}
        }
        #[derive(Default)]
        pub struct Config {
            pub bucket: String,
        }
    }
}
