//! Measured calls: what traces, a mesh's counters or a table say of who called whom how often.
//!
//! In: files in any of five formats, told apart by what stands in them. Out: [`Measurements`], summed per caller, callee and
//! operation, with the names as the files have them. Files are read as a stream: what is kept of a span is a short record,
//! and of those no more than a window; so memory does not grow with the file.
//!
//! This room knows nothing of source code, and not which of the names are services.

mod counters;
mod document;
mod facts;
mod input;
mod join;
mod loose;
mod model;
mod record;
mod spans;
mod table;

pub use input::read;
pub use model::{MeasuredCall, MeasuredEntry, Measurements, Operation, Size, Sizes, Wire};
