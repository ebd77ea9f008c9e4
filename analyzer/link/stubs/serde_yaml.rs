pub use de::{from_reader, from_slice, from_str, Deserializer};
pub use mapping::Mapping;
pub use ser::{to_string, to_vec, to_writer, Serializer};
pub use value::{from_value, to_value, Index, Sequence, Value};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error {}
impl Error {
    fn location(&self) -> Option<Location> {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl serde::de::Error for Error {}
impl serde::ser::Error for Error {}
#[derive(Debug)]
pub struct Location {}
impl Location {
    fn index(&self) -> usize {}
    fn line(&self) -> usize {}
    fn column(&self) -> usize {}
}
#[derive(Clone, Debug, PartialOrd, Hash)]
pub struct Number {}
impl Number {
    fn is_i64(&self) -> bool {}
    fn is_u64(&self) -> bool {}
    fn is_f64(&self) -> bool {}
    fn as_i64(&self) -> Option<i64> {}
    fn as_u64(&self) -> Option<u64> {}
    fn as_f64(&self) -> Option<f64> {}
    fn is_nan(&self) -> bool {}
    fn is_infinite(&self) -> bool {}
    fn is_finite(&self) -> bool {}
}
impl std::fmt::Display for Number {}
impl std::str::FromStr for Number { type Err = Error; }
impl From<i64> for Number {}
impl From<u64> for Number {}
impl From<f64> for Number {}
pub mod de {
    use crate::Result;
    pub fn from_str<T>(s: &str) -> Result<T> {}
    pub fn from_slice<T>(v: &[u8]) -> Result<T> {}
    pub fn from_reader<R: std::io::Read, T>(rdr: R) -> Result<T> {}
    pub struct Deserializer {}
    impl Deserializer {
        fn from_str(s: &str) -> Self {}
        fn from_slice(v: &[u8]) -> Self {}
        fn from_reader<R: std::io::Read>(rdr: R) -> Self {}
    }
    impl Iterator for Deserializer { type Item = Self; }
    impl serde::Deserializer for Deserializer { type Error = crate::Error; }
}
pub mod ser {
    use crate::Result;
    pub fn to_string<T>(value: &T) -> Result<String> {}
    pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> {}
    pub fn to_writer<W: std::io::Write, T>(writer: W, value: &T) -> Result<()> {}
    pub struct Serializer<W> {}
    impl<W: std::io::Write> Serializer<W> {
        fn new(writer: W) -> Self {}
        fn flush(&mut self) -> Result<()> {}
        fn into_inner(self) -> Result<W> {}
    }
}
pub mod value {
    pub use crate::mapping::Mapping;
    pub use crate::Number;
    use crate::Error;
    pub type Sequence = Vec<Value>;
    pub fn to_value<T>(value: T) -> Result<Value, Error> {}
    pub fn from_value<T>(value: Value) -> Result<T, Error> {}
    pub trait Index {}
    impl Index for usize {}
    impl Index for str {}
    impl Index for String {}
    impl Index for Value {}
    impl<T: Index> Index for &T {}
    #[derive(Clone, Debug, Default, PartialOrd, Hash)]
    pub enum Value { Null, Bool(bool), Number(Number), String(String), Sequence(Sequence), Mapping(Mapping), Tagged(Box<TaggedValue>) }
    impl Value {
        fn get<I: Index>(&self, index: I) -> Option<&Value> {}
        fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {}
        fn is_null(&self) -> bool {}
        fn as_null(&self) -> Option<()> {}
        fn is_bool(&self) -> bool {}
        fn as_bool(&self) -> Option<bool> {}
        fn is_number(&self) -> bool {}
        fn is_i64(&self) -> bool {}
        fn as_i64(&self) -> Option<i64> {}
        fn is_u64(&self) -> bool {}
        fn as_u64(&self) -> Option<u64> {}
        fn is_f64(&self) -> bool {}
        fn as_f64(&self) -> Option<f64> {}
        fn is_string(&self) -> bool {}
        fn as_str(&self) -> Option<&str> {}
        fn is_sequence(&self) -> bool {}
        fn as_sequence(&self) -> Option<&Sequence> {}
        fn as_sequence_mut(&mut self) -> Option<&mut Sequence> {}
        fn is_mapping(&self) -> bool {}
        fn as_mapping(&self) -> Option<&Mapping> {}
        fn as_mapping_mut(&mut self) -> Option<&mut Mapping> {}
        fn apply_merge(&mut self) -> Result<(), Error> {}
    }
    impl<I: Index> std::ops::Index<I> for Value { type Output = Value; }
    impl<I: Index> std::ops::IndexMut<I> for Value {}
    impl serde::Serialize for Value {}
    impl serde::Deserialize for Value {}
    impl serde::Deserializer for Value { type Error = Error; }
    impl serde::Deserializer for &Value { type Error = Error; }
    impl From<i64> for Value {}
    impl From<u64> for Value {}
    impl From<f64> for Value {}
    impl From<bool> for Value {}
    impl From<String> for Value {}
    impl From<&str> for Value {}
    impl From<std::borrow::Cow<str>> for Value {}
    impl From<Number> for Value {}
    impl From<Mapping> for Value {}
    impl<T: Into<Value>> From<Vec<T>> for Value {}
    impl<T: Into<Value>> From<&[T]> for Value {}
    impl<T: Into<Value>> FromIterator<T> for Value {}
    #[derive(Clone, Debug, Ord, Hash)]
    pub struct Tag {}
    impl Tag {
        fn new(string: impl Into<String>) -> Self {}
    }
    impl std::fmt::Display for Tag {}
    #[derive(Clone, Debug, PartialOrd, Hash)]
    pub struct TaggedValue { pub tag: Tag, pub value: Value }
}
pub mod mapping {
    use crate::{Value, value::Index};
    #[derive(Clone, Debug, Default, PartialOrd, Hash)]
    pub struct Mapping {}
    impl Mapping {
        fn new() -> Self {}
        fn with_capacity(capacity: usize) -> Self {}
        fn reserve(&mut self, additional: usize) {}
        fn shrink_to_fit(&mut self) {}
        fn insert(&mut self, k: Value, v: Value) -> Option<Value> {}
        fn contains_key<I: Index>(&self, index: I) -> bool {}
        fn get<I: Index>(&self, index: I) -> Option<&Value> {}
        fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {}
        fn entry(&mut self, k: Value) -> Entry {}
        fn remove<I: Index>(&mut self, index: I) -> Option<Value> {}
        fn remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)> {}
        fn swap_remove<I: Index>(&mut self, index: I) -> Option<Value> {}
        fn swap_remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)> {}
        fn shift_remove<I: Index>(&mut self, index: I) -> Option<Value> {}
        fn shift_remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)> {}
        fn retain<F: FnMut(&Value, &mut Value) -> bool>(&mut self, keep: F) {}
        fn capacity(&self) -> usize {}
        fn len(&self) -> usize {}
        fn is_empty(&self) -> bool {}
        fn clear(&mut self) {}
        fn iter(&self) -> Iter {}
        fn iter_mut(&mut self) -> IterMut {}
        fn keys(&self) -> impl Iterator<Item = &Value> {}
        fn into_keys(self) -> impl Iterator<Item = Value> {}
        fn values(&self) -> impl Iterator<Item = &Value> {}
        fn values_mut(&mut self) -> impl Iterator<Item = &mut Value> {}
        fn into_values(self) -> impl Iterator<Item = Value> {}
    }
    impl<I: Index> std::ops::Index<I> for Mapping { type Output = Value; }
    impl<I: Index> std::ops::IndexMut<I> for Mapping {}
    impl Extend<(Value, Value)> for Mapping {}
    impl FromIterator<(Value, Value)> for Mapping {}
    impl IntoIterator for Mapping { type Item = (Value, Value); type IntoIter = IntoIter; }
    impl IntoIterator for &Mapping { type Item = (&Value, &Value); type IntoIter = Iter; }
    impl IntoIterator for &mut Mapping { type Item = (&Value, &mut Value); type IntoIter = IterMut; }
    pub struct Iter {}
    impl Iterator for Iter { type Item = (&Value, &Value); }
    pub struct IterMut {}
    impl Iterator for IterMut { type Item = (&Value, &mut Value); }
    pub struct IntoIter {}
    impl Iterator for IntoIter { type Item = (Value, Value); }
    pub enum Entry { Occupied(OccupiedEntry), Vacant(VacantEntry) }
    impl Entry {
        fn key(&self) -> &Value {}
        fn or_insert(self, default: Value) -> &mut Value {}
        fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &mut Value {}
        fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Self {}
    }
    pub struct OccupiedEntry {}
    impl OccupiedEntry {
        fn key(&self) -> &Value {}
        fn get(&self) -> &Value {}
        fn get_mut(&mut self) -> &mut Value {}
        fn into_mut(self) -> &mut Value {}
        fn insert(&mut self, value: Value) -> Value {}
        fn remove(self) -> Value {}
        fn remove_entry(self) -> (Value, Value) {}
    }
    pub struct VacantEntry {}
    impl VacantEntry {
        fn key(&self) -> &Value {}
        fn into_key(self) -> Value {}
        fn insert(self, value: Value) -> &mut Value {}
    }
}
