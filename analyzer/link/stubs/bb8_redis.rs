pub use bb8;
pub use redis;
#[derive(Clone)]
pub struct RedisConnectionManager;
impl RedisConnectionManager {
    fn new<T>(info: T) -> redis::RedisResult<Self> {}
}
impl bb8::ManageConnection for RedisConnectionManager {
    type Connection = redis::aio::MultiplexedConnection;
    type Error = redis::RedisError;
}
