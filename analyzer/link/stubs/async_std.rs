pub mod task {
    use std::future::Future;
    use std::time::Duration;
    #[derive(Debug)]
    pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        async fn cancel(self) -> Option<T> {}
        fn task(&self) -> &Task {}
    }
    impl<T> Future for JoinHandle<T> { type Output = T; }
    #[derive(Clone, Debug)]
    pub struct Task;
    pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> {}
    pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> {}
    pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
    pub fn block_on<F: Future>(future: F) -> F::Output {}
    pub async fn sleep(duration: Duration) {}
    pub async fn yield_now() {}
}
pub mod future {
    use std::future::Future;
    use std::time::Duration;
    #[derive(Debug)]
    pub struct TimeoutError;
    pub async fn timeout<F: Future>(duration: Duration, f: F) -> Result<F::Output, TimeoutError> {}
}
pub mod sync {
    pub use std::sync::{Arc, Weak};
    pub struct Mutex<T>;
    impl<T> Mutex<T> {
        fn new(t: T) -> Mutex<T> {}
        async fn lock(&self) -> MutexGuard<T> {}
        fn try_lock(&self) -> Option<MutexGuard<T>> {}
        fn into_inner(self) -> T {}
    }
    pub struct MutexGuard<T>;
    impl<T> std::ops::Deref for MutexGuard<T> { type Target = T; }
    impl<T> std::ops::DerefMut for MutexGuard<T> {}
    pub struct RwLock<T>;
    impl<T> RwLock<T> {
        fn new(t: T) -> RwLock<T> {}
        async fn read(&self) -> RwLockReadGuard<T> {}
        async fn write(&self) -> RwLockWriteGuard<T> {}
        fn into_inner(self) -> T {}
    }
    pub struct RwLockReadGuard<T>;
    impl<T> std::ops::Deref for RwLockReadGuard<T> { type Target = T; }
    pub struct RwLockWriteGuard<T>;
    impl<T> std::ops::Deref for RwLockWriteGuard<T> { type Target = T; }
    impl<T> std::ops::DerefMut for RwLockWriteGuard<T> {}
}
