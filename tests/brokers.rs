//! Services that talk through a broker: who publishes what, and who hears it.

use crate::support::{call_in_words, fixture, services, services_of};
use colocate::services::{Protocol, ServiceGraph};
use colocate::source::{Origin, Settings, read_system};

/// Calls in the order of outputs, each with the line that wants it.
fn calls(graph: &ServiceGraph) -> Vec<String> {
    let calls = graph
        .calls
        .iter()
        .filter(|call| call.protocol == Protocol::Queue)
        .map(|call| call_in_words(graph, call, ""));
    calls.collect()
}

#[test]
fn the_topic_is_a_column_of_an_outbox() {
    assert_eq!(
        calls(&services("brokers/outbox")),
        ["relay → mailer, accounts.opened at relay/src/main.rs:17"]
    );
}

#[test]
fn queues_are_bound_to_an_exchange() {
    assert_eq!(
        calls(&services("brokers/exchange")),
        [
            "billing → audit, order.paid at billing/src/main.rs:12",
            "billing → ledger, bookings at billing/src/main.rs:13",
            "billing → orders, order.paid at billing/src/main.rs:12",
            "orders → audit, order.placed at orders/src/main.rs:7",
            "orders → billing, order.placed at orders/src/main.rs:7",
        ]
    );
}

#[test]
fn queues_that_variables_name_are_told_apart() {
    assert_eq!(
        calls(&services("brokers/keyed")),
        [
            "shop → mail, order.placed at src/bin/shop.rs:12",
            "shop → stock, order.cancelled at src/bin/shop.rs:16",
        ]
    );
}

#[test]
fn redis_has_streams_and_channels() {
    assert_eq!(
        calls(&services("brokers/streams")),
        [
            "intake → cache, jobs-added at intake/src/main.rs:22",
            "intake → worker, blue:jobs at intake/src/main.rs:32",
        ]
    );
}

#[test]
fn a_database_announces_what_is_written() {
    assert_eq!(
        calls(&services("brokers/announced")),
        [
            "desk → mail, orders_placed at desk/src/main.rs:5",
            "desk → stock, orders_closed at desk/src/main.rs:10",
            "stock → mail, stock_counted at stock/src/main.rs:16",
        ]
    );
}

#[test]
fn jobs_are_stored_by_their_name() {
    assert_eq!(
        calls(&services("brokers/jobs")),
        [
            "shop → worker, receipt at shop/src/main.rs:11",
            "shop → worker, restock at shop/src/main.rs:12",
        ]
    );
}

#[test]
fn messages_carry_where_they_go() {
    assert_eq!(
        calls(&services("brokers/carried")),
        [
            "audit → clerk, orders at audit/src/main.rs:8",
            "clerk → audit, refused at clerk/src/main.rs:9",
        ]
    );
}

#[test]
fn subjects_have_wildcards() {
    assert_eq!(
        calls(&services("brokers/subjects")),
        [
            "sensor → stats, limits.heat at sensor/src/main.rs:15",
            "sensor → store, measured.heat.{place} at sensor/src/main.rs:14",
        ]
    );
}

#[test]
fn two_repositories_are_one_system() {
    let roots = ["brokers/streams/intake", "brokers/streams/worker"];
    let origins = roots.map(|root| Origin::Folder(fixture(root)));
    let mut log = Vec::new();
    let tree = read_system(&origins, &Settings::default()).expect("both roots can be read");
    let (_, graph) = services_of(&tree.file_into(&mut log), &mut log);
    assert_eq!(calls(&graph), ["intake → worker, blue:jobs at intake/src/main.rs:32"]);
}

#[test]
fn topics_go_through_the_sidecar_of_dapr() {
    assert_eq!(
        calls(&services("brokers/dapr")),
        ["desk → depot, {place}-ordered at desk/src/main.rs:25"]
    );
}
