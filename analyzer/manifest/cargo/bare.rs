//! Which packages are there where no manifest says so?
//!
//! A folder with `src/main.rs` or `src/lib.rs`, or with `main.rs` or `lib.rs` themselves, is taken for a package; in
//! a tree with none of them every file that has a `main` function is a program of its own.

use super::super::files::{Files, ancestors, file_name, join, parent};
use super::targets::{in_usual_places, target};
use super::{Edition, Package, Target, TargetKind};
use crate::base::Name;
use std::collections::{BTreeMap, BTreeSet};

/// The packages of a tree without any `Cargo.toml`, sorted by folder.
pub(super) fn infer(files: Files<'_>) -> Vec<Package> {
    let folders = crate_folders(files);
    let packages: Vec<Package> = folders.iter().map(|folder| package(folder, files)).collect();
    if packages.is_empty() { single_files(files) } else { packages }
}

/// The package of `folder` as the usual places show it.
pub(super) fn package(folder: &str, files: Files<'_>) -> Package {
    let name = name_of(folder);
    let mut targets = in_usual_places(&name, folder, files);
    let root = |inner: &str, kind: TargetKind| {
        let path = join(folder, inner).filter(|path| files.has(path))?;
        Some(target(kind, &name, path))
    };
    targets.extend(root("lib.rs", TargetKind::Lib));
    targets.extend(root("main.rs", TargetKind::Bin));
    targets.sort();
    guessed(folder, name, targets)
}

/// The name of a package that does not say its own.
pub(super) fn name_of(folder: &str) -> Name {
    match file_name(folder) {
        "" => Name::new("root"),
        name => Name::new(name),
    }
}

/// Folders of packages: outermost first, and no root inside another package's modules.
fn crate_folders(files: Files<'_>) -> BTreeSet<Name> {
    let is_root = |path: &str| matches!(file_name(path), "main.rs" | "lib.rs");
    let mut roots: Vec<&str> =
        files.all().iter().map(|file| file.path.as_str()).filter(|path| is_root(path)).collect();
    roots.sort_by_key(|path| (path.matches('/').count(), !path.ends_with("lib.rs"), *path));
    let mut folders = BTreeSet::new();
    let mut sources = BTreeSet::new();
    for root in roots {
        let source = parent(root);
        // A folder `src` is a package's own even below a crate root that stands in plain sight.
        let is_own = file_name(source) == "src";
        let is_inside = ancestors(source)
            .any(|above| sources.contains(above) && (!is_own || file_name(above) == "src"));
        if is_inside {
            continue;
        }
        sources.insert(source);
        let folder = if file_name(source) == "src" { parent(source) } else { source };
        folders.insert(Name::new(folder));
    }
    folders
}

/// Every file with a `main` function as a program, one package per folder.
fn single_files(files: Files<'_>) -> Vec<Package> {
    let mut by_folder: BTreeMap<Name, Vec<Target>> = BTreeMap::new();
    for file in files.all().iter().filter(|file| file.text.contains("fn main(")) {
        if let Some(name) = file_name(&file.path).strip_suffix(".rs") {
            let folder = Name::new(parent(&file.path));
            by_folder.entry(folder).or_default().push(target(TargetKind::Bin, name, file.path));
        }
    }
    by_folder
        .into_iter()
        .map(|(folder, targets)| guessed(&folder, name_of(&folder), targets))
        .collect()
}

/// A package with nothing but targets.
fn guessed(folder: &str, name: Name, targets: Vec<Target>) -> Package {
    Package {
        name,
        folder: Name::new(folder),
        manifest_path: join(folder, "Cargo.toml").unwrap_or_default(),
        line: 0,
        edition: Edition::E2021,
        targets,
        dependencies: Vec::new(),
        features: BTreeMap::new(),
        metadata_colocate: None,
        default_run: None,
        description: None,
        workspace: None,
        is_member: true,
        is_inferred: true,
    }
}
