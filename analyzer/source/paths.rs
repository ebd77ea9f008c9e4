//! Paths as text: separators, and names that no terminal should see raw.

use std::fmt::Write;
use std::path::{Component, Path};

/// `path` from the root with `/`, or a printable stand-in if it is not text one can print.
pub(super) fn relative(path: &Path) -> Result<String, String> {
    let parts: Option<Vec<&str>> = path
        .components()
        .map(|part| match part {
            Component::Normal(part) => part.to_str(),
            _ => None,
        })
        .collect();
    let Some(parts) = parts else {
        return Err(printable_bytes(path.as_os_str().as_encoded_bytes()));
    };
    checked(parts.join("/"))
}

/// `path` itself, or a printable stand-in if it holds control characters.
pub(super) fn checked(path: String) -> Result<String, String> {
    if path.contains(unprintable) { Err(escape(&path)) } else { Ok(path) }
}

/// A path given by the user, safe to print.
pub(super) fn printable_path(path: &Path) -> String {
    printable_bytes(path.as_os_str().as_encoded_bytes())
}

/// Bytes that ought to be text, safe to print: `caf\xe9.rs`.
pub(super) fn printable_bytes(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(&escape(chunk.valid()));
        for byte in chunk.invalid() {
            write!(text, "\\x{byte:02x}").expect("writing to a string does not fail");
        }
    }
    text
}

fn escape(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut escaped, char| {
        if unprintable(char) {
            escaped.extend(char.escape_unicode());
        } else {
            escaped.push(char);
        }
        escaped
    })
}

/// Control characters, line separators, and the marks that turn the direction of what follows.
fn unprintable(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::{checked, printable_bytes, relative};
    use std::path::Path;

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(checked("a\u{1b}[31m.rs".to_owned()), Err("a\\u{1b}[31m.rs".to_owned()));
        assert_eq!(checked("café.rs".to_owned()), Ok("café.rs".to_owned()));
        assert_eq!(printable_bytes(b"caf\xe9.rs"), "caf\\xe9.rs");
    }

    #[test]
    fn relative_paths_have_slashes() {
        assert_eq!(relative(&Path::new("a").join("b.rs")), Ok("a/b.rs".to_owned()));
    }
}
