pub use fmt::{Target, TimestampPrecision, WriteStyle};
use log::{LevelFilter, Record, SetLoggerError};
use std::borrow::Cow;
pub fn init() {}
pub fn try_init() -> Result<(), SetLoggerError> {}
pub fn init_from_env<E: Into<Env>>(env: E) {}
pub fn try_init_from_env<E: Into<Env>>(env: E) -> Result<(), SetLoggerError> {}
pub fn builder() -> Builder {}
pub fn from_env<E: Into<Env>>(env: E) -> Builder {}
#[derive(Debug, Default)]
pub struct Builder {}
impl Builder {
    fn new() -> Self {}
    fn from_env<E: Into<Env>>(env: E) -> Self {}
    fn parse_env<E: Into<Env>>(&mut self, env: E) -> &mut Self {}
    fn from_default_env() -> Self {}
    fn parse_default_env(&mut self) -> &mut Self {}
    fn format<F: Fn(&mut fmt::Formatter, &Record) -> std::io::Result<()>>(&mut self, format: F) -> &mut Self {}
    fn default_format(&mut self) -> &mut Self {}
    fn format_level(&mut self, write: bool) -> &mut Self {}
    fn format_file(&mut self, write: bool) -> &mut Self {}
    fn format_line_number(&mut self, write: bool) -> &mut Self {}
    fn format_source_path(&mut self, write: bool) -> &mut Self {}
    fn format_module_path(&mut self, write: bool) -> &mut Self {}
    fn format_target(&mut self, write: bool) -> &mut Self {}
    fn format_indent(&mut self, indent: Option<usize>) -> &mut Self {}
    fn format_timestamp(&mut self, timestamp: Option<TimestampPrecision>) -> &mut Self {}
    fn format_timestamp_secs(&mut self) -> &mut Self {}
    fn format_timestamp_millis(&mut self) -> &mut Self {}
    fn format_timestamp_micros(&mut self) -> &mut Self {}
    fn format_timestamp_nanos(&mut self) -> &mut Self {}
    fn format_suffix(&mut self, suffix: &str) -> &mut Self {}
    fn filter_module(&mut self, module: &str, level: LevelFilter) -> &mut Self {}
    fn filter_level(&mut self, level: LevelFilter) -> &mut Self {}
    fn filter(&mut self, module: Option<&str>, level: LevelFilter) -> &mut Self {}
    fn parse_filters(&mut self, filters: &str) -> &mut Self {}
    fn target(&mut self, target: Target) -> &mut Self {}
    fn write_style(&mut self, write_style: WriteStyle) -> &mut Self {}
    fn parse_write_style(&mut self, write_style: &str) -> &mut Self {}
    fn is_test(&mut self, is_test: bool) -> &mut Self {}
    fn try_init(&mut self) -> Result<(), SetLoggerError> {}
    fn init(&mut self) {}
    fn build(&mut self) -> Logger {}
}
pub struct Logger {}
impl Logger {
    fn from_env<E: Into<Env>>(env: E) -> Self {}
    fn from_default_env() -> Self {}
    fn filter(&self) -> LevelFilter {}
    fn matches(&self, record: &Record) -> bool {}
}
impl log::Log for Logger {}
#[derive(Debug, Default)]
pub struct Env {}
impl Env {
    fn new() -> Self {}
    fn filter<E: Into<Cow<str>>>(self, filter_env: E) -> Self {}
    fn filter_or<E: Into<Cow<str>>, V: Into<Cow<str>>>(self, filter_env: E, default: V) -> Self {}
    fn default_filter_or<V: Into<Cow<str>>>(self, default: V) -> Self {}
    fn write_style<E: Into<Cow<str>>>(self, write_style_env: E) -> Self {}
    fn write_style_or<E: Into<Cow<str>>, V: Into<Cow<str>>>(self, write_style_env: E, default: V) -> Self {}
    fn default_write_style_or<V: Into<Cow<str>>>(self, default: V) -> Self {}
}
impl From<&str> for Env {}
impl From<String> for Env {}
pub mod fmt {
    pub use anstyle as style;
    #[derive(Default)]
    pub enum Target { Stdout, Stderr, Pipe(Box<dyn std::io::Write>) }
    #[derive(Clone, Debug, Default)]
    pub enum TimestampPrecision { Seconds, Millis, Micros, Nanos }
    #[derive(Clone, Debug, Default, Eq)]
    pub enum WriteStyle { Auto, Always, Never }
    pub struct Formatter {}
    impl Formatter {
        fn timestamp(&self) -> Timestamp {}
        fn timestamp_seconds(&self) -> Timestamp {}
        fn timestamp_millis(&self) -> Timestamp {}
        fn timestamp_micros(&self) -> Timestamp {}
        fn timestamp_nanos(&self) -> Timestamp {}
        fn default_level_style(&self, level: log::Level) -> anstyle::Style {}
    }
    impl std::io::Write for Formatter {}
    pub struct Timestamp {}
    impl std::fmt::Display for Timestamp {}
}
