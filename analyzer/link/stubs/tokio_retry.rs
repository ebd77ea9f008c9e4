pub struct Retry;
impl Retry {
    async fn spawn<I, R: std::future::Future<Output = Result<V, E>>, V, E, F: FnMut() -> R>(strategy: I, action: F) -> Result<V, E> {}
}
pub struct RetryIf;
impl RetryIf {
    async fn spawn<I, R: std::future::Future<Output = Result<V, E>>, V, E, F: FnMut() -> R, C: FnMut(&E) -> bool>(strategy: I, action: F, condition: C) -> Result<V, E> {}
}
pub trait Condition<E> { fn should_retry(&mut self, error: &E) -> bool; }
pub mod strategy {
    use std::time::Duration;
    #[derive(Clone, Debug)]
    pub struct ExponentialBackoff;
    impl ExponentialBackoff {
        fn from_millis(base: u64) -> Self {}
        fn factor(self, factor: u64) -> Self {}
        fn max_delay(self, duration: Duration) -> Self {}
    }
    impl Iterator for ExponentialBackoff { type Item = Duration; }
    #[derive(Clone, Debug)]
    pub struct FixedInterval;
    impl FixedInterval {
        fn new(duration: Duration) -> Self {}
        fn from_millis(millis: u64) -> Self {}
    }
    impl Iterator for FixedInterval { type Item = Duration; }
    #[derive(Clone, Debug)]
    pub struct FibonacciBackoff;
    impl FibonacciBackoff {
        fn from_millis(millis: u64) -> Self {}
        fn factor(self, factor: u64) -> Self {}
        fn max_delay(self, duration: Duration) -> Self {}
    }
    impl Iterator for FibonacciBackoff { type Item = Duration; }
    pub fn jitter(duration: Duration) -> Duration {}
}
