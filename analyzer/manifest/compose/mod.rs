//! Which services do the Compose files run?
//!
//! The files of one folder make one project: the base file first, then its override, which wins, then all others
//! (`docker-compose.prod.yml`), which only add what is missing. `extends` and `env_file` are followed inside the
//! tree, and variables are replaced by what `.env` beside the file says, or
//! `.env.example` where the repository leaves the real one out.

mod merge;
mod service;

use super::command::Launch;
use super::env::EnvVar;
use super::files::{Files, file_name, parent};
use super::node::Node;
use super::quantity::Resources;
use crate::base::{Location, Name};
use std::collections::BTreeMap;

/// The Compose files of one folder, read as one.
#[derive(Clone, Debug)]
pub struct ComposeProject {
    /// Folder from the root.
    pub folder: Name,
    /// In the order in which they count.
    pub files: Vec<Name>,
    /// Sorted by name.
    pub services: Vec<ComposeService>,
}

/// One service of a Compose project.
#[derive(Clone, Debug, Default)]
pub struct ComposeService {
    /// The key under `services`, which is also its host name in the project's networks.
    pub name: Name,
    /// Where the service is declared first.
    pub location: Option<Location>,
    /// `image`.
    pub image: Option<String>,
    /// `build`.
    pub build: Option<Build>,
    /// `entrypoint`, as words.
    pub entrypoint: Option<Vec<String>>,
    /// `command`, as words.
    pub command: Option<Vec<String>>,
    /// The program that `entrypoint` and `command` start, if the image has no entrypoint of its own: where a Dockerfile is
    /// in the tree, [`Manifests::image_of`](super::Manifests::image_of) knows better.
    pub launch: Option<Launch>,
    /// `environment`, then what `env_file` adds; sorted by name, each name once.
    pub environment: Vec<EnvVar>,
    /// `env_file`, from the root, also those that are not there.
    pub env_files: Vec<Name>,
    /// `ports`.
    pub ports: Vec<PublishedPort>,
    /// `expose`.
    pub expose: Vec<u16>,
    /// Networks with the further names that the service has in each.
    pub networks: BTreeMap<Name, Vec<Name>>,
    /// Names that `links` gives to other services: alias and service.
    pub links: Vec<(Name, Name)>,
    /// Services that start before, with the condition.
    pub depends_on: BTreeMap<Name, Option<Name>>,
    /// `restart`.
    pub restart: Option<Name>,
    /// `container_name`.
    pub container_name: Option<Name>,
    /// `hostname`.
    pub hostname: Option<Name>,
    /// What it may use at most.
    pub limits: Resources,
    /// What is set aside for it.
    pub reservations: Resources,
    /// `deploy.replicas` or `scale`.
    pub replicas: Option<u32>,
    /// The words of `healthcheck.test`.
    pub healthcheck: Vec<String>,
    /// `profiles`.
    pub profiles: Vec<Name>,
    /// `labels`, sorted.
    pub labels: BTreeMap<Name, String>,
    /// Targets of mounted volumes.
    pub volumes: Vec<String>,
    /// `extends`: file from the root, and service. Already followed.
    pub extends: Option<(Option<Name>, Name)>,
}

/// `build` of a service.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Build {
    /// Folder from the root; `None` where it is not in the tree.
    pub context: Option<Name>,
    /// Path of the Dockerfile from the root; none where it stands in the Compose file.
    pub dockerfile: Option<Name>,
    /// The text of a Dockerfile that stands in the Compose file.
    pub inline: Option<String>,
    /// The stage.
    pub target: Option<Name>,
    /// `args`, sorted.
    pub args: BTreeMap<Name, String>,
}

/// One entry of `ports`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct PublishedPort {
    /// The port on the host; `None` where any will do or a range is given.
    pub host: Option<u16>,
    /// The port in the container.
    pub container: u16,
}

impl ComposeService {
    /// All names under which other services reach it.
    pub fn host_names(&self) -> Vec<Name> {
        let aliases = self.networks.values().flatten().copied();
        let mut names: Vec<Name> = [self.name]
            .into_iter()
            .chain(self.container_name)
            .chain(self.hostname)
            .chain(aliases)
            .collect();
        names.sort();
        names.dedup();
        names
    }
}

/// A Compose file, parsed.
pub(super) struct ComposeFile {
    pub(super) path: Name,
    pub(super) root: Node,
}

/// Whether a file is one by its name.
pub(super) fn is_named(path: &str) -> bool {
    let name = file_name(path);
    name.contains("compose") && !name.contains("composer")
}

/// Whether a tree has services, of which one has an image or is built where the name does not say so already.
pub(super) fn is_compose(path: &str, root: &Node) -> bool {
    let services = root.get("services").map_or(&[][..], Node::entries);
    let is_declared = is_named(path) && !services.is_empty();
    is_declared
        || services.iter().any(|entry| {
            ["image", "build", "extends"].iter().any(|key| entry.node.get(key).is_some())
        })
}

/// The projects of all files, sorted by folder.
pub(super) fn read(mut found: Vec<ComposeFile>, files: Files<'_>) -> Vec<ComposeProject> {
    found.sort_by_key(|file| (Name::new(parent(&file.path)), rank(&file.path), file.path));
    let mut projects: Vec<ComposeProject> = Vec::new();
    for file in &found {
        let folder = Name::new(parent(&file.path));
        if projects.last().is_none_or(|project| project.folder != folder) {
            projects.push(ComposeProject { folder, files: Vec::new(), services: Vec::new() });
        }
        let services = service::read(file, files);
        if let Some(project) = projects.last_mut() {
            project.files.push(file.path);
            merge::add(&mut project.services, services, rank(&file.path) == OVERRIDE);
        }
    }
    merge::follow_extends(&mut projects, &found, files);
    for project in &mut projects {
        share_builds(&mut project.services);
    }
    projects
}

/// Gives a service that only names its image what another of the project builds under that name.
fn share_builds(services: &mut [ComposeService]) {
    let built = services.iter().filter_map(|service| {
        let image = service.image.clone().filter(|image| !image.contains('$'))?;
        Some((image, service.build.clone()?))
    });
    let built: BTreeMap<String, Build> = built.collect();
    for service in services.iter_mut().filter(|service| service.build.is_none()) {
        service.build = service.image.as_ref().and_then(|image| built.get(image)).cloned();
    }
}

/// The rank of an override file.
const OVERRIDE: u8 = 1;

/// In which order the files of a folder count.
fn rank(path: &str) -> u8 {
    let name = file_name(path);
    let stem = name.trim_end_matches(".yaml").trim_end_matches(".yml");
    match stem {
        "compose" | "docker-compose" => 0,
        _ if stem.ends_with("override") => OVERRIDE,
        _ => 2,
    }
}

#[cfg(test)]
mod tests;
