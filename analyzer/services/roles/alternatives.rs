//! Roles that a program takes by what it is configured with: `if let Some(sequencer) = config.sequencer { … } else { … }`.
//!
//! Programs decide so many things in this way that only one in which every branch runs a library of its own counts.

use super::commands::called;
use super::starts::{Arm, Choice, own_bodies};
use crate::link::CrateId;
use crate::services::boundary::Candidate;
use crate::services::protocols::Facts;
use crate::syntax::facts::{Body, ExprId, ExprKind, PatternId, PatternKind};
use rustc_hash::FxHashSet;

/// What configuration that belongs to a role is called behind the role's name.
const SUFFIXES: &[&str] = &[
    "_config",
    "_configuration",
    "_cfg",
    "_conf",
    "_args",
    "_opts",
    "_options",
    "_settings",
    "_params",
    "_mode",
    "_enabled",
];
/// What a question for a role is called before its name.
const PREFIXES: &[&str] = &["is_", "as_", "run_"];

/// The choices that the program makes so.
pub(super) fn choices(
    facts: Facts<'_>,
    host: &Candidate<'_>,
    inside: &FxHashSet<CrateId>,
) -> Vec<Choice> {
    let mut all = Vec::new();
    for (function, body, types) in own_bodies(facts, host) {
        let further: FxHashSet<ExprId> = body.expressions.iter().filter_map(further).collect();
        for (at, _) in body.expressions.iter_enumerated() {
            if further.contains(&at) {
                continue;
            }
            let Some(branches) = branches(body, at) else { continue };
            let arms: Vec<Arm> = branches
                .into_iter()
                .map(|(name, range)| Arm { name, calls: called(facts, types, range, inside) })
                .collect();
            let are_told = arms.iter().all(|arm| !arm.calls.is_empty());
            let are_different = arms.windows(2).all(|two| two[0].calls != two[1].calls);
            if arms.len() > 1 && are_told && are_different {
                let choosers = [function].into_iter().collect();
                all.push(Choice { choosers, arms, needs_homes: true });
            }
        }
    }
    all
}

/// The `if` that an `else` holds.
fn further(expression: &crate::syntax::facts::Expr) -> Option<ExprId> {
    match &expression.kind {
        ExprKind::If { else_branch, .. } => *else_branch,
        _ => None,
    }
}

/// The branches of `if … else if … else …` with the names of what they are for, and where the code of each begins and ends;
/// the last goes by no name.
fn branches(body: &Body, at: ExprId) -> Option<Vec<(String, (ExprId, ExprId))>> {
    let mut all = Vec::new();
    let mut next = Some(at);
    let mut before = None;
    while let Some(at) = next {
        let ExprKind::If { condition, then_branch, else_branch } = &body.expressions[at].kind
        else {
            all.push((String::new(), (before?, at)));
            return Some(all);
        };
        all.push((role_of(body, *condition)?, (*condition, *then_branch)));
        before = Some(*then_branch);
        next = *else_branch;
    }
    None
}

/// The role that a condition asks for.
fn role_of(body: &Body, condition: ExprId) -> Option<String> {
    let name = match &body.expressions[condition].kind {
        ExprKind::Let { pattern, .. } => bound(body, *pattern)?,
        ExprKind::Field { name, .. } => name.to_string(),
        ExprKind::Path(path) => path.as_single_name()?.to_string(),
        ExprKind::MethodCall(call) if call.arguments.is_empty() && call.method == "is_some" => {
            return role_of(body, call.receiver);
        }
        ExprKind::MethodCall(call) if call.arguments.is_empty() => call.method.to_string(),
        _ => return None,
    };
    let plain = PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(&name);
    let plain = SUFFIXES.iter().find_map(|suffix| plain.strip_suffix(suffix)).unwrap_or(plain);
    (plain.len() > 2).then(|| plain.to_owned())
}

/// The name in `Some(name)`.
fn bound(body: &Body, pattern: PatternId) -> Option<String> {
    match &body.patterns[pattern].kind {
        PatternKind::TupleStruct { path, elements } if path.last_name() == "Some" => {
            bound(body, *elements.first()?)
        }
        PatternKind::Binding { name, .. } => Some(name.to_string()),
        _ => None,
    }
}
