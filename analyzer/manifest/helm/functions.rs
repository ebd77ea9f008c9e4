//! The functions that templates of charts call: those of Go, of sprig and of Helm itself
//! (<https://helm.sh/docs/chart_template_guide/function_list/>), as far as names, addresses and settings hang on them.

use super::super::node::Value;
use super::fill::Known;
use super::values::{LARGEST, field, is_modest, is_set, laid_over, map};
use std::fmt::Write;
use std::rc::Rc;

/// What a function makes of its arguments; `None` where it, or one that matters, is not known.
pub(super) fn call(name: &str, arguments: &[Known]) -> Known {
    match name {
        "default" | "coalesce" | "ternary" | "required" | "and" | "or" => choice(name, arguments),
        "not" | "empty" | "eq" | "ne" | "contains" | "hasPrefix" | "hasSuffix" | "hasKey" => {
            test(name, arguments).map(|holds| known(Value::Text(holds.to_string())))
        }
        "get" | "index" | "dict" | "list" | "tuple" | "merge" | "mergeOverwrite" | "deepCopy"
        | "first" => collection(name, arguments).filter(is_modest).map(known),
        "lookup" | "fail" => Some(known(Value::Null)),
        _ => text(name, arguments).filter(|it| it.len() <= LARGEST).map(Value::Text).map(known),
    }
}

fn known(value: Value) -> Rc<Value> {
    Rc::new(value)
}

fn at(arguments: &[Known], index: usize) -> Known {
    arguments.get(index).cloned().flatten()
}

fn text_at(arguments: &[Known], index: usize) -> Option<String> {
    arguments.get(index)?.as_deref().map(shown)
}

/// One of the arguments.
fn choice(name: &str, arguments: &[Known]) -> Known {
    let last = || arguments.last().cloned().flatten();
    // What is not known may be set and may be not.
    let is_set = |it: &&Known| it.as_deref().is_none_or(is_set);
    let is_not = |it: &&Known| it.as_deref().is_none_or(|it| !super::values::is_set(it));
    let first = |found: Option<&Known>| found.map_or_else(last, Clone::clone);
    match name {
        "default" => match arguments {
            [default, given] if !is_set(&given) => default.clone(),
            _ => last(),
        },
        "ternary" => at(arguments, usize::from(!super::values::is_set(&*at(arguments, 2)?))),
        "and" => first(arguments.iter().find(is_not)),
        "coalesce" | "or" => first(arguments.iter().find(is_set)),
        _ => last(),
    }
}

fn test(name: &str, arguments: &[Known]) -> Option<bool> {
    let text = |index| text_at(arguments, index);
    Some(match name {
        "not" | "empty" => !is_set(&*at(arguments, 0)?),
        "eq" => {
            let first = text(0)?;
            let others: Option<Vec<String>> = (1..arguments.len()).map(text).collect();
            others?.contains(&first)
        }
        "ne" => text(0)? != text(1)?,
        "contains" => text(1)?.contains(&text(0)?),
        "hasPrefix" => text(1)?.starts_with(&text(0)?),
        "hasSuffix" => text(1)?.ends_with(&text(0)?),
        _ => {
            let key = text(1)?;
            let of = at(arguments, 0)?;
            matches!(&*of, Value::Map(entries) if entries.iter().any(|it| it.key == *key))
        }
    })
}

/// What is made of lists and maps, or taken from them.
fn collection(name: &str, arguments: &[Known]) -> Option<Value> {
    let own = |value: &Rc<Value>| Value::clone(value);
    let all = || arguments.iter().map(|it| it.as_ref().map(own)).collect::<Option<Vec<Value>>>();
    Some(match name {
        "get" | "index" => {
            let keys: Option<Vec<String>> =
                (1..arguments.len()).map(|index| text_at(arguments, index)).collect();
            let of = at(arguments, 0)?;
            keys?.iter().try_fold(&*of, |of, key| item(of, key)).cloned().unwrap_or(Value::Null)
        }
        "dict" => {
            let keys = (0..arguments.len() / 2).filter_map(|pair| text_at(arguments, 2 * pair));
            let keys: Vec<String> = keys.collect();
            let pairs = keys.iter().enumerate();
            map(pairs
                .filter_map(|(pair, key)| Some((key.as_str(), own(&at(arguments, 2 * pair + 1)?)))))
        }
        "list" | "tuple" => {
            let items = arguments.iter().flatten().map(own);
            Value::List(items.map(super::node).collect())
        }
        "merge" => all()?.into_iter().rev().reduce(laid_over)?,
        "first" => item(&*at(arguments, 0)?, "0").cloned().unwrap_or(Value::Null),
        _ => all()?.into_iter().reduce(laid_over)?,
    })
}

