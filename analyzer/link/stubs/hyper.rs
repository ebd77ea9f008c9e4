pub use body::Body;
pub use client::Client;
pub use error::{Error, Result};
pub use ::http::{header, HeaderMap, Method, Request, Response, StatusCode, Uri, Version};
pub use server::Server;
pub mod http { pub use ::http::*; }
pub mod error {
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {}
impl Error {
    fn is_parse(&self) -> bool {}
    fn is_user(&self) -> bool {}
    fn is_canceled(&self) -> bool {}
    fn is_closed(&self) -> bool {}
    fn is_connect(&self) -> bool {}
    fn is_incomplete_message(&self) -> bool {}
    fn is_body_write_aborted(&self) -> bool {}
    fn is_timeout(&self) -> bool {}
    fn message(&self) -> String {}
    fn into_cause(self) -> Option<Box<dyn std::error::Error>> {}
}
impl std::error::Error for Error {}
}
pub mod body {
use bytes::Bytes;
use futures_core::Stream;
pub use bytes::Buf;
pub use http_body::{Body as HttpBody, Frame, SizeHint};
#[derive(Default)]
pub struct Body {}
impl Body {
    fn empty() -> Body {}
    fn channel() -> (Sender, Body) {}
    fn wrap_stream<S>(stream: S) -> Body {}
}
impl http_body::Body for Body { type Data = Bytes; type Error = crate::Error; }
impl Stream for Body { type Item = crate::Result<Bytes>; }
impl<T> From<T> for Body {}
pub struct Incoming {}
impl http_body::Body for Incoming { type Data = Bytes; type Error = crate::Error; }
pub struct Sender {}
impl Sender {
    async fn send_data(&mut self, chunk: Bytes) -> crate::Result<()> {}
    async fn send_trailers(&mut self, trailers: http::HeaderMap) -> crate::Result<()> {}
    fn try_send_data(&mut self, chunk: Bytes) -> Result<(), Bytes> {}
    fn abort(self) {}
}
pub async fn to_bytes<T: http_body::Body>(body: T) -> Result<Bytes, T::Error> {}
pub async fn aggregate<T: http_body::Body>(body: T) -> Result<Bytes, T::Error> {}
}
pub mod upgrade {
pub struct Upgraded {}
impl Upgraded {
    fn downcast<T>(self) -> Result<Parts<T>, Self> {}
}
impl tokio::io::AsyncRead for Upgraded {}
impl tokio::io::AsyncWrite for Upgraded {}
pub struct Parts<T> { pub io: T, pub read_buf: bytes::Bytes }
pub async fn on<T>(msg: T) -> crate::Result<Upgraded> {}
pub struct OnUpgrade {}
impl std::future::Future for OnUpgrade { type Output = crate::Result<Upgraded>; }
}
pub mod client {
use crate::{Body, Request, Response, Result, Uri};
use std::time::Duration;
pub use connect::HttpConnector;
#[derive(Clone)]
pub struct Client<C = HttpConnector, B = Body> {}
impl<C, B> Client<C, B> {
    fn unix() -> Client<C, B> {}
    fn new() -> Client<C, B> {}
    fn builder() -> Builder {}
    async fn get(&self, uri: Uri) -> Result<Response<Body>> {}
    async fn request(&self, req: Request<B>) -> Result<Response<Body>> {}
}
#[derive(Clone, Default)]
pub struct Builder {}
impl Builder {
    fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Self {}
    fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self {}
    fn http2_only(&mut self, val: bool) -> &mut Self {}
    fn http2_keep_alive_interval<D>(&mut self, interval: D) -> &mut Self {}
    fn retry_canceled_requests(&mut self, val: bool) -> &mut Self {}
    fn set_host(&mut self, val: bool) -> &mut Self {}
    fn build<C, B>(&self, connector: C) -> Client<C, B> {}
    fn build_http<B>(&self) -> Client<HttpConnector, B> {}
}
pub struct ResponseFuture {}
impl std::future::Future for ResponseFuture { type Output = Result<Response<Body>>; }
pub mod connect {
pub trait Connect {}
pub struct Connected {}
#[derive(Clone)]
pub struct HttpConnector {}
impl HttpConnector {
    fn new() -> Self {}
    fn enforce_http(&mut self, is_enforced: bool) {}
    fn set_keepalive(&mut self, dur: Option<std::time::Duration>) {}
    fn set_nodelay(&mut self, nodelay: bool) {}
    fn set_connect_timeout(&mut self, dur: Option<std::time::Duration>) {}
}
pub mod dns { pub struct Name {} pub struct GaiResolver {} }
}
pub mod conn {
pub mod http1 {
use crate::body::Incoming;
use crate::{Request, Response, Result};
pub async fn handshake<T, B>(io: T) -> Result<(SendRequest<B>, Connection<T, B>)> {}
pub struct SendRequest<B> {}
impl<B> SendRequest<B> {
    async fn send_request(&mut self, req: Request<B>) -> Result<Response<Incoming>> {}
    async fn ready(&mut self) -> Result<()> {}
    fn is_ready(&self) -> bool {}
    fn is_closed(&self) -> bool {}
}
pub struct Connection<T, B> {}
impl<T, B> Connection<T, B> {
    fn with_upgrades(self) -> Self {}
}
impl<T, B> std::future::Future for Connection<T, B> { type Output = Result<()>; }
pub struct Builder {}
impl Builder {
    fn new() -> Builder {}
    fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder {}
    async fn handshake<T, B>(&self, io: T) -> Result<(SendRequest<B>, Connection<T, B>)> {}
}
}
pub mod http2 {
pub use super::http1::{Builder, Connection, SendRequest};
use crate::Result;
pub async fn handshake<E, T, B>(exec: E, io: T) -> Result<(SendRequest<B>, Connection<T, B>)> {}
}
}
}
pub mod server {
use crate::Result;
use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;
pub struct Server {}
impl Server {
    fn bind(addr: &SocketAddr) -> Builder {}
    fn try_bind(addr: &SocketAddr) -> Result<Builder> {}
    fn from_tcp(listener: std::net::TcpListener) -> Result<Builder> {}
    fn builder<I>(incoming: I) -> Builder {}
    fn local_addr(&self) -> SocketAddr {}
    async fn with_graceful_shutdown<F: Future<Output = ()>>(self, signal: F) -> Result<()> {}
}
impl Future for Server { type Output = Result<()>; }
pub struct Builder {}
impl Builder {
    fn http1_only(self, val: bool) -> Self {}
    fn http2_only(self, val: bool) -> Self {}
    fn http1_keepalive(self, val: bool) -> Self {}
    fn http2_keep_alive_interval<D>(self, d: D) -> Self {}
    fn tcp_nodelay(self, enabled: bool) -> Self {}
    fn tcp_keepalive(self, keepalive: Option<Duration>) -> Self {}
    fn executor<E>(self, executor: E) -> Self {}
    fn serve<S>(self, make_service: S) -> Server {}
}
pub mod accept { pub trait Accept {} pub fn from_stream<S>(stream: S) -> S {} }
pub mod conn {
use crate::Result;
use std::net::SocketAddr;
pub struct AddrStream {}
impl AddrStream {
    fn remote_addr(&self) -> SocketAddr {}
    fn local_addr(&self) -> SocketAddr {}
}
pub struct AddrIncoming {}
impl AddrIncoming {
    fn bind(addr: &SocketAddr) -> Result<Self> {}
    fn local_addr(&self) -> SocketAddr {}
    fn set_nodelay(&mut self, enabled: bool) -> &mut Self {}
}
#[derive(Clone)]
pub struct Http {}
impl Http {
    fn new() -> Self {}
    fn http1_only(&mut self, val: bool) -> &mut Self {}
    fn http2_only(&mut self, val: bool) -> &mut Self {}
    fn http1_keep_alive(&mut self, val: bool) -> &mut Self {}
    fn serve_connection<S, I>(&self, io: I, service: S) -> http1::Connection<I, S> {}
}
pub mod http1 {
pub struct Builder {}
impl Builder {
    fn new() -> Self {}
    fn keep_alive(&mut self, val: bool) -> &mut Self {}
    fn timer<M>(&mut self, timer: M) -> &mut Self {}
    fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
    fn serve_connection<S, I>(&self, io: I, service: S) -> Connection<I, S> {}
}
pub struct Connection<I, S> {}
impl<I, S> Connection<I, S> {
    fn with_upgrades(self) -> Self {}
    fn graceful_shutdown(self: std::pin::Pin<&mut Self>) {}
}
impl<I, S> std::future::Future for Connection<I, S> { type Output = crate::Result<()>; }
}
pub mod http2 {
pub use super::http1::Connection;
pub struct Builder {}
impl Builder {
    fn new<E>(exec: E) -> Self {}
    fn serve_connection<S, I>(&self, io: I, service: S) -> Connection<I, S> {}
}
}
}
}
pub mod service {
use crate::Request;
use std::future::Future;
pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn call(&self, req: Request) -> Self::Future;
}
#[derive(Clone)]
pub struct ServiceFn<F> {}
pub fn service_fn<F: FnMut(Request<crate::body::Incoming>) -> Fut, Fut: Future>(f: F) -> ServiceFn<F> {}
pub fn make_service_fn<F: FnMut(&crate::server::conn::AddrStream) -> Fut, Fut: Future>(f: F) -> ServiceFn<F> {}
}
pub mod rt {
pub trait Executor<Fut> { fn execute(&self, fut: Fut); }
pub trait Timer {}
pub trait Read {}
pub trait Write {}
}
