//! The state shared by everything that lowers syn's tree: arenas, names, places.

use super::facts::{
    Body, BodyId, Expr, ExprId, ExprKind, FileFacts, Pattern, PatternId, PatternKind,
};
use crate::base::{Id, IndexVec, Name, Span};
use proc_macro2::{Ident, TokenStream};
use std::fmt::Write;
use syn::punctuated::Punctuated;

/// Where the tokens at hand come from, and so how their places are told.
pub(super) enum Origin<'s> {
    /// The text of a whole file.
    File(Lines<'s>),
    /// The text of one macro call, read again for its expansion; see [`Excerpt`].
    Excerpt(Excerpt),
}

/// Part of a file that was lexed anew behind one space.
///
/// The space leaves line 1, column 0 free for tokens that have no place of their own because they stem from
/// a macro's definition: they take the place of the call.
#[derive(Clone, Copy, Default)]
pub(super) struct Excerpt {
    /// Where the excerpt starts in the file.
    pub(super) start: Span,
    /// Where the macro is called.
    pub(super) call: Span,
}

/// Starts of the lines of a text, computed when first asked for.
pub(super) struct Lines<'s> {
    text: &'s str,
    /// How many lines of the file stand before the text.
    before: u32,
    starts: Option<Vec<usize>>,
}

impl<'s> Lines<'s> {
    /// The lines of `text`.
    pub(super) fn new(text: &'s str) -> Self {
        Self::behind(0, text)
    }

    /// The lines of `text`, which stands behind so many others.
    pub(super) fn behind(before: u32, text: &'s str) -> Self {
        Self { text, before, starts: None }
    }

    /// The place in the file.
    fn place(&self, within: proc_macro2::LineColumn) -> Span {
        self.at(within.line, within.column + 1)
    }

    fn at(&self, line: usize, column: usize) -> Span {
        Span::new(self.before + number(line), number(column))
    }

    /// The byte at which the character before `place` ends.
    fn offset(&mut self, place: proc_macro2::LineColumn) -> Option<usize> {
        let text = self.text;
        let starts = self.starts.get_or_insert_with(|| line_starts(text));
        let start = *starts.get(place.line.checked_sub(1)?)?;
        let line = text.get(start..)?;
        if line.as_bytes().get(..place.column)?.is_ascii() {
            return Some(start + place.column);
        }
        let within = line.char_indices().nth(place.column).map_or(line.len(), |(at, _)| at);
        Some(start + within)
    }

    /// What stands between `from`, the place of an opening delimiter, and `to`, that of the closing one,
    /// without the white space at both ends, and where it starts.
    fn between(
        &mut self,
        from: proc_macro2::LineColumn,
        to: proc_macro2::LineColumn,
    ) -> Option<(&'s str, Span)> {
        let start = self.offset(from)? + 1;
        let inside = self.text.get(start..self.offset(to)?)?;
        let trimmed = inside.trim_start();
        let skipped = inside.get(..inside.len() - trimmed.len())?;
        let place = match skipped.rsplit_once('\n') {
            Some((before, indent)) => {
                let lines = before.matches('\n').count() + 1;
                self.at(from.line + lines, indent.chars().count() + 1)
            }
            None => self.at(from.line, from.column + skipped.chars().count() + 2),
        };
        Some((trimmed.trim_end(), place))
    }
}

/// The byte at which each line starts.
fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

/// A count as it is kept in a [`Span`].
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Lowers the tree of one file into its facts.
pub(super) struct Lowerer<'s> {
    /// What has been lowered so far.
    pub(super) facts: FileFacts,
    /// The body at hand.
    pub(super) body: Body,
    /// Where the tokens at hand come from.
    pub(super) origin: Origin<'s>,
    /// Whether the item at hand is there in tests only; then nobody asks for its bodies.
    pub(super) is_in_tests: bool,
    /// Turns calls of the repository's own macros into tokens; absent while definitions are still collected.
    pub(super) expander: Option<super::macros::Expander<'s>>,
    /// Kept between names to save allocations.
    scratch: String,
    /// Bodies that have been used, kept for their memory.
    spare: Vec<Body>,
}

impl<'s> Lowerer<'s> {
    /// Starts with empty facts.
    pub(super) fn new(origin: Origin<'s>) -> Self {
        Self {
            facts: FileFacts::default(),
            body: Body::default(),
            origin,
            is_in_tests: false,
            expander: None,
            scratch: String::new(),
            spare: Vec::new(),
        }
    }

