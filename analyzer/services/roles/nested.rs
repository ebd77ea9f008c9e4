//! Commands within commands: `trust shop api`, `trust shop worker`, `trust stock api`.
//!
//! Each group of commands may be defined in a library of its own. What is started is a leaf of the tree of all commands.

use super::names;
use super::starts::{Arm, Choice};
use crate::link::FunctionId;
use std::collections::{BTreeMap, BTreeSet};

/// For each choice two of whose arms lead to further choices, one between all that is chosen in the end.
pub(super) fn leaves(all: &[Choice]) -> Vec<Choice> {
    let leads = |choice: &&Choice| {
        let inner = choice.arms.iter().filter(|arm| inner(all, choice, arm).is_some());
        inner.count() > 1
    };
    all.iter().filter(leads).map(|choice| leaves_of(all, choice)).collect()
}

/// The choice between commands that an arm leads to.
fn inner<'a>(all: &'a [Choice], around: &Choice, arm: &Arm) -> Option<&'a Choice> {
    all.iter().find(|choice| {
        choice.choosers.is_disjoint(&around.choosers)
            && arm.calls.iter().any(|function| choice.choosers.contains(function))
    })
}

fn leaves_of(all: &[Choice], root: &Choice) -> Choice {
    let mut choosers: BTreeSet<FunctionId> = root.choosers.clone();
    // Each leaf with the commands around it, the outermost first.
    let mut leaves: Vec<(Vec<String>, Arm)> = Vec::new();
    let mut open: Vec<(Vec<String>, &Choice)> = vec![(Vec::new(), root)];
    while let Some((around, choice)) = open.pop() {
        for arm in &choice.arms {
            match inner(all, choice, arm).filter(|it| it.choosers.is_disjoint(&choosers)) {
                Some(within) => {
                    choosers.extend(&within.choosers);
                    let path = around.iter().cloned().chain([arm.name.clone()]).collect();
                    open.push((path, within));
                }
                None => leaves.push((around.clone(), arm.clone())),
            }
        }
    }
    Choice { choosers, arms: named(leaves), needs_homes: root.needs_homes }
}

/// Where two leaves are called alike, the command around them tells them apart.
fn named(leaves: Vec<(Vec<String>, Arm)>) -> Vec<Arm> {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for (_, arm) in &leaves {
        *count.entry(names::kebab(&arm.name)).or_default() += 1;
    }
    let one = |(around, arm): (Vec<String>, Arm)| {
        let Some(outer) = around.last() else { return arm };
        if count[&names::kebab(&arm.name)] == 1 {
            return arm.below(outer);
        }
        let name = format!("{}-{}", names::kebab(outer), names::kebab(&arm.name));
        Arm { name, ..arm }
    };
    leaves.into_iter().map(one).collect()
}
