//! The whole program at the level of functions.

use super::across::{Flow, FlowRates, Source};
use super::entries::{self, START};
use super::multiplicity::Weights;
use super::system::System;
use super::within::EventKind;
use super::{Settings, Spread};
use crate::base::IndexVec;
use crate::link::{
    CallSite, CrateKind, FunctionId, Owner, Program, Reach, ReachIndex, Target, reach,
};
use crate::services::ServiceGraph;
use std::collections::BTreeMap;

/// What a function gets that no entry reaches, as a share of what a start gets: it is less likely to be in use, and what
/// leads to it may only not be seen.
const UNREACHED: f64 = 0.1;
/// The same for a function that is in reach, but to which no call leads.
const UNCALLED: f64 = 0.1;

/// Rates of all functions and of the calls between them.
#[derive(Debug, Default)]
pub struct FunctionRates {
    /// Entries per second of each function; per run where nothing serves.
    pub rates: IndexVec<FunctionId, f64>,
    /// For each function its calls, in the order of [`Program::calls_of`].
    pub calls: IndexVec<FunctionId, Vec<CallRate>>,
    /// Calls per second between functions, sorted; a call through a bound counts for the trait's function and, in shares,
    /// for those it can reach.
    pub edges: Vec<(FunctionId, FunctionId, f64)>,
}

/// How often one call site is passed.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct CallRate {
    /// Calls per entry of the function.
    pub multiplicity: f64,
    /// Calls per second.
    pub rate: f64,
}

/// Estimates how often every function of a program is entered and every call made.
///
/// Entries are those of the services; without services every `main`, and for libraries every public function.
pub fn estimate_functions(
    program: &Program,
    services: &ServiceGraph,
    settings: &Settings,
) -> FunctionRates {
    let weights = Weights::of(program);
    let mut entries = entries_of(program, services, &weights, settings);
    let index = ReachIndex::new(program);
    let reached = reach(program, &index, &functions_of(&entries));
    let unit = entries
        .iter()
        .filter(|(_, rate, _)| rate.best > 0.0)
        .fold(START, |all, entry| if entry.2 { all } else { entry.1.best });
    entries.extend(
        program
            .definitions
            .functions
            .ids()
            .filter(|id| program.functions[*id].is_some() && !reached.has(*id))
            .map(|id| (id, Spread::about(unit * UNREACHED, 100.0), false)),
    );
    let everything = reach(program, &index, &functions_of(&entries));
    solve(program, &weights, (&everything, &index), (&entries, unit), settings)
}

/// An entry, its rate, and whether it is entered over and over.
type Entered = (FunctionId, Spread, bool);

fn functions_of(entries: &[Entered]) -> Vec<FunctionId> {
    entries.iter().map(|(function, _, _)| *function).collect()
}

fn entries_of(
    program: &Program,
    services: &ServiceGraph,
    weights: &Weights,
    settings: &Settings,
) -> Vec<Entered> {
    let mut entries = Vec::new();
    if !services.services.is_empty() {
        let system = System::solve(program, services, (weights, None), settings);
        entries.extend(system.entered());
    }
    let start = if entries.is_empty() { 1.0 } else { START };
    for main in mains(program) {
        if !entries.iter().any(|(function, _, _)| *function == main) {
            entries.push((main, Spread::exact(start), false));
        }
    }
    if entries.is_empty() {
        let public = program.definitions.functions.ids().filter(|id| is_offered(program, *id));
        entries.extend(public.map(|id| (id, Spread::about(1.0, 10.0), false)));
    }
    entries
}

/// Every `main` of a binary, also where Rocket's `#[launch]` makes it.
fn mains(program: &Program) -> Vec<FunctionId> {
    let definitions = &program.definitions;
    let is_main = |id: &FunctionId| {
        let function = &definitions.functions[*id];
        let of = definitions.crate_of(function.module);
        (function.name == "main" || definitions.is_launched(function))
            && function.owner == Owner::Module
            && of.kind == CrateKind::Binary
            && of.root == function.module
    };
    definitions.functions.ids().filter(is_main).collect()
}

