//! Why this grouping?
//!
//! Turns labels into the public [`Grouping`], with the reasons from the same sums that the search used.

use super::case::{Answer, Case};
use super::constraints::{resources, shown};
use super::model::{Absorbed, Baseline, CostBreakdown, Group, Grouping, Scaling, StandardMode};
use super::names;
use super::objective::{Terms, Units, class_number, millicores};
use super::order;
use super::reasons::{self, Links};
use super::sensitivity;
use crate::base::{Error, Name, Rate};
use crate::services::{Resources, Service, Workload};

/// Calls per second below which a service is rarely called: one in ten seconds.
const RARELY: f64 = 0.1;
/// Most copies of a group that keeps no state on its own disk, where nothing says otherwise.
const COPIES: u32 = 4;
/// From this share of a limit on, in per cent, it counts as what keeps others out.
const NEARLY_FULL: i128 = 90;

/// The grouping and all that is said about it.
pub(super) fn describe(
    case: &Case<'_>,
    answer: &Answer,
    baseline: Option<&Baseline>,
) -> Result<Grouping, Error> {
    let members = names::members(&answer.group_of);
    let group_names = names::names(case, &members, baseline);
    let mut group_at = vec![0; case.len()];
    for (at, group) in members.iter().enumerate() {
        group.iter().for_each(|&service| group_at[service as usize] = at);
    }
    let name_of = |service: u32| group_names[group_at[service as usize]];
    let links = Links::of(case);
    let start = order::order(case, &members, &group_names);
    let called = called(case);
    let mut absorbed = links.absorbed(case, &group_at, members.len());
    let mut groups: Vec<Group> = Vec::with_capacity(members.len());
    for (at, group) in members.iter().enumerate() {
        groups.push(Group {
            name: group_names[at],
            start_after: start.after[at].clone(),
            absorbed: std::mem::take(&mut absorbed[at]),
            ..profile(case, group, &called)
        });
    }
    groups.sort_by_key(|group| group.name);
    let cost = total(case, answer);
    let lower = lower(case, answer);
    Ok(Grouping {
        groups,
        cost: cost.into(),
        single_process: standard(case, &vec![0; case.len()]),
        process_per_service: standard(
            case,
            &(0..super::problem::number(case.len())).collect::<Vec<_>>(),
        ),
        lower_bound: millicores(lower),
        optimal: answer.proved,
        gap: gap(cost.total(), lower, answer.proved),
        unavoidable: millicores(case.instance.unavoidable),
        not_grouped: case.instance.fixed.clone(),
        left_apart: reasons::left_apart(case, &links, &answer.group_of, &name_of),
        alternatives: reasons::alternatives(case, &answer.group_of, &name_of),
        sensitive: sensitivity::sensitive(case, &answer.group_of, name_of)?,
        start_cycles: start.cycles,
        baseline: answer.comparison.clone(),
    })
}

/// The four terms, the moves that were made among them.
fn total(case: &Case<'_>, answer: &Answer) -> Terms {
    let moved = answer.comparison.as_ref().map_or(0, |comparison| comparison.moved.len());
    Terms { moves: case.instance.moved * moved as Units, ..case.cost(&answer.group_of) }
}

/// What no grouping goes below; where the search has no bound of its own, that of the cheapest grouping.
fn lower(case: &Case<'_>, answer: &Answer) -> Units {
    answer.lower.or_else(|| case.cheapest().lower).unwrap_or(0)
}

/// The distance to the bound as a share of the cost.
fn gap(cost: Units, lower: Units, proved: bool) -> f64 {
    if proved || cost <= lower || cost <= 0 {
        return 0.0;
    }
    ((cost - lower) as f64 / cost as f64).min(1.0)
}

/// One of the two answers that need no thought.
fn standard(case: &Case<'_>, group_of: &[u32]) -> StandardMode {
    let cost: CostBreakdown = case.cost(group_of).into();
    let violated = case.violations(group_of);
    let because = match violated.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        [first, rest @ ..] => Some(format!("{first}; and {} more", rest.len())),
    };
    StandardMode { cost, feasible: because.is_none(), because }
}

