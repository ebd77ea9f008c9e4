//! The grouping and what is said about it: what leaves this room.

use crate::base::{Millicores, Name, Rate};
use crate::services::{HealthCheck, Place, Protocol, Resources, Workload};
use serde::{Deserialize, Serialize};

/// Services partitioned into process groups, with cost, bound and the reasons.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Grouping {
    /// Sorted by name.
    pub groups: Vec<Group>,
    /// What this grouping costs.
    pub cost: CostBreakdown,
    /// Everything in one process.
    pub single_process: StandardMode,
    /// Every service in a process of its own.
    pub process_per_service: StandardMode,
    /// No grouping that keeps the constraints costs less than this.
    pub lower_bound: Millicores,
    /// Whether this grouping is proved to cost least.
    pub optimal: bool,
    /// How far above the lower bound this grouping may be, as a share of its cost; 0 when optimal.
    pub gap: f64,
    /// Cost of calls that no grouping can save: to parts that are not analysed, through brokers, inside a process.
    /// Part of `cost.calls`.
    pub unavoidable: Millicores,
    /// Parts that cannot be moved (other languages, managed services), sorted; members of no group.
    pub not_grouped: Vec<Name>,
    /// Strong connections that are still cut, strongest first.
    pub left_apart: Vec<LeftApart>,
    /// Per service: what its best alternative would cost, sorted by service.
    pub alternatives: Vec<Alternative>,
    /// Decisions that flip inside the range of the estimates.
    pub sensitive: Vec<Sensitive>,
    /// Groups that need each other to start, each cycle sorted; they start side by side.
    pub start_cycles: Vec<Vec<Name>>,
    /// What was done with the baseline, where there was one.
    pub baseline: Option<Comparison>,
}

/// One process.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Group {
    /// Unique; from the baseline where this group continues one of it.
    pub name: Name,
    /// Sorted.
    pub services: Vec<Name>,
    /// Sum over the members.
    pub resources: Resources,
    /// The level shared by all members, where known.
    pub security: Option<Name>,
    /// The class of most of the members' CPU.
    pub workload: Option<Workload>,
    /// Groups that must answer before this one starts, sorted.
    pub start_after: Vec<Name>,
    /// Health checks of the members, by service.
    pub health: Vec<(Name, HealthCheck)>,
    /// How many copies make sense.
    pub scaling: Scaling,
    /// Members rarely called and stateless, that could leave for functions.
    pub serverless: Vec<Name>,
    /// Calls that stay inside.
    pub absorbed: Absorbed,
    /// The constraint that keeps more services out, where one does: `size: 8 of 8`, `cpu: 3.9 of 4`.
    pub limit: Option<String>,
}

/// How many copies of a group make sense.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Scaling {
    /// At least.
    pub min: u32,
    /// At most; 1 for a group that keeps state on its own disk.
    pub max: u32,
    /// Load at which to add one, in percent of the CPU.
    pub target_cpu: u32,
}

impl Default for Scaling {
    fn default() -> Self {
        Self { min: 1, max: 1, target_cpu: 70 }
    }
}

/// Calls that stay inside a group.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Absorbed {
    /// Calls per second.
    pub rate: Rate,
    /// What they would cost between processes, less what they cost inside.
    pub saved: Millicores,
    /// The three that save most.
    pub strongest: Vec<Connection>,
}

/// All calls from one service to another.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Connection {
    /// Who calls.
    pub from: Name,
    /// Who answers.
    pub to: Name,
    /// How, for the operation called most.
    pub protocol: Protocol,
    /// Calls per second, all operations together.
    pub rate: Rate,
    /// What sharing a process saves.
    pub saved: Millicores,
    /// The code that calls most, where known.
    pub site: Option<Place>,
    /// What the rate of that site was multiplied from.
    pub factors: Vec<String>,
}

/// A strong connection that is still cut.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct LeftApart {
    /// The connection.
    pub connection: Connection,
    /// `security: internal / restricted`, `size: 8 of 8`, `cheaper elsewhere: …`.
    pub because: String,
}

/// The best that could be done with one service instead.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Alternative {
    /// The service.
    pub service: Name,
    /// The group it would go to; `None` for a process of its own.
    pub group: Option<Name>,
    /// What that would add to the cost; negative where a constraint forbids a gain.
    pub adds: Millicores,
    /// The constraint that forbids it, where one does.
    pub forbidden: Option<String>,
}

