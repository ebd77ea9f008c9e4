pub use http;
pub use crate::endpoint::EndpointExt;
pub use crate::error::{Error, Result};
pub use crate::web::{FromRequest, IntoResponse};
#[derive(Debug)]
pub struct Request {}
impl Request {
    fn data<T>(&self) -> Option<&T> {}
    fn extensions(&self) -> &http::Extensions {}
    fn headers(&self) -> &http::HeaderMap {}
    fn header<N>(&self, name: N) -> Option<&str> {}
    fn method(&self) -> &http::Method {}
    fn uri(&self) -> &http::Uri {}
    fn take_body(&mut self) -> Body {}
}
#[derive(Debug)]
pub struct Response {}
#[derive(Debug)]
pub struct Body {}
impl Body {
    async fn into_json<T>(self) -> Result<T> {}
    async fn into_string(self) -> Result<String> {}
    async fn into_vec(self) -> Result<Vec<u8>> {}
}
pub struct Route {}
impl Route {
    fn new() -> Route {}
    fn at<P, E>(self, path: P, ep: E) -> Route {}
    fn nest<P, E>(self, path: P, ep: E) -> Route {}
    fn nest_no_strip<P, E>(self, path: P, ep: E) -> Route {}
}
pub struct RouteMethod {}
impl RouteMethod {
    fn get<E>(self, ep: E) -> Self {}
    fn post<E>(self, ep: E) -> Self {}
    fn put<E>(self, ep: E) -> Self {}
    fn delete<E>(self, ep: E) -> Self {}
    fn patch<E>(self, ep: E) -> Self {}
    fn head<E>(self, ep: E) -> Self {}
    fn options<E>(self, ep: E) -> Self {}
}
pub fn get<E>(ep: E) -> RouteMethod {}
pub fn post<E>(ep: E) -> RouteMethod {}
pub fn put<E>(ep: E) -> RouteMethod {}
pub fn delete<E>(ep: E) -> RouteMethod {}
pub fn patch<E>(ep: E) -> RouteMethod {}
pub fn head<E>(ep: E) -> RouteMethod {}
pub fn options<E>(ep: E) -> RouteMethod {}
pub struct Server<L> {}
impl<L> Server<L> {
    fn new(listener: L) -> Server<L> {}
    fn name(self, name: String) -> Self {}
    fn idle_timeout(self, timeout: std::time::Duration) -> Self {}
    async fn run<E>(self, ep: E) -> std::io::Result<()> {}
    async fn run_with_graceful_shutdown<E, S>(self, ep: E, signal: S, timeout: Option<std::time::Duration>) -> std::io::Result<()> {}
}
pub mod error {
    #[derive(Debug)]
    pub struct Error {}
    impl std::fmt::Display for Error {}
    impl Error {
        fn from_status(status: http::StatusCode) -> Self {}
        fn from_string<T>(message: T, status: http::StatusCode) -> Self {}
        fn status(&self) -> http::StatusCode {}
    }
    pub type Result<T, E = Error> = std::result::Result<T, E>;
}
pub mod endpoint {
    pub trait EndpointExt {
        fn data<D>(self, data: D) -> Self {}
        fn with<M>(self, middleware: M) -> Self {}
        fn with_if<M>(self, enable: bool, middleware: M) -> Self {}
        fn boxed(self) -> Self {}
        fn around<F>(self, f: F) -> Self {}
        fn before<F>(self, f: F) -> Self {}
        fn after<F>(self, f: F) -> Self {}
        fn catch_all_error<F>(self, f: F) -> Self {}
    }
    impl EndpointExt for crate::Route {}
    impl EndpointExt for crate::RouteMethod {}
}
pub mod web {
    pub trait FromRequest {}
    pub trait IntoResponse {}
    #[derive(Debug, Clone)]
    pub struct Data<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Json<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Path<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Query<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Form<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Html<T>(pub T);
    pub struct TypedHeader<T>(pub T);
    impl<T> std::ops::Deref for Data<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Data<T> {}
    impl<T> std::ops::Deref for Json<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Json<T> {}
    impl<T> std::ops::Deref for Path<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Path<T> {}
    impl<T> std::ops::Deref for Query<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Query<T> {}
    impl<T> std::ops::Deref for Form<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Form<T> {}
    impl<T> std::ops::Deref for TypedHeader<T> { type Target = T; }
    impl<T> std::ops::DerefMut for TypedHeader<T> {}
}
