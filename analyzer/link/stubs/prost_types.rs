use prost::Message;
use std::collections::BTreeMap;
#[derive(Clone, Default, Message)]
pub struct Any { pub type_url: String, pub value: Vec<u8> }
impl Any {
    fn from_msg<M>(msg: &M) -> Result<Self, prost::EncodeError> {}
    fn to_msg<M>(&self) -> Result<M, prost::DecodeError> {}
}
#[derive(Clone, Default, Message, Ord)]
pub struct Timestamp { pub seconds: i64, pub nanos: i32 }
impl Timestamp {
    fn normalize(&mut self) {}
    fn date(year: i64, month: u8, day: u8) -> Result<Timestamp, TimestampError> {}
}
impl From<std::time::SystemTime> for Timestamp {}
impl TryFrom<Timestamp> for std::time::SystemTime { type Error = TimestampError; }
impl std::str::FromStr for Timestamp { type Err = TimestampError; }
#[derive(Clone, Default, Message)]
pub struct Duration { pub seconds: i64, pub nanos: i32 }
impl TryFrom<std::time::Duration> for Duration { type Error = DurationError; }
impl TryFrom<Duration> for std::time::Duration { type Error = DurationError; }
pub struct TimestampError {}
impl std::error::Error for TimestampError {}
pub struct DurationError {}
impl std::error::Error for DurationError {}
#[derive(Clone, Default, Message)]
pub struct Struct { pub fields: BTreeMap<String, Value> }
#[derive(Clone, Default, Message)]
pub struct Value { pub kind: Option<value::Kind> }
#[derive(Clone, Default, Message)]
pub struct ListValue { pub values: Vec<Value> }
#[derive(Clone, Default, Message)]
pub struct FieldMask { pub paths: Vec<String> }
pub enum NullValue { NullValue }
pub mod value {
#[derive(Clone)]
pub enum Kind { NullValue(i32), NumberValue(f64), StringValue(String), BoolValue(bool), StructValue(super::Struct), ListValue(super::ListValue) }
}
#[derive(Clone, Default, Message)]
pub struct FileDescriptorSet { pub file: Vec<FileDescriptorProto> }
#[derive(Clone, Default, Message)]
pub struct FileDescriptorProto {}
