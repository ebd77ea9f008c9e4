use std::time::Duration;
pub trait ManageConnection {
    type Connection;
    type Error;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
#[derive(Clone)]
pub struct Pool<M>;
impl<M: ManageConnection> Pool<M> {
    fn new(manager: M) -> Result<Pool<M>, Error> {}
    fn builder() -> Builder<M> {}
    fn get(&self) -> Result<PooledConnection<M>, Error> {}
    fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error> {}
    fn try_get(&self) -> Option<PooledConnection<M>> {}
    fn max_size(&self) -> u32 {}
    fn min_idle(&self) -> Option<u32> {}
    fn state(&self) -> State {}
}
pub struct Builder<M>;
impl<M: ManageConnection> Builder<M> {
    fn new() -> Self {}
    fn max_size(self, max_size: u32) -> Self {}
    fn min_idle(self, min_idle: Option<u32>) -> Self {}
    fn test_on_check_out(self, check: bool) -> Self {}
    fn max_lifetime(self, max_lifetime: Option<Duration>) -> Self {}
    fn idle_timeout(self, idle_timeout: Option<Duration>) -> Self {}
    fn connection_timeout(self, connection_timeout: Duration) -> Self {}
    fn build(self, manager: M) -> Result<Pool<M>, Error> {}
    fn build_unchecked(self, manager: M) -> Pool<M> {}
}
pub struct PooledConnection<M>;
impl<M: ManageConnection> std::ops::Deref for PooledConnection<M> {
    type Target = M::Connection;
}
impl<M: ManageConnection> std::ops::DerefMut for PooledConnection<M> {}
#[derive(Debug)]
pub struct State { pub connections: u32, pub idle_connections: u32 }
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
