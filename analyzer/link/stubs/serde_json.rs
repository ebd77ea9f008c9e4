pub use de::{from_reader, from_slice, from_str, Deserializer, StreamDeserializer};
pub use error::{Error, Result};
pub use map::Map;
pub use number::Number;
pub use ser::{to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty, Serializer};
pub use value::{from_value, to_value};
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Value>),
    Object(Map<String, Value>),
}
impl Value {
    fn get<I>(&self, index: I) -> Option<&Value> {}
    fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {}
    fn is_object(&self) -> bool {}
    fn as_object(&self) -> Option<&Map<String, Value>> {}
    fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {}
    fn is_array(&self) -> bool {}
    fn as_array(&self) -> Option<&Vec<Value>> {}
    fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
    fn is_string(&self) -> bool {}
    fn as_str(&self) -> Option<&str> {}
    fn is_number(&self) -> bool {}
    fn as_number(&self) -> Option<&Number> {}
    fn is_i64(&self) -> bool {}
    fn is_u64(&self) -> bool {}
    fn is_f64(&self) -> bool {}
    fn as_i64(&self) -> Option<i64> {}
    fn as_u64(&self) -> Option<u64> {}
    fn as_f64(&self) -> Option<f64> {}
    fn is_boolean(&self) -> bool {}
    fn as_bool(&self) -> Option<bool> {}
    fn is_null(&self) -> bool {}
    fn as_null(&self) -> Option<()> {}
    fn pointer(&self, pointer: &str) -> Option<&Value> {}
    fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {}
    fn take(&mut self) -> Value {}
    fn sort_all_objects(&mut self) {}
}
impl std::fmt::Display for Value {}
impl std::fmt::Debug for Value {}
impl Default for &Value {}
impl std::str::FromStr for Value {
    type Err = Error;
    fn from_str(s: &str) -> std::result::Result<Value, Error> {}
}
impl<I> std::ops::Index<I> for Value {
    type Output = Value;
}
impl<I> std::ops::IndexMut<I> for Value {}
impl PartialEq<str> for Value {}
impl PartialEq<&str> for Value {}
impl PartialEq<String> for Value {}
impl PartialEq<bool> for Value {}
impl PartialEq<i8> for Value {}
impl PartialEq<i16> for Value {}
impl PartialEq<i32> for Value {}
impl PartialEq<i64> for Value {}
impl PartialEq<isize> for Value {}
impl PartialEq<u8> for Value {}
impl PartialEq<u16> for Value {}
impl PartialEq<u32> for Value {}
impl PartialEq<u64> for Value {}
impl PartialEq<usize> for Value {}
impl PartialEq<f32> for Value {}
impl PartialEq<f64> for Value {}
impl From<i8> for Value {}
impl From<i16> for Value {}
impl From<i32> for Value {}
impl From<i64> for Value {}
impl From<isize> for Value {}
impl From<u8> for Value {}
impl From<u16> for Value {}
impl From<u32> for Value {}
impl From<u64> for Value {}
impl From<usize> for Value {}
impl From<f32> for Value {}
impl From<f64> for Value {}
impl From<bool> for Value {}
impl From<String> for Value {}
impl From<&str> for Value {}
impl From<std::borrow::Cow<str>> for Value {}
impl From<Number> for Value {}
impl From<Map<String, Value>> for Value {}
impl<T> From<Vec<T>> for Value {}
impl<T, const N: usize> From<[T; N]> for Value {}
impl<T> From<&[T]> for Value {}
impl<T> From<Option<T>> for Value {}
impl From<()> for Value {}
impl<T> FromIterator<T> for Value {}
impl serde::Serialize for Value {}
impl serde::Deserialize for Value {}
impl serde::Deserializer for Value {
    type Error = Error;
}
impl serde::Deserializer for &Value {
    type Error = Error;
}
impl serde::de::IntoDeserializer<Error> for Value {
    type Deserializer = Value;
}
impl serde::de::IntoDeserializer<Error> for &Value {
    type Deserializer = &Value;
}
pub mod value {
    use crate::Error;
    pub use crate::map::Map;
    pub use crate::number::Number;
    pub use crate::Value;
    pub use crate::raw::{to_raw_value, RawValue};
    pub trait Index {
        fn index_into(&self, v: &Value) -> Option<&Value>;
        fn index_into_mut(&self, v: &mut Value) -> Option<&mut Value>;
        fn index_or_insert(&self, v: &mut Value) -> &mut Value;
    }
    impl Index for usize {}
    impl Index for str {}
    impl Index for String {}
    impl<T: Index> Index for &T {}
    pub fn from_value<T>(value: Value) -> Result<T, Error> {}
    pub fn to_value<T>(value: T) -> Result<Value, Error> {}
    pub struct Serializer;
    impl serde::Serializer for Serializer {
        type Ok = Value;
        type Error = Error;
        type SerializeSeq = SerializeVec;
        type SerializeTuple = SerializeVec;
        type SerializeTupleStruct = SerializeVec;
        type SerializeTupleVariant = SerializeTupleVariant;
        type SerializeMap = SerializeMap;
        type SerializeStruct = SerializeMap;
        type SerializeStructVariant = SerializeStructVariant;
    }
    pub struct SerializeVec;
    impl serde::ser::SerializeSeq for SerializeVec {
        type Ok = Value;
        type Error = Error;
    }
    impl serde::ser::SerializeTuple for SerializeVec {
        type Ok = Value;
        type Error = Error;
    }
    impl serde::ser::SerializeTupleStruct for SerializeVec {
        type Ok = Value;
        type Error = Error;
    }
    pub struct SerializeTupleVariant;
    impl serde::ser::SerializeTupleVariant for SerializeTupleVariant {
        type Ok = Value;
        type Error = Error;
    }
    pub struct SerializeMap;
    impl serde::ser::SerializeMap for SerializeMap {
        type Ok = Value;
        type Error = Error;
    }
    impl serde::ser::SerializeStruct for SerializeMap {
        type Ok = Value;
        type Error = Error;
    }
    pub struct SerializeStructVariant;
    impl serde::ser::SerializeStructVariant for SerializeStructVariant {
        type Ok = Value;
        type Error = Error;
    }
}
pub mod raw {
    use crate::Error;
    #[derive(Debug)]
    pub struct RawValue;
    impl RawValue {
        pub const NULL: &RawValue = 0;
        pub const TRUE: &RawValue = 0;
        pub const FALSE: &RawValue = 0;
        fn from_string(json: String) -> Result<Box<RawValue>, Error> {}
        fn from_string_unchecked(json: String) -> Box<RawValue> {}
        fn get(&self) -> &str {}
    }
    impl Clone for RawValue {}
    impl ToOwned for RawValue {
        type Owned = Box<RawValue>;
    }
    impl std::fmt::Display for RawValue {}
    impl From<Box<RawValue>> for Box<str> {}
    impl Default for Box<RawValue> {}
    impl serde::Serialize for RawValue {}
    impl serde::Deserialize for &RawValue {}
    impl serde::Deserializer for &RawValue {
        type Error = Error;
    }
    pub fn to_raw_value<T>(value: &T) -> Result<Box<RawValue>, Error> {}
}
pub mod number {
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct Number;
    impl Number {
        fn is_i64(&self) -> bool {}
        fn is_u64(&self) -> bool {}
        fn is_f64(&self) -> bool {}
        fn as_i64(&self) -> Option<i64> {}
        fn as_u64(&self) -> Option<u64> {}
        fn as_f64(&self) -> Option<f64> {}
        fn as_i128(&self) -> Option<i128> {}
        fn as_u128(&self) -> Option<u128> {}
        fn as_str(&self) -> &str {}
        fn from_f64(f: f64) -> Option<Number> {}
        fn from_i128(i: i128) -> Option<Number> {}
        fn from_u128(i: u128) -> Option<Number> {}
        fn from_string_unchecked(n: String) -> Number {}
    }
    impl std::fmt::Display for Number {}
    impl std::str::FromStr for Number {
        type Err = crate::Error;
    }
    impl From<i8> for Number {}
    impl From<i16> for Number {}
    impl From<i32> for Number {}
    impl From<i64> for Number {}
    impl From<i128> for Number {}
    impl From<isize> for Number {}
    impl From<u8> for Number {}
    impl From<u16> for Number {}
    impl From<u32> for Number {}
    impl From<u64> for Number {}
    impl From<u128> for Number {}
    impl From<usize> for Number {}
    impl serde::Serialize for Number {}
    impl serde::Deserialize for Number {}
    impl serde::Deserializer for Number {
        type Error = crate::Error;
    }
    impl serde::Deserializer for &Number {
        type Error = crate::Error;
    }
}
pub mod map {
    use crate::{Error, Value};
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Map<K, V>;
    impl Map<String, Value> {
        fn new() -> Self {}
        fn with_capacity(capacity: usize) -> Self {}
        fn clear(&mut self) {}
        fn get<Q>(&self, key: &Q) -> Option<&Value> {}
        fn contains_key<Q>(&self, key: &Q) -> bool {}
        fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value> {}
        fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)> {}
        fn insert(&mut self, k: String, v: Value) -> Option<Value> {}
        fn shift_insert(&mut self, index: usize, k: String, v: Value) -> Option<Value> {}
        fn remove<Q>(&mut self, key: &Q) -> Option<Value> {}
        fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> {}
        fn swap_remove<Q>(&mut self, key: &Q) -> Option<Value> {}
        fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> {}
        fn shift_remove<Q>(&mut self, key: &Q) -> Option<Value> {}
        fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> {}
        fn append(&mut self, other: &mut Self) {}
        fn entry<S: Into<String>>(&mut self, key: S) -> Entry {}
        fn len(&self) -> usize {}
        fn is_empty(&self) -> bool {}
        fn iter(&self) -> Iter {}
        fn iter_mut(&mut self) -> IterMut {}
        fn keys(&self) -> Keys {}
        fn values(&self) -> Values {}
        fn values_mut(&mut self) -> ValuesMut {}
        fn into_values(self) -> IntoValues {}
        fn retain<F: FnMut(&String, &mut Value) -> bool>(&mut self, f: F) {}
        fn sort_keys(&mut self) {}
    }
    impl<Q> std::ops::Index<&Q> for Map<String, Value> {
        type Output = Value;
    }
    impl<Q> std::ops::IndexMut<&Q> for Map<String, Value> {}
    impl FromIterator<(String, Value)> for Map<String, Value> {}
    impl Extend<(String, Value)> for Map<String, Value> {}
    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = IntoIter;
    }
    impl IntoIterator for &Map<String, Value> {
        type Item = (&String, &Value);
        type IntoIter = Iter;
    }
    impl serde::Serialize for Map<String, Value> {}
    impl serde::Deserialize for Map<String, Value> {}
    impl serde::Deserializer for Map<String, Value> {
        type Error = Error;
    }
    impl serde::Deserializer for &Map<String, Value> {
        type Error = Error;
    }
    impl serde::de::IntoDeserializer<Error> for Map<String, Value> {
        type Deserializer = Self;
    }
    pub enum Entry {
        Vacant(VacantEntry),
        Occupied(OccupiedEntry),
    }
    impl Entry {
        fn key(&self) -> &String {}
        fn or_insert(self, default: Value) -> &mut Value {}
        fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &mut Value {}
        fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Self {}
    }
    pub struct VacantEntry;
    impl VacantEntry {
        fn key(&self) -> &String {}
        fn insert(self, value: Value) -> &mut Value {}
    }
    pub struct OccupiedEntry;
    impl OccupiedEntry {
        fn key(&self) -> &String {}
        fn get(&self) -> &Value {}
        fn get_mut(&mut self) -> &mut Value {}
        fn into_mut(self) -> &mut Value {}
        fn insert(&mut self, value: Value) -> Value {}
        fn remove(self) -> Value {}
        fn swap_remove(self) -> Value {}
        fn shift_remove(self) -> Value {}
        fn remove_entry(self) -> (String, Value) {}
        fn swap_remove_entry(self) -> (String, Value) {}
        fn shift_remove_entry(self) -> (String, Value) {}
    }
    #[derive(Clone, Debug)]
    pub struct Iter;
    impl Iterator for Iter {
        type Item = (&String, &Value);
    }
    #[derive(Debug)]
    pub struct IterMut;
    impl Iterator for IterMut {
        type Item = (&String, &mut Value);
    }
    #[derive(Debug)]
    pub struct IntoIter;
    impl Iterator for IntoIter {
        type Item = (String, Value);
    }
    #[derive(Clone, Debug)]
    pub struct Keys;
    impl Iterator for Keys {
        type Item = &String;
    }
    #[derive(Clone, Debug)]
    pub struct Values;
    impl Iterator for Values {
        type Item = &Value;
    }
    #[derive(Debug)]
    pub struct ValuesMut;
    impl Iterator for ValuesMut {
        type Item = &mut Value;
    }
    #[derive(Debug)]
    pub struct IntoValues;
    impl Iterator for IntoValues {
        type Item = Value;
    }
}
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    impl Error {
        fn line(&self) -> usize {}
        fn column(&self) -> usize {}
        fn classify(&self) -> Category {}
        fn is_io(&self) -> bool {}
        fn is_syntax(&self) -> bool {}
        fn is_data(&self) -> bool {}
        fn is_eof(&self) -> bool {}
        fn io_error_kind(&self) -> Option<std::io::ErrorKind> {}
        fn io(error: std::io::Error) -> Self {}
    }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    impl std::fmt::Debug for Error {}
    impl serde::de::Error for Error {}
    impl serde::ser::Error for Error {}
    impl From<Error> for std::io::Error {}
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }
}
pub mod de {
    use crate::{Error, Result};
    pub use read::{IoRead, Read, SliceRead, StrRead};
    pub struct Deserializer<R>;
    impl<R> Deserializer<R> {
        fn new(read: R) -> Self {}
        fn end(&mut self) -> Result<()> {}
        fn into_iter<T>(self) -> StreamDeserializer<R, T> {}
        fn disable_recursion_limit(&mut self) {}
    }
    impl<R> Deserializer<IoRead<R>> {
        fn from_reader(reader: R) -> Self {}
    }
    impl Deserializer<SliceRead> {
        fn from_slice(bytes: &[u8]) -> Self {}
    }
    impl Deserializer<StrRead> {
        fn from_str(s: &str) -> Self {}
    }
    impl<R> serde::Deserializer for &mut Deserializer<R> {
        type Error = Error;
    }
    pub struct StreamDeserializer<R, T>;
    impl<R, T> StreamDeserializer<R, T> {
        fn new(read: R) -> Self {}
        fn byte_offset(&self) -> usize {}
    }
    impl<R, T> Iterator for StreamDeserializer<R, T> {
        type Item = Result<T>;
    }
    pub fn from_reader<R, T>(rdr: R) -> Result<T> {}
    pub fn from_slice<T>(v: &[u8]) -> Result<T> {}
    pub fn from_str<T>(s: &str) -> Result<T> {}
    pub mod read {
        pub trait Read {}
        pub struct IoRead<R>;
        impl<R> IoRead<R> {
            fn new(reader: R) -> Self {}
        }
        impl<R> Read for IoRead<R> {}
        pub struct SliceRead;
        impl SliceRead {
            fn new(slice: &[u8]) -> Self {}
        }
        impl Read for SliceRead {}
        pub struct StrRead;
        impl StrRead {
            fn new(s: &str) -> Self {}
        }
        impl Read for StrRead {}
    }
}
pub mod ser {
    use crate::{Error, Result};
    use std::io;
    pub struct Serializer<W, F = CompactFormatter>;
    impl<W> Serializer<W, CompactFormatter> {
        fn new(writer: W) -> Self {}
    }
    impl<W> Serializer<W, PrettyFormatter> {
        fn pretty(writer: W) -> Self {}
    }
    impl<W, F> Serializer<W, F> {
        fn with_formatter(writer: W, formatter: F) -> Self {}
        fn into_inner(self) -> W {}
    }
    impl<W, F> serde::Serializer for &mut Serializer<W, F> {
        type Ok = ();
        type Error = Error;
        type SerializeSeq = Compound<W, F>;
        type SerializeTuple = Compound<W, F>;
        type SerializeTupleStruct = Compound<W, F>;
        type SerializeTupleVariant = Compound<W, F>;
        type SerializeMap = Compound<W, F>;
        type SerializeStruct = Compound<W, F>;
        type SerializeStructVariant = Compound<W, F>;
    }
    pub struct Compound<W, F>;
    impl<W, F> serde::ser::SerializeSeq for Compound<W, F> {
        type Ok = ();
        type Error = Error;
    }
    impl<W, F> serde::ser::SerializeTuple for Compound<W, F> {
        type Ok = ();
        type Error = Error;
    }
    impl<W, F> serde::ser::SerializeTupleStruct for Compound<W, F> {
        type Ok = ();
        type Error = Error;
    }
    impl<W, F> serde::ser::SerializeTupleVariant for Compound<W, F> {
        type Ok = ();
        type Error = Error;
    }
    impl<W, F> serde::ser::SerializeMap for Compound<W, F> {
        type Ok = ();
        type Error = Error;
    }
    impl<W, F> serde::ser::SerializeStruct for Compound<W, F> {
        type Ok = ();
        type Error = Error;
    }
    impl<W, F> serde::ser::SerializeStructVariant for Compound<W, F> {
        type Ok = ();
        type Error = Error;
    }
    pub enum CharEscape {
        Quote,
        ReverseSolidus,
        Solidus,
        Backspace,
        FormFeed,
        LineFeed,
        CarriageReturn,
        Tab,
        AsciiControl(u8),
    }
    pub trait Formatter {
        fn write_null<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn write_bool<W>(&mut self, writer: &mut W, value: bool) -> io::Result<()>;
        fn write_i8<W>(&mut self, writer: &mut W, value: i8) -> io::Result<()>;
        fn write_i16<W>(&mut self, writer: &mut W, value: i16) -> io::Result<()>;
        fn write_i32<W>(&mut self, writer: &mut W, value: i32) -> io::Result<()>;
        fn write_i64<W>(&mut self, writer: &mut W, value: i64) -> io::Result<()>;
        fn write_i128<W>(&mut self, writer: &mut W, value: i128) -> io::Result<()>;
        fn write_u8<W>(&mut self, writer: &mut W, value: u8) -> io::Result<()>;
        fn write_u16<W>(&mut self, writer: &mut W, value: u16) -> io::Result<()>;
        fn write_u32<W>(&mut self, writer: &mut W, value: u32) -> io::Result<()>;
        fn write_u64<W>(&mut self, writer: &mut W, value: u64) -> io::Result<()>;
        fn write_u128<W>(&mut self, writer: &mut W, value: u128) -> io::Result<()>;
        fn write_f32<W>(&mut self, writer: &mut W, value: f32) -> io::Result<()>;
        fn write_f64<W>(&mut self, writer: &mut W, value: f64) -> io::Result<()>;
        fn write_number_str<W>(&mut self, writer: &mut W, value: &str) -> io::Result<()>;
        fn begin_string<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_string<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>;
        fn write_char_escape<W>(&mut self, writer: &mut W, char_escape: CharEscape) -> io::Result<()>;
        fn write_byte_array<W>(&mut self, writer: &mut W, value: &[u8]) -> io::Result<()>;
        fn begin_array<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_array<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn begin_array_value<W>(&mut self, writer: &mut W, first: bool) -> io::Result<()>;
        fn end_array_value<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn begin_object<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_object<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn begin_object_key<W>(&mut self, writer: &mut W, first: bool) -> io::Result<()>;
        fn end_object_key<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn begin_object_value<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_object_value<W>(&mut self, writer: &mut W) -> io::Result<()>;
        fn write_raw_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct CompactFormatter;
    impl Formatter for CompactFormatter {}
    #[derive(Clone, Debug, Default)]
    pub struct PrettyFormatter;
    impl PrettyFormatter {
        fn new() -> Self {}
        fn with_indent(indent: &[u8]) -> Self {}
    }
    impl Formatter for PrettyFormatter {}
    pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> {}
    pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> Result<()> {}
    pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> {}
    pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>> {}
    pub fn to_string<T>(value: &T) -> Result<String> {}
    pub fn to_string_pretty<T>(value: &T) -> Result<String> {}
}
