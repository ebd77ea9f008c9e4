//! Endpoints that a trait declares: whoever implements it and is registered answers them.

use super::http_attributes::attribute_routes;
use super::http_server::route;
use super::{Facts, Served};
use crate::base::Name;
use crate::link::{FunctionId, ModuleId, Owner};
use crate::syntax::contracts::{HTTP_REGISTRAR, MARK};
use crate::syntax::facts::Attribute;
use rustc_hash::FxHashMap;

/// What every implementation of a trait of endpoints answers.
pub(super) fn served(facts: Facts<'_>) -> Vec<Served> {
    let definitions = &facts.program.definitions;
    let registrars = registrars(facts);
    if registrars.is_empty() {
        return Vec::new();
    }
    let mut served = Vec::new();
    for (id, record) in definitions.traits.iter_enumerated() {
        let name = definitions.item(record.source).name;
        let Some(registrar) = registrars.get(&(record.module, name)) else { continue };
        for (name, declared) in &record.functions {
            let routes = attribute_routes(facts, *declared);
            if routes.is_empty() {
                continue;
            }
            for of in definitions.impls.iter().filter(|of| of.of_trait == Some(id) && !of.is_test) {
                let own = of.functions.iter().find(|(own, _)| own == name);
                let handler = own.map_or(*declared, |(_, own)| *own);
                let place = facts.place(handler, definitions.functions[handler].span);
                served.extend(routes.iter().map(|(method, path, _)| {
                    route(method, path, Some(handler), *registrar, place)
                }));
            }
        }
    }
    // What the trait itself answers, it answers for each that implements it.
    served.sort_by_key(|served| (served.place, served.operation, served.handler));
    served.dedup_by_key(|served| (served.place, served.operation, served.handler));
    served
}

/// Whether a function is one that a trait of endpoints got for registering them.
pub(super) fn is_registrar(facts: Facts<'_>, function: FunctionId) -> bool {
    let definitions = &facts.program.definitions;
    let record = &definitions.functions[function];
    let is_marked = |attributes: &[Attribute]| {
        let mut roles = attributes.iter().filter_map(|attribute| attribute.value_of("role"));
        roles.any(|role| role == HTTP_REGISTRAR)
    };
    record.name == "api_description" && is_marked(&definitions.item(record.source).attributes)
}

/// By the place and name of a trait, the function that makes a type answer its endpoints.
fn registrars(facts: Facts<'_>) -> FxHashMap<(ModuleId, Name), FunctionId> {
    let definitions = &facts.program.definitions;
    let marked = definitions.functions.iter_enumerated().filter_map(|(function, record)| {
        if record.name != "api_description" || record.owner != Owner::Module {
            return None;
        }
        let attributes = &definitions.item(record.source).attributes;
        let mark = attributes.iter().find(|attribute| attribute.path == MARK)?;
        let role = mark.value_of("role")?;
        let module = definitions.modules[record.module].parent?;
        (role == HTTP_REGISTRAR)
            .then(|| ((module, mark.value_of("service").unwrap_or_default()), function))
    });
    marked.collect()
}
