//! The answers of a revision to all that a body may ask, and what differs between two revisions.

use super::super::definitions::{Definitions, Module, Scope};
use super::super::types::Types;
use super::marks::{Ask, Mark, Marks, PRELUDE, key, mix, of_name};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// Answers by key.
pub(super) type Table = FxHashMap<u64, u64>;

/// All answers of a revision.
pub(super) fn table(definitions: &Definitions, types: &Types, marks: &Marks) -> Table {
    let mut table = Table::default();
    for (unit, mark) in definitions.units.iter().zip(marks.files.iter()) {
        // The facts are held for as long as the table is, so an address is not given to others.
        table.insert(key(Ask::File, *mark, 0), Arc::as_ptr(&unit.facts) as u64);
    }
    crates(&mut table, definitions, marks);
    for (id, module) in definitions.modules.iter_enumerated() {
        let mark = marks.modules[id];
        table.insert(key(Ask::Module, mark, 0), around(definitions, module, marks));
        scope(&mut table, mark, &module.scope, marks);
    }
    scope(&mut table, PRELUDE, &definitions.prelude, marks);
    types.answers(marks, &mut |ask, one, other, answer| {
        let place = table.entry(key(ask, one, other)).or_default();
        *place = place.wrapping_add(answer);
    });
    for (id, record) in definitions.impls.iter_enumerated() {
        // What an impl is for was worked out from other answers: if these are the same, so is it.
        let asked = types.trail_of_head(id).iter();
        let answer = asked.fold(0, |all, key| mix([all, *key, answer_in(&table, *key), 0]));
        let of_trait = record.of_trait.map_or(0, |of| marks.traits[of]);
        table.insert(key(Ask::Head, marks.impls[id], 0), mix([answer, of_trait, 0, 0]));
    }
    table
}

fn answer_in(table: &Table, key: u64) -> u64 {
    table.get(&key).copied().unwrap_or_default()
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
