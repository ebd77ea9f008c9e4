//! JSON-RPC whose methods go by their names: `module.register_method("orders_place", …)`, `client.request("orders_place", …)`.
//!
//! Whoever registers a name answers it. Whoever asks for a name that somebody in the repository answers, asks for that.

use super::{Generated, Rpc, wire_of};
use crate::base::Name;
use crate::link::{
    BodyOwner, BodyTypes, CallSite, Definition, FunctionId, Program, Resolution, Target,
};
use crate::services::graph::EntryKind;
use crate::services::protocols::{Facts, LookedFor, Served, Wire};
use crate::services::text::{Part, Text};
use crate::syntax::facts::{Body, ExprId, ExprKind, ItemKind, Literal};
use rustc_hash::FxHashMap;

/// Methods that register what answers a name.
const ANSWERS: &[&str] = &[
    "register_method",
    "register_async_method",
    "register_blocking_method",
    "register_subscription",
    "register_subscription_raw",
    "add_method",
    "add_sync_method",
    "add_method_with_meta",
];

/// Methods that ask for a name.
const ASKS: &[&str] = &["request", "subscribe", "notification", "notify", "call_method", "call"];

/// Crates that speak it.
const CRATES: &[&str] = &["jsonrpsee", "jsonrpc"];

/// A name that is registered: where, and the RPC.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Registered {
    function: FunctionId,
    expr: ExprId,
    rpc: Rpc,
}

/// Adds what is registered by name.
pub(super) fn add(program: &Program, generated: &mut Generated) {
    for (function, types) in program.functions.iter_enumerated() {
        let Some(types) = types else { continue };
        let answers = calls_of(program, types, (ANSWERS, LookedFor::JsonAnswers));
        for call in answers.into_iter().filter(|call| speaks_json(program, call)) {
            let Some(body) = program.definitions.body(function) else { continue };
            let ExprKind::MethodCall(written) = &body.expressions[call.expr].kind else { continue };
            let [name, _, ..] = &*written.arguments else { continue };
            let Some(method) = word(program, body, types, *name) else { continue };
            let rpc = Rpc { service: Name::default(), method, by_name: true };
            generated.registered.push(Registered { function, expr: call.expr, rpc });
        }
    }
}

