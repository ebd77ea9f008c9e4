pub use task::spawn;
pub mod task {
use std::any::Any;
use std::future::Future;
use std::task::{Context, Poll};
pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> {}
pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> {}
pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> {}
pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {}
pub async fn yield_now() {}
pub async fn consume_budget() {}
pub fn unconstrained<F: Future>(inner: F) -> F {}
pub fn id() -> Id {}
pub fn try_id() -> Option<Id> {}
#[derive(Clone)]
pub struct Id {}
pub struct JoinHandle<T> {}
impl<T> JoinHandle<T> {
    fn abort(&self) {}
    fn is_finished(&self) -> bool {}
    fn abort_handle(&self) -> AbortHandle {}
    fn id(&self) -> Id {}
}
impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
#[derive(Clone)]
pub struct AbortHandle {}
impl AbortHandle {
    fn abort(&self) {}
    fn is_finished(&self) -> bool {}
    fn id(&self) -> Id {}
}
pub struct JoinError {}
impl JoinError {
    fn is_cancelled(&self) -> bool {}
    fn is_panic(&self) -> bool {}
    fn into_panic(self) -> Box<dyn Any> {}
    fn try_into_panic(self) -> Result<Box<dyn Any>, JoinError> {}
    fn id(&self) -> Id {}
}
impl std::error::Error for JoinError {}
impl From<JoinError> for std::io::Error {}
#[derive(Default)]
pub struct JoinSet<T> {}
impl<T> JoinSet<T> {
    fn new() -> Self {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
    fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &crate::runtime::Handle) -> AbortHandle {}
    fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
    fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
    fn build_task(&mut self) -> Builder {}
    async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
    async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
    fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
    async fn shutdown(&mut self) {}
    async fn join_all(self) -> Vec<T> {}
    fn abort_all(&mut self) {}
    fn detach_all(&mut self) {}
    fn poll_join_next(&mut self, cx: &mut Context) -> Poll<Option<Result<T, JoinError>>> {}
}
impl<T, F: Future<Output = T>> FromIterator<F> for JoinSet<T> {}
pub struct Builder {}
impl Builder {
    fn new() -> Self {}
    fn name(self, name: &str) -> Self {}
    fn spawn<F: Future>(self, future: F) -> std::io::Result<JoinHandle<F::Output>> {}
    fn spawn_blocking<F: FnOnce() -> R, R>(self, f: F) -> std::io::Result<JoinHandle<R>> {}
}
#[derive(Default)]
pub struct LocalSet {}
impl LocalSet {
    fn new() -> Self {}
    fn enter(&self) -> LocalEnterGuard {}
    fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
    fn block_on<F: Future>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output {}
    async fn run_until<F: Future>(&self, future: F) -> F::Output {}
}
impl Future for LocalSet { type Output = (); }
pub struct LocalEnterGuard {}
pub struct LocalKey<T> {}
impl<T> LocalKey<T> {
    async fn scope<F: Future>(&self, value: T, f: F) -> F::Output {}
    fn sync_scope<F: FnOnce() -> R, R>(&self, value: T, f: F) -> R {}
    fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
    fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> Result<R, AccessError> {}
    fn get(&self) -> T {}
}
pub struct AccessError {}
impl std::error::Error for AccessError {}
pub mod futures { pub use super::LocalKey; }
}
pub mod runtime {
use crate::task::JoinHandle;
use std::future::Future;
use std::io;
use std::time::Duration;
pub struct Runtime {}
impl Runtime {
    fn new() -> io::Result<Runtime> {}
    fn handle(&self) -> &Handle {}
    fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
    fn spawn_blocking<F: FnOnce() -> R, R>(&self, f: F) -> JoinHandle<R> {}
    fn block_on<F: Future>(&self, future: F) -> F::Output {}
    fn enter(&self) -> EnterGuard {}
    fn shutdown_timeout(self, duration: Duration) {}
    fn shutdown_background(self) {}
    fn metrics(&self) -> RuntimeMetrics {}
}
#[derive(Clone)]
pub struct Handle {}
impl Handle {
    fn current() -> Self {}
    fn try_current() -> Result<Self, TryCurrentError> {}
    fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
    fn spawn_blocking<F: FnOnce() -> R, R>(&self, f: F) -> JoinHandle<R> {}
    fn block_on<F: Future>(&self, future: F) -> F::Output {}
    fn enter(&self) -> EnterGuard {}
    fn runtime_flavor(&self) -> RuntimeFlavor {}
    fn metrics(&self) -> RuntimeMetrics {}
    fn id(&self) -> crate::task::Id {}
}
pub struct EnterGuard {}
pub struct TryCurrentError {}
impl std::error::Error for TryCurrentError {}
pub enum RuntimeFlavor { CurrentThread, MultiThread }
pub struct RuntimeMetrics {}
impl RuntimeMetrics {
    fn num_workers(&self) -> usize {}
    fn num_alive_tasks(&self) -> usize {}
    fn num_blocking_threads(&self) -> usize {}
    fn global_queue_depth(&self) -> usize {}
    fn worker_total_busy_duration(&self, worker: usize) -> Duration {}
}
pub struct Builder {}
impl Builder {
    fn new_current_thread() -> Builder {}
    fn new_multi_thread() -> Builder {}
    fn new() -> Builder {}
    fn enable_all(&mut self) -> &mut Self {}
    fn enable_io(&mut self) -> &mut Self {}
    fn enable_time(&mut self) -> &mut Self {}
    fn worker_threads(&mut self, val: usize) -> &mut Self {}
    fn max_blocking_threads(&mut self, val: usize) -> &mut Self {}
    fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {}
    fn thread_name_fn<F: Fn() -> String>(&mut self, f: F) -> &mut Self {}
    fn thread_stack_size(&mut self, val: usize) -> &mut Self {}
    fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self {}
    fn on_thread_start<F: Fn()>(&mut self, f: F) -> &mut Self {}
    fn on_thread_stop<F: Fn()>(&mut self, f: F) -> &mut Self {}
    fn on_thread_park<F: Fn()>(&mut self, f: F) -> &mut Self {}
    fn on_thread_unpark<F: Fn()>(&mut self, f: F) -> &mut Self {}
    fn event_interval(&mut self, val: u32) -> &mut Self {}
    fn global_queue_interval(&mut self, val: u32) -> &mut Self {}
    fn basic_scheduler(&mut self) -> &mut Self {}
    fn threaded_scheduler(&mut self) -> &mut Self {}
    fn build(&mut self) -> io::Result<Runtime> {}
}
}
pub mod time {
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::time::Duration;
pub fn sleep(duration: Duration) -> Sleep {}
pub fn sleep_until(deadline: Instant) -> Sleep {}
pub async fn delay_for(duration: Duration) {}
pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture> {}
pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> {}
pub fn interval(period: Duration) -> Interval {}
pub fn interval_at(start: Instant, period: Duration) -> Interval {}
pub fn pause() {}
pub fn resume() {}
pub async fn advance(duration: Duration) {}
pub struct Sleep {}
impl Sleep {
    fn deadline(&self) -> Instant {}
    fn is_elapsed(&self) -> bool {}
    fn reset(self: Pin<&mut Self>, deadline: Instant) {}
}
impl Future for Sleep { type Output = (); }
pub struct Timeout<T> {}
impl<T> Timeout<T> {
    fn get_ref(&self) -> &T {}
    fn into_inner(self) -> T {}
}
impl<T: Future> Future for Timeout<T> { type Output = Result<T::Output, error::Elapsed>; }
pub struct Interval {}
impl Interval {
    async fn tick(&mut self) -> Instant {}
    fn poll_tick(&mut self, cx: &mut Context) -> Poll<Instant> {}
    fn reset(&mut self) {}
    fn reset_immediately(&mut self) {}
    fn reset_after(&mut self, after: Duration) {}
    fn reset_at(&mut self, deadline: Instant) {}
    fn missed_tick_behavior(&self) -> MissedTickBehavior {}
    fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
    fn period(&self) -> Duration {}
}
#[derive(Clone, Default)]
pub enum MissedTickBehavior { Burst, Delay, Skip }
#[derive(Clone, Ord)]
pub struct Instant {}
impl Instant {
    fn now() -> Instant {}
    fn from_std(std: std::time::Instant) -> Instant {}
    fn into_std(self) -> std::time::Instant {}
    fn duration_since(&self, earlier: Instant) -> Duration {}
    fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
    fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
    fn elapsed(&self) -> Duration {}
    fn checked_add(&self, duration: Duration) -> Option<Instant> {}
    fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
}
impl From<std::time::Instant> for Instant {}
impl std::ops::Add<Duration> for Instant { type Output = Instant; }
impl std::ops::Sub<Duration> for Instant { type Output = Instant; }
impl std::ops::Sub<Instant> for Instant { type Output = Duration; }
pub mod error {
#[derive(Clone)]
pub struct Elapsed {}
impl std::error::Error for Elapsed {}
impl From<Elapsed> for std::io::Error {}
pub struct Error {}
impl std::error::Error for Error {}
}
}
pub mod sync {
use std::future::Future;
use std::ops::Deref;
use std::sync::Arc;
#[derive(Default)]
pub struct Mutex<T> {}
impl<T> Mutex<T> {
    fn new(t: T) -> Self {}
    fn const_new(t: T) -> Self {}
    async fn lock(&self) -> MutexGuard<T> {}
    fn blocking_lock(&self) -> MutexGuard<T> {}
    async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
    fn try_lock(&self) -> Result<MutexGuard<T>, TryLockError> {}
    fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {}
    fn get_mut(&mut self) -> &mut T {}
    fn into_inner(self) -> T {}
}
impl<T> From<T> for Mutex<T> {}
pub struct MutexGuard<T> {}
impl<T> MutexGuard<T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<U> {}
}
impl<T> Deref for MutexGuard<T> { type Target = T; }
pub struct MappedMutexGuard<T> {}
impl<T> Deref for MappedMutexGuard<T> { type Target = T; }
pub struct OwnedMutexGuard<T> {}
impl<T> Deref for OwnedMutexGuard<T> { type Target = T; }
pub struct TryLockError {}
impl std::error::Error for TryLockError {}
#[derive(Default)]
pub struct RwLock<T> {}
impl<T> RwLock<T> {
    fn new(value: T) -> RwLock<T> {}
    fn const_new(value: T) -> RwLock<T> {}
    async fn read(&self) -> RwLockReadGuard<T> {}
    async fn write(&self) -> RwLockWriteGuard<T> {}
    async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> {}
    async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> {}
    fn blocking_read(&self) -> RwLockReadGuard<T> {}
    fn blocking_write(&self) -> RwLockWriteGuard<T> {}
    fn try_read(&self) -> Result<RwLockReadGuard<T>, TryLockError> {}
    fn try_write(&self) -> Result<RwLockWriteGuard<T>, TryLockError> {}
    fn get_mut(&mut self) -> &mut T {}
    fn into_inner(self) -> T {}
}
impl<T> From<T> for RwLock<T> {}
pub struct RwLockReadGuard<T> {}
impl<T> RwLockReadGuard<T> {
    fn map<U, F: FnOnce(&T) -> &U>(this: Self, f: F) -> RwLockReadGuard<U> {}
    fn try_map<U, F: FnOnce(&T) -> Option<&U>>(this: Self, f: F) -> Result<RwLockReadGuard<U>, Self> {}
}
impl<T> Deref for RwLockReadGuard<T> { type Target = T; }
pub struct RwLockWriteGuard<T> {}
impl<T> RwLockWriteGuard<T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> RwLockMappedWriteGuard<U> {}
    fn downgrade(self) -> RwLockReadGuard<T> {}
}
impl<T> Deref for RwLockWriteGuard<T> { type Target = T; }
pub struct RwLockMappedWriteGuard<T> {}
impl<T> Deref for RwLockMappedWriteGuard<T> { type Target = T; }
pub struct OwnedRwLockReadGuard<T> {}
impl<T> Deref for OwnedRwLockReadGuard<T> { type Target = T; }
pub struct OwnedRwLockWriteGuard<T> {}
impl<T> Deref for OwnedRwLockWriteGuard<T> { type Target = T; }
pub struct Semaphore {}
impl Semaphore {
    pub const MAX_PERMITS: usize = 0;
    fn new(permits: usize) -> Self {}
    fn const_new(permits: usize) -> Self {}
    fn available_permits(&self) -> usize {}
    fn add_permits(&self, n: usize) {}
    fn forget_permits(&self, n: usize) -> usize {}
    async fn acquire(&self) -> Result<SemaphorePermit, AcquireError> {}
    async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit, AcquireError> {}
    fn try_acquire(&self) -> Result<SemaphorePermit, TryAcquireError> {}
    fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit, TryAcquireError> {}
    async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
    async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
    fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
    fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
    fn close(&self) {}
    fn is_closed(&self) -> bool {}
}
pub struct SemaphorePermit {}
impl SemaphorePermit {
    fn forget(self) {}
    fn merge(&mut self, other: Self) {}
}
pub struct OwnedSemaphorePermit {}
impl OwnedSemaphorePermit {
    fn forget(self) {}
    fn semaphore(&self) -> &Arc<Semaphore> {}
}
pub struct AcquireError {}
impl std::error::Error for AcquireError {}
pub enum TryAcquireError { Closed, NoPermits }
impl std::error::Error for TryAcquireError {}
#[derive(Default)]
pub struct Notify {}
impl Notify {
    fn new() -> Notify {}
    fn const_new() -> Notify {}
    fn notified(&self) -> Notified {}
    fn notified_owned(self: Arc<Self>) -> Notified {}
    fn notify_one(&self) {}
    fn notify_last(&self) {}
    fn notify_waiters(&self) {}
    fn notify(&self) {}
}
pub struct Notified {}
impl Notified {
    fn enable(&mut self) -> bool {}
}
impl Future for Notified { type Output = (); }
pub struct Barrier {}
impl Barrier {
    fn new(n: usize) -> Barrier {}
    async fn wait(&self) -> BarrierWaitResult {}
}
#[derive(Clone)]
pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    fn is_leader(&self) -> bool {}
}
#[derive(Clone, Default)]
pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    fn new() -> Self {}
    fn const_new() -> Self {}
    fn new_with(value: Option<T>) -> Self {}
    fn initialized(&self) -> bool {}
    fn get(&self) -> Option<&T> {}
    fn get_mut(&mut self) -> Option<&mut T> {}
    fn set(&self, value: T) -> Result<(), SetError<T>> {}
    async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T {}
    async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {}
    fn into_inner(self) -> Option<T> {}
    fn take(&mut self) -> Option<T> {}
}
pub enum SetError<T> { AlreadyInitializedError(T), InitializingError(T) }
impl<T> std::error::Error for SetError<T> {}
pub mod mpsc {
use std::task::{Context, Poll};
use std::time::Duration;
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
#[derive(Clone)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    async fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
    async fn closed(&self) {}
    fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>> {}
    async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), error::SendTimeoutError<T>> {}
    fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> {}
    fn is_closed(&self) -> bool {}
    async fn reserve(&self) -> Result<Permit<T>, error::SendError<()>> {}
    async fn reserve_many(&self, n: usize) -> Result<PermitIterator<T>, error::SendError<()>> {}
    async fn reserve_owned(self) -> Result<OwnedPermit<T>, error::SendError<()>> {}
    fn try_reserve(&self) -> Result<Permit<T>, error::TrySendError<()>> {}
    fn try_reserve_owned(self) -> Result<OwnedPermit<T>, error::TrySendError<Self>> {}
    fn same_channel(&self, other: &Self) -> bool {}
    fn capacity(&self) -> usize {}
    fn max_capacity(&self) -> usize {}
    fn downgrade(&self) -> WeakSender<T> {}
    fn strong_count(&self) -> usize {}
}
#[derive(Clone)]
pub struct WeakSender<T> {}
impl<T> WeakSender<T> {
    fn upgrade(&self) -> Option<Sender<T>> {}
}
pub struct Permit<T> {}
impl<T> Permit<T> {
    fn send(self, value: T) {}
}
pub struct OwnedPermit<T> {}
impl<T> OwnedPermit<T> {
    fn send(self, value: T) -> Sender<T> {}
    fn release(self) -> Sender<T> {}
}
pub struct PermitIterator<T> {}
impl<T> Iterator for PermitIterator<T> { type Item = Permit<T>; }
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    async fn recv(&mut self) -> Option<T> {}
    async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
    fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
    fn blocking_recv(&mut self) -> Option<T> {}
    fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
    fn close(&mut self) {}
    fn is_closed(&self) -> bool {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn capacity(&self) -> usize {}
    fn max_capacity(&self) -> usize {}
    fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<T>> {}
}
#[derive(Clone)]
pub struct UnboundedSender<T> {}
impl<T> UnboundedSender<T> {
    fn send(&self, message: T) -> Result<(), error::SendError<T>> {}
    async fn closed(&self) {}
    fn is_closed(&self) -> bool {}
    fn same_channel(&self, other: &Self) -> bool {}
    fn downgrade(&self) -> WeakUnboundedSender<T> {}
}
#[derive(Clone)]
pub struct WeakUnboundedSender<T> {}
impl<T> WeakUnboundedSender<T> {
    fn upgrade(&self) -> Option<UnboundedSender<T>> {}
}
pub struct UnboundedReceiver<T> {}
impl<T> UnboundedReceiver<T> {
    async fn recv(&mut self) -> Option<T> {}
    async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
    fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
    fn blocking_recv(&mut self) -> Option<T> {}
    fn close(&mut self) {}
    fn is_closed(&self) -> bool {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<T>> {}
}
pub mod error {
#[derive(Clone)]
pub struct SendError<T>(pub T);
impl<T> std::error::Error for SendError<T> {}
#[derive(Clone)]
pub enum TrySendError<T> { Full(T), Closed(T) }
impl<T> TrySendError<T> {
    fn into_inner(self) -> T {}
}
impl<T> std::error::Error for TrySendError<T> {}
#[derive(Clone)]
pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
impl<T> std::error::Error for SendTimeoutError<T> {}
#[derive(Clone)]
pub enum TryRecvError { Empty, Disconnected }
impl std::error::Error for TryRecvError {}
}
}
pub mod oneshot {
use std::future::Future;
use std::task::{Context, Poll};
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
pub struct Sender<T> {}
impl<T> Sender<T> {
    fn send(self, t: T) -> Result<(), T> {}
    async fn closed(&mut self) {}
    fn is_closed(&self) -> bool {}
    fn poll_closed(&mut self, cx: &mut Context) -> Poll<()> {}
}
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    fn close(&mut self) {}
    fn is_terminated(&self) -> bool {}
    fn is_empty(&self) -> bool {}
    fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
    fn blocking_recv(self) -> Result<T, error::RecvError> {}
}
impl<T> Future for Receiver<T> { type Output = Result<T, error::RecvError>; }
pub mod error {
#[derive(Clone)]
pub struct RecvError {}
impl std::error::Error for RecvError {}
#[derive(Clone)]
pub enum TryRecvError { Empty, Closed }
impl std::error::Error for TryRecvError {}
}
}
pub mod broadcast {
pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
#[derive(Clone)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    fn new(capacity: usize) -> Self {}
    fn send(&self, value: T) -> Result<usize, error::SendError<T>> {}
    fn subscribe(&self) -> Receiver<T> {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn receiver_count(&self) -> usize {}
    fn same_channel(&self, other: &Self) -> bool {}
    async fn closed(&self) {}
    fn downgrade(&self) -> WeakSender<T> {}
}
#[derive(Clone)]
pub struct WeakSender<T> {}
impl<T> WeakSender<T> {
    fn upgrade(&self) -> Option<Sender<T>> {}
}
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn is_closed(&self) -> bool {}
    fn same_channel(&self, other: &Self) -> bool {}
    fn resubscribe(&self) -> Self {}
    async fn recv(&mut self) -> Result<T, error::RecvError> {}
    fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
    fn blocking_recv(&mut self) -> Result<T, error::RecvError> {}
}
pub mod error {
pub struct SendError<T>(pub T);
impl<T> std::error::Error for SendError<T> {}
#[derive(Clone)]
pub enum RecvError { Closed, Lagged(u64) }
impl std::error::Error for RecvError {}
#[derive(Clone)]
pub enum TryRecvError { Empty, Closed, Lagged(u64) }
impl std::error::Error for TryRecvError {}
}
}
pub mod watch {
use std::ops::Deref;
pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}
#[derive(Clone, Default)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    fn new(init: T) -> Self {}
    fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
    fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) {}
    fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool {}
    fn send_replace(&self, value: T) -> T {}
    fn borrow(&self) -> Ref<T> {}
    fn is_closed(&self) -> bool {}
    async fn closed(&self) {}
    fn subscribe(&self) -> Receiver<T> {}
    fn receiver_count(&self) -> usize {}
}
#[derive(Clone)]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    fn borrow(&self) -> Ref<T> {}
    fn borrow_and_update(&mut self) -> Ref<T> {}
    fn has_changed(&self) -> Result<bool, error::RecvError> {}
    fn mark_changed(&mut self) {}
    fn mark_unchanged(&mut self) {}
    async fn changed(&mut self) -> Result<(), error::RecvError> {}
    async fn wait_for<F: FnMut(&T) -> bool>(&mut self, f: F) -> Result<Ref<T>, error::RecvError> {}
    fn same_channel(&self, other: &Self) -> bool {}
}
pub struct Ref<T> {}
impl<T> Ref<T> {
    fn has_changed(&self) -> bool {}
}
impl<T> Deref for Ref<T> { type Target = T; }
pub mod error {
pub struct SendError<T>(pub T);
impl<T> std::error::Error for SendError<T> {}
#[derive(Clone)]
pub struct RecvError {}
impl std::error::Error for RecvError {}
}
}
}
pub mod io {
use std::io::{IoSlice, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::io::{Error, ErrorKind, Result};
pub mod unix {
pub struct AsyncFd<T> {}
impl<T> AsyncFd<T> {
    fn new(inner: T) -> std::io::Result<Self> {}
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
}
}
pub struct ReadBuf {}
impl ReadBuf {
    fn new(buf: &mut [u8]) -> ReadBuf {}
    fn filled(&self) -> &[u8] {}
    fn remaining(&self) -> usize {}
    fn capacity(&self) -> usize {}
    fn initialize_unfilled(&mut self) -> &mut [u8] {}
    fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8] {}
    fn advance(&mut self, n: usize) {}
    fn clear(&mut self) {}
    fn set_filled(&mut self, n: usize) {}
    fn put_slice(&mut self, buf: &[u8]) {}
}
pub trait AsyncRead { fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut ReadBuf) -> Poll<Result<()>>; }
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &[IoSlice]) -> Poll<Result<usize>>;
    fn is_write_vectored(&self) -> bool;
}
pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<u64>>;
}
impl<T: AsyncRead> AsyncRead for &mut T {}
impl<T: AsyncWrite> AsyncWrite for &mut T {}
impl<T: AsyncBufRead> AsyncBufRead for &mut T {}
impl<T: AsyncRead> AsyncRead for Box<T> {}
impl<T: AsyncWrite> AsyncWrite for Box<T> {}
impl<T: AsyncBufRead> AsyncBufRead for Box<T> {}
impl AsyncRead for &[u8] {}
impl AsyncBufRead for &[u8] {}
impl AsyncWrite for Vec<u8> {}
impl<T> AsyncRead for std::io::Cursor<T> {}
impl<T> AsyncBufRead for std::io::Cursor<T> {}
impl<T> AsyncWrite for std::io::Cursor<T> {}
impl<T> AsyncSeek for std::io::Cursor<T> {}
pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R>;
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    async fn read_buf<B>(&mut self, buf: &mut B) -> Result<usize>;
    async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize>;
    async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    async fn read_to_string(&mut self, dst: &mut String) -> Result<usize>;
    async fn read_u8(&mut self) -> Result<u8>;
    async fn read_i8(&mut self) -> Result<i8>;
    async fn read_u16(&mut self) -> Result<u16>;
    async fn read_i16(&mut self) -> Result<i16>;
    async fn read_u32(&mut self) -> Result<u32>;
    async fn read_i32(&mut self) -> Result<i32>;
    async fn read_u64(&mut self) -> Result<u64>;
    async fn read_i64(&mut self) -> Result<i64>;
    async fn read_f32(&mut self) -> Result<f32>;
    async fn read_f64(&mut self) -> Result<f64>;
    async fn read_u16_le(&mut self) -> Result<u16>;
    async fn read_u32_le(&mut self) -> Result<u32>;
    async fn read_u64_le(&mut self) -> Result<u64>;
    async fn read_i32_le(&mut self) -> Result<i32>;
    async fn read_i64_le(&mut self) -> Result<i64>;
    fn take(self, limit: u64) -> Take<Self>;
}
impl<R: AsyncRead> AsyncReadExt for R {}
pub trait AsyncWriteExt: AsyncWrite {
    async fn write(&mut self, src: &[u8]) -> Result<usize>;
    async fn write_vectored(&mut self, bufs: &[IoSlice]) -> Result<usize>;
    async fn write_buf<B>(&mut self, src: &mut B) -> Result<usize>;
    async fn write_all_buf<B>(&mut self, src: &mut B) -> Result<()>;
    async fn write_all(&mut self, src: &[u8]) -> Result<()>;
    async fn write_u8(&mut self, n: u8) -> Result<()>;
    async fn write_i8(&mut self, n: i8) -> Result<()>;
    async fn write_u16(&mut self, n: u16) -> Result<()>;
    async fn write_u32(&mut self, n: u32) -> Result<()>;
    async fn write_i32(&mut self, n: i32) -> Result<()>;
    async fn write_u64(&mut self, n: u64) -> Result<()>;
    async fn write_i64(&mut self, n: i64) -> Result<()>;
    async fn write_u16_le(&mut self, n: u16) -> Result<()>;
    async fn write_u32_le(&mut self, n: u32) -> Result<()>;
    async fn write_u64_le(&mut self, n: u64) -> Result<()>;
    async fn flush(&mut self) -> Result<()>;
    async fn shutdown(&mut self) -> Result<()>;
}
impl<W: AsyncWrite> AsyncWriteExt for W {}
pub trait AsyncBufReadExt: AsyncBufRead {
    async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    async fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    fn split(self, byte: u8) -> Split<Self>;
    async fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amt: usize);
    fn lines(self) -> Lines<Self>;
}
impl<R: AsyncBufRead> AsyncBufReadExt for R {}
pub trait AsyncSeekExt: AsyncSeek {
    async fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    async fn rewind(&mut self) -> Result<()>;
    async fn stream_position(&mut self) -> Result<u64>;
}
impl<S: AsyncSeek> AsyncSeekExt for S {}
pub struct Chain<T, U> {}
impl<T, U> AsyncRead for Chain<T, U> {}
pub struct Take<R> {}
impl<R> Take<R> {
    fn limit(&self) -> u64 {}
    fn set_limit(&mut self, limit: u64) {}
    fn get_ref(&self) -> &R {}
    fn into_inner(self) -> R {}
}
impl<R> AsyncRead for Take<R> {}
impl<R> AsyncBufRead for Take<R> {}
pub struct Lines<R> {}
impl<R> Lines<R> {
    async fn next_line(&mut self) -> Result<Option<String>> {}
    fn get_ref(&self) -> &R {}
    fn into_inner(self) -> R {}
    fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Option<String>>> {}
}
pub struct Split<R> {}
impl<R> Split<R> {
    async fn next_segment(&mut self) -> Result<Option<Vec<u8>>> {}
}
pub struct BufReader<R> {}
impl<R> BufReader<R> {
    fn new(inner: R) -> Self {}
    fn with_capacity(capacity: usize, inner: R) -> Self {}
    fn get_ref(&self) -> &R {}
    fn get_mut(&mut self) -> &mut R {}
    fn into_inner(self) -> R {}
    fn buffer(&self) -> &[u8] {}
}
impl<R> AsyncRead for BufReader<R> {}
impl<R> AsyncBufRead for BufReader<R> {}
impl<R> AsyncSeek for BufReader<R> {}
impl<R> AsyncWrite for BufReader<R> {}
pub struct BufWriter<W> {}
impl<W> BufWriter<W> {
    fn new(inner: W) -> Self {}
    fn with_capacity(capacity: usize, inner: W) -> Self {}
    fn get_ref(&self) -> &W {}
    fn get_mut(&mut self) -> &mut W {}
    fn into_inner(self) -> W {}
    fn buffer(&self) -> &[u8] {}
}
impl<W> AsyncWrite for BufWriter<W> {}
impl<W> AsyncRead for BufWriter<W> {}
pub struct BufStream<S> {}
impl<S> BufStream<S> {
    fn new(stream: S) -> Self {}
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<S> AsyncRead for BufStream<S> {}
impl<S> AsyncBufRead for BufStream<S> {}
impl<S> AsyncWrite for BufStream<S> {}
pub struct ReadHalf<T> {}
impl<T> ReadHalf<T> {
    fn unsplit(self, wr: WriteHalf<T>) -> T {}
}
impl<T> AsyncRead for ReadHalf<T> {}
pub struct WriteHalf<T> {}
impl<T> AsyncWrite for WriteHalf<T> {}
pub struct DuplexStream {}
impl AsyncRead for DuplexStream {}
impl AsyncWrite for DuplexStream {}
pub struct Stdin {}
impl AsyncRead for Stdin {}
pub struct Stdout {}
impl AsyncWrite for Stdout {}
pub struct Stderr {}
impl AsyncWrite for Stderr {}
pub struct Empty {}
impl AsyncRead for Empty {}
pub struct Sink {}
impl AsyncWrite for Sink {}
pub struct Interest {}
pub fn stdin() -> Stdin {}
pub fn stdout() -> Stdout {}
pub fn stderr() -> Stderr {}
pub fn empty() -> Empty {}
pub fn sink() -> Sink {}
pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {}
pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}
pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> {}
pub async fn copy_buf<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> {}
pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> Result<(u64, u64)> {}
}
pub mod net {
use crate::io::{AsyncRead, AsyncWrite};
use std::io;
use std::net::{SocketAddr, ToSocketAddrs as Std};
use std::path::Path;
use std::time::Duration;
pub trait ToSocketAddrs {}
impl<T: Std> ToSocketAddrs for T {}
pub async fn lookup_host<T>(host: T) -> io::Result<std::vec::IntoIter<SocketAddr>> {}
pub struct TcpListener {}
impl TcpListener {
    async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
    async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
    fn from_std(listener: std::net::TcpListener) -> io::Result<TcpListener> {}
    fn into_std(self) -> io::Result<std::net::TcpListener> {}
    fn local_addr(&self) -> io::Result<SocketAddr> {}
    fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
}
pub struct TcpStream {}
impl TcpStream {
    async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
    fn from_std(stream: std::net::TcpStream) -> io::Result<TcpStream> {}
    fn into_std(self) -> io::Result<std::net::TcpStream> {}
    fn local_addr(&self) -> io::Result<SocketAddr> {}
    fn peer_addr(&self) -> io::Result<SocketAddr> {}
    async fn readable(&self) -> io::Result<()> {}
    async fn writable(&self) -> io::Result<()> {}
    async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
    fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
    fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    fn nodelay(&self) -> io::Result<bool> {}
    fn set_linger(&self, dur: Option<Duration>) -> io::Result<()> {}
    fn split(&mut self) -> (tcp::ReadHalf, tcp::WriteHalf) {}
    fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf) {}
}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
pub struct TcpSocket {}
impl TcpSocket {
    fn new_v4() -> io::Result<TcpSocket> {}
    fn new_v6() -> io::Result<TcpSocket> {}
    fn set_reuseaddr(&self, reuse: bool) -> io::Result<()> {}
    fn set_reuseport(&self, reuse: bool) -> io::Result<()> {}
    fn set_keepalive(&self, keepalive: bool) -> io::Result<()> {}
    fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    fn bind(&self, addr: SocketAddr) -> io::Result<()> {}
    async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream> {}
    fn listen(self, backlog: u32) -> io::Result<TcpListener> {}
}
pub mod tcp {
use crate::io::{AsyncRead, AsyncWrite};
use std::net::SocketAddr;
pub struct OwnedReadHalf {}
impl OwnedReadHalf {
    fn peer_addr(&self) -> std::io::Result<SocketAddr> {}
    fn reunite(self, other: OwnedWriteHalf) -> Result<super::TcpStream, ReuniteError> {}
}
impl AsyncRead for OwnedReadHalf {}
pub struct OwnedWriteHalf {}
impl OwnedWriteHalf {
    fn peer_addr(&self) -> std::io::Result<SocketAddr> {}
    fn forget(self) {}
}
impl AsyncWrite for OwnedWriteHalf {}
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
pub struct ReadHalf {}
impl AsyncRead for ReadHalf {}
pub struct WriteHalf {}
impl AsyncWrite for WriteHalf {}
}
pub struct UdpSocket {}
impl UdpSocket {
    async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
    fn from_std(socket: std::net::UdpSocket) -> io::Result<UdpSocket> {}
    fn local_addr(&self) -> io::Result<SocketAddr> {}
    async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
    async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], target: A) -> io::Result<usize> {}
    async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize> {}
    fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    fn set_broadcast(&self, on: bool) -> io::Result<()> {}
}
pub struct UnixListener {}
impl UnixListener {
    fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
    async fn accept(&self) -> io::Result<(UnixStream, unix::SocketAddr)> {}
    fn poll_accept(&self, cx: &mut Context) -> Poll<io::Result<(UnixStream, unix::SocketAddr)>> {}
    fn local_addr(&self) -> io::Result<unix::SocketAddr> {}
    fn take_error(&self) -> io::Result<Option<io::Error>> {}
}
pub struct UnixStream {}
impl UnixStream {
    async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
    fn pair() -> io::Result<(UnixStream, UnixStream)> {}
    fn peer_cred(&self) -> io::Result<unix::UCred> {}
    fn into_split(self) -> (unix::OwnedReadHalf, unix::OwnedWriteHalf) {}
}
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
pub struct UnixDatagram {}
pub mod unix {
use crate::io::{AsyncRead, AsyncWrite};
#[derive(Clone)]
pub struct SocketAddr {}
#[derive(Clone)]
pub struct UCred {}
pub struct OwnedReadHalf {}
impl AsyncRead for OwnedReadHalf {}
pub struct OwnedWriteHalf {}
impl AsyncWrite for OwnedWriteHalf {}
}
}
pub mod fs {
use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
use std::fs::{FileType, Metadata, Permissions};
use std::io;
use std::path::{Path, PathBuf};
pub struct File {}
impl File {
    async fn open(path: impl AsRef<Path>) -> io::Result<File> {}
    async fn create(path: impl AsRef<Path>) -> io::Result<File> {}
    async fn create_new(path: impl AsRef<Path>) -> io::Result<File> {}
    fn options() -> OpenOptions {}
    fn from_std(std: std::fs::File) -> File {}
    async fn into_std(self) -> std::fs::File {}
    fn try_into_std(self) -> Result<std::fs::File, File> {}
    async fn sync_all(&self) -> io::Result<()> {}
    async fn sync_data(&self) -> io::Result<()> {}
    async fn set_len(&self, size: u64) -> io::Result<()> {}
    async fn metadata(&self) -> io::Result<Metadata> {}
    async fn try_clone(&self) -> io::Result<File> {}
    async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
}
impl AsyncRead for File {}
impl AsyncWrite for File {}
impl AsyncSeek for File {}
impl From<std::fs::File> for File {}
#[derive(Clone)]
pub struct OpenOptions {}
impl OpenOptions {
    fn new() -> OpenOptions {}
    fn read(&mut self, read: bool) -> &mut OpenOptions {}
    fn write(&mut self, write: bool) -> &mut OpenOptions {}
    fn append(&mut self, append: bool) -> &mut OpenOptions {}
    fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
    fn create(&mut self, create: bool) -> &mut OpenOptions {}
    fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
    fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
    async fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {}
}
pub struct ReadDir {}
impl ReadDir {
    async fn next_entry(&mut self) -> io::Result<Option<DirEntry>> {}
}
pub struct DirEntry {}
impl DirEntry {
    fn path(&self) -> PathBuf {}
    fn file_name(&self) -> std::ffi::OsString {}
    async fn metadata(&self) -> io::Result<Metadata> {}
    async fn file_type(&self) -> io::Result<FileType> {}
}
#[derive(Default)]
pub struct DirBuilder {}
pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {}
pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String> {}
pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()> {}
pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()> {}
pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()> {}
pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}
pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir> {}
pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}
pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64> {}
pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
pub async fn hard_link(a: impl AsRef<Path>, b: impl AsRef<Path>) -> io::Result<()> {}
pub async fn symlink(a: impl AsRef<Path>, b: impl AsRef<Path>) -> io::Result<()> {}
pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()> {}
pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool> {}
}
pub mod signal {
pub async fn ctrl_c() -> std::io::Result<()> {}
pub mod unix {
pub fn signal(kind: SignalKind) -> std::io::Result<Signal> {}
pub struct Signal {}
impl Signal {
    async fn recv(&mut self) -> Option<()> {}
}
#[derive(Clone)]
pub struct SignalKind {}
impl SignalKind {
    fn alarm() -> Self {}
    fn child() -> Self {}
    fn hangup() -> Self {}
    fn interrupt() -> Self {}
    fn pipe() -> Self {}
    fn quit() -> Self {}
    fn terminate() -> Self {}
    fn user_defined1() -> Self {}
    fn user_defined2() -> Self {}
    fn from_raw(signum: i32) -> Self {}
}
}
pub mod windows {
pub fn ctrl_c() -> std::io::Result<super::unix::Signal> {}
pub fn ctrl_break() -> std::io::Result<super::unix::Signal> {}
pub fn ctrl_close() -> std::io::Result<super::unix::Signal> {}
}
}
pub mod process {
use crate::io::{AsyncRead, AsyncWrite};
use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::{ExitStatus, Output, Stdio};
pub struct Command {}
impl Command {
    fn new<S: AsRef<OsStr>>(program: S) -> Command {}
    fn as_std(&self) -> &std::process::Command {}
    fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
    fn args<I: IntoIterator>(&mut self, args: I) -> &mut Command {}
    fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
    fn envs<I: IntoIterator>(&mut self, vars: I) -> &mut Command {}
    fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
    fn env_clear(&mut self) -> &mut Command {}
    fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
    fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
    fn process_group(&mut self, pgroup: i32) -> &mut Command {}
    fn spawn(&mut self) -> io::Result<Child> {}
    async fn status(&mut self) -> io::Result<ExitStatus> {}
    async fn output(&mut self) -> io::Result<Output> {}
}
impl From<std::process::Command> for Command {}
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
impl Child {
    fn id(&self) -> Option<u32> {}
    fn start_kill(&mut self) -> io::Result<()> {}
    async fn kill(&mut self) -> io::Result<()> {}
    async fn wait(&mut self) -> io::Result<ExitStatus> {}
    fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
    async fn wait_with_output(self) -> io::Result<Output> {}
}
pub struct ChildStdin {}
impl AsyncWrite for ChildStdin {}
pub struct ChildStdout {}
impl AsyncRead for ChildStdout {}
pub struct ChildStderr {}
impl AsyncRead for ChildStderr {}
}
pub mod stream {
pub use futures_core::Stream;
}
