//! What is asked while something is worked out.
//!
//! The lookups themselves tell, so that nobody who looks something up can forget to. Without marks nothing is told.

use super::super::definitions::{
    AdtId, CrateId, Definitions, FunctionId, ImplId, ModuleId, Source, TraitId,
};
use super::super::types::Head;
use super::marks::{Ask, Marks, PRELUDE, item_key, key, of_name};
use crate::base::Name;
use std::cell::RefCell;

/// The keys of what was asked, in short, each once.
pub(crate) type Trail = Box<[Short]>;

/// Half of a key. Whoever asks whether an answer has changed may be told so of another question: then something is worked out
/// once more, and trails, of which there are as many as bodies, take half the room.
pub(crate) type Short = u32;

/// The half of a key by which trails know it.
pub(super) fn short(key: u64) -> Short {
    key as Short
}

thread_local! {
    /// The keys asked by what this thread is working out, if anything that is to be kept.
    static ASKED: RefCell<Option<Asked>> = const { RefCell::new(None) };
}

/// Keys in the order of asking, each once from time to time: most trails are short, and a list is filled sooner than a set.
#[derive(Default)]
struct Asked {
    keys: Vec<Short>,
    /// How many were left when they were last gone through.
    left: usize,
}

impl Asked {
    fn add(&mut self, key: Short) {
        self.keys.push(key);
        if self.keys.len() > 2 * self.left + MANY {
            self.tidy();
        }
    }

    fn tidy(&mut self) {
        self.keys.sort_unstable();
        self.keys.dedup();
        self.left = self.keys.len();
    }
}

/// So many keys may wait before they are gone through.
const MANY: usize = 512;

/// Works something out, and says what it asked. What is worked out in it for itself tells its own trail.
pub(crate) fn following<T>(definitions: &Definitions, work: impl FnOnce() -> T) -> (T, Trail) {
    if definitions.marks.is_none() {
        return (work(), Trail::default());
    }
    let around = ASKED.replace(Some(Asked::default()));
    let value = work();
    let mut asked = ASKED.replace(around).unwrap_or_default();
    asked.tidy();
    (value, asked.keys.into_boxed_slice())
}

/// Notes what is asked, if this thread works something out; where nobody keeps it, keys need not be made.
fn note(key: impl FnOnce() -> Short) {
    ASKED.with_borrow_mut(|asked| {
        if let Some(asked) = asked {
            asked.add(key());
        }
    });
}

impl Definitions {
    fn tell(&self, key: impl FnOnce(&Marks) -> u64) {
        if let Some(marks) = &self.marks {
            note(|| short(key(marks)));
        }
    }

    /// Takes over what was asked by something that is used now.
    pub(crate) fn tell_all(&self, trail: &Trail) {
        if self.marks.is_some() {
            trail.iter().for_each(|key| note(|| *key));
        }
    }

    /// What an item says is looked at.
    pub(crate) fn tell_item(&self, source: Source) {
        self.tell(|marks| item_key(self, marks, source));
    }

    /// A name is looked up in a module.
    pub(crate) fn tell_name(&self, module: ModuleId, name: Name) {
        self.tell(|marks| key(Ask::Module, marks.modules[module], 0));
        self.tell(|marks| key(Ask::Name, marks.modules[module], of_name(name)));
    }

    /// A name is looked up in the prelude.
    pub(crate) fn tell_prelude(&self, name: Name) {
        self.tell(|_| key(Ask::Name, PRELUDE, of_name(name)));
    }

    /// A trait is looked for among those that a module has in scope, or the prelude.
    pub(crate) fn tell_traits(&self, module: Option<ModuleId>) {
        self.tell(|marks| {
            let mark = module.map_or(PRELUDE, |module| marks.modules[module]);
            key(Ask::Traits, mark, 0)
        });
        if let Some(module) = module {
            self.tell(|marks| key(Ask::Module, marks.modules[module], 0));
        }
    }

    /// A crate is looked up by name.
    pub(crate) fn tell_crate(&self, from: ModuleId, name: Name) {
        self.tell(|marks| key(Ask::Module, marks.modules[from], 0));
        let home = self.modules[from].in_crate;
        self.tell(|marks| key(Ask::Crate, marks.crates[home], of_name(name)));
    }

    /// Methods are looked up by name alone.
    pub(crate) fn tell_methods(&self, name: Name) {
        self.tell(|_| key(Ask::Methods, of_name(name), 0));
    }

    /// The only method of a name is looked up.
    pub(crate) fn tell_unique(&self, from: CrateId, name: Name) {
        self.tell(|_| key(Ask::Unique, of_name(name), 0));
        self.tell(|marks| key(Ask::Beneath, marks.crates[from], 0));
    }

    /// Functions of impls without a known trait are looked up.
    pub(crate) fn tell_inherent(&self, head: Head, name: Name) {
        self.tell(|marks| key(Ask::Inherent, marks.of_head(head), of_name(name)));
    }

    /// Values of impls without a trait are looked up.
    pub(crate) fn tell_inherent_value(&self, head: Head, name: Name) {
        self.tell(|marks| key(Ask::InherentValue, marks.of_head(head), of_name(name)));
    }

    /// Impls of a trait are looked up: for types with this head, or those for all types.
    pub(crate) fn tell_impls(&self, of: TraitId, head: Option<Head>) {
        self.tell(|marks| match head {
            Some(head) => key(Ask::Impls, marks.traits[of], marks.of_head(head)),
            None => key(Ask::Blanket, marks.traits[of], 0),
        });
    }

    /// Whether a trait is derived is looked up.
    pub(crate) fn tell_derived(&self, adt: AdtId, of: TraitId) {
        self.tell(|marks| key(Ask::Derived, marks.adts[adt], marks.traits[of]));
    }

    /// What an impl is for is looked at.
    pub(crate) fn tell_head(&self, id: ImplId) {
        self.tell(|marks| key(Ask::Head, marks.impls[id], 0));
        self.tell_item(self.impls[id].source);
    }

    /// The record of a function; asked for while a body is read.
    pub(crate) fn function_at(&self, id: FunctionId) -> &super::super::Function {
        let record = &self.functions[id];
        self.tell_item(record.source);
        record
    }

    /// The record of a trait; asked for while a body is read.
    pub(crate) fn trait_at(&self, id: TraitId) -> &super::super::Trait {
        let record = &self.traits[id];
        self.tell_item(record.source);
        record
    }

    /// The record of an impl; asked for while a body is read.
    pub(crate) fn impl_at(&self, id: ImplId) -> &super::super::Impl {
        self.tell_head(id);
        &self.impls[id]
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, MANY};

    #[test]
    fn what_is_asked_over_and_over_takes_no_room() {
        let mut asked = Asked::default();
        let keys = 0..10_u32;
        for _ in 0..1000 {
            keys.clone().for_each(|key| asked.add(9 - key));
            assert!(asked.keys.len() <= MANY + 20);
        }
        asked.tidy();
        assert_eq!(asked.keys, keys.collect::<Vec<_>>());
    }
}
