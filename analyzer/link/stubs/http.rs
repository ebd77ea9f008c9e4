use std::error::Error as StdError;
pub use header::{HeaderMap, HeaderName, HeaderValue};
pub use method::Method;
pub use request::Request;
pub use response::Response;
pub use status::StatusCode;
pub use uri::Uri;
pub use version::Version;
pub struct Error {}
impl Error {
    fn is<T>(&self) -> bool {}
    fn get_ref(&self) -> &dyn StdError {}
}
impl StdError for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Default)]
pub struct Extensions {}
impl Extensions {
    fn new() -> Extensions {}
    fn insert<T>(&mut self, val: T) -> Option<T> {}
    fn get<T>(&self) -> Option<&T> {}
    fn get_mut<T>(&mut self) -> Option<&mut T> {}
    fn get_or_insert_with<T, F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
    fn remove<T>(&mut self) -> Option<T> {}
    fn clear(&mut self) {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn extend(&mut self, other: Self) {}
}
pub mod version {
#[derive(Clone, Default, Ord)]
pub struct Version {}
impl Version {
    pub const HTTP_09: Version = 0;
    pub const HTTP_10: Version = 0;
    pub const HTTP_11: Version = 0;
    pub const HTTP_2: Version = 0;
    pub const HTTP_3: Version = 0;
}
}
pub mod method {
#[derive(Clone, Default)]
pub struct Method {}
impl Method {
    pub const GET: Method = 0;
    pub const POST: Method = 0;
    pub const PUT: Method = 0;
    pub const DELETE: Method = 0;
    pub const HEAD: Method = 0;
    pub const OPTIONS: Method = 0;
    pub const CONNECT: Method = 0;
    pub const PATCH: Method = 0;
    pub const TRACE: Method = 0;
    fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod> {}
    fn is_safe(&self) -> bool {}
    fn is_idempotent(&self) -> bool {}
    fn as_str(&self) -> &str {}
}
impl AsRef<str> for Method {}
impl std::str::FromStr for Method { type Err = InvalidMethod; }
impl TryFrom<&str> for Method { type Error = InvalidMethod; }
pub struct InvalidMethod {}
impl std::error::Error for InvalidMethod {}
}
pub mod status {
#[derive(Clone, Default, Ord)]
pub struct StatusCode {}
impl StatusCode {
    pub const CONTINUE: StatusCode = 0;
    pub const SWITCHING_PROTOCOLS: StatusCode = 0;
    pub const PROCESSING: StatusCode = 0;
    pub const OK: StatusCode = 0;
    pub const CREATED: StatusCode = 0;
    pub const ACCEPTED: StatusCode = 0;
    pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = 0;
    pub const NO_CONTENT: StatusCode = 0;
    pub const RESET_CONTENT: StatusCode = 0;
    pub const PARTIAL_CONTENT: StatusCode = 0;
    pub const MULTI_STATUS: StatusCode = 0;
    pub const MULTIPLE_CHOICES: StatusCode = 0;
    pub const MOVED_PERMANENTLY: StatusCode = 0;
    pub const FOUND: StatusCode = 0;
    pub const SEE_OTHER: StatusCode = 0;
    pub const NOT_MODIFIED: StatusCode = 0;
    pub const TEMPORARY_REDIRECT: StatusCode = 0;
    pub const PERMANENT_REDIRECT: StatusCode = 0;
    pub const BAD_REQUEST: StatusCode = 0;
    pub const UNAUTHORIZED: StatusCode = 0;
    pub const PAYMENT_REQUIRED: StatusCode = 0;
    pub const FORBIDDEN: StatusCode = 0;
    pub const NOT_FOUND: StatusCode = 0;
    pub const METHOD_NOT_ALLOWED: StatusCode = 0;
    pub const NOT_ACCEPTABLE: StatusCode = 0;
    pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = 0;
    pub const REQUEST_TIMEOUT: StatusCode = 0;
    pub const CONFLICT: StatusCode = 0;
    pub const GONE: StatusCode = 0;
    pub const LENGTH_REQUIRED: StatusCode = 0;
    pub const PRECONDITION_FAILED: StatusCode = 0;
    pub const PAYLOAD_TOO_LARGE: StatusCode = 0;
    pub const URI_TOO_LONG: StatusCode = 0;
    pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = 0;
    pub const RANGE_NOT_SATISFIABLE: StatusCode = 0;
    pub const EXPECTATION_FAILED: StatusCode = 0;
    pub const IM_A_TEAPOT: StatusCode = 0;
    pub const MISDIRECTED_REQUEST: StatusCode = 0;
    pub const UNPROCESSABLE_ENTITY: StatusCode = 0;
    pub const LOCKED: StatusCode = 0;
    pub const FAILED_DEPENDENCY: StatusCode = 0;
    pub const TOO_EARLY: StatusCode = 0;
    pub const UPGRADE_REQUIRED: StatusCode = 0;
    pub const PRECONDITION_REQUIRED: StatusCode = 0;
    pub const TOO_MANY_REQUESTS: StatusCode = 0;
    pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = 0;
    pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = 0;
    pub const INTERNAL_SERVER_ERROR: StatusCode = 0;
    pub const NOT_IMPLEMENTED: StatusCode = 0;
    pub const BAD_GATEWAY: StatusCode = 0;
    pub const SERVICE_UNAVAILABLE: StatusCode = 0;
    pub const GATEWAY_TIMEOUT: StatusCode = 0;
    pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = 0;
    pub const INSUFFICIENT_STORAGE: StatusCode = 0;
    pub const LOOP_DETECTED: StatusCode = 0;
    fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> {}
    fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode> {}
    fn as_u16(&self) -> u16 {}
    fn as_str(&self) -> &str {}
    fn canonical_reason(&self) -> Option<&str> {}
    fn is_informational(&self) -> bool {}
    fn is_success(&self) -> bool {}
    fn is_redirection(&self) -> bool {}
    fn is_client_error(&self) -> bool {}
    fn is_server_error(&self) -> bool {}
}
impl std::str::FromStr for StatusCode { type Err = InvalidStatusCode; }
impl TryFrom<u16> for StatusCode { type Error = InvalidStatusCode; }
impl From<StatusCode> for u16 {}
pub struct InvalidStatusCode {}
impl std::error::Error for InvalidStatusCode {}
}
pub mod header {
pub use map::*;
pub use self::name::HeaderName;
pub use self::value::HeaderValue;
pub const ACCEPT: HeaderName = 0;
pub const ACCEPT_CHARSET: HeaderName = 0;
pub const ACCEPT_ENCODING: HeaderName = 0;
pub const ACCEPT_LANGUAGE: HeaderName = 0;
pub const ACCEPT_RANGES: HeaderName = 0;
pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = 0;
pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = 0;
pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = 0;
pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = 0;
pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = 0;
pub const ACCESS_CONTROL_MAX_AGE: HeaderName = 0;
pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = 0;
pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = 0;
pub const AGE: HeaderName = 0;
pub const ALLOW: HeaderName = 0;
pub const AUTHORIZATION: HeaderName = 0;
pub const CACHE_CONTROL: HeaderName = 0;
pub const CONNECTION: HeaderName = 0;
pub const CONTENT_DISPOSITION: HeaderName = 0;
pub const CONTENT_ENCODING: HeaderName = 0;
pub const CONTENT_LANGUAGE: HeaderName = 0;
pub const CONTENT_LENGTH: HeaderName = 0;
pub const CONTENT_LOCATION: HeaderName = 0;
pub const CONTENT_RANGE: HeaderName = 0;
pub const CONTENT_SECURITY_POLICY: HeaderName = 0;
pub const CONTENT_TYPE: HeaderName = 0;
pub const COOKIE: HeaderName = 0;
pub const DATE: HeaderName = 0;
pub const ETAG: HeaderName = 0;
pub const EXPECT: HeaderName = 0;
pub const EXPIRES: HeaderName = 0;
pub const FORWARDED: HeaderName = 0;
pub const FROM: HeaderName = 0;
pub const HOST: HeaderName = 0;
pub const IF_MATCH: HeaderName = 0;
pub const IF_MODIFIED_SINCE: HeaderName = 0;
pub const IF_NONE_MATCH: HeaderName = 0;
pub const IF_UNMODIFIED_SINCE: HeaderName = 0;
pub const LAST_MODIFIED: HeaderName = 0;
pub const LINK: HeaderName = 0;
pub const LOCATION: HeaderName = 0;
pub const ORIGIN: HeaderName = 0;
pub const PRAGMA: HeaderName = 0;
pub const PROXY_AUTHORIZATION: HeaderName = 0;
pub const RANGE: HeaderName = 0;
pub const REFERER: HeaderName = 0;
pub const REFERRER_POLICY: HeaderName = 0;
pub const RETRY_AFTER: HeaderName = 0;
pub const SEC_WEBSOCKET_ACCEPT: HeaderName = 0;
pub const SEC_WEBSOCKET_KEY: HeaderName = 0;
pub const SEC_WEBSOCKET_PROTOCOL: HeaderName = 0;
pub const SEC_WEBSOCKET_VERSION: HeaderName = 0;
pub const SERVER: HeaderName = 0;
pub const SET_COOKIE: HeaderName = 0;
pub const STRICT_TRANSPORT_SECURITY: HeaderName = 0;
pub const TE: HeaderName = 0;
pub const TRAILER: HeaderName = 0;
pub const TRANSFER_ENCODING: HeaderName = 0;
pub const UPGRADE: HeaderName = 0;
pub const USER_AGENT: HeaderName = 0;
pub const VARY: HeaderName = 0;
pub const VIA: HeaderName = 0;
pub const WARNING: HeaderName = 0;
pub const WWW_AUTHENTICATE: HeaderName = 0;
pub const X_CONTENT_TYPE_OPTIONS: HeaderName = 0;
pub const X_FRAME_OPTIONS: HeaderName = 0;
pub const X_XSS_PROTECTION: HeaderName = 0;
pub mod name {
#[derive(Clone, Ord)]
pub struct HeaderName {}
impl HeaderName {
    fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
    fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
    fn from_static(src: &str) -> HeaderName {}
    fn as_str(&self) -> &str {}
}
impl AsRef<str> for HeaderName {}
impl std::str::FromStr for HeaderName { type Err = InvalidHeaderName; }
impl TryFrom<&str> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<String> for HeaderName { type Error = InvalidHeaderName; }
pub struct InvalidHeaderName {}
impl std::error::Error for InvalidHeaderName {}
}
pub mod value {
#[derive(Clone, Ord)]
pub struct HeaderValue {}
impl HeaderValue {
    fn from_static(src: &str) -> HeaderValue {}
    fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> {}
    fn from_name(name: super::HeaderName) -> HeaderValue {}
    fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {}
    fn from_maybe_shared<T>(src: T) -> Result<HeaderValue, InvalidHeaderValue> {}
    fn to_str(&self) -> Result<&str, ToStrError> {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn as_bytes(&self) -> &[u8] {}
    fn set_sensitive(&mut self, val: bool) {}
    fn is_sensitive(&self) -> bool {}
}
impl AsRef<[u8]> for HeaderValue {}
impl std::str::FromStr for HeaderValue { type Err = InvalidHeaderValue; }
impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<Vec<u8>> for HeaderValue { type Error = InvalidHeaderValue; }
impl From<u64> for HeaderValue {}
pub struct InvalidHeaderValue {}
impl std::error::Error for InvalidHeaderValue {}
pub struct ToStrError {}
impl std::error::Error for ToStrError {}
}
pub use self::name::InvalidHeaderName;
pub use self::value::{InvalidHeaderValue, ToStrError};
pub mod map {
use super::{HeaderName, HeaderValue};
#[derive(Clone, Default)]
pub struct HeaderMap<T = HeaderValue> {}
impl<T> HeaderMap<T> {
    fn new() -> Self {}
    fn with_capacity(capacity: usize) -> HeaderMap<T> {}
    fn len(&self) -> usize {}
    fn keys_len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn clear(&mut self) {}
    fn capacity(&self) -> usize {}
    fn reserve(&mut self, additional: usize) {}
    fn get<K: AsHeaderName>(&self, key: K) -> Option<&T> {}
    fn get_mut<K: AsHeaderName>(&mut self, key: K) -> Option<&mut T> {}
    fn get_all<K: AsHeaderName>(&self, key: K) -> GetAll<T> {}
    fn contains_key<K: AsHeaderName>(&self, key: K) -> bool {}
    fn iter(&self) -> Iter<T> {}
    fn iter_mut(&mut self) -> IterMut<T> {}
    fn keys(&self) -> Keys<T> {}
    fn values(&self) -> Values<T> {}
    fn values_mut(&mut self) -> ValuesMut<T> {}
    fn drain(&mut self) -> IntoIter<T> {}
    fn entry<K: IntoHeaderName>(&mut self, key: K) -> Entry<T> {}
    fn try_entry<K>(&mut self, key: K) -> Result<Entry<T>, super::InvalidHeaderName> {}
    fn insert<K: IntoHeaderName>(&mut self, key: K, val: T) -> Option<T> {}
    fn append<K: IntoHeaderName>(&mut self, key: K, value: T) -> bool {}
    fn try_insert<K: IntoHeaderName>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached> {}
    fn remove<K: AsHeaderName>(&mut self, key: K) -> Option<T> {}
}
impl<T> IntoIterator for HeaderMap<T> { type Item = (Option<HeaderName>, T); type IntoIter = IntoIter<T>; }
impl<T> IntoIterator for &HeaderMap<T> { type Item = (&HeaderName, &T); type IntoIter = Iter<T>; }
impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
impl<K, T> std::ops::Index<K> for HeaderMap<T> { type Output = T; }
impl<K, V> TryFrom<&std::collections::HashMap<K, V>> for HeaderMap { type Error = crate::Error; }
pub struct MaxSizeReached {}
pub trait AsHeaderName {}
pub trait IntoHeaderName {}
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> { type Item = (&HeaderName, &T); }
pub struct IterMut<T> {}
impl<T> Iterator for IterMut<T> { type Item = (&HeaderName, &mut T); }
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = (Option<HeaderName>, T); }
pub struct Keys<T> {}
impl<T> Iterator for Keys<T> { type Item = &HeaderName; }
pub struct Values<T> {}
impl<T> Iterator for Values<T> { type Item = &T; }
pub struct ValuesMut<T> {}
impl<T> Iterator for ValuesMut<T> { type Item = &mut T; }
pub struct GetAll<T> {}
impl<T> GetAll<T> {
    fn iter(&self) -> Values<T> {}
}
impl<T> IntoIterator for GetAll<T> { type Item = &T; type IntoIter = Values<T>; }
pub enum Entry<T> { Occupied(OccupiedEntry<T>), Vacant(VacantEntry<T>) }
impl<T> Entry<T> {
    fn or_insert(self, default: T) -> &mut T {}
    fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &mut T {}
    fn key(&self) -> &HeaderName {}
}
pub struct OccupiedEntry<T> {}
impl<T> OccupiedEntry<T> {
    fn get(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn insert(&mut self, value: T) -> T {}
    fn append(&mut self, value: T) {}
    fn remove(self) -> T {}
}
pub struct VacantEntry<T> {}
impl<T> VacantEntry<T> {
    fn insert(self, value: T) -> &mut T {}
}
}
}
pub mod uri {
#[derive(Clone, Default)]
pub struct Uri {}
impl Uri {
    fn builder() -> Builder {}
    fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts> {}
    fn from_maybe_shared<T>(src: T) -> Result<Uri, InvalidUri> {}
    fn from_static(src: &str) -> Self {}
    fn into_parts(self) -> Parts {}
    fn path_and_query(&self) -> Option<&PathAndQuery> {}
    fn path(&self) -> &str {}
    fn scheme(&self) -> Option<&Scheme> {}
    fn scheme_str(&self) -> Option<&str> {}
    fn authority(&self) -> Option<&Authority> {}
    fn host(&self) -> Option<&str> {}
    fn port(&self) -> Option<Port> {}
    fn port_u16(&self) -> Option<u16> {}
    fn query(&self) -> Option<&str> {}
}
impl std::str::FromStr for Uri { type Err = InvalidUri; }
impl TryFrom<&str> for Uri { type Error = InvalidUri; }
impl TryFrom<String> for Uri { type Error = InvalidUri; }
impl TryFrom<&String> for Uri { type Error = InvalidUri; }
#[derive(Default)]
pub struct Parts { pub scheme: Option<Scheme>, pub authority: Option<Authority>, pub path_and_query: Option<PathAndQuery> }
impl From<Uri> for Parts {}
pub struct Builder {}
impl Builder {
    fn new() -> Builder {}
    fn scheme<T>(self, scheme: T) -> Self {}
    fn authority<T>(self, auth: T) -> Self {}
    fn path_and_query<T>(self, p_and_q: T) -> Self {}
    fn build(self) -> Result<Uri, crate::Error> {}
}
#[derive(Clone)]
pub struct Scheme {}
impl Scheme {
    pub const HTTP: Scheme = 0;
    pub const HTTPS: Scheme = 0;
    fn as_str(&self) -> &str {}
}
impl std::str::FromStr for Scheme { type Err = InvalidUri; }
#[derive(Clone)]
pub struct Authority {}
impl Authority {
    fn from_static(src: &str) -> Self {}
    fn host(&self) -> &str {}
    fn port(&self) -> Option<Port> {}
    fn port_u16(&self) -> Option<u16> {}
    fn as_str(&self) -> &str {}
}
impl std::str::FromStr for Authority { type Err = InvalidUri; }
#[derive(Clone)]
pub struct PathAndQuery {}
impl PathAndQuery {
    fn from_static(src: &str) -> Self {}
    fn path(&self) -> &str {}
    fn query(&self) -> Option<&str> {}
    fn as_str(&self) -> &str {}
}
impl std::str::FromStr for PathAndQuery { type Err = InvalidUri; }
pub struct Port {}
impl Port {
    fn as_u16(&self) -> u16 {}
    fn as_str(&self) -> &str {}
}
pub struct InvalidUri {}
impl std::error::Error for InvalidUri {}
pub struct InvalidUriParts {}
impl std::error::Error for InvalidUriParts {}
}
pub mod request {
use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Result, Uri, Version};
#[derive(Clone, Default)]
pub struct Request<T> {}
impl Request<()> {
    fn builder() -> Builder {}
    fn get<T>(uri: T) -> Builder {}
    fn put<T>(uri: T) -> Builder {}
    fn post<T>(uri: T) -> Builder {}
    fn delete<T>(uri: T) -> Builder {}
    fn options<T>(uri: T) -> Builder {}
    fn head<T>(uri: T) -> Builder {}
    fn patch<T>(uri: T) -> Builder {}
}
impl<T> Request<T> {
    fn new(body: T) -> Request<T> {}
    fn from_parts(parts: Parts, body: T) -> Request<T> {}
    fn method(&self) -> &Method {}
    fn method_mut(&mut self) -> &mut Method {}
    fn uri(&self) -> &Uri {}
    fn uri_mut(&mut self) -> &mut Uri {}
    fn version(&self) -> Version {}
    fn version_mut(&mut self) -> &mut Version {}
    fn headers(&self) -> &HeaderMap<HeaderValue> {}
    fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
    fn extensions(&self) -> &Extensions {}
    fn extensions_mut(&mut self) -> &mut Extensions {}
    fn body(&self) -> &T {}
    fn body_mut(&mut self) -> &mut T {}
    fn into_body(self) -> T {}
    fn into_parts(self) -> (Parts, T) {}
    fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {}
}
#[derive(Clone)]
pub struct Parts { pub method: Method, pub uri: Uri, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
#[derive(Default)]
pub struct Builder {}
impl Builder {
    fn new() -> Builder {}
    fn method<T>(self, method: T) -> Builder {}
    fn uri<T>(self, uri: T) -> Builder {}
    fn uri_ref(&self) -> Option<&Uri> {}
    fn method_ref(&self) -> Option<&Method> {}
    fn version(self, version: Version) -> Builder {}
    fn header<K, V>(self, key: K, value: V) -> Builder {}
    fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
    fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
    fn extension<T>(self, extension: T) -> Builder {}
    fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
    fn body<T>(self, body: T) -> Result<Request<T>> {}
}
}
pub mod response {
use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, Result, StatusCode, Version};
#[derive(Clone, Default)]
pub struct Response<T> {}
impl Response<()> {
    fn builder() -> Builder {}
}
impl<T> Response<T> {
    fn new(body: T) -> Response<T> {}
    fn from_parts(parts: Parts, body: T) -> Response<T> {}
    fn status(&self) -> StatusCode {}
    fn status_mut(&mut self) -> &mut StatusCode {}
    fn version(&self) -> Version {}
    fn version_mut(&mut self) -> &mut Version {}
    fn headers(&self) -> &HeaderMap<HeaderValue> {}
    fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
    fn extensions(&self) -> &Extensions {}
    fn extensions_mut(&mut self) -> &mut Extensions {}
    fn body(&self) -> &T {}
    fn body_mut(&mut self) -> &mut T {}
    fn into_body(self) -> T {}
    fn into_parts(self) -> (Parts, T) {}
    fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {}
}
#[derive(Clone)]
pub struct Parts { pub status: StatusCode, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
#[derive(Default)]
pub struct Builder {}
impl Builder {
    fn new() -> Builder {}
    fn status<T>(self, status: T) -> Builder {}
    fn version(self, version: Version) -> Builder {}
    fn header<K, V>(self, key: K, value: V) -> Builder {}
    fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
    fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
    fn extension<T>(self, extension: T) -> Builder {}
    fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
    fn body<T>(self, body: T) -> Result<Response<T>> {}
}
}
