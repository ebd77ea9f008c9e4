//! Which files are worth reading?
//!
//! The targets under `tests/`, `benches/` and `examples/` of a package are no part of any service. They are left
//! unread, unless something else names them: the manifest, a `#[path]` or an `include!`.

use super::Shelf;
use super::signs::{Signs, signs};
use crate::source::{FileId, SourceTree};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Folders of a package whose targets run nowhere but at its authors'.
const ASIDE: [&str; 3] = ["tests/", "benches/", "examples/"];

/// Tells the files worth reading from others.
pub struct Wanted<'t> {
    tree: &'t SourceTree,
    /// Texts of the manifests of packages, and nothing for those of mere workspaces, by folder.
    packages: FxHashMap<&'t str, Option<&'t str>>,
    /// Whether some file takes in another of such a folder, for each of [`ASIDE`].
    is_taken_in: [bool; ASIDE.len()],
}

impl<'t> Wanted<'t> {
    /// Looks at all manifests, and at all files for what they take in.
    pub fn new(tree: &'t SourceTree) -> Self {
        Self::with_signs(tree, &signs(tree, &Shelf::default()))
    }

    pub(super) fn with_signs(tree: &'t SourceTree, signs: &[Option<Arc<Signs>>]) -> Self {
        let packages = tree.files.iter().filter_map(|file| {
            let folder = file.path.as_str().strip_suffix("Cargo.toml")?;
            let is_manifest = folder.is_empty() || folder.ends_with('/');
            is_manifest.then(|| (folder, file.text.contains("[package]").then_some(&*file.text)))
        });
        let packages = packages.collect();
        let mut wanted = Self { tree, packages, is_taken_in: [false; ASIDE.len()] };
        wanted.is_taken_in = wanted.taken_in(signs);
        wanted
    }

    /// Whether the Rust file is worth reading.
    pub fn has(&self, file: FileId) -> bool {
        self.aside(file).is_none_or(|aside| self.is_taken_in[aside])
    }

    /// The folder of [`ASIDE`] in which the file stands, unless its package's manifest speaks of that folder.
    fn aside(&self, file: FileId) -> Option<usize> {
        let path = self.tree.files[file].path.as_str();
        let mut folder = path;
        let (folder, manifest) = loop {
            folder = folder.strip_suffix('/').unwrap_or(folder);
            folder = folder.rfind('/').map_or("", |end| &folder[..=end]);
            match self.packages.get(folder) {
                Some(manifest) => break (folder, (*manifest)?),
                None if folder.is_empty() => return None,
                None => {}
            }
        };
        let below = &path[folder.len()..];
        ASIDE.iter().position(|aside| below.starts_with(aside) && !manifest.contains(aside))
    }

    fn taken_in(&self, signs: &[Option<Arc<Signs>>]) -> [bool; ASIDE.len()] {
        let mut found = [false; ASIDE.len()];
        for ((id, file), signs) in self.tree.files.iter_enumerated().zip(signs) {
            let text = &*file.text;
            let is_taking = signs.as_ref().is_some_and(|signs| signs.takes_files_in);
            if !is_taking || self.aside(id).is_some() {
                continue;
            }
            for (at, aside) in ASIDE.iter().enumerate() {
                found[at] |= text.contains(aside);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Wanted;
    use crate::source::{Origin, Settings, read};

    /// The paths of the files of Rust that are left unread.
    fn unread(files: &[(&str, &str)]) -> Vec<String> {
        let file = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
        let origin = Origin::Memory(files.iter().map(file).collect());
        let tree = read(&origin, &Settings::default()).expect("memory can be read").value;
        let wanted = Wanted::new(&tree);
        let idle = tree
            .files
            .iter_enumerated()
            .filter(|(id, file)| super::super::is_rust(file) && !wanted.has(*id));
        idle.map(|(_, file)| file.path.as_str().to_owned()).collect()
    }

    const PACKAGE: &str = "[package]\nname = 'shop'\n";

    #[test]
    fn tests_benches_and_examples_of_packages_are_left_unread() {
        let files = [
            ("Cargo.toml", PACKAGE),
            ("src/lib.rs", ""),
            ("src/tests/a.rs", ""),
            ("tests/a.rs", "#[path = \"../benches/x.rs\"] mod x;"),
            ("tests/common/mod.rs", ""),
            ("benches/x.rs", ""),
            ("examples/one/main.rs", ""),
            ("examples/service/Cargo.toml", PACKAGE),
            ("examples/service/src/main.rs", ""),
            ("examples/service/tests/b.rs", ""),
        ];
        let expected = [
            "benches/x.rs",
            "examples/one/main.rs",
            "examples/service/tests/b.rs",
            "tests/a.rs",
            "tests/common/mod.rs",
        ];
        assert_eq!(unread(&files), expected);
    }

    #[test]
    fn what_is_named_is_read() {
        let named = "[package]\n[[bin]]\npath = 'examples/one.rs'\n";
        assert!(unread(&[("Cargo.toml", named), ("examples/one.rs", "")]).is_empty());
        for text in ["#[path = \"../tests/a.rs\"] mod a;", "include!(\"../tests/a.rs\");"] {
            let files = [("Cargo.toml", PACKAGE), ("src/lib.rs", text), ("tests/a.rs", "")];
            assert!(unread(&files).is_empty(), "{text}");
        }
    }

    #[test]
    fn without_a_package_around_it_nothing_is_left_out() {
        assert!(unread(&[("tests/a.rs", "")]).is_empty());
        assert!(unread(&[("Cargo.toml", "[workspace]\n"), ("tests/a.rs", "")]).is_empty());
    }
}
