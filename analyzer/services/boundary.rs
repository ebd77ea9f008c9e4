//! What is a service, and who says so?
//!
//! Binaries are the candidates. Deployment files that start a binary make it a service and give it its name; where they tie
//! none, every binary that serves is one. What is left over is listed with the reason.

use super::model::{LeftOut, Place, Resources, Service, ServiceKind};
use super::protocols::{Facts, Served};
use super::roles::{Role, kind_of};
use crate::base::{IndexVec, Name};
use crate::link::{
    BodyTypes, Crate, CrateId, CrateKind, FunctionId, Program, Reach, ReachIndex, Target, reach,
};
use crate::manifest::{ComposeService, EnvVar, Image, Launch, Package};
use crate::syntax::facts::{ExprKind, Literal};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Calls that make a program wait for others: without one of them, or an endpoint, a binary is a tool.
pub(crate) const SERVES: &[&str] = &[
    "axum::serve",
    "axum::serve::serve",
    "axum::Server::bind",
    "axum_server::bind",
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
    "hyper::Server::bind",
    "hyper::server::Server::bind",
    "tonic::transport::Server::builder",
    "tonic::transport::server::Server::builder",
    "tokio::net::TcpListener::bind",
    "std::net::TcpListener::bind",
    "tokio::net::UnixListener::bind",
    "async_std::net::TcpListener::bind",
    "tide::new",
    "tarpc::server::BaseChannel::with_defaults",
    "volo_grpc::server::Server::new",
    "lambda_runtime::run",
    "lambda_http::run",
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
    /// Its own code has a loop without a condition.
    pub(crate) is_endless: bool,
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
    /// Ports on which others reach it.
    pub(crate) ports: BTreeSet<u16>,
}

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
    let by_folder: FxHashMap<Name, &Package> =
        facts.manifests.cargo.packages.iter().map(|package| (package.folder, package)).collect();
    binaries
        .into_par_iter()
        .filter_map(|(id, of)| {
            let package = by_folder.get(&of.folder)?;
            let main = main_of(facts, id)?;
            let mut entries = vec![main];
            let mut reached = reach(facts.program, index, &entries);
            let registered =
                |served: &Served, reached: &Reach| is_answering(facts, served, reached);
            // What a framework calls is an entry of its own; it may register more.
            for _ in 0..3 {
                let handlers = served.iter().filter(|served| registered(served, &reached));
                let before = entries.len();
                entries.extend(
                    handlers
                        .filter_map(|served| served.handler)
                        .filter(|handler| !reached.has(*handler)),
                );
                if entries.len() == before {
                    break;
                }
                reached = reach(facts.program, index, &entries);
            }
            let served =
                (0..served.len()).filter(|at| registered(&served[*at], &reached)).collect();
            let reach = reached;
            let is_listening = is_listening(facts, &reach);
            let is_endless = is_endless(facts, &reach, &own_crates(facts, id, of));
            Some(Candidate {
                package,
                bin: of.name,
                crates: own_crates(facts, id, of),
                main,
                reach,
                served,
                is_listening,
                is_endless,
                role: None,
            })
        })
        .collect()
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
    facts.program.types.adt_of_impl(id).is_some_and(|adt| reached.constructs(adt))
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
        _ => None,
    }
}

pub(crate) fn is_listening(facts: Facts<'_>, reach: &Reach) -> bool {
    reach.functions().any(|function| facts.listeners[function])
}

/// Which functions call something that listens.
pub(crate) fn listeners(program: &Program) -> IndexVec<FunctionId, bool> {
    let serves: Vec<Name> = SERVES.iter().map(|path| Name::new(path)).collect();
    let listens = |body: &Option<BodyTypes>| {
        body.iter().flat_map(|body| &body.calls).any(|call| match &call.target {
            Target::Function(function) => serves.contains(&program.path(*function)),
            Target::External(path) => serves.contains(path),
            Target::Unresolved(..) => false,
        })
    };
    let functions: Vec<bool> = program.functions.as_slice().par_iter().map(listens).collect();
    functions.into()
}

fn is_endless(facts: Facts<'_>, reach: &Reach, crates: &[CrateId]) -> bool {
    let definitions = &facts.program.definitions;
    let is_own = |function: &FunctionId| {
        let module = definitions.functions[*function].module;
        crates.contains(&definitions.modules[module].in_crate)
    };
    reach.functions().filter(is_own).any(|function| {
        definitions.body(function).is_some_and(|body| {
            body.expressions.iter().any(|expression| match &expression.kind {
                ExprKind::Loop { .. } => true,
                ExprKind::While { condition, .. } => {
                    matches!(
                        body.expressions[*condition].kind,
                        ExprKind::Literal(Literal::Bool(true))
                    )
                }
                _ => false,
            })
        })
    })
}

