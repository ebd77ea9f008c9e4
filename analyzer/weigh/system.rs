//! All services together: rates flow from the sites of a call into what answers it, until nothing changes.

use super::across::{Flow, FlowRates, Source};
use super::entries::{self, Prior, START};
use super::leading::Leading;
use super::multiplicity::{SiteWeight, Weights, within};
use super::within::{EventKind, Multiplicities, Step};
use super::{Settings, Spread};
use crate::base::IndexVec;
use crate::link::{FunctionId, Program};
use crate::services::{Entry, EntryKind, ServiceCall, ServiceGraph, ServiceId, WireSite, meaning};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Rounds over all services before calls in a circle are damped, and at most.
const FREE_ROUNDS: usize = 12;
const ROUNDS: usize = 40;
/// How much of a change is taken over in later rounds.
const DAMP: f64 = 0.5;
/// No call happens more often than this many times the whole traffic.
const CEILING: f64 = 1e4;

/// A system of services with all its rates.
pub(crate) struct System<'a> {
    program: &'a Program,
    graph: &'a ServiceGraph,
    weights: &'a Weights,
    settings: &'a Settings,
    nodes: IndexVec<ServiceId, Node>,
    /// For each call, the entry of the callee that answers it.
    answers: Vec<Option<usize>>,
    /// Calls per second of each call.
    calls: Vec<Spread>,
    /// Multiplicities of functions that somebody has asked for.
    within: RefCell<FxHashMap<FunctionId, Option<Rc<Multiplicities>>>>,
}

/// One service.
struct Node {
    flow: Flow,
    rates: FlowRates,
    entries: Vec<NodeEntry>,
    /// Functions that make calls and that nobody is seen to call.
    unseen: BTreeSet<FunctionId>,
    /// The rates of the entries, and how many functions nobody is seen to call, when the rates were solved last: these
    /// alone change between rounds.
    solved: Option<(Vec<Spread>, usize)>,
}

/// One entry of a service.
#[derive(Clone)]
struct NodeEntry {
    entry: Entry,
    /// What the outside world gives.
    own: Spread,
    /// What other services give.
    incoming: Spread,
    /// The rate is that of a loop in the function, not of the function.
    is_loop: bool,
}

impl NodeEntry {
    fn rate(&self) -> Spread {
        self.own.plus(self.incoming)
    }
}

