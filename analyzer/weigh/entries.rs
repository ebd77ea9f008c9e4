//! How often does the outside world enter a system?
//!
//! Public entry points share the traffic of the settings by their priors; timers bring rates of their own; an endpoint that
//! another service calls gets its rate from there. The priors are tabled in `docs/methods.md`, "Weights".

use super::within::EventKind;
use super::{Settings, Spread, cron};
use crate::services::EntryKind;

/// Start-up and shut-down, per second: about once a day.
pub(crate) const START: f64 = 1e-5;
/// Health and metrics probes, per second.
const PROBE: f64 = 0.1;
/// Rounds of a timer whose period is not known: once a minute.
const UNKNOWN_PERIOD: f64 = 60.0;
/// Upkeep, as a share of what the method and verb say.
const UPKEEP: f64 = 0.05;
/// Requests on one connection.
const PER_CONNECTION: f64 = 8.0;
/// Events of a loop, as a share of all requests, where nobody in the source causes them.
const EVENT_SHARE: f64 = 0.1;

/// What is known of an entry's rate before anything is measured.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Prior {
    /// A share of the traffic, relative to others.
    Share(f64),
    /// Calls per second.
    Absolute(f64),
}

/// The prior of an entry.
pub(crate) fn prior(kind: &EntryKind) -> Prior {
    match kind {
        EntryKind::Start | EntryKind::Stop => Prior::Absolute(START),
        EntryKind::Http { method, path } => http(method, path),
        EntryKind::Rpc(operation) => rpc(operation),
        EntryKind::Message(_) => Prior::Share(0.3),
        EntryKind::Timer(period) => Prior::Absolute(1.0 / positive(*period)),
        EntryKind::Cron(text) => Prior::Absolute(cron::rate(text).unwrap_or(1.0 / 3600.0)),
    }
}

fn http(method: &str, path: &str) -> Prior {
    let path = path.to_lowercase();
    let mut words = path.split(['/', '_', '-', '.']).filter(|word| !word.is_empty());
    let last = path.rsplit('/').next().unwrap_or_default();
    if is_probe(last) {
        return Prior::Absolute(PROBE);
    }
    let by_method = match method {
        "DELETE" => 0.05,
        "POST" | "PUT" | "PATCH" => 0.3,
        _ => 1.0,
    };
    let is_upkeep = words.clone().any(is_upkeep);
    let is_rare = words.any(|word| matches!(word, "admin" | "debug" | "internal" | "migrate"));
    let by_words = if is_rare { 0.01 } else { 1.0 } * if is_upkeep { UPKEEP } else { 1.0 };
    Prior::Share(by_method * by_words)
}

/// Words of what somebody does to data once in a while, rather than users all day.
fn is_upkeep(word: &str) -> bool {
    matches!(
        word,
        "trash"
            | "trashed"
            | "restore"
            | "undelete"
            | "purge"
            | "archive"
            | "archived"
            | "backup"
            | "export"
            | "import"
            | "reindex"
            | "rebuild"
            | "seed"
            | "truncate"
            | "vacuum"
            | "maintenance"
    )
}

fn is_probe(last: &str) -> bool {
    last.starts_with("health")
        || matches!(
            last,
            "livez"
                | "readyz"
                | "live"
                | "ready"
                | "liveness"
                | "readiness"
                | "metrics"
                | "ping"
                | "version"
                | "__heartbeat__"
                | "__lbheartbeat__"
                | "__version__"
        )
}

fn rpc(operation: &str) -> Prior {
    let lower = operation.to_lowercase();
    if lower.contains("grpc.health") || lower.contains("grpc.reflection") {
        return Prior::Absolute(PROBE);
    }
    let method = operation.rsplit('/').next().unwrap_or_default();
    let words = heck::ToSnakeCase::to_snake_case(method);
    let upkeep = if words.split('_').any(is_upkeep) { UPKEEP } else { 1.0 };
    Prior::Share(verb(method) * upkeep)
}

/// The prior of an operation by the verb its name starts with.
fn verb(method: &str) -> f64 {
    let lower = method.to_lowercase();
    let starts = |verbs: &[&str]| verbs.iter().any(|verb| lower.starts_with(verb));
    if starts(&[
        "delete", "remove", "drop", "alter", "purge", "reset", "migrate", "admin", "destroy",
    ]) {
        0.05
    } else if starts(&[
        "create", "update", "add", "insert", "put", "set", "place", "register", "save", "submit",
        "charge", "send", "post", "edit", "change", "cancel", "publish", "upsert",
    ]) {
        0.3
    } else if is_probe(&lower) {
        0.01
    } else {
        1.0
    }
}

/// Events per second of a loop that waits for them, where nobody in the source causes them.
pub(crate) fn event_rate(kind: EventKind, settings: &Settings) -> Spread {
    let traffic = settings.requests_per_second;
    match kind {
        EventKind::Connection => Spread::about(traffic / PER_CONNECTION, 10.0),
        EventKind::Message => Spread::about(traffic * EVENT_SHARE, 10.0),
        EventKind::Tick(period) if period > 0.0 => Spread::exact(1.0 / period),
        EventKind::Tick(_) => Spread::about(1.0 / UNKNOWN_PERIOD, 10.0),
    }
}

fn positive(period: f64) -> f64 {
    if period > 0.0 { period } else { UNKNOWN_PERIOD }
}

#[cfg(test)]
mod tests {
    use super::{Prior, prior};
    use crate::base::Name;
    use crate::services::EntryKind;

    fn http(method: &str, path: &str) -> Prior {
        prior(&EntryKind::Http { method: Name::new(method), path: Name::new(path) })
    }

    #[test]
    fn priors_follow_method_and_path() {
        assert_eq!(http("GET", "/orders/{id}"), Prior::Share(1.0));
        assert_eq!(http("POST", "/orders"), Prior::Share(0.3));
        assert_eq!(http("DELETE", "/orders/{id}"), Prior::Share(0.05));
        assert_eq!(http("GET", "/healthz"), Prior::Absolute(0.1));
        assert_eq!(http("GET", "/admin/users"), Prior::Share(0.01));
    }

    #[test]
    fn priors_follow_the_verb_of_an_rpc() {
        let rpc = |operation: &str| prior(&EntryKind::Rpc(Name::new(operation)));
        assert_eq!(rpc("shop.v1.Orders/GetOrder"), Prior::Share(1.0));
        assert_eq!(rpc("shop.v1.Orders/CreateOrder"), Prior::Share(0.3));
        assert_eq!(rpc("shop.v1.Orders/DeleteOrder"), Prior::Share(0.05));
        assert_eq!(rpc("grpc.health.v1.Health/Check"), Prior::Absolute(0.1));
    }
}
