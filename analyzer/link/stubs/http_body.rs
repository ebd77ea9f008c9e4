use std::pin::Pin;
use std::task::{Context, Poll};
pub trait Body {
    type Data;
    type Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
    fn poll_data(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Data, Self::Error>>>;
    fn poll_trailers(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Option<http::HeaderMap>, Self::Error>>;
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
    async fn data(&mut self) -> Option<Result<Self::Data, Self::Error>>;
    async fn trailers(&mut self) -> Result<Option<http::HeaderMap>, Self::Error>;
    fn map_data<F: FnMut(Self::Data) -> B, B>(self, f: F) -> Self;
    async fn collect(self) -> Result<http_body_util::Collected<Self::Data>, Self::Error>;
    fn boxed(self) -> http_body_util::combinators::BoxBody<Self::Data, Self::Error>;
}
impl<T: Body> Body for &mut T { type Data = T::Data; type Error = T::Error; }
impl<T: Body> Body for Box<T> { type Data = T::Data; type Error = T::Error; }
impl Body for String { type Data = bytes::Bytes; type Error = std::convert::Infallible; }
#[derive(Clone, Default)]
pub struct SizeHint {}
impl SizeHint {
    fn new() -> SizeHint {}
    fn with_exact(value: u64) -> SizeHint {}
    fn lower(&self) -> u64 {}
    fn upper(&self) -> Option<u64> {}
    fn exact(&self) -> Option<u64> {}
}
pub struct Frame<T> {}
impl<T> Frame<T> {
    fn data(buf: T) -> Self {}
    fn trailers(map: http::HeaderMap) -> Self {}
    fn into_data(self) -> Result<T, Self> {}
    fn into_trailers(self) -> Result<http::HeaderMap, Self> {}
    fn is_data(&self) -> bool {}
    fn is_trailers(&self) -> bool {}
    fn data_ref(&self) -> Option<&T> {}
    fn map_data<F: FnOnce(T) -> D, D>(self, f: F) -> Frame<D> {}
}
pub use http_body_util::{Collected, Empty, Full, Limited};
pub mod combinators { pub use http_body_util::combinators::{BoxBody, UnsyncBoxBody}; }
