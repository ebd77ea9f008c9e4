pub use tungstenite;
use tokio::net::TcpStream;
use tungstenite::client::IntoClientRequest;
use tungstenite::handshake::client::Response;
use tungstenite::handshake::server::Callback;
use tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tungstenite::{Error, Message};
pub async fn connect_async<R: IntoClientRequest>(request: R) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> {}
pub async fn connect_async_with_config<R: IntoClientRequest>(request: R, config: Option<WebSocketConfig>, disable_nagle: bool) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> {}
pub async fn connect_async_tls_with_config<R: IntoClientRequest>(request: R, config: Option<WebSocketConfig>, disable_nagle: bool, connector: Option<Connector>) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> {}
pub async fn client_async_tls<R: IntoClientRequest, S>(request: R, stream: S) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error> {}
pub async fn client_async_tls_with_config<R: IntoClientRequest, S>(request: R, stream: S, config: Option<WebSocketConfig>, connector: Option<Connector>) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error> {}
pub async fn client_async<R: IntoClientRequest, S>(request: R, stream: S) -> Result<(WebSocketStream<S>, Response), Error> {}
pub async fn client_async_with_config<R: IntoClientRequest, S>(request: R, stream: S, config: Option<WebSocketConfig>) -> Result<(WebSocketStream<S>, Response), Error> {}
pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, Error> {}
pub async fn accept_async_with_config<S>(stream: S, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, Error> {}
pub async fn accept_hdr_async<S, C: Callback>(stream: S, callback: C) -> Result<WebSocketStream<S>, Error> {}
pub async fn accept_hdr_async_with_config<S, C: Callback>(stream: S, callback: C, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, Error> {}
#[derive(Clone)]
pub enum Connector { Plain }
#[derive(Debug)]
pub enum MaybeTlsStream<S> { Plain(S) }
impl<S> MaybeTlsStream<S> {
    fn get_ref(&self) -> &S {}
}
impl<S> tokio::io::AsyncRead for MaybeTlsStream<S> {}
impl<S> tokio::io::AsyncWrite for MaybeTlsStream<S> {}
#[derive(Debug)]
pub struct WebSocketStream<S> {}
impl<S> WebSocketStream<S> {
    async fn from_raw_socket(stream: S, role: Role, config: Option<WebSocketConfig>) -> Self {}
    async fn from_partially_read(stream: S, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self {}
    fn into_inner(self) -> S {}
    fn get_ref(&self) -> &S {}
    fn get_mut(&mut self) -> &mut S {}
    fn get_config(&self) -> &WebSocketConfig {}
    async fn close(&mut self, msg: Option<CloseFrame>) -> Result<(), Error> {}
}
impl<S> futures_core::Stream for WebSocketStream<S> { type Item = Result<Message, Error>; }
impl<S> futures_core::FusedStream for WebSocketStream<S> {}
impl<S> futures_sink::Sink<Message> for WebSocketStream<S> { type Error = Error; }
