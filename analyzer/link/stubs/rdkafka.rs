pub use config::ClientConfig;
pub use message::Message;
pub mod error {
    pub struct KafkaError;
    pub type KafkaResult<T> = Result<T, KafkaError>;
    impl std::error::Error for KafkaError {}
}
pub mod config {
    #[derive(Clone, Default)]
    pub struct ClientConfig;
    impl ClientConfig {
        fn new() -> Self {}
        fn set<K, V>(&mut self, key: K, value: V) -> &mut Self {}
        fn set_log_level(&mut self, level: RDKafkaLogLevel) -> &mut Self {}
        fn create<T>(&self) -> super::error::KafkaResult<T> {}
        fn create_with_context<C, T>(&self, context: C) -> super::error::KafkaResult<T> {}
        fn get(&self, key: &str) -> Option<&str> {}
    }
    pub enum RDKafkaLogLevel {
        Debug,
        Info,
    }
}
pub mod util {
    pub enum Timeout {
        After(std::time::Duration),
        Never,
    }
}
pub mod producer {
    #[derive(Clone)]
    pub struct FutureProducer<C = ()>;
    impl<C> FutureProducer<C> {
        async fn send<K, P, T>(&self, record: FutureRecord<K, P>, timeout: T) -> Result<(i32, i64), (super::error::KafkaError, super::message::OwnedMessage)> {}
        fn send_result<K, P>(&self, record: FutureRecord<K, P>) -> Result<DeliveryFuture, (super::error::KafkaError, FutureRecord<K, P>)> {}
    }
    pub struct DeliveryFuture;
    pub struct FutureRecord<K, P> {
        pub topic: &str,
        pub payload: Option<&P>,
        pub key: Option<&K>,
    }
    impl<K, P> FutureRecord<K, P> {
        fn to(topic: &str) -> Self {}
        fn key(self, key: &K) -> Self {}
        fn payload(self, payload: &P) -> Self {}
        fn headers(self, headers: super::message::OwnedHeaders) -> Self {}
        fn partition(self, partition: i32) -> Self {}
        fn timestamp(self, timestamp: i64) -> Self {}
    }
    pub struct BaseRecord<K, P>;
    impl<K, P> BaseRecord<K, P> {
        fn to(topic: &str) -> Self {}
        fn key(self, key: &K) -> Self {}
        fn payload(self, payload: &P) -> Self {}
    }
    #[derive(Clone)]
    pub struct BaseProducer;
    impl BaseProducer {
        fn send<K, P>(&self, record: BaseRecord<K, P>) -> Result<(), (super::error::KafkaError, BaseRecord<K, P>)> {}
        fn poll<T>(&self, timeout: T) -> i32 {}
    }
    #[derive(Clone)]
    pub struct ThreadedProducer<C>;
    impl<C> ThreadedProducer<C> {
        fn send<K, P>(&self, record: BaseRecord<K, P>) -> Result<(), (super::error::KafkaError, BaseRecord<K, P>)> {}
    }
    pub trait Producer {
        fn flush<T>(&self, timeout: T) -> super::error::KafkaResult<()>;
        fn client(&self) -> &super::client::Client;
        fn in_flight_count(&self) -> i32;
    }
    impl<C> Producer for FutureProducer<C> {}
    impl Producer for BaseProducer {}
    pub mod future_producer {
        pub use super::{DeliveryFuture, FutureProducer, FutureRecord};
    }
}
pub mod client {
    pub struct Client;
    pub struct DefaultClientContext;
    pub trait ClientContext {}
}
pub mod consumer {
    pub struct StreamConsumer<C = ()>;
    impl<C> StreamConsumer<C> {
        async fn recv(&self) -> super::error::KafkaResult<super::message::BorrowedMessage> {}
        fn stream(&self) -> MessageStream {}
    }
    pub struct BaseConsumer<C = ()>;
    impl<C> BaseConsumer<C> {
        fn poll<T>(&self, timeout: T) -> Option<super::error::KafkaResult<super::message::BorrowedMessage>> {}
        fn iter(&self) -> MessageStream {}
    }
    pub struct MessageStream;
    impl futures_core::Stream for MessageStream {
        type Item = super::error::KafkaResult<super::message::BorrowedMessage>;
    }
    impl Iterator for MessageStream {
        type Item = super::error::KafkaResult<super::message::BorrowedMessage>;
    }
    pub enum CommitMode {
        Sync,
        Async,
    }
    pub trait Consumer {
        fn subscribe(&self, topics: &[&str]) -> super::error::KafkaResult<()>;
        fn unsubscribe(&self);
        fn commit_message(&self, message: &super::message::BorrowedMessage, mode: CommitMode) -> super::error::KafkaResult<()>;
        fn store_offset_from_message(&self, message: &super::message::BorrowedMessage) -> super::error::KafkaResult<()>;
        fn commit_consumer_state(&self, mode: CommitMode) -> super::error::KafkaResult<()>;
    }
    impl<C> Consumer for StreamConsumer<C> {}
    impl<C> Consumer for BaseConsumer<C> {}
    pub trait ConsumerContext {}
    pub mod stream_consumer {
        pub use super::StreamConsumer;
    }
}
pub mod message {
    pub struct BorrowedMessage;
    impl BorrowedMessage {
        fn detach(&self) -> OwnedMessage {}
    }
    pub struct OwnedMessage;
    pub trait Message {
        fn key(&self) -> Option<&[u8]>;
        fn payload(&self) -> Option<&[u8]>;
        fn payload_view<P>(&self) -> Option<Result<&P, ()>>;
        fn topic(&self) -> &str;
        fn partition(&self) -> i32;
        fn offset(&self) -> i64;
        fn headers(&self) -> Option<&OwnedHeaders>;
    }
    impl Message for BorrowedMessage {}
    impl Message for OwnedMessage {}
    #[derive(Clone, Default)]
    pub struct OwnedHeaders;
    impl OwnedHeaders {
        fn new() -> Self {}
        fn insert<V>(self, header: Header<V>) -> Self {}
    }
    pub struct Header<V> {
        pub key: &str,
        pub value: Option<V>,
    }
    pub trait Headers {}
}
pub mod admin {
    pub struct AdminClient<C>;
    pub struct AdminOptions;
    pub struct NewTopic;
    impl NewTopic {
        fn new<R>(name: &str, partitions: i32, replication: R) -> Self {}
    }
    impl<C> AdminClient<C> {
        async fn create_topics<I>(&self, topics: I, options: &AdminOptions) -> super::error::KafkaResult<Vec<()>> {}
    }
    impl AdminOptions {
        fn new() -> Self {}
    }
}
