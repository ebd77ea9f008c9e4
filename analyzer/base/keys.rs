//! Which keys of a hand-written document does its schema not know?
//!
//! Settings and proposals are both written by hand and both have a JSON Schema, so one walk over the two finds
//! misspelt keys in either, with the line each stands on.

use super::spelling::nearest;
use serde_json::Value;

/// A document as far as its keys matter.
#[derive(Clone, Debug)]
pub enum Tree {
    /// Keys in the order of the file.
    Map(Vec<(Key, Tree)>),
    /// Items in order.
    List(Vec<Tree>),
    /// Anything without keys.
    Scalar,
}

/// A key and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Key {
    /// Its text.
    pub text: String,
    /// Its line, counted from 1; 0 where not known.
    pub line: u32,
}

/// A key that the schema does not know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownKey {
    /// The key.
    pub key: Key,
    /// Where it stands: keys and list positions from the root.
    pub path: Vec<String>,
    /// The nearest key that would be right there.
    pub nearest: Option<String>,
    /// All keys that would be right there.
    pub expected: Vec<String>,
}

/// Every key of `tree` that `schema` does not know, in the order of the file.
pub fn unknown_keys(tree: &Tree, schema: &Value) -> Vec<UnknownKey> {
    let mut walk = Walk { root: schema, path: Vec::new(), found: Vec::new() };
    walk.visit(tree, schema);
    walk.found
}

/// One walk over a document and its schema together.
struct Walk<'a> {
    /// The whole schema, where references point.
    root: &'a Value,
    /// Keys and positions from the root to here.
    path: Vec<String>,
    /// What was found so far.
    found: Vec<UnknownKey>,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, tree: &Tree, schema: &'a Value) {
        let schema = self.plain(schema);
        match tree {
            Tree::Map(entries) => self.visit_map(entries, schema),
            Tree::List(items) => self.visit_list(items, schema),
            Tree::Scalar => {}
        }
    }

    fn visit_map(&mut self, entries: &[(Key, Tree)], schema: &'a Value) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (key, value) in entries {
            let known = properties.and_then(|known| known.get(&key.text));
            match known.or_else(|| schema.get("additionalProperties")) {
                Some(inner) if inner.is_object() => self.visit_under(&key.text, value, inner),
                Some(Value::Bool(true)) => {}
                _ => {
                    if let Some(properties) = properties {
                        self.report(key, properties.keys().cloned().collect());
                    }
                }
            }
        }
    }

    fn visit_list(&mut self, items: &[Tree], schema: &'a Value) {
        if let Some(inner) = schema.get("items") {
            for (position, item) in items.iter().enumerate() {
                self.visit_under(&position.to_string(), item, inner);
            }
        }
    }

    fn visit_under(&mut self, step: &str, tree: &Tree, schema: &'a Value) {
        self.path.push(step.to_owned());
        self.visit(tree, schema);
        self.path.pop();
    }

    fn report(&mut self, key: &Key, expected: Vec<String>) {
        self.found.push(UnknownKey {
            key: key.clone(),
            path: self.path.clone(),
            nearest: nearest(&key.text, expected.iter().map(String::as_str)).map(str::to_owned),
            expected,
        });
    }

    /// The schema behind references and "or null".
    fn plain(&self, mut schema: &'a Value) -> &'a Value {
        // Our schemas are generated and refer at most twice in a row; the bound guards against a loop.
        for _ in 0..8 {
            schema = match (schema.get("$ref").and_then(Value::as_str), schema.get("anyOf")) {
                (Some(place), _) => {
                    self.root.pointer(place.trim_start_matches('#')).unwrap_or(&Value::Null)
                }
                (_, Some(Value::Array(choices))) => choices
                    .iter()
                    .find(|choice| choice.get("type").and_then(Value::as_str) != Some("null"))
                    .unwrap_or(&Value::Null),
                _ => break,
            };
        }
        schema
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Tree, unknown_keys};
    use serde_json::json;

    fn map(entries: &[(&str, Tree)]) -> Tree {
        let key = |text: &str| Key { text: text.to_owned(), line: 0 };
        Tree::Map(entries.iter().map(|(text, tree)| (key(text), tree.clone())).collect())
    }

    #[test]
    fn walks_references_lists_and_free_maps() {
        let schema = json!({
            "properties": {
                "groups": {"type": "array", "items": {"$ref": "#/$defs/Group"}},
                "services": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Group"}},
                "free": {"type": "object", "additionalProperties": true},
            },
            "$defs": {"Group": {"properties": {"name": {"type": "string"}}}},
        });
        let group = map(&[("name", Tree::Scalar), ("nam", Tree::Scalar)]);
        let tree = map(&[
            ("groups", Tree::List(vec![group.clone()])),
            ("services", map(&[("anything", group.clone())])),
            ("free", group),
            ("sevices", Tree::Scalar),
        ]);
        let found: Vec<_> = unknown_keys(&tree, &schema)
            .into_iter()
            .map(|unknown| (unknown.path.join("."), unknown.key.text, unknown.nearest))
            .collect();
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            found,
            [
                ("groups.0".to_owned(), "nam".to_owned(), some("name")),
                ("services.anything".to_owned(), "nam".to_owned(), some("name")),
                (String::new(), "sevices".to_owned(), some("services")),
            ]
        );
    }
}
