//! Services that nobody calls: what they are called, and how they wait for work.

use crate::base::IndexVec;
use crate::link::{FunctionId, Program};
use crate::services::protocols::Facts;
use crate::syntax::facts::{Body, ExprId, ExprKind, Literal};

/// Functions by which a loop waits for its next round.
const WAITS: &[&str] = &[
    "sleep",
    "sleep_until",
    "tick",
    "recv",
    "next",
    "changed",
    "notified",
    "dequeue",
    "poll",
    "poll_next",
    "pull",
    "receive",
    "select",
    "park",
    "wait",
];

/// Words that end like the name of somebody who does something, and name something else or tell somebody to do it.
const NO_AGENTS: &[&str] = &[
    "alter", "color", "cover", "deliver", "discover", "enter", "error", "filter", "folder", "for",
    "header", "number", "offer", "order", "other", "recover", "refer", "register", "render",
    "super", "transfer", "trigger", "user",
];

/// Whether a name is that of somebody who works: `job-driver`, `garbage-collector`, `agent`, `daemon`. Who is called a
/// server, and nothing else, answers or is none.
pub(crate) fn is_named(name: &str) -> bool {
    let last = name.rsplit('-').next().unwrap_or_default();
    if name == "server" {
        return false;
    }
    let ends = last.len() > 4 && (last.ends_with("er") || last.ends_with("or"));
    let is_agent = ends && !NO_AGENTS.contains(&last);
    is_agent || matches!(last, "agent" | "daemon" | "cron" | "jobs" | "worker" | "workers")
}

/// Whether a function has a loop without a condition that waits in every round.
pub(super) fn waits(facts: Facts<'_>, function: FunctionId) -> bool {
    has_waiting_loop(facts.program, function, &|_, _, _| true)
}

/// Whether a function has such a loop that nothing in it leaves.
pub(crate) fn never_ends(program: &Program, function: FunctionId) -> bool {
    // What asks whether to end does.
    let has_no_end = |body: &Body, around: ExprId| {
        matches!(body.expressions[around].kind, ExprKind::Loop { .. })
    };
    has_waiting_loop(program, function, &|body, parents, around| {
        has_no_end(body, around) && !is_left(body, parents, around)
    })
}

/// Whether a function has a loop without a condition that nothing in it leaves, whatever it waits for.
pub(crate) fn goes_on(program: &Program, function: FunctionId) -> bool {
    let definitions = &program.definitions;
    let Some(body) = definitions.body(function).filter(|_| !definitions.is_stub(function)) else {
        return false;
    };
    let is_endless = |id: &ExprId| matches!(body.expressions[*id].kind, ExprKind::Loop { .. });
    let mut loops = body.expressions.ids().filter(is_endless).peekable();
    if loops.peek().is_none() {
        return false;
    }
    let parents = body.parents();
    loops.any(|around| !is_left(body, &parents, around))
}

/// Whether something in a loop leaves it.
fn is_left(body: &Body, parents: &IndexVec<ExprId, Option<ExprId>>, around: ExprId) -> bool {
    body.expressions.iter_enumerated().any(|(id, of)| {
        let leaves = match of.kind {
            ExprKind::Return(_) => true,
            // Whichever loop it names: of nested ones the inner may well end.
            ExprKind::Break { .. } => {
                above(parents, id).find(|at| is_loop(body, *at)) == Some(around)
            }
            _ => false,
        };
        leaves && above(parents, id).any(|at| at == around)
    })
}

/// The expressions around one, the nearest first.
fn above(
    parents: &IndexVec<ExprId, Option<ExprId>>,
    id: ExprId,
) -> impl Iterator<Item = ExprId> + '_ {
    std::iter::successors(parents[id], |at| parents[*at])
}

type Fits<'a> = &'a dyn Fn(&Body, &IndexVec<ExprId, Option<ExprId>>, ExprId) -> bool;

fn has_waiting_loop(program: &Program, function: FunctionId, fits: Fits<'_>) -> bool {
    let definitions = &program.definitions;
    let Some(body) = definitions.body(function) else { return false };
    if definitions.is_stub(function) {
        return false;
    }
    let is_endless = |id: &ExprId| is_endless(body, *id);
    if !body.expressions.ids().any(|id| is_endless(&id)) {
        return false;
    }
    let parents = body.parents();
    body.expressions.ids().filter(|id| is_wait(body, *id)).any(|wait| {
        above(&parents, wait).filter(is_endless).any(|around| fits(body, &parents, around))
    })
}

/// What is asked before a round of a loop that goes on until somebody ends the program.
const ENDS: &[&str] = &[
    "terminate",
    "terminated",
    "shutdown",
    "stop",
    "stopped",
    "running",
    "exit",
    "end",
    "ends",
    "cancelled",
    "canceled",
];

/// Whether a loop has no condition, or only asks whether the program shall end: `while !should_terminate()`.
pub(crate) fn is_endless(body: &Body, id: ExprId) -> bool {
    match &body.expressions[id].kind {
        ExprKind::Loop { .. } => true,
        ExprKind::While { condition, .. } => asks_for_end(body, *condition),
        _ => false,
    }
}

fn asks_for_end(body: &Body, condition: ExprId) -> bool {
    let is_end = |name: &str| name.split('_').any(|word| ENDS.contains(&word));
    match &body.expressions[condition].kind {
        ExprKind::Literal(Literal::Bool(is_true)) => *is_true,
        ExprKind::Path(path) => is_end(&path.last_name().to_lowercase()),
        ExprKind::Field { name, .. } => is_end(name),
        ExprKind::Call { callee, .. } => asks_for_end(body, *callee),
        ExprKind::MethodCall(call) => is_end(&call.method) || asks_for_end(body, call.receiver),
        ExprKind::Unary { operand, .. } => asks_for_end(body, *operand),
        ExprKind::Await(inner) | ExprKind::Reference(inner, _) => asks_for_end(body, *inner),
        _ => false,
    }
}

fn is_loop(body: &Body, id: ExprId) -> bool {
    matches!(
        body.expressions[id].kind,
        ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
    )
}

fn is_wait(body: &Body, id: ExprId) -> bool {
    let name = match &body.expressions[id].kind {
        ExprKind::MethodCall(call) => call.method,
        ExprKind::Call { callee, .. } => match &body.expressions[*callee].kind {
            ExprKind::Path(path) => path.last_name(),
            _ => return false,
        },
        ExprKind::Macro(call) => call.path.last_name(),
        _ => return false,
    };
    WAITS.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::is_named;

    #[test]
    fn workers_are_told_by_their_name() {
        for name in ["job-driver", "garbage-collector", "worker", "agent", "cron"] {
            assert!(is_named(name), "{name}");
        }
        for name in
            ["migrate", "create-order", "list-user", "import", "number", "server", "register"]
        {
            assert!(!is_named(name), "{name}");
        }
    }
}
