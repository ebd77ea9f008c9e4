//! The right side of a rule with its names replaced.

use super::matching::{Binding, Fragment, Shape};
use super::rules::{Repeat, Template, is_punct};
use crate::base::Name;
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
                Template::Token(token) => into.push(token.clone()),
                Template::Group(delimiter, inside) => {
                    let inside = self.run(inside, scope)?;
                    into.push(group(*delimiter, inside));
                }
                Template::Variable(name, dollar, word) => match scope.get(name) {
                    Some(Binding::Tokens(fragment)) => {
                        self.budget = self.budget.checked_sub(fragment.tokens.len())?;
                        let goes_on = is_path_separator(templates.get(at + 1..)?);
                        write_fragment(fragment, goes_on, into);
                    }
                    Some(Binding::Rounds(_)) => return None,
                    // A macro that defines a macro: the name is the inner one's.
                    None => into.extend([dollar.clone(), word.clone()]),
                },
                Template::Crate => {
                    let name = Ident::new(self.crate_name, Span::call_site());
                    into.push(TokenTree::Ident(name));
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
                into.extend(repeat.separator.iter().cloned());
            }
            for (name, rounds) in &repeated {
                inner.insert(*name, &rounds[round]);
            }
            self.write(&repeat.inside, &inner, into)?;
        }
        Some(())
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

fn write_fragment(fragment: &Fragment, path_goes_on: bool, into: &mut Vec<TokenTree>) {
    let tokens = fragment.tokens.iter().cloned();
    match fragment.shape {
        Shape::Type if path_goes_on => {
            into.push(punct('<'));
            into.extend(tokens);
            into.push(punct('>'));
        }
        Shape::Grouped => into.push(group(Delimiter::None, tokens.collect())),
        Shape::Loose | Shape::Type => into.extend(tokens),
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
