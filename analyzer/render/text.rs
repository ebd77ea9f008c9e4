//! Tables for people.

use super::table::Table;
use super::{Look, escape};
use crate::base::Rate;
use crate::proposal::{CostParts, ModeCost, PlanStep, Proposal};
use crate::services::{Place, Service, ServiceKind, Workload};
use crate::weigh::{Call, WeightedGraph};

/// The services and the calls between them.
pub fn graph(graph: &WeightedGraph, look: Look) -> String {
    let mut parts = vec![counts(graph, look), services(graph, look)];
    if !graph.calls.is_empty() {
        parts.push(calls(graph, look));
    }
    parts.extend(shared(graph, look));
    parts.extend(external(graph, look));
    parts.extend(unresolved(graph, look));
    parts.extend(left_out(graph, look));
    parts.join("\n")
}

fn counts(graph: &WeightedGraph, look: Look) -> String {
    let counted = |number: usize, one: &str| match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {one}s"),
    };
    let text = format!(
        "{}, {} between them, {} unresolved",
        counted(graph.services.len(), "service"),
        counted(graph.calls.len(), "call"),
        graph.unresolved.len()
    );
    format!("{}\n", look.strong(&text))
}

fn services(graph: &WeightedGraph, look: Look) -> String {
    let mut table = Table::new(&[
        "SERVICE",
        "KIND",
        "ENTRY",
        ">ENDPOINTS",
        "WORKLOAD",
        "SECURITY",
        "RESOURCES",
        "STATE",
    ]);
    for service in &graph.services {
        table.row(service_row(service));
    }
    table.print(look)
}

fn service_row(service: &Service) -> [String; 8] {
    let resources = service.resources.and_then(crate::proposal::ResourceText::of);
    [
        service.name.to_string(),
        kind(service).to_owned(),
        service.entry.map(place).unwrap_or_default(),
        service.endpoints.len().to_string(),
        service.workload.map(workload).unwrap_or_default().to_owned(),
        service.security.unwrap_or_default().to_string(),
        resources.map(|text| text.to_string()).unwrap_or_default(),
        joined(&service.stateful),
    ]
}

fn calls(graph: &WeightedGraph, look: Look) -> String {
    let mut table = Table::new(&["FROM", "TO", "PROTOCOL", "OPERATION", ">PER SECOND", "WHERE"]);
    for call in &graph.calls {
        table.row([
            call.from.to_string(),
            call.to.to_string(),
            call.protocol.as_str().to_owned(),
            call.operation.to_string(),
            rate(call.rate),
            first_site(call),
        ]);
    }
    table.print(look)
}

/// The first site, and how many more there are.
fn first_site(call: &Call) -> String {
    match call.sites.as_slice() {
        [] => String::new(),
        [site] => format!("{}:{}", site.path, site.line),
        [site, others @ ..] => format!("{}:{} (+{})", site.path, site.line, others.len()),
    }
}

fn shared(graph: &WeightedGraph, look: Look) -> Option<String> {
    let mut table = Table::new(&["SHARED", "NAME", "SERVICES"]);
    for state in &graph.shared {
        table.row([state.kind.to_string(), state.name.to_string(), joined(&state.services)]);
    }
    (!graph.shared.is_empty()).then(|| table.print(look))
}

fn external(graph: &WeightedGraph, look: Look) -> Option<String> {
    let mut table = Table::new(&["LEAVES", "TO", "PROTOCOL", "WHERE"]);
    for call in &graph.external {
        let site = call.sites.first().map(|site| format!("{}:{}", site.path, site.line));
        let cells = [call.from.as_str(), call.to.as_str(), call.protocol.as_str()];
        table.row(cells.into_iter().map(str::to_owned).chain([site.unwrap_or_default()]));
    }
    (!graph.external.is_empty()).then(|| table.print(look))
}

fn unresolved(graph: &WeightedGraph, look: Look) -> Option<String> {
    let mut table = Table::new(&["UNRESOLVED", "WHERE", "BECAUSE", "SETTLED BY"]);
    for call in &graph.unresolved {
        table.row([
            call.service.to_string(),
            format!("{}:{}", call.path, call.line),
            call.because.to_string(),
            call.settle.trim_end().replace('\n', "  "),
        ]);
    }
    (!graph.unresolved.is_empty()).then(|| table.print(look))
}

fn left_out(graph: &WeightedGraph, look: Look) -> Option<String> {
    let mut table = Table::new(&["LEFT OUT", "ROOT", "BECAUSE"]);
    for part in &graph.left_out {
        table.row([part.name.as_str(), part.root.as_str(), part.because.as_str()]);
    }
    (!graph.left_out.is_empty()).then(|| table.print(look))
}

/// A proposal: its groups with their reasons, what is still cut, what it costs.
pub fn proposal(proposal: &Proposal, look: Look) -> String {
    let mut parts: Vec<String> = Vec::new();
    for group in &proposal.process_groups {
        parts.push(process_group(group, look));
    }
    if !proposal.left_apart.is_empty() {
        parts.push(left_apart(proposal, look));
    }
    if !proposal.plan.is_empty() {
        parts.push(plan(proposal, look));
    }
    parts.extend(cost(proposal, look));
    parts.join("\n")
}

