//! RPCs called on a client that is nowhere to be read: a generator of the house wrote it, or it stands in another repository.
//!
//! The method bears the name of one RPC and is handed just the message that this RPC is asked with.

use super::{Rpc, wire_of};
use crate::base::Name;
use crate::link::{BodyTypes, CallSite, Target, types::Ty};
use crate::services::protocols::{Facts, LookedFor, Wire};
use crate::syntax::facts::{Body, ExprKind};
use rustc_hash::{FxHashMap, FxHashSet};

/// RPCs by the name of the client's method, each with the last name of its request's type.
type ByName = FxHashMap<Name, Vec<(Rpc, Name)>>;

/// A type by its last name, with the path of the file that declares it.
type Message = (Name, Name);

/// Calls of RPCs whose clients are not known.
pub(super) fn wires(facts: Facts<'_>) -> Vec<Wire> {
    let known = by_name(facts);
    let mut wires = Vec::new();
    if known.is_empty() {
        return wires;
    }
    for (function, body, types) in facts.bodies_with(LookedFor::UnknownClients) {
        if facts.is_derived(function) {
            continue;
        }
        let calls = types.calls.iter().filter(|call| may_be_one(body, types, call));
        let calls = calls.filter_map(|call| Some((call, message(facts, body, types, call)?)));
        let calls: Vec<(&CallSite, Message)> = calls.collect();
        if calls.is_empty() {
            types.quiet.keep_quiet(LookedFor::UnknownClients as u32);
        }
        for (call, message) in calls {
            let Some(candidates) = called(facts, call).and_then(|name| known.get(&name)) else {
                continue;
            };
            let mut fitting = candidates
                .iter()
                .filter(|(rpc, input)| *input == message.0 && may_be_of(facts, *rpc, message.1));
            let (Some((rpc, _)), None) = (fitting.next(), fitting.next()) else { continue };
            wires.push(wire_of(facts, function, call, *rpc));
        }
    }
    wires
}

/// Whether no more is known of what is called than the name of a method.
fn may_be_one(body: &Body, types: &BodyTypes, call: &CallSite) -> bool {
    let ExprKind::MethodCall(written) = &body.expressions[call.expr].kind else { return false };
    let is_known = || !matches!(types.expressions[written.receiver].peeled(), Ty::Unknown);
    !matches!(call.target, Target::Function(_)) || !is_known()
}

/// The name of the method; a server's trait may be all that has it.
fn called(facts: Facts<'_>, call: &CallSite) -> Option<Name> {
    match call.target {
        Target::Function(of)
            if facts.rpcs.servers.contains_key(&of)
                || call.is_guess && facts.rpcs.clients.contains_key(&of) =>
        {
            Some(facts.program.definitions.functions[of].name)
        }
        Target::Unresolved(_, name) => Some(name),
        Target::External(path) => path.as_str().rsplit("::").next().map(Name::new),
        Target::Function(_) => None,
    }
}

/// Whether an RPC may be asked with a message that is declared in a file: not with what is derived from the `.proto` of
/// another package.
fn may_be_of(facts: Facts<'_>, rpc: Rpc, path: Name) -> bool {
    let package = rpc.service.rsplit_once('.').map_or("", |(package, _)| package);
    let derived = path.strip_prefix("<derived ").and_then(|path| path.rsplit_once(':'));
    derived.is_none_or(|(_, name)| {
        let name = Name::new(name.trim_end_matches('>'));
        name == package || facts.manifests.protos.packages().binary_search(&name).is_err()
    })
}

/// The type of the only argument, behind `Request` where it is wrapped.
fn message(facts: Facts<'_>, body: &Body, types: &BodyTypes, call: &CallSite) -> Option<Message> {
    let ExprKind::MethodCall(written) = &body.expressions[call.expr].kind else { return None };
    let [argument] = &*written.arguments else { return None };
    let name_of = |ty: &Ty| match ty.peeled() {
        Ty::Adt(adt, args) => {
            let definitions = &facts.program.definitions;
            let record = &definitions.adts[*adt];
            let path = definitions.units[record.source.file].path;
            Some(((record.name, path), args.clone()))
        }
        _ => None,
    };
    let (message, args) = name_of(&types.expressions[*argument])?;
    if message.0 == "Request"
        && let Some(inner) = args.iter().find_map(name_of)
    {
        return Some(inner.0);
    }
    Some(message)
}

fn by_name(facts: Facts<'_>) -> ByName {
    let definitions = &facts.program.definitions;
    let mut all = ByName::default();
    let mut seen = FxHashSet::default();
    let mut clients: Vec<_> = facts.rpcs.clients.iter().map(|(id, rpc)| (*id, *rpc)).collect();
    clients.sort_by_key(|(id, _)| *id);
    for (function, rpc) in clients {
        let Some((_, method)) = facts.manifests.protos.method(&rpc.operation()) else { continue };
        let input = method.input.as_str().rsplit('.').next().unwrap_or_default();
        let name = definitions.functions[function].name;
        if seen.insert((name, rpc)) {
            all.entry(name).or_default().push((rpc, Name::new(input)));
        }
    }
    all
}
