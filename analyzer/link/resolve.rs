//! The stage function: facts and manifests to a program.

use super::definitions::FunctionId;
use super::derived::derive_with;
use super::program::Program;
use super::reuse::{Bodies, Ground, same};
use super::stubbed::read_stubs;
use super::{define, units};
use crate::base::{IndexVec, Location, Name, Reported};
use crate::manifest::{Generated, Manifests, Operation, OperationSide};
use crate::source::{FileId, SourceTree};
use crate::syntax::{FileFacts, Shelf, contracts};
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
    resolve_with(tree, facts, manifests, further, (&Shelf::default(), &Bodies::default()))
}

/// As [`resolve`], parsing only the derived texts that are not on the shelf, and reading only the bodies that the revision
/// before does not answer for.
pub fn resolve_with(
    tree: &SourceTree,
    facts: &IndexVec<FileId, Option<Arc<FileFacts>>>,
    manifests: &Manifests,
    further: &[(Name, String)],
    (shelf, bodies): (&Shelf, &Bodies),
) -> Reported<Program> {
    let units = units(tree, facts);
    let (derived, stubs) = rayon::join(
        || derive_with(tree, &units, manifests, (shelf, bodies)),
        || read_stubs(&manifests.cargo, further),
    );
    let mut log = Vec::new();
    let stubs = stubs.file_into(&mut log);
    let ground =
        bodies.is_in_memory().then(|| Ground::new(tree, &manifests.cargo, &stubs, &derived));
    let before = bodies.before();
    let known = before.as_ref().zip(ground.as_ref());
    let again = known.and_then(|(before, ground)| Some((before, same(before, ground, &units)?)));
    let (mut program, found) = if let Some((before, definitions)) = again {
        let known = before.ground.as_ref();
        let found = known.map(|known| (known.log.clone(), known.made.clone()));
        (Program::build_again(definitions, before), found.unwrap_or_default())
    } else {
        let Reported { value: defined, diagnostics } =
            define(units, &manifests.cargo, &stubs, &derived);
        let program = Program::build_with(defined.definitions, before.as_deref(), bodies);
        (program, (diagnostics, defined.made))
    };
    let texts = derived.iter().map(|text| (text.path(), &*text.generated));
    let made = found.1.iter().map(|(path, generated)| (*path, generated));
    program.operations = operations(&program, &texts.chain(made).collect());
    log.extend(found.0.iter().cloned());
    program.ground = ground.map(|ground| ground.with(found.0, found.1));
    Reported::new(program, log)
}

/// Which functions are RPC operations.
fn operations(
    program: &Program,
    texts: &FxHashMap<Name, &Generated>,
) -> FxHashMap<FunctionId, Operation> {
    let mut operations = FxHashMap::default();
    let units = program.definitions.units.iter();
    let texts: IndexVec<FileId, Option<&Generated>> =
        units.map(|unit| texts.get(&unit.path).copied()).collect();
    for (id, record) in program.definitions.functions.iter_enumerated() {
        let operation = match texts[record.source.file] {
            Some(generated) => declared(generated, record.path),
            None => marked(program, id),
        };
        operations.extend(operation.map(|operation| (id, operation)));
    }
    operations
}

/// The operation that a function of derived text is, by the end of its path.
fn declared(generated: &Generated, path: Name) -> Option<Operation> {
    let mut tail = path.as_str();
    while let Some((_, rest)) = tail.split_once("::") {
        tail = rest;
        if let Some(operation) = generated.operations.get(&Name::new(tail)) {
            return Some(operation.clone());
        }
    }
    None
}

/// The operation that a function of a trait or client made of a trait is.
fn marked(program: &Program, function: FunctionId) -> Option<Operation> {
    let record = &program.definitions.functions[function];
    let item = program.definitions.item(record.source);
    let mark = item.attributes.iter().find(|attribute| attribute.path == contracts::MARK)?;
    let side = match mark.value_of("role")?.as_str() {
        "client" => OperationSide::Client,
        "server" => OperationSide::Server,
        contracts::HTTP_REGISTRAR => return None,
        _ => OperationSide::Registrar,
    };
    Some(Operation {
        service: mark.value_of("service")?,
        method: mark.value_of("method").unwrap_or_default(),
        by_name: mark.arguments.iter().any(|argument| argument.key == "by_name"),
        side,
        client_streaming: false,
        server_streaming: false,
        location: Location::new(
            program.definitions.units[record.source.file].path,
            record.span.line,
        ),
    })
}
