//! The second pass over a file: its calls of the repository's own macros are replaced by what they turn into.

use super::definitions::Definitions;
use super::expand::Expander;
use crate::base::{IndexVec, Name, Span};
use crate::syntax::facts::{
    Block, BlockKind, BodyId, ExprId, ExprKind, FileFacts, ImportLeaf, ItemId, ItemKind, MacroCall,
    MacroMeaning, MacroText, Path, PatternKind, Segment, Statement,
};
use crate::syntax::items::Position;
use crate::syntax::lower::{Excerpt, Lowerer, Origin};
use crate::syntax::walk::Child;
use proc_macro2::TokenStream;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use syn::Stmt;

/// A call as the first pass left it.
struct Call {
    path: Vec<Name>,
    text: MacroText,
    place: Span,
}

/// Expands the calls of one file; returns the names of macros whose calls could not be expanded.
pub(in crate::syntax) fn expand_file(
    facts: &mut FileFacts,
    definitions: &Definitions,
    expander: Expander<'_>,
) -> BTreeSet<Name> {
    let origin = Origin::Excerpt(Excerpt::default());
    let mut lowerer = Lowerer::new(origin);
    lowerer.facts = std::mem::take(facts);
    lowerer.expander = Some(expander);
    lowerer.expand_items(definitions);
    lowerer.expand_bodies(definitions);
    *facts = lowerer.facts;
    lowerer.expander.map(|expander| expander.failed).unwrap_or_default()
}

/// Whether the file calls any of the macros.
pub(in crate::syntax) fn has_calls(facts: &FileFacts, definitions: &Definitions) -> bool {
    let in_items = facts.items.iter().any(|item| match &item.kind {
        ItemKind::MacroCall(call) => definitions.has(&call.path),
        _ => false,
    });
    in_items
        || facts.bodies.iter().flat_map(|body| &body.expressions).any(|expr| match &expr.kind {
            ExprKind::Macro(call) => call.text.is_some() && definitions.has(&call.path),
            _ => false,
        })
}

/// Gives calls of a macro under an imported other name (`use shared::define as d;`) the path that is meant.
pub(in crate::syntax) fn unalias(facts: &mut Arc<FileFacts>, definitions: &Definitions) {
    let aliases = aliases(facts, definitions);
    if aliases.is_empty() {
        return;
    }
    let facts = Arc::make_mut(facts);
    let rename = |path: &mut Path| {
        if let Some(meant) = path.as_single_name().and_then(|name| aliases.get(&name)) {
            let segment = |name: &Name| Segment { name: *name, arguments: None };
            path.segments = meant.iter().map(segment).collect();
        }
    };
    for item in facts.items.as_mut_slice() {
        if let ItemKind::MacroCall(call) = &mut item.kind {
            rename(&mut call.path);
        }
    }
    let bodies = facts.bodies.as_mut_slice().iter_mut();
    for expr in bodies.flat_map(|body| body.expressions.as_mut_slice()) {
        if let ExprKind::Macro(call) = &mut expr.kind {
            rename(&mut call.path);
        }
    }
}

/// Names under which a file imports macros of the repository, where they are not the macros' own.
fn aliases(facts: &FileFacts, definitions: &Definitions) -> BTreeMap<Name, Vec<Name>> {
    let mut aliases = BTreeMap::new();
    for item in &facts.items {
        let ItemKind::Use(all) = &item.kind else { continue };
        for import in all {
            if let (ImportLeaf::Named(name), Some(last)) = (import.leaf, import.path.last())
                && name != *last
                && definitions.has_name(*last)
            {
                aliases.insert(name, import.path.clone());
            }
        }
    }
    aliases
}

