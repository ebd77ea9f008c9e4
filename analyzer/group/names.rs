//! What is each group called, and who moved?
//!
//! A group continues the group of the baseline that it shares most services with, and keeps its name; ties go by name. A
//! new group is called by the words that begin all its members' names, or by the member that talks most inside it.

use super::case::Case;
use super::model::Baseline;
use super::objective::Units;
use crate::base::Name;
use std::collections::{BTreeMap, BTreeSet};

/// Groups by label, with the numbers of their services, sorted by the first of them.
pub(super) fn members(group_of: &[u32]) -> Vec<Vec<u32>> {
    let mut at: BTreeMap<u32, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<u32>> = Vec::new();
    for (service, &label) in (0..).zip(group_of) {
        let next = groups.len();
        let at = *at.entry(label).or_insert(next);
        if at == next {
            groups.push(Vec::new());
        }
        groups[at].push(service);
    }
    groups
}

/// For each group, the group of the baseline that it continues.
pub(super) fn continued(
    case: &Case<'_>,
    groups: &[Vec<u32>],
    baseline: &Baseline,
) -> Vec<Option<usize>> {
    let mut home: BTreeMap<Name, usize> = BTreeMap::new();
    for (at, group) in baseline.groups.iter().enumerate() {
        for &service in &group.services {
            home.entry(service).or_insert(at);
        }
    }
    let mut overlaps: Vec<(std::cmp::Reverse<usize>, Name, usize, usize)> = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for &service in group {
            if let Some(&from) = home.get(&case.name(service)) {
                *shared.entry(from).or_insert(0) += 1;
            }
        }
        for (from, services) in shared {
            overlaps.push((std::cmp::Reverse(services), baseline.groups[from].name, from, at));
        }
    }
    overlaps.sort_unstable();
    let mut continued = vec![None; groups.len()];
    let mut taken = vec![false; baseline.groups.len()];
    for (_, _, from, at) in overlaps {
        if continued[at].is_none() && !taken[from] {
            continued[at] = Some(from);
            taken[from] = true;
        }
    }
    continued
}

/// Services that were in one group of the baseline and are now in a group that continues another or none, sorted.
pub(super) fn moved(case: &Case<'_>, group_of: &[u32], baseline: &Baseline) -> Vec<Name> {
    let groups = members(group_of);
    let mut now: BTreeMap<Name, Option<usize>> = BTreeMap::new();
    for (group, from) in groups.iter().zip(continued(case, &groups, baseline)) {
        now.extend(group.iter().map(|&service| (case.name(service), from)));
    }
    let mut moved = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for (at, group) in baseline.groups.iter().enumerate() {
        for service in &group.services {
            if seen.insert(*service) && now.get(service).is_some_and(|from| *from != Some(at)) {
                moved.insert(*service);
            }
        }
    }
    moved.into_iter().collect()
}

/// A name for each group, each once.
pub(super) fn names(
    case: &Case<'_>,
    groups: &[Vec<u32>],
    baseline: Option<&Baseline>,
) -> Vec<Name> {
    let kept: Vec<Option<Name>> = match baseline {
        None => vec![None; groups.len()],
        Some(baseline) => continued(case, groups, baseline)
            .into_iter()
            .map(|from| from.map(|from| baseline.groups[from].name))
            .collect(),
    };
    let reserved: BTreeSet<Name> = kept.iter().flatten().copied().collect();
    let mut taken: BTreeSet<Name> = BTreeSet::new();
    let busiest = busiest(case, groups);
    let mut names = Vec::with_capacity(groups.len());
    for ((group, kept), busiest) in groups.iter().zip(kept).zip(busiest) {
        let common = common_beginning(case, group).unwrap_or(case.name(busiest));
        let own = [common, case.name(busiest)].into_iter().filter(|name| !reserved.contains(name));
        let more = (2..).map(|count| Name::new(&format!("{common}-{count}")));
        let more = more.filter(|name| !reserved.contains(name));
        let name = kept.into_iter().chain(own).chain(more).find(|name| !taken.contains(name));
        let name = name.expect("there are more numbers than groups");
        taken.insert(name);
        names.push(name);
    }
    names
}

/// The words that begin the names of all of two services or more: `order` of `order-api` and `order-store`.
fn common_beginning(case: &Case<'_>, group: &[u32]) -> Option<Name> {
    if group.len() < 2 {
        return None;
    }
    let first = case.name(group[0]).as_str();
    let mut words: Vec<&str> = first.split(['-', '_', '.']).collect();
    for &service in &group[1..] {
        let other: Vec<&str> = case.name(service).as_str().split(['-', '_', '.']).collect();
        let shared = words.iter().zip(&other).take_while(|(a, b)| a == b).count();
        words.truncate(shared);
    }
    (words.concat().len() > 2).then(|| Name::new(&words.join("-")))
}

/// For each group, the member that saves most with the others; the first of equals.
fn busiest(case: &Case<'_>, groups: &[Vec<u32>]) -> Vec<u32> {
    let mut group_of = vec![0_usize; case.len()];
    for (at, group) in groups.iter().enumerate() {
        for &service in group {
            group_of[service as usize] = at;
        }
    }
    let mut saved: Vec<Units> = vec![0; case.len()];
    for edge in &case.instance.edges {
        if group_of[edge.a as usize] == group_of[edge.b as usize] {
            saved[edge.a as usize] += edge.saving;
            saved[edge.b as usize] += edge.saving;
        }
    }
    let most = |group: &Vec<u32>| {
        let members = group.iter().copied();
        members.max_by_key(|&service| (saved[service as usize], std::cmp::Reverse(service)))
    };
    groups.iter().map(|group| most(group).expect("no group is empty")).collect()
}
