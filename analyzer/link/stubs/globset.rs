use std::path::Path;
#[derive(Clone, Debug, Eq, Hash)]
pub struct Glob {}
impl Glob {
    fn new(glob: &str) -> Result<Glob, Error> {}
    fn compile_matcher(&self) -> GlobMatcher {}
    fn glob(&self) -> &str {}
    fn regex(&self) -> &str {}
}
impl AsRef<Glob> for Glob {}
impl std::fmt::Display for Glob {}
impl std::str::FromStr for Glob { type Err = Error; }
#[derive(Clone, Debug)]
pub struct GlobMatcher {}
impl GlobMatcher {
    fn is_match<P: AsRef<Path>>(&self, path: P) -> bool {}
    fn is_match_candidate(&self, path: &Candidate) -> bool {}
    fn glob(&self) -> &Glob {}
}
#[derive(Clone, Debug)]
pub struct GlobBuilder {}
impl GlobBuilder {
    fn new(glob: &str) -> GlobBuilder {}
    fn build(&self) -> Result<Glob, Error> {}
    fn case_insensitive(&mut self, yes: bool) -> &mut GlobBuilder {}
    fn literal_separator(&mut self, yes: bool) -> &mut GlobBuilder {}
    fn backslash_escape(&mut self, yes: bool) -> &mut GlobBuilder {}
    fn empty_alternates(&mut self, yes: bool) -> &mut GlobBuilder {}
    fn allow_unclosed_class(&mut self, yes: bool) -> &mut GlobBuilder {}
}
#[derive(Clone, Debug, Default)]
pub struct GlobSet {}
impl GlobSet {
    fn new<I, G>(globs: I) -> Result<GlobSet, Error> {}
    fn builder() -> GlobSetBuilder {}
    fn empty() -> GlobSet {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn is_match<P: AsRef<Path>>(&self, path: P) -> bool {}
    fn is_match_candidate(&self, path: &Candidate) -> bool {}
    fn matches_all<P: AsRef<Path>>(&self, path: P) -> bool {}
    fn matches<P: AsRef<Path>>(&self, path: P) -> Vec<usize> {}
    fn matches_candidate(&self, path: &Candidate) -> Vec<usize> {}
    fn matches_into<P: AsRef<Path>>(&self, path: P, into: &mut Vec<usize>) {}
    fn matches_candidate_into(&self, path: &Candidate, into: &mut Vec<usize>) {}
}
#[derive(Clone, Debug)]
pub struct GlobSetBuilder {}
impl GlobSetBuilder {
    fn new() -> GlobSetBuilder {}
    fn build(&self) -> Result<GlobSet, Error> {}
    fn add(&mut self, pat: Glob) -> &mut GlobSetBuilder {}
}
#[derive(Clone, Debug)]
pub struct Candidate {}
impl Candidate {
    fn new<P: AsRef<Path>>(path: &P) -> Candidate {}
    fn from_bytes<P: AsRef<[u8]>>(path: &P) -> Candidate {}
}
#[derive(Clone, Debug, Eq)]
pub struct Error {}
impl Error {
    fn glob(&self) -> Option<&str> {}
    fn kind(&self) -> &ErrorKind {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
#[derive(Clone, Debug, Eq)]
pub enum ErrorKind { InvalidRecursive, UnclosedClass, InvalidRange(char, char), UnopenedAlternates, UnclosedAlternates, NestedAlternates, DanglingEscape, Regex(String) }
impl std::fmt::Display for ErrorKind {}
pub fn escape(s: &str) -> String {}
