//! Which item is in which group, and what would a move change?
//!
//! Groups live in numbered slots. The first slots are the groups of the baseline, so that being away from home is a
//! matter of the slot alone; an empty slot costs nothing.

use super::constraints::Amount;
use super::objective::{Traits, Units};
use super::problem::{NONE, Problem, number};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// A group in the making.
#[derive(Clone, Debug, Default)]
pub(super) struct Slot {
    /// Its items, in no order.
    pub(super) items: Vec<u32>,
    /// What decides about isolation.
    pub(super) traits: Traits,
    /// CPU of all.
    pub(super) cpu: Amount,
    /// Memory of all.
    pub(super) memory: Amount,
    /// How many items have each class.
    classes: [u32; 4],
}

impl Slot {
    /// Bits of the classes present.
    fn class_bits(&self) -> u8 {
        (0..4).filter(|&class| self.classes[class] > 0).fold(0, |bits, class| bits | 1 << class)
    }
}

/// Items in slots.
#[derive(Clone, Debug)]
pub(super) struct Assignment<'p> {
    /// What is to be solved.
    pub(super) problem: &'p Problem,
    /// By item; [`NONE`] while it is in the hand.
    pub(super) slot_of: Vec<u32>,
    /// By item, its place in its slot.
    place: Vec<u32>,
    /// The slots.
    pub(super) slots: Vec<Slot>,
    /// Slots that are nobody's home and were empty when they came here, the next to be used last.
    empty: Vec<u32>,
    /// By slot, whether it stands in `empty`.
    listed: Vec<bool>,
    /// How many items of an apart set are in a slot, where any are.
    occupied: FxHashMap<(u32, u32), u32>,
}

impl<'p> Assignment<'p> {
    /// Every item in the hand.
    pub(super) fn empty(problem: &'p Problem) -> Self {
        let slots = problem.homes as usize + problem.len() + 1;
        Self {
            problem,
            slot_of: vec![NONE; problem.len()],
            place: vec![NONE; problem.len()],
            slots: vec![Slot::default(); slots],
            empty: (problem.homes..number(slots)).rev().collect(),
            listed: (0..number(slots)).map(|slot| slot >= problem.homes).collect(),
            occupied: FxHashMap::default(),
        }
    }

    /// Items where `slot_of` says.
    pub(super) fn new(problem: &'p Problem, slot_of: &[u32]) -> Self {
        let mut assignment = Self::empty(problem);
        for (item, &slot) in (0..).zip(slot_of) {
            assignment.put(item, slot);
        }
        assignment
    }

    /// Items of a problem without homes where a label per service puts them.
    pub(super) fn of(problem: &'p Problem, label: &[u32]) -> Self {
        let mut slots: BTreeMap<u32, u32> = BTreeMap::new();
        let slot_of: Vec<u32> = problem
            .items
            .iter()
            .map(|item| {
                let next = problem.homes + number(slots.len());
                *slots.entry(label[item.services[0] as usize]).or_insert(next)
            })
            .collect();
        Self::new(problem, &slot_of)
    }

    /// A slot that is empty and nobody's home.
    pub(super) fn fresh(&mut self) -> u32 {
        while let Some(&slot) = self.empty.last() {
            if self.slots[slot as usize].items.is_empty() {
                return slot;
            }
            self.listed[slot as usize] = false;
            self.empty.pop();
        }
        let slot = number(self.slots.len());
        self.slots.push(Slot::default());
        self.empty.push(slot);
        self.listed.push(true);
        slot
    }

    /// Puts an item from the hand into `slot`.
    pub(super) fn put(&mut self, item: u32, slot: u32) {
        let thing = &self.problem.items[item as usize];
        let to = &mut self.slots[slot as usize];
        self.slot_of[item as usize] = slot;
        self.place[item as usize] = number(to.items.len());
        to.items.push(item);
        to.traits.add(&thing.traits);
        to.cpu += thing.cpu;
        to.memory += thing.memory;
        if thing.classes != 0 {
            count_classes(&mut to.classes, thing.classes, |n| n + 1);
        }
        for &set in &thing.apart {
            *self.occupied.entry((set, slot)).or_insert(0) += 1;
        }
    }

    /// Takes an item into the hand; returns where it was.
    pub(super) fn take(&mut self, item: u32) -> u32 {
        let thing = &self.problem.items[item as usize];
        let slot = std::mem::replace(&mut self.slot_of[item as usize], NONE);
        let from = &mut self.slots[slot as usize];
        let place = self.place[item as usize] as usize;
        from.items.swap_remove(place);
        if let Some(&filler) = from.items.get(place) {
            self.place[filler as usize] = number(place);
        }
        from.traits.remove(&thing.traits);
        from.cpu -= thing.cpu;
        from.memory -= thing.memory;
        if thing.classes != 0 {
            count_classes(&mut from.classes, thing.classes, |n| n - 1);
        }
        if from.items.is_empty() && slot >= self.problem.homes && !self.listed[slot as usize] {
            self.listed[slot as usize] = true;
            self.empty.push(slot);
        }
        for &set in &thing.apart {
            self.leave(set, slot);
        }
        slot
    }

