//! Which crates are there, and which names does each have for the others?

use super::definitions::{Crate, CrateId, CrateKind, ModuleId};
use crate::base::{Id, IndexVec, Name};
use crate::manifest::{Dependency, Package, Target, TargetKind};
use crate::source::FileId;
use rustc_hash::FxHashMap;
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
            root: ModuleId::from_index(0),
            dependencies: FxHashMap::default(),
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
        for dependency in proper.into_iter().chain(in_tests) {
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
        self.neighbour(of, dependency.package).or_else(|| self.stubs.get(&in_code()).copied())
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
