//! A history as a table for people and as comma-separated values.

use super::{Look, escape};
use crate::proposal::{Changes, History, Step};
use std::fmt::Write;

/// Digits of a short hash.
const SHORT: usize = 10;
/// How many changes of a kind are named in the table.
const NAMED: usize = 3;

/// For people: a line per commit that changed anything, what it was below it.
pub fn text(history: &History, look: Look) -> String {
    let mut out = String::new();
    line(
        &mut out,
        &look.strong("commit      date        services  calls  groups      cost   drift"),
    );
    for step in history.commits.iter().filter(|step| step.changed || step.unread.is_some()) {
        line(&mut out, &format!("{}  {}", head(step), escape::terminal(&step.summary)));
        for (mark, change) in changes(&step.changes) {
            let change = format!("    {mark} {}", escape::terminal(&change));
            line(
                &mut out,
                &match mark {
                    '+' => look.good(&change),
                    '-' => look.bad(&change),
                    _ => look.changed(&change),
                },
            );
        }
    }
    let (read, changed) =
        (history.commits.len(), history.commits.iter().filter(|step| step.changed).count());
    line(&mut out, &format!("{read} commits read, {changed} changed something"));
    out
}

fn head(step: &Step) -> String {
    let short = step.commit.get(..SHORT).unwrap_or(&step.commit);
    if let Some(reason) = &step.unread {
        return format!("{short}  {}  not read: {}", step.date, escape::terminal(reason));
    }
    let drift = step.drift.map_or_else(|| "-".to_owned(), percent);
    format!(
        "{short}  {}  {:>8}  {:>5}  {:>6}  {:>8.1}  {drift:>6}",
        step.date, step.services, step.calls, step.groups, step.cost
    )
}

fn percent(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}

/// The changes with their marks, the rest of each kind counted.
fn changes(changes: &Changes) -> Vec<(char, String)> {
    let service = |name: &crate::base::Name| format!("service {name}");
    let mut all = Vec::new();
    let mut list = |mark: char, texts: Vec<String>, what: &str| {
        let more = texts.len().saturating_sub(NAMED);
        all.extend(texts.into_iter().take(NAMED).map(|text| (mark, text)));
        if more > 0 {
            all.push((mark, format!("{more} more {what}")));
        }
    };
    list('+', changes.services_added.iter().map(service).collect(), "services");
    list('-', changes.services_removed.iter().map(service).collect(), "services");
    list('+', changes.calls_added.clone(), "calls");
    list('-', changes.calls_removed.clone(), "calls");
    list('~', changes.calls_changed.clone(), "calls with another rate");
    let moved = changes.moved.iter().map(|name| format!("{name} moves to another group"));
    list('~', moved.collect(), "services that move");
    all
}

/// For a spreadsheet: a row per commit read.
pub fn csv(history: &History) -> String {
    let mut out = String::new();
    let names = [
        "commit",
        "date",
        "services",
        "calls",
        "groups",
        "cost",
        "in_force",
        "drift",
        "changed",
        "services_added",
        "services_removed",
        "calls_added",
        "calls_removed",
        "calls_changed",
        "moved",
        "summary",
    ];
    line(&mut out, &names.join(","));
    for step in history.commits.iter().filter(|step| step.unread.is_none()) {
        line(&mut out, &row(step));
    }
    out
}

fn row(step: &Step) -> String {
    let number = |value: Option<f64>, digits: usize| {
        value.map(|value| format!("{value:.digits$}")).unwrap_or_default()
    };
    let changes = &step.changes;
    let counts = [
        changes.services_added.len(),
        changes.services_removed.len(),
        changes.calls_added.len(),
        changes.calls_removed.len(),
        changes.calls_changed.len(),
        changes.moved.len(),
    ];
    format!(
        "{},{},{},{},{},{:.1},{},{},{},{},{}",
        step.commit,
        step.date,
        step.services,
        step.calls,
        step.groups,
        step.cost,
        number(step.in_force, 1),
        number(step.drift, 4),
        step.changed,
        counts.map(|count| count.to_string()).join(","),
        cell(&step.summary)
    )
}

/// A quoted cell; one that a spreadsheet would take for a formula gets an apostrophe.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    format!("\"{}{}\"", if formula { "'" } else { "" }, text.replace('"', "\"\""))
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a string takes text");
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_summary_is_one_cell_and_no_formula() {
        assert_eq!(cell("say \"no\", then go"), "\"say \"\"no\"\", then go\"");
        assert_eq!(cell("=1+1"), "\"'=1+1\"");
    }
}
