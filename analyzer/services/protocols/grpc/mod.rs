//! RPC over generated clients: tonic's, derived from `.proto` or checked in, and those that an attribute makes of a trait.

mod facades;
mod houses;
pub(crate) mod inside;
mod json;
mod unknown;

use super::{Facts, LookedFor, Served, Wire, WireTarget};
use crate::base::{IndexVec, Name};
use crate::link::{CallSite, FunctionId, ModuleId, Owner, Program, Target};
use crate::manifest::OperationSide;
use crate::services::graph::EntryKind;
use crate::services::model::Protocol;
use crate::syntax::facts::{Body, ExprKind, Literal, MacroMeaning};
use heck::ToSnakeCase;
use rustc_hash::FxHashMap;

/// An RPC that a function stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Rpc {
    /// `package.Service`.
    pub(crate) service: Name,
    /// `Method`.
    pub(crate) method: Name,
    /// Whether the method's name alone goes over the wire, as in JSON-RPC.
    pub(crate) by_name: bool,
}

impl Rpc {
    /// How it goes over the wire.
    pub(crate) fn protocol(self) -> Protocol {
        if self.by_name { Protocol::Http } else { Protocol::Grpc }
    }

    /// `package.Service/Method`, or what goes over the wire of it.
    pub(crate) fn operation(self) -> Name {
        if self.by_name {
            return self.method;
        }
        Name::new(&format!("{}/{}", self.service, self.method))
    }
}

/// Functions of clients and traits of servers, with the RPC each stands for.
#[derive(Debug, Default)]
pub(crate) struct Generated {
    /// Functions that make the call: of generated clients, and of traits that stand before them.
    pub(crate) clients: FxHashMap<FunctionId, Rpc>,
    /// Functions of traits that a server implements.
    pub(crate) servers: FxHashMap<FunctionId, Rpc>,
    /// By RPC service, functions that make a value answer; others are found by the module of the server's trait.
    pub(crate) registrars: FxHashMap<Name, Vec<FunctionId>>,
    /// Functions of traits that clients and local instances both implement; they stand in `clients` too.
    pub(crate) facades: FxHashMap<FunctionId, Rpc>,
    /// Methods that are registered by name.
    registered: Vec<json::Registered>,
}

/// `/package.Service/Method`.
fn parse_path(text: &str) -> Option<Rpc> {
    let (service, method) = text.strip_prefix('/')?.split_once('/')?;
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '_');
    let fits = service.split('.').all(is_word) && is_word(method);
    let (service, method) = (Name::new(service), Name::new(method));
    fits.then_some(Rpc { service, method, by_name: false })
}

/// What generated code says of RPCs.
pub(crate) fn generated(program: &Program) -> Generated {
    let mut generated = Generated::default();
    let mut operations: Vec<_> = program.operations.iter().collect();
    operations.sort_by_key(|(function, _)| **function);
    for (function, operation) in operations {
        let (service, method) = (operation.service, operation.method);
        let rpc = Rpc { service, method, by_name: operation.by_name };
        match operation.side {
            OperationSide::Client => {
                generated.clients.insert(*function, rpc);
            }
            OperationSide::Server => {
                generated.servers.insert(*function, rpc);
            }
            OperationSide::Registrar => {
                generated.registrars.entry(rpc.service).or_default().push(*function);
            }
            OperationSide::Http => {}
        }
    }
    checked_in(program, &mut generated);
    checked_in_ttrpc(program, &mut generated);
    facades::add(program, &mut generated);
    json::add(program, &mut generated);
    generated
}

/// Generated code that stands in the repository: a client's method holds the path of its RPC as a literal.
fn checked_in(program: &Program, generated: &mut Generated) {
    let definitions = &program.definitions;
    let mut servers: FxHashMap<(Name, Name), Rpc> = FxHashMap::default();
    for (function, types) in program.functions.iter_enumerated() {
        let Some(types) = types.as_ref().filter(|types| !types.gist.texts.is_empty()) else {
            continue;
        };
        if !matches!(definitions.functions[function].owner, Owner::Impl(_)) {
            continue;
        }
        if types.quiet.is_quiet(LookedFor::RpcPaths as u32) {
            continue;
        }
        let Some(body) = definitions.body(function) else { continue };
        let mut texts = types.gist.texts.iter();
        let rpc = texts.find_map(|text| match &body.expressions[*text].kind {
            ExprKind::Literal(Literal::String(text)) => parse_path(text),
            _ => None,
        });
        let Some(rpc) = rpc.filter(|_| types.calls.iter().any(|call| sends(program, call))) else {
            types.quiet.keep_quiet(LookedFor::RpcPaths as u32);
            continue;
        };
        generated.clients.entry(function).or_insert(rpc);
        let module = definitions.modules[definitions.functions[function].module].path;
        let server = module.strip_suffix("_client").map(|stem| format!("{stem}_server"));
        if let Some(server) = server {
            servers.insert((Name::new(&server), definitions.functions[function].name), rpc);
        }
    }
    for record in &definitions.traits {
        let module = definitions.modules[record.module].path;
        for (name, function) in &record.functions {
            if let Some(rpc) = servers.get(&(module, *name)) {
                generated.servers.entry(*function).or_insert(*rpc);
            }
        }
    }
}

