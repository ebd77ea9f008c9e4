//! What calls carry: sums of fields, and what is said where no type tells.

use crate::binary::{Invocation, colocate};
use crate::support::{fixture, tree, weighted};
use colocate::base::Name;
use colocate::group::{self, Constraints};
use colocate::services::{Protocol, Service};
use colocate::settings::Settings;
use colocate::source::{self, Origin};
use colocate::weigh::{Call, Carried, WeightedGraph};

fn graph() -> WeightedGraph {
    weighted(&tree("payloads", &mut Vec::new()))
}

fn side(side: &Carried) -> String {
    let bytes = side.bytes.map_or_else(|| "?".to_owned(), |bytes| bytes.to_string());
    let messages = side.messages.iter().map(|message| {
        format!("\n    {} {}:{} = {}", message.name, message.path, message.line, message.sum)
    });
    format!("{bytes}, {}{}", side.rule, messages.collect::<String>())
}

fn in_words(call: &Call) -> String {
    let payload = call.payload.as_ref().expect("every call over a wire was looked at");
    let kb = call.kb.map_or_else(|| "no".to_owned(), |kb| kb.to_string());
    format!(
        "{} {kb} KB\n  {}\n  {}",
        call.operation,
        side(&payload.request),
        side(&payload.response)
    )
}

#[test]
fn types_tell_what_calls_carry() {
    let calls: Vec<String> = graph().calls.iter().map(in_words).collect();
    insta::assert_snapshot!(calls.join("\n"));
}

#[test]
fn a_call_over_no_wire_has_no_size() {
    let shop = weighted(&tree("shop", &mut Vec::new()));
    let inside = shop.calls.iter().find(|call| call.protocol == Protocol::InProcess);
    let inside = inside.expect("reports calls the library of inventory");
    assert_eq!((&inside.payload, inside.kb), (&None, None));
}

/// What `explain` says of the size of one operation.
fn explained(from: &str, to: &str, operation: &str, more: &[&str]) -> String {
    let run = colocate().args(["explain", from, to]).arg(fixture("payloads"));
    let run = more.iter().fold(run, Invocation::arg).run();
    assert_eq!(run.code, 0, "{}", run.stderr);
    let mut lines = run.stdout.lines().skip_while(|line| !line.starts_with(operation));
    lines.nth(1).expect("the size stands below the operation").trim().to_owned()
}

#[test]
fn explain_shows_the_arithmetic_on_one_line() {
    assert_eq!(
        explained("desk", "stock", "POST /counts", &[]),
        "0.039 KB a call: request 40 B (body that the handler takes: Count at stock/src/main.rs:15 \
         = free 14 + by 24 + braces 2); response 0 B (the handler gives no body)"
    );
    assert_eq!(
        explained("desk", "stock", "POST /notes", &[]),
        "size not known, counted as 0 KB: request ? (no type tells); response ? (no type tells)"
    );
}

#[test]
fn what_was_measured_takes_the_place_of_what_types_tell() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let file = |name: &str, text: &str| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).expect("the folder is ours");
        file.to_str().expect("a plain path").to_owned()
    };
    let table = file(
        "rates.csv",
        "from,to,operation,calls_per_second,kb\ndesk,stock,POST /counts,5,2.5\ndesk,stock,POST /shelves,5,\n",
    );
    assert_eq!(
        explained("desk", "stock", "POST /counts", &["--traces", &table]),
        "2.5 KB a call, measured: request 2560 B (measured, both directions together); \
         response 0 B (counted with the request)"
    );
    assert!(
        explained("desk", "stock", "POST /shelves", &["--traces", &table]).contains("body that"),
        "a rate alone leaves the size as it is"
    );
    let spans = file(
        "jaeger.json",
        r#"{"data": [{"traceID": "1", "processes": {"p1": {"serviceName": "desk"}, "p2": {"serviceName": "stock"}}, "spans": [
            {"traceID": "1", "spanID": "1", "operationName": "POST /notes", "startTime": 1, "duration": 9000000, "processID": "p1",
                "tags": [{"key": "span.kind", "value": "client"}, {"key": "response_size", "value": 1024}], "references": []},
            {"traceID": "1", "spanID": "2", "operationName": "POST /notes", "startTime": 2, "duration": 1, "processID": "p2",
                "tags": [{"key": "span.kind", "value": "server"}, {"key": "http.request.body.size", "value": 512}],
                "references": [{"refType": "CHILD_OF", "traceID": "1", "spanID": "1"}]}]}]}"#,
    );
    assert_eq!(
        explained("desk", "stock", "POST /notes", &["--traces", &spans]),
        "1.5 KB a call, measured: request 512 B (measured); response 1024 B (measured)"
    );
}

