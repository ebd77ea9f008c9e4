//! Calls of the repository's own macros to tokens.

use super::definitions::{Caller, Definitions, may_paste};
use super::matching::{Binding, match_call};
use super::parse_value;
use super::paste::pasted;
use super::rules::{Rule, parse_rules};
use super::transcribe::Transcriber;
use crate::base::{Name, Span};
use crate::syntax::facts::{FileFacts, ImportLeaf, ItemKind};
use crate::syntax::nesting::{self, Meter};
use proc_macro2::{Delimiter, LineColumn, Spacing, TokenStream};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::rc::Rc;
use syn::Stmt;
use syn::buffer::Cursor;

/// How deep macros may call macros.
const MAX_DEPTH: usize = 64;
/// How deep expansions may be nested together: they stand in each other, and share one stack.
const MAX_NESTING: usize = nesting::MAX_DEPTH / 2;
/// How many tokens one call and all calls in its expansion may turn into.
const MAX_TOKENS: usize = 200_000;

/// The rules of definitions by their number, each parsed once; good for many files on one thread.
#[derive(Default)]
pub(in crate::syntax) struct Rules {
    parsed: FxHashMap<usize, Option<Rc<[Rule]>>>,
    /// What calls turned into of which nothing stands in a file.
    remembered: FxHashMap<PlacelessCall, Rc<Remembered>>,
}

/// A call all of whose tokens stem from definitions: wherever it is made, it turns into the same.
#[derive(PartialEq, Eq, Hash)]
struct PlacelessCall {
    /// The definition's number.
    definition: usize,
    may_paste: bool,
    /// What `$crate` stands for, and the tokens.
    text: String,
}

/// What such a call turned into.
struct Remembered {
    statements: Rc<[Stmt]>,
    /// How many tokens were written.
    tokens: usize,
    depth: usize,
}

/// A macro that is called.
struct Called<'d> {
    rules: Option<Rc<[Rule]>>,
    crate_name: &'d str,
    /// The definition's number, if no expansion made it.
    definition: Option<usize>,
}

/// Expands calls within one file.
pub(in crate::syntax) struct Expander<'d> {
    definitions: &'d Definitions,
    caller: Caller,
    /// Where the call stands that is being expanded.
    place: Span,
    /// Whether a call of `paste!` may come out of it.
    may_paste: bool,
    rules: &'d mut Rules,
    /// Macros defined by expansions, the latest last.
    made: Vec<(Name, Rc<[Rule]>)>,
    /// How deep each of the expansions is that stand in each other at the moment.
    depths: Vec<usize>,
    /// The depth of the expansion made last.
    last_depth: usize,
    budget: usize,
    /// Names that the file imports, each with the first segment of its path.
    imports: FxHashMap<Name, Name>,
    /// Names of macros whose calls could not be expanded.
    pub(in crate::syntax) failed: BTreeSet<Name>,
}

impl<'d> Expander<'d> {
    /// Nothing expanded yet.
    pub(in crate::syntax) fn new(
        definitions: &'d Definitions,
        caller: Caller,
        facts: &FileFacts,
        rules: &'d mut Rules,
    ) -> Self {
        Self {
            definitions,
            caller,
            place: Span::default(),
            may_paste: true,
            rules,
            made: Vec::new(),
            depths: Vec::new(),
            last_depth: 0,
            budget: MAX_TOKENS,
            imports: imports(facts, definitions),
            failed: BTreeSet::new(),
        }
    }

    /// Gets ready for a call that stands in the file itself.
    pub(in crate::syntax) fn begin(&mut self, place: Span, text: Name) {
        self.place = place;
        self.may_paste = self.definitions.may_paste() || may_paste(text);
        self.depths.clear();
        self.budget = MAX_TOKENS;
    }

    /// Remembers a macro that an expansion defines.
    pub(in crate::syntax) fn define(&mut self, name: Name, rules: &str) {
        if let Some(rules) = parse_rules(rules) {
            self.made.push((name, rules.into()));
        }
    }

    /// What the call turns into; `None` if it is not one of the repository's macros or cannot be expanded.
    pub(super) fn expand(&mut self, path: &[Name], tokens: TokenStream) -> Option<TokenStream> {
        let called = self.called(path)?;
        let expansion = self.apply(&called, tokens, &mut |_| false);
        if expansion.is_none() {
            self.fail(path);
        }
        expansion
    }

    /// As [`expand`](Self::expand) the statements that a call within an expansion turns into.
    ///
    /// What definitions hand to each other is often the same for every call of the outermost: that is read once.
    pub(super) fn statements(&mut self, path: &[Name], tokens: TokenStream) -> Option<Rc<[Stmt]>> {
        let called = self.called(path)?;
        let (mut call, mut known) = (None, None);
        let budget = self.budget;
        let may_paste = self.may_paste;
        let left = MAX_NESTING.saturating_sub(self.depths.iter().sum());
        let remembered = std::mem::take(&mut self.rules.remembered);
        let expansion = self.apply(&called, tokens, &mut |cursor| {
            call = placeless_call(&called, may_paste, cursor);
            let found = call.as_ref().and_then(|call| remembered.get(call));
            // What is too much or too deep here must fail as it would at first.
            known = found.filter(|it| it.tokens <= budget && it.depth <= left).cloned();
            known.is_some()
        });
        self.rules.remembered = remembered;
        if let (None, Some(known)) = (&expansion, known) {
            self.budget -= known.tokens;
            self.last_depth = known.depth;
            return Some(Rc::clone(&known.statements));
        }
        let statements = expansion.and_then(|expansion| parse_value(&expansion));
        let Some(statements) = statements else {
            self.fail(path);
            return None;
        };
        let statements: Rc<[Stmt]> = statements.into();
        if let Some(call) = call {
            let (tokens, depth) = (budget - self.budget, self.last_depth);
            let made = Remembered { statements: Rc::clone(&statements), tokens, depth };
            self.rules.remembered.insert(call, Rc::new(made));
        }
        Some(statements)
    }

