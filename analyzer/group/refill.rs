//! What lies behind the next hill?
//!
//! Iterated search: part of a few neighbouring groups is taken out and put back in another order, and the result kept
//! when it is cheaper or only a little dearer, less and less so ("ruin and recreate", Schrimpf et al., 2000; removal of
//! adjacent strings and "blinks" after Christiaens and Vanden Berghe, "Slack induction by string removals", 2020;
//! falling threshold after Dueck and Scheuer, "Threshold accepting", 1990). Single moves alone stall some per cent above
//! the best.

use super::assignment::{Assignment, Scales};
use super::dice::Dice;
use super::local;
use super::objective::Units;
use super::problem::{Item, NONE, Problem, number};

/// How far from what it has a search looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// The threshold at the start, as a share of what an item typically saves.
    heat: f64,
    /// Most items taken out of dissolved groups.
    dissolved: usize,
    /// Most items of a cluster, less two.
    cluster: usize,
    /// How often whole groups are dissolved rather than a cluster, in percent.
    dissolves: usize,
}

/// Small changes: soon at the bottom of a valley.
pub(super) const NEAR: Reach = Reach { heat: 0.5, dissolved: 40, cluster: 12, dissolves: 40 };

/// Large changes: slower, and out of valleys where tight room keeps small changes from fitting.
pub(super) const FAR: Reach = Reach { heat: 1.0, dissolved: 100, cluster: 40, dissolves: 10 };

/// How often the next group is any rather than a neighbour, in percent.
const STRANGERS: usize = 25;
/// How often a place is passed over, in percent.
const BLINK: usize = 3;
/// What waiting for room costs at first, as a share of the price of a group, and by how much that rises.
const WAITING_FIRST: f64 = 0.7;
const WAITING_RISE: f64 = 2.0;

/// An item with more neighbours than this is taken out so much less often that on average no more of them are looked at:
/// hubs would otherwise cost the square of their neighbours.
const HUB: usize = 256;

/// A search from one start with one seed.
pub(super) struct Search<'p> {
    reach: Reach,
    now: Assignment<'p>,
    cost: Units,
    best: Vec<u32>,
    best_cost: Units,
    scales: Scales,
    dice: Dice,
    /// Items in the hand.
    hand: Vec<u32>,
    /// Where they were.
    was: Vec<(u32, u32)>,
    /// What the items in the hand cost where they were, each counted with those taken later.
    loose: Units,
    /// Items that may have moved since the best was written down.
    since: Vec<u32>,
    /// Slots that items were taken from.
    opened: Vec<u32>,
    /// By item, a rough weight for the order of refilling.
    weight: Vec<Units>,
    /// By item, the largest share of a group's room that it takes, in millionths.
    load: Vec<Units>,
    /// No new group may be opened: items without room wait here, at this price per whole group.
    bank: Option<Bank>,
}

/// Items that wait for room.
struct Bank {
    items: Vec<u32>,
    /// By item, its place in `items` while it waits.
    place: Vec<u32>,
    /// Price of items that would fill a group.
    price: Units,
}

impl Bank {
    fn put(&mut self, item: u32) {
        self.place[item as usize] = number(self.items.len());
        self.items.push(item);
    }

    fn take(&mut self, item: u32) {
        let place = self.place[item as usize] as usize;
        self.items.swap_remove(place);
        if let Some(&filler) = self.items.get(place) {
            self.place[filler as usize] = number(place);
        }
    }
}

impl<'p> Search<'p> {
    /// Starts at `start`.
    pub(super) fn new(start: Assignment<'p>, reach: Reach, seed: u64) -> Self {
        let problem = start.problem;
        let cost = start.cost();
        Self {
            reach,
            cost,
            best: start.slot_of.clone(),
            best_cost: cost,
            scales: Scales::default(),
            dice: Dice::new(seed),
            hand: Vec::new(),
            was: Vec::new(),
            loose: 0,
            since: Vec::new(),
            opened: Vec::new(),
            weight: weights(problem),
            load: problem.items.iter().map(|item| load(problem, item)).collect(),
            bank: None,
            now: start,
        }
    }

