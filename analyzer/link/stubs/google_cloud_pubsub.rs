pub mod client {
    #[derive(Clone)]
    pub struct Client;
    #[derive(Default)]
    pub struct ClientConfig;
    impl ClientConfig {
        async fn with_auth(self) -> Result<Self, Error> {}
    }
    pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    impl Client {
        async fn new(config: ClientConfig) -> Result<Self, Error> {}
        fn topic(&self, id: &str) -> super::topic::Topic {}
        fn subscription(&self, id: &str) -> super::subscription::Subscription {}
        async fn create_topic<C, R>(&self, id: &str, config: C, retry: R) -> Result<super::topic::Topic, super::Status> {}
        async fn create_subscription<C, R>(&self, id: &str, topic: &str, config: C, retry: R) -> Result<super::subscription::Subscription, super::Status> {}
    }
}
pub struct Status;
impl std::error::Error for Status {}
impl std::fmt::Display for Status {}
pub mod topic {
    #[derive(Clone)]
    pub struct Topic;
    impl Topic {
        fn new_publisher<C>(&self, config: C) -> super::publisher::Publisher {}
        async fn exists<R>(&self, retry: R) -> Result<bool, super::Status> {}
        async fn create<C, R>(&self, config: C, retry: R) -> Result<(), super::Status> {}
        fn fully_qualified_name(&self) -> &str {}
    }
}
pub mod publisher {
    #[derive(Clone)]
    pub struct Publisher;
    impl Publisher {
        async fn publish<M>(&self, message: M) -> Awaiter {}
        async fn publish_bulk<M>(&self, messages: Vec<M>) -> Vec<Awaiter> {}
        async fn publish_immediately<M, R>(&self, messages: Vec<M>, retry: R) -> Result<Vec<String>, super::Status> {}
        async fn shutdown(&mut self) {}
    }
    pub struct Awaiter;
    impl Awaiter {
        async fn get(self) -> Result<String, super::Status> {}
    }
}
pub mod subscription {
    #[derive(Clone)]
    pub struct Subscription;
    impl Subscription {
        async fn exists<R>(&self, retry: R) -> Result<bool, super::Status> {}
        async fn create<C, R>(&self, topic: &str, config: C, retry: R) -> Result<(), super::Status> {}
        async fn pull<R>(&self, count: i32, retry: R) -> Result<Vec<super::subscriber::ReceivedMessage>, super::Status> {}
        async fn subscribe<O>(&self, options: O) -> Result<MessageStream, super::Status> {}
        async fn receive<F, T, C>(&self, handler: F, cancel: T, config: C) -> Result<(), super::Status> {}
    }
    pub struct MessageStream;
    impl MessageStream {
        async fn read(&mut self) -> Option<super::subscriber::ReceivedMessage> {}
    }
    impl futures_core::Stream for MessageStream {
        type Item = super::subscriber::ReceivedMessage;
    }
}
pub mod subscriber {
    pub struct ReceivedMessage;
    impl ReceivedMessage {
        async fn ack(&self) -> Result<(), super::Status> {}
        async fn nack(&self) -> Result<(), super::Status> {}
    }
}
