//! Services that one program starts side by side: each has a listener and routes of its own, and they ask each other over
//! the network, as if they stood in processes of their own.
//!
//! A public and an administrators' listener of one service do not ask each other; they stay one.

use super::draft::closure;
use super::starts::{self, Arm, Choice};
use crate::link::{Admits, CrateId, FunctionId, Reach, ReachIndex, Target, reach_each};
use crate::services::boundary::{Candidate, is_listening, is_outside};
use crate::services::discover::is_health;
use crate::services::graph::EntryKind;
use crate::services::protocols::{Facts, Served, Wire, WireTarget};
use crate::services::urls::{has_literal_in_common, is_anybodys, segments, similarity, take_apart};
use crate::syntax::facts::{Body, ExprKind};
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

/// Words in the name of a function that say that it runs something, not what.
const PLAIN: &[&str] =
    &["main", "run", "start", "serve", "spawn", "launch", "server", "service", "task", "loop"];

/// What a program starts side by side, if it does.
pub(super) fn started(
    facts: Facts<'_>,
    index: &ReachIndex,
    host: &Candidate<'_>,
) -> Option<Choice> {
    let definitions = &facts.program.definitions;
    let inside: FxHashSet<CrateId> = closure(definitions, &host.crates).into_iter().collect();
    let is_outside = is_outside(facts, &host.crates);
    // Whoever starts services stands in the program itself.
    let is_own = |function: &FunctionId| {
        let module = definitions.functions[*function].module;
        definitions.modules[module].in_crate == host.crates[0]
    };
    let own: Vec<FunctionId> = host.reach.functions().filter(is_own).collect();
    if !own.iter().any(|function| definitions.body(*function).is_some_and(spawns)) {
        return None;
    }
    let called = |function: FunctionId| {
        let targets = facts.program.calls_of(function).iter().map(|call| &call.target);
        let functions = targets.filter_map(|target| match target {
            Target::Function(callee) => Some(*callee),
            _ => None,
        });
        functions.filter(|callee| {
            definitions.signature(*callee).is_async && starts::starts(facts, *callee, &inside)
        })
    };
    let all: BTreeSet<FunctionId> = own.iter().flat_map(|function| called(*function)).collect();
    let entries: Vec<Vec<FunctionId>> = all.iter().map(|callee| vec![*callee]).collect();
    let admits = |function| {
        if is_outside[definitions.home_of(function)] { Admits::None } else { Admits::All }
    };
    let reaches = reach_each(facts.program, index, &entries, &admits, &|_| false);
    let listening = all.into_iter().zip(reaches);
    let listening: BTreeMap<FunctionId, Reach> =
        listening.filter(|(_, reach)| is_listening(facts, reach)).collect();
    let arms = outermost(listening);
    let choosers =
        own.iter().copied().filter(|it| called(*it).any(|callee| arms.contains(&callee)));
    let choosers = choosers.collect();
    let named = arms.iter().map(|callee| Arm {
        name: name_of(facts, *callee),
        calls: [*callee].into_iter().collect(),
    });
    let arms: Vec<Arm> = named.collect();
    let names: BTreeSet<&str> = arms.iter().map(|arm| arm.name.as_str()).collect();
    (arms.len() > 1 && names.len() == arms.len()).then_some(Choice {
        choosers,
        arms,
        needs_homes: false,
    })
}

/// Of functions that call each other those that stand for a service: neither what several share nor what only calls one.
fn outermost(mut all: BTreeMap<FunctionId, Reach>) -> BTreeSet<FunctionId> {
    loop {
        let callers = |of: FunctionId| -> Vec<FunctionId> {
            let above = all.iter().filter(|(other, reach)| **other != of && reach.has(of));
            above.map(|(other, _)| *other).collect()
        };
        let dropped = all.keys().find_map(|of| match callers(*of).as_slice() {
            [] => None,
            [launcher] => Some(*launcher),
            _ => Some(*of),
        });
        match dropped {
            Some(dropped) => all.remove(&dropped),
            None => return all.into_keys().collect(),
        };
    }
}

/// Whether a body starts something that runs beside it.
fn spawns(body: &Body) -> bool {
    body.expressions.iter().any(|expression| match &expression.kind {
        ExprKind::Call { callee, .. } => {
            matches!(&body.expressions[*callee].kind, ExprKind::Path(path) if path.last_name() == "spawn")
        }
        ExprKind::MethodCall(call) => call.method == "spawn",
        _ => false,
    })
}

/// `compiler` of `compiler_main`, `api` of `api::main::run`.
fn name_of(facts: Facts<'_>, function: FunctionId) -> String {
    let path = facts.program.path(function);
    let telling = |name: &str| {
        let words: Vec<&str> = name.split('_').filter(|word| !PLAIN.contains(word)).collect();
        (!words.is_empty()).then(|| words.join("_"))
    };
    path.rsplit("::").find_map(telling).unwrap_or_else(|| path.to_string())
}

/// Whether services that are started together are services: all listen and answer something of their own, and one asks
/// another for what only that answers.
pub(super) fn are_services(
    facts: Facts<'_>,
    roles: &[Candidate<'_>],
    served: &[Served],
    wires: &[Wire],
) -> bool {
    let own = |at: usize| -> Vec<usize> {
        let is_alone = |endpoint: &&usize| {
            let has = |other: &Candidate<'_>| other.served.binary_search(endpoint).is_ok();
            roles.iter().filter(|other| has(other)).count() == 1
        };
        roles[at].served.iter().filter(is_alone).copied().collect()
    };
    let owned: Vec<Vec<usize>> = (0..roles.len()).map(own).collect();
    let all_answer =
        roles.iter().zip(&owned).all(|(role, own)| role.is_listening && !own.is_empty());
    all_answer
        && wires.iter().any(|wire| {
            let is_run_by = |reach: &Reach| reach.has(wire.function);
            (0..roles.len()).any(|to| {
                let asks = |from: usize| from != to && is_run_by(&roles[from].reach);
                !is_run_by(&roles[to].reach)
                    && (0..roles.len()).any(asks)
                    && asks_for(facts, wire, &owned[to], served)
            })
        })
}

/// Whether a call over HTTP has the path of one of these endpoints.
fn asks_for(facts: Facts<'_>, wire: &Wire, endpoints: &[usize], served: &[Served]) -> bool {
    let WireTarget::Http { urls, .. } = &wire.target else { return false };
    let routes: Vec<Vec<String>> = endpoints
        .iter()
        .filter_map(|at| match &served[*at].kind {
            EntryKind::Http { path, .. } if !is_health(path) && !is_anybodys(path) => {
                Some(segments(path))
            }
            _ => None,
        })
        .collect();
    facts.values.close(urls.clone(), &|_| true).iter().any(|url| {
        let wanted = segments(&take_apart(&url.pattern()).2);
        routes.iter().any(|route| {
            similarity(route, &wanted).is_some() && has_literal_in_common(route, &wanted)
        })
    })
}
