//! How much effort does a problem deserve, and which searches share it?

use super::assignment::Assignment;
use super::bound;
use super::compact::{Compact, Set, members};
use super::exact;
use super::greedy;
use super::local;
use super::objective::Units;
use super::problem::{Problem, number};
use super::reduce::{self, Reduced};
use super::refill::{FAR, NEAR, Search};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Steps of a proof; some tens of nanoseconds each.
const PROOF_STEPS: u64 = 60_000_000;

/// Steps after which a proof is left for later.
const GLIMPSE_STEPS: u64 = 4_000_000;

/// Steps of a proof among pieces, where a cheaper grouping is looked for rather than a bound.
const PIECES_STEPS: u64 = 500_000;

/// Most searches afresh, in pairs.
const AFRESH: usize = 8;

/// Most items of a problem that is worth searches afresh: of larger ones the first search already takes long.
const AFRESH_MOST: usize = 500;

/// Bounds the searches afresh, times items.
const AFRESH_ITEMS: usize = 1_000;

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

impl Outcome {
    /// Takes `found` where it costs less.
    fn take_cheaper(&mut self, found: (Vec<u32>, Units)) {
        if found.1 < self.cost {
            (self.slots, self.cost) = found;
        }
    }
}

/// The best slots for the items of `problem`, looked for from scratch and from each of `starts`.
pub(super) fn solve(problem: &Problem, starts: &[Vec<u32>]) -> Outcome {
    let Some(reduced) = reduce::reduce(problem) else { return solve_whole(problem, starts) };
    let starts: Vec<_> = starts.iter().filter_map(|start| reduced.inward(start)).collect();
    let outcome = solve_whole(&reduced.problem, &starts);
    Outcome {
        slots: reduced.outward(&outcome.slots),
        cost: outcome.cost + reduced.fixed,
        lower: outcome.lower + reduced.fixed,
        proved: outcome.proved,
    }
}

/// The same without making the problem smaller first.
fn solve_whole(problem: &Problem, starts: &[Vec<u32>]) -> Outcome {
    if problem.len() == 0 {
        return Outcome { proved: true, ..Outcome::default() };
    }
    let effort = Effort::of(problem);
    let mut search = Search::new(best_start(problem, starts), NEAR, 1);
    search.run(effort.first);
    shrink(&mut search, effort.shrink, 4);
    let (slots, cost) = search.into_best();
    let mut outcome = Outcome { slots, cost, lower: bound::lower(problem), proved: false };
    prove(problem, &mut outcome, GLIMPSE_STEPS);
    if !outcome.proved {
        look_further(problem, &mut outcome, &effort);
        prove(problem, &mut outcome, PROOF_STEPS);
    }
    outcome
}

/// Two wide searches from the best so far, side by side; then searches afresh, two at a time, each followed by one
/// among the groupings of what these agree on with the best.
fn look_further(problem: &Problem, outcome: &mut Outcome, effort: &Effort) {
    let wide = |seed: u64| {
        let mut search = Search::new(Assignment::new(problem, &outcome.slots), FAR, seed);
        search.run(effort.wide);
        shrink(&mut search, effort.wide, 4);
        search.into_best()
    };
    let (one, other) = rayon::join(|| wide(2), || wide(3));
    outcome.take_cheaper(one);
    outcome.take_cheaper(other);
    let alone: Vec<u32> = (0..number(problem.len())).map(|item| item + problem.homes).collect();
    let afresh = |seed: u64| {
        let mut search = Search::new(Assignment::new(problem, &alone), NEAR, seed);
        search.run(effort.afresh);
        search.into_best()
    };
    for seed in (4..).step_by(2).take(effort.rounds) {
        let (one, other) = rayon::join(|| afresh(seed), || afresh(seed + 1));
        let reduced = reduce::agreed(problem, &[&outcome.slots, &one.0, &other.0]);
        outcome.take_cheaper(one);
        outcome.take_cheaper(other);
        combine(&reduced, outcome);
    }
}

/// Looks for something cheaper among groupings that keep together what is one item of `reduced`: where room is tight,
/// pieces that good groupings share fit where single items stall ("tour merging", Cook and Seymour, 2003; overlays of
/// partitions in Sanders and Schulz, "Distributed evolutionary graph partitioning", 2012).
fn combine(reduced: &Reduced, outcome: &mut Outcome) {
    let problem = &reduced.problem;
    let Some(slots) = reduced.inward(&outcome.slots) else { return };
    let slots = renumbered(problem, &slots);
    let effort = Effort::of(problem);
    let mut search = Search::new(Assignment::new(problem, &slots), FAR, 1);
    search.run(effort.first);
    shrink(&mut search, effort.shrink / 2, 1);
    let (slots, cost) = search.into_best();
    let mut inner = Outcome { slots, cost, ..Outcome::default() };
    prove(problem, &mut inner, PIECES_STEPS);
    outcome.take_cheaper((reduced.outward(&inner.slots), inner.cost + reduced.fixed));
}

/// `slots` with those that are nobody's home numbered by their first item.
fn renumbered(problem: &Problem, slots: &[u32]) -> Vec<u32> {
    let mut known = FxHashMap::default();
    let number_of = |&slot: &u32| {
        let next = problem.homes + number(known.len());
        if slot < problem.homes { slot } else { *known.entry(slot).or_insert(next) }
    };
    slots.iter().map(number_of).collect()
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

/// Tries `times` to do with fewer groups.
fn shrink(search: &mut Search<'_>, rounds: usize, times: usize) {
    for _ in 0..times {
        if search.shrink(rounds) {
            search.run(rounds);
        }
    }
}

/// Bounds the rounds of a wide search, times items: a round takes longer where there are more of them.
const WIDE: usize = 2_400_000;

/// From so many items on, an item more is worth one round rather than two: memory no longer keeps up.
const MANY: usize = 10_000;

/// Rounds of each kind of search.
struct Effort {
    first: usize,
    shrink: usize,
    wide: usize,
    afresh: usize,
    /// How often two searches start afresh.
    rounds: usize,
}

impl Effort {
    fn of(problem: &Problem) -> Self {
        let items = problem.len();
        let all = (200 * items).min(30_000 + items.min(MANY) + items);
        Self {
            first: all / 4,
            shrink: all / 8,
            wide: (all / 4).min(WIDE / items.max(1)),
            afresh: all / 16,
            rounds: if items > AFRESH_MOST { 0 } else { AFRESH.min(AFRESH_ITEMS / items.max(1)) },
        }
    }
}

/// Proves the outcome, betters it, or at least raises its lower bound.
fn prove(problem: &Problem, outcome: &mut Outcome, steps: u64) {
    outcome.proved = outcome.cost == outcome.lower;
    if outcome.proved {
        return;
    }
    let Some(compact) = Compact::new(problem) else { return };
    let mut groups: BTreeMap<u32, Set> = BTreeMap::new();
    for (item, &slot) in outcome.slots.iter().enumerate() {
        *groups.entry(slot).or_insert(0) |= 1 << item;
    }
    let groups: Vec<Set> = groups.into_values().collect();
    let verdict = exact::prove(&compact, &groups, steps);
    if let Some((sets, cost)) = verdict.better {
        outcome.cost = cost;
        for (slot, set) in (problem.homes..).zip(sets) {
            for item in members(set) {
                outcome.slots[item] = slot;
            }
        }
    }
    outcome.lower = outcome.lower.max(verdict.lower);
    outcome.proved = verdict.proved || outcome.cost == outcome.lower;
}
