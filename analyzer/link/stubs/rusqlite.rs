pub use types::ToSql;
use std::path::{Path, PathBuf};
use std::time::Duration;
use types::{FromSql, Type, ValueRef};
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)]
pub enum Error {
    SqliteFailure(ffi::Error, Option<String>),
    SqliteSingleThreadedMode,
    FromSqlConversionFailure(usize, Type, Box<dyn std::error::Error>),
    IntegralValueOutOfRange(usize, i64),
    Utf8Error(usize, std::str::Utf8Error),
    NulError(std::ffi::NulError),
    InvalidParameterName(String),
    InvalidPath(PathBuf),
    ExecuteReturnedResults,
    QueryReturnedNoRows,
    QueryReturnedMoreThanOneRow,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String, Type),
    StatementChangedRows(usize),
    InvalidParameterType(usize, Type),
    UserFunctionError(Box<dyn std::error::Error>),
    ToSqlConversionFailure(Box<dyn std::error::Error>),
    InvalidQuery,
    ModuleError(String),
    UnwindingPanic,
    GetAuxWrongType,
    MultipleStatement,
    InvalidParameterCount(usize, usize),
    BlobSizeError,
    SqlInputError { error: ffi::Error, msg: String, sql: String, offset: i32 },
}
impl Error {
    fn sqlite_error(&self) -> Option<&ffi::Error> {}
    fn sqlite_error_code(&self) -> Option<ErrorCode> {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<std::str::Utf8Error> for Error {}
impl From<std::ffi::NulError> for Error {}
impl From<types::FromSqlError> for Error {}
pub use ffi::ErrorCode;
pub trait OptionalExtension<T> { fn optional(self) -> Result<Option<T>>; }
impl<T> OptionalExtension<T> for Result<T, Error> {}
pub trait Params {}
pub trait RowIndex {}
pub trait Name {}
pub struct ParamsFromIter<I> {}
pub fn params_from_iter<I: IntoIterator>(iter: I) -> ParamsFromIter<I> {}
pub fn version() -> &str {}
pub fn version_number() -> i32 {}
#[derive(Debug)]
pub struct Connection {}
impl Connection {
    fn open<P: AsRef<Path>>(path: P) -> Result<Self> {}
    fn open_in_memory() -> Result<Self> {}
    fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self> {}
    fn open_with_flags_and_vfs<P: AsRef<Path>, V>(path: P, flags: OpenFlags, vfs: V) -> Result<Self> {}
    fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Self> {}
    fn execute_batch(&self, sql: &str) -> Result<()> {}
    fn execute<P>(&self, sql: &str, params: P) -> Result<usize> {}
    fn path(&self) -> Option<&str> {}
    fn release_memory(&self) -> Result<()> {}
    fn last_insert_rowid(&self) -> i64 {}
    fn query_row<T, P, F: FnOnce(&Row) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> {}
    fn query_one<T, P, F: FnOnce(&Row) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> {}
    fn query_row_and_then<T, E, P, F: FnOnce(&Row) -> Result<T, E>>(&self, sql: &str, params: P, f: F) -> Result<T, E> {}
    fn prepare(&self, sql: &str) -> Result<Statement> {}
    fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement> {}
    fn prepare_cached(&self, sql: &str) -> Result<CachedStatement> {}
    fn set_prepared_statement_cache_capacity(&self, capacity: usize) {}
    fn flush_prepared_statement_cache(&self) {}
    fn close(self) -> Result<(), (Self, Error)> {}
    fn get_interrupt_handle(&self) -> InterruptHandle {}
    fn changes(&self) -> u64 {}
    fn total_changes(&self) -> u64 {}
    fn is_autocommit(&self) -> bool {}
    fn is_busy(&self) -> bool {}
    fn cache_flush(&self) -> Result<()> {}
    fn is_readonly<N>(&self, db_name: N) -> Result<bool> {}
    fn db_name(&self, index: usize) -> Result<String> {}
    fn is_interrupted(&self) -> bool {}
    fn busy_timeout(&self, timeout: Duration) -> Result<()> {}
    fn busy_handler<F: FnMut(i32) -> bool>(&mut self, callback: Option<F>) -> Result<()> {}
    fn transaction(&mut self) -> Result<Transaction> {}
    fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction> {}
    fn unchecked_transaction(&self) -> Result<Transaction> {}
    fn savepoint(&mut self) -> Result<Savepoint> {}
    fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint> {}
    fn transaction_state<N>(&self, db_name: Option<N>) -> Result<TransactionState> {}
    fn set_transaction_behavior(&mut self, behavior: TransactionBehavior) {}
    fn pragma_query_one<T>(&self, schema_name: Option<&str>, pragma_name: &str) -> Result<T> {}
    fn pragma_query_value<T, F: FnOnce(&Row) -> Result<T>>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<T> {}
    fn pragma_query<F: FnMut(&Row) -> Result<()>>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<()> {}
    fn pragma<F: FnMut(&Row) -> Result<()>, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V, f: F) -> Result<()> {}
    fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()> {}
    fn pragma_update_and_check<F: FnOnce(&Row) -> Result<T>, T, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V, f: F) -> Result<T> {}
    fn column_exists<N>(&self, db_name: Option<N>, table_name: N, column_name: N) -> Result<bool> {}
    fn table_exists<N>(&self, db_name: Option<N>, table_name: N) -> Result<bool> {}
    fn backup<N, P: AsRef<Path>, F: Fn(backup::Progress)>(&self, name: N, dst_path: P, progress: Option<F>) -> Result<()> {}
    fn restore<N, P: AsRef<Path>, F: Fn(backup::Progress)>(&mut self, name: N, src_path: P, progress: Option<F>) -> Result<()> {}
    fn create_scalar_function<F: Fn(&mut functions::Context) -> Result<T>, N, T>(&self, fn_name: N, n_arg: i32, flags: functions::FunctionFlags, x_func: F) -> Result<()> {}
    fn create_aggregate_function<A, D: functions::Aggregate<A, T>, N, T>(&self, fn_name: N, n_arg: i32, flags: functions::FunctionFlags, aggr: D) -> Result<()> {}
    fn remove_function<N>(&self, fn_name: N, n_arg: i32) -> Result<()> {}
    fn create_collation<C: Fn(&str, &str) -> std::cmp::Ordering, N>(&self, collation_name: N, x_compare: C) -> Result<()> {}
    fn commit_hook<F: FnMut() -> bool>(&mut self, hook: Option<F>) -> Result<()> {}
    fn rollback_hook<F: FnMut()>(&mut self, hook: Option<F>) -> Result<()> {}
    fn update_hook<F: FnMut(hooks::Action, &str, &str, i64)>(&mut self, hook: Option<F>) -> Result<()> {}
    fn progress_handler<F: FnMut() -> bool>(&mut self, num_ops: i32, handler: Option<F>) -> Result<()> {}
    fn blob_open<D, N>(&self, db: D, table: N, column: N, row_id: i64, read_only: bool) -> Result<blob::Blob> {}
    fn load_extension_enable(&self) -> Result<()> {}
    fn load_extension_disable(&self) -> Result<()> {}
    fn load_extension<P: AsRef<Path>, N>(&self, dylib_path: P, entry_point: Option<N>) -> Result<()> {}
}
pub struct InterruptHandle {}
impl InterruptHandle {
    fn interrupt(&self) {}
}
#[derive(Debug)]
pub struct Batch {}
impl Batch {
    fn new(conn: &Connection, sql: &str) -> Self {}
    fn next(&mut self) -> Result<Option<Statement>> {}
}
#[derive(Debug)]
pub struct Statement {}
impl Statement {
    fn execute<P>(&mut self, params: P) -> Result<usize> {}
    fn insert<P>(&mut self, params: P) -> Result<i64> {}
    fn query<P>(&mut self, params: P) -> Result<Rows> {}
    fn query_map<T, P, F: FnMut(&Row) -> Result<T>>(&mut self, params: P, f: F) -> Result<MappedRows<T>> {}
    fn query_and_then<T, E, P, F: FnMut(&Row) -> Result<T, E>>(&mut self, params: P, f: F) -> Result<AndThenRows<T, E>> {}
    fn exists<P>(&mut self, params: P) -> Result<bool> {}
    fn query_row<T, P, F: FnOnce(&Row) -> Result<T>>(&mut self, params: P, f: F) -> Result<T> {}
    fn query_one<T, P, F: FnOnce(&Row) -> Result<T>>(&mut self, params: P, f: F) -> Result<T> {}
    fn finalize(self) -> Result<()> {}
    fn parameter_index(&self, name: &str) -> Result<Option<usize>> {}
    fn parameter_name(&self, index: usize) -> Option<&str> {}
    fn parameter_count(&self) -> usize {}
    fn raw_bind_parameter<I, T>(&mut self, one_based_index: I, param: T) -> Result<()> {}
    fn raw_execute(&mut self) -> Result<usize> {}
    fn raw_query(&mut self) -> Rows {}
    fn expanded_sql(&self) -> Option<String> {}
    fn is_explain(&self) -> i32 {}
    fn readonly(&self) -> bool {}
    fn clear_bindings(&mut self) {}
    fn column_names(&self) -> Vec<&str> {}
    fn column_count(&self) -> usize {}
    fn column_name(&self, col: usize) -> Result<&str> {}
    fn column_index(&self, name: &str) -> Result<usize> {}
    fn columns(&self) -> Vec<Column> {}
}
#[derive(Debug)]
pub struct Column {}
impl Column {
    fn name(&self) -> &str {}
    fn decl_type(&self) -> Option<&str> {}
}
pub struct CachedStatement {}
impl CachedStatement {
    fn discard(self) {}
}
impl std::ops::Deref for CachedStatement { type Target = Statement; }
impl std::ops::DerefMut for CachedStatement {}
pub struct Rows {}
impl Rows {
    fn next(&mut self) -> Result<Option<&Row>> {}
    fn map<F: FnMut(&Row) -> Result<B>, B>(self, f: F) -> Map<B> {}
    fn mapped<F: FnMut(&Row) -> Result<B>, B>(self, f: F) -> MappedRows<B> {}
    fn and_then<F: FnMut(&Row) -> Result<T, E>, T, E>(self, f: F) -> AndThenRows<T, E> {}
}
impl AsRef<Statement> for Rows {}
pub struct Map<B> {}
impl<B> Iterator for Map<B> { type Item = Result<B>; }
pub struct MappedRows<T> {}
impl<T> Iterator for MappedRows<T> { type Item = Result<T, Error>; }
pub struct AndThenRows<T, E> {}
impl<T, E> Iterator for AndThenRows<T, E> { type Item = Result<T, E>; }
#[derive(Debug)]
pub struct Row {}
impl Row {
    fn get_unwrap<I, T: FromSql>(&self, idx: I) -> T {}
    fn get<I, T: FromSql>(&self, idx: I) -> Result<T> {}
    fn get_ref<I>(&self, idx: I) -> Result<ValueRef> {}
    fn get_ref_unwrap<I>(&self, idx: I) -> ValueRef {}
}
impl AsRef<Statement> for Row {}
#[derive(Clone)]
pub enum TransactionBehavior { Deferred, Immediate, Exclusive }
#[derive(Clone, Debug, Eq)]
pub enum DropBehavior { Rollback, Commit, Ignore, Panic }
#[derive(Clone, Debug, Eq)]
pub enum TransactionState { None, Read, Write }
#[derive(Debug)]
pub struct Transaction {}
impl Transaction {
    fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction> {}
    fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction> {}
    fn savepoint(&mut self) -> Result<Savepoint> {}
    fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint> {}
    fn drop_behavior(&self) -> DropBehavior {}
    fn set_drop_behavior(&mut self, drop_behavior: DropBehavior) {}
    fn commit(self) -> Result<()> {}
    fn rollback(self) -> Result<()> {}
    fn finish(self) -> Result<()> {}
}
impl std::ops::Deref for Transaction { type Target = Connection; }
impl std::ops::DerefMut for Transaction {}
#[derive(Debug)]
pub struct Savepoint {}
impl Savepoint {
    fn new(conn: &mut Connection) -> Result<Savepoint> {}
    fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint> {}
    fn savepoint(&mut self) -> Result<Savepoint> {}
    fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint> {}
    fn drop_behavior(&self) -> DropBehavior {}
    fn set_drop_behavior(&mut self, drop_behavior: DropBehavior) {}
    fn commit(self) -> Result<()> {}
    fn rollback(&mut self) -> Result<()> {}
    fn finish(self) -> Result<()> {}
}
impl std::ops::Deref for Savepoint { type Target = Connection; }
#[derive(Clone, Debug, Default, Eq)]
pub struct OpenFlags {}
impl OpenFlags {
    pub const SQLITE_OPEN_READ_ONLY: OpenFlags = 0;
    pub const SQLITE_OPEN_READ_WRITE: OpenFlags = 0;
    pub const SQLITE_OPEN_CREATE: OpenFlags = 0;
    pub const SQLITE_OPEN_URI: OpenFlags = 0;
    pub const SQLITE_OPEN_MEMORY: OpenFlags = 0;
    pub const SQLITE_OPEN_NO_MUTEX: OpenFlags = 0;
    pub const SQLITE_OPEN_FULL_MUTEX: OpenFlags = 0;
    pub const SQLITE_OPEN_SHARED_CACHE: OpenFlags = 0;
    pub const SQLITE_OPEN_PRIVATE_CACHE: OpenFlags = 0;
    fn empty() -> Self {}
    fn bits(&self) -> i32 {}
    fn contains(&self, other: Self) -> bool {}
}
impl std::ops::BitOr for OpenFlags { type Output = OpenFlags; }
#[derive(Clone, Debug, Eq)]
pub struct PrepFlags {}
pub mod ffi {
    #[derive(Clone, Debug, Eq)]
    pub struct Error { pub code: ErrorCode, pub extended_code: i32 }
    impl Error {
        fn new(result_code: i32) -> Error {}
    }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    #[derive(Clone, Debug, Eq)]
    pub enum ErrorCode {
        InternalMalfunction, PermissionDenied, OperationAborted, DatabaseBusy, DatabaseLocked, OutOfMemory, ReadOnly,
        OperationInterrupted, SystemIoFailure, DatabaseCorrupt, NotFound, DiskFull, CannotOpen, FileLockingProtocolFailed,
        SchemaChanged, TooBig, ConstraintViolation, TypeMismatch, ApiMisuse, NoLargeFileSupport, AuthorizationForStatementDenied,
        ParameterOutOfRange, NotADatabase, Unknown,
    }
}
pub mod blob {
    use crate::Result;
    pub struct Blob {}
    impl Blob {
        fn reopen(&mut self, row: i64) -> Result<()> {}
        fn size(&self) -> i32 {}
        fn len(&self) -> usize {}
        fn is_empty(&self) -> bool {}
        fn close(self) -> Result<()> {}
        fn write_at(&mut self, buf: &[u8], write_start: usize) -> Result<()> {}
        fn write_all_at(&mut self, buf: &[u8], write_start: usize) -> Result<()> {}
        fn read_at(&self, buf: &mut [u8], read_start: usize) -> Result<usize> {}
        fn read_at_exact(&self, buf: &mut [u8], read_start: usize) -> Result<()> {}
    }
    impl std::io::Read for Blob {}
    impl std::io::Write for Blob {}
    impl std::io::Seek for Blob {}
    #[derive(Clone)]
    pub struct ZeroBlob(pub u64);
}
pub mod backup {
    use crate::{Connection, Result};
    #[derive(Clone, Debug)]
    pub struct Progress { pub remaining: i32, pub pagecount: i32 }
    #[derive(Clone, Debug, Eq)]
    pub enum StepResult { Done, More, Busy, Locked }
    pub struct Backup {}
    impl Backup {
        fn new(from: &Connection, to: &mut Connection) -> Result<Backup> {}
        fn new_with_names<F, T>(from: &Connection, from_name: F, to: &mut Connection, to_name: T) -> Result<Backup> {}
        fn progress(&self) -> Progress {}
        fn step(&self, num_pages: i32) -> Result<StepResult> {}
        fn run_to_completion(&self, pages_per_step: i32, pause_between_pages: std::time::Duration, progress: Option<fn(Progress)>) -> Result<()> {}
    }
}
pub mod functions {
    use crate::types::ValueRef;
    use crate::Result;
    use std::sync::Arc;
    pub struct Context {}
    impl Context {
        fn len(&self) -> usize {}
        fn is_empty(&self) -> bool {}
        fn get<T>(&self, idx: usize) -> Result<T> {}
        fn get_raw(&self, idx: usize) -> ValueRef {}
        fn get_or_create_aux<T, E, F: FnOnce(ValueRef) -> Result<T, E>>(&self, arg: i32, func: F) -> Result<Arc<T>> {}
        fn set_aux<T>(&self, arg: i32, value: T) -> Result<Arc<T>> {}
        fn get_aux<T>(&self, arg: i32) -> Result<Option<Arc<T>>> {}
    }
    pub trait Aggregate<A, T> {
        fn init(&self, ctx: &mut Context) -> Result<A>;
        fn step(&self, ctx: &mut Context, acc: &mut A) -> Result<()>;
        fn finalize(&self, ctx: &mut Context, acc: Option<A>) -> Result<T>;
    }
    #[derive(Clone, Debug, Default, Eq)]
    pub struct FunctionFlags {}
    impl FunctionFlags {
        pub const SQLITE_UTF8: FunctionFlags = 0;
        pub const SQLITE_DETERMINISTIC: FunctionFlags = 0;
        pub const SQLITE_INNOCUOUS: FunctionFlags = 0;
        pub const SQLITE_DIRECTONLY: FunctionFlags = 0;
    }
    impl std::ops::BitOr for FunctionFlags { type Output = FunctionFlags; }
}
pub mod hooks {
    #[derive(Clone, Debug, Eq)]
    pub enum Action { UNKNOWN, SQLITE_DELETE, SQLITE_INSERT, SQLITE_UPDATE }
}
pub mod types {
    pub type FromSqlResult<T> = Result<T, FromSqlError>;
    pub trait FromSql { fn column_result(value: ValueRef) -> FromSqlResult<Self>; }
    pub trait ToSql { fn to_sql(&self) -> crate::Result<ToSqlOutput>; }
    #[derive(Debug)]
    pub enum FromSqlError { InvalidType, OutOfRange(i64), Utf8Error(std::str::Utf8Error), InvalidBlobSize { expected_size: usize, blob_size: usize }, Other(Box<dyn std::error::Error>) }
    impl FromSqlError {
        fn other<E: std::error::Error>(error: E) -> Self {}
    }
    impl std::error::Error for FromSqlError {}
    impl std::fmt::Display for FromSqlError {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ToSqlOutput { Borrowed(ValueRef), Owned(Value), ZeroBlob(u64) }
    impl<T> From<T> for ToSqlOutput {}
    #[derive(Clone, Debug)]
    pub struct Null;
    #[derive(Clone, Debug, PartialEq)]
    pub enum Value { Null, Integer(i64), Real(f64), Text(String), Blob(Vec<u8>) }
    impl Value {
        fn data_type(&self) -> Type {}
    }
    impl From<Null> for Value {}
    impl From<bool> for Value {}
    impl From<i32> for Value {}
    impl From<u32> for Value {}
    impl From<i64> for Value {}
    impl From<f64> for Value {}
    impl From<String> for Value {}
    impl From<Vec<u8>> for Value {}
    impl<T: Into<Value>> From<Option<T>> for Value {}
    impl From<ValueRef> for Value {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ValueRef { Null, Integer(i64), Real(f64), Text(&[u8]), Blob(&[u8]) }
    impl ValueRef {
        fn data_type(&self) -> Type {}
        fn as_i64(&self) -> FromSqlResult<i64> {}
        fn as_i64_or_null(&self) -> FromSqlResult<Option<i64>> {}
        fn as_f64(&self) -> FromSqlResult<f64> {}
        fn as_f64_or_null(&self) -> FromSqlResult<Option<f64>> {}
        fn as_str(&self) -> FromSqlResult<&str> {}
        fn as_str_or_null(&self) -> FromSqlResult<Option<&str>> {}
        fn as_blob(&self) -> FromSqlResult<&[u8]> {}
        fn as_blob_or_null(&self) -> FromSqlResult<Option<&[u8]>> {}
        fn as_bytes(&self) -> FromSqlResult<&[u8]> {}
        fn as_bytes_or_null(&self) -> FromSqlResult<Option<&[u8]>> {}
    }
    impl From<&str> for ValueRef {}
    impl From<&[u8]> for ValueRef {}
    impl From<&Value> for ValueRef {}
    #[derive(Clone, Debug, Eq)]
    pub enum Type { Null, Integer, Real, Text, Blob }
    impl std::fmt::Display for Type {}
}
