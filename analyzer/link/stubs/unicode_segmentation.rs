pub const UNICODE_VERSION: (u64, u64, u64) = 0;
pub trait UnicodeSegmentation {
    fn graphemes(&self, is_extended: bool) -> Graphemes;
    fn grapheme_indices(&self, is_extended: bool) -> GraphemeIndices;
    fn unicode_words(&self) -> UnicodeWords;
    fn unicode_word_indices(&self) -> UnicodeWordIndices;
    fn split_word_bounds(&self) -> UWordBounds;
    fn split_word_bound_indices(&self) -> UWordBoundIndices;
    fn unicode_sentences(&self) -> UnicodeSentences;
    fn split_sentence_bounds(&self) -> USentenceBounds;
    fn split_sentence_bound_indices(&self) -> USentenceBoundIndices;
}
impl UnicodeSegmentation for str {}
#[derive(Clone, Debug)]
pub struct Graphemes {}
impl Graphemes {
    fn as_str(&self) -> &str {}
}
impl Iterator for Graphemes { type Item = &str; }
impl DoubleEndedIterator for Graphemes {}
#[derive(Clone, Debug)]
pub struct GraphemeIndices {}
impl GraphemeIndices {
    fn as_str(&self) -> &str {}
}
impl Iterator for GraphemeIndices { type Item = (usize, &str); }
impl DoubleEndedIterator for GraphemeIndices {}
#[derive(Debug)]
pub struct UnicodeWords {}
impl Iterator for UnicodeWords { type Item = &str; }
impl DoubleEndedIterator for UnicodeWords {}
#[derive(Debug)]
pub struct UnicodeWordIndices {}
impl Iterator for UnicodeWordIndices { type Item = (usize, &str); }
impl DoubleEndedIterator for UnicodeWordIndices {}
#[derive(Clone, Debug)]
pub struct UWordBounds {}
impl UWordBounds {
    fn as_str(&self) -> &str {}
}
impl Iterator for UWordBounds { type Item = &str; }
impl DoubleEndedIterator for UWordBounds {}
#[derive(Clone, Debug)]
pub struct UWordBoundIndices {}
impl Iterator for UWordBoundIndices { type Item = (usize, &str); }
impl DoubleEndedIterator for UWordBoundIndices {}
#[derive(Clone, Debug)]
pub struct UnicodeSentences {}
impl Iterator for UnicodeSentences { type Item = &str; }
#[derive(Clone, Debug)]
pub struct USentenceBounds {}
impl Iterator for USentenceBounds { type Item = &str; }
#[derive(Clone, Debug)]
pub struct USentenceBoundIndices {}
impl Iterator for USentenceBoundIndices { type Item = (usize, &str); }
#[derive(Clone, Debug)]
pub struct GraphemeCursor {}
impl GraphemeCursor {
    fn new(offset: usize, len: usize, is_extended: bool) -> GraphemeCursor {}
    fn set_cursor(&mut self, offset: usize) {}
    fn cur_cursor(&self) -> usize {}
    fn provide_context(&mut self, chunk: &str, chunk_start: usize) {}
    fn is_boundary(&mut self, chunk: &str, chunk_start: usize) -> Result<bool, GraphemeIncomplete> {}
    fn next_boundary(&mut self, chunk: &str, chunk_start: usize) -> Result<Option<usize>, GraphemeIncomplete> {}
    fn prev_boundary(&mut self, chunk: &str, chunk_start: usize) -> Result<Option<usize>, GraphemeIncomplete> {}
}
#[derive(Debug, Eq)]
pub enum GraphemeIncomplete { PreContext(usize), PrevChunk, NextChunk, InvalidOffset }