/// Tells services from what looks like one.
pub(crate) fn bound<'a>(
    facts: Facts<'a>,
    candidates: Vec<Candidate<'a>>,
) -> (Vec<Bounded<'a>>, Vec<LeftOut>) {
    let ties: Vec<Option<Tie<'_>>> =
        candidates.iter().map(|candidate| tie(facts, candidate, &candidates)).collect();
    let deployed: BTreeSet<Option<Name>> = candidates
        .iter()
        .zip(&ties)
        .filter(|(_, tie)| tie.is_some())
        .map(|(candidate, _)| home(candidate))
        .collect();
    let has_roles =
        candidates.iter().any(|candidate| candidate.role.as_ref().is_some_and(Role::has_territory));
    let mut services = Vec::new();
    let mut left_out = Vec::new();
    for (candidate, tie) in candidates.into_iter().zip(ties) {
        let serves = !candidate.served.is_empty() || candidate.is_listening;
        let because = if candidate.role.is_some() {
            None
        } else if tie.is_some() {
            let runs_once = !serves && !candidate.is_endless;
            runs_once.then_some("runs once and ends: no listener, consumer, timer or endless loop")
        } else if !deployed.is_empty() && !deployed.contains(&home(&candidate)) {
            Some("no deployment file starts it, though others are deployed")
        } else if !serves {
            Some("command-line tool: no listener, consumer or timer")
        } else if has_roles && !candidate.package.is_member {
            Some("outside the workspace whose binary holds the roles")
        } else if is_tool(&candidate) {
            Some("test, example or load generator by its name")
        } else {
            None
        };
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

/// The workspace of a candidate; a package that stands alone is its own.
fn home(candidate: &Candidate<'_>) -> Option<Name> {
    candidate.package.workspace.or(Some(candidate.package.folder))
}

/// Names that say of themselves that nobody deploys them.
fn is_tool(candidate: &Candidate<'_>) -> bool {
    let words = [candidate.bin.as_str(), candidate.package.folder.as_str()];
    words.iter().any(|word| {
        word.split(['-', '_', '/']).any(|part| {
            matches!(
                part,
                "example"
                    | "examples"
                    | "test"
                    | "tests"
                    | "bench"
                    | "benches"
                    | "loadgen"
                    | "loadtest"
                    | "mock"
                    | "stress"
            )
        })
    })
}

/// The binary's name where its package has several, else the package's.
fn name_of(candidate: &Candidate<'_>) -> Name {
    if let Some(role) = &candidate.role {
        return role.name();
    }
    let bins = candidate
        .package
        .targets
        .iter()
        .filter(|target| target.kind == crate::manifest::TargetKind::Bin);
    if bins.count() > 1 {
        let target = candidate.package.targets.iter().find(|target| {
            target.kind == crate::manifest::TargetKind::Bin && target.crate_name == candidate.bin
        });
        return target.map_or(candidate.bin, |target| target.name);
    }
    candidate.package.name
}

/// What ties a binary to a deployment file.
struct Tie<'a> {
    name: Name,
    found_by: Name,
    compose: Option<&'a ComposeService>,
    image: Option<Image>,
    is_encore: bool,
}

fn tie<'a>(facts: Facts<'a>, candidate: &Candidate<'_>, all: &[Candidate<'_>]) -> Option<Tie<'a>> {
    if let Some(role) = &candidate.role {
        return tie_of_role(facts, candidate, all, role);
    }
    let definitions = &facts.program.definitions;
    let file = definitions.functions[candidate.main].source.file;
    if let Some(service) = facts.manifests.encore.service_of(&definitions.units[file].path) {
        let found_by = Name::new(&service.location.to_string());
        return Some(Tie {
            name: service.name,
            found_by,
            compose: None,
            image: None,
            is_encore: true,
        });
    }
    let projects = facts.manifests.compose.iter();
    let deployed = projects.flat_map(|project| {
        project.services.iter().filter(|service| !is_job(&project.services, service))
    });
    let compose = deployed.filter_map(|service| {
        let image = facts.manifests.image_of(service);
        let score = fit(candidate, all, service, image.as_ref());
        // A deployed service is one binary: the one that fits it best.
        let is_best = all.iter().all(|other| fit(other, all, service, image.as_ref()) <= score);
        (score > 0 && is_best).then_some((score, service, image))
    });
    let best = compose.max_by(|a, b| a.0.cmp(&b.0).then(b.1.name.cmp(&a.1.name)));
    if let Some((_, service, image)) = best {
        let found_by =
            service.location.map_or_else(|| service.name.to_string(), |at| at.to_string());
        return Some(Tie {
            name: service.name,
            found_by: Name::new(&found_by),
            compose: Some(service),
            image,
            is_encore: false,
        });
    }
    let workloads = facts.manifests.kubernetes.workloads.iter();
    let container = workloads.flat_map(|workload| {
        workload.containers.iter().map(move |container| (workload, container))
    });
    for (workload, container) in container.filter(|(_, container)| !container.is_init) {
        let image = container.image.as_deref().map(image_name).unwrap_or_default();
        let named = [container.name.as_str(), image, workload.name.as_str()];
        let launched = container.launch.as_ref().is_some_and(|launch| starts(launch, candidate));
        if launched || named.iter().any(|name| is_called(candidate, name)) {
            return Some(Tie {
                name: workload.name,
                found_by: Name::new(&workload.location.to_string()),
                compose: None,
                image: None,
                is_encore: false,
            });
        }
    }
    let process =
        facts.manifests.processes.iter().find(|process| {
            process.launch.as_ref().is_some_and(|launch| starts(launch, candidate))
        })?;
    Some(Tie {
        name: name_of(candidate),
        found_by: Name::new(&process.location.to_string()),
        compose: None,
        image: None,
        is_encore: false,
    })
}

