use std::time::Duration;
pub trait Manager {
    type Connection;
    type Error;
    async fn connect(&self) -> Result<Self::Connection, Self::Error>;
    async fn check(&self, conn: Self::Connection) -> Result<Self::Connection, Self::Error>;
    fn spawn_task<T>(&self, task: T);
    fn validate(&self, conn: &mut Self::Connection) -> bool;
}
#[derive(Clone)]
pub struct Pool<M>;
impl<M: Manager> Pool<M> {
    fn builder() -> Builder<M> {}
    fn new(manager: M) -> Pool<M> {}
    async fn get(&self) -> Result<Connection<M>, Error<M::Error>> {}
    async fn get_timeout(&self, duration: Duration) -> Result<Connection<M>, Error<M::Error>> {}
    async fn set_max_open_conns(&self, n: u64) {}
    async fn set_max_idle_conns(&self, n: u64) {}
    async fn set_conn_max_lifetime(&self, max_lifetime: Option<Duration>) {}
    async fn state(&self) -> State {}
}
pub struct Builder<M>;
impl<M: Manager> Builder<M> {
    fn new() -> Self {}
    fn max_open(self, max_open: u64) -> Self {}
    fn max_idle(self, max_idle: u64) -> Self {}
    fn health_check(self, health_check: bool) -> Self {}
    fn health_check_interval(self, interval: Option<Duration>) -> Self {}
    fn max_lifetime(self, max_lifetime: Option<Duration>) -> Self {}
    fn max_idle_lifetime(self, max_idle_lifetime: Option<Duration>) -> Self {}
    fn get_timeout(self, get_timeout: Option<Duration>) -> Self {}
    fn max_get_timeout(self, get_timeout: Option<Duration>) -> Self {}
    fn test_on_check_out(self, check: bool) -> Self {}
    fn build(self, manager: M) -> Pool<M> {}
}
pub struct Connection<M>;
impl<M: Manager> Connection<M> {
    fn is_brand_new(&self) -> bool {}
    fn into_inner(self) -> M::Connection {}
}
impl<M: Manager> std::ops::Deref for Connection<M> {
    type Target = M::Connection;
}
impl<M: Manager> std::ops::DerefMut for Connection<M> {}
#[derive(Clone, Debug)]
pub struct State { pub max_open: u64, pub connections: u64, pub in_use: u64, pub idle: u64 }
#[derive(Debug)]
pub enum Error<E> { Inner(E), Timeout, BadConn, PoolClosed }
impl<E> std::error::Error for Error<E> {}
impl<E> std::fmt::Display for Error<E> {}
