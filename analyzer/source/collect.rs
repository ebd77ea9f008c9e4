//! Bytes to text: the last step for every origin.

use super::matters::{self, Selection, Verdict};
use super::{ContentId, SourceFile, SourceTree, paths};
use crate::base::{Code, Diagnostic, Location, Name, Reported};
use rayon::prelude::*;
use std::sync::Arc;

/// What became of one file: read, or a word on why not.
pub(super) type Outcome = Result<SourceFile, Diagnostic>;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Puts the files into order; the first of two with one path stays.
pub(super) fn tree(outcomes: Vec<Outcome>, mut log: Vec<Diagnostic>) -> Reported<SourceTree> {
    let mut files = Vec::with_capacity(outcomes.len());
    for outcome in outcomes {
        match outcome {
            Ok(file) => files.push(file),
            Err(diagnostic) => log.push(diagnostic),
        }
    }
    // Comparing names follows a pointer for each; sorted origins make this nearly free.
    files.sort_by(|a: &SourceFile, b| a.path.as_str().cmp(b.path.as_str()));
    files.dedup_by_key(|file| file.path);
    Reported::new(SourceTree { files: files.into(), revision: None }, log)
}

/// One file from its bytes.
pub(super) fn file(path: &str, bytes: &[u8], content: ContentId) -> Outcome {
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(path, bytes, error))?;
    let text = Arc::from(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text));
    Ok(SourceFile { path: Name::new(path), text, content })
}

/// The hash that git gives a blob of `bytes`.
pub(super) fn content_id(bytes: &[u8]) -> Option<ContentId> {
    let hash = gix::objs::compute_hash(gix::hash::Kind::Sha1, gix::objs::Kind::Blob, bytes).ok()?;
    hash.as_slice().try_into().ok().map(ContentId)
}

/// One file from bytes that have no hash yet.
pub(super) fn hashed_file(path: &str, bytes: &[u8]) -> Outcome {
    match content_id(bytes) {
        Some(content) => file(path, bytes, content),
        None => Err(unreadable(path, "its hash shows a forged SHA-1 collision")),
    }
}

/// What to say of a file that could not be read.
pub(super) fn unreadable(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::warning(Code::UnreadableFile, format!("`{path}` is not read: {reason}"))
        .at(Location::new(path, 0))
}

/// The files that matter among `files`.
pub(super) fn from_memory(
    files: &[(String, Vec<u8>)],
    selection: &Selection,
) -> Reported<SourceTree> {
    let outcomes = files.par_iter().filter_map(|(path, bytes)| memory_file(path, bytes, selection));
    tree(outcomes.collect(), Vec::new())
}

fn memory_file(path: &str, bytes: &[u8], selection: &Selection) -> Option<Outcome> {
    let path = path.strip_prefix("./").unwrap_or(path).trim_start_matches('/');
    let size = bytes.len() as u64;
    match selection.judge(matters::file_name(path), size) {
        _ if selection.excludes_any_part(path) => None,
        Verdict::Ignore => None,
        Verdict::TooLarge => Some(Err(selection.too_large(path))),
        Verdict::Read => Some(match paths::checked(path.to_owned()) {
            Ok(path) => hashed_file(&path, bytes),
            Err(printable) => Err(matters::unprintable(&printable)),
        }),
    }
}

fn not_utf8(path: &str, bytes: &[u8], error: std::str::Utf8Error) -> Diagnostic {
    let valid = &bytes[..error.valid_up_to()];
    let line = valid.split(|&byte| byte == b'\n').count();
    Diagnostic::warning(Code::NotUtf8, format!("`{path}` is not read: it is not UTF-8"))
        .at(Location::new(path, u32::try_from(line).unwrap_or(0)))
        .help("save the file as UTF-8")
}

#[cfg(test)]
mod tests {
    use super::super::{Origin, Settings, read};
    use super::content_id;

    fn memory(files: &[(&str, &[u8])]) -> Origin {
        Origin::Memory(
            files.iter().map(|(path, text)| ((*path).to_owned(), text.to_vec())).collect(),
        )
    }

    #[test]
    fn hashes_are_those_of_git() {
        let id = content_id(b"hello\n").unwrap();
        assert_eq!(id.0[..6], [0xce, 0x01, 0x36, 0x25, 0x03, 0x0b]);
    }

    #[test]
    fn files_are_sorted_selected_and_decoded() {
        let origin = memory(&[
            ("b.rs", b"\xef\xbb\xbffn b() {}"),
            ("a/z.rs", b"fn z() {}"),
            ("a.png", b"\x89"),
            ("c.rs", b"fn c() {}\n// caf\xe9"),
        ]);
        let tree = read(&origin, &Settings::default()).unwrap();
        let paths: Vec<_> = tree.value.files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["a/z.rs", "b.rs"]);
        assert_eq!(&*tree.value.files.as_slice()[1].text, "fn b() {}");
        let said: Vec<_> =
            tree.diagnostics.iter().map(|d| d.location.unwrap().to_string()).collect();
        assert_eq!(said, ["c.rs:2"]);
    }

    #[test]
    fn no_rust_is_an_error() {
        let error = read(&memory(&[("Cargo.toml", b"")]), &Settings::default()).unwrap_err();
        assert!(error.to_string().starts_with("no Rust source"), "{error}");
    }
}
