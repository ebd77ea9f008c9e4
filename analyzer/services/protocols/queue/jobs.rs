//! Jobs: types of one trait, each with a name and with what it does; who stores one by its name; a worker that runs it.
//!
//! `trait Job { const NAME: &str; async fn run(self); async fn enqueue(self, store: &Store) { store.add(Self::NAME, …) } }`,
//! with a registry that is told the types: `worker.register::<SendMail>()`. The queue is a table or a list that no call
//! names; the name of the job is the topic.

use super::Facts;
use crate::base::Name;
use crate::link::types::Ty;
use crate::link::{BodyOwner, CallSite, CrateKind, FunctionId, ImplId, Owner, Target, TraitId};
use crate::services::graph::EntryKind;
use crate::services::model::Protocol;
use crate::services::protocols::{Served, Wire, WireTarget};
use crate::services::text::{Associated, Part, Text};
use crate::syntax::facts::ExprKind;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// What functions that do a job are called.
const RUNS: &[&str] = &["run", "perform", "execute", "handle", "process", "work"];
/// What the names of functions that store one begin with.
const STORES: &[&str] =
    &["enqueue", "perform_", "schedule", "dispatch", "submit", "spawn", "queue", "push", "add_"];
/// How many functions lie between the registry and what the job does.
const DEPTH: usize = 4;

/// A trait of jobs.
struct Kind {
    of: TraitId,
    run: FunctionId,
    stores: Vec<Store>,
}

/// Where a job is stored by its name.
struct Store {
    wire: Wire,
    what: Associated,
}

/// Everything that stores a job.
pub(super) fn wires(facts: Facts<'_>) -> Vec<Wire> {
    kinds(facts).into_iter().flat_map(|kind| kind.stores).map(|store| store.wire).collect()
}

/// Every job that a worker is told of.
pub(super) fn served(facts: Facts<'_>) -> Vec<Served> {
    kinds(facts).iter().flat_map(|kind| served_of(facts, kind)).collect()
}

/// The traits of jobs that somebody stores.
fn kinds(facts: Facts<'_>) -> Vec<Kind> {
    let definitions = &facts.program.definitions;
    let mut found = Vec::new();
    for (of, record) in definitions.traits.iter_enumerated() {
        if definitions.crate_of(record.module).kind == CrateKind::Stub {
            continue;
        }
        let does = |(name, function): &&(Name, FunctionId)| {
            RUNS.contains(&name.as_str()) && definitions.signature(*function).receiver.is_some()
        };
        let Some((_, run)) = record.functions.iter().find(does) else { continue };
        let stores = record.functions.iter().filter(|(name, _)| is_storing(name));
        let stores: Vec<Store> =
            stores.filter_map(|(_, function)| store(facts, of, *function)).collect();
        if !stores.is_empty() {
            found.push(Kind { of, run: *run, stores });
        }
    }
    found
}

fn is_storing(name: &str) -> bool {
    STORES.iter().any(|start| name.starts_with(start))
}

/// The first expression of a function that asks the type for its name.
fn store(facts: Facts<'_>, of: TraitId, function: FunctionId) -> Option<Store> {
    let body = facts.program.definitions.body(function)?;
    let owner = BodyOwner::Function(function);
    body.expressions.iter_enumerated().find_map(|(expr, expression)| {
        if !matches!(expression.kind, ExprKind::Path(_) | ExprKind::Call { .. }) {
            return None;
        }
        let texts = facts.values.texts(owner, expr);
        let what = match texts.as_slice() {
            [Text(parts)] => match parts.as_slice() {
                [Part::OfType(asked, 0, what)] if *asked == function => *what,
                _ => return None,
            },
            _ => return None,
        };
        if !is_name(facts, of, function, what) {
            return None;
        }
        let place = facts.place(function, expression.span);
        let wire = Wire { function, expr, place, target: WireTarget::Topic(texts) };
        Some(Store { wire, what })
    })
}

