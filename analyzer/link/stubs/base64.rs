pub use alphabet::Alphabet;
pub use decode::{decode_config, decode_config_buf, decode_config_slice, decode_engine, decode_engine_slice, decode_engine_vec};
pub use encode::{encode_config, encode_config_buf, encode_config_slice, encode_engine, encode_engine_slice, encode_engine_string};
pub use engine::{DecodeEstimate, Engine};
pub const STANDARD: Config = 0;
pub const STANDARD_NO_PAD: Config = 0;
pub const URL_SAFE: Config = 0;
pub const URL_SAFE_NO_PAD: Config = 0;
pub const CRYPT: Config = 0;
pub const BCRYPT: Config = 0;
pub const IMAP_MUTF7: Config = 0;
pub const BINHEX: Config = 0;
pub fn encode<T: AsRef<[u8]>>(input: T) -> String {}
pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError> {}
pub fn encoded_len(bytes_len: usize, padding: bool) -> Option<usize> {}
pub fn decoded_len_estimate(encoded_len: usize) -> usize {}
#[derive(Clone)]
pub struct Config {}
impl Config {
    fn new(char_set: CharacterSet, pad: bool) -> Config {}
    fn pad(self, pad: bool) -> Config {}
    fn decode_allow_trailing_bits(self, allow: bool) -> Config {}
}
#[derive(Clone)]
pub enum CharacterSet { Standard, UrlSafe, Crypt, Bcrypt, ImapMutf7, BinHex }
#[derive(Clone)]
pub enum DecodeError { InvalidByte(usize, u8), InvalidLength(usize), InvalidLastSymbol(usize, u8), InvalidPadding }
impl std::error::Error for DecodeError {}
impl std::fmt::Display for DecodeError {}
#[derive(Clone)]
pub enum DecodeSliceError { DecodeError(DecodeError), OutputSliceTooSmall }
impl std::error::Error for DecodeSliceError {}
impl std::fmt::Display for DecodeSliceError {}
impl From<DecodeError> for DecodeSliceError {}
#[derive(Clone)]
pub enum EncodeSliceError { OutputSliceTooSmall }
impl std::error::Error for EncodeSliceError {}
impl std::fmt::Display for EncodeSliceError {}
mod encode {
use super::{Config, EncodeSliceError, Engine};
pub fn encode_config<T: AsRef<[u8]>>(input: T, config: Config) -> String {}
pub fn encode_config_buf<T: AsRef<[u8]>>(input: T, config: Config, buf: &mut String) {}
pub fn encode_config_slice<T: AsRef<[u8]>>(input: T, config: Config, output: &mut [u8]) -> usize {}
pub fn encode_engine<E: Engine, T: AsRef<[u8]>>(input: T, engine: &E) -> String {}
pub fn encode_engine_string<E: Engine, T: AsRef<[u8]>>(input: T, output_buf: &mut String, engine: &E) {}
pub fn encode_engine_slice<E: Engine, T: AsRef<[u8]>>(input: T, output_buf: &mut [u8], engine: &E) -> Result<usize, EncodeSliceError> {}
}
mod decode {
use super::{Config, DecodeError, DecodeSliceError, Engine};
pub fn decode_config<T: AsRef<[u8]>>(input: T, config: Config) -> Result<Vec<u8>, DecodeError> {}
pub fn decode_config_buf<T: AsRef<[u8]>>(input: T, config: Config, buffer: &mut Vec<u8>) -> Result<(), DecodeError> {}
pub fn decode_config_slice<T: AsRef<[u8]>>(input: T, config: Config, output: &mut [u8]) -> Result<usize, DecodeError> {}
pub fn decode_engine<E: Engine, T: AsRef<[u8]>>(input: T, engine: &E) -> Result<Vec<u8>, DecodeError> {}
pub fn decode_engine_vec<E: Engine, T: AsRef<[u8]>>(input: T, buffer: &mut Vec<u8>, engine: &E) -> Result<(), DecodeError> {}
pub fn decode_engine_slice<E: Engine, T: AsRef<[u8]>>(input: T, output: &mut [u8], engine: &E) -> Result<usize, DecodeSliceError> {}
}
pub mod prelude {
pub use crate::engine::general_purpose::{STANDARD as BASE64_STANDARD, STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD, URL_SAFE as BASE64_URL_SAFE, URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD};
pub use crate::engine::Engine;
}
pub mod alphabet {
#[derive(Clone)]
pub struct Alphabet {}
impl Alphabet {
    fn new(alphabet: &str) -> Result<Self, ParseAlphabetError> {}
    fn as_str(&self) -> &str {}
}
impl TryFrom<&str> for Alphabet { type Error = ParseAlphabetError; }
pub enum ParseAlphabetError { InvalidLength, DuplicatedByte(u8), UnprintableByte(u8), ReservedByte(u8) }
impl std::error::Error for ParseAlphabetError {}
impl std::fmt::Display for ParseAlphabetError {}
pub const STANDARD: Alphabet = 0;
pub const URL_SAFE: Alphabet = 0;
pub const CRYPT: Alphabet = 0;
pub const BCRYPT: Alphabet = 0;
pub const IMAP_MUTF7: Alphabet = 0;
pub const BIN_HEX: Alphabet = 0;
}
pub mod engine {
use crate::{DecodeError, DecodeSliceError, EncodeSliceError};
pub use general_purpose::{GeneralPurpose, GeneralPurposeConfig};
pub trait Config { fn encode_padding(&self) -> bool; }
pub trait DecodeEstimate { fn decoded_len_estimate(&self) -> usize; }
pub trait Engine {
    type Config;
    type DecodeEstimate;
    fn config(&self) -> &Self::Config;
    fn encode<T: AsRef<[u8]>>(&self, input: T) -> String;
    fn encode_string<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut String);
    fn encode_slice<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut [u8]) -> Result<usize, EncodeSliceError>;
    fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, DecodeError>;
    fn decode_vec<T: AsRef<[u8]>>(&self, input: T, buffer: &mut Vec<u8>) -> Result<(), DecodeError>;
    fn decode_slice<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeSliceError>;
    fn decode_slice_unchecked<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeError>;
}
#[derive(Clone)]
pub enum DecodePaddingMode { Indifferent, RequireCanonical, RequireNone }
#[derive(Clone)]
pub struct DecodeMetadata {}
pub mod general_purpose {
use super::{Config, DecodePaddingMode, Engine};
use crate::alphabet::Alphabet;
#[derive(Clone)]
pub struct GeneralPurpose {}
impl GeneralPurpose {
    fn new(alphabet: &Alphabet, config: GeneralPurposeConfig) -> Self {}
}
impl Engine for GeneralPurpose { type Config = GeneralPurposeConfig; type DecodeEstimate = GeneralPurposeEstimate; }
pub struct GeneralPurposeEstimate {}
impl super::DecodeEstimate for GeneralPurposeEstimate {}
#[derive(Clone, Default)]
pub struct GeneralPurposeConfig {}
impl GeneralPurposeConfig {
    fn new() -> Self {}
    fn with_encode_padding(self, padding: bool) -> Self {}
    fn with_decode_allow_trailing_bits(self, allow: bool) -> Self {}
    fn with_decode_padding_mode(self, mode: DecodePaddingMode) -> Self {}
}
impl Config for GeneralPurposeConfig {}
pub const STANDARD: GeneralPurpose = 0;
pub const STANDARD_NO_PAD: GeneralPurpose = 0;
pub const URL_SAFE: GeneralPurpose = 0;
pub const URL_SAFE_NO_PAD: GeneralPurpose = 0;
pub const PAD: GeneralPurposeConfig = 0;
pub const NO_PAD: GeneralPurposeConfig = 0;
}
pub mod fast_portable {
pub use super::general_purpose::{GeneralPurpose as FastPortable, GeneralPurposeConfig as FastPortableConfig};
pub use super::general_purpose::{NO_PAD, PAD};
}
}
pub mod display {
pub struct Base64Display<E = crate::engine::GeneralPurpose> {}
impl<E> Base64Display<E> {
    fn new(bytes: &[u8], engine: &E) -> Base64Display<E> {}
    fn with_config(bytes: &[u8], config: crate::Config) -> Base64Display<E> {}
}
impl<E> std::fmt::Display for Base64Display<E> {}
}
pub mod read {
pub struct DecoderReader<E, R> {}
impl<E, R> DecoderReader<E, R> {
    fn new(reader: R, engine: &E) -> Self {}
    fn into_inner(self) -> R {}
}
impl<E, R: std::io::Read> std::io::Read for DecoderReader<E, R> {}
}
pub mod write {
pub struct EncoderWriter<E, W> {}
impl<E, W> EncoderWriter<E, W> {
    fn new(delegate: W, engine: &E) -> EncoderWriter<E, W> {}
    fn finish(&mut self) -> std::io::Result<W> {}
    fn into_inner(self) -> W {}
}
impl<E, W: std::io::Write> std::io::Write for EncoderWriter<E, W> {}
pub struct EncoderStringWriter<E, S = String> {}
impl<E> EncoderStringWriter<E, String> {
    fn new(engine: &E) -> Self {}
}
impl<E, S> EncoderStringWriter<E, S> {
    fn from_consumer(str_consumer: S, engine: &E) -> Self {}
    fn into_inner(self) -> S {}
}
impl<E, S> std::io::Write for EncoderStringWriter<E, S> {}
pub trait StrConsumer { fn consume(&mut self, buf: &str); }
}
