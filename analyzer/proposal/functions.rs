//! The graph of functions: the public model (`docs/formats.md`, section 2, function level).

use crate::base::{Name, Rate};
use crate::link::{CallSite, FunctionId, Program, Target};
use crate::services::{Confidence, ServiceGraph};
use crate::weigh::FunctionRates;
use serde::Serialize;

/// Functions and the calls between them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FunctionGraph {
    /// Version of this format.
    pub schema: u32,
    /// All functions of the repository, tests left out, in the order of their ids.
    pub functions: Vec<FunctionNode>,
    /// Every call site that reaches a function of the repository.
    pub calls: Vec<FunctionCall>,
    /// Calls per second, summed by caller and callee.
    pub edges: Vec<FunctionEdge>,
    /// How many calls were resolved, and how.
    pub resolved: crate::link::Tally,
}

/// A function.
#[derive(Clone, Debug, Serialize)]
pub struct FunctionNode {
    /// `crate::module::Type::name`.
    pub path: Name,
    /// File from the root.
    pub file: Name,
    /// Line of its name.
    pub line: u32,
    /// Services whose code reaches it.
    pub services: Vec<Name>,
    /// Entries per second.
    pub rate: f64,
}

/// A call site.
#[derive(Clone, Debug, Serialize)]
pub struct FunctionCall {
    /// Path of the enclosing function.
    pub caller: Name,
    /// Path of what is called; a trait's function where the call goes through a bound or trait object.
    pub callee: Name,
    /// File from the root.
    pub file: Name,
    /// Line of the name that makes the call.
    pub line: u32,
    /// Calls per entry of the caller.
    pub multiplicity: f64,
    /// Calls per second.
    pub rate: f64,
    /// How sure it is.
    pub confidence: Confidence,
    /// Impls that a call through a bound or trait object can reach.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<Name>,
}

/// A pair of functions.
#[derive(Clone, Debug, Serialize)]
pub struct FunctionEdge {
    /// Path of the caller.
    pub caller: Name,
    /// Path of the callee.
    pub callee: Name,
    /// Calls per second.
    pub weight: f64,
}

/// Puts the call graph of a program into its public form.
pub fn function_graph(
    program: &Program,
    services: &ServiceGraph,
    rates: &FunctionRates,
) -> FunctionGraph {
    let definitions = &program.definitions;
    let is_shown = |id: FunctionId| !definitions.is_stub(id) && !definitions.functions[id].is_test;
    let mut graph =
        FunctionGraph { schema: 1, resolved: program.tally(), ..FunctionGraph::default() };
    for id in definitions.functions.ids().filter(|id| is_shown(*id)) {
        graph.functions.push(node(program, services, rates, id));
        for (call, rate) in program.calls_of(id).iter().zip(&rates.calls[id]) {
            let Target::Function(callee) = call.target else { continue };
            if is_shown(callee) {
                graph.calls.push(site(program, id, call, callee, rate.multiplicity, rate.rate));
            }
        }
    }
    for (caller, callee, weight) in
        rates.edges.iter().filter(|(a, b, _)| is_shown(*a) && is_shown(*b))
    {
        graph.edges.push(FunctionEdge {
            caller: program.path(*caller),
            callee: program.path(*callee),
            weight: short(*weight),
        });
    }
    graph
}

fn node(
    program: &Program,
    services: &ServiceGraph,
    rates: &FunctionRates,
    id: FunctionId,
) -> FunctionNode {
    let record = &program.definitions.functions[id];
    FunctionNode {
        path: record.path,
        file: program.definitions.units[record.source.file].path,
        line: record.span.line,
        services: services
            .services
            .iter()
            .filter(|service| service.reach.has(id))
            .map(|service| service.facts.name)
            .collect(),
        rate: short(rates.rates[id]),
    }
}

fn site(
    program: &Program,
    caller: FunctionId,
    call: &CallSite,
    callee: FunctionId,
    multiplicity: f64,
    rate: f64,
) -> FunctionCall {
    let record = &program.definitions.functions[caller];
    let candidates =
        program.candidates(call).iter().map(|candidate| program.path(*candidate)).collect();
    FunctionCall {
        caller: record.path,
        callee: program.path(callee),
        file: program.definitions.units[record.source.file].path,
        line: call.span.line,
        multiplicity: short(multiplicity),
        rate: short(rate),
        confidence: match (call.is_guess, program.is_bounded(call)) {
            (true, _) => Confidence::Guessed,
            (_, true) => Confidence::Bounded,
            _ => Confidence::Exact,
        },
        candidates,
    }
}

/// Three significant digits, as every rate is shown.
fn short(rate: f64) -> f64 {
    Rate::new(rate).rounded(3).per_second()
}
