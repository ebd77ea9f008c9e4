//! All files together: facts to a program.
//!
//! In: the facts of every file and what the manifests say of crates. Out: a [`Program`]: crates, modules, names, types
//! and a function-level call graph. This room knows nothing of services.

mod absent;
mod blocks;
mod call_site;
mod callers;
mod cfg;
mod crates;
mod define;
pub mod definitions;
mod derived;
mod descriptions;
mod drafts;
mod gist;
mod includes;
mod items;
mod lookup;
mod modules;
mod names;
mod paths;
mod places;
mod prelude;
mod prepared;
mod program;
mod published;
mod reach;
mod reach_index;
mod resolve;
pub(crate) mod reuse;
mod stubbed;
pub mod stubs;
pub mod types;

#[cfg(test)]
mod testing;

pub use call_site::{
    BodyOwner, BodyTypes, CallSite, CallSyntax, Made, Quiet, Reason, Resolution, Target,
};
pub use callers::Caller;
pub use define::{Defined, define, units};
pub use definitions::*;
pub use derived::{Derived, derive};
pub use gist::Gist;
pub use program::{Program, Tally};
pub use reach::{Admits, Reach, reach, reach_each, reach_until};
pub(crate) use reach::{MOST as MOST_WALKS, Reaching, Walks};
pub use reach_index::ReachIndex;
pub use resolve::{resolve, resolve_with};
pub use reuse::Bodies;
pub use stubbed::{StubFacts, read_stubs};
pub use types::Types;
