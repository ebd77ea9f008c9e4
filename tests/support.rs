//! What several tests need: our own files, and fixtures as paths.

use colocate::base::Diagnostic;
use colocate::link::{self, Program};
use colocate::manifest::{self, Manifests};
use colocate::services::{self, ServiceCall, ServiceGraph};
use colocate::source::{self, Origin, Settings, SourceTree};
use colocate::syntax;
use colocate::weigh::{self, WeightedGraph};
use std::path::{Path, PathBuf};

/// A file of our own tree.
pub(crate) struct OwnFile {
    /// From the root of the package, with `/`.
    pub(crate) path: String,
    /// Contents.
    pub(crate) text: String,
}

/// The root of the package.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder `fixtures/<path>`.
pub(crate) fn fixture(path: &str) -> PathBuf {
    root().join("fixtures").join(path)
}

/// Names of the folders directly under `fixtures/<path>`, sorted.
pub(crate) fn fixtures_in(path: &str) -> Vec<String> {
    walkdir::WalkDir::new(fixture(path))
        .min_depth(1)
        .max_depth(1)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("fixtures can be listed"))
        .filter(|entry| entry.file_type().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// Files under `folder` of the package that end in `.extension`, sorted.
pub(crate) fn own_files(folder: &str, extension: &str) -> Vec<OwnFile> {
    walkdir::WalkDir::new(root().join(folder))
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("our own files can be listed"))
        .filter(|entry| entry.path().extension().is_some_and(|found| found == extension))
        .map(|entry| read(entry.path()))
        .collect()
}

/// One file of the package.
pub(crate) fn own_file(path: &str) -> OwnFile {
    read(&root().join(path))
}

fn read(path: &Path) -> OwnFile {
    let inside = path.strip_prefix(root()).expect("inside the package");
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    OwnFile {
        path: parts.join("/"),
        text: String::from_utf8(bytes).expect("our own files are UTF-8"),
    }
}

/// The files of a fixture.
pub(crate) fn tree(path: &str, log: &mut Vec<Diagnostic>) -> SourceTree {
    let tree = source::read(&Origin::Folder(fixture(path)), &Settings::default());
    tree.unwrap_or_else(|error| panic!("{path}: {error}")).file_into(log)
}

/// A fixture, linked.
pub(crate) fn link(path: &str, log: &mut Vec<Diagnostic>) -> Program {
    link_tree(&tree(path, log), log).0
}

/// A tree, linked, and what its other files say.
pub(crate) fn link_tree(tree: &SourceTree, log: &mut Vec<Diagnostic>) -> (Program, Manifests) {
    let facts = syntax::read(tree).file_into(log);
    let manifests = manifest::read(tree).file_into(log);
    let program = link::resolve(tree, &facts, &manifests, &[]).file_into(log);
    (program, manifests)
}

/// A tree, linked, and its services.
pub(crate) fn services_of(tree: &SourceTree, log: &mut Vec<Diagnostic>) -> (Program, ServiceGraph) {
    let (program, manifests) = link_tree(tree, log);
    let services = services::discover(&program, &manifests).file_into(log);
    (program, services)
}

/// The calls of a tree, weighed.
pub(crate) fn weighted(tree: &SourceTree) -> WeightedGraph {
    let mut log = Vec::new();
    let (program, manifests) = link_tree(tree, &mut log);
    let services = services::discover(&program, &manifests).file_into(&mut log);
    weigh::estimate(&program, &manifests, &services, &weigh::Settings::default())
}

/// The services of a fixture, cut as the settings say.
pub(crate) fn services_as(path: &str, settings: &services::Settings) -> ServiceGraph {
    let mut log = Vec::new();
    let (program, manifests) = link_tree(&tree(path, &mut log), &mut log);
    services::discover_as(&program, &manifests, settings).value
}

/// The services of a fixture.
pub(crate) fn services(path: &str) -> ServiceGraph {
    let mut log = Vec::new();
    services_of(&tree(path, &mut log), &mut log).1
}

/// A call with the services it joins, `how` it is made, its operation, and the lines that want it.
pub(crate) fn call_in_words(graph: &ServiceGraph, call: &ServiceCall, how: &str) -> String {
    let name = |id| graph.services[id].facts.name;
    let sites = call.sites.iter().map(|site| format!("{}:{}", site.place.path, site.place.line));
    let sites: Vec<String> = sites.collect();
    let (from, to) = (name(call.from), name(call.to));
    format!("{from} → {to}, {how}{} at {}", call.operation, sites.join(" "))
}
