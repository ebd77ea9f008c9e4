//! The graph as one page that needs nothing else: no network, no further file.
//!
//! A picture of the groups and the calls between them, then tables. Everything is there without scripts; the only script
//! hides rows of the table of calls that lack the words typed. A content policy forbids the page to load anything.

mod picture;

use super::escape;
use super::text::{joined, place, rate};
use crate::proposal::{Cost, ProcessGroup, Proposal};
use crate::services::{LeftOut, Service, Shared, Unresolved};
use crate::weigh::{Call, External, Site, WeightedGraph};

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/// The page; with the groups of `proposal` as boxes.
pub fn page(graph: &WeightedGraph, proposal: Option<&Proposal>) -> String {
    let title = match &graph.revision {
        Some(revision) => format!("Services at {}", escape::html(revision)),
        None => "Services".to_owned(),
    };
    let parts = [
        format!("<h1>{title}</h1>\n{}", counts(graph, proposal)),
        picture::draw(graph, proposal),
        proposal.map(groups).unwrap_or_default(),
        section("Services", "", &SERVICES, graph.services.iter().map(service_row)),
        calls(&graph.calls),
        section("Shared state", "", &SHARED, graph.shared.iter().map(shared_row)),
        section(
            "Calls that leave the system",
            "",
            &EXTERNAL,
            graph.external.iter().map(leaving_row),
        ),
        section("Unresolved", "", &UNRESOLVED, graph.unresolved.iter().map(unresolved_row)),
        section("Left out", "", &LEFT_OUT, graph.left_out.iter().map(left_out_row)),
    ];
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>\n{}</style>\n</head>\n<body>\n{}<script>\n{}</script>\n</body>\n</html>\n",
        include_str!("page.css"),
        parts.concat(),
        include_str!("page.js"),
    )
}

fn counts(graph: &WeightedGraph, proposal: Option<&Proposal>) -> String {
    let grouped = match proposal {
        Some(proposal) => format!(" in {} process groups", proposal.process_groups.len()),
        None => String::new(),
    };
    let open = graph.unresolved.len();
    format!(
        "<p class=\"counts\">{} services{grouped}, {} calls between them, {open} unresolved</p>\n",
        graph.services.len(),
        graph.calls.len()
    )
}

