//! Which packages does cargo build together?

use super::super::files::{ancestors, is_within, join};
use super::super::node::Node;
use super::{Manifest, Metadata, Package};
use crate::base::Name;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use std::collections::{BTreeMap, BTreeSet};

/// A `Cargo.toml` with a `[workspace]`.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// Folder from the root, empty for the root itself.
    pub folder: Name,
    /// `[workspace.metadata.colocate]`.
    pub metadata_colocate: Option<Metadata>,
    /// `[workspace.package]`.
    pub(super) package: Option<Node>,
    /// `[workspace.dependencies]`.
    pub(super) dependencies: Option<Node>,
    /// Folders that `[patch]` and `[replace]` put in a package's place, by the package's name.
    pub(super) patches: BTreeMap<Name, Name>,
    /// Members, from the root of the tree.
    members: GlobSet,
    /// Members as written: those that start with one of them are never excluded.
    explicit: Vec<Name>,
    /// Folders left out.
    excluded: Vec<Name>,
    excluded_globs: GlobSet,
}

impl Workspace {
    /// Whether cargo looks for a package's workspace elsewhere.
    fn excludes(&self, folder: &str) -> bool {
        let is_excluded = self.excluded.iter().any(|excluded| is_within(folder, excluded))
            || ancestors(folder).any(|above| self.excluded_globs.is_match(above));
        is_excluded && !self.explicit.iter().any(|member| is_within(folder, member))
    }
}

/// All workspaces, sorted by folder.
pub(super) fn read(manifests: &mut [Manifest]) -> Vec<Workspace> {
    manifests.iter_mut().filter_map(workspace).collect()
}

/// The workspace that a manifest declares.
fn workspace(manifest: &mut Manifest) -> Option<Workspace> {
    let root = manifest.root.as_ref()?;
    let table = root.get("workspace")?;
    let folder = manifest.folder;
    let listed = |key: &str| -> Vec<Name> {
        let texts = table.get(key).into_iter().flat_map(Node::texts);
        texts.filter_map(|text| join(&folder, text)).collect()
    };
    let (members, excluded) = (listed("members"), listed("exclude"));
    Some(Workspace {
        folder,
        package: table.get("package").cloned(),
        dependencies: table.get("dependencies").cloned(),
        patches: patches(root, &folder),
        members: globs(&members),
        explicit: members,
        excluded_globs: globs(&excluded),
        excluded,
        metadata_colocate: manifest.colocate[1].take(),
    })
}

/// Patterns as cargo reads them: `*` stays inside one folder. Those that are no patterns match nothing.
fn globs(patterns: &[Name]) -> GlobSet {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        if let Ok(glob) = GlobBuilder::new(pattern).literal_separator(true).build() {
            set.add(glob);
        }
    }
    set.build().unwrap_or_default()
}

/// What `[patch.<registry>]` and `[replace]` say about folders of this tree.
fn patches(root: &Node, folder: &str) -> BTreeMap<Name, Name> {
    let registries = root.get("patch").map_or(&[][..], Node::entries);
    let tables = registries.iter().map(|registry| &registry.node).chain(root.get("replace"));
    let entries = tables.flat_map(Node::entries);
    let to_folder = |node: &Node| node.text_at("path").and_then(|path| join(folder, path));
    entries
        .filter_map(|entry| {
            // `[replace]` writes `"name:version"`.
            let key = entry.key.split(':').next().unwrap_or_default();
            let package = entry.node.text_at("package").unwrap_or(key);
            Some((Name::new(package), to_folder(&entry.node)?))
        })
        .collect()
}

/// The workspace that a package looks to: the one it names, or the nearest above that does not exclude it.
pub(super) fn home<'w>(
    folder: &str,
    package: &Node,
    workspaces: &'w [Workspace],
) -> Option<&'w Workspace> {
    let in_folder = |folder: &str| {
        let index = workspaces.binary_search_by(|other| other.folder.as_str().cmp(folder)).ok()?;
        workspaces.get(index)
    };
    let named = package.text_at("workspace").and_then(|path| join(folder, path));
    if let Some(named) = named.and_then(|named| in_folder(&named)) {
        return Some(named);
    }
    ancestors(folder).filter_map(in_folder).find(|workspace| !workspace.excludes(folder))
}

/// Clears `is_member` of packages that the workspaces above them leave out.
pub(super) fn mark_members(packages: &mut [Package], workspaces: &[Workspace]) {
    let members = members(packages, workspaces);
    let folders: BTreeSet<&str> = workspaces.iter().map(|w| w.folder.as_str()).collect();
    for package in packages {
        let has_workspace_above = ancestors(&package.folder).any(|above| folders.contains(above));
        package.is_member = !has_workspace_above || members.contains(&package.folder);
    }
}

/// Folders of all packages that are members of their workspace: listed, at its root, or depended on by path.
fn members(packages: &[Package], workspaces: &[Workspace]) -> BTreeSet<Name> {
    let at: BTreeMap<Name, &Package> =
        packages.iter().map(|package| (package.folder, package)).collect();
    let by_folder: BTreeMap<Name, &Workspace> =
        workspaces.iter().map(|workspace| (workspace.folder, workspace)).collect();
    let home = |package: &Package| package.workspace.and_then(|folder| by_folder.get(&folder));
    let is_listed = |package: &Package| {
        home(package).is_some_and(|home| {
            home.folder == package.folder || home.members.is_match(package.folder.as_str())
        })
    };
    let mut queue: Vec<&Package> = packages.iter().filter(|package| is_listed(package)).collect();
    let mut members: BTreeSet<Name> = queue.iter().map(|package| package.folder).collect();
    while let Some(package) = queue.pop() {
        let paths = package.dependencies.iter().filter_map(|dependency| dependency.path);
        let near = paths.filter_map(|path| at.get(&path).copied());
        for other in near.filter(|other| other.workspace == package.workspace) {
            if members.insert(other.folder) {
                queue.push(other);
            }
        }
    }
    members
}
