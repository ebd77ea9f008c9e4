//! Sets of ids, one bit each.

use super::Id;
use std::marker::PhantomData;

/// How many ids share a word.
const WIDTH: usize = u64::BITS as usize;

/// A set of ids: whether one is in it is told by a bit, and going through it takes no longer than there are ids in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bits<I> {
    /// Each holds the next ids, the first in its lowest bit.
    words: Vec<u64>,
    id: PhantomData<fn(I) -> I>,
}

impl<I: Id> Bits<I> {
    /// The sets that things are in: by id, `rows` has a bit for each of at most 64 sets, and `wanted` says which of these.
    pub fn of_rows(rows: impl ExactSizeIterator<Item = u64>, wanted: &[usize]) -> Vec<Self> {
        let words = || Vec::with_capacity(rows.len().div_ceil(WIDTH));
        let mut sets: Vec<Vec<u64>> = wanted.iter().map(|_| words()).collect();
        let mut rows = rows.fuse();
        loop {
            let mut square = [0; WIDTH];
            let filled = square.iter_mut().zip(&mut rows).map(|(place, row)| *place = row).count();
            if filled == 0 {
                break;
            }
            if square.iter().any(|row| *row != 0) {
                transpose(&mut square);
            }
            sets.iter_mut().zip(wanted).for_each(|(words, at)| words.push(square[*at]));
        }
        sets.into_iter().map(|words| Self { words, id: PhantomData }).collect()
    }

    /// Whether an id is in the set.
    pub fn has(&self, id: I) -> bool {
        let (at, bit) = (id.index() / WIDTH, id.index() % WIDTH);
        self.words.get(at).is_some_and(|word| word >> bit & 1 == 1)
    }

    /// All ids in the set, in order.
    pub fn iter(&self) -> impl Iterator<Item = I> + '_ {
        let mut words = self.words.iter().enumerate();
        let (mut first, mut left) = (0, 0_u64);
        std::iter::from_fn(move || {
            while left == 0 {
                let (at, word) = words.next()?;
                (first, left) = (at * WIDTH, *word);
            }
            let bit = left.trailing_zeros() as usize;
            left &= left - 1;
            Some(I::from_index(first + bit))
        })
    }
}

impl<I> Default for Bits<I> {
    fn default() -> Self {
        Self { words: Vec::new(), id: PhantomData }
    }
}

/// Swaps rows and columns: halves of the square first, then quarters and so on (Warren, "Hacker's Delight", 7-3).
fn transpose(square: &mut [u64; WIDTH]) {
    let (mut width, mut mask) = (WIDTH / 2, u64::MAX >> (WIDTH / 2));
    while width > 0 {
        for row in (0..WIDTH).filter(|row| row & width == 0) {
            let swapped = (square[row] >> width ^ square[row + width]) & mask;
            square[row] ^= swapped << width;
            square[row + width] ^= swapped;
        }
        width /= 2;
        mask ^= mask << width;
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;
    use crate::base::Id;
    use proptest::prelude::{any, prop_assert_eq, proptest};

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    struct Thing(usize);

    impl Id for Thing {
        fn from_index(index: usize) -> Self {
            Self(index)
        }

        fn index(self) -> usize {
            self.0
        }
    }

    proptest! {
        #[test]
        fn sets_hold_what_the_rows_say(rows in proptest::collection::vec(any::<u64>(), 0..200)) {
            let wanted: Vec<usize> = (0..64).rev().collect();
            let sets: Vec<Bits<Thing>> = Bits::of_rows(rows.iter().copied(), &wanted);
            prop_assert_eq!(sets.len(), 64);
            for (set, at) in sets.iter().zip(wanted) {
                let is_in = |id: &usize| rows[*id] >> at & 1 == 1;
                let ids: Vec<usize> = (0..rows.len()).filter(is_in).collect();
                prop_assert_eq!(set.iter().map(Id::index).collect::<Vec<usize>>(), ids.clone());
                let has = |id: &usize| set.has(Thing::from_index(*id));
                prop_assert_eq!((0..rows.len() + 70).filter(has).collect::<Vec<usize>>(), ids);
            }
        }
    }
}
