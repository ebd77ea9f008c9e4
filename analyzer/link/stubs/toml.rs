pub use de::{from_slice, from_str, Deserializer};
pub use map::Map;
pub use ser::{to_string, to_string_pretty, to_vec, Serializer};
pub use spanned::Spanned;
pub use value::{Table, Value};
pub mod de {
pub fn from_str<T>(s: &str) -> Result<T, Error> {}
pub fn from_slice<T>(s: &[u8]) -> Result<T, Error> {}
#[derive(Clone)]
pub struct Error {}
impl Error {
    fn message(&self) -> &str {}
    fn span(&self) -> Option<std::ops::Range<usize>> {}
    fn line_col(&self) -> Option<(usize, usize)> {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub struct Deserializer {}
impl Deserializer {
    fn new(raw: &str) -> Deserializer {}
    fn parse(raw: &str) -> Result<Self, Error> {}
}
}
pub mod ser {
pub fn to_string<T>(value: &T) -> Result<String, Error> {}
pub fn to_string_pretty<T>(value: &T) -> Result<String, Error> {}
pub fn to_vec<T>(value: &T) -> Result<Vec<u8>, Error> {}
#[derive(Clone)]
pub struct Error {}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub struct Serializer {}
impl Serializer {
    fn new(dst: &mut String) -> Serializer {}
    fn pretty(dst: &mut String) -> Serializer {}
}
}
mod spanned {
#[derive(Clone, Default, Ord)]
pub struct Spanned<T> {}
impl<T> Spanned<T> {
    fn new(range: std::ops::Range<usize>, value: T) -> Self {}
    fn span(&self) -> std::ops::Range<usize> {}
    fn into_inner(self) -> T {}
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn start(&self) -> usize {}
    fn end(&self) -> usize {}
}
impl<T> AsRef<T> for Spanned<T> {}
impl<T> AsMut<T> for Spanned<T> {}
}
pub mod value {
use std::collections::{BTreeMap, HashMap};
pub use datetime::{Date, Datetime, DatetimeParseError, Offset, Time};
pub type Array = Vec<Value>;
pub type Table = crate::map::Map<String, Value>;
#[derive(Clone)]
pub enum Value { String(String), Integer(i64), Float(f64), Boolean(bool), Datetime(Datetime), Array(Array), Table(Table) }
impl Value {
    fn try_from<T>(value: T) -> Result<Value, crate::ser::Error> {}
    fn try_into<T>(self) -> Result<T, crate::de::Error> {}
    fn get<I: Index>(&self, index: I) -> Option<&Value> {}
    fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {}
    fn as_integer(&self) -> Option<i64> {}
    fn is_integer(&self) -> bool {}
    fn as_float(&self) -> Option<f64> {}
    fn is_float(&self) -> bool {}
    fn as_bool(&self) -> Option<bool> {}
    fn is_bool(&self) -> bool {}
    fn as_str(&self) -> Option<&str> {}
    fn is_str(&self) -> bool {}
    fn as_datetime(&self) -> Option<&Datetime> {}
    fn is_datetime(&self) -> bool {}
    fn as_array(&self) -> Option<&Vec<Value>> {}
    fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
    fn is_array(&self) -> bool {}
    fn as_table(&self) -> Option<&Table> {}
    fn as_table_mut(&mut self) -> Option<&mut Table> {}
    fn is_table(&self) -> bool {}
    fn same_type(&self, other: &Value) -> bool {}
    fn type_str(&self) -> &str {}
}
pub trait Index {}
impl Index for usize {}
impl Index for str {}
impl Index for String {}
impl<T: Index> Index for &T {}
impl<I> std::ops::Index<I> for Value { type Output = Value; }
impl std::fmt::Display for Value {}
impl std::str::FromStr for Value { type Err = crate::de::Error; }
impl From<&str> for Value {}
impl From<String> for Value {}
impl From<i64> for Value {}
impl From<i32> for Value {}
impl From<u32> for Value {}
impl From<f64> for Value {}
impl From<bool> for Value {}
impl From<Datetime> for Value {}
impl From<Table> for Value {}
impl<V: Into<Value>> From<Vec<V>> for Value {}
impl<S: Into<String>, V: Into<Value>> From<BTreeMap<S, V>> for Value {}
impl<S: Into<String>, V: Into<Value>> From<HashMap<S, V>> for Value {}
mod datetime {
#[derive(Clone, Ord)]
pub struct Datetime { pub date: Option<Date>, pub time: Option<Time>, pub offset: Option<Offset> }
impl std::fmt::Display for Datetime {}
impl std::str::FromStr for Datetime { type Err = DatetimeParseError; }
impl From<Date> for Datetime {}
impl From<Time> for Datetime {}
#[derive(Clone, Ord)]
pub struct Date { pub year: u16, pub month: u8, pub day: u8 }
impl std::fmt::Display for Date {}
#[derive(Clone, Ord)]
pub struct Time { pub hour: u8, pub minute: u8, pub second: u8, pub nanosecond: u32 }
impl std::fmt::Display for Time {}
#[derive(Clone, Ord)]
pub enum Offset { Z, Custom { minutes: i16 } }
impl std::fmt::Display for Offset {}
#[derive(Clone)]
pub struct DatetimeParseError {}
impl std::error::Error for DatetimeParseError {}
impl std::fmt::Display for DatetimeParseError {}
}
}
pub mod map {
use crate::Value;
#[derive(Clone, Default)]
pub struct Map<K, V> {}
impl<K, V> Map<K, V> {
    fn new() -> Self {}
    fn with_capacity(capacity: usize) -> Self {}
    fn clear(&mut self) {}
    fn get<Q>(&self, key: &Q) -> Option<&V> {}
    fn contains_key<Q>(&self, key: &Q) -> bool {}
    fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> {}
    fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> {}
    fn insert(&mut self, k: K, v: V) -> Option<V> {}
    fn remove<Q>(&mut self, key: &Q) -> Option<V> {}
    fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
    fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, keep: F) {}
    fn entry<S>(&mut self, key: S) -> Entry<K, V> {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn iter(&self) -> Iter<K, V> {}
    fn iter_mut(&mut self) -> IterMut<K, V> {}
    fn keys(&self) -> Keys<K, V> {}
    fn values(&self) -> Values<K, V> {}
}
impl Map<String, Value> {
    fn try_from<T>(value: T) -> Result<Self, crate::ser::Error> {}
    fn try_into<T>(self) -> Result<T, crate::de::Error> {}
}
impl std::fmt::Display for Map<String, Value> {}
impl std::str::FromStr for Map<String, Value> { type Err = crate::de::Error; }
impl<K, V, Q> std::ops::Index<&Q> for Map<K, V> { type Output = V; }
impl<K, V> FromIterator<(K, V)> for Map<K, V> {}
impl<K, V> Extend<(K, V)> for Map<K, V> {}
impl<K, V> IntoIterator for Map<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
impl<K, V> IntoIterator for &Map<K, V> { type Item = (&K, &V); type IntoIter = Iter<K, V>; }
pub struct Iter<K, V> {}
impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
pub struct IterMut<K, V> {}
impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
pub struct IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
pub struct Keys<K, V> {}
impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
pub struct Values<K, V> {}
impl<K, V> Iterator for Values<K, V> { type Item = &V; }
pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
impl<K, V> Entry<K, V> {
    fn key(&self) -> &K {}
    fn or_insert(self, default: V) -> &mut V {}
    fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
}
pub struct OccupiedEntry<K, V> {}
impl<K, V> OccupiedEntry<K, V> {
    fn key(&self) -> &K {}
    fn get(&self) -> &V {}
    fn get_mut(&mut self) -> &mut V {}
    fn into_mut(self) -> &mut V {}
    fn insert(&mut self, value: V) -> V {}
    fn remove(self) -> V {}
}
pub struct VacantEntry<K, V> {}
impl<K, V> VacantEntry<K, V> {
    fn key(&self) -> &K {}
    fn insert(self, value: V) -> &mut V {}
}
}