    /// The identifier without `r#`.
    pub(super) fn name(&self, ident: &Ident) -> Name {
        Word::of(ident).name.unwrap_or_default()
    }

    /// The identifiers joined by `::`.
    pub(super) fn joined_path(&mut self, path: &syn::Path) -> Name {
        if let Some(only) = path.get_ident() {
            let word = Word::of(only);
            if !word.is_raw {
                return word.name.unwrap_or_default();
            }
        }
        self.scratch.clear();
        for (index, segment) in each(&path.segments).enumerate() {
            let separator = if index == 0 { "" } else { "::" };
            let _ = write!(self.scratch, "{separator}{}", segment.ident);
        }
        Name::new(&self.scratch)
    }

    /// The place of a token.
    pub(super) fn span(&self, span: proc_macro2::Span) -> Span {
        let place = span.start();
        match &self.origin {
            Origin::File(lines) => lines.place(place),
            Origin::Excerpt(excerpt) => excerpt.place(place),
        }
    }

    /// The first token's place, or that of the call in an expansion.
    pub(super) fn first_span(&self, tokens: &TokenStream) -> Span {
        tokens
            .clone()
            .into_iter()
            .next()
            .map_or_else(Span::default, |token| self.span(token.span()))
    }

    /// What stands between the delimiters, as in the file where that can be told, and where it starts.
    pub(super) fn text_between(
        &mut self,
        delimiters: proc_macro2::extra::DelimSpan,
        tokens: &TokenStream,
    ) -> (Name, Span) {
        if let Origin::File(lines) = &mut self.origin
            && let Some((text, start)) =
                lines.between(delimiters.open().start(), delimiters.close().start())
        {
            return (Name::new(text), start);
        }
        (Name::from(&tokens.to_string()), self.span(delimiters.open()))
    }

    /// Appends an expression to the body at hand.
    pub(super) fn push(&mut self, span: Span, kind: ExprKind) -> ExprId {
        self.body.expressions.push(Expr { span, kind })
    }

    /// Appends a pattern to the body at hand.
    pub(super) fn push_pattern(&mut self, span: Span, kind: PatternKind) -> PatternId {
        self.body.patterns.push(Pattern { span, kind })
    }

    /// Runs `fill` on a new body and returns that body's id with what `fill` returned.
    pub(super) fn in_new_body<R>(&mut self, fill: impl FnOnce(&mut Self) -> R) -> (BodyId, R) {
        let empty = self.spare.pop().unwrap_or_default();
        let outer = std::mem::replace(&mut self.body, empty);
        let result = fill(self);
        let mut used = std::mem::replace(&mut self.body, outer);
        let body = Body {
            expressions: exact(&mut used.expressions),
            patterns: exact(&mut used.patterns),
            parameters: std::mem::take(&mut used.parameters),
            root: used.root.take(),
        };
        self.spare.push(used);
        (self.facts.bodies.push(body), result)
    }
}

/// An identifier, interned as it is written: nothing is copied before.
#[derive(Default)]
struct Word {
    /// Without `r#`.
    name: Option<Name>,
    is_raw: bool,
}

impl Word {
    fn of(ident: &Ident) -> Self {
        let mut word = Self::default();
        let _ = write!(word, "{ident}");
        word
    }
}

impl Write for Word {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        match text.strip_prefix("r#") {
            Some(rest) => {
                self.is_raw = true;
                // The prefix may come by itself.
                if !rest.is_empty() {
                    self.name = Some(Name::new(rest));
                }
            }
            None => self.name = Some(Name::new(text)),
        }
        Ok(())
    }
}

/// The elements in order. Unlike with `iter`, nothing is allocated, and whoever collects knows how many there are.
pub(super) fn each<T, P>(elements: &Punctuated<T, P>) -> impl ExactSizeIterator<Item = &T> {
    (0..elements.len()).map(|at| &elements[at])
}

/// The things in a vector of just the right size; the vector keeps its memory.
fn exact<I: Id, T>(items: &mut IndexVec<I, T>) -> IndexVec<I, T> {
    items.drain_all().collect()
}

impl Excerpt {
    /// The place in the file.
    fn place(self, within: proc_macro2::LineColumn) -> Span {
        match (within.line, within.column) {
            (1, 0) => self.call,
            // The space in front makes up for columns counting from 0 there.
            (1, column) => Span::new(self.start.line, self.start.column + number(column - 1)),
            (line, column) => Span::new(self.start.line + number(line - 1), number(column + 1)),
        }
    }
}
