//! Macros that declare items: `lazy_static!`, `thread_local!`, `cfg_if!`, `bitflags!`, ….

use super::super::facts::{Constant, Generics, Impl, ItemId, ItemKind, Path, Struct, TypeRef};
use super::super::items::Position;
use super::super::lower::Lowerer;
use super::known::Reader;
use crate::base::Name;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, Ident, Item, Token, Type, Visibility};

/// `static ref NAME: T = value;` in any of its forms.
struct Static {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    name: Ident,
    ty: Type,
    value: Option<Expr>,
}

/// `struct Name: Bits { const A = 1; … }`.
struct Flags {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    name: Ident,
    /// The integer that they are kept in.
    bits: Type,
    constants: Vec<(Ident, Option<Expr>)>,
}

impl Lowerer<'_> {
    /// The items that a macro call in item position declares; none if its tokens are no items.
    pub(super) fn declared_items(
        &mut self,
        reader: Option<Reader>,
        tokens: &TokenStream,
        position: Position,
    ) -> Option<Vec<ItemId>> {
        match reader {
            Some(Reader::Statics) => self.statics(tokens.clone()),
            Some(Reader::Branches) => {
                let mut items = Vec::new();
                for branch in branches(tokens.clone()) {
                    items.extend(self.plain_items(branch, position).unwrap_or_default());
                }
                Some(items)
            }
            Some(Reader::Flags) => self.flags(tokens.clone()),
            Some(Reader::Items) | None => self.plain_items(tokens.clone(), position),
            Some(_) => None,
        }
    }

    /// Tokens that are items as they stand.
    pub(super) fn plain_items(
        &mut self,
        tokens: TokenStream,
        position: Position,
    ) -> Option<Vec<ItemId>> {
        if is_no_item(&tokens) {
            return None;
        }
        let mut ids = Vec::new();
        match position {
            Position::Module => {
                for item in parse_all::<Item>(tokens)? {
                    self.item(&item, &mut ids);
                }
            }
            Position::Impl => {
                for item in parse_all(tokens)? {
                    self.associated_item(&item, &mut ids);
                }
            }
            Position::Trait => {
                for item in parse_all(tokens)? {
                    self.associated_declaration(&item, &mut ids);
                }
            }
        }
        Some(ids)
    }

    fn statics(&mut self, tokens: TokenStream) -> Option<Vec<ItemId>> {
        let statics = read_statics.parse2(tokens).ok()?;
        Some(statics.iter().map(|item| self.static_item(item)).collect())
    }

    fn static_item(&mut self, item: &Static) -> ItemId {
        let ty = self.ty(&item.ty);
        let body = item.value.as_ref().map(|value| self.value_body(value));
        let constant = Constant { ty, body, is_static: true };
        self.made_item(
            &item.name,
            &item.attributes,
            &item.visibility,
            ItemKind::Constant(Box::new(constant)),
        )
    }

    fn made_item(
        &mut self,
        name: &Ident,
        attributes: &[Attribute],
        visibility: &Visibility,
        kind: ItemKind,
    ) -> ItemId {
        let span = self.span(name.span());
        let attributes = self.attributes(attributes);
        let is_public = !matches!(visibility, Visibility::Inherited);
        let name = self.name(name);
        self.push_lowered_item(name, span, attributes, is_public, kind)
    }

    /// A struct without fields, and an impl that holds its constants.
    fn flags(&mut self, tokens: TokenStream) -> Option<Vec<ItemId>> {
        let all = read_flags.parse2(tokens).ok()?;
        Some(all.iter().flat_map(|flags| self.one_flags(flags)).collect())
    }

    fn one_flags(&mut self, flags: &Flags) -> Vec<ItemId> {
        let nothing = Struct { generics: Generics::default(), fields: Vec::new(), is_tuple: false };
        let kind = ItemKind::Struct(Box::new(nothing));
        let structure = self.made_item(&flags.name, &flags.attributes, &flags.visibility, kind);
        let own_type = single_type(Name::new("Self"));
        let items = flags
            .constants
            .iter()
            .map(|(name, value)| {
                let body = value.as_ref().map(|value| self.value_body(value));
                let constant = Constant { ty: own_type.clone(), body, is_static: false };
                let public = &flags.visibility;
                self.made_item(name, &[], public, ItemKind::Constant(Box::new(constant)))
            })
            .collect();
        let span = self.span(flags.name.span());
        let self_type = single_type(self.name(&flags.name));
        let kind = Impl { generics: Generics::default(), of_trait: None, self_type, items };
        let kind = ItemKind::Impl(Box::new(kind));
        let mut all =
            vec![structure, self.push_lowered_item(Name::default(), span, Vec::new(), false, kind)];
        // Made of tokens that are known to parse.
        let methods = syn::parse2::<syn::File>(methods_of_flags(&flags.name, &flags.bits));
        all.extend(methods.map(|file| self.items(&file.items)).unwrap_or_default());
        all
    }
}

