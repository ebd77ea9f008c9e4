//! The values that templates of a chart are filled with.

use super::super::node::{Entry, Node, Value};
use crate::base::Name;

/// A value under a name.
pub(super) fn field<'v>(of: &'v Value, name: &str) -> Option<&'v Value> {
    match of {
        Value::Map(entries) => Some(&entries.iter().find(|it| it.key == *name)?.node.value),
        _ => None,
    }
}

/// Whether a condition takes a value for true.
pub(super) fn is_set(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Text(text) => !matches!(text.as_str(), "" | "false" | "0"),
        Value::List(items) => !items.is_empty(),
        Value::Map(entries) => !entries.is_empty(),
    }
}

/// A map of these entries.
pub(super) fn map<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
    let entry = |(key, value): (&str, Value)| Entry {
        key: Name::new(key),
        line: 0,
        node: Node { line: 0, value },
    };
    Value::Map(entries.into_iter().map(entry).collect())
}

/// One map laid over another: what both have is that of `over`, maps are laid over each other in turn.
pub(super) fn laid_over(under: Value, over: Value) -> Value {
    match (under, over) {
        (Value::Map(mut under), Value::Map(over)) => {
            for entry in over {
                match under.iter_mut().find(|known| known.key == entry.key) {
                    Some(known) => {
                        let own = std::mem::replace(&mut known.node.value, Value::Null);
                        known.node.value = laid_over(own, entry.node.value);
                    }
                    None => under.push(entry),
                }
            }
            Value::Map(under)
        }
        (under, Value::Null) => under,
        (_, over) => over,
    }
}
