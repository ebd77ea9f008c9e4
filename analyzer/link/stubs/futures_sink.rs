use std::pin::Pin;
use std::task::{Context, Poll};
pub trait Sink<Item> {
    type Error;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
}
impl<I, S: Sink<I>> Sink<I> for &mut S { type Error = S::Error; }
impl<I, S: Sink<I>> Sink<I> for Box<S> { type Error = S::Error; }
