//! The text of a template to its parts.
//!
//! The syntax is that of Go's `text/template` (<https://pkg.go.dev/text/template>): text, with actions in `{{ }}` between.

use std::collections::BTreeMap;

/// So deep may control structures and parentheses be nested.
const MAX_DEPTH: usize = 60;

/// A stretch of a template.
#[derive(Debug)]
pub(super) enum Part {
    /// Text as it stands, with the line where it begins.
    Text(String, u32),
    /// `{{ value }}`
    Say(Expr, u32),
    /// `{{ $name := value }}`
    Set(String, Expr),
    /// `{{ if }}` with its `else if`s; the last may have no condition.
    If(Vec<(Option<Expr>, Vec<Part>)>),
    /// `{{ if }}` around a whole object, which whoever deploys the chart may switch on: what stands there if it is.
    Object(Vec<Part>),
    /// `{{ with }}`, and what is said in its place.
    With(Expr, Vec<Part>, Vec<Part>),
    /// `{{ range $key, $value := list }}`, and what is said of an empty list.
    Range { names: Vec<String>, of: Expr, body: Vec<Part>, otherwise: Vec<Part> },
}

/// A value to be worked out.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expr {
    /// A literal, as text.
    Text(String),
    /// `nil`
    Nil,
    /// `.`
    Dot,
    /// `$name`; `$` has no name.
    Variable(String),
    /// `value.a.b`
    Field(Box<Expr>, Vec<String>),
    /// A function with its arguments; what stands before a `|` is the last.
    Call(String, Vec<Expr>),
}

/// A template: its own parts, and those that it defines for others.
#[derive(Debug, Default)]
pub(super) struct Template {
    pub(super) parts: Vec<Part>,
    pub(super) defined: BTreeMap<String, Vec<Part>>,
}

/// What stands between two braces, or between two pairs of them.
enum Token<'t> {
    Text(String, u32),
    Action(&'t str, u32),
}

/// Reads a template; `None` for what is none.
pub(super) fn parse(text: &str) -> Option<Template> {
    let tokens = tokens(text)?;
    let mut reader = Reader { tokens: tokens.into_iter(), defined: BTreeMap::new() };
    let (parts, end) = reader.parts(0)?;
    let defined = reader.defined;
    end.is_none().then_some(Template { parts, defined })
}

fn tokens(text: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    let (mut rest, mut line, mut is_trimmed) = (text, 1, false);
    let lines = |text: &str| text.matches('\n').count() as u32;
    while let Some(at) = rest.find("{{") {
        let (before, behind) = rest.split_at(at);
        let inside = &behind[2..];
        let end = end_of_action(inside)?;
        let (action, after) = (&inside[..end], &inside[end + 2..]);
        let start = if is_trimmed { before.len() - before.trim_start().len() } else { 0 };
        let shown = &before[start..];
        let trims_left = action.starts_with("- ") || action.starts_with("-\n") || action == "-";
        let shown = if trims_left { shown.trim_end() } else { shown };
        if !shown.is_empty() {
            tokens.push(Token::Text(shown.to_owned(), line + lines(&before[..start])));
        }
        line += lines(before);
        is_trimmed = action.ends_with(" -") || action.ends_with("\n-");
        let bare = if trims_left { &action[1..] } else { action };
        let bare = if is_trimmed { &bare[..bare.len() - 1] } else { bare };
        tokens.push(Token::Action(bare.trim(), line));
        line += lines(action);
        rest = after;
    }
    let shown = if is_trimmed { rest.trim_start() } else { rest };
    let skipped = &rest[..rest.len() - shown.len()];
    tokens.push(Token::Text(shown.to_owned(), line + lines(skipped)));
    Some(tokens)
}

/// Where the `}}` of an action stands: strings and comments may hold others.
fn end_of_action(inside: &str) -> Option<usize> {
    let bare = inside.strip_prefix('-').unwrap_or(inside).trim_start();
    if bare.starts_with("/*") {
        let comment = inside.find("*/")?;
        return inside[comment..].find("}}").map(|end| comment + end);
    }
    let mut quote = None;
    let mut characters = inside.char_indices();
    while let Some((at, character)) = characters.next() {
        match (quote, character) {
            (Some('"'), '\\') => drop(characters.next()),
            (Some(open), _) if open == character => quote = None,
            (Some(_), _) => {}
            (None, '"' | '`') => quote = Some(character),
            (None, '}') if inside[at..].starts_with("}}") => return Some(at),
            _ => {}
        }
    }
    None
}

struct Reader<'t> {
    tokens: std::vec::IntoIter<Token<'t>>,
    defined: BTreeMap<String, Vec<Part>>,
}

