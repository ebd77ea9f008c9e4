//! Estimates how often each call happens.
//!
//! In: a [`ServiceGraph`](crate::services) whose calls list their sites, and the program they stand in. Out: a
//! [`WeightedGraph`]: a rate on every entry point, function, site and call, with the factors it was multiplied from.
//! This room knows nothing of files, of syn, or of how groups are chosen.

mod across;
mod calibrate;
mod called_back;
mod cron;
mod entries;
mod estimate;
mod functions;
mod leading;
pub mod model;
pub mod multiplicity;
pub mod payload;
mod read;
mod settings;
mod spread;
mod system;
pub mod within;

pub use calibrate::calibrate;
pub use estimate::estimate;
pub use functions::{CallRate, FunctionRates, estimate_functions};
pub use model::*;
pub use read::parse_graph;
pub use settings::Settings;
pub use spread::Spread;
