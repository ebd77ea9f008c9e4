pub use crate::request::Request;
pub mod request {
    #[derive(Debug)]
    pub struct Request<State> {}
    impl<State> Request<State> {
        fn state(&self) -> &State {}
        fn param(&self, key: &str) -> crate::Result<&str> {}
        fn query<T>(&self) -> crate::Result<T> {}
        fn method(&self) -> crate::http::Method {}
        fn ext<T>(&self) -> Option<&T> {}
        async fn body_json<T>(&mut self) -> crate::Result<T> {}
        async fn body_form<T>(&mut self) -> crate::Result<T> {}
        async fn body_string(&mut self) -> crate::Result<String> {}
        async fn body_bytes(&mut self) -> crate::Result<Vec<u8>> {}
    }
}
pub mod http {
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum Method { Get, Post, Put, Delete, Patch, Head }
}
#[derive(Debug)]
pub struct Response {}
#[derive(Debug)]
pub struct Error {}
impl std::fmt::Display for Error {}
pub type Result<T = Response> = std::result::Result<T, Error>;
pub fn new() -> Server<()> {}
pub fn with_state<State>(state: State) -> Server<State> {}
#[derive(Clone)]
pub struct Server<State> {}
impl Server<()> { fn new() -> Self {} }
impl<State> Server<State> {
    fn with_state(state: State) -> Self {}
    fn at(&mut self, path: &str) -> Route<State> {}
    fn with<M>(&mut self, middleware: M) -> &mut Self {}
    fn state(&self) -> &State {}
    async fn listen<L>(self, listener: L) -> std::io::Result<()> {}
}
pub struct Route<State> {}
impl<State> Route<State> {
    fn at(&mut self, path: &str) -> Route<State> {}
    fn nest<I>(&mut self, service: Server<I>) -> &mut Self {}
    fn all<E>(&mut self, ep: E) -> &mut Self {}
    fn get<E>(&mut self, ep: E) -> &mut Self {}
    fn post<E>(&mut self, ep: E) -> &mut Self {}
    fn put<E>(&mut self, ep: E) -> &mut Self {}
    fn delete<E>(&mut self, ep: E) -> &mut Self {}
    fn patch<E>(&mut self, ep: E) -> &mut Self {}
    fn head<E>(&mut self, ep: E) -> &mut Self {}
}