    /// Tries `rounds` refills; the best slots found and their cost.
    pub(super) fn run(&mut self, rounds: usize) {
        if self.now.problem.len() < 2 {
            return;
        }
        let hot = self.temperature();
        for round in 0..rounds {
            // Falls with the square, to nothing.
            let left = (rounds - round) as f64 / rounds as f64;
            let threshold = hot * left * left;
            self.step(threshold);
        }
    }

    /// Where the best grouping has its items, and what it costs.
    pub(super) fn into_best(self) -> (Vec<u32>, Units) {
        (self.best, self.best_cost)
    }

    /// The threshold at the start: a share of what an item typically saves.
    fn temperature(&self) -> f64 {
        let problem = self.now.problem;
        let mut savings: Vec<Units> = problem.edges().map(|(_, _, saving)| saving.abs()).collect();
        savings.sort_unstable();
        let typical = savings.get(savings.len() / 2).copied().unwrap_or(0);
        let typical = if typical == 0 { problem.process } else { typical };
        typical as f64 * self.reach.heat
    }

    fn step(&mut self, threshold: f64) {
        self.loose = 0;
        self.ruin();
        self.call_in();
        let before = self.loose;
        self.order();
        let mut after = 0;
        for at in 0..self.hand.len() {
            let item = self.hand[at];
            after += self.insert(item);
        }
        let change = after - before;
        let accept = change <= 0 || {
            let dice = (self.dice.next() >> 11) as f64 / (1_u64 << 53) as f64;
            (change as f64) < threshold * dice
        };
        if accept {
            self.cost += change;
            self.since.extend(&self.hand);
            if self.cost < self.best_cost && self.bank.is_none() {
                self.best_cost = self.cost;
                for item in self.since.drain(..) {
                    self.best[item as usize] = self.now.slot_of[item as usize];
                }
            } else if self.since.len() > 2 * self.best.len() {
                self.since.sort_unstable();
                self.since.dedup();
            }
        } else {
            for at in 0..self.was.len() {
                let (item, _) = self.was[at];
                self.lift(item);
            }
            for at in 0..self.was.len() {
                let (item, slot) = self.was[at];
                self.place(item, slot);
            }
        }
        self.hand.clear();
        self.was.clear();
        self.opened.clear();
    }

    /// Takes `item` from its slot or the bank.
    fn lift(&mut self, item: u32) {
        if self.now.slot_of[item as usize] != NONE {
            self.now.take(item);
        } else if let Some(bank) = &mut self.bank {
            bank.take(item);
        }
    }

    /// Puts `item` into `slot`, or into the bank for [`NONE`].
    fn place(&mut self, item: u32, slot: u32) {
        if slot != NONE {
            self.now.put(item, slot);
        } else if let Some(bank) = &mut self.bank {
            bank.put(item);
        }
    }

    /// What waiting costs `item`.
    fn waiting(&self, item: u32) -> Units {
        let price = self.bank.as_ref().map_or(0, |bank| bank.price);
        price * self.load[item as usize] / 1_000_000
    }

    /// Takes some items from the bank into the hand.
    fn call_in(&mut self) {
        for _ in 0..12 {
            let Some(bank) = &mut self.bank else { return };
            if bank.items.is_empty() {
                return;
            }
            let at = self.dice.below(bank.items.len());
            let item = bank.items[at];
            bank.take(item);
            self.loose += self.waiting(item);
            self.was.push((item, NONE));
            self.hand.push(item);
        }
    }

    /// Tries to do with a group less than the best so far; keeps the result if every item finds room.
    pub(super) fn shrink(&mut self, rounds: usize) -> bool {
        self.restart();
        let Some(victim) = self.lightest() else { return false };
        let place = vec![NONE; self.now.problem.len()];
        let mut bank = Bank { items: Vec::new(), place, price: self.now.problem.process };
        for item in self.now.slots[victim as usize].items.clone() {
            self.now.take(item);
            bank.put(item);
        }
        let full = bank.price as f64;
        self.bank = Some(bank);
        let hot = self.temperature();
        for round in 0..rounds {
            let done = round as f64 / rounds as f64;
            if let Some(bank) = &mut self.bank {
                bank.price = (full * (WAITING_FIRST + WAITING_RISE * done)) as Units;
                if bank.items.is_empty() {
                    break;
                }
            }
            self.step(hot * (1.0 - done));
        }
        let fits = self.bank.take().is_some_and(|bank| bank.items.is_empty());
        if !fits {
            self.restart();
        }
        self.cost = self.now.cost();
        fits
    }