/// Whether a library offers a function to others.
fn is_offered(program: &Program, id: FunctionId) -> bool {
    let definitions = &program.definitions;
    let function = &definitions.functions[id];
    definitions.crate_of(function.module).kind == CrateKind::Library
        && program.functions[id].is_some()
        && definitions.item(function.source).is_public
}

fn solve(
    program: &Program,
    weights: &Weights,
    (reach, index): (&Reach, &ReachIndex),
    (entries, unit): (&[Entered], f64),
    settings: &Settings,
) -> FunctionRates {
    let sources: Vec<Source> = entries
        .iter()
        .map(|(function, _, is_driven)| Source { function: *function, is_driven: *is_driven })
        .collect();
    let flow = Flow::new(program, (weights, None), reach, &sources, Some(index));
    let event_rate = |_: FunctionId, kind: EventKind| entries::event_rate(kind, settings);
    let mut amounts: Vec<(FunctionId, Spread)> =
        entries.iter().map(|(function, rate, _)| (*function, *rate)).collect();
    let mut rates = flow.solve(&amounts, &event_rate);
    let uncalled: Vec<FunctionId> = reach
        .functions()
        .filter(|id| program.functions[*id].is_some() && flow.rate(&rates, *id).best <= 0.0)
        .collect();
    if !uncalled.is_empty() {
        let once = Spread::about(unit * UNCALLED, 100.0);
        amounts.extend(uncalled.into_iter().map(|id| (id, once)));
        rates = flow.solve(&amounts, &event_rate);
    }
    let mut all = FunctionRates::default();
    for id in program.definitions.functions.ids() {
        all.rates.push(flow.rate(&rates, id).best);
        all.calls.push(calls_of(program, weights, &flow, &rates, id, &event_rate));
    }
    all.edges = edges(program, weights, reach, &all, &|from, to| flow.share(&rates, from, to));
    all
}

fn calls_of(
    program: &Program,
    weights: &Weights,
    flow: &Flow,
    rates: &FlowRates,
    id: FunctionId,
    event_rate: &dyn Fn(FunctionId, EventKind) -> Spread,
) -> Vec<CallRate> {
    let entered = flow.rate(rates, id).best;
    let of = |(call, site): (&CallSite, &super::multiplicity::SiteWeight)| {
        let mut rate = flow.rate_inside(rates, id, *site, weights.events(id), event_rate).best;
        if let Target::Function(target) = call.target {
            rate *= flow.share(rates, id, target);
        }
        let multiplicity = if entered > 0.0 { rate / entered } else { site.spread.best };
        CallRate { multiplicity, rate }
    };
    program.calls_of(id).iter().zip(weights.sites(id)).map(of).collect()
}

fn edges(
    program: &Program,
    weights: &Weights,
    reach: &Reach,
    all: &FunctionRates,
    left: &dyn Fn(FunctionId, FunctionId) -> f64,
) -> Vec<(FunctionId, FunctionId, f64)> {
    let mut edges: BTreeMap<(FunctionId, FunctionId), f64> = BTreeMap::new();
    for caller in program.definitions.functions.ids() {
        for (call, rate) in program.calls_of(caller).iter().zip(&all.calls[caller]) {
            let Target::Function(target) = call.target else { continue };
            *edges.entry((caller, target)).or_default() += rate.rate;
            let reachable: Vec<(FunctionId, f64)> =
                weights.spread_over(program, call).filter(|(id, _)| reach.has(*id)).collect();
            let impls: f64 = reachable.iter().map(|(_, impls)| impls).sum();
            for (callee, share) in reachable {
                if callee != target {
                    let through = rate.rate * share / impls * left(caller, callee);
                    *edges.entry((caller, callee)).or_default() += through;
                }
            }
        }
    }
    edges
        .into_iter()
        .filter(|((_, callee), _)| !program.definitions.is_stub(*callee))
        .map(|((caller, callee), rate)| (caller, callee, rate))
        .collect()
}
