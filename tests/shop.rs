//! The example of the README, as its authors would describe it.

use crate::support::{call_in_words, own_file, services};
use colocate::services::{Protocol, ServiceCall, ServiceGraph, ServiceId, Shared};
use std::collections::BTreeSet;

/// A call that the shop makes.
struct Wanted {
    from: &'static str,
    to: &'static str,
    protocol: Protocol,
    operation: &'static str,
    /// File of the code that wants it.
    path: &'static str,
    /// Text of its line.
    text: &'static str,
}

const fn call(
    from: &'static str,
    to: &'static str,
    protocol: Protocol,
    operation: &'static str,
    path: &'static str,
    text: &'static str,
) -> Wanted {
    Wanted { from, to, protocol, operation, path, text }
}

const GATEWAY: &str = "services/gateway/src/handlers.rs";
const PLACE: &str = "services/orders/src/place.rs";
const PAYMENTS: &str = "services/payments/src/server.rs";
const REPORTS: &str = "services/reports/src/main.rs";

/// In the order of outputs.
const CALLS: &[Wanted] = &[
    call("gateway", "inventory", Protocol::Http, "GET /items", GATEWAY, "inventory.items()"),
    call(
        "gateway",
        "inventory",
        Protocol::Http,
        "GET /items/{sku}",
        GATEWAY,
        "inventory.item(&sku)",
    ),
    call("gateway", "orders", Protocol::Http, "GET /orders/{id}", GATEWAY, "orders.order(id)"),
    call("gateway", "orders", Protocol::Http, "POST /orders", GATEWAY, "orders.place(&order)"),
    call(
        "orders",
        "inventory",
        Protocol::Http,
        "POST /items/{sku}/reservations",
        PLACE,
        "inventory.reserve(",
    ),
    call(
        "orders",
        "notifications",
        Protocol::Queue,
        "orders.placed",
        PLACE,
        "publisher.placed(&order)",
    ),
    call(
        "orders",
        "payments",
        Protocol::Grpc,
        "payments.v1.Payments/Charge",
        PLACE,
        "payments.charge(request)",
    ),
    call(
        "orders",
        "payments",
        Protocol::Grpc,
        "payments.v1.Payments/Refund",
        PLACE,
        ".refund(request)",
    ),
    call("payments", "fraud", Protocol::Grpc, "fraud.v1.Fraud/Score", PAYMENTS, ".score(request)"),
    call("reports", "inventory", Protocol::Http, "GET /items", REPORTS, "inventory.items()"),
    call(
        "reports",
        "inventory",
        Protocol::InProcess,
        "total_cents",
        REPORTS,
        "total_cents(&items)",
    ),
    call("reports", "orders", Protocol::Http, "GET /orders", REPORTS, "placed_since(yesterday)"),
];

fn name(graph: &ServiceGraph, service: ServiceId) -> &'static str {
    graph.services[service].facts.name.as_str()
}

/// The number of the line of `path` that holds `text`.
fn line_of(path: &str, text: &str) -> u32 {
    let file = own_file(&format!("fixtures/shop/{path}"));
    let index = file.text.lines().position(|line| line.contains(text));
    u32::try_from(index.unwrap_or_else(|| panic!("{path}: {text}"))).expect("short") + 1
}

/// The two sides' differences: `missing x`, `extra y`.
fn differences(what: &str, wanted: &BTreeSet<String>, found: &BTreeSet<String>) -> Vec<String> {
    let missing = wanted.difference(found).map(|thing| format!("missing {what}: {thing}"));
    let extra = found.difference(wanted).map(|thing| format!("extra {what}: {thing}"));
    missing.chain(extra).collect()
}

fn set<const N: usize>(things: [&str; N]) -> BTreeSet<String> {
    things.map(str::to_owned).into()
}

/// A call as one line; with its sites, file and line.
fn line_of_call(graph: &ServiceGraph, call: &ServiceCall) -> String {
    call_in_words(graph, call, &format!("{:?} ", call.protocol))
}

impl Wanted {
    fn line(&self) -> String {
        let place = format!("{}:{}", self.path, line_of(self.path, self.text));
        format!("{} → {}, {:?} {} at {place}", self.from, self.to, self.protocol, self.operation)
    }
}

/// What is not found as expected yet is a snapshot: it may shrink, and cannot grow unseen.
#[test]
fn every_service_and_call_and_no_other() {
    let graph = services("shop");
    let mut wrong = differences(
        "service",
        &set(["fraud", "gateway", "inventory", "notifications", "orders", "payments", "reports"]),
        &graph.services.iter().map(|service| service.facts.name.to_string()).collect(),
    );
    wrong.extend(differences(
        "left out",
        &set(["loadgen", "migrate"]),
        &graph.left_out.iter().map(|part| part.name.to_string()).collect(),
    ));
    wrong.extend(differences(
        "call",
        &CALLS.iter().map(Wanted::line).collect(),
        &graph.calls.iter().map(|call| line_of_call(&graph, call)).collect(),
    ));
    wrong.extend(differences(
        "external",
        &set(["notifications → api.mail.example"]),
        &graph
            .external
            .iter()
            .map(|call| format!("{} → {}", name(&graph, call.from), call.to))
            .collect(),
    ));
    wrong.extend(differences(
        "shared",
        &set(["postgres orders: notifications orders"]),
        &graph.shared.iter().map(shared_line).collect(),
    ));
    wrong.extend(differences(
        "unresolved",
        &BTreeSet::new(),
        &graph
            .unresolved
            .iter()
            .map(|open| format!("{}:{} {}", open.path, open.line, open.because))
            .collect(),
    ));
    insta::assert_snapshot!("not_as_expected", wrong.join("\n"));
}

fn shared_line(shared: &Shared) -> String {
    let users: Vec<&str> = shared.services.iter().map(|name| name.as_str()).collect();
    format!("{} {}: {}", shared.kind, shared.name, users.join(" "))
}
