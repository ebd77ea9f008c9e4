//! The same problem, small enough for proofs: every interplay a number per pair.
//!
//! Isolation is a price per pair, a shared process a saving per pair, and what keeps two items apart a bit per pair. Up
//! to 128 items fit into the bits of one number. Costs are scaled up once more, so that prices of items that come from
//! floating point lose nothing when rounded.

use super::constraints::Amount;
use super::master::price_sum;
use super::objective::Units;
use super::problem::{Problem, number};

/// A set of items.
pub(super) type Set = u128;

/// Most items.
pub(super) const MOST: usize = 128;

/// Sums of costs stay below this.
const ROOM: Units = 1 << 58;

/// Most binary digits that costs are scaled up by.
const DIGITS: u32 = 16;

/// Binary digits that costs are scaled up by where they fit at all, though the prices of items may not.
const FEW_DIGITS: u32 = 8;

/// Items in a set, in order.
pub(super) fn members(mut set: Set) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        (set != 0).then(|| {
            let item = set.trailing_zeros() as usize;
            set &= set - 1;
            item
        })
    })
}

/// What an item takes of the three kinds of room.
pub(super) type Room = [Amount; 3];

/// A problem in pairs.
#[derive(Clone, Debug)]
pub(super) struct Compact {
    /// Items of the original problem, by item.
    pub(super) origin: Vec<Set>,
    /// By pair, what sharing a group saves, isolation deducted.
    saving: Vec<i64>,
    /// By item, those it cannot share a group with.
    pub(super) apart: Vec<Set>,
    /// By item, what it takes.
    pub(super) takes: Vec<Room>,
    /// What a group has.
    pub(super) room: Room,
    /// What a group takes at least, because so few groups must take everything.
    pub(super) fill: Room,
    /// Price of a group.
    pub(super) process: i64,
    /// Cost that no grouping changes: negative savings inside items.
    pub(super) fixed: i64,
    /// Binary digits that costs are scaled up by.
    pub(super) digits: u32,
}

impl Compact {
    /// `problem` in pairs; `None` where it is too large, costs do not fit, or items have homes.
    pub(super) fn new(problem: &Problem) -> Option<Self> {
        let items = problem.len();
        let sums = [i64::from(problem.max_services), problem.max_cpu, problem.max_memory];
        if items > MOST || problem.homes > 0 {
            return None;
        }
        let pairs = pair_savings(problem);
        let sum: Units = pairs.iter().map(|saving| saving.abs()).sum::<Units>()
            + problem.process.abs() * (items as Units + 1);
        let most_digits =
            |most: u32, room: Units| (0..=most).rev().find(|digits| sum << digits < room);
        let digits =
            most_digits(DIGITS, ROOM / price_sum(items)).max(most_digits(FEW_DIGITS, ROOM))?;
        let scaled = |units: Units| i64::try_from(units << digits).ok();
        let mut compact = Self {
            origin: (0..items).map(|item| 1 << item).collect(),
            saving: pairs.into_iter().map(scaled).collect::<Option<_>>()?,
            apart: vec![0; items],
            takes: problem
                .items
                .iter()
                .map(|item| [i64::from(item.traits.services), item.cpu, item.memory])
                .collect(),
            room: sums,
            fill: [0; 3],
            process: scaled(problem.process)?,
            fixed: 0,
            digits,
        };
        for a in 0..items {
            let things = &problem.items;
            let mine = &things[a];
            let apart = |b: &usize| {
                mine.forbids & things[*b].classes != 0
                    || things[*b].apart.iter().any(|set| mine.apart.contains(set))
            };
            compact.apart[a] =
                (0..items).filter(|b| *b != a).filter(apart).fold(0, |set, b| set | 1 << b);
        }
        compact.close();
        Some(compact)
    }

    /// Keeps apart what does not fit together.
    fn close(&mut self) {
        for a in 0..self.len() {
            for b in 0..a {
                let fits = (0..3).all(|kind| {
                    self.takes[a][kind].saturating_add(self.takes[b][kind]) <= self.room[kind]
                });
                if !fits {
                    self.apart[a] |= 1 << b;
                    self.apart[b] |= 1 << a;
                }
            }
        }
    }

    /// Prices are rounded to multiples of this: what floating point adds by chance would make equal items differ.
    pub(super) fn grid(&self) -> i64 {
        1 << self.digits.saturating_sub(8)
    }

    /// How much a group may be worth more than was found; small enough that all groups together stay below the unit
    /// that costs come in.
    pub(super) fn tolerance(&self) -> i64 {
        if self.digits < 8 { 0 } else { 1 << (self.digits - 6) }
    }

    /// How many items there are.
    pub(super) fn len(&self) -> usize {
        self.origin.len()
    }

    /// All items.
    pub(super) fn everyone(&self) -> Set {
        if self.len() == MOST { Set::MAX } else { (1 << self.len()) - 1 }
    }

    /// What is left of `room` beside `item`.
    pub(super) fn left(&self, room: &Room, item: usize) -> Room {
        std::array::from_fn(|kind| room[kind] - self.takes[item][kind])
    }

    /// `room` without `item`.
    pub(super) fn regained(&self, room: &Room, item: usize) -> Room {
        std::array::from_fn(|kind| room[kind] + self.takes[item][kind])
    }

