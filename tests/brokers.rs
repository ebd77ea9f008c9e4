//! Services that talk through a broker: who publishes what, and who hears it.

use crate::support::services;
use colocate::services::Protocol;

/// Calls in the order of outputs, each with the line that wants it.
fn calls(fixture: &str) -> Vec<String> {
    let graph = services(fixture);
    let name = |id| graph.services[id].facts.name;
    let calls = graph.calls.iter().filter(|call| call.protocol == Protocol::Queue).map(|call| {
        let sites: Vec<String> = call
            .sites
            .iter()
            .map(|site| format!("{}:{}", site.place.path, site.place.line))
            .collect();
        let (from, to) = (name(call.from), name(call.to));
        format!("{from} → {to}, {} at {}", call.operation, sites.join(" "))
    });
    calls.collect()
}

#[test]
fn the_topic_is_a_column_of_an_outbox() {
    assert_eq!(
        calls("brokers/outbox"),
        ["relay → mailer, accounts.opened at relay/src/main.rs:17"]
    );
}

#[test]
fn queues_are_bound_to_an_exchange() {
    assert_eq!(
        calls("brokers/exchange"),
        [
            "billing → audit, order.paid at billing/src/main.rs:12",
            "billing → orders, order.paid at billing/src/main.rs:12",
            "orders → audit, order.placed at orders/src/main.rs:7",
            "orders → billing, order.placed at orders/src/main.rs:7",
        ]
    );
}

#[test]
fn redis_has_streams_and_channels() {
    assert_eq!(
        calls("brokers/streams"),
        [
            "intake → cache, jobs-added at intake/src/main.rs:22",
            "intake → worker, blue:jobs at intake/src/main.rs:32",
        ]
    );
}

#[test]
fn subjects_have_wildcards() {
    assert_eq!(
        calls("brokers/subjects"),
        [
            "sensor → stats, limits.heat at sensor/src/main.rs:15",
            "sensor → store, measured.heat.{} at sensor/src/main.rs:14",
        ]
    );
}
