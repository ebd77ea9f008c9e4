//! Does a call fit a rule, and what do the rule's names stand for then?

use super::rules::{Kind, Matcher, Repeat};
use crate::base::Name;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeMap;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, Pat, Token};

/// What a name stands for.
#[derive(Clone)]
pub(super) enum Binding {
    /// Tokens, and whether they must be kept together where they are put.
    Tokens(Fragment),
    /// One binding per round of a repetition.
    Rounds(Vec<Binding>),
}

/// The tokens of one fragment.
#[derive(Clone)]
pub(super) struct Fragment {
    pub(super) tokens: Vec<TokenTree>,
    pub(super) shape: Shape,
}

/// How the tokens of a fragment are put in place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// As they are.
    Loose,
    /// In an invisible group, so that precedence holds.
    Grouped,
    /// A type with arguments: in `<…>` where a path goes on behind it.
    Type,
}

/// Names with what they stand for.
pub(super) type Bindings = BTreeMap<Name, Binding>;

/// How much trying is allowed for one call.
const MAX_STEPS: usize = 100_000;

/// Matches all of `tokens` with the first rule that fits, and says which that is; none if they are known.
pub(super) fn match_call<'m>(
    mut rules: impl Iterator<Item = &'m [Matcher]>,
    tokens: TokenStream,
    is_known: &mut dyn FnMut(Cursor<'_>) -> bool,
) -> Option<(usize, Bindings)> {
    let mut found = None;
    let parser = |input: ParseStream<'_>| {
        if is_known(input.cursor()) {
            return Ok(());
        }
        found = rules.by_ref().enumerate().find_map(|(at, matchers)| {
            let mut steps = MAX_STEPS;
            Some((at, match_all(matchers, &input.fork(), true, &mut steps)?))
        });
        Ok(())
    };
    // That something is left over is no matter: it has been seen by a fork.
    let _ = parser.parse2(tokens);
    found
}

/// Matches a sequence from the start of `input`, up to its end if `to_end`.
///
/// Repetitions take as many rounds as they can and give some back if the rest does not fit.
fn match_all(
    matchers: &[Matcher],
    input: ParseStream<'_>,
    to_end: bool,
    steps: &mut usize,
) -> Option<Bindings> {
    let mut bindings = Bindings::new();
    for (at, matcher) in matchers.iter().enumerate() {
        *steps = steps.checked_sub(1)?;
        match matcher {
            Matcher::Token(token) => match_token(token, input)?,
            Matcher::Group(delimiter, inside) => {
                bindings.append(&mut match_group(*delimiter, inside, input, steps)?);
            }
            Matcher::Fragment(name, kind) => {
                bindings.insert(*name, Binding::Tokens(fragment(*kind, input)?));
            }
            Matcher::Repeat(repeat) => {
                let rest = &matchers[at + 1..];
                if let Some(name) = takes_all(repeat, rest, to_end) {
                    let rounds = all_tokens(input, steps)?;
                    let is_enough = rounds.len() >= repeat.least;
                    bindings.insert(name, Binding::Rounds(rounds));
                    return is_enough.then_some(bindings);
                }
                bindings.append(&mut match_repeat(repeat, rest, input, to_end, steps)?);
                return Some(bindings);
            }
        }
    }
    (!to_end || input.is_empty()).then_some(bindings)
}

/// The name that all tokens left are bound to, one by one: where `$($name:tt)*` comes last, nothing need be tried.
fn takes_all(repeat: &Repeat<Matcher>, rest: &[Matcher], to_end: bool) -> Option<Name> {
    match repeat.inside.as_slice() {
        [Matcher::Fragment(name, Kind::Token)]
            if to_end && rest.is_empty() && repeat.separator.is_empty() && repeat.most > 1 =>
        {
            Some(*name)
        }
        _ => None,
    }
}

fn all_tokens(input: ParseStream<'_>, steps: &mut usize) -> Option<Vec<Binding>> {
    let mut rounds = Vec::new();
    while !input.is_empty() {
        *steps = steps.checked_sub(1)?;
        rounds.push(Binding::Tokens(fragment(Kind::Token, input)?));
    }
    Some(rounds)
}

fn match_token(wanted: &TokenTree, input: ParseStream<'_>) -> Option<()> {
    let found: TokenTree = input.parse().ok()?;
    let is_equal = match (wanted, &found) {
        (TokenTree::Punct(wanted), TokenTree::Punct(found)) => wanted.as_char() == found.as_char(),
        (TokenTree::Ident(wanted), TokenTree::Ident(found)) => wanted == found,
        (TokenTree::Literal(wanted), TokenTree::Literal(found)) => {
            wanted.to_string() == found.to_string()
        }
        _ => false,
    };
    is_equal.then_some(())
}