    /// Those of `candidates` that fit into `room`.
    pub(super) fn fitting(&self, candidates: Set, room: &Room) -> Set {
        let fits = |item: &usize| (0..3).all(|kind| self.takes[*item][kind] <= room[kind]);
        members(candidates).filter(fits).fold(0, |set, item| set | 1 << item)
    }

    /// What two items save by sharing a group.
    pub(super) fn saving(&self, a: usize, b: usize) -> i64 {
        self.saving[a * self.len() + b]
    }

    /// What `item` saves with each other.
    pub(super) fn savings(&self, item: usize) -> &[i64] {
        let items = self.len();
        &self.saving[item * items..(item + 1) * items]
    }

    /// What a group of `set` costs.
    pub(super) fn cost(&self, set: Set) -> i64 {
        let mut cost = self.process;
        let mut rest = set;
        for a in members(set) {
            rest &= rest - 1;
            cost -= members(rest).map(|b| self.saving(a, b)).sum::<i64>();
        }
        cost
    }

    /// The same problem with `a` and `b` as one item, the last.
    pub(super) fn joined(&self, a: usize, b: usize) -> Self {
        let kept: Vec<usize> = (0..self.len()).filter(|&item| item != a && item != b).collect();
        let items = kept.len() + 1;
        let last = items - 1;
        let mut saving = vec![0; items * items];
        let mut apart = vec![0; items];
        for (i, &from) in kept.iter().enumerate() {
            for (j, &to) in kept.iter().enumerate() {
                saving[i * items + j] = self.saving(from, to);
                apart[i] |= (self.apart[from] >> to & 1) << j;
            }
            let both = self.saving(from, a) + self.saving(from, b);
            saving[i * items + last] = both;
            saving[last * items + i] = both;
            if (self.apart[from] >> a | self.apart[from] >> b) & 1 == 1 {
                apart[i] |= 1 << last;
                apart[last] |= 1 << i;
            }
        }
        let mut origin: Vec<Set> = kept.iter().map(|&item| self.origin[item]).collect();
        origin.push(self.origin[a] | self.origin[b]);
        let mut takes: Vec<Room> = kept.iter().map(|&item| self.takes[item]).collect();
        takes.push(std::array::from_fn(|kind| self.takes[a][kind] + self.takes[b][kind]));
        let fixed = self.fixed - self.saving(a, b);
        let mut joined =
            Self { origin, saving, apart, takes, room: self.room, fixed, ..self.prices() };
        joined.close();
        joined
    }

    fn prices(&self) -> Self {
        Self {
            origin: Vec::new(),
            saving: Vec::new(),
            apart: Vec::new(),
            takes: Vec::new(),
            ..*self
        }
    }

    /// The same problem with `a` and `b` kept apart.
    pub(super) fn parted(&self, a: usize, b: usize) -> Self {
        let mut parted = self.clone();
        parted.apart[a] |= 1 << b;
        parted.apart[b] |= 1 << a;
        parted
    }

    /// A set of items of the original problem in terms of these items; `None` where it cuts one.
    pub(super) fn inward(&self, original: Set) -> Option<Set> {
        let mut inward = 0;
        for (item, &origin) in self.origin.iter().enumerate() {
            match origin & original {
                0 => {}
                whole if whole == origin => inward |= 1 << item,
                _ => return None,
            }
        }
        Some(inward)
    }

    /// A set of these items in terms of the original problem.
    pub(super) fn outward(&self, set: Set) -> Set {
        members(set).fold(0, |original, item| original | self.origin[item])
    }

    /// Expects groups to take what must go into each of `most` groups at least.
    pub(super) fn expect(&mut self, most: usize) {
        let others = i128::try_from(most.saturating_sub(1)).unwrap_or(i128::MAX);
        self.fill = std::array::from_fn(|kind| {
            let all: i128 = self.takes.iter().map(|takes| i128::from(takes[kind])).sum();
            let elsewhere = others.saturating_mul(i128::from(self.room[kind]));
            i64::try_from(all.saturating_sub(elsewhere).max(0)).unwrap_or(0)
        });
    }

    /// Whether `set` takes what a group takes at least.
    pub(super) fn fills(&self, set: Set) -> bool {
        self.fill == [0; 3]
            || (0..3).all(|kind| {
                let taken = members(set).map(|item| self.takes[item][kind]);
                taken.fold(0, Amount::saturating_add) >= self.fill[kind]
            })
    }

    /// Whether the items of `set` may share a group.
    pub(super) fn allows(&self, set: Set) -> bool {
        members(set).all(|item| self.apart[item] & set == 0)
            && self.fills(set)
            && (0..3).all(|kind| {
                let taken = members(set).map(|item| self.takes[item][kind]);
                taken.fold(0, Amount::saturating_add) <= self.room[kind]
            })
    }
}

/// What each pair of items saves, isolation deducted.
fn pair_savings(problem: &Problem) -> Vec<Units> {
    let items = problem.len();
    let mut pairs = vec![0; items * items];
    for a in 0..items {
        for b in 0..items {
            if a != b && problem.isolation != 0 {
                let traits = problem.items[a].traits.pairs(&problem.items[b].traits);
                pairs[a * items + b] -= problem.isolation * traits;
            }
        }
        for &(b, saving) in problem.neighbours(number(a)) {
            pairs[a * items + b as usize] += saving;
        }
    }
    pairs
}
