pub mod ops {
pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
pub trait Neg { type Output; fn neg(self) -> Self::Output; }
pub trait Not { type Output; fn not(self) -> Self::Output; }
pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }
pub trait Deref { type Target; fn deref(&self) -> &Self::Target; }
pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
impl<T> Deref for &T { type Target = T; }
pub trait Drop { fn drop(&mut self); }
pub trait Index<Idx> { type Output; fn index(&self, index: Idx) -> &Self::Output; }
pub trait IndexMut<Idx>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
pub trait FnOnce<Args> { type Output; }
pub trait FnMut<Args>: FnOnce<Args> {}
pub trait Fn<Args>: FnMut<Args> {}
pub trait AsyncFnOnce<Args> { type Output; }
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
pub trait RangeBounds<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool;
}
#[derive(Clone)]
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
impl<T> Bound<T> {
    fn as_ref(&self) -> Bound<&T> {}
    fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {}
}
impl<T> Bound<&T> {
    fn cloned(self) -> Bound<T> {}
    fn copied(self) -> Bound<T> {}
}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
#[derive(Clone, Default)]
pub struct RangeFull;
impl<T> RangeBounds<T> for RangeFull {}
#[derive(Clone, Default)]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
impl<Idx> Range<Idx> {
    fn contains<U>(&self, item: &U) -> bool {}
    fn is_empty(&self) -> bool {}
}
impl<A> Iterator for Range<A> { type Item = A; }
impl<T> RangeBounds<T> for Range<T> {}
#[derive(Clone)]
pub struct RangeFrom<Idx> { pub start: Idx }
impl<Idx> RangeFrom<Idx> {
    fn contains<U>(&self, item: &U) -> bool {}
}
impl<A> Iterator for RangeFrom<A> { type Item = A; }
impl<T> RangeBounds<T> for RangeFrom<T> {}
#[derive(Clone)]
pub struct RangeTo<Idx> { pub end: Idx }
impl<Idx> RangeTo<Idx> {
    fn contains<U>(&self, item: &U) -> bool {}
}
impl<T> RangeBounds<T> for RangeTo<T> {}
#[derive(Clone)]
pub struct RangeInclusive<Idx> {}
impl<Idx> RangeInclusive<Idx> {
    fn new(start: Idx, end: Idx) -> Self {}
    fn start(&self) -> &Idx {}
    fn end(&self) -> &Idx {}
    fn into_inner(self) -> (Idx, Idx) {}
    fn contains<U>(&self, item: &U) -> bool {}
    fn is_empty(&self) -> bool {}
}
impl<A> Iterator for RangeInclusive<A> { type Item = A; }
impl<T> RangeBounds<T> for RangeInclusive<T> {}
#[derive(Clone)]
pub struct RangeToInclusive<Idx> { pub end: Idx }
impl<Idx> RangeToInclusive<Idx> {
    fn contains<U>(&self, item: &U) -> bool {}
}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
#[derive(Clone)]
pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
impl<B, C> ControlFlow<B, C> {
    fn is_break(&self) -> bool {}
    fn is_continue(&self) -> bool {}
    fn break_value(self) -> Option<B> {}
    fn continue_value(self) -> Option<C> {}
    fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {}
    fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {}
}
}
pub mod cmp {
pub trait PartialEq<Rhs = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool;
}
pub trait Eq: PartialEq {}
pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}
pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self;
    fn min(self, other: Self) -> Self;
    fn clamp(self, min: Self, max: Self) -> Self;
}
impl<A: Ord> Ord for &A {}
impl<A: PartialOrd> PartialOrd for &A {}
#[derive(Clone, Ord)]
pub enum Ordering { Less, Equal, Greater }
impl Ordering {
    fn is_eq(self) -> bool {}
    fn is_ne(self) -> bool {}
    fn is_lt(self) -> bool {}
    fn is_gt(self) -> bool {}
    fn is_le(self) -> bool {}
    fn is_ge(self) -> bool {}
    fn reverse(self) -> Ordering {}
    fn then(self, other: Ordering) -> Ordering {}
    fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
}
#[derive(Clone, Default, Ord)]
pub struct Reverse<T>(pub T);
pub fn min<T: Ord>(a: T, b: T) -> T {}
pub fn max<T: Ord>(a: T, b: T) -> T {}
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(a: T, b: T, compare: F) -> T {}
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(a: T, b: T, compare: F) -> T {}
pub fn min_by_key<T, F: FnMut(&T) -> K, K>(a: T, b: T, f: F) -> T {}
pub fn max_by_key<T, F: FnMut(&T) -> K, K>(a: T, b: T, f: F) -> T {}
}
pub mod clone {
pub trait Clone {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}
impl<T> Clone for &T {}
impl<T> Clone for *const T {}
impl Clone for () {}
impl<A: Clone, B: Clone> Clone for (A, B) {}
impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) {}
}
pub mod default {
pub trait Default { fn default() -> Self; }
impl Default for () {}
impl<A: Default, B: Default> Default for (A, B) {}
impl<A: Default, B: Default, C: Default> Default for (A, B, C) {}
}
pub mod marker {
pub trait Send {}
pub trait Sync {}
pub trait Sized {}
pub trait Copy: Clone {}
pub trait Unpin {}
#[derive(Clone, Default, Ord)]
pub struct PhantomData<T>;
#[derive(Clone, Default)]
pub struct PhantomPinned;
}
pub mod convert {
pub trait From<T> { fn from(value: T) -> Self; }
pub trait Into<T> { fn into(self) -> T; }
pub trait TryFrom<T> { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
pub trait TryInto<T> { type Error; fn try_into(self) -> Result<T, Self::Error>; }
pub trait AsRef<T> { fn as_ref(&self) -> &T; }
pub trait AsMut<T> { fn as_mut(&mut self) -> &mut T; }
impl<T, U: AsRef<T>> AsRef<T> for &U {}
impl<T, U: AsMut<T>> AsMut<T> for &mut U {}
impl<T> From<T> for T {}
impl<T, U: From<T>> Into<U> for T {}
impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; }
#[derive(Clone)]
pub enum Infallible {}
impl crate::error::Error for Infallible {}
pub fn identity<T>(x: T) -> T {}
}
pub mod borrow {
pub trait Borrow<Borrowed> { fn borrow(&self) -> &Borrowed; }
pub trait BorrowMut<Borrowed>: Borrow<Borrowed> { fn borrow_mut(&mut self) -> &mut Borrowed; }
impl<T> Borrow<T> for T {}
impl<T> BorrowMut<T> for T {}
impl<T> Borrow<T> for &T {}
pub trait ToOwned {
    type Owned;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned);
}
impl<T: Clone> ToOwned for T { type Owned = T; }
#[derive(Clone, Ord, Default)]
pub enum Cow<B: ToOwned> { Borrowed(&B), Owned(B::Owned) }
impl<B: ToOwned> Cow<B> {
    fn is_borrowed(&self) -> bool {}
    fn is_owned(&self) -> bool {}
    fn to_mut(&mut self) -> &mut B::Owned {}
    fn into_owned(self) -> B::Owned {}
}
impl<B: ToOwned> crate::ops::Deref for Cow<B> { type Target = B; }
impl<T: ToOwned> AsRef<T> for Cow<T> {}
impl AsRef<crate::path::Path> for Cow<str> {}
impl<B: ToOwned> Borrow<B> for Cow<B> {}
impl From<&str> for Cow<str> {}
impl From<String> for Cow<str> {}
impl From<&String> for Cow<str> {}
impl<T> From<&[T]> for Cow<[T]> {}
impl<T> From<Vec<T>> for Cow<[T]> {}
impl<T> FromIterator<T> for Cow<str> {}
impl crate::ops::Add<&str> for Cow<str> { type Output = Cow<str>; }
}
pub mod hash {
pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H);
}
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u16(&mut self, i: u16);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_u128(&mut self, i: u128);
    fn write_usize(&mut self, i: usize);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
}
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64;
}
#[derive(Clone, Default)]
pub struct BuildHasherDefault<H> {}
impl<H> BuildHasherDefault<H> {
    fn new() -> Self {}
}
impl<H: Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; }
#[derive(Clone, Default)]
pub struct RandomState {}
impl RandomState {
    fn new() -> RandomState {}
}
impl BuildHasher for RandomState { type Hasher = DefaultHasher; }
#[derive(Clone, Default)]
pub struct DefaultHasher {}
impl DefaultHasher {
    fn new() -> DefaultHasher {}
}
impl Hasher for DefaultHasher {}
}
pub mod any {
use crate::sync::Arc;
pub trait Any { fn type_id(&self) -> TypeId; }
impl<T> Any for T {}
impl dyn Any {
    fn is<T: Any>(&self) -> bool {}
    fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}
impl Box<dyn Any> {
    fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
}
impl Arc<dyn Any> {
    fn downcast<T: Any>(self) -> Result<Arc<T>, Self> {}
}
#[derive(Clone, Ord)]
pub struct TypeId {}
impl TypeId {
    fn of<T>() -> TypeId {}
}
pub fn type_name<T>() -> &str {}
pub fn type_name_of_val<T>(val: &T) -> &str {}
}
pub mod error {
use crate::fmt::{Debug, Display};
use crate::borrow::Cow;
pub trait Error: Debug + Display {
    fn source(&self) -> Option<&dyn Error>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}
impl dyn Error {
    fn is<T: Error>(&self) -> bool {}
    fn downcast_ref<T: Error>(&self) -> Option<&T> {}
    fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
    fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> {}
}
impl<T: Error> Error for Box<T> {}
impl<T: Error> Error for &T {}
impl<E: Error> From<E> for Box<dyn Error> {}
impl From<String> for Box<dyn Error> {}
impl From<&str> for Box<dyn Error> {}
impl From<Cow<str>> for Box<dyn Error> {}
}
pub mod future {
use crate::pin::Pin;
use crate::task::{Context, Poll};
pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output>;
}
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; }
impl<F: Future> Future for &mut F { type Output = F::Output; }
#[derive(Clone)]
pub struct Ready<T> {}
impl<T> Ready<T> {
    fn into_inner(self) -> T {}
}
impl<T> Future for Ready<T> { type Output = T; }
pub struct Pending<T> {}
impl<T> Future for Pending<T> { type Output = T; }
pub struct PollFn<T> {}
impl<T> Future for PollFn<T> { type Output = T; }
pub fn ready<T>(t: T) -> Ready<T> {}
pub fn pending<T>() -> Pending<T> {}
pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<T>>(f: F) -> PollFn<T> {}
}
pub mod pin {
use crate::ops::Deref;
#[derive(Clone)]
pub struct Pin<Ptr> {}
impl<Ptr: Deref> Pin<Ptr> {
    fn new(pointer: Ptr) -> Pin<Ptr> {}
    fn into_inner(pin: Pin<Ptr>) -> Ptr {}
    fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
    fn as_ref(&self) -> Pin<&Ptr::Target> {}
    fn as_mut(&mut self) -> Pin<&mut Ptr::Target> {}
    fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut Ptr::Target> {}
    fn set(&mut self, value: Ptr::Target) {}
    fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {}
}
impl<T> Pin<&mut T> {
    fn into_ref(self) -> Pin<&T> {}
    fn get_mut(self) -> &mut T {}
    fn get_ref(self) -> &T {}
    fn get_unchecked_mut(self) -> &mut T {}
    fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, f: F) -> Pin<&mut U> {}
    fn map_unchecked<U, F: FnOnce(&T) -> &U>(self, f: F) -> Pin<&U> {}
}
impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; }
impl<P: Deref> Future for Pin<P> { type Output = <P::Target as Future>::Output; }
impl<T> From<Box<T>> for Pin<Box<T>> {}
}
pub mod task {
use crate::sync::Arc;
#[derive(Clone, Ord)]
pub enum Poll<T> { Ready(T), Pending }
impl<T> Poll<T> {
    fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {}
    fn is_ready(&self) -> bool {}
    fn is_pending(&self) -> bool {}
}
impl<T, E> Poll<Result<T, E>> {
    fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {}
    fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {}
}
impl<T, E> Poll<Option<Result<T, E>>> {
    fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {}
    fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {}
}
impl<T> From<T> for Poll<T> {}
pub struct Context {}
impl Context {
    fn from_waker(waker: &Waker) -> Context {}
    fn waker(&self) -> &Waker {}
}
#[derive(Clone)]
pub struct Waker {}
impl Waker {
    fn wake(self) {}
    fn wake_by_ref(&self) {}
    fn will_wake(&self, other: &Waker) -> bool {}
    fn from_raw(waker: RawWaker) -> Waker {}
    fn noop() -> &Waker {}
    fn data(&self) -> *const () {}
}
impl<W: Wake> From<Arc<W>> for Waker {}
pub struct RawWaker {}
impl RawWaker {
    fn new(data: *const (), vtable: &RawWakerVTable) -> RawWaker {}
}
pub struct RawWakerVTable {}
impl RawWakerVTable {
    fn new(a: fn(*const ()) -> RawWaker, b: fn(*const ()), c: fn(*const ()), d: fn(*const ())) -> Self {}
}
pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>);
}
}
pub mod mem {
pub fn swap<T>(x: &mut T, y: &mut T) {}
pub fn replace<T>(dest: &mut T, src: T) -> T {}
pub fn take<T: Default>(dest: &mut T) -> T {}
pub fn drop<T>(x: T) {}
pub fn forget<T>(t: T) {}
pub fn size_of<T>() -> usize {}
pub fn size_of_val<T>(val: &T) -> usize {}
pub fn align_of<T>() -> usize {}
pub fn align_of_val<T>(val: &T) -> usize {}
pub fn needs_drop<T>() -> bool {}
pub fn zeroed<T>() -> T {}
pub fn uninitialized<T>() -> T {}
pub fn transmute<Src, Dst>(src: Src) -> Dst {}
pub fn transmute_copy<Src, Dst>(src: &Src) -> Dst {}
pub fn discriminant<T>(v: &T) -> Discriminant<T> {}
#[derive(Clone)]
pub struct Discriminant<T> {}
pub struct MaybeUninit<T> {}
impl<T> MaybeUninit<T> {
    fn new(val: T) -> MaybeUninit<T> {}
    fn uninit() -> MaybeUninit<T> {}
    fn zeroed() -> MaybeUninit<T> {}
    fn write(&mut self, val: T) -> &mut T {}
    fn as_ptr(&self) -> *const T {}
    fn as_mut_ptr(&mut self) -> *mut T {}
    fn assume_init(self) -> T {}
    fn assume_init_read(&self) -> T {}
    fn assume_init_drop(&mut self) {}
    fn assume_init_ref(&self) -> &T {}
    fn assume_init_mut(&mut self) -> &mut T {}
}
#[derive(Clone, Default)]
pub struct ManuallyDrop<T> {}
impl<T> ManuallyDrop<T> {
    fn new(value: T) -> ManuallyDrop<T> {}
    fn into_inner(slot: ManuallyDrop<T>) -> T {}
    fn take(slot: &mut ManuallyDrop<T>) -> T {}
    fn drop(slot: &mut ManuallyDrop<T>) {}
}
impl<T> crate::ops::Deref for ManuallyDrop<T> { type Target = T; }
}
pub mod ptr {
pub fn null<T>() -> *const T {}
pub fn null_mut<T>() -> *mut T {}
pub fn eq<T>(a: *const T, b: *const T) -> bool {}
pub fn addr_eq<T, U>(a: *const T, b: *const U) -> bool {}
pub fn hash<T, S>(h: *const T, into: &mut S) {}
pub fn read<T>(src: *const T) -> T {}
pub fn read_unaligned<T>(src: *const T) -> T {}
pub fn read_volatile<T>(src: *const T) -> T {}
pub fn write<T>(dst: *mut T, src: T) {}
pub fn write_unaligned<T>(dst: *mut T, src: T) {}
pub fn write_volatile<T>(dst: *mut T, src: T) {}
pub fn write_bytes<T>(dst: *mut T, val: u8, count: usize) {}
pub fn copy<T>(src: *const T, dst: *mut T, count: usize) {}
pub fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {}
pub fn swap<T>(a: *mut T, b: *mut T) {}
pub fn replace<T>(dst: *mut T, src: T) -> T {}
pub fn drop_in_place<T>(to_drop: *mut T) {}
pub fn from_ref<T>(r: &T) -> *const T {}
pub fn from_mut<T>(r: &mut T) -> *mut T {}
pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {}
pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {}
pub fn dangling<T>() -> *const T {}
impl<T> *const T {
    fn is_null(self) -> bool {}
    fn cast<U>(self) -> *const U {}
    fn cast_mut(self) -> *mut T {}
    fn cast_const(self) -> *const T {}
    fn addr(self) -> usize {}
    fn as_ref(self) -> Option<&T> {}
    fn as_mut(self) -> Option<&mut T> {}
    fn offset(self, count: isize) -> *const T {}
    fn offset_from(self, origin: *const T) -> isize {}
    fn add(self, count: usize) -> *const T {}
    fn sub(self, count: usize) -> *const T {}
    fn byte_add(self, count: usize) -> *const T {}
    fn wrapping_add(self, count: usize) -> *const T {}
    fn wrapping_sub(self, count: usize) -> *const T {}
    fn wrapping_offset(self, count: isize) -> *const T {}
    fn read(self) -> T {}
    fn read_unaligned(self) -> T {}
    fn read_volatile(self) -> T {}
    fn write(self, val: T) {}
    fn write_bytes(self, val: u8, count: usize) {}
    fn write_unaligned(self, val: T) {}
    fn write_volatile(self, val: T) {}
    fn replace(self, src: T) -> T {}
    fn swap(self, with: *mut T) {}
    fn copy_to(self, dest: *mut T, count: usize) {}
    fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) {}
    fn copy_from(self, src: *const T, count: usize) {}
    fn copy_from_nonoverlapping(self, src: *const T, count: usize) {}
    fn drop_in_place(self) {}
    fn align_offset(self, align: usize) -> usize {}
    fn is_aligned(self) -> bool {}
}
#[derive(Clone, Ord)]
pub struct NonNull<T> {}
impl<T> NonNull<T> {
    fn dangling() -> Self {}
    fn new(ptr: *mut T) -> Option<Self> {}
    fn new_unchecked(ptr: *mut T) -> Self {}
    fn from_ref(r: &T) -> Self {}
    fn as_ptr(self) -> *mut T {}
    fn as_ref(&self) -> &T {}
    fn as_mut(&mut self) -> &mut T {}
    fn cast<U>(self) -> NonNull<U> {}
    fn add(self, count: usize) -> Self {}
    fn read(self) -> T {}
    fn write(self, val: T) {}
    fn drop_in_place(self) {}
    fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]> {}
}
impl<T> From<&T> for NonNull<T> {}
}
