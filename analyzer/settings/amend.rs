//! What the settings say of services, laid over what was found.

use super::{Mention, ServiceEntry, Settings};
use crate::base::{Error, Name, nearest};
use crate::services::{Resources, Service};
use crate::weigh::WeightedGraph;
use std::collections::BTreeSet;

impl Settings {
    /// Lays what is said of services over `graph` and takes out those that are to be ignored.
    ///
    /// # Errors
    ///
    /// [`Error::BadSettings`] where a place names a service that does not exist.
    pub fn amend(&self, graph: &mut WeightedGraph) -> Result<(), Error> {
        self.check_names(graph)?;
        for service in &mut graph.services {
            let packages =
                self.packages.iter().filter(|(folder, _)| service.roots.contains(folder));
            let entries: Vec<_> = packages.map(|(_, package)| package.entry()).collect();
            for entry in entries.iter().chain(self.services.get(&service.name)) {
                entry.lay_over(service);
            }
        }
        self.drop_ignored(graph);
        Ok(())
    }

    fn check_names(&self, graph: &WeightedGraph) -> Result<(), Error> {
        let known: BTreeSet<Name> = graph
            .services
            .iter()
            .map(|service| service.name)
            .chain(graph.left_out.iter().map(|left_out| left_out.name))
            .chain(self.ignored())
            .collect();
        match self.mentions.iter().find(|mention| !known.contains(&mention.service)) {
            None => Ok(()),
            Some(mention) => Err(unknown_service(mention, &known)),
        }
    }

    fn ignored(&self) -> impl Iterator<Item = Name> {
        self.services.iter().filter(|(_, entry)| entry.ignore).map(|(name, _)| *name)
    }

    fn drop_ignored(&self, graph: &mut WeightedGraph) {
        let ignored: BTreeSet<Name> = self.ignored().collect();
        if ignored.is_empty() {
            return;
        }
        graph.services.retain(|service| !ignored.contains(&service.name));
        graph.calls.retain(|call| !ignored.contains(&call.from) && !ignored.contains(&call.to));
        graph.external.retain(|call| !ignored.contains(&call.from));
        graph.unresolved.retain(|call| !ignored.contains(&call.service));
    }
}

fn unknown_service(mention: &Mention, known: &BTreeSet<Name>) -> Error {
    let near = nearest(&mention.service, known.iter().map(|name| name.as_str()));
    Error::BadSettings {
        file: mention.file.to_string(),
        line: Some(mention.line),
        message: format!("there is no service `{}`", mention.service),
        help: Some(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`colocate graph` lists the services".to_owned(),
        }),
    }
}

impl ServiceEntry {
    /// Replaces what this entry states.
    fn lay_over(&self, service: &mut Service) {
        if let Some(capacity) = self.resources {
            let found = service.resources.unwrap_or_default();
            service.resources = Some(Resources {
                cpu: capacity.cpu.unwrap_or(found.cpu),
                memory_mb: capacity.memory_mb.unwrap_or(found.memory_mb),
                from: Some(Name::new("settings")),
            });
        }
        service.security = self.security.or(service.security);
        service.workload = self.workload.or(service.workload);
        service.alone = self.alone.unwrap_or(service.alone);
        service.public = self.public.or(service.public);
        for alias in &self.aliases {
            if !service.aliases.contains(alias) {
                service.aliases.push(*alias);
            }
        }
    }
}
