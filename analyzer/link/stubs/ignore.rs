pub use walk::{DirEntry, ParallelVisitor, ParallelVisitorBuilder, Walk, WalkBuilder, WalkParallel, WalkState};
use std::path::PathBuf;
#[derive(Clone, Debug)]
pub enum Error {
    Partial(Vec<Error>),
    WithLineNumber { line: u64, err: Box<Error> },
    WithPath { path: PathBuf, err: Box<Error> },
    WithDepth { depth: usize, err: Box<Error> },
    Loop { ancestor: PathBuf, child: PathBuf },
    Io(std::io::Error),
    Glob { glob: Option<String>, err: String },
    UnrecognizedFileType(String),
    InvalidDefinition,
}
impl Error {
    fn is_partial(&self) -> bool {}
    fn is_io(&self) -> bool {}
    fn io_error(&self) -> Option<&std::io::Error> {}
    fn into_io_error(self) -> Option<std::io::Error> {}
    fn depth(&self) -> Option<usize> {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<std::io::Error> for Error {}
#[derive(Clone, Debug)]
pub enum Match<T> { None, Ignore(T), Whitelist(T) }
impl<T> Match<T> {
    fn is_none(&self) -> bool {}
    fn is_ignore(&self) -> bool {}
    fn is_whitelist(&self) -> bool {}
    fn invert(self) -> Match<T> {}
    fn inner(&self) -> Option<&T> {}
    fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Match<U> {}
    fn or(self, other: Self) -> Self {}
}
pub mod walk {
    use crate::overrides::Override;
    use crate::types::Types;
    use crate::Error;
    use std::ffi::OsStr;
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug)]
    pub struct DirEntry {}
    impl DirEntry {
        fn path(&self) -> &Path {}
        fn into_path(self) -> PathBuf {}
        fn path_is_symlink(&self) -> bool {}
        fn is_stdin(&self) -> bool {}
        fn metadata(&self) -> Result<std::fs::Metadata, Error> {}
        fn file_type(&self) -> Option<std::fs::FileType> {}
        fn file_name(&self) -> &OsStr {}
        fn depth(&self) -> usize {}
        fn ino(&self) -> Option<u64> {}
        fn error(&self) -> Option<&Error> {}
    }
    #[derive(Clone, Debug)]
    pub struct WalkBuilder {}
    impl WalkBuilder {
        fn new<P: AsRef<Path>>(path: P) -> WalkBuilder {}
        fn empty() -> WalkBuilder {}
        fn from_iter<P: AsRef<Path>, I: IntoIterator<Item = P>>(paths: I) -> WalkBuilder {}
        fn build(&self) -> Walk {}
        fn build_parallel(&self) -> WalkParallel {}
        fn add<P: AsRef<Path>>(&mut self, path: P) -> &mut WalkBuilder {}
        fn max_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder {}
        fn min_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder {}
        fn follow_links(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn max_filesize(&mut self, filesize: Option<u64>) -> &mut WalkBuilder {}
        fn threads(&mut self, n: usize) -> &mut WalkBuilder {}
        fn add_ignore<P: AsRef<Path>>(&mut self, path: P) -> Option<Error> {}
        fn add_custom_ignore_filename<S: AsRef<OsStr>>(&mut self, file_name: S) -> &mut WalkBuilder {}
        fn overrides(&mut self, overrides: Override) -> &mut WalkBuilder {}
        fn types(&mut self, types: Types) -> &mut WalkBuilder {}
        fn standard_filters(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn hidden(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn parents(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn ignore(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn git_global(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn git_ignore(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn git_exclude(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn require_git(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn ignore_case_insensitive(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn sort_by_file_path<F: Fn(&Path, &Path) -> std::cmp::Ordering>(&mut self, cmp: F) -> &mut WalkBuilder {}
        fn sort_by_file_name<F: Fn(&OsStr, &OsStr) -> std::cmp::Ordering>(&mut self, cmp: F) -> &mut WalkBuilder {}
        fn same_file_system(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn skip_stdout(&mut self, yes: bool) -> &mut WalkBuilder {}
        fn filter_entry<P: Fn(&DirEntry) -> bool>(&mut self, filter: P) -> &mut WalkBuilder {}
        fn current_dir(&mut self, cwd: impl Into<PathBuf>) -> &mut WalkBuilder {}
    }
    pub struct Walk {}
    impl Walk {
        fn new<P: AsRef<Path>>(path: P) -> Walk {}
    }
    impl Iterator for Walk { type Item = Result<DirEntry, Error>; }
    #[derive(Clone, Debug, Eq)]
    pub enum WalkState { Continue, Skip, Quit }
    pub trait ParallelVisitorBuilder { fn build(&mut self) -> Box<dyn ParallelVisitor>; }
    pub trait ParallelVisitor { fn visit(&mut self, entry: Result<DirEntry, Error>) -> WalkState; }
    pub struct WalkParallel {}
    impl WalkParallel {
        fn run<F: FnMut() -> Box<dyn FnMut(Result<DirEntry, Error>) -> WalkState>>(self, mkf: F) {}
        fn visit(self, builder: &mut dyn ParallelVisitorBuilder) {}
    }
}
pub mod gitignore {
    use crate::{Error, Match};
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug)]
    pub struct Glob {}
    impl Glob {
        fn from(&self) -> Option<&Path> {}
        fn original(&self) -> &str {}
        fn actual(&self) -> &str {}
        fn is_whitelist(&self) -> bool {}
        fn is_only_dir(&self) -> bool {}
    }
    #[derive(Clone, Debug)]
    pub struct Gitignore {}
    impl Gitignore {
        fn new<P: AsRef<Path>>(gitignore_path: P) -> (Gitignore, Option<Error>) {}
        fn global() -> (Gitignore, Option<Error>) {}
        fn empty() -> Gitignore {}
        fn path(&self) -> &Path {}
        fn is_empty(&self) -> bool {}
        fn len(&self) -> usize {}
        fn num_ignores(&self) -> u64 {}
        fn num_whitelists(&self) -> u64 {}
        fn matched<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match<&Glob> {}
        fn matched_path_or_any_parents<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match<&Glob> {}
    }
    #[derive(Clone, Debug)]
    pub struct GitignoreBuilder {}
    impl GitignoreBuilder {
        fn new<P: AsRef<Path>>(root: P) -> GitignoreBuilder {}
        fn build(&self) -> Result<Gitignore, Error> {}
        fn build_global(self) -> (Gitignore, Option<Error>) {}
        fn add<P: AsRef<Path>>(&mut self, path: P) -> Option<Error> {}
        fn add_line(&mut self, from: Option<PathBuf>, line: &str) -> Result<&mut GitignoreBuilder, Error> {}
        fn case_insensitive(&mut self, yes: bool) -> Result<&mut GitignoreBuilder, Error> {}
        fn allow_unclosed_class(&mut self, yes: bool) -> &mut GitignoreBuilder {}
    }
}
pub mod overrides {
    use crate::{Error, Match};
    use std::path::Path;
    #[derive(Clone, Debug)]
    pub struct Glob {}
    #[derive(Clone, Debug)]
    pub struct Override {}
    impl Override {
        fn empty() -> Override {}
        fn path(&self) -> &Path {}
        fn is_empty(&self) -> bool {}
        fn num_ignores(&self) -> u64 {}
        fn num_whitelists(&self) -> u64 {}
        fn matched<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match<Glob> {}
    }
    #[derive(Clone, Debug)]
    pub struct OverrideBuilder {}
    impl OverrideBuilder {
        fn new<P: AsRef<Path>>(path: P) -> OverrideBuilder {}
        fn build(&self) -> Result<Override, Error> {}
        fn add(&mut self, glob: &str) -> Result<&mut OverrideBuilder, Error> {}
        fn case_insensitive(&mut self, yes: bool) -> Result<&mut OverrideBuilder, Error> {}
        fn allow_unclosed_class(&mut self, yes: bool) -> &mut OverrideBuilder {}
    }
}
pub mod types {
    use crate::{Error, Match};
    use std::path::Path;
    #[derive(Clone, Debug)]
    pub struct Glob {}
    impl Glob {
        fn file_type_def(&self) -> Option<&FileTypeDef> {}
    }
    #[derive(Clone, Debug, Eq)]
    pub struct FileTypeDef {}
    impl FileTypeDef {
        fn name(&self) -> &str {}
        fn globs(&self) -> &[String] {}
    }
    #[derive(Clone, Debug)]
    pub struct Types {}
    impl Types {
        fn empty() -> Types {}
        fn is_empty(&self) -> bool {}
        fn len(&self) -> usize {}
        fn definitions(&self) -> &[FileTypeDef] {}
        fn matched<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match<Glob> {}
    }
    pub struct TypesBuilder {}
    impl TypesBuilder {
        fn new() -> TypesBuilder {}
        fn build(&self) -> Result<Types, Error> {}
        fn definitions(&self) -> Vec<FileTypeDef> {}
        fn select(&mut self, name: &str) -> &mut TypesBuilder {}
        fn negate(&mut self, name: &str) -> &mut TypesBuilder {}
        fn clear(&mut self, name: &str) -> &mut TypesBuilder {}
        fn add(&mut self, name: &str, glob: &str) -> Result<(), Error> {}
        fn add_def(&mut self, def: &str) -> Result<(), Error> {}
        fn add_defaults(&mut self) -> &mut TypesBuilder {}
    }
}
