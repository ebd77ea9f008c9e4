pub use any::{Any, AnyConnection, AnyExecutor, AnyPool};
pub use acquire::Acquire;
pub use column::{Column, ColumnIndex};
pub use connection::{ConnectOptions, Connection};
pub use database::Database;
pub use decode::Decode;
pub use encode::Encode;
pub use either::Either;
pub use error::{Error, Result};
pub use executor::{Execute, Executor};
pub use from_row::FromRow;
pub use mysql::{MySql, MySqlConnection, MySqlExecutor, MySqlPool};
pub use pool::Pool;
pub use postgres::{PgConnection, PgExecutor, PgPool, PgTransaction, Postgres};
pub use query::{query, query_with};
pub use query_as::{query_as, query_as_with};
pub use query_builder::QueryBuilder;
pub use query_scalar::{query_scalar, query_scalar_with};
pub use raw_sql::{raw_sql, RawSql};
pub use row::Row;
pub use sqlite::{Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction};
pub use sql_str::{AssertSqlSafe, SqlSafeStr, SqlStr};
pub use statement::Statement;
pub use transaction::{Transaction, TransactionManager};
pub use type_info::TypeInfo;
pub use types::Type;
pub use value::{Value, ValueRef};
pub mod prelude {
pub use crate::{Acquire, ConnectOptions, Connection, Decode, Encode, Executor, FromRow, Row, Statement, Type};
}
mod sql_str {
pub struct AssertSqlSafe<T>(pub T);
pub trait SqlSafeStr { fn into_sql_str(self) -> SqlStr; }
#[derive(Clone)]
pub struct SqlStr {}
impl SqlStr {
    fn as_str(&self) -> &str {}
}
}
pub mod error {
use std::borrow::Cow;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub type BoxDynError = Box<dyn std::error::Error>;
pub enum Error {
    Configuration(BoxDynError),
    InvalidArgument(String),
    Database(Box<dyn DatabaseError>),
    Io(std::io::Error),
    Tls(BoxDynError),
    Protocol(String),
    RowNotFound,
    TypeNotFound { type_name: String },
    ColumnIndexOutOfBounds { index: usize, len: usize },
    ColumnNotFound(String),
    ColumnDecode { index: String, source: BoxDynError },
    Encode(BoxDynError),
    Decode(BoxDynError),
    AnyDriverError(BoxDynError),
    PoolTimedOut,
    PoolClosed,
    WorkerCrashed,
    Migrate(Box<crate::migrate::MigrateError>),
    InvalidSavePointStatement,
    BeginFailed,
}
impl Error {
    fn into_database_error(self) -> Option<Box<dyn DatabaseError>> {}
    fn as_database_error(&self) -> Option<&dyn DatabaseError> {}
    fn decode(err: impl Into<BoxDynError>) -> Self {}
    fn protocol(err: impl std::fmt::Display) -> Self {}
    fn config(err: impl std::error::Error) -> Self {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<std::io::Error> for Error {}
impl From<crate::migrate::MigrateError> for Error {}
impl<E: DatabaseError> From<E> for Error {}
#[derive(Clone)]
pub struct UnexpectedNullError {}
impl std::error::Error for UnexpectedNullError {}
#[derive(Clone)]
pub enum ErrorKind { UniqueViolation, ForeignKeyViolation, NotNullViolation, CheckViolation, ExclusionViolation, Other }
pub trait DatabaseError: std::error::Error {
    fn message(&self) -> &str;
    fn code(&self) -> Option<Cow<str>>;
    fn as_error(&self) -> &dyn std::error::Error;
    fn as_error_mut(&mut self) -> &mut dyn std::error::Error;
    fn into_error(self: Box<Self>) -> Box<dyn std::error::Error>;
    fn constraint(&self) -> Option<&str>;
    fn table(&self) -> Option<&str>;
    fn kind(&self) -> ErrorKind;
    fn is_unique_violation(&self) -> bool;
    fn is_foreign_key_violation(&self) -> bool;
    fn is_check_violation(&self) -> bool;
}
impl dyn DatabaseError {
    fn downcast_ref<E: DatabaseError>(&self) -> &E {}
    fn downcast<E: DatabaseError>(self: Box<Self>) -> Box<E> {}
    fn try_downcast_ref<E: DatabaseError>(&self) -> Option<&E> {}
    fn try_downcast_mut<E: DatabaseError>(&mut self) -> Option<&mut E> {}
    fn try_downcast<E: DatabaseError>(self: Box<Self>) -> std::result::Result<Box<E>, Box<Self>> {}
}
}
pub mod database {
pub trait Database {
    const NAME: &str;
    type Connection: crate::Connection<Database = Self>;
    type TransactionManager;
    type Row: crate::Row<Database = Self>;
    type QueryResult;
    type Column;
    type TypeInfo;
    type Value;
    type ValueRef;
    type Arguments;
    type Statement;
}
pub trait HasArguments { type Arguments; type ArgumentBuffer; }
pub trait HasValueRef { type ValueRef; }
pub trait HasStatement { type Statement; }
}
pub mod arguments {
pub trait Arguments {
    type Database;
    fn reserve(&mut self, additional: usize, size: usize);
    fn add<T>(&mut self, value: T) -> Result<(), crate::error::BoxDynError>;
    fn len(&self) -> usize;
}
pub trait IntoArguments<DB> { fn into_arguments(self) -> DB; }
}
pub use arguments::{Arguments, IntoArguments};
pub mod decode {
pub trait Decode<DB: crate::Database> { fn decode(value: DB::ValueRef) -> Result<Self, crate::error::BoxDynError>; }
}
pub mod encode {
pub enum IsNull { Yes, No }
pub trait Encode<DB> {
    fn encode<B>(self, buf: &mut B) -> Result<IsNull, crate::error::BoxDynError>;
    fn encode_by_ref<B>(&self, buf: &mut B) -> Result<IsNull, crate::error::BoxDynError>;
    fn size_hint(&self) -> usize;
}
}
pub mod from_row {
pub trait FromRow<R> { fn from_row(row: &R) -> crate::Result<Self>; }
}
pub mod row {
pub trait Row {
    type Database: crate::Database<Row = Self>;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn column<I>(&self, index: I) -> &<Self::Database as crate::Database>::Column;
    fn try_column<I>(&self, index: I) -> crate::Result<&<Self::Database as crate::Database>::Column>;
    fn columns(&self) -> &[<Self::Database as crate::Database>::Column];
    fn get<T, I>(&self, index: I) -> T;
    fn get_unchecked<T, I>(&self, index: I) -> T;
    fn try_get<T, I>(&self, index: I) -> crate::Result<T>;
    fn try_get_unchecked<T, I>(&self, index: I) -> crate::Result<T>;
    fn try_get_raw<I>(&self, index: I) -> crate::Result<<Self::Database as crate::Database>::ValueRef>;
}
}
pub mod column {
pub trait Column {
    type Database;
    fn ordinal(&self) -> usize;
    fn name(&self) -> &str;
    fn type_info(&self) -> &<Self::Database as crate::Database>::TypeInfo;
}
pub trait ColumnIndex<T> { fn index(&self, container: &T) -> crate::Result<usize>; }
}
pub mod type_info {
pub trait TypeInfo { fn is_null(&self) -> bool; fn name(&self) -> &str; }
}
pub mod value {
use std::borrow::Cow;
pub trait Value {
    type Database;
    fn as_ref(&self) -> <Self::Database as crate::Database>::ValueRef;
    fn type_info(&self) -> Cow<<Self::Database as crate::Database>::TypeInfo>;
    fn is_null(&self) -> bool;
    fn decode<T>(&self) -> T;
    fn try_decode<T>(&self) -> crate::Result<T>;
}
pub trait ValueRef {
    type Database;
    fn to_owned(&self) -> <Self::Database as crate::Database>::Value;
    fn type_info(&self) -> Cow<<Self::Database as crate::Database>::TypeInfo>;
    fn is_null(&self) -> bool;
}
}
pub mod statement {
pub trait Statement {
    type Database;
    fn sql(&self) -> &str;
    fn columns(&self) -> &[<Self::Database as crate::Database>::Column];
    fn query(&self) -> crate::query::Query<Self::Database>;
    fn query_as<O>(&self) -> crate::query_as::QueryAs<Self::Database, O>;
    fn query_scalar<O>(&self) -> crate::query_scalar::QueryScalar<Self::Database, O>;
}
}
pub mod describe {
pub struct Describe<DB> {}
impl<DB: crate::Database> Describe<DB> {
    fn columns(&self) -> &[DB::Column] {}
    fn column(&self, index: usize) -> &DB::Column {}
    fn nullable(&self, column: usize) -> Option<bool> {}
}
}
pub mod connection {
use crate::{Database, Error, Transaction};
use std::future::Future;
use std::time::Duration;
pub trait Connection {
    type Database: Database<Connection = Self>;
    type Options: ConnectOptions<Connection = Self>;
    async fn close(self) -> Result<(), Error>;
    async fn close_hard(self) -> Result<(), Error>;
    async fn ping(&mut self) -> Result<(), Error>;
    async fn begin(&mut self) -> Result<Transaction<Self::Database>, Error>;
    async fn begin_with(&mut self, statement: impl Into<std::borrow::Cow<str>>) -> Result<Transaction<Self::Database>, Error>;
    fn is_in_transaction(&self) -> bool;
    async fn transaction<F, R, E>(&mut self, callback: F) -> Result<R, E> where F: FnOnce(&mut Transaction<Self::Database>) -> std::pin::Pin<Box<dyn Future<Output = Result<R, E>>>>;
    fn cached_statements_size(&self) -> usize;
    async fn clear_cached_statements(&mut self) -> Result<(), Error>;
    fn shrink_buffers(&mut self);
    async fn flush(&mut self) -> Result<(), Error>;
    async fn connect(url: &str) -> Result<Self, Error>;
    async fn connect_with(options: &Self::Options) -> Result<Self, Error>;
}
pub trait ConnectOptions {
    type Connection;
    fn from_url(url: &url::Url) -> Result<Self, Error>;
    fn to_url_lossy(&self) -> url::Url;
    async fn connect(&self) -> Result<Self::Connection, Error>;
    fn log_statements(self, level: log::LevelFilter) -> Self;
    fn log_slow_statements(self, level: log::LevelFilter, duration: Duration) -> Self;
    fn disable_statement_logging(self) -> Self;
}
}
pub mod acquire {
use crate::pool::{MaybePoolConnection, PoolConnection};
use crate::{Database, Error, Pool, Transaction};
pub trait Acquire {
    type Database;
    type Connection;
    async fn acquire(self) -> Result<Self::Connection, Error>;
    async fn begin(self) -> Result<Transaction<Self::Database>, Error>;
}
impl<DB: Database> Acquire for &Pool<DB> { type Database = DB; type Connection = PoolConnection<DB>; }
impl<DB: Database> Acquire for &PoolConnection<DB> { type Database = DB; type Connection = &mut DB::Connection; }
impl<DB: Database> Acquire for &Transaction<DB> { type Database = DB; type Connection = &mut DB::Connection; }
impl Acquire for &crate::PgConnection { type Database = crate::Postgres; type Connection = &mut crate::PgConnection; }
impl Acquire for &crate::MySqlConnection { type Database = crate::MySql; type Connection = &mut crate::MySqlConnection; }
impl Acquire for &crate::SqliteConnection { type Database = crate::Sqlite; type Connection = &mut crate::SqliteConnection; }
impl Acquire for &crate::AnyConnection { type Database = crate::Any; type Connection = &mut crate::AnyConnection; }
}
pub mod executor {
use crate::describe::Describe;
use crate::pool::PoolConnection;
use crate::{Database, Either, Error, Pool, Transaction};
use futures_core::stream::BoxStream;
pub trait Executor {
    type Database: Database;
    async fn execute<E>(self, query: E) -> Result<<Self::Database as Database>::QueryResult, Error>;
    fn execute_many<E>(self, query: E) -> BoxStream<Result<<Self::Database as Database>::QueryResult, Error>>;
    fn fetch<E>(self, query: E) -> BoxStream<Result<<Self::Database as Database>::Row, Error>>;
    fn fetch_many<E>(self, query: E) -> BoxStream<Result<Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>, Error>>;
    async fn fetch_all<E>(self, query: E) -> Result<Vec<<Self::Database as Database>::Row>, Error>;
    async fn fetch_one<E>(self, query: E) -> Result<<Self::Database as Database>::Row, Error>;
    async fn fetch_optional<E>(self, query: E) -> Result<Option<<Self::Database as Database>::Row>, Error>;
    async fn prepare(self, query: &str) -> Result<<Self::Database as Database>::Statement, Error>;
    async fn prepare_with<P>(self, sql: &str, parameters: P) -> Result<<Self::Database as Database>::Statement, Error>;
    async fn describe(self, sql: &str) -> Result<Describe<Self::Database>, Error>;
}
impl<DB: Database> Executor for &Pool<DB> { type Database = DB; }
impl<DB: Database> Executor for &PoolConnection<DB> { type Database = DB; }
impl<DB: Database> Executor for &Transaction<DB> { type Database = DB; }
impl Executor for &crate::PgConnection { type Database = crate::Postgres; }
impl Executor for &crate::MySqlConnection { type Database = crate::MySql; }
impl Executor for &crate::SqliteConnection { type Database = crate::Sqlite; }
impl Executor for &crate::AnyConnection { type Database = crate::Any; }
impl Executor for &crate::postgres::PgListener { type Database = crate::Postgres; }
pub trait Execute<DB> {
    fn sql(&self) -> &str;
    fn persistent(&self) -> bool;
}
impl<DB> Execute<DB> for crate::query::Query<DB> {}
impl<DB, O> Execute<DB> for crate::query_as::QueryAs<DB, O> {}
impl<DB, O> Execute<DB> for crate::query_scalar::QueryScalar<DB, O> {}
impl<DB> Execute<DB> for &str {}
}
pub mod transaction {
use crate::{Database, Error};
pub struct Transaction<DB> {}
impl<DB: Database> Transaction<DB> {
    async fn begin<C>(conn: C) -> Result<Self, Error> {}
    async fn commit(self) -> Result<(), Error> {}
    async fn rollback(self) -> Result<(), Error> {}
}
impl<DB: Database> std::ops::Deref for Transaction<DB> { type Target = DB::Connection; }
impl<DB: Database> AsMut<DB::Connection> for Transaction<DB> {}
pub trait TransactionManager { type Database; }
}
pub mod pool {
use crate::{Database, Error, Transaction};
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};
#[derive(Clone)]
pub struct Pool<DB> {}
impl<DB: Database> Pool<DB> {
    async fn connect(url: &str) -> Result<Self, Error> {}
    async fn connect_with<O>(options: O) -> Result<Self, Error> {}
    fn connect_lazy(url: &str) -> Result<Self, Error> {}
    fn connect_lazy_with<O>(options: O) -> Self {}
    async fn acquire(&self) -> Result<PoolConnection<DB>, Error> {}
    fn try_acquire(&self) -> Option<PoolConnection<DB>> {}
    async fn begin(&self) -> Result<Transaction<DB>, Error> {}
    async fn try_begin(&self) -> Result<Option<Transaction<DB>>, Error> {}
    async fn begin_with(&self, statement: impl Into<std::borrow::Cow<str>>) -> Result<Transaction<DB>, Error> {}
    async fn try_begin_with(&self, statement: impl Into<std::borrow::Cow<str>>) -> Result<Option<Transaction<DB>>, Error> {}
    async fn close(&self) {}
    fn is_closed(&self) -> bool {}
    fn close_event(&self) -> CloseEvent {}
    fn size(&self) -> u32 {}
    fn num_idle(&self) -> usize {}
    fn connect_options(&self) -> std::sync::Arc<<DB::Connection as crate::Connection>::Options> {}
    fn set_connect_options<O>(&self, connect_options: O) {}
    fn options(&self) -> &PoolOptions<DB> {}
}
pub struct CloseEvent {}
impl CloseEvent {
    async fn do_until<F: Future>(&mut self, fut: F) -> Result<F::Output, Error> {}
}
impl Future for CloseEvent { type Output = (); }
pub struct PoolConnection<DB> {}
impl<DB: Database> PoolConnection<DB> {
    fn detach(self) -> DB::Connection {}
    fn leak(self) -> DB::Connection {}
    async fn close(self) -> Result<(), Error> {}
    async fn close_on_drop(&mut self) {}
}
impl<DB: Database> std::ops::Deref for PoolConnection<DB> { type Target = DB::Connection; }
impl<DB: Database> AsRef<DB::Connection> for PoolConnection<DB> {}
impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> {}
pub enum MaybePoolConnection<DB: Database> { Connection(&mut DB::Connection), PoolConnection(PoolConnection<DB>) }
impl<DB: Database> std::ops::Deref for MaybePoolConnection<DB> { type Target = DB::Connection; }
pub struct PoolConnectionMetadata { pub age: Duration, pub idle_for: Duration }
#[derive(Clone)]
pub struct PoolOptions<DB> {}
impl<DB: Database> PoolOptions<DB> {
    fn new() -> Self {}
    fn max_connections(self, max: u32) -> Self {}
    fn get_max_connections(&self) -> u32 {}
    fn min_connections(self, min: u32) -> Self {}
    fn get_min_connections(&self) -> u32 {}
    fn acquire_time_level(self, level: log::LevelFilter) -> Self {}
    fn acquire_slow_level(self, level: log::LevelFilter) -> Self {}
    fn acquire_slow_threshold(self, threshold: Duration) -> Self {}
    fn acquire_timeout(self, timeout: Duration) -> Self {}
    fn get_acquire_timeout(&self) -> Duration {}
    fn connect_timeout(self, timeout: Duration) -> Self {}
    fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self {}
    fn get_max_lifetime(&self) -> Option<Duration> {}
    fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {}
    fn get_idle_timeout(&self) -> Option<Duration> {}
    fn test_before_acquire(self, test: bool) -> Self {}
    fn after_connect<F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> Pin<Box<dyn Future<Output = Result<(), Error>>>>>(self, callback: F) -> Self {}
    fn before_acquire<F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> Pin<Box<dyn Future<Output = Result<bool, Error>>>>>(self, callback: F) -> Self {}
    fn after_release<F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> Pin<Box<dyn Future<Output = Result<bool, Error>>>>>(self, callback: F) -> Self {}
    fn parent(self, pool: Pool<DB>) -> Self {}
    fn fair(self, fair: bool) -> Self {}
    async fn connect(self, url: &str) -> Result<Pool<DB>, Error> {}
    async fn connect_with<O>(self, options: O) -> Result<Pool<DB>, Error> {}
    fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error> {}
    fn connect_lazy_with<O>(self, options: O) -> Pool<DB> {}
}
impl<DB> Default for PoolOptions<DB> {}
}
pub mod query {
use crate::{Database, Either, Error, Executor};
use futures_core::stream::BoxStream;
pub fn query<DB: Database>(sql: &str) -> Query<DB> {}
pub fn query_with<DB: Database, A>(sql: &str, arguments: A) -> Query<DB> {}
pub struct Query<DB, A = ()> {}
impl<DB: Database, A> Query<DB, A> {
    fn bind<T>(self, value: T) -> Self {}
    fn try_bind<T>(&mut self, value: T) -> Result<(), crate::error::BoxDynError> {}
    fn persistent(self, value: bool) -> Self {}
    fn map<F: FnMut(DB::Row) -> O, O>(self, f: F) -> Map<DB, O> {}
    fn try_map<F: FnMut(DB::Row) -> Result<O, Error>, O>(self, f: F) -> Map<DB, O> {}
    fn sql(&self) -> &str {}
    async fn execute<E: Executor<Database = DB>>(self, executor: E) -> Result<DB::QueryResult, Error> {}
    async fn execute_many<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<DB::QueryResult, Error>> {}
    fn fetch<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<DB::Row, Error>> {}
    fn fetch_many<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, DB::Row>, Error>> {}
    async fn fetch_all<E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<DB::Row>, Error> {}
    async fn fetch_one<E: Executor<Database = DB>>(self, executor: E) -> Result<DB::Row, Error> {}
    async fn fetch_optional<E: Executor<Database = DB>>(self, executor: E) -> Result<Option<DB::Row>, Error> {}
}
pub struct Map<DB, O> {}
impl<DB: Database, O> Map<DB, O> {
    fn map<G: FnMut(O) -> P, P>(self, g: G) -> Map<DB, P> {}
    fn try_map<G: FnMut(O) -> Result<P, Error>, P>(self, g: G) -> Map<DB, P> {}
    fn fetch<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<O, Error>> {}
    fn fetch_many<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, O>, Error>> {}
    async fn fetch_all<E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<O>, Error> {}
    async fn fetch_one<E: Executor<Database = DB>>(self, executor: E) -> Result<O, Error> {}
    async fn fetch_optional<E: Executor<Database = DB>>(self, executor: E) -> Result<Option<O>, Error> {}
}
}
pub mod query_as {
use crate::{Database, Either, Error, Executor};
use futures_core::stream::BoxStream;
pub fn query_as<DB: Database, O>(sql: &str) -> QueryAs<DB, O> {}
pub fn query_as_with<DB: Database, O, A>(sql: &str, arguments: A) -> QueryAs<DB, O> {}
pub struct QueryAs<DB, O, A = ()> {}
impl<DB: Database, O, A> QueryAs<DB, O, A> {
    fn bind<T>(self, value: T) -> Self {}
    fn try_bind<T>(&mut self, value: T) -> Result<(), crate::error::BoxDynError> {}
    fn persistent(self, value: bool) -> Self {}
    fn fetch<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<O, Error>> {}
    fn fetch_many<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, O>, Error>> {}
    async fn fetch_all<E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<O>, Error> {}
    async fn fetch_one<E: Executor<Database = DB>>(self, executor: E) -> Result<O, Error> {}
    async fn fetch_optional<E: Executor<Database = DB>>(self, executor: E) -> Result<Option<O>, Error> {}
}
}
pub mod query_scalar {
use crate::{Database, Either, Error, Executor};
use futures_core::stream::BoxStream;
pub fn query_scalar<DB: Database, O>(sql: &str) -> QueryScalar<DB, O> {}
pub fn query_scalar_with<DB: Database, O, A>(sql: &str, arguments: A) -> QueryScalar<DB, O> {}
pub struct QueryScalar<DB, O, A = ()> {}
impl<DB: Database, O, A> QueryScalar<DB, O, A> {
    fn bind<T>(self, value: T) -> Self {}
    fn try_bind<T>(&mut self, value: T) -> Result<(), crate::error::BoxDynError> {}
    fn persistent(self, value: bool) -> Self {}
    fn fetch<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<O, Error>> {}
    fn fetch_many<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, O>, Error>> {}
    async fn fetch_all<E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<O>, Error> {}
    async fn fetch_one<E: Executor<Database = DB>>(self, executor: E) -> Result<O, Error> {}
    async fn fetch_optional<E: Executor<Database = DB>>(self, executor: E) -> Result<Option<O>, Error> {}
}
}
pub mod raw_sql {
use crate::{Database, Either, Error, Executor};
use futures_core::stream::BoxStream;
pub fn raw_sql(sql: &str) -> RawSql {}
pub struct RawSql {}
impl RawSql {
    async fn execute<DB: Database, E: Executor<Database = DB>>(self, executor: E) -> Result<DB::QueryResult, Error> {}
    fn execute_many<DB: Database, E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<DB::QueryResult, Error>> {}
    fn fetch<DB: Database, E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<DB::Row, Error>> {}
    fn fetch_many<DB: Database, E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, DB::Row>, Error>> {}
    async fn fetch_all<DB: Database, E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<DB::Row>, Error> {}
    async fn fetch_one<DB: Database, E: Executor<Database = DB>>(self, executor: E) -> Result<DB::Row, Error> {}
    async fn fetch_optional<DB: Database, E: Executor<Database = DB>>(self, executor: E) -> Result<Option<DB::Row>, Error> {}
}
}
pub mod query_builder {
use crate::query::Query;
use crate::query_as::QueryAs;
use crate::query_scalar::QueryScalar;
use crate::Database;
pub struct QueryBuilder<DB> {}
impl<DB: Database> QueryBuilder<DB> {
    fn new(init: impl Into<String>) -> Self {}
    fn with_arguments<A>(init: impl Into<String>, arguments: A) -> Self {}
    fn push(&mut self, sql: impl std::fmt::Display) -> &mut Self {}
    fn push_bind<T>(&mut self, value: T) -> &mut Self {}
    fn separated<Sep: std::fmt::Display>(&mut self, separator: Sep) -> Separated<DB, Sep> {}
    fn push_values<I: IntoIterator, F: FnMut(Separated<DB, &str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut Self {}
    fn push_tuples<I: IntoIterator, F: FnMut(Separated<DB, &str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut Self {}
    fn build(&mut self) -> Query<DB> {}
    fn build_with<A>(&mut self, arguments: A) -> Query<DB> {}
    fn build_query_as<T>(&mut self) -> QueryAs<DB, T> {}
    fn build_query_as_with<T, A>(&mut self, arguments: A) -> QueryAs<DB, T> {}
    fn build_query_scalar<T>(&mut self) -> QueryScalar<DB, T> {}
    fn reset(&mut self) -> &mut Self {}
    fn sql(&self) -> &str {}
    fn into_sql(self) -> String {}
}
impl<DB> Default for QueryBuilder<DB> {}
pub struct Separated<DB, Sep> {}
impl<DB, Sep> Separated<DB, Sep> {
    fn push(&mut self, sql: impl std::fmt::Display) -> &mut Self {}
    fn push_unseparated(&mut self, sql: impl std::fmt::Display) -> &mut Self {}
    fn push_bind<T>(&mut self, value: T) -> &mut Self {}
    fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Self {}
}
}
pub mod postgres {
use crate::{Connection, ConnectOptions, Database, Error, Executor, Pool, Row};
use std::path::Path;
use std::time::Duration;
pub struct Postgres {}
impl Database for Postgres {
    type Connection = PgConnection;
    type TransactionManager = PgTransactionManager;
    type Row = PgRow;
    type QueryResult = PgQueryResult;
    type Column = PgColumn;
    type TypeInfo = PgTypeInfo;
    type Value = PgValue;
    type ValueRef = PgValueRef;
    type Arguments = PgArguments;
    type Statement = PgStatement;
}
pub type PgPool = Pool<Postgres>;
pub type PgPoolOptions = crate::pool::PoolOptions<Postgres>;
pub type PgTransaction = crate::Transaction<Postgres>;
pub trait PgExecutor: Executor<Database = Postgres> {}
impl<T: Executor<Database = Postgres>> PgExecutor for T {}
pub struct PgConnection {}
impl Connection for PgConnection { type Database = Postgres; type Options = PgConnectOptions; }
pub struct PgTransactionManager {}
impl crate::TransactionManager for PgTransactionManager { type Database = Postgres; }
pub struct PgRow {}
impl Row for PgRow { type Database = Postgres; }
#[derive(Clone, Default)]
pub struct PgQueryResult {}
impl PgQueryResult {
    fn rows_affected(&self) -> u64 {}
}
impl Extend<PgQueryResult> for PgQueryResult {}
#[derive(Clone)]
pub struct PgColumn {}
impl crate::Column for PgColumn { type Database = Postgres; }
#[derive(Clone)]
pub struct PgTypeInfo {}
impl PgTypeInfo {
    fn with_name(name: &str) -> Self {}
    fn array_of(elem_name: &str) -> Self {}
}
impl crate::TypeInfo for PgTypeInfo {}
#[derive(Clone)]
pub struct PgValue {}
impl crate::Value for PgValue { type Database = Postgres; }
#[derive(Clone)]
pub struct PgValueRef {}
impl PgValueRef {
    fn as_str(&self) -> Result<&str, crate::error::BoxDynError> {}
    fn as_bytes(&self) -> Result<&[u8], crate::error::BoxDynError> {}
}
impl crate::ValueRef for PgValueRef { type Database = Postgres; }
#[derive(Default)]
pub struct PgArguments {}
impl crate::Arguments for PgArguments { type Database = Postgres; }
pub struct PgStatement {}
impl crate::Statement for PgStatement { type Database = Postgres; }
#[derive(Clone, Default)]
pub struct PgConnectOptions {}
impl ConnectOptions for PgConnectOptions { type Connection = PgConnection; }
impl std::str::FromStr for PgConnectOptions { type Err = Error; }
impl PgConnectOptions {
    fn new() -> Self {}
    fn new_without_pgpass() -> Self {}
    fn host(self, host: &str) -> Self {}
    fn port(self, port: u16) -> Self {}
    fn socket(self, path: impl AsRef<Path>) -> Self {}
    fn username(self, username: &str) -> Self {}
    fn password(self, password: &str) -> Self {}
    fn database(self, database: &str) -> Self {}
    fn ssl_mode(self, mode: PgSslMode) -> Self {}
    fn ssl_root_cert(self, cert: impl AsRef<Path>) -> Self {}
    fn ssl_root_cert_from_pem(self, pem_certificate: Vec<u8>) -> Self {}
    fn ssl_client_cert(self, cert: impl AsRef<Path>) -> Self {}
    fn ssl_client_key(self, key: impl AsRef<Path>) -> Self {}
    fn statement_cache_capacity(self, capacity: usize) -> Self {}
    fn application_name(self, application_name: &str) -> Self {}
    fn extra_float_digits(self, extra_float_digits: impl Into<Option<i8>>) -> Self {}
    fn options<K, V, I: IntoIterator<Item = (K, V)>>(self, options: I) -> Self {}
    fn get_host(&self) -> &str {}
    fn get_port(&self) -> u16 {}
    fn get_username(&self) -> &str {}
    fn get_database(&self) -> Option<&str> {}
    fn get_application_name(&self) -> Option<&str> {}
}
#[derive(Clone, Default)]
pub enum PgSslMode { Disable, Allow, Prefer, Require, VerifyCa, VerifyFull }
impl std::str::FromStr for PgSslMode { type Err = Error; }
impl PgConnection {
    fn server_version_num(&self) -> Option<u32> {}
    async fn copy_in_raw(&mut self, statement: &str) -> Result<PgCopyIn<&mut PgConnection>, Error> {}
    async fn copy_out_raw(&mut self, statement: &str) -> Result<futures_core::stream::BoxStream<Result<bytes::Bytes, Error>>, Error> {}
}
impl PgConnectOptions {
    fn parse(url: &str) -> Result<Self, Error> {}
}
pub trait PgPoolCopyExt {
    async fn copy_in_raw(&self, statement: &str) -> Result<PgCopyIn<crate::pool::PoolConnection<Postgres>>, Error>;
    async fn copy_out_raw(&self, statement: &str) -> Result<futures_core::stream::BoxStream<Result<bytes::Bytes, Error>>, Error>;
}
impl PgPoolCopyExt for Pool<Postgres> {}
pub struct PgCopyIn<C> {}
impl<C> PgCopyIn<C> {
    fn is_textual(&self) -> bool {}
    fn num_columns(&self) -> usize {}
    async fn send(&mut self, data: impl std::ops::Deref<Target = [u8]>) -> Result<&mut Self, Error> {}
    async fn read_from<R>(&mut self, source: R) -> Result<&mut Self, Error> {}
    async fn abort(self, msg: impl Into<String>) -> Result<(), Error> {}
    async fn finish(self) -> Result<u64, Error> {}
}
pub struct PgListener {}
impl PgListener {
    async fn connect(url: &str) -> Result<Self, Error> {}
    async fn connect_with(pool: &Pool<Postgres>) -> Result<Self, Error> {}
    fn ignore_pool_close_event(&mut self, val: bool) {}
    fn eager_reconnect(&mut self, val: bool) {}
    async fn listen(&mut self, channel: &str) -> Result<(), Error> {}
    async fn listen_all<I: IntoIterator<Item = &str>>(&mut self, channels: I) -> Result<(), Error> {}
    async fn unlisten(&mut self, channel: &str) -> Result<(), Error> {}
    async fn unlisten_all(&mut self) -> Result<(), Error> {}
    async fn recv(&mut self) -> Result<PgNotification, Error> {}
    async fn try_recv(&mut self) -> Result<Option<PgNotification>, Error> {}
    fn next_buffered(&mut self) -> Option<PgNotification> {}
    fn into_stream(self) -> futures_core::stream::BoxStream<Result<PgNotification, Error>> {}
}
pub struct PgNotification {}
impl PgNotification {
    fn process_id(&self) -> u32 {}
    fn channel(&self) -> &str {}
    fn payload(&self) -> &str {}
}
#[derive(Clone)]
pub struct PgAdvisoryLock {}
impl PgAdvisoryLock {
    fn new(key_string: impl Into<String>) -> Self {}
    fn with_key(key: PgAdvisoryLockKey) -> Self {}
    fn key(&self) -> &PgAdvisoryLockKey {}
    async fn acquire<C: AsMut<PgConnection>>(&self, conn: C) -> Result<PgAdvisoryLockGuard<C>, Error> {}
    async fn try_acquire<C: AsMut<PgConnection>>(&self, conn: C) -> Result<crate::Either<PgAdvisoryLockGuard<C>, C>, Error> {}
}
#[derive(Clone)]
pub enum PgAdvisoryLockKey { BigInt(i64), IntPair(i32, i32) }
pub struct PgAdvisoryLockGuard<C> {}
impl<C> PgAdvisoryLockGuard<C> {
    async fn release_now(self) -> Result<C, Error> {}
    fn leak(self) -> C {}
}
impl<C> std::ops::Deref for PgAdvisoryLockGuard<C> { type Target = C; }
pub struct PgDatabaseError {}
impl PgDatabaseError {
    fn severity(&self) -> PgSeverity {}
    fn code(&self) -> &str {}
    fn message(&self) -> &str {}
    fn detail(&self) -> Option<&str> {}
    fn hint(&self) -> Option<&str> {}
    fn r#where(&self) -> Option<&str> {}
    fn schema(&self) -> Option<&str> {}
    fn table(&self) -> Option<&str> {}
    fn column(&self) -> Option<&str> {}
    fn data_type(&self) -> Option<&str> {}
    fn constraint(&self) -> Option<&str> {}
}
impl std::error::Error for PgDatabaseError {}
impl std::fmt::Display for PgDatabaseError {}
impl crate::error::DatabaseError for PgDatabaseError {}
#[derive(Clone)]
pub enum PgSeverity { Panic, Fatal, Error, Warning, Notice, Debug, Info, Log }
#[derive(Default)]
pub struct PgArgumentBuffer {}
pub trait PgHasArrayType {
    fn array_type_info() -> PgTypeInfo;
    fn array_compatible(ty: &PgTypeInfo) -> bool;
}
pub enum PgValueFormat { Text, Binary }
pub mod types {
#[derive(Clone)]
pub struct Oid(pub u32);
#[derive(Clone, Default)]
pub struct PgInterval { pub months: i32, pub days: i32, pub microseconds: i64 }
impl TryFrom<std::time::Duration> for PgInterval { type Error = crate::error::BoxDynError; }
#[derive(Clone)]
pub struct PgMoney(pub i64);
#[derive(Clone)]
pub struct PgRange<T> { pub start: std::ops::Bound<T>, pub end: std::ops::Bound<T> }
impl<T> From<std::ops::Range<T>> for PgRange<T> {}
impl<T> From<std::ops::RangeInclusive<T>> for PgRange<T> {}
#[derive(Clone, Default)]
pub struct PgHstore(pub std::collections::BTreeMap<String, Option<String>>);
impl std::ops::Deref for PgHstore { type Target = std::collections::BTreeMap<String, Option<String>>; }
#[derive(Clone)]
pub struct PgPoint { pub x: f64, pub y: f64 }
}
}
pub mod mysql {
use crate::{Connection, ConnectOptions, Database, Error, Executor, Pool, Row};
use std::path::Path;
use std::time::Duration;
pub struct MySql {}
impl Database for MySql {
    type Connection = MySqlConnection;
    type TransactionManager = MySqlTransactionManager;
    type Row = MySqlRow;
    type QueryResult = MySqlQueryResult;
    type Column = MySqlColumn;
    type TypeInfo = MySqlTypeInfo;
    type Value = MySqlValue;
    type ValueRef = MySqlValueRef;
    type Arguments = MySqlArguments;
    type Statement = MySqlStatement;
}
pub type MySqlPool = Pool<MySql>;
pub type MySqlPoolOptions = crate::pool::PoolOptions<MySql>;
pub type MySqlTransaction = crate::Transaction<MySql>;
pub trait MySqlExecutor: Executor<Database = MySql> {}
impl<T: Executor<Database = MySql>> MySqlExecutor for T {}
pub struct MySqlConnection {}
impl Connection for MySqlConnection { type Database = MySql; type Options = MySqlConnectOptions; }
pub struct MySqlTransactionManager {}
impl crate::TransactionManager for MySqlTransactionManager { type Database = MySql; }
pub struct MySqlRow {}
impl Row for MySqlRow { type Database = MySql; }
#[derive(Clone, Default)]
pub struct MySqlQueryResult {}
impl MySqlQueryResult {
    fn rows_affected(&self) -> u64 {}
    fn last_insert_id(&self) -> u64 {}
}
impl Extend<MySqlQueryResult> for MySqlQueryResult {}
#[derive(Clone)]
pub struct MySqlColumn {}
impl crate::Column for MySqlColumn { type Database = MySql; }
#[derive(Clone)]
pub struct MySqlTypeInfo {}
impl MySqlTypeInfo {
    fn with_name(name: &str) -> Self {}
    fn array_of(elem_name: &str) -> Self {}
}
impl crate::TypeInfo for MySqlTypeInfo {}
#[derive(Clone)]
pub struct MySqlValue {}
impl crate::Value for MySqlValue { type Database = MySql; }
#[derive(Clone)]
pub struct MySqlValueRef {}
impl MySqlValueRef {
    fn as_str(&self) -> Result<&str, crate::error::BoxDynError> {}
    fn as_bytes(&self) -> Result<&[u8], crate::error::BoxDynError> {}
}
impl crate::ValueRef for MySqlValueRef { type Database = MySql; }
#[derive(Default)]
pub struct MySqlArguments {}
impl crate::Arguments for MySqlArguments { type Database = MySql; }
pub struct MySqlStatement {}
impl crate::Statement for MySqlStatement { type Database = MySql; }
#[derive(Clone, Default)]
pub struct MySqlConnectOptions {}
impl ConnectOptions for MySqlConnectOptions { type Connection = MySqlConnection; }
impl std::str::FromStr for MySqlConnectOptions { type Err = Error; }
impl MySqlConnectOptions {
    fn new() -> Self {}
    fn host(self, host: &str) -> Self {}
    fn port(self, port: u16) -> Self {}
    fn socket(self, path: impl AsRef<Path>) -> Self {}
    fn username(self, username: &str) -> Self {}
    fn password(self, password: &str) -> Self {}
    fn database(self, database: &str) -> Self {}
    fn ssl_mode(self, mode: MySqlSslMode) -> Self {}
    fn ssl_ca(self, file_name: impl AsRef<Path>) -> Self {}
    fn statement_cache_capacity(self, capacity: usize) -> Self {}
    fn charset(self, charset: &str) -> Self {}
    fn collation(self, collation: &str) -> Self {}
    fn timezone(self, timezone: impl Into<Option<String>>) -> Self {}
    fn set_names(self, flag: bool) -> Self {}
    fn get_host(&self) -> &str {}
    fn get_port(&self) -> u16 {}
    fn get_username(&self) -> &str {}
    fn get_database(&self) -> Option<&str> {}
}
#[derive(Clone, Default)]
pub enum MySqlSslMode { Disabled, Preferred, Required, VerifyCa, VerifyIdentity }
pub struct MySqlDatabaseError {}
impl MySqlDatabaseError {
    fn code(&self) -> Option<&str> {}
    fn number(&self) -> u16 {}
    fn message(&self) -> &str {}
}
impl std::error::Error for MySqlDatabaseError {}
impl std::fmt::Display for MySqlDatabaseError {}
impl crate::error::DatabaseError for MySqlDatabaseError {}
}
pub mod sqlite {
use crate::{Connection, ConnectOptions, Database, Error, Executor, Pool, Row};
use std::path::Path;
use std::time::Duration;
pub struct Sqlite {}
impl Database for Sqlite {
    type Connection = SqliteConnection;
    type TransactionManager = SqliteTransactionManager;
    type Row = SqliteRow;
    type QueryResult = SqliteQueryResult;
    type Column = SqliteColumn;
    type TypeInfo = SqliteTypeInfo;
    type Value = SqliteValue;
    type ValueRef = SqliteValueRef;
    type Arguments = SqliteArguments;
    type Statement = SqliteStatement;
}
pub type SqlitePool = Pool<Sqlite>;
pub type SqlitePoolOptions = crate::pool::PoolOptions<Sqlite>;
pub type SqliteTransaction = crate::Transaction<Sqlite>;
pub trait SqliteExecutor: Executor<Database = Sqlite> {}
impl<T: Executor<Database = Sqlite>> SqliteExecutor for T {}
pub struct SqliteConnection {}
impl Connection for SqliteConnection { type Database = Sqlite; type Options = SqliteConnectOptions; }
pub struct SqliteTransactionManager {}
impl crate::TransactionManager for SqliteTransactionManager { type Database = Sqlite; }
pub struct SqliteRow {}
impl Row for SqliteRow { type Database = Sqlite; }
#[derive(Clone, Default)]
pub struct SqliteQueryResult {}
impl SqliteQueryResult {
    fn rows_affected(&self) -> u64 {}
    fn last_insert_rowid(&self) -> i64 {}
}
impl Extend<SqliteQueryResult> for SqliteQueryResult {}
#[derive(Clone)]
pub struct SqliteColumn {}
impl crate::Column for SqliteColumn { type Database = Sqlite; }
#[derive(Clone)]
pub struct SqliteTypeInfo {}
impl SqliteTypeInfo {
    fn with_name(name: &str) -> Self {}
    fn array_of(elem_name: &str) -> Self {}
}
impl crate::TypeInfo for SqliteTypeInfo {}
#[derive(Clone)]
pub struct SqliteValue {}
impl crate::Value for SqliteValue { type Database = Sqlite; }
#[derive(Clone)]
pub struct SqliteValueRef {}
impl SqliteValueRef {
    fn as_str(&self) -> Result<&str, crate::error::BoxDynError> {}
    fn as_bytes(&self) -> Result<&[u8], crate::error::BoxDynError> {}
}
impl crate::ValueRef for SqliteValueRef { type Database = Sqlite; }
#[derive(Default)]
pub struct SqliteArguments {}
impl crate::Arguments for SqliteArguments { type Database = Sqlite; }
pub struct SqliteStatement {}
impl crate::Statement for SqliteStatement { type Database = Sqlite; }
#[derive(Clone, Default)]
pub struct SqliteConnectOptions {}
impl ConnectOptions for SqliteConnectOptions { type Connection = SqliteConnection; }
impl std::str::FromStr for SqliteConnectOptions { type Err = Error; }
impl SqliteConnectOptions {
    fn new() -> Self {}
    fn filename(self, filename: impl AsRef<Path>) -> Self {}
    fn get_filename(&self) -> &Path {}
    fn in_memory(self, in_memory: bool) -> Self {}
    fn foreign_keys(self, on: bool) -> Self {}
    fn shared_cache(self, on: bool) -> Self {}
    fn journal_mode(self, mode: SqliteJournalMode) -> Self {}
    fn locking_mode(self, mode: SqliteLockingMode) -> Self {}
    fn read_only(self, read_only: bool) -> Self {}
    fn create_if_missing(self, create: bool) -> Self {}
    fn statement_cache_capacity(self, capacity: usize) -> Self {}
    fn busy_timeout(self, timeout: Duration) -> Self {}
    fn synchronous(self, synchronous: SqliteSynchronous) -> Self {}
    fn auto_vacuum(self, auto_vacuum: SqliteAutoVacuum) -> Self {}
    fn page_size(self, page_size: u32) -> Self {}
    fn pragma<K, V>(self, key: K, value: V) -> Self {}
    fn immutable(self, immutable: bool) -> Self {}
    fn serialized(self, serialized: bool) -> Self {}
    fn vfs(self, vfs_name: impl Into<std::borrow::Cow<str>>) -> Self {}
    fn optimize_on_close<T>(self, enabled: bool, analysis_limit: T) -> Self {}
    fn extension(self, extension_name: impl Into<std::borrow::Cow<str>>) -> Self {}
}
#[derive(Clone)]
pub enum SqliteJournalMode { Delete, Truncate, Persist, Memory, Wal, Off }
#[derive(Clone)]
pub enum SqliteLockingMode { Normal, Exclusive }
#[derive(Clone)]
pub enum SqliteSynchronous { Off, Normal, Full, Extra }
#[derive(Clone)]
pub enum SqliteAutoVacuum { None, Full, Incremental }
impl std::str::FromStr for SqliteJournalMode { type Err = Error; }
impl std::str::FromStr for SqliteSynchronous { type Err = Error; }
impl SqliteConnection {
    async fn lock_handle(&mut self) -> Result<LockedSqliteHandle, Error> {}
}
pub struct LockedSqliteHandle {}
pub struct SqliteError {}
impl std::error::Error for SqliteError {}
impl std::fmt::Display for SqliteError {}
impl crate::error::DatabaseError for SqliteError {}
}
pub mod any {
use crate::{Connection, ConnectOptions, Database, Error, Executor, Pool, Row};
use std::path::Path;
use std::time::Duration;
pub struct Any {}
impl Database for Any {
    type Connection = AnyConnection;
    type TransactionManager = AnyTransactionManager;
    type Row = AnyRow;
    type QueryResult = AnyQueryResult;
    type Column = AnyColumn;
    type TypeInfo = AnyTypeInfo;
    type Value = AnyValue;
    type ValueRef = AnyValueRef;
    type Arguments = AnyArguments;
    type Statement = AnyStatement;
}
pub type AnyPool = Pool<Any>;
pub type AnyPoolOptions = crate::pool::PoolOptions<Any>;
pub type AnyTransaction = crate::Transaction<Any>;
pub trait AnyExecutor: Executor<Database = Any> {}
impl<T: Executor<Database = Any>> AnyExecutor for T {}
pub struct AnyConnection {}
impl Connection for AnyConnection { type Database = Any; type Options = AnyConnectOptions; }
pub struct AnyTransactionManager {}
impl crate::TransactionManager for AnyTransactionManager { type Database = Any; }
pub struct AnyRow {}
impl Row for AnyRow { type Database = Any; }
#[derive(Clone, Default)]
pub struct AnyQueryResult {}
impl AnyQueryResult {
    fn rows_affected(&self) -> u64 {}
    fn last_insert_id(&self) -> Option<i64> {}
}
impl Extend<AnyQueryResult> for AnyQueryResult {}
#[derive(Clone)]
pub struct AnyColumn {}
impl crate::Column for AnyColumn { type Database = Any; }
#[derive(Clone)]
pub struct AnyTypeInfo {}
impl AnyTypeInfo {
    fn with_name(name: &str) -> Self {}
    fn array_of(elem_name: &str) -> Self {}
}
impl crate::TypeInfo for AnyTypeInfo {}
#[derive(Clone)]
pub struct AnyValue {}
impl crate::Value for AnyValue { type Database = Any; }
#[derive(Clone)]
pub struct AnyValueRef {}
impl AnyValueRef {
    fn as_str(&self) -> Result<&str, crate::error::BoxDynError> {}
    fn as_bytes(&self) -> Result<&[u8], crate::error::BoxDynError> {}
}
impl crate::ValueRef for AnyValueRef { type Database = Any; }
#[derive(Default)]
pub struct AnyArguments {}
impl crate::Arguments for AnyArguments { type Database = Any; }
pub struct AnyStatement {}
impl crate::Statement for AnyStatement { type Database = Any; }
#[derive(Clone)]
pub struct AnyConnectOptions {}
impl ConnectOptions for AnyConnectOptions { type Connection = AnyConnection; }
impl std::str::FromStr for AnyConnectOptions { type Err = Error; }
impl AnyConnectOptions {
}
#[derive(Clone)]
pub enum AnyKind { Postgres, MySql, Sqlite, Mssql }
impl std::str::FromStr for AnyKind { type Err = Error; }
impl AnyConnectOptions {
    fn kind(&self) -> AnyKind {}
}
impl AnyConnection {
    fn backend_name(&self) -> &str {}
    fn kind(&self) -> AnyKind {}
}
pub fn install_default_drivers() {}
}
pub mod migrate {
use crate::Error;
use std::borrow::Cow;
use std::time::Duration;
pub struct Migrator { pub migrations: Cow<[Migration]>, pub ignore_missing: bool, pub locking: bool, pub no_tx: bool }
impl Migrator {
    async fn new<S: MigrationSource>(source: S) -> Result<Self, MigrateError> {}
    fn set_ignore_missing(&mut self, ignore_missing: bool) -> &Self {}
    fn set_locking(&mut self, locking: bool) -> &Self {}
    fn iter(&self) -> std::slice::Iter<Migration> {}
    fn version_exists(&self, version: i64) -> bool {}
    async fn run<A>(&self, migrator: A) -> Result<(), MigrateError> {}
    async fn run_to<A>(&self, target: i64, migrator: A) -> Result<(), MigrateError> {}
    async fn run_direct<C>(&self, conn: &mut C) -> Result<(), MigrateError> {}
    async fn undo<A>(&self, migrator: A, target: i64) -> Result<(), MigrateError> {}
}
#[derive(Clone)]
pub struct Migration { pub version: i64, pub description: Cow<str>, pub migration_type: MigrationType, pub sql: Cow<str>, pub checksum: Cow<[u8]>, pub no_tx: bool }
impl Migration {
    fn new(version: i64, description: Cow<str>, migration_type: MigrationType, sql: Cow<str>, no_tx: bool) -> Self {}
}
#[derive(Clone)]
pub struct AppliedMigration { pub version: i64, pub checksum: Cow<[u8]> }
#[derive(Clone)]
pub enum MigrationType { Simple, ReversibleUp, ReversibleDown }
impl MigrationType {
    fn from_filename(filename: &str) -> Self {}
    fn is_reversible(&self) -> bool {}
    fn is_up_migration(&self) -> bool {}
    fn is_down_migration(&self) -> bool {}
    fn label(&self) -> &str {}
    fn suffix(&self) -> &str {}
}
pub trait MigrationSource { async fn resolve(self) -> Result<Vec<Migration>, crate::error::BoxDynError>; }
impl MigrationSource for &std::path::Path {}
impl MigrationSource for std::path::PathBuf {}
pub trait MigrateDatabase {
    async fn create_database(url: &str) -> Result<(), Error>;
    async fn database_exists(url: &str) -> Result<bool, Error>;
    async fn drop_database(url: &str) -> Result<(), Error>;
    async fn force_drop_database(url: &str) -> Result<(), Error>;
}
impl MigrateDatabase for crate::Postgres {}
impl MigrateDatabase for crate::MySql {}
impl MigrateDatabase for crate::Sqlite {}
impl MigrateDatabase for crate::Any {}
pub trait Migrate {
    async fn ensure_migrations_table(&mut self) -> Result<(), MigrateError>;
    async fn dirty_version(&mut self) -> Result<Option<i64>, MigrateError>;
    async fn list_applied_migrations(&mut self) -> Result<Vec<AppliedMigration>, MigrateError>;
    async fn lock(&mut self) -> Result<(), MigrateError>;
    async fn unlock(&mut self) -> Result<(), MigrateError>;
    async fn apply(&mut self, migration: &Migration) -> Result<Duration, MigrateError>;
    async fn revert(&mut self, migration: &Migration) -> Result<Duration, MigrateError>;
}
impl Migrate for crate::PgConnection {}
impl Migrate for crate::MySqlConnection {}
impl Migrate for crate::SqliteConnection {}
impl Migrate for crate::AnyConnection {}
pub enum MigrateError { Execute(Error), ExecuteMigration(Error, i64), Source(crate::error::BoxDynError), VersionMissing(i64), VersionMismatch(i64), VersionNotPresent(i64), VersionTooOld(i64, i64), VersionTooNew(i64, i64), ForceNotSupported, InvalidMixReversibleAndSimple, Dirty(i64) }
impl std::error::Error for MigrateError {}
impl std::fmt::Display for MigrateError {}
impl From<Error> for MigrateError {}
}
pub mod types {
pub use uuid::{self, Uuid};
pub use bigdecimal::BigDecimal;
pub use rust_decimal::Decimal;
pub mod chrono { pub use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc}; }
pub mod time { pub use time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset}; }
pub mod ipnetwork { pub use ipnetwork::{IpNetwork, Ipv4Network, Ipv6Network}; }
pub use json::{Json, JsonRawValue, JsonValue};
pub trait Type<DB: crate::Database> {
    fn type_info() -> DB::TypeInfo;
    fn compatible(ty: &DB::TypeInfo) -> bool;
}
#[derive(Clone)]
pub struct Text<T>(pub T);
impl<T> Text<T> {
    fn into_inner(self) -> T {}
}
impl<T> std::ops::Deref for Text<T> { type Target = T; }
mod json {
pub use serde_json::{value::RawValue as JsonRawValue, Value as JsonValue};
#[derive(Clone, Default, Ord)]
pub struct Json<T>(pub T);
impl<T> Json<T> {
    fn encode_to_string(&self) -> Result<String, serde_json::Error> {}
}
impl<T> From<T> for Json<T> {}
impl<T> std::ops::Deref for Json<T> { type Target = T; }
impl<T> AsRef<T> for Json<T> {}
impl<T> AsMut<T> for Json<T> {}
}
}
