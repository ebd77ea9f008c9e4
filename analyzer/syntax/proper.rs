//! What is left of a text without the insides of functions that are there in tests only.
//!
//! A third of many a repository is tests, and nothing asks what a test does. So the bodies of functions under
//! `#[cfg(test)]` are blanked before syn sees them: names and signatures stay, and everything stands where it stood.
//! What is missed here, for being spelled unusually, costs time and nothing else.

use super::nesting::{Class, Scan, Token};
use std::borrow::Cow;
use std::ops::Range;

/// The text with the bodies of functions under `#[cfg(test)]` empty.
pub(super) fn proper(text: &str) -> Cow<'_, str> {
    if !MARKS.iter().any(|mark| text.contains(mark)) {
        return Cow::Borrowed(text);
    }
    let mut idle = Vec::new();
    let mut scan = Scan::new(text);
    while let Some(token) = scan.next() {
        if MARKS.iter().any(|mark| text[token.start..].starts_with(mark)) {
            let item = Tokens::of(text, item(text, token, &mut scan));
            idle.extend(item.map(Tokens::idle).unwrap_or_default());
        }
    }
    if idle.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(blanked(text, &idle)) }
}

/// How attributes start that hold in tests only.
const MARKS: [&str; 2] = ["#[cfg(test)]", "#[cfg(all(test"];

/// The tokens from `first` to the end of the item that it is an attribute of.
fn item(text: &str, first: Token, scan: &mut Scan<'_>) -> Vec<Token> {
    let mut item = vec![first];
    let mut depth = 0;
    for token in scan {
        item.push(token);
        match (token.class, &text[token.start..token.end]) {
            (Class::Open, _) => depth += 1,
            (Class::Close, _) if depth == 0 => break,
            (Class::Close, bracket) => {
                depth -= 1;
                if depth == 0 && bracket == "}" {
                    break;
                }
            }
            (_, ";") if depth == 0 => break,
            _ => {}
        }
    }
    item
}

/// The text with `ranges` replaced by space, no line fewer and no column less.
fn blanked(text: &str, ranges: &[Range<usize>]) -> String {
    let mut result = String::with_capacity(text.len());
    let mut end = 0;
    for range in ranges {
        let inside = &text[range.clone()];
        let last_line = inside.rsplit('\n').next().unwrap_or(inside);
        result.push_str(&text[end..range.start]);
        result.extend(inside.bytes().filter(|byte| *byte == b'\n').map(char::from));
        result.extend(last_line.chars().map(|_| ' '));
        end = range.end;
    }
    result.push_str(&text[end..]);
    result
}

/// The tokens of one item.
struct Tokens<'t> {
    text: &'t str,
    all: Vec<Token>,
    /// For an opening bracket the position of the closing one.
    ends: Vec<u32>,
    /// What is found to be idle.
    idle: Vec<Range<usize>>,
}

impl<'t> Tokens<'t> {
    /// None where closing brackets are missing: such a text will not parse.
    fn of(text: &'t str, all: Vec<Token>) -> Option<Self> {
        let mut ends = vec![0; all.len()];
        let mut open = Vec::new();
        for (at, token) in all.iter().enumerate() {
            match token.class {
                Class::Open => open.push(at),
                Class::Close => {
                    if let Some(start) = open.pop() {
                        ends[start] = u32::try_from(at).ok()?;
                    }
                }
                _ => {}
            }
        }
        open.is_empty().then_some(Self { text, all, ends, idle: Vec::new() })
    }

    /// The insides of the functions in the item, in order.
    fn idle(mut self) -> Vec<Range<usize>> {
        self.marked();
        self.idle
    }

