//! Definitions on their seats.
//!
//! [`define`](super::super::define) numbers what is defined without gaps. Here all of it moves to the seats that it had in the
//! revision before (see [`seats`](super::seats)). On a seat that nobody has stands a vacant definition: one of a crate that
//! nobody can name, without a body and only there in tests, so that whoever goes through all definitions passes it by.

use super::super::definitions::{
    Adt, AdtId, Alias, AliasId, Crate, CrateKind, Definition, Definitions, Function, FunctionId,
    Impl, ImplId, Module, ModuleId, Owner, Scope, Source, Trait, TraitId, Unit, Value, ValueId,
};
use super::marks::Marks;
use super::seats::{FREE, Seats, again, first};
use crate::base::{Id, IndexVec, Name, Span};
use crate::source::FileId;
use crate::syntax::facts::{
    self, Constant, FileFacts, Generics, Item, ItemId, ItemKind, Struct, TypeAlias, TypeRef,
};
use std::sync::{Arc, LazyLock};

/// What the crate of vacant definitions is called; no code can name it.
const VACANT: &str = "<vacant>";

/// Seats left free behind the functions of a file, so that one may get a few more.
const ROOM: usize = 6;
/// The same for everything else.
const LITTLE_ROOM: usize = 2;

/// The seats of everything.
struct All {
    modules: Seats<ModuleId>,
    functions: Seats<FunctionId>,
    adts: Seats<AdtId>,
    traits: Seats<TraitId>,
    impls: Seats<ImplId>,
    aliases: Seats<AliasId>,
    values: Seats<ValueId>,
}

/// Moves all that is defined to the seats that it had before, and gives it its marks.
pub(crate) fn settle(definitions: &mut Definitions, before: Option<(&Definitions, &Marks)>) {
    add_vacant(definitions);
    let mut marks = Marks::of(definitions, before);
    let all = match before {
        Some((_, before)) => All::again(before, &marks),
        None => All::first(definitions),
    };
    all.move_all(definitions);
    marks.modules = seated(&all.modules, std::mem::take(&mut marks.modules), &FREE);
    marks.functions = seated(&all.functions, std::mem::take(&mut marks.functions), &FREE);
    marks.adts = seated(&all.adts, std::mem::take(&mut marks.adts), &FREE);
    marks.traits = seated(&all.traits, std::mem::take(&mut marks.traits), &FREE);
    marks.impls = seated(&all.impls, std::mem::take(&mut marks.impls), &FREE);
    marks.aliases = seated(&all.aliases, std::mem::take(&mut marks.aliases), &FREE);
    marks.values = seated(&all.values, std::mem::take(&mut marks.values), &FREE);
    definitions.marks = Some(marks);
}

/// Everything on its seat, and `vacant` on all others.
fn seated<I: Id, T: Clone>(
    seats: &Seats<I>,
    mut things: IndexVec<I, T>,
    vacant: &T,
) -> IndexVec<I, T> {
    let mut table: Vec<T> = Vec::with_capacity(seats.count);
    for (seat, thing) in seats.seats.iter().zip(things.drain_all()) {
        table.resize(seat.index(), vacant.clone());
        table.push(thing);
    }
    table.resize(seats.count, vacant.clone());
    table.into()
}

impl All {
    fn again(before: &Marks, now: &Marks) -> Self {
        Self {
            modules: again(&before.modules, &now.modules),
            functions: again(&before.functions, &now.functions),
            adts: again(&before.adts, &now.adts),
            traits: again(&before.traits, &now.traits),
            impls: again(&before.impls, &now.impls),
            aliases: again(&before.aliases, &now.aliases),
            values: again(&before.values, &now.values),
        }
    }

    /// Leaves room where one file ends and the next begins.
    fn first(all: &Definitions) -> Self {
        Self {
            modules: with_room(all, &all.modules, 1, |it| it.file),
            functions: with_room(all, &all.functions, ROOM, |it| it.source.file),
            adts: with_room(all, &all.adts, LITTLE_ROOM, |it| it.source.file),
            traits: with_room(all, &all.traits, 1, |it| it.source.file),
            impls: with_room(all, &all.impls, LITTLE_ROOM, |it| it.source.file),
            aliases: with_room(all, &all.aliases, LITTLE_ROOM, |it| it.source.file),
            values: with_room(all, &all.values, LITTLE_ROOM, |it| it.source.file),
        }
    }

