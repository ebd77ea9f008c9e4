//! Is a change worth it?
//!
//! The grouping in force is the input of the next run. Rates are rounded first, moves have a price, and the whole change
//! must save enough; else the answer is to keep what is there. A violated constraint forces the fewest moves that repair
//! it.

use super::assignment::{Assignment, Scales};
use super::case::{Answer, Case};
use super::local;
use super::model::{Baseline, Comparison, Decision};
use super::names;
use super::objective::{Estimate, Units, millicores, units};
use super::problem::{Homes, NONE, number, split};
use crate::base::{Error, Name};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// A change must save this share of the cost in force, in per cent, …
const LEAST_PERCENT: Units = 2;
/// … and this many millicores.
const LEAST_MILLICORES: f64 = 5.0;

/// The grouping to have after `baseline`: the same, a better one, or a repaired one.
pub(super) fn weigh(case: &Case<'_>, baseline: &Baseline) -> Result<Answer, Error> {
    let fresh = case.cheapest();
    let rounded = case.under(Estimate::Rounded)?;
    let homes = homes(case, baseline);
    let known = known_labels(case, baseline, &homes);
    let violated = case.violations(&known);
    let (decision, group_of) = if case.settings.rebalance {
        (Decision::Rebalance, fresh.group_of.clone())
    } else {
        let broken = !violated.is_empty();
        let stay = if broken { repaired(&rounded, &homes) } else { settled(&rounded, &homes) };
        let fresh = at_home(case, &fresh.group_of, baseline);
        let change = rounded.cheapest_near(&homes, &[stay.clone(), fresh]);
        let price = |group_of: &[u32]| {
            let moves = names::moved(case, group_of, baseline).len();
            rounded.cost(group_of).total() + case.instance.moved * moves as Units
        };
        let (now, then) = (price(&stay), price(&change));
        let enough = (now.abs() * LEAST_PERCENT / 100).max(units(LEAST_MILLICORES));
        let changes = now - then >= enough;
        match (changes, broken) {
            (_, true) => (Decision::Repair, if changes { change } else { stay }),
            (true, false) => (Decision::Change, change),
            (false, false) => (Decision::Keep, stay),
        }
    };
    Ok(compared(case, baseline, &fresh, decision, group_of, violated))
}

/// The answer with all that is said about the baseline.
fn compared(
    case: &Case<'_>,
    baseline: &Baseline,
    fresh: &Answer,
    decision: Decision,
    group_of: Vec<u32>,
    violated: Vec<String>,
) -> Answer {
    let standing = standing(case, baseline);
    let moved = names::moved(case, &group_of, baseline);
    let cost = case.cost(&group_of).total() + case.instance.moved * moved.len() as Units;
    let before = case.cost(&standing);
    let could_save = (before.total() - case.cost(&fresh.group_of).total()).max(0);
    let comparison = Comparison {
        decision,
        cost: before.into(),
        violated,
        could_save: millicores(could_save),
        would_move: names::moved(case, &fresh.group_of, baseline).len(),
        moved,
        gone: gone(case, baseline),
        added: added(case, baseline),
    };
    let proved = fresh.lower == Some(cost) || (decision == Decision::Rebalance && fresh.proved);
    Answer { group_of, lower: fresh.lower, proved, comparison: Some(comparison) }
}

/// By service, the group of the baseline it is in.
fn group_in(case: &Case<'_>, baseline: &Baseline) -> Vec<u32> {
    let mut home = vec![NONE; case.len()];
    for (at, group) in (0..).zip(&baseline.groups) {
        for name in &group.services {
            if let Some(&service) = case.instance.number.get(name)
                && home[service as usize] == NONE
            {
                home[service as usize] = at;
            }
        }
    }
    home
}

/// Where services come from. Of a group that spans security levels, the level with most of it is at home.
pub(super) fn homes(case: &Case<'_>, baseline: &Baseline) -> Homes {
    let mut home_of = group_in(case, baseline);
    let count = number(baseline.groups.len());
    let mut by_level: FxHashMap<(u32, u32), usize> = FxHashMap::default();
    let part = |service: usize, home: u32| {
        let demand = &case.rules.demand[service];
        // A service that must be alone shares its home with nobody.
        (
            home,
            if demand.alone {
                number(service) + number(case.rules.levels.len())
            } else {
                demand.level
            },
        )
    };
    for (service, &home) in home_of.iter().enumerate() {
        *by_level.entry(part(service, home)).or_insert(0) += 1;
    }
    let mut largest: Vec<(usize, u32)> = vec![(0, NONE); baseline.groups.len()];
    let mut parts: Vec<((u32, u32), usize)> = by_level.into_iter().collect();
    parts.sort_unstable();
    for ((home, level), services) in parts {
        if home != NONE && services > largest[home as usize].0 {
            largest[home as usize] = (services, level);
        }
    }
    for (service, home) in home_of.iter_mut().enumerate() {
        if *home != NONE && part(service, *home).1 != largest[*home as usize].1 {
            *home = NONE;
        }
    }
    Homes { home_of, count }
}

