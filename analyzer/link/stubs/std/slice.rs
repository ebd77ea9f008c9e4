use crate::borrow::{Cow, ToOwned};
use crate::cmp::Ordering;
use crate::io::{BufRead, Read};
use crate::ops::{Index, Range, RangeBounds};

impl<T> [T] {
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn first(&self) -> Option<&T> {}
    fn first_mut(&mut self) -> Option<&mut T> {}
    fn split_first(&self) -> Option<(&T, &[T])> {}
    fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
    fn split_last(&self) -> Option<(&T, &[T])> {}
    fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
    fn last(&self) -> Option<&T> {}
    fn last_mut(&mut self) -> Option<&mut T> {}
    fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
    fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
    fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {}
    fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> {}
    fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> {}
    fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output> {}
    fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output {}
    fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output {}
    fn get_disjoint_mut<I, const N: usize>(&mut self, i: [I; N]) -> Result<[&mut T; N], GetDisjointMutError> {}
    fn as_ptr(&self) -> *const T {}
    fn as_mut_ptr(&mut self) -> *mut T {}
    fn as_ptr_range(&self) -> Range<*const T> {}
    fn as_array<const N: usize>(&self) -> Option<&[T; N]> {}
    fn swap(&mut self, a: usize, b: usize) {}
    fn reverse(&mut self) {}
    fn iter(&self) -> Iter<T> {}
    fn iter_mut(&mut self) -> IterMut<T> {}
    fn windows(&self, size: usize) -> Windows<T> {}
    fn array_windows<const N: usize>(&self) -> ArrayWindows<T, N> {}
    fn chunks(&self, size: usize) -> Chunks<T> {}
    fn chunks_mut(&mut self, size: usize) -> ChunksMut<T> {}
    fn chunks_exact(&self, size: usize) -> ChunksExact<T> {}
    fn chunks_exact_mut(&mut self, size: usize) -> ChunksExactMut<T> {}
    fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {}
    fn rchunks(&self, size: usize) -> RChunks<T> {}
    fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<T, F> {}
    fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<T, F> {}
    fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
    fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
    fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {}
    fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {}
    fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {}
    fn split_off_first(self: &mut &Self) -> Option<&T> {}
    fn split_off_last(self: &mut &Self) -> Option<&T> {}
    fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<T, F> {}
    fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<T, F> {}
    fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<T, F> {}
    fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<T, F> {}
    fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> Split<T, F> {}
    fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> Split<T, F> {}
    fn contains(&self, x: &T) -> bool {}
    fn starts_with(&self, needle: &[T]) -> bool {}
    fn ends_with(&self, needle: &[T]) -> bool {}
    fn strip_prefix(&self, prefix: &[T]) -> Option<&[T]> {}
    fn strip_suffix(&self, suffix: &[T]) -> Option<&[T]> {}
    fn binary_search(&self, x: &T) -> Result<usize, usize> {}
    fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize> {}
    fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
    fn sort_unstable(&mut self) {}
    fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
    fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
    fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) {}
    fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, i: usize, f: F) -> (&mut [T], &mut T, &mut [T]) {}
    fn select_nth_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, i: usize, f: F) -> (&mut [T], &mut T, &mut [T]) {}
    fn rotate_left(&mut self, mid: usize) {}
    fn rotate_right(&mut self, k: usize) {}
    fn fill(&mut self, value: T) {}
    fn fill_with<F: FnMut() -> T>(&mut self, f: F) {}
    fn clone_from_slice(&mut self, src: &[T]) {}
    fn copy_from_slice(&mut self, src: &[T]) {}
    fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) {}
    fn swap_with_slice(&mut self, other: &mut [T]) {}
    fn align_to<U>(&self) -> (&[T], &[U], &[T]) {}
    fn is_sorted(&self) -> bool {}
    fn is_sorted_by<F: FnMut(&T, &T) -> bool>(&self, compare: F) -> bool {}
    fn is_sorted_by_key<F: FnMut(&T) -> K, K>(&self, f: F) -> bool {}
    fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
    fn sort(&mut self) {}
    fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
    fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
    fn sort_by_cached_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
    fn to_vec(&self) -> Vec<T> {}
    fn into_vec(self: Box<Self>) -> Vec<T> {}
    fn repeat(&self, n: usize) -> Vec<T> {}
}
impl [u8] {
    fn is_ascii(&self) -> bool {}
    fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
    fn make_ascii_uppercase(&mut self) {}
    fn make_ascii_lowercase(&mut self) {}
    fn escape_ascii(&self) -> EscapeAscii {}
    fn trim_ascii(&self) -> &[u8] {}
    fn trim_ascii_start(&self) -> &[u8] {}
    fn trim_ascii_end(&self) -> &[u8] {}
    fn utf8_chunks(&self) -> Utf8Chunks {}
    fn to_ascii_uppercase(&self) -> Vec<u8> {}
    fn to_ascii_lowercase(&self) -> Vec<u8> {}
}
impl<T, const N: usize> [[T; N]] {
    fn as_flattened(&self) -> &[T] {}
}
impl [String] {
    fn concat(&self) -> String {}
    fn join(&self, sep: &str) -> String {}
}
impl [&str] {
    fn concat(&self) -> String {}
    fn join(&self, sep: &str) -> String {}
}
impl [Cow<str>] {
    fn concat(&self) -> String {}
    fn join(&self, sep: &str) -> String {}
}
impl<T> [Vec<T>] {
    fn concat(&self) -> Vec<T> {}
    fn join(&self, sep: &T) -> Vec<T> {}
}
impl<T> [&[T]] {
    fn concat(&self) -> Vec<T> {}
    fn join(&self, sep: &T) -> Vec<T> {}
}
impl<T, const N: usize> [[T; N]] {
    fn concat(&self) -> Vec<T> {}
}
impl<T> ToOwned for [T] { type Owned = Vec<T>; }
impl<T> AsRef<[T]> for [T] {}
impl<T> AsMut<[T]> for [T] {}
impl<T: Ord> Ord for [T] {}
impl<T: PartialOrd> PartialOrd for [T] {}
impl<T, I: SliceIndex<[T]>> Index<I> for [T] { type Output = I::Output; }
impl<T> IntoIterator for &[T] { type Item = &T; type IntoIter = Iter<T>; }
impl<T> IntoIterator for Box<[T]> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; }
impl Read for &[u8] {}
impl BufRead for &[u8] {}
impl crate::io::Write for &mut [u8] {}

