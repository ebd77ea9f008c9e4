//! Which service does the code that sends a call speak of? What the variable of the address, the client's type and its
//! file are called.

use super::stems::stem;
use super::{Directory, End, Route};
use crate::base::{Id, Name};
use crate::link::Owner;
use crate::services::address::Values;
use crate::services::discover::is_health;
use crate::services::graph::ServiceId;
use crate::services::lift::Wanted;
use crate::services::model::{Confidence, Protocol};
use crate::services::roles::Role;
use crate::services::text::{Part, Text};
use crate::services::urls::{has_literal_in_common, segments, similarity, take_apart};
use heck::ToSnakeCase;

/// The code that puts a call on the wire.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sender<'a> {
    /// Its file.
    pub(super) file: &'a str,
    /// The type that it is a method of.
    pub(super) of: Option<Name>,
}

impl Sender<'_> {
    pub(super) fn of(values: &Values<'_>, wanted: &Wanted, file: Name) -> Self {
        let definitions = &values.program.definitions;
        let sender = wanted.way.0.first().map_or(wanted.site.function, |(function, _)| *function);
        let of = match definitions.functions[sender].owner {
            Owner::Impl(id) => values.program.types.adt_of_impl(id),
            _ => None,
        };
        Self { file: file.as_str(), of: of.map(|adt| definitions.adts[adt].name) }
    }
}

/// Names that say nothing: `api_url` is any service's, `rpc_url` that of any node.
const PLAIN: &[&str] = &[
    "api", "app", "client", "core", "data", "grpc", "http", "main", "node", "rpc", "server",
    "service", "web",
];

/// How much of a host's name a text has in it, in the plural or not.
fn told(text: &str, host: &str) -> Option<usize> {
    let whole = host.to_lowercase().replace('-', "_");
    let stem = stem(host);
    let is_told = |name: &str| name.len() > 2 && !PLAIN.contains(&name) && text.contains(name);
    let singular = stem.strip_suffix('s').filter(|singular| singular.len() > 4);
    let mut names = [Some(whole.as_str()), Some(stem.as_str()), singular].into_iter().flatten();
    names.find(|name| is_told(name)).map(str::len)
}

/// The file in which a place stands, where a service was found in one: `compose.yaml` of `compose.yaml:7`.
fn deploying_file(found_by: &str) -> Option<&str> {
    let (file, line) = found_by.rsplit_once(':')?;
    line.bytes().all(|digit| digit.is_ascii_digit()).then_some(file)
}

