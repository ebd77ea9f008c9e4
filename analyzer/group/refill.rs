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
use super::problem::{NONE, Problem, number};

/// A search from one start with one seed.
pub(super) struct Search<'p> {
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
}

impl<'p> Search<'p> {
    /// Starts at `start`.
    pub(super) fn new(start: Assignment<'p>, seed: u64) -> Self {
        let problem = start.problem;
        let cost = start.cost();
        Self {
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
        typical as f64 * tune("T", 0.5)
    }

    fn step(&mut self, threshold: f64) {
        self.loose = 0;
        self.ruin();
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
            if self.cost < self.best_cost {
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
                self.now.take(item);
            }
            for at in 0..self.was.len() {
                let (item, slot) = self.was[at];
                self.now.put(item, slot);
            }
        }
        self.hand.clear();
        self.was.clear();
        self.opened.clear();
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
        let count = self.now.problem.len();
        let seed = number(self.dice.below(count));
        match self.dice.below(10) {
            0..=3 => self.dissolve(seed),
            _ => self.cluster(seed),
        }
    }

    /// Takes two to four groups apart: that of `seed` and others, mostly neighbouring ones.
    fn dissolve(&mut self, seed: u32) {
        let most = tune("M", 40.0) as usize;
        let groups = 2 + self.dice.below(3);
        let mut slots = vec![self.now.slot_of[seed as usize]];
        for _ in 0..2 * groups {
            if slots.len() >= groups {
                break;
            }
            let from = slots[self.dice.below(slots.len())];
            let next = self.neighbour_of_slot(from);
            if !slots.contains(&next) {
                slots.push(next);
            }
        }
        let mut room = most;
        for slot in slots {
            let mut items = self.now.slots[slot as usize].items.clone();
            while items.len() > room {
                let at = self.dice.below(items.len());
                items.swap_remove(at);
            }
            room -= items.len();
            for item in items {
                self.pick_up(item);
            }
        }
    }

    /// A slot that a random item of `slot` has a neighbour in; a random one where there is none.
    fn neighbour_of_slot(&mut self, slot: u32) -> u32 {
        let problem = self.now.problem;
        let items = &self.now.slots[slot as usize].items;
        if !items.is_empty() && !self.dice.percent(tune("R", 25.0) as usize) {
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
        let most = 2 + self.dice.below(tune("C", 12.0) as usize);
        let problem = self.now.problem;
        let mut front = vec![seed];
        let mut seen = vec![seed];
        while let Some(item) = (!front.is_empty()).then(|| {
            let at = self.dice.below(front.len());
            front.swap_remove(at)
        }) {
            self.pick_up(item);
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
        let blink = tune("B", 3.0) as usize;
        self.scales.weigh(&self.now, item);
        let fresh = self.now.fresh();
        let mut best = (Units::MAX, fresh);
        let mut offer = |search: &mut Self, slot: u32| {
            let cost = search.now.base_cost(item, slot) - search.scales.saving(slot);
            if cost < best.0 && search.now.fits(item, slot) {
                best = (cost, slot);
            }
        };
        for at in 0..self.scales.slots().len() {
            let slot = self.scales.slots()[at];
            if !self.dice.percent(blink) {
                offer(self, slot);
            }
        }
        for at in 0..self.opened.len() {
            let slot = self.opened[at];
            if !self.now.slots[slot as usize].items.is_empty() && !self.dice.percent(blink) {
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
        offer(self, fresh);
        self.now.put(item, best.1);
        best.0
    }
}

fn tune(_name: &str, default: f64) -> f64 {
    default
}

/// By item, all it could save.
fn weights(problem: &Problem) -> Vec<Units> {
    (0..number(problem.len()))
        .map(|item| problem.neighbours(item).iter().map(|(_, saving)| *saving).sum())
        .collect()
}
