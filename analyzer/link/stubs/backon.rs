use std::future::Future;
use std::time::Duration;
pub trait Retryable<B, T, E, Fut: Future<Output = Result<T, E>>> {
    fn retry(self, builder: B) -> Retry<T, E>;
}
impl<B, T, E, Fut: Future<Output = Result<T, E>>, F: FnMut() -> Fut> Retryable<B, T, E, Fut> for F {}
pub trait BlockingRetryable<B, T, E> {
    fn retry(self, builder: B) -> BlockingRetry<T, E>;
}
pub struct Retry<T, E>;
impl<T, E> Retry<T, E> {
    fn sleep<S>(self, sleep: S) -> Self {}
    fn when<F: FnMut(&E) -> bool>(self, retryable: F) -> Self {}
    fn notify<F: FnMut(&E, Duration)>(self, notify: F) -> Self {}
}
impl<T, E> Future for Retry<T, E> { type Output = Result<T, E>; }
pub struct BlockingRetry<T, E>;
impl<T, E> BlockingRetry<T, E> {
    fn when<F: FnMut(&E) -> bool>(self, retryable: F) -> Self {}
    fn notify<F: FnMut(&E, Duration)>(self, notify: F) -> Self {}
    fn call(self) -> Result<T, E> {}
}
#[derive(Clone, Copy, Debug, Default)]
pub struct ExponentialBuilder;
impl ExponentialBuilder {
    fn new() -> Self {}
    fn with_jitter(self) -> Self {}
    fn with_factor(self, factor: f32) -> Self {}
    fn with_min_delay(self, delay: Duration) -> Self {}
    fn with_max_delay(self, delay: Duration) -> Self {}
    fn with_max_times(self, times: usize) -> Self {}
    fn without_max_times(self) -> Self {}
}
#[derive(Clone, Copy, Debug, Default)]
pub struct ConstantBuilder;
impl ConstantBuilder {
    fn new() -> Self {}
    fn with_delay(self, delay: Duration) -> Self {}
    fn with_jitter(self) -> Self {}
    fn with_max_times(self, times: usize) -> Self {}
}
