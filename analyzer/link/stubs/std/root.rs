pub mod prelude {
pub mod v1 {
pub use crate::borrow::ToOwned;
pub use crate::boxed::Box;
pub use crate::clone::Clone;
pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
pub use crate::default::Default;
pub use crate::fmt::Debug;
pub use crate::future::{Future, IntoFuture};
pub use crate::hash::Hash;
pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
pub use crate::option::Option::{self, None, Some};
pub use crate::result::Result::{self, Err, Ok};
pub use crate::string::{String, ToString};
pub use crate::vec::Vec;
}
pub use v1 as rust_2015;
pub use v1 as rust_2018;
pub use v1 as rust_2021;
pub use v1 as rust_2024;
}
impl bool {
    fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {}
    fn then_some<T>(self, t: T) -> Option<T> {}
}
impl Clone for bool {}
impl Default for bool {}
impl PartialOrd for bool {}
impl Ord for bool {}
impl str::FromStr for bool { type Err = str::ParseBoolError; }
impl ops::Not for bool { type Output = bool; }
impl<T> ops::BitAnd<T> for bool { type Output = bool; }
impl<T> ops::BitOr<T> for bool { type Output = bool; }
impl<T> ops::BitXor<T> for bool { type Output = bool; }
impl<A: Ord, B: Ord> Ord for (A, B) {}
impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {}
impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {}
impl<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>> FromIterator<(A, B)> for (FromA, FromB) {}
pub mod char {
pub const MAX: char = 'x';
pub const REPLACEMENT_CHARACTER: char = 'x';
impl char {
    pub const MIN: char = 'x';
    pub const MAX: char = 'x';
    pub const REPLACEMENT_CHARACTER: char = 'x';
    fn from_u32(i: u32) -> Option<char> {}
    fn from_u32_unchecked(i: u32) -> char {}
    fn from_digit(num: u32, radix: u32) -> Option<char> {}
    fn is_digit(self, radix: u32) -> bool {}
    fn to_digit(self, radix: u32) -> Option<u32> {}
    fn escape_unicode(self) -> EscapeUnicode {}
    fn escape_debug(self) -> EscapeDebug {}
    fn escape_default(self) -> EscapeDefault {}
    fn len_utf8(self) -> usize {}
    fn len_utf16(self) -> usize {}
    fn encode_utf8(self, dst: &mut [u8]) -> &mut str {}
    fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {}
    fn is_alphabetic(self) -> bool {}
    fn is_lowercase(self) -> bool {}
    fn is_uppercase(self) -> bool {}
    fn is_whitespace(self) -> bool {}
    fn is_alphanumeric(self) -> bool {}
    fn is_control(self) -> bool {}
    fn is_numeric(self) -> bool {}
    fn to_lowercase(self) -> ToLowercase {}
    fn to_uppercase(self) -> ToUppercase {}
    fn is_ascii(&self) -> bool {}
    fn to_ascii_uppercase(&self) -> char {}
    fn to_ascii_lowercase(&self) -> char {}
    fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
    fn make_ascii_uppercase(&mut self) {}
    fn make_ascii_lowercase(&mut self) {}
    fn is_ascii_alphabetic(&self) -> bool {}
    fn is_ascii_uppercase(&self) -> bool {}
    fn is_ascii_lowercase(&self) -> bool {}
    fn is_ascii_alphanumeric(&self) -> bool {}
    fn is_ascii_digit(&self) -> bool {}
    fn is_ascii_hexdigit(&self) -> bool {}
    fn is_ascii_punctuation(&self) -> bool {}
    fn is_ascii_graphic(&self) -> bool {}
    fn is_ascii_whitespace(&self) -> bool {}
    fn is_ascii_control(&self) -> bool {}
}
impl Clone for char {}
impl Default for char {}
impl PartialOrd for char {}
impl Ord for char {}
impl crate::str::FromStr for char { type Err = ParseCharError; }
impl From<u8> for char {}
impl TryFrom<u32> for char { type Error = CharTryFromError; }
pub fn from_u32(i: u32) -> Option<char> {}
pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
#[derive(Clone)]
pub struct ParseCharError {}
#[derive(Clone)]
pub struct CharTryFromError {}
#[derive(Clone)]
pub struct ToLowercase {}
impl Iterator for ToLowercase { type Item = char; }
#[derive(Clone)]
pub struct ToUppercase {}
impl Iterator for ToUppercase { type Item = char; }
#[derive(Clone)]
pub struct EscapeUnicode {}
impl Iterator for EscapeUnicode { type Item = char; }
pub type EscapeDebug = EscapeUnicode;
pub type EscapeDefault = EscapeUnicode;
}
pub mod ascii {
#[derive(Clone)]
pub struct EscapeDefault {}
impl Iterator for EscapeDefault { type Item = u8; }
pub fn escape_default(c: u8) -> EscapeDefault {}
pub trait AsciiExt {}
}
pub mod f64 {
pub mod consts {
pub const PI: f64 = 0;
pub const TAU: f64 = 0;
pub const E: f64 = 0;
pub const LN_2: f64 = 0;
pub const LN_10: f64 = 0;
pub const SQRT_2: f64 = 0;
pub const FRAC_PI_2: f64 = 0;
pub const FRAC_PI_4: f64 = 0;
pub const LOG2_E: f64 = 0;
pub const LOG10_E: f64 = 0;
}
pub const MAX: f64 = 0;
pub const MIN: f64 = 0;
pub const EPSILON: f64 = 0;
pub const INFINITY: f64 = 0;
pub const NAN: f64 = 0;
}
pub mod f32 {
pub use crate::f64::*;
}
pub mod u8 { pub const MAX: u8 = 0; pub const MIN: u8 = 0; }
pub mod u16 { pub const MAX: u16 = 0; pub const MIN: u16 = 0; }
pub mod u32 { pub const MAX: u32 = 0; pub const MIN: u32 = 0; }
pub mod u64 { pub const MAX: u64 = 0; pub const MIN: u64 = 0; }
pub mod u128 { pub const MAX: u128 = 0; pub const MIN: u128 = 0; }
pub mod usize { pub const MAX: usize = 0; pub const MIN: usize = 0; }
pub mod i8 { pub const MAX: i8 = 0; pub const MIN: i8 = 0; }
pub mod i16 { pub const MAX: i16 = 0; pub const MIN: i16 = 0; }
pub mod i32 { pub const MAX: i32 = 0; pub const MIN: i32 = 0; }
pub mod i64 { pub const MAX: i64 = 0; pub const MIN: i64 = 0; }
pub mod i128 { pub const MAX: i128 = 0; pub const MIN: i128 = 0; }
pub mod isize { pub const MAX: isize = 0; pub const MIN: isize = 0; }