fn match_group(
    delimiter: Delimiter,
    inside: &[Matcher],
    input: ParseStream<'_>,
    steps: &mut usize,
) -> Option<Bindings> {
    let mut bindings = None;
    let mut open = || -> syn::Result<()> {
        let content;
        match delimiter {
            Delimiter::Brace => _ = syn::braced!(content in input),
            Delimiter::Bracket => _ = syn::bracketed!(content in input),
            _ => _ = syn::parenthesized!(content in input),
        }
        bindings = match_all(inside, &content, true, steps);
        Ok(())
    };
    open().ok()?;
    bindings
}

fn match_repeat(
    repeat: &Repeat<Matcher>,
    rest: &[Matcher],
    input: ParseStream<'_>,
    to_end: bool,
    steps: &mut usize,
) -> Option<Bindings> {
    let mut rounds = Vec::new();
    let mut ends = vec![input.fork()];
    while rounds.len() < repeat.most
        && let Some(end) = ends.last()
    {
        let ahead = end.fork();
        let Some(round) = match_round(repeat, rounds.is_empty(), &ahead, steps) else { break };
        if ahead.cursor() == end.cursor() {
            break;
        }
        rounds.push(round);
        ends.push(ahead);
    }
    for count in (repeat.least..=rounds.len()).rev() {
        let ahead = ends[count].fork();
        if let Some(mut bindings) = match_all(rest, &ahead, to_end, steps) {
            input.advance_to(&ahead);
            rounds.truncate(count);
            bindings.append(&mut transposed(&repeat.inside, rounds));
            return Some(bindings);
        }
    }
    None
}

fn match_round(
    repeat: &Repeat<Matcher>,
    is_first: bool,
    input: ParseStream<'_>,
    steps: &mut usize,
) -> Option<Bindings> {
    if !is_first {
        repeat.separator.iter().try_for_each(|token| match_token(token, input))?;
    }
    match_all(&repeat.inside, input, false, steps)
}

/// Rounds of names as names with rounds.
fn transposed(inside: &[Matcher], rounds: Vec<Bindings>) -> Bindings {
    let mut names = Vec::new();
    collect_names(inside, &mut names);
    let mut all: Bindings =
        names.into_iter().map(|name| (name, Binding::Rounds(Vec::new()))).collect();
    for (name, binding) in rounds.into_iter().flatten() {
        if let Some(Binding::Rounds(rounds)) = all.get_mut(&name) {
            rounds.push(binding);
        }
    }
    all
}

fn collect_names(matchers: &[Matcher], into: &mut Vec<Name>) {
    for matcher in matchers {
        match matcher {
            Matcher::Token(_) => {}
            Matcher::Group(_, inside) => collect_names(inside, into),
            Matcher::Fragment(name, _) => into.push(*name),
            Matcher::Repeat(repeat) => collect_names(&repeat.inside, into),
        }
    }
}

/// Takes a fragment from the input.
fn fragment(kind: Kind, input: ParseStream<'_>) -> Option<Fragment> {
    if is_one_token(kind, input) {
        let token = input.parse().ok()?;
        return Some(Fragment { tokens: vec![token], shape: Shape::Loose });
    }
    let ahead = input.fork();
    let shape = take(kind, &ahead).ok()?;
    let tokens = between(input.cursor(), ahead.cursor());
    input.advance_to(&ahead);
    Some(Fragment { tokens, shape })
}

/// Whether the next token alone is the fragment, which needs no parsing to be seen of most.
fn is_one_token(kind: Kind, input: ParseStream<'_>) -> bool {
    let cursor = input.cursor();
    match kind {
        Kind::Token => cursor.punct().is_none() && cursor.lifetime().is_none() && !cursor.eof(),
        Kind::Expr | Kind::Literal => cursor.literal().is_some_and(|(_, next)| ends_here(next)),
        _ => false,
    }
}

/// Whether nothing that comes next can belong to an expression before it.
fn ends_here(next: Cursor<'_>) -> bool {
    next.eof() || next.punct().is_some_and(|(punct, _)| matches!(punct.as_char(), ',' | ';'))
}

