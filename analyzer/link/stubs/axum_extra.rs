pub use either::{Either, Either3};
pub use response::ErasedJson;
pub use typed_header::TypedHeader;
pub mod body {
    #[derive(Debug)]
    pub struct AsyncReadBody {}
    impl AsyncReadBody {
        fn new<R>(read: R) -> Self {}
    }
    impl axum::response::IntoResponse for AsyncReadBody {}
}
pub mod either {
    #[derive(Clone, Debug)]
    pub enum Either<E1, E2> { E1(E1), E2(E2) }
    impl<E1, E2> axum::response::IntoResponse for Either<E1, E2> {}
    #[derive(Clone, Debug)]
    pub enum Either3<E1, E2, E3> { E1(E1), E2(E2), E3(E3) }
    impl<E1, E2, E3> axum::response::IntoResponse for Either3<E1, E2, E3> {}
}
pub mod extract {
    pub use cookie::CookieJar;
    pub use cookie::PrivateCookieJar;
    pub use cookie::SignedCookieJar;
    pub use crate::typed_header::TypedHeader;
    pub use crate::json_lines::JsonLines;
    pub use multipart::Multipart;
    #[derive(Clone, Debug)]
    pub struct Host(pub String);
    #[derive(Clone, Debug)]
    pub struct Scheme(pub String);
    #[derive(Debug)]
    pub struct OptionalPath<T>(pub Option<T>);
    #[derive(Clone, Debug, Default)]
    pub struct Cached<T>(pub T);
    impl<T> std::ops::Deref for Cached<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Cached<T> {}
    pub struct WithRejection<E, R>(pub E, pub std::marker::PhantomData<R>);
    impl<E, R> WithRejection<E, R> {
        fn into_inner(self) -> E {}
    }
    impl<E, R> std::ops::Deref for WithRejection<E, R> { type Target = E; }
    impl<E, R> std::ops::DerefMut for WithRejection<E, R> {}
    #[derive(Clone, Debug, Default)]
    pub struct Form<T>(pub T);
    impl<T> std::ops::Deref for Form<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Form<T> {}
    #[derive(Clone, Debug, Default)]
    pub struct Query<T>(pub T);
    impl<T> std::ops::Deref for Query<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Query<T> {}
    #[derive(Clone, Debug, Default)]
    pub struct OptionalQuery<T>(pub Option<T>);
    impl<T> std::ops::Deref for OptionalQuery<T> { type Target = Option<T>; }
    impl<T> std::ops::DerefMut for OptionalQuery<T> {}
    #[derive(Clone, Debug, Default)]
    pub struct JsonDeserializer<T> {}
    impl<T> JsonDeserializer<T> {
        fn deserialize(&self) -> Result<T, JsonDeserializerRejection> {}
    }
    #[derive(Debug)]
    pub struct JsonDeserializerRejection {}
    impl axum::response::IntoResponse for JsonDeserializerRejection {}
    impl std::error::Error for JsonDeserializerRejection {}
    impl std::fmt::Display for JsonDeserializerRejection {}
    pub mod cookie {
        #[derive(Clone, Debug, Default)]
        pub struct CookieJar {}
        impl CookieJar {
            fn from_headers(headers: &http::HeaderMap) -> Self {}
            fn new() -> Self {}
            fn get(&self, name: &str) -> Option<&Cookie> {}
            fn remove<C: Into<Cookie>>(self, cookie: C) -> Self {}
            fn add<C: Into<Cookie>>(self, cookie: C) -> Self {}
            fn iter(&self) -> impl Iterator<Item = &Cookie> {}
        }
        impl axum::response::IntoResponse for CookieJar {}
        #[derive(Clone)]
        pub struct PrivateCookieJar<K = Key> {}
        impl<K> PrivateCookieJar<K> {
            fn from_headers(headers: &http::HeaderMap, key: Key) -> Self {}
            fn new(key: Key) -> Self {}
            fn get(&self, name: &str) -> Option<Cookie> {}
            fn remove<C: Into<Cookie>>(self, cookie: C) -> Self {}
            fn add<C: Into<Cookie>>(self, cookie: C) -> Self {}
            fn decrypt(&self, cookie: Cookie) -> Option<Cookie> {}
            fn iter(&self) -> impl Iterator<Item = Cookie> {}
        }
        impl<K> axum::response::IntoResponse for PrivateCookieJar<K> {}
        #[derive(Clone)]
        pub struct SignedCookieJar<K = Key> {}
        impl<K> SignedCookieJar<K> {
            fn from_headers(headers: &http::HeaderMap, key: Key) -> Self {}
            fn new(key: Key) -> Self {}
            fn get(&self, name: &str) -> Option<Cookie> {}
            fn remove<C: Into<Cookie>>(self, cookie: C) -> Self {}
            fn add<C: Into<Cookie>>(self, cookie: C) -> Self {}
            fn verify(&self, cookie: Cookie) -> Option<Cookie> {}
            fn iter(&self) -> impl Iterator<Item = Cookie> {}
        }
        impl<K> axum::response::IntoResponse for SignedCookieJar<K> {}
        #[derive(Clone)]
        pub struct Key {}
        impl Key {
            fn from(key: &[u8]) -> Key {}
            fn derive_from(master_key: &[u8]) -> Self {}
            fn generate() -> Key {}
            fn try_generate() -> Option<Key> {}
            fn master(&self) -> &[u8] {}
            fn signing(&self) -> &[u8] {}
            fn encryption(&self) -> &[u8] {}
        }
        impl From<&[u8]> for Key {}
        #[derive(Clone, Debug)]
        pub enum SameSite { Strict, Lax, None }
        impl std::fmt::Display for SameSite {}
        #[derive(Clone, Debug)]
        pub enum Expiration { DateTime(time::OffsetDateTime), Session }
        #[derive(Clone, Debug)]
        pub struct Cookie {}
        impl Cookie {
            fn new<N, V>(name: N, value: V) -> Self {}
            fn named<N>(name: N) -> Cookie {}
            fn build<C: Into<Cookie>>(base: C) -> CookieBuilder {}
            fn parse<S>(s: S) -> Result<Cookie, ParseError> {}
            fn into_owned(self) -> Cookie {}
            fn name(&self) -> &str {}
            fn value(&self) -> &str {}
            fn value_trimmed(&self) -> &str {}
            fn name_value(&self) -> (&str, &str) {}
            fn http_only(&self) -> Option<bool> {}
            fn secure(&self) -> Option<bool> {}
            fn same_site(&self) -> Option<SameSite> {}
            fn max_age(&self) -> Option<time::Duration> {}
            fn path(&self) -> Option<&str> {}
            fn domain(&self) -> Option<&str> {}
            fn expires(&self) -> Option<Expiration> {}
            fn set_name<N>(&mut self, name: N) {}
            fn set_value<V>(&mut self, value: V) {}
            fn set_http_only<T: Into<Option<bool>>>(&mut self, value: T) {}
            fn set_secure<T: Into<Option<bool>>>(&mut self, value: T) {}
            fn set_same_site<T: Into<Option<SameSite>>>(&mut self, value: T) {}
            fn set_max_age<D: Into<Option<time::Duration>>>(&mut self, value: D) {}
            fn set_path<P>(&mut self, path: P) {}
            fn set_domain<D>(&mut self, domain: D) {}
            fn set_expires<T: Into<Expiration>>(&mut self, time: T) {}
            fn make_permanent(&mut self) {}
            fn make_removal(&mut self) {}
        }
        impl std::fmt::Display for Cookie {}
        impl std::str::FromStr for Cookie { type Err = ParseError; }
        impl<N, V> From<(N, V)> for Cookie {}
        impl From<&str> for Cookie {}
        impl From<String> for Cookie {}
        impl From<CookieBuilder> for Cookie {}
        #[derive(Clone, Debug)]
        pub struct ParseError {}
        impl std::error::Error for ParseError {}
        impl std::fmt::Display for ParseError {}
        #[derive(Clone, Debug)]
        pub struct CookieBuilder {}
        impl CookieBuilder {
            fn new<N, V>(name: N, value: V) -> Self {}
            fn expires<E: Into<Expiration>>(self, when: E) -> Self {}
            fn max_age(self, value: time::Duration) -> Self {}
            fn domain<D>(self, value: D) -> Self {}
            fn path<P>(self, path: P) -> Self {}
            fn secure(self, value: bool) -> Self {}
            fn http_only(self, value: bool) -> Self {}
            fn same_site(self, value: SameSite) -> Self {}
            fn permanent(self) -> Self {}
            fn removal(self) -> Self {}
            fn inner(&self) -> &Cookie {}
            fn build(self) -> Cookie {}
            fn finish(self) -> Cookie {}
        }
    }
    pub mod multipart {
        #[derive(Debug)]
        pub struct Multipart {}
        impl Multipart {
            async fn next_field(&mut self) -> Result<Option<Field>, MultipartError> {}
            fn into_stream(self) -> impl futures_core::Stream<Item = Result<Field, MultipartError>> {}
        }
        #[derive(Debug)]
        pub struct Field {}
        impl Field {
            fn name(&self) -> Option<&str> {}
            fn file_name(&self) -> Option<&str> {}
            fn content_type(&self) -> Option<&str> {}
            fn headers(&self) -> &http::HeaderMap {}
            async fn bytes(self) -> Result<bytes::Bytes, MultipartError> {}
            async fn text(self) -> Result<String, MultipartError> {}
            async fn chunk(&mut self) -> Result<Option<bytes::Bytes>, MultipartError> {}
        }
        impl futures_core::Stream for Field { type Item = Result<bytes::Bytes, MultipartError>; }
        #[derive(Debug)]
        pub struct MultipartError {}
        impl MultipartError {
            fn body_text(&self) -> String {}
            fn status(&self) -> http::StatusCode {}
        }
        impl axum::response::IntoResponse for MultipartError {}
        impl std::error::Error for MultipartError {}
        impl std::fmt::Display for MultipartError {}
    }
}
pub mod handler {
    pub trait HandlerCallWithExtractors<T, S> {
        fn into_handler(self) -> IntoHandler<Self, T, S>;
        fn or<R, Rt>(self, rhs: R) -> Or<Self, R, T, Rt, S>;
    }
    #[derive(Clone)]
    pub struct IntoHandler<H, T, S> {}
    #[derive(Clone)]
    pub struct Or<L, R, Lt, Rt, S> {}
}
pub mod json_lines {
    pub struct JsonLines<S, T = AsExtractor> {}
    impl<S> JsonLines<S, AsResponse> {
        fn new(stream: S) -> Self {}
    }
    impl<T> futures_core::Stream for JsonLines<T, AsExtractor> { type Item = Result<T, axum::Error>; }
    impl<S> axum::response::IntoResponse for JsonLines<S, AsResponse> {}
    #[derive(Debug)]
    pub struct AsExtractor {}
    #[derive(Debug)]
    pub struct AsResponse {}
}
pub mod middleware {
    pub fn option_layer<L>(layer: Option<L>) -> impl tower_layer::Layer {}
}
pub mod protobuf {
    #[derive(Clone, Debug, Default)]
    pub struct Protobuf<T>(pub T);
    impl<T> std::ops::Deref for Protobuf<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Protobuf<T> {}
    impl<T> From<T> for Protobuf<T> {}
    impl<T> axum::response::IntoResponse for Protobuf<T> {}
}
pub mod response {
    pub use crate::json_lines::JsonLines;
    pub use crate::typed_header::TypedHeader;
    pub use file_stream::FileStream;
    #[derive(Clone, Debug)]
    pub struct ErasedJson {}
    impl ErasedJson {
        fn new<T>(val: T) -> Self {}
        fn pretty<T>(val: T) -> Self {}
    }
    impl axum::response::IntoResponse for ErasedJson {}
    #[derive(Debug)]
    pub struct Attachment<T> {}
    impl<T> Attachment<T> {
        fn new(inner: T) -> Self {}
        fn filename<H>(self, value: H) -> Self {}
        fn content_type<H>(self, value: H) -> Self {}
    }
    impl<T> axum::response::IntoResponse for Attachment<T> {}
    #[derive(Debug)]
    pub struct InternalServerError<T>(pub T);
    impl<T: std::error::Error> axum::response::IntoResponse for InternalServerError<T> {}
    #[derive(Clone, Debug)]
    pub struct Html<T>(pub T);
    impl<T> axum::response::IntoResponse for Html<T> {}
    #[derive(Clone, Debug)]
    pub struct JavaScript<T>(pub T);
    impl<T> axum::response::IntoResponse for JavaScript<T> {}
    #[derive(Clone, Debug)]
    pub struct Css<T>(pub T);
    impl<T> axum::response::IntoResponse for Css<T> {}
    #[derive(Clone, Debug)]
    pub struct Wasm<T>(pub T);
    impl<T> axum::response::IntoResponse for Wasm<T> {}
    pub mod file_stream {
        use std::path::Path;
        #[derive(Debug)]
        pub struct FileStream<S> { pub stream: S, pub file_name: Option<String>, pub content_size: Option<u64> }
        impl<S> FileStream<S> {
            fn new(stream: S) -> Self {}
            fn file_name(self, file_name: impl Into<String>) -> Self {}
            fn content_size(self, len: u64) -> Self {}
            fn into_range_response(self, start: u64, end: u64, total_size: u64) -> axum::response::Response {}
            async fn try_range_response(file_path: impl AsRef<Path>, start: u64, end: u64) -> std::io::Result<axum::response::Response> {}
            async fn from_path(path: impl AsRef<Path>) -> std::io::Result<Self> {}
        }
        impl<S> axum::response::IntoResponse for FileStream<S> {}
    }
    pub mod multiple {
        #[derive(Debug)]
        pub struct MultipartForm {}
        impl MultipartForm {
            fn with_parts(parts: Vec<Part>) -> Self {}
        }
        impl axum::response::IntoResponse for MultipartForm {}
        impl FromIterator<Part> for MultipartForm {}
        #[derive(Debug)]
        pub struct Part {}
        impl Part {
            fn text(name: String, contents: &str) -> Self {}
            fn file(field_name: &str, file_name: &str, contents: Vec<u8>) -> Self {}
            fn raw_part(name: &str, mime_type: &str, contents: Vec<u8>, filename: Option<&str>) -> Result<Self, &str> {}
        }
    }
}
pub mod routing {
    #[derive(Debug)]
    pub struct Resource<S = ()> {}
    impl<S> Resource<S> {
        fn named(resource_name: &str) -> Self {}
        fn index<H>(self, handler: H) -> Self {}
        fn create<H>(self, handler: H) -> Self {}
        fn new<H>(self, handler: H) -> Self {}
        fn show<H>(self, handler: H) -> Self {}
        fn edit<H>(self, handler: H) -> Self {}
        fn update<H>(self, handler: H) -> Self {}
        fn destroy<H>(self, handler: H) -> Self {}
    }
    impl<S> From<Resource<S>> for axum::Router<S> {}
    pub trait TypedPath: std::fmt::Display {
        fn to_uri(&self) -> http::Uri;
        fn with_query_params<T>(self, params: T) -> WithQueryParams<Self, T>;
    }
    #[derive(Clone, Debug)]
    pub struct WithQueryParams<P, T> {}
    impl<P, T> std::fmt::Display for WithQueryParams<P, T> {}
    impl<P, T> TypedPath for WithQueryParams<P, T> {}
    pub trait RouterExt<S> {
        fn typed_get<H>(self, handler: H) -> Self;
        fn typed_delete<H>(self, handler: H) -> Self;
        fn typed_head<H>(self, handler: H) -> Self;
        fn typed_options<H>(self, handler: H) -> Self;
        fn typed_patch<H>(self, handler: H) -> Self;
        fn typed_post<H>(self, handler: H) -> Self;
        fn typed_put<H>(self, handler: H) -> Self;
        fn typed_trace<H>(self, handler: H) -> Self;
        fn typed_connect<H>(self, handler: H) -> Self;
        fn route_with_tsr(self, path: &str, method_router: axum::routing::MethodRouter<S>) -> Self;
    }
    impl<S> RouterExt<S> for axum::Router<S> {}
}
pub mod typed_header {
    #[derive(Clone, Debug)]
    pub struct TypedHeader<T>(pub T);
    impl<T> std::ops::Deref for TypedHeader<T> { type Target = T; }
    impl<T> std::ops::DerefMut for TypedHeader<T> {}
    impl<T> axum::response::IntoResponse for TypedHeader<T> {}
    #[derive(Debug)]
    pub struct TypedHeaderRejection {}
    impl TypedHeaderRejection {
        fn name(&self) -> &http::HeaderName {}
        fn is_missing(&self) -> bool {}
    }
    impl axum::response::IntoResponse for TypedHeaderRejection {}
    impl std::error::Error for TypedHeaderRejection {}
    impl std::fmt::Display for TypedHeaderRejection {}
}
pub mod headers {
    pub trait Header {}
    #[derive(Clone, Debug)]
    pub struct Authorization<C>(pub C);
    impl<C> Authorization<C> {
        fn token(&self) -> &str {}
        fn username(&self) -> &str {}
        fn password(&self) -> &str {}
        fn basic(username: &str, password: &str) -> Self {}
        fn bearer(token: &str) -> Result<Self, authorization::InvalidBearerToken> {}
    }
    pub mod authorization {
        pub use super::Authorization;
        #[derive(Clone, Debug)]
        pub struct Bearer {}
        impl Bearer {
            fn token(&self) -> &str {}
        }
        #[derive(Clone, Debug)]
        pub struct Basic {}
        impl Basic {
            fn username(&self) -> &str {}
            fn password(&self) -> &str {}
        }
        #[derive(Debug)]
        pub struct InvalidBearerToken {}
    }
    #[derive(Clone, Debug)]
    pub struct ContentType {}
    impl ContentType {
        fn json() -> ContentType {}
        fn text() -> ContentType {}
        fn text_utf8() -> ContentType {}
        fn html() -> ContentType {}
        fn xml() -> ContentType {}
        fn form_url_encoded() -> ContentType {}
        fn jpeg() -> ContentType {}
        fn png() -> ContentType {}
        fn octet_stream() -> ContentType {}
    }
    impl std::fmt::Display for ContentType {}
    impl std::str::FromStr for ContentType {}
    #[derive(Clone, Debug)]
    pub struct UserAgent {}
    impl UserAgent {
        fn as_str(&self) -> &str {}
    }
    impl std::fmt::Display for UserAgent {}
    impl std::str::FromStr for UserAgent {}
    #[derive(Clone, Debug)]
    pub struct ContentLength(pub u64);
    #[derive(Clone, Debug)]
    pub struct Host {}
    impl Host {
        fn hostname(&self) -> &str {}
        fn port(&self) -> Option<u16> {}
    }
    impl std::fmt::Display for Host {}
    #[derive(Clone, Debug)]
    pub struct Cookie {}
    impl Cookie {
        fn get(&self, name: &str) -> Option<&str> {}
        fn iter(&self) -> impl Iterator<Item = (&str, &str)> {}
        fn len(&self) -> usize {}
    }
}
