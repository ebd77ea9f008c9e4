//! What the stages are told: defaults with their reasons, `colocate.toml`, and what a service's own `Cargo.toml` adds.
//!
//! In: the text of settings files. Out: [`Settings`], checked: a key that is not known, a service that does not exist or
//! two wishes that contradict each other are errors with file, line and the nearest right spelling.

mod amend;
mod check;
mod file;
mod read;

pub use file::{
    ClientEntry, PackageConstraints, PackageFile, PackageTraffic, ServiceEntry, ServicesBy,
    SettingsFile, TrafficSettings,
};

use crate::base::{Error, Name};
use crate::group;
use crate::source::SourceTree;
use std::collections::BTreeMap;

/// Where the settings of a repository stand when no other file is named.
pub const FILE_NAME: &str = "colocate.toml";

/// Every stage's settings together.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// How much traffic the estimate assumes.
    pub traffic: TrafficSettings,
    /// What counts as a service; `None` asks each source in turn.
    pub services_by: Option<ServicesBy>,
    /// What is said about single services, by name.
    pub services: BTreeMap<Name, ServiceEntry>,
    /// What packages say of the service that stands in their folder, by folder.
    pub packages: BTreeMap<Name, PackageFile>,
    /// Constraints, costs and strategy of the grouping.
    pub group: group::Settings,
    /// In-house client wrappers.
    pub clients: Vec<ClientEntry>,
    /// Folders with signatures of further crates.
    pub stubs: Vec<Name>,
    /// Paths that are not read, as globs.
    pub exclude: Vec<String>,
    /// Every place that names a service, to check once the services are known.
    mentions: Vec<Mention>,
}

/// A place in a settings file that names a service.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Mention {
    file: Name,
    line: u32,
    service: Name,
}

impl Settings {
    /// What becomes a service, and which clients call others.
    pub fn cut(&self) -> crate::services::Settings {
        use crate::services::Unit;
        let unit = match self.services_by {
            None => Unit::Auto,
            Some(ServicesBy::Binaries) => Unit::Binaries,
            Some(ServicesBy::Roles) => Unit::Roles,
            Some(ServicesBy::Crates) => Unit::Crates,
            Some(ServicesBy::Modules) => Unit::Modules,
        };
        let clients = self.clients.iter().map(|client| crate::services::HouseClient {
            function: client.function,
            protocol: client.protocol,
            address: client.address,
            operation: client.operation,
            to: client.to,
            method: client.method,
            mode: client.mode,
        });
        crate::services::Settings { unit, clients: clients.collect() }
    }

    /// The settings in `text`, which stands in the file called `file`.
    ///
    /// # Errors
    ///
    /// [`Error::BadSettings`] for what cannot be read, is not known or contradicts itself.
    pub fn parse(text: &str, file: &str) -> Result<Self, Error> {
        let mut settings = Self::default();
        read::file(&mut settings, text, file)?;
        check::contradictions(&settings, text, file)?;
        Ok(settings)
    }

    /// What the estimate of frequencies needs.
    pub fn weigh(&self) -> crate::weigh::Settings {
        crate::weigh::Settings {
            requests_per_second: self.traffic.requests_per_second,
            endpoints: self.traffic.endpoints.clone(),
        }
    }

    /// The same with what the packages of `tree` say in `[package.metadata.colocate]`.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse), for the `Cargo.toml` meant.
    pub fn with_packages(mut self, tree: &SourceTree) -> Result<Self, Error> {
        for file in &tree.files {
            let is_manifest = *file.path == *"Cargo.toml" || file.path.ends_with("/Cargo.toml");
            if is_manifest && file.text.contains("colocate") {
                read::package(&mut self, &file.text, file.path)?;
            }
        }
        Ok(self)
    }
}
