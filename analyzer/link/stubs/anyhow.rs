pub struct Error;
pub type Result<T, E = Error> = std::result::Result<T, E>;
impl Error {
    fn new<E>(error: E) -> Self {}
    fn msg<M>(message: M) -> Self {}
    fn context<C>(self, context: C) -> Self {}
    fn chain(&self) -> Chain {}
    fn root_cause(&self) -> &dyn std::error::Error {}
    fn is<E>(&self) -> bool {}
    fn downcast<E>(self) -> Result<E, Self> {}
    fn downcast_ref<E>(&self) -> Option<&E> {}
    fn downcast_mut<E>(&mut self) -> Option<&mut E> {}
    fn to_string(&self) -> String {}
}
impl<E: std::error::Error> From<E> for Error {
    fn from(error: E) -> Self {}
}
impl std::fmt::Display for Error {}
impl std::fmt::Debug for Error {}
pub struct Chain;
pub trait Context<T, E> {
    fn context<C>(self, context: C) -> Result<T, Error>;
    fn with_context<C, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {}
impl<T> Context<T, std::convert::Infallible> for Option<T> {}
pub fn Ok<T>(value: T) -> Result<T> {}
