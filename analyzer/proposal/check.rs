//! Does a committed grouping still fit the code?
//!
//! In: the grouping, what it costs beside the best, and the calls; the same of an earlier state where only what gets
//! worse is to count. Out: findings, each with a place.

use super::diff::first_place;
use crate::base::{Name, Rate};
use crate::group::{Baseline, Evaluation};
use crate::services::{Place, Protocol, meaning};
use crate::weigh::{Call, WeightedGraph};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What kind of thing was found; each can be made to fail a check.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    /// A service that does not exist, one that is missing, a broken constraint.
    Violations,
    /// A cost too far above the best.
    Drift,
    /// A call between groups that was not there before.
    NewCrossCalls,
}

/// The rules behind the findings, in the order of their names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Services that must not share a process do, or others that must do not.
    BrokenConstraint,
    /// Another grouping costs less by more than the tolerance.
    Drift,
    /// A service stands in no group.
    MissingService,
    /// A call leaves its group that did not before.
    NewCrossCall,
    /// A group names a service that does not exist.
    UnknownService,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 5] = [
        Self::BrokenConstraint,
        Self::Drift,
        Self::MissingService,
        Self::NewCrossCall,
        Self::UnknownService,
    ];

    /// As it is printed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BrokenConstraint => "broken-constraint",
            Self::Drift => "drift",
            Self::MissingService => "missing-service",
            Self::NewCrossCall => "new-cross-call",
            Self::UnknownService => "unknown-service",
        }
    }

    /// What it says, in a sentence.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::BrokenConstraint => "The committed grouping breaks a constraint of the settings.",
            Self::Drift => {
                "Another grouping costs less than the committed one by more than the tolerance."
            }
            Self::MissingService => "A service stands in no process group.",
            Self::NewCrossCall => "A call between process groups is new.",
            Self::UnknownService => "A process group names a service that the code does not have.",
        }
    }

    /// What makes a check fail on it.
    pub fn concern(self) -> Concern {
        match self {
            Self::BrokenConstraint | Self::MissingService | Self::UnknownService => {
                Concern::Violations
            }
            Self::Drift => Concern::Drift,
            Self::NewCrossCall => Concern::NewCrossCalls,
        }
    }
}

/// Something found.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Finding {
    /// By which rule.
    pub rule: Rule,
    /// What it is about, the same wherever it stands.
    pub subject: String,
    /// One sentence.
    pub message: String,
    /// Where.
    pub path: Name,
    /// Counted from 1.
    pub line: u32,
    /// Whether the check fails on it.
    pub fails: bool,
}

/// The outcome of a check.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Checked {
    /// Version of this format.
    pub schema: u32,
    /// The file checked.
    pub proposal: String,
    /// Whether nothing was found that makes the check fail.
    pub passed: bool,
    /// Millicores of the committed grouping.
    pub cost: f64,
    /// Millicores of the best one.
    pub best: f64,
    /// How far the former is above the latter, as a share.
    pub above_best: f64,
    /// From where on that counts as drift.
    pub tolerance: f64,
    /// What was found, sorted.
    pub findings: Vec<Finding>,
}

/// A grouping and the code it is for.
pub struct State<'s> {
    /// The grouping.
    pub groups: &'s Baseline,
    /// Services and calls.
    pub graph: &'s WeightedGraph,
    /// What the grouping costs on them.
    pub evaluation: &'s Evaluation,
}

/// What a check goes by.
pub struct Terms<'t> {
    /// The committed file, as it is to be named.
    pub file: &'t str,
    /// Its text.
    pub text: &'t str,
    /// How far above the best is still fine, as a share.
    pub tolerance: f64,
    /// On what to fail.
    pub fail_on: &'t [Concern],
}

/// Checks a committed grouping; what already was so in `before` is not found again.
pub fn check(now: &State<'_>, before: Option<&State<'_>>, terms: &Terms<'_>) -> Checked {
    let known: BTreeSet<(Rule, String)> = before.map(violations).unwrap_or_default();
    let new = violations(now).into_iter().filter(|of| !known.contains(of));
    let mut findings: Vec<Finding> =
        new.map(|(rule, subject)| violation(rule, &subject, terms)).collect();
    findings.extend(drift(now, before, terms));
    if let Some(before) = before {
        findings.extend(new_cross_calls(now, before, terms));
    }
    findings.sort();
    Checked {
        schema: 1,
        proposal: terms.file.to_owned(),
        passed: !findings.iter().any(|finding| finding.fails),
        cost: now.evaluation.cost.total.get(),
        best: now.evaluation.best.total.get(),
        above_best: now.evaluation.above_best,
        tolerance: terms.tolerance,
        findings,
    }
}

