//! Who calls a function?

use super::call_site::{BodyOwner, BodyTypes, CallSite, Target};
use super::definitions::FunctionId;
use super::program::Program;
use crate::base::Id;
use crate::syntax::facts::ExprId;
use std::sync::OnceLock;

/// An expression that calls something.
pub type Caller = (BodyOwner, ExprId);

/// The calls of all bodies by what they may reach: of the repository's functions, and of those of stubs, of which there are
/// far more and of which hardly anybody asks.
#[derive(Debug, Default)]
pub(super) struct Callers {
    own: OnceLock<List>,
    of_stubs: OnceLock<List>,
}

impl Callers {
    pub(super) fn of_function(&self, program: &Program, function: FunctionId) -> &[Caller] {
        let is_stub = program.definitions.is_stub(function);
        let list = if is_stub { &self.of_stubs } else { &self.own };
        list.get_or_init(|| List::of(program, is_stub)).of_function(function)
    }
}

/// Calls by what they may reach, one after the other.
#[derive(Debug)]
struct List {
    /// By function, where its calls begin in the list; at the end, where all end.
    starts: Vec<u32>,
    calls: Vec<Caller>,
}

impl List {
    fn of(program: &Program, are_stubs: bool) -> Self {
        let bodies = || program.functions.iter().chain(&program.values).flatten();
        // Gone through twice, which takes less than a list of all that is found on the way.
        let each = |found: &mut dyn FnMut(FunctionId, Caller)| {
            bodies().for_each(|body| each_of(program, body, are_stubs, found));
        };
        let mut starts = vec![0; program.functions.len() + 1];
        let mut any = None;
        each(&mut |function, call| {
            starts[function.index() + 1] += 1;
            any = Some(call);
        });
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let count = starts.last().copied().unwrap_or_default();
        let mut calls = any.map_or_else(Vec::new, |any| vec![any; count as usize]);
        let mut next: Vec<u32> = starts.clone();
        each(&mut |function, call| {
            let place = &mut next[function.index()];
            calls[*place as usize] = call;
            *place += 1;
        });
        Self { starts, calls }
    }

    fn of_function(&self, function: FunctionId) -> &[Caller] {
        let at = function.index();
        &self.calls[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

/// A function that a body calls: what is asked of every call of a program, close together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Callee {
    function: FunctionId,
    expr: ExprId,
    /// The type that it is called for is not known, so that it may be any, where it is a trait's.
    may_be_any: bool,
}

fn callees(body: &BodyTypes) -> &[Callee] {
    body.callees.get_or_init(|| {
        let callee = |call: &CallSite| match call.target {
            Target::Function(function) => {
                Some(Callee { function, expr: call.expr, may_be_any: !call.is_of_type() })
            }
            _ => None,
        };
        body.calls.iter().filter_map(callee).collect()
    })
}

fn each_of(
    program: &Program,
    body: &BodyTypes,
    are_stubs: bool,
    found: &mut dyn FnMut(FunctionId, Caller),
) {
    let is_wanted = |function: FunctionId| program.definitions.is_stub(function) == are_stubs;
    for Callee { function, expr, may_be_any } in callees(body) {
        if is_wanted(*function) {
            found(*function, (body.owner, *expr));
        }
        if *may_be_any {
            let behind = program.implementations(*function).iter();
            behind.filter(|it| is_wanted(**it)).for_each(|it| found(*it, (body.owner, *expr)));
        }
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