/// What can be asked of flags, and how they combine; versions 1 and 2 of the macro side by side.
fn methods_of_flags(name: &Ident, bits: &Type) -> TokenStream {
    let operators =
        [("BitOr", "bitor"), ("BitAnd", "bitand"), ("BitXor", "bitxor"), ("Sub", "sub")];
    let operators = operators.map(|(of, function)| {
        let (of, function) = (format_ident!("{of}"), format_ident!("{function}", span = name.span()));
        let assigns = format_ident!("{of}Assign");
        let assign = format_ident!("{function}_assign", span = name.span());
        quote! {
            impl ::std::ops::#of for #name { type Output = Self; fn #function(self, other: Self) -> Self {} }
            impl ::std::ops::#assigns for #name { fn #assign(&mut self, other: Self) {} }
        }
    });
    quote_spanned! { name.span() =>
        impl #name {
            pub fn empty() -> Self {}
            pub fn all() -> Self {}
            pub fn bits(&self) -> #bits {}
            pub fn from_bits(bits: #bits) -> ::std::option::Option<Self> {}
            pub fn from_bits_truncate(bits: #bits) -> Self {}
            pub fn from_bits_retain(bits: #bits) -> Self {}
            pub fn from_bits_unchecked(bits: #bits) -> Self {}
            pub fn from_name(name: &str) -> ::std::option::Option<Self> {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_all(&self) -> bool {}
            pub fn intersects(&self, other: Self) -> bool {}
            pub fn contains(&self, other: Self) -> bool {}
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn toggle(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn union(self, other: Self) -> Self {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn complement(self) -> Self {}
            pub fn iter(&self) -> ::std::vec::IntoIter<Self> {}
            pub fn iter_names(&self) -> ::std::vec::IntoIter<(&str, Self)> {}
        }
        #(#operators)*
        impl ::std::ops::Not for #name { type Output = Self; fn not(self) -> Self {} }
        impl ::std::iter::Extend<#name> for #name {
            fn extend<T: ::std::iter::IntoIterator<Item = #name>>(&mut self, iterator: T) {}
        }
        impl ::std::iter::FromIterator<#name> for #name {
            fn from_iter<T: ::std::iter::IntoIterator<Item = #name>>(iterator: T) -> Self {}
        }
        impl ::std::iter::IntoIterator for #name {
            type Item = #name;
            type IntoIter = ::std::vec::IntoIter<#name>;
            fn into_iter(self) -> Self::IntoIter {}
        }
    }
}

fn single_type(name: Name) -> TypeRef {
    TypeRef::Path(Box::new(Path::of_name(name)))
}

/// The bodies of `if #[cfg(…)] { … } else if … { … } else { … }`.
pub(super) fn branches(tokens: TokenStream) -> impl Iterator<Item = TokenStream> {
    tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    })
}

/// Whether the first two tokens tell that no item stands here. Most calls of unknown macros have arguments, and going
/// into all of them takes long beside that.
fn is_no_item(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Literal(_)), _) => true,
        (Some(TokenTree::Ident(_)), Some(TokenTree::Punct(next))) => {
            matches!(next.as_char(), ',' | '.' | '=' | '|' | ';')
        }
        _ => false,
    }
}

/// All of the tokens as items of one kind.
fn parse_all<T: syn::parse::Parse>(tokens: TokenStream) -> Option<Vec<T>> {
    let parser = |input: ParseStream<'_>| {
        let mut items = Vec::new();
        while !input.is_empty() {
            items.push(input.parse()?);
            while input.peek(Token![;]) {
                input.parse::<Token![;]>()?;
            }
        }
        Ok(items)
    };
    parser.parse2(tokens).ok()
}

fn read_statics(input: ParseStream<'_>) -> syn::Result<Vec<Static>> {
    let mut statics = Vec::new();
    while !input.is_empty() {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        input.parse::<Token![static]>()?;
        if input.peek(Token![ref]) {
            input.parse::<Token![ref]>()?;
        }
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let value = optional_value(input)?;
        statics.push(Static { attributes, visibility, name, ty, value });
        skip_semicolons(input)?;
    }
    Ok(statics)
}

fn read_flags(input: ParseStream<'_>) -> syn::Result<Vec<Flags>> {
    let mut all = Vec::new();
    while !input.is_empty() {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        if input.peek(Token![impl]) {
            input.parse::<Token![impl]>()?;
        } else {
            input.parse::<Token![struct]>()?;
        }
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let bits = input.parse()?;
        let inside;
        syn::braced!(inside in input);
        all.push(Flags { attributes, visibility, name, bits, constants: read_constants(&inside)? });
        skip_semicolons(input)?;
    }
    Ok(all)
}

fn read_constants(input: ParseStream<'_>) -> syn::Result<Vec<(Ident, Option<Expr>)>> {
    let mut constants = Vec::new();
    while !input.is_empty() {
        input.call(Attribute::parse_outer)?;
        input.parse::<Token![const]>()?;
        let name = syn::ext::IdentExt::parse_any(input)?;
        constants.push((name, optional_value(input)?));
        skip_semicolons(input)?;
    }
    Ok(constants)
}

fn optional_value(input: ParseStream<'_>) -> syn::Result<Option<Expr>> {
    if !input.peek(Token![=]) {
        return Ok(None);
    }
    input.parse::<Token![=]>()?;
    input.parse().map(Some)
}

fn skip_semicolons(input: ParseStream<'_>) -> syn::Result<()> {
    while input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
    }
    Ok(())
}
