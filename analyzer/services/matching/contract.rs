//! Clients that know which description they were made of: whoever answers what it declares is the far end.

use super::{Directory, End, Route};
use crate::base::Name;
use crate::manifest::OperationSide;
use crate::services::graph::ServiceId;
use crate::services::model::Confidence;
use crate::services::protocols::{Contract, Facts};
use crate::services::text::Text;
use crate::services::urls::{segments, similarity, take_apart};
use std::collections::{BTreeMap, BTreeSet};

/// By the file of a description, the services that answer most of what it declares.
pub(super) type Contracts = BTreeMap<Name, Vec<ServiceId>>;

impl Directory<'_> {
    /// Finds who keeps which contract: of the operations that a description declares, a service answers at least half,
    /// and no other answers more.
    pub(super) fn read_contracts(&mut self, facts: Facts<'_>) {
        let mut declared: BTreeMap<Name, BTreeSet<(Name, Name)>> = BTreeMap::new();
        for function in facts.program.definitions.functions.ids() {
            let operation = facts.program.operations.get(&function);
            if let Some(operation) = operation.filter(|it| it.side == OperationSide::Http) {
                let of = declared.entry(operation.location.path).or_default();
                of.insert((operation.method, operation.service));
            }
        }
        for (file, operations) in declared {
            let mut answered: BTreeMap<ServiceId, usize> = BTreeMap::new();
            for (method, path) in &operations {
                let wanted = segments(path);
                let fits = |route: &&Route| {
                    route.method == *method && similarity(&route.segments, &wanted).is_some()
                };
                let services: BTreeSet<ServiceId> =
                    self.routes.iter().filter(fits).map(|route| route.service).collect();
                services.into_iter().for_each(|id| *answered.entry(id).or_default() += 1);
            }
            let most = answered.values().copied().max().unwrap_or(0);
            if 2 * most >= operations.len() {
                let best = answered.into_iter().filter(|(_, count)| *count == most);
                self.contracts.insert(file, best.map(|(id, _)| id).collect());
            }
        }
    }

    /// Where a call ends whose client was made of a description; `None` where nobody keeps it, or several do.
    pub(super) fn end_of_contract(
        &self,
        from: ServiceId,
        method: Name,
        url: &Text,
        Contract { file, path }: Contract,
    ) -> Option<End> {
        let keepers = self.contracts.get(&file)?;
        let urls = self.resolved(from, url);
        let addressed = urls.first().and_then(|url| {
            let (host, port, _) = take_apart(url);
            self.by_host(&host?, port)
        });
        let keeps = |to: &ServiceId| keepers.contains(to);
        let (to, best) = match (addressed.filter(keeps), keepers.as_slice()) {
            (Some(addressed), _) => (addressed, Confidence::Exact),
            (None, [only]) => (*only, Confidence::Bounded),
            // Several answer it all: the one that the description is called after.
            (None, _) => {
                let named = self.hinted(from, &file.to_lowercase(), &|id| keeps(&id)).filter(keeps);
                (named?, Confidence::Guessed)
            }
        };
        match self.at(to, method, &path) {
            End::Service { served: None, .. } => None,
            end => Some(end.at_best(best)),
        }
    }
}