    /// Back to the best.
    fn restart(&mut self) {
        self.now = Assignment::new(self.now.problem, &self.best);
        self.cost = self.best_cost;
        self.since.clear();
    }

    /// The group that takes least room, now and then another.
    fn lightest(&mut self) -> Option<u32> {
        let slots = (0..).zip(&self.now.slots);
        let mut groups: Vec<(Units, u32)> = slots
            .filter(|(_, slot)| !slot.items.is_empty())
            .map(|(number, slot)| {
                (slot.items.iter().map(|&item| self.load[item as usize]).sum(), number)
            })
            .collect();
        groups.sort_unstable();
        let among = groups.len().min(3);
        (among > 1).then(|| groups[self.dice.below(among)].1)
    }

    /// Takes `item` out, remembering what it cost.
    fn pick_up(&mut self, item: u32) {
        let slot = self.now.take(item);
        self.loose += self.now.base_cost(item, slot) - local::tie_with(&self.now, item, slot);
        self.was.push((item, slot));
        self.hand.push(item);
        if !self.opened.contains(&slot) {
            self.opened.push(slot);
        }
    }

    fn ruin(&mut self) {
        let Some(seed) = self.seed() else { return };
        if self.dice.percent(self.reach.dissolves) {
            self.dissolve(seed);
        } else {
            self.cluster(seed);
        }
    }

    /// Where to break in: near an item that waits, or anywhere.
    fn seed(&mut self) -> Option<u32> {
        let problem = self.now.problem;
        for _ in 0..8 {
            let mut seed = number(self.dice.below(problem.len()));
            if let Some(bank) = &self.bank
                && !bank.items.is_empty()
                && self.dice.percent(50)
            {
                let near = problem.neighbours(bank.items[self.dice.below(bank.items.len())]);
                if !near.is_empty() {
                    seed = near[self.dice.below(near.len())].0;
                }
            }
            if self.now.slot_of[seed as usize] != NONE {
                return Some(seed);
            }
        }
        None
    }

    /// Takes two to four groups apart: that of `seed` and others, mostly neighbouring ones.
    fn dissolve(&mut self, seed: u32) {
        let groups = 2 + self.dice.below(3);
        let mut slots = vec![self.now.slot_of[seed as usize]];
        for _ in 0..2 * groups {
            if slots.len() >= groups {
                break;
            }
            let from = slots[self.dice.below(slots.len())];
            let next = self.neighbour_of_slot(from);
            if next != NONE && !slots.contains(&next) {
                slots.push(next);
            }
        }
        let mut room = self.reach.dissolved;
        for slot in slots {
            let mut items = self.now.slots[slot as usize].items.clone();
            while items.len() > room {
                let at = self.dice.below(items.len());
                items.swap_remove(at);
            }
            room -= items.len();
            for item in items {
                if self.worth_taking(item) {
                    self.pick_up(item);
                }
            }
        }
    }

    /// Whether to take `item` out this time: always, but for hubs.
    fn worth_taking(&mut self, item: u32) -> bool {
        let neighbours = self.now.problem.neighbours(item).len();
        neighbours <= HUB || self.dice.below(neighbours) < HUB
    }

    /// A slot that a random item of `slot` has a neighbour in; a random one where there is none.
    fn neighbour_of_slot(&mut self, slot: u32) -> u32 {
        let problem = self.now.problem;
        let items = &self.now.slots[slot as usize].items;
        if !items.is_empty() && !self.dice.percent(STRANGERS) {
            for _ in 0..3 {
                let items = &self.now.slots[slot as usize].items;
                let item = items[self.dice.below(items.len())];
                let neighbours = problem.neighbours(item);
                if neighbours.is_empty() {
                    continue;
                }
                let (other, _) = neighbours[self.dice.below(neighbours.len())];
                let next = self.now.slot_of[other as usize];
                if next != slot && next != NONE {
                    return next;
                }
            }
        }
        let item = self.dice.below(problem.len());
        self.now.slot_of[item]
    }

