//! What was measured takes the place of what was estimated.
//!
//! Edge by edge where there is data. Estimates without data are scaled by what the measured ones around them were off by: at
//! the functions that make the call, else at the service, else overall.

use super::{Call, Carried, Site, WeightedGraph};
use crate::base::{Code, Diagnostic, Name, Rate};
use crate::services::{Confidence, Endpoint, Mode, Protocol, Service};
use crate::traces::{MeasuredCall, Measurements, Operation, Size, Sizes, Wire};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Ends of words in host and trace names that say nothing.
const ENDINGS: &[&str] =
    &["-service", "_service", "service", "-svc", "_svc", "svc", "-server", "-api"];
/// How many unknown names a message lists.
const LISTED: usize = 8;
/// How far the count of `n` events may be off: two standard deviations, `2/√n`.
const DEVIATIONS: f64 = 2.0;

/// Puts measured rates in place of estimates; says what the source does not show.
pub fn calibrate(graph: &mut WeightedGraph, measured: &Measurements) -> Vec<Diagnostic> {
    let mut log = Vec::new();
    let names = Names::new(&graph.services);
    let estimates: Vec<f64> = graph.calls.iter().map(|call| call.rate).collect();
    let mut found = Found::default();
    let mut strangers: BTreeMap<Name, f64> = BTreeMap::new();
    let mut unseen: BTreeMap<(Name, Name, Name), Unseen> = BTreeMap::new();
    for call in &measured.calls {
        let (Some(from), Some(to)) = (names.service(&call.from), names.service(&call.to)) else {
            let ends = [call.from, call.to];
            for end in ends.into_iter().filter(|end| names.service(end).is_none()) {
                *strangers.entry(end).or_default() += call.rate;
            }
            continue;
        };
        if from == to {
            continue;
        }
        let fitting = fitting(graph, from, to, &call.operation);
        if fitting.is_empty() {
            let sum = unseen.entry((from, to, call.operation.text)).or_default();
            sum.rate += call.rate;
            sum.operation = call.operation;
            sum.is_relative |= call.is_relative;
            sum.sizes.add(call.sizes);
        } else {
            found.share(call, &fitting, &estimates);
        }
    }
    let scale = found.scale_of_ratios(&estimates);
    found.put(graph, scale);
    Ratios::new(graph, &estimates).apply(graph);
    let unseen: Vec<_> = unseen.into_iter().filter(|(_, sum)| sum.rate > 0.0).collect();
    for ((from, to, operation), sum) in unseen {
        let rate = sum.rate * if sum.is_relative { scale } else { 1.0 };
        log.push(unseen_call(from, to, operation, rate));
        let mut call = added(from, to, sum.operation, rate);
        set_sizes(&mut call, sum.sizes);
        graph.calls.push(call);
    }
    set_endpoints(graph, &names, measured);
    graph.calls.sort_by_key(|call| (call.from, call.to, call.protocol, call.operation));
    log.extend(unknown_names(&strangers));
    if found.rates.is_empty() {
        log.push(
            Diagnostic::warning(
                Code::UnmatchedMeasurement,
                "nothing that was measured is a call between two services of the source",
            )
            .help("compare the names in the traces with `colocate graph`"),
        );
    }
    log
}

/// Measured, and not in the source.
#[derive(Default)]
struct Unseen {
    rate: f64,
    operation: Operation,
    is_relative: bool,
    sizes: Sizes,
}

/// Services by all names that they are known by.
struct Names {
    exact: FxHashMap<String, Name>,
    plain: FxHashMap<String, Option<Name>>,
}

impl Names {
    fn new(services: &[Service]) -> Self {
        let mut names = Self { exact: FxHashMap::default(), plain: FxHashMap::default() };
        for service in services {
            names.exact.insert(service.name.to_string(), service.name);
        }
        for service in services {
            for alias in service.aliases.iter().chain(std::iter::once(&service.name)) {
                names.exact.entry(alias.to_string()).or_insert(service.name);
                names
                    .plain
                    .entry(plain(alias))
                    .and_modify(|known| *known = known.filter(|known| *known == service.name))
                    .or_insert(Some(service.name));
            }
        }
        names
    }

    /// The service of a name in a trace: its own, an alias, the first label of a host name.
    fn service(&self, name: &str) -> Option<Name> {
        let host = name.split(':').next().unwrap_or(name);
        let label = host.split('.').next().unwrap_or(host);
        let exact = [name, host, label].into_iter().find_map(|name| self.exact.get(name).copied());
        exact.or_else(|| {
            [host, label]
                .into_iter()
                .find_map(|name| self.plain.get(&plain(name)).copied().flatten())
        })
    }
}

