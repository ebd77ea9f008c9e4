//! HTTP that no router tells of: paths compared by hand, combinators, clients of a house.

use crate::support::{call_in_words, own_file, services, services_as, services_of};
use colocate::services::{Confidence, Protocol, ServiceGraph, Settings};
use colocate::source::{self, Origin};

/// Routes of every service, then calls with the lines that want them.
fn in_words(graph: &ServiceGraph) -> Vec<String> {
    let routes = graph.services.iter().flat_map(|service| {
        let endpoints = service.facts.endpoints.iter();
        endpoints.map(|endpoint| format!("{} answers {}", service.facts.name, endpoint.operation))
    });
    let calls = graph
        .calls
        .iter()
        .map(|call| call_in_words(graph, call, &format!("{:?} {:?} ", call.mode, call.protocol)));
    routes.chain(calls).collect()
}

#[test]
fn paths_are_compared_by_hand_behind_unix_sockets() {
    assert_eq!(
        in_words(&services("http/by_hand")),
        [
            "desk answers POST /orders",
            "desk answers POST /returns",
            "vault answers POST /sign",
            "vault answers GET /key/{id}",
            "vault answers GET /pair/{id}",
            "desk → vault, Sync Http GET /pair/{id} at desk/src/lib.rs:30",
            "desk → vault, Sync Http POST /sign at desk/src/lib.rs:25",
        ]
    );
}

#[test]
fn whoever_calls_what_stands_for_a_service_wants_the_call() {
    assert_eq!(
        in_words(&services("http/stands_for")),
        [
            "desk answers POST /buy",
            "stock answers POST /items/reserve",
            "stock answers POST /items/release",
            "stock answers GET /items/{item}",
            "desk → stock, Sync Http POST /items/release at desk/src/main.rs:27",
            "desk → stock, Sync Http POST /items/reserve at desk/src/main.rs:26",
        ]
    );
}

#[test]
fn whoever_is_only_handed_a_key_decides_nothing_and_endless_loops_want_their_own_calls() {
    assert_eq!(
        in_words(&services("http/keys")),
        [
            "crane answers GET /load",
            "desk answers GET /orders/{id}",
            "shelves answers DELETE /items/{id}",
            "shelves answers GET /items/{id}",
            "shelves answers GET /changes",
            "crane → shelves, Sync Http GET /changes at watch/src/lib.rs:24",
            "desk → shelves, Sync Http DELETE /items/{id} at desk/src/main.rs:54",
            "desk → shelves, Sync Http GET /changes at watch/src/lib.rs:24",
            "desk → shelves, Sync Http GET /items/{id} at desk/src/main.rs:50",
        ]
    );
}

#[test]
fn of_two_with_a_route_the_one_deployed_beside_is_asked() {
    assert_eq!(
        in_words(&services("http/beside")),
        [
            "desk answers POST /buy",
            "stock answers GET /items/count",
            "whole answers GET /items/count",
            "desk → stock, Sync Http GET /items/count at desk/src/main.rs:5",
        ]
    );
}

#[test]
fn combinators_are_routes() {
    assert_eq!(
        in_words(&services("http/combinators")),
        [
            "ledger answers GET /ledger/{}/pages/{}",
            "ledger answers POST /ledger/{}/lines",
            "shop answers POST /buy",
            "stock answers GET /v1/items",
            "stock answers GET /v1/items/{}",
            "stock answers POST /v1/items/{}/reservations",
            "stock answers ANY /v1/health",
            "shop → stock, Sync Http GET /v1/items/{} at src/bin/shop.rs:11",
            "shop → stock, Sync Http POST /v1/items/{}/reservations at src/bin/shop.rs:12",
        ]
    );
}

#[test]
fn clients_of_a_house_are_told_in_the_settings() {
    let file = own_file("fixtures/http/house_client/colocate.toml");
    let settings = colocate::settings::Settings::parse(&file.text, &file.path).expect("settings");
    assert_eq!(
        in_words(&services_as("http/house_client", &settings.cut())),
        [
            "mail answers order.placed",
            "shop answers POST /orders",
            "stock answers POST /reservations",
            "shop → mail, Async Queue order.placed at shop/src/main.rs:16",
            "shop → stock, Sync Http POST /reservations at shop/src/main.rs:15",
            "shop → stock, Async Other Stock/Count at shop/src/main.rs:17",
        ]
    );
    let untold = services_as("http/house_client", &Settings::default());
    assert!(untold.calls.is_empty(), "{:?}", in_words(&untold));
}

