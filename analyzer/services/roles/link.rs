//! Calls between the roles of one binary.

use super::events::Events;
use super::territory::{Division, Role};
use crate::base::{Id, IndexVec, Name};
use crate::link::types::Ty;
use crate::link::{BodyTypes, CallSite, CallSyntax, FunctionId, Owner, Reach, Target};
use crate::services::graph::WireSite;
use crate::services::lift::{Asker, Wanted};
use crate::services::model::Protocol;
use crate::services::protocols::grpc::Rpc;
use crate::services::protocols::{Facts, LookedFor, Wire, WireTarget};
use crate::services::wrappers::is_of_clients;
use crate::syntax::facts::{Body, ExprKind};
use rayon::prelude::*;

/// Methods by which one sends a message to an actor.
const SENDS: &[&str] = &[
    "ask",
    "ask_for_res",
    "ask_with_backpressure",
    "send",
    "do_send",
    "try_send",
    "send_message",
    "send_message_with_high_priority",
    "try_send_message",
    "tell",
    "cast",
    "call",
    "notify",
];

/// Methods that do nothing which another process could do.
const LOCAL: &[&str] =
    &["clone", "drop", "fmt", "deref", "as_ref", "borrow", "default", "into", "from", "eq", "hash"];

/// Whether a method starts its service: `start`, `run_forever`, `serve_async`; whoever calls it asks nothing of it.
pub(crate) fn is_start(name: &str) -> bool {
    let mut words = name.split('_');
    matches!(words.next(), Some("start" | "run" | "serve" | "launch" | "spawn"))
        && words.all(|word| {
            matches!(
                word,
                "async"
                    | "server"
                    | "service"
                    | "blocking"
                    | "forever"
                    | "loop"
                    | "in"
                    | "background"
            )
        })
}

/// A call of another role.
#[derive(Clone, Debug)]
pub(crate) struct Entered {
    pub(crate) to: u16,
    pub(crate) protocol: Protocol,
    /// Whether a configuration may put the role elsewhere, where a transport of the program's own leads to.
    pub(crate) may_be_far: bool,
    pub(crate) operation: Name,
    pub(crate) handler: Option<FunctionId>,
    pub(crate) site: WireSite,
}

/// Whether a wire ends at a role of the same binary.
pub(crate) fn wanted(role: &Role, wire: &Wire) -> bool {
    rpc_of(&role.division, wire).is_some()
}

fn rpc_of(division: &Division, wire: &Wire) -> Option<Rpc> {
    match wire.target {
        WireTarget::Rpc(rpc) => division.answers.contains_key(&rpc.service).then_some(rpc),
        _ => None,
    }
}

/// What a role calls of the other roles of its binary.
pub(crate) fn calls_between(
    facts: Facts<'_>,
    role: &Role,
    reach: &Reach,
    wires: &[Wire],
) -> Vec<Entered> {
    let mut all = Vec::new();
    for wire in wires.iter().filter(|wire| reach.has(wire.function)) {
        if let Some(rpc) = rpc_of(&role.division, wire) {
            remote(facts, role, reach, wire, rpc, &mut all);
        }
    }
    let entering = role.division.entering.get_or_init(|| entering(facts, &role.division));
    for (function, at) in entering.iter().filter(|(function, _)| reach.has(*function)) {
        let owner = role.division.owner[function.index()];
        if owner.is_some_and(|owner| owner != role.at) {
            continue;
        }
        let body = facts.program.definitions.body(*function);
        if let Some((body, types)) = body.zip(facts.program.functions[*function].as_deref()) {
            local(facts, role, *function, body, types, &types.calls[*at], &mut all);
        }
    }
    all.retain(|call| call.to != role.at);
    let of_forms = of_forms(facts, role, &all);
    all.extend(of_forms);
    all
}

