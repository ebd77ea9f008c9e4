//! What is reused is what reading anew finds.

use super::carry::Carry;
use super::marks::Mark;
use super::{Bodies, Marks};
use crate::link::{BodyOwner, FunctionId, Program, ValueId, resolve, resolve_with};
use crate::source::cache::Cache;
use crate::source::{self, Origin, SourceTree};
use crate::syntax::Shelf;
use crate::{manifest, syntax};
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::sync::Arc;

type Files = BTreeMap<String, String>;

/// The files of one text in which each is headed `//- /path`.
fn files(text: &str) -> Files {
    let parts = text.split("//- /").skip(1);
    let file = |part: &str| {
        let (path, text) = part.split_once('\n').unwrap_or((part, ""));
        (path.trim().to_owned(), text.to_owned())
    };
    parts.map(file).collect()
}

fn tree(files: &Files) -> SourceTree {
    let files = files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes()));
    let origin = Origin::Memory(files.collect());
    source::read(&origin, &source::Settings::default()).unwrap().value
}

/// A run over many revisions.
struct Run {
    shelf: Shelf,
    bodies: Bodies,
}

impl Run {
    fn new() -> Self {
        Self { shelf: Shelf::in_memory(), bodies: Bodies::in_memory() }
    }

    /// Reads a revision, compares all of its bodies with those of a run of its own, and says how many were reused.
    #[track_caller]
    fn check(&mut self, files: &Files, what: &str) -> usize {
        let tree = tree(files);
        let manifests = manifest::read(&tree).value;
        let facts = syntax::read_with(&tree, &self.shelf, &Cache::off()).value;
        let made_before = (&self.shelf, &self.bodies);
        let reused = resolve_with(&tree, &facts, &manifests, &[], made_before).value;
        let fresh = resolve(&tree, &syntax::read(&tree).value, &manifests, &[]).value;
        same_bodies(&reused, &fresh, what);
        let count = self.bodies.before().map_or(0, |before| shared(&before, &reused));
        self.bodies.keep(reused);
        self.shelf.settle();
        count
    }
}

/// The ids of two programs differ: one has free seats. Their order is the same, and so is all that was found.
#[track_caller]
fn same_bodies(reused: &Program, fresh: &Program, what: &str) {
    let before = reused.trails.as_ref().unwrap().marks.as_ref().unwrap();
    let now = Marks::of(&fresh.definitions, None);
    let carry = Carry::new(before, &now);
    let is_there: FxHashSet<Mark> =
        now.functions.iter().chain(now.values.iter()).copied().collect();
    let taken = before.functions.iter_enumerated().filter(|(_, mark)| is_there.contains(mark));
    let taken: Vec<FunctionId> = taken.map(|(id, _)| id).collect();
    assert_eq!(taken.len(), fresh.functions.len(), "{what}");
    for ((id, body), old) in fresh.functions.iter_enumerated().zip(taken) {
        let path = fresh.path(id);
        assert_eq!((before.functions[old], reused.path(old)), (now.functions[id], path), "{what}");
        let found = reused.functions[old].as_ref();
        let found = found.map(|found| carry.in_ids_of_now(BodyOwner::Function(id), found).unwrap());
        assert_eq!(format!("{found:?}"), format!("{:?}", body.as_deref()), "{what}: {path}");
    }
    let taken = before.values.iter_enumerated().filter(|(_, mark)| is_there.contains(mark));
    let taken: Vec<ValueId> = taken.map(|(id, _)| id).collect();
    assert_eq!(taken.len(), fresh.values.len(), "{what}");
    for ((id, body), old) in fresh.values.iter_enumerated().zip(taken) {
        let path = fresh.definitions.values[id].path;
        let found = reused.values[old].as_ref();
        let found = found.map(|found| carry.in_ids_of_now(BodyOwner::Value(id), found).unwrap());
        assert_eq!(format!("{found:?}"), format!("{:?}", body.as_deref()), "{what}: {path}");
    }
}

