//! Is there anything cheaper, and how do we know?
//!
//! Branch and price (Barnhart et al., 1998; for clustering with room, Johnson, Mehrotra and Nemhauser, "Min-cut
//! clustering", 1993): the linear program over all groups gives a lower bound, groups being made only when they
//! would pay; where its answer is in parts, first the number of groups, then whether two items share a group, is
//! settled either way (Ryan and Foster, 1981). Sharing contracts the two, keeping apart is a bit, so every branch is a
//! problem of the same kind. A bound counts only after it was computed again in integers from exactly priced groups.

use super::compact::{Compact, Set, members};
use super::master::{Column, Master, Optimum};
use super::objective::Units;
use super::pricing::Pricing;
use super::shares::Shares;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// Rounds in which savings are split better before a search for groups.
const ROUNDS: usize = 40;

/// What is known in the end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Verdict {
    /// No grouping costs less.
    pub(super) lower: Units,
    /// A grouping cheaper than the one given, where one was found, and its cost.
    pub(super) better: Option<(Vec<Set>, Units)>,
    /// Whether the best grouping known is proved to cost least.
    pub(super) proved: bool,
}

/// A branch that is still open.
struct Open {
    compact: Compact,
    least: usize,
    most: usize,
    lower: i64,
}

/// The search for a proof.
struct Proof {
    pool: Vec<Column>,
    known: FxHashSet<Set>,
    upper: i64,
    best: Option<Vec<Set>>,
    /// No two different costs are nearer than this.
    grain: i64,
    steps: u64,
}

/// How a branch ended.
enum End {
    /// Nothing in it is cheaper than what is known.
    Closed,
    /// The branches it falls into.
    Split(Vec<Open>),
    /// Its bound; nothing more is to be learnt.
    Stuck(i64),
}

/// Proves that the `groups` of the problem cost least, finds cheaper ones, or bounds what is possible.
pub(super) fn prove(compact: &Compact, groups: &[Set], steps: u64) -> Verdict {
    let items = compact.len();
    let upper: i64 = groups.iter().map(|&set| compact.cost(set)).sum();
    let mut proof = Proof {
        pool: Vec::new(),
        known: FxHashSet::default(),
        upper,
        best: None,
        grain: grain(compact),
        steps,
    };
    for item in 0..items {
        proof.keep(compact, 1 << item);
    }
    for &set in groups {
        proof.keep(compact, set);
    }
    let least = least_groups(compact);
    let root = Open { compact: compact.clone(), least, most: items, lower: i64::MIN };
    let lower = proof.run(root);
    let units = |cost: i64| Units::from(cost) >> compact.digits;
    let proved = lower > proof.upper - proof.grain;
    Verdict {
        lower: if proved { units(proof.upper) } else { units(lower) },
        better: proof.best.map(|sets| (sets, units(proof.upper))),
        proved,
    }
}

/// No two different costs are nearer than the greatest common divisor of all of them.
fn grain(compact: &Compact) -> i64 {
    let mut grain = compact.process.unsigned_abs();
    for item in 0..compact.len() {
        for &saving in compact.savings(item) {
            grain = common_divisor(grain, saving.unsigned_abs());
        }
    }
    i64::try_from(grain).unwrap_or(1).max(1)
}

fn common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// Groups that any grouping has at least: by room, and by items of which no two share a group.
pub(super) fn least_groups(compact: &Compact) -> usize {
    let by_room = (0..3).map(|kind| {
        let all: i128 = compact.takes.iter().map(|takes| i128::from(takes[kind])).sum();
        let room = i128::from(compact.room[kind]).max(1);
        usize::try_from((all + room - 1) / room).unwrap_or(usize::MAX)
    });
    by_room.chain([clique(compact)]).max().unwrap_or(0).min(compact.len())
}

/// Items of which no two share a group, taken greedily by how many others they exclude.
fn clique(compact: &Compact) -> usize {
    let mut most = usize::from(compact.len() > 0);
    for seed in 0..compact.len() {
        let mut candidates = compact.apart[seed];
        let mut size = 1;
        while let Some(next) = members(candidates).max_by_key(|&item| {
            ((compact.apart[item] & candidates).count_ones(), std::cmp::Reverse(item))
        }) {
            candidates &= compact.apart[next];
            size += 1;
        }
        most = most.max(size);
    }
    most
}

