//! What are functions called?
//!
//! `crate::module::Type::method`: a method's path starts with that of its type, wherever the impl stands; for a type
//! from elsewhere, with the scope the impl stands in and the type's own name.

use super::definitions::{
    self, AdtId, AliasId, CrateKind, Definition, Definitions, FunctionId, ImplId, ModuleId,
    Namespace, Owner, Trait, TraitId, ValueId,
};
use super::modules::{BodyOwner, below};
use crate::base::{Id, Name};
use crate::syntax::facts::{self, Generics, ItemKind, Path, TypeRef};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// How long a chain of aliases may be.
const MOST_ALIASES: usize = 8;

/// Gives everything in impls and blocks its path, and impls their trait.
pub(super) fn assign(tables: &mut Definitions, owners: &FxHashMap<ModuleId, BodyOwner>) {
    // A block takes its path from the function around it, and a method its path from a type that stands no deeper
    // in blocks than its impl: so from the outside to the inside each path is there when it is needed.
    for level in levels(tables) {
        name_scopes(tables, &level, owners);
        name_items(tables, &level);
        name_impls(tables, &level);
    }
}

/// What stands equally deep in blocks and has no path yet.
#[derive(Default)]
struct Level {
    modules: Vec<ModuleId>,
    adts: Vec<AdtId>,
    traits: Vec<TraitId>,
    functions: Vec<FunctionId>,
    aliases: Vec<AliasId>,
    values: Vec<ValueId>,
    impls: Vec<ImplId>,
}

fn levels(tables: &Definitions) -> Vec<Level> {
    let depths = depths(tables);
    let deepest = depths.iter().copied().max().unwrap_or_default();
    let mut levels: Vec<Level> = Vec::new();
    levels.resize_with(deepest + 1, Level::default);
    let depth = |module: ModuleId| depths[module.index()];
    for (id, _) in tables.modules.iter_enumerated().filter(|(_, of)| of.path.is_empty()) {
        levels[depth(id)].modules.push(id);
    }
    for (id, of) in tables.adts.iter_enumerated().filter(|(_, of)| of.path.is_empty()) {
        levels[depth(of.module)].adts.push(id);
    }
    for (id, of) in tables.traits.iter_enumerated().filter(|(_, of)| of.path.is_empty()) {
        levels[depth(of.module)].traits.push(id);
    }
    for (id, of) in tables.functions.iter_enumerated().filter(|(_, of)| is_bare(of.path, of.owner))
    {
        levels[depth(of.module)].functions.push(id);
    }
    for (id, of) in tables.aliases.iter_enumerated().filter(|(_, of)| is_bare(of.path, of.owner)) {
        levels[depth(of.module)].aliases.push(id);
    }
    for (id, of) in tables.values.iter_enumerated().filter(|(_, of)| is_bare(of.path, of.owner)) {
        levels[depth(of.module)].values.push(id);
    }
    for (id, of) in tables.impls.iter_enumerated() {
        levels[depth(of.module)].impls.push(id);
    }
    levels
}

/// How many blocks are around each module, itself included.
fn depths(tables: &Definitions) -> Vec<usize> {
    let mut depths: Vec<usize> = Vec::with_capacity(tables.modules.len());
    for module in &tables.modules {
        let around = module.parent.map_or(0, |parent| depths[parent.index()]);
        depths.push(around + usize::from(module.is_block));
    }
    depths
}

fn is_bare(path: Name, owner: Owner) -> bool {
    path.is_empty() && owner == Owner::Module
}

fn name_scopes(tables: &mut Definitions, level: &Level, owners: &FxHashMap<ModuleId, BodyOwner>) {
    for &id in &level.modules {
        let module = &tables.modules[id];
        let path = match owners.get(&id) {
            Some(BodyOwner::Function(function)) => tables.functions[*function].path,
            Some(BodyOwner::Value(value)) => tables.values[*value].path,
            None => {
                let around = module.parent.map(|parent| tables.modules[parent].path);
                below(around.unwrap_or_default(), module.name)
            }
        };
        tables.modules[id].path = path;
    }
}