/// Heading of a column; one that begins with `>` holds numbers.
type Heads<const N: usize> = [&'static str; N];

const SERVICES: Heads<7> =
    ["Service", "Found by", "Entry", "Answers to", "Security", "State", "Starts after"];
const CALLS: Heads<6> = ["From", "To", "Protocol", "Operation", ">Per second", "Where"];
const SHARED: Heads<3> = ["Kind", "Name", "Services"];
const EXTERNAL: Heads<4> = ["From", "To", "Protocol", "Where"];
const UNRESOLVED: Heads<4> = ["Service", "Where", "Because", "Settled by"];
const LEFT_OUT: Heads<3> = ["Name", "Root", "Because"];

/// A heading with a table below it; nothing where there is no row.
fn section<const N: usize>(
    title: &str,
    before: &str,
    heads: &Heads<N>,
    rows: impl Iterator<Item = [String; N]>,
) -> String {
    let rows: String = rows.map(|cells| row(heads, &cells)).collect();
    if rows.is_empty() {
        return String::new();
    }
    let id = title.to_lowercase().replace(' ', "-");
    let heads: String =
        heads.iter().map(|head| format!("<th>{}</th>", head.trim_start_matches('>'))).collect();
    format!(
        "<h2>{title}</h2>\n{before}<table id=\"{id}\">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )
}

fn row<const N: usize>(heads: &Heads<N>, cells: &[String; N]) -> String {
    let cells: String = heads
        .iter()
        .zip(cells)
        .map(|(head, cell)| {
            let class = if head.starts_with('>') { " class=\"number\"" } else { "" };
            format!("<td{class}>{cell}</td>")
        })
        .collect();
    format!("<tr>{cells}</tr>\n")
}

/// Groups with their reasons, and what the grouping costs.
fn groups(proposal: &Proposal) -> String {
    let groups: String = proposal.process_groups.iter().map(group).collect();
    let cost = proposal.cost.as_ref().map(cost).unwrap_or_default();
    format!("<h2>Process groups</h2>\n{cost}<ul>\n{groups}</ul>\n")
}

fn group(group: &ProcessGroup) -> String {
    let resources = group.resources.map(|text| format!(" ({text})")).unwrap_or_default();
    let reasons: String =
        group.because.iter().map(|reason| format!("<li>{}</li>", escape::html(reason))).collect();
    let reasons = if reasons.is_empty() { reasons } else { format!("<ul>{reasons}</ul>") };
    format!(
        "<li><strong>{}</strong>{}: {}{reasons}</li>\n",
        escape::html(&group.name),
        escape::html(&resources),
        escape::html(&joined(&group.services)),
    )
}

fn cost(cost: &Cost) -> String {
    let mode = |name: &str, total: Option<f64>| {
        total.map(|total| format!(", {name} {total}")).unwrap_or_default()
    };
    let proof = match (cost.optimal, cost.gap) {
        (Some(true), _) => "; nothing cheaper exists".to_owned(),
        (_, Some(gap)) => format!("; at most {gap} above the cheapest"),
        _ => String::new(),
    };
    format!(
        "<p class=\"counts\">{} millicores{}{}{proof}</p>\n",
        cost.proposed.total,
        mode("one process", cost.single_process.as_ref().map(|mode| mode.total)),
        mode("a process per service", cost.process_per_service.as_ref().map(|mode| mode.total)),
    )
}

fn calls(calls: &[Call]) -> String {
    let field = "<p><input id=\"filter\" type=\"search\" placeholder=\"words that a row must hold\" \
                 aria-label=\"Filter calls\"></p>\n";
    section("Calls", field, &CALLS, calls.iter().map(call_row))
}

fn call_row(call: &Call) -> [String; 6] {
    let measured = if call.measured { " measured" } else { "" };
    [
        escape::html(&call.from),
        escape::html(&call.to),
        call.protocol.as_str().to_owned(),
        code(&call.operation),
        format!("{}{measured}", rate(call.rate)),
        folded(&call.sites),
    ]
}

/// The first site, with the arithmetic of all of them folded away behind it.
fn folded(sites: &[Site]) -> String {
    let Some(first) = sites.first() else { return String::new() };
    let head = code(&format!("{}:{}", first.path, first.line));
    let more =
        if sites.len() > 1 { format!(" and {} more", sites.len() - 1) } else { String::new() };
    let list: String = sites.iter().map(site).collect();
    format!("<details><summary>{head}{more}</summary><ul>{list}</ul></details>")
}

fn site(site: &Site) -> String {
    let through: String =
        site.through.iter().map(|step| format!(", through {}", code(&place(*step)))).collect();
    format!(
        "<li>{} in {}{through}: {}/s = {}</li>",
        code(&format!("{}:{}", site.path, site.line)),
        code(&site.function),
        rate(site.rate),
        escape::html(&site.factors.join(" · ")),
    )
}

fn service_row(service: &Service) -> [String; 7] {
    let answers: String = service
        .endpoints
        .iter()
        .map(|endpoint| format!("<li>{}</li>", code(&endpoint.operation)))
        .collect();
    let answers = match service.endpoints.len() {
        0 => String::new(),
        count => format!("<details><summary>{count}</summary><ul>{answers}</ul></details>"),
    };
    [
        escape::html(&service.name),
        escape::html(&service.found_by),
        service.entry.map(|entry| code(&place(entry))).unwrap_or_default(),
        answers,
        escape::html(&service.security.unwrap_or_default()),
        escape::html(&joined(&service.stateful)),
        escape::html(&joined(&service.starts_after)),
    ]
}

fn shared_row(state: &Shared) -> [String; 3] {
    [escape::html(&state.kind), escape::html(&state.name), escape::html(&joined(&state.services))]
}

fn leaving_row(call: &External) -> [String; 4] {
    [
        escape::html(&call.from),
        escape::html(&call.to),
        call.protocol.as_str().to_owned(),
        folded(&call.sites),
    ]
}

fn unresolved_row(call: &Unresolved) -> [String; 4] {
    [
        escape::html(&call.service),
        code(&format!("{}:{}", call.path, call.line)),
        escape::html(&call.because),
        code(&call.settle),
    ]
}

fn left_out_row(part: &LeftOut) -> [String; 3] {
    [escape::html(&part.name), code(&part.root), escape::html(&part.because)]
}

fn code(text: &str) -> String {
    format!("<code>{}</code>", escape::html(text))
}
