//! What is a service, and who says so?
//!
//! Binaries are the candidates. Deployment files that start a binary make it a service and give it its name; where they tie
//! none, every binary that serves is one. What is left over is listed with the reason.

use super::deployed::{Starter, Tie, has_image, is_own_service, tie, without_kind};
use super::graph::EntryKind;
use super::model::{LeftOut, Place, Protocol, Service, ServiceKind};
use super::protocols::{Bodies, Facts, FunctionBody, LookedFor, Served, Wire, is_of_stranger};
use super::roles::{Role, closure, is_worker, kind_of};
use super::runs::{Start, run};
use super::stays::{Stays, stays};
use super::surroundings::{
    environment, is_own_address, kubernetes_hosts, kubernetes_resources, port_of, resources,
    sockets,
};
use super::tools::{
    is_among_tools, is_control, is_launched_by_tool, is_of_command_line, is_tool, is_trial,
    makes_load,
};
use crate::base::{IndexVec, Name};
use crate::link::{Crate, CrateId, CrateKind, FunctionId, Program, Reach, ReachIndex, Target};
use crate::manifest::{ComposeService, Package};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// Calls that make a program wait for others: without one of them, or an endpoint, a binary is a tool.
pub(crate) const SERVES: &[&str] = &[
    "axum::serve",
    "axum::serve::serve",
    "axum::Server::bind",
    "axum::Server::try_bind",
    "axum::Server::from_tcp",
    "axum::Server::builder",
    "axum_server::bind",
    "axum_server::bind_rustls",
    "axum_server::bind_openssl",
    "axum_server::from_tcp",
    "axum_server::from_tcp_rustls",
    "axum_server::from_tcp_openssl",
    "actix_web::HttpServer::new",
    "actix_web::HttpServer::bind",
    "actix_web::HttpServer::run",
    "rocket::build",
    "rocket::ignite",
    "rocket::Rocket::launch",
    "rocket::custom",
    "warp::serve",
    "poem::Server::new",
    "salvo::Server::new",
    "ntex::web::HttpServer::new",
    "ntex::server::ServerBuilder::new",
    "ntex::server::build",
    "actix_server::Server::build",
    "actix_server::ServerBuilder::new",
    "hyper::Server::bind",
    "hyper::Server::try_bind",
    "hyper::Server::from_tcp",
    "hyper::Server::builder",
    "hyper::server::Server::bind",
    "hyper::server::Server::try_bind",
    "hyper::server::Server::from_tcp",
    "hyper::server::Server::builder",
    "hyper::server::conn::Http::serve_connection",
    "hyper::server::conn::http1::Builder::serve_connection",
    "hyper::server::conn::http2::Builder::serve_connection",
    "hyper_util::server::conn::auto::Builder::serve_connection",
    "hyper_util::server::conn::auto::Builder::serve_connection_with_upgrades",
    "tonic::transport::Server::builder",
    "tonic::transport::server::Server::builder",
    "tokio::net::TcpListener::bind",
    "std::net::TcpListener::bind",
    "tokio::net::UnixListener::bind",
    "std::os::unix::net::UnixListener::bind",
    "actix_web::HttpServer::bind_uds",
    "async_std::net::TcpListener::bind",
    "async_std::os::unix::net::UnixListener::bind",
    "mio::net::TcpListener::bind",
    "mio::net::UnixListener::bind",
    "smol::net::TcpListener::bind",
    "smol::net::unix::UnixListener::bind",
    "tokio_vsock::VsockListener::bind",
    "vsock::VsockListener::bind",
    "quinn::Endpoint::server",
    "tide::new",
    "tide::with_state",
    "tide::Server::new",
    "tide::Server::with_state",
    "dropshot::ServerBuilder::new",
    "dropshot::HttpServerStarter::new",
    "dropshot::HttpServerStarter::new_with_tls",
    "tarpc::server::BaseChannel::with_defaults",
    "tarpc::serde_transport::tcp::listen",
    "tarpc::serde_transport::unix::listen",
    "jsonrpsee::server::ServerBuilder::build",
    "volo_grpc::server::Server::new",
    "rouille::start_server",
    "rouille::start_server_with_pool",
    "rouille::Server::new",
    "rouille::Server::new_ssl",
    "hyper::server::Http::bind",
    "tiny_http::Server::http",
    "tiny_http::Server::new",
    "gotham::start",
    "gotham::start_with_num_threads",
    "jsonrpc_http_server::ServerBuilder::start_http",
    "jsonrpc_ws_server::ServerBuilder::start",
    "jsonrpc_ipc_server::ServerBuilder::start",
    "jsonrpc_tcp_server::ServerBuilder::start",
    "jsonrpsee::server::Server::builder",
    "grpc::ServerBuilder::new_plain",
    "grpcio::ServerBuilder::new",
    "pingora::server::Server::new",
    "pingora_core::server::Server::new",
    "ttrpc::Server::new",
    "ttrpc::asynchronous::Server::new",
    "ttrpc::r#async::Server::new",
    "lambda_runtime::run",
    "lambda_http::run",
    // Names and objects on a D-Bus, keys of zenoh.
    "zbus::connection::Builder::name",
    "zbus::connection::Builder::serve_at",
    "zbus::ConnectionBuilder::name",
    "zbus::ConnectionBuilder::serve_at",
    "zbus::connection::Connection::request_name",
    "zbus::Connection::request_name",
    "zenoh::session::Session::declare_queryable",
    "zenoh::session::Session::declare_subscriber",
    "zenoh::Session::declare_queryable",
    "zenoh::Session::declare_subscriber",
    // A Kubernetes operator waits for what changes in the cluster.
    "kube::runtime::Controller::new",
    "kube::runtime::controller::Controller::new",
    "kube_runtime::Controller::new",
    "kube_runtime::controller::Controller::new",
    "kube::runtime::watcher",
    "kube::runtime::watcher::watcher",
];

