//! Servers that nobody outside can ask: `OrdersClient::new(OrdersServer::new(orders))` hands requests over in memory.

use super::Facts;
use crate::base::Name;
use crate::link::{BodyOwner, FunctionId, Resolution, Target};
use crate::services::address::binds;
use crate::syntax::facts::{Body, ExprId, ExprKind, Statement};
use crate::syntax::walk::Child;
use rustc_hash::FxHashMap;

/// Instead of the functions that make a server of an RPC service those that call them and do not hand it to a client;
/// `None` where no call hands one over.
pub(super) fn listening(facts: Facts<'_>, makers: &[FunctionId]) -> Option<Vec<FunctionId>> {
    let definitions = &facts.program.definitions;
    let module = |function: FunctionId| definitions.functions[function].module;
    let (mut outside, mut is_any_inside) = (Vec::new(), false);
    for maker in makers {
        for (owner, expr) in facts.values.callers(*maker) {
            let BodyOwner::Function(caller) = *owner else { continue };
            let is_its_own = facts.is_derived(caller) || module(caller) == module(*maker);
            if is_its_own || definitions.functions[caller].is_test {
                continue;
            }
            if is_inside(facts, *maker, caller, *expr) {
                is_any_inside = true;
            } else {
                outside.push(caller);
            }
        }
    }
    outside.sort();
    outside.dedup();
    is_any_inside.then_some(outside)
}

/// Functions that make a client of an RPC service, with whether what it speaks to is a server made there.
pub(crate) type Makers = FxHashMap<Name, Vec<(FunctionId, bool)>>;

/// Who makes clients of RPC services of which some speak to a server in memory.
pub(crate) fn clients(facts: Facts<'_>) -> Makers {
    let definitions = &facts.program.definitions;
    let mut services: Vec<(Name, Name)> = facts
        .rpcs
        .servers
        .iter()
        .filter_map(|(function, rpc)| {
            let module = definitions.modules[definitions.functions[*function].module].path;
            let stem = module.strip_suffix("_server")?;
            Some((Name::new(&format!("{stem}_client")), rpc.service))
        })
        .collect();
    services.sort();
    services.dedup();
    let mut makers = Makers::default();
    for (function, record) in definitions.functions.iter_enumerated() {
        let is_maker =
            matches!(record.name.as_str(), "new" | "connect" | "with_interceptor" | "with_origin");
        if !is_maker {
            continue;
        }
        let module = definitions.modules[record.module].path;
        let Ok(at) = services.binary_search_by_key(&module, |(client, _)| *client) else {
            continue;
        };
        for (owner, expr) in facts.values.callers(function) {
            let BodyOwner::Function(caller) = *owner else { continue };
            if definitions.functions[caller].module != record.module {
                let is_inside = speaks_inside(facts, function, caller, *expr);
                makers.entry(services[at].1).or_default().push((caller, is_inside));
            }
        }
    }
    makers.retain(|_, all| all.iter().any(|(_, is_inside)| *is_inside));
    makers
}

/// Whether the call that makes a client is given what a call that makes a server of the same RPC service gives.
fn speaks_inside(facts: Facts<'_>, client: FunctionId, caller: FunctionId, expr: ExprId) -> bool {
    let Some(stem) = module_of(facts, client).strip_suffix("_client") else { return false };
    facts.program.calls_of(caller).iter().any(|call| {
        let Target::Function(maker) = call.target else { return false };
        let name = facts.program.definitions.functions[maker].name;
        module_of(facts, maker).strip_suffix("_server") == Some(stem)
            && matches!(name.as_str(), "new" | "from_arc")
            && is_given(facts, caller, expr, call.expr)
    })
}

/// Whether what the expression makes goes into a client of the same RPC service.
fn is_inside(facts: Facts<'_>, maker: FunctionId, caller: FunctionId, expr: ExprId) -> bool {
    let Some(stem) = module_of(facts, maker).strip_suffix("_server") else { return false };
    facts.program.calls_of(caller).iter().any(|call| {
        let Target::Function(client) = call.target else { return false };
        module_of(facts, client).strip_suffix("_client") == Some(stem)
            && is_given(facts, caller, call.expr, expr)
    })
}

/// The path of the module that holds a function.
fn module_of(facts: Facts<'_>, function: FunctionId) -> &'static str {
    let definitions = &facts.program.definitions;
    definitions.modules[definitions.functions[function].module].path.as_str()
}

/// Whether an argument of the call at `call` is made of what stands at `source`.
fn is_given(facts: Facts<'_>, caller: FunctionId, call: ExprId, source: ExprId) -> bool {
    let Some(body) = facts.program.definitions.body(caller) else { return false };
    let ExprKind::Call { arguments, .. } = &body.expressions[call].kind else { return false };
    let flow = Flow { facts, caller, body };
    arguments.iter().any(|argument| flow.comes_from(*argument, source, 0))
}

/// A body in which values are followed through locals.
struct Flow<'a> {
    facts: Facts<'a>,
    caller: FunctionId,
    body: &'a Body,
}

impl Flow<'_> {
    /// Whether `source` stands inside `expr` or in what one of its locals is bound to.
    fn comes_from(&self, expr: ExprId, source: ExprId, depth: u32) -> bool {
        if expr == source {
            return true;
        }
        if depth > 12 {
            return false;
        }
        if let Some(value) = self.bound(expr) {
            return self.comes_from(value, source, depth + 1);
        }
        let mut found = false;
        self.body.expressions[expr].kind.for_each_child(&mut |child| {
            if let Child::Expr(inner) = child {
                found |= self.comes_from(inner, source, depth + 1);
            }
        });
        found
    }

    /// What a `let` binds the local to that a path names.
    fn bound(&self, expr: ExprId) -> Option<ExprId> {
        let ExprKind::Path(_) = &self.body.expressions[expr].kind else { return None };
        let types = self.facts.program.functions[self.caller].as_ref()?;
        let Some(Resolution::Local(local)) = types.resolution(expr) else { return None };
        self.body.expressions.iter().find_map(|expression| {
            let ExprKind::Block(block) = &expression.kind else { return None };
            block.statements.iter().find_map(|statement| match statement {
                Statement::Let { pattern, value, .. } if binds(self.body, *pattern, local) => {
                    *value
                }
                _ => None,
            })
        })
    }
}
