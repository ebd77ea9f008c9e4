//! How deep is a text nested, and is there stack enough for it?
//!
//! syn's parser and our lowering go down by recursion. So a text is measured before it is parsed: what is shallow, as
//! nearly all is, is read where we are; what is deep is read on a thread with a stack to suit; what is absurd is
//! refused. The measure is an upper bound of the depth of the tree, computed on tokens in one pass.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use std::ops::Range;

/// What one bracket weighs beside one token of a chain: more calls lie between the two ends of a nesting.
const BRACKET: usize = 8;
/// What an angle bracket or a closure weighs beside one token of a chain.
const PENDING: usize = 4;
/// Up to here the stack of any thread will do; ninety-nine files of a hundred are not deeper than 200.
const SHALLOW: usize = 250;
/// From here on a text is refused: two thousand brackets, or a chain of sixteen thousand tokens.
pub(super) const MAX_DEPTH: usize = 16_000;
/// Stack for one unit of depth: twice what the greediest construct (`&&&&T`) takes without optimisation.
const BYTES_PER_UNIT: usize = 8 << 10;

/// Runs `work` on a stack that suits the depth; `None` if there is no such stack.
pub(super) fn with_stack<R: Send>(depth: usize, work: impl FnOnce() -> R + Send) -> Option<R> {
    if depth <= SHALLOW {
        return Some(work());
    }
    std::thread::scope(|scope| {
        let size = (4 << 20) + depth.min(MAX_DEPTH) * BYTES_PER_UNIT;
        let thread = std::thread::Builder::new().stack_size(size).spawn_scoped(scope, work).ok()?;
        match thread.join() {
            Ok(result) => Some(result),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// The depth of a text.
pub(super) fn of_text(text: &str) -> usize {
    let mut meter = Meter::default();
    for token in Scan::new(text) {
        meter.take(text, token);
    }
    meter.deepest
}

/// A word, a literal, or one character of anything else.
#[derive(Clone, Copy)]
pub(super) struct Token {
    /// What it is.
    pub(super) class: Class,
    /// Where it starts.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
}

/// The tokens of a text without space and comments.
///
/// Runs over every byte of every file, so it works on a table and steps over words, strings and comments whole.
pub(super) struct Scan<'t> {
    text: &'t str,
    at: usize,
    /// Where the comments stand that have been passed and are documentation.
    pub(super) docs: Vec<Range<usize>>,
}

impl<'t> Scan<'t> {
    /// Starts at the start.
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0, docs: Vec::new() }
    }
}

impl Scan<'_> {
    /// Takes note of the comment from `start` to here if it is documentation.
    fn passed(&mut self, start: usize) {
        let comment = &self.text.as_bytes()[start..self.at];
        let is_doc = match comment {
            b"/**/" => false,
            [b'/', b'/', b'/', rest @ ..] => rest.first() != Some(&b'/'),
            [b'/', b'*', b'*', rest @ ..] => rest.first() != Some(&b'*'),
            [b'/', b'/' | b'*', b'!', ..] => true,
            _ => false,
        };
        if is_doc {
            self.docs.push(start..self.at);
        }
    }
}

impl Iterator for Scan<'_> {
    type Item = Token;

    #[inline]
    fn next(&mut self) -> Option<Token> {
        let bytes = self.text.as_bytes();
        loop {
            // Lines are indented: a space is mostly one of several.
            while bytes.get(self.at) == Some(&b' ') {
                self.at += 1;
            }
            let start = self.at;
            let class = CLASSES[usize::from(*bytes.get(start)?)];
            let at = start + 1;
            let is_token = match class {
                Class::Space => {
                    self.at = at;
                    false
                }
                Class::Word => {
                    let end = word_end(bytes, at);
                    self.at = prefixed_literal(bytes, start, end).unwrap_or(end);
                    true
                }
                Class::Text => {
                    self.at = string_end(bytes, at);
                    true
                }
                Class::Quote => {
                    self.at = quote_end(bytes, at);
                    true
                }
                Class::Slash if bytes.get(at) == Some(&b'/') => {
                    self.at = line_end(self.text, at);
                    self.passed(start);
                    false
                }
                Class::Slash if bytes.get(at) == Some(&b'*') => {
                    self.at = comment_end(bytes, at + 1);
                    self.passed(start);
                    false
                }
                Class::Open | Class::Close | Class::Slash | Class::Punctuation => {
                    self.at = at;
                    true
                }
            };
            if is_token {
                return Some(Token { class, start, end: self.at.min(bytes.len()) });
            }
        }
    }
}

/// What a byte starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// White space.
    Space,
    /// A name, keyword or number, or a literal with a prefix.
    Word,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A string.
    Text,
    /// A character, or the quote of a lifetime.
    Quote,
    /// A slash that starts no comment.
    Slash,
    /// Anything else.
    Punctuation,
}