impl Lowerer<'_> {
    fn expand_items(&mut self, definitions: &Definitions) {
        let positions = positions(&self.facts);
        for id in self.facts.items.ids() {
            if let Some(call) = item_call(&self.facts, id, definitions) {
                self.expand_item(id, &call, positions[id]);
            }
        }
    }

    fn expand_item(&mut self, id: ItemId, call: &Call, position: Position) {
        let Some(tokens) = self.expansion(call) else { return };
        let items = self.plain_items(tokens, position);
        self.finish(call, items.is_some());
        let Some(items) = items else { return };
        if let ItemKind::MacroCall(found) = &mut self.facts.items[id].kind {
            let guess = std::mem::replace(&mut found.items, items);
            for item in guess {
                bury_item(&mut self.facts, item);
            }
        }
    }

    fn expand_bodies(&mut self, definitions: &Definitions) {
        for id in self.facts.bodies.ids() {
            if self.facts.bodies[id].expressions.iter().any(|expr| is_call(&expr.kind, definitions))
            {
                self.body = std::mem::take(&mut self.facts.bodies[id]);
                self.expand_body(definitions);
                self.facts.bodies[id] = std::mem::take(&mut self.body);
            }
        }
    }

    /// From the end, so that outer calls come before those in their arguments: these are gone once the outer
    /// ones are expanded.
    fn expand_body(&mut self, definitions: &Definitions) {
        for id in self.body.expressions.ids().rev() {
            if matches!(self.body.expressions[id].kind, ExprKind::Block(_)) {
                self.expand_statements(id, definitions);
            } else if let Some(call) = self.call_at(id, definitions) {
                self.expand_expr(id, &call);
            }
        }
    }

    fn call_at(&self, id: ExprId, definitions: &Definitions) -> Option<Call> {
        let expr = &self.body.expressions[id];
        match &expr.kind {
            ExprKind::Macro(call) if is_call(&expr.kind, definitions) => Some(Call {
                path: call.path.segments.iter().map(|segment| segment.name).collect(),
                text: call.text.clone()?,
                place: expr.span,
            }),
            _ => None,
        }
    }

    /// The tokens that the call turns into.
    fn expansion(&mut self, call: &Call) -> Option<TokenStream> {
        self.origin = Origin::Excerpt(Excerpt { start: call.text.start, call: call.place });
        let tokens: TokenStream = format!(" {}", call.text.text).parse().ok()?;
        let expander = self.expander.as_mut()?;
        expander.begin(call.place, call.text.text);
        let expansion = expander.expand(&call.path, tokens)?;
        expander.enter();
        Some(expansion)
    }

    fn finish(&mut self, call: &Call, is_read: bool) {
        if let Some(expander) = &mut self.expander {
            expander.leave();
            if !is_read {
                expander.fail(&call.path);
            }
        }
    }

    fn expansion_as_statements(&mut self, call: &Call) -> Option<Vec<Stmt>> {
        let tokens = self.expansion(call)?;
        let statements = super::parse_value(&tokens);
        if statements.is_none() {
            self.finish(call, false);
        }
        statements
    }

    fn expand_expr(&mut self, id: ExprId, call: &Call) {
        if let Some(statements) = self.expansion_as_statements(call) {
            self.replace_by_block(id, call, &statements);
        }
    }

    fn replace_by_block(&mut self, id: ExprId, call: &Call, statements: &[Stmt]) {
        let block = self.made_block(call.place, BlockKind::Plain, statements);
        self.finish(call, true);
        let made = MacroMeaning::Block(block);
        if let ExprKind::Macro(found) = &mut self.body.expressions[id].kind {
            found.text = None;
            let guess = std::mem::replace(&mut found.meaning, made);
            self.bury_meaning(&guess);
        }
    }

    /// Calls that are statements of the block `id`: what they bind is visible to the statements that follow.
    fn expand_statements(&mut self, id: ExprId, definitions: &Definitions) {
        let ExprKind::Block(block) = &self.body.expressions[id].kind else { return };
        let is_statement_call = |lowerer: &Self, statement: &Statement| match statement {
            Statement::Expr(value) => lowerer.call_at(*value, definitions).is_some(),
            Statement::Let { .. } => false,
        };
        let has_tail_call =
            block.tail.is_some_and(|tail| self.call_at(tail, definitions).is_some());
        if !has_tail_call && !block.statements.iter().any(|it| is_statement_call(self, it)) {
            return;
        }
        let mut rebuilt = Block {
            label: block.label,
            items: block.items.clone(),
            kind: block.kind,
            statements: Vec::with_capacity(block.statements.len()),
            tail: None,
        };
        let (statements, tail) = (block.statements.clone(), block.tail);
        for statement in statements {
            match statement {
                Statement::Expr(value) => {
                    self.expand_statement(value, true, definitions, &mut rebuilt);
                }
                binding @ Statement::Let { .. } => rebuilt.statements.push(binding),
            }
        }
        if let Some(tail) = tail {
            self.expand_statement(tail, false, definitions, &mut rebuilt);
        }
        self.body.expressions[id].kind = ExprKind::Block(Box::new(rebuilt));
    }

    fn expand_statement(
        &mut self,
        value: ExprId,
        has_semicolon: bool,
        definitions: &Definitions,
        block: &mut Block,
    ) {
        let call = self.call_at(value, definitions);
        let expansion = call.and_then(|call| {
            let statements = self.expansion_as_statements(&call)?;
            Some((call, statements))
        });
        let Some((call, statements)) = expansion else {
            return crate::syntax::statements::push_value(block, value, has_semicolon);
        };
        if !statements.iter().any(super::is_seen_outside) {
            self.replace_by_block(value, &call, &statements);
            return crate::syntax::statements::push_value(block, value, has_semicolon);
        }
        self.statements(&statements, block);
        self.finish(&call, true);
        if has_semicolon && let Some(tail) = block.tail.take() {
            block.statements.push(Statement::Expr(tail));
        }
        self.bury(value);
    }

    fn bury_meaning(&mut self, meaning: &MacroMeaning) {
        let mut children = Vec::new();
        meaning.for_each_child(&mut |child| children.push(child));
        self.bury_all(children);
    }

    /// Empties an expression and all inside it: it was a guess that turned out wrong.
    fn bury(&mut self, id: ExprId) {
        self.bury_all(vec![Child::Expr(id)]);
    }

    fn bury_all(&mut self, mut left: Vec<Child>) {
        while let Some(child) = left.pop() {
            match child {
                Child::Expr(id) => {
                    let nothing = ExprKind::Other(Box::new([]));
                    let kind = std::mem::replace(&mut self.body.expressions[id].kind, nothing);
                    kind.for_each_child(&mut |child| left.push(child));
                }
                Child::Pattern(id) => {
                    let kind =
                        std::mem::replace(&mut self.body.patterns[id].kind, PatternKind::Wild);
                    kind.for_each_child(&mut |id| left.push(Child::Pattern(id)));
                }
                Child::Item(id) => bury_item(&mut self.facts, id),
            }
        }
    }
}

