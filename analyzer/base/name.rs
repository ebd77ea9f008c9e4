//! Interned text.

use std::cell::RefCell;
use std::fmt;

/// A piece of text that occurs often: an identifier, a literal, a path of a file.
///
/// Copying is free, equality compares an address, and the order is that of the text, never of interning, so
/// sorting by name gives the same answer on any number of threads. The text lives as long as the process.
#[derive(
    Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Name(ustr::Ustr);

impl Name {
    /// Interns `text`.
    pub fn new(text: &str) -> Self {
        RECENT.with_borrow_mut(|recent| {
            let place = &mut recent[place_of(text)];
            match place {
                Some(name) if name.as_str() == text => *name,
                _ => *place.insert(Self(ustr::ustr(text))),
            }
        })
    }

    /// The text itself.
    pub fn as_str(self) -> &'static str {
        self.0.as_str()
    }

    /// Whether the text is empty.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

/// How many names a thread remembers; a power of two.
const RECENT_NAMES: usize = 4096;

thread_local! {
    /// Names seen lately on this thread, each at the place its text hashes to: interning takes a lock, and most names
    /// are near others of their kind.
    static RECENT: RefCell<Box<[Option<Name>]>> =
        RefCell::new(vec![None; RECENT_NAMES].into_boxed_slice());
}

/// Where a name is remembered: cheap, and different for names that differ near their ends.
fn place_of(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ends = match bytes {
        [.., _, _, _, _, _, _, _, _] => {
            let first = u64::from_le_bytes(bytes[..8].try_into().expect("eight bytes"));
            let last =
                u64::from_le_bytes(bytes[bytes.len() - 8..].try_into().expect("eight bytes"));
            first ^ last.rotate_left(17)
        }
        short => short.iter().fold(0, |all, byte| all << 8 | u64::from(*byte)),
    };
    let mixed = (ends ^ bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 32) as usize % RECENT_NAMES
}

impl Default for Name {
    fn default() -> Self {
        Self::new("")
    }
}

impl std::ops::Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        self.0.as_str()
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
    }
}
