use super::super::testing::{check, quiet};
use super::{Generated, HttpBinding, OperationSide, Protos, RustSettings};
use crate::base::Name;

const SHOP: &str = r#"
//- proto/shop/orders.proto
syntax = "proto3";
package shop.v1;
import "shop/money.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/empty.proto";
import "google/api/annotations.proto";

service APIOrders {
  rpc PlaceOrder(PlaceOrderRequest) returns (Order) {
    option (google.api.http) = {
      post: "/v1/orders"
      body: "*"
      additional_bindings { put: "/v1/orders/{id=orders/*}" }
    };
  }
  rpc Watch(google.protobuf.Empty) returns (stream Order);
  rpc Upload(stream Order) returns (.shop.money.Amount) { option (google.api.http).get = "/up"; }
  rpc Chat(stream Order) returns (stream Order.Line) {}
}

message PlaceOrderRequest {
  string type = 1;
  repeated Order.Line lines = 2;
  optional int64 limit = 3;
  map<string, Order.Line> by_id = 4;
  bytes raw = 5;
  oneof payment {
    shop.money.Amount amount = 6;
    string voucher_code = 7;
  }
}

message Order {
  message Line { string sku = 1; Order parent = 2; State state = 3; }
  enum State { STATE_UNKNOWN = 0; STATE_OPEN = 1; }
  State state = 1;
  repeated State history = 2;
  google.protobuf.Timestamp placed_at = 3;
  Line first = 4;
  google.protobuf.Struct extra = 5;
}
//- proto/shop/money.proto
syntax = "proto3";
package shop.money;
message Amount { int64 units = 1; Currency currency = 2; }
enum Currency { EUR = 0; }
"#;

fn generate(protos: &Protos, package: &str) -> Generated {
    let generated = protos.rust_of(package, &RustSettings::default());
    syn::parse_file(&generated.text).expect("valid Rust");
    generated
}

fn lines_with<'t>(text: &'t str, part: &str) -> Vec<&'t str> {
    text.lines().map(str::trim).filter(|line| line.contains(part)).collect()
}

#[test]
fn declarations_are_read_and_resolved() {
    let protos = quiet(SHOP).protos;
    let orders = protos.file("proto/shop/orders.proto").expect("there");
    let service = &orders.services[0];
    assert_eq!((service.full_name.as_str(), service.line), ("shop.v1.APIOrders", 8));
    let upload = &service.methods[2];
    assert_eq!(
        (upload.input.as_str(), upload.output.as_str()),
        ("shop.v1.Order", "shop.money.Amount")
    );
    assert!(upload.client_streaming && !upload.server_streaming);
    assert_eq!(upload.line, 17);
    assert_eq!(orders.imports[0].path.as_deref(), Some("proto/shop/money.proto"));
    let binding = |method, path| HttpBinding { method: Name::new(method), path: Name::new(path) };
    let expected = [binding("POST", "/v1/orders"), binding("PUT", "/v1/orders/{id=orders/*}")];
    assert_eq!(service.methods[0].http, expected);
    assert_eq!(upload.http, [binding("GET", "/up")]);
}

#[test]
fn messages_become_structs() {
    let text = generate(&quiet(SHOP).protos, "shop.v1").text;
    let has = |line: &str| assert!(text.contains(line), "`{line}` in\n{text}");
    has("pub r#type: ::prost::alloc::string::String,");
    has("pub lines: ::prost::alloc::vec::Vec<order::Line>,");
    has("pub limit: ::core::option::Option<i64>,");
    has("pub by_id: ::std::collections::HashMap<::prost::alloc::string::String, order::Line>,");
    has("pub raw: ::prost::alloc::vec::Vec<u8>,");
    has("pub payment: ::core::option::Option<place_order_request::Payment>,");
    has("Amount(super::super::money::Amount),");
    has("VoucherCode(::prost::alloc::string::String),");
    has("pub placed_at: ::core::option::Option<::prost_types::Timestamp>,");
    has("pub first: ::core::option::Option<::prost::alloc::boxed::Box<order::Line>>,");
    has("pub parent: ::core::option::Option<::prost::alloc::boxed::Box<super::Order>>,");
    has("pub fn state(&self) -> order::State");
    has("pub state: i32,");
    has("Open = 1,");
    assert_eq!(lines_with(&text, "pub fn set_state").len(), 2);
}

