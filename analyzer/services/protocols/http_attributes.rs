//! Routes that attributes of handlers say: Rocket's and actix' `#[get("/orders")]`, Dropshot's `#[endpoint { … }]`, what
//! utoipa documents.

use super::Facts;
use super::http_server::{VERBS, join};
use crate::base::Name;
use crate::link::FunctionId;
use crate::services::model::Place;
use crate::syntax::facts::Attribute;

/// Methods and paths in a function's route attributes, with their place.
pub(super) fn attribute_routes(
    facts: Facts<'_>,
    function: FunctionId,
) -> Vec<(String, String, Place)> {
    let definitions = &facts.program.definitions;
    let record = &definitions.functions[function];
    let item = definitions.item(record.source);
    let place = facts.place(function, record.span);
    let mut found = Vec::new();
    for attribute in &item.attributes {
        let Some(path) = route_path(attribute) else { continue };
        let name = attribute.last_segment();
        if VERBS.contains(&name) {
            found.push((name.to_uppercase(), path.to_string(), place));
        } else if let Some(method) = endpoint_method(attribute) {
            found.push((method, path.to_string(), place));
        } else if name == "route" {
            let methods: Vec<Name> = attribute
                .arguments
                .iter()
                .filter(|argument| argument.key == "method")
                .filter_map(|argument| argument.value)
                .collect();
            if methods.is_empty() {
                found.push(("ANY".to_owned(), path.to_string(), place));
            }
            found.extend(
                methods.iter().map(|method| (method.to_uppercase(), path.to_string(), place)),
            );
        }
    }
    found
}

/// The method of Dropshot's `#[endpoint { method = GET, … }]`; a channel begins as a GET.
fn endpoint_method(attribute: &Attribute) -> Option<String> {
    match attribute.last_segment() {
        "endpoint" => attribute.value_of("method").map(|method| method.to_uppercase()),
        "channel" => attribute.value_of("protocol").map(|_| "GET".to_owned()),
        _ => None,
    }
}

/// The path of `#[get("/x")]` or `#[get(path = "/x")]`; the query of Rocket's `/x?<q>` is left out.
fn route_path(attribute: &Attribute) -> Option<Name> {
    let path = attribute
        .first_value()
        .or_else(|| attribute.value_of("path"))
        .or_else(|| attribute.value_of("uri"))?;
    let path = path.split('?').next().unwrap_or_default();
    let is_path = |letter: char| letter.is_alphanumeric() || "/_-.:{}*".contains(letter);
    (path.starts_with('/') || path.chars().all(is_path)).then(|| Name::new(path))
}

/// Methods and paths of `#[utoipa::path(get, path = "/orders")]`, which utoipa-axum's `routes!` makes routes of; elsewhere
/// they are only documentation.
pub(super) fn documented_routes(
    facts: Facts<'_>,
    function: FunctionId,
) -> Vec<(String, String, Place)> {
    let definitions = &facts.program.definitions;
    let record = &definitions.functions[function];
    let place = facts.place(function, record.span);
    let attributes = &definitions.item(record.source).attributes;
    let mut found = Vec::new();
    for attribute in attributes.iter().filter(|it| it.path == "utoipa::path" || it.path == "path") {
        let Some(path) = attribute.value_of("path") else { continue };
        let front = attribute.value_of("context_path").map_or("", |front| front.as_str());
        let bare = attribute.arguments.iter().filter(|it| it.value.is_none());
        let methods = bare.flat_map(|it| match it.key.as_str() {
            "method" => it.nested.iter().map(|method| method.key).collect(),
            _ => vec![it.key],
        });
        let methods = methods.filter(|method| VERBS.contains(&method.as_str()));
        found.extend(methods.map(|method| (method.to_uppercase(), join(front, &path), place)));
    }
    found
}
