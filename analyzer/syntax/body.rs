//! Expressions: calls, receivers, bindings, control flow.

use super::facts::{
    Block, BlockKind, Closure, ExprId, ExprKind, ForLoop, MatchArm, MethodCall, PatternId,
    StructLiteral, TypeRef, UnaryOperator,
};
use super::lower::{Lowerer, each};
use super::patterns::literal;
use crate::base::{Name, Span};
use proc_macro2::TokenStream;
use syn::Pat;
use syn::punctuated::Punctuated;

impl Lowerer<'_> {
    /// An expression.
    pub(super) fn expr(&mut self, expr: &syn::Expr) -> ExprId {
        match expr {
            syn::Expr::Paren(paren) => self.expr(&paren.expr),
            syn::Expr::Group(group) => self.expr(&group.expr),
            syn::Expr::Macro(call) => self.macro_expr(&call.mac),
            syn::Expr::Block(block) => {
                self.block(&block.block, BlockKind::Plain, block.label.as_ref())
            }
            syn::Expr::Unsafe(block) => self.plain_block(&block.block),
            syn::Expr::Const(block) => self.plain_block(&block.block),
            syn::Expr::Async(block) => self.block(&block.block, BlockKind::Async, None),
            syn::Expr::Call(call) => self.call(call),
            syn::Expr::Verbatim(tokens) => self.verbatim(tokens),
            other => {
                let (token, kind) = self.operation(other);
                let span = self.span(token);
                self.push(span, kind)
            }
        }
    }

    /// A call stands where its callee's name stands.
    fn call(&mut self, call: &syn::ExprCall) -> ExprId {
        let callee = self.expr(&call.func);
        let arguments = self.exprs(&call.args);
        let span = self.body.expressions[callee].span;
        self.push(span, ExprKind::Call { callee, arguments })
    }

    /// Everything that is one node with one token to name its place.
    fn operation(&mut self, expr: &syn::Expr) -> (proc_macro2::Span, ExprKind) {
        match expr {
            syn::Expr::Path(path) => self.path_operation(path),
            syn::Expr::Lit(it) => (it.lit.span(), ExprKind::Literal(literal(&it.lit))),
            syn::Expr::MethodCall(call) => self.method_call(call),
            syn::Expr::Field(field) => self.field_access(field),
            syn::Expr::Reference(it) => (
                it.and_token.span,
                ExprKind::Reference(self.expr(&it.expr), it.mutability.is_some()),
            ),
            syn::Expr::RawAddr(it) => {
                let is_written = matches!(it.mutability, syn::PointerMutability::Mut(_));
                (it.and_token.span, ExprKind::Reference(self.expr(&it.expr), is_written))
            }
            syn::Expr::Await(it) => (it.await_token.span, ExprKind::Await(self.expr(&it.base))),
            syn::Expr::Try(it) => (it.question_token.span, ExprKind::Try(self.expr(&it.expr))),
            syn::Expr::Unary(it) => self.unary(it),
            syn::Expr::Binary(it) => self.binary(it),
            syn::Expr::Assign(it) => {
                let place = self.expr(&it.left);
                let value = self.expr(&it.right);
                (it.eq_token.span, ExprKind::Assign { place, value })
            }
            syn::Expr::Cast(it) => {
                let value = self.expr(&it.expr);
                let ty = Box::new(self.ty(&it.ty));
                (it.as_token.span, ExprKind::Cast { value, ty })
            }
            syn::Expr::Index(it) => {
                let base = self.expr(&it.expr);
                let index = self.expr(&it.index);
                (it.bracket_token.span.open(), ExprKind::Index { base, index })
            }
            syn::Expr::Struct(it) => self.struct_literal(it),
            syn::Expr::Closure(it) => self.closure(it),
            syn::Expr::Tuple(it) => {
                (it.paren_token.span.open(), ExprKind::Tuple(self.exprs(&it.elems)))
            }
            syn::Expr::Array(it) => {
                (it.bracket_token.span.open(), ExprKind::Array(self.exprs(&it.elems)))
            }
            syn::Expr::Repeat(it) => {
                let value = self.expr(&it.expr);
                let length = self.expr(&it.len);
                (it.bracket_token.span.open(), ExprKind::Repeat { value, length })
            }
            syn::Expr::Range(it) => self.range(it),
            other => self.control_flow(other),
        }
    }

    fn control_flow(&mut self, expr: &syn::Expr) -> (proc_macro2::Span, ExprKind) {
        match expr {
            syn::Expr::If(it) => self.conditional(it),
            syn::Expr::Let(it) => {
                let value = self.expr(&it.expr);
                let pattern = self.pattern(&it.pat);
                (it.let_token.span, ExprKind::Let { pattern, value })
            }
            syn::Expr::Match(it) => {
                let scrutinee = self.expr(&it.expr);
                let arms = it.arms.iter().filter_map(|arm| self.arm(arm)).collect();
                (it.match_token.span, ExprKind::Match { scrutinee, arms })
            }
            syn::Expr::ForLoop(it) => self.for_loop(it),
            syn::Expr::While(it) => {
                let condition = self.expr(&it.cond);
                let body = self.plain_block(&it.body);
                let label = self.label(it.label.as_ref());
                (it.while_token.span, ExprKind::While { condition, body, label })
            }
            syn::Expr::Loop(it) => {
                let body = self.plain_block(&it.body);
                let label = self.label(it.label.as_ref());
                (it.loop_token.span, ExprKind::Loop { body, label })
            }
            syn::Expr::Return(it) => {
                (it.return_token.span, ExprKind::Return(self.optional(it.expr.as_deref())))
            }
            syn::Expr::Break(it) => {
                let label = it.label.as_ref().map(|label| self.name(&label.ident));
                let value = self.optional(it.expr.as_deref());
                (it.break_token.span, ExprKind::Break { label, value })
            }
            syn::Expr::Continue(it) => {
                let label = it.label.as_ref().map(|label| self.name(&label.ident));
                (it.continue_token.span, ExprKind::Continue { label })
            }
            syn::Expr::Yield(it) => {
                let value = self.optional(it.expr.as_deref());
                (it.yield_token.span, ExprKind::Other(value.into_iter().collect()))
            }
            syn::Expr::TryBlock(it) => {
                let block = self.plain_block(&it.block);
                (it.try_token.span, ExprKind::Other(Box::new([block])))
            }
            syn::Expr::Infer(it) => (it.underscore_token.span, ExprKind::Other(Box::new([]))),
            _ => (proc_macro2::Span::call_site(), ExprKind::Other(Box::new([]))),
        }
    }

    /// Expressions in order.
    pub(super) fn exprs<P>(&mut self, exprs: &Punctuated<syn::Expr, P>) -> Box<[ExprId]> {
        each(exprs).map(|expr| self.expr(expr)).collect()
    }

    fn optional(&mut self, expr: Option<&syn::Expr>) -> Option<ExprId> {
        expr.map(|expr| self.expr(expr))
    }

    /// A label without its quote.
    pub(super) fn label(&mut self, label: Option<&syn::Label>) -> Option<Name> {
        label.map(|label| self.name(&label.name.ident))
    }

    fn path_operation(&mut self, path: &syn::ExprPath) -> (proc_macro2::Span, ExprKind) {
        let kind = ExprKind::Path(Box::new(self.qualified_path(path.qself.as_ref(), &path.path)));
        (last_token(&path.path), kind)
    }

    fn method_call(&mut self, call: &syn::ExprMethodCall) -> (proc_macro2::Span, ExprKind) {
        let receiver = self.expr(&call.receiver);
        let types = match &call.turbofish {
            Some(angle) => self.generic_arguments(angle).types,
            None => Vec::new(),
        };
        let arguments = self.exprs(&call.args);
        let method = self.name(&call.method);
        let kind = MethodCall { receiver, method, types, arguments };
        (call.method.span(), ExprKind::MethodCall(Box::new(kind)))
    }

    fn field_access(&mut self, field: &syn::ExprField) -> (proc_macro2::Span, ExprKind) {
        let base = self.expr(&field.base);
        let span = match &field.member {
            syn::Member::Named(ident) => ident.span(),
            syn::Member::Unnamed(index) => index.span,
        };
        (span, ExprKind::Field { base, name: self.member(&field.member) })
    }

    fn unary(&mut self, unary: &syn::ExprUnary) -> (proc_macro2::Span, ExprKind) {
        let operand = self.expr(&unary.expr);
        let (span, operator) = match &unary.op {
            syn::UnOp::Deref(star) => (star.span, UnaryOperator::Dereference),
            syn::UnOp::Neg(minus) => (minus.span, UnaryOperator::Negate),
            syn::UnOp::Not(bang) => (bang.span, UnaryOperator::Not),
            _ => return (proc_macro2::Span::call_site(), ExprKind::Other(Box::new([operand]))),
        };
        (span, ExprKind::Unary { operator, operand })
    }

    fn binary(&mut self, binary: &syn::ExprBinary) -> (proc_macro2::Span, ExprKind) {
        let left = self.expr(&binary.left);
        let right = self.expr(&binary.right);
        let (span, operator) = operator(&binary.op);
        (span, ExprKind::Binary { operator: Name::new(operator), left, right })
    }

    fn range(&mut self, range: &syn::ExprRange) -> (proc_macro2::Span, ExprKind) {
        let start = self.optional(range.start.as_deref());
        let end = self.optional(range.end.as_deref());
        let (span, is_inclusive) = match &range.limits {
            syn::RangeLimits::HalfOpen(dots) => (dots.spans[0], false),
            syn::RangeLimits::Closed(dots) => (dots.spans[0], true),
        };
        (span, ExprKind::Range { start, end, is_inclusive })
    }

    fn struct_literal(&mut self, literal: &syn::ExprStruct) -> (proc_macro2::Span, ExprKind) {
        let path = self.qualified_path(literal.qself.as_ref(), &literal.path);
        let fields = each(&literal.fields)
            .map(|field| (self.member(&field.member), self.expr(&field.expr)))
            .collect();
        let base = self.optional(literal.rest.as_deref());
        let kind = StructLiteral { path, fields, base };
        (last_token(&literal.path), ExprKind::Struct(Box::new(kind)))
    }

    fn closure(&mut self, closure: &syn::ExprClosure) -> (proc_macro2::Span, ExprKind) {
        let parameters = each(&closure.inputs).map(|input| self.closure_parameter(input)).collect();
        let output = self.output(&closure.output);
        let body = self.expr(&closure.body);
        let is_async = closure.asyncness.is_some();
        let kind = Closure { parameters, output, body, is_async };
        (closure.inputs_begin.span, ExprKind::Closure(Box::new(kind)))
    }

    fn closure_parameter(&mut self, input: &Pat) -> (PatternId, Option<TypeRef>) {
        match input {
            Pat::Type(typed) => (self.pattern(&typed.pat), Some(self.ty(&typed.ty))),
            other => (self.pattern(other), None),
        }
    }

    /// An `if` with its branches. A chain of `else if` is lowered from its end by recursion.
    fn conditional(&mut self, it: &syn::ExprIf) -> (proc_macro2::Span, ExprKind) {
        let condition = self.expr(&it.cond);
        let then_branch = self.plain_block(&it.then_branch);
        let else_branch = it.else_branch.as_ref().map(|(_, branch)| self.expr(branch));
        (it.if_token.span, ExprKind::If { condition, then_branch, else_branch })
    }

    fn arm(&mut self, arm: &syn::Arm) -> Option<MatchArm> {
        if self.is_elsewhere(&arm.attrs) {
            return None;
        }
        let pattern = self.pattern(&arm.pat);
        let guard = match &arm.pat {
            Pat::Guard(guarded) => Some(self.expr(&guarded.guard)),
            _ => None,
        };
        Some(MatchArm { pattern, guard, body: self.expr(&arm.body) })
    }

    fn for_loop(&mut self, it: &syn::ExprForLoop) -> (proc_macro2::Span, ExprKind) {
        let iterable = self.expr(&it.expr);
        let pattern = self.pattern(&it.pat);
        let body = self.plain_block(&it.body);
        let label = self.label(it.label.as_ref());
        let kind = ForLoop { pattern, iterable, body, label };
        (it.for_token.span, ExprKind::For(Box::new(kind)))
    }

    /// Forms syn leaves as tokens; `become f(x)` is the one that calls.
    fn verbatim(&mut self, tokens: &TokenStream) -> ExprId {
        let span = self.first_span(tokens);
        let rest: TokenStream = tokens.clone().into_iter().skip(1).collect();
        let value = match syn::parse2::<syn::Expr>(rest) {
            Ok(syn::Expr::Verbatim(_)) | Err(_) => None,
            Ok(value) => Some(self.expr(&value)),
        };
        self.push(span, ExprKind::Other(value.into_iter().collect()))
    }

    /// `{ … }` without a label.
    pub(super) fn plain_block(&mut self, block: &syn::Block) -> ExprId {
        self.block(block, BlockKind::Plain, None)
    }

    /// A block with its statements and items.
    fn block(&mut self, block: &syn::Block, kind: BlockKind, label: Option<&syn::Label>) -> ExprId {
        let label = self.label(label);
        let mut lowered = Block { label, ..empty_block(kind) };
        self.statements(&block.stmts, &mut lowered);
        let span = self.span(block.brace_token.span.open());
        self.push(span, ExprKind::Block(Box::new(lowered)))
    }

    /// A block that stands nowhere in the source, as an expression at `span`.
    pub(super) fn made_block(
        &mut self,
        span: Span,
        kind: BlockKind,
        statements: &[syn::Stmt],
    ) -> ExprId {
        let mut lowered = empty_block(kind);
        self.statements(statements, &mut lowered);
        self.push(span, ExprKind::Block(Box::new(lowered)))
    }
}