#[test]
fn the_objective_weighs_what_calls_carry() {
    let name = |text: &str| Name::new(text);
    let service = |text: &str| Service { name: name(text), ..Service::default() };
    let partner = |kb: Option<f64>| {
        let call = |to: &str, rate: f64, kb: Option<f64>| Call {
            from: name("hub"),
            to: name(to),
            rate,
            kb,
            ..Call::default()
        };
        let graph = WeightedGraph {
            services: vec![service("busy"), service("heavy"), service("hub")],
            calls: vec![call("busy", 1100.0, None), call("heavy", 1000.0, kb)],
            ..WeightedGraph::default()
        };
        let mut settings = Settings::default();
        settings.group.constraints =
            Constraints { max_services: Some(2), ..Constraints::default() };
        let grouping = group::partition(&graph, &settings.group, None).expect("it is feasible");
        let group = grouping.groups.iter().find(|group| group.services.contains(&name("hub")));
        let services = group.expect("every service is in a group").services.clone();
        services.into_iter().find(|other| *other != "hub").map(|other| other.to_string())
    };
    assert_eq!(partner(None).as_deref(), Some("busy"), "unknown sizes count nothing");
    assert_eq!(partner(Some(0.1)).as_deref(), Some("busy"));
    assert_eq!(partner(Some(8.0)).as_deref(), Some("heavy"));
}

