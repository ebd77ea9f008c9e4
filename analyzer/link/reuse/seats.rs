//! Which id does a thing get that was there in the revision before?
//!
//! An id is a seat, and seats stand in the order of the things. What was there keeps its seat as long as that order allows,
//! and room is left where things may be added, so that from one revision to the next nearly all ids stay what they were.

use super::marks::Mark;
use crate::base::{Id, IndexVec};
use rustc_hash::FxHashMap;

/// A seat that nobody has.
pub(super) const FREE: Mark = 0;

/// The seats of things, by their number in order; and how many seats there are.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Seats<I> {
    pub(super) seats: IndexVec<I, I>,
    pub(super) count: usize,
}

/// The seats of things of which nobody had any before. `room` says how many stay free behind a thing.
pub(super) fn first<I: Id>(count: usize, room: impl Fn(I) -> usize) -> Seats<I> {
    let mut next = 0;
    let mut seat = |number: usize| {
        let seat = I::from_index(next);
        next += 1 + room(I::from_index(number));
        seat
    };
    let seats = (0..count).map(&mut seat).collect();
    Seats { seats, count: next }
}

/// The seats of things where some were there before: `before` says who had which, `now` who is there in order.
pub(super) fn again<I: Id>(before: &IndexVec<I, Mark>, now: &IndexVec<I, Mark>) -> Seats<I> {
    let had = had(before.as_slice(), now.as_slice());
    let mut stays = rising(&had);
    let mut seats = Vec::with_capacity(now.len());
    let mut next = 0;
    let mut at = 0;
    while at < had.len() {
        // So many are to be seated before the next that stays.
        let mut until = at;
        while until < had.len() {
            match had[until].filter(|_| stays[until]) {
                // Where there are too few seats, whoever comes next moves on as well.
                Some(seat) if seat < next + (until - at) => stays[until] = false,
                Some(_) => break,
                None => {}
            }
            until += 1;
        }
        seats.extend((next..).take(until - at).map(I::from_index));
        next += until - at;
        if let Some(seat) = had.get(until).copied().flatten() {
            seats.push(I::from_index(seat));
            next = seat + 1;
        }
        at = until + 1;
    }
    Seats { seats: seats.into(), count: next.max(before.len()) }
}

/// Who had which seat. Nearly all come in the order of before, so that few have to be looked up.
fn had(before: &[Mark], now: &[Mark]) -> Vec<Option<usize>> {
    let taken = || {
        let all = before.iter().enumerate().filter(|(_, mark)| **mark != FREE);
        all.map(|(seat, mark)| (*mark, seat)).collect()
    };
    let mut known: Option<FxHashMap<Mark, usize>> = None;
    let mut next = 0;
    let seat_of = |mark: &Mark| {
        next += before[next.min(before.len())..].iter().take_while(|it| **it == FREE).count();
        let seat = match before.get(next) {
            Some(other) if other == mark => Some(next),
            _ => known.get_or_insert_with(taken).get(mark).copied(),
        };
        next = seat.map_or(next, |seat| seat + 1);
        seat
    };
    now.iter().map(seat_of).collect()
}

/// Which numbers belong to a longest row of such that rise.
fn rising(numbers: &[Option<usize>]) -> Vec<bool> {
    // By length of a row, where the row of that length stands that ends lowest.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let Some(number) = number else { continue };
        let is_lower = |end: &usize| numbers[*end].is_some_and(|end| end < *number);
        let length = match ends.last() {
            Some(last) if !is_lower(last) => ends.partition_point(is_lower),
            _ => ends.len(),
        };
        before[at] = length.checked_sub(1).map(|length| ends[length]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut is_in = vec![false; numbers.len()];
    let mut at = ends.last().copied();
    while let Some(here) = at {
        is_in[here] = true;
        at = before[here];
    }
    is_in
}

#[cfg(test)]
mod tests {
    use super::{FREE, Mark, Seats, again, first};
    use crate::base::Id;
    use crate::link::FunctionId as Guest;
    use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

    /// Who sits where; `None` for a free seat.
    fn table(seats: &Seats<Guest>, guests: &[Mark]) -> Vec<Mark> {
        let mut table = vec![FREE; seats.count];
        for (seat, guest) in seats.seats.iter().zip(guests) {
            assert_eq!(table[seat.index()], FREE);
            table[seat.index()] = *guest;
        }
        table
    }

    fn change(before: &[Mark], now: &[Mark]) -> Vec<Mark> {
        let seats = again(&before.to_vec().into(), &now.to_vec().into());
        table(&seats, now)
    }

    #[test]
    fn whoever_was_there_stays() {
        let seats = first(4, |guest: Guest| if guest.index() == 1 { 2 } else { 0 });
        let at_first = table(&seats, &[1, 2, 3, 4]);
        assert_eq!(at_first, [1, 2, 0, 0, 3, 4]);
        // There is room for one and for two more.
        assert_eq!(change(&at_first, &[1, 2, 9, 3, 4]), [1, 2, 9, 0, 3, 4]);
        assert_eq!(change(&at_first, &[1, 2, 9, 8, 3, 4]), [1, 2, 9, 8, 3, 4]);
        // One that goes leaves room.
        assert_eq!(change(&at_first, &[1, 3, 4]), [1, 0, 0, 0, 3, 4]);
        // At the end there is always room.
        assert_eq!(change(&at_first, &[1, 2, 3, 4, 5]), [1, 2, 0, 0, 3, 4, 5]);
    }

    #[test]
    fn without_room_the_next_ones_move_as_far_as_they_must() {
        assert_eq!(change(&[1, 2, 0, 3, 4], &[1, 9, 2, 3, 4]), [1, 9, 2, 3, 4]);
        assert_eq!(change(&[1, 2, 0, 3, 4], &[9, 1, 2, 3, 4]), [9, 1, 2, 3, 4]);
        assert_eq!(change(&[1, 2, 0, 3, 4], &[9, 8, 1, 2, 3, 4]), [9, 8, 1, 2, 3, 4]);
    }

    #[test]
    fn one_that_goes_elsewhere_moves_alone() {
        assert_eq!(change(&[1, 2, 3, 4, 0], &[2, 3, 4, 1]), [0, 2, 3, 4, 1]);
    }

    proptest! {
        #[test]
        fn seats_are_in_order_and_nobody_shares_one(
            (before, now) in (0..40_usize).prop_flat_map(|count| {
                let marks: Vec<Mark> = (1..=count as Mark).collect();
                let subset = proptest::sample::subsequence(marks, 0..=count);
                let free = proptest::collection::vec(0..3_usize, count);
                (subset.clone().prop_shuffle(), free, subset).prop_map(|(before, free, now)| {
                    let spread = |(mark, free): (Mark, usize)| {
                        std::iter::once(mark).chain(std::iter::repeat_n(FREE, free))
                    };
                    let before: Vec<Mark> = before.into_iter().zip(free).flat_map(spread).collect();
                    (before, now)
                })
            })
        ) {
            let seats = again::<Guest>(&before.clone().into(), &now.clone().into());
            let order: Vec<Guest> = seats.seats.iter().copied().collect();
            prop_assert_eq!(order.len(), now.len());
            prop_assert!(order.is_sorted_by(|a, b| a < b));
            prop_assert!(order.last().is_none_or(|last| last.index() < seats.count));
        }
    }
}
