//! Which crates are there, and which names does each have for the others?

use super::definitions::{Crate, CrateId, CrateKind, ModuleId};
use crate::base::{Id, IndexVec, Name};
use crate::manifest::{Dependency, Edition, Package, Target, TargetKind};
use crate::source::FileId;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// The crates with their root files, in the order of name and folder, stubs last.
pub(super) struct Crates {
    /// Their root modules are not known yet.
    pub(super) crates: IndexVec<CrateId, Crate>,
    /// The root file of each.
    pub(super) roots: IndexVec<CrateId, FileId>,
}

/// A crate before it has an id.
struct Seed<'a> {
    name: Name,
    kind: CrateKind,
    folder: Name,
    root: FileId,
    /// The package of a crate of the repository.
    package: Option<&'a Package>,
}

/// Lists the crates of `packages` and the `stubs`, which come with their files.
pub(super) fn list(
    packages: &[Package],
    stubs: &[(Name, FileId)],
    files: &FxHashMap<Name, FileId>,
) -> Crates {
    let own = packages.iter().flat_map(|package| seeds(package, files));
    let mut seeds: Vec<Seed<'_>> = own.chain(stubs.iter().map(stub)).collect();
    seeds.sort_by_key(|seed| {
        (seed.kind == CrateKind::Stub, seed.name, seed.folder, seed.kind, seed.root)
    });
    let index = Index::new(&seeds);
    let crates = seeds.iter().map(|seed| index.link(seed)).collect();
    Crates { crates, roots: seeds.iter().map(|seed| seed.root).collect() }
}

/// The crates of one package that are linked: tests, benches, examples and build scripts are not.
fn seeds<'a>(
    package: &'a Package,
    files: &'a FxHashMap<Name, FileId>,
) -> impl Iterator<Item = Seed<'a>> {
    package.targets.iter().filter_map(move |target| {
        Some(Seed {
            name: target.crate_name,
            kind: kind(target)?,
            folder: package.folder,
            root: *files.get(&target.root_file)?,
            package: Some(package),
        })
    })
}

fn kind(target: &Target) -> Option<CrateKind> {
    match target.kind {
        TargetKind::Lib | TargetKind::ProcMacro => Some(CrateKind::Library),
        TargetKind::Bin => Some(CrateKind::Binary),
        TargetKind::Example | TargetKind::Test | TargetKind::Bench | TargetKind::BuildScript => {
            None
        }
    }
}

fn stub<'a>(&(name, root): &(Name, FileId)) -> Seed<'a> {
    Seed { name, kind: CrateKind::Stub, folder: Name::default(), root, package: None }
}

/// Finds crates by what manifests say of them.
struct Index {
    /// Libraries by the folder of their package.
    by_folder: FxHashMap<Name, CrateId>,
    /// Libraries by workspace and name of their package.
    by_workspace: FxHashMap<(Option<Name>, Name), CrateId>,
    /// Libraries by the name of their package; absent where several are called so.
    by_package: FxHashMap<Name, Option<CrateId>>,
    /// Libraries with their names, in order.
    libraries: Vec<(Name, CrateId)>,
    /// Stubs by name.
    stubs: BTreeMap<Name, CrateId>,
}

