//! What a revision holds, without reading it.

use super::matters::Selection;
use super::{ContentId, Origin, Settings, SourceTree, repository, revision};
use crate::base::Error;
use std::path::Path;

/// A revision whose folders alone were read.
#[derive(Clone, Debug)]
pub struct Glance {
    /// Names the paths and hashes of all that reading the whole would look at.
    pub listing: ContentId,
    /// The few files that were asked for; with the revision.
    pub few: SourceTree,
}

/// Looks at the folders of a revision, and reads the files that are `wanted`.
///
/// `None` for a folder on disk, whose files have no hash before they are read, and where something is absent: then the
/// whole is to be read, which says what.
///
/// # Errors
///
/// As [`read`](super::read).
pub fn glance(
    origin: &Origin,
    settings: &Settings,
    wanted: &(dyn Fn(&str) -> bool + Sync),
) -> Result<Option<Glance>, Error> {
    let (path, name): (&Path, &str) = match origin {
        Origin::Folder(path) if repository::is_bare(path) => (path, "HEAD"),
        Origin::Revision { repository, revision } => (repository, revision),
        Origin::Folder(_) | Origin::Memory(_) => return Ok(None),
    };
    let selection = Selection::new(settings)?;
    revision::glance(&repository::open(path)?, name, &selection, wanted)
}
