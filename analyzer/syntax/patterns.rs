//! Patterns and literals.

use super::facts::{Literal, PatternId, PatternKind};
use super::lower::{Lowerer, each};
use crate::base::{Name, Span};
use proc_macro2::TokenStream;
use syn::Pat;
use syn::parse::Parser;
use syn::punctuated::Punctuated;

impl Lowerer<'_> {
    /// A pattern; a guard on it is left out.
    pub(super) fn pattern(&mut self, pattern: &Pat) -> PatternId {
        match pattern {
            Pat::Ident(ident) => self.binding(ident),
            Pat::Paren(paren) => self.pattern(&paren.pat),
            Pat::Guard(guarded) => self.pattern(&guarded.pat),
            Pat::Verbatim(tokens) => self.verbatim_pattern(tokens),
            other => {
                let span = self.pattern_span(other);
                let kind = self.pattern_kind(other);
                self.push_pattern(span, kind)
            }
        }
    }

    fn pattern_kind(&mut self, pattern: &Pat) -> PatternKind {
        match pattern {
            Pat::Lit(it) => PatternKind::Literal(literal(&it.lit)),
            Pat::Or(or) => PatternKind::Or(self.patterns(&or.cases)),
            Pat::Path(path) => {
                PatternKind::Path(Box::new(self.qualified_path(path.qself.as_ref(), &path.path)))
            }
            Pat::Reference(reference) => PatternKind::Reference(self.pattern(&reference.pat)),
            Pat::Rest(_) => PatternKind::Rest,
            Pat::Slice(slice) => PatternKind::Slice(self.patterns(&slice.elems)),
            Pat::Struct(fields) => PatternKind::Struct {
                path: Box::new(self.qualified_path(fields.qself.as_ref(), &fields.path)),
                fields: each(&fields.fields)
                    .map(|field| (self.member(&field.member), self.pattern(&field.pat)))
                    .collect(),
            },
            Pat::Tuple(tuple) => PatternKind::Tuple(self.patterns(&tuple.elems)),
            Pat::TupleStruct(tuple) => PatternKind::TupleStruct {
                path: Box::new(self.qualified_path(tuple.qself.as_ref(), &tuple.path)),
                elements: self.patterns(&tuple.elems),
            },
            Pat::Type(typed) => {
                PatternKind::Typed(self.pattern(&typed.pat), Box::new(self.ty(&typed.ty)))
            }
            _ => PatternKind::Wild,
        }
    }

    fn patterns<P>(&mut self, patterns: &Punctuated<Pat, P>) -> Box<[PatternId]> {
        each(patterns).map(|pattern| self.pattern(pattern)).collect()
    }

    fn binding(&mut self, ident: &syn::PatIdent) -> PatternId {
        let sub = ident.subpat.as_ref().map(|(_, sub)| self.pattern(sub));
        let kind = PatternKind::Binding {
            name: self.name(&ident.ident),
            is_reference: ident.by_ref.is_some(),
            sub,
        };
        self.push_pattern(self.span(ident.ident.span()), kind)
    }

    /// `box p`, the one form syn leaves as tokens that binds something.
    fn verbatim_pattern(&mut self, tokens: &TokenStream) -> PatternId {
        let span = self.first_span(tokens);
        let rest = tokens.clone().into_iter().skip(1).collect();
        match Pat::parse_multi.parse2(rest) {
            Ok(Pat::Verbatim(_)) | Err(_) => self.push_pattern(span, PatternKind::Wild),
            Ok(inner) => self.pattern(&inner),
        }
    }

    /// The place of the first token, as far as it is at hand without rendering.
    fn pattern_span(&self, pattern: &Pat) -> Span {
        let first = match pattern {
            Pat::Lit(literal) => literal.lit.span(),
            Pat::Or(or) => {
                return or.cases.first().map_or_else(Span::default, |it| self.pattern_span(it));
            }
            Pat::Ident(ident) => ident.ident.span(),
            Pat::Paren(paren) => paren.paren_token.span.open(),
            Pat::Reference(reference) => reference.and_token.span,
            Pat::Rest(rest) => rest.dot2_token.spans[0],
            Pat::Slice(slice) => slice.bracket_token.span.open(),
            Pat::Tuple(tuple) => tuple.paren_token.span.open(),
            Pat::Type(typed) => return self.pattern_span(&typed.pat),
            Pat::Wild(wild) => wild.underscore_token.span,
            Pat::Path(path) => return self.path_span(path.qself.as_ref(), &path.path),
            Pat::Struct(fields) => return self.path_span(fields.qself.as_ref(), &fields.path),
            Pat::TupleStruct(tuple) => return self.path_span(tuple.qself.as_ref(), &tuple.path),
            Pat::Macro(call) => return self.path_span(None, &call.mac.path),
            Pat::Range(range) => match &range.limits {
                syn::RangeLimits::HalfOpen(dots) => dots.spans[0],
                syn::RangeLimits::Closed(dots) => dots.spans[0],
            },
            Pat::Guard(guarded) => return self.pattern_span(&guarded.pat),
            _ => return Span::default(),
        };
        self.span(first)
    }

    /// The place of a path's first token.
    fn path_span(&self, qualifier: Option<&syn::QSelf>, path: &syn::Path) -> Span {
        match (qualifier, path.segments.first()) {
            (Some(qualifier), _) => self.span(qualifier.lt_token.span),
            (None, Some(first)) => self.span(first.ident.span()),
            (None, None) => Span::default(),
        }
    }

    /// A field's name or position.
    pub(super) fn member(&mut self, member: &syn::Member) -> Name {
        match member {
            syn::Member::Named(ident) => self.name(ident),
            syn::Member::Unnamed(index) => position_name(index.index),
        }
    }
}

/// A literal.
pub(super) fn literal(literal: &syn::Lit) -> Literal {
    match literal {
        syn::Lit::Str(text) => Literal::String(Name::from(&text.value())),
        syn::Lit::ByteStr(bytes) => {
            Literal::Bytes(Name::new(&String::from_utf8_lossy(&bytes.value())))
        }
        syn::Lit::CStr(text) => Literal::Bytes(Name::new(&text.value().to_string_lossy())),
        syn::Lit::Byte(byte) => Literal::Integer(byte.value().into(), Name::new("u8")),
        syn::Lit::Char(character) => Literal::Char(character.value()),
        syn::Lit::Int(integer) => Literal::Integer(
            integer.base10_digits().trim_start_matches('-').parse().unwrap_or(0),
            Name::new(integer.suffix()),
        ),
        syn::Lit::Float(float) => {
            Literal::Float(Name::new(float.base10_digits()), Name::new(float.suffix()))
        }
        syn::Lit::Bool(boolean) => Literal::Bool(boolean.value),
        other => Literal::Bytes(super::types::rendered(other)),
    }
}

/// The name of a positional field.
pub(super) fn position_name(index: u32) -> Name {
    const COMMON: [&str; 8] = ["0", "1", "2", "3", "4", "5", "6", "7"];
    COMMON
        .get(index as usize)
        .map_or_else(|| Name::from(&index.to_string()), |digit| Name::new(digit))
}
