//! Trees in memory for the tests of this room.

use super::{Manifests, read};
use crate::base::{Name, Reported};
use crate::source::{ContentId, SourceFile, SourceTree};

/// A tree from one text in which each file is headed `//- path`.
pub(super) fn tree(fixture: &str) -> SourceTree {
    let mut files: Vec<SourceFile> = Vec::new();
    for part in fixture.split("//- ").skip(1) {
        let (path, text) = part.split_once('\n').unwrap_or((part, ""));
        files.push(SourceFile {
            path: Name::new(path.trim()),
            text: text.into(),
            content: ContentId([0; 20]),
        });
    }
    files.sort_by_key(|file| file.path);
    SourceTree { files: files.into(), revision: None }
}

/// What the tree says.
pub(super) fn check(fixture: &str) -> Reported<Manifests> {
    read(&tree(fixture))
}

/// What the tree says, without a complaint.
pub(super) fn quiet(fixture: &str) -> Manifests {
    let reported = check(fixture);
    assert_eq!(reported.diagnostics, [], "diagnostics");
    reported.value
}
