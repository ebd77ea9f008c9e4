//! A grouping in the words of a proposal.

use super::model::{
    BaselineReport, Cost, CostParts, Health, LeftApart, ModeCost, ProcessGroup, Proposal, Replicas,
    Scaling, Sensitive, Traffic,
};
use super::quantity::{Percent, ResourceText};
use crate::base::{Millicores, Name, Rate};
use crate::group::{
    self, Comparison, Connection, CostBreakdown, Decision, End, Grouping, StandardMode,
};
use crate::weigh::WeightedGraph;

/// How many strong connections that are still cut are listed: enough to see what the constraints cost.
const LEFT_APART_SHOWN: usize = 20;

/// Digits of an abbreviated revision, as git shows it.
const REVISION_DIGITS: usize = 12;

/// Puts `grouping` into the form that is kept in a repository.
///
/// `requests_per_second` is the traffic that the rates of `graph` assume.
pub fn describe(grouping: &Grouping, graph: &WeightedGraph, requests_per_second: f64) -> Proposal {
    let short = |revision: &String| revision.chars().take(REVISION_DIGITS).collect();
    Proposal {
        schema: Some(1),
        revision: graph.revision.as_ref().map(short),
        traffic: Some(Traffic { requests_per_second }),
        process_groups: grouping.groups.iter().map(process_group).collect(),
        not_grouped: grouping.not_grouped.clone(),
        left_apart: grouping.left_apart.iter().take(LEFT_APART_SHOWN).map(left_apart).collect(),
        start_cycles: grouping.start_cycles.clone(),
        sensitive: grouping.sensitive.iter().map(sensitive).collect(),
        baseline: grouping.baseline.as_ref().map(baseline),
        plan: Vec::new(),
        cost: Some(cost(grouping)),
        unresolved: Some(graph.unresolved.len() as u64),
        unknown: std::collections::BTreeMap::new(),
    }
}

fn process_group(group: &group::Group) -> ProcessGroup {
    ProcessGroup {
        name: group.name,
        services: group.services.clone(),
        resources: ResourceText::of(group.resources),
        security: group.security,
        workload: group.workload,
        start_after: group.start_after.clone(),
        health: group.health.iter().map(|(service, check)| health(*service, check)).collect(),
        scaling: Some(scaling(group.scaling)),
        serverless: group.serverless.clone(),
        limit: group.limit.clone(),
        because: group.absorbed.strongest.iter().map(reason).collect(),
        unknown: std::collections::BTreeMap::new(),
    }
}

fn health(service: Name, check: &crate::services::HealthCheck) -> Health {
    Health { service, http: check.http, grpc: check.grpc, port: check.port }
}

fn scaling(scaling: group::Scaling) -> Scaling {
    Scaling {
        replicas: Replicas { min: scaling.min, max: scaling.max },
        target_cpu: Some(Percent::new(f64::from(scaling.target_cpu))),
    }
}

/// `orders calls payments 42/s (orders/src/api.rs:88, for over lines ×8)`.
fn reason(connection: &Connection) -> String {
    let site = connection.site.map(|site| format!("{}:{}", site.path, site.line));
    let evidence: Vec<_> = site.into_iter().chain(telling_factor(&connection.factors)).collect();
    let place =
        if evidence.is_empty() { String::new() } else { format!(" ({})", evidence.join(", ")) };
    format!("{} calls {} {}{place}", connection.from, connection.to, connection.rate)
}

/// The factor nearest to the call that multiplies it: what a reader wants to see first.
fn telling_factor(factors: &[String]) -> Option<String> {
    let grows = |factor: &&String| {
        let number = factor.rsplit('×').next().and_then(|number| number.trim().parse::<f64>().ok());
        factor.contains('×') && number.is_some_and(|number| number > 1.0)
    };
    factors.iter().rev().find(grows).or(factors.first()).cloned()
}

fn left_apart(left: &group::LeftApart) -> LeftApart {
    LeftApart {
        from: left.connection.from,
        to: left.connection.to,
        rate: rounded(left.connection.rate),
        because: left.because.clone(),
    }
}

fn sensitive(decision: &group::Sensitive) -> Sensitive {
    Sensitive {
        service: decision.service,
        to: decision.group,
        under: Name::new(match decision.under {
            End::Low => "low",
            End::High => "high",
        }),
        saves: millicores(decision.saves),
    }
}

fn baseline(comparison: &Comparison) -> BaselineReport {
    let gains = comparison.could_save > Millicores::default();
    BaselineReport {
        decision: Name::new(match comparison.decision {
            Decision::Keep => "keep",
            Decision::Change => "change",
            Decision::Repair => "repair",
            Decision::Rebalance => "rebalance",
        }),
        cost: parts(&comparison.cost),
        violated: comparison.violated.clone(),
        could_save: gains.then(|| millicores(comparison.could_save)),
        would_move: gains.then_some(comparison.would_move as u64),
        moved: comparison.moved.clone(),
        gone: comparison.gone.clone(),
        added: comparison.added.clone(),
    }
}

fn cost(grouping: &Grouping) -> Cost {
    let nothing = Millicores::default();
    Cost {
        proposed: parts(&grouping.cost),
        single_process: Some(mode(&grouping.single_process)),
        process_per_service: Some(mode(&grouping.process_per_service)),
        unavoidable: (grouping.unavoidable > nothing).then(|| millicores(grouping.unavoidable)),
        optimal: grouping.optimal.then_some(true),
        gap: (!grouping.optimal).then(|| Percent::new(grouping.gap * 100.0)),
    }
}

fn mode(mode: &StandardMode) -> ModeCost {
    ModeCost {
        total: millicores(mode.cost.total),
        feasible: (!mode.feasible).then_some(false),
        because: mode.because.clone(),
    }
}

pub(super) fn parts(cost: &CostBreakdown) -> CostParts {
    let moved = cost.moves > Millicores::default();
    CostParts {
        total: millicores(cost.total),
        calls: millicores(cost.calls),
        processes: millicores(cost.processes),
        isolation: millicores(cost.isolation),
        moves: moved.then(|| millicores(cost.moves)),
    }
}

/// One digit behind the point, or three significant digits for what is smaller than ten.
pub(super) fn millicores(cost: Millicores) -> f64 {
    let value = cost.get();
    if value.abs() < 10.0 {
        let size = Rate::new(value.abs()).rounded(3).per_second();
        return if value < 0.0 { -size } else { size };
    }
    format!("{value:.1}").parse().expect("a float prints as a float")
}

/// Three significant digits.
pub(super) fn rounded(rate: Rate) -> f64 {
    rate.rounded(3).per_second()
}
