//! Which source text would build scripts have made?
//!
//! Code that prost and tonic generate from `.proto` files is not in a repository. Where a file includes it, the text
//! is derived from the declarations instead; the build script itself is read for names, never run.

use super::definitions::Unit;
use super::descriptions::clients;
use super::includes::{Included, included};
use super::places::{join, parent};
use super::reuse::Bodies;
use crate::base::{Id, IndexVec, Name};
use crate::manifest::{
    ClientStyle, Generated, Manifests, Package, Protos, RustSettings, TargetKind, grpcio_source,
    ttrpc_source,
};
use crate::source::{FileId, SourceTree};
use crate::syntax::facts::{Body, ExprId, ExprKind, ItemKind, Literal, Module};
use crate::syntax::{FileFacts, Shelf};
use heck::ToSnakeCase;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::Arc;

/// A text that a build script would have made.
#[derive(Clone, Debug)]
pub struct Derived {
    /// Folder of the package that includes it.
    pub folder: Name,
    /// The name it is included by: that of a `.proto` package, or of a file that gathers several.
    pub name: Name,
    /// The text, with the RPC operations in it.
    pub generated: Arc<Generated>,
    /// What the text says.
    pub facts: Arc<FileFacts>,
}

/// Derives every text that some file of `units` includes: of `.proto` packages in the order of folder and name, then of
/// OpenAPI descriptions.
///
/// Texts that the shelf has seen are not parsed again.
pub fn derive(
    tree: &SourceTree,
    units: &IndexVec<FileId, Unit>,
    manifests: &Manifests,
    shelf: &Shelf,
) -> Vec<Derived> {
    derive_with(tree, units, manifests, (shelf, &Bodies::default()))
}

/// As [`derive`], taking over what the revision before derived of the same.
pub(super) fn derive_with(
    tree: &SourceTree,
    units: &IndexVec<FileId, Unit>,
    manifests: &Manifests,
    (shelf, bodies): (&Shelf, &Bodies),
) -> Vec<Derived> {
    let mut all = Vec::new();
    if !manifests.protos.files.is_empty() {
        let asked = asked(units, manifests);
        let made_of = || MadeOf { asked: asked.clone(), protos: manifests.protos.clone() };
        let is_same = |it: &MadeOf| it.asked == asked && it.protos == manifests.protos;
        all = bodies
            .derived(is_same, made_of, |before| of_protos(&asked, manifests, (shelf, before)));
    }
    all.extend(clients(tree, units, manifests, shelf));
    all
}

/// All that texts derived from `.proto` files are made of: what is asked for, and what the files declare.
#[derive(Debug)]
pub(super) struct MadeOf {
    asked: Vec<Wanted>,
    protos: Protos,
}

/// What the files of a package include, and what its build script says of it.
#[derive(Clone, Debug, PartialEq)]
struct Wanted {
    folder: Name,
    names: BTreeSet<Name>,
    script: Script,
}

/// What is asked for, by folder of the package.
fn asked(units: &IndexVec<FileId, Unit>, manifests: &Manifests) -> Vec<Wanted> {
    let mut packages: BTreeSet<Name> = manifests.protos.packages().into_iter().collect();
    packages.extend(
        manifests
            .cargo
            .packages
            .iter()
            .filter_map(|package| Script::of(Some(package), units).gathering_module()),
    );
    let mut by_folder: BTreeMap<Name, BTreeSet<Name>> = BTreeMap::new();
    let paths: FxHashSet<&str> = units.iter().map(|unit| unit.path.as_str()).collect();
    for unit in units {
        for name in wanted(unit, &packages, &paths) {
            let folder = manifests.cargo.package_of(&unit.path).map(|package| package.folder);
            by_folder.entry(folder.unwrap_or_default()).or_default().insert(name);
        }
    }
    let wanted = by_folder.into_iter().map(|(folder, names)| {
        let mut script = Script::of(manifests.cargo.package_in(&folder), units);
        script.volo = names.iter().copied().find(|name| *name == VOLO);
        script.gathering.extend(script.volo);
        Wanted { folder, names, script }
    });
    wanted.collect()
}

/// The texts that are asked for; of those that are what they were `before` nothing is read again.
fn of_protos(
    asked: &[Wanted],
    manifests: &Manifests,
    (shelf, before): (&Shelf, &[Derived]),
) -> Vec<Derived> {
    let derived = asked.par_iter().flat_map_iter(|Wanted { folder, names, script }| {
        let texts = texts(&manifests.protos, *folder, names, script);
        texts.into_iter().filter_map(|(name, text)| {
            let same = before.iter().find(|it| it.folder == *folder && it.name == name);
            match same.filter(|it| it.generated.text == text.text) {
                Some(same) => Some(Derived { generated: Arc::new(text), ..same.clone() }),
                None => Derived::new(*folder, name, text, shelf),
            }
        })
    });
    derived.collect()
}

