use std::ops::Range;
#[derive(Clone, Debug)]
pub struct AhoCorasick {}
impl AhoCorasick {
    fn new<I, P>(patterns: I) -> Result<AhoCorasick, BuildError> {}
    fn builder() -> AhoCorasickBuilder {}
    fn is_match<I>(&self, input: I) -> bool {}
    fn find<I>(&self, input: I) -> Option<Match> {}
    fn find_iter<I>(&self, input: I) -> FindIter {}
    fn find_overlapping_iter<I>(&self, input: I) -> FindIter {}
    fn replace_all<B: AsRef<str>>(&self, haystack: &str, replace_with: &[B]) -> String {}
    fn replace_all_bytes<B: AsRef<[u8]>>(&self, haystack: &[u8], replace_with: &[B]) -> Vec<u8> {}
    fn replace_all_with<F: FnMut(&Match, &str, &mut String) -> bool>(&self, haystack: &str, dst: &mut String, replace_with: F) {}
    fn replace_all_with_bytes<F: FnMut(&Match, &[u8], &mut Vec<u8>) -> bool>(&self, haystack: &[u8], dst: &mut Vec<u8>, replace_with: F) {}
    fn stream_find_iter<R: std::io::Read>(&self, rdr: R) -> StreamFindIter<R> {}
    fn try_find<I>(&self, input: I) -> Result<Option<Match>, MatchError> {}
    fn try_find_iter<I>(&self, input: I) -> Result<FindIter, MatchError> {}
    fn try_replace_all<B: AsRef<str>>(&self, haystack: &str, replace_with: &[B]) -> Result<String, MatchError> {}
    fn kind(&self) -> AhoCorasickKind {}
    fn start_kind(&self) -> StartKind {}
    fn match_kind(&self) -> MatchKind {}
    fn min_pattern_len(&self) -> usize {}
    fn max_pattern_len(&self) -> usize {}
    fn patterns_len(&self) -> usize {}
    fn memory_usage(&self) -> usize {}
}
#[derive(Clone, Debug, Default)]
pub struct AhoCorasickBuilder {}
impl AhoCorasickBuilder {
    fn new() -> AhoCorasickBuilder {}
    fn build<I, P>(&self, patterns: I) -> Result<AhoCorasick, BuildError> {}
    fn match_kind(&mut self, kind: MatchKind) -> &mut AhoCorasickBuilder {}
    fn start_kind(&mut self, kind: StartKind) -> &mut AhoCorasickBuilder {}
    fn ascii_case_insensitive(&mut self, yes: bool) -> &mut AhoCorasickBuilder {}
    fn kind(&mut self, kind: Option<AhoCorasickKind>) -> &mut AhoCorasickBuilder {}
    fn prefilter(&mut self, yes: bool) -> &mut AhoCorasickBuilder {}
    fn dense_depth(&mut self, depth: usize) -> &mut AhoCorasickBuilder {}
    fn byte_classes(&mut self, yes: bool) -> &mut AhoCorasickBuilder {}
}
#[derive(Debug)]
pub struct FindIter {}
impl Iterator for FindIter { type Item = Match; }
#[derive(Debug)]
pub struct StreamFindIter<R> {}
impl<R> Iterator for StreamFindIter<R> { type Item = Result<Match, std::io::Error>; }
#[derive(Clone, Debug, Eq)]
pub enum AhoCorasickKind { NoncontiguousNFA, ContiguousNFA, DFA }
#[derive(Clone, Debug, Eq)]
pub enum MatchKind { Standard, LeftmostFirst, LeftmostLongest }
#[derive(Clone, Debug, Eq)]
pub enum StartKind { Both, Unanchored, Anchored }
#[derive(Clone, Debug, Eq)]
pub enum Anchored { No, Yes }
#[derive(Clone, Debug, Eq, Hash)]
pub struct Match {}
impl Match {
    fn new<S: Into<Span>>(pattern: PatternID, span: S) -> Match {}
    fn must<S: Into<Span>>(pattern: usize, span: S) -> Match {}
    fn pattern(&self) -> PatternID {}
    fn start(&self) -> usize {}
    fn end(&self) -> usize {}
    fn range(&self) -> Range<usize> {}
    fn span(&self) -> Span {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn offset(&self, offset: usize) -> Match {}
}
#[derive(Clone, Debug, Eq, Hash)]
pub struct Span { pub start: usize, pub end: usize }
impl Span {
    fn range(&self) -> Range<usize> {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn contains(&self, offset: usize) -> bool {}
    fn offset(&self, offset: usize) -> Span {}
}
impl From<Range<usize>> for Span {}
#[derive(Clone, Debug, Default, Ord, Hash)]
pub struct PatternID {}
impl PatternID {
    fn new(value: usize) -> Result<PatternID, PatternIDError> {}
    fn must(value: usize) -> PatternID {}
    fn as_usize(&self) -> usize {}
    fn as_u32(&self) -> u32 {}
}
#[derive(Clone, Debug)]
pub struct PatternIDError {}
impl std::error::Error for PatternIDError {}
impl std::fmt::Display for PatternIDError {}
#[derive(Clone, Debug)]
pub struct BuildError {}
impl std::error::Error for BuildError {}
impl std::fmt::Display for BuildError {}
#[derive(Clone, Debug, Eq)]
pub struct MatchError {}
impl std::error::Error for MatchError {}
impl std::fmt::Display for MatchError {}