impl<'a> System<'a> {
    /// Solves the rates of all services: of everything they run, or of what leads to calls.
    pub(crate) fn solve(
        program: &'a Program,
        graph: &'a ServiceGraph,
        (weights, leading): (&'a Weights, Option<&Leading>),
        settings: &'a Settings,
    ) -> Self {
        let mut nodes: IndexVec<ServiceId, Node> = IndexVec::new();
        for service in graph.services.ids() {
            nodes.push(Node::new(program, graph, (weights, leading), service));
        }
        let calls = vec![Spread::ZERO; graph.calls.len()];
        let (answers, within) = (Vec::new(), RefCell::default());
        let mut system = Self { program, graph, weights, settings, nodes, answers, calls, within };
        system.answers = graph.calls.iter().map(|call| system.answer(call)).collect();
        system.complete();
        system.share_traffic();
        system.iterate();
        if system.find_unseen() {
            system.iterate();
        }
        system
    }

    /// Makes entries of functions that make calls, although no way to them is seen: what a framework, an actor's mailbox or
    /// a stream calls. Whether there are any.
    fn find_unseen(&mut self) -> bool {
        let mut found = false;
        for (at, call) in self.graph.calls.iter().enumerate() {
            if self.calls[at].best > 0.0 {
                continue;
            }
            let node = &mut self.nodes[call.from];
            for site in &call.sites {
                if node.flow.rate(&node.rates, site.function).best <= 0.0 {
                    found |= node.unseen.insert(site.function);
                }
            }
        }
        found
    }

    /// Which entry answers a call: by operation, else by function.
    fn answer(&self, call: &ServiceCall) -> Option<usize> {
        let node = &self.nodes[call.to];
        let endpoints = &self.graph.services[call.to].facts.endpoints;
        let by_operation = |at: &NodeEntry| {
            at.entry.endpoint.is_some_and(|endpoint| {
                let operation = endpoints[endpoint].operation;
                meaning(call.protocol, operation) == meaning(call.protocol, call.operation)
            })
        };
        let by_function = |at: &NodeEntry| Some(at.entry.function) == call.handler;
        let both = node.entries.iter().position(|at| by_operation(at) && by_function(at));
        both.or_else(|| node.entries.iter().position(by_operation))
            .or_else(|| node.entries.iter().position(by_function))
    }

    /// Makes entries of functions that answer calls without being known as endpoints.
    fn complete(&mut self) {
        for (at, call) in self.graph.calls.iter().enumerate() {
            let (None, Some(function)) = (self.answers[at], call.handler) else { continue };
            let entry = Entry { function, kind: EntryKind::Rpc(call.operation), endpoint: None };
            let entries = &mut self.nodes[call.to].entries;
            let known = entries.iter().position(|known| known.entry == entry);
            self.answers[at] = Some(known.unwrap_or_else(|| {
                entries.push(NodeEntry::new(entry, false));
                entries.len() - 1
            }));
        }
    }

    /// Gives every entry what the outside world gives it.
    fn share_traffic(&mut self) {
        let answered: BTreeSet<(ServiceId, usize)> = self
            .graph
            .calls
            .iter()
            .zip(&self.answers)
            .filter_map(|(call, answer)| Some((call.to, (*answer)?)))
            .collect();
        let mut shares: Vec<(ServiceId, usize, f64)> = Vec::new();
        for service in self.graph.services.ids() {
            for at in 0..self.nodes[service].entries.len() {
                let is_answering = answered.contains(&(service, at));
                let known = self.stated(service, at);
                let entry = &mut self.nodes[service].entries[at];
                match (known, entries::prior(&entry.entry.kind)) {
                    (Some(rate), _) => entry.own = Spread::exact(rate),
                    (None, Prior::Absolute(rate)) => entry.own = Spread::about(rate, 3.0),
                    (None, Prior::Share(_)) if is_answering => {}
                    (None, Prior::Share(share)) => shares.push((service, at, share)),
                }
            }
        }
        let all: f64 = shares.iter().map(|(_, _, share)| share).sum();
        for (service, at, share) in shares {
            let rate = self.settings.requests_per_second * share / all;
            self.nodes[service].entries[at].own = Spread::about(rate, 3.0);
        }
    }

    /// What the settings say of an entry: `orders POST /orders`.
    fn stated(&self, service: ServiceId, at: usize) -> Option<f64> {
        let facts = &self.graph.services[service].facts;
        let endpoint = &facts.endpoints[self.nodes[service].entries[at].entry.endpoint?];
        let key = |name: &str| format!("{name} {}", endpoint.operation);
        let names = std::iter::once(facts.name).chain(facts.aliases.iter().copied());
        names.into_iter().find_map(|name| self.settings.endpoints.get(&key(&name)).copied())
    }

    fn iterate(&mut self) {
        for round in 0..ROUNDS {
            for service in self.graph.services.ids() {
                self.solve_service(service);
            }
            let fresh: Vec<Spread> =
                self.graph.calls.iter().map(|call| self.call_rate(call)).collect();
            let is_settled = fresh
                .iter()
                .zip(&self.calls)
                .all(|(new, old)| (new.best - old.best).abs() <= 1e-9 * new.best.max(1e-9));
            if is_settled {
                break;
            }
            let damp = if round < FREE_ROUNDS { 1.0 } else { DAMP };
            for (old, new) in self.calls.iter_mut().zip(fresh) {
                let best = old.best + (new.best - old.best) * damp;
                let most = self.settings.requests_per_second.max(1.0) * CEILING;
                *old = new.with_best(best.min(most));
            }
            self.hand_over();
        }
    }

    /// Hands the rates of calls to what answers them.
    fn hand_over(&mut self) {
        for service in self.graph.services.ids() {
            for entry in &mut self.nodes[service].entries {
                entry.incoming = Spread::ZERO;
            }
        }
        for ((call, answer), rate) in self.graph.calls.iter().zip(&self.answers).zip(&self.calls) {
            if let Some(at) = answer {
                let entry = &mut self.nodes[call.to].entries[*at];
                entry.incoming = entry.incoming.plus(*rate);
            }
        }
    }

    fn solve_service(&mut self, service: ServiceId) {
        let node = &self.nodes[service];
        let given = (node.entries.iter().map(NodeEntry::rate).collect(), node.unseen.len());
        if node.solved.as_ref() == Some(&given) {
            return;
        }
        let entered = node.entered();
        let looped = node.looped();
        let rates =
            node.flow.solve(&entered, &|function, kind| self.event_rate(&looped, function, kind));
        let node = &mut self.nodes[service];
        (node.rates, node.solved) = (rates, Some(given));
    }

    /// Events per second of a loop: those of the topic it listens to, else what is usual.
    fn event_rate(
        &self,
        looped: &FxHashMap<FunctionId, Spread>,
        function: FunctionId,
        kind: EventKind,
    ) -> Spread {
        match (kind, looped.get(&function)) {
            (EventKind::Message, Some(rate)) => *rate,
            _ => entries::event_rate(kind, self.settings),
        }
    }

    fn call_rate(&self, call: &ServiceCall) -> Spread {
        let sites = call.sites.iter().map(|site| self.site_rate(call.from, site));
        sites.fold(Spread::ZERO, Spread::plus)
    }

    /// Calls per second through one site of a service.
    pub(crate) fn site_rate(&self, service: ServiceId, site: &WireSite) -> Spread {
        let Some(weight) = self.site_weight(site) else { return Spread::ZERO };
        let node = &self.nodes[service];
        let looped = node.looped();
        let events = self.weights.events(site.function);
        node.flow.rate_inside(&node.rates, site.function, weight, events, &|function, kind| {
            self.event_rate(&looped, function, kind)
        })
    }

    fn site_weight(&self, site: &WireSite) -> Option<SiteWeight> {
        let at =
            self.program.calls_of(site.function).iter().position(|call| call.expr == site.expr);
        if let Some(at) = at {
            return Some(self.weights.sites(site.function)[at]);
        }
        let found = within(self.program, site.function)?;
        let step = found.of(site.expr);
        Some(SiteWeight { spread: step.total, event: step.event })
    }

    /// The rate of a call, by its position in the graph.
    pub(crate) fn rate_of_call(&self, at: usize) -> Spread {
        self.calls[at]
    }

    /// The rate of each endpoint of a service.
    pub(crate) fn endpoint_rates(&self, service: ServiceId) -> BTreeMap<usize, Spread> {
        let mut rates = BTreeMap::new();
        for entry in &self.nodes[service].entries {
            if let Some(endpoint) = entry.entry.endpoint {
                let rate: &mut Spread = rates.entry(endpoint).or_insert(Spread::ZERO);
                *rate = rate.plus(entry.rate());
            }
        }
        rates
    }

    /// What a site's rate was multiplied from, entry point first.
    pub(crate) fn factors(&self, service: ServiceId, site: &WireSite) -> Vec<String> {
        let node = &self.nodes[service];
        let mut factors = self.way(node, site.function);
        let Some(found) = self.within(site.function) else { return factors };
        let step = found.of(site.expr);
        if let Some(event) = step.event {
            let is_driven = node.flow.is_driven(site.function);
            factors.push(self.event_factor(node, site.function, found.events[event], is_driven));
        }
        let source = self.program.definitions.functions[site.function].source;
        let path = self.program.definitions.units[source.file].path;
        let inside = found.around(site.expr);
        let skip = inside.iter().rposition(|step| step.rule == super::within::RULE);
        let told = inside.into_iter().skip(skip.map_or(0, |at| at + 1));
        factors.extend(
            condense(told).into_iter().map(|(text, line)| format!("{text} ({path}:{line})")),
        );
        factors
    }

    /// The multiplicities of one function's body, found once.
    fn within(&self, function: FunctionId) -> Option<Rc<Multiplicities>> {
        let mut known = self.within.borrow_mut();
        let found = known.entry(function);
        found.or_insert_with(|| within(self.program, function).map(Rc::new)).clone()
    }

    fn event_factor(
        &self,
        node: &Node,
        function: FunctionId,
        event: super::within::Event,
        is_driven: bool,
    ) -> String {
        if is_driven {
            return format!("loop over events ×{}", short(event.per_entry.best));
        }
        let rate = self.event_rate(&node.looped(), function, event.kind);
        let what = match event.kind {
            EventKind::Connection => "connections",
            EventKind::Message => "messages",
            EventKind::Tick(_) => "timer",
        };
        format!("{what} {}/s", short(rate.best))
    }

    /// From the entry that gives a function most of its rate.
    fn way(&self, node: &Node, function: FunctionId) -> Vec<String> {
        let looped = node.looped();
        let rate = |function, kind| self.event_rate(&looped, function, kind);
        let hops = node.flow.way(&node.rates, &node.entered(), function, &rate);
        let first = hops.first().map_or(function, |(caller, _, _)| *caller);
        let mut factors = vec![self.entry_text(node, first)];
        for (_, callee, through) in hops {
            let path = self.program.path(callee);
            let short_path: Vec<&str> = path.rsplit("::").take(2).collect();
            let name = short_path.into_iter().rev().collect::<Vec<_>>().join("::");
            factors.push(match through {
                Hop::Times(share) => format!("→ {name} ×{}", short(share)),
                Hop::Rate(rate) => format!("→ {name} {}/s", short(rate)),
            });
        }
        factors
    }

    fn entry_text(&self, node: &Node, function: FunctionId) -> String {
        let strongest = node
            .entries
            .iter()
            .filter(|entry| entry.entry.function == function && !entry.is_loop)
            .max_by(|one, other| one.rate().best.total_cmp(&other.rate().best));
        if let Some(entry) = strongest {
            format!("{} {}/s", kind_text(&entry.entry.kind), short(entry.rate().best))
        } else {
            let rate = node.flow.rate(&node.rates, function).best;
            let path = self.program.path(function);
            let how = if node.unseen.contains(&function) { ", called by nobody seen" } else { "" };
            format!("{path} {}/s{how}", short(rate))
        }
    }

    /// All entries with their rates, and whether they are entered over and over.
    pub(crate) fn entered(&self) -> Vec<(FunctionId, Spread, bool)> {
        let mut all = Vec::new();
        for node in &self.nodes {
            all.extend(node.entries.iter().map(|entry| {
                let rate = if entry.is_loop { Spread::exact(START) } else { entry.rate() };
                (entry.entry.function, rate, is_driven(entry))
            }));
        }
        all
    }
}

/// A step between functions on the way from an entry.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hop {
    /// Calls per entry of the caller.
    Times(f64),
    /// Calls per second, out of an event loop.
    Rate(f64),
}

