//! What deployment says of a service: its environment, addresses, host names and resources.

use super::boundary::Candidate;
use super::deployed::{Tie, is_below};
use super::model::Resources;
use super::protocols::Facts;
use super::text::Text;
use crate::base::Name;
use crate::link::{BodyOwner, Reach};
use crate::manifest::{ComposeService, EnvVar};
use std::collections::{BTreeMap, BTreeSet};

/// `LISTEN_ADDR`, `BIND_ADDRESS`, `HOST_PORT`, ….
pub(super) fn is_own_address(name: &str) -> bool {
    ["LISTEN", "BIND", "SERVER_ADDR", "SERVER_ADDRESS", "APP_ADDR"]
        .iter()
        .any(|part| name.contains(part))
}

pub(super) fn port_of(address: &str) -> Option<u16> {
    address.rsplit(':').next()?.trim_end_matches('/').parse().ok()
}

pub(super) fn kubernetes_hosts(facts: Facts<'_>, name: Name) -> Vec<Name> {
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

pub(super) fn resources(compose: &ComposeService) -> Option<Resources> {
    let given = compose.limits.or(compose.reservations);
    let number = |value: Option<u64>| value.unwrap_or(0) as f64;
    let cpu = number(given.cpu_millicores) / 1000.0;
    let memory_mb = number(given.memory_bytes) / f64::from(1 << 20);
    let from = compose.location.map(|at| Name::new(&at.to_string()));
    (cpu > 0.0 || memory_mb > 0.0).then_some(Resources { cpu, memory_mb, from })
}

/// What the containers of a workload may use together, else what is set aside for them.
pub(super) fn kubernetes_resources(facts: Facts<'_>, name: Name) -> Option<Resources> {
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

/// What a service finds in its environment: its deployment's first, then its image's, then `.env` files near it, then what
/// other deployments give it.
pub(super) fn environment(
    facts: Facts<'_>,
    candidate: &Candidate<'_>,
    tie: Option<&Tie<'_>>,
) -> BTreeMap<Name, String> {
    let mut all = BTreeMap::new();
    let put = |all: &mut BTreeMap<Name, String>, variables: &[EnvVar]| {
        for variable in variables {
            // `TOPIC=` in an example is left to whoever deploys it.
            if let Some(value) = variable.value.as_ref().filter(|value| !value.is_empty()) {
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
    // What one project leaves to whoever deploys it, another may say.
    for other in tie.iter().flat_map(|tie| &tie.others) {
        put(&mut all, &other.environment);
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

/// The Unix sockets that reached code listens on, where their paths are known.
pub(super) fn sockets(facts: Facts<'_>, reach: &Reach) -> BTreeSet<String> {
    let is_caller = |owner: BodyOwner| match owner {
        BodyOwner::Function(function) => reach.has(function),
        BodyOwner::Value(value) => reach.has_value(value),
    };
    let mut all = BTreeSet::new();
    for function in reach.functions().filter(|function| facts.listeners[*function]) {
        let owner = BodyOwner::Function(function);
        for call in facts.program.calls_of(function) {
            let path = facts.callee(call).unwrap_or_default();
            if !(path.ends_with("UnixListener::bind") || path.ends_with("::bind_uds")) {
                continue;
            }
            let Some(argument) = facts.values.argument(owner, call.expr, 0) else { continue };
            let texts = facts.values.closed_texts(owner, argument, &is_caller);
            let known = texts.iter().filter_map(Text::as_literal);
            all.extend(known.map(|path| path.to_string()));
        }
    }
    all
}
