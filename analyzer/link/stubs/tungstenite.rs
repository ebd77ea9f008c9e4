pub use bytes::Bytes;
pub use client::{client, connect, ClientRequestBuilder};
pub use error::{Error, Result};
pub use handshake::{client::ClientHandshake, server::ServerHandshake, HandshakeError};
pub use http;
pub use protocol::{frame::Utf8Bytes, Message, WebSocket};
use handshake::server::{Callback, NoCallback};
use protocol::WebSocketConfig;
pub fn accept<S>(stream: S) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>> {}
pub fn accept_with_config<S>(stream: S, config: Option<WebSocketConfig>) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>> {}
pub fn accept_hdr<S, C: Callback>(stream: S, callback: C) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {}
pub fn accept_hdr_with_config<S, C: Callback>(stream: S, callback: C, config: Option<WebSocketConfig>) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {}
pub fn client_tls<R: client::IntoClientRequest, S>(request: R, stream: S) -> std::result::Result<(WebSocket<stream::MaybeTlsStream<S>>, handshake::client::Response), HandshakeError<ClientHandshake<stream::MaybeTlsStream<S>>>> {}
pub fn client_tls_with_config<R: client::IntoClientRequest, S>(request: R, stream: S, config: Option<WebSocketConfig>, connector: Option<Connector>) -> std::result::Result<(WebSocket<stream::MaybeTlsStream<S>>, handshake::client::Response), HandshakeError<ClientHandshake<stream::MaybeTlsStream<S>>>> {}
pub enum Connector { Plain }
pub mod client {
    use crate::handshake::client::{ClientHandshake, Request, Response};
    use crate::handshake::HandshakeError;
    use crate::protocol::{WebSocket, WebSocketConfig};
    use crate::stream::{MaybeTlsStream, Mode};
    use crate::error::Result;
    use std::net::TcpStream;
    pub fn connect<Req: IntoClientRequest>(request: Req) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)> {}
    pub fn connect_with_config<Req: IntoClientRequest>(request: Req, config: Option<WebSocketConfig>, max_redirects: u8) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)> {}
    pub fn uri_mode(uri: &http::Uri) -> Result<Mode> {}
    pub fn client<Stream, Req: IntoClientRequest>(request: Req, stream: Stream) -> std::result::Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> {}
    pub fn client_with_config<Stream, Req: IntoClientRequest>(request: Req, stream: Stream, config: Option<WebSocketConfig>) -> std::result::Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> {}
    pub trait IntoClientRequest {
        fn into_client_request(self) -> Result<Request>;
    }
    impl IntoClientRequest for &str {}
    impl IntoClientRequest for &String {}
    impl IntoClientRequest for String {}
    impl IntoClientRequest for &http::Uri {}
    impl IntoClientRequest for http::Uri {}
    impl IntoClientRequest for &url::Url {}
    impl IntoClientRequest for url::Url {}
    impl IntoClientRequest for Request {}
    impl IntoClientRequest for ClientRequestBuilder {}
    #[derive(Clone, Debug)]
    pub struct ClientRequestBuilder {}
    impl ClientRequestBuilder {
        fn new(uri: http::Uri) -> Self {}
        fn with_header<K: Into<String>, V: Into<String>>(self, key: K, value: V) -> Self {}
        fn with_sub_protocol<P: Into<String>>(self, protocol: P) -> Self {}
    }
}
pub mod error {
    use crate::Message;
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    #[derive(Debug)]
    pub enum Error {
        ConnectionClosed,
        AlreadyClosed,
        Io(std::io::Error),
        Tls(TlsError),
        Capacity(CapacityError),
        Protocol(ProtocolError),
        WriteBufferFull(Box<Message>),
        SendQueueFull(Message),
        Utf8(String),
        AttackAttempt,
        Url(UrlError),
        Http(Box<http::Response<Option<Vec<u8>>>>),
        HttpFormat(http::Error),
    }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    impl From<std::io::Error> for Error {}
    impl From<TlsError> for Error {}
    impl From<CapacityError> for Error {}
    impl From<ProtocolError> for Error {}
    impl From<UrlError> for Error {}
    impl From<http::Error> for Error {}
    impl From<std::str::Utf8Error> for Error {}
    impl From<std::string::FromUtf8Error> for Error {}
    impl From<http::header::InvalidHeaderValue> for Error {}
    impl From<http::header::InvalidHeaderName> for Error {}
    impl From<http::header::ToStrError> for Error {}
    impl From<http::uri::InvalidUri> for Error {}
    impl From<http::status::InvalidStatusCode> for Error {}
    #[derive(Clone, Debug, Eq)]
    pub enum CapacityError { TooManyHeaders, MessageTooLong { size: usize, max_size: usize } }
    impl std::error::Error for CapacityError {}
    impl std::fmt::Display for CapacityError {}
    #[derive(Clone, Debug, Eq)]
    pub enum SubProtocolError { ServerSentSubProtocolNoneRequested, InvalidSubProtocol, NoSubProtocol }
    impl std::error::Error for SubProtocolError {}
    impl std::fmt::Display for SubProtocolError {}
    #[derive(Clone, Debug, Eq)]
    pub enum ProtocolError {
        WrongHttpMethod, WrongHttpVersion, MissingConnectionUpgradeHeader, MissingUpgradeWebSocketHeader,
        MissingSecWebSocketVersionHeader, MissingSecWebSocketKey, InvalidSecWebSocketKey, SecWebSocketAcceptKeyMismatch,
        SecWebSocketSubProtocolError(SubProtocolError), JunkAfterRequest, CustomResponseSuccessful,
        InvalidHeader(Box<http::HeaderName>), HandshakeIncomplete, SendAfterClosing, ReceivedAfterClosing,
        NonZeroReservedBits, UnmaskedFrameFromClient, MaskedFrameFromServer, FragmentedControlFrame,
        ControlFrameTooBig, UnknownControlFrameType(u8), UnknownDataFrameType(u8), UnexpectedContinueFrame,
        ExpectedFragment(crate::protocol::frame::coding::Data), ResetWithoutClosingHandshake, InvalidOpcode(u8), InvalidCloseSequence,
    }
    impl std::error::Error for ProtocolError {}
    impl std::fmt::Display for ProtocolError {}
    #[derive(Debug, Eq)]
    pub enum UrlError { TlsFeatureNotEnabled, NoHostName, UnableToConnect(String), UnsupportedUrlScheme, EmptyHostName, NoPathOrQuery }
    impl std::error::Error for UrlError {}
    impl std::fmt::Display for UrlError {}
    #[derive(Debug)]
    pub enum TlsError { InvalidDnsName }
    impl std::error::Error for TlsError {}
    impl std::fmt::Display for TlsError {}
}
pub mod handshake {
    pub mod client {
        pub type Request = http::Request<()>;
        pub type Response = http::Response<Option<Vec<u8>>>;
        #[derive(Debug)]
        pub struct ClientHandshake<S> {}
        impl<S> super::HandshakeRole for ClientHandshake<S> { type FinalResult = (crate::WebSocket<S>, Response); }
        pub fn generate_request(request: Request) -> crate::Result<(Vec<u8>, String)> {}
        pub fn generate_key() -> String {}
    }
    pub mod server {
        pub type Request = http::Request<()>;
        pub type Response = http::Response<()>;
        pub type ErrorResponse = http::Response<Option<String>>;
        pub fn create_response(request: &Request) -> crate::Result<Response> {}
        pub fn create_response_with_body<T1, T2>(request: &http::Request<T1>, generate_body: impl FnOnce() -> T2) -> crate::Result<http::Response<T2>> {}
        pub fn write_response<T>(w: impl std::io::Write, response: &http::Response<T>) -> crate::Result<()> {}
        pub trait Callback {
            fn on_request(self, request: &Request, response: Response) -> std::result::Result<Response, ErrorResponse>;
        }
        impl<F: FnOnce(&Request, Response) -> std::result::Result<Response, ErrorResponse>> Callback for F {}
        #[derive(Clone, Debug)]
        pub struct NoCallback {}
        impl Callback for NoCallback {}
        #[derive(Debug)]
        pub struct ServerHandshake<S, C> {}
        impl<S, C> super::HandshakeRole for ServerHandshake<S, C> { type FinalResult = crate::WebSocket<S>; }
    }
    pub trait HandshakeRole { type FinalResult; }
    #[derive(Debug)]
    pub struct MidHandshake<Role> {}
    impl<Role: HandshakeRole> MidHandshake<Role> {
        fn handshake(self) -> std::result::Result<Role::FinalResult, HandshakeError<Role>> {}
    }
    #[derive(Debug)]
    pub enum HandshakeError<Role> { Interrupted(MidHandshake<Role>), Failure(crate::Error) }
    impl<Role> std::error::Error for HandshakeError<Role> {}
    impl<Role> std::fmt::Display for HandshakeError<Role> {}
    impl<Role> From<crate::Error> for HandshakeError<Role> {}
    pub fn derive_accept_key(request_key: &[u8]) -> String {}
}
pub mod protocol {
    pub use frame::CloseFrame;
    use bytes::Bytes;
    use crate::Result;
    use frame::{Frame, Utf8Bytes};
    #[derive(Clone, Debug, Eq)]
    pub enum Role { Server, Client }
    #[derive(Clone, Debug, Default)]
    pub struct WebSocketConfig { pub read_buffer_size: usize, pub write_buffer_size: usize, pub max_write_buffer_size: usize, pub max_send_queue: Option<usize>, pub max_message_size: Option<usize>, pub max_frame_size: Option<usize>, pub accept_unmasked_frames: bool }
    impl WebSocketConfig {
        fn read_buffer_size(self, read_buffer_size: usize) -> Self {}
        fn write_buffer_size(self, write_buffer_size: usize) -> Self {}
        fn max_write_buffer_size(self, max_write_buffer_size: usize) -> Self {}
        fn max_message_size(self, max_message_size: Option<usize>) -> Self {}
        fn max_frame_size(self, max_frame_size: Option<usize>) -> Self {}
        fn accept_unmasked_frames(self, accept_unmasked_frames: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct WebSocket<Stream> {}
    impl<Stream> WebSocket<Stream> {
        fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self {}
        fn from_partially_read(stream: Stream, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self {}
        fn into_inner(self) -> Stream {}
        fn get_ref(&self) -> &Stream {}
        fn get_mut(&mut self) -> &mut Stream {}
        fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig)) {}
        fn get_config(&self) -> &WebSocketConfig {}
        fn can_read(&self) -> bool {}
        fn can_write(&self) -> bool {}
        fn read(&mut self) -> Result<Message> {}
        fn send(&mut self, message: Message) -> Result<()> {}
        fn write(&mut self, message: Message) -> Result<()> {}
        fn flush(&mut self) -> Result<()> {}
        fn close(&mut self, code: Option<CloseFrame>) -> Result<()> {}
        fn read_message(&mut self) -> Result<Message> {}
        fn write_message(&mut self, message: Message) -> Result<()> {}
        fn write_pending(&mut self) -> Result<()> {}
    }
    #[derive(Clone, Debug, Eq)]
    pub enum Message { Text(Utf8Bytes), Binary(Bytes), Ping(Bytes), Pong(Bytes), Close(Option<CloseFrame>), Frame(Frame) }
    impl Message {
        fn text<S: Into<Utf8Bytes>>(string: S) -> Message {}
        fn binary<B: Into<Bytes>>(bin: B) -> Message {}
        fn is_text(&self) -> bool {}
        fn is_binary(&self) -> bool {}
        fn is_ping(&self) -> bool {}
        fn is_pong(&self) -> bool {}
        fn is_close(&self) -> bool {}
        fn len(&self) -> usize {}
        fn is_empty(&self) -> bool {}
        fn into_data(self) -> Bytes {}
        fn into_text(self) -> Result<Utf8Bytes> {}
        fn to_text(&self) -> Result<&str> {}
    }
    impl From<String> for Message {}
    impl From<&str> for Message {}
    impl From<&[u8]> for Message {}
    impl From<Bytes> for Message {}
    impl From<Vec<u8>> for Message {}
    impl From<Message> for Bytes {}
    impl std::fmt::Display for Message {}
    pub mod frame {
        use bytes::Bytes;
        #[derive(Clone, Debug, Eq)]
        pub struct CloseFrame { pub code: coding::CloseCode, pub reason: Utf8Bytes }
        impl std::fmt::Display for CloseFrame {}
        #[derive(Clone, Debug, Default, Eq)]
        pub struct FrameHeader { pub is_final: bool, pub rsv1: bool, pub rsv2: bool, pub rsv3: bool, pub opcode: coding::OpCode, pub mask: Option<[u8; 4]> }
        #[derive(Clone, Debug, Eq)]
        pub struct Frame {}
        impl Frame {
            fn len(&self) -> usize {}
            fn is_empty(&self) -> bool {}
            fn header(&self) -> &FrameHeader {}
            fn header_mut(&mut self) -> &mut FrameHeader {}
            fn payload(&self) -> &[u8] {}
            fn into_text(self) -> Result<Utf8Bytes, std::str::Utf8Error> {}
            fn into_payload(self) -> Bytes {}
            fn to_text(&self) -> Result<&str, std::str::Utf8Error> {}
            fn message(data: impl Into<Bytes>, opcode: coding::OpCode, is_final: bool) -> Frame {}
            fn pong(data: impl Into<Bytes>) -> Frame {}
            fn ping(data: impl Into<Bytes>) -> Frame {}
            fn close(msg: Option<CloseFrame>) -> Frame {}
            fn from_payload(header: FrameHeader, payload: Bytes) -> Self {}
        }
        impl std::fmt::Display for Frame {}
        #[derive(Clone, Debug, Default, Ord, Hash)]
        pub struct Utf8Bytes {}
        impl Utf8Bytes {
            fn from_static(str: &str) -> Self {}
            fn as_str(&self) -> &str {}
        }
        impl std::ops::Deref for Utf8Bytes { type Target = str; }
        impl AsRef<[u8]> for Utf8Bytes {}
        impl AsRef<str> for Utf8Bytes {}
        impl AsRef<Bytes> for Utf8Bytes {}
        impl std::fmt::Display for Utf8Bytes {}
        impl TryFrom<Bytes> for Utf8Bytes { type Error = std::str::Utf8Error; }
        impl TryFrom<Vec<u8>> for Utf8Bytes { type Error = std::str::Utf8Error; }
        impl From<String> for Utf8Bytes {}
        impl From<&str> for Utf8Bytes {}
        impl From<&String> for Utf8Bytes {}
        impl From<Utf8Bytes> for Bytes {}
        pub mod coding {
            #[derive(Clone, Debug, Eq)]
            pub enum OpCode { Data(Data), Control(Control) }
            impl std::fmt::Display for OpCode {}
            impl From<u8> for OpCode {}
            impl From<OpCode> for u8 {}
            #[derive(Clone, Debug, Eq)]
            pub enum Data { Continue, Text, Binary, Reserved(u8) }
            impl std::fmt::Display for Data {}
            #[derive(Clone, Debug, Eq)]
            pub enum Control { Close, Ping, Pong, Reserved(u8) }
            impl std::fmt::Display for Control {}
            #[derive(Clone, Debug, Eq)]
            pub enum CloseCode { Normal, Away, Protocol, Unsupported, Status, Abnormal, Invalid, Policy, Size, Extension, Error, Restart, Again, Tls, Reserved(u16), Iana(u16), Library(u16), Bad(u16) }
            impl CloseCode {
                fn is_allowed(self) -> bool {}
            }
            impl std::fmt::Display for CloseCode {}
            impl From<CloseCode> for u16 {}
            impl From<u16> for CloseCode {}
        }
    }
}
pub mod stream {
    #[derive(Clone, Debug)]
    pub enum Mode { Plain, Tls }
    pub enum MaybeTlsStream<S> { Plain(S) }
    impl<S> std::io::Read for MaybeTlsStream<S> {}
    impl<S> std::io::Write for MaybeTlsStream<S> {}
    pub trait NoDelay { fn set_nodelay(&mut self, nodelay: bool) -> std::io::Result<()>; }
    impl NoDelay for std::net::TcpStream {}
    impl<S> NoDelay for MaybeTlsStream<S> {}
}
