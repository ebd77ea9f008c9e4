//! Pictures of a graph as text: Graphviz and Mermaid.

use super::escape;
use super::text::rate;
use crate::base::{Name, Rate};
use crate::proposal::Proposal;
use crate::services::{Protocol, ServiceKind};
use crate::weigh::WeightedGraph;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// All calls from one service to another over one protocol: one arrow.
pub(super) struct Arrow {
    pub(super) from: Name,
    pub(super) to: Name,
    pub(super) protocol: Protocol,
    pub(super) rate: f64,
}

/// The arrows between services, sorted.
pub(super) fn arrows(graph: &WeightedGraph) -> Vec<Arrow> {
    let mut sums: BTreeMap<(Name, Name, Protocol), Rate> = BTreeMap::new();
    for call in graph.calls.iter().filter(|call| call.from != call.to) {
        let sum = sums.entry((call.from, call.to, call.protocol)).or_default();
        *sum = *sum + Rate::new(call.rate);
    }
    let arrow = |((from, to, protocol), rate): ((Name, Name, _), Rate)| Arrow {
        from,
        to,
        protocol,
        rate: rate.per_second(),
    };
    sums.into_iter().map(arrow).collect()
}

/// Services by group; those in no group come last, under no name.
pub(super) fn boxes(
    graph: &WeightedGraph,
    proposal: Option<&Proposal>,
) -> Vec<(Option<Name>, Vec<Name>)> {
    let known: BTreeSet<Name> = graph.services.iter().map(|service| service.name).collect();
    let groups = proposal.map(|proposal| proposal.process_groups.as_slice()).unwrap_or_default();
    let mut boxes: Vec<_> = groups
        .iter()
        .map(|group| {
            let members = group.services.iter().copied().filter(|name| known.contains(name));
            (Some(group.name), members.collect::<Vec<_>>())
        })
        .collect();
    let grouped: BTreeSet<Name> = boxes.iter().flat_map(|(_, members)| members.clone()).collect();
    let loose: Vec<_> = known.difference(&grouped).copied().collect();
    if !loose.is_empty() {
        boxes.push((None, loose));
    }
    boxes
}

/// Graphviz, with the groups of `proposal` as clusters.
pub fn dot(graph: &WeightedGraph, proposal: Option<&Proposal>) -> String {
    let mut out = String::from("digraph services {\n  rankdir=LR;\n  node [shape=box];\n");
    for (position, (group, members)) in boxes(graph, proposal).iter().enumerate() {
        let indent = match group {
            Some(name) => {
                writeln!(out, "  subgraph cluster_{position} {{\n    label={};", escape::dot(name))
                    .expect("strings take text");
                "    "
            }
            None => "  ",
        };
        for member in members {
            writeln!(out, "{indent}{}{};", escape::dot(member), dot_style(graph, *member))
                .expect("strings take text");
        }
        if group.is_some() {
            out.push_str("  }\n");
        }
    }
    for arrow in arrows(graph) {
        let label = escape::dot(&label(&arrow));
        let (from, to) = (escape::dot(&arrow.from), escape::dot(&arrow.to));
        writeln!(out, "  {from} -> {to} [label={label}{}];", dot_arrow(arrow.protocol))
            .expect("strings take text");
    }
    out.push_str("}\n");
    out
}

fn dot_style(graph: &WeightedGraph, name: Name) -> &'static str {
    if is_analysed(graph, name) { "" } else { " [style=dashed]" }
}

fn dot_arrow(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Queue => ", style=dashed",
        Protocol::InProcess => ", style=bold",
        _ => "",
    }
}

fn is_analysed(graph: &WeightedGraph, name: Name) -> bool {
    let kind =
        graph.services.iter().find(|service| service.name == name).map(|service| service.kind);
    kind != Some(ServiceKind::NotAnalysed)
}

/// `grpc 42/s`.
fn label(arrow: &Arrow) -> String {
    format!("{} {}/s", arrow.protocol.as_str(), rate(arrow.rate))
}

/// Mermaid, with the groups of `proposal` as subgraphs.
pub fn mermaid(graph: &WeightedGraph, proposal: Option<&Proposal>) -> String {
    let ids: BTreeMap<Name, usize> =
        graph.services.iter().enumerate().map(|(id, service)| (service.name, id)).collect();
    let mut out = String::from("flowchart LR\n");
    for (position, (group, members)) in boxes(graph, proposal).iter().enumerate() {
        if let Some(name) = group {
            writeln!(out, "  subgraph g{position}[{}]", escape::mermaid(name))
                .expect("strings take text");
        }
        for member in members {
            writeln!(out, "    s{}[{}]", ids[member], escape::mermaid(member))
                .expect("strings take text");
        }
        if group.is_some() {
            out.push_str("  end\n");
        }
    }
    for arrow in arrows(graph) {
        let (Some(from), Some(to)) = (ids.get(&arrow.from), ids.get(&arrow.to)) else { continue };
        let line = match arrow.protocol {
            Protocol::Queue => "-.->",
            _ => "-->",
        };
        writeln!(out, "  s{from} {line}|{}| s{to}", escape::mermaid(&label(&arrow)))
            .expect("strings take text");
    }
    out
}
