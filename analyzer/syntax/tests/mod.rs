//! What each construct of the language turns into.

mod bodies;
mod expansion;
mod hostile;
mod items;
mod macros;
mod show;

use super::{FileFacts, read_file};
use crate::base::Name;
use crate::source::{ContentId, SourceFile, SourceTree};

/// The facts of a text that parses.
fn facts(text: &str) -> FileFacts {
    read_file(Name::new("src/lib.rs"), text).unwrap_or_else(|it| panic!("{}: {text}", it.message))
}

/// Files in memory.
fn tree(files: &[(&str, &str)]) -> SourceTree {
    let mut files: Vec<_> = files
        .iter()
        .map(|(path, text)| SourceFile {
            path: Name::new(path),
            text: (*text).into(),
            content: ContentId([0; 20]),
        })
        .collect();
    files.sort_by_key(|file| file.path);
    SourceTree { files: files.into(), revision: None }
}

/// Lowers `text` as the inside of a function and compares what the function then holds.
fn check_body(text: &str, expected: &str) {
    let facts = facts(&format!("fn f() {{ {text} }}"));
    assert_eq!(spaced(&show::body_of(&facts, "f")), spaced(&format!("{{ {expected} }}")), "{text}");
}

/// One space between words.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lowers `text` as a file and compares its items.
fn check_items(text: &str, expected: &str) {
    assert_eq!(spaced(&show::items(&facts(text))), spaced(expected), "{text}");
}
