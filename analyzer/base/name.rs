//! Interned text.
//!
//! The table of all texts starts small and grows with them: a program that lives for a quarter of a second pays for
//! every page that it touches.

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use serde::de::{Deserialize, Deserializer, Visitor};
use std::cell::RefCell;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

/// A piece of text that occurs often: an identifier, a literal, a path of a file.
///
/// Copying is free, equality compares an address, and the order is that of the text, never of interning, so
/// sorting by name gives the same answer on any number of threads. The text lives as long as the process.
#[derive(Clone, Copy)]
pub struct Name(&'static Text);

/// A text that is interned.
struct Text {
    /// Its first bytes, so that most comparisons need no more than these.
    first: u64,
    text: &'static str,
}

impl Name {
    /// Interns `text`.
    pub fn new(text: &str) -> Self {
        let ends = Ends::of(text);
        RECENT.with_borrow_mut(|recent| {
            let place = &mut recent[ends.place()];
            match place {
                Some(recent) if recent.is(text, ends) => recent.name,
                _ => place.insert(Recent { ends, name: interned(text) }).name,
            }
        })
    }

    /// The text itself.
    pub fn as_str(self) -> &'static str {
        self.0.text
    }

    /// Whether the text is empty.
    pub fn is_empty(self) -> bool {
        self.0.text.is_empty()
    }
}

impl PartialEq for Name {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Name {}

impl Hash for Name {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).hash(state);
    }
}

impl Ord for Name {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        if self == other {
            return Ordering::Equal;
        }
        self.0.first.cmp(&other.0.first).then_with(|| self.as_str().cmp(other.as_str()))
    }
}

impl PartialOrd for Name {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Texts whose hashes have bits in common, under one lock.
#[derive(Default)]
struct Shelf {
    known: HashTable<Known>,
    /// Room for further texts.
    room: &'static mut [u8],
}

/// A name with the hash of its text, by which it is found.
struct Known {
    hash: u64,
    name: Name,
}

/// How many bits of the hash choose the shelf.
const SHELF_BITS: u32 = 6;
/// How many bytes of room are made at a time.
const ROOM: usize = 4096;

static SHELVES: LazyLock<Vec<Mutex<Shelf>>> =
    LazyLock::new(|| (0..1 << SHELF_BITS).map(|_| Mutex::default()).collect());

/// The one name of that text.
fn interned(text: &str) -> Name {
    let hash = FxBuildHasher.hash_one(text);
    // The table itself uses the bits at both ends.
    let shelf = &SHELVES[(hash << 16 >> (u64::BITS - SHELF_BITS)) as usize];
    // Whoever panicked while holding the lock left the table whole.
    let mut shelf = shelf.lock().unwrap_or_else(PoisonError::into_inner);
    let is_it = |known: &Known| known.hash == hash && known.name.as_str() == text;
    if let Some(known) = shelf.known.find(hash, is_it) {
        return known.name;
    }
    let kept = Text { first: first_of(text), text: shelf.kept(text) };
    let name = Name(Box::leak(Box::new(kept)));
    shelf.known.insert_unique(hash, Known { hash, name }, |known| known.hash);
    name
}

impl Shelf {
    /// The text where it will stay.
    fn kept(&mut self, text: &str) -> &'static str {
        if self.room.len() < text.len() {
            self.room = vec![0; text.len().max(ROOM)].leak();
        }
        let (place, room) = std::mem::take(&mut self.room).split_at_mut(text.len());
        self.room = room;
        place.copy_from_slice(text.as_bytes());
        std::str::from_utf8(place).expect("it is a copy of text")
    }
}

/// The first bytes as a number that is ordered as they are.
fn first_of(text: &str) -> u64 {
    let mut first = [0; 8];
    let length = text.len().min(first.len());
    first[..length].copy_from_slice(&text.as_bytes()[..length]);
    u64::from_be_bytes(first)
}

/// Up to seven bytes as a number that, with how many they are, tells them from all others.
#[inline]
fn short(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
    }
    match bytes {
        [] => 0,
        [first, .., last] => {
            let middle = bytes[bytes.len() / 2];
            u64::from(*first) | u64::from(middle) << 8 | u64::from(*last) << 16
        }
        [only] => u64::from(*only),
    }
}

/// How many names a thread remembers; a power of two.
const RECENT_NAMES: usize = 4096;

thread_local! {
    /// Names seen lately on this thread, each at the place its text hashes to: interning takes a lock, and most names
    /// are near others of their kind.
    static RECENT: RefCell<Box<[Option<Recent>]>> =
        RefCell::new(vec![None; RECENT_NAMES].into_boxed_slice());
}

/// A name that was seen lately.
#[derive(Clone, Copy)]
struct Recent {
    ends: Ends,
    name: Name,
}

impl Recent {
    #[inline]
    fn is(&self, text: &str, ends: Ends) -> bool {
        self.ends == ends && (ends.are_all() || self.name.as_str() == text)
    }
}

/// What tells a text from others without a look at where it is kept: all of it, unless it is long.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Ends {
    first: u64,
    last: u64,
    length: usize,
}

impl Ends {
    #[inline]
    fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (short(bytes), 0),
        };
        Self { first, last, length: bytes.len() }
    }

    /// Whether they are the whole text.
    #[inline]
    fn are_all(self) -> bool {
        self.length <= 2 * size_of::<u64>()
    }

    /// Where a name is remembered: cheap, and different for names that differ near their ends.
    #[inline]
    fn place(self) -> usize {
        let mixed = self.first ^ self.last.rotate_left(17) ^ self.length as u64;
        (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize % RECENT_NAMES
    }
}

impl Default for Name {
    fn default() -> Self {
        Self::new("")
    }
}

impl serde::Serialize for Name {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(OfText)
    }
}

/// Reads a name.
struct OfText;

impl Visitor<'_> for OfText {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Name, E> {
        Ok(Name::new(text))
    }
}

impl std::ops::Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<&String> for Name {
    fn from(text: &String) -> Self {
        Self::new(text)
    }
}

impl schemars::JsonSchema for Name {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Name".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn order_is_that_of_the_text() {
        let later = Name::new("zebra");
        let earlier = Name::new("aardvark");
        assert!(earlier < later);
        assert_eq!(earlier, Name::from("aardvark"));
        let texts =
            ["", "\0", "a", "a\0", "ab", "abcdefgh", "abcdefgh\0", "abcdefghi", "b", "\u{e9}"];
        for pair in texts.windows(2) {
            assert!(Name::new(pair[0]) < Name::new(pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn texts_that_look_alike_have_names_of_their_own() {
        let texts =
            ["", "\0", "\0\0", "\0a", "a", "abcdefgh", "hgfedcba", "abcdefgha", "abcdefghabcdefgh"];
        let (first, second) = ("abcdefgh1ijklmnop", "abcdefgh2ijklmnop");
        for _ in 0..2 {
            for text in texts.iter().chain([&first, &second]) {
                assert_eq!(Name::new(text).as_str(), *text);
            }
        }
    }

    #[test]
    fn a_text_has_one_name_on_all_threads() {
        let texts: Vec<String> =
            (0..3000).map(|at| format!("{at}").repeat(at % 7 * at % 90)).collect();
        let names = || texts.iter().map(|text| Name::new(text)).collect::<Vec<_>>();
        let (here, there) = std::thread::scope(|scope| {
            let other = scope.spawn(names);
            (names(), other.join().expect("nothing panics"))
        });
        assert_eq!(here, there);
        assert!(here.iter().zip(&texts).all(|(name, text)| name.as_str() == text));
    }
}
