//! Attributes: routes, configuration predicates, derives and other marks on items.

use super::facts::{Attribute, AttributeArgument};
use super::lower::Lowerer;
use crate::base::Name;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Lit, Meta};

impl Lowerer<'_> {
    /// Attributes without documentation, those inside `cfg_attr` included.
    pub(super) fn attributes(&mut self, attributes: &[syn::Attribute]) -> Vec<Attribute> {
        let mut lowered = Vec::with_capacity(attributes.len());
        for attribute in attributes.iter().filter(|it| !it.path().is_ident("doc")) {
            self.attribute(&attribute.meta, &mut lowered);
        }
        lowered
    }

    fn attribute(&mut self, meta: &Meta, into: &mut Vec<Attribute>) {
        let path = self.joined_path(meta.path());
        let arguments = match meta {
            Meta::Path(_) => Vec::new(),
            Meta::NameValue(pair) => vec![plain_value(value_of(&pair.value))],
            Meta::List(list) => arguments(list.tokens.clone()),
        };
        match path.as_str() {
            "cfg_attr" => push_conditional(&arguments, into),
            "unsafe" => into.extend(arguments.iter().map(promote)),
            _ => {}
        }
        into.push(Attribute { path, arguments });
    }
}

/// The attributes that `cfg_attr(predicate, …)` adds, unless it does so in tests only.
fn push_conditional(arguments: &[AttributeArgument], into: &mut Vec<Attribute>) {
    if let [predicate, inner @ ..] = arguments
        && !predicate.requires_test()
    {
        into.extend(inner.iter().filter(|it| it.key != "doc").map(promote));
    }
}

/// An argument that is itself an attribute.
fn promote(argument: &AttributeArgument) -> Attribute {
    let mut arguments = argument.nested.clone();
    arguments.extend(argument.value.map(plain_value));
    Attribute { path: argument.key, arguments }
}

/// `"value"` without a key.
fn plain_value(value: Name) -> AttributeArgument {
    AttributeArgument { value: Some(value), ..AttributeArgument::default() }
}

/// The value in `#[path = value]`.
fn value_of(value: &syn::Expr) -> Name {
    match value {
        syn::Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => Name::from(&text.value()),
        other => super::types::rendered(other),
    }
}

/// Arguments between the parentheses of an attribute, split at commas.
///
/// Done on tokens, not through syn: attributes may hold anything.
fn arguments(tokens: TokenStream) -> Vec<AttributeArgument> {
    let mut arguments = Vec::new();
    let mut chunk = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                arguments.extend(argument(&std::mem::take(&mut chunk)));
            }
            other => chunk.push(other),
        }
    }
    arguments.extend(argument(&chunk));
    arguments
}

/// One argument; `None` for nothing between two commas.
fn argument(tokens: &[TokenTree]) -> Option<AttributeArgument> {
    let (key, rest) = leading_path(tokens);
    let key = Name::from(&key);
    match rest {
        [] if key.is_empty() => None,
        [] => Some(AttributeArgument { key, ..AttributeArgument::default() }),
        [TokenTree::Punct(equals), value @ ..]
            if !key.is_empty() && equals.as_char() == '=' && !value.is_empty() =>
        {
            Some(AttributeArgument { key, value: Some(text(value)), nested: Vec::new() })
        }
        [TokenTree::Group(group)] if !key.is_empty() && group.delimiter() != Delimiter::None => {
            Some(AttributeArgument { key, value: None, nested: arguments(group.stream()) })
        }
        _ => Some(plain_value(text(tokens))),
    }
}

/// The path at the start, joined, and what follows it.
fn leading_path(tokens: &[TokenTree]) -> (String, &[TokenTree]) {
    let mut path = String::new();
    let mut rest = tokens;
    while let [TokenTree::Ident(ident), after @ ..] = rest {
        path.push_str(&ident.to_string());
        rest = after;
        match after {
            [TokenTree::Punct(first), TokenTree::Punct(second), next @ ..]
                if first.as_char() == ':' && second.as_char() == ':' =>
            {
                path.push_str("::");
                rest = next;
            }
            _ => break,
        }
    }
    (path, rest)
}

/// A string literal's text, or the tokens rendered.
fn text(tokens: &[TokenTree]) -> Name {
    match tokens {
        [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
            Lit::Str(text) => Name::from(&text.value()),
            _ => Name::from(&literal.to_string()),
        },
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
            text(&group.stream().into_iter().collect::<Vec<_>>())
        }
        other => Name::from(&other.iter().cloned().collect::<TokenStream>().to_string()),
    }
}