/// A binary of the repository.
#[derive(Debug)]
pub(crate) struct Candidate<'a> {
    pub(crate) package: &'a Package,
    pub(crate) bin: Name,
    pub(crate) crates: Vec<CrateId>,
    pub(crate) main: FunctionId,
    pub(crate) reach: Reach,
    /// Endpoints that it answers, by position.
    pub(crate) served: Vec<usize>,
    pub(crate) is_listening: bool,
    pub(crate) stays: Stays,
    /// What it is of a binary that holds several services.
    pub(crate) role: Option<Role>,
}

/// A service with everything that deployment says of it.
#[derive(Debug)]
pub(crate) struct Bounded<'a> {
    pub(crate) facts: Service,
    pub(crate) candidate: Candidate<'a>,
    /// Its environment, nearest source first.
    pub(crate) environment: BTreeMap<Name, String>,
    /// Names under which others reach it.
    pub(crate) hosts: BTreeSet<Name>,
    /// Unix sockets that it listens on.
    pub(crate) sockets: BTreeSet<String>,
    /// Ports on which others reach it.
    pub(crate) ports: BTreeSet<u16>,
    /// It runs once and ends: a service only if it calls another.
    pub(crate) is_job: bool,
}

/// A program with its name, what it runs and which endpoints it answers.
type Run<'a> = (((&'a Package, Name), Start), (Reach, Vec<usize>));

/// All binaries with what they reach.
pub(crate) fn candidates<'a>(
    facts: Facts<'a>,
    index: &ReachIndex,
    served: &[Served],
) -> Vec<Candidate<'a>> {
    let definitions = &facts.program.definitions;
    let binaries: Vec<(CrateId, &Crate)> = definitions
        .crates
        .iter_enumerated()
        .filter(|(_, of)| of.kind == CrateKind::Binary)
        .collect();
    let binaries = each_file_once(facts, binaries);
    let by_folder: FxHashMap<Name, &Package> =
        facts.manifests.cargo.packages.iter().map(|package| (package.folder, package)).collect();
    let programs = binaries.into_iter().filter_map(|(id, of)| {
        let package = by_folder.get(&of.folder)?;
        Some(((*package, of.name), (main_of(facts, id)?, own_crates(facts, id, of))))
    });
    let (names, starts): (Vec<_>, Vec<Start>) = programs.unzip();
    let runs = run(facts, index, &starts, served);
    let candidate = |(((package, bin), (main, crates)), (reach, served)): Run<'a>| {
        let is_listening = is_listening(facts, &reach);
        let stays = stays(facts, &reach, &crates);
        Candidate { package, bin, crates, main, reach, served, is_listening, stays, role: None }
    };
    names.into_iter().zip(starts).zip(runs).map(candidate).collect()
}

