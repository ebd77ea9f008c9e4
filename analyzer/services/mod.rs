//! A program to its services and the calls between them.
//!
//! In: a [`Program`](crate::link::Program) and what the manifests say. Out: a [`ServiceGraph`]. This room knows
//! frameworks and protocols; it knows nothing of how often a call happens.

pub mod address;
mod asked;
mod associated;
mod boundary;
mod changed;
mod deployed;
mod discover;
mod fields;
pub mod graph;
mod keys;
mod lift;
mod lists;
mod matching;
pub mod model;
mod passed;
mod products;
mod protocols;
mod roles;
mod rows;
mod runs;
mod state;
mod stays;
mod surroundings;
mod template;
pub mod text;
mod tools;
mod topics;
mod urls;
mod variants;
mod wrappers;

pub use discover::{discover, discover_as};
pub use graph::*;
pub use model::*;
pub use protocols::HouseClient;
pub use roles::{Settings, Unit};
pub use topics::meaning;
