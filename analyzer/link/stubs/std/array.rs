use crate::borrow::{Borrow, BorrowMut};
use crate::ops::Index;
use crate::slice::{self, SliceIndex};

impl<T, const N: usize> [T; N] {
    fn map<U, F: FnMut(T) -> U>(self, f: F) -> [U; N] {}
    fn each_ref(&self) -> [&T; N] {}
    fn each_mut(&mut self) -> [&mut T; N] {}
    fn as_slice(&self) -> &[T] {}
    fn as_mut_slice(&mut self) -> &mut [T] {}
}
impl<T: Clone, const N: usize> Clone for [T; N] {}
impl<T: Default, const N: usize> Default for [T; N] {}
impl<T: Ord, const N: usize> Ord for [T; N] {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
impl<T, const N: usize> AsRef<[T]> for [T; N] {}
impl<T, const N: usize> AsMut<[T]> for [T; N] {}
impl<T, const N: usize> Borrow<[T]> for [T; N] {}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
impl<T, I: SliceIndex<[T]>, const N: usize> Index<I> for [T; N] { type Output = I::Output; }
impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; }
impl<T, const N: usize> IntoIterator for &[T; N] { type Item = &T; type IntoIter = slice::Iter<T>; }
impl<T, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; }
impl<T, const N: usize> TryFrom<crate::vec::Vec<T>> for [T; N] { type Error = crate::vec::Vec<T>; }
#[derive(Clone)]
pub struct IntoIter<T, const N: usize> {}
impl<T, const N: usize> IntoIter<T, N> {
    fn as_slice(&self) -> &[T] {}
}
impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; }
#[derive(Clone)]
pub struct TryFromSliceError {}
impl crate::error::Error for TryFromSliceError {}
pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] {}
pub fn from_ref<T>(s: &T) -> &[T; 1] {}
