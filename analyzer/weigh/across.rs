//! How often is each function entered, given who calls it how often?
//!
//! Rates flow from entries along resolved calls. A cycle is entered where its rates come from; calls that lead back to
//! where the walk stands already close it, and everything in it happens once per round. Rounds follow from how much a
//! round calls for, with a limit (after Wagner, Maverick, Graham and Harrison, "Accurate static estimators for program
//! optimization", PLDI 1994, who limit the growth and iterate; in large cycles that grows without measure).

use super::Spread;
use super::leading::Leading;
use super::multiplicity::{SiteWeight, Weights};
use super::system::Hop;
use super::within::{Event, EventKind};
use crate::base::{Id, Name};
use crate::link::{CallSite, FunctionId, Program, Reach, ReachIndex, Target};
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Growth per round of a recursion: two rounds at least, since it is there to happen, and three at most.
const LEAST_RADIUS: f64 = 0.5;
const RADIUS: f64 = 2.0 / 3.0;
/// Calls of a function that is called until it has no more.
const ASKED_AGAIN: f64 = 2.5;
/// Rounds that find the largest eigenvalue well enough.
const POWER_ROUNDS: usize = 30;

/// A call between functions of one flow.
#[derive(Clone, Copy, Debug)]
struct Edge {
    to: usize,
    weight: Spread,
    /// Inside an event loop that starts once: the rate is that of the events, whatever the caller's.
    event: Option<EventKind>,
}

/// The calls among the functions that a set of entries reaches, ready to be solved for any rates of the entries.
pub(crate) struct Flow {
    functions: Vec<FunctionId>,
    index: FxHashMap<FunctionId, usize>,
    edges: Vec<Vec<Edge>>,
    /// By place, the places from which an edge leads there, in order.
    callers: Vec<Vec<usize>>,
    /// Strongly connected components, callers first.
    order: Vec<Vec<usize>>,
    /// Largest growth per round of each component; 0 where it is no cycle.
    radii: Vec<f64>,
    /// Functions entered more than once in a while: event loops in them multiply.
    driven: Vec<bool>,
}

/// Where control enters a flow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    /// The function.
    pub(crate) function: FunctionId,
    /// Whether it is entered over and over, not once when the program starts.
    pub(crate) is_driven: bool,
}

impl Flow {
    /// The flow among what `reach` has, or among what of it is `leading` to calls on the wire: whatever flows there comes
    /// from there.
    pub(crate) fn new(
        program: &Program,
        (weights, leading): (&Weights, Option<&Leading>),
        reach: &Reach,
        sources: &[Source],
        index: Option<&ReachIndex>,
    ) -> Self {
        let leads = |function: &FunctionId| leading.is_none_or(|all| all.leads(*function));
        let functions: Vec<FunctionId> = reach.functions().filter(leads).collect();
        let places: FxHashMap<FunctionId, usize> =
            functions.iter().enumerate().map(|(at, function)| (*function, at)).collect();
        let mut flow = Self {
            edges: vec![Vec::new(); functions.len()],
            callers: vec![Vec::new(); functions.len()],
            driven: vec![false; functions.len()],
            order: Vec::new(),
            radii: Vec::new(),
            functions,
            index: places,
        };
        let calls = flow.calls(program, weights, reach);
        flow.drive(&calls, sources);
        flow.link(weights, &calls);
        if let Some(index) = index {
            flow.let_strangers_call(program, index);
        }
        flow.arrange();
        flow
    }

    /// What only strangers call, since it stands in an impl of their trait, runs as often as values of its type are made.
    fn let_strangers_call(&mut self, program: &Program, index: &ReachIndex) {
        let mut is_called = vec![false; self.functions.len()];
        for (from, edges) in self.edges.iter().enumerate() {
            for edge in edges.iter().filter(|edge| edge.to != from) {
                is_called[edge.to] = true;
            }
        }
        for from in 0..self.functions.len() {
            for adt in index.made_by(self.functions[from]) {
                for callee in index.open_to_strangers(program, adt) {
                    let Some(to) = self.index.get(&callee).copied() else { continue };
                    let name = program.definitions.functions[callee].name;
                    if is_called[to] || to == from || is_incidental(name) {
                        continue;
                    }
                    let times = if is_asked_again(name) { ASKED_AGAIN } else { 1.0 };
                    let weight = Spread::about(times, 10.0);
                    self.edges[from].push(Edge { to, weight, event: None });
                }
            }
        }
    }

