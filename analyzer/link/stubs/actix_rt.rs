use std::future::Future;
pub struct System;
impl System {
    fn new() -> SystemRunner {}
    fn current() -> System {}
    fn try_current() -> Option<System> {}
    fn stop(&self) {}
    fn stop_with_code(&self, code: i32) {}
    fn arbiter(&self) -> &ArbiterHandle {}
}
pub struct SystemRunner;
impl SystemRunner {
    fn run(self) -> std::io::Result<()> {}
    fn block_on<F: Future>(&self, future: F) -> F::Output {}
}
#[derive(Clone, Debug)]
pub struct ArbiterHandle;
impl ArbiterHandle {
    fn spawn<F: Future>(&self, future: F) -> bool {}
    fn spawn_fn<F: FnOnce()>(&self, function: F) -> bool {}
    fn stop(&self) -> bool {}
}
pub struct Arbiter;
impl Arbiter {
    fn new() -> Arbiter {}
    fn current() -> ArbiterHandle {}
    fn handle(&self) -> ArbiterHandle {}
    fn spawn<F: Future>(&self, future: F) -> bool {}
    fn spawn_fn<F: FnOnce()>(&self, function: F) -> bool {}
    fn stop(&self) -> bool {}
}
pub fn spawn<F: Future>(future: F) -> tokio::task::JoinHandle<F::Output> {}
pub mod task { pub use tokio::task::{spawn_blocking, yield_now, JoinError, JoinHandle}; }
pub mod time { pub use tokio::time::{interval, interval_at, sleep, sleep_until, timeout, Instant, Interval}; }
pub mod signal { pub use tokio::signal::ctrl_c; }
pub mod net { pub use tokio::net::{TcpListener, TcpStream, UdpSocket}; }
