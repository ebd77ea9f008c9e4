pub mod boxed {
use crate::borrow::{Borrow, BorrowMut};
use crate::hash::Hasher;
use crate::io::{BufRead, Read, Seek, Write};
use crate::ops::Deref;
use crate::pin::Pin;
#[derive(Clone, Default, Ord)]
pub struct Box<T> {}
impl<T> Box<T> {
    fn new(x: T) -> Self {}
    fn pin(x: T) -> Pin<Box<T>> {}
    fn new_uninit() -> Box<crate::mem::MaybeUninit<T>> {}
    fn from_raw(raw: *mut T) -> Self {}
    fn into_raw(b: Self) -> *mut T {}
    fn as_ptr(b: &Self) -> *const T {}
    fn leak(b: Self) -> &mut T {}
    fn into_pin(boxed: Self) -> Pin<Self> {}
    fn into_inner(boxed: Self) -> T {}
}
impl<T> Deref for Box<T> { type Target = T; }
impl<T> AsRef<T> for Box<T> {}
impl<T> AsMut<T> for Box<T> {}
impl<T> Borrow<T> for Box<T> {}
impl<T> BorrowMut<T> for Box<T> {}
impl<I: Iterator> Iterator for Box<I> { type Item = I::Item; }
impl<F: Future> Future for Box<F> { type Output = F::Output; }
impl<A, F: FnOnce(A)> FnOnce<A> for Box<F> { type Output = F::Output; }
impl<T: Hasher> Hasher for Box<T> {}
impl<T: Read> Read for Box<T> {}
impl<T: Write> Write for Box<T> {}
impl<T: BufRead> BufRead for Box<T> {}
impl<T: Seek> Seek for Box<T> {}
impl<T> From<T> for Box<T> {}
impl From<&str> for Box<str> {}
impl From<crate::string::String> for Box<str> {}
impl<T> From<&[T]> for Box<[T]> {}
impl<T> From<crate::vec::Vec<T>> for Box<[T]> {}
impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
impl<T> FromIterator<T> for Box<[T]> {}
impl FromIterator<char> for Box<str> {}
}
pub mod rc {
use crate::borrow::Borrow;
use crate::ops::Deref;
use crate::pin::Pin;
#[derive(Clone, Default, Ord)]
pub struct Rc<T> {}
impl<T> Rc<T> {
    fn new(value: T) -> Rc<T> {}
    fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(f: F) -> Rc<T> {}
    fn pin(value: T) -> Pin<Rc<T>> {}
    fn try_unwrap(this: Self) -> Result<T, Self> {}
    fn into_inner(this: Self) -> Option<T> {}
    fn into_raw(this: Self) -> *const T {}
    fn from_raw(ptr: *const T) -> Self {}
    fn as_ptr(this: &Self) -> *const T {}
    fn downgrade(this: &Self) -> Weak<T> {}
    fn weak_count(this: &Self) -> usize {}
    fn strong_count(this: &Self) -> usize {}
    fn get_mut(this: &mut Self) -> Option<&mut T> {}
    fn ptr_eq(this: &Self, other: &Self) -> bool {}
    fn make_mut(this: &mut Self) -> &mut T {}
    fn unwrap_or_clone(this: Self) -> T {}
}
impl<T> Deref for Rc<T> { type Target = T; }
impl<T> AsRef<T> for Rc<T> {}
impl<T> Borrow<T> for Rc<T> {}
impl<T> From<T> for Rc<T> {}
impl From<&str> for Rc<str> {}
impl From<crate::string::String> for Rc<str> {}
impl<T> From<crate::boxed::Box<T>> for Rc<T> {}
impl<T> From<crate::vec::Vec<T>> for Rc<[T]> {}
impl<T> FromIterator<T> for Rc<[T]> {}
#[derive(Clone, Default)]
pub struct Weak<T> {}
impl<T> Weak<T> {
    fn new() -> Weak<T> {}
    fn upgrade(&self) -> Option<Rc<T>> {}
    fn strong_count(&self) -> usize {}
    fn weak_count(&self) -> usize {}
    fn ptr_eq(&self, other: &Self) -> bool {}
    fn as_ptr(&self) -> *const T {}
}
}
pub mod cell {
use crate::ops::Deref;
#[derive(Clone, Default)]
pub struct Cell<T> {}
impl<T> Cell<T> {
    fn new(value: T) -> Cell<T> {}
    fn set(&self, val: T) {}
    fn get(&self) -> T {}
    fn swap(&self, other: &Self) {}
    fn replace(&self, val: T) -> T {}
    fn update(&self, f: impl FnOnce(T) -> T) {}
    fn into_inner(self) -> T {}
    fn take(&self) -> T {}
    fn get_mut(&mut self) -> &mut T {}
    fn as_ptr(&self) -> *mut T {}
}
#[derive(Clone, Default)]
pub struct RefCell<T> {}
impl<T> RefCell<T> {
    fn new(value: T) -> RefCell<T> {}
    fn into_inner(self) -> T {}
    fn replace(&self, t: T) -> T {}
    fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
    fn swap(&self, other: &Self) {}
    fn take(&self) -> T {}
    fn borrow(&self) -> Ref<T> {}
    fn try_borrow(&self) -> Result<Ref<T>, BorrowError> {}
    fn borrow_mut(&self) -> RefMut<T> {}
    fn try_borrow_mut(&self) -> Result<RefMut<T>, BorrowMutError> {}
    fn as_ptr(&self) -> *mut T {}
    fn get_mut(&mut self) -> &mut T {}
}
pub struct BorrowError {}
impl crate::error::Error for BorrowError {}
pub struct BorrowMutError {}
impl crate::error::Error for BorrowMutError {}
pub struct Ref<T> {}
impl<T> Ref<T> {
    fn clone(orig: &Ref<T>) -> Ref<T> {}
    fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<T>, f: F) -> Ref<U> {}
    fn filter_map<U, F: FnOnce(&T) -> Option<&U>>(orig: Ref<T>, f: F) -> Result<Ref<U>, Self> {}
}
impl<T> Deref for Ref<T> { type Target = T; }
pub struct RefMut<T> {}
impl<T> RefMut<T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<T>, f: F) -> RefMut<U> {}
    fn filter_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<T>, f: F) -> Result<RefMut<U>, Self> {}
}
impl<T> Deref for RefMut<T> { type Target = T; }
#[derive(Default)]
pub struct UnsafeCell<T> {}
impl<T> UnsafeCell<T> {
    fn new(value: T) -> Self {}
    fn into_inner(self) -> T {}
    fn get(&self) -> *mut T {}
    fn get_mut(&mut self) -> &mut T {}
}
#[derive(Clone, Default)]
pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    fn new() -> OnceCell<T> {}
    fn get(&self) -> Option<&T> {}
    fn get_mut(&mut self) -> Option<&mut T> {}
    fn set(&self, value: T) -> Result<(), T> {}
    fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
    fn into_inner(self) -> Option<T> {}
    fn take(&mut self) -> Option<T> {}
}
pub struct LazyCell<T> {}
impl<T> LazyCell<T> {
    fn new<F: FnOnce() -> T>(f: F) -> LazyCell<T> {}
    fn force(this: &LazyCell<T>) -> &T {}
}
impl<T> Deref for LazyCell<T> { type Target = T; }
}
