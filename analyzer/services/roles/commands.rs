//! Subcommands that a program asks for by name: `Some(("serve", matches))`, `matches.subcommand_matches(node::CMD)`.
//!
//! clap's builder gives no enum of the commands. Each place where one is asked for is an arm of the choice between them all.

use super::starts::{Arm, starts};
use crate::base::Name;
use crate::link::{BodyOwner, BodyTypes, CrateId, Definitions, FunctionId, Target};
use crate::services::boundary::Candidate;
use crate::services::protocols::{Facts, LookedFor};
use crate::syntax::facts::{Body, ExprId, ExprKind, ItemKind, Literal, PatternId, PatternKind};
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

/// The methods that ask for one subcommand.
const ASKS_FOR_ONE: &str = "subcommand_matches";
/// The methods that tell which subcommand it is.
const TELLS: &[&str] = &["subcommand", "subcommand_name"];

/// Whether an expression is the subcommand that was given.
pub(super) fn is_told(body: &Body, expr: ExprId) -> bool {
    match &body.expressions[expr].kind {
        ExprKind::MethodCall(call) => TELLS.contains(&call.method.as_str()),
        _ => false,
    }
}

/// What the program calls for subcommands that it asks for one by one, by their names.
pub(super) fn asked_for(
    facts: Facts<'_>,
    host: &Candidate<'_>,
    inside: &FxHashSet<CrateId>,
) -> (BTreeSet<FunctionId>, Vec<Arm>) {
    let mut askers = BTreeSet::new();
    let mut all: BTreeMap<String, BTreeSet<FunctionId>> = BTreeMap::new();
    for function in host.reach.functions() {
        let Some(types) = facts.program.functions[function].as_ref() else { continue };
        if types.quiet.is_quiet(LookedFor::Subcommands as u32) {
            continue;
        }
        let Some(body) = facts.program.definitions.body(function) else { continue };
        if !body.expressions.iter().any(|expression| asks(&expression.kind)) {
            types.quiet.keep_quiet(LookedFor::Subcommands as u32);
            continue;
        }
        for expression in &body.expressions {
            let ExprKind::If { condition, then_branch, .. } = &expression.kind else { continue };
            let Some(name) = asked(facts, function, body, *condition) else { continue };
            let calls = called(facts, types, (*condition, *then_branch), inside);
            if !calls.is_empty() {
                askers.insert(function);
                all.entry(name).or_default().extend(calls);
            }
        }
    }
    (askers, all.into_iter().map(|(name, calls)| Arm { name, calls }).collect())
}

/// Whether an expression asks for one subcommand.
fn asks(kind: &ExprKind) -> bool {
    matches!(kind, ExprKind::MethodCall(call) if call.method == ASKS_FOR_ONE)
}

/// The subcommand that `if let Some(matches) = matches.subcommand_matches("serve")` asks for.
fn asked(facts: Facts<'_>, function: FunctionId, body: &Body, condition: ExprId) -> Option<String> {
    let ExprKind::Let { value, .. } = &body.expressions[condition].kind else { return None };
    let ExprKind::MethodCall(call) = &body.expressions[*value].kind else { return None };
    let [name] = &*call.arguments else { return None };
    if call.method != ASKS_FOR_ONE {
        return None;
    }
    let texts = facts.values.texts(BodyOwner::Function(function), *name);
    let [text] = texts.as_slice() else { return None };
    (!text.pattern().contains("{}")).then(|| text.pattern()).filter(|word| is_word(word))
}

/// What is called between two expressions of a body and may start something.
pub(super) fn called(
    facts: Facts<'_>,
    types: &BodyTypes,
    (after, until): (ExprId, ExprId),
    inside: &FxHashSet<CrateId>,
) -> BTreeSet<FunctionId> {
    let within = types.calls.iter().filter(|call| call.expr > after && call.expr <= until);
    let functions = within.filter_map(|call| match call.target {
        Target::Function(function) => Some(function),
        _ => None,
    });
    functions.filter(|function| starts(facts, *function, inside)).collect()
}

/// Whether a text can be the name of a subcommand.
fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_alphanumeric() || "-_".contains(letter))
}

/// The word that a pattern compares with: a literal or a constant that holds one, alone or before its arguments.
pub(super) fn word(definitions: &Definitions, body: &Body, pattern: PatternId) -> Option<String> {
    let inner = |at: &PatternId| word(definitions, body, *at);
    match &body.patterns[pattern].kind {
        PatternKind::Literal(Literal::String(text)) => is_word(text).then(|| text.to_string()),
        PatternKind::Path(path) => {
            let module = path.segments.len().checked_sub(2).map(|at| path.segments[at].name);
            constant(definitions, path.last_name(), module)
        }
        PatternKind::Binding { name, sub: None, .. } => constant(definitions, *name, None),
        PatternKind::TupleStruct { path, elements }
            if matches!(path.last_name().as_str(), "Some" | "Ok") =>
        {
            elements.first().and_then(inner)
        }
        PatternKind::Tuple(parts) | PatternKind::Or(parts) => parts.first().and_then(inner),
        PatternKind::Reference(at) | PatternKind::Typed(at, _) => inner(at),
        _ => None,
    }
}

fn is_constant(name: &str) -> bool {
    name.chars().any(|letter| letter.is_ascii_uppercase())
        && !name.chars().any(|letter| letter.is_ascii_lowercase())
}

/// The text of the only constant that is called so, in a module of that name where one is given.
fn constant(definitions: &Definitions, name: Name, module: Option<Name>) -> Option<String> {
    if !is_constant(&name) {
        return None;
    }
    let mut found = definitions.values.iter().filter_map(|value| {
        let (around, own) = value.path.rsplit_once("::")?;
        let is_there = module.is_none_or(|module| around.rsplit("::").next() == Some(&module));
        let ItemKind::Constant(of) = &definitions.item(value.source).kind else { return None };
        let body = &definitions.units[value.source.file].facts.bodies[of.body?];
        match &body.expressions[body.root?].kind {
            ExprKind::Literal(Literal::String(text)) if own == name.as_str() && is_there => {
                Some(*text)
            }
            _ => None,
        }
    });
    let first = found.next()?;
    (found.all(|other| other == first) && is_word(&first)).then(|| first.to_string())
}