fn process_group(group: &crate::proposal::ProcessGroup, look: Look) -> String {
    let mut facts: Vec<String> = Vec::new();
    facts.extend(group.resources.map(|text| text.to_string()));
    facts.extend(group.security.map(|level| level.to_string()));
    facts.extend(group.workload.map(|class| workload(class).to_owned()));
    if !group.start_after.is_empty() {
        facts.push(format!("starts after {}", joined(&group.start_after)));
    }
    facts.extend(group.limit.clone());
    let head = [look.strong(&group.name), look.faint(&facts.join(", "))].join("  ");
    let mut lines = vec![head.trim_end().to_owned()];
    lines.extend(group.services.iter().map(|service| format!("  {}", escape::terminal(service))));
    lines.extend(group.because.iter().map(|reason| format!("    {}", look.faint(reason))));
    lines.join("\n") + "\n"
}

fn left_apart(proposal: &Proposal, look: Look) -> String {
    let mut table = Table::new(&["STILL CUT", "TO", ">PER SECOND", "BECAUSE"]);
    for left in &proposal.left_apart {
        let cells = [left.from.as_str(), left.to.as_str(), &rate(left.rate), &left.because];
        table.row(cells);
    }
    table.print(look)
}

fn plan(proposal: &Proposal, look: Look) -> String {
    let mut table =
        Table::new(&[">STEP", "MOVE", "FROM", "TO", ">SAVES", ">MILLICORES AFTER", "REMARK"]);
    for step in &proposal.plan {
        table.row([
            step.step.to_string(),
            joined(&step.services),
            step.from.unwrap_or_default().to_string(),
            step.to.to_string(),
            step.saves.to_string(),
            step.cost.to_string(),
            remark(step).to_owned(),
        ]);
    }
    table.print(look)
}

fn remark(step: &PlanStep) -> &'static str {
    match (step.opens, step.with_next) {
        (true, true) => "a new process; together with the next step",
        (true, false) => "a new process",
        (false, true) => "together with the next step",
        (false, false) => "",
    }
}

fn cost(proposal: &Proposal, look: Look) -> Option<String> {
    let cost = proposal.cost.as_ref()?;
    let mut table = Table::new(&[
        "MILLICORES",
        ">TOTAL",
        ">CALLS",
        ">PROCESSES",
        ">ISOLATION",
        ">MOVES",
        "REMARK",
    ]);
    let remark = match (cost.optimal, cost.gap) {
        (Some(true), _) => "proved to be the cheapest".to_owned(),
        (_, Some(gap)) => format!("at most {gap} above the cheapest"),
        _ => String::new(),
    };
    table.row(cost_row("proposed", &cost.proposed, remark));
    if let Some(baseline) = &proposal.baseline {
        table.row(cost_row("in force", &baseline.cost, baseline.decision.to_string()));
    }
    let modes = [
        ("single process", &cost.single_process),
        ("process per service", &cost.process_per_service),
    ];
    for (name, mode) in modes {
        if let Some(mode) = mode {
            let row = [name.to_owned(), mode.total.to_string()];
            table.row(
                row.into_iter()
                    .chain(std::iter::repeat_n(String::new(), 4))
                    .chain([objection(mode)]),
            );
        }
    }
    Some(table.print(look))
}

fn cost_row(name: &str, parts: &CostParts, remark: String) -> [String; 7] {
    [
        name.to_owned(),
        parts.total.to_string(),
        parts.calls.to_string(),
        parts.processes.to_string(),
        parts.isolation.to_string(),
        parts.moves.map(|moves| moves.to_string()).unwrap_or_default(),
        remark,
    ]
}

fn objection(mode: &ModeCost) -> String {
    match (mode.feasible, &mode.because) {
        (Some(false), Some(because)) => format!("not allowed: {because}"),
        (Some(false), None) => "not allowed".to_owned(),
        _ => String::new(),
    }
}

/// Three significant digits, no unit: it stands in the heading.
pub(super) fn rate(per_second: f64) -> String {
    Rate::new(per_second).rounded(3).per_second().to_string()
}

/// `path:line`.
pub(super) fn place(place: Place) -> String {
    format!("{}:{}", place.path, place.line)
}

/// Names in a row.
pub(super) fn joined(names: &[crate::base::Name]) -> String {
    names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")
}

fn kind(service: &Service) -> &'static str {
    match service.kind {
        ServiceKind::Binary => "binary",
        ServiceKind::Role => "role",
        ServiceKind::Crate => "crate",
        ServiceKind::Module => "module",
        ServiceKind::Encore => "encore",
        ServiceKind::NotAnalysed => "not analysed",
    }
}

fn workload(class: Workload) -> &'static str {
    match class {
        Workload::Cpu => "cpu",
        Workload::Io => "io",
        Workload::Memory => "memory",
        Workload::Mixed => "mixed",
    }
}
