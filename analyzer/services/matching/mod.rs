//! Client side to server side: which service answers what was put on the wire?

mod contract;
mod elsewhere;
mod peers;
mod routes;
mod sender;
mod settings;
mod spelling;
mod stems;

use self::contract::Contracts;
use self::sender::Sender;
use self::settings::Settings;
use self::spelling::{method_name, spoken_of_address};
use super::address::{SOCKET, Values};
use super::boundary::{Bounded, is_of};
use super::discover::is_health;
use super::graph::{EntryKind, ServiceId};
use super::lift::Wanted;
use super::model::{Confidence, Mode, Protocol};
use super::products::is_product;
use super::protocols::grpc::Rpc;
use super::protocols::grpc::inside::{Makers, clients};
use super::protocols::queue::spoken;
use super::protocols::{Facts, Served, Told, WireTarget};
use super::text::{ALTERNATIVES, Part, Text};
use super::topics::{holes, how_well, is_vague, meets, takes_all};
use super::urls::{
    REST, behind_socket, first_label, has_literal_in_common, host_of, innermost, is_anybodys,
    is_of_a_store, is_of_another_scheme, part_of_host, segments, similarity, take_apart,
    without_double_slashes,
};
use crate::base::{Id, Name};
use crate::link::BodyOwner;
use crate::manifest::{ComposeService, Elsewhere};
use heck::ToUpperCamelCase;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Why an RPC that several services answer stays open.
const SEVERAL: &str = "several services answer this RPC and the address does not tell them apart";
/// So many other roles that answer the same RPC do it because all do.
const MANY: usize = 4;

/// Where a call ends.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum End {
    /// At an operation of a service.
    Service { to: ServiceId, operation: Name, served: Option<usize>, confidence: Confidence },
    /// At a part of the system that is not analysed.
    Foreign { name: Name, operation: Name },
    /// A program in another language that registers it, by the program's folder.
    Elsewhere { name: Name, root: Name, operation: Name, confidence: Confidence },
    /// Outside the system.
    Outside { host: Name },
    /// Nobody knows.
    Open(&'static str),
}

impl End {
    /// At an operation that is known, or at a service of which it is not known to answer it.
    fn at(to: ServiceId, operation: Name, served: Option<usize>) -> Self {
        let confidence = if served.is_some() { Confidence::Exact } else { Confidence::Bounded };
        Self::Service { to, operation, served, confidence }
    }

    /// The same, known less well than it seems.
    fn at_best(mut self, best: Confidence) -> Self {
        if let Self::Service { confidence, .. } = &mut self {
            *confidence = best.max(*confidence);
        }
        self
    }
}

/// Everything that answers, by who answers it.
pub(super) struct Directory<'a> {
    pub(super) services: &'a [Bounded<'a>],
    pub(super) served: &'a [Served],
    settings: Settings<'a>,
    elsewhere: &'a Elsewhere,
    rpcs: BTreeMap<Name, Vec<(ServiceId, usize)>>,
    routes: Vec<Route>,
    topics: Vec<(String, ServiceId, usize)>,
    /// Host names of deployed parts that are no services of ours.
    foreign: BTreeMap<Name, Name>,
    /// Host names that Kubernetes gives to workloads that are none of the services.
    neighbours: BTreeSet<Name>,
    contracts: Contracts,
    /// Who makes clients that may speak to a server in memory.
    makers: Makers,
}

struct Route {
    service: ServiceId,
    served: usize,
    method: Name,
    segments: Vec<String>,
    /// The code that registers or answers it is the service's own.
    is_own: bool,
}

