pub use reqwest;
use http::{Extensions, HeaderMap, Method, StatusCode};
use reqwest::{Body, Client, IntoUrl, Request, Response};
use std::sync::Arc;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub enum Error { Middleware(anyhow::Error), Reqwest(reqwest::Error) }
impl Error {
    fn middleware<E: std::error::Error>(err: E) -> Self {}
    fn url(&self) -> Option<&url::Url> {}
    fn url_mut(&mut self) -> Option<&mut url::Url> {}
    fn with_url(self, url: url::Url) -> Self {}
    fn without_url(self) -> Self {}
    fn is_middleware(&self) -> bool {}
    fn is_builder(&self) -> bool {}
    fn is_redirect(&self) -> bool {}
    fn is_status(&self) -> bool {}
    fn is_timeout(&self) -> bool {}
    fn is_request(&self) -> bool {}
    fn is_connect(&self) -> bool {}
    fn is_body(&self) -> bool {}
    fn is_decode(&self) -> bool {}
    fn status(&self) -> Option<StatusCode> {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<reqwest::Error> for Error {}
impl From<anyhow::Error> for Error {}
pub struct ClientBuilder {}
impl ClientBuilder {
    fn new(client: Client) -> Self {}
    fn from_client(client_with_middleware: ClientWithMiddleware) -> Self {}
    fn with<M: Middleware>(self, middleware: M) -> Self {}
    fn with_arc(self, middleware: Arc<dyn Middleware>) -> Self {}
    fn with_init<I: RequestInitialiser>(self, initialiser: I) -> Self {}
    fn with_arc_init(self, initialiser: Arc<dyn RequestInitialiser>) -> Self {}
    fn build(self) -> ClientWithMiddleware {}
}
#[derive(Clone, Debug, Default)]
pub struct ClientWithMiddleware {}
impl ClientWithMiddleware {
    fn new<T: Into<Box<[Arc<dyn Middleware>]>>>(client: Client, middleware_stack: T) -> Self {}
    fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
    async fn execute(&self, req: Request) -> Result<Response> {}
    async fn execute_with_extensions(&self, req: Request, ext: &mut Extensions) -> Result<Response> {}
}
impl From<Client> for ClientWithMiddleware {}
impl AsRef<Client> for ClientWithMiddleware {}
#[derive(Debug)]
pub struct RequestBuilder {}
impl RequestBuilder {
    fn from_parts(client: ClientWithMiddleware, request: Request) -> RequestBuilder {}
    fn header<K, V>(self, key: K, value: V) -> Self {}
    fn headers(self, headers: HeaderMap) -> Self {}
    fn version(self, version: http::Version) -> Self {}
    fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(self, username: U, password: Option<P>) -> Self {}
    fn bearer_auth<T: std::fmt::Display>(self, token: T) -> Self {}
    fn body<T: Into<Body>>(self, body: T) -> Self {}
    fn timeout(self, timeout: std::time::Duration) -> Self {}
    fn multipart(self, multipart: reqwest::multipart::Form) -> Self {}
    fn query<T>(self, query: &T) -> Self {}
    fn form<T>(self, form: &T) -> Self {}
    fn json<T>(self, json: &T) -> Self {}
    fn build(self) -> std::result::Result<Request, reqwest::Error> {}
    fn build_split(self) -> (ClientWithMiddleware, std::result::Result<Request, reqwest::Error>) {}
    fn with_extension<T>(self, extension: T) -> Self {}
    fn extensions(&mut self) -> &mut Extensions {}
    async fn send(self) -> Result<Response> {}
    fn try_clone(&self) -> Option<Self> {}
}
pub trait Middleware {
    async fn handle(&self, req: Request, extensions: &mut Extensions, next: Next) -> Result<Response>;
}
#[derive(Clone)]
pub struct Next {}
impl Next {
    async fn run(self, req: Request, extensions: &mut Extensions) -> Result<Response> {}
}
pub trait RequestInitialiser {
    fn init(&self, req: RequestBuilder) -> RequestBuilder;
}
impl<F: Fn(RequestBuilder) -> RequestBuilder> RequestInitialiser for F {}
pub struct Extension<T>(pub T);
impl<T> RequestInitialiser for Extension<T> {}