/// The class of every byte.
static CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut table = [Class::Punctuation; 256];
    let mut byte = 0_u8;
    loop {
        table[byte as usize] = match byte {
            b' ' | b'\t' | b'\n' | b'\r' => Class::Space,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | 0x80.. => Class::Word,
            b'(' | b'[' | b'{' => Class::Open,
            b')' | b']' | b'}' => Class::Close,
            b'"' => Class::Text,
            b'\'' => Class::Quote,
            b'/' => Class::Slash,
            _ => Class::Punctuation,
        };
        if byte == u8::MAX {
            return table;
        }
        byte += 1;
    }
}

/// The depth of tokens.
pub(super) fn of_tokens(tokens: &TokenStream) -> usize {
    let mut meter = Meter::default();
    meter.take_all(tokens);
    meter.deepest
}

/// Adds up how long the chains are that are open at once.
#[derive(Default)]
pub(super) struct Meter {
    level: Level,
    outer: Vec<Level>,
    outer_sum: usize,
    /// The depth so far.
    pub(super) deepest: usize,
    previous: Previous,
}

/// One bracket that is open.
#[derive(Clone, Copy, Default)]
struct Level {
    is_block: bool,
    /// Tokens since the last comma, semicolon or end of a block.
    chain: usize,
    /// Angle brackets and closures opened since the last semicolon or end of a block; commas do not end these.
    pending: usize,
}

/// What came before, as far as it matters.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Previous {
    #[default]
    Word,
    BlockEnd,
    Bracket,
    Punctuation(u8),
}

impl Level {
    fn sum(self) -> usize {
        self.chain + self.pending
    }
}

impl Meter {
    /// The next token of `text`.
    #[inline]
    pub(super) fn take(&mut self, text: &str, token: Token) {
        let bytes = text.as_bytes();
        match token.class {
            Class::Word => self.word(matches!(&bytes[token.start..token.end], b"else" | b"as")),
            Class::Open => self.open(bytes[token.start] == b'{'),
            Class::Close => self.close(),
            Class::Text | Class::Quote => self.word(false),
            Class::Space | Class::Slash | Class::Punctuation => {
                self.punctuation(bytes[token.start]);
            }
        }
    }

    /// The next token with all inside it.
    pub(super) fn take_tree(&mut self, token: &TokenTree) {
        match token {
            TokenTree::Group(group) => {
                self.open(group.delimiter() == Delimiter::Brace);
                self.take_all(&group.stream());
                self.close();
            }
            leaf => self.leaf(leaf),
        }
    }

    fn take_all(&mut self, tokens: &TokenStream) {
        let mut open = vec![tokens.clone().into_iter()];
        while let Some(level) = open.last_mut() {
            match level.next() {
                Some(TokenTree::Group(group)) => {
                    self.open(group.delimiter() == Delimiter::Brace);
                    open.push(group.stream().into_iter());
                }
                Some(leaf) => self.leaf(&leaf),
                None => {
                    open.pop();
                    if !open.is_empty() {
                        self.close();
                    }
                }
            }
        }
    }

    fn leaf(&mut self, token: &TokenTree) {
        match token {
            TokenTree::Group(_) => {}
            TokenTree::Punct(punct) => {
                let is_quote = punct.as_char() == '\'' && punct.spacing() == Spacing::Joint;
                let byte = u8::try_from(punct.as_char()).unwrap_or(b'?');
                if !is_quote {
                    self.punctuation(byte);
                }
            }
            TokenTree::Ident(word) => self.word(word == "else" || word == "as"),
            TokenTree::Literal(_) => self.word(false),
        }
    }

    fn grow(&mut self) {
        self.level.chain += 1;
        self.deepest = self.deepest.max(self.outer_sum + self.level.sum());
    }

    fn restart(&mut self) {
        self.level.chain = 0;
        self.level.pending = 0;
    }

    /// A word or literal; `goes_on` for those that may follow a block within an expression.
    fn word(&mut self, goes_on: bool) {
        if self.previous == Previous::BlockEnd && !goes_on {
            self.restart();
        }
        self.grow();
        self.previous = Previous::Word;
    }

    fn punctuation(&mut self, byte: u8) {
        match byte {
            b';' => self.restart(),
            b',' => self.level.chain = 0,
            b'#' if self.previous == Previous::BlockEnd => self.restart(),
            b'<' => self.level.pending += PENDING,
            b'>' if !matches!(self.previous, Previous::Punctuation(b'-' | b'=')) => {
                self.level.pending = self.level.pending.saturating_sub(PENDING);
            }
            // A bar behind punctuation opens a closure, behind a word it is an operator or ends the parameters.
            b'|' if matches!(self.previous, Previous::Punctuation(_)) => {
                self.level.pending += PENDING;
            }
            _ => {}
        }
        self.grow();
        self.previous = Previous::Punctuation(byte);
    }

    /// A bracket opens.
    pub(super) fn open(&mut self, is_block: bool) {
        self.level.chain += BRACKET;
        self.deepest = self.deepest.max(self.outer_sum + self.level.sum());
        self.outer_sum += self.level.sum();
        self.outer.push(self.level);
        self.level = Level { is_block, ..Level::default() };
        self.previous = Previous::Punctuation(b'(');
    }

