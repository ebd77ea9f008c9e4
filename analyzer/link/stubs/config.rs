pub use builder::{AsyncConfigBuilder, AsyncState, BuilderState, ConfigBuilder, DefaultState};
pub use env::Environment;
pub use error::ConfigError;
pub use file::{File, FileFormat, FileSourceFile, FileSourceString};
pub use format::{FileStoredFormat, Format};
pub use source::{AsyncSource, Source};
pub use value::{Value, ValueKind};
pub type Map<K, V> = std::collections::HashMap<K, V>;
pub enum Case { Upper, Lower, Title, Toggle, Camel, Pascal, UpperCamel, Snake, UpperSnake, ScreamingSnake, Kebab, Cobol, UpperKebab, Train, Flat, UpperFlat, Alternating }
#[derive(Clone, Default)]
pub struct Config { pub cache: Value }
impl Config {
    fn builder() -> ConfigBuilder<DefaultState> {}
    fn new() -> Self {}
    fn merge<T: Source>(&mut self, source: T) -> Result<&mut Config, ConfigError> {}
    fn with_merged<T: Source>(self, source: T) -> Result<Self, ConfigError> {}
    fn refresh(&mut self) -> Result<&mut Config, ConfigError> {}
    fn set_default<T>(&mut self, key: &str, value: T) -> Result<&mut Config, ConfigError> {}
    fn set<T>(&mut self, key: &str, value: T) -> Result<&mut Config, ConfigError> {}
    fn set_once(&mut self, key: &str, value: Value) -> Result<(), ConfigError> {}
    fn get<T>(&self, key: &str) -> Result<T, ConfigError> {}
    fn get_str(&self, key: &str) -> Result<String, ConfigError> {}
    fn get_string(&self, key: &str) -> Result<String, ConfigError> {}
    fn get_int(&self, key: &str) -> Result<i64, ConfigError> {}
    fn get_float(&self, key: &str) -> Result<f64, ConfigError> {}
    fn get_bool(&self, key: &str) -> Result<bool, ConfigError> {}
    fn get_table(&self, key: &str) -> Result<Map<String, Value>, ConfigError> {}
    fn get_array(&self, key: &str) -> Result<Vec<Value>, ConfigError> {}
    fn try_from<T>(from: &T) -> Result<Self, ConfigError> {}
    fn try_deserialize<T>(self) -> Result<T, ConfigError> {}
    fn try_into<T>(self) -> Result<T, ConfigError> {}
}
impl Source for Config {}
pub mod builder {
use crate::{AsyncSource, Config, ConfigError, Source};
pub trait BuilderState {}
#[derive(Clone, Default)]
pub struct DefaultState {}
impl BuilderState for DefaultState {}
#[derive(Clone, Default)]
pub struct AsyncState {}
impl BuilderState for AsyncState {}
pub type AsyncConfigBuilder = ConfigBuilder<AsyncState>;
#[derive(Clone, Default)]
pub struct ConfigBuilder<St> {}
impl<St> ConfigBuilder<St> {
    fn set_default<S, T>(self, key: S, value: T) -> Result<Self, ConfigError> {}
    fn set_override<S, T>(self, key: S, value: T) -> Result<Self, ConfigError> {}
    fn set_override_option<S, T>(self, key: S, value: Option<T>) -> Result<Self, ConfigError> {}
    fn add_source<T: Source>(self, source: T) -> Self {}
    fn add_async_source<T: AsyncSource>(self, source: T) -> ConfigBuilder<AsyncState> {}
}
impl ConfigBuilder<DefaultState> {
    fn build(self) -> Result<Config, ConfigError> {}
    fn build_cloned(&self) -> Result<Config, ConfigError> {}
}
impl ConfigBuilder<AsyncState> {
    async fn build(self) -> Result<Config, ConfigError> {}
    async fn build_cloned(&self) -> Result<Config, ConfigError> {}
}
}
mod env {
#[derive(Clone, Default)]
pub struct Environment {}
impl Environment {
    fn new() -> Self {}
    fn with_prefix(s: &str) -> Self {}
    fn with_convert_case(tt: crate::Case) -> Self {}
    fn prefix(self, s: &str) -> Self {}
    fn convert_case(self, tt: crate::Case) -> Self {}
    fn prefix_separator(self, s: &str) -> Self {}
    fn separator(self, s: &str) -> Self {}
    fn list_separator(self, s: &str) -> Self {}
    fn with_list_parse_key(self, key: &str) -> Self {}
    fn ignore_empty(self, ignore: bool) -> Self {}
    fn try_parsing(self, try_parsing: bool) -> Self {}
    fn keep_prefix(self, keep: bool) -> Self {}
    fn source(self, source: Option<crate::Map<String, String>>) -> Self {}
}
impl crate::Source for Environment {}
}
mod error {
pub enum Unexpected { Bool(bool), I64(i64), I128(i128), U64(u64), U128(u128), Float(f64), Str(String), Unit, Seq, Map }
pub enum ConfigError {
    Frozen,
    NotFound(String),
    PathParse { cause: Box<dyn std::error::Error> },
    FileParse { uri: Option<String>, cause: Box<dyn std::error::Error> },
    Type { origin: Option<String>, unexpected: Unexpected, expected: &str, key: Option<String> },
    At { error: Box<ConfigError>, origin: Option<String>, key: Option<String> },
    Message(String),
    Foreign(Box<dyn std::error::Error>),
}
impl std::error::Error for ConfigError {}
impl std::fmt::Display for ConfigError {}
}
mod file {
use crate::{FileStoredFormat, Format};
use std::path::{Path, PathBuf};
#[derive(Clone)]
pub struct File<T, F> {}
impl<F> File<FileSourceString, F> {
    fn from_str(s: &str, format: F) -> Self {}
}
impl<F> File<FileSourceFile, F> {
    fn new(name: &str, format: F) -> Self {}
}
impl File<FileSourceFile, FileFormat> {
    fn with_name(base_name: &str) -> Self {}
}
impl<T, F> File<T, F> {
    fn format(self, format: F) -> Self {}
    fn required(self, required: bool) -> Self {}
}
impl<T, F> crate::Source for File<T, F> {}
impl From<&Path> for File<FileSourceFile, FileFormat> {}
impl From<PathBuf> for File<FileSourceFile, FileFormat> {}
#[derive(Clone)]
pub struct FileSourceString {}
#[derive(Clone)]
pub struct FileSourceFile {}
#[derive(Clone)]
pub enum FileFormat { Toml, Json, Yaml, Ini, Ron, Json5, Corn }
impl Format for FileFormat {}
impl FileStoredFormat for FileFormat {}
}
mod format {
pub trait Format {
    fn parse(&self, uri: Option<&String>, text: &str) -> Result<crate::Map<String, crate::Value>, Box<dyn std::error::Error>>;
}
pub trait FileStoredFormat: Format { fn file_extensions(&self) -> &[&str]; }
}
mod source {
use crate::{ConfigError, Map, Value};
pub trait Source {
    fn clone_into_box(&self) -> Box<dyn Source>;
    fn collect(&self) -> Result<Map<String, Value>, ConfigError>;
    fn collect_to(&self, cache: &mut Value) -> Result<(), ConfigError>;
}
impl<T: Source> Source for Vec<T> {}
pub trait AsyncSource { async fn collect(&self) -> Result<Map<String, Value>, ConfigError>; }
}
mod value {
use crate::{ConfigError, Map};
#[derive(Clone, Default)]
pub enum ValueKind { Nil, Boolean(bool), I64(i64), I128(i128), U64(u64), U128(u128), Float(f64), String(String), Table(Map<String, Value>), Array(Vec<Value>) }
impl std::fmt::Display for ValueKind {}
impl From<String> for ValueKind {}
impl From<&str> for ValueKind {}
impl From<bool> for ValueKind {}
impl From<i64> for ValueKind {}
impl From<f64> for ValueKind {}
impl<T: Into<Value>> From<Option<T>> for ValueKind {}
impl<T: Into<Value>> From<Vec<T>> for ValueKind {}
impl<T: Into<Value>> From<Map<String, T>> for ValueKind {}
#[derive(Clone, Default)]
pub struct Value { pub kind: ValueKind }
impl Value {
    fn new<V>(origin: Option<&String>, kind: V) -> Self {}
    fn origin(&self) -> Option<&str> {}
    fn try_deserialize<T>(self) -> Result<T, ConfigError> {}
    fn into_bool(self) -> Result<bool, ConfigError> {}
    fn into_int(self) -> Result<i64, ConfigError> {}
    fn into_int128(self) -> Result<i128, ConfigError> {}
    fn into_uint(self) -> Result<u64, ConfigError> {}
    fn into_uint128(self) -> Result<u128, ConfigError> {}
    fn into_float(self) -> Result<f64, ConfigError> {}
    fn into_str(self) -> Result<String, ConfigError> {}
    fn into_string(self) -> Result<String, ConfigError> {}
    fn into_array(self) -> Result<Vec<Value>, ConfigError> {}
    fn into_table(self) -> Result<Map<String, Value>, ConfigError> {}
}
impl std::fmt::Display for Value {}
impl<T: Into<ValueKind>> From<T> for Value {}
}
