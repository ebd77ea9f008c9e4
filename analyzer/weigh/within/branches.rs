//! Which way does a branch go?
//!
//! Each piece of evidence is a probability; independent pieces are combined by the rule of Dempster and Shafer as in Wu and
//! Larus, "Static branch frequency and program profile analysis" (MICRO-27, 1994).

use super::endings::Ending;
use super::walk::Walk;
use crate::link::{Definition, Resolution};
use crate::syntax::facts::{
    ExprId, ExprKind, Literal, MatchArm, PatternId, PatternKind, UnaryOperator,
};

/// `if` without any evidence.
const THEN: f64 = 0.5;
/// A branch that leaves with an error.
const FAILS: f64 = 0.05;
/// A branch that leaves the function or loop.
const LEAVES: f64 = 0.2;
/// A branch that panics.
pub(super) const PANICS: f64 = 0.001;
/// `== CONST`, `is_none()`, `is_err()`, `is_empty()`.
const RARE: f64 = 0.25;
/// A setting is switched on or given: most are not.
const CONFIGURED: f64 = 0.25;
/// `let Some(..) = ..`, `is_some()`.
const PRESENT: f64 = 0.6;
/// `let Err(..) = ..`, the `Err` arm.
const FAILED: f64 = 0.05;
/// The `None` arm where it is not a failure.
const ABSENT: f64 = 0.35;
/// `let … else`.
pub(super) const LET_ELSE: f64 = 0.05;
/// The least that a common arm of a `match` counts: of many arms a few take most of the traffic, and which is not known.
const ARM: f64 = 0.15;
/// A cached value is there.
const HIT: f64 = 0.7;

/// What a pattern asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Asked {
    /// `Some`, `Ok`.
    Present,
    /// `None`.
    Absent,
    /// `Err`.
    Failed,
    /// `_` or a plain name.
    Anything,
    /// Anything else.
    Other,
}

/// Last words of the names of values that hold settings.
const SETTINGS: &[&str] = &[
    "config", "conf", "cfg", "opts", "opt", "options", "args", "settings", "flags", "cli", "params",
];

fn names_settings(name: &str) -> bool {
    let last = name.rsplit('_').next().unwrap_or(name);
    SETTINGS.contains(&last.to_lowercase().as_str())
}

/// Combines two independent pieces of evidence for the same thing.
pub(super) fn combine(one: f64, other: f64) -> f64 {
    let both = one * other;
    both / (both + (1.0 - one) * (1.0 - other))
}

