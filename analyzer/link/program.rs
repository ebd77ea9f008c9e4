//! The program: definitions, types, and what every body calls.

use super::call_site::{BodyTypes, CallSite, CallSyntax, Reason, Target};
use super::definitions::{Definitions, FunctionId, Owner, ValueId};
use super::types::infer::{infer_function, infer_value};
use super::types::{Ty, Types};
use crate::base::{IndexVec, Name};
use crate::manifest::Operation;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

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
        let types = Types::index(&definitions);
        let functions: Vec<FunctionId> = definitions.functions.ids().collect();
        let functions: Vec<Option<BodyTypes>> = functions
            .into_par_iter()
            .map(|function| {
                let is_wanted =
                    !definitions.functions[function].is_test && !definitions.is_stub(function);
                is_wanted.then(|| infer_function(&definitions, &types, function)).flatten()
            })
            .collect();
        let values: Vec<ValueId> = definitions.values.ids().collect();
        let values: Vec<Option<BodyTypes>> = values
            .into_par_iter()
            .map(|value| {
                let is_stub = definitions.crate_of(definitions.values[value].module).kind
                    == super::CrateKind::Stub;
                (!is_stub).then(|| infer_value(&definitions, &types, value)).flatten()
            })
            .collect();
        let implementations = implementations(&definitions);
        Self {
            definitions,
            types,
            functions: functions.into(),
            values: values.into(),
            operations: FxHashMap::default(),
            implementations,
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
