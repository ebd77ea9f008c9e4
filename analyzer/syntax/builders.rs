//! Builders that derives write: `bon::Builder`, `typed_builder::TypedBuilder`, `derive_builder::Builder`.
//!
//! In: a struct, or the `new` of an impl under `#[bon]`, as syn has it. Out: the type of the builder, with a function for each
//! value and the one that makes the whole, put together so that what goes in can be followed.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Expr, FnArg, Generics, Ident, ImplItem, ItemImpl, ItemStruct, Meta, Pat, Token, Type,
};

/// Who writes the builder.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Maker {
    Bon,
    TypedBuilder,
    DeriveBuilder,
}

/// The items that a derive writes beside `item`; `has_bon` says whether a bare `Builder` is bon's.
pub(super) fn builder_of(item: &ItemStruct, has_bon: &dyn Fn() -> bool) -> Vec<syn::Item> {
    let Some(maker) = maker(&item.attrs, has_bon) else { return Vec::new() };
    let options = options(&item.attrs);
    let name = text_of(&options, "name").filter(|_| maker == Maker::DeriveBuilder);
    let name = name.unwrap_or_else(|| format!("{}Builder", item.ident));
    let Some(builder) = ident(&name) else { return Vec::new() };
    let defaults = nested(&options, "setter");
    let fields = item.fields.iter().filter_map(|field| {
        Some(Value::new(maker, field.ident.clone()?, &field.ty, &field.attrs, &defaults))
    });
    let fields: Vec<Value> = fields.collect();
    let (target, (_, after, _)) = (&item.ident, item.generics.split_for_impl());
    let names: Vec<&Ident> = fields.iter().map(|field| &field.name).collect();
    let made = quote!(#target { #(#names: self.#names),* });
    let writer = Writer { builder: &builder, generics: &item.generics, values: &fields };
    let target = quote!(#target #after);
    let texts = if maker == Maker::DeriveBuilder {
        writer.fallible(&target, &options, &quote!(Ok(#made)))
    } else {
        writer.infallible(&target, &made)
    };
    items(texts, item.ident.span())
}

/// The items that `#[bon]` writes for the `#[builder] fn new` of an impl.
pub(super) fn builder_of_new(item: &ItemImpl) -> Vec<syn::Item> {
    let is_bon = |it: &Attribute| it.path().segments.last().is_some_and(|it| it.ident == "bon");
    if !item.attrs.iter().any(is_bon) {
        return Vec::new();
    }
    let new = item.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == "new" => Some(function),
        _ => None,
    });
    let Some(new) = new.filter(|it| it.attrs.iter().any(|it| it.path().is_ident("builder"))) else {
        return Vec::new();
    };
    let Type::Path(target) = &*item.self_ty else { return Vec::new() };
    let Some(last) = target.path.segments.last() else { return Vec::new() };
    let builder = format_ident!("{}Builder", last.ident);
    let given = new.sig.inputs.iter().filter_map(|input| {
        let FnArg::Typed(given) = input else { return None };
        let Pat::Ident(name) = &*given.pat else { return None };
        Some(Value::new(Maker::Bon, name.ident.clone(), &given.ty, &given.attrs, &[]))
    });
    let given: Vec<Value> = given.collect();
    let names: Vec<&Ident> = given.iter().map(|value| &value.name).collect();
    let target = &item.self_ty;
    let made = quote!(<#target>::new(#(self.#names),*));
    let writer = Writer { builder: &builder, generics: &item.generics, values: &given };
    let made = match new.sig.asyncness {
        Some(_) => quote!(#made.await),
        None => made,
    };
    items(writer.infallible(&quote!(#target), &made), new.sig.ident.span())
}

fn items(texts: Vec<TokenStream>, span: Span) -> Vec<syn::Item> {
    texts.into_iter().filter_map(|text| syn::parse2(at(text, span)).ok()).collect()
}

/// The same, all of it at one place.
fn at(tokens: TokenStream, span: Span) -> TokenStream {
    let placed = tokens.into_iter().map(|mut token| {
        if let TokenTree::Group(group) = &token {
            token = TokenTree::Group(Group::new(group.delimiter(), at(group.stream(), span)));
        }
        token.set_span(span);
        token
    });
    placed.collect()
}

fn maker(attributes: &[Attribute], has_bon: &dyn Fn() -> bool) -> Option<Maker> {
    let mut maker = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        // What is no list of paths derives nothing.
        let _ = attribute.parse_nested_meta(|meta| {
            let mut segments = meta.path.segments.iter().map(|segment| segment.ident.to_string());
            let (first, last) = (segments.next().unwrap_or_default(), segments.next_back());
            maker = match (first.as_str(), last.as_deref()) {
                ("TypedBuilder", None) | (_, Some("TypedBuilder")) => Some(Maker::TypedBuilder),
                ("bon", Some("Builder")) => Some(Maker::Bon),
                ("derive_builder", Some("Builder")) => Some(Maker::DeriveBuilder),
                ("Builder", None) if has_bon() => Some(Maker::Bon),
                ("Builder", None) => Some(Maker::DeriveBuilder),
                _ => return Ok(()),
            };
            Ok(())
        });
    }
    maker
}

/// What the `#[builder(…)]` of an item say.
fn options(attributes: &[Attribute]) -> Vec<Meta> {
    let lists = attributes.iter().filter(|it| it.path().is_ident("builder"));
    let lists = lists.filter_map(|attribute| match &attribute.meta {
        Meta::List(list) => Some(list.tokens.clone()),
        _ => None,
    });
    lists.flat_map(metas).collect()
}

fn metas(tokens: TokenStream) -> Vec<Meta> {
    let parse = Punctuated::<Meta, Token![,]>::parse_terminated;
    parse.parse2(tokens).map(|all| all.into_iter().collect()).unwrap_or_default()
}

/// What stands in `name(…)`.
fn nested(options: &[Meta], name: &str) -> Vec<Meta> {
    let lists = options.iter().filter(|it| it.path().is_ident(name));
    let lists = lists.filter_map(|option| match option {
        Meta::List(list) => Some(list.tokens.clone()),
        _ => None,
    });
    lists.flat_map(metas).collect()
}

fn has(options: &[Meta], name: &str) -> bool {
    options.iter().any(|it| it.path().is_ident(name))
}

fn value_of<'a>(options: &'a [Meta], name: &str) -> Option<&'a Expr> {
    options.iter().find_map(|option| match option {
        Meta::NameValue(it) if it.path.is_ident(name) => Some(&it.value),
        _ => None,
    })
}

/// `name = "text"` or `name = text`.
fn text_of(options: &[Meta], name: &str) -> Option<String> {
    match value_of(options, name)? {
        Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        Expr::Path(path) => Some(path.path.get_ident()?.to_string()),
        _ => None,
    }
}

fn ident(name: &str) -> Option<Ident> {
    syn::parse_str(name).ok()
}

/// One of the values that a builder takes.
struct Value {
    name: Ident,
    ty: Type,
    /// The function that takes it; none where it is left out.
    setter: Option<Ident>,
    default: Option<Expr>,
    is_into: bool,
    /// What an `Option` holds, where just that is given.
    inner: Option<Type>,
    /// A closure makes it of what is given: its type does not tell what that is.
    is_converted: bool,
}

impl Value {
    fn new(
        maker: Maker,
        name: Ident,
        ty: &Type,
        attributes: &[Attribute],
        defaults: &[Meta],
    ) -> Self {
        let own = options(attributes);
        let mut how = nested(&own, "setter");
        let is_bon = maker == Maker::Bon;
        if is_bon {
            how.clone_from(&own);
        }
        let says = |what: &str| has(&how, what) || has(defaults, what);
        let is_skipped = says("skip") || has(&own, "skip");
        let prefix = text_of(&how, "prefix").or_else(|| text_of(defaults, "prefix"));
        let named = text_of(&how, "name").unwrap_or_else(|| name.to_string());
        let setter = match prefix {
            Some(prefix) => ident(&format!("{prefix}_{named}")),
            None => ident(&named),
        };
        let strips = is_bon || says("strip_option");
        Self {
            setter: setter.filter(|_| !is_skipped),
            default: value_of(&own, "default").or_else(|| value_of(&own, "skip")).cloned(),
            is_into: says("into"),
            inner: inside_option(ty).filter(|_| strips),
            is_converted: value_of(&how, "with").is_some() || says("custom"),
            ty: ty.clone(),
            name,
        }
    }

    /// The type of the parameter that takes it, and what becomes of that.
    fn taken(&self) -> (TokenStream, TokenStream) {
        let ty = self.inner.as_ref().unwrap_or(&self.ty);
        let (ty, value) = match (self.is_converted, self.is_into) {
            (true, _) => return (quote!(impl Sized), quote!(value)),
            (_, true) => (quote!(impl Into<#ty>), quote!(value.into())),
            _ => (quote!(#ty), quote!(value)),
        };
        (ty, if self.inner.is_some() { quote!(Some(#value)) } else { value })
    }
}

fn inside_option(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => Some(inner.clone()),
        _ => None,
    }
}

/// Puts the texts of a builder together.
struct Writer<'a> {
    builder: &'a Ident,
    generics: &'a Generics,
    values: &'a [Value],
}

impl Writer<'_> {
    /// `Target::builder().value(…).build()`.
    fn infallible(&self, target: &TokenStream, made: &TokenStream) -> Vec<TokenStream> {
        let builder = self.builder;
        let (before, after, clauses) = self.generics.split_for_impl();
        let started = self.started();
        let setters = self.values.iter().filter_map(|value| {
            let (setter, name) = (value.setter.as_ref()?, &value.name);
            let (ty, given) = value.taken();
            let maybe = value.inner.as_ref().map(|_| {
                let (maybe, ty) = (format_ident!("maybe_{setter}"), &value.ty);
                quote!(pub fn #maybe(self, value: #ty) -> Self { Self { #name: value, ..self } })
            });
            Some(quote! {
                pub fn #setter(self, value: #ty) -> Self { Self { #name: #given, ..self } }
                #maybe
            })
        });
        vec![
            self.declared(&quote!()),
            quote! {
                impl #before #target #clauses {
                    pub fn builder() -> #builder #after { #started }
                }
            },
            quote! {
                impl #before #builder #after #clauses {
                    #(#setters)*
                    pub fn build(self) -> #target { #made }
                }
            },
        ]
    }

    /// `TargetBuilder::default().value(…).build()?`.
    fn fallible(
        &self,
        target: &TokenStream,
        options: &[Meta],
        made: &TokenStream,
    ) -> Vec<TokenStream> {
        let builder = self.builder;
        let (before, after, clauses) = self.generics.split_for_impl();
        let is_owned = text_of(options, "pattern").is_some_and(|pattern| pattern == "owned");
        let build = nested(options, "build_fn");
        let setters = self.values.iter().filter_map(|value| {
            let (setter, name) = (value.setter.as_ref()?, &value.name);
            let (ty, given) = value.taken();
            Some(if is_owned {
                quote!(pub fn #setter(self, value: #ty) -> Self { Self { #name: #given, ..self } })
            } else {
                quote! {
                    pub fn #setter(&mut self, value: #ty) -> &mut Self {
                        self.#name = #given;
                        self
                    }
                }
            })
        });
        let error = format_ident!("{builder}Error");
        let named = text_of(&build, "name").and_then(|name| ident(&name));
        let named = named.unwrap_or_else(|| format_ident!("build"));
        let build = (!has(&build, "skip"))
            .then(|| quote!(pub fn #named(&self) -> Result<#target, #error> { #made }));
        let started = self.started();
        vec![
            self.declared(&quote!(#[derive(Clone)])),
            quote!(#[derive(Debug)] pub enum #error { UninitializedField, ValidationError(String) }),
            quote! {
                impl #before Default for #builder #after #clauses {
                    fn default() -> Self { #started }
                }
            },
            quote! {
                impl #before #builder #after #clauses {
                    pub fn create_empty() -> Self { #started }
                    #(#setters)*
                    #build
                }
            },
        ]
    }

    fn declared(&self, attributes: &TokenStream) -> TokenStream {
        let (builder, generics) = (self.builder, self.generics);
        let clauses = &generics.where_clause;
        let fields = self.values.iter().map(|Value { name, ty, .. }| quote!(#name: #ty));
        quote!(#attributes pub struct #builder #generics #clauses { #(#fields),* })
    }

    /// The builder before anything is given.
    fn started(&self) -> TokenStream {
        let builder = self.builder;
        let defaults = self.values.iter().filter_map(|value| {
            let (name, default) = (&value.name, value.default.as_ref()?);
            Some(quote!(#name: #default))
        });
        quote!(#builder { #(#defaults),* })
    }
}
