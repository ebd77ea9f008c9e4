//! One `.proto` text to its declarations; type names stay as written.

use super::super::node::Lines;
use super::{
    Field, FieldKind, Import, Message, Presence, ProtoEnum, ProtoFile, RpcMethod, RpcService, http,
};
use crate::base::{Code, Diagnostic, Location, Name};
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto,
    MessageOptions, ServiceDescriptorProto, SourceCodeInfo,
};
use rustc_hash::FxHashMap;

/// Tags of the descriptor's fields, by which it names the places of its parts.
const IMPORT: i32 = 3;
const MESSAGE: i32 = 4;
/// Of a message inside a message.
const NESTED: i32 = 3;
const SERVICE: i32 = 6;
const METHOD: i32 = 2;

/// Reads one file; the error is what to say about it.
pub(super) fn parse(path: Name, text: &str) -> Result<ProtoFile, Diagnostic> {
    let editionless = without_edition(text);
    let text = editionless.as_deref().unwrap_or(text);
    let descriptor =
        protox_parse::parse(&path, text).map_err(|error| complaint(path, text, &error))?;
    Ok(file(path, &descriptor))
}

/// What to say about a file that does not parse.
fn complaint(path: Name, text: &str, error: &protox_parse::ParseError) -> Diagnostic {
    let line = error.span().map_or(0, |span| Lines::new(text).line_of(span.start));
    Diagnostic::warning(Code::UnreadableManifest, format!("`{path}` does not parse: {error}"))
        .at(Location::new(path, line))
        .note("its services and messages are unknown")
}

/// The same text with `syntax` for `edition`, which the parser does not know.
fn without_edition(text: &str) -> Option<String> {
    let is_edition = |line: &&str| {
        line.trim_start()
            .strip_prefix("edition")
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let line = text.lines().find(is_edition)?;
    Some(text.replacen(line, "syntax = \"proto3\";", 1))
}

/// The declarations of a descriptor.
fn file(path: Name, descriptor: &FileDescriptorProto) -> ProtoFile {
    let places = Places::new(descriptor.source_code_info.as_ref());
    let package = descriptor.package();
    ProtoFile {
        path,
        package: Name::new(package),
        imports: imports(descriptor, &places),
        services: in_order(&descriptor.service)
            .map(|(index, declared)| service(declared, package, index, &places))
            .collect(),
        messages: descriptor
            .message_type
            .iter()
            .zip(0..)
            .map(|(declared, index)| message(declared, package, &places, &[MESSAGE, index]))
            .collect(),
        enums: descriptor.enum_type.iter().map(|declared| enumeration(declared, package)).collect(),
        is_proto2: descriptor.syntax() != "proto3",
    }
}

/// Things with the index by which the descriptor names their place.
fn in_order<T>(things: &[T]) -> impl Iterator<Item = (i32, &T)> {
    (0..).zip(things)
}

/// The lines of a descriptor's parts.
struct Places<'a>(FxHashMap<&'a [i32], u32>);

impl<'a> Places<'a> {
    fn new(info: Option<&'a SourceCodeInfo>) -> Self {
        let locations = info.map_or(&[][..], |info| &info.location);
        let line = |span: &[i32]| u32::try_from(*span.first()?).ok();
        Self(
            locations
                .iter()
                .filter_map(|location| Some((&location.path[..], line(&location.span)? + 1)))
                .collect(),
        )
    }

    fn line(&self, path: &[i32]) -> u32 {
        self.0.get(path).copied().unwrap_or(0)
    }
}

fn imports(descriptor: &FileDescriptorProto, places: &Places<'_>) -> Vec<Import> {
    in_order(&descriptor.dependency)
        .map(|(index, written)| Import {
            written: Name::new(written),
            path: None,
            line: places.line(&[IMPORT, index]),
        })
        .collect()
}

/// `name` inside `scope`.
fn full_name(scope: &str, name: &str) -> Name {
    if scope.is_empty() { Name::new(name) } else { Name::new(&format!("{scope}.{name}")) }
}

fn service(
    declared: &ServiceDescriptorProto,
    package: &str,
    index: i32,
    places: &Places<'_>,
) -> RpcService {
    let methods = in_order(&declared.method).map(|(method_index, method)| RpcMethod {
        name: Name::new(method.name()),
        input: Name::new(method.input_type()),
        output: Name::new(method.output_type()),
        client_streaming: method.client_streaming(),
        server_streaming: method.server_streaming(),
        http: http::bindings(method.options.as_ref()),
        line: places.line(&[SERVICE, index, METHOD, method_index]),
    });
    RpcService {
        name: Name::new(declared.name()),
        full_name: full_name(package, declared.name()),
        line: places.line(&[SERVICE, index]),
        methods: methods.collect(),
    }
}

