//! Facts that were made before.
//!
//! What a file says hangs on its text alone, so facts are kept by the hash of the text: on disk between runs, and in
//! memory where one run reads many revisions. There also what the macros of the repository made of a file is kept, by
//! the hash of all that it hangs on.

use super::signs::Signs;
use super::{FileFacts, read_file};
use crate::base::{IndexVec, Name};
use crate::source::cache::Cache;
use crate::source::{ContentId, FileId, KeyMaker, SourceFile, SourceTree};
use rustc_hash::FxHashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Smaller files are parsed sooner than looked up.
const LEAST_BYTES: usize = 256;

/// Where facts are looked up before a file is parsed.
#[derive(Default)]
pub struct Shelf {
    memory: Option<Arc<Mutex<Memory>>>,
    last: Mutex<Last>,
}

/// Facts by content, for one run.
#[derive(Default)]
struct Memory {
    /// Counts how often the shelf was settled.
    time: u32,
    /// `None` inside for what does not parse. Whoever comes second waits for the first.
    read: FxHashMap<ContentId, Slot<Arc<Facts>>>,
    expanded: FxHashMap<ContentId, Slot<Expansion>>,
}

/// The revision that was read last.
#[derive(Clone, Default)]
struct Last {
    /// What each file said, by path.
    said: FxHashMap<Name, Arc<FileFacts>>,
    /// What the texts show.
    signs: FxHashMap<ContentId, Arc<Signs>>,
}

impl Memory {
    /// Keeps expansions of which each first one says what the second says.
    fn share_expansions(&mut self, shared: &[(Arc<FileFacts>, Arc<FileFacts>)]) {
        if shared.is_empty() {
            return;
        }
        self.expanded.values_mut().for_each(|slot| {
            let facts = &mut slot.value.facts;
            if let Some((_, same)) = shared.iter().find(|(own, _)| Arc::ptr_eq(own, facts)) {
                *facts = Arc::clone(same);
            }
        });
    }
}

/// The facts of a text, once somebody has read it.
type Facts = OnceLock<Option<Arc<FileFacts>>>;

struct Slot<T> {
    value: T,
    /// When it was last asked for.
    used: u32,
}

impl Slot<Arc<Facts>> {
    /// Keeps `other` instead of what says the same.
    fn share(&mut self, facts: &Arc<FileFacts>, other: &Arc<FileFacts>) {
        let own = self.value.get().and_then(Option::as_ref);
        if own.is_some_and(|own| Arc::ptr_eq(own, facts)) {
            self.value = Arc::new(OnceLock::from(Some(Arc::clone(other))));
        }
    }
}

/// A file after its calls of macros were expanded.
#[derive(Clone)]
pub(super) struct Expansion {
    /// What it says then.
    pub(super) facts: Arc<FileFacts>,
    /// The macros whose calls could not be expanded.
    pub(super) failed: Vec<Name>,
}

impl Shelf {
    /// A shelf that remembers what it has seen, for runs over many revisions.
    pub fn in_memory() -> Self {
        Self { memory: Some(Arc::default()), last: Mutex::default() }
    }

    /// The same shelf for a second line of revisions, which goes on from the revision read last.
    pub(crate) fn beside(&self) -> Self {
        Self { memory: self.memory.clone(), last: Mutex::new(self.last().clone()) }
    }

    /// Whether it remembers anything.
    pub(crate) fn is_in_memory(&self) -> bool {
        self.memory.is_some()
    }

    /// The facts of `file`, looked up or new; `None` if it does not parse.
    pub(super) fn facts(&self, file: &SourceFile, cache: &Cache) -> Option<Arc<FileFacts>> {
        match self.slot(file.content) {
            Some(slot) => slot.get_or_init(|| from_disk(file, cache)).clone(),
            None => from_disk(file, cache),
        }
    }

