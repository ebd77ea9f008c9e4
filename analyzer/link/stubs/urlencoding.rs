use std::borrow::Cow;
pub fn encode(data: &str) -> Cow<str> {}
pub fn encode_binary(data: &[u8]) -> Cow<str> {}
pub fn decode(data: &str) -> Result<Cow<str>, std::string::FromUtf8Error> {}
pub fn decode_binary(data: &[u8]) -> Cow<[u8]> {}
pub struct Encoded<Str> {}
impl<Str> Encoded<Str> {
    fn new(string: Str) -> Self {}
    fn str(string: &str) -> Encoded<&str> {}
    fn to_str(&self) -> Cow<str> {}
    fn write<W: std::io::Write>(&self, writer: &mut W) -> std::io::Result<()> {}
    fn append_to(&self, string: &mut String) {}
}
impl<Str> std::fmt::Display for Encoded<Str> {}
