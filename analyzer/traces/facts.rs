//! Attributes of a span that tell what was called and where: the semantic conventions of OpenTelemetry, old and new, and the
//! tags that Jaeger and Zipkin clients set.

use super::model::{Operation, Size, Sizes, Wire, is_method};
use super::record::{Kind, ONE};
use crate::base::Name;

/// The attributes that matter, as found.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    rpc_system: Option<String>,
    rpc_service: Option<String>,
    rpc_method: Option<String>,
    http_method: Option<String>,
    route: Option<String>,
    path: Option<String>,
    url: Option<String>,
    topic: Option<String>,
    is_messaging: bool,
    /// Who is asked, best source last.
    peer: Option<(u8, String)>,
    is_database: bool,
    kind: Option<Kind>,
    sampler: Option<String>,
    probability: Option<f64>,
    sizes: Sizes,
}

/// A number of bytes; none where it is no such number.
fn size(value: &str) -> Size {
    let bytes = value.parse().ok().filter(|bytes: &f64| bytes.is_finite() && *bytes >= 0.0);
    bytes.map_or_else(Size::default, Size::of_one)
}

impl Facts {
    /// Takes up an attribute, if it matters.
    pub(super) fn add(&mut self, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        let text = || Some(value.to_owned());
        match key {
            "rpc.system" | "rpc.system.name" => self.rpc_system = text(),
            "rpc.service" => self.rpc_service = text(),
            "rpc.method" => self.rpc_method = text(),
            "http.request.method" | "http.method" => self.http_method = text(),
            "http.route" => self.route = text(),
            "url.path" | "http.path" => self.path = text(),
            "http.target" if self.path.is_none() => self.path = text(),
            "url.full" | "http.url" => self.url = text(),
            "messaging.destination.template" => self.topic = text(),
            "messaging.destination.name" | "messaging.destination" | "message_bus.destination"
                if self.topic.is_none() =>
            {
                self.topic = text();
            }
            "messaging.system" => self.is_messaging = true,
            "db.system" | "db.system.name" | "db.type" | "db.statement" => self.is_database = true,
            "span.kind" => self.kind = Some(Kind::of(value)),
            "sampler.type" => self.sampler = text(),
            "sampler.param" | "sampling.probability" => self.probability = value.parse().ok(),
            // Old and new conventions of OpenTelemetry; the last are Envoy's.
            "http.request.body.size"
            | "http.request.size"
            | "http.request_content_length"
            | "messaging.message.body.size"
            | "messaging.message.payload_size_bytes"
            | "messaging.message_payload_size_bytes"
            | "request_size" => self.sizes.request = size(value),
            "http.response.body.size"
            | "http.response.size"
            | "http.response_content_length"
            | "response_size" => self.sizes.response = size(value),
            _ => self.add_peer(key, value),
        }
    }

    fn add_peer(&mut self, key: &str, value: &str) {
        let rank = match key {
            "peer.service" | "service.peer.name" => 5,
            "server.address" => 4,
            "net.peer.name" | "peer.hostname" => 3,
            "net.peer.hostname" | "http.host" | "peer.address" => 2,
            _ => return,
        };
        self.set_peer(rank, value);
    }

    /// Takes up a name of who is asked; a higher rank wins.
    pub(super) fn set_peer(&mut self, rank: u8, value: &str) {
        if !value.is_empty() && self.peer.as_ref().is_none_or(|(known, _)| *known < rank) {
            self.peer = Some((rank, value.to_owned()));
        }
    }

    /// The kind that a tag states.
    pub(super) fn kind(&self) -> Option<Kind> {
        self.kind
    }

    /// How much the call carried, where attributes say so.
    pub(super) fn sizes(&self) -> Sizes {
        self.sizes
    }

    /// Whether it asks a database: state, no service.
    pub(super) fn is_database(&self) -> bool {
        self.is_database
    }

    /// How many calls a span stands for, in millionths, where a tag of the sampler says so.
    pub(super) fn weight(&self) -> Option<u64> {
        let share = self.probability?;
        let is_share = self.sampler.as_deref().is_none_or(|kind| kind == "probabilistic");
        (is_share && share > 0.0 && share <= 1.0).then(|| (ONE as f64 / share) as u64)
    }

    /// The host or service that is asked.
    pub(super) fn peer(&self) -> Option<&str> {
        let named = self.peer.as_ref().map(|(_, name)| name.as_str());
        named.or_else(|| host_of(self.url.as_deref()?)).filter(|name| !name.is_empty())
    }

    /// What is called, by the attributes, else by the `name` of the span.
    pub(super) fn operation(&self, name: &str) -> Operation {
        self.rpc().or_else(|| self.messaging()).or_else(|| self.http(name)).unwrap_or_else(|| {
            let by_name = Operation::of_text(name);
            if by_name.wire == Wire::Unknown && self.http_method.is_some() {
                return Operation { wire: Wire::Http, ..by_name };
            }
            by_name
        })
    }

    fn rpc(&self) -> Option<Operation> {
        let method = self.rpc_method.as_deref()?;
        let text = match (&self.rpc_service, method.contains('/')) {
            (_, true) => method.trim_start_matches('/').to_owned(),
            (Some(service), false) => format!("{service}/{method}"),
            (None, false) => return None,
        };
        Some(Operation { wire: Wire::Rpc, text: Name::new(&text), telling: 4 })
    }

