//! Which packages, targets and dependencies do the `Cargo.toml` files declare?
//!
//! All of them are read, not only the members of the root's workspace: a repository may hold several workspaces
//! and packages that stand alone. A manifest that does not parse, and a tree of `.rs` files without any manifest,
//! still yield packages, by the places where crate roots usually stand.

mod bare;
mod dependencies;
mod targets;
mod workspace;

use super::files::{Files, parent};
use super::node::{Lines, Node};
use crate::base::{Code, Diagnostic, IndexVec, Location, Name, define_id};
use rayon::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::de::{DeTable, DeValue, ValueDeserializer};
pub use workspace::Workspace;

define_id! {
    /// A package; ids follow the order of the folders.
    PackageId,
}

/// What one `Cargo.toml` with a `[package]` declares.
#[derive(Clone, Debug, PartialEq)]
pub struct Package {
    /// As in `[package] name`; the folder's name where there is no manifest that parses.
    pub name: Name,
    /// Folder from the root, empty for the root itself.
    pub folder: Name,
    /// Path of the `Cargo.toml`, also where it only could stand.
    pub manifest_path: Name,
    /// Line of the name; 0 if the package was inferred.
    pub line: u32,
    /// The edition, inherited where it is.
    pub edition: Edition,
    /// What cargo would build, in the order of kind and name; each root file exists.
    pub targets: Vec<Target>,
    /// Sorted by name; one entry per section that names the package.
    pub dependencies: Vec<Dependency>,
    /// `[features]` as written.
    pub features: BTreeMap<Name, Vec<Name>>,
    /// `[package.metadata.colocate]`.
    pub metadata_colocate: Option<Metadata>,
    /// `default-run`.
    pub default_run: Option<Name>,
    /// `description`, as far as it stands in the package's own manifest.
    pub description: Option<Name>,
    /// Folder of the nearest workspace at or above the package that does not exclude it.
    pub workspace: Option<Name>,
    /// Whether cargo would build it as part of the workspace at or above it; true where there is none.
    ///
    /// A package that every workspace above it leaves out is often a stale copy or a test project.
    pub is_member: bool,
    /// Whether there is no manifest that parses, so the package is a guess from the files.
    pub is_inferred: bool,
}

/// The language edition.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, serde::Serialize)]
pub enum Edition {
    /// 2015: what cargo takes where a manifest is silent.
    #[default]
    E2015,
    /// 2018.
    E2018,
    /// 2021: what we take where there is no manifest.
    E2021,
    /// 2024, and what may come after it.
    E2024,
}

impl Edition {
    /// The edition called `text`.
    fn named(text: &str) -> Self {
        match text {
            "2015" => Self::E2015,
            "2018" => Self::E2018,
            "2021" => Self::E2021,
            _ => Self::E2024,
        }
    }
}

/// One crate that a package builds.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Target {
    /// What it is built as.
    pub kind: TargetKind,
    /// As cargo names it.
    pub name: Name,
    /// As Rust code names it: with `_` for `-`.
    pub crate_name: Name,
    /// Path of the root file, from the root of the tree.
    pub root_file: Name,
}

/// What a target is built as.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TargetKind {
    /// A library.
    Lib,
    /// A library of macros.
    ProcMacro,
    /// A program.
    Bin,
    /// An example.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// `build.rs`.
    BuildScript,
}

/// One line of a dependency section.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Dependency {
    /// The crate's name in this package's code: renamed where it is, with `_` for `-`.
    pub name_in_code: Name,
    /// The package's own name.
    pub package: Name,
    /// `[dev-dependencies]`.
    pub is_dev: bool,
    /// `[build-dependencies]`.
    pub is_build: bool,
    /// `optional = true`.
    pub optional: bool,
    /// Folder of the package, from the root, where it is a path dependency inside the tree.
    pub path: Option<Name>,
    /// Features asked for.
    pub features: Vec<Name>,
    /// Line in the package's own manifest.
    pub line: u32,
}

/// A table under `metadata.colocate`.
#[derive(Clone, PartialEq, Debug)]
pub struct Metadata {
    /// The table.
    pub table: toml::Table,
    /// Line of its key.
    pub line: u32,
}

/// The packages and workspaces of a tree.
#[derive(Clone, Debug, Default)]
pub struct Cargo {
    /// Sorted by folder.
    pub packages: IndexVec<PackageId, Package>,
    /// Sorted by folder.
    pub workspaces: Vec<Workspace>,
}

impl Cargo {
    /// The package whose manifest stands in `folder`.
    pub fn package_in(&self, folder: &str) -> Option<&Package> {
        let packages = self.packages.as_slice();
        let index =
            packages.binary_search_by(|package| package.folder.as_str().cmp(folder)).ok()?;
        packages.get(index)
    }

    /// The package that the file at `path` belongs to: the nearest one at or above its folder.
    pub fn package_of(&self, path: &str) -> Option<&Package> {
        super::files::ancestors(parent(path)).find_map(|folder| self.package_in(folder))
    }
}

/// A `Cargo.toml`, parsed.
struct Manifest {
    path: Name,
    folder: Name,
    /// `None` if it does not parse.
    root: Option<Node>,
    /// `package.metadata.colocate`, `workspace.metadata.colocate`.
    colocate: [Option<Metadata>; 2],
}

