pub use core::RpcResult;
pub use server::{RpcModule, Server, ServerBuilder};
pub mod core {
pub type RpcResult<T> = std::result::Result<T, crate::types::ErrorObjectOwned>;
pub type SubscriptionResult = std::result::Result<(), Error>;
#[derive(Debug)]
pub struct Error {}
pub use client::Error as ClientError;
pub mod client {
#[derive(Debug)]
pub enum Error { Call(crate::types::ErrorObjectOwned), Transport(String), RequestTimeout, Custom(String) }
pub struct Subscription<N> {}
impl<N> Subscription<N> { async fn next(&mut self) -> Option<std::result::Result<N, Error>> {} async fn unsubscribe(self) -> std::result::Result<(), Error> {} }
pub trait ClientT { async fn request<R, P>(&self, method: &str, params: P) -> std::result::Result<R, Error>; async fn notification<P>(&self, method: &str, params: P) -> std::result::Result<(), Error>; }
pub trait SubscriptionClientT: ClientT { async fn subscribe<N, P>(&self, method: &str, params: P, unsubscribe: &str) -> std::result::Result<Subscription<N>, Error>; }
impl ClientT for crate::http_client::HttpClient {}
impl ClientT for crate::ws_client::WsClient {}
impl SubscriptionClientT for crate::ws_client::WsClient {}
}
pub fn async_trait() {}
}
pub mod types {
#[derive(Clone, Debug)]
pub struct ErrorObjectOwned {}
impl ErrorObjectOwned { fn owned<S, D>(code: i32, message: S, data: Option<D>) -> Self {} fn code(&self) -> i32 {} fn message(&self) -> &str {} }
pub type ErrorObject = ErrorObjectOwned;
}
pub mod http_client {
#[derive(Clone, Debug)]
pub struct HttpClient {}
impl HttpClient { fn builder() -> HttpClientBuilder {} }
#[derive(Clone, Default)]
pub struct HttpClientBuilder {}
impl HttpClientBuilder {
    fn new() -> Self {}
    fn max_request_size(self, size: u32) -> Self {}
    fn max_response_size(self, size: u32) -> Self {}
    fn request_timeout(self, timeout: std::time::Duration) -> Self {}
    fn set_headers(self, headers: http::HeaderMap) -> Self {}
    fn max_concurrent_requests(self, limit: usize) -> Self {}
    fn build<U>(self, target: U) -> std::result::Result<HttpClient, crate::core::client::Error> {}
}
}
pub mod ws_client {
#[derive(Debug)]
pub struct WsClient {}
impl WsClient { fn builder() -> WsClientBuilder {} }
#[derive(Clone, Default)]
pub struct WsClientBuilder {}
impl WsClientBuilder {
    fn new() -> Self {}
    fn request_timeout(self, timeout: std::time::Duration) -> Self {}
    fn connection_timeout(self, timeout: std::time::Duration) -> Self {}
    fn set_headers(self, headers: http::HeaderMap) -> Self {}
    async fn build<U>(self, target: U) -> std::result::Result<WsClient, crate::core::client::Error> {}
}
}
pub mod server {
pub struct RpcModule<C> {}
impl<C> RpcModule<C> {
    fn new(context: C) -> Self {}
    fn merge<O>(&mut self, other: RpcModule<O>) -> std::result::Result<(), crate::core::Error> {}
    fn register_method<R, F: Fn() -> R>(&mut self, name: &str, callback: F) -> std::result::Result<(), crate::core::Error> {}
    fn register_async_method<R, F: Fn() -> R>(&mut self, name: &str, callback: F) -> std::result::Result<(), crate::core::Error> {}
}
#[derive(Clone, Default)]
pub struct ServerBuilder {}
impl ServerBuilder {
    fn new() -> Self {}
    fn max_connections(self, limit: u32) -> Self {}
    async fn build<A>(self, address: A) -> std::io::Result<Server> {}
}
pub struct Server {}
impl Server {
    fn builder() -> ServerBuilder {}
    fn local_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
    fn start<C>(self, module: RpcModule<C>) -> ServerHandle {}
}
#[derive(Clone)]
pub struct ServerHandle {}
impl ServerHandle { async fn stopped(self) {} fn stop(&self) -> std::result::Result<(), crate::core::Error> {} }
pub struct PendingSubscriptionSink {}
impl PendingSubscriptionSink { async fn accept(self) -> std::result::Result<SubscriptionSink, crate::core::Error> {} }
pub struct SubscriptionSink {}
impl SubscriptionSink { async fn send<M>(&self, message: M) -> std::result::Result<(), crate::core::Error> {} }
}
