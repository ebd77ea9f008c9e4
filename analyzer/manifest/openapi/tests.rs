//! Descriptions to clients.

use super::{ClientStyle, client_of};
use crate::base::Name;
use crate::manifest::OperationSide;

const SHOP: &str = r##"{
  "openapi": "3.0.3",
  "paths": {
    "/items/{id}": {
      "parameters": [{"in": "path", "name": "id", "required": true, "schema": {"type": "string"}}],
      "get": {
        "operationId": "item_get",
        "responses": {
          "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}},
          "4XX": {"$ref": "#/components/responses/Error"}
        }
      },
      "put": {
        "operationId": "itemPut",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}},
        "responses": {"204": {"description": "done"}}
      }
    }
  },
  "components": {
    "responses": {
      "Error": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}
    },
    "schemas": {
      "Item": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "type": {"$ref": "#/components/schemas/Kind"}},
        "required": ["name"]
      },
      "Kind": {"type": "string", "enum": ["small", "very-large"]},
      "Error": {"type": "object", "properties": {"message": {"type": "string"}}}
    }
  }
}"##;

fn text(style: &ClientStyle) -> String {
    let generated = client_of(Name::new("api/shop.json"), SHOP, style).expect("a description");
    syn::parse_file(&generated.text).expect("valid Rust");
    generated.text
}

#[test]
fn every_operation_is_a_function_whose_value_is_its_url() {
    let text = text(&ClientStyle::default());
    for line in [
        "pub async fn item_get(&self, id: &String) -> Result<ResponseValue<types::Item>, Error<types::Error>> \
         { format!(\"{}/items/{}\", self.baseurl, loop {}) }",
        "pub async fn item_put(&self, id: &String, body: &types::Item) -> Result<ResponseValue<()>, Error<()>>",
        "pub r#type: Option<Kind>",
        "pub enum Kind { Small, VeryLarge }",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
}

#[test]
fn builders_take_the_parameters() {
    let text = text(&ClientStyle { is_builder: true, ..ClientStyle::default() });
    for line in [
        "pub fn item_put(&self) -> builder::ItemPut",
        "pub fn body<V>(self, value: V) -> Self",
        "pub async fn send(self) -> Result<ResponseValue<types::Item>, Error<types::Error>>",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
}

#[test]
fn types_stand_in_for_schemas() {
    let replaced = vec![(Name::new("Kind"), Name::new("shop_types::Kind"))];
    let text = text(&ClientStyle { replaced, has_inner: true, ..ClientStyle::default() });
    assert!(text.contains("pub type Kind = shop_types::Kind;"), "{text}");
    assert!(text.contains("pub fn new(baseurl: &str, inner: Inner) -> Self"), "{text}");
}

#[test]
fn operations_have_their_place_in_the_description() {
    let generated =
        client_of(Name::new("api/shop.json"), SHOP, &ClientStyle::default()).expect("one");
    let operation = &generated.operations[&Name::new("Client::item_put")];
    assert_eq!((operation.side, operation.method.as_str()), (OperationSide::Http, "PUT"));
    assert_eq!(
        (operation.location.path.as_str(), operation.location.span.line),
        ("api/shop.json", 14)
    );
}

#[test]
fn other_files_are_no_descriptions() {
    let style = ClientStyle::default();
    assert!(client_of(Name::new("a.json"), "{\"name\": 1}", &style).is_none());
    assert!(client_of(Name::new("a.json"), "{\"openapi\": \"3.0.0\"", &style).is_none());
    assert!(client_of(Name::new("a.json"), "{\"swagger\": \"2.0\"}", &style).is_none());
    let yaml = "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      operationId: a\n";
    assert!(client_of(Name::new("a.yaml"), yaml, &style).is_some());
}