impl Proof {
    /// Keeps a group of the original problem for all branches.
    fn keep(&mut self, original: &Compact, set: Set) {
        if self.known.insert(set) {
            self.pool.push(Column { set, cost: original.cost(set) });
        }
    }

    /// Works through the branches, lowest bound first; the lower bound in the end.
    fn run(&mut self, root: Open) -> i64 {
        let original = root.compact.clone();
        let mut open: BTreeMap<(i64, u64), Open> = BTreeMap::new();
        let mut born = 0;
        let mut stuck = i64::MAX;
        open.insert((root.lower, born), root);
        while let Some(((lower, _), branch)) = open.pop_first() {
            if lower > self.upper - self.grain {
                // All others are no lower.
                return self.upper.min(stuck);
            }
            if self.steps == 0 {
                return lower.min(stuck);
            }
            match self.settle(&original, &branch) {
                End::Closed => {}
                End::Stuck(bound) => stuck = stuck.min(bound.max(lower)),
                End::Split(parts) => {
                    for mut part in parts {
                        part.lower = part.lower.max(lower);
                        born += 1;
                        open.insert((part.lower, born), part);
                    }
                }
            }
        }
        self.upper.min(stuck)
    }

    fn spend(&mut self, steps: u64) {
        self.steps = self.steps.saturating_sub(steps);
    }

    fn is_beaten(&self, bound: i64) -> bool {
        bound > self.upper - self.grain
    }

    /// Bounds one branch, and splits it where the bound does not settle it.
    fn settle(&mut self, original: &Compact, branch: &Open) -> End {
        let mut compact = branch.compact.clone();
        compact.expect(branch.most);
        let compact = &compact;
        let items = compact.len();
        if branch.least > branch.most || branch.least > items {
            return End::Closed;
        }
        let mut shares = Shares::new(compact);
        let (mut columns, mut known) = self.columns(compact);
        let mut master = Master::new(
            items,
            std::mem::take(&mut columns),
            branch.least,
            branch.most,
            compact.grid(),
        );
        let mut lower = branch.lower;
        loop {
            let Some(optimum) = master.solve(&mut self.steps) else { return End::Stuck(lower) };
            let floor = optimum.per_group.saturating_neg();
            let mut pricing = Pricing::new(compact, &optimum.worth, floor);
            let basic: Vec<Set> =
                optimum.used.iter().map(|&(at, _)| master.columns[at].set).collect();
            let mut offers = pricing.guess(&basic);
            self.spend((items * items * 4) as u64);
            offers.retain(|(_, set)| !known.contains(set));
            if offers.is_empty() {
                let root = Pricing::root(compact, &optimum.worth);
                shares.adjust(compact, &root, floor, ROUNDS);
                let mut pricing = Pricing::new(compact, &optimum.worth, floor);
                let answer = pricing.search(&mut shares, self.steps);
                self.spend(answer.steps);
                lower = lower.max(bound(branch, &optimum, answer.ceiling));
                if self.is_beaten(lower) {
                    return End::Closed;
                }
                // The program itself is no bound, but no bound gets above it.
                let above = optimum.cost + compact.fixed as f64;
                let (far, near) = (self.upper as f64 - above, above - lower as f64);
                if near < far / 1000.0 {
                    return self.split(original, compact, branch, &master, &optimum, lower);
                }
                offers = answer.offers;
                offers.retain(|(_, set)| !known.contains(set));
            }
            if offers.is_empty() || self.steps == 0 {
                return self.split(original, compact, branch, &master, &optimum, lower);
            }
            for (_, set) in offers {
                known.insert(set);
                master.columns.push(Column { set, cost: compact.cost(set) });
                self.keep(original, compact.outward(set));
            }
        }
    }