impl Walk<'_> {
    /// The chance that `then` of an `if` is taken.
    pub(super) fn then_share(
        &self,
        condition: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    ) -> f64 {
        let ending = self.ending(then);
        let other = otherwise.map_or(Ending::Falls, |branch| self.ending(branch));
        match (ending == Ending::Panic, other == Ending::Panic) {
            (true, false) => return PANICS,
            (false, true) => return 1.0 - PANICS,
            _ => {}
        }
        if ending == Ending::Return && self.is_cache_hit(condition) {
            return HIT;
        }
        let evidence = [
            self.truth(condition),
            self.leaving(then, ending),
            otherwise.and_then(|branch| self.leaving(branch, other)).map(|share| 1.0 - share),
        ];
        evidence.into_iter().flatten().reduce(combine).unwrap_or(THEN)
    }

    /// What the end of a branch says of its chance.
    fn leaving(&self, branch: ExprId, ending: Ending) -> Option<f64> {
        match ending {
            Ending::Error => Some(FAILS),
            Ending::Return | Ending::Break | Ending::Continue => Some(LEAVES),
            Ending::Panic => Some(PANICS),
            Ending::Falls => self.fails(branch).then_some(FAILS),
        }
    }

    /// `let Some(hit) = cache.get(key)`.
    fn is_cache_hit(&self, condition: ExprId) -> bool {
        let ExprKind::Let { pattern, value } = &self.body.expressions[condition].kind else {
            return false;
        };
        self.asked(*pattern) == Asked::Present && self.names_cache(*value)
    }

    fn names_cache(&self, value: ExprId) -> bool {
        let mut at = value;
        for _ in 0..16 {
            at = match &self.body.expressions[at].kind {
                ExprKind::MethodCall(call) if call.method.to_lowercase().contains("cache") => {
                    return true;
                }
                ExprKind::MethodCall(call) => call.receiver,
                ExprKind::Field { name, .. } if name.to_lowercase().contains("cache") => {
                    return true;
                }
                ExprKind::Field { base, .. } => *base,
                ExprKind::Await(inside)
                | ExprKind::Try(inside)
                | ExprKind::Reference(inside, _) => *inside,
                ExprKind::Call { callee, .. } => *callee,
                ExprKind::Path(path) => return path.joined().to_lowercase().contains("cache"),
                _ => return false,
            };
        }
        false
    }

    /// What the shape of a condition says of its truth.
    pub(super) fn truth(&self, condition: ExprId) -> Option<f64> {
        self.truth_within(condition, 24)
    }

    fn truth_within(&self, condition: ExprId, depth: u32) -> Option<f64> {
        let depth = depth.checked_sub(1)?;
        match &self.body.expressions[condition].kind {
            ExprKind::Field { .. } if self.is_setting(condition) => Some(CONFIGURED),
            ExprKind::MethodCall(call)
                if call.method == "is_some" && self.is_setting(call.receiver) =>
            {
                Some(CONFIGURED)
            }
            ExprKind::MethodCall(call)
                if call.method == "is_none" && self.is_setting(call.receiver) =>
            {
                Some(1.0 - CONFIGURED)
            }
            ExprKind::Let { pattern, value }
                if self.asked(*pattern) == Asked::Present && self.is_setting(*value) =>
            {
                Some(CONFIGURED)
            }
            ExprKind::Unary { operator: UnaryOperator::Not, operand } => {
                self.truth_within(*operand, depth).map(|truth| 1.0 - truth)
            }
            ExprKind::Binary { operator, left, right } => {
                self.comparison(operator, *left, *right, depth)
            }
            ExprKind::Let { pattern, .. } => match self.asked(*pattern) {
                Asked::Present => Some(PRESENT),
                Asked::Absent => Some(RARE),
                Asked::Failed => Some(FAILED),
                Asked::Other => Some(THEN),
                Asked::Anything => Some(0.99),
            },
            ExprKind::MethodCall(call) => method_truth(&call.method),
            ExprKind::Literal(Literal::Bool(value)) => Some(if *value { 0.99 } else { 0.01 }),
            ExprKind::Macro(call) if call.path.last_name() == "log_enabled" => Some(0.01),
            _ => None,
        }
    }

    fn comparison(&self, operator: &str, left: ExprId, right: ExprId, depth: u32) -> Option<f64> {
        match operator {
            "&&" | "||" => {
                let one = self.truth_within(left, depth);
                let other = self.truth_within(right, depth);
                if one.is_none() && other.is_none() {
                    return None;
                }
                let (one, other) = (one.unwrap_or(0.5), other.unwrap_or(0.5));
                Some(if operator == "&&" { one * other } else { one + other - one * other })
            }
            "==" if self.is_constant(left) || self.is_constant(right) => Some(RARE),
            "!=" if self.is_constant(left) || self.is_constant(right) => Some(1.0 - RARE),
            "<" | "<=" if self.is_zero(right) => Some(RARE),
            ">" | ">=" if self.is_zero(left) => Some(RARE),
            ">" | ">=" if self.is_zero(right) => Some(1.0 - RARE),
            "<" | "<=" if self.is_zero(left) => Some(1.0 - RARE),
            _ => None,
        }
    }

    /// Whether a value is a setting, by the name of what it is a field of: `self.config.follow`.
    fn is_setting(&self, value: ExprId) -> bool {
        let mut at = value;
        let mut is_part = false;
        for _ in 0..16 {
            at = match &self.body.expressions[at].kind {
                ExprKind::Field { name, .. } if is_part && names_settings(name) => return true,
                ExprKind::Field { base, .. } => {
                    is_part = true;
                    *base
                }
                ExprKind::Reference(inside, _) => *inside,
                ExprKind::MethodCall(call)
                    if matches!(call.method.as_str(), "as_ref" | "as_deref" | "clone") =>
                {
                    call.receiver
                }
                ExprKind::Path(path) => return is_part && names_settings(&path.last_name()),
                _ => return false,
            };
        }
        false
    }

    fn is_constant(&self, expr: ExprId) -> bool {
        match &self.body.expressions[expr].kind {
            ExprKind::Literal(_) => true,
            ExprKind::Reference(inside, _) | ExprKind::Unary { operand: inside, .. } => {
                matches!(self.body.expressions[*inside].kind, ExprKind::Literal(_))
            }
            ExprKind::Path(_) => matches!(
                self.types.resolution(expr),
                Some(Resolution::Definition(Definition::Value(_) | Definition::Variant(..)))
            ),
            _ => false,
        }
    }

    fn is_zero(&self, expr: ExprId) -> bool {
        matches!(self.body.expressions[expr].kind, ExprKind::Literal(Literal::Integer(0, _)))
    }

    /// What a pattern asks for.
    pub(super) fn asked(&self, pattern: PatternId) -> Asked {
        match &self.body.patterns[pattern].kind {
            PatternKind::TupleStruct { path, elements } => match path.last_name().as_str() {
                "Some" | "Ok" => match elements.first().map(|inside| self.asked(*inside)) {
                    Some(inside @ (Asked::Failed | Asked::Absent)) => inside,
                    Some(Asked::Other) => Asked::Other,
                    _ => Asked::Present,
                },
                "Err" => Asked::Failed,
                "Ready" => elements.first().map_or(Asked::Anything, |inside| self.asked(*inside)),
                _ => Asked::Other,
            },
            PatternKind::Path(path) if path.last_name() == "None" => Asked::Absent,
            PatternKind::Binding { name, sub: None, .. } if *name == "None" => Asked::Absent,
            PatternKind::Binding { sub: Some(inside), .. }
            | PatternKind::Reference(inside)
            | PatternKind::Typed(inside, _) => self.asked(*inside),
            PatternKind::Binding { name, .. }
                if name.chars().next().is_some_and(char::is_uppercase) =>
            {
                Asked::Other
            }
            PatternKind::Binding { .. } | PatternKind::Wild | PatternKind::Rest => Asked::Anything,
            PatternKind::Tuple(parts)
                if parts.iter().all(|part| self.asked(*part) == Asked::Anything) =>
            {
                Asked::Anything
            }
            _ => Asked::Other,
        }
    }

    /// The share of each arm; those of many arms add up to more than one.
    pub(super) fn arm_shares(&self, arms: &[MatchArm]) -> Vec<f64> {
        let rare: Vec<Option<f64>> = arms.iter().map(|arm| self.rare_arm(arm)).collect();
        let weights: Vec<f64> =
            arms.iter().map(|arm| if arm.guard.is_some() { 0.5 } else { 1.0 }).collect();
        let taken: f64 = rare.iter().flatten().sum();
        let common: f64 =
            rare.iter().zip(&weights).filter(|(rare, _)| rare.is_none()).map(|(_, w)| w).sum();
        if common <= 0.0 {
            let all = if taken > 0.0 { taken } else { 1.0 };
            return rare.iter().map(|share| share.unwrap_or(0.0) / all).collect();
        }
        let scale = if taken > 0.5 { 0.5 / taken } else { 1.0 };
        let rest = 1.0 - taken * scale;
        let share = |(rare, weight): (&Option<f64>, &f64)| match rare {
            Some(rare) => rare * scale,
            None => (rest * weight / common).max(ARM * weight),
        };
        rare.iter().zip(&weights).map(share).collect()
    }

    /// The share of an arm that is seldom taken.
    fn rare_arm(&self, arm: &MatchArm) -> Option<f64> {
        let ending = self.ending(arm.body);
        match (ending, self.asked(arm.pattern)) {
            (Ending::Panic, _) => Some(PANICS),
            (_, Asked::Failed) => Some(FAILED),
            (Ending::Error, _) => Some(FAILS),
            (_, Asked::Absent) if ending == Ending::Falls => Some(ABSENT),
            (_, Asked::Absent) => Some(FAILED),
            _ => self.fails(arm.body).then_some(FAILS),
        }
    }
}

fn method_truth(method: &str) -> Option<f64> {
    match method {
        "is_none" | "is_err" | "is_empty" | "is_some_and" | "is_cancelled" | "is_closed" => {
            Some(RARE)
        }
        "is_some" | "is_ok" => Some(PRESENT),
        _ => None,
    }
}
