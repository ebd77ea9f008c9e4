//! YAML and JSON text to trees of texts with line numbers.
//!
//! The parser bounds nesting and hands over events; the tree is built here, so that scalars keep their spelling
//! (`1.10` is a version, not a number) and so that aliases are repeated only as often as an honest file needs.

use super::node::{Entry, Node, Value};
use crate::base::Name;
use granit_parser::{Event, Options, Parser, ScalarStyle, Span};
use rustc_hash::{FxHashMap, FxHashSet};

/// Nodes that a document may have after its aliases are repeated.
const MOST_NODES: usize = 200_000;

/// Levels that a document may have after its aliases are repeated.
const MOST_LEVELS: usize = 200;

/// Why a text is no tree.
#[derive(Debug)]
pub(super) struct Malformed {
    /// Counts from 1.
    pub(super) line: u32,
    /// In the parser's words.
    pub(super) message: String,
}

/// The documents of a YAML text that `is_wanted` picks by their text, with the lines they have in the whole.
pub(super) fn documents(
    text: &str,
    is_wanted: impl Fn(&str) -> bool,
) -> Result<Vec<Node>, Malformed> {
    let mut documents = Vec::new();
    for (offset, part) in split(text) {
        if is_wanted(part) {
            documents.extend(document(part, offset)?);
        }
    }
    Ok(documents)
}

/// A text cut at its `---` lines, each part with the number of lines before it.
fn split(text: &str) -> Vec<(u32, &str)> {
    let mut parts = Vec::new();
    let (mut start, mut start_line, mut at, mut line) = (0, 0, 0, 0);
    for text_line in text.split_inclusive('\n') {
        let is_break =
            text_line.strip_prefix("---").is_some_and(|rest| rest.starts_with(char::is_whitespace));
        if is_break && at > start {
            parts.push((start_line, &text[start..at]));
            (start, start_line) = (at, line);
        }
        at += text_line.len();
        line += 1;
    }
    parts.push((start_line, &text[start..]));
    parts
}

/// The first document of a text without further ones.
fn document(text: &str, offset: u32) -> Result<Option<Node>, Malformed> {
    let mut options = Options::default();
    options.flow_nesting_limit = MOST_LEVELS / 2;
    options.block_nesting_limit = MOST_LEVELS / 2;
    options.emit_comments = false;
    let mut builder = Builder { offset, ..Builder::default() };
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| Malformed {
            line: line(error.marker().line(), offset),
            message: error.info().clone(),
        })?;
        builder.take(event, span)?;
    }
    Ok(builder.root)
}

/// A JSON text; comments and trailing commas are let pass.
pub(super) fn json(text: &str) -> Result<Node, Malformed> {
    // The few things that YAML does not share with JSON: tabs between tokens and pairs of surrogate escapes.
    let plain = without_comments(text).replace('\t', " ");
    let read = document(&plain, 0);
    match read {
        Ok(Some(node)) => Ok(node),
        Ok(None) => Err(Malformed { line: 1, message: "nothing in it".to_owned() }),
        Err(malformed) => {
            serde_json::from_str(&plain).map(|value| from_json(&value)).map_err(|_| malformed)
        }
    }
}

/// The same tree from JSON, without lines.
fn from_json(value: &serde_json::Value) -> Node {
    let value = match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::String(text) => Value::Text(text.clone()),
        serde_json::Value::Array(items) => Value::List(items.iter().map(from_json).collect()),
        serde_json::Value::Object(map) => Value::Map(
            map.iter()
                .map(|(key, value)| Entry { key: Name::new(key), line: 0, node: from_json(value) })
                .collect(),
        ),
        other => Value::Text(other.to_string()),
    };
    Node { line: 0, value }
}

