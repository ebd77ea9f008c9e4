//! The client: a function for each operation.

use super::super::node::{Entry, Node};
use super::super::proto::naming::{camel, snake};
use super::super::{Generated, Operation, OperationSide};
use super::schema::{module_of, type_of};
use super::{ClientStyle, resolved};
use crate::base::{Location, Name};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Keys of a path that are operations.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What every client has beside its operations.
const COMMON: &str = "
pub struct ResponseValue<T> { inner: T, status: ::reqwest::StatusCode, headers: ::reqwest::header::HeaderMap }
impl<T> ResponseValue<T> {
    pub fn into_inner(self) -> T { self.inner }
    pub fn status(&self) -> ::reqwest::StatusCode { self.status }
    pub fn headers(&self) -> &::reqwest::header::HeaderMap { &self.headers }
    pub fn content_length(&self) -> Option<u64> { None }
}
impl ResponseValue<ByteStream> {
    pub fn into_inner_stream(self) -> ::reqwest::Upgraded { loop {} }
}
impl<T> ::core::ops::Deref for ResponseValue<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.inner }
}
pub struct ByteStream { inner: () }
pub enum Error<E = ()> {
    InvalidRequest(String),
    CommunicationError(::reqwest::Error),
    InvalidUpgrade(::reqwest::Error),
    ErrorResponse(ResponseValue<E>),
    ResponseBodyError(::reqwest::Error),
    InvalidResponsePayload(Vec<u8>, ::serde_json::Error),
    UnexpectedResponse(::reqwest::Response),
    Custom(String),
}
impl<E> Error<E> {
    pub fn status(&self) -> Option<::reqwest::StatusCode> { None }
    pub fn into_untyped(self) -> Error { loop {} }
}
";

/// An operation as the client offers it.
struct Asked<'a> {
    /// Upper case.
    method: String,
    /// With its placeholders.
    path: &'a str,
    function: String,
    builder: String,
    line: u32,
    /// Names and types of the parameters in the order in which the client takes them, the body last.
    parameters: Vec<(String, String)>,
    output: String,
    error: String,
    is_paginated: bool,
}

