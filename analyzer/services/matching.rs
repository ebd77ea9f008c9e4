//! Client side to server side: which service answers what was put on the wire?

use super::address::Values;
use super::boundary::Bounded;
use super::graph::{EntryKind, ServiceId};
use super::lift::Wanted;
use super::model::Protocol;
use super::protocols::{Served, WireTarget};
use super::text::{Part, Text};
use crate::base::{Id, Name};
use crate::manifest::Manifests;
use std::collections::BTreeMap;

/// Where a call ends.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum End {
    /// At an operation of a service.
    Service { to: ServiceId, operation: Name, served: Option<usize> },
    /// At a part of the system that is not analysed.
    Foreign { name: Name, operation: Name },
    /// Outside the system.
    Outside { host: Name },
    /// Nobody knows.
    Open(&'static str),
}

/// Everything that answers, by who answers it.
pub(super) struct Directory<'a> {
    pub(super) services: &'a [Bounded<'a>],
    pub(super) served: &'a [Served],
    pub(super) manifests: &'a Manifests,
    rpcs: BTreeMap<Name, Vec<(ServiceId, usize)>>,
    routes: Vec<Route>,
    topics: Vec<(String, ServiceId, usize)>,
    /// Host names of deployed parts that are no services of ours.
    foreign: BTreeMap<Name, Name>,
}

struct Route {
    service: ServiceId,
    served: usize,
    method: Name,
    segments: Vec<String>,
}

