//! In which steps does one grouping become another?
//!
//! Services that leave the same process for the same process move together. Step after step the move that saves most is
//! made, as long as the process it leads to keeps the constraints; moves that only pay together are made together; and
//! what no order makes pay, because a constraint forces it, comes last, the cheapest first.

use super::assignment::{Assignment, Scales};
use super::case::Case;
use super::evaluate::Written;
use super::model::{Baseline, BaselineGroup, Plan, Step};
use super::names;
use super::objective::{Estimate, Units, millicores};
use super::problem::{Homes, Problem, number, split};
use super::settings::Settings;
use crate::base::{Error, Name};
use crate::weigh::WeightedGraph;
use std::collections::BTreeMap;

/// With more moves than this, all moves into one process are made together.
const MANY: usize = 1_000;

/// How many moves are tried in company.
const TRIED: usize = 48;

/// Orders the moves from `from`, or from a single process, to the grouping `to`.
///
/// A process that goes on keeps the name it has in `from`; one that opens has its name in `to`.
///
/// # Errors
///
/// As [`evaluate`](super::evaluate()).
pub fn plan(
    graph: &WeightedGraph,
    settings: &Settings,
    from: Option<&Baseline>,
    to: &Baseline,
) -> Result<Plan, Error> {
    let case = Case::new(graph, settings, Estimate::Best)?;
    let single = Baseline {
        groups: vec![BaselineGroup {
            name: Name::new("single-process"),
            services: case.instance.services.iter().map(|service| service.name).collect(),
        }],
    };
    let from = from.unwrap_or(&single);
    let start = Written::new(&case, from)?.group_of;
    let target = Written::new(&case, to)?.group_of;
    let way = Way::new(&case, from, to, &start, &target);
    let problem = unruled(&case);
    let mut steps = Vec::new();
    let mut world = World::new(&case, &problem, &way);
    while let Some(moves) = world.next(&way.moves) {
        steps.extend(world.make(&way, &moves));
    }
    Ok(Plan { start: case.cost(&start).into(), steps, target: case.cost(&target).into() })
}

/// Services that leave one process for another.
#[derive(Clone, Debug)]
struct Move {
    from: u32,
    to: u32,
    services: Vec<u32>,
}

/// Where everything begins and ends, in processes.
struct Way {
    /// By service, the process at the start.
    start: Vec<u32>,
    moves: Vec<Move>,
    names: Vec<Name>,
}

impl Way {
    fn new(case: &Case<'_>, from: &Baseline, to: &Baseline, start: &[u32], target: &[u32]) -> Self {
        let groups = names::members(start);
        let mut process = vec![0; case.len()];
        for (at, group) in (0..).zip(&groups) {
            group.iter().for_each(|&service| process[service as usize] = at);
        }
        let mut names = names::names(case, &groups, Some(from));
        let known = Baseline {
            groups: groups
                .iter()
                .zip(&names)
                .map(|(group, &name)| BaselineGroup {
                    name,
                    services: group.iter().map(|&service| case.name(service)).collect(),
                })
                .collect(),
        };
        let targets = names::members(target);
        let mut moves: BTreeMap<(u32, u32), Vec<u32>> = BTreeMap::new();
        for (group, continued) in targets.iter().zip(names::continued(case, &targets, &known)) {
            let to_process = if let Some(at) = continued {
                number(at)
            } else {
                let first = case.name(group[0]);
                let named = to.groups.iter().find(|group| group.services.contains(&first));
                names.push(named.map_or(first, |group| group.name));
                number(names.len() - 1)
            };
            for &service in group {
                let from_process = process[service as usize];
                if from_process != to_process {
                    moves.entry((from_process, to_process)).or_default().push(service);
                }
            }
        }
        let moves = moves.into_iter().map(|((from, to), services)| Move { from, to, services });
        Self { start: process, moves: moves.collect(), names }
    }
}

/// The case as one problem without constraints, an item per service.
fn unruled(case: &Case<'_>) -> Problem {
    let mut rules = case.rules.clone();
    rules.together.clear();
    rules.apart.clear();
    rules.levels = vec![None];
    for demand in &mut rules.demand {
        demand.level = 0;
        demand.alone = false;
    }
    let mut split = split(&case.instance, &rules, &Homes::default());
    split.problems.pop().unwrap_or_default()
}

/// Services in processes, on the way.
struct World<'w> {
    case: &'w Case<'w>,
    now: Assignment<'w>,
    scales: Scales,
    left: Vec<usize>,
    apart_of: Vec<Vec<u32>>,
}

impl<'w> World<'w> {
    fn new(case: &'w Case<'w>, problem: &'w Problem, way: &Way) -> Self {
        let mut apart_of = vec![Vec::new(); case.len()];
        for (at, set) in (0..).zip(&case.rules.apart) {
            set.iter().for_each(|&service| apart_of[service as usize].push(at));
        }
        let mut now = Assignment::new(problem, &way.start);
        while now.slots.len() < way.names.len() {
            now.slots.push(super::assignment::Slot::default());
        }
        Self {
            case,
            now,
            scales: Scales::default(),
            left: (0..way.moves.len()).collect(),
            apart_of,
        }
    }

