pub mod error {
    pub struct Error;
    pub type RedisError = Error;
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
}
pub mod types {
    pub struct Message {
        pub channel: String,
        pub value: Value,
    }
    pub struct Value;
    pub type RedisValue = Value;
    pub type RedisMap = std::collections::HashMap<String, Value>;
    #[derive(Clone, Default)]
    pub struct Config;
    pub type RedisConfig = Config;
    impl Config {
        fn from_url(url: &str) -> Result<Self, super::error::Error> {}
    }
    pub struct Builder;
    impl Builder {
        fn from_config(config: Config) -> Self {}
        fn default_centralized() -> Self {}
        fn build(&self) -> Result<super::clients::Client, super::error::Error> {}
        fn build_pool(&self, size: usize) -> Result<super::clients::Pool, super::error::Error> {}
        fn build_subscriber_client(&self) -> Result<super::clients::SubscriberClient, super::error::Error> {}
    }
}
pub mod clients {
    #[derive(Clone)]
    pub struct Client;
    pub type RedisClient = Client;
    impl Client {
        fn new<A, B, C>(config: super::types::Config, performance: A, connection: B, policy: C) -> Self {}
        fn pipeline(&self) -> Pipeline {}
    }
    #[derive(Clone)]
    pub struct Pool;
    pub type RedisPool = Pool;
    impl Pool {
        fn new<A, B, C>(config: super::types::Config, performance: A, connection: B, policy: C, size: usize) -> Result<Self, super::error::Error> {}
        fn next(&self) -> &Client {}
        fn next_connected(&self) -> &Client {}
    }
    #[derive(Clone)]
    pub struct SubscriberClient;
    impl SubscriberClient {
        fn new<A, B, C>(config: super::types::Config, performance: A, connection: B, policy: C) -> Self {}
        fn manage_subscriptions(&self) -> tokio::task::JoinHandle<()> {}
    }
    pub struct Pipeline;
    impl super::interfaces::ClientLike for Client {}
    impl super::interfaces::ClientLike for Pool {}
    impl super::interfaces::ClientLike for SubscriberClient {}
    impl super::interfaces::ClientLike for Pipeline {}
}
pub mod interfaces {
    pub type RedisResult<T> = Result<T, super::error::Error>;
    pub type FredResult<T> = Result<T, super::error::Error>;
    pub trait ClientLike {
        async fn init(&self) -> RedisResult<tokio::task::JoinHandle<()>>;
        fn connect(&self) -> tokio::task::JoinHandle<()>;
        async fn wait_for_connect(&self) -> RedisResult<()>;
        async fn quit(&self) -> RedisResult<()>;
    }
    pub trait PubsubInterface {
        async fn publish<R, S, V>(&self, channel: S, message: V) -> RedisResult<R>;
        async fn spublish<R, S, V>(&self, channel: S, message: V) -> RedisResult<R>;
        async fn subscribe<S>(&self, channels: S) -> RedisResult<()>;
        async fn psubscribe<S>(&self, patterns: S) -> RedisResult<()>;
        async fn ssubscribe<S>(&self, channels: S) -> RedisResult<()>;
        async fn unsubscribe<S>(&self, channels: S) -> RedisResult<()>;
    }
    pub trait EventInterface {
        fn message_rx(&self) -> tokio::sync::broadcast::Receiver<super::types::Message>;
        fn on_message<F>(&self, callback: F) -> tokio::task::JoinHandle<()>;
    }
    pub trait StreamsInterface {
        async fn xadd<R, K, C, I, F>(&self, key: K, nomkstream: bool, cap: C, id: I, fields: F) -> RedisResult<R>;
        async fn xread<R, K, I>(&self, count: Option<u64>, block: Option<u64>, keys: K, ids: I) -> RedisResult<R>;
        async fn xread_map<A, B, C, D, K, I>(&self, count: Option<u64>, block: Option<u64>, keys: K, ids: I) -> RedisResult<std::collections::HashMap<A, Vec<(B, std::collections::HashMap<C, D>)>>>;
        async fn xreadgroup<R, G, C, K, I>(&self, group: G, consumer: C, count: Option<u64>, block: Option<u64>, noack: bool, keys: K, ids: I) -> RedisResult<R>;
        async fn xreadgroup_map<A, B, E, D, G, C, K, I>(&self, group: G, consumer: C, count: Option<u64>, block: Option<u64>, noack: bool, keys: K, ids: I) -> RedisResult<std::collections::HashMap<A, Vec<(B, std::collections::HashMap<E, D>)>>>;
        async fn xack<R, K, G, I>(&self, key: K, group: G, ids: I) -> RedisResult<R>;
        async fn xdel<R, K, S>(&self, key: K, ids: S) -> RedisResult<R>;
        async fn xlen<R, K>(&self, key: K) -> RedisResult<R>;
        async fn xtrim<R, K, C>(&self, key: K, cap: C) -> RedisResult<R>;
        async fn xgroup_create<R, K, G, I>(&self, key: K, group: G, id: I, mkstream: bool) -> RedisResult<R>;
    }
    pub trait ListInterface {
        async fn lpush<R, K, V>(&self, key: K, elements: V) -> RedisResult<R>;
        async fn rpush<R, K, V>(&self, key: K, elements: V) -> RedisResult<R>;
        async fn lpop<R, K>(&self, key: K, count: Option<usize>) -> RedisResult<R>;
        async fn rpop<R, K>(&self, key: K, count: Option<usize>) -> RedisResult<R>;
        async fn blpop<R, K>(&self, keys: K, timeout: f64) -> RedisResult<R>;
        async fn brpop<R, K>(&self, keys: K, timeout: f64) -> RedisResult<R>;
        async fn llen<R, K>(&self, key: K) -> RedisResult<R>;
        async fn lrange<R, K>(&self, key: K, start: i64, stop: i64) -> RedisResult<R>;
    }
    pub trait KeysInterface {
        async fn get<R, K>(&self, key: K) -> RedisResult<R>;
        async fn set<R, K, V, E, O>(&self, key: K, value: V, expire: E, options: O, get: bool) -> RedisResult<R>;
        async fn del<R, K>(&self, keys: K) -> RedisResult<R>;
        async fn exists<R, K>(&self, keys: K) -> RedisResult<R>;
        async fn expire<R, K>(&self, key: K, seconds: i64) -> RedisResult<R>;
        async fn incr<R, K>(&self, key: K) -> RedisResult<R>;
    }
    pub trait HashesInterface {
        async fn hget<R, K, F>(&self, key: K, field: F) -> RedisResult<R>;
        async fn hset<R, K, V>(&self, key: K, values: V) -> RedisResult<R>;
        async fn hgetall<R, K>(&self, key: K) -> RedisResult<R>;
    }
    impl<C: ClientLike> PubsubInterface for C {}
    impl<C: ClientLike> EventInterface for C {}
    impl<C: ClientLike> StreamsInterface for C {}
    impl<C: ClientLike> ListInterface for C {}
    impl<C: ClientLike> KeysInterface for C {}
    impl<C: ClientLike> HashesInterface for C {}
}
pub mod prelude {
    pub use super::clients::*;
    pub use super::error::*;
    pub use super::interfaces::*;
    pub use super::types::*;
}
