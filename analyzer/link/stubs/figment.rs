pub use error::{Error, Result};
use value::{Dict, Map, Tag, Value};
use std::borrow::Cow;
use std::path::{Path, PathBuf};
#[derive(Clone, Debug, Default)]
pub struct Figment {}
impl Figment {
    fn new() -> Self {}
    fn from<T: Provider>(provider: T) -> Self {}
    fn join<T: Provider>(self, provider: T) -> Self {}
    fn adjoin<T: Provider>(self, provider: T) -> Self {}
    fn merge<T: Provider>(self, provider: T) -> Self {}
    fn admerge<T: Provider>(self, provider: T) -> Self {}
    fn select<P: Into<Profile>>(self, profile: P) -> Self {}
    fn focus(&self, key: &str) -> Self {}
    fn extract<T>(&self) -> Result<T> {}
    fn extract_lossy<T>(&self) -> Result<T> {}
    fn extract_inner<T>(&self, path: &str) -> Result<T> {}
    fn extract_inner_lossy<T>(&self, path: &str) -> Result<T> {}
    fn metadata(&self) -> impl Iterator<Item = &Metadata> {}
    fn profile(&self) -> &Profile {}
    fn profiles(&self) -> impl Iterator<Item = &Profile> {}
    fn find_value(&self, path: &str) -> Result<Value> {}
    fn contains(&self, path: &str) -> bool {}
    fn find_metadata(&self, key: &str) -> Option<&Metadata> {}
    fn get_metadata(&self, tag: Tag) -> Option<&Metadata> {}
}
impl Provider for Figment {}
pub trait Provider {
    fn metadata(&self) -> Metadata;
    fn data(&self) -> Result<Map<Profile, Dict>, Error>;
    fn profile(&self) -> Option<Profile>;
}
impl<T: Provider> Provider for &T {}
impl<K: AsRef<str>, V> Provider for (K, V) {}
#[derive(Clone, Debug, Default, Ord, Hash)]
pub struct Profile {}
impl Profile {
    pub const Default: Profile = 0;
    pub const Global: Profile = 0;
    fn new(name: &str) -> Profile {}
    fn const_new(name: &str) -> Profile {}
    fn from_env(key: &str) -> Option<Self> {}
    fn from_env_or<P: Into<Profile>>(var: &str, default: P) -> Self {}
    fn as_str(&self) -> &str {}
    fn starts_with(&self, prefix: &str) -> bool {}
    fn is_custom(&self) -> bool {}
    fn collect(&self, dict: Dict) -> Map<Profile, Dict> {}
}
impl<T: AsRef<str>> From<T> for Profile {}
impl From<Profile> for String {}
impl std::ops::Deref for Profile { type Target = str; }
impl std::fmt::Display for Profile {}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata { pub name: Cow<str>, pub source: Option<Source>, pub provide_location: Option<&std::panic::Location> }
impl Metadata {
    fn from<N: Into<Cow<str>>, S: Into<Source>>(name: N, source: S) -> Self {}
    fn named<T: Into<Cow<str>>>(name: T) -> Self {}
    fn source<S: Into<Source>>(self, source: S) -> Self {}
    fn interpolater<I: Fn(&Profile, &[&str]) -> String>(self, f: I) -> Self {}
    fn interpolate<K: AsRef<str>>(&self, profile: &Profile, keys: &[K]) -> String {}
}
#[derive(Clone, Debug, PartialEq)]
pub enum Source { File(PathBuf), Code(&std::panic::Location), Custom(String) }
impl Source {
    fn file_path(&self) -> Option<&Path> {}
    fn code_location(&self) -> Option<&std::panic::Location> {}
    fn custom(&self) -> Option<&str> {}
}
impl std::fmt::Display for Source {}
impl From<&Path> for Source {}
impl From<&str> for Source {}
impl From<String> for Source {}
pub struct Jail {}
impl Jail {
    fn expect_with<F: FnOnce(&mut Jail) -> Result<()>>(f: F) {}
    fn try_with<F: FnOnce(&mut Jail) -> Result<()>>(f: F) -> Result<()> {}
    fn directory(&self) -> &Path {}
    fn create_file<P: AsRef<Path>>(&self, path: P, contents: &str) -> Result<std::fs::File> {}
    fn create_dir<P: AsRef<Path>>(&self, path: P) -> Result<PathBuf> {}
    fn change_dir<P: AsRef<Path>>(&self, path: P) -> Result<PathBuf> {}
    fn clear_env(&mut self) {}
    fn set_env<K: AsRef<str>, V: std::fmt::Display>(&mut self, k: K, v: V) {}
}
pub mod error {
    use crate::{Metadata, Profile};
    use std::borrow::Cow;
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Error { pub profile: Option<Profile>, pub metadata: Option<Metadata>, pub path: Vec<String>, pub kind: Kind }
    impl Error {
        fn missing(&self) -> bool {}
        fn with_path(self, path: &str) -> Self {}
        fn chain(self, error: Error) -> Self {}
        fn count(&self) -> usize {}
    }
    impl IntoIterator for Error { type Item = Error; type IntoIter = IntoIter; }
    pub struct IntoIter {}
    impl Iterator for IntoIter { type Item = Error; }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    impl From<Kind> for Error {}
    impl From<&str> for Error {}
    impl From<String> for Error {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum Kind {
        Message(String),
        InvalidType(Actual, String),
        InvalidValue(Actual, String),
        InvalidLength(usize, String),
        UnknownVariant(String, &[&str]),
        UnknownField(String, &[&str]),
        MissingField(Cow<str>),
        DuplicateField(&str),
        ISizeOutOfRange(isize),
        USizeOutOfRange(usize),
        Unsupported(Actual),
        UnsupportedKey(Actual, Cow<str>),
    }
    impl std::fmt::Display for Kind {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum Actual { Bool(bool), Unsigned(u128), Signed(i128), Float(f64), Char(char), Str(String), Bytes(Vec<u8>), Unit, Option, NewtypeStruct, Seq, Map, Enum, UnitVariant, NewtypeVariant, TupleVariant, StructVariant, Other(String) }
    impl std::fmt::Display for Actual {}
}
pub mod providers {
    use crate::{Profile, Provider};
    use std::path::Path;
    #[derive(Clone, Debug)]
    pub struct Serialized<T> { pub value: T, pub key: Option<String>, pub profile: Profile }
    impl<T> Serialized<T> {
        fn from<P: Into<Profile>>(value: T, profile: P) -> Serialized<T> {}
        fn defaults(value: T) -> Serialized<T> {}
        fn globals(value: T) -> Serialized<T> {}
        fn default(key: &str, value: T) -> Serialized<T> {}
        fn global(key: &str, value: T) -> Serialized<T> {}
        fn profile<P: Into<Profile>>(self, profile: P) -> Self {}
        fn key(self, key: &str) -> Self {}
    }
    impl<T> Provider for Serialized<T> {}
    #[derive(Clone, Debug)]
    pub struct Data<F> { pub profile: Option<Profile> }
    impl<F: Format> Data<F> {
        fn file<P: AsRef<Path>>(path: P) -> Self {}
        fn file_exact<P: AsRef<Path>>(path: P) -> Self {}
        fn string(string: &str) -> Self {}
        fn nested(self) -> Self {}
        fn profile<P: Into<Profile>>(self, profile: P) -> Self {}
    }
    impl<F> Provider for Data<F> {}
    pub trait Format {
        type Error;
        fn file<P: AsRef<Path>>(path: P) -> Data<Self>;
        fn file_exact<P: AsRef<Path>>(path: P) -> Data<Self>;
        fn string(string: &str) -> Data<Self>;
        fn from_str<T>(string: &str) -> Result<T, Self::Error>;
        fn from_path<T>(path: &Path) -> Result<T, Self::Error>;
    }
    pub struct Toml {}
    impl Format for Toml { type Error = toml::de::Error; }
    pub struct Yaml {}
    impl Format for Yaml { type Error = serde_yaml::Error; }
    pub struct YamlExtended {}
    impl Format for YamlExtended { type Error = serde_yaml::Error; }
    pub struct Json {}
    impl Format for Json { type Error = serde_json::Error; }
    #[derive(Clone)]
    pub struct Env { pub profile: Profile }
    impl Env {
        fn raw() -> Self {}
        fn prefixed(prefix: &str) -> Self {}
        fn filter<F: Fn(&str) -> bool>(self, filter: F) -> Self {}
        fn map<F>(self, mapper: F) -> Self {}
        fn filter_map<F>(self, f: F) -> Self {}
        fn lowercase(self, lowercase: bool) -> Self {}
        fn split<P: Into<String>>(self, pattern: P) -> Self {}
        fn ignore(self, keys: &[&str]) -> Self {}
        fn only(self, keys: &[&str]) -> Self {}
        fn profile<P: Into<Profile>>(self, profile: P) -> Self {}
        fn global(self) -> Self {}
        fn var(name: &str) -> Option<String> {}
        fn var_or<S: Into<String>>(name: &str, default: S) -> String {}
    }
    impl Provider for Env {}
}
pub mod value {
    use crate::{Error, Profile};
    pub type Map<K, V> = std::collections::BTreeMap<K, V>;
    pub type Dict = Map<String, Value>;
    #[derive(Clone, Debug, PartialEq)]
    pub enum Value { String(Tag, String), Char(Tag, char), Bool(Tag, bool), Num(Tag, Num), Empty(Tag, Empty), Dict(Tag, Dict), Array(Tag, Vec<Value>) }
    impl Value {
        fn serialize<T>(value: T) -> Result<Self, Error> {}
        fn deserialize<T>(&self) -> Result<T, Error> {}
        fn find(self, path: &str) -> Option<Value> {}
        fn find_ref(&self, path: &str) -> Option<&Value> {}
        fn tag(&self) -> Tag {}
        fn as_str(&self) -> Option<&str> {}
        fn into_string(self) -> Option<String> {}
        fn to_char(&self) -> Option<char> {}
        fn to_bool(&self) -> Option<bool> {}
        fn to_num(&self) -> Option<Num> {}
        fn to_empty(&self) -> Option<Empty> {}
        fn as_dict(&self) -> Option<&Dict> {}
        fn into_dict(self) -> Option<Dict> {}
        fn as_array(&self) -> Option<&[Value]> {}
        fn into_array(self) -> Option<Vec<Value>> {}
        fn to_u128(&self) -> Option<u128> {}
        fn to_i128(&self) -> Option<i128> {}
        fn to_f64(&self) -> Option<f64> {}
        fn to_bool_lossy(&self) -> Option<bool> {}
        fn to_num_lossy(&self) -> Option<Num> {}
        fn to_actual(&self) -> crate::error::Actual {}
    }
    impl std::str::FromStr for Value { type Err = std::convert::Infallible; }
    impl From<&str> for Value {}
    impl From<String> for Value {}
    impl From<char> for Value {}
    impl From<bool> for Value {}
    impl From<Num> for Value {}
    impl From<Empty> for Value {}
    impl From<Dict> for Value {}
    impl<T: Into<Value>> From<&[T]> for Value {}
    impl<T: Into<Value>> From<Vec<T>> for Value {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum Num { U8(u8), U16(u16), U32(u32), U64(u64), U128(u128), USize(usize), I8(i8), I16(i16), I32(i32), I64(i64), I128(i128), ISize(isize), F32(f32), F64(f64) }
    impl Num {
        fn to_u32(self) -> Option<u32> {}
        fn to_u128(self) -> Option<u128> {}
        fn to_u128_lossy(self) -> Option<u128> {}
        fn to_i128(self) -> Option<i128> {}
        fn to_f64(&self) -> Option<f64> {}
        fn to_actual(&self) -> crate::error::Actual {}
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum Empty { None, Unit }
    #[derive(Clone, Debug, Default, Ord, Hash)]
    pub struct Tag {}
    impl Tag {
        fn is_default(self) -> bool {}
        fn profile(self) -> Option<Profile> {}
    }
    pub mod magic {
        use std::path::{Path, PathBuf};
        #[derive(Clone, Debug, PartialEq)]
        pub struct RelativePathBuf {}
        impl RelativePathBuf {
            fn original(&self) -> &Path {}
            fn relative(&self) -> PathBuf {}
            fn metadata_path(&self) -> Option<&Path> {}
        }
        impl<P: AsRef<Path>> From<P> for RelativePathBuf {}
        #[derive(Clone, Debug, Ord, Hash)]
        pub enum Either<A, B> { Left(A), Right(B) }
        #[derive(Clone, Debug, PartialEq)]
        pub struct Tagged<T> {}
        impl<T> Tagged<T> {
            fn tag(&self) -> super::Tag {}
            fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for Tagged<T> { type Target = T; }
        impl<T> From<T> for Tagged<T> {}
    }
}
pub mod util {
    use std::path::{Path, PathBuf};
    pub fn diff_paths<P: AsRef<Path>, B: AsRef<Path>>(path: P, base: B) -> Option<PathBuf> {}
    pub fn nest(key: &str, value: crate::value::Value) -> crate::value::Value {}
}
