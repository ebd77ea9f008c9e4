//! What is left of a text without what nothing asks for: documentation, and the insides of modules and functions that are
//! there in tests only.
//!
//! A third of many a repository is tests, and a tenth is documentation, which the lexer turns into attributes, a dozen
//! allocations each. So the insides of modules, and the bodies of other functions, under `#[cfg(test)]` and comments
//! that document are blanked before syn sees them: names and signatures stay, and everything stands where it stood. What
//! is missed here, for being spelled unusually, costs time and nothing else.

use super::nesting::{Class, Meter, Scan, Token, of_text};
use std::borrow::Cow;
use std::ops::Range;

/// A text worth parsing.
pub(super) struct Proper<'t> {
    /// What is left.
    pub(super) text: Cow<'t, str>,
    /// How deep it is nested.
    pub(super) depth: usize,
}

/// The text without documentation and with modules and the bodies of functions under `#[cfg(test)]` empty.
pub(super) fn proper(text: &str) -> Proper<'_> {
    let mut reader =
        Reader { text, scan: Scan::new(text), meter: Meter::default(), idle: Vec::new() };
    reader.read();
    let Reader { meter, mut idle, .. } = reader;
    // Documentation may stand inside a function that is blanked as a whole.
    idle.sort_unstable_by_key(|range| range.start);
    let text = if idle.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(blanked(text, &idle)) };
    Proper { text, depth: meter.deepest }
}

/// Goes through a text once.
struct Reader<'t> {
    text: &'t str,
    scan: Scan<'t>,
    meter: Meter,
    /// What is found to be idle.
    idle: Vec<Range<usize>>,
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut depth = 0_usize;
        // How deep the macro call stands that we are in. A macro may ask for its documentation, so there it stays.
        let mut call = None;
        let mut bang = Bang::default();
        while let Some(token) = self.scan.next() {
            if call.is_some() {
                self.scan.docs.clear();
            } else if !self.scan.docs.is_empty() {
                self.idle.append(&mut self.scan.docs);
            }
            if self.is_mark(token) {
                let has_closed = self.item(token);
                depth = depth.saturating_sub(usize::from(has_closed));
                bang = Bang::default();
                continue;
            }
            self.meter.take(self.text, token);
            match token.class {
                Class::Open => {
                    depth += 1;
                    call = call.or((bang != Bang::None).then_some(depth));
                }
                Class::Close => {
                    call = call.filter(|call| *call != depth);
                    depth = depth.saturating_sub(1);
                }
                _ => {}
            }
            bang = bang.after(self.text, token);
        }
        if call.is_none() {
            self.idle.append(&mut self.scan.docs);
        }
    }

    /// Whether the attribute that starts here holds in tests only.
    #[inline]
    fn is_mark(&self, token: Token) -> bool {
        let rest = &self.text.as_bytes()[token.start..];
        rest[0] == b'#' && MARKS.iter().any(|mark| rest.starts_with(mark.as_bytes()))
    }

    /// Goes through the item that `first` starts an attribute of; whether that ends the bracket around it.
    fn item(&mut self, first: Token) -> bool {
        let (all, has_closed) = item(self.text, first, &mut self.scan);
        self.idle.append(&mut self.scan.docs);
        let tokens = Tokens::of(self.text, &all);
        if tokens.is_none() {
            // What was not looked at may be deep, and stays.
            self.meter.deepest = self.meter.deepest.max(of_text(self.text));
        }
        let idle = tokens.map(Tokens::idle).unwrap_or_default();
        let mut left = idle.iter().peekable();
        for token in &all {
            while left.next_if(|range| range.end <= token.start).is_some() {}
            if left.peek().is_none_or(|range| token.start < range.start) {
                self.meter.take(self.text, *token);
            }
        }
        self.idle.extend(idle);
        has_closed
    }
}

/// Whether what came before makes the next bracket one of a macro call: `!`, or `!` and a name.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Bang {
    #[default]
    None,
    Bare,
    Named,
}

impl Bang {
    #[inline]
    fn after(self, text: &str, token: Token) -> Self {
        match (self, token.class) {
            (_, Class::Punctuation) if text.as_bytes()[token.start] == b'!' => Self::Bare,
            (Self::Bare, Class::Word) => Self::Named,
            _ => Self::None,
        }
    }
}

/// How attributes start that hold in tests only.
const MARKS: [&str; 2] = ["#[cfg(test)]", "#[cfg(all(test"];

/// The tokens from `first` to the end of the item that it is an attribute of, and whether that end is the end of the
/// bracket around it.
fn item(text: &str, first: Token, scan: &mut Scan<'_>) -> (Vec<Token>, bool) {
    let mut item = vec![first];
    let mut depth = 0;
    let mut is_module = false;
    for token in scan {
        // What stands in a module is not looked at.
        let is_inside = is_module && depth > 0;
        match (token.class, &text[token.start..token.end]) {
            (Class::Open, _) => depth += 1,
            (Class::Close, _) if depth == 0 => {
                item.push(token);
                return (item, true);
            }
            (Class::Close, bracket) => {
                depth -= 1;
                if depth == 0 {
                    item.push(token);
                    if bracket == "}" {
                        break;
                    }
                    continue;
                }
            }
            (_, ";") if depth == 0 => {
                item.push(token);
                break;
            }
            (Class::Word, "mod") if depth == 0 => is_module = true,
            _ => {}
        }
        if !is_inside {
            item.push(token);
        }
    }
    (item, false)
}