fn is_call(kind: &ExprKind, definitions: &Definitions) -> bool {
    match kind {
        ExprKind::Macro(call) => is_unexpanded(call) && definitions.has(&call.path),
        _ => false,
    }
}

fn is_unexpanded(call: &MacroCall) -> bool {
    call.text.is_some()
}

fn item_call(facts: &FileFacts, id: ItemId, definitions: &Definitions) -> Option<Call> {
    let item = &facts.items[id];
    match &item.kind {
        ItemKind::MacroCall(call) if definitions.has(&call.path) => Some(Call {
            path: call.path.segments.iter().map(|segment| segment.name).collect(),
            text: call.text.clone(),
            place: item.span,
        }),
        _ => None,
    }
}

/// Where each item of the file stands.
fn positions(facts: &FileFacts) -> IndexVec<ItemId, Position> {
    let mut positions: IndexVec<ItemId, Position> =
        facts.items.iter().map(|_| Position::Module).collect();
    for item in &facts.items {
        let (items, position) = match &item.kind {
            ItemKind::Impl(block) => (&block.items, Position::Impl),
            ItemKind::Trait(block) => (&block.items, Position::Trait),
            _ => continue,
        };
        for id in items {
            positions[*id] = position;
        }
    }
    positions
}

/// Empties an item and all inside it.
fn bury_item(facts: &mut FileFacts, id: ItemId) {
    let mut left = vec![id];
    while let Some(id) = left.pop() {
        let item = &mut facts.items[id];
        item.attributes.clear();
        match std::mem::replace(&mut item.kind, ItemKind::Use(Vec::new())) {
            ItemKind::Module(module) => left.extend(module.items.unwrap_or_default()),
            ItemKind::Impl(block) => left.extend(block.items),
            ItemKind::Trait(block) => left.extend(block.items),
            ItemKind::MacroCall(call) => left.extend(call.items),
            ItemKind::Function(function) => bury_body(facts, function.body, &mut left),
            ItemKind::Constant(constant) => bury_body(facts, constant.body, &mut left),
            _ => {}
        }
    }
}

fn bury_body(facts: &mut FileFacts, id: Option<BodyId>, left: &mut Vec<ItemId>) {
    let body = id.map(|id| std::mem::take(&mut facts.bodies[id]));
    for expr in body.iter().flat_map(|body| &body.expressions) {
        if let ExprKind::Block(block) = &expr.kind {
            left.extend(&block.items);
        }
    }
}
