//! How do several declarations of one service make one?

use super::super::files::Files;
use super::{ComposeFile, ComposeProject, ComposeService, service};
use crate::base::Name;

/// Links of `extends` that are followed; honest ones are shorter.
const MOST_EXTENDED: usize = 16;

/// Adds the services of one more file of a project.
pub(super) fn add(known: &mut Vec<ComposeService>, more: Vec<ComposeService>, wins: bool) {
    for mut service in more {
        match known.binary_search_by_key(&service.name, |other| other.name) {
            Ok(index) if wins => {
                let location = known[index].location;
                service.fill_from(&known[index]);
                known[index] = ComposeService { location, ..service };
            }
            Ok(index) => known[index].fill_from(&service),
            Err(index) => known.insert(index, service),
        }
    }
}

/// Gives each service what the one it extends says, and that one's, and so on.
pub(super) fn follow_extends(
    projects: &mut [ComposeProject],
    found: &[ComposeFile],
    files: Files<'_>,
) {
    // Most trees extend nothing; those that do, mostly across files.
    if projects.iter().flat_map(|project| &project.services).all(|s| s.extends.is_none()) {
        return;
    }
    let declared: Vec<(Name, Vec<ComposeService>)> =
        found.iter().map(|file| (file.path, service::read(file, files))).collect();
    let find = |file: Name, name: Name| {
        let (_, services) = declared.iter().find(|(path, _)| *path == file)?;
        services.iter().find(|service| service.name == name)
    };
    for service in projects.iter_mut().flat_map(|project| &mut project.services) {
        let mut at = service.location.map(|location| location.path);
        let mut next = service.extends;
        for _ in 0..MOST_EXTENDED {
            let Some((file, name)) = next else { break };
            at = file.or(at);
            let Some(base) = at.and_then(|file| find(file, name)) else { break };
            service.fill_from(base);
            next = base.extends;
        }
    }
}

impl ComposeService {
    /// Takes from `other` what is missing here; lists and maps are united.
    fn fill_from(&mut self, other: &Self) {
        fn fill<T: Clone>(mine: &mut Option<T>, other: Option<&T>) {
            if mine.is_none() {
                *mine = other.cloned();
            }
        }
        fn unite<T: Clone + PartialEq>(mine: &mut Vec<T>, other: &[T]) {
            let added: Vec<T> = other.iter().filter(|item| !mine.contains(item)).cloned().collect();
            mine.extend(added);
        }
        if self.entrypoint.is_none() && self.command.is_none() {
            fill(&mut self.launch, other.launch.as_ref());
        }
        fill(&mut self.image, other.image.as_ref());
        fill(&mut self.build, other.build.as_ref());
        fill(&mut self.entrypoint, other.entrypoint.as_ref());
        fill(&mut self.command, other.command.as_ref());
        fill(&mut self.restart, other.restart.as_ref());
        fill(&mut self.container_name, other.container_name.as_ref());
        fill(&mut self.hostname, other.hostname.as_ref());
        fill(&mut self.replicas, other.replicas.as_ref());
        fill(&mut self.extends, other.extends.as_ref());
        self.limits = self.limits.or(other.limits);
        self.reservations = self.reservations.or(other.reservations);
        for variable in &other.environment {
            if let Err(at) = self.environment.binary_search_by_key(&variable.name, |v| v.name) {
                self.environment.insert(at, variable.clone());
            }
        }
        unite(&mut self.env_files, &other.env_files);
        unite(&mut self.ports, &other.ports);
        unite(&mut self.expose, &other.expose);
        unite(&mut self.links, &other.links);
        unite(&mut self.profiles, &other.profiles);
        unite(&mut self.volumes, &other.volumes);
        if self.healthcheck.is_empty() {
            self.healthcheck.clone_from(&other.healthcheck);
        }
        for (key, value) in &other.networks {
            self.networks.entry(*key).or_insert_with(|| value.clone());
        }
        for (key, value) in &other.depends_on {
            self.depends_on.entry(*key).or_insert(*value);
        }
        for (key, value) in &other.labels {
            self.labels.entry(*key).or_insert_with(|| value.clone());
        }
    }
}