impl Directory<'_> {
    /// The service that the name of a variable or key names; of several one that fits otherwise, then the one whose
    /// name says the most.
    pub(super) fn hinted(
        &self,
        from: ServiceId,
        hint: &str,
        fits: &dyn Fn(ServiceId) -> bool,
    ) -> Option<ServiceId> {
        let hint = hint.replace('-', "_");
        let named = self.services.iter().enumerate().filter_map(|(index, service)| {
            let length = service.hosts.iter().filter_map(|host| told(&hint, host)).max()?;
            Some((length, ServiceId::from_index(index)))
        });
        let named: Vec<_> = named.collect();
        // Programs of one package may all be meant by its name; who has it means it most.
        let has_it = |id: ServiceId| told(&hint, &self.services[id.index()].facts.name);
        let best = named.into_iter().max_by_key(|(length, id)| {
            let is_own = has_it(*id) == Some(*length);
            (fits(*id), *length, *id != from, is_own, std::cmp::Reverse(id.index()))
        });
        best.map(|(_, id)| self.of_family(from, id))
    }

    /// Where several systems stand in one repository, `east-orders` means `east-stock` when it speaks of `stock`.
    fn of_family(&self, from: ServiceId, named: ServiceId) -> ServiceId {
        let own = stem(&self.services[from.index()].facts.name);
        let hosts = |id: usize| self.services[id].hosts.iter().map(|host| stem(host));
        let relatives = own.match_indices('_').flat_map(|(end, _)| {
            hosts(named.index()).map(move |name| (end, name)).collect::<Vec<_>>()
        });
        let mut relatives = relatives.map(|(end, name)| format!("{}_{name}", &own[..end]));
        relatives
            .find_map(|relative| {
                let is_it = |at: &usize| stem(&self.services[*at].facts.name) == relative.as_str();
                (0..self.services.len()).find(is_it).map(ServiceId::from_index)
            })
            .unwrap_or(named)
    }

    /// Whether a service has routes, or nothing that is known.
    pub(super) fn may_answer_http(&self, of: ServiceId) -> bool {
        let served = &self.services[of.index()].candidate.served;
        let is_http = |at: &usize| self.served[*at].protocol == Protocol::Http;
        let is_called = |at: &usize| self.served[*at].protocol == Protocol::Grpc;
        let role = self.services[of.index()].candidate.role.as_ref();
        let is_asked = || role.is_some_and(Role::is_asked);
        served.iter().any(is_http) || !served.iter().any(is_called) && !is_asked()
    }

    /// The service that the client's type is called like: `Orders`, `OrdersClient`.
    fn by_type(&self, from: ServiceId, sender: Sender<'_>) -> Option<ServiceId> {
        let snake = sender.of?.to_snake_case();
        let plain = ["_client", "_api", "_proxy", "_gateway"]
            .iter()
            .find_map(|tail| snake.strip_suffix(tail))
            .unwrap_or(&snake);
        let wanted = stem(plain);
        let mut named = self.services.iter().enumerate().filter(|(index, service)| {
            *index != from.index() && service.hosts.iter().any(|host| stem(host) == wanted)
        });
        let first = named.next()?.0;
        named.next().is_none().then(|| self.of_family(from, ServiceId::from_index(first)))
    }

    /// Of several services the only one that the client's type has in its name: `DriverGasEstimator`.
    pub(super) fn spoken_of(&self, sender: Sender<'_>, several: &[ServiceId]) -> Option<ServiceId> {
        let words = format!("_{}_", sender.of?.to_snake_case());
        let is_named = |id: &&ServiceId| {
            let mut hosts = self.services[id.index()].hosts.iter();
            hosts.any(|host| words.contains(&format!("_{}_", stem(host))))
        };
        let mut named = several.iter().filter(is_named);
        named.next().copied().filter(|_| named.next().is_none())
    }

    /// Of several services the only one that the file which deploys the caller deploys too: what stands elsewhere is another
    /// system, or the same one in another shape.
    pub(super) fn deployed_with(
        &self,
        from: ServiceId,
        several: &[ServiceId],
    ) -> Option<ServiceId> {
        let file = |id: ServiceId| deploying_file(&self.services[id.index()].facts.found_by);
        let own = file(from)?;
        let mut beside = several.iter().filter(|id| file(**id) == Some(own));
        beside.next().copied().filter(|_| beside.next().is_none())
    }

    /// The service that a file of client code is named for, `orders_client.rs`, or in whose folder it stands.
    pub(super) fn by_client(&self, from: ServiceId, sender: Sender<'_>) -> Option<ServiceId> {
        if let Some(to) = self.by_type(from, sender) {
            return Some(to);
        }
        let path = sender.file.strip_suffix(".rs").unwrap_or(sender.file);
        for segment in path.rsplit('/') {
            let plain = segment.replace('-', "_");
            let named = plain.strip_suffix("_client").or_else(|| plain.strip_prefix("client_"));
            let Some(named) = named.map(stem) else { continue };
            let mut fitting = self
                .services
                .iter()
                .enumerate()
                .filter(|(_, service)| service.hosts.iter().any(|host| stem(host) == named));
            if let (Some((index, _)), None) = (fitting.next(), fitting.next()) {
                return Some(ServiceId::from_index(index));
            }
        }
        let around = self.services.iter().enumerate().filter_map(|(index, service)| {
            let folder = service.candidate.package.folder;
            let rest = path.strip_prefix(folder.as_str())?.strip_prefix('/')?;
            let is_client = rest.split('/').any(|part| part.starts_with("client"));
            let is_meant =
                !folder.is_empty() && (ServiceId::from_index(index) != from || is_client);
            is_meant.then_some((folder.len(), ServiceId::from_index(index)))
        });
        around.max_by_key(|(length, id)| (*length, std::cmp::Reverse(id.index()))).map(|(_, id)| id)
    }

    /// The route of the service that the code of a client is called after: the path, or the end of a longer one.
    pub(super) fn at_client(
        &self,
        from: ServiceId,
        method: Name,
        path: &str,
        client: Sender<'_>,
    ) -> Option<End> {
        let to = self.by_client(from, client)?;
        if let Some(first) = self.route(method, path, |service| service == to).first() {
            return Some(self.end_at_called(first, method, path));
        }
        let behind = self.behind_prefix(from, method, &segments(path));
        let mut behind = behind.into_iter().filter(|route| route.service == to);
        match (behind.next(), behind.next()) {
            (Some(only), None) => Some(self.end_at_route(only)),
            _ => None,
        }
    }

    /// Routes of other services that end with the path: what stands before may be part of an address that only
    /// configuration holds. A short word would be too little.
    pub(super) fn behind_prefix(
        &self,
        from: ServiceId,
        method: Name,
        wanted: &[String],
    ) -> Vec<&Route> {
        let is_telling =
            wanted.iter().any(|word| word != "{}" && word.len() > 4 && !is_health(word));
        let fits = |route: &&Route| {
            let prefix = route.segments.len().checked_sub(wanted.len());
            prefix.is_some_and(|prefix| {
                prefix > 0
                    && similarity(&route.segments[prefix..], wanted).is_some()
                    && has_literal_in_common(&route.segments[prefix..], wanted)
            })
        };
        let asked =
            self.routes.iter().filter(|route| route.service != from && route.method == method);
        if is_telling { asked.filter(fits).collect() } else { Vec::new() }
    }

    /// A service under a public name, `https://orders.town.example` or `https://api.orders.example`, that takes the path.
    pub(super) fn at_public_name(&self, name: &str, method: Name, path: &str) -> Option<&Route> {
        let labels: Vec<&str> = name.split('.').collect();
        let [first, .., registered, _] = labels.as_slice() else { return None };
        let is_its = |host: &Name| {
            let of_host = |label: &&str| !PLAIN.contains(label) && stem(host) == stem(label);
            [*first, *registered].iter().any(of_host)
        };
        let is_called = |id: ServiceId| self.services[id.index()].hosts.iter().any(is_its);
        let wanted = segments(path);
        let mut found = self.route(method, path, is_called).into_iter();
        found.find(|route| has_literal_in_common(&route.segments, &wanted))
    }

    /// Behind the public name of a system, `https://shop.example/orders/list` in the variable `ORDERS_URL`: the route of
    /// the service that the variable is called after, which takes the path or the end of it.
    pub(super) fn behind_gateway(&self, method: Name, path: &str, hint: &str) -> Option<&Route> {
        let last = hint.rsplit('.').next()?.replace('-', "_");
        let named = ["_url", "_uri", "_addr", "_address", "_host", "_endpoint"]
            .iter()
            .find_map(|tail| last.strip_suffix(tail))
            .unwrap_or(&last);
        let is_meant = |id: ServiceId| {
            let hosts = &self.services[id.index()].hosts;
            named.len() > 2
                && !PLAIN.contains(&named)
                && hosts.iter().any(|host| stem(host) == stem(named))
        };
        let path = path.trim_start_matches('/');
        let ends = path.match_indices('/').map(|(at, _)| &path[at + 1..]);
        std::iter::once(path).chain(ends).find_map(|end| {
            let found = self.route(method, &format!("/{end}"), is_meant);
            let wanted = segments(end);
            found.into_iter().find(|route| has_literal_in_common(&route.segments, &wanted))
        })
    }

    /// `ORDERS_URL`, or `wss://shop.example/orders/feed` where it is not set: what the variable holds has the same path at the
    /// service that it is called after, which a public name does not tell.
    pub(super) fn take_defaults(
        &self,
        from: ServiceId,
        methods: &[Text],
        urls: &[Text],
        ends: &mut Vec<End>,
    ) {
        let hint = urls.iter().find_map(|url| match url.0.as_slice() {
            [Part::Environment(name) | Part::Key(name)] => Some(name.to_lowercase()),
            _ => None,
        });
        let ([method], Some(hint)) = (methods, hint) else { return };
        let method = super::method_name(method);
        let paths = urls.iter().filter_map(|url| Some(take_apart(&url.as_literal()?).2));
        let found = paths.filter(|path| path != "/").find_map(|path| {
            let has_route =
                |id: ServiceId| !self.route(method, &path, |other| other == id).is_empty();
            let to = self.hinted(from, &hint, &has_route).filter(|to| has_route(*to))?;
            Some((to, self.at(to, method, &path).at_best(Confidence::Guessed)))
        });
        let Some((meant, end)) = found else { return };
        ends.retain(|end| match end {
            End::Outside { .. } | End::Open(_) => false,
            End::Service { to, .. } => *to != meant,
            End::Foreign { .. } | End::Elsewhere { .. } => true,
        });
        ends.push(end);
    }
}