impl<'a> Directory<'a> {
    pub(super) fn new(
        services: &'a [Bounded<'a>],
        served: &'a [Served],
        manifests: &'a Manifests,
    ) -> Self {
        let mut directory = Self {
            services,
            served,
            manifests,
            rpcs: BTreeMap::new(),
            routes: Vec::new(),
            topics: Vec::new(),
            foreign: BTreeMap::new(),
        };
        for (index, service) in services.iter().enumerate() {
            let id = ServiceId::from_index(index);
            for at in &service.candidate.served {
                directory.add(id, *at);
            }
        }
        for compose in manifests.compose.iter().flat_map(|project| &project.services) {
            let is_ours = services.iter().any(|service| service.hosts.contains(&compose.name));
            if !is_ours {
                for host in compose.host_names() {
                    directory.foreign.insert(host, compose.name);
                }
            }
        }
        directory
    }

    fn add(&mut self, id: ServiceId, at: usize) {
        match &self.served[at].kind {
            EntryKind::Rpc(operation) => self.rpcs.entry(*operation).or_default().push((id, at)),
            EntryKind::Http { method, path } => {
                self.routes.push(Route {
                    service: id,
                    served: at,
                    method: *method,
                    segments: segments(path),
                });
            }
            EntryKind::Message(topic) => self.topics.push((topic.to_string(), id, at)),
            _ => {}
        }
    }

    /// Where a wanted call of service `from` ends: every alternative of its text, each once.
    pub(super) fn ends(&self, values: &Values<'_>, from: ServiceId, wanted: &Wanted) -> Vec<End> {
        let mut ends = match &wanted.target {
            WireTarget::Rpc { service, method } => {
                vec![self.end_of_rpc(values, from, *service, *method)]
            }
            WireTarget::Http { methods, urls } => methods
                .iter()
                .map(method_name)
                .flat_map(|method| {
                    urls.iter().flat_map(move |url| self.end_of_http(from, method, url))
                })
                .collect(),
            WireTarget::Topic(topics) => {
                topics.iter().flat_map(|topic| self.end_of_topic(from, topic)).collect()
            }
        };
        // Of several texts for one address, those that name no route of the service are what is never sent (an empty default).
        let routed: Vec<ServiceId> = ends
            .iter()
            .filter_map(|end| match end {
                End::Service { to, served: Some(_), .. } => Some(*to),
                _ => None,
            })
            .collect();
        ends.retain(
            |end| !matches!(end, End::Service { to, served: None, .. } if routed.contains(to)),
        );
        let is_settled = ends.iter().any(|end| !matches!(end, End::Open(_)));
        ends.retain(|end| !is_settled || !matches!(end, End::Open(_)));
        ends.dedup();
        ends
    }

    fn end_of_rpc(&self, values: &Values<'_>, from: ServiceId, service: Name, method: Name) -> End {
        let operation = Name::new(&format!("{service}/{method}"));
        let answering = self.rpcs.get(&operation).map_or(&[][..], Vec::as_slice);
        match answering {
            [(to, at)] => return End::Service { to: *to, operation, served: Some(*at) },
            [] => {}
            several => {
                let others: Vec<_> = several.iter().filter(|(to, _)| *to != from).collect();
                if let [(to, at)] = others.as_slice() {
                    return End::Service { to: *to, operation, served: Some(*at) };
                }
                if let Some((to, at)) = self.by_address(values, from, service, several) {
                    return End::Service { to, operation, served: Some(at) };
                }
                return End::Open(
                    "several services answer this RPC and the address does not tell them apart",
                );
            }
        }
        for text in self.addresses(values, from, service) {
            for address in self.resolved(from, &text) {
                if let Some(name) =
                    host_of(&address).and_then(|(host, _)| self.foreign.get(&Name::new(&host)))
                {
                    return End::Foreign { name: *name, operation };
                }
            }
        }
        End::Open("no service in the repository implements this RPC")
    }

    /// The texts given to the constructors of a generated client, where this service calls them.
    fn addresses(&self, values: &Values<'_>, from: ServiceId, service: Name) -> Vec<Text> {
        let reach = &self.services[from.index()].candidate.reach;
        let short = service.rsplit('.').next().unwrap_or_default();
        let client = format!("{short}Client");
        let definitions = &values.program.definitions;
        let mut texts = Vec::new();
        for (function, record) in definitions.functions.iter_enumerated() {
            let is_constructor = matches!(
                record.name.as_str(),
                "connect" | "new" | "with_interceptor" | "with_origin"
            );
            if !is_constructor || !record.path.contains(client.as_str()) || !reach.has(function) {
                continue;
            }
            for (owner, call) in values.callers(function) {
                if let Some(argument) = values.argument(*owner, *call, 0) {
                    texts.extend(values.closed_texts(*owner, argument, &|_| true));
                }
            }
        }
        texts.sort();
        texts.dedup();
        texts
    }

    fn by_address(
        &self,
        values: &Values<'_>,
        from: ServiceId,
        service: Name,
        several: &[(ServiceId, usize)],
    ) -> Option<(ServiceId, usize)> {
        for text in self.addresses(values, from, service) {
            for address in self.resolved(from, &text) {
                let Some((host, port)) = host_of(&address) else { continue };
                if let Some(to) = self.by_host(&host, port)
                    && let Some(found) = several.iter().find(|(known, _)| *known == to)
                {
                    return Some(*found);
                }
            }
        }
        None
    }

    /// The text with environment variables and keys of this service filled in.
    fn resolved(&self, from: ServiceId, text: &Text) -> Vec<String> {
        let service = &self.services[from.index()];
        let filled = text.replaced(12, |part| match part {
            Part::Environment(name) => {
                service.environment.get(name).map(|value| vec![Text::literal(value)])
            }
            Part::Key(key) => self.configured(service, key),
            _ => None,
        });
        filled.iter().map(Text::pattern).collect()
    }

    /// What a configuration key is set to: in the environment, or in a file of the service.
    fn configured(&self, service: &Bounded<'_>, key: &str) -> Option<Vec<Text>> {
        let flat = key.replace(['.', '-'], "_").to_uppercase();
        let is_same = |name: &str| {
            let name = name.replace("__", "_").to_uppercase();
            name == flat || name.ends_with(&format!("_{flat}"))
        };
        if let Some((_, value)) = service.environment.iter().find(|(name, _)| is_same(name)) {
            return Some(vec![Text::literal(value)]);
        }
        let folder = service.candidate.package.folder;
        let mut values = Vec::new();
        for file in &self.manifests.configs {
            let near = folder.is_empty() || file.path.starts_with(&format!("{folder}/"));
            for value in file.values.iter().filter(|_| near) {
                let known = value.key.to_lowercase().replace('-', "_");
                let wanted = key.to_lowercase().replace('-', "_");
                if known == wanted || known.ends_with(&format!(".{wanted}")) {
                    values.push(Text::literal(&value.value));
                }
            }
        }
        values.sort();
        values.dedup();
        (!values.is_empty() && values.len() <= 8).then_some(values)
    }

    fn by_host(&self, host: &str, port: Option<u16>) -> Option<ServiceId> {
        let short = host.split('.').next().unwrap_or(host);
        let is_here =
            matches!(host, "localhost" | "127.0.0.1" | "0.0.0.0" | "::1" | "host.docker.internal");
        let position = if is_here {
            let port = port?;
            let mut with_port = self
                .services
                .iter()
                .enumerate()
                .filter(|(_, service)| service.ports.contains(&port));
            let first = with_port.next()?;
            with_port.next().is_none().then_some(first.0)?
        } else {
            let named = |wanted: &str| {
                self.services.iter().position(|service| {
                    service.hosts.iter().any(|host| host.eq_ignore_ascii_case(wanted))
                })
            };
            named(host).or_else(|| named(short))?
        };
        Some(ServiceId::from_index(position))
    }

    fn end_of_http(&self, from: ServiceId, method: Name, url: &Text) -> Vec<End> {
        let hint: String = url
            .0
            .iter()
            .filter_map(|part| match part {
                Part::Environment(name) | Part::Key(name) => Some(name.to_lowercase()),
                _ => None,
            })
            .collect();
        self.resolved(from, url)
            .iter()
            .map(|url| self.end_of_url(from, method, url, &hint))
            .collect()
    }

    fn end_of_url(&self, from: ServiceId, method: Name, url: &str, hint: &str) -> End {
        let (host, port, path) = take_apart(url);
        let Some(host) = host else {
            return self.by_path(from, method, &path, hint);
        };
        if let Some(to) = self.by_host(&host, port) {
            let found = self.route(method, &path, |service| service == to);
            return match found.as_slice() {
                [] => End::Service {
                    to,
                    operation: Name::new(&format!("{method} {path}")),
                    served: None,
                },
                [first, ..] => End::Service {
                    to,
                    operation: self.served[first.served].operation,
                    served: Some(first.served),
                },
            };
        }
        let short = host.split('.').next().unwrap_or(&host);
        if let Some(name) =
            self.foreign.get(&Name::new(&host)).or_else(|| self.foreign.get(&Name::new(short)))
        {
            return End::Foreign { name: *name, operation: Name::new(&format!("{method} {path}")) };
        }
        if matches!(host.as_str(), "localhost" | "127.0.0.1" | "0.0.0.0") {
            return self.by_path(from, method, &path, hint);
        }
        End::Outside { host: Name::new(&host) }
    }

    /// The host is not known: the only other service with such a route, or the one that the address's name hints at.
    fn by_path(&self, from: ServiceId, method: Name, path: &str, hint: &str) -> End {
        let is_vague = segments(path).iter().all(|segment| segment == "{}");
        if is_vague && hint.is_empty() {
            return End::Open("neither host nor path of the URL is known");
        }
        let hinted = self.services.iter().position(|service| {
            !hint.is_empty()
                && service.hosts.iter().any(|host| {
                    let stem = stem(host);
                    stem.len() > 2 && hint.replace('-', "_").contains(&stem)
                })
        });
        if let Some(position) = hinted {
            let to = ServiceId::from_index(position);
            let found = self.route(method, path, |service| service == to);
            return match found.as_slice() {
                [] => End::Service {
                    to,
                    operation: Name::new(&format!("{method} {path}")),
                    served: None,
                },
                [first, ..] => End::Service {
                    to,
                    operation: self.served[first.served].operation,
                    served: Some(first.served),
                },
            };
        }
        if is_vague {
            return End::Open("neither host nor path of the URL is known");
        }
        let found = self.route(method, path, |service| service != from);
        let mut services: Vec<ServiceId> = found.iter().map(|route| route.service).collect();
        services.dedup();
        match services.as_slice() {
            [to] => End::Service {
                to: *to,
                operation: self.served[found[0].served].operation,
                served: Some(found[0].served),
            },
            [] => End::Open("no service in the repository has such a route"),
            _ => End::Open("several services have such a route and the host is not known"),
        }
    }

    /// Routes that fit, best first: by literal segments in common, then by how exactly the method fits.
    fn route(&self, method: Name, path: &str, allowed: impl Fn(ServiceId) -> bool) -> Vec<&Route> {
        let wanted = segments(path);
        let mut fitting: Vec<(usize, bool, &Route)> = self
            .routes
            .iter()
            .filter(|route| allowed(route.service))
            .filter(|route| method == "ANY" || route.method == "ANY" || route.method == method)
            .filter_map(|route| {
                Some((similarity(&route.segments, &wanted)?, route.method == method, route))
            })
            .collect();
        fitting.sort_by_key(|(score, exact, route)| {
            (std::cmp::Reverse(*score), std::cmp::Reverse(*exact), route.service, route.served)
        });
        let best = fitting.first().map(|(score, ..)| *score);
        fitting
            .into_iter()
            .filter(|(score, ..)| Some(*score) == best)
            .map(|(_, _, route)| route)
            .collect()
    }

    fn end_of_topic(&self, from: ServiceId, topic: &Text) -> Vec<End> {
        let mut ends = Vec::new();
        for topic in self.resolved(from, topic) {
            if topic.replace("{}", "").trim_matches(['.', '-', '_', '/', ':']).is_empty() {
                ends.push(End::Open("the topic is data"));
                continue;
            }
            let mut listening: Vec<End> = self
                .topics
                .iter()
                .filter(|(_, to, _)| *to != from)
                .filter(|(known, to, _)| {
                    self.resolved(*to, &Text::literal(known))
                        .iter()
                        .any(|known| same_topic(known, &topic))
                })
                .map(|(_, to, at)| End::Service {
                    to: *to,
                    operation: Name::new(&topic),
                    served: Some(*at),
                })
                .collect();
            if listening.is_empty() {
                listening.push(End::Open("nobody in the repository listens on this topic"));
            }
            ends.extend(listening);
        }
        ends
    }
}

