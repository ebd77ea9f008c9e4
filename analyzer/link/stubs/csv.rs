use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error {}
impl Error {
    fn kind(&self) -> &ErrorKind {}
    fn into_kind(self) -> ErrorKind {}
    fn is_io_error(&self) -> bool {}
    fn position(&self) -> Option<&Position> {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<std::io::Error> for Error {}
impl From<Error> for std::io::Error {}
#[derive(Debug)]
pub enum ErrorKind {
    Io(std::io::Error),
    Utf8 { pos: Option<Position>, err: Utf8Error },
    UnequalLengths { pos: Option<Position>, expected_len: u64, len: u64 },
    Seek,
    Serialize(String),
    Deserialize { pos: Option<Position>, err: DeserializeError },
}
impl ErrorKind {
    fn position(&self) -> Option<&Position> {}
}
#[derive(Clone, Debug, Eq)]
pub struct DeserializeError {}
impl std::error::Error for DeserializeError {}
impl std::fmt::Display for DeserializeError {}
#[derive(Clone, Debug, Eq)]
pub struct Utf8Error {}
impl Utf8Error {
    fn field(&self) -> usize {}
    fn valid_up_to(&self) -> usize {}
}
impl std::error::Error for Utf8Error {}
impl std::fmt::Display for Utf8Error {}
#[derive(Clone, Debug, Eq)]
pub struct FromUtf8Error {}
impl FromUtf8Error {
    fn into_byte_record(self) -> ByteRecord {}
    fn utf8_error(&self) -> &Utf8Error {}
}
impl std::error::Error for FromUtf8Error {}
impl std::fmt::Display for FromUtf8Error {}
pub struct IntoInnerError<W> {}
impl<W> IntoInnerError<W> {
    fn error(&self) -> &std::io::Error {}
    fn into_error(self) -> std::io::Error {}
    fn into_inner(self) -> W {}
}
impl<W> std::error::Error for IntoInnerError<W> {}
impl<W> std::fmt::Display for IntoInnerError<W> {}
#[derive(Clone, Debug, Eq)]
pub struct Position {}
impl Position {
    fn new() -> Position {}
    fn byte(&self) -> u64 {}
    fn line(&self) -> u64 {}
    fn record(&self) -> u64 {}
    fn set_byte(&mut self, byte: u64) -> &mut Position {}
    fn set_line(&mut self, line: u64) -> &mut Position {}
    fn set_record(&mut self, record: u64) -> &mut Position {}
}
#[derive(Clone, Debug, Default)]
pub enum QuoteStyle { Always, Necessary, NonNumeric, Never }
#[derive(Clone, Debug, Default)]
pub enum Terminator { CRLF, Any(u8) }
#[derive(Clone, Debug, Default)]
pub enum Trim { None, Headers, Fields, All }
#[derive(Clone, Debug, Default, Eq)]
pub struct ByteRecord {}
impl ByteRecord {
    fn new() -> ByteRecord {}
    fn with_capacity(buffer: usize, fields: usize) -> ByteRecord {}
    fn deserialize<D>(&self, headers: Option<&ByteRecord>) -> Result<D> {}
    fn iter(&self) -> ByteRecordIter {}
    fn get(&self, i: usize) -> Option<&[u8]> {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn truncate(&mut self, n: usize) {}
    fn clear(&mut self) {}
    fn trim(&mut self) {}
    fn push_field(&mut self, field: &[u8]) {}
    fn position(&self) -> Option<&Position> {}
    fn set_position(&mut self, pos: Option<Position>) {}
    fn range(&self, i: usize) -> Option<std::ops::Range<usize>> {}
    fn as_slice(&self) -> &[u8] {}
}
impl std::ops::Index<usize> for ByteRecord { type Output = [u8]; }
impl From<StringRecord> for ByteRecord {}
impl<T: AsRef<[u8]>> From<Vec<T>> for ByteRecord {}
impl<T: AsRef<[u8]>> From<&[T]> for ByteRecord {}
impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord {}
impl<T: AsRef<[u8]>> Extend<T> for ByteRecord {}
impl IntoIterator for &ByteRecord { type Item = &[u8]; type IntoIter = ByteRecordIter; }
#[derive(Clone)]
pub struct ByteRecordIter {}
impl Iterator for ByteRecordIter { type Item = &[u8]; }
impl DoubleEndedIterator for ByteRecordIter {}
#[derive(Clone, Debug, Default, Eq)]
pub struct StringRecord {}
impl StringRecord {
    fn new() -> StringRecord {}
    fn with_capacity(buffer: usize, fields: usize) -> StringRecord {}
    fn from_byte_record(record: ByteRecord) -> std::result::Result<StringRecord, FromUtf8Error> {}
    fn from_byte_record_lossy(record: ByteRecord) -> StringRecord {}
    fn deserialize<D>(&self, headers: Option<&StringRecord>) -> Result<D> {}
    fn iter(&self) -> StringRecordIter {}
    fn get(&self, i: usize) -> Option<&str> {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn truncate(&mut self, n: usize) {}
    fn clear(&mut self) {}
    fn trim(&mut self) {}
    fn push_field(&mut self, field: &str) {}
    fn position(&self) -> Option<&Position> {}
    fn set_position(&mut self, pos: Option<Position>) {}
    fn range(&self, i: usize) -> Option<std::ops::Range<usize>> {}
    fn as_slice(&self) -> &str {}
    fn as_byte_record(&self) -> &ByteRecord {}
    fn into_byte_record(self) -> ByteRecord {}
}
impl std::ops::Index<usize> for StringRecord { type Output = str; }
impl<T: AsRef<str>> From<Vec<T>> for StringRecord {}
impl<T: AsRef<str>> From<&[T]> for StringRecord {}
impl<T: AsRef<str>> FromIterator<T> for StringRecord {}
impl<T: AsRef<str>> Extend<T> for StringRecord {}
impl IntoIterator for &StringRecord { type Item = &str; type IntoIter = StringRecordIter; }
#[derive(Clone)]
pub struct StringRecordIter {}
impl Iterator for StringRecordIter { type Item = &str; }
impl DoubleEndedIterator for StringRecordIter {}
#[derive(Debug, Default)]
pub struct ReaderBuilder {}
impl ReaderBuilder {
    fn new() -> ReaderBuilder {}
    fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>> {}
    fn from_reader<R: Read>(&self, rdr: R) -> Reader<R> {}
    fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder {}
    fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder {}
    fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder {}
    fn trim(&mut self, trim: Trim) -> &mut ReaderBuilder {}
    fn terminator(&mut self, term: Terminator) -> &mut ReaderBuilder {}
    fn quote(&mut self, quote: u8) -> &mut ReaderBuilder {}
    fn escape(&mut self, escape: Option<u8>) -> &mut ReaderBuilder {}
    fn double_quote(&mut self, yes: bool) -> &mut ReaderBuilder {}
    fn quoting(&mut self, yes: bool) -> &mut ReaderBuilder {}
    fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder {}
    fn ascii(&mut self) -> &mut ReaderBuilder {}
    fn buffer_capacity(&mut self, capacity: usize) -> &mut ReaderBuilder {}
}
#[derive(Debug)]
pub struct Reader<R> {}
impl Reader<File> {
    fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>> {}
}
impl<R> Reader<R> {
    fn from_reader(rdr: R) -> Reader<R> {}
    fn deserialize<D>(&mut self) -> DeserializeRecordsIter<R, D> {}
    fn into_deserialize<D>(self) -> DeserializeRecordsIntoIter<R, D> {}
    fn records(&mut self) -> StringRecordsIter<R> {}
    fn into_records(self) -> StringRecordsIntoIter<R> {}
    fn byte_records(&mut self) -> ByteRecordsIter<R> {}
    fn into_byte_records(self) -> ByteRecordsIntoIter<R> {}
    fn headers(&mut self) -> Result<&StringRecord> {}
    fn byte_headers(&mut self) -> Result<&ByteRecord> {}
    fn set_headers(&mut self, headers: StringRecord) {}
    fn set_byte_headers(&mut self, headers: ByteRecord) {}
    fn read_record(&mut self, record: &mut StringRecord) -> Result<bool> {}
    fn read_byte_record(&mut self, record: &mut ByteRecord) -> Result<bool> {}
    fn position(&self) -> &Position {}
    fn is_done(&self) -> bool {}
    fn has_headers(&self) -> bool {}
    fn get_ref(&self) -> &R {}
    fn get_mut(&mut self) -> &mut R {}
    fn into_inner(self) -> R {}
    fn seek(&mut self, pos: Position) -> Result<()> {}
}
pub struct DeserializeRecordsIter<R, D> {}
impl<R, D> Iterator for DeserializeRecordsIter<R, D> { type Item = Result<D>; }
pub struct DeserializeRecordsIntoIter<R, D> {}
impl<R, D> Iterator for DeserializeRecordsIntoIter<R, D> { type Item = Result<D>; }
pub struct StringRecordsIter<R> {}
impl<R> Iterator for StringRecordsIter<R> { type Item = Result<StringRecord>; }
pub struct StringRecordsIntoIter<R> {}
impl<R> Iterator for StringRecordsIntoIter<R> { type Item = Result<StringRecord>; }
pub struct ByteRecordsIter<R> {}
impl<R> Iterator for ByteRecordsIter<R> { type Item = Result<ByteRecord>; }
pub struct ByteRecordsIntoIter<R> {}
impl<R> Iterator for ByteRecordsIntoIter<R> { type Item = Result<ByteRecord>; }
#[derive(Debug, Default)]
pub struct WriterBuilder {}
impl WriterBuilder {
    fn new() -> WriterBuilder {}
    fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>> {}
    fn from_writer<W: Write>(&self, wtr: W) -> Writer<W> {}
    fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder {}
    fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder {}
    fn flexible(&mut self, yes: bool) -> &mut WriterBuilder {}
    fn terminator(&mut self, term: Terminator) -> &mut WriterBuilder {}
    fn quote_style(&mut self, style: QuoteStyle) -> &mut WriterBuilder {}
    fn quote(&mut self, quote: u8) -> &mut WriterBuilder {}
    fn double_quote(&mut self, yes: bool) -> &mut WriterBuilder {}
    fn escape(&mut self, escape: u8) -> &mut WriterBuilder {}
    fn comment(&mut self, comment: Option<u8>) -> &mut WriterBuilder {}
    fn buffer_capacity(&mut self, capacity: usize) -> &mut WriterBuilder {}
}
#[derive(Debug)]
pub struct Writer<W> {}
impl Writer<File> {
    fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>> {}
}
impl<W: Write> Writer<W> {
    fn from_writer(wtr: W) -> Writer<W> {}
    fn serialize<S>(&mut self, record: S) -> Result<()> {}
    fn write_record<I: IntoIterator<Item = T>, T: AsRef<[u8]>>(&mut self, record: I) -> Result<()> {}
    fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()> {}
    fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()> {}
    fn flush(&mut self) -> std::io::Result<()> {}
    fn get_ref(&self) -> &W {}
    fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>> {}
}