/// Whether a Compose service is done before others start: they wait for its end, or it is named for a migration.
fn is_job(all: &[ComposeService], service: &ComposeService) -> bool {
    let is_awaited = all.iter().any(|other| {
        other.depends_on.get(&service.name).is_some_and(|condition| {
            condition.is_some_and(|condition| condition == "service_completed_successfully")
        })
    });
    let is_migration = service
        .name
        .split(['-', '_'])
        .any(|word| matches!(word, "migrate" | "migration" | "migrations"));
    is_awaited || is_migration
}

/// The Compose service that starts a binary with the name of the role on its command line, or is called like it.
fn tie_of_role<'a>(
    facts: Facts<'a>,
    candidate: &Candidate<'_>,
    all: &[Candidate<'_>],
    role: &Role,
) -> Option<Tie<'a>> {
    let projects = facts.manifests.compose.iter().filter(|_| !role.has_territory());
    projects.flat_map(|project| &project.services).find_map(|service| {
        let image = facts.manifests.image_of(service);
        let launch = service
            .launch
            .as_ref()
            .or_else(|| image.as_ref().and_then(|image| image.launch.as_ref()));
        let is_told = launch.is_some_and(|launch| {
            let program = launch.program.as_str();
            launch
                .arguments
                .iter()
                .map(String::as_str)
                .chain([program])
                .any(|word| role.is_called(word))
        });
        let is_meant = is_told
            && (fit(candidate, all, service, image.as_ref()) > 0 || service.build.is_some());
        is_meant.then(|| Tie {
            name: service.name,
            found_by: Name::new(
                &service.location.map_or_else(|| service.name.to_string(), |at| at.to_string()),
            ),
            compose: Some(service),
            image,
            is_encore: false,
        })
    })
}

