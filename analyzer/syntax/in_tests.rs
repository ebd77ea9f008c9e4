//! Which files are there in tests only?
//!
//! A file to which nothing leads but a `#[cfg(test)] mod tests;` elsewhere is as idle as a module of tests that stands in
//! its parent. What leads to it is found in the texts, before anything is parsed, so that its functions lose their insides
//! too. In doubt a file is read whole: that costs time and nothing else.

use super::signs::{DeclaredModule, Signs};
use crate::base::Name;
use crate::source::{FileId, SourceFile, SourceTree};
use memchr::memmem;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// How often files are looked for to which only files of tests lead.
const ROUNDS: usize = 4;

/// The files that are there in tests only.
pub(super) fn in_tests(tree: &SourceTree, signs: &[Option<Arc<Signs>>]) -> FxHashSet<FileId> {
    let files = tree.files.iter_enumerated().zip(signs);
    let found = files.filter_map(|((id, file), signs)| Some(declared(id, file, signs.as_ref()?)));
    let found: Vec<_> = found.collect();
    if !found.iter().flatten().flatten().any(|one| one.is_marked) {
        return FxHashSet::default();
    }
    let mut by_name: FxHashMap<&str, Vec<Declared<'_>>> = FxHashMap::default();
    for all in found {
        // Where a macro makes up a name, it may be that of any file.
        let Some(all) = all else { return FxHashSet::default() };
        all.into_iter().for_each(|one| by_name.entry(one.name).or_default().push(one));
    }
    let tellers = tellers(tree, signs);
    let mut known = FxHashSet::default();
    for _ in 0..ROUNDS {
        let before = known.len();
        for (id, file) in tree.files.iter_enumerated() {
            if let Some(place) = Place::of(file.path)
                && let Some(all) = by_name.get(place.name)
                && place.is_in_tests(all, &known)
                && !tellers.iter().any(|teller| teller.names(&place))
            {
                known.insert(id);
            }
        }
        if known.len() == before {
            break;
        }
    }
    known
}

/// A text that may name files by their paths: a manifest, or one with `#[path = "…"]` or `include!`.
struct Teller<'t> {
    folder: &'static str,
    is_manifest: bool,
    text: &'t str,
    /// Where the names of Rust files end.
    ends: Vec<usize>,
}

fn tellers<'t>(tree: &'t SourceTree, signs: &[Option<Arc<Signs>>]) -> Vec<Teller<'t>> {
    let all = tree.files.iter().zip(signs).filter_map(|(file, signs)| {
        let (folder, name) = split(file.path);
        let is_manifest = name == "Cargo.toml";
        let tells = is_manifest || signs.as_ref().is_some_and(|signs| signs.names_files);
        let text = file.text.as_bytes();
        let ends = || memmem::find_iter(text, ENDING).map(|at| at + ENDING.len()).collect();
        tells.then(|| Teller { folder, is_manifest, text: &file.text, ends: ends() })
    });
    all.collect()
}

/// How the names of Rust files end.
const ENDING: &str = ".rs";

impl Teller<'_> {
    /// Whether it may name the file.
    fn names(&self, place: &Place) -> bool {
        let is_far = self.is_manifest && !self.folder.starts_with(place.folder);
        let name = if is_far { place.below } else { place.file };
        self.ends.iter().any(|end| self.text[..*end].ends_with(name))
    }
}

/// A `mod name;` somewhere.
struct Declared<'t> {
    name: &'t str,
    /// Whether it stands behind `#[cfg(test)]`.
    is_marked: bool,
    /// The file it is written in.
    by: FileId,
    /// The folder of that file.
    folder: &'static str,
    /// The folder for the modules of that file, if it is neither `mod.rs` nor the root of a crate.
    below: String,
}

/// All modules of a text that continue in other files; `None` where that cannot be told.
fn declared<'t>(by: FileId, file: &'t SourceFile, signs: &Signs) -> Option<Vec<Declared<'t>>> {
    let (folder, own) = split(file.path);
    let stem = own.strip_suffix(".rs").unwrap_or(own);
    let declared = |module: &DeclaredModule| Declared {
        name: &file.text[module.name.clone()],
        is_marked: module.is_marked,
        by,
        folder,
        below: format!("{folder}{stem}/"),
    };
    Some(signs.modules.as_ref()?.iter().map(declared).collect())
}

/// The folder, with its slash, and the name of a file.
fn split(path: Name) -> (&'static str, &'static str) {
    let path = path.as_str();
    path.split_at(path.rfind('/').map_or(0, |end| end + 1))
}

/// Where a file stands as a module.
struct Place {
    /// The name of the module.
    name: &'static str,
    /// The folder in which its parent looks for it.
    folder: &'static str,
    /// The name of the file.
    file: &'static str,
    /// How a manifest that stands elsewhere names it at least: `tests.rs`, `tests/mod.rs`.
    below: &'static str,
}