/// The text with `ranges` replaced by space, no line fewer and no column less. Ranges inside others add nothing.
fn blanked(text: &str, ranges: &[Range<usize>]) -> String {
    let mut result = String::with_capacity(text.len());
    let mut end = 0;
    for range in ranges.iter().filter(|range| !range.is_empty()) {
        if range.start < end {
            continue;
        }
        result.push_str(&text[end..range.start]);
        end = range.end;
        let inside = &text[range.clone()];
        let lines = inside.bytes().filter(|byte| *byte == b'\n').count();
        result.extend(std::iter::repeat_n('\n', lines));
        // Nothing stands behind what ends with its line.
        if !matches!(text.as_bytes().get(end), None | Some(b'\n')) {
            let last_line = inside.rsplit('\n').next().unwrap_or(inside);
            result.extend(std::iter::repeat_n(' ', last_line.chars().count()));
        }
    }
    result.push_str(&text[end..]);
    result
}

/// The tokens of one item.
struct Tokens<'t> {
    text: &'t str,
    all: &'t [Token],
    /// For an opening bracket the position of the closing one.
    ends: Vec<u32>,
    /// What is found to be idle.
    idle: Vec<Range<usize>>,
}

impl<'t> Tokens<'t> {
    /// None where closing brackets are missing: such a text will not parse.
    fn of(text: &'t str, all: &'t [Token]) -> Option<Self> {
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

    /// The insides of the item if it is a module, else of the functions in it, in order.
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

    /// Empties the module or function, or the functions of the impl or trait.
    fn marked(&mut self) {
        let mut at = 0;
        while self.token(at) == "#" && self.token(at + 1) == "[" {
            at = self.behind(at + 1);
        }
        let mut container = None;
        while let Some(token) = self.all.get(at) {
            match self.token(at) {
                "fn" if self.is_named(at) => {
                    self.function(at);
                    return;
                }
                of @ ("mod" | "impl" | "trait") => container = container.or(Some(of)),
                "{" => match container {
                    Some("mod") => {
                        self.inside(at);
                        return;
                    }
                    Some(_) => return self.container(at),
                    None => return,
                },
                ";" => return,
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

    /// Empties the braces that open at this place, and returns where to go on.
    fn inside(&mut self, open: usize) -> usize {
        let close = self.ends[open] as usize;
        self.idle.push(self.all[open].end..self.all[close].start);
        close + 1
    }

    /// The function at this place: empties its body, and returns where to go on.
    fn function(&mut self, mut at: usize) -> usize {
        while let Some(token) = self.all.get(at) {
            match self.token(at) {
                "{" => return self.inside(at),
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
    use super::super::nesting::of_text;
    use super::proper;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(proper(text).text, expected);
        assert_eq!(proper(text).depth, of_text(expected));
    }

    #[test]
    fn what_is_there_in_tests_loses_its_insides() {
        check(
            "fn a() { b() }\n#[cfg(test)]\n#[allow(x)]\npub mod tests {\n use a;\n fn t(x: [u8; 2]) {\n  a();\n  é }\n \
             impl S { fn m(&self) -> u8 { 1 } } }\nfn c() { d() }",
            "fn a() { b() }\n#[cfg(test)]\n#[allow(x)]\npub mod tests {\n\n\n\n\n                                    }\nfn c() { d() }",
        );
        check(
            "#[cfg(test)] impl S { const A: [u8; 2] = b; fn m(&self) -> u8 { 1 } }",
            "#[cfg(test)] impl S { const A: [u8; 2] = b; fn m(&self) -> u8 {   } }",
        );
        check("#[cfg(all(test, unix))] fn t() { a }", "#[cfg(all(test, unix))] fn t() {   }");
        check("#[cfg(test)] impl S { fn t() { a } }", "#[cfg(test)] impl S { fn t() {   } }");
    }

    #[test]
    fn documentation_goes() {
        check(
            "//! a\n/// b\nfn f() {\n  /** c\n  d */ g()\n} /*! e */ // h\n/// i",
            "\n\nfn f() {\n  \n       g()\n}          // h\n",
        );
        check(
            "#[cfg(test)] impl a {\n /// b\n fn c() {\n /// d\n }\n}",
            "#[cfg(test)] impl a {\n \n fn c() {\n\n }\n}",
        );
        check(
            "a! {\n /// b\n x { /// c\n } }\n/// d\nmacro_rules! e { /// f\n }",
            "a! {\n /// b\n x { /// c\n } }\n\nmacro_rules! e { /// f\n }",
        );
        for text in ["//// a\n/*** b */ /**/ fn f() {}", "const A: &str = \"/// a\";", "// a /// b"]
        {
            check(text, text);
        }
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
            "#[cfg(test)] impl a { type F = fn(u8); m! { fn n(); } fn t() -> A<{ 1 }> { a } }",
            "#[cfg(test)] impl a { type F = fn(u8); m! { fn n(); } fn t() -> A<{   }> { a } }",
        );
    }
}
