pub use datetime::DateTime;
pub use de::{from_bson, from_document, from_reader, from_slice};
pub use document::Document;
pub use oid::ObjectId;
pub use raw::{RawArray, RawArrayBuf, RawBson, RawBsonRef, RawDocument, RawDocumentBuf};
pub use ser::{to_bson, to_document, to_raw_document_buf, to_vec};
pub use serialize::{deserialize_from_bson, deserialize_from_document, deserialize_from_slice, serialize_to_bson, serialize_to_document, serialize_to_raw_document_buf, serialize_to_vec};
pub use uuid_type::Uuid;
pub type Array = Vec<Bson>;
#[derive(Clone, Default)]
pub enum Bson {
    Double(f64),
    String(String),
    Array(Array),
    Document(Document),
    Boolean(bool),
    Null,
    RegularExpression(Regex),
    JavaScriptCode(String),
    Int32(i32),
    Int64(i64),
    Timestamp(Timestamp),
    Binary(Binary),
    ObjectId(ObjectId),
    DateTime(DateTime),
    Symbol(String),
    Decimal128(Decimal128),
    Undefined,
    MaxKey,
    MinKey,
}
impl Bson {
    fn into_relaxed_extjson(self) -> serde_json::Value {}
    fn into_canonical_extjson(self) -> serde_json::Value {}
    fn element_type(&self) -> spec::ElementType {}
    fn as_f64(&self) -> Option<f64> {}
    fn as_str(&self) -> Option<&str> {}
    fn as_str_mut(&mut self) -> Option<&mut str> {}
    fn as_array(&self) -> Option<&Array> {}
    fn as_array_mut(&mut self) -> Option<&mut Array> {}
    fn as_document(&self) -> Option<&Document> {}
    fn as_document_mut(&mut self) -> Option<&mut Document> {}
    fn as_bool(&self) -> Option<bool> {}
    fn as_i32(&self) -> Option<i32> {}
    fn as_i64(&self) -> Option<i64> {}
    fn as_object_id(&self) -> Option<ObjectId> {}
    fn as_datetime(&self) -> Option<&DateTime> {}
    fn as_symbol(&self) -> Option<&str> {}
    fn as_timestamp(&self) -> Option<Timestamp> {}
    fn as_null(&self) -> Option<()> {}
}
impl std::fmt::Display for Bson {}
impl From<f32> for Bson {}
impl From<f64> for Bson {}
impl From<&str> for Bson {}
impl From<String> for Bson {}
impl From<Document> for Bson {}
impl From<bool> for Bson {}
impl From<i32> for Bson {}
impl From<i64> for Bson {}
impl From<u32> for Bson {}
impl From<u64> for Bson {}
impl From<ObjectId> for Bson {}
impl From<DateTime> for Bson {}
impl From<Binary> for Bson {}
impl From<Timestamp> for Bson {}
impl<T: Into<Bson>> From<Vec<T>> for Bson {}
impl<T: Into<Bson>> From<Option<T>> for Bson {}
impl<T: Into<Bson>> FromIterator<T> for Bson {}
impl TryFrom<serde_json::Value> for Bson { type Error = extjson::de::Error; }
impl From<Bson> for serde_json::Value {}
#[derive(Clone, Ord)]
pub struct Timestamp { pub time: u32, pub increment: u32 }
#[derive(Clone)]
pub struct Regex { pub pattern: String, pub options: String }
#[derive(Clone)]
pub struct Binary { pub subtype: spec::BinarySubtype, pub bytes: Vec<u8> }
impl Binary {
    fn from_base64(input: impl AsRef<str>, subtype: impl Into<Option<spec::BinarySubtype>>) -> Result<Self, std::io::Error> {}
    fn from_uuid(uuid: Uuid) -> Self {}
    fn to_uuid(&self) -> Result<Uuid, std::io::Error> {}
}
#[derive(Clone)]
pub struct Decimal128 {}
impl Decimal128 {
    fn from_bytes(bytes: [u8; 16]) -> Self {}
    fn bytes(&self) -> [u8; 16] {}
}
impl std::str::FromStr for Decimal128 { type Err = std::io::Error; }
impl std::fmt::Display for Decimal128 {}
#[derive(Clone)]
pub struct JavaScriptCodeWithScope { pub code: String, pub scope: Document }
pub mod spec {
#[derive(Clone)]
pub enum BinarySubtype { Generic, Function, BinaryOld, UuidOld, Uuid, Md5, Encrypted, Column, Sensitive, Vector, UserDefined(u8), Reserved(u8) }
#[derive(Clone)]
pub enum ElementType { Double, String, EmbeddedDocument, Array, Binary, Undefined, ObjectId, Boolean, DateTime, Null, RegularExpression, Int32, Timestamp, Int64, Decimal128 }
}
pub mod extjson { pub mod de {
#[derive(Clone)]
pub enum Error { InvalidObjectId, DeserializationError { message: String } }
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
} }
pub mod error {
#[derive(Clone)]
pub struct Error {}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub type Result<T> = std::result::Result<T, Error>;
}
pub mod document {
use crate::{Array, Bson, DateTime, ObjectId, Timestamp};
use std::io::{Read, Write};
#[derive(Clone, Default)]
pub struct Document {}
impl Document {
    fn new() -> Document {}
    fn clear(&mut self) {}
    fn iter(&self) -> Iter {}
    fn iter_mut(&mut self) -> IterMut {}
    fn get(&self, key: impl AsRef<str>) -> Option<&Bson> {}
    fn get_mut(&mut self, key: impl AsRef<str>) -> Option<&mut Bson> {}
    fn get_f64(&self, key: impl AsRef<str>) -> ValueAccessResult<f64> {}
    fn get_str(&self, key: impl AsRef<str>) -> ValueAccessResult<&str> {}
    fn get_str_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut str> {}
    fn get_array(&self, key: impl AsRef<str>) -> ValueAccessResult<&Array> {}
    fn get_array_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Array> {}
    fn get_document(&self, key: impl AsRef<str>) -> ValueAccessResult<&Document> {}
    fn get_document_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Document> {}
    fn get_bool(&self, key: impl AsRef<str>) -> ValueAccessResult<bool> {}
    fn is_null(&self, key: impl AsRef<str>) -> bool {}
    fn get_i32(&self, key: impl AsRef<str>) -> ValueAccessResult<i32> {}
    fn get_i64(&self, key: impl AsRef<str>) -> ValueAccessResult<i64> {}
    fn get_timestamp(&self, key: impl AsRef<str>) -> ValueAccessResult<Timestamp> {}
    fn get_binary_generic(&self, key: impl AsRef<str>) -> ValueAccessResult<&Vec<u8>> {}
    fn get_object_id(&self, key: impl AsRef<str>) -> ValueAccessResult<ObjectId> {}
    fn get_datetime(&self, key: impl AsRef<str>) -> ValueAccessResult<&DateTime> {}
    fn contains_key(&self, key: impl AsRef<str>) -> bool {}
    fn keys(&self) -> Keys {}
    fn values(&self) -> Values {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn insert<K: Into<String>, B: Into<Bson>>(&mut self, key: K, val: B) -> Option<Bson> {}
    fn remove(&mut self, key: impl AsRef<str>) -> Option<Bson> {}
    fn entry(&mut self, k: impl Into<String>) -> Entry {}
    fn to_writer<W: Write>(&self, writer: W) -> Result<(), crate::ser::Error> {}
    fn from_reader<R: Read>(reader: R) -> Result<Document, crate::de::Error> {}
    fn to_vec(&self) -> Result<Vec<u8>, crate::ser::Error> {}
    fn extend(&mut self, iter: impl Into<Document>) {}
}
impl std::fmt::Display for Document {}
impl std::ops::Index<&str> for Document { type Output = Bson; }
impl IntoIterator for Document { type Item = (String, Bson); type IntoIter = IntoIter; }
impl IntoIterator for &Document { type Item = (&String, &Bson); type IntoIter = Iter; }
impl FromIterator<(String, Bson)> for Document {}
impl Extend<(String, Bson)> for Document {}
pub struct Iter {}
impl Iterator for Iter { type Item = (&String, &Bson); }
pub struct IterMut {}
impl Iterator for IterMut { type Item = (&String, &mut Bson); }
pub struct IntoIter {}
impl Iterator for IntoIter { type Item = (String, Bson); }
pub struct Keys {}
impl Iterator for Keys { type Item = &String; }
pub struct Values {}
impl Iterator for Values { type Item = &Bson; }
pub struct Entry {}
impl Entry {
    fn key(&self) -> &str {}
    fn or_insert(self, default: Bson) -> &mut Bson {}
    fn or_insert_with<F: FnOnce() -> Bson>(self, default: F) -> &mut Bson {}
}
#[derive(Clone)]
pub enum ValueAccessError { NotPresent, UnexpectedType }
impl std::error::Error for ValueAccessError {}
impl std::fmt::Display for ValueAccessError {}
pub type ValueAccessResult<T> = Result<T, ValueAccessError>;
}
pub mod oid {
#[derive(Clone, Default, Ord)]
pub struct ObjectId {}
impl ObjectId {
    fn new() -> Self {}
    fn from_bytes(bytes: [u8; 12]) -> Self {}
    fn from_parts(seconds_since_epoch: u32, process_id: [u8; 5], counter: [u8; 3]) -> Self {}
    fn parse_str(s: impl AsRef<str>) -> Result<ObjectId, Error> {}
    fn with_string(s: &str) -> Result<ObjectId, Error> {}
    fn timestamp(&self) -> crate::DateTime {}
    fn bytes(&self) -> [u8; 12] {}
    fn to_hex(&self) -> String {}
}
impl std::str::FromStr for ObjectId { type Err = Error; }
impl std::fmt::Display for ObjectId {}
#[derive(Clone)]
pub enum Error { InvalidHexStringCharacter { c: char, index: usize, hex: String }, InvalidHexStringLength { length: usize, hex: String } }
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
}
pub mod datetime {
use std::time::{Duration, SystemTime};
#[derive(Clone, Ord)]
pub struct DateTime {}
impl DateTime {
    pub const MAX: DateTime = 0;
    pub const MIN: DateTime = 0;
    fn now() -> Self {}
    fn from_millis(date: i64) -> Self {}
    fn builder() -> DateTimeBuilder {}
    fn from_system_time(st: SystemTime) -> Self {}
    fn to_system_time(self) -> SystemTime {}
    fn from_chrono<T>(dt: T) -> Self {}
    fn to_chrono(self) -> chrono::DateTime<chrono::Utc> {}
    fn from_time_0_3(dt: time::OffsetDateTime) -> Self {}
    fn to_time_0_3(self) -> time::OffsetDateTime {}
    fn timestamp_millis(self) -> i64 {}
    fn try_to_rfc3339_string(self) -> Result<String, Error> {}
    fn to_rfc3339_string(self) -> String {}
    fn parse_rfc3339_str(s: impl AsRef<str>) -> Result<Self, Error> {}
    fn checked_duration_since(self, earlier: Self) -> Option<Duration> {}
    fn saturating_duration_since(self, earlier: Self) -> Duration {}
}
impl std::fmt::Display for DateTime {}
impl From<SystemTime> for DateTime {}
impl From<DateTime> for SystemTime {}
impl<T: chrono::TimeZone> From<chrono::DateTime<T>> for DateTime {}
impl From<DateTime> for chrono::DateTime<chrono::Utc> {}
pub struct DateTimeBuilder {}
impl DateTimeBuilder {
    fn year(self, y: i32) -> Self {}
    fn month(self, m: u8) -> Self {}
    fn day(self, d: u8) -> Self {}
    fn hour(self, h: u8) -> Self {}
    fn minute(self, m: u8) -> Self {}
    fn second(self, s: u8) -> Self {}
    fn millisecond(self, ms: u16) -> Self {}
    fn build(self) -> Result<DateTime, Error> {}
}
#[derive(Clone)]
pub enum Error { InvalidTimestamp { message: String }, CannotFormat { message: String } }
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
}
mod uuid_type {
#[derive(Clone, Default, Ord)]
pub struct Uuid {}
impl Uuid {
    fn new() -> Self {}
    fn from_bytes(bytes: [u8; 16]) -> Self {}
    fn parse_str(input: impl AsRef<str>) -> Result<Self, crate::error::Error> {}
    fn bytes(self) -> [u8; 16] {}
    fn from_uuid_1(uuid: ::uuid::Uuid) -> Self {}
    fn to_uuid_1(self) -> ::uuid::Uuid {}
}
impl std::fmt::Display for Uuid {}
impl From<::uuid::Uuid> for Uuid {}
impl From<Uuid> for ::uuid::Uuid {}
}
pub mod uuid { pub use crate::uuid_type::Uuid; }
pub mod raw {
use crate::{Bson, Document};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)]
pub struct Error {}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub struct RawDocument {}
impl RawDocument {
    fn from_bytes<D: AsRef<[u8]>>(data: &D) -> Result<&RawDocument> {}
    fn get(&self, key: impl AsRef<str>) -> Result<Option<RawBsonRef>> {}
    fn get_str(&self, key: impl AsRef<str>) -> Result<&str> {}
    fn get_i32(&self, key: impl AsRef<str>) -> Result<i32> {}
    fn get_i64(&self, key: impl AsRef<str>) -> Result<i64> {}
    fn get_f64(&self, key: impl AsRef<str>) -> Result<f64> {}
    fn get_bool(&self, key: impl AsRef<str>) -> Result<bool> {}
    fn get_document(&self, key: impl AsRef<str>) -> Result<&RawDocument> {}
    fn get_array(&self, key: impl AsRef<str>) -> Result<&RawArray> {}
    fn get_object_id(&self, key: impl AsRef<str>) -> Result<crate::ObjectId> {}
    fn get_datetime(&self, key: impl AsRef<str>) -> Result<crate::DateTime> {}
    fn to_raw_document_buf(&self) -> RawDocumentBuf {}
    fn to_document(&self) -> Result<Document> {}
    fn as_bytes(&self) -> &[u8] {}
    fn is_empty(&self) -> bool {}
    fn iter(&self) -> Iter {}
}
pub struct Iter {}
impl Iterator for Iter { type Item = Result<(&str, RawBsonRef)>; }
#[derive(Clone, Default)]
pub struct RawDocumentBuf {}
impl RawDocumentBuf {
    fn new() -> RawDocumentBuf {}
    fn from_bytes(data: Vec<u8>) -> Result<RawDocumentBuf> {}
    fn from_document(doc: &Document) -> Result<RawDocumentBuf> {}
    fn into_bytes(self) -> Vec<u8> {}
    fn to_document(&self) -> Result<Document> {}
    fn append<V>(&mut self, key: impl AsRef<str>, value: V) {}
}
impl std::ops::Deref for RawDocumentBuf { type Target = RawDocument; }
pub struct RawArray {}
#[derive(Clone)]
pub struct RawArrayBuf {}
impl RawArrayBuf {
    fn new() -> Self {}
    fn push<V>(&mut self, value: V) {}
}
impl std::ops::Deref for RawArrayBuf { type Target = RawArray; }
#[derive(Clone)]
pub enum RawBson { Double(f64), String(String), Array(RawArrayBuf), Document(RawDocumentBuf), Boolean(bool), Null, Int32(i32), Int64(i64) }
#[derive(Clone)]
pub enum RawBsonRef { Double(f64), String(&str), Array(&RawArray), Document(&RawDocument), Boolean(bool), Null, Int32(i32), Int64(i64), ObjectId(crate::ObjectId), DateTime(crate::DateTime) }
impl RawBsonRef {
    fn as_str(self) -> Option<&str> {}
    fn as_i32(self) -> Option<i32> {}
    fn as_i64(self) -> Option<i64> {}
    fn as_f64(self) -> Option<f64> {}
    fn as_bool(self) -> Option<bool> {}
    fn as_document(self) -> Option<&RawDocument> {}
    fn as_array(self) -> Option<&RawArray> {}
    fn as_object_id(self) -> Option<crate::ObjectId> {}
    fn to_raw_bson(self) -> RawBson {}
}
impl TryFrom<RawBson> for Bson { type Error = Error; }
impl TryFrom<RawDocumentBuf> for Document { type Error = Error; }
}
pub mod de {
use crate::{Bson, Document};
#[derive(Clone)]
pub enum Error { EndOfStream, UnrecognizedDocumentElementType { key: String, element_type: u8 }, DeserializationError { message: String } }
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub fn from_bson<T>(bson: Bson) -> Result<T> {}
pub fn from_document<T>(doc: Document) -> Result<T> {}
pub fn from_reader<R: std::io::Read, T>(reader: R) -> Result<T> {}
pub fn from_slice<T>(bytes: &[u8]) -> Result<T> {}
pub struct Deserializer {}
}
pub mod ser {
use crate::{Bson, Document};
#[derive(Clone)]
pub enum Error { InvalidDocumentKey(Bson), InvalidCString(String), SerializationError { message: String }, UnsignedIntegerExceededRange(u64) }
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub fn to_bson<T>(value: &T) -> Result<Bson> {}
pub fn to_document<T>(value: &T) -> Result<Document> {}
pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> {}
pub fn to_raw_document_buf<T>(value: &T) -> Result<crate::RawDocumentBuf> {}
pub struct Serializer {}
}
mod serialize {
use crate::error::Result;
use crate::{Bson, Document};
pub fn serialize_to_bson<T>(value: &T) -> Result<Bson> {}
pub fn serialize_to_document<T>(value: &T) -> Result<Document> {}
pub fn serialize_to_vec<T>(value: &T) -> Result<Vec<u8>> {}
pub fn serialize_to_raw_document_buf<T>(value: &T) -> Result<crate::RawDocumentBuf> {}
pub fn deserialize_from_bson<T>(bson: Bson) -> Result<T> {}
pub fn deserialize_from_document<T>(doc: Document) -> Result<T> {}
pub fn deserialize_from_slice<T>(bytes: &[u8]) -> Result<T> {}
}
pub mod serde_helpers {}
