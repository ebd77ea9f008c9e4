//! Where does the search start?
//!
//! Greedy agglomeration by the additive gain of a merge (Keuper et al., "Efficient decomposition of image and mesh
//! graphs by lifted multicuts", ICCV 2015), under the constraints; then whole groups that do not talk to each other are
//! packed together, largest first, because a process less is worth something too.

use super::assignment::Assignment;
use super::objective::Units;
use super::problem::{NONE, Problem, number};
use std::collections::{BTreeMap, BinaryHeap};

/// How many groups a group is offered to when packing; bounds the work at quadratic in this only.
const OFFERS: usize = 256;

/// How many groups that do not talk are looked at in pairs.
const SMALLEST: usize = 64;

/// A grouping built by merging from single items.
pub(super) fn agglomerate(problem: &Problem) -> Assignment<'_> {
    let start: Vec<u32> = (0..number(problem.len())).map(|item| item + problem.homes).collect();
    improve(Assignment::new(problem, &start))
}

/// Merges groups of `assignment` as long as that pays, heaviest ties first, then packs.
pub(super) fn improve(mut assignment: Assignment<'_>) -> Assignment<'_> {
    merge_connected(&mut assignment);
    pack(&mut assignment);
    assignment
}

/// What all items of one slot save with each other slot.
fn ties(assignment: &Assignment<'_>) -> Vec<BTreeMap<u32, Units>> {
    let mut ties = vec![BTreeMap::new(); assignment.slots.len()];
    for (a, b, saving) in assignment.problem.edges() {
        let (a, b) = (assignment.slot_of[a as usize], assignment.slot_of[b as usize]);
        if a != b {
            *ties[a as usize].entry(b).or_insert(0) += saving;
            *ties[b as usize].entry(a).or_insert(0) += saving;
        }
    }
    ties
}

/// The merges of two groups that save most, at most so many: what each saves, the group kept and the one dissolved.
pub(super) fn merges(assignment: &Assignment<'_>, most: usize) -> Vec<(Units, u32, u32)> {
    let mut found: Vec<(Units, std::cmp::Reverse<(u32, u32)>)> = Vec::new();
    let mut offer = |a: u32, b: u32, saving: Units| {
        let gain = merge_gain(assignment, a, b, saving);
        if gain > 0 && assignment.fit_together(a, b) {
            found.push((gain, std::cmp::Reverse((a, b))));
        }
    };
    let slots = (0..).zip(&assignment.slots);
    let mut groups: Vec<(usize, u32)> = slots
        .filter(|(_, slot)| !slot.items.is_empty())
        .map(|(number, slot)| (slot.items.len(), number))
        .collect();
    for (a, ties) in (0..).zip(&ties(assignment)) {
        ties.range(a + 1..).for_each(|(&b, &saving)| offer(a, b, saving));
    }
    // Groups that do not talk are worth merging too; the smallest fit best.
    groups.sort_unstable();
    groups.truncate(SMALLEST);
    for (at, &(_, a)) in groups.iter().enumerate() {
        for &(_, b) in &groups[at + 1..] {
            offer(a.min(b), a.max(b), 0);
        }
    }
    found.sort_unstable_by(|a, b| b.cmp(a));
    found.dedup_by_key(|(_, pair)| *pair);
    found.truncate(most);
    let size = |slot: u32| assignment.slots[slot as usize].items.len();
    let ordered = |(gain, std::cmp::Reverse((a, b)))| {
        if size(a) >= size(b) { (gain, a, b) } else { (gain, b, a) }
    };
    found.into_iter().map(ordered).collect()
}

fn merge_connected(assignment: &mut Assignment<'_>) {
    let mut ties = ties(assignment);
    let mut heap: BinaryHeap<(Units, std::cmp::Reverse<(u32, u32)>)> = BinaryHeap::new();
    for (a, ties) in (0..).zip(&ties) {
        for (&b, &saving) in ties.range(a + 1..) {
            heap.push((merge_gain(assignment, a, b, saving), std::cmp::Reverse((a, b))));
        }
    }
    while let Some((gain, std::cmp::Reverse((a, b)))) = heap.pop() {
        if gain <= 0 {
            break;
        }
        let Some(&saving) = ties[a as usize].get(&b) else { continue };
        if !assignment.fit_together(a, b) {
            // Groups only grow: what does not fit now never will.
            ties[a as usize].remove(&b);
            ties[b as usize].remove(&a);
            continue;
        }
        let now = merge_gain(assignment, a, b, saving);
        if now != gain {
            if now < gain {
                heap.push((now, std::cmp::Reverse((a, b))));
            }
            continue;
        }
        let (kept, gone) = join(assignment, a, b);
        for tie in absorb(&mut ties, kept, gone) {
            let saving = ties[kept as usize][&tie];
            let gain = merge_gain(assignment, kept, tie, saving);
            heap.push((gain, std::cmp::Reverse((kept.min(tie), kept.max(tie)))));
        }
    }
}

/// Moves the ties of slot `gone` to slot `kept`; returns the slots whose tie with `kept` is new or stronger.
fn absorb(ties: &mut [BTreeMap<u32, Units>], kept: u32, gone: u32) -> Vec<u32> {
    let moved = std::mem::take(&mut ties[gone as usize]);
    let mut changed = Vec::with_capacity(moved.len());
    for (other, saving) in moved {
        ties[other as usize].remove(&gone);
        if other == kept {
            continue;
        }
        *ties[kept as usize].entry(other).or_insert(0) += saving;
        *ties[other as usize].entry(kept).or_insert(0) += saving;
        changed.push(other);
    }
    changed
}

/// What merging two slots saves, `saving` of it by calls; the better of both homes counted.
fn merge_gain(assignment: &Assignment<'_>, a: u32, b: u32, saving: Units) -> Units {
    let problem = assignment.problem;
    let (one, other) = (&assignment.slots[a as usize], &assignment.slots[b as usize]);
    let mut gain = saving + problem.process;
    if problem.isolation != 0 {
        gain -= problem.isolation * one.traits.pairs(&other.traits);
    }
    if problem.homes > 0 && problem.moved != 0 {
        gain -= relocation(assignment, a, b).min(relocation(assignment, b, a));
    }
    gain
}

/// What it costs in moves to put all of slot `from` into slot `to`.
pub(super) fn relocation(assignment: &Assignment<'_>, from: u32, to: u32) -> Units {
    let problem = assignment.problem;
    let items = assignment.slots[from as usize].items.iter();
    items.map(|&item| problem.away(item, to) - problem.away(item, from)).sum()
}

/// Puts two slots into one; returns the one kept and the one left empty.
fn join(assignment: &mut Assignment<'_>, a: u32, b: u32) -> (u32, u32) {
    let size = |slot: u32| assignment.slots[slot as usize].items.len();
    let mut kept = if size(a) >= size(b) { (a, b) } else { (b, a) };
    if assignment.problem.homes > 0 {
        let (there, back) = (relocation(assignment, a, b), relocation(assignment, b, a));
        if there < back {
            kept = (b, a);
        } else if back < there {
            kept = (a, b);
        }
    }
    for item in assignment.slots[kept.1 as usize].items.clone() {
        assignment.take(item);
        assignment.put(item, kept.0);
    }
    kept
}

/// Merges groups that fit together although they do not talk, as long as a process costs more than their isolation.
pub(super) fn pack(assignment: &mut Assignment<'_>) {
    if assignment.problem.process <= 0 {
        return;
    }
    let ties = ties(assignment);
    let mut groups: Vec<u32> = (0..number(assignment.slots.len()))
        .filter(|&slot| !assignment.slots[slot as usize].items.is_empty())
        .collect();
    let load = |slot: &u32| {
        let slot = &assignment.slots[*slot as usize];
        let share =
            |amount: i64, limit: i64| i128::from(amount) * 1_000_000 / i128::from(limit.max(1));
        let problem = assignment.problem;
        share(i64::from(slot.traits.services), i64::from(problem.max_services))
            .max(share(slot.cpu, problem.max_cpu))
            .max(share(slot.memory, problem.max_memory))
    };
    groups.sort_by_key(|slot| (std::cmp::Reverse(load(slot)), *slot));
    let mut open: Vec<u32> = Vec::new();
    for group in groups {
        match best_host(assignment, &open, group, &ties) {
            Some(host) => {
                let (kept, gone) = join(assignment, host, group);
                open.retain(|&slot| slot != gone);
                if !open.contains(&kept) {
                    open.push(kept);
                }
            }
            None => open.push(group),
        }
        if open.len() > OFFERS {
            open.remove(0);
        }
    }
}

/// The open group that gains most by taking in `group`; the first of equals.
fn best_host(
    assignment: &Assignment<'_>,
    open: &[u32],
    group: u32,
    ties: &[BTreeMap<u32, Units>],
) -> Option<u32> {
    let mut best = (0, NONE);
    for &host in open {
        let saving = ties[group as usize].get(&host).copied().unwrap_or(0);
        let gain = merge_gain(assignment, host, group, saving);
        if gain > best.0 && assignment.fit_together(host, group) {
            best = (gain, host);
        }
    }
    (best.1 != NONE).then_some(best.1)
}
