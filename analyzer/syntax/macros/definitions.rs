//! All `macro_rules!` of a repository, and which of them a call means.

use super::known;
use crate::base::{Id, IndexVec, Name, Span};
use crate::source::{ContentId, FileId, KeyMaker, SourceFile, SourceTree};
use crate::syntax::facts::{FileFacts, ItemKind, Path};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;
use std::sync::Arc;

/// The definitions of all files, by name.
#[derive(Default)]
pub(in crate::syntax) struct Definitions {
    all: Vec<Definition>,
    by_name: FxHashMap<Name, Vec<usize>>,
    /// Names whose calls have been expanded already.
    known_before: FxHashSet<Name>,
    crates: Crates,
    /// Whether any of them may call `paste!`.
    may_paste: bool,
}

/// One definition.
pub(super) struct Definition {
    name: Name,
    file: FileId,
    crate_index: Option<usize>,
    start: Span,
    /// Its rules as text.
    pub(super) text: Name,
}

/// Folders with a manifest, and the crate each file belongs to.
#[derive(Default)]
struct Crates {
    manifests: Vec<Name>,
    names: Vec<Name>,
    of_file: Vec<Option<usize>>,
}

/// Where a call stands.
#[derive(Clone, Copy)]
pub(in crate::syntax) struct Caller {
    /// Its file.
    pub(in crate::syntax) file: FileId,
    /// Whether that file belongs to a target that sees the crate's library from outside.
    pub(in crate::syntax) is_outside_library: bool,
}

/// Whether a call of `paste!` may stand in the text.
pub(super) fn may_paste(text: Name) -> bool {
    text.contains("paste")
}

impl Definitions {
    /// Collects them. Ordered by file and place, so the answer does not depend on threads.
    pub(in crate::syntax) fn collect(
        tree: &SourceTree,
        facts: &IndexVec<FileId, Option<Arc<FileFacts>>>,
        known_before: FxHashSet<Name>,
    ) -> Self {
        let mut found = Self { known_before, ..Self::default() };
        for (file, facts) in facts.iter_enumerated() {
            for item in facts.iter().flat_map(|facts| &facts.items) {
                if let ItemKind::MacroRules(text) = &item.kind
                    && !known::is_standard(item.name.as_str())
                {
                    found.by_name.entry(item.name).or_default().push(found.all.len());
                    let (name, start, text) = (item.name, item.span, text.text);
                    found.may_paste |= may_paste(text);
                    found.all.push(Definition { name, file, crate_index: None, start, text });
                }
            }
        }
        if !found.all.is_empty() {
            found.crates = Crates::in_tree(tree);
            for definition in &mut found.all {
                definition.crate_index = found.crates.of(definition.file);
            }
        }
        found
    }

    /// Names all that an expansion hangs on besides the text and path of the file that calls; `before` names the
    /// definitions of the round before.
    ///
    /// Places are left out: they order the definitions of one file, as this list does, and only calls of that file
    /// are compared with them.
    pub(in crate::syntax) fn identity(
        &self,
        tree: &SourceTree,
        before: Option<ContentId>,
    ) -> Option<ContentId> {
        let mut key = KeyMaker::new("macros");
        key = before.into_iter().fold(key, KeyMaker::id);
        for (manifest, name) in self.crates.manifests.iter().zip(&self.crates.names) {
            key = key.text(manifest).text(name);
        }
        for definition in &self.all {
            let path = tree.files[definition.file].path;
            key = key.text(&definition.name).text(&path).text(&definition.text);
        }
        key.finish()
    }

    /// Whether names have been defined since the last round.
    pub(in crate::syntax) fn has_news(&self) -> bool {
        self.by_name.len() > self.known_before.len()
    }

    /// Whether the called macro has the name of a definition that was not there in earlier rounds.
    pub(in crate::syntax) fn has(&self, path: &Path) -> bool {
        let name = path.last_name();
        self.has_name(name) && !self.known_before.contains(&name)
    }

    /// Whether any definition may call `paste!`.
    pub(super) fn may_paste(&self) -> bool {
        self.may_paste
    }

    /// Whether any definition has that name.
    pub(super) fn has_name(&self, name: Name) -> bool {
        self.by_name.contains_key(&name)
    }

    /// The names of all definitions.
    pub(in crate::syntax) fn names(&self) -> FxHashSet<Name> {
        self.by_name.keys().copied().collect()
    }