/// A name without what writers choose: case, dashes, `-service`.
fn plain(name: &str) -> String {
    let name = name.to_lowercase();
    let bare = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending));
    let bare = bare.filter(|bare| !bare.is_empty()).unwrap_or(&name);
    bare.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The calls of the graph that a measured one stands for; what stays inside a process nobody sees.
fn fitting(graph: &WeightedGraph, from: Name, to: Name, operation: &Operation) -> Vec<usize> {
    let between: Vec<usize> = (0..graph.calls.len())
        .filter(|at| graph.calls[*at].from == from && graph.calls[*at].to == to)
        .filter(|at| graph.calls[*at].protocol != Protocol::InProcess)
        .collect();
    if operation.telling == 0 {
        return between;
    }
    let fitting = |prefix: Prefix| -> Vec<usize> {
        let fits = |at: &usize| is_same(graph.calls[*at].operation.as_str(), operation, prefix);
        between.iter().copied().filter(fits).collect()
    };
    let mut exact = fitting(Prefix::None);
    if exact.is_empty() {
        exact = fitting(Prefix::Any);
    }
    match (exact.is_empty(), operation.wire, between.as_slice()) {
        // A name that tells nothing, and only one call that it can mean.
        (true, Wire::Unknown, [only]) => vec![*only],
        _ => exact,
    }
}

/// Whether one of two routes may have segments more in front, as behind a gateway.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Prefix {
    None,
    Any,
}

fn is_same(mine: &str, operation: &Operation, prefix: Prefix) -> bool {
    let other = operation.text.as_str();
    if mine == other {
        return true;
    }
    match operation.wire {
        Wire::Rpc => last_segments(mine).is_some_and(|mine| Some(mine) == last_segments(other)),
        Wire::Http => is_same_route(mine, other, prefix),
        Wire::Messaging => mine.rsplit(['/', ' ']).next() == other.rsplit(['/', ' ']).next(),
        Wire::Unknown => {
            let method = mine.rsplit(['/', ':']).next().unwrap_or(mine);
            plain(method) == plain(other.rsplit(['/', '.', ':']).next().unwrap_or(other))
        }
    }
}

/// `Orders` and `place` of `shop.v1.Orders/Place`.
fn last_segments(operation: &str) -> Option<(String, String)> {
    let (service, method) = operation.split_once('/')?;
    let service = service.rsplit('.').next().unwrap_or(service);
    Some((plain(service), plain(method)))
}

/// `GET /orders/{id}` and `GET /api/orders/7`: parameters fit anything, and one may have a prefix more.
fn is_same_route(one: &str, other: &str, prefix: Prefix) -> bool {
    let (Some((method, path)), Some((other_method, other_path))) =
        (one.split_once(' '), other.split_once(' '))
    else {
        return false;
    };
    let is_any = |method: &str| method == "ANY";
    if method != other_method && !is_any(method) && !is_any(other_method) {
        return false;
    }
    let segments = |path: &str| -> Vec<String> {
        let path = path.split('?').next().unwrap_or_default();
        path.split('/').filter(|segment| !segment.is_empty()).map(str::to_owned).collect()
    };
    let (mut long, mut short) = (segments(path), segments(other_path));
    if long.len() < short.len() {
        std::mem::swap(&mut long, &mut short);
    }
    let is_parameter = |segment: &String| segment.starts_with(['{', ':', '<', '*']);
    let behind = &long[long.len() - short.len()..];
    let fits =
        |(one, other): (&String, &String)| one == other || is_parameter(one) || is_parameter(other);
    let is_longer = long.len() > short.len();
    let starts_alike = || behind.first().is_some_and(|first| short.first() == Some(first));
    behind.iter().zip(&short).all(fits) && (!is_longer || prefix == Prefix::Any && starts_alike())
}

/// Measured rates of the graph's calls.
#[derive(Default)]
struct Found {
    rates: BTreeMap<usize, Rates>,
}

#[derive(Default, Clone, Copy)]
struct Rates {
    absolute: f64,
    relative: f64,
    count: f64,
    is_counted: bool,
    sizes: Sizes,
}

