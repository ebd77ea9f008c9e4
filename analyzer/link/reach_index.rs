//! What do bodies, types and impls bring into play? Found once for all walks through a program (see [`reach`](super::reach)).

use super::call_site::BodyTypes;
use super::definitions::{
    AdtId, CrateKind, Definitions, Function, FunctionId, ImplId, Owner, ValueId,
};
use super::gist::Call;
use super::program::Program;
use super::published::Published;
use super::types::{Head, Ty};
use crate::base::{Id, IndexVec, Name};
use crate::syntax::facts::{Attribute, Item, ItemKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::{Arc, OnceLock};

/// Impls by the type they are for: what constructing the type may bring into play.
#[derive(Debug)]
pub struct ReachIndex {
    /// Functions of traits: this is asked for every call.
    pub(super) is_of_trait: IndexVec<FunctionId, bool>,
    pub(super) by_type: FxHashMap<AdtId, Vec<ImplId>>,
    /// Those that are for references to a type.
    by_reference: FxHashMap<AdtId, Vec<ImplId>>,
    /// When the functions of each impl can be called through its trait.
    pub(super) plays: IndexVec<ImplId, Plays>,
    /// Functions that an attribute of the repository's own hands to something: nobody calls them by name.
    pub(super) handed_over: Vec<FunctionId>,
    /// What the linker gathers in a static: the elements of each distributed slice.
    pub(super) gathered: FxHashMap<ValueId, Gathered>,
    pub(super) published: Published,
    /// By impl, what comes into play with the type that it is for, once somebody has asked.
    pub(super) openings: IndexVec<ImplId, OnceLock<Openings>>,
    pub(super) brought: Brought,
}

/// What bodies bring into play, one after the other: many walks come by, and looking each body up where it is kept takes
/// longer than reading it.
#[derive(Debug)]
pub(super) struct Brought {
    ids: Vec<u32>,
    pub(super) functions: IndexVec<FunctionId, Lists>,
    pub(super) values: IndexVec<ValueId, Lists>,
}

/// Where the lists of a body are, one behind the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lists {
    calls: u32,
    values: u32,
    constructed: u32,
    named: u32,
    end: u32,
}

impl Brought {
    /// Of types that expressions have only those that are made of data, of those that are handed over by name only such as
    /// implement one of the repository's own traits too; of types that are spoken of only those that code may name.
    fn new(
        program: &Program,
        is_nameable: &IndexVec<AdtId, bool>,
        has_own: &dyn Fn(AdtId) -> bool,
    ) -> Self {
        let made_of_data = &program.types.made_of_data;
        let mut ids: Vec<u32> = Vec::new();
        let mut add = |body: &Option<Arc<BodyTypes>>| {
            let at = ids.len() as u32;
            let mut lists = Lists { calls: at, values: at, constructed: at, named: at, end: at };
            let Some(body) = body else { return lists };
            let id = |adt: AdtId| adt.index() as u32;
            ids.extend(body.gist.calls().map(Call::packed));
            lists.values = ids.len() as u32;
            ids.extend(body.gist.values().map(|value| value.index() as u32));
            lists.constructed = ids.len() as u32;
            ids.extend(body.gist.constructed().map(id));
            ids.extend(body.gist.typed().filter(|adt| made_of_data[*adt]).map(id));
            let handed = body.gist.handed().filter(|adt| made_of_data[*adt] && has_own(*adt));
            ids.extend(handed.map(id));
            lists.named = ids.len() as u32;
            ids.extend(body.gist.handed().map(id));
            ids.extend(body.gist.spoken().filter(|adt| is_nameable[*adt]).map(id));
            lists.end = ids.len() as u32;
            lists
        };
        let functions = program.functions.iter().map(&mut add).collect();
        let values = program.values.iter().map(&mut add).collect();
        Self { ids, functions, values }
    }

    fn list(&self, start: u32, end: u32) -> &[u32] {
        &self.ids[start as usize..end as usize]
    }