    /// Calls of each function: site and callee, with the share of the callee among its candidates.
    fn calls(
        &self,
        program: &Program,
        weights: &Weights,
        reach: &Reach,
    ) -> Vec<Vec<(SiteWeight, usize, f64)>> {
        let callees = |function: &FunctionId| {
            let sites = program.calls_of(*function).iter().zip(weights.sites(*function));
            let mut found = Vec::new();
            for (call, weight) in sites {
                // Most calls have one target.
                if program.candidates(call).is_empty() {
                    if let Target::Function(target) = call.target
                        && let Some(callee) = self.index.get(&target)
                    {
                        found.push((*weight, *callee, 1.0));
                    }
                    continue;
                }
                for (callee, share) in self.callees(program, (weights, reach), call) {
                    found.push((*weight, callee, share));
                }
            }
            for (callee, weight) in weights.called_back(*function) {
                if let Some(callee) = self.index.get(callee) {
                    found.push((*weight, *callee, 1.0));
                }
            }
            found
        };
        self.functions.iter().map(callees).collect()
    }

    /// Whom a call reaches, with shares that add up to one.
    fn callees(
        &self,
        program: &Program,
        (weights, reach): (&Weights, &Reach),
        call: &CallSite,
    ) -> Vec<(usize, f64)> {
        let Target::Function(target) = call.target else { return Vec::new() };
        let place = |function: &FunctionId| self.index.get(function).copied();
        let spread = weights.spread_over(program, call);
        let reachable: Vec<(FunctionId, f64)> =
            spread.filter(|(candidate, _)| reach.has(*candidate)).collect();
        if reachable.is_empty() {
            return place(&target).map(|at| (at, 1.0)).into_iter().collect();
        }
        let all: f64 = reachable.iter().map(|(_, impls)| impls).sum();
        let share = |(candidate, impls): &(FunctionId, f64)| Some((place(candidate)?, impls / all));
        reachable.iter().filter_map(share).collect()
    }

    /// Finds what is entered over and over: from entries of that kind, or from inside an event loop.
    fn drive(&mut self, calls: &[Vec<(SiteWeight, usize, f64)>], sources: &[Source]) {
        let at = |function: FunctionId| self.index.get(&function).copied();
        let mut started = vec![false; self.functions.len()];
        let mut fresh: Vec<usize> = Vec::new();
        let mut driven: Vec<usize> = Vec::new();
        for source in sources {
            match (at(source.function), source.is_driven) {
                (Some(at), true) => driven.push(at),
                (Some(at), false) => fresh.push(at),
                (None, _) => {}
            }
        }
        while let Some(at) = fresh.pop() {
            if std::mem::replace(&mut started[at], true) {
                continue;
            }
            for (site, callee, _) in &calls[at] {
                if site.event.is_some() { driven.push(*callee) } else { fresh.push(*callee) }
            }
        }
        while let Some(at) = driven.pop() {
            if !std::mem::replace(&mut self.driven[at], true) {
                driven.extend(calls[at].iter().map(|(_, callee, _)| *callee));
            }
        }
    }

    fn link(&mut self, weights: &Weights, calls: &[Vec<(SiteWeight, usize, f64)>]) {
        for (at, calls) in calls.iter().enumerate() {
            let events = weights.events(self.functions[at]);
            for (site, to, share) in calls {
                let inner = site.spread.times(Spread::exact(*share));
                let event = site.event.map(|event| events[event.index()]);
                let edge = match event {
                    Some(event) if self.driven[at] => {
                        Edge { to: *to, weight: event.per_entry.times(inner), event: None }
                    }
                    event => Edge { to: *to, weight: inner, event: event.map(|event| event.kind) },
                };
                self.edges[at].push(edge);
            }
        }
    }

    /// Orders the components, callers first.
    fn arrange(&mut self) {
        let calls = self.edges.iter().map(Vec::len).sum();
        let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(self.functions.len(), calls);
        for _ in &self.functions {
            graph.add_node(());
        }
        for (from, edges) in self.edges.iter().enumerate() {
            for edge in edges {
                graph.add_edge(NodeIndex::new(from), NodeIndex::new(edge.to), ());
                let callers = &mut self.callers[edge.to];
                if callers.last() != Some(&from) {
                    callers.push(from);
                }
            }
        }
        let mut order: Vec<Vec<usize>> = tarjan_scc(&graph)
            .into_iter()
            .map(|component| {
                let mut component: Vec<usize> =
                    component.into_iter().map(NodeIndex::index).collect();
                component.sort_unstable();
                component
            })
            .collect();
        order.reverse();
        self.radii = order.iter().map(|component| self.radius(component)).collect();
        self.order = order;
    }

