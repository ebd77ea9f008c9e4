//! Which span answers which? Client and server spans of a call meet by their identities.
//!
//! Spans come in any order, those of one trace near each other. They are kept in a window; when it is full the older half
//! is settled: a span whose parent belongs to another service is a call from there, one without parent is an entry, and
//! a client span that nobody answered is a call to the peer that it names.

use super::facts::Facts;
use super::model::{MeasuredCall, MeasuredEntry, Measurements, Operation, Sizes};
use super::record::{Kind, ONE, Span};
use crate::base::Name;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, VecDeque};

/// Spans that are kept.
const WINDOW: usize = 1 << 19;
/// How far up a call's parent is looked for through spans of the same service.
const CLIMB: usize = 16;

/// What is kept of a span.
#[derive(Clone, Copy, Debug)]
struct Kept {
    service: Name,
    parent: Option<u64>,
    kind: Kind,
    operation: Operation,
    peer: Name,
    weight: u64,
    sizes: Sizes,
    is_answered: bool,
    is_database: bool,
}

/// Counted calls, in millionths, and how many spans they were counted in.
#[derive(Clone, Copy, Default, Debug)]
struct Sum {
    weight: u64,
    spans: u64,
    sizes: Sizes,
}

/// The spans of all files.
#[derive(Default)]
pub(super) struct Join {
    window: FxHashMap<u64, Kept>,
    order: VecDeque<u64>,
    calls: BTreeMap<(Name, Name, Operation), Sum>,
    entries: BTreeMap<(Name, Operation), Sum>,
    /// First start and last end, in nanoseconds.
    time: Option<(u64, u64)>,
}

/// The key of the answering half of a span that both ends share, as Zipkin allows.
fn answering_half(id: u64) -> u64 {
    id.rotate_left(17) ^ 0x9e37_79b9_7f4a_7c15
}

impl Join {
    /// Takes up a span of `service` called `name`.
    pub(super) fn add(&mut self, span: &Span, service: &str, name: &str, facts: &Facts) {
        if service.is_empty() || span.id == 0 {
            return;
        }
        let kind = facts.kind().filter(|_| span.kind == Kind::Internal).unwrap_or(span.kind);
        let links = || span.links.first().copied().filter(|_| kind == Kind::Consumer);
        let (id, parent) = if span.is_shared && kind.answers() {
            (answering_half(span.id), Some(span.id))
        } else {
            (span.id, links().or(span.parent))
        };
        if span.start > 0 {
            let end = span.end.max(span.start);
            self.time =
                Some(self.time.map_or((span.start, end), |(first, last)| {
                    (first.min(span.start), last.max(end))
                }));
        }
        let kept = Kept {
            service: Name::new(service),
            parent,
            kind,
            operation: facts.operation(name),
            peer: facts.peer().map(Name::new).unwrap_or_default(),
            weight: facts.weight().unwrap_or(if span.weight > 0 { span.weight } else { ONE }),
            sizes: facts.sizes(),
            is_answered: false,
            is_database: facts.is_database(),
        };
        if self.window.insert(id, kept).is_none() {
            self.order.push_back(id);
        }
        if self.order.len() >= WINDOW {
            self.settle(WINDOW / 2);
        }
    }

    /// Settles the `count` oldest spans.
    fn settle(&mut self, count: usize) {
        let old: Vec<u64> = self.order.drain(..count.min(self.order.len())).collect();
        for id in &old {
            self.answer(*id);
        }
        for id in &old {
            let Some(kept) = self.window.remove(id) else { continue };
            let is_open = kept.kind.asks() && !kept.is_answered && !kept.is_database;
            if is_open && !kept.peer.is_empty() && kept.peer != kept.service {
                self.count((kept.service, kept.peer, kept.operation), kept.weight, kept.sizes);
            }
        }
    }

    fn count(&mut self, call: (Name, Name, Operation), weight: u64, sizes: Sizes) {
        let sum = self.calls.entry(call).or_default();
        sum.weight += weight;
        sum.spans += 1;
        sum.sizes.add(sizes);
    }

    /// The span that is meant by a parent: where both ends share it, the answering half.
    fn parent(&self, of: &Kept, own: u64) -> Option<(u64, Kept)> {
        let id = of.parent?;
        let half = answering_half(id);
        if half != own
            && let Some(kept) = self.window.get(&half)
        {
            return Some((half, *kept));
        }
        self.window.get(&id).filter(|_| id != own).map(|kept| (id, *kept))
    }

