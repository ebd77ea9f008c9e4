use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
pub fn B<B: AsRef<[u8]>>(bytes: &B) -> &[u8] {}
pub fn concat<T, I>(elements: I) -> Vec<u8> {}
pub fn join<B, T, I>(separator: B, elements: I) -> Vec<u8> {}
pub fn decode_utf8<B: AsRef<[u8]>>(slice: B) -> (Option<char>, usize) {}
pub fn decode_last_utf8<B: AsRef<[u8]>>(slice: B) -> (Option<char>, usize) {}
pub trait ByteSlice {
    fn as_bstr(&self) -> &BStr;
    fn as_bstr_mut(&mut self) -> &mut BStr;
    fn from_os_str(os_str: &OsStr) -> Option<&[u8]>;
    fn from_path(path: &Path) -> Option<&[u8]>;
    fn to_str(&self) -> Result<&str, Utf8Error>;
    fn to_str_unchecked(&self) -> &str;
    fn to_str_lossy(&self) -> Cow<str>;
    fn to_str_lossy_into(&self, dest: &mut String);
    fn to_os_str(&self) -> Result<&OsStr, Utf8Error>;
    fn to_os_str_lossy(&self) -> Cow<OsStr>;
    fn to_path(&self) -> Result<&Path, Utf8Error>;
    fn to_path_lossy(&self) -> Cow<Path>;
    fn repeatn(&self, n: usize) -> Vec<u8>;
    fn contains_str<B: AsRef<[u8]>>(&self, needle: B) -> bool;
    fn starts_with_str<B: AsRef<[u8]>>(&self, prefix: B) -> bool;
    fn ends_with_str<B: AsRef<[u8]>>(&self, suffix: B) -> bool;
    fn find<B: AsRef<[u8]>>(&self, needle: B) -> Option<usize>;
    fn rfind<B: AsRef<[u8]>>(&self, needle: B) -> Option<usize>;
    fn find_iter<B: AsRef<[u8]>>(&self, needle: &B) -> Find;
    fn rfind_iter<B: AsRef<[u8]>>(&self, needle: &B) -> Find;
    fn find_byte(&self, byte: u8) -> Option<usize>;
    fn rfind_byte(&self, byte: u8) -> Option<usize>;
    fn find_char(&self, ch: char) -> Option<usize>;
    fn rfind_char(&self, ch: char) -> Option<usize>;
    fn find_byteset<B: AsRef<[u8]>>(&self, byteset: B) -> Option<usize>;
    fn find_not_byteset<B: AsRef<[u8]>>(&self, byteset: B) -> Option<usize>;
    fn rfind_byteset<B: AsRef<[u8]>>(&self, byteset: B) -> Option<usize>;
    fn rfind_not_byteset<B: AsRef<[u8]>>(&self, byteset: B) -> Option<usize>;
    fn fields(&self) -> Slices;
    fn fields_with<F: FnMut(char) -> bool>(&self, f: F) -> Slices;
    fn split_str<B: AsRef<[u8]>>(&self, splitter: &B) -> Slices;
    fn rsplit_str<B: AsRef<[u8]>>(&self, splitter: &B) -> Slices;
    fn split_once_str<B: AsRef<[u8]>>(&self, splitter: &B) -> Option<(&[u8], &[u8])>;
    fn rsplit_once_str<B: AsRef<[u8]>>(&self, splitter: &B) -> Option<(&[u8], &[u8])>;
    fn splitn_str<B: AsRef<[u8]>>(&self, limit: usize, splitter: &B) -> Slices;
    fn rsplitn_str<B: AsRef<[u8]>>(&self, limit: usize, splitter: &B) -> Slices;
    fn replace<N: AsRef<[u8]>, R: AsRef<[u8]>>(&self, needle: N, replacement: R) -> Vec<u8>;
    fn replacen<N: AsRef<[u8]>, R: AsRef<[u8]>>(&self, needle: N, replacement: R, limit: usize) -> Vec<u8>;
    fn replace_into<N: AsRef<[u8]>, R: AsRef<[u8]>>(&self, needle: N, replacement: R, dest: &mut Vec<u8>);
    fn bytes(&self) -> Bytes;
    fn chars(&self) -> Chars;
    fn char_indices(&self) -> CharIndices;
    fn utf8_chunks(&self) -> Utf8Chunks;
    fn graphemes(&self) -> Strs;
    fn grapheme_indices(&self) -> StrIndices;
    fn words(&self) -> Strs;
    fn word_indices(&self) -> StrIndices;
    fn words_with_breaks(&self) -> Strs;
    fn words_with_break_indices(&self) -> StrIndices;
    fn sentences(&self) -> Strs;
    fn sentence_indices(&self) -> StrIndices;
    fn lines(&self) -> Lines;
    fn lines_with_terminator(&self) -> Lines;
    fn trim(&self) -> &[u8];
    fn trim_start(&self) -> &[u8];
    fn trim_end(&self) -> &[u8];
    fn trim_with<F: FnMut(char) -> bool>(&self, trim: F) -> &[u8];
    fn trim_start_with<F: FnMut(char) -> bool>(&self, trim: F) -> &[u8];
    fn trim_end_with<F: FnMut(char) -> bool>(&self, trim: F) -> &[u8];
    fn to_lowercase(&self) -> Vec<u8>;
    fn to_uppercase(&self) -> Vec<u8>;
    fn escape_bytes(&self) -> EscapeBytes;
    fn reverse_bytes(&mut self);
    fn reverse_chars(&mut self);
    fn is_utf8(&self) -> bool;
    fn last_byte(&self) -> Option<u8>;
    fn find_non_ascii_byte(&self) -> Option<usize>;
}
impl ByteSlice for [u8] {}
pub trait ByteVec {
    fn from_slice<B: AsRef<[u8]>>(bytes: B) -> Vec<u8>;
    fn from_os_string(os_str: OsString) -> Result<Vec<u8>, OsString>;
    fn from_os_str_lossy(os_str: &OsStr) -> Cow<[u8]>;
    fn from_path_buf(path: PathBuf) -> Result<Vec<u8>, PathBuf>;
    fn from_path_lossy(path: &Path) -> Cow<[u8]>;
    fn unescape_bytes<S: AsRef<str>>(escaped: S) -> Vec<u8>;
    fn push_byte(&mut self, byte: u8);
    fn push_char(&mut self, ch: char);
    fn push_str<B: AsRef<[u8]>>(&mut self, bytes: B);
    fn into_string(self) -> Result<String, FromUtf8Error>;
    fn into_string_lossy(self) -> String;
    fn into_string_unchecked(self) -> String;
    fn into_os_string(self) -> Result<OsString, FromUtf8Error>;
    fn into_os_string_lossy(self) -> OsString;
    fn into_path_buf(self) -> Result<PathBuf, FromUtf8Error>;
    fn into_path_buf_lossy(self) -> PathBuf;
    fn pop_byte(&mut self) -> Option<u8>;
    fn pop_char(&mut self) -> Option<char>;
    fn remove_char(&mut self, at: usize) -> char;
    fn insert_char(&mut self, at: usize, ch: char);
    fn insert_str<B: AsRef<[u8]>>(&mut self, at: usize, bytes: B);
    fn to_bstring(self) -> BString;
}
impl ByteVec for Vec<u8> {}
#[derive(Debug, Ord, Hash)]
pub struct BStr {}
impl BStr {
    fn new<B: AsRef<[u8]>>(bytes: &B) -> &BStr {}
}
impl std::ops::Deref for BStr { type Target = [u8]; }
impl std::ops::DerefMut for BStr {}
impl std::fmt::Display for BStr {}
impl ToOwned for BStr { type Owned = BString; }
impl AsRef<[u8]> for BStr {}
impl AsRef<BStr> for [u8] {}
impl AsRef<BStr> for str {}
impl From<&[u8]> for &BStr {}
impl From<&str> for &BStr {}
#[derive(Clone, Debug, Default, Ord, Hash)]
pub struct BString {}
impl BString {
    fn new(bytes: Vec<u8>) -> BString {}
}
impl std::ops::Deref for BString { type Target = Vec<u8>; }
impl std::ops::DerefMut for BString {}
impl std::fmt::Display for BString {}
impl std::str::FromStr for BString { type Err = Utf8Error; }
impl AsRef<[u8]> for BString {}
impl AsRef<BStr> for BString {}
impl From<&[u8]> for BString {}
impl From<Vec<u8>> for BString {}
impl From<&str> for BString {}
impl From<String> for BString {}
impl From<&BStr> for BString {}
impl From<BString> for Vec<u8> {}
impl FromIterator<char> for BString {}
impl FromIterator<u8> for BString {}
impl FromIterator<&str> for BString {}
impl FromIterator<&[u8]> for BString {}
#[derive(Clone, Debug)]
pub struct Finder {}
impl Finder {
    fn new<B: AsRef<[u8]>>(needle: &B) -> Finder {}
    fn into_owned(self) -> Finder {}
    fn needle(&self) -> &[u8] {}
    fn find<B: AsRef<[u8]>>(&self, haystack: B) -> Option<usize> {}
}
#[derive(Clone, Debug)]
pub struct Find {}
impl Iterator for Find { type Item = usize; }
#[derive(Clone, Debug)]
pub struct Slices {}
impl Iterator for Slices { type Item = &[u8]; }
pub use Slices as Fields;
pub use Slices as Split;
#[derive(Clone, Debug)]
pub struct Lines {}
impl Lines {
    fn as_bytes(&self) -> &[u8] {}
}
impl Iterator for Lines { type Item = &[u8]; }
impl DoubleEndedIterator for Lines {}
pub use Lines as LinesWithTerminator;
#[derive(Clone, Debug)]
pub struct Bytes {}
impl Bytes {
    fn as_bytes(&self) -> &[u8] {}
}
impl Iterator for Bytes { type Item = u8; }
impl DoubleEndedIterator for Bytes {}
#[derive(Clone, Debug)]
pub struct Chars {}
impl Chars {
    fn as_bytes(&self) -> &[u8] {}
}
impl Iterator for Chars { type Item = char; }
impl DoubleEndedIterator for Chars {}
#[derive(Clone, Debug)]
pub struct CharIndices {}
impl CharIndices {
    fn as_bytes(&self) -> &[u8] {}
}
impl Iterator for CharIndices { type Item = (usize, usize, char); }
impl DoubleEndedIterator for CharIndices {}
#[derive(Clone, Debug)]
pub struct Strs {}
impl Iterator for Strs { type Item = &str; }
impl DoubleEndedIterator for Strs {}
pub use Strs as Graphemes;
pub use Strs as Words;
#[derive(Clone, Debug)]
pub struct StrIndices {}
impl Iterator for StrIndices { type Item = (usize, usize, &str); }
pub use StrIndices as GraphemeIndices;
pub use StrIndices as WordIndices;
#[derive(Clone, Debug)]
pub struct Utf8Chunks {}
impl Iterator for Utf8Chunks { type Item = Utf8Chunk; }
#[derive(Clone, Debug, Eq)]
pub struct Utf8Chunk {}
impl Utf8Chunk {
    fn valid(&self) -> &str {}
    fn invalid(&self) -> &BStr {}
    fn incomplete(&self) -> bool {}
}
#[derive(Clone, Debug)]
pub struct EscapeBytes {}
impl Iterator for EscapeBytes { type Item = char; }
impl std::fmt::Display for EscapeBytes {}
#[derive(Clone, Debug, Eq)]
pub struct Utf8Error {}
impl Utf8Error {
    fn valid_up_to(&self) -> usize {}
    fn error_len(&self) -> Option<usize> {}
}
impl std::error::Error for Utf8Error {}
impl std::fmt::Display for Utf8Error {}
#[derive(Debug, Eq)]
pub struct FromUtf8Error {}
impl FromUtf8Error {
    fn as_bytes(&self) -> &[u8] {}
    fn into_vec(self) -> Vec<u8> {}
    fn utf8_error(&self) -> &Utf8Error {}
}
impl std::error::Error for FromUtf8Error {}
impl std::fmt::Display for FromUtf8Error {}
pub mod io {
    use std::io::Result;
    pub trait BufReadExt {
        fn byte_lines(self) -> ByteLines<Self>;
        fn byte_records(self, terminator: u8) -> ByteRecords<Self>;
        fn for_byte_line<F: FnMut(&[u8]) -> Result<bool>>(&mut self, for_each_line: F) -> Result<()>;
        fn for_byte_record<F: FnMut(&[u8]) -> Result<bool>>(&mut self, terminator: u8, for_each_record: F) -> Result<()>;
        fn for_byte_line_with_terminator<F: FnMut(&[u8]) -> Result<bool>>(&mut self, for_each_line: F) -> Result<()>;
        fn for_byte_record_with_terminator<F: FnMut(&[u8]) -> Result<bool>>(&mut self, terminator: u8, for_each_record: F) -> Result<()>;
    }
    impl<B: std::io::BufRead> BufReadExt for B {}
    #[derive(Debug)]
    pub struct ByteLines<B> {}
    impl<B> Iterator for ByteLines<B> { type Item = Result<Vec<u8>>; }
    #[derive(Debug)]
    pub struct ByteRecords<B> {}
    impl<B> Iterator for ByteRecords<B> { type Item = Result<Vec<u8>>; }
}
