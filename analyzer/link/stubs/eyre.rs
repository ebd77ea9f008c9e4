pub struct Report;
pub use Report as Error;
pub use Report as ErrReport;
pub use WrapErr as Context;
pub type Result<T, E = Report> = std::result::Result<T, E>;
pub type EyreContext = Handler;
pub trait EyreHandler {}
pub struct Handler;
pub struct InstallError;
pub struct Chain;
impl Report {
    fn new<E>(error: E) -> Self {}
    fn msg<M>(message: M) -> Self {}
    fn wrap_err<D>(self, msg: D) -> Self {}
    fn chain(&self) -> Chain {}
    fn root_cause(&self) -> &dyn std::error::Error {}
    fn is<E>(&self) -> bool {}
    fn downcast<E>(self) -> Result<E, Self> {}
    fn downcast_ref<E>(&self) -> Option<&E> {}
    fn downcast_mut<E>(&mut self) -> Option<&mut E> {}
    fn handler(&self) -> &dyn EyreHandler {}
    fn to_string(&self) -> String {}
}
impl<E: std::error::Error> From<E> for Report {
    fn from(error: E) -> Self {}
}
impl std::fmt::Display for Report {}
impl std::fmt::Debug for Report {}
pub trait WrapErr<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T, Report>;
    fn wrap_err_with<D, F: FnOnce() -> D>(self, msg: F) -> Result<T, Report>;
    fn context<D>(self, msg: D) -> Result<T, Report>;
    fn with_context<D, F: FnOnce() -> D>(self, msg: F) -> Result<T, Report>;
}
impl<T, E> WrapErr<T, E> for std::result::Result<T, E> {}
pub trait OptionExt<T> {
    fn ok_or_eyre<M>(self, message: M) -> Result<T>;
}
impl<T> OptionExt<T> for Option<T> {}
pub trait ContextCompat<T> {
    fn context<D>(self, msg: D) -> Result<T, Report>;
    fn with_context<D, F: FnOnce() -> D>(self, msg: F) -> Result<T, Report>;
    fn wrap_err<D>(self, msg: D) -> Result<T, Report>;
    fn wrap_err_with<D, F: FnOnce() -> D>(self, msg: F) -> Result<T, Report>;
}
impl<T> ContextCompat<T> for Option<T> {}
pub fn Ok<T>(value: T) -> Result<T> {}
pub fn set_hook<F>(hook: F) -> Result<(), InstallError> {}
