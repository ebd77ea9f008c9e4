//! Where does a gateway offer an RPC over HTTP?
//!
//! `option (google.api.http) = { get: "/v1/x" additional_bindings { … } }`, which the parser hands over as text with
//! blanks between the tokens, or one option per key: `option (google.api.http).get = "/v1/x";`.

use super::HttpBinding;
use crate::base::Name;
use prost_types::{MethodOptions, UninterpretedOption};

/// All bindings of a method, the main one first.
pub(super) fn bindings(options: Option<&MethodOptions>) -> Vec<HttpBinding> {
    let options = options.map_or(&[][..], |options| &options.uninterpreted_option);
    let rules = options.iter().filter(|option| {
        option
            .name
            .first()
            .is_some_and(|part| part.name_part.trim_start_matches('.') == "google.api.http")
    });
    rules.flat_map(rule).collect()
}

/// The bindings of one option.
fn rule(option: &UninterpretedOption) -> Vec<HttpBinding> {
    if let Some(text) = &option.aggregate_value {
        return from_text(text);
    }
    let key = option.name.get(1).map_or("", |part| part.name_part.as_str());
    let path = option.string_value.as_deref().map(String::from_utf8_lossy);
    let method = method_of(key);
    method.zip(path).map(|(method, path)| binding(method, &path)).into_iter().collect()
}

/// The HTTP method that a key of the rule stands for.
pub(super) fn method_of(key: &str) -> Option<&'static str> {
    match key {
        "get" => Some("GET"),
        "put" => Some("PUT"),
        "post" => Some("POST"),
        "delete" => Some("DELETE"),
        "patch" => Some("PATCH"),
        _ => None,
    }
}

pub(super) fn binding(method: &str, path: &str) -> HttpBinding {
    HttpBinding { method: Name::new(&method.to_uppercase()), path: Name::new(path) }
}

/// Keys with a quoted value, wherever they stand; `custom { kind path }` names its own method.
fn from_text(text: &str) -> Vec<HttpBinding> {
    let mut found = Vec::new();
    let mut custom = String::new();
    let mut rest = text;
    let mut key = "";
    while let Some(token) = next_token(&mut rest) {
        match token {
            Token::Word(word) => key = word,
            Token::Quoted(value) => {
                if let Some(method) = method_of(key) {
                    found.push(binding(method, value));
                } else if key == "kind" {
                    value.clone_into(&mut custom);
                } else if key == "path" {
                    found.push(binding(&custom, value));
                }
            }
        }
    }
    found
}

enum Token<'a> {
    Word(&'a str),
    Quoted(&'a str),
}

/// The next word or quoted text; everything else is passed over.
fn next_token<'a>(rest: &mut &'a str) -> Option<Token<'a>> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let start = rest.find(|c: char| is_word(c) || c == '"')?;
    let text = &rest[start..];
    if let Some(quoted) = text.strip_prefix('"') {
        let end = quoted.find('"').unwrap_or(quoted.len());
        *rest = quoted.get(end + 1..).unwrap_or("");
        return Some(Token::Quoted(&quoted[..end]));
    }
    let end = text.find(|c: char| !is_word(c)).unwrap_or(text.len());
    *rest = &text[end..];
    Some(Token::Word(&text[..end]))
}
