pub use future::{FusedFuture, TryFuture};
pub use stream::{FusedStream, Stream, TryStream};
pub mod future {
use std::pin::Pin;
pub use std::future::Future;
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;
pub type LocalBoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;
pub trait FusedFuture: Future { fn is_terminated(&self) -> bool; }
pub trait TryFuture: Future { type Ok; type Error; }
impl<T, E, F: Future<Output = Result<T, E>>> TryFuture for F { type Ok = T; type Error = E; }
}
pub mod stream {
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll};
pub type BoxStream<T> = Pin<Box<dyn Stream<Item = T>>>;
pub type LocalBoxStream<T> = Pin<Box<dyn Stream<Item = T>>>;
pub trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>>;
    fn size_hint(&self) -> (usize, Option<usize>);
}
impl<S: Stream> Stream for &mut S { type Item = S::Item; }
impl<S: Stream> Stream for Box<S> { type Item = S::Item; }
impl<P: Deref> Stream for Pin<P> { type Item = <P::Target as Stream>::Item; }
pub trait FusedStream: Stream { fn is_terminated(&self) -> bool; }
pub trait TryStream: Stream { type Ok; type Error; }
impl<T, E, S: Stream<Item = Result<T, E>>> TryStream for S { type Ok = T; type Error = E; }
}
pub mod task {
pub use std::task::{Context, Poll};
}
