//! All files together: facts to a program.
//!
//! In: the facts of every file and what the manifests say of crates. Out: a [`Program`]: crates, modules, names, types
//! and a function-level call graph. This room knows nothing of services.

mod blocks;
mod call_site;
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
mod program;
mod reach;
mod resolve;
pub mod stubs;
pub mod types;

pub use call_site::{BodyOwner, BodyTypes, CallSite, CallSyntax, Reason, Resolution, Target};
pub use define::{Extra, define};
pub use definitions::*;
pub use program::{Program, Tally};
pub use reach::{Reach, ReachIndex, reach};
pub use resolve::resolve;
pub use types::Types;
