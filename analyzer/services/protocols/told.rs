//! Clients that the settings name: wrappers of a house that no table knows.
//!
//! What such a function does inside is not looked at: the settings say which of its arguments is the address and which
//! the operation.

use super::{Facts, Wire, WireTarget};
use crate::base::Name;
use crate::link::{BodyOwner, CallSite, CallSyntax, FunctionId, Target};
use crate::services::model::{Mode, Protocol};
use crate::services::text::Text;
use crate::syntax::facts::ExprId;
use rustc_hash::FxHashSet;

/// A client wrapper of the analysed system, as its team describes it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct HouseClient {
    /// Path of the function or method, or its end from a whole segment on.
    pub function: Name,
    /// How it talks.
    pub protocol: Protocol,
    /// Argument that names the service or URL, counted from 1 without the receiver.
    pub address: Option<u32>,
    /// Argument that names the operation, path or topic, counted from 1 without the receiver.
    pub operation: Option<u32>,
    /// Service that is always called.
    pub to: Option<Name>,
    /// HTTP method, where the function stands for one.
    pub method: Option<Name>,
    /// Whether the caller waits; what is usual for the protocol where nothing is said.
    pub mode: Option<Mode>,
}

/// Where a call of a house client goes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Told {
    pub(crate) protocol: Protocol,
    pub(crate) mode: Mode,
    pub(crate) methods: Vec<Text>,
    pub(crate) addresses: Vec<Text>,
    pub(crate) operations: Vec<Text>,
}

impl Told {
    /// The texts that callers may decide.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &Text> {
        self.methods.iter().chain(&self.addresses).chain(&self.operations)
    }

    /// The URLs that address and path make: `//orders/items`, whose scheme nobody needs.
    pub(crate) fn urls(&self) -> Vec<Text> {
        if self.addresses.is_empty() {
            return self.operations.clone();
        }
        let paths = if self.operations.is_empty() {
            vec![Text::default()]
        } else {
            self.operations.iter().map(|path| Text::literal("/").then(path)).collect()
        };
        let front = Text::literal("//");
        let starts = self.addresses.iter().map(|address| front.clone().then(address));
        starts.flat_map(|start| paths.iter().map(move |path| start.clone().then(path))).collect()
    }
}

/// Puts what the settings say in the place of what the tables found inside the functions that they name.
///
/// A call of such a function is the call on the wire. A function that nobody calls by name, such as a handler, makes its
/// calls itself: the settings say where these go.
pub(super) fn replace(facts: Facts<'_>, found: &mut Vec<Wire>) {
    let Found { wires, named, called } = find(facts);
    found.retain_mut(|wire| {
        let Some((_, client)) = named.iter().find(|(function, _)| *function == wire.function)
        else {
            return true;
        };
        let is_called = called.contains(&wire.function);
        if let (false, Some(to)) = (is_called, client.to) {
            wire.target = sent_to(&wire.target, to, client);
        }
        !is_called
    });
    found.extend(wires);
}

/// The same call with another service at its far end.
fn sent_to(target: &WireTarget, to: Name, client: &HouseClient) -> WireTarget {
    let (methods, operations) = match target {
        WireTarget::Http { methods, urls, .. } => {
            (methods.clone(), urls.iter().map(Text::after_host).collect())
        }
        WireTarget::Rpc(rpc) => (Vec::new(), vec![Text::literal(&rpc.operation())]),
        WireTarget::Topic(topics) => (Vec::new(), topics.clone()),
        WireTarget::Told(told) => (told.methods.clone(), told.operations.clone()),
    };
    let usual = if client.protocol == Protocol::Queue { Mode::Async } else { Mode::Sync };
    WireTarget::Told(Told {
        protocol: client.protocol,
        mode: client.mode.unwrap_or(usual),
        methods,
        addresses: vec![Text::literal(&to)],
        operations,
    })
}

/// What the settings' clients are in the program.
#[derive(Default)]
struct Found<'a> {
    /// The calls of them.
    wires: Vec<Wire>,
    /// Those that are functions of the repository.
    named: Vec<(FunctionId, &'a HouseClient)>,
    /// Those of them that somebody calls by name; a router that is handed one is nobody.
    called: FxHashSet<FunctionId>,
}

fn find(facts: Facts<'_>) -> Found<'_> {
    let mut found = Found::default();
    if facts.clients.is_empty() {
        return found;
    }
    for (function, _, types) in facts.bodies() {
        let path = facts.program.path(function);
        if let Some(client) = facts.clients.iter().find(|client| is_named(&path, client)) {
            found.named.push((function, client));
        }
        for call in types.calls.iter().filter(|call| call.syntax != CallSyntax::Reference) {
            let Some(path) = callee(facts, call) else { continue };
            let Some(client) = facts.clients.iter().find(|client| is_named(&path, client)) else {
                continue;
            };
            if let Target::Function(callee) = call.target {
                found.called.insert(callee);
            }
            found.wires.push(Wire {
                function,
                expr: call.expr,
                place: facts.place(function, call.span),
                target: WireTarget::Told(told(facts, function, call.expr, client)),
            });
        }
    }
    found.wires.dedup_by_key(|wire| (wire.function, wire.expr));
    found
}

/// Also of a call whose receiver is unknown: the settings may name a crate that is not there.
fn callee(facts: Facts<'_>, call: &CallSite) -> Option<Name> {
    match &call.target {
        Target::Unresolved(_, path) => Some(*path),
        _ => facts.callee(call),
    }
}

fn is_named(path: &str, client: &HouseClient) -> bool {
    let front = path.strip_suffix(client.function.as_str());
    front.is_some_and(|front| front.is_empty() || front.ends_with("::"))
}

fn told(facts: Facts<'_>, function: FunctionId, call: ExprId, client: &HouseClient) -> Told {
    let owner = BodyOwner::Function(function);
    let argument = |position: Option<u32>| -> Vec<Text> {
        let index = position.and_then(|position| usize::try_from(position.checked_sub(1)?).ok());
        let argument = index.and_then(|index| facts.values.argument(owner, call, index));
        argument.map(|argument| facts.values.texts(owner, argument)).unwrap_or_default()
    };
    let usual = if client.protocol == Protocol::Queue { Mode::Async } else { Mode::Sync };
    let method = client.method.unwrap_or_else(|| Name::new("ANY"));
    Told {
        protocol: client.protocol,
        mode: client.mode.unwrap_or(usual),
        methods: vec![Text::literal(&method)],
        addresses: match client.to {
            Some(to) => vec![Text::literal(&to)],
            None => argument(client.address),
        },
        operations: argument(client.operation),
    }
}
