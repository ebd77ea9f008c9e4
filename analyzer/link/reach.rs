//! What can each entry point reach?
//!
//! Rapid type analysis (Bacon and Sweeney, "Fast static analysis of C++ virtual function calls", OOPSLA 1996) with the
//! entries of one service as the program: a call through a bound or trait object reaches only impls of types that
//! reachable code constructs.

use super::call_site::BodyTypes;
use super::definitions::{
    AdtId, CrateKind, Definitions, Function, FunctionId, ImplId, Owner, TraitId, ValueId,
};
use super::gist::Call;
use super::program::Program;
use super::published::{Notice, Published};
use super::types::{Head, Ty};
use crate::base::{Bits, Id, IndexVec, Name};
use crate::syntax::facts::{Attribute, Item, ItemKind};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::VecDeque;
use std::sync::Arc;

/// What a set of entry points can reach.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    functions: Bits<FunctionId>,
    values: Bits<ValueId>,
    constructed: Bits<AdtId>,
}

impl Reach {
    /// Whether a function can be reached.
    pub fn has(&self, function: FunctionId) -> bool {
        self.functions.has(function)
    }

    /// Whether a const or static can be reached.
    pub fn has_value(&self, value: ValueId) -> bool {
        self.values.has(value)
    }

    /// Whether reachable code makes a value of this type.
    pub fn constructs(&self, adt: AdtId) -> bool {
        self.constructed.has(adt)
    }

    /// All functions that can be reached, in id order.
    pub fn functions(&self) -> impl Iterator<Item = FunctionId> + '_ {
        self.functions.iter()
    }
}

/// Impls by the type they are for: what constructing the type may bring into play.
#[derive(Debug)]
pub struct ReachIndex {
    /// Types that derives can make out of data: deserialised, parsed, defaulted.
    made_by_derive: IndexVec<AdtId, bool>,
    /// Functions of traits: this is asked for every call.
    is_of_trait: IndexVec<FunctionId, bool>,
    by_type: FxHashMap<AdtId, Vec<ImplId>>,
    /// Those of `others` that are for references to a type.
    by_reference: FxHashMap<AdtId, Vec<ImplId>>,
    /// Impls for type parameters, references, primitives: in play from the start.
    others: Vec<ImplId>,
    /// Functions that an attribute of the repository's own hands to something: nobody calls them by name.
    handed_over: Vec<FunctionId>,
    /// What the linker gathers in a static: the elements of each distributed slice.
    gathered: FxHashMap<ValueId, Gathered>,
    published: Published,
    brought: Brought,
}

/// What bodies bring into play, one after the other: many walks come by, and looking each body up where it is kept takes
/// longer than reading it.
#[derive(Debug)]
struct Brought {
    ids: Vec<u32>,
    functions: IndexVec<FunctionId, Lists>,
    values: IndexVec<ValueId, Lists>,
}

/// Where the lists of a body are, one behind the other.
#[derive(Clone, Copy, Debug)]
struct Lists {
    calls: u32,
    values: u32,
    constructed: u32,
    named: u32,
    end: u32,
}

impl Brought {
    /// Of types that expressions have only those that are made of data, of types that are spoken of only those that code may
    /// name.
    fn new(
        program: &Program,
        made_by_derive: &IndexVec<AdtId, bool>,
        is_nameable: &IndexVec<AdtId, bool>,
    ) -> Self {
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
            ids.extend(body.gist.typed().filter(|adt| made_by_derive[*adt]).map(id));
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

    fn calls(&self, of: Lists) -> impl Iterator<Item = Call> + '_ {
        self.list(of.calls, of.values).iter().map(|packed| Call::unpacked(*packed))
    }

    fn values(&self, of: Lists) -> impl Iterator<Item = ValueId> + '_ {
        self.list(of.values, of.constructed).iter().map(|id| ValueId::from_index(*id as usize))
    }

    fn constructed(&self, of: Lists) -> impl Iterator<Item = AdtId> + '_ {
        self.list(of.constructed, of.named).iter().map(|id| AdtId::from_index(*id as usize))
    }

    fn named(&self, of: Lists) -> impl Iterator<Item = AdtId> + '_ {
        self.list(of.named, of.end).iter().map(|id| AdtId::from_index(*id as usize))
    }
}