pub trait SliceIndex<T> { type Output; }
impl<T> SliceIndex<[T]> for crate::num::__int { type Output = T; }
impl<T> SliceIndex<[T]> for crate::ops::Range<usize> { type Output = [T]; }
impl<T> SliceIndex<[T]> for crate::ops::RangeInclusive<usize> { type Output = [T]; }
impl<T> SliceIndex<[T]> for crate::ops::RangeFrom<usize> { type Output = [T]; }
impl<T> SliceIndex<[T]> for crate::ops::RangeTo<usize> { type Output = [T]; }
impl<T> SliceIndex<[T]> for crate::ops::RangeToInclusive<usize> { type Output = [T]; }
impl<T> SliceIndex<[T]> for crate::ops::RangeFull { type Output = [T]; }

pub fn from_ref<T>(s: &T) -> &[T] {}
pub fn from_mut<T>(s: &mut T) -> &mut [T] {}
pub fn from_raw_parts<T>(data: *const T, len: usize) -> &[T] {}
pub fn from_raw_parts_mut<T>(data: *mut T, len: usize) -> &mut [T] {}
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }

#[derive(Clone)]
pub struct Iter<T> {}
impl<T> Iter<T> {
    fn as_slice(&self) -> &[T] {}
}
impl<T> Iterator for Iter<T> { type Item = &T; }
impl<T> Default for Iter<T> {}
pub struct IterMut<T> {}
impl<T> IterMut<T> {
    fn into_slice(self) -> &mut [T] {}
    fn as_slice(&self) -> &[T] {}
}
impl<T> Iterator for IterMut<T> { type Item = &mut T; }
#[derive(Clone)]
pub struct Windows<T> {}
impl<T> Iterator for Windows<T> { type Item = &[T]; }
pub struct ArrayWindows<T, const N: usize> {}
impl<T, const N: usize> Iterator for ArrayWindows<T, N> { type Item = &[T; N]; }
#[derive(Clone)]
pub struct Chunks<T> {}
impl<T> Iterator for Chunks<T> { type Item = &[T]; }
pub struct ChunksMut<T> {}
impl<T> Iterator for ChunksMut<T> { type Item = &mut [T]; }
#[derive(Clone)]
pub struct ChunksExact<T> {}
impl<T> ChunksExact<T> {
    fn remainder(&self) -> &[T] {}
}
impl<T> Iterator for ChunksExact<T> { type Item = &[T]; }
pub struct ChunksExactMut<T> {}
impl<T> ChunksExactMut<T> {
    fn into_remainder(self) -> &mut [T] {}
}
impl<T> Iterator for ChunksExactMut<T> { type Item = &mut [T]; }
pub struct RChunks<T> {}
impl<T> Iterator for RChunks<T> { type Item = &[T]; }
pub struct ChunkBy<T, P> {}
impl<T, P> Iterator for ChunkBy<T, P> { type Item = &[T]; }
pub struct ChunkByMut<T, P> {}
impl<T, P> Iterator for ChunkByMut<T, P> { type Item = &mut [T]; }
pub struct Split<T, P> {}
impl<T, P> Iterator for Split<T, P> { type Item = &[T]; }
pub struct SplitMut<T, P> {}
impl<T, P> Iterator for SplitMut<T, P> { type Item = &mut [T]; }
pub struct EscapeAscii {}
impl Iterator for EscapeAscii { type Item = u8; }
pub struct Utf8Chunks {}
impl Iterator for Utf8Chunks { type Item = Utf8Chunk; }
pub struct Utf8Chunk {}
impl Utf8Chunk {
    fn valid(&self) -> &str {}
    fn invalid(&self) -> &[u8] {}
}
