//! From files and manifests to definitions: the three steps in order.

use super::definitions::{AdtId, Definitions, Source, Unit};
use super::modules::{Declared, Derived};
use super::{crates, modules, names, paths};
use crate::base::{IndexVec, Name, Reported};
use crate::manifest::Manifests;
use crate::source::FileId;
use crate::syntax::FileFacts;
use crate::syntax::facts::ItemKind;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// A text that is not a file of the repository: a stub, or what a build script would have made.
#[derive(Clone, Debug)]
pub struct Extra {
    /// The crate's name; for derived text that of the `.proto` package.
    pub name: Name,
    /// What it says.
    pub facts: Arc<FileFacts>,
}

/// Builds crates, module trees and item tables, and resolves all imports.
///
/// `units` are the files of the source tree in its order; those that are not Rust source say nothing. `stubs` are
/// crates outside the repository, `derived` the texts that `include_proto!` and the like put in their place.
pub fn define(
    mut units: IndexVec<FileId, Unit>,
    manifests: &Manifests,
    stubs: &[Extra],
    derived: &[Extra],
) -> Reported<Definitions> {
    let files: FxHashMap<Name, FileId> =
        units.iter_enumerated().map(|(id, unit)| (unit.path, id)).collect();
    let stubs = append(&mut units, "stub", stubs);
    let derived: Derived = append(&mut units, "derived", derived).into_iter().collect();
    let crates = crates::list(manifests.cargo.packages.as_slice(), &stubs, &files);
    let declared = modules::declare(crates, &units, &files, &derived);
    let Declared { mut definitions, drafts, imports, block_owners, log } = declared;
    let sources: Vec<Source> = definitions.adts.iter().map(|adt| adt.source).collect();
    let variants = |adt: AdtId| variants(&units, sources[crate::base::Id::index(adt)]);
    names::resolve_imports(&mut definitions, drafts, &imports, variants);
    drop(imports);
    definitions.units = units;
    paths::assign(&mut definitions, &block_owners);
    Reported::new(definitions, log)
}

/// Puts further texts behind the files.
fn append(units: &mut IndexVec<FileId, Unit>, what: &str, extras: &[Extra]) -> Vec<(Name, FileId)> {
    extras
        .iter()
        .map(|extra| {
            let path = Name::from(&format!("<{what} {}>", extra.name));
            (extra.name, units.push(Unit { path, facts: Arc::clone(&extra.facts) }))
        })
        .collect()
}

/// The names of an enum's variants in order.
fn variants(units: &IndexVec<FileId, Unit>, source: Source) -> Vec<Name> {
    match &units[source.file].facts.items[source.item].kind {
        ItemKind::Enum(of) => of.variants.iter().map(|variant| variant.name).collect(),
        _ => Vec::new(),
    }
}
