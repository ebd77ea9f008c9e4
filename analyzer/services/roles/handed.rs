//! A choice that is handed on: `Command::Api => start(Part::Api).await` beside `Command::Worker => start(Part::Worker).await`.
//!
//! All commands call the same function, which asks for the constant that it was given. What each of them starts is what that
//! function calls for its constant.

use super::guards;
use super::starts::Arm;
use crate::base::Name;
use crate::link::{AdtId, BodyTypes, CrateId, FunctionId, Target};
use crate::services::protocols::Facts;
use crate::services::roles::choice;
use crate::syntax::facts::{Body, ExprId, ExprKind};
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

/// A constant that is handed to a function: a variant of an enum.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Handed {
    to: FunctionId,
    of: AdtId,
    variant: Name,
}

/// The arms with what they start by the constants that they hand on. `ranges` are the code of each, by its name.
pub(super) fn handed_on(
    facts: Facts<'_>,
    inside: &FxHashSet<CrateId>,
    (body, types): (&Body, &BodyTypes),
    ranges: &[(String, (ExprId, ExprId))],
    mut arms: Vec<Arm>,
) -> Vec<Arm> {
    let by_arm: BTreeMap<&str, BTreeSet<Handed>> = ranges
        .iter()
        .map(|(name, range)| (name.as_str(), constants(facts, (body, types), *range)))
        .collect();
    let mut told: BTreeMap<(FunctionId, AdtId), BTreeSet<Name>> = BTreeMap::new();
    for handed in by_arm.values().flatten() {
        told.entry((handed.to, handed.of)).or_default().insert(handed.variant);
    }
    for ((to, of), variants) in told {
        if variants.len() < 2 {
            continue;
        }
        let started = guards::called_for(facts, to, of, inside);
        let different: BTreeSet<_> = variants.iter().filter_map(|it| started.get(it)).collect();
        if different.len() < 2 {
            continue;
        }
        for arm in &mut arms {
            let handed = by_arm.get(arm.name.as_str()).into_iter().flatten();
            let own: BTreeSet<FunctionId> = handed
                .filter(|handed| handed.to == to && handed.of == of)
                .flat_map(|handed| started.get(&handed.variant).into_iter().flatten().copied())
                .collect();
            if !own.is_empty() {
                arm.calls.remove(&to);
                arm.calls.extend(own);
            }
        }
    }
    arms
}

/// The constants that calls between two expressions hand on.
fn constants(
    facts: Facts<'_>,
    (body, types): (&Body, &BodyTypes),
    range: (ExprId, ExprId),
) -> BTreeSet<Handed> {
    let definitions = &facts.program.definitions;
    let calls = types.calls.iter().filter(|call| call.expr > range.0 && call.expr <= range.1);
    let mut all = BTreeSet::new();
    for call in calls {
        let Target::Function(to) = call.target else { continue };
        let arguments: &[ExprId] = match &body.expressions[call.expr].kind {
            ExprKind::Call { arguments, .. } => arguments,
            ExprKind::MethodCall(method) => &method.arguments,
            _ => continue,
        };
        if definitions.is_stub(to) {
            continue;
        }
        all.extend(arguments.iter().filter_map(|argument| {
            let (of, at) = guards::variant_at(body, types, *argument)?;
            let variant = choice::variants(definitions, of).nth(at)?;
            Some(Handed { to, of, variant })
        }));
    }
    all
}
