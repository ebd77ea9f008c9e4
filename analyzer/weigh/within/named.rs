//! How often is a closure called that a local holds?

use super::events::RULE;
use super::steps::{Multiplicities, StepId};
use super::walk::Walk;
use crate::link::Resolution;
use crate::syntax::facts::{ExprId, ExprKind, PatternId};
use crate::weigh::Spread;
use rustc_hash::FxHashMap;

impl Walk<'_> {
    /// Whether an expression is a closure.
    pub(super) fn is_closure(&self, expr: ExprId) -> bool {
        matches!(self.body.expressions[expr].kind, ExprKind::Closure(_))
    }

    /// Gives each closure with a name the factor of its uses, outer closures first.
    pub(super) fn call_named(&mut self) {
        let named = std::mem::take(&mut self.named);
        if named.is_empty() {
            return;
        }
        let uses = self.uses();
        for (pattern, step) in named {
            let Some(uses) = uses.get(&pattern) else { continue };
            let Some(around) = self.result.steps[step].parent else { continue };
            let (defined, event) =
                (self.result.steps[around].total.best, self.result.steps[around].event);
            let calls = uses
                .iter()
                .filter(|used| self.result.of(**used).event == event)
                .map(|used| self.calls_through(*used))
                .fold(Spread::ZERO, Spread::plus);
            if calls.best > 0.0 && defined > 0.0 {
                self.result.steps[step].factor = calls.with_best(calls.best / defined);
                self.result.multiply_from(step);
            }
        }
    }

    /// Where each local is named.
    fn uses(&self) -> FxHashMap<PatternId, Vec<ExprId>> {
        let mut uses: FxHashMap<PatternId, Vec<ExprId>> = FxHashMap::default();
        for (at, expr) in self.body.expressions.iter_enumerated() {
            if matches!(expr.kind, ExprKind::Path(_))
                && let Some(Resolution::Local(pattern)) = self.types.resolution(at)
            {
                uses.entry(pattern).or_default().push(at);
            }
        }
        uses
    }

    /// How often a use calls the closure: called there, or handed to something that calls it.
    fn calls_through(&self, used: ExprId) -> Spread {
        let mut at = used;
        while let Some(parent) = self.parents[at]
            && matches!(self.body.expressions[parent].kind, ExprKind::Reference(..))
        {
            at = parent;
        }
        let here = self.result.of(used).total;
        let Some(user) = self.parents[at] else { return here };
        match &self.body.expressions[user].kind {
            ExprKind::MethodCall(call) => {
                let index = call.arguments.iter().position(|argument| *argument == at);
                index.map_or(here, |index| here.times(self.calls_of_argument(call, index, used).0))
            }
            _ => here,
        }
    }
}

impl Multiplicities {
    /// Multiplies again what lies inside a factor that has changed.
    fn multiply_from(&mut self, changed: StepId) {
        for id in self.steps.ids().filter(|id| *id >= changed).collect::<Vec<_>>() {
            let step = &self.steps[id];
            let Some(parent) = step.parent.filter(|_| step.rule != RULE) else { continue };
            let total = self.steps[parent].total.times(step.factor);
            self.steps[id].total = total;
        }
    }
}
