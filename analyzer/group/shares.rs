//! How much could still be added to a group?
//!
//! What two candidates would save together is split between them into shares. Any split gives a valid bound; the best
//! one is looked for once per search.

use super::compact::{Compact, Set, members};
use super::pricing::Branch;

/// A split of all savings, and scratch for bounds.
pub(super) struct Shares {
    /// By pair, the part of the first item; the two parts add up to twice the saving, so that halves are whole.
    part: Vec<i64>,
    /// By item, others by falling part, positive ones only.
    sorted: Vec<Vec<(usize, i64)>>,
    /// By item, all it could save with each, positive ones only, falling.
    ties: Vec<Vec<(usize, i64)>>,
    /// Kinds of room that are limited at all.
    scarce: Vec<usize>,
    /// By scarce kind, items by rising need.
    by_need: Vec<Vec<usize>>,
    promise: Vec<i64>,
    promises: Vec<(i64, usize)>,
}

impl Shares {
    /// Every saving split in halves.
    pub(super) fn new(compact: &Compact) -> Self {
        let items = compact.len();
        let scarce: Vec<usize> = (0..3)
            .filter(|&kind| {
                let needs = compact.takes.iter().map(|takes| takes[kind]);
                needs.fold(0, i64::saturating_add) > compact.room[kind]
            })
            .collect();
        let by_need = scarce.iter().map(|&kind| {
            let mut order: Vec<usize> = (0..items).collect();
            order.sort_by_key(|&item| (compact.takes[item][kind], item));
            order
        });
        let mut part = vec![0; items * items];
        for a in 0..items {
            for b in 0..items {
                if a != b && compact.apart[a] >> b & 1 == 0 {
                    part[a * items + b] = compact.saving(a, b).max(0);
                }
            }
        }
        let mut shares = Self {
            part,
            sorted: Vec::new(),
            ties: Vec::new(),
            by_need: by_need.collect(),
            scarce,
            promise: vec![0; items],
            promises: Vec::with_capacity(items),
        };
        shares.sort(items);
        shares.ties = shares.sorted.clone();
        shares
    }

    fn sort(&mut self, items: usize) {
        let part = &self.part;
        self.sorted.resize(items, Vec::new());
        for (item, sorted) in self.sorted.iter_mut().enumerate() {
            sorted.clear();
            let parts = part[item * items..(item + 1) * items].iter().copied().enumerate();
            sorted.extend(parts.filter(|(_, part)| *part > 0));
            sorted.sort_unstable_by_key(|&(other, part)| (std::cmp::Reverse(part), other));
        }
    }

    /// How many candidates fit beside each other at most.
    fn count(&self, compact: &Compact, branch: &Branch) -> usize {
        let mut most = branch.candidates.count_ones() as usize;
        for (order, &kind) in self.by_need.iter().zip(&self.scarce) {
            let (mut left, mut count) = (branch.room[kind], 0);
            for &item in order {
                if branch.candidates >> item & 1 == 1 {
                    left -= compact.takes[item][kind];
                    if left < 0 {
                        break;
                    }
                    count += 1;
                }
            }
            most = most.min(count);
        }
        most
    }

    /// What the candidates can add at most, and the one to settle first; candidates that can add nothing are dropped.
    pub(super) fn bound(&mut self, compact: &Compact, branch: &mut Branch) -> (i64, Option<usize>) {
        let most = self.count(compact, branch);
        let others = most.saturating_sub(1);
        for item in members(branch.candidates) {
            if branch.gain[item] <= 0
                && branch.gain[item] + best_of(&self.ties[item], branch.candidates, others).0 <= 0
            {
                branch.candidates &= !(1 << item);
            }
        }
        let mut whole = 0;
        let mut next: Option<(i64, std::cmp::Reverse<usize>)> = None;
        for item in members(branch.candidates) {
            let (shares, all) = best_of(&self.sorted[item], branch.candidates, others);
            self.promise[item] = 2 * branch.gain[item] + shares;
            whole |= Set::from(all) << item;
            next = next.max(Some((self.promise[item], std::cmp::Reverse(item))));
        }
        for item in members(branch.candidates) {
            if self.promise[item] < 0 {
                self.shift(item, branch.candidates & whole, others, branch.candidates);
            }
        }
        self.promises.clear();
        for item in members(branch.candidates) {
            if self.promise[item] > 0 {
                self.promises.push((self.promise[item], item));
            }
        }
        let mut bound: i64 = self.promises.iter().map(|(promise, _)| *promise).sum();
        for at in 0..self.scarce.len() {
            let kind = self.scarce[at];
            let need = |item: usize| compact.takes[item][kind];
            if let Some(packed) = packed(&mut self.promises, need, branch.room[kind]) {
                bound = bound.min(packed);
            }
        }
        ((bound + 1) / 2, next.map(|(_, item)| item.0))
    }

    /// Gives `item`, which would not pay, more of what it saves with others that count all of their shares.
    fn shift(&mut self, item: usize, givers: Set, most: usize, candidates: Set) {
        let mut count = 0;
        for &(other, _) in &self.sorted[item] {
            if candidates >> other & 1 == 0 {
                continue;
            }
            if count == most || self.promise[item] >= 0 {
                return;
            }
            count += 1;
            if givers >> other & 1 == 1 && self.promise[other] > 0 {
                let items = self.promise.len();
                let part = self.part[other * items + item];
                let part = part.max(0).min(-self.promise[item]).min(self.promise[other]);
                self.promise[item] += part;
                self.promise[other] -= part;
            }
        }
    }

