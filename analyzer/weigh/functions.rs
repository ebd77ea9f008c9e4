//! The whole program at the level of functions.

use super::across::{Flow, FlowRates, Source};
use super::entries::{self, START};
use super::multiplicity::Weights;
use super::system::System;
use super::within::EventKind;
use super::{Settings, Spread};
use crate::base::IndexVec;
use crate::link::{CrateKind, FunctionId, Owner, Program, Reach, ReachIndex, Target, reach};
use crate::services::ServiceGraph;
use std::collections::BTreeMap;

/// What a function gets that no entry reaches, as a share of what a start gets: enough to order what is inside.
const UNREACHED: f64 = 0.001;

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
    solve(program, &weights, &everything, &entries, settings)
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
        let system = System::solve(program, services, weights, settings);
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

/// Every `main` of a binary.
fn mains(program: &Program) -> Vec<FunctionId> {
    let definitions = &program.definitions;
    let is_main = |id: &FunctionId| {
        let function = &definitions.functions[*id];
        let of = definitions.crate_of(function.module);
        function.name == "main"
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
    reach: &Reach,
    entries: &[Entered],
    settings: &Settings,
) -> FunctionRates {
    let sources: Vec<Source> = entries
        .iter()
        .map(|(function, _, is_driven)| Source { function: *function, is_driven: *is_driven })
        .collect();
    let flow = Flow::new(program, weights, reach, &sources);
    let event_rate = |_: FunctionId, kind: EventKind| entries::event_rate(kind, settings);
    let amounts: Vec<(FunctionId, Spread)> =
        entries.iter().map(|(function, rate, _)| (*function, *rate)).collect();
    let rates = flow.solve(&amounts, &event_rate);
    let mut all = FunctionRates::default();
    for id in program.definitions.functions.ids() {
        all.rates.push(flow.rate(&rates, id).best);
        all.calls.push(calls_of(weights, &flow, &rates, id, &event_rate));
    }
    all.edges = edges(program, reach, &all);
    all
}

fn calls_of(
    weights: &Weights,
    flow: &Flow,
    rates: &FlowRates,
    id: FunctionId,
    event_rate: &dyn Fn(FunctionId, EventKind) -> Spread,
) -> Vec<CallRate> {
    let entered = flow.rate(rates, id).best;
    let of = |site: &super::multiplicity::SiteWeight| {
        let rate = flow.rate_inside(rates, id, *site, weights.events(id), event_rate).best;
        let multiplicity = if entered > 0.0 { rate / entered } else { site.spread.best };
        CallRate { multiplicity, rate }
    };
    weights.sites(id).iter().map(of).collect()
}

fn edges(
    program: &Program,
    reach: &Reach,
    all: &FunctionRates,
) -> Vec<(FunctionId, FunctionId, f64)> {
    let mut edges: BTreeMap<(FunctionId, FunctionId), f64> = BTreeMap::new();
    for caller in program.definitions.functions.ids() {
        for (call, rate) in program.calls_of(caller).iter().zip(&all.calls[caller]) {
            let Target::Function(target) = call.target else { continue };
            *edges.entry((caller, target)).or_default() += rate.rate;
            let candidates = program.candidates(call);
            let reachable: Vec<_> = candidates.iter().filter(|id| reach.has(**id)).collect();
            let share = 1.0 / f64::from(u32::try_from(reachable.len().max(1)).unwrap_or(u32::MAX));
            for callee in reachable {
                *edges.entry((caller, *callee)).or_default() += rate.rate * share;
            }
        }
    }
    edges
        .into_iter()
        .filter(|((_, callee), _)| !program.definitions.is_stub(*callee))
        .map(|((caller, callee), rate)| (caller, callee, rate))
        .collect()
}
