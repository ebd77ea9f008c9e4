//! The stage function: program and manifests to the service graph.

use super::address::Values;
use super::boundary::{Bounded, bins, bound, candidates, listeners};
use super::graph::{
    Entry, EntryKind, ExternalCall, ServiceCall, ServiceGraph, ServiceId, ServiceNode, WireSite,
};
use super::lift::{Asker, Wanted};
use super::matching::{Directory, End, mode_of, protocol_of};
use super::model::{
    Confidence, Endpoint, HealthCheck, LeftOut, Mode, Protocol, Service, ServiceKind, Unresolved,
};
use super::protocols::{self, Facts, Served, Wire, grpc};
use super::roles;
use super::state::describe;
use super::wrappers;
use crate::base::{Id, Name, Reported};
use crate::link::{CrateId, CrateKind, FunctionId, Owner, Program, Reach, ReachIndex};
use crate::manifest::Manifests;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Finds the services of a program and the calls between them.
pub fn discover(program: &Program, manifests: &Manifests) -> Reported<ServiceGraph> {
    discover_as(program, manifests, &roles::Settings::default())
}

/// Finds the services of a program, cut as the settings say, and the calls between them.
pub fn discover_as(
    program: &Program,
    manifests: &Manifests,
    settings: &roles::Settings,
) -> Reported<ServiceGraph> {
    let values = Values::index(program);
    let rpcs = grpc::generated(program);
    let bodies = protocols::Bodies::of(program);
    let listeners = listeners(program, &bodies);
    let derived = protocols::derived(program);
    let messaging = OnceLock::new();
    let index = ReachIndex::new(program);
    let facts = Facts {
        program,
        all: &bodies,
        index: &index,
        derived: &derived,
        values: &values,
        manifests,
        rpcs: &rpcs,
        listeners: &listeners,
        clients: &settings.clients,
        messaging: &messaging,
    };
    let (mut wires, mut served) =
        rayon::join(|| protocols::wires(facts), || protocols::served(facts));
    protocols::add_named(facts, &served, &mut wires);
    let candidates = candidates(facts, &index, &served);
    let candidates = roles::divide(facts, &index, candidates, &mut served, &wires, settings.unit);
    let (mut services, mut left_out) = bound(facts, candidates, &wires, &served);
    let mut linked = link_services(facts, &services, &served, &wires);
    if drop_idle_jobs(&mut services, &linked, &mut left_out) {
        linked = link_services(facts, &services, &served, &wires);
    }
    let shared = describe(facts, &mut services);
    only_services(&mut services);
    let foreign = std::mem::take(&mut linked.foreign);
    let roots = std::mem::take(&mut linked.roots);
    let mut graph = ServiceGraph {
        left_out,
        shared,
        calls: linked.calls,
        external: linked.external,
        unresolved: linked.unresolved,
        ..ServiceGraph::default()
    };
    for service in services {
        graph.services.push(node(facts, service, &served));
    }
    for name in foreign {
        graph.services.push(ServiceNode {
            facts: not_analysed(facts, name, roots.get(&name).copied()),
            ..ServiceNode::default()
        });
    }
    Reported::new(graph, Vec::new())
}

/// Leaves out jobs that call no service of the system; whether there were any.
fn drop_idle_jobs(
    services: &mut Vec<Bounded<'_>>,
    linked: &Linked,
    left_out: &mut Vec<LeftOut>,
) -> bool {
    let calling: BTreeSet<usize> = linked.calls.iter().map(|call| call.from.index()).collect();
    let before = services.len();
    let mut at = 0;
    services.retain(|service| {
        let is_kept = !service.is_job || calling.contains(&at);
        at += 1;
        if !is_kept {
            left_out.push(LeftOut {
                name: service.facts.name,
                root: service.candidate.package.folder,
                because: Name::new("runs once and ends, and calls no service of the repository"),
            });
        }
        is_kept
    });
    left_out.sort();
    services.len() < before
}