    /// The groups of the pool that this branch allows; single items first.
    fn columns(&self, compact: &Compact) -> (Vec<Column>, FxHashSet<Set>) {
        // A single item that may not stand alone is there to start with, at a price that nobody pays.
        let dear = 4 * (compact.process.abs() + self.upper.abs() / compact.len().max(1) as i64);
        let single = |item: usize| {
            let cost = compact.process + if compact.fills(1 << item) { 0 } else { dear };
            Column { set: 1 << item, cost }
        };
        let mut columns: Vec<Column> = (0..compact.len()).map(single).collect();
        let mut known: FxHashSet<Set> = columns.iter().map(|column| column.set).collect();
        for column in &self.pool {
            if let Some(set) = compact.inward(column.set)
                && set != 0
                && compact.allows(set)
                && known.insert(set)
            {
                columns.push(Column { set, cost: compact.cost(set) });
            }
        }
        (columns, known)
    }

    /// Takes the answer as it is where it is whole; else splits the branch.
    fn split(
        &mut self,
        original: &Compact,
        compact: &Compact,
        branch: &Open,
        master: &Master,
        optimum: &Optimum,
        lower: i64,
    ) -> End {
        let used: Vec<(Set, f64)> =
            optimum.used.iter().map(|&(column, part)| (master.columns[column].set, part)).collect();
        self.take_whole(original, compact, &used);
        if self.is_beaten(lower) {
            return End::Closed;
        }
        let groups: f64 = used.iter().map(|(_, part)| part).sum();
        let below = (groups + 1e-4).floor();
        if groups - below > 1e-3 && branch.least < branch.most {
            let below = below as usize;
            let part = |least: usize, most: usize| Open {
                compact: branch.compact.clone(),
                least,
                most,
                lower,
            };
            return End::Split(vec![part(branch.least, below), part(below + 1, branch.most)]);
        }
        let Some((a, b)) = undecided(compact, &used) else { return End::Stuck(lower) };
        let part = |compact: Compact| Open {
            least: branch.least,
            most: branch.most.min(compact.len()),
            compact,
            lower,
        };
        End::Split(vec![part(compact.joined(a, b)), part(compact.parted(a, b))])
    }

    /// Keeps the answer if it uses whole groups only and is cheaper than what is known.
    fn take_whole(&mut self, original: &Compact, compact: &Compact, used: &[(Set, f64)]) {
        let whole: Vec<Set> = used
            .iter()
            .filter(|(_, part)| *part > 0.5)
            .map(|(set, _)| compact.outward(*set))
            .collect();
        let all = whole.iter().fold(0, |all, set| all | set);
        let count: u32 = whole.iter().map(|set| set.count_ones()).sum();
        if count as usize == original.len() && all.count_ones() == count {
            let cost: i64 = whole.iter().map(|&set| original.cost(set)).sum();
            if cost < self.upper {
                self.upper = cost;
                self.best = Some(whole);
            }
        }
    }
}

/// A lower bound of the branch, in integers: no group is worth more than `ceiling` above its cost.
fn bound(branch: &Open, optimum: &Optimum, ceiling: i64) -> i64 {
    let worth: i128 = optimum.worth.iter().map(|&worth| i128::from(worth)).sum();
    let groups = if ceiling > 0 { branch.most } else { branch.least };
    let bound = worth - i128::from(ceiling) * groups as i128 + i128::from(branch.compact.fixed);
    i64::try_from(bound).unwrap_or(i64::MIN)
}

/// The two items whose sharing is least decided, and matters most.
fn undecided(compact: &Compact, used: &[(Set, f64)]) -> Option<(usize, usize)> {
    let items = compact.len();
    let mut together = vec![0.0; items * items];
    for &(set, part) in used.iter().filter(|(_, part)| *part < 1.0 - 1e-4) {
        for a in members(set) {
            for b in members(set).filter(|&b| b > a) {
                together[a * items + b] += part;
            }
        }
    }
    let mut best: Option<(f64, usize, usize)> = None;
    for a in 0..items {
        for b in a + 1..items {
            let share: f64 = together[a * items + b];
            if !(1e-3..=1.0 - 1e-3).contains(&share) {
                continue;
            }
            let doubt = share.min(1.0 - share);
            if best.is_none_or(|(most, ..)| doubt > most + 1e-9) {
                best = Some((doubt, a, b));
            }
        }
    }
    best.map(|(_, a, b)| (a, b))
}
