//! What becomes of a text after its `let`: `url.set_path("/orders")`, `path.push_str("/{id}")`, `path += "/items"`.

use super::address::{Reader, binds};
use super::text::{ALTERNATIVES, Part, Text, is_telling, limited};
use crate::base::Name;
use crate::link::Resolution;
use crate::syntax::facts::{Body, ExprId, ExprKind, PatternId, Statement};
use crate::syntax::walk::Child;

/// A change that a statement makes to a local.
#[derive(Clone, Copy)]
enum Change {
    /// The path is replaced.
    Path(ExprId),
    /// Something is put behind.
    Behind(ExprId),
}

impl Reader<'_, '_> {
    /// The texts of a local as they are after the statements that change it; those that may not run leave what was there
    /// as well.
    pub(super) fn changed(&self, body: &Body, local: PatternId, texts: Vec<Text>) -> Vec<Text> {
        let mut texts = texts;
        for (expr, _) in body.expressions.iter_enumerated() {
            let Some(change) = self.change(body, expr, local) else { continue };
            let (before, is_certain) = (texts.clone(), is_certain(body, expr, local));
            texts = match change {
                Change::Path(path) => {
                    let path = self.read(path);
                    if !path.iter().any(is_telling) {
                        continue;
                    }
                    let both = |text: &Text| {
                        let front = before_path(text);
                        path.iter().map(move |path| front.clone().then(path)).collect::<Vec<_>>()
                    };
                    texts.iter().flat_map(both).collect()
                }
                Change::Behind(more) => {
                    let more = self.read(more);
                    let both = |text: &Text| {
                        more.iter().map(|more| text.clone().then(more)).collect::<Vec<_>>()
                    };
                    texts.iter().flat_map(both).take(ALTERNATIVES).collect()
                }
            };
            if !is_certain {
                texts.extend(before);
            }
            texts = limited(texts);
        }
        texts
    }

    fn change(&self, body: &Body, expr: ExprId, local: PatternId) -> Option<Change> {
        match &body.expressions[expr].kind {
            ExprKind::MethodCall(call) if self.is_local(body, call.receiver, local) => {
                match (call.method.as_str(), call.arguments.as_ref()) {
                    ("set_path", [path]) if !self.is_made_of(body, *path, local, 0) => {
                        Some(Change::Path(*path))
                    }
                    ("push_str", [more]) => Some(Change::Behind(*more)),
                    _ => None,
                }
            }
            ExprKind::Binary { operator, left, right }
                if *operator == "+=" && self.is_local(body, *left, local) =>
            {
                Some(Change::Behind(*right))
            }
            _ => None,
        }
    }

    /// Whether an expression is made of the local itself: `url.set_path(&format!("{}/", url.path()))`.
    fn is_made_of(&self, body: &Body, expr: ExprId, local: PatternId, depth: u32) -> bool {
        if self.is_local(body, expr, local) || depth > 8 {
            return true;
        }
        if let Some(Resolution::Local(other)) =
            self.values.types(self.owner).and_then(|types| types.resolution(expr))
            && let Some(value) = self.initial(other)
        {
            return self.is_made_of(body, value, local, depth + 1);
        }
        let mut found = false;
        body.expressions[expr].kind.for_each_child(&mut |child| {
            if let Child::Expr(inner) = child {
                found |= self.is_made_of(body, inner, local, depth + 1);
            }
        });
        found
    }

    fn is_local(&self, body: &Body, expr: ExprId, local: PatternId) -> bool {
        match &body.expressions[expr].kind {
            ExprKind::Reference(inner, _) | ExprKind::Unary { operand: inner, .. } => {
                self.is_local(body, *inner, local)
            }
            ExprKind::Path(_) => {
                let types = self.values.types(self.owner);
                types.and_then(|types| types.resolution(expr)) == Some(Resolution::Local(local))
            }
            _ => false,
        }
    }
}

/// Whether an expression is a statement of the block that binds the local.
fn is_certain(body: &Body, expr: ExprId, local: PatternId) -> bool {
    body.expressions.iter().any(|expression| {
        let ExprKind::Block(block) = &expression.kind else { return false };
        let binds_it = |statement: &Statement| match statement {
            Statement::Let { pattern, .. } => binds(body, *pattern, local),
            Statement::Expr(_) => false,
        };
        let is_it = |statement: &Statement| matches!(statement, Statement::Expr(it) if *it == expr);
        block.statements.iter().any(binds_it) && block.statements.iter().any(is_it)
    })
}

/// An address without its path: scheme and host, or what stands for them.
fn before_path(text: &Text) -> Text {
    let mut front = Vec::new();
    for part in &text.0 {
        let Part::Literal(known) = part else {
            front.push(part.clone());
            continue;
        };
        let from = known.find("://").map_or(0, |scheme| scheme + 3);
        if let Some(slash) = known[from..].find('/') {
            front.push(Part::Literal(Name::new(&known[..from + slash])));
            return Text(front);
        }
        front.push(part.clone());
    }
    Text(front)
}
