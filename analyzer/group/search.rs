//! How much effort does a problem deserve, and which searches share it?

use super::assignment::Assignment;
use super::bound;
use super::compact::{Compact, Set, members};
use super::exact;
use super::greedy;
use super::local;
use super::objective::Units;
use super::problem::Problem;
use super::refill::Search;
use std::collections::BTreeMap;

/// Steps of a proof; some tens of nanoseconds each.
const PROOF_STEPS: u64 = 12_000_000;

/// The best slots found, their cost and what is known of it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Outcome {
    /// By item.
    pub(super) slots: Vec<u32>,
    /// What they cost.
    pub(super) cost: Units,
    /// Nothing costs less; moves are not counted.
    pub(super) lower: Units,
    /// Whether the cost is proved to be least.
    pub(super) proved: bool,
}

/// The best slots for the items of `problem`, looked for from scratch and from each of `starts`.
pub(super) fn solve(problem: &Problem, starts: &[Vec<u32>]) -> Outcome {
    if problem.len() == 0 {
        return Outcome { proved: true, ..Outcome::default() };
    }
    let effort = Effort::of(problem);
    let mut search = Search::new(best_start(problem, starts), 1);
    search.run(effort.first);
    shrink(&mut search, &effort);
    let (slots, cost) = search.into_best();
    let mut outcome = Outcome { slots, cost, lower: bound::lower(problem), proved: false };
    prove(problem, &mut outcome);
    outcome.proved |= outcome.cost == outcome.lower;
    if !outcome.proved {
        let mut search = Search::new(Assignment::new(problem, &outcome.slots), 2);
        search.run(effort.second);
        (outcome.slots, outcome.cost) = search.into_best();
    }
    outcome
}

/// The best of `starts` and a greedy one, each after descending.
fn best_start<'p>(problem: &'p Problem, starts: &[Vec<u32>]) -> Assignment<'p> {
    let mut best = greedy::agglomerate(problem);
    local::polish(&mut best);
    for start in starts {
        let mut other = Assignment::new(problem, start);
        local::polish(&mut other);
        if other.cost() < best.cost() {
            best = other;
        }
    }
    best
}

/// Tries to do with fewer groups.
fn shrink(search: &mut Search<'_>, effort: &Effort) {
    for _ in 0..effort.shrinks {
        if search.shrink(effort.shrink) {
            search.run(effort.shrink);
        }
    }
}

/// Rounds of each kind of search.
struct Effort {
    first: usize,
    shrinks: usize,
    shrink: usize,
    second: usize,
}

impl Effort {
    fn of(problem: &Problem) -> Self {
        let items = problem.len();
        let all = (200 * items).min(30_000 + 2 * items);
        Self { first: all / 4, shrinks: 4, shrink: all / 8, second: all / 2 }
    }
}

/// Proves the outcome, betters it, or at least raises its lower bound.
fn prove(problem: &Problem, outcome: &mut Outcome) {
    let Some(compact) = Compact::new(problem) else { return };
    let mut groups: BTreeMap<u32, Set> = BTreeMap::new();
    for (item, &slot) in outcome.slots.iter().enumerate() {
        *groups.entry(slot).or_insert(0) |= 1 << item;
    }
    let groups: Vec<Set> = groups.into_values().collect();
    let verdict = exact::prove(&compact, &groups, PROOF_STEPS);
    if let Some((sets, cost)) = verdict.better {
        outcome.cost = cost;
        for (slot, set) in (problem.homes..).zip(sets) {
            for item in members(set) {
                outcome.slots[item] = slot;
            }
        }
    }
    outcome.lower = outcome.lower.max(verdict.lower);
    outcome.proved = verdict.proved;
}
