//! Roles of one binary that answer the same RPC: which of them is meant?

use super::Directory;
use crate::base::Id;
use crate::link::Target;
use crate::services::address::Values;
use crate::services::graph::ServiceId;
use crate::services::lift::Wanted;
use crate::services::roles::Role;
use std::collections::BTreeSet;

impl Directory<'_> {
    /// Of several roles those that the code on the way to a call speaks of: `online_querier_nodes()` asks queriers.
    pub(super) fn mentioned(
        &self,
        values: &Values<'_>,
        wanted: &Wanted,
        several: &[(ServiceId, usize)],
    ) -> Option<Vec<(ServiceId, usize)>> {
        let program = values.program;
        let names: BTreeSet<&str> = wanted
            .way
            .0
            .iter()
            .flat_map(|(function, _)| program.calls_of(*function))
            .filter_map(|call| match &call.target {
                Target::Function(function) => Some(*function),
                _ => None,
            })
            .chain(wanted.way.0.iter().map(|(function, _)| *function))
            .map(|function| program.definitions.functions[function].name.as_str())
            .collect();
        let speaks_of = |(id, _): &&(ServiceId, usize)| {
            let word = self.services[id.index()].facts.name.replace('-', "_");
            names.iter().any(|name| name.contains(&word))
        };
        let found: Vec<_> = several.iter().filter(speaks_of).copied().collect();
        (!found.is_empty()).then_some(found)
    }

    /// Whether services are roles that one binary can be started as.
    pub(super) fn are_of_one_binary(&self, services: &[(ServiceId, usize)]) -> bool {
        let candidate = |(id, _): &(ServiceId, usize)| &self.services[id.index()].candidate;
        let Some(first) = services.first().map(candidate) else { return false };
        services.iter().map(candidate).all(|other| {
            let launchers = other.role.as_ref().map(Role::launchers).unwrap_or_default();
            !launchers.is_empty() && other.bin == first.bin
        })
    }
}
