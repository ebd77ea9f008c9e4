//! What does every import bring?
//!
//! Imports are tried again whenever a name they read gets a new meaning, until nothing changes any more. Names come
//! by claim (see [`Claim`]), not by the order of trying: an item before an import, an import before a glob, what is
//! there before what is only there elsewhere or in tests.

use super::definitions::{AdtId, Definition, Definitions, ModuleId, Namespace, Scope, TraitId};
use super::drafts::{Claim, Drafts, Entry};
use super::lookup::{Lost, Names, Scopes, leading_out, names_a_type, walk_import, with_above};
use super::modules::Pending;
use super::prelude;
use crate::base::Name;
use crate::syntax::facts::ImportLeaf;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::VecDeque;

/// How often one import may change its mind; real ones need two or three tries.
const MOST_TRIES: u8 = 24;

const BOTH: [Namespace; 2] = [Namespace::Types, Namespace::Values];

/// Resolves `imports` and gives the tables their scopes and their prelude.
pub(super) fn resolve_imports(
    definitions: &mut Definitions,
    drafts: Drafts,
    imports: &[Pending<'_>],
    variants: impl Fn(AdtId) -> Vec<Name>,
) {
    let prelude_module = prelude::module(definitions, &drafts);
    let is_settled = imports.iter().map(|import| looks_above(definitions, import)).collect();
    let mut resolver = Resolver::new(definitions, drafts, imports, prelude_module, variants);
    resolver.is_settled = is_settled;
    resolver.try_all();
    resolver.guesses = true;
    resolver.try_all();
    let drafts = resolver.drafts.as_mut_slice().par_iter_mut();
    let scopes: Vec<Scope> = drafts.map(|draft| std::mem::take(draft).finish()).collect();
    for (module, scope) in definitions.modules.iter_mut().zip(scopes) {
        module.scope = scope;
    }
    definitions.prelude = prelude::finish(definitions, prelude_module);
}

/// Has names looked up above where an import is a private glob of a module above; says whether it is one.
fn looks_above(definitions: &mut Definitions, import: &Pending<'_>) -> bool {
    let is_private_glob = import.leaf == ImportLeaf::Glob && !import.is_public;
    if !is_private_glob || definitions.modules[import.module].above.is_some() {
        return false;
    }
    let above = keywords(definitions, import).filter(|above| *above != import.module);
    definitions.modules[import.module].above = above;
    above.is_some()
}

/// Where a path of nothing but `crate`, `self` and `super` leads: to a module above, or to the one it stands in.
fn keywords(definitions: &Definitions, import: &Pending<'_>) -> Option<ModuleId> {
    let is_keyword = |name: &Name| matches!(name.as_str(), "crate" | "$crate" | "self" | "super");
    if import.is_global || !import.path.iter().all(is_keyword) {
        return None;
    }
    match definitions.resolve(import.module, false, import.path, Namespace::Types)?.definition {
        Definition::Module(module) => Some(module),
        _ => None,
    }
}

struct Resolver<'a, V> {
    tables: &'a Definitions,
    drafts: Drafts,
    imports: &'a [Pending<'a>],
    prelude: Option<ModuleId>,
    /// Names of an enum's variants in order.
    variants: V,
    /// The imports that read a name which may still change.
    readers: FxHashMap<(ModuleId, Name), Vec<u32>>,
    /// Names just read.
    read: Vec<(ModuleId, Name)>,
    /// Imports to try, and whether each is in the queue.
    queue: VecDeque<u32>,
    is_queued: Vec<bool>,
    tries: Vec<u8>,
    /// Whether each import has brought anything.
    is_settled: Vec<bool>,
    /// The module that each glob names, once it is known.
    targets: Vec<Option<ModuleId>>,
    /// The modules that each glob has been tied to, so that it is tied once.
    tied: FxHashSet<(ModuleId, u32)>,
    /// Names that changed and are still to be passed on.
    changed: Vec<(ModuleId, Name)>,
    /// Second round: what still has no meaning is taken to lead out where it may.
    guesses: bool,
}

/// The scopes as one import sees them.
struct View<'r> {
    tables: &'r Definitions,
    drafts: &'r Drafts,
    prelude: Option<ModuleId>,
    import: u32,
    read: &'r mut Vec<(ModuleId, Name)>,
}

