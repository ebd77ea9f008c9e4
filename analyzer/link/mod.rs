//! All files together: facts to a program.
//!
//! In: the facts of every file and what the manifests say of crates. Out: a [`Program`]: crates, modules, names, types
//! and a function-level call graph. This room knows nothing of services.

pub mod definitions;

pub use definitions::*;
