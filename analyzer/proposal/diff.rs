//! What changed between two proposals and the graphs they stand on, and which calls made a service move.

use super::model::{CostParts, Proposal, Renamed};
use super::renames;
use crate::base::{Name, Rate};
use crate::services::{Place, Protocol, meaning};
use crate::weigh::{Call, WeightedGraph};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A rate counts as changed beyond this share of the larger: estimates of an unchanged call move a little when public
/// traffic is shared among other endpoints.
const CHANGE: f64 = 0.05;
/// How many calls are named as the cause of one move.
const CAUSES: usize = 3;

/// One side of a comparison.
#[derive(Clone, Debug, Default)]
pub struct Side {
    /// What it is called: a revision, a folder, a file.
    pub label: String,
    /// Services and calls; empty where only a proposal file is known.
    pub graph: WeightedGraph,
    /// What is proposed.
    pub proposal: Proposal,
}

/// What changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Diff {
    /// Version of this format.
    pub schema: u32,
    /// The side before.
    pub old: String,
    /// The side after.
    pub new: String,
    /// Services that came, went, or got another name.
    pub services: ServiceChanges,
    /// Calls that came, went or changed their weight.
    pub calls: CallChanges,
    /// Groups that came, went, got another name, or lost and won services.
    pub groups: GroupChanges,
    /// What it costs.
    pub cost: CostChange,
}

/// Changes of services.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceChanges {
    /// Only after.
    pub added: Vec<Name>,
    /// Only before.
    pub removed: Vec<Name>,
    /// Does mostly the same under another name.
    pub renamed: Vec<Renamed>,
}

/// Changes of calls.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CallChanges {
    /// Only after.
    pub added: Vec<Call>,
    /// Only before.
    pub removed: Vec<Call>,
    /// In both, with another rate.
    pub changed: Vec<Reweighted>,
    /// The same code wants it under another name, and both ends have let the old name go.
    pub renamed: Vec<RenamedCall>,
}

/// A call whose operation has another name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RenamedCall {
    /// The call as it is after.
    #[serde(flatten)]
    pub call: Call,
    /// Its operation before.
    pub operation_before: Name,
    /// Calls per second before.
    pub rate_before: f64,
}

/// A call whose rate changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reweighted {
    /// The call as it is after.
    #[serde(flatten)]
    pub call: Call,
    /// Calls per second before.
    pub rate_before: f64,
    /// Calls per second after.
    pub rate_after: f64,
}

/// Changes of groups.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GroupChanges {
    /// Only after.
    pub added: Vec<Name>,
    /// Only before.
    pub removed: Vec<Name>,
    /// Mostly the same services under another name.
    pub renamed: Vec<Renamed>,
    /// Services in another group than before.
    pub moved: Vec<Moved>,
}

/// A service in another group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The service.
    pub service: Name,
    /// Its group before.
    pub from: Name,
    /// Its group after.
    pub to: Name,
    /// The calls that moved it, heaviest change first.
    pub because: Vec<String>,
}

/// What the groupings cost.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CostChange {
    /// The grouping before, on the graph before.
    pub before: Option<CostParts>,
    /// The grouping after, on the graph after.
    pub after: Option<CostParts>,
    /// The grouping before, on the graph after; where it could be computed.
    pub if_unchanged: Option<f64>,
}

impl Diff {
    /// Whether nothing changed that anybody would care about.
    pub fn is_empty(&self) -> bool {
        self.services == ServiceChanges::default()
            && self.calls == CallChanges::default()
            && self.groups == GroupChanges::default()
    }
}

type CallKey = (Name, Name, Protocol, Name);

fn key(call: &Call) -> CallKey {
    (call.from, call.to, call.protocol, meaning(call.protocol, call.operation))
}

/// Compares two sides. Calls are matched by caller, callee, protocol and operation: where they stand does not matter.
pub fn compare(old: &Side, new: &Side) -> Diff {
    let renamed = renames::services(&old.graph, &new.graph);
    let old = &under_new_names(old, &renamed);
    let calls = calls(&old.graph, &new.graph);
    let groups = groups(&old.proposal, &new.proposal, &calls);
    let (before, after) = (names(old), names(new));
    Diff {
        schema: 1,
        old: old.label.clone(),
        new: new.label.clone(),
        services: ServiceChanges {
            added: after.difference(&before).copied().collect(),
            removed: before.difference(&after).copied().collect(),
            renamed,
        },
        calls,
        groups,
        cost: CostChange {
            before: old.proposal.cost.as_ref().map(|cost| cost.proposed),
            after: new.proposal.cost.as_ref().map(|cost| cost.proposed),
            if_unchanged: new.proposal.baseline.as_ref().map(|baseline| baseline.cost.total),
        },
    }
}