/// The elements of a distributed slice (`linkme`).
#[derive(Debug, Default)]
struct Gathered {
    values: Vec<ValueId>,
    functions: Vec<FunctionId>,
}

impl ReachIndex {
    /// Indexes the impls of a program, once for all its services.
    pub fn new(program: &Program) -> Self {
        let definitions = &program.definitions;
        let mut by_type: FxHashMap<AdtId, Vec<ImplId>> = FxHashMap::default();
        let mut by_reference: FxHashMap<AdtId, Vec<ImplId>> = FxHashMap::default();
        let mut others = Vec::new();
        for (id, record) in definitions.impls.iter_enumerated() {
            if record.is_test || !is_open(definitions.item(record.source)) {
                continue;
            }
            let self_type = &program.types.head(id).self_type;
            if let Some(Head::Adt(adt)) = Head::of(self_type) {
                by_type.entry(adt).or_default().push(id);
                continue;
            }
            others.push(id);
            if let Ty::Adt(adt, _) = self_type.peeled() {
                by_reference.entry(*adt).or_default().push(id);
            }
        }
        let made_by_derive: IndexVec<AdtId, bool> =
            definitions.adts.iter().map(|adt| is_made_by_derive(definitions, adt.source)).collect();
        let is_of_trait = |it: &Function| matches!(it.owner, Owner::Trait(_));
        let is_of_trait = definitions.functions.iter().map(is_of_trait).collect();
        let handed_over = handed_over(definitions);
        let brought = Brought::new(program, &made_by_derive, &nameable(program, &by_type));
        Self {
            made_by_derive,
            is_of_trait,
            by_type,
            by_reference,
            others,
            handed_over,
            gathered: gathered(definitions),
            published: Published::of(program),
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
    pub fn made_by(&self, program: &Program, function: FunctionId) -> Vec<AdtId> {
        let mut made: Vec<AdtId> = self.made_by_any(program, function).collect();
        made.sort_unstable();
        made.dedup();
        made
    }

    /// The same in any order, some of them more than once.
    pub(crate) fn made_by_any<'a>(
        &'a self,
        program: &'a Program,
        function: FunctionId,
    ) -> impl Iterator<Item = AdtId> + 'a {
        program.functions[function].iter().flat_map(|body| {
            let typed = body.gist.typed().filter(|adt| self.made_by_derive[*adt]);
            body.gist.constructed().chain(typed)
        })
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

fn is_made_by_derive(definitions: &Definitions, source: super::definitions::Source) -> bool {
    super::types::derives(&definitions.item(source).attributes).any(|path| {
        matches!(
            path.rsplit("::").next().unwrap_or(path),
            "Deserialize" | "Parser" | "Args" | "Subcommand" | "FromRow"
        )
    })
}

/// Everything that `entries` can reach.
pub fn reach(program: &Program, index: &ReachIndex, entries: &[FunctionId]) -> Reach {
    reach_until(program, index, entries, &|_| false)
}

/// Everything that `entries` can reach without entering a function that `stops` names.
pub fn reach_until(
    program: &Program,
    index: &ReachIndex,
    entries: &[FunctionId],
    stops: &dyn Fn(FunctionId) -> bool,
) -> Reach {
    let stops = |function| Walks::from(stops(function));
    let mut reaching = Reaching::new(program, index, 1, &stops);
    reaching.enter(0, entries);
    reaching.finish();
    reaching.reach(0)
}

/// Which of several sets of entries may enter a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admits {
    /// All.
    All,
    /// This one alone, by its position.
    Only(usize),
    /// None.
    None,
}

/// What several sets of entries can reach, each by itself. `admits` says which of them may enter a function, `shares` which
/// of them start what the others run in too: they hold values that it made.
///
/// What they share is gone through once for many.
pub fn reach_each(
    program: &Program,
    index: &ReachIndex,
    entries: &[Vec<FunctionId>],
    admits: &(dyn Fn(FunctionId) -> Admits + Sync),
    shares: &(dyn Fn(usize) -> bool + Sync),
) -> Vec<Reach> {
    let chunks: Vec<(usize, &[Vec<FunctionId>])> = entries.chunks(MOST).enumerate().collect();
    let reach = |(chunk, entries): &(usize, &[Vec<FunctionId>])| {
        let (first, count) = (chunk * MOST, entries.len());
        let stopped = |function| match admits(function) {
            Admits::All => 0,
            Admits::Only(at) if (first..first + count).contains(&at) => !(1 << (at - first)),
            Admits::Only(_) | Admits::None => Walks::MAX,
        };
        let mut reaching = Reaching::new(program, index, count, &stopped);
        let sharing = (0..count).filter(|at| shares(first + at));
        reaching.walk.sharing = sharing.fold(0, |all, at| all | 1 << at);
        entries.iter().enumerate().for_each(|(at, entries)| reaching.enter(at, entries));
        reaching.finish();
        reaching.reaches(&(0..count).collect::<Vec<usize>>())
    };
    chunks.par_iter().flat_map_iter(reach).collect()
}

/// Some walks of those that go on at once, one bit each.
pub(crate) type Walks = u64;

/// How many walks can go on at once.
pub(crate) const MOST: usize = Walks::BITS as usize;

/// The first so many walks.
fn all(count: usize) -> Walks {
    if count < MOST { (1 << count) - 1 } else { Walks::MAX }
}

/// Walks that more entries may come to, by their positions.
pub(crate) struct Reaching<'a> {
    walk: Walk<'a>,
    count: usize,
}

