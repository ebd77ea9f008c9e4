//! What does a workload run, and with which settings?

use super::super::command::launch;
use super::super::env::EnvVar;
use super::super::files::{parent, shared_folders};
use super::super::node::Node;
use super::super::quantity::{Resources, bytes, millicores};
use super::{ConfigMap, Container, Object, Probe, Workload, WorkloadKind};
use crate::base::{Location, Name};
use std::collections::BTreeMap;

/// The workload that an object is, if it is one.
pub(super) fn read(kind: &str, object: &Object<'_>) -> Option<Workload> {
    use WorkloadKind::{CronJob, DaemonSet, Deployment, Job, Pod, StatefulSet};
    let (kind, path): (WorkloadKind, &[&str]) = match kind {
        "Deployment" | "ReplicaSet" | "ReplicationController" | "Service" => {
            (Deployment, &["spec", "template"])
        }
        "StatefulSet" => (StatefulSet, &["spec", "template"]),
        "DaemonSet" => (DaemonSet, &["spec", "template"]),
        "Job" => (Job, &["spec", "template"]),
        "CronJob" => (CronJob, &["spec", "jobTemplate", "spec", "template"]),
        "Pod" => (Pod, &[]),
        _ => return None,
    };
    let pod = object.root.at(path)?;
    let path = object.location.path;
    let containers = |key: &str| pod.at(&["spec", key]).map_or(&[][..], Node::items).iter();
    let init = containers("initContainers").map(|node| container(node, true, path));
    let main = containers("containers").map(|node| container(node, false, path));
    let spec = object.root.get("spec");
    let text = |key: &str| spec.and_then(|spec| spec.text_at(key));
    Some(Workload {
        name: object.name,
        namespace: object.namespace,
        kind,
        location: object.location,
        containers: init.chain(main).collect(),
        replicas: text("replicas").and_then(|text| text.parse().ok()),
        labels: labels(pod.at(&["metadata", "labels"])),
        schedule: text("schedule").map(str::to_owned),
    })
}

/// A map of texts.
pub(super) fn labels(node: Option<&Node>) -> BTreeMap<Name, String> {
    let entries = node.map_or(&[][..], Node::entries).iter();
    entries.filter_map(|entry| Some((entry.key, entry.node.text()?.to_owned()))).collect()
}

fn container(node: &Node, is_init: bool, path: Name) -> Container {
    let texts = |key: &str| -> Vec<String> {
        node.get(key).into_iter().flat_map(Node::texts).map(str::to_owned).collect()
    };
    let (command, args) = (texts("command"), texts("args"));
    let all: Vec<String> = command.iter().chain(&args).cloned().collect();
    let ports = node.get("ports").map_or(&[][..], Node::items).iter();
    Container {
        name: Name::new(node.text_at("name").unwrap_or_default()),
        is_init,
        image: node.text_at("image").map(str::to_owned),
        launch: if command.is_empty() { None } else { launch(&all) },
        command,
        args,
        environment: environment(node, path),
        ports: ports
            .filter_map(|port| {
                let number = port.text_at("containerPort")?.parse().ok()?;
                Some((port.text_at("name").map(Name::new), number))
            })
            .collect(),
        requests: resources(node.at(&["resources", "requests"])),
        limits: resources(node.at(&["resources", "limits"])),
        probes: probes(node),
        line: node.entries().first().map_or(node.line, |entry| entry.line),
    }
}

fn resources(node: Option<&Node>) -> Resources {
    let text = |key: &str| node.and_then(|node| node.text_at(key));
    Resources {
        cpu_millicores: text("cpu").and_then(millicores),
        memory_bytes: text("memory").and_then(bytes),
    }
}