/// A text made of others.
fn text(name: &str, arguments: &[Known]) -> Option<String> {
    let text = |index| text_at(arguments, index);
    let number = |index| text(index)?.parse::<usize>().ok();
    Some(match name {
        // What whoever deploys the chart has to give.
        "quote" | "squote" if *at(arguments, 0)? == Value::Null => return None,
        "quote" | "squote" => {
            format!("\"{}\"", text(0)?.replace(['"', '\''], "").replace('\\', "\\\\"))
        }
        "printf" => printf(&text(0)?, &arguments[1..])?,
        "print" | "cat" => (0..arguments.len()).map(text).collect::<Option<String>>()?,
        "join" => match &*at(arguments, 1)? {
            Value::List(items) => {
                let (between, items) = (text(0)?, items.iter().map(|it| shown(&it.value)));
                let items: Vec<String> = items.collect();
                fits(items.len(), between.len())?;
                items.join(&between)
            }
            other => shown(other),
        },
        "toString" | "int" | "int64" | "toJson" | "nospace" => text(0)?,
        "toYaml" => yaml(&*at(arguments, 0)?, 0).trim().to_owned(),
        "indent" => indented(&text(1)?, number(0)?)?,
        "nindent" => format!("\n{}", indented(&text(1)?, number(0)?)?),
        "trunc" => text(1)?.chars().take(number(0)?).collect(),
        "trim" => text(0)?.trim().to_owned(),
        "trimSuffix" => {
            let (end, text) = (text(0)?, text(1)?);
            text.strip_suffix(end.as_str()).unwrap_or(&text).to_owned()
        }
        "trimPrefix" => {
            let (start, text) = (text(0)?, text(1)?);
            text.strip_prefix(start.as_str()).unwrap_or(&text).to_owned()
        }
        "replace" => {
            let (from, to, text) = (text(0)?, text(1)?, text(2)?);
            fits(text.matches(from.as_str()).count(), to.len())?;
            text.replace(&from, &to)
        }
        "lower" => text(0)?.to_lowercase(),
        "upper" => text(0)?.to_uppercase(),
        "kebabcase" => heck::AsKebabCase(text(0)?).to_string(),
        _ => return None,
    })
}

/// An item of a map or list.
fn item<'v>(of: &'v Value, key: &str) -> Option<&'v Value> {
    match of {
        Value::List(items) => Some(&items.get(key.parse::<usize>().ok()?)?.value),
        other => field(other, key),
    }
}

/// A value as text: maps and lists in flow style.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Text(text) => text.clone(),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|it| shown(&it.value)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(entries) => {
            let entry =
                |it: &super::super::node::Entry| format!("{}: {}", it.key, shown(&it.node.value));
            let entries: Vec<String> = entries.iter().map(entry).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// A value as YAML in block style, so far to the right.
fn yaml(value: &Value, indent: usize) -> String {
    let mut text = String::new();
    let space = " ".repeat(indent);
    let below = |value: &Value| match value {
        Value::Map(entries) if entries.is_empty() => " {}\n".to_owned(),
        Value::List(items) if items.is_empty() => " []\n".to_owned(),
        Value::Map(_) | Value::List(_) => format!("\n{}", yaml(value, indent + 2)),
        Value::Null => "\n".to_owned(),
        Value::Text(text) => format!(" {}\n", scalar(text)),
    };
    match value {
        Value::Map(entries) => {
            for entry in entries {
                let _ = write!(text, "{space}{}:{}", scalar(&entry.key), below(&entry.node.value));
            }
        }
        Value::List(items) => {
            for item in items {
                let item = yaml(&item.value, indent + 2);
                let _ = writeln!(text, "{space}- {}", item.trim());
            }
        }
        other => text.push_str(&scalar(&shown(other))),
    }
    text
}

/// A text in quotes where YAML would take it for something else.
fn scalar(text: &str) -> String {
    let is_plain = !text.is_empty()
        && text.chars().all(|it| it.is_alphanumeric() || "_-./".contains(it))
        && !text.starts_with('-');
    if is_plain { text.to_owned() } else { format!("{text:?}") }
}

/// Whether so many texts of this length are no larger than any text may be.
fn fits(count: usize, length: usize) -> Option<()> {
    (count.checked_mul(length)? <= LARGEST).then_some(())
}

fn indented(text: &str, by: usize) -> Option<String> {
    fits(text.lines().count(), by)?;
    let space = " ".repeat(by);
    let lines: Vec<String> = text.lines().map(|line| format!("{space}{line}")).collect();
    Some(lines.join("\n"))
}

/// The verbs that name a value, one after the other.
fn printf(format: &str, arguments: &[Known]) -> Option<String> {
    let mut arguments = arguments.iter();
    let mut parts = format.split('%');
    let mut text = parts.next()?.to_owned();
    while let Some(part) = parts.next() {
        if part.is_empty() {
            text.push('%');
            text.push_str(parts.next().unwrap_or_default());
            continue;
        }
        let verb = part.find(|it: char| it.is_ascii_alphabetic())?;
        let value = shown(arguments.next()?.as_ref()?);
        let is_quoted = part[verb..].starts_with('q');
        if is_quoted {
            let _ = write!(text, "{value:?}");
        } else {
            text.push_str(&value);
        }
        text.push_str(&part[verb + 1..]);
    }
    Some(text)
}
