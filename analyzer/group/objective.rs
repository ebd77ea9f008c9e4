//! What does a grouping cost, exactly?
//!
//! Costs are integers in billionths of a millicore, so a sum does not depend on its order and a proof is a proof.

use super::model::CostBreakdown;
use super::settings::Costs;
use crate::base::{Error, Millicores, Name};
use crate::services::{Protocol, Service, ServiceKind, Workload};
use crate::weigh::{Call, WeightedGraph};
use rustc_hash::FxHashMap;

/// Billionths of a millicore. Rates up to 10¹⁵ a second stand beside 10⁻⁶ in one sum, hence not 64 bits.
pub(super) type Units = i128;

/// Units in a millicore.
const SCALE: f64 = 1e9;

/// No single price is counted higher, so that a thousand million of them still add up without overflow.
const HIGHEST: f64 = 1e27;

/// A price in units; nonsense and absurd sizes are clamped.
pub(super) fn units(millicores: f64) -> Units {
    (millicores * SCALE).clamp(-HIGHEST, HIGHEST).round() as Units
}

/// Units as the quantity that leaves this room.
pub(super) fn millicores(units: Units) -> Millicores {
    Millicores::new(units as f64 / SCALE)
}

/// Which number of each call counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Estimate {
    /// The best estimate.
    Best,
    /// The best estimate to two significant digits, so that most commits change nothing.
    Rounded,
    /// The low end.
    Low,
    /// The high end.
    High,
}

impl Estimate {
    /// The kibibytes of `call` that count; none are counted where none are known.
    fn kb(self, call: &Call) -> f64 {
        let kb = call.kb.unwrap_or(0.0);
        if self == Self::Rounded { two_digits(kb) } else { kb }
    }

    /// The rate of `call` that counts.
    fn rate(self, call: &Call) -> f64 {
        match self {
            Self::Best => call.rate,
            Self::Rounded => two_digits(call.rate),
            Self::Low => call.rate_low.map_or(call.rate, |low| low.min(call.rate)),
            Self::High => call.rate_high.map_or(call.rate, |high| high.max(call.rate)),
        }
    }
}

/// A number to two significant digits, by way of the decimal text.
fn two_digits(number: f64) -> f64 {
    crate::base::Rate::new(number).rounded(2).per_second()
}

/// All calls between two services that can be moved, merged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Edge {
    /// The one that sorts first.
    pub(super) a: u32,
    /// The other.
    pub(super) b: u32,
    /// What sharing a process saves; negative where calls inside cost more.
    pub(super) saving: Units,
}

/// Services with numbers for names and calls with prices.
#[derive(Clone)]
pub(super) struct Instance<'g> {
    /// All services that can be grouped, sorted by name; a service's number is its place here.
    pub(super) services: Vec<&'g Service>,
    /// Numbers by name.
    pub(super) number: FxHashMap<Name, u32>,
    /// Services that cannot be grouped, sorted by name.
    pub(super) fixed: Vec<Name>,
    /// Merged calls, sorted, without those that save nothing.
    pub(super) edges: Vec<Edge>,
    /// What calls cost in any grouping.
    pub(super) unavoidable: Units,
    /// One process.
    pub(super) process: Units,
    /// One pair in a process.
    pub(super) isolation: Units,
    /// One service moved.
    pub(super) moved: Units,
}

/// Gives numbers to services and prices to calls.
pub(super) fn price<'g>(
    graph: &'g WeightedGraph,
    costs: &Costs,
    estimate: Estimate,
) -> Result<Instance<'g>, Error> {
    let (services, fixed) = sorted_services(graph)?;
    let number: FxHashMap<Name, u32> = (0..).zip(&services).map(|(i, s)| (s.name, i)).collect();
    let fixed_names: Vec<Name> = fixed.iter().map(|service| service.name).collect();
    let mut unavoidable = 0;
    let mut edges = Vec::with_capacity(graph.calls.len());
    for call in &graph.calls {
        let rate = checked_rate(call, estimate)?;
        let load = Load { rate, kb: estimate.kb(call) };
        match (number.get(&call.from), number.get(&call.to)) {
            (Some(&from), Some(&to)) => {
                let ends = (services[from as usize], services[to as usize]);
                let (apart, shared) = prices(call, load, costs, ends);
                unavoidable += shared;
                if from != to {
                    edges.push(Edge { a: from.min(to), b: from.max(to), saving: apart - shared });
                }
            }
            (from, to) => {
                check_known(call.from, from.is_some(), &fixed_names)?;
                check_known(call.to, to.is_some(), &fixed_names)?;
                unavoidable += between_processes(call, load, costs);
            }
        }
    }
    Ok(Instance {
        services,
        number,
        fixed: fixed_names,
        edges: merged(edges),
        unavoidable,
        process: units(costs.process),
        isolation: units(costs.isolation),
        moved: units(costs.moved),
    })
}