    pub(super) fn calls(&self, of: Lists) -> impl Iterator<Item = Call> + '_ {
        self.list(of.calls, of.values).iter().map(|packed| Call::unpacked(*packed))
    }

    pub(super) fn values(&self, of: Lists) -> impl Iterator<Item = ValueId> + '_ {
        self.list(of.values, of.constructed).iter().map(|id| ValueId::from_index(*id as usize))
    }

    pub(super) fn constructed(&self, of: Lists) -> impl Iterator<Item = AdtId> + '_ {
        self.list(of.constructed, of.named).iter().map(|id| AdtId::from_index(*id as usize))
    }

    pub(super) fn named(&self, of: Lists) -> impl Iterator<Item = AdtId> + '_ {
        self.list(of.named, of.end).iter().map(|id| AdtId::from_index(*id as usize))
    }
}

/// The elements of a distributed slice (`linkme`).
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) values: Vec<ValueId>,
    pub(super) functions: Vec<FunctionId>,
}

impl ReachIndex {
    /// Indexes the impls of a program, once for all its services.
    pub fn new(program: &Program) -> Self {
        let definitions = &program.definitions;
        let mut by_type: FxHashMap<AdtId, Vec<ImplId>> = FxHashMap::default();
        let mut by_reference: FxHashMap<AdtId, Vec<ImplId>> = FxHashMap::default();
        let mut plays: IndexVec<ImplId, Plays> = IndexVec::new();
        for (id, record) in definitions.impls.iter_enumerated() {
            let self_type = &program.types.head(id).self_type;
            let of = match Head::of(self_type) {
                Some(Head::Adt(adt)) => Some(adt),
                _ => None,
            };
            plays.push(match of {
                Some(adt) if is_foreign(definitions, adt) => Plays::Always,
                Some(adt) => Plays::With(adt),
                None => Plays::Never,
            });
            if record.is_test || !is_open(definitions.item(record.source)) {
                continue;
            }
            if let Some(adt) = of {
                by_type.entry(adt).or_default().push(id);
                continue;
            }
            plays[id] = Plays::Always;
            if let Ty::Adt(adt, _) = self_type.peeled() {
                by_reference.entry(*adt).or_default().push(id);
            }
        }
        let is_of_trait = |it: &Function| matches!(it.owner, Owner::Trait(_));
        let is_of_trait = definitions.functions.iter().map(is_of_trait).collect();
        let handed_over = handed_over(definitions);
        let has_own = |adt: AdtId| {
            let impls = by_type.get(&adt).map_or(&[][..], Vec::as_slice);
            impls.iter().any(|id| is_of_own_trait(definitions, *id))
        };
        let brought = Brought::new(program, &nameable(program, &by_type), &has_own);
        Self {
            is_of_trait,
            by_type,
            by_reference,
            plays,
            handed_over,
            gathered: gathered(definitions),
            published: Published::of(program),
            openings: definitions.impls.iter().map(|_| OnceLock::new()).collect(),
            brought,
        }
    }
}

impl ReachIndex {
    /// Functions of the type's impls of traits that stand outside the repository: strangers may call them.
    pub fn open_to_strangers<'a>(
        &'a self,
        program: &'a Program,
        adt: AdtId,
    ) -> impl Iterator<Item = FunctionId> + 'a {
        let definitions = &program.definitions;
        let of = |impls: &'a FxHashMap<AdtId, Vec<ImplId>>| {
            impls.get(&adt).map_or(&[][..], Vec::as_slice).iter()
        };
        let impls = of(&self.by_type).chain(of(&self.by_reference));
        let foreign = impls.filter(|id| {
            definitions.impls[**id].of_trait.is_none_or(|of| {
                definitions.crate_of(definitions.traits[of].module).kind == CrateKind::Stub
            })
        });
        foreign
            .flat_map(|id| definitions.impls[*id].functions.iter().map(|(_, function)| *function))
    }

    /// Types of which a function makes values, sorted.
    pub fn made_by(&self, function: FunctionId) -> Vec<AdtId> {
        let mut made: Vec<AdtId> = self.made_by_any(function).collect();
        made.sort_unstable();
        made.dedup();
        made
    }

    /// The same in any order, some of them more than once.
    pub(crate) fn made_by_any(&self, function: FunctionId) -> impl Iterator<Item = AdtId> + '_ {
        self.brought.constructed(self.brought.functions[function])
    }

    /// The functions that a function calls or hands on, in order.
    pub(crate) fn callees(&self, function: FunctionId) -> impl Iterator<Item = FunctionId> + '_ {
        self.brought.calls(self.brought.functions[function]).map(|call| call.function)
    }
}

