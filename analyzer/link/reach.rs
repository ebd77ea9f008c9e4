//! What can each entry point reach?
//!
//! Rapid type analysis (Bacon and Sweeney, "Fast static analysis of C++ virtual function calls", OOPSLA 1996) with the
//! entries of one service as the program: a call through a bound or trait object reaches only impls of types that
//! reachable code constructs.

use super::definitions::{AdtId, Definitions, FunctionId, Owner, TraitId, ValueId};
use super::gist::Call;
use super::program::Program;
use super::published::{Notice, Published};
use super::reach_index::{Lists, Opener, Openings, Plays, ReachIndex, is_foreign};
use super::types::Ty;
use crate::base::{Bits, Id, IndexVec, Name};
use crate::syntax::facts::ItemKind;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::VecDeque;

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
        match self.index.plays[id] {
            Plays::Always => Walks::MAX,
            Plays::Never => 0,
            Plays::With(adt) => {
                let OfType { constructed, named } = self.found.types[adt];
                if named != 0 && self.needs_no_value(function) {
                    constructed | named
                } else {
                    constructed
                }
            }
        }
    }

    fn is_foreign(&self, adt: AdtId) -> bool {
        is_foreign(&self.program.definitions, adt)
    }

    fn construct(&mut self, adt: AdtId, walks: Walks) {
        let new = add(&mut self.found.types[adt].constructed, walks);
        if new == 0 {
            return;
        }
        self.publish_made(adt, new);
        let index = self.index;
        for id in index.by_type.get(&adt).map_or(&[][..], Vec::as_slice) {
            let openings =
                index.openings[*id].get_or_init(|| Openings::of(self.program, index, *id));
            openings.named.iter().for_each(|adt| self.name(*adt, new));
            for (function, caller) in &openings.functions {
                let called = match caller {
                    Opener::Anyone => new,
                    Opener::Calls(declared) => new & self.found.functions[*declared].called,
                    Opener::Publishes(kind) => self.shared(new) & self.found.published[*kind],
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
