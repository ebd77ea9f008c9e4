//! Statements of a block.

use super::facts::{Attribute, Block, ExprId, Statement};
use super::lower::Lowerer;
use super::predicate;
use syn::{Expr, Stmt};

impl Lowerer<'_> {
    /// Appends statements to `block`; what ends without a semicolon becomes its value.
    pub(super) fn statements(&mut self, statements: &[Stmt], block: &mut Block) {
        block.statements.reserve_exact(statements.len());
        for statement in statements {
            // Only the last may be the value: an earlier one was a statement after all.
            if let Some(earlier) = block.tail.take() {
                block.statements.push(Statement::Expr(earlier));
            }
            self.statement(statement, block);
        }
    }

    fn statement(&mut self, statement: &Stmt, block: &mut Block) {
        match statement {
            Stmt::Local(local) => {
                if !self.is_elsewhere(&local.attrs) {
                    let lowered = self.local(local);
                    block.statements.push(lowered);
                }
            }
            Stmt::Item(item) => self.item(item, &mut block.items),
            Stmt::Expr(Expr::Verbatim(tokens), _) if tokens.is_empty() => {}
            Stmt::Expr(expr, _) if self.is_elsewhere(outer_attributes(expr)) => {}
            Stmt::Expr(Expr::Macro(call), semicolon) => {
                self.macro_statement(&call.mac, semicolon.is_some(), block);
            }
            Stmt::Expr(expr, semicolon) => {
                let value = self.expr(expr);
                push_value(block, value, semicolon.is_some());
            }
            Stmt::Macro(call) => {
                if !self.is_elsewhere(&call.attrs) {
                    self.macro_statement(&call.mac, call.semi_token.is_some(), block);
                }
            }
        }
    }

    fn local(&mut self, local: &syn::Local) -> Statement {
        let init = local.init.as_ref();
        let value = init.map(|init| self.expr(&init.expr));
        let diverge = init.and_then(|init| init.diverge.as_ref());
        let else_branch = diverge.map(|(_, block)| self.expr(block));
        let (pattern, ty) = match &local.pat {
            syn::Pat::Type(typed) => (self.pattern(&typed.pat), Some(Box::new(self.ty(&typed.ty)))),
            other => (self.pattern(other), None),
        };
        Statement::Let { pattern, ty, value, else_branch }
    }

    /// Whether the attributes say that what follows is there in tests only.
    pub(super) fn is_for_tests(&mut self, attributes: &[syn::Attribute]) -> bool {
        self.any_attribute(attributes, Attribute::is_test)
    }

    /// Whether the attributes say that what follows is there in tests only, or on other platforms only.
    ///
    /// Code for a feature stays, switched on or off: of statements, unlike items, both sides can be followed.
    pub(super) fn is_elsewhere(&mut self, attributes: &[syn::Attribute]) -> bool {
        self.any_attribute(attributes, |attribute| {
            attribute.is_test()
                || (attribute.path == "cfg"
                    && predicate::all(&attribute.arguments, None) == Some(false))
        })
    }

    /// Whether any attribute passes; most cannot, and are not looked at.
    fn any_attribute(
        &mut self,
        attributes: &[syn::Attribute],
        passes: impl Fn(&Attribute) -> bool,
    ) -> bool {
        attributes.iter().any(is_choice) && self.attributes(attributes).iter().any(passes)
    }
}

/// Common attributes that never say where their item is there.
const PLAIN: &[&str] =
    &["doc", "derive", "serde", "allow", "inline", "async_trait", "instrument", "must_use"];

/// Whether an attribute may say where its item is there.
fn is_choice(attribute: &syn::Attribute) -> bool {
    let last = attribute.path().segments.last();
    last.is_none_or(|last| PLAIN.iter().all(|plain| last.ident != plain))
}

/// An expression as the block's value, or as a statement if a semicolon follows.
pub(super) fn push_value(block: &mut Block, value: ExprId, has_semicolon: bool) {
    if has_semicolon {
        block.statements.push(Statement::Expr(value));
    } else {
        block.tail = Some(value);
    }
}

/// Attributes in front of an expression statement, for the forms that carry a `cfg` in practice.
fn outer_attributes(expr: &Expr) -> &[syn::Attribute] {
    match expr {
        Expr::Block(it) => &it.attrs,
        Expr::Unsafe(it) => &it.attrs,
        Expr::If(it) => &it.attrs,
        Expr::Match(it) => &it.attrs,
        Expr::ForLoop(it) => &it.attrs,
        Expr::Call(it) => &it.attrs,
        Expr::MethodCall(it) => &it.attrs,
        Expr::Macro(it) => &it.attrs,
        Expr::Assign(it) => &it.attrs,
        Expr::Await(it) => &it.attrs,
        Expr::Try(it) => &it.attrs,
        Expr::Return(it) => &it.attrs,
        _ => &[],
    }
}
