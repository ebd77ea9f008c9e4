//! Which group would pay, if every item had a price?
//!
//! The question behind the lower bound: given what covering each item is worth, find the group whose items are worth
//! most more than it costs. A quadratic knapsack with conflicts, answered by branch and bound: what two candidates save
//! together is split between them, so that what an item can add is its gain with those chosen and the best of its
//! shares, of which only as many count as there is room for. The split is chosen to make the bound small, by the
//! subgradient method (Caprara, Pisinger and Toth, "Exact solution of the quadratic knapsack problem", 1999).

use super::compact::{Compact, Set, members};
use super::shares::Shares;

/// Groups kept of one search.
const KEPT: usize = 40;

/// A group and how much more its items are worth than it costs.
pub(super) type Offer = (i64, Set);

/// What a search found.
pub(super) struct Answer {
    /// Groups that are worth more than asked, best first.
    pub(super) offers: Vec<Offer>,
    /// No group is worth more than this above its cost.
    pub(super) ceiling: i64,
    /// Steps taken.
    pub(super) steps: u64,
}

/// A search for the group that is worth most.
pub(super) struct Pricing<'c> {
    compact: &'c Compact,
    worth: &'c [i64],
    least: i64,
    best: i64,
    offers: Vec<Offer>,
    /// Groups better by no more than this need not be found.
    slack: i64,
    /// Steps left.
    steps: u64,
    /// What the branches given up could have reached.
    given_up: i64,
}

/// A branch of the search.
pub(super) struct Branch {
    pub(super) chosen: Set,
    pub(super) candidates: Set,
    pub(super) value: i64,
    pub(super) room: [i64; 3],
    /// By item, its worth and what it saves with those chosen.
    pub(super) gain: Vec<i64>,
}

impl<'c> Pricing<'c> {
    /// A search among all groups of `compact`, for those worth more than `least` above their cost.
    pub(super) fn new(compact: &'c Compact, worth: &'c [i64], least: i64) -> Self {
        Self {
            compact,
            worth,
            least,
            best: least,
            offers: Vec::new(),
            slack: compact.tolerance(),
            steps: 0,
            given_up: i64::MIN,
        }
    }

    /// The branch that holds all groups.
    pub(super) fn root(compact: &Compact, worth: &[i64]) -> Branch {
        Branch {
            chosen: 0,
            candidates: compact.everyone(),
            value: -compact.process,
            room: compact.room,
            gain: worth.to_vec(),
        }
    }

    /// Groups grown greedily from every item and those next to `known`; cheap, and often enough.
    ///
    /// Part of them share no item with each other: such sets settle the prices of all items at once.
    pub(super) fn guess(&mut self, known: &[Set]) -> Vec<Offer> {
        let mut free = self.compact.everyone();
        while free != 0 {
            let seed =
                members(free).max_by_key(|&item| (self.worth[item], std::cmp::Reverse(item)));
            let Some(seed) = seed else { break };
            free &= !self.grow(seed, free);
        }
        let disjoint = self.finish();
        for seed in 0..self.compact.len() {
            self.grow(seed, self.compact.everyone());
        }
        for &set in known {
            self.climb(set);
        }
        let mut offers = self.finish();
        offers.truncate(disjoint.len().max(12));
        offers.extend(disjoint);
        offers.sort_unstable_by_key(|&(value, set)| (std::cmp::Reverse(value), set));
        offers.dedup();
        offers
    }

    /// Grows a group from `seed` by what gains most and keeps the best on the way; returns it.
    fn grow(&mut self, seed: usize, among: Set) -> Set {
        let compact = self.compact;
        let mut set: Set = 1 << seed;
        let mut value = self.worth[seed] - compact.process;
        let mut best = (value, set);
        let mut room = compact.left(&compact.room, seed);
        let mut gain: Vec<i64> = self.worth.to_vec();
        add(&mut gain, compact.savings(seed));
        let mut candidates = among & !set & !compact.apart[seed];
        loop {
            candidates = compact.fitting(candidates, &room);
            let next = members(candidates).map(|item| (gain[item], std::cmp::Reverse(item))).max();
            let Some((most, std::cmp::Reverse(item))) = next else { break };
            if most <= 0 {
                break;
            }
            set |= 1 << item;
            value += most;
            best = best.max((value, set));
            room = compact.left(&room, item);
            candidates &= !(1 << item) & !compact.apart[item];
            add(&mut gain, compact.savings(item));
        }
        self.note(best.0, best.1);
        best.1
    }