fn name_items(tables: &mut Definitions, level: &Level) {
    for &id in &level.adts {
        let of = &tables.adts[id];
        tables.adts[id].path = below(tables.modules[of.module].path, of.name);
    }
    for &id in &level.functions {
        let of = &tables.functions[id];
        tables.functions[id].path = below(tables.modules[of.module].path, of.name);
    }
    for &id in &level.aliases {
        let of = &tables.aliases[id];
        let path = below(tables.modules[of.module].path, tables.item(of.source).name);
        tables.aliases[id].path = path;
    }
    for &id in &level.values {
        let of = &tables.values[id];
        let path = below(tables.modules[of.module].path, tables.item(of.source).name);
        tables.values[id].path = path;
    }
    for &id in &level.traits {
        let of = &tables.traits[id];
        let path = below(tables.modules[of.module].path, of.name);
        let members = Members::of_trait(of, path);
        tables.traits[id].path = path;
        members.assign(tables);
    }
}

/// The paths of what stands in an impl or trait.
struct Members {
    functions: Vec<(FunctionId, Name)>,
    types: Vec<(AliasId, Name)>,
    values: Vec<(ValueId, Name)>,
}

impl Members {
    fn of_trait(of: &Trait, path: Name) -> Self {
        Self::new(path, &of.functions, &of.types, &of.values)
    }

    fn of_impl(of: &definitions::Impl, path: Name) -> Self {
        Self::new(path, &of.functions, &of.types, &of.values)
    }

    fn new(
        path: Name,
        functions: &[(Name, FunctionId)],
        types: &[(Name, AliasId)],
        values: &[(Name, ValueId)],
    ) -> Self {
        Self {
            functions: all_below(path, functions),
            types: all_below(path, types),
            values: all_below(path, values),
        }
    }

    fn assign(self, tables: &mut Definitions) {
        for (id, path) in self.functions {
            tables.functions[id].path = path;
        }
        for (id, path) in self.types {
            tables.aliases[id].path = path;
        }
        for (id, path) in self.values {
            tables.values[id].path = path;
        }
    }
}

fn all_below<I: Copy>(path: Name, members: &[(Name, I)]) -> Vec<(I, Name)> {
    members.iter().map(|(name, id)| (*id, below(path, *name))).collect()
}

fn name_impls(tables: &mut Definitions, level: &Level) {
    let known: &Definitions = tables;
    let named: Vec<_> = level
        .impls
        .par_iter()
        .map(|&id| {
            let of = &known.impls[id];
            let path = known.impl_facts(id).map(|facts| impl_path(known, of.module, facts));
            let path = path.unwrap_or_default();
            (id, path, trait_of(known, id), Members::of_impl(of, path))
        })
        .collect();
    for (id, path, of_trait, members) in named {
        tables.impls[id].path = path;
        tables.impls[id].of_trait = of_trait;
        members.assign(tables);
    }
}

impl Definitions {
    /// What the source says of an impl.
    fn impl_facts(&self, id: ImplId) -> Option<&facts::Impl> {
        match &self.item(self.impls[id].source).kind {
            ItemKind::Impl(facts) => Some(facts),
            _ => None,
        }
    }
}

fn trait_of(tables: &Definitions, id: ImplId) -> Option<TraitId> {
    let path = tables.impl_facts(id)?.of_trait.as_ref()?;
    let found = tables.resolve_path(tables.impls[id].module, path, Namespace::Types)?;
    match found.definition {
        Definition::Trait(of) if found.consumed == path.segments.len() => Some(of),
        _ => None,
    }
}

/// What a self type is called.
enum Head {
    /// By the path of its definition.
    Known(Name),
    /// By its own name alone.
    Plain(Name),
}

/// What the paths of an impl's functions start with.
fn impl_path(tables: &Definitions, module: ModuleId, of: &facts::Impl) -> Name {
    match head(tables, module, of) {
        Head::Known(path) => path,
        Head::Plain(name) => below(tables.modules[module].path, name),
    }
}

