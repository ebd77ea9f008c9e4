pub use http;
pub mod prelude {
    pub use crate::affix_state;
    pub use crate::conn::{Listener, TcpListener, UnixListener};
    pub use crate::http::StatusCode;
    pub use crate::writing::{Json, Redirect, Text};
    pub use crate::{Depot, FlowCtrl, Request, Response, Router, Server, Service};
}
#[derive(Debug, Default)]
pub struct Depot {}
impl Depot {
    fn new() -> Self {}
    fn inject<V>(&mut self, value: V) -> &mut Self {}
    fn obtain<T>(&self) -> Result<&T, Option<&Box<dyn std::any::Any>>> {}
    fn obtain_mut<T>(&mut self) -> Result<&mut T, Option<&mut Box<dyn std::any::Any>>> {}
    fn insert<K, V>(&mut self, key: K, value: V) -> &mut Self {}
    fn get<V>(&self, key: &str) -> Result<&V, Option<&Box<dyn std::any::Any>>> {}
    fn get_mut<V>(&mut self, key: &str) -> Result<&mut V, Option<&mut Box<dyn std::any::Any>>> {}
    fn contains_key(&self, key: &str) -> bool {}
}
#[derive(Debug)]
pub struct Request {}
impl Request {
    fn param<T>(&self, key: &str) -> Option<T> {}
    fn query<T>(&self, key: &str) -> Option<T> {}
    fn header<T>(&self, key: &str) -> Option<T> {}
    fn headers(&self) -> &http::HeaderMap {}
    fn method(&self) -> &http::Method {}
    fn uri(&self) -> &http::Uri {}
    fn extensions(&self) -> &http::Extensions {}
    async fn form<T>(&mut self, key: &str) -> Option<T> {}
    async fn parse_json<T>(&mut self) -> Result<T, ParseError> {}
    async fn parse_form<T>(&mut self) -> Result<T, ParseError> {}
    async fn parse_body<T>(&mut self) -> Result<T, ParseError> {}
    async fn extract<T>(&mut self) -> Result<T, ParseError> {}
    fn parse_params<T>(&mut self) -> Result<T, ParseError> {}
    fn parse_queries<T>(&mut self) -> Result<T, ParseError> {}
    fn parse_headers<T>(&mut self) -> Result<T, ParseError> {}
}
#[derive(Debug)]
pub struct ParseError {}
impl std::fmt::Display for ParseError {}
impl std::error::Error for ParseError {}
#[derive(Debug)]
pub struct Response {}
impl Response {
    fn render<P>(&mut self, scribe: P) {}
    fn status_code(&mut self, code: http::StatusCode) -> &mut Self {}
    fn headers(&self) -> &http::HeaderMap {}
    fn headers_mut(&mut self) -> &mut http::HeaderMap {}
}
pub struct FlowCtrl {}
impl FlowCtrl {
    async fn call_next(&mut self, req: &mut Request, depot: &mut Depot, res: &mut Response) -> bool {}
    fn skip_rest(&mut self) -> bool {}
}
pub struct Router {}
impl Router {
    fn new() -> Self {}
    fn with_path<I>(path: I) -> Self {}
    fn with_hoop<H>(hoop: H) -> Self {}
    fn path<I>(self, path: I) -> Self {}
    fn hoop<H>(self, hoop: H) -> Self {}
    fn push(self, router: Router) -> Self {}
    fn append(self, others: &mut Vec<Router>) -> Self {}
    fn unshift(self, router: Router) -> Self {}
    fn then<F>(self, func: F) -> Self {}
    fn goal<H>(self, goal: H) -> Self {}
    fn get<H>(self, goal: H) -> Self {}
    fn post<H>(self, goal: H) -> Self {}
    fn put<H>(self, goal: H) -> Self {}
    fn delete<H>(self, goal: H) -> Self {}
    fn patch<H>(self, goal: H) -> Self {}
    fn head<H>(self, goal: H) -> Self {}
    fn options<H>(self, goal: H) -> Self {}
}
pub struct Service {}
impl Service {
    fn new<T>(router: T) -> Self {}
    fn hoop<H>(self, hoop: H) -> Self {}
    fn catcher<C>(self, catcher: C) -> Self {}
}
pub struct Server<A> {}
impl<A> Server<A> {
    fn new(acceptor: A) -> Self {}
    async fn serve<S>(self, service: S) {}
    async fn try_serve<S>(self, service: S) -> std::io::Result<()> {}
}
pub mod affix_state {
    pub fn inject<V>(value: V) -> AffixList {}
    pub fn insert<K, V>(key: K, value: V) -> AffixList {}
    pub struct AffixList {}
    impl AffixList {
        fn inject<V>(self, value: V) -> Self {}
        fn insert<K, V>(self, key: K, value: V) -> Self {}
    }
}
pub mod conn {
    pub trait Listener {
        async fn bind(self) -> Acceptor {}
        async fn try_bind(self) -> std::io::Result<Acceptor> {}
    }
    pub struct Acceptor {}
    pub struct TcpListener<T> {}
    impl<T> TcpListener<T> { fn new(address: T) -> Self {} }
    impl<T> Listener for TcpListener<T> {}
    pub struct UnixListener<T> {}
    impl<T> UnixListener<T> { fn new(path: T) -> Self {} }
    impl<T> Listener for UnixListener<T> {}
}
pub mod writing {
    #[derive(Debug, Clone)]
    pub struct Json<T>(pub T);
    pub enum Text<C> { Plain(C), Json(C), Html(C), Css(C), Js(C) }
    pub struct Redirect {}
    impl Redirect {
        fn other<U>(uri: U) -> Self {}
        fn found<U>(uri: U) -> Self {}
        fn to<U>(uri: U) -> Self {}
    }
}
pub mod oapi {
    pub mod extract {
        #[derive(Debug)]
        pub struct JsonBody<T>(pub T);
        impl<T> JsonBody<T> { fn into_inner(self) -> T {} }
        impl<T> std::ops::Deref for JsonBody<T> { type Target = T; }
        #[derive(Debug)]
        pub struct FormBody<T>(pub T);
        impl<T> FormBody<T> { fn into_inner(self) -> T {} }
        impl<T> std::ops::Deref for FormBody<T> { type Target = T; }
        #[derive(Debug)]
        pub struct PathParam<T>(pub T);
        impl<T> PathParam<T> { fn into_inner(self) -> T {} }
        impl<T> std::ops::Deref for PathParam<T> { type Target = T; }
    }
}
