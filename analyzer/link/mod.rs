//! All files together: facts to a program.
//!
//! In: the facts of every file and what the manifests say of crates. Out: a [`Program`]: crates, modules, names, types
//! and a function-level call graph. This room knows nothing of services.

mod blocks;
mod cfg;
mod crates;
mod define;
pub mod definitions;
mod drafts;
mod includes;
mod lookup;
mod modules;
mod names;
mod paths;
mod places;
pub mod stubs;

pub use define::{Extra, define};
pub use definitions::*;
