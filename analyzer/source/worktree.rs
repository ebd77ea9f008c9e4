//! What git knows of a folder on disk: its commit, its tracked files, its submodules.

use super::repository;
use gix::index::entry::Mode;
use std::path::Path;

/// What git knows of a folder.
#[derive(Default)]
pub(super) struct Worktree {
    /// Full hash of the commit that is checked out.
    pub(super) head: Option<String>,
    /// Paths of tracked files from the folder, sorted.
    pub(super) files: Vec<String>,
    /// Paths of submodules from the folder, sorted.
    pub(super) submodules: Vec<String>,
}

/// Asks the repository that `folder` is in; knows nothing if there is none, or none that opens.
pub(super) fn look(folder: &Path) -> Worktree {
    let Ok(repository) = repository::open(folder) else { return Worktree::default() };
    let local = repository.local();
    let head = local.head_id().ok().map(|id| id.to_string());
    let mut worktree = Worktree { head, ..Worktree::default() };
    if let Ok(index) = local.open_index() {
        for entry in index.entries() {
            worktree.add(&repository.folder, entry, &index);
        }
    }
    worktree
}

impl Worktree {
    fn add(&mut self, folder: &str, entry: &gix::index::Entry, index: &gix::index::State) {
        // Names that are not UTF-8 are the walk's business.
        let Ok(path) = std::str::from_utf8(entry.path(index)) else { return };
        let Some(path) = below(folder, path) else { return };
        match entry.mode {
            Mode::FILE | Mode::FILE_EXECUTABLE => self.files.push(path.to_owned()),
            Mode::COMMIT => self.submodules.push(path.to_owned()),
            _ => {}
        }
    }
}

/// The path below `folder`, if it is below; a hostile index can hold any.
fn below<'p>(folder: &str, path: &'p str) -> Option<&'p str> {
    let rest = match folder {
        "" => path,
        folder => path.strip_prefix(folder)?.strip_prefix('/')?,
    };
    let is_plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains('\\');
    (rest.split('/').all(is_plain) && !rest.contains(':')).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::below;

    #[test]
    fn paths_below_a_folder_only() {
        assert_eq!(below("", "a/b.rs"), Some("a/b.rs"));
        assert_eq!(below("a", "a/b.rs"), Some("b.rs"));
        for path in ["ab/c.rs", "a", "a/../b.rs", "a//b.rs", "a/c:d.rs"] {
            assert_eq!(below("a", path), None);
        }
    }
}
