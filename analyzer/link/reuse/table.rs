//! The answers of a revision to all that a body may ask, and what differs between two revisions.

use super::super::definitions::{Definitions, Module, Scope, Source};
use super::super::types::Types;
use super::marks::{Ask, Mark, Marks, PRELUDE, key, mix, of_name};
use crate::source::FileId;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use std::sync::Arc;

/// Answers by key.
pub(super) type Table = FxHashMap<u64, u64>;

/// An empty table with room for as many answers as one has.
fn like(before: Option<&Table>) -> Table {
    let many = before.map_or(0, |before| before.len() + before.len() / 16);
    Table::with_capacity_and_hasher(many, FxBuildHasher)
}

/// What a revision answers of names, before anything is known of types; about as much as the one `before`.
pub(super) fn names(definitions: &Definitions, marks: &Marks, before: Option<&Table>) -> Table {
    let mut table = like(before);
    crates(&mut table, definitions, marks);
    for (id, module) in definitions.modules.iter_enumerated() {
        let mark = marks.modules[id];
        table.insert(key(Ask::Module, mark, 0), around(definitions, module, marks));
        scope(&mut table, mark, &module.scope, marks);
    }
    scope(&mut table, PRELUDE, &definitions.prelude, marks);
    for (id, record) in definitions.impls.iter_enumerated() {
        let of_trait = record.of_trait.map_or(0, |of| marks.traits[of]);
        table.insert(key(Ask::Head, marks.impls[id], 0), of_trait);
    }
    table
}

/// What it answers of types.
pub(super) fn of_types(types: &Types, marks: &Marks, before: Option<&Table>) -> Table {
    let mut table = like(before);
    types.answers(marks, &mut |ask, one, other, answer| {
        let place = table.entry(key(ask, one, other)).or_default();
        *place = place.wrapping_add(answer);
    });
    table
}

#[expect(clippy::iter_over_hash_type, reason = "each entry is an answer of its own")]
fn crates(table: &mut Table, definitions: &Definitions, marks: &Marks) {
    for (id, record) in definitions.crates.iter_enumerated() {
        let from = marks.crates[id];
        for name in &record.unknown_dependencies {
            table.insert(key(Ask::Crate, from, of_name(*name)), 1);
        }
        for (name, target) in &record.dependencies {
            table.insert(key(Ask::Crate, from, of_name(*name)), marks.crates[*target]);
        }
    }
}

/// What lies around a module.
fn around(definitions: &Definitions, module: &Module, marks: &Marks) -> u64 {
    let mark = |id: Option<_>| id.map_or(0, |id| marks.modules[id]);
    let is_2015 = definitions.crates[module.in_crate].is_2015;
    let flags = [module.is_block, module.is_test, is_2015].into_iter();
    let flags = flags.fold(0, |all, flag| 2 * all + u64::from(flag));
    mix([mark(module.parent), mark(module.above), marks.crates[module.in_crate], flags])
}

/// What each name of a scope means: the sum of its meanings.
#[expect(clippy::iter_over_hash_type, reason = "each entry is part of a sum")]
fn scope(table: &mut Table, module: Mark, scope: &Scope, marks: &Marks) {
    let mut add = |name, kind, meaning| {
        let place = table.entry(key(Ask::Name, module, of_name(name))).or_default();
        *place = place.wrapping_add(mix([kind, meaning, 0, 0]));
    };
    for (name, meaning) in &scope.types {
        add(*name, 1, marks.of_definition(*meaning));
    }
    for (name, meaning) in &scope.values {
        add(*name, 2, marks.of_definition(*meaning));
    }
    for (name, path) in &scope.external {
        add(*name, 3, of_name(*path));
    }
    if !scope.traits.is_empty() {
        let traits = scope.traits.iter();
        let answer =
            traits.fold(0_u64, |all, of| all.wrapping_add(mix([4, marks.traits[*of], 0, 0])));
        table.insert(key(Ask::Traits, module, 0), answer);
    }
}

/// The keys whose answers differ; `None` where the language itself differs, and with it everything.
pub(super) fn changed(before: &Table, now: &Table) -> Option<FxHashSet<u64>> {
    let known = key(Ask::Known, 0, 0);
    if before.get(&known) != now.get(&known) {
        return None;
    }
    let gone = before.iter().filter(|(key, answer)| now.get(key) != Some(answer));
    let new = now.keys().filter(|key| !before.contains_key(key));
    Some(gone.map(|(key, _)| key).chain(new).copied().collect())
}

/// A revision: what it defines, and the marks of that.
pub(super) type Named<'a> = (&'a Definitions, &'a Marks);

/// The keys of items that say something else than before, or are gone. They stand in no table: there are many, and most
/// files are the very same.
pub(super) fn changed_items(before: Named<'_>, now: Named<'_>) -> Vec<u64> {
    let files: FxHashMap<Mark, FileId> =
        now.1.files.iter_enumerated().map(|(id, mark)| (*mark, id)).collect();
    let other = |id: FileId| files.get(&before.1.files[id]).copied();
    let is_other = |id: &FileId| {
        let facts = &before.0.units[*id].facts;
        other(*id).is_none_or(|now_at| !Arc::ptr_eq(facts, &now.0.units[now_at].facts))
    };
    let differing: Vec<FileId> = before.0.units.ids().filter(is_other).collect();
    let differing_now: FxHashSet<FileId> = differing.iter().filter_map(|id| other(*id)).collect();
    let names = (
        names_of_items(before, &differing.iter().copied().collect()),
        names_of_items(now, &differing_now),
    );
    let mut keys = Vec::new();
    for id in differing {
        let answers = |(all, marks): Named<'_>, names: &Names, file: FileId| -> Vec<(Mark, u64)> {
            let name = |item| names.get(&Source { file, item }).copied().unwrap_or_default();
            marks.outline(all, file).answers(name).collect()
        };
        let after: FxHashMap<Mark, u64> = other(id)
            .map(|id| answers(now, &names.1, id))
            .unwrap_or_default()
            .into_iter()
            .collect();
        let file = before.1.files[id];
        let all = answers(before, &names.0, id).into_iter();
        let changed = all.filter(|(mark, answer)| after.get(mark) != Some(answer));
        keys.extend(changed.map(|(mark, _)| key(Ask::Item, file, mark)));
    }
    keys
}

/// What items are known by.
type Names = FxHashMap<Source, u64>;

/// The marks of all that is defined by the items of some files.
fn names_of_items((all, marks): Named<'_>, files: &FxHashSet<FileId>) -> Names {
    let mut names = Names::default();
    let mut add = |source: Source, mark: Mark| {
        if files.contains(&source.file) {
            let name = names.entry(source).or_default();
            *name = mix([*name, mark, 0, 0]);
        }
    };
    all.functions.iter().zip(marks.functions.iter()).for_each(|(it, mark)| add(it.source, *mark));
    all.adts.iter().zip(marks.adts.iter()).for_each(|(it, mark)| add(it.source, *mark));
    all.traits.iter().zip(marks.traits.iter()).for_each(|(it, mark)| add(it.source, *mark));
    all.impls.iter().zip(marks.impls.iter()).for_each(|(it, mark)| add(it.source, *mark));
    all.aliases.iter().zip(marks.aliases.iter()).for_each(|(it, mark)| add(it.source, *mark));
    all.values.iter().zip(marks.values.iter()).for_each(|(it, mark)| add(it.source, *mark));
    names
}
