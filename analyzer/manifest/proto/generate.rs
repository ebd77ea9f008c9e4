//! The Rust of one package: which files it comes from, and how its types are named from inside it.

use super::super::files::shared_folders;
use super::naming::{camel, file_name, snake};
use super::{FieldKind, Generated, Message, Presence, ProtoEnum, ProtoFile, Protos, RustSettings};
use super::{messages, services};
use crate::base::Name;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// The text of `package` and its operations.
pub(super) fn rust_of(protos: &Protos, package: &str, settings: &RustSettings) -> Generated {
    let files = files_of(protos, package, &settings.near);
    // The name may be that of the generated file.
    let package = files.first().map_or(package, |file| file.package.as_str());
    let mut writer = Writer {
        types: Types { package, settings, cycles: &protos.cycles },
        scope: package.split('.').filter(|part| !part.is_empty()).map(str::to_owned).collect(),
        generated: Generated::default(),
    };
    writer.generated.files = files.iter().map(|file| file.path).collect();
    for file in &files {
        messages::write(&mut writer, &file.messages, &file.enums);
    }
    for file in &files {
        for service in &file.services {
            services::write(&mut writer, service, file.path);
        }
    }
    writer.generated
}

/// The files of a package, nearest first, without those that declare again what a nearer one has declared.
fn files_of<'p>(protos: &'p Protos, package: &str, near: &str) -> Vec<&'p ProtoFile> {
    let mut files: Vec<&ProtoFile> =
        protos.files.iter().filter(|file| file.package == *package).collect();
    if files.is_empty() {
        files.extend(protos.files.iter().filter(|file| file_name(&file.package) == package));
    }
    files.sort_by_key(|file| (std::cmp::Reverse(shared_folders(&file.path, near)), file.path));
    let mut declared: BTreeSet<Name> = BTreeSet::new();
    files.retain(|file| {
        let names: Vec<Name> = declarations(file).collect();
        let is_copy = names.iter().any(|name| declared.contains(name));
        if !is_copy {
            declared.extend(names);
        }
        !is_copy
    });
    files
}

/// Full names of what a file declares at its top.
fn declarations(file: &ProtoFile) -> impl Iterator<Item = Name> {
    let messages = file.messages.iter().map(|message| message.full_name);
    let enums = file.enums.iter().map(|declared: &ProtoEnum| declared.full_name);
    messages.chain(enums).chain(file.services.iter().map(|service| service.full_name))
}

/// The strongly connected parts of what messages hold, by message.
pub(super) fn cycles(files: &[ProtoFile]) -> FxHashMap<Name, usize> {
    let mut graph = DiGraph::<Name, ()>::new();
    let mut nodes: FxHashMap<Name, NodeIndex> = FxHashMap::default();
    for file in files {
        for message in &file.messages {
            add_edges(message, &mut graph, &mut nodes);
        }
    }
    let components = kosaraju_scc(&graph);
    let numbered = components.iter().enumerate();
    numbered
        .flat_map(|(number, nodes)| nodes.iter().map(move |node| (*node, number)))
        .map(|(node, number)| (graph[node], number))
        .collect()
}

/// Adds which messages `message` holds directly; a repeated field stands on the heap anyway.
fn add_edges(
    message: &Message,
    graph: &mut DiGraph<Name, ()>,
    nodes: &mut FxHashMap<Name, NodeIndex>,
) {
    let mut node = |name: Name, graph: &mut DiGraph<Name, ()>| {
        *nodes.entry(name).or_insert_with(|| graph.add_node(name))
    };
    let from = node(message.full_name, graph);
    for field in message.fields.iter().filter(|field| field.presence != Presence::Repeated) {
        if let FieldKind::Message(held) = &field.kind {
            let to = node(*held, graph);
            graph.add_edge(from, to, ());
        }
    }
    for nested in &message.messages {
        add_edges(nested, graph, nodes);
    }
}

/// Where the text is written, and in which module.
pub(super) struct Writer<'a> {
    /// How types are named.
    types: Types<'a>,
    /// Package and outer messages of the module being written, as declared.
    pub(super) scope: Vec<String>,
    /// What is written so far.
    pub(super) generated: Generated,
}

