pub use backoff::Backoff;
pub use cache_padded::CachePadded;
mod backoff {
#[derive(Default)]
pub struct Backoff {}
impl Backoff {
    fn new() -> Self {}
    fn reset(&self) {}
    fn spin(&self) {}
    fn snooze(&self) {}
    fn is_completed(&self) -> bool {}
}
}
mod cache_padded {
#[derive(Clone, Default)]
pub struct CachePadded<T> {}
impl<T> CachePadded<T> {
    fn new(t: T) -> CachePadded<T> {}
    fn into_inner(self) -> T {}
}
impl<T> std::ops::Deref for CachePadded<T> { type Target = T; }
impl<T> From<T> for CachePadded<T> {}
}
pub mod atomic {
#[derive(Default)]
pub struct AtomicCell<T> {}
impl<T> AtomicCell<T> {
    fn new(val: T) -> AtomicCell<T> {}
    fn into_inner(self) -> T {}
    fn is_lock_free() -> bool {}
    fn store(&self, val: T) {}
    fn swap(&self, val: T) -> T {}
    fn as_ptr(&self) -> *mut T {}
    fn take(&self) -> T {}
    fn load(&self) -> T {}
    fn compare_and_swap(&self, current: T, new: T) -> T {}
    fn compare_exchange(&self, current: T, new: T) -> Result<T, T> {}
    fn fetch_update<F: FnMut(T) -> Option<T>>(&self, f: F) -> Result<T, T> {}
    fn fetch_add(&self, val: T) -> T {}
    fn fetch_sub(&self, val: T) -> T {}
    fn fetch_and(&self, val: T) -> T {}
    fn fetch_nand(&self, val: T) -> T {}
    fn fetch_or(&self, val: T) -> T {}
    fn fetch_xor(&self, val: T) -> T {}
    fn fetch_max(&self, val: T) -> T {}
    fn fetch_min(&self, val: T) -> T {}
}
impl<T> From<T> for AtomicCell<T> {}
pub fn fence() {}
}
pub mod sync {
use std::sync::{LockResult, TryLockResult};
use std::time::{Duration, Instant};
#[derive(Default)]
pub struct Parker {}
impl Parker {
    fn new() -> Parker {}
    fn park(&self) {}
    fn park_timeout(&self, timeout: Duration) {}
    fn park_deadline(&self, deadline: Instant) {}
    fn unparker(&self) -> &Unparker {}
}
#[derive(Clone)]
pub struct Unparker {}
impl Unparker {
    fn unpark(&self) {}
}
#[derive(Default)]
pub struct ShardedLock<T> {}
impl<T> ShardedLock<T> {
    fn new(value: T) -> ShardedLock<T> {}
    fn into_inner(self) -> LockResult<T> {}
    fn is_poisoned(&self) -> bool {}
    fn get_mut(&mut self) -> LockResult<&mut T> {}
    fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<T>> {}
    fn read(&self) -> LockResult<ShardedLockReadGuard<T>> {}
    fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<T>> {}
    fn write(&self) -> LockResult<ShardedLockWriteGuard<T>> {}
}
impl<T> From<T> for ShardedLock<T> {}
pub struct ShardedLockReadGuard<T> {}
impl<T> std::ops::Deref for ShardedLockReadGuard<T> { type Target = T; }
pub struct ShardedLockWriteGuard<T> {}
impl<T> std::ops::Deref for ShardedLockWriteGuard<T> { type Target = T; }
#[derive(Clone, Default)]
pub struct WaitGroup {}
impl WaitGroup {
    fn new() -> Self {}
    fn wait(self) {}
}
}
pub mod thread {
pub fn scope<F: FnOnce(&Scope) -> R, R>(f: F) -> std::thread::Result<R> {}
pub struct Scope {}
impl Scope {
    fn spawn<F: FnOnce(&Scope) -> T, T>(&self, f: F) -> ScopedJoinHandle<T> {}
    fn builder(&self) -> ScopedThreadBuilder {}
}
pub struct ScopedThreadBuilder {}
impl ScopedThreadBuilder {
    fn name(self, name: String) -> ScopedThreadBuilder {}
    fn stack_size(self, size: usize) -> ScopedThreadBuilder {}
    fn spawn<F: FnOnce(&Scope) -> T, T>(self, f: F) -> std::io::Result<ScopedJoinHandle<T>> {}
}
pub struct ScopedJoinHandle<T> {}
impl<T> ScopedJoinHandle<T> {
    fn join(self) -> std::thread::Result<T> {}
    fn thread(&self) -> &std::thread::Thread {}
}
}
