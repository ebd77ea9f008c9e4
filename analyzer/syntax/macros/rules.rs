//! Definitions by `macro_rules!`: text to matchers and templates.

use crate::base::Name;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// One `(matcher) => { template }`.
pub(super) struct Rule {
    /// What the tokens of a call must look like.
    pub(super) matcher: Vec<Matcher>,
    /// What they turn into.
    pub(super) template: Vec<Template>,
}

/// A piece of the left side of a rule.
pub(super) enum Matcher {
    /// A token that must stand there.
    Token(TokenTree),
    /// A group that must stand there.
    Group(Delimiter, Vec<Matcher>),
    /// `$name:kind`.
    Fragment(Name, Kind),
    /// `$( … ) separator operator`.
    Repeat(Repeat<Matcher>),
}

/// A piece of the right side of a rule.
pub(super) enum Template {
    /// A token taken over.
    Token(TokenTree),
    /// A group taken over.
    Group(Delimiter, Vec<Template>),
    /// `$name`, if the left side binds it, else the two tokens.
    Variable(Name, TokenTree, TokenTree),
    /// `$crate`.
    Crate,
    /// `$( … ) separator operator`.
    Repeat(Repeat<Template>),
}

/// `$( … ) separator operator` on either side.
pub(super) struct Repeat<T> {
    /// What is repeated.
    pub(super) inside: Vec<T>,
    /// What stands between two rounds.
    pub(super) separator: Vec<TokenTree>,
    /// How many rounds at least.
    pub(super) least: usize,
    /// How many rounds at most.
    pub(super) most: usize,
}

/// What a fragment may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pattern,
    PatternWithoutAlternatives,
    Path,
    Statement,
    Token,
    Type,
    Visibility,
}

impl Kind {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "block" => Self::Block,
            "expr" | "expr_2021" => Self::Expr,
            "ident" => Self::Ident,
            "item" => Self::Item,
            "lifetime" => Self::Lifetime,
            "literal" => Self::Literal,
            "meta" => Self::Meta,
            "pat" => Self::Pattern,
            "pat_param" => Self::PatternWithoutAlternatives,
            "path" => Self::Path,
            "stmt" => Self::Statement,
            "tt" => Self::Token,
            "ty" => Self::Type,
            "vis" => Self::Visibility,
            _ => return None,
        })
    }
}

/// The rules of a definition; `None` if it uses something that is not understood.
pub(super) fn parse_rules(text: &str) -> Option<Vec<Rule>> {
    let tokens: Vec<_> = placeless(text.parse().ok()?).into_iter().collect();
    let mut rules = Vec::new();
    let mut rest = tokens.as_slice();
    while let [TokenTree::Group(left), equals, greater, TokenTree::Group(right), after @ ..] = rest
    {
        if !is_punct(equals, '=') || !is_punct(greater, '>') {
            return None;
        }
        rules
            .push(Rule { matcher: matchers(left.stream())?, template: templates(right.stream())? });
        rest = match after {
            [semicolon, after @ ..] if is_punct(semicolon, ';') || is_punct(semicolon, ',') => {
                after
            }
            other => other,
        };
    }
    rest.is_empty().then_some(rules)
}

/// The tokens without places: they take that of the call.
fn placeless(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            if let TokenTree::Group(group) = &token {
                token = TokenTree::Group(Group::new(group.delimiter(), placeless(group.stream())));
            } else {
                token.set_span(Span::call_site());
            }
            token
        })
        .collect()
}

fn matchers(tokens: TokenStream) -> Option<Vec<Matcher>> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut all = Vec::new();
    let mut rest = tokens.as_slice();
    while let [first, after @ ..] = rest {
        let (piece, after) = match (first, after) {
            (dollar, [TokenTree::Ident(name), colon, TokenTree::Ident(kind), after @ ..])
                if is_punct(dollar, '$') && is_punct(colon, ':') =>
            {
                let kind = Kind::of(&kind.to_string())?;
                (Matcher::Fragment(Name::from(&name.to_string()), kind), after)
            }
            (dollar, [TokenTree::Group(group), after @ ..]) if is_punct(dollar, '$') => {
                let (repeat, after) = repeat(matchers(group.stream())?, after)?;
                (Matcher::Repeat(repeat), after)
            }
            (TokenTree::Group(group), after) => {
                (Matcher::Group(group.delimiter(), matchers(group.stream())?), after)
            }
            (token, after) => (Matcher::Token(token.clone()), after),
        };
        all.push(piece);
        rest = after;
    }
    Some(all)
}

fn templates(tokens: TokenStream) -> Option<Vec<Template>> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut all = Vec::new();
    let mut rest = tokens.as_slice();
    while let [first, after @ ..] = rest {
        let (piece, after) = match (first, after) {
            (dollar, [TokenTree::Ident(name), after @ ..]) if is_punct(dollar, '$') => {
                (variable(first, name), after)
            }
            (dollar, [TokenTree::Group(group), after @ ..])
                if is_punct(dollar, '$') && group.delimiter() == Delimiter::Parenthesis =>
            {
                let (repeat, after) = repeat(templates(group.stream())?, after)?;
                (Template::Repeat(repeat), after)
            }
            (TokenTree::Group(group), after) => {
                (Template::Group(group.delimiter(), templates(group.stream())?), after)
            }
            (token, after) => (Template::Token(token.clone()), after),
        };
        all.push(piece);
        rest = after;
    }
    Some(all)
}

fn variable(dollar: &TokenTree, name: &proc_macro2::Ident) -> Template {
    if name == "crate" {
        return Template::Crate;
    }
    let word = TokenTree::Ident(name.clone());
    Template::Variable(Name::from(&name.to_string()), dollar.clone(), word)
}

/// Separator and operator behind `$( … )`, and what follows them.
fn repeat<T>(inside: Vec<T>, after: &[TokenTree]) -> Option<(Repeat<T>, &[TokenTree])> {
    // `::`, `=>` and their like are one separator in several tokens.
    for width in 0..=3 {
        let (separator, rest) = after.split_at_checked(width)?;
        let (operator, rest) = rest.split_first()?;
        let (least, most) = match operator {
            TokenTree::Punct(punct) => match punct.as_char() {
                '*' => (0, usize::MAX),
                '+' => (1, usize::MAX),
                '?' => (0, 1),
                _ => continue,
            },
            _ => continue,
        };
        return Some((Repeat { inside, separator: separator.to_vec(), least, most }, rest));
    }
    None
}

/// Whether the token is this character.
pub(super) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