/// A side with the names that its services have on the other side.
fn under_new_names(side: &Side, renamed: &[Renamed]) -> Side {
    let mut side = side.clone();
    let name = |name: &mut Name| {
        if let Some(of) = renamed.iter().find(|of| of.from == *name) {
            *name = of.to;
        }
    };
    side.graph.services.iter_mut().for_each(|service| name(&mut service.name));
    for call in &mut side.graph.calls {
        name(&mut call.from);
        name(&mut call.to);
    }
    let groups = side.proposal.process_groups.iter_mut();
    groups.flat_map(|group| &mut group.services).for_each(name);
    side
}

fn names(side: &Side) -> BTreeSet<Name> {
    let graph = side.graph.services.iter().map(|service| service.name);
    let groups =
        side.proposal.process_groups.iter().flat_map(|group| group.services.iter().copied());
    graph.chain(groups).collect()
}

fn calls(old: &WeightedGraph, new: &WeightedGraph) -> CallChanges {
    let before: BTreeMap<CallKey, &Call> = old.calls.iter().map(|call| (key(call), call)).collect();
    let after: BTreeMap<CallKey, &Call> = new.calls.iter().map(|call| (key(call), call)).collect();
    let only = |of: &'_ BTreeMap<CallKey, &'_ Call>, other: &BTreeMap<CallKey, &Call>| {
        let calls = of.iter().filter(|(key, _)| !other.contains_key(*key));
        calls.map(|(key, _)| *key).collect::<Vec<CallKey>>()
    };
    let (came, went) = (only(&after, &before), only(&before, &after));
    let came: Vec<&Call> = came.iter().map(|key| after[key]).collect();
    let went: Vec<&Call> = went.iter().map(|key| before[key]).collect();
    let renamed = renames::operations((old, &went), (new, &came));
    let rest = |calls: &[&Call], taken: BTreeSet<usize>| -> Vec<Call> {
        let rest = calls.iter().enumerate().filter(|(at, _)| !taken.contains(at));
        rest.map(|(_, call)| (*call).clone()).collect()
    };
    let changed = after.iter().filter_map(|(key, call)| {
        let before = before.get(key)?;
        differs(before.rate, call.rate).then(|| Reweighted {
            call: (*call).clone(),
            rate_before: before.rate,
            rate_after: call.rate,
        })
    });
    CallChanges {
        added: rest(&came, renamed.values().copied().collect()),
        removed: rest(&went, renamed.keys().copied().collect()),
        changed: changed.collect(),
        renamed: renamed
            .iter()
            .map(|(from, to)| RenamedCall {
                call: came[*to].clone(),
                operation_before: went[*from].operation,
                rate_before: went[*from].rate,
            })
            .collect(),
    }
}

fn differs(before: f64, after: f64) -> bool {
    (before - after).abs() > CHANGE * before.max(after)
}

fn groups(old: &Proposal, new: &Proposal, calls: &CallChanges) -> GroupChanges {
    let (before, after) = (homes(old), homes(new));
    let renamed = renamed(old, new);
    let old_name_of =
        |name: Name| renamed.iter().find(|of| of.to == name).map_or(name, |of| of.from);
    let mut changes = GroupChanges::default();
    for (service, group) in &after {
        let Some(was) = before.get(service) else { continue };
        if *was != old_name_of(*group) {
            changes.moved.push(Moved {
                service: *service,
                from: *was,
                to: *group,
                because: causes(*service, calls),
            });
        }
    }
    let old_names: BTreeSet<Name> = old.process_groups.iter().map(|group| group.name).collect();
    let new_names: BTreeSet<Name> =
        new.process_groups.iter().map(|group| old_name_of(group.name)).collect();
    let renamed_to =
        |name: Name| renamed.iter().find(|of| of.from == name).map_or(name, |of| of.to);
    changes.added = new_names.difference(&old_names).map(|name| renamed_to(*name)).collect();
    changes.removed = old_names.difference(&new_names).copied().collect();
    changes.renamed = renamed;
    changes
}

/// The group of every service.
fn homes(proposal: &Proposal) -> BTreeMap<Name, Name> {
    let groups = proposal.process_groups.iter();
    groups.flat_map(|group| group.services.iter().map(|service| (*service, group.name))).collect()
}

