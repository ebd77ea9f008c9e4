//! Everything that is not Rust source: what is built, deployed and configured.
//!
//! In: a [`SourceTree`]. Out: [`Manifests`], what its Cargo manifests, `.proto` files, deployment files and
//! configuration files say. Nothing is executed and nothing but the tree is read; a file that does not parse is a
//! diagnostic, and the rest goes on. This room knows nothing of Rust code, nor of which of the things it reads is a
//! service.

mod cargo;
mod command;
mod compose;
mod config;
mod dockerfile;
mod documents;
mod elsewhere;
mod encore;
mod env;
mod files;
mod helm;
mod kubernetes;
mod node;
mod openapi;
mod parsed;
mod procfile;
mod proto;
mod quantity;
mod ron;
mod sql;
mod systemd;
mod yaml;

pub use cargo::{
    Cargo, Dependency, Edition, Metadata, Package, PackageId, Target, TargetKind, Workspace,
};
pub use command::{Launch, launch, words};
pub use compose::{Build, ComposeProject, ComposeService, PublishedPort};
pub use config::{ConfigFile, ConfigValue};
pub use dockerfile::{Choice, Dockerfile, Image};
pub use elsewhere::{Elsewhere, ForeignPart, ForeignRoute};
pub use encore::{Encore, EncoreApi, EncoreApp, EncoreService};
pub use env::{EnvFile, EnvVar};
pub use kubernetes::{
    Autoscaler, ConfigMap, Container, Ingress, Kubernetes, KubernetesService, Probe, ServicePort,
    Workload, WorkloadKind,
};
pub use openapi::{ClientStyle, client_of};
pub use parsed::Parsed;
pub use procfile::Process;
pub use proto::{
    Field, FieldKind, Generated, HttpBinding, Import, Message, Operation, OperationSide, Presence,
    ProtoEnum, ProtoFile, Protos, RpcMethod, RpcService, RustSettings, UsedMethod, UsedService,
    grpcio_source, rust_of_used, ttrpc_source,
};
pub use quantity::Resources;
pub use sql::{Announcement, Change, channels, writes};
pub use systemd::SystemdUnit;

use crate::base::Reported;
use crate::source::SourceTree;
use std::sync::OnceLock;

/// What a tree's files other than Rust source say.
#[derive(Clone, Debug, Default)]
pub struct Manifests {
    /// Packages and workspaces.
    pub cargo: Cargo,
    /// Messages and RPC services.
    pub protos: Protos,
    /// Compose projects, sorted by folder.
    pub compose: Vec<ComposeProject>,
    /// Kubernetes objects.
    pub kubernetes: Kubernetes,
    /// Lines of all `Procfile`s, in the order of their places.
    pub processes: Vec<Process>,
    /// Units of systemd, sorted by path.
    pub units: Vec<SystemdUnit>,
    /// Dockerfiles, sorted by path.
    pub dockerfiles: Vec<Dockerfile>,
    /// `.env` files, sorted by path.
    pub env_files: Vec<EnvFile>,
    /// What Encore's files say.
    pub encore: Encore,
    /// Configuration files, sorted by path.
    pub configs: Vec<ConfigFile>,
    /// What programs in other languages answer.
    pub elsewhere: Elsewhere,
    /// What triggers of databases announce, sorted.
    pub announcements: Vec<Announcement>,
    /// The images of the Dockerfiles, once somebody has asked.
    images: OnceLock<Vec<Image>>,
}

impl Manifests {
    /// The Dockerfile at `path`.
    pub fn dockerfile(&self, path: &str) -> Option<&Dockerfile> {
        let index = self.dockerfiles.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.dockerfiles.get(index)
    }

    /// All Dockerfiles with the images that they build when nothing is chosen.
    pub fn images(&self) -> impl Iterator<Item = (&Dockerfile, &Image)> {
        let plain = || self.dockerfiles.iter().map(|file| file.image(&Choice::default())).collect();
        self.dockerfiles.iter().zip(self.images.get_or_init(plain))
    }

    /// The image that a Compose service builds, started as the service starts it; `None` if its Dockerfile is not in
    /// the tree.
    pub fn image_of(&self, service: &ComposeService) -> Option<Image> {
        let build = service.build.as_ref()?;
        let choice = Choice {
            target: build.target,
            args: build.args.clone(),
            entrypoint: service.entrypoint.clone(),
            command: service.command.clone(),
        };
        if let Some(text) = &build.inline {
            return Some(Dockerfile::inside(service.location?.path, text).image(&choice));
        }
        Some(self.dockerfile(&build.dockerfile?)?.image(&choice))
    }
}

/// Reads every file of `tree` that is not Rust source.
pub fn read(tree: &SourceTree) -> Reported<Manifests> {
    read_with(tree, &Parsed::default())
}

/// The same with what was parsed before.
pub fn read_with(tree: &SourceTree, parsed: &Parsed) -> Reported<Manifests> {
    let files = files::Files::new(tree);
    let mut log = Vec::new();
    let cargo = cargo::read(files, &mut log);
    let documents = documents::read(files, &cargo, &mut log);
    let manifests = Manifests {
        protos: proto::read(files, parsed, &mut log),
        compose: compose::read(documents.compose, files),
        kubernetes: documents.kubernetes,
        processes: procfile::read(files),
        units: systemd::read(files),
        dockerfiles: dockerfile::read(files),
        env_files: env::read(files),
        encore: encore::read(files, &mut log),
        configs: documents.configs,
        elsewhere: elsewhere::read(files),
        announcements: sql::read(files),
        cargo,
        images: OnceLock::new(),
    };
    Reported::new(manifests, log)
}

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod testing;