/// Of binaries that several packages make of one file, the one whose package is nearest to it.
fn each_file_once<'a>(
    facts: Facts<'_>,
    binaries: Vec<(CrateId, &'a Crate)>,
) -> Vec<(CrateId, &'a Crate)> {
    let definitions = &facts.program.definitions;
    let file = |of: &Crate| definitions.modules[of.root].file;
    let path = |of: &Crate| definitions.units[file(of)].path;
    let nearness = |of: &Crate| (path(of).starts_with(of.folder.as_str()), of.folder.len());
    let mut nearest: BTreeMap<Name, (CrateId, &'a Crate)> = BTreeMap::new();
    for (id, of) in binaries {
        let known = nearest.entry(path(of)).or_insert((id, of));
        if nearness(of) > nearness(known.1) {
            *known = (id, of);
        }
    }
    let mut all: Vec<_> = nearest.into_values().collect();
    all.sort_by_key(|(id, _)| *id);
    all
}

/// Tells crates of the repository that are not linked into a binary: a trait's method that many types have leads there too.
pub(crate) fn is_outside(facts: Facts<'_>, own: &[CrateId]) -> IndexVec<CrateId, bool> {
    let definitions = &facts.program.definitions;
    let linked: FxHashSet<CrateId> = closure(definitions, own).into_iter().collect();
    let crates = definitions.crates.iter_enumerated();
    crates.map(|(id, of)| of.kind != CrateKind::Stub && !linked.contains(&id)).collect()
}

/// Whether what is reached registers a handler and can run it.
pub(crate) fn is_answering(facts: Facts<'_>, served: &Served, reached: &Reach) -> bool {
    served.registered_in.iter().any(|function| reached.has(*function))
        && served
            .handler
            .is_none_or(|handler| reached.has(handler) || is_made(facts, reached, handler))
}

/// Whether the type that a handler is a method of is made in reach.
fn is_made(facts: Facts<'_>, reached: &Reach, handler: FunctionId) -> bool {
    let definitions = &facts.program.definitions;
    let crate::link::Owner::Impl(id) = definitions.functions[handler].owner else { return false };
    // What wraps a type of the repository, `Arc<Mutex<Orders>>`, is made outside.
    let is_wrapper =
        |adt| definitions.crate_of(definitions.adts[adt].module).kind == CrateKind::Stub;
    // What a trait that cannot be read has made by its own functions.
    let makes_itself = |adt| {
        let functions = &definitions.impls[id].functions;
        is_of_stranger(facts, id)
            && functions.iter().any(|(_, it)| facts.index.made_by_any(*it).any(|of| of == adt))
    };
    facts
        .program
        .types
        .adt_of_impl(id)
        .is_some_and(|adt| reached.constructs(adt) || is_wrapper(adt) || makes_itself(adt))
}

/// The binary and the library of the same package.
fn own_crates(facts: Facts<'_>, id: CrateId, of: &Crate) -> Vec<CrateId> {
    let library = facts
        .program
        .definitions
        .crates
        .iter_enumerated()
        .find(|(_, other)| other.kind == CrateKind::Library && other.folder == of.folder)
        .map(|(id, _)| id);
    [id].into_iter().chain(library).collect()
}

fn main_of(facts: Facts<'_>, id: CrateId) -> Option<FunctionId> {
    let definitions = &facts.program.definitions;
    let root = definitions.crates[id].root;
    match definitions.modules[root].scope.values.get(&Name::new("main")) {
        Some(crate::link::Definition::Function(function)) => Some(*function),
        _ => launched(facts, root),
    }
}

/// The function of which Rocket's `#[launch]` makes `main`.
fn launched(facts: Facts<'_>, root: crate::link::ModuleId) -> Option<FunctionId> {
    let definitions = &facts.program.definitions;
    let mut all = definitions.functions.iter_enumerated();
    all.find(|(_, function)| function.module == root && definitions.is_launched(function))
        .map(|(id, _)| id)
}

pub(crate) fn is_listening(facts: Facts<'_>, reach: &Reach) -> bool {
    reach.functions().any(|function| facts.listeners[function])
}

/// Whether a function outside opens a listener, whatever runtime wraps it.
fn is_listener(path: &str) -> bool {
    path.ends_with("TcpListener::bind") || path.ends_with("UnixListener::bind")
}

/// Which functions call something that listens.
pub(crate) fn listeners(program: &Program, bodies: &Bodies<'_>) -> IndexVec<FunctionId, bool> {
    let serves: FxHashSet<Name> = SERVES.iter().map(|path| Name::new(path)).collect();
    let listens = |(function, _, body): FunctionBody<'_>| {
        let listens = body.calls.iter().any(|call| match &call.target {
            Target::Function(function) => serves.contains(&program.path(*function)),
            Target::External(path) => serves.contains(path) || is_listener(path),
            Target::Unresolved(..) => false,
        });
        if !listens {
            body.quiet.keep_quiet(LookedFor::Listeners as u32);
        }
        listens.then_some(function)
    };
    let listening = bodies.with_in_parallel(LookedFor::Listeners).filter_map(listens);
    let mut all: IndexVec<FunctionId, bool> = program.functions.iter().map(|_| false).collect();
    listening.collect::<Vec<FunctionId>>().into_iter().for_each(|function| all[function] = true);
    all
}

