#[derive(Clone, Default)]
pub struct Client;
impl Client {
    fn new() -> Self {}
    fn builder() -> ClientBuilder {}
    fn get<U>(&self, url: U) -> ClientRequest {}
    fn post<U>(&self, url: U) -> ClientRequest {}
    fn put<U>(&self, url: U) -> ClientRequest {}
    fn patch<U>(&self, url: U) -> ClientRequest {}
    fn delete<U>(&self, url: U) -> ClientRequest {}
    fn head<U>(&self, url: U) -> ClientRequest {}
    fn options<U>(&self, url: U) -> ClientRequest {}
    fn request<U>(&self, method: http::Method, url: U) -> ClientRequest {}
    fn request_from<U>(&self, url: U, head: U) -> ClientRequest {}
}
pub struct ClientBuilder;
impl ClientBuilder {
    fn new() -> Self {}
    fn timeout(self, timeout: std::time::Duration) -> Self {}
    fn connector<C>(self, connector: C) -> Self {}
    fn wrap<M>(self, middleware: M) -> Self {}
    fn add_default_header<H>(self, header: H) -> Self {}
    fn bearer_auth<T>(self, token: T) -> Self {}
    fn finish(self) -> Client {}
}
pub struct ClientRequest;
impl ClientRequest {
    fn insert_header<H>(self, header: H) -> Self {}
    fn append_header<H>(self, header: H) -> Self {}
    fn header<K, V>(self, key: K, value: V) -> Self {}
    fn content_type<V>(self, value: V) -> Self {}
    fn timeout(self, timeout: std::time::Duration) -> Self {}
    fn bearer_auth<T>(self, token: T) -> Self {}
    fn basic_auth<U, P>(self, username: U, password: P) -> Self {}
    fn query<T>(self, query: &T) -> Result<Self, error::SendRequestError> {}
    fn no_decompress(self) -> Self {}
    async fn send(self) -> Result<ClientResponse, error::SendRequestError> {}
    async fn send_body<B>(self, body: B) -> Result<ClientResponse, error::SendRequestError> {}
    async fn send_json<T>(self, value: &T) -> Result<ClientResponse, error::SendRequestError> {}
    async fn send_form<T>(self, value: &T) -> Result<ClientResponse, error::SendRequestError> {}
    async fn send_stream<S>(self, stream: S) -> Result<ClientResponse, error::SendRequestError> {}
}
pub struct ClientResponse;
impl ClientResponse {
    fn status(&self) -> http::StatusCode {}
    fn headers(&self) -> &http::HeaderMap {}
    async fn body(&mut self) -> Result<bytes::Bytes, error::PayloadError> {}
    async fn json<T>(&mut self) -> Result<T, error::JsonPayloadError> {}
}
pub mod error {
    pub struct SendRequestError;
    pub struct PayloadError;
    pub struct JsonPayloadError;
    impl std::error::Error for SendRequestError {}
    impl std::error::Error for PayloadError {}
    impl std::error::Error for JsonPayloadError {}
}