    /// The definition that a call most likely means: one of the same file, else of the same crate or of the crate
    /// that the path names, else any; of several in a file the last one before the call.
    ///
    /// The macros of well-known crates are only taken for the repository's own where that is certain enough.
    pub(super) fn find(
        &self,
        name: Name,
        first_segment: Option<Name>,
        caller: Caller,
        place: Span,
    ) -> Option<usize> {
        let candidates = self.by_name.get(&name)?;
        let named_crate =
            first_segment.filter(|word| !matches!(&**word, "crate" | "self" | "super"));
        if let Some(wanted) = named_crate {
            let of_crate = |at: &&usize| {
                self.all[**at].crate_index.is_some_and(|it| self.crates.names[it] == wanted)
            };
            let found = candidates.iter().find(of_crate).copied();
            return found.or_else(|| Self::any(name, candidates));
        }
        let here = |at: &&usize| self.all[**at].file == caller.file;
        let mut before = candidates.iter().filter(here).filter(|at| self.all[**at].start < place);
        let same_crate = self.crates.of(caller.file);
        before
            .next_back()
            .or_else(|| candidates.iter().find(here))
            .or_else(|| {
                candidates
                    .iter()
                    .find(|at| same_crate.is_some() && self.all[**at].crate_index == same_crate)
            })
            .copied()
            .or_else(|| Self::any(name, candidates))
    }

    fn any(name: Name, candidates: &[usize]) -> Option<usize> {
        if known::reader(name.as_str()).is_some() { None } else { candidates.first().copied() }
    }

    /// The definition numbered `at`.
    pub(super) fn get(&self, at: usize) -> &Definition {
        &self.all[at]
    }

    /// What `$crate` stands for in definition `at` when called by `caller`.
    pub(super) fn crate_name(&self, at: usize, caller: Caller) -> &'static str {
        let home = self.all[at].crate_index;
        let is_same_file = self.all[at].file == caller.file;
        match home {
            Some(home)
                if !is_same_file
                    && (self.crates.of(caller.file) != Some(home) || caller.is_outside_library)
                    && !self.crates.names[home].is_empty() =>
            {
                self.crates.names[home].as_str()
            }
            _ => "crate",
        }
    }
}

impl Crates {
    fn in_tree(tree: &SourceTree) -> Self {
        let mut folders = FxHashMap::default();
        let (mut manifests, mut names) = (Vec::new(), Vec::new());
        for file in &tree.files {
            if let Some(folder) = folder_of_manifest(file.path.as_str()) {
                folders.insert(folder, names.len());
                manifests.push(file.path);
                names.push(library_of(file));
            }
        }
        let of_file = tree.files.iter().map(|file| nearest(&folders, file.path.as_str())).collect();
        Self { manifests, names, of_file }
    }

    fn of(&self, file: FileId) -> Option<usize> {
        self.of_file.get(file.index()).copied().flatten()
    }
}

/// The folder that a manifest makes a crate.
fn folder_of_manifest(path: &str) -> Option<&str> {
    let folder = path.strip_suffix("Cargo.toml")?;
    if folder.is_empty() { Some("") } else { folder.strip_suffix('/') }
}

/// The crate whose folder is the innermost around `path`.
fn nearest(folders: &FxHashMap<&str, usize>, path: &str) -> Option<usize> {
    let mut folder = path;
    while let Some((outer, _)) = folder.rsplit_once('/') {
        if let Some(found) = folders.get(outer) {
            return Some(*found);
        }
        folder = outer;
    }
    folders.get("").copied()
}

/// The name under which other crates know the library of a manifest, found once for the same text.
fn library_of(manifest: &SourceFile) -> Name {
    let find = || library_name(&manifest.text);
    LIBRARIES.with_borrow_mut(|known| *known.entry(manifest.content).or_insert_with(find))
}

thread_local! {
    /// This is asked in every round of expanding, and for every revision.
    static LIBRARIES: RefCell<FxHashMap<ContentId, Name>> = RefCell::default();
}

/// The name under which other crates know the library; empty if the manifest does not say.
fn library_name(manifest: &str) -> Name {
    let Ok(manifest) = manifest.parse::<toml::Table>() else { return Name::default() };
    let name_in = |section: &str| manifest.get(section)?.get("name")?.as_str();
    let name = name_in("lib").or_else(|| name_in("package")).unwrap_or_default().replace('-', "_");
    // It is going to be written as an identifier.
    if syn::parse_str::<syn::Ident>(&name).is_ok() { Name::from(&name) } else { Name::default() }
}

/// Whether a file belongs to a binary, test, example or bench: the crate's library has a name there.
pub(in crate::syntax) fn is_outside_library(path: &str) -> bool {
    let mut folders = path.rsplit('/');
    let file = folders.next();
    let is_main = file == Some("main.rs") && path.contains("src/");
    is_main
        || path.contains("src/bin/")
        || folders.any(|folder| matches!(folder, "tests" | "examples" | "benches"))
            && !path.contains("src/")
}
