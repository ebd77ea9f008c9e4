use crate::cmp::Ordering;
use crate::error::Error;
use crate::iter::{Product, Sum};
use crate::ops::*;
use crate::str::FromStr;
impl __int {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    fn min_value() -> Self {}
    fn max_value() -> Self {}
    fn count_ones(self) -> u32 {}
    fn count_zeros(self) -> u32 {}
    fn leading_zeros(self) -> u32 {}
    fn trailing_zeros(self) -> u32 {}
    fn leading_ones(self) -> u32 {}
    fn trailing_ones(self) -> u32 {}
    fn rotate_left(self, n: u32) -> Self {}
    fn rotate_right(self, n: u32) -> Self {}
    fn swap_bytes(self) -> Self {}
    fn reverse_bits(self) -> Self {}
    fn from_be(x: Self) -> Self {}
    fn from_le(x: Self) -> Self {}
    fn to_be(self) -> Self {}
    fn to_le(self) -> Self {}
    fn checked_add(self, rhs: Self) -> Option<Self> {}
    fn checked_sub(self, rhs: Self) -> Option<Self> {}
    fn checked_mul(self, rhs: Self) -> Option<Self> {}
    fn checked_div(self, rhs: Self) -> Option<Self> {}
    fn checked_rem(self, rhs: Self) -> Option<Self> {}
    fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    fn checked_neg(self) -> Option<Self> {}
    fn checked_abs(self) -> Option<Self> {}
    fn checked_shl(self, rhs: u32) -> Option<Self> {}
    fn checked_shr(self, rhs: u32) -> Option<Self> {}
    fn checked_pow(self, exp: u32) -> Option<Self> {}
    fn checked_ilog2(self) -> Option<u32> {}
    fn checked_ilog10(self) -> Option<u32> {}
    fn checked_next_power_of_two(self) -> Option<Self> {}
    fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
    fn checked_add_signed(self, rhs: i64) -> Option<Self> {}
    fn checked_sub_unsigned(self, rhs: u64) -> Option<Self> {}
    fn checked_add_unsigned(self, rhs: u64) -> Option<Self> {}
    fn checked_signed_diff(self, rhs: Self) -> Option<i64> {}
    fn saturating_add(self, rhs: Self) -> Self {}
    fn saturating_sub(self, rhs: Self) -> Self {}
    fn saturating_mul(self, rhs: Self) -> Self {}
    fn saturating_div(self, rhs: Self) -> Self {}
    fn saturating_neg(self) -> Self {}
    fn saturating_abs(self) -> Self {}
    fn saturating_pow(self, exp: u32) -> Self {}
    fn saturating_add_signed(self, rhs: i64) -> Self {}
    fn saturating_add_unsigned(self, rhs: u64) -> Self {}
    fn saturating_sub_unsigned(self, rhs: u64) -> Self {}
    fn wrapping_add(self, rhs: Self) -> Self {}
    fn wrapping_sub(self, rhs: Self) -> Self {}
    fn wrapping_mul(self, rhs: Self) -> Self {}
    fn wrapping_div(self, rhs: Self) -> Self {}
    fn wrapping_rem(self, rhs: Self) -> Self {}
    fn wrapping_neg(self) -> Self {}
    fn wrapping_abs(self) -> Self {}
    fn wrapping_shl(self, rhs: u32) -> Self {}
    fn wrapping_shr(self, rhs: u32) -> Self {}
    fn wrapping_pow(self, exp: u32) -> Self {}
    fn wrapping_add_signed(self, rhs: i64) -> Self {}
    fn wrapping_sub_unsigned(self, rhs: u64) -> Self {}
    fn wrapping_add_unsigned(self, rhs: u64) -> Self {}
    fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    fn overflowing_neg(self) -> (Self, bool) {}
    fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    fn unchecked_add(self, rhs: Self) -> Self {}
    fn unchecked_sub(self, rhs: Self) -> Self {}
    fn pow(self, exp: u32) -> Self {}
    fn isqrt(self) -> Self {}
    fn ilog(self, base: Self) -> u32 {}
    fn ilog2(self) -> u32 {}
    fn ilog10(self) -> u32 {}
    fn div_euclid(self, rhs: Self) -> Self {}
    fn rem_euclid(self, rhs: Self) -> Self {}
    fn div_ceil(self, rhs: Self) -> Self {}
    fn div_floor(self, rhs: Self) -> Self {}
    fn next_multiple_of(self, rhs: Self) -> Self {}
    fn is_multiple_of(self, rhs: Self) -> bool {}
    fn is_power_of_two(self) -> bool {}
    fn next_power_of_two(self) -> Self {}
    fn midpoint(self, rhs: Self) -> Self {}
    fn abs_diff(self, other: Self) -> Self {}
    fn abs(self) -> Self {}
    fn unsigned_abs(self) -> Self {}
    fn signum(self) -> Self {}
    fn is_positive(self) -> bool {}
    fn is_negative(self) -> bool {}
    fn cast_signed(self) -> Self {}
    fn cast_unsigned(self) -> Self {}
    fn to_be_bytes(self) -> [u8; 8] {}
    fn to_le_bytes(self) -> [u8; 8] {}
    fn to_ne_bytes(self) -> [u8; 8] {}
    fn from_be_bytes(bytes: [u8; 8]) -> Self {}
    fn from_le_bytes(bytes: [u8; 8]) -> Self {}
    fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
    fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError> {}
    fn is_ascii(&self) -> bool {}
    fn as_ascii(&self) -> Option<Self> {}
    fn to_ascii_uppercase(&self) -> Self {}
    fn to_ascii_lowercase(&self) -> Self {}
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool {}
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
    fn escape_ascii(self) -> crate::ascii::EscapeDefault {}
    fn is_utf8_char_boundary(self) -> bool {}
}
impl __float {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const EPSILON: Self = 0;
    pub const MIN_POSITIVE: Self = 0;
    pub const NAN: Self = 0;
    pub const INFINITY: Self = 0;
    pub const NEG_INFINITY: Self = 0;
    pub const DIGITS: u32 = 0;
    fn is_nan(self) -> bool {}
    fn is_infinite(self) -> bool {}
    fn is_finite(self) -> bool {}
    fn is_normal(self) -> bool {}
    fn is_subnormal(self) -> bool {}
    fn classify(self) -> FpCategory {}
    fn is_sign_positive(self) -> bool {}
    fn is_sign_negative(self) -> bool {}
    fn floor(self) -> Self {}
    fn ceil(self) -> Self {}
    fn round(self) -> Self {}
    fn round_ties_even(self) -> Self {}
    fn trunc(self) -> Self {}
    fn fract(self) -> Self {}
    fn abs(self) -> Self {}
    fn signum(self) -> Self {}
    fn copysign(self, sign: Self) -> Self {}
    fn mul_add(self, a: Self, b: Self) -> Self {}
    fn div_euclid(self, rhs: Self) -> Self {}
    fn rem_euclid(self, rhs: Self) -> Self {}
    fn powi(self, n: i32) -> Self {}
    fn powf(self, n: Self) -> Self {}
    fn sqrt(self) -> Self {}
    fn cbrt(self) -> Self {}
    fn exp(self) -> Self {}
    fn exp2(self) -> Self {}
    fn exp_m1(self) -> Self {}
    fn ln(self) -> Self {}
    fn ln_1p(self) -> Self {}
    fn log(self, base: Self) -> Self {}
    fn log2(self) -> Self {}
    fn log10(self) -> Self {}
    fn hypot(self, other: Self) -> Self {}
    fn sin(self) -> Self {}
    fn cos(self) -> Self {}
    fn tan(self) -> Self {}
    fn asin(self) -> Self {}
    fn acos(self) -> Self {}
    fn atan(self) -> Self {}
    fn atan2(self, other: Self) -> Self {}
    fn sin_cos(self) -> (Self, Self) {}
    fn sinh(self) -> Self {}
    fn cosh(self) -> Self {}
    fn tanh(self) -> Self {}
    fn recip(self) -> Self {}
    fn to_degrees(self) -> Self {}
    fn to_radians(self) -> Self {}
    fn max(self, other: Self) -> Self {}
    fn min(self, other: Self) -> Self {}
    fn midpoint(self, other: Self) -> Self {}
    fn clamp(self, min: Self, max: Self) -> Self {}
    fn total_cmp(&self, other: &Self) -> Ordering {}
    fn to_bits(self) -> u64 {}
    fn from_bits(v: u64) -> Self {}
    fn to_be_bytes(self) -> [u8; 8] {}
    fn to_le_bytes(self) -> [u8; 8] {}
    fn to_ne_bytes(self) -> [u8; 8] {}
    fn from_be_bytes(bytes: [u8; 8]) -> Self {}
    fn from_le_bytes(bytes: [u8; 8]) -> Self {}
    fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
    fn to_int_unchecked<Int>(self) -> Int {}
}
impl Clone for __int {}
impl Default for __int {}
impl PartialOrd for __int {}
impl Ord for __int {}
impl FromStr for __int { type Err = ParseIntError; }
impl<T> Sum<T> for __int {}
impl<T> Product<T> for __int {}
impl<T> Add<T> for __int { type Output = Self; }
impl<T> Sub<T> for __int { type Output = Self; }
impl<T> Mul<T> for __int { type Output = Self; }
impl<T> Div<T> for __int { type Output = Self; }
impl<T> Rem<T> for __int { type Output = Self; }
impl<T> BitAnd<T> for __int { type Output = Self; }
impl<T> BitOr<T> for __int { type Output = Self; }
impl<T> BitXor<T> for __int { type Output = Self; }
impl<T> Shl<T> for __int { type Output = Self; }
impl<T> Shr<T> for __int { type Output = Self; }
impl Neg for __int { type Output = Self; }
impl Not for __int { type Output = Self; }
impl From<bool> for __int {}
impl From<char> for __int {}
impl TryFrom<__int> for __int { type Error = TryFromIntError; }
impl<T> From<NonZero<T>> for __int {}
impl Clone for __float {}
impl Default for __float {}
impl PartialOrd for __float {}
impl FromStr for __float { type Err = ParseFloatError; }
impl<T> Sum<T> for __float {}
impl<T> Product<T> for __float {}
impl<T> Add<T> for __float { type Output = Self; }
impl<T> Sub<T> for __float { type Output = Self; }
impl<T> Mul<T> for __float { type Output = Self; }
impl<T> Div<T> for __float { type Output = Self; }
impl<T> Rem<T> for __float { type Output = Self; }
impl Neg for __float { type Output = Self; }
impl From<__int> for __float {}
impl From<f32> for __float {}
#[derive(Clone)]
pub struct ParseIntError {}
impl ParseIntError {
    fn kind(&self) -> &IntErrorKind {}
}
impl Error for ParseIntError {}
#[derive(Clone)]
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
#[derive(Clone)]
pub struct ParseFloatError {}
impl Error for ParseFloatError {}
#[derive(Clone)]
pub struct TryFromIntError {}
impl Error for TryFromIntError {}
#[derive(Clone)]
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
#[derive(Clone, Default, Ord)]
pub struct Wrapping<T>(pub T);
impl<T> Add for Wrapping<T> { type Output = Self; }
impl<T> Sub for Wrapping<T> { type Output = Self; }
impl<T> Mul for Wrapping<T> { type Output = Self; }
#[derive(Clone, Default, Ord)]
pub struct Saturating<T>(pub T);
#[derive(Clone, Ord)]
pub struct NonZero<T> {}
impl<T> NonZero<T> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    fn new(n: T) -> Option<Self> {}
    fn new_unchecked(n: T) -> Self {}
    fn get(self) -> T {}
    fn leading_zeros(self) -> u32 {}
    fn trailing_zeros(self) -> u32 {}
    fn checked_add(self, other: T) -> Option<Self> {}
    fn saturating_add(self, other: T) -> Self {}
    fn checked_mul(self, other: Self) -> Option<Self> {}
    fn saturating_mul(self, other: Self) -> Self {}
    fn checked_pow(self, other: u32) -> Option<Self> {}
    fn ilog2(self) -> u32 {}
    fn is_power_of_two(self) -> bool {}
}
impl<T> FromStr for NonZero<T> { type Err = ParseIntError; }
impl<T> TryFrom<T> for NonZero<T> { type Error = TryFromIntError; }
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroUsize = NonZero<usize>;
pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroIsize = NonZero<isize>;
