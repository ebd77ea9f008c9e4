pub struct Report<C>;
pub type Result<T, C> = std::result::Result<T, Report<C>>;
impl<C> Report<C> {
    fn new(context: C) -> Self {}
    fn change_context<T>(self, context: T) -> Report<T> {}
    fn attach<A>(self, attachment: A) -> Self {}
    fn attach_opaque<A>(self, attachment: A) -> Self {}
    fn attach_printable<A>(self, attachment: A) -> Self {}
    fn current_context(&self) -> &C {}
    fn contains<T>(&self) -> bool {}
    fn downcast_ref<T>(&self) -> Option<&T> {}
    fn to_string(&self) -> String {}
}
impl<C> From<C> for Report<C> {}
impl<C> std::fmt::Display for Report<C> {}
impl<C> std::fmt::Debug for Report<C> {}
pub trait ResultExt {
    type Ok;
    type Context;
    fn attach<A>(self, attachment: A) -> Result<Self::Ok, Self::Context>;
    fn attach_with<A, F: FnOnce() -> A>(self, attachment: F) -> Result<Self::Ok, Self::Context>;
    fn attach_lazy<A, F: FnOnce() -> A>(self, attachment: F) -> Result<Self::Ok, Self::Context>;
    fn attach_opaque<A>(self, attachment: A) -> Result<Self::Ok, Self::Context>;
    fn attach_printable<A>(self, attachment: A) -> Result<Self::Ok, Self::Context>;
    fn attach_printable_lazy<A, F: FnOnce() -> A>(self, attachment: F) -> Result<Self::Ok, Self::Context>;
    fn change_context<C>(self, context: C) -> Result<Self::Ok, C>;
    fn change_context_lazy<C, F: FnOnce() -> C>(self, context: F) -> Result<Self::Ok, C>;
}
impl<T, C> ResultExt for std::result::Result<T, C> {
    type Ok = T;
    type Context = C;
}
pub trait IntoReport {
    type Ok;
    type Err;
    fn into_report(self) -> Result<Self::Ok, Self::Err>;
}
impl<T, E> IntoReport for std::result::Result<T, E> {
    type Ok = T;
    type Err = E;
}
pub trait Context {}
pub mod prelude {
    pub use crate::ResultExt;
}
