use crate::error::Error;
use crate::ffi::OsStr;
use crate::net::ToSocketAddrs;
use crate::ops::Index;
use crate::path::Path;
use crate::slice::SliceIndex;

impl str {
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn is_char_boundary(&self, index: usize) -> bool {}
    fn floor_char_boundary(&self, index: usize) -> usize {}
    fn ceil_char_boundary(&self, index: usize) -> usize {}
    fn as_bytes(&self) -> &[u8] {}
    fn as_bytes_mut(&mut self) -> &mut [u8] {}
    fn as_ptr(&self) -> *const u8 {}
    fn as_mut_ptr(&mut self) -> *mut u8 {}
    fn as_str(&self) -> &str {}
    fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    fn from_utf8_unchecked(v: &[u8]) -> &str {}
    fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&str> {}
    fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut str> {}
    fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &str {}
    fn split_at(&self, mid: usize) -> (&str, &str) {}
    fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {}
    fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
    fn chars(&self) -> Chars {}
    fn char_indices(&self) -> CharIndices {}
    fn bytes(&self) -> Bytes {}
    fn split_whitespace(&self) -> SplitWhitespace {}
    fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace {}
    fn lines(&self) -> Lines {}
    fn encode_utf16(&self) -> EncodeUtf16 {}
    fn contains<P>(&self, pat: P) -> bool {}
    fn starts_with<P>(&self, pat: P) -> bool {}
    fn ends_with<P>(&self, pat: P) -> bool {}
    fn find<P>(&self, pat: P) -> Option<usize> {}
    fn rfind<P>(&self, pat: P) -> Option<usize> {}
    fn split<P>(&self, pat: P) -> Split<P> {}
    fn split_inclusive<P>(&self, pat: P) -> SplitInclusive<P> {}
    fn rsplit<P>(&self, pat: P) -> RSplit<P> {}
    fn split_terminator<P>(&self, pat: P) -> SplitTerminator<P> {}
    fn rsplit_terminator<P>(&self, pat: P) -> RSplitTerminator<P> {}
    fn splitn<P>(&self, n: usize, pat: P) -> SplitN<P> {}
    fn rsplitn<P>(&self, n: usize, pat: P) -> RSplitN<P> {}
    fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
    fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
    fn matches<P>(&self, pat: P) -> Matches<P> {}
    fn rmatches<P>(&self, pat: P) -> RMatches<P> {}
    fn match_indices<P>(&self, pat: P) -> MatchIndices<P> {}
    fn rmatch_indices<P>(&self, pat: P) -> RMatchIndices<P> {}
    fn trim(&self) -> &str {}
    fn trim_start(&self) -> &str {}
    fn trim_end(&self) -> &str {}
    fn trim_left(&self) -> &str {}
    fn trim_right(&self) -> &str {}
    fn trim_ascii(&self) -> &str {}
    fn trim_ascii_start(&self) -> &str {}
    fn trim_ascii_end(&self) -> &str {}
    fn trim_matches<P>(&self, pat: P) -> &str {}
    fn trim_start_matches<P>(&self, pat: P) -> &str {}
    fn trim_end_matches<P>(&self, pat: P) -> &str {}
    fn trim_left_matches<P>(&self, pat: P) -> &str {}
    fn trim_right_matches<P>(&self, pat: P) -> &str {}
    fn strip_prefix<P>(&self, prefix: P) -> Option<&str> {}
    fn strip_suffix<P>(&self, suffix: P) -> Option<&str> {}
    fn parse<F: FromStr>(&self) -> Result<F, F::Err> {}
    fn is_ascii(&self) -> bool {}
    fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
    fn make_ascii_uppercase(&mut self) {}
    fn make_ascii_lowercase(&mut self) {}
    fn to_ascii_uppercase(&self) -> String {}
    fn to_ascii_lowercase(&self) -> String {}
    fn escape_debug(&self) -> EscapeDebugStr {}
    fn escape_default(&self) -> EscapeDefaultStr {}
    fn escape_unicode(&self) -> EscapeDefaultStr {}
    fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
    fn into_string(self: Box<str>) -> String {}
    fn replace<P>(&self, from: P, to: &str) -> String {}
    fn replacen<P>(&self, pat: P, to: &str, count: usize) -> String {}
    fn to_lowercase(&self) -> String {}
    fn to_uppercase(&self) -> String {}
    fn repeat(&self, n: usize) -> String {}
}
impl ToOwned for str { type Owned = String; }
impl AsRef<str> for str {}
impl AsRef<[u8]> for str {}
impl AsRef<OsStr> for str {}
impl AsRef<Path> for str {}
impl<I> Index<I> for str { type Output = str; }
impl Ord for str {}
impl PartialOrd for str {}
impl Default for &str {}
impl ToSocketAddrs for str { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; }

