use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
pub fn absolute_utf8<P: AsRef<Path>>(path: P) -> io::Result<Utf8PathBuf> {}
#[derive(Clone, Debug, Default, Ord, Hash)]
pub struct Utf8PathBuf {}
impl Utf8PathBuf {
    fn new() -> Utf8PathBuf {}
    fn from_path_buf(path: PathBuf) -> Result<Utf8PathBuf, PathBuf> {}
    fn from_os_string(os_string: OsString) -> Result<Utf8PathBuf, OsString> {}
    fn into_std_path_buf(self) -> PathBuf {}
    fn with_capacity(capacity: usize) -> Utf8PathBuf {}
    fn as_path(&self) -> &Utf8Path {}
    fn push(&mut self, path: impl AsRef<Utf8Path>) {}
    fn pop(&mut self) -> bool {}
    fn set_file_name(&mut self, file_name: impl AsRef<str>) {}
    fn set_extension(&mut self, extension: impl AsRef<str>) -> bool {}
    fn into_string(self) -> String {}
    fn into_os_string(self) -> OsString {}
    fn into_boxed_path(self) -> Box<Utf8Path> {}
    fn capacity(&self) -> usize {}
    fn clear(&mut self) {}
    fn reserve(&mut self, additional: usize) {}
    fn shrink_to_fit(&mut self) {}
}
impl std::ops::Deref for Utf8PathBuf { type Target = Utf8Path; }
impl std::ops::DerefMut for Utf8PathBuf {}
impl std::fmt::Display for Utf8PathBuf {}
impl std::str::FromStr for Utf8PathBuf { type Err = std::convert::Infallible; }
impl AsRef<Utf8Path> for Utf8PathBuf {}
impl AsRef<Path> for Utf8PathBuf {}
impl AsRef<str> for Utf8PathBuf {}
impl AsRef<OsStr> for Utf8PathBuf {}
impl From<String> for Utf8PathBuf {}
impl From<&str> for Utf8PathBuf {}
impl From<&Utf8Path> for Utf8PathBuf {}
impl From<Box<Utf8Path>> for Utf8PathBuf {}
impl From<std::borrow::Cow<Utf8Path>> for Utf8PathBuf {}
impl From<Utf8PathBuf> for String {}
impl From<Utf8PathBuf> for OsString {}
impl From<Utf8PathBuf> for PathBuf {}
impl From<Utf8PathBuf> for Box<Utf8Path> {}
impl TryFrom<PathBuf> for Utf8PathBuf { type Error = FromPathBufError; }
impl<P: AsRef<Utf8Path>> FromIterator<P> for Utf8PathBuf {}
impl<P: AsRef<Utf8Path>> Extend<P> for Utf8PathBuf {}
impl IntoIterator for &Utf8PathBuf { type Item = &str; type IntoIter = Iter; }
#[derive(Debug, Ord, Hash)]
pub struct Utf8Path {}
impl Utf8Path {
    fn new(s: &impl AsRef<str>) -> &Utf8Path {}
    fn from_path(path: &Path) -> Option<&Utf8Path> {}
    fn from_os_str(path: &OsStr) -> Option<&Utf8Path> {}
    fn as_std_path(&self) -> &Path {}
    fn as_str(&self) -> &str {}
    fn as_os_str(&self) -> &OsStr {}
    fn to_path_buf(&self) -> Utf8PathBuf {}
    fn is_absolute(&self) -> bool {}
    fn is_relative(&self) -> bool {}
    fn has_root(&self) -> bool {}
    fn parent(&self) -> Option<&Utf8Path> {}
    fn ancestors(&self) -> Utf8Ancestors {}
    fn file_name(&self) -> Option<&str> {}
    fn strip_prefix(&self, base: impl AsRef<Path>) -> Result<&Utf8Path, std::path::StripPrefixError> {}
    fn starts_with(&self, base: impl AsRef<Path>) -> bool {}
    fn ends_with(&self, child: impl AsRef<Path>) -> bool {}
    fn file_stem(&self) -> Option<&str> {}
    fn file_prefix(&self) -> Option<&str> {}
    fn extension(&self) -> Option<&str> {}
    fn join(&self, path: impl AsRef<Utf8Path>) -> Utf8PathBuf {}
    fn join_os(&self, path: impl AsRef<Path>) -> PathBuf {}
    fn with_file_name(&self, file_name: impl AsRef<str>) -> Utf8PathBuf {}
    fn with_extension(&self, extension: impl AsRef<str>) -> Utf8PathBuf {}
    fn components(&self) -> Utf8Components {}
    fn iter(&self) -> Iter {}
    fn metadata(&self) -> io::Result<std::fs::Metadata> {}
    fn symlink_metadata(&self) -> io::Result<std::fs::Metadata> {}
    fn canonicalize(&self) -> io::Result<PathBuf> {}
    fn canonicalize_utf8(&self) -> io::Result<Utf8PathBuf> {}
    fn read_link(&self) -> io::Result<PathBuf> {}
    fn read_link_utf8(&self) -> io::Result<Utf8PathBuf> {}
    fn read_dir(&self) -> io::Result<std::fs::ReadDir> {}
    fn read_dir_utf8(&self) -> io::Result<ReadDirUtf8> {}
    fn exists(&self) -> bool {}
    fn try_exists(&self) -> io::Result<bool> {}
    fn is_file(&self) -> bool {}
    fn is_dir(&self) -> bool {}
    fn is_symlink(&self) -> bool {}
    fn into_path_buf(self: Box<Utf8Path>) -> Utf8PathBuf {}
}
impl std::fmt::Display for Utf8Path {}
impl ToOwned for Utf8Path { type Owned = Utf8PathBuf; }
impl AsRef<Utf8Path> for Utf8Path {}
impl AsRef<Utf8Path> for str {}
impl AsRef<Utf8Path> for String {}
impl AsRef<Path> for Utf8Path {}
impl AsRef<str> for Utf8Path {}
impl AsRef<OsStr> for Utf8Path {}
impl From<&str> for &Utf8Path {}
impl TryFrom<&Path> for &Utf8Path { type Error = FromPathError; }
impl IntoIterator for &Utf8Path { type Item = &str; type IntoIter = Iter; }
#[derive(Clone, Debug)]
pub struct Utf8Ancestors {}
impl Iterator for Utf8Ancestors { type Item = &Utf8Path; }
#[derive(Clone, Debug)]
pub struct Iter {}
impl Iter {
    fn as_path(&self) -> &Utf8Path {}
}
impl Iterator for Iter { type Item = &str; }
impl DoubleEndedIterator for Iter {}
#[derive(Clone, Debug, Ord)]
pub struct Utf8Components {}
impl Utf8Components {
    fn as_path(&self) -> &Utf8Path {}
}
impl Iterator for Utf8Components { type Item = Utf8Component; }
impl DoubleEndedIterator for Utf8Components {}
#[derive(Clone, Debug, Ord, Hash)]
pub enum Utf8Component { Prefix(Utf8PrefixComponent), RootDir, CurDir, ParentDir, Normal(&str) }
impl Utf8Component {
    fn as_str(&self) -> &str {}
    fn as_os_str(&self) -> &OsStr {}
}
impl AsRef<Utf8Path> for Utf8Component {}
impl AsRef<str> for Utf8Component {}
impl std::fmt::Display for Utf8Component {}
#[derive(Clone, Debug, Ord, Hash)]
pub struct Utf8PrefixComponent {}
impl Utf8PrefixComponent {
    fn as_str(&self) -> &str {}
}
#[derive(Debug)]
pub struct ReadDirUtf8 {}
impl Iterator for ReadDirUtf8 { type Item = io::Result<Utf8DirEntry>; }
#[derive(Debug)]
pub struct Utf8DirEntry {}
impl Utf8DirEntry {
    fn path(&self) -> &Utf8Path {}
    fn metadata(&self) -> io::Result<std::fs::Metadata> {}
    fn file_type(&self) -> io::Result<std::fs::FileType> {}
    fn file_name(&self) -> &str {}
    fn into_inner(self) -> std::fs::DirEntry {}
    fn into_path(self) -> Utf8PathBuf {}
}
#[derive(Clone, Debug, Eq)]
pub struct FromPathBufError {}
impl FromPathBufError {
    fn as_path(&self) -> &Path {}
    fn into_path_buf(self) -> PathBuf {}
    fn from_path_error(&self) -> FromPathError {}
    fn into_io_error(self) -> io::Error {}
}
impl std::error::Error for FromPathBufError {}
impl std::fmt::Display for FromPathBufError {}
#[derive(Clone, Debug, Eq)]
pub struct FromPathError {}
impl FromPathError {
    fn into_io_error(self) -> io::Error {}
}
impl std::error::Error for FromPathError {}
impl std::fmt::Display for FromPathError {}
