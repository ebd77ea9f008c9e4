pub use builder::ServiceBuilderExt;
pub use service_ext::ServiceExt;
#[derive(Clone)]
pub enum LatencyUnit { Seconds, Millis, Micros, Nanos }
#[derive(Clone, Default)]
pub enum CompressionLevel { Fastest, Best, Default, Precise(i32) }
pub mod cors {
use http::{header::HeaderName, HeaderValue, Method};
use std::time::Duration;
#[derive(Clone, Default)]
pub struct CorsLayer {}
impl CorsLayer {
    fn new() -> Self {}
    fn permissive() -> Self {}
    fn very_permissive() -> Self {}
    fn allow_credentials<T: Into<AllowCredentials>>(self, allow_credentials: T) -> Self {}
    fn allow_headers<T: Into<AllowHeaders>>(self, headers: T) -> Self {}
    fn max_age<T: Into<MaxAge>>(self, max_age: T) -> Self {}
    fn allow_methods<T: Into<AllowMethods>>(self, methods: T) -> Self {}
    fn allow_origin<T: Into<AllowOrigin>>(self, origin: T) -> Self {}
    fn expose_headers<T: Into<ExposeHeaders>>(self, headers: T) -> Self {}
    fn allow_private_network<T: Into<AllowPrivateNetwork>>(self, allow_private_network: T) -> Self {}
    fn vary<T: Into<Vary>>(self, headers: T) -> Self {}
}
impl<S> tower_layer::Layer<S> for CorsLayer { type Service = Cors<S>; }
#[derive(Clone, Default)]
pub struct Cors<S> {}
impl<S> Cors<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn new(inner: S) -> Self {}
    fn permissive(inner: S) -> Self {}
    fn very_permissive(inner: S) -> Self {}
    fn allow_credentials<T: Into<AllowCredentials>>(self, allow_credentials: T) -> Self {}
    fn allow_headers<T: Into<AllowHeaders>>(self, headers: T) -> Self {}
    fn max_age<T: Into<MaxAge>>(self, max_age: T) -> Self {}
    fn allow_methods<T: Into<AllowMethods>>(self, methods: T) -> Self {}
    fn allow_origin<T: Into<AllowOrigin>>(self, origin: T) -> Self {}
    fn expose_headers<T: Into<ExposeHeaders>>(self, headers: T) -> Self {}
    fn allow_private_network<T: Into<AllowPrivateNetwork>>(self, allow_private_network: T) -> Self {}
    fn vary<T: Into<Vary>>(self, headers: T) -> Self {}
}
impl<R, S> tower_service::Service<R> for Cors<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone)]
pub struct Any;
pub fn any() -> Any {}
pub fn preflight_request_headers() -> [HeaderName; 3] {}
pub type Origin = AllowOrigin;
#[derive(Clone, Default)]
pub struct AllowOrigin {}
impl AllowOrigin {
    fn any() -> Self {}
    fn exact(value: HeaderValue) -> Self {}
    fn list<I: IntoIterator<Item = HeaderValue>>(values: I) -> Self {}
    fn mirror_request() -> Self {}
    fn predicate<F: Fn(&HeaderValue, &http::request::Parts) -> bool>(f: F) -> Self {}
    fn async_predicate<F: FnOnce(HeaderValue, &http::request::Parts) -> Fut, Fut: std::future::Future<Output = bool>>(f: F) -> Self {}
    fn is_wildcard(&self) -> bool {}
}
impl From<Any> for AllowOrigin {}
impl From<HeaderValue> for AllowOrigin {}
impl From<Vec<HeaderValue>> for AllowOrigin {}
impl<const N: usize> From<[HeaderValue; N]> for AllowOrigin {}
#[derive(Clone, Default)]
pub struct AllowHeaders {}
impl AllowHeaders {
    fn any() -> Self {}
    fn exact(value: HeaderName) -> Self {}
    fn list<I: IntoIterator<Item = HeaderName>>(values: I) -> Self {}
    fn mirror_request() -> Self {}
}
impl From<Any> for AllowHeaders {}
impl From<HeaderName> for AllowHeaders {}
impl From<Vec<HeaderName>> for AllowHeaders {}
impl<const N: usize> From<[HeaderName; N]> for AllowHeaders {}
#[derive(Clone, Default)]
pub struct AllowMethods {}
impl AllowMethods {
    fn any() -> Self {}
    fn exact(value: Method) -> Self {}
    fn list<I: IntoIterator<Item = Method>>(values: I) -> Self {}
    fn mirror_request() -> Self {}
}
impl From<Any> for AllowMethods {}
impl From<Method> for AllowMethods {}
impl From<Vec<Method>> for AllowMethods {}
impl<const N: usize> From<[Method; N]> for AllowMethods {}
#[derive(Clone, Default)]
pub struct ExposeHeaders {}
impl ExposeHeaders {
    fn any() -> Self {}
    fn exact(value: HeaderName) -> Self {}
    fn list<I: IntoIterator<Item = HeaderName>>(values: I) -> Self {}
    fn mirror_request() -> Self {}
}
impl From<Any> for ExposeHeaders {}
impl From<HeaderName> for ExposeHeaders {}
impl From<Vec<HeaderName>> for ExposeHeaders {}
impl<const N: usize> From<[HeaderName; N]> for ExposeHeaders {}
#[derive(Clone, Default)]
pub struct AllowCredentials {}
impl AllowCredentials {
    fn yes() -> Self {}
    fn predicate<F: Fn(&HeaderValue, &http::request::Parts) -> bool>(f: F) -> Self {}
}
#[derive(Clone, Default)]
pub struct AllowPrivateNetwork {}
impl AllowPrivateNetwork {
    fn yes() -> Self {}
}
#[derive(Clone, Default)]
pub struct MaxAge {}
impl MaxAge {
    fn exact(max_age: Duration) -> Self {}
}
#[derive(Clone, Default)]
pub struct Vary {}
impl Vary {
    fn list<I: IntoIterator<Item = HeaderName>>(headers: I) -> Self {}
}
impl From<bool> for AllowCredentials {}
impl From<bool> for AllowPrivateNetwork {}
impl From<Duration> for MaxAge {}
}
pub mod trace {
use http::{Request, Response};
use std::time::Duration;
use tracing::{Level, Span};
pub use super::LatencyUnit;
#[derive(Clone)]
pub struct TraceLayer<M = crate::classify::SharedClassifier> {}
impl TraceLayer {
    fn new_for_http() -> Self {}
    fn new_for_grpc() -> Self {}
}
impl<M> TraceLayer<M> {
    fn new(make_classifier: M) -> Self {}
    fn on_request<T>(self, new_on_request: T) -> Self {}
    fn on_response<T>(self, new_on_response: T) -> Self {}
    fn on_body_chunk<T>(self, new_on_body_chunk: T) -> Self {}
    fn on_eos<T>(self, new_on_eos: T) -> Self {}
    fn on_failure<T>(self, new_on_failure: T) -> Self {}
    fn make_span_with<T>(self, new_make_span: T) -> Self {}
}
impl<S, M> tower_layer::Layer<S> for TraceLayer<M> { type Service = Trace<S, M>; }
#[derive(Clone)]
pub struct Trace<S, M = crate::classify::SharedClassifier> {}
impl<S> Trace<S> {
    fn new_for_http(inner: S) -> Self {}
    fn new_for_grpc(inner: S) -> Self {}
}
impl<S, M> Trace<S, M> {
    fn new(inner: S, make_classifier: M) -> Self {}
    fn get_ref(&self) -> &S {}
    fn into_inner(self) -> S {}
    fn on_request<T>(self, new_on_request: T) -> Self {}
    fn on_response<T>(self, new_on_response: T) -> Self {}
    fn on_body_chunk<T>(self, new_on_body_chunk: T) -> Self {}
    fn on_eos<T>(self, new_on_eos: T) -> Self {}
    fn on_failure<T>(self, new_on_failure: T) -> Self {}
    fn make_span_with<T>(self, new_make_span: T) -> Self {}
}
impl<R, S: tower_service::Service<R>, M> tower_service::Service<R> for Trace<S, M> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
pub type HttpMakeClassifier = crate::classify::SharedClassifier;
pub type GrpcMakeClassifier = crate::classify::SharedClassifier;
pub trait MakeSpan<B> { fn make_span(&mut self, request: &Request<B>) -> Span; }
pub trait OnRequest<B> { fn on_request(&mut self, request: &Request<B>, span: &Span); }
pub trait OnResponse<B> { fn on_response(self, response: &Response<B>, latency: Duration, span: &Span); }
pub trait OnBodyChunk<B> { fn on_body_chunk(&mut self, chunk: &B, latency: Duration, span: &Span); }
pub trait OnEos { fn on_eos(self, trailers: Option<&http::HeaderMap>, stream_duration: Duration, span: &Span); }
pub trait OnFailure<F> { fn on_failure(&mut self, failure_classification: F, latency: Duration, span: &Span); }
#[derive(Clone, Default)]
pub struct DefaultMakeSpan {}
impl DefaultMakeSpan {
    fn new() -> Self {}
    fn level(self, level: Level) -> Self {}
    fn include_headers(self, include_headers: bool) -> Self {}
}
#[derive(Clone, Default)]
pub struct DefaultOnRequest {}
impl DefaultOnRequest {
    fn new() -> Self {}
    fn level(self, level: Level) -> Self {}
}
#[derive(Clone, Default)]
pub struct DefaultOnResponse {}
impl DefaultOnResponse {
    fn new() -> Self {}
    fn level(self, level: Level) -> Self {}
    fn latency_unit(self, latency_unit: LatencyUnit) -> Self {}
    fn include_headers(self, include_headers: bool) -> Self {}
}
#[derive(Clone, Default)]
pub struct DefaultOnBodyChunk {}
impl DefaultOnBodyChunk {
    fn new() -> Self {}
}
#[derive(Clone, Default)]
pub struct DefaultOnEos {}
impl DefaultOnEos {
    fn new() -> Self {}
    fn level(self, level: Level) -> Self {}
    fn latency_unit(self, latency_unit: LatencyUnit) -> Self {}
}
#[derive(Clone, Default)]
pub struct DefaultOnFailure {}
impl DefaultOnFailure {
    fn new() -> Self {}
    fn level(self, level: Level) -> Self {}
    fn latency_unit(self, latency_unit: LatencyUnit) -> Self {}
}
}
pub mod classify {
#[derive(Clone)]
pub struct SharedClassifier<C = ServerErrorsAsFailures> {}
impl<C> SharedClassifier<C> {
    fn new(classifier: C) -> Self {}
}
#[derive(Clone, Default)]
pub struct ServerErrorsAsFailures {}
impl ServerErrorsAsFailures {
    fn new() -> Self {}
    fn make_classifier() -> SharedClassifier {}
}
#[derive(Clone)]
pub struct GrpcErrorsAsFailures {}
impl GrpcErrorsAsFailures {
    fn new() -> Self {}
    fn with_success(self, code: GrpcCode) -> Self {}
    fn make_classifier() -> SharedClassifier<GrpcErrorsAsFailures> {}
}
#[derive(Clone)]
pub struct StatusInRangeAsFailures {}
impl StatusInRangeAsFailures {
    fn new(range: std::ops::RangeInclusive<u16>) -> Self {}
    fn new_for_client_and_server_errors() -> Self {}
    fn into_make_classifier(self) -> SharedClassifier<Self> {}
}
#[derive(Clone)]
pub enum ServerErrorsFailureClass { StatusCode(http::StatusCode), Error(String) }
impl std::fmt::Display for ServerErrorsFailureClass {}
#[derive(Clone)]
pub enum GrpcFailureClass { Code(std::num::NonZeroI32), Error(String) }
#[derive(Clone)]
pub enum GrpcCode { Ok, Cancelled, Unknown, InvalidArgument, DeadlineExceeded, NotFound, AlreadyExists, PermissionDenied, ResourceExhausted, FailedPrecondition, Aborted, OutOfRange, Unimplemented, Internal, Unavailable, DataLoss, Unauthenticated }
}
pub mod compression {
pub use super::CompressionLevel;
#[derive(Clone, Default)]
pub struct CompressionLayer {}
impl CompressionLayer {
    fn new() -> Self {}
    fn gzip(self, enable: bool) -> Self {}
    fn deflate(self, enable: bool) -> Self {}
    fn br(self, enable: bool) -> Self {}
    fn zstd(self, enable: bool) -> Self {}
    fn no_gzip(self) -> Self {}
    fn no_deflate(self) -> Self {}
    fn no_br(self) -> Self {}
    fn no_zstd(self) -> Self {}
    fn quality(self, quality: CompressionLevel) -> Self {}
    fn compress_when<C: predicate::Predicate>(self, predicate: C) -> Self {}
}
impl<S> tower_layer::Layer<S> for CompressionLayer { type Service = Compression<S>; }
#[derive(Clone, Default)]
pub struct Compression<S> {}
impl<S> Compression<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn new(service: S) -> Self {}
    fn gzip(self, enable: bool) -> Self {}
    fn deflate(self, enable: bool) -> Self {}
    fn br(self, enable: bool) -> Self {}
    fn zstd(self, enable: bool) -> Self {}
    fn no_gzip(self) -> Self {}
    fn no_deflate(self) -> Self {}
    fn no_br(self) -> Self {}
    fn no_zstd(self) -> Self {}
    fn quality(self, quality: CompressionLevel) -> Self {}
    fn compress_when<C: predicate::Predicate>(self, predicate: C) -> Self {}
}
impl<R, S> tower_service::Service<R> for Compression<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone)]
pub struct CompressionBody<B> {}
pub use predicate::{DefaultPredicate, Predicate};
pub mod predicate {
pub trait Predicate { fn and<Other: Predicate>(self, other: Other) -> And<Self, Other>; }
#[derive(Clone)]
pub struct And<L, R> {}
impl<L, R> Predicate for And<L, R> {}
#[derive(Clone, Default)]
pub struct DefaultPredicate {}
impl DefaultPredicate {
    fn new() -> Self {}
}
impl Predicate for DefaultPredicate {}
#[derive(Clone)]
pub struct SizeAbove {}
impl SizeAbove {
    fn new(min_size_bytes: u16) -> Self {}
}
impl Predicate for SizeAbove {}
#[derive(Clone)]
pub struct NotForContentType {}
impl NotForContentType {
    pub const GRPC: NotForContentType = 0;
    pub const IMAGES: NotForContentType = 0;
    pub const SSE: NotForContentType = 0;
    fn new(content_type: &str) -> Self {}
    fn const_new(content_type: &str) -> Self {}
}
impl Predicate for NotForContentType {}
}
}
pub mod decompression {
#[derive(Clone, Default)]
pub struct DecompressionLayer {}
impl DecompressionLayer {
    fn new() -> Self {}
    fn gzip(self, enable: bool) -> Self {}
    fn deflate(self, enable: bool) -> Self {}
    fn br(self, enable: bool) -> Self {}
    fn zstd(self, enable: bool) -> Self {}
    fn no_gzip(self) -> Self {}
    fn no_deflate(self) -> Self {}
    fn no_br(self) -> Self {}
    fn no_zstd(self) -> Self {}
}
impl<S> tower_layer::Layer<S> for DecompressionLayer { type Service = Decompression<S>; }
#[derive(Clone, Default)]
pub struct Decompression<S> {}
impl<S> Decompression<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn new(service: S) -> Self {}
    fn gzip(self, enable: bool) -> Self {}
    fn deflate(self, enable: bool) -> Self {}
    fn br(self, enable: bool) -> Self {}
    fn zstd(self, enable: bool) -> Self {}
    fn no_gzip(self) -> Self {}
    fn no_deflate(self) -> Self {}
    fn no_br(self) -> Self {}
    fn no_zstd(self) -> Self {}
}
impl<R, S> tower_service::Service<R> for Decompression<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone, Default)]
pub struct RequestDecompressionLayer {}
impl RequestDecompressionLayer {
    fn new() -> Self {}
    fn gzip(self, enable: bool) -> Self {}
    fn deflate(self, enable: bool) -> Self {}
    fn br(self, enable: bool) -> Self {}
    fn zstd(self, enable: bool) -> Self {}
    fn no_gzip(self) -> Self {}
    fn no_deflate(self) -> Self {}
    fn no_br(self) -> Self {}
    fn no_zstd(self) -> Self {}
    fn pass_through_unaccepted(self, pass_through: bool) -> Self {}
}
impl<S> tower_layer::Layer<S> for RequestDecompressionLayer { type Service = RequestDecompression<S>; }
#[derive(Clone, Default)]
pub struct RequestDecompression<S> {}
impl<S> RequestDecompression<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn new(service: S) -> Self {}
    fn gzip(self, enable: bool) -> Self {}
    fn deflate(self, enable: bool) -> Self {}
    fn br(self, enable: bool) -> Self {}
    fn zstd(self, enable: bool) -> Self {}
    fn no_gzip(self) -> Self {}
    fn no_deflate(self) -> Self {}
    fn no_br(self) -> Self {}
    fn no_zstd(self) -> Self {}
    fn pass_through_unaccepted(self, pass_through: bool) -> Self {}
}
impl<R, S> tower_service::Service<R> for RequestDecompression<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod timeout {
use std::time::Duration;
#[derive(Clone)]
pub struct TimeoutLayer {}
impl TimeoutLayer {
    fn new(timeout: Duration) -> Self {}
    fn with_status_code(status_code: http::StatusCode, timeout: Duration) -> Self {}
}
impl<S> tower_layer::Layer<S> for TimeoutLayer { type Service = Timeout<S>; }
#[derive(Clone)]
pub struct Timeout<S> {}
impl<S> Timeout<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn new(inner: S, timeout: Duration) -> Self {}
}
impl<R, S> tower_service::Service<R> for Timeout<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone)]
pub struct RequestBodyTimeoutLayer {}
impl RequestBodyTimeoutLayer {
    fn new(timeout: Duration) -> Self {}
}
impl<S> tower_layer::Layer<S> for RequestBodyTimeoutLayer { type Service = RequestBodyTimeout<S>; }
#[derive(Clone)]
pub struct RequestBodyTimeout<S> {}
impl<S> RequestBodyTimeout<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn new(inner: S, timeout: Duration) -> Self {}
}
impl<R, S> tower_service::Service<R> for RequestBodyTimeout<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone)]
pub struct ResponseBodyTimeoutLayer {}
impl ResponseBodyTimeoutLayer {
    fn new(timeout: Duration) -> Self {}
}
impl<S> tower_layer::Layer<S> for ResponseBodyTimeoutLayer { type Service = ResponseBodyTimeout<S>; }
#[derive(Clone)]
pub struct ResponseBodyTimeout<S> {}
impl<S> ResponseBodyTimeout<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn new(inner: S, timeout: Duration) -> Self {}
}
impl<R, S> tower_service::Service<R> for ResponseBodyTimeout<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone)]
pub struct TimeoutBody<B> {}
}
pub mod limit {
#[derive(Clone)]
pub struct RequestBodyLimitLayer {}
impl RequestBodyLimitLayer {
    fn new(limit: usize) -> Self {}
}
impl<S> tower_layer::Layer<S> for RequestBodyLimitLayer { type Service = RequestBodyLimit<S>; }
#[derive(Clone)]
pub struct RequestBodyLimit<S> {}
impl<S> RequestBodyLimit<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn new(inner: S, limit: usize) -> Self {}
}
impl<R, S> tower_service::Service<R> for RequestBodyLimit<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod catch_panic {
#[derive(Clone)]
pub struct CatchPanicLayer {}
impl CatchPanicLayer {
    fn new() -> CatchPanicLayer {}
    fn custom<F: Fn(Box<dyn std::any::Any>) -> R, R>(panic_handler: F) -> Self {}
}
impl<S> tower_layer::Layer<S> for CatchPanicLayer { type Service = CatchPanic<S>; }
#[derive(Clone)]
pub struct CatchPanic<S> {}
impl<S> CatchPanic<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn new(inner: S) -> Self {}
    fn custom<F>(inner: S, panic_handler: F) -> Self {}
}
impl<R, S> tower_service::Service<R> for CatchPanic<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone, Default)]
pub struct DefaultResponseForPanic {}
pub trait ResponseForPanic { type ResponseBody; fn response_for_panic(&mut self, err: Box<dyn std::any::Any>) -> http::Response<Self::ResponseBody>; }
}
pub mod request_id {
use http::{header::HeaderName, HeaderValue, Request};
#[derive(Clone)]
pub struct RequestId {}
impl RequestId {
    fn new(header_value: HeaderValue) -> Self {}
    fn header_value(&self) -> &HeaderValue {}
    fn into_header_value(self) -> HeaderValue {}
}
impl From<HeaderValue> for RequestId {}
pub trait MakeRequestId { fn make_request_id<B>(&mut self, request: &Request<B>) -> Option<RequestId>; }
#[derive(Clone, Default)]
pub struct MakeRequestUuid;
impl MakeRequestId for MakeRequestUuid {}
#[derive(Clone)]
pub struct SetRequestIdLayer<M> {}
impl<M> SetRequestIdLayer<M> {
    fn new(header_name: HeaderName, make_request_id: M) -> Self {}
    fn x_request_id(make_request_id: M) -> Self {}
}
impl<S, M> tower_layer::Layer<S> for SetRequestIdLayer<M> { type Service = SetRequestId<S, M>; }
#[derive(Clone)]
pub struct SetRequestId<S, M> {}
impl<S, M> SetRequestId<S, M> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S, M> tower_service::Service<R> for SetRequestId<S, M> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone)]
pub struct PropagateRequestIdLayer {}
impl PropagateRequestIdLayer {
    fn new(header_name: HeaderName) -> Self {}
    fn x_request_id() -> Self {}
}
impl<S> tower_layer::Layer<S> for PropagateRequestIdLayer { type Service = PropagateRequestId<S>; }
#[derive(Clone)]
pub struct PropagateRequestId<S> {}
impl<S> PropagateRequestId<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S> tower_service::Service<R> for PropagateRequestId<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod sensitive_headers {
use http::header::HeaderName;
#[derive(Clone)]
pub struct SetSensitiveHeadersLayer {}
impl SetSensitiveHeadersLayer {
    fn new<I: IntoIterator<Item = HeaderName>>(headers: I) -> Self {}
    fn from_shared(headers: std::sync::Arc<[HeaderName]>) -> Self {}
}
impl<S> tower_layer::Layer<S> for SetSensitiveHeadersLayer { type Service = SetSensitiveHeaders<S>; }
#[derive(Clone)]
pub struct SetSensitiveHeaders<S> {}
impl<S> SetSensitiveHeaders<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S> tower_service::Service<R> for SetSensitiveHeaders<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone)]
pub struct SetSensitiveRequestHeadersLayer {}
impl SetSensitiveRequestHeadersLayer {
    fn new<I: IntoIterator<Item = HeaderName>>(headers: I) -> Self {}
    fn from_shared(headers: std::sync::Arc<[HeaderName]>) -> Self {}
}
impl<S> tower_layer::Layer<S> for SetSensitiveRequestHeadersLayer { type Service = SetSensitiveRequestHeaders<S>; }
#[derive(Clone)]
pub struct SetSensitiveRequestHeaders<S> {}
impl<S> SetSensitiveRequestHeaders<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S> tower_service::Service<R> for SetSensitiveRequestHeaders<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone)]
pub struct SetSensitiveResponseHeadersLayer {}
impl SetSensitiveResponseHeadersLayer {
    fn new<I: IntoIterator<Item = HeaderName>>(headers: I) -> Self {}
    fn from_shared(headers: std::sync::Arc<[HeaderName]>) -> Self {}
}
impl<S> tower_layer::Layer<S> for SetSensitiveResponseHeadersLayer { type Service = SetSensitiveResponseHeaders<S>; }
#[derive(Clone)]
pub struct SetSensitiveResponseHeaders<S> {}
impl<S> SetSensitiveResponseHeaders<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S> tower_service::Service<R> for SetSensitiveResponseHeaders<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod set_header {
use http::{header::HeaderName, HeaderValue};
pub trait MakeHeaderValue<T> { fn make_header_value(&mut self, message: &T) -> Option<HeaderValue>; }
pub mod request { pub use super::{SetRequestHeader, SetRequestHeaderLayer}; }
pub mod response { pub use super::{SetResponseHeader, SetResponseHeaderLayer}; }
#[derive(Clone)]
pub struct SetRequestHeaderLayer<M> {}
impl<M> SetRequestHeaderLayer<M> {
    fn overriding(header_name: HeaderName, make: M) -> Self {}
    fn appending(header_name: HeaderName, make: M) -> Self {}
    fn if_not_present(header_name: HeaderName, make: M) -> Self {}
}
impl<S, M> tower_layer::Layer<S> for SetRequestHeaderLayer<M> { type Service = SetRequestHeader<S, M>; }
#[derive(Clone)]
pub struct SetRequestHeader<S, M> {}
impl<S, M> SetRequestHeader<S, M> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S, M> tower_service::Service<R> for SetRequestHeader<S, M> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone)]
pub struct SetResponseHeaderLayer<M> {}
impl<M> SetResponseHeaderLayer<M> {
    fn overriding(header_name: HeaderName, make: M) -> Self {}
    fn appending(header_name: HeaderName, make: M) -> Self {}
    fn if_not_present(header_name: HeaderName, make: M) -> Self {}
}
impl<S, M> tower_layer::Layer<S> for SetResponseHeaderLayer<M> { type Service = SetResponseHeader<S, M>; }
#[derive(Clone)]
pub struct SetResponseHeader<S, M> {}
impl<S, M> SetResponseHeader<S, M> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S, M> tower_service::Service<R> for SetResponseHeader<S, M> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod propagate_header {
use http::header::HeaderName;
#[derive(Clone)]
pub struct PropagateHeaderLayer {}
impl PropagateHeaderLayer {
    fn new(header: HeaderName) -> Self {}
}
impl<S> tower_layer::Layer<S> for PropagateHeaderLayer { type Service = PropagateHeader<S>; }
#[derive(Clone)]
pub struct PropagateHeader<S> {}
impl<S> PropagateHeader<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S> tower_service::Service<R> for PropagateHeader<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod set_status {
#[derive(Clone)]
pub struct SetStatusLayer {}
impl SetStatusLayer {
    fn new(status: http::StatusCode) -> Self {}
}
impl<S> tower_layer::Layer<S> for SetStatusLayer { type Service = SetStatus<S>; }
#[derive(Clone)]
pub struct SetStatus<S> {}
impl<S> SetStatus<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S> tower_service::Service<R> for SetStatus<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod add_extension {
#[derive(Clone)]
pub struct AddExtensionLayer<T> {}
impl<T> AddExtensionLayer<T> {
    fn new(value: T) -> Self {}
}
impl<S, T> tower_layer::Layer<S> for AddExtensionLayer<T> { type Service = AddExtension<S, T>; }
#[derive(Clone)]
pub struct AddExtension<S, T> {}
impl<S, T> AddExtension<S, T> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S, T> tower_service::Service<R> for AddExtension<S, T> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod map_request_body {
#[derive(Clone)]
pub struct MapRequestBodyLayer<F> {}
impl<F> MapRequestBodyLayer<F> {
    fn new(f: F) -> Self {}
}
impl<S, F> tower_layer::Layer<S> for MapRequestBodyLayer<F> { type Service = MapRequestBody<S, F>; }
#[derive(Clone)]
pub struct MapRequestBody<S, F> {}
impl<S, F> MapRequestBody<S, F> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S, F> tower_service::Service<R> for MapRequestBody<S, F> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod map_response_body {
#[derive(Clone)]
pub struct MapResponseBodyLayer<F> {}
impl<F> MapResponseBodyLayer<F> {
    fn new(f: F) -> Self {}
}
impl<S, F> tower_layer::Layer<S> for MapResponseBodyLayer<F> { type Service = MapResponseBody<S, F>; }
#[derive(Clone)]
pub struct MapResponseBody<S, F> {}
impl<S, F> MapResponseBody<S, F> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S, F> tower_service::Service<R> for MapResponseBody<S, F> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod metrics {
pub use in_flight_requests::{InFlightRequests, InFlightRequestsCounter, InFlightRequestsLayer};
pub mod in_flight_requests {
use std::time::Duration;
#[derive(Clone)]
pub struct InFlightRequestsLayer {}
impl InFlightRequestsLayer {
    fn new(counter: InFlightRequestsCounter) -> Self {}
    fn pair() -> (Self, InFlightRequestsCounter) {}
}
impl<S> tower_layer::Layer<S> for InFlightRequestsLayer { type Service = InFlightRequests<S>; }
#[derive(Clone)]
pub struct InFlightRequests<S> {}
impl<S> InFlightRequests<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S> tower_service::Service<R> for InFlightRequests<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
#[derive(Clone, Default)]
pub struct InFlightRequestsCounter {}
impl InFlightRequestsCounter {
    fn new() -> Self {}
    fn get(&self) -> usize {}
    async fn run_emitter<F: FnMut(usize) -> Fut, Fut: std::future::Future<Output = ()>>(self, interval: Duration, emit: F) {}
}
}
}
pub mod normalize_path {
#[derive(Clone)]
pub struct NormalizePathLayer {}
impl NormalizePathLayer {
    fn trim_trailing_slash() -> Self {}
    fn append_trailing_slash() -> Self {}
}
impl<S> tower_layer::Layer<S> for NormalizePathLayer { type Service = NormalizePath<S>; }
#[derive(Clone)]
pub struct NormalizePath<S> {}
impl<S> NormalizePath<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn trim_trailing_slash(inner: S) -> Self {}
    fn append_trailing_slash(inner: S) -> Self {}
}
impl<R, S> tower_service::Service<R> for NormalizePath<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod validate_request {
use http::{Request, Response};
pub trait ValidateRequest<B> { type ResponseBody; fn validate(&mut self, request: &mut Request<B>) -> Result<(), Response<Self::ResponseBody>>; }
#[derive(Clone)]
pub struct ValidateRequestHeaderLayer<T> {}
impl<T> ValidateRequestHeaderLayer<T> {
    fn custom(validate: T) -> Self {}
    fn bearer(token: &str) -> Self {}
    fn basic(username: &str, password: &str) -> Self {}
    fn accept(value: &str) -> Self {}
}
impl<S, T> tower_layer::Layer<S> for ValidateRequestHeaderLayer<T> { type Service = ValidateRequestHeader<S, T>; }
#[derive(Clone)]
pub struct ValidateRequestHeader<S, T> {}
impl<S, T> ValidateRequestHeader<S, T> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S, T> tower_service::Service<R> for ValidateRequestHeader<S, T> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod auth {
pub use add_authorization::{AddAuthorization, AddAuthorizationLayer};
pub use async_require_authorization::{AsyncAuthorizeRequest, AsyncRequireAuthorization, AsyncRequireAuthorizationLayer};
pub use require_authorization::{AuthorizeRequest, RequireAuthorization, RequireAuthorizationLayer};
pub mod add_authorization {
#[derive(Clone)]
pub struct AddAuthorizationLayer {}
impl AddAuthorizationLayer {
    fn basic(username: &str, password: &str) -> Self {}
    fn bearer(token: &str) -> Self {}
    fn as_sensitive(self, sensitive: bool) -> Self {}
}
impl<S> tower_layer::Layer<S> for AddAuthorizationLayer { type Service = AddAuthorization<S>; }
#[derive(Clone)]
pub struct AddAuthorization<S> {}
impl<S> AddAuthorization<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn as_sensitive(self, sensitive: bool) -> Self {}
}
impl<R, S> tower_service::Service<R> for AddAuthorization<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod require_authorization {
pub trait AuthorizeRequest<B> { type ResponseBody; fn authorize(&mut self, request: &mut http::Request<B>) -> Result<(), http::Response<Self::ResponseBody>>; }
#[derive(Clone)]
pub struct RequireAuthorizationLayer<T> {}
impl<T> RequireAuthorizationLayer<T> {
    fn bearer(token: &str) -> Self {}
    fn basic(username: &str, password: &str) -> Self {}
    fn custom(auth: T) -> Self {}
}
impl<S, T> tower_layer::Layer<S> for RequireAuthorizationLayer<T> { type Service = RequireAuthorization<S, T>; }
#[derive(Clone)]
pub struct RequireAuthorization<S, T> {}
impl<S, T> RequireAuthorization<S, T> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S, T> tower_service::Service<R> for RequireAuthorization<S, T> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod async_require_authorization {
pub trait AsyncAuthorizeRequest<B> { type RequestBody; type ResponseBody; type Future; fn authorize(&mut self, request: http::Request<B>) -> Self::Future; }
#[derive(Clone)]
pub struct AsyncRequireAuthorizationLayer<T> {}
impl<T> AsyncRequireAuthorizationLayer<T> {
    fn new(auth: T) -> Self {}
}
impl<S, T> tower_layer::Layer<S> for AsyncRequireAuthorizationLayer<T> { type Service = AsyncRequireAuthorization<S, T>; }
#[derive(Clone)]
pub struct AsyncRequireAuthorization<S, T> {}
impl<S, T> AsyncRequireAuthorization<S, T> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<R, S, T> tower_service::Service<R> for AsyncRequireAuthorization<S, T> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
}
pub mod follow_redirect {
#[derive(Clone, Default)]
pub struct FollowRedirectLayer {}
impl FollowRedirectLayer {
    fn new() -> Self {}
    fn with_policy<P>(policy: P) -> Self {}
}
impl<S> tower_layer::Layer<S> for FollowRedirectLayer { type Service = FollowRedirect<S>; }
#[derive(Clone, Default)]
pub struct FollowRedirect<S> {}
impl<S> FollowRedirect<S> {
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
    fn new(inner: S) -> Self {}
}
impl<R, S> tower_service::Service<R> for FollowRedirect<S> where S: tower_service::Service<R> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}
pub mod services {
pub use fs::{ServeDir, ServeFile};
pub use redirect::Redirect;
pub mod redirect {
#[derive(Clone)]
pub struct Redirect<B = ()> {}
impl<B> Redirect<B> {
    fn temporary(uri: http::Uri) -> Self {}
    fn permanent(uri: http::Uri) -> Self {}
    fn with_status_code(status_code: http::StatusCode, uri: http::Uri) -> Self {}
}
}
pub mod fs {
use std::path::Path;
#[derive(Clone)]
pub struct ServeDir<F = DefaultServeDirFallback> {}
impl ServeDir<DefaultServeDirFallback> {
    fn new<P: AsRef<Path>>(path: P) -> Self {}
}
impl<F> ServeDir<F> {
    fn append_index_html_on_directories(self, append: bool) -> Self {}
    fn with_buf_chunk_size(self, chunk_size: usize) -> Self {}
    fn precompressed_gzip(self) -> Self {}
    fn precompressed_br(self) -> Self {}
    fn precompressed_deflate(self) -> Self {}
    fn precompressed_zstd(self) -> Self {}
    fn fallback<F2>(self, new_fallback: F2) -> ServeDir<F2> {}
    fn not_found_service<F2>(self, new_fallback: F2) -> ServeDir<crate::set_status::SetStatus<F2>> {}
    fn call_fallback_on_method_not_allowed(self, call: bool) -> Self {}
    async fn try_call<B>(&mut self, req: http::Request<B>) -> std::io::Result<http::Response<ServeFileSystemResponseBody>> {}
}
impl<B, F> tower_service::Service<http::Request<B>> for ServeDir<F> { type Response = http::Response<ServeFileSystemResponseBody>; type Error = std::convert::Infallible; type Future = std::pin::Pin<Box<dyn std::future::Future<Output = Result<http::Response<ServeFileSystemResponseBody>, std::convert::Infallible>>>>; }
#[derive(Clone)]
pub struct ServeFile {}
impl ServeFile {
    fn new<P: AsRef<Path>>(path: P) -> Self {}
    fn new_with_mime<P: AsRef<Path>, M>(path: P, mime: &M) -> Self {}
    fn precompressed_gzip(self) -> Self {}
    fn precompressed_br(self) -> Self {}
    fn precompressed_deflate(self) -> Self {}
    fn precompressed_zstd(self) -> Self {}
    fn with_buf_chunk_size(self, chunk_size: usize) -> Self {}
    async fn try_call<B>(&mut self, req: http::Request<B>) -> std::io::Result<http::Response<ServeFileSystemResponseBody>> {}
}
impl<B> tower_service::Service<http::Request<B>> for ServeFile { type Response = http::Response<ServeFileSystemResponseBody>; type Error = std::convert::Infallible; type Future = std::pin::Pin<Box<dyn std::future::Future<Output = Result<http::Response<ServeFileSystemResponseBody>, std::convert::Infallible>>>>; }
#[derive(Clone)]
pub struct DefaultServeDirFallback {}
pub struct ServeFileSystemResponseBody {}
}
}
pub mod body { pub use crate::services::fs::ServeFileSystemResponseBody; }
pub mod builder {
use http::header::HeaderName;
pub trait ServiceBuilderExt<L> {
    fn propagate_header(self, header: HeaderName) -> Self;
    fn add_extension<T>(self, value: T) -> Self;
    fn map_request_body<F>(self, f: F) -> Self;
    fn map_response_body<F>(self, f: F) -> Self;
    fn compression(self) -> Self;
    fn decompression(self) -> Self;
    fn trace_for_http(self) -> Self;
    fn trace_for_grpc(self) -> Self;
    fn follow_redirects(self) -> Self;
    fn sensitive_headers<I>(self, headers: I) -> Self;
    fn sensitive_request_headers<I>(self, headers: I) -> Self;
    fn sensitive_response_headers<I>(self, headers: I) -> Self;
    fn override_request_header<M>(self, header_name: HeaderName, make: M) -> Self;
    fn append_request_header<M>(self, header_name: HeaderName, make: M) -> Self;
    fn insert_request_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> Self;
    fn override_response_header<M>(self, header_name: HeaderName, make: M) -> Self;
    fn append_response_header<M>(self, header_name: HeaderName, make: M) -> Self;
    fn insert_response_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> Self;
    fn set_request_id<M>(self, header_name: HeaderName, make_request_id: M) -> Self;
    fn set_x_request_id<M>(self, make_request_id: M) -> Self;
    fn propagate_request_id(self, header_name: HeaderName) -> Self;
    fn propagate_x_request_id(self) -> Self;
    fn catch_panic(self) -> Self;
    fn request_body_limit(self, limit: usize) -> Self;
    fn trim_trailing_slash(self) -> Self;
    fn append_trailing_slash(self) -> Self;
}
impl<L> ServiceBuilderExt<L> for tower::ServiceBuilder<L> {}
}
pub mod service_ext {
pub trait ServiceExt {
    fn trace_for_http(self) -> crate::trace::Trace<Self>;
    fn trace_for_grpc(self) -> crate::trace::Trace<Self>;
    fn compression(self) -> crate::compression::Compression<Self>;
    fn decompression(self) -> crate::decompression::Decompression<Self>;
    fn follow_redirects(self) -> crate::follow_redirect::FollowRedirect<Self>;
    fn catch_panic(self) -> crate::catch_panic::CatchPanic<Self>;
    fn request_body_limit(self, limit: usize) -> crate::limit::RequestBodyLimit<Self>;
    fn trim_trailing_slash(self) -> crate::normalize_path::NormalizePath<Self>;
    fn add_extension<T>(self, value: T) -> crate::add_extension::AddExtension<Self, T>;
    fn set_status(self, status: http::StatusCode) -> crate::set_status::SetStatus<Self>;
}
}
