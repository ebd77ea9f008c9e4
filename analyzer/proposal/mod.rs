//! The public result: what is proposed, and why.
//!
//! In: a [`Grouping`](crate::group::Grouping) and the [`WeightedGraph`](crate::weigh::WeightedGraph) it stands on. Out:
//! a [`Proposal`], the form that is kept in a repository, read back and compared. This room decides what is said; how it
//! looks as text, Markdown or a page is the next room's affair.

mod check;
mod describe;
mod diff;
mod evaluation;
mod explain;
mod functions;
mod history;
mod model;
mod quantity;
mod read;
mod renames;
mod style;

pub use check::{Checked, Concern, Finding, Rule, State, Terms, check};
pub use describe::describe;
pub use diff::{
    CallChanges, CostChange, Diff, GroupChanges, Moved, RenamedCall, Reweighted, ServiceChanges,
    Side, compare, first_place,
};
pub use evaluation::{Evaluation, Improvement, evaluation, plan_steps};
pub use explain::{Explanation, explain};
pub use functions::{FunctionCall, FunctionEdge, FunctionGraph, FunctionNode, function_graph};
pub use history::{Changes, History, Step};
pub use model::*;
pub use quantity::{Percent, ResourceText};
pub use read::parse;
pub use renames::services as renamed_services;
