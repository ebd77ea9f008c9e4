use std::path::PathBuf;
pub use serde;
pub trait Config {
    type Layer;
    type Partial;
    fn from_layer(layer: Self::Layer) -> Result<Self, Error>;
    fn from_partial(partial: Self::Partial) -> Result<Self, Error>;
    fn builder() -> Builder<Self>;
    fn from_file(path: impl Into<PathBuf>) -> Result<Self, Error>;
}
pub trait Layer {
    fn empty() -> Self;
    fn default_values() -> Self;
    fn from_env() -> Result<Self, Error>;
    fn with_fallback(self, fallback: Self) -> Self;
    fn is_empty(&self) -> bool;
    fn is_complete(&self) -> bool;
}
pub use Layer as Partial;
pub struct Builder<C> {}
impl<C: Config> Builder<C> {
    fn file(self, path: impl Into<PathBuf>) -> Self {}
    fn env(self) -> Self {}
    fn preloaded(self, layer: C::Layer) -> Self {}
    fn load(self) -> Result<C, Error> {}
}
#[derive(Debug)]
pub struct Error {}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub struct File {}
impl File {
    fn new(path: impl Into<PathBuf>) -> Result<Self, Error> {}
    fn with_format(path: impl Into<PathBuf>, format: FileFormat) -> Self {}
    fn required(self) -> Self {}
    fn load<L: Layer>(&self) -> Result<L, Error> {}
}
pub enum FileFormat { Toml, Yaml, Json5 }
impl FileFormat {
    fn from_extension(ext: impl AsRef<std::ffi::OsStr>) -> Option<Self> {}
}
#[derive(Default)]
pub struct FormatOptions { pub comments: bool, pub env_keys: bool, pub leaf_field_gap: Option<u8>, pub nested_field_gap: u8 }
pub mod env {
    #[derive(Debug, PartialEq)]
    pub struct DeError {}
    impl std::error::Error for DeError {}
    impl std::fmt::Display for DeError {}
    pub mod parse {
        use std::str::FromStr;
        pub fn list_by_sep<T: FromStr, C: FromIterator<T>>(input: &str) -> Result<C, T::Err> {}
        pub fn list_by_comma<T: FromStr, C: FromIterator<T>>(input: &str) -> Result<C, T::Err> {}
        pub fn list_by_semicolon<T: FromStr, C: FromIterator<T>>(input: &str) -> Result<C, T::Err> {}
        pub fn list_by_colon<T: FromStr, C: FromIterator<T>>(input: &str) -> Result<C, T::Err> {}
        pub fn list_by_space<T: FromStr, C: FromIterator<T>>(input: &str) -> Result<C, T::Err> {}
    }
}
pub mod json5 {
    #[derive(Default)]
    pub struct FormatOptions { pub indent: u8, pub general: crate::FormatOptions }
    pub fn template<C>(options: FormatOptions) -> String {}
}
pub mod toml {
    #[derive(Default)]
    pub struct FormatOptions { pub indent: u8, pub general: crate::FormatOptions }
    pub fn template<C>(options: FormatOptions) -> String {}
}
pub mod yaml {
    #[derive(Default)]
    pub struct FormatOptions { pub indent: u8, pub general: crate::FormatOptions }
    pub fn template<C>(options: FormatOptions) -> String {}
}
