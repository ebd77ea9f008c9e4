//! Bytes in: the only room that touches disk or git.
//!
//! In: an [`Origin`], that is a folder, a revision of a git repository, or files in memory. Out: a
//! [`SourceTree`], the files that matter, sorted by path. This room knows nothing of what stands in
//! the files: [`matters`] goes by their names.
//!
//! Nothing is executed, fetched or written on behalf of what is read: links are not followed, git's
//! configured programs are never started, absent objects stay absent.

#![expect(clippy::disallowed_methods, reason = "this room is the door to the disk")]

pub mod cache;
mod collect;
mod disk;
mod glance;
mod history;
mod ignores;
mod key;
mod matters;
mod merge;
mod origin;
mod paths;
mod plain;
mod repository;
mod revision;
mod stubs;
mod texts;
mod worktree;

use crate::base::{Error, IndexVec, Name, Reported, define_id};
use std::path::Path;
use std::sync::Arc;

pub use glance::{Glance, glance};
pub use history::{Commit, first_parent_history};
pub use key::KeyMaker;
pub use matters::matters;
pub use merge::{merge, read_system, read_system_with};
pub use origin::{Origin, Settings};
pub use plain::{open_text, read_bytes, read_text, write_atomically};
pub use stubs::read_stubs;
pub use texts::Texts;

define_id! {
    /// A file of a [`SourceTree`]; ids follow the order of the paths.
    FileId,
}

/// The files that matter, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct SourceTree {
    /// Sorted by path, each path once.
    pub files: IndexVec<FileId, SourceFile>,
    /// Full hash of the revision read, or of `HEAD` for a folder inside a git work tree; `None`
    /// outside git.
    pub revision: Option<String>,
}

impl SourceTree {
    /// The file at `path`, in logarithmic time.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let index = self.files.as_slice().binary_search_by(|file| file.path.as_str().cmp(path));
        index.ok().map(crate::base::Id::from_index)
    }

    /// The same without the files that one of the globs names.
    ///
    /// # Errors
    ///
    /// [`Error::BadSettings`] for a glob that is none.
    pub fn without(self, globs: &[String]) -> Result<Self, Error> {
        let mut set = globset::GlobSetBuilder::new();
        for glob in globs {
            set.add(globset::Glob::new(glob).map_err(|error| Error::BadSettings {
                file: "exclude".to_owned(),
                line: None,
                message: error.to_string(),
                help: Some("globs are written as in `vendor/**`".to_owned()),
            })?);
        }
        let set = set.build().map_err(|error| Error::BadSettings {
            file: "exclude".to_owned(),
            line: None,
            message: error.to_string(),
            help: None,
        })?;
        let files = self.files.iter().filter(|file| !set.is_match(file.path.as_str())).cloned();
        Ok(Self { files: files.collect(), revision: self.revision.clone() })
    }

    /// Whether there is any Rust source.
    pub fn has_rust(&self) -> bool {
        self.files.iter().any(|file| file.path.ends_with(".rs"))
    }
}

/// One file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path from the root with `/`.
    pub path: Name,
    /// Contents without byte order mark; UTF-8 by the time it stands here.
    pub text: Arc<str>,
    /// Hash of the contents as git computes it for a blob, so that disk and git agree.
    pub content: ContentId,
}

/// SHA-1 of a git blob.
#[derive(
    Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize,
)]
pub struct ContentId(pub [u8; 20]);

/// Reads the files that matter from `origin`.
///
/// A file that cannot be read is a diagnostic and the rest goes on; a root that cannot be read, or
/// one without any Rust source, is an error.
pub fn read(origin: &Origin, settings: &Settings) -> Result<Reported<SourceTree>, Error> {
    read_with(origin, settings, &Texts::default())
}

/// As [`read`], without reading again from git what `texts` knows.
fn read_with(
    origin: &Origin,
    settings: &Settings,
    texts: &Texts,
) -> Result<Reported<SourceTree>, Error> {
    let tree = read_any(origin, settings, texts)?;
    if tree.value.has_rust() { Ok(tree) } else { Err(Error::NoRust { path: origin.to_string() }) }
}

/// Full hash of the commit that `revision` names in the repository at or around `repository`.
pub fn resolve_revision(repository: &Path, revision: &str) -> Result<String, Error> {
    Ok(repository::open(repository)?.commit(revision)?.to_string())
}

/// As [`read`], content with an origin that holds no Rust source.
fn read_any(
    origin: &Origin,
    settings: &Settings,
    texts: &Texts,
) -> Result<Reported<SourceTree>, Error> {
    let selection = matters::Selection::new(settings)?;
    match origin {
        Origin::Folder(path) if repository::is_bare(path) => {
            revision::read(&repository::open(path)?, "HEAD", &selection, texts)
        }
        Origin::Folder(path) => disk::read(path, &selection),
        Origin::Revision { repository: path, revision } => {
            revision::read(&repository::open(path)?, revision, &selection, texts)
        }
        Origin::Memory(files) => Ok(collect::from_memory(files, &selection)),
    }
}
