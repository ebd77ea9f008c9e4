//! Parts of one program that a configuration puts here or elsewhere, each by itself.
//!
//! `match config.parts.mempool.mode { Mode::Local => Some(Mempool::new(…)), Mode::Remote | Mode::Off => None }`: whoever can be
//! remote is a service, wherever it runs. What is made where the mode is none of the remote ones is the part; what other
//! parts can be switched off at the same place, without a way to be elsewhere, is one beside them.

use super::draft::Draft;
use super::names;
use super::starts::own_bodies;
use super::territory::Division;
use crate::base::{Id, Name};
use crate::link::types::Ty;
use crate::link::{
    AdtId, BodyTypes, CrateId, CrateKind, Definition, FunctionId, Owner, Resolution,
};
use crate::services::boundary::Candidate;
use crate::services::protocols::Facts;
use crate::syntax::facts::{Body, ExprId, ExprKind, ItemKind, MatchArm, PatternId, PatternKind};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// What is made of a part, and by whom.
#[derive(Default)]
struct Part {
    /// Types in the order in which they are made.
    types: Vec<AdtId>,
    starts: BTreeSet<FunctionId>,
    /// Whether its mode may be to run elsewhere.
    may_be_remote: bool,
}

/// The parts of the first program that has several of them, with its position.
pub(super) fn drafts(
    facts: Facts<'_>,
    candidates: &[Candidate<'_>],
) -> Option<(usize, Vec<Draft>)> {
    candidates.iter().enumerate().find_map(|(at, host)| Some((at, drafts_of(facts, host)?)))
}

fn drafts_of(facts: Facts<'_>, host: &Candidate<'_>) -> Option<Vec<Draft>> {
    let mut parts: BTreeMap<Name, Part> = BTreeMap::new();
    for (_, body, types) in own_bodies(facts, host) {
        add_parts(facts, body, types, &mut parts);
    }
    keep_own(&mut parts);
    parts.retain(|_, part| !part.types.is_empty());
    (parts.values().filter(|part| part.may_be_remote).count() > 1)
        .then(|| parts.iter().map(|(name, part)| draft(facts, name, part)).collect())
}

/// The parts that one function makes.
fn add_parts(facts: Facts<'_>, body: &Body, types: &BodyTypes, parts: &mut BTreeMap<Name, Part>) {
    let modes = body.expressions.iter().filter_map(|expression| {
        let ExprKind::Match { scrutinee, arms } = &expression.kind else { return None };
        let mode = mode_at(facts, body, types, *scrutinee)?;
        Some((mode, *scrutinee, arms))
    });
    let modes: Vec<(Mode, ExprId, &[MatchArm])> =
        modes.map(|(mode, scrutinee, arms)| (mode, scrutinee, &**arms)).collect();
    // Whoever stands beside one that may be remote.
    let around: BTreeSet<(Name, Name)> = modes
        .iter()
        .filter(|(mode, ..)| mode.may_be_remote)
        .map(|(mode, ..)| (mode.around, mode.field))
        .collect();
    for (mode, scrutinee, arms) in &modes {
        if !around.contains(&(mode.around, mode.field)) {
            continue;
        }
        let part = parts.entry(mode.part).or_default();
        part.may_be_remote |= mode.may_be_remote;
        let mut before = *scrutinee;
        for arm in *arms {
            if !is_remote_arm(body, arm.pattern) {
                made(facts, types, (before, arm.body), part);
            }
            before = arm.body;
        }
    }
}

/// `config.parts.mempool.mode`, of an enum of the repository.
struct Mode {
    /// `mempool`.
    part: Name,
    /// `parts`.
    around: Name,
    /// `mode`.
    field: Name,
    may_be_remote: bool,
}

fn mode_at(facts: Facts<'_>, body: &Body, types: &BodyTypes, expr: ExprId) -> Option<Mode> {
    let ExprKind::Field { base, name: field } = &body.expressions[peeled(body, expr)].kind else {
        return None;
    };
    let ExprKind::Field { base: around, name: part } = &body.expressions[*base].kind else {
        return None;
    };
    let around = match &body.expressions[*around].kind {
        ExprKind::Field { name, .. } => *name,
        ExprKind::Path(path) => path.as_single_name()?,
        _ => return None,
    };
    let Ty::Adt(of, _) = types.expressions[expr].peeled() else { return None };
    let definitions = &facts.program.definitions;
    let record = &definitions.adts[*of];
    let ItemKind::Enum(modes) = &definitions.item(record.source).kind else { return None };
    if definitions.crate_of(record.module).kind == CrateKind::Stub {
        return None;
    }
    let names = || modes.variants.iter().map(|variant| variant.name);
    let may_be_remote = names().any(|name| is_remote(&name)) && names().any(|name| is_here(&name));
    Some(Mode { part: *part, around, field: *field, may_be_remote })
}

/// `&config.mode`, `*config.mode`, `config.mode.clone()`.
fn peeled(body: &Body, expr: ExprId) -> ExprId {
    match &body.expressions[expr].kind {
        ExprKind::Reference(inner, _) | ExprKind::Unary { operand: inner, .. } => {
            peeled(body, *inner)
        }
        ExprKind::MethodCall(call) if call.method == "clone" => peeled(body, call.receiver),
        _ => expr,
    }
}

fn is_remote(variant: &str) -> bool {
    let kebab = names::kebab(variant);
    kebab.split('-').next().is_some_and(|word| matches!(word, "remote" | "external" | "elsewhere"))
}

fn is_here(variant: &str) -> bool {
    let kebab = names::kebab(variant);
    kebab.split('-').next().is_some_and(|word| {
        matches!(word, "local" | "internal" | "embedded" | "inline" | "in" | "here" | "enabled")
    })
}

fn is_remote_arm(body: &Body, pattern: PatternId) -> bool {
    match &body.patterns[pattern].kind {
        PatternKind::Path(path)
        | PatternKind::Struct { path, .. }
        | PatternKind::TupleStruct { path, .. } => is_remote(&path.last_name()),
        PatternKind::Or(all) => all.iter().any(|one| is_remote_arm(body, *one)),
        PatternKind::Reference(inner) | PatternKind::Typed(inner, _) => is_remote_arm(body, *inner),
        _ => false,
    }
}

/// What the functions without a receiver give that an arm calls.
fn made(facts: Facts<'_>, types: &BodyTypes, (before, end): (ExprId, ExprId), part: &mut Part) {
    let program = facts.program;
    let definitions = &program.definitions;
    for call in types.calls.iter().filter(|call| call.expr > before && call.expr <= end) {
        let crate::link::Target::Function(function) = call.target else { continue };
        if definitions.is_stub(function) || definitions.signature(function).receiver.is_some() {
            continue;
        }
        let mut all = Vec::new();
        if let Some(output) = &program.types.signature(definitions, function).output {
            given(facts, output, &mut all);
        }
        given(facts, &types.expressions[call.expr], &mut all);
        if !all.is_empty() {
            part.starts.insert(function);
            part.types.extend(all);
        }
    }
}

/// The types of the repository that a value is or holds in a tuple, an `Option`, an `Arc` and the like.
fn given(facts: Facts<'_>, ty: &Ty, found: &mut Vec<AdtId>) {
    let definitions = &facts.program.definitions;
    match ty.peeled() {
        Ty::Adt(of, arguments) => {
            let record = &definitions.adts[*of];
            if definitions.crate_of(record.module).kind == CrateKind::Stub {
                arguments.iter().for_each(|inner| given(facts, inner, found));
            } else if !found.contains(of) {
                found.push(*of);
            }
        }
        Ty::Tuple(all) => all.iter().for_each(|inner| given(facts, inner, found)),
        // What an async function gives in the end.
        Ty::Opaque(bounds) => {
            for (_, ty) in bounds.iter().flat_map(|bound| &bound.bindings) {
                given(facts, ty, found);
            }
        }
        _ => {}
    }
}

/// What several parts make is none of theirs.
fn keep_own(parts: &mut BTreeMap<Name, Part>) {
    let mut counts: FxHashMap<AdtId, usize> = FxHashMap::default();
    for part in parts.values_mut() {
        let mut seen = BTreeSet::new();
        part.types.retain(|of| seen.insert(*of));
        part.types.iter().for_each(|of| *counts.entry(*of).or_default() += 1);
    }
    let mut callers: FxHashMap<FunctionId, usize> = FxHashMap::default();
    parts
        .values()
        .flat_map(|part| &part.starts)
        .for_each(|start| *callers.entry(*start).or_default() += 1);
    for part in parts.values_mut() {
        part.types.retain(|of| counts[of] == 1);
        part.starts.retain(|start| callers[start] == 1);
    }
}

fn draft(facts: Facts<'_>, name: &Name, part: &Part) -> Draft {
    let definitions = &facts.program.definitions;
    let home_of = |of: AdtId| definitions.modules[definitions.adts[of].module].in_crate;
    let prefix = names::common_prefix(definitions);
    let is_namesake = |of: &CrateId| {
        names::same(&names::short(definitions.crates[*of].package, prefix.as_deref()), name)
    };
    let homes: BTreeSet<CrateId> = part.types.iter().map(|of| home_of(*of)).collect();
    let home = homes.iter().copied().find(is_namesake).unwrap_or_else(|| home_of(part.types[0]));
    let mut draft = Draft::of_crate(definitions, home, prefix.as_deref());
    draft.name = names::kebab(name);
    draft.aliases.insert(*name);
    draft.found_by = "part that a configuration puts here or elsewhere";
    draft.is_placed = true;
    draft.types = part.types.iter().copied().collect();
    draft.starts = part.starts.iter().copied().collect();
    draft
}

/// A function by which one part asks another that may be elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Asking {
    /// The role that is asked.
    pub(super) to: u16,
    /// What runs there.
    pub(super) handler: FunctionId,
    /// The function of the trait.
    pub(super) declared: FunctionId,
}

