//! Which modules does each crate have, and what is declared in them?
//!
//! Follows `mod` from the root file of each crate and lists every item on the way, those inside bodies included.
//! A file that no module tree reaches belongs to no crate.

use super::blocks::may_have_blocks;
use super::cfg::{self, Presence};
use super::crates::Crates;
use super::definitions::{
    CrateId, CrateKind, Definition, Definitions, FunctionId, Module, ModuleId, Namespace, Owner,
    Scope, Unit, ValueId,
};
use super::derived::stem;
use super::drafts::{Draft, Drafts};
use super::places::Place;
use crate::base::{Code, Diagnostic, IndexVec, Location, Name};
use crate::source::FileId;
use crate::syntax::FileFacts;
use crate::syntax::facts::{self, ImportLeaf, Item, ItemId, ItemKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;
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

/// Texts that build scripts would have made, by folder of the package and name.
pub(super) type DerivedFiles = FxHashMap<(Name, Name), FileId>;

/// Lists what the crates declare.
pub(super) fn declare<'a>(
    crates: Crates,
    units: &'a IndexVec<FileId, Unit>,
    files: &'a FxHashMap<Name, FileId>,
    derived: &'a DerivedFiles,
) -> Declared<'a> {
    let mut walk = Walk {
        units,
        files,
        derived,
        visits: FxHashMap::default(),
        stack: Vec::new(),
        generated: FxHashSet::default(),
        declared: Declared {
            definitions: Definitions { crates: crates.crates, ..Definitions::default() },
            drafts: Drafts::default(),
            imports: Vec::new(),
            block_owners: FxHashMap::default(),
            log: Vec::new(),
        },
    };
    walk.make_room();
    for (id, root) in crates.roots.iter_enumerated() {
        walk.crate_from(id, *root);
    }
    walk.declare_generated();
    walk.declared
}

/// The walk through all crates.
pub(super) struct Walk<'a> {
    /// All files.
    pub(super) units: &'a IndexVec<FileId, Unit>,
    /// Files by path.
    pub(super) files: &'a FxHashMap<Name, FileId>,
    /// Texts that build scripts would have made.
    pub(super) derived: &'a DerivedFiles,
    /// How often the crate at hand has read a file.
    visits: FxHashMap<FileId, u32>,
    /// Lists of items still to go through; instead of recursion, so that depth costs no stack.
    stack: Vec<Frame<'a>>,
    /// Scopes into which a build script writes text that is not there.
    pub(super) generated: FxHashSet<ModuleId>,
    /// What has been found so far.
    pub(super) declared: Declared<'a>,
}

/// A list of items still to go through.
struct Frame<'a> {
    items: std::slice::Iter<'a, ItemId>,
    /// Shared with each of the items.
    context: Rc<Context<'a>>,
}

/// Where an item stands.
#[derive(Clone)]
pub(super) struct Context<'a> {
    /// The file it is written in.
    pub(super) file: FileId,
    /// What that file says.
    pub(super) facts: &'a FileFacts,
    /// The scope around it.
    pub(super) module: ModuleId,
    /// The impl or trait around it.
    pub(super) owner: Owner,
    /// From where the files of child modules are found.
    pub(super) place: Rc<Place>,
    /// Only there in tests.
    pub(super) is_test: bool,
    /// Inside something that may not be there, so that a missing file is no surprise.
    pub(super) is_optional: bool,
    /// Whether any body of the file may declare items.
    pub(super) has_blocks: bool,
}

impl<'a> Walk<'a> {
    /// Makes room for what most files declare once: lists that grow leave memory behind.
    fn make_room(&mut self) {
        let [mut functions, mut adts, mut aliases, mut values] = [0; 4];
        for item in self.units.iter().flat_map(|unit| &unit.facts.items) {
            match &item.kind {
                ItemKind::Function(_) => functions += 1,
                ItemKind::Struct(_) | ItemKind::Enum(_) => adts += 1,
                ItemKind::TypeAlias(_) => aliases += 1,
                ItemKind::Constant(_) => values += 1,
                _ => {}
            }
        }
        let tables = &mut self.declared.definitions;
        tables.functions.reserve(functions);
        tables.adts.reserve(adts);
        tables.aliases.reserve(aliases);
        tables.values.reserve(values);
    }