pub trait FromStr {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
pub fn from_utf8_unchecked(v: &[u8]) -> &str {}
pub fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> {}

#[derive(Clone)]
pub struct Utf8Error {}
impl Utf8Error {
    fn valid_up_to(&self) -> usize {}
    fn error_len(&self) -> Option<usize> {}
}
impl Error for Utf8Error {}
#[derive(Clone)]
pub struct ParseBoolError {}
impl Error for ParseBoolError {}

#[derive(Clone)]
pub struct Chars {}
impl Chars {
    fn as_str(&self) -> &str {}
}
impl Iterator for Chars { type Item = char; }
#[derive(Clone)]
pub struct CharIndices {}
impl CharIndices {
    fn as_str(&self) -> &str {}
    fn offset(&self) -> usize {}
}
impl Iterator for CharIndices { type Item = (usize, char); }
#[derive(Clone)]
pub struct Bytes {}
impl Iterator for Bytes { type Item = u8; }
#[derive(Clone)]
pub struct SplitWhitespace {}
impl Iterator for SplitWhitespace { type Item = &str; }
#[derive(Clone)]
pub struct SplitAsciiWhitespace {}
impl Iterator for SplitAsciiWhitespace { type Item = &str; }
#[derive(Clone)]
pub struct Lines {}
impl Iterator for Lines { type Item = &str; }
pub struct EncodeUtf16 {}
impl Iterator for EncodeUtf16 { type Item = u16; }
#[derive(Clone)]
pub struct Split<P> {}
impl<P> Split<P> {
    fn remainder(&self) -> Option<&str> {}
}
impl<P> Iterator for Split<P> { type Item = &str; }
pub struct SplitInclusive<P> {}
impl<P> Iterator for SplitInclusive<P> { type Item = &str; }
pub struct RSplit<P> {}
impl<P> Iterator for RSplit<P> { type Item = &str; }
pub struct SplitTerminator<P> {}
impl<P> Iterator for SplitTerminator<P> { type Item = &str; }
pub struct RSplitTerminator<P> {}
impl<P> Iterator for RSplitTerminator<P> { type Item = &str; }
#[derive(Clone)]
pub struct SplitN<P> {}
impl<P> Iterator for SplitN<P> { type Item = &str; }
pub struct RSplitN<P> {}
impl<P> Iterator for RSplitN<P> { type Item = &str; }
pub struct Matches<P> {}
impl<P> Iterator for Matches<P> { type Item = &str; }
pub struct RMatches<P> {}
impl<P> Iterator for RMatches<P> { type Item = &str; }
pub struct MatchIndices<P> {}
impl<P> Iterator for MatchIndices<P> { type Item = (usize, &str); }
pub struct RMatchIndices<P> {}
impl<P> Iterator for RMatchIndices<P> { type Item = (usize, &str); }
pub struct EscapeDebugStr {}
impl Iterator for EscapeDebugStr { type Item = char; }
pub struct EscapeDefaultStr {}
impl Iterator for EscapeDefaultStr { type Item = char; }
pub mod pattern {
pub trait Pattern {}
}
