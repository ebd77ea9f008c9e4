//! Which group must be up before which?
//!
//! A service that needs another to answer before it serves makes its group start after the other's. Groups that need each
//! other (strongly connected components; Tarjan 1972) start side by side and are named.

use super::case::Case;
use crate::base::Name;
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::{BTreeMap, BTreeSet};

/// The order in which groups start.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Order {
    /// By group, those that must answer before it starts, sorted by name.
    pub(super) after: Vec<Vec<Name>>,
    /// Groups that need each other, each cycle sorted by name.
    pub(super) cycles: Vec<Vec<Name>>,
}

/// What `groups`, with their `names`, wait for.
pub(super) fn order(case: &Case<'_>, groups: &[Vec<u32>], names: &[Name]) -> Order {
    let needs = needs(case, groups);
    let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(groups.len(), 0);
    for _ in groups {
        graph.add_node(());
    }
    for (group, needed) in needs.iter().enumerate() {
        for &other in needed {
            graph.add_edge(NodeIndex::new(group), NodeIndex::new(other), ());
        }
    }
    let mut component = vec![0; groups.len()];
    let mut cycles = Vec::new();
    for (number, members) in petgraph::algo::tarjan_scc(&graph).into_iter().enumerate() {
        members.iter().for_each(|member| component[member.index()] = number);
        if members.len() > 1 {
            cycles.push(sorted(members.iter().map(|member| names[member.index()])));
        }
    }
    cycles.sort();
    let after = needs.iter().enumerate().map(|(group, needed)| {
        let others = needed.iter().filter(|&&other| component[other] != component[group]);
        sorted(others.map(|&other| names[other]))
    });
    Order { after: after.collect(), cycles }
}

fn sorted(names: impl Iterator<Item = Name>) -> Vec<Name> {
    let mut names: Vec<Name> = names.collect();
    names.sort_unstable();
    names
}

/// By group, the others that its services need.
fn needs(case: &Case<'_>, groups: &[Vec<u32>]) -> Vec<BTreeSet<usize>> {
    let mut group_of: BTreeMap<u32, usize> = BTreeMap::new();
    for (at, group) in groups.iter().enumerate() {
        group_of.extend(group.iter().map(|&service| (service, at)));
    }
    let mut needs = vec![BTreeSet::new(); groups.len()];
    for (at, group) in groups.iter().enumerate() {
        for &service in group {
            for name in &case.instance.services[service as usize].starts_after {
                let other =
                    case.instance.number.get(name).and_then(|service| group_of.get(service));
                if let Some(&other) = other
                    && other != at
                {
                    needs[at].insert(other);
                }
            }
        }
    }
    needs
}