/// The same text with blanks for `//` and `/* */` comments.
fn without_comments(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['"', '/']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = if rest.starts_with('"') { quoted_length(rest) } else { 0 };
        let comment = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else {
            0
        };
        let kept = if comment > 0 { 0 } else { length.max(1) };
        plain.push_str(&rest[..kept]);
        plain.extend(rest[..comment].chars().filter(|c| *c == '\n'));
        rest = &rest[kept.max(comment)..];
    }
    plain + rest
}

/// Bytes of the quoted text that `text` starts with.
fn quoted_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            b'"' if !is_escaped => return at + 1,
            b'\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

/// A line of the parser in the whole text.
fn line(within: usize, offset: u32) -> u32 {
    u32::try_from(within).unwrap_or(u32::MAX).saturating_add(offset)
}

/// A map or list that is not closed yet.
struct Open {
    line: u32,
    anchor: usize,
    is_map: bool,
    items: Vec<Node>,
    entries: Vec<Entry>,
    /// The key whose value comes next.
    key: Option<(Name, u32)>,
}

/// What an anchor names.
struct Anchored {
    node: Node,
    nodes: usize,
    levels: usize,
}

#[derive(Default)]
struct Builder {
    offset: u32,
    open: Vec<Open>,
    anchors: FxHashMap<usize, Anchored>,
    nodes: usize,
    root: Option<Node>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Malformed> {
        let line = line(span.start.line(), self.offset);
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let is_null = style == ScalarStyle::Plain
                    && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                let value = if is_null { Value::Null } else { Value::Text(text.into_owned()) };
                self.close(Node { line, value }, anchor)
            }
            Event::SequenceStart(_, anchor, _) => self.open(line, anchor, false),
            Event::MappingStart(_, anchor, _) => self.open(line, anchor, true),
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(open) = self.open.pop() else { return Ok(()) };
                let value = if open.is_map {
                    Value::Map(merged(open.entries))
                } else {
                    Value::List(open.items)
                };
                self.close(Node { line: open.line, value }, open.anchor)
            }
            Event::Alias(anchor) => self.repeat(anchor, line),
            _ => Ok(()),
        }
    }

    fn open(&mut self, line: u32, anchor: usize, is_map: bool) -> Result<(), Malformed> {
        self.count(1, line)?;
        self.open.push(Open {
            line,
            anchor,
            is_map,
            items: Vec::new(),
            entries: Vec::new(),
            key: None,
        });
        Ok(())
    }

    /// Repeats what an anchor names. An anchor that is still open would hold itself; it counts as nothing.
    fn repeat(&mut self, anchor: usize, line: u32) -> Result<(), Malformed> {
        let Some(anchored) = self.anchors.get(&anchor) else {
            return self.close(Node { line, value: Value::Null }, 0);
        };
        let (nodes, levels) = (anchored.nodes, anchored.levels);
        let node = Node { line, value: anchored.node.value.clone() };
        if self.open.len() + levels > MOST_LEVELS {
            return Err(Malformed { line, message: "aliases nest too deeply".to_owned() });
        }
        self.count(nodes, line)?;
        self.place(node);
        Ok(())
    }

    fn count(&mut self, nodes: usize, line: u32) -> Result<(), Malformed> {
        self.nodes += nodes;
        if self.nodes > MOST_NODES {
            return Err(Malformed { line, message: "too many values".to_owned() });
        }
        Ok(())
    }

    /// Remembers a finished node if it has an anchor, and puts it in its place.
    fn close(&mut self, node: Node, anchor: usize) -> Result<(), Malformed> {
        self.count(1, node.line)?;
        if anchor != 0 {
            let (nodes, levels) = measure(&node);
            self.count(nodes, node.line)?;
            self.anchors.insert(anchor, Anchored { node: node.clone(), nodes, levels });
        }
        self.place(node);
        Ok(())
    }

    fn place(&mut self, node: Node) {
        let Some(open) = self.open.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        if !open.is_map {
            open.items.push(node);
        } else if let Some((key, line)) = open.key.take() {
            open.entries.push(Entry { key, line, node });
        } else {
            // A key that is no text names nothing that we look for.
            open.key = Some((Name::new(node.text().unwrap_or_default()), node.line));
        }
    }
}

