//! From files and manifests to definitions: the steps in order.

use super::absent::{Absent, StandIns};
use super::definitions::{AdtId, Definitions, Source, Unit};
use super::derived::Derived;
use super::modules::{Declared, DerivedFiles};
use super::stubbed::StubFacts;
use super::{crates, modules, names, paths};
use crate::base::{Id, IndexVec, Name, Reported};
use crate::manifest::{Cargo, Generated};
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

/// What is defined, and what of it was made up for code that is not there.
#[derive(Debug)]
pub struct Defined {
    /// All tables.
    pub definitions: Definitions,
    /// By path of a unit, the RPC operations in code that a generator made elsewhere.
    pub made: Vec<(Name, Generated)>,
}

/// Builds crates, module trees and item tables, and resolves all imports.
///
/// `units` are the files of the source tree in its order. `stubs` are crates outside the repository, `derived` the
/// texts that `include_proto!` and the like put in their place. Where RPC code is used that is neither there nor
/// derived, the tables are built once more with what stands in for it.
pub fn define(
    units: IndexVec<FileId, Unit>,
    cargo: &Cargo,
    stubs: &[StubFacts],
    derived: &[Derived],
) -> Reported<Defined> {
    let (first, absent) = define_once(units.clone(), cargo, stubs, derived);
    if absent.is_empty() {
        return first.map(|definitions| Defined { definitions, made: Vec::new() });
    }
    let StandIns { crates, texts } = absent.make(&first.value);
    drop(first);
    let mut made: Vec<(Name, Generated)> =
        texts.iter().map(|text| (text.path(), (*text.generated).clone())).collect();
    let mut stubs = stubs.to_vec();
    for (stub, generated) in crates {
        made.push((path_of_stub(stub.name), generated));
        stubs.push(stub);
    }
    let derived: Vec<Derived> = derived.iter().cloned().chain(texts).collect();
    let (second, _) = define_once(units, cargo, &stubs, &derived);
    second.map(|definitions| Defined { definitions, made })
}

fn define_once(
    mut units: IndexVec<FileId, Unit>,
    cargo: &Cargo,
    stubs: &[StubFacts],
    derived: &[Derived],
) -> (Reported<Definitions>, Absent) {
    let files: FxHashMap<Name, FileId> =
        units.iter_enumerated().map(|(id, unit)| (unit.path, id)).collect();
    let stubs = append_stubs(&mut units, stubs);
    let texts = append_derived(&mut units, derived);
    let crates = crates::list(cargo.packages.as_slice(), &stubs, &files);
    let declared = modules::declare(crates, &units, &files, &texts);
    let Declared { mut definitions, drafts, imports, block_owners, log } = declared;
    let sources: Vec<Source> = definitions.adts.iter().map(|adt| adt.source).collect();
    let variants = |adt: AdtId| variants(&units, sources[adt.index()]);
    names::resolve_imports(&mut definitions, drafts, &imports, variants);
    definitions.units = units.clone();
    let absent = Absent::find(&definitions, &imports, derived);
    drop(imports);
    paths::assign(&mut definitions, &block_owners);
    (Reported::new(definitions, log), absent)
}

/// The name under which a stub stands among the files.
pub(super) fn path_of_stub(name: Name) -> Name {
    Name::from(&format!("<stub {name}>"))
}

/// Puts the stubs behind the files.
fn append_stubs(units: &mut IndexVec<FileId, Unit>, stubs: &[StubFacts]) -> Vec<(Name, FileId)> {
    let unit =
        |stub: &StubFacts| Unit { path: path_of_stub(stub.name), facts: Arc::clone(&stub.facts) };
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
