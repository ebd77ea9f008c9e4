//! What does a path name, seen from a scope?
//!
//! One walk serves both while imports are still being resolved and afterwards. Visibility is ignored: what compiles
//! has the right to name what it names.

use super::definitions::{
    AdtId, CrateKind, Definition, Definitions, ModuleId, Namespace, Resolved, TraitId,
};
use crate::base::Name;
use crate::syntax::facts::Path;

/// What names mean at the moment.
pub(super) trait Scopes {
    /// The tables without the scopes.
    fn tables(&self) -> &Definitions;
    /// What `name` means in this scope, those around it left out.
    fn look(&mut self, module: ModuleId, name: Name, namespace: Namespace) -> Option<Definition>;
    /// What the standard library brings into every module.
    fn prelude(&mut self, name: Name, namespace: Namespace) -> Option<Definition>;
}

/// A path: whether it starts with `::`, how many segments there are, and each segment.
#[derive(Clone, Copy)]
pub(super) struct Names<F> {
    pub(super) is_global: bool,
    pub(super) count: usize,
    pub(super) at: F,
}

/// Where a walk got lost: in a module that does not have the segment behind those consumed; `None`: already the
/// first segment means nothing.
pub(super) type Lost = Option<(ModuleId, usize)>;

/// Follows a path as far as modules, variants and definitions go.
pub(super) fn walk<F: Fn(usize) -> Name>(
    scopes: &mut impl Scopes,
    from: ModuleId,
    path: &Names<F>,
    namespace: Namespace,
) -> Result<Resolved, Lost> {
    let (mut definition, mut consumed) = start(scopes, from, path, namespace).ok_or(None)?;
    while consumed < path.count {
        let name = (path.at)(consumed);
        let next = match definition {
            Definition::Module(module) => {
                let found = scopes.look(module, name, namespace_at(consumed, path, namespace));
                if found.is_none() {
                    return primitive_behind(module, path, consumed);
                }
                found
            }
            Definition::Adt(adt) => variant(scopes.tables(), adt, name),
            _ => None,
        };
        match next {
            Some(next) => definition = next,
            None => break,
        }
        consumed += 1;
    }
    Ok(Resolved { definition, consumed })
}

/// Follows the path of an import to its end, in both namespaces at once.
pub(super) fn walk_import<F: Fn(usize) -> Name>(
    scopes: &mut impl Scopes,
    from: ModuleId,
    path: &Names<F>,
) -> Result<[Option<Definition>; 2], Lost> {
    const BOTH: [Namespace; 2] = [Namespace::Types, Namespace::Values];
    let Some(last) = path.count.checked_sub(1) else { return Err(None) };
    let prefix = Names { is_global: path.is_global, count: last, at: &path.at };
    let name = (path.at)(last);
    if last == 0 {
        let found = BOTH.map(|namespace| start(scopes, from, path, namespace));
        let found = found.map(|found| found.map(|(definition, _)| definition));
        return if found == [None, None] { Err(None) } else { Ok(found) };
    }
    if name == "super" || name == "self" {
        let found = walk(scopes, from, path, Namespace::Types)?;
        return Ok([Some(found.definition), None]);
    }
    let around = walk(scopes, from, &prefix, Namespace::Types)?;
    if around.consumed < last {
        return Ok([None, None]);
    }
    match around.definition {
        Definition::Module(module) => {
            let found = BOTH.map(|namespace| scopes.look(module, name, namespace));
            if found == [None, None] { Err(Some((module, last))) } else { Ok(found) }
        }
        Definition::Adt(adt) => {
            let found = variant(scopes.tables(), adt, name);
            Ok([found, found])
        }
        _ => Ok([None, None]),
    }
}

fn variant(tables: &Definitions, adt: AdtId, name: Name) -> Option<Definition> {
    tables.tell_item(tables.adts[adt].source);
    tables.variants.get(&(adt, name)).map(|position| Definition::Variant(adt, *position))
}

/// `u32::MAX` means the type also where `use std::u32` is in force.
fn primitive_behind<F: Fn(usize) -> Name>(
    module: ModuleId,
    path: &Names<F>,
    consumed: usize,
) -> Result<Resolved, Lost> {
    let first = (path.at)(0);
    if consumed == 1 && !path.is_global && is_primitive(first) {
        return Ok(Resolved { definition: Definition::Primitive(first), consumed: 1 });
    }
    Err(Some((module, consumed)))
}

