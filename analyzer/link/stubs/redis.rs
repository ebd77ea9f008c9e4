pub struct RedisError;
impl RedisError {
    fn kind(&self) -> ErrorKind {}
    fn is_timeout(&self) -> bool {}
    fn is_connection_refusal(&self) -> bool {}
}
impl std::error::Error for RedisError {}
impl std::fmt::Display for RedisError {}
pub enum ErrorKind {
    ResponseError,
    TypeError,
    IoError,
}
pub type RedisResult<T> = Result<T, RedisError>;
pub type RedisFuture<T> = std::pin::Pin<Box<dyn std::future::Future<Output = RedisResult<T>>>>;
pub enum Value {
    Nil,
    Int(i64),
    Data(Vec<u8>),
    BulkString(Vec<u8>),
    Array(Vec<Value>),
    Bulk(Vec<Value>),
    Okay,
}
pub trait ToRedisArgs {}
pub trait FromRedisValue {}
pub fn from_redis_value<T>(value: &Value) -> RedisResult<T> {}
pub trait IntoConnectionInfo {}
#[derive(Clone)]
pub struct ConnectionInfo;
#[derive(Clone)]
pub struct Client;
impl Client {
    fn open<T>(params: T) -> RedisResult<Client> {}
    fn get_connection(&self) -> RedisResult<Connection> {}
    fn get_connection_with_timeout(&self, timeout: std::time::Duration) -> RedisResult<Connection> {}
    async fn get_async_connection(&self) -> RedisResult<aio::Connection> {}
    async fn get_tokio_connection(&self) -> RedisResult<aio::Connection> {}
    async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    async fn get_multiplexed_async_connection_with_config<C>(&self, config: C) -> RedisResult<aio::MultiplexedConnection> {}
    async fn get_multiplexed_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    async fn get_tokio_connection_manager(&self) -> RedisResult<aio::ConnectionManager> {}
    async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager> {}
    async fn get_connection_manager_with_config<C>(&self, config: C) -> RedisResult<aio::ConnectionManager> {}
    async fn get_async_pubsub(&self) -> RedisResult<aio::PubSub> {}
}
pub trait ConnectionLike {}
pub struct Connection;
impl Connection {
    fn as_pubsub(&mut self) -> PubSub {}
    fn set_read_timeout(&self, timeout: Option<std::time::Duration>) -> RedisResult<()> {}
}
impl ConnectionLike for Connection {}
impl ConnectionLike for Client {}
pub struct PubSub;
impl PubSub {
    fn subscribe<T>(&mut self, channel: T) -> RedisResult<()> {}
    fn psubscribe<T>(&mut self, pattern: T) -> RedisResult<()> {}
    fn unsubscribe<T>(&mut self, channel: T) -> RedisResult<()> {}
    fn get_message(&mut self) -> RedisResult<Msg> {}
}
#[derive(Clone)]
pub struct Msg;
impl Msg {
    fn get_channel<T>(&self) -> RedisResult<T> {}
    fn get_channel_name(&self) -> &str {}
    fn get_payload<T>(&self) -> RedisResult<T> {}
    fn get_payload_bytes(&self) -> &[u8] {}
    fn get_pattern<T>(&self) -> RedisResult<T> {}
}
pub mod aio {
    pub use super::AsyncCommands;
    pub trait ConnectionLike {}
    pub struct Connection;
    impl Connection {
        fn into_pubsub(self) -> PubSub {}
    }
    #[derive(Clone)]
    pub struct MultiplexedConnection;
    #[derive(Clone)]
    pub struct ConnectionManager;
    impl ConnectionManager {
        async fn new(client: super::Client) -> super::RedisResult<Self> {}
        async fn new_with_config<C>(client: super::Client, config: C) -> super::RedisResult<Self> {}
        async fn subscribe<T>(&mut self, channel: T) -> super::RedisResult<()> {}
        async fn psubscribe<T>(&mut self, pattern: T) -> super::RedisResult<()> {}
    }
    impl MultiplexedConnection {
        async fn subscribe<T>(&mut self, channel: T) -> super::RedisResult<()> {}
        async fn psubscribe<T>(&mut self, pattern: T) -> super::RedisResult<()> {}
    }
    impl ConnectionLike for Connection {}
    impl ConnectionLike for MultiplexedConnection {}
    impl ConnectionLike for ConnectionManager {}
    pub struct PubSub;
    impl PubSub {
        async fn subscribe<T>(&mut self, channel: T) -> super::RedisResult<()> {}
        async fn psubscribe<T>(&mut self, pattern: T) -> super::RedisResult<()> {}
        async fn unsubscribe<T>(&mut self, channel: T) -> super::RedisResult<()> {}
        fn on_message(&mut self) -> PubSubStream {}
        fn into_on_message(self) -> PubSubStream {}
        fn split(self) -> (PubSubSink, PubSubStream) {}
    }
    pub struct PubSubSink;
    impl PubSubSink {
        async fn subscribe<T>(&mut self, channel: T) -> super::RedisResult<()> {}
        async fn psubscribe<T>(&mut self, pattern: T) -> super::RedisResult<()> {}
    }
    pub struct PubSubStream;
    impl futures_core::Stream for PubSubStream {
        type Item = super::Msg;
    }
}
pub mod cluster {
    pub struct ClusterClient;
    impl ClusterClient {
        fn new<T>(nodes: T) -> super::RedisResult<Self> {}
        fn get_connection(&self) -> super::RedisResult<ClusterConnection> {}
        async fn get_async_connection(&self) -> super::RedisResult<super::cluster_async::ClusterConnection> {}
    }
    pub struct ClusterConnection;
    impl super::ConnectionLike for ClusterConnection {}
}
pub mod cluster_async {
    #[derive(Clone)]
    pub struct ClusterConnection;
    impl super::aio::ConnectionLike for ClusterConnection {}
}
pub fn cmd(name: &str) -> Cmd {}
#[derive(Clone)]
pub struct Cmd;
impl Cmd {
    fn new() -> Self {}
    fn arg<T>(&mut self, argument: T) -> &mut Cmd {}
    fn query<T, C>(&self, connection: C) -> RedisResult<T> {}
    async fn query_async<T, C>(&self, connection: C) -> RedisResult<T> {}
    fn exec<C>(&self, connection: C) -> RedisResult<()> {}
    async fn exec_async<C>(&self, connection: C) -> RedisResult<()> {}
}
pub fn pipe() -> Pipeline {}
#[derive(Clone)]
pub struct Pipeline;
impl Pipeline {
    fn atomic(&mut self) -> &mut Self {}
    fn cmd(&mut self, name: &str) -> &mut Self {}
    fn arg<T>(&mut self, argument: T) -> &mut Self {}
    fn ignore(&mut self) -> &mut Self {}
    fn publish<K, E>(&mut self, channel: K, message: E) -> &mut Self {}
    fn xadd<K, I, F>(&mut self, key: K, id: I, items: F) -> &mut Self {}
    fn xadd_map<K, I, M>(&mut self, key: K, id: I, map: M) -> &mut Self {}
    fn xadd_maxlen<K, L, I, F>(&mut self, key: K, max: L, id: I, items: F) -> &mut Self {}
    fn lpush<K, V>(&mut self, key: K, value: V) -> &mut Self {}
    fn rpush<K, V>(&mut self, key: K, value: V) -> &mut Self {}
    fn query<T, C>(&self, connection: C) -> RedisResult<T> {}
    async fn query_async<T, C>(&self, connection: C) -> RedisResult<T> {}
    async fn exec_async<C>(&self, connection: C) -> RedisResult<()> {}
}
pub trait AsyncCommands {
    async fn get<T, K>(&mut self, key: K) -> RedisResult<T>;
    async fn mget<T, K>(&mut self, keys: K) -> RedisResult<T>;
    async fn set<T, K, V>(&mut self, key: K, value: V) -> RedisResult<T>;
    async fn set_ex<T, K, V>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<T>;
    async fn set_nx<T, K, V>(&mut self, key: K, value: V) -> RedisResult<T>;
    async fn set_options<T, K, V, O>(&mut self, key: K, value: V, options: O) -> RedisResult<T>;
    async fn del<T, K>(&mut self, key: K) -> RedisResult<T>;
    async fn exists<T, K>(&mut self, key: K) -> RedisResult<T>;
    async fn expire<T, K>(&mut self, key: K, seconds: i64) -> RedisResult<T>;
    async fn incr<T, K, V>(&mut self, key: K, delta: V) -> RedisResult<T>;
    async fn keys<T, K>(&mut self, key: K) -> RedisResult<T>;
    async fn hget<T, K, F>(&mut self, key: K, field: F) -> RedisResult<T>;
    async fn hset<T, K, F, V>(&mut self, key: K, field: F, value: V) -> RedisResult<T>;
    async fn hgetall<T, K>(&mut self, key: K) -> RedisResult<T>;
    async fn hdel<T, K, F>(&mut self, key: K, field: F) -> RedisResult<T>;
    async fn sadd<T, K, V>(&mut self, key: K, member: V) -> RedisResult<T>;
    async fn smembers<T, K>(&mut self, key: K) -> RedisResult<T>;
    async fn zadd<T, K, S, M>(&mut self, key: K, member: M, score: S) -> RedisResult<T>;
    async fn lpush<T, K, V>(&mut self, key: K, value: V) -> RedisResult<T>;
    async fn rpush<T, K, V>(&mut self, key: K, value: V) -> RedisResult<T>;
    async fn lpop<T, K, N>(&mut self, key: K, count: N) -> RedisResult<T>;
    async fn rpop<T, K, N>(&mut self, key: K, count: N) -> RedisResult<T>;
    async fn blpop<T, K>(&mut self, key: K, timeout: f64) -> RedisResult<T>;
    async fn brpop<T, K>(&mut self, key: K, timeout: f64) -> RedisResult<T>;
    async fn brpoplpush<T, S, D>(&mut self, source: S, destination: D, timeout: f64) -> RedisResult<T>;
    async fn rpoplpush<T, K, D>(&mut self, source: K, destination: D) -> RedisResult<T>;
    async fn blmove<T, S, D>(&mut self, source: S, destination: D, from: Direction, to: Direction, timeout: f64) -> RedisResult<T>;
    async fn llen<T, K>(&mut self, key: K) -> RedisResult<T>;
    async fn lrange<T, K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<T>;
    async fn publish<T, K, E>(&mut self, channel: K, message: E) -> RedisResult<T>;
    async fn xadd<T, K, I, F>(&mut self, key: K, id: I, items: F) -> RedisResult<T>;
    async fn xadd_map<T, K, I, M>(&mut self, key: K, id: I, map: M) -> RedisResult<T>;
    async fn xadd_options<T, K, I, F, O>(&mut self, key: K, id: I, items: F, options: O) -> RedisResult<T>;
    async fn xadd_maxlen<T, K, L, I, F>(&mut self, key: K, max: L, id: I, items: F) -> RedisResult<T>;
    async fn xadd_maxlen_map<T, K, L, I, M>(&mut self, key: K, max: L, id: I, map: M) -> RedisResult<T>;
    async fn xread<T, K, I>(&mut self, keys: &[K], ids: &[I]) -> RedisResult<T>;
    async fn xread_options<T, K, I, O>(&mut self, keys: &[K], ids: &[I], options: O) -> RedisResult<T>;
    async fn xack<T, K, G, I>(&mut self, key: K, group: G, ids: &[I]) -> RedisResult<T>;
    async fn xdel<T, K, I>(&mut self, key: K, ids: &[I]) -> RedisResult<T>;
    async fn xlen<T, K>(&mut self, key: K) -> RedisResult<T>;
    async fn xrange<T, K, S, E>(&mut self, key: K, start: S, end: E) -> RedisResult<T>;
    async fn xautoclaim_options<T, K, G, C, M, S, O>(&mut self, key: K, group: G, consumer: C, idle: M, start: S, options: O) -> RedisResult<T>;
    async fn xgroup_create<T, K, G, I>(&mut self, key: K, group: G, id: I) -> RedisResult<T>;
    async fn xgroup_create_mkstream<T, K, G, I>(&mut self, key: K, group: G, id: I) -> RedisResult<T>;
}
impl<C: aio::ConnectionLike> AsyncCommands for C {}
pub trait Commands {
    fn get<T, K>(&mut self, key: K) -> RedisResult<T>;
    fn set<T, K, V>(&mut self, key: K, value: V) -> RedisResult<T>;
    fn set_ex<T, K, V>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<T>;
    fn del<T, K>(&mut self, key: K) -> RedisResult<T>;
    fn exists<T, K>(&mut self, key: K) -> RedisResult<T>;
    fn expire<T, K>(&mut self, key: K, seconds: i64) -> RedisResult<T>;
    fn incr<T, K, V>(&mut self, key: K, delta: V) -> RedisResult<T>;
    fn hget<T, K, F>(&mut self, key: K, field: F) -> RedisResult<T>;
    fn hset<T, K, F, V>(&mut self, key: K, field: F, value: V) -> RedisResult<T>;
    fn hgetall<T, K>(&mut self, key: K) -> RedisResult<T>;
    fn lpush<T, K, V>(&mut self, key: K, value: V) -> RedisResult<T>;
    fn rpush<T, K, V>(&mut self, key: K, value: V) -> RedisResult<T>;
    fn lpop<T, K, N>(&mut self, key: K, count: N) -> RedisResult<T>;
    fn rpop<T, K, N>(&mut self, key: K, count: N) -> RedisResult<T>;
    fn blpop<T, K>(&mut self, key: K, timeout: f64) -> RedisResult<T>;
    fn brpop<T, K>(&mut self, key: K, timeout: f64) -> RedisResult<T>;
    fn publish<T, K, E>(&mut self, channel: K, message: E) -> RedisResult<T>;
    fn xadd<T, K, I, F>(&mut self, key: K, id: I, items: F) -> RedisResult<T>;
    fn xadd_map<T, K, I, M>(&mut self, key: K, id: I, map: M) -> RedisResult<T>;
    fn xadd_maxlen<T, K, L, I, F>(&mut self, key: K, max: L, id: I, items: F) -> RedisResult<T>;
    fn xread<T, K, I>(&mut self, keys: &[K], ids: &[I]) -> RedisResult<T>;
    fn xread_options<T, K, I, O>(&mut self, keys: &[K], ids: &[I], options: O) -> RedisResult<T>;
    fn xack<T, K, G, I>(&mut self, key: K, group: G, ids: &[I]) -> RedisResult<T>;
    fn xgroup_create_mkstream<T, K, G, I>(&mut self, key: K, group: G, id: I) -> RedisResult<T>;
}
impl<C: ConnectionLike> Commands for C {}
pub enum Direction {
    Left,
    Right,
}
pub mod streams {
    #[derive(Default)]
    pub struct StreamReadOptions;
    impl StreamReadOptions {
        fn block(self, milliseconds: usize) -> Self {}
        fn count(self, count: usize) -> Self {}
        fn noack(self) -> Self {}
        fn group<G, C>(self, group: G, consumer: C) -> Self {}
    }
    pub enum StreamMaxlen {
        Equals(usize),
        Approx(usize),
    }
    pub struct StreamReadReply {
        pub keys: Vec<StreamKey>,
    }
    pub struct StreamKey {
        pub key: String,
        pub ids: Vec<StreamId>,
    }
    pub struct StreamId {
        pub id: String,
        pub map: std::collections::HashMap<String, super::Value>,
    }
    impl StreamId {
        fn get<T>(&self, key: &str) -> Option<T> {}
        fn contains_key<K>(&self, key: K) -> bool {}
    }
}
