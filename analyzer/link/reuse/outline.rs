//! What each item of a file says, for itself: signature, fields, attributes, but no bodies and no places.
//!
//! An item has a mark, which tells it from all others of its file in other revisions too, and an answer, which is the
//! same only where it says the same. What stands around an item is part of its mark: a method whose impl is now for
//! another type is another item.

use super::super::blocks::{declaring, may_have_blocks};
use super::marks::{Mark, mix, of_name};
use super::words::digest;
use crate::base::IndexVec;
use crate::syntax::facts::{FileFacts, Item, ItemId, ItemKind};
use rustc_hash::FxHashMap;

/// The items of a file.
#[derive(Debug, Default)]
pub(crate) struct Outline(IndexVec<ItemId, Said>);

/// What there is to know of an item.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    mark: Mark,
    answer: u64,
}

impl Outline {
    pub(super) fn of(facts: &FileFacts) -> Self {
        let mut walk = Walk {
            facts,
            has_blocks: may_have_blocks(facts),
            numbers: FxHashMap::default(),
            said: vec![Said::default(); facts.items.len()].into(),
        };
        let mut todo: Vec<(ItemId, Mark)> = facts.roots.iter().rev().map(|id| (*id, 0)).collect();
        while let Some((id, around)) = todo.pop() {
            let Some(item) = facts.items.get(id) else { continue };
            let inside = walk.item(id, item, around);
            todo.extend(walk.nested(item).into_iter().rev().map(|id| (id, inside)));
        }
        Self(walk.said)
    }

    /// What tells an item from all others of the file.
    pub(super) fn mark(&self, item: ItemId) -> Mark {
        self.0.get(item).map_or(0, |said| said.mark)
    }

    /// All marks with answers. `names` tells what else an item is known by: several that share a path are told apart by
    /// their order alone, so an item that says the same may bear another's name.
    pub(super) fn answers(
        &self,
        names: impl Fn(ItemId) -> u64,
    ) -> impl Iterator<Item = (Mark, u64)> {
        let all = self.0.iter_enumerated();
        all.map(move |(id, said)| (said.mark, mix([said.answer, names(id), 0, 0])))
    }
}

struct Walk<'a> {
    facts: &'a FileFacts,
    has_blocks: bool,
    /// How many items of the same name stand in the same place so far.
    numbers: FxHashMap<(Mark, u8, u64), u64>,
    said: IndexVec<ItemId, Said>,
}

impl Walk<'_> {
    /// Goes through an item; what the marks of those in it start from.
    fn item(&mut self, id: ItemId, item: &Item, around: Mark) -> Mark {
        let kind = kind_of(item);
        let (name, head) = match &item.kind {
            ItemKind::Impl(of) => {
                let head = digest(&(&of.generics, &of.of_trait, &of.self_type));
                (head, head)
            }
            ItemKind::Trait(of) => (of_name(item.name), digest(&(&of.generics, &of.supertraits))),
            _ => (of_name(item.name), 0),
        };
        let number = self.numbers.entry((around, kind, name)).or_default();
        *number += 1;
        let mark = mix([around, u64::from(kind), name, *number]);
        let answer =
            if is_asked(item) { mix([digest(item), self.names_in(item), 0, 0]) } else { 0 };
        self.said[id] = Said { mark, answer };
        mix([mark, head, digest(&item.attributes), 1])
    }

    /// The items in an item, in source order.
    fn nested(&self, item: &Item) -> Vec<ItemId> {
        let body = match &item.kind {
            ItemKind::Module(of) => return of.items.clone().unwrap_or_default(),
            ItemKind::Trait(of) => return of.items.clone(),
            ItemKind::Impl(of) => return of.items.clone(),
            ItemKind::MacroCall(of) => return of.items.clone(),
            ItemKind::Function(of) => of.body,
            ItemKind::Constant(of) => of.body,
            _ => None,
        };
        let body = body.filter(|_| self.has_blocks).and_then(|body| self.facts.bodies.get(body));
        let blocks = body.map(declaring).unwrap_or_default();
        blocks.iter().flat_map(|declaring| declaring.block.items.iter().copied()).collect()
    }

    /// What stands in an impl or trait, by kind and name.
    fn names_in(&self, item: &Item) -> u64 {
        if !matches!(item.kind, ItemKind::Impl(_) | ItemKind::Trait(_)) {
            return 0;
        }
        let mut all = 0;
        let mut todo = self.nested(item);
        todo.reverse();
        while let Some(id) = todo.pop() {
            let Some(item) = self.facts.items.get(id) else { continue };
            all = mix([all, u64::from(kind_of(item)), of_name(item.name), 0]);
            if let ItemKind::MacroCall(call) = &item.kind {
                todo.extend(call.items.iter().rev());
            }
        }
        all
    }
}

/// Whether anybody asks what an item says: what the others say is in the scopes.
fn is_asked(item: &Item) -> bool {
    !matches!(
        item.kind,
        ItemKind::Module(_)
            | ItemKind::Use(_)
            | ItemKind::ExternCrate { .. }
            | ItemKind::MacroRules(_)
            | ItemKind::MacroCall(_)
    )
}

fn kind_of(item: &Item) -> u8 {
    match item.kind {
        ItemKind::Module(_) => 1,
        ItemKind::Use(_) => 2,
        ItemKind::ExternCrate { .. } => 3,
        ItemKind::Function(_) => 4,
        ItemKind::Struct(_) => 5,
        ItemKind::Enum(_) => 6,
        ItemKind::Trait(_) => 7,
        ItemKind::Impl(_) => 8,
        ItemKind::TypeAlias(_) => 9,
        ItemKind::Constant(_) => 10,
        ItemKind::MacroRules(_) => 11,
        ItemKind::MacroCall(_) => 12,
    }
}
