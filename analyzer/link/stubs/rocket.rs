pub use crate::request::{Outcome, Request, FromRequest};
pub use crate::response::Response;
pub use tokio;
#[derive(Debug)]
pub struct State<T> {}
impl<T> State<T> {
    fn inner(&self) -> &T {}
    fn get<P>(rocket: &Rocket<P>) -> Option<&State<T>> {}
}
impl<T> std::ops::Deref for State<T> { type Target = T; }
#[derive(Debug)]
pub struct Rocket<P> {}
pub struct Build {}
pub struct Ignite {}
pub struct Orbit {}
impl<P> Rocket<P> {
    fn build() -> Rocket<Build> {}
    fn custom<T>(provider: T) -> Rocket<Build> {}
    fn configure<T>(self, provider: T) -> Self {}
    fn mount<B, R>(self, base: B, routes: R) -> Self {}
    fn register<B, C>(self, base: B, catchers: C) -> Self {}
    fn manage<T>(self, state: T) -> Self {}
    fn attach<F>(self, fairing: F) -> Self {}
    fn state<T>(&self) -> Option<&T> {}
    async fn ignite(self) -> Result<Rocket<Ignite>, Error> {}
    async fn launch(self) -> Result<Rocket<Ignite>, Error> {}
    fn shutdown(&self) -> Shutdown {}
}
pub struct Shutdown {}
impl Shutdown { fn notify(self) {} }
pub fn build() -> Rocket<Build> {}
pub fn custom<T>(provider: T) -> Rocket<Build> {}
pub fn ignite() -> Rocket<Build> {}
#[derive(Debug)]
pub struct Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub mod request {
    #[derive(Debug, Clone)]
    pub enum Outcome<S, E> { Success(S), Error(E), Failure(E), Forward(crate::http::Status) }
    #[derive(Debug)]
    pub struct Request {}
    impl Request {
        async fn guard<T>(&self) -> Outcome<T, T> {}
        fn rocket(&self) -> &crate::Rocket<crate::Orbit> {}
        fn headers(&self) -> &crate::http::HeaderMap {}
        fn param<T>(&self, n: usize) -> Option<Result<T, T>> {}
    }
    pub trait FromRequest { type Error; async fn from_request(request: &Request) -> Outcome<Self, Self::Error>; }
    pub struct Form<T>(pub T);
    pub struct LenientForm<T>(pub T);
    impl<T> Form<T> { fn into_inner(self) -> T {} }
    impl<T> LenientForm<T> { fn into_inner(self) -> T {} }
    impl<T> std::ops::Deref for Form<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Form<T> {}
    impl<T> std::ops::Deref for LenientForm<T> { type Target = T; }
    impl<T> std::ops::DerefMut for LenientForm<T> {}
}
pub mod form {
    pub struct Form<T> {}
    pub struct Strict<T> {}
    pub struct Lenient<T> {}
    impl<T> Form<T> { fn into_inner(self) -> T {} }
    impl<T> Strict<T> { fn into_inner(self) -> T {} }
    impl<T> Lenient<T> { fn into_inner(self) -> T {} }
    impl<T> std::ops::Deref for Form<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Form<T> {}
    impl<T> std::ops::Deref for Strict<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Strict<T> {}
    impl<T> std::ops::Deref for Lenient<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Lenient<T> {}
}
pub mod serde {
    pub mod json {
        pub use serde_json::Value;
        #[derive(Debug, Clone)]
        pub struct Json<T>(pub T);
        impl<T> Json<T> { fn into_inner(self) -> T {} }
        impl<T> From<T> for Json<T> {}
        impl<T> std::ops::Deref for Json<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Json<T> {}
    }
    pub mod msgpack {
        #[derive(Debug, Clone)]
        pub struct MsgPack<T>(pub T);
        impl<T> MsgPack<T> { fn into_inner(self) -> T {} }
        impl<T> std::ops::Deref for MsgPack<T> { type Target = T; }
        impl<T> std::ops::DerefMut for MsgPack<T> {}
    }
}
pub mod http {
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Status { pub code: u16 }
    impl Status { fn new(code: u16) -> Status {} }
    pub struct HeaderMap {}
    impl HeaderMap {
        fn get_one(&self, name: &str) -> Option<&str> {}
        fn contains<N>(&self, name: N) -> bool {}
    }
}
pub mod response {
    #[derive(Debug)]
    pub struct Response {}
    pub mod status {
        #[derive(Debug, Clone)]
        pub struct Custom<R>(pub crate::http::Status, pub R);
        #[derive(Debug, Clone)]
        pub struct NotFound<R>(pub R);
        #[derive(Debug, Clone)]
        pub struct BadRequest<R>(pub R);
        #[derive(Debug, Clone)]
        pub struct Accepted<R>(pub R);
        #[derive(Debug, Clone)]
        pub struct Unauthorized<R>(pub R);
    }
}
