//! Several services in one binary: which code belongs to which role, and what one role calls of another.
//!
//! A role is the code that answers one RPC service, that a flag or subcommand starts, or that takes HTTP calls for the
//! others. Its territory is a crate, a module or a type. Others enter it through its doors: methods of the types that
//! answer for it, and the functions that start them. What lies behind another role's door is that role's business; any
//! other code belongs to every role that reaches it.

mod alternatives;
mod choice;
mod commands;
mod courses;
mod draft;
mod enums;
mod events;
mod forms;
mod front;
mod guards;
mod handed;
mod homes;
mod link;
mod monolith;
mod names;
mod nested;
mod places;
mod starts;
mod territory;
mod together;
mod worker;

pub(crate) use draft::closure;
pub(crate) use link::{Entered, calls_between, is_start, makes_its_type, wanted};
pub(crate) use names::kebab;
use starts::Question;
pub(crate) use starts::at_home;
pub(crate) use territory::Role;
pub(crate) use worker::{goes_on, is_endless as goes_round, is_named as is_worker, never_ends};

use super::boundary::Candidate;
use super::model::{Place, ServiceKind};
use super::protocols::{Facts, HouseClient, Served, Wire};
use crate::base::Name;
use crate::link::{CrateKind, ReachIndex};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How this stage cuts a repository into services.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Settings {
    /// What becomes a service.
    pub unit: Unit,
    /// Clients that no table knows.
    pub clients: Vec<HouseClient>,
}

/// What becomes a service.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Binaries; roles where one binary holds several; crates where nothing else is a service.
    #[default]
    Auto,
    /// Every binary that serves.
    Binaries,
    /// Roles inside binaries.
    Roles,
    /// Library crates of a modular monolith.
    Crates,
    /// Top-level modules of a monolith.
    Modules,
}

/// Cuts binaries that hold several services into these.
pub(crate) fn divide<'a>(
    facts: Facts<'a>,
    index: &ReachIndex,
    mut candidates: Vec<Candidate<'a>>,
    served: &mut Vec<Served>,
    wires: &[Wire],
    unit: Unit,
) -> Vec<Candidate<'a>> {
    if matches!(unit, Unit::Auto | Unit::Roles)
        && let Some((host, drafts)) = places::drafts(facts, &candidates)
    {
        let whole = candidates.remove(host);
        candidates.extend(territory::settle(facts, index, &whole, drafts, served));
        return candidates;
    }
    // Whoever starts the program says best what its services are.
    let mut candidates = match unit {
        Unit::Auto | Unit::Roles => {
            starts::divide(facts, index, candidates, (served, wires), Question::WhichOne)
        }
        _ => candidates,
    };
    drop_doubles(facts, &mut candidates);
    keep_one_of_each(facts, &mut candidates);
    let is_divided = |all: &[Candidate<'_>]| all.iter().any(|candidate| candidate.role.is_some());
    let drafts = match unit {
        Unit::Binaries => return candidates,
        Unit::Auto | Unit::Roles if is_divided(&candidates) => return candidates,
        Unit::Auto | Unit::Roles => homes::drafts(facts, &candidates, served, unit),
        Unit::Crates | Unit::Modules => None,
    };
    if drafts.is_none() && matches!(unit, Unit::Auto | Unit::Roles) {
        for question in [Question::WhetherOne, Question::Together] {
            candidates = starts::divide(facts, index, candidates, (served, wires), question);
            keep_one_of_each(facts, &mut candidates);
            if is_divided(&candidates) {
                return candidates;
            }
        }
    }
    let drafts = drafts.or_else(|| monolith::drafts(facts, &candidates, served, unit));
    if let Some((host, drafts)) = drafts {
        let whole = candidates.remove(host);
        let roles = territory::settle(facts, index, &whole, drafts, served);
        candidates.extend(roles.into_iter().filter(|role| !is_mere_launcher(role, wires)));
    }
    candidates
}

/// A command that runs what a program of its own runs too is that program again: its library is that program's.
fn drop_doubles(facts: Facts<'_>, candidates: &mut Vec<Candidate<'_>>) {
    let crates = &facts.program.definitions.crates;
    let own: Vec<_> = candidates
        .iter()
        .filter(|candidate| candidate.role.is_none())
        .flat_map(|candidate| &candidate.crates)
        .copied()
        .filter(|id| crates[*id].kind == CrateKind::Library)
        .collect();
    candidates.retain(|candidate| candidate.role.is_none() || !own.contains(&candidate.crates[0]));
}

/// Programs that run one function, or copies of it, for all roles, each for its own, have the same roles: they stand once, as those of
/// the program that is called like its package, or of the first.
fn keep_one_of_each(facts: Facts<'_>, candidates: &mut Vec<Candidate<'_>>) {
    let definitions = &facts.program.definitions;
    let rank = |candidate: &Candidate<'_>| {
        candidate.bin.as_str() != candidate.package.name.replace('-', "_")
    };
    let key = |candidate: &Candidate<'_>| {
        let role = candidate.role.as_ref()?;
        let plain = role.name().to_lowercase().replace(['-', '_'], "");
        let place = facts.place(candidate.main, definitions.functions[candidate.main].span);
        Some((plain, place))
    };
    let mut best: BTreeMap<(String, Place), (bool, Name)> = BTreeMap::new();
    for candidate in candidates.iter() {
        let Some(key) = key(candidate) else { continue };
        let own = (rank(candidate), candidate.bin);
        let known = best.entry(key).or_insert(own);
        *known = own.min(*known);
    }
    candidates.retain(|candidate| {
        let best = key(candidate).and_then(|key| best.get(&key));
        best.is_none_or(|(_, bin)| *bin == candidate.bin)
    });
}

/// Whether a part only starts the others: it answers nothing and calls nobody.
fn is_mere_launcher(candidate: &Candidate<'_>, wires: &[Wire]) -> bool {
    let is_launcher = candidate.role.as_ref().is_some_and(Role::is_launcher);
    let mut calls = wires.iter().filter(|wire| candidate.reach.has(wire.function));
    is_launcher && candidate.served.is_empty() && calls.next().is_none()
}

/// What kind of service a candidate is.
pub(crate) fn kind_of(candidate: &Candidate<'_>) -> ServiceKind {
    candidate.role.as_ref().map_or(ServiceKind::Binary, Role::kind)
}