/// The calls by which a role may enter another, whichever it is. Most calls cannot, and there are many roles.
fn entering(facts: Facts<'_>, division: &Division) -> Vec<(FunctionId, usize)> {
    let is_message = |body: &Body, call: &CallSite| match &body.expressions[call.expr].kind {
        ExprKind::MethodCall(method) => SENDS.contains(&method.method.as_str()),
        _ => false,
    };
    let functions = facts.program.definitions.functions.ids();
    let events = division.events(facts);
    let is_entered = |callee| may_be_door(facts, division, callee) || events.is_publishing(callee);
    let doors: IndexVec<FunctionId, bool> = functions.map(is_entered).collect();
    let is_door = |call: &CallSite| match call.target {
        Target::Function(callee) => doors[callee],
        _ => false,
    };
    let all = facts.bodies_and_quiet(LookedFor::ActorSends);
    let own = all.filter(|((function, ..), _)| !facts.is_derived(*function));
    let entering = own.flat_map_iter(|((function, body, types), is_quiet)| {
        let sends = !is_quiet && types.calls.iter().any(|call| is_message(body, call));
        if !is_quiet && !sends {
            types.quiet.keep_quiet(LookedFor::ActorSends as u32);
        }
        let any = sends || facts.index.callees(function).any(|callee| doors[callee]);
        let calls = any.then_some(&types.calls).into_iter().flatten().enumerate();
        let enters = move |call| is_door(call) || sends && is_message(body, call);
        calls.filter(move |(_, call)| enters(call)).map(move |(at, _)| (function, at))
    });
    entering.collect()
}

/// The RPCs among some calls that a client made for another form of who answers may put on the wire as well.
fn of_forms(facts: Facts<'_>, role: &Role, calls: &[Entered]) -> Vec<Entered> {
    let division = &role.division;
    let mut all = Vec::new();
    for (_, to) in division.held.roles.iter().filter(|(from, _)| *from == role.at) {
        let Some(form) = division.drafts[usize::from(*to)].form else { continue };
        let services = &division.drafts[usize::from(form.base)].services;
        let is_rpc = |call: &&Entered| {
            let service = call.operation.split('/').next().unwrap_or_default();
            call.to == form.base
                && services.contains(&Name::new(service))
                && division.held.may_ask(facts, *to, call.site.function, call.site.expr)
        };
        all.extend(calls.iter().filter(is_rpc).map(|call| Entered {
            to: *to,
            protocol: Protocol::Grpc,
            handler: None,
            ..call.clone()
        }));
    }
    all
}

/// A call of an RPC: where it stands, or, for helpers of the role that answers, where somebody else wants it.
fn remote(
    facts: Facts<'_>,
    role: &Role,
    reach: &Reach,
    wire: &Wire,
    rpc: Rpc,
    all: &mut Vec<Entered>,
) {
    for (to, rpc) in role.division.answering(role.at, rpc) {
        remote_to(facts, role, reach, wire, (to, rpc), all);
    }
}

fn remote_to(
    facts: Facts<'_>,
    role: &Role,
    reach: &Reach,
    wire: &Wire,
    (to, rpc): (u16, Rpc),
    all: &mut Vec<Entered>,
) {
    let division = &role.division;
    if to == role.at || division.passes_on(facts, wire.function, rpc) {
        return;
    }
    let entered = |site: WireSite| Entered {
        to,
        protocol: Protocol::Grpc,
        may_be_far: false,
        operation: rpc.operation(),
        handler: None,
        site,
    };
    let asker = Asker {
        program: facts.program,
        values: facts.values,
        reach,
        crates: &[],
        own: None,
        launchers: &[],
    };
    if division.owner[wire.function.index()] != Some(to) {
        let is_of_clients = |it| is_of_clients(&facts.program.definitions, it);
        let sites = asker.outside(Wanted::by(wire), &is_of_clients).into_iter();
        all.extend(sites.map(|wanted| entered(wanted.site)));
        return;
    }
    let is_outside = |function: FunctionId| division.owner[function.index()] != Some(to);
    let asker = Asker { own: Some(&is_outside), ..asker };
    let risen = asker.wanted(wire).into_iter().map(|wanted| wanted.site);
    all.extend(
        risen
            .filter(|site| is_outside(site.function) && !facts.is_derived(site.function))
            .map(entered),
    );
}

impl Division {
    /// The buses of the program.
    fn events(&self, facts: Facts<'_>) -> &Events {
        self.events.get_or_init(|| Events::of(facts, self))
    }

    /// Who answers an RPC that a role calls, and as what.
    fn answering(&self, from: u16, rpc: Rpc) -> Vec<(u16, Rpc)> {
        let forwarded = self.forwards.get(&rpc).map(|next| {
            let to = self.answers.get(&next.service).map_or(&[][..], Vec::as_slice);
            to.iter().filter(|to| **to != from).map(|to| (*to, *next)).collect::<Vec<_>>()
        });
        let direct = || self.answers[&rpc.service].iter().map(|to| (*to, rpc)).collect();
        forwarded.filter(|forwarded| !forwarded.is_empty()).unwrap_or_else(direct)
    }