impl Scopes for View<'_> {
    fn tables(&self) -> &Definitions {
        self.tables
    }

    fn look(&mut self, module: ModuleId, name: Name, namespace: Namespace) -> Option<Definition> {
        for at in with_above(self.tables, module) {
            if let Some(found) = self.look_in(at, name, namespace) {
                return Some(found);
            }
            let slot = self.drafts[at].slot(name).filter(|_| names_a_type(name));
            let external = slot.and_then(|slot| slot.external);
            if external.is_some_and(|entry| !entry.claim.is_from(self.import)) {
                return None;
            }
        }
        None
    }

    fn prelude(&mut self, name: Name, namespace: Namespace) -> Option<Definition> {
        self.look(self.prelude?, name, namespace)
    }
}

impl View<'_> {
    fn look_in(
        &mut self,
        module: ModuleId,
        name: Name,
        namespace: Namespace,
    ) -> Option<Definition> {
        let slot = self.drafts[module].slot(name);
        if !slot.is_some_and(|slot| slot.is_final(namespace)) {
            self.read.push((module, name));
        }
        let entry = slot?.get(namespace)?;
        // `use log::log` must not find itself on its way to the crate.
        (!entry.claim.is_from(self.import)).then_some(entry.meaning)
    }
}

impl<'a, V: Fn(AdtId) -> Vec<Name>> Resolver<'a, V> {
    fn new(
        tables: &'a Definitions,
        drafts: Drafts,
        imports: &'a [Pending<'a>],
        prelude: Option<ModuleId>,
        variants: V,
    ) -> Self {
        Self {
            tables,
            drafts,
            imports,
            prelude,
            variants,
            readers: FxHashMap::default(),
            read: Vec::new(),
            queue: VecDeque::new(),
            is_queued: vec![false; imports.len()],
            tries: vec![0; imports.len()],
            is_settled: vec![false; imports.len()],
            targets: vec![None; imports.len()],
            tied: FxHashSet::default(),
            changed: Vec::new(),
            guesses: false,
        }
    }

    /// Tries every import that has brought nothing yet, and then all that hang on what changes.
    fn try_all(&mut self) {
        for (import, is_settled) in (0..).zip(&self.is_settled) {
            if !is_settled {
                self.queue.push_back(import);
                self.is_queued[import as usize] = true;
            }
        }
        while let Some(import) = self.queue.pop_front() {
            self.is_queued[import as usize] = false;
            self.attempt(import);
            self.pass_on();
        }
    }

    fn attempt(&mut self, import: u32) {
        let index = import as usize;
        if self.tries[index] >= MOST_TRIES {
            return;
        }
        self.tries[index] += 1;
        match self.imports[index].leaf {
            ImportLeaf::Glob => self.attempt_glob(import),
            ImportLeaf::Named(name) => self.attempt_named(import, name),
        }
        self.subscribe(import);
    }

    /// Has the import tried again when what it read changes.
    fn subscribe(&mut self, import: u32) {
        for key in self.read.drain(..) {
            let readers = self.readers.entry(key).or_default();
            if readers.last() != Some(&import) {
                readers.push(import);
            }
        }
    }

    fn attempt_named(&mut self, import: u32, name: Name) {
        match self.follow(import) {
            Ok(found) if found.iter().any(Option::is_some) => {
                self.is_settled[import as usize] = true;
                for (namespace, meaning) in BOTH.into_iter().zip(found) {
                    if let Some(meaning) = meaning {
                        self.bring(import, name, namespace, meaning);
                    }
                }
            }
            Ok(_) => {}
            Err(lost) => self.lead_out(import, name, lost),
        }
    }

    /// What the whole path means in both namespaces, or where it gets lost.
    fn follow(&mut self, import: u32) -> Result<[Option<Definition>; 2], Lost> {
        let pending = &self.imports[import as usize];
        let path = names_of(pending);
        let mut view = View {
            tables: self.tables,
            drafts: &self.drafts,
            prelude: self.prelude,
            import,
            read: &mut self.read,
        };
        walk_import(&mut view, pending.module, &path)
    }

    /// Brings a name in from outside of what is known.
    fn lead_out(&mut self, import: u32, name: Name, lost: Lost) {
        let pending = self.imports[import as usize];
        let (drafts, read) = (&self.drafts, &mut self.read);
        let mut external_in = |module: ModuleId, name: Name| {
            read.push((module, name));
            let entry = drafts[module].slot(name)?.external?;
            (!entry.claim.is_from(import)).then_some(entry.meaning)
        };
        let external = |module: ModuleId, name: Name| {
            with_above(self.tables, module).find_map(|at| external_in(at, name))
        };
        let path = names_of(&pending);
        let text = leading_out(self.tables, pending.module, &path, lost, self.guesses, external);
        let Some(text) = text else { return };
        if name == "_" {
            return;
        }
        self.is_settled[import as usize] = true;
        let entry = self.entry(import, Name::from(&text));
        if self.drafts[pending.module].offer_external(name, entry) {
            self.changed.push((pending.module, name));
        }
    }

    fn entry<T>(&self, import: u32, meaning: T) -> Entry<T> {
        let pending = &self.imports[import as usize];
        let is_glob = pending.leaf == ImportLeaf::Glob;
        let claim = Claim::import(import, pending.presence, is_glob);
        Entry { meaning, claim, is_public: pending.is_public }
    }

    /// Gives `name` a meaning in the scope of the import.
    fn bring(&mut self, import: u32, name: Name, namespace: Namespace, meaning: Definition) {
        let module = self.imports[import as usize].module;
        if name == "_" {
            if let Definition::Trait(id) = meaning {
                self.bring_nameless(import, id);
            }
            return;
        }
        let entry = self.entry(import, meaning);
        if self.drafts[module].offer(name, namespace, entry) {
            self.changed.push((module, name));
        }
    }

    /// Brings a trait in as `_`, here and wherever a glob looks here.
    fn bring_nameless(&mut self, import: u32, id: TraitId) {
        let mut todo = vec![import];
        while let Some(import) = todo.pop() {
            let pending = &self.imports[import as usize];
            let draft = &mut self.drafts[pending.module];
            let entry = (id, pending.is_public);
            if draft.nameless.contains(&entry) {
                continue;
            }
            draft.nameless.push(entry);
            let from = pending.module;
            let globs = self.drafts[from].globs.iter().copied();
            todo.extend(globs.filter(|glob| pending.is_public || self.sees_private(*glob, from)));
        }
    }

    fn attempt_glob(&mut self, import: u32) {
        let Ok([Some(found), _]) = self.follow(import) else { return };
        let pending = &self.imports[import as usize];
        match found {
            Definition::Module(module) if module != pending.module => {
                self.is_settled[import as usize] = true;
                self.tie(import, module);
            }
            Definition::Adt(adt) => {
                self.is_settled[import as usize] = true;
                for (position, name) in (0..).zip((self.variants)(adt)) {
                    for namespace in BOTH {
                        self.bring(import, name, namespace, Definition::Variant(adt, position));
                    }
                }
            }
            _ => {}
        }
    }

    /// Brings all that `module` has now, and from now on what it gets; from inside it also what it has from above.
    fn tie(&mut self, import: u32, module: ModuleId) {
        let is_inside = self.sees_private(import, module);
        self.targets[import as usize].get_or_insert(module);
        let depth = if is_inside { usize::MAX } else { 1 };
        for module in with_above(self.tables, module).take(depth) {
            let is_own = module == self.imports[import as usize].module;
            if !is_own && self.tied.insert((module, import)) {
                self.tie_one(import, module, is_inside);
            }
        }
    }

    fn tie_one(&mut self, import: u32, module: ModuleId, is_inside: bool) {
        self.drafts[module].globs.push(import);
        let names: Vec<Name> = self.drafts[module].slots.iter().map(|slot| slot.name).collect();
        for name in names {
            self.bring_through(import, module, name, is_inside);
        }
        let nameless = self.drafts[module].nameless.clone();
        for (id, is_public) in nameless {
            if is_public || is_inside {
                self.bring_nameless(import, id);
            }
        }
    }

    /// Brings one name of `module` through a glob.
    fn bring_through(&mut self, import: u32, module: ModuleId, name: Name, is_inside: bool) {
        let Some(slot) = self.drafts[module].slot(name).copied() else { return };
        let into = self.imports[import as usize].module;
        // What a glob finds in the module that it names goes before what that module has from above.
        let is_second = self.targets[import as usize] != Some(module);
        let present = self.drafts[into].slot(name).copied().filter(|_| is_second);
        for namespace in BOTH {
            let is_there = present.is_some_and(|slot| slot.is_from(namespace, import));
            if let Some(entry) = slot.get(namespace)
                && (entry.is_public || is_inside)
                && !is_there
            {
                self.bring(import, name, namespace, entry.meaning);
            }
        }
        if let Some(entry) = slot.external
            && (entry.is_public || is_inside)
            && present.is_none_or(|slot| slot.external.is_none())
        {
            let entry = self.entry(import, entry.meaning);
            if self.drafts[into].offer_external(name, entry) {
                self.changed.push((into, name));
            }
        }
    }

    /// Whether a glob stands inside `module`, so that it sees what is private there. Elsewhere visibility plays no
    /// part, but here private imports would hide names of the prelude.
    fn sees_private(&self, import: u32, module: ModuleId) -> bool {
        let modules = &self.tables.modules;
        let from = self.imports[import as usize].module;
        std::iter::successors(Some(from), |at| modules[*at].parent).any(|at| at == module)
    }

    /// Passes changed names on to globs and has their readers tried again.
    fn pass_on(&mut self) {
        while let Some((module, name)) = self.changed.pop() {
            for position in 0..self.drafts[module].globs.len() {
                let glob = self.drafts[module].globs[position];
                let is_inside = self.sees_private(glob, module);
                self.bring_through(glob, module, name, is_inside);
            }
            for reader in self.readers.remove(&(module, name)).unwrap_or_default() {
                if !std::mem::replace(&mut self.is_queued[reader as usize], true) {
                    self.queue.push_back(reader);
                }
            }
        }
    }
}

