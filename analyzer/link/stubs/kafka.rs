pub mod error {
    pub struct Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}

pub mod client {
    pub enum FetchOffset { Earliest, Latest, ByTime(i64) }
    pub enum GroupOffsetStorage { Zookeeper, Kafka }
    pub enum RequiredAcks { None, One, All }
    pub enum Compression { NONE, GZIP, SNAPPY }
    pub struct KafkaClient {}
    impl KafkaClient {
        fn new(hosts: Vec<String>) -> KafkaClient {}
        fn load_metadata_all(&mut self) -> crate::error::Result<()> {}
        fn load_metadata<T: AsRef<str>>(&mut self, topics: &[T]) -> crate::error::Result<()> {}
        fn set_client_id(&mut self, client_id: String) {}
    }
}

pub mod consumer {
    pub use crate::client::{FetchOffset, GroupOffsetStorage};
    pub struct Consumer {}
    impl Consumer {
        fn from_client(client: crate::client::KafkaClient) -> Builder {}
        fn from_hosts(hosts: Vec<String>) -> Builder {}
        fn poll(&mut self) -> crate::error::Result<MessageSets> {}
        fn group(&self) -> &str {}
        fn consume_message(&mut self, topic: &str, partition: i32, offset: i64) -> crate::error::Result<()> {}
        fn consume_messageset(&mut self, msgs: MessageSet) -> crate::error::Result<()> {}
        fn commit_consumed(&mut self) -> crate::error::Result<()> {}
    }
    pub struct Builder {}
    impl Builder {
        fn with_group(self, group: String) -> Builder {}
        fn with_topic(self, topic: String) -> Builder {}
        fn with_topic_partitions(self, topic: String, partitions: &[i32]) -> Builder {}
        fn with_fallback_offset(self, offset: FetchOffset) -> Builder {}
        fn with_fetch_max_wait_time(self, time: std::time::Duration) -> Builder {}
        fn with_fetch_min_bytes(self, bytes: i32) -> Builder {}
        fn with_fetch_max_bytes_per_partition(self, bytes: i32) -> Builder {}
        fn with_offset_storage(self, storage: Option<GroupOffsetStorage>) -> Builder {}
        fn with_client_id(self, client_id: String) -> Builder {}
        fn create(self) -> crate::error::Result<Consumer> {}
    }
    pub struct MessageSets {}
    impl MessageSets {
        fn is_empty(&self) -> bool {}
        fn iter(&self) -> std::vec::IntoIter<MessageSet> {}
    }
    pub struct MessageSet {}
    impl MessageSet {
        fn topic(&self) -> &str {}
        fn partition(&self) -> i32 {}
        fn messages(&self) -> &[Message] {}
    }
    pub struct Message { pub offset: i64, pub key: &[u8], pub value: &[u8] }
}

pub mod producer {
    pub use crate::client::{Compression, RequiredAcks};
    pub struct Record<K, V> { pub key: K, pub value: V, pub topic: &str, pub partition: i32 }
    impl<K, V> Record<K, V> {
        fn from_key_value(topic: &str, key: K, value: V) -> Record<K, V> {}
        fn with_partition(self, partition: i32) -> Record<K, V> {}
    }
    impl<V> Record<(), V> {
        fn from_value(topic: &str, value: V) -> Record<(), V> {}
    }
    impl<K> Record<K, ()> {
        fn from_key(topic: &str, key: K) -> Record<K, ()> {}
    }
    pub struct Producer {}
    impl Producer {
        fn from_client(client: crate::client::KafkaClient) -> Builder {}
        fn from_hosts(hosts: Vec<String>) -> Builder {}
        fn send<K, V>(&mut self, record: &Record<K, V>) -> crate::error::Result<()> {}
        fn send_all<K, V>(&mut self, records: &[Record<K, V>]) -> crate::error::Result<()> {}
    }
    pub struct Builder {}
    impl Builder {
        fn with_compression(self, compression: Compression) -> Builder {}
        fn with_ack_timeout(self, timeout: std::time::Duration) -> Builder {}
        fn with_required_acks(self, acks: RequiredAcks) -> Builder {}
        fn with_client_id(self, client_id: String) -> Builder {}
        fn create(self) -> crate::error::Result<Producer> {}
    }
}
