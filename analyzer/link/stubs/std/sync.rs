use crate::borrow::Borrow;
use crate::error::Error;
use crate::ops::Deref;
use crate::pin::Pin;
use crate::time::Duration;
#[derive(Clone, Default, Ord)]
pub struct Arc<T> {}
impl<T> Arc<T> {
    fn new(data: T) -> Arc<T> {}
    fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {}
    fn pin(data: T) -> Pin<Arc<T>> {}
    fn try_unwrap(this: Self) -> Result<T, Self> {}
    fn into_inner(this: Self) -> Option<T> {}
    fn into_raw(this: Self) -> *const T {}
    fn from_raw(ptr: *const T) -> Self {}
    fn increment_strong_count(ptr: *const T) {}
    fn decrement_strong_count(ptr: *const T) {}
    fn as_ptr(this: &Self) -> *const T {}
    fn downgrade(this: &Self) -> Weak<T> {}
    fn weak_count(this: &Self) -> usize {}
    fn strong_count(this: &Self) -> usize {}
    fn ptr_eq(this: &Self, other: &Self) -> bool {}
    fn make_mut(this: &mut Self) -> &mut T {}
    fn unwrap_or_clone(this: Self) -> T {}
    fn get_mut(this: &mut Self) -> Option<&mut T> {}
}
impl<T> Deref for Arc<T> { type Target = T; }
impl<T> AsRef<T> for Arc<T> {}
impl<T> Borrow<T> for Arc<T> {}
impl<T: Error> Error for Arc<T> {}
impl<T> From<T> for Arc<T> {}
impl From<&str> for Arc<str> {}
impl From<String> for Arc<str> {}
impl<T> From<Box<T>> for Arc<T> {}
impl<T> From<Vec<T>> for Arc<[T]> {}
impl<T> From<&[T]> for Arc<[T]> {}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
impl<T> FromIterator<T> for Arc<[T]> {}
#[derive(Clone, Default)]
pub struct Weak<T> {}
impl<T> Weak<T> {
    fn new() -> Weak<T> {}
    fn upgrade(&self) -> Option<Arc<T>> {}
    fn strong_count(&self) -> usize {}
    fn weak_count(&self) -> usize {}
    fn ptr_eq(&self, other: &Self) -> bool {}
    fn as_ptr(&self) -> *const T {}
    fn into_raw(self) -> *const T {}
    fn from_raw(ptr: *const T) -> Self {}
}
pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<T> = Result<T, TryLockError<T>>;
pub struct PoisonError<T> {}
impl<T> PoisonError<T> {
    fn into_inner(self) -> T {}
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
}
impl<T> Error for PoisonError<T> {}
pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
impl<T> Error for TryLockError<T> {}
#[derive(Default)]
pub struct Mutex<T> {}
impl<T> Mutex<T> {
    fn new(t: T) -> Mutex<T> {}
    fn lock(&self) -> LockResult<MutexGuard<T>> {}
    fn try_lock(&self) -> TryLockResult<MutexGuard<T>> {}
    fn is_poisoned(&self) -> bool {}
    fn clear_poison(&self) {}
    fn into_inner(self) -> LockResult<T> {}
    fn get_mut(&mut self) -> LockResult<&mut T> {}
}
impl<T> From<T> for Mutex<T> {}
pub struct MutexGuard<T> {}
impl<T> Deref for MutexGuard<T> { type Target = T; }
#[derive(Default)]
pub struct RwLock<T> {}
impl<T> RwLock<T> {
    fn new(t: T) -> RwLock<T> {}
    fn read(&self) -> LockResult<RwLockReadGuard<T>> {}
    fn try_read(&self) -> TryLockResult<RwLockReadGuard<T>> {}
    fn write(&self) -> LockResult<RwLockWriteGuard<T>> {}
    fn try_write(&self) -> TryLockResult<RwLockWriteGuard<T>> {}
    fn is_poisoned(&self) -> bool {}
    fn clear_poison(&self) {}
    fn into_inner(self) -> LockResult<T> {}
    fn get_mut(&mut self) -> LockResult<&mut T> {}
}
impl<T> From<T> for RwLock<T> {}
pub struct RwLockReadGuard<T> {}
impl<T> Deref for RwLockReadGuard<T> { type Target = T; }
pub struct RwLockWriteGuard<T> {}
impl<T> RwLockWriteGuard<T> {
    fn downgrade(s: Self) -> RwLockReadGuard<T> {}
}
impl<T> Deref for RwLockWriteGuard<T> { type Target = T; }
#[derive(Default)]
pub struct Condvar {}
impl Condvar {
    fn new() -> Condvar {}
    fn wait<T>(&self, guard: MutexGuard<T>) -> LockResult<MutexGuard<T>> {}
    fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, f: F) -> LockResult<MutexGuard<T>> {}
    fn wait_timeout<T>(&self, guard: MutexGuard<T>, dur: Duration) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> {}
    fn wait_timeout_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, dur: Duration, f: F) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> {}
    fn notify_one(&self) {}
    fn notify_all(&self) {}
}
#[derive(Clone)]
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult {
    fn timed_out(&self) -> bool {}
}
pub struct Once {}
impl Once {
    fn new() -> Once {}
    fn call_once<F: FnOnce()>(&self, f: F) {}
    fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
    fn is_completed(&self) -> bool {}
    fn wait(&self) {}
}
pub struct OnceState {}
#[derive(Clone, Default)]
pub struct OnceLock<T> {}
impl<T> OnceLock<T> {
    fn new() -> OnceLock<T> {}
    fn get(&self) -> Option<&T> {}
    fn get_mut(&mut self) -> Option<&mut T> {}
    fn set(&self, value: T) -> Result<(), T> {}
    fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
    fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
    fn wait(&self) -> &T {}
    fn into_inner(self) -> Option<T> {}
    fn take(&mut self) -> Option<T> {}
}
impl<T> From<T> for OnceLock<T> {}
pub struct LazyLock<T> {}
impl<T> LazyLock<T> {
    fn new<F: FnOnce() -> T>(f: F) -> LazyLock<T> {}
    fn force(this: &LazyLock<T>) -> &T {}
}
impl<T> Deref for LazyLock<T> { type Target = T; }
pub struct Barrier {}
impl Barrier {
    fn new(n: usize) -> Barrier {}
    fn wait(&self) -> BarrierWaitResult {}
}
pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    fn is_leader(&self) -> bool {}
}
pub mod atomic {
#[derive(Clone)]
pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
pub struct __Atomic<T> {}
impl<T> __Atomic<T> {
    fn new(v: T) -> Self {}
    fn get_mut(&mut self) -> &mut T {}
    fn into_inner(self) -> T {}
    fn load(&self, order: Ordering) -> T {}
    fn store(&self, val: T, order: Ordering) {}
    fn swap(&self, val: T, order: Ordering) -> T {}
    fn compare_and_swap(&self, current: T, new: T, order: Ordering) -> T {}
    fn compare_exchange(&self, current: T, new: T, s: Ordering, f: Ordering) -> Result<T, T> {}
    fn compare_exchange_weak(&self, current: T, new: T, s: Ordering, f: Ordering) -> Result<T, T> {}
    fn fetch_add(&self, val: T, order: Ordering) -> T {}
    fn fetch_sub(&self, val: T, order: Ordering) -> T {}
    fn fetch_and(&self, val: T, order: Ordering) -> T {}
    fn fetch_nand(&self, val: T, order: Ordering) -> T {}
    fn fetch_or(&self, val: T, order: Ordering) -> T {}
    fn fetch_xor(&self, val: T, order: Ordering) -> T {}
    fn fetch_not(&self, order: Ordering) -> T {}
    fn fetch_max(&self, val: T, order: Ordering) -> T {}
    fn fetch_min(&self, val: T, order: Ordering) -> T {}
    fn fetch_update<F: FnMut(T) -> Option<T>>(&self, set: Ordering, fetch: Ordering, f: F) -> Result<T, T> {}
    fn update<F: FnMut(T) -> T>(&self, set: Ordering, fetch: Ordering, f: F) -> T {}
    fn try_update<F: FnMut(T) -> Option<T>>(&self, set: Ordering, fetch: Ordering, f: F) -> Result<T, T> {}
    fn as_ptr(&self) -> *mut T {}
}
impl<T> Default for __Atomic<T> {}
impl<T> From<T> for __Atomic<T> {}
pub type Atomic<T> = __Atomic<T>;
pub type AtomicBool = __Atomic<bool>;
pub type AtomicU8 = __Atomic<u8>;
pub type AtomicU16 = __Atomic<u16>;
pub type AtomicU32 = __Atomic<u32>;
pub type AtomicU64 = __Atomic<u64>;
pub type AtomicUsize = __Atomic<usize>;
pub type AtomicI8 = __Atomic<i8>;
pub type AtomicI16 = __Atomic<i16>;
pub type AtomicI32 = __Atomic<i32>;
pub type AtomicI64 = __Atomic<i64>;
pub type AtomicIsize = __Atomic<isize>;
pub type AtomicPtr<T> = __Atomic<*mut T>;
pub fn fence(order: Ordering) {}
pub fn compiler_fence(order: Ordering) {}
pub fn spin_loop_hint() {}
}
pub mod mpsc {
use crate::error::Error;
use crate::time::Duration;
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
#[derive(Clone)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    fn send(&self, t: T) -> Result<(), SendError<T>> {}
}
#[derive(Clone)]
pub struct SyncSender<T> {}
impl<T> SyncSender<T> {
    fn send(&self, t: T) -> Result<(), SendError<T>> {}
    fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
}
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    fn try_recv(&self) -> Result<T, TryRecvError> {}
    fn recv(&self) -> Result<T, RecvError> {}
    fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    fn iter(&self) -> Iter<T> {}
    fn try_iter(&self) -> Iter<T> {}
}
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T> IntoIterator for &Receiver<T> { type Item = T; type IntoIter = Iter<T>; }
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> { type Item = T; }
pub type TryIter<T> = Iter<T>;
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
#[derive(Clone)]
pub struct SendError<T>(pub T);
impl<T> Error for SendError<T> {}
#[derive(Clone)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> Error for TrySendError<T> {}
#[derive(Clone)]
pub struct RecvError;
impl Error for RecvError {}
#[derive(Clone)]
pub enum TryRecvError { Empty, Disconnected }
impl Error for TryRecvError {}
#[derive(Clone)]
pub enum RecvTimeoutError { Timeout, Disconnected }
impl Error for RecvTimeoutError {}
}