impl<'a> Directory<'a> {
    pub(super) fn new(facts: Facts<'a>, services: &'a [Bounded<'a>], served: &'a [Served]) -> Self {
        let manifests = facts.manifests;
        let mut directory = Self {
            services,
            served,
            settings: Settings::new(manifests),
            elsewhere: &manifests.elsewhere,
            rpcs: BTreeMap::new(),
            routes: Vec::new(),
            topics: Vec::new(),
            foreign: BTreeMap::new(),
            neighbours: BTreeSet::new(),
            contracts: Contracts::new(),
            makers: clients(facts),
        };
        for (index, service) in services.iter().enumerate() {
            let id = ServiceId::from_index(index);
            for at in &service.candidate.served {
                directory.add(facts, id, *at);
            }
        }
        let is_ours = |name: &Name| services.iter().any(|service| service.hosts.contains(name));
        let workloads = manifests.kubernetes.services.iter();
        for service in workloads.filter(|it| !it.workloads.is_empty() && !is_ours(&it.name)) {
            directory.neighbours.insert(service.name);
        }
        let containers = manifests.compose.iter().flat_map(|project| &project.services);
        let is_bought = |compose: &ComposeService| {
            compose.build.is_none() && compose.image.as_deref().is_some_and(is_product)
        };
        let strangers = containers.filter(|it| !is_ours(&it.name) && !is_bought(it));
        for compose in strangers {
            for host in compose.host_names() {
                directory.foreign.insert(host, compose.name);
            }
        }
        directory.read_contracts(facts);
        directory
    }

    fn add(&mut self, facts: Facts<'_>, id: ServiceId, at: usize) {
        let candidate = &self.services[id.index()].candidate;
        let mut code = self.served[at].handler.iter().chain(&self.served[at].registered_in);
        match &self.served[at].kind {
            EntryKind::Rpc(operation) => self.rpcs.entry(*operation).or_default().push((id, at)),
            EntryKind::Http { method, path } => {
                self.routes.push(Route {
                    service: id,
                    served: at,
                    method: *method,
                    segments: segments(path),
                    is_own: code.any(|function| is_of(facts, candidate, *function)),
                });
            }
            EntryKind::Message(topic) => {
                let known = match &self.served[at].topic {
                    Some(text) => self.named(id, text, self.resolved(id, text)),
                    None => vec![topic.to_string()],
                };
                self.topics.extend(known.into_iter().map(|topic| (topic, id, at)));
            }
            _ => {}
        }
    }

    /// Where a wanted call of service `from` ends: every alternative of its text, each once.
    pub(super) fn ends(&self, values: &Values<'_>, from: ServiceId, wanted: &Wanted) -> Vec<End> {
        let wire = wanted.site.through.last().unwrap_or(&wanted.site.place);
        let client = Sender::of(values, wanted, wire.path);
        let mut ends = match &wanted.target {
            WireTarget::Rpc(rpc) => self.end_of_rpc(values, from, *rpc, (client, wanted)),
            WireTarget::Http { methods, urls, contract, .. } => {
                let alternatives = methods.iter().flat_map(|method| {
                    let method = method_name(method);
                    urls.iter().map(move |url| (method, url))
                });
                let ends = alternatives.flat_map(|(method, url)| {
                    contract.and_then(|it| self.end_of_contract(from, method, url, it)).map_or_else(
                        || self.end_of_http(from, method, url, client),
                        |end| vec![end],
                    )
                });
                let mut ends: Vec<End> = ends.collect();
                self.take_defaults(from, methods, urls, &mut ends);
                ends
            }
            WireTarget::Topic(topics) => {
                topics.iter().flat_map(|topic| self.end_of_topic(values, from, topic)).collect()
            }
            WireTarget::Told(told) => self.end_of_told(values, from, told, client),
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

    fn end_of_rpc(
        &self,
        values: &Values<'_>,
        from: ServiceId,
        rpc: Rpc,
        (client, wanted): (Sender<'_>, &Wanted),
    ) -> Vec<End> {
        let service = rpc.service;
        if self.speaks_inside(from, service) {
            return Vec::new();
        }
        let operation = rpc.operation();
        let answering = self.rpcs.get(&operation).map_or(&[][..], Vec::as_slice);
        let at = |(to, at): (ServiceId, usize)| End::at(to, operation, Some(at));
        match answering {
            [one] => return vec![at(*one)],
            [] => {}
            several => return self.end_of_several(values, from, rpc, several, (client, wanted)),
        }
        let texts = self.addresses(values, from, service);
        let addresses = texts.iter().flat_map(|text| self.resolved(from, text));
        let mut hosts = addresses.filter_map(|address| Some(host_of(&address)?.0));
        match hosts.find_map(|host| self.stranger(&host).or_else(|| self.neighbour(&host))) {
            Some(name) => vec![End::Foreign { name, operation }],
            None => vec![
                self.rpc_elsewhere(rpc)
                    .unwrap_or(End::Open("no service in the repository implements this RPC")),
            ],
        }
    }

    /// The part with such a host name that is not analysed.
    fn stranger(&self, host: &str) -> Option<Name> {
        let named = |host: &str| self.foreign.get(&Name::new(host)).copied();
        named(host).or_else(|| named(first_label(host)))
    }

    /// What Kubernetes runs behind such a host name, where it is none of the services: it may still be one by another name.
    fn neighbour(&self, host: &str) -> Option<Name> {
        let is_inside = !host.contains('.') || host.contains(".svc");
        self.neighbours.get(&Name::new(first_label(host))).copied().filter(|_| is_inside)
    }

    /// An RPC that several answer, or one with several of its functions.
    fn end_of_several(
        &self,
        values: &Values<'_>,
        from: ServiceId,
        rpc: Rpc,
        several: &[(ServiceId, usize)],
        (client, wanted): (Sender<'_>, &Wanted),
    ) -> Vec<End> {
        let operation = rpc.operation();
        let at = |(to, at): (ServiceId, usize)| End::at(to, operation, Some(at));
        let others: Vec<_> = several.iter().copied().filter(|(to, _)| *to != from).collect();
        // Where it alone answers, another of its kind does.
        if others.is_empty() {
            return vec![at(several[0])];
        }
        if let Some(one) = self.by_address(values, from, rpc.service, several) {
            return vec![at(one)];
        }
        let named = self.by_client(from, client);
        if let Some(one) = others.iter().find(|(to, _)| Some(*to) == named) {
            return vec![at(*one).at_best(Confidence::Guessed)];
        }
        if !self.are_of_one_binary(&others) || is_health(&rpc.method.to_lowercase()) {
            return self.at_home(values, from, operation, several);
        }
        // What it answers with the very same code it asks of itself.
        let own = several.iter().find(|(to, _)| *to == from);
        if let Some(own) = own.filter(|own| others.iter().all(|it| it.1 == own.1)) {
            return vec![at(*own).at_best(Confidence::Guessed)];
        }
        // Roles of one binary learn of each other as they start: whoever asks all that answer, asks each. Where all of many
        // answer, that says nothing.
        let is_anybody = others.len() >= MANY && others.len() + 1 >= self.services.len();
        let (asked, best) = match self.mentioned(values, wanted, &others) {
            Some(spoken_of) => (spoken_of, Confidence::Guessed),
            None if is_anybody => return vec![End::Open(SEVERAL)],
            None => (others, Confidence::Bounded),
        };
        asked.into_iter().map(|one| at(one).at_best(best)).collect()
    }

    /// Whether all clients of an RPC service that `from` makes speak to servers that it makes for them.
    fn speaks_inside(&self, from: ServiceId, service: Name) -> bool {
        let reach = &self.services[from.index()].candidate.reach;
        let made = self.makers.get(&service).into_iter().flatten();
        let mut made = made.filter(|(caller, _)| reach.has(*caller)).peekable();
        made.peek().is_some() && made.all(|(_, is_inside)| *is_inside)
    }

    /// The texts given to the constructors of a generated client, where this service calls them.
    fn addresses(&self, values: &Values<'_>, from: ServiceId, service: Name) -> Vec<Text> {
        let reach = &self.services[from.index()].candidate.reach;
        let short = service.rsplit('.').next().unwrap_or_default();
        let client = format!("{}Client", short.to_upper_camel_case());
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
        self.filled(from, text).iter().map(Text::pattern).collect()
    }

    /// The text with what configuration says.
    fn filled(&self, from: ServiceId, text: &Text) -> Vec<Text> {
        let service = &self.services[from.index()];
        text.replaced(ALTERNATIVES, |part| match part {
            Part::Environment(name) => {
                service.environment.get(name).map(|value| vec![Text::literal(value)])
            }
            Part::Key(key) => self.configured(service, key),
            _ => None,
        })
    }

    /// A topic that a variable or key holds which nothing sets goes by the name of that: who reads the same one means
    /// the same topic.
    fn named(&self, from: ServiceId, text: &Text, known: Vec<String>) -> Vec<String> {
        if !known.iter().all(|known| is_vague(&holes(known))) {
            return known;
        }
        let service = &self.services[from.index()];
        let name = match text.0.as_slice() {
            [Part::Environment(name)] if !service.environment.contains_key(name) => name,
            [Part::Key(key)] if self.configured(service, key).is_none() => key,
            _ => return known,
        };
        vec![format!("${name}")]
    }

    /// As [`resolved`](Self::resolved), with columns of rows replaced by what other services write there, and with the
    /// names of what is not known.
    fn relayed(&self, values: &Values<'_>, from: ServiceId, text: &Text) -> Vec<String> {
        let is_relay = text.0.iter().any(|part| matches!(part, Part::Row(..) | Part::Key(_)));
        let shown = |text: &Text| -> Vec<String> {
            let filled = self.filled(from, text);
            let parameter = |function, index| values.parameter_name(function, index);
            filled.iter().map(|text| text.shown(&parameter)).collect()
        };
        if !is_relay {
            return shown(text);
        }
        let filled = text.replaced(ALTERNATIVES, |part| match part {
            Part::Row(table, column) => Some(self.written(values, Some(*table), *column)),
            // `row.get("topic")`: a key that no configuration knows is a column.
            Part::Key(key) if self.configured(&self.services[from.index()], key).is_none() => {
                let written = self.written(values, None, *key);
                (!written.is_empty()).then_some(written)
            }
            _ => None,
        });
        let mut all: Vec<String> = filled.iter().flat_map(shown).collect();
        all.sort();
        all.dedup();
        all
    }

    /// What the services write into a column: each value as the service that writes it knows it.
    fn written(&self, values: &Values<'_>, table: Option<Name>, column: Name) -> Vec<Text> {
        let mut all = Vec::new();
        for (owner, value) in values.rows.writers(values, table, column) {
            let BodyOwner::Function(function) = owner else { continue };
            for (index, service) in self.services.iter().enumerate() {
                let reach = &service.candidate.reach;
                if !reach.has(function) {
                    continue;
                }
                let is_caller = |owner: BodyOwner| match owner {
                    BodyOwner::Function(function) => reach.has(function),
                    BodyOwner::Value(value) => reach.has_value(value),
                };
                for text in values.closed_texts(owner, value, &is_caller) {
                    let known = self.resolved(ServiceId::from_index(index), &text);
                    all.extend(
                        known
                            .iter()
                            .filter(|known| !is_vague(known))
                            .map(|known| Text::literal(known)),
                    );
                }
            }
        }
        all.sort();
        all.dedup();
        all
    }

    /// What a configuration key is set to: in the environment, in a file of the service, in a file that all share.
    fn configured(&self, service: &Bounded<'_>, key: &str) -> Option<Vec<Text>> {
        let flat = key.replace(['.', '-'], "_").to_uppercase();
        let is_same = |name: &str| {
            let name = name.replace("__", "_").to_uppercase();
            // A lone last word is too little: `url` is not `DATABASE_URL`.
            name == flat || flat.contains('_') && name.ends_with(&format!("_{flat}"))
        };
        if let Some((_, value)) = service.environment.iter().find(|(name, _)| is_same(name)) {
            return Some(vec![Text::literal(value)]);
        }
        let folder = service.candidate.package.folder;
        let is_below =
            |path: &str, folder: &str| folder.is_empty() || path.starts_with(&format!("{folder}/"));
        let is_of_another = |path: &str| {
            self.services.iter().any(|other| {
                let theirs = other.candidate.package.folder;
                !theirs.is_empty() && theirs != folder && is_below(path, &theirs)
            })
        };
        let is_near = |path: &str| is_below(path, &folder) && !is_of_another(path);
        let near = self.settings.of(key, &is_near, false);
        let values = if near.is_empty() {
            self.settings.of(key, &|path| !is_of_another(path), true)
        } else {
            near
        };
        (!values.is_empty() && values.len() <= 8).then_some(values)
    }

    fn by_host(&self, host: &str, port: Option<u16>) -> Option<ServiceId> {
        let short = first_label(host);
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

    fn end_of_http(
        &self,
        from: ServiceId,
        method: Name,
        url: &Text,
        client: Sender<'_>,
    ) -> Vec<End> {
        let hint: String = url
            .0
            .iter()
            .filter_map(|part| match part {
                Part::Environment(name) | Part::Key(name) => Some(name.to_lowercase()),
                _ => None,
            })
            .collect();
        let mut urls = self.resolved(from, url);
        // What configuration calls `/etc/certificates` is a file.
        if matches!(url.0.first(), Some(Part::Environment(_) | Part::Key(_))) {
            urls.retain(|url| !url.starts_with('/') || url.starts_with("//"));
        }
        if urls.is_empty() {
            return vec![End::Open("neither host nor path of the URL is known")];
        }
        let ends = urls.iter().map(|url| self.end_of_url(from, method, url, (&hint, client)));
        let ends: Vec<End> = ends.collect();
        // One address that configuration sets to several strangers is not set for this call.
        let strangers = ends.iter().filter_map(|end| match end {
            End::Foreign { name, .. } => Some(*name),
            _ => None,
        });
        let is_anybody = strangers.collect::<BTreeSet<Name>>().len() > 1;
        if is_anybody {
            return vec![End::Open("neither host nor path of the URL is known")];
        }
        ends
    }

    fn end_of_url(
        &self,
        from: ServiceId,
        method: Name,
        url: &str,
        hint: (&str, Sender<'_>),
    ) -> End {
        if let Some((socket, path)) = behind_socket(url) {
            return self.end_at_socket(from, method, socket, path, hint);
        }
        let url = innermost(url);
        if is_of_another_scheme(url) {
            return End::Open("the address speaks another protocol");
        }
        if is_of_a_store(url) {
            return End::Open("the address is that of a store, not of a service");
        }
        if let Some((socket, path)) =
            url.strip_prefix(SOCKET).and_then(|rest| rest.split_once(SOCKET))
        {
            return self.end_at_socket(from, method, socket, path, hint);
        }
        let url: &str = &self.at_root(method, url);
        let (mut host, mut port, mut path) = take_apart(url);
        // Dapr's sidecar is asked for an application by its name.
        if let Some((app, method)) = path
            .strip_prefix("/v1.0/invoke/")
            .and_then(|rest| rest.split_once("/method"))
            .map(|(app, method)| (app.to_lowercase(), method.to_owned()))
        {
            (host, port, path) = (Some(app), None, method);
        }
        // `${AUTH_HOST}` of a template that something else fills in.
        let Some(host) = host.filter(|host| !host.contains(['$', '{'])) else {
            // `http://{}-orders.{}.svc`: what is known of the host is a hint.
            let known = part_of_host(url);
            let both = format!("{} {known}", hint.0);
            let hinted = if known.is_empty() { hint } else { (both.as_str(), hint.1) };
            return self.by_path(from, method, &path, hinted).at_best(Confidence::Guessed);
        };
        if let Some(to) = self.by_host(&host, port) {
            return self.at(to, method, &path);
        }
        if let Some(name) = self.stranger(&host) {
            return End::Foreign { name, operation: Name::new(&format!("{method} {path}")) };
        }
        // A host that is a socket's name, or that stands for none, says nothing where no service is called so.
        let is_socket =
            host.rsplit('.').next() == Some("sock") || matches!(host.as_str(), "unix" | "uds");
        if is_socket || matches!(host.as_str(), "localhost" | "127.0.0.1" | "0.0.0.0") {
            return self.by_path(from, method, &path, hint).at_best(Confidence::Guessed);
        }
        let called = || self.at_public_name(&host, method, &path);
        if let Some(route) = self.behind_gateway(method, &path, hint.0).or_else(called) {
            return self.end_at_called(route, method, &path).at_best(Confidence::Guessed);
        }
        match self.neighbour(&host) {
            Some(name) => End::Foreign { name, operation: Name::new(&format!("{method} {path}")) },
            None => End::Outside { host: Name::new(&host) },
        }
    }

    /// A URL in which a path with a slash before was joined to a longer base: it takes the place of the base's path, where
    /// only so there is such a route.
    fn at_root<'u>(&self, method: Name, url: &'u str) -> Cow<'u, str> {
        let start = url.find("://").map_or(0, |at| at + 3);
        let Some(at) = url[start..].rfind("//").filter(|at| *at > 0) else { return url.into() };
        let (base, tail) = url.split_at(start + at);
        let tail = &tail[1..];
        let has_route = |url| {
            let routes = self.route(method, &take_apart(url).2, |_| true);
            routes.iter().any(|route| route.segments.last().is_none_or(|last| last != REST))
        };
        if has_route(url) || !has_route(tail) {
            return url.into();
        }
        let host = base[start..].find('/').map_or(base, |end| &base[..start + end]);
        format!("{host}{tail}").into()
    }

    /// Behind a Unix socket: the service that listens on it, or that it is named for.
    fn end_at_socket(
        &self,
        from: ServiceId,
        method: Name,
        socket: &str,
        path: &str,
        hint: (&str, Sender<'_>),
    ) -> End {
        let path = without_double_slashes(path.to_owned());
        let path = path.as_str();
        let listens = self.services.iter().position(|service| service.sockets.contains(socket));
        let file = socket.rsplit('/').next().unwrap_or_default();
        let stem = file.split('.').next().unwrap_or_default();
        let to = listens
            .map(ServiceId::from_index)
            .or_else(|| (!stem.is_empty()).then(|| self.by_host(stem, None)).flatten());
        let Some(to) = to else {
            return self.by_path(from, method, path, hint).at_best(Confidence::Guessed);
        };
        self.at(to, method, path)
    }

    /// The host is not known: the only other service with such a route, or the one that the address's name hints at.
    fn by_path(
        &self,
        from: ServiceId,
        method: Name,
        path: &str,
        (hint, client): (&str, Sender<'_>),
    ) -> End {
        let is_vague = segments(path).iter().all(|segment| segment == "{}");
        let hint = if is_vague { spoken_of_address(hint) } else { hint };
        if is_vague && hint.is_empty() {
            return End::Open("neither host nor path of the URL is known");
        }
        let has_route = |id: ServiceId| !self.route(method, path, |other| other == id).is_empty();
        let may_answer = |to: &ServiceId| {
            self.may_answer_http(*to)
                && if is_vague {
                    self.may_be_asked(*to, method)
                } else {
                    has_route(*to) || self.may_have_below(*to, path)
                }
        };
        if let Some(to) = self.hinted(from, hint, &has_route).filter(may_answer) {
            // Configuration may hold the path as well.
            let only = if is_vague { self.only_route(to, method) } else { None };
            return match (self.at(to, method, path), only) {
                (End::Service { served: None, .. }, Some(only)) => self.end_at_route(only),
                (end, _) => end,
            };
        }
        if is_vague {
            return End::Open("neither host nor path of the URL is known");
        }
        if let Some(end) = self.at_client(from, method, path, client) {
            return end;
        }
        // Every service may say whether it is well, and which version it is; how a thing is, only who has it.
        let is_of_thing = segments(path).iter().any(|segment| segment == "{}");
        if is_health(path) && !is_of_thing || is_anybodys(path) {
            return self.state_elsewhere(method, path).unwrap_or(End::Open(
                "several services have such a route and the host is not known",
            ));
        }
        self.by_route(from, method, path, client)
    }

    /// Only the path is known: whoever else has such a route.
    fn by_route(&self, from: ServiceId, method: Name, path: &str, client: Sender<'_>) -> End {
        let mut found = self.route(method, path, |service| service != from);
        // A route of nothing but parameters would take any path.
        let wanted = segments(path);
        found.retain(|route| has_literal_in_common(&route.segments, &wanted));
        let is_own_answered = found.iter().any(|route| route.is_own);
        let own = self.route(method, path, |service| service == from);
        let fits = |route: &Route| similarity(&route.segments, &wanted);
        let fits_better = |own: &&&Route| found.first().is_some_and(|it| fits(own) > fits(it));
        // Whoever answers it with its own code, where the others only run that code, asks a replica of itself; so does
        // whoever has just that route, where a route of another is only wide enough to take it.
        let of_replica = own
            .iter()
            .find(|route| route.is_own && !is_own_answered)
            .or_else(|| own.iter().find(fits_better));
        if let Some(own) = of_replica {
            return self.end_at_called(own, method, path);
        }
        if is_own_answered {
            found.retain(|route| route.is_own);
        }
        let mut services: Vec<ServiceId> = found.iter().map(|route| route.service).collect();
        services.dedup();
        match services.as_slice() {
            [_] => self.end_at_called(found[0], method, path),
            [] => match self.behind_prefix(from, method, &wanted).as_slice() {
                [only] => self.end_at_route(only),
                _ => self
                    .route_elsewhere(method, path)
                    .unwrap_or(End::Open("no service in the repository has such a route")),
            },
            several => match self
                .spoken_of(client, several)
                .or_else(|| self.deployed_with(from, several))
            {
                Some(to) => {
                    found.retain(|route| route.service == to);
                    self.end_at_called(found[0], method, path)
                }
                None => End::Open("several services have such a route and the host is not known"),
            },
        }
    }

    /// Where a client of the settings goes.
    fn end_of_told(
        &self,
        values: &Values<'_>,
        from: ServiceId,
        told: &Told,
        client: Sender<'_>,
    ) -> Vec<End> {
        match told.protocol {
            Protocol::Http => {
                let methods = told.methods.iter().map(method_name);
                let urls = told.urls();
                methods
                    .flat_map(|method| {
                        let ends = urls
                            .iter()
                            .flat_map(move |url| self.end_of_http(from, method, url, client));
                        ends.collect::<Vec<_>>()
                    })
                    .collect()
            }
            Protocol::Queue => {
                let topics =
                    if told.operations.is_empty() { &told.addresses } else { &told.operations };
                topics.iter().flat_map(|topic| self.end_of_topic(values, from, topic)).collect()
            }
            _ => self.end_of_operation(from, told),
        }
    }

    /// An operation of the service that an address names, or of the only one that answers it.
    fn end_of_operation(&self, from: ServiceId, told: &Told) -> Vec<End> {
        let filled = |texts: &[Text]| -> Vec<String> {
            texts.iter().flat_map(|text| self.resolved(from, text)).collect()
        };
        let operations = if told.operations.is_empty() {
            vec!["call".to_owned()]
        } else {
            filled(&told.operations)
        };
        let addresses = filled(&told.addresses);
        let mut ends = Vec::new();
        for operation in operations.iter().map(|operation| Name::new(operation)) {
            let answering = self.rpcs.get(&operation).map_or(&[][..], Vec::as_slice);
            if let Some(method) = operation.strip_prefix("{}/").filter(|_| addresses.is_empty()) {
                ends.extend(self.ends_of_any(method));
                continue;
            }
            if let ([], [(to, at)]) = (addresses.as_slice(), answering) {
                ends.push(End::at(*to, operation, Some(*at)));
            } else if addresses.is_empty() {
                ends.push(End::Open("no argument names the service: say `to` under `[[clients]]`"));
            }
            for address in &addresses {
                let Some((host, port)) = host_of(&format!("//{address}")) else {
                    ends.push(End::Open("the address of this client is not known"));
                    continue;
                };
                ends.push(match self.by_host(&host, port) {
                    Some(to) => {
                        let served = answering.iter().find(|(known, _)| *known == to);
                        End::at(to, operation, served.map(|(_, at)| *at))
                    }
                    None => match self.stranger(&host) {
                        Some(name) => End::Foreign { name, operation },
                        None => End::Outside { host: Name::new(&host) },
                    },
                });
            }
        }
        ends
    }

    /// Every actor that answers a method, where its type is data.
    fn ends_of_any(&self, method: &str) -> Vec<End> {
        let is_actor = |operation: &Name| {
            let rest = operation.strip_suffix(method).and_then(|rest| rest.strip_suffix('/'));
            rest.is_some_and(|kind| !kind.contains('.'))
        };
        let answering = self.rpcs.iter().filter(|(operation, _)| is_actor(operation));
        let ends: Vec<End> = answering
            .flat_map(|(operation, all)| all.iter().map(move |(to, at)| (*operation, *to, *at)))
            .map(|(operation, to, at)| {
                End::at(to, operation, Some(at)).at_best(Confidence::Bounded)
            })
            .collect();
        if ends.is_empty() {
            vec![End::Open("no service in the repository answers this actor's method")]
        } else {
            ends
        }
    }

    fn end_of_topic(&self, values: &Values<'_>, from: ServiceId, topic: &Text) -> Vec<End> {
        let mut ends = Vec::new();
        let known = self.relayed(values, from, topic);
        for spelled in self.named(from, topic, known) {
            let topic = holes(&spelled);
            if is_vague(&topic) {
                ends.push(End::Open("the topic is data"));
                continue;
            }
            let mut listening: Vec<End> = self
                .topics
                .iter()
                .filter(|(known, to, _)| *to != from && !is_vague(known) && meets(known, &topic))
                .map(|(known, to, at)| {
                    let best = how_well(known).max(how_well(&topic));
                    let named = if takes_all(known) { known } else { &spelled };
                    End::at(*to, Name::new(spoken(named)), Some(*at)).at_best(best)
                })
                .collect();
            listening.dedup_by_key(|end| match end {
                End::Service { to, .. } => Some(*to),
                _ => None,
            });
            if listening.is_empty() {
                // A service that talks to itself through the broker leaves nothing open.
                let own = self
                    .topics
                    .iter()
                    .find(|(known, to, _)| *to == from && !is_vague(known) && meets(known, &topic));
                listening.push(match own {
                    Some((_, to, at)) => End::at(*to, Name::new(spoken(&spelled)), Some(*at)),
                    None => End::Open("nobody in the repository listens on this topic"),
                });
            }
            ends.extend(listening);
        }
        ends
    }
}

/// The protocol of what is on the wire.
pub(super) fn protocol_of(target: &WireTarget) -> Protocol {
    match target {
        WireTarget::Rpc(rpc) => rpc.protocol(),
        WireTarget::Http { protocol, .. } => *protocol,
        WireTarget::Topic(_) => Protocol::Queue,
        WireTarget::Told(told) => told.protocol,
    }
}

/// Whether the caller waits for the answer to what is on the wire.
pub(super) fn mode_of(target: &WireTarget) -> Mode {
    match target {
        WireTarget::Told(told) => told.mode,
        WireTarget::Topic(_) => Mode::Async,
        WireTarget::Rpc(_) | WireTarget::Http { .. } => Mode::Sync,
    }
}
