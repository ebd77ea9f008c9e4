//! From files and manifests to definitions: the steps in order.

use super::definitions::{AdtId, Definitions, Source, Unit};
use super::derived::Derived;
use super::modules::{Declared, DerivedFiles};
use super::stubbed::StubFacts;
use super::{crates, modules, names, paths};
use crate::base::{Id, IndexVec, Name, Reported};
use crate::manifest::Cargo;
use crate::source::{FileId, SourceTree};
use crate::syntax::FileFacts;
use crate::syntax::facts::ItemKind;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The files of `tree` with their facts; those without say nothing.
pub fn units(
    tree: &SourceTree,
    facts: &IndexVec<FileId, Option<Arc<FileFacts>>>,
) -> IndexVec<FileId, Unit> {
    let nothing = Arc::new(FileFacts::default());
    tree.files
        .iter_enumerated()
        .map(|(id, file)| {
            let facts = facts.get(id).and_then(Option::as_ref).unwrap_or(&nothing);
            Unit { path: file.path, facts: Arc::clone(facts) }
        })
        .collect()
}

/// Builds crates, module trees and item tables, and resolves all imports.
///
/// `units` are the files of the source tree in its order. `stubs` are crates outside the repository, `derived` the
/// texts that `include_proto!` and the like put in their place.
pub fn define(
    mut units: IndexVec<FileId, Unit>,
    cargo: &Cargo,
    stubs: &[StubFacts],
    derived: &[Derived],
) -> Reported<Definitions> {
    let files: FxHashMap<Name, FileId> =
        units.iter_enumerated().map(|(id, unit)| (unit.path, id)).collect();
    let stubs = append_stubs(&mut units, stubs);
    let derived = append_derived(&mut units, derived);
    let crates = crates::list(cargo.packages.as_slice(), &stubs, &files);
    let declared = modules::declare(crates, &units, &files, &derived);
    let Declared { mut definitions, drafts, imports, block_owners, log } = declared;
    let sources: Vec<Source> = definitions.adts.iter().map(|adt| adt.source).collect();
    let variants = |adt: AdtId| variants(&units, sources[adt.index()]);
    names::resolve_imports(&mut definitions, drafts, &imports, variants);
    drop(imports);
    definitions.units = units;
    paths::assign(&mut definitions, &block_owners);
    Reported::new(definitions, log)
}

/// Puts the stubs behind the files.
fn append_stubs(units: &mut IndexVec<FileId, Unit>, stubs: &[StubFacts]) -> Vec<(Name, FileId)> {
    let unit = |stub: &StubFacts| Unit {
        path: Name::from(&format!("<stub {}>", stub.name)),
        facts: Arc::clone(&stub.facts),
    };
    stubs.iter().map(|stub| (stub.name, units.push(unit(stub)))).collect()
}

/// Puts the derived texts behind the files.
fn append_derived(units: &mut IndexVec<FileId, Unit>, derived: &[Derived]) -> DerivedFiles {
    let unit = |text: &Derived| Unit { path: text.path(), facts: Arc::clone(&text.facts) };
    derived.iter().map(|text| ((text.folder, text.name), units.push(unit(text)))).collect()
}

/// The names of an enum's variants in order.
fn variants(units: &IndexVec<FileId, Unit>, source: Source) -> Vec<Name> {
    match &units[source.file].facts.items[source.item].kind {
        ItemKind::Enum(of) => of.variants.iter().map(|variant| variant.name).collect(),
        _ => Vec::new(),
    }
}