/// All segments but the last name modules and types.
fn namespace_at<F>(position: usize, path: &Names<F>, namespace: Namespace) -> Namespace {
    if position + 1 == path.count { namespace } else { Namespace::Types }
}

/// What the first segments mean: `crate`, `self`, any number of `super`, or one name.
fn start<F: Fn(usize) -> Name>(
    scopes: &mut impl Scopes,
    from: ModuleId,
    path: &Names<F>,
    namespace: Namespace,
) -> Option<(Definition, usize)> {
    if path.count == 0 {
        return None;
    }
    let first = (path.at)(0);
    let namespace = namespace_at(0, path, namespace);
    if path.is_global {
        return global(scopes, from, first, namespace).map(|found| (found, 1));
    }
    match first.as_str() {
        "crate" | "$crate" => Some((Definition::Module(scopes.tables().crate_of(from).root), 1)),
        "self" | "super" => relative(scopes.tables(), from, path),
        "Self" => None,
        _ => plain(scopes, from, first, namespace).map(|found| (found, 1)),
    }
}

/// `::name`: a crate, or in the 2015 edition something in the root.
fn global(
    scopes: &mut impl Scopes,
    from: ModuleId,
    name: Name,
    namespace: Namespace,
) -> Option<Definition> {
    scopes.tables().tell_crate(from, name);
    let home = scopes.tables().crate_of(from);
    let (root, is_2015) = (home.root, home.is_2015);
    match home.dependencies.get(&name) {
        Some(id) => Some(Definition::Module(scopes.tables().crates[*id].root)),
        None if is_2015 => scopes.look(root, name, namespace),
        None => None,
    }
}

/// `self::` and `super::super::`.
fn relative<F: Fn(usize) -> Name>(
    tables: &Definitions,
    from: ModuleId,
    path: &Names<F>,
) -> Option<(Definition, usize)> {
    let mut at = enclosing_module(tables, from);
    let mut consumed = usize::from((path.at)(0) == "self");
    while consumed < path.count && (path.at)(consumed) == "super" {
        at = enclosing_module(tables, tables.modules[at].parent?);
        consumed += 1;
    }
    Some((Definition::Module(at), consumed))
}

/// The nearest scope that is no block.
fn enclosing_module(tables: &Definitions, from: ModuleId) -> ModuleId {
    scope_chain(tables, from).last().unwrap_or(from)
}

/// The scopes in which a plain name is looked up: blocks from the inside, then the module around them.
pub(super) fn scope_chain(
    tables: &Definitions,
    from: ModuleId,
) -> impl Iterator<Item = ModuleId> + use<'_> {
    std::iter::successors(Some(from), |at| {
        let module = &tables.modules[*at];
        module.parent.filter(|_| module.is_block)
    })
}

/// A scope with those above whose names it has, nearest first.
pub(super) fn with_above(
    tables: &Definitions,
    module: ModuleId,
) -> impl Iterator<Item = ModuleId> + use<'_> {
    std::iter::successors(Some(module), |at| tables.modules[*at].above)
}

/// A plain name: the scopes around, the crates, the prelude, the primitive types; in the 2015 edition also the root.
fn plain(
    scopes: &mut impl Scopes,
    from: ModuleId,
    name: Name,
    namespace: Namespace,
) -> Option<Definition> {
    let mut at = from;
    loop {
        if let Some(found) = scopes.look(at, name, namespace) {
            return Some(found);
        }
        let module = &scopes.tables().modules[at];
        match module.parent {
            Some(parent) if module.is_block => at = parent,
            _ => break,
        }
    }
    scopes.tables().tell_crate(at, name);
    let home = scopes.tables().crate_of(at);
    let (root, is_2015) = (home.root, home.is_2015);
    let is_type = namespace == Namespace::Types;
    if is_type && let Some(id) = home.dependencies.get(&name) {
        return Some(Definition::Module(scopes.tables().crates[*id].root));
    }
    scopes
        .prelude(name, namespace)
        .or_else(|| (is_type && is_primitive(name)).then_some(Definition::Primitive(name)))
        .or_else(|| if is_2015 && at != root { scopes.look(root, name, namespace) } else { None })
}

/// Whether `name` is a primitive type.
pub(super) fn is_primitive(name: Name) -> bool {
    matches!(
        name.as_str(),
        "bool"
            | "char"
            | "str"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "f16"
            | "f32"
            | "f64"
            | "f128"
            // How the stubs write "any integer" and "any float".
            | "__int"
            | "__float"
    )
}

