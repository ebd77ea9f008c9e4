//! Which blocks of a body declare items?

use crate::base::Id;
use crate::syntax::DeclaringBlock;
use crate::syntax::facts::{Block, Body, BodyId, ExprId, ExprKind, FileFacts, Item, ItemKind};
use crate::syntax::walk::Child;

/// A block that declares items.
pub(super) struct Declaring<'a> {
    /// The block.
    pub(super) block: &'a Block,
    /// Position in the list of the declaring block around it.
    pub(super) around: Option<usize>,
}

/// Whether any body of a file may declare items: whether there are items that no file, module, impl, trait or macro
/// lists. Most files have none, and going through all their expressions would take longer than all the rest.
pub(super) fn may_have_blocks(facts: &FileFacts) -> bool {
    let listed = |item: &Item| match &item.kind {
        ItemKind::Module(module) => module.items.as_ref().map_or(0, Vec::len),
        ItemKind::Impl(of) => of.items.len(),
        ItemKind::Trait(of) => of.items.len(),
        ItemKind::MacroCall(call) => call.items.len(),
        _ => 0,
    };
    let all: usize = facts.items.iter().map(listed).sum();
    all + facts.roots.len() < facts.items.len()
}

/// The blocks of a body of a file that declare items, as [`declaring`] finds them: once for each file.
pub(super) fn declaring_in(facts: &FileFacts, body: BodyId) -> Vec<Declaring<'_>> {
    let find = |(id, body): (BodyId, &Body)| {
        let found = blocks(body);
        (!found.is_empty()).then(|| (id, found.into()))
    };
    let all = facts
        .found
        .declaring
        .get_or_init(|| facts.bodies.iter_enumerated().filter_map(find).collect());
    let found = all.binary_search_by_key(&body, |(id, _)| *id).ok();
    let blocks = found.map_or(&[][..], |at| &all[at].1);
    facts.bodies.get(body).map(|body| listed(body, blocks)).unwrap_or_default()
}

fn has_items(kind: &ExprKind) -> bool {
    matches!(kind, ExprKind::Block(block) if !block.items.is_empty())
}

/// The blocks of `body` that declare items, outer ones before those inside them, otherwise in source order.
pub(super) fn declaring(body: &Body) -> Vec<Declaring<'_>> {
    listed(body, &blocks(body))
}

fn listed<'a>(body: &'a Body, blocks: &[DeclaringBlock]) -> Vec<Declaring<'a>> {
    let block = |(at, around): &DeclaringBlock| match &body.expressions[*at].kind {
        ExprKind::Block(block) => Some(Declaring { block, around: *around }),
        _ => None,
    };
    blocks.iter().filter_map(block).collect()
}

fn blocks(body: &Body) -> Vec<DeclaringBlock> {
    if !body.expressions.iter().any(|expression| has_items(&expression.kind)) {
        return Vec::new();
    }
    let mut found: Vec<DeclaringBlock> = Vec::new();
    let mut seen = vec![false; body.expressions.len()];
    let mut todo: Vec<(ExprId, Option<usize>)> =
        body.root.map(|root| (root, None)).into_iter().collect();
    let mut children = Vec::new();
    while let Some((at, mut around)) = todo.pop() {
        let Some(expression) = body.expressions.get(at) else { continue };
        if std::mem::replace(&mut seen[at.index()], true) {
            continue;
        }
        if has_items(&expression.kind) {
            found.push((at, around));
            around = Some(found.len() - 1);
        }
        expression.kind.for_each_child(&mut |child| {
            if let Child::Expr(child) = child {
                children.push(child);
            }
        });
        todo.extend(children.drain(..).rev().map(|child| (child, around)));
    }
    found
}