/// How many nodes a tree has, and how many levels.
fn measure(node: &Node) -> (usize, usize) {
    let below = node.items().iter().chain(node.entries().iter().map(|entry| &entry.node));
    below
        .map(measure)
        .fold((1, 1), |(nodes, levels), (more, deep)| (nodes + more, levels.max(deep + 1)))
}

/// Entries with those of `<<` behind them, where a key is not there already.
fn merged(entries: Vec<Entry>) -> Vec<Entry> {
    if entries.iter().all(|entry| entry.key != "<<") {
        return entries;
    }
    let (merges, mut own): (Vec<_>, Vec<_>) =
        entries.into_iter().partition(|entry| entry.key == "<<");
    let mut keys: FxHashSet<Name> = own.iter().map(|entry| entry.key).collect();
    for merge in merges {
        let sources = match merge.node.value {
            Value::List(items) => items,
            value => vec![Node { line: merge.node.line, value }],
        };
        for source in sources {
            if let Value::Map(inherited) = source.value {
                own.extend(inherited.into_iter().filter(|entry| keys.insert(entry.key)));
            }
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::{documents, json};

    #[test]
    fn lines_are_those_of_the_whole_text() {
        let text = "a: 1\n---\nb:\n  - 1.10\n  - 'null'\n  - ~\n";
        let all = documents(text, |_| true).expect("valid");
        assert_eq!(all.len(), 2);
        let list = all[1].get("b").expect("there");
        assert_eq!((list.items()[0].text(), list.items()[0].line), (Some("1.10"), 4));
        assert_eq!((list.items()[1].text(), list.items()[2].text()), (Some("null"), None));
    }

    #[test]
    fn merges_fill_what_is_missing() {
        let text = "x: &x { a: 1, b: 2 }\ny:\n  <<: [*x, { c: 3, b: 4 }]\n  a: 9\n";
        let all = documents(text, |_| true).expect("valid");
        let y = all[0].get("y").expect("there");
        let entries: Vec<_> = y.entries().iter().map(|e| (e.key.as_str(), e.node.text())).collect();
        assert_eq!(entries, [("a", Some("9")), ("b", Some("2")), ("c", Some("3"))]);
    }

    #[test]
    fn bombs_are_defused() {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..20 {
            let alias = format!("*a{}", level - 1);
            let items = [alias.as_str(); 10].join(", ");
            text.push_str(
                &["a", &level.to_string(), ": &a", &level.to_string(), " [", &items, "]\n"]
                    .concat(),
            );
        }
        assert!(documents(&text, |_| true).is_err());
        assert!(documents(&"[".repeat(100_000), |_| true).is_err());
        assert!(documents("a: &a [*a]\n", |_| true).is_ok());
        let deep = (1..500).fold("a0: &a0 [x]\n".to_owned(), |text, level| {
            let before = level - 1;
            text + &format!("a{level}: &a{level} [[[[[[[[[[*a{before}]]]]]]]]]]\n")
        });
        assert!(documents(&deep, |_| true).is_err());
    }

    #[test]
    fn json_may_have_tabs_comments_and_surrogates() {
        let text =
            "{\n\t// why\n\t\"a\": [1, \"x//y\", /* no */ true,],\n\t\"b\": {\"c\": null}\n}";
        let node = json(text).expect("valid");
        let list = node.get("a").expect("there");
        assert_eq!(list.texts().collect::<Vec<_>>(), ["1", "x//y", "true"]);
        assert_eq!((node.at(&["b", "c"]).and_then(|n| n.text()), list.line), (None, 3));
        assert!(json(r#"{"a": "\ud83d\ude00", "b":1}"#).is_ok());
        assert!(json("{").is_err());
    }
}
