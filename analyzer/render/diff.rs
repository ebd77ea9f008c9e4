//! A diff as text for people and as Markdown for a pull request.

use super::{Look, escape};
use crate::base::Rate;
use crate::proposal::{CostChange, Diff, first_place};
use crate::weigh::Call;
use std::fmt::Write;

/// Calls that a pull request's comment shows unfolded.
const SHOWN: usize = 5;

/// For people.
pub fn text(diff: &Diff, look: Look) -> String {
    let mut out = String::new();
    if diff.is_empty() {
        line(&mut out, "nothing changed");
        return out;
    }
    for service in &diff.services.added {
        line(&mut out, &look.good(&format!("+ service {}", escape::terminal(service))));
    }
    for service in &diff.services.removed {
        line(&mut out, &look.bad(&format!("- service {}", escape::terminal(service))));
    }
    for of in &diff.services.renamed {
        let text = format!("~ service {} is now {}", of.from, of.to);
        line(&mut out, &look.changed(&escape::terminal(&text)));
    }
    for of in &diff.calls.renamed {
        let text = format!("~ {}, was {}", sentence(&of.call), of.operation_before);
        line(&mut out, &look.changed(&escape::terminal(&text)));
    }
    for call in &diff.calls.added {
        line(&mut out, &look.good(&format!("+ {}", escape::terminal(&sentence(call)))));
    }
    for call in &diff.calls.removed {
        line(&mut out, &look.bad(&format!("- {}", escape::terminal(&sentence(call)))));
    }
    for of in &diff.calls.changed {
        let text = format!("~ {}, was {}", sentence(&of.call), Rate::new(of.rate_before));
        line(&mut out, &look.changed(&escape::terminal(&text)));
    }
    groups(&mut out, diff, look);
    if let Some(cost) = cost(&diff.cost) {
        line(&mut out, &cost);
    }
    out
}

fn groups(out: &mut String, diff: &Diff, look: Look) {
    for name in &diff.groups.added {
        line(out, &look.good(&format!("+ group {}", escape::terminal(name))));
    }
    for name in &diff.groups.removed {
        line(out, &look.bad(&format!("- group {}", escape::terminal(name))));
    }
    for of in &diff.groups.renamed {
        line(
            out,
            &format!("group {} is now {}", escape::terminal(&of.from), escape::terminal(&of.to)),
        );
    }
    for moved in &diff.groups.moved {
        let (from, to) = (escape::terminal(&moved.from), escape::terminal(&moved.to));
        line(
            out,
            &look
                .strong(&format!("{} moves from {from} to {to}", escape::terminal(&moved.service))),
        );
        for cause in &moved.because {
            line(out, &format!("    because {}", escape::terminal(cause)));
        }
    }
}

fn cost(cost: &CostChange) -> Option<String> {
    let (before, after) = (cost.before.as_ref()?, cost.after.as_ref()?);
    let unchanged =
        cost.if_unchanged.map(|kept| format!(", {kept} if nothing moved")).unwrap_or_default();
    Some(format!("cost {} -> {} millicores{unchanged}", before.total, after.total))
}

/// `orders calls Pay/Charge of payments 4.2/s (orders/src/place.rs:88)`.
fn sentence(call: &Call) -> String {
    let place =
        first_place(call).map(|at| format!(" ({}:{})", at.path, at.line)).unwrap_or_default();
    format!("{} calls {} of {} {}{place}", call.from, call.operation, call.to, Rate::new(call.rate))
}

