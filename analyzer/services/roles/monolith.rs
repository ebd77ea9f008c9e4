//! Modular monoliths: crates or modules that are services without any RPC between them.
//!
//! A part is a service if it answers something itself: routes, messages, timers. All of its code is its own business, so
//! every function of it that another part calls is a call between services.

use super::Unit;
use super::draft::{Draft, closure};
use super::names;
use crate::base::Name;
use crate::link::{CrateId, CrateKind, FunctionId, ModuleId};
use crate::services::boundary::Candidate;
use crate::services::discover::is_health;
use crate::services::graph::EntryKind;
use crate::services::model::ServiceKind;
use crate::services::protocols::{Facts, Served};
use std::collections::BTreeSet;

/// Words in names of crates that are layers of one service: modules of a monolith are called after what they are about.
const LAYERS: &[&str] = &[
    "api",
    "app",
    "common",
    "config",
    "core",
    "db",
    "database",
    "domain",
    "grpc",
    "http",
    "infra",
    "infrastructure",
    "jobs",
    "model",
    "models",
    "node",
    "rest",
    "server",
    "shared",
    "storage",
    "types",
    "ui",
    "util",
    "utils",
    "web",
];

/// Whether half of the parts or more are layers.
fn are_layers(drafts: &[Draft]) -> bool {
    let is_layer = |draft: &&Draft| draft.name.split(['-', '_']).any(|word| LAYERS.contains(&word));
    2 * drafts.iter().filter(is_layer).count() >= drafts.len()
}

/// The services of a monolith with the position of its binary.
pub(super) fn drafts(
    facts: Facts<'_>,
    candidates: &[Candidate<'_>],
    served: &[Served],
    unit: Unit,
) -> Option<(usize, Vec<Draft>)> {
    let serving: Vec<usize> = (0..candidates.len())
        .filter(|at| candidates[*at].is_listening || !candidates[*at].served.is_empty())
        .collect();
    let host = serving
        .iter()
        .copied()
        .max_by_key(|at| (candidates[*at].served.len(), std::cmp::Reverse(*at)))?;
    let is_auto = unit == Unit::Auto;
    let answering = answering(facts, &candidates[host], served, is_auto);
    let drafts = match unit {
        Unit::Auto => {
            let drafts = crates(facts, &candidates[host], &answering);
            (serving.len() == 1 && !are_layers(&drafts)).then_some(drafts)
        }
        Unit::Crates => Some(crates(facts, &candidates[host], &answering)),
        Unit::Modules => Some(modules(facts, &candidates[host], &answering)),
        Unit::Binaries | Unit::Roles => None,
    };
    let mut drafts = drafts.filter(|drafts| drafts.len() > 1)?;
    rest(facts, &candidates[host], &answering, &mut drafts);
    Some((host, drafts))
}

/// The functions that answer what the binary serves; of a part that nobody asked for, only what somebody calls counts.
fn answering(
    facts: Facts<'_>,
    host: &Candidate<'_>,
    served: &[Served],
    is_auto: bool,
) -> Vec<FunctionId> {
    let reached = |function: &&FunctionId| host.reach.has(**function);
    let is_called = |at: &&usize| match &served[**at].kind {
        EntryKind::Timer(_) | EntryKind::Cron(_) => !is_auto,
        EntryKind::Http { path, .. } => !is_auto || !is_health(path),
        _ => true,
    };
    host.served
        .iter()
        .filter(is_called)
        .filter_map(|at| {
            let served = &served[*at];
            served.handler.or_else(|| served.registered_in.iter().find(reached).copied())
        })
        .filter(|function| !facts.is_derived(*function))
        .collect()
}

fn crate_of(facts: Facts<'_>, function: FunctionId) -> CrateId {
    let definitions = &facts.program.definitions;
    definitions.home_of(function)
}

/// Library crates of other packages that answer something.
fn crates(facts: Facts<'_>, host: &Candidate<'_>, answering: &[FunctionId]) -> Vec<Draft> {
    let definitions = &facts.program.definitions;
    let prefix = names::common_prefix(definitions);
    let found: BTreeSet<CrateId> =
        answering.iter().map(|function| crate_of(facts, *function)).collect();
    closure(definitions, &host.crates)
        .into_iter()
        .filter(|id| found.contains(id) && !host.crates.contains(id))
        .filter(|id| definitions.crates[*id].kind == CrateKind::Library)
        .map(|id| {
            let mut draft = Draft::of_crate(definitions, id, prefix.as_deref());
            draft.kind = ServiceKind::Crate;
            draft.found_by = "crate of a modular monolith that answers calls";
            draft.is_closed = true;
            draft
        })
        .collect()
}

/// Modules that answer something, at the level where they part.
fn modules(facts: Facts<'_>, host: &Candidate<'_>, answering: &[FunctionId]) -> Vec<Draft> {
    let definitions = &facts.program.definitions;
    let paths: Vec<Vec<ModuleId>> = answering
        .iter()
        .filter(|function| host.crates.contains(&crate_of(facts, **function)))
        .map(|function| from_root(facts, definitions.functions[*function].module))
        .collect();
    let longest = paths.iter().map(Vec::len).max().unwrap_or(0);
    let level = (1..longest).find_map(|depth| {
        let parts: BTreeSet<ModuleId> =
            paths.iter().filter_map(|path| path.get(depth).copied()).collect();
        (parts.len() > 1).then_some(parts)
    });
    let parts = level.unwrap_or_default();
    parts
        .into_iter()
        .map(|module| {
            let mut draft = Draft::at(definitions.modules[module].in_crate);
            draft.name = names::kebab(&definitions.modules[module].name);
            draft.aliases = [definitions.modules[module].name].into_iter().collect();
            draft.module = Some(module);
            draft.kind = ServiceKind::Module;
            draft.found_by = "module of a monolith that answers calls";
            draft.is_closed = true;
            draft
        })
        .collect()
}

/// The modules from the crate's root to this one, blocks left out.
fn from_root(facts: Facts<'_>, module: ModuleId) -> Vec<ModuleId> {
    let modules = &facts.program.definitions.modules;
    let mut path = Vec::new();
    let mut at = Some(module);
    while let Some(id) = at {
        if !modules[id].is_block {
            path.push(id);
        }
        at = modules[id].parent;
    }
    path.reverse();
    path
}

/// What the binary answers itself is a service too.
fn rest(facts: Facts<'_>, host: &Candidate<'_>, answering: &[FunctionId], drafts: &mut Vec<Draft>) {
    let is_taken = |function: &FunctionId| {
        let path = from_root(facts, facts.program.definitions.functions[*function].module);
        drafts.iter().any(|draft| match draft.module {
            Some(module) => path.contains(&module),
            None => crate_of(facts, *function) == draft.home,
        })
    };
    let is_own = |function: &&FunctionId| host.crates.contains(&crate_of(facts, **function));
    if answering.iter().filter(is_own).all(is_taken) {
        return;
    }
    let mut draft = Draft::at(host.crates[0]);
    draft.more = host.crates[1..].to_vec();
    draft.name = host.bin.replace('_', "-");
    draft.aliases = [host.package.name, Name::new(&draft.name)].into_iter().collect();
    draft.kind = ServiceKind::Binary;
    draft.found_by = "binary that serves";
    draft.starts = vec![host.main];
    drafts.push(draft);
}