/// The workspaces of which deployment files start programs.
fn deployed(candidates: &[Candidate<'_>], ties: &[Option<Tie<'_>>]) -> BTreeSet<Option<Name>> {
    let deployed: Vec<(&Candidate<'_>, bool)> = candidates
        .iter()
        .zip(ties)
        .filter(|(candidate, tie)| {
            tie.as_ref().is_some_and(|tie| {
                !tie.is_aside
                    && !matches!(tie.starter, Starter::Systemd | Starter::Supervisor)
                    && (serves(candidate) || candidate.stays > Stays::Shortly)
            })
        })
        .map(|(candidate, tie)| (candidate, is_at_home(candidate, tie.as_ref())))
        .collect();
    // A file that lies in the folder of the one program that it starts says nothing of the others.
    match deployed.as_slice() {
        [(_, true)] => BTreeSet::new(),
        all => all.iter().map(|(candidate, _)| home(candidate)).collect(),
    }
}

/// Tells services from what looks like one.
pub(crate) fn bound<'a>(
    facts: Facts<'a>,
    candidates: Vec<Candidate<'a>>,
    wires: &[Wire],
    served: &[Served],
) -> (Vec<Bounded<'a>>, Vec<LeftOut>) {
    let ties: Vec<Option<Tie<'_>>> =
        candidates.iter().map(|candidate| tie(facts, candidate, &candidates)).collect();
    let deployed = deployed(&candidates, &ties);
    let has_roles =
        candidates.iter().any(|candidate| candidate.role.as_ref().is_some_and(Role::has_territory));
    let serves_alone = candidates.iter().filter(|candidate| serves(candidate)).count() == 1;
    let bundles = bundles(facts, &candidates, served);
    let describing = describing(&candidates, served);
    let editions = editions(&candidates, &ties, &describing);
    let mut services = Vec::new();
    let mut left_out = Vec::new();
    for (at, (candidate, tie)) in candidates.into_iter().zip(ties).enumerate() {
        let edition =
            editions.contains(&at).then_some("another edition of a program that answers the same");
        let bundle =
            bundles.contains(&at).then_some("runs several of the other services in one process");
        let describes =
            describing.contains(&at).then_some("builds the routes of another program, serves none");
        let because = describes
            .or(edition)
            .or(bundle)
            .or_else(|| {
                why_not(
                    facts,
                    &candidate,
                    tie.as_ref(),
                    (&deployed, has_roles, serves_alone),
                    served,
                )
            })
            .filter(|_| !is_calling_job(facts, &candidate, tie.as_ref(), wires));
        match because {
            Some(because) => left_out.push(LeftOut {
                name: name_of(&candidate),
                root: candidate.package.folder,
                because: Name::new(because),
            }),
            None => services.push(bounded(facts, candidate, tie.as_ref())),
        }
    }
    make_unique(&mut services);
    services.sort_by_key(|service| service.facts.name);
    left_out.sort();
    (services, left_out)
}