/// When the functions of an impl can be called through its trait.
#[derive(Clone, Copy, Debug)]
pub(super) enum Plays {
    /// From the start: impls for type parameters, references, primitives, types of elsewhere.
    Always,
    /// Once there are values of the type.
    With(AdtId),
    Never,
}

/// Whether a type is of a crate outside.
pub(super) fn is_foreign(definitions: &Definitions, adt: AdtId) -> bool {
    definitions.crate_of(definitions.adts[adt].module).kind == CrateKind::Stub
}

/// What comes into play with a type that an impl is for.
#[derive(Debug)]
pub(super) struct Openings {
    /// Types that it speaks of: `impl Bootstrap<Context> for Server` speaks of contexts.
    pub(super) named: Box<[AdtId]>,
    /// Its functions, and by whom they come into play.
    pub(super) functions: Box<[(FunctionId, Opener)]>,
}

/// By whom a function of an impl comes into play once there are values of the type.
#[derive(Clone, Copy, Debug)]
pub(super) enum Opener {
    /// Strangers may call it.
    Anyone,
    /// Whoever calls the trait's function.
    Calls(FunctionId),
    /// Whoever publishes this kind of message.
    Publishes(usize),
}

impl Openings {
    pub(super) fn of(program: &Program, index: &ReachIndex, id: ImplId) -> Self {
        let definitions = &program.definitions;
        let mut named = Vec::new();
        program.types.head(id).trait_args.iter().for_each(|arg| name_all(arg, &mut named));
        let record = &definitions.impls[id];
        let opener = |name: Name, function: FunctionId| {
            // The trait is of a crate that is not known: whoever owns it may call any of its functions.
            let Some(of) = record.of_trait.map(|of| &definitions.traits[of]) else {
                return Some(Opener::Anyone);
            };
            if let Some(kind) = index.published.taken(function) {
                return Some(Opener::Publishes(kind));
            }
            // A framework may call any function of its own traits; what `.proto` files stand for is such code too.
            if definitions.units[of.source.file].path.starts_with('<') {
                return Some(Opener::Anyone);
            }
            let declared = of.functions.iter().find(|(known, _)| *known == name)?;
            Some(Opener::Calls(declared.1))
        };
        let functions = record.functions.iter();
        let functions =
            functions.filter_map(|(name, function)| Some((*function, opener(*name, *function)?)));
        Self { named: named.into(), functions: functions.collect() }
    }
}

/// Every struct and enum in a type.
fn name_all(ty: &Ty, named: &mut Vec<AdtId>) {
    match ty {
        Ty::Adt(adt, args) => {
            if named.last() != Some(adt) {
                named.push(*adt);
            }
            args.iter().for_each(|arg| name_all(arg, named));
        }
        Ty::Reference(args) | Ty::Tuple(args) | Ty::Slice(args) | Ty::Array(args) => {
            args.iter().for_each(|arg| name_all(arg, named));
        }
        _ => {}
    }
}

/// Whether an impl is of one of the repository's own traits.
fn is_of_own_trait(definitions: &Definitions, id: ImplId) -> bool {
    definitions.impls[id].of_trait.is_some_and(|of| {
        definitions.crate_of(definitions.traits[of].module).kind != CrateKind::Stub
    })
}