/// How well a Compose service fits a binary; 0 for not at all.
fn fit(
    candidate: &Candidate<'_>,
    all: &[Candidate<'_>],
    service: &ComposeService,
    image: Option<&Image>,
) -> u32 {
    let mut score = 0;
    if service.launch.as_ref().is_some_and(|launch| starts(launch, candidate)) {
        score += 8;
    }
    if let Some(image) = image {
        if image.binary.is_some_and(|binary| is_called(candidate, &binary)) {
            score += 8;
        } else if image.launch.as_ref().is_some_and(|launch| starts(launch, candidate)) {
            score += 7;
        } else if image.built_binaries.len() + image.built_packages.len() == 1
            && image
                .built_binaries
                .iter()
                .chain(&image.built_packages)
                .any(|name| is_called(candidate, name))
        {
            score += 6;
        }
    }
    if let Some(context) = service.build.as_ref().and_then(|build| build.context) {
        let below = |other: &Candidate<'_>| is_below(&other.package.folder, &context);
        if candidate.package.folder == context && !context.is_empty() {
            score += 5;
        } else if below(candidate) && all.iter().filter(|other| below(other)).count() == 1 {
            score += 4;
        }
        let dockerfile = service.build.as_ref().and_then(|build| build.dockerfile);
        if dockerfile.is_some_and(|path| {
            !candidate.package.folder.is_empty() && is_below(&path, &candidate.package.folder)
        }) {
            score += 5;
        }
    }
    let is_built = service.build.is_some();
    let image_named =
        service.image.as_deref().is_some_and(|image| is_called(candidate, image_name(image)));
    if (is_built || image_named) && is_called(candidate, &service.name) {
        score += 3;
    } else if image_named {
        score += 2;
    }
    score
}

fn is_below(path: &str, folder: &str) -> bool {
    folder.is_empty()
        || path == folder
        || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// `registry/team/orders:1.2` is `orders`.
fn image_name(image: &str) -> &str {
    let last = image.rsplit('/').next().unwrap_or(image);
    last.split([':', '@']).next().unwrap_or(last)
}

fn starts(launch: &Launch, candidate: &Candidate<'_>) -> bool {
    launch.bin.is_some_and(|bin| same_name(&bin, &candidate.bin))
        || launch.package.is_some_and(|package| {
            launch.bin.is_none() && same_name(&package, &candidate.package.name)
        })
        || same_name(&launch.program, &candidate.bin)
}

fn same_name(left: &str, right: &str) -> bool {
    left.replace('-', "_") == right.replace('-', "_")
}

/// Whether a name is the binary's, its package's or its folder's.
fn is_called(candidate: &Candidate<'_>, name: &str) -> bool {
    let folder = candidate.package.folder.rsplit('/').next().unwrap_or_default();
    same_name(name, &candidate.bin)
        || same_name(name, &candidate.package.name)
        || !folder.is_empty() && same_name(name, folder)
}

fn bounded<'a>(facts: Facts<'a>, candidate: Candidate<'a>, tie: Option<&Tie<'_>>) -> Bounded<'a> {
    let definitions = &facts.program.definitions;
    let record = &definitions.functions[candidate.main];
    let own_name = name_of(&candidate);
    let name = tie.map_or(own_name, |tie| tie.name);
    let folder = candidate.package.folder.rsplit('/').next().unwrap_or_default();
    let mut aliases: BTreeSet<Name> =
        [own_name, candidate.package.name, candidate.bin, Name::new(folder)].into_iter().collect();
    if let Some(role) = &candidate.role {
        aliases.clone_from(role.aliases());
    }
    let compose = tie.and_then(|tie| tie.compose);
    let mut hosts: BTreeSet<Name> =
        compose.map(ComposeService::host_names).unwrap_or_default().into_iter().collect();
    hosts.insert(name);
    hosts.extend(kubernetes_hosts(facts, name));
    aliases.extend(hosts.iter().copied());
    aliases.retain(|alias| !alias.is_empty() && *alias != name);
    hosts.extend(aliases.iter().copied());
    let environment = environment(facts, &candidate, tie);
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
    Bounded { facts, candidate, environment, hosts, ports }
}

fn found_by(candidate: &Candidate<'_>) -> Name {
    Name::new(candidate.role.as_ref().map_or("binary that serves", Role::found_by))
}

/// `LISTEN_ADDR`, `BIND_ADDRESS`, `HOST_PORT`, ….
fn is_own_address(name: &str) -> bool {
    ["LISTEN", "BIND", "SERVER_ADDR", "SERVER_ADDRESS", "APP_ADDR"]
        .iter()
        .any(|part| name.contains(part))
}

fn port_of(address: &str) -> Option<u16> {
    address.rsplit(':').next()?.trim_end_matches('/').parse().ok()
}

fn kubernetes_hosts(facts: Facts<'_>, name: Name) -> Vec<Name> {
    let kubernetes = &facts.manifests.kubernetes;
    let Some(workload) = kubernetes.workloads.iter().find(|workload| workload.name == name) else {
        return Vec::new();
    };
    let selects = |selector: &BTreeMap<Name, String>| {
        !selector.is_empty()
            && selector.iter().all(|(key, value)| workload.labels.get(key) == Some(value))
    };
    kubernetes
        .services
        .iter()
        .filter(|service| selects(&service.selector))
        .map(|service| service.name)
        .collect()
}

