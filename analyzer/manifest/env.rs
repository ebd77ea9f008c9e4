//! Which environment variables are set, and by whom?

use super::files::{Files, file_name};
use crate::base::{Location, Name};
use std::collections::BTreeMap;

/// A variable that a file sets for a process.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EnvVar {
    /// The name.
    pub name: Name,
    /// The value; `None` where it comes from outside, such as from a secret or from the shell.
    pub value: Option<String>,
    /// Where it is set.
    pub location: Location,
}

/// A `.env` file.
#[derive(Clone, Debug)]
pub struct EnvFile {
    /// Path from the root.
    pub path: Name,
    /// In the order of the file.
    pub variables: Vec<EnvVar>,
}

/// Reads `.env`, `.env.local`, `orders.env` and the like.
pub(super) fn read(files: Files<'_>) -> Vec<EnvFile> {
    let is_env = |name: &str| {
        let is_hidden = name == ".env" || name.starts_with(".env.") || name.starts_with(".env-");
        is_hidden || name.strip_suffix(".env").is_some_and(|stem| !stem.is_empty())
    };
    files
        .all()
        .iter()
        .filter(|file| is_env(file_name(&file.path)))
        .map(|file| EnvFile { path: file.path, variables: variables(file.path, &file.text) })
        .collect()
}

/// The variables that a text sets; earlier ones may stand in later ones' values.
pub(super) fn variables(path: Name, text: &str) -> Vec<EnvVar> {
    let mut known: BTreeMap<Name, String> = BTreeMap::new();
    let mut variables = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let Some((name, value)) = assignment(line) else { continue };
        let value = match value {
            Quoted::Single(text) => text.to_owned(),
            Quoted::Other(text) => interpolate(text, &known),
        };
        known.insert(Name::new(name), value.clone());
        let location = Location::new(path, number);
        variables.push(EnvVar { name: Name::new(name), value: Some(value), location });
    }
    variables
}

/// A value, by whether it is protected from interpolation.
enum Quoted<'a> {
    Single(&'a str),
    Other(&'a str),
}

/// `NAME=value`, with `export` before it or a comment behind it.
fn assignment(line: &str) -> Option<(&str, Quoted<'_>)> {
    let line = line.trim();
    let line = line.strip_prefix("export ").unwrap_or(line);
    let (name, value) = line.split_once('=')?;
    let name = name.trim();
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    if name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    let value = value.trim();
    let inner =
        |quote: char| value.strip_prefix(quote).map(|rest| rest.split(quote).next().unwrap_or(""));
    let value = match (inner('\''), inner('"')) {
        (Some(text), _) => Quoted::Single(text),
        (_, Some(text)) => Quoted::Other(text),
        _ => Quoted::Other(value.split(" #").next().unwrap_or("").trim_end()),
    };
    Some((name, value))
}

/// Defaults may hold references themselves; honest ones do so once.
const MOST_NESTED: u32 = 8;

/// `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?message}` and `${NAME:+other}` replaced by
/// what `known` says. A reference to nothing known stays as it is, so that a reader sees what is missing.
pub(super) fn interpolate(text: &str, known: &BTreeMap<Name, String>) -> String {
    interpolate_within(text, known, MOST_NESTED)
}

fn interpolate_within(text: &str, known: &BTreeMap<Name, String>, depth: u32) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        result.push_str(&rest[..at]);
        let reference = &rest[at..];
        let (value, length) = if reference.starts_with("$$") {
            (Some("$".to_owned()), 2)
        } else if reference.starts_with("${") {
            let length = braced_length(reference);
            (braced(&reference[..length], known, depth), length)
        } else {
            let length = 1 + name_length(&reference[1..]);
            (known.get(&Name::new(&reference[1..length])).cloned(), length)
        };
        result.push_str(value.as_deref().unwrap_or(&reference[..length]));
        rest = &reference[length..];
    }
    result + rest
}

/// Bytes of the name that `text` starts with.
fn name_length(text: &str) -> usize {
    text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len())
}

/// Bytes up to the brace that closes the first one.
fn braced_length(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return at + 1,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The value of `${…}`.
fn braced(text: &str, known: &BTreeMap<Name, String>, depth: u32) -> Option<String> {
    let inner = text.strip_prefix("${")?.strip_suffix('}')?;
    let (name, operation) = inner.split_at(name_length(inner));
    let value = known.get(&Name::new(name));
    let set = value.filter(|value| !operation.starts_with(':') || !value.is_empty());
    let operation = operation.strip_prefix(':').unwrap_or(operation);
    let otherwise =
        |text: &str| depth.checked_sub(1).map(|depth| interpolate_within(text, known, depth));
    match (operation.get(..1), set) {
        (Some("+"), None) => Some(String::new()),
        (Some("+"), Some(_)) | (Some("-"), None) => otherwise(&operation[1..]),
        (_, Some(value)) => Some(value.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{interpolate, variables};
    use crate::base::Name;
    use std::collections::BTreeMap;

    #[test]
    fn env_files_have_quotes_exports_and_comments() {
        let text = "# top\nexport HOST=localhost # why\nA='$HOST'\nURL=\"http://${HOST}:80/#x\" # c\nEMPTY=\nnot a line\nB=$HOST:${PORT:-9000}\n";
        let read: Vec<_> = variables(Name::new(".env"), text)
            .into_iter()
            .map(|v| format!("{}={}@{}", v.name, v.value.unwrap_or_default(), v.location.span.line))
            .collect();
        let expected = [
            "HOST=localhost@2",
            "A=$HOST@3",
            "URL=http://localhost:80/#x@4",
            "EMPTY=@5",
            "B=localhost:9000@7",
        ];
        assert_eq!(read, expected);
    }

    #[test]
    fn references_are_replaced_as_compose_does() {
        let known =
            BTreeMap::from([(Name::new("A"), "1".to_owned()), (Name::new("E"), String::new())]);
        let check = |text: &str, expected: &str| assert_eq!(interpolate(text, &known), expected);
        check("$A-${A}-$$A", "1-1-$A");
        check("${B:-x${A}y}${E:-d}${E-d}", "x1yd");
        check("${A:+set}${B:+set}", "set");
        check("${B} $B ${B:?no}", "${B} $B ${B:?no}");
        check("${A", "${A");
        check("100% ü$", "100% ü$");
        assert!(interpolate(&"${X:-".repeat(10_000), &known).len() > 10);
    }
}
