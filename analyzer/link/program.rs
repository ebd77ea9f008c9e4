//! The program: definitions, types, and what every body calls.

use super::call_site::{BodyTypes, CallSite, CallSyntax, Reason, Target};
use super::callers::{Caller, Callers};
use super::definitions::{CrateKind, Definitions, FunctionId, Owner, ValueId};
use super::gist::{Gist, Sieve};
use super::reuse::trail::{Trail, following};
use super::reuse::{Bodies, Ground, Marks, Reused, Trails, settle};
use super::types::infer::{infer_function, infer_value};
use super::types::{self, Types};
use crate::base::{Id, IndexVec, Name};
use crate::manifest::Operation;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// All files linked: what they define, what their expressions are, and what they call.
#[derive(Debug)]
pub struct Program {
    /// What is defined, and what names mean.
    pub definitions: Definitions,
    /// Signatures, fields, impls.
    pub types: Arc<Types>,
    /// Bodies of functions; absent for stubs, tests and declarations.
    pub functions: IndexVec<FunctionId, Option<Arc<BodyTypes>>>,
    /// Values of consts and statics.
    pub values: IndexVec<ValueId, Option<Arc<BodyTypes>>>,
    /// Functions derived from `.proto` files that are RPC operations.
    pub operations: FxHashMap<FunctionId, Operation>,
    implementations: Arc<Implementations>,
    /// Who calls what, once somebody has asked.
    callers: Callers,
    /// What was asked while the bodies were read, where they are kept for other revisions.
    pub(super) trails: Option<Trails>,
    /// What it was made of, where revisions are compared.
    pub(super) ground: Option<Ground>,
}

/// By function of a trait, those of impls.
type Implementations = FxHashMap<FunctionId, Vec<FunctionId>>;

/// How many calls were resolved, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    /// By a path or a typed receiver.
    pub exact: usize,
    /// Through a bound or trait object.
    pub bounded: usize,
    /// By a name that is unique.
    pub guessed: usize,
    /// To something outside the repository.
    pub outside: usize,
    /// Not at all, by reason.
    pub unresolved: Vec<(&'static str, usize)>,
}

impl Program {
    /// Reads every body of the repository, in parallel.
    pub fn build(definitions: Definitions) -> Self {
        Self::build_with(definitions, None, &Bodies::default())
    }

    /// As [`build`](Self::build), reading only the bodies that the revision before does not answer for.
    pub(super) fn build_with(
        mut definitions: Definitions,
        before: Option<&Self>,
        bodies: &Bodies,
    ) -> Self {
        if bodies.is_in_memory() {
            let before = before.and_then(|before| Some((&before.definitions, before.marks()?)));
            settle(&mut definitions, before);
        }
        definitions.note_homes();
        let old = before.and_then(|before| before.trails.as_ref());
        let mut trails = Trails::new(&definitions, old);
        let reused = before.zip(trails.as_ref());
        let reused = reused.and_then(|(before, trails)| Reused::new(before, &definitions, trails));
        let known = reused.as_ref().map_or(&() as &dyn types::Before, |reused| reused);
        let types = Types::index_with(&definitions, known);
        trails.iter_mut().for_each(|trails| trails.add_types(&definitions, &types, old));
        let reused = reused.zip(trails.as_ref());
        let reused = reused.and_then(|(reused, trails)| reused.with_types(trails));
        let implementations = Arc::new(implementations(&definitions));
        let read = Reader { definitions: &definitions, types: &types, reused }.all();
        Self::of_bodies(definitions, Arc::new(types), implementations, read, trails)
    }

    /// A program that defines what the one before defines, and of which only some bodies say something else.
    pub(super) fn build_again(definitions: Definitions, before: &Self) -> Self {
        let types = Arc::clone(&before.types);
        let implementations = Arc::clone(&before.implementations);
        let reused = Reused::whole(before, &definitions);
        let read = Reader { definitions: &definitions, types: &types, reused }.all();
        let trails = before.trails.as_ref().map(Trails::again);
        Self::of_bodies(definitions, types, implementations, read, trails)
    }

    fn of_bodies(
        mut definitions: Definitions,
        types: Arc<Types>,
        implementations: Arc<Implementations>,
        (functions, values): (Vec<Read>, Vec<Read>),
        mut trails: Option<Trails>,
    ) -> Self {
        let functions = apart(functions, trails.as_mut().map(|trails| &mut trails.functions));
        let values = apart(values, trails.as_mut().map(|trails| &mut trails.values));
        if let Some(trails) = &mut trails {
            types.prepare(&definitions);
            trails.marks = definitions.marks.take();
        }
        Self {
            definitions,
            types,
            functions,
            values,
            operations: FxHashMap::default(),
            implementations,
            callers: Callers::default(),
            trails,
            ground: None,
        }
    }

    /// What names everything in other revisions too, where bodies are kept for them.
    fn marks(&self) -> Option<&Marks> {
        self.trails.as_ref()?.marks.as_ref()
    }

    /// The functions of impls that stand behind a trait's function, in id order; empty for any other function.
    pub fn implementations(&self, function: FunctionId) -> &[FunctionId] {
        self.implementations.get(&function).map_or(&[], Vec::as_slice)
    }

    /// The functions of impls that a call through a bound or trait object may reach; empty where the target is exact.
    pub fn candidates(&self, call: &CallSite) -> &[FunctionId] {
        match call.target {
            Target::Function(function) if self.is_bounded(call) => self.implementations(function),
            _ => &[],
        }
    }

