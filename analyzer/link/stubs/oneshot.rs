pub struct Sender<T>;
impl<T> Sender<T> {
    fn send(self, message: T) -> Result<(), SendError<T>> {}
    fn is_closed(&self) -> bool {}
}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    fn recv(self) -> Result<T, RecvError> {}
    fn try_recv(&self) -> Result<T, TryRecvError> {}
    fn recv_timeout(&self, timeout: std::time::Duration) -> Result<T, RecvTimeoutError> {}
}
impl<T> std::future::Future for Receiver<T> {
    type Output = Result<T, RecvError>;
}
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
pub struct SendError<T>;
pub struct RecvError;
impl std::error::Error for RecvError {}
impl std::fmt::Display for RecvError {}
pub enum TryRecvError { Empty, Disconnected }
pub enum RecvTimeoutError { Timeout, Disconnected }
