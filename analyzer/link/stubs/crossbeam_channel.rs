use std::time::{Duration, Instant};
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
pub fn after(duration: Duration) -> Receiver<Instant> {}
pub fn at(when: Instant) -> Receiver<Instant> {}
pub fn never<T>() -> Receiver<T> {}
pub fn tick(duration: Duration) -> Receiver<Instant> {}
#[derive(Clone)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    fn is_empty(&self) -> bool {}
    fn is_full(&self) -> bool {}
    fn len(&self) -> usize {}
    fn capacity(&self) -> Option<usize> {}
    fn same_channel(&self, other: &Sender<T>) -> bool {}
}
#[derive(Clone)]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    fn try_recv(&self) -> Result<T, TryRecvError> {}
    fn recv(&self) -> Result<T, RecvError> {}
    fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    fn is_empty(&self) -> bool {}
    fn is_full(&self) -> bool {}
    fn len(&self) -> usize {}
    fn capacity(&self) -> Option<usize> {}
    fn iter(&self) -> Iter<T> {}
    fn try_iter(&self) -> TryIter<T> {}
    fn same_channel(&self, other: &Receiver<T>) -> bool {}
}
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T> IntoIterator for &Receiver<T> { type Item = T; type IntoIter = Iter<T>; }
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> { type Item = T; }
pub struct TryIter<T> {}
impl<T> Iterator for TryIter<T> { type Item = T; }
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
#[derive(Clone)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    fn into_inner(self) -> T {}
}
impl<T> std::error::Error for SendError<T> {}
impl<T> std::fmt::Display for SendError<T> {}
#[derive(Clone)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> TrySendError<T> {
    fn into_inner(self) -> T {}
    fn is_full(&self) -> bool {}
    fn is_disconnected(&self) -> bool {}
}
impl<T> std::error::Error for TrySendError<T> {}
impl<T> std::fmt::Display for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
#[derive(Clone)]
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
impl<T> SendTimeoutError<T> {
    fn into_inner(self) -> T {}
    fn is_timeout(&self) -> bool {}
    fn is_disconnected(&self) -> bool {}
}
impl<T> std::error::Error for SendTimeoutError<T> {}
impl<T> std::fmt::Display for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
#[derive(Clone)]
pub struct RecvError;
impl std::error::Error for RecvError {}
impl std::fmt::Display for RecvError {}
#[derive(Clone)]
pub enum TryRecvError { Empty, Disconnected }
impl TryRecvError {
    fn is_empty(&self) -> bool {}
    fn is_disconnected(&self) -> bool {}
}
impl std::error::Error for TryRecvError {}
impl std::fmt::Display for TryRecvError {}
impl From<RecvError> for TryRecvError {}
#[derive(Clone)]
pub enum RecvTimeoutError { Timeout, Disconnected }
impl RecvTimeoutError {
    fn is_timeout(&self) -> bool {}
    fn is_disconnected(&self) -> bool {}
}
impl std::error::Error for RecvTimeoutError {}
impl std::fmt::Display for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
#[derive(Clone)]
pub struct TrySelectError;
impl std::error::Error for TrySelectError {}
impl std::fmt::Display for TrySelectError {}
#[derive(Clone)]
pub struct SelectTimeoutError;
impl std::error::Error for SelectTimeoutError {}
impl std::fmt::Display for SelectTimeoutError {}
#[derive(Clone)]
pub struct TryReadyError;
impl std::error::Error for TryReadyError {}
impl std::fmt::Display for TryReadyError {}
#[derive(Clone)]
pub struct ReadyTimeoutError;
impl std::error::Error for ReadyTimeoutError {}
impl std::fmt::Display for ReadyTimeoutError {}
#[derive(Clone, Default)]
pub struct Select {}
impl Select {
    fn new() -> Select {}
    fn new_biased() -> Self {}
    fn send<T>(&mut self, s: &Sender<T>) -> usize {}
    fn recv<T>(&mut self, r: &Receiver<T>) -> usize {}
    fn remove(&mut self, index: usize) {}
    fn try_select(&mut self) -> Result<SelectedOperation, TrySelectError> {}
    fn select(&mut self) -> SelectedOperation {}
    fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation, SelectTimeoutError> {}
    fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation, SelectTimeoutError> {}
    fn try_ready(&mut self) -> Result<usize, TryReadyError> {}
    fn ready(&mut self) -> usize {}
    fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError> {}
    fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError> {}
}
pub struct SelectedOperation {}
impl SelectedOperation {
    fn index(&self) -> usize {}
    fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>> {}
    fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError> {}
}