/// Groups whose name is new but most of whose services stood together under a name that is gone.
fn renamed(old: &Proposal, new: &Proposal) -> Vec<Renamed> {
    let has = |of: &Proposal, name: Name| of.process_groups.iter().any(|group| group.name == name);
    let mut found = Vec::new();
    let mut taken = BTreeSet::new();
    for group in new.process_groups.iter().filter(|group| !has(old, group.name)) {
        let gone = old
            .process_groups
            .iter()
            .filter(|was| !has(new, was.name) && !taken.contains(&was.name));
        let best = gone
            .map(|was| {
                (
                    was.services.iter().filter(|service| group.services.contains(service)).count(),
                    was,
                )
            })
            .filter(|(shared, was)| 2 * shared > was.services.len().max(group.services.len()))
            .max_by_key(|(shared, was)| (*shared, std::cmp::Reverse(was.name)));
        if let Some((_, was)) = best {
            taken.insert(was.name);
            found.push(Renamed { from: was.name, to: group.name });
        }
    }
    found
}

/// The changes of calls that touch a service, heaviest first.
fn causes(service: Name, calls: &CallChanges) -> Vec<String> {
    let touches = |call: &Call| call.from == service || call.to == service;
    let mut all: Vec<(f64, String)> = Vec::new();
    for call in calls.added.iter().filter(|call| touches(call)) {
        all.push((
            call.rate,
            format!("new: {}", describe(call, &Rate::new(call.rate).to_string())),
        ));
    }
    for call in calls.removed.iter().filter(|call| touches(call)) {
        all.push((
            call.rate,
            format!("gone: {}", describe(call, &Rate::new(call.rate).to_string())),
        ));
    }
    for of in calls.changed.iter().filter(|of| touches(&of.call)) {
        let rates =
            format!("{} instead of {}", Rate::new(of.rate_after), Rate::new(of.rate_before));
        all.push(((of.rate_after - of.rate_before).abs(), describe(&of.call, &rates)));
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    all.into_iter().take(CAUSES).map(|(_, text)| text).collect()
}

/// `orders calls payments.v1.Payments/Charge of payments 4.2/s (orders/src/place.rs:88)`.
pub(super) fn describe(call: &Call, rates: &str) -> String {
    let place =
        first_place(call).map(|at| format!(" ({}:{})", at.path, at.line)).unwrap_or_default();
    format!("{} calls {} of {} {rates}{place}", call.from, call.operation, call.to)
}

/// Where a call is wanted: its heaviest site.
pub fn first_place(call: &Call) -> Option<Place> {
    let heaviest = call
        .sites
        .iter()
        .max_by(|a, b| a.rate.total_cmp(&b.rate).then_with(|| b.line.cmp(&a.line)))?;
    Some(Place { path: heaviest.path, line: heaviest.line })
}

#[cfg(test)]
mod tests {
    use super::{Side, compare};
    use crate::base::Name;
    use crate::proposal::{ProcessGroup, Proposal};
    use crate::weigh::{Call, Site, WeightedGraph};

    fn side(rate: f64, groups: &[&[&str]]) -> Side {
        let call = Call {
            from: "orders".into(),
            to: "payments".into(),
            operation: "Pay/Charge".into(),
            rate,
            sites: vec![Site { path: "src/place.rs".into(), line: 8, rate, ..Site::default() }],
            ..Call::default()
        };
        let groups = groups.iter().map(|services| ProcessGroup {
            name: services[0].into(),
            services: services.iter().map(|name| Name::new(name)).collect(),
            ..ProcessGroup::default()
        });
        Side {
            label: String::new(),
            graph: WeightedGraph { calls: vec![call], ..WeightedGraph::default() },
            proposal: Proposal { process_groups: groups.collect(), ..Proposal::default() },
        }
    }

    #[test]
    fn a_side_is_the_same_as_itself() {
        let one = side(3.0, &[&["orders"], &["payments"]]);
        assert!(compare(&one, &one).is_empty());
    }

    #[test]
    fn a_moved_service_names_the_call_that_moved_it() {
        let diff = compare(
            &side(1.0, &[&["orders"], &["payments"]]),
            &side(40.0, &[&["orders", "payments"]]),
        );
        assert_eq!(diff.calls.changed.len(), 1);
        let [moved] = diff.groups.moved.as_slice() else { panic!("one service moved: {diff:?}") };
        assert_eq!((moved.service.as_str(), moved.to.as_str()), ("payments", "orders"));
        assert_eq!(
            moved.because,
            ["orders calls Pay/Charge of payments 40/s instead of 1/s (src/place.rs:8)"]
        );
        assert_eq!(diff.groups.removed, [Name::new("payments")]);
    }

    #[test]
    fn a_renamed_group_moves_nobody() {
        let mut new = side(1.0, &[&["orders", "payments"]]);
        new.proposal.process_groups[0].name = "shop".into();
        let diff = compare(&side(1.0, &[&["orders", "payments"]]), &new);
        assert!(diff.groups.moved.is_empty() && diff.groups.added.is_empty());
        assert_eq!(diff.groups.renamed.len(), 1);
    }
}
