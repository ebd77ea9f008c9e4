pub use http::{Method, StatusCode, Version};
pub use url::Url;
pub mod header {
    pub use http::header::*;
}
pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;
impl Error {
    fn status(&self) -> Option<StatusCode> {}
    fn url(&self) -> Option<&Url> {}
    fn is_timeout(&self) -> bool {}
    fn is_connect(&self) -> bool {}
    fn is_status(&self) -> bool {}
    fn is_decode(&self) -> bool {}
    fn is_request(&self) -> bool {}
    fn is_body(&self) -> bool {}
    fn is_builder(&self) -> bool {}
    fn without_url(self) -> Self {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
#[derive(Clone, Default)]
pub struct Client;
impl Client {
    fn new() -> Self {}
    fn builder() -> ClientBuilder {}
    fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
    async fn execute(&self, request: Request) -> Result<Response> {}
}
#[derive(Default)]
pub struct ClientBuilder;
impl ClientBuilder {
    fn new() -> Self {}
    fn build(self) -> Result<Client> {}
    fn timeout(self, timeout: std::time::Duration) -> Self {}
    fn connect_timeout(self, timeout: std::time::Duration) -> Self {}
    fn read_timeout(self, timeout: std::time::Duration) -> Self {}
    fn user_agent<V>(self, value: V) -> Self {}
    fn default_headers(self, headers: http::HeaderMap) -> Self {}
    fn danger_accept_invalid_certs(self, accept: bool) -> Self {}
    fn add_root_certificate(self, cert: Certificate) -> Self {}
    fn pool_max_idle_per_host(self, max: usize) -> Self {}
    fn pool_idle_timeout<D>(self, timeout: D) -> Self {}
    fn redirect(self, policy: redirect::Policy) -> Self {}
    fn gzip(self, enable: bool) -> Self {}
    fn use_rustls_tls(self) -> Self {}
    fn no_proxy(self) -> Self {}
    fn proxy(self, proxy: Proxy) -> Self {}
    fn cookie_store(self, enable: bool) -> Self {}
    fn http1_only(self) -> Self {}
    fn http2_prior_knowledge(self) -> Self {}
    fn tcp_keepalive<D>(self, value: D) -> Self {}
    fn unix_socket<P>(self, path: P) -> Self {}
}
pub mod redirect {
    pub struct Policy;
    impl Policy {
        fn none() -> Self {}
        fn limited(max: usize) -> Self {}
    }
}
pub struct Certificate;
impl Certificate {
    fn from_pem(pem: &[u8]) -> Result<Self> {}
}
pub struct Proxy;
impl Proxy {
    fn all<U>(url: U) -> Result<Self> {}
    fn http<U>(url: U) -> Result<Self> {}
}
pub trait IntoUrl {}
pub struct RequestBuilder;
impl RequestBuilder {
    async fn send(self) -> Result<Response> {}
    fn json<T>(self, json: &T) -> Self {}
    fn form<T>(self, form: &T) -> Self {}
    fn query<T>(self, query: &T) -> Self {}
    fn body<T: Into<Body>>(self, body: T) -> Self {}
    fn header<K, V>(self, key: K, value: V) -> Self {}
    fn headers(self, headers: http::HeaderMap) -> Self {}
    fn bearer_auth<T>(self, token: T) -> Self {}
    fn basic_auth<U, P>(self, username: U, password: Option<P>) -> Self {}
    fn timeout(self, timeout: std::time::Duration) -> Self {}
    fn multipart(self, form: multipart::Form) -> Self {}
    fn build(self) -> Result<Request> {}
    fn try_clone(&self) -> Option<RequestBuilder> {}
    fn version(self, version: Version) -> Self {}
}
pub mod multipart {
    pub struct Form;
    impl Form {
        fn new() -> Self {}
        fn text<T, U>(self, name: T, value: U) -> Self {}
        fn part<T>(self, name: T, part: Part) -> Self {}
    }
    pub struct Part;
    impl Part {
        fn text<T>(value: T) -> Self {}
        fn bytes<T>(value: T) -> Self {}
        fn file_name<T>(self, name: T) -> Self {}
        fn mime_str(self, mime: &str) -> super::Result<Self> {}
    }
}
pub struct Body;
impl Body {
    fn wrap_stream<S>(stream: S) -> Self {}
    fn as_bytes(&self) -> Option<&[u8]> {}
}
pub struct Request;
impl Request {
    fn new(method: Method, url: Url) -> Self {}
    fn method(&self) -> &Method {}
    fn url(&self) -> &Url {}
    fn headers(&self) -> &http::HeaderMap {}
    fn headers_mut(&mut self) -> &mut http::HeaderMap {}
    fn body_mut(&mut self) -> &mut Option<Body> {}
}
pub struct Response;
impl Response {
    fn status(&self) -> StatusCode {}
    fn headers(&self) -> &http::HeaderMap {}
    fn url(&self) -> &Url {}
    fn version(&self) -> Version {}
    fn content_length(&self) -> Option<u64> {}
    async fn text(self) -> Result<String> {}
    async fn json<T>(self) -> Result<T> {}
    async fn bytes(self) -> Result<bytes::Bytes> {}
    async fn chunk(&mut self) -> Result<Option<bytes::Bytes>> {}
    fn bytes_stream(self) -> impl futures_core::Stream<Item = Result<bytes::Bytes>> {}
    fn error_for_status(self) -> Result<Self> {}
    fn error_for_status_ref(&self) -> Result<&Self> {}
    fn remote_addr(&self) -> Option<std::net::SocketAddr> {}
}
pub async fn get<T: IntoUrl>(url: T) -> Result<Response> {}
pub mod blocking {
    #[derive(Clone, Default)]
    pub struct Client;
    impl Client {
        fn new() -> Self {}
        fn builder() -> ClientBuilder {}
        fn get<U>(&self, url: U) -> RequestBuilder {}
        fn post<U>(&self, url: U) -> RequestBuilder {}
        fn put<U>(&self, url: U) -> RequestBuilder {}
        fn patch<U>(&self, url: U) -> RequestBuilder {}
        fn delete<U>(&self, url: U) -> RequestBuilder {}
        fn head<U>(&self, url: U) -> RequestBuilder {}
        fn request<U>(&self, method: super::Method, url: U) -> RequestBuilder {}
    }
    pub struct ClientBuilder;
    impl ClientBuilder {
        fn new() -> Self {}
        fn build(self) -> super::Result<Client> {}
        fn timeout<T>(self, timeout: T) -> Self {}
        fn user_agent<V>(self, value: V) -> Self {}
    }
    pub struct RequestBuilder;
    impl RequestBuilder {
        fn send(self) -> super::Result<Response> {}
        fn json<T>(self, json: &T) -> Self {}
        fn form<T>(self, form: &T) -> Self {}
        fn query<T>(self, query: &T) -> Self {}
        fn body<T>(self, body: T) -> Self {}
        fn header<K, V>(self, key: K, value: V) -> Self {}
        fn headers(self, headers: http::HeaderMap) -> Self {}
        fn bearer_auth<T>(self, token: T) -> Self {}
        fn basic_auth<U, P>(self, username: U, password: Option<P>) -> Self {}
        fn timeout(self, timeout: std::time::Duration) -> Self {}
    }
    pub struct Response;
    impl Response {
        fn status(&self) -> super::StatusCode {}
        fn headers(&self) -> &http::HeaderMap {}
        fn text(self) -> super::Result<String> {}
        fn json<T>(self) -> super::Result<T> {}
        fn bytes(self) -> super::Result<bytes::Bytes> {}
        fn error_for_status(self) -> super::Result<Self> {}
    }
    pub fn get<T>(url: T) -> super::Result<Response> {}
}