/// What can be said of a group from its members alone.
fn profile(case: &Case<'_>, group: &[u32], called: &[Option<f64>]) -> Group {
    let services: Vec<&Service> =
        group.iter().map(|&service| case.instance.services[service as usize]).collect();
    let health = services
        .iter()
        .flat_map(|service| service.health.iter().map(|check| (service.name, *check)));
    let rarely = group.iter().filter(|&&service| {
        let stateless = case.instance.services[service as usize].stateful.is_empty();
        stateless && called[service as usize].is_some_and(|rate| rate < RARELY)
    });
    Group {
        services: services.iter().map(|service| service.name).collect(),
        resources: sum(&services),
        security: services[0].security,
        workload: workload(&services),
        health: health.collect(),
        scaling: scaling(&services),
        serverless: rarely.map(|&service| case.name(service)).collect(),
        limit: limit(case, group),
        absorbed: Absorbed::default(),
        name: Name::default(),
        start_after: Vec::new(),
    }
}

fn sum(services: &[&Service]) -> Resources {
    let needs = services.iter().map(|service| resources(service.resources));
    needs.fold(Resources::default(), |sum, needs| Resources {
        cpu: sum.cpu + needs.cpu,
        memory_mb: sum.memory_mb + needs.memory_mb,
        from: None,
    })
}

/// The class of more than half of the CPU; mixed where there is none.
fn workload(services: &[&Service]) -> Option<Workload> {
    let classes = [Workload::Cpu, Workload::Io, Workload::Memory, Workload::Mixed];
    let mut cpu = [0.0; 4];
    for service in services {
        cpu[class_number(service.workload?)] += resources(service.resources).cpu.max(1e-6);
    }
    let all: f64 = cpu.iter().sum();
    Some(
        classes
            .into_iter()
            .find(|&class| cpu[class_number(class)] > all / 2.0)
            .unwrap_or(Workload::Mixed),
    )
}

/// One copy of what keeps state on its own disk or in its own memory, else several.
fn scaling(services: &[&Service]) -> Scaling {
    let own = |state: &Name| ["disk", "file", "memory"].iter().any(|kind| state.starts_with(kind));
    let keeps = services.iter().any(|service| service.stateful.iter().any(own));
    Scaling { max: if keeps { 1 } else { COPIES }, ..Scaling::default() }
}

/// The limit that is nearly reached, the fullest first.
fn limit(case: &Case<'_>, group: &[u32]) -> Option<String> {
    let rules = &case.rules;
    let demand = |service: &u32| &rules.demand[*service as usize];
    if group.iter().any(|service| demand(service).alone) {
        return Some("alone".to_owned());
    }
    let cpu: i64 = group.iter().map(|service| demand(service).cpu).fold(0, i64::saturating_add);
    let memory: i64 =
        group.iter().map(|service| demand(service).memory).fold(0, i64::saturating_add);
    let size = i64::try_from(group.len()).unwrap_or(i64::MAX);
    let kinds = [
        (size, i64::from(rules.max_services), format!("size: {size} of {}", rules.max_services)),
        (cpu, rules.max_cpu, format!("cpu: {} of {}", shown(cpu), shown(rules.max_cpu))),
        (
            memory,
            rules.max_memory,
            format!("memory: {} of {} MB", shown(memory), shown(rules.max_memory)),
        ),
    ];
    let full = |taken: i64, room: i64| i128::from(taken) * 100 / i128::from(room.max(1));
    let fullest = kinds.into_iter().rev().max_by_key(|&(taken, room, _)| full(taken, room));
    fullest.filter(|&(taken, room, _)| full(taken, room) >= NEARLY_FULL).map(|(.., words)| words)
}

/// How often each service is called, from outside and by others; `None` where nothing is known.
fn called(case: &Case<'_>) -> Vec<Option<f64>> {
    let mut called: Vec<Option<f64>> = vec![None; case.len()];
    for (service, called) in case.instance.services.iter().zip(&mut called) {
        if !service.endpoints.is_empty() {
            *called = Some(service.endpoints.iter().map(|endpoint| endpoint.rate).sum());
        }
    }
    let mut incoming: Vec<Rate> = vec![Rate::ZERO; case.len()];
    for call in &case.graph.calls {
        if let Some(&to) = case.instance.number.get(&call.to) {
            let to = to as usize;
            incoming[to] = incoming[to] + Rate::new(call.rate);
            called[to] = Some(called[to].unwrap_or(0.0).max(incoming[to].per_second()));
        }
    }
    called
}