    /// Edges inside a component.
    fn inner<'a>(&'a self, component: &'a [usize]) -> impl Iterator<Item = (usize, &'a Edge)> {
        component.iter().flat_map(move |from| {
            self.edges[*from]
                .iter()
                .filter(move |edge| {
                    edge.event.is_none() && component.binary_search(&edge.to).is_ok()
                })
                .map(move |edge| (*from, edge))
        })
    }

    fn radius(&self, component: &[usize]) -> f64 {
        let inner: Vec<(usize, usize, f64)> =
            self.inner(component).map(|(from, edge)| (from, edge.to, edge.weight.best)).collect();
        if inner.is_empty() {
            return 0.0;
        }
        let mut vector: FxHashMap<usize, f64> = component.iter().map(|at| (*at, 1.0)).collect();
        let mut radius = 0.0;
        for _ in 0..POWER_ROUNDS {
            let mut next: FxHashMap<usize, f64> = FxHashMap::default();
            for (from, to, weight) in &inner {
                *next.entry(*to).or_default() += vector[from] * weight;
            }
            radius = component.iter().filter_map(|at| next.get(at)).fold(0.0_f64, |a, b| a.max(*b));
            if radius <= 0.0 {
                return 0.0;
            }
            let scaled = |at: &usize| (*at, next.get(at).copied().unwrap_or(0.0) / radius);
            vector = component.iter().map(scaled).collect();
        }
        radius
    }

    /// The rate of every function, given those of the entries.
    pub(crate) fn solve(
        &self,
        entries: &[(FunctionId, Spread)],
        event_rate: &dyn Fn(FunctionId, EventKind) -> Spread,
    ) -> FlowRates {
        let mut rates = vec![Spread::ZERO; self.functions.len()];
        for (function, rate) in entries {
            if let Some(at) = self.index.get(function) {
                rates[*at] = rates[*at].plus(*rate);
            }
        }
        let mut closing = Closing::default();
        for (component, radius) in self.order.iter().zip(&self.radii) {
            if *radius > 0.0 {
                self.settle(component, *radius, &mut rates, &mut closing);
            }
            for from in component {
                for edge in &self.edges[*from] {
                    let is_inner = *radius > 0.0
                        && edge.event.is_none()
                        && component.binary_search(&edge.to).is_ok();
                    if !is_inner {
                        let through = self.through(*from, edge, rates[*from], event_rate);
                        rates[edge.to] = rates[edge.to].plus(through);
                    }
                }
            }
        }
        FlowRates { rates, closing }
    }

    /// Calls per second through one edge.
    fn through(
        &self,
        from: usize,
        edge: &Edge,
        caller: Spread,
        event_rate: &dyn Fn(FunctionId, EventKind) -> Spread,
    ) -> Spread {
        match edge.event {
            None => caller.times(edge.weight),
            Some(kind) if caller.best > 0.0 => {
                event_rate(self.functions[from], kind).times(edge.weight)
            }
            Some(_) => Spread::ZERO,
        }
    }

    /// The rates in a cycle: those of one round, times the rounds.
    fn settle(
        &self,
        component: &[usize],
        radius: f64,
        rates: &mut [Spread],
        closing: &mut Closing,
    ) {
        let place = |at: usize| component.binary_search(&at).expect("stands in the component");
        let mut inner: Vec<Vec<(usize, f64)>> = vec![Vec::new(); component.len()];
        for (from, edge) in self.inner(component) {
            inner[place(from)].push((place(edge.to), edge.weight.best));
        }
        let mut roots: Vec<usize> = (0..component.len()).collect();
        let entered = |at: &usize| rates[component[*at]].best;
        roots.sort_by(|a, b| entered(b).total_cmp(&entered(a)).then(a.cmp(b)));
        let (order, back) = one_round(&inner, &roots);
        let mut now: Vec<f64> = component.iter().map(|at| rates[*at].best).collect();
        for from in order {
            for (to, weight) in &inner[from] {
                if !back.contains(&(from, *to)) {
                    now[*to] += now[from] * weight;
                }
            }
        }
        let rounds = 1.0 / (1.0 - radius.clamp(LEAST_RADIUS, RADIUS));
        // What leads back causes all rounds but the first.
        for (from, to) in back {
            let weights = inner[from].iter().filter(|(callee, _)| *callee == to);
            let through = now[from] * weights.map(|(_, weight)| weight).sum::<f64>();
            let caused = now[to] * (1.0 - 1.0 / rounds);
            if through > 0.0 {
                closing.insert((component[from], component[to]), caused / through);
            }
        }
        // Rounds of a recursion are anybody's guess: what enters the cycle gives the deviation, doubled.
        let entered = component.iter().fold(Spread::ZERO, |all, at| all.plus(rates[*at]));
        for (at, best) in component.iter().zip(now) {
            rates[*at] = entered.times(Spread::about(1.0, 2.0)).with_best(best * rounds);
        }
    }

    /// The share of a call's estimate that a cycle leaves of it.
    pub(crate) fn share(&self, rates: &FlowRates, from: FunctionId, to: FunctionId) -> f64 {
        let at = |function: FunctionId| self.index.get(&function).copied();
        let ends = at(from).zip(at(to));
        ends.and_then(|ends| rates.closing.get(&ends).copied()).unwrap_or(1.0)
    }

    /// The rate of one function.
    pub(crate) fn rate(&self, rates: &FlowRates, function: FunctionId) -> Spread {
        self.index.get(&function).map_or(Spread::ZERO, |at| rates.rates[*at])
    }

    /// The rate of something inside a function.
    pub(crate) fn rate_inside(
        &self,
        rates: &FlowRates,
        function: FunctionId,
        site: SiteWeight,
        events: &[Event],
        event_rate: &dyn Fn(FunctionId, EventKind) -> Spread,
    ) -> Spread {
        let Some(at) = self.index.get(&function) else { return Spread::ZERO };
        let entered = rates.rates[*at];
        match site.event.map(|event| events[event.index()]) {
            None => entered.times(site.spread),
            Some(event) if self.driven[*at] => entered.times(event.per_entry).times(site.spread),
            Some(event) if entered.best > 0.0 => {
                event_rate(function, event.kind).times(site.spread)
            }
            Some(_) => Spread::ZERO,
        }
    }

    /// The way on which a function gets most of its rate, from an entry: caller, callee and what happens between.
    pub(crate) fn way(
        &self,
        rates: &FlowRates,
        entries: &[(FunctionId, Spread)],
        function: FunctionId,
        event_rate: &dyn Fn(FunctionId, EventKind) -> Spread,
    ) -> Vec<(FunctionId, FunctionId, Hop)> {
        let mut hops = Vec::new();
        let Some(mut at) = self.index.get(&function).copied() else { return hops };
        let mut seen = vec![false; self.functions.len()];
        while !std::mem::replace(&mut seen[at], true) {
            let own = entries
                .iter()
                .filter(|(entry, _)| *entry == self.functions[at])
                .fold(0.0, |sum, (_, rate)| sum + rate.best);
            let mut strongest: Option<(f64, usize, Hop)> = None;
            for from in self.callers[at].iter().copied().filter(|from| !seen[*from]) {
                let edges = &self.edges[from];
                let caller = rates.rates[from];
                let mut through = 0.0;
                let mut is_event = false;
                for edge in edges.iter().filter(|edge| edge.to == at) {
                    through += self.through(from, edge, caller, event_rate).best;
                    is_event |= edge.event.is_some();
                }
                if through > own && strongest.is_none_or(|(most, _, _)| through > most) {
                    let hop = if is_event {
                        Hop::Rate(through)
                    } else {
                        Hop::Times(through / caller.best)
                    };
                    strongest = Some((through, from, hop));
                }
            }
            let Some((_, from, hop)) = strongest else { break };
            hops.push((self.functions[from], self.functions[at], hop));
            at = from;
        }
        hops.reverse();
        hops
    }

    /// Whether a function is entered over and over.
    pub(crate) fn is_driven(&self, function: FunctionId) -> bool {
        self.index.get(&function).is_some_and(|at| self.driven[*at])
    }
}