impl<'a> Reaching<'a> {
    /// So many walks, at most [`MOST`]; `stops` says which of them do not enter a function.
    pub(crate) fn new(
        program: &'a Program,
        index: &'a ReachIndex,
        count: usize,
        stops: &'a dyn Fn(FunctionId) -> Walks,
    ) -> Self {
        let nothing = Found::nothing(&program.definitions, &index.published);
        Self { walk: Walk::new((program, index), stops, nothing), count }
    }

    /// Has a walk begin with further entries.
    pub(crate) fn enter(&mut self, at: usize, entries: &[FunctionId]) {
        self.walk.enter(entries, 1 << at);
    }

    /// Goes as far as there is anything to reach.
    pub(crate) fn finish(&mut self) {
        self.walk.finish(all(self.count));
    }

    /// What a walk has reached.
    pub(crate) fn reach(&self, at: usize) -> Reach {
        self.reaches(&[at]).swap_remove(0)
    }

    /// What each of some walks has reached.
    pub(crate) fn reaches(&self, walks: &[usize]) -> Vec<Reach> {
        self.walk.reaches(walks)
    }
}

/// Functions under an attribute macro that the repository defines, as plugins and catalogues register themselves.
fn handed_over(definitions: &Definitions) -> Vec<FunctionId> {
    let attributes =
        |function: FunctionId| &definitions.item(definitions.functions[function].source).attributes;
    let makers: FxHashSet<Name> = definitions
        .functions
        .ids()
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
    definitions.functions.ids().filter(is_handed_over).collect()
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

/// A program that runs so small a part of a crate (one function of ten) does not run what registers itself there.
const MUCH: usize = 10;

#[derive(Clone, Copy)]
enum Work {
    Function(FunctionId),
    Value(ValueId),
}

/// What has been found so far, and by which walks.
struct Found {
    functions: IndexVec<FunctionId, OfFunction>,
    values: IndexVec<ValueId, OfValue>,
    types: IndexVec<AdtId, OfType>,
    /// By kind of message, who publishes it.
    published: Vec<Walks>,
    /// Who publishes any message that they have through a trait's function.
    publishing: FxHashMap<FunctionId, Walks>,
}

#[derive(Clone, Copy, Default)]
struct OfFunction {
    reached: Walks,
    /// A trait's function: called through a bound or trait object.
    called: Walks,
    /// Who waits for its body.
    waiting: Walks,
}

#[derive(Clone, Copy, Default)]
struct OfValue {
    reached: Walks,
    /// Who waits for its body.
    waiting: Walks,
}

#[derive(Clone, Copy, Default)]
struct OfType {
    constructed: Walks,
    /// Reachable code names it as an argument of another.
    named: Walks,
}

impl Found {
    fn nothing(definitions: &Definitions, published: &Published) -> Self {
        Self {
            published: vec![0; published.kinds().len()],
            publishing: FxHashMap::default(),
            functions: vec![OfFunction::default(); definitions.functions.len()].into(),
            values: vec![OfValue::default(); definitions.values.len()].into(),
            types: vec![OfType::default(); definitions.adts.len()].into(),
        }
    }
}

/// Several walks at once: a body is read for all that have come to it since it was last read.
struct Walk<'a> {
    program: &'a Program,
    index: &'a ReachIndex,
    found: Found,
    work: VecDeque<Work>,
    /// The walks that do not enter a function.
    stops: &'a dyn Fn(FunctionId) -> Walks,
    /// Walks that make values which others hold too: what they subscribe is there for whoever publishes.
    sharing: Walks,
}

