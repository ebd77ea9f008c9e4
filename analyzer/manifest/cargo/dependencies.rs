//! What does a package depend on, and under which name?

use super::super::files::join;
use super::super::node::{Entry, Node};
use super::{Dependency, Package, TargetKind, Workspace};
use crate::base::Name;
use std::collections::BTreeMap;

/// The sections with what they mean: key, for tests, for the build script.
const SECTIONS: [(&str, bool, bool); 5] = [
    ("dependencies", false, false),
    ("dev-dependencies", true, false),
    ("dev_dependencies", true, false),
    ("build-dependencies", false, true),
    ("build_dependencies", false, true),
];

/// All dependencies of a manifest, sorted, those under `[target.…]` included.
pub(super) fn read(root: &Node, folder: &str, home: Option<&Workspace>) -> Vec<Dependency> {
    let targets = root.get("target").map_or(&[][..], Node::entries);
    let tables = std::iter::once(root).chain(targets.iter().map(|target| &target.node));
    let mut dependencies: Vec<Dependency> = tables
        .flat_map(|table| SECTIONS.iter().map(move |section| (table, section)))
        .flat_map(|(table, (key, is_dev, is_build))| {
            let entries = table.get(key).map_or(&[][..], Node::entries);
            entries.iter().map(|entry| Dependency {
                is_dev: *is_dev,
                is_build: *is_build,
                ..dependency(entry, folder, home)
            })
        })
        .collect();
    dependencies.sort();
    dependencies.dedup();
    dependencies
}

/// One entry of a dependency section.
fn dependency(entry: &Entry, folder: &str, home: Option<&Workspace>) -> Dependency {
    let own = &entry.node;
    let inherits = own.get("workspace").is_some_and(Node::is_true);
    let shared = home
        .filter(|_| inherits)
        .and_then(|home| Some((home, home.dependencies.as_ref()?.get(&entry.key)?)));
    let shared_node = shared.map(|(_, node)| node);
    let written = own.text_at("package").or_else(|| shared_node?.text_at("package"));
    let package = Name::new(written.unwrap_or(&entry.key));
    let own_path = own.text_at("path").and_then(|path| join(folder, path));
    let shared_path = shared.and_then(|(home, node)| join(&home.folder, node.text_at("path")?));
    let patched = || home.and_then(|home| home.patches.get(&package).copied());
    let features = shared_node.into_iter().chain([own]).filter_map(|node| node.get("features"));
    Dependency {
        name_in_code: in_code(&entry.key),
        package,
        is_dev: false,
        is_build: false,
        optional: own.get("optional").is_some_and(Node::is_true),
        path: own_path.or(shared_path).or_else(patched),
        features: features.flat_map(Node::texts).map(Name::new).collect(),
        line: entry.line,
    }
}

/// A package's name as Rust code writes it.
pub(super) fn in_code(name: &str) -> Name {
    Name::new(&name.replace('-', "_"))
}

/// Gives dependencies that are not renamed the name of the library they mean, which `[lib] name` may change.
pub(super) fn name_as_their_libraries(packages: &mut [Package]) {
    let libraries: BTreeMap<Name, Name> =
        packages.iter().filter_map(|package| Some((package.folder, library(package)?))).collect();
    for dependency in packages.iter_mut().flat_map(|package| &mut package.dependencies) {
        let is_renamed = dependency.name_in_code != in_code(&dependency.package);
        let library = dependency.path.and_then(|path| libraries.get(&path));
        if let (false, Some(library)) = (is_renamed, library) {
            dependency.name_in_code = *library;
        }
    }
}

/// The name of a package's library in code.
fn library(package: &Package) -> Option<Name> {
    let is_library = |kind: TargetKind| matches!(kind, TargetKind::Lib | TargetKind::ProcMacro);
    let target = package.targets.iter().find(|target| is_library(target.kind))?;
    Some(target.crate_name)
}
