//! Does a revision define what the one before defines?
//!
//! Most commits change what bodies say and nothing else: no item comes, goes or says something else. Then all that is defined
//! and all that is known of types is what it was, but for the lines where functions stand, and only bodies are read.

use super::super::absent::tell_the_same;
use super::super::blocks::{declaring, may_have_blocks};
use super::super::definitions::{Definitions, Unit};
use super::super::derived::Derived;
use super::super::program::Program;
use super::super::stubbed::StubFacts;
use super::words::numbered_words;
use crate::base::{Diagnostic, Id, IndexVec, Name};
use crate::manifest::{Cargo, Dependency, Generated, Package};
use crate::source::{FileId, SourceTree};
use crate::syntax::FileFacts;
use crate::syntax::facts::{Body, ItemId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// All that a program is defined by, but for its Rust source, and what came of it beside the definitions.
#[derive(Debug)]
pub(crate) struct Ground {
    /// All files.
    files: Vec<Name>,
    packages: Vec<Package>,
    /// Stubs and derived texts, as they stand behind the files.
    texts: Vec<Text>,
    /// What there is to say of what is defined.
    pub(in crate::link) log: Vec<Diagnostic>,
    /// What was made up for code that is not there.
    pub(in crate::link) made: Vec<(Name, Generated)>,
}

/// A text under its name, with what it says.
type Text = (Name, Arc<FileFacts>);

impl Ground {
    pub(in crate::link) fn new(
        tree: &SourceTree,
        cargo: &Cargo,
        stubs: &[StubFacts],
        derived: &[Derived],
    ) -> Self {
        let stubs = stubs.iter().map(|it| (it.name, Arc::clone(&it.facts)));
        let derived = derived.iter().map(|it| (it.path(), Arc::clone(&it.facts)));
        Self {
            files: tree.files.iter().map(|file| file.path).collect(),
            packages: cargo.packages.iter().map(plain).collect(),
            texts: stubs.chain(derived).collect(),
            log: Vec::new(),
            made: Vec::new(),
        }
    }

    /// The same with what came of it.
    pub(in crate::link) fn with(self, log: Vec<Diagnostic>, made: Vec<(Name, Generated)>) -> Self {
        Self { log, made, ..self }
    }

    fn is_same(&self, other: &Self) -> bool {
        let is_same = |((name, facts), other): (&Text, &Text)| {
            *name == other.0 && Arc::ptr_eq(facts, &other.1)
        };
        self.files == other.files
            && self.packages == other.packages
            && self.texts.len() == other.texts.len()
            && self.texts.iter().zip(&other.texts).all(is_same)
    }
}

/// What [`define`](super::super::define) looks at of a package: neither lines nor features.
fn plain(package: &Package) -> Package {
    let dependency = |of: &Dependency| Dependency {
        line: 0,
        features: Vec::new(),
        optional: false,
        ..of.clone()
    };
    Package {
        line: 0,
        dependencies: package.dependencies.iter().map(dependency).collect(),
        features: BTreeMap::new(),
        metadata_colocate: None,
        ..package.clone()
    }
}

/// The definitions of a program for other files, if these define the same on the same ground.
pub(in crate::link) fn same(
    before: &Program,
    ground: &Ground,
    units: &IndexVec<FileId, Unit>,
) -> Option<Definitions> {
    let known = before.ground.as_ref().filter(|known| known.is_same(ground))?;
    let marks = before.trails.as_ref()?.marks.as_ref()?;
    let old = |id: FileId| &before.definitions.units[id].facts;
    let differs = |id: &FileId| !Arc::ptr_eq(old(*id), &units[*id].facts);
    let differing: Vec<FileId> = units.ids().filter(differs).collect();
    let is_named = |said: &Diagnostic| {
        let path = said.location.as_ref().map(|it| it.path);
        differing.iter().any(|id| Some(units[*id].path) == path)
    };
    let defines_the_same = |id: &FileId| defines_the_same(old(*id), &units[*id].facts);
    if known.log.iter().any(is_named) || !differing.iter().all(defines_the_same) {
        return None;
    }
    let mut definitions = before.definitions.clone();
    let mut is_differing = vec![false; definitions.units.len()];
    for id in &differing {
        is_differing[id.index()] = true;
        definitions.units[*id].facts = Arc::clone(&units[*id].facts);
    }
    for function in &mut definitions.functions {
        if is_differing[function.source.file.index()] {
            let facts = &definitions.units[function.source.file].facts;
            function.span = facts.items[function.source.item].span;
        }
    }
    definitions.marks = Some(marks.again(&differing));
    Some(definitions)
}

/// Whether two files define the same under the same numbers: their items say the same, those in bodies stand in the same
/// blocks, and code that is not there is used alike.
fn defines_the_same(one: &FileFacts, other: &FileFacts) -> bool {
    let words = |of: &FileFacts| numbered_words(&(&of.roots, &of.attributes, &of.items));
    one.items.len() == other.items.len()
        && one.bodies.len() == other.bodies.len()
        && words(one) == words(other)
        && one.bodies.iter().zip(&other.bodies).all(|(one, other)| tell_the_same(one, other))
        && (!may_have_blocks(one)
            || one
                .bodies
                .iter()
                .zip(&other.bodies)
                .all(|(one, other)| blocks(one) == blocks(other)))
}

/// The items of all blocks that declare any, with the block around each.
fn blocks(body: &Body) -> Vec<(&[ItemId], Option<usize>)> {
    declaring(body).iter().map(|it| (&it.block.items[..], it.around)).collect()
}