fn probes(node: &Node) -> Vec<Probe> {
    let kinds = ["liveness", "readiness", "startup"];
    let keys = ["livenessProbe", "readinessProbe", "startupProbe"];
    let found = kinds.into_iter().zip(keys).filter_map(|(kind, key)| Some((kind, node.get(key)?)));
    found
        .map(|(kind, probe)| {
            let (http, grpc) = (probe.get("httpGet"), probe.get("grpc"));
            let target = http.or(grpc).or_else(|| probe.get("tcpSocket"));
            Probe {
                kind,
                path: http.and_then(|http| http.text_at("path")).map(str::to_owned),
                port: target.and_then(|target| target.text_at("port")).map(Name::new),
                is_grpc: grpc.is_some(),
            }
        })
        .collect()
}

/// What stands for a reference to a config map until it is followed; no value of a file can look so.
const REFERENCE: char = '\u{0}';

/// `env`, and one unnamed variable per config map under `envFrom`.
fn environment(node: &Node, path: Name) -> Vec<EnvVar> {
    let own = node.get("env").map_or(&[][..], Node::items).iter().filter_map(|item| {
        let reference = item.at(&["valueFrom", "configMapKeyRef"]).and_then(|reference| {
            Some(format!(
                "{REFERENCE}{}{REFERENCE}{}",
                reference.text_at("name")?,
                reference.text_at("key")?
            ))
        });
        Some(EnvVar {
            name: Name::new(item.text_at("name")?),
            value: item.text_at("value").map(str::to_owned).or(reference),
            location: Location::new(path, item.line),
        })
    });
    let all = node.get("envFrom").map_or(&[][..], Node::items).iter().filter_map(|item| {
        let map = item.at(&["configMapRef", "name"])?.text()?;
        Some(EnvVar {
            name: Name::default(),
            value: Some(format!(
                "{REFERENCE}{map}{REFERENCE}{}",
                item.text_at("prefix").unwrap_or("")
            )),
            location: Location::new(path, item.line),
        })
    });
    own.chain(all).collect()
}

/// Follows the references of all containers to config maps.
pub(super) fn fill_from_config_maps(workloads: &mut [Workload], config_maps: &[ConfigMap]) {
    let mut by_name: BTreeMap<Name, Vec<&ConfigMap>> = BTreeMap::new();
    for map in config_maps {
        by_name.entry(map.name).or_default().push(map);
    }
    let nearest = |name: &str, folder: &str| {
        let maps = by_name.get(&Name::new(name))?.iter().copied();
        maps.max_by_key(|map| {
            (shared_folders(&map.location.path, folder), std::cmp::Reverse(map.location))
        })
    };
    for workload in workloads {
        let folder = parent(&workload.location.path);
        for container in &mut workload.containers {
            let variables = std::mem::take(&mut container.environment);
            container.environment = filled(variables, |name| nearest(name, folder));
        }
    }
}

/// Variables with their values, sorted; a container's own win over those of whole maps.
fn filled<'m>(variables: Vec<EnvVar>, find: impl Fn(&str) -> Option<&'m ConfigMap>) -> Vec<EnvVar> {
    let mut all: BTreeMap<Name, EnvVar> = BTreeMap::new();
    let (own, whole): (Vec<_>, Vec<_>) = variables.into_iter().partition(|v| !v.name.is_empty());
    for mut variable in own {
        if let Some((map, key)) = reference(variable.value.as_deref()) {
            let found = find(map).and_then(|map| map.data.get(&Name::new(key)));
            variable.value = found.map(|(value, _)| value.clone());
        }
        all.entry(variable.name).or_insert(variable);
    }
    for variable in whole {
        let Some((name, prefix)) = reference(variable.value.as_deref()) else { continue };
        let Some(map) = find(name) else { continue };
        for (key, (value, line)) in &map.data {
            let name = Name::new(&format!("{prefix}{key}"));
            let location = Location::new(map.location.path, *line);
            all.entry(name).or_insert(EnvVar { name, value: Some(value.clone()), location });
        }
    }
    all.into_values().collect()
}

/// The map and the key, or prefix, that a value refers to.
fn reference(value: Option<&str>) -> Option<(&str, &str)> {
    value?.strip_prefix(REFERENCE)?.split_once(REFERENCE)
}