struct Types<'a> {
    package: &'a str,
    settings: &'a RustSettings,
    cycles: &'a FxHashMap<Name, usize>,
}

impl Writer<'_> {
    /// Appends text.
    pub(super) fn push(&mut self, text: &str) {
        self.generated.text.push_str(text);
    }

    /// The Rust type of a field's content, without `Option`, `Vec` and `Box`.
    pub(super) fn content(&self, kind: &FieldKind) -> String {
        match kind {
            FieldKind::Scalar(scalar) => (*scalar).to_owned(),
            FieldKind::Enum(_) => "i32".to_owned(),
            FieldKind::Message(name) => self.path_of(name),
            FieldKind::Map(key, value) => {
                format!("::std::collections::HashMap<{key}, {}>", self.content(value))
            }
        }
    }

    /// Whether a field of `holder` needs a `Box`, since what it holds holds a `holder` again.
    pub(super) fn is_boxed(&self, holder: Name, kind: &FieldKind) -> bool {
        let FieldKind::Message(held) = kind else { return false };
        let cycle = self.types.cycles.get(&holder);
        cycle.is_some() && cycle == self.types.cycles.get(held)
    }

    /// The path of a declared type as seen from the module being written.
    pub(super) fn path_of(&self, full_name: &str) -> String {
        if let Some(path) = self.external(full_name) {
            return path;
        }
        let mut parts: Vec<&str> = full_name.split('.').collect();
        let last = parts.pop().unwrap_or_default();
        let shared = self.scope.iter().zip(&parts).take_while(|(a, b)| a == *b).count();
        let up = self.scope[shared..].iter().map(|_| "super".to_owned());
        let down = parts[shared..].iter().map(|part| snake(part));
        up.chain(down).chain([camel(last)]).collect::<Vec<_>>().join("::")
    }

    /// The same from a module of a service, one level further down.
    pub(super) fn path_from_service(&self, full_name: &str) -> String {
        let path = self.path_of(full_name);
        let is_absolute = path.starts_with("::") || path.starts_with("crate::") || path == "()";
        let is_primitive =
            !path.contains("::") && path.chars().next().is_some_and(char::is_lowercase);
        if is_absolute || is_primitive { path } else { format!("super::{path}") }
    }

    /// The Rust type that stands for a declaration made elsewhere.
    fn external(&self, full_name: &str) -> Option<String> {
        let configured = self.types.settings.extern_paths.iter().filter_map(|(prefix, path)| {
            let rest = full_name.strip_prefix(prefix.as_str())?;
            match rest.strip_prefix('.') {
                None if rest.is_empty() => Some((prefix.len(), path.to_string())),
                None => None,
                Some(inner) => Some((prefix.len(), format!("{path}::{}", inner_path(inner)))),
            }
        });
        if let Some((_, path)) = configured.max_by_key(|(length, _)| *length) {
            return Some(path);
        }
        let known = full_name.strip_prefix("google.protobuf.")?;
        (self.types.package != "google.protobuf").then(|| well_known(known))
    }
}

/// A dotted name below a package as a Rust path.
fn inner_path(inner: &str) -> String {
    let mut parts: Vec<&str> = inner.split('.').collect();
    let last = parts.pop().unwrap_or_default();
    parts.iter().map(|part| snake(part)).chain([camel(last)]).collect::<Vec<_>>().join("::")
}

/// What prost takes for `google.protobuf.<name>`.
fn well_known(name: &str) -> String {
    let primitive = match name {
        "Empty" => "()",
        "BoolValue" => "bool",
        "StringValue" => "::prost::alloc::string::String",
        "BytesValue" => "::prost::alloc::vec::Vec<u8>",
        "FloatValue" => "f32",
        "DoubleValue" => "f64",
        "Int32Value" => "i32",
        "Int64Value" => "i64",
        "UInt32Value" => "u32",
        "UInt64Value" => "u64",
        _ => return format!("::prost_types::{}", inner_path(name)),
    };
    primitive.to_owned()
}
