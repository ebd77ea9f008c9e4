//! Roles that an enum lists: `Role::Indexer`, `Role::Janitor`, with what each variant's condition starts.

use super::choice;
use super::draft::Draft;
use super::forms::Form;
use super::homes::named_inside;
use super::names;
use crate::base::{Id, Name};
use crate::link::{
    AdtId, BodyTypes, CrateId, CrateKind, Definition, FunctionId, Owner, Resolution, Target,
};
use crate::services::protocols::Facts;
use crate::syntax::facts::{Body, ExprId, ExprKind, ItemKind};
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

/// Words that a start function's name begins with.
const STARTS: &[&str] = &["start", "run", "spawn", "serve", "launch"];

/// Names variants beside the roles that they mean, and adds roles that only a variant names. Says whether there is such
/// an enum.
pub(super) fn extend(
    facts: Facts<'_>,
    crates: &[CrateId],
    drafts: &mut Vec<Draft>,
    front: Option<CrateId>,
    prefix: Option<&str>,
) -> bool {
    let front = front.map(|front| Draft::of_crate(&facts.program.definitions, front, prefix));
    let Some(of) = role_enum(facts, crates, drafts, front.as_ref()) else { return false };
    let started = started_by(facts, crates, of);
    for (at, name) in variants(facts, of).into_iter().enumerate() {
        if let Some(draft) = drafts.iter_mut().find(|draft| draft.is_called(&name)) {
            draft.aliases.extend([name, Name::new(&names::kebab(&name))]);
            continue;
        }
        let functions = started.get(&at).map_or(&[][..], Vec::as_slice);
        let new = by_start(facts, &name, functions, drafts, prefix)
            .or_else(|| by_crate(facts, crates, &name, drafts, prefix))
            .or_else(|| by_longer_name(&name, (of, at), drafts));
        if let Some(mut draft) = new {
            draft.aliases.extend([Name::new(&draft.name), name]);
            draft.name = names::kebab(&name);
            draft.found_by = "role that a flag chooses";
            drafts.push(draft);
        }
    }
    true
}

fn variants(facts: Facts<'_>, of: AdtId) -> Vec<Name> {
    let definitions = &facts.program.definitions;
    match &definitions.item(definitions.adts[of].source).kind {
        ItemKind::Enum(item) => item.variants.iter().map(|variant| variant.name).collect(),
        _ => Vec::new(),
    }
}

/// The enum most of whose variants are called like roles: two at least. Many enums list what a program handles; this one
/// comes from the command line or the configuration, or says that it lists roles.
fn role_enum(
    facts: Facts<'_>,
    crates: &[CrateId],
    drafts: &[Draft],
    front: Option<&Draft>,
) -> Option<AdtId> {
    let definitions = &facts.program.definitions;
    let inside: FxHashSet<CrateId> = crates.iter().copied().collect();
    let called = drafts.iter().chain(front).flat_map(Draft::names);
    let called: FxHashSet<Name> = called.map(|name| Name::from(&names::root(name))).collect();
    let scored = definitions.adts.iter_enumerated().filter_map(|(id, record)| {
        if !inside.contains(&definitions.modules[record.module].in_crate)
            || facts.derived[record.source.file]
        {
            return None;
        }
        let variants = variants(facts, id);
        let fitting =
            variants.iter().filter(|name| called.contains(&names::root_of(**name))).count();
        (fitting >= 2 && fitting * 2 >= variants.len() && choice::is_told(definitions, id))
            .then_some((fitting, id))
    });
    scored.max_by_key(|(fitting, id)| (*fitting, std::cmp::Reverse(*id))).map(|(_, id)| id)
}

/// The start functions in other crates that stand under a condition on one variant.
fn started_by(facts: Facts<'_>, crates: &[CrateId], of: AdtId) -> BTreeMap<usize, Vec<FunctionId>> {
    let inside: FxHashSet<CrateId> = crates.iter().copied().collect();
    let definitions = &facts.program.definitions;
    let mut all: BTreeMap<usize, Vec<FunctionId>> = BTreeMap::new();
    for (function, body, types) in facts.bodies() {
        let own = definitions.home_of(function);
        let may_name = facts.index.made_by_any(function).any(|made| made == of);
        if !may_name || !inside.contains(&own) || !names_a_variant(types, of) {
            continue;
        }
        for (expr, expression) in body.expressions.iter_enumerated() {
            let ExprKind::If { condition, then_branch, .. } = &expression.kind else { continue };
            let Some(variant) = only_variant(body, types, of, expr, *condition) else { continue };
            for call in &types.calls {
                let Target::Function(callee) = call.target else { continue };
                // Expressions are numbered as they end, so a branch is a range.
                let is_inside = call.expr > *condition && call.expr <= *then_branch;
                let record = &definitions.functions[callee];
                let of_crate = definitions.crate_of(record.module);
                let is_start = record.owner == Owner::Module
                    && of_crate.kind == CrateKind::Library
                    && definitions.modules[record.module].in_crate != own
                    && STARTS.iter().any(|start| record.name.starts_with(start));
                if is_inside && is_start {
                    all.entry(variant).or_default().push(callee);
                }
            }
        }
    }
    all
}

