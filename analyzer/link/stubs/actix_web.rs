pub use http;
pub mod web {
    pub struct Data<T>;
    impl<T> Data<T> {
        fn new(state: T) -> Self {}
        fn get_ref(&self) -> &T {}
        fn into_inner(self) -> std::sync::Arc<T> {}
        fn from(state: std::sync::Arc<T>) -> Self {}
    }
    impl<T> Clone for Data<T> {
        fn clone(&self) -> Self {}
    }
    impl<T> std::ops::Deref for Data<T> {
        type Target = std::sync::Arc<T>;
        fn deref(&self) -> &std::sync::Arc<T> {}
    }
    pub struct Json<T>(pub T);
    pub struct Path<T>(pub T);
    pub struct Query<T>(pub T);
    pub struct Form<T>(pub T);
    pub struct Header<T>(pub T);
    pub struct ReqData<T>(pub T);
    impl<T> Json<T> {
        fn into_inner(self) -> T {}
    }
    impl<T> Path<T> {
        fn into_inner(self) -> T {}
    }
    impl<T> Query<T> {
        fn into_inner(self) -> T {}
    }
    impl<T> Form<T> {
        fn into_inner(self) -> T {}
    }
    impl<T> ReqData<T> {
        fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> std::ops::Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> std::ops::Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> std::ops::Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> std::ops::Deref for ReqData<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    pub use bytes::{Buf, BufMut, Bytes, BytesMut};
    pub struct Payload;
    pub struct JsonConfig;
    pub struct ServiceConfig;
    impl ServiceConfig {
        fn route(&mut self, path: &str, route: super::Route) -> &mut Self {}
        fn service<F>(&mut self, factory: F) -> &mut Self {}
        fn app_data<U>(&mut self, data: U) -> &mut Self {}
        fn configure<F: FnOnce(&mut ServiceConfig)>(&mut self, f: F) -> &mut Self {}
        fn default_service<F>(&mut self, f: F) -> &mut Self {}
    }
    pub fn scope(path: &str) -> super::Scope {}
    pub fn resource<T>(path: T) -> super::Resource {}
    pub fn route() -> super::Route {}
    pub fn get() -> super::Route {}
    pub fn post() -> super::Route {}
    pub fn put() -> super::Route {}
    pub fn patch() -> super::Route {}
    pub fn delete() -> super::Route {}
    pub fn head() -> super::Route {}
    pub fn method(method: http::Method) -> super::Route {}
    pub fn to<F>(handler: F) -> super::Route {}
    pub async fn block<F: FnOnce() -> R, R>(f: F) -> Result<R, super::error::BlockingError> {}
    pub fn redirect<A, B>(from: A, to: B) -> super::Route {}
}
pub struct Scope;
impl Scope {
    fn route(self, path: &str, route: Route) -> Self {}
    fn service<F>(self, factory: F) -> Self {}
    fn wrap<M>(self, middleware: M) -> Self {}
    fn wrap_fn<F>(self, middleware: F) -> Self {}
    fn guard<G>(self, guard: G) -> Self {}
    fn configure<F: FnOnce(&mut web::ServiceConfig)>(self, f: F) -> Self {}
    fn app_data<U>(self, data: U) -> Self {}
    fn default_service<F>(self, f: F) -> Self {}
}
pub struct Resource;
impl Resource {
    fn route(self, route: Route) -> Self {}
    fn to<F>(self, handler: F) -> Self {}
    fn get<F>(self, handler: F) -> Self {}
    fn wrap<M>(self, middleware: M) -> Self {}
    fn wrap_fn<F>(self, middleware: F) -> Self {}
    fn guard<G>(self, guard: G) -> Self {}
    fn name(self, name: &str) -> Self {}
    fn app_data<U>(self, data: U) -> Self {}
}
pub struct Route;
impl Route {
    fn to<F>(self, handler: F) -> Self {}
    fn method(self, method: http::Method) -> Self {}
    fn guard<G>(self, guard: G) -> Self {}
}
pub struct App;
impl App {
    fn new() -> Self {}
    fn app_data<U>(self, data: U) -> Self {}
    fn data<U>(self, data: U) -> Self {}
    fn configure<F: FnOnce(&mut web::ServiceConfig)>(self, f: F) -> Self {}
    fn route(self, path: &str, route: Route) -> Self {}
    fn service<F>(self, factory: F) -> Self {}
    fn wrap<M>(self, middleware: M) -> Self {}
    fn wrap_fn<F>(self, middleware: F) -> Self {}
    fn default_service<F>(self, f: F) -> Self {}
}
pub struct HttpServer;
impl HttpServer {
    fn new<F: Fn() -> I, I>(factory: F) -> Self {}
    fn bind<A>(self, addrs: A) -> std::io::Result<Self> {}
    fn bind_rustls<A, C>(self, addrs: A, config: C) -> std::io::Result<Self> {}
    fn bind_uds<A>(self, path: A) -> std::io::Result<Self> {}
    fn listen(self, listener: std::net::TcpListener) -> std::io::Result<Self> {}
    fn workers(self, num: usize) -> Self {}
    fn keep_alive<T>(self, value: T) -> Self {}
    fn shutdown_timeout(self, seconds: u64) -> Self {}
    fn client_request_timeout(self, value: std::time::Duration) -> Self {}
    fn max_connections(self, num: usize) -> Self {}
    fn system_exit(self) -> Self {}
    fn run(self) -> dev::Server {}
}
pub mod dev {
    pub struct Server;
    impl Server {
        fn handle(&self) -> ServerHandle {}
    }
    impl std::future::Future for Server {
        type Output = std::io::Result<()>;
    }
    pub struct ServerHandle;
    impl ServerHandle {
        async fn stop(&self, graceful: bool) {}
    }
    pub struct Payload;
    pub struct ServiceRequest;
    impl ServiceRequest {
        fn headers(&self) -> &http::HeaderMap {}
        fn method(&self) -> &http::Method {}
        fn path(&self) -> &str {}
        fn uri(&self) -> &http::Uri {}
        fn request(&self) -> &super::HttpRequest {}
        fn extensions_mut(&self) -> std::cell::RefMut<http::Extensions> {}
        fn app_data<T>(&self) -> Option<&T> {}
        fn into_response<B>(self, response: B) -> ServiceResponse {}
        fn into_parts(self) -> (super::HttpRequest, Payload) {}
    }
    pub struct ServiceResponse<B = super::body::BoxBody>;
    pub trait Service<Req> {
        type Response;
        type Error;
        type Future;
        fn poll_ready(&self, cx: &mut std::task::Context) -> std::task::Poll<Result<(), Self::Error>>;
        fn call(&self, req: Req) -> Self::Future;
    }
    pub trait Transform<S, Req> {
        type Response;
        type Error;
        type Transform;
        type InitError;
        type Future;
        fn new_transform(&self, service: S) -> Self::Future;
    }
    pub fn forward_ready() {}
}
pub mod body {
    pub struct BoxBody;
}
#[derive(Clone)]
pub struct HttpRequest;
impl HttpRequest {
    fn headers(&self) -> &http::HeaderMap {}
    fn method(&self) -> &http::Method {}
    fn uri(&self) -> &http::Uri {}
    fn path(&self) -> &str {}
    fn query_string(&self) -> &str {}
    fn match_info(&self) -> &dev::Payload {}
    fn app_data<T>(&self) -> Option<&T> {}
    fn peer_addr(&self) -> Option<std::net::SocketAddr> {}
    fn extensions(&self) -> std::cell::Ref<http::Extensions> {}
    fn extensions_mut(&self) -> std::cell::RefMut<http::Extensions> {}
    fn cookie(&self, name: &str) -> Option<cookie::Cookie> {}
}
pub mod cookie {
    pub struct Cookie;
    impl Cookie {
        fn value(&self) -> &str {}
        fn build<N, V>(name: N, value: V) -> Self {}
    }
}
pub struct HttpResponse<B = body::BoxBody>;
impl HttpResponse {
    fn new(status: http::StatusCode) -> Self {}
    fn build(status: http::StatusCode) -> HttpResponseBuilder {}
    fn Ok() -> HttpResponseBuilder {}
    fn Created() -> HttpResponseBuilder {}
    fn Accepted() -> HttpResponseBuilder {}
    fn NoContent() -> HttpResponseBuilder {}
    fn BadRequest() -> HttpResponseBuilder {}
    fn Unauthorized() -> HttpResponseBuilder {}
    fn Forbidden() -> HttpResponseBuilder {}
    fn NotFound() -> HttpResponseBuilder {}
    fn Conflict() -> HttpResponseBuilder {}
    fn Found() -> HttpResponseBuilder {}
    fn Gone() -> HttpResponseBuilder {}
    fn InternalServerError() -> HttpResponseBuilder {}
    fn BadGateway() -> HttpResponseBuilder {}
    fn ServiceUnavailable() -> HttpResponseBuilder {}
    fn UnprocessableEntity() -> HttpResponseBuilder {}
    fn TooManyRequests() -> HttpResponseBuilder {}
    fn status(&self) -> http::StatusCode {}
    fn headers_mut(&mut self) -> &mut http::HeaderMap {}
}
pub struct HttpResponseBuilder;
impl HttpResponseBuilder {
    fn json<T>(&mut self, value: T) -> HttpResponse {}
    fn body<B>(&mut self, body: B) -> HttpResponse {}
    fn finish(&mut self) -> HttpResponse {}
    fn streaming<S>(&mut self, stream: S) -> HttpResponse {}
    fn content_type<V>(&mut self, value: V) -> &mut Self {}
    fn insert_header<H>(&mut self, header: H) -> &mut Self {}
    fn append_header<H>(&mut self, header: H) -> &mut Self {}
    fn cookie(&mut self, cookie: cookie::Cookie) -> &mut Self {}
    fn status(&mut self, status: http::StatusCode) -> &mut Self {}
}
pub trait Responder {
    fn respond_to(self, req: &HttpRequest) -> HttpResponse;
}
impl Responder for HttpResponse {
    fn respond_to(self, req: &HttpRequest) -> HttpResponse {}
}
pub trait ResponseError {
    fn status_code(&self) -> http::StatusCode;
    fn error_response(&self) -> HttpResponse;
}
pub trait FromRequest {
    type Error;
    type Future;
    fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
    fn extract(req: &HttpRequest) -> Self::Future;
}
pub struct Error;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub mod error {
    pub use super::{Error, ResponseError};
    pub struct BlockingError;
    pub fn ErrorInternalServerError<T>(error: T) -> super::Error {}
    pub fn ErrorBadRequest<T>(error: T) -> super::Error {}
    pub fn ErrorNotFound<T>(error: T) -> super::Error {}
    pub fn ErrorUnauthorized<T>(error: T) -> super::Error {}
    pub fn ErrorForbidden<T>(error: T) -> super::Error {}
    pub fn ErrorBadGateway<T>(error: T) -> super::Error {}
}
pub mod middleware {
    pub struct Logger;
    impl Logger {
        fn default() -> Self {}
        fn new(format: &str) -> Self {}
    }
    pub struct Compress;
    pub struct NormalizePath;
    pub struct DefaultHeaders;
    pub struct Next<B>;
    impl<B> Next<B> {
        async fn call(&self, req: super::dev::ServiceRequest) -> Result<super::dev::ServiceResponse<B>, super::Error> {}
    }
    pub fn from_fn<F>(f: F) -> Logger {}
}
pub mod rt {
    pub fn spawn<F>(future: F) -> tokio::task::JoinHandle<F> {}
    pub mod time {
        pub fn interval(period: std::time::Duration) -> tokio::time::Interval {}
        pub async fn sleep(duration: std::time::Duration) {}
    }
}
pub mod client {
    pub use awc::*;
}
