//! How long does a program run, as far as its code tells?

use super::protocols::Facts;
use super::roles::{goes_round, never_ends};
use crate::base::Name;
use crate::link::{CrateId, CrateKind, Definition, FunctionId, Owner, Reach, Resolution};
use crate::syntax::facts::{Body, ExprKind};
use std::collections::BTreeSet;

/// How long a program runs, as far as its code tells.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Stays {
    /// Until it is done.
    Shortly,
    /// Its own code has a loop that only the program's end ends.
    Looping,
    /// It says what to do when somebody at a terminal or a process manager stops it.
    UntilStopped,
    /// It says what to do when the system ends it, or its own code has a loop that nothing leaves.
    ForEver,
}

/// How a program learns that whoever started it wants it to end.
const STOPS: &[&str] =
    &["tokio::signal::unix::SignalKind::terminate", "async_signal::Signals::new"];

/// The same, where the signal is among those that are named.
const SIGNALS: &[&str] = &[
    "signal_hook_tokio::Signals::new",
    "signal_hook_async_std::Signals::new",
    "signal_hook::iterator::Signals::new",
];

/// The same of people at a terminal.
const INTERRUPTS: &[&str] =
    &["tokio::signal::ctrl_c", "ctrlc::set_handler", "actix_rt::signal::ctrl_c"];

pub(super) fn stays(facts: Facts<'_>, reach: &Reach, crates: &[CrateId]) -> Stays {
    let never_ends = own(facts, reach, crates).any(|function| never_ends(facts.program, function));
    if never_ends || calls_any(facts, reach, STOPS, |_| true) || is_told_to_end(facts, reach) {
        Stays::ForEver
    } else if calls_any(facts, reach, INTERRUPTS, |_| true) {
        Stays::UntilStopped
    } else if is_endless(facts, reach, crates) {
        Stays::Looping
    } else {
        Stays::Shortly
    }
}

/// Whether `main` waits for the signal that ends the program, or a function beside it for that and others of its kind:
/// elsewhere signals are handed on.
fn is_told_to_end(facts: Facts<'_>, reach: &Reach) -> bool {
    let definitions = &facts.program.definitions;
    calls_any(facts, reach, SIGNALS, |function| {
        let record = &definitions.functions[function];
        let of = definitions.crate_of(record.module);
        let is_beside_main = record.owner == Owner::Module
            && of.kind == CrateKind::Binary
            && record.module == of.root;
        let body = definitions.body(function).filter(|_| is_beside_main);
        let types = facts.program.functions[function].as_deref();
        let Some((body, types)) = body.zip(types) else { return false };
        let constants = types.resolutions.iter().filter_map(|(_, named)| match named {
            Resolution::Definition(Definition::Value(value)) => definitions.body_of_value(*value),
            _ => None,
        });
        let all: BTreeSet<Name> = names(body).chain(constants.flat_map(names)).collect();
        let has = |name: &str| all.contains(&Name::new(name));
        let has_more =
            || record.name == "main" || ["SIGINT", "SIGQUIT", "SIGHUP"].iter().any(|it| has(it));
        has("TERM_SIGNALS") || has("SIGTERM") && has_more()
    })
}

/// The last names of all paths that a body mentions.
fn names(body: &Body) -> impl Iterator<Item = Name> + '_ {
    body.expressions.iter().filter_map(|expression| match &expression.kind {
        ExprKind::Path(path) => Some(path.last_name()),
        _ => None,
    })
}

/// Whether one of such functions in reach calls a function outside by one of these paths.
fn calls_any(
    facts: Facts<'_>,
    reach: &Reach,
    paths: &[&str],
    is_such: impl Fn(FunctionId) -> bool,
) -> bool {
    let paths: Vec<Name> = paths.iter().map(|path| Name::new(path)).collect();
    reach.functions().any(|function| {
        let mut calls = facts.program.calls_of(function).iter();
        calls.any(|call| facts.callee(call).is_some_and(|path| paths.contains(&path)))
            && is_such(function)
    })
}

/// The functions in reach that stand in some crates.
fn own<'a>(
    facts: Facts<'a>,
    reach: &'a Reach,
    crates: &'a [CrateId],
) -> impl Iterator<Item = FunctionId> + 'a {
    let definitions = &facts.program.definitions;
    reach.functions().filter(move |function| {
        let module = definitions.functions[*function].module;
        crates.contains(&definitions.modules[module].in_crate)
    })
}

fn is_endless(facts: Facts<'_>, reach: &Reach, crates: &[CrateId]) -> bool {
    let definitions = &facts.program.definitions;
    own(facts, reach, crates).any(|function| {
        definitions
            .body(function)
            .is_some_and(|body| body.expressions.ids().any(|id| goes_round(body, id)))
    })
}
