//! Repositories in memory for the tests of this room.

use super::{
    CrateKind, Definition, Definitions, FunctionId, ModuleId, Namespace, define, derive,
    read_stubs, units,
};
use crate::base::{Name, Reported};
use crate::source::{ContentId, SourceFile, SourceTree};
use crate::{manifest, syntax};

/// A tree from one text in which each file is headed `//- /path`.
pub(super) fn tree(fixture: &str) -> SourceTree {
    let mut files: Vec<SourceFile> = Vec::new();
    for part in fixture.split("//- /").skip(1) {
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

/// What the repository defines, with what there is to say about it.
pub(super) fn reported(fixture: &str) -> Reported<Definitions> {
    let tree = tree(fixture);
    let manifests = manifest::read(&tree).value;
    let facts = syntax::read(&tree);
    assert_eq!(facts.diagnostics, [], "fixtures parse");
    let units = units(&tree, &facts.value);
    let derived = derive(&tree, &units, &manifests, &syntax::Shelf::default());
    let stubs = read_stubs(&manifests.cargo, &[]).value;
    define(units, &manifests.cargo, &stubs, &derived).map(|defined| defined.definitions)
}

/// What the repository defines, without a complaint.
pub(super) fn defined(fixture: &str) -> Definitions {
    let reported = reported(fixture);
    assert_eq!(reported.diagnostics, [], "diagnostics");
    reported.value
}

/// What a package called `shop` with the given files defines.
pub(super) fn shop(files: &str) -> Definitions {
    defined(&format!("//- /Cargo.toml\n[package]\nname = 'shop'\nedition = '2021'\n{files}"))
}

/// What a package called `shop` with one file defines.
pub(super) fn library(text: &str) -> Definitions {
    shop(&format!("//- /src/lib.rs\n{text}"))
}

impl Definitions {
    /// Paths of all functions of the repository, in the order of their ids.
    pub(super) fn function_paths(&self) -> Vec<&'static str> {
        let own = |id: &FunctionId| !self.is_stub(*id);
        let ids = self.functions.ids().filter(own);
        ids.map(|id| self.functions[id].path.as_str()).collect()
    }

    /// The scope with this path; among several the first that is no block, or with `{}` behind the path the last
    /// that is one.
    pub(super) fn scope(&self, path: &str) -> ModuleId {
        let (path, is_block) =
            path.strip_suffix("{}").map_or((path, false), |inside| (inside, true));
        let mut found = self
            .modules
            .iter_enumerated()
            .filter(|(_, module)| module.path == path && module.is_block == is_block)
            .map(|(id, _)| id);
        let found = if is_block { found.next_back() } else { found.next() };
        found.unwrap_or_else(|| panic!("no scope `{path}`"))
    }

    /// What `path` means as a type in `scope`, in words.
    pub(super) fn type_in(&self, scope: &str, path: &str) -> String {
        self.meaning(scope, path, Namespace::Types)
    }

    /// What `path` means as a value in `scope`, in words.
    pub(super) fn value_in(&self, scope: &str, path: &str) -> String {
        self.meaning(scope, path, Namespace::Values)
    }

    fn meaning(&self, scope: &str, path: &str, namespace: Namespace) -> String {
        let is_global = path.starts_with("::");
        let names: Vec<Name> = path.trim_start_matches("::").split("::").map(Name::new).collect();
        let Some(found) = self.resolve(self.scope(scope), is_global, &names, namespace) else {
            return "nothing".to_owned();
        };
        let mut text = self.in_words(found.definition);
        for name in &names[found.consumed..] {
            text.push_str(" .");
            text.push_str(name);
        }
        text
    }

    /// A definition in words.
    pub(super) fn in_words(&self, definition: Definition) -> String {
        match definition {
            Definition::Module(id) if self.modules[id].parent.is_none() => {
                let of = self.crate_of(id);
                let stub = if of.kind == CrateKind::Stub { "stub " } else { "" };
                format!("{stub}crate {}", of.name)
            }
            Definition::Module(id) => format!("mod {}", self.modules[id].path),
            Definition::Adt(id) => format!("type {}", self.adts[id].path),
            Definition::Variant(id, position) => {
                format!("variant {position} of {}", self.adts[id].path)
            }
            Definition::Trait(id) => format!("trait {}", self.traits[id].path),
            Definition::Alias(id) => format!("alias {}", self.aliases[id].path),
            Definition::Function(id) => format!("fn {}", self.functions[id].path),
            Definition::Value(id) => format!("const {}", self.values[id].path),
            Definition::Primitive(name) => format!("primitive {name}"),
        }
    }

    /// Names of the traits whose methods can be called in `scope`, without those of the prelude.
    pub(super) fn traits_in(&self, scope: &str) -> Vec<&'static str> {
        let all = self.traits_in_scope(self.scope(scope));
        let own = all.filter(|id| !self.prelude.traits.contains(id));
        own.map(|id| self.traits[id].path.as_str()).collect()
    }
}
