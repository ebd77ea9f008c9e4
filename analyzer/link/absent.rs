//! Which generated RPC code does the repository use without having it?
//!
//! Teams keep their `.proto` files in a repository of their own: its crate is a dependency, or its files come as a
//! submodule that is not there. What is left is the use that is made of it: `…::orders_client::OrdersClient`, and
//! `impl orders_server::Orders for Shop` with the names of the operations. From these the clients and servers are
//! made as tonic would have written them, as far as they are used.

use super::define::path_of_stub;
use super::definitions::{CrateKind, Definition, Definitions, ModuleId, Namespace};
use super::derived::Derived;
use super::includes::{Included, included};
use super::modules::Pending;
use super::stubbed::StubFacts;
use crate::base::{Id, Name};
use crate::manifest::{Generated, UsedMethod, UsedService, rust_of_used};
use crate::syntax::facts::{
    Body, BodyId, ExprKind, ImportLeaf, ItemKind, ItemMacro, Path, TypeRef,
};
use crate::syntax::{FileFacts, Shelf, read_file};
use heck::{ToSnakeCase, ToUpperCamelCase};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Where the code would stand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Home {
    /// In a crate of this name.
    Crate(Name),
    /// In the text that a build script would have made: folder of the package and name.
    Text(Name, Name),
}

/// A service by the modules around it and its name in Rust.
type Service = (Vec<Name>, String);

/// The services that are used and not there, by where they would stand.
#[derive(Debug, Default)]
pub(super) struct Absent {
    services: BTreeMap<Home, BTreeSet<Service>>,
    /// Services by the name that an import gives their server's trait, and the scope of that import.
    renamed: FxHashMap<(ModuleId, Name), String>,
}

/// What stands in for code that is not there.
#[derive(Debug, Default)]
pub(super) struct StandIns {
    /// Crates, each with what its text says.
    pub(super) crates: Vec<(StubFacts, Generated)>,
    /// Texts that build scripts would have made.
    pub(super) texts: Vec<Derived>,
}

/// A path as it was written somewhere.
struct Written {
    module: ModuleId,
    is_global: bool,
    path: Vec<Name>,
}

impl Absent {
    /// Whether all that is used is there.
    pub(super) fn is_empty(&self) -> bool {
        self.services.is_empty()
    }