    fn move_all(&self, all: &mut Definitions) {
        self.rename_all(all);
        let last = "the vacant ones stand behind all others";
        let vacant = |of: &Definitions| {
            (
                of.modules.iter().next_back().cloned().expect(last),
                of.functions.iter().next_back().cloned().expect(last),
                of.adts.iter().next_back().cloned().expect(last),
                of.traits.iter().next_back().cloned().expect(last),
                of.impls.iter().next_back().cloned().expect(last),
                of.aliases.iter().next_back().cloned().expect(last),
                of.values.iter().next_back().cloned().expect(last),
            )
        };
        let vacant = vacant(all);
        all.modules = seated(&self.modules, std::mem::take(&mut all.modules), &vacant.0);
        all.functions = seated(&self.functions, std::mem::take(&mut all.functions), &vacant.1);
        all.adts = seated(&self.adts, std::mem::take(&mut all.adts), &vacant.2);
        all.traits = seated(&self.traits, std::mem::take(&mut all.traits), &vacant.3);
        all.impls = seated(&self.impls, std::mem::take(&mut all.impls), &vacant.4);
        all.aliases = seated(&self.aliases, std::mem::take(&mut all.aliases), &vacant.5);
        all.values = seated(&self.values, std::mem::take(&mut all.values), &vacant.6);
    }

    /// Puts seats in the place of numbers, wherever something is named.
    fn rename_all(&self, all: &mut Definitions) {
        all.crates.iter_mut().for_each(|it| self.module(&mut it.root));
        for it in &mut all.modules {
            it.parent.iter_mut().chain(&mut it.above).for_each(|id| self.module(id));
            self.scope(&mut it.scope);
        }
        self.scope(&mut all.prelude);
        for it in &mut all.functions {
            self.module(&mut it.module);
            self.owner(&mut it.owner);
        }
        all.adts.iter_mut().for_each(|it| self.module(&mut it.module));
        for it in &mut all.traits {
            self.module(&mut it.module);
            self.members((&mut it.functions, &mut it.types, &mut it.values));
        }
        for it in &mut all.impls {
            self.module(&mut it.module);
            it.of_trait.iter_mut().for_each(|id| *id = self.traits.seats[*id]);
            self.members((&mut it.functions, &mut it.types, &mut it.values));
        }
        for it in &mut all.aliases {
            self.module(&mut it.module);
            self.owner(&mut it.owner);
        }
        for it in &mut all.values {
            self.module(&mut it.module);
            self.owner(&mut it.owner);
        }
        let blocks = std::mem::take(&mut all.blocks).into_iter();
        let seat = |id: ModuleId| self.modules.seats[id];
        all.blocks =
            blocks.map(|((around, first), id)| ((seat(around), first), seat(id))).collect();
        let variants = std::mem::take(&mut all.variants).into_iter();
        all.variants =
            variants.map(|((adt, name), at)| ((self.adts.seats[adt], name), at)).collect();
    }

    fn module(&self, id: &mut ModuleId) {
        *id = self.modules.seats[*id];
    }

    fn owner(&self, owner: &mut Owner) {
        match owner {
            Owner::Module => {}
            Owner::Impl(id) => *id = self.impls.seats[*id],
            Owner::Trait(id) => *id = self.traits.seats[*id],
        }
    }

    fn members(&self, (functions, types, values): Members<'_>) {
        functions.iter_mut().for_each(|(_, id)| *id = self.functions.seats[*id]);
        types.iter_mut().for_each(|(_, id)| *id = self.aliases.seats[*id]);
        values.iter_mut().for_each(|(_, id)| *id = self.values.seats[*id]);
    }

    fn scope(&self, scope: &mut Scope) {
        for meaning in scope.types.values_mut().chain(scope.values.values_mut()) {
            match meaning {
                Definition::Module(id) => self.module(id),
                Definition::Adt(id) | Definition::Variant(id, _) => *id = self.adts.seats[*id],
                Definition::Trait(id) => *id = self.traits.seats[*id],
                Definition::Alias(id) => *id = self.aliases.seats[*id],
                Definition::Function(id) => *id = self.functions.seats[*id],
                Definition::Value(id) => *id = self.values.seats[*id],
                Definition::Primitive(_) => {}
            }
        }
        // Seats are in the order of numbers, so what was sorted stays so.
        scope.traits.iter_mut().for_each(|id| *id = self.traits.seats[*id]);
    }
}