/// A decision that flips inside the range of the estimates.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Sensitive {
    /// The service that would move.
    pub service: Name,
    /// The group it would go to; `None` for a process of its own.
    pub group: Option<Name>,
    /// Whether the low or the high end of the rates makes it move.
    pub under: End,
    /// What it would save there.
    pub saves: Millicores,
}

/// An end of the range of an estimate.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// The low end.
    #[default]
    Low,
    /// The high end.
    High,
}

/// The cost of a grouping in its four terms.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct CostBreakdown {
    /// The sum of the others.
    pub total: Millicores,
    /// Calls, those inside processes and the unavoidable ones included.
    pub calls: Millicores,
    /// Processes.
    pub processes: Millicores,
    /// Pairs of services in one process.
    pub isolation: Millicores,
    /// Services moved away from the baseline.
    pub moves: Millicores,
}

/// One of the two answers that need no thought, for comparison.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct StandardMode {
    /// What it would cost.
    pub cost: CostBreakdown,
    /// Whether it keeps the constraints.
    pub feasible: bool,
    /// Which constraint it violates, where it does.
    pub because: Option<String>,
}

/// The grouping in force, or one written by hand.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Baseline {
    /// Its groups.
    pub groups: Vec<BaselineGroup>,
}

/// A group of the baseline.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
pub struct BaselineGroup {
    /// Its name.
    pub name: Name,
    /// Its members.
    pub services: Vec<Name>,
}

/// What was done with the baseline, and what the alternative was.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Comparison {
    /// What was done.
    pub decision: Decision,
    /// What the baseline costs under the present rates; services that are new stand alone.
    pub cost: CostBreakdown,
    /// Constraints that the baseline violates, in words.
    pub violated: Vec<String>,
    /// What a fresh start would save against the baseline; 0 where nothing.
    pub could_save: Millicores,
    /// Services that a fresh start would move.
    pub would_move: usize,
    /// Services that moved against the baseline, sorted.
    pub moved: Vec<Name>,
    /// Services that the baseline names and that are gone, sorted.
    pub gone: Vec<Name>,
    /// Services that the baseline does not know, sorted.
    pub added: Vec<Name>,
}

/// What was done with the baseline.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Nothing better was found, or not better by enough.
    #[default]
    Keep,
    /// A change pays.
    Change,
    /// A violated constraint forced the least change.
    Repair,
    /// A fresh start was asked for.
    Rebalance,
}

/// What a hand-written grouping costs beside the best one.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Evaluation {
    /// What it costs.
    pub cost: CostBreakdown,
    /// Constraints it violates, in words, sorted.
    pub violated: Vec<String>,
    /// Services it does not name, sorted; counted as standing alone.
    pub missing: Vec<Name>,
    /// Names in it that are no services, sorted.
    pub unknown: Vec<Name>,
    /// What the best grouping found costs.
    pub best: CostBreakdown,
    /// Whether that one is proved to cost least.
    pub best_is_optimal: bool,
    /// How much more this one costs, as a share of the best; negative where it breaks constraints to be cheaper.
    pub above_best: f64,
    /// The three changes that save most, best first.
    pub improvements: Vec<Improvement>,
}

/// A change of a grouping that saves something.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Improvement {
    /// Services that move.
    pub services: Vec<Name>,
    /// Where from.
    pub from: Name,
    /// Where to; `None` for a process of their own.
    pub to: Option<Name>,
    /// What that saves.
    pub saves: Millicores,
}

/// An ordered way from one grouping to another.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Plan {
    /// What the grouping at the start costs.
    pub start: CostBreakdown,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// What the target costs.
    pub target: CostBreakdown,
}

/// One step of a plan: services that move together from one group to another.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Step {
    /// Services that move, sorted.
    pub services: Vec<Name>,
    /// Where from.
    pub from: Name,
    /// Where to.
    pub to: Name,
    /// Whether the target group is new.
    pub opens: bool,
    /// Whether this step only pays, or is only possible, together with the next: the two are made in one go.
    pub with_next: bool,
    /// What this step saves; with all that are made in one go not negative, unless a constraint forces it.
    pub saves: Millicores,
    /// Cost after this step.
    pub cost: CostBreakdown,
}
