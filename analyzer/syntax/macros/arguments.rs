//! Macros that take a format string: `format!` and its kin, and the logging macros.

use super::super::facts::{ExprId, ExprKind, Literal, MacroMeaning, Path};
use super::super::lower::Lowerer;
use super::folded_concat;
use crate::base::{Name, Span};
use proc_macro2::{Spacing, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, LitStr, Token, token};

/// One argument of such a macro.
enum Argument {
    /// A string literal that stands alone.
    Text(LitStr),
    /// `name = value`.
    Named(Ident, Expr),
    /// Anything else.
    Plain(Expr),
}

/// Which of the two families is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Format,
    Log,
}

/// What has been put together so far.
#[derive(Default)]
struct Parts {
    before: Vec<ExprId>,
    template: Option<(Name, Span)>,
    arguments: Vec<(Option<Name>, ExprId)>,
}

impl Lowerer<'_> {
    /// `count` expressions, a format string, its arguments.
    pub(super) fn format_macro(&mut self, tokens: TokenStream, count: usize) -> MacroMeaning {
        let mut parts = Parts::default();
        for argument in arguments(tokens, Family::Format) {
            match argument {
                Argument::Text(text) if parts.template.is_none() && parts.before.len() >= count => {
                    parts.template = Some((Name::from(&text.value()), self.span(text.span())));
                }
                Argument::Plain(expr) if parts.before.len() < count => {
                    parts.before.push(self.expr(&expr));
                }
                Argument::Plain(expr) if parts.template.is_none() && parts.arguments.is_empty() => {
                    self.template_or_argument(&expr, &mut parts);
                }
                other => {
                    let argument = self.argument(other);
                    parts.arguments.push(argument);
                }
            }
        }
        self.with_captured(parts)
    }

    /// Fields, a message, its arguments.
    pub(super) fn log_macro(&mut self, tokens: TokenStream) -> MacroMeaning {
        let mut parts = Parts::default();
        for argument in arguments(tokens, Family::Log) {
            match argument {
                Argument::Text(text) if parts.template.is_none() => {
                    parts.template = Some((Name::from(&text.value()), self.span(text.span())));
                }
                Argument::Named(_, expr) | Argument::Plain(expr) if parts.template.is_none() => {
                    parts.before.push(self.expr(&expr));
                }
                other => {
                    let argument = self.argument(other);
                    parts.arguments.push(argument);
                }
            }
        }
        self.with_captured(parts)
    }

    /// `concat!("…", "…")` is as good as a literal.
    fn template_or_argument(&mut self, expr: &Expr, parts: &mut Parts) {
        let folded = match expr {
            Expr::Macro(call) if call.mac.path.is_ident("concat") => {
                folded_concat(call.mac.tokens.clone())
            }
            _ => None,
        };
        match folded {
            Some(text) => {
                let span = self.span(super::super::body::expr_token(expr));
                parts.template = Some((Name::from(&text), span));
            }
            None => parts.arguments.push((None, self.expr(expr))),
        }
    }

    fn argument(&mut self, argument: Argument) -> (Option<Name>, ExprId) {
        match argument {
            Argument::Named(name, expr) => (Some(self.name(&name)), self.expr(&expr)),
            Argument::Plain(expr) => (None, self.expr(&expr)),
            Argument::Text(text) => {
                let literal = Literal::String(Name::from(&text.value()));
                (None, self.push(self.span(text.span()), ExprKind::Literal(literal)))
            }
        }
    }

    /// Adds the identifiers that the format string captures.
    fn with_captured(&mut self, parts: Parts) -> MacroMeaning {
        let Parts { before, template, mut arguments } = parts;
        if let Some((text, span)) = template {
            for name in captured(text.as_str()).map(Name::new) {
                if arguments.iter().all(|(known, _)| *known != Some(name)) {
                    let path = Box::new(Path::of_name(name));
                    arguments.push((Some(name), self.push(span, ExprKind::Path(path))));
                }
            }
        }
        MacroMeaning::Format { before, template: template.map(|(text, _)| text), arguments }
    }
}

/// The identifiers between braces: `{name}`, `{name:>width$.precision$}`.
fn captured(template: &str) -> impl Iterator<Item = &str> {
    placeholders(template).flat_map(|inside| {
        let (argument, format) = inside.split_once(':').unwrap_or((inside, ""));
        let counts = format.split('$').rev().skip(1).map(|before| {
            let start = before
                .char_indices()
                .rev()
                .take_while(|(_, character)| character.is_alphanumeric() || *character == '_')
                .last();
            start.map_or("", |(at, _)| &before[at..])
        });
        std::iter::once(argument.trim()).chain(counts).filter(|name| is_identifier(name))
    })
}

/// What stands between the braces of each placeholder.
fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    let mut rest = template;
    std::iter::from_fn(move || {
        loop {
            let open = rest.find('{')?;
            rest = &rest[open + 1..];
            if let Some(after) = rest.strip_prefix('{') {
                rest = after;
                continue;
            }
            let close = rest.find('}')?;
            let inside = &rest[..close];
            rest = &rest[close + 1..];
            return Some(inside);
        }
    })
}

/// Whether it can be the name of a local.
fn is_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && text.chars().all(|character| character.is_alphanumeric() || character == '_')
}