impl Manifest {
    /// `[package]`, or `[project]` as it was once called.
    fn package(&self) -> Option<&Node> {
        let root = self.root.as_ref()?;
        root.get("package").or_else(|| root.get("project"))
    }
}

/// Reads every `Cargo.toml` of the tree.
pub(super) fn read(files: Files<'_>, log: &mut Vec<Diagnostic>) -> Cargo {
    let mut manifests = parse_all(files, log);
    manifests.sort_by_key(|manifest| manifest.folder);
    let workspaces = workspace::read(&mut manifests);
    let mut packages: Vec<Package> = manifests
        .iter()
        .filter_map(|manifest| package(manifest, &workspaces, files, log))
        .collect();
    if manifests.is_empty() {
        packages = bare::infer(files);
    }
    dependencies::name_as_their_libraries(&mut packages);
    workspace::mark_members(&mut packages, &workspaces);
    Cargo { packages: packages.into(), workspaces }
}

/// Every manifest, in the order of the paths.
fn parse_all(files: Files<'_>, log: &mut Vec<Diagnostic>) -> Vec<Manifest> {
    let found: Vec<_> = files.named("Cargo.toml").collect();
    let parsed: Vec<_> = found.par_iter().map(|file| parse(file.path, &file.text)).collect();
    let (manifests, complaints): (Vec<_>, Vec<_>) = parsed.into_iter().unzip();
    log.extend(complaints.into_iter().flatten());
    manifests
}

/// One manifest, with the complaint if it does not parse.
fn parse(path: Name, text: &str) -> (Manifest, Option<Diagnostic>) {
    let folder = Name::new(parent(&path));
    let lines = Lines::new(text);
    match DeTable::parse(text) {
        Ok(table) => {
            let root = Node::from_toml(table.get_ref(), &lines);
            let colocate =
                ["package", "workspace"].map(|key| metadata(table.get_ref(), key, &lines));
            (Manifest { path, folder, root: Some(root), colocate }, None)
        }
        Err(error) => {
            let line = error.span().map_or(0, |span| lines.line_of(span.start));
            let message = format!("`{path}` does not parse: {}", error.message());
            let complaint = Diagnostic::warning(Code::UnreadableManifest, message)
                .at(Location::new(path, line))
                .note("its package is guessed from the files beside it");
            (Manifest { path, folder, root: None, colocate: [None, None] }, Some(complaint))
        }
    }
}

/// The table `<owner>.metadata.colocate`.
fn metadata(root: &DeTable<'_>, owner: &str, lines: &Lines<'_>) -> Option<Metadata> {
    let metadata = table_in(root, owner).and_then(|owner| table_in(owner, "metadata"))?;
    let (key, value) = metadata.iter().find(|(key, _)| key.get_ref() == "colocate")?;
    let table = toml::Table::deserialize(ValueDeserializer::from(value.clone())).ok()?;
    Some(Metadata { table, line: lines.line_of(key.span().start) })
}

/// The table under `key`.
fn table_in<'t, 'i>(table: &'t DeTable<'i>, key: &str) -> Option<&'t DeTable<'i>> {
    match table.get(key)?.get_ref() {
        DeValue::Table(inner) => Some(inner),
        _ => None,
    }
}

/// The package of a manifest, if it has one.
fn package(
    manifest: &Manifest,
    workspaces: &[Workspace],
    files: Files<'_>,
    log: &mut Vec<Diagnostic>,
) -> Option<Package> {
    let (Some(root), Some(table)) = (&manifest.root, manifest.package()) else {
        return manifest.root.is_none().then(|| bare::package(&manifest.folder, files));
    };
    let home = workspace::home(&manifest.folder, table, workspaces);
    let name = table.get("name");
    let edition = inherited(table, "edition", home).map_or(Edition::E2015, Edition::named);
    let mut package = Package {
        name: name.and_then(Node::text).map_or_else(|| bare::name_of(&manifest.folder), Name::new),
        folder: manifest.folder,
        manifest_path: manifest.path,
        line: name.map_or(table.line, |name| name.line),
        edition,
        targets: Vec::new(),
        dependencies: dependencies::read(root, &manifest.folder, home),
        features: features(root),
        metadata_colocate: manifest.colocate[0].clone(),
        default_run: table.text_at("default-run").map(Name::new),
        description: table.text_at("description").map(Name::new),
        workspace: home.map(|home| home.folder),
        is_member: true,
        is_inferred: false,
    };
    package.targets = targets::read(root, &package, files, log);
    Some(package)
}

/// A text of `[package]`, or of `[workspace.package]` where it says `workspace = true`.
fn inherited<'a>(table: &'a Node, key: &str, home: Option<&'a Workspace>) -> Option<&'a str> {
    let node = table.get(key)?;
    match node.get("workspace") {
        Some(_) => home?.package.as_ref()?.text_at(key),
        None => node.text(),
    }
}

/// `[features]`.
fn features(root: &Node) -> BTreeMap<Name, Vec<Name>> {
    let table = root.get("features").map_or(&[][..], Node::entries);
    table.iter().map(|entry| (entry.key, entry.node.texts().map(Name::new).collect())).collect()
}

#[cfg(test)]
mod tests;
