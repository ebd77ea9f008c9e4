//! RON text to a tree of texts with line numbers.
//!
//! Only the shape matters: names of structs and variants fall away where they hold something, `Some(x)` is `x`, and a
//! name alone is a text.

use super::node::{Entry, Node, Value};
use super::yaml::Malformed;
use crate::base::Name;

/// Levels that a text may have.
const MOST_LEVELS: u32 = 100;

/// Reads one value.
pub(super) fn ron(text: &str) -> Result<Node, Malformed> {
    let mut reader = Reader { rest: text, line: 1 };
    reader.skip();
    while reader.rest.starts_with("#!") {
        reader.take(|c| c != '\n');
        reader.skip();
    }
    reader.value(MOST_LEVELS)
}

struct Reader<'a> {
    rest: &'a str,
    line: u32,
}

impl<'a> Reader<'a> {
    /// Passes over blanks and comments.
    fn skip(&mut self) {
        loop {
            self.take(char::is_whitespace);
            if self.rest.starts_with("//") {
                self.take(|c| c != '\n');
            } else if self.rest.starts_with("/*") {
                let end = self.rest.find("*/").map_or(self.rest.len(), |end| end + 2);
                self.advance(end);
            } else {
                return;
            }
        }
    }

    /// The text up to the first letter that does not fit.
    fn take(&mut self, fits: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !fits(c)).unwrap_or(self.rest.len());
        self.advance(end)
    }

    fn advance(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.line += u32::try_from(taken.matches('\n').count()).unwrap_or(0);
        self.rest = rest;
        taken
    }

    /// Whether `mark` stands here, which it then no longer does.
    fn eat(&mut self, mark: char) -> bool {
        let is_there = self.rest.starts_with(mark);
        if is_there {
            self.advance(mark.len_utf8());
            self.skip();
        }
        is_there
    }

    fn malformed(&self, message: &str) -> Malformed {
        Malformed { line: self.line, message: message.to_owned() }
    }

    fn value(&mut self, depth: u32) -> Result<Node, Malformed> {
        let depth = depth.checked_sub(1).ok_or_else(|| self.malformed("too deeply nested"))?;
        let line = self.line;
        let value = if let Some(text) = self.quoted()? {
            Value::Text(text)
        } else if self.eat('[') {
            self.items(']', depth)?
        } else if self.eat('{') {
            self.items('}', depth)?
        } else if self.eat('(') {
            self.items(')', depth)?
        } else {
            self.named(depth)?
        };
        self.skip();
        Ok(Node { line, value })
    }

    /// A number, a name, or what a name holds.
    fn named(&mut self, depth: u32) -> Result<Value, Malformed> {
        let text = self.take(|c| c.is_alphanumeric() || "_.+-#:'".contains(c) && c != ':');
        if text.is_empty() {
            return Err(self.malformed("a value is missing"));
        }
        self.skip();
        if !self.eat('(') {
            return Ok(if text == "None" { Value::Null } else { Value::Text(text.to_owned()) });
        }
        match self.items(')', depth)? {
            Value::List(mut items) if items.len() == 1 => {
                Ok(items.pop().map_or(Value::Null, |item| item.value))
            }
            other => Ok(other),
        }
    }

    /// Items or `key: value` pairs up to the closing mark.
    fn items(&mut self, end: char, depth: u32) -> Result<Value, Malformed> {
        let (mut items, mut entries) = (Vec::new(), Vec::new());
        while !self.eat(end) {
            let item = self.value(depth)?;
            if self.eat(':') {
                let (key, line) = (Name::new(item.text().unwrap_or_default()), item.line);
                entries.push(Entry { key, line, node: self.value(depth)? });
            } else {
                items.push(item);
            }
            if !self.eat(',') && !self.rest.starts_with(end) {
                return Err(self.malformed("a comma is missing"));
            }
        }
        Ok(if entries.is_empty() { Value::List(items) } else { Value::Map(entries) })
    }

    /// `"text"`, with its escapes, or `r#"text"#`.
    fn quoted(&mut self) -> Result<Option<String>, Malformed> {
        if let Some(raw) = self.rest.strip_prefix('r') {
            let hashes = raw.len() - raw.trim_start_matches('#').len();
            if let Some(inner) = raw[hashes..].strip_prefix('"') {
                let close = format!("\"{}", "#".repeat(hashes));
                let length = inner.find(&close).ok_or_else(|| self.malformed("an open text"))?;
                self.advance(1 + hashes + 1 + length + close.len());
                return Ok(Some(inner[..length].to_owned()));
            }
        }
        let Some(inner) = self.rest.strip_prefix('"') else { return Ok(None) };
        let mut text = String::new();
        let mut letters = inner.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => {
                    self.advance(1 + at + 1);
                    return Ok(Some(text));
                }
                '\\' => text.extend(letters.next().map(|(_, escaped)| match escaped {
                    'n' => '\n',
                    't' => '\t',
                    other => other,
                })),
                other => text.push(other),
            }
        }
        Err(self.malformed("an open text"))
    }
}

#[cfg(test)]
mod tests {
    use super::ron;

    #[test]
    fn structs_lists_and_options_are_read() {
        let text = "#![enable(implicit_some)]\n// top\nConfig(\n  orders: Some(Service(url: \"http://o\\\"\", retries: 3)),\n  list: [1, Fast, r#\"a\"b\"#,],\n  map: { \"k\": -1.5, },\n  none: None, /* end */\n)\n";
        let node = ron(text).expect("valid");
        let url = node.at(&["orders", "url"]).expect("there");
        assert_eq!((url.text(), url.line), (Some("http://o\""), 4));
        let list: Vec<_> = node.get("list").expect("there").texts().collect();
        assert_eq!(list, ["1", "Fast", "a\"b"]);
        assert_eq!(node.at(&["map", "k"]).and_then(|n| n.text()), Some("-1.5"));
        assert!(node.get("none").is_some_and(|n| n.text().is_none()));
        assert!(
            ron(&"(".repeat(100_000)).is_err() && ron("(a: ").is_err() && ron("[1 2]").is_err()
        );
    }
}
