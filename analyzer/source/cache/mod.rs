//! Bytes kept by the content they were made from.
//!
//! In: what a later stage made of a file, under the file's [`ContentId`]. Out: the same bytes, in
//! another run, or nothing. This room knows nothing of what the bytes mean.
//!
//! The cache is a folder of packs (see [`pack`]). A pack appears whole by renaming and is never
//! changed, so runs at the same time and runs that are cut off do each other no harm; whatever fails
//! its checksum, or was written by another version of the tool, counts as absent. The cache never
//! makes a run fail: without space, or without a folder, it only stays empty.

mod housekeeping;
mod pack;
mod place;

use super::ContentId;
use pack::{Entry, Pack};
use rustc_hash::FxHashMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

pub use place::{default_folder, tool_stamp};

/// What is kept at most, for all projects together: a few hundred thousand files.
pub const DEFAULT_MAX_BYTES: u64 = 512 << 20;

/// New entries are written out when so many bytes wait.
const MAX_WAITING: usize = 64 << 20;

/// An opened cache; all threads may use it at once.
pub struct Cache {
    /// `None` for a cache that keeps nothing.
    home: Option<Home>,
    packs: Vec<Opened>,
    index: FxHashMap<ContentId, (usize, Entry)>,
    waiting: Mutex<Waiting>,
    misses: AtomicUsize,
}

/// Where the packs are and which are ours.
struct Home {
    folder: PathBuf,
    tool_version: String,
    max_bytes: u64,
}

struct Opened {
    pack: Pack,
    hits: AtomicUsize,
    is_damaged: AtomicBool,
}

/// What is not on disk yet.
#[derive(Default)]
struct Waiting {
    entries: FxHashMap<ContentId, Vec<u8>>,
    bytes: usize,
    written: u64,
    problem: Option<String>,
}

/// What the cache did for a run.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// Entries found.
    pub hits: usize,
    /// Entries asked for and not there.
    pub misses: usize,
    /// Bytes added on disk.
    pub written: u64,
    /// Why something could not be kept.
    pub problem: Option<String>,
}

impl Cache {
    /// Opens the cache in `folder`, which need not exist yet.
    ///
    /// Only what was written under the same `tool_version` is found; [`tool_stamp`] makes one. All
    /// versions share `max_bytes`; what was not used for longest goes first.
    pub fn open(folder: &Path, tool_version: &str, max_bytes: u64) -> Self {
        let mut cache = Self::off();
        for path in housekeeping::packs_of(folder, tool_version) {
            if let Some((pack, entries)) = Pack::open(&path, tool_version) {
                cache.add(pack, entries);
            }
        }
        let (folder, tool_version) = (folder.to_owned(), tool_version.to_owned());
        cache.home = Some(Home { folder, tool_version, max_bytes });
        cache
    }

    /// A cache that keeps nothing.
    pub fn off() -> Self {
        Self {
            home: None,
            packs: Vec::new(),
            index: FxHashMap::default(),
            waiting: Mutex::default(),
            misses: AtomicUsize::new(0),
        }
    }

    /// Whether anything is kept at all.
    pub fn is_on(&self) -> bool {
        self.home.is_some()
    }

    fn add(&mut self, pack: Pack, entries: Vec<(ContentId, Entry)>) {
        let number = self.packs.len();
        for (id, entry) in entries {
            self.index.entry(id).or_insert((number, entry));
        }
        self.packs.push(Opened {
            pack,
            hits: AtomicUsize::new(0),
            is_damaged: AtomicBool::new(false),
        });
    }

    /// The bytes kept under `id`, if they are there and whole.
    pub fn get(&self, id: ContentId) -> Option<Vec<u8>> {
        let bytes = self.get_from_pack(id).or_else(|| self.get_waiting(id));
        if bytes.is_none() {
            self.misses.fetch_add(1, Ordering::Relaxed);
        }
        bytes
    }

    fn get_from_pack(&self, id: ContentId) -> Option<Vec<u8>> {
        let (number, entry) = *self.index.get(&id)?;
        let opened = &self.packs[number];
        let bytes = opened.pack.read(id, entry);
        match bytes {
            Some(_) => drop(opened.hits.fetch_add(1, Ordering::Relaxed)),
            None => opened.is_damaged.store(true, Ordering::Relaxed),
        }
        bytes
    }

    fn get_waiting(&self, id: ContentId) -> Option<Vec<u8>> {
        self.waiting().entries.get(&id).cloned()
    }

    /// Keeps `bytes` under `id`, on disk not later than [`finish`](Self::finish).
    pub fn put(&self, id: ContentId, bytes: &[u8]) {
        let Some(home) = &self.home else { return };
        let mut waiting = self.waiting();
        if waiting.entries.insert(id, bytes.to_vec()).is_none() {
            waiting.bytes += bytes.len();
        }
        if waiting.bytes > MAX_WAITING {
            waiting.write_out(home, &[]);
        }
    }

    /// Writes what is new, merges small packs, drops what has not been used for longest.
    pub fn finish(&self) -> Summary {
        let mut summary = Summary {
            hits: self.packs.iter().map(|pack| pack.hits.load(Ordering::Relaxed)).sum(),
            misses: self.misses.load(Ordering::Relaxed),
            ..Summary::default()
        };
        let Some(home) = &self.home else { return summary };
        let mut waiting = self.waiting();
        let merged = self.to_merge(home, waiting.bytes);
        waiting.write_out(home, &merged);
        summary.written = waiting.written;
        summary.problem = waiting.problem.take();
        drop(waiting);
        for opened in self.packs.iter().filter(|opened| opened.was_used()) {
            housekeeping::touch(opened.pack.path());
        }
        housekeeping::evict(&home.folder, home.max_bytes);
        summary
    }

    /// Packs to write anew together with what is new: the damaged ones, and small ones if many.
    fn to_merge(&self, home: &Home, new_bytes: usize) -> Vec<&Pack> {
        let sizes = self.packs.iter().map(|opened| opened.pack.bytes());
        let small = housekeeping::small_ones(sizes.collect(), new_bytes as u64, home.max_bytes);
        let all = self.packs.iter().enumerate();
        all.filter(|(number, opened)| {
            opened.is_damaged.load(Ordering::Relaxed) || small.contains(number)
        })
        .map(|(_, opened)| &opened.pack)
        .collect()
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Waiting> {
        // A thread that panicked while it held the lock left at worst a map without its entry.
        self.waiting.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Opened {
    fn was_used(&self) -> bool {
        self.hits.load(Ordering::Relaxed) > 0
    }
}

impl Waiting {
    /// Writes the new entries and those of the `merged` packs as one pack, then drops the latter.
    fn write_out(&mut self, home: &Home, merged: &[&Pack]) {
        if self.entries.is_empty() && merged.is_empty() {
            return;
        }
        let mut entries = std::mem::take(&mut self.entries);
        self.bytes = 0;
        for pack in merged {
            for (id, bytes) in pack.read_all() {
                entries.entry(id).or_insert(bytes);
            }
        }
        match housekeeping::write(&home.folder, &home.tool_version, entries) {
            Ok(written) => {
                self.written += written;
                for pack in merged {
                    housekeeping::remove(pack.path());
                }
            }
            Err(error) => self.problem = Some(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests;
