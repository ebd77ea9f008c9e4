pub use codec::Streaming;
pub use extensions::Extensions;
pub use request::{IntoRequest, IntoStreamingRequest, Request};
pub use response::Response;
pub use status::{Code, Status};
pub type Result<T, E = Status> = std::result::Result<T, E>;
pub mod extensions { pub use http::Extensions; pub struct GrpcMethod {} impl GrpcMethod { fn service(&self) -> &str {} fn method(&self) -> &str {} fn new(service: &str, method: &str) -> Self {} } }
pub use extensions::GrpcMethod;
pub mod body {
use bytes::Bytes;
pub struct Body {}
impl Body {
    fn new<B>(body: B) -> Self {}
    fn empty() -> Self {}
}
impl http_body::Body for Body { type Data = Bytes; type Error = crate::Status; }
pub type BoxBody = Body;
pub fn empty_body() -> Body {}
pub fn boxed<B>(body: B) -> Body {}
}
pub mod request {
use crate::metadata::MetadataMap;
use http::Extensions;
use std::net::SocketAddr;
use std::time::Duration;
#[derive(Clone)]
pub struct Request<T> {}
impl<T> Request<T> {
    fn new(message: T) -> Self {}
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn metadata(&self) -> &MetadataMap {}
    fn metadata_mut(&mut self) -> &mut MetadataMap {}
    fn into_inner(self) -> T {}
    fn into_parts(self) -> (MetadataMap, Extensions, T) {}
    fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Self {}
    fn from_http(http: http::Request<T>) -> Self {}
    fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {}
    fn local_addr(&self) -> Option<SocketAddr> {}
    fn remote_addr(&self) -> Option<SocketAddr> {}
    fn peer_certs(&self) -> Option<std::sync::Arc<Vec<crate::transport::Certificate>>> {}
    fn set_timeout(&mut self, deadline: Duration) {}
    fn extensions(&self) -> &Extensions {}
    fn extensions_mut(&mut self) -> &mut Extensions {}
}
pub trait IntoRequest<T> { fn into_request(self) -> Request<T>; }
impl<T> IntoRequest<T> for T {}
impl<T> IntoRequest<T> for Request<T> {}
pub trait IntoStreamingRequest { type Stream; type Message; fn into_streaming_request(self) -> Request<Self::Stream>; }
impl<S: futures_core::Stream> IntoStreamingRequest for S { type Stream = S; type Message = S::Item; }
impl<S: futures_core::Stream> IntoStreamingRequest for Request<S> { type Stream = S; type Message = S::Item; }
}
pub mod response {
use crate::metadata::MetadataMap;
use http::Extensions;
#[derive(Clone)]
pub struct Response<T> {}
impl<T> Response<T> {
    fn new(message: T) -> Self {}
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn metadata(&self) -> &MetadataMap {}
    fn metadata_mut(&mut self) -> &mut MetadataMap {}
    fn into_inner(self) -> T {}
    fn into_parts(self) -> (MetadataMap, T, Extensions) {}
    fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Self {}
    fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {}
    fn extensions(&self) -> &Extensions {}
    fn extensions_mut(&mut self) -> &mut Extensions {}
    fn disable_compression(&mut self) {}
}
impl<T> From<T> for Response<T> {}
}
pub mod status {
use crate::metadata::MetadataMap;
use bytes::Bytes;
#[derive(Clone)]
pub struct Status {}
impl Status {
    fn new(code: Code, message: impl Into<String>) -> Status {}
    fn ok(message: impl Into<String>) -> Status {}
    fn cancelled(message: impl Into<String>) -> Status {}
    fn unknown(message: impl Into<String>) -> Status {}
    fn invalid_argument(message: impl Into<String>) -> Status {}
    fn deadline_exceeded(message: impl Into<String>) -> Status {}
    fn not_found(message: impl Into<String>) -> Status {}
    fn already_exists(message: impl Into<String>) -> Status {}
    fn permission_denied(message: impl Into<String>) -> Status {}
    fn resource_exhausted(message: impl Into<String>) -> Status {}
    fn failed_precondition(message: impl Into<String>) -> Status {}
    fn aborted(message: impl Into<String>) -> Status {}
    fn out_of_range(message: impl Into<String>) -> Status {}
    fn unimplemented(message: impl Into<String>) -> Status {}
    fn internal(message: impl Into<String>) -> Status {}
    fn unavailable(message: impl Into<String>) -> Status {}
    fn data_loss(message: impl Into<String>) -> Status {}
    fn unauthenticated(message: impl Into<String>) -> Status {}
    fn from_error(err: Box<dyn std::error::Error>) -> Status {}
    fn from_header_map(map: &http::HeaderMap) -> Option<Self> {}
    fn code(&self) -> Code {}
    fn message(&self) -> &str {}
    fn details(&self) -> &[u8] {}
    fn metadata(&self) -> &MetadataMap {}
    fn metadata_mut(&mut self) -> &mut MetadataMap {}
    fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status {}
    fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status {}
    fn with_details_and_metadata(code: Code, message: impl Into<String>, d: Bytes, m: MetadataMap) -> Status {}
    fn set_source(&mut self, source: std::sync::Arc<dyn std::error::Error>) -> &mut Status {}
    fn to_http(self) -> http::Response<crate::body::Body> {}
    fn into_http<B>(self) -> http::Response<B> {}
}
impl std::error::Error for Status {}
impl From<std::io::Error> for Status {}
#[derive(Clone)]
pub enum Code {
    Ok, Cancelled, Unknown, InvalidArgument, DeadlineExceeded, NotFound, AlreadyExists, PermissionDenied,
    ResourceExhausted, FailedPrecondition, Aborted, OutOfRange, Unimplemented, Internal, Unavailable, DataLoss,
    Unauthenticated,
}
impl Code {
    fn description(&self) -> &str {}
    fn from_i32(i: i32) -> Code {}
}
impl From<i32> for Code {}
impl From<Code> for i32 {}
}
pub mod metadata {
use http::HeaderMap;
#[derive(Clone, Default)]
pub struct MetadataMap {}
impl MetadataMap {
    fn new() -> Self {}
    fn with_capacity(capacity: usize) -> MetadataMap {}
    fn from_headers(headers: HeaderMap) -> Self {}
    fn into_headers(self) -> HeaderMap {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn clear(&mut self) {}
    fn get<K>(&self, key: K) -> Option<&AsciiMetadataValue> {}
    fn get_bin<K>(&self, key: K) -> Option<&BinaryMetadataValue> {}
    fn get_mut<K>(&mut self, key: K) -> Option<&mut AsciiMetadataValue> {}
    fn get_all<K>(&self, key: K) -> Vec<&AsciiMetadataValue> {}
    fn contains_key<K>(&self, key: K) -> bool {}
    fn iter(&self) -> Iter {}
    fn keys(&self) -> std::vec::IntoIter<KeyRef> {}
    fn insert<K>(&mut self, key: K, val: AsciiMetadataValue) -> Option<AsciiMetadataValue> {}
    fn insert_bin<K>(&mut self, key: K, val: BinaryMetadataValue) -> Option<BinaryMetadataValue> {}
    fn append<K>(&mut self, key: K, value: AsciiMetadataValue) -> bool {}
    fn remove<K>(&mut self, key: K) -> Option<AsciiMetadataValue> {}
    fn merge(&mut self, other: MetadataMap) {}
}
impl AsRef<HeaderMap> for MetadataMap {}
pub struct Iter {}
impl Iterator for Iter { type Item = KeyAndValueRef; }
pub enum KeyAndValueRef { Ascii(&AsciiMetadataKey, &AsciiMetadataValue), Binary(&BinaryMetadataKey, &BinaryMetadataValue) }
pub enum KeyRef { Ascii(&AsciiMetadataKey), Binary(&BinaryMetadataKey) }
#[derive(Clone)]
pub struct MetadataKey<E> {}
impl<E> MetadataKey<E> {
    fn from_bytes(src: &[u8]) -> Result<Self, errors::InvalidMetadataKey> {}
    fn from_static(src: &str) -> Self {}
    fn as_str(&self) -> &str {}
}
impl<E> std::str::FromStr for MetadataKey<E> { type Err = errors::InvalidMetadataKey; }
#[derive(Clone)]
pub struct MetadataValue<E> {}
impl<E> MetadataValue<E> {
    fn from_static(src: &str) -> Self {}
    fn from_str(src: &str) -> Result<Self, errors::InvalidMetadataValue> {}
    fn from_bytes(src: &[u8]) -> Self {}
    fn to_str(&self) -> Result<&str, errors::ToStrError> {}
    fn to_bytes(&self) -> Result<bytes::Bytes, errors::InvalidMetadataValue> {}
    fn as_bytes(&self) -> &[u8] {}
    fn as_encoded_bytes(&self) -> &[u8] {}
    fn set_sensitive(&mut self, val: bool) {}
    fn is_empty(&self) -> bool {}
}
impl<E> std::str::FromStr for MetadataValue<E> { type Err = errors::InvalidMetadataValue; }
impl<E> TryFrom<&str> for MetadataValue<E> { type Error = errors::InvalidMetadataValue; }
impl<E> TryFrom<String> for MetadataValue<E> { type Error = errors::InvalidMetadataValue; }
impl<E> From<u64> for MetadataValue<E> {}
#[derive(Clone)]
pub enum Ascii {}
#[derive(Clone)]
pub enum Binary {}
pub type AsciiMetadataKey = MetadataKey<Ascii>;
pub type BinaryMetadataKey = MetadataKey<Binary>;
pub type AsciiMetadataValue = MetadataValue<Ascii>;
pub type BinaryMetadataValue = MetadataValue<Binary>;
pub mod errors {
pub struct InvalidMetadataKey {}
impl std::error::Error for InvalidMetadataKey {}
pub struct InvalidMetadataValue {}
impl std::error::Error for InvalidMetadataValue {}
pub struct ToStrError {}
impl std::error::Error for ToStrError {}
}
}
pub mod codec {
use crate::{metadata::MetadataMap, Status};
use futures_core::Stream;
pub struct Streaming<T> {}
impl<T> Streaming<T> {
    async fn message(&mut self) -> Result<Option<T>, Status> {}
    async fn trailers(&mut self) -> Result<Option<MetadataMap>, Status> {}
}
impl<T> Stream for Streaming<T> { type Item = Result<T, Status>; }
#[derive(Clone)]
pub enum CompressionEncoding { Gzip, Deflate, Zstd }
#[derive(Clone, Default)]
pub struct EnabledCompressionEncodings {}
pub trait Codec { type Encode; type Decode; type Encoder; type Decoder; fn encoder(&mut self) -> Self::Encoder; fn decoder(&mut self) -> Self::Decoder; }
pub trait Encoder { type Item; type Error; fn encode(&mut self, item: Self::Item, dst: &mut EncodeBuf) -> Result<(), Self::Error>; }
pub trait Decoder { type Item; type Error; fn decode(&mut self, src: &mut DecodeBuf) -> Result<Option<Self::Item>, Self::Error>; }
pub struct EncodeBuf {}
impl bytes::BufMut for EncodeBuf {}
pub struct DecodeBuf {}
impl bytes::Buf for DecodeBuf {}
#[derive(Clone, Default)]
pub struct ProstCodec<T, U> {}
pub struct BufferSettings {}
}
pub mod client {
use crate::{codec::Streaming, Request, Response, Status};
use http::uri::PathAndQuery;
#[derive(Clone)]
pub struct Grpc<T> {}
impl<T> Grpc<T> {
    fn new(inner: T) -> Self {}
    fn with_origin(inner: T, origin: http::Uri) -> Self {}
    fn send_compressed(self, encoding: crate::codec::CompressionEncoding) -> Self {}
    fn accept_compressed(self, encoding: crate::codec::CompressionEncoding) -> Self {}
    fn max_decoding_message_size(self, limit: usize) -> Self {}
    fn max_encoding_message_size(self, limit: usize) -> Self {}
    async fn ready(&mut self) -> Result<(), Status> {}
    async fn unary<M1, M2, C>(&mut self, request: Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<M2>, Status> {}
    async fn client_streaming<S, M2, C>(&mut self, request: Request<S>, path: PathAndQuery, codec: C) -> Result<Response<M2>, Status> {}
    async fn server_streaming<M1, M2, C>(&mut self, request: Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<M2>>, Status> {}
    async fn streaming<S, M2, C>(&mut self, request: Request<S>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<M2>>, Status> {}
}
pub trait GrpcService<ReqBody> { type ResponseBody; type Error; type Future; }
}
pub mod server {
pub struct Grpc<T> {}
impl<T> Grpc<T> {
    fn new(codec: T) -> Self {}
    async fn unary<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<crate::body::Body> {}
}
pub trait NamedService { const NAME: &str; }
pub trait UnaryService<R> { type Response; type Future; fn call(&mut self, request: crate::Request<R>) -> Self::Future; }
}
pub mod service {
use crate::{Request, Status};
pub use interceptor::{InterceptedService, Interceptor};
pub use self::interceptor::interceptor;
pub mod interceptor {
use crate::{Request, Status};
pub trait Interceptor { fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status>; }
impl<F: FnMut(Request<()>) -> Result<Request<()>, Status>> Interceptor for F {}
#[derive(Clone)]
pub struct InterceptedService<S, I> {}
impl<S, I> InterceptedService<S, I> {
    fn new(service: S, interceptor: I) -> Self {}
}
#[derive(Clone)]
pub struct InterceptorLayer<I> {}
impl<I> InterceptorLayer<I> {
    fn new(interceptor: I) -> Self {}
}
pub fn interceptor<F>(f: F) -> InterceptorLayer<F> {}
}
pub use interceptor::InterceptorLayer;
#[derive(Clone, Default)]
pub struct Routes {}
impl Routes {
    fn new<S>(svc: S) -> Self {}
    fn builder() -> RoutesBuilder {}
    fn add_service<S>(self, svc: S) -> Self {}
    fn prepare(self) -> Self {}
    fn into_axum_router(self) -> axum::Router {}
    fn axum_router_mut(&mut self) -> &mut axum::Router {}
}
#[derive(Clone, Default)]
pub struct RoutesBuilder {}
impl RoutesBuilder {
    fn add_service<S>(&mut self, svc: S) -> &mut Self {}
    fn routes(self) -> Routes {}
}
}
pub mod transport {
use http::Uri;
use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;
pub use channel::{Channel, ClientTlsConfig, Endpoint};
pub use server::{Server, ServerTlsConfig};
pub type Body = crate::body::Body;
pub struct Error {}
impl std::error::Error for Error {}
#[derive(Clone)]
pub struct Certificate {}
impl Certificate {
    fn from_pem(pem: impl AsRef<[u8]>) -> Self {}
    fn into_inner(self) -> Vec<u8> {}
}
#[derive(Clone)]
pub struct Identity {}
impl Identity {
    fn from_pem(cert: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Self {}
}
pub mod channel {
use super::{Certificate, Error, Identity};
use http::Uri;
use std::time::Duration;
#[derive(Clone)]
pub struct Channel {}
impl Channel {
    fn builder(uri: Uri) -> Endpoint {}
    fn from_static(s: &str) -> Endpoint {}
    fn from_shared(s: impl Into<bytes::Bytes>) -> Result<Endpoint, http::uri::InvalidUri> {}
    fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self {}
    fn balance_channel<K>(capacity: usize) -> (Self, tokio::sync::mpsc::Sender<tower::discover::Change<K, Endpoint>>) {}
    async fn connect<C>(connector: C, endpoint: Endpoint) -> Result<Self, Error> {}
}
impl tower_service::Service<http::Request<crate::body::Body>> for Channel { type Response = http::Response<crate::body::Body>; type Error = Error; type Future = ResponseFuture; }
pub struct ResponseFuture {}
impl std::future::Future for ResponseFuture { type Output = Result<http::Response<crate::body::Body>, Error>; }
#[derive(Clone)]
pub struct Endpoint {}
impl Endpoint {
    fn new<D>(dst: D) -> Result<Self, Error> {}
    fn from_static(s: &str) -> Self {}
    fn from_shared(s: impl Into<bytes::Bytes>) -> Result<Self, Error> {}
    fn user_agent<T>(self, user_agent: T) -> Result<Self, Error> {}
    fn origin(self, origin: Uri) -> Self {}
    fn timeout(self, dur: Duration) -> Self {}
    fn connect_timeout(self, dur: Duration) -> Self {}
    fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self {}
    fn concurrency_limit(self, limit: usize) -> Self {}
    fn rate_limit(self, limit: u64, duration: Duration) -> Self {}
    fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
    fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
    fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self {}
    fn tls_config(self, tls_config: ClientTlsConfig) -> Result<Self, Error> {}
    fn tcp_nodelay(self, enabled: bool) -> Self {}
    fn http2_keep_alive_interval(self, interval: Duration) -> Self {}
    fn keep_alive_timeout(self, duration: Duration) -> Self {}
    fn keep_alive_while_idle(self, enabled: bool) -> Self {}
    fn http2_adaptive_window(self, enabled: bool) -> Self {}
    fn http2_max_header_list_size(self, size: u32) -> Self {}
    fn executor<E>(self, executor: E) -> Self {}
    async fn connect(&self) -> Result<Channel, Error> {}
    fn connect_lazy(&self) -> Channel {}
    async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error> {}
    fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel {}
    fn uri(&self) -> &Uri {}
}
impl From<Uri> for Endpoint {}
impl TryFrom<String> for Endpoint { type Error = Error; }
impl TryFrom<&str> for Endpoint { type Error = Error; }
impl TryFrom<bytes::Bytes> for Endpoint { type Error = Error; }
impl std::str::FromStr for Endpoint { type Err = Error; }
#[derive(Clone, Default)]
pub struct ClientTlsConfig {}
impl ClientTlsConfig {
    fn new() -> Self {}
    fn domain_name(self, domain_name: impl Into<String>) -> Self {}
    fn ca_certificate(self, ca: Certificate) -> Self {}
    fn ca_certificates(self, cas: impl IntoIterator<Item = Certificate>) -> Self {}
    fn identity(self, identity: Identity) -> Self {}
    fn with_native_roots(self) -> Self {}
    fn with_webpki_roots(self) -> Self {}
    fn with_enabled_roots(self) -> Self {}
    fn assume_http2(self, assume: bool) -> Self {}
}
pub struct Change {}
}
pub mod server {
use super::{Certificate, Error, Identity};
use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;
pub use crate::service::{Routes, RoutesBuilder};
#[derive(Clone, Default)]
pub struct Server<L = ()> {}
impl<L> Server<L> {
    fn builder() -> Self {}
    fn tls_config(self, tls_config: ServerTlsConfig) -> Result<Self, Error> {}
    fn concurrency_limit_per_connection(self, limit: usize) -> Self {}
    fn timeout(self, timeout: Duration) -> Self {}
    fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
    fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
    fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self {}
    fn max_connection_age(self, age: Duration) -> Self {}
    fn http2_keepalive_interval(self, interval: Option<Duration>) -> Self {}
    fn http2_keepalive_timeout(self, timeout: Option<Duration>) -> Self {}
    fn http2_adaptive_window(self, enabled: Option<bool>) -> Self {}
    fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self {}
    fn tcp_nodelay(self, enabled: bool) -> Self {}
    fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self {}
    fn accept_http1(self, accept_http1: bool) -> Self {}
    fn trace_fn<F>(self, f: F) -> Self {}
    fn add_service<S>(&mut self, svc: S) -> Router<L> {}
    fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router<L> {}
    fn add_routes(&mut self, routes: Routes) -> Router<L> {}
    fn layer<N>(self, layer: N) -> Server<N> {}
    async fn serve<S>(self, addr: SocketAddr, svc: S) -> Result<(), Error> {}
}
pub struct Router<L = ()> {}
impl<L> Router<L> {
    fn add_service<S>(self, svc: S) -> Self {}
    fn add_optional_service<S>(self, svc: Option<S>) -> Self {}
    fn into_service(self) -> Routes {}
    fn into_router(self) -> axum::Router {}
    async fn serve(self, addr: SocketAddr) -> Result<(), Error> {}
    async fn serve_with_shutdown<F: Future<Output = ()>>(self, addr: SocketAddr, signal: F) -> Result<(), Error> {}
    async fn serve_with_incoming<I>(self, incoming: I) -> Result<(), Error> {}
    async fn serve_with_incoming_shutdown<I, F: Future<Output = ()>>(self, incoming: I, signal: F) -> Result<(), Error> {}
}
#[derive(Clone, Default)]
pub struct ServerTlsConfig {}
impl ServerTlsConfig {
    fn new() -> Self {}
    fn identity(self, identity: Identity) -> Self {}
    fn client_ca_root(self, cert: Certificate) -> Self {}
    fn client_auth_optional(self, optional: bool) -> Self {}
}
pub trait Connected { type ConnectInfo; fn connect_info(&self) -> Self::ConnectInfo; }
#[derive(Clone)]
pub struct TcpConnectInfo {}
impl TcpConnectInfo {
    fn local_addr(&self) -> Option<SocketAddr> {}
    fn remote_addr(&self) -> Option<SocketAddr> {}
}
pub struct TcpIncoming {}
impl TcpIncoming {
    fn new(addr: SocketAddr, nodelay: bool, keepalive: Option<Duration>) -> Result<Self, Box<dyn std::error::Error>> {}
    fn bind(addr: SocketAddr) -> std::io::Result<Self> {}
    fn from_listener(listener: tokio::net::TcpListener, nodelay: bool, k: Option<Duration>) -> Result<Self, Box<dyn std::error::Error>> {}
}
impl From<tokio::net::TcpListener> for TcpIncoming {}
}
}
pub mod codegen {
pub use http;
pub type BoxFuture<T, E> = std::pin::Pin<Box<dyn std::future::Future<Output = Result<T, E>>>>;
pub type StdError = Box<dyn std::error::Error>;
pub use bytes::Bytes;
pub use crate::service::interceptor::InterceptedService;
pub use tower_service::Service;
pub use std::sync::Arc;
pub use tokio_stream;
}
