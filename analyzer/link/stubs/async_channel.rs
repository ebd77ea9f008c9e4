pub struct Sender<T>;
impl<T> Clone for Sender<T> {}
impl<T> Sender<T> {
    fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    async fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {}
    fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
    fn close(&self) -> bool {}
    fn is_closed(&self) -> bool {}
    fn is_empty(&self) -> bool {}
    fn is_full(&self) -> bool {}
    fn len(&self) -> usize {}
    fn receiver_count(&self) -> usize {}
}
pub struct Receiver<T>;
impl<T> Clone for Receiver<T> {}
impl<T> Receiver<T> {
    fn try_recv(&self) -> Result<T, TryRecvError> {}
    async fn recv(&self) -> Result<T, RecvError> {}
    fn recv_blocking(&self) -> Result<T, RecvError> {}
    fn close(&self) -> bool {}
    fn is_closed(&self) -> bool {}
    fn is_empty(&self) -> bool {}
    fn is_full(&self) -> bool {}
    fn len(&self) -> usize {}
    fn sender_count(&self) -> usize {}
}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
#[derive(Clone, Debug)]
pub struct SendError<T>(pub T);
impl<T> std::error::Error for SendError<T> {}
impl<T> std::fmt::Display for SendError<T> {}
#[derive(Clone, Debug)]
pub enum TrySendError<T> { Full(T), Closed(T) }
impl<T> std::error::Error for TrySendError<T> {}
impl<T> std::fmt::Display for TrySendError<T> {}
#[derive(Clone, Debug)]
pub struct RecvError;
impl std::error::Error for RecvError {}
impl std::fmt::Display for RecvError {}
#[derive(Clone, Debug)]
pub enum TryRecvError { Empty, Closed }
impl std::error::Error for TryRecvError {}
impl std::fmt::Display for TryRecvError {}
