//! How cheap could it get at best, where a proof is out of reach?
//!
//! Two bounds added up: groups that any grouping needs, and calls that any group leaves out. No group holds more than a
//! number of services, CPU and memory, so an item saves at most what its heaviest neighbours save that fit beside it, and
//! every saving is shared by two items.

use super::objective::Units;
use super::problem::{Problem, number};

/// No grouping of `problem` costs less.
pub(super) fn lower(problem: &Problem) -> Units {
    let items = 0..number(problem.len());
    let saved: Units = items.map(|item| most_saved(problem, item)).sum();
    // Each saving was counted at both ends.
    problem.process * least_groups(problem) - (saved + 1) / 2
}

/// Groups that any grouping has at least: by room, and by items of which no two share a group.
fn least_groups(problem: &Problem) -> Units {
    let of = |all: Units, room: Units| (all + room - 1) / room.max(1);
    let sum = |part: fn(&super::problem::Item) -> i64| {
        problem.items.iter().map(|item| Units::from(part(item))).sum::<Units>()
    };
    [
        Units::from(problem.len() > 0),
        of(sum(|item| i64::from(item.traits.services)), problem.max_services.into()),
        of(sum(|item| item.cpu), problem.max_cpu.into()),
        of(sum(|item| item.memory), problem.max_memory.into()),
        largest_apart_set(problem),
    ]
    .into_iter()
    .max()
    .unwrap_or(0)
}

/// The members of the largest set of items that keep apart.
fn largest_apart_set(problem: &Problem) -> Units {
    let mut members = vec![0; problem.apart_sets as usize];
    for item in &problem.items {
        for &set in &item.apart {
            members[set as usize] += 1;
        }
    }
    members.into_iter().max().unwrap_or(0)
}

/// The most that `item` can save with neighbours, by the room beside it: the heaviest, the last in part.
fn most_saved(problem: &Problem, item: u32) -> Units {
    let own = &problem.items[item as usize];
    let mut ties: Vec<(Units, [i64; 3])> = problem
        .neighbours(item)
        .iter()
        .filter_map(|&(other, saving)| {
            let other = &problem.items[other as usize];
            let takes = [i64::from(other.traits.services), other.cpu, other.memory];
            let price = problem.isolation * own.traits.pairs(&other.traits);
            let allowed = own.forbids & other.classes == 0
                && !own.apart.iter().any(|set| other.apart.contains(set));
            (saving > price && allowed).then_some((saving - price, takes))
        })
        .collect();
    let room = [
        i64::from(problem.max_services) - i64::from(own.traits.services),
        problem.max_cpu - own.cpu,
        problem.max_memory - own.memory,
    ];
    ties.retain(|(_, takes)| (0..3).all(|kind| takes[kind] <= room[kind]));
    (0..3).map(|kind| packed(&mut ties, kind, room[kind])).min().unwrap_or(0)
}

/// The most that fits into the room of one kind, the last in part.
fn packed(ties: &mut [(Units, [i64; 3])], kind: usize, room: i64) -> Units {
    let all: i128 = ties.iter().map(|(_, takes)| i128::from(takes[kind])).sum();
    if all <= i128::from(room) {
        return ties.iter().map(|(saving, _)| *saving).sum();
    }
    ties.sort_by(|(a, i), (b, j)| {
        let left = b.saturating_mul(i128::from(i[kind]));
        left.cmp(&a.saturating_mul(i128::from(j[kind])))
    });
    let (mut left, mut sum) = (room, 0);
    for (saving, takes) in ties.iter() {
        if takes[kind] > left {
            // Rounded up to the next whole part in a million.
            let part = i128::from(left.max(0)) * 1_000_000 / i128::from(takes[kind]) + 1;
            return sum + saving / 1_000_000 * part + saving % 1_000_000;
        }
        left -= takes[kind];
        sum += saving;
    }
    sum
}
