//! Which modules does each crate have, and what is declared in them?
//!
//! Follows `mod` from the root file of each crate and lists every item on the way, those inside bodies included.
//! A file that no module tree reaches belongs to no crate.

use super::blocks::declaring;
use super::cfg::{self, Presence};
use super::crates::Crates;
use super::definitions::{
    Adt, AdtId, Alias, AliasId, CrateId, CrateKind, Definition, Definitions, Function, FunctionId,
    Impl, ImplId, Module, ModuleId, Namespace, Owner, Source, Trait, Unit, Value, ValueId,
};
use super::drafts::{Claim, Drafts, Entry};
use super::includes::{Included, included};
use super::places::Place;
use crate::base::{Code, Diagnostic, IndexVec, Location, Name};
use crate::source::FileId;
use crate::syntax::FileFacts;
use crate::syntax::facts::{self, BodyId, ImportLeaf, Item, ItemId, ItemKind};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// How often one crate may read one file: twice is usual where tests bring their own view of a file, a hundred
/// times is a trap.
const MOST_VISITS: u32 = 16;

/// What is declared, before any import is resolved.
pub(super) struct Declared<'a> {
    /// All tables; scopes and the paths of what stands in bodies and impls are still empty.
    pub(super) definitions: Definitions,
    /// What the names of each scope mean so far.
    pub(super) drafts: Drafts,
    /// The imports to resolve.
    pub(super) imports: Vec<Pending<'a>>,
    /// What each block is part of.
    pub(super) block_owners: FxHashMap<ModuleId, BodyOwner>,
    /// Module files that are not there.
    pub(super) log: Vec<Diagnostic>,
}

/// An import that waits for its meaning.
#[derive(Clone, Copy)]
pub(super) struct Pending<'a> {
    /// The scope it brings something into.
    pub(super) module: ModuleId,
    /// Starts with `::`.
    pub(super) is_global: bool,
    /// The path.
    pub(super) path: &'a [Name],
    /// What it brings.
    pub(super) leaf: ImportLeaf,
    /// How likely it is there.
    pub(super) presence: Presence,
    /// Whether it is a re-export.
    pub(super) is_public: bool,
}

/// What a body belongs to.
#[derive(Clone, Copy)]
pub(super) enum BodyOwner {
    /// A function.
    Function(FunctionId),
    /// A const or static.
    Value(ValueId),
}

/// Source text that a build script would have made: name and file.
pub(super) type Derived = FxHashMap<Name, FileId>;

/// Lists what the crates declare.
pub(super) fn declare<'a>(
    crates: Crates,
    units: &'a IndexVec<FileId, Unit>,
    files: &'a FxHashMap<Name, FileId>,
    derived: &'a Derived,
) -> Declared<'a> {
    let mut walk = Walk {
        units,
        files,
        derived,
        visits: FxHashMap::default(),
        stack: Vec::new(),
        declared: Declared {
            definitions: Definitions { crates: crates.crates, ..Definitions::default() },
            drafts: Drafts::default(),
            imports: Vec::new(),
            block_owners: FxHashMap::default(),
            log: Vec::new(),
        },
    };
    for (id, root) in crates.roots.iter_enumerated() {
        walk.crate_from(id, *root);
    }
    walk.declared
}

/// The walk through all crates.
struct Walk<'a> {
    units: &'a IndexVec<FileId, Unit>,
    files: &'a FxHashMap<Name, FileId>,
    derived: &'a Derived,
    /// How often the crate at hand has read a file.
    visits: FxHashMap<FileId, u32>,
    /// Lists of items still to go through; instead of recursion, so that depth costs no stack.
    stack: Vec<Frame<'a>>,
    declared: Declared<'a>,
}

/// A list of items still to go through.
struct Frame<'a> {
    items: std::slice::Iter<'a, ItemId>,
    context: Context<'a>,
}

/// Where an item stands.
#[derive(Clone)]
struct Context<'a> {
    file: FileId,
    facts: &'a FileFacts,
    module: ModuleId,
    owner: Owner,
    place: Rc<Place>,
    is_test: bool,
    /// Inside something that may not be there, so that a missing file is no surprise.
    is_optional: bool,
    is_stub: bool,
}

impl<'a> Walk<'a> {
    fn crate_from(&mut self, id: CrateId, root: FileId) {
        self.visits.clear();
        let unit = &self.units[root];
        let record = &self.declared.definitions.crates[id];
        let is_stub = record.kind == CrateKind::Stub;
        let path = record.name;
        let module = self.new_module(Module {
            name: Name::default(),
            in_crate: id,
            parent: None,
            path,
            file: root,
            is_block: false,
            is_test: false,
            scope: super::Scope::default(),
        });
        self.declared.definitions.crates[id].root = module;
        let context = Context {
            file: root,
            facts: &unit.facts,
            module,
            owner: Owner::Module,
            place: Rc::new(Place::beside(&unit.path)),
            is_test: false,
            is_optional: false,
            is_stub,
        };
        self.push(&unit.facts.roots, context);
        self.drain();
    }

    /// Goes through all lists, those that turn up on the way first.
    fn drain(&mut self) {
        while let Some(frame) = self.stack.last_mut() {
            match frame.items.next() {
                Some(item) => {
                    let context = frame.context.clone();
                    self.item(*item, &context);
                }
                None => {
                    self.stack.pop();
                }
            }
        }
    }

    fn push(&mut self, items: &'a [ItemId], context: Context<'a>) {
        if !items.is_empty() {
            self.stack.push(Frame { items: items.iter(), context });
        }
    }