impl Found {
    /// Shares a measured rate among the calls that it stands for, in proportion to what is estimated.
    fn share(&mut self, call: &MeasuredCall, fitting: &[usize], estimates: &[f64]) {
        let all: f64 = fitting.iter().map(|at| estimates[*at]).sum();
        for at in fitting {
            let share = if all > 0.0 { estimates[*at] / all } else { 1.0 / fitting.len() as f64 };
            let rates = self.rates.entry(*at).or_default();
            let part = call.rate * share;
            rates.sizes.add(call.sizes);
            if call.is_relative {
                rates.relative += part;
            } else {
                rates.absolute += part;
            }
            if let Some(count) = call.count {
                rates.count += count * share;
                rates.is_counted = true;
            }
        }
    }

    /// What turns ratios into calls per second: their sum is that of the estimates.
    fn scale_of_ratios(&self, estimates: &[f64]) -> f64 {
        let relative = self.rates.iter().filter(|(_, rates)| rates.relative > 0.0);
        let (estimated, counted) =
            relative.fold((0.0, 0.0), |(estimated, counted), (at, rates)| {
                (estimated + estimates[*at], counted + rates.relative)
            });
        if counted > 0.0 && estimated > 0.0 { estimated / counted } else { 1.0 }
    }

    fn put(&self, graph: &mut WeightedGraph, scale: f64) {
        for (at, rates) in &self.rates {
            let is_absolute = rates.absolute > 0.0 || rates.relative == 0.0;
            let rate = if is_absolute { rates.absolute } else { rates.relative * scale };
            let off = if rates.is_counted && rates.count > 0.0 {
                1.0 + DEVIATIONS / rates.count.sqrt()
            } else {
                1.0
            };
            let call = &mut graph.calls[*at];
            rescale(call, rate);
            call.rate_low = Some(rounded(rate / off));
            call.rate_high = Some(rounded(rate * off));
            call.measured = true;
            set_sizes(call, rates.sizes);
            let what = if is_absolute { "measured" } else { "measured in proportion" };
            for site in &mut call.sites {
                site.factors.push(format!("{what} {}/s", Rate::new(rate).rounded(2).per_second()));
            }
        }
    }
}

/// Puts measured sizes in place of those that types tell.
fn set_sizes(call: &mut Call, sizes: Sizes) {
    let measured = |size: Size, rule: &str| {
        let bytes = size.mean()?.round() as u64;
        Some(Carried { bytes: Some(bytes), rule: Name::new(rule), messages: Vec::new() })
    };
    let (request, response) = match measured(sizes.both, "measured, both directions together") {
        None => (measured(sizes.request, "measured"), measured(sizes.response, "measured")),
        both => {
            let rule = Name::new("counted with the request");
            (both, Some(Carried { bytes: Some(0), rule, messages: Vec::new() }))
        }
    };
    if request.is_none() && response.is_none() {
        return;
    }
    let payload = call.payload.get_or_insert_default();
    payload.measured = true;
    payload.request = request.unwrap_or_else(|| std::mem::take(&mut payload.request));
    payload.response = response.unwrap_or_else(|| std::mem::take(&mut payload.response));
    call.kb = payload.kb();
}

/// Gives a call another rate, and its sites their parts of it.
fn rescale(call: &mut Call, rate: f64) {
    let sites: f64 = call.sites.iter().map(|site| site.rate).sum();
    let count = call.sites.len() as f64;
    for site in &mut call.sites {
        let share = if sites > 0.0 { site.rate / sites } else { 1.0 / count };
        site.rate = rounded(rate * share);
    }
    call.rate = rounded(rate);
}

fn rounded(rate: f64) -> f64 {
    Rate::new(rate).rounded(4).per_second()
}

/// What measured calls were off by, at three distances.
#[derive(Default)]
struct Ratios {
    functions: FxHashMap<(Name, Name), (f64, f64)>,
    services: FxHashMap<Name, (f64, f64)>,
    overall: (f64, f64),
}

impl Ratios {
    fn new(graph: &WeightedGraph, estimates: &[f64]) -> Self {
        let mut ratios = Self::default();
        let add = |sum: &mut (f64, f64), measured: f64, estimated: f64| {
            *sum = (sum.0 + measured, sum.1 + estimated);
        };
        for (call, estimate) in graph.calls.iter().zip(estimates).filter(|(call, _)| call.measured)
        {
            for site in &call.sites {
                let share = if call.rate > 0.0 { site.rate / call.rate } else { 0.0 };
                let sum = ratios.functions.entry((call.from, site.function)).or_default();
                add(sum, site.rate, estimate * share);
            }
            add(ratios.services.entry(call.from).or_default(), call.rate, *estimate);
            add(&mut ratios.overall, call.rate, *estimate);
        }
        ratios
    }

