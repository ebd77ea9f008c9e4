//! Which single step makes a grouping cheaper?
//!
//! Moves of one item, swaps of two, and merges of two groups, until none pays. A work list keeps the effort near the
//! number of items: an item is looked at again only when a neighbour moved.

use super::assignment::{Assignment, Scales};
use super::objective::Units;
use super::problem::{NONE, number};

/// Swap partners looked at per item and group, so that one hub does not cost the square of its group.
const PARTNERS: usize = 32;

/// Looking up a neighbour costs as much as reading so many in a row.
const LOOKUP: usize = 16;

/// Moves items one at a time, or two against each other, as long as that pays. Returns what was saved.
pub(super) fn descend(
    assignment: &mut Assignment<'_>,
    scales: &mut Scales,
    items: impl IntoIterator<Item = u32>,
) -> Units {
    let mut queue: std::collections::VecDeque<u32> = items.into_iter().collect();
    let mut queued = vec![false; assignment.problem.len()];
    queue.iter().for_each(|&item| queued[item as usize] = true);
    let mut saved = 0;
    // Every step pays at least one unit, but a bound in steps is a bound.
    let mut steps = 20 * assignment.problem.len() + queue.len();
    while let Some(item) = queue.pop_front() {
        queued[item as usize] = false;
        if steps == 0 {
            break;
        }
        steps -= 1;
        let mut moved = Vec::new();
        let gain = match best_move(assignment, scales, item) {
            (gain, slot) if gain > 0 => {
                assignment.take(item);
                assignment.put(item, slot);
                moved.push(item);
                gain
            }
            _ => match best_swap(assignment, scales, item) {
                Some((gain, other)) => {
                    exchange(assignment, item, other);
                    moved.extend([item, other]);
                    gain
                }
                None => continue,
            },
        };
        saved += gain;
        for &item in &moved {
            let neighbours = assignment.problem.neighbours(item).iter().map(|(other, _)| *other);
            for other in neighbours.chain([item]) {
                if !std::mem::replace(&mut queued[other as usize], true) {
                    queue.push_back(other);
                }
            }
        }
    }
    saved
}

/// The slot that saves most by taking `item`, with what that saves; no gain where it is best off.
pub(super) fn best_move(
    assignment: &mut Assignment<'_>,
    scales: &mut Scales,
    item: u32,
) -> (Units, u32) {
    let here = assignment.take(item);
    scales.weigh(assignment, item);
    let stay = scales.saving(here) - assignment.base_cost(item, here);
    let fresh = assignment.fresh();
    let mut best = (0, here);
    let homes = &assignment.problem.items[item as usize].homes;
    let homes = homes.iter().map(|(home, _)| home);
    for &slot in scales.slots().iter().chain(homes).chain([&fresh]) {
        if slot == here || slot == NONE {
            continue;
        }
        let gain = scales.saving(slot) - assignment.base_cost(item, slot) - stay;
        if (gain > best.0 || (gain == best.0 && gain > 0 && slot < best.1))
            && assignment.fits(item, slot)
        {
            best = (gain, slot);
        }
    }
    assignment.put(item, here);
    best
}

/// The best exchange of `item` for one of a group where it has neighbours but no room.
fn best_swap(
    assignment: &mut Assignment<'_>,
    scales: &mut Scales,
    item: u32,
) -> Option<(Units, u32)> {
    let here = assignment.take(item);
    scales.weigh(assignment, item);
    let stay = scales.saving(here) - assignment.base_cost(item, here);
    let targets: Vec<(u32, Units)> = scales
        .slots()
        .iter()
        .filter(|&&slot| slot != here && scales.saving(slot) > 0)
        .map(|&slot| (slot, scales.saving(slot)))
        .collect();
    let mut best: Option<(Units, u32)> = None;
    for (slot, saving) in targets {
        if assignment.slots[slot as usize].items.len() > PARTNERS {
            continue;
        }
        for other in assignment.slots[slot as usize].items.clone() {
            let tie = saving_between(assignment, item, other);
            assignment.take(other);
            if assignment.fits(item, slot) && assignment.fits(other, here) {
                let leave = tie_with(assignment, other, slot) - assignment.base_cost(other, slot);
                let arrive = tie_with(assignment, other, here) - assignment.base_cost(other, here);
                let enter = saving - tie - assignment.base_cost(item, slot);
                // With `item` gone, `other` leaves; then `item` enters there and `other` enters here.
                let gain = enter + arrive - stay - leave;
                let better = best.is_none_or(|(most, who)| (gain, who) > (most, other));
                if gain > 0 && better {
                    best = Some((gain, other));
                }
            }
            assignment.put(other, slot);
        }
    }
    assignment.put(item, here);
    best
}

fn exchange(assignment: &mut Assignment<'_>, one: u32, other: u32) {
    let (a, b) = (assignment.take(one), assignment.take(other));
    assignment.put(one, b);
    assignment.put(other, a);
}

/// What two items save by sharing a process.
pub(super) fn saving_between(assignment: &Assignment<'_>, one: u32, other: u32) -> Units {
    let neighbours = assignment.problem.neighbours(one);
    match neighbours.binary_search_by_key(&other, |(neighbour, _)| *neighbour) {
        Ok(at) => neighbours[at].1,
        Err(_) => 0,
    }
}

/// What `item` saves with all items of `slot`.
pub(super) fn tie_with(assignment: &Assignment<'_>, item: u32, slot: u32) -> Units {
    let neighbours = assignment.problem.neighbours(item);
    let there = &assignment.slots[slot as usize].items;
    if neighbours.len() / LOOKUP > there.len() {
        return there.iter().map(|&other| saving_between(assignment, item, other)).sum();
    }
    neighbours
        .iter()
        .filter(|(other, _)| assignment.slot_of[*other as usize] == slot)
        .map(|(_, saving)| *saving)
        .sum()
}

/// Descends from every item in order.
pub(super) fn polish(assignment: &mut Assignment<'_>) -> Units {
    let mut scales = Scales::default();
    let items = 0..number(assignment.problem.len());
    descend(assignment, &mut scales, items)
}