    /// Looks for uses of clients and servers that lead nowhere.
    ///
    /// `derived` are the texts that stand for what build scripts make.
    pub(super) fn find(
        definitions: &Definitions,
        imports: &[Pending<'_>],
        derived: &[Derived],
    ) -> Self {
        let mut lost = Lookup { definitions, imports, derived, globs: None };
        let mut absent = Self::default();
        let in_line = in_line(definitions);
        // A module alone may be any function of such a name, unless something of it is used.
        let used: FxHashSet<Name> =
            in_line.iter().filter_map(|written| used_module(&written.path)).collect();
        let is_used = |path: &[Name]| match names_rpc(path) {
            Some((at, _)) => at + 1 < path.len() || used.contains(&path[at]),
            None => false,
        };
        let imported = imports.iter().filter(|import| is_used(import.path));
        for import in imported.clone() {
            if let ImportLeaf::Named(name) = import.leaf
                && let Some((at, service)) = names_rpc(import.path)
                && at + 2 == import.path.len()
                && import.path[at + 1] == *service
            {
                absent.renamed.insert((import.module, name), service);
            }
        }
        let imported = imported.map(|import| Written {
            module: import.module,
            is_global: import.is_global,
            path: import.path.to_vec(),
        });
        let imported: Vec<Written> = imported.collect();
        for written in imported.into_iter().chain(in_line) {
            if let Some((at, service)) = names_rpc(&written.path)
                && let Some((home, around)) = lost.home(&written, at)
            {
                absent.services.entry(home).or_default().insert((around, service));
            }
        }
        absent
    }

    /// Makes the code, with the operations that servers in the repository have.
    pub(super) fn make(&self, definitions: &Definitions) -> StandIns {
        let wanted: FxHashSet<&str> =
            self.services.values().flatten().map(|(_, service)| service.as_str()).collect();
        let operations = operations(definitions, &wanted, &self.renamed);
        let mut made = StandIns::default();
        for (home, services) in &self.services {
            let used = services.iter().map(|(around, service)| UsedService {
                modules: around.clone(),
                name: Name::new(service),
                methods: operations.get(service.as_str()).cloned().unwrap_or_default(),
            });
            let used: Vec<UsedService> = used.collect();
            match *home {
                Home::Crate(name) => {
                    let generated = rust_of_used(&used, "");
                    let path = path_of_stub(name);
                    let Ok(facts) = read_file(path, &generated.text) else { continue };
                    made.crates.push((StubFacts { name, facts: Arc::new(facts) }, generated));
                }
                Home::Text(folder, name) => {
                    made.texts.extend(Derived::new(
                        folder,
                        name,
                        rust_of_used(&used, &name),
                        &Shelf::default(),
                    ));
                }
            }
        }
        made
    }
}

/// Where in a path a generated module stands, with the service's name in Rust: 1 and `Orders` for
/// `pb::orders_client::OrdersClient`.
fn names_rpc(path: &[Name]) -> Option<(usize, String)> {
    (1..path.len()).find_map(|at| Some((at, service_at(path, at)?)))
}

/// The service whose generated module a segment may name.
fn service_at(path: &[Name], at: usize) -> Option<String> {
    let module = path[at].as_str();
    let stem = module.strip_suffix("_client").or_else(|| module.strip_suffix("_server"))?;
    let service = stem.to_upper_camel_case();
    let fits = path.get(at + 1).is_none_or(|next| {
        let rest = next.strip_prefix(service.as_str());
        rest.is_some_and(|rest| matches!(rest, "" | "Client" | "Server"))
    });
    fits.then_some(service)
}

/// Paths in bodies and headers of impls that name such a module.
fn in_line(definitions: &Definitions) -> Vec<Written> {
    let knows_tonic: FxHashSet<usize> = definitions
        .crates
        .iter_enumerated()
        .filter(|(_, of)| {
            of.kind != CrateKind::Stub && of.dependencies.contains_key(&Name::new("tonic"))
        })
        .map(|(id, _)| id.index())
        .collect();
    if knows_tonic.is_empty() {
        return Vec::new();
    }
    let is_near =
        |module: ModuleId| knows_tonic.contains(&definitions.modules[module].in_crate.index());
    let written = |module: ModuleId, path: &Path| {
        // Most paths are short: no list is made for them.
        may_name_rpc(path).then(|| Written {
            module,
            is_global: path.is_global,
            path: path.segments.iter().map(|segment| segment.name).collect(),
        })
    };
    let headers =
        definitions.impls.iter().filter(|record| is_near(record.module)).filter_map(|record| {
            match &definitions.item(record.source).kind {
                ItemKind::Impl(item) => written(record.module, item.of_trait.as_ref()?),
                _ => None,
            }
        });
    let mut all: Vec<Written> = headers.collect();
    let bodies: Vec<Vec<Written>> = definitions
        .functions
        .as_slice()
        .par_iter()
        .filter(|record| is_near(record.module))
        .map(|record| {
            let ItemKind::Function(function) = &definitions.item(record.source).kind else {
                return Vec::new();
            };
            let Some(body) = function.body else { return Vec::new() };
            let facts = &definitions.units[record.source.file].facts;
            if !names_rpc_in(facts, body) {
                return Vec::new();
            }
            let body = &facts.bodies[body];
            let paths = body.expressions.iter().filter_map(|expression| match &expression.kind {
                ExprKind::Path(path) => written(record.module, path),
                _ => None,
            });
            paths.collect()
        })
        .collect();
    all.extend(bodies.into_iter().flatten());
    all.retain(|written| used_module(&written.path).is_some());
    all
}

/// Whether a path may name a generated module.
fn may_name_rpc(path: &Path) -> bool {
    let mut segments = path.segments.iter();
    path.segments.len() > 1
        && segments.any(|it| it.name.ends_with("_client") || it.name.ends_with("_server"))
}

/// Whether a body of a file has paths that may name generated modules.
fn names_rpc_in(facts: &FileFacts, body: BodyId) -> bool {
    let is_path = |kind: &ExprKind| matches!(kind, ExprKind::Path(path) if may_name_rpc(path));
    let find = || {
        let all = facts.bodies.iter_enumerated();
        let naming = all.filter(|(_, body)| body.expressions.iter().any(|it| is_path(&it.kind)));
        naming.map(|(id, _)| id).collect()
    };
    facts.found.naming_rpc.get_or_init(find).binary_search(&body).is_ok()
}

/// Whether two bodies tell the same of code that is not there.
pub(super) fn tell_the_same(one: &Body, other: &Body) -> bool {
    fn told(body: &Body) -> impl Iterator<Item = (bool, Vec<Name>)> {
        body.expressions.iter().filter_map(|expression| match &expression.kind {
            ExprKind::Path(path) if may_name_rpc(path) => {
                Some((path.is_global, path.segments.iter().map(|segment| segment.name).collect()))
            }
            _ => None,
        })
    }
    told(one).eq(told(other))
}

/// The generated module in a path that goes on to something of it.
fn used_module(path: &[Name]) -> Option<Name> {
    (0..path.len().saturating_sub(1)).find(|at| service_at(path, *at).is_some()).map(|at| path[at])
}

/// What a glob brings.
enum Glob {
    Known(ModuleId),
    External(String),
}

/// Finds where a path would lead if all code were there.
struct Lookup<'a> {
    definitions: &'a Definitions,
    imports: &'a [Pending<'a>],
    derived: &'a [Derived],
    globs: Option<FxHashMap<ModuleId, Vec<Glob>>>,
}