fn names_a_variant(types: &BodyTypes, of: AdtId) -> bool {
    types.gist.constructs(of)
        && types.resolutions.iter().any(|(_, found)| {
            matches!(found, Resolution::Definition(Definition::Variant(adt, _)) if *adt == of)
        })
}

/// The one variant that a condition names.
fn only_variant(
    body: &Body,
    types: &BodyTypes,
    of: AdtId,
    whole: ExprId,
    condition: ExprId,
) -> Option<usize> {
    let mut named: BTreeSet<u32> = BTreeSet::new();
    let mut work = vec![condition];
    while let Some(expr) = work.pop() {
        if let Some(Resolution::Definition(Definition::Variant(adt, variant))) =
            types.resolution(expr)
            && adt == of
        {
            named.insert(variant);
        }
        body.expressions[expr].kind.for_each_child(&mut |child| {
            if let crate::syntax::walk::Child::Expr(inner) = child {
                work.push(inner);
            }
        });
    }
    let mut named = named.into_iter();
    let first = named.next()?;
    (named.next().is_none() && whole.index() > condition.index()).then_some(first as usize)
}

/// The role that a start function starts, if its crate is not the home of one already or it makes types of its own.
fn by_start(
    facts: Facts<'_>,
    name: &Name,
    functions: &[FunctionId],
    drafts: &[Draft],
    prefix: Option<&str>,
) -> Option<Draft> {
    let definitions = &facts.program.definitions;
    let stem = names::kebab(name).replace('-', "_");
    let best = functions
        .iter()
        .copied()
        .find(|function| definitions.functions[*function].name.contains(stem.as_str()));
    let start = best.or_else(|| functions.first().copied())?;
    let home = definitions.home_of(start);
    let taken: BTreeSet<AdtId> =
        drafts.iter().flat_map(|draft| draft.types.iter().copied()).collect();
    let mut types: BTreeSet<AdtId> = BTreeSet::new();
    let is_own = |of: AdtId| {
        definitions.modules[definitions.adts[of].module].in_crate == home && !taken.contains(&of)
    };
    let signature = facts.program.types.signature(definitions, start);
    if let Some(output) = &signature.output {
        named_inside(output, &is_own, &mut types);
    }
    if types.is_empty() {
        types = made_in(facts, start).into_iter().filter(|of| is_own(*of)).collect();
    }
    let is_shared = drafts.iter().any(|draft| draft.home == home);
    if is_shared && types.is_empty() {
        return None;
    }
    let mut draft = Draft::of_crate(definitions, home, prefix);
    if is_shared {
        draft.aliases.clear();
    }
    draft.aliases.extend(types.iter().map(|of| definitions.adts[*of].name));
    draft.types = types;
    draft.starts = vec![start];
    Some(draft)
}

/// Types that a function makes through their own functions.
fn made_in(facts: Facts<'_>, function: FunctionId) -> BTreeSet<AdtId> {
    let definitions = &facts.program.definitions;
    let made = facts.program.calls_of(function).iter().filter_map(|call| {
        let Target::Function(callee) = call.target else { return None };
        let Owner::Impl(id) = definitions.functions[callee].owner else { return None };
        let is_maker = definitions.signature(callee).receiver.is_none();
        facts.program.types.adt_of_impl(id).filter(|_| is_maker)
    });
    made.collect()
}

/// Another form of a role, in the same code: its name says more.
fn by_longer_name(name: &Name, (of, at): (AdtId, usize), drafts: &[Draft]) -> Option<Draft> {
    let kebab = names::kebab(name);
    let (number, base) = (0..).zip(drafts).find(|(_, draft)| {
        kebab.strip_prefix(draft.name.as_str()).is_some_and(|rest| rest.starts_with('-'))
    })?;
    let mut draft = Draft::at(base.home);
    draft.name = kebab;
    draft.form = Some(Form {
        listed: (of, u32::try_from(at).ok()?),
        base: base.form.map_or(number, |form| form.base),
    });
    Some(draft)
}

/// The crate that is called like a variant.
fn by_crate(
    facts: Facts<'_>,
    crates: &[CrateId],
    name: &Name,
    drafts: &[Draft],
    prefix: Option<&str>,
) -> Option<Draft> {
    let definitions = &facts.program.definitions;
    let id = crates.iter().find(|id| {
        definitions.crates[**id].kind == CrateKind::Library
            && names::same(&names::short(definitions.crates[**id].package, prefix), name)
            && drafts.iter().all(|draft| draft.home != **id)
    })?;
    Some(Draft::of_crate(definitions, *id, prefix))
}
