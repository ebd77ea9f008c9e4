//! What names a thing in every revision, and the keys of questions about it.

use super::super::definitions::{
    AdtId, AliasId, CrateId, Definition, Definitions, FunctionId, ImplId, ModuleId, Source,
    TraitId, Unit, ValueId,
};
use super::super::types::Head;
use super::outline::Outline;
use crate::base::{Id, IndexVec, Name};
use crate::source::FileId;
use rustc_hash::FxHashMap;
use std::sync::{Arc, OnceLock};
use xxhash_rust::xxh3::xxh3_64;

/// A thing in terms that other revisions share: its path, its file, and its number among those that share both.
pub(crate) type Mark = u64;

/// The marks of everything that is defined.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    pub(crate) files: IndexVec<FileId, Mark>,
    pub(crate) crates: IndexVec<CrateId, Mark>,
    pub(crate) modules: IndexVec<ModuleId, Mark>,
    pub(crate) functions: IndexVec<FunctionId, Mark>,
    pub(crate) adts: IndexVec<AdtId, Mark>,
    pub(crate) traits: IndexVec<TraitId, Mark>,
    pub(crate) impls: IndexVec<ImplId, Mark>,
    pub(crate) aliases: IndexVec<AliasId, Mark>,
    pub(crate) values: IndexVec<ValueId, Mark>,
    /// What the items of each file say, once somebody has asked.
    outlines: IndexVec<FileId, Arc<OnceLock<Outline>>>,
}

/// What a key asks.
#[derive(Clone, Copy)]
pub(crate) enum Ask {
    /// What does this item of this file say?
    Item,
    /// What lies around this module?
    Module,
    /// What does this name mean in this module?
    Name,
    /// Which traits are in scope here?
    Traits,
    /// Which crate has this name here?
    Crate,
    /// Which crates lie beneath this one?
    Beneath,
    /// Which traits have a method of this name?
    Methods,
    /// Which method bears this name alone?
    Unique,
    /// Which functions of this name stand in impls for this type?
    Inherent,
    /// Which value?
    InherentValue,
    /// Which impls of this trait are there for this type?
    Impls,
    /// Which are there for all types?
    Blanket,
    /// Is this trait derived for this type?
    Derived,
    /// What is this impl for?
    Head,
    /// What does the language itself know?
    Known,
}

/// Stands for the module of the prelude, which is none.
pub(super) const PRELUDE: Mark = 1;

/// Mixes numbers into one.
pub(crate) fn mix(numbers: [u64; 4]) -> u64 {
    let mut bytes = [0; 32];
    for (place, number) in bytes.chunks_exact_mut(8).zip(numbers) {
        place.copy_from_slice(&number.to_le_bytes());
    }
    xxh3_64(&bytes)
}

/// The key of a question about one or two things.
pub(super) fn key(ask: Ask, one: u64, other: u64) -> u64 {
    mix([ask as u64, one, other, 0])
}

/// The key of the question what an item says.
pub(super) fn item_key(all: &Definitions, marks: &Marks, source: Source) -> u64 {
    key(Ask::Item, marks.files[source.file], marks.of_item(all, source))
}

/// A name, by its address: it is interned for as long as the process runs.
pub(crate) fn of_name(name: Name) -> u64 {
    name.as_str().as_ptr() as u64
}

/// Numbers the things that share a path and a file.
fn number<I: Id, T>(
    things: &IndexVec<I, T>,
    kind: u64,
    of: impl Fn(&T) -> (Name, Mark),
) -> IndexVec<I, Mark> {
    let mut count: FxHashMap<(Name, Mark), u64> = FxHashMap::default();
    let mark = |thing: &T| {
        let (path, file) = of(thing);
        let number = count.entry((path, file)).or_default();
        *number += 1;
        mix([kind, of_name(path), file, *number])
    };
    things.iter().map(mark).collect()
}

