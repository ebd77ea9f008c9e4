//! Roles that a subcommand or flag chooses: each arm of a `match` starts another service.

use crate::link::ReachIndex;
use crate::services::boundary::Candidate;
use crate::services::protocols::{Facts, Served};

/// Cuts binaries whose subcommands start several services.
pub(super) fn divide<'a>(
    _facts: Facts<'a>,
    _index: &ReachIndex,
    candidates: Vec<Candidate<'a>>,
    _served: &[Served],
) -> Vec<Candidate<'a>> {
    candidates
}
