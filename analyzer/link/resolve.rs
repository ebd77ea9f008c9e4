//! The stage function: facts and manifests to a program.

use super::definitions::{FunctionId, Unit};
use super::program::Program;
use super::{Extra, define, stubs};
use crate::base::{IndexVec, Name, Reported};
use crate::manifest::{Generated, Manifests, Operation, RustSettings};
use crate::source::{FileId, SourceTree};
use crate::syntax::{self, FileFacts};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
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
    let units = tree
        .files
        .iter()
        .zip(facts)
        .map(|(file, facts)| Unit { path: file.path, facts: facts.clone().unwrap_or_default() })
        .collect();
    let (generated, (stubs, mut log)) =
        rayon::join(|| generate(manifests), || read_stubs(manifests, further));
    let derived: Vec<Extra> = generated
        .par_iter()
        .filter_map(|(package, generated)| {
            let facts = syntax::read_file(*package, &generated.text).ok()?;
            Some(Extra { name: *package, facts: Arc::new(facts) })
        })
        .collect();
    let definitions = define(units, manifests, &stubs, &derived).file_into(&mut log);
    let mut program = Program::build(definitions);
    program.operations = operations(&program, &generated);
    Reported::new(program, log)
}

fn generate(manifests: &Manifests) -> Vec<(Name, Generated)> {
    let settings = RustSettings::default();
    let packages = manifests.protos.packages();
    packages
        .into_par_iter()
        .map(|package| (package, manifests.protos.rust_of(&package, &settings)))
        .collect()
}

/// The stubs of `std`, of every crate that some package depends on, and of what those stubs name.
fn read_stubs(
    manifests: &Manifests,
    further: &[(Name, String)],
) -> (Vec<Extra>, Vec<crate::base::Diagnostic>) {
    let dependencies = manifests.cargo.packages.iter().flat_map(|package| &package.dependencies);
    let mut wanted: Vec<&'static stubs::Stub> = stubs::find("std").into_iter().collect();
    wanted.extend(
        dependencies.filter_map(|dependency| stubs::find(&dependency.package.replace('-', "_"))),
    );
    let mut texts: BTreeSet<(&str, &str)> = BTreeSet::new();
    while let Some(stub) = wanted.pop() {
        let is_own = further.iter().any(|(name, _)| *name == stub.name);
        if !is_own && texts.insert((stub.name, stub.text)) {
            wanted.extend(stub.needs.iter().filter_map(|need| stubs::find(need)));
        }
    }
    texts.extend(further.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let read: Vec<_> = texts
        .into_par_iter()
        .map(|(name, text)| {
            let name = Name::new(name);
            syntax::read_file(name, text).map(|facts| Extra { name, facts: Arc::new(facts) })
        })
        .collect();
    let mut stubs = Vec::new();
    let mut log = Vec::new();
    for result in read {
        match result {
            Ok(stub) => stubs.push(stub),
            Err(complaint) => log.push(complaint),
        }
    }
    (stubs, log)
}

/// Which functions of derived text are RPC operations.
fn operations(
    program: &Program,
    generated: &[(Name, Generated)],
) -> FxHashMap<FunctionId, Operation> {
    let texts: FxHashMap<String, &Generated> = generated
        .iter()
        .map(|(package, generated)| (format!("<derived {package}>"), generated))
        .collect();
    let mut operations = FxHashMap::default();
    if texts.is_empty() {
        return operations;
    }
    for (id, record) in program.definitions.functions.iter_enumerated() {
        let unit = program.definitions.units[record.source.file].path;
        let Some(generated) = texts.get(unit.as_str()) else { continue };
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