    /// The facts of a text that is in no file; `path` is for what there may be to say of it.
    pub(crate) fn facts_of_text(&self, path: Name, text: &str) -> Option<Arc<FileFacts>> {
        let read = || read_file(path, text).ok().map(Arc::new);
        let key =
            if self.is_in_memory() { KeyMaker::new("text").text(text).finish() } else { None };
        match key.and_then(|key| self.slot(key)) {
            Some(slot) => slot.get_or_init(read).clone(),
            None => read(),
        }
    }

    /// What is known of the texts of a tree, file by file.
    pub(super) fn known_signs(&self, tree: &SourceTree) -> Vec<Option<Arc<Signs>>> {
        let last = self.last();
        let known = |content| last.signs.get(&content).cloned();
        tree.files.iter().map(|file| known(file.content)).collect()
    }

    /// Keeps what the texts of a tree show, and forgets all others.
    pub(super) fn keep_signs(&self, tree: &SourceTree, signs: &[Option<Arc<Signs>>]) {
        if self.is_in_memory() {
            let all = tree.files.iter().zip(signs);
            self.last().signs =
                all.filter_map(|(file, it)| Some((file.content, it.clone()?))).collect();
        }
    }

    /// Puts what files said in the revision before in the place of what says the same, so that whoever compares revisions sees
    /// at a glance that nothing is new.
    pub(super) fn share(
        &self,
        tree: &SourceTree,
        facts: &mut IndexVec<FileId, Option<Arc<FileFacts>>>,
    ) {
        let Some(mut memory) = self.memory() else { return };
        let mut before = self.last();
        let mut shared = Vec::new();
        for (file, facts) in tree.files.iter().zip(facts.iter_mut()) {
            let Some(facts) = facts else { continue };
            if let Some(last) = before.said.get(&file.path)
                && !Arc::ptr_eq(last, facts)
                && last.says_the_same(facts)
            {
                memory.read.entry(file.content).and_modify(|slot| slot.share(facts, last));
                shared.push((Arc::clone(facts), Arc::clone(last)));
                *facts = Arc::clone(last);
            }
        }
        memory.share_expansions(&shared);
        let said = tree.files.iter().zip(facts.iter());
        before.said = said.filter_map(|(file, facts)| Some((file.path, facts.clone()?))).collect();
    }

    /// What expanding a file led to that is named by `key`.
    pub(super) fn expansion(&self, key: ContentId) -> Option<Expansion> {
        let mut memory = self.memory()?;
        let used = memory.time;
        let slot = memory.expanded.get_mut(&key)?;
        slot.used = used;
        Some(slot.value.clone())
    }

    /// Keeps what expanding a file led to.
    pub(super) fn keep_expansion(
        &self,
        key: Option<ContentId>,
        facts: &Arc<FileFacts>,
        failed: &[Name],
    ) {
        if let (Some(key), Some(mut memory)) = (key, self.memory()) {
            let value = Expansion { facts: Arc::clone(facts), failed: failed.to_vec() };
            let used = memory.time;
            memory.expanded.insert(key, Slot { value, used });
        }
    }

    /// Forgets what was not asked for since this was last called, so that a long history takes no more memory than a
    /// few of its commits. Where nothing at all was asked for, all stays: the commit was one that was known.
    pub fn settle(&self) {
        if let Some(mut memory) = self.memory() {
            let memory = &mut *memory;
            let now = memory.time;
            if !memory.read.values().any(|slot| slot.used == now) {
                return;
            }
            memory.read.retain(|_, slot| slot.used == now);
            memory.expanded.retain(|_, slot| slot.used == now);
            memory.time += 1;
        }
    }

    fn memory(&self) -> Option<MutexGuard<'_, Memory>> {
        // A thread that panicked while it held the lock left at worst a map without its entry.
        Some(self.memory.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn last(&self) -> MutexGuard<'_, Last> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn slot(&self, content: ContentId) -> Option<Arc<Facts>> {
        let mut memory = self.memory()?;
        let used = memory.time;
        let slot = memory.read.entry(content);
        let slot = slot.or_insert_with(|| Slot { value: Arc::default(), used });
        slot.used = used;
        Some(Arc::clone(&slot.value))
    }
}

