//! Why is this connection cut, and why does this service not go elsewhere?

use super::assignment::{Assignment, Scales};
use super::case::Case;
use super::constraints::{class_names, shown};
use super::model::{Absorbed, Alternative, Connection, LeftApart};
use super::objective::{self, Units, millicores};
use super::problem::{Homes, NONE, Split, number, split};
use crate::base::{Millicores, Name, Rate};
use crate::services::Place;

/// How many cut connections are listed, the strongest first.
const LISTED: usize = 100;
/// How many connections are named per group.
const NAMED: usize = 3;

/// All calls from one service to another.
struct Link {
    from: u32,
    to: u32,
    saving: Units,
    rate: f64,
    /// Its calls, as a range of the sorted calls.
    calls: std::ops::Range<usize>,
}

/// All connections between services that can be grouped.
pub(super) struct Links {
    links: Vec<Link>,
    /// Numbers of the calls, by caller and callee.
    calls: Vec<u32>,
}

impl Links {
    /// Those of a case, by caller and callee.
    pub(super) fn of(case: &Case<'_>) -> Self {
        let numbers = &case.instance.number;
        let mut calls: Vec<(u32, u32, u32)> = (0..)
            .zip(&case.graph.calls)
            .filter_map(|(at, call)| Some((*numbers.get(&call.from)?, *numbers.get(&call.to)?, at)))
            .filter(|(from, to, _)| from != to)
            .collect();
        let order = |at: u32| {
            let call = &case.graph.calls[at as usize];
            (call.protocol, call.operation, Rate::new(call.rate))
        };
        calls.sort_unstable_by(|a, b| {
            (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| order(a.2).cmp(&order(b.2)))
        });
        let mut links: Vec<Link> = Vec::new();
        for (place, &(from, to, at)) in calls.iter().enumerate() {
            let call = &case.graph.calls[at as usize];
            let services = &case.instance.services;
            let ends = (services[from as usize], services[to as usize]);
            let saving = objective::saving(call, &case.settings.costs, ends);
            match links.last_mut() {
                Some(link) if (link.from, link.to) == (from, to) => {
                    link.saving += saving;
                    link.rate += call.rate;
                    link.calls.end = place + 1;
                }
                _ => {
                    links.push(Link { from, to, saving, rate: call.rate, calls: place..place + 1 });
                }
            }
        }
        Self { links, calls: calls.into_iter().map(|(.., at)| at).collect() }
    }

    /// What each group absorbs.
    pub(super) fn absorbed(
        &self,
        case: &Case<'_>,
        group_at: &[usize],
        groups: usize,
    ) -> Vec<Absorbed> {
        let mut rate = vec![0.0; groups];
        let mut saved: Vec<Units> = vec![0; groups];
        let mut strongest: Vec<Vec<&Link>> = vec![Vec::new(); groups];
        for link in &self.links {
            let group = group_at[link.from as usize];
            if group != group_at[link.to as usize] {
                continue;
            }
            rate[group] += link.rate;
            saved[group] += link.saving;
            let best = &mut strongest[group];
            let place = best.partition_point(|other| other.saving >= link.saving);
            if place < NAMED {
                best.insert(place, link);
                best.truncate(NAMED);
            }
        }
        (0..groups)
            .map(|group| Absorbed {
                rate: Rate::new(rate[group]),
                saved: millicores(saved[group]),
                strongest: strongest[group]
                    .iter()
                    .map(|link| self.connection(case, link))
                    .collect(),
            })
            .collect()
    }

    /// A link as it leaves this room.
    fn connection(&self, case: &Case<'_>, link: &Link) -> Connection {
        let calls = self.calls[link.calls.clone()].iter().map(|&at| &case.graph.calls[at as usize]);
        let busiest = calls.clone().rev().max_by(|a, b| a.rate.total_cmp(&b.rate));
        let sites = calls.flat_map(|call| &call.sites);
        let site = sites.min_by(|a, b| {
            b.rate.total_cmp(&a.rate).then_with(|| (a.path, a.line).cmp(&(b.path, b.line)))
        });
        Connection {
            from: case.name(link.from),
            to: case.name(link.to),
            protocol: busiest.map(|call| call.protocol).unwrap_or_default(),
            rate: Rate::new(link.rate),
            saved: millicores(link.saving),
            site: site.map(|site| Place { path: site.path, line: site.line }),
            factors: site.map(|site| site.factors.clone()).unwrap_or_default(),
        }
    }
}

/// Items in the slots of a finished grouping, problem by problem.
struct Placed<'p> {
    split: &'p Split,
    assignments: Vec<Assignment<'p>>,
}