/// What is open says which lines settle it: with these lines it is not open any more, and the call leads where they say.
#[test]
fn open_calls_name_the_lines_that_settle_them() {
    let open = services("http/unsettled").unresolved;
    assert_eq!(open.iter().map(|open| open.line).collect::<Vec<_>>(), [14, 19]);
    let lines: String = open.iter().map(|open| open.settle.replace("<service>", "stock")).collect();
    let settings = colocate::settings::Settings::parse(&lines, "colocate.toml").expect("settings");
    let settled = services_as("http/unsettled", &settings.cut());
    assert_eq!(settled.unresolved, []);
    let sites = settled.calls.iter().flat_map(|call| &call.sites);
    assert_eq!(sites.map(|site| site.place.line).collect::<Vec<_>>(), [14, 19]);
    assert!(settled.calls.iter().all(|call| settled.services[call.to].facts.name == "stock"));
}

#[test]
fn the_socket_tells_two_services_with_one_route_apart() {
    assert_eq!(
        in_words(&services("http/sockets")),
        [
            "annex answers GET /stock",
            "depot answers GET /stock",
            "shop answers GET /",
            "shop → annex, Sync Http GET /stock at src/bin/shop.rs:15",
        ]
    );
}

#[test]
fn clients_without_a_stub_are_known_by_their_path() {
    assert_eq!(
        in_words(&services("http/blocking")),
        [
            "shop answers POST /orders",
            "stock answers GET /items",
            "stock answers GET /items/{sku}",
            "stock answers POST /reservations",
            "shop → stock, Sync Http GET /items at src/bin/shop.rs:22",
            "shop → stock, Sync Http GET /items/{sku} at src/bin/shop.rs:23",
            "shop → stock, Sync Http POST /reservations at src/bin/shop.rs:21",
        ]
    );
}

#[test]
fn what_only_a_variable_holds_goes_by_its_name() {
    let graph = services("http/variables");
    let calls: Vec<String> =
        in_words(&graph).into_iter().filter(|line| line.contains('→')).collect();
    assert_eq!(
        calls,
        [
            "desk → ledger, Async Queue ORDER_TOPIC at src/bin/desk.rs:21",
            // The address is a variable's, and the service has one route beside its health check; of another address
            // the prefix of the path is not known.
            "desk → stock, Sync Http GET /v1/items at src/bin/desk.rs:11 src/bin/desk.rs:25",
            // Two services have the route; the client's file is named for one.
            "settle → ledger, Sync Http GET /v1/balance at src/bin/settle.rs:6",
        ]
    );
    // A route of parameters alone takes no path that it was not meant for.
    let open: Vec<(u32, &str)> =
        graph.unresolved.iter().map(|open| (open.line, open.because.as_str())).collect();
    assert_eq!(open, [(15, "no service in the repository has such a route")]);
}

#[test]
fn a_job_of_the_system_is_a_service_if_it_calls_one() {
    let graph = services("http/variables");
    let settle = graph.services.iter().find(|service| service.facts.name == "settle");
    let found_by = settle.map(|settle| settle.facts.found_by.as_str());
    assert_eq!(found_by, Some("etc/settle.service:4"));
    let left: Vec<(&str, &str)> =
        graph.left_out.iter().map(|left| (left.name.as_str(), left.because.as_str())).collect();
    assert_eq!(left, [("idle", "runs once and ends, and calls no service of the repository")]);
}

/// Another service answers one of the routes; the client was made of the description of the stock.
#[test]
fn clients_are_made_of_descriptions_and_servers_of_traits() {
    assert_eq!(
        in_words(&services("http/described")),
        [
            "depot answers PUT /config",
            "shop answers GET /items/{sku}",
            "shop answers POST /set",
            "stock answers GET /ping",
            "stock answers GET /items/{sku}",
            "stock answers PUT /config",
            "shop → stock, Sync Http GET /items/{sku} at shop/src/main.rs:12",
            "shop → stock, Sync Http PUT /config at shop/src/main.rs:19",
        ]
    );
}

#[test]
fn an_attribute_may_make_main() {
    assert_eq!(in_words(&services("http/launched")), ["kiosk answers GET /v1/papers/<id>"]);
}

#[test]
fn routes_stand_in_tables_and_clients_are_called_after_services() {
    assert_eq!(
        in_words(&services("http/tables")),
        [
            "rivals answers GET /price",
            "stock answers GET /shelves",
            "stock answers POST /shelves/{id}",
            "stock answers GET /price",
            "stock answers GET /weight",
            "stock answers POST /weight",
            "stock answers GET /size",
            "stock answers POST /size",
            "till answers GET /total",
            "till → rivals, Sync Http GET /price at src/bin/till.rs:9",
            "till → stock, Sync Http GET /price at src/bin/till.rs:13",
            "till → stock, Sync Http GET /weight at src/bin/till.rs:14",
        ]
    );
}

