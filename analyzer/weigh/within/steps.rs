//! The factors around every expression, as a tree that shares what expressions have in common.

use super::events::Event;
use crate::base::{IndexVec, Name, define_id};
use crate::syntax::facts::ExprId;
use crate::weigh::Spread;
use std::fmt;

define_id! {
    /// A factor, inside other factors.
    StepId,
    /// An event loop of one body.
    EventId,
}

/// One factor of a multiplicity, with its evidence.
#[derive(Clone, Debug)]
pub struct Step {
    /// The factor around.
    pub parent: Option<StepId>,
    /// What construct it is.
    pub rule: &'static str,
    /// What the construct is about: the thing iterated, the pattern matched.
    pub subject: Name,
    /// Its line.
    pub line: u32,
    /// The factor.
    pub factor: Spread,
    /// All factors up to here: per event inside an event loop, else per entry of the function.
    pub total: Spread,
    /// The event loop around.
    pub event: Option<EventId>,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule)?;
        if !self.subject.is_empty() {
            write!(f, " {}", self.subject)?;
        }
        write!(f, " ×{}", crate::base::Rate::new(self.factor.best).rounded(2).per_second())
    }
}

/// How often each expression of a body is evaluated.
#[derive(Clone, Debug, Default)]
pub struct Multiplicities {
    /// Factors; the first stands for the entry itself.
    pub steps: IndexVec<StepId, Step>,
    /// The innermost factor around each expression.
    pub at: IndexVec<ExprId, StepId>,
    /// Event loops.
    pub events: IndexVec<EventId, Event>,
    /// Whether all of it follows from the body alone and from what it names, without what is written in other bodies.
    pub(crate) is_by_itself: bool,
}

impl Multiplicities {
    /// How often an expression is evaluated.
    pub fn of(&self, expr: ExprId) -> &Step {
        &self.steps[self.at[expr]]
    }

    /// The factors around an expression, outermost first, without those that change nothing.
    pub fn around(&self, expr: ExprId) -> Vec<&Step> {
        let mut found = Vec::new();
        let mut next = Some(self.at[expr]);
        while let Some(id) = next {
            let step = &self.steps[id];
            let is_telling =
                (step.factor.best - 1.0).abs() > 1e-9 || step.rule == super::events::RULE;
            if is_telling {
                found.push(step);
            }
            next = step.parent;
        }
        found.reverse();
        found
    }
}