/// What stands in an impl or trait.
type Members<'a> =
    (&'a mut [(Name, FunctionId)], &'a mut [(Name, AliasId)], &'a mut [(Name, ValueId)]);

fn with_room<I: Id, T>(
    all: &Definitions,
    things: &IndexVec<I, T>,
    room: usize,
    file: impl Fn(&T) -> FileId,
) -> Seats<I> {
    // Signatures of other crates do not change.
    let is_foreign = |file: FileId| all.units[file].path.starts_with("<stub");
    first(things.len(), |id: I| {
        let here = file(&things[id]);
        let next = things.get(I::from_index(id.index() + 1)).map(&file);
        if next == Some(here) || is_foreign(here) { 0 } else { room }
    })
}

/// Adds a crate with one of each kind, behind all others.
fn add_vacant(all: &mut Definitions) {
    let path = Name::new(VACANT);
    let (file, module) = add_vacant_module(all, path);
    let source = |at| Source { file, item: ItemId::from_index(at) };
    let (name, owner, span) = (Name::default(), Owner::Module, Span::default());
    let is_test = true;
    let function = Function { path, name, source: source(0), module, owner, span, is_test };
    all.functions.push(function);
    all.adts.push(Adt { path, name, source: source(1), module });
    all.traits.push(Trait {
        path,
        name,
        source: source(2),
        module,
        functions: Vec::new(),
        types: Vec::new(),
        values: Vec::new(),
    });
    all.impls.push(Impl {
        source: source(3),
        module,
        path,
        of_trait: None,
        functions: Vec::new(),
        types: Vec::new(),
        values: Vec::new(),
        is_test,
    });
    all.aliases.push(Alias { path, source: source(4), module, owner });
    all.values.push(Value { path, source: source(5), module, owner });
}

/// Adds the file, the crate and the module that all vacant definitions stand in.
fn add_vacant_module(all: &mut Definitions, path: Name) -> (FileId, ModuleId) {
    static FACTS: LazyLock<Arc<FileFacts>> = LazyLock::new(|| Arc::new(vacant_facts()));
    let file = all.units.push(Unit { path, facts: Arc::clone(&FACTS) });
    let in_crate = all.crates.push(Crate {
        name: path,
        package: path,
        folder: path,
        kind: CrateKind::Stub,
        is_2015: false,
        root: all.modules.next_id(),
        dependencies: <_>::default(),
        in_tests: Vec::new(),
        unknown_dependencies: Vec::new(),
    });
    let module = all.modules.push(Module {
        name: Name::default(),
        in_crate,
        parent: None,
        path,
        above: None,
        file,
        is_block: false,
        is_test: true,
        scope: Scope::default(),
    });
    (file, module)
}

/// What the vacant file says: an item of each kind that is defined.
fn vacant_facts() -> FileFacts {
    let item = |kind| Item {
        name: Name::default(),
        span: Span::default(),
        attributes: Vec::new(),
        is_public: false,
        kind,
    };
    let generics = Generics::default;
    let kinds = vec![
        ItemKind::Function(Box::new(facts::Function {
            generics: generics(),
            receiver: None,
            parameters: Vec::new(),
            output: None,
            is_async: false,
            body: None,
        })),
        ItemKind::Struct(Box::new(Struct {
            generics: generics(),
            fields: Vec::new(),
            is_tuple: false,
        })),
        ItemKind::Trait(Box::new(facts::Trait {
            generics: generics(),
            supertraits: Vec::new(),
            items: Vec::new(),
            is_alias: false,
        })),
        ItemKind::Impl(Box::new(facts::Impl {
            generics: generics(),
            of_trait: None,
            self_type: TypeRef::UNIT,
            items: Vec::new(),
        })),
        ItemKind::TypeAlias(Box::new(TypeAlias {
            generics: generics(),
            bounds: Vec::new(),
            aliased: Some(TypeRef::UNIT),
        })),
        ItemKind::Constant(Box::new(Constant { ty: TypeRef::UNIT, body: None, is_static: false })),
    ];
    let items: IndexVec<ItemId, Item> = kinds.into_iter().map(item).collect();
    FileFacts { roots: items.ids().collect(), items, ..FileFacts::default() }
}