/// Programs of one package that answer just what another of it answers, which is deployed or has the shorter name.
fn editions(
    candidates: &[Candidate<'_>],
    ties: &[Option<Tie<'_>>],
    describing: &BTreeSet<usize>,
) -> BTreeSet<usize> {
    let mut all: BTreeMap<(Name, &[usize]), Vec<usize>> = BTreeMap::new();
    for (at, candidate) in candidates.iter().enumerate() {
        if candidate.role.is_none() && !candidate.served.is_empty() && !describing.contains(&at) {
            let key = (candidate.package.folder, candidate.served.as_slice());
            all.entry(key).or_default().push(at);
        }
    }
    let mut editions = BTreeSet::new();
    for same in all.into_values().filter(|same| same.len() > 1) {
        let is_deployed = |at: usize| ties[at].as_ref().is_some_and(|tie| !tie.is_aside);
        let deployed = same.iter().filter(|at| is_deployed(**at)).count();
        let main = same
            .iter()
            .copied()
            .min_by_key(|at| (!is_deployed(*at), candidates[*at].bin.len(), candidates[*at].bin));
        // Two that are deployed are two services, whatever they share.
        let others = same.iter().copied().filter(|at| Some(*at) != main && !is_deployed(*at));
        if deployed < 2 {
            editions.extend(others);
        }
    }
    editions
}

/// Programs that build the routes of another of their package, which listens, and end without listening themselves: they
/// write a description down.
fn describing(candidates: &[Candidate<'_>], served: &[Served]) -> BTreeSet<usize> {
    let is_describing = |at: &usize| {
        let one = &candidates[*at];
        let only_http = one.served.iter().all(|at| served[*at].protocol == Protocol::Http);
        let is_served_by = |other: &Candidate<'_>| {
            other.package.folder == one.package.folder
                && other.is_listening
                && one.served.iter().all(|at| other.served.binary_search(at).is_ok())
        };
        one.role.is_none()
            && !one.served.is_empty()
            && only_http
            && !one.is_listening
            // What loops is a handler: nobody calls it here.
            && one.stays <= Stays::Looping
            && candidates.iter().any(is_served_by)
    };
    (0..candidates.len()).filter(is_describing).collect()
}

/// Programs that answer all that two others or more answer with their own code: everything in one process is no service
/// beside its parts.
fn bundles(facts: Facts<'_>, candidates: &[Candidate<'_>], served: &[Served]) -> BTreeSet<usize> {
    let answers = |of: &Candidate<'_>, at: &usize| of.served.binary_search(at).is_ok();
    let own: Vec<Vec<usize>> = candidates
        .iter()
        .map(|candidate| {
            let is_own = |at: &&usize| {
                served[**at].handler.is_some_and(|handler| is_of(facts, candidate, handler))
            };
            let is_alone = candidate.role.is_none();
            candidate.served.iter().filter(|_| is_alone).filter(is_own).copied().collect()
        })
        .collect();
    let is_bundle = |at: &usize| {
        let whole = &candidates[*at];
        let is_part = |other: &&usize| {
            *other != at
                && !own[**other].is_empty()
                && candidates[**other].package.folder != whole.package.folder
                && own[**other].iter().all(|endpoint| answers(whole, endpoint))
                && !whole.served.iter().all(|endpoint| answers(&candidates[**other], endpoint))
        };
        let all: Vec<usize> = (0..candidates.len()).collect();
        // Two programs of one package share its code: that is one part.
        let parts = all.iter().filter(is_part).map(|other| candidates[*other].package.folder);
        whole.role.is_none() && parts.collect::<BTreeSet<_>>().len() > 1
    };
    (0..candidates.len()).filter(is_bundle).collect()
}

/// Whether a function stands in the crates of a candidate.
pub(crate) fn is_of(facts: Facts<'_>, candidate: &Candidate<'_>, function: FunctionId) -> bool {
    let definitions = &facts.program.definitions;
    let module = definitions.functions[function].module;
    candidate.crates.contains(&definitions.modules[module].in_crate)
}

/// Whether a program that ends by itself is started by the system, or has an image of its own and no commands for people,
/// and calls somebody.
fn is_calling_job(
    facts: Facts<'_>,
    candidate: &Candidate<'_>,
    tie: Option<&Tie<'_>>,
    wires: &[Wire],
) -> bool {
    let is_started = match tie {
        Some(tie) => tie.starter != Starter::Deployment && !tie.is_aside,
        None => has_image(facts, candidate) && !has_commands(facts, candidate),
    };
    is_started && !is_tool(candidate) && wires.iter().any(|wire| candidate.reach.has(wire.function))
}

/// Whether a program has commands, as those have that people call by hand.
fn has_commands(facts: Facts<'_>, candidate: &Candidate<'_>) -> bool {
    let definitions = &facts.program.definitions;
    definitions.adts.iter().any(|adt| {
        candidate.crates.contains(&definitions.modules[adt.module].in_crate)
            && crate::link::types::derives(&definitions.item(adt.source).attributes)
                .any(|path| path.rsplit("::").next() == Some("Subcommand"))
    })
}

/// Whether a program answers or listens.
fn serves(candidate: &Candidate<'_>) -> bool {
    !candidate.served.is_empty() || candidate.is_listening
}

/// Why a candidate is no service, if it is none.
fn why_not(
    facts: Facts<'_>,
    candidate: &Candidate<'_>,
    tie: Option<&Tie<'_>>,
    (deployed, has_roles, serves_alone): (&BTreeSet<Option<Name>>, bool, bool),
    served: &[Served],
) -> Option<&'static str> {
    let serves = serves(candidate);
    let runs_on = candidate.stays > Stays::Shortly;
    let is_unit = |tie: &Tie<'_>| matches!(tie.starter, Starter::Systemd | Starter::Supervisor);
    let is_deployed = tie.is_some_and(|tie| !tie.is_aside && !is_unit(tie));
    let is_supervised = tie.is_some_and(|tie| tie.starter == Starter::Supervisor);
    if let Some(role) = &candidate.role {
        let is_of_tool = !role.has_territory() && !is_deployed && is_launched_by_tool(candidate);
        return is_of_tool.then_some("subcommand of a tool by its name");
    }
    if is_deployed {
        if makes_load(candidate) && candidate.served.is_empty() {
            return Some("load generator by its name");
        }
        if !serves && is_of_command_line(candidate) {
            return Some("command line by its name: what is deployed is called like it");
        }
        let runs_once = !serves && !runs_on && !is_said_to_listen(facts, candidate, tie);
        return runs_once
            .then_some("runs once and ends: no listener, consumer, timer or endless loop");
    }
    let is_elsewhere = !deployed.is_empty() && !deployed.contains(&home(candidate));
    let has_image = has_image(facts, candidate);
    if is_elsewhere && !(has_image && (serves || candidate.stays >= Stays::UntilStopped)) {
        return Some("no deployment file starts it, though others are deployed");
    }
    let is_left_running = is_supervised
        || candidate.stays == Stays::ForEver
        || candidate.stays == Stays::UntilStopped
            && (has_image || is_worker(&candidate.bin.replace('_', "-")));
    if !serves && !is_left_running {
        return Some("command-line tool: no listener, consumer or timer");
    }
    if has_roles && !candidate.package.is_member {
        return Some("outside the workspace whose binary holds the roles");
    }
    let is_timer = |at: &usize| matches!(served[*at].kind, EntryKind::Timer(_));
    let only_works = !candidate.is_listening && candidate.served.iter().all(is_timer);
    let is_aside = only_works && !deployed.is_empty() && !has_image && is_among_tools(candidate);
    // A program of the system's own name in the package of its command line, which an image starts.
    let is_tool = match serves && has_image {
        // Who else would be the system?
        true if serves_alone => is_trial,
        true => is_launched_by_tool,
        false => is_tool,
    };
    let is_for_people = is_tool(candidate) || is_aside || only_controls(facts, candidate, served);
    is_for_people.then_some("test, example, tool or load generator by its name")
}

