//! What does a grouping written by hand cost, and what would better it?

use super::assignment::{Assignment, Scales};
use super::case::Case;
use super::greedy;
use super::local;
use super::model::{Baseline, Evaluation, Improvement};
use super::names;
use super::objective::{Estimate, Units, millicores};
use super::problem::{Homes, NONE, number, split};
use super::settings::Settings;
use crate::base::{Error, Name};
use crate::weigh::WeightedGraph;
use std::collections::BTreeSet;

/// How many improvements are named.
const NAMED: usize = 3;

/// Compares `groups` with the best grouping, and says what would better it.
///
/// Services that `groups` does not name count as standing alone.
///
/// # Errors
///
/// As [`partition`](super::partition); also [`Error::BadInput`] where `groups` names a service twice.
pub fn evaluate(
    graph: &WeightedGraph,
    settings: &Settings,
    groups: &Baseline,
) -> Result<Evaluation, Error> {
    let case = Case::new(graph, settings, Estimate::Best)?;
    let written = Written::new(&case, groups)?;
    let cost = case.cost(&written.group_of);
    let best = case.cheapest();
    let least = case.cost(&best.group_of);
    Ok(Evaluation {
        cost: cost.into(),
        violated: case.violations(&written.group_of),
        above_best: share(cost.total() - least.total(), least.total()),
        best: least.into(),
        best_is_optimal: best.proved,
        improvements: improvements(&case, &written, groups),
        missing: written.missing,
        unknown: written.unknown,
    })
}

fn share(part: Units, whole: Units) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// A grouping by hand in numbers.
pub(super) struct Written {
    /// By service.
    pub(super) group_of: Vec<u32>,
    missing: Vec<Name>,
    unknown: Vec<Name>,
}

impl Written {
    /// `groups` in the numbers of `case`.
    pub(super) fn new(case: &Case<'_>, groups: &Baseline) -> Result<Self, Error> {
        let count = number(groups.groups.len());
        let mut group_of = vec![NONE; case.len()];
        let mut unknown = BTreeSet::new();
        for (at, group) in (0..).zip(&groups.groups) {
            for &name in &group.services {
                match case.instance.number.get(&name) {
                    None => {
                        unknown.insert(name);
                    }
                    Some(&service) if group_of[service as usize] == NONE => {
                        group_of[service as usize] = at;
                    }
                    Some(_) => return Err(twice(name)),
                }
            }
        }
        let missing = (0..).zip(&group_of).filter(|(_, group)| **group == NONE);
        let missing = missing.map(|(service, _)| case.name(service)).collect();
        for (service, group) in (0..).zip(&mut group_of) {
            if *group == NONE {
                *group = count + service;
            }
        }
        Ok(Self { group_of, missing, unknown: unknown.into_iter().collect() })
    }
}

fn twice(name: Name) -> Error {
    Error::BadInput {
        file: "groups".to_owned(),
        line: None,
        message: format!("service `{name}` stands there twice; every service is in one group"),
    }
}

/// The changes of one item or one whole group that save most.
fn improvements(case: &Case<'_>, written: &Written, groups: &Baseline) -> Vec<Improvement> {
    let members = names::members(&written.group_of);
    let group_names = names::names(case, &members, Some(groups));
    let mut name_of = vec![Name::default(); case.len()];
    for (group, name) in members.iter().zip(group_names) {
        group.iter().for_each(|&service| name_of[service as usize] = name);
    }
    let split = split(&case.instance, &case.rules, &Homes::default());
    let mut found: Vec<(Units, Improvement)> = Vec::new();
    for problem in &split.problems {
        let mut assignment = Assignment::of(problem, &written.group_of);
        let first = |slot: u32, assignment: &Assignment<'_>| {
            let item = assignment.slots[slot as usize].items.iter().min();
            item.map(|&item| problem.items[item as usize].services[0] as usize)
        };
        let mut scales = Scales::default();
        for item in 0..number(problem.len()) {
            let (gain, slot) = local::best_move(&mut assignment, &mut scales, item);
            if gain > 0 {
                let services = &problem.items[item as usize].services;
                found.push((
                    gain,
                    Improvement {
                        services: services.iter().map(|&service| case.name(service)).collect(),
                        from: name_of[services[0] as usize],
                        to: first(slot, &assignment).map(|host| name_of[host]),
                        saves: millicores(gain),
                    },
                ));
            }
        }
        for (gain, kept, gone) in greedy::merges(&assignment, NAMED) {
            let services = assignment.slots[gone as usize].items.iter();
            let mut services: Vec<Name> = services
                .flat_map(|&item| &problem.items[item as usize].services)
                .map(|&service| case.name(service))
                .collect();
            services.sort_unstable();
            let from = first(gone, &assignment).map(|host| name_of[host]).unwrap_or_default();
            let to = first(kept, &assignment).map(|host| name_of[host]);
            found.push((gain, Improvement { services, from, to, saves: millicores(gain) }));
        }
    }
    best_apart(found)
}

/// The best of them, no service moving twice.
fn best_apart(mut found: Vec<(Units, Improvement)>) -> Vec<Improvement> {
    found.sort_by(|(a, one), (b, other)| {
        b.cmp(a).then_with(|| one.services.cmp(&other.services)).then_with(|| one.to.cmp(&other.to))
    });
    let mut best: Vec<Improvement> = Vec::new();
    for (_, change) in found {
        let moves = |name: &Name| change.services.contains(name);
        if best.len() < NAMED && !best.iter().any(|known| known.services.iter().any(moves)) {
            best.push(change);
        }
    }
    best
}
