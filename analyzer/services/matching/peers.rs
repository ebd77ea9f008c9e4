//! Roles of one binary that answer the same RPC: which of them is meant?

use super::{Directory, End, SEVERAL};
use crate::base::{Id, Name};
use crate::link::Target;
use crate::services::address::Values;
use crate::services::discover::is_health;
use crate::services::graph::ServiceId;
use crate::services::lift::Wanted;
use crate::services::model::Confidence;
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

    /// Of several programs that answer an RPC the one whose own code does, where the others link that code. Where each has
    /// code of its own they are made to be exchanged, and each may be asked. Whoever answers with code of its own too may
    /// as well ask a replica of itself.
    pub(super) fn at_home(
        &self,
        values: &Values<'_>,
        from: ServiceId,
        operation: Name,
        several: &[(ServiceId, usize)],
    ) -> Vec<End> {
        let definitions = &values.program.definitions;
        let handler = |at: usize| self.served[at].handler;
        let is_at_home = |(id, at): &&(ServiceId, usize)| {
            let crates = &self.services[id.index()].candidate.crates;
            handler(*at).is_some_and(|handler| {
                let module = definitions.functions[handler].module;
                crates.contains(&definitions.modules[module].in_crate)
            })
        };
        let is_peer = several.iter().filter(is_at_home).any(|(id, _)| *id == from);
        let others: Vec<_> = several.iter().filter(|(id, _)| *id != from).collect();
        let home: Vec<_> = others.iter().copied().filter(|one| is_at_home(one)).collect();
        let (asked, best) = match home.len() {
            1 => (home, Confidence::Bounded),
            0 => (others.clone(), Confidence::Guessed),
            _ => (home, Confidence::Guessed),
        };
        let answering: BTreeSet<ServiceId> = asked.iter().map(|(id, _)| *id).collect();
        let own: BTreeSet<_> = asked.iter().filter_map(|(_, at)| handler(*at)).collect();
        let method = operation.rsplit('/').next().unwrap_or_default().to_lowercase();
        // Code of nobody's own that the caller runs too may be its own instance.
        let is_own_too = best == Confidence::Guessed && others.len() < several.len();
        let is_told = own.len() == asked.len() && answering.len() == asked.len();
        if is_peer || is_own_too || !is_told || is_health(&method) {
            return vec![End::Open(SEVERAL)];
        }
        let end = |(to, at): &(ServiceId, usize)| End::at(*to, operation, Some(*at)).at_best(best);
        asked.into_iter().map(end).collect()
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
