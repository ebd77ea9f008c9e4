pub trait ManageConnection {
    type Connection;
    type Error;
}
#[derive(Clone)]
pub struct Pool<M>;
impl<M: ManageConnection> Pool<M> {
    fn builder() -> Builder<M> {}
    async fn get(&self) -> Result<PooledConnection<M>, RunError> {}
    async fn get_owned(&self) -> Result<PooledConnection<M>, RunError> {}
}
pub struct Builder<M>;
impl<M: ManageConnection> Builder<M> {
    fn max_size(self, size: u32) -> Self {}
    fn min_idle<T>(self, size: T) -> Self {}
    fn connection_timeout(self, timeout: std::time::Duration) -> Self {}
    async fn build(self, manager: M) -> Result<Pool<M>, RunError> {}
}
pub struct PooledConnection<M>;
impl<M: ManageConnection> std::ops::Deref for PooledConnection<M> {
    type Target = M::Connection;
}
pub struct RunError;
impl std::error::Error for RunError {}
impl std::fmt::Display for RunError {}
