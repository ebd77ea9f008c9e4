//! Several services in one binary: roles by RPC service, by subcommand, and the crates of a monolith.

use crate::support::{call_in_words, services, services_as};
use colocate::services::{Protocol, ServiceGraph, ServiceKind, Settings, Unit};

/// Services with their kind, then calls with their sites' lines.
fn in_words(graph: &ServiceGraph) -> Vec<String> {
    let services = graph.services.iter().map(|service| {
        let kind = match service.facts.kind {
            ServiceKind::Binary => "binary",
            ServiceKind::Role => "role",
            ServiceKind::Crate => "crate",
            ServiceKind::Module => "module",
            ServiceKind::Encore | ServiceKind::NotAnalysed => "other",
        };
        format!("{kind} {}", service.facts.name)
    });
    let calls = graph.calls.iter().map(|call| {
        let also = match call.also.as_slice() {
            [] => "",
            [Protocol::InProcess] => " or in process",
            _ => " or from elsewhere",
        };
        call_in_words(graph, call, &format!("{:?}{also} ", call.protocol))
    });
    services.chain(calls).collect()
}

#[test]
fn roles_by_the_rpc_services_that_a_node_registers() {
    assert_eq!(
        in_words(&services("roles/registration")),
        [
            "role billing",
            "role picking",
            "role serve",
            "role stock",
            "billing → stock, Grpc or in process depot.v1.StockService/Reserve at depot-billing/src/lib.rs:22",
            "picking → billing, Grpc or in process depot.v1.BillingService/Invoice at depot-picking/src/lib.rs:22",
            "serve → picking, Grpc or in process depot.v1.PickingService/Pick at depot-serve/src/lib.rs:45",
        ]
    );
}

/// Whoever makes the client names the role that it asks. Both are given on, one only to read: nobody reserves at the replica.
#[test]
fn a_form_of_a_role_is_asked_by_whom_its_client_is_given() {
    assert_eq!(
        in_words(&services("roles/forms")),
        [
            "role picking",
            "role planning",
            "role serve",
            "role stock",
            "role stock-replica",
            "picking → stock, Grpc or in process depot.v1.StockService/Count at depot-picking/src/lib.rs:24",
            "picking → stock, Grpc or in process depot.v1.StockService/Reserve at depot-picking/src/lib.rs:25",
            "picking → stock-replica, Grpc or in process depot.v1.StockService/Count at depot-picking/src/lib.rs:24",
            "planning → stock, Grpc or in process depot.v1.StockService/Count at depot-planning/src/lib.rs:23",
            "planning → stock-replica, Grpc or in process depot.v1.StockService/Count at depot-planning/src/lib.rs:23",
            "serve → picking, Grpc or in process depot.v1.PickingService/Pick at depot-serve/src/lib.rs:69",
        ]
    );
}

#[test]
fn one_rpc_service_may_have_several_homes() {
    assert_eq!(
        in_words(&services("roles/several")),
        [
            "role api",
            "role plan",
            "role work",
            "api → plan, Grpc job.PlanGrpc/Create at api/src/lib.rs:15",
            "api → plan, Grpc job.StatusGrpc/Ask at api/src/lib.rs:21",
            "api → work, Grpc job.StatusGrpc/Ask at api/src/lib.rs:21",
            "plan → work, Grpc job.WorkGrpc/Run at plan/src/lib.rs:27",
            "work → plan, Grpc job.PlanGrpc/Register at worker/src/lib.rs:20",
        ]
    );
}

#[test]
fn roles_by_a_subcommand() {
    assert_eq!(
        in_words(&services("small/role_flags")),
        ["role api", "role worker", "worker → api, Http POST /jobs/next at src/main.rs:32",]
    );
}

#[test]
fn roles_of_which_no_call_is_known_listen_in_modules_of_their_own() {
    assert_eq!(in_words(&services("roles/modes")), ["role letters", "role parcels"]);
}

#[test]
fn crates_of_a_monolith_where_nothing_else_is_a_service() {
    let wanted = [
        "crate catalog",
        "crate orders",
        "crate shipping",
        "orders → catalog, InProcess price_of at orders/src/lib.rs:10",
        "orders → shipping, InProcess Dispatcher::dispatch at orders/src/lib.rs:12",
    ];
    assert_eq!(in_words(&services("roles/monolith")), wanted);
    let crates =
        services_as("roles/monolith", &Settings { unit: Unit::Crates, ..Settings::default() });
    assert_eq!(in_words(&crates), wanted);
    let pair =
        ["crate orders", "crate stock", "orders → stock, InProcess reserve at orders/src/lib.rs:8"];
    assert_eq!(in_words(&services("roles/pair")), pair);
}

#[test]
fn modules_hear_events_by_their_types() {
    assert_eq!(
        in_words(&services("roles/events")),
        [
            "crate mail",
            "crate orders",
            "orders → mail, InProcess Cancelled at orders/src/lib.rs:23",
            "orders → mail, InProcess Placed at orders/src/lib.rs:22",
        ]
    );
}

#[test]
fn a_choice_may_be_handed_on_as_a_constant() {
    assert_eq!(
        in_words(&services("roles/handed")),
        [
            "role desk",
            "role packer",
            "role shelves",
            "desk → packer, Http POST /parcels at desk/src/lib.rs:13",
            "packer → shelves, Http GET /shelves/{id} at packer/src/lib.rs:10",
        ]
    );
}

#[test]
fn binaries_stay_whole_where_the_settings_say_so() {
    let whole = Settings { unit: Unit::Binaries, ..Settings::default() };
    assert_eq!(in_words(&services_as("roles/monolith", &whole)), ["binary server"]);
    assert_eq!(in_words(&services_as("roles/registration", &whole)), ["binary depot-node"]);
}

