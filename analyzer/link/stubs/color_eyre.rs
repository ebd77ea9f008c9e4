pub use eyre;
pub use eyre::{Report, Result};
pub fn install() -> Result<(), Report> {}
pub mod config {
    pub struct HookBuilder;
    impl HookBuilder {
        fn new() -> Self {}
        fn blank() -> Self {}
        fn install(self) -> Result<(), eyre::Report> {}
    }
}
pub trait Section {
    type Return;
    fn note<D>(self, note: D) -> Self::Return;
    fn with_note<D, F: FnOnce() -> D>(self, f: F) -> Self::Return;
    fn warning<D>(self, warning: D) -> Self::Return;
    fn with_warning<D, F: FnOnce() -> D>(self, f: F) -> Self::Return;
    fn suggestion<D>(self, suggestion: D) -> Self::Return;
    fn with_suggestion<D, F: FnOnce() -> D>(self, f: F) -> Self::Return;
    fn error<E>(self, error: E) -> Self::Return;
    fn with_error<E, F: FnOnce() -> E>(self, f: F) -> Self::Return;
    fn section<D>(self, section: D) -> Self::Return;
    fn with_section<D, F: FnOnce() -> D>(self, f: F) -> Self::Return;
}
pub use Section as Help;
impl Section for Report { type Return = Report; }
impl<T, E> Section for std::result::Result<T, E> { type Return = std::result::Result<T, Report>; }
pub trait SectionExt {
    fn header<C>(self, header: C) -> Self;
}
pub mod section { pub use crate::Section; }