    /// Counts the call or entry that a span is the answer to.
    fn answer(&mut self, id: u64) {
        let Some(kept) = self.window.get(&id).copied() else { return };
        if kept.kind.asks() {
            return;
        }
        let (mut at, mut below) = (id, kept);
        for _ in 0..CLIMB {
            let Some((parent, above)) = self.parent(&below, at) else {
                // Without its parent a span that answers was asked from outside.
                if kept.kind.answers() {
                    let sum = self.entries.entry((kept.service, kept.operation)).or_default();
                    sum.weight += kept.weight;
                    sum.spans += 1;
                }
                return;
            };
            if above.kind.asks()
                && let Some(asking) = self.window.get_mut(&parent)
            {
                asking.is_answered = true;
            }
            if above.service != kept.service {
                let told = above.operation;
                let operation =
                    if told.telling > kept.operation.telling { told } else { kept.operation };
                let sizes = kept.sizes.or(above.sizes);
                self.count((above.service, kept.service, operation), kept.weight, sizes);
                return;
            }
            if !kept.kind.answers() {
                return;
            }
            (at, below) = (parent, above);
        }
    }

    /// Everything counted, per second.
    pub(super) fn finish(mut self) -> Measurements {
        self.settle(usize::MAX);
        let seconds = self.time.map_or(0.0, |(first, last)| (last - first) as f64 / 1e9);
        let is_relative = seconds < 1e-3;
        let time = if is_relative { 1.0 } else { seconds };
        let rate = |sum: &Sum| sum.weight as f64 / ONE as f64 / time;
        Measurements {
            calls: self
                .calls
                .iter()
                .map(|((from, to, operation), sum)| MeasuredCall {
                    from: *from,
                    to: *to,
                    operation: *operation,
                    rate: rate(sum),
                    count: Some(sum.spans as f64),
                    sizes: sum.sizes,
                    is_relative,
                })
                .collect(),
            entries: self
                .entries
                .iter()
                .filter(|_| !is_relative)
                .map(|((service, operation), sum)| MeasuredEntry {
                    service: *service,
                    operation: *operation,
                    rate: rate(sum),
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::facts::Facts;
    use super::super::record::{Kind, Span};
    use super::{Join, WINDOW};

    fn span(id: u64, parent: Option<u64>, kind: Kind) -> Span {
        let second = 1_000_000_000;
        Span { id, parent, kind, start: second, end: 11 * second, ..Span::default() }
    }

    #[test]
    fn a_client_and_its_server_are_one_call() {
        let mut join = Join::default();
        let mut peer = Facts::default();
        peer.add("server.address", "orders.svc");
        join.add(&span(2, Some(1), Kind::Client), "web", "POST", &peer);
        join.add(&span(3, Some(2), Kind::Server), "orders", "POST /orders", &Facts::default());
        join.add(&span(1, None, Kind::Server), "web", "GET /", &Facts::default());
        let found = join.finish();
        assert_eq!(found.calls.len(), 1, "{found:?}");
        assert_eq!(found.calls[0].operation.text, "POST /orders");
        assert!((found.calls[0].rate - 0.1).abs() < 1e-12);
        assert_eq!(found.entries.len(), 1);
    }

    #[test]
    fn a_client_that_nobody_answers_calls_its_peer() {
        let mut join = Join::default();
        let mut peer = Facts::default();
        peer.add("server.address", "mail.example.com");
        join.add(&span(2, None, Kind::Client), "web", "POST /send", &peer);
        assert_eq!(join.finish().calls[0].to, "mail.example.com");
    }

    #[test]
    fn the_window_is_bounded_and_nothing_is_lost() {
        let mut join = Join::default();
        let pairs = WINDOW as u64;
        for at in 1..=pairs {
            join.add(&span(2 * at, None, Kind::Client), "a", "x", &Facts::default());
            join.add(&span(2 * at + 1, Some(2 * at), Kind::Server), "b", "x", &Facts::default());
            assert!(join.window.len() <= WINDOW);
        }
        let found = join.finish();
        assert_eq!(found.calls[0].count, Some(pairs as f64));
        assert!(found.entries.is_empty());
    }
}