/// The names of derived texts that a file includes, or may include: a generated file that is not kept in the
/// repository bears the name of its package, or stands in a module that gathers several.
fn wanted(
    unit: &Unit,
    packages: &BTreeSet<Name>,
    paths: &FxHashSet<&str>,
) -> impl Iterator<Item = Name> {
    let is_there = |path: &str| {
        join(parent(&unit.path), path).is_some_and(|path| paths.contains(path.as_str()))
    };
    unit.facts.items.iter().filter_map(move |item| match &item.kind {
        ItemKind::MacroCall(call) => match included(call)? {
            Included::Derived(name) => Some(Name::new(name)),
            Included::File(path) => packages.get(&stem(path)).copied().filter(|_| !is_there(path)),
        },
        ItemKind::Module(Module { items: None, path }) => {
            let name = path.map_or(item.name, |path| stem(&path));
            let generated = ttrpc_source(&name).or_else(|| grpcio_source(&name));
            packages.get(&name).copied().or_else(|| generated.map(|_| name))
        }
        _ => None,
    })
}

/// The name of a file without folder and ending, which for generated files is that of the package.
pub(super) fn stem(path: &str) -> Name {
    let file = path.rsplit('/').next().unwrap_or(path);
    Name::new(file.strip_suffix(".rs").unwrap_or(file))
}

/// The file into which volo writes everything, in a module of the same name.
const VOLO: &str = "volo_gen";

/// What a build script says to the generator.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Script {
    /// `extern_path`.
    extern_paths: Vec<(Name, Name)>,
    /// `include_file`, without its ending.
    gathering: BTreeSet<Name>,
    /// The last part of `out_dir`.
    out_folder: Option<Name>,
    /// Last parts of the `.proto` paths that it names.
    protos: BTreeSet<Name>,
    /// The paths that may be those of OpenAPI descriptions.
    descriptions: BTreeSet<Name>,
    /// The file that volo writes, if that is asked for.
    volo: Option<Name>,
    /// Whether the package uses grpcio, whose generator writes a file of services for each `.proto` file.
    is_grpcio: bool,
    /// Whether a client is to be given builders.
    is_builder: bool,
}

impl Script {
    pub(super) fn of(package: Option<&Package>, units: &IndexVec<FileId, Unit>) -> Self {
        let mut script = Self::default();
        let dependencies = package.map_or(&[][..], |package| &package.dependencies);
        script.is_grpcio = dependencies.iter().any(|it| it.package == "grpcio");
        let targets = package.map_or(&[][..], |package| &package.targets);
        let own = targets.iter().find(|target| target.kind == TargetKind::BuildScript);
        let Some(target) = own else { return script };
        let found = units.as_slice().iter().find(|unit| unit.path == target.root_file);
        let bodies = found.map(|unit| unit.facts.bodies.iter()).unwrap_or_default();
        bodies.for_each(|body| script.read(body));
        script.gathering.extend(script.gathering_module());
        script
    }

    /// The module that the gathering file is: `pb` of `out_dir("src/pb")` with `include_file("mod.rs")`.
    fn gathering_module(&self) -> Option<Name> {
        self.out_folder.filter(|_| self.gathering.contains(&Name::new("mod")))
    }

    fn read(&mut self, body: &Body) {
        for expression in &body.expressions {
            match &expression.kind {
                ExprKind::MethodCall(call) => {
                    self.setting(&call.method, &literals(body, &call.arguments));
                }
                ExprKind::Literal(Literal::String(text)) if text.ends_with(".proto") => {
                    self.protos.extend(text.rsplit('/').next().map(Name::new));
                }
                ExprKind::Literal(Literal::String(text))
                    if [".json", ".yaml", ".yml"].iter().any(|ending| text.ends_with(ending)) =>
                {
                    self.descriptions.insert(*text);
                }
                ExprKind::Path(path) if path.last_name() == "Builder" => {
                    let segments = path.segments.iter();
                    self.is_builder |=
                        segments.rev().nth(1).is_some_and(|it| it.name == "InterfaceStyle");
                }
                _ => {}
            }
        }
    }

    fn setting(&mut self, method: &str, arguments: &[Name]) {
        match (method, arguments) {
            ("extern_path", [proto, rust]) => {
                self.extern_paths.push((Name::new(proto.trim_start_matches('.')), *rust));
            }
            ("out_dir", [folder]) => {
                self.out_folder = folder.trim_end_matches('/').rsplit('/').next().map(Name::new);
            }
            ("include_file", [file]) => {
                self.gathering.insert(Name::new(file.strip_suffix(".rs").unwrap_or(file)));
            }
            _ => {}
        }
    }

