//! The service graph before weights: services with their entry points, and calls with every place that wants them.

use super::model::{Confidence, LeftOut, Mode, Place, Protocol, Service, Shared, Unresolved};
use crate::base::{IndexVec, Name, define_id};
use crate::link::{CrateId, FunctionId, Reach};
use crate::syntax::facts::ExprId;

define_id! {
    /// A service; ids follow the order of the names.
    ServiceId,
}

/// Services and the calls between them.
#[derive(Debug, Default)]
pub struct ServiceGraph {
    /// All services, sorted by name.
    pub services: IndexVec<ServiceId, ServiceNode>,
    /// Calls between them, sorted by caller, callee, protocol and operation.
    pub calls: Vec<ServiceCall>,
    /// What looks like a service and is none.
    pub left_out: Vec<LeftOut>,
    /// State that several services share.
    pub shared: Vec<Shared>,
    /// Calls that leave the system.
    pub external: Vec<ExternalCall>,
    /// Client calls whose far end stayed open.
    pub unresolved: Vec<Unresolved>,
}

/// One service.
#[derive(Debug, Default)]
pub struct ServiceNode {
    /// What outputs show of it.
    pub facts: Service,
    /// The crates that are its own: its binary and the library of the same package.
    pub crates: Vec<CrateId>,
    /// Where control enters it.
    pub entries: Vec<Entry>,
    /// What can be reached from there.
    pub reach: Reach,
}

/// A place where control enters a service.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The function entered.
    pub function: FunctionId,
    /// Why, and how it is reached.
    pub kind: EntryKind,
    /// Which of the service's endpoints it answers, by position in [`Service::endpoints`].
    pub endpoint: Option<usize>,
}

/// Why control enters a service at an entry.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryKind {
    /// `main`, or the start function of a role: once.
    Start,
    /// An HTTP route: method (`ANY` for all) and path.
    Http {
        /// In capitals.
        method: Name,
        /// As declared, prefixes included.
        path: Name,
    },
    /// An RPC method: `package.Service/Method`.
    Rpc(Name),
    /// A message on a topic, queue or subject.
    Message(Name),
    /// A timer with a known period in seconds.
    Timer(f64),
    /// A cron expression.
    Cron(Name),
    /// Called once when the service stops.
    Stop,
}

/// One operation that one service calls of another.
#[derive(Clone, Debug)]
pub struct ServiceCall {
    /// Who calls.
    pub from: ServiceId,
    /// Who answers.
    pub to: ServiceId,
    /// How.
    pub protocol: Protocol,
    /// Other protocols the same call can take, by configuration.
    pub also: Vec<Protocol>,
    /// `package.Service/Method`, `METHOD /path/{}`, topic, or function.
    pub operation: Name,
    /// Whether the caller waits.
    pub mode: Mode,
    /// How sure the resolution is.
    pub confidence: Confidence,
    /// The function that answers, where known.
    pub handler: Option<FunctionId>,
    /// The code that wants the call.
    pub sites: Vec<WireSite>,
    /// How each of them gets to the wire, sorted; none where nothing is put on a wire.
    pub ways: Vec<WireWay>,
}

/// The way of a call from the wire outwards: the expression that puts it there, then the call of each wrapper around
/// that, up to the code that wants it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WireWay(pub Vec<WireCall>);

/// A call: the function it stands in, and the expression.
pub type WireCall = (FunctionId, ExprId);

/// A call that leaves the system.
#[derive(Clone, Debug)]
pub struct ExternalCall {
    /// Who calls.
    pub from: ServiceId,
    /// Host or product.
    pub to: Name,
    /// How.
    pub protocol: Protocol,
    /// Where.
    pub sites: Vec<WireSite>,
}

/// An expression that wants a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireSite {
    /// The function it stands in.
    pub function: FunctionId,
    /// The expression.
    pub expr: ExprId,
    /// Where that is.
    pub place: Place,
    /// Wrappers on the way to the wire, outermost first.
    pub through: Vec<Place>,
}
