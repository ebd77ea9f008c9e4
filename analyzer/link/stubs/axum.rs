pub use axum::extract::{Extension, Form, Json, Path, Query, State};
pub use axum::handler::Handler;
pub use bytes;
pub use http;
pub use serve::serve;
pub struct Router<S = ()>;
impl<S> Router<S> {
    fn new() -> Self {}
    fn route(self, path: &str, method_router: routing::MethodRouter<S>) -> Self {}
    fn route_service<T>(self, path: &str, service: T) -> Self {}
    fn nest(self, path: &str, router: Router<S>) -> Self {}
    fn nest_service<T>(self, path: &str, service: T) -> Self {}
    fn merge<R>(self, other: R) -> Self {}
    fn layer<L>(self, layer: L) -> Self {}
    fn route_layer<L>(self, layer: L) -> Self {}
    fn fallback<H, T>(self, handler: H) -> Self {}
    fn fallback_service<T>(self, service: T) -> Self {}
    fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self {}
    fn with_state<S2>(self, state: S) -> Router<S2> {}
    fn has_routes(&self) -> bool {}
    fn into_make_service(self) -> routing::IntoMakeService<Self> {}
    fn into_make_service_with_connect_info<C>(self) -> routing::IntoMakeService<Self> {}
    fn as_service(&mut self) -> Self {}
    fn into_service(self) -> Self {}
}
impl<S> Clone for Router<S> {
    fn clone(&self) -> Self {}
}
impl<S> Default for Router<S> {
    fn default() -> Self {}
}
pub struct Error;
pub type BoxError = Box<dyn std::error::Error>;
pub mod routing {
    pub use axum::Router;
    pub struct IntoMakeService<S>;
    pub struct Route;
    pub struct MethodRouter<S = ()>;
    pub struct MethodFilter;
    impl MethodFilter {
        const GET: Self = MethodFilter;
        const POST: Self = MethodFilter;
        const PUT: Self = MethodFilter;
        const PATCH: Self = MethodFilter;
        const DELETE: Self = MethodFilter;
    }
    impl<S> MethodRouter<S> {
        fn get<H>(self, handler: H) -> Self {}
        fn post<H>(self, handler: H) -> Self {}
        fn put<H>(self, handler: H) -> Self {}
        fn patch<H>(self, handler: H) -> Self {}
        fn delete<H>(self, handler: H) -> Self {}
        fn head<H>(self, handler: H) -> Self {}
        fn options<H>(self, handler: H) -> Self {}
        fn on<H>(self, filter: MethodFilter, handler: H) -> Self {}
        fn layer<L>(self, layer: L) -> Self {}
        fn route_layer<L>(self, layer: L) -> Self {}
        fn with_state<S2>(self, state: S) -> MethodRouter<S2> {}
        fn fallback<H>(self, handler: H) -> Self {}
        fn merge(self, other: Self) -> Self {}
    }
    pub fn get<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn post<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn put<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn patch<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn delete<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn head<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn options<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn any<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn on<H, S>(filter: MethodFilter, handler: H) -> MethodRouter<S> {}
    pub fn get_service<H, S>(service: H) -> MethodRouter<S> {}
    pub fn post_service<H, S>(service: H) -> MethodRouter<S> {}
    pub fn any_service<H, S>(service: H) -> MethodRouter<S> {}
}
pub mod handler {
    pub trait Handler<T, S> {
        fn with_state(self, state: S) -> Self;
        fn layer<L>(self, layer: L) -> Self;
    }
}
pub mod extract {
    pub use axum::http::Request;
    pub struct State<S>(pub S);
    pub struct Extension<T>(pub T);
    pub struct Path<T>(pub T);
    pub struct Query<T>(pub T);
    pub struct Json<T>(pub T);
    pub struct Form<T>(pub T);
    pub struct Host(pub String);
    pub struct RawQuery(pub Option<String>);
    pub struct OriginalUri(pub http::Uri);
    pub struct ConnectInfo<T>(pub T);
    pub struct MatchedPath;
    pub struct DefaultBodyLimit;
    impl DefaultBodyLimit {
        fn max(limit: usize) -> Self {}
        fn disable() -> Self {}
    }
    impl MatchedPath {
        fn as_str(&self) -> &str {}
    }
    pub struct Multipart;
    impl Multipart {
        async fn next_field(&mut self) -> Result<Option<multipart::Field>, multipart::MultipartError> {}
    }
    pub mod multipart {
        pub struct MultipartError;
        pub struct Field;
        impl Field {
            fn name(&self) -> Option<&str> {}
            fn file_name(&self) -> Option<&str> {}
            fn content_type(&self) -> Option<&str> {}
            async fn bytes(self) -> Result<bytes::Bytes, MultipartError> {}
            async fn text(self) -> Result<String, MultipartError> {}
        }
    }
    impl<T> std::ops::Deref for State<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> std::ops::Deref for Extension<T> {
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
    impl<T> std::ops::Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> std::ops::Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    pub trait FromRequest<S> {
        type Rejection;
        async fn from_request(req: http::Request<super::body::Body>, state: &S) -> Result<Self, Self::Rejection>;
    }
    pub trait FromRequestParts<S> {
        type Rejection;
        async fn from_request_parts(parts: &mut http::request::Parts, state: &S) -> Result<Self, Self::Rejection>;
    }
    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    pub mod ws {
        pub struct WebSocketUpgrade;
        impl WebSocketUpgrade {
            fn on_upgrade<C, F>(self, callback: C) -> super::super::response::Response
            where
                C: FnOnce(WebSocket) -> F,
            {
            }
        }
        pub struct WebSocket;
        impl WebSocket {
            async fn recv(&mut self) -> Option<Result<Message, super::super::Error>> {}
            async fn send(&mut self, message: Message) -> Result<(), super::super::Error> {}
        }
        pub enum Message {
            Text(String),
            Binary(Vec<u8>),
            Ping(Vec<u8>),
            Pong(Vec<u8>),
            Close(Option<CloseFrame>),
        }
        pub struct CloseFrame;
    }
}
pub mod body {
    pub struct Body;
    impl Body {
        fn new<B>(body: B) -> Self {}
        fn empty() -> Self {}
        fn from_stream<S>(stream: S) -> Self {}
    }
    pub use bytes::Bytes;
    pub async fn to_bytes(body: Body, limit: usize) -> Result<bytes::Bytes, super::Error> {}
}
pub mod response {
    pub use axum::extract::{Extension, Form, Json};
    pub type Response<T = super::body::Body> = http::Response<T>;
    pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;
    pub struct ErrorResponse;
    pub trait IntoResponse {
        fn into_response(self) -> Response;
    }
    pub struct Html<T>(pub T);
    pub struct Redirect;
    impl Redirect {
        fn to(uri: &str) -> Self {}
        fn permanent(uri: &str) -> Self {}
        fn temporary(uri: &str) -> Self {}
    }
    impl<T, E> IntoResponse for std::result::Result<T, E> {
        fn into_response(self) -> Response {}
    }
    impl<T> IntoResponse for Json<T> {
        fn into_response(self) -> Response {}
    }
    impl<T> IntoResponse for Html<T> {
        fn into_response(self) -> Response {}
    }
    impl IntoResponse for Redirect {
        fn into_response(self) -> Response {}
    }
    impl IntoResponse for http::StatusCode {
        fn into_response(self) -> Response {}
    }
    impl<A, B> IntoResponse for (A, B) {
        fn into_response(self) -> Response {}
    }
    impl<A, B, C> IntoResponse for (A, B, C) {
        fn into_response(self) -> Response {}
    }
    impl IntoResponse for &str {
        fn into_response(self) -> Response {}
    }
    impl IntoResponse for String {
        fn into_response(self) -> Response {}
    }
    pub mod sse {
        pub struct Event;
        impl Event {
            fn default() -> Self {}
            fn data<T>(self, data: T) -> Self {}
            fn event<T>(self, event: T) -> Self {}
        }
        pub struct Sse<S>;
        impl<S> Sse<S> {
            fn new(stream: S) -> Self {}
            fn keep_alive(self, keep_alive: KeepAlive) -> Self {}
        }
        pub struct KeepAlive;
    }
}
pub mod middleware {
    pub struct Next;
    impl Next {
        async fn run(self, request: http::Request<super::body::Body>) -> super::response::Response {}
    }
    pub fn from_fn<F>(f: F) -> FromFnLayer<F> {}
    pub fn from_fn_with_state<F, S>(state: S, f: F) -> FromFnLayer<F> {}
    pub fn map_request<F>(f: F) -> FromFnLayer<F> {}
    pub fn map_response<F>(f: F) -> FromFnLayer<F> {}
    pub struct FromFnLayer<F>;
}
pub mod serve {
    pub fn serve<L, M>(listener: L, make_service: M) -> Serve {}
    pub struct Serve;
    impl Serve {
        fn with_graceful_shutdown<F>(self, signal: F) -> Self {}
    }
    impl std::future::IntoFuture for Serve {
        type Output = std::io::Result<()>;
        type IntoFuture = Serve;
        fn into_future(self) -> Self {}
    }
    impl std::future::Future for Serve {
        type Output = std::io::Result<()>;
    }
}
pub struct Server;
impl Server {
    fn bind(address: &std::net::SocketAddr) -> Self {}
    fn serve<M>(self, make: M) -> serve::Serve {}
}