/// How one part asks another that may be elsewhere: by a trait whose functions make a request, one variant of an enum, that
/// the other takes. Functions of the trait and of what implements it.
pub(super) fn asked(facts: Facts<'_>, division: &Division) -> FxHashMap<FunctionId, Asking> {
    let mut all = FxHashMap::default();
    if !division.drafts.iter().any(|draft| draft.is_placed) {
        return all;
    }
    let definitions = &facts.program.definitions;
    let takers = takers(facts, division);
    if takers.is_empty() {
        return all;
    }
    for record in definitions.impls.iter().filter(|record| !record.is_test) {
        let Some(of) = record.of_trait else { continue };
        let declared = &definitions.traits[of].functions;
        for (name, function) in &record.functions {
            let Some((_, asked)) = declared.iter().find(|(known, _)| known == name) else {
                continue;
            };
            let Some((role, taking)) = asks(facts, *function, &takers) else { continue };
            // Whoever takes requests makes them at most to hand them on.
            if division.owner[function.index()] == Some(role) {
                continue;
            }
            let handler = method(facts, division, role, *name).unwrap_or(taking);
            let asking = Asking { to: role, handler, declared: *asked };
            all.insert(*asked, asking);
            all.insert(*function, asking);
        }
    }
    add_wrappers(facts, &mut all);
    all
}

