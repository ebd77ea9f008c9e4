//! The result to bytes.
//!
//! In: a proposal, a graph, a diff. Out: text in one of several forms, complete and escaped: a name from the analysed
//! repository may hold anything, and comes out harmless in every form. This room reads `proposal` and the public model of
//! the graph only, decides nothing, and writes to nothing but the `String` or writer it is given.

pub mod check;
pub mod diagnostics;
pub mod diff;
pub mod escape;
pub mod evaluation;
pub mod explain;
pub mod graph;
pub mod history;
pub mod html;
pub mod json;
mod look;
mod table;
pub mod text;
pub mod yaml;

pub use look::Look;
