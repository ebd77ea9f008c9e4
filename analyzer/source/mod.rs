//! Bytes in: the only room that touches disk or git.
//!
//! In: an origin, that is a folder, a revision of a git repository, or files in memory. Out: a [`SourceTree`], the
//! files that matter, sorted by path.

use crate::base::{IndexVec, Name, define_id};
use std::sync::Arc;

define_id! {
    /// A file of a [`SourceTree`]; ids follow the order of the paths.
    FileId,
}

/// The files that matter, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct SourceTree {
    /// Sorted by path, each path once.
    pub files: IndexVec<FileId, SourceFile>,
    /// Full hash of the revision read, `None` outside git or for a work tree.
    pub revision: Option<String>,
}

/// One file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path from the root with `/`.
    pub path: Name,
    /// Contents; UTF-8 by the time it stands here.
    pub text: Arc<str>,
    /// Hash of the contents as git computes it for a blob, so that disk and git agree.
    pub content: ContentId,
}

/// SHA-1 of a git blob.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ContentId(pub [u8; 20]);
