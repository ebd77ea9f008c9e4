//! The types of the shapes that a description names.

use super::super::node::Node;
use super::super::proto::naming::{camel, snake};
use super::ClientStyle;
use std::fmt::Write;

/// A type for which nothing is known.
pub(super) const ANY: &str = "::serde_json::Value";

/// The module `types`: one type for each named schema, and the types that stand in for some.
pub(super) fn module_of(document: &Node, style: &ClientStyle) -> String {
    let mut text = String::from("pub mod types {\n");
    let named = document.at(&["components", "schemas"]).map(Node::entries).unwrap_or_default();
    for entry in named {
        let name = camel(&entry.key);
        match style.replaced.iter().find(|(schema, _)| *schema == name.as_str()) {
            Some((_, stands_in)) => {
                let _ = writeln!(text, "pub type {name} = {stands_in};");
            }
            None => declare(&mut text, &name, &entry.node),
        }
    }
    text.push_str("}\n");
    text
}

fn declare(text: &mut String, name: &str, schema: &Node) {
    let properties = schema.get("properties").map(Node::entries).unwrap_or_default();
    text.push_str("#[derive(Clone, Debug, ::serde::Serialize, ::serde::Deserialize)]\n");
    let values: Vec<&str> = schema.get("enum").map(|it| it.texts().collect()).unwrap_or_default();
    if !values.is_empty() {
        let mut variants: Vec<String> = values.iter().map(|value| camel(value)).collect();
        variants.sort();
        variants.dedup();
        let _ = writeln!(text, "pub enum {name} {{ {} }}", variants.join(", "));
    } else if !properties.is_empty() {
        let required: Vec<&str> =
            schema.get("required").map(|it| it.texts().collect()).unwrap_or_default();
        let _ = writeln!(text, "pub struct {name} {{");
        for property in properties {
            let mut ty = type_of(&property.node, "");
            if !required.contains(&property.key.as_str()) && !ty.starts_with("Option<") {
                ty = format!("Option<{ty}>");
            }
            let _ = writeln!(text, "    pub {}: {ty},", snake(&property.key));
        }
        text.push_str("}\n");
    } else {
        let _ = writeln!(text, "pub struct {name}(pub {});", type_of(schema, ""));
    }
}

/// The type of a schema, seen from a module in which the module of the types is `types` (`types::`, or nothing).
pub(super) fn type_of(schema: &Node, types: &str) -> String {
    let plain = plain_type(schema, types);
    if schema.get("nullable").is_some_and(Node::is_true) && !plain.starts_with("Option<") {
        return format!("Option<{plain}>");
    }
    plain
}

fn plain_type(schema: &Node, types: &str) -> String {
    if let Some(reference) = schema.text_at("$ref") {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return format!("{types}{}", camel(name));
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        if let Some([only]) = schema.get(key).map(Node::items) {
            return plain_type(only, types);
        }
    }
    let format = schema.text_at("format").unwrap_or_default();
    match schema.get("type").and_then(|it| it.texts().find(|ty| *ty != "null")) {
        Some("string") => match format {
            "uuid" => "::uuid::Uuid",
            "date-time" => "::chrono::DateTime<::chrono::Utc>",
            _ => "String",
        }
        .to_owned(),
        Some("boolean") => "bool".to_owned(),
        Some("integer") => match format {
            "uint8" => "u8",
            "uint16" => "u16",
            "uint" | "uint32" => "u32",
            "uint64" => "u64",
            "int8" => "i8",
            "int16" => "i16",
            "int32" => "i32",
            _ => "i64",
        }
        .to_owned(),
        Some("number") => if format == "float" { "f32" } else { "f64" }.to_owned(),
        Some("array") => {
            let item = schema.get("items").map_or_else(|| ANY.to_owned(), |it| type_of(it, types));
            format!("Vec<{item}>")
        }
        Some("object") | None => match schema.get("additionalProperties") {
            Some(value) if value.is_map() && !value.entries().is_empty() => {
                format!("::std::collections::HashMap<String, {}>", type_of(value, types))
            }
            _ => ANY.to_owned(),
        },
        Some(_) => ANY.to_owned(),
    }
}