impl<'p> Placed<'p> {
    fn new(split: &'p Split, group_of: &[u32]) -> Self {
        let of = |problem| Assignment::of(problem, group_of);
        Self { split, assignments: split.problems.iter().map(of).collect() }
    }

    /// A service in the slot, to name the group by.
    fn someone(&self, problem: u32, slot: u32) -> Option<u32> {
        let assignment = &self.assignments[problem as usize];
        let item = assignment.slots[slot as usize].items.first()?;
        Some(assignment.problem.items[*item as usize].services[0])
    }
}

/// The strongest connections that are cut, with the reason for each.
pub(super) fn left_apart(
    case: &Case<'_>,
    links: &Links,
    group_of: &[u32],
    name_of: &impl Fn(u32) -> Name,
) -> Vec<LeftApart> {
    let is_cut = |link: &&Link| {
        link.saving > 0 && group_of[link.from as usize] != group_of[link.to as usize]
    };
    let mut cut: Vec<&Link> = links.links.iter().filter(is_cut).collect();
    cut.sort_by_key(|link| (std::cmp::Reverse(link.saving), link.from, link.to));
    cut.truncate(LISTED);
    let split = split(&case.instance, &case.rules, &Homes::default());
    let mut placed = Placed::new(&split, group_of);
    let mut scales = Scales::default();
    cut.into_iter()
        .map(|link| LeftApart {
            connection: links.connection(case, link),
            because: why_cut(case, &mut placed, &mut scales, link, name_of),
        })
        .collect()
}

/// Why two services that talk do not share a process.
fn why_cut(
    case: &Case<'_>,
    placed: &mut Placed<'_>,
    scales: &mut Scales,
    link: &Link,
    name_of: &impl Fn(u32) -> Name,
) -> String {
    if let Some(why) = forbidden(case, link.from, link.to) {
        return why;
    }
    let (from, to) = (placed.split.place[link.from as usize], placed.split.place[link.to as usize]);
    let assignment = &mut placed.assignments[from.0 as usize];
    let slot = |assignment: &Assignment<'_>, item: u32| assignment.slot_of[item as usize];
    let (here, there) = (slot(assignment, from.1), slot(assignment, to.1));
    let ways = [(link.from, from.1, there), (link.to, to.1, here)];
    let best = ways
        .into_iter()
        .map(|(service, item, slot)| (change(assignment, scales, item, slot), service, item, slot))
        .min_by_key(|&(adds, service, ..)| (adds, service));
    let Some((adds, service, item, slot)) = best else { return String::new() };
    if let Some(why) = no_room(case, assignment, item, slot) {
        return why;
    }
    let group = placed.someone(from.0, slot).map(name_of).unwrap_or_default();
    format!(
        "cheaper elsewhere: `{}` in `{group}` would add {}",
        case.name(service),
        amount(millicores(adds))
    )
}

/// `4.2 millicores`.
fn amount(cost: Millicores) -> String {
    format!("{cost} millicores")
}

/// What moving `item` to `slot` adds, constraints aside.
fn change(assignment: &mut Assignment<'_>, scales: &mut Scales, item: u32, slot: u32) -> Units {
    let here = assignment.take(item);
    scales.weigh(assignment, item);
    let cost = |slot: u32| assignment.base_cost(item, slot) - scales.saving(slot);
    let adds = cost(slot) - cost(here);
    assignment.put(item, here);
    adds
}

/// Why two services may not share a process whatever else is in it.
fn forbidden(case: &Case<'_>, a: u32, b: u32) -> Option<String> {
    let demand = |service: u32| &case.rules.demand[service as usize];
    let (one, other) = (demand(a), demand(b));
    if one.level != other.level {
        let (one, other) = (case.level_name(one.level), case.level_name(other.level));
        return Some(format!("security: {one} / {other}"));
    }
    if one.alone || other.alone {
        return Some(format!("alone: `{}`", case.name(if one.alone { a } else { b })));
    }
    let apart = |set: &&Vec<u32>| set.binary_search(&a).is_ok() && set.binary_search(&b).is_ok();
    if case.rules.apart.iter().any(|set| apart(&set)) {
        return Some(format!("apart: `{}`, `{}`", case.name(a), case.name(b)));
    }
    if case.rules.forbidden_classes(one.class) & other.class != 0 {
        return Some(format!("workload: {}", class_names(one.class | other.class)));
    }
    None
}

/// Why `slot` cannot take `item`, if it cannot.
fn no_room(
    case: &Case<'_>,
    assignment: &mut Assignment<'_>,
    item: u32,
    slot: u32,
) -> Option<String> {
    let here = assignment.take(item);
    let fits = assignment.fits(item, slot);
    let why = (!fits).then(|| full(case, assignment, item, slot));
    assignment.put(item, here);
    why
}