/// Adds walks to those that something was found by; says which are new.
fn add(known: &mut Walks, walks: Walks) -> Walks {
    let new = walks & !*known;
    *known |= new;
    new
}

impl<'a> Walk<'a> {
    fn new(
        (program, index): (&'a Program, &'a ReachIndex),
        stops: &'a dyn Fn(FunctionId) -> Walks,
        found: Found,
    ) -> Self {
        Self { program, index, found, work: VecDeque::new(), stops, sharing: 0 }
    }

    fn enter(&mut self, entries: &[FunctionId], walks: Walks) {
        for entry in entries {
            self.add(*entry, walks);
            self.receive(*entry, walks);
        }
    }

    fn finish(&mut self, walks: Walks) {
        self.drain();
        while self.take_over(walks) {
            self.drain();
        }
    }

    /// What each of some walks has found.
    fn reaches(&self, walks: &[usize]) -> Vec<Reach> {
        let Found { functions, values, types, .. } = &self.found;
        let functions = Bits::of_rows(functions.iter().map(|it| it.reached), walks);
        let values = Bits::of_rows(values.iter().map(|it| it.reached), walks);
        let types = Bits::of_rows(types.iter().map(|it| it.constructed), walks);
        let all = functions.into_iter().zip(values).zip(types);
        all.map(|((functions, values), constructed)| Reach { functions, values, constructed })
            .collect()
    }

    fn drain(&mut self) {
        while let Some(item) = self.work.pop_front() {
            let brought = &self.index.brought;
            let (body, waiting) = match item {
                Work::Function(function) => {
                    (brought.functions[function], &mut self.found.functions[function].waiting)
                }
                Work::Value(value) => {
                    (brought.values[value], &mut self.found.values[value].waiting)
                }
            };
            let walks = std::mem::take(waiting);
            self.read(body, walks);
            if let Work::Function(function) = item {
                self.publish(function, walks);
            }
        }
    }

    /// Takes in the functions that register themselves in crates which the program runs, where it makes what they ask for.
    fn take_over(&mut self, walks: Walks) -> bool {
        let definitions = &self.program.definitions;
        if self.index.handed_over.is_empty() {
            return false;
        }
        let crate_of = |function: FunctionId| {
            definitions.modules[definitions.functions[function].module].in_crate
        };
        for walk in (0..MOST).map(|at| 1 << at).filter(|walk| walks & walk != 0) {
            let mut counts = vec![(0, 0); definitions.crates.len()];
            for function in definitions.functions.ids() {
                let (run, all) = &mut counts[crate_of(function).index()];
                *all += 1;
                *run += usize::from(self.found.functions[function].reached & walk != 0);
            }
            for function in &self.index.handed_over {
                let (run, all) = counts[crate_of(*function).index()];
                if run * MUCH >= all && self.has_inputs(*function, walk) {
                    self.add(*function, walk);
                }
            }
        }
        !self.work.is_empty()
    }

    /// Whether the program makes every type of the repository that a function takes.
    fn has_inputs(&self, function: FunctionId, walk: Walks) -> bool {
        let program = self.program;
        let signature = program.types.signature(&program.definitions, function);
        signature.inputs.iter().all(|input| match input.peeled() {
            Ty::Adt(adt, _) => {
                self.is_foreign(*adt) || self.found.types[*adt].constructed & walk != 0
            }
            _ => true,
        })
    }

