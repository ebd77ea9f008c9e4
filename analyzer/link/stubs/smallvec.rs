use std::borrow::Borrow;
use std::ops::{Deref, RangeBounds};
pub trait Array { type Item; fn size() -> usize; }
impl<T, const N: usize> Array for [T; N] { type Item = T; }
pub enum CollectionAllocErr { CapacityOverflow, AllocErr { layout: std::alloc::Layout } }
impl std::error::Error for CollectionAllocErr {}
impl std::fmt::Display for CollectionAllocErr {}
#[derive(Clone, Default, Ord)]
pub struct SmallVec<A> {}
impl<A: Array> SmallVec<A> {
    fn new() -> SmallVec<A> {}
    fn new_const() -> Self {}
    fn from_const(items: A) -> Self {}
    fn with_capacity(n: usize) -> Self {}
    fn from_vec(vec: Vec<A::Item>) -> SmallVec<A> {}
    fn from_buf(buf: A) -> SmallVec<A> {}
    fn from_buf_and_len(buf: A, len: usize) -> SmallVec<A> {}
    fn from_slice(slice: &[A::Item]) -> Self {}
    fn from_elem(elem: A::Item, n: usize) -> Self {}
    fn set_len(&mut self, new_len: usize) {}
    fn inline_size(&self) -> usize {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn capacity(&self) -> usize {}
    fn spilled(&self) -> bool {}
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<A> {}
    fn drain_filter<F: FnMut(&mut A::Item) -> bool>(&mut self, filter: F) -> Drain<A> {}
    fn push(&mut self, value: A::Item) {}
    fn pop(&mut self) -> Option<A::Item> {}
    fn append<B>(&mut self, other: &mut SmallVec<B>) {}
    fn grow(&mut self, new_cap: usize) {}
    fn try_grow(&mut self, new_cap: usize) -> Result<(), CollectionAllocErr> {}
    fn reserve(&mut self, additional: usize) {}
    fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {}
    fn reserve_exact(&mut self, additional: usize) {}
    fn try_reserve_exact(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {}
    fn shrink_to_fit(&mut self) {}
    fn truncate(&mut self, len: usize) {}
    fn as_slice(&self) -> &[A::Item] {}
    fn as_mut_slice(&mut self) -> &mut [A::Item] {}
    fn swap_remove(&mut self, index: usize) -> A::Item {}
    fn clear(&mut self) {}
    fn remove(&mut self, index: usize) -> A::Item {}
    fn insert(&mut self, index: usize, element: A::Item) {}
    fn insert_many<I: IntoIterator<Item = A::Item>>(&mut self, index: usize, iterable: I) {}
    fn into_vec(self) -> Vec<A::Item> {}
    fn into_boxed_slice(self) -> Box<[A::Item]> {}
    fn into_inner(self) -> Result<A, Self> {}
    fn retain<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F) {}
    fn retain_mut<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F) {}
    fn dedup(&mut self) {}
    fn dedup_by<F: FnMut(&mut A::Item, &mut A::Item) -> bool>(&mut self, same_bucket: F) {}
    fn dedup_by_key<F: FnMut(&mut A::Item) -> K, K>(&mut self, key: F) {}
    fn resize(&mut self, len: usize, value: A::Item) {}
    fn resize_with<F: FnMut() -> A::Item>(&mut self, new_len: usize, f: F) {}
    fn from_raw_parts(ptr: *mut A::Item, length: usize, capacity: usize) -> SmallVec<A> {}
    fn as_ptr(&self) -> *const A::Item {}
    fn as_mut_ptr(&mut self) -> *mut A::Item {}
    fn insert_from_slice(&mut self, index: usize, slice: &[A::Item]) {}
    fn extend_from_slice(&mut self, slice: &[A::Item]) {}
}
impl<A: Array> Deref for SmallVec<A> { type Target = [A::Item]; }
impl<A: Array> AsRef<[A::Item]> for SmallVec<A> {}
impl<A: Array> AsMut<[A::Item]> for SmallVec<A> {}
impl<A: Array> Borrow<[A::Item]> for SmallVec<A> {}
impl<A: Array<Item = u8>> std::io::Write for SmallVec<A> {}
impl<A: Array> From<&[A::Item]> for SmallVec<A> {}
impl<A: Array> From<Vec<A::Item>> for SmallVec<A> {}
impl<A: Array> From<A> for SmallVec<A> {}
impl<A: Array> FromIterator<A::Item> for SmallVec<A> {}
impl<A: Array> Extend<A::Item> for SmallVec<A> {}
impl<A: Array> IntoIterator for SmallVec<A> { type Item = A::Item; type IntoIter = IntoIter<A>; }
impl<A: Array> IntoIterator for &SmallVec<A> { type Item = &A::Item; type IntoIter = std::slice::Iter<A::Item>; }
#[derive(Clone)]
pub struct IntoIter<A> {}
impl<A: Array> IntoIter<A> {
    fn as_slice(&self) -> &[A::Item] {}
    fn as_mut_slice(&mut self) -> &mut [A::Item] {}
}
impl<A: Array> Iterator for IntoIter<A> { type Item = A::Item; }
pub struct Drain<A> {}
impl<A: Array> Iterator for Drain<A> { type Item = A::Item; }
pub trait ToSmallVec<A> { fn to_smallvec(&self) -> SmallVec<A>; }
impl<A: Array> ToSmallVec<A> for [A::Item] {}