/// The parser bounds how deep messages nest.
fn message(declared: &DescriptorProto, scope: &str, places: &Places<'_>, place: &[i32]) -> Message {
    let full_name = full_name(scope, declared.name());
    let is_entry =
        |nested: &&DescriptorProto| nested.options.as_ref().is_some_and(MessageOptions::map_entry);
    let entries: Vec<&DescriptorProto> = declared.nested_type.iter().filter(is_entry).collect();
    let nested = in_order(&declared.nested_type).filter(|(_, nested)| !is_entry(nested));
    let inside = |index: i32| [place, &[NESTED, index]].concat();
    Message {
        name: Name::new(declared.name()),
        full_name,
        fields: declared.field.iter().map(|field| read_field(field, &entries)).collect(),
        oneofs: declared.oneof_decl.iter().map(|oneof| Name::new(oneof.name())).collect(),
        messages: nested
            .map(|(index, nested)| message(nested, &full_name, places, &inside(index)))
            .collect(),
        enums: declared.enum_type.iter().map(|nested| enumeration(nested, &full_name)).collect(),
        line: places.line(place),
    }
}

fn enumeration(declared: &EnumDescriptorProto, scope: &str) -> ProtoEnum {
    let values = declared.value.iter().map(|value| (Name::new(value.name()), value.number()));
    ProtoEnum {
        name: Name::new(declared.name()),
        full_name: full_name(scope, declared.name()),
        values: values.collect(),
    }
}

fn read_field(field: &FieldDescriptorProto, entries: &[&DescriptorProto]) -> Field {
    let last = field.type_name().rsplit('.').next().unwrap_or_default();
    let entry =
        entries.iter().find(|entry| field.r#type.is_none_or(is_named) && entry.name() == last);
    let is_synthetic = field.proto3_optional();
    Field {
        name: Name::new(field.name()),
        kind: entry.and_then(|entry| map(entry)).unwrap_or_else(|| kind(field)),
        presence: presence(field),
        oneof: field
            .oneof_index
            .filter(|_| !is_synthetic)
            .and_then(|index| usize::try_from(index).ok()),
    }
}

/// Whether the type is one that a name stands for.
fn is_named(kind: i32) -> bool {
    matches!(Type::try_from(kind), Ok(Type::Message | Type::Enum | Type::Group))
}

/// In proto2 the parser leaves the label of a field without one unset only inside a `oneof`.
fn presence(field: &FieldDescriptorProto) -> Presence {
    match field.label {
        Some(label) if label == Label::Repeated as i32 => Presence::Repeated,
        Some(label) if label == Label::Required as i32 => Presence::Required,
        _ if field.proto3_optional() => Presence::Optional,
        _ => Presence::Implicit,
    }
}

/// The kind of a map field from its entry message.
fn map(entry: &DescriptorProto) -> Option<FieldKind> {
    let [key, value] = &entry.field[..] else { return None };
    let FieldKind::Scalar(key) = kind(key) else { return None };
    Some(FieldKind::Map(key, Box::new(kind(value))))
}

/// Named types count as messages until all names are known.
fn kind(field: &FieldDescriptorProto) -> FieldKind {
    let scalar = field.r#type.and_then(|kind| Type::try_from(kind).ok()).and_then(rust_scalar);
    scalar.map_or_else(|| FieldKind::Message(Name::new(field.type_name())), FieldKind::Scalar)
}

/// The Rust type that prost chooses.
fn rust_scalar(kind: Type) -> Option<&'static str> {
    Some(match kind {
        Type::Double => "f64",
        Type::Float => "f32",
        Type::Int64 | Type::Sint64 | Type::Sfixed64 => "i64",
        Type::Uint64 | Type::Fixed64 => "u64",
        Type::Int32 | Type::Sint32 | Type::Sfixed32 => "i32",
        Type::Uint32 | Type::Fixed32 => "u32",
        Type::Bool => "bool",
        Type::String => "::prost::alloc::string::String",
        Type::Bytes => "::prost::alloc::vec::Vec<u8>",
        Type::Message | Type::Enum | Type::Group => return None,
    })
}
