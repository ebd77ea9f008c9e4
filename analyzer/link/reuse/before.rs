//! The revision before, and which of its bodies still hold.

use super::super::call_site::{BodyOwner, BodyTypes};
use super::super::definitions::{
    AdtId, Definitions, FunctionId, ImplId, ModuleId, Source, TraitId, ValueId,
};
use super::super::derived::{Derived, MadeOf};
use super::super::program::Program;
use super::super::types::{Answer, Before, Fields, ImplHead, Signature, Types};
use super::carry::{Carry, Text};
use super::marks::{Ask, Mark, Marks, key};
use super::table::{Table, changed, changed_items, names, of_types};
use super::trail::{Short, Trail, short};
use super::words::words;
use crate::base::{Id, IndexVec};
use crate::syntax::facts::Body;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The program of the revision that was read last, for a run over many.
#[derive(Debug, Default)]
pub struct Bodies(Option<Last>);

#[derive(Debug, Default)]
struct Last {
    program: Mutex<Option<Arc<Program>>>,
    /// The texts derived from `.proto` files, with all that they hang on.
    derived: Mutex<Option<(Arc<MadeOf>, Vec<Derived>)>>,
}

fn lock<T>(last: &Mutex<T>) -> MutexGuard<'_, T> {
    last.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What was asked while the bodies of a program were read, and all answers.
#[derive(Debug, Default)]
pub(crate) struct Trails {
    /// By function with a body.
    pub(crate) functions: IndexVec<FunctionId, Option<Arc<Trail>>>,
    /// By const or static with a value.
    pub(crate) values: IndexVec<ValueId, Option<Arc<Trail>>>,
    names: Arc<Table>,
    types: Arc<Table>,
    /// What names everything; taken from the definitions when all bodies are read, so that nobody is told of what is asked
    /// later.
    pub(crate) marks: Option<Marks>,
}

impl Bodies {
    /// Keeps what was found of the revision read last.
    pub fn in_memory() -> Self {
        Self(Some(Last::default()))
    }

    /// The same for a second line of revisions, which goes on from the one read last.
    pub(crate) fn beside(&self) -> Self {
        let last = |last: &Last| Last {
            program: Mutex::new(lock(&last.program).clone()),
            derived: Mutex::new(lock(&last.derived).clone()),
        };
        Self(self.0.as_ref().map(last))
    }

    /// Whether anything is kept.
    pub(crate) fn is_in_memory(&self) -> bool {
        self.0.is_some()
    }

    /// The program read last.
    pub(crate) fn before(&self) -> Option<Arc<Program>> {
        lock(&self.0.as_ref()?.program).clone()
    }

    /// Keeps a program for the next revision, in the place of the one before.
    pub(crate) fn keep(&self, program: Program) {
        if let Some(last) = &self.0 {
            let before = lock(&last.program).replace(Arc::new(program));
            drop(before);
        }
    }

    /// The texts that were derived of the same, or those that are derived now, with those of before at hand.
    pub(in crate::link) fn derived(
        &self,
        is_same: impl FnOnce(&MadeOf) -> bool,
        made_of: impl FnOnce() -> MadeOf,
        derive: impl FnOnce(&[Derived]) -> Vec<Derived>,
    ) -> Vec<Derived> {
        let Some(last) = self.0.as_ref().map(|last| &last.derived) else { return derive(&[]) };
        let known = lock(last).as_ref().map(|(made_of, texts)| (is_same(made_of), texts.clone()));
        let (is_same, before) = known.unwrap_or_default();
        if is_same {
            return before;
        }
        let mut derived = derive(&before);
        for text in &mut derived {
            let same = before.iter().find(|it| it.folder == text.folder && it.name == text.name);
            let is_same = |it: &&Derived| {
                Arc::ptr_eq(&it.facts, &text.facts) || it.facts.says_the_same(&text.facts)
            };
            if let Some(same) = same.filter(is_same) {
                text.facts = Arc::clone(&same.facts);
            }
        }
        *lock(last) = Some((Arc::new(made_of()), derived.clone()));
        derived
    }
}

