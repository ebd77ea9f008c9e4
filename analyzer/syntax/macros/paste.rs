//! `paste!`: names glued together of several, as the macros of a repository make them.
//!
//! `paste! { fn [<get_ $name:lower>]() {} }` in an expansion becomes `fn get_size() {}`. Done on the tokens of the expansion,
//! so that what stands inside is read like the rest.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};

/// The tokens with every call of `paste!` in them replaced by what it gives.
pub(super) fn pasted(tokens: TokenStream) -> TokenStream {
    if !has_call(&tokens) {
        return tokens;
    }
    let mut given: Vec<TokenTree> = Vec::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let is_bang = matches!(rest.peek(), Some(TokenTree::Punct(it)) if it.as_char() == '!');
        match token {
            TokenTree::Ident(name) if name == "paste" && is_bang => {
                let bang = rest.next();
                let Some(TokenTree::Group(group)) =
                    rest.next_if(|it| matches!(it, TokenTree::Group(_)))
                else {
                    given.push(TokenTree::Ident(name));
                    given.extend(bang);
                    continue;
                };
                drop_path(&mut given);
                let inside: Vec<TokenTree> = glued(group.stream()).into_iter().collect();
                let is_closed = inside.last().is_none_or(|last| match last {
                    TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                    TokenTree::Punct(it) => it.as_char() == ';',
                    _ => false,
                });
                given.extend(inside);
                if is_closed && group.delimiter() != Delimiter::Brace {
                    rest.next_if(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == ';'));
                }
            }
            TokenTree::Group(group) => given.push(regrouped(&group, pasted(group.stream()))),
            other => given.push(other),
        }
    }
    given.into_iter().collect()
}

fn has_call(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(name) => name == "paste",
        TokenTree::Group(group) => has_call(&group.stream()),
        _ => false,
    })
}

fn regrouped(group: &Group, tokens: TokenStream) -> TokenTree {
    let mut made = Group::new(group.delimiter(), tokens);
    made.set_span(group.span());
    TokenTree::Group(made)
}

/// Takes `paste::` and what stands before it off the end.
fn drop_path(tokens: &mut Vec<TokenTree>) {
    let is_colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(it)) if it.as_char() == ':');
    while tokens.len() >= 2 && is_colon(tokens.last()) && is_colon(tokens.iter().rev().nth(1)) {
        tokens.truncate(tokens.len() - 2);
        if matches!(tokens.last(), Some(TokenTree::Ident(_))) {
            tokens.pop();
        }
        // `$crate` in an expansion.
        if matches!(tokens.last(), Some(TokenTree::Punct(it)) if it.as_char() == '$') {
            tokens.pop();
        }
    }
}

/// The tokens with every `[<…>]` replaced by the name that it stands for.
fn glued(tokens: TokenStream) -> TokenStream {
    let glue = |token| match token {
        TokenTree::Group(group) => match name_of(&group) {
            Some(name) => TokenTree::Ident(name),
            None => regrouped(&group, glued(group.stream())),
        },
        other => other,
    };
    pasted(tokens).into_iter().map(glue).collect()
}

/// The name that `[<…>]` stands for.
fn name_of(group: &Group) -> Option<Ident> {
    if group.delimiter() != Delimiter::Bracket {
        return None;
    }
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(it) if it.as_char() == wanted);
    let [first, inside @ .., last] = tokens.as_slice() else { return None };
    if !is(first, '<') || !is(last, '>') {
        return None;
    }
    let mut parts = Parts::default();
    parts.read(inside)?;
    let text = parts.done.concat();
    let is_name = text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_alphanumeric() || c == '_');
    // Keywords stay names in an expansion only where they are raw.
    is_name.then(|| match syn::parse_str::<Ident>(&text) {
        Ok(_) => Ident::new(&text, parts.span.unwrap_or_else(Span::call_site)),
        Err(_) => Ident::new_raw(&text, parts.span.unwrap_or_else(Span::call_site)),
    })
}

/// What is glued, and where its first name stands.
#[derive(Default)]
struct Parts {
    done: Vec<String>,
    span: Option<Span>,
}

impl Parts {
    fn read(&mut self, tokens: &[TokenTree]) -> Option<()> {
        let mut rest = tokens.iter();
        while let Some(token) = rest.next() {
            match token {
                TokenTree::Ident(name) => {
                    self.span.get_or_insert(name.span());
                    self.done.push(name.to_string().trim_start_matches("r#").to_owned());
                }
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    self.done.push(text.trim_matches('"').to_owned());
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                    self.read(&inside)?;
                }
                TokenTree::Punct(colon)
                    if colon.as_char() == ':' && colon.spacing() == Spacing::Alone =>
                {
                    let TokenTree::Ident(how) = rest.next()? else { return None };
                    let last = self.done.pop()?;
                    self.done.push(match how.to_string().as_str() {
                        "lower" => last.to_lowercase(),
                        "upper" => last.to_uppercase(),
                        "snake" => last.to_snake_case(),
                        "camel" => last.to_upper_camel_case(),
                        _ => return None,
                    });
                }
                TokenTree::Punct(_) | TokenTree::Group(_) => return None,
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::pasted;
    use proc_macro2::TokenStream;

    fn check(text: &str, expected: &str) {
        let tokens = |text: &str| text.parse::<TokenStream>().expect("tokens");
        assert_eq!(pasted(tokens(text)).to_string(), tokens(expected).to_string());
    }

    #[test]
    fn names_are_glued() {
        check("paste! { fn [<get_ size>]() {} }", "fn get_size() {}");
        check(
            "paste::paste! { struct [<Order:camel _id:camel>]; fn [<A_B:lower _ 1>]() { [<X:snake>](); } }",
            "struct OrderId; fn a_b_1() { x(); }",
        );
        check("::paste::paste! { [<HttpServer:snake:upper>] }", "HTTP_SERVER");
    }

    #[test]
    fn calls_stand_anywhere() {
        check("mod a { paste! { fn [<b c>]() {} } } fn d() {}", "mod a { fn bc() {} } fn d() {}");
        check("f(paste!([<a b>]()), 1);", "f(ab(), 1);");
        check("paste!(fn [<a b>]() {}); fn c() {}", "fn ab() {} fn c() {}");
    }

    #[test]
    fn other_brackets_stay() {
        check("paste! { [a, b]; [< a + b >]; }", "[a, b]; [< a + b >];");
        check("let paste = [1]; paste!();", "let paste = [1];");
    }
}
