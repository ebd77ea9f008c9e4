//! Which thread reads which commits of a history.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

/// Commits that are left to read, by line: each line reads neighbours one after the other.
pub(super) struct Stretches(Mutex<Vec<Range<usize>>>);

impl Stretches {
    /// Shares commits out among so many lines.
    pub(super) fn new(all: &Range<usize>, lines: usize) -> Self {
        let bound = |line: usize| all.start + line * all.len() / lines;
        Self(Mutex::new((0..lines).map(|line| bound(line)..bound(line + 1)).collect()))
    }

    /// The commit that a line reads next. A line that has come to its end takes over the second half of what the slowest
    /// still has before it.
    pub(super) fn next(&self, line: usize) -> Option<usize> {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if left[line].is_empty() {
            let slowest = left.iter_mut().max_by_key(ExactSizeIterator::len)?;
            let middle = slowest.end - slowest.len() / 2;
            let taken = middle..slowest.end;
            slowest.end = middle;
            left[line] = taken;
        }
        left[line].next()
    }
}

#[cfg(test)]
mod tests {
    use super::Stretches;

    #[test]
    fn each_commit_is_read_once_and_neighbours_by_one_line() {
        let stretches = Stretches::new(&(1..12), 2);
        let first: Vec<usize> = (0..3).filter_map(|_| stretches.next(0)).collect();
        assert_eq!(first, [1, 2, 3]);
        let second: Vec<usize> = (0..7).filter_map(|_| stretches.next(1)).collect();
        assert_eq!(second, [6, 7, 8, 9, 10, 11, 5]);
        assert_eq!(
            (stretches.next(0), stretches.next(0), stretches.next(1)),
            (Some(4), None, None)
        );
    }

    #[test]
    fn lines_without_commits_have_nothing_to_do() {
        let stretches = Stretches::new(&(0..1), 3);
        let read: Vec<usize> = (0..3).filter_map(|line| stretches.next(line)).collect();
        assert_eq!(read, [0]);
    }
}
