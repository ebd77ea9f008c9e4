//! What the text of a file shows before it is parsed: which modules it declares, and whether it may name other files.

use super::Shelf;
use super::is_rust;
use crate::source::SourceTree;
use memchr::memmem;
use rayon::prelude::*;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

/// The signs of one text.
#[derive(Debug)]
pub(super) struct Signs {
    /// Whether something stands in it that may name other files by their paths.
    pub(super) names_files: bool,
    /// Whether it is something but a `cfg_attr`.
    pub(super) takes_files_in: bool,
    /// All modules that continue in other files; `None` where that cannot be told.
    pub(super) modules: Option<Box<[DeclaredModule]>>,
}

/// A `mod name;` somewhere.
#[derive(Debug)]
pub(super) struct DeclaredModule {
    /// Where in the text the name stands.
    pub(super) name: Range<usize>,
    /// Whether it stands behind `#[cfg(test)]`.
    pub(super) is_marked: bool,
}

/// What may name other files; the last only together with a path.
static MARKS: LazyLock<[memmem::Finder<'static>; 3]> =
    LazyLock::new(|| ["#[path", "include!", "cfg_attr("].map(memmem::Finder::new));

/// The signs of all Rust files of a tree; texts of the revision before are not looked through again.
pub(super) fn signs(tree: &SourceTree, shelf: &Shelf) -> Vec<Option<Arc<Signs>>> {
    let known = shelf.known_signs(tree);
    let files = tree.files.as_slice().par_iter().zip(known);
    let signs = files.map(|(file, known)| {
        let new = || Arc::new(Signs::of(&file.text));
        is_rust(file).then(|| known.unwrap_or_else(new))
    });
    let signs: Vec<Option<Arc<Signs>>> = signs.collect();
    shelf.keep_signs(tree, &signs);
    signs
}

impl Signs {
    fn of(text: &str) -> Self {
        let [path, include, cfg_attr] = &*MARKS;
        let has = |mark: &memmem::Finder<'_>| mark.find(text.as_bytes()).is_some();
        let takes_files_in = has(path) || has(include);
        let names_files = takes_files_in || has(cfg_attr);
        Self { names_files, takes_files_in, modules: modules(text) }
    }
}

fn modules(text: &str) -> Option<Box<[DeclaredModule]>> {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
    let mut all = Vec::new();
    for at in memmem::find_iter(text.as_bytes(), "mod") {
        let before = at.checked_sub(1).map(|before| text.as_bytes()[before]);
        let behind = &text[at + 3..];
        if before.is_some_and(is_word) || !behind.starts_with(|it: char| it.is_ascii_whitespace()) {
            continue;
        }
        let behind = behind.trim_start();
        let is_made_up = behind.starts_with('$');
        let behind = behind.strip_prefix('$').unwrap_or(behind);
        let behind = behind.strip_prefix("r#").unwrap_or(behind);
        let length = behind.bytes().take_while(|byte| is_word(*byte)).count();
        let start = text.len() - behind.len();
        let (name, behind) = behind.split_at(length);
        // A comment hides what is behind it.
        if !behind.trim_start().starts_with([';', '/']) {
            continue;
        }
        if is_made_up || name.is_empty() {
            return None;
        }
        all.push(DeclaredModule { name: start..start + length, is_marked: is_marked(&text[..at]) });
    }
    Some(all.into())
}

/// Whether the text ends in `#[cfg(test)]`, a visibility aside.
fn is_marked(before: &str) -> bool {
    let before = before.trim_end();
    let front = match before.strip_suffix(')').and_then(|inside| inside.rfind('(')) {
        Some(open) => before[..open].trim_end(),
        None => before,
    };
    let before = front.strip_suffix("pub").unwrap_or(before).trim_end();
    let Some(before) = before.strip_suffix("#[cfg(test)]") else { return false };
    let line = before.rsplit('\n').next().unwrap_or(before);
    !line.contains("//")
}
