//! Traits that declare what can be called from another process, and what their attribute makes of them.
//!
//! `#[tarpc::service]` and jsonrpsee's `#[rpc(client, server)]` put a client and a trait for servers in the place of the
//! trait they stand at. The same is done here, with each function marked as the RPC it is, so that the later stages need
//! not know the generators.

use super::facts::{Attribute, ItemId};
use super::lower::Lowerer;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::spanned::Spanned;
use syn::{ItemTrait, ReturnType, TraitItem, TraitItemFn};

/// Attribute of functions that are RPCs: `role`, `service` and `method`.
pub(crate) const MARK: &str = "colocate::rpc";

/// Role of the function that makes a type answer the HTTP endpoints of the trait that is its `service`.
pub(crate) const HTTP_REGISTRAR: &str = "http registrar";

impl Lowerer<'_> {
    /// What stands in the place of a trait that declares a service; `false` where it is an ordinary trait.
    pub(super) fn contract_of(&mut self, item: &ItemTrait, into: &mut Vec<ItemId>) -> bool {
        if item.attrs.is_empty() {
            return false;
        }
        let attributes = self.attributes(&item.attrs);
        let made = if attributes.iter().any(|it| is_tarpc(it, item)) {
            tarpc(item)
        } else if let Some(options) = attributes.iter().find(|it| is_jsonrpsee(it, item)) {
            jsonrpsee(self, item, options)
        } else if let Some(options) = attributes.iter().find(|it| is_dropshot(it, item)) {
            let beside = dropshot(item, options);
            if let Ok(file) = syn::parse2::<syn::File>(beside) {
                into.extend(self.items(&file.items));
            }
            return false;
        } else {
            return false;
        };
        // Made of tokens that were read once already.
        let Ok(file) = syn::parse2::<syn::File>(made) else { return false };
        into.extend(self.items(&file.items));
        true
    }
}

fn functions(item: &ItemTrait) -> impl Iterator<Item = &TraitItemFn> {
    item.items.iter().filter_map(|item| match item {
        TraitItem::Fn(function) => Some(function),
        _ => None,
    })
}

/// `#[tarpc::service]`, imported or not: its functions have no receiver.
fn is_tarpc(attribute: &Attribute, item: &ItemTrait) -> bool {
    matches!(attribute.path.as_str(), "tarpc::service" | "service")
        && functions(item).next().is_some()
        && functions(item)
            .all(|function| function.sig.asyncness.is_some() && function.sig.receiver().is_none())
}

/// `#[rpc(client, server)]` of jsonrpsee: its functions say by which method or subscription they are called.
fn is_jsonrpsee(attribute: &Attribute, item: &ItemTrait) -> bool {
    let names = |word: &str| attribute.arguments.iter().any(|it| it.key == word);
    attribute.last_segment() == "rpc"
        && (names("client") || names("server"))
        && functions(item).any(|function| function.attrs.iter().any(is_called))
}

fn is_called(attribute: &syn::Attribute) -> bool {
    attribute.path().is_ident("method") || attribute.path().is_ident("subscription")
}

/// `#[dropshot::api_description]`: some of its functions are endpoints.
fn is_dropshot(attribute: &Attribute, item: &ItemTrait) -> bool {
    let is_endpoint = |it: &syn::Attribute| {
        let last = it.path().segments.last();
        last.is_some_and(|last| last.ident == "endpoint" || last.ident == "channel")
    };
    attribute.last_segment() == "api_description"
        && functions(item).any(|function| function.attrs.iter().any(is_endpoint))
}

/// The module beside a trait of endpoints, with the function that makes a type answer them: it hands on every function of
/// the trait.
fn dropshot(item: &ItemTrait, options: &Attribute) -> TokenStream {
    let (visibility, name, span) = (&item.vis, &item.ident, item.ident.span());
    let own = options.value_of("module").map(|own| own.to_string());
    let module = own.unwrap_or_else(|| format!("{}_mod", heck::AsSnakeCase(name.to_string())));
    let module = Ident::new(&module, span);
    let register = Ident::new("api_description", span);
    let handed_on = functions(item).map(|function| &function.sig.ident);
    let conditions = conditions(item);
    let service = name.to_string();
    let registers = mark(HTTP_REGISTRAR, &service, "");
    quote! {
        #(#conditions)*
        #visibility mod #module {
            #registers
            pub fn #register<Server: super::#name>()
                -> ::std::result::Result<
                    ::dropshot::ApiDescription<Server::Context>,
                    ::dropshot::ApiDescriptionBuildErrors,
                >
            {
                #(Server::#handed_on;)*
            }
        }
    }
}