/// Whether a name is written like that of a type: one from outside that is imported under it hides what comes from above.
pub(super) fn names_a_type(name: Name) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
}

/// The scopes when all is resolved.
struct Finished<'a>(&'a Definitions);

impl Scopes for Finished<'_> {
    fn tables(&self) -> &Definitions {
        self.0
    }

    fn look(&mut self, module: ModuleId, name: Name, namespace: Namespace) -> Option<Definition> {
        for at in with_above(self.0, module) {
            self.0.tell_name(at, name);
            let scope = &self.0.modules[at].scope;
            if let Some(found) = scope.get(name, namespace) {
                return Some(found);
            }
            if names_a_type(name) && scope.external.contains_key(&name) {
                return None;
            }
        }
        None
    }

    fn prelude(&mut self, name: Name, namespace: Namespace) -> Option<Definition> {
        self.0.in_prelude(name, namespace)
    }
}

impl super::Scope {
    /// What `name` means here.
    pub fn get(&self, name: Name, namespace: Namespace) -> Option<Definition> {
        match namespace {
            Namespace::Types => self.types.get(&name).copied(),
            Namespace::Values => self.values.get(&name).copied(),
        }
    }
}

impl Definitions {
    /// Follows the path from the scope `module` as far as modules, variants and definitions go.
    ///
    /// `Self`, generic parameters and locals are not known here: whoever knows them asks only for what is left.
    pub fn resolve(
        &self,
        module: ModuleId,
        is_global: bool,
        segments: &[Name],
        namespace: Namespace,
    ) -> Option<Resolved> {
        let path = Names { is_global, count: segments.len(), at: |position| segments[position] };
        self.walk_to_the_end(module, &path, namespace)
    }

    /// The same for a path as written; its qualifier and generic arguments play no part.
    pub fn resolve_path(
        &self,
        module: ModuleId,
        path: &Path,
        namespace: Namespace,
    ) -> Option<Resolved> {
        self.walk_to_the_end(module, &names_of(path), namespace)
    }

    fn walk_to_the_end<F: Fn(usize) -> Name>(
        &self,
        module: ModuleId,
        path: &Names<F>,
        namespace: Namespace,
    ) -> Option<Resolved> {
        walk(&mut Finished(self), module, path, namespace).ok()
    }

    /// The full path, as far as it is known, of a name that leads out of the repository and its stubs.
    ///
    /// `Client::new` under `use reqwest2::Client` is `reqwest2::Client::new`. `None` if the path leads to something
    /// known, or if nothing is known of it.
    pub fn external_path(&self, module: ModuleId, path: &Path) -> Option<String> {
        let names = names_of(path);
        let lost = walk(&mut Finished(self), module, &names, Namespace::Types).err()?;
        let external = |module: ModuleId, name: Name| self.outside(module, name);
        leading_out(self, module, &names, lost, names.count > 1, external)
    }

    /// Where the walk along a path gets lost; `None` if it does not.
    pub(super) fn lost(&self, module: ModuleId, is_global: bool, path: &[Name]) -> Option<Lost> {
        let names = Names { is_global, count: path.len(), at: |position| path[position] };
        walk(&mut Finished(self), module, &names, Namespace::Types).err()
    }

    /// The full path outside of what is known to which a path leads that got lost.
    pub(super) fn leads_out(
        &self,
        module: ModuleId,
        is_global: bool,
        path: &[Name],
        lost: Lost,
    ) -> Option<String> {
        let names = Names { is_global, count: path.len(), at: |position| path[position] };
        leading_out(self, module, &names, lost, false, |module, name| self.outside(module, name))
    }

    /// What a name stands for that an import brought in from outside.
    fn outside(&self, module: ModuleId, name: Name) -> Option<Name> {
        with_above(self, module).find_map(|at| {
            self.tell_name(at, name);
            self.modules[at].scope.external.get(&name).copied()
        })
    }

    /// The traits whose methods can be called in the scope `module`: those of the scopes around up to the module,
    /// and those of the prelude.
    ///
    /// See [`has_in_scope`](Self::has_in_scope) for a single one.
    pub fn traits_in_scope(&self, module: ModuleId) -> impl Iterator<Item = TraitId> {
        scope_chain(self, module)
            .flat_map(|at| with_above(self, at))
            .flat_map(|at| &self.modules[at].scope.traits)
            .chain(&self.prelude.traits)
            .copied()
    }

