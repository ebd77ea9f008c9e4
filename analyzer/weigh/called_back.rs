//! Which functions of the repository does the standard library call because of an expression?
//!
//! `println!("{order}")` calls `Display::fmt` of the order, `orders.sort()` compares them, `"5".parse::<Amount>()` reads an
//! amount. No call of these stands in the source, so none is an edge of the call graph; but how often they run follows
//! from the expression.

use crate::link::types::Ty;
use crate::link::{AdtId, BodyTypes, FunctionId, Program};
use crate::syntax::facts::{Body, ExprId, ExprKind, MacroMeaning, MethodCall};
use rustc_hash::{FxHashMap, FxHashSet};

/// Comparisons of a sort per item: the logarithm of a few dozen items.
const PER_ITEM: f64 = 4.0;

/// Traits of the standard library that it calls by itself, each with the function it calls.
const TRAITS: &[(&str, &str)] = &[
    ("std::fmt::Display", "fmt"),
    ("std::fmt::Debug", "fmt"),
    ("std::cmp::PartialOrd", "partial_cmp"),
    ("std::cmp::Ord", "cmp"),
    ("std::str::FromStr", "from_str"),
    ("std::iter::FromIterator", "from_iter"),
];

/// A function that an expression has called, and how many times each time it is evaluated.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct CalledBack {
    pub(super) expr: ExprId,
    pub(super) function: FunctionId,
    pub(super) times: f64,
}

/// The functions of the repository's impls that the standard library may call by itself.
#[derive(Debug, Default)]
pub(super) struct Callbacks {
    /// By trait and type.
    functions: FxHashMap<(&'static str, AdtId), FunctionId>,
    all: FxHashSet<FunctionId>,
}

impl Callbacks {
    /// All of a program.
    pub(super) fn of(program: &Program) -> Self {
        let definitions = &program.definitions;
        let mut functions = FxHashMap::default();
        for (id, record) in definitions.impls.iter_enumerated().filter(|(_, it)| !it.is_test) {
            let Some(path) = record.of_trait.map(|of| definitions.traits[of].path) else {
                continue;
            };
            let known = TRAITS.iter().find(|(known, _)| path == *known);
            let Some((known, name)) = known else { continue };
            let Some(adt) = program.types.adt_of_impl(id) else { continue };
            let function = record.functions.iter().find(|(own, _)| own == name);
            if let Some((_, function)) = function.filter(|(_, it)| !definitions.is_stub(*it)) {
                functions.entry((*known, adt)).or_insert(*function);
            }
        }
        let all = functions.values().copied().collect();
        Self { functions, all }
    }

    /// Whether the standard library may call a function by itself.
    pub(super) fn may_call(&self, function: FunctionId) -> bool {
        self.all.contains(&function)
    }

    /// By function that is called so, the functions in which that happens.
    pub(super) fn callers(&self, program: &Program) -> FxHashMap<FunctionId, Vec<FunctionId>> {
        let mut callers: FxHashMap<FunctionId, Vec<FunctionId>> = FxHashMap::default();
        for (caller, types) in program.functions.iter_enumerated() {
            let Some(types) = types else { continue };
            let Some(body) = program.definitions.body(caller) else { continue };
            for called in self.because_of(body, types) {
                callers.entry(called.function).or_default().push(caller);
            }
        }
        callers
    }

    /// What the expressions of a body have called.
    pub(super) fn because_of(&self, body: &Body, types: &BodyTypes) -> Vec<CalledBack> {
        let mut found = Vec::new();
        if self.functions.is_empty() {
            return found;
        }
        for (expr, expression) in body.expressions.iter_enumerated() {
            match &expression.kind {
                ExprKind::Macro(call) => {
                    let MacroMeaning::Format { arguments, .. } = &call.meaning else { continue };
                    for (_, argument) in arguments {
                        let shown = self.of_type(SHOWS, &types.expressions[*argument]);
                        found.extend(shown.map(|function| CalledBack {
                            expr: *argument,
                            function,
                            times: 1.0,
                        }));
                    }
                }
                ExprKind::MethodCall(call) => {
                    let called = self.by_method(call, expr, types);
                    found.extend(called.map(|(function, times)| CalledBack {
                        expr,
                        function,
                        times,
                    }));
                }
                _ => {}
            }
        }
        found
    }

    fn by_method(
        &self,
        call: &MethodCall,
        expr: ExprId,
        types: &BodyTypes,
    ) -> Option<(FunctionId, f64)> {
        let receiver = &types.expressions[call.receiver];
        match call.method.as_str() {
            "to_string" => Some((self.of_type(SHOWS, receiver)?, 1.0)),
            "sort" | "sort_unstable" | "sorted" | "par_sort" | "par_sort_unstable" => {
                Some((self.of_type(SORTS, item(receiver)?)?, PER_ITEM))
            }
            "max" | "min" | "binary_search" => Some((self.of_type(ORDERS, item(receiver)?)?, 2.0)),
            "parse" => Some((self.of_type(PARSES, first(&types.expressions[expr])?)?, 1.0)),
            "collect" => Some((self.of_type(COLLECTS, &types.expressions[expr])?, 1.0)),
            _ => None,
        }
    }

    /// The function of the first of `traits` that the type has.
    fn of_type(&self, traits: &[&'static str], ty: &Ty) -> Option<FunctionId> {
        let Ty::Adt(adt, _) = ty.peeled() else { return None };
        traits.iter().find_map(|path| self.functions.get(&(*path, *adt)).copied())
    }
}

const SHOWS: &[&str] = &["std::fmt::Display", "std::fmt::Debug"];
/// A sort asks whether one is less than the other.
const SORTS: &[&str] = &["std::cmp::PartialOrd", "std::cmp::Ord"];
const ORDERS: &[&str] = &["std::cmp::Ord", "std::cmp::PartialOrd"];
const PARSES: &[&str] = &["std::str::FromStr"];
const COLLECTS: &[&str] = &["std::iter::FromIterator"];

/// What a collection is of.
fn item(collection: &Ty) -> Option<&Ty> {
    match collection.peeled() {
        Ty::Slice(of) | Ty::Array(of) => of.first(),
        other => first(other),
    }
}

/// The first argument of a type.
fn first(ty: &Ty) -> Option<&Ty> {
    match ty.peeled() {
        Ty::Adt(_, arguments) => arguments.first(),
        _ => None,
    }
}
