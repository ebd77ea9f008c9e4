//! Chooses which services share a process.
//!
//! In: a [`WeightedGraph`] and the [`Settings`]: constraints, costs, strategy; where there is one, the grouping in
//! force. Out: a [`Grouping`]: groups of low cost that keep every constraint, with a lower bound, the two standard
//! modes beside it, and the reasons; an [`Evaluation`] of a grouping written by hand; a [`Plan`] that leads from one
//! grouping to another. All arithmetic on costs is in integers, every order is sorted and every budget counted in steps,
//! so the same input gives the same bytes on any machine. This room knows nothing of source code, of files, or of how
//! the answer is shown.
//!
//! The way of a question through the room: [`case`] puts numbers to names and prices to calls, [`conflict`] refuses what
//! cannot be met, [`problem`] splits the rest into independent problems, [`search`] solves each, [`stability`] weighs the
//! answer against the grouping in force, and [`explain`] says why.

mod answers;
mod assignment;
mod bound;
mod case;
mod compact;
mod conflict;
mod constraints;
mod dice;
mod evaluate;
mod exact;
mod explain;
mod greedy;
mod local;
mod master;
mod model;
mod names;
mod objective;
mod order;
mod plan;
mod pricing;
mod problem;
mod reasons;
mod reduce;
mod refill;
mod search;
mod sensitivity;
pub mod settings;
mod shares;
mod stability;

pub use answers::Answers;
pub use evaluate::evaluate;
pub use model::*;
pub use plan::plan;
pub use settings::{Capacity, Constraints, Costs, ProtocolCost, Settings, Strategy};

use crate::base::Error;
use crate::weigh::WeightedGraph;
use case::Case;
use objective::Estimate;

/// Splits the services into process groups of least cost.
///
/// With a `baseline`, a service moves only when that pays for itself, and the whole only changes when that saves enough:
/// see [`Comparison`].
///
/// # Errors
///
/// [`Error::Infeasible`] names a smallest set of constraints that contradict each other; [`Error::BadInput`] a rate
/// that is negative or no number, or a call that names no service; [`Error::BadSettings`] a constraint that names no
/// service.
pub fn partition(
    graph: &WeightedGraph,
    settings: &Settings,
    baseline: Option<&Baseline>,
) -> Result<Grouping, Error> {
    partition_with(graph, settings, baseline, &Answers::default())
}

/// As [`partition`], looking only where none of the `answers` given before fits.
pub fn partition_with(
    graph: &WeightedGraph,
    settings: &Settings,
    baseline: Option<&Baseline>,
    answers: &Answers,
) -> Result<Grouping, Error> {
    let case = Case::new(graph, settings, Estimate::Best)?;
    let answer = answers.get(&case, baseline, &|case| match settings.strategy {
        Strategy::SingleProcess => Ok(case.fewest_groups()),
        Strategy::ProcessPerService => Ok(case.most_groups()),
        Strategy::Grouped => match baseline {
            Some(baseline) => stability::weigh(case, baseline),
            None => Ok(case.cheapest()),
        },
    })?;
    explain::describe(&case, &answer, baseline)
}
