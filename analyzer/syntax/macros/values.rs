//! Expressions found in tokens that follow a grammar of their own.

use super::super::facts::{ExprId, MacroMeaning};
use super::super::lower::Lowerer;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Expr;

/// Data is not code: nobody nests a literal deeper than this by hand.
const MAX_DEPTH: usize = 64;

impl Lowerer<'_> {
    /// The expressions in data such as that of `json!`; keys of objects are left out.
    pub(super) fn values_macro(&mut self, tokens: TokenStream) -> MacroMeaning {
        let mut values = Vec::new();
        self.values(tokens, 0, &mut values);
        MacroMeaning::Values(values)
    }

    fn values(&mut self, tokens: TokenStream, depth: usize, into: &mut Vec<ExprId>) {
        if depth > MAX_DEPTH {
            return;
        }
        let mut chunk = Vec::new();
        for token in tokens {
            if is_separator(&token) {
                self.value(&std::mem::take(&mut chunk), depth, into);
            } else {
                chunk.push(token);
            }
        }
        self.value(&chunk, depth, into);
    }

    /// What stands between two separators.
    fn value(&mut self, chunk: &[TokenTree], depth: usize, into: &mut Vec<ExprId>) {
        match chunk {
            [] => {}
            [TokenTree::Ident(word)] if word == "null" => {}
            [TokenTree::Group(data)] if data.delimiter() != Delimiter::Parenthesis => {
                self.values(data.stream(), depth + 1, into);
            }
            _ => match split_at_key(chunk) {
                Some((_, value)) => self.value(value, depth, into),
                None => self.plain_value(chunk, depth, into),
            },
        }
    }

    fn plain_value(&mut self, chunk: &[TokenTree], depth: usize, into: &mut Vec<ExprId>) {
        if let Ok(expr) = syn::parse2::<Expr>(chunk.iter().cloned().collect()) {
            into.push(self.expr(&expr));
            return;
        }
        for token in chunk {
            if let TokenTree::Group(group) = token {
                self.values(group.stream(), depth + 1, into);
            }
        }
    }
}

fn is_separator(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';'))
}

/// `key: value` and `key => value`; `a::b` has no key.
fn split_at_key(chunk: &[TokenTree]) -> Option<(&[TokenTree], &[TokenTree])> {
    let is = |at: usize, wanted: char| matches!(chunk.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted);
    let at = (1..chunk.len()).find(|&at| {
        is(at, ':') && !is(at + 1, ':') && !is(at - 1, ':') || is(at, '=') && is(at + 1, '>')
    })?;
    let width = if is(at, ':') { 1 } else { 2 };
    Some((&chunk[..at], chunk.get(at + width..)?))
}
