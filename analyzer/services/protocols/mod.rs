//! One file per family of clients and servers, with its knowledge in tables.
//!
//! Every family answers two questions about the whole program, before it is known which service runs which code: which
//! expressions put a call on the wire, and which functions answer one.

mod dapr;
pub(crate) mod grpc;
mod http_attributes;
mod http_client;
mod http_filters;
mod http_generated;
mod http_hand;
mod http_server;
mod http_tables;
mod http_traits;
mod in_process;
pub(crate) mod queue;
mod sockets;
mod timer;
mod told;

pub(crate) use http_hand::is_of_stranger;
pub(crate) use in_process::{is_client, is_for_callers, linked};
pub use told::HouseClient;
pub(crate) use told::Told;

use super::address::Values;
use super::graph::EntryKind;
use super::model::{Place, Protocol};
use super::text::Text;
use crate::base::{IndexVec, Name, Span};
use crate::link::{BodyOwner, BodyTypes, CallSite, FunctionId, Program, Quiet, ReachIndex, Target};
use crate::manifest::Manifests;
use crate::source::FileId;
use crate::syntax::facts::{Body, ExprId};
use rayon::prelude::*;
use std::sync::OnceLock;

/// A function with its body and what is known of the types in it.
pub(crate) type FunctionBody<'a> = (FunctionId, &'a Body, &'a BodyTypes);

/// All bodies of functions, in id order: they are gone through many times, and stand in many places.
#[derive(Debug)]
pub(crate) struct Bodies<'a> {
    all: Vec<FunctionBody<'a>>,
    /// By position, who had looked through a body in vain when they were listed.
    quiet: Vec<Quiet>,
}

impl<'a> Bodies<'a> {
    /// Those of a program.
    pub(crate) fn of(program: &'a Program) -> Self {
        let all = program.functions.iter_enumerated().filter_map(|(function, types)| {
            // Most functions are stubs, of which no types are known.
            let types = types.as_deref()?;
            let body = program.definitions.body(function)?;
            Some(((function, body, types), types.quiet.clone()))
        });
        let (all, quiet) = all.unzip();
        Self { all, quiet }
    }

    /// Those that were not looked through in vain for `what`.
    pub(crate) fn with(&self, what: LookedFor) -> impl Iterator<Item = FunctionBody<'a>> {
        let all = self.all.iter().zip(&self.quiet);
        all.filter(move |(_, quiet)| !quiet.is_quiet(what as u32)).map(|(body, _)| *body)
    }

    /// The same, for several threads.
    pub(crate) fn with_in_parallel(
        &self,
        what: LookedFor,
    ) -> impl ParallelIterator<Item = FunctionBody<'a>> {
        let all = self.all.par_iter().zip(&self.quiet);
        all.filter(move |(_, quiet)| !quiet.is_quiet(what as u32)).map(|(body, _)| *body)
    }
}

/// Which files are generated code.
pub(crate) fn derived(program: &Program) -> IndexVec<FileId, bool> {
    program.definitions.units.iter().map(|unit| Facts::is_derived_path(&unit.path)).collect()
}

/// What few bodies hold and many are looked through for (see [`Quiet`](crate::link::Quiet)).
#[derive(Clone, Copy, Debug)]
pub(crate) enum LookedFor {
    Routes,
    HttpRequests,
    Messages,
    Timers,
    Actors,
    ActorMethods,
    Listeners,
    ActorSends,
    TtrpcRequests,
    Dispatch,
    Rows,
    RpcPaths,
    JsonAnswers,
    JsonAsks,
    UnknownClients,
    Subcommands,
    Streams,
    GeneratedRequests,
    TypeKeys,
}

/// What every family may look at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) program: &'a Program,
    /// All bodies of functions, in id order.
    pub(crate) all: &'a Bodies<'a>,
    /// What bodies bring into play.
    pub(crate) index: &'a ReachIndex,
    /// Which files were derived from `.proto` or are generated code checked in.
    pub(crate) derived: &'a IndexVec<FileId, bool>,
    pub(crate) values: &'a Values<'a>,
    pub(crate) manifests: &'a Manifests,
    /// What generated code says of RPCs.
    pub(crate) rpcs: &'a grpc::Generated,
    /// Which functions call something that listens.
    pub(crate) listeners: &'a IndexVec<FunctionId, bool>,
    /// Clients that the settings name.
    pub(crate) clients: &'a [HouseClient],
    /// What publishes and listens, once somebody has asked.
    pub(crate) messaging: &'a OnceLock<queue::Sites>,
}

/// An expression that puts a call on the wire.
#[derive(Clone, Debug)]
pub(crate) struct Wire {
    pub(crate) function: FunctionId,
    pub(crate) expr: ExprId,
    pub(crate) place: Place,
    pub(crate) target: WireTarget,
}

/// Where a call on the wire goes, as far as its own function tells.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum WireTarget {
    /// The RPC.
    Rpc(grpc::Rpc),
    /// The texts that the HTTP method can have, and those of the URL; what the client was made of, if of a description;
    /// whether it is just a request or opens a web socket.
    Http { methods: Vec<Text>, urls: Vec<Text>, contract: Option<Contract>, protocol: Protocol },
    /// The texts that the topic, queue or subject can have.
    Topic(Vec<Text>),
    /// What the settings say of a house client.
    Told(Told),
}

