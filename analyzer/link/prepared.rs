//! What did the front end make of the stubs beforehand?
//!
//! Stubs never change between runs, and parsing them took a sixth of a short one. So `stubs.bin` holds the facts of every
//! stub as [`read_pieces`] gives them, and a test compares the two. An entry counts only for the very text that it was
//! made of and for facts of the same shape; what has no entry is parsed. The file is written anew by
//!
//! ```text
//! PREPARE_STUBS=1 cargo test --lib prepared
//! ```
//!
//! [`read_pieces`]: crate::syntax::read_pieces

use super::stubs::Stub;
use crate::syntax::FileFacts;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use xxhash_rust::xxh3::Xxh3;

/// Facts of one stub.
#[derive(Serialize, Deserialize)]
struct Entry<'p> {
    /// The crate's name in code.
    name: &'p str,
    /// Of the text and of what says the shape of facts.
    digest: u64,
    facts: &'p [u8],
}

static BYTES: &[u8] = include_bytes!("stubs.bin");

/// Sorted by name. A damaged file has no entries.
static ENTRIES: LazyLock<Vec<Entry<'static>>> =
    LazyLock::new(|| postcard::from_bytes(BYTES).unwrap_or_default());

/// The facts of the stub, if they were prepared.
pub(super) fn prepared(stub: &Stub) -> Option<FileFacts> {
    let at = ENTRIES.binary_search_by_key(&stub.name, |entry| entry.name).ok()?;
    let entry = &ENTRIES[at];
    let is_of_now = entry.digest == digest(stub);
    if is_of_now { postcard::from_bytes(entry.facts).ok() } else { None }
}

/// Changes with the text of the stub and with the shape of facts.
fn digest(stub: &Stub) -> u64 {
    let mut digest = Xxh3::new();
    digest.update(&SHAPE.to_le_bytes());
    for piece in stub.text {
        digest.update(&(piece.len() as u64).to_le_bytes());
        digest.update(piece.as_bytes());
    }
    digest.digest()
}

/// Of the source that defines what facts are (FNV-1a).
const SHAPE: u64 = {
    let source = include_bytes!("../syntax/facts.rs");
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    let mut at = 0;
    while at < source.len() {
        hash = (hash ^ source[at] as u64).wrapping_mul(0x0100_0000_01B3);
        at += 1;
    }
    hash
};

#[cfg(test)]
mod tests {
    use super::super::stubs;
    use super::{BYTES, Entry, digest, prepared};
    use crate::base::Name;
    use crate::syntax::{FileFacts, read_pieces};

    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/analyzer/link/stubs.bin");

    fn read(stub: &stubs::Stub) -> FileFacts {
        read_pieces(Name::new(stub.name), stub.text).unwrap()
    }

    /// The file as it should be.
    fn prepare() -> Vec<u8> {
        let facts: Vec<Vec<u8>> =
            stubs::all().iter().map(|stub| postcard::to_stdvec(&read(stub)).unwrap()).collect();
        let entries = stubs::all().iter().zip(&facts);
        let entries: Vec<Entry<'_>> = entries
            .map(|(stub, facts)| Entry { name: stub.name, digest: digest(stub), facts })
            .collect();
        postcard::to_stdvec(&entries).unwrap()
    }

    #[test]
    fn stubs_are_prepared_as_the_front_end_reads_them() {
        if std::env::var_os("PREPARE_STUBS").is_some() {
            return std::fs::write(FILE, prepare()).unwrap();
        }
        for stub in stubs::all() {
            let facts = prepared(stub).unwrap_or_else(|| {
                panic!("`{}` has changed: PREPARE_STUBS=1 cargo test --lib prepared", stub.name)
            });
            assert!(facts == read(stub), "{}: the front end reads it otherwise now", stub.name);
        }
        assert!(BYTES == prepare(), "something in stubs.bin is out of date");
    }

    #[test]
    fn only_the_very_text_has_its_facts() {
        let stub = stubs::find("bytes").unwrap();
        assert!(prepared(stub).is_some());
        assert!(prepared(&stubs::Stub { text: &["pub struct Bytes;"], ..*stub }).is_none());
        assert!(prepared(&stubs::Stub { name: "no_such_crate", ..*stub }).is_none());
    }
}
