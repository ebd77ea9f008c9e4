//! The proposal (`docs/formats.md`, section 1): keys, order and reasons as they are kept in a repository.

use super::quantity::{Percent, ResourceText};
use super::style;
use crate::base::Name;
use crate::services::Workload;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which services share a process, and why.
///
/// Only `process_groups` with `name` and `services` is needed in a file written by hand.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Proposal {
    /// Version of this format; 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<u32>,
    /// The revision read, abbreviated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The traffic that all rates assume.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "style::map")]
    pub traffic: Option<Traffic>,
    /// The groups, sorted by name.
    pub process_groups: Vec<ProcessGroup>,
    /// Parts that cannot be moved (other languages, managed services), sorted.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "style::list")]
    pub not_grouped: Vec<Name>,
    /// Strong connections that are still cut, strongest first.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "style::maps")]
    pub left_apart: Vec<LeftApart>,
    /// Groups that need each other to start.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub start_cycles: Vec<Vec<Name>>,
    /// Decisions that flip inside the range of the estimates.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "style::maps")]
    pub sensitive: Vec<Sensitive>,
    /// What was done with the grouping in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline: Option<BaselineReport>,
    /// Steps from the grouping in force to this one, in an order in which each is feasible and pays.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "style::maps")]
    pub plan: Vec<PlanStep>,
    /// What this costs, in millicores, beside the answers that need no thought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// Calls that could not be tied to a service; `colocate graph` lists them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unresolved: Option<u64>,
    /// Keys of a hand-written file that this version does not know.
    #[serde(flatten, skip_deserializing)]
    #[schemars(skip)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// The traffic that all rates assume.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Traffic {
    /// Public requests per second, all services together.
    pub requests_per_second: f64,
}

/// One process.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ProcessGroup {
    /// Unique; kept across commits by the largest overlap.
    pub name: Name,
    /// Its members, sorted.
    #[serde(serialize_with = "style::list")]
    pub services: Vec<Name>,
    /// CPU and memory of all members together, such as `2CPU/4GB`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resources: Option<ResourceText>,
    /// Level shared by all members, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security: Option<Name>,
    /// What most of its CPU is spent on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workload: Option<Workload>,
    /// Groups that must answer before this one starts.
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "style::list")]
    pub start_after: Vec<Name>,
    /// How to ask the members whether they are well.
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "style::list")]
    pub health: Vec<Health>,
    /// How many copies make sense.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "style::map")]
    pub scaling: Option<Scaling>,
    /// Members rarely called and stateless, that could leave for functions.
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "style::list")]
    pub serverless: Vec<Name>,
    /// The constraint that keeps more services out, where one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
    /// What holds the group together, strongest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<String>,
    /// Keys of a hand-written file that this version does not know.
    #[serde(flatten, skip_deserializing)]
    #[schemars(skip)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// How to ask a service whether it is well.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Health {
    /// The service.
    pub service: Name,
    /// HTTP path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http: Option<Name>,
    /// gRPC service name for the gRPC health protocol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grpc: Option<Name>,
    /// Port, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
}

/// How many copies of a group make sense.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Scaling {
    /// Copies.
    pub replicas: Replicas,
    /// CPU load at which to add one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_cpu: Option<Percent>,
}

/// A range of copies.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Replicas {
    /// At least.
    pub min: u32,
    /// At most.
    pub max: u32,
}

/// A strong connection that is still cut, and why.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LeftApart {
    /// Who calls.
    pub from: Name,
    /// Who answers.
    pub to: Name,
    /// Calls per second.
    pub rate: f64,
    /// The constraint, or where the service is cheaper.
    pub because: String,
}

/// A decision that flips inside the range of the estimates.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Sensitive {
    /// The service that would move.
    pub service: Name,
    /// Where it would go; absent for a process of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Name>,
    /// `low` or `high`: the end of the rates at which it would.
    pub under: Name,
    /// Millicores it would save there.
    pub saves: f64,
}

/// What was done with the grouping in force.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BaselineReport {
    /// `keep`, `change`, `repair` or `rebalance`.
    pub decision: Name,
    /// What it would cost now.
    #[serde(serialize_with = "style::map")]
    pub cost: CostParts,
    /// Constraints that it violates.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub violated: Vec<String>,
    /// Millicores that a fresh start would save.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub could_save: Option<f64>,
    /// Services that a fresh start would move.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub would_move: Option<u64>,
    /// Services that moved.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "style::list")]
    pub moved: Vec<Name>,
    /// Services it names that are gone.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "style::list")]
    pub gone: Vec<Name>,
    /// Services it does not know.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "style::list")]
    pub added: Vec<Name>,
}

/// One step of a migration.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct PlanStep {
    /// Counted from 1.
    pub step: u32,
    /// Services that move together.
    pub services: Vec<Name>,
    /// The group they leave; absent where they come from several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Name>,
    /// The group they join.
    pub to: Name,
    /// Whether that group is new.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub opens: bool,
    /// Whether this step only pays, or is only possible, together with the next: the two are made in one go.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub with_next: bool,
    /// Millicores that this step saves; negative where only a later step or a constraint makes it worth while.
    pub saves: f64,
    /// Millicores after this step.
    pub cost: f64,
}

/// What a proposal costs, in millicores, beside the answers that need no thought.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Cost {
    /// This proposal.
    #[serde(serialize_with = "style::map")]
    pub proposed: CostParts,
    /// Everything in one process.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "style::map")]
    pub single_process: Option<ModeCost>,
    /// Every service in a process of its own.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "style::map")]
    pub process_per_service: Option<ModeCost>,
    /// Part of the calls that no grouping can save.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unavoidable: Option<f64>,
    /// Whether nothing cheaper exists, with a proof.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optimal: Option<bool>,
    /// How far above the cheapest this may be at most, where that is not proved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gap: Option<Percent>,
}

/// A cost in its terms.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CostParts {
    /// The sum.
    pub total: f64,
    /// Calls.
    pub calls: f64,
    /// Processes.
    pub processes: f64,
    /// Pairs of services that share a process.
    pub isolation: f64,
    /// Services moved away from the grouping in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moves: Option<f64>,
}

/// What an answer that needs no thought costs.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ModeCost {
    /// The sum.
    pub total: f64,
    /// Whether it keeps the constraints; left out where it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feasible: Option<bool>,
    /// The constraint that it violates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
}

/// Something with another name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Renamed {
    /// Its name before.
    pub from: Name,
    /// Its name after.
    pub to: Name,
}
