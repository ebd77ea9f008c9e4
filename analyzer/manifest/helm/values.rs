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

/// How much there is of a value.
pub(super) fn size(value: &Value) -> usize {
    match value {
        Value::Null => 1,
        Value::Text(text) => 1 + text.len(),
        Value::List(items) => items.iter().map(|it| size(&it.value)).sum::<usize>() + 1,
        Value::Map(entries) => entries.iter().map(|it| size(&it.node.value)).sum::<usize>() + 1,
    }
}

/// Whether a value, made of others that were, is neither very large nor nested very deep: what goes through values calls itself.
pub(super) fn is_modest(value: &Value) -> bool {
    fn is_flat(value: &Value, most: usize) -> bool {
        match value {
            Value::Null | Value::Text(_) => true,
            Value::List(items) => most > 0 && items.iter().all(|it| is_flat(&it.value, most - 1)),
            Value::Map(entries) => {
                most > 0 && entries.iter().all(|it| is_flat(&it.node.value, most - 1))
            }
        }
    }
    is_flat(value, MOST_LEVELS) && size(value) <= LARGEST
}

/// Larger values are made by templates that mean harm.
pub(super) const LARGEST: usize = 1 << 20;

/// More than a file may have.
const MOST_LEVELS: usize = 250;
