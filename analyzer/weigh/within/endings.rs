//! How does a block end? Leaving early, failing and panicking tell how likely it is entered.

use super::walk::Walk;
use crate::link::types::Ty;
use crate::syntax::facts::{ExprId, ExprKind, MacroMeaning, Statement};

/// How a block ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ending {
    /// Control goes on behind it.
    Falls,
    /// It leaves the function with an error.
    Error,
    /// It leaves the function.
    Return,
    /// It leaves the loop.
    Break,
    /// It starts the next round.
    Continue,
    /// It ends the program or thread.
    Panic,
}

/// Macros that end the program or thread.
pub(super) const PANICS: &[&str] = &["panic", "unreachable", "unimplemented", "todo"];
/// Macros that leave with an error.
pub(super) const BAILS: &[&str] = &["bail", "yeet", "throw"];
/// Macros that make an error.
const ERRORS: &[&str] = &["anyhow", "eyre", "format_err", "err", "compile_error"];
/// Names in answers that tell of a failure: constants, functions and variants of HTTP and RPC frameworks.
const FAILURES: &[&str] = &[
    "Err",
    "BAD_REQUEST",
    "NOT_FOUND",
    "UNAUTHORIZED",
    "FORBIDDEN",
    "CONFLICT",
    "INTERNAL_SERVER_ERROR",
    "SERVICE_UNAVAILABLE",
    "UNPROCESSABLE_ENTITY",
    "BAD_GATEWAY",
    "GATEWAY_TIMEOUT",
    "METHOD_NOT_ALLOWED",
    "TOO_MANY_REQUESTS",
    "BadRequest",
    "NotFound",
    "Unauthorized",
    "Forbidden",
    "Conflict",
    "InternalServerError",
    "ServiceUnavailable",
    "UnprocessableEntity",
];

impl Walk<'_> {
    /// How a branch ends.
    pub(super) fn ending(&self, branch: ExprId) -> Ending {
        let mut at = branch;
        for _ in 0..64 {
            match &self.body.expressions[at].kind {
                ExprKind::Block(block) => match (block.tail, block.statements.last()) {
                    (Some(last), _) => at = last,
                    (None, Some(Statement::Expr(last))) => at = *last,
                    _ => return Ending::Falls,
                },
                ExprKind::Return(Some(value)) if self.is_failure(*value) => return Ending::Error,
                ExprKind::Return(_) => return Ending::Return,
                ExprKind::Break { .. } => return Ending::Break,
                ExprKind::Continue { .. } => return Ending::Continue,
                ExprKind::Try(value) if self.is_failure(*value) => return Ending::Error,
                ExprKind::Macro(call) => match &call.meaning {
                    MacroMeaning::Block(block) => at = *block,
                    _ => return macro_ending(&call.path.last_name()),
                },
                _ => return self.plain_ending(at),
            }
        }
        Ending::Falls
    }

    fn plain_ending(&self, expr: ExprId) -> Ending {
        let is_exit = || match &self.body.expressions[expr].kind {
            ExprKind::Call { callee, .. } => match &self.body.expressions[*callee].kind {
                ExprKind::Path(path) => path.joined().ends_with("process::exit"),
                _ => false,
            },
            _ => false,
        };
        match self.types.expressions[expr] {
            Ty::Never => Ending::Panic,
            _ if is_exit() => Ending::Panic,
            _ => Ending::Falls,
        }
    }

    /// Whether a branch yields an error, by its ending or by its value.
    pub(super) fn fails(&self, branch: ExprId) -> bool {
        self.ending(branch) == Ending::Error
            || self.tail(branch).is_some_and(|tail| self.is_failure(tail))
    }

    /// The value of a block, followed inwards.
    pub(super) fn tail(&self, branch: ExprId) -> Option<ExprId> {
        let mut at = branch;
        for _ in 0..64 {
            match &self.body.expressions[at].kind {
                ExprKind::Block(block) => at = block.tail?,
                _ => return Some(at),
            }
        }
        None
    }

    /// Whether an expression makes an error or an answer that tells of one.
    pub(super) fn is_failure(&self, value: ExprId) -> bool {
        let mut work = vec![value];
        let mut left = 24;
        while let Some(expr) = work.pop() {
            left -= 1;
            if left == 0 {
                return false;
            }
            match &self.body.expressions[expr].kind {
                ExprKind::Call { callee, arguments } => {
                    work.push(*callee);
                    if self.is_wrapper(*callee) {
                        work.extend(arguments);
                    }
                }
                ExprKind::MethodCall(call) => work.push(call.receiver),
                ExprKind::Tuple(parts) => work.extend(parts),
                ExprKind::Path(path) if FAILURES.contains(&path.last_name().as_str()) => {
                    return true;
                }
                ExprKind::Macro(call) if ERRORS.contains(&call.path.last_name().as_str()) => {
                    return true;
                }
                ExprKind::Await(inside) | ExprKind::Try(inside) => work.push(*inside),
                _ => {}
            }
        }
        false
    }

    /// `Some(Err(..))`, `Poll::Ready(Err(..))`, `Ok((StatusCode::NOT_FOUND, ..))`.
    fn is_wrapper(&self, callee: ExprId) -> bool {
        match &self.body.expressions[callee].kind {
            ExprKind::Path(path) => {
                matches!(
                    path.last_name().as_str(),
                    "Some" | "Ready" | "Ok" | "new" | "pin" | "ready"
                )
            }
            _ => false,
        }
    }
}

fn macro_ending(name: &str) -> Ending {
    match name {
        _ if PANICS.contains(&name) => Ending::Panic,
        _ if BAILS.contains(&name) => Ending::Error,
        _ => Ending::Falls,
    }
}