fn head(tables: &Definitions, module: ModuleId, of: &facts::Impl) -> Head {
    let plain = |name: &str| Head::Plain(Name::new(name));
    let (mut ty, mut scope, mut generics) = (&of.self_type, module, &of.generics);
    for _ in 0..MOST_ALIASES {
        let path = match without_references(ty) {
            TypeRef::Path(path) => &**path,
            TypeRef::DynTrait(bounds) => match bounds.first() {
                Some(path) => path,
                None => return plain("dyn"),
            },
            TypeRef::Slice(_) | TypeRef::Array(..) => return plain("slice"),
            TypeRef::Tuple(_) => return plain("tuple"),
            TypeRef::Function(..) => return plain("fnptr"),
            TypeRef::Never => return plain("never"),
            _ => return plain("T"),
        };
        let Some(alias) = aliased(tables, scope, path, generics) else {
            return head_of_path(tables, (module, scope), path, generics);
        };
        (ty, scope, generics) = alias;
    }
    plain("T")
}

fn without_references(mut ty: &TypeRef) -> &TypeRef {
    while let TypeRef::Reference(inner) | TypeRef::Pointer(inner) = ty {
        ty = inner;
    }
    ty
}

/// What the alias that `path` names stands for, with the scope it is written in.
fn aliased<'a>(
    tables: &'a Definitions,
    scope: ModuleId,
    path: &Path,
    generics: &Generics,
) -> Option<(&'a TypeRef, ModuleId, &'a Generics)> {
    if is_parameter(path, generics) {
        return None;
    }
    let found = tables.resolve_path(scope, path, Namespace::Types)?;
    let Definition::Alias(id) = found.definition else { return None };
    let alias = &tables.aliases[id];
    match &tables.item(alias.source).kind {
        ItemKind::TypeAlias(facts) if found.consumed == path.segments.len() => {
            Some((facts.aliased.as_ref()?, alias.module, &facts.generics))
        }
        _ => None,
    }
}

/// Whether a path is a type parameter or starts with one, or is qualified: nothing that has a definition.
fn is_parameter(path: &Path, generics: &Generics) -> bool {
    let first = path.segments.first().map(|segment| segment.name).unwrap_or_default();
    path.qualifier.is_some()
        || first == "Self"
        || !path.is_global && generics.parameters.iter().any(|parameter| parameter.name == first)
}

fn head_of_path(
    tables: &Definitions,
    (module, scope): (ModuleId, ModuleId),
    path: &Path,
    generics: &Generics,
) -> Head {
    let plain = |name: &str| Head::Plain(Name::new(name));
    if is_parameter(path, generics) {
        return plain("T");
    }
    let Some(found) = tables.resolve_path(scope, path, Namespace::Types) else {
        let full = tables.external_path(scope, path);
        let last = full.as_deref().and_then(|full| full.rsplit("::").next());
        return Head::Plain(last.map_or_else(|| path.last_name(), Name::new));
    };
    if found.consumed < path.segments.len() {
        return plain("T");
    }
    match found.definition {
        Definition::Adt(id) | Definition::Variant(id, _) => {
            let of = &tables.adts[id];
            known_or_plain(tables, module, of.module, of.path, of.name)
        }
        Definition::Trait(id) => {
            let of = &tables.traits[id];
            known_or_plain(tables, module, of.module, of.path, of.name)
        }
        Definition::Primitive(name) => Head::Plain(name),
        _ => Head::Plain(path.last_name()),
    }
}

