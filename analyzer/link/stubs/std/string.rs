use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::ffi::OsStr;
use crate::fmt::Write;
use crate::ops::{Add, Deref, Index, RangeBounds};
use crate::path::Path;
use crate::str::{FromStr, Utf8Error};

#[derive(Clone, Default, Ord)]
pub struct String {}

impl String {
    fn new() -> String {}
    fn with_capacity(capacity: usize) -> String {}
    fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
    fn from_utf8_lossy(v: &[u8]) -> Cow<str> {}
    fn from_utf8_lossy_owned(v: Vec<u8>) -> String {}
    fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {}
    fn from_utf16_lossy(v: &[u16]) -> String {}
    fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
    fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String {}
    fn into_bytes(self) -> Vec<u8> {}
    fn as_str(&self) -> &str {}
    fn as_mut_str(&mut self) -> &mut str {}
    fn push_str(&mut self, string: &str) {}
    fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
    fn capacity(&self) -> usize {}
    fn reserve(&mut self, additional: usize) {}
    fn reserve_exact(&mut self, additional: usize) {}
    fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    fn shrink_to_fit(&mut self) {}
    fn shrink_to(&mut self, min: usize) {}
    fn push(&mut self, ch: char) {}
    fn as_bytes(&self) -> &[u8] {}
    fn as_mut_vec(&mut self) -> &mut Vec<u8> {}
    fn truncate(&mut self, new_len: usize) {}
    fn pop(&mut self) -> Option<char> {}
    fn remove(&mut self, idx: usize) -> char {}
    fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
    fn insert(&mut self, idx: usize, ch: char) {}
    fn insert_str(&mut self, idx: usize, string: &str) {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn split_off(&mut self, at: usize) -> String {}
    fn clear(&mut self) {}
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain {}
    fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, with: &str) {}
    fn into_boxed_str(self) -> Box<str> {}
    fn leak(self) -> &mut str {}
}
impl Deref for String { type Target = str; }
impl Add<&str> for String { type Output = String; }
impl<I> Index<I> for String { type Output = str; }
impl Write for String {}
impl AsRef<str> for String {}
impl AsRef<[u8]> for String {}
impl AsRef<OsStr> for String {}
impl AsRef<Path> for String {}
impl AsMut<str> for String {}
impl Borrow<str> for String {}
impl FromStr for String { type Err = Infallible; }
impl From<&str> for String {}
impl From<&String> for String {}
impl From<char> for String {}
impl From<Box<str>> for String {}
impl From<Cow<str>> for String {}
impl<T> FromIterator<T> for String {}
impl<T> Extend<T> for String {}

pub type ParseError = Infallible;
#[derive(Clone)]
pub struct FromUtf8Error {}
impl FromUtf8Error {
    fn as_bytes(&self) -> &[u8] {}
    fn into_bytes(self) -> Vec<u8> {}
    fn into_utf8_lossy(self) -> String {}
    fn utf8_error(&self) -> Utf8Error {}
}
impl crate::error::Error for FromUtf8Error {}
pub struct FromUtf16Error {}
impl crate::error::Error for FromUtf16Error {}

pub struct Drain {}
impl Drain {
    fn as_str(&self) -> &str {}
}
impl Iterator for Drain { type Item = char; }

pub trait ToString { fn to_string(&self) -> String; }
impl<T> ToString for T {}