/// Whether a deployment gives a program ports, or asks whether it is well: it listens, however it does.
fn is_said_to_listen(facts: Facts<'_>, candidate: &Candidate<'_>, tie: Option<&Tie<'_>>) -> bool {
    let Some(tie) = tie.filter(|tie| tie.starter == Starter::Deployment) else { return false };
    let is_waited_for = |name: Name| {
        let all = facts.manifests.compose.iter().flat_map(|project| &project.services);
        let mut conditions = all.filter_map(|other| other.depends_on.get(&name)?.as_deref());
        conditions.any(|condition| condition == "service_healthy")
    };
    let in_compose = tie.compose.is_some_and(|of| {
        is_own_service(candidate, of)
            && (!of.ports.is_empty() || !of.healthcheck.is_empty() || is_waited_for(of.name))
    });
    let workloads = &facts.manifests.kubernetes.workloads;
    let own = workloads.iter().filter(|of| tie.compose.is_none() && of.name == tie.name);
    let mut containers = own.flat_map(|of| &of.containers);
    in_compose || containers.any(|of| !of.ports.is_empty() || !of.probes.is_empty())
}

/// Whether people control others with a program, which answers nothing of its own.
pub(crate) fn only_controls(
    facts: Facts<'_>,
    candidate: &Candidate<'_>,
    served: &[Served],
) -> bool {
    is_control(candidate) && !has_own_endpoint(facts, candidate, served)
}

/// Whether a program answers something with its own code, not only with that of libraries; where a browser comes back to
/// after a login is for the person who waits.
fn has_own_endpoint(facts: Facts<'_>, candidate: &Candidate<'_>, served: &[Served]) -> bool {
    let is_own = |function| is_of(facts, candidate, function);
    let is_way_back = |served: &&Served| match &served.kind {
        EntryKind::Http { path, .. } => path.ends_with("/callback"),
        _ => false,
    };
    let all = candidate.served.iter().map(|at| &served[*at]);
    all.filter(|served| !is_way_back(served)).any(|served| match served.handler {
        Some(handler) => is_own(handler),
        None => served.registered_in.iter().copied().any(is_own),
    })
}

