//! The stage function: facts and manifests to a program.

use super::definitions::FunctionId;
use super::derived::{Derived, derive};
use super::program::Program;
use super::stubbed::read_stubs;
use super::{define, units};
use crate::base::{IndexVec, Name, Reported};
use crate::manifest::{Generated, Manifests, Operation};
use crate::source::{FileId, SourceTree};
use crate::syntax::FileFacts;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Links all files, with the stubs that the repository's dependencies ask for and the Rust that its `.proto` files stand
/// for.
///
/// `further` are stubs of the user's own: crate name and signatures.
pub fn resolve(
    tree: &SourceTree,
    facts: &IndexVec<FileId, Option<Arc<FileFacts>>>,
    manifests: &Manifests,
    further: &[(Name, String)],
) -> Reported<Program> {
    let units = units(tree, facts);
    let (derived, stubs) =
        rayon::join(|| derive(&units, manifests), || read_stubs(&manifests.cargo, further));
    let mut log = Vec::new();
    let stubs = stubs.file_into(&mut log);
    let definitions = define(units, &manifests.cargo, &stubs, &derived).file_into(&mut log);
    let mut program = Program::build(definitions);
    program.operations = operations(&program, &derived);
    Reported::new(program, log)
}

/// Which functions of derived text are RPC operations.
fn operations(program: &Program, derived: &[Derived]) -> FxHashMap<FunctionId, Operation> {
    let texts: FxHashMap<Name, &Generated> =
        derived.iter().map(|text| (text.path(), &text.generated)).collect();
    let mut operations = FxHashMap::default();
    if texts.is_empty() {
        return operations;
    }
    for (id, record) in program.definitions.functions.iter_enumerated() {
        let unit = program.definitions.units[record.source.file].path;
        let Some(generated) = texts.get(&unit) else { continue };
        let mut tail = record.path.as_str();
        while let Some((_, rest)) = tail.split_once("::") {
            tail = rest;
            if let Some(operation) = generated.operations.get(&Name::new(tail)) {
                operations.insert(id, operation.clone());
                break;
            }
        }
    }
    operations
}
