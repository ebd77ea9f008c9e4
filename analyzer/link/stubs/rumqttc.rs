pub mod v5 {
    pub use super::{AsyncClient, Client, Connection, Event, EventLoop, MqttOptions};
}
#[derive(Clone)]
pub struct AsyncClient;
pub struct ClientError;
impl std::error::Error for ClientError {}
impl std::fmt::Display for ClientError {}
pub struct ConnectionError;
impl std::error::Error for ConnectionError {}
impl std::fmt::Display for ConnectionError {}
impl AsyncClient {
    fn new(options: MqttOptions, capacity: usize) -> (AsyncClient, EventLoop) {}
    async fn publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    fn try_publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    async fn publish_bytes<S>(&self, topic: S, qos: QoS, retain: bool, payload: bytes::Bytes) -> Result<(), ClientError> {}
    async fn subscribe<S>(&self, topic: S, qos: QoS) -> Result<(), ClientError> {}
    fn try_subscribe<S>(&self, topic: S, qos: QoS) -> Result<(), ClientError> {}
    async fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> {}
    async fn unsubscribe<S>(&self, topic: S) -> Result<(), ClientError> {}
    async fn disconnect(&self) -> Result<(), ClientError> {}
}
#[derive(Clone)]
pub struct Client;
impl Client {
    fn new(options: MqttOptions, capacity: usize) -> (Client, Connection) {}
    fn publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    fn try_publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    fn subscribe<S>(&self, topic: S, qos: QoS) -> Result<(), ClientError> {}
    fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> {}
    fn disconnect(&self) -> Result<(), ClientError> {}
}
pub struct Connection;
impl Connection {
    fn iter(&mut self) -> Iter {}
    fn recv(&mut self) -> Result<Result<Event, ConnectionError>, ConnectionError> {}
}
pub struct Iter;
impl Iterator for Iter {
    type Item = Result<Event, ConnectionError>;
}
pub struct EventLoop;
impl EventLoop {
    async fn poll(&mut self) -> Result<Event, ConnectionError> {}
}
#[derive(Clone)]
pub struct MqttOptions;
impl MqttOptions {
    fn new<S, T>(id: S, host: T, port: u16) -> Self {}
    fn parse_url<S>(url: S) -> Result<Self, ClientError> {}
    fn set_keep_alive(&mut self, duration: std::time::Duration) -> &mut Self {}
    fn set_credentials<U, P>(&mut self, user: U, password: P) -> &mut Self {}
    fn set_clean_session(&mut self, clean: bool) -> &mut Self {}
}
pub enum QoS {
    AtMostOnce,
    AtLeastOnce,
    ExactlyOnce,
}
pub enum Event {
    Incoming(Packet),
    Outgoing(Outgoing),
}
pub type Incoming = Packet;
pub struct Outgoing;
pub enum Packet {
    Publish(Publish),
    ConnAck(ConnAck),
}
pub struct ConnAck;
pub struct Publish {
    pub topic: String,
    pub payload: bytes::Bytes,
}
