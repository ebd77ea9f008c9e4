pub struct Sender<T>;
impl<T> Clone for Sender<T> {}
impl<T> Sender<T> {
    fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    async fn send_async(&self, item: T) -> Result<(), SendError<T>> {}
    fn is_disconnected(&self) -> bool {}
    fn is_empty(&self) -> bool {}
    fn is_full(&self) -> bool {}
    fn len(&self) -> usize {}
}
pub struct Receiver<T>;
impl<T> Clone for Receiver<T> {}
impl<T> Receiver<T> {
    fn try_recv(&self) -> Result<T, TryRecvError> {}
    fn recv(&self) -> Result<T, RecvError> {}
    async fn recv_async(&self) -> Result<T, RecvError> {}
    fn recv_timeout(&self, dur: std::time::Duration) -> Result<T, RecvTimeoutError> {}
    fn is_disconnected(&self) -> bool {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
#[derive(Clone, Debug)]
pub struct SendError<T>(pub T);
impl<T> std::error::Error for SendError<T> {}
impl<T> std::fmt::Display for SendError<T> {}
#[derive(Clone, Debug)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> std::error::Error for TrySendError<T> {}
impl<T> std::fmt::Display for TrySendError<T> {}
#[derive(Clone, Debug)]
pub enum RecvError { Disconnected }
impl std::error::Error for RecvError {}
impl std::fmt::Display for RecvError {}
#[derive(Clone, Debug)]
pub enum TryRecvError { Empty, Disconnected }
impl std::error::Error for TryRecvError {}
impl std::fmt::Display for TryRecvError {}
#[derive(Clone, Debug)]
pub enum RecvTimeoutError { Timeout, Disconnected }
impl std::error::Error for RecvTimeoutError {}
impl std::fmt::Display for RecvTimeoutError {}