impl Node {
    fn new(
        program: &Program,
        graph: &ServiceGraph,
        (weights, leading): (&Weights, Option<&Leading>),
        service: ServiceId,
    ) -> Self {
        let service = &graph.services[service];
        let entries: Vec<NodeEntry> = service
            .entries
            .iter()
            .map(|entry| NodeEntry::new(entry.clone(), is_loop(weights, entry)))
            .collect();
        let sources: Vec<Source> = entries
            .iter()
            .map(|entry| Source { function: entry.entry.function, is_driven: is_driven(entry) })
            .collect();
        let flow = Flow::new(program, (weights, leading), &service.reach, &sources, None);
        Self { flow, rates: FlowRates::default(), entries, unseen: BTreeSet::new(), solved: None }
    }

    /// What enters functions.
    fn entered(&self) -> Vec<(FunctionId, Spread)> {
        self.entries
            .iter()
            .map(|entry| {
                let rate = if entry.is_loop { Spread::exact(START) } else { entry.rate() };
                (entry.entry.function, rate)
            })
            .chain(self.unseen.iter().map(|function| (*function, Spread::about(START, 100.0))))
            .collect()
    }

    /// What enters loops over messages, by the function they stand in.
    fn looped(&self) -> FxHashMap<FunctionId, Spread> {
        let mut looped: FxHashMap<FunctionId, Spread> = FxHashMap::default();
        let messages =
            |entry: &&NodeEntry| entry.is_loop && matches!(entry.entry.kind, EntryKind::Message(_));
        for entry in self.entries.iter().filter(messages) {
            let rate = looped.entry(entry.entry.function).or_insert(Spread::ZERO);
            *rate = rate.plus(entry.rate());
        }
        looped
    }
}

