//! Which crates does a package build, and where do their roots stand?
//!
//! As cargo finds them: `[lib]` and `src/lib.rs`; then per kind of target the explicit sections, and unless that is
//! switched off whatever stands in the usual places, each name and each file once.

use super::super::files::{Files, file_name, join, parent};
use super::super::node::Node;
use super::dependencies::in_code;
use super::{Edition, Package, Target, TargetKind};
use crate::base::{Code, Diagnostic, Location, Name};

/// How one kind of target is declared and found.
struct Family {
    kind: TargetKind,
    section: &'static str,
    switch: &'static str,
    folder: &'static str,
}

const FAMILIES: [Family; 4] = [
    Family { kind: TargetKind::Bin, section: "bin", switch: "autobins", folder: "src/bin" },
    Family {
        kind: TargetKind::Example,
        section: "example",
        switch: "autoexamples",
        folder: "examples",
    },
    Family { kind: TargetKind::Test, section: "test", switch: "autotests", folder: "tests" },
    Family { kind: TargetKind::Bench, section: "bench", switch: "autobenches", folder: "benches" },
];

/// All targets of a package, sorted.
pub(super) fn read(
    root: &Node,
    package: &Package,
    files: Files<'_>,
    log: &mut Vec<Diagnostic>,
) -> Vec<Target> {
    let mut reader = Reader { root, package, files, log };
    let mut targets: Vec<Target> = reader.library().into_iter().collect();
    for family in &FAMILIES {
        targets.extend(reader.family(family));
    }
    targets.extend(reader.build_script());
    targets.sort();
    targets
}

/// What cargo would find without any section: for manifests that do not parse and trees without one.
pub(super) fn in_usual_places(name: &str, folder: &str, files: Files<'_>) -> Vec<Target> {
    let path = |inner: &str| join(folder, inner).filter(|path| files.has(path));
    let library = path("src/lib.rs").map(|root| target(TargetKind::Lib, name, root));
    let script = path("build.rs").map(|root| target(TargetKind::BuildScript, "build", root));
    let families = FAMILIES.iter().flat_map(|family| found(family, name, folder, files));
    let mut targets: Vec<Target> = families.chain(library).chain(script).collect();
    targets.sort();
    targets
}

/// A target whose crate is named as the target.
pub(super) fn target(kind: TargetKind, name: &str, root_file: Name) -> Target {
    Target { kind, name: Name::new(name), crate_name: in_code(name), root_file }
}

/// Targets of one kind in the usual places.
fn found(family: &Family, package: &str, folder: &str, files: Files<'_>) -> Vec<Target> {
    let mut targets = Vec::new();
    if family.kind == TargetKind::Bin {
        let main = join(folder, "src/main.rs").filter(|path| files.has(path));
        targets.extend(main.map(|root| target(TargetKind::Bin, package, root)));
    }
    let Some(place) = join(folder, family.folder) else { return targets };
    for file in files.below(&place) {
        let Some(inner) = file.path.get(place.len() + 1..) else { continue };
        let name = match inner.split_once('/') {
            None => inner.strip_suffix(".rs"),
            Some((name, "main.rs")) => Some(name),
            Some(_) => None,
        };
        targets.extend(name.map(|name| target(family.kind, name, file.path)));
    }
    targets
}

