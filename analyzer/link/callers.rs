//! Who calls a function?

use super::call_site::{BodyOwner, BodyTypes, Target};
use super::definitions::FunctionId;
use super::program::Program;
use crate::base::Id;
use crate::syntax::facts::ExprId;

/// An expression that calls something.
pub type Caller = (BodyOwner, ExprId);

/// The calls of all bodies by what they may reach, in one list.
#[derive(Debug, Default)]
pub(super) struct Callers {
    /// By function, where its calls begin in the list; at the end, where all end.
    starts: Vec<u32>,
    calls: Vec<Caller>,
}

impl Callers {
    pub(super) fn of(program: &Program) -> Self {
        let bodies = program.functions.iter().chain(&program.values).flatten();
        let count = bodies.clone().map(|body| body.calls.len()).sum();
        let mut found: Vec<(FunctionId, Caller)> = Vec::with_capacity(count);
        bodies.for_each(|body| calls_of(program, body, &mut found));
        let mut starts = vec![0; program.functions.len() + 1];
        for (function, _) in &found {
            starts[function.index() + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut calls = match found.first() {
            Some((_, any)) => vec![*any; found.len()],
            None => Vec::new(),
        };
        let mut next: Vec<u32> = starts.clone();
        for (function, call) in found {
            let place = &mut next[function.index()];
            calls[*place as usize] = call;
            *place += 1;
        }
        Self { starts, calls }
    }

    pub(super) fn of_function(&self, function: FunctionId) -> &[Caller] {
        let at = function.index();
        &self.calls[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

fn calls_of(program: &Program, body: &BodyTypes, found: &mut Vec<(FunctionId, Caller)>) {
    for call in &body.calls {
        let Target::Function(function) = call.target else { continue };
        let caller = (body.owner, call.expr);
        found.push((function, caller));
        found.extend(program.candidates(call).iter().map(|candidate| (*candidate, caller)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::program::Program;
    use super::super::testing::shop;

    #[test]
    fn a_bound_is_a_call_of_every_impl() {
        let program = Program::build(shop(
            "
//- /src/lib.rs
trait Store { fn get(&self); }
struct One;
impl Store for One { fn get(&self) {} }
fn first(store: &dyn Store) { store.get(); store.get(); }
fn second() { first(&One); }
fn nobody() {}
",
        ));
        let callers = |path: &str| {
            let of = program.definitions.functions.ids().find(|id| program.path(*id) == path);
            program.callers(of.expect("is there")).len()
        };
        let found = ["Store::get", "One::get", "first", "second", "nobody"]
            .map(|name| callers(&format!("shop::{name}")));
        assert_eq!(found, [2, 2, 1, 0, 0]);
    }
}
