//! Traits that stand before a generated client: one function per RPC, implemented by the client and by local instances.
//!
//! Code generators of a repository's own write them beside tonic's client. A call through such a trait, or of a type that
//! the generator implements it for, is a call of the RPC.

use super::{Generated, Rpc};
use crate::base::Name;
use crate::link::{FunctionId, Program, TraitId};
use crate::source::FileId;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// The RPCs of one service by the names of their functions.
type Methods = FxHashMap<Name, Rpc>;

/// Finds the traits and adds their functions to what is known of clients.
pub(super) fn add(program: &Program, generated: &mut Generated) {
    let definitions = &program.definitions;
    let mut files: FxHashMap<FileId, FxHashMap<Name, Methods>> = FxHashMap::default();
    let mut clients: Vec<_> = generated.clients.iter().collect();
    clients.sort();
    for (function, rpc) in clients {
        let record = &definitions.functions[*function];
        let services = files.entry(record.source.file).or_default();
        services.entry(rpc.service).or_default().insert(record.name, *rpc);
    }
    let mut facades: BTreeMap<TraitId, &Methods> = BTreeMap::new();
    for (id, record) in definitions.traits.iter_enumerated() {
        let Some(services) = files.get(&record.source.file) else { continue };
        let is_server =
            record.functions.iter().any(|(_, function)| generated.servers.contains_key(function));
        let fitting = services
            .iter()
            .filter(|(_, methods)| stands_for(&record.functions, methods))
            .min_by_key(|(service, _)| **service);
        if let Some((_, methods)) = fitting.filter(|_| !is_server) {
            facades.insert(id, methods);
        }
    }
    let mut found: Vec<(FunctionId, Rpc)> = Vec::new();
    for (id, methods) in &facades {
        found.extend(named(&definitions.traits[*id].functions, methods));
    }
    generated.facades.extend(found.iter().copied());
    for record in &definitions.impls {
        let Some((of, methods)) = record.of_trait.and_then(|of| Some((of, facades.get(&of)?)))
        else {
            continue;
        };
        // What stands in the trait's own file was generated with it: clients, adapters, stacks of layers.
        if record.source.file == definitions.traits[of].source.file {
            found.extend(named(&record.functions, methods));
        }
    }
    generated.clients.extend(found);
}

/// Whether a trait has a function for each RPC, and hardly any other.
fn stands_for(functions: &[(Name, FunctionId)], methods: &Methods) -> bool {
    let in_common = functions.iter().filter(|(name, _)| methods.contains_key(name)).count();
    in_common == methods.len() && in_common * 3 >= functions.len() * 2
}

fn named<'a>(
    functions: &'a [(Name, FunctionId)],
    methods: &'a Methods,
) -> impl Iterator<Item = (FunctionId, Rpc)> + 'a {
    functions.iter().filter_map(|(name, function)| Some((*function, *methods.get(name)?)))
}