#[test]
fn requests_say_themselves_where_they_go() {
    assert_eq!(
        in_words(&services("http/endpoints")),
        [
            "reader answers GET /give",
            "reader answers GET /read",
            "shelves answers GET /shelves/{shelf}/books",
            "shelves answers POST /shelves/{shelf}/books",
            "shelves answers POST /books/{book}/lend",
            "reader → shelves, Sync Http GET /shelves/{shelf}/books at src/bin/reader.rs:10",
            "reader → shelves, Sync Http POST /books/{book}/lend at src/bin/reader.rs:11",
            "reader → shelves, Sync Http POST /shelves/{shelf}/books at src/bin/reader.rs:18",
        ]
    );
}

/// Calls alone, with the lines that want them.
fn calls_in_words(graph: &ServiceGraph) -> Vec<String> {
    graph.calls.iter().map(|call| call_in_words(graph, call, "")).collect()
}

#[test]
fn segments_become_a_path() {
    assert_eq!(
        calls_in_words(&services("http/segments")),
        [
            "desk → depot, DELETE /v1/lost at src/lib.rs:119",
            "desk → depot, GET /claim-desk/open at src/lib.rs:126",
            "desk → depot, GET /v1/carriers/status at src/bin/desk.rs:9 src/bin/desk.rs:13",
            "desk → depot, GET /v1/carriers/{name} at src/bin/desk.rs:12 src/bin/desk.rs:15",
            "desk → depot, GET /v1/labels/{id} at src/bin/desk.rs:11",
            "desk → depot, GET /v1/parcels/{id}/track at src/bin/desk.rs:7",
            "desk → depot, GET /v1/parcels/{id}/weight at src/bin/desk.rs:10",
            "desk → depot, GET /v1/tariffs at src/bin/desk.rs:8",
            // What a request asks for is nowhere in the source.
            "desk → depot, GET /{} at src/bin/desk.rs:25",
            "desk → depot, HEAD /v1/claims at src/lib.rs:124",
            "desk → depot, PATCH /v1/insistence at src/lib.rs:156",
            "desk → depot, PATCH /v1/insurance at src/lib.rs:152",
            "desk → depot, POST /v1/parcels at src/bin/desk.rs:6",
            "desk → depot, PUT /v1/places/{place} at src/bin/desk.rs:14",
        ]
    );
}

#[test]
fn web_sockets_are_opened_at_a_path() {
    let graph = services("http/live");
    assert_eq!(
        calls_in_words(&graph),
        [
            // The variable has a default that leads to a public name.
            "board → feed, GET /live/prices at board/src/main.rs:13",
            "press → feed, ANY /live/news/{place} at press/src/main.rs:18",
        ]
    );
    assert!(graph.calls.iter().all(|call| call.protocol == Protocol::Websocket));
    assert_eq!(graph.unresolved.len(), 1, "an argument of the command line");
}

#[test]
fn types_tell_the_path_of_a_request() {
    assert_eq!(
        calls_in_words(&services("http/typed")),
        [
            "front → registry, DELETE /house/doors at src/bin/front.rs:14",
            "front → registry, DELETE /users/{id} at src/bin/front.rs:9",
            "front → registry, GET /house/doors at src/bin/front.rs:12",
            "front → registry, GET /resources/badges at src/bin/front.rs:11",
            "front → registry, GET /users at src/bin/front.rs:7",
            "front → registry, GET /users/count at src/bin/front.rs:10",
            "front → registry, PATCH /house/doors/{door} at src/bin/front.rs:15",
            "front → registry, POST /commands/lock at src/bin/front.rs:16",
            "front → registry, POST /users at src/bin/front.rs:8",
        ]
    );
}

#[test]
fn what_a_framework_hands_to_handlers_keeps_its_type() {
    let calls = calls_in_words(&services("http/held"));
    let callers: Vec<_> = calls.iter().filter_map(|call| call.split_once(" → ")).collect();
    assert!(callers.iter().all(|(_, call)| call.starts_with("stock, GET /count")), "{calls:?}");
    let endpoints = in_words(&services("http/held"));
    assert!(endpoints.contains(&"by_tide answers GET /of-tide".to_owned()), "{endpoints:?}");
    assert_eq!(
        callers.iter().map(|(caller, _)| *caller).collect::<Vec<_>>(),
        ["by_dropshot", "by_ntex", "by_poem", "by_rocket", "by_salvo", "by_tide"]
    );
}

#[test]
fn a_helper_tells_the_closure_that_it_is_given() {
    assert_eq!(
        in_words(&services("http/handed_over")),
        [
            "desk answers GET /all",
            "stock answers GET /items",
            "desk → stock, Sync Http GET /items at src/bin/desk.rs:13",
        ]
    );
}

