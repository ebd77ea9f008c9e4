use std::sync::Arc;
use std::time::{Duration, Instant};
pub use lock_api::RawMutex;
pub use lock_api::RawRwLock;
#[derive(Debug, Default)]
pub struct Mutex<T>;
impl<T> Mutex<T> {
    fn new(val: T) -> Mutex<T> {}
    fn into_inner(self) -> T {}
    fn const_new(raw: RawMutex, val: T) -> Mutex<T> {}
    fn lock(&self) -> MutexGuard<T> {}
    fn try_lock(&self) -> Option<MutexGuard<T>> {}
    fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<T>> {}
    fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<T>> {}
    fn get_mut(&mut self) -> &mut T {}
    fn is_locked(&self) -> bool {}
    fn force_unlock(&self) {}
    fn force_unlock_fair(&self) {}
    fn make_guard_unchecked(&self) -> MutexGuard<T> {}
    fn raw(&self) -> &RawMutex {}
    fn data_ptr(&self) -> *mut T {}
    fn lock_arc(self: &Arc<Self>) -> __ArcMutexGuard<T> {}
    fn try_lock_arc(self: &Arc<Self>) -> Option<__ArcMutexGuard<T>> {}
    fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<__ArcMutexGuard<T>> {}
    fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<__ArcMutexGuard<T>> {}
}
impl<T> From<T> for Mutex<T> {}
#[derive(Debug)]
pub struct MutexGuard<T>;
impl<T> MutexGuard<T> {
    fn mutex(s: &Self) -> &Mutex<T> {}
    fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<U> {}
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<U>, Self> {}
    fn try_map_or_err<U, F: FnOnce(&mut T) -> Result<&mut U, E>, E>(s: Self, f: F) -> Result<MappedMutexGuard<U>, (Self, E)> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
    fn leak(s: Self) -> &mut T {}
}
impl<T> std::ops::Deref for MutexGuard<T> {
    type Target = T;
}
impl<T> std::ops::DerefMut for MutexGuard<T> {}
impl<T> std::fmt::Display for MutexGuard<T> {}
#[derive(Debug)]
pub struct __ArcMutexGuard<T>;
impl<T> __ArcMutexGuard<T> {
    fn mutex(s: &Self) -> &Arc<Mutex<T>> {}
    fn into_arc(s: Self) -> Arc<Mutex<T>> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
}
impl<T> std::ops::Deref for __ArcMutexGuard<T> {
    type Target = T;
}
impl<T> std::ops::DerefMut for __ArcMutexGuard<T> {}
impl<T> std::fmt::Display for __ArcMutexGuard<T> {}
#[derive(Debug)]
pub struct MappedMutexGuard<T>;
impl<T> MappedMutexGuard<T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<U> {}
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<U>, Self> {}
    fn try_map_or_err<U, F: FnOnce(&mut T) -> Result<&mut U, E>, E>(s: Self, f: F) -> Result<MappedMutexGuard<U>, (Self, E)> {}
    fn unlock_fair(s: Self) {}
}
impl<T> std::ops::Deref for MappedMutexGuard<T> {
    type Target = T;
}
impl<T> std::ops::DerefMut for MappedMutexGuard<T> {}
impl<T> std::fmt::Display for MappedMutexGuard<T> {}
pub fn const_mutex<T>(val: T) -> Mutex<T> {}
#[derive(Debug, Default)]
pub struct FairMutex<T>;
impl<T> FairMutex<T> {
    fn new(val: T) -> FairMutex<T> {}
    fn into_inner(self) -> T {}
    fn const_new(raw: RawMutex, val: T) -> FairMutex<T> {}
    fn lock(&self) -> FairMutexGuard<T> {}
    fn try_lock(&self) -> Option<FairMutexGuard<T>> {}
    fn try_lock_for(&self, timeout: Duration) -> Option<FairMutexGuard<T>> {}
    fn try_lock_until(&self, timeout: Instant) -> Option<FairMutexGuard<T>> {}
    fn get_mut(&mut self) -> &mut T {}
    fn is_locked(&self) -> bool {}
    fn force_unlock(&self) {}
    fn force_unlock_fair(&self) {}
    fn make_guard_unchecked(&self) -> FairMutexGuard<T> {}
    fn raw(&self) -> &RawMutex {}
    fn data_ptr(&self) -> *mut T {}
    fn lock_arc(self: &Arc<Self>) -> __ArcFairMutexGuard<T> {}
    fn try_lock_arc(self: &Arc<Self>) -> Option<__ArcFairMutexGuard<T>> {}
    fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<__ArcFairMutexGuard<T>> {}
    fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<__ArcFairMutexGuard<T>> {}
}
impl<T> From<T> for FairMutex<T> {}
#[derive(Debug)]
pub struct FairMutexGuard<T>;
impl<T> FairMutexGuard<T> {
    fn mutex(s: &Self) -> &FairMutex<T> {}
    fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedFairMutexGuard<U> {}
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedFairMutexGuard<U>, Self> {}
    fn try_map_or_err<U, F: FnOnce(&mut T) -> Result<&mut U, E>, E>(s: Self, f: F) -> Result<MappedFairMutexGuard<U>, (Self, E)> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
    fn leak(s: Self) -> &mut T {}
}
impl<T> std::ops::Deref for FairMutexGuard<T> {
    type Target = T;
}
impl<T> std::ops::DerefMut for FairMutexGuard<T> {}
impl<T> std::fmt::Display for FairMutexGuard<T> {}
#[derive(Debug)]
pub struct __ArcFairMutexGuard<T>;
impl<T> __ArcFairMutexGuard<T> {
    fn mutex(s: &Self) -> &Arc<FairMutex<T>> {}
    fn into_arc(s: Self) -> Arc<FairMutex<T>> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
}
impl<T> std::ops::Deref for __ArcFairMutexGuard<T> {
    type Target = T;
}
impl<T> std::ops::DerefMut for __ArcFairMutexGuard<T> {}
impl<T> std::fmt::Display for __ArcFairMutexGuard<T> {}
#[derive(Debug)]
pub struct MappedFairMutexGuard<T>;
impl<T> MappedFairMutexGuard<T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedFairMutexGuard<U> {}
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedFairMutexGuard<U>, Self> {}
    fn try_map_or_err<U, F: FnOnce(&mut T) -> Result<&mut U, E>, E>(s: Self, f: F) -> Result<MappedFairMutexGuard<U>, (Self, E)> {}
    fn unlock_fair(s: Self) {}
}
impl<T> std::ops::Deref for MappedFairMutexGuard<T> {
    type Target = T;
}
impl<T> std::ops::DerefMut for MappedFairMutexGuard<T> {}
impl<T> std::fmt::Display for MappedFairMutexGuard<T> {}
pub fn const_fair_mutex<T>(val: T) -> FairMutex<T> {}
#[derive(Debug, Default)]
pub struct ReentrantMutex<T>;
impl<T> ReentrantMutex<T> {
    fn new(val: T) -> ReentrantMutex<T> {}
    fn into_inner(self) -> T {}
    fn const_new(raw: RawMutex, val: T) -> ReentrantMutex<T> {}
    fn lock(&self) -> ReentrantMutexGuard<T> {}
    fn try_lock(&self) -> Option<ReentrantMutexGuard<T>> {}
    fn try_lock_for(&self, timeout: Duration) -> Option<ReentrantMutexGuard<T>> {}
    fn try_lock_until(&self, timeout: Instant) -> Option<ReentrantMutexGuard<T>> {}
    fn get_mut(&mut self) -> &mut T {}
    fn is_locked(&self) -> bool {}
    fn force_unlock(&self) {}
    fn force_unlock_fair(&self) {}
    fn make_guard_unchecked(&self) -> ReentrantMutexGuard<T> {}
    fn raw(&self) -> &RawMutex {}
    fn data_ptr(&self) -> *mut T {}
    fn lock_arc(self: &Arc<Self>) -> __ArcReentrantMutexGuard<T> {}
    fn try_lock_arc(self: &Arc<Self>) -> Option<__ArcReentrantMutexGuard<T>> {}
    fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<__ArcReentrantMutexGuard<T>> {}
    fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<__ArcReentrantMutexGuard<T>> {}
    fn is_owned_by_current_thread(&self) -> bool {}
}
impl<T> From<T> for ReentrantMutex<T> {}
#[derive(Debug)]
pub struct ReentrantMutexGuard<T>;
impl<T> ReentrantMutexGuard<T> {
    fn remutex(s: &Self) -> &ReentrantMutex<T> {}
    fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedReentrantMutexGuard<U> {}
    fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<U>, Self> {}
    fn try_map_or_err<U, F: FnOnce(&T) -> Result<&U, E>, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<U>, (Self, E)> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
    fn leak(s: Self) -> &mut T {}
}
impl<T> std::ops::Deref for ReentrantMutexGuard<T> {
    type Target = T;
}
impl<T> std::fmt::Display for ReentrantMutexGuard<T> {}
#[derive(Debug)]
pub struct __ArcReentrantMutexGuard<T>;
impl<T> __ArcReentrantMutexGuard<T> {
    fn remutex(s: &Self) -> &Arc<ReentrantMutex<T>> {}
    fn into_arc(s: Self) -> Arc<ReentrantMutex<T>> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
}
impl<T> std::ops::Deref for __ArcReentrantMutexGuard<T> {
    type Target = T;
}
impl<T> std::fmt::Display for __ArcReentrantMutexGuard<T> {}
#[derive(Debug)]
pub struct MappedReentrantMutexGuard<T>;
impl<T> MappedReentrantMutexGuard<T> {
    fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedReentrantMutexGuard<U> {}
    fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<U>, Self> {}
    fn try_map_or_err<U, F: FnOnce(&T) -> Result<&U, E>, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<U>, (Self, E)> {}
    fn unlock_fair(s: Self) {}
}
impl<T> std::ops::Deref for MappedReentrantMutexGuard<T> {
    type Target = T;
}
impl<T> std::fmt::Display for MappedReentrantMutexGuard<T> {}
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T> {}
#[derive(Debug, Default)]
pub struct RwLock<T>;
impl<T> RwLock<T> {
    fn new(val: T) -> RwLock<T> {}
    fn into_inner(self) -> T {}
    fn const_new(raw: RawRwLock, val: T) -> RwLock<T> {}
    fn get_mut(&mut self) -> &mut T {}
    fn is_locked(&self) -> bool {}
    fn is_locked_exclusive(&self) -> bool {}
    fn raw(&self) -> &RawRwLock {}
    fn data_ptr(&self) -> *mut T {}
    fn force_unlock_read(&self) {}
    fn force_unlock_write(&self) {}
    fn read(&self) -> RwLockReadGuard<T> {}
    fn try_read(&self) -> Option<RwLockReadGuard<T>> {}
    fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<T>> {}
    fn try_read_until(&self, timeout: Instant) -> Option<RwLockReadGuard<T>> {}
    fn read_arc(self: &Arc<Self>) -> __ArcRwLockReadGuard<T> {}
    fn try_read_arc(self: &Arc<Self>) -> Option<__ArcRwLockReadGuard<T>> {}
    fn try_read_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<__ArcRwLockReadGuard<T>> {}
    fn try_read_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<__ArcRwLockReadGuard<T>> {}
    fn write(&self) -> RwLockWriteGuard<T> {}
    fn try_write(&self) -> Option<RwLockWriteGuard<T>> {}
    fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<T>> {}
    fn try_write_until(&self, timeout: Instant) -> Option<RwLockWriteGuard<T>> {}
    fn write_arc(self: &Arc<Self>) -> __ArcRwLockWriteGuard<T> {}
    fn try_write_arc(self: &Arc<Self>) -> Option<__ArcRwLockWriteGuard<T>> {}
    fn try_write_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<__ArcRwLockWriteGuard<T>> {}
    fn try_write_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<__ArcRwLockWriteGuard<T>> {}
    fn upgradable_read(&self) -> RwLockUpgradableReadGuard<T> {}
    fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<T>> {}
    fn try_upgradable_read_for(&self, timeout: Duration) -> Option<RwLockUpgradableReadGuard<T>> {}
    fn try_upgradable_read_until(&self, timeout: Instant) -> Option<RwLockUpgradableReadGuard<T>> {}
    fn upgradable_read_arc(self: &Arc<Self>) -> __ArcRwLockUpgradableReadGuard<T> {}
    fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<__ArcRwLockUpgradableReadGuard<T>> {}
    fn try_upgradable_read_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<__ArcRwLockUpgradableReadGuard<T>> {}
    fn try_upgradable_read_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<__ArcRwLockUpgradableReadGuard<T>> {}
    fn read_recursive(&self) -> RwLockReadGuard<T> {}
    fn try_read_recursive(&self) -> Option<RwLockReadGuard<T>> {}
    fn try_read_recursive_for(&self, timeout: Duration) -> Option<RwLockReadGuard<T>> {}
    fn try_read_recursive_until(&self, timeout: Instant) -> Option<RwLockReadGuard<T>> {}
    fn read_arc_recursive(self: &Arc<Self>) -> __ArcRwLockReadGuard<T> {}
    fn try_read_arc_recursive(self: &Arc<Self>) -> Option<__ArcRwLockReadGuard<T>> {}
    fn try_read_arc_recursive_for(self: &Arc<Self>, timeout: Duration) -> Option<__ArcRwLockReadGuard<T>> {}
    fn try_read_arc_recursive_until(self: &Arc<Self>, timeout: Instant) -> Option<__ArcRwLockReadGuard<T>> {}
}
impl<T> From<T> for RwLock<T> {}
pub fn const_rwlock<T>(val: T) -> RwLock<T> {}
#[derive(Debug)]
pub struct RwLockReadGuard<T>;
impl<T> RwLockReadGuard<T> {
    fn rwlock(s: &Self) -> &RwLock<T> {}
    fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<U> {}
    fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<U>, Self> {}
    fn try_map_or_err<U, F: FnOnce(&T) -> Result<&U, E>, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<U>, (Self, E)> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
}
impl<T> std::ops::Deref for RwLockReadGuard<T> {
    type Target = T;
}
impl<T> std::fmt::Display for RwLockReadGuard<T> {}
#[derive(Debug)]
pub struct RwLockWriteGuard<T>;
impl<T> RwLockWriteGuard<T> {
    fn rwlock(s: &Self) -> &RwLock<T> {}
    fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<U> {}
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<U>, Self> {}
    fn try_map_or_err<U, F: FnOnce(&mut T) -> Result<&mut U, E>, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<U>, (Self, E)> {}
    fn downgrade(s: Self) -> RwLockReadGuard<T> {}
    fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<T> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
}
impl<T> std::ops::Deref for RwLockWriteGuard<T> {
    type Target = T;
}
impl<T> std::ops::DerefMut for RwLockWriteGuard<T> {}
impl<T> std::fmt::Display for RwLockWriteGuard<T> {}
#[derive(Debug)]
pub struct RwLockUpgradableReadGuard<T>;
impl<T> RwLockUpgradableReadGuard<T> {
    fn rwlock(s: &Self) -> &RwLock<T> {}
    fn upgrade(s: Self) -> RwLockWriteGuard<T> {}
    fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<T>, Self> {}
    fn try_upgrade_for(s: Self, timeout: Duration) -> Result<RwLockWriteGuard<T>, Self> {}
    fn try_upgrade_until(s: Self, timeout: Instant) -> Result<RwLockWriteGuard<T>, Self> {}
    fn downgrade(s: Self) -> RwLockReadGuard<T> {}
    fn with_upgraded<R, F: FnOnce(&mut T) -> R>(&mut self, f: F) -> R {}
    fn try_with_upgraded<R, F: FnOnce(&mut T) -> R>(&mut self, f: F) -> Option<R> {}
    fn try_with_upgraded_for<R, F: FnOnce(&mut T) -> R>(&mut self, timeout: Duration, f: F) -> Option<R> {}
    fn try_with_upgraded_until<R, F: FnOnce(&mut T) -> R>(&mut self, timeout: Instant, f: F) -> Option<R> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
}
impl<T> std::ops::Deref for RwLockUpgradableReadGuard<T> {
    type Target = T;
}
impl<T> std::fmt::Display for RwLockUpgradableReadGuard<T> {}
#[derive(Debug)]
pub struct __ArcRwLockReadGuard<T>;
impl<T> __ArcRwLockReadGuard<T> {
    fn rwlock(s: &Self) -> &Arc<RwLock<T>> {}
    fn into_arc(s: Self) -> Arc<RwLock<T>> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
}
impl<T> std::ops::Deref for __ArcRwLockReadGuard<T> {
    type Target = T;
}
impl<T> std::fmt::Display for __ArcRwLockReadGuard<T> {}
#[derive(Debug)]
pub struct __ArcRwLockWriteGuard<T>;
impl<T> __ArcRwLockWriteGuard<T> {
    fn rwlock(s: &Self) -> &Arc<RwLock<T>> {}
    fn into_arc(s: Self) -> Arc<RwLock<T>> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
    fn downgrade(s: Self) -> __ArcRwLockReadGuard<T> {}
    fn downgrade_to_upgradable(s: Self) -> __ArcRwLockUpgradableReadGuard<T> {}
}
impl<T> std::ops::Deref for __ArcRwLockWriteGuard<T> {
    type Target = T;
}
impl<T> std::ops::DerefMut for __ArcRwLockWriteGuard<T> {}
impl<T> std::fmt::Display for __ArcRwLockWriteGuard<T> {}
#[derive(Debug)]
pub struct __ArcRwLockUpgradableReadGuard<T>;
impl<T> __ArcRwLockUpgradableReadGuard<T> {
    fn rwlock(s: &Self) -> &Arc<RwLock<T>> {}
    fn into_arc(s: Self) -> Arc<RwLock<T>> {}
    fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn unlock_fair(s: Self) {}
    fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    fn bump(s: &mut Self) {}
    fn upgrade(s: Self) -> __ArcRwLockWriteGuard<T> {}
    fn try_upgrade(s: Self) -> Result<__ArcRwLockWriteGuard<T>, Self> {}
    fn try_upgrade_for(s: Self, timeout: Duration) -> Result<__ArcRwLockWriteGuard<T>, Self> {}
    fn try_upgrade_until(s: Self, timeout: Instant) -> Result<__ArcRwLockWriteGuard<T>, Self> {}
    fn downgrade(s: Self) -> __ArcRwLockReadGuard<T> {}
    fn with_upgraded<R, F: FnOnce(&mut T) -> R>(&mut self, f: F) -> R {}
    fn try_with_upgraded<R, F: FnOnce(&mut T) -> R>(&mut self, f: F) -> Option<R> {}
    fn try_with_upgraded_for<R, F: FnOnce(&mut T) -> R>(&mut self, timeout: Duration, f: F) -> Option<R> {}
    fn try_with_upgraded_until<R, F: FnOnce(&mut T) -> R>(&mut self, timeout: Instant, f: F) -> Option<R> {}
}
impl<T> std::ops::Deref for __ArcRwLockUpgradableReadGuard<T> {
    type Target = T;
}
impl<T> std::fmt::Display for __ArcRwLockUpgradableReadGuard<T> {}
#[derive(Debug)]
pub struct MappedRwLockReadGuard<T>;
impl<T> MappedRwLockReadGuard<T> {
    fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<U> {}
    fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<U>, Self> {}
    fn try_map_or_err<U, F: FnOnce(&T) -> Result<&U, E>, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<U>, (Self, E)> {}
    fn unlock_fair(s: Self) {}
}
impl<T> std::ops::Deref for MappedRwLockReadGuard<T> {
    type Target = T;
}
impl<T> std::fmt::Display for MappedRwLockReadGuard<T> {}
#[derive(Debug)]
pub struct MappedRwLockWriteGuard<T>;
impl<T> MappedRwLockWriteGuard<T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<U> {}
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<U>, Self> {}
    fn try_map_or_err<U, F: FnOnce(&mut T) -> Result<&mut U, E>, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<U>, (Self, E)> {}
    fn unlock_fair(s: Self) {}
}
impl<T> std::ops::Deref for MappedRwLockWriteGuard<T> {
    type Target = T;
}
impl<T> std::ops::DerefMut for MappedRwLockWriteGuard<T> {}
impl<T> std::fmt::Display for MappedRwLockWriteGuard<T> {}
#[derive(Debug, Default)]
pub struct Condvar;
impl Condvar {
    fn new() -> Condvar {}
    fn notify_one(&self) -> bool {}
    fn notify_all(&self) -> usize {}
    fn wait<T>(&self, mutex_guard: &mut MutexGuard<T>) {}
    fn wait_until<T>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Instant) -> WaitTimeoutResult {}
    fn wait_for<T>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Duration) -> WaitTimeoutResult {}
    fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<T>, condition: F) {}
    fn wait_while_until<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<T>, condition: F, timeout: Instant) -> WaitTimeoutResult {}
    fn wait_while_for<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<T>, condition: F, timeout: Duration) -> WaitTimeoutResult {}
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WaitTimeoutResult;
impl WaitTimeoutResult {
    fn timed_out(self) -> bool {}
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}
impl OnceState {
    fn poisoned(self) -> bool {}
    fn done(self) -> bool {}
}
#[derive(Debug, Default)]
pub struct Once;
impl Once {
    fn new() -> Once {}
    fn state(&self) -> OnceState {}
    fn call_once<F: FnOnce()>(&self, f: F) {}
    fn call_once_force<F: FnOnce(OnceState)>(&self, f: F) {}
}
pub mod deadlock {
    pub struct DeadlockedThread;
    impl DeadlockedThread {
        fn thread_id(&self) -> usize {}
        fn backtrace(&self) -> &std::backtrace::Backtrace {}
    }
    pub fn check_deadlock() -> Vec<Vec<DeadlockedThread>> {}
}
pub mod lock_api {
    pub struct RawMutex;
    impl RawMutex {
        pub const INIT: RawMutex = 0;
        fn lock(&self) {}
        fn try_lock(&self) -> bool {}
        fn unlock(&self) {}
        fn is_locked(&self) -> bool {}
    }
    pub struct RawRwLock;
    impl RawRwLock {
        pub const INIT: RawRwLock = 0;
    }
    pub type ArcMutexGuard<R, T> = crate::__ArcMutexGuard<T>;
    pub type ArcReentrantMutexGuard<R, T> = crate::__ArcReentrantMutexGuard<T>;
    pub type ArcRwLockReadGuard<R, T> = crate::__ArcRwLockReadGuard<T>;
    pub type ArcRwLockWriteGuard<R, T> = crate::__ArcRwLockWriteGuard<T>;
    pub type ArcRwLockUpgradableReadGuard<R, T> = crate::__ArcRwLockUpgradableReadGuard<T>;
}
pub type ArcMutexGuard<R, T> = __ArcMutexGuard<T>;
pub type ArcReentrantMutexGuard<R, T> = __ArcReentrantMutexGuard<T>;
pub type ArcRwLockReadGuard<R, T> = __ArcRwLockReadGuard<T>;
pub type ArcRwLockWriteGuard<R, T> = __ArcRwLockWriteGuard<T>;
pub type ArcRwLockUpgradableReadGuard<R, T> = __ArcRwLockUpgradableReadGuard<T>;