/// The baseline as it stands, services that it does not know alone.
fn standing(case: &Case<'_>, baseline: &Baseline) -> Vec<u32> {
    let groups = number(baseline.groups.len());
    let home = group_in(case, baseline);
    (0..)
        .zip(home)
        .map(|(service, home)| if home == NONE { groups + service } else { home })
        .collect()
}

/// The same, but a new service that must share a process with known ones is counted with them.
fn known_labels(case: &Case<'_>, baseline: &Baseline, homes: &Homes) -> Vec<u32> {
    let mut label = standing(case, baseline);
    let joined = super::problem::contract(case.len(), &case.rules.together);
    let mut with: FxHashMap<u32, u32> = FxHashMap::default();
    for (service, &root) in joined.iter().enumerate() {
        if label[service] < homes.count {
            with.entry(root).or_insert(label[service]);
        }
    }
    for (service, root) in joined.iter().enumerate() {
        if label[service] >= homes.count {
            label[service] = with.get(root).copied().unwrap_or(homes.count + root);
        }
    }
    label
}

/// `group_of` with the labels of the groups of the baseline that its groups continue.
fn at_home(case: &Case<'_>, group_of: &[u32], baseline: &Baseline) -> Vec<u32> {
    let groups = names::members(group_of);
    let mut label = vec![0; case.len()];
    for (group, from) in groups.iter().zip(names::continued(case, &groups, baseline)) {
        let to = from.map_or(number(baseline.groups.len()) + group[0], number);
        group.iter().for_each(|&service| label[service as usize] = to);
    }
    label
}

/// Everybody at home, new services where they cost least.
fn settled(case: &Case<'_>, homes: &Homes) -> Vec<u32> {
    place(case, homes, true)
}

/// Everybody at home who fits, the rest where they cost least, with as few moves as possible.
fn repaired(case: &Case<'_>, homes: &Homes) -> Vec<u32> {
    let start = place(case, homes, false);
    let all: Units = case.instance.edges.iter().map(|edge| edge.saving.abs()).sum();
    let dear = all + (case.instance.process + case.instance.isolation) * (case.len() * 2) as Units;
    let mut strict = Case {
        graph: case.graph,
        settings: case.settings,
        instance: case.instance.clone(),
        rules: case.rules.clone(),
    };
    strict.instance.moved = dear + 1;
    strict.cheapest_near(homes, &[start])
}

/// Puts known services home, as far as they fit, then each other one where it costs least.
fn place(case: &Case<'_>, homes: &Homes, all_fit: bool) -> Vec<u32> {
    let split = split(&case.instance, &case.rules, homes);
    let mut label: Vec<u32> =
        (0..number(case.len())).map(|service| homes.count + service).collect();
    for (service, &home) in homes.home_of.iter().enumerate() {
        if split.place[service].0 == NONE && home != NONE {
            label[service] = home;
        }
    }
    for problem in &split.problems {
        let mut assignment = Assignment::empty(problem);
        let mut homeless = Vec::new();
        for (number, item) in (0..).zip(&problem.items) {
            let home =
                item.homes.iter().max_by_key(|(home, count)| (*count, std::cmp::Reverse(*home)));
            match home {
                Some(&(home, _)) if all_fit || assignment.fits(number, home) => {
                    assignment.put(number, home);
                }
                _ => homeless.push(number),
            }
        }
        let mut scales = Scales::default();
        for &item in &homeless {
            let fresh = assignment.fresh();
            assignment.put(item, fresh);
        }
        for _ in 0..4 {
            for &item in &homeless {
                let (gain, slot) = local::best_move(&mut assignment, &mut scales, item);
                if gain > 0 {
                    assignment.take(item);
                    assignment.put(item, slot);
                }
            }
        }
        for (item, &slot) in problem.items.iter().zip(&assignment.slot_of) {
            let first = assignment.slots[slot as usize].items.iter().min();
            let first = first.map_or(0, |&first| problem.items[first as usize].services[0]);
            let to = if slot < homes.count { slot } else { homes.count + first };
            item.services.iter().for_each(|&service| label[service as usize] = to);
        }
    }
    label
}

fn gone(case: &Case<'_>, baseline: &Baseline) -> Vec<Name> {
    let named = baseline.groups.iter().flat_map(|group| &group.services);
    let gone: BTreeSet<Name> =
        named.filter(|name| !case.instance.number.contains_key(name)).copied().collect();
    gone.into_iter().collect()
}

fn added(case: &Case<'_>, baseline: &Baseline) -> Vec<Name> {
    let named: BTreeSet<Name> =
        baseline.groups.iter().flat_map(|group| &group.services).copied().collect();
    let services = case.instance.services.iter().map(|service| service.name);
    services.filter(|name| !named.contains(name)).collect()
}
