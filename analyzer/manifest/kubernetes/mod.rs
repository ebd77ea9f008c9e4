//! Which workloads does Kubernetes run, and how are they reached?
//!
//! Objects are read as they stand: overlays are not applied and templates not filled in. References between objects
//! (a variable from a config map, a service's selector, an ingress's backend) are followed by name.

mod network;
mod workload;

use super::command::Launch;
use super::env::EnvVar;
use super::node::Node;
use super::quantity::Resources;
use crate::base::{Location, Name};
use std::collections::BTreeMap;

/// All Kubernetes objects of a tree that matter here.
#[derive(Clone, Debug, Default)]
pub struct Kubernetes {
    /// Sorted by location.
    pub workloads: Vec<Workload>,
    /// Sorted by location.
    pub services: Vec<KubernetesService>,
    /// Sorted by location.
    pub config_maps: Vec<ConfigMap>,
    /// Paths that are open to the outside; sorted by location.
    pub ingresses: Vec<Ingress>,
    /// Sorted by location.
    pub autoscalers: Vec<Autoscaler>,
}

/// What runs a container.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum WorkloadKind {
    /// `Deployment`, `ReplicaSet`, `ReplicationController`, and `Service` of Knative.
    Deployment,
    /// `StatefulSet`.
    StatefulSet,
    /// `DaemonSet`.
    DaemonSet,
    /// `Job`.
    Job,
    /// `CronJob`.
    CronJob,
    /// `Pod`.
    Pod,
}

/// An object that runs containers.
#[derive(Clone, Debug)]
pub struct Workload {
    /// `metadata.name`.
    pub name: Name,
    /// `metadata.namespace`.
    pub namespace: Option<Name>,
    /// What kind.
    pub kind: WorkloadKind,
    /// Where the object begins.
    pub location: Location,
    /// Containers, those that run before the others first.
    pub containers: Vec<Container>,
    /// `replicas`.
    pub replicas: Option<u32>,
    /// Labels of its pods, by which services select them.
    pub labels: BTreeMap<Name, String>,
    /// The schedule of a `CronJob`.
    pub schedule: Option<String>,
}

/// One container of a workload.
#[derive(Clone, Debug)]
pub struct Container {
    /// `name`.
    pub name: Name,
    /// Whether it runs to its end before the others start.
    pub is_init: bool,
    /// `image`.
    pub image: Option<String>,
    /// `command`, then `args`.
    pub command: Vec<String>,
    /// The program that `command` starts, if there is one.
    pub launch: Option<Launch>,
    /// `args`.
    pub args: Vec<String>,
    /// `env` and `envFrom`, sorted by name, each name once; values from config maps are filled in.
    pub environment: Vec<EnvVar>,
    /// Ports with their names.
    pub ports: Vec<(Option<Name>, u16)>,
    /// What is set aside for it.
    pub requests: Resources,
    /// What it may use at most.
    pub limits: Resources,
    /// Checks of its health.
    pub probes: Vec<Probe>,
    /// Line of the container.
    pub line: u32,
}

/// A check of a container's health.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Probe {
    /// `liveness`, `readiness` or `startup`.
    pub kind: &'static str,
    /// The path of an HTTP check.
    pub path: Option<String>,
    /// Number or name of the port.
    pub port: Option<Name>,
    /// Whether it asks over gRPC.
    pub is_grpc: bool,
}

/// A `Service`.
#[derive(Clone, Debug)]
pub struct KubernetesService {
    /// `metadata.name`, which is also its host name.
    pub name: Name,
    /// `metadata.namespace`.
    pub namespace: Option<Name>,
    /// Where the object begins.
    pub location: Location,
    /// Ports, each with the one it leads to.
    pub ports: Vec<ServicePort>,
    /// Labels of the pods it leads to.
    pub selector: BTreeMap<Name, String>,
    /// Names of the workloads that the selector fits, sorted.
    pub workloads: Vec<Name>,
    /// Whether the outside reaches it: `LoadBalancer` or `NodePort`.
    pub is_public: bool,
}

/// One port of a service.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ServicePort {
    /// `name`.
    pub name: Option<Name>,
    /// `port`.
    pub port: u16,
    /// `targetPort`: a number or the name of a container's port.
    pub target: Option<Name>,
}

/// A `ConfigMap`.
#[derive(Clone, Debug)]
pub struct ConfigMap {
    /// `metadata.name`.
    pub name: Name,
    /// Where the object begins.
    pub location: Location,
    /// Its data with the lines.
    pub data: BTreeMap<Name, (String, u32)>,
}

/// One path that is open to the outside, from an `Ingress` or a route of a gateway.
#[derive(Clone, Debug)]
pub struct Ingress {
    /// Where the object begins.
    pub location: Location,
    /// The host, if it is limited to one.
    pub host: Option<Name>,
    /// The path, `/` if none is given.
    pub path: Name,
    /// The service behind it.
    pub service: Name,
    /// Number or name of the service's port.
    pub port: Option<Name>,
}