/// The limit or the member that keeps `item`, which is in the hand, out of `slot`.
fn full(case: &Case<'_>, assignment: &Assignment<'_>, item: u32, slot: u32) -> String {
    let problem = assignment.problem;
    let (thing, to) = (&problem.items[item as usize], &assignment.slots[slot as usize]);
    let services = to.traits.services + thing.traits.services;
    if services > problem.max_services {
        return format!("size: {} of {}", to.traits.services, problem.max_services);
    }
    if to.cpu + thing.cpu > problem.max_cpu {
        return format!(
            "cpu: {} + {} of {}",
            shown(to.cpu),
            shown(thing.cpu),
            shown(problem.max_cpu)
        );
    }
    if to.memory + thing.memory > problem.max_memory {
        let (there, more) = (shown(to.memory), shown(thing.memory));
        return format!("memory: {there} + {more} of {} MB", shown(problem.max_memory));
    }
    let mut members = to.items.clone();
    members.sort_unstable();
    for other in members {
        for &a in &thing.services {
            for &b in &problem.items[other as usize].services {
                if let Some(why) = forbidden(case, a, b) {
                    return match why.split_once(':') {
                        Some(("workload", _)) => {
                            format!("{why} (`{}`, `{}`)", case.name(a), case.name(b))
                        }
                        _ => why,
                    };
                }
            }
        }
    }
    "constraints".to_owned()
}

/// For each service, the best that could be done with it instead.
pub(super) fn alternatives(
    case: &Case<'_>,
    group_of: &[u32],
    name_of: &impl Fn(u32) -> Name,
) -> Vec<Alternative> {
    let split = split(&case.instance, &case.rules, &Homes::default());
    let mut placed = Placed::new(&split, group_of);
    let mut scales = Scales::default();
    let mut best: Vec<Vec<Option<Choice>>> =
        split.problems.iter().map(|problem| vec![None; problem.len()]).collect();
    (0..number(case.len()))
        .map(|service| {
            let (problem, item) = split.place[service as usize];
            if problem == NONE {
                return alone(case, service);
            }
            let known = &mut best[problem as usize][item as usize];
            let choice = known.get_or_insert_with(|| {
                choose(case, &mut placed.assignments[problem as usize], &mut scales, item)
            });
            let group = choice.slot.and_then(|slot| placed.someone(problem, slot)).map(name_of);
            Alternative {
                service: case.name(service),
                group,
                adds: millicores(choice.adds),
                forbidden: choice.forbidden.clone(),
            }
        })
        .collect()
}

/// What else could be done with an item.
#[derive(Clone)]
struct Choice {
    adds: Units,
    slot: Option<u32>,
    forbidden: Option<String>,
}

fn alone(case: &Case<'_>, service: u32) -> Alternative {
    Alternative {
        service: case.name(service),
        forbidden: Some("alone".to_owned()),
        ..Alternative::default()
    }
}

/// The cheapest other place of `item`: one that is forbidden where it would pay, else the best that is allowed.
fn choose(
    case: &Case<'_>,
    assignment: &mut Assignment<'_>,
    scales: &mut Scales,
    item: u32,
) -> Choice {
    let here = assignment.take(item);
    scales.weigh(assignment, item);
    let cost = |assignment: &Assignment<'_>, slot: u32| {
        assignment.base_cost(item, slot) - scales.saving(slot)
    };
    let stay = cost(assignment, here);
    let fresh = assignment.fresh();
    let was_alone = assignment.slots[here as usize].items.is_empty();
    let mut allowed = (!was_alone).then(|| (cost(assignment, fresh) - stay, None));
    let mut wanted: Option<(Units, u32)> = None;
    let mut slots: Vec<u32> = scales.slots().iter().copied().filter(|&slot| slot != here).collect();
    slots.sort_unstable();
    for slot in slots {
        let adds = cost(assignment, slot) - stay;
        if assignment.fits(item, slot) {
            if allowed.is_none_or(|(least, _)| adds < least) {
                allowed = Some((adds, Some(slot)));
            }
        } else if adds < 0 && wanted.is_none_or(|(least, _)| adds < least) {
            wanted = Some((adds, slot));
        }
    }
    let choice = match (wanted, allowed) {
        (Some((adds, slot)), _) => {
            let why = full(case, assignment, item, slot);
            Choice { adds, slot: Some(slot), forbidden: Some(why) }
        }
        (None, Some((adds, slot))) => Choice { adds, slot, forbidden: None },
        (None, None) => Choice { adds: 0, slot: None, forbidden: None },
    };
    assignment.put(item, here);
    choice
}
