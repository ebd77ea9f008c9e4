//! Modular monoliths: crates or modules that are services without any RPC between them.

use super::Unit;
use super::draft::Draft;
use crate::services::boundary::Candidate;
use crate::services::protocols::{Facts, Served};

/// The services of a monolith with the position of its binary.
pub(super) fn drafts(
    _facts: Facts<'_>,
    _candidates: &[Candidate<'_>],
    _served: &[Served],
    _unit: Unit,
) -> Option<(usize, Vec<Draft>)> {
    None
}