/// A `HorizontalPodAutoscaler`.
#[derive(Clone, Debug)]
pub struct Autoscaler {
    /// Name of the workload.
    pub workload: Name,
    /// Where the object begins.
    pub location: Location,
    /// Fewest replicas.
    pub min: Option<u32>,
    /// Most replicas.
    pub max: Option<u32>,
}

/// Kinds of object that are read; files without one of them are not parsed.
const KINDS: [&str; 16] = [
    "Deployment",
    "ReplicaSet",
    "ReplicationController",
    "StatefulSet",
    "DaemonSet",
    "Job",
    "CronJob",
    "Pod",
    "Service",
    "ConfigMap",
    "Ingress",
    "HTTPRoute",
    "GRPCRoute",
    "HorizontalPodAutoscaler",
    "List",
    "IngressRoute",
];

/// Whether a document's text shows an object that is read.
pub(super) fn is_wanted(text: &str) -> bool {
    let shows_kind = |(at, _): (usize, &str)| {
        let is_word = text[..at].ends_with([' ', '\n', '\t', '"', '{']) || at == 0;
        is_word && is_kind(&text[at + "kind".len()..])
    };
    text.contains("apiVersion") && text.match_indices("kind").any(shows_kind)
}

/// Whether what follows the key `kind` is one that is read, in YAML or JSON.
fn is_kind(rest: &str) -> bool {
    let rest = rest.trim_start_matches(['"', '\'', ' ']);
    let Some(value) = rest.strip_prefix(':') else { return false };
    let value = value.trim_start_matches(['"', '\'', ' ']);
    let end = value.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(value.len());
    KINDS.contains(&&value[..end])
}

/// Reads the objects of one document.
pub(super) fn read(path: Name, root: &Node) -> Kubernetes {
    let mut found = Kubernetes::default();
    let lists = ["List", "DeploymentList", "ServiceList", "ConfigMapList"];
    if root.text_at("kind").is_some_and(|kind| lists.contains(&kind)) {
        for item in root.get("items").map_or(&[][..], Node::items) {
            object(path, item, &mut found);
        }
    } else {
        object(path, root, &mut found);
    }
    found
}

/// What all objects have in common.
struct Object<'n> {
    name: Name,
    namespace: Option<Name>,
    location: Location,
    root: &'n Node,
}

fn object(path: Name, root: &Node, found: &mut Kubernetes) {
    let Some(kind) = root.text_at("kind") else { return };
    let Some(name) = root.at(&["metadata", "name"]).and_then(Node::text) else { return };
    let line = root.entries().first().map_or(root.line, |entry| entry.line);
    let object = Object {
        name: Name::new(name),
        namespace: root.at(&["metadata", "namespace"]).and_then(Node::text).map(Name::new),
        location: Location::new(path, line),
        root,
    };
    let is_knative =
        root.text_at("apiVersion").is_some_and(|v| v.starts_with("serving.knative.dev"));
    match kind {
        "Service" if !is_knative => found.services.push(network::service(&object)),
        "ConfigMap" => found.config_maps.push(config_map(&object)),
        "Ingress" | "HTTPRoute" | "GRPCRoute" | "IngressRoute" => {
            found.ingresses.extend(network::ingresses(&object));
        }
        "HorizontalPodAutoscaler" => found.autoscalers.extend(autoscaler(&object)),
        _ => found.workloads.extend(workload::read(kind, &object)),
    }
}

fn config_map(object: &Object<'_>) -> ConfigMap {
    let data = object.root.get("data").map_or(&[][..], Node::entries);
    let pairs = data
        .iter()
        .filter_map(|entry| Some((entry.key, (entry.node.text()?.to_owned(), entry.line))));
    ConfigMap { name: object.name, location: object.location, data: pairs.collect() }
}

fn autoscaler(object: &Object<'_>) -> Option<Autoscaler> {
    let spec = object.root.get("spec")?;
    let number = |key: &str| spec.text_at(key).and_then(|text| text.parse().ok());
    Some(Autoscaler {
        workload: Name::new(spec.at(&["scaleTargetRef", "name"])?.text()?),
        location: object.location,
        min: number("minReplicas"),
        max: number("maxReplicas"),
    })
}

impl Kubernetes {
    /// Adds what another document says.
    pub(super) fn add(&mut self, other: Self) {
        self.workloads.extend(other.workloads);
        self.services.extend(other.services);
        self.config_maps.extend(other.config_maps);
        self.ingresses.extend(other.ingresses);
        self.autoscalers.extend(other.autoscalers);
    }

    /// Follows the references between objects, once all of them are known.
    pub(super) fn connect(&mut self) {
        workload::fill_from_config_maps(&mut self.workloads, &self.config_maps);
        network::select_workloads(&mut self.services, &self.workloads);
    }
}

#[cfg(test)]
mod tests;
