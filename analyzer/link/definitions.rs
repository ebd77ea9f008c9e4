//! What the repository and its stubs define: crates, modules and the items in them, each with a stable path.

use super::reuse::Marks;
use crate::base::{Id, IndexVec, Name, Span, define_id};
use crate::source::FileId;
use crate::syntax::FileFacts;
use crate::syntax::facts::{self, ItemId, ItemKind};
use rustc_hash::FxHashMap;
use std::sync::Arc;

define_id! {
    /// A crate: a library, a binary, or a stub.
    CrateId,
    /// A module, or a block that declares items.
    ModuleId,
    /// A function, method or associated function.
    FunctionId,
    /// A struct, enum or union.
    AdtId,
    /// A trait.
    TraitId,
    /// An impl block.
    ImplId,
    /// A type alias or associated type.
    AliasId,
    /// A const or static, free or associated.
    ValueId,
}

/// A file with its facts. Stub files and files derived from `.proto` stand behind those of the repository.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Path from the root; for stubs and derived files a name in angle brackets.
    pub path: Name,
    /// What it says.
    pub facts: Arc<FileFacts>,
}

/// Where an item is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Source {
    /// The file.
    pub file: FileId,
    /// The item in that file.
    pub item: ItemId,
}

/// What a crate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CrateKind {
    /// A library of the repository (also a procedural macro).
    Library,
    /// A binary of the repository.
    Binary,
    /// Signatures of a crate outside the repository.
    Stub,
}

/// A crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Name in code.
    pub name: Name,
    /// Name of its package; for a stub the crate's name.
    pub package: Name,
    /// Folder of its package, from the root.
    pub folder: Name,
    /// What it is.
    pub kind: CrateKind,
    /// Of the 2015 edition, where paths may start at the root.
    pub is_2015: bool,
    /// Its root module.
    pub root: ModuleId,
    /// The crates it can name, by the name it uses for them.
    pub dependencies: FxHashMap<Name, CrateId>,
    /// Of these the crates that only its tests can name, sorted.
    pub in_tests: Vec<CrateId>,
    /// Names of dependencies outside the repository for which there is no stub.
    pub unknown_dependencies: Vec<Name>,
}

/// A module, or a block that declares items.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its name; empty for crate roots and blocks.
    pub name: Name,
    /// Its crate.
    pub in_crate: CrateId,
    /// The module around it; for a block the scope around it.
    pub parent: Option<ModuleId>,
    /// Full path: `crate_name::a::b`; for a block that of the function around it.
    pub path: Name,
    /// The module above it whose names it has through a private glob (`use super::*`): they are looked up there and
    /// not copied, since there are many such globs and many names.
    pub above: Option<ModuleId>,
    /// File that holds its items.
    pub file: FileId,
    /// A block inside a body: names not found here are looked up in the parent.
    pub is_block: bool,
    /// Only there in tests.
    pub is_test: bool,
    /// What its names mean.
    pub scope: Scope,
}

/// What the names of one module mean.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Modules, types, traits.
    pub types: FxHashMap<Name, Definition>,
    /// Functions, constants, unit and tuple constructors.
    pub values: FxHashMap<Name, Definition>,
    /// Traits brought in, under a name or as `_`; sorted.
    pub traits: Vec<TraitId>,
    /// Paths of imports that lead out of what is known: name in scope to the full path as written
    /// (`Client` to `some_crate::Client`).
    pub external: FxHashMap<Name, Name>,
}

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Definition {
    /// A module.
    Module(ModuleId),
    /// A struct, enum or union; in the value namespace its constructor.
    Adt(AdtId),
    /// A variant by its position; in the value namespace its constructor.
    Variant(AdtId, u32),
    /// A trait.
    Trait(TraitId),
    /// A type alias.
    Alias(AliasId),
    /// A function.
    Function(FunctionId),
    /// A const or static.
    Value(ValueId),
    /// A primitive type: `u32`, `str`, ….
    Primitive(Name),
}

/// In which namespace a path is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// Modules, types, traits.
    Types,
    /// Functions, constants, constructors.
    Values,
}

/// A path followed through modules as far as that goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// What the consumed segments name.
    pub definition: Definition,
    /// How many segments were consumed; what is left names associated items.
    pub consumed: usize,
}

/// Where a function stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// In a module or block.
    Module,
    /// In an impl.
    Impl(ImplId),
    /// In a trait.
    Trait(TraitId),
}

/// A function, method or associated function.
#[derive(Clone, Debug)]
pub struct Function {
    /// `crate::module::Type::name`, generics left out; a trait's own function is `crate::module::Trait::name`.
    pub path: Name,
    /// Its name.
    pub name: Name,
    /// Where it is written.
    pub source: Source,
    /// The scope its names are looked up in.
    pub module: ModuleId,
    /// Where it stands.
    pub owner: Owner,
    /// Place of its name.
    pub span: Span,
    /// Only there in tests.
    pub is_test: bool,
}

