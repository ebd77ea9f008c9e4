//! Types, as far as calls need them.
//!
//! In: definitions. Out: the type of every expression, and with it the callee of every call. Not a type checker: what
//! does not fit is left unknown, never reported.

pub(crate) mod infer;
mod lower;
mod tables;
mod ty;

pub(crate) use lower::ImplHead;
pub(crate) use tables::{Answer, Before, derives};
pub use tables::{Fields, Types};
pub use ty::{Args, Bounds, Contents, Head, Projection, Signature, TraitRef, Ty};
