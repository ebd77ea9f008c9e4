pub use channel::Channel;
pub use connection::{Connect, Connection};
pub use consumer::Consumer;
pub use queue::Queue;
pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
#[derive(Clone, Default)]
pub struct ConnectionProperties;
impl ConnectionProperties {
    fn with_connection_name(self, name: types::LongString) -> Self {}
    fn with_executor<E>(self, executor: E) -> Self {}
    fn with_reactor<R>(self, reactor: R) -> Self {}
}
pub mod connection {
    pub struct Connection;
    impl Connection {
        async fn connect(uri: &str, options: super::ConnectionProperties) -> super::Result<Connection> {}
        async fn connect_uri(uri: super::uri::AMQPUri, options: super::ConnectionProperties) -> super::Result<Connection> {}
        async fn connect_with_config<C>(uri: &str, options: super::ConnectionProperties, config: C) -> super::Result<Connection> {}
        async fn create_channel(&self) -> super::Result<super::Channel> {}
        async fn close(&self, code: u16, text: &str) -> super::Result<()> {}
        fn on_error<E>(&self, handler: E) {}
        fn run(self) -> super::Result<()> {}
        fn status(&self) -> super::ConnectionStatus {}
    }
    pub trait Connect {}
}
pub struct ConnectionStatus;
impl ConnectionStatus {
    fn connected(&self) -> bool {}
}
pub mod channel {
    use super::options::*;
    use super::types::FieldTable;
    #[derive(Clone)]
    pub struct Channel;
    impl Channel {
        async fn basic_publish(&self, exchange: &str, routing_key: &str, options: BasicPublishOptions, payload: &[u8], properties: super::BasicProperties) -> super::Result<super::publisher_confirm::PublisherConfirm> {}
        async fn basic_consume(&self, queue: &str, consumer_tag: &str, options: BasicConsumeOptions, arguments: FieldTable) -> super::Result<super::Consumer> {}
        async fn basic_get(&self, queue: &str, options: BasicGetOptions) -> super::Result<Option<super::message::BasicGetMessage>> {}
        async fn basic_ack(&self, delivery_tag: u64, options: BasicAckOptions) -> super::Result<()> {}
        async fn basic_nack(&self, delivery_tag: u64, options: BasicNackOptions) -> super::Result<()> {}
        async fn basic_reject(&self, delivery_tag: u64, options: BasicRejectOptions) -> super::Result<()> {}
        async fn basic_qos(&self, prefetch_count: u16, options: BasicQosOptions) -> super::Result<()> {}
        async fn confirm_select(&self, options: ConfirmSelectOptions) -> super::Result<()> {}
        async fn exchange_declare(&self, exchange: &str, kind: super::ExchangeKind, options: ExchangeDeclareOptions, arguments: FieldTable) -> super::Result<()> {}
        async fn exchange_bind(&self, destination: &str, source: &str, routing_key: &str, options: ExchangeBindOptions, arguments: FieldTable) -> super::Result<()> {}
        async fn queue_declare(&self, queue: &str, options: QueueDeclareOptions, arguments: FieldTable) -> super::Result<super::Queue> {}
        async fn queue_bind(&self, queue: &str, exchange: &str, routing_key: &str, options: QueueBindOptions, arguments: FieldTable) -> super::Result<()> {}
        async fn queue_unbind(&self, queue: &str, exchange: &str, routing_key: &str, arguments: FieldTable) -> super::Result<()> {}
        async fn queue_delete(&self, queue: &str, options: QueueDeleteOptions) -> super::Result<u32> {}
        async fn queue_purge(&self, queue: &str, options: QueuePurgeOptions) -> super::Result<u32> {}
        async fn close(&self, code: u16, text: &str) -> super::Result<()> {}
        fn id(&self) -> u16 {}
        fn status(&self) -> super::ConnectionStatus {}
    }
}
pub mod options {
    #[derive(Clone, Default)]
    pub struct BasicPublishOptions;
    #[derive(Clone, Default)]
    pub struct BasicConsumeOptions;
    #[derive(Clone, Default)]
    pub struct BasicGetOptions;
    #[derive(Clone, Default)]
    pub struct BasicAckOptions;
    #[derive(Clone, Default)]
    pub struct BasicNackOptions;
    #[derive(Clone, Default)]
    pub struct BasicRejectOptions;
    #[derive(Clone, Default)]
    pub struct BasicQosOptions;
    #[derive(Clone, Default)]
    pub struct ConfirmSelectOptions;
    #[derive(Clone, Default)]
    pub struct ExchangeDeclareOptions;
    #[derive(Clone, Default)]
    pub struct ExchangeBindOptions;
    #[derive(Clone, Default)]
    pub struct QueueDeclareOptions;
    #[derive(Clone, Default)]
    pub struct QueueBindOptions;
    #[derive(Clone, Default)]
    pub struct QueueDeleteOptions;
    #[derive(Clone, Default)]
    pub struct QueuePurgeOptions;
}
pub mod types {
    #[derive(Clone, Default)]
    pub struct FieldTable;
    impl FieldTable {
        fn insert<K, V>(&mut self, key: K, value: V) {}
    }
    pub struct ShortString;
    impl ShortString {
        fn as_str(&self) -> &str {}
    }
    pub struct LongString;
    pub enum AMQPValue {
        LongString(LongString),
        ShortString(ShortString),
        Boolean(bool),
        LongInt(i32),
    }
}
pub mod uri {
    pub struct AMQPUri;
}
pub enum ExchangeKind {
    Custom(String),
    Direct,
    Fanout,
    Headers,
    Topic,
}
#[derive(Clone, Default)]
pub struct BasicProperties;
impl BasicProperties {
    fn with_content_type<T>(self, value: T) -> Self {}
    fn with_correlation_id<T>(self, value: T) -> Self {}
    fn with_reply_to<T>(self, value: T) -> Self {}
    fn with_delivery_mode(self, value: u8) -> Self {}
    fn with_headers<T>(self, value: T) -> Self {}
    fn with_message_id<T>(self, value: T) -> Self {}
    fn with_priority(self, value: u8) -> Self {}
    fn with_expiration<T>(self, value: T) -> Self {}
    fn correlation_id(&self) -> &Option<types::ShortString> {}
    fn reply_to(&self) -> &Option<types::ShortString> {}
}
pub mod publisher_confirm {
    pub struct PublisherConfirm;
    impl std::future::Future for PublisherConfirm {
        type Output = super::Result<Confirmation>;
    }
    pub enum Confirmation {
        Ack(Option<()>),
        Nack(Option<()>),
        NotRequested,
    }
}
pub mod queue {
    #[derive(Clone)]
    pub struct Queue;
    impl Queue {
        fn name(&self) -> &super::types::ShortString {}
        fn message_count(&self) -> u32 {}
        fn consumer_count(&self) -> u32 {}
    }
}
pub mod consumer {
    #[derive(Clone)]
    pub struct Consumer;
    impl Consumer {
        fn set_delegate<D>(&self, delegate: D) {}
        fn queue(&self) -> super::types::ShortString {}
    }
    impl futures_core::Stream for Consumer {
        type Item = super::Result<super::message::Delivery>;
    }
}
pub mod acker {
    pub struct Acker;
    impl Acker {
        async fn ack(&self, options: super::options::BasicAckOptions) -> super::Result<()> {}
        async fn nack(&self, options: super::options::BasicNackOptions) -> super::Result<()> {}
        async fn reject(&self, options: super::options::BasicRejectOptions) -> super::Result<()> {}
    }
}
pub mod message {
    pub struct Delivery {
        pub delivery_tag: u64,
        pub exchange: super::types::ShortString,
        pub routing_key: super::types::ShortString,
        pub redelivered: bool,
        pub properties: super::BasicProperties,
        pub data: Vec<u8>,
        pub acker: super::acker::Acker,
    }
    impl std::ops::Deref for Delivery {
        type Target = super::acker::Acker;
    }
    pub struct BasicGetMessage {
        pub delivery: Delivery,
        pub message_count: u32,
    }
    pub type DeliveryResult = super::Result<Option<Delivery>>;
}