/// How many bodies of `now` have the very trail of one of `before`.
fn shared(before: &Program, now: &Program) -> usize {
    let trails = |program: &Program| -> Vec<_> {
        let trails = program.trails.as_ref().unwrap();
        let all = trails.functions.iter().chain(trails.values.iter()).flatten();
        all.map(Arc::as_ptr).collect()
    };
    let known = trails(before);
    trails(now).iter().filter(|trail| known.contains(trail)).count()
}

const SHOP: &str = "//- /Cargo.toml
[workspace]
members = ['base', 'app']
//- /base/Cargo.toml
[package]
name = 'base'
edition = '2021'
[dependencies]
tonic = '0.12'
prost = '0.13'
//- /base/src/lib.rs
pub mod model;
pub mod store;
pub mod pb { tonic::include_proto!(\"stock\"); }
#[macro_export]
macro_rules! twice { ($it:expr) => { { $it; $it } } }
//- /base/src/model.rs
use std::fmt;
#[derive(Clone, Default)]
pub struct Item { pub name: String, pub count: u32 }
pub enum Kind { Small, Large(Item) }
impl Item {
    pub fn named(name: &str) -> Self { Item { name: name.to_owned(), count: 1 } }
    pub fn label(&self) -> String { self.name.clone() }
}
impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.name) }
}
//- /base/src/store.rs
use crate::model::Item;
pub trait Store { fn get(&self, key: &str) -> Option<Item>; fn all(&self) -> Vec<Item> { Vec::new() } }
pub struct Memory { items: Vec<Item> }
impl Store for Memory {
    fn get(&self, key: &str) -> Option<Item> { self.items.iter().find(|item| item.name == key).cloned() }
}
pub fn open() -> Memory { Memory { items: Vec::new() } }
//- /base/proto/stock.proto
syntax = 'proto3';
package stock;
message Asked { string name = 1; }
message Answer { uint32 count = 1; }
service Stock { rpc Count(Asked) returns (Answer); }
//- /app/Cargo.toml
[package]
name = 'app'
edition = '2021'
[dependencies]
base = { path = '../base' }
tonic = '0.12'
//- /app/src/main.rs
mod label;
use base::model::{Item, Kind};
use base::store::{self, Store};
use base::twice;
const FIRST: usize = \"first\".len();
fn main() {
    let store = store::open();
    twice!(label::show(store.get(\"a\").unwrap_or_default()));
    let kind = Kind::Large(Item::named(\"b\"));
    if let Kind::Large(item) = kind { println!(\"{}\", item.label().len() + FIRST); }
    for item in store.all() { item.label(); }
}
async fn count() -> u32 {
    let mut client = base::pb::stock_client::StockClient::connect(\"http://stock\").await.unwrap();
    client.count(base::pb::Asked { name: String::new() }).await.unwrap().into_inner().count
}
//- /app/src/label.rs
use super::*;
pub fn show(item: Item) -> String { let text = item.to_string(); text.trim().to_owned() }
pub fn other() -> Option<Item> { Some(Item::named(\"c\")) }
";

/// One change after the other: file, text in it, text in its place.
const CHANGES: &[(&str, &str, &str)] = &[
    ("app/src/main.rs", "item.label();", "drop(item.label());"),
    (
        "base/src/model.rs",
        "self.name.clone() }",
        "self.name.to_uppercase() }\n    pub fn more(&self) -> u32 { self.count }",
    ),
    (
        "base/src/model.rs",
        "pub fn label(&self) -> String",
        "pub fn label(&self) -> std::sync::Arc<str>",
    ),
    ("base/src/model.rs", "pub count: u32", "pub count: u64, pub tags: Vec<String>"),
    ("base/src/lib.rs", "{ $it; $it }", "{ $it; $it; $it }"),
    ("base/src/lib.rs", "pub mod store;", "pub mod store;\npub mod extra;"),
    (
        "base/src/store.rs",
        "fn all(&self) -> Vec<Item> { Vec::new() }",
        "fn all(&self) -> Option<Item> { None }",
    ),
    (
        "base/src/store.rs",
        "pub struct Memory",
        "impl From<Item> for String { fn from(item: Item) -> String { item.name } }\npub struct Memory",
    ),
    (
        "base/src/store.rs",
        "-> Memory { Memory { items: Vec::new() } }",
        "-> impl Store { Memory { items: Vec::new() } }",
    ),
    ("base/proto/stock.proto", "uint32 count", "string count"),
    (
        "base/proto/stock.proto",
        "rpc Count(Asked) returns (Answer);",
        "rpc Count(Asked) returns (Answer);\n rpc Other(Answer) returns (Asked);",
    ),
    (
        "app/src/main.rs",
        "use base::twice;",
        "use base::twice;\nuse base::model::Item as Thing;\ntrait Label { fn label(&self) -> u8; }\nimpl Label for u8 { fn label(&self) -> u8 { 1 } }",
    ),
    (
        "app/src/main.rs",
        "use base::model::{Item, Kind};",
        "use base::model::Kind;\npub struct Item;",
    ),
    ("app/src/label.rs", "use super::*;", "use base::model::Item;"),
    ("base/Cargo.toml", "name = 'base'", "name = 'foundation'"),
    ("app/Cargo.toml", "base = { path", "base = { package = 'foundation', path"),
    ("app/Cargo.toml", "tonic = '0.12'", "anyhow = '1'"),
    ("app/Cargo.toml", "edition = '2021'", "edition = '2015'"),
    ("app/Cargo.toml", "edition = '2015'", "edition = '2018'"),
    ("base/src/model.rs", "#[derive(Clone, Default)]", "#[derive(Default)]"),
    (
        "app/src/label.rs",
        "pub fn other",
        "#[cfg(test)]\nmod tests { use super::*; fn label() {} }\npub fn other",
    ),
];

#[test]
fn bodies_are_what_they_would_be_without_reuse() {
    let mut files = files(SHOP);
    let mut run = Run::new();
    run.check(&files, "at first");
    let mut reused = 0;
    for (path, from, to) in CHANGES {
        let text = files.get_mut(*path).unwrap();
        assert!(text.contains(from), "{path} has {from}");
        *text = text.replacen(from, to, 1);
        reused += run.check(&files, to);
    }
    assert!(reused > CHANGES.len(), "{reused}");
    files.insert("base/src/extra.rs".to_owned(), "pub fn label() {}".to_owned());
    run.check(&files, "a file more");
    files.remove("base/src/store.rs");
    run.check(&files, "a file less");
    let all = run.check(&files, "the same again");
    assert!(all > 5, "{all}");
}

/// One text in a file in the place of another.
#[track_caller]
fn edit(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = files.get_mut(path).unwrap();
    assert!(text.contains(from), "{path} has {from}");
    *text = text.replacen(from, to, 1);
}

#[test]
fn what_nobody_asked_changes_nothing_elsewhere() {
    let mut files = files(SHOP);
    let mut run = Run::new();
    run.check(&files, "at first");
    let all = run.check(&files, "the same");
    edit(&mut files, "base/src/model.rs", "self.name.clone() }", "self.name.to_lowercase() }");
    assert_eq!(run.check(&files, "what one function does"), all - 1);
    edit(&mut files, "base/src/model.rs", "use std::fmt;", "\n// Lines move.\nuse std::fmt;");
    assert_eq!(run.check(&files, "lines"), all);
    let before = run.bodies.before().unwrap();
    let last = "-> Memory { Memory { items: Vec::new() } }";
    edit(&mut files, "base/src/store.rs", last, &format!("{last}\npub fn idle() {{}}"));
    assert_eq!(run.check(&files, "a function more"), all);
    // Everything else has the id it had, so its bodies are the very same.
    let now = run.bodies.before().unwrap();
    let mut shared = 0;
    for (id, body) in before.functions.iter_enumerated() {
        let (Some(body), true) = (body, before.path(id).starts_with("app::")) else { continue };
        assert!(now.functions[id].as_ref().is_some_and(|it| Arc::ptr_eq(it, body)));
        shared += 1;
    }
    assert_eq!(shared, 4);
}

/// Whether a revision after the one that was read last defines nothing anew.
#[track_caller]
fn defines_the_same(run: &mut Run, files: &Files, what: &str) -> bool {
    let before = run.bodies.before().unwrap();
    run.check(files, what);
    Arc::ptr_eq(&before.types, &run.bodies.before().unwrap().types)
}

#[test]
fn where_only_bodies_differ_nothing_is_defined_again() {
    let mut files = files(SHOP);
    let mut run = Run::new();
    run.check(&files, "at first");
    let mut change = |path: &str, from: &str, to: &str| {
        edit(&mut files, path, from, to);
        defines_the_same(&mut run, &files, to)
    };
    assert!(change("base/src/model.rs", "self.name.clone()", "self.name.to_lowercase()"));
    assert!(change("base/src/model.rs", "use std::fmt;", "// Lines move.\n\nuse std::fmt;"));
    assert!(change("app/Cargo.toml", "tonic = '0.12'", "tonic = '0.13'"));
    assert!(!change("base/src/model.rs", "pub count: u32", "pub count: u64"));
    assert!(!change("app/src/label.rs", "pub fn other", "fn other"));
    assert!(!change("app/src/label.rs", "let text", "fn inner() {} let text"));
    assert!(change("app/src/label.rs", "text.trim()", "text.trim_end()"));
    assert!(!change("app/src/label.rs", "fn inner() {} let text", "let text"));
    let client =
        "base::pb::other_client::OtherClient::connect(\"http://stock\");\n    client.count";
    assert!(!change("app/src/main.rs", "client.count", client));
}

#[test]
fn what_was_found_when_nobody_listened_is_asked_for_again() {
    let mut files = files(SHOP);
    let mut run = Run::new();
    let more =
        "pub trait Sub: Store {}\npub fn via(sub: &dyn Sub) { drop(sub); }\npub struct Memory";
    edit(&mut files, "base/src/store.rs", "pub struct Memory", more);
    run.check(&files, "at first");
    let first = run.bodies.before().unwrap();
    for id in first.definitions.traits.ids() {
        first.types.supertraits(&first.definitions, id);
    }
    edit(&mut files, "base/src/store.rs", "drop(sub);", "sub.all();");
    assert!(defines_the_same(&mut run, &files, "a body that asks"));
    edit(&mut files, "base/src/store.rs", "trait Sub: Store", "trait Sub");
    run.check(&files, "another answer");
}

#[test]
fn lines_taken_out_of_the_shop_change_what_hangs_on_them() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/shop");
    let whole = source::read(&Origin::Folder(folder), &source::Settings::default()).unwrap().value;
    let file = |file: &source::SourceFile| (file.path.to_string(), file.text.to_string());
    let whole: Files = whole.files.iter().map(file).collect();
    let mut run = Run::new();
    run.check(&whole, "the whole");
    for (at, (path, text)) in whole.iter().enumerate().step_by(3) {
        let lines: Vec<&str> = text.lines().collect();
        let Some(gone) = (at * 7 + 3).checked_rem(lines.len()) else { continue };
        let left = lines.iter().enumerate().filter(|(line, _)| *line != gone);
        let left = left.map(|(_, line)| format!("{line}\n")).collect();
        let mut files = whole.clone();
        files.insert(path.clone(), left);
        run.check(&files, &format!("{path} without line {}", gone + 1));
    }
}
