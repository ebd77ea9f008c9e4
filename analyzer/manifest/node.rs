//! One shape for TOML, YAML and JSON: a tree of texts with line numbers.
//!
//! Deployment and configuration files are written in many dialects and versions. Walking a tree of texts takes
//! from a file what it understands and passes over the rest, where a typed reader would refuse the whole file.

use crate::base::Name;
use toml::de::{DeTable, DeValue};

/// A value with the line it stands on.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    /// Counts from 1; 0 where the format does not say.
    pub(crate) line: u32,
    /// What stands there.
    pub(crate) value: Value,
}

/// What stands at a place of the tree.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// Nothing: `null`, `~`, or a key without a value.
    Null,
    /// Text, number or truth value, as text.
    Text(String),
    /// In order.
    List(Vec<Node>),
    /// In the order of the file where the format keeps one; later keys do not replace earlier ones.
    Map(Vec<Entry>),
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    /// The key.
    pub(crate) key: Name,
    /// Line of the key.
    pub(crate) line: u32,
    /// The value.
    pub(crate) node: Node,
}

impl Node {
    /// The text of a scalar.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is the truth value `true`.
    pub(crate) fn is_true(&self) -> bool {
        self.text() == Some("true")
    }

    /// The items of a list; nothing for anything else.
    pub(crate) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The entries of a map; nothing for anything else.
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Whether it is a map.
    pub(crate) fn is_map(&self) -> bool {
        matches!(self.value, Value::Map(_))
    }

    /// The entry of a map under `key`.
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == *key)
    }

    /// The value of a map under `key`.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    /// The value at the end of a path of keys.
    pub(crate) fn at(&self, path: &[&str]) -> Option<&Node> {
        path.iter().try_fold(self, |node, key| node.get(key))
    }

    /// The text under `key`.
    pub(crate) fn text_at(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }

    /// The texts of a list; the text of a scalar alone.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.text().into_iter().chain(self.items().iter().filter_map(Node::text))
    }

    /// The same tree from TOML.
    pub(crate) fn from_toml(table: &DeTable<'_>, lines: &Lines<'_>) -> Self {
        Self { line: 1, value: toml_map(table, lines) }
    }
}

/// The entries of a TOML table, in the order of their lines.
fn toml_map(table: &DeTable<'_>, lines: &Lines<'_>) -> Value {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: Name::new(key.get_ref()),
            line: lines.line_of(key.span().start),
            node: toml_node(value, lines),
        })
        .collect();
    entries.sort_by_key(|entry| entry.line);
    Value::Map(entries)
}

/// One TOML value.
fn toml_node(value: &toml::Spanned<DeValue<'_>>, lines: &Lines<'_>) -> Node {
    let line = lines.line_of(value.span().start);
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => Value::Text(number.to_string()),
        DeValue::Float(number) => Value::Text(number.to_string()),
        DeValue::Boolean(truth) => Value::Text(truth.to_string()),
        DeValue::Datetime(moment) => Value::Text(moment.to_string()),
        DeValue::Array(items) => {
            Value::List(items.iter().map(|item| toml_node(item, lines)).collect())
        }
        DeValue::Table(table) => toml_map(table, lines),
    };
    Node { line, value }
}

/// Where the lines of a text begin.
pub(crate) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// The lines of `text`.
    pub(crate) fn new(text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { text, starts: breaks.map(|(at, _)| at + 1).collect() }
    }

    /// The line, counted from 1, of a byte offset.
    pub(crate) fn line_of(&self, offset: usize) -> u32 {
        let before = self.starts.partition_point(|start| *start <= offset.min(self.text.len()));
        u32::try_from(before + 1).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Node};
    use toml::de::DeTable;

    #[test]
    fn toml_keeps_lines_and_order() {
        let text = "z = 0x10\n\n[a]\nb = [\n  \"x\",\n  1.5,\n]\n";
        let table = DeTable::parse(text).expect("valid");
        let node = Node::from_toml(table.get_ref(), &Lines::new(text));
        let keys: Vec<_> =
            node.entries().iter().map(|entry| (entry.key.as_str(), entry.line)).collect();
        assert_eq!(keys, [("z", 1), ("a", 3)]);
        let list = node.at(&["a", "b"]).expect("there");
        assert_eq!(list.texts().collect::<Vec<_>>(), ["x", "1.5"]);
        assert_eq!(list.items()[1].line, 6);
    }
}