#[test]
fn modules_of_a_crate_by_the_settings() {
    let modules =
        services_as("small/role_flags", &Settings { unit: Unit::Modules, ..Settings::default() });
    assert_eq!(in_words(&modules)[..2], ["module api", "module worker"]);
}

#[test]
fn commands_start_services_that_live_in_libraries() {
    assert_eq!(
        in_words(&services("roles/commands")),
        [
            "role desk",
            "role shelves",
            "desk → shelves, Http GET /count/{sku} at desk/src/lib.rs:47",
            "desk → shelves, Http GET /names at desk/src/lib.rs:27",
            "desk → shelves, Http POST /sweep at desk/src/lib.rs:17",
        ]
    );
}

#[test]
fn a_command_line_names_roles_by_words_and_constants() {
    assert_eq!(
        in_words(&services("roles/words")),
        [
            "role desk",
            "role ledger",
            "role shelves",
            "desk → shelves, Http GET /count/{sku} at desk/src/lib.rs:24",
        ]
    );
}

#[test]
fn commands_of_a_command_line_start_services_too() {
    assert_eq!(
        in_words(&services("roles/within")),
        [
            "role desk-server",
            "role worker",
            "desk-server → worker, Http POST /jobs/{id} at shop-cli/src/main.rs:59",
        ]
    );
}

#[test]
fn what_a_program_is_configured_with_makes_its_role() {
    assert_eq!(
        in_words(&services("roles/configured")),
        [
            "role maker",
            "role node",
            "role prover",
            "node → maker, Http chain_height at watcher/src/lib.rs:7",
            "prover → maker, Http chain_block at prover/src/lib.rs:7",
        ]
    );
}

#[test]
fn copies_of_a_program_have_a_standing() {
    assert_eq!(
        in_words(&services("roles/standing")),
        [
            "role primary",
            "role replica",
            "replica → primary, Http GET /rows/{id} at src/main.rs:48",
        ]
    );
}

#[test]
fn roles_are_asked_for_one_by_one() {
    assert_eq!(
        in_words(&services("roles/asked")),
        [
            "role front",
            "role store",
            "role sweeper",
            "front → store, Http GET /blobs/{id} at node/src/front.rs:12",
            "sweeper → store, Http PUT /blobs/{id} at node/src/sweep.rs:16",
        ]
    );
}

#[test]
fn workers_are_services_that_nobody_calls() {
    assert_eq!(
        in_words(&services("roles/workers")),
        [
            "role book",
            "role job-creator",
            "role job-driver",
            "job-driver → book, Http POST /entries at src/main.rs:61",
        ]
    );
}

#[test]
fn programs_that_never_end_are_left_running() {
    let graph = services("roles/left_running");
    let running = ["binary gate", "binary link", "binary meter_exporter", "binary sweeper"];
    assert_eq!(in_words(&graph), running);
    let left_out: Vec<_> = graph.left_out.iter().map(|left| left.name.as_str()).collect();
    assert_eq!(left_out, ["reboot", "wait_for"]);
}

#[test]
fn services_that_start_side_by_side_ask_each_other() {
    assert_eq!(
        in_words(&services("roles/side_by_side")),
        [
            "role desk",
            "binary kiosk",
            "role stock",
            "desk → stock, Http GET /left/{name} at yard/src/desk.rs:5",
        ]
    );
}

#[test]
fn roles_that_several_programs_start_stand_once_and_requests_choose_none() {
    assert_eq!(
        in_words(&services("roles/own_programs")),
        ["role scale", "role stall", "stall → scale, Queue market.sold at src/lib.rs:50",]
    );
}

#[test]
fn a_deployment_file_at_home_says_nothing_of_the_neighbours() {
    assert_eq!(
        in_words(&services("roles/neighbours")),
        ["binary bell", "binary lamp", "bell → lamp, Http POST /light at bell/src/main.rs:6"]
    );
}

#[test]
fn parts_of_a_program_stand_in_an_enum_within_another() {
    assert_eq!(
        in_words(&services("roles/nested")),
        [
            "role ledger",
            "role teller",
            "binary vaultd",
            "teller → ledger, Http GET /accounts/{id}/balance at bank/src/teller.rs:17",
            "teller → vaultd, Http PUT /vaults/{id} at bank/src/teller.rs:27",
        ]
    );
}

#[test]
fn who_has_a_port_listens() {
    assert_eq!(
        in_words(&services("roles/published")),
        [
            "binary depot",
            "binary picker",
            "picker → depot, Http GET /v0/next at bin/picker/src/main.rs:7",
        ]
    );
}

/// Each group of commands is defined in a library of its own; both indexers answer the same and listen to other topics.
#[test]
fn commands_of_groups_are_roles_that_bear_the_name_of_the_group() {
    assert_eq!(
        in_words(&services("roles/groups")),
        [
            "role shop-api",
            "role shop-indexer",
            "role store-api",
            "role store-indexer",
            "shop-api → shop-indexer, Queue order-stored at shop-api/src/lib.rs:24",
        ]
    );
}

/// Each part has a place of its own in the settings, one of them elsewhere; a counter that stands before the stock asks on behalf of
/// the orders, who never ask for an audit.
#[test]
fn a_configuration_puts_parts_here_or_elsewhere() {
    assert_eq!(
        in_words(&services("roles/placed")),
        [
            "role api",
            "role orders",
            "role stock",
            "api → orders, InProcess or from elsewhere OrdersClient::place at depot-api/src/lib.rs:23",
            "orders → stock, InProcess or from elsewhere StockClient::reserve at depot-orders/src/lib.rs:40",
        ]
    );
}