/// A block with nothing in it.
fn empty_block(kind: BlockKind) -> Block {
    Block { kind, label: None, items: Vec::new(), statements: Vec::new(), tail: None }
}

/// The token of a path's last segment.
pub(super) fn last_token(path: &syn::Path) -> proc_macro2::Span {
    path.segments.last().map_or_else(proc_macro2::Span::call_site, |segment| segment.ident.span())
}

/// Place and text of a binary operator.
fn operator(operator: &syn::BinOp) -> (proc_macro2::Span, &'static str) {
    match operator {
        syn::BinOp::Add(it) => (it.spans[0], "+"),
        syn::BinOp::Sub(it) => (it.spans[0], "-"),
        syn::BinOp::Mul(it) => (it.spans[0], "*"),
        syn::BinOp::Div(it) => (it.spans[0], "/"),
        syn::BinOp::Rem(it) => (it.spans[0], "%"),
        syn::BinOp::And(it) => (it.spans[0], "&&"),
        syn::BinOp::Or(it) => (it.spans[0], "||"),
        syn::BinOp::BitXor(it) => (it.spans[0], "^"),
        syn::BinOp::BitAnd(it) => (it.spans[0], "&"),
        syn::BinOp::BitOr(it) => (it.spans[0], "|"),
        syn::BinOp::Shl(it) => (it.spans[0], "<<"),
        syn::BinOp::Shr(it) => (it.spans[0], ">>"),
        syn::BinOp::Eq(it) => (it.spans[0], "=="),
        syn::BinOp::Lt(it) => (it.spans[0], "<"),
        syn::BinOp::Le(it) => (it.spans[0], "<="),
        syn::BinOp::Ne(it) => (it.spans[0], "!="),
        syn::BinOp::Ge(it) => (it.spans[0], ">="),
        syn::BinOp::Gt(it) => (it.spans[0], ">"),
        syn::BinOp::AddAssign(it) => (it.spans[0], "+="),
        syn::BinOp::SubAssign(it) => (it.spans[0], "-="),
        syn::BinOp::MulAssign(it) => (it.spans[0], "*="),
        syn::BinOp::DivAssign(it) => (it.spans[0], "/="),
        syn::BinOp::RemAssign(it) => (it.spans[0], "%="),
        syn::BinOp::BitXorAssign(it) => (it.spans[0], "^="),
        syn::BinOp::BitAndAssign(it) => (it.spans[0], "&="),
        syn::BinOp::BitOrAssign(it) => (it.spans[0], "|="),
        syn::BinOp::ShlAssign(it) => (it.spans[0], "<<="),
        syn::BinOp::ShrAssign(it) => (it.spans[0], ">>="),
        _ => (proc_macro2::Span::call_site(), "?"),
    }
}

/// A token of a macro call to tell its place by.
pub(super) fn expr_token(expr: &syn::Expr) -> proc_macro2::Span {
    match expr {
        syn::Expr::Macro(call) => last_token(&call.mac.path),
        _ => proc_macro2::Span::call_site(),
    }
}