    /// The moves to make next, by number; `None` when all are made.
    fn next(&mut self, moves: &[Move]) -> Option<Vec<usize>> {
        if self.left.is_empty() {
            return None;
        }
        let mut alone: Vec<(Units, usize)> = Vec::with_capacity(self.left.len());
        for at in self.left.clone() {
            alone.push((self.saves(moves, &[at]), at));
        }
        alone.sort_unstable_by_key(|&(saves, at)| (std::cmp::Reverse(saves), at));
        let allowed: Vec<(Units, usize)> =
            alone.iter().copied().filter(|&(_, at)| self.is_allowed(moves, &[at])).collect();
        if self.left.len() > MANY {
            let to = moves[allowed.first().unwrap_or(&alone[0]).1].to;
            return Some(self.left.iter().copied().filter(|&at| moves[at].to == to).collect());
        }
        match allowed.first() {
            Some(&(saves, at)) if saves >= 0 => return Some(vec![at]),
            _ => {}
        }
        if let Some(company) = self.in_company(moves, &alone) {
            return Some(company);
        }
        if self.saves(moves, &self.left.clone()) >= 0 {
            return Some(self.left.clone());
        }
        allowed.first().map(|&(_, at)| vec![at]).or_else(|| Some(self.left.clone()))
    }

    /// The fewest moves that are allowed and pay together, grown from each by what helps most.
    fn in_company(&mut self, moves: &[Move], alone: &[(Units, usize)]) -> Option<Vec<usize>> {
        let tried: Vec<usize> = alone.iter().take(TRIED).map(|&(_, at)| at).collect();
        let mut best: Option<(usize, std::cmp::Reverse<Units>, Vec<usize>)> = None;
        for &first in tried.iter().take(TRIED / 4) {
            let mut company = vec![first];
            while company.len() < 4.min(tried.len()) {
                let mut next: Option<(Units, usize)> = None;
                for &at in &tried {
                    if company.contains(&at) {
                        continue;
                    }
                    company.push(at);
                    let saves = self.saves(moves, &company);
                    company.pop();
                    if next.is_none_or(|(most, _)| saves > most) {
                        next = Some((saves, at));
                    }
                }
                let Some((saves, at)) = next else { break };
                company.push(at);
                if saves >= 0 && self.is_allowed(moves, &company) {
                    let found = (company.len(), std::cmp::Reverse(saves), company.clone());
                    best = best.into_iter().chain([found]).min();
                    break;
                }
            }
        }
        best.map(|(.., company)| company)
    }

    /// What making these moves saves; nothing is changed.
    fn saves(&mut self, moves: &[Move], chosen: &[usize]) -> Units {
        let mut saves = 0;
        for &at in chosen {
            saves += self.shift(&moves[at].services, moves[at].to);
        }
        for &at in chosen.iter().rev() {
            self.shift(&moves[at].services, moves[at].from);
        }
        saves
    }

    /// Moves services to a process; returns what that saves.
    fn shift(&mut self, services: &[u32], to: u32) -> Units {
        let mut saves = 0;
        for &service in services {
            let from = self.now.take(service);
            self.scales.weigh(&self.now, service);
            let cost = |slot: u32| self.now.base_cost(service, slot) - self.scales.saving(slot);
            saves += cost(from) - cost(to);
            self.now.put(service, to);
        }
        saves
    }

    /// Whether no process violates more after these moves than before.
    fn is_allowed(&mut self, moves: &[Move], chosen: &[usize]) -> bool {
        let kept = |world: &Self, at: &usize| world.keeps(moves[*at].to);
        let before: Vec<bool> = chosen.iter().map(|at| kept(self, at)).collect();
        for &at in chosen {
            self.shift(&moves[at].services, moves[at].to);
        }
        let allowed = chosen.iter().zip(before).all(|(at, before)| !before || kept(self, at));
        for &at in chosen.iter().rev() {
            self.shift(&moves[at].services, moves[at].from);
        }
        allowed
    }

    /// Whether a process keeps the constraints.
    fn keeps(&self, process: u32) -> bool {
        let services = &self.now.slots[process as usize].items;
        let mut sets: Vec<u32> = services
            .iter()
            .flat_map(|&service| &self.apart_of[service as usize])
            .copied()
            .collect();
        sets.sort_unstable();
        sets.windows(2).all(|pair| pair[0] != pair[1])
            && (services.is_empty() || self.case.violations_of(services).is_empty())
    }

    /// Makes the moves and says so.
    fn make(&mut self, way: &Way, chosen: &[usize]) -> Vec<Step> {
        let mut steps = Vec::new();
        for (place, &at) in chosen.iter().enumerate() {
            let Move { from, to, services } = &way.moves[at];
            let opens = self.now.slots[*to as usize].items.is_empty();
            let saves = self.shift(services, *to);
            steps.push(Step {
                services: services.iter().map(|&service| self.case.name(service)).collect(),
                from: way.names[*from as usize],
                to: way.names[*to as usize],
                opens,
                with_next: place + 1 < chosen.len(),
                saves: millicores(saves),
                cost: self.case.cost(&self.now.slot_of).into(),
            });
        }
        self.left.retain(|at| !chosen.contains(at));
        steps
    }
}