/// Types with an impl of one of the repository's own traits that has a function without `self`.
fn nameable(program: &Program, by_type: &FxHashMap<AdtId, Vec<ImplId>>) -> IndexVec<AdtId, bool> {
    let definitions = &program.definitions;
    let is_static = |id: &ImplId| {
        let mut functions = definitions.impls[*id].functions.iter();
        is_of_own_trait(definitions, *id)
            && functions.any(|(_, function)| definitions.signature(*function).receiver.is_none())
    };
    let of = |adt: AdtId| by_type.get(&adt).is_some_and(|impls| impls.iter().any(is_static));
    definitions.adts.ids().map(of).collect()
}

/// Attributes that leave the functions of an impl to the repository's own calls.
const OWN: &[&str] = &[
    "allow",
    "async_trait",
    "automatically_derived",
    "automock",
    "bon",
    "cfg",
    "cfg_attr",
    "deny",
    "doc",
    "expect",
    "inline",
    "instrument",
    "maybe_async",
    "must_use",
    "rustfmt",
    "skip",
    "warn",
];

/// Whether strangers may call the functions of an impl: it is of a trait, or an attribute hands it to a framework, as
/// GraphQL's `#[Object]` does.
fn is_open(item: &Item) -> bool {
    let ItemKind::Impl(facts) = &item.kind else { return false };
    let mut attributes = item.attributes.iter();
    facts.of_trait.is_some() || attributes.any(|attribute| !OWN.contains(&attribute.last_segment()))
}

/// Functions under an attribute macro that the repository defines, as plugins and catalogues register themselves.
fn handed_over(definitions: &Definitions) -> Vec<FunctionId> {
    let attributes =
        |function: FunctionId| &definitions.item(definitions.functions[function].source).attributes;
    let own = || definitions.functions.ids().filter(|function| !definitions.is_stub(*function));
    let makers: FxHashSet<Name> = own()
        .filter(|function| attributes(*function).iter().any(|it| it.path == "proc_macro_attribute"))
        .map(|function| definitions.functions[function].name)
        .collect();
    if makers.is_empty() {
        return Vec::new();
    }
    let is_handed_over = |function: &FunctionId| {
        let record = &definitions.functions[*function];
        record.owner == Owner::Module
            && !record.is_test
            && attributes(*function)
                .iter()
                .any(|attribute| makers.contains(&Name::new(attribute.last_segment())))
    };
    own().filter(is_handed_over).collect()
}

/// The elements of all distributed slices. The macro takes a path; its last name tells the slice.
fn gathered(definitions: &Definitions) -> FxHashMap<ValueId, Gathered> {
    let slice_of = |item: &Item| {
        let of = |attribute: &Attribute| match attribute.last_segment() {
            "distributed_slice" => Some(attribute.arguments.first().map(|first| first.key)),
            _ => None,
        };
        item.attributes.iter().find_map(of)
    };
    let values = definitions.values.iter_enumerated().filter_map(|(id, value)| {
        let item = definitions.item(value.source);
        Some((id, item.name, slice_of(item)?))
    });
    let (slices, elements): (Vec<_>, Vec<_>) = values.partition(|(_, _, slice)| slice.is_none());
    if slices.is_empty() {
        return FxHashMap::default();
    }
    let slices: FxHashMap<Name, ValueId> =
        slices.into_iter().map(|(id, name, _)| (name, id)).collect();
    let named = |slice: Option<Name>| {
        let path = slice?;
        slices.get(&Name::new(path.rsplit("::").next().unwrap_or(&path).trim())).copied()
    };
    let mut all: FxHashMap<ValueId, Gathered> = FxHashMap::default();
    for (id, _, slice) in elements {
        if let Some(slice) = named(slice) {
            all.entry(slice).or_default().values.push(id);
        }
    }
    for (id, function) in definitions.functions.iter_enumerated() {
        if let Some(slice) = named(slice_of(definitions.item(function.source)).flatten()) {
            all.entry(slice).or_default().functions.push(id);
        }
    }
    all
}
