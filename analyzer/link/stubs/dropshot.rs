#[derive(Debug)]
pub struct RequestContext<C> { pub request_id: String, pub server: std::sync::Arc<DropshotState<C>> }
impl<C> RequestContext<C> {
    fn context(&self) -> &C {}
}
pub struct DropshotState<C> { pub private: C, pub local_addr: std::net::SocketAddr }
impl<C> DropshotState<C> { fn using_tls(&self) -> bool {} }
#[derive(Debug)]
pub struct Path<T> { pub inner: T }
impl<T> Path<T> { fn into_inner(self) -> T {} }
#[derive(Debug)]
pub struct Query<T> { pub inner: T }
impl<T> Query<T> { fn into_inner(self) -> T {} }
#[derive(Debug)]
pub struct TypedBody<T> { pub inner: T }
impl<T> TypedBody<T> { fn into_inner(self) -> T {} }
#[derive(Debug)]
pub struct Header<T> { pub inner: T }
impl<T> Header<T> { fn into_inner(self) -> T {} }
pub struct HttpResponseOk<T>(pub T);
pub struct HttpResponseCreated<T>(pub T);
pub struct HttpResponseAccepted<T>(pub T);
pub struct HttpResponseUpdatedNoContent();
pub struct HttpResponseDeleted();
pub struct UntypedBody {}
impl UntypedBody {
    fn as_bytes(&self) -> &[u8] {}
    fn as_str(&self) -> Result<&str, HttpError> {}
}
#[derive(Debug)]
pub struct HttpError { pub external_message: String, pub internal_message: String }
impl HttpError {
    fn for_internal_error(message: String) -> Self {}
    fn for_unavail(code: Option<String>, message: String) -> Self {}
    fn for_bad_request(code: Option<String>, message: String) -> Self {}
    fn for_not_found(code: Option<String>, message: String) -> Self {}
}
impl std::fmt::Display for HttpError {}
impl std::error::Error for HttpError {}
#[derive(Debug)]
pub struct ResultsPage<T> { pub next_page: Option<String>, pub items: Vec<T> }
pub struct ApiDescription<C> {}
impl<C> ApiDescription<C> {
    fn new() -> Self {}
    fn register<T>(&mut self, endpoint: T) -> Result<(), ApiDescriptionRegisterError> {}
}
#[derive(Debug)]
pub struct ApiDescriptionRegisterError {}
impl std::fmt::Display for ApiDescriptionRegisterError {}
pub struct HttpServer<C> {}
impl<C> HttpServer<C> {
    fn app_private(&self) -> &C {}
    fn local_addr(&self) -> std::net::SocketAddr {}
    async fn close(self) -> Result<(), String> {}
}
pub struct HttpServerStarter<C> {}
impl<C> HttpServerStarter<C> {
    fn new<L>(config: &ConfigDropshot, api: ApiDescription<C>, private: C, log: L) -> Result<HttpServerStarter<C>, BuildError> {}
    fn new_with_tls<L, T>(config: &ConfigDropshot, api: ApiDescription<C>, private: C, log: L, tls: T) -> Result<HttpServerStarter<C>, BuildError> {}
    fn start(self) -> HttpServer<C> {}
}
pub struct ServerBuilder<C> {}
impl<C> ServerBuilder<C> {
    fn new<L>(api: ApiDescription<C>, private: C, log: L) -> Self {}
    fn config(self, config: ConfigDropshot) -> Self {}
    fn tls<T>(self, tls: T) -> Self {}
    fn version_policy<T>(self, policy: T) -> Self {}
    fn start(self) -> Result<HttpServer<C>, BuildError> {}
}
#[derive(Debug)]
pub struct BuildError {}
impl std::fmt::Display for BuildError {}
impl std::error::Error for BuildError {}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigDropshot { pub bind_address: std::net::SocketAddr, pub default_request_body_max_bytes: usize }