/// A type from a stub has its path in stubs alone: what the repository adds to it stands in the repository.
fn known_or_plain(
    tables: &Definitions,
    module: ModuleId,
    defined_in: ModuleId,
    path: Name,
    name: Name,
) -> Head {
    let is_stub = |module| tables.crate_of(module).kind == CrateKind::Stub;
    if path.is_empty() || is_stub(defined_in) && !is_stub(module) {
        return Head::Plain(name);
    }
    Head::Known(path)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{defined, library};

    #[test]
    fn methods_stand_under_the_path_of_their_type() {
        let found = library(
            "
mod model { pub struct Cart<T> { t: T } pub enum State { New } pub type Alias = Cart<u8>; pub trait Port {} }
mod logic {
    use crate::model::{Alias, Cart, Port, State as Renamed};
    impl<T> Cart<T> { fn add(&self) {} }
    impl crate::model::State { fn next(&self) {} }
    impl Clone for Renamed { fn clone(&self) -> Self { loop {} } }
    impl Alias { fn only_bytes(&self) {} }
    impl<'a> IntoIterator for &'a Cart<u8> { fn into_iter(self) {} }
    impl dyn Port { fn common(&self) {} }
    impl dyn Port + Send { fn sent(&self) {} }
}
",
        );
        let expected = [
            "shop::model::Cart::add",
            "shop::model::State::next",
            "shop::model::State::clone",
            "shop::model::Cart::only_bytes",
            "shop::model::Cart::into_iter",
            "shop::model::Port::common",
            "shop::model::Port::sent",
        ];
        assert_eq!(found.function_paths(), expected);
    }

    #[test]
    fn methods_on_types_from_elsewhere_stand_where_the_impl_stands() {
        let found = library(
            "
pub trait Describe { fn describe(&self) {} }
mod m {
    use super::Describe;
    use acme::Client as Http;
    type Row = (u8, u8);
    impl<T> Describe for Vec<T> { fn describe(&self) {} }
    impl Describe for str { fn describe(&self) {} }
    impl<T> Describe for [T] { fn describe(&self) {} }
    impl<'a> Describe for &'a u8 { fn describe(&self) {} }
    impl<T: Clone> Describe for T { fn describe(&self) {} }
    impl Describe for Row { fn describe(&self) {} }
    impl Describe for fn() { fn describe(&self) {} }
    impl Describe for Http { fn describe(&self) {} }
    impl Describe for Box<dyn Describe> { fn describe(&self) {} }
    fn f() { struct Own; impl Describe for Own { fn describe(&self) {} } }
}
",
        );
        let heads: Vec<_> = found.function_paths()[1..]
            .iter()
            .map(|path| path.trim_start_matches("shop::m::").trim_end_matches("::describe"))
            .collect();
        let expected =
            ["Vec", "str", "slice", "u8", "T", "tuple", "fnptr", "Client", "Box", "f", "f::Own"];
        assert_eq!(heads, expected);
        assert_eq!(found.function_paths()[0], "shop::Describe::describe");
    }

    #[test]
    fn stubs_keep_their_own_paths() {
        let found = library("");
        let paths: Vec<_> = found.functions.iter().map(|of| of.path.as_str()).collect();
        assert!(paths.contains(&"std::vec::Vec::push"));
        assert!(paths.contains(&"std::str::str::len"));
        assert!(paths.contains(&"std::iter::Iterator::map"));
    }

    #[test]
    fn the_type_may_stand_in_another_crate_of_the_repository() {
        let found = defined(
            "
//- /Cargo.toml
[workspace]
members = ['*']
//- /model/Cargo.toml
[package]
name = 'model'
//- /model/src/lib.rs
pub mod order { pub struct Order; }
pub use order::Order;
//- /store/Cargo.toml
[package]
name = 'store'
edition = '2021'
[dependencies]
model = { path = '../model' }
//- /store/src/lib.rs
pub trait Save { fn save(&self); }
impl Save for model::Order { fn save(&self) {} }
",
        );
        assert_eq!(found.function_paths(), ["store::Save::save", "model::order::Order::save"]);
    }

    #[test]
    fn blocks_in_blocks_in_methods_have_paths() {
        let mut text = String::from("fn bottom() {}");
        for depth in 0..40 {
            text = format!("struct S{depth}; impl S{depth} {{ fn f(&self) {{ {text} }} }}");
        }
        let found = library(&text);
        let longest = found.function_paths().into_iter().max_by_key(|path| path.len());
        assert!(longest.is_some_and(|path| path.starts_with("shop::S39::f::S38::f::S37")));
        assert!(longest.is_some_and(|path| path.ends_with("S0::f::bottom")));
    }
}