/// Whether the deployment file that starts a program lies in the folder of its package, which is not the whole tree.
fn is_at_home(candidate: &Candidate<'_>, tie: Option<&Tie<'_>>) -> bool {
    let folder = candidate.package.folder;
    !folder.is_empty() && tie.is_some_and(|tie| tie.found_by.starts_with(&format!("{folder}/")))
}

/// The workspace of a candidate; a package that stands alone is its own.
fn home(candidate: &Candidate<'_>) -> Option<Name> {
    candidate.package.workspace.or(Some(candidate.package.folder))
}

/// The programs of a package.
pub(super) fn bins(package: &Package) -> impl Iterator<Item = &crate::manifest::Target> {
    package.targets.iter().filter(|target| target.kind == crate::manifest::TargetKind::Bin)
}

/// The binary's name where its package has several, else the package's.
pub(super) fn name_of(candidate: &Candidate<'_>) -> Name {
    if let Some(role) = &candidate.role {
        return role.name();
    }
    if bins(candidate.package).count() > 1 && candidate.bin != "main" {
        let target = bins(candidate.package).find(|target| target.crate_name == candidate.bin);
        return target.map_or(candidate.bin, |target| target.name);
    }
    // `daemon` in a folder `daemon`: the program has the name by which people know it.
    let is_plain = PLAIN_PACKAGES.contains(&candidate.package.name.as_str());
    let mut own = bins(candidate.package).map(|target| target.name);
    match own.next() {
        Some(own) if is_plain && !PLAIN_PACKAGES.contains(&own.as_str()) => own,
        _ => candidate.package.name,
    }
}

/// Names of packages that say what a program is, not which.
pub(super) const PLAIN_PACKAGES: &[&str] =
    &["app", "backend", "bin", "binary", "daemon", "main", "server", "service"];

fn bounded<'a>(facts: Facts<'a>, candidate: Candidate<'a>, tie: Option<&Tie<'_>>) -> Bounded<'a> {
    let definitions = &facts.program.definitions;
    let record = &definitions.functions[candidate.main];
    let own_name = name_of(&candidate);
    // Of replicas that only a number tells apart none gives the service its name.
    let name = match tie {
        Some(tie) if candidate.role.is_some() || !is_replicated(tie) => without_kind(tie.name),
        _ => own_name,
    };
    let mut aliases: BTreeSet<Name> = [own_name, candidate.bin].into_iter().collect();
    aliases.extend(tie.map(|tie| tie.name));
    let folder = candidate.package.folder.rsplit('/').next().unwrap_or_default();
    let of_package = [candidate.package.name, Name::new(folder)];
    // A package with several programs gives its name to none of them, though addresses may mean any.
    if bins(candidate.package).count() < 2 {
        aliases.extend(of_package);
    }
    if let Some(role) = &candidate.role {
        aliases.clone_from(role.aliases());
    }
    let compose = tie.and_then(|tie| tie.compose);
    let mut hosts: BTreeSet<Name> =
        compose.map(ComposeService::host_names).unwrap_or_default().into_iter().collect();
    hosts.extend(tie.iter().flat_map(|tie| &tie.others).flat_map(|other| other.host_names()));
    hosts.insert(name);
    hosts.extend(kubernetes_hosts(facts, tie.map_or(name, |tie| tie.name)));
    aliases.extend(hosts.iter().copied());
    aliases.retain(|alias| !alias.is_empty() && *alias != name);
    hosts.extend(aliases.iter().copied());
    if candidate.role.is_none() {
        hosts.extend(of_package.into_iter().filter(|name| !name.is_empty()));
    }
    let environment = environment(facts, &candidate, tie);
    let ports = ports(facts, compose, tie, &environment);
    let sockets = sockets(facts, &candidate.reach);
    let facts = Service {
        name,
        roots: vec![candidate.package.folder],
        kind: if tie.is_some_and(|tie| tie.is_encore) {
            ServiceKind::Encore
        } else {
            kind_of(&candidate)
        },
        language: Name::new("rust"),
        entry: Some(Place {
            path: definitions.units[record.source.file].path,
            line: record.span.line,
        }),
        aliases: aliases.into_iter().collect(),
        found_by: tie.map_or_else(|| found_by(&candidate), |tie| tie.found_by),
        resources: compose.and_then(resources).or_else(|| kubernetes_resources(facts, name)),
        public: compose.map(|of| !of.ports.is_empty()),
        starts_after: compose.map(|of| of.depends_on.keys().copied().collect()).unwrap_or_default(),
        ..Service::default()
    };
    let is_job = is_job(&candidate, tie);
    Bounded { facts, candidate, environment, hosts, sockets, ports, is_job }
}