    /// Whether a function only implements the RPC's own trait on the way.
    fn passes_on(&self, facts: Facts<'_>, function: FunctionId, rpc: Rpc) -> bool {
        let record = &facts.program.definitions.functions[function];
        let Owner::Impl(id) = record.owner else { return false };
        let Some(of) = facts.program.definitions.impls[id].of_trait else { return false };
        let declared = &facts.program.definitions.traits[of].functions;
        declared.iter().any(|(name, declared)| {
            *name == record.name
                && facts.rpcs.facades.get(declared).is_some_and(|known| known.method == rpc.method)
        })
    }
}

/// A call through a door of another role.
fn local(
    facts: Facts<'_>,
    role: &Role,
    function: FunctionId,
    body: &Body,
    types: &BodyTypes,
    call: &CallSite,
    all: &mut Vec<Entered>,
) {
    let site = || WireSite {
        function,
        expr: call.expr,
        place: facts.place(function, call.span),
        through: Vec::new(),
    };
    if let Some((to, operation)) = message(facts, role, body, types, call) {
        all.push(Entered {
            to,
            protocol: Protocol::InProcess,
            may_be_far: false,
            operation,
            handler: None,
            site: site(),
        });
        return;
    }
    if let Some((event, takers)) = role.division.events(facts).published(call) {
        all.extend(takers.iter().map(|taker| Entered {
            to: taker.role,
            protocol: Protocol::InProcess,
            may_be_far: false,
            operation: facts.program.definitions.adts[event].name,
            handler: taker.handler,
            site: site(),
        }));
        return;
    }
    let Target::Function(callee) = call.target else { return };
    let asked = |of: &FunctionId| role.division.asked.get(of);
    if asked(&callee).is_some_and(|callee| Some(callee) == asked(&function)) {
        return;
    }
    let Some((to, handler)) = door(facts, role, callee) else { return };
    let rpc = role.division.rpc_of_handler(facts, callee);
    let declared = asked(&callee).map_or(callee, |asking| asking.declared);
    let operation = rpc.map_or_else(|| named(facts, declared), Rpc::operation);
    // By its name alone it is as likely the client's.
    let is_remote = call.is_guess || !is_receiver_known(body, types, call);
    let wire = rpc.filter(|_| is_remote).map(Rpc::protocol);
    all.push(Entered {
        to,
        protocol: wire.unwrap_or(Protocol::InProcess),
        may_be_far: asked(&callee).is_some(),
        operation,
        handler: Some(handler),
        site: site(),
    });
}

fn is_receiver_known(body: &Body, types: &BodyTypes, call: &CallSite) -> bool {
    let ExprKind::MethodCall(method) = &body.expressions[call.expr].kind else { return true };
    let receiver = types.expressions[method.receiver].peeled();
    matches!(receiver, Ty::Adt(..) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Parameter(_))
}

/// The role behind a method, or behind a trait's method that its types implement.
fn door(facts: Facts<'_>, role: &Role, callee: FunctionId) -> Option<(u16, FunctionId)> {
    let definitions = &facts.program.definitions;
    let division = &role.division;
    if !may_be_door(facts, division, callee) {
        return None;
    }
    if let Some(asking) = division.asked.get(&callee) {
        return (asking.to != role.at).then_some((asking.to, asking.handler));
    }
    let record = &definitions.functions[callee];
    let behind = match record.owner {
        Owner::Trait(_) => only_one_behind(facts, role, callee)?,
        _ => callee,
    };
    let to = division.owner[behind.index()]?;
    let is_asked = definitions.signature(callee).receiver.is_some()
        || role.is_closed(to) && !makes_its_type(facts, behind);
    let is_door = is_asked && division.is_door[behind.index()] && to != role.at;
    (is_door && does_something(facts, behind)).then_some((to, behind))
}

/// Whether a method may lead to a role, whichever calls it.
fn may_be_door(facts: Facts<'_>, division: &Division, callee: FunctionId) -> bool {
    let definitions = &facts.program.definitions;
    let record = &definitions.functions[callee];
    // Most calls lead to no door: that is seen first.
    let is_door = matches!(record.owner, Owner::Trait(_))
        || division.is_door[callee.index()]
        || division.asked.contains_key(&callee);
    is_door
        && !definitions.is_stub(callee)
        && !facts.rpcs.clients.contains_key(&callee)
        && !LOCAL.contains(&record.name.as_str())
        && !is_start(&record.name)
}

/// The method behind a trait's, where the types of one role alone implement the trait.
fn only_one_behind(facts: Facts<'_>, role: &Role, declared: FunctionId) -> Option<FunctionId> {
    let division = &role.division;
    let all = facts.program.implementations(declared);
    let first = *all.first()?;
    let owner = division.owner[first.index()];
    let is_one = all.iter().all(|function| division.owner[function.index()] == owner);
    let door = all.iter().find(|function| division.is_door[function.index()]);
    door.copied().filter(|_| is_one)
}