    /// Whether a call goes through a bound or trait object.
    pub fn is_bounded(&self, call: &CallSite) -> bool {
        let Target::Function(function) = call.target else { return false };
        matches!(self.definitions.functions[function].owner, Owner::Trait(_)) && !call.is_of_type()
    }

    /// The calls of a function's body.
    pub fn calls_of(&self, function: FunctionId) -> &[CallSite] {
        self.functions[function].as_ref().map_or(&[], |body| body.calls.as_slice())
    }

    /// The expressions that call a function, or that may reach it through a bound or trait object, in the order of bodies.
    pub fn callers(&self, function: FunctionId) -> &[Caller] {
        self.callers.of_function(self, function)
    }

    /// The path of a function.
    pub fn path(&self, function: FunctionId) -> Name {
        self.definitions.functions[function].path
    }

    /// Counts how the calls of all bodies were resolved; references and desugared forms left out.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        let mut unresolved = [0; Reason::ALL.len()];
        for body in self.functions.iter().flatten() {
            for call in body
                .calls
                .iter()
                .filter(|call| matches!(call.syntax, CallSyntax::Path | CallSyntax::Method))
            {
                match call.target {
                    Target::Function(function) if self.definitions.is_stub(function) => {
                        tally.outside += 1;
                    }
                    Target::Function(_) if call.is_guess => tally.guessed += 1,
                    Target::Function(_) if self.is_bounded(call) => tally.bounded += 1,
                    Target::Function(_) => tally.exact += 1,
                    Target::External(_) => tally.outside += 1,
                    Target::Unresolved(reason, _) => unresolved[reason as usize] += 1,
                }
            }
        }
        tally.unresolved = Reason::ALL
            .iter()
            .map(|reason| (reason.as_str(), unresolved[*reason as usize]))
            .filter(|(_, count)| *count > 0)
            .collect();
        tally
    }
}

/// A body with what was asked to read it, where that is followed.
type Read = Option<(Arc<BodyTypes>, Option<Arc<Trail>>)>;

/// Reads bodies, or takes what was found before.
struct Reader<'a> {
    definitions: &'a Definitions,
    types: &'a Types,
    reused: Option<Reused<'a>>,
}

impl Reader<'_> {
    /// All bodies of functions, and all values.
    fn all(&self) -> (Vec<Read>, Vec<Read>) {
        let functions: Vec<FunctionId> = self.definitions.functions.ids().collect();
        let values: Vec<ValueId> = self.definitions.values.ids().collect();
        let sieve = || Sieve::new(self.definitions);
        let functions =
            functions.into_par_iter().map_init(sieve, |sieve, id| self.function(id, sieve));
        let values = values.into_par_iter().map_init(sieve, |sieve, id| self.value(id, sieve));
        (functions.collect(), values.collect())
    }

    /// The body of a function; none for stubs, tests and declarations.
    fn function(&self, id: FunctionId, sieve: &mut Sieve) -> Read {
        let record = &self.definitions.functions[id];
        if record.is_test || self.definitions.is_stub(id) {
            return None;
        }
        let known = self.reused.as_ref().and_then(|it| it.function(self.definitions, id));
        self.read(known, || {
            let mut body = infer_function(self.definitions, self.types, id)?;
            let facts = self.definitions.body(id)?;
            body.gist = Gist::of(self.definitions, record.module, facts, &body, sieve);
            Some(body)
        })
    }

    /// The value of a const or static; none for stubs.
    fn value(&self, id: ValueId, sieve: &mut Sieve) -> Read {
        let module = self.definitions.values[id].module;
        if self.definitions.crate_of(module).kind == CrateKind::Stub {
            return None;
        }
        let known = self.reused.as_ref().and_then(|it| it.value(self.definitions, id));
        self.read(known, || {
            let mut body = infer_value(self.definitions, self.types, id)?;
            let facts = self.definitions.body_of_value(id)?;
            body.gist = Gist::of(self.definitions, module, facts, &body, sieve);
            Some(body)
        })
    }

    fn read(
        &self,
        known: Option<(Arc<BodyTypes>, Arc<Trail>)>,
        infer: impl FnOnce() -> Option<BodyTypes>,
    ) -> Read {
        if let Some((body, trail)) = known {
            return Some((body, Some(trail)));
        }
        let (body, trail) = following(self.definitions, infer);
        let is_followed = self.definitions.marks.is_some();
        Some((Arc::new(body?), is_followed.then(|| Arc::new(trail))))
    }
}

/// The bodies, after putting the trails of those that have one where they belong.
fn apart<I: Id>(
    read: Vec<Read>,
    mut trails: Option<&mut IndexVec<I, Option<Arc<Trail>>>>,
) -> IndexVec<I, Option<Arc<BodyTypes>>> {
    let body = |read: Read| {
        let (body, trail) = read.unzip();
        if let Some(trails) = &mut trails {
            trails.push(trail.flatten());
        }
        body
    };
    // In the same memory.
    read.into_iter().map(body).collect()
}

fn implementations(definitions: &Definitions) -> Implementations {
    let mut all = Implementations::default();
    for record in definitions.impls.iter().filter(|record| !record.is_test) {
        let Some(of) = record.of_trait else { continue };
        for (name, function) in &record.functions {
            let declared = definitions.traits[of].functions.iter().find(|(known, _)| known == name);
            if let Some((_, declared)) = declared {
                all.entry(*declared).or_default().push(*function);
            }
        }
    }
    all
}