/// Whether a program runs once and ends, and is a service only for what it calls.
fn is_job(candidate: &Candidate<'_>, tie: Option<&Tie<'_>>) -> bool {
    let is_kept = |tie: &Tie<'_>| matches!(tie.starter, Starter::Deployment | Starter::Supervisor);
    !tie.is_some_and(is_kept)
        && candidate.role.is_none()
        && candidate.served.is_empty()
        && !candidate.is_listening
        && candidate.stays < Stays::UntilStopped
}

/// Whether the programs that deployment starts are `shard-0`, `shard-1`, ….
fn is_replicated(tie: &Tie<'_>) -> bool {
    let stem = |name: Name| {
        let stem = name.as_str().trim_end_matches(|last: char| last.is_ascii_digit());
        (stem.len() < name.len()).then_some(stem)
    };
    let own = stem(tie.name);
    let mut others = tie.others.iter().map(|other| other.name).filter(|name| *name != tie.name);
    own.is_some() && others.any(|other| stem(other) == own)
}

/// Ports on which others reach a service, by everything that deployment says of it.
fn ports(
    facts: Facts<'_>,
    compose: Option<&ComposeService>,
    tie: Option<&Tie<'_>>,
    environment: &BTreeMap<Name, String>,
) -> BTreeSet<u16> {
    let mut ports: BTreeSet<u16> =
        compose.iter().flat_map(|of| of.ports.iter()).map(|port| port.container).collect();
    ports.extend(compose.iter().flat_map(|of| of.ports.iter()).filter_map(|port| port.host));
    ports.extend(compose.iter().flat_map(|of| of.expose.iter().copied()));
    let workloads = facts.manifests.kubernetes.workloads.iter();
    ports.extend(
        workloads
            .filter(|workload| tie.is_some_and(|tie| tie.name == workload.name))
            .flat_map(|workload| &workload.containers)
            .flat_map(|container| container.ports.iter().map(|(_, port)| *port)),
    );
    ports.extend(
        tie.and_then(|tie| tie.image.as_ref())
            .iter()
            .flat_map(|image| image.exposes.iter().copied()),
    );
    ports.extend(
        environment
            .iter()
            .filter(|(name, _)| name.ends_with("PORT"))
            .filter_map(|(_, value)| value.parse::<u16>().ok()),
    );
    ports.extend(
        environment
            .iter()
            .filter(|(name, _)| is_own_address(name))
            .filter_map(|(_, value)| port_of(value)),
    );
    ports
}

fn found_by(candidate: &Candidate<'_>) -> Name {
    Name::new(candidate.role.as_ref().map_or("binary that serves", Role::found_by))
}

/// The name with the first number behind it that makes it another.
fn numbered(name: Name, taken: &BTreeSet<Name>) -> Name {
    let numbers = (2..).map(|number| Name::new(&format!("{name}-{number}")));
    numbers.into_iter().find(|name| !taken.contains(name)).unwrap_or(name)
}

/// Two services of one name get their folder or binary behind it.
fn make_unique(services: &mut [Bounded<'_>]) {
    let mut count: BTreeMap<Name, usize> = BTreeMap::new();
    for service in services.iter() {
        *count.entry(service.facts.name).or_default() += 1;
    }
    let mut taken: BTreeSet<Name> = BTreeSet::new();
    for service in services.iter_mut() {
        if count[&service.facts.name] > 1 {
            let folder = service.candidate.package.folder.replace('/', "-");
            let bin = service.candidate.bin;
            // Roles of two programs that are called alike.
            let role =
                service.candidate.role.as_ref().map(|_| {
                    Name::new(&format!("{}-{}", bin.replace('_', "-"), service.facts.name))
                });
            let alone = [service.candidate.package.name, bin, Name::new(&folder)];
            let free = role.into_iter().chain(alone).find(|name| {
                !name.is_empty() && !taken.contains(name) && *name != service.facts.name
            });
            let name =
                if taken.contains(&service.facts.name) { free } else { Some(service.facts.name) };
            service.facts.name = name.unwrap_or_else(|| numbered(service.facts.name, &taken));
        }
        taken.insert(service.facts.name);
    }
}
