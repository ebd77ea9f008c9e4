//! `router!` of rouille: a `match` on method and path that is written another way.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, LitStr, Token, Type, token};

/// `(GET) (/orders/{id: u64}) => { … }`, `(GET) ["/orders/{id}", id: u64] => { … }`.
struct Arm {
    method: Ident,
    path: LitStr,
    parameters: Vec<(Ident, TokenStream)>,
    answer: Expr,
}

/// The `match` that a table of routes stands for, if the tokens are one.
pub(super) fn dispatch(tokens: TokenStream) -> Option<Expr> {
    let (request, arms, rest) = read_table.parse2(tokens).ok()?;
    let arms = arms.iter().map(written);
    syn::parse2(quote! { match (#request.method(), #request.url()) { #(#arms)* _ => #rest } }).ok()
}

fn written(arm: &Arm) -> TokenStream {
    let Arm { method, path, parameters, answer } = arm;
    let (names, types): (Vec<_>, Vec<_>) = parameters.iter().cloned().unzip();
    let around = method.span();
    quote_spanned! {around=>
        (::http::Method::#method, #path) => { #(let #names: #types;)* #answer }
    }
}

fn read_table(input: ParseStream<'_>) -> syn::Result<(Expr, Vec<Arm>, Expr)> {
    let request = input.parse()?;
    input.parse::<Token![,]>()?;
    let mut arms = Vec::new();
    while !input.peek(Token![_]) {
        arms.push(read_arm(input)?);
        input.parse::<Option<Token![,]>>()?;
    }
    if arms.is_empty() {
        return Err(input.error("no route"));
    }
    input.parse::<Token![_]>()?;
    let rest = read_answer(input)?;
    input.parse::<Option<Token![,]>>()?;
    if input.is_empty() { Ok((request, arms, rest)) } else { Err(input.error("more than routes")) }
}

fn read_arm(input: ParseStream<'_>) -> syn::Result<Arm> {
    let method;
    syn::parenthesized!(method in input);
    let method = method.call(Ident::parse_any)?;
    let (path, parameters) = if input.peek(token::Bracket) {
        let path;
        syn::bracketed!(path in input);
        read_text(&path)?
    } else {
        let path: Group = input.parse()?;
        read_tokens(&path)?
    };
    Ok(Arm { method, path, parameters, answer: read_answer(input)? })
}

fn read_answer(input: ParseStream<'_>) -> syn::Result<Expr> {
    input.parse::<Token![=>]>()?;
    if input.peek(token::Brace) {
        return Expr::parse_with_earlier_boundary_rule(input);
    }
    input.parse()
}

type Path = (LitStr, Vec<(Ident, TokenStream)>);

/// `"/orders/{id}", id: u64`.
fn read_text(input: ParseStream<'_>) -> syn::Result<Path> {
    let path = input.parse()?;
    let mut parameters = Vec::new();
    while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
        parameters.push(read_parameter(input)?);
    }
    Ok((path, parameters))
}

/// `/orders/{id: u64}`, token by token.
fn read_tokens(path: &Group) -> syn::Result<Path> {
    let mut text = String::new();
    let mut parameters = Vec::new();
    for token in path.stream() {
        match token {
            TokenTree::Group(group) => {
                let (name, of) = read_parameter.parse2(group.stream())?;
                text.extend(["{", &name.to_string(), "}"]);
                parameters.push((name, of));
            }
            plain => text.push_str(&plain.to_string()),
        }
    }
    let span: Span = path.span_open();
    Ok((LitStr::new(&text, span), parameters))
}

fn read_parameter(input: ParseStream<'_>) -> syn::Result<(Ident, TokenStream)> {
    let name = input.parse()?;
    if input.parse::<Option<Token![:]>>()?.is_none() {
        return Ok((name, quote! { _ }));
    }
    Ok((name, input.parse::<Type>()?.to_token_stream()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_to_write_a_path() {
        let table = quote! { request,
            (GET) (/orders/{id: u64}/lines) => { lines(id) },
            (POST) ["/orders/{id}", id: u64] => { change(id) },
            _ => nothing()
        };
        let expected = quote! {
            match (request.method(), request.url()) {
                (::http::Method::GET, "/orders/{id}/lines") => { let id: u64; { lines(id) } }
                (::http::Method::POST, "/orders/{id}") => { let id: u64; { change(id) } }
                _ => nothing()
            }
        };
        let found = dispatch(table).map(|table| table.to_token_stream().to_string());
        assert_eq!(found, Some(expected.to_string()));
        assert!(dispatch(quote! { app, GET "/orders" => orders }).is_none());
    }
}
