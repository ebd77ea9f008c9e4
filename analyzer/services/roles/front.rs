//! The role that takes calls from outside for all others, and the crates between it and them.

use super::draft::Draft;
use super::names;
use crate::base::Name;
use crate::link::{AdtId, CrateId, CrateKind, Definitions, FunctionId, Owner, Target};
use crate::services::boundary::{Candidate, SERVES};
use crate::services::graph::EntryKind;
use crate::services::model::ServiceKind;
use crate::services::protocols::{Facts, Served};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// The crate with most HTTP routes of those that open listeners; among equals the one that opens most.
pub(super) fn front_of(
    facts: Facts<'_>,
    host: &Candidate<'_>,
    inside: &FxHashSet<CrateId>,
    served: &[Served],
) -> Option<CrateId> {
    let definitions = &facts.program.definitions;
    let mut count: BTreeMap<CrateId, usize> = BTreeMap::new();
    for function in host.reach.functions() {
        let id = definitions.home_of(function);
        if !facts.listeners[function] || !inside.contains(&id) || facts.is_derived(function) {
            continue;
        }
        let opens =
            facts.program.calls_of(function).iter().filter(|call| {
                facts.callee(call).is_some_and(|path| SERVES.contains(&path.as_str()))
            });
        let opens = opens.count();
        if opens > 0 {
            *count.entry(id).or_default() += opens;
        }
    }
    let mut routes: BTreeMap<CrateId, usize> = BTreeMap::new();
    for route in served.iter().filter(|served| matches!(served.kind, EntryKind::Http { .. })) {
        let homes: BTreeSet<CrateId> = route
            .registered_in
            .iter()
            .filter(|function| host.reach.has(**function))
            .map(|function| definitions.home_of(*function))
            .collect();
        homes.into_iter().for_each(|home| *routes.entry(home).or_default() += 1);
    }
    let routes = |id: &CrateId| routes.get(id).copied().unwrap_or(0);
    let best =
        count.into_iter().max_by_key(|(id, count)| (routes(id), *count, std::cmp::Reverse(*id)));
    best.map(|(id, _)| id)
}

/// Adds the front and the binary that starts everything.
pub(super) fn add(
    definitions: &Definitions,
    host: &Candidate<'_>,
    drafts: &mut Vec<Draft>,
    front: Option<CrateId>,
    prefix: Option<&str>,
) {
    if let Some(front) = front.filter(|front| !host.crates.contains(front)) {
        let is_whole = drafts.iter().any(|draft| {
            draft.home == front && draft.module.is_none() && draft.services.is_empty()
        });
        if !is_whole {
            let mut draft = Draft::of_crate(definitions, front, prefix);
            draft.found_by = "role that listens for the others";
            drafts.push(draft);
        }
    }
    let mut launcher = Draft::of_crate(definitions, host.crates[0], prefix);
    launcher.more = host.crates[1..].to_vec();
    launcher.name = host.bin.replace('_', "-");
    launcher.aliases.extend([host.bin, host.package.name]);
    launcher.found_by = "binary that starts the roles";
    launcher.kind = ServiceKind::Binary;
    launcher.starts = vec![host.main];
    drafts.push(launcher);
}

/// Library crates with a service type of their own that the front holds and that calls other roles.
pub(super) fn add_managers(
    facts: Facts<'_>,
    crates: &[CrateId],
    drafts: &mut Vec<Draft>,
    front: Option<CrateId>,
    prefix: Option<&str>,
) {
    let Some(front) = front else { return };
    let definitions = &facts.program.definitions;
    let taken: FxHashSet<CrateId> =
        drafts.iter().flat_map(|draft| draft.more.iter().copied().chain([draft.home])).collect();
    let callers = callers_by_type(facts, front);
    for id in crates.iter().filter(|id| **id != front && !taken.contains(id)) {
        if definitions.crates[*id].kind != CrateKind::Library {
            continue;
        }
        let types: BTreeSet<AdtId> = definitions
            .adts
            .iter_enumerated()
            .filter(|(of, record)| {
                let is_inside = definitions.modules[record.module].in_crate == *id;
                callers.get(of).filter(|_| is_inside).is_some_and(|methods| {
                    is_service_name(&record.name)
                        && methods.iter().any(|method| calls_an_rpc(facts, *method))
                })
            })
            .map(|(of, _)| of)
            .collect();
        if types.is_empty() {
            continue;
        }
        let mut draft = Draft::of_crate(definitions, *id, prefix);
        draft.aliases.extend(types.iter().map(|of| definitions.adts[*of].name));
        draft.types = types;
        draft.kind = ServiceKind::Crate;
        draft.found_by = "library whose service type the front holds";
        drafts.push(draft);
    }
}

fn is_service_name(name: &Name) -> bool {
    let kebab = names::kebab(name);
    ["service", "manager", "server", "engine"]
        .iter()
        .any(|tail| kebab.strip_suffix(tail).is_some_and(|rest| rest.ends_with('-')))
}

/// The methods that a crate calls, by their type.
fn callers_by_type(facts: Facts<'_>, of: CrateId) -> FxHashMap<AdtId, Vec<FunctionId>> {
    let definitions = &facts.program.definitions;
    let mut all: FxHashMap<AdtId, Vec<FunctionId>> = FxHashMap::default();
    for (function, record) in definitions.functions.iter_enumerated() {
        if definitions.modules[record.module].in_crate != of {
            continue;
        }
        for callee in facts.index.callees(function) {
            let Owner::Impl(id) = definitions.functions[callee].owner else { continue };
            if let Some(adt) = facts.program.types.adt_of_impl(id) {
                all.entry(adt).or_default().push(callee);
            }
        }
    }
    all
}

fn calls_an_rpc(facts: Facts<'_>, function: FunctionId) -> bool {
    facts.program.calls_of(function).iter().any(|call| match call.target {
        Target::Function(callee) => facts.rpcs.clients.contains_key(&callee),
        _ => false,
    })
}