impl<'t> Reader<'t> {
    /// Parts up to the `end` or `else` that is not theirs, which is handed back.
    fn parts(&mut self, depth: usize) -> Option<(Vec<Part>, Option<&'t str>)> {
        if depth > MAX_DEPTH {
            return None;
        }
        let mut parts = Vec::new();
        while let Some(token) = self.tokens.next() {
            let (action, line) = match token {
                Token::Text(text, line) => {
                    parts.push(Part::Text(text, line));
                    continue;
                }
                Token::Action(action, line) => (action, line),
            };
            let is_of_word = |it: char| it.is_alphanumeric() || it == '_';
            let (word, rest) =
                action.split_at(action.find(|it| !is_of_word(it)).unwrap_or(action.len()));
            match word {
                "end" | "else" => return Some((parts, Some(action))),
                "if" => {
                    let condition = condition(rest, &mut parts)?;
                    parts.push(self.branches(condition, depth)?);
                }
                "with" => {
                    let value = condition(rest, &mut parts)?;
                    let (body, otherwise) = self.body(depth)?;
                    parts.push(Part::With(value, body, otherwise));
                }
                "range" => {
                    let (names, of) = declared(rest);
                    let (body, otherwise) = self.body(depth)?;
                    parts.push(Part::Range { names, of: expression(of)?, body, otherwise });
                }
                "define" | "block" => {
                    let name = rest.trim().split('"').nth(1)?.to_owned();
                    let (body, _) = self.body(depth)?;
                    self.defined.insert(name, body);
                }
                "template" => parts.push(Part::Say(called("include", rest)?, line)),
                _ if action.is_empty() || action.starts_with("/*") => {}
                _ => parts.push(said(action, line)?),
            }
        }
        Some((parts, None))
    }

    fn branches(&mut self, condition: Expr, depth: usize) -> Option<Part> {
        let mut condition = Some(condition);
        let mut branches = Vec::new();
        loop {
            let (body, end) = self.parts(depth + 1)?;
            branches.push((condition.take(), body));
            match end?.strip_prefix("else").map(str::trim) {
                None if branches.first().is_some_and(|(_, body)| has_object(body)) => {
                    return Some(Part::Object(branches.swap_remove(0).1));
                }
                None => return Some(Part::If(branches)),
                Some(more) => {
                    condition = match more.strip_prefix("if") {
                        Some(other) => Some(expression(other)?),
                        None => None,
                    };
                }
            }
        }
    }

    /// A body up to its `end`, and what stands behind its `else`.
    fn body(&mut self, depth: usize) -> Option<(Vec<Part>, Vec<Part>)> {
        let (body, end) = self.parts(depth + 1)?;
        if end? == "end" {
            return Some((body, Vec::new()));
        }
        let (otherwise, end) = self.parts(depth + 1)?;
        (end? == "end").then_some((body, otherwise))
    }
}

/// Whether parts hold an object, not only what stands in one.
fn has_object(parts: &[Part]) -> bool {
    parts.iter().any(|part| match part {
        Part::Object(_) => true,
        Part::Text(text, _) => text.lines().any(|line| line.starts_with("apiVersion:")),
        Part::With(_, body, _) | Part::Range { body, .. } => has_object(body),
        Part::If(_) | Part::Say(..) | Part::Set(..) => false,
    })
}

/// What a branch hangs on; `$name := value` names it on the way.
fn condition(text: &str, parts: &mut Vec<Part>) -> Option<Expr> {
    let (names, of) = declared(text);
    let of = expression(of)?;
    let Some(name) = names.into_iter().next() else { return Some(of) };
    parts.push(Part::Set(name.clone(), of));
    Some(Expr::Variable(name))
}

/// An action that says a value or names one.
fn said(action: &str, line: u32) -> Option<Part> {
    let (names, of) = declared(action);
    let of = expression(of)?;
    Some(match names.into_iter().next() {
        Some(name) => Part::Set(name, of),
        None => Part::Say(of, line),
    })
}

/// The names before `:=` or `=`, and what they stand for.
fn declared(text: &str) -> (Vec<String>, &str) {
    let text = text.trim();
    let split = text.split_once(":=").or_else(|| text.split_once(" = "));
    match split {
        Some((names, of)) if text.starts_with('$') && !names.contains(['(', '"', '|']) => {
            let plain = |name: &str| name.trim().trim_start_matches('$').to_owned();
            (names.split(',').map(plain).collect(), of)
        }
        _ => (Vec::new(), text),
    }
}

fn called(function: &str, arguments: &str) -> Option<Expr> {
    expression(&format!("{function} {arguments}"))
}

/// Reads a pipeline.
pub(super) fn expression(text: &str) -> Option<Expr> {
    let mut rest = text;
    let value = pipeline(&mut rest, 0)?;
    rest.trim().is_empty().then_some(value)
}

fn pipeline(rest: &mut &str, depth: usize) -> Option<Expr> {
    let mut value: Option<Expr> = None;
    loop {
        let mut words = Vec::new();
        while let Some(word) = operand(rest, depth)? {
            words.push(word);
        }
        let mut words = words.into_iter();
        let first = words.next()?;
        let arguments = words.chain(value.take());
        let command = match first {
            Expr::Call(name, _) => Expr::Call(name, arguments.collect()),
            other => other,
        };
        *rest = rest.trim_start();
        match rest.strip_prefix('|') {
            Some(more) => (value, *rest) = (Some(command), more),
            None => return Some(command),
        }
    }
}