/// An HTTP method in capitals; `ANY` where it is not known.
fn method_name(text: &Text) -> Name {
    match text.as_literal() {
        Some(name) if !name.is_empty() && name.chars().all(char::is_alphabetic) => {
            Name::new(&name.to_uppercase())
        }
        _ => Name::new("ANY"),
    }
}

/// The protocol of what is on the wire.
pub(super) fn protocol_of(target: &WireTarget) -> Protocol {
    match target {
        WireTarget::Rpc { .. } => Protocol::Grpc,
        WireTarget::Http { .. } => Protocol::Http,
        WireTarget::Topic(_) => Protocol::Queue,
    }
}

/// `order-service` without what names a kind of thing.
fn stem(host: &str) -> String {
    let plain = host.to_lowercase().replace('-', "_");
    let mut stem = plain.as_str();
    for tail in ["_service", "_svc", "_server", "_microservice", "_api", "_rs"] {
        stem = stem.strip_suffix(tail).unwrap_or(stem);
    }
    stem.to_owned()
}

/// Path segments; parameters of every framework's spelling become `{}`.
fn segments(path: &str) -> Vec<String> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('/')
        .filter(|segment| !segment.is_empty())
        .map(|segment| {
            let is_parameter = segment.starts_with([':', '<', '*'])
                || segment.starts_with('{') && segment.ends_with('}')
                || segment.contains("{}");
            if is_parameter { "{}".to_owned() } else { segment.to_lowercase() }
        })
        .collect()
}

