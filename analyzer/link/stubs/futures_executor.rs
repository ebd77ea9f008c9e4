use futures_core::Stream;
use std::future::Future;
pub fn block_on<F: Future>(f: F) -> F::Output {}
pub fn block_on_stream<S: Stream>(stream: S) -> BlockingStream<S> {}
pub struct BlockingStream<S> {}
impl<S: Stream> Iterator for BlockingStream<S> { type Item = S::Item; }
pub fn enter() -> Result<Enter, EnterError> {}
pub struct Enter {}
pub struct EnterError {}
pub struct LocalPool {}
impl LocalPool {
    fn new() -> Self {}
    fn spawner(&self) -> LocalSpawner {}
    fn run(&mut self) {}
    fn run_until<F: Future>(&mut self, future: F) -> F::Output {}
    fn run_until_stalled(&mut self) {}
}
#[derive(Clone)]
pub struct LocalSpawner {}
#[derive(Clone)]
pub struct ThreadPool {}
impl ThreadPool {
    fn new() -> std::io::Result<Self> {}
    fn spawn_ok<F: Future<Output = ()>>(&self, future: F) {}
}