/// The macros by which the methods of ttrpc's clients make their calls, with the service and the method as text.
const TTRPC_SENDS: &[&str] = &[
    "client_request",
    "async_client_request",
    "async_client_stream",
    "async_client_stream_send",
    "async_client_stream_receive",
];

/// The same of `ttrpc-codegen`: client, server's trait and `create_…` stand in one module.
fn checked_in_ttrpc(program: &Program, generated: &mut Generated) {
    let definitions = &program.definitions;
    let mut servers: FxHashMap<(ModuleId, Name), Rpc> = FxHashMap::default();
    let mut makers: FxHashMap<(ModuleId, String), Name> = FxHashMap::default();
    for (function, record) in definitions.functions.iter_enumerated() {
        if !matches!(record.owner, Owner::Impl(_)) {
            continue;
        }
        let quiet = program.functions[function].as_ref().map(|types| &types.quiet);
        if quiet.is_some_and(|quiet| quiet.is_quiet(LookedFor::TtrpcRequests as u32)) {
            continue;
        }
        let Some(rpc) = definitions.body(function).and_then(ttrpc_request) else {
            quiet.iter().for_each(|quiet| quiet.keep_quiet(LookedFor::TtrpcRequests as u32));
            continue;
        };
        generated.clients.entry(function).or_insert(rpc);
        servers.insert((record.module, record.name), rpc);
        let short = rpc.service.rsplit('.').next().unwrap_or_default();
        makers.insert((record.module, format!("create_{}", short.to_snake_case())), rpc.service);
    }
    if servers.is_empty() {
        return;
    }
    for record in &definitions.traits {
        for (name, function) in &record.functions {
            let rpc = servers.get(&(record.module, *name));
            if let Some(rpc) = rpc.filter(|rpc| rpc.service.ends_with(record.name.as_str())) {
                generated.servers.entry(*function).or_insert(*rpc);
            }
        }
    }
    for (function, record) in definitions.functions.iter_enumerated() {
        if let Some(service) = makers.get(&(record.module, record.name.to_string())) {
            generated.registrars.entry(*service).or_default().push(function);
        }
    }
}

/// The RPC that the body of a ttrpc client's method asks for.
fn ttrpc_request(body: &Body) -> Option<Rpc> {
    body.expressions.iter().find_map(|expression| {
        let ExprKind::Macro(call) = &expression.kind else { return None };
        if !TTRPC_SENDS.contains(&call.path.last_name().as_str()) {
            return None;
        }
        let (MacroMeaning::List(arguments) | MacroMeaning::Values(arguments)) = &call.meaning
        else {
            return None;
        };
        let mut texts =
            arguments.iter().filter_map(|argument| match &body.expressions[*argument].kind {
                ExprKind::Literal(Literal::String(text)) => Some(Name::new(text)),
                _ => None,
            });
        Some(Rpc { service: texts.next()?, method: texts.next()?, by_name: false })
    })
}

/// Whether a call is one of those that `tonic::client::Grpc` makes.
fn sends(program: &Program, call: &CallSite) -> bool {
    let is_kind = |name: &str| {
        matches!(name, "unary" | "server_streaming" | "client_streaming" | "streaming")
    };
    let path = match &call.target {
        Target::Function(function) => program.path(*function),
        Target::External(path) => *path,
        Target::Unresolved(_, name) => return is_kind(name),
    };
    is_kind(path.rsplit("::").next().unwrap_or_default()) && path.contains("Grpc")
}

/// Calls of generated clients.
pub(super) fn wires(facts: Facts<'_>) -> Vec<Wire> {
    let generated = facts.rpcs;
    let mut wires = Vec::new();
    let functions = facts.program.functions.ids();
    let clients: IndexVec<FunctionId, bool> =
        functions.map(|function| generated.clients.contains_key(&function)).collect();
    for (function, _, types) in facts.bodies() {
        let calls_client = facts.index.callees(function).any(|callee| clients[callee]);
        if !calls_client || clients[function] || facts.is_derived(function) {
            continue;
        }
        for call in &types.calls {
            let Target::Function(target) = call.target else { continue };
            let Some(rpc) = generated.clients.get(&target) else { continue };
            // By the name of a method alone it is anybody's; what it is handed may tell, see `unknown`.
            if call.is_guess {
                continue;
            }
            wires.push(wire_of(facts, function, call, *rpc));
        }
    }
    wires.extend(unknown::wires(facts));
    wires.extend(json::wires(facts));
    wires
}