#[test]
fn services_become_clients_and_servers() {
    let generated = generate(&quiet(SHOP).protos, "shop.v1");
    let text = &generated.text;
    let has = |line: &str| assert!(text.contains(line), "`{line}` in\n{text}");
    has("pub mod api_orders_client {");
    has("pub struct ApiOrdersClient<T>");
    has("pub trait ApiOrders:");
    has("request: impl tonic::IntoRequest<super::PlaceOrderRequest>");
    has("request: impl tonic::IntoRequest<()>");
    has("tonic::Response<tonic::codec::Streaming<super::Order>>");
    has("request: impl tonic::IntoStreamingRequest<Message = super::Order>");
    has("tonic::Response<super::super::money::Amount>");
    has("type ChatStream: ");
    has("tonic::Request<tonic::Streaming<super::Order>>");
    // Two for each method, and for the service the functions that make a value answer.
    assert_eq!(generated.operations.len(), 12);
    let client =
        &generated.operations[&Name::new("api_orders_client::ApiOrdersClient::place_order")];
    assert_eq!(
        (client.service.as_str(), client.method.as_str()),
        ("shop.v1.APIOrders", "PlaceOrder")
    );
    assert_eq!(client.location.to_string(), "proto/shop/orders.proto:9");
    let chat = &generated.operations[&Name::new("api_orders_server::ApiOrders::chat")];
    assert_eq!(chat.side, OperationSide::Server);
}

#[test]
fn external_paths_stand_in_for_types() {
    let protos = quiet(SHOP).protos;
    let extern_paths = vec![
        (Name::new("shop.money"), Name::new("crate::money")),
        (Name::new("shop.v1.Order"), Name::new("crate::Order")),
    ];
    let settings = RustSettings { extern_paths, ..RustSettings::default() };
    let text = protos.rust_of("shop.v1", &settings).text;
    assert!(text.contains("Amount(crate::money::Amount),"), "{text}");
    assert!(text.contains("request: tonic::Request<tonic::Streaming<crate::Order>>"), "{text}");
}

#[test]
fn the_nearest_copy_of_a_package_counts() {
    let protos = quiet(
        "//- a/p.proto\nsyntax = \"proto3\";\npackage p;\nmessage M { string a = 1; }\n\
         //- b/p.proto\nsyntax = \"proto3\";\npackage p;\nmessage M { string b = 1; }\n",
    )
    .protos;
    let settings = RustSettings { near: Name::new("b"), ..RustSettings::default() };
    let generated = protos.rust_of("p", &settings);
    assert_eq!(generated.files, [Name::new("b/p.proto")]);
    assert!(generated.text.contains("pub b: ") && !generated.text.contains("pub a: "));
}

#[test]
fn proto2_and_missing_packages_are_read() {
    let protos = quiet(
        "//- x.proto\nmessage M { required string a = 1; optional M next = 2; optional bool c = 3 [default = true]; repeated group G = 4 { optional int32 n = 1; } }\n",
    )
    .protos;
    let text = generate(&protos, "").text;
    let has = |line: &str| assert!(text.contains(line), "`{line}` in\n{text}");
    has("pub a: ::prost::alloc::string::String,");
    has("pub next: ::core::option::Option<::prost::alloc::boxed::Box<M>>,");
    has("pub c: ::core::option::Option<bool>,");
    has("::prost::alloc::vec::Vec<m::G>,");
}

#[test]
fn broken_files_and_missing_imports_are_reported_and_survived() {
    let deep = "message M {".repeat(10_000);
    let reported = check(&format!(
        "//- bad.proto\nsyntax = \"proto3\";\nmessage {{\n//- deep.proto\nsyntax = \"proto3\";\n{deep}\n\
         //- good.proto\nsyntax = \"proto3\";\nimport \"gone.proto\";\nmessage M {{ Gone gone = 1; }}\n\
         //- new.proto\nedition = \"2023\";\nmessage N {{ string a = 1; }}\n"
    ));
    let places: Vec<String> =
        reported.diagnostics.iter().filter_map(|d| Some(d.location?.to_string())).collect();
    assert_eq!(places, ["bad.proto:2", "deep.proto:2", "good.proto:2"]);
    let text = generate(&reported.value.protos, "").text;
    assert!(text.contains("pub gone: ::core::option::Option<Gone>,"), "{text}");
    assert!(text.contains("pub struct N"), "{text}");
}
