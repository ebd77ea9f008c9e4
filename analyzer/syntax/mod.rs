//! One file at a time: text to facts.
//!
//! In: a [`SourceTree`](crate::source::SourceTree). Out: [`FileFacts`] for every Rust file. The only room that
//! knows syn. It knows nothing of other files, but for `macro_rules!` definitions, which are collected from all
//! files before the calls are expanded.

pub mod facts;

pub use facts::FileFacts;
