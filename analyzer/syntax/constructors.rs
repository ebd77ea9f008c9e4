//! Constructors that derives write: `derive_new::new`, `derive_more::Constructor`.
//!
//! In: a struct as syn has it. Out: the impl with `fn new`, which takes the fields in their order and puts them in.

use quote::{format_ident, quote};
use syn::spanned::Spanned;
use syn::{Expr, Field, Ident, ItemStruct, Meta};

/// The derives, by the last name of their path.
const DERIVES: &[&str] = &["new", "Constructor"];

/// The impl that a derive writes for `item`, if it has such a derive.
pub(super) fn constructor_of(item: &ItemStruct) -> Option<syn::Item> {
    if !derives_one(item) {
        return None;
    }
    let given: Vec<Given<'_>> = item.fields.iter().enumerate().map(Given::of).collect();
    let parameters = given.iter().filter(|field| field.value.is_none()).map(|field| {
        let (name, ty) = (&field.name, &field.field.ty);
        if field.is_into { quote!(#name: impl Into<#ty>) } else { quote!(#name: #ty) }
    });
    let values = given.iter().map(|field| {
        let name = &field.name;
        let value = field.value.as_ref().map_or_else(|| quote!(#name), |value| quote!(#value));
        match &field.field.ident {
            Some(ident) => quote!(#ident: #value),
            None => value,
        }
    });
    let made = match &item.fields {
        syn::Fields::Named(_) => quote!(Self { #(#values),* }),
        syn::Fields::Unnamed(_) => quote!(Self(#(#values),*)),
        syn::Fields::Unit => quote!(Self),
    };
    let (before, after, clauses) = item.generics.split_for_impl();
    let (name, new) = (&item.ident, Ident::new("new", item.ident.span()));
    syn::parse2(quote! {
        impl #before #name #after #clauses {
            pub fn #new(#(#parameters),*) -> Self { #made }
        }
    })
    .ok()
}

fn derives_one(item: &ItemStruct) -> bool {
    let derives = item.attrs.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let mut is_one = false;
    for attribute in derives {
        // What is no list of paths derives nothing.
        let _ = attribute.parse_nested_meta(|meta| {
            let last = meta.path.segments.last();
            is_one |= last.is_some_and(|last| DERIVES.iter().any(|name| last.ident == name));
            Ok(())
        });
    }
    is_one
}

/// A field with what its `#[new(…)]` says.
struct Given<'a> {
    field: &'a Field,
    name: Ident,
    /// What stands in it, where it is no parameter.
    value: Option<Expr>,
    is_into: bool,
}

impl<'a> Given<'a> {
    fn of((position, field): (usize, &'a Field)) -> Self {
        let name = match &field.ident {
            Some(name) => name.clone(),
            None => Ident::new(&format!("field_{position}"), field.ty.span()),
        };
        let mut given = Self { field, name, value: None, is_into: false };
        for attribute in field.attrs.iter().filter(|it| it.path().is_ident("new")) {
            let Meta::List(list) = &attribute.meta else { continue };
            let text = list.tokens.to_string();
            if text.starts_with("default") {
                let default = format_ident!("Default");
                given.value = syn::parse2(quote!(#default::default())).ok();
            } else if let Some(value) = text.strip_prefix("value") {
                let quoted = value.trim_start().trim_start_matches('=').trim();
                let text: Option<syn::LitStr> = syn::parse_str(quoted).ok();
                given.value = text.and_then(|text| text.parse().ok());
            }
            given.is_into |= text.starts_with("into");
        }
        given
    }
}
