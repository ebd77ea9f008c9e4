pub use std::error::Error;
pub trait ResultExt<T, E> {
    fn context<C, E2>(self, context: C) -> Result<T, E2>;
    fn with_context<F: FnOnce(&mut E) -> C, C, E2>(self, context: F) -> Result<T, E2>;
    fn whatever_context<S, E2>(self, context: S) -> Result<T, E2>;
    fn with_whatever_context<F: FnOnce(&mut E) -> S, S, E2>(self, context: F) -> Result<T, E2>;
    fn boxed(self) -> Result<T, Box<dyn std::error::Error>>;
    fn boxed_local(self) -> Result<T, Box<dyn std::error::Error>>;
}
impl<T, E> ResultExt<T, E> for std::result::Result<T, E> {}
pub trait OptionExt<T> {
    fn context<C, E>(self, context: C) -> Result<T, E>;
    fn with_context<F: FnOnce() -> C, C, E>(self, context: F) -> Result<T, E>;
    fn whatever_context<S, E>(self, context: S) -> Result<T, E>;
    fn with_whatever_context<F: FnOnce() -> S, S, E>(self, context: F) -> Result<T, E>;
}
impl<T> OptionExt<T> for Option<T> {}
pub trait IntoError<E> {}
pub trait ErrorCompat {
    fn backtrace(&self) -> Option<&Backtrace>;
}
pub struct NoneError;
pub struct Backtrace;
#[derive(Clone, Copy, Debug)]
pub struct Location { pub file: &str, pub line: u32, pub column: u32 }
pub struct Whatever;
impl std::error::Error for Whatever {}
impl std::fmt::Display for Whatever {}
pub struct Report<E>;
impl<E> Report<E> {
    fn from_error(error: E) -> Self {}
}
pub mod prelude {
    pub use crate::{ErrorCompat, IntoError, OptionExt, ResultExt, Whatever};
}
pub mod futures {
    pub trait TryFutureExt {}
    pub trait TryStreamExt {}
}