    /// Whether the trait is among the [`traits_in_scope`](Self::traits_in_scope).
    pub fn has_in_scope(&self, module: ModuleId, of: TraitId) -> bool {
        // The lists are sorted, and asked once or more for every method call.
        scope_chain(self, module).flat_map(|at| with_above(self, at)).any(|at| {
            self.tell_traits(Some(at));
            self.modules[at].scope.traits.binary_search(&of).is_ok()
        }) || self.has_in_prelude(of)
    }

    /// What a name means in the prelude.
    pub(super) fn in_prelude(&self, name: Name, namespace: Namespace) -> Option<Definition> {
        self.tell_prelude(name);
        self.prelude.get(name, namespace)
    }

    fn has_in_prelude(&self, of: TraitId) -> bool {
        self.tell_traits(None);
        self.prelude.traits.binary_search(&of).is_ok()
    }
}

/// The names of a path as written.
fn names_of(path: &Path) -> Names<impl Fn(usize) -> Name + use<'_>> {
    Names {
        is_global: path.is_global,
        count: path.segments.len(),
        at: |position: usize| path.segments[position].name,
    }
}

/// The full path of a name behind which a walk got lost, if it leads out of what is known.
///
/// `external` tells what a name stands for that an import brought in from outside. With `guess`, an unknown first
/// segment is taken for a crate, and what a stub does not have for something the stub leaves out.
pub(super) fn leading_out<F: Fn(usize) -> Name>(
    tables: &Definitions,
    from: ModuleId,
    path: &Names<F>,
    lost: Lost,
    guess: bool,
    mut external: impl FnMut(ModuleId, Name) -> Option<Name>,
) -> Option<String> {
    if let Some((module, consumed)) = lost {
        if let Some(prefix) = external(module, (path.at)(consumed)) {
            return Some(join(&prefix, path, consumed + 1));
        }
        let is_stub = tables.crate_of(module).kind == CrateKind::Stub;
        return (guess && is_stub).then(|| join(&tables.modules[module].path, path, consumed));
    }
    let first = (path.count > 0).then(|| (path.at)(0))?;
    if !path.is_global
        && let Some(prefix) = scope_chain(tables, from).find_map(|at| external(at, first))
    {
        return Some(join(&prefix, path, 1));
    }
    // `extern crate a as b;` in the root gives every module the name.
    tables.tell_crate(from, first);
    let home = tables.crate_of(from);
    if let Some(prefix) = external(home.root, first) {
        return Some(join(&prefix, path, 1));
    }
    let is_crate = home.unknown_dependencies.contains(&first);
    let may_be_crate = || {
        let is_module = first.starts_with(|first: char| first.is_ascii_lowercase());
        guess && is_module && !matches!(first.as_str(), "crate" | "self" | "super")
    };
    (is_crate || may_be_crate()).then(|| join(&first, path, 1))
}