/// Whether what the types of a trait give is a word of each, not a number or what several have in common.
fn is_name(facts: Facts<'_>, of: TraitId, from: FunctionId, what: Associated) -> bool {
    let impls = facts.program.definitions.impls.iter_enumerated();
    let jobs = impls.filter(|(_, it)| it.of_trait == Some(of) && !it.is_test);
    let given = jobs.filter_map(|(id, _)| {
        let job = facts.program.types.adt_of_impl(id)?;
        facts.values.given_by(from, job, what)
    });
    let is_word = |text: &String| {
        text.starts_with(|letter: char| letter.is_alphabetic())
            && !matches!(text.as_str(), "true" | "false")
    };
    let words: Vec<String> = given.flatten().map(|text| text.pattern()).collect();
    // Jobs that tests make up are called alike.
    let different: BTreeSet<&String> = words.iter().collect();
    words.iter().all(is_word) && 2 * different.len() > words.len()
}

fn served_of(facts: Facts<'_>, kind: &Kind) -> Vec<Served> {
    let told = told(facts, kind);
    let mut all = Vec::new();
    for (job, tellers) in told {
        let Some(does) = does(facts, kind, job) else { continue };
        let Some(of) = facts.program.types.adt_of_impl(job) else { continue };
        let named: BTreeSet<Text> = kind
            .stores
            .iter()
            .flat_map(|store| facts.values.given_by(does, of, store.what).unwrap_or_default())
            .collect();
        all.extend(named.into_iter().map(|topic| {
            let operation = Name::new(&topic.pattern());
            Served {
                protocol: Protocol::Queue,
                kind: EntryKind::Message(operation),
                operation,
                handler: Some(does),
                registered_in: tellers.iter().copied().collect(),
                place: facts.place(does, facts.program.definitions.functions[does].span),
                topic: Some(topic),
            }
        }));
    }
    all
}

/// What a job does.
fn does(facts: Facts<'_>, kind: &Kind, job: ImplId) -> Option<FunctionId> {
    let definitions = &facts.program.definitions;
    let name = definitions.functions[kind.run].name;
    definitions.impls[job].functions.iter().find(|(it, _)| *it == name).map(|(_, does)| *does)
}

/// The jobs of a kind with the functions that tell a worker of them.
fn told(facts: Facts<'_>, kind: &Kind) -> Vec<(ImplId, BTreeSet<FunctionId>)> {
    let definitions = &facts.program.definitions;
    let jobs = definitions.impls.iter_enumerated().filter(|(_, it)| !it.is_test);
    let jobs = jobs.filter(|(_, it)| it.of_trait == Some(kind.of));
    let of_types: FxHashMap<_, _> =
        jobs.filter_map(|(id, _)| Some((facts.program.types.adt_of_impl(id)?, id))).collect();
    let mut runs: FxHashMap<FunctionId, bool> = FxHashMap::default();
    let mut all: FxHashMap<ImplId, BTreeSet<FunctionId>> = FxHashMap::default();
    for (function, _, types) in facts.bodies() {
        for call in &types.calls {
            let Target::Function(told) = call.target else { continue };
            if definitions.is_stub(told) || told == kind.run {
                continue;
            }
            let job = call.args.iter().find_map(|arg| match arg.peeled() {
                Ty::Adt(of, _) => of_types.get(of).copied(),
                _ => None,
            });
            let Some(job) = job else { continue };
            if *runs.entry(told).or_insert_with(|| leads_to(facts, told, kind.run, DEPTH)) {
                all.entry(job).or_default().insert(function);
            }
        }
    }
    let mut all: Vec<_> = all.into_iter().collect();
    all.sort();
    all
}

/// Whether a function runs what a type parameter of it does, by itself or by what it calls.
fn leads_to(facts: Facts<'_>, from: FunctionId, run: FunctionId, depth: usize) -> bool {
    let definitions = &facts.program.definitions;
    let is_own = |of: &FunctionId| !definitions.is_stub(*of) && !is_of_impl(facts, *of, run);
    let target = |call: &CallSite| match call.target {
        Target::Function(target) => Some(target),
        _ => None,
    };
    let mut called = facts.program.calls_of(from).iter().filter_map(target).filter(is_own);
    called.any(|it| it == run || depth > 0 && leads_to(facts, it, run, depth - 1))
}

/// Whether a function is what one of the jobs does.
fn is_of_impl(facts: Facts<'_>, function: FunctionId, run: FunctionId) -> bool {
    let definitions = &facts.program.definitions;
    let records = &definitions.functions;
    matches!(records[function].owner, Owner::Impl(_)) && records[function].name == records[run].name
}