/// The arguments; what cannot be read is left out.
fn arguments(tokens: TokenStream, family: Family) -> Vec<Argument> {
    let parser = |input: ParseStream<'_>| {
        let mut arguments = Vec::new();
        read_arguments(input, family, &mut arguments);
        Ok(arguments)
    };
    parser.parse2(tokens).unwrap_or_default()
}

fn read_arguments(input: ParseStream<'_>, family: Family, into: &mut Vec<Argument>) {
    while !input.is_empty() {
        if input.peek(Token![,]) || input.peek(Token![;]) {
            skip_token(input);
        } else if family == Family::Log && input.peek(token::Brace) && has_braced_fields(input) {
            let _ = read_braced_fields(input, into);
        } else if let Ok(argument) = read_argument(input, family) {
            into.push(argument);
        } else {
            skip_to_separator(input);
        }
    }
}

fn read_argument(input: ParseStream<'_>, family: Family) -> syn::Result<Argument> {
    if input.peek(LitStr) {
        if input.peek2(Token![,]) || input.peek2(Token![;]) || is_last(input) {
            return Ok(Argument::Text(input.parse()?));
        }
        if family == Family::Log && (input.peek2(Token![=>]) || is_assignment(input)) {
            skip_token(input);
            skip_punctuation(input);
            return read_argument(input, family).map(plain);
        }
    }
    if is_assignment(input) && input.peek(Ident::peek_any) {
        let name = input.call(Ident::parse_any)?;
        skip_token(input);
        skip_sigil(input);
        return Ok(Argument::Named(name, input.parse()?));
    }
    if family == Family::Log {
        return read_field(input);
    }
    input.parse().map(Argument::Plain)
}

/// `?x`, `%x`, `target: "…"`, `parent: &span`, `a.b.c = ?x`.
fn read_field(input: ParseStream<'_>) -> syn::Result<Argument> {
    if input.peek(Ident::peek_any) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
        skip_token(input);
        skip_token(input);
    }
    for _ in 0..dotted_key(input) {
        skip_token(input);
    }
    skip_sigil(input);
    input.parse().map(Argument::Plain)
}

/// How many tokens `a.b.c =` takes; 0 if that is not what comes next.
fn dotted_key(input: ParseStream<'_>) -> usize {
    let mut cursor = input.cursor();
    for count in (2..).step_by(2) {
        let Some((_, after)) = cursor.ident() else { break };
        let Some((punct, after)) = after.punct() else { break };
        match (punct.as_char(), punct.spacing()) {
            ('=', Spacing::Alone) => return count,
            // `= %x` is glued without a space: `=%x`.
            ('=', _) if after.punct().is_some_and(|(it, _)| matches!(it.as_char(), '%' | '?')) => {
                return count;
            }
            ('.', _) => cursor = after,
            _ => break,
        }
    }
    0
}

/// `{ a = 1, b = %c }` in front of a message.
fn has_braced_fields(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    skip_token(&ahead);
    ahead.peek(Token![,])
}

fn read_braced_fields(input: ParseStream<'_>, into: &mut Vec<Argument>) -> syn::Result<()> {
    let fields;
    syn::braced!(fields in input);
    read_arguments(&fields, Family::Log, into);
    Ok(())
}

/// Text after a key is a value, not a message.
fn plain(argument: Argument) -> Argument {
    match argument {
        Argument::Text(text) => {
            let lit = syn::Lit::Str(text);
            Argument::Plain(Expr::Lit(syn::ExprLit { attrs: Vec::new(), lit }))
        }
        other => other,
    }
}

/// Whether one token is left.
fn is_last(input: ParseStream<'_>) -> bool {
    input.cursor().token_tree().is_some_and(|(_, rest)| rest.eof())
}

/// Whether a single `=` is next but one.
fn is_assignment(input: ParseStream<'_>) -> bool {
    input.peek2(Token![=]) && !input.peek2(Token![==]) && !input.peek2(Token![=>])
}

/// `?` or `%` before a value.
fn skip_sigil(input: ParseStream<'_>) {
    if input.peek(Token![?]) || input.peek(Token![%]) {
        skip_token(input);
    }
}

/// `=` or `=>`.
fn skip_punctuation(input: ParseStream<'_>) {
    if input.peek(Token![=>]) {
        skip_token(input);
    }
    skip_token(input);
}

/// One token, whatever it is.
pub(super) fn skip_token(input: ParseStream<'_>) {
    let _ = input.parse::<TokenTree>();
}

/// Everything up to the next comma or semicolon.
pub(super) fn skip_to_separator(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) && !input.peek(Token![;]) {
        skip_token(input);
    }
}

#[cfg(test)]
mod tests {
    use super::captured;

    fn check(template: &str, expected: &[&str]) {
        assert_eq!(captured(template).collect::<Vec<_>>(), expected, "{template}");
    }

    #[test]
    fn captured_identifiers() {
        check("{} {0} {{no}} {name} {other:?} {x:>5}", &["name", "other", "x"]);
        check("{value:>width$.precision$}", &["value", "precision", "width"]);
        check("{unclosed", &[]);
        check("http://{host}:{port}/orders/{id}", &["host", "port", "id"]);
    }
}