impl Place {
    /// `None` for what may be the root of a crate.
    fn of(path: Name) -> Option<Self> {
        let (folder, file) = split(path);
        let is_target = |part: &str| matches!(part, "bin" | "benches" | "examples");
        let (folder, name) = match file.strip_suffix(".rs")? {
            "main" | "lib" | "build" => return None,
            "mod" => {
                let (around, name) = folder.strip_suffix('/')?.rsplit_once('/')?;
                (&folder[..=around.len()], name)
            }
            stem => (folder, stem),
        };
        let below = &path.as_str()[folder.len()..];
        (!folder.split('/').any(is_target)).then_some(Self { name, folder, file, below })
    }

    /// Whether something in tests leads here, and nothing else does.
    fn is_in_tests(&self, all: &[Declared<'_>], known: &FxHashSet<FileId>) -> bool {
        let (idle, others): (Vec<_>, Vec<_>) =
            all.iter().partition(|one| one.is_marked || known.contains(&one.by));
        // Modules within modules lead further down.
        !others.iter().any(|one| self.folder.starts_with(one.folder))
            && idle.iter().any(|one| self.folder == one.folder || self.folder == one.below)
    }
}

#[cfg(test)]
mod tests {
    use super::super::signs::signs;
    use super::in_tests;
    use crate::source::{Origin, Settings, read};
    use crate::syntax::Shelf;

    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &[&str]) {
        let file = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
        let origin = Origin::Memory(files.iter().map(file).collect());
        let tree = read(&origin, &Settings::default()).expect("memory can be read").value;
        let known = in_tests(&tree, &signs(&tree, &Shelf::default()));
        let found = tree.files.iter_enumerated().filter(|(id, _)| known.contains(id));
        let found: Vec<&str> = found.map(|(_, file)| file.path.as_str()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn files_behind_cfg_test_are_there_in_tests_only() {
        check(
            &[
                ("Cargo.toml", "[[bench]]\npath = 'benches/all/mod.rs'"),
                ("src/a.rs", "#[cfg(test)]\nmod more;"),
                ("src/a/more.rs", ""),
                ("src/b/mod.rs", "#[cfg(test)] pub(crate) mod r#tests ;"),
                ("src/b/tests/deep.rs", "mod deeper;"),
                ("src/b/tests/deep/deeper.rs", ""),
                ("src/b/tests/mod.rs", "mod deep;"),
                ("src/lib.rs", "mod a; mod b;\n#[cfg(test)]\npub mod test_support;\nmod model { }"),
                ("src/test_support.rs", ""),
            ],
            &[
                "src/a/more.rs",
                "src/b/tests/deep.rs",
                "src/b/tests/deep/deeper.rs",
                "src/b/tests/mod.rs",
                "src/test_support.rs",
            ],
        );
    }

    #[test]
    fn whatever_else_may_lead_there_has_it_read_whole() {
        let marked = "#[cfg(test)] mod tests;";
        for other in [
            "mod tests;",
            "mod\n  tests;",
            "mod tests /* here */ ;",
            "mod /* here */ tests;",
            "#[cfg(not(test))] mod tests;",
            "mod a { mod tests; }",
            "macro_rules! m { ($name:ident) => { mod $name; } }",
            "#[path = \"../a/tests.rs\"] mod b;",
            "include!(\"a/tests.rs\");",
            "#[cfg_attr(unix, path = \"tests.rs\")] mod b;",
        ] {
            check(&[("src/a/mod.rs", marked), ("src/a/tests.rs", ""), ("src/lib.rs", other)], &[]);
        }
        for unmarked in ["// #[cfg(test)]\nmod tests;", "#[cfg(test)] use a; mod tests;"] {
            check(&[("src/a.rs", unmarked), ("src/a/tests.rs", "")], &[]);
        }
        for path in ["src/a/tests.rs", "src/a/tests/mod.rs"] {
            let target = format!("[[test]]\npath = \"{path}\"");
            check(&[("Cargo.toml", &target), ("src/a.rs", marked), (path, "")], &[]);
        }
        check(&[("src/bin/a.rs", marked), ("src/bin/tests.rs", "")], &[]);
    }

    #[test]
    fn nothing_is_read_of_them_but_that_they_are_there() {
        let files = [
            ("src/lib.rs", "#[cfg(test)] mod tests;\nfn f() {}"),
            ("src/tests.rs", "fn t() {\n  f(\n}\n"),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let origin = Origin::Memory(files.into());
        let tree = read(&origin, &Settings::default()).expect("memory can be read").value;
        let facts = super::super::read(&tree);
        assert!(facts.diagnostics.is_empty());
        let found = facts.value.iter().flatten().map(|facts| (facts.items.len(), facts.lines));
        assert_eq!(found.collect::<Vec<_>>(), [(2, 2), (0, 3)]);
    }

    #[test]
    fn what_leads_elsewhere_does_not_count() {
        check(
            &[
                ("one/src/a.rs", "#[cfg(test)] mod tests;"),
                ("one/src/a/tests.rs", ""),
                ("two/src/lib.rs", "mod tests;"),
                ("two/src/tests.rs", ""),
            ],
            &["one/src/a/tests.rs"],
        );
    }
}