    fn add(&mut self, function: FunctionId, walks: Walks) {
        let found = &mut self.found.functions[function];
        let new = walks & !found.reached;
        if new == 0 {
            return;
        }
        let new = add(&mut found.reached, new & !(self.stops)(function));
        // Most functions are stubs, with nothing to read.
        if new == 0 || self.program.functions[function].is_none() {
            return;
        }
        if found.waiting == 0 {
            self.work.push_back(Work::Function(function));
        }
        found.waiting |= new;
    }

    fn read(&mut self, body: Lists, walks: Walks) {
        let brought = &self.index.brought;
        brought.calls(body).for_each(|call| self.follow(call, walks));
        brought.values(body).for_each(|value| self.add_value(value, walks));
        brought.constructed(body).for_each(|adt| self.construct(adt, walks));
        brought.named(body).for_each(|adt| self.name(adt, walks));
    }

    /// `agent_main::<Relayer>()` may call `Relayer::from_settings` before there is any `Relayer`.
    fn name(&mut self, adt: AdtId, walks: Walks) {
        let new = add(&mut self.found.types[adt].named, walks);
        if new == 0 || self.is_foreign(adt) {
            return;
        }
        for id in self.index.by_type.get(&adt).map_or(&[][..], Vec::as_slice) {
            let definitions = &self.program.definitions;
            let Some(of) = definitions.impls[*id].of_trait else { continue };
            for (name, function) in &definitions.impls[*id].functions {
                let called = new & self.called(of, *name);
                if called != 0 && self.needs_no_value(*function) {
                    self.add(*function, called);
                }
            }
        }
    }

    /// Who has called the function of a trait.
    fn called(&self, of: TraitId, name: Name) -> Walks {
        let mut functions = self.program.definitions.traits[of].functions.iter();
        let declared = functions.find(|(known, _)| *known == name);
        declared.map_or(0, |(_, declared)| self.found.functions[*declared].called)
    }

    /// Whether a function of an impl of a trait takes no `self`.
    fn needs_no_value(&self, function: FunctionId) -> bool {
        let definitions = &self.program.definitions;
        let Owner::Impl(id) = definitions.functions[function].owner else { return false };
        definitions.impls[id].of_trait.is_some()
            && definitions.signature(function).receiver.is_none()
    }

    fn add_value(&mut self, value: ValueId, walks: Walks) {
        let found = &mut self.found.values[value];
        let new = add(&mut found.reached, walks);
        if new == 0 {
            return;
        }
        if found.waiting == 0 {
            self.work.push_back(Work::Value(value));
        }
        found.waiting |= new;
        if let Some(gathered) = self.index.gathered.get(&value) {
            gathered.values.iter().for_each(|element| self.add_value(*element, new));
            gathered.functions.iter().for_each(|element| self.add(*element, new));
        }
    }

    fn follow(&mut self, Call { function, is_handed_on }: Call, walks: Walks) {
        self.add(function, walks);
        if is_handed_on {
            self.receive(function, walks);
        }
        if !self.index.is_of_trait[function] {
            return;
        }
        let new = add(&mut self.found.functions[function].called, walks);
        if new == 0 {
            return;
        }
        for candidate in self.program.implementations(function) {
            // What is published by its type comes from whoever names the type.
            if self.index.published.taken(*candidate).is_none() {
                self.add(*candidate, new & self.in_play(*candidate));
            }
        }
    }

    /// Hands what a body publishes to who takes it.
    fn publish(&mut self, function: FunctionId, walks: Walks) {
        let published = &self.index.published;
        for notice in published.published_by(function) {
            match notice {
                Notice::Of(kind) => self.hand_out(*kind, walks),
                Notice::Any(through) => {
                    *self.found.publishing.entry(*through).or_default() |= walks;
                    for (kind, of) in published.kinds().iter().enumerate() {
                        if of.through == *through {
                            let made = self.found.types[of.message].constructed;
                            self.hand_out(kind, walks & made);
                        }
                    }
                }
            }
        }
    }

    /// Hands out a message that was made where any message may be published.
    fn publish_made(&mut self, message: AdtId, walks: Walks) {
        let published = &self.index.published;
        for kind in published.kinds_of(message) {
            let publishing = self.found.publishing.get(&published.kinds()[*kind].through);
            self.hand_out(*kind, walks & publishing.copied().unwrap_or_default());
        }
    }

