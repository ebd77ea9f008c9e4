use std::borrow::Cow;
pub const CONTROLS: &AsciiSet = 0;
pub const NON_ALPHANUMERIC: &AsciiSet = 0;
#[derive(Debug, Eq)]
pub struct AsciiSet {}
impl AsciiSet {
    pub const EMPTY: AsciiSet = 0;
    fn add(&self, byte: u8) -> Self {}
    fn remove(&self, byte: u8) -> Self {}
    fn union(&self, other: Self) -> Self {}
    fn complement(&self) -> Self {}
}
pub fn percent_encode_byte(byte: u8) -> &str {}
pub fn percent_encode(input: &[u8], ascii_set: &AsciiSet) -> PercentEncode {}
pub fn utf8_percent_encode(input: &str, ascii_set: &AsciiSet) -> PercentEncode {}
pub fn percent_decode_str(input: &str) -> PercentDecode {}
pub fn percent_decode(input: &[u8]) -> PercentDecode {}
#[derive(Clone, Debug, Eq)]
pub struct PercentEncode {}
impl Iterator for PercentEncode { type Item = &str; }
impl std::fmt::Display for PercentEncode {}
impl From<PercentEncode> for Cow<str> {}
#[derive(Clone, Debug)]
pub struct PercentDecode {}
impl PercentDecode {
    fn decode_utf8(self) -> Result<Cow<str>, std::str::Utf8Error> {}
    fn decode_utf8_lossy(self) -> Cow<str> {}
}
impl Iterator for PercentDecode { type Item = u8; }
impl From<PercentDecode> for Cow<[u8]> {}
