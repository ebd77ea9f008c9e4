//! What macro calls turn into.
//!
//! In: the tokens of a call. Out: expressions, statements or items in the file's facts. Well-known macros are read
//! as what they are ([`known`]), the tokens of others are tried as expressions, statements, items.

mod arguments;
mod declarations;
mod definitions;
mod expand;
mod known;
mod matching;
mod paste;
mod patch;
mod routes;
mod rules;
mod select;
mod transcribe;
mod values;

pub(super) use definitions::Definitions;
pub(super) use definitions::{Caller, is_outside_library};
pub(super) use expand::{Expander, Rules};
pub(super) use patch::{expand_file, has_calls, unalias};

use super::facts::{
    Block, BlockKind, ExprId, ExprKind, ItemId, ItemKind, ItemMacro, Literal, MacroCall,
    MacroMeaning, MacroText, MatchArm, PatternKind, Statement,
};
use super::items::Position;
use super::lower::{Lowerer, each};
use super::statements::push_value;
use crate::base::{Name, Span};
use known::Reader;
use proc_macro2::{TokenStream, TokenTree};
use std::rc::Rc;
use syn::parse::discouraged::Speculative;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Macro, Pat, Stmt, Token};

impl Lowerer<'_> {
    /// A macro call in expression position.
    pub(super) fn macro_expr(&mut self, call: &Macro) -> ExprId {
        let span = self.span(super::body::last_token(&call.path));
        if let Some(statements) = self.expanded_statements(call) {
            return self.expanded_block(span, call, &statements);
        }
        let name = self.macro_name(call);
        let reader = known::reader(name.as_str());
        if reader == Some(Reader::Matches)
            && let Some(kind) = self.matches_macro(span, call.tokens.clone())
        {
            return self.push(span, kind);
        }
        if reader == Some(Reader::Routes)
            && let Some(table) = routes::dispatch(call.tokens.clone())
        {
            return self.expr(&table);
        }
        let meaning = self.meaning(span, reader, &call.tokens);
        self.push_macro(span, call, name, meaning)
    }

    /// What a call of one of the repository's own macros turns into, if definitions are at hand.
    ///
    /// Whoever lowers the statements leaves the expansion afterwards.
    fn expanded_statements(&mut self, call: &Macro) -> Option<Rc<[Stmt]>> {
        self.expander.as_ref()?;
        let path = self.macro_path(call);
        let expander = self.expander.as_mut()?;
        let statements = expander.statements(&path, call.tokens.clone())?;
        expander.enter();
        Some(statements)
    }

    fn expanded_tokens(&mut self, call: &Macro) -> Option<TokenStream> {
        self.expander.as_ref()?;
        let path = self.macro_path(call);
        self.expander.as_mut()?.expand(&path, call.tokens.clone())
    }

    /// Goes into the expansion of `call`, or takes note that it could not be read.
    fn entered(&mut self, call: &Macro, is_read: bool) {
        let path = self.macro_path(call);
        if let Some(expander) = &mut self.expander {
            if is_read { expander.enter() } else { expander.fail(&path) }
        }
    }

    fn leave_expansion(&mut self) {
        if let Some(expander) = &mut self.expander {
            expander.leave();
        }
    }

    fn expanded_block(&mut self, span: Span, call: &Macro, statements: &[Stmt]) -> ExprId {
        let block = self.made_block(span, BlockKind::Plain, statements);
        self.leave_expansion();
        let (path, meaning) = (self.path(&call.path), MacroMeaning::Block(block));
        self.push(span, ExprKind::Macro(Box::new(MacroCall { path, meaning, text: None })))
    }

    fn macro_path(&mut self, call: &Macro) -> Vec<Name> {
        each(&call.path.segments).map(|segment| self.name(&segment.ident)).collect()
    }

    fn push_macro(
        &mut self,
        span: Span,
        call: &Macro,
        name: Name,
        meaning: MacroMeaning,
    ) -> ExprId {
        let text = (!known::is_standard(name.as_str())).then(|| self.macro_text(call));
        let path = self.path(&call.path);
        self.push(span, ExprKind::Macro(Box::new(MacroCall { path, meaning, text })))
    }

    fn macro_text(&mut self, call: &Macro) -> MacroText {
        let (text, start) = self.text_between(*call.delimiter.span(), &call.tokens);
        MacroText { text, start }
    }

    fn macro_name(&mut self, call: &Macro) -> Name {
        match call.path.segments.last() {
            Some(last) => self.name(&last.ident),
            None => Name::default(),
        }
    }

    fn meaning(
        &mut self,
        span: Span,
        reader: Option<Reader>,
        tokens: &TokenStream,
    ) -> MacroMeaning {
        let read = match reader {
            Some(Reader::Format(count)) => Some(self.format_macro(tokens.clone(), count)),
            Some(Reader::Log) => Some(self.log_macro(tokens.clone())),
            Some(Reader::Vector) => self.repeat_or_list(tokens),
            Some(Reader::Select) => self.select_macro(tokens.clone()),
            Some(Reader::Stream) => self.stream(span, tokens),
            Some(Reader::Statements) => self.made_statements(span, BlockKind::Plain, tokens),
            Some(Reader::Concat) => {
                folded_concat(tokens.clone()).map(|text| MacroMeaning::Format {
                    before: Vec::new(),
                    template: Some(Name::from(&text)),
                    arguments: Vec::new(),
                })
            }
            Some(Reader::Stringify) => {
                let text = tokens.to_string().replace('{', "{{").replace('}', "}}");
                Some(MacroMeaning::Format {
                    before: Vec::new(),
                    template: Some(Name::from(&text)),
                    arguments: Vec::new(),
                })
            }
            Some(Reader::Values) => Some(self.values_macro(tokens.clone())),
            Some(Reader::Branches) => Some(self.branches(span, tokens)),
            _ => None,
        };
        read.unwrap_or_else(|| self.guess(span, tokens))
    }

    /// What the tokens of an unknown macro may mean.
    fn guess(&mut self, span: Span, tokens: &TokenStream) -> MacroMeaning {
        if let Some(list) = self.list_or_statements(span, tokens) {
            return list;
        }
        match self.values_macro(tokens.clone()) {
            MacroMeaning::Values(values) if values.is_empty() => MacroMeaning::Unread,
            values => values,
        }
    }

    /// A list if the tokens can be one, else statements.
    fn list_or_statements(&mut self, span: Span, tokens: &TokenStream) -> Option<MacroMeaning> {
        let read = read_either(&read_list, &syn::Block::parse_within, tokens)?;
        Some(match read {
            Either::First(list) => MacroMeaning::List(self.exprs(&list).into_vec()),
            Either::Second(statements) => {
                MacroMeaning::Block(self.made_block(span, BlockKind::Plain, &statements))
            }
        })
    }

    /// A list, or `value; length`.
    fn repeat_or_list(&mut self, tokens: &TokenStream) -> Option<MacroMeaning> {
        Some(match read_either(&read_list, &read_repeat, tokens)? {
            Either::First(list) => MacroMeaning::List(self.exprs(&list).into_vec()),
            Either::Second((value, length)) => {
                MacroMeaning::Repeat(self.expr(&value), self.expr(&length))
            }
        })
    }

    /// `matches!(value, pattern if guard)` is a `match` with two arms.
    fn matches_macro(&mut self, span: Span, tokens: TokenStream) -> Option<ExprKind> {
        let (value, pattern) = read_matches.parse2(tokens).ok()?;
        let scrutinee = self.expr(&value);
        let guard = match &pattern {
            Pat::Guard(guarded) => Some(self.expr(&guarded.guard)),
            _ => None,
        };
        let pattern = self.pattern(&pattern);
        let wild = self.push_pattern(span, PatternKind::Wild);
        let yes = self.push(span, ExprKind::Literal(Literal::Bool(true)));
        let no = self.push(span, ExprKind::Literal(Literal::Bool(false)));
        let arms = Box::new([
            MatchArm { pattern, guard, body: yes },
            MatchArm { pattern: wild, guard: None, body: no },
        ]);
        Some(ExprKind::Match { scrutinee, arms })
    }

    fn made_statements(
        &mut self,
        span: Span,
        kind: BlockKind,
        tokens: &TokenStream,
    ) -> Option<MacroMeaning> {
        let statements = parse_statements(tokens.clone())?;
        Some(MacroMeaning::Block(self.made_block(span, kind, &statements)))
    }

    /// `stream! { … }`, where `for await` is allowed.
    fn stream(&mut self, span: Span, tokens: &TokenStream) -> Option<MacroMeaning> {
        self.made_statements(span, BlockKind::Async, tokens).or_else(|| {
            let plain = without_for_await(tokens.clone());
            self.made_statements(span, BlockKind::Async, &plain)
        })
    }

    /// The branches of `cfg_if!` as one block after the other.
    fn branches(&mut self, span: Span, tokens: &TokenStream) -> MacroMeaning {
        let blocks = declarations::branches(tokens.clone())
            .filter_map(parse_statements)
            .map(|statements| self.made_block(span, BlockKind::Plain, &statements))
            .collect();
        MacroMeaning::Values(blocks)
    }

    /// A macro call that is a statement: it may declare items or bind names in the block around it.
    pub(super) fn macro_statement(&mut self, call: &Macro, has_semicolon: bool, block: &mut Block) {
        if let Some(statements) = self.expanded_statements(call) {
            return self.expanded_in_block(call, &statements, has_semicolon, block);
        }
        let name = self.macro_name(call);
        let is_spliced = match known::reader(name.as_str()) {
            Some(reader @ (Reader::Statics | Reader::Flags | Reader::Items)) => {
                self.splice_items(reader, &call.tokens, block)
            }
            Some(Reader::Branches) => self.splice_branches(&call.tokens, block),
            Some(Reader::Statements) => self.splice_bindings(&call.tokens, block),
            _ => false,
        };
        if !is_spliced {
            let value = self.macro_expr(call);
            push_value(block, value, has_semicolon);
        }
    }

    /// Puts an expansion into the block around the call if it binds names or declares items there.
    fn expanded_in_block(
        &mut self,
        call: &Macro,
        statements: &[Stmt],
        has_semicolon: bool,
        block: &mut Block,
    ) {
        if statements.iter().any(is_seen_outside) {
            self.statements(statements, block);
            self.leave_expansion();
            if has_semicolon && let Some(tail) = block.tail.take() {
                block.statements.push(Statement::Expr(tail));
            }
        } else {
            let span = self.span(super::body::last_token(&call.path));
            let value = self.expanded_block(span, call, statements);
            push_value(block, value, has_semicolon);
        }
    }

    /// The items that a call of one of the repository's own macros turns into.
    fn expanded_items(&mut self, call: &Macro, position: Position) -> Option<Vec<ItemId>> {
        let tokens = self.expanded_tokens(call)?;
        self.entered(call, true);
        let items = self.plain_items(tokens, position);
        self.leave_expansion();
        if items.is_none() {
            self.entered(call, false);
        }
        items
    }

    fn splice_items(&mut self, reader: Reader, tokens: &TokenStream, block: &mut Block) -> bool {
        let items = self.declared_items(Some(reader), tokens, Position::Module);
        let is_read = items.is_some();
        block.items.extend(items.unwrap_or_default());
        is_read
    }

    fn splice_branches(&mut self, tokens: &TokenStream, block: &mut Block) -> bool {
        for branch in declarations::branches(tokens.clone()) {
            let statements = parse_statements(branch).unwrap_or_default();
            self.statements(&statements, block);
        }
        true
    }

    /// `pin! { let x = …; }` binds `x` in the block around it.
    fn splice_bindings(&mut self, tokens: &TokenStream, block: &mut Block) -> bool {
        match parse_statements(tokens.clone()) {
            Some(statements) if statements.iter().any(|it| matches!(it, Stmt::Local(_))) => {
                self.statements(&statements, block);
                if let Some(tail) = block.tail.take() {
                    block.statements.push(Statement::Expr(tail));
                }
                true
            }
            _ => false,
        }
    }

    /// A macro call in item position.
    pub(super) fn macro_call_item(
        &mut self,
        attributes: &[syn::Attribute],
        call: &Macro,
        position: Position,
    ) -> ItemId {
        let attributes = self.attributes(attributes);
        let span = self.span(super::body::last_token(&call.path));
        let items = self.expanded_items(call, position).or_else(|| {
            let name = self.macro_name(call);
            let reader = known::reader(name.as_str());
            let mut items = self.declared_items(reader, &call.tokens, position)?;
            if name == "pin_project" {
                for id in items.clone() {
                    self.projections_of(id, &mut items);
                }
            }
            Some(items)
        });
        let items = items.unwrap_or_default();
        let text = self.macro_text(call);
        let path = self.path(&call.path);
        let kind = ItemMacro { path, text, items };
        let kind = ItemKind::MacroCall(Box::new(kind));
        self.push_lowered_item(Name::default(), span, attributes, false, kind)
    }
}

