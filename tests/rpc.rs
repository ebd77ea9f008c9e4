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
            "node answers ledger_balanceOf",
            "node answers ledger_height",
            "node answers ledger_pending",
            "node answers ledger_peers",
            "wallet answers GET /balance/{account}",
            "wallet → node, Http ledger_balanceOf at wallet/src/main.rs:16",
            "wallet → node, Http ledger_height at wallet/src/main.rs:32 wallet/src/main.rs:33",
            "wallet → node, Http ledger_pending at wallet/src/main.rs:33",
        ]
    );
}

#[test]
fn a_client_that_is_nowhere_to_be_read_is_told_by_its_messages() {
    assert_eq!(
        in_words(&services("rpc/wrapped")),
        [
            "depot answers depot.Depot/Take",
            "depot answers depot.Depot/Close",
            "desk answers POST /sales/{sku}",
            "desk answers POST /evening",
            "desk → depot, Grpc depot.Depot/Close at desk/src/main.rs:18",
            "desk → depot, Grpc depot.Depot/Take at desk/src/main.rs:13",
        ]
    );
}

#[test]
fn rpc_code_that_is_not_there_is_told_by_its_use() {
    assert_eq!(
        in_words(&services("rpc/elsewhere")),
        [
            "depot answers v1.stock.Shelves/Take",
            "depot answers v1.stock.Shelves/WatchAll",
            "depot answers v1.stock.Shelves/Count",
            "depot answers mail.v1.Postman/Send",
            "desk → depot, Grpc mail.v1.Postman/Send at desk/src/main.rs:25",
            "desk → depot, Grpc v1.stock.Shelves/Take at desk/src/main.rs:12",
            "desk → depot, Grpc v1.stock.Shelves/WatchAll at desk/src/main.rs:16",
        ]
    );
}

#[test]
fn ttrpc_is_made_of_proto_files() {
    assert_eq!(
        in_words(&services("rpc/ttrpc")),
        [
            "guest answers grpc.Guest/StartTask",
            "guest answers grpc.Guest/GetOOMEvent",
            "host → guest, Grpc grpc.Guest/GetOOMEvent at host/src/main.rs:32",
            "host → guest, Grpc grpc.Guest/StartTask at host/src/main.rs:31",
        ]
    );
}

#[test]
fn volo_writes_clients_and_servers_beside_the_messages() {
    assert_eq!(
        in_words(&services("rpc/volo")),
        [
            "desk answers POST /orders",
            "shelf answers shop.shelf.ShelfService/GetCount",
            "shelf answers shop.shelf.ShelfService/Reserve",
            "desk → shelf, Grpc shop.shelf.ShelfService/GetCount at desk/src/main.rs:9",
            "desk → shelf, Grpc shop.shelf.ShelfService/Reserve at desk/src/main.rs:11",
        ]
    );
}

#[test]
fn grpcio_writes_a_file_of_services_for_each_proto_file() {
    assert_eq!(
        in_words(&services("rpc/grpcio")),
        [
            "shelf answers shop.shelf.ShelfApi/GetCount",
            "shelf answers shop.shelf.ShelfApi/Reserve",
            "shelf answers shop.shelf.ShelfApi/Watch",
            "desk → shelf, Grpc shop.shelf.ShelfApi/GetCount at desk/src/main.rs:13",
            "desk → shelf, Grpc shop.shelf.ShelfApi/Reserve at desk/src/main.rs:15",
            "desk → shelf, Grpc shop.shelf.ShelfApi/Watch at desk/src/main.rs:17",
        ]
    );
}

#[test]
fn a_generator_that_nobody_knows_names_its_trait_like_the_service() {
    assert_eq!(
        in_words(&services("rpc/house")),
        [
            "shelf answers shelf.Shelf/GetCount",
            "shelf answers shelf.Shelf/Reserve",
            "desk → shelf, Grpc shelf.Shelf/GetCount at desk/src/main.rs:9",
            "desk → shelf, Grpc shelf.Shelf/Reserve at desk/src/main.rs:10",
        ]
    );
}

#[test]
fn actors_of_dapr_are_found_by_the_name_of_their_type() {
    let words = in_words(&services("brokers/dapr"));
    let of_actors = words.iter().filter(|line| line.contains("Shelf/"));
    assert_eq!(
        of_actors.collect::<Vec<_>>(),
        [
            "depot answers Shelf/reserve",
            "depot answers Shelf/count",
            "desk → depot, Grpc Shelf/reserve at desk/src/main.rs:15",
        ]
    );
}

#[test]
fn whoever_answers_with_code_of_its_own_may_be_asked() {
    let graph = services("rpc/plugins");
    assert_eq!(
        in_words(&graph),
        [
            "desk answers POST /ship/{carrier}",
            "parcel answers carrier.Carrier/Ship",
            "wire answers carrier.Carrier/Ship",
            "desk → parcel, Grpc carrier.Carrier/Ship at desk/src/main.rs:9",
            "desk → wire, Grpc carrier.Carrier/Ship at desk/src/main.rs:9",
        ]
    );
    let left_out = graph.left_out.iter().map(|left| format!("{}: {}", left.name, left.because));
    assert_eq!(
        left_out.collect::<Vec<_>>(),
        ["all-carriers: runs several of the other services in one process"]
    );
}

#[test]
fn ttrpc_may_be_checked_in() {
    assert_eq!(
        in_words(&services("rpc/checked_in")),
        [
            "guest answers keeper.KeyKeeper/GetKey",
            "host answers GET /key",
            "host → guest, Grpc keeper.KeyKeeper/GetKey at host/src/main.rs:27",
        ]
    );
}

#[test]
fn rules_put_an_rpc_behind_http_and_a_server_in_memory_is_asked_by_nobody_else() {
    assert_eq!(
        in_words(&services("rpc/transcoded")),
        [
            "archive answers POST /v1/papers:search",
            "archive answers town.paperArchive.v1.PaperShelf/Search",
            "archive answers GET /v1/shelves/{shelf}/papers",
            "archive answers town.paperArchive.v1.PaperShelf/List",
            "clerk answers GET /look",
            "desk answers GET /find",
            "desk → archive, Http GET /v1/shelves/{shelf}/papers at desk/src/main.rs:19",
            "desk → archive, Http POST /v1/papers:search at desk/src/main.rs:18",
        ]
    );
}