    /// Adds, drops or exchanges single items of `set` as long as that makes the group worth more.
    fn climb(&mut self, mut set: Set) {
        let compact = self.compact;
        let mut gain: Vec<i64> = self.worth.to_vec();
        let mut room = compact.room;
        for item in members(set) {
            add(&mut gain, compact.savings(item));
            room = compact.left(&room, item);
        }
        let mut value = members(set).map(|item| self.worth[item]).sum::<i64>() - compact.cost(set);
        for _ in 0..2 * compact.len() {
            let Some((more, leaves, enters)) = self.best_change(set, &gain, &room) else { break };
            value += more;
            if let Some(item) = leaves {
                set &= !(1 << item);
                take_away(&mut gain, compact.savings(item));
                room = compact.regained(&room, item);
            }
            if let Some(item) = enters {
                set |= 1 << item;
                add(&mut gain, compact.savings(item));
                room = compact.left(&room, item);
            }
            self.note(value, set);
        }
    }

    /// What to drop and what to add so that the group is worth most more.
    fn best_change(
        &self,
        set: Set,
        gain: &[i64],
        room: &[i64; 3],
    ) -> Option<(i64, Option<usize>, Option<usize>)> {
        let compact = self.compact;
        let mut best = (0, None, None);
        let single = set.is_power_of_two();
        for leaves in members(set).map(Some).chain([None]) {
            let (rest, loss, room) = match leaves {
                Some(item) => (set & !(1 << item), -gain[item], compact.regained(room, item)),
                None => (set, 0, *room),
            };
            if loss > best.0 && !single && leaves.is_some() {
                best = (loss, leaves, None);
            }
            for item in members(compact.fitting(compact.everyone() & !set, &room)) {
                let tie = leaves.map_or(0, |gone| compact.saving(item, gone));
                let more = loss + gain[item] - tie;
                if more > best.0 && compact.apart[item] & rest == 0 {
                    best = (more, leaves, Some(item));
                }
            }
        }
        (best.0 > 0).then_some(best)
    }

    /// The best group of all, as far as `limit` steps reach.
    pub(super) fn search(&mut self, shares: &mut Shares, limit: u64) -> Answer {
        self.steps = limit;
        self.branch(Self::root(self.compact, self.worth), shares);
        let ceiling = self.best.saturating_add(self.slack).max(self.given_up);
        Answer { offers: self.finish(), ceiling, steps: limit - self.steps }
    }

    fn note(&mut self, value: i64, set: Set) {
        if value > self.least && self.compact.fills(set) {
            self.offers.push((value, set));
        }
    }

    /// The offers, best first, each once.
    fn finish(&mut self) -> Vec<Offer> {
        let mut offers = std::mem::take(&mut self.offers);
        offers.sort_unstable_by_key(|&(value, set)| (std::cmp::Reverse(value), set));
        offers.dedup();
        offers.truncate(KEPT);
        offers
    }

    fn branch(&mut self, mut branch: Branch, shares: &mut Shares) {
        let compact = self.compact;
        branch.candidates = compact.fitting(branch.candidates, &branch.room);
        loop {
            let (bound, next) = shares.bound(compact, &mut branch);
            if branch.value + bound <= self.best.saturating_add(self.slack)
                || !compact.fills(branch.chosen | branch.candidates)
            {
                return;
            }
            if self.steps == 0 {
                self.given_up = self.given_up.max(branch.value + bound);
                return;
            }
            self.steps = self.steps.saturating_sub(4 + u64::from(branch.candidates.count_ones()));
            let Some(item) = next else { return };
            let mut with = Branch {
                chosen: branch.chosen | 1 << item,
                candidates: branch.candidates & !(1 << item) & !compact.apart[item],
                value: branch.value + branch.gain[item],
                room: compact.left(&branch.room, item),
                gain: branch.gain.clone(),
            };
            add(&mut with.gain, compact.savings(item));
            if with.value > self.best && compact.fills(with.chosen) {
                self.best = with.value;
                self.offers.push((with.value, with.chosen));
            } else if self.offers.len() < 4 * KEPT {
                self.note(with.value, with.chosen);
            }
            self.branch(with, shares);
            branch.candidates &= !(1 << item);
        }
    }
}

fn add(to: &mut [i64], from: &[i64]) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to += from);
}

fn take_away(to: &mut [i64], from: &[i64]) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to -= from);
}
