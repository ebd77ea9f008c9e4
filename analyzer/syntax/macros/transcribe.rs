//! The right side of a rule with its names replaced.

use super::matching::{Binding, Fragment, Shape};
use super::rules::{Repeat, Template, is_punct};
use crate::base::Name;
use crate::syntax::nesting::Meter;
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use std::collections::BTreeMap;

/// What the names stand for in the round at hand.
type Scope<'b> = BTreeMap<Name, &'b Binding>;

/// Writes the tokens of an expansion.
pub(super) struct Transcriber<'d> {
    /// What `$crate` stands for.
    pub(super) crate_name: &'d str,
    /// How many more tokens may be written.
    pub(super) budget: usize,
    /// How deep is what was written.
    pub(super) meter: Meter,
}

impl Transcriber<'_> {
    /// The tokens of `templates`; `None` if names are used in a way that makes no sense, or too much is written.
    pub(super) fn run(
        &mut self,
        templates: &[Template],
        scope: &Scope<'_>,
    ) -> Option<Vec<TokenTree>> {
        let mut tokens = Vec::new();
        self.write(templates, scope, &mut tokens)?;
        Some(tokens)
    }

    fn write(
        &mut self,
        templates: &[Template],
        scope: &Scope<'_>,
        into: &mut Vec<TokenTree>,
    ) -> Option<()> {
        for (at, template) in templates.iter().enumerate() {
            self.budget = self.budget.checked_sub(1)?;
            match template {
                Template::Token(token) => self.push(token.clone(), into),
                Template::Group(delimiter, inside) => {
                    self.meter.open(*delimiter == Delimiter::Brace);
                    let inside = self.run(inside, scope)?;
                    self.meter.close();
                    into.push(group(*delimiter, inside));
                }
                Template::Variable(name, dollar, word) => match scope.get(name) {
                    Some(Binding::Tokens(fragment)) => {
                        self.budget = self.budget.checked_sub(fragment.tokens.len())?;
                        let goes_on = is_path_separator(templates.get(at + 1..)?);
                        self.write_fragment(fragment, goes_on, into);
                    }
                    Some(Binding::Rounds(_)) => return None,
                    // A macro that defines a macro: the name is the inner one's.
                    None => {
                        self.push(dollar.clone(), into);
                        self.push(word.clone(), into);
                    }
                },
                Template::Crate => {
                    let name = Ident::new(self.crate_name, Span::call_site());
                    self.push(TokenTree::Ident(name), into);
                }
                Template::Repeat(repeat) => self.write_rounds(repeat, scope, into)?,
            }
        }
        Some(())
    }

    fn write_rounds(
        &mut self,
        repeat: &Repeat<Template>,
        scope: &Scope<'_>,
        into: &mut Vec<TokenTree>,
    ) -> Option<()> {
        let mut names = Vec::new();
        collect_names(&repeat.inside, &mut names);
        let repeated: Vec<(Name, &[Binding])> = names
            .into_iter()
            .filter_map(|name| match scope.get(&name) {
                Some(Binding::Rounds(rounds)) => Some((name, rounds.as_slice())),
                _ => None,
            })
            .collect();
        let count = repeated.iter().map(|(_, rounds)| rounds.len()).min()?;
        let mut inner = scope.clone();
        for round in 0..count {
            if round > 0 {
                repeat.separator.iter().for_each(|token| self.push(token.clone(), into));
            }
            for (name, rounds) in &repeated {
                inner.insert(*name, &rounds[round]);
            }
            self.write(&repeat.inside, &inner, into)?;
        }
        Some(())
    }

    fn push(&mut self, token: TokenTree, into: &mut Vec<TokenTree>) {
        self.meter.take_tree(&token);
        into.push(token);
    }

    fn write_fragment(
        &mut self,
        fragment: &Fragment,
        path_goes_on: bool,
        into: &mut Vec<TokenTree>,
    ) {
        let tokens = fragment.tokens.iter().cloned();
        match fragment.shape {
            Shape::Type if path_goes_on => {
                self.push(punct('<'), into);
                tokens.for_each(|token| self.push(token, into));
                self.push(punct('>'), into);
            }
            Shape::Grouped => self.push(group(Delimiter::None, tokens.collect()), into),
            Shape::Loose | Shape::Type => tokens.for_each(|token| self.push(token, into)),
        }
    }
}

fn collect_names(templates: &[Template], into: &mut Vec<Name>) {
    for template in templates {
        match template {
            Template::Token(_) | Template::Crate => {}
            Template::Group(_, inside) => collect_names(inside, into),
            Template::Variable(name, ..) => into.push(*name),
            Template::Repeat(repeat) => collect_names(&repeat.inside, into),
        }
    }
}

/// Whether `::` comes next.
fn is_path_separator(templates: &[Template]) -> bool {
    matches!(templates, [Template::Token(first), Template::Token(second), ..]
        if is_punct(first, ':') && is_punct(second, ':'))
}

fn group(delimiter: Delimiter, tokens: Vec<TokenTree>) -> TokenTree {
    TokenTree::Group(Group::new(delimiter, tokens.into_iter().collect::<TokenStream>()))
}

fn punct(character: char) -> TokenTree {
    TokenTree::Punct(Punct::new(character, Spacing::Alone))
}
