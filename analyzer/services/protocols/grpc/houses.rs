//! Servers of a generator that nobody knows: `impl OrdersRpc for Handler`, where a `.proto` declares a service `Orders`.
//!
//! The trait is nowhere to be read. Its name is that of the service, and the impl has a function for each of its methods.

use super::Rpc;
use crate::link::ImplId;
use crate::manifest::RpcService;
use crate::services::graph::EntryKind;
use crate::services::protocols::{Facts, Served};
use crate::syntax::facts::ItemKind;
use heck::ToSnakeCase;
use rustc_hash::FxHashMap;

/// What generators put behind the name of a service to name the trait of its servers.
const ENDS: &[&str] = &["", "rpc", "service", "server", "handler", "api"];

/// What such servers answer. They run as soon as they are made: who registers them is not known.
pub(super) fn served(facts: Facts<'_>) -> Vec<Served> {
    let definitions = &facts.program.definitions;
    let services = by_name(facts);
    let mut served = Vec::new();
    if services.is_empty() {
        return served;
    }
    for (id, record) in definitions.impls.iter_enumerated() {
        if record.is_test || record.of_trait.is_some() {
            continue;
        }
        let Some(service) = service_of(facts, id, &services) else { continue };
        for (name, handler) in &record.functions {
            let method =
                service.methods.iter().find(|method| method.name.to_snake_case() == name.as_str());
            let Some(method) = method else { continue };
            let rpc = Rpc { service: service.full_name, method: method.name, by_name: false };
            served.push(Served {
                protocol: rpc.protocol(),
                kind: EntryKind::Rpc(rpc.operation()),
                operation: rpc.operation(),
                handler: Some(*handler),
                registered_in: vec![*handler],
                place: facts.place(*handler, definitions.functions[*handler].span),
                topic: None,
            });
        }
    }
    served
}

/// Services by what the trait of their servers may be called, in small letters.
type ByName<'a> = FxHashMap<String, Vec<&'a RpcService>>;

fn by_name(facts: Facts<'_>) -> ByName<'_> {
    let mut all = ByName::default();
    for service in facts.manifests.protos.files.iter().flat_map(|file| &file.services) {
        for end in ENDS {
            let name = format!("{}{end}", service.name.to_lowercase());
            all.entry(name).or_default().push(service);
        }
    }
    all
}

/// The only service for which an impl has all methods, if its trait is called so.
fn service_of<'a>(facts: Facts<'_>, id: ImplId, services: &ByName<'a>) -> Option<&'a RpcService> {
    let definitions = &facts.program.definitions;
    let record = &definitions.impls[id];
    let ItemKind::Impl(written) = &definitions.item(record.source).kind else { return None };
    let name = written.of_trait.as_ref()?.last_name().to_lowercase();
    let has_all = |service: &&&RpcService| {
        !service.methods.is_empty()
            && service.methods.iter().all(|method| {
                let function = method.name.to_snake_case();
                record.functions.iter().any(|(name, _)| *name == function.as_str())
            })
    };
    let mut fitting = services.get(&name)?.iter().filter(has_all);
    let first = *fitting.next()?;
    let is_same = |other: &&RpcService| other.full_name == first.full_name;
    fitting.all(is_same).then_some(first)
}