/// From the cache, or from the text and then into the cache.
fn from_disk(file: &SourceFile, cache: &Cache) -> Option<Arc<FileFacts>> {
    let read = || read_file(file.path, &file.text).ok();
    let key = KeyMaker::new("facts").id(file.content);
    let key = if cache.is_on() && file.text.len() >= LEAST_BYTES { key.finish() } else { None };
    let Some(key) = key else { return read().map(Arc::new) };
    if let Some(facts) = cache.get(key).and_then(|bytes| postcard::from_bytes(&bytes).ok()) {
        return Some(Arc::new(facts));
    }
    let facts = read()?;
    if let Ok(bytes) = postcard::to_stdvec(&facts) {
        cache.put(key, &bytes);
    }
    Some(Arc::new(facts))
}

#[cfg(test)]
mod tests {
    use super::Shelf;
    use crate::source::cache::Cache;
    use crate::source::{self, Origin, SourceFile};
    use std::sync::Arc;

    fn file(path: &str, text: &str) -> SourceFile {
        let origin = Origin::Memory(vec![(path.to_owned(), text.as_bytes().to_vec())]);
        let tree = source::read(&origin, &source::Settings::default()).unwrap().value;
        tree.files.as_slice()[0].clone()
    }

    #[test]
    fn a_text_is_parsed_once_while_it_is_in_use() {
        let shelf = Shelf::in_memory();
        let facts =
            |shelf: &Shelf, path| shelf.facts(&file(path, "fn a() { b(); }"), &Cache::off());
        let first = facts(&shelf, "a.rs").unwrap();
        shelf.settle();
        let moved = facts(&shelf, "moved.rs").unwrap();
        assert!(Arc::ptr_eq(&first, &moved));
        shelf.settle();
        // A commit that is known asks for nothing, and nothing is forgotten for it.
        shelf.settle();
        assert!(Arc::ptr_eq(&first, &facts(&shelf, "a.rs").unwrap()));
        shelf.settle();
        shelf.facts(&file("b.rs", "fn b() {}"), &Cache::off());
        shelf.settle();
        let again = facts(&shelf, "a.rs").unwrap();
        assert!(!Arc::ptr_eq(&first, &again) && first == again);
    }

    #[test]
    fn what_says_the_same_as_in_the_revision_before_is_the_same() {
        let shelf = Shelf::in_memory();
        let read = |text: &str| {
            let origin = Origin::Memory(vec![("src/lib.rs".to_owned(), text.as_bytes().to_vec())]);
            let tree = source::read(&origin, &source::Settings::default()).unwrap().value;
            let facts = super::super::read_with(&tree, &shelf, &Cache::off()).value;
            facts.as_slice()[0].clone().unwrap()
        };
        let first = read("fn a() { b(); }");
        let tested = read("fn a() { b(); }\n#[cfg(test)]\nmod tests { fn c() {} }");
        let again = read("fn a() { b(); }\n#[cfg(test)]\nmod tests { fn d() {} }");
        let moved = read("\nfn a() { b(); }");
        assert!(!Arc::ptr_eq(&first, &tested));
        assert!(Arc::ptr_eq(&tested, &again));
        assert!(!Arc::ptr_eq(&first, &moved));
    }

    #[test]
    fn facts_come_back_from_disk_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let text = format!("fn a() {{ b(1.5, 'c', \"d\", -7); }} // {}", "x".repeat(300));
        let open = || Cache::open(folder.path(), "1", 1 << 20);
        let cache = open();
        let first = Shelf::default().facts(&file("a.rs", &text), &cache).unwrap();
        cache.finish();
        let cache = open();
        let again = Shelf::default().facts(&file("a.rs", &text), &cache).unwrap();
        assert_eq!((cache.finish().hits, first), (1, again));
    }
}
