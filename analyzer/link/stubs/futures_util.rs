pub use future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use sink::{Sink, SinkExt};
pub use io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub mod future {
use crate::stream::{Flatten as StreamFlatten, Once};
use futures_core::stream::Stream;
use std::any::Any;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};
pub use std::future::Future;
pub struct Fut<T> {}
impl<T> Future for Fut<T> { type Output = T; }
pub trait FutureExt: Future {
    fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> Fut<U>;
    fn map_into<U>(self) -> Fut<U>;
    fn then<B: Future, F: FnOnce(Self::Output) -> B>(self, f: F) -> Fut<B::Output>;
    fn left_future<B>(self) -> Either<Self, B>;
    fn right_future<A>(self) -> Either<A, Self>;
    fn into_stream(self) -> Once<Self>;
    fn flatten(self) -> Fut<<Self::Output as Future>::Output>;
    fn flatten_stream(self) -> Self::Output;
    fn fuse(self) -> Fuse<Self>;
    fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Fut<Self::Output>;
    fn catch_unwind(self) -> Fut<Result<Self::Output, Box<dyn Any>>>;
    fn shared(self) -> Shared<Self>;
    fn remote_handle(self) -> (Fut<()>, RemoteHandle<Self::Output>);
    fn boxed(self) -> BoxFuture<Self::Output>;
    fn boxed_local(self) -> LocalBoxFuture<Self::Output>;
    fn unit_error(self) -> Fut<Result<Self::Output, ()>>;
    fn never_error(self) -> Fut<Result<Self::Output, ()>>;
    fn poll_unpin(&mut self, cx: &mut Context) -> Poll<Self::Output>;
    fn now_or_never(self) -> Option<Self::Output>;
}
impl<F: Future> FutureExt for F {}
pub trait TryFutureExt: TryFuture {
    fn flatten_sink<I>(self) -> Self;
    fn map_ok<U, F: FnOnce(Self::Ok) -> U>(self, f: F) -> Fut<Result<U, Self::Error>>;
    fn map_ok_or_else<U, A: FnOnce(Self::Error) -> U, F: FnOnce(Self::Ok) -> U>(self, e: A, f: F) -> Fut<U>;
    fn map_err<U, F: FnOnce(Self::Error) -> U>(self, f: F) -> Fut<Result<Self::Ok, U>>;
    fn err_into<U>(self) -> Fut<Result<Self::Ok, U>>;
    fn ok_into<U>(self) -> Fut<Result<U, Self::Error>>;
    fn and_then<B: Future, F: FnOnce(Self::Ok) -> B>(self, f: F) -> Fut<B::Output>;
    fn or_else<B: Future, F: FnOnce(Self::Error) -> B>(self, f: F) -> Fut<B::Output>;
    fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> Fut<Result<Self::Ok, Self::Error>>;
    fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> Fut<Result<Self::Ok, Self::Error>>;
    fn try_flatten(self) -> Fut<Self::Output>;
    fn try_flatten_stream(self) -> Self::Ok;
    fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> Fut<Self::Ok>;
    fn into_future(self) -> Self;
    fn try_poll_unpin(&mut self, cx: &mut Context) -> Poll<Self::Output>;
}
impl<F: Future> TryFutureExt for F {}
#[derive(Clone)]
pub enum Either<A, B> { Left(A), Right(B) }
impl<A, B> Either<A, B> {
    fn factor_first(self) -> A {}
    fn into_inner(self) -> A {}
}
impl<A: Future, B> Future for Either<A, B> { type Output = A::Output; }
impl<A: Stream, B> Stream for Either<A, B> { type Item = A::Item; }
impl<A: Iterator, B> Iterator for Either<A, B> { type Item = A::Item; }
pub struct Fuse<F> {}
impl<F> Fuse<F> {
    fn terminated() -> Self {}
}
impl<F: Future> Future for Fuse<F> { type Output = F::Output; }
impl<F: Future> FusedFuture for Fuse<F> {}
#[derive(Clone)]
pub struct Shared<F> {}
impl<F: Future> Shared<F> {
    fn peek(&self) -> Option<&F::Output> {}
}
impl<F: Future> Future for Shared<F> { type Output = F::Output; }
pub struct RemoteHandle<T> {}
impl<T> RemoteHandle<T> {
    fn forget(self) {}
}
impl<T> Future for RemoteHandle<T> { type Output = T; }
pub struct AbortHandle {}
impl Clone for AbortHandle {}
impl AbortHandle {
    fn new_pair() -> (Self, AbortRegistration) {}
    fn abort(&self) {}
    fn is_aborted(&self) -> bool {}
}
pub struct AbortRegistration {}
pub struct Abortable<F> {}
impl<F> Abortable<F> {
    fn new(task: F, reg: AbortRegistration) -> Self {}
    fn is_aborted(&self) -> bool {}
}
impl<F: Future> Future for Abortable<F> { type Output = Result<F::Output, Aborted>; }
impl<S: Stream> Stream for Abortable<S> { type Item = S::Item; }
#[derive(Clone)]
pub struct Aborted;
impl std::error::Error for Aborted {}
pub fn abortable<F: Future>(future: F) -> (Abortable<F>, AbortHandle) {}
pub type Ready<T> = Fut<T>;
pub type Pending<T> = Fut<T>;
pub type Lazy<T> = Fut<T>;
pub type Map<T> = Fut<T>;
pub type JoinAll<F> = Fut<Vec<F>>;
pub type TryJoinAll<F> = Fut<Result<Vec<F>, F>>;
pub type OptionFuture<F> = Fut<Option<F>>;
pub enum MaybeDone<F: Future> { Future(F), Done(F::Output), Gone }
impl<F: Future> Future for MaybeDone<F> { type Output = (); }
pub fn ready<T>(t: T) -> Fut<T> {}
pub fn ok<T, E>(t: T) -> Fut<Result<T, E>> {}
pub fn err<T, E>(e: E) -> Fut<Result<T, E>> {}
pub fn pending<T>() -> Fut<T> {}
pub fn lazy<R, F: FnOnce(&mut Context) -> R>(f: F) -> Fut<R> {}
pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<T>>(f: F) -> Fut<T> {}
pub fn maybe_done<F: Future>(f: F) -> MaybeDone<F> {}
pub fn join<A: Future, B: Future>(a: A, b: B) -> Fut<(A::Output, B::Output)> {}
pub fn join3<A: Future, B: Future, C: Future>(a: A, b: B, c: C) -> Fut<(A::Output, B::Output, C::Output)> {}
pub fn join4<A: Future, B: Future, C: Future, D: Future>(a: A, b: B, c: C, d: D) -> Fut<(A::Output, B::Output, C::Output, D::Output)> {}
pub fn join_all<I: IntoIterator<Item: Future>>(i: I) -> Fut<Vec<<I::Item as Future>::Output>> {}
pub fn try_join<T, U, E, A: Future<Output = Result<T, E>>, B: Future<Output = Result<U, E>>>(a: A, b: B) -> Fut<Result<(T, U), E>> {}
pub fn try_join3<T, U, V, E, A: Future<Output = Result<T, E>>, B: Future<Output = Result<U, E>>, C: Future<Output = Result<V, E>>>(a: A, b: B, c: C) -> Fut<Result<(T, U, V), E>> {}
pub fn try_join_all<T, E, F: Future<Output = Result<T, E>>, I: IntoIterator<Item = F>>(i: I) -> Fut<Result<Vec<T>, E>> {}
pub fn select<A: Future, B: Future>(a: A, b: B) -> Fut<Either<(A::Output, B), (B::Output, A)>> {}
pub fn try_select<A: Future, B: Future>(a: A, b: B) -> Fut<Result<Either<(A::Output, B), (B::Output, A)>, ()>> {}
pub fn select_all<F: Future, I: IntoIterator<Item = F>>(iter: I) -> Fut<(F::Output, usize, Vec<F>)> {}
pub fn select_ok<T, E, F: Future<Output = Result<T, E>>, I: IntoIterator<Item = F>>(iter: I) -> Fut<Result<(T, Vec<F>), E>> {}
}
pub mod stream {
use crate::future::{AbortHandle, Abortable, Either, Fut, FutureExt};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use futures_core::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};
#[derive(Clone)]
pub struct Items<T> {}
impl<T> Stream for Items<T> { type Item = T; }
pub trait StreamExt: Stream {
    fn next(&mut self) -> Fut<Option<Self::Item>>;
    fn into_future(self) -> Fut<(Option<Self::Item>, Self)>;
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Items<T>;
    fn enumerate(self) -> Items<(usize, Self::Item)>;
    fn filter<Fu: Future<Output = bool>, F: FnMut(&Self::Item) -> Fu>(self, f: F) -> Items<Self::Item>;
    fn filter_map<T, Fu: Future<Output = Option<T>>, F: FnMut(Self::Item) -> Fu>(self, f: F) -> Items<T>;
    fn then<Fu: Future, F: FnMut(Self::Item) -> Fu>(self, f: F) -> Items<Fu::Output>;
    fn collect<C: Default + Extend<Self::Item>>(self) -> Fut<C>;
    fn unzip<A, B, FromA, FromB>(self) -> Fut<(FromA, FromB)> where Self: Stream<Item = (A, B)>;
    fn concat(self) -> Fut<Self::Item>;
    fn count(self) -> Fut<usize>;
    fn cycle(self) -> Items<Self::Item>;
    fn fold<T, Fu: Future<Output = T>, F: FnMut(T, Self::Item) -> Fu>(self, init: T, f: F) -> Fut<T>;
    fn any<Fu: Future<Output = bool>, F: FnMut(Self::Item) -> Fu>(self, f: F) -> Fut<bool>;
    fn all<Fu: Future<Output = bool>, F: FnMut(Self::Item) -> Fu>(self, f: F) -> Fut<bool>;
    fn flatten(self) -> Items<<Self::Item as Stream>::Item>;
    fn flatten_unordered(self, limit: Option<usize>) -> Items<<Self::Item as Stream>::Item>;
    fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> Items<U::Item>;
    fn flat_map_unordered<U: Stream, F: FnMut(Self::Item) -> U>(self, limit: Option<usize>, f: F) -> Items<U::Item>;
    fn scan<S, B, Fu: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fu>(self, initial: S, f: F) -> Items<B>;
    fn skip_while<Fu: Future<Output = bool>, F: FnMut(&Self::Item) -> Fu>(self, f: F) -> Items<Self::Item>;
    fn take_while<Fu: Future<Output = bool>, F: FnMut(&Self::Item) -> Fu>(self, f: F) -> Items<Self::Item>;
    fn take_until<Fu: Future>(self, fut: Fu) -> Items<Self::Item>;
    fn for_each<Fu: Future<Output = ()>, F: FnMut(Self::Item) -> Fu>(self, f: F) -> Fut<()>;
    fn for_each_concurrent<Fu: Future<Output = ()>, F: FnMut(Self::Item) -> Fu>(self, limit: impl Into<Option<usize>>, f: F) -> Fut<()>;
    fn take(self, n: usize) -> Items<Self::Item>;
    fn skip(self, n: usize) -> Items<Self::Item>;
    fn fuse(self) -> Fuse<Self>;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> Items<Result<Self::Item, Box<dyn std::any::Any>>>;
    fn boxed(self) -> BoxStream<Self::Item>;
    fn boxed_local(self) -> LocalBoxStream<Self::Item>;
    fn buffered(self, n: usize) -> Items<<Self::Item as Future>::Output>;
    fn buffer_unordered(self, n: usize) -> Items<<Self::Item as Future>::Output>;
    fn zip<St: Stream>(self, other: St) -> Items<(Self::Item, St::Item)>;
    fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> Items<Self::Item>;
    fn peekable(self) -> Peekable<Self>;
    fn chunks(self, capacity: usize) -> Items<Vec<Self::Item>>;
    fn ready_chunks(self, capacity: usize) -> Items<Vec<Self::Item>>;
    fn forward<S>(self, sink: S) -> Fut<Result<(), S::Error>> where S: futures_sink::Sink<Self::Item>;
    fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>);
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Items<Self::Item>;
    fn left_stream<B>(self) -> Either<Self, B>;
    fn right_stream<B>(self) -> Either<B, Self>;
    fn poll_next_unpin(&mut self, cx: &mut Context) -> Poll<Option<Self::Item>>;
    fn select_next_some(&mut self) -> Fut<Self::Item>;
}
impl<S: Stream> StreamExt for S {}
pub trait TryStreamExt: TryStream {
    fn err_into<U>(self) -> Items<Result<Self::Ok, U>>;
    fn map_ok<U, F: FnMut(Self::Ok) -> U>(self, f: F) -> Items<Result<U, Self::Error>>;
    fn map_err<U, F: FnMut(Self::Error) -> U>(self, f: F) -> Items<Result<Self::Ok, U>>;
    fn and_then<Fu: Future, F: FnMut(Self::Ok) -> Fu>(self, f: F) -> Items<Fu::Output>;
    fn or_else<Fu: Future, F: FnMut(Self::Error) -> Fu>(self, f: F) -> Items<Fu::Output>;
    fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> Items<Result<Self::Ok, Self::Error>>;
    fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> Items<Result<Self::Ok, Self::Error>>;
    fn into_stream(self) -> Self;
    fn try_next(&mut self) -> Fut<Result<Option<Self::Ok>, Self::Error>>;
    fn try_for_each<Fu: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fu>(self, f: F) -> Fut<Result<(), Self::Error>>;
    fn try_skip_while<Fu, F: FnMut(&Self::Ok) -> Fu>(self, f: F) -> Items<Result<Self::Ok, Self::Error>>;
    fn try_take_while<Fu, F: FnMut(&Self::Ok) -> Fu>(self, f: F) -> Items<Result<Self::Ok, Self::Error>>;
    fn try_for_each_concurrent<Fu: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fu>(self, limit: impl Into<Option<usize>>, f: F) -> Fut<Result<(), Self::Error>>;
    fn try_collect<C: Default + Extend<Self::Ok>>(self) -> Fut<Result<C, Self::Error>>;
    fn try_chunks(self, capacity: usize) -> Items<Result<Vec<Self::Ok>, Self::Error>>;
    fn try_ready_chunks(self, capacity: usize) -> Items<Result<Vec<Self::Ok>, Self::Error>>;
    fn try_filter<Fu: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fu>(self, f: F) -> Items<Result<Self::Ok, Self::Error>>;
    fn try_filter_map<U, Fu: Future<Output = Result<Option<U>, Self::Error>>, F: FnMut(Self::Ok) -> Fu>(self, f: F) -> Items<Result<U, Self::Error>>;
    fn try_flatten(self) -> Items<<Self::Ok as Stream>::Item>;
    fn try_flatten_unordered(self, limit: Option<usize>) -> Items<<Self::Ok as Stream>::Item>;
    fn try_fold<A, Fu: Future<Output = Result<A, Self::Error>>, F: FnMut(A, Self::Ok) -> Fu>(self, init: A, f: F) -> Fut<Result<A, Self::Error>>;
    fn try_concat(self) -> Fut<Result<Self::Ok, Self::Error>>;
    fn try_buffer_unordered(self, n: usize) -> Items<<Self::Ok as Future>::Output>;
    fn try_buffered(self, n: usize) -> Items<<Self::Ok as Future>::Output>;
    fn try_all<Fu, F: FnMut(Self::Ok) -> Fu>(self, f: F) -> Fut<Result<bool, Self::Error>>;
    fn try_any<Fu, F: FnMut(Self::Ok) -> Fu>(self, f: F) -> Fut<Result<bool, Self::Error>>;
    fn into_async_read(self) -> IntoAsyncRead<Self>;
    fn try_poll_next_unpin(&mut self, cx: &mut Context) -> Poll<Option<Self::Item>>;
}
impl<S: Stream> TryStreamExt for S {}
pub struct IntoAsyncRead<S> {}
impl<S> crate::io::AsyncRead for IntoAsyncRead<S> {}
impl<S> crate::io::AsyncBufRead for IntoAsyncRead<S> {}
pub struct Fuse<S> {}
impl<S> Fuse<S> {
    fn is_done(&self) -> bool {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<S: Stream> Stream for Fuse<S> { type Item = S::Item; }
impl<S: Stream> FusedStream for Fuse<S> {}
pub struct Peekable<S> {}
impl<S: Stream> Peekable<S> {
    fn peek(self: Pin<&mut Self>) -> Fut<Option<&S::Item>> {}
    fn peek_mut(self: Pin<&mut Self>) -> Fut<Option<&mut S::Item>> {}
    fn next_if<F: FnOnce(&S::Item) -> bool>(self: Pin<&mut Self>, f: F) -> Fut<Option<S::Item>> {}
}
impl<S: Stream> Stream for Peekable<S> { type Item = S::Item; }
pub struct SplitStream<S> {}
impl<S> SplitStream<S> {
    fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError> {}
}
impl<S: Stream> Stream for SplitStream<S> { type Item = S::Item; }
pub struct SplitSink<S, Item> {}
impl<S, Item> SplitSink<S, Item> {
    fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError> {}
}
impl<S: futures_sink::Sink<Item>, Item> futures_sink::Sink<Item> for SplitSink<S, Item> { type Error = S::Error; }
pub struct ReuniteError {}
pub struct Once<F> {}
impl<F: Future> Stream for Once<F> { type Item = F::Output; }
#[derive(Default)]
pub struct FuturesUnordered<F> {}
impl<F> FuturesUnordered<F> {
    fn new() -> Self {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn push(&self, future: F) {}
    fn iter(&self) -> std::slice::Iter<F> {}
    fn iter_mut(&mut self) -> std::slice::IterMut<F> {}
    fn clear(&mut self) {}
}
impl<F: Future> Stream for FuturesUnordered<F> { type Item = F::Output; }
impl<F> FromIterator<F> for FuturesUnordered<F> {}
impl<F> Extend<F> for FuturesUnordered<F> {}
#[derive(Default)]
pub struct FuturesOrdered<F> {}
impl<F> FuturesOrdered<F> {
    fn new() -> Self {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn push(&mut self, future: F) {}
    fn push_back(&mut self, future: F) {}
    fn push_front(&mut self, future: F) {}
}
impl<F: Future> Stream for FuturesOrdered<F> { type Item = F::Output; }
impl<F> FromIterator<F> for FuturesOrdered<F> {}
impl<F> Extend<F> for FuturesOrdered<F> {}
#[derive(Default)]
pub struct SelectAll<S> {}
impl<S> SelectAll<S> {
    fn new() -> Self {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn push(&mut self, stream: S) {}
    fn clear(&mut self) {}
}
impl<S: Stream> Stream for SelectAll<S> { type Item = S::Item; }
impl<S> FromIterator<S> for SelectAll<S> {}
impl<S> Extend<S> for SelectAll<S> {}
pub mod futures_unordered { pub use super::FuturesUnordered; }
pub mod select_all { pub use super::{SelectAll, select_all}; }
pub type Iter<I> = Items<I>;
pub type Empty<T> = Items<T>;
pub type Pending<T> = Items<T>;
pub type Map<T> = Items<T>;
pub fn iter<I: IntoIterator>(i: I) -> Items<I::Item> {}
pub fn once<F: Future>(future: F) -> Once<F> {}
pub fn empty<T>() -> Items<T> {}
pub fn pending<T>() -> Items<T> {}
pub fn repeat<T>(item: T) -> Items<T> {}
pub fn repeat_with<A, F: FnMut() -> A>(f: F) -> Items<A> {}
pub fn unfold<T, Item, Fut: Future<Output = Option<(Item, T)>>, F: FnMut(T) -> Fut>(init: T, f: F) -> Items<Item> {}
pub fn try_unfold<T, Item, E, Fut: Future<Output = Result<Option<(Item, T)>, E>>, F: FnMut(T) -> Fut>(init: T, f: F) -> Items<Result<Item, E>> {}
pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<Option<T>>>(f: F) -> Items<T> {}
pub fn select<A: Stream, B: Stream<Item = A::Item>>(a: A, b: B) -> Items<A::Item> {}
pub fn select_all<S: Stream, I: IntoIterator<Item = S>>(streams: I) -> SelectAll<S> {}
pub fn select_with_strategy<A: Stream, B, F>(a: A, b: B, which: F) -> Items<A::Item> {}
pub fn abortable<S: Stream>(stream: S) -> (Abortable<S>, AbortHandle) {}
}
pub mod sink {
use crate::future::Fut;
use std::future::Future;
use std::task::{Context, Poll};
pub use futures_sink::Sink;
pub trait SinkExt<Item>: Sink<Item> {
    fn with<U, Fu: Future<Output = Result<Item, E>>, E, F: FnMut(U) -> Fu>(self, f: F) -> With<U, E>;
    fn sink_map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> With<Item, E>;
    fn sink_err_into<E>(self) -> With<Item, E>;
    fn buffer(self, capacity: usize) -> Self;
    fn fanout<S>(self, other: S) -> Self;
    fn close(&mut self) -> Fut<Result<(), Self::Error>>;
    fn flush(&mut self) -> Fut<Result<(), Self::Error>>;
    fn send(&mut self, item: Item) -> Fut<Result<(), Self::Error>>;
    fn feed(&mut self, item: Item) -> Fut<Result<(), Self::Error>>;
    fn send_all<St>(&mut self, stream: &mut St) -> Fut<Result<(), Self::Error>>;
    fn poll_ready_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error>;
    fn poll_flush_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
}
impl<Item, S: Sink<Item>> SinkExt<Item> for S {}
pub struct With<U, E> {}
impl<U, E> Sink<U> for With<U, E> { type Error = E; }
pub struct Drain<T> {}
impl<T> Sink<T> for Drain<T> { type Error = std::convert::Infallible; }
pub fn drain<T>() -> Drain<T> {}
pub fn unfold<T, F>(init: T, f: F) -> Drain<T> {}
}
pub mod io {
use crate::future::Fut;
use crate::stream::Items;
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite, Error, ErrorKind, Result, SeekFrom};
pub use std::io::Cursor;
pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Self;
    fn read(&mut self, buf: &mut [u8]) -> Fut<Result<usize>>;
    fn read_exact(&mut self, buf: &mut [u8]) -> Fut<Result<()>>;
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Fut<Result<usize>>;
    fn read_to_string(&mut self, buf: &mut String) -> Fut<Result<usize>>;
    fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>);
    fn take(self, limit: u64) -> BufReader<Self>;
}
impl<R: AsyncRead> AsyncReadExt for R {}
pub trait AsyncWriteExt: AsyncWrite {
    fn flush(&mut self) -> Fut<Result<()>>;
    fn close(&mut self) -> Fut<Result<()>>;
    fn write(&mut self, buf: &[u8]) -> Fut<Result<usize>>;
    fn write_all(&mut self, buf: &[u8]) -> Fut<Result<()>>;
}
impl<W: AsyncWrite> AsyncWriteExt for W {}
pub trait AsyncBufReadExt: AsyncBufRead {
    fn fill_buf(&mut self) -> Fut<Result<&[u8]>>;
    fn consume_unpin(&mut self, amt: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Fut<Result<usize>>;
    fn read_line(&mut self, buf: &mut String) -> Fut<Result<usize>>;
    fn lines(self) -> Items<Result<String>>;
}
impl<R: AsyncBufRead> AsyncBufReadExt for R {}
pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> Fut<Result<u64>>;
}
impl<S: AsyncSeek> AsyncSeekExt for S {}
pub struct ReadHalf<T> {}
impl<T> AsyncRead for ReadHalf<T> {}
pub struct WriteHalf<T> {}
impl<T> AsyncWrite for WriteHalf<T> {}
pub struct BufReader<R> {}
impl<R> BufReader<R> {
    fn new(inner: R) -> Self {}
    fn with_capacity(capacity: usize, inner: R) -> Self {}
    fn into_inner(self) -> R {}
}
impl<R> AsyncRead for BufReader<R> {}
impl<R> AsyncBufRead for BufReader<R> {}
pub struct BufWriter<W> {}
impl<W> BufWriter<W> {
    fn new(inner: W) -> Self {}
    fn into_inner(self) -> W {}
}
impl<W> AsyncWrite for BufWriter<W> {}
pub struct AllowStdIo<T> {}
impl<T> AllowStdIo<T> {
    fn new(io: T) -> Self {}
}
impl<T> AsyncRead for AllowStdIo<T> {}
impl<T> AsyncWrite for AllowStdIo<T> {}
pub fn copy<R, W>(reader: R, writer: &mut W) -> Fut<Result<u64>> {}
pub fn copy_buf<R, W>(reader: R, writer: &mut W) -> Fut<Result<u64>> {}
}
pub mod task {
pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
use std::future::Future;
pub fn noop_waker() -> Waker {}
pub fn noop_waker_ref() -> &Waker {}
pub fn waker<W: ArcWake>(wake: std::sync::Arc<W>) -> Waker {}
pub fn waker_ref<W: ArcWake>(wake: &std::sync::Arc<W>) -> &Waker {}
pub trait ArcWake {
    fn wake(self: std::sync::Arc<Self>);
    fn wake_by_ref(arc_self: &std::sync::Arc<Self>);
}
#[derive(Default)]
pub struct AtomicWaker {}
impl AtomicWaker {
    fn new() -> Self {}
    fn register(&self, waker: &Waker) {}
    fn wake(&self) {}
    fn take(&self) -> Option<Waker> {}
}
pub struct SpawnError {}
pub trait Spawn {}
pub trait SpawnExt: Spawn {
    fn spawn<F: Future<Output = ()>>(&self, future: F) -> Result<(), SpawnError>;
    fn spawn_with_handle<F: Future>(&self, future: F) -> Result<crate::future::RemoteHandle<F::Output>, SpawnError>;
}
}
pub mod lock {
use crate::future::Fut;
use std::ops::Deref;
#[derive(Default)]
pub struct Mutex<T> {}
impl<T> Mutex<T> {
    fn new(t: T) -> Self {}
    fn into_inner(self) -> T {}
    fn lock(&self) -> Fut<MutexGuard<T>> {}
    fn try_lock(&self) -> Option<MutexGuard<T>> {}
    fn get_mut(&mut self) -> &mut T {}
}
pub struct MutexGuard<T> {}
impl<T> Deref for MutexGuard<T> { type Target = T; }
}