#[test]
fn callers_tell_what_generic_wrappers_send() {
    let shop = weighted(&tree("shop", &mut Vec::new()));
    let sent = |from: &str, to: &str| -> Vec<String> {
        let calls = shop.calls.iter().filter(|call| call.from == from && call.to == to);
        let payloads = calls.filter_map(|call| Some((call.operation, call.payload.as_ref()?)));
        let names = |side: &Carried| -> Vec<String> {
            side.messages.iter().map(|message| message.name.to_string()).collect()
        };
        payloads
            .map(|(operation, payload)| {
                format!("{operation} {:?} {:?}", names(&payload.request), names(&payload.response))
            })
            .collect()
    };
    assert_eq!(
        sent("orders", "inventory"),
        [r#"POST /items/{sku}/reservations ["Reservation"] ["Reserved"]"#]
    );
    assert_eq!(sent("orders", "notifications"), [r#"orders.placed ["Order"] []"#]);
    assert_eq!(
        sent("gateway", "orders"),
        [r#"GET /orders/{id} [] ["Order"]"#, r#"POST /orders ["NewOrder"] ["Order"]"#]
    );
}

#[test]
fn functions_of_traits_tell_what_an_rpc_without_a_declaration_carries() {
    let weather = weighted(&tree("rpc/tarpc", &mut Vec::new()));
    let calls: Vec<String> = weather.calls.iter().map(in_words).collect();
    insta::assert_snapshot!(calls.join("\n"));
}

/// Code as prost and tonic write it, checked in without its `.proto` file.
const GENERATED: &str = r#"
pub struct Ask {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub at: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(string, repeated, tag = "3")]
    pub labels: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(map = "string, int32", tag = "4")]
    pub counts: ::std::collections::HashMap<::prost::alloc::string::String, i32>,
    #[prost(bytes = "vec", optional, tag = "5")]
    pub proof: ::core::option::Option<::prost::alloc::vec::Vec<u8>>,
    #[prost(oneof = "ask::How", tags = "6, 7")]
    pub how: ::core::option::Option<ask::How>,
}
pub mod ask {
    pub enum How { Fast(bool), By(::prost::alloc::string::String) }
}
pub struct Answer {
    #[prost(bool, tag = "1")]
    pub ok: bool,
}
pub mod asking_client {
    pub struct AskingClient<T> { inner: tonic::client::Grpc<T> }
    impl<T> AskingClient<T> {
        pub async fn ask(
            &mut self,
            request: impl tonic::IntoRequest<super::Ask>,
        ) -> Result<tonic::Response<super::Answer>, tonic::Status> {
            let path = http::uri::PathAndQuery::from_static("/asking.v1.Asking/Ask");
            self.inner.unary(request.into_request(), path, tonic_prost::ProstCodec::default()).await
        }
    }
}
pub mod asking_server {
    #[tonic::async_trait]
    pub trait Asking {
        async fn ask(
            &self,
            request: tonic::Request<super::Ask>,
        ) -> Result<tonic::Response<super::Answer>, tonic::Status>;
    }
    pub struct AskingServer<T> { inner: T }
    impl<T> AskingServer<T> { pub fn new(inner: T) -> Self { Self { inner } } }
}
"#;

#[test]
fn generated_code_tells_where_the_declaration_is_not_there() {
    let package = |name: &str| {
        format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n[dependencies]\nprost = \"0.14\"\nprost-types = \"0.14\"\n\
             tonic = \"0.14\"\ntokio = \"1\"\nhttp = \"1\"\ntonic-prost = \"0.14\"\n{}",
            if name == "api" { "" } else { "api = { path = \"../api\" }\n" }
        )
    };
    let server = "use api::asking_server::{Asking, AskingServer};
        struct Answers;
        #[tonic::async_trait]
        impl Asking for Answers {
            async fn ask(&self, request: tonic::Request<api::Ask>) -> Result<tonic::Response<api::Answer>, tonic::Status> {
                Ok(tonic::Response::new(api::Answer { ok: request.into_inner().id.is_empty() }))
            }
        }
        #[tokio::main]
        async fn main() {
            let address = \"0.0.0.0:50051\".parse().unwrap();
            tonic::transport::Server::builder().add_service(AskingServer::new(Answers)).serve(address).await.unwrap();
        }";
    let client = "#[tokio::main]
        async fn main() {
            let mut ticks = tokio::time::interval(std::time::Duration::from_secs(1));
            let mut client: api::asking_client::AskingClient<tonic::transport::Channel> = todo!();
            loop {
                ticks.tick().await;
                client.ask(ask()).await.unwrap();
            }
        }
        fn ask() -> api::Ask { todo!() }";
    let files = [
        ("Cargo.toml", "[workspace]\nmembers = [\"api\", \"client\", \"server\"]\n".to_owned()),
        ("api/Cargo.toml", package("api")),
        ("api/src/lib.rs", GENERATED.to_owned()),
        ("client/Cargo.toml", package("client")),
        ("client/src/main.rs", client.to_owned()),
        ("server/Cargo.toml", package("server")),
        ("server/src/main.rs", server.to_owned()),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.into_bytes()));
    let tree = source::read(&Origin::Memory(files.to_vec()), &source::Settings::default());
    let graph = weighted(&tree.expect("there is Rust source").value);
    let calls: Vec<String> = graph.calls.iter().map(in_words).collect();
    assert_eq!(
        calls,
        ["asking.v1.Asking/Ask 0.239 KB\n  243, fields of the generated message\n    \
          Ask api/src/lib.rs:2 = id 18 + at 14 + labels 72 (4 × 18) + counts 96 (4 × 24) + proof 33 (½ × 66) + how 10 (mean of 2)\n  \
          2, fields of the generated message\n    Answer api/src/lib.rs:19 = ok 2"]
    );
}
