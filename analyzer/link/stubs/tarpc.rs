pub use client::ClientError;
pub mod context {
#[derive(Clone, Copy, Debug)]
pub struct Context {}
pub fn current() -> Context {}
}
pub mod client {
#[derive(Clone, Default, Debug)]
pub struct Config {}
pub struct RequestDispatch {}
impl RequestDispatch { fn spawn(self) {} }
pub struct NewClient<C, D> { pub client: C, pub dispatch: D }
impl<C, D> NewClient<C, D> { fn spawn(self) -> C {} }
#[derive(Debug)]
pub enum RpcError { Shutdown, DeadlineExceeded, Server(crate::ServerError) }
pub type ClientError = RpcError;
}
#[derive(Clone, Debug)]
pub struct ServerError {}
impl ServerError { fn new(kind: std::io::ErrorKind, detail: String) -> Self {} }
pub mod server {
pub struct Served<S> {}
#[derive(Clone, Default)]
pub struct Config {}
pub struct BaseChannel {}
impl BaseChannel {
    fn with_defaults<T>(transport: T) -> Self {}
    fn new<T>(config: Config, transport: T) -> Self {}
}
pub trait Channel { fn execute<S>(self, serve: S) -> Executions; fn requests(self) -> Executions; fn max_concurrent_requests(self, limit: usize) -> Self; }
impl Channel for BaseChannel {}
pub struct Executions {}
impl futures_core::Stream for Executions { type Item = std::future::Ready<()>; }
pub mod incoming {
pub trait Incoming { fn max_channels_per_key<K, F>(self, n: u32, key: F) -> Self; fn execute<S>(self, serve: S) -> crate::server::Executions; }
impl<T> Incoming for T {}
}
}
pub mod serde_transport {
pub struct Transport<S> {}
impl<S> Transport<S> { fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr> {} fn local_addr(&self) -> std::io::Result<std::net::SocketAddr> {} }
pub fn new<S, C>(io: S, codec: C) -> Transport<S> {}
pub mod tcp {
pub struct Incoming {}
impl Incoming { fn local_addr(&self) -> std::net::SocketAddr {} }
impl futures_core::Stream for Incoming { type Item = std::io::Result<super::Transport<tokio::net::TcpStream>>; }
pub async fn connect<A, F>(address: A, codec: F) -> std::io::Result<super::Transport<tokio::net::TcpStream>> {}
pub async fn listen<A, F>(address: A, codec: F) -> std::io::Result<Incoming> {}
}
pub mod unix {
pub struct Incoming {}
impl futures_core::Stream for Incoming { type Item = std::io::Result<super::Transport<tokio::net::UnixStream>>; }
pub async fn connect<P, F>(path: P, codec: F) -> std::io::Result<super::Transport<tokio::net::UnixStream>> {}
pub async fn listen<P, F>(path: P, codec: F) -> std::io::Result<Incoming> {}
}
}
