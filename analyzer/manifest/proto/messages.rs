//! Messages, enums and `oneof`s as prost writes them, without their encoding.

use super::generate::Writer;
use super::naming::{camel, snake, variant};
use super::{Field, FieldKind, Message, Presence, ProtoEnum};
use crate::base::Name;
use std::collections::BTreeSet;

/// Writes what stands in one module.
pub(super) fn write(writer: &mut Writer<'_>, messages: &[Message], enums: &[ProtoEnum]) {
    for message in messages {
        structure(writer, message);
        getters(writer, message);
        inner_module(writer, message);
    }
    for declared in enums {
        enumeration(writer, declared);
    }
}

/// `pub struct` with public fields.
fn structure(writer: &mut Writer<'_>, message: &Message) {
    let name = camel(&message.name);
    writer.push(&format!(
        "/// message {}\n#[derive(Clone, PartialEq, Debug, Default)]\npub struct {name} {{\n",
        message.full_name
    ));
    for field in message.fields.iter().filter(|field| oneof_of(message, field).is_none()) {
        let line = plain_field(writer, message, field);
        writer.push(&line);
    }
    for index in oneofs_in_use(message) {
        writer.push(&oneof_field(message, index));
    }
    writer.push(&format!("}}\nimpl ::prost::Message for {name} {{}}\n"));
}

/// The `oneof` that a field stands in.
fn oneof_of(message: &Message, field: &Field) -> Option<usize> {
    field.oneof.filter(|index| *index < message.oneofs.len())
}

/// The `oneof`s that have fields.
fn oneofs_in_use(message: &Message) -> BTreeSet<usize> {
    message.fields.iter().filter_map(|field| oneof_of(message, field)).collect()
}

fn plain_field(writer: &Writer<'_>, message: &Message, field: &Field) -> String {
    format!("    pub {}: {},\n", snake(&field.name), field_type(writer, message.full_name, field))
}

/// `Vec`, `Option` and `Box` as prost puts them around the content.
fn field_type(writer: &Writer<'_>, holder: Name, field: &Field) -> String {
    let content = writer.content(&field.kind);
    let is_message = matches!(field.kind, FieldKind::Message(_));
    let is_map = matches!(field.kind, FieldKind::Map(..));
    let boxed = if writer.is_boxed(holder, &field.kind) {
        format!("::prost::alloc::boxed::Box<{content}>")
    } else {
        content.clone()
    };
    match field.presence {
        _ if is_map => content,
        Presence::Repeated => format!("::prost::alloc::vec::Vec<{content}>"),
        Presence::Required => boxed,
        Presence::Implicit if !is_message => content,
        Presence::Implicit | Presence::Optional => format!("::core::option::Option<{boxed}>"),
    }
}

fn oneof_field(message: &Message, index: usize) -> String {
    let (module, name) = (snake(&message.name), oneof_name(message, index));
    let field = snake(&message.oneofs[index]);
    format!("    pub {field}: ::core::option::Option<{module}::{name}>,\n")
}

/// The enum of a `oneof`; a type of the message with the same name pushes it aside.
fn oneof_name(message: &Message, index: usize) -> String {
    let name = camel(&message.oneofs[index]);
    let messages = message.messages.iter().map(|nested| nested.name);
    let mut taken = messages.chain(message.enums.iter().map(|nested| nested.name));
    if taken.any(|other| camel(&other) == name) { format!("{name}OneOf") } else { name }
}

/// What prost derives for fields that hold an enum, and for scalars that may be absent.
fn getters(writer: &mut Writer<'_>, message: &Message) {
    let plain = message.fields.iter().filter(|field| field.oneof.is_none());
    let lines: Vec<String> = plain.filter_map(|field| getter(writer, field)).collect();
    if !lines.is_empty() {
        let name = camel(&message.name);
        writer.push(&format!("impl {name} {{\n{}}}\n", lines.concat()));
    }
}

