//! Calls of an HTTP client that a generator makes of a description while the program is built, where neither stands in the
//! repository.
//!
//! The OpenAPI Generator puts every operation into a function of a module `apis::…_api`, called like the operation's
//! `operationId`. What a server of the repository documents, or the handler itself, is called the same.

use super::{Facts, LookedFor, Served, Wire, WireTarget};
use crate::base::Name;
use crate::link::{FunctionId, Target};
use crate::services::model::Protocol;
use crate::services::template::{Piece, pieces};
use crate::services::text::{Part, Text, Why};
use crate::syntax::facts::Attribute;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// The module that the generator puts all operations into.
const OPERATIONS: &str = "apis";
/// What it adds to the name of a group of operations.
const GROUP: &str = "_api";

/// Calls named like an operation that somebody in the repository answers.
pub(super) fn wires(facts: Facts<'_>, served: &[Served]) -> Vec<Wire> {
    let mut known = None;
    let mut wires = Vec::new();
    for (function, _, types) in facts.bodies_with(LookedFor::GeneratedRequests) {
        if facts.is_derived(function) {
            continue;
        }
        let mut is_quiet = true;
        for call in &types.calls {
            let Some(operation) = operation_of(&call.target) else { continue };
            is_quiet = false;
            let known = known.get_or_insert_with(|| by_name(facts, served));
            let Some((method, path)) = known.get(&operation).and_then(only) else { continue };
            let place = facts.place(function, call.span);
            let target = WireTarget::Http {
                methods: vec![Text::literal(method)],
                urls: vec![with_holes(path)],
                contract: None,
                protocol: Protocol::Http,
            };
            wires.push(Wire { function, expr: call.expr, place, target });
        }
        if is_quiet {
            types.quiet.keep_quiet(LookedFor::GeneratedRequests as u32);
        }
    }
    wires
}

/// `get_order` of `shop_client::apis::orders_api::get_order`.
fn operation_of(target: &Target) -> Option<Name> {
    let Target::External(path) = target else { return None };
    let (group, operation) = path.rsplit_once("::")?;
    let is_client = group.ends_with(GROUP) && group.split("::").any(|part| part == OPERATIONS);
    is_client.then(|| Name::new(operation))
}

/// Operations by name: the handler that answers, and what it answers.
type ByName = FxHashMap<Name, BTreeSet<(FunctionId, Name)>>;

fn by_name(facts: Facts<'_>, served: &[Served]) -> ByName {
    let definitions = &facts.program.definitions;
    let mut all = ByName::default();
    for served in served.iter().filter(|served| served.protocol == Protocol::Http) {
        let Some(handler) = served.handler else { continue };
        let item = definitions.item(definitions.functions[handler].source);
        let told = item.attributes.iter().find_map(documented);
        let name = told.unwrap_or(definitions.functions[handler].name);
        all.entry(name).or_default().insert((handler, served.operation));
    }
    all
}

/// The `operation_id` that utoipa documents, as a name of a function.
fn documented(attribute: &Attribute) -> Option<Name> {
    let is_documented = attribute.path == "utoipa::path" || attribute.path == "path";
    let id = is_documented.then(|| attribute.value_of("operation_id")).flatten()?;
    let mut name = String::new();
    for letter in id.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    Some(Name::new(&name.replace('-', "_").replace("__", "_")))
}

/// Method and path, where one handler answers: the same one below a prefix is the same operation.
fn only(operations: &BTreeSet<(FunctionId, Name)>) -> Option<(&str, &str)> {
    let (handler, _) = operations.first()?;
    let is_one = operations.iter().all(|(other, _)| other == handler);
    let calls = operations.iter().filter_map(|(_, operation)| operation.as_str().split_once(' '));
    calls.min_by_key(|(_, path)| path.len()).filter(|_| is_one)
}

/// A path whose parameters are not known.
fn with_holes(path: &str) -> Text {
    let parts = pieces(path).into_iter().map(|piece| match piece {
        Piece::Literal(text) => Part::Literal(Name::new(&text)),
        Piece::Named(name) => Part::Unknown(Why::Data, Name::new(&name)),
        Piece::Next | Piece::At(_) => Part::Unknown(Why::Data, Name::default()),
    });
    Text(parts.collect())
}