impl Index {
    fn new(seeds: &[Seed<'_>]) -> Self {
        let mut index = Self {
            by_folder: FxHashMap::default(),
            by_workspace: FxHashMap::default(),
            by_package: FxHashMap::default(),
            libraries: Vec::new(),
            stubs: BTreeMap::new(),
        };
        for (position, seed) in seeds.iter().enumerate() {
            let id = CrateId::from_index(position);
            match (seed.kind, seed.package) {
                (CrateKind::Stub, _) => {
                    index.stubs.insert(seed.name, id);
                }
                (CrateKind::Library, Some(package)) => {
                    index.by_folder.insert(package.folder, id);
                    index.by_workspace.entry((package.workspace, package.name)).or_insert(id);
                    let called = index.by_package.entry(package.name);
                    called.and_modify(|other| *other = None).or_insert(Some(id));
                    index.libraries.push((seed.name, id));
                }
                _ => {}
            }
        }
        index
    }

    /// The crate with the names it has for others.
    fn link(&self, seed: &Seed<'_>) -> Crate {
        let mut linked = Crate {
            name: seed.name,
            package: seed.package.map_or(seed.name, |package| package.name),
            folder: seed.folder,
            kind: seed.kind,
            is_2015: seed.package.is_some_and(|package| package.edition == Edition::E2015),
            root: ModuleId::from_index(0),
            dependencies: FxHashMap::default(),
            in_tests: Vec::new(),
            unknown_dependencies: Vec::new(),
        };
        match seed.package {
            Some(package) => self.link_package(package, seed.kind, &mut linked),
            None => linked.dependencies.extend(&self.stubs),
        }
        self.link_standard_library(&mut linked);
        linked.unknown_dependencies.sort_unstable();
        linked.unknown_dependencies.dedup();
        linked
    }

    fn link_package(&self, package: &Package, kind: CrateKind, linked: &mut Crate) {
        if kind == CrateKind::Binary
            && let Some(own) = self.by_folder.get(&package.folder)
        {
            let name = self.libraries.iter().find(|(_, id)| id == own).map(|(name, _)| *name);
            linked.dependencies.extend(name.map(|name| (name, *own)));
        }
        if package.is_inferred {
            return self.link_everything(linked);
        }
        // What only tests depend on must not take a name from the crate proper.
        let (in_tests, proper): (Vec<_>, Vec<_>) = package
            .dependencies
            .iter()
            .filter(|dependency| !dependency.is_build)
            .partition(|dependency| dependency.is_dev);
        self.link_all(package, &proper, linked);
        let named: FxHashSet<CrateId> = linked.dependencies.values().copied().collect();
        self.link_all(package, &in_tests, linked);
        let all = linked.dependencies.values().copied();
        linked.in_tests = all.filter(|id| !named.contains(id)).collect();
        linked.in_tests.sort_unstable();
    }

    fn link_all(&self, package: &Package, dependencies: &[&Dependency], linked: &mut Crate) {
        for dependency in dependencies {
            let name = dependency.name_in_code;
            match self.find(package, dependency) {
                Some(id) => {
                    linked.dependencies.entry(name).or_insert(id);
                }
                None => linked.unknown_dependencies.push(name),
            }
        }
    }

    /// Without a manifest nothing is known of dependencies, so every name is taken to be one.
    fn link_everything(&self, linked: &mut Crate) {
        let libraries = self.libraries.iter().map(|(name, id)| (name, id));
        for (name, id) in libraries.chain(&self.stubs) {
            linked.dependencies.entry(*name).or_insert(*id);
        }
    }

    /// The crate that a dependency means.
    fn find(&self, of: &Package, dependency: &Dependency) -> Option<CrateId> {
        if let Some(id) = dependency.path.and_then(|folder| self.by_folder.get(&folder)) {
            return Some(*id);
        }
        let in_code = || Name::new(&dependency.package.replace('-', "_"));
        // A registry package under another's name stands in for it: `tokio = { package = "madsim-tokio" }`.
        self.neighbour(of, dependency.package)
            .or_else(|| self.stubs.get(&in_code()).copied())
            .or_else(|| self.stubs.get(&dependency.name_in_code).copied())
            .or_else(|| self.elsewhere(of, dependency.package))
    }

    /// The one library of the tree that is called like a package from elsewhere: repositories of several workspaces
    /// name each other's libraries by revision or version.
    fn elsewhere(&self, of: &Package, package: Name) -> Option<CrateId> {
        let id = self.by_package.get(&package).copied().flatten()?;
        (of.name != package).then_some(id)
    }

    /// The library of the same workspace that is called like a registry package: most often it is that very one.
    fn neighbour(&self, of: &Package, package: Name) -> Option<CrateId> {
        of.workspace?;
        let id = self.by_workspace.get(&(of.workspace, package))?;
        (of.name != package).then_some(*id)
    }

    fn link_standard_library(&self, linked: &mut Crate) {
        let Some(std) = self.stubs.get(&Name::new("std")) else { return };
        for name in ["std", "core", "alloc"] {
            linked.dependencies.entry(Name::new(name)).or_insert(*std);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{defined, reported};
    use super::super::{CrateKind, Definitions};

    fn crates(definitions: &Definitions) -> Vec<(&str, &str, CrateKind)> {
        let own = definitions.crates.iter().filter(|of| of.kind != CrateKind::Stub);
        own.map(|of| (of.name.as_str(), of.folder.as_str(), of.kind)).collect()
    }

    fn unknown(definitions: &Definitions, name: &str) -> Vec<&'static str> {
        let of = definitions.crates.iter().find(|of| of.name == name).expect("is there");
        of.unknown_dependencies.iter().map(|name| name.as_str()).collect()
    }

    #[test]
    fn libraries_and_programs_are_linked_and_nothing_else() {
        let found = defined(
            "
//- /Cargo.toml
[package]
name = 'the-shop'
edition = '2021'
//- /src/lib.rs
pub fn open() {}
//- /src/main.rs
use the_shop::open;
fn main() {}
//- /src/bin/tool.rs
fn main() {}
//- /tests/all.rs
fn helper() {}
//- /examples/one.rs
fn main() {}
//- /build.rs
fn main() {}
",
        );
        let expected = [
            ("the_shop", "", CrateKind::Library),
            ("the_shop", "", CrateKind::Binary),
            ("tool", "", CrateKind::Binary),
        ];
        assert_eq!(crates(&found), expected);
        assert_eq!(found.function_paths(), ["the_shop::open", "the_shop::main", "tool::main"]);
        // A program names its own library.
        assert_eq!(found.value_in("tool", "the_shop::open"), "fn the_shop::open");
    }

    #[test]
    fn dependencies_are_found_by_folder_workspace_and_stub() {
        let found = defined(
            "
//- /Cargo.toml
[workspace]
members = ['*']
//- /api/Cargo.toml
[package]
name = 'api'
edition = '2021'
[dependencies]
stock-core = { path = '../stock' }
pay = { package = 'payments', path = '../payments' }
mail = '1'
acme = '1'
[dev-dependencies]
fake-acme = '1'
[build-dependencies]
acme-build = '1'
//- /api/src/lib.rs
//- /stock/Cargo.toml
[package]
name = 'stock-core'
edition = '2021'
//- /stock/src/lib.rs
pub fn count() {}
//- /payments/Cargo.toml
[package]
name = 'payments'
edition = '2021'
[lib]
name = 'paying'
//- /payments/src/lib.rs
pub fn pay() {}
//- /mail/Cargo.toml
[package]
name = 'mail'
edition = '2021'
//- /mail/src/lib.rs
pub fn send() {}
",
        );
        assert_eq!(found.value_in("api", "stock_core::count"), "fn stock_core::count");
        assert_eq!(found.value_in("api", "pay::pay"), "fn paying::pay");
        // From the registry by its line, but the workspace has a package of that name.
        assert_eq!(found.value_in("api", "mail::send"), "fn mail::send");
        assert_eq!(found.type_in("api", "std::string::String"), "type std::string::String");
        assert_eq!(found.type_in("api", "core::option::Option"), "type std::option::Option");
        assert_eq!(found.type_in("api", "alloc::vec::Vec"), "type std::vec::Vec");
        assert_eq!(unknown(&found, "api"), ["acme", "fake_acme"]);
        assert_eq!(found.value_in("stock_core", "mail::send"), "nothing");
    }

    #[test]
    fn packages_of_one_name_in_two_workspaces_are_two() {
        let found = defined(
            "
//- /a/Cargo.toml
[workspace]
members = ['common', 'app']
//- /a/common/Cargo.toml
[package]
name = 'common'
edition = '2021'
//- /a/common/src/lib.rs
pub fn only_a() {}
//- /a/app/Cargo.toml
[package]
name = 'app-a'
edition = '2021'
[dependencies]
common = { path = '../common' }
//- /a/app/src/lib.rs
pub use common::*;
//- /b/Cargo.toml
[workspace]
members = ['common', 'app']
//- /b/common/Cargo.toml
[package]
name = 'common'
edition = '2021'
//- /b/common/src/lib.rs
pub fn only_b() {}
//- /b/app/Cargo.toml
[package]
name = 'app-b'
edition = '2021'
[dependencies]
common = '1'
//- /b/app/src/lib.rs
pub use common::*;
",
        );
        let folders: Vec<_> = crates(&found).into_iter().map(|(_, folder, _)| folder).collect();
        assert_eq!(folders, ["a/app", "b/app", "a/common", "b/common"]);
        assert_eq!(found.value_in("app_a", "only_a"), "fn common::only_a");
        assert_eq!(found.value_in("app_b", "only_b"), "fn common::only_b");
        assert_eq!(found.value_in("app_a", "only_b"), "nothing");
    }

    #[test]
    fn without_manifests_every_crate_can_name_every_other() {
        let found = reported(
            "
//- /stock/src/lib.rs
pub fn count() {}
//- /api/src/main.rs
use stock::count;
fn main() {}
",
        );
        assert_eq!(found.value.value_in("api", "count"), "fn stock::count");
    }
}
