//! What does a program run, and what does it answer?

use super::boundary::is_answering;
use super::protocols::{Facts, Served};
use crate::link::{FunctionId, Reach, ReachIndex, Reaching, Walks};

/// What a program runs that starts with `entries`, and which endpoints it answers. What a framework calls is an entry of its
/// own; it may register more.
pub(super) fn run(
    facts: Facts<'_>,
    index: &ReachIndex,
    entries: &[FunctionId],
    served: &[Served],
    stops: &dyn Fn(FunctionId) -> bool,
) -> (Reach, Vec<usize>) {
    let stops = |function| Walks::from(stops(function));
    let mut reaching = Reaching::new(facts.program, index, 1, &stops);
    reaching.enter(0, entries);
    reaching.finish();
    let mut reaches = vec![reaching.reach(0)];
    let mut answered = answer(facts, &mut reaching, served, &mut reaches);
    (reaches.swap_remove(0), answered.swap_remove(0))
}

/// Has the first of several walks, as many as `reaches`, which is what they have reached, run the handlers that it registers;
/// which endpoints each answers.
pub(crate) fn answer(
    facts: Facts<'_>,
    reaching: &mut Reaching<'_>,
    served: &[Served],
    reaches: &mut [Reach],
) -> Vec<Vec<usize>> {
    let mut goes_on: Vec<usize> = (0..reaches.len()).collect();
    for _ in 0..3 {
        goes_on.retain(|at| {
            let reach = &reaches[*at];
            let answered = served.iter().filter(|served| is_answering(facts, served, reach));
            let called = answered.filter_map(|served| served.handler);
            let called: Vec<FunctionId> = called.filter(|handler| !reach.has(*handler)).collect();
            reaching.enter(*at, &called);
            !called.is_empty()
        });
        if goes_on.is_empty() {
            break;
        }
        reaching.finish();
        for (at, reach) in goes_on.iter().zip(reaching.reaches(&goes_on)) {
            reaches[*at] = reach;
        }
    }
    let answered = |reach: &Reach| {
        (0..served.len()).filter(|at| is_answering(facts, &served[*at], reach)).collect()
    };
    reaches.iter().map(answered).collect()
}
