//! Which items share a group in some cheapest grouping, whatever the rest does?
//!
//! A pair whose shared process saves at least as much as all other neighbours of both together, a further group and
//! their moves, may be taken for one item: wherever a grouping has them apart, putting the two into a group of their own
//! costs no more, and such a group always has room. The criterion is local optimality of an edge as in partial
//! optimality for multicuts (Lange, Karrenbauer and Andres, "Partial optimality and fast lower bounds for weighted
//! correlation clustering", 2018), with the price of a group added. Besides making problems smaller this takes out savings
//! so large that proofs could not hold them beside small ones.

use super::objective::Units;
use super::problem::{Item, NONE, Problem, merged, number};
use rustc_hash::FxHashMap;

/// A smaller problem with the same cheapest grouping.
#[derive(Debug)]
pub(super) struct Reduced {
    /// What is left.
    pub(super) problem: Problem,
    /// By item of the original problem, its item here.
    item_of: Vec<u32>,
    /// What the pairs inside items cost, the same for every grouping: mostly negative.
    pub(super) fixed: Units,
}

impl Reduced {
    /// Slots of the original items, from those of the items here.
    pub(super) fn outward(&self, slots: &[u32]) -> Vec<u32> {
        self.item_of.iter().map(|&item| slots[item as usize]).collect()
    }

    /// Slots of the items here, where the original ones do not have an item in two slots.
    pub(super) fn inward(&self, slots: &[u32]) -> Option<Vec<u32>> {
        let mut inward = vec![NONE; self.problem.len()];
        for (&item, &slot) in self.item_of.iter().zip(slots) {
            let known = &mut inward[item as usize];
            if *known != NONE && *known != slot {
                return None;
            }
            *known = slot;
        }
        Some(inward)
    }
}

/// The problem with all such pairs joined, and pairs of those; `None` where there is none.
pub(super) fn reduce(problem: &Problem) -> Option<Reduced> {
    let mut reduced = join(problem)?;
    while let Some(next) = join(&reduced.problem) {
        let item_of = reduced.item_of.iter().map(|&item| next.item_of[item as usize]).collect();
        reduced = Reduced { item_of, fixed: reduced.fixed + next.fixed, problem: next.problem };
    }
    Some(reduced)
}

/// One round: every item is joined at most once.
fn join(problem: &Problem) -> Option<Reduced> {
    let strength: Vec<Units> = (0..number(problem.len()))
        .map(|item| problem.neighbours(item).iter().map(|(_, saving)| (*saving).max(0)).sum())
        .collect();
    let mut partner = vec![NONE; problem.len()];
    for (a, b, saving) in problem.edges() {
        let (one, other) = (&problem.items[a as usize], &problem.items[b as usize]);
        if partner[a as usize] != NONE || partner[b as usize] != NONE {
            continue;
        }
        let net = saving - problem.isolation * one.traits.pairs(&other.traits);
        let elsewhere = strength[a as usize] + strength[b as usize] - 2 * saving.max(0);
        let moves = problem.moved * Units::from(one.traits.services + other.traits.services);
        if net >= elsewhere + problem.process + moves && may_share(problem, one, other) {
            partner[a as usize] = b;
            partner[b as usize] = a;
        }
    }
    let root = |(at, &other): (u32, &u32)| if other < at { other } else { at };
    let roots: Vec<u32> = (0..).zip(&partner).map(root).collect();
    (0..).zip(&roots).any(|(at, root)| at != *root).then(|| contract(problem, &roots))
}

/// The problem with items as one that share a slot in all of `groupings`, each the slots by item.
pub(super) fn agreed(problem: &Problem, groupings: &[&[u32]]) -> Reduced {
    let mut first: FxHashMap<Vec<u32>, u32> = FxHashMap::default();
    let roots = (0..number(problem.len())).map(|item| {
        let slots = groupings.iter().map(|slots| slots[item as usize]).collect();
        *first.entry(slots).or_insert(item)
    });
    contract(problem, &roots.collect::<Vec<_>>())
}

/// Whether two items fit into one group.
fn may_share(problem: &Problem, one: &Item, other: &Item) -> bool {
    one.traits.services.saturating_add(other.traits.services) <= problem.max_services
        && one.cpu.saturating_add(other.cpu) <= problem.max_cpu
        && one.memory.saturating_add(other.memory) <= problem.max_memory
        && one.forbids & other.classes == 0
        && !one.apart.iter().any(|set| other.apart.contains(set))
}

