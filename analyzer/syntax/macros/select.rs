//! `select!` of tokio, futures and crossbeam.

use super::super::facts::{MacroMeaning, SelectArm};
use super::super::lower::Lowerer;
use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, Pat, Token, token};

/// An arm as parsed.
struct Arm {
    pattern: Option<Pat>,
    future: Option<Expr>,
    guard: Option<Expr>,
    handler: Expr,
}

impl Lowerer<'_> {
    /// The arms, if all of them can be read.
    pub(super) fn select_macro(&mut self, tokens: TokenStream) -> Option<MacroMeaning> {
        let arms = read_arms.parse2(tokens).ok()?;
        let arms = arms.iter().map(|arm| self.select_arm(arm)).collect();
        Some(MacroMeaning::Select(arms))
    }

    fn select_arm(&mut self, arm: &Arm) -> SelectArm {
        let future = arm.future.as_ref().map(|future| self.expr(future));
        SelectArm {
            pattern: arm.pattern.as_ref().map(|pattern| self.pattern(pattern)),
            future,
            guard: arm.guard.as_ref().map(|guard| self.expr(guard)),
            handler: self.expr(&arm.handler),
        }
    }
}

fn read_arms(input: ParseStream<'_>) -> syn::Result<Vec<Arm>> {
    if input.peek(Ident) && input.peek2(Token![;]) {
        // `biased;`
        super::arguments::skip_token(input);
        super::arguments::skip_token(input);
    }
    let mut arms = Vec::new();
    while !input.is_empty() {
        arms.push(read_arm(input)?);
        while input.peek(Token![,]) {
            super::arguments::skip_token(input);
        }
    }
    Ok(arms)
}

fn read_arm(input: ParseStream<'_>) -> syn::Result<Arm> {
    if input.peek(Ident::peek_any) && input.peek2(Token![=>]) {
        // `else`, `default`, `complete`
        input.call(Ident::parse_any)?;
        return Ok(Arm { pattern: None, future: None, guard: None, handler: handler(input)? });
    }
    let (pattern, future) = match try_binding(input) {
        Some(pattern) => (Some(pattern), input.parse()?),
        None => channel_operation(input)?,
    };
    let guard = guard(input)?;
    Ok(Arm { pattern, future: Some(future), guard, handler: handler(input)? })
}

/// `pattern =`, taken from the input only if it is there.
fn try_binding(input: ParseStream<'_>) -> Option<Pat> {
    use syn::parse::discouraged::Speculative;
    let ahead = input.fork();
    let pattern = Pat::parse_multi_with_leading_vert(&ahead).ok()?;
    if !ahead.peek(Token![=]) || ahead.peek(Token![=>]) || ahead.peek(Token![==]) {
        return None;
    }
    ahead.parse::<Token![=]>().ok()?;
    input.advance_to(&ahead);
    Some(pattern)
}

/// `recv(channel) -> pattern`, as crossbeam writes it.
fn channel_operation(input: ParseStream<'_>) -> syn::Result<(Option<Pat>, Expr)> {
    let operation = input.parse()?;
    if input.peek(Token![->]) {
        input.parse::<Token![->]>()?;
        return Ok((Some(Pat::parse_multi_with_leading_vert(input)?), operation));
    }
    Ok((None, operation))
}

fn guard(input: ParseStream<'_>) -> syn::Result<Option<Expr>> {
    if input.peek(Token![,]) && input.peek2(Token![if]) {
        input.parse::<Token![,]>()?;
    }
    if !input.peek(Token![if]) {
        return Ok(None);
    }
    input.parse::<Token![if]>()?;
    input.parse().map(Some)
}

/// A block ends the arm without a comma.
fn handler(input: ParseStream<'_>) -> syn::Result<Expr> {
    input.parse::<Token![=>]>()?;
    if input.peek(token::Brace) {
        return Expr::parse_with_earlier_boundary_rule(input);
    }
    input.parse()
}
