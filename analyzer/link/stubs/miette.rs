pub struct Report;
pub use Report as Error;
pub use Report as ErrReport;
pub use WrapErr as Context;
pub type Result<T, E = Report> = std::result::Result<T, E>;
pub trait Diagnostic {}
impl Report {
    fn new<E>(error: E) -> Self {}
    fn msg<M>(message: M) -> Self {}
    fn wrap_err<D>(self, msg: D) -> Self {}
    fn downcast_ref<E>(&self) -> Option<&E> {}
    fn to_string(&self) -> String {}
}
impl<E> From<E> for Report {
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
pub trait IntoDiagnostic<T, E> {
    fn into_diagnostic(self) -> Result<T, Report>;
}
impl<T, E> IntoDiagnostic<T, E> for std::result::Result<T, E> {}
pub struct NamedSource<S>;
pub struct SourceSpan;
