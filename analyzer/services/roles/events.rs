//! Events that a bus in the process hands to whoever has subscribed to their type.
//!
//! `bus.publish(OrderPlaced { … })` in one module beside `bus.subscribe(Shipping::on_order_placed)` in another: the bus keeps its
//! subscribers by the type's id, so that neither of the two names the other.

use super::territory::Division;
use crate::base::Id;
use crate::link::types::{TraitRef, Ty};
use crate::link::{
    AdtId, BodyOwner, BodyTypes, CallSite, CrateKind, FunctionId, ImplId, Owner, Target,
};
use crate::services::protocols::{Facts, LookedFor};
use crate::syntax::facts::{Body, ExprId, ExprKind, TypeRef};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// What tells types apart while the program runs.
const KEYS: &[&str] = &["std::any::TypeId::of", "std::any::type_name"];

/// Who is handed an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Taker {
    /// The role.
    pub(super) role: u16,
    /// What is called with it; none of closures.
    pub(super) handler: Option<FunctionId>,
}

/// The buses of a program.
#[derive(Debug, Default)]
pub(super) struct Events {
    /// Functions that publish a value of one of their type parameters, with its number.
    publishing: FxHashMap<FunctionId, usize>,
    takers: BTreeMap<AdtId, Vec<Taker>>,
}

impl Events {
    pub(super) fn of(facts: Facts<'_>, division: &Division) -> Self {
        let mut all = Self::default();
        let mut subscribing: BTreeMap<FunctionId, usize> = BTreeMap::new();
        for (function, parameter) in keyed(facts) {
            match part(facts, function, parameter) {
                Some(Part::Publishes) => {
                    all.publishing.insert(function, parameter);
                }
                Some(Part::Subscribes) => {
                    subscribing.insert(function, parameter);
                }
                None => {}
            }
        }
        if all.publishing.is_empty() {
            return Self::default();
        }
        for (function, parameter) in subscribing {
            for (caller, call) in calls(facts, function) {
                if let Some((event, taker)) = subscribed(facts, division, caller, call, parameter) {
                    all.takers.entry(event).or_default().push(taker);
                }
            }
        }
        for takers in all.takers.values_mut() {
            takers.sort_unstable();
            takers.dedup();
        }
        all
    }

    /// Whether a function publishes what it is given.
    pub(super) fn is_publishing(&self, function: FunctionId) -> bool {
        self.publishing.contains_key(&function)
    }

    /// The event that a call publishes, with those that are handed it.
    pub(super) fn published(&self, call: &CallSite) -> Option<(AdtId, &[Taker])> {
        let Target::Function(function) = call.target else { return None };
        let event = event(call.args.get(*self.publishing.get(&function)?)?)?;
        Some((event, self.takers.get(&event)?))
    }
}

/// What a function of a bus does.
enum Part {
    Publishes,
    Subscribes,
}

/// The functions that ask one of their own type parameters for its id, with the parameter's number, callers that pass a parameter of
/// their own on included.
fn keyed(facts: Facts<'_>) -> Vec<(FunctionId, usize)> {
    let definitions = &facts.program.definitions;
    let all = facts.bodies_with(LookedFor::TypeKeys);
    let asks = all.filter_map(|(function, body, types)| {
        let asked = asked(facts, function, body, types);
        if asked.is_none() {
            types.quiet.keep_quiet(LookedFor::TypeKeys as u32);
        }
        Some((function, asked?))
    });
    let mut open: Vec<(FunctionId, usize)> = asks.collect();
    let mut seen: FxHashSet<(FunctionId, usize)> = FxHashSet::default();
    let mut found = Vec::new();
    while let Some((function, parameter)) = open.pop() {
        for key in
            std::iter::once((function, parameter)).chain(declared(facts, function, parameter))
        {
            if !seen.insert(key) {
                continue;
            }
            found.push(key);
            for (caller, call) in calls(facts, key.0) {
                if let Some(Ty::Parameter(own)) = call.args.get(key.1)
                    && !definitions.is_stub(caller)
                {
                    open.push((caller, *own as usize));
                }
            }
        }
    }
    found
}

/// The type parameter of a function that it asks for its id: `TypeId::of::<E>()`.
fn asked(facts: Facts<'_>, function: FunctionId, body: &Body, types: &BodyTypes) -> Option<usize> {
    let definitions = &facts.program.definitions;
    let generics = &definitions.signature(function).generics;
    if generics.parameters.is_empty() {
        return None;
    }
    types.calls.iter().find_map(|call| {
        let Target::Function(callee) = call.target else { return None };
        let callee = definitions.is_stub(callee).then(|| facts.program.path(callee))?;
        let ExprKind::Call { callee: named, .. } = &body.expressions[call.expr].kind else {
            return None;
        };
        let ExprKind::Path(path) = &body.expressions[*named].kind else { return None };
        if !KEYS.contains(&callee.as_str()) {
            return None;
        }
        let written = path.segments.last()?.arguments.as_ref()?;
        let Some(TypeRef::Path(of)) = written.types.first() else { return None };
        let name = of.as_single_name()?;
        let at = generics.parameters.iter().position(|it| it.name == name)?;
        let signature = facts.program.types.signature(definitions, function);
        Some(signature.parent_parameters as usize + at)
    })
}