/// What holds of the bodies of a program before.
pub(crate) struct Reused<'b> {
    before: &'b Program,
    trails: &'b Trails,
    marks: (&'b Marks, &'b Marks),
    changed: Changed,
    carry: Carry,
    /// Whether everything in stubs has the id it had: what stubs say speaks of nothing else.
    stubs_stay: bool,
    functions: FxHashMap<Mark, FunctionId>,
    values: FxHashMap<Mark, ValueId>,
}

impl Trails {
    /// Nothing followed yet; what a program answers of names, after those of a program `before`.
    pub(crate) fn new(definitions: &Definitions, before: Option<&Self>) -> Option<Self> {
        let marks = definitions.marks.as_ref()?;
        let names = names(definitions, marks, before.map(|before| &*before.names));
        Some(Self { names: Arc::new(names), ..Self::default() })
    }

    /// Those of a program that defines the same: nothing followed yet, the same answers.
    pub(crate) fn again(&self) -> Self {
        let (names, types) = (Arc::clone(&self.names), Arc::clone(&self.types));
        Self { names, types, ..Self::default() }
    }

    /// Adds what it answers of types.
    pub(crate) fn add_types(
        &mut self,
        definitions: &Definitions,
        types: &Types,
        before: Option<&Self>,
    ) {
        if let Some(marks) = &definitions.marks {
            self.types = Arc::new(of_types(types, marks, before.map(|before| &*before.types)));
        }
    }
}

impl<'b> Reused<'b> {
    /// Compares a program before with the names of now; `None` if nothing of it can hold.
    pub(crate) fn new(
        before: &'b Program,
        definitions: &'b Definitions,
        trails: &Trails,
    ) -> Option<Self> {
        let old = before.trails.as_ref()?;
        let marks = (old.marks.as_ref()?, definitions.marks.as_ref()?);
        let mut keys = changed(&old.names, &trails.names)?;
        keys.extend(changed_items((&before.definitions, marks.0), (definitions, marks.1)));
        let mut changed = Changed::default();
        changed.add(keys.into_iter());
        changed.add_heads(before, marks.0);
        let carry = Carry::new(marks.0, marks.1);
        Some(Self {
            before,
            trails: old,
            marks,
            changed,
            stubs_stay: carry.stays_in_stubs(&before.definitions),
            carry,
            functions: moved(&marks.0.functions, &marks.1.functions),
            values: moved(&marks.0.values, &marks.1.values),
        })
    }

    /// The same where everything is defined as before, and `definitions` holds it.
    pub(crate) fn whole(before: &'b Program, definitions: &'b Definitions) -> Option<Self> {
        let old = before.trails.as_ref()?;
        Some(Self {
            before,
            trails: old,
            marks: (old.marks.as_ref()?, definitions.marks.as_ref()?),
            changed: Changed::default(),
            carry: Carry::nowhere(),
            stubs_stay: true,
            functions: FxHashMap::default(),
            values: FxHashMap::default(),
        })
    }

    /// Compares the types as well; `None` if nothing can hold.
    pub(crate) fn with_types(mut self, trails: &Trails) -> Option<Self> {
        self.changed.add(changed(&self.trails.types, &trails.types)?.into_iter());
        Some(self)
    }

    /// What was found of the body of a function, if it holds.
    pub(crate) fn function(
        &self,
        now: &Definitions,
        id: FunctionId,
    ) -> Option<(Arc<BodyTypes>, Arc<Trail>)> {
        let old = then(&self.functions, &self.marks.0.functions, id, self.marks.1.functions[id])?;
        let trail = self.holding(self.trails.functions.get(old)?.as_ref()?)?;
        let before = &self.before.definitions;
        let (then, record) = (&before.functions[old], &now.functions[id]);
        let places = (then.source, record.source);
        if !self.is_same_place(now, places, (then.module, record.module)) {
            return None;
        }
        let text = self.text_of(now, places, || Some((before.body(old)?, now.body(id)?)))?;
        let body = self.before.functions[old].as_ref()?;
        Some((self.carry.body(BodyOwner::Function(id), body, text)?, trail))
    }

