use std::io::IoSlice;
use std::ops::{Deref, RangeBounds};

pub mod buf { pub use super::{Buf, BufMut, Chain, Reader, Take, UninitSlice, Writer}; }
#[derive(Clone, Default, Ord)]
pub struct Bytes {}
impl Bytes {
    fn new() -> Self {}
    fn from_static(bytes: &[u8]) -> Self {}
    fn from_owner<T>(owner: T) -> Self {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn is_unique(&self) -> bool {}
    fn copy_from_slice(data: &[u8]) -> Self {}
    fn slice(&self, range: impl RangeBounds<usize>) -> Self {}
    fn slice_ref(&self, subset: &[u8]) -> Self {}
    fn split_off(&mut self, at: usize) -> Self {}
    fn split_to(&mut self, at: usize) -> Self {}
    fn truncate(&mut self, len: usize) {}
    fn clear(&mut self) {}
    fn try_into_mut(self) -> Result<BytesMut, Bytes> {}
}
impl Buf for Bytes {}
impl Deref for Bytes { type Target = [u8]; }
impl AsRef<[u8]> for Bytes {}
impl std::borrow::Borrow<[u8]> for Bytes {}
impl IntoIterator for Bytes { type Item = u8; type IntoIter = std::vec::IntoIter<u8>; }
impl IntoIterator for &Bytes { type Item = &u8; type IntoIter = std::slice::Iter<u8>; }
impl FromIterator<u8> for Bytes {}
impl From<&[u8]> for Bytes {}
impl From<&str> for Bytes {}
impl From<Vec<u8>> for Bytes {}
impl From<Box<[u8]>> for Bytes {}
impl From<String> for Bytes {}
impl From<BytesMut> for Bytes {}
impl From<Bytes> for Vec<u8> {}
#[derive(Clone, Default, Ord)]
pub struct BytesMut {}
impl BytesMut {
    fn with_capacity(capacity: usize) -> BytesMut {}
    fn new() -> BytesMut {}
    fn zeroed(len: usize) -> BytesMut {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn capacity(&self) -> usize {}
    fn freeze(self) -> Bytes {}
    fn split_off(&mut self, at: usize) -> BytesMut {}
    fn split(&mut self) -> BytesMut {}
    fn split_to(&mut self, at: usize) -> BytesMut {}
    fn truncate(&mut self, len: usize) {}
    fn clear(&mut self) {}
    fn resize(&mut self, new_len: usize, value: u8) {}
    fn set_len(&mut self, len: usize) {}
    fn reserve(&mut self, additional: usize) {}
    fn try_reclaim(&mut self, additional: usize) -> bool {}
    fn extend_from_slice(&mut self, extend: &[u8]) {}
    fn unsplit(&mut self, other: BytesMut) {}
    fn spare_capacity_mut(&mut self) -> &mut [std::mem::MaybeUninit<u8>] {}
}
impl Buf for BytesMut {}
impl BufMut for BytesMut {}
impl Deref for BytesMut { type Target = [u8]; }
impl AsRef<[u8]> for BytesMut {}
impl From<&[u8]> for BytesMut {}
impl From<&str> for BytesMut {}
impl From<Bytes> for BytesMut {}
impl Extend<u8> for BytesMut {}
impl FromIterator<u8> for BytesMut {}
impl std::fmt::Write for BytesMut {}
impl Buf for &[u8] {}
impl<T: Buf> Buf for &mut T {}
impl<T: Buf> Buf for Box<T> {}
impl<T> Buf for std::io::Cursor<T> {}
impl BufMut for Vec<u8> {}
impl<T: BufMut> BufMut for &mut T {}
pub trait Buf {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn bytes(&self) -> &[u8];
    fn chunks_vectored(&self, dst: &mut [IoSlice]) -> usize;
    fn advance(&mut self, cnt: usize);
    fn has_remaining(&self) -> bool;
    fn copy_to_slice(&mut self, dst: &mut [u8]);
    fn get_u8(&mut self) -> u8;
    fn get_i8(&mut self) -> i8;
    fn get_u16(&mut self) -> u16;
    fn get_u16_le(&mut self) -> u16;
    fn get_i16(&mut self) -> i16;
    fn get_u32(&mut self) -> u32;
    fn get_u32_le(&mut self) -> u32;
    fn get_i32(&mut self) -> i32;
    fn get_i32_le(&mut self) -> i32;
    fn get_u64(&mut self) -> u64;
    fn get_u64_le(&mut self) -> u64;
    fn get_i64(&mut self) -> i64;
    fn get_i64_le(&mut self) -> i64;
    fn get_u128(&mut self) -> u128;
    fn get_uint(&mut self, nbytes: usize) -> u64;
    fn get_f32(&mut self) -> f32;
    fn get_f64(&mut self) -> f64;
    fn try_get_u8(&mut self) -> Result<u8, TryGetError>;
    fn try_get_u16(&mut self) -> Result<u16, TryGetError>;
    fn try_get_u32(&mut self) -> Result<u32, TryGetError>;
    fn try_get_u64(&mut self) -> Result<u64, TryGetError>;
    fn try_copy_to_slice(&mut self, dst: &mut [u8]) -> Result<(), TryGetError>;
    fn copy_to_bytes(&mut self, len: usize) -> Bytes;
    fn to_bytes(&mut self) -> Bytes;
    fn take(self, limit: usize) -> Take<Self>;
    fn chain<U>(self, next: U) -> Chain<Self, U>;
    fn reader(self) -> Reader<Self>;
}
pub trait BufMut {
    fn remaining_mut(&self) -> usize;
    fn advance_mut(&mut self, cnt: usize);
    fn has_remaining_mut(&self) -> bool;
    fn chunk_mut(&mut self) -> &mut UninitSlice;
    fn put<T: Buf>(&mut self, src: T);
    fn put_slice(&mut self, src: &[u8]);
    fn put_bytes(&mut self, val: u8, cnt: usize);
    fn put_u8(&mut self, n: u8);
    fn put_i8(&mut self, n: i8);
    fn put_u16(&mut self, n: u16);
    fn put_u16_le(&mut self, n: u16);
    fn put_i16(&mut self, n: i16);
    fn put_u32(&mut self, n: u32);
    fn put_u32_le(&mut self, n: u32);
    fn put_i32(&mut self, n: i32);
    fn put_i32_le(&mut self, n: i32);
    fn put_u64(&mut self, n: u64);
    fn put_u64_le(&mut self, n: u64);
    fn put_i64(&mut self, n: i64);
    fn put_i64_le(&mut self, n: i64);
    fn put_u128(&mut self, n: u128);
    fn put_f32(&mut self, n: f32);
    fn put_f64(&mut self, n: f64);
    fn limit(self, limit: usize) -> Self;
    fn writer(self) -> Writer<Self>;
}
pub struct UninitSlice {}
pub struct TryGetError { pub requested: usize, pub available: usize }
impl std::error::Error for TryGetError {}
pub struct Take<T> {}
impl<T> Buf for Take<T> {}
pub struct Chain<T, U> {}
impl<T, U> Buf for Chain<T, U> {}
pub struct Reader<B> {}
impl<B> Reader<B> {
    fn into_inner(self) -> B {}
}
impl<B> std::io::Read for Reader<B> {}
impl<B> std::io::BufRead for Reader<B> {}
pub struct Writer<B> {}
impl<B> Writer<B> {
    fn get_ref(&self) -> &B {}
    fn into_inner(self) -> B {}
}
impl<B> std::io::Write for Writer<B> {}
