//! What does each item declare?

use super::blocks::{declaring_in, may_have_blocks};
use super::cfg;
use super::definitions::{
    Adt, AdtId, Alias, AliasId, CrateId, Definition, Function, Impl, ImplId, Module, ModuleId,
    Namespace, Owner, Scope, Source, Trait, Value, ValueId,
};
use super::derived::stem;
use super::drafts::{Claim, Entry};
use super::includes::{Included, included};
use super::lookup::names_a_type;
use super::modules::{BodyOwner, Context, Pending, Walk, below};
use super::places::{Place, join, parent};
use crate::base::Name;
use crate::syntax::facts::{self, BodyId, ImportLeaf, Item, ItemId, ItemKind, TypeRef};
use rustc_hash::FxHashSet;
use std::rc::Rc;

impl<'a> Walk<'a> {
    /// Goes through one item; what stands inside it is pushed for later.
    pub(super) fn item(&mut self, id: ItemId, context: &Context<'a>) {
        let facts = context.facts;
        let Some(item) = facts.items.get(id) else { return };
        let source = Source { file: context.file, item: id };
        match &item.kind {
            ItemKind::Module(module) => self.module(item, module, context),
            ItemKind::Use(imports) => self.imports(item, imports, context),
            ItemKind::ExternCrate { original } => self.extern_crate(item, original, context),
            ItemKind::Function(function) => self.function(item, function, source, context),
            ItemKind::Struct(of) => self.structure(item, of, source, context),
            ItemKind::Enum(of) => self.enumeration(item, of, source, context),
            ItemKind::Trait(of) => self.interface(item, of, source, context),
            ItemKind::Impl(of) => self.implementation(item, of, source, context),
            ItemKind::TypeAlias(_) => self.alias(item, source, context),
            ItemKind::Constant(constant) => self.value(item, constant.body, source, context),
            ItemKind::MacroRules(_) => {}
            ItemKind::MacroCall(call) => self.macro_call(item, call, context),
        }
    }

    fn imports(&mut self, item: &'a Item, imports: &'a [facts::Import], context: &Context<'a>) {
        let presence = cfg::presence(&item.attributes);
        self.declared.imports.extend(imports.iter().map(|import| Pending {
            module: context.module,
            is_global: import.is_global,
            path: &import.path,
            leaf: import.leaf,
            presence,
            is_public: item.is_public,
        }));
    }

    /// `extern crate a as b;` is an import, and in the root gives every module of the crate the name `b`.
    fn extern_crate(&mut self, item: &'a Item, original: &'a Name, context: &Context<'a>) {
        let tables = &mut self.declared.definitions;
        let in_crate = tables.modules[context.module].in_crate;
        let record = &mut tables.crates[in_crate];
        let known = if *original == "self" {
            Some(in_crate)
        } else {
            record.dependencies.get(original).copied()
        };
        if record.root == context.module
            && let Some(id) = known
        {
            record.dependencies.entry(item.name).or_insert(id);
        }
        self.declared.imports.push(Pending {
            module: context.module,
            is_global: *original != "self",
            path: std::slice::from_ref(original),
            leaf: ImportLeaf::Named(item.name),
            presence: cfg::presence(&item.attributes),
            is_public: item.is_public,
        });
    }

    /// Gives the item's name a meaning in the scope around it.
    pub(super) fn declare(
        &mut self,
        item: &Item,
        namespace: Namespace,
        meaning: Definition,
        context: &Context<'a>,
    ) {
        if item.name.is_empty() || item.name == "_" {
            return;
        }
        let entry = Entry {
            meaning,
            claim: Claim::item(cfg::presence(&item.attributes)),
            // Stubs list what can be seen from outside.
            is_public: item.is_public || self.is_stub(context.module),
        };
        self.declared.drafts[context.module].offer(item.name, namespace, entry);
    }

