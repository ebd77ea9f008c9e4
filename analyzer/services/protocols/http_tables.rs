//! Routes in a table: `for (path, answers) in [("/orders", get(list)), …] { router = router.route(path, answers); }`, or
//! the same with a closure that is handed each row.

use crate::link::{BodyTypes, Resolution};
use crate::syntax::facts::{
    Body, ExprId, ExprKind, MacroMeaning, PatternId, PatternKind, Statement,
};

/// For a path and what answers it, which a loop takes out of a table: both as they stand in each row.
pub(super) fn rows(
    body: &Body,
    types: &BodyTypes,
    path: ExprId,
    answers: ExprId,
) -> Vec<(ExprId, ExprId)> {
    let local = |expr| match types.resolution(expr) {
        Some(Resolution::Local(pattern)) => Some(pattern),
        _ => None,
    };
    let Some(path) = local(path) else { return Vec::new() };
    let handler = local(answers);
    body.expressions
        .iter()
        .find_map(|expression| {
            let (columns, table) = taken(body, &expression.kind)?;
            let place = |wanted| columns.iter().position(|column| *column == wanted);
            let path = place(path)?;
            let handler = handler.and_then(place);
            let rows = elements(body, types, table)?;
            let both = rows.iter().filter_map(|row| {
                let cells = cells(body, *row)?;
                let answers = handler.map_or(Some(answers), |at| cells.get(at).copied());
                Some((*cells.get(path)?, answers?))
            });
            Some(both.collect())
        })
        .unwrap_or_default()
}

/// Methods of iterators that hand each element to a closure, after what they carry along.
const EACH: &[&str] = &["for_each", "fold", "map", "try_fold", "flat_map"];

/// The names that a loop gives to the parts of each row, and the table.
fn taken<'b>(body: &'b Body, kind: &ExprKind) -> Option<(&'b [PatternId], ExprId)> {
    match kind {
        ExprKind::For(of) => Some((columns(body, of.pattern)?, of.iterable)),
        ExprKind::MethodCall(call) if EACH.contains(&call.method.as_str()) => {
            let ExprKind::Closure(closure) = &body.expressions[*call.arguments.last()?].kind else {
                return None;
            };
            let (row, _) = closure.parameters.last()?;
            Some((columns(body, *row)?, call.receiver))
        }
        _ => None,
    }
}

/// The names that a tuple's pattern gives.
fn columns(body: &Body, pattern: PatternId) -> Option<&[PatternId]> {
    match &body.patterns[pattern].kind {
        PatternKind::Tuple(elements) => Some(elements),
        PatternKind::Reference(inner) | PatternKind::Typed(inner, _) => columns(body, *inner),
        _ => None,
    }
}

fn cells(body: &Body, row: ExprId) -> Option<&[ExprId]> {
    match &body.expressions[row].kind {
        ExprKind::Tuple(cells) => Some(cells),
        ExprKind::Reference(value, _) => cells(body, *value),
        _ => None,
    }
}

/// The elements of a list that stands in the body itself.
fn elements<'b>(body: &'b Body, types: &BodyTypes, list: ExprId) -> Option<&'b [ExprId]> {
    match &body.expressions[list].kind {
        ExprKind::Array(elements) => Some(elements),
        ExprKind::Reference(value, _) => elements(body, types, *value),
        ExprKind::MethodCall(call)
            if matches!(call.method.as_str(), "iter" | "into_iter" | "to_vec") =>
        {
            elements(body, types, call.receiver)
        }
        ExprKind::Macro(call) => match &call.meaning {
            MacroMeaning::List(elements) => Some(elements),
            _ => None,
        },
        ExprKind::Path(_) => {
            let Some(Resolution::Local(pattern)) = types.resolution(list) else { return None };
            elements(body, types, value_of(body, pattern)?)
        }
        _ => None,
    }
}

/// What a `let` gives a local.
fn value_of(body: &Body, local: PatternId) -> Option<ExprId> {
    let statements = body.expressions.iter().filter_map(|expression| match &expression.kind {
        ExprKind::Block(block) => Some(&block.statements),
        _ => None,
    });
    statements.flatten().find_map(|statement| match statement {
        Statement::Let { pattern, value, .. } => {
            let is_it = *pattern == local
                || matches!(body.patterns[*pattern].kind, PatternKind::Typed(inner, _) if inner == local);
            value.filter(|_| is_it)
        }
        Statement::Expr(_) => None,
    })
}
