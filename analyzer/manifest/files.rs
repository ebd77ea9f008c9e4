//! Which files are there, and how do paths between them join?

use crate::base::{Id, Name};
use crate::source::{FileId, SourceFile, SourceTree};

/// The paths of a tree, to look things up in.
#[derive(Clone, Copy)]
pub(crate) struct Files<'a> {
    tree: &'a SourceTree,
}

impl<'a> Files<'a> {
    /// The files of `tree`.
    pub(crate) fn new(tree: &'a SourceTree) -> Self {
        Self { tree }
    }

    /// All files in the order of their paths.
    pub(crate) fn all(self) -> &'a [SourceFile] {
        self.tree.files.as_slice()
    }

    /// The file at exactly `path`.
    pub(crate) fn get(self, path: &str) -> Option<&'a SourceFile> {
        let index = self.all().binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.tree.files.get(FileId::from_index(index))
    }

    /// Whether there is a file at exactly `path`.
    pub(crate) fn has(self, path: &str) -> bool {
        self.get(path).is_some()
    }

    /// The files below `folder`, at any depth.
    pub(crate) fn below(self, folder: &str) -> &'a [SourceFile] {
        if folder.is_empty() {
            return self.all();
        }
        let all = self.all();
        let prefix = format!("{folder}/");
        let start = all.partition_point(|file| file.path.as_str() < prefix.as_str());
        let length = all[start..].partition_point(|file| file.path.starts_with(&prefix));
        &all[start..start + length]
    }

    /// The files with exactly this name, in any folder.
    pub(crate) fn named(self, name: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        self.all().iter().filter(move |file| file_name(&file.path) == name)
    }
}

/// The folder that holds `path`; the root is empty.
pub(crate) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The last part of `path`.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// `folder` and everything above it, nearest first, the root last.
pub(crate) fn ancestors(folder: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(folder), |at| (!at.is_empty()).then(|| parent(at)))
}

/// Whether `path` is `folder` or stands below it.
pub(crate) fn is_within(path: &str, folder: &str) -> bool {
    folder.is_empty()
        || path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// How many leading folders two paths share.
pub(crate) fn shared_folders(one: &str, other: &str) -> usize {
    one.split('/').zip(other.split('/')).take_while(|(a, b)| a == b).count()
}

/// `relative` as seen from `folder`, without `.` and `..`; `None` when it leaves the root.
pub(crate) fn join(folder: &str, relative: &str) -> Option<Name> {
    let relative = relative.replace('\\', "/");
    if relative.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(Name::new(&parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::{ancestors, is_within, join};

    #[test]
    fn paths_climb_but_not_out_of_the_root() {
        assert_eq!(join("a/b", "../c/./d").as_deref(), Some("a/c/d"));
        assert_eq!(join("a", "..").as_deref(), Some(""));
        assert_eq!(join("a", "../.."), None);
        assert_eq!(join("a", "/etc"), None);
    }

    #[test]
    fn ancestors_end_at_the_root() {
        assert_eq!(ancestors("a/b").collect::<Vec<_>>(), ["a/b", "a", ""]);
        assert!(is_within("a/b", "a") && !is_within("ab", "a") && is_within("a", "a"));
    }
}
