//! Several services in one binary: which code belongs to which role, and what one role calls of another.
//!
//! A role is the code that answers one RPC service, that a flag or subcommand starts, or that takes HTTP calls for the
//! others. Its territory is a crate, a module or a type. Others enter it through its doors: methods of the types that
//! answer for it, and the functions that start them. What lies behind another role's door is that role's business; any
//! other code belongs to every role that reaches it.

mod draft;
mod enums;
mod front;
mod homes;
mod link;
mod monolith;
mod names;
mod starts;
mod territory;

pub(crate) use link::{Entered, calls_between, wanted};
pub(crate) use territory::Role;

use super::boundary::Candidate;
use super::model::ServiceKind;
use super::protocols::{Facts, Served};
use crate::link::ReachIndex;
use serde::{Deserialize, Serialize};

/// How this stage cuts a repository into services.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// What becomes a service.
    pub unit: Unit,
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
    unit: Unit,
) -> Vec<Candidate<'a>> {
    let drafts = match unit {
        Unit::Binaries => return candidates,
        Unit::Auto | Unit::Roles => homes::drafts(facts, &candidates, unit),
        Unit::Crates | Unit::Modules => None,
    };
    let drafts = drafts.or_else(|| monolith::drafts(facts, &candidates, served, unit));
    if let Some((host, drafts)) = drafts {
        let whole = candidates.remove(host);
        candidates.extend(territory::settle(facts, index, &whole, drafts, served));
    } else if matches!(unit, Unit::Auto | Unit::Roles) {
        return starts::divide(facts, index, candidates, served);
    }
    candidates
}

/// What kind of service a candidate is.
pub(crate) fn kind_of(candidate: &Candidate<'_>) -> ServiceKind {
    candidate.role.as_ref().map_or(ServiceKind::Binary, |role| role.kind())
}