    /// Takes out a random connected cluster around `seed`.
    fn cluster(&mut self, seed: u32) {
        let most = 2 + self.dice.below(self.reach.cluster);
        let problem = self.now.problem;
        let mut front = vec![seed];
        let mut seen = vec![seed];
        while let Some(item) = (!front.is_empty()).then(|| {
            let at = self.dice.below(front.len());
            front.swap_remove(at)
        }) {
            if self.now.slot_of[item as usize] == NONE {
                continue;
            }
            if self.worth_taking(item) {
                self.pick_up(item);
            }
            if self.hand.len() >= most {
                break;
            }
            let neighbours = problem.neighbours(item);
            let tries = neighbours.len().min(6);
            for _ in 0..tries {
                let (other, _) = neighbours[self.dice.below(neighbours.len())];
                if !seen.contains(&other) {
                    seen.push(other);
                    front.push(other);
                }
            }
            if front.is_empty() && self.dice.percent(50) {
                let other = number(self.dice.below(problem.len()));
                if !seen.contains(&other) {
                    seen.push(other);
                    front.push(other);
                }
            }
        }
    }

    /// Chooses the order in which the hand is put back.
    fn order(&mut self) {
        for at in (1..self.hand.len()).rev() {
            let other = self.dice.below(at + 1);
            self.hand.swap(at, other);
        }
        let problem = self.now.problem;
        let weight = &self.weight;
        match self.dice.below(4) {
            0 | 1 => self.hand.sort_by_key(|&item| std::cmp::Reverse(weight[item as usize])),
            2 => self.hand.sort_by_key(|&item| {
                let item = &problem.items[item as usize];
                std::cmp::Reverse((item.traits.services, item.cpu, item.memory))
            }),
            _ => {}
        }
    }

    /// Puts `item` where it costs least, now and then looking away; returns the cost.
    fn insert(&mut self, item: u32) -> Units {
        self.scales.weigh(&self.now, item);
        let closed = self.bank.is_some();
        let fresh = if closed { NONE } else { self.now.fresh() };
        let mut best = (if closed { self.waiting(item) } else { Units::MAX }, fresh);
        let mut offer = |search: &mut Self, slot: u32| {
            let cost = search.now.base_cost(item, slot) - search.scales.saving(slot);
            if cost < best.0 && search.now.fits(item, slot) {
                best = (cost, slot);
            }
        };
        for at in 0..self.scales.slots().len() {
            let slot = self.scales.slots()[at];
            if !self.dice.percent(BLINK) {
                offer(self, slot);
            }
        }
        for at in 0..self.opened.len() {
            let slot = self.opened[at];
            let open = closed || !self.now.slots[slot as usize].items.is_empty();
            if open && !self.dice.percent(BLINK) {
                offer(self, slot);
            }
        }
        let other = self.dice.below(self.now.problem.len());
        let random = self.now.slot_of[other];
        if random != NONE {
            offer(self, random);
        }
        for at in 0..self.now.problem.items[item as usize].homes.len() {
            let home = self.now.problem.items[item as usize].homes[at].0;
            offer(self, home);
        }
        if !closed {
            offer(self, fresh);
        }
        self.place(item, best.1);
        best.0
    }
}

/// The largest share of a group's room that `item` takes, in millionths.
fn load(problem: &Problem, item: &Item) -> Units {
    let share =
        |amount: i64, limit: i64| Units::from(amount) * 1_000_000 / Units::from(limit.max(1));
    share(i64::from(item.traits.services), i64::from(problem.max_services))
        .max(share(item.cpu, problem.max_cpu))
        .max(share(item.memory, problem.max_memory))
        .max(1)
}

/// By item, all it could save.
fn weights(problem: &Problem) -> Vec<Units> {
    (0..number(problem.len()))
        .map(|item| problem.neighbours(item).iter().map(|(_, saving)| *saving).sum())
        .collect()
}
