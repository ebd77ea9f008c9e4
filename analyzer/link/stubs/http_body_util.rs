use bytes::Bytes;
use http_body::{Body, Frame};
use std::convert::Infallible;
pub use combinators::BoxBody;
pub trait BodyExt: Body {
    async fn frame(&mut self) -> Option<Result<Frame<Self::Data>, Self::Error>>;
    fn map_frame<F: FnMut(Frame<Self::Data>) -> Frame<B>, B>(self, f: F) -> BoxBody<B, Self::Error>;
    fn map_err<F: FnMut(Self::Error) -> E, E>(self, f: F) -> BoxBody<Self::Data, E>;
    fn boxed(self) -> BoxBody<Self::Data, Self::Error>;
    fn boxed_unsync(self) -> BoxBody<Self::Data, Self::Error>;
    async fn collect(self) -> Result<Collected<Self::Data>, Self::Error>;
    fn with_trailers<F>(self, trailers: F) -> Self;
    fn into_data_stream(self) -> BodyDataStream<Self>;
    fn into_stream(self) -> BodyStream<Self>;
    fn fuse(self) -> Self;
}
impl<T: Body> BodyExt for T {}
pub mod combinators {
use http_body::Body;
#[derive(Default)]
pub struct BoxBody<D, E> {}
impl<D, E> BoxBody<D, E> {
    fn new<B>(body: B) -> Self {}
}
impl<D, E> Body for BoxBody<D, E> { type Data = D; type Error = E; }
pub type UnsyncBoxBody<D, E> = BoxBody<D, E>;
}
pub struct Collected<B> {}
impl<B> Collected<B> {
    fn trailers(&self) -> Option<&http::HeaderMap> {}
    fn aggregate(self) -> B {}
    fn to_bytes(self) -> Bytes {}
}
#[derive(Clone, Default)]
pub struct Full<D> {}
impl<D> Full<D> {
    fn new(data: D) -> Self {}
}
impl<D> Body for Full<D> { type Data = D; type Error = Infallible; }
impl<D, T: Into<D>> From<T> for Full<D> {}
#[derive(Clone, Default)]
pub struct Empty<D> {}
impl<D> Empty<D> {
    fn new() -> Self {}
}
impl<D> Body for Empty<D> { type Data = D; type Error = Infallible; }
pub struct Limited<B> {}
impl<B> Limited<B> {
    fn new(inner: B, limit: usize) -> Self {}
}
impl<B: Body> Body for Limited<B> { type Data = B::Data; type Error = Box<dyn std::error::Error>; }
pub struct LengthLimitError {}
pub enum Either<L, R> { Left(L), Right(R) }
impl<L: Body, R> Body for Either<L, R> { type Data = L::Data; type Error = L::Error; }
pub struct StreamBody<S> {}
impl<S> StreamBody<S> {
    fn new(stream: S) -> Self {}
}
impl<D, E, S: futures_core::Stream<Item = Result<Frame<D>, E>>> Body for StreamBody<S> { type Data = D; type Error = E; }
pub struct BodyStream<B> {}
impl<B> BodyStream<B> {
    fn new(body: B) -> Self {}
}
impl<B: Body> futures_core::Stream for BodyStream<B> { type Item = Result<Frame<B::Data>, B::Error>; }
pub struct BodyDataStream<B> {}
impl<B> BodyDataStream<B> {
    fn new(body: B) -> Self {}
}
impl<B: Body> futures_core::Stream for BodyDataStream<B> { type Item = Result<B::Data, B::Error>; }
