//! What can each entry point reach?
//!
//! Rapid type analysis (Bacon and Sweeney, "Fast static analysis of C++ virtual function calls", OOPSLA 1996) with the
//! entries of one service as the program: a call through a bound or trait object reaches only impls of types that
//! reachable code constructs.

use super::definitions::{AdtId, CrateKind, Definitions, FunctionId, ImplId, Owner, ValueId};
use super::gist::{Call, Gist};
use super::program::Program;
use super::types::{Head, Ty};
use crate::base::{Id, IndexVec, Name};
use crate::syntax::facts::{Attribute, Item, ItemKind};
use rustc_hash::{FxHashMap, FxHashSet};

/// What a set of entry points can reach.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    functions: Vec<bool>,
    values: Vec<bool>,
    constructed: Vec<bool>,
}

impl Reach {
    /// Whether a function can be reached.
    pub fn has(&self, function: FunctionId) -> bool {
        self.functions.get(function.index()).copied().unwrap_or(false)
    }

    /// Whether a const or static can be reached.
    pub fn has_value(&self, value: ValueId) -> bool {
        self.values.get(value.index()).copied().unwrap_or(false)
    }

    /// Whether reachable code makes a value of this type.
    pub fn constructs(&self, adt: AdtId) -> bool {
        self.constructed.get(adt.index()).copied().unwrap_or(false)
    }

    /// All functions that can be reached, in id order.
    pub fn functions(&self) -> impl Iterator<Item = FunctionId> + '_ {
        self.functions
            .iter()
            .enumerate()
            .filter(|(_, is_there)| **is_there)
            .map(|(index, _)| FunctionId::from_index(index))
    }
}

/// Impls by the type they are for: what constructing the type may bring into play.
#[derive(Debug)]
pub struct ReachIndex {
    /// Types that derives can make out of data: deserialised, parsed, defaulted.
    made_by_derive: IndexVec<AdtId, bool>,
    /// Types that code may name to call functions of theirs that need no value.
    is_nameable: IndexVec<AdtId, bool>,
    by_type: FxHashMap<AdtId, Vec<ImplId>>,
    /// Those of `others` that are for references to a type.
    by_reference: FxHashMap<AdtId, Vec<ImplId>>,
    /// Impls for type parameters, references, primitives: in play from the start.
    others: Vec<ImplId>,
    /// Functions that an attribute of the repository's own hands to something: nobody calls them by name.
    handed_over: Vec<FunctionId>,
    /// What the linker gathers in a static: the elements of each distributed slice.
    gathered: FxHashMap<ValueId, Gathered>,
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
        let is_nameable = nameable(program, &by_type);
        let handed_over = handed_over(definitions);
        Self {
            made_by_derive,
            is_nameable,
            by_type,
            by_reference,
            others,
            handed_over,
            gathered: gathered(definitions),
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
        let Some(body) = &program.functions[function] else { return Vec::new() };
        let typed = body.gist.typed().filter(|adt| self.made_by_derive[*adt]);
        let mut made: Vec<AdtId> = body.gist.constructed().chain(typed).collect();
        made.sort_unstable();
        made.dedup();
        made
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
    let definitions = &program.definitions;
    let mut walk = Walk {
        program,
        index,
        reach: Reach {
            functions: vec![false; definitions.functions.len()],
            values: vec![false; definitions.values.len()],
            constructed: vec![false; definitions.adts.len()],
        },
        work: Vec::new(),
        called: FxHashSet::default(),
        named: vec![false; definitions.adts.len()],
        stops,
    };
    for entry in entries {
        walk.add(*entry);
        walk.receive(*entry);
    }
    walk.drain();
    while walk.take_over() {
        walk.drain();
    }
    walk.reach
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

enum Work {
    Function(FunctionId),
    Value(ValueId),
}

struct Walk<'a> {
    program: &'a Program,
    index: &'a ReachIndex,
    reach: Reach,
    work: Vec<Work>,
    /// Trait functions called through bounds or trait objects so far.
    called: FxHashSet<FunctionId>,
    /// Types that reachable code names as arguments of others.
    named: Vec<bool>,
    stops: &'a dyn Fn(FunctionId) -> bool,
}

impl Walk<'_> {
    fn drain(&mut self) {
        while let Some(item) = self.work.pop() {
            let body = match item {
                Work::Function(function) => &self.program.functions[function],
                Work::Value(value) => &self.program.values[value],
            };
            body.iter().for_each(|body| self.read(&body.gist));
        }
    }

    /// Takes in the functions that register themselves in crates which the program runs, where it makes what they ask for.
    fn take_over(&mut self) -> bool {
        let definitions = &self.program.definitions;
        if self.index.handed_over.is_empty() {
            return false;
        }
        let crate_of = |function: FunctionId| {
            definitions.modules[definitions.functions[function].module].in_crate
        };
        let mut counts = vec![(0, 0); definitions.crates.len()];
        for function in definitions.functions.ids() {
            let (run, all) = &mut counts[crate_of(function).index()];
            *all += 1;
            *run += usize::from(self.reach.has(function));
        }
        for function in &self.index.handed_over {
            let (run, all) = counts[crate_of(*function).index()];
            if run * MUCH >= all && self.has_inputs(*function) {
                self.add(*function);
            }
        }
        !self.work.is_empty()
    }

    /// Whether the program makes every type of the repository that a function takes.
    fn has_inputs(&self, function: FunctionId) -> bool {
        let program = self.program;
        let signature = program.types.signature(&program.definitions, function);
        signature.inputs.iter().all(|input| match input.peeled() {
            Ty::Adt(adt, _) => self.is_foreign(*adt) || self.reach.constructs(*adt),
            _ => true,
        })
    }