    fn crate_from(&mut self, id: CrateId, root: FileId) {
        self.visits.clear();
        let unit = &self.units[root];
        let record = &self.declared.definitions.crates[id];
        let path = record.name;
        let module = self.new_module(Module {
            name: Name::default(),
            in_crate: id,
            parent: None,
            path,
            file: root,
            above: None,
            is_block: false,
            is_test: false,
            scope: Scope::default(),
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
            has_blocks: may_have_blocks(&unit.facts),
        };
        self.push(&unit.facts.roots, context);
        self.drain();
    }

    /// Goes through all lists, those that turn up on the way first.
    fn drain(&mut self) {
        while let Some(frame) = self.stack.last_mut() {
            match frame.items.next() {
                Some(item) => {
                    let context = Rc::clone(&frame.context);
                    self.item(*item, &context);
                }
                None => {
                    self.stack.pop();
                }
            }
        }
    }

    /// Whether a module belongs to a stub.
    pub(super) fn is_stub(&self, module: ModuleId) -> bool {
        self.declared.definitions.crate_of(module).kind == CrateKind::Stub
    }

    /// Has a list of items gone through before what follows.
    pub(super) fn push(&mut self, items: &'a [ItemId], context: Context<'a>) {
        if !items.is_empty() {
            self.stack.push(Frame { items: items.iter(), context: Rc::new(context) });
        }
    }

    /// A module, inline or in a file.
    pub(super) fn module(
        &mut self,
        item: &'a Item,
        module: &'a facts::Module,
        context: &Context<'a>,
    ) {
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
        let found = self.find_file(item, module, context);
        let Some((file, place)) = found.or_else(|| self.derived_module(item, module, context))
        else {
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
            has_blocks: may_have_blocks(&unit.facts),
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
        let likely = conditional.iter().filter(|(presence, _)| *presence < Presence::Unlikely);
        let unlikely = conditional.iter().filter(|(presence, _)| *presence >= Presence::Unlikely);
        let of_path = |path: Name| context.place.of_path(path);
        // A path inside `cfg_attr` may stand among the plain attributes too.
        let plain = module.path.filter(|path| conditional.iter().all(|(_, other)| other != path));
        let usual = plain.is_none().then(|| context.place.of_module(item.name));
        let named = likely.map(|(_, path)| *path).chain(plain).filter_map(of_path);
        let last = unlikely.map(|(_, path)| *path).filter_map(of_path);
        named.chain(usual.into_iter().flatten()).chain(last).find_map(|(path, place)| {
            let file = self.files.get(&Name::from(&path))?;
            Some((*file, place))
        })
    }

    /// The text that stands in for a generated file that is not kept in the repository.
    fn derived_module(
        &self,
        item: &Item,
        module: &facts::Module,
        context: &Context<'a>,
    ) -> Option<(FileId, Place)> {
        let name = module.path.map_or(item.name, |path| stem(&path));
        let file = self.derived_file(name, context)?;
        Some((file, Place::beside(&self.units[file].path)))
    }

    /// What a build script would have made under this name for the package at hand.
    pub(super) fn derived_file(&self, name: Name, context: &Context<'a>) -> Option<FileId> {
        let folder = self.declared.definitions.crate_of(context.module).folder;
        self.derived.get(&(folder, name)).copied()
    }

    /// Whether the items of `file` are just being gone through.
    pub(super) fn is_open(&self, file: FileId) -> bool {
        self.stack.iter().any(|frame| frame.context.file == file)
    }

    /// Whether reading `file` as a child of `module` might never end.
    pub(super) fn is_trap(&mut self, file: FileId, module: ModuleId) -> bool {
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
            above: None,
            is_block: false,
            is_test,
            scope: Scope::default(),
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

    /// A module or block with an empty scope.
    pub(super) fn new_module(&mut self, module: Module) -> ModuleId {
        self.declared.drafts.push(Draft::default());
        self.declared.definitions.modules.push(module)
    }
}

/// The path of `name` below `path`; empty if that is not known yet.
pub(super) fn below(path: Name, name: Name) -> Name {
    if path.is_empty() {
        return path;
    }
    let address = |name: Name| name.as_str().as_ptr() as usize;
    let key = (address(path), address(name));
    BELOW.with_borrow_mut(|known| *known.entry(key).or_insert_with(|| joined(path, name)))
}

thread_local! {
    /// Paths made on this thread, by the addresses of their parts: this is done for every item of every revision, and names
    /// stay where they are.
    static BELOW: RefCell<FxHashMap<(usize, usize), Name>> = RefCell::default();
}

fn joined(path: Name, name: Name) -> Name {
    // One allocation; formatting takes several.
    let mut text = String::with_capacity(path.len() + 2 + name.len());
    text.push_str(&path);
    text.push_str("::");
    text.push_str(&name);
    Name::from(&text)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{defined, reported, shop};
    use crate::base::Code;
    use std::fmt::Write;

    #[test]
    fn modules_continue_in_files_beside_or_below() {
        let found = shop(
            "
//- /src/lib.rs
mod a;
mod b;
mod inline { mod c; pub mod deeper { mod d; } }
//- /src/a.rs
mod x;
fn in_a() {}
//- /src/a/x.rs
fn in_x() {}
//- /src/b/mod.rs
mod y;
//- /src/b/y.rs
mod z;
//- /src/b/y/z.rs
fn in_z() {}
//- /src/inline/c.rs
fn in_c() {}
//- /src/inline/deeper/d/mod.rs
fn in_d() {}
//- /src/stale.rs
fn nobody_reads_this() {}
",
        );
        let expected = [
            "shop::a::x::in_x",
            "shop::a::in_a",
            "shop::b::y::z::in_z",
            "shop::inline::c::in_c",
            "shop::inline::deeper::d::in_d",
        ];
        assert_eq!(found.function_paths(), expected);
    }

    #[test]
    fn paths_in_attributes_win() {
        let found = shop(
            r#"
//- /src/lib.rs
#[path = "elsewhere/far.rs"] mod near;
mod a;
#[path = "moved"] mod inline { mod c; }
#[cfg_attr(windows, path = "w.rs")] #[cfg_attr(unix, path = "u.rs")] mod imp;
//- /src/elsewhere/far.rs
mod beside;
//- /src/elsewhere/beside.rs
fn beside() {}
//- /src/a.rs
#[path = "b.rs"] mod not_below;
mod i { #[path = "e.rs"] mod e; }
//- /src/b.rs
fn b() {}
//- /src/a/i/e.rs
fn e() {}
//- /src/moved/c.rs
fn c() {}
//- /src/w.rs
fn w() {}
//- /src/u.rs
fn u() {}
"#,
        );
        let expected = [
            "shop::near::beside::beside",
            "shop::a::not_below::b",
            "shop::a::i::e::e",
            "shop::inline::c::c",
            "shop::imp::u",
        ];
        assert_eq!(found.function_paths(), expected);
    }

    #[test]
    fn both_sides_of_a_condition_are_kept_and_the_usual_one_is_meant() {
        let found = shop(
            r#"
//- /src/lib.rs
#[cfg(windows)] #[path = "windows.rs"] mod imp;
#[cfg(unix)] #[path = "unix.rs"] mod imp;
#[cfg(test)] fn twice() {}
#[cfg(not(feature = "fast"))] fn twice() {}
#[cfg(feature = "fast")] fn twice() {}
//- /src/windows.rs
pub fn on_windows() {}
//- /src/unix.rs
pub fn on_unix() {}
"#,
        );
        let all = ["on_windows", "on_unix"].map(|name| format!("shop::imp::{name}"));
        assert_eq!(found.function_paths()[..2], all);
        assert_eq!(found.function_paths()[2..], ["shop::twice"; 3]);
        assert_eq!(found.value_in("shop", "imp::on_unix"), "fn shop::imp::on_unix");
        assert_eq!(found.value_in("shop", "imp::on_windows"), "nothing");
        let meant = found.resolve(
            found.scope("shop"),
            false,
            &[crate::base::Name::new("twice")],
            super::Namespace::Values,
        );
        let super::Definition::Function(id) = meant.expect("is there").definition else {
            panic!("a function");
        };
        assert_eq!(found.functions[id].span.line, 5);
    }

    #[test]
    fn what_stands_in_test_modules_is_marked() {
        let found = shop(
            "
//- /src/lib.rs
fn proper() {}
#[cfg(any(test))]
mod tests {
    use super::*;
    fn helper() { proper() }
    struct S;
    impl S { fn method(&self) {} }
}
#[test]
fn alone() {}
",
        );
        let tests: Vec<_> = found
            .functions
            .iter()
            .filter(|function| function.is_test)
            .map(|function| function.path.as_str())
            .collect();
        let expected = ["shop::tests::helper", "shop::tests::S::method", "shop::alone"];
        assert_eq!(tests, expected);
        assert_eq!(found.value_in("shop::tests", "proper"), "fn shop::proper");
    }

    #[test]
    fn a_missing_file_is_reported_unless_it_may_be_missing() {
        let found = reported(
            "
//- /Cargo.toml
[package]
name = 'shop'
//- /src/lib.rs
mod gone;
#[cfg(windows)] mod elsewhere;
fn here() {}
",
        );
        let codes: Vec<_> = found.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [Code::MissingModule]);
        let location = found.diagnostics[0].location.expect("has a place");
        assert_eq!(location.to_string(), "src/lib.rs:1:5");
        assert_eq!(found.value.function_paths(), ["shop::here"]);
    }

    #[test]
    fn files_that_include_each_other_come_to_an_end() {
        let mut files = String::from("//- /src/lib.rs\nmod f0;\n#[path = \"lib.rs\"] mod again;\n");
        for file in 0..6 {
            let _ = writeln!(files, "//- /src/f{file}.rs\nfn here() {{}}");
            for other in 0..6 {
                let _ = writeln!(files, "#[path = \"f{other}.rs\"] mod m{other};");
            }
        }
        let count = shop(&files).function_paths().len();
        assert!((6..=6 * 16).contains(&count), "{count}");
    }

    #[test]
    fn depth_costs_no_stack() {
        let mut files = String::from("//- /src/lib.rs\nmod m;\n");
        let mut folder = "/src".to_owned();
        for _ in 0..3000 {
            let _ = writeln!(files, "//- {folder}/m.rs\nmod m;");
            folder += "/m";
        }
        let _ = writeln!(files, "//- {folder}/m.rs\nfn deep() {{}}");
        let found = defined(&format!("//- /Cargo.toml\n[package]\nname = 'shop'\n{files}"));
        assert_eq!(found.function_paths().len(), 1);
    }
}
