pub fn encode<T: AsRef<[u8]>>(data: T) -> String {}
pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String {}
pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError> {}
pub fn decode_to_slice<T: AsRef<[u8]>>(data: T, out: &mut [u8]) -> Result<(), FromHexError> {}
pub fn encode_to_slice<T: AsRef<[u8]>>(input: T, output: &mut [u8]) -> Result<(), FromHexError> {}
pub trait ToHex {
    fn encode_hex<T: FromIterator<char>>(&self) -> T;
    fn encode_hex_upper<T: FromIterator<char>>(&self) -> T;
}
impl<T: AsRef<[u8]>> ToHex for T {}
pub trait FromHex {
    type Error;
    fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, Self::Error>;
}
impl FromHex for Vec<u8> { type Error = FromHexError; }
#[derive(Clone, Debug, PartialEq)]
pub enum FromHexError { InvalidHexCharacter { c: char, index: usize }, OddLength, InvalidStringLength }
impl std::error::Error for FromHexError {}
impl std::fmt::Display for FromHexError {}