    /// What was found of the value of a const or static, if it holds.
    pub(crate) fn value(
        &self,
        now: &Definitions,
        id: ValueId,
    ) -> Option<(Arc<BodyTypes>, Arc<Trail>)> {
        let old = then(&self.values, &self.marks.0.values, id, self.marks.1.values[id])?;
        let trail = self.holding(self.trails.values.get(old)?.as_ref()?)?;
        let before = &self.before.definitions;
        let (then, record) = (&before.values[old], &now.values[id]);
        let places = (then.source, record.source);
        if !self.is_same_place(now, places, (then.module, record.module)) {
            return None;
        }
        let bodies = || Some((before.body_of_value(old)?, now.body_of_value(id)?));
        let text = self.text_of(now, places, bodies)?;
        let body = self.before.values[old].as_ref()?;
        Some((self.carry.body(BodyOwner::Value(id), body, text)?, trail))
    }

    /// A trail all of whose questions have the answers they had.
    fn holding(&self, trail: &Arc<Trail>) -> Option<Arc<Trail>> {
        self.holds(trail).then(|| Arc::clone(trail))
    }

    fn holds(&self, trail: &Trail) -> bool {
        self.changed.keys.is_empty() || trail.iter().all(|key| !self.changed.has(*key))
    }

    /// Whether something stands where it stood: the same item of the same file, in the same module, impl or trait.
    fn is_same_place(
        &self,
        all: &Definitions,
        (then, now): (Source, Source),
        modules: (ModuleId, ModuleId),
    ) -> bool {
        let (before, after) = self.marks;
        let item = |all, marks: &Marks, source| marks.of_item(all, source);
        before.files[then.file] == after.files[now.file]
            && before.modules[modules.0] == after.modules[modules.1]
            && (then.item == now.item && self.is_same_text(all, (then, now))
                || item(&self.before.definitions, before, then) == item(all, after, now))
    }

    /// Whether the files of two places say the same on the same lines.
    fn is_same_text(&self, all: &Definitions, (then, now): (Source, Source)) -> bool {
        let before = &self.before.definitions.units[then.file].facts;
        Arc::ptr_eq(before, &all.units[now.file].facts)
    }

    /// What a body says now, if it says what it said, wherever its lines stand.
    fn text_of<'f>(
        &self,
        all: &Definitions,
        places: (Source, Source),
        bodies: impl FnOnce() -> Option<(&'f Body, &'f Body)>,
    ) -> Option<Text<'f>> {
        if self.is_same_text(all, places) {
            return Some(Text::Same);
        }
        let (then, now) = bodies()?;
        (words(then) == words(now)).then_some(Text::Moved(now))
    }
}

impl Before for Reused<'_> {
    fn head(&self, id: ImplId) -> Option<Answer<ImplHead>> {
        let mark = self.marks.1.impls[id];
        let is_same = self.marks.0.impls.get(id) == Some(&mark);
        if !is_same || self.changed.has(short(key(Ask::Head, mark, 0))) {
            return None;
        }
        let head = self.before.types.shared_head(id);
        self.carry.stays_head(&head.0).then(|| Arc::clone(head))
    }

    fn signature(&self, id: FunctionId, future: Option<TraitId>) -> Option<Answer<Signature>> {
        let is_same = self.marks.0.functions.get(id) == Some(&self.marks.1.functions[id])
            && self.before.types.known.future() == future;
        let known = self.before.types.shared_signature(id).filter(|_| is_same)?;
        let is_foreign = self.stubs_stay && self.before.definitions.is_stub(id);
        (self.is_followed(&known.1) && (is_foreign || self.carry.stays_signature(&known.0)))
            .then(|| Arc::clone(known))
    }

    fn fields(&self, id: AdtId) -> Option<Answer<Vec<Fields>>> {
        let is_same = self.marks.0.adts.get(id) == Some(&self.marks.1.adts[id]);
        let known = self.before.types.shared_fields(id).filter(|_| is_same)?;
        (self.is_followed(&known.1) && self.carry.stays_fields(&known.0)).then(|| Arc::clone(known))
    }
}

