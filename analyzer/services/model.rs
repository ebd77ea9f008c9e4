//! Services and what is known of them: the public model (`docs/formats.md`, section 2).

use crate::base::Name;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What kind of thing a service is in the source.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    /// A binary target that serves.
    #[default]
    Binary,
    /// A role inside a binary that holds several.
    Role,
    /// A library crate of a modular monolith.
    Crate,
    /// A top-level module of a monolith.
    Module,
    /// A service declared by `encore.service.json`.
    Encore,
    /// Written in another language, or not in the repository.
    NotAnalysed,
}

/// How two services talk.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Debug,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Protocol {
    /// gRPC and other RPC over a generated client.
    #[default]
    Grpc,
    /// HTTP.
    Http,
    /// A topic, queue or subject of a broker.
    Queue,
    /// A function of another service's crate.
    InProcess,
    /// A websocket.
    Websocket,
    /// Anything else.
    Other,
}

impl Protocol {
    /// As it is written in every format.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Grpc => "grpc",
            Self::Http => "http",
            Self::Queue => "queue",
            Self::InProcess => "in-process",
            Self::Websocket => "websocket",
            Self::Other => "other",
        }
    }
}

/// Whether the caller waits for the answer.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Debug,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// It waits.
    #[default]
    Sync,
    /// It does not.
    Async,
}

/// How sure a resolution is.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// By a path or a typed receiver.
    #[default]
    Exact,
    /// Through a bound or trait object; the candidates are named.
    Bounded,
    /// By a name that is unique among what is reachable.
    Guessed,
}

/// What a service mostly does.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Workload {
    /// Computes.
    Cpu,
    /// Waits for clients, databases, the network.
    Io,
    /// Holds large data in memory.
    Memory,
    /// No class stands out.
    Mixed,
}

/// CPU and memory of one service or group.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Resources {
    /// Cores.
    #[serde(default)]
    pub cpu: f64,
    /// Mebibytes.
    #[serde(default)]
    pub memory_mb: f64,
    /// `file:line` that says so; absent for a default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Name>,
}

/// A place in the output: path from the root and line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Path from the root, with `/`.
    pub path: Name,
    /// Counted from 1.
    pub line: u32,
}

/// Something that a service answers to.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Endpoint {
    /// How it is reached.
    pub protocol: Protocol,
    /// `GET /orders/{id}`, `shop.v1.Orders/Place`, a topic, a function.
    pub operation: Name,
    /// Where it is declared or handled.
    pub path: Name,
    /// Line of that place.
    pub line: u32,
    /// Path of the handler function, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handler: Option<Name>,
    /// Calls per second: its own entry rate plus what its callers give.
    #[serde(default)]
    pub rate: f64,
}

/// A health check that a service answers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct HealthCheck {
    /// HTTP path; absent for the gRPC health protocol.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http: Option<Name>,
    /// gRPC service name for the gRPC health protocol.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grpc: Option<Name>,
    /// Port, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
}

/// One service.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Service {
    /// Unique in the system.
    pub name: Name,
    /// Folders that hold its source, from the root.
    pub roots: Vec<Name>,
    /// What it is in the source.
    pub kind: ServiceKind,
    /// `rust`, or the language of a part that is not analysed.
    pub language: Name,
    /// Where it starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<Place>,
    /// Other names it is called by: package, binary, host names.
    pub aliases: Vec<Name>,
    /// `file:line`, or the rule that made it a service.
    pub found_by: Name,
    /// What it answers to.
    pub endpoints: Vec<Endpoint>,
    /// CPU and memory, where a file says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<Resources>,
    /// What it mostly does, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workload: Option<Workload>,
    /// Why it has that workload.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub workload_because: Vec<Name>,
    /// State it keeps: `postgres orders`, `disk`, ….
    pub stateful: Vec<Name>,
    /// Security level, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Name>,
    /// Must have a process of its own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
    /// Reachable from outside the system, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// Health checks it answers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub health: Vec<HealthCheck>,
    /// Services that must answer before it serves.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub starts_after: Vec<Name>,
}

/// Something that looks like a service and is none.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct LeftOut {
    /// Its name.
    pub name: Name,
    /// Its folder.
    pub root: Name,
    /// The reason, in words.
    pub because: Name,
}

/// State that several services share.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Shared {
    /// `postgres`, `redis`, `bucket`, ….
    pub kind: Name,
    /// Database, cache or bucket.
    pub name: Name,
    /// Who uses it, sorted.
    pub services: Vec<Name>,
}

/// A client call whose far end stayed open.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Unresolved {
    /// Who calls.
    pub service: Name,
    /// File of the call.
    pub path: Name,
    /// Its line.
    pub line: u32,
    /// The reason, from a closed list.
    pub because: Name,
    /// Lines for the settings that would settle it, once the names in `<…>` are filled in.
    #[serde(default)]
    pub settle: Name,
}
