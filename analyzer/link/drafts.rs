//! What a name means while imports are still being resolved.

use super::cfg::Presence;
use super::definitions::{Definition, ModuleId, Namespace, Scope, TraitId};
use crate::base::{IndexVec, Name};
use rustc_hash::FxHashMap;

/// How good a claim to a name is; the smaller wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Claim {
    class: u8,
    /// The import behind it, counted from 1; 0 for an item.
    import: u32,
}

impl Claim {
    /// Of an item.
    pub(super) fn item(presence: Presence) -> Self {
        Self { class: explicit(presence), import: 0 }
    }

    /// Of the import at `index`: what is brought in by name comes before what a glob brings, but both give way
    /// where they are unlikely to be there at all.
    pub(super) fn import(index: u32, presence: Presence, is_glob: bool) -> Self {
        let class = explicit(presence) + if is_glob { glob(presence) } else { 0 };
        Self { class, import: index + 1 }
    }

    /// Whether nothing can take the name away any more.
    fn is_final(self) -> bool {
        self.class == 0 && self.import == 0
    }

    /// Whether it stems from the import at `index`.
    pub(super) fn is_from(self, index: u32) -> bool {
        self.import == index + 1
    }
}

/// Leaves a gap behind likely and unlikely things for globs.
fn explicit(presence: Presence) -> u8 {
    match presence {
        Presence::Certain => 0,
        Presence::Possible => 1,
        Presence::Unlikely => 4,
        Presence::InTests => 6,
    }
}

fn glob(presence: Presence) -> u8 {
    match presence {
        Presence::Certain | Presence::Possible => 2,
        Presence::Unlikely | Presence::InTests => 1,
    }
}

/// One meaning of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry<T> {
    /// The meaning.
    pub(super) meaning: T,
    /// How good the claim is.
    pub(super) claim: Claim,
    /// Whether globs from outside see it.
    pub(super) is_public: bool,
}

/// What one name means.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    /// The name.
    pub(super) name: Name,
    /// As a module, type or trait.
    pub(super) types: Option<Entry<Definition>>,
    /// As a function, constant or constructor.
    pub(super) values: Option<Entry<Definition>>,
    /// As a path that leads out of what is known.
    pub(super) external: Option<Entry<Name>>,
}

/// The names of one scope.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// In the order of their first appearance, so that going through them is the same on every run.
    pub(super) slots: Vec<Slot>,
    positions: FxHashMap<Name, u32>,
    /// Traits brought in as `_`.
    pub(super) nameless: Vec<(TraitId, bool)>,
    /// The globs that bring these names elsewhere.
    pub(super) globs: Vec<u32>,
}

impl Draft {
    /// What `name` means.
    pub(super) fn slot(&self, name: Name) -> Option<&Slot> {
        self.slots.get(*self.positions.get(&name)? as usize)
    }

    /// Offers a meaning; says whether it changed anything.
    pub(super) fn offer(
        &mut self,
        name: Name,
        namespace: Namespace,
        entry: Entry<Definition>,
    ) -> bool {
        let slot = self.slot_mut(name);
        match namespace {
            Namespace::Types => better(&mut slot.types, entry),
            Namespace::Values => better(&mut slot.values, entry),
        }
    }

    /// Offers a path that leads out.
    pub(super) fn offer_external(&mut self, name: Name, entry: Entry<Name>) -> bool {
        better(&mut self.slot_mut(name).external, entry)
    }

    fn slot_mut(&mut self, name: Name) -> &mut Slot {
        let next = u32::try_from(self.slots.len()).expect("fewer names than items");
        let position = *self.positions.entry(name).or_insert(next);
        if position == next {
            self.slots.push(Slot { name, types: None, values: None, external: None });
        }
        &mut self.slots[position as usize]
    }

    /// The scope that is left when all is resolved.
    pub(super) fn finish(self) -> Scope {
        let mut scope = Scope::default();
        scope.types.reserve(self.slots.iter().filter(|slot| slot.types.is_some()).count());
        scope.values.reserve(self.slots.iter().filter(|slot| slot.values.is_some()).count());
        for slot in self.slots {
            slot.finish_into(&mut scope);
        }
        scope.traits.extend(self.nameless.into_iter().map(|(id, _)| id));
        scope.traits.sort_unstable();
        scope.traits.dedup();
        scope
    }
}

impl Slot {
    /// The meaning in `namespace`.
    pub(super) fn get(&self, namespace: Namespace) -> Option<Entry<Definition>> {
        match namespace {
            Namespace::Types => self.types,
            Namespace::Values => self.values,
        }
    }

    /// Whether the import at `index` has brought its meaning in `namespace`.
    pub(super) fn is_from(&self, namespace: Namespace, index: u32) -> bool {
        self.get(namespace).is_some_and(|entry| entry.claim.is_from(index))
    }

    /// Whether nothing about it can change any more.
    pub(super) fn is_final(&self, namespace: Namespace) -> bool {
        self.get(namespace).is_some_and(|entry| entry.claim.is_final())
    }

    fn finish_into(self, scope: &mut Scope) {
        if let Some(Entry { meaning: Definition::Trait(id), .. }) = self.types {
            scope.traits.push(id);
        }
        // A type from outside that is imported by name hides one that a glob happens to bring.
        let is_type = super::lookup::names_a_type(self.name);
        let stays = |entry: &Entry<Definition>| {
            !is_type || self.external.is_none_or(|external| entry.claim < external.claim)
        };
        let (types, values) = (self.types.filter(stays), self.values.filter(stays));
        scope.types.extend(types.map(|entry| (self.name, entry.meaning)));
        scope.values.extend(values.map(|entry| (self.name, entry.meaning)));
        if types.is_none() && values.is_none() {
            scope.external.extend(self.external.map(|entry| (self.name, entry.meaning)));
        }
    }
}

/// Puts `new` into `place` if its claim is better, or if the same import has changed its mind.
fn better<T: PartialEq>(place: &mut Option<Entry<T>>, new: Entry<T>) -> bool {
    let wins = place.as_ref().is_none_or(|old| {
        let is_same_import = new.claim.import != 0 && new.claim == old.claim;
        new.claim < old.claim || is_same_import && *old != new
    });
    if wins {
        *place = Some(new);
    }
    wins
}

/// The drafts of all scopes.
pub(super) type Drafts = IndexVec<ModuleId, Draft>;