/// Deployment files also start databases and brokers first; what starts before is told of services alone.
fn only_services(services: &mut [Bounded<'_>]) {
    let names: BTreeSet<Name> = services.iter().map(|service| service.facts.name).collect();
    for service in services {
        service.facts.starts_after.retain(|name| names.contains(name));
    }
}

/// A part of the system that a deployment file names, or that answers in another language in the folder `root`.
fn not_analysed(facts: Facts<'_>, name: Name, root: Option<Name>) -> Service {
    let part = root.and_then(|root| facts.manifests.elsewhere.part(root));
    Service {
        name,
        kind: ServiceKind::NotAnalysed,
        roots: part.map(|part| part.root).into_iter().collect(),
        language: part.map_or_else(|| Name::new("not analysed"), |part| part.language),
        found_by: part.map_or_else(
            || Name::new("target of calls, named by a deployment file"),
            |part| Name::new(&format!("target of calls, answered in {}", part.path)),
        ),
        ..Service::default()
    }
}

/// A service with its endpoints and entries.
fn node(facts: Facts<'_>, service: Bounded<'_>, served: &[Served]) -> ServiceNode {
    let mut public = service.facts;
    let mut entries =
        vec![Entry { function: service.candidate.main, kind: EntryKind::Start, endpoint: None }];
    for at in &service.candidate.served {
        let served = &served[*at];
        let endpoint = is_endpoint(&served.kind).then(|| {
            public.endpoints.push(endpoint(facts, served));
            public.endpoints.len() - 1
        });
        if let Some(handler) = served.handler {
            entries.push(Entry { function: handler, kind: served.kind.clone(), endpoint });
        }
    }
    public.health = health(&public);
    ServiceNode {
        facts: public,
        crates: service.candidate.crates,
        entries,
        reach: service.candidate.reach,
    }
}

fn is_endpoint(kind: &EntryKind) -> bool {
    matches!(kind, EntryKind::Http { .. } | EntryKind::Rpc(_) | EntryKind::Message(_))
}

fn endpoint(facts: Facts<'_>, served: &Served) -> Endpoint {
    Endpoint {
        protocol: served.protocol,
        operation: served.operation,
        path: served.place.path,
        line: served.place.line,
        handler: served.handler.map(|handler| facts.program.path(handler)),
        rate: 0.0,
    }
}

/// Routes that answer whether the service is well.
fn health(service: &Service) -> Vec<HealthCheck> {
    let mut checks = Vec::new();
    for endpoint in &service.endpoints {
        let Some((_, path)) = endpoint.operation.split_once(' ') else { continue };
        if endpoint.protocol == Protocol::Http && is_health(path) {
            checks.push(HealthCheck { http: Some(Name::new(path)), grpc: None, port: None });
        }
    }
    checks.sort();
    checks.dedup();
    checks
}

/// Whether a route answers whether the service is well.
pub(super) fn is_health(path: &str) -> bool {
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    matches!(
        last,
        "health"
            | "healthz"
            | "livez"
            | "readyz"
            | "ready"
            | "live"
            | "liveness"
            | "readiness"
            | "healthcheck"
            | "health_check"
            | "ping"
            | "status"
    )
}

#[derive(Default)]
struct Linked {
    calls: Vec<ServiceCall>,
    external: Vec<ExternalCall>,
    unresolved: Vec<Unresolved>,
    foreign: BTreeSet<Name>,
    /// Folders of those that answer in another language.
    roots: BTreeMap<Name, Name>,
}

impl Linked {
    /// Sites, ways and open calls in the order of their places, each once.
    fn put_in_order(&mut self) {
        for call in &mut self.calls {
            each_once(&mut call.sites);
            call.ways.sort();
            call.ways.dedup();
        }
        self.unresolved.sort();
        self.unresolved.dedup();
    }
}

/// Sites in the order of their places. Of several ways from one site to the wire the shortest is shown: the call is made
/// once.
fn each_once(sites: &mut Vec<WireSite>) {
    sites.sort_by(|a, b| {
        let key = |site: &WireSite| (site.place, site.function, site.expr);
        let way = |site: &WireSite| (site.through.len(), site.through.clone());
        key(a).cmp(&key(b)).then_with(|| way(a).cmp(&way(b)))
    });
    sites.dedup_by_key(|site| (site.place, site.function, site.expr));
}

type CallKey = (ServiceId, ServiceId, Protocol, Name);

/// Every wire of every service, followed to its far end.
fn link_services(
    facts: Facts<'_>,
    services: &[Bounded<'_>],
    served: &[Served],
    wires: &[Wire],
) -> Linked {
    let directory = Directory::new(facts, services, served);
    let alone = run_alone(facts, services);
    let mut linked = Linked::default();
    let mut found: Vec<(ServiceId, Wanted, End)> = Vec::new();
    for (index, service) in services.iter().enumerate() {
        let from = ServiceId::from_index(index);
        let launchers = launchers(facts, service);
        let role = territory(service);
        let own = role.map(|role| |function| role.owns(function));
        let own = own.as_ref().map(|own| own as _);
        let asker = asker(facts, service, &alone[index], own, &launchers);
        for wire in wires.iter().filter(|wire| service.candidate.reach.has(wire.function)) {
            if role.is_some_and(|role| roles::wanted(role, wire)) {
                continue;
            }
            for wanted in asker.wanted(wire) {
                for end in directory.ends(facts.values, from, &wanted) {
                    found.push((from, wanted.clone(), end));
                }
            }
        }
    }
    let found = from_outside(facts, services, &alone, served, found);
    let on_the_way: FxHashSet<FunctionId> = found
        .iter()
        .flat_map(|(_, wanted, _)| wanted.way.0.iter().map(|(function, _)| *function))
        .collect();
    let linked_in = linked_in(facts, services, wires, &on_the_way);
    linked.foreign = found
        .iter()
        .filter_map(|(_, _, end)| match end {
            End::Foreign { name, .. } | End::Elsewhere { name, .. } => Some(*name),
            _ => None,
        })
        .collect();
    linked.roots = found
        .iter()
        .filter_map(|(_, _, end)| match end {
            End::Elsewhere { name, root, .. } => Some((*name, *root)),
            _ => None,
        })
        .collect();
    let foreign = numbered_behind(services, &linked.foreign);
    collect(facts.program, &mut linked, found, served, services, &foreign);
    // Who asks another over the network has types in common with it, whose methods ask nobody.
    let asks =
        |of: &ServiceCall| linked.calls.iter().any(|it| (it.from, it.to) == (of.from, of.to));
    let is_method = |of: &ServiceCall| {
        let record = of.handler.map(|handler| &facts.program.definitions.functions[handler]);
        record.is_some_and(|record| record.owner != Owner::Module)
    };
    let linked_in: Vec<ServiceCall> =
        linked_in.into_iter().filter(|it| !is_method(it) || !asks(it)).collect();
    linked.calls.extend(linked_in);
    linked.calls.extend(between_roles(facts, services, wires));
    linked.calls.sort_by_key(|call| (call.from, call.to, call.protocol, call.operation));
    linked
}

/// Parts that are not analysed stand behind the services.
fn numbered_behind(
    services: &[Bounded<'_>],
    foreign: &BTreeSet<Name>,
) -> BTreeMap<Name, ServiceId> {
    let numbered = foreign.iter().enumerate();
    numbered.map(|(at, name)| (*name, ServiceId::from_index(services.len() + at))).collect()
}

/// Whoever follows the wires of a service.
fn asker<'a>(
    facts: Facts<'a>,
    service: &'a Bounded<'_>,
    crates: &'a [CrateId],
    own: Option<&'a dyn Fn(FunctionId) -> bool>,
    launchers: &'a [CrateId],
) -> Asker<'a> {
    let reach = &service.candidate.reach;
    Asker { program: facts.program, values: facts.values, reach, crates, own, launchers }
}

/// What was found, where it was found in code that only stands for the other service, for whoever calls that code.
fn from_outside(
    facts: Facts<'_>,
    services: &[Bounded<'_>],
    alone: &[Vec<CrateId>],
    served: &[Served],
    found: Vec<(ServiceId, Wanted, End)>,
) -> Vec<(ServiceId, Wanted, End)> {
    let mut sending = wrappers::Sending::default();
    for (_, wanted, end) in &found {
        let asked = sending.entry(wanted.site.function).or_default();
        if let End::Service { operation, .. } = end {
            asked.insert(*operation);
        }
    }
    let wrappers = wrappers::methods(facts, services, &sending, served);
    let mut all = Vec::with_capacity(found.len());
    for (from, wanted, end) in found {
        let is_open = matches!(end, End::Open(_) | End::Outside { .. });
        if is_open || !wrappers.contains(&wanted.site.function) {
            all.push((from, wanted, end));
            continue;
        }
        let service = &services[from.index()];
        let launchers = launchers(facts, service);
        let asker = asker(facts, service, &alone[from.index()], None, &launchers);
        let outside = asker.outside(wanted, &|function| wrappers.contains(&function)).into_iter();
        all.extend(outside.map(|wanted| (from, wanted, end.clone())));
    }
    all
}

/// The crates that each service alone or by far the most runs, its own first: what stands there is its business.
fn run_alone(facts: Facts<'_>, services: &[Bounded<'_>]) -> Vec<Vec<CrateId>> {
    let reaches: Vec<&Reach> = services.iter().map(|service| &service.candidate.reach).collect();
    let more = roles::at_home(facts, &reaches);
    let with_more = |(service, more): (&Bounded<'_>, Vec<CrateId>)| {
        let mut crates = service.candidate.crates.clone();
        crates.extend(more.into_iter().filter(|id| !service.candidate.crates.contains(id)));
        crates
    };
    services.iter().zip(more).map(with_more).collect()
}

/// The crates that only start a service, if it lives in others: there is more of it than of them.
fn launchers(facts: Facts<'_>, service: &Bounded<'_>) -> Vec<CrateId> {
    let candidate = &service.candidate;
    let launchers = candidate.role.as_ref().map(roles::Role::launchers).unwrap_or_default();
    let count = |is_counted: &dyn Fn(&CrateId) -> bool| {
        let homes = candidate.reach.functions().map(|it| facts.program.definitions.home_of(it));
        homes.filter(is_counted).count()
    };
    let is_launcher = |id: &CrateId| launchers.contains(id);
    let starts = count(&is_launcher);
    let does = count(&|id| candidate.crates.contains(id) && !is_launcher(id));
    if starts > does { Vec::new() } else { launchers }
}

/// The role of a service whose code is told from that of the other roles.
fn territory<'a>(service: &'a Bounded<'_>) -> Option<&'a roles::Role> {
    service.candidate.role.as_ref().filter(|role| role.has_territory())
}

/// Calls between the roles of one binary.
fn between_roles(facts: Facts<'_>, services: &[Bounded<'_>], wires: &[Wire]) -> Vec<ServiceCall> {
    let ids: FxHashMap<u16, ServiceId> = services
        .iter()
        .enumerate()
        .filter_map(|(at, service)| Some((territory(service)?.at, ServiceId::from_index(at))))
        .collect();
    let entered: Vec<(ServiceId, Vec<roles::Entered>)> = services
        .par_iter()
        .enumerate()
        .filter_map(|(at, service)| {
            let role = territory(service)?;
            let calls = roles::calls_between(facts, role, &service.candidate.reach, wires);
            Some((ServiceId::from_index(at), calls))
        })
        .collect();
    let mut calls: BTreeMap<(ServiceId, ServiceId, Name), ServiceCall> = BTreeMap::new();
    for (from, entered) in entered {
        for call in entered {
            let Some(to) = ids.get(&call.to).copied() else { continue };
            let known = calls.entry((from, to, call.operation)).or_insert_with(|| ServiceCall {
                from,
                to,
                protocol: call.protocol,
                also: Vec::new(),
                operation: call.operation,
                mode: Mode::Sync,
                confidence: Confidence::Bounded,
                handler: call.handler,
                sites: Vec::new(),
                ways: Vec::new(),
            });
            known.protocol = known.protocol.min(call.protocol);
            if call.may_be_far && known.also.is_empty() {
                known.also.push(Protocol::Other);
            }
            if !known.sites.contains(&call.site) {
                known.sites.push(call.site);
            }
        }
    }
    let mut calls: Vec<ServiceCall> = calls.into_values().collect();
    for call in &mut calls {
        // Whoever runs both roles makes the call in its own process.
        if call.protocol == Protocol::Grpc {
            call.also.push(Protocol::InProcess);
        }
        call.sites.sort_by_key(|site| (site.place, site.expr));
    }
    calls
}

