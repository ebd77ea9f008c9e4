use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;

#[derive(Clone, Default, Ord)]
pub enum Option<T> { None, Some(T) }

impl<T> Option<T> {
    fn is_some(&self) -> bool {}
    fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {}
    fn is_none(&self) -> bool {}
    fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {}
    fn as_ref(&self) -> Option<&T> {}
    fn as_mut(&mut self) -> Option<&mut T> {}
    fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> {}
    fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {}
    fn as_slice(&self) -> &[T] {}
    fn as_mut_slice(&mut self) -> &mut [T] {}
    fn expect(self, msg: &str) -> T {}
    fn unwrap(self) -> T {}
    fn unwrap_or(self, default: T) -> T {}
    fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {}
    fn unwrap_or_default(self) -> T where T: Default {}
    fn unwrap_unchecked(self) -> T {}
    fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {}
    fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
    fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
    fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
    fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U {}
    fn ok_or<E>(self, err: E) -> Result<T, E> {}
    fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
    fn as_deref(&self) -> Option<&T::Target> where T: Deref {}
    fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut {}
    fn iter(&self) -> Iter<T> {}
    fn iter_mut(&mut self) -> IterMut<T> {}
    fn and<U>(self, b: Option<U>) -> Option<U> {}
    fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {}
    fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self {}
    fn or(self, b: Option<T>) -> Option<T> {}
    fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
    fn xor(self, b: Option<T>) -> Option<T> {}
    fn insert(&mut self, value: T) -> &mut T {}
    fn get_or_insert(&mut self, value: T) -> &mut T {}
    fn get_or_insert_default(&mut self) -> &mut T where T: Default {}
    fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
    fn take(&mut self) -> Option<T> {}
    fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, p: P) -> Option<T> {}
    fn replace(&mut self, value: T) -> Option<T> {}
    fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
}
impl<T, U> Option<(T, U)> {
    fn unzip(self) -> (Option<T>, Option<U>) {}
}
impl<T> Option<&T> {
    fn copied(self) -> Option<T> {}
    fn cloned(self) -> Option<T> {}
}
impl<T, E> Option<Result<T, E>> {
    fn transpose(self) -> Result<Option<T>, E> {}
}
impl<T> Option<Option<T>> {
    fn flatten(self) -> Option<T> {}
}
impl<T> From<T> for Option<T> {}
impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T> IntoIterator for &Option<T> { type Item = &T; type IntoIter = Iter<T>; }
impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}

pub struct Iter<A> {}
impl<A> Iterator for Iter<A> { type Item = &A; }
pub struct IterMut<A> {}
impl<A> Iterator for IterMut<A> { type Item = &mut A; }
pub struct IntoIter<A> {}
impl<A> Iterator for IntoIter<A> { type Item = A; }
