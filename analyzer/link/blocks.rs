//! Which blocks of a body declare items?

use crate::base::Id;
use crate::syntax::facts::{Block, Body, ExprId, ExprKind, MacroMeaning, Statement};

/// A block that declares items.
pub(super) struct Declaring<'a> {
    /// The block.
    pub(super) block: &'a Block,
    /// Position in the list of the declaring block around it.
    pub(super) around: Option<usize>,
}

/// The blocks of `body` that declare items, outer ones before those inside them, otherwise in source order.
pub(super) fn declaring(body: &Body) -> Vec<Declaring<'_>> {
    let has_items =
        |kind: &ExprKind| matches!(kind, ExprKind::Block(block) if !block.items.is_empty());
    if !body.expressions.iter().any(|expression| has_items(&expression.kind)) {
        return Vec::new();
    }
    let mut found: Vec<Declaring<'_>> = Vec::new();
    let mut seen = vec![false; body.expressions.len()];
    let mut todo: Vec<(ExprId, Option<usize>)> =
        body.root.map(|root| (root, None)).into_iter().collect();
    let mut children = Vec::new();
    while let Some((at, mut around)) = todo.pop() {
        let Some(expression) = body.expressions.get(at) else { continue };
        if std::mem::replace(&mut seen[at.index()], true) {
            continue;
        }
        if let ExprKind::Block(block) = &expression.kind
            && !block.items.is_empty()
        {
            found.push(Declaring { block, around });
            around = Some(found.len() - 1);
        }
        push_children(&expression.kind, &mut children);
        todo.extend(children.drain(..).rev().map(|child| (child, around)));
    }
    found
}

/// The expressions directly inside one, in source order.
fn push_children(kind: &ExprKind, into: &mut Vec<ExprId>) {
    match kind {
        ExprKind::Path(_) | ExprKind::Literal(_) | ExprKind::Continue { .. } => {}
        ExprKind::Call { callee, arguments } => {
            into.push(*callee);
            into.extend(arguments);
        }
        ExprKind::MethodCall(call) => {
            into.push(call.receiver);
            into.extend(&call.arguments);
        }
        ExprKind::Field { base: only, .. }
        | ExprKind::Reference(only)
        | ExprKind::Unary { operand: only, .. }
        | ExprKind::Let { value: only, .. }
        | ExprKind::Loop { body: only, .. }
        | ExprKind::Await(only)
        | ExprKind::Try(only)
        | ExprKind::Cast { value: only, .. } => into.push(*only),
        ExprKind::Index { base: first, index: second }
        | ExprKind::Binary { left: first, right: second, .. }
        | ExprKind::Assign { place: first, value: second }
        | ExprKind::While { condition: first, body: second, .. }
        | ExprKind::Repeat { value: first, length: second } => into.extend([*first, *second]),
        ExprKind::If { condition, then_branch, else_branch } => {
            into.extend([*condition, *then_branch]);
            into.extend(else_branch);
        }
        ExprKind::Match { scrutinee, arms } => {
            into.push(*scrutinee);
            into.extend(arms.iter().flat_map(|arm| arm.guard.into_iter().chain([arm.body])));
        }
        ExprKind::For(looped) => into.extend([looped.iterable, looped.body]),
        ExprKind::Block(block) => push_block(block, into),
        ExprKind::Closure(closure) => into.push(closure.body),
        ExprKind::Return(value) | ExprKind::Break { value, .. } => into.extend(value),
        ExprKind::Tuple(all) | ExprKind::Array(all) | ExprKind::Other(all) => into.extend(all),
        ExprKind::Struct(literal) => {
            into.extend(literal.fields.iter().map(|(_, value)| *value));
            into.extend(literal.base);
        }
        ExprKind::Range { start, end, .. } => into.extend(start.iter().chain(end)),
        ExprKind::Macro(call) => push_macro(&call.meaning, into),
    }
}

fn push_block(block: &Block, into: &mut Vec<ExprId>) {
    for statement in &block.statements {
        match statement {
            Statement::Let { value, else_branch, .. } => {
                into.extend(value.iter().chain(else_branch))
            }
            Statement::Expr(expression) => into.push(*expression),
        }
    }
    into.extend(block.tail);
}

fn push_macro(meaning: &MacroMeaning, into: &mut Vec<ExprId>) {
    match meaning {
        MacroMeaning::Format { before, arguments, .. } => {
            into.extend(before);
            into.extend(arguments.iter().map(|(_, argument)| *argument));
        }
        MacroMeaning::List(all) | MacroMeaning::Values(all) => into.extend(all),
        MacroMeaning::Repeat(value, length) => into.extend([*value, *length]),
        MacroMeaning::Select(arms) => {
            for arm in arms {
                into.extend(arm.future.iter().chain(&arm.guard).chain([&arm.handler]));
            }
        }
        MacroMeaning::Block(block) => into.push(*block),
        MacroMeaning::Unread => {}
    }
}
