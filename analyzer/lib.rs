//! Reads a repository of Rust services, without building or running any of it, and proposes which of them should
//! share a process.
//!
//! The program is a pipeline of plain data; a stranger understands it by reading eight type names in order:
//!
//! ```text
//! SourceTree → FileFacts → Program → ServiceGraph → WeightedGraph → Grouping → Proposal → bytes
//!   source      syntax      link       services        weigh         group     proposal   render
//! ```

pub mod base;
pub mod group;
pub mod link;
pub mod manifest;
pub mod services;
pub mod source;
pub mod syntax;
pub mod weigh;