    /// The one description that the script names, with the style of its client.
    pub(super) fn description(&self) -> Option<(String, ClientStyle)> {
        let path = self.descriptions.first().filter(|_| self.descriptions.len() == 1)?;
        let style = ClientStyle { is_builder: self.is_builder, ..ClientStyle::default() };
        Some((path.to_string(), style))
    }

    /// The packages that a gathering file lists: those of the files the script names, else all.
    fn packages(&self, protos: &Protos) -> BTreeSet<Name> {
        let is_named = |path: &str| {
            self.protos.is_empty()
                || path
                    .rsplit('/')
                    .next()
                    .is_some_and(|file| self.protos.contains(&Name::new(file)))
        };
        let files = protos.files.iter().filter(|file| is_named(&file.path));
        files.map(|file| file.package).collect()
    }
}

/// The arguments that are string literals.
fn literals(body: &Body, arguments: &[ExprId]) -> Vec<Name> {
    let kinds = arguments.iter().filter(|id| id.index() < body.expressions.len());
    kinds
        .filter_map(|id| match &body.expressions[*id].kind {
            ExprKind::Literal(Literal::String(text)) => Some(*text),
            _ => None,
        })
        .collect()
}

/// The texts of one package.
fn texts(
    protos: &Protos,
    folder: Name,
    names: &BTreeSet<Name>,
    script: &Script,
) -> Vec<(Name, Generated)> {
    if script.is_grpcio {
        return grpcio_texts(protos, folder, names, script);
    }
    let (gathering, plain): (BTreeSet<Name>, BTreeSet<Name>) =
        names.iter().partition(|name| script.gathering.contains(*name));
    let listed = if gathering.is_empty() { BTreeSet::new() } else { script.packages(protos) };
    let settings = RustSettings { extern_paths: script.extern_paths.clone(), near: folder };
    let gathered = gathering.iter().map(|name| {
        let inside = modules(&listed);
        let is_volo = script.volo == Some(*name);
        let text = if is_volo { format!("pub mod {name} {{\n{inside}}}\n") } else { inside };
        (*name, Generated { text, ..Generated::default() })
    });
    let all: BTreeSet<Name> = plain.union(&listed).copied().collect();
    let generated = all.iter().map(|name| {
        let one = match ttrpc_source(name) {
            Some(_) => protos.ttrpc_of(name, &folder),
            None if script.volo.is_some() => protos.volo_of(name, &settings),
            None => protos.rust_of(name, &settings),
        };
        (*name, one)
    });
    gathered.chain(generated).filter(|(_, generated)| !generated.text.is_empty()).collect()
}

/// The texts of one package that uses grpcio: what is not called like a module of services gathers those of all
/// `.proto` files that the build script names.
fn grpcio_texts(
    protos: &Protos,
    folder: Name,
    names: &BTreeSet<Name>,
    script: &Script,
) -> Vec<(Name, Generated)> {
    let known = protos.packages();
    let (packages, others): (BTreeSet<Name>, BTreeSet<Name>) =
        names.iter().partition(|name| known.binary_search(name).is_ok());
    let (mut modules, gathering): (BTreeSet<Name>, BTreeSet<Name>) =
        others.iter().partition(|name| grpcio_source(name).is_some());
    let named = script.protos.iter().filter_map(|file| file.strip_suffix(".proto"));
    let listed: BTreeSet<Name> = named.map(|stem| Name::from(&format!("{stem}_grpc"))).collect();
    if !gathering.is_empty() {
        modules.extend(&listed);
    }
    let inside = listed.iter().fold(String::new(), |mut text, module| {
        let _ = writeln!(text, "pub mod r#{module} {{ include_proto!(\"{module}\"); }}");
        text
    });
    let gathered = gathering
        .into_iter()
        .map(|name| (name, Generated { text: inside.clone(), ..Generated::default() }));
    let services = modules.iter().map(|name| (*name, protos.grpcio_of(name, &folder)));
    let settings = RustSettings { extern_paths: script.extern_paths.clone(), near: folder };
    let whole = packages.iter().map(|name| (*name, protos.grpcio_with_prost(name, &settings)));
    let all = gathered.chain(services).chain(whole);
    all.filter(|(_, generated)| !generated.text.is_empty()).collect()
}

impl Derived {
    /// Reads a text that a generator would have written, unless the shelf has its facts.
    pub(super) fn new(
        folder: Name,
        name: Name,
        generated: Generated,
        shelf: &Shelf,
    ) -> Option<Self> {
        // What the generator writes is Rust; were it not, the include would be empty, as for any unknown name.
        let facts = shelf.facts_of_text(path(folder, name), &generated.text)?;
        Some(Self { folder, name, generated: Arc::new(generated), facts })
    }

