//! What stands directly inside an expression or a pattern.

use super::facts::{
    ExprId, ExprKind, ItemId, MacroMeaning, PatternId, PatternKind, SelectArm, Statement,
};

/// One thing that stands directly inside an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Child {
    /// An expression.
    Expr(ExprId),
    /// A pattern.
    Pattern(PatternId),
    /// An item declared in a block.
    Item(ItemId),
}

impl ExprKind {
    /// Calls `visit` on everything that stands directly inside, in the order of evaluation as far as it is
    /// known: receivers before arguments, conditions before branches.
    pub fn for_each_child(&self, visit: &mut impl FnMut(Child)) {
        let mut expr = |id: &ExprId| visit(Child::Expr(*id));
        match self {
            Self::Path(_) | Self::Literal(_) | Self::Continue { .. } => {}
            Self::Call { callee, arguments } => {
                expr(callee);
                arguments.iter().for_each(expr);
            }
            Self::MethodCall(call) => {
                expr(&call.receiver);
                call.arguments.iter().for_each(expr);
            }
            Self::Index { base: first, index: second }
            | Self::Binary { left: first, right: second, .. }
            | Self::Repeat { value: first, length: second }
            | Self::Assign { value: first, place: second } => {
                expr(first);
                expr(second);
            }
            Self::Field { base: only, .. }
            | Self::Reference(only, _)
            | Self::Unary { operand: only, .. }
            | Self::Await(only)
            | Self::Try(only)
            | Self::Cast { value: only, .. }
            | Self::Loop { body: only, .. } => expr(only),
            Self::Return(value) | Self::Break { value, .. } => value.iter().for_each(expr),
            Self::Tuple(all) | Self::Array(all) | Self::Other(all) => all.iter().for_each(expr),
            Self::If { condition, then_branch, else_branch } => {
                expr(condition);
                expr(then_branch);
                else_branch.iter().for_each(expr);
            }
            Self::While { condition, body, .. } => {
                expr(condition);
                expr(body);
            }
            Self::Range { start, end, .. } => start.iter().chain(end).for_each(expr),
            Self::Struct(literal) => {
                literal.fields.iter().for_each(|(_, value)| expr(value));
                literal.base.iter().for_each(expr);
            }
            Self::Macro(call) => call.meaning.for_each_child(visit),
            binding => binding.for_each_bound_child(visit),
        }
    }

    /// The forms that hold patterns or items.
    fn for_each_bound_child(&self, visit: &mut impl FnMut(Child)) {
        match self {
            Self::Let { pattern, value } => {
                visit(Child::Expr(*value));
                visit(Child::Pattern(*pattern));
            }
            Self::Match { scrutinee, arms } => {
                visit(Child::Expr(*scrutinee));
                for arm in arms {
                    visit(Child::Pattern(arm.pattern));
                    arm.guard.iter().chain([&arm.body]).for_each(|id| visit(Child::Expr(*id)));
                }
            }
            Self::For(it) => {
                visit(Child::Expr(it.iterable));
                visit(Child::Pattern(it.pattern));
                visit(Child::Expr(it.body));
            }
            Self::Closure(closure) => {
                closure.parameters.iter().for_each(|(pattern, _)| visit(Child::Pattern(*pattern)));
                visit(Child::Expr(closure.body));
            }
            Self::Block(block) => {
                block.items.iter().for_each(|item| visit(Child::Item(*item)));
                block.statements.iter().for_each(|statement| statement.for_each_child(visit));
                block.tail.iter().for_each(|tail| visit(Child::Expr(*tail)));
            }
            _ => {}
        }
    }
}

impl Statement {
    /// Calls `visit` on everything that stands directly inside, values before patterns.
    pub fn for_each_child(&self, visit: &mut impl FnMut(Child)) {
        match self {
            Self::Let { pattern, value, else_branch, .. } => {
                value.iter().chain(else_branch).for_each(|id| visit(Child::Expr(*id)));
                visit(Child::Pattern(*pattern));
            }
            Self::Expr(value) => visit(Child::Expr(*value)),
        }
    }
}

impl MacroMeaning {
    /// Calls `visit` on everything that stands directly inside.
    pub fn for_each_child(&self, visit: &mut impl FnMut(Child)) {
        let mut expr = |id: &ExprId| visit(Child::Expr(*id));
        match self {
            Self::Format { before, arguments, .. } => {
                before.iter().for_each(&mut expr);
                for (_, value) in arguments {
                    expr(value);
                }
            }
            Self::List(all) | Self::Values(all) => all.iter().for_each(expr),
            Self::Repeat(value, length) => [value, length].into_iter().for_each(expr),
            Self::Block(block) => expr(block),
            Self::Select(arms) => arms.iter().for_each(|arm| arm.for_each_child(visit)),
            Self::Unread => {}
        }
    }
}

impl SelectArm {
    /// Calls `visit` on everything that stands directly inside.
    pub fn for_each_child(&self, visit: &mut impl FnMut(Child)) {
        self.future.iter().for_each(|id| visit(Child::Expr(*id)));
        self.pattern.iter().for_each(|id| visit(Child::Pattern(*id)));
        self.guard.iter().chain([&self.handler]).for_each(|id| visit(Child::Expr(*id)));
    }
}

impl PatternKind {
    /// Calls `visit` on every pattern that stands directly inside.
    pub fn for_each_child(&self, visit: &mut impl FnMut(PatternId)) {
        match self {
            Self::Wild | Self::Rest | Self::Path(_) | Self::Literal(_) => {}
            Self::Binding { sub, .. } => sub.iter().for_each(|id| visit(*id)),
            Self::TupleStruct { elements: all, .. }
            | Self::Tuple(all)
            | Self::Slice(all)
            | Self::Or(all) => all.iter().for_each(|id| visit(*id)),
            Self::Struct { fields, .. } => fields.iter().for_each(|(_, id)| visit(*id)),
            Self::Reference(only) | Self::Typed(only, _) => visit(*only),
        }
    }
}

impl super::facts::Body {
    /// The expression directly around each expression; none for the root and what nothing holds.
    pub fn parents(&self) -> crate::base::IndexVec<ExprId, Option<ExprId>> {
        let mut parents: crate::base::IndexVec<ExprId, Option<ExprId>> =
            vec![None; self.expressions.len()].into();
        for (around, expression) in self.expressions.iter_enumerated() {
            expression.kind.for_each_child(&mut |child| {
                if let Child::Expr(inside) = child {
                    parents[inside] = Some(around);
                }
            });
        }
        parents
    }

    /// The method that is called on an expression, as in the next link of a chain.
    pub fn asked_next(&self, at: ExprId) -> Option<(ExprId, &super::facts::MethodCall)> {
        self.expressions.iter_enumerated().find_map(|(expr, expression)| match &expression.kind {
            ExprKind::MethodCall(call) if call.receiver == at => Some((expr, &**call)),
            _ => None,
        })
    }
}