/// The path of an import.
fn names_of<'p>(pending: &Pending<'p>) -> Names<impl Fn(usize) -> Name + use<'p>> {
    let path = pending.path;
    Names { is_global: pending.is_global, count: path.len(), at: move |position| path[position] }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{defined, library, shop};
    use std::fmt::Write;

    #[test]
    fn imports_follow_nested_trees_renames_and_reexports() {
        let found = library(
            "
use self::a::{b::{self, C as D}, f};
pub use a::b as other;
mod a {
    pub mod b { pub struct C; impl C { pub fn new() {} } pub use super::super::last; }
    pub fn f() {}
    mod inner { use super::super::other::C; use crate::a::f as g; }
}
fn last() {}
",
        );
        assert_eq!(found.type_in("shop", "b"), "mod shop::a::b");
        assert_eq!(found.type_in("shop", "D"), "type shop::a::b::C");
        assert_eq!(found.value_in("shop", "D::new"), "type shop::a::b::C .new");
        assert_eq!(found.value_in("shop", "f"), "fn shop::a::f");
        assert_eq!(found.type_in("shop::a::inner", "C"), "type shop::a::b::C");
        assert_eq!(found.value_in("shop::a::inner", "g"), "fn shop::a::f");
        assert_eq!(found.value_in("shop::a::inner", "super::super::other::last"), "fn shop::last");
    }

    #[test]
    fn reexports_cross_crates_in_any_order() {
        let found = defined(
            "
//- /Cargo.toml
[workspace]
members = ['*']
//- /a/Cargo.toml
[package]
name = 'a'
edition = '2021'
[dependencies]
b = { path = '../b' }
//- /a/src/lib.rs
pub use b::*;
pub use self::deep::Thing as Renamed;
//- /b/Cargo.toml
[package]
name = 'b'
edition = '2021'
[dependencies]
c = { path = '../c' }
//- /b/src/lib.rs
pub use c::prelude::*;
pub use c as see;
//- /c/Cargo.toml
[package]
name = 'c'
edition = '2021'
//- /c/src/lib.rs
pub mod prelude { pub use crate::deep; pub use crate::deep::Thing; pub use crate::Also; }
pub mod deep { pub struct Thing; }
pub trait Also {}
",
        );
        assert_eq!(found.type_in("a", "Thing"), "type c::deep::Thing");
        assert_eq!(found.type_in("a", "Renamed"), "type c::deep::Thing");
        assert_eq!(found.type_in("a", "see::deep::Thing"), "type c::deep::Thing");
        assert_eq!(found.traits_in("a"), ["c::Also"]);
    }

    #[test]
    fn a_glob_gives_way_to_a_name() {
        let found = library(
            "
use globbed::*;
use named::Thing;
struct Own;
mod globbed { pub struct Thing; pub struct Own; pub struct Only; pub struct String; }
mod named { pub struct Thing; }
",
        );
        assert_eq!(found.type_in("shop", "Thing"), "type shop::named::Thing");
        assert_eq!(found.type_in("shop", "Own"), "type shop::Own");
        assert_eq!(found.type_in("shop", "Only"), "type shop::globbed::Only");
        assert_eq!(found.type_in("shop", "String"), "type shop::globbed::String");
    }

    #[test]
    fn a_name_that_arrives_late_still_wins() {
        let found = library(
            "
mod user { use super::first::*; use super::late::X; use self::X::inside; }
mod first { pub mod X { pub fn inside() {} } }
mod late { pub use super::later::X; }
mod later { pub use super::last::X; }
mod last { pub mod X { pub fn inside() {} } }
",
        );
        assert_eq!(found.type_in("shop::user", "X"), "mod shop::last::X");
        assert_eq!(found.value_in("shop::user", "inside"), "fn shop::last::X::inside");
    }

    #[test]
    fn globs_of_enums_and_cycles_of_globs_end() {
        let found = library(
            "
mod a { pub use super::b::*; pub use Color::*; pub enum Color { Red, Green(u8) } }
mod b { pub use super::a::*; pub fn in_b() {} }
mod loop_a { pub use super::loop_b::x; }
mod loop_b { pub use super::loop_a::x; }
use b::Color::Green as G;
",
        );
        assert_eq!(found.value_in("shop::b", "Red"), "variant 0 of shop::a::Color");
        assert_eq!(found.value_in("shop::a", "in_b"), "fn shop::b::in_b");
        assert_eq!(found.value_in("shop", "G"), "variant 1 of shop::a::Color");
        assert_eq!(found.value_in("shop::loop_a", "x"), "nothing");
    }

    #[test]
    fn a_glob_does_not_bring_what_is_private_elsewhere() {
        let found = library(
            "
mod error { use std::fmt::Result; pub struct Error; mod child { use super::*; } }
use error::*;
",
        );
        assert_eq!(found.type_in("shop", "Error"), "type shop::error::Error");
        assert_eq!(found.type_in("shop", "Result"), "type std::result::Result");
        assert_eq!(found.type_in("shop::error::child", "Result"), "alias std::fmt::Result");
    }

    #[test]
    fn extern_crates_may_be_renamed() {
        let found = shop(
            "
//- /src/lib.rs
extern crate std as base;
extern crate self as me;
extern crate acme as other;
mod inner { use base::string::String as S; use me::here; pub use other::Client; }
fn here() {}
",
        );
        assert_eq!(found.type_in("shop::inner", "S"), "type std::string::String");
        assert_eq!(found.value_in("shop::inner", "here"), "fn shop::here");
        let external = &found.modules[found.scope("shop::inner")].scope.external;
        assert_eq!(external[&super::Name::new("Client")], "acme::Client");
    }

    #[test]
    fn names_that_lead_out_keep_their_full_path() {
        let found = defined(
            "
//- /Cargo.toml
[package]
name = 'shop'
edition = '2021'
[dependencies]
acme = '1'
//- /src/lib.rs
use acme::{Client as Http, net};
use net::Socket;
use std::no_such_module::Thing;
pub mod prelude { pub use acme::Builder; }
mod user { use crate::prelude::*; use crate::prelude::Builder as B; }
mod hidden { use super::known::*; use acme::Client; }
mod known { pub struct Client; }
",
        );
        let external = |scope: &str, name: &str| {
            let scope = &found.modules[found.scope(scope)].scope;
            scope.external.get(&super::Name::new(name)).map(|path| path.as_str())
        };
        assert_eq!(external("shop", "Http"), Some("acme::Client"));
        assert_eq!(external("shop", "Socket"), Some("acme::net::Socket"));
        assert_eq!(external("shop", "Thing"), Some("std::no_such_module::Thing"));
        assert_eq!(external("shop::user", "Builder"), Some("acme::Builder"));
        assert_eq!(external("shop::user", "B"), Some("acme::Builder"));
        assert_eq!(external("shop::hidden", "Client"), Some("acme::Client"));
    }

    #[test]
    fn traits_come_in_without_a_name() {
        let found = library(
            "
mod traits { pub trait Named {} pub trait Hidden {} pub trait Quiet {} pub use Quiet as _; }
mod a { use super::traits::{Named, Hidden as _}; fn f() { use std::io::Read; } }
mod b { use super::traits::*; }
mod prelude { pub use super::traits::Hidden as _; }
mod c { use super::prelude::*; }
",
        );
        assert_eq!(found.traits_in("shop::a"), ["shop::traits::Named", "shop::traits::Hidden"]);
        assert_eq!(
            found.traits_in("shop::a::f{}"),
            ["std::io::Read", "shop::traits::Named", "shop::traits::Hidden"]
        );
        assert_eq!(found.traits_in("shop::b").len(), 3);
        assert_eq!(found.traits_in("shop::c"), ["shop::traits::Hidden"]);
    }

    #[test]
    fn an_import_does_not_find_itself_on_its_way_to_a_crate() {
        let found = defined(
            "
//- /Cargo.toml
[workspace]
members = ['*']
//- /log/Cargo.toml
[package]
name = 'log'
edition = '2021'
//- /log/src/lib.rs
pub mod log { pub fn write() {} }
//- /a/Cargo.toml
[package]
name = 'a'
edition = '2021'
[dependencies]
log = { path = '../log' }
//- /a/src/lib.rs
use log::log;
use log::log as also;
",
        );
        assert_eq!(found.value_in("a", "log::write"), "fn log::log::write");
        assert_eq!(found.type_in("a", "::log"), "crate log");
    }

    #[test]
    fn long_chains_of_reexports_are_followed_in_either_order() {
        let mut text = String::new();
        for link in 0..2000 {
            let _ = writeln!(text, "mod m{link} {{ pub use super::m{}::X; }}", link + 1);
        }
        text += "mod m2000 { pub struct X; }\nmod n0 { pub struct Y; }\n";
        for link in 1..2000 {
            let _ = writeln!(text, "mod n{link} {{ pub use super::n{}::*; }}", link - 1);
        }
        let found = library(&text);
        assert_eq!(found.type_in("shop::m0", "X"), "type shop::m2000::X");
        assert_eq!(found.type_in("shop::n1999", "Y"), "type shop::n0::Y");
    }

    #[test]
    fn modules_that_look_above_see_all_that_is_there() {
        let found = library(
            "
use std::io::Read as _;
use acme::Client;
fn private() {}
mod a {
    use super::*;
    use late::Thing;
    mod b { use super::*; fn f() { use super::*; } }
    mod c { pub use super::*; }
}
mod d { use crate::a::c::*; }
mod late { pub struct Thing; }
",
        );
        assert_eq!(found.value_in("shop::a", "private"), "fn shop::private");
        assert_eq!(found.value_in("shop::a::b", "private"), "fn shop::private");
        assert_eq!(found.type_in("shop::a::b::f{}", "Thing"), "type shop::late::Thing");
        assert_eq!(found.traits_in("shop::a::b"), ["std::io::Read"]);
        assert_eq!(found.value_in("shop::a", "c::private"), "fn shop::private");
        let segments = ["Client", "new"].map(|name| crate::syntax::facts::Segment {
            name: super::Name::new(name),
            arguments: None,
        });
        let path = crate::syntax::facts::Path {
            segments: segments.into_iter().collect(),
            ..Default::default()
        };
        let external = found.external_path(found.scope("shop::a::b"), &path);
        assert_eq!(external.as_deref(), Some("acme::Client::new"));
    }

    #[test]
    fn the_prelude_of_the_standard_library_is_everywhere() {
        let found = library("mod deep {}");
        assert_eq!(found.type_in("shop::deep", "Option"), "type std::option::Option");
        assert_eq!(found.value_in("shop::deep", "Some"), "variant 1 of std::option::Option");
        assert_eq!(found.value_in("shop::deep", "drop"), "fn std::mem::drop");
        assert_eq!(found.type_in("std::string", "Vec"), "type std::vec::Vec");
        let mut traits = found.prelude.traits.iter().map(|id| found.traits[*id].name);
        assert!(traits.any(|name| name == "Iterator"));
    }
}
