//! Calls of the repository's own macros to tokens.

use super::definitions::{Caller, Definitions, may_paste};
use super::matching::{Binding, match_call};
use super::paste::pasted;
use super::rules::{Rule, parse_rules};
use super::transcribe::Transcriber;
use crate::base::{Name, Span};
use crate::syntax::facts::{FileFacts, ImportLeaf, ItemKind};
use crate::syntax::nesting::{self, Meter};
use proc_macro2::TokenStream;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// How deep macros may call macros.
const MAX_DEPTH: usize = 64;
/// How deep expansions may be nested together: they stand in each other, and share one stack.
const MAX_NESTING: usize = nesting::MAX_DEPTH / 2;
/// How many tokens one call and all calls in its expansion may turn into.
const MAX_TOKENS: usize = 200_000;

/// The rules of definitions by their number, each parsed once; good for many files on one thread.
#[derive(Default)]
pub(in crate::syntax) struct Rules(FxHashMap<usize, Option<Rc<[Rule]>>>);

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
        let (&name, before) = path.split_last()?;
        let made = self.made.iter().rev().find(|(made, _)| *made == name);
        let (rules, crate_name) = if let Some((_, rules)) = made {
            (Some(Rc::clone(rules)), "crate")
        } else {
            let first = before.first().or_else(|| self.imports.get(&name)).copied();
            let at = self.definitions.find(name, first, self.caller, self.place)?;
            (self.rules(at), self.definitions.crate_name(at, self.caller))
        };
        let expansion = rules.and_then(|rules| self.apply(&rules, crate_name, tokens));
        if expansion.is_none() {
            self.failed.insert(name);
        }
        expansion
    }

    fn rules(&mut self, at: usize) -> Option<Rc<[Rule]>> {
        let text = self.definitions.get(at).text;
        let parse = || parse_rules(text.as_str()).map(Rc::from);
        self.rules.0.entry(at).or_insert_with(parse).clone()
    }

    fn apply(
        &mut self,
        rules: &[Rule],
        crate_name: &str,
        tokens: TokenStream,
    ) -> Option<TokenStream> {
        if self.depths.len() >= MAX_DEPTH {
            return None;
        }
        let (at, bindings) = match_call(rules.iter().map(|rule| &*rule.matcher), tokens)?;
        let scope: BTreeMap<Name, &Binding> =
            bindings.iter().map(|(name, binding)| (*name, binding)).collect();
        let meter = Meter::default();
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