impl Lookup<'_> {
    /// Where the generated module at `at` of a path would stand, and the modules around it there; `None` if it is
    /// there, or nothing tells.
    fn home(&mut self, written: &Written, at: usize) -> Option<(Home, Vec<Name>)> {
        let path = &written.path[..=at];
        let lost = self.definitions.lost(written.module, written.is_global, path)?;
        let outside = self.definitions.leads_out(written.module, written.is_global, path, lost);
        if let Some(text) = outside {
            return self.in_crate(&text);
        }
        let (module, consumed) = lost?;
        if self.definitions.crate_of(module).kind == CrateKind::Stub {
            return None;
        }
        let around = || path[consumed..at].to_vec();
        if let Some((folder, name)) = self.text_for(module) {
            return Some((Home::Text(folder, name), around()));
        }
        let prefix = self.external_glob(module)?;
        let rest: String = path[consumed..].iter().map(|name| format!("::{name}")).collect();
        self.in_crate(&format!("{prefix}{rest}"))
    }

    /// The crate and the modules of a full path outside.
    fn in_crate(&self, path: &str) -> Option<(Home, Vec<Name>)> {
        let mut parts: Vec<Name> = path.split("::").map(Name::new).collect();
        parts.pop();
        (!parts.is_empty()).then_some(())?;
        let root = parts.remove(0);
        let is_known = self.definitions.crates.iter().any(|of| of.name == root);
        (!is_known).then_some((Home::Crate(root), parts))
    }

    /// The path outside that a module has all names of, itself or through other modules.
    fn external_glob(&mut self, module: ModuleId) -> Option<String> {
        let (definitions, imports) = (self.definitions, self.imports);
        let globs = self.globs.get_or_insert_with(|| {
            let mut globs: FxHashMap<ModuleId, Vec<Glob>> = FxHashMap::default();
            for import in imports.iter().filter(|import| import.leaf == ImportLeaf::Glob) {
                let found = definitions.resolve(
                    import.module,
                    import.is_global,
                    import.path,
                    Namespace::Types,
                );
                let glob = match found.map(|found| found.definition) {
                    Some(Definition::Module(module)) => Some(Glob::Known(module)),
                    Some(_) => None,
                    None => {
                        let lost = definitions
                            .lost(import.module, import.is_global, import.path)
                            .flatten();
                        definitions
                            .leads_out(import.module, import.is_global, import.path, lost)
                            .map(Glob::External)
                    }
                };
                globs.entry(import.module).or_default().extend(glob);
            }
            globs
        });
        let (mut todo, mut seen) = (vec![module], FxHashSet::default());
        while let Some(at) = todo.pop() {
            if !seen.insert(at) {
                continue;
            }
            for glob in globs.get(&at).into_iter().flatten() {
                match glob {
                    Glob::External(path) => return Some(path.clone()),
                    Glob::Known(next) => todo.push(*next),
                }
            }
        }
        None
    }

    /// The text that a module includes and that nobody could derive.
    fn text_for(&self, module: ModuleId) -> Option<(Name, Name)> {
        let definitions = self.definitions;
        let record = &definitions.modules[module];
        let facts = &definitions.units[record.file].facts;
        let own = facts.items.iter().find(|item| {
            item.name == record.name
                && matches!(&item.kind, ItemKind::Module(inline) if inline.items.is_some())
        });
        let items = match own.map(|item| &item.kind) {
            Some(ItemKind::Module(inline)) => inline.items.as_ref()?,
            _ => &facts.roots,
        };
        let name = items.iter().find_map(|item| match &facts.items[*item].kind {
            ItemKind::MacroCall(call) => derived_name(call),
            _ => None,
        })?;
        let folder = definitions.crate_of(module).folder;
        let is_there = |text: &Derived| text.folder == folder && text.name == name;
        (!self.derived.iter().any(is_there)).then_some((folder, name))
    }
}

