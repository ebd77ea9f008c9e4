use std::borrow::Cow;
pub static UTF_8: &Encoding = 0;
pub static UTF_16BE: &Encoding = 0;
pub static UTF_16LE: &Encoding = 0;
pub static WINDOWS_1250: &Encoding = 0;
pub static WINDOWS_1251: &Encoding = 0;
pub static WINDOWS_1252: &Encoding = 0;
pub static WINDOWS_1253: &Encoding = 0;
pub static WINDOWS_1254: &Encoding = 0;
pub static WINDOWS_1255: &Encoding = 0;
pub static WINDOWS_1256: &Encoding = 0;
pub static WINDOWS_1257: &Encoding = 0;
pub static WINDOWS_1258: &Encoding = 0;
pub static ISO_8859_2: &Encoding = 0;
pub static ISO_8859_5: &Encoding = 0;
pub static ISO_8859_7: &Encoding = 0;
pub static ISO_8859_8: &Encoding = 0;
pub static ISO_8859_15: &Encoding = 0;
pub static KOI8_R: &Encoding = 0;
pub static KOI8_U: &Encoding = 0;
pub static BIG5: &Encoding = 0;
pub static EUC_JP: &Encoding = 0;
pub static EUC_KR: &Encoding = 0;
pub static GBK: &Encoding = 0;
pub static GB18030: &Encoding = 0;
pub static SHIFT_JIS: &Encoding = 0;
pub static ISO_2022_JP: &Encoding = 0;
pub static IBM866: &Encoding = 0;
pub static MACINTOSH: &Encoding = 0;
pub static REPLACEMENT: &Encoding = 0;
pub static X_USER_DEFINED: &Encoding = 0;
#[derive(Debug, Eq, Hash)]
pub struct Encoding {}
impl Encoding {
    fn for_label(label: &[u8]) -> Option<&Encoding> {}
    fn for_label_no_replacement(label: &[u8]) -> Option<&Encoding> {}
    fn for_bom(buffer: &[u8]) -> Option<(&Encoding, usize)> {}
    fn name(&self) -> &str {}
    fn can_encode_everything(&self) -> bool {}
    fn is_ascii_compatible(&self) -> bool {}
    fn is_single_byte(&self) -> bool {}
    fn output_encoding(&self) -> &Encoding {}
    fn decode(&self, bytes: &[u8]) -> (Cow<str>, &Encoding, bool) {}
    fn decode_with_bom_removal(&self, bytes: &[u8]) -> (Cow<str>, bool) {}
    fn decode_without_bom_handling(&self, bytes: &[u8]) -> (Cow<str>, bool) {}
    fn decode_without_bom_handling_and_without_replacement(&self, bytes: &[u8]) -> Option<Cow<str>> {}
    fn encode(&self, string: &str) -> (Cow<[u8]>, &Encoding, bool) {}
    fn new_decoder(&self) -> Decoder {}
    fn new_decoder_with_bom_removal(&self) -> Decoder {}
    fn new_decoder_without_bom_handling(&self) -> Decoder {}
    fn new_encoder(&self) -> Encoder {}
    fn utf8_valid_up_to(bytes: &[u8]) -> usize {}
    fn ascii_valid_up_to(bytes: &[u8]) -> usize {}
}
pub struct Decoder {}
impl Decoder {
    fn encoding(&self) -> &Encoding {}
    fn max_utf8_buffer_length(&self, byte_length: usize) -> Option<usize> {}
    fn max_utf8_buffer_length_without_replacement(&self, byte_length: usize) -> Option<usize> {}
    fn decode_to_utf8(&mut self, src: &[u8], dst: &mut [u8], last: bool) -> (CoderResult, usize, usize, bool) {}
    fn decode_to_str(&mut self, src: &[u8], dst: &mut str, last: bool) -> (CoderResult, usize, usize, bool) {}
    fn decode_to_string(&mut self, src: &[u8], dst: &mut String, last: bool) -> (CoderResult, usize, bool) {}
    fn decode_to_string_without_replacement(&mut self, src: &[u8], dst: &mut String, last: bool) -> (DecoderResult, usize) {}
    fn max_utf16_buffer_length(&self, byte_length: usize) -> Option<usize> {}
    fn decode_to_utf16(&mut self, src: &[u8], dst: &mut [u16], last: bool) -> (CoderResult, usize, usize, bool) {}
}
pub struct Encoder {}
impl Encoder {
    fn encoding(&self) -> &Encoding {}
    fn has_pending_state(&self) -> bool {}
    fn max_buffer_length_from_utf8_if_no_unmappables(&self, byte_length: usize) -> Option<usize> {}
    fn encode_from_utf8(&mut self, src: &str, dst: &mut [u8], last: bool) -> (CoderResult, usize, usize, bool) {}
    fn encode_from_utf8_to_vec(&mut self, src: &str, dst: &mut Vec<u8>, last: bool) -> (CoderResult, usize, bool) {}
}
#[derive(Debug, Eq)]
pub enum CoderResult { InputEmpty, OutputFull }
#[derive(Debug, Eq)]
pub enum DecoderResult { InputEmpty, OutputFull, Malformed(u8, u8) }
#[derive(Debug, Eq)]
pub enum EncoderResult { InputEmpty, OutputFull, Unmappable(char) }
