//! The weighted service graph: the public model (`docs/formats.md`, section 2).

use crate::base::Name;
use crate::services::{Confidence, LeftOut, Mode, Place, Protocol, Service, Shared, Unresolved};
use serde::{Deserialize, Serialize};

/// Services and the calls between them, with rates.
///
/// Services are sorted by name; calls by caller, callee, protocol and operation.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct WeightedGraph {
    /// Version of this format.
    pub schema: u32,
    /// The revision read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// All services.
    pub services: Vec<Service>,
    /// What looks like a service and is none.
    pub left_out: Vec<LeftOut>,
    /// All calls between services.
    pub calls: Vec<Call>,
    /// State that several services share.
    pub shared: Vec<Shared>,
    /// Calls that leave the system.
    pub external: Vec<External>,
    /// Client calls whose far end stayed open.
    pub unresolved: Vec<Unresolved>,
}

/// One operation that one service calls of another.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Call {
    /// Who calls.
    pub from: Name,
    /// Who answers.
    pub to: Name,
    /// How.
    pub protocol: Protocol,
    /// A second protocol that the same call can take (local or remote by configuration).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Protocol>,
    /// `package.Service/Method`, `METHOD /path/{}`, topic, or function.
    pub operation: Name,
    /// Whether the caller waits.
    pub mode: Mode,
    /// Calls per second, best estimate.
    pub rate: f64,
    /// Low end of the estimate; equal to the rate where nothing is known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_low: Option<f64>,
    /// High end of the estimate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_high: Option<f64>,
    /// Kibibytes per call, both directions, where message types tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kb: Option<f64>,
    /// What the kibibytes are made of; absent where nothing goes over a wire or nobody looked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Payload>,
    /// Whether the rate was measured.
    pub measured: bool,
    /// How sure the resolution is.
    pub confidence: Confidence,
    /// The code that wants the call.
    pub sites: Vec<Site>,
}

/// What one call carries, and what says so.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Payload {
    /// From the caller.
    pub request: Carried,
    /// To the caller.
    pub response: Carried,
    /// Whether the sizes were measured.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub measured: bool,
}

impl Payload {
    /// Kibibytes in both directions; none where no message is known in either. A side of which nothing is known counts
    /// as nothing beside one that is.
    pub fn kb(&self) -> Option<f64> {
        let sides = [&self.request, &self.response];
        let is_told = sides.iter().any(|side| side.is_told())
            || sides.iter().all(|side| side.bytes.is_some());
        let bytes = sides.iter().filter_map(|side| side.bytes).fold(0, u64::saturating_add);
        // By way of the decimal text, so that every platform has the same.
        is_told.then(|| format!("{:.3}", bytes as f64 / 1024.0).parse().unwrap_or(0.0))
    }
}

/// What one direction of a call carries.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Carried {
    /// Bytes without headers; absent where nothing tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// What tells, or why nothing is known.
    pub rule: Name,
    /// The types that tell; of several the mean counts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<Message>,
}

impl Carried {
    /// Whether a type or a measurement tells, not the mere absence of a body.
    fn is_told(&self) -> bool {
        self.bytes.is_some_and(|bytes| bytes > 0) || !self.messages.is_empty()
    }
}

/// One type of message with its size.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Message {
    /// Full name of a `.proto` message, else the type as written.
    pub name: Name,
    /// File that declares it; empty for types of other crates.
    pub path: Name,
    /// Line of the declaration.
    pub line: u32,
    /// Bytes of one.
    pub bytes: u64,
    /// The sum that makes them: `id 42 + lines 129 (4 × 31)`.
    pub sum: String,
}

/// A place in the source that wants a call.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Site {
    /// File from the root.
    pub path: Name,
    /// Line of the method or function name that makes the call.
    pub line: u32,
    /// Path of the enclosing function.
    pub function: Name,
    /// Calls per second through this site.
    pub rate: f64,
    /// What the rate was multiplied from, entry point first.
    pub factors: Vec<String>,
    /// Wrappers on the way to the wire.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub through: Vec<Place>,
}

/// A call that leaves the system.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct External {
    /// Who calls.
    pub from: Name,
    /// Host or product.
    pub to: Name,
    /// How.
    pub protocol: Protocol,
    /// Where.
    pub sites: Vec<Site>,
}
