pub mod client {
    pub struct ClientBuilder;
    impl ClientBuilder {
        fn new(brokers: Vec<String>) -> Self {}
        fn client_id<T>(self, id: T) -> Self {}
        async fn build(self) -> Result<Client, error::Error> {}
    }
    pub struct Client;
    impl Client {
        async fn partition_client<T>(&self, topic: T, partition: i32, handling: partition::UnknownTopicHandling) -> Result<partition::PartitionClient, error::Error> {}
        fn controller_client(&self) -> Result<controller::ControllerClient, error::Error> {}
    }
    pub mod error {
        pub struct Error;
        impl std::error::Error for Error {}
        impl std::fmt::Display for Error {}
    }
    pub mod controller {
        pub struct ControllerClient;
        impl ControllerClient {
            async fn create_topic<T>(&self, name: T, partitions: i32, replication: i16, timeout: i32) -> Result<(), super::error::Error> {}
        }
    }
    pub mod partition {
        pub enum UnknownTopicHandling {
            Error,
            Retry,
        }
        pub enum Compression {
            NoCompression,
            Gzip,
        }
        pub struct PartitionClient;
        impl PartitionClient {
            async fn produce(&self, records: Vec<crate::record::Record>, compression: Compression) -> Result<Vec<i64>, super::error::Error> {}
            async fn fetch_records(&self, offset: i64, bytes: std::ops::Range<i32>, wait: i32) -> Result<(Vec<crate::record::RecordAndOffset>, i64), super::error::Error> {}
        }
    }
    pub mod consumer {
        pub struct StreamConsumerBuilder;
        impl StreamConsumerBuilder {
            fn new<S>(client: std::sync::Arc<super::partition::PartitionClient>, offset: S) -> Self {}
            fn with_max_wait_ms(self, wait: i32) -> Self {}
            fn build(self) -> StreamConsumer {}
        }
        pub struct StreamConsumer;
        impl futures_core::Stream for StreamConsumer {
            type Item = Result<(crate::record::RecordAndOffset, i64), super::error::Error>;
        }
    }
}
pub mod record {
    pub struct Record {
        pub key: Option<Vec<u8>>,
        pub value: Option<Vec<u8>>,
    }
    pub struct RecordAndOffset {
        pub record: Record,
        pub offset: i64,
    }
}
