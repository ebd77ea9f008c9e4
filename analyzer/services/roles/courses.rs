//! What a program runs for each of several things that it may be told.
//!
//! Whatever a program is told, most of what it runs is the same: all courses that it may take are gone through at once.

use super::names;
use super::starts::{Arm, Choice, STARTS};
use crate::link::{CrateKind, FunctionId, MOST_WALKS, Reach, ReachIndex, Reaching, Walks};
use crate::services::boundary::{Candidate, is_outside};
use crate::services::protocols::{Facts, Served};
use crate::services::runs::answer;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// What runs with a choice.
pub(super) struct Courses {
    /// Whatever is chosen.
    pub(super) always: Reach,
    /// Before the choice.
    pub(super) before: Reach,
    /// With each of the arms, and which endpoints are answered then; nothing of those that are not asked for.
    pub(super) arms: Vec<Option<(Reach, Vec<usize>)>>,
}

/// One way that the program may take.
struct Course {
    entries: Vec<FunctionId>,
    /// What it does not enter.
    shuns: FxHashSet<FunctionId>,
    /// Whether the handlers run that are registered on it.
    answers: bool,
}

/// What a program runs with each of several choices, of these with the arms that are `asked` for by their names.
pub(super) fn courses(
    facts: Facts<'_>,
    index: &ReachIndex,
    host: &Candidate<'_>,
    choices: &[Choice],
    served: &[Served],
    asked: impl Fn(&str) -> bool,
) -> Vec<Courses> {
    let with_arms = choices.iter().flat_map(|choice| arms(facts, host, choice, &asked));
    let without = choices.iter().flat_map(|choice| {
        let called = || choice.arms.iter().flat_map(|arm| arm.calls.iter().copied());
        let always = called().collect();
        // What is made for one arm alone may be started after the choice, by its methods.
        let is_method =
            |it: &FunctionId| facts.program.definitions.signature(*it).receiver.is_some();
        let before = choice.choosers.iter().copied().chain(called().filter(is_method)).collect();
        [always, before].map(|shuns| Course { entries: vec![host.main], shuns, answers: false })
    });
    // Those that answer stand first.
    let all: Vec<Course> = with_arms.flatten().chain(without).collect();
    let answering = all.iter().filter(|course| course.answers).count();
    let mut with_arms = followed(facts, index, host, &all, served);
    let mut without = with_arms.split_off(answering).into_iter();
    let mut with_arms = with_arms.into_iter();
    let mut next = || without.next().map_or_else(Reach::default, |(reach, _)| reach);
    let of_choice = |choice: &Choice| {
        let (always, before) = (next(), next());
        let arms = choice.arms.iter().map(|arm| asked(&arm.name).then(|| with_arms.next())?);
        Courses { always, before, arms: arms.collect() }
    };
    choices.iter().map(of_choice).collect()
}

/// The ways that the arms of a choice lead.
fn arms<'c>(
    facts: Facts<'_>,
    host: &Candidate<'_>,
    choice: &'c Choice,
    asked: &'c impl Fn(&str) -> bool,
) -> impl Iterator<Item = Option<Course>> + 'c {
    let main = host.main;
    let begun: Vec<BTreeSet<FunctionId>> =
        choice.arms.iter().map(|arm| begun(facts, host, arm)).collect();
    choice.arms.iter().enumerate().map(move |(at, arm)| {
        let others = choice.arms.iter().flat_map(|other| &other.calls);
        let others = others.filter(|it| !arm.calls.contains(it));
        let further = begun.iter().flatten().filter(|it| !begun[at].contains(it));
        let shuns = others.chain(further).copied();
        let entries = [main].into_iter().chain(arm.calls.iter().copied());
        asked(&arm.name).then(|| Course {
            entries: entries.collect(),
            shuns: shuns.collect(),
            answers: true,
        })
    })
}

/// The functions of the library that is called like an arm by which the program's own code starts the service: whoever else starts
/// it in his own process, as a scheduler for one machine does, is still another service.
fn begun(facts: Facts<'_>, host: &Candidate<'_>, arm: &Arm) -> BTreeSet<FunctionId> {
    let definitions = &facts.program.definitions;
    let prefix = names::common_prefix(definitions);
    let name = names::kebab(&arm.name);
    let is_start = |function: &FunctionId| {
        let home = definitions.home_of(*function);
        let (of, record) = (&definitions.crates[home], &definitions.functions[*function]);
        of.kind == CrateKind::Library
            && !host.crates.contains(&home)
            && names::same(&names::short(of.package, prefix.as_deref()), &name)
            && STARTS.iter().any(|start| record.name.starts_with(start))
    };
    let is_own = |it: &FunctionId| host.crates.contains(&definitions.home_of(*it));
    let mut seen = BTreeSet::new();
    let mut open: Vec<FunctionId> = arm.calls.iter().copied().filter(is_own).collect();
    let mut all = BTreeSet::new();
    while let Some(function) = open.pop() {
        if seen.insert(function) {
            all.extend(facts.index.callees(function).filter(is_start));
            open.extend(facts.index.callees(function).filter(is_own));
        }
    }
    all
}

/// What is reached on each way, and which endpoints are answered there. The ways on which handlers run stand first.
fn followed(
    facts: Facts<'_>,
    index: &ReachIndex,
    host: &Candidate<'_>,
    courses: &[Course],
    served: &[Served],
) -> Vec<(Reach, Vec<usize>)> {
    let is_outside = is_outside(facts, &host.crates);
    let follow = |courses: &[Course]| {
        let shunned = shunned(courses);
        let stops = |function: FunctionId| {
            if is_outside[facts.program.definitions.home_of(function)] {
                return Walks::MAX;
            }
            shunned.get(&function).copied().unwrap_or_default()
        };
        let mut reaching = Reaching::new(facts.program, index, courses.len(), &stops);
        for (at, course) in courses.iter().enumerate() {
            reaching.enter(at, &course.entries);
        }
        reaching.finish();
        let all: Vec<usize> = (0..courses.len()).collect();
        let mut reaches = reaching.reaches(&all);
        let answering = courses.iter().take_while(|course| course.answers).count();
        let mut answered = answer(facts, &mut reaching, served, &mut reaches[..answering]);
        answered.resize(reaches.len(), Vec::new());
        reaches.into_iter().zip(answered).collect::<Vec<_>>()
    };
    courses.chunks(MOST_WALKS).flat_map(follow).collect()
}

/// By function, the ways that do not enter it.
fn shunned(courses: &[Course]) -> FxHashMap<FunctionId, Walks> {
    let mut all: FxHashMap<FunctionId, Walks> = FxHashMap::default();
    for (at, course) in courses.iter().enumerate() {
        #[expect(clippy::iter_over_hash_type, reason = "each entry is a bit of its own")]
        for function in &course.shuns {
            *all.entry(*function).or_default() |= 1 << at;
        }
    }
    all
}
