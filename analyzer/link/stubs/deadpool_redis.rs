pub use redis;
pub type Pool = pool::Pool;
pub mod pool {
    #[derive(Clone)]
    pub struct Pool;
    impl Pool {
        async fn get(&self) -> Result<super::Connection, super::PoolError> {}
        fn builder<M>(manager: M) -> PoolBuilder {}
    }
    pub struct PoolBuilder;
    impl PoolBuilder {
        fn max_size(self, size: usize) -> Self {}
        fn build(self) -> Result<Pool, super::PoolError> {}
    }
}
pub struct PoolError;
impl std::error::Error for PoolError {}
impl std::fmt::Display for PoolError {}
pub struct CreatePoolError;
impl std::error::Error for CreatePoolError {}
impl std::fmt::Display for CreatePoolError {}
pub enum Runtime {
    Tokio1,
    AsyncStd1,
}
#[derive(Clone, Default)]
pub struct Config {
    pub url: Option<String>,
}
impl Config {
    fn from_url<U>(url: U) -> Self {}
    fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError> {}
}
pub struct Manager;
impl Manager {
    fn new<T>(params: T) -> redis::RedisResult<Self> {}
}
pub struct Connection;
impl redis::aio::ConnectionLike for Connection {}
impl std::ops::Deref for Connection {
    type Target = redis::aio::MultiplexedConnection;
}