/// Whoever implements such a function by calling it (and counts, or tries again) asks for those who call him.
fn add_wrappers(facts: Facts<'_>, asked: &mut FxHashMap<FunctionId, Asking>) {
    let definitions = &facts.program.definitions;
    let mut wrappers = Vec::new();
    for record in definitions.impls.iter().filter(|record| !record.is_test) {
        let Some(of) = record.of_trait else { continue };
        let declared = &definitions.traits[of].functions;
        for (name, function) in &record.functions {
            let known = declared.iter().find(|(known, _)| known == name);
            let Some(known) = known.and_then(|(_, it)| asked.get(it)) else { continue };
            if facts.index.callees(*function).any(|it| asked.get(&it) == Some(known)) {
                wrappers.push((*function, *known));
            }
        }
    }
    asked.extend(wrappers);
}

/// By the name of an enum of requests, the one role whose type takes them, and the function that does.
fn takers(facts: Facts<'_>, division: &Division) -> FxHashMap<Name, (u16, FunctionId)> {
    let is_part = |of: AdtId| division.types.contains_key(&of);
    let mut all: BTreeMap<Name, BTreeSet<(u16, FunctionId)>> = BTreeMap::new();
    #[expect(clippy::iter_over_hash_type, reason = "it is sorted into another")]
    for ((of, request), function) in super::homes::taking(facts, &is_part) {
        all.entry(request).or_default().insert((division.types[&of], function));
    }
    let only = all.into_iter().filter_map(|(request, takers)| {
        let first = *takers.first()?;
        takers.iter().all(|(role, _)| *role == first.0).then_some((request, first))
    });
    only.collect()
}

/// The role whose requests a function makes.
fn asks(
    facts: Facts<'_>,
    function: FunctionId,
    takers: &FxHashMap<Name, (u16, FunctionId)>,
) -> Option<(u16, FunctionId)> {
    let definitions = &facts.program.definitions;
    let (body, types) =
        definitions.body(function).zip(facts.program.functions[function].as_deref())?;
    let tuples = types.resolutions.iter().filter_map(|(_, found)| match found {
        Resolution::Definition(Definition::Variant(of, _)) => Some(*of),
        _ => None,
    });
    let structs = body.expressions.iter_enumerated().filter_map(|(id, of)| {
        match (&of.kind, types.expressions[id].peeled()) {
            (ExprKind::Struct(_), Ty::Adt(of, _)) => Some(*of),
            _ => None,
        }
    });
    let is_enum = |of: &AdtId| {
        matches!(definitions.item(definitions.adts[*of].source).kind, ItemKind::Enum(_))
    };
    let made = tuples.chain(structs).filter(is_enum);
    let mut asked = made.filter_map(|of| takers.get(&definitions.adts[of].name).copied());
    let first = asked.next()?;
    asked.all(|other| other == first).then_some(first)
}

/// The method of this name of a type that answers for a role.
fn method(facts: Facts<'_>, division: &Division, role: u16, name: Name) -> Option<FunctionId> {
    let definitions = &facts.program.definitions;
    let mut all = definitions.functions.iter_enumerated().filter(|(id, record)| {
        let Owner::Impl(of) = record.owner else { return false };
        record.name == name
            && division.owner[id.index()] == Some(role)
            && definitions.impls[of].of_trait.is_none()
            && facts.program.types.adt_of_impl(of).and_then(|of| division.types.get(&of))
                == Some(&role)
    });
    all.next().map(|(id, _)| id)
}
