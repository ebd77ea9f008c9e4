use std::fmt::Arguments;
use std::str::FromStr;
pub const STATIC_MAX_LEVEL: LevelFilter = 0;
#[derive(Clone, Ord)]
pub enum Level { Error, Warn, Info, Debug, Trace }
impl Level {
    fn max() -> Level {}
    fn to_level_filter(&self) -> LevelFilter {}
    fn as_str(&self) -> &str {}
    fn iter() -> impl Iterator<Item = Self> {}
    fn increment_severity(&self) -> Self {}
    fn decrement_severity(&self) -> Self {}
}
impl FromStr for Level { type Err = ParseLevelError; }
impl std::fmt::Display for Level {}
#[derive(Clone, Ord)]
pub enum LevelFilter { Off, Error, Warn, Info, Debug, Trace }
impl LevelFilter {
    fn max() -> LevelFilter {}
    fn to_level(&self) -> Option<Level> {}
    fn as_str(&self) -> &str {}
    fn iter() -> impl Iterator<Item = Self> {}
    fn increment_severity(&self) -> Self {}
    fn decrement_severity(&self) -> Self {}
}
impl FromStr for LevelFilter { type Err = ParseLevelError; }
impl std::fmt::Display for LevelFilter {}
#[derive(Clone)]
pub struct Record {}
impl Record {
    fn builder() -> RecordBuilder {}
    fn args(&self) -> &Arguments {}
    fn metadata(&self) -> &Metadata {}
    fn level(&self) -> Level {}
    fn target(&self) -> &str {}
    fn module_path(&self) -> Option<&str> {}
    fn module_path_static(&self) -> Option<&str> {}
    fn file(&self) -> Option<&str> {}
    fn file_static(&self) -> Option<&str> {}
    fn line(&self) -> Option<u32> {}
    fn key_values(&self) -> &dyn kv::Source {}
    fn to_builder(&self) -> RecordBuilder {}
}
#[derive(Default)]
pub struct RecordBuilder {}
impl RecordBuilder {
    fn new() -> RecordBuilder {}
    fn args(&mut self, args: Arguments) -> &mut RecordBuilder {}
    fn metadata(&mut self, metadata: Metadata) -> &mut RecordBuilder {}
    fn level(&mut self, level: Level) -> &mut RecordBuilder {}
    fn target(&mut self, target: &str) -> &mut RecordBuilder {}
    fn module_path(&mut self, path: Option<&str>) -> &mut RecordBuilder {}
    fn module_path_static(&mut self, path: Option<&str>) -> &mut RecordBuilder {}
    fn file(&mut self, file: Option<&str>) -> &mut RecordBuilder {}
    fn file_static(&mut self, file: Option<&str>) -> &mut RecordBuilder {}
    fn line(&mut self, line: Option<u32>) -> &mut RecordBuilder {}
    fn key_values(&mut self, kvs: &dyn kv::Source) -> &mut RecordBuilder {}
    fn build(&self) -> Record {}
}
#[derive(Clone, Ord)]
pub struct Metadata {}
impl Metadata {
    fn builder() -> MetadataBuilder {}
    fn level(&self) -> Level {}
    fn target(&self) -> &str {}
}
#[derive(Default)]
pub struct MetadataBuilder {}
impl MetadataBuilder {
    fn new() -> MetadataBuilder {}
    fn level(&mut self, arg: Level) -> &mut MetadataBuilder {}
    fn target(&mut self, target: &str) -> &mut MetadataBuilder {}
    fn build(&self) -> Metadata {}
}
pub trait Log {
    fn enabled(&self, metadata: &Metadata) -> bool;
    fn log(&self, record: &Record);
    fn flush(&self);
}
impl<T: Log> Log for &T {}
impl<T: Log> Log for Box<T> {}
impl<T: Log> Log for std::sync::Arc<T> {}
pub struct SetLoggerError;
impl std::error::Error for SetLoggerError {}
impl std::fmt::Display for SetLoggerError {}
pub struct ParseLevelError;
impl std::error::Error for ParseLevelError {}
impl std::fmt::Display for ParseLevelError {}
pub fn set_max_level(level: LevelFilter) {}
pub fn set_max_level_racy(level: LevelFilter) {}
pub fn max_level() -> LevelFilter {}
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> {}
pub fn set_logger(logger: &dyn Log) -> Result<(), SetLoggerError> {}
pub fn set_logger_racy(logger: &dyn Log) -> Result<(), SetLoggerError> {}
pub fn logger() -> &dyn Log {}
pub mod kv {
pub use source::{Source, Visitor as VisitSource, Visitor};
pub struct Error {}
impl Error {
    fn msg(msg: &str) -> Self {}
    fn boxed<E>(err: E) -> Self {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
#[derive(Clone, Ord)]
pub struct Key {}
impl Key {
    fn from_str(key: &str) -> Self {}
    fn as_str(&self) -> &str {}
}
impl std::fmt::Display for Key {}
impl AsRef<str> for Key {}
#[derive(Clone)]
pub struct Value {}
impl Value {
    fn from_any<T>(value: &T) -> Self {}
    fn from_debug<T>(value: &T) -> Self {}
    fn from_display<T>(value: &T) -> Self {}
    fn from_serde<T>(value: &T) -> Self {}
    fn null() -> Self {}
    fn to_borrowed_str(&self) -> Option<&str> {}
    fn to_bool(&self) -> Option<bool> {}
    fn to_i64(&self) -> Option<i64> {}
    fn to_u64(&self) -> Option<u64> {}
    fn to_f64(&self) -> Option<f64> {}
    fn to_char(&self) -> Option<char> {}
    fn to_cow_str(&self) -> Option<std::borrow::Cow<str>> {}
}
impl std::fmt::Display for Value {}
pub mod source {
use super::{Error, Key, Value};
pub trait Source {
    fn visit(&self, visitor: &mut dyn Visitor) -> Result<(), Error>;
    fn get(&self, key: Key) -> Option<Value>;
    fn count(&self) -> usize;
}
pub trait Visitor {
    fn visit_pair(&mut self, key: Key, value: Value) -> Result<(), Error>;
}
}
}