fn getter(writer: &Writer<'_>, field: &Field) -> Option<String> {
    let name = snake(&field.name);
    let bare = name.trim_start_matches("r#");
    match (&field.kind, field.presence) {
        (FieldKind::Enum(kind), Presence::Repeated) => {
            let path = writer.path_of(kind);
            Some(format!(
                "    pub fn {name}(&self) -> impl ::core::iter::Iterator<Item = {path}> {{ loop {{}} }}\n    \
                 pub fn push_{bare}(&mut self, value: {path}) {{}}\n"
            ))
        }
        (FieldKind::Enum(kind), _) => {
            let path = writer.path_of(kind);
            Some(format!(
                "    pub fn {name}(&self) -> {path} {{ loop {{}} }}\n    \
                 pub fn set_{bare}(&mut self, value: {path}) {{}}\n"
            ))
        }
        (FieldKind::Scalar(scalar), Presence::Optional) => {
            let result = borrowed(scalar);
            Some(format!("    pub fn {name}(&self) -> {result} {{ loop {{}} }}\n"))
        }
        _ => None,
    }
}

/// How a getter hands out a scalar.
fn borrowed(scalar: &'static str) -> &'static str {
    match scalar {
        "::prost::alloc::string::String" => "&str",
        "::prost::alloc::vec::Vec<u8>" => "&[u8]",
        plain => plain,
    }
}

/// `pub mod` with the types inside a message and its `oneof`s.
fn inner_module(writer: &mut Writer<'_>, message: &Message) {
    let oneofs = oneofs_in_use(message);
    if message.messages.is_empty() && message.enums.is_empty() && oneofs.is_empty() {
        return;
    }
    writer.push(&format!("pub mod {} {{\n", snake(&message.name)));
    writer.scope.push(message.name.to_string());
    write(writer, &message.messages, &message.enums);
    for index in oneofs {
        oneof(writer, message, index);
    }
    writer.scope.pop();
    writer.push("}\n");
}

/// `pub enum` with one variant per field of a `oneof`.
fn oneof(writer: &mut Writer<'_>, message: &Message, index: usize) {
    let fields: Vec<&Field> =
        message.fields.iter().filter(|field| field.oneof == Some(index)).collect();
    let name = oneof_name(message, index);
    writer.push(&format!("#[derive(Clone, PartialEq, Debug)]\npub enum {name} {{\n"));
    for field in fields {
        let content = writer.content(&field.kind);
        let is_boxed = writer.is_boxed(message.full_name, &field.kind);
        let held =
            if is_boxed { format!("::prost::alloc::boxed::Box<{content}>") } else { content };
        writer.push(&format!("    {}({held}),\n", camel(&field.name)));
    }
    writer.push("}\n");
}

/// `pub enum` with the conversions that prost derives.
fn enumeration(writer: &mut Writer<'_>, declared: &ProtoEnum) {
    let name = camel(&declared.name);
    writer.push(&format!(
        "/// enum {}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]\n\
         #[repr(i32)]\npub enum {name} {{\n",
        declared.full_name
    ));
    // Rust has no aliases: the first name of a number counts.
    let mut numbers = BTreeSet::new();
    let values = declared.values.iter().filter(|(_, number)| numbers.insert(*number));
    for (at, (value, number)) in values.enumerate() {
        let default = if at == 0 { "    #[default]\n" } else { "" };
        writer.push(&format!("{default}    {} = {number},\n", variant(value, &name)));
    }
    writer.push(&format!(
        "}}\nimpl {name} {{\n    pub fn as_str_name(&self) -> &'static str {{ loop {{}} }}\n    \
         pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {{ loop {{}} }}\n    \
         pub fn is_valid(value: i32) -> bool {{ loop {{}} }}\n}}\n\
         impl ::core::convert::TryFrom<i32> for {name} {{\n    type Error = ::prost::UnknownEnumValue;\n    \
         fn try_from(value: i32) -> ::core::result::Result<{name}, ::prost::UnknownEnumValue> {{ loop {{}} }}\n}}\n\
         impl ::core::convert::From<{name}> for i32 {{\n    \
         fn from(value: {name}) -> i32 {{ loop {{}} }}\n}}\n"
    ));
}