impl NodeEntry {
    fn new(entry: Entry, is_loop: bool) -> Self {
        Self { entry, own: Spread::ZERO, incoming: Spread::ZERO, is_loop }
    }
}

/// Whether an entry's rate is that of a loop that waits inside its function: the function itself is entered once.
fn is_loop(weights: &Weights, entry: &Entry) -> bool {
    match entry.kind {
        EntryKind::Timer(_) | EntryKind::Cron(_) => true,
        EntryKind::Message(_) => weights
            .events(entry.function)
            .iter()
            .any(|event| matches!(event.kind, EventKind::Message)),
        _ => false,
    }
}

fn is_driven(entry: &NodeEntry) -> bool {
    !entry.is_loop && !matches!(entry.entry.kind, EntryKind::Start | EntryKind::Stop)
}

/// Factors in words; several exits on the way are one.
fn condense<'a>(steps: impl Iterator<Item = &'a Step>) -> Vec<(String, u32)> {
    let mut told: Vec<(String, u32)> = Vec::new();
    let mut survived = 1.0;
    let mut last = 0;
    for step in steps {
        if step.rule == super::within::EXITS {
            survived *= step.factor.best;
            last = step.line;
        } else {
            told.push((step.to_string(), step.line));
        }
    }
    if survived < 1.0 - 1e-9 {
        told.push((format!("{} ×{}", super::within::EXITS, short(survived)), last));
    }
    told
}

fn kind_text(kind: &EntryKind) -> String {
    match kind {
        EntryKind::Start => "start".to_owned(),
        EntryKind::Stop => "stop".to_owned(),
        EntryKind::Http { method, path } => format!("{method} {path}"),
        EntryKind::Rpc(operation) => operation.to_string(),
        EntryKind::Message(topic) => format!("messages of {topic}"),
        EntryKind::Timer(_) => "timer".to_owned(),
        EntryKind::Cron(text) => format!("cron {text}"),
    }
}

fn short(number: f64) -> f64 {
    crate::base::Rate::new(number).rounded(2).per_second()
}
