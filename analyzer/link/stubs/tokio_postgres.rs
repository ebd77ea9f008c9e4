pub use config::Config;
pub use error::Error;
pub use row::{Row, SimpleQueryRow};
pub use tls::NoTls;
use std::sync::Arc;
use tls::{MakeTlsConnect, TlsConnect};
use types::{ToSql, Type};
pub async fn connect<T: MakeTlsConnect<Socket>>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error> {}
pub struct Client {}
impl Client {
    async fn execute<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<u64, Error> {}
    async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error> {}
    async fn execute_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<u64, Error> {}
    async fn query<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Vec<Row>, Error> {}
    async fn query_one<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Row, Error> {}
    async fn query_opt<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Option<Row>, Error> {}
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> {}
    async fn query_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Vec<Row>, Error> {}
    async fn query_typed_one(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Row, Error> {}
    async fn query_typed_opt(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Option<Row>, Error> {}
    async fn query_typed_raw<P, I>(&self, statement: &str, params: I) -> Result<RowStream, Error> {}
    async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {}
    async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    async fn transaction(&mut self) -> Result<Transaction, Error> {}
    async fn query_scalar<R, T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Vec<R>, Error> {}
    async fn query_one_scalar<R, T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<R, Error> {}
    async fn query_opt_scalar<R, T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Option<R>, Error> {}
    async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error> {}
    async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error> {}
    fn cancel_token(&self) -> CancelToken {}
    async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> {}
    async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error> {}
    async fn check_connection(&self) -> Result<(), Error> {}
    fn build_transaction(&mut self) -> TransactionBuilder {}
    fn clear_type_cache(&self) {}
    fn is_closed(&self) -> bool {}
}
impl GenericClient for Client {}
pub struct Transaction {}
impl Transaction {
    async fn execute<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<u64, Error> {}
    async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error> {}
    async fn execute_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<u64, Error> {}
    async fn query<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Vec<Row>, Error> {}
    async fn query_one<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Row, Error> {}
    async fn query_opt<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Option<Row>, Error> {}
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> {}
    async fn query_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Vec<Row>, Error> {}
    async fn query_typed_one(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Row, Error> {}
    async fn query_typed_opt(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Option<Row>, Error> {}
    async fn query_typed_raw<P, I>(&self, statement: &str, params: I) -> Result<RowStream, Error> {}
    async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {}
    async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    async fn transaction(&mut self) -> Result<Transaction, Error> {}
    async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error> {}
    async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error> {}
    fn cancel_token(&self) -> CancelToken {}
    async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> {}
    async fn commit(self) -> Result<(), Error> {}
    async fn rollback(self) -> Result<(), Error> {}
    async fn bind<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Portal, Error> {}
    async fn bind_raw<P, T, I>(&self, statement: &T, params: I) -> Result<Portal, Error> {}
    async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error> {}
    async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error> {}
    async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction, Error> {}
    fn client(&self) -> &Client {}
}
impl GenericClient for Transaction {}
pub trait GenericClient {
    async fn execute<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<u64, Error>;
    async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error>;
    async fn execute_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<u64, Error>;
    async fn query<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Vec<Row>, Error>;
    async fn query_one<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Row, Error>;
    async fn query_opt<T>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Option<Row>, Error>;
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    async fn query_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Vec<Row>, Error>;
    async fn query_typed_one(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Row, Error>;
    async fn query_typed_opt(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Option<Row>, Error>;
    async fn query_typed_raw<P, I>(&self, statement: &str, params: I) -> Result<RowStream, Error>;
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    async fn transaction(&mut self) -> Result<Transaction, Error>;
    fn client(&self) -> &Client;
}
#[derive(Clone, Debug)]
pub enum IsolationLevel { ReadUncommitted, ReadCommitted, RepeatableRead, Serializable }
pub struct TransactionBuilder {}
impl TransactionBuilder {
    fn isolation_level(self, isolation_level: IsolationLevel) -> Self {}
    fn read_only(self, read_only: bool) -> Self {}
    fn deferrable(self, deferrable: bool) -> Self {}
    async fn start(self) -> Result<Transaction, Error> {}
}
#[derive(Clone)]
pub struct Portal {}
#[derive(Clone)]
pub struct CancelToken {}
impl CancelToken {
    async fn cancel_query<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(), Error> {}
    async fn cancel_query_raw<S, T: TlsConnect<S>>(&self, stream: S, tls: T) -> Result<(), Error> {}
}
#[derive(Debug)]
pub struct Socket {}
pub struct Connection<S, T> {}
impl<S, T> Connection<S, T> {
    fn parameter(&self, name: &str) -> Option<&str> {}
    fn poll_message(&mut self, cx: &mut std::task::Context) -> std::task::Poll<Option<Result<AsyncMessage, Error>>> {}
}
impl<S, T> Future for Connection<S, T> { type Output = Result<(), Error>; }
#[derive(Clone, Debug)]
pub struct Notification {}
impl Notification {
    fn process_id(&self) -> i32 {}
    fn channel(&self) -> &str {}
    fn payload(&self) -> &str {}
}
#[derive(Clone, Debug)]
pub enum AsyncMessage { Notice(error::DbError), Notification(Notification) }
#[derive(Debug)]
pub enum SimpleQueryMessage { Row(SimpleQueryRow), CommandComplete(u64), RowDescription(Arc<[SimpleColumn]>) }
#[derive(Debug)]
pub struct SimpleColumn {}
impl SimpleColumn {
    fn name(&self) -> &str {}
}
#[derive(Clone)]
pub struct Statement {}
impl Statement {
    fn params(&self) -> &[Type] {}
    fn columns(&self) -> &[Column] {}
}
#[derive(Debug)]
pub struct Column {}
impl Column {
    fn name(&self) -> &str {}
    fn table_oid(&self) -> Option<u32> {}
    fn column_id(&self) -> Option<i16> {}
    fn type_modifier(&self) -> i32 {}
    fn type_(&self) -> &Type {}
}
pub trait ToStatement {}
impl ToStatement for Statement {}
impl ToStatement for str {}
impl ToStatement for String {}
pub struct RowStream {}
impl RowStream {
    fn rows_affected(&self) -> Option<u64> {}
}
impl futures_core::Stream for RowStream { type Item = Result<Row, Error>; }
pub struct SimpleQueryStream {}
impl futures_core::Stream for SimpleQueryStream { type Item = Result<SimpleQueryMessage, Error>; }
pub struct CopyOutStream {}
impl futures_core::Stream for CopyOutStream { type Item = Result<bytes::Bytes, Error>; }
pub struct CopyInSink<T> {}
impl<T> CopyInSink<T> {
    async fn finish(self: std::pin::Pin<&mut Self>) -> Result<u64, Error> {}
}
impl<T> futures_sink::Sink<T> for CopyInSink<T> { type Error = Error; }
pub mod binary_copy {
    use crate::types::{ToSql, Type};
    use crate::{CopyInSink, CopyOutStream, Error};
    use std::pin::Pin;
    pub struct BinaryCopyInWriter {}
    impl BinaryCopyInWriter {
        fn new(sink: CopyInSink<bytes::Bytes>, types: &[Type]) -> BinaryCopyInWriter {}
        async fn write(self: Pin<&mut Self>, values: &[&dyn ToSql]) -> Result<(), Error> {}
        async fn write_raw<P, I>(self: Pin<&mut Self>, values: I) -> Result<(), Error> {}
        async fn finish(self: Pin<&mut Self>) -> Result<u64, Error> {}
    }
    pub struct BinaryCopyOutStream {}
    impl BinaryCopyOutStream {
        fn new(stream: CopyOutStream, types: &[Type]) -> BinaryCopyOutStream {}
    }
    impl futures_core::Stream for BinaryCopyOutStream { type Item = Result<BinaryCopyOutRow, Error>; }
    pub struct BinaryCopyOutRow {}
    impl BinaryCopyOutRow {
        fn try_get<T>(&self, idx: usize) -> Result<T, Error> {}
        fn get<T>(&self, idx: usize) -> T {}
    }
}
pub mod config {
    use crate::tls::{MakeTlsConnect, TlsConnect};
    use crate::{Client, Connection, Error, Socket};
    use std::net::IpAddr;
    use std::time::Duration;
    #[derive(Clone, Debug, Eq)]
    pub enum TargetSessionAttrs { Any, ReadWrite, ReadOnly }
    #[derive(Clone, Debug, Eq)]
    pub enum SslMode { Disable, Prefer, Require }
    #[derive(Clone, Debug, Default, Eq)]
    pub enum SslNegotiation { Postgres, Direct }
    #[derive(Clone, Debug, Eq)]
    pub enum ChannelBinding { Disable, Prefer, Require }
    #[derive(Clone, Debug, Eq)]
    pub enum LoadBalanceHosts { Disable, Random }
    #[derive(Clone, Debug, Eq)]
    pub enum Host { Tcp(String), Unix(std::path::PathBuf) }
    #[derive(Clone, Debug, Default, Eq)]
    pub struct Config {}
    impl Config {
        fn new() -> Config {}
        fn user(&mut self, user: impl Into<String>) -> &mut Config {}
        fn get_user(&self) -> Option<&str> {}
        fn password(&mut self, password: impl AsRef<[u8]>) -> &mut Config {}
        fn get_password(&self) -> Option<&[u8]> {}
        fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config {}
        fn get_dbname(&self) -> Option<&str> {}
        fn options(&mut self, options: impl Into<String>) -> &mut Config {}
        fn get_options(&self) -> Option<&str> {}
        fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config {}
        fn get_application_name(&self) -> Option<&str> {}
        fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config {}
        fn get_ssl_mode(&self) -> SslMode {}
        fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config {}
        fn get_ssl_negotiation(&self) -> SslNegotiation {}
        fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config {}
        fn get_connect_timeout(&self) -> Option<&Duration> {}
        fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config {}
        fn get_tcp_user_timeout(&self) -> Option<&Duration> {}
        fn keepalives(&mut self, keepalives: bool) -> &mut Config {}
        fn get_keepalives(&self) -> bool {}
        fn keepalives_idle(&mut self, keepalives_idle: Duration) -> &mut Config {}
        fn get_keepalives_idle(&self) -> Duration {}
        fn keepalives_interval(&mut self, keepalives_interval: Duration) -> &mut Config {}
        fn get_keepalives_interval(&self) -> Option<Duration> {}
        fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Config {}
        fn get_keepalives_retries(&self) -> Option<u32> {}
        fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config {}
        fn get_target_session_attrs(&self) -> TargetSessionAttrs {}
        fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config {}
        fn get_channel_binding(&self) -> ChannelBinding {}
        fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config {}
        fn get_load_balance_hosts(&self) -> LoadBalanceHosts {}
        fn host(&mut self, host: impl Into<String>) -> &mut Config {}
        fn get_hosts(&self) -> &[Host] {}
        fn host_path<T: AsRef<std::path::Path>>(&mut self, host: T) -> &mut Config {}
        fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config {}
        fn get_hostaddrs(&self) -> &[IpAddr] {}
        fn port(&mut self, port: u16) -> &mut Config {}
        fn get_ports(&self) -> &[u16] {}
        async fn connect<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error> {}
        async fn connect_raw<S, T: TlsConnect<S>>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T::Stream>), Error> {}
    }
    impl std::str::FromStr for Config { type Err = Error; }
}
pub mod error {
    #[derive(Debug)]
    pub struct Error {}
    impl Error {
        fn into_source(self) -> Option<Box<dyn std::error::Error>> {}
        fn as_db_error(&self) -> Option<&DbError> {}
        fn is_closed(&self) -> bool {}
        fn code(&self) -> Option<&SqlState> {}
    }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    #[derive(Clone, Debug, Eq)]
    pub struct SqlState {}
    impl SqlState {
        pub const UNIQUE_VIOLATION: SqlState = 0;
        pub const FOREIGN_KEY_VIOLATION: SqlState = 0;
        pub const NOT_NULL_VIOLATION: SqlState = 0;
        pub const CHECK_VIOLATION: SqlState = 0;
        pub const T_R_SERIALIZATION_FAILURE: SqlState = 0;
        pub const T_R_DEADLOCK_DETECTED: SqlState = 0;
        pub const UNDEFINED_TABLE: SqlState = 0;
        pub const DUPLICATE_TABLE: SqlState = 0;
        fn from_code(s: &str) -> SqlState {}
        fn code(&self) -> &str {}
    }
    #[derive(Clone, Debug, Eq)]
    pub enum Severity { Panic, Fatal, Error, Warning, Notice, Debug, Info, Log }
    impl std::fmt::Display for Severity {}
    #[derive(Clone, Debug, Eq)]
    pub enum ErrorPosition { Original(u32), Internal { position: u32, query: String } }
    #[derive(Clone, Debug, Eq)]
    pub struct DbError {}
    impl DbError {
        fn severity(&self) -> &str {}
        fn parsed_severity(&self) -> Option<Severity> {}
        fn code(&self) -> &SqlState {}
        fn message(&self) -> &str {}
        fn detail(&self) -> Option<&str> {}
        fn hint(&self) -> Option<&str> {}
        fn position(&self) -> Option<&ErrorPosition> {}
        fn where_(&self) -> Option<&str> {}
        fn schema(&self) -> Option<&str> {}
        fn table(&self) -> Option<&str> {}
        fn column(&self) -> Option<&str> {}
        fn datatype(&self) -> Option<&str> {}
        fn constraint(&self) -> Option<&str> {}
        fn file(&self) -> Option<&str> {}
        fn line(&self) -> Option<u32> {}
        fn routine(&self) -> Option<&str> {}
    }
    impl std::error::Error for DbError {}
    impl std::fmt::Display for DbError {}
}
pub mod row {
    use crate::{Column, Error, SimpleColumn};
    pub trait RowIndex {}
    #[derive(Clone, Debug)]
    pub struct Row {}
    impl Row {
        fn columns(&self) -> &[Column] {}
        fn is_empty(&self) -> bool {}
        fn len(&self) -> usize {}
        fn get<I, T>(&self, idx: I) -> T {}
        fn try_get<I, T>(&self, idx: I) -> Result<T, Error> {}
        fn raw_size_bytes(&self) -> usize {}
    }
    #[derive(Debug)]
    pub struct SimpleQueryRow {}
    impl SimpleQueryRow {
        fn columns(&self) -> &[SimpleColumn] {}
        fn is_empty(&self) -> bool {}
        fn len(&self) -> usize {}
        fn get<I>(&self, idx: I) -> Option<&str> {}
        fn try_get<I>(&self, idx: I) -> Result<Option<&str>, Error> {}
    }
}
pub mod tls {
    pub trait MakeTlsConnect<S> {
        type Stream;
        type TlsConnect;
        type Error;
        fn make_tls_connect(&mut self, domain: &str) -> Result<Self::TlsConnect, Self::Error>;
    }
    pub trait TlsConnect<S> {
        type Stream;
        type Error;
        type Future;
        fn connect(self, stream: S) -> Self::Future;
    }
    pub trait TlsStream { fn channel_binding(&self) -> ChannelBinding; }
    pub struct ChannelBinding {}
    impl ChannelBinding {
        fn none() -> ChannelBinding {}
        fn tls_server_end_point(tls_server_end_point: Vec<u8>) -> ChannelBinding {}
    }
    #[derive(Clone, Debug)]
    pub struct NoTls {}
    impl<S> MakeTlsConnect<S> for NoTls { type Stream = NoTlsStream; type TlsConnect = NoTls; type Error = NoTlsError; }
    impl<S> TlsConnect<S> for NoTls { type Stream = NoTlsStream; type Error = NoTlsError; type Future = NoTlsFuture; }
    pub struct NoTlsFuture {}
    impl Future for NoTlsFuture { type Output = Result<NoTlsStream, NoTlsError>; }
    pub enum NoTlsStream {}
    impl TlsStream for NoTlsStream {}
    #[derive(Debug)]
    pub struct NoTlsError {}
    impl std::error::Error for NoTlsError {}
    impl std::fmt::Display for NoTlsError {}
}
pub mod types {
    use std::error::Error;
    pub type Oid = u32;
    pub trait ToSql {
        fn to_sql(&self, ty: &Type, out: &mut bytes::BytesMut) -> Result<IsNull, Box<dyn Error>>;
        fn accepts(ty: &Type) -> bool;
        fn to_sql_checked(&self, ty: &Type, out: &mut bytes::BytesMut) -> Result<IsNull, Box<dyn Error>>;
    }
    pub trait FromSql {
        fn from_sql(ty: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error>>;
        fn from_sql_null(ty: &Type) -> Result<Self, Box<dyn Error>>;
        fn from_sql_nullable(ty: &Type, raw: Option<&[u8]>) -> Result<Self, Box<dyn Error>>;
        fn accepts(ty: &Type) -> bool;
    }
    pub trait FromSqlOwned {}
    pub trait BorrowToSql { fn borrow_to_sql(&self) -> &dyn ToSql; }
    pub enum IsNull { Yes, No }
    #[derive(Clone, Debug, Hash, Eq)]
    pub struct Type {}
    impl Type {
        pub const BOOL: Type = 0;
        pub const BYTEA: Type = 0;
        pub const INT2: Type = 0;
        pub const INT4: Type = 0;
        pub const INT8: Type = 0;
        pub const FLOAT4: Type = 0;
        pub const FLOAT8: Type = 0;
        pub const TEXT: Type = 0;
        pub const VARCHAR: Type = 0;
        pub const JSON: Type = 0;
        pub const JSONB: Type = 0;
        pub const UUID: Type = 0;
        pub const DATE: Type = 0;
        pub const TIMESTAMP: Type = 0;
        pub const TIMESTAMPTZ: Type = 0;
        pub const TEXT_ARRAY: Type = 0;
        pub const INT8_ARRAY: Type = 0;
        pub const UUID_ARRAY: Type = 0;
        fn from_oid(oid: Oid) -> Option<Type> {}
        fn oid(&self) -> Oid {}
        fn kind(&self) -> &Kind {}
        fn schema(&self) -> &str {}
        fn name(&self) -> &str {}
    }
    impl std::fmt::Display for Type {}
    #[derive(Clone, Debug, Hash, Eq)]
    pub enum Kind { Simple, Enum(Vec<String>), Pseudo, Array(Type), Range(Type), Multirange(Type), Domain(Type), Composite(Vec<Field>) }
    #[derive(Clone, Debug, Hash, Eq)]
    pub struct Field {}
    impl Field {
        fn new(name: String, type_: Type) -> Field {}
        fn name(&self) -> &str {}
        fn type_(&self) -> &Type {}
    }
    #[derive(Clone, Debug)]
    pub struct Json<T>(pub T);
    #[derive(Clone, Debug)]
    pub struct PgLsn {}
}