/// Joins every item with the one that `roots` names, which comes no later and names itself.
fn contract(problem: &Problem, roots: &[u32]) -> Reduced {
    let mut item_of = vec![NONE; problem.len()];
    let mut items: Vec<Item> = Vec::new();
    let mut pairs = 0;
    for (at, &root) in (0..).zip(roots) {
        let mine = &problem.items[at as usize];
        if root == at {
            item_of[at as usize] = number(items.len());
            items.push(mine.clone());
        } else {
            let item = &mut items[item_of[root as usize] as usize];
            pairs += item.traits.pairs(&mine.traits);
            item_of[at as usize] = item_of[root as usize];
            absorb(item, mine);
        }
    }
    let mut fixed = problem.isolation * pairs;
    let mut edges = Vec::new();
    for (a, b, saving) in problem.edges() {
        let (a, b) = (item_of[a as usize], item_of[b as usize]);
        if a == b {
            fixed -= saving;
        } else {
            edges.push((a.min(b), a.max(b), saving));
        }
    }
    Reduced { problem: problem.with(items, &merged(edges)), item_of, fixed }
}

fn absorb(item: &mut Item, other: &Item) {
    item.services.extend(&other.services);
    item.services.sort_unstable();
    item.traits.add(&other.traits);
    item.cpu = item.cpu.saturating_add(other.cpu);
    item.memory = item.memory.saturating_add(other.memory);
    item.classes |= other.classes;
    item.forbids |= other.forbids;
    item.apart.extend(&other.apart);
    item.apart.sort_unstable();
    for &(home, services) in &other.homes {
        match item.homes.iter_mut().find(|(known, _)| *known == home) {
            Some((_, known)) => *known += services,
            None => item.homes.push((home, services)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::reduce;
    use crate::group::assignment::Assignment;
    use crate::group::dice::Dice;
    use crate::group::objective::{Traits, Units};
    use crate::group::problem::{Item, Problem, number};
    use crate::services::Service;

    /// Up to seven items with random savings, some of them huge, and little room.
    fn random(dice: &mut Dice) -> Problem {
        let items = 2 + dice.below(6);
        let item = |at: usize| Item {
            services: vec![number(at)],
            traits: Traits::of(&Service::default()),
            ..Item::default()
        };
        let mut limits = Problem::default();
        limits.max_services = number(2 + dice.below(3));
        limits.max_cpu = i64::MAX / 4;
        limits.max_memory = i64::MAX / 4;
        limits.process = Units::try_from(dice.below(20)).expect("small");
        limits.isolation = Units::try_from(dice.below(3)).expect("small");
        let mut edges = Vec::new();
        for a in 0..items {
            for b in a + 1..items {
                if dice.percent(50) {
                    let huge = if dice.percent(30) { 1_000 } else { 1 };
                    let saving = Units::try_from(dice.below(30) * huge).expect("small");
                    edges.push((number(a), number(b), saving));
                }
            }
        }
        limits.with((0..items).map(item).collect(), &edges)
    }

    /// The least cost, by trying everything.
    fn least(problem: &Problem) -> Units {
        fn place(problem: &Problem, slots: &mut Vec<u32>, used: u32) -> Option<Units> {
            if slots.len() == problem.len() {
                let assignment = Assignment::new(problem, slots);
                let fits = assignment
                    .slots
                    .iter()
                    .all(|slot| slot.traits.services <= problem.max_services);
                return fits.then(|| assignment.cost());
            }
            let best = (0..=used).filter_map(|slot| {
                slots.push(slot);
                let cost = place(problem, slots, used.max(slot + 1));
                slots.pop();
                cost
            });
            best.min()
        }
        place(problem, &mut Vec::new(), 0).expect("single items always fit")
    }

    #[test]
    fn the_least_cost_stays_the_same() {
        let mut dice = Dice::new(7);
        let mut smaller = 0;
        for _ in 0..600 {
            let problem = random(&mut dice);
            let Some(reduced) = reduce(&problem) else { continue };
            smaller += 1;
            assert!(reduced.problem.len() < problem.len());
            assert_eq!(least(&problem), least(&reduced.problem) + reduced.fixed, "{problem:?}");
        }
        assert!(smaller > 100, "only {smaller} problems had such a pair");
    }

    #[test]
    fn slots_lead_there_and_back() {
        let mut dice = Dice::new(11);
        let reduced = std::iter::repeat_with(|| random(&mut dice))
            .find_map(|problem| reduce(&problem))
            .expect("some problem has such a pair");
        let slots: Vec<u32> = (0..number(reduced.problem.len())).collect();
        assert_eq!(reduced.inward(&reduced.outward(&slots)), Some(slots));
    }
}
