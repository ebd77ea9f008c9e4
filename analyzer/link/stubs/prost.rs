use bytes::{Buf, BufMut, Bytes};
pub trait Message {
    fn encoded_len(&self) -> usize;
    fn encode<B: BufMut>(&self, buf: &mut B) -> Result<(), EncodeError>;
    fn encode_to_vec(&self) -> Vec<u8>;
    fn encode_length_delimited<B: BufMut>(&self, buf: &mut B) -> Result<(), EncodeError>;
    fn encode_length_delimited_to_vec(&self) -> Vec<u8>;
    fn decode<B: Buf>(buf: B) -> Result<Self, DecodeError>;
    fn decode_length_delimited<B: Buf>(buf: B) -> Result<Self, DecodeError>;
    fn merge<B: Buf>(&mut self, buf: B) -> Result<(), DecodeError>;
    fn clear(&mut self);
}
impl Message for () {}
pub trait Name { const NAME: &str; const PACKAGE: &str; fn full_name() -> String; fn type_url() -> String; }
pub trait Enumeration {}
pub trait Oneof {}
#[derive(Clone)]
pub struct DecodeError {}
impl DecodeError {
    fn new(description: impl Into<String>) -> DecodeError {}
}
impl std::error::Error for DecodeError {}
#[derive(Clone)]
pub struct EncodeError {}
impl std::error::Error for EncodeError {}
#[derive(Clone)]
pub struct UnknownEnumValue(pub i32);
impl std::error::Error for UnknownEnumValue {}
pub fn length_delimiter_len(length: usize) -> usize {}
pub fn decode_length_delimiter<B: Buf>(buf: B) -> Result<usize, DecodeError> {}
pub fn encode_length_delimiter<B: BufMut>(length: usize, buf: &mut B) -> Result<(), EncodeError> {}
pub mod bytes { pub use ::bytes::*; }
pub mod alloc { pub use std::*; }