fn resources(compose: &ComposeService) -> Option<Resources> {
    let given = compose.limits.or(compose.reservations);
    let number = |value: Option<u64>| value.unwrap_or(0) as f64;
    let cpu = number(given.cpu_millicores) / 1000.0;
    let memory_mb = number(given.memory_bytes) / f64::from(1 << 20);
    let from = compose.location.map(|at| Name::new(&at.to_string()));
    (cpu > 0.0 || memory_mb > 0.0).then_some(Resources { cpu, memory_mb, from })
}

/// What the containers of a workload may use together, else what is set aside for them.
fn kubernetes_resources(facts: Facts<'_>, name: Name) -> Option<Resources> {
    let workloads = &facts.manifests.kubernetes.workloads;
    let workload = workloads.iter().find(|workload| workload.name == name)?;
    let (mut cpu, mut memory) = (0, 0);
    for container in workload.containers.iter().filter(|container| !container.is_init) {
        let (limits, requests) = (container.limits, container.requests);
        cpu += limits.cpu_millicores.or(requests.cpu_millicores).unwrap_or(0);
        memory += limits.memory_bytes.or(requests.memory_bytes).unwrap_or(0);
    }
    let from = Some(Name::new(&workload.location.to_string()));
    let (cpu, memory_mb) = (cpu as f64 / 1000.0, memory as f64 / f64::from(1 << 20));
    (cpu > 0.0 || memory_mb > 0.0).then_some(Resources { cpu, memory_mb, from })
}

/// What a service finds in its environment: its deployment's first, then its image's, then `.env` files near it.
fn environment(
    facts: Facts<'_>,
    candidate: &Candidate<'_>,
    tie: Option<&Tie<'_>>,
) -> BTreeMap<Name, String> {
    let mut all = BTreeMap::new();
    let put = |all: &mut BTreeMap<Name, String>, variables: &[EnvVar]| {
        for variable in variables {
            if let Some(value) = &variable.value {
                all.entry(variable.name).or_insert_with(|| value.clone());
            }
        }
    };
    if let Some(tie) = tie {
        put(&mut all, tie.compose.map_or(&[], |compose| &compose.environment));
        put(&mut all, tie.image.as_ref().map_or(&[], |image| &image.environment));
        for workload in
            facts.manifests.kubernetes.workloads.iter().filter(|workload| workload.name == tie.name)
        {
            for container in &workload.containers {
                put(&mut all, &container.environment);
            }
        }
        let compose = tie.compose.and_then(|compose| compose.launch.as_ref());
        let launch = compose.or_else(|| tie.image.as_ref().and_then(|image| image.launch.as_ref()));
        for (name, value) in launch.iter().flat_map(|launch| options(&launch.arguments)) {
            all.entry(name).or_insert(value);
        }
    }
    let folder = candidate.package.folder;
    let mut files: Vec<_> = facts
        .manifests
        .env_files
        .iter()
        .filter(|file| is_below(&folder, file.path.rsplit_once('/').map_or("", |(front, _)| front)))
        .collect();
    files.sort_by_key(|file| (std::cmp::Reverse(file.path.len()), file.path));
    for file in files {
        put(&mut all, &file.variables);
    }
    all
}

/// `--orders-url http://orders` as the variable `ORDERS_URL`: what a command line sets is found by the same name.
fn options(arguments: &[String]) -> Vec<(Name, String)> {
    let mut found = Vec::new();
    let mut words = arguments.iter().peekable();
    while let Some(word) = words.next() {
        let Some(option) = word.strip_prefix("--") else { continue };
        let (name, value) = match option.split_once('=') {
            Some((name, value)) => (name, value.to_owned()),
            None => match words.next_if(|next| !next.starts_with('-')) {
                Some(value) => (option, value.clone()),
                None => continue,
            },
        };
        found.push((Name::new(&name.replace('-', "_").to_uppercase()), value));
    }
    found
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
            let alone = [service.candidate.package.name, service.candidate.bin, Name::new(&folder)];
            let free = alone.into_iter().find(|name| {
                !name.is_empty() && !taken.contains(name) && *name != service.facts.name
            });
            let name =
                if taken.contains(&service.facts.name) { free } else { Some(service.facts.name) };
            service.facts.name =
                name.unwrap_or_else(|| Name::new(&format!("{}-{folder}", service.facts.name)));
        }
        taken.insert(service.facts.name);
    }
}