/// A call of an RPC.
fn wire_of(facts: Facts<'_>, function: FunctionId, call: &CallSite, rpc: Rpc) -> Wire {
    let place = facts.place(function, call.span);
    Wire { function, expr: call.expr, place, target: WireTarget::Rpc(rpc) }
}

/// Implementations of generated server traits, registered where their server type is made.
pub(super) fn served(facts: Facts<'_>) -> Vec<Served> {
    let definitions = &facts.program.definitions;
    let generated = facts.rpcs;
    let mut served = Vec::new();
    let declared = generated.servers.iter().chain(&generated.facades);
    let mut traits: Vec<(FunctionId, Rpc)> = declared.map(|(id, rpc)| (*id, *rpc)).collect();
    traits.sort_by_key(|(function, _)| *function);
    let constructors = constructors(facts);
    for (declared, rpc) in traits {
        let module = definitions.functions[declared].module;
        let registered_in = match generated.registrars.get(&rpc.service) {
            Some(registrars) => registrars.clone(),
            None => constructors.get(&module).cloned().unwrap_or_default(),
        };
        let registered_in = match inside::listening(facts, &registered_in) {
            Some(outside) if outside.is_empty() => continue,
            Some(outside) => outside,
            None => registered_in,
        };
        for handler in facts.program.implementations(declared) {
            if facts.is_derived(*handler)
                || generated.clients.contains_key(handler)
                || definitions.functions[*handler].is_test
            {
                continue;
            }
            let operation = rpc.operation();
            let answers = Served {
                protocol: rpc.protocol(),
                kind: EntryKind::Rpc(operation),
                operation,
                handler: Some(*handler),
                registered_in: registered_in.clone(),
                place: facts.place(*handler, definitions.functions[*handler].span),
                topic: None,
            };
            served.extend(transcoded(facts, &answers));
            served.push(answers);
        }
    }
    served.extend(houses::served(facts));
    served.extend(json::served(facts));
    served
}

/// The same over HTTP, where the declaration says how a gateway or a generated router offers it.
fn transcoded<'a>(facts: Facts<'a>, rpc: &'a Served) -> impl Iterator<Item = Served> + 'a {
    let declared = facts.manifests.protos.method(&rpc.operation);
    let bindings = declared.map_or(&[][..], |(_, method)| &method.http);
    bindings.iter().map(|binding| {
        let path = plain_path(&binding.path);
        Served {
            protocol: Protocol::Http,
            operation: Name::new(&format!("{} {path}", binding.method)),
            kind: EntryKind::Http { method: binding.method, path: Name::new(&path) },
            ..rpc.clone()
        }
    })
}

/// A path template of `google.api.http` without what its variables stand for: `/v1/{name=shelves/*}` is
/// `/v1/shelves/{name}`.
fn plain_path(template: &str) -> String {
    let mut plain = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (variable, behind) = after.split_once('}').unwrap_or((after, ""));
        plain.push_str(before);
        let (name, pattern) = variable.split_once('=').unwrap_or((variable, "*"));
        let parts = pattern.split('/').map(|part| match part {
            "*" => format!("{{{name}}}"),
            "**" => format!("{{*{name}}}"),
            word => word.to_owned(),
        });
        plain.push_str(&parts.collect::<Vec<_>>().join("/"));
        rest = behind;
    }
    plain + rest
}

/// `FooServer::new` and its like, sorted, by the module that a generated server stands in.
fn constructors(facts: Facts<'_>) -> FxHashMap<ModuleId, Vec<FunctionId>> {
    let definitions = &facts.program.definitions;
    let is_constructor = |name: &Name| CONSTRUCTORS.iter().any(|it| name == it);
    let mut all: FxHashMap<ModuleId, Vec<FunctionId>> = FxHashMap::default();
    for record in definitions.impls.iter().filter(|record| record.of_trait.is_none()) {
        let found = record.functions.iter().filter(|(name, _)| is_constructor(name));
        let found: Vec<FunctionId> = found.map(|(_, function)| *function).collect();
        if !found.is_empty() {
            all.entry(record.module).or_default().extend(found);
        }
    }
    all.values_mut().for_each(|found| found.sort());
    all
}

/// How generated servers are made.
const CONSTRUCTORS: &[&str] = &["new", "from_arc", "with_interceptor"];

#[cfg(test)]
mod tests {
    use super::parse_path;

    #[test]
    fn rpc_paths_are_told_from_routes() {
        let rpc = parse_path("/shop.v1.Orders/Place").expect("an RPC");
        assert_eq!((rpc.service.as_str(), rpc.method.as_str()), ("shop.v1.Orders", "Place"));
        assert_eq!(parse_path("/shop.orders/place").expect("an RPC").service, "shop.orders");
        assert!(parse_path("/a/b/c").is_none());
    }
}