#[test]
fn what_is_documented_is_a_route_where_the_router_is_told_so() {
    let graph = services("http/documented");
    assert_eq!(
        in_words(&graph),
        [
            "desk answers GET /desk/{id}",
            "stock answers GET /api/items/{id}",
            "stock answers PATCH /api/items/{id}",
            "stock answers PUT /api/items/{id}",
            "stock answers GET /health",
            "stock answers GET /files/{*path}",
            "stock answers GET /store/{*path}",
            "stock answers PUT /store/{*path}",
            "desk → stock, Sync Http GET /api/items/{id} at desk/src/main.rs:9",
            "desk → stock, Sync Http GET /files/{*path} at desk/src/main.rs:5",
            "desk → stock, Sync Http GET /store/keys/{} at desk/src/main.rs:7",
        ]
    );
    let left_out = graph.left_out.iter().map(|of| format!("{}: {}", of.name, of.because));
    assert_eq!(
        left_out.collect::<Vec<_>>(),
        ["describe: builds the routes of another program, serves none"]
    );
}

#[test]
fn a_router_reached_on_very_many_ways_is_read_once() {
    let mut text = "use axum::{Router, routing::get};
async fn list() {}
fn r0() -> Router { Router::new().route(\"/list\", get(list)) }
"
    .to_owned();
    for layer in 1..40 {
        let below = layer - 1;
        let line = format!(
            "fn r{layer}() -> Router {{ Router::new().nest(\"/a\", r{below}()).nest(\"/b\", r{below}()) }}\n"
        );
        text.push_str(&line);
    }
    text.push_str(
        "#[tokio::main]
async fn main() {
    let listener = tokio::net::TcpListener::bind(\"0.0.0.0:80\").await.unwrap();
    axum::serve(listener, r39()).await.unwrap();
}
",
    );
    let folder = tempfile::tempdir().expect("a scratch folder");
    let manifest = "[package]\nname = \"many\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n\
                    [dependencies]\naxum = \"0.8\"\ntokio = \"1\"\n";
    std::fs::create_dir(folder.path().join("src")).expect("room for a folder");
    std::fs::write(folder.path().join("Cargo.toml"), manifest).expect("room for a file");
    std::fs::write(folder.path().join("src/main.rs"), text).expect("room for a file");
    let origin = Origin::Folder(folder.path().to_owned());
    let tree =
        source::read(&origin, &source::Settings::default()).expect("a folder with files").value;
    let (_, graph) = services_of(&tree, &mut Vec::new());
    let endpoints = in_words(&graph);
    assert!(endpoints.iter().all(|line| line.ends_with("/b/a/list")
        || line.ends_with("/a/list")
        || line.ends_with("/b/list")));
    assert!((1..=32).contains(&endpoints.len()), "{} routes", endpoints.len());
}

/// Two clients of one type; one is made by a type that the program only names. The third is generated while it is built.
#[test]
fn what_is_asked_depends_on_the_setting_that_a_client_is_handed() {
    assert_eq!(
        in_words(&services("http/settings")),
        [
            "desk answers GET /all",
            "orders answers GET /orders/{id}",
            "prices answers GET /list",
            "stock answers GET /list",
            "desk → orders, Sync Http GET /orders/{id} at src/bin/desk.rs:20",
            "desk → prices, Sync Http GET /list at src/lib.rs:26",
            "desk → stock, Sync Http GET /list at src/lib.rs:26",
        ]
    );
}

/// Trait and macro stand in another repository: whoever makes what a route says that it is for answers it.
#[test]
fn a_trait_from_elsewhere_calls_routes() {
    assert_eq!(
        in_words(&services("http/house_trait")),
        [
            "depot answers POST /items/{item}",
            "depot answers GET /lists/closed",
            "depot answers GET /lists/open",
            "desk → depot, Sync Http GET /lists/open at desk/src/main.rs:14",
            "desk → depot, Sync Http POST /items/{item} at desk/src/main.rs:37",
        ]
    );
}

/// A line in Go and one in Python say who is asked; what a client's helper and a test register, and what anybody may answer, says
/// nothing.
#[test]
fn programs_in_other_languages_answer() {
    let graph = services("http/languages");
    let parts = graph
        .services
        .iter()
        .map(|service| format!("{} in {}", service.facts.name, service.facts.language));
    assert_eq!(
        parts.chain(calls_in_words(&graph)).collect::<Vec<_>>(),
        [
            "desk in rust",
            "prices in go",
            "stock in python",
            "desk → prices, GET /prices/{item} at desk/src/main.rs:15",
            "desk → stock, depot.v1.Stock/Reserve at desk/src/main.rs:13",
        ]
    );
    let confidence: Vec<_> = graph.calls.iter().map(|call| call.confidence).collect();
    assert_eq!(confidence, [Confidence::Guessed, Confidence::Bounded]);
    assert_eq!(graph.unresolved.len(), 2, "{:?}", graph.unresolved);
}
