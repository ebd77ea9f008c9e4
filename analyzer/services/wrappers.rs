//! Types that stand for another service: each of their methods makes one of its calls.
//!
//! `OrdersClient { http, url }` with `place(&self)` and `cancel(&self)` says how orders are asked, not who asks: the calls
//! belong to whoever calls its methods. So do those of a library of clients. A service whose state holds a client wants what its handlers call.

use super::boundary::Bounded;
use super::protocols::{Facts, Served, is_client};
use crate::base::Name;
use crate::link::{
    AdtId, BodyOwner, CallSite, CrateId, CrateKind, Definitions, FunctionId, Owner, Program, Target,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// Words in names of types that say it.
const SAID: &[&str] = &["client", "api", "gateway", "proxy", "connector", "remote", "sdk", "stub"];
/// So many functions of others one calls that hardly does more than to send: it makes a URL, reads the answer.
const FEW: usize = 4;
/// So many expressions has a function that hardly does more than to send.
const SHORT: usize = 80;

/// So many has one that reads an answer in every case, and decides nothing else.
const LONG: usize = 240;

/// The operations that each function asks for.
pub(super) type Sending = FxHashMap<FunctionId, BTreeSet<Name>>;

/// The methods of all such types, and the functions of libraries of clients: those that send are known.
pub(super) fn methods(
    facts: Facts<'_>,
    services: &[Bounded<'_>],
    sending: &Sending,
    served: &[Served],
) -> FxHashSet<FunctionId> {
    let definitions = &facts.program.definitions;
    let handlers: FxHashSet<FunctionId> = served.iter().filter_map(|it| it.handler).collect();
    let mut of_types: FxHashMap<AdtId, Vec<FunctionId>> = FxHashMap::default();
    for (id, record) in definitions.impls.iter_enumerated() {
        let is_foreign = record.of_trait.is_some_and(|of| {
            definitions.crate_of(definitions.traits[of].module).kind == CrateKind::Stub
        });
        if record.is_test || is_foreign {
            continue;
        }
        let Some(of) = facts.program.types.adt_of_impl(id) else { continue };
        let with_receiver = |function: &FunctionId| {
            let signature = definitions.signature(*function);
            signature.receiver.is_some() && signature.body.is_some()
        };
        let methods = record.functions.iter().map(|(_, function)| *function);
        of_types.entry(of).or_default().extend(methods.filter(with_receiver));
    }
    let stands_for_another = |of: AdtId, methods: &[FunctionId]| {
        let sends_at_all = methods.iter().any(|function| sending.contains_key(function));
        if !sends_at_all || is_named_for_itself(definitions, services, of) {
            return false;
        }
        let asked: Vec<FunctionId> =
            methods.iter().copied().filter(|it| is_called(facts, *it, methods)).collect();
        let makes = |function: &FunctionId| made(facts, *function, methods, sending);
        let sends = |function: &FunctionId| makes(function).is_some();
        let senders: Vec<FunctionId> = asked.iter().copied().filter(sends).collect();
        let is_enough = if says(definitions, of, SAID) { 1 } else { 2 };
        let makes_one = |function: &FunctionId| makes(function).is_none_or(|of| of.len() < 2);
        senders.len() >= is_enough
            && 4 * senders.iter().filter(|it| makes_one(it)).count() >= 3 * senders.len()
            && 3 * senders.len() >= 2 * asked.len()
            && 2 * senders.iter().filter(|it| is_thin(facts.program, **it, methods)).count()
                >= senders.len()
            && !methods.iter().any(|function| handlers.contains(function))
    };
    let of_types = of_types.iter().filter(|(of, methods)| stands_for_another(**of, methods));
    // A service may be somebody's client by its name: where it lives, not what it alone runs.
    let homes = |service: &Bounded<'_>| {
        let crates = &service.candidate.crates;
        let count = if service.candidate.role.is_some() { 1 } else { crates.len() };
        crates.iter().take(count).copied().collect::<Vec<CrateId>>()
    };
    let own: FxHashSet<CrateId> = services.iter().flat_map(homes).collect();
    let of_clients = definitions.functions.ids().filter(|function| {
        is_of_clients(definitions, *function) && !own.contains(&definitions.home_of(*function))
    });
    of_types.flat_map(|(_, methods)| methods).copied().chain(of_clients).collect()
}

/// Whether a type is called like a service of which it is the code: it does what the service does.
fn is_named_for_itself(definitions: &Definitions, services: &[Bounded<'_>], of: AdtId) -> bool {
    let record = &definitions.adts[of];
    let name = super::roles::kebab(&record.name);
    let home = definitions.modules[record.module].in_crate;
    let mut owners = services.iter().filter(|service| service.candidate.crates.contains(&home));
    // What several services share is called after the one that is asked.
    match (owners.next(), owners.next()) {
        (Some(only), None) => super::roles::kebab(&only.facts.name) == name,
        _ => false,
    }
}

/// Whether a function stands in a library of clients.
pub(super) fn is_of_clients(definitions: &Definitions, function: FunctionId) -> bool {
    let home = &definitions.crates[definitions.home_of(function)];
    home.kind == CrateKind::Library && is_client(&home.package)
}

/// The calls that a function makes, by itself and through other methods of its type, if it sends.
fn made(
    facts: Facts<'_>,
    function: FunctionId,
    methods: &[FunctionId],
    sending: &Sending,
) -> Option<BTreeSet<Name>> {
    let mut seen: FxHashSet<FunctionId> = FxHashSet::default();
    let mut open = vec![function];
    let mut all = None;
    while let Some(function) = open.pop() {
        if !seen.insert(function) {
            continue;
        }
        if let Some(own) = sending.get(&function) {
            all.get_or_insert_with(BTreeSet::new).extend(own.iter().copied());
        }
        open.extend(called(facts.program, function).filter(|it| methods.contains(it)));
    }
    all
}

/// Whether somebody else than the methods of its type calls a function.
fn is_called(facts: Facts<'_>, function: FunctionId, methods: &[FunctionId]) -> bool {
    facts.program.callers(function).iter().any(|(owner, _)| match owner {
        BodyOwner::Function(caller) => !methods.contains(caller),
        BodyOwner::Value(_) => true,
    })
}

/// The functions of the repository that a function calls.
fn called(program: &Program, function: FunctionId) -> impl Iterator<Item = FunctionId> {
    let of_repository = |call: &CallSite| match call.target {
        Target::Function(target) => Some(target),
        _ => None,
    };
    let calls = program.calls_of(function).iter().filter_map(of_repository);
    calls.filter(move |target| !program.definitions.is_stub(*target))
}

/// Whether a function does hardly more than to send.
pub(super) fn is_thin(program: &Program, function: FunctionId, methods: &[FunctionId]) -> bool {
    let others: FxHashSet<FunctionId> =
        called(program, function).filter(|it| !methods.contains(it)).collect();
    let length = program.definitions.body(function).map_or(0, |it| it.expressions.len());
    others.len() <= FEW && length <= SHORT
}

/// Whether a function is a method of a type whose name says at its end that it stands for something else.
pub(super) fn is_of_said(program: &Program, function: FunctionId) -> bool {
    let definitions = &program.definitions;
    let Owner::Impl(id) = definitions.functions[function].owner else { return false };
    let length = definitions.body(function).map_or(0, |body| body.expressions.len());
    let of = program.types.adt_of_impl(id).filter(|_| length <= LONG);
    of.is_some_and(|of| {
        let name = super::roles::kebab(&definitions.adts[of].name);
        name.rsplit('-').next().is_some_and(|last| SAID.contains(&last))
    })
}

/// Whether one of the words is in a type's name.
fn says(definitions: &Definitions, of: AdtId, words: &[&str]) -> bool {
    let name: Name = definitions.adts[of].name;
    super::roles::kebab(&name).split('-').any(|word| words.contains(&word))
}
