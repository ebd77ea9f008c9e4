//! Estimates how often each call happens.
//!
//! In: a [`ServiceGraph`](crate::services) whose calls list their sites, and the program they stand in. Out: a
//! [`WeightedGraph`]: a rate on every entry point, function, site and call, with the factors it was multiplied from.
//! This room knows nothing of files, of syn, or of how groups are chosen.

pub mod model;
mod read;

pub use model::*;
pub use read::parse_graph;
