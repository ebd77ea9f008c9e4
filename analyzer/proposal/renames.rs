//! Which services and operations only have another name?
//!
//! A service that came is one that went if it does mostly the same: answers the same operations, stands in the same
//! folder, talks with the same others. An operation that came is one that went if the same code still wants it of the
//! same service, and both ends have let the old one go.

use super::model::Renamed;
use crate::base::Name;
use crate::services::{Protocol, Service, meaning};
use crate::weigh::{Call, WeightedGraph};
use std::collections::{BTreeMap, BTreeSet};

/// Two services are one if they have at least this much in common, of 1.
const ALIKE: f64 = 0.5;

/// Services of `old` that have another name in `new`, sorted.
pub fn services(old: &WeightedGraph, new: &WeightedGraph) -> Vec<Renamed> {
    let only = |of: &'_ WeightedGraph, other: &WeightedGraph| -> Vec<Name> {
        let has = |name: Name| other.services.iter().any(|service| service.name == name);
        let names = of.services.iter().map(|service| service.name);
        names.filter(|name| !has(*name)).collect()
    };
    let (gone, come) = (only(old, new), only(new, old));
    let mut pairs: Vec<(f64, Name, Name)> = Vec::new();
    for &from in &gone {
        for &to in &come {
            let alike = likeness((old, from), (new, to));
            if alike >= ALIKE {
                pairs.push((alike, from, to));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
    let mut found: Vec<Renamed> = Vec::new();
    for (_, from, to) in pairs {
        if !found.iter().any(|known| known.from == from || known.to == to) {
            found.push(Renamed { from, to });
        }
    }
    found.sort_by_key(|renamed| renamed.from);
    found
}

/// What two services have in common: the mean of what can be compared.
fn likeness((old, from): (&WeightedGraph, Name), (new, to): (&WeightedGraph, Name)) -> f64 {
    let find = |graph: &'_ WeightedGraph, name: Name| {
        graph.services.iter().find(|service| service.name == name).cloned()
    };
    let (Some(a), Some(b)) = (find(old, from), find(new, to)) else { return 0.0 };
    if a.kind != b.kind || a.language != b.language {
        return 0.0;
    }
    let endpoints = |service: &Service| -> BTreeSet<(Protocol, Name)> {
        service.endpoints.iter().map(|endpoint| (endpoint.protocol, endpoint.operation)).collect()
    };
    let shares = [
        overlap(&endpoints(&a), &endpoints(&b)),
        overlap(&talk(old, from), &talk(new, to)),
        overlap(&code(old, from), &code(new, to)),
    ];
    let known: Vec<f64> = shares.into_iter().flatten().collect();
    // Two services of which nothing is known are not one.
    if known.is_empty() { 0.0 } else { known.iter().sum::<f64>() / known.len() as f64 }
}

/// What is in both, as a share of what is in either; `None` where there is nothing.
fn overlap<T: Ord>(a: &BTreeSet<T>, b: &BTreeSet<T>) -> Option<f64> {
    let all = a.union(b).count();
    (all > 0).then(|| a.intersection(b).count() as f64 / all as f64)
}

/// Whom a service talks with, and about what.
fn talk(graph: &WeightedGraph, name: Name) -> BTreeSet<(bool, Name, Name)> {
    let calls = graph.calls.iter().filter(|call| call.from != call.to);
    let sides = calls.flat_map(|call| {
        [
            (call.from, (true, call.to, meaning(call.protocol, call.operation))),
            (call.to, (false, call.from, meaning(call.protocol, call.operation))),
        ]
    });
    sides.filter(|(who, _)| *who == name).map(|(_, what)| what).collect()
}

/// The files that hold the calls a service makes.
fn code(graph: &WeightedGraph, name: Name) -> BTreeSet<Name> {
    let calls = graph.calls.iter().filter(|call| call.from == name);
    calls.flat_map(|call| call.sites.iter().map(|site| site.path)).collect()
}

/// Which of the removed calls is which of the added ones, by position.
pub(super) fn operations(
    (old, removed): (&WeightedGraph, &[&Call]),
    (new, added): (&WeightedGraph, &[&Call]),
) -> BTreeMap<usize, usize> {
    let offers = |graph: &WeightedGraph, call: &Call| {
        let service = graph.services.iter().find(|service| service.name == call.to);
        service.is_some_and(|service| {
            service.endpoints.iter().any(|endpoint| endpoint.operation == call.operation)
        })
    };
    let mut found = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for (at, went) in removed.iter().enumerate() {
        let fits = |(other, came): &(usize, &&Call)| {
            !taken.contains(other)
                && (went.from, went.to, went.protocol) == (came.from, came.to, came.protocol)
                && !offers(new, went)
                && !offers(old, came)
                && functions(went).intersection(&functions(came)).next().is_some()
        };
        let candidates: Vec<usize> =
            added.iter().enumerate().filter(fits).map(|(other, _)| other).collect();
        // With two candidates it is not known which is which.
        if let [only] = candidates.as_slice() {
            taken.insert(*only);
            found.insert(at, *only);
        }
    }
    found
}

/// The functions that want a call.
fn functions(call: &Call) -> BTreeSet<Name> {
    call.sites.iter().map(|site| site.function).collect()
}