/// The function of a trait that a function implements, with the number that the parameter has there.
fn declared(
    facts: Facts<'_>,
    function: FunctionId,
    parameter: usize,
) -> Option<(FunctionId, usize)> {
    let definitions = &facts.program.definitions;
    let record = &definitions.functions[function];
    let Owner::Impl(id) = record.owner else { return None };
    let of = definitions.impls[id].of_trait?;
    let mut functions = definitions.traits[of].functions.iter();
    let (_, declared) = functions.find(|(name, _)| *name == record.name)?;
    let parents =
        |function| facts.program.types.signature(definitions, function).parent_parameters as usize;
    Some((*declared, parameter.checked_sub(parents(function))? + parents(*declared)))
}

/// Whether a function takes values of a type parameter, or takes what is called with them.
fn part(facts: Facts<'_>, function: FunctionId, parameter: usize) -> Option<Part> {
    let signature = facts.program.types.signature(&facts.program.definitions, function);
    let own = Ty::Parameter(u32::try_from(parameter).ok()?);
    let inputs = || signature.inputs.iter().skip(usize::from(signature.has_receiver));
    let is_called_with = |input: &Ty| {
        let mut bounds = signature.predicates.iter().filter(|(bound, _)| is_in(input, bound));
        takes(input, &own) || *input != own && bounds.any(|(_, of)| is_argument(of, &own))
    };
    if inputs().any(is_called_with) {
        return Some(Part::Subscribes);
    }
    inputs().any(|input| is_in(input, &own)).then_some(Part::Publishes)
}

/// Whether a type is another or has it inside.
fn is_in(ty: &Ty, wanted: &Ty) -> bool {
    ty == wanted || ty.any_inside(&mut |inside| is_in(inside, wanted))
}

fn is_argument(of: &TraitRef, wanted: &Ty) -> bool {
    of.args.iter().any(|arg| is_in(arg, wanted))
}

/// Whether something callable in a type takes another: `Box<dyn Handler<E>>`, `impl Fn(E)`, `fn(E)`.
fn takes(ty: &Ty, wanted: &Ty) -> bool {
    match ty {
        Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().any(|of| is_argument(of, wanted)),
        Ty::Function(_) => is_in(ty, wanted),
        other => other.any_inside(&mut |inside| takes(inside, wanted)),
    }
}

/// The calls of a function.
fn calls(facts: Facts<'_>, function: FunctionId) -> impl Iterator<Item = (FunctionId, &CallSite)> {
    facts.program.callers(function).iter().filter_map(move |(caller, expr)| {
        let BodyOwner::Function(caller) = *caller else { return None };
        let mut calls = facts.program.functions[caller].as_deref()?.calls_at(*expr);
        Some((caller, calls.find(|call| call.target == Target::Function(function))?))
    })
}

/// The event that a type stands for: `Arc<OrderPlaced>` is handed on as `OrderPlaced`.
fn event(ty: &Ty) -> Option<AdtId> {
    match ty.peeled() {
        Ty::Adt(event, _) => Some(*event),
        _ => None,
    }
}

/// What a call subscribes to, and who is handed it.
fn subscribed(
    facts: Facts<'_>,
    division: &Division,
    caller: FunctionId,
    call: &CallSite,
    parameter: usize,
) -> Option<(AdtId, Taker)> {
    let definitions = &facts.program.definitions;
    if definitions.functions[caller].is_test {
        return None;
    }
    let body = definitions.body(caller)?;
    let arguments: &[ExprId] = match &body.expressions[call.expr].kind {
        ExprKind::MethodCall(method) => &method.arguments,
        ExprKind::Call { arguments, .. } => arguments,
        _ => return None,
    };
    let types = facts.program.functions[caller].as_deref()?;
    let owner = |function: FunctionId| division.owner[function.index()];
    let known = call.args.get(parameter).and_then(event);
    let mut given = arguments.iter().rev();
    let given = given.find_map(|it| handler(facts, &types.expressions[*it], known));
    let handler = given.map(|(handler, _)| handler);
    let event = known.or_else(|| given.and_then(|(_, taken)| taken))?;
    let role = handler.and_then(owner).or_else(|| owner(caller))?;
    Some((event, Taker { role, handler }))
}

/// The function that a value stands for where an event is handed to it, with the event as far as that tells it.
fn handler(facts: Facts<'_>, ty: &Ty, known: Option<AdtId>) -> Option<(FunctionId, Option<AdtId>)> {
    let definitions = &facts.program.definitions;
    match ty.peeled() {
        Ty::Item(function, _) if !definitions.is_stub(*function) => {
            let signature = facts.program.types.signature(definitions, *function);
            Some((*function, signature.inputs.last().and_then(event)))
        }
        Ty::Adt(adt, args) => {
            let own = || handler_of_type(facts, *adt, known);
            args.iter().find_map(|arg| handler(facts, arg, known)).or_else(own)
        }
        _ => None,
    }
}

/// The same of a type with an impl of a trait of handlers: `impl Handler<OrderPlaced> for Mailer`.
fn handler_of_type(
    facts: Facts<'_>,
    adt: AdtId,
    known: Option<AdtId>,
) -> Option<(FunctionId, Option<AdtId>)> {
    let definitions = &facts.program.definitions;
    let hears = |id: ImplId| {
        let record = &definitions.impls[id];
        let of = record.of_trait.filter(|_| !record.is_test)?;
        let crate_of = definitions.crate_of(definitions.traits[of].module);
        let event = facts.program.types.head(id).trait_args.iter().find_map(event)?;
        let (_, function) = record.functions.first()?;
        let is_known = known.is_none_or(|known| known == event);
        (is_known && crate_of.kind != CrateKind::Stub).then_some((*function, Some(event)))
    };
    let mut of_type =
        definitions.impls.ids().filter(|id| facts.program.types.adt_of_impl(*id) == Some(adt));
    of_type.find_map(hears)
}