/// Functions that are called until they have no more.
fn is_asked_again(name: Name) -> bool {
    matches!(name.as_str(), "next" | "next_back" | "poll_next" | "poll" | "read" | "write")
}

/// Functions that values of most types have, whether or not anyone asks: that a value is made says nothing of them.
fn is_incidental(name: Name) -> bool {
    matches!(name.as_str(), "cmp" | "partial_cmp" | "eq" | "hash" | "clone" | "fmt" | "default")
}

/// Calls that close a cycle, with the share that is left of their estimates.
type Closing = FxHashMap<(usize, usize), f64>;

/// A solved flow; nothing until it is solved.
#[derive(Default)]
pub(crate) struct FlowRates {
    rates: Vec<Spread>,
    closing: Closing,
}

/// Places of a cycle in an order in which callers come first, and the calls that lead back.
fn one_round(
    calls: &[Vec<(usize, f64)>],
    roots: &[usize],
) -> (Vec<usize>, BTreeSet<(usize, usize)>) {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        Fresh,
        Open,
        Done,
    }
    let mut state = vec![State::Fresh; calls.len()];
    let mut order = Vec::with_capacity(calls.len());
    let mut back = BTreeSet::new();
    for root in roots {
        if state[*root] != State::Fresh {
            continue;
        }
        state[*root] = State::Open;
        let mut work = vec![(*root, 0)];
        while let Some((at, next)) = work.pop() {
            let Some((to, _)) = calls[at].get(next) else {
                state[at] = State::Done;
                order.push(at);
                continue;
            };
            work.push((at, next + 1));
            match state[*to] {
                State::Fresh => {
                    state[*to] = State::Open;
                    work.push((*to, 0));
                }
                State::Open => {
                    back.insert((at, *to));
                }
                State::Done => {}
            }
        }
    }
    order.reverse();
    (order, back)
}
