pub mod mpsc {
use futures_core::Stream;
use futures_sink::Sink;
use std::error::Error;
use std::task::{Context, Poll};
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
#[derive(Clone)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {}
    fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), SendError>> {}
    fn is_closed(&self) -> bool {}
    fn close_channel(&mut self) {}
    fn disconnect(&mut self) {}
}
impl<T> Sink<T> for Sender<T> { type Error = SendError; }
#[derive(Clone)]
pub struct UnboundedSender<T> {}
impl<T> UnboundedSender<T> {
    fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
    fn is_closed(&self) -> bool {}
    fn close_channel(&self) {}
    fn len(&self) -> usize {}
}
impl<T> Sink<T> for UnboundedSender<T> { type Error = SendError; }
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    fn close(&mut self) {}
    fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
    fn try_recv(&mut self) -> Result<T, TryRecvError> {}
}
impl<T> Stream for Receiver<T> { type Item = T; }
pub struct UnboundedReceiver<T> {}
impl<T> UnboundedReceiver<T> {
    fn close(&mut self) {}
    fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
    fn try_recv(&mut self) -> Result<T, TryRecvError> {}
}
impl<T> Stream for UnboundedReceiver<T> { type Item = T; }
#[derive(Clone)]
pub struct SendError {}
impl SendError {
    fn is_full(&self) -> bool {}
    fn is_disconnected(&self) -> bool {}
}
impl Error for SendError {}
#[derive(Clone)]
pub struct TrySendError<T> {}
impl<T> TrySendError<T> {
    fn is_full(&self) -> bool {}
    fn is_disconnected(&self) -> bool {}
    fn into_inner(self) -> T {}
    fn into_send_error(self) -> SendError {}
}
impl<T> Error for TrySendError<T> {}
pub struct TryRecvError {}
impl Error for TryRecvError {}
}
pub mod oneshot {
use std::error::Error;
use std::future::Future;
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
pub struct Sender<T> {}
impl<T> Sender<T> {
    fn send(self, t: T) -> Result<(), T> {}
    fn is_canceled(&self) -> bool {}
    fn cancellation(&mut self) -> Cancellation {}
    fn is_connected_to(&self, receiver: &Receiver<T>) -> bool {}
}
pub struct Cancellation {}
impl Future for Cancellation { type Output = (); }
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    fn close(&mut self) {}
    fn try_recv(&mut self) -> Result<Option<T>, Canceled> {}
}
impl<T> Future for Receiver<T> { type Output = Result<T, Canceled>; }
#[derive(Clone)]
pub struct Canceled;
impl Error for Canceled {}
}