    /// What an estimate is to be multiplied by, and how near the measurements are that say so.
    fn of(&self, from: Name, sites: &[Site]) -> Option<(f64, &'static str)> {
        let ratio = |(measured, estimated): (f64, f64)| {
            (measured > 0.0 && estimated > 0.0).then(|| measured / estimated)
        };
        let mut near = (0.0, 0.0);
        for site in sites {
            let sum = self.functions.get(&(from, site.function)).copied().unwrap_or_default();
            near = (near.0 + sum.0, near.1 + sum.1);
        }
        let of_service = || self.services.get(&from).copied().and_then(ratio);
        ratio(near)
            .map(|ratio| (ratio, "as measured in the same function"))
            .or_else(|| of_service().map(|ratio| (ratio, "as measured in the same service")))
            .or_else(|| ratio(self.overall).map(|ratio| (ratio, "as measured elsewhere")))
    }

    fn apply(&self, graph: &mut WeightedGraph) {
        for call in graph.calls.iter_mut().filter(|call| !call.measured) {
            let Some((ratio, because)) = self.of(call.from, &call.sites) else { continue };
            let scaled = |rate: Option<f64>| rate.map(|rate| rounded(rate * ratio));
            (call.rate_low, call.rate_high) = (scaled(call.rate_low), scaled(call.rate_high));
            rescale(call, call.rate * ratio);
            let text = format!("{because} ×{}", Rate::new(ratio).rounded(2).per_second());
            for site in &mut call.sites {
                site.factors.push(text.clone());
            }
        }
    }
}

/// A call that only the measurements show.
fn added(from: Name, to: Name, operation: Operation, rate: f64) -> Call {
    Call {
        from,
        to,
        protocol: match operation.wire {
            Wire::Rpc => Protocol::Grpc,
            Wire::Messaging => Protocol::Queue,
            Wire::Http | Wire::Unknown => Protocol::Http,
        },
        operation: operation.text,
        mode: if operation.wire == Wire::Messaging { Mode::Async } else { Mode::Sync },
        rate: rounded(rate),
        rate_low: Some(rounded(rate)),
        rate_high: Some(rounded(rate)),
        measured: true,
        confidence: Confidence::Guessed,
        ..Call::default()
    }
}

fn unseen_call(from: Name, to: Name, operation: Name, rate: f64) -> Diagnostic {
    let what = if operation.is_empty() { String::new() } else { format!(" `{operation}`") };
    let rate = Rate::new(rate).rounded(2).per_second();
    Diagnostic::warning(
        Code::UnmatchedMeasurement,
        format!("`{from}` was seen to call{what} of `{to}`, {rate} times a second; the source does not show it"),
    )
    .help("it is counted as measured; a client of your own can be named under `[[clients]]`")
}

fn unknown_names(strangers: &BTreeMap<Name, f64>) -> Option<Diagnostic> {
    if strangers.is_empty() {
        return None;
    }
    let mut names: Vec<(&Name, &f64)> = strangers.iter().collect();
    names.sort_by(|a, b| b.1.total_cmp(a.1).then(a.0.cmp(b.0)));
    let more = names.len().saturating_sub(LISTED);
    let listed: Vec<String> =
        names.iter().take(LISTED).map(|(name, _)| format!("`{name}`")).collect();
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    let message =
        format!("measured names that are no service of the source: {}{rest}", listed.join(", "));
    Some(Diagnostic::warning(Code::UnmatchedMeasurement, message))
}

/// Endpoints get what was measured to reach them, where something was.
fn set_endpoints(graph: &mut WeightedGraph, names: &Names, measured: &Measurements) {
    let mut incoming: FxHashMap<(Name, Name), (f64, bool)> = FxHashMap::default();
    for call in &graph.calls {
        let sum = incoming.entry((call.to, call.operation)).or_default();
        *sum = (sum.0 + call.rate, sum.1 || call.measured);
    }
    for service in &mut graph.services {
        for endpoint in &mut service.endpoints {
            let of_calls = incoming.get(&(service.name, endpoint.operation)).copied();
            let (calls, is_measured) = of_calls.unwrap_or_default();
            let outside: Vec<f64> = measured
                .entries
                .iter()
                .filter(|entry| names.service(&entry.service) == Some(service.name))
                .filter(|entry| is_endpoint(endpoint, &entry.operation))
                .map(|entry| entry.rate)
                .collect();
            if is_measured || !outside.is_empty() {
                endpoint.rate = rounded(calls + outside.iter().sum::<f64>());
            }
        }
    }
}

fn is_endpoint(endpoint: &Endpoint, operation: &Operation) -> bool {
    operation.telling > 0 && is_same(endpoint.operation.as_str(), operation, Prefix::None)
}
