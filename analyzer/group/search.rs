//! How much effort does a problem deserve, and which searches share it?

use super::assignment::Assignment;
use super::greedy;
use super::local;
use super::objective::Units;
use super::problem::Problem;
use super::refill::Search;

/// The best slots found for the items of `problem`, and their cost.
pub(super) fn solve(problem: &Problem, starts: &[Vec<u32>]) -> (Vec<u32>, Units) {
    let mut best = greedy::agglomerate(problem);
    local::polish(&mut best);
    for start in starts {
        let mut other = Assignment::new(problem, start);
        local::polish(&mut other);
        if other.cost() < best.cost() {
            best = other;
        }
    }
    let mut search = Search::new(best, 1);
    search.run(rounds(problem));
    search.into_best()
}

/// Refills to try.
fn rounds(problem: &Problem) -> usize {
    let items = problem.len();
    (200 * items).min(40_000 + 2 * items)
}