/// The tokens as one expression, else as statements.
///
/// A statement ends where an expression may go on: `if a { b } else { c }.d()`.
fn parse_value(tokens: &TokenStream) -> Option<Vec<Stmt>> {
    Some(match read_either(&Expr::parse, &syn::Block::parse_within, tokens)? {
        Either::First(expr) => vec![Stmt::Expr(expr, None)],
        Either::Second(statements) => statements,
    })
}

/// What [`read_either`] read.
enum Either<A, B> {
    First(A),
    Second(B),
}

/// The tokens as `first` reads them, if it reads them all, else as `second` does.
fn read_either<A, B>(
    first: &impl Fn(ParseStream<'_>) -> syn::Result<A>,
    second: &impl Fn(ParseStream<'_>) -> syn::Result<B>,
    tokens: &TokenStream,
) -> Option<Either<A, B>> {
    let mut is_first = false;
    let both = |input: ParseStream<'_>| {
        let ahead = input.fork();
        match first(&ahead) {
            Ok(read) if ahead.is_empty() => {
                is_first = true;
                input.advance_to(&ahead);
                Ok(Either::First(read))
            }
            _ => second(input).map(Either::Second),
        }
    };
    match both.parse2(tokens.clone()) {
        Ok(read) => Some(read),
        // That a bracket inside holds too much is only seen at the end: then it was not the first after all.
        Err(_) if is_first => second.parse2(tokens.clone()).map(Either::Second).ok(),
        Err(_) => None,
    }
}

fn read_list(input: ParseStream<'_>) -> syn::Result<Punctuated<Expr, Token![,]>> {
    Punctuated::parse_terminated(input)
}

/// Whether a statement of an expansion matters to what follows the call: items do, and names that the caller
/// chose. Names of the macro's own are invisible outside.
fn is_seen_outside(statement: &Stmt) -> bool {
    match statement {
        Stmt::Item(_) | Stmt::Macro(_) => true,
        Stmt::Local(local) => has_outer_name(&local.pat),
        Stmt::Expr(..) => false,
    }
}

/// Whether a pattern binds a name that stands in the call, not in the macro's definition.
fn has_outer_name(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(ident) => {
            let place = ident.ident.span().start();
            (place.line, place.column) != (1, 0)
        }
        Pat::Type(typed) => has_outer_name(&typed.pat),
        Pat::Tuple(tuple) => tuple.elems.iter().any(has_outer_name),
        Pat::TupleStruct(tuple) => tuple.elems.iter().any(has_outer_name),
        Pat::Struct(fields) => fields.fields.iter().any(|field| has_outer_name(&field.pat)),
        Pat::Slice(slice) => slice.elems.iter().any(has_outer_name),
        Pat::Reference(reference) => has_outer_name(&reference.pat),
        Pat::Paren(paren) => has_outer_name(&paren.pat),
        Pat::Or(or) => or.cases.iter().any(has_outer_name),
        _ => false,
    }
}