fn violations(state: &State<'_>) -> BTreeSet<(Rule, String)> {
    let evaluation = state.evaluation;
    let exists = |name: &Name| state.graph.services.iter().any(|service| service.name == *name);
    // Parts in other languages may stand in a group although nothing moves them.
    let unknown = evaluation.unknown.iter().filter(|name| !exists(name));
    let unknown = unknown.map(|name| (Rule::UnknownService, name.to_string()));
    let missing = evaluation.missing.iter().map(|name| (Rule::MissingService, name.to_string()));
    let broken = evaluation.violated.iter().map(|text| (Rule::BrokenConstraint, text.clone()));
    unknown.chain(missing).chain(broken).collect()
}

fn violation(rule: Rule, subject: &str, terms: &Terms<'_>) -> Finding {
    let message = match rule {
        Rule::UnknownService => format!("there is no service `{subject}`"),
        Rule::MissingService => format!("service `{subject}` stands in no process group"),
        _ => format!("a constraint is broken: {subject}"),
    };
    // A constraint names its services in backticks.
    let name = subject.split('`').nth(1).unwrap_or(subject);
    let line = line_of(terms.text, name);
    finding(rule, (subject.to_owned(), message), (Name::new(terms.file), line), terms)
}

fn finding(
    rule: Rule,
    (subject, message): (String, String),
    (path, line): (Name, u32),
    terms: &Terms<'_>,
) -> Finding {
    let fails = terms.fail_on.contains(&rule.concern());
    Finding { rule, subject, message, path, line, fails }
}

/// The line of a proposal where a service is named; the first one where it is not.
fn line_of(text: &str, name: &str) -> u32 {
    let is_part =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | '/');
    let names = |line: &str| line.split(|letter| !is_part(letter)).any(|word| word == name);
    let line = text.lines().position(names).unwrap_or(0);
    u32::try_from(line + 1).unwrap_or(1)
}

fn drift(now: &State<'_>, before: Option<&State<'_>>, terms: &Terms<'_>) -> Option<Finding> {
    let above = now.evaluation.above_best;
    let was = before.map_or(0.0, |before| before.evaluation.above_best);
    if above <= terms.tolerance || above <= was {
        return None;
    }
    let percent = |share: f64| format!("{:.1}%", share * 100.0);
    let mut message = format!(
        "the grouping costs {:.1} millicores, {} above the best",
        now.evaluation.cost.total.get(),
        percent(above)
    );
    if before.is_some() {
        message = format!("{message} instead of {}", percent(was));
    }
    for better in &now.evaluation.improvements {
        let names: Vec<String> = better.services.iter().map(ToString::to_string).collect();
        let place = better
            .to
            .map_or("a process of its own".to_owned(), |name| format!("the process of {name}"));
        let saves = better.saves.get();
        message = format!("{message}; {} in {place} saves {saves:.1}", names.join(" and "));
    }
    let subject = "cost".to_owned();
    Some(finding(Rule::Drift, (subject, message), (Name::new(terms.file), 1), terms))
}

type CallKey = (Name, Name, Protocol, Name);

/// Calls that leave their group, by what they mean.
fn cross_calls<'s>(state: &State<'s>) -> BTreeMap<CallKey, &'s Call> {
    let groups = state.groups.groups.iter().enumerate();
    let homes: BTreeMap<Name, usize> = groups
        .flat_map(|(at, group)| group.services.iter().map(move |service| (*service, at)))
        .collect();
    let home = |name: &Name| homes.get(name);
    let crosses = |call: &&Call| {
        call.from != call.to && { home(&call.from).is_none() || home(&call.from) != home(&call.to) }
    };
    let key =
        |call: &Call| (call.from, call.to, call.protocol, meaning(call.protocol, call.operation));
    state.graph.calls.iter().filter(crosses).map(|call| (key(call), call)).collect()
}

fn new_cross_calls(now: &State<'_>, before: &State<'_>, terms: &Terms<'_>) -> Vec<Finding> {
    let known = cross_calls(before);
    let new = cross_calls(now).into_iter().filter(|(key, _)| !known.contains_key(key));
    new.map(|(_, call)| {
        let subject = format!("{} {} {}", call.from, call.operation, call.to);
        let message = format!(
            "{} calls {} of {} in another process, {}; it did not before",
            call.from,
            call.operation,
            call.to,
            Rate::new(call.rate)
        );
        let place = first_place(call).unwrap_or(Place { path: Name::new(terms.file), line: 1 });
        let place = (place.path, place.line.max(1));
        finding(Rule::NewCrossCall, (subject, message), place, terms)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn a_service_is_found_on_its_line() {
        let text = "process_groups:\n  - name: orders-all\n    services: [fraud, orders]\n";
        assert_eq!(line_of(text, "orders"), 3);
        assert_eq!(line_of(text, "fraud"), 3);
        assert_eq!(line_of(text, "order"), 1);
    }
}