    /// The macro that a path names.
    fn called(&mut self, path: &[Name]) -> Option<Called<'d>> {
        let (&name, before) = path.split_last()?;
        if let Some((_, rules)) = self.made.iter().rev().find(|(made, _)| *made == name) {
            let rules = Some(Rc::clone(rules));
            return Some(Called { rules, crate_name: "crate", definition: None });
        }
        let first = before.first().or_else(|| self.imports.get(&name)).copied();
        let at = self.definitions.find(name, first, self.caller, self.place)?;
        let crate_name = self.definitions.crate_name(at, self.caller);
        Some(Called { rules: self.rules(at), crate_name, definition: Some(at) })
    }

    fn rules(&mut self, at: usize) -> Option<Rc<[Rule]>> {
        let text = self.definitions.get(at).text;
        let parse = || parse_rules(text.as_str()).map(Rc::from);
        self.rules.parsed.entry(at).or_insert_with(parse).clone()
    }

    /// The expansion, unless it `is_known`, which is asked before anything is tried.
    fn apply(
        &mut self,
        called: &Called<'_>,
        tokens: TokenStream,
        is_known: &mut dyn FnMut(Cursor<'_>) -> bool,
    ) -> Option<TokenStream> {
        let rules = called.rules.as_deref()?;
        if self.depths.len() >= MAX_DEPTH {
            return None;
        }
        let matchers = rules.iter().map(|rule| &*rule.matcher);
        let (at, bindings) = match_call(matchers, tokens, is_known)?;
        let scope: BTreeMap<Name, &Binding> =
            bindings.iter().map(|(name, binding)| (*name, binding)).collect();
        let (crate_name, meter) = (called.crate_name, Meter::default());
        let mut transcriber = Transcriber { crate_name, budget: self.budget, meter };
        let expansion = transcriber.run(&rules[at].template, &scope);
        self.budget = transcriber.budget;
        let expansion: TokenStream = expansion?.into_iter().collect();
        self.last_depth = transcriber.meter.deepest;
        let expansion = if self.may_paste {
            let pasted = pasted(expansion);
            self.last_depth = nesting::of_tokens(&pasted);
            pasted
        } else {
            expansion
        };
        let sum = self.last_depth + self.depths.iter().sum::<usize>();
        (sum <= MAX_NESTING).then_some(expansion)
    }

    /// Goes into an expansion; [`leave`](Self::leave) comes back.
    pub(super) fn enter(&mut self) {
        self.depths.push(self.last_depth);
    }

    /// Comes back from an expansion.
    pub(super) fn leave(&mut self) {
        self.depths.pop();
    }

    /// Takes note of a call whose expansion is no Rust.
    pub(super) fn fail(&mut self, path: &[Name]) {
        self.failed.extend(path.last());
    }
}

/// The call, if none of its tokens has a place of its own.
fn placeless_call(
    called: &Called<'_>,
    may_paste: bool,
    tokens: Cursor<'_>,
) -> Option<PlacelessCall> {
    let definition = called.definition?;
    let mut text = String::new();
    text.push_str(called.crate_name);
    text.push(' ');
    write_placeless(tokens, &mut text)?;
    Some(PlacelessCall { definition, may_paste, text })
}

/// Writes tokens so that no others are written like them; `None` if one has a place of its own.
fn write_placeless(mut tokens: Cursor<'_>, text: &mut String) -> Option<()> {
    while !tokens.eof() {
        if tokens.span().start() != NOWHERE {
            return None;
        }
        tokens = if let Some((inside, delimiter, _, behind)) = tokens.any_group() {
            let (open, close) = match delimiter {
                Delimiter::Parenthesis => ('(', ')'),
                Delimiter::Brace => ('{', '}'),
                Delimiter::Bracket => ('[', ']'),
                // Letters that stand in no token by themselves.
                Delimiter::None => ('\u{1}', '\u{2}'),
            };
            text.push(open);
            write_placeless(inside, text)?;
            text.push(close);
            behind
        } else if let Some((punct, behind)) = tokens.punct() {
            text.push(punct.as_char());
            text.push(if punct.spacing() == Spacing::Joint { '\u{3}' } else { ' ' });
            behind
        } else {
            let (token, behind) = tokens.token_tree()?;
            let _ = write!(text, "{token} ");
            behind
        };
    }
    Some(())
}

/// The place of tokens that have none: see [`Excerpt`](crate::syntax::lower::Excerpt).
const NOWHERE: LineColumn = LineColumn { line: 1, column: 0 };

/// The imports of names that are macros somewhere in the repository.
fn imports(facts: &FileFacts, definitions: &Definitions) -> FxHashMap<Name, Name> {
    let mut imports = FxHashMap::default();
    for item in &facts.items {
        let ItemKind::Use(all) = &item.kind else { continue };
        for import in all {
            if let (ImportLeaf::Named(name), Some(first)) = (import.leaf, import.path.first())
                && import.path.len() > 1
                && definitions.has_name(name)
            {
                imports.insert(name, *first);
            }
        }
    }
    imports
}