fn mark(role: &str, service: &str, method: &str) -> TokenStream {
    quote!(#[colocate::rpc(role = #role, service = #service, method = #method)])
}

/// The same of a method whose name alone goes over the wire.
fn mark_by_name(role: &str, service: &str, method: &str) -> TokenStream {
    quote!(#[colocate::rpc(role = #role, service = #service, method = #method, by_name)])
}

/// The name of the item, followed by `suffix`, where the item stands.
fn named(item: &ItemTrait, suffix: &str) -> Ident {
    format_ident!("{}{suffix}", item.ident, span = item.ident.span())
}

/// Everything that keeps the item from being there at all.
fn conditions(item: &ItemTrait) -> impl Iterator<Item = &syn::Attribute> {
    item.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"))
}

/// The client with its constructor, and the trait as servers implement it.
fn tarpc(item: &ItemTrait) -> TokenStream {
    let (visibility, name, service) = (&item.vis, &item.ident, item.ident.to_string());
    let client = named(item, "Client");
    let conditions: Vec<_> = conditions(item).collect();
    let mut asks = TokenStream::new();
    let mut answers = TokenStream::new();
    for function in functions(item) {
        let (method, inputs) = (&function.sig.ident, &function.sig.inputs);
        let output = output_of(&function.sig.output);
        let text = method.to_string();
        let (ask, answer) = (mark("client", &service, &text), mark("server", &service, &text));
        let context = context_name(method.span());
        asks.extend(quote! {
            #ask
            pub async fn #method(&self, #context: ::tarpc::context::Context, #inputs)
                -> ::std::result::Result<#output, ::tarpc::client::RpcError> {}
        });
        answers.extend(quote! {
            #answer
            async fn #method(self, #context: ::tarpc::context::Context, #inputs) -> #output;
        });
    }
    let others = item.items.iter().filter(|item| !matches!(item, TraitItem::Fn(_)));
    let (supertraits, colon) = (&item.supertraits, item.colon_token);
    let registers = mark("registrar", &service, "");
    let serve = Ident::new("serve", name.span());
    let new = Ident::new("new", name.span());
    quote! {
        #(#conditions)*
        #visibility trait #name #colon #supertraits {
            #(#others)*
            #answers
            #registers
            fn #serve(self) -> ::tarpc::server::Served<Self>;
        }
        #(#conditions)*
        #[derive(Clone, Debug)]
        #visibility struct #client;
        #(#conditions)*
        impl #client {
            pub fn #new<T>(config: ::tarpc::client::Config, transport: T)
                -> ::tarpc::client::NewClient<#client, ::tarpc::client::RequestDispatch> {}
            #asks
        }
    }
}

fn context_name(span: Span) -> Ident {
    Ident::new("context", span)
}

fn output_of(output: &ReturnType) -> TokenStream {
    match output {
        ReturnType::Default => quote!(()),
        ReturnType::Type(_, ty) => quote!(#ty),
    }
}

/// The name that is asked for: a subscription says behind it how the answers are called (`"subscribe" => "item"`).
fn asked(name: &str) -> String {
    let quoted = name.strip_prefix('"').and_then(|rest| rest.split_once('"'));
    quoted.map_or(name, |(first, _)| first).to_owned()
}

/// A trait that every client implements, and one that servers do.
fn jsonrpsee(lowerer: &mut Lowerer<'_>, item: &ItemTrait, options: &Attribute) -> TokenStream {
    let (visibility, service) = (&item.vis, item.ident.to_string());
    let (client, server) = (named(item, "Client"), named(item, "Server"));
    let conditions: Vec<_> = conditions(item).collect();
    let namespace = options.value_of("namespace");
    let separator = options.value_of("namespace_separator").map_or("_", |text| text.as_str());
    let mut asks = TokenStream::new();
    let mut answers = TokenStream::new();
    for function in functions(item) {
        let attributes = lowerer.attributes(&function.attrs);
        let called =
            attributes.iter().find(|it| matches!(it.last_segment(), "method" | "subscription"));
        let own = called.and_then(|it| it.value_of("name"));
        let mut wire = own.map_or_else(|| function.sig.ident.to_string(), |own| asked(&own));
        if let Some(namespace) = namespace {
            wire = format!("{namespace}{separator}{wire}");
        }
        let ask = mark_by_name("client", &service, &wire);
        let answer = mark_by_name("server", &service, &wire);
        let signature = &function.sig;
        let output = output_of(&signature.output);
        let (name, generics, inputs) = (&signature.ident, &signature.generics, &signature.inputs);
        let clauses = &generics.where_clause;
        asks.extend(quote!(#ask async fn #name #generics (#inputs) -> #output #clauses;));
        answers.extend(quote!(#answer #signature;));
    }
    let (generics, clauses) = (&item.generics, &item.generics.where_clause);
    let parameters: Vec<&Ident> = item.generics.type_params().map(|it| &it.ident).collect();
    let registers = mark("registrar", &service, "");
    let into_rpc = Ident::new("into_rpc", item.span());
    quote! {
        #(#conditions)*
        #visibility trait #server #generics #clauses {
            #answers
            #registers
            fn #into_rpc(self) -> ::jsonrpsee::RpcModule<Self>;
        }
        #(#conditions)*
        #visibility trait #client #generics #clauses { #asks }
        #(#conditions)*
        impl<__Any, #(#parameters),*> #client<#(#parameters),*> for __Any {}
    }
}