/// The literals of `concat!` joined, if it has nothing but literals.
fn folded_concat(tokens: TokenStream) -> Option<String> {
    let list = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens).ok()?;
    list.iter().map(folded_literal).collect()
}

fn folded_literal(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Macro(call) if call.mac.path.is_ident("concat") => {
            folded_concat(call.mac.tokens.clone())
        }
        Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Str(text) => Some(text.value()),
            syn::Lit::Char(character) => Some(character.value().to_string()),
            syn::Lit::Int(integer) => Some(integer.base10_digits().to_owned()),
            syn::Lit::Float(float) => Some(float.base10_digits().to_owned()),
            syn::Lit::Bool(boolean) => Some(boolean.value.to_string()),
            _ => None,
        },
        _ => None,
    }
}

fn read_repeat(input: ParseStream<'_>) -> syn::Result<(Expr, Expr)> {
    let value = input.parse()?;
    input.parse::<Token![;]>()?;
    Ok((value, input.parse()?))
}

fn read_matches(input: ParseStream<'_>) -> syn::Result<(Expr, Pat)> {
    let value = input.parse()?;
    input.parse::<Token![,]>()?;
    let mut pattern = Pat::parse_multi_with_leading_vert(input)?;
    if input.peek(Token![if]) {
        let if_token = input.parse()?;
        let guard = input.parse()?;
        let pat = Box::new(pattern);
        pattern = Pat::Guard(syn::PatGuard { attrs: Vec::new(), pat, if_token, guard });
    }
    // `assert_matches!` takes a message.
    input.parse::<TokenStream>()?;
    Ok((value, pattern))
}

/// The tokens as statements of a block.
fn parse_statements(tokens: TokenStream) -> Option<Vec<Stmt>> {
    syn::Block::parse_within.parse2(tokens).ok()
}

/// `for await x in y` as `for x in y`, at any depth.
fn without_for_await(tokens: TokenStream) -> TokenStream {
    let mut after_for = false;
    tokens
        .into_iter()
        .filter_map(|token| {
            let is_await = after_for && matches!(&token, TokenTree::Ident(it) if it == "await");
            after_for = matches!(&token, TokenTree::Ident(it) if it == "for");
            match token {
                _ if is_await => None,
                TokenTree::Group(group) => {
                    let inside = without_for_await(group.stream());
                    let mut plain = proc_macro2::Group::new(group.delimiter(), inside);
                    plain.set_span(group.span());
                    Some(TokenTree::Group(plain))
                }
                other => Some(other),
            }
        })
        .collect()
}