/// How many segments agree; none where the paths cannot be the same.
fn similarity(route: &[String], wanted: &[String]) -> Option<usize> {
    if route.len() != wanted.len() {
        return None;
    }
    let mut score = 0;
    for (route, wanted) in route.iter().zip(wanted) {
        match (route.as_str(), wanted.as_str()) {
            (a, b) if a == b => score += 2,
            ("{}", _) | (_, "{}") => {}
            _ => return None,
        }
    }
    Some(score)
}

fn same_topic(known: &str, topic: &str) -> bool {
    if known == topic {
        return true;
    }
    let (known, topic): (Vec<&str>, Vec<&str>) =
        (known.split('.').collect(), topic.split('.').collect());
    for (at, part) in known.iter().enumerate() {
        match (*part, topic.get(at)) {
            (">" | "#", Some(_)) => return true,
            ("*" | "{}", Some(_)) => {}
            (part, Some(other)) if part == *other || *other == "{}" && known.len() > 1 => {}
            _ => return false,
        }
    }
    known.len() == topic.len()
}

/// Host and port of a URL or `host:port`.
fn host_of(address: &str) -> Option<(String, Option<u16>)> {
    let (host, port, _) = take_apart(address);
    host.map(|host| (host, port))
}

/// Host, port and path of a URL with `{}` for what is not known. No host if it is not known.
fn take_apart(url: &str) -> (Option<String>, Option<u16>, String) {
    let (has_scheme, rest) = match url.split_once("://") {
        Some((_, rest)) => (true, rest),
        None => (false, url),
    };
    if !has_scheme && rest.starts_with('/') {
        return (None, None, rest.to_owned());
    }
    let (authority, path) = match rest.find('/') {
        Some(at) => (&rest[..at], &rest[at..]),
        None => (rest, "/"),
    };
    let authority = authority.rsplit('@').next().unwrap_or(authority);
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().ok()),
        None => (authority, None),
    };
    let is_plain = !host.is_empty()
        && !host.contains("{}")
        && (has_scheme || port.is_some() || host.contains('.'));
    let path = path.split(['?', '#']).next().unwrap_or("/").to_owned();
    (is_plain.then(|| host.to_lowercase()), port, path)
}

