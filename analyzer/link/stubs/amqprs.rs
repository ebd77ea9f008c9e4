pub struct BasicProperties;
impl BasicProperties {
    fn finish(&mut self) -> Self {}
}
pub mod error {
    pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
}
pub mod connection {
    #[derive(Clone)]
    pub struct Connection;
    impl Connection {
        async fn open(arguments: &OpenConnectionArguments) -> Result<Self, super::error::Error> {}
        async fn open_channel(&self, id: Option<u16>) -> Result<super::channel::Channel, super::error::Error> {}
        async fn close(self) -> Result<(), super::error::Error> {}
    }
    pub struct OpenConnectionArguments;
    impl OpenConnectionArguments {
        fn new(host: &str, port: u16, user: &str, password: &str) -> Self {}
        fn virtual_host(&mut self, host: &str) -> &mut Self {}
        fn finish(&mut self) -> Self {}
    }
}
pub mod channel {
    #[derive(Clone)]
    pub struct Channel;
    impl Channel {
        async fn basic_publish(&self, properties: super::BasicProperties, content: Vec<u8>, arguments: BasicPublishArguments) -> Result<(), super::error::Error> {}
        async fn basic_consume<F>(&self, consumer: F, arguments: BasicConsumeArguments) -> Result<String, super::error::Error> {}
        async fn basic_consume_rx(&self, arguments: BasicConsumeArguments) -> Result<(String, tokio::sync::mpsc::UnboundedReceiver<ConsumerMessage>), super::error::Error> {}
        async fn basic_ack(&self, arguments: BasicAckArguments) -> Result<(), super::error::Error> {}
        async fn queue_declare(&self, arguments: QueueDeclareArguments) -> Result<Option<(String, u32, u32)>, super::error::Error> {}
        async fn queue_bind(&self, arguments: QueueBindArguments) -> Result<(), super::error::Error> {}
        async fn exchange_declare(&self, arguments: ExchangeDeclareArguments) -> Result<(), super::error::Error> {}
        async fn close(self) -> Result<(), super::error::Error> {}
    }
    pub struct ConsumerMessage {
        pub content: Option<Vec<u8>>,
    }
    #[derive(Clone, Default)]
    pub struct BasicPublishArguments;
    impl BasicPublishArguments {
        fn new(exchange: &str, routing_key: &str) -> Self {}
        fn mandatory(&mut self, value: bool) -> &mut Self {}
        fn finish(&mut self) -> Self {}
    }
    #[derive(Clone, Default)]
    pub struct BasicConsumeArguments;
    impl BasicConsumeArguments {
        fn new(queue: &str, tag: &str) -> Self {}
        fn manual_ack(&mut self, value: bool) -> &mut Self {}
        fn finish(&mut self) -> Self {}
    }
    #[derive(Clone, Default)]
    pub struct BasicAckArguments;
    impl BasicAckArguments {
        fn new(tag: u64, multiple: bool) -> Self {}
    }
    #[derive(Clone, Default)]
    pub struct QueueDeclareArguments;
    impl QueueDeclareArguments {
        fn new(queue: &str) -> Self {}
        fn durable_client_named(queue: &str) -> Self {}
        fn durable(&mut self, value: bool) -> &mut Self {}
        fn finish(&mut self) -> Self {}
    }
    #[derive(Clone, Default)]
    pub struct QueueBindArguments;
    impl QueueBindArguments {
        fn new(queue: &str, exchange: &str, routing_key: &str) -> Self {}
        fn finish(&mut self) -> Self {}
    }
    #[derive(Clone, Default)]
    pub struct ExchangeDeclareArguments;
    impl ExchangeDeclareArguments {
        fn new(exchange: &str, kind: &str) -> Self {}
        fn of_type(exchange: &str, kind: ExchangeType) -> Self {}
        fn durable(&mut self, value: bool) -> &mut Self {}
        fn finish(&mut self) -> Self {}
    }
    pub enum ExchangeType {
        Fanout,
        Topic,
        Direct,
        Headers,
    }
}
