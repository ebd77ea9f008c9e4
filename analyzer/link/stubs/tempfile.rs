use std::ffi::OsStr;
use std::fs::{File, Permissions};
use std::io;
use std::path::{Path, PathBuf};
pub fn tempfile() -> io::Result<File> {}
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File> {}
pub fn tempdir() -> io::Result<TempDir> {}
pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> {}
pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile {}
pub fn spooled_tempfile_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile {}
pub mod env {
pub fn override_temp_dir(path: &std::path::Path) -> Result<(), std::path::PathBuf> {}
pub fn temp_dir() -> std::path::PathBuf {}
}
#[derive(Clone, Default)]
pub struct Builder {}
impl Builder {
    fn new() -> Self {}
    fn prefix<S: AsRef<OsStr>>(&mut self, prefix: &S) -> &mut Self {}
    fn suffix<S: AsRef<OsStr>>(&mut self, suffix: &S) -> &mut Self {}
    fn rand_bytes(&mut self, rand: usize) -> &mut Self {}
    fn append(&mut self, append: bool) -> &mut Self {}
    fn permissions(&mut self, permissions: Permissions) -> &mut Self {}
    fn keep(&mut self, keep: bool) -> &mut Self {}
    fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self {}
    fn tempfile(&self) -> io::Result<NamedTempFile> {}
    fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<NamedTempFile> {}
    fn tempdir(&self) -> io::Result<TempDir> {}
    fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<TempDir> {}
    fn make<F: FnMut(&Path) -> io::Result<R>, R>(&self, f: F) -> io::Result<NamedTempFile<R>> {}
    fn make_in<F: FnMut(&Path) -> io::Result<R>, R, P: AsRef<Path>>(&self, dir: P, f: F) -> io::Result<NamedTempFile<R>> {}
}
pub struct TempDir {}
impl TempDir {
    fn new() -> io::Result<TempDir> {}
    fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> {}
    fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<TempDir> {}
    fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<TempDir> {}
    fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<TempDir> {}
    fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<TempDir> {}
    fn path(&self) -> &Path {}
    fn into_path(self) -> PathBuf {}
    fn keep(self) -> PathBuf {}
    fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    fn close(self) -> io::Result<()> {}
}
impl AsRef<Path> for TempDir {}
pub struct TempPath {}
impl TempPath {
    fn close(self) -> io::Result<()> {}
    fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError> {}
    fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError> {}
    fn keep(self) -> Result<PathBuf, PathPersistError> {}
    fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    fn from_path(path: impl Into<PathBuf>) -> Self {}
    fn try_from_path(path: impl Into<PathBuf>) -> io::Result<Self> {}
}
impl std::ops::Deref for TempPath { type Target = Path; }
impl AsRef<Path> for TempPath {}
impl AsRef<OsStr> for TempPath {}
pub struct PathPersistError { pub error: io::Error, pub path: TempPath }
impl std::error::Error for PathPersistError {}
impl std::fmt::Display for PathPersistError {}
impl From<PathPersistError> for io::Error {}
impl From<PathPersistError> for TempPath {}
pub struct NamedTempFile<F = File> {}
impl NamedTempFile<File> {
    fn new() -> io::Result<NamedTempFile> {}
    fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile> {}
    fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<NamedTempFile> {}
    fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<NamedTempFile> {}
    fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<NamedTempFile> {}
    fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<NamedTempFile> {}
    fn reopen(&self) -> io::Result<File> {}
}
impl<F> NamedTempFile<F> {
    fn path(&self) -> &Path {}
    fn close(self) -> io::Result<()> {}
    fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
    fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
    fn keep(self) -> Result<(F, PathBuf), PersistError<F>> {}
    fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    fn as_file(&self) -> &F {}
    fn as_file_mut(&mut self) -> &mut F {}
    fn into_file(self) -> F {}
    fn into_temp_path(self) -> TempPath {}
    fn into_parts(self) -> (F, TempPath) {}
    fn from_parts(file: F, path: TempPath) -> Self {}
}
impl<F> AsRef<Path> for NamedTempFile<F> {}
impl<F: io::Read> io::Read for NamedTempFile<F> {}
impl<F: io::Write> io::Write for NamedTempFile<F> {}
impl<F: io::Seek> io::Seek for NamedTempFile<F> {}
pub struct PersistError<F = File> { pub error: io::Error, pub file: NamedTempFile<F> }
impl<F> std::error::Error for PersistError<F> {}
impl<F> std::fmt::Display for PersistError<F> {}
impl<F> From<PersistError<F>> for io::Error {}
impl<F> From<PersistError<F>> for NamedTempFile<F> {}
pub enum SpooledData { InMemory(io::Cursor<Vec<u8>>), OnDisk(File) }
pub struct SpooledTempFile {}
impl SpooledTempFile {
    fn new(max_size: usize) -> SpooledTempFile {}
    fn new_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile {}
    fn is_rolled(&self) -> bool {}
    fn roll(&mut self) -> io::Result<()> {}
    fn set_len(&mut self, size: u64) -> io::Result<()> {}
    fn into_inner(self) -> SpooledData {}
    fn into_file(self) -> io::Result<File> {}
}
impl io::Read for SpooledTempFile {}
impl io::Write for SpooledTempFile {}
impl io::Seek for SpooledTempFile {}