    /// Moves shares so that the bound of `branch` falls towards `target`; takes so many rounds at most.
    pub(super) fn adjust(
        &mut self,
        compact: &Compact,
        branch: &Branch,
        target: i64,
        rounds: usize,
    ) {
        let items = compact.len();
        let others = self.count(compact, branch).saturating_sub(1);
        let mut best = (i64::MAX, self.part.clone());
        let mut pace = 1.0;
        let mut since = 0;
        for _ in 0..rounds {
            let (bound, used) = self.plain_bound(compact, branch, others);
            if bound < best.0 {
                best = (bound, self.part.clone());
                since = 0;
            } else {
                since += 1;
                if since == 4 {
                    pace *= 0.6;
                    since = 0;
                }
            }
            let over = bound - 2 * (target - branch.value);
            if over <= 0
                || !self.step(compact, branch.candidates, &used, others, over as f64 * pace)
            {
                break;
            }
            self.sort(items);
        }
        self.part = best.1;
        self.sort(items);
    }

    /// Twice the bound with the shares as they are, and how much of each item it uses.
    fn plain_bound(
        &mut self,
        compact: &Compact,
        branch: &Branch,
        others: usize,
    ) -> (i64, Vec<f64>) {
        let mut used = vec![0.0; compact.len()];
        self.promises.clear();
        for item in members(branch.candidates) {
            let (shares, _) = best_of(&self.sorted[item], branch.candidates, others);
            let promise = 2 * branch.gain[item] + shares;
            if promise > 0 {
                self.promises.push((promise, item));
                used[item] = 1.0;
            }
        }
        let mut bound: i64 = self.promises.iter().map(|(promise, _)| *promise).sum();
        let mut tightest = None;
        for &kind in &self.scarce {
            let need = |item: usize| compact.takes[item][kind];
            if let Some(packed) = packed(&mut self.promises, need, branch.room[kind])
                && packed < bound
            {
                bound = packed;
                tightest = Some(kind);
            }
        }
        if let Some(kind) = tightest {
            let need = |item: usize| compact.takes[item][kind];
            packed(&mut self.promises, need, branch.room[kind]);
            let mut left = branch.room[kind];
            for &(_, item) in &self.promises {
                let part = left.max(0) as f64 / need(item).max(1) as f64;
                used[item] = part.min(1.0);
                left -= need(item);
            }
        }
        (bound, used)
    }

    /// One step against the subgradient; `false` where there is none.
    fn step(
        &mut self,
        compact: &Compact,
        candidates: Set,
        used: &[f64],
        others: usize,
        over: f64,
    ) -> bool {
        let items = compact.len();
        let mut slope = vec![0.0; items * items];
        for item in members(candidates) {
            let counted =
                self.sorted[item].iter().filter(|(other, _)| candidates >> other & 1 == 1);
            for &(other, _) in counted.take(others) {
                slope[item * items + other] += used[item];
                slope[other * items + item] -= used[item];
            }
        }
        let norm: f64 = slope.iter().map(|slope| slope * slope).sum::<f64>() / 2.0;
        if norm < 1e-9 {
            return false;
        }
        let pace = over / norm;
        for a in members(candidates) {
            for b in members(candidates).filter(|&b| b > a) {
                let slope = slope[a * items + b];
                if slope != 0.0 {
                    let change = (slope * pace) as i64;
                    self.part[a * items + b] -= change;
                    self.part[b * items + a] += change;
                }
            }
        }
        true
    }
}

/// The sum of the best shares with `candidates`, at most so many; and whether that is all of them.
fn best_of(shares: &[(usize, i64)], candidates: Set, most: usize) -> (i64, bool) {
    let (mut sum, mut count) = (0, 0);
    for &(other, share) in shares {
        if candidates >> other & 1 == 1 {
            if count == most {
                return (sum, false);
            }
            sum += share;
            count += 1;
        }
    }
    (sum, true)
}

/// The most that fits into `room`, the last item in part; `None` where all fit.
fn packed(promises: &mut [(i64, usize)], need: impl Fn(usize) -> i64, room: i64) -> Option<i64> {
    let all: i64 = promises.iter().map(|(_, item)| need(*item)).sum();
    if all <= room {
        return None;
    }
    promises.sort_unstable_by(|&(a, i), &(b, j)| {
        let (left, right) =
            (i128::from(b) * i128::from(need(i)), i128::from(a) * i128::from(need(j)));
        left.cmp(&right).then(i.cmp(&j))
    });
    let (mut left, mut sum) = (room, 0);
    for &(promise, item) in promises.iter() {
        let needed = need(item);
        if needed > left {
            let part = i128::from(promise) * i128::from(left.max(0)) / i128::from(needed);
            return Some(sum + i64::try_from(part).unwrap_or(promise) + 1);
        }
        left -= needed;
        sum += promise;
    }
    Some(sum)
}
