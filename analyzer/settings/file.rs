//! The form of `colocate.toml` (`docs/formats.md`, section 3); its JSON Schema is made from these types.

use crate::base::Name;
use crate::group::{Capacity, Constraints, Costs};
use crate::services::{Mode, Protocol, Workload};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Settings of colocate, read from `colocate.toml` at the root of a repository.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SettingsFile {
    /// How much traffic the estimate assumes.
    pub traffic: TrafficSettings,
    /// Adds, renames or overrides what was found, by the name of the service.
    pub services: BTreeMap<Name, ServiceEntry>,
    /// What may share a process.
    pub constraints: Constraints,
    /// What things cost, in millicores.
    pub costs: Costs,
    /// In-house client wrappers that the tool does not know.
    pub clients: Vec<ClientEntry>,
    /// Folders with signatures of further crates, in Rust syntax.
    pub stubs: Vec<Name>,
    /// Paths that are not read, as globs from the root.
    pub exclude: Vec<String>,
    /// What counts as a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub services_by: Option<ServicesBy>,
}

/// What counts as a service.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ServicesBy {
    /// Binary targets that serve.
    Binaries,
    /// Roles inside a binary.
    Roles,
    /// Library crates of a modular monolith.
    Crates,
    /// Top-level modules of a monolith.
    Modules,
}

/// How much traffic the estimate assumes (`[traffic]`).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TrafficSettings {
    /// Shared by the public entry points of every service.
    pub requests_per_second: f64,
    /// Absolute rates of single entry points per second: `"orders POST /orders" = 40.0`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub endpoints: BTreeMap<String, f64>,
}

impl Default for TrafficSettings {
    /// A hundred requests per second: only ratios matter for most decisions, and a round number is easy to scale.
    fn default() -> Self {
        Self { requests_per_second: 100.0, endpoints: BTreeMap::new() }
    }
}

/// What is said about one service (`[services.NAME]`).
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ServiceEntry {
    /// Folders that hold its source; a service that was not found by itself needs them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roots: Vec<Name>,
    /// Other names that it is called by, such as host names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Name>,
    /// The name it was found under, where this entry renames it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<Name>,
    /// CPU and memory, such as `2CPU/4GB`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<Capacity>,
    /// Security level; services of two levels never share a process.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Name>,
    /// What it mostly does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workload: Option<Workload>,
    /// Whether it needs a process of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alone: Option<bool>,
    /// Whether it is reachable from outside the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// Leave it out altogether.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ignore: bool,
}

/// An in-house client wrapper (`[[clients]]`).
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ClientEntry {
    /// Path of the function or method, such as `acme_http::Client::call`.
    pub function: Name,
    /// How it talks.
    pub protocol: Protocol,
    /// Argument that names the service or URL, counted from 1 without the receiver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<u32>,
    /// Argument that names the operation, path or topic, counted from 1 without the receiver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<u32>,
    /// Service that is always called, where no argument names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Name>,
    /// HTTP method, where the function stands for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Name>,
    /// Whether the caller waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Meant for the whole file: TOML reads a key that follows `[[clients]]` as part of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stubs: Vec<Name>,
    /// Meant for the whole file, as `stubs`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exclude: Vec<String>,
}

/// What a package says in `[package.metadata.colocate]`: about the service in its folder, or any key of
/// `colocate.toml` that speaks of single services.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PackageFile {
    /// Name of the service in this package.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// As in `[services.NAME]`.
    pub roots: Vec<Name>,
    /// As in `[services.NAME]`.
    pub aliases: Vec<Name>,
    /// As in `[services.NAME]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<Capacity>,
    /// As in `[services.NAME]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Name>,
    /// As in `[services.NAME]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workload: Option<Workload>,
    /// As in `[services.NAME]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alone: Option<bool>,
    /// As in `[services.NAME]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// As in `[services.NAME]`.
    pub ignore: bool,
    /// As in `colocate.toml`.
    pub services: BTreeMap<Name, ServiceEntry>,
    /// Absolute rates of entry points, as in `[traffic.endpoints]`.
    pub traffic: PackageTraffic,
    /// Sets of services, as in `[constraints]`.
    pub constraints: PackageConstraints,
    /// As in `colocate.toml`.
    pub clients: Vec<ClientEntry>,
}

/// The part of `[traffic]` that a package may state: totals belong to the whole.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PackageTraffic {
    /// Absolute rates of single entry points per second.
    pub endpoints: BTreeMap<String, f64>,
}

/// The part of `[constraints]` that a package may state: limits belong to the whole.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PackageConstraints {
    /// Every set shares one process.
    pub together: Vec<Vec<Name>>,
    /// No two services of a set share a process.
    pub apart: Vec<Vec<Name>>,
}

impl PackageFile {
    /// What it says of its own service.
    pub fn entry(&self) -> ServiceEntry {
        ServiceEntry {
            roots: self.roots.clone(),
            aliases: self.aliases.clone(),
            was: None,
            resources: self.resources,
            security: self.security,
            workload: self.workload,
            alone: self.alone,
            public: self.public,
            ignore: self.ignore,
        }
    }
}

impl TrafficSettings {
    /// What the estimate is told of traffic.
    pub fn weigh(&self) -> crate::weigh::Settings {
        crate::weigh::Settings {
            requests_per_second: self.requests_per_second,
            endpoints: self.endpoints.clone(),
        }
    }
}