fn join<F: Fn(usize) -> Name>(prefix: &str, path: &Names<F>, from: usize) -> String {
    let mut text = prefix.to_owned();
    for position in from..path.count {
        text.push_str("::");
        text.push_str(&(path.at)(position));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::testing::{defined, library};
    use crate::base::Name;
    use crate::syntax::facts::{Path, Segment};

    #[test]
    fn paths_are_followed_as_far_as_definitions_go() {
        let found = library(
            "
pub mod m { pub struct S; pub enum E { A, B } pub trait T { fn t(); } pub fn f() {} pub type Alias = E; }
use m::*;
",
        );
        assert_eq!(found.value_in("shop", "m::S::new"), "type shop::m::S .new");
        assert_eq!(found.value_in("shop", "E::B"), "variant 1 of shop::m::E");
        assert_eq!(found.value_in("shop", "E::from"), "type shop::m::E .from");
        assert_eq!(found.value_in("shop", "T::t"), "trait shop::m::T .t");
        assert_eq!(found.value_in("shop", "Alias::A"), "alias shop::m::Alias .A");
        assert_eq!(found.value_in("shop", "crate::m::f"), "fn shop::m::f");
        assert_eq!(found.value_in("shop::m", "super::m::f"), "fn shop::m::f");
        assert_eq!(found.value_in("shop::m", "self::super::E::A"), "variant 0 of shop::m::E");
        assert_eq!(found.type_in("shop::m", "super"), "crate shop");
        assert_eq!(found.value_in("shop", "m::no_such"), "nothing");
        assert_eq!(found.type_in("shop", "super::super::m"), "nothing");
        assert_eq!(found.type_in("shop", "Self::Item"), "nothing");
    }

    #[test]
    fn functions_and_types_of_one_name_are_told_apart() {
        let found = library(
            "pub fn same() {} pub mod same { pub fn f() {} } pub struct Braced { a: u8 } pub struct Unit;",
        );
        assert_eq!(found.value_in("shop", "same"), "fn shop::same");
        assert_eq!(found.value_in("shop", "same::f"), "fn shop::same::f");
        assert_eq!(found.value_in("shop", "Braced"), "nothing");
        assert_eq!(found.value_in("shop", "Unit"), "type shop::Unit");
    }

    #[test]
    fn primitive_types_come_last() {
        let found = library("mod a { use std::u32; } mod b { pub mod u8 { pub fn f() {} } }");
        assert_eq!(found.type_in("shop", "u32"), "primitive u32");
        assert_eq!(found.value_in("shop", "str::from_utf8"), "primitive str .from_utf8");
        assert_eq!(found.value_in("shop::a", "u32::checked_add"), "primitive u32 .checked_add");
        assert_eq!(found.value_in("shop::b", "u8::f"), "fn shop::b::u8::f");
    }

    #[test]
    fn local_names_come_before_crates_and_crates_before_the_prelude() {
        let found = defined(
            "
//- /Cargo.toml
[workspace]
members = ['*']
//- /dep/Cargo.toml
[package]
name = 'dep'
//- /dep/src/lib.rs
pub fn f() {}
//- /a/Cargo.toml
[package]
name = 'a'
edition = '2021'
[dependencies]
dep = { path = '../dep' }
//- /a/src/lib.rs
mod local { pub mod dep { pub fn g() {} } pub fn h() { dep::g(); ::dep::f(); } }
mod plain { use dep::f; }
",
        );
        assert_eq!(found.value_in("a::local", "dep::g"), "fn a::local::dep::g");
        assert_eq!(found.value_in("a::local", "::dep::f"), "fn dep::f");
        assert_eq!(found.value_in("a::plain", "f"), "fn dep::f");
        assert_eq!(found.value_in("a", "dep::f"), "fn dep::f");
    }

    #[test]
    fn paths_of_the_2015_edition_start_at_the_root() {
        let text = "mod a { use b::f; pub fn g() {} } mod b { pub fn f() { ::a::g() } }";
        let old =
            defined(&format!("//- /Cargo.toml\n[package]\nname = 'shop'\n//- /src/lib.rs\n{text}"));
        assert_eq!(old.value_in("shop::a", "f"), "fn shop::b::f");
        assert_eq!(old.value_in("shop::b", "::a::g"), "fn shop::a::g");
        let new = library(text);
        assert_eq!(new.value_in("shop::a", "f"), "nothing");
    }

    #[test]
    fn a_module_may_bear_the_name_of_a_crate_it_uses() {
        let found = defined(
            "
//- /Cargo.toml
[package]
name = 'shop'
edition = '2021'
[dependencies]
redis = '1'
//- /src/lib.rs
mod redis { use redis::Pool; pub struct Own; }
",
        );
        let scope = &found.modules[found.scope("shop::redis")].scope;
        assert_eq!(scope.external[&Name::new("Pool")], "redis::Pool");
    }

    #[test]
    fn what_leads_out_has_its_full_path() {
        let found = defined(
            "
//- /Cargo.toml
[package]
name = 'shop'
edition = '2021'
[dependencies]
acme-http = '1'
//- /src/lib.rs
use acme_http::{Client, net as n};
pub mod clients { pub use acme_http::Pool; pub fn own() {} }
",
        );
        let external = |path: &str| {
            let segment = |name| Segment { name: Name::new(name), arguments: None };
            let segments = path.split("::").map(segment).collect();
            found.external_path(found.scope("shop"), &Path { segments, ..Path::default() })
        };
        assert_eq!(external("Client::new").as_deref(), Some("acme_http::Client::new"));
        assert_eq!(external("n::Socket::open").as_deref(), Some("acme_http::net::Socket::open"));
        assert_eq!(external("acme_http::get").as_deref(), Some("acme_http::get"));
        assert_eq!(external("clients::Pool::get").as_deref(), Some("acme_http::Pool::get"));
        assert_eq!(external("std::nowhere::f").as_deref(), Some("std::nowhere::f"));
        assert_eq!(external("clients::own"), None);
        assert_eq!(external("local"), None);
    }
}
