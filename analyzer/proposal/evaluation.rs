//! A grouping written by hand beside the best one, and the way from one grouping to another, in the words of a proposal.

use super::describe::{millicores, parts};
use super::model::{CostParts, PlanStep};
use super::quantity::Percent;
use crate::base::Name;
use crate::group;
use serde::Serialize;

/// What a hand-written grouping costs beside the best one (`colocate evaluate`).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    /// Version of this format.
    pub schema: u32,
    /// What it costs, in millicores.
    pub cost: CostParts,
    /// What the best grouping found costs.
    pub best: CostParts,
    /// Whether that one is proved to cost least.
    pub best_is_optimal: bool,
    /// How much more than the best it costs; negative where it breaks constraints to be cheaper.
    pub above_best: Percent,
    /// Constraints it violates, in words.
    pub violated: Vec<String>,
    /// Services it does not name; counted as standing alone.
    pub missing: Vec<Name>,
    /// Names in it that are no services.
    pub unknown: Vec<Name>,
    /// The changes that save most, best first.
    pub improvements: Vec<Improvement>,
}

/// A change of a grouping that saves something.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Improvement {
    /// Services that move together.
    pub services: Vec<Name>,
    /// The group they leave.
    pub from: Name,
    /// The group they join; absent for a process of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Name>,
    /// Millicores saved.
    pub saves: f64,
}

/// The evaluation in the form that is printed.
pub fn evaluation(found: &group::Evaluation) -> Evaluation {
    let improvement = |found: &group::Improvement| Improvement {
        services: found.services.clone(),
        from: found.from,
        to: found.to,
        saves: millicores(found.saves),
    };
    Evaluation {
        schema: 1,
        cost: parts(&found.cost),
        best: parts(&found.best),
        best_is_optimal: found.best_is_optimal,
        above_best: Percent::new(found.above_best * 100.0),
        violated: found.violated.clone(),
        missing: found.missing.clone(),
        unknown: found.unknown.clone(),
        improvements: found.improvements.iter().map(improvement).collect(),
    }
}

/// The steps of a plan, counted from 1.
pub fn plan_steps(plan: &group::Plan) -> Vec<PlanStep> {
    let step = |(number, step): (u32, &group::Step)| PlanStep {
        step: number,
        services: step.services.clone(),
        from: Some(step.from),
        to: step.to,
        opens: step.opens,
        with_next: step.with_next,
        saves: millicores(step.saves),
        cost: millicores(step.cost.total),
    };
    (1..).zip(&plan.steps).map(step).collect()
}