/// Services that can be grouped and those that cannot, each sorted by name.
fn sorted_services(graph: &WeightedGraph) -> Result<(Vec<&Service>, Vec<&Service>), Error> {
    let mut all: Vec<&Service> = graph.services.iter().collect();
    all.sort_by_key(|service| service.name);
    if let Some(pair) = all.windows(2).find(|pair| pair[0].name == pair[1].name) {
        return Err(bad_graph(format!("service `{}` stands there twice", pair[0].name)));
    }
    Ok(all.into_iter().partition(|service| service.kind != ServiceKind::NotAnalysed))
}

/// What sharing a process saves of a call between two services that can be grouped.
pub(super) fn saving(call: &Call, costs: &Costs, ends: (&Service, &Service)) -> Units {
    let load = Load { rate: call.rate, kb: Estimate::Best.kb(call) };
    let (apart, shared) = prices(call, load, costs, ends);
    apart - shared
}

/// The rate that counts, refused where it is none.
fn checked_rate(call: &Call, estimate: Estimate) -> Result<f64, Error> {
    let given = [Some(call.rate), call.rate_low, call.rate_high, call.kb];
    match given.into_iter().flatten().find(|number| !number.is_finite() || *number < 0.0) {
        None => Ok(estimate.rate(call)),
        Some(number) => Err(bad_graph(format!(
            "the call from `{}` to `{}` has {number}; rates and sizes are numbers from 0 up",
            call.from, call.to
        ))),
    }
}

fn check_known(name: Name, grouped: bool, fixed: &[Name]) -> Result<(), Error> {
    if grouped || fixed.binary_search(&name).is_ok() {
        Ok(())
    } else {
        Err(bad_graph(format!("a call names `{name}`, which is none of the services")))
    }
}

fn bad_graph(message: String) -> Error {
    Error::BadInput { file: "graph".to_owned(), line: None, message }
}

/// How often a call happens, and how much it carries.
#[derive(Clone, Copy)]
struct Load {
    rate: f64,
    kb: f64,
}

/// What `call` costs between two processes and inside one.
fn prices(call: &Call, load: Load, costs: &Costs, ends: (&Service, &Service)) -> (Units, Units) {
    let apart = between_processes(call, load, costs);
    let inside = units(load.rate * costs.in_process);
    let shared = if call.protocol == Protocol::Queue && !costs.replace_broker {
        apart
    } else if crosses_loopback(ends.0) || crosses_loopback(ends.1) {
        inside.max(units(load.rate * work(call, load, costs) * costs.loopback))
    } else {
        inside
    };
    (apart, shared)
}

/// What `call` costs between two processes.
fn between_processes(call: &Call, load: Load, costs: &Costs) -> Units {
    units(load.rate * (work(call, load, costs) + costs.sidecar))
}

/// Core-milliseconds of one call; a message through a broker has two legs.
fn work(call: &Call, load: Load, costs: &Costs) -> f64 {
    let price = costs.of(call.protocol);
    let leg = price.per_call + price.per_kb * load.kb;
    if call.protocol == Protocol::Queue { 2.0 * leg } else { leg }
}

/// Whether calls to and from this service use a socket even inside one container.
fn crosses_loopback(service: &Service) -> bool {
    service.kind == ServiceKind::Encore && service.language != "go"
}

/// One edge per pair, sorted, those without effect left out.
fn merged(mut edges: Vec<Edge>) -> Vec<Edge> {
    edges.sort_unstable_by_key(|edge| (edge.a, edge.b));
    edges.dedup_by(|next, kept| {
        let same = (next.a, next.b) == (kept.a, kept.b);
        if same {
            kept.saving += next.saving;
        }
        same
    });
    edges.retain(|edge| edge.saving != 0);
    edges
}