/// The next operand; nothing at the end of a command, `None` for what is none.
#[expect(clippy::option_option, reason = "the end of a command is no fault")]
fn operand(rest: &mut &str, depth: usize) -> Option<Option<Expr>> {
    if depth > MAX_DEPTH {
        return None;
    }
    *rest = rest.trim_start();
    let text: &str = rest;
    let Some(first) = text.chars().next() else { return Some(None) };
    let value = match first {
        ')' | '|' => return Some(None),
        '(' => {
            *rest = &text[1..];
            let value = pipeline(rest, depth + 1)?;
            *rest = rest.trim_start().strip_prefix(')')?;
            value
        }
        '"' | '`' => {
            let (value, behind) = literal(text, first)?;
            *rest = behind;
            Expr::Text(value)
        }
        '.' => {
            if !text[1..].starts_with(|next: char| next.is_alphanumeric() || next == '_') {
                *rest = &text[1..];
            }
            Expr::Dot
        }
        '$' => Expr::Variable(word(rest, 1)?.to_owned()),
        _ => {
            let word = word(rest, 0)?;
            match word {
                "nil" => Expr::Nil,
                "true" | "false" => Expr::Text(word.to_owned()),
                _ if word.starts_with(|it: char| it.is_ascii_digit() || it == '-') => {
                    // A number may have a point.
                    let fraction = rest.strip_prefix('.').map_or("", |behind| {
                        let end = behind.find(|it: char| !it.is_ascii_digit());
                        &behind[..end.unwrap_or(behind.len())]
                    });
                    let length = if fraction.is_empty() { 0 } else { fraction.len() + 1 };
                    let number = format!("{word}{}", &rest[..length]);
                    *rest = &rest[length..];
                    return Some(Some(Expr::Text(number)));
                }
                _ => return Some(Some(Expr::Call(word.to_owned(), Vec::new()))),
            }
        }
    };
    Some(Some(with_fields(value, rest)))
}

/// The word that begins so many bytes on.
fn word<'t>(rest: &mut &'t str, from: usize) -> Option<&'t str> {
    let text = &rest[from..];
    let is_of_word = |it: char| it.is_alphanumeric() || it == '_';
    let start = usize::from(from == 0 && text.starts_with('-'));
    let length = text[start..].find(|it| !is_of_word(it)).map_or(text.len(), |end| start + end);
    *rest = &text[length..];
    (length > 0 || from > 0).then_some(&text[..length])
}

/// A quoted text, and what follows it.
fn literal(text: &str, quote: char) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' if quote == '"' => match characters.next()?.1 {
                'n' => value.push('\n'),
                't' => value.push('\t'),
                other => value.push(other),
            },
            _ if character == quote => return Some((value, &text[at + 1..])),
            _ => value.push(character),
        }
    }
    None
}

/// A value with the fields that follow it without a space.
fn with_fields(value: Expr, rest: &mut &str) -> Expr {
    let mut fields = Vec::new();
    while let Some(behind) = rest.strip_prefix('.') {
        let end = behind.find(|it: char| !(it.is_alphanumeric() || it == '_'));
        let name = &behind[..end.unwrap_or(behind.len())];
        if name.is_empty() {
            break;
        }
        fields.push(name.to_owned());
        *rest = &behind[name.len()..];
    }
    if fields.is_empty() { value } else { Expr::Field(Box::new(value), fields) }
}

#[cfg(test)]
mod tests {
    use super::{Expr, Part, expression, parse};

    fn path(fields: &[&str]) -> Expr {
        Expr::Field(Box::new(Expr::Dot), fields.iter().map(|&it| it.to_owned()).collect())
    }

    #[test]
    fn pipes_hand_their_value_on_as_the_last_argument() {
        let value = expression(".Values.port | default 8080 | quote").unwrap();
        let port = path(&["Values", "port"]);
        let or = Expr::Call("default".to_owned(), vec![Expr::Text("8080".to_owned()), port]);
        assert_eq!(value, Expr::Call("quote".to_owned(), vec![or]));
        let nested = expression(r#"printf "%s-%s" (include "a.b" $.Root) .name"#).unwrap();
        let Expr::Call(name, arguments) = nested else { panic!("no call") };
        assert_eq!((name.as_str(), arguments.len()), ("printf", 3));
    }

    #[test]
    fn lines_and_trims_are_those_of_the_text() {
        let template =
            parse("a:\n  {{- if .x }} b\n{{ else -}}\n  c\n{{ end }}d\n{{/* }} */}}").unwrap();
        let [Part::Text(first, 1), Part::If(branches), Part::Text(last, 5), Part::Text(..)] =
            template.parts.as_slice()
        else {
            panic!("{template:?}")
        };
        assert_eq!((first.as_str(), branches.len(), last.as_str()), ("a:", 2, "d\n"));
        let Part::Text(other, 4) = &branches[1].1[0] else { panic!("{branches:?}") };
        assert_eq!(other, "c\n");
    }

    #[test]
    fn what_is_no_template_is_none() {
        for text in ["{{ if .a }}", "{{ end }}", "{{ (.a }}", "{{ .a", "{{ \"a }}"] {
            assert!(parse(text).is_none(), "{text}");
        }
    }
}