/// For a pull request: short first, details folded, a picture of what changed.
pub fn markdown(diff: &Diff) -> String {
    let mut out = String::new();
    line(&mut out, "### Process groups");
    line(&mut out, "");
    if diff.is_empty() {
        line(&mut out, "No service, call or group changed.");
        return out;
    }
    for moved in &diff.groups.moved {
        let words = |name: &str| escape::markdown_words(name);
        line(
            &mut out,
            &format!(
                "- **{}** moves from {} to {}",
                words(&moved.service),
                words(&moved.from),
                words(&moved.to)
            ),
        );
        for cause in &moved.because {
            line(&mut out, &format!("  - {}", words(cause)));
        }
    }
    if diff.groups.moved.is_empty() {
        line(&mut out, "No service changes its group.");
    }
    line(&mut out, "");
    if let Some(cost) = cost(&diff.cost) {
        line(&mut out, &cost);
        line(&mut out, "");
    }
    let rows = rows(diff);
    let folded = rows.len() > SHOWN;
    if folded {
        line(
            &mut out,
            &format!("<details><summary>{} changes of services and calls</summary>\n", rows.len()),
        );
    }
    line(&mut out, "| | from | to | call | rate | where |");
    line(&mut out, "|---|---|---|---|---|---|");
    for row in rows {
        line(&mut out, &row);
    }
    if folded {
        line(&mut out, "\n</details>");
    }
    picture(&mut out, diff);
    out
}

fn rows(diff: &Diff) -> Vec<String> {
    let mut rows = Vec::new();
    for (mark, names) in [("added", &diff.services.added), ("removed", &diff.services.removed)] {
        rows.extend(
            names.iter().map(|name| {
                format!("| service {mark} | {} | | | | |", escape::markdown_words(name))
            }),
        );
    }
    rows.extend(diff.services.renamed.iter().map(|of| {
        let (from, to) = (escape::markdown_words(&of.from), escape::markdown_words(&of.to));
        format!("| service renamed | {from} | {to} | | | |")
    }));
    rows.extend(diff.calls.renamed.iter().map(|of| {
        let was = format!("was {}", escape::markdown_words(&of.operation_before));
        row("renamed", &of.call, &was)
    }));
    rows.extend(
        diff.calls.added.iter().map(|call| row("added", call, &Rate::new(call.rate).to_string())),
    );
    rows.extend(
        diff.calls
            .removed
            .iter()
            .map(|call| row("removed", call, &Rate::new(call.rate).to_string())),
    );
    rows.extend(diff.calls.changed.iter().map(|of| {
        let rates = format!("{} → {}", Rate::new(of.rate_before), Rate::new(of.rate_after));
        row("changed", &of.call, &rates)
    }));
    rows
}

fn row(mark: &str, call: &Call, rates: &str) -> String {
    let place = first_place(call).map(|at| format!("{}:{}", at.path, at.line)).unwrap_or_default();
    let words = |text: &str| escape::markdown_words(text);
    format!(
        "| {mark} | {} | {} | {} | {rates} | {} |",
        words(&call.from),
        words(&call.to),
        words(&call.operation),
        words(&place)
    )
}

/// The services whose calls changed, as a Mermaid graph.
fn picture(out: &mut String, diff: &Diff) {
    let changed = diff.calls.changed.iter().map(|of| (&of.call, "changed"));
    let added = diff.calls.added.iter().map(|call| (call, "new"));
    let removed = diff.calls.removed.iter().map(|call| (call, "gone"));
    let mut edges: Vec<(String, String, &str)> = added
        .chain(removed)
        .chain(changed)
        .map(|(call, mark)| (escape::mermaid(&call.from), escape::mermaid(&call.to), mark))
        .collect();
    edges.sort();
    edges.dedup();
    if edges.is_empty() {
        return;
    }
    let mut names: Vec<&String> = edges.iter().flat_map(|(from, to, _)| [from, to]).collect();
    names.sort();
    names.dedup();
    line(out, "\n```mermaid\ngraph LR");
    for (at, name) in names.iter().enumerate() {
        line(out, &format!("  s{at}[\"{name}\"]"));
    }
    let id = |name: &String| names.binary_search(&name).unwrap_or_default();
    for (from, to, mark) in &edges {
        line(out, &format!("  s{} -->|{mark}| s{}", id(from), id(to)));
    }
    line(out, "```");
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a string takes text");
}