/// The text of a client for `document`.
pub(super) fn rust_of(document: &Node, file: Name, style: &ClientStyle) -> Generated {
    let mut generated = Generated { files: vec![file], ..Generated::default() };
    let asked = operations(document);
    let text = &mut generated.text;
    text.push_str(COMMON);
    text.push_str(&module_of(document, style));
    let (field, parameter, given) = if style.has_inner {
        (", inner: Inner", ", inner: Inner", ", inner")
    } else {
        ("", "", "")
    };
    if style.has_inner {
        text.push_str("pub struct Inner;\n");
    }
    let _ = write!(
        text,
        "#[derive(Clone, Debug)]
pub struct Client {{ pub baseurl: String, pub client: ::reqwest::Client{field} }}
impl Client {{
    pub fn new(baseurl: &str{parameter}) -> Self {{
        Self {{ baseurl: baseurl.to_string(), client: ::reqwest::Client::new(){given} }}
    }}
    pub fn new_with_client(baseurl: &str, client: ::reqwest::Client{parameter}) -> Self {{
        Self {{ baseurl: baseurl.to_string(), client{given} }}
    }}
    pub fn baseurl(&self) -> &String {{ &self.baseurl }}
    pub fn client(&self) -> &::reqwest::Client {{ &self.client }}
"
    );
    for one in &asked {
        function(text, one, style);
    }
    text.push_str("}\n");
    if style.is_builder {
        builders(text, &asked);
    }
    for one in &asked {
        let operation = Operation {
            service: Name::new(one.path),
            method: Name::new(&one.method),
            by_name: false,
            side: OperationSide::Http,
            client_streaming: false,
            server_streaming: false,
            location: Location::new(file, one.line),
        };
        let plain = one.function.trim_start_matches("r#");
        for name in [plain.to_owned(), format!("{plain}_stream")] {
            generated.operations.insert(Name::new(&format!("Client::{name}")), operation.clone());
        }
    }
    generated
}

/// The value of the function is the URL.
fn function(text: &mut String, asked: &Asked<'_>, style: &ClientStyle) {
    let (url, holes) = template(asked.path);
    let url = format!("format!(\"{{}}{url}\", self.baseurl{})", ", loop {}".repeat(holes));
    if style.is_builder {
        let _ = writeln!(
            text,
            "    pub fn {}(&self) -> builder::{} {{ {url} }}",
            asked.function, asked.builder
        );
        return;
    }
    let mut parameters = String::new();
    for (name, ty) in &asked.parameters {
        let _ = write!(parameters, ", {name}: {ty}");
    }
    let (name, output, error) = (&asked.function, &asked.output, &asked.error);
    let _ = writeln!(
        text,
        "    pub async fn {name}(&self{parameters}) -> Result<ResponseValue<{output}>, Error<{error}>> {{ {url} }}"
    );
    if asked.is_paginated {
        let name = name.trim_start_matches("r#");
        let _ = writeln!(
            text,
            "    pub fn {name}_stream(&self{parameters}) \
             -> ::futures::stream::BoxStream<'static, ::unknown::Item> {{ {url} }}"
        );
    }
}

/// The builders that the functions give: every setter gives the builder again.
fn builders(text: &mut String, asked: &[Asked<'_>]) {
    text.push_str("pub mod builder {\nuse super::{types, ByteStream, Error, ResponseValue};\n");
    for one in asked {
        let (builder, output, error) = (&one.builder, &one.output, &one.error);
        let _ = writeln!(text, "pub struct {builder};\nimpl {builder} {{");
        for (name, _) in &one.parameters {
            let _ = writeln!(text, "    pub fn {name}<V>(self, value: V) -> Self {{ self }}");
        }
        let _ = writeln!(
            text,
            "    pub async fn send(self) -> Result<ResponseValue<{output}>, Error<{error}>> {{ loop {{}} }}\n}}"
        );
    }
    text.push_str("}\n");
}

/// A path with `{}` for every placeholder, ready to stand in a format string, and their number.
fn template(path: &str) -> (String, usize) {
    let mut text = String::new();
    let mut holes = 0;
    for (at, part) in path.split('{').enumerate() {
        let rest = if at == 0 {
            part
        } else {
            holes += 1;
            text.push_str("{}");
            part.split_once('}').map_or("", |(_, rest)| rest)
        };
        text.extend(rest.chars().filter(|c| !matches!(c, '"' | '\\' | '}')));
    }
    (text, holes)
}

/// All operations in the order of the document; of several with one name the first.
fn operations(document: &Node) -> Vec<Asked<'_>> {
    let paths = document.get("paths").map(Node::entries).unwrap_or_default();
    let mut names = BTreeSet::new();
    let mut all = Vec::new();
    for path in paths {
        let shared = path.node.get("parameters").map(Node::items).unwrap_or_default();
        let asked = path.node.entries().iter().filter(|it| METHODS.contains(&it.key.as_str()));
        for entry in asked {
            let one = operation(document, &path.key, shared, entry);
            if names.insert(one.function.clone()) {
                all.push(one);
            }
        }
    }
    all
}

fn operation<'a>(
    document: &'a Node,
    path: &'a str,
    shared: &'a [Node],
    entry: &'a Entry,
) -> Asked<'a> {
    let node = &entry.node;
    let id = match node.text_at("operationId") {
        Some(id) => id.to_owned(),
        None => format!("{} {path}", entry.key),
    };
    let line = node.entry("operationId").map_or(entry.line, |id| id.line);
    let own = node.get("parameters").map(Node::items).unwrap_or_default();
    let declared: Vec<&Node> = shared.iter().chain(own).map(|it| resolved(document, it)).collect();
    let mut parameters = Vec::new();
    for place in ["path", "query"] {
        for one in declared.iter().filter(|it| it.text_at("in") == Some(place)) {
            let ty = one
                .get("schema")
                .map_or_else(|| super::schema::ANY.to_owned(), |schema| type_of(schema, "types::"));
            let is_open = place == "query" && !one.get("required").is_some_and(Node::is_true);
            let ty = if is_open { format!("Option<{ty}>") } else { format!("&{ty}") };
            parameters.push((snake(one.text_at("name").unwrap_or("value")), ty));
        }
    }
    if let Some(body) = node.get("requestBody") {
        let ty = content_of(resolved(document, body)).unwrap_or_else(|| "()".to_owned());
        parameters.push(("body".to_owned(), format!("&{ty}")));
    }
    let responses = node.get("responses").map(Node::entries).unwrap_or_default();
    let answer = |starts: &[char]| {
        let found = responses.iter().find(|it| it.key.starts_with(starts));
        found.and_then(|it| content_of(resolved(document, &it.node)))
    };
    Asked {
        method: entry.key.to_uppercase(),
        path,
        function: snake(&id),
        builder: camel(&id),
        line,
        parameters,
        output: answer(&['2', 'd']).unwrap_or_else(|| "()".to_owned()),
        error: answer(&['4', '5']).unwrap_or_else(|| "()".to_owned()),
        is_paginated: node.get("x-dropshot-pagination").is_some(),
    }
}

/// The type of a body.
fn content_of(node: &Node) -> Option<String> {
    let content = node.get("content")?.entries();
    let json = content.iter().find(|it| it.key.contains("json"));
    match json {
        Some(json) => Some(type_of(json.node.get("schema")?, "types::")),
        None => content.first().map(|_| "ByteStream".to_owned()),
    }
}
