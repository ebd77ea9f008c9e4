//! What `.ignore` files leave out of what git tracks.
//!
//! `.gitignore` says nothing about a file that git tracks, but `.ignore` does: its author wants
//! searching tools to pass by. The same holds for a folder and for a revision, so that the two agree.

use ignore::gitignore::{Gitignore, GitignoreBuilder};
use rustc_hash::FxHashMap;

/// Name of the files meant.
pub(super) const FILE: &str = ".ignore";

/// The `.ignore` files of a tree by the folder they stand in.
#[derive(Default)]
pub(super) struct Ignores(FxHashMap<String, Gitignore>);

impl Ignores {
    /// Takes in the file that stands in `folder`; lines that are no globs say nothing.
    pub(super) fn add(&mut self, folder: &str, text: &[u8]) {
        let mut builder = GitignoreBuilder::new("");
        for line in String::from_utf8_lossy(text).lines() {
            let _ = builder.add_line(None, line);
        }
        if let Ok(ignore) = builder.build() {
            self.0.insert(folder.to_owned(), ignore);
        }
    }

    /// Whether the file or folder at `path` is left out, given that the folders it is in are not.
    pub(super) fn hide(&self, path: &str, is_folder: bool) -> bool {
        !self.0.is_empty()
            && above(path)
                .filter_map(|(folder, rest)| Some(self.0.get(folder)?.matched(rest, is_folder)))
                .find(|decision| !decision.is_none())
                .is_some_and(|decision| decision.is_ignore())
    }
}

/// The folders that `path` is in, the nearest first, each with the rest of the path.
pub(super) fn above(path: &str) -> impl Iterator<Item = (&str, &str)> {
    let inner = path.rmatch_indices('/').map(|(end, _)| (&path[..end], &path[end + 1..]));
    inner.chain([("", path)])
}

#[cfg(test)]
mod tests {
    use super::Ignores;

    #[test]
    fn the_nearest_file_decides() {
        let mut ignores = Ignores::default();
        ignores.add("", b"*.gen.rs\n/old/\n");
        ignores.add("a", b"!keep.gen.rs\nb/\n");
        for (path, is_folder, hidden) in [
            ("x.gen.rs", false, true),
            ("a/x.gen.rs", false, true),
            ("a/keep.gen.rs", false, false),
            ("a/c/keep.gen.rs", false, false),
            ("old", true, true),
            ("old", false, false),
            ("a/old", true, false),
            ("a/b", true, true),
            ("b", true, false),
        ] {
            assert_eq!(ignores.hide(path, is_folder), hidden, "{path}");
        }
    }
}