    /// A bracket closes.
    pub(super) fn close(&mut self) {
        let inner = self.level;
        // A text with too many closing brackets will not parse anyway.
        self.level = self.outer.pop().unwrap_or_default();
        self.outer_sum -= self.level.sum().min(self.outer_sum);
        self.level.chain = self.level.chain.saturating_sub(BRACKET) + 1;
        self.previous = if inner.is_block { Previous::BlockEnd } else { Previous::Bracket };
    }
}

fn word_end(bytes: &[u8], from: usize) -> usize {
    let is_word = |byte: &u8| matches!(CLASSES[usize::from(*byte)], Class::Word);
    let rest = &bytes[from..];
    from + rest.iter().position(|byte| !is_word(byte)).unwrap_or(rest.len())
}

/// Behind a raw or byte string whose prefix stands at `start..end`.
fn prefixed_literal(bytes: &[u8], start: usize, end: usize) -> Option<usize> {
    let next = bytes.get(end)?;
    // Most words have nothing of the kind behind them.
    if !matches!(next, b'"' | b'#' | b'\'') {
        return None;
    }
    match (&bytes[start..end], next) {
        (b"r" | b"br" | b"cr", b'"' | b'#') => Some(raw_string_end(bytes, end)),
        (b"b" | b"c", b'"') => Some(string_end(bytes, end + 1)),
        (b"b", b'\'') => Some(quote_end(bytes, end + 1)),
        _ => None,
    }
}

fn line_end(text: &str, from: usize) -> usize {
    memchr::memchr(b'\n', &text.as_bytes()[from..]).map_or(text.len(), |at| from + at)
}

fn comment_end(bytes: &[u8], from: usize) -> usize {
    let mut depth = 1;
    let mut at = from;
    while let Some(pair) = bytes.get(at..at + 2) {
        match pair {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    bytes.len()
}

/// Behind a string whose opening quote has been passed.
fn string_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(found) = memchr::memchr2(b'\\', b'"', bytes.get(at..).unwrap_or_default()) {
        at += found;
        if bytes[at] == b'"' {
            return at + 1;
        }
        at += 2;
    }
    bytes.len()
}

/// Behind `#"…"#` with any number of `#`; `r#name` has no quote and ends at once.
fn raw_string_end(bytes: &[u8], from: usize) -> usize {
    let hashes = bytes[from..].iter().take_while(|byte| **byte == b'#').count();
    let mut at = from + hashes;
    if bytes.get(at) != Some(&b'"') {
        return at;
    }
    at += 1;
    while let Some(length) = bytes[at..].iter().position(|byte| *byte == b'"') {
        at += length + 1;
        let found = bytes[at..].iter().take(hashes).take_while(|byte| **byte == b'#').count();
        if found == hashes {
            return at + hashes;
        }
    }
    bytes.len()
}

/// Behind a character or, for a lifetime, behind its quote only.
fn quote_end(bytes: &[u8], from: usize) -> usize {
    let rest = &bytes[from..];
    match rest.first() {
        None => from,
        Some(b'\\') => {
            let end = rest.iter().skip(2).position(|byte| *byte == b'\'');
            end.map_or(bytes.len(), |length| from + length + 3)
        }
        Some(_) => {
            let width = 1 + rest[1..].iter().take_while(|byte| **byte & 0xC0 == 0x80).count();
            if rest.get(width) == Some(&b'\'') { from + width + 1 } else { from }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BRACKET, MAX_DEPTH, of_text, of_tokens};

    fn check(text: &str, expected: usize) {
        assert_eq!(of_text(text), expected, "{text}");
    }

    #[test]
    fn brackets_and_chains_add_up() {
        check("", 0);
        check("((()))", 3 * BRACKET);
        check("a + b", 3);
        check("f(a, b, c)", 1 + BRACKET + 2);
        check("a; b; c", 2);
        check("if a {} else if b {}", 2 + 1 + 3 + BRACKET);
        check("fn a() {} fn b() {}", 2 + 1 + BRACKET);
    }

    #[test]
    fn text_and_comments_weigh_nothing() {
        check("// ((((\n/* (((( /* [[ */ */ a", 1);
        check(r##" "((((\"" r#"((("("# b"[[[" '(' '\'' '\u{28}' 'a "##, 8);
        check("r#type", 2);
    }

    #[test]
    fn what_nests_without_brackets_weighs() {
        for chain in [
            "!",
            "&",
            "a+",
            "A<",
            "A<B,",
            "|a, b| ",
            "|| ",
            "if a {} else ",
            "a.b()",
            "return ",
            "#[a] ",
            "a=",
            "x as ",
        ] {
            assert!(of_text(&chain.repeat(20_000)) > MAX_DEPTH, "{chain}");
            if let Ok(tokens) = chain.repeat(20_000).parse() {
                assert!(of_tokens(&tokens) > MAX_DEPTH, "{chain}");
            }
        }
    }

    #[test]
    fn long_texts_are_not_deep() {
        for piece in [
            "fn f() { g(1, &[2]) }\n",
            "a(b);",
            "A | B, ",
            "match x { A => {} B => {} }",
            "impl A<B> for C<D> { type E = F<G>; }",
        ] {
            assert!(of_text(&piece.repeat(20_000)) < 200, "{piece}");
        }
    }
}