    fn add(&mut self, function: FunctionId) {
        if (self.stops)(function) {
            return;
        }
        let seen = &mut self.reach.functions[function.index()];
        if !*seen {
            *seen = true;
            self.work.push(Work::Function(function));
        }
    }

    fn read(&mut self, body: &Gist) {
        let index = self.index;
        body.calls().for_each(|call| self.follow(call));
        body.values().for_each(|value| self.add_value(value));
        body.constructed().for_each(|adt| self.construct(adt));
        let made = body.typed().filter(|adt| index.made_by_derive[*adt]);
        made.for_each(|adt| self.construct(adt));
        body.handed().for_each(|adt| self.name(adt));
        let nameable = body.spoken().filter(|adt| index.is_nameable[*adt]);
        nameable.for_each(|adt| self.name(adt));
    }

    /// `agent_main::<Relayer>()` may call `Relayer::from_settings` before there is any `Relayer`.
    fn name(&mut self, adt: AdtId) {
        if std::mem::replace(&mut self.named[adt.index()], true) || self.is_foreign(adt) {
            return;
        }
        for id in self.index.by_type.get(&adt).map_or(&[][..], Vec::as_slice) {
            let definitions = &self.program.definitions;
            let Some(of) = definitions.impls[*id].of_trait else { continue };
            for (name, function) in &definitions.impls[*id].functions {
                let declared =
                    definitions.traits[of].functions.iter().find(|(known, _)| known == name);
                if declared.is_some_and(|(_, declared)| self.called.contains(declared))
                    && self.needs_no_value(*function)
                {
                    self.add(*function);
                }
            }
        }
    }

    /// Whether a function of an impl of one of the repository's own traits takes no `self`.
    fn needs_no_value(&self, function: FunctionId) -> bool {
        let definitions = &self.program.definitions;
        let Owner::Impl(id) = definitions.functions[function].owner else { return false };
        is_of_own_trait(definitions, id) && definitions.signature(function).receiver.is_none()
    }

    fn add_value(&mut self, value: ValueId) {
        let seen = &mut self.reach.values[value.index()];
        if !*seen {
            *seen = true;
            self.work.push(Work::Value(value));
            if let Some(gathered) = self.index.gathered.get(&value) {
                gathered.values.iter().for_each(|element| self.add_value(*element));
                gathered.functions.iter().for_each(|element| self.add(*element));
            }
        }
    }

    fn follow(&mut self, Call { function, is_handed_on }: Call) {
        self.add(function);
        if is_handed_on {
            self.receive(function);
        }
        if !matches!(self.program.definitions.functions[function].owner, Owner::Trait(_))
            || !self.called.insert(function)
        {
            return;
        }
        for candidate in self.program.implementations(function) {
            if self.is_in_play(*candidate) {
                self.add(*candidate);
            }
        }
    }

    /// Whoever calls a function from outside makes what it takes: extractors of a web framework, messages.
    fn receive(&mut self, function: FunctionId) {
        let program = self.program;
        let signature = program.types.signature(&program.definitions, function);
        for input in signature.inputs.iter().skip(usize::from(signature.has_receiver)) {
            self.construct_all(input);
        }
    }

    fn construct_all(&mut self, ty: &Ty) {
        match ty {
            Ty::Adt(adt, args) => {
                self.construct(*adt);
                args.iter().for_each(|arg| self.construct_all(arg));
            }
            Ty::Reference(args) | Ty::Tuple(args) | Ty::Slice(args) | Ty::Array(args) => {
                args.iter().for_each(|arg| self.construct_all(arg));
            }
            _ => {}
        }
    }

    fn is_in_play(&self, function: FunctionId) -> bool {
        let Owner::Impl(id) = self.program.definitions.functions[function].owner else {
            return true;
        };
        match Head::of(&self.program.types.head(id).self_type) {
            Some(Head::Adt(adt)) => {
                self.reach.constructed[adt.index()]
                    || self.is_foreign(adt)
                    || self.named[adt.index()] && self.needs_no_value(function)
            }
            _ => self.index.others.binary_search(&id).is_ok(),
        }
    }

    fn is_foreign(&self, adt: AdtId) -> bool {
        let module = self.program.definitions.adts[adt].module;
        self.program.definitions.crate_of(module).kind == CrateKind::Stub
    }

    fn construct(&mut self, adt: AdtId) {
        let seen = &mut self.reach.constructed[adt.index()];
        if *seen {
            return;
        }
        *seen = true;
        let definitions = &self.program.definitions;
        for id in self.index.by_type.get(&adt).map_or(&[][..], Vec::as_slice) {
            // `impl Bootstrap<Context> for Server` speaks of contexts.
            let mut named = Vec::new();
            let arguments = self.program.types.head(*id).trait_args.iter();
            arguments.for_each(|arg| name_all(arg, &mut named));
            named.into_iter().for_each(|adt| self.name(adt));
            let functions = &definitions.impls[*id].functions;
            let Some(of) = definitions.impls[*id].of_trait else {
                // The trait is of a crate that is not known: whoever owns it may call any of its functions.
                functions.iter().for_each(|(_, function)| self.add(*function));
                continue;
            };
            // A framework may call any function of its own traits; what `.proto` files stand for is such code too.
            let unit = definitions.units[definitions.traits[of].source.file].path;
            let is_foreign = unit.starts_with('<');
            for (name, function) in functions {
                let declared =
                    definitions.traits[of].functions.iter().find(|(known, _)| known == name);
                if is_foreign
                    || declared.is_some_and(|(_, declared)| self.called.contains(declared))
                {
                    self.add(*function);
                }
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
