//! RPC over traits: an attribute makes the client and the server's side.

use crate::support::{call_in_words, services};
use colocate::services::ServiceGraph;

/// What each service answers, then the calls with the lines that want them.
fn in_words(graph: &ServiceGraph) -> Vec<String> {
    let answers = graph.services.iter().flat_map(|service| {
        let endpoints = service.facts.endpoints.iter();
        endpoints.map(|endpoint| format!("{} answers {}", service.facts.name, endpoint.operation))
    });
    let calls = graph.calls.iter();
    let calls = calls.map(|call| call_in_words(graph, call, &format!("{:?} ", call.protocol)));
    answers.chain(calls).collect()
}

#[test]
fn tarpc_makes_a_client_of_a_trait() {
    assert_eq!(
        in_words(&services("rpc/tarpc")),
        [
            "station answers Weather/read",
            "station answers Weather/sensors",
            "dashboard → station, Grpc Weather/read at dashboard/src/main.rs:16",
            "dashboard → station, Grpc Weather/sensors at dashboard/src/main.rs:15",
        ]
    );
}

#[test]
fn jsonrpsee_makes_two_traits_of_one() {
    assert_eq!(
        in_words(&services("rpc/jsonrpsee")),
        [
            "node answers Ledger/ledger_balanceOf",
            "node answers Ledger/ledger_height",
            "wallet answers GET /balance/{account}",
            "wallet → node, Grpc Ledger/ledger_balanceOf at wallet/src/main.rs:15",
            "wallet → node, Grpc Ledger/ledger_height at wallet/src/main.rs:22",
        ]
    );
}
