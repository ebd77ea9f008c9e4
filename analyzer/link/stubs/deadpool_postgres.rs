pub use deadpool::managed::{Metrics, ObjectId, PoolConfig, QueueMode, TimeoutType, Timeouts};
pub use deadpool::{Runtime, Status};
pub use tokio_postgres;
use std::sync::Arc;
use std::time::Duration;
use tokio_postgres::tls::MakeTlsConnect;
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Error, IsolationLevel, Row, RowStream, Socket, Statement};
pub type Pool = deadpool::managed::Pool<Manager>;
pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager>;
pub type BuildError = deadpool::managed::BuildError;
pub type CreatePoolError = deadpool::managed::CreatePoolError<ConfigError>;
pub type PoolError = deadpool::managed::PoolError<Error>;
pub type Object = deadpool::managed::Object<Manager>;
pub type Hook = deadpool::managed::Hook<Manager>;
pub type HookError = deadpool::managed::HookError<Error>;
pub type Client = Object;
pub struct Manager { pub statement_caches: StatementCaches }
impl Manager {
    fn new<T>(pg_config: tokio_postgres::Config, tls: T) -> Self {}
    fn from_config<T>(pg_config: tokio_postgres::Config, tls: T, config: ManagerConfig) -> Self {}
    fn from_connect(pg_config: tokio_postgres::Config, connect: impl Connect, config: ManagerConfig) -> Self {}
}
impl deadpool::managed::Manager for Manager { type Type = ClientWrapper; type Error = Error; }
pub trait Connect {}
#[derive(Debug)]
pub struct ClientWrapper { pub statement_cache: Arc<StatementCache> }
impl ClientWrapper {
    async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    async fn transaction(&mut self) -> Result<Transaction, Error> {}
    fn build_transaction(&mut self) -> TransactionBuilder {}
}
impl std::ops::Deref for ClientWrapper { type Target = tokio_postgres::Client; }
impl std::ops::DerefMut for ClientWrapper {}
pub struct Transaction { pub statement_cache: Arc<StatementCache> }
impl Transaction {
    async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    async fn commit(self) -> Result<(), Error> {}
    async fn rollback(self) -> Result<(), Error> {}
    async fn transaction(&mut self) -> Result<Transaction, Error> {}
    async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction, Error> {}
}
impl std::ops::Deref for Transaction { type Target = tokio_postgres::Transaction; }
impl std::ops::DerefMut for Transaction {}
pub struct TransactionBuilder {}
impl TransactionBuilder {
    fn isolation_level(self, isolation_level: IsolationLevel) -> Self {}
    fn read_only(self, read_only: bool) -> Self {}
    fn deferrable(self, deferrable: bool) -> Self {}
    async fn start(self) -> Result<Transaction, Error> {}
}
pub trait GenericClient {
    async fn execute<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<u64, Error>;
    async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error>;
    async fn query<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Vec<Row>, Error>;
    async fn query_one<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Row, Error>;
    async fn query_opt<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Option<Row>, Error>;
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    async fn transaction(&mut self) -> Result<Transaction, Error>;
    async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
}
impl GenericClient for Client {}
impl GenericClient for Transaction {}
#[derive(Debug, Default)]
pub struct StatementCaches {}
impl StatementCaches {
    fn clear(&self) {}
    fn remove(&self, query: &str, types: &[Type]) {}
}
#[derive(Debug)]
pub struct StatementCache {}
impl StatementCache {
    fn size(&self) -> usize {}
    fn clear(&self) {}
    fn remove(&self, query: &str, types: &[Type]) -> Option<Statement> {}
    async fn prepare(&self, client: &tokio_postgres::Client, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed(&self, client: &tokio_postgres::Client, query: &str, types: &[Type]) -> Result<Statement, Error> {}
}
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub url: Option<String>,
    pub user: Option<String>,
    pub password: Option<String>,
    pub dbname: Option<String>,
    pub options: Option<String>,
    pub application_name: Option<String>,
    pub ssl_mode: Option<SslMode>,
    pub host: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub hostaddr: Option<std::net::IpAddr>,
    pub hostaddrs: Option<Vec<std::net::IpAddr>>,
    pub port: Option<u16>,
    pub ports: Option<Vec<u16>>,
    pub connect_timeout: Option<Duration>,
    pub keepalives: Option<bool>,
    pub keepalives_idle: Option<Duration>,
    pub target_session_attrs: Option<TargetSessionAttrs>,
    pub channel_binding: Option<ChannelBinding>,
    pub load_balance_hosts: Option<LoadBalanceHosts>,
    pub manager: Option<ManagerConfig>,
    pub pool: Option<PoolConfig>,
}
impl Config {
    fn new() -> Self {}
    fn create_pool<T: MakeTlsConnect<Socket>>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError> {}
    fn builder<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<PoolBuilder, ConfigError> {}
    fn get_pg_config(&self) -> Result<tokio_postgres::Config, ConfigError> {}
    fn get_manager_config(&self) -> ManagerConfig {}
    fn get_pool_config(&self) -> PoolConfig {}
}
#[derive(Debug)]
pub enum ConfigError { InvalidUrl(Error), DbnameMissing, DbnameEmpty }
impl std::error::Error for ConfigError {}
impl std::fmt::Display for ConfigError {}
#[derive(Clone, Debug, Default, Eq)]
pub enum RecyclingMethod { Fast, Verified, Clean, Custom(String) }
#[derive(Clone, Debug, Default)]
pub struct ManagerConfig { pub recycling_method: RecyclingMethod }
#[derive(Clone, Debug, Eq)]
pub enum TargetSessionAttrs { Any, ReadWrite }
#[derive(Clone, Debug, Eq)]
pub enum SslMode { Disable, Prefer, Require }
#[derive(Clone, Debug, Eq)]
pub enum ChannelBinding { Disable, Prefer, Require }
#[derive(Clone, Debug, Eq)]
pub enum LoadBalanceHosts { Disable, Random }