    /// The path of an item in the scope of `context`; empty if that hangs on what is around a body.
    fn path_in(&self, name: Name, context: &Context<'a>) -> Name {
        match context.owner {
            Owner::Module => below(self.declared.definitions.modules[context.module].path, name),
            Owner::Trait(id) => below(self.declared.definitions.traits[id].path, name),
            Owner::Impl(_) => Name::default(),
        }
    }

    fn function(
        &mut self,
        item: &'a Item,
        function: &'a facts::Function,
        source: Source,
        context: &Context<'a>,
    ) {
        let path = self.path_in(item.name, context);
        let tables = &mut self.declared.definitions;
        let id = tables.functions.push(Function {
            path,
            name: item.name,
            source,
            module: context.module,
            owner: context.owner,
            span: item.span,
            is_test: context.is_test || item.is_test(),
        });
        match context.owner {
            Owner::Module => {
                self.declare(item, Namespace::Values, Definition::Function(id), context);
            }
            Owner::Impl(owner) => tables.impls[owner].functions.push((item.name, id)),
            Owner::Trait(owner) => tables.traits[owner].functions.push((item.name, id)),
        }
        self.body(function.body, BodyOwner::Function(id), item, context);
    }

    /// Opens a scope for each block of a body that declares items.
    fn body(&mut self, body: Option<BodyId>, owner: BodyOwner, item: &Item, context: &Context<'a>) {
        let facts = context.facts;
        let Some(body) = body.filter(|_| context.has_blocks) else { return };
        let blocks = declaring_in(facts, body);
        let mut scopes: Vec<ModuleId> = Vec::with_capacity(blocks.len());
        for block in &blocks {
            let around = block.around.map_or(context.module, |position| scopes[position]);
            let first = Source { file: context.file, item: block.block.items[0] };
            scopes.push(self.block(first, around, owner, item, context));
        }
        for (block, module) in blocks.iter().zip(scopes).rev() {
            let is_test = self.declared.definitions.modules[module].is_test;
            let inside = Context { module, owner: Owner::Module, is_test, ..context.clone() };
            self.push(&block.block.items, inside);
        }
    }

    fn block(
        &mut self,
        first: Source,
        around: ModuleId,
        owner: BodyOwner,
        item: &Item,
        context: &Context<'a>,
    ) -> ModuleId {
        let module = self.new_module(Module {
            name: Name::default(),
            in_crate: self.declared.definitions.modules[around].in_crate,
            parent: Some(around),
            path: Name::default(),
            file: context.file,
            above: None,
            is_block: true,
            is_test: context.is_test || item.is_test(),
            scope: Scope::default(),
        });
        self.declared.definitions.blocks.insert((around, first), module);
        self.declared.block_owners.insert(module, owner);
        module
    }

    fn adt(&mut self, item: &'a Item, source: Source, context: &Context<'a>) -> AdtId {
        let path = self.path_in(item.name, context);
        let adt = Adt { path, name: item.name, source, module: context.module };
        let id = self.declared.definitions.adts.push(adt);
        self.declare(item, Namespace::Types, Definition::Adt(id), context);
        id
    }

    fn structure(
        &mut self,
        item: &'a Item,
        of: &'a facts::Struct,
        source: Source,
        context: &Context<'a>,
    ) {
        let id = self.adt(item, source, context);
        if of.is_tuple || of.fields.is_empty() {
            self.declare(item, Namespace::Values, Definition::Adt(id), context);
        }
    }

    fn enumeration(
        &mut self,
        item: &'a Item,
        of: &'a facts::Enum,
        source: Source,
        context: &Context<'a>,
    ) {
        let id = self.adt(item, source, context);
        for (position, variant) in (0..).zip(&of.variants) {
            self.declared.definitions.variants.entry((id, variant.name)).or_insert(position);
        }
    }