    /// The path under which the text stands among the files.
    pub fn path(&self) -> Name {
        path(self.folder, self.name)
    }
}

fn path(folder: Name, name: Name) -> Name {
    Name::from(&format!("<derived {folder}:{name}>"))
}

/// Nested modules that include one package each, as prost writes them into a gathering file.
fn modules(packages: &BTreeSet<Name>) -> String {
    let mut tree = Tree::default();
    for package in packages {
        let parts = package.split('.').filter(|part| !part.is_empty());
        parts
            .fold(&mut tree, |at, part| at.children.entry(part.to_snake_case()).or_default())
            .package = Some(*package);
    }
    let mut text = String::new();
    tree.write(&mut text);
    text
}

#[derive(Default)]
struct Tree {
    package: Option<Name>,
    children: BTreeMap<String, Tree>,
}

impl Tree {
    fn write(&self, into: &mut String) {
        if let Some(package) = self.package {
            let _ = writeln!(into, "include_proto!(\"{package}\");");
        }
        for (name, child) in &self.children {
            let _ = writeln!(into, "pub mod r#{name} {{");
            child.write(into);
            into.push_str("}\n");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::shop;

    const PROTO: &str = "//- /proto/stock.proto
syntax = 'proto3';
package shop.stock;
message Item { string name = 1; }
service Stock { rpc Reserve(Item) returns (Item); }
";

    #[test]
    fn included_packages_stand_in_the_module() {
        let found = shop(&format!(
            "{PROTO}//- /src/lib.rs
pub mod pb {{ tonic::include_proto!(\"shop.stock\"); }}
pub mod by_hand {{ include!(concat!(env!(\"OUT_DIR\"), \"/shop.stock.rs\")); }}
pub mod unknown {{ tonic::include_proto!(\"no.such\"); }}
"
        ));
        let client = "pb::stock_client::StockClient";
        assert_eq!(found.type_in("shop", client), format!("type shop::{client}"));
        assert_eq!(found.type_in("shop", "by_hand::Item"), "type shop::by_hand::Item");
        assert_eq!(found.type_in("shop", "unknown::Item"), "nothing");
        let paths = found.function_paths();
        assert!(paths.contains(&"shop::pb::stock_client::StockClient::reserve"), "{paths:?}");
        assert!(paths.contains(&"shop::pb::stock_server::Stock::reserve"));
    }

    #[test]
    fn generated_files_that_are_not_kept_are_derived() {
        let found = shop(&format!(
            "{PROTO}//- /src/lib.rs
pub mod by_include {{ include!(\"generated/shop.stock.rs\"); }}
#[path = \"generated/shop.stock.rs\"]
pub mod by_path;
//- /src/kept.rs
"
        ));
        assert_eq!(found.type_in("shop", "by_include::Item"), "type shop::by_include::Item");
        assert_eq!(found.type_in("shop", "by_path::Item"), "type shop::by_path::Item");
    }

    #[test]
    fn a_gathering_file_in_a_folder_of_its_own_is_derived() {
        let found = shop(&format!(
            "{PROTO}//- /build.rs
fn main() {{
    let config = tonic_build::configure().out_dir(\"src/client/pb\").include_file(\"mod.rs\");
    config.compile(&[\"proto/stock.proto\"], &[\"proto\"]).unwrap();
}}
//- /src/lib.rs
pub mod client;
//- /src/client/mod.rs
pub mod pb;
"
        ));
        let item = "client::pb::shop::stock::Item";
        assert_eq!(found.type_in("shop", item), format!("type shop::{item}"));
    }

    #[test]
    fn a_generated_file_that_is_kept_counts() {
        let found = shop(&format!(
            "{PROTO}//- /src/lib.rs
#[path = \"generated/shop.stock.rs\"]
pub mod kept;
//- /src/generated/shop.stock.rs
pub fn by_hand() {{}}
"
        ));
        assert_eq!(found.function_paths(), ["shop::kept::by_hand"]);
    }

    #[test]
    fn a_gathering_file_nests_packages_as_modules() {
        let found = shop(&format!(
            "{PROTO}//- /build.rs
fn main() {{
    tonic_build::configure().include_file(\"all.rs\").compile(&[\"proto/stock.proto\"], &[\"proto\"]);
}}
//- /src/lib.rs
pub mod pb {{ include!(concat!(env!(\"OUT_DIR\"), \"/all.rs\")); }}
"
        ));
        assert_eq!(
            found.type_in("shop", "pb::shop::stock::Item"),
            "type shop::pb::shop::stock::Item"
        );
    }
}