/// The libraries that are one service's own, with that service.
fn libraries(facts: Facts<'_>, services: &[Bounded<'_>]) -> FxHashMap<CrateId, usize> {
    let definitions = &facts.program.definitions;
    // What several programs of a package share is no service's own.
    let owners = |id: CrateId| {
        services.iter().filter(|service| service.candidate.crates.contains(&id)).count()
    };
    services
        .iter()
        .enumerate()
        .filter(|(_, service)| service.candidate.role.is_none())
        .filter(|(_, service)| bins(service.candidate.package).count() < 2)
        .flat_map(|(at, service)| service.candidate.crates.iter().map(move |id| (*id, at)))
        .filter(|(id, _)| definitions.crates[*id].kind == CrateKind::Library && owners(*id) == 1)
        .collect()
}

/// A library of less than so many functions that its own service runs says nothing by how many of them another runs.
const LARGE: usize = 40;

/// Whether a program runs most of what another runs of a library.
fn runs_most(facts: Facts<'_>, reach: &Reach, owner: &Reach, library: CrateId) -> bool {
    let definitions = &facts.program.definitions;
    let of_library = |it: &FunctionId| definitions.home_of(*it) == library;
    let (mut all, mut shared) = (0, 0);
    for function in owner.functions().filter(of_library) {
        all += 1;
        shared += usize::from(reach.has(function));
    }
    all >= LARGE && 2 * shared > all
}