    fn interface(
        &mut self,
        item: &'a Item,
        of: &'a facts::Trait,
        source: Source,
        context: &Context<'a>,
    ) {
        let path = self.path_in(item.name, context);
        let id = self.declared.definitions.traits.push(Trait {
            path,
            name: item.name,
            source,
            module: context.module,
            functions: Vec::new(),
            types: Vec::new(),
            values: Vec::new(),
        });
        self.declare(item, Namespace::Types, Definition::Trait(id), context);
        let is_test = context.is_test || item.is_test();
        self.push(&of.items, Context { owner: Owner::Trait(id), is_test, ..context.clone() });
    }

    fn implementation(
        &mut self,
        item: &'a Item,
        of: &'a facts::Impl,
        source: Source,
        context: &Context<'a>,
    ) {
        let is_test = context.is_test || item.is_test();
        let id: ImplId = self.declared.definitions.impls.push(Impl {
            source,
            module: context.module,
            path: Name::default(),
            of_trait: None,
            functions: Vec::new(),
            types: Vec::new(),
            values: Vec::new(),
            is_test,
        });
        self.push(&of.items, Context { owner: Owner::Impl(id), is_test, ..context.clone() });
    }

    fn alias(&mut self, item: &'a Item, source: Source, context: &Context<'a>) {
        let path = self.path_in(item.name, context);
        let owner = context.owner;
        let tables = &mut self.declared.definitions;
        let id: AliasId =
            tables.aliases.push(Alias { path, source, module: context.module, owner });
        match owner {
            Owner::Module => self.declare(item, Namespace::Types, Definition::Alias(id), context),
            Owner::Impl(owner) => tables.impls[owner].types.push((item.name, id)),
            Owner::Trait(owner) => tables.traits[owner].types.push((item.name, id)),
        }
    }

    fn value(
        &mut self,
        item: &'a Item,
        body: Option<BodyId>,
        source: Source,
        context: &Context<'a>,
    ) {
        let path = self.path_in(item.name, context);
        let owner = context.owner;
        let tables = &mut self.declared.definitions;
        let id: ValueId = tables.values.push(Value { path, source, module: context.module, owner });
        match owner {
            Owner::Module => self.declare(item, Namespace::Values, Definition::Value(id), context),
            Owner::Impl(owner) => tables.impls[owner].values.push((item.name, id)),
            Owner::Trait(owner) => tables.traits[owner].values.push((item.name, id)),
        }
        self.body(body, BodyOwner::Value(id), item, context);
    }

    /// What a macro call turned into stands where the call stands.
    fn macro_call(&mut self, item: &'a Item, call: &'a facts::ItemMacro, context: &Context<'a>) {
        let is_test = context.is_test || item.is_test();
        match included(call) {
            Some(what) => self.include(what, context),
            None => {
                self.push(&call.items, Context { is_test, is_optional: true, ..context.clone() });
            }
        }
    }

    /// Declares the types that have inherent impls beside a text that a build script writes, and are declared nowhere:
    /// an inherent impl stands in the crate of its type, so they must stand in that text.
    pub(super) fn declare_generated(&mut self) {
        if self.generated.is_empty() {
            return;
        }
        let tables = &self.declared.definitions;
        let crate_of = |module: ModuleId| tables.modules[module].in_crate;
        let declared = tables.adts.iter().map(|it| (crate_of(it.module), it.name));
        let aliases = tables.aliases.iter();
        let aliased = aliases.map(|it| {
            let item = &self.units[it.source.file].facts.items[it.source.item];
            (crate_of(it.module), item.name)
        });
        let mut known: FxHashSet<(CrateId, Name)> = declared.chain(aliased).collect();
        let mut found = Vec::new();
        for of in tables.impls.iter().filter(|it| self.generated.contains(&it.module)) {
            let item = &self.units[of.source.file].facts.items[of.source.item];
            let Some(name) = inherent_type(item) else { continue };
            let is_imported =
                self.declared.imports.iter().any(|import| {
                    import.module == of.module && import.leaf == ImportLeaf::Named(name)
                });
            if !is_imported && known.insert((crate_of(of.module), name)) {
                let path = below(tables.modules[of.module].path, name);
                let presence = cfg::presence(&item.attributes);
                found.push((Adt { path, name, source: of.source, module: of.module }, presence));
            }
        }
        for (adt, presence) in found {
            let (name, module) = (adt.name, adt.module);
            let meaning = Definition::Adt(self.declared.definitions.adts.push(adt));
            let entry = Entry { meaning, claim: Claim::item(presence), is_public: true };
            self.declared.drafts[module].offer(name, Namespace::Types, entry);
        }
    }

