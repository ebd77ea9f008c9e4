use std::time::Duration;
pub enum Error<E> { Permanent(E), Transient { err: E, retry_after: Option<Duration> } }
impl<E> Error<E> {
    fn permanent(err: E) -> Self {}
    fn transient(err: E) -> Self {}
    fn retry_after(err: E, duration: Duration) -> Self {}
}
impl<E> From<E> for Error<E> {}
impl<E> std::fmt::Display for Error<E> {}
impl<E> std::fmt::Debug for Error<E> {}
impl<E> std::error::Error for Error<E> {}
#[derive(Clone, Debug, Default)]
pub struct ExponentialBackoff { pub initial_interval: Duration, pub randomization_factor: f64, pub multiplier: f64, pub max_interval: Duration, pub max_elapsed_time: Option<Duration> }
#[derive(Clone, Debug, Default)]
pub struct ExponentialBackoffBuilder;
impl ExponentialBackoffBuilder {
    fn new() -> Self {}
    fn with_initial_interval(&mut self, interval: Duration) -> &mut Self {}
    fn with_randomization_factor(&mut self, factor: f64) -> &mut Self {}
    fn with_multiplier(&mut self, multiplier: f64) -> &mut Self {}
    fn with_max_interval(&mut self, interval: Duration) -> &mut Self {}
    fn with_max_elapsed_time(&mut self, time: Option<Duration>) -> &mut Self {}
    fn build(&self) -> ExponentialBackoff {}
}
pub mod backoff {
    pub trait Backoff {
        fn reset(&mut self);
        fn next_backoff(&mut self) -> Option<std::time::Duration>;
    }
    pub struct Constant;
    impl Backoff for Constant {}
    impl Backoff for crate::ExponentialBackoff {}
}
pub mod exponential { pub use crate::{ExponentialBackoff, ExponentialBackoffBuilder}; }
pub fn retry<F: FnMut() -> Result<T, Error<E>>, B, T, E>(backoff: B, op: F) -> Result<T, Error<E>> {}
pub mod future {
    pub async fn retry<I, E, Fn: FnMut() -> Fut, Fut: std::future::Future<Output = Result<I, crate::Error<E>>>, B>(backoff: B, operation: Fn) -> Result<I, E> {}
    pub async fn retry_notify<I, E, Fn: FnMut() -> Fut, Fut: std::future::Future<Output = Result<I, crate::Error<E>>>, B, N>(backoff: B, operation: Fn, notify: N) -> Result<I, E> {}
}