    fn messaging(&self) -> Option<Operation> {
        let topic = self.topic.as_deref()?;
        Some(Operation { wire: Wire::Messaging, text: Name::new(topic), telling: 4 })
    }

    fn http(&self, name: &str) -> Option<Operation> {
        let named = Operation::of_text(name);
        let url_path = self.url.as_deref().map(path_of);
        let path = self.path.as_deref().or(url_path);
        // gRPC is HTTP too, with the operation as its path.
        if let Some(path) = path
            && self.rpc_system.is_some()
        {
            let by_path = Operation::of_text(path);
            if by_path.wire == Wire::Rpc {
                return Some(by_path);
            }
        }
        let in_name = (named.wire == Wire::Http && named.telling == 4)
            .then(|| named.text.as_str().split_once(' ').unwrap_or_default());
        let method = self.http_method.as_deref().or(in_name.map(|(method, _)| method));
        let method = method.filter(|method| is_method(method)).unwrap_or("ANY");
        let (path, telling) = match (self.route.as_deref(), in_name, path) {
            (Some(route), _, _) => (route.to_owned(), 4),
            (None, Some((_, path)), _) if path.contains(['{', ':', '<']) => (path.to_owned(), 4),
            (None, _, Some(path)) => (shape(path), 3),
            (None, Some((_, path)), None) => (shape(path), 3),
            (None, None, None) => return None,
        };
        let text = format!("{} {path}", method.to_ascii_uppercase());
        Some(Operation { wire: Wire::Http, text: Name::new(&text), telling })
    }
}

/// `orders` of `http://orders:8080/items?x`.
fn host_of(url: &str) -> Option<&str> {
    let after = url.split_once("://")?.1;
    let authority = after.split(['/', '?', '#']).next()?;
    Some(authority.rsplit('@').next().unwrap_or(authority))
}

/// `/items` of `http://orders:8080/items?x`.
fn path_of(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    after.find('/').map_or("/", |at| &after[at..])
}

/// A path with what looks like a value replaced by `{}`, so that a million ids are one operation.
fn shape(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut shaped = String::with_capacity(path.len());
    for segment in path.split('/').skip(usize::from(path.starts_with('/'))) {
        shaped.push('/');
        shaped.push_str(if is_value(segment) { "{}" } else { segment });
    }
    shaped
}

/// Numbers, identifiers and encoded texts; `v1` is none.
fn is_value(segment: &str) -> bool {
    let digits = segment.bytes().filter(u8::is_ascii_digit).count();
    let is_hexadecimal = segment.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    !segment.is_empty()
        && (digits == segment.len()
            || (digits > 0 && segment.len() >= 8 && is_hexadecimal)
            || (digits > 2 && segment.len() >= 16)
            || segment.contains(['@', '%', '=']))
}

#[cfg(test)]
mod tests {
    use super::{Facts, shape};
    use crate::traces::Wire;

    fn operation(name: &str, attributes: &[(&str, &str)]) -> String {
        let mut facts = Facts::default();
        for (key, value) in attributes {
            facts.add(key, value);
        }
        facts.operation(name).text.to_string()
    }

    #[test]
    fn attributes_tell_what_was_called() {
        let rpc = [("rpc.system", "grpc"), ("rpc.service", "a.B"), ("rpc.method", "C")];
        assert_eq!(operation("x", &rpc), "a.B/C");
        assert_eq!(operation("x", &[("rpc.method", "a.B/C")]), "a.B/C");
        let route = [("http.method", "GET"), ("http.route", "/o/{id}"), ("url.path", "/o/7")];
        assert_eq!(operation("GET", &route), "GET /o/{id}");
        assert_eq!(operation("get /o/{id}", &[("http.path", "/o/7")]), "GET /o/{id}");
        let url = [("http.method", "POST"), ("http.url", "http://orders:80/o/7/lines?x=1")];
        assert_eq!(operation("HTTP POST", &url), "POST /o/{}/lines");
        assert_eq!(operation("send", &[("messaging.destination.name", "placed")]), "placed");
        let grpc = [("rpc.system", "grpc"), ("url.path", "/a.B/C"), ("http.method", "POST")];
        assert_eq!(operation("x", &grpc), "a.B/C");
        assert_eq!(operation("a.B/C", &[]), "a.B/C");
    }

    #[test]
    fn a_bare_name_with_a_method_is_http() {
        let mut facts = Facts::default();
        facts.add("http.method", "GET");
        assert_eq!(facts.operation("list_orders").wire, Wire::Http);
    }

    #[test]
    fn ids_in_paths_are_one_operation() {
        assert_eq!(shape("/v1/orders/42?full=1"), "/v1/orders/{}");
        assert_eq!(shape("/u/123e4567-e89b-12d3-a456-426614174000/x"), "/u/{}/x");
        assert_eq!(shape("/orders/latest"), "/orders/latest");
    }

    #[test]
    fn the_best_name_of_a_peer_wins() {
        let mut facts = Facts::default();
        facts.add("http.url", "http://user@stock:8080/x");
        assert_eq!(facts.peer(), Some("stock:8080"));
        facts.add("server.address", "10.0.0.1");
        facts.add("peer.service", "stock");
        facts.add("net.peer.name", "other");
        assert_eq!(facts.peer(), Some("stock"));
    }
}
