use crate::borrow::{Borrow, BorrowMut};
use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
use crate::ffi::CString;
use crate::io::Write;
use crate::ops::{Deref, Index, RangeBounds};
use crate::slice::{self, SliceIndex};

#[derive(Clone, Default, Ord)]
pub struct Vec<T> {}

impl<T> Vec<T> {
    fn new() -> Vec<T> {}
    fn with_capacity(capacity: usize) -> Vec<T> {}
    fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T> {}
    fn capacity(&self) -> usize {}
    fn reserve(&mut self, additional: usize) {}
    fn reserve_exact(&mut self, additional: usize) {}
    fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    fn shrink_to_fit(&mut self) {}
    fn shrink_to(&mut self, min: usize) {}
    fn into_boxed_slice(self) -> Box<[T]> {}
    fn truncate(&mut self, len: usize) {}
    fn as_slice(&self) -> &[T] {}
    fn as_mut_slice(&mut self) -> &mut [T] {}
    fn as_ptr(&self) -> *const T {}
    fn as_mut_ptr(&mut self) -> *mut T {}
    fn set_len(&mut self, new_len: usize) {}
    fn swap_remove(&mut self, index: usize) -> T {}
    fn insert(&mut self, index: usize, element: T) {}
    fn insert_mut(&mut self, index: usize, element: T) -> &mut T {}
    fn remove(&mut self, index: usize) -> T {}
    fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
    fn dedup_by_key<F: FnMut(&mut T) -> K, K>(&mut self, key: F) {}
    fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same: F) {}
    fn push(&mut self, value: T) {}
    fn push_mut(&mut self, value: T) -> &mut T {}
    fn pop(&mut self) -> Option<T> {}
    fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
    fn append(&mut self, other: &mut Vec<T>) {}
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<T> {}
    fn clear(&mut self) {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn split_off(&mut self, at: usize) -> Vec<T> {}
    fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
    fn leak(self) -> &mut [T] {}
    fn spare_capacity_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>] {}
    fn resize(&mut self, new_len: usize, value: T) {}
    fn extend_from_slice(&mut self, other: &[T]) {}
    fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
    fn dedup(&mut self) {}
    fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, with: I) -> Splice<T> {}
    fn extract_if<R: RangeBounds<usize>, F: FnMut(&mut T) -> bool>(&mut self, range: R, f: F) -> Drain<T> {}
}
impl<T, const N: usize> Vec<[T; N]> {
    fn into_flattened(self) -> Vec<T> {}
}
impl<T> Deref for Vec<T> { type Target = [T]; }
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> { type Output = I::Output; }
impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T> IntoIterator for &Vec<T> { type Item = &T; type IntoIter = slice::Iter<T>; }
impl<T> FromIterator<T> for Vec<T> {}
impl<T> Extend<T> for Vec<T> {}
impl<T> AsRef<[T]> for Vec<T> {}
impl<T> AsRef<Vec<T>> for Vec<T> {}
impl<T> AsMut<[T]> for Vec<T> {}
impl<T> Borrow<[T]> for Vec<T> {}
impl<T> BorrowMut<[T]> for Vec<T> {}
impl<T> From<&[T]> for Vec<T> {}
impl<T, const N: usize> From<[T; N]> for Vec<T> {}
impl<T, const N: usize> From<&[T; N]> for Vec<T> {}
impl<T> From<Box<[T]>> for Vec<T> {}
impl<T> From<BinaryHeap<T>> for Vec<T> {}
impl<T> From<VecDeque<T>> for Vec<T> {}
impl From<String> for Vec<u8> {}
impl From<&str> for Vec<u8> {}
impl From<CString> for Vec<u8> {}
impl Write for Vec<u8> {}

#[derive(Clone)]
pub struct IntoIter<T> {}
impl<T> IntoIter<T> {
    fn as_slice(&self) -> &[T] {}
    fn as_mut_slice(&mut self) -> &mut [T] {}
}
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub struct Drain<T> {}
impl<T> Drain<T> {
    fn as_slice(&self) -> &[T] {}
}
impl<T> Iterator for Drain<T> { type Item = T; }
pub struct Splice<T> {}
impl<T> Iterator for Splice<T> { type Item = T; }