/// What answers a name, where it is registered.
pub(super) fn served(facts: Facts<'_>) -> impl Iterator<Item = Served> + '_ {
    let own = facts.rpcs.registered.iter().filter(move |it| !facts.is_derived(it.function));
    own.filter_map(move |it| {
        let body = facts.program.definitions.body(it.function)?;
        let place = facts.place(it.function, body.expressions[it.expr].span);
        let operation = it.rpc.operation();
        Some(Served {
            protocol: it.rpc.protocol(),
            kind: EntryKind::Rpc(operation),
            operation,
            handler: Some(it.function),
            registered_in: vec![it.function],
            place,
            topic: None,
        })
    })
}

/// Calls by name of what is answered in the repository.
pub(super) fn wires(facts: Facts<'_>) -> Vec<Wire> {
    let known = by_method(facts);
    let mut wires = Vec::new();
    if known.is_empty() {
        return wires;
    }
    for (function, body, types) in facts.bodies_with(LookedFor::JsonAsks) {
        if facts.is_derived(function) {
            continue;
        }
        for call in calls_of(facts.program, types, (ASKS, LookedFor::JsonAsks)) {
            let ExprKind::MethodCall(written) = &body.expressions[call.expr].kind else { continue };
            let Some(name) = written.arguments.first() else { continue };
            // A space of names and a method say enough, whichever client sends them.
            let speaks_it = speaks_json(facts.program, call);
            if let Some(asked) = word(facts.program, body, types, *name) {
                let rpc = known.get(&asked).filter(|_| speaks_it || asked.contains('_'));
                wires.extend(rpc.map(|rpc| wire_of(facts, function, call, *rpc)));
            } else if speaks_it {
                let texts = facts.values.texts(BodyOwner::Function(function), *name);
                wires.extend(named_by_callers(facts, &known, texts));
            }
        }
    }
    wires
}

/// How many wrappers a name may be handed through.
const WRAPPERS: u32 = 3;

/// Calls of a wrapper that is handed the name: who names it asks.
fn named_by_callers(facts: Facts<'_>, known: &FxHashMap<Name, Rpc>, texts: Vec<Text>) -> Vec<Wire> {
    let mut wires = Vec::new();
    let mut open: Vec<(Text, u32)> = texts.into_iter().map(|text| (text, 0)).collect();
    while let Some((text, depth)) = open.pop() {
        let [part @ Part::Parameter(wrapper, _)] = text.0.as_slice() else { continue };
        for (owner, expr) in facts.program.callers(*wrapper) {
            let BodyOwner::Function(caller) = *owner else { continue };
            let Some(types) = &facts.program.functions[caller] else { continue };
            let given = facts.values.passed_at(part, *owner, *expr).unwrap_or_default();
            for text in given {
                match text.as_literal().and_then(|name| known.get(&name)) {
                    Some(rpc) => {
                        let call = types.calls_at(*expr).next();
                        wires.extend(call.map(|call| wire_of(facts, caller, call, *rpc)));
                    }
                    None if depth < WRAPPERS => open.push((text, depth + 1)),
                    None => {}
                }
            }
        }
    }
    wires
}

/// What attributes and registrations declare, by the name that goes over the wire; of two traits with one name the first.
fn by_method(facts: Facts<'_>) -> FxHashMap<Name, Rpc> {
    // A trait that nothing implements only describes what somebody else answers.
    let is_answered = |(declared, rpc): &(&FunctionId, &Rpc)| {
        rpc.by_name && !facts.program.implementations(**declared).is_empty()
    };
    let declared = facts.rpcs.servers.iter().filter(is_answered).map(|(_, rpc)| rpc);
    let named = facts.rpcs.registered.iter().map(|it| &it.rpc);
    let mut all: Vec<Rpc> = declared.chain(named).copied().collect();
    // What is declared in a trait says more than a registration.
    all.sort_by_key(|rpc| (rpc.service.is_empty(), *rpc));
    let mut known = FxHashMap::default();
    for rpc in all {
        known.entry(rpc.method).or_insert(rpc);
    }
    known
}

/// The calls of some methods, as [`is_one_of`] tells them.
fn calls_of<'a>(
    program: &Program,
    types: &'a BodyTypes,
    (methods, what): (&[&str], LookedFor),
) -> Vec<&'a CallSite> {
    if types.quiet.is_quiet(what as u32) {
        return Vec::new();
    }
    let calls = types.calls.iter().filter(|call| is_one_of(program, call, methods));
    let calls: Vec<&CallSite> = calls.collect();
    if calls.is_empty() {
        types.quiet.keep_quiet(what as u32);
    }
    calls
}

/// Whether a call is of one of the methods, and of no function of the repository.
fn is_one_of(program: &Program, call: &CallSite, methods: &[&str]) -> bool {
    match &call.target {
        Target::Unresolved(_, name) => methods.contains(&name.as_str()),
        Target::External(path) => methods.contains(&path.rsplit("::").next().unwrap_or_default()),
        Target::Function(function) => {
            methods.contains(&program.definitions.functions[*function].name.as_str())
                && program.definitions.is_stub(*function)
        }
    }
}

/// Whether a call is of something of a crate that speaks JSON-RPC, or of which nothing is known.
fn speaks_json(program: &Program, call: &CallSite) -> bool {
    let path = match &call.target {
        Target::Unresolved(..) => return true,
        Target::External(path) => *path,
        Target::Function(function) => program.path(*function),
    };
    CRATES.iter().any(|known| path.starts_with(known))
}

/// A literal, or a constant that holds one.
fn word(program: &Program, body: &Body, types: &BodyTypes, expr: ExprId) -> Option<Name> {
    let definitions = &program.definitions;
    match &body.expressions[expr].kind {
        ExprKind::Literal(Literal::String(text)) => Some(*text),
        ExprKind::Reference(value, _) => word(program, body, types, *value),
        ExprKind::Path(_) => {
            let Some(Resolution::Definition(Definition::Value(value))) = types.resolution(expr)
            else {
                return None;
            };
            let source = definitions.values[value].source;
            let ItemKind::Constant(of) = &definitions.item(source).kind else { return None };
            let there = &definitions.units[source.file].facts.bodies[of.body?];
            match &there.expressions[there.root?].kind {
                ExprKind::Literal(Literal::String(text)) => Some(*text),
                _ => None,
            }
        }
        _ => None,
    }
}
