//! The program: definitions, types, and what every body calls.

use super::call_site::{BodyTypes, CallSite, CallSyntax, Reason, Target};
use super::definitions::{Definitions, FunctionId, Owner, ValueId};
use super::reuse::trail::{Trail, following};
use super::reuse::{Bodies, Marks, Reused, Trails};
use super::types::infer::{infer_function, infer_value};
use super::types::{Ty, Types};
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
    pub types: Types,
    /// Bodies of functions; absent for stubs, tests and declarations.
    pub functions: IndexVec<FunctionId, Option<BodyTypes>>,
    /// Values of consts and statics.
    pub values: IndexVec<ValueId, Option<BodyTypes>>,
    /// Functions derived from `.proto` files that are RPC operations.
    pub operations: FxHashMap<FunctionId, Operation>,
    implementations: FxHashMap<FunctionId, Vec<FunctionId>>,
    /// What was asked while the bodies were read, where they are kept for other revisions.
    pub(super) trails: Option<Trails>,
}

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
        Self::build_with(definitions, &Bodies::default())
    }

    /// As [`build`](Self::build), reading only the bodies that the revision before does not answer for.
    pub(super) fn build_with(mut definitions: Definitions, bodies: &Bodies) -> Self {
        definitions.marks = bodies.is_in_memory().then(|| Marks::of(&definitions));
        let types = Types::index(&definitions);
        let mut trails = Trails::new(&definitions, &types);
        let before = bodies.before();
        let reused = before.as_ref().zip(trails.as_ref());
        let reused = reused.and_then(|(before, trails)| Reused::new(before, &definitions, trails));
        let functions: Vec<FunctionId> = definitions.functions.ids().collect();
        let functions: Vec<Read> = functions
            .into_par_iter()
            .map(|function| {
                let is_wanted =
                    !definitions.functions[function].is_test && !definitions.is_stub(function);
                is_wanted.then(|| {
                    let known = reused.as_ref().and_then(|it| it.function(&definitions, function));
                    let read = || infer_function(&definitions, &types, function);
                    known.map(told).or_else(|| followed(&definitions, read))
                })?
            })
            .collect();
        let values: Vec<ValueId> = definitions.values.ids().collect();
        let values: Vec<Read> = values
            .into_par_iter()
            .map(|value| {
                let is_stub = definitions.crate_of(definitions.values[value].module).kind
                    == super::CrateKind::Stub;
                (!is_stub).then(|| {
                    let known = reused.as_ref().and_then(|it| it.value(&definitions, value));
                    let read = || infer_value(&definitions, &types, value);
                    known.map(told).or_else(|| followed(&definitions, read))
                })?
            })
            .collect();
        let implementations = implementations(&definitions);
        let (functions, asked) = apart(functions);
        let (values, asked_by_values) = apart(values);
        if let Some(trails) = &mut trails {
            (trails.functions, trails.values) = (asked, asked_by_values);
        }
        Self {
            definitions,
            types,
            functions,
            values,
            operations: FxHashMap::default(),
            implementations,
            trails,
        }
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
        matches!(self.definitions.functions[function].owner, Owner::Trait(_))
            && !matches!(call.self_type.peeled(), Ty::Adt(..) | Ty::Primitive(_))
    }

    /// The calls of a function's body.
    pub fn calls_of(&self, function: FunctionId) -> &[CallSite] {
        self.functions[function].as_ref().map_or(&[], |body| body.calls.as_slice())
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
type Read = Option<(BodyTypes, Option<Arc<Trail>>)>;

fn told((body, trail): (BodyTypes, Arc<Trail>)) -> (BodyTypes, Option<Arc<Trail>>) {
    (body, Some(trail))
}

fn followed(definitions: &Definitions, read: impl FnOnce() -> Option<BodyTypes>) -> Read {
    let (body, trail) = following(definitions, read);
    let trail = definitions.marks.is_some().then(|| Arc::new(trail));
    Some((body?, trail))
}

/// Bodies, and the trails of those that have one.
fn apart<I: Id>(
    read: Vec<Read>,
) -> (IndexVec<I, Option<BodyTypes>>, IndexVec<I, Option<Arc<Trail>>>) {
    let (mut bodies, mut trails) = (IndexVec::new(), IndexVec::new());
    for read in read {
        let (body, trail) = read.map_or((None, None), |(body, trail)| (Some(body), trail));
        bodies.push(body);
        trails.push(trail);
    }
    (bodies, trails)
}

fn implementations(definitions: &Definitions) -> FxHashMap<FunctionId, Vec<FunctionId>> {
    let mut all: FxHashMap<FunctionId, Vec<FunctionId>> = FxHashMap::default();
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
