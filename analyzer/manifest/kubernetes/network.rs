//! How is a workload reached, from inside and from outside?

use super::super::node::Node;
use super::workload::labels;
use super::{Ingress, KubernetesService, Object, ServicePort, Workload};
use crate::base::Name;

/// A `Service`.
pub(super) fn service(object: &Object<'_>) -> KubernetesService {
    let spec = object.root.get("spec");
    let ports = spec.and_then(|spec| spec.get("ports")).map_or(&[][..], Node::items).iter();
    let kind = spec.and_then(|spec| spec.text_at("type"));
    KubernetesService {
        name: object.name,
        namespace: object.namespace,
        location: object.location,
        ports: ports
            .filter_map(|port| {
                Some(ServicePort {
                    name: port.text_at("name").map(Name::new),
                    port: port.text_at("port")?.parse().ok()?,
                    target: port.text_at("targetPort").map(Name::new),
                })
            })
            .collect(),
        selector: labels(spec.and_then(|spec| spec.get("selector"))),
        workloads: Vec::new(),
        is_public: matches!(kind, Some("LoadBalancer" | "NodePort")),
    }
}

/// Names the workloads that each service's selector fits.
pub(super) fn select_workloads(services: &mut [KubernetesService], workloads: &[Workload]) {
    for service in services.iter_mut().filter(|service| !service.selector.is_empty()) {
        let fits = |workload: &&Workload| {
            let same_namespace = match (service.namespace, workload.namespace) {
                (Some(one), Some(other)) => one == other,
                _ => true,
            };
            same_namespace
                && service
                    .selector
                    .iter()
                    .all(|(key, value)| workload.labels.get(key) == Some(value))
        };
        service.workloads = workloads.iter().filter(fits).map(|workload| workload.name).collect();
        service.workloads.sort();
        service.workloads.dedup();
    }
}

/// The open paths of an `Ingress` or a route.
pub(super) fn ingresses(object: &Object<'_>) -> Vec<Ingress> {
    let Some(spec) = object.root.get("spec") else { return Vec::new() };
    let mut found = Vec::new();
    let default = spec.get("defaultBackend").or_else(|| spec.get("backend"));
    found.extend(default.and_then(|backend| ingress(object, None, None, backend)));
    for rule in spec.get("rules").map_or(&[][..], Node::items) {
        let host = rule.text_at("host");
        for path in rule.at(&["http", "paths"]).map_or(&[][..], Node::items) {
            found.extend(
                path.get("backend").and_then(|to| ingress(object, host, path.text_at("path"), to)),
            );
        }
        found.extend(route(object, spec, rule));
    }
    found
}

/// The open paths of one rule of a gateway's route.
fn route(object: &Object<'_>, spec: &Node, rule: &Node) -> Vec<Ingress> {
    let host = spec.get("hostnames").and_then(|hosts| hosts.texts().next());
    let matches = rule.get("matches").map_or(&[][..], Node::items);
    let mut paths: Vec<Option<&str>> =
        matches.iter().map(|one| one.at(&["path", "value"]).and_then(Node::text)).collect();
    if paths.is_empty() {
        paths.push(None);
    }
    let backends = rule.get("backendRefs").map_or(&[][..], Node::items);
    let each = backends.iter().flat_map(|backend| paths.iter().map(move |path| (backend, *path)));
    each.filter_map(|(backend, path)| ingress(object, host, path, backend)).collect()
}

/// One open path, with the backend in any of the shapes it has had.
fn ingress(
    object: &Object<'_>,
    host: Option<&str>,
    path: Option<&str>,
    backend: &Node,
) -> Option<Ingress> {
    let service = backend.get("service");
    let name = service
        .and_then(|service| service.text_at("name"))
        .or_else(|| backend.text_at("serviceName"))
        .or_else(|| backend.text_at("name"))?;
    let port = service
        .and_then(|service| service.get("port"))
        .and_then(|port| port.text_at("number").or_else(|| port.text_at("name")))
        .or_else(|| backend.text_at("servicePort"))
        .or_else(|| backend.text_at("port"));
    Some(Ingress {
        location: object.location,
        host: host.map(Name::new),
        path: Name::new(path.unwrap_or("/")),
        service: Name::new(name),
        port: port.map(Name::new),
    })
}
