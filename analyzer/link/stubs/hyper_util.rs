pub mod rt {
#[derive(Clone)]
pub struct TokioIo<T> {}
impl<T> TokioIo<T> {
    fn new(inner: T) -> Self {}
    fn inner(&self) -> &T {}
    fn inner_mut(&mut self) -> &mut T {}
    fn into_inner(self) -> T {}
}
impl<T> ::tokio::io::AsyncRead for TokioIo<T> {}
impl<T> ::tokio::io::AsyncWrite for TokioIo<T> {}
#[derive(Clone, Default)]
pub struct TokioExecutor {}
impl TokioExecutor {
    fn new() -> Self {}
}
#[derive(Clone, Default)]
pub struct TokioTimer {}
impl TokioTimer {
    fn new() -> Self {}
}
pub mod tokio { pub use super::{TokioExecutor, TokioIo, TokioTimer}; }
}
pub mod client {
pub mod legacy {
use http::{Request, Response, Uri};
use hyper::body::Incoming;
pub use connect::HttpConnector;
#[derive(Clone)]
pub struct Client<C, B> {}
impl Client<(), ()> {
    fn builder<E>(executor: E) -> Builder {}
}
impl<C, B> Client<C, B> {
    fn unix() -> Client<C, B> {}
    async fn get(&self, uri: Uri) -> Result<Response<Incoming>, Error> {}
    async fn request(&self, req: Request<B>) -> Result<Response<Incoming>, Error> {}
}
#[derive(Clone)]
pub struct Builder {}
impl Builder {
    fn new<E>(executor: E) -> Self {}
    fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Self {}
    fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self {}
    fn pool_timer<M>(&mut self, timer: M) -> &mut Self {}
    fn http2_only(&mut self, val: bool) -> &mut Self {}
    fn timer<M>(&mut self, timer: M) -> &mut Self {}
    fn build<C, B>(&self, connector: C) -> Client<C, B> {}
    fn build_http<B>(&self) -> Client<HttpConnector, B> {}
}
pub struct Error {}
impl Error {
    fn is_connect(&self) -> bool {}
}
impl std::error::Error for Error {}
pub mod connect {
pub use hyper::client::connect::{Connected, HttpConnector};
pub trait Connect {}
pub trait Connection {}
}
}
}
pub mod server {
pub mod conn {
pub mod auto {
use hyper::server::conn::http1::Connection;
pub struct Builder {}
impl Builder {
    fn new<E>(executor: E) -> Self {}
    fn http1(&mut self) -> &mut hyper::server::conn::http1::Builder {}
    fn http2(&mut self) -> &mut hyper::server::conn::http2::Builder {}
    fn http1_only(self) -> Self {}
    fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<I, S> {}
    fn serve_connection_with_upgrades<I, S>(&self, io: I, service: S) -> Connection<I, S> {}
}
}
}
pub mod graceful {
#[derive(Default)]
pub struct GracefulShutdown {}
impl GracefulShutdown {
    fn new() -> Self {}
    fn watch<C>(&self, conn: C) -> C {}
    async fn shutdown(self) {}
    fn count(&self) -> usize {}
}
}
}
pub mod service {
#[derive(Clone)]
pub struct TowerToHyperService<S> {}
impl<S> TowerToHyperService<S> {
    fn new(tower_service: S) -> Self {}
}
}
