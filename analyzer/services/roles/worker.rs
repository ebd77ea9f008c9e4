//! Services that nobody calls: what they are called, and how they wait for work.

use crate::link::FunctionId;
use crate::services::protocols::Facts;
use crate::syntax::facts::{Body, ExprId, ExprKind};

/// Functions by which a loop waits for its next round.
const WAITS: &[&str] = &[
    "sleep",
    "sleep_until",
    "tick",
    "recv",
    "next",
    "changed",
    "notified",
    "poll_next",
    "select",
    "park",
    "wait",
];

/// Words that end like the name of somebody who does something, and name something else.
const NO_AGENTS: &[&str] =
    &["error", "order", "number", "other", "user", "color", "header", "folder", "super", "for"];

/// Whether a name is that of somebody who works: `job-driver`, `garbage-collector`, `agent`, `daemon`.
pub(super) fn is_named(name: &str) -> bool {
    let last = name.rsplit('-').next().unwrap_or_default();
    let ends = last.len() > 4 && (last.ends_with("er") || last.ends_with("or"));
    let is_agent = ends && !NO_AGENTS.contains(&last);
    is_agent || matches!(last, "agent" | "daemon" | "cron" | "jobs" | "worker" | "workers")
}

/// Whether a function has a loop without a condition that waits in every round.
pub(super) fn waits(facts: Facts<'_>, function: FunctionId) -> bool {
    let definitions = &facts.program.definitions;
    let Some(body) = definitions.body(function) else { return false };
    if definitions.is_stub(function) {
        return false;
    }
    let loops: Vec<ExprId> = body
        .expressions
        .iter_enumerated()
        .filter(|(_, expression)| matches!(expression.kind, ExprKind::Loop { .. }))
        .map(|(id, _)| id)
        .collect();
    if loops.is_empty() {
        return false;
    }
    let parents = body.parents();
    let is_inside = |id: ExprId| {
        std::iter::successors(parents[id], |at| parents[*at]).any(|at| loops.contains(&at))
    };
    body.expressions.iter_enumerated().any(|(id, _)| is_wait(body, id) && is_inside(id))
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
        for name in ["migrate", "create-order", "list-user", "import", "number"] {
            assert!(!is_named(name), "{name}");
        }
    }
}
