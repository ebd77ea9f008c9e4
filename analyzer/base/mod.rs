//! The bench all rooms share.
//!
//! Names, ids, places, quantities, diagnostics and errors. This room knows no stage: it says nothing of
//! Rust source, of services or of groups.

mod bits;
mod diagnostic;
mod error;
mod ids;
mod keys;
mod location;
mod name;
mod quantity;
mod spelling;

pub use crate::define_id;
pub use bits::Bits;
pub use diagnostic::{Code, Diagnostic, Reported, Severity};
pub use error::Error;
pub use ids::{Id, IndexVec};
pub use keys::{Key, Tree, UnknownKey, unknown_keys};
pub use location::{Location, Span};
pub use name::Name;
pub use quantity::{Millicores, Rate};
pub use spelling::nearest;