/// Calls into the libraries of other services.
fn linked_in(
    facts: Facts<'_>,
    services: &[Bounded<'_>],
    wires: &[Wire],
    on_the_way: &FxHashSet<FunctionId>,
) -> Vec<ServiceCall> {
    let libraries = libraries(facts, services);
    let wire_files: FxHashSet<Name> = wires.iter().map(|wire| wire.place.path).collect();
    let mut calls: BTreeMap<CallKey, ServiceCall> = BTreeMap::new();
    for (index, service) in services.iter().enumerate() {
        let from = ServiceId::from_index(index);
        let candidate = &service.candidate;
        if candidate.role.is_some() {
            continue;
        }
        // Whoever runs most of what another service is made of is that service in another form.
        let is_asked = |(library, owner): &(&CrateId, &usize)| {
            !runs_most(facts, &candidate.reach, &services[**owner].candidate.reach, **library)
        };
        let libraries: FxHashMap<CrateId, usize> =
            libraries.iter().filter(is_asked).map(|(library, owner)| (*library, *owner)).collect();
        for found in
            protocols::linked(facts, &candidate.reach, &candidate.crates, &libraries, &wire_files)
        {
            let to = ServiceId::from_index(libraries[&found.to]);
            let is_run_there = services[to.index()].candidate.reach.has(found.callee);
            if !is_run_there && protocols::is_for_callers(facts, found.callee) {
                continue;
            }
            // What leads to the wire asks whoever is there.
            let mut of_trait = facts.program.implementations(found.callee).iter();
            if on_the_way.contains(&found.callee) || of_trait.any(|it| on_the_way.contains(it)) {
                continue;
            }
            // A library that answers nobody is code that several programs have in common.
            if services[to.index()].candidate.served.is_empty() {
                continue;
            }
            let key = (from, to, Protocol::InProcess, found.operation);
            let call = calls.entry(key).or_insert_with(|| ServiceCall {
                from,
                to,
                protocol: Protocol::InProcess,
                also: Vec::new(),
                operation: found.operation,
                mode: Mode::Sync,
                confidence: Confidence::Exact,
                handler: Some(found.callee),
                sites: Vec::new(),
                ways: Vec::new(),
            });
            if !call.sites.contains(&found.site) {
                call.sites.push(found.site);
            }
        }
    }
    calls.into_values().filter(|call| call.from != call.to).collect()
}

/// The lines of the settings that would say where a call goes: they name the function that sends it.
fn settle(program: &Program, wanted: &Wanted, protocol: Protocol) -> Name {
    let sender = wanted.way.0.first().map_or(wanted.site.function, |(function, _)| *function);
    let path = program.path(sender);
    Name::new(&format!(
        "[[clients]]\nfunction = \"{path}\"\nprotocol = \"{}\"\nto = \"<service>\"\n",
        protocol.as_str()
    ))
}

/// A call whose far end stayed open, with what would settle it.
fn unresolved(
    program: &Program,
    service: Name,
    wanted: &Wanted,
    because: &'static str,
) -> Unresolved {
    Unresolved {
        service,
        path: wanted.site.place.path,
        line: wanted.site.place.line,
        because: Name::new(because),
        settle: settle(program, wanted, protocol_of(&wanted.target)),
    }
}

fn collect(
    program: &Program,
    linked: &mut Linked,
    found: Vec<(ServiceId, Wanted, End)>,
    served: &[Served],
    services: &[Bounded<'_>],
    foreign: &BTreeMap<Name, ServiceId>,
) {
    let mut calls: BTreeMap<CallKey, ServiceCall> = BTreeMap::new();
    let mut external: BTreeMap<(ServiceId, Name, Protocol), Vec<WireSite>> = BTreeMap::new();
    for (from, wanted, end) in found {
        let protocol = protocol_of(&wanted.target);
        let (to, operation, at, confidence) = match end {
            End::Service { to, operation, served, confidence } => {
                (to, operation, served, confidence)
            }
            End::Foreign { name, operation } => {
                (foreign[&name], operation, None, Confidence::Bounded)
            }
            End::Elsewhere { name, operation, confidence, .. } => {
                (foreign[&name], operation, None, confidence)
            }
            End::Outside { host } => {
                external.entry((from, host, protocol)).or_default().push(wanted.site);
                continue;
            }
            End::Open(because) => {
                let service = services[from.index()].facts.name;
                linked.unresolved.push(unresolved(program, service, &wanted, because));
                continue;
            }
        };
        if to == from {
            continue;
        }
        let call = calls.entry((from, to, protocol, operation)).or_insert_with(|| ServiceCall {
            from,
            to,
            protocol,
            also: Vec::new(),
            operation,
            mode: mode_of(&wanted.target),
            confidence,
            handler: at.and_then(|at| served[at].handler),
            sites: Vec::new(),
            ways: Vec::new(),
        });
        call.confidence = call.confidence.min(confidence);
        call.ways.push(wanted.way);
        call.sites.push(wanted.site);
    }
    linked.calls = calls.into_values().collect();
    linked.external = external
        .into_iter()
        .map(|((from, to, protocol), mut sites)| {
            each_once(&mut sites);
            ExternalCall { from, to, protocol, sites }
        })
        .collect();
    linked.put_in_order();
}