    fn include(&mut self, what: Included<'a>, context: &Context<'a>) {
        let file = match what {
            Included::Derived(name) => self.derived_file(Name::new(name), context),
            Included::File(path) => {
                let folder = parent(&self.units[context.file].path);
                let file = join(folder, path).and_then(|path| self.files.get(&Name::from(&path)));
                file.copied().or_else(|| self.derived_file(stem(path), context))
            }
        };
        let Some(file) = file else {
            self.generated.insert(context.module);
            return;
        };
        if self.is_open(file) || self.is_trap(file, context.module) {
            return;
        }
        let unit = &self.units[file];
        let place = Rc::new(Place::beside(&unit.path));
        self.push(
            &unit.facts.roots,
            Context {
                file,
                facts: &unit.facts,
                has_blocks: may_have_blocks(&unit.facts),
                place,
                is_optional: true,
                ..context.clone()
            },
        );
    }
}

/// The name in `impl Name`, where that is a type and nothing more.
fn inherent_type(item: &Item) -> Option<Name> {
    let ItemKind::Impl(of) = &item.kind else { return None };
    let TypeRef::Path(path) = &of.self_type else { return None };
    let [segment] = &*path.segments else { return None };
    let is_plain = of.of_trait.is_none() && path.qualifier.is_none() && names_a_type(segment.name);
    is_plain.then_some(segment.name)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{library, shop};
    use super::super::{Owner, Source};
    use crate::syntax::facts::ItemKind;

    #[test]
    fn blocks_are_scopes_of_their_own() {
        let found = library(
            "
fn outer() {
    fn inner() { struct Deep; impl Deep { fn method(&self) {} } }
    if true { fn inner() {} }
}
struct Shop;
impl Shop {
    fn open(&self) {
        use std::fmt::Write;
        enum Door { Open }
        impl Door { fn close(&self) {} }
    }
}
static TABLE: fn() = { fn filled() {} filled };
",
        );
        let expected = [
            "shop::outer",
            "shop::outer::inner",
            "shop::outer::inner::Deep::method",
            "shop::outer::inner",
            "shop::Shop::open",
            "shop::Shop::open::Door::close",
            "shop::TABLE::filled",
        ];
        assert_eq!(found.function_paths(), expected);
        // From inside a block everything around is seen, and from outside nothing inside.
        assert_eq!(found.value_in("shop::outer{}", "outer"), "fn shop::outer");
        assert_eq!(found.value_in("shop::outer{}", "inner"), "fn shop::outer::inner");
        assert_eq!(found.value_in("shop", "inner"), "nothing");
        assert_eq!(
            found.value_in("shop::Shop::open{}", "Door::Open"),
            "variant 0 of shop::Shop::open::Door"
        );
        assert_eq!(found.type_in("shop::Shop::open{}", "self::Shop"), "type shop::Shop");
        assert_eq!(found.traits_in("shop::Shop::open{}"), ["std::fmt::Write"]);
    }

    #[test]
    fn a_type_that_a_build_script_writes_has_the_methods_beside_it() {
        let found = library(
            r#"
include!(concat!(env!("OUT_DIR"), "/language.rs"));
use other::Foreign;
struct Known;
impl Language { fn parse(self) {} }
impl Known { fn open(&self) {} }
impl Foreign { fn close(&self) {} }
impl Display for Stranger { fn fmt(&self) {} }
mod inner { use super::Language; impl Language { fn name(self) {} } }
mod apart { impl Nowhere { fn lost(&self) {} } }
"#,
        );
        assert_eq!(found.type_in("shop", "Language"), "type shop::Language");
        assert_eq!(found.type_in("shop::inner", "Language"), "type shop::Language");
        assert_eq!(found.type_in("shop", "Known"), "type shop::Known");
        for name in ["Foreign", "Stranger", "Nowhere"] {
            assert!(!found.type_in("shop", name).starts_with("type shop"), "{name}");
        }
        let paths = found.function_paths();
        assert!(paths.contains(&"shop::Language::parse"), "{paths:?}");
        assert!(paths.contains(&"shop::Language::name"), "{paths:?}");
    }

    #[test]
    fn a_block_is_found_from_the_scope_around_it() {
        let found = shop(
            "
//- /src/lib.rs
mod both;
//- /src/main.rs
mod both;
fn main() {}
//- /src/both.rs
fn f() { fn inside() {} }
",
        );
        for (id, function) in found.functions.iter_enumerated() {
            if function.name == "inside" {
                let around = found.modules[function.module].parent.expect("stands in a block");
                let first = function.source;
                assert_eq!(found.block_scope(around, first), Some(function.module));
                assert!(!found.is_stub(id));
            }
        }
        assert_eq!(found.functions.iter().filter(|of| of.name == "inside").count(), 2);
    }

    #[test]
    fn what_macros_turn_into_stands_around_the_call() {
        let found = library(
            "
cfg_if::cfg_if! {
    if #[cfg(unix)] { fn on_unix() {} } else { fn elsewhere() {} }
}
lazy_static::lazy_static! { static ref TABLE: String = String::new(); }
",
        );
        assert_eq!(found.function_paths(), ["shop::on_unix", "shop::elsewhere"]);
        assert_eq!(found.value_in("shop", "TABLE"), "const shop::TABLE");
    }

    #[test]
    fn files_are_included_where_the_call_stands() {
        let found = shop(
            r#"
//- /src/lib.rs
pub mod api { include!("../generated/api.rs"); }
pub mod cycle { include!("lib.rs"); }
//- /generated/api.rs
pub struct Request;
impl Request { pub fn new() -> Self { Request } }
"#,
        );
        assert_eq!(found.function_paths(), ["shop::api::Request::new"]);
        assert_eq!(found.type_in("shop", "api::Request"), "type shop::api::Request");
    }

    #[test]
    fn traits_and_impls_list_what_is_in_them() {
        let found = library(
            "
pub trait Store { type Key; const SIZE: usize; fn get(&self); fn put(&self) {} }
struct Disk;
impl Store for Disk { type Key = u8; const SIZE: usize = 1; fn get(&self) {} }
",
        );
        let (id, store) = found
            .traits
            .iter_enumerated()
            .find(|(_, of)| of.path == "shop::Store")
            .expect("is there");
        let names: Vec<_> = store.functions.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["get", "put"]);
        assert_eq!((store.types.len(), store.values.len()), (1, 1));
        let (of, disk) = found
            .impls
            .iter_enumerated()
            .find(|(_, of)| of.path == "shop::Disk")
            .expect("is there");
        assert_eq!(disk.of_trait, Some(id));
        assert_eq!(found.functions[disk.functions[0].1].owner, Owner::Impl(of));
        assert_eq!(found.aliases[disk.types[0].1].path, "shop::Disk::Key");
        assert_eq!(found.values[disk.values[0].1].path, "shop::Disk::SIZE");
        let Source { file, item } = disk.source;
        assert!(matches!(found.units[file].facts.items[item].kind, ItemKind::Impl(_)));
    }
}
