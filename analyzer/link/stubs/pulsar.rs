pub use consumer::{Consumer, ConsumerBuilder};
pub use producer::{Producer, ProducerBuilder};
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub struct TokioExecutor;
pub struct AsyncStdExecutor;
pub trait SerializeMessage {}
pub trait DeserializeMessage {}
pub enum SubType {
    Exclusive,
    Shared,
    Failover,
    KeyShared,
}
#[derive(Clone)]
pub struct Pulsar<E>;
impl<E> Pulsar<E> {
    fn builder<S>(url: S, executor: E) -> PulsarBuilder<E> {}
    fn producer(&self) -> ProducerBuilder<E> {}
    fn consumer(&self) -> ConsumerBuilder<E> {}
    fn reader(&self) -> ConsumerBuilder<E> {}
}
pub struct PulsarBuilder<E>;
impl<E> PulsarBuilder<E> {
    fn with_auth<A>(self, auth: A) -> Self {}
    async fn build(self) -> Result<Pulsar<E>, Error> {}
}
pub mod producer {
    pub struct ProducerBuilder<E>;
    impl<E> ProducerBuilder<E> {
        fn with_topic<S>(self, topic: S) -> Self {}
        fn with_name<S>(self, name: S) -> Self {}
        fn with_options<O>(self, options: O) -> Self {}
        async fn build(self) -> Result<Producer<E>, super::Error> {}
    }
    pub struct Producer<E>;
    impl<E> Producer<E> {
        async fn send<T>(&mut self, message: T) -> Result<SendFuture, super::Error> {}
        async fn send_non_blocking<T>(&mut self, message: T) -> Result<SendFuture, super::Error> {}
        async fn send_all<T>(&mut self, messages: T) -> Result<Vec<SendFuture>, super::Error> {}
    }
    pub struct SendFuture;
    impl std::future::Future for SendFuture {
        type Output = Result<(), super::Error>;
    }
}
pub mod consumer {
    pub struct ConsumerBuilder<E>;
    impl<E> ConsumerBuilder<E> {
        fn with_topic<S>(self, topic: S) -> Self {}
        fn with_topics<I>(self, topics: I) -> Self {}
        fn with_subscription<S>(self, subscription: S) -> Self {}
        fn with_subscription_type(self, kind: super::SubType) -> Self {}
        fn with_consumer_name<S>(self, name: S) -> Self {}
        fn with_options<O>(self, options: O) -> Self {}
        async fn build<T>(self) -> Result<Consumer<T, E>, super::Error> {}
    }
    pub struct Consumer<T, E>;
    impl<T, E> Consumer<T, E> {
        async fn ack<M>(&mut self, message: &M) -> Result<(), super::Error> {}
        async fn nack<M>(&mut self, message: &M) -> Result<(), super::Error> {}
    }
    impl<T, E> futures_core::Stream for Consumer<T, E> {
        type Item = Result<Message<T>, super::Error>;
    }
    pub struct Message<T>;
    impl<T> Message<T> {
        fn deserialize(&self) -> T {}
    }
}
