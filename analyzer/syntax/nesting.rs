//! How deep is a text nested, and is there stack enough for it?
//!
//! syn's parser and our lowering go down by recursion. So a text is measured before it is parsed: what is shallow, as
//! nearly all is, is read where we are; what is deep is read on a thread with a stack to suit; what is absurd is
//! refused. The measure is an upper bound of the depth of the tree, computed on tokens in one pass.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

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
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = match first {
            b'/' if after.first() == Some(&b'/') => after_line(after),
            b'/' if after.first() == Some(&b'*') => after_block_comment(&after[1..]),
            b'"' => meter.word(false, after_string(after)),
            b'\'' => meter.word(false, after_quote(after)),
            b'(' | b'[' | b'{' => {
                meter.open(first == b'{');
                after
            }
            b')' | b']' | b'}' => {
                meter.close();
                after
            }
            _ if is_word(first) => after_word(&mut meter, rest),
            _ if first.is_ascii_whitespace() => after,
            _ => {
                meter.punctuation(first);
                after
            }
        };
    }
    meter.deepest
}

/// The depth of tokens.
pub(super) fn of_tokens(tokens: &TokenStream) -> usize {
    let mut meter = Meter::default();
    let mut open = vec![tokens.clone().into_iter()];
    while let Some(level) = open.last_mut() {
        match level.next() {
            Some(TokenTree::Group(group)) => {
                meter.open(group.delimiter() == Delimiter::Brace);
                open.push(group.stream().into_iter());
            }
            Some(TokenTree::Punct(punct)) => {
                let is_quote = punct.as_char() == '\'' && punct.spacing() == Spacing::Joint;
                let byte = u8::try_from(punct.as_char()).unwrap_or(b'?');
                if !is_quote {
                    meter.punctuation(byte);
                }
            }
            Some(TokenTree::Ident(word)) => meter.word(word == "else" || word == "as", ()),
            Some(TokenTree::Literal(_)) => meter.word(false, ()),
            None => {
                meter.close();
                open.pop();
            }
        }
    }
    meter.deepest
}

/// Adds up how long the chains are that are open at once.
#[derive(Default)]
struct Meter {
    level: Level,
    outer: Vec<Level>,
    outer_sum: usize,
    deepest: usize,
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
    fn grow(&mut self) {
        self.level.chain += 1;
        self.deepest = self.deepest.max(self.outer_sum + self.level.sum());
    }

    fn restart(&mut self) {
        self.level.chain = 0;
        self.level.pending = 0;
    }

    /// A word or literal; `goes_on` for those that may follow a block within an expression.
    fn word<R>(&mut self, goes_on: bool, rest: R) -> R {
        if self.previous == Previous::BlockEnd && !goes_on {
            self.restart();
        }
        self.grow();
        self.previous = Previous::Word;
        rest
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

    fn open(&mut self, is_block: bool) {
        self.level.chain += BRACKET;
        self.deepest = self.deepest.max(self.outer_sum + self.level.sum());
        self.outer_sum += self.level.sum();
        self.outer.push(self.level);
        self.level = Level { is_block, ..Level::default() };
        self.previous = Previous::Punctuation(b'(');
    }

    fn close(&mut self) {
        let inner = self.level;
        // A text with too many closing brackets will not parse anyway.
        self.level = self.outer.pop().unwrap_or_default();
        self.outer_sum -= self.level.sum().min(self.outer_sum);
        self.level.chain = self.level.chain.saturating_sub(BRACKET) + 1;
        self.previous = if inner.is_block { Previous::BlockEnd } else { Previous::Bracket };
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// Behind an identifier or number; raw strings start like one.
fn after_word<'t>(meter: &mut Meter, text: &'t [u8]) -> &'t [u8] {
    let length = text.iter().position(|byte| !is_word(*byte)).unwrap_or(text.len());
    let (word, after) = text.split_at(length);
    let rest = match (word, after.first()) {
        (b"r" | b"br" | b"cr", Some(b'"' | b'#')) => after_raw_string(after),
        (b"b" | b"c", Some(b'"')) => after_string(&after[1..]),
        (b"b", Some(b'\'')) => after_quote(&after[1..]),
        _ => after,
    };
    meter.word(word == b"else" || word == b"as", rest)
}

fn after_line(text: &[u8]) -> &[u8] {
    text.iter().position(|byte| *byte == b'\n').map_or(&[], |at| &text[at..])
}

fn after_block_comment(text: &[u8]) -> &[u8] {
    let mut depth = 1;
    let mut at = 0;
    while let Some(pair) = text.get(at..at + 2) {
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
            return &text[at..];
        }
    }
    &[]
}

/// Behind a string whose opening quote has been passed.
fn after_string(text: &[u8]) -> &[u8] {
    let mut at = 0;
    loop {
        match text.get(at) {
            Some(b'\\') => at += 2,
            Some(b'"') => return &text[at + 1..],
            Some(_) => at += 1,
            None => return &[],
        }
    }
}

/// Behind `#"…"#` with any number of `#`; `r#name` has no quote and ends at once.
fn after_raw_string(text: &[u8]) -> &[u8] {
    let hashes = text.iter().take_while(|byte| **byte == b'#').count();
    let Some(inside) = text[hashes..].strip_prefix(b"\"") else { return &text[hashes..] };
    let mut at = 0;
    while let Some(quote) = inside[at..].iter().position(|byte| *byte == b'"') {
        at += quote + 1;
        let found = inside[at..].iter().take(hashes).take_while(|byte| **byte == b'#').count();
        if found == hashes {
            return &inside[at + hashes..];
        }
    }
    &[]
}

/// Behind a character or a lifetime whose quote has been passed.
fn after_quote(text: &[u8]) -> &[u8] {
    if text.first() == Some(&b'\\') {
        let end = text.iter().skip(2).position(|byte| *byte == b'\'');
        return end.map_or(&[], |at| &text[at + 3..]);
    }
    // One character of up to four bytes and a quote, else a lifetime.
    let width = (1..=4).find(|width| text.get(*width) == Some(&b'\''));
    match width {
        Some(width) if width == character_width(text) => &text[width + 1..],
        _ => text,
    }
}

fn character_width(text: &[u8]) -> usize {
    1 + text.iter().skip(1).take_while(|byte| **byte & 0xC0 == 0x80).count()
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