#[cfg(test)]
mod tests {
    use super::{same_topic, segments, similarity, take_apart};

    #[test]
    fn urls_are_taken_apart() {
        assert_eq!(
            take_apart("http://orders:8080/a/{}?x=1"),
            (Some("orders".into()), Some(8080), "/a/{}".into())
        );
        assert_eq!(take_apart("{}/stock/{}"), (None, None, "/stock/{}".into()));
        assert_eq!(take_apart("http://{}:8080/stock"), (None, Some(8080), "/stock".into()));
        assert_eq!(take_apart("/stock"), (None, None, "/stock".into()));
        assert_eq!(
            take_apart("payments:50051"),
            (Some("payments".into()), Some(50051), "/".into())
        );
    }

    #[test]
    fn routes_meet_across_spellings() {
        assert_eq!(similarity(&segments("/orders/{id}"), &segments("/orders/{}")), Some(4));
        assert_eq!(similarity(&segments("/orders/:id"), &segments("/orders/7")), Some(2));
        assert_eq!(similarity(&segments("/orders"), &segments("/stock")), None);
    }

    #[test]
    fn subjects_have_wildcards() {
        assert!(same_topic("orders.*", "orders.placed"));
        assert!(same_topic("orders.>", "orders.placed.eu"));
        assert!(!same_topic("orders.placed", "orders.paid"));
    }
}
