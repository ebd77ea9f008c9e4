//! Which HTTP calls does an OpenAPI description declare, and what does a client made of it look like?
//!
//! Clients that a generator makes while the program is built are not in a repository; the description is. From it the Rust
//! is derived that progenitor would write, reduced to what a reader of calls needs: one function for each operation,
//! whose value is the URL that is asked. Read as in the OpenAPI Specification 3.0 and 3.1, of which what declares
//! operations and the shapes of bodies is understood; Swagger 2.0 is not read.

mod client;
mod schema;

use super::node::Node;
use super::{Generated, yaml};
use crate::base::Name;

/// How a generator is told to shape the client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientStyle {
    /// Functions take nothing and give a builder, whose setters take the parameters (`interface = Builder`).
    pub is_builder: bool,
    /// The client carries a value of the caller's choice (`inner_type`).
    pub has_inner: bool,
    /// Schemas for which a Rust type stands in (`replace`).
    pub replaced: Vec<(Name, Name)>,
}

/// The Rust of a client for the description in the file `path`; `None` where the text is no OpenAPI description.
pub fn client_of(path: Name, text: &str, style: &ClientStyle) -> Option<Generated> {
    if !is_description(text) {
        return None;
    }
    let document = if path.ends_with(".json") {
        yaml::json(text).ok()?
    } else {
        yaml::documents(text, |_| true).ok()?.into_iter().next()?
    };
    document.text_at("openapi")?.starts_with('3').then(|| client::rust_of(&document, path, style))
}

/// Whether a text says near its start that it is an OpenAPI description.
fn is_description(text: &str) -> bool {
    let start: String = text.chars().take(4096).collect();
    start.contains("openapi")
}

/// What `node` refers to in the same document, or itself.
fn resolved<'a>(document: &'a Node, node: &'a Node) -> &'a Node {
    let mut at = node;
    for _ in 0..8 {
        let Some(reference) = at.text_at("$ref") else { return at };
        let Some(path) = reference.strip_prefix("#/") else { return at };
        let parts: Vec<&str> = path.split('/').collect();
        match document.at(&parts) {
            Some(found) => at = found,
            None => return at,
        }
    }
    at
}

#[cfg(test)]
mod tests;