    fn leave(&mut self, set: u32, slot: u32) {
        if let Some(count) = self.occupied.get_mut(&(set, slot)) {
            *count -= 1;
            if *count == 0 {
                self.occupied.remove(&(set, slot));
            }
        }
    }

    /// Whether an item in the hand may go into `slot`.
    pub(super) fn fits(&self, item: u32, slot: u32) -> bool {
        let thing = &self.problem.items[item as usize];
        let to = &self.slots[slot as usize];
        to.items.is_empty()
            || (self.has_room(thing, to)
                && thing.forbids & to.class_bits() == 0
                && thing.apart.iter().all(|&set| !self.occupied.contains_key(&(set, slot))))
    }

    fn has_room(&self, thing: &super::problem::Item, to: &Slot) -> bool {
        let services = to.traits.services.saturating_add(thing.traits.services);
        services <= self.problem.max_services
            && to.cpu + thing.cpu <= self.problem.max_cpu
            && to.memory + thing.memory <= self.problem.max_memory
    }

    /// Whether all of slot `a` and all of slot `b` may share one.
    pub(super) fn fit_together(&self, a: u32, b: u32) -> bool {
        let (one, other) = (&self.slots[a as usize], &self.slots[b as usize]);
        let services = one.traits.services.saturating_add(other.traits.services);
        services <= self.problem.max_services
            && one.cpu + other.cpu <= self.problem.max_cpu
            && one.memory + other.memory <= self.problem.max_memory
            && other.items.iter().all(|&item| {
                let thing = &self.problem.items[item as usize];
                thing.forbids & one.class_bits() == 0
                    && thing.apart.iter().all(|&set| !self.occupied.contains_key(&(set, a)))
            })
    }

    /// What an item in the hand adds to the cost in `slot`, apart from what its neighbours there save.
    pub(super) fn base_cost(&self, item: u32, slot: u32) -> Units {
        let to = &self.slots[slot as usize];
        let mut cost = self.problem.away(item, slot);
        if to.items.is_empty() {
            cost += self.problem.process;
        } else if self.problem.isolation != 0 {
            cost +=
                self.problem.isolation * to.traits.pairs(&self.problem.items[item as usize].traits);
        }
        cost
    }

    /// What all items cost, less the constant part: negative savings, processes, isolation, moves.
    pub(super) fn cost(&self) -> Units {
        let saved: Units = self
            .problem
            .edges()
            .filter(|(a, b, _)| {
                let slot = self.slot_of[*a as usize];
                slot != NONE && slot == self.slot_of[*b as usize]
            })
            .map(|(_, _, saving)| saving)
            .sum();
        let away: Units = (0..)
            .zip(&self.slot_of)
            .filter(|(_, slot)| **slot != NONE)
            .map(|(item, &slot)| self.problem.away(item, slot))
            .sum();
        let groups = self.slots.iter().filter(|slot| !slot.items.is_empty());
        let kept: Units = groups
            .map(|slot| self.problem.process + self.problem.isolation * self.pairs_between(slot))
            .sum();
        kept + away - saved
    }

    /// Pairs of services of different items in a slot; those inside an item cannot be helped.
    fn pairs_between(&self, slot: &Slot) -> Units {
        if self.problem.isolation == 0 {
            return 0;
        }
        let inside = |item: &u32| self.problem.items[*item as usize].traits.pairs_inside();
        slot.traits.pairs_inside() - slot.items.iter().map(inside).sum::<Units>()
    }
}

fn count_classes(counts: &mut [u32; 4], classes: u8, change: impl Fn(u32) -> u32) {
    for (class, count) in counts.iter_mut().enumerate() {
        if classes >> class & 1 == 1 {
            *count = change(*count);
        }
    }
}

/// Sums of savings by slot, for one item at a time.
#[derive(Clone, Debug, Default)]
pub(super) struct Scales {
    sum: Vec<Units>,
    /// Which weighing a sum belongs to.
    weighing: Vec<u32>,
    now: u32,
    touched: Vec<u32>,
}

impl Scales {
    /// Weighs what `item` would save in each slot where it has neighbours.
    pub(super) fn weigh(&mut self, assignment: &Assignment<'_>, item: u32) {
        self.sum.resize(assignment.slots.len(), 0);
        self.weighing.resize(assignment.slots.len(), 0);
        self.touched.clear();
        self.now = self.now.wrapping_add(1);
        if self.now == 0 {
            self.weighing.fill(0);
            self.now = 1;
        }
        for &(other, saving) in assignment.problem.neighbours(item) {
            let slot = assignment.slot_of[other as usize];
            if slot == NONE {
                continue;
            }
            if self.weighing[slot as usize] == self.now {
                self.sum[slot as usize] += saving;
            } else {
                self.weighing[slot as usize] = self.now;
                self.sum[slot as usize] = saving;
                self.touched.push(slot);
            }
        }
    }

    /// Slots where the item weighed last has neighbours, in the order met.
    pub(super) fn slots(&self) -> &[u32] {
        &self.touched
    }

    /// What the item weighed last would save in `slot`.
    pub(super) fn saving(&self, slot: u32) -> Units {
        match self.weighing.get(slot as usize) {
            Some(&weighing) if weighing == self.now => self.sum[slot as usize],
            _ => 0,
        }
    }
}