    fn token(&self, at: usize) -> &'t str {
        self.all.get(at).map_or("", |token| &self.text[token.start..token.end])
    }

    /// Behind the bracket that closes the one at `open`.
    fn behind(&self, open: usize) -> usize {
        self.ends[open] as usize + 1
    }

    /// Empties the function, or the functions of the module, impl or trait.
    fn marked(&mut self) {
        let mut at = 0;
        while self.token(at) == "#" && self.token(at + 1) == "[" {
            at = self.behind(at + 1);
        }
        let mut is_container = false;
        while let Some(token) = self.all.get(at) {
            match self.token(at) {
                "fn" if self.is_named(at) => {
                    self.function(at);
                    return;
                }
                "mod" | "impl" | "trait" => is_container = true,
                "{" if is_container => return self.container(at),
                "{" | ";" => return,
                _ if token.class == Class::Close => return,
                "(" | "[" => at = self.ends[at] as usize,
                _ => {}
            }
            at += 1;
        }
    }

    /// Whether the `fn` at this place is of a declaration, not of a type.
    fn is_named(&self, at: usize) -> bool {
        self.all.get(at + 1).is_some_and(|token| token.class == Class::Word)
    }

    /// All functions between the braces.
    fn container(&mut self, open: usize) {
        let end = self.behind(open);
        let mut at = open + 1;
        while at < end {
            let is_function = self.token(at) == "fn" && self.is_named(at);
            at = if is_function { self.function(at) } else { at + 1 };
        }
    }

    /// The function at this place: empties its body, and returns where to go on.
    fn function(&mut self, mut at: usize) -> usize {
        while let Some(token) = self.all.get(at) {
            match self.token(at) {
                "{" => {
                    let close = self.ends[at] as usize;
                    self.idle.push(token.end..self.all[close].start);
                    return close + 1;
                }
                ";" => return at,
                "(" | "[" => at = self.ends[at] as usize,
                _ if token.class == Class::Close => return at,
                _ => {}
            }
            at += 1;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::proper;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(proper(text), expected);
    }

    #[test]
    fn functions_of_test_modules_lose_their_insides() {
        check(
            "fn a() { b() }\n#[cfg(test)]\n#[allow(x)]\npub mod tests {\n use a;\n fn t(x: [u8; 2]) {\n  a();\n  é }\n \
             impl S { fn m(&self) -> u8 { 1 } }\n}\nfn c() { d() }",
            "fn a() { b() }\n#[cfg(test)]\n#[allow(x)]\npub mod tests {\n use a;\n fn t(x: [u8; 2]) {\n\n    }\n \
             impl S { fn m(&self) -> u8 {   } }\n}\nfn c() { d() }",
        );
        check("#[cfg(all(test, unix))] fn t() { a }", "#[cfg(all(test, unix))] fn t() {   }");
        check("#[cfg(test)] impl S { fn t() { a } }", "#[cfg(test)] impl S { fn t() {   } }");
    }

    #[test]
    fn everything_else_stays() {
        for text in [
            "#[cfg(not(test))] mod a { fn t() { a } }",
            "#[cfg(any(test, unix))] mod a { fn t() { a } }",
            "#[cfg(test)] mod a; fn t() { a }",
            "#[cfg(test)] use a::{b}; fn t() { a }",
            "fn f() { g(#[cfg(test)] a); } fn t() { a }",
            "fn f() { #[cfg(test)] let a: fn(u8) = b; c() } fn t() { a }",
            "struct S { #[cfg(test)] a: fn() } fn t() { a }",
            "match a { #[cfg(test)] A => b, B => { c } }",
            "const A: &str = \"#[cfg(test)] mod a { fn t() { a } }\";",
            "// #[cfg(test)]\nmod a { fn t() { a } }",
            "#[cfg(test)] mod a { fn t() { a }",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn types_and_macros_in_tests_do_no_harm() {
        check(
            "#[cfg(test)] mod a { type F = fn(u8); trait T { fn n(); } fn t() -> A<{ 1 }> { a } }",
            "#[cfg(test)] mod a { type F = fn(u8); trait T { fn n(); } fn t() -> A<{   }> { a } }",
        );
    }
}
