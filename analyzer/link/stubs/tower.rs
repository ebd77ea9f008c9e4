use std::future::Future;
use std::time::Duration;
pub use builder::ServiceBuilder;
pub use tower_layer::{layer_fn, Layer};
pub use tower_service::Service;
pub use util::{service_fn, BoxError, ServiceExt};
pub use make::MakeService;
pub mod make { pub trait MakeService<T, R> {} pub struct Shared<S> {} impl<S> Shared<S> { fn new(service: S) -> Self {} } }
pub mod layer {
pub use tower_layer::{layer_fn, Layer, LayerFn};
pub mod util { pub use tower_layer::{Identity, Stack}; }
}
pub mod service { pub use tower_service::Service; }
pub mod builder {
use std::time::Duration;
#[derive(Clone, Default)]
pub struct ServiceBuilder<L = ()> {}
impl<L> ServiceBuilder<L> {
    fn new() -> Self {}
    fn option_layer<T>(self, layer: Option<T>) -> Self {}
    fn layer<T>(self, layer: T) -> Self {}
    fn layer_fn<F>(self, f: F) -> Self {}
    fn buffer(self, bound: usize) -> Self {}
    fn concurrency_limit(self, max: usize) -> Self {}
    fn load_shed(self) -> Self {}
    fn rate_limit(self, num: u64, per: Duration) -> Self {}
    fn retry<P>(self, policy: P) -> Self {}
    fn timeout(self, timeout: Duration) -> Self {}
    fn filter<P>(self, predicate: P) -> Self {}
    fn map_request<F>(self, f: F) -> Self {}
    fn map_response<F>(self, f: F) -> Self {}
    fn map_err<F>(self, f: F) -> Self {}
    fn map_result<F>(self, f: F) -> Self {}
    fn map_future<F>(self, f: F) -> Self {}
    fn then<F>(self, f: F) -> Self {}
    fn boxed(self) -> Self {}
    fn boxed_clone(self) -> Self {}
    fn check_clone(self) -> Self {}
    fn into_inner(self) -> L {}
    fn service<S>(&self, service: S) -> S {}
    fn service_fn<F>(self, f: F) -> crate::util::ServiceFn<F> {}
    fn set_x_request_id<M>(self, make: M) -> Self {}
    fn propagate_x_request_id(self) -> Self {}
    fn trace_for_http(self) -> Self {}
    fn trace_for_grpc(self) -> Self {}
    fn compression(self) -> Self {}
    fn decompression(self) -> Self {}
    fn catch_panic(self) -> Self {}
    fn sensitive_headers<I>(self, headers: I) -> Self {}
    fn insert_response_header_if_not_present<M>(self, name: http::HeaderName, make: M) -> Self {}
}
}
pub mod util {
use std::future::Future;
use tower_service::Service;
pub type BoxError = Box<dyn std::error::Error>;
pub trait ServiceExt<Request>: Service<Request> {
    async fn ready(&mut self) -> Result<&mut Self, Self::Error>;
    async fn ready_and(&mut self) -> Result<&mut Self, Self::Error>;
    async fn ready_oneshot(self) -> Result<Self, Self::Error>;
    async fn oneshot(self, req: Request) -> Result<Self::Response, Self::Error>;
    fn call_all<S>(self, reqs: S) -> S;
    fn and_then<F>(self, f: F) -> Self;
    fn map_response<F>(self, f: F) -> Self;
    fn map_err<F>(self, f: F) -> Self;
    fn map_result<F>(self, f: F) -> Self;
    fn filter<F>(self, filter: F) -> Self;
    fn then<F>(self, f: F) -> Self;
    fn map_request<F>(self, f: F) -> Self;
    fn map_future<F>(self, f: F) -> Self;
    fn boxed(self) -> BoxService<Request, Self::Response, Self::Error>;
    fn boxed_clone(self) -> BoxService<Request, Self::Response, Self::Error>;
}
impl<R, S: Service<R>> ServiceExt<R> for S {}
#[derive(Clone)]
pub struct BoxService<T, U, E> {}
impl<T, U, E> BoxService<T, U, E> {
    fn new<S>(inner: S) -> Self {}
}
impl<T, U, E> Service<T> for BoxService<T, U, E> { type Response = U; type Error = E; type Future = std::pin::Pin<Box<dyn Future<Output = Result<U, E>>>>; }
pub type BoxCloneService<T, U, E> = BoxService<T, U, E>;
pub type BoxCloneSyncService<T, U, E> = BoxService<T, U, E>;
#[derive(Clone)]
pub struct ServiceFn<T> {}
pub fn service_fn<T>(f: T) -> ServiceFn<T> {}
#[derive(Clone)]
pub struct Either<A, B> {}
}
pub mod timeout {
#[derive(Clone)]
pub struct Timeout<T> {}
impl<T> Timeout<T> {
    fn new(inner: T, timeout: std::time::Duration) -> Self {}
}
#[derive(Clone)]
pub struct TimeoutLayer {}
impl TimeoutLayer {
    fn new(timeout: std::time::Duration) -> Self {}
}
pub mod error { pub struct Elapsed {} }
}
pub mod limit {
#[derive(Clone)]
pub struct ConcurrencyLimit<T> {}
#[derive(Clone)]
pub struct ConcurrencyLimitLayer {}
impl ConcurrencyLimitLayer {
    fn new(max: usize) -> Self {}
}
#[derive(Clone)]
pub struct RateLimitLayer {}
impl RateLimitLayer {
    fn new(num: u64, per: std::time::Duration) -> Self {}
}
pub mod concurrency { pub use super::{ConcurrencyLimit, ConcurrencyLimitLayer}; pub struct GlobalConcurrencyLimitLayer {} }
pub mod rate { pub use super::RateLimitLayer; pub struct Rate {} }
}
pub mod buffer {
#[derive(Clone)]
pub struct Buffer<T, R> {}
impl<T, R> Buffer<T, R> {
    fn new(service: T, bound: usize) -> Self {}
}
#[derive(Clone)]
pub struct BufferLayer {}
impl BufferLayer {
    fn new(bound: usize) -> Self {}
}
}
pub mod load_shed { pub struct LoadShed<S> {} pub struct LoadShedLayer {} pub mod error { pub struct Overloaded {} } }
pub mod retry {
#[derive(Clone)]
pub struct Retry<P, S> {}
impl<P, S> Retry<P, S> {
    fn new(policy: P, service: S) -> Self {}
}
#[derive(Clone)]
pub struct RetryLayer<P> {}
impl<P> RetryLayer<P> {
    fn new(policy: P) -> Self {}
}
pub trait Policy<Req, Res, E> {
    type Future;
    fn retry(&mut self, req: &mut Req, result: &mut Result<Res, E>) -> Option<Self::Future>;
    fn clone_request(&mut self, req: &Req) -> Option<Req>;
}
}
pub mod discover { pub enum Change<K, V> { Insert(K, V), Remove(K) } pub trait Discover {} }
pub mod balance { pub mod p2c { pub struct Balance<D, R> {} } }
pub mod steer { pub struct Steer<S, F, R> {} }
pub mod filter { pub struct Filter<T, U> {} pub struct AsyncFilterLayer<U> {} }
