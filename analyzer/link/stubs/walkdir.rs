use std::cmp::Ordering;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
pub type Result<T> = std::result::Result<T, Error>;
pub struct WalkDir {}
impl WalkDir {
    fn new<P: AsRef<Path>>(root: P) -> Self {}
    fn min_depth(self, depth: usize) -> Self {}
    fn max_depth(self, depth: usize) -> Self {}
    fn follow_links(self, yes: bool) -> Self {}
    fn follow_root_links(self, yes: bool) -> Self {}
    fn max_open(self, n: usize) -> Self {}
    fn sort_by<F: FnMut(&DirEntry, &DirEntry) -> Ordering>(self, cmp: F) -> Self {}
    fn sort_by_key<K, F: FnMut(&DirEntry) -> K>(self, cmp: F) -> Self {}
    fn sort_by_file_name(self) -> Self {}
    fn contents_first(self, yes: bool) -> Self {}
    fn same_file_system(self, yes: bool) -> Self {}
}
impl IntoIterator for WalkDir { type Item = Result<DirEntry>; type IntoIter = IntoIter; }
pub struct IntoIter {}
impl IntoIter {
    fn skip_current_dir(&mut self) {}
    fn filter_entry<P: FnMut(&DirEntry) -> bool>(self, predicate: P) -> FilterEntry<IntoIter> {}
}
impl Iterator for IntoIter { type Item = Result<DirEntry>; }
pub struct FilterEntry<I, P = ()> {}
impl<I, P> FilterEntry<I, P> {
    fn skip_current_dir(&mut self) {}
    fn filter_entry<Q: FnMut(&DirEntry) -> bool>(self, predicate: Q) -> FilterEntry<Self> {}
}
impl<I, P> Iterator for FilterEntry<I, P> { type Item = Result<DirEntry>; }
#[derive(Clone)]
pub struct DirEntry {}
impl DirEntry {
    fn path(&self) -> &Path {}
    fn into_path(self) -> PathBuf {}
    fn path_is_symlink(&self) -> bool {}
    fn metadata(&self) -> Result<std::fs::Metadata> {}
    fn file_type(&self) -> std::fs::FileType {}
    fn file_name(&self) -> &OsStr {}
    fn depth(&self) -> usize {}
    fn ino(&self) -> u64 {}
}
pub trait DirEntryExt {}
pub struct Error {}
impl Error {
    fn path(&self) -> Option<&Path> {}
    fn loop_ancestor(&self) -> Option<&Path> {}
    fn depth(&self) -> usize {}
    fn io_error(&self) -> Option<&std::io::Error> {}
    fn into_io_error(self) -> Option<std::io::Error> {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<Error> for std::io::Error {}