/// What decides how much isolation a service gives up: how many services, by workload class and by exposure.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) struct Traits {
    /// Services.
    pub(super) services: u32,
    /// Services by workload class, those of unknown class left out.
    by_class: [u32; 4],
    /// Public services and internal ones, those of unknown exposure left out.
    by_exposure: [u32; 2],
}

impl Traits {
    /// Those of one service.
    pub(super) fn of(service: &Service) -> Self {
        let mut traits = Self { services: 1, ..Self::default() };
        if let Some(class) = service.workload {
            traits.by_class[class_number(class)] = 1;
        }
        if let Some(public) = service.public {
            traits.by_exposure[usize::from(public)] = 1;
        }
        traits
    }

    /// Adds those of `other`.
    pub(super) fn add(&mut self, other: &Self) {
        self.services += other.services;
        add_each(&mut self.by_class, &other.by_class);
        add_each(&mut self.by_exposure, &other.by_exposure);
    }

    /// Takes away those of `other`, which were added before.
    pub(super) fn remove(&mut self, other: &Self) {
        self.services -= other.services;
        remove_each(&mut self.by_class, &other.by_class);
        remove_each(&mut self.by_exposure, &other.by_exposure);
    }

    /// How often the price of isolation is due between these services and those of `other`: once per pair, once
    /// more where the classes differ, once more where the exposure does.
    pub(super) fn pairs(&self, other: &Self) -> Units {
        Units::from(self.services) * Units::from(other.services)
            + differing(&self.by_class, &other.by_class)
            + differing(&self.by_exposure, &other.by_exposure)
    }

    /// The same among these services themselves.
    pub(super) fn pairs_inside(&self) -> Units {
        // Every pair is met twice, and every service meets itself, never differing.
        (self.pairs(self) - Units::from(self.services)) / 2
    }
}

fn add_each(to: &mut [u32], from: &[u32]) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to += from);
}

fn remove_each(to: &mut [u32], from: &[u32]) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to -= from);
}

/// Pairs of one from each side that are of different kinds.
fn differing(ours: &[u32], theirs: &[u32]) -> Units {
    let sum = |side: &[u32]| side.iter().map(|&n| Units::from(n)).sum::<Units>();
    let same: Units = ours.iter().zip(theirs).map(|(&a, &b)| Units::from(a) * Units::from(b)).sum();
    sum(ours) * sum(theirs) - same
}

/// A small number for each class.
pub(super) fn class_number(class: Workload) -> usize {
    match class {
        Workload::Cpu => 0,
        Workload::Io => 1,
        Workload::Memory => 2,
        Workload::Mixed => 3,
    }
}

/// The four terms in units.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Terms {
    pub(super) calls: Units,
    pub(super) processes: Units,
    pub(super) isolation: Units,
    pub(super) moves: Units,
}

impl Terms {
    /// Their sum.
    pub(super) fn total(self) -> Units {
        self.calls + self.processes + self.isolation + self.moves
    }
}

impl From<Terms> for CostBreakdown {
    fn from(terms: Terms) -> Self {
        Self {
            total: millicores(terms.total()),
            calls: millicores(terms.calls),
            processes: millicores(terms.processes),
            isolation: millicores(terms.isolation),
            moves: millicores(terms.moves),
        }
    }
}

/// What it costs to put each service into the group that `group_of` says. Moves are not counted here.
pub(super) fn cost(instance: &Instance<'_>, group_of: &[u32]) -> Terms {
    let cut = |edge: &&Edge| group_of[edge.a as usize] != group_of[edge.b as usize];
    let calls: Units = instance.edges.iter().filter(cut).map(|edge| edge.saving).sum();
    let mut members: FxHashMap<u32, Traits> = FxHashMap::default();
    for (service, &group) in instance.services.iter().zip(group_of) {
        members.entry(group).or_default().add(&Traits::of(service));
    }
    // A sum of integers: the order of the map does not show.
    #[expect(clippy::iter_over_hash_type, reason = "an integer sum has no order")]
    let pairs: Units = {
        let mut pairs = 0;
        for traits in members.values() {
            pairs += traits.pairs_inside();
        }
        pairs
    };
    Terms {
        calls: instance.unavoidable + calls,
        processes: instance.process * members.len() as Units,
        isolation: instance.isolation * pairs,
        moves: 0,
    }
}