impl Reused<'_> {
    /// Whether all that was asked is known and has the answers it had: when all bodies were read nobody is told any more.
    fn is_followed(&self, trail: &Trail) -> bool {
        !trail.is_empty() && self.holds(trail)
    }
}

/// The keys whose answers differ, in short. Nearly all that are asked for are not among them, which mostly one bit tells.
struct Changed {
    keys: FxHashSet<Short>,
    bits: Box<[u64]>,
}

/// None.
impl Default for Changed {
    fn default() -> Self {
        Self { keys: FxHashSet::default(), bits: Box::new([0]) }
    }
}

impl Changed {
    /// Adds the impls that are for something else now: what an impl is for was worked out from other answers, and if these
    /// are the same, so is it.
    fn add_heads(&mut self, before: &Program, marks: &Marks) {
        let is_other = |id: &ImplId| before.types.trail_of_head(*id).iter().any(|it| self.has(*it));
        let other: Vec<ImplId> = before.definitions.impls.ids().filter(is_other).collect();
        self.add(other.iter().map(|id| key(Ask::Head, marks.impls[*id], 0)));
    }

    fn add(&mut self, more: impl Iterator<Item = u64>) {
        self.keys.extend(more.map(short));
        let words = self.keys.len().next_power_of_two();
        let mut bits = vec![0; words].into_boxed_slice();
        for key in self.keys.iter().copied().collect::<Vec<Short>>() {
            bits[Self::word(words, key)] |= Self::bit(key);
        }
        self.bits = bits;
    }

    fn has(&self, key: Short) -> bool {
        self.bits[Self::word(self.bits.len(), key)] & Self::bit(key) != 0
            && self.keys.contains(&key)
    }

    /// Keys are hashes: any of their bits will do.
    fn word(words: usize, key: Short) -> usize {
        (key >> 6) as usize & (words - 1)
    }

    fn bit(key: Short) -> u64 {
        1 << (key & 63)
    }
}

/// The ids of before by mark, of what has another id now.
fn moved<I: Id>(before: &IndexVec<I, Mark>, now: &IndexVec<I, Mark>) -> FxHashMap<Mark, I> {
    let moved = before.iter_enumerated().filter(|(id, mark)| now.get(*id) != Some(mark));
    moved.map(|(id, mark)| (*mark, id)).collect()
}

/// The id that something had.
fn then<I: Id>(
    moved: &FxHashMap<Mark, I>,
    before: &IndexVec<I, Mark>,
    id: I,
    mark: Mark,
) -> Option<I> {
    if before.get(id) == Some(&mark) { Some(id) } else { moved.get(&mark).copied() }
}

#[cfg(test)]
mod tests {
    use super::super::marks::mix;
    use super::super::trail::short;
    use super::Changed;

    #[test]
    fn one_bit_forgets_no_key() {
        let key = |number| mix([number, 0, 0, 0]);
        for count in [0, 1, 5, 3000] {
            let mut changed = Changed::default();
            changed.add((0..count).map(key));
            let has = |number: &u64| changed.has(short(key(*number)));
            let found: Vec<u64> = (0..2 * count + 50).filter(has).collect();
            assert_eq!(found, (0..count).collect::<Vec<_>>());
        }
    }
}