    fn hand_out(&mut self, kind: usize, walks: Walks) {
        let new = add(&mut self.found.published[kind], walks);
        if new == 0 {
            return;
        }
        for taker in &self.index.published.kinds()[kind].takers {
            let in_play = self.shared(self.in_play(*taker));
            self.add(*taker, new & in_play);
        }
    }

    /// All walks, where one of those is among them whose values all share.
    fn shared(&self, walks: Walks) -> Walks {
        if walks & self.sharing != 0 { Walks::MAX } else { walks }
    }

    /// Whoever calls a function from outside makes what it takes: extractors of a web framework, messages.
    fn receive(&mut self, function: FunctionId, walks: Walks) {
        let program = self.program;
        let signature = program.types.signature(&program.definitions, function);
        for input in signature.inputs.iter().skip(usize::from(signature.has_receiver)) {
            self.construct_all(input, walks);
        }
    }

    fn construct_all(&mut self, ty: &Ty, walks: Walks) {
        match ty {
            Ty::Adt(adt, args) => {
                self.construct(*adt, walks);
                args.iter().for_each(|arg| self.construct_all(arg, walks));
            }
            Ty::Reference(args) | Ty::Tuple(args) | Ty::Slice(args) | Ty::Array(args) => {
                args.iter().for_each(|arg| self.construct_all(arg, walks));
            }
            _ => {}
        }
    }

    /// For whom a function that stands behind a trait's can be called.
    fn in_play(&self, function: FunctionId) -> Walks {
        let Owner::Impl(id) = self.program.definitions.functions[function].owner else {
            return Walks::MAX;
        };
        match Head::of(&self.program.types.head(id).self_type) {
            Some(Head::Adt(adt)) if self.is_foreign(adt) => Walks::MAX,
            Some(Head::Adt(adt)) => {
                let OfType { constructed, named } = self.found.types[adt];
                if named != 0 && self.needs_no_value(function) {
                    constructed | named
                } else {
                    constructed
                }
            }
            _ if self.index.others.binary_search(&id).is_ok() => Walks::MAX,
            _ => 0,
        }
    }

    fn is_foreign(&self, adt: AdtId) -> bool {
        let module = self.program.definitions.adts[adt].module;
        self.program.definitions.crate_of(module).kind == CrateKind::Stub
    }

    fn construct(&mut self, adt: AdtId, walks: Walks) {
        let new = add(&mut self.found.types[adt].constructed, walks);
        if new == 0 {
            return;
        }
        self.publish_made(adt, new);
        let definitions = &self.program.definitions;
        for id in self.index.by_type.get(&adt).map_or(&[][..], Vec::as_slice) {
            // `impl Bootstrap<Context> for Server` speaks of contexts.
            let mut named = Vec::new();
            let arguments = self.program.types.head(*id).trait_args.iter();
            arguments.for_each(|arg| name_all(arg, &mut named));
            named.into_iter().for_each(|adt| self.name(adt, new));
            let functions = &definitions.impls[*id].functions;
            let Some(of) = definitions.impls[*id].of_trait else {
                // The trait is of a crate that is not known: whoever owns it may call any of its functions.
                functions.iter().for_each(|(_, function)| self.add(*function, new));
                continue;
            };
            // A framework may call any function of its own traits; what `.proto` files stand for is such code too.
            let unit = definitions.units[definitions.traits[of].source.file].path;
            let is_foreign = unit.starts_with('<');
            for (name, function) in functions {
                let called = match self.index.published.taken(*function) {
                    Some(kind) => self.shared(new) & self.found.published[kind],
                    None if is_foreign => new,
                    None => new & self.called(of, *name),
                };
                self.add(*function, called);
            }
        }
    }
}

impl Definitions {
    /// The body of a const or static.
    pub fn body_of_value(&self, value: ValueId) -> Option<&crate::syntax::facts::Body> {
        let source = self.values[value].source;
        match &self.item(source).kind {
            ItemKind::Constant(facts) => Some(&self.units[source.file].facts.bodies[facts.body?]),
            _ => None,
        }
    }
}