fn take(kind: Kind, input: ParseStream<'_>) -> syn::Result<Shape> {
    match kind {
        Kind::Block => input.parse::<syn::Block>().map(loose),
        Kind::Expr => take_expr(input),
        Kind::Ident => take_ident(input),
        Kind::Item => input.parse::<syn::Item>().map(loose),
        Kind::Lifetime => input.parse::<syn::Lifetime>().map(loose),
        Kind::Literal => take_literal(input),
        Kind::Meta => input.parse::<syn::Meta>().map(loose),
        Kind::Pattern => Pat::parse_multi_with_leading_vert(input).map(loose),
        Kind::PatternWithoutAlternatives => Pat::parse_single(input).map(loose),
        Kind::Path => input.parse::<syn::TypePath>().map(loose),
        Kind::Statement => take_statement(input),
        Kind::Token => take_token(input),
        Kind::Type => take_type(input),
        Kind::Visibility => input.parse::<syn::Visibility>().map(loose),
    }
}

fn loose<T>(_: T) -> Shape {
    Shape::Loose
}

/// Only what an operator next to it could tear apart needs a group.
fn take_expr(input: ParseStream<'_>) -> syn::Result<Shape> {
    Ok(match input.parse()? {
        Expr::Path(_)
        | Expr::Lit(_)
        | Expr::Call(_)
        | Expr::MethodCall(_)
        | Expr::Field(_)
        | Expr::Macro(_)
        | Expr::Index(_)
        | Expr::Paren(_)
        | Expr::Tuple(_)
        | Expr::Array(_)
        | Expr::Group(_) => Shape::Loose,
        _ => Shape::Grouped,
    })
}

fn take_ident(input: ParseStream<'_>) -> syn::Result<Shape> {
    let ident = input.call(Ident::parse_any)?;
    if ident == "_" { Err(input.error("expected an identifier")) } else { Ok(Shape::Loose) }
}

fn take_literal(input: ParseStream<'_>) -> syn::Result<Shape> {
    if input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
    }
    input.parse::<syn::Lit>().map(loose)
}

fn take_type(input: ParseStream<'_>) -> syn::Result<Shape> {
    Ok(match input.parse()? {
        syn::Type::ImplTrait(_) | syn::Type::TraitObject(_) => Shape::Grouped,
        syn::Type::Path(path) if is_plain(&path) => Shape::Loose,
        _ => Shape::Type,
    })
}

fn is_plain(path: &syn::TypePath) -> bool {
    path.qself.is_none() && path.path.segments.iter().all(|segment| segment.arguments.is_none())
}

/// A statement without its semicolon, which syn asks for behind `let`; a semicolon alone is one too.
fn take_statement(input: ParseStream<'_>) -> syn::Result<Shape> {
    if input.peek(Token![;]) {
        return input.parse::<Token![;]>().map(loose);
    }
    if !input.peek(Token![let]) {
        let ahead = input.fork();
        if ahead.parse::<syn::Item>().is_ok() {
            input.advance_to(&ahead);
            return Ok(Shape::Loose);
        }
        return input.parse::<Expr>().map(loose);
    }
    input.parse::<Token![let]>()?;
    Pat::parse_single(input)?;
    if input.peek(Token![:]) {
        input.parse::<Token![:]>()?;
        input.parse::<syn::Type>()?;
    }
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        input.parse::<Expr>()?;
    }
    if input.peek(Token![else]) {
        input.parse::<Token![else]>()?;
        input.parse::<syn::Block>()?;
    }
    Ok(Shape::Loose)
}

/// One token in the sense of `macro_rules!`: an operator of several characters is one, so is a lifetime.
fn take_token(input: ParseStream<'_>) -> syn::Result<Shape> {
    const OPERATORS: [&str; 25] = [
        "<<=", ">>=", "...", "..=", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=",
        "%=", "^=", "&=", "|=", "<<", ">>", "->", "=>", "::", "..", "<-",
    ];
    if input.peek(syn::Lifetime) {
        return input.parse::<syn::Lifetime>().map(loose);
    }
    let mut text = String::new();
    let mut cursor = input.cursor();
    while text.len() < 3
        && let Some((punct, next)) = cursor.punct()
    {
        text.push(punct.as_char());
        cursor = next;
        if punct.spacing() == proc_macro2::Spacing::Alone {
            break;
        }
    }
    let longest = OPERATORS.iter().find(|operator| text.starts_with(**operator));
    for _ in 0..longest.map_or(1, |operator| operator.len()) {
        input.parse::<TokenTree>()?;
    }
    Ok(Shape::Loose)
}

/// The tokens from one cursor to another.
fn between(from: Cursor<'_>, to: Cursor<'_>) -> Vec<TokenTree> {
    let mut tokens = Vec::new();
    let mut cursor = from;
    while cursor != to
        && let Some((token, next)) = cursor.token_tree()
    {
        tokens.push(token);
        cursor = next;
    }
    tokens
}
