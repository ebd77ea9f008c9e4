//! What does a program run, and what does it answer?

use super::boundary::{is_answering, is_outside};
use super::protocols::{Facts, Served};
use crate::base::IndexVec;
use crate::link::{CrateId, FunctionId, MOST_WALKS, Reach, ReachIndex, Reaching, Walks};

/// A program: where it starts, and its own crates.
pub(super) type Start = (FunctionId, Vec<CrateId>);

/// What each of several programs runs, and which endpoints it answers. What a framework calls is an entry of its own; it may
/// register more. What they share is gone through once for all.
pub(super) fn run(
    facts: Facts<'_>,
    index: &ReachIndex,
    programs: &[Start],
    served: &[Served],
) -> Vec<(Reach, Vec<usize>)> {
    let run = |programs: &[Start]| {
        let outside = outside(facts, programs);
        let definitions = &facts.program.definitions;
        let stops = |function| outside[definitions.home_of(function)];
        let mut reaching = Reaching::new(facts.program, index, programs.len(), &stops);
        programs.iter().enumerate().for_each(|(at, (main, _))| reaching.enter(at, &[*main]));
        reaching.finish();
        let mut reaches = reaching.reaches(&(0..programs.len()).collect::<Vec<usize>>());
        let answered = answer(facts, &mut reaching, served, &mut reaches);
        reaches.into_iter().zip(answered).collect::<Vec<_>>()
    };
    programs.chunks(MOST_WALKS).flat_map(run).collect()
}

/// By crate, the programs that it is not linked into.
fn outside(facts: Facts<'_>, programs: &[Start]) -> IndexVec<CrateId, Walks> {
    let crates = &facts.program.definitions.crates;
    let mut all: IndexVec<CrateId, Walks> = crates.iter().map(|_| 0).collect();
    for (at, (_, own)) in programs.iter().enumerate() {
        let is_outside = is_outside(facts, own);
        let outside = crates.ids().filter(|id| is_outside[*id]);
        outside.for_each(|id| all[id] |= 1 << at);
    }
    all
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