    fn item(&mut self, id: ItemId, context: &Context<'a>) {
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

    // Modules

    fn module(&mut self, item: &'a Item, module: &'a facts::Module, context: &Context<'a>) {
        match &module.items {
            Some(items) => self.inline_module(item, module, items, context),
            None => self.file_module(item, module, context),
        }
    }

    fn inline_module(
        &mut self,
        item: &'a Item,
        module: &'a facts::Module,
        items: &'a [ItemId],
        context: &Context<'a>,
    ) {
        let place = context.place.inline(item.name, module.path);
        let inside = Context {
            place: place.map_or_else(|| context.place.clone(), Rc::new),
            ..self.enter_module(item, context.file, context)
        };
        self.push(items, inside);
    }

    fn file_module(&mut self, item: &'a Item, module: &'a facts::Module, context: &Context<'a>) {
        let Some((file, place)) = self.find_file(item, module, context) else {
            if !context.is_optional && !cfg::is_conditional(&item.attributes) {
                self.missing(item, context);
            }
            return;
        };
        if self.is_trap(file, context.module) {
            return;
        }
        let unit = &self.units[file];
        let inside = Context {
            file,
            facts: &unit.facts,
            place: Rc::new(place),
            ..self.enter_module(item, file, context)
        };
        self.push(&unit.facts.roots, inside);
    }

    /// The file in which a module continues.
    fn find_file(
        &self,
        item: &Item,
        module: &facts::Module,
        context: &Context<'a>,
    ) -> Option<(FileId, Place)> {
        let conditional = cfg::conditional_paths(&item.attributes);
        let by_path = module.path.into_iter().chain(conditional);
        let named = by_path.filter_map(|path| context.place.of_path(path));
        let usual = module.path.is_none().then(|| context.place.of_module(item.name));
        named.chain(usual.into_iter().flatten()).find_map(|(path, place)| {
            let file = self.files.get(&Name::from(&path))?;
            Some((*file, place))
        })
    }

    /// Whether reading `file` as a child of `module` might never end.
    fn is_trap(&mut self, file: FileId, module: ModuleId) -> bool {
        let visits = self.visits.entry(file).or_default();
        *visits += 1;
        *visits > MOST_VISITS || self.is_inside(file, module)
    }

    fn is_inside(&self, file: FileId, module: ModuleId) -> bool {
        let modules = &self.declared.definitions.modules;
        std::iter::successors(Some(module), |at| modules[*at].parent)
            .any(|at| modules[at].file == file)
    }

    fn missing(&mut self, item: &Item, context: &Context<'a>) {
        let name = item.name;
        let [(usual, _), (other, _)] = context.place.of_module(name);
        let message = format!("module `{name}` has no file");
        let location = Location { path: self.units[context.file].path, span: item.span };
        let diagnostic = Diagnostic::warning(Code::MissingModule, message)
            .at(location)
            .note(format!("neither `{usual}` nor `{other}` is there"))
            .help("what it declares is missing from the result; a build script may make it");
        self.declared.log.push(diagnostic);
    }

    /// Declares a module and gives the context inside it; file and place are those of the outside.
    fn enter_module(&mut self, item: &'a Item, file: FileId, context: &Context<'a>) -> Context<'a> {
        let is_test = context.is_test || item.is_test();
        let around = &self.declared.definitions.modules[context.module];
        let (in_crate, path) = (around.in_crate, below(around.path, item.name));
        let module = self.new_module(Module {
            name: item.name,
            in_crate,
            parent: Some(context.module),
            path,
            file,
            is_block: false,
            is_test,
            scope: super::Scope::default(),
        });
        self.declare(item, Namespace::Types, Definition::Module(module), context);
        Context {
            module,
            owner: Owner::Module,
            is_test,
            is_optional: context.is_optional || cfg::is_conditional(&item.attributes),
            ..context.clone()
        }
    }

    fn new_module(&mut self, module: Module) -> ModuleId {
        self.declared.drafts.push(super::drafts::Draft::default());
        self.declared.definitions.modules.push(module)
    }

    // Imports

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

    // Items

    /// Gives the item's name a meaning in the scope around it.
    fn declare(
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
            is_public: item.is_public || context.is_stub,
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
        let Some(body) = body.and_then(|body| facts.bodies.get(body)) else { return };
        let blocks = declaring(body);
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
            is_block: true,
            is_test: context.is_test || item.is_test(),
            scope: super::Scope::default(),
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
                self.push(&call.items, Context { is_test, is_optional: true, ..context.clone() })
            }
        }
    }

    fn include(&mut self, what: Included<'a>, context: &Context<'a>) {
        let file = match what {
            Included::Derived(name) => self.derived.get(&Name::new(name)),
            Included::File(path) => {
                let folder = super::places::parent(&self.units[context.file].path);
                let path = super::places::join(folder, path);
                path.and_then(|path| self.files.get(&Name::from(&path)))
            }
        };
        let Some(&file) = file else { return };
        let is_open = self.stack.iter().any(|frame| frame.context.file == file);
        if is_open || self.is_trap(file, context.module) {
            return;
        }
        let unit = &self.units[file];
        let place = Rc::new(Place::beside(&unit.path));
        self.push(
            &unit.facts.roots,
            Context { file, facts: &unit.facts, place, is_optional: true, ..context.clone() },
        );
    }
}

/// The path of `name` below `path`; empty if that is not known yet.
pub(super) fn below(path: Name, name: Name) -> Name {
    if path.is_empty() { path } else { Name::from(&format!("{path}::{name}")) }
}