fn outlines(
    all: &Definitions,
    files: &IndexVec<FileId, Mark>,
    before: Option<(&Definitions, &Marks)>,
) -> IndexVec<FileId, Arc<OnceLock<Outline>>> {
    let known: FxHashMap<Mark, FileId> = before
        .iter()
        .flat_map(|(_, marks)| marks.files.iter_enumerated().map(|(id, mark)| (*mark, id)))
        .collect();
    let same = |id: FileId, unit: &Unit| {
        let (definitions, marks) = before?;
        let old = *known.get(&files[id])?;
        Arc::ptr_eq(&definitions.units[old].facts, &unit.facts)
            .then(|| Arc::clone(&marks.outlines[old]))
    };
    all.units.iter_enumerated().map(|(id, unit)| same(id, unit).unwrap_or_default()).collect()
}

impl Marks {
    /// The marks of all definitions; what was found of files that are the same in the revision before stays.
    pub(crate) fn of(all: &Definitions, before: Option<(&Definitions, &Self)>) -> Self {
        let files: IndexVec<FileId, Mark> = number(&all.units, 1, |unit| (unit.path, 0));
        let outlines = outlines(all, &files, before);
        let file = |id: FileId| files[id];
        Self {
            crates: number(&all.crates, 2, |it| {
                (it.name, mix([it.kind as u64, of_name(it.package), 0, 0]))
            }),
            modules: number(&all.modules, 3, |it| {
                (it.path, file(it.file) ^ u64::from(it.is_block))
            }),
            functions: number(&all.functions, 4, |it| (it.path, file(it.source.file))),
            adts: number(&all.adts, 5, |it| (it.path, file(it.source.file))),
            traits: number(&all.traits, 6, |it| (it.path, file(it.source.file))),
            impls: number(&all.impls, 7, |it| (it.path, file(it.source.file))),
            aliases: number(&all.aliases, 8, |it| (it.path, file(it.source.file))),
            values: number(&all.values, 9, |it| (it.path, file(it.source.file))),
            files,
            outlines,
        }
    }

    /// The same for definitions of which only some files differ, and these define the same.
    pub(super) fn again(&self, differing: &[FileId]) -> Self {
        let mut marks = self.clone();
        differing.iter().for_each(|file| marks.outlines[*file] = Arc::default());
        marks
    }

    /// What the items of a file say.
    pub(super) fn outline(&self, all: &Definitions, file: FileId) -> &Outline {
        self.outlines[file].get_or_init(|| Outline::of(&all.units[file].facts))
    }

    /// What tells an item from all others of its file.
    pub(super) fn of_item(&self, all: &Definitions, source: Source) -> Mark {
        self.outline(all, source.file).mark(source.item)
    }

    pub(super) fn of_definition(&self, definition: Definition) -> u64 {
        let (kind, mark, further) = match definition {
            Definition::Module(id) => (1, self.modules[id], 0),
            Definition::Adt(id) => (2, self.adts[id], 0),
            Definition::Variant(id, position) => (3, self.adts[id], u64::from(position)),
            Definition::Trait(id) => (4, self.traits[id], 0),
            Definition::Alias(id) => (5, self.aliases[id], 0),
            Definition::Function(id) => (6, self.functions[id], 0),
            Definition::Value(id) => (7, self.values[id], 0),
            Definition::Primitive(name) => (8, of_name(name), 0),
        };
        mix([kind, mark, further, 0])
    }

    pub(crate) fn of_head(&self, head: Head) -> u64 {
        let (kind, mark) = match head {
            Head::Adt(id) => (1, self.adts[id]),
            Head::Primitive(name) => (2, of_name(name)),
            Head::Reference => (3, 0),
            Head::Pointer => (4, 0),
            Head::Tuple(length) => (5, u64::from(length)),
            Head::Slice => (6, 0),
            Head::Array => (7, 0),
            Head::Function => (8, 0),
            Head::Dyn(id) => (9, self.traits[id]),
            Head::External(name) => (10, of_name(name)),
        };
        mix([kind, mark, 0, 0])
    }
}
