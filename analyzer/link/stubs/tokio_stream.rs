use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
pub use futures_core::Stream;
pub struct Fut<T> {}
impl<T> Future for Fut<T> { type Output = T; }
#[derive(Clone)]
pub struct Items<T> {}
impl<T> Stream for Items<T> { type Item = T; }
impl<T> Items<T> {
    fn into_remainder(self: Pin<&mut Self>) -> T {}
}
pub trait FromStream<T> {}
impl<T, C: FromIterator<T>> FromStream<T> for C {}
pub trait StreamExt: Stream {
    fn next(&mut self) -> Fut<Option<Self::Item>>;
    fn try_next<T, E>(&mut self) -> Fut<Result<Option<T>, E>> where Self: Stream<Item = Result<T, E>>;
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Items<T>;
    fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> Items<T>;
    fn then<F: FnMut(Self::Item) -> Fu, Fu: Future>(self, f: F) -> Items<Fu::Output>;
    fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> Items<Self::Item>;
    fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Items<Self::Item>;
    fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> Items<T>;
    fn fuse(self) -> Items<Self::Item>;
    fn take(self, n: usize) -> Items<Self::Item>;
    fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Items<Self::Item>;
    fn skip(self, n: usize) -> Items<Self::Item>;
    fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Items<Self::Item>;
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> Fut<bool>;
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> Fut<bool>;
    fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Items<Self::Item>;
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> Fut<B>;
    fn collect<T: FromStream<Self::Item>>(self) -> Fut<T>;
    fn timeout(self, duration: Duration) -> Items<Result<Self::Item, Elapsed>>;
    fn timeout_repeating(self, interval: tokio::time::Interval) -> Items<Result<Self::Item, Elapsed>>;
    fn throttle(self, duration: Duration) -> Items<Self::Item>;
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> Items<Vec<Self::Item>>;
    fn peekable(self) -> Peekable<Self>;
}
impl<S: Stream> StreamExt for S {}
pub struct Peekable<S> {}
impl<S: Stream> Peekable<S> {
    async fn peek(&mut self) -> Option<&S::Item> {}
}
impl<S: Stream> Stream for Peekable<S> { type Item = S::Item; }
pub struct Elapsed {}
impl std::error::Error for Elapsed {}
impl std::fmt::Display for Elapsed {}
impl From<Elapsed> for std::io::Error {}
pub type Timeout<S> = Items<Result<S, Elapsed>>;
pub type Iter<T> = Items<T>;
pub type Empty<T> = Items<T>;
pub type Once<T> = Items<T>;
pub type Pending<T> = Items<T>;
pub fn iter<I: IntoIterator>(i: I) -> Items<I::Item> {}
pub fn once<T>(value: T) -> Once<T> {}
pub fn empty<T>() -> Empty<T> {}
pub fn pending<T>() -> Pending<T> {}
pub mod adapters {
pub use super::Peekable;
}
#[derive(Default)]
pub struct StreamMap<K, V> {}
impl<K, V> StreamMap<K, V> {
    fn iter(&self) -> std::slice::Iter<(K, V)> {}
    fn iter_mut(&mut self) -> std::slice::IterMut<(K, V)> {}
    fn new() -> StreamMap<K, V> {}
    fn with_capacity(capacity: usize) -> StreamMap<K, V> {}
    fn keys(&self) -> impl Iterator<Item = &K> {}
    fn values(&self) -> impl Iterator<Item = &V> {}
    fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {}
    fn capacity(&self) -> usize {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn clear(&mut self) {}
    fn insert(&mut self, k: K, stream: V) -> Option<V> {}
    fn remove<Q>(&mut self, k: &Q) -> Option<V> {}
    fn contains_key<Q>(&self, k: &Q) -> bool {}
}
impl<K, V: Stream> StreamMap<K, V> {
    async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize {}
    fn poll_next_many(&mut self, cx: &mut Context, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize> {}
}
impl<K, V: Stream> Stream for StreamMap<K, V> { type Item = (K, V::Item); }
impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> {}
impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}
pub struct StreamNotifyClose<S> {}
impl<S> StreamNotifyClose<S> {
    fn new(stream: S) -> Self {}
    fn into_inner(self) -> Option<S> {}
}
impl<S: Stream> Stream for StreamNotifyClose<S> { type Item = Option<S::Item>; }
pub mod wrappers {
use futures_core::Stream;
use tokio::sync::{broadcast, mpsc, watch};
pub mod errors {
#[derive(Clone)]
pub enum BroadcastStreamRecvError { Lagged(u64) }
impl std::error::Error for BroadcastStreamRecvError {}
impl std::fmt::Display for BroadcastStreamRecvError {}
}
pub struct ReceiverStream<T> {}
impl<T> ReceiverStream<T> {
    fn new(recv: mpsc::Receiver<T>) -> Self {}
    fn into_inner(self) -> mpsc::Receiver<T> {}
    fn close(&mut self) {}
}
impl<T> Stream for ReceiverStream<T> { type Item = T; }
impl<T> AsRef<mpsc::Receiver<T>> for ReceiverStream<T> {}
impl<T> AsMut<mpsc::Receiver<T>> for ReceiverStream<T> {}
impl<T> From<mpsc::Receiver<T>> for ReceiverStream<T> {}
pub struct UnboundedReceiverStream<T> {}
impl<T> UnboundedReceiverStream<T> {
    fn new(recv: mpsc::UnboundedReceiver<T>) -> Self {}
    fn into_inner(self) -> mpsc::UnboundedReceiver<T> {}
    fn close(&mut self) {}
}
impl<T> Stream for UnboundedReceiverStream<T> { type Item = T; }
impl<T> AsRef<mpsc::UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> AsMut<mpsc::UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> From<mpsc::UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
pub struct BroadcastStream<T> {}
impl<T> BroadcastStream<T> {
    fn new(rx: broadcast::Receiver<T>) -> Self {}
}
impl<T> Stream for BroadcastStream<T> { type Item = Result<T, errors::BroadcastStreamRecvError>; }
impl<T> From<broadcast::Receiver<T>> for BroadcastStream<T> {}
pub struct WatchStream<T> {}
impl<T> WatchStream<T> {
    fn new(rx: watch::Receiver<T>) -> Self {}
    fn from_changes(rx: watch::Receiver<T>) -> Self {}
}
impl<T> Stream for WatchStream<T> { type Item = T; }
impl<T> From<watch::Receiver<T>> for WatchStream<T> {}
pub struct IntervalStream {}
impl IntervalStream {
    fn new(interval: tokio::time::Interval) -> Self {}
    fn into_inner(self) -> tokio::time::Interval {}
}
impl Stream for IntervalStream { type Item = tokio::time::Instant; }
impl AsRef<tokio::time::Interval> for IntervalStream {}
impl AsMut<tokio::time::Interval> for IntervalStream {}
pub struct LinesStream<R> {}
impl<R> LinesStream<R> {
    fn new(lines: tokio::io::Lines<R>) -> Self {}
    fn into_inner(self) -> tokio::io::Lines<R> {}
}
impl<R> Stream for LinesStream<R> { type Item = std::io::Result<String>; }
pub struct SplitStream<R> {}
impl<R> SplitStream<R> {
    fn new(split: tokio::io::Split<R>) -> Self {}
    fn into_inner(self) -> tokio::io::Split<R> {}
}
impl<R> Stream for SplitStream<R> { type Item = std::io::Result<Vec<u8>>; }
pub struct ReadDirStream {}
impl ReadDirStream {
    fn new(read_dir: tokio::fs::ReadDir) -> Self {}
    fn into_inner(self) -> tokio::fs::ReadDir {}
}
impl Stream for ReadDirStream { type Item = std::io::Result<tokio::fs::DirEntry>; }
pub struct SignalStream {}
impl SignalStream {
    fn new(signal: tokio::signal::unix::Signal) -> Self {}
    fn into_inner(self) -> tokio::signal::unix::Signal {}
}
impl Stream for SignalStream { type Item = (); }
pub struct CtrlCStream {}
impl Stream for CtrlCStream { type Item = (); }
pub struct CtrlBreakStream {}
impl Stream for CtrlBreakStream { type Item = (); }
pub struct JoinSetStream<T> {}
impl<T> JoinSetStream<T> {
    fn new(join_set: tokio::task::JoinSet<T>) -> Self {}
    fn into_inner(self) -> tokio::task::JoinSet<T> {}
}
impl<T> Stream for JoinSetStream<T> { type Item = Result<T, tokio::task::JoinError>; }
pub struct TcpListenerStream {}
impl TcpListenerStream {
    fn new(listener: tokio::net::TcpListener) -> Self {}
    fn into_inner(self) -> tokio::net::TcpListener {}
}
impl Stream for TcpListenerStream { type Item = std::io::Result<tokio::net::TcpStream>; }
impl AsRef<tokio::net::TcpListener> for TcpListenerStream {}
pub struct UnixListenerStream {}
impl UnixListenerStream {
    fn new(listener: tokio::net::UnixListener) -> Self {}
    fn into_inner(self) -> tokio::net::UnixListener {}
}
impl Stream for UnixListenerStream { type Item = std::io::Result<tokio::net::UnixStream>; }
impl AsRef<tokio::net::UnixListener> for UnixListenerStream {}
}
