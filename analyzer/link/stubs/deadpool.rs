#[derive(Clone, Debug, Eq)]
pub enum Runtime { Tokio1, AsyncStd1, Smol2 }
#[derive(Clone, Debug)]
pub struct Status { pub max_size: usize, pub size: usize, pub available: usize, pub waiting: usize }
pub mod managed {
    pub use crate::Status;
    use crate::Runtime;
    use std::borrow::Cow;
    use std::pin::Pin;
    use std::time::{Duration, Instant};
    pub trait Manager {
        type Type;
        type Error;
        async fn create(&self) -> Result<Self::Type, Self::Error>;
        async fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> RecycleResult<Self::Error>;
        fn detach(&self, obj: &mut Self::Type);
    }
    pub type RecycleResult<E> = Result<(), RecycleError<E>>;
    pub struct Pool<M, W = Object<M>> {}
    impl<M, W> Clone for Pool<M, W> {}
    impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
        fn builder(manager: M) -> PoolBuilder<M, W> {}
        async fn get(&self) -> Result<W, PoolError<M::Error>> {}
        async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>> {}
        fn resize(&self, max_size: usize) {}
        fn retain(&self, predicate: impl FnMut(&M::Type, Metrics) -> bool) -> RetainResult<M::Type> {}
        fn timeouts(&self) -> Timeouts {}
        fn close(&self) {}
        fn is_closed(&self) -> bool {}
        fn status(&self) -> Status {}
        fn manager(&self) -> &M {}
        fn weak(&self) -> WeakPool<M> {}
    }
    #[derive(Debug)]
    pub struct WeakPool<M, W = Object<M>> {}
    impl<M: Manager, W> WeakPool<M, W> {
        fn upgrade(&self) -> Option<Pool<M, W>> {}
    }
    #[derive(Debug, Default)]
    pub struct RetainResult<T> { pub retained: usize, pub removed: Vec<T> }
    pub struct PoolBuilder<M, W = Object<M>> {}
    impl<M: Manager, W> PoolBuilder<M, W> {
        fn build(self) -> Result<Pool<M, W>, BuildError> {}
        fn config(self, value: PoolConfig) -> Self {}
        fn max_size(self, value: usize) -> Self {}
        fn timeouts(self, value: Timeouts) -> Self {}
        fn wait_timeout(self, value: Option<Duration>) -> Self {}
        fn create_timeout(self, value: Option<Duration>) -> Self {}
        fn recycle_timeout(self, value: Option<Duration>) -> Self {}
        fn queue_mode(self, value: QueueMode) -> Self {}
        fn post_create(self, hook: impl Into<Hook<M>>) -> Self {}
        fn pre_recycle(self, hook: impl Into<Hook<M>>) -> Self {}
        fn post_recycle(self, hook: impl Into<Hook<M>>) -> Self {}
        fn runtime(self, value: Runtime) -> Self {}
    }
    pub struct Object<M> {}
    impl<M: Manager> Object<M> {
        fn take(this: Self) -> M::Type {}
        fn id(this: &Self) -> ObjectId {}
        fn metrics(this: &Self) -> &Metrics {}
        fn pool(this: &Self) -> Option<Pool<M>> {}
    }
    impl<M: Manager> std::ops::Deref for Object<M> { type Target = M::Type; }
    impl<M: Manager> std::ops::DerefMut for Object<M> {}
    impl<M: Manager> AsRef<M::Type> for Object<M> {}
    impl<M: Manager> AsMut<M::Type> for Object<M> {}
    #[derive(Clone, Debug, Ord, Hash)]
    pub struct ObjectId {}
    impl std::fmt::Display for ObjectId {}
    #[derive(Clone, Debug, Default)]
    pub struct Metrics { pub created: Instant, pub recycled: Option<Instant>, pub recycle_count: usize }
    impl Metrics {
        fn age(&self) -> Duration {}
        fn last_used(&self) -> Duration {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct PoolConfig { pub max_size: usize, pub timeouts: Timeouts, pub queue_mode: QueueMode }
    impl PoolConfig {
        fn new(max_size: usize) -> Self {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct Timeouts { pub wait: Option<Duration>, pub create: Option<Duration>, pub recycle: Option<Duration> }
    impl Timeouts {
        fn new() -> Self {}
        fn wait_millis(wait: u64) -> Self {}
    }
    #[derive(Clone, Debug, Default)]
    pub enum QueueMode { Fifo, Lifo }
    #[derive(Clone, Debug)]
    pub enum BuildError { NoRuntimeSpecified }
    impl std::error::Error for BuildError {}
    impl std::fmt::Display for BuildError {}
    #[derive(Debug)]
    pub enum CreatePoolError<C> { Config(C), Build(BuildError) }
    impl<C> std::error::Error for CreatePoolError<C> {}
    impl<C: std::fmt::Display> std::fmt::Display for CreatePoolError<C> {}
    #[derive(Debug)]
    pub enum RecycleError<E> { Message(Cow<str>), Backend(E) }
    impl<E> RecycleError<E> {
        fn message(msg: impl Into<Cow<str>>) -> Self {}
    }
    impl<E> From<E> for RecycleError<E> {}
    impl<E> std::error::Error for RecycleError<E> {}
    impl<E: std::fmt::Display> std::fmt::Display for RecycleError<E> {}
    #[derive(Clone, Debug)]
    pub enum TimeoutType { Wait, Create, Recycle }
    #[derive(Debug)]
    pub enum PoolError<E> { Timeout(TimeoutType), Backend(E), Closed, NoRuntimeSpecified, PostCreateHook(HookError<E>) }
    impl<E> From<E> for PoolError<E> {}
    impl<E> std::error::Error for PoolError<E> {}
    impl<E: std::fmt::Display> std::fmt::Display for PoolError<E> {}
    pub type HookResult<E> = Result<(), HookError<E>>;
    pub type HookFuture<E> = Pin<Box<dyn Future<Output = HookResult<E>>>>;
    pub struct Hook<M> {}
    impl<M: Manager> Hook<M> {
        fn sync_fn(f: impl Fn(&mut M::Type, &Metrics) -> HookResult<M::Error>) -> Self {}
        fn async_fn(f: impl Fn(&mut M::Type, &Metrics) -> HookFuture<M::Error>) -> Self {}
    }
    #[derive(Debug)]
    pub enum HookError<E> { Message(Cow<str>), Backend(E) }
    impl<E> HookError<E> {
        fn message(msg: impl Into<Cow<str>>) -> Self {}
    }
    impl<E> std::error::Error for HookError<E> {}
    impl<E: std::fmt::Display> std::fmt::Display for HookError<E> {}
}
pub mod unmanaged {
    pub use crate::Status;
    use crate::Runtime;
    use std::time::Duration;
    #[derive(Clone, Debug, Default)]
    pub struct PoolConfig { pub max_size: usize, pub timeout: Option<Duration>, pub runtime: Option<Runtime> }
    impl PoolConfig {
        fn new(max_size: usize) -> Self {}
    }
    #[derive(Clone, Debug)]
    pub enum PoolError { Timeout, Closed, NoRuntimeSpecified }
    impl std::error::Error for PoolError {}
    impl std::fmt::Display for PoolError {}
    #[derive(Debug)]
    pub struct Object<T> {}
    impl<T> Object<T> {
        fn take(this: Self) -> T {}
    }
    impl<T> std::ops::Deref for Object<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Object<T> {}
    impl<T> AsRef<T> for Object<T> {}
    impl<T> AsMut<T> for Object<T> {}
    #[derive(Clone, Debug, Default)]
    pub struct Pool<T> {}
    impl<T> Pool<T> {
        fn new(max_size: usize) -> Self {}
        fn from_config(config: &PoolConfig) -> Self {}
        async fn get(&self) -> Result<Object<T>, PoolError> {}
        fn try_get(&self) -> Result<Object<T>, PoolError> {}
        async fn timeout_get(&self, duration: Option<Duration>) -> Result<Object<T>, PoolError> {}
        async fn add(&self, object: T) -> Result<(), (T, PoolError)> {}
        fn try_add(&self, object: T) -> Result<(), (T, PoolError)> {}
        async fn remove(&self) -> Result<T, PoolError> {}
        fn try_remove(&self) -> Result<T, PoolError> {}
        async fn timeout_remove(&self, timeout: Option<Duration>) -> Result<T, PoolError> {}
        fn close(&self) {}
        fn is_closed(&self) -> bool {}
        fn status(&self) -> Status {}
    }
    impl<T, I: IntoIterator<Item = T>> From<I> for Pool<T> {}
}