struct Reader<'a> {
    root: &'a Node,
    package: &'a Package,
    files: Files<'a>,
    log: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    /// The file at `inner`, seen from the package, if it is there.
    fn file(&self, inner: &str) -> Option<Name> {
        join(&self.package.folder, inner).filter(|path| self.files.has(path))
    }

    /// `[lib]` or `src/lib.rs`.
    fn library(&mut self) -> Option<Target> {
        let section = self.root.get("lib");
        let text = |key: &str| section.and_then(|section| section.text_at(key));
        let name = text("name").unwrap_or(&self.package.name);
        let path = match text("path") {
            Some(path) => self.file(path),
            None => self.file("src/lib.rs").or_else(|| {
                section?;
                self.file(&format!("src/{name}.rs"))
            }),
        };
        if let (None, Some(section)) = (path, section) {
            self.complain("lib", name, section);
        }
        Some(target(library_kind(section), name, path?))
    }

    /// Explicit targets of one kind, then those in the usual places that they do not name.
    fn family(&mut self, family: &Family) -> Vec<Target> {
        let found = found(family, &self.package.name, &self.package.folder, self.files);
        let (root, package) = (self.root, self.package);
        let sections = root.get(family.section).map_or(&[][..], Node::items);
        let mut targets: Vec<Target> = Vec::new();
        for section in sections {
            targets.extend(self.explicit(family, section, sections.len() == 1, &found));
        }
        let table = root.get("package").or_else(|| root.get("project"));
        let switch = table.and_then(|table| table.text_at(family.switch));
        let is_auto = match switch {
            Some(switch) => switch == "true",
            None => sections.is_empty() || package.edition > Edition::E2015,
        };
        for target in found.into_iter().filter(|_| is_auto) {
            let clashes =
                |other: &Target| other.name == target.name || other.root_file == target.root_file;
            if !targets.iter().any(clashes) {
                targets.push(target);
            }
        }
        targets
    }

    /// One `[[bin]]`, `[[example]]`, `[[test]]` or `[[bench]]`.
    fn explicit(
        &mut self,
        family: &Family,
        section: &Node,
        is_only: bool,
        found: &[Target],
    ) -> Option<Target> {
        let name = match section.text_at("name") {
            Some(name) => name,
            None => stem(section.text_at("path")?),
        };
        let path = match section.text_at("path") {
            Some(path) => self.file(path),
            None => self.usual_place(family, name, is_only, found),
        };
        if path.is_none() {
            self.complain(family.section, name, section);
        }
        Some(target(family.kind, name, path?))
    }

    /// Where cargo looks for a target without a path, old places included.
    fn usual_place(
        &self,
        family: &Family,
        name: &str,
        is_only: bool,
        found: &[Target],
    ) -> Option<Name> {
        if let Some(target) = found.iter().find(|target| target.name == *name) {
            return Some(target.root_file);
        }
        if family.kind != TargetKind::Bin {
            return None;
        }
        let main = is_only.then(|| self.file("src/main.rs")).flatten();
        main.or_else(|| self.file(&format!("src/{name}.rs")))
            .or_else(|| self.file("src/bin/main.rs"))
    }

    /// `build = "…"` or `build.rs`.
    fn build_script(&self) -> Option<Target> {
        let table = self.root.get("package").or_else(|| self.root.get("project"));
        let path = match table.and_then(|table| table.get("build")) {
            None => self.file("build.rs"),
            Some(node) => match node.texts().next()? {
                "false" => None,
                "true" => self.file("build.rs"),
                path => self.file(path),
            },
        };
        Some(target(TargetKind::BuildScript, "build", path?))
    }

    /// Says that a declared target has no file.
    fn complain(&mut self, section: &str, name: &str, node: &Node) {
        let message = format!("the root file of {section} target `{name}` is not there");
        let place = Location::new(self.package.manifest_path, node.line);
        self.log.push(Diagnostic::warning(Code::UnreadableManifest, message).at(place));
    }
}

/// A library of macros says so.
fn library_kind(section: Option<&Node>) -> TargetKind {
    let is_set =
        |key: &str| section.and_then(|section| section.get(key)).is_some_and(Node::is_true);
    let crate_types = ["crate-type", "crate_type"];
    let mut listed = crate_types.iter().filter_map(|key| section?.get(key)).flat_map(Node::texts);
    let is_macro =
        is_set("proc-macro") || is_set("proc_macro") || listed.any(|kind| kind == "proc-macro");
    if is_macro { TargetKind::ProcMacro } else { TargetKind::Lib }
}

/// A file's name without `.rs`; for `main.rs` the folder's.
fn stem(path: &str) -> &str {
    match file_name(path) {
        "main.rs" => file_name(parent(path)),
        name => name.strip_suffix(".rs").unwrap_or(name),
    }
}