/// Constructors and conversions hand out data; they ask nobody.
pub(crate) fn makes_its_type(facts: Facts<'_>, function: FunctionId) -> bool {
    let definitions = &facts.program.definitions;
    let Owner::Impl(id) = definitions.functions[function].owner else { return false };
    let Some(own) = facts.program.types.adt_of_impl(id) else { return true };
    let mut found = std::collections::BTreeSet::new();
    if let Some(output) = &facts.program.types.signature(definitions, function).output {
        super::homes::named_inside(output, &|of| of == own, &mut found);
    }
    !found.is_empty()
}

/// Whether a method does more than hand out what it holds.
fn does_something(facts: Facts<'_>, function: FunctionId) -> bool {
    let definitions = &facts.program.definitions;
    if definitions.signature(function).is_async {
        return true;
    }
    facts.program.calls_of(function).iter().any(|call| {
        let path = match &call.target {
            Target::Function(function) => facts.program.path(*function),
            Target::External(path) | Target::Unresolved(_, path) => *path,
        };
        let name = path.rsplit("::").next().unwrap_or_default();
        matches!(call.syntax, CallSyntax::Path | CallSyntax::Method)
            && !LOCAL.contains(&name)
            && !name.starts_with("as_")
            && !name.starts_with("to_")
    })
}

/// `Type::method`.
fn named(facts: Facts<'_>, function: FunctionId) -> Name {
    let path = facts.program.path(function);
    let mut parts = path.rsplit("::");
    let (method, of) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if facts.program.definitions.functions[function].owner == Owner::Module {
        return Name::new(method);
    }
    Name::new(&format!("{of}::{method}"))
}

impl Division {
    /// The RPC that a method answers.
    fn rpc_of_handler(&self, facts: Facts<'_>, function: FunctionId) -> Option<Rpc> {
        let definitions = &facts.program.definitions;
        let record = &definitions.functions[function];
        let of = match record.owner {
            Owner::Trait(of) => of,
            Owner::Impl(id) => definitions.impls[id].of_trait?,
            Owner::Module => return None,
        };
        let (_, declared) =
            definitions.traits[of].functions.iter().find(|(name, _)| *name == record.name)?;
        let known = facts.rpcs.servers.get(declared).or_else(|| facts.rpcs.facades.get(declared));
        let known = known.or_else(|| self.traits.get(declared));
        known.copied()
    }
}

/// A message to an actor that answers for another role; the operation is the message's type.
fn message(
    facts: Facts<'_>,
    role: &Role,
    body: &Body,
    types: &BodyTypes,
    call: &CallSite,
) -> Option<(u16, Name)> {
    let ExprKind::MethodCall(method) = &body.expressions[call.expr].kind else { return None };
    if !SENDS.contains(&method.method.as_str()) {
        return None;
    }
    let parts = || std::iter::once(&method.receiver).chain(&method.arguments);
    let to = parts().find_map(|part| actor(role, &types.expressions[*part]))?;
    let message = *method.arguments.last()?;
    let Ty::Adt(of, _) = types.expressions[message].peeled() else { return None };
    let name = facts.program.definitions.adts[*of].name;
    let rpc = role.division.rpc_of_request(facts, to, name);
    let plain = name.strip_suffix("Request").unwrap_or(&name);
    Some((to, rpc.map_or_else(|| Name::new(plain), Rpc::operation)))
}

impl Division {
    /// The RPC of a role that takes a request of this name.
    fn rpc_of_request(&self, facts: Facts<'_>, to: u16, request: Name) -> Option<Rpc> {
        let declared = facts.rpcs.facades.iter().chain(&facts.rpcs.servers);
        let fitting = declared.filter(|(function, rpc)| {
            self.answers.get(&rpc.service).is_some_and(|answering| answering.contains(&to))
                && super::homes::request(facts, **function) == Some(request)
        });
        fitting.map(|(_, rpc)| *rpc).min()
    }
}

/// The role that an actor's address leads to: `Mailbox<Ingester>`.
fn actor(role: &Role, ty: &Ty) -> Option<u16> {
    let Ty::Adt(_, arguments) = ty.peeled() else { return None };
    let found = arguments.iter().find_map(|argument| match argument {
        Ty::Adt(of, _) => role.division.types.get(of).copied(),
        _ => None,
    })?;
    (found != role.at).then_some(found)
}