fn derived_name(call: &ItemMacro) -> Option<Name> {
    match included(call)? {
        Included::Derived(name) => Some(Name::new(name)),
        Included::File(_) => None,
    }
}

/// The operations that servers in the repository have, by service.
fn operations<'a>(
    definitions: &Definitions,
    wanted: &FxHashSet<&'a str>,
    renamed: &FxHashMap<(ModuleId, Name), String>,
) -> FxHashMap<&'a str, Vec<UsedMethod>> {
    let mut all: FxHashMap<&str, BTreeMap<Name, UsedMethod>> = FxHashMap::default();
    for record in &definitions.impls {
        let ItemKind::Impl(item) = &definitions.item(record.source).kind else { continue };
        let Some(path) = item.of_trait.as_ref() else { continue };
        let written = path.last_name();
        let alias = renamed.get(&(record.module, written)).filter(|_| path.segments.len() == 1);
        let service = alias.map_or(written.as_str(), String::as_str);
        let Some(service) = wanted.get(service) else { continue };
        for (name, function) in &record.functions {
            let signature = definitions.signature(*function);
            let request = signature.parameters.first().and_then(|it| held(&it.ty, "Request"));
            let Some(request) = request else { continue };
            let stream = held(request, "Streaming");
            let camel = Name::new(&name.to_upper_camel_case());
            let method = UsedMethod {
                name: camel,
                input: last_name(stream.unwrap_or(request)),
                client_streaming: stream.is_some(),
                server_streaming: record
                    .types
                    .iter()
                    .any(|(of, _)| *of == *format!("{camel}Stream")),
            };
            let methods = all.entry(*service).or_default();
            // What generators write back as another name would not be found again.
            if camel.to_snake_case() == name.as_str() {
                methods.entry(camel).or_insert(method);
            }
        }
    }
    all.into_iter().map(|(service, methods)| (service, methods.into_values().collect())).collect()
}

/// `T` of `Request<T>`, whatever the path before it.
fn held<'a>(ty: &'a TypeRef, wrapper: &str) -> Option<&'a TypeRef> {
    let TypeRef::Path(path) = ty else { return None };
    let last = path.segments.last().filter(|segment| segment.name == wrapper)?;
    last.arguments.as_ref()?.types.first()
}

fn last_name(ty: &TypeRef) -> Name {
    match ty {
        TypeRef::Path(path) => path.last_name(),
        _ => Name::default(),
    }
}
