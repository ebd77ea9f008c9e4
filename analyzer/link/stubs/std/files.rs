pub mod ffi {
use crate::borrow::{Cow, ToOwned};
use crate::error::Error;
use crate::fmt::Display;
use crate::ops::Deref;
use crate::path::Path;
#[derive(Clone, Default, Ord)]
pub struct OsString {}
impl OsString {
    fn new() -> OsString {}
    fn with_capacity(capacity: usize) -> OsString {}
    fn as_os_str(&self) -> &OsStr {}
    fn into_string(self) -> Result<String, OsString> {}
    fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
    fn clear(&mut self) {}
    fn into_boxed_os_str(self) -> Box<OsStr> {}
    fn into_encoded_bytes(self) -> Vec<u8> {}
    fn from_vec(vec: Vec<u8>) -> Self {}
    fn into_vec(self) -> Vec<u8> {}
}
impl Deref for OsString { type Target = OsStr; }
impl AsRef<OsStr> for OsString {}
impl AsRef<Path> for OsString {}
impl<T: AsRef<OsStr>> From<&T> for OsString {}
impl From<String> for OsString {}
impl crate::str::FromStr for OsString { type Err = crate::convert::Infallible; }
#[derive(Ord)]
pub struct OsStr {}
impl OsStr {
    fn new<S: AsRef<OsStr>>(s: &S) -> &OsStr {}
    fn to_str(&self) -> Option<&str> {}
    fn to_string_lossy(&self) -> Cow<str> {}
    fn to_os_string(&self) -> OsString {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn as_encoded_bytes(&self) -> &[u8] {}
    fn to_ascii_lowercase(&self) -> OsString {}
    fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
    fn display(&self) -> crate::path::Display {}
    fn as_bytes(&self) -> &[u8] {}
    fn from_bytes(slice: &[u8]) -> &Self {}
    fn encode_wide(&self) -> crate::vec::IntoIter<u16> {}
}
impl AsRef<OsStr> for OsStr {}
impl AsRef<Path> for OsStr {}
impl ToOwned for OsStr { type Owned = OsString; }
#[derive(Clone, Default, Ord)]
pub struct CString {}
impl CString {
    fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
    fn from_raw(ptr: *mut i8) -> CString {}
    fn into_raw(self) -> *mut i8 {}
    fn into_string(self) -> Result<String, NulError> {}
    fn into_bytes(self) -> Vec<u8> {}
    fn as_bytes(&self) -> &[u8] {}
    fn as_c_str(&self) -> &CStr {}
}
impl Deref for CString { type Target = CStr; }
#[derive(Ord)]
pub struct CStr {}
impl CStr {
    fn from_ptr(ptr: *const i8) -> &CStr {}
    fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, NulError> {}
    fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, NulError> {}
    fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {}
    fn as_ptr(&self) -> *const i8 {}
    fn count_bytes(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn to_bytes(&self) -> &[u8] {}
    fn to_bytes_with_nul(&self) -> &[u8] {}
    fn to_str(&self) -> Result<&str, crate::str::Utf8Error> {}
    fn to_string_lossy(&self) -> Cow<str> {}
}
impl ToOwned for CStr { type Owned = CString; }
#[derive(Clone)]
pub struct NulError {}
impl NulError {
    fn nul_position(&self) -> usize {}
}
impl Error for NulError {}
pub enum c_void {}
pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;
}
pub mod path {
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fs::{Metadata, ReadDir};
use crate::io;
use crate::ops::Deref;
use crate::sync::Arc;
pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &str = "/";
pub fn is_separator(c: char) -> bool {}
pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
#[derive(Clone, Default, Ord)]
pub struct PathBuf {}
impl PathBuf {
    fn new() -> PathBuf {}
    fn with_capacity(capacity: usize) -> PathBuf {}
    fn as_path(&self) -> &Path {}
    fn push<P: AsRef<Path>>(&mut self, path: P) {}
    fn pop(&mut self) -> bool {}
    fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
    fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
    fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
    fn as_mut_os_string(&mut self) -> &mut OsString {}
    fn into_os_string(self) -> OsString {}
    fn into_boxed_path(self) -> Box<Path> {}
    fn clear(&mut self) {}
}
impl Deref for PathBuf { type Target = Path; }
impl AsRef<Path> for PathBuf {}
impl AsRef<OsStr> for PathBuf {}
impl Borrow<Path> for PathBuf {}
impl<T: AsRef<OsStr>> From<&T> for PathBuf {}
impl From<&str> for PathBuf {}
impl From<String> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<Box<Path>> for PathBuf {}
impl crate::str::FromStr for PathBuf { type Err = crate::convert::Infallible; }
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl IntoIterator for &PathBuf { type Item = &OsStr; type IntoIter = Iter; }
impl From<PathBuf> for Arc<Path> {}
#[derive(Ord)]
pub struct Path {}
impl Path {
    fn new<S: AsRef<OsStr>>(s: &S) -> &Path {}
    fn as_os_str(&self) -> &OsStr {}
    fn to_str(&self) -> Option<&str> {}
    fn to_string_lossy(&self) -> Cow<str> {}
    fn to_path_buf(&self) -> PathBuf {}
    fn is_absolute(&self) -> bool {}
    fn is_relative(&self) -> bool {}
    fn has_root(&self) -> bool {}
    fn parent(&self) -> Option<&Path> {}
    fn ancestors(&self) -> Ancestors {}
    fn file_name(&self) -> Option<&OsStr> {}
    fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {}
    fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
    fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
    fn file_stem(&self) -> Option<&OsStr> {}
    fn file_prefix(&self) -> Option<&OsStr> {}
    fn extension(&self) -> Option<&OsStr> {}
    fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
    fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
    fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
    fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
    fn components(&self) -> Components {}
    fn iter(&self) -> Iter {}
    fn display(&self) -> Display {}
    fn metadata(&self) -> io::Result<Metadata> {}
    fn symlink_metadata(&self) -> io::Result<Metadata> {}
    fn canonicalize(&self) -> io::Result<PathBuf> {}
    fn read_link(&self) -> io::Result<PathBuf> {}
    fn read_dir(&self) -> io::Result<ReadDir> {}
    fn exists(&self) -> bool {}
    fn try_exists(&self) -> io::Result<bool> {}
    fn is_file(&self) -> bool {}
    fn is_dir(&self) -> bool {}
    fn is_symlink(&self) -> bool {}
    fn into_path_buf(self: Box<Path>) -> PathBuf {}
}
impl AsRef<Path> for Path {}
impl AsRef<OsStr> for Path {}
impl AsRef<Path> for Cow<OsStr> {}
impl ToOwned for Path { type Owned = PathBuf; }
impl IntoIterator for &Path { type Item = &OsStr; type IntoIter = Iter; }
pub struct Display {}
#[derive(Clone)]
pub struct Ancestors {}
impl Iterator for Ancestors { type Item = &Path; }
#[derive(Clone)]
pub struct Components {}
impl Components {
    fn as_path(&self) -> &Path {}
}
impl Iterator for Components { type Item = Component; }
#[derive(Clone)]
pub struct Iter {}
impl Iterator for Iter { type Item = &OsStr; }
#[derive(Clone, Ord)]
pub enum Component { Prefix(PrefixComponent), RootDir, CurDir, ParentDir, Normal(&OsStr) }
impl Component {
    fn as_os_str(self) -> &OsStr {}
}
impl AsRef<Path> for Component {}
#[derive(Clone)]
pub struct PrefixComponent {}
impl PrefixComponent {
    fn as_os_str(&self) -> &OsStr {}
}
#[derive(Clone)]
pub struct StripPrefixError {}
impl Error for StripPrefixError {}
}
pub mod fs {
use crate::ffi::OsString;
use crate::io::{self, Read, Seek, Write};
use crate::path::{Path, PathBuf};
use crate::time::SystemTime;
pub struct File {}
impl File {
    fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
    fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
    fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
    fn options() -> OpenOptions {}
    fn sync_all(&self) -> io::Result<()> {}
    fn sync_data(&self) -> io::Result<()> {}
    fn lock(&self) -> io::Result<()> {}
    fn lock_shared(&self) -> io::Result<()> {}
    fn try_lock(&self) -> Result<(), TryLockError> {}
    fn unlock(&self) -> io::Result<()> {}
    fn set_len(&self, size: u64) -> io::Result<()> {}
    fn metadata(&self) -> io::Result<Metadata> {}
    fn try_clone(&self) -> io::Result<File> {}
    fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
    fn set_modified(&self, time: SystemTime) -> io::Result<()> {}
    fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize> {}
    fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()> {}
    fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize> {}
    fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> {}
}
impl Read for File {}
impl Write for File {}
impl Seek for File {}
pub enum TryLockError { Error(io::Error), WouldBlock }
#[derive(Clone)]
pub struct OpenOptions {}
impl OpenOptions {
    fn new() -> Self {}
    fn read(&mut self, read: bool) -> &mut Self {}
    fn write(&mut self, write: bool) -> &mut Self {}
    fn append(&mut self, append: bool) -> &mut Self {}
    fn truncate(&mut self, truncate: bool) -> &mut Self {}
    fn create(&mut self, create: bool) -> &mut Self {}
    fn create_new(&mut self, create_new: bool) -> &mut Self {}
    fn mode(&mut self, mode: u32) -> &mut Self {}
    fn custom_flags(&mut self, flags: i32) -> &mut Self {}
    fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
}
#[derive(Clone)]
pub struct Metadata {}
impl Metadata {
    fn file_type(&self) -> FileType {}
    fn is_dir(&self) -> bool {}
    fn is_file(&self) -> bool {}
    fn is_symlink(&self) -> bool {}
    fn len(&self) -> u64 {}
    fn permissions(&self) -> Permissions {}
    fn modified(&self) -> io::Result<SystemTime> {}
    fn accessed(&self) -> io::Result<SystemTime> {}
    fn created(&self) -> io::Result<SystemTime> {}
    fn dev(&self) -> u64 {}
    fn ino(&self) -> u64 {}
    fn mode(&self) -> u32 {}
    fn nlink(&self) -> u64 {}
    fn uid(&self) -> u32 {}
    fn gid(&self) -> u32 {}
    fn size(&self) -> u64 {}
    fn mtime(&self) -> i64 {}
    fn ctime(&self) -> i64 {}
    fn blocks(&self) -> u64 {}
}
#[derive(Clone)]
pub struct FileType {}
impl FileType {
    fn is_dir(&self) -> bool {}
    fn is_file(&self) -> bool {}
    fn is_symlink(&self) -> bool {}
    fn is_socket(&self) -> bool {}
    fn is_fifo(&self) -> bool {}
    fn is_block_device(&self) -> bool {}
    fn is_char_device(&self) -> bool {}
}
#[derive(Clone)]
pub struct Permissions {}
impl Permissions {
    fn readonly(&self) -> bool {}
    fn set_readonly(&mut self, readonly: bool) {}
    fn mode(&self) -> u32 {}
    fn set_mode(&mut self, mode: u32) {}
    fn from_mode(mode: u32) -> Self {}
}
pub struct ReadDir {}
impl Iterator for ReadDir { type Item = io::Result<DirEntry>; }
pub struct DirEntry {}
impl DirEntry {
    fn path(&self) -> PathBuf {}
    fn metadata(&self) -> io::Result<Metadata> {}
    fn file_type(&self) -> io::Result<FileType> {}
    fn file_name(&self) -> OsString {}
    fn ino(&self) -> u64 {}
}
pub struct DirBuilder {}
impl DirBuilder {
    fn new() -> DirBuilder {}
    fn recursive(&mut self, recursive: bool) -> &mut Self {}
    fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    fn mode(&mut self, mode: u32) -> &mut Self {}
}
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
}
pub mod os {
pub mod raw {
pub use crate::ffi::{c_char, c_double, c_float, c_int, c_long, c_uchar, c_uint, c_ulong, c_void};
}
pub mod fd {
use crate::io;
pub type RawFd = i32;
pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }
pub trait FromRawFd { fn from_raw_fd(fd: RawFd) -> Self; }
pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
pub trait AsFd { fn as_fd(&self) -> BorrowedFd; }
pub struct OwnedFd {}
impl OwnedFd {
    fn try_clone(&self) -> io::Result<Self> {}
}
impl AsRawFd for OwnedFd {}
pub struct BorrowedFd {}
impl BorrowedFd {
    fn borrow_raw(fd: RawFd) -> Self {}
    fn try_clone_to_owned(&self) -> io::Result<OwnedFd> {}
}
impl AsRawFd for BorrowedFd {}
impl AsRawFd for crate::fs::File {}
impl AsRawFd for crate::net::TcpStream {}
impl AsRawFd for crate::net::TcpListener {}
impl AsRawFd for crate::net::UdpSocket {}
impl AsRawFd for crate::io::Stdin {}
impl AsRawFd for crate::io::Stdout {}
impl AsRawFd for crate::io::Stderr {}
impl AsFd for crate::fs::File {}
impl FromRawFd for crate::fs::File {}
impl IntoRawFd for crate::fs::File {}
}
pub mod unix {
pub mod prelude {
pub use super::ffi::{OsStrExt, OsStringExt};
pub use super::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
pub use super::process::{CommandExt, ExitStatusExt};
}
pub mod ffi {
pub trait OsStrExt {}
pub trait OsStringExt {}
}
pub mod fs {
use crate::io;
use crate::path::Path;
pub trait DirEntryExt {}
pub trait DirBuilderExt {}
pub trait FileExt {}
pub trait FileTypeExt {}
pub trait MetadataExt {}
pub trait OpenOptionsExt {}
pub trait PermissionsExt {}
pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
}
pub mod io {
pub use crate::os::fd::*;
}
pub mod process {
pub trait CommandExt {}
pub trait ExitStatusExt {}
pub fn parent_id() -> u32 {}
}
pub mod net {
use crate::io::{self, Read, Write};
use crate::path::Path;
#[derive(Clone)]
pub struct SocketAddr {}
impl SocketAddr {
    fn as_pathname(&self) -> Option<&Path> {}
    fn is_unnamed(&self) -> bool {}
}
pub struct UnixStream {}
impl UnixStream {
    fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
    fn pair() -> io::Result<(UnixStream, UnixStream)> {}
    fn try_clone(&self) -> io::Result<UnixStream> {}
    fn local_addr(&self) -> io::Result<SocketAddr> {}
    fn peer_addr(&self) -> io::Result<SocketAddr> {}
    fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    fn set_read_timeout(&self, timeout: Option<crate::time::Duration>) -> io::Result<()> {}
    fn set_write_timeout(&self, timeout: Option<crate::time::Duration>) -> io::Result<()> {}
    fn shutdown(&self, how: crate::net::Shutdown) -> io::Result<()> {}
}
impl Read for UnixStream {}
impl Write for UnixStream {}
pub struct UnixListener {}
impl UnixListener {
    fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
    fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
    fn incoming(&self) -> Incoming {}
    fn local_addr(&self) -> io::Result<SocketAddr> {}
    fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}
pub struct Incoming {}
impl Iterator for Incoming { type Item = io::Result<UnixStream>; }
pub struct UnixDatagram {}
impl UnixDatagram {
    fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
    fn unbound() -> io::Result<UnixDatagram> {}
    fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
    fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
}
}
}
pub mod windows {
pub mod process { pub trait CommandExt {} }
pub mod ffi { pub trait OsStrExt {} pub trait OsStringExt {} }
pub mod fs { pub trait MetadataExt {} pub trait OpenOptionsExt {} }
}
pub mod linux {
pub mod fs { pub trait MetadataExt {} }
}
}
