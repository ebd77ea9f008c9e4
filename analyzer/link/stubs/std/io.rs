use crate::fmt::Arguments;
pub mod prelude {
pub use super::{BufRead, Read, Seek, Write};
}
pub type Result<T> = crate::result::Result<T, Error>;
pub struct Error {}
pub type RawOsError = i32;
impl Error {
    fn new<E>(kind: ErrorKind, error: E) -> Error {}
    fn other<E>(error: E) -> Error {}
    fn last_os_error() -> Error {}
    fn from_raw_os_error(code: i32) -> Error {}
    fn raw_os_error(&self) -> Option<i32> {}
    fn get_ref(&self) -> Option<&dyn crate::error::Error> {}
    fn get_mut(&mut self) -> Option<&mut dyn crate::error::Error> {}
    fn into_inner(self) -> Option<Box<dyn crate::error::Error>> {}
    fn downcast<E>(self) -> crate::result::Result<E, Self> {}
    fn kind(&self) -> ErrorKind {}
}
impl crate::error::Error for Error {}
impl From<ErrorKind> for Error {}
impl From<crate::ffi::NulError> for Error {}
impl<W> From<IntoInnerError<W>> for Error {}
#[derive(Clone, Ord)]
pub enum ErrorKind {
    NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable,
    ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists,
    WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle,
    InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge,
    ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename,
    ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other,
}
pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> Result<usize>;
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self;
    fn bytes(self) -> Bytes<Self>;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
    fn take(self, limit: u64) -> Take<Self>;
}
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn write_vectored(&mut self, bufs: &[IoSlice]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    fn write_fmt(&mut self, fmt: Arguments) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self;
}
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    fn split(self, byte: u8) -> Split<Self>;
    fn lines(self) -> Lines<Self>;
}
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()>;
    fn stream_position(&mut self) -> Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
pub trait IsTerminal { fn is_terminal(&self) -> bool; }
impl<T> IsTerminal for T {}
impl<R: Read> Read for &mut R {}
impl<W: Write> Write for &mut W {}
impl<B: BufRead> BufRead for &mut B {}
impl<S: Seek> Seek for &mut S {}
#[derive(Clone)]
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
pub struct Bytes<R> {}
impl<R> Iterator for Bytes<R> { type Item = Result<u8>; }
pub struct Chain<T, U> {}
impl<T, U> Read for Chain<T, U> {}
impl<T, U> BufRead for Chain<T, U> {}
pub struct Take<T> {}
impl<T> Take<T> {
    fn limit(&self) -> u64 {}
    fn set_limit(&mut self, limit: u64) {}
    fn into_inner(self) -> T {}
    fn get_ref(&self) -> &T {}
}
impl<T> Read for Take<T> {}
impl<T> BufRead for Take<T> {}
pub struct Split<B> {}
impl<B> Iterator for Split<B> { type Item = Result<Vec<u8>>; }
pub struct Lines<B> {}
impl<B> Iterator for Lines<B> { type Item = Result<String>; }
#[derive(Clone, Default)]
pub struct Cursor<T> {}
impl<T> Cursor<T> {
    fn new(inner: T) -> Cursor<T> {}
    fn into_inner(self) -> T {}
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn position(&self) -> u64 {}
    fn set_position(&mut self, pos: u64) {}
}
impl<T> Read for Cursor<T> {}
impl<T> BufRead for Cursor<T> {}
impl<T> Write for Cursor<T> {}
impl<T> Seek for Cursor<T> {}
pub struct BufReader<R> {}
impl<R> BufReader<R> {
    fn new(inner: R) -> BufReader<R> {}
    fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
    fn get_ref(&self) -> &R {}
    fn get_mut(&mut self) -> &mut R {}
    fn buffer(&self) -> &[u8] {}
    fn capacity(&self) -> usize {}
    fn into_inner(self) -> R {}
}
impl<R> Read for BufReader<R> {}
impl<R> BufRead for BufReader<R> {}
impl<R> Seek for BufReader<R> {}
pub struct BufWriter<W> {}
impl<W> BufWriter<W> {
    fn new(inner: W) -> BufWriter<W> {}
    fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
    fn get_ref(&self) -> &W {}
    fn get_mut(&mut self) -> &mut W {}
    fn buffer(&self) -> &[u8] {}
    fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {}
}
impl<W> Write for BufWriter<W> {}
impl<W> Seek for BufWriter<W> {}
pub struct LineWriter<W> {}
impl<W> LineWriter<W> {
    fn new(inner: W) -> LineWriter<W> {}
    fn get_ref(&self) -> &W {}
}
impl<W> Write for LineWriter<W> {}
pub struct IntoInnerError<W> {}
impl<W> IntoInnerError<W> {
    fn error(&self) -> &Error {}
    fn into_inner(self) -> W {}
    fn into_error(self) -> Error {}
}
pub struct IoSlice {}
impl IoSlice {
    fn new(buf: &[u8]) -> IoSlice {}
}
impl crate::ops::Deref for IoSlice { type Target = [u8]; }
pub struct IoSliceMut {}
impl IoSliceMut {
    fn new(buf: &mut [u8]) -> IoSliceMut {}
}
impl crate::ops::Deref for IoSliceMut { type Target = [u8]; }
pub struct Stdin {}
impl Stdin {
    fn lock(&self) -> StdinLock {}
    fn read_line(&self, buf: &mut String) -> Result<usize> {}
    fn lines(self) -> Lines<StdinLock> {}
}
impl Read for Stdin {}
pub struct StdinLock {}
impl Read for StdinLock {}
impl BufRead for StdinLock {}
pub struct Stdout {}
impl Stdout {
    fn lock(&self) -> StdoutLock {}
}
impl Write for Stdout {}
pub struct StdoutLock {}
impl Write for StdoutLock {}
pub struct Stderr {}
impl Stderr {
    fn lock(&self) -> StderrLock {}
}
impl Write for Stderr {}
pub struct StderrLock {}
impl Write for StderrLock {}
pub struct Empty;
impl Read for Empty {}
impl BufRead for Empty {}
impl Write for Empty {}
pub struct Sink;
impl Write for Sink {}
pub struct Repeat {}
impl Read for Repeat {}
pub struct PipeReader {}
impl Read for PipeReader {}
pub struct PipeWriter {}
impl Write for PipeWriter {}
pub fn stdin() -> Stdin {}
pub fn stdout() -> Stdout {}
pub fn stderr() -> Stderr {}
pub fn empty() -> Empty {}
pub fn sink() -> Sink {}
pub fn repeat(byte: u8) -> Repeat {}
pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}
pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}
pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}