/// The operation of a description that a client asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Contract {
    /// The file of the description.
    pub(crate) file: Name,
    /// As declared there.
    pub(crate) path: Name,
}

/// Something that answers calls.
#[derive(Clone, Debug)]
pub(crate) struct Served {
    pub(crate) protocol: Protocol,
    pub(crate) kind: EntryKind,
    pub(crate) operation: Name,
    pub(crate) handler: Option<FunctionId>,
    /// A service answers only if it reaches one of these.
    pub(crate) registered_in: Vec<FunctionId>,
    pub(crate) place: Place,
    /// What is listened to, with what configuration fills in.
    pub(crate) topic: Option<Text>,
}

impl<'a> Facts<'a> {
    /// All bodies of functions, in id order.
    pub(crate) fn bodies(self) -> impl Iterator<Item = FunctionBody<'a>> {
        self.all.all.iter().copied()
    }

    /// The same, for several threads.
    pub(crate) fn bodies_in_parallel(self) -> impl ParallelIterator<Item = FunctionBody<'a>> {
        self.all.all.par_iter().copied()
    }

    /// The same, and whether they were looked through in vain for `what`.
    pub(crate) fn bodies_and_quiet(
        self,
        what: LookedFor,
    ) -> impl ParallelIterator<Item = (FunctionBody<'a>, bool)> {
        let all = self.all.all.par_iter().zip(&self.all.quiet);
        all.map(move |(body, quiet)| (*body, quiet.is_quiet(what as u32)))
    }

    /// The same without those that were looked through in vain for `what`.
    pub(crate) fn bodies_with(self, what: LookedFor) -> impl Iterator<Item = FunctionBody<'a>> {
        self.all.with(what)
    }

    /// A place in the file of a function.
    pub(crate) fn place(self, function: FunctionId, span: Span) -> Place {
        let file = self.program.definitions.functions[function].source.file;
        Place { path: self.program.definitions.units[file].path, line: span.line }
    }

    /// The path of what a call reaches, inside the repository or outside.
    pub(crate) fn callee(self, call: &CallSite) -> Option<Name> {
        match &call.target {
            Target::Function(function) => Some(self.program.path(*function)),
            Target::External(path) => Some(*path),
            Target::Unresolved(..) => None,
        }
    }

    /// The first names in the paths of all that a body calls, each once, and `spawn_blocking`. They do not change while the
    /// body stays what it is.
    pub(crate) fn roots_called(self, types: &BodyTypes) -> &[Name] {
        types.roots.get_or_init(|| {
            let blocking = Name::new("spawn_blocking");
            let mut roots = Vec::new();
            for path in types.calls.iter().filter_map(|call| self.callee(call)) {
                if path.ends_with("::spawn_blocking") {
                    roots.push(blocking);
                }
                roots.push(Name::new(path.as_str().split("::").next().unwrap_or_default()));
            }
            roots.sort_unstable();
            roots.dedup();
            roots.into()
        })
    }

    /// Whether a file was derived from `.proto` or is generated code checked in.
    pub(crate) fn is_derived(self, function: FunctionId) -> bool {
        self.derived[self.program.definitions.functions[function].source.file]
    }

    /// Whether a path is that of generated code.
    pub(crate) fn is_derived_path(path: &str) -> bool {
        path.starts_with('<')
            || ["/codegen/", "/generated/", "/gen/"].iter().any(|folder| path.contains(folder))
    }

    /// The one known text of an argument of a call.
    pub(crate) fn argument_text(
        self,
        function: FunctionId,
        call: ExprId,
        index: usize,
    ) -> Vec<Text> {
        let owner = BodyOwner::Function(function);
        match self.values.argument(owner, call, index) {
            Some(argument) => self.values.texts(owner, argument),
            None => Vec::new(),
        }
    }
}

/// Every expression of the program that puts a call on the wire, in the order of functions and expressions.
pub(crate) fn wires(facts: Facts<'_>) -> Vec<Wire> {
    let mut all = grpc::wires(facts);
    all.extend(http_client::wires(facts));
    all.iter_mut().for_each(dapr::published);
    all.extend(dapr::wires(facts));
    all.extend(queue::wires(facts));
    told::replace(facts, &mut all);
    all.sort_by_key(|wire| (wire.function, wire.expr));
    all
}

/// Further calls, known by the names of what is answered; in the order of functions and expressions with the others.
pub(crate) fn add_named(facts: Facts<'_>, served: &[Served], all: &mut Vec<Wire>) {
    let named = http_generated::wires(facts, served);
    if !named.is_empty() {
        all.extend(named);
        all.sort_by_key(|wire| (wire.function, wire.expr));
    }
}

/// Everything in the program that answers calls.
pub(crate) fn served(facts: Facts<'_>) -> Vec<Served> {
    let mut all = grpc::served(facts);
    all.extend(http_server::served(facts));
    all.extend(http_hand::served(facts));
    all.extend(dapr::subscribed(facts, &all));
    all.extend(dapr::served(facts));
    all.extend(queue::served(facts));
    all.extend(timer::served(facts));
    all.sort_by_key(|served| (served.place, served.operation));
    all
}
