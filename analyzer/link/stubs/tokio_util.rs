pub use bytes;
pub use crate::either::Either;
pub mod sync {
use futures_core::Stream;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::{mpsc::Sender, OwnedSemaphorePermit, Semaphore};
#[derive(Clone, Default)]
pub struct CancellationToken {}
impl CancellationToken {
    fn new() -> CancellationToken {}
    fn child_token(&self) -> CancellationToken {}
    fn cancel(&self) {}
    fn is_cancelled(&self) -> bool {}
    fn cancelled(&self) -> WaitForCancellationFuture {}
    fn cancelled_owned(self) -> WaitForCancellationFutureOwned {}
    fn drop_guard(self) -> DropGuard {}
    fn drop_guard_ref(&self) -> DropGuardRef {}
    async fn run_until_cancelled<F: Future>(&self, fut: F) -> Option<F::Output> {}
    async fn run_until_cancelled_owned<F: Future>(self, fut: F) -> Option<F::Output> {}
}
pub struct WaitForCancellationFuture {}
impl Future for WaitForCancellationFuture { type Output = (); }
pub struct WaitForCancellationFutureOwned {}
impl Future for WaitForCancellationFutureOwned { type Output = (); }
pub struct DropGuard {}
impl DropGuard {
    fn token(&self) -> &CancellationToken {}
    fn disarm(self) -> CancellationToken {}
}
pub struct DropGuardRef {}
impl DropGuardRef {
    fn token(&self) -> &CancellationToken {}
    fn disarm(self) -> &CancellationToken {}
}
#[derive(Clone)]
pub struct PollSemaphore {}
impl PollSemaphore {
    fn new(semaphore: Arc<Semaphore>) -> Self {}
    fn close(&self) {}
    fn clone_inner(&self) -> Arc<Semaphore> {}
    fn into_inner(self) -> Arc<Semaphore> {}
    fn poll_acquire(&mut self, cx: &mut Context) -> Poll<Option<OwnedSemaphorePermit>> {}
    fn poll_acquire_many(&mut self, cx: &mut Context, permits: u32) -> Poll<Option<OwnedSemaphorePermit>> {}
    fn available_permits(&self) -> usize {}
    fn add_permits(&self, n: usize) {}
}
impl Stream for PollSemaphore { type Item = OwnedSemaphorePermit; }
impl AsRef<Semaphore> for PollSemaphore {}
pub struct PollSendError<T> {}
impl<T> PollSendError<T> {
    fn into_inner(self) -> Option<T> {}
}
impl<T> std::error::Error for PollSendError<T> {}
impl<T> std::fmt::Display for PollSendError<T> {}
#[derive(Clone)]
pub struct PollSender<T> {}
impl<T> PollSender<T> {
    fn new(sender: Sender<T>) -> Self {}
    fn poll_reserve(&mut self, cx: &mut Context) -> Poll<Result<(), PollSendError<T>>> {}
    fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>> {}
    fn is_closed(&self) -> bool {}
    fn get_ref(&self) -> Option<&Sender<T>> {}
    fn close(&mut self) {}
    fn abort_send(&mut self) -> bool {}
}
impl<T> futures_sink::Sink<T> for PollSender<T> { type Error = PollSendError<T>; }
pub struct ReusableBoxFuture<T> {}
impl<T> ReusableBoxFuture<T> {
    fn new<F: Future<Output = T>>(future: F) -> Self {}
    fn set<F: Future<Output = T>>(&mut self, future: F) {}
    fn try_set<F: Future<Output = T>>(&mut self, future: F) -> Result<(), F> {}
    fn get_pin(&mut self) -> Pin<&mut dyn Future<Output = T>> {}
    fn poll(&mut self, cx: &mut Context) -> Poll<T> {}
}
impl<T> Future for ReusableBoxFuture<T> { type Output = T; }
}
pub mod future {
use crate::sync::CancellationToken;
use std::future::Future;
pub trait FutureExt: Future {
    fn timeout(self, timeout: std::time::Duration) -> tokio::time::Timeout<Self>;
    fn timeout_at(self, deadline: tokio::time::Instant) -> tokio::time::Timeout<Self>;
    fn with_cancellation_token(self, token: &CancellationToken) -> WithCancellationTokenFuture<Self>;
    fn with_cancellation_token_owned(self, token: CancellationToken) -> WithCancellationTokenFuture<Self>;
}
impl<F: Future> FutureExt for F {}
pub struct WithCancellationTokenFuture<F> {}
impl<F: Future> Future for WithCancellationTokenFuture<F> { type Output = Option<F::Output>; }
}
pub mod either {
use futures_core::Stream;
use std::future::Future;
pub enum Either<L, R> { Left(L), Right(R) }
impl<L: Future, R> Future for Either<L, R> { type Output = L::Output; }
impl<L: Stream, R> Stream for Either<L, R> { type Item = L::Item; }
impl<L: tokio::io::AsyncRead, R> tokio::io::AsyncRead for Either<L, R> {}
impl<L: tokio::io::AsyncBufRead, R> tokio::io::AsyncBufRead for Either<L, R> {}
impl<L: tokio::io::AsyncWrite, R> tokio::io::AsyncWrite for Either<L, R> {}
impl<I, L: futures_sink::Sink<I>, R> futures_sink::Sink<I> for Either<L, R> { type Error = L::Error; }
}
pub mod codec {
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_sink::Sink;
use std::io;
pub use length_delimited::{LengthDelimitedCodec, LengthDelimitedCodecError};
pub trait Decoder {
    type Item;
    type Error;
    fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
    fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
    fn framed<T>(self, io: T) -> Framed<T, Self>;
}
pub trait Encoder<Item> {
    type Error;
    fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
}
pub struct Framed<T, U> {}
impl<T, U> Framed<T, U> {
    fn new(inner: T, codec: U) -> Framed<T, U> {}
    fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U> {}
    fn from_parts(parts: FramedParts<T, U>) -> Framed<T, U> {}
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn codec(&self) -> &U {}
    fn codec_mut(&mut self) -> &mut U {}
    fn map_codec<C, F: FnOnce(U) -> C>(self, map: F) -> Framed<T, C> {}
    fn read_buffer(&self) -> &BytesMut {}
    fn read_buffer_mut(&mut self) -> &mut BytesMut {}
    fn write_buffer(&self) -> &BytesMut {}
    fn write_buffer_mut(&mut self) -> &mut BytesMut {}
    fn backpressure_boundary(&self) -> usize {}
    fn set_backpressure_boundary(&mut self, boundary: usize) {}
    fn into_inner(self) -> T {}
    fn into_parts(self) -> FramedParts<T, U> {}
}
impl<T, U: Decoder> Stream for Framed<T, U> { type Item = Result<U::Item, U::Error>; }
impl<T, I, U: Encoder<I>> Sink<I> for Framed<T, U> { type Error = U::Error; }
pub struct FramedParts<T, U> { pub io: T, pub codec: U, pub read_buf: BytesMut, pub write_buf: BytesMut }
impl<T, U> FramedParts<T, U> {
    fn new<I>(io: T, codec: U) -> FramedParts<T, U> {}
}
pub struct FramedRead<T, D> {}
impl<T, D> FramedRead<T, D> {
    fn new(inner: T, decoder: D) -> FramedRead<T, D> {}
    fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D> {}
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn into_inner(self) -> T {}
    fn decoder(&self) -> &D {}
    fn decoder_mut(&mut self) -> &mut D {}
    fn map_decoder<C, F: FnOnce(D) -> C>(self, map: F) -> FramedRead<T, C> {}
    fn read_buffer(&self) -> &BytesMut {}
    fn read_buffer_mut(&mut self) -> &mut BytesMut {}
    fn into_parts(self) -> FramedParts<T, D> {}
}
impl<T, D: Decoder> Stream for FramedRead<T, D> { type Item = Result<D::Item, D::Error>; }
pub struct FramedWrite<T, E> {}
impl<T, E> FramedWrite<T, E> {
    fn new(inner: T, encoder: E) -> FramedWrite<T, E> {}
    fn with_capacity(inner: T, encoder: E, capacity: usize) -> FramedWrite<T, E> {}
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn into_inner(self) -> T {}
    fn encoder(&self) -> &E {}
    fn encoder_mut(&mut self) -> &mut E {}
    fn map_encoder<C, F: FnOnce(E) -> C>(self, map: F) -> FramedWrite<T, C> {}
    fn write_buffer(&self) -> &BytesMut {}
    fn write_buffer_mut(&mut self) -> &mut BytesMut {}
    fn backpressure_boundary(&self) -> usize {}
    fn set_backpressure_boundary(&mut self, boundary: usize) {}
    fn into_parts(self) -> FramedParts<T, E> {}
}
impl<T, I, E: Encoder<I>> Sink<I> for FramedWrite<T, E> { type Error = E::Error; }
#[derive(Clone, Default, Ord)]
pub struct BytesCodec {}
impl BytesCodec {
    fn new() -> BytesCodec {}
}
impl Decoder for BytesCodec { type Item = BytesMut; type Error = io::Error; }
impl Encoder<Bytes> for BytesCodec { type Error = io::Error; }
impl Encoder<BytesMut> for BytesCodec { type Error = io::Error; }
#[derive(Clone, Default, Ord)]
pub struct LinesCodec {}
impl LinesCodec {
    fn new() -> LinesCodec {}
    fn new_with_max_length(max_length: usize) -> Self {}
    fn max_length(&self) -> usize {}
}
impl Decoder for LinesCodec { type Item = String; type Error = LinesCodecError; }
impl<T: AsRef<str>> Encoder<T> for LinesCodec { type Error = LinesCodecError; }
pub enum LinesCodecError { MaxLineLengthExceeded, Io(io::Error) }
impl std::error::Error for LinesCodecError {}
impl std::fmt::Display for LinesCodecError {}
impl From<io::Error> for LinesCodecError {}
#[derive(Clone, Default, Ord)]
pub struct AnyDelimiterCodec {}
impl AnyDelimiterCodec {
    fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec {}
    fn new_with_max_length(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>, max_length: usize) -> Self {}
    fn max_length(&self) -> usize {}
}
impl Decoder for AnyDelimiterCodec { type Item = Bytes; type Error = AnyDelimiterCodecError; }
impl<T: AsRef<str>> Encoder<T> for AnyDelimiterCodec { type Error = AnyDelimiterCodecError; }
pub enum AnyDelimiterCodecError { MaxChunkLengthExceeded, Io(io::Error) }
impl std::error::Error for AnyDelimiterCodecError {}
impl std::fmt::Display for AnyDelimiterCodecError {}
impl From<io::Error> for AnyDelimiterCodecError {}
pub mod length_delimited {
use super::{Decoder, Encoder, Framed, FramedRead, FramedWrite};
use bytes::{Bytes, BytesMut};
#[derive(Clone, Default)]
pub struct Builder {}
impl Builder {
    fn new() -> Builder {}
    fn big_endian(&mut self) -> &mut Self {}
    fn little_endian(&mut self) -> &mut Self {}
    fn native_endian(&mut self) -> &mut Self {}
    fn max_frame_length(&mut self, val: usize) -> &mut Self {}
    fn length_field_type<T>(&mut self) -> &mut Self {}
    fn length_field_length(&mut self, val: usize) -> &mut Self {}
    fn length_field_offset(&mut self, val: usize) -> &mut Self {}
    fn length_adjustment(&mut self, val: isize) -> &mut Self {}
    fn num_skip(&mut self, val: usize) -> &mut Self {}
    fn new_codec(&self) -> LengthDelimitedCodec {}
    fn new_read<T>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec> {}
    fn new_write<T>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec> {}
    fn new_framed<T>(&self, inner: T) -> Framed<T, LengthDelimitedCodec> {}
}
#[derive(Clone, Default)]
pub struct LengthDelimitedCodec {}
impl LengthDelimitedCodec {
    fn new() -> Self {}
    fn builder() -> Builder {}
    fn max_frame_length(&self) -> usize {}
    fn set_max_frame_length(&mut self, val: usize) {}
}
impl Decoder for LengthDelimitedCodec { type Item = BytesMut; type Error = std::io::Error; }
impl Encoder<Bytes> for LengthDelimitedCodec { type Error = std::io::Error; }
pub struct LengthDelimitedCodecError {}
impl std::error::Error for LengthDelimitedCodecError {}
impl std::fmt::Display for LengthDelimitedCodecError {}
}
}
pub mod io {
use bytes::Bytes;
use futures_core::Stream;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
pub struct ReaderStream<R> {}
impl<R> ReaderStream<R> {
    fn new(reader: R) -> Self {}
    fn with_capacity(reader: R, capacity: usize) -> Self {}
}
impl<R> Stream for ReaderStream<R> { type Item = io::Result<Bytes>; }
pub struct StreamReader<S, B> {}
impl<B, E, S: Stream<Item = Result<B, E>>> StreamReader<S, B> {
    fn new(stream: S) -> Self {}
}
impl<S, B> StreamReader<S, B> {
    fn into_inner_with_chunk(self) -> (S, Option<B>) {}
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<S, B> AsyncRead for StreamReader<S, B> {}
impl<S, B> AsyncBufRead for StreamReader<S, B> {}
pub struct SinkWriter<S> {}
impl<S> SinkWriter<S> {
    fn new(sink: S) -> Self {}
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
impl<S> AsyncWrite for SinkWriter<S> {}
pub struct CopyToBytes<S> {}
impl<S> CopyToBytes<S> {
    fn new(inner: S) -> Self {}
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn into_inner(self) -> S {}
}
pub struct InspectReader<R> {}
impl<R> InspectReader<R> {
    fn new<F: FnMut(&[u8])>(reader: R, f: F) -> InspectReader<R> {}
    fn get_ref(&self) -> &R {}
    fn into_inner(self) -> R {}
}
impl<R: AsyncRead> AsyncRead for InspectReader<R> {}
pub struct InspectWriter<W> {}
impl<W> InspectWriter<W> {
    fn new<F: FnMut(&[u8])>(writer: W, f: F) -> InspectWriter<W> {}
    fn get_ref(&self) -> &W {}
    fn into_inner(self) -> W {}
}
impl<W: AsyncWrite> AsyncWrite for InspectWriter<W> {}
pub struct SyncIoBridge<T> {}
impl<T> SyncIoBridge<T> {
    fn new(src: T) -> Self {}
    fn new_with_handle(src: T, rt: tokio::runtime::Handle) -> Self {}
    fn is_write_vectored(&self) -> bool {}
    fn shutdown(&mut self) -> io::Result<()> {}
    fn into_inner(self) -> T {}
}
impl<T: AsyncBufRead> io::BufRead for SyncIoBridge<T> {}
impl<T: AsyncRead> io::Read for SyncIoBridge<T> {}
impl<T: AsyncWrite> io::Write for SyncIoBridge<T> {}
pub async fn read_buf<R, B>(read: &mut R, buf: &mut B) -> io::Result<usize> {}
pub async fn read_exact_arc<R>(read: R, len: usize) -> io::Result<Arc<[u8]>> {}
pub async fn write_all_vectored<W>(writer: &mut W, bufs: &mut [io::IoSlice]) -> io::Result<()> {}
pub fn poll_read_buf<T, B>(io: Pin<&mut T>, cx: &mut Context, buf: &mut B) -> Poll<io::Result<usize>> {}
pub fn poll_write_buf<T, B>(io: Pin<&mut T>, cx: &mut Context, buf: &mut B) -> Poll<io::Result<usize>> {}
pub mod simplex {
pub struct Receiver {}
impl tokio::io::AsyncRead for Receiver {}
pub struct Sender {}
impl tokio::io::AsyncWrite for Sender {}
pub fn new(capacity: usize) -> (Sender, Receiver) {}
}
}
pub mod task {
use std::future::Future;
use tokio::runtime::Handle;
use tokio::task::{AbortHandle, Id, JoinError, JoinHandle, LocalSet};
pub use join_map::{JoinMap, JoinMapKeys};
pub use task_tracker::TaskTracker;
pub mod task_tracker {
use super::{Future, Handle, JoinHandle, LocalSet};
#[derive(Clone, Default)]
pub struct TaskTracker {}
impl TaskTracker {
    fn new() -> Self {}
    fn wait(&self) -> TaskTrackerWaitFuture {}
    fn close(&self) -> bool {}
    fn reopen(&self) -> bool {}
    fn is_closed(&self) -> bool {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn spawn<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
    fn spawn_on<F: Future>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output> {}
    fn spawn_local<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
    fn spawn_local_on<F: Future>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output> {}
    fn spawn_blocking<F: FnOnce() -> T, T>(&self, task: F) -> JoinHandle<T> {}
    fn spawn_blocking_on<F: FnOnce() -> T, T>(&self, task: F, handle: &Handle) -> JoinHandle<T> {}
    fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F> {}
    fn token(&self) -> TaskTrackerToken {}
    fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool {}
}
#[derive(Clone)]
pub struct TaskTrackerToken {}
impl TaskTrackerToken {
    fn task_tracker(&self) -> &TaskTracker {}
}
pub struct TrackedFuture<F> {}
impl<F: Future> Future for TrackedFuture<F> { type Output = F::Output; }
pub struct TaskTrackerWaitFuture {}
impl Future for TaskTrackerWaitFuture { type Output = (); }
}
pub mod join_map {
use super::{Future, Handle, Id, JoinError, LocalSet};
#[derive(Default)]
pub struct JoinMap<K, V, S = std::collections::hash_map::RandomState> {}
impl<K, V, S> JoinMap<K, V, S> {
    fn new() -> Self {}
    fn with_capacity(capacity: usize) -> Self {}
    fn with_hasher(hash_builder: S) -> Self {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn capacity(&self) -> usize {}
    fn spawn<F: Future<Output = V>>(&mut self, key: K, task: F) {}
    fn spawn_on<F: Future<Output = V>>(&mut self, key: K, task: F, handle: &Handle) {}
    fn spawn_blocking<F: FnOnce() -> V>(&mut self, key: K, f: F) {}
    fn spawn_local<F: Future<Output = V>>(&mut self, key: K, task: F) {}
    fn spawn_local_on<F: Future<Output = V>>(&mut self, key: K, task: F, local_set: &LocalSet) {}
    async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
    fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
    async fn shutdown(&mut self) {}
    fn abort<Q>(&mut self, key: &Q) -> bool {}
    fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool) {}
    fn keys(&self) -> JoinMapKeys<K, V> {}
    fn contains_key<Q>(&self, key: &Q) -> bool {}
    fn contains_task(&self, task: &Id) -> bool {}
    fn reserve(&mut self, additional: usize) {}
    fn abort_all(&mut self) {}
    fn detach_all(&mut self) {}
}
pub struct JoinMapKeys<K, V> {}
impl<K, V> Iterator for JoinMapKeys<K, V> { type Item = &K; }
}
#[derive(Default)]
pub struct JoinQueue<T> {}
impl<T> JoinQueue<T> {
    fn new() -> Self {}
    fn with_capacity(capacity: usize) -> Self {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
    fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &Handle) -> AbortHandle {}
    fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
    fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
    async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
    async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
    fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
    async fn shutdown(&mut self) {}
    async fn join_all(self) -> Vec<T> {}
    fn abort_all(&mut self) {}
    fn detach_all(&mut self) {}
}
pub struct AbortOnDropHandle<T> {}
impl<T> AbortOnDropHandle<T> {
    fn new(handle: JoinHandle<T>) -> Self {}
    fn abort(&self) {}
    fn is_finished(&self) -> bool {}
    fn abort_handle(&self) -> AbortHandle {}
    fn detach(self) -> JoinHandle<T> {}
}
impl<T> Future for AbortOnDropHandle<T> { type Output = Result<T, JoinError>; }
impl<T> AsRef<JoinHandle<T>> for AbortOnDropHandle<T> {}
pub struct AbortOnDrop {}
impl AbortOnDrop {
    fn new(handle: AbortHandle) -> Self {}
    fn abort(&self) {}
    fn is_finished(&self) -> bool {}
    fn detach(self) -> AbortHandle {}
}
#[derive(Clone)]
pub struct LocalPoolHandle {}
impl LocalPoolHandle {
    fn new(pool_size: usize) -> LocalPoolHandle {}
    fn num_threads(&self) -> usize {}
    fn get_task_loads_for_each_worker(&self) -> Vec<usize> {}
    fn spawn_pinned<F: FnOnce() -> Fut, Fut: Future>(&self, create_task: F) -> JoinHandle<Fut::Output> {}
    fn spawn_pinned_by_idx<F: FnOnce() -> Fut, Fut: Future>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output> {}
}
}
pub mod time {
pub use crate::future::FutureExt;
pub use delay_queue::DelayQueue;
pub mod delay_queue {
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Instant;
#[derive(Default)]
pub struct DelayQueue<T> {}
impl<T> DelayQueue<T> {
    fn new() -> DelayQueue<T> {}
    fn with_capacity(capacity: usize) -> DelayQueue<T> {}
    fn insert_at(&mut self, value: T, when: Instant) -> Key {}
    fn poll_expired(&mut self, cx: &mut Context) -> Poll<Option<Expired<T>>> {}
    fn insert(&mut self, value: T, timeout: Duration) -> Key {}
    fn deadline(&self, key: &Key) -> Instant {}
    fn remove(&mut self, key: &Key) -> Expired<T> {}
    fn try_remove(&mut self, key: &Key) -> Option<Expired<T>> {}
    fn reset_at(&mut self, key: &Key, when: Instant) {}
    fn reset(&mut self, key: &Key, timeout: Duration) {}
    fn shrink_to_fit(&mut self) {}
    fn compact(&mut self) {}
    fn peek(&self) -> Option<Key> {}
    fn clear(&mut self) {}
    fn capacity(&self) -> usize {}
    fn len(&self) -> usize {}
    fn reserve(&mut self, additional: usize) {}
    fn is_empty(&self) -> bool {}
}
impl<T> futures_core::Stream for DelayQueue<T> { type Item = Expired<T>; }
pub struct Expired<T> {}
impl<T> Expired<T> {
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn into_inner(self) -> T {}
    fn deadline(&self) -> Instant {}
    fn key(&self) -> Key {}
}
#[derive(Clone)]
pub struct Key {}
}
}
pub mod udp {
use bytes::BytesMut;
use std::net::SocketAddr;
pub struct UdpFramed<C, T = tokio::net::UdpSocket> {}
impl<C, T> UdpFramed<C, T> {
    fn new(socket: T, codec: C) -> UdpFramed<C, T> {}
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn codec(&self) -> &C {}
    fn codec_mut(&mut self) -> &mut C {}
    fn read_buffer(&self) -> &BytesMut {}
    fn read_buffer_mut(&mut self) -> &mut BytesMut {}
    fn into_inner(self) -> T {}
}
impl<T, C: crate::codec::Decoder> futures_core::Stream for UdpFramed<C, T> { type Item = Result<(C::Item, SocketAddr), C::Error>; }
impl<I, T, C: crate::codec::Encoder<I>> futures_sink::Sink<(I, SocketAddr)> for UdpFramed<C, T> { type Error = C::Error; }
}
pub mod net {
pub trait Listener {
    type Io;
    type Addr;
    fn accept(&mut self) -> ListenerAcceptFut<Self>;
    fn local_addr(&self) -> std::io::Result<Self::Addr>;
}
impl Listener for tokio::net::TcpListener { type Io = tokio::net::TcpStream; type Addr = std::net::SocketAddr; }
impl Listener for tokio::net::UnixListener { type Io = tokio::net::UnixStream; type Addr = tokio::net::unix::SocketAddr; }
pub struct ListenerAcceptFut<L> {}
impl<L: Listener> std::future::Future for ListenerAcceptFut<L> { type Output = std::io::Result<(L::Io, L::Addr)>; }
}
pub mod compat {
pub struct Compat<T> {}
impl<T> Compat<T> {
    fn get_ref(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn into_inner(self) -> T {}
}
impl<T: futures_io::AsyncRead> tokio::io::AsyncRead for Compat<T> {}
impl<T: futures_io::AsyncBufRead> tokio::io::AsyncBufRead for Compat<T> {}
impl<T: futures_io::AsyncWrite> tokio::io::AsyncWrite for Compat<T> {}
impl<T: futures_io::AsyncSeek> tokio::io::AsyncSeek for Compat<T> {}
impl<T: tokio::io::AsyncRead> futures_io::AsyncRead for Compat<T> {}
impl<T: tokio::io::AsyncBufRead> futures_io::AsyncBufRead for Compat<T> {}
impl<T: tokio::io::AsyncWrite> futures_io::AsyncWrite for Compat<T> {}
impl<T: tokio::io::AsyncSeek> futures_io::AsyncSeek for Compat<T> {}
pub trait FuturesAsyncReadCompatExt: futures_io::AsyncRead { fn compat(self) -> Compat<Self>; }
impl<T: futures_io::AsyncRead> FuturesAsyncReadCompatExt for T {}
pub trait FuturesAsyncWriteCompatExt: futures_io::AsyncWrite { fn compat_write(self) -> Compat<Self>; }
impl<T: futures_io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}
pub trait TokioAsyncReadCompatExt: tokio::io::AsyncRead { fn compat(self) -> Compat<Self>; }
impl<T: tokio::io::AsyncRead> TokioAsyncReadCompatExt for T {}
pub trait TokioAsyncWriteCompatExt: tokio::io::AsyncWrite { fn compat_write(self) -> Compat<Self>; }
impl<T: tokio::io::AsyncWrite> TokioAsyncWriteCompatExt for T {}
}
pub mod context {
pub struct TokioContext<F> {}
impl<F> TokioContext<F> {
    fn new(future: F, handle: tokio::runtime::Handle) -> TokioContext<F> {}
    fn handle(&self) -> &tokio::runtime::Handle {}
    fn into_inner(self) -> F {}
}
impl<F: std::future::Future> std::future::Future for TokioContext<F> { type Output = F::Output; }
pub trait RuntimeExt { fn wrap<F: std::future::Future>(&self, fut: F) -> TokioContext<F>; }
impl RuntimeExt for tokio::runtime::Runtime {}
}