/// A struct, enum or union.
#[derive(Clone, Debug)]
pub struct Adt {
    /// Full path.
    pub path: Name,
    /// Its name.
    pub name: Name,
    /// Where it is written.
    pub source: Source,
    /// The scope its names are looked up in.
    pub module: ModuleId,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct Trait {
    /// Full path.
    pub path: Name,
    /// Its name.
    pub name: Name,
    /// Where it is written.
    pub source: Source,
    /// The scope its names are looked up in.
    pub module: ModuleId,
    /// Its functions by name, in source order.
    pub functions: Vec<(Name, FunctionId)>,
    /// Its associated types by name.
    pub types: Vec<(Name, AliasId)>,
    /// Its associated consts by name.
    pub values: Vec<(Name, ValueId)>,
}

/// An impl block.
#[derive(Clone, Debug)]
pub struct Impl {
    /// Where it is written.
    pub source: Source,
    /// The scope its names are looked up in.
    pub module: ModuleId,
    /// What the paths of its functions start with: the path of the self type's definition, or, for a type from
    /// elsewhere, that of the scope around with the type's own name (`crate::m::Vec`, `crate::m::slice`).
    pub path: Name,
    /// The trait, if its path leads to one that is known.
    pub of_trait: Option<TraitId>,
    /// Its functions by name, in source order.
    pub functions: Vec<(Name, FunctionId)>,
    /// Its associated types by name.
    pub types: Vec<(Name, AliasId)>,
    /// Its associated consts by name.
    pub values: Vec<(Name, ValueId)>,
    /// Only there in tests.
    pub is_test: bool,
}

/// A type alias or associated type.
#[derive(Clone, Debug)]
pub struct Alias {
    /// Full path.
    pub path: Name,
    /// Where it is written.
    pub source: Source,
    /// The scope its names are looked up in.
    pub module: ModuleId,
    /// Where it stands.
    pub owner: Owner,
}

/// A const or static.
#[derive(Clone, Debug)]
pub struct Value {
    /// Full path.
    pub path: Name,
    /// Where it is written.
    pub source: Source,
    /// The scope its names are looked up in.
    pub module: ModuleId,
    /// Where it stands.
    pub owner: Owner,
}

/// Everything that is defined, with the meaning of every name in every scope.
///
/// Ids are handed out crate by crate in the order of crate name and folder (stubs last), and inside a crate in
/// depth-first source order, so id order is a stable order.
#[derive(Clone, Debug, Default)]
pub struct Definitions {
    /// Files with facts, indexed like the source tree; stubs and derived files behind.
    pub units: IndexVec<FileId, Unit>,
    /// All crates.
    pub crates: IndexVec<CrateId, Crate>,
    /// All modules and item-declaring blocks.
    pub modules: IndexVec<ModuleId, Module>,
    /// All functions.
    pub functions: IndexVec<FunctionId, Function>,
    /// All structs, enums and unions.
    pub adts: IndexVec<AdtId, Adt>,
    /// All traits.
    pub traits: IndexVec<TraitId, Trait>,
    /// All impls.
    pub impls: IndexVec<ImplId, Impl>,
    /// All type aliases and associated types.
    pub aliases: IndexVec<AliasId, Alias>,
    /// All consts and statics.
    pub values: IndexVec<ValueId, Value>,
    /// Blocks that declare items: the scope of a block expression by the scope around it and the first item it
    /// declares. (A file may belong to several crates, so the item alone would not tell.)
    pub blocks: FxHashMap<(ModuleId, Source), ModuleId>,
    /// Positions of variants.
    pub variants: FxHashMap<(AdtId, Name), u32>,
    /// What the standard library brings into every module.
    pub prelude: Scope,
    /// What names everything in other revisions too, where bodies are kept for them.
    pub(crate) marks: Option<Marks>,
    /// Which functions belong to stubs, once all is defined: it is asked for nearly every call.
    pub(super) of_stubs: Vec<bool>,
    /// The crates of functions, once all is defined.
    pub(super) homes: Vec<CrateId>,
}

impl Definitions {
    /// The facts of the item at `source`.
    pub fn item(&self, source: Source) -> &facts::Item {
        self.tell_item(source);
        &self.units[source.file].facts.items[source.item]
    }

    /// The signature of a function.
    ///
    /// # Panics
    /// Never: a function's source is a function item.
    pub fn signature(&self, function: FunctionId) -> &facts::Function {
        match &self.item(self.functions[function].source).kind {
            ItemKind::Function(facts) => facts,
            other => unreachable!("a function's source is a function item, not {other:?}"),
        }
    }

    /// The body of a function, where it has one.
    pub fn body(&self, function: FunctionId) -> Option<&facts::Body> {
        let body = self.signature(function).body?;
        Some(&self.units[self.functions[function].source.file].facts.bodies[body])
    }

    /// The scope of a block that declares items, the first of them at `first`, inside the scope `around`.
    pub fn block_scope(&self, around: ModuleId, first: Source) -> Option<ModuleId> {
        self.blocks.get(&(around, first)).copied()
    }

    /// Whether an attribute (Rocket's `#[launch]`) makes `main` of a function.
    pub fn is_launched(&self, function: &Function) -> bool {
        let attributes = &self.item(function.source).attributes;
        attributes.iter().any(|attribute| attribute.last_segment() == "launch")
    }

    /// The crate of a module.
    pub fn crate_of(&self, module: ModuleId) -> &Crate {
        &self.crates[self.modules[module].in_crate]
    }

    /// Whether a function belongs to a stub, so that its body is nobody's business.
    pub fn is_stub(&self, function: FunctionId) -> bool {
        match self.of_stubs.get(function.index()) {
            Some(is_stub) => *is_stub,
            None => self.stands_in_stub(function),
        }
    }

    fn stands_in_stub(&self, function: FunctionId) -> bool {
        self.crate_of(self.functions[function].module).kind == CrateKind::Stub
    }

    /// The crate of a function.
    pub fn home_of(&self, function: FunctionId) -> CrateId {
        match self.homes.get(function.index()) {
            Some(home) => *home,
            None => self.stands_in(function),
        }
    }

    fn stands_in(&self, function: FunctionId) -> CrateId {
        self.modules[self.functions[function].module].in_crate
    }

    /// Takes note of the crates of functions, and which are stubs. To be called when all is defined.
    pub(super) fn note_homes(&mut self) {
        self.homes = self.functions.ids().map(|id| self.stands_in(id)).collect();
        self.of_stubs = self.functions.ids().map(|id| self.stands_in_stub(id)).collect();
    }
}
