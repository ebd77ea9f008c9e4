//! Items: functions, types, traits, impls, imports.

use super::builders::{builder_of, builder_of_new};
use super::constructors::constructor_of;
use super::facts::{
    Attribute, BodyId, Constant, Enum, Field, Function, Impl, Import, ImportLeaf, Item, ItemId,
    ItemKind, MacroText, Module, Parameter, Receiver, Struct, Trait, TypeAlias, Variant,
};
use super::lower::{Lowerer, each};
use super::patterns::position_name;
use crate::base::{Name, Span};
use proc_macro2::Ident;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{ForeignItem, ImplItem, TraitItem, UseTree, Visibility};

/// Where an item stands; the same tokens mean different things there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// In a module or a block.
    Module,
    /// In an impl block.
    Impl,
    /// In a trait.
    Trait,
}

/// What all items have in common.
struct Head<'a> {
    name: Name,
    span: Span,
    attributes: &'a [syn::Attribute],
    is_public: bool,
}

impl Lowerer<'_> {
    /// The items of a module, a file or a block, in order.
    pub(super) fn items(&mut self, items: &[syn::Item]) -> Vec<ItemId> {
        let mut ids = Vec::with_capacity(items.len());
        for item in items {
            self.item(item, &mut ids);
        }
        ids
    }

    /// One item, which may turn into none (a negative impl) or several (a foreign module).
    pub(super) fn item(&mut self, item: &syn::Item, into: &mut Vec<ItemId>) {
        self.below(attributes_of(item), |lowerer| lowerer.proper_item(item, into));
    }

    /// Runs `work` for an item with these attributes.
    fn below<R>(&mut self, attributes: &[syn::Attribute], work: impl FnOnce(&mut Self) -> R) -> R {
        let around = self.is_in_tests;
        self.is_in_tests = around || self.is_for_tests(attributes);
        let result = work(self);
        self.is_in_tests = around;
        result
    }

    fn union(&mut self, item: &syn::ItemUnion) -> ItemId {
        let head = self.head(&item.ident, &item.attrs, &item.vis);
        let fields = self.named_fields(&item.fields);
        let generics = self.generics(&item.generics);
        let kind = Struct { generics, fields, is_tuple: false };
        self.push_item(&head, ItemKind::Struct(Box::new(kind)))
    }

    /// Whether an import that stands before takes something from a crate.
    fn imports_from(&self, name: &str) -> bool {
        self.facts.items.iter().any(|item| match &item.kind {
            ItemKind::Use(imports) => {
                imports.iter().any(|import| import.path.first().is_some_and(|it| *it == name))
            }
            _ => false,
        })
    }

    fn proper_item(&mut self, item: &syn::Item, into: &mut Vec<ItemId>) {
        let id = match item {
            syn::Item::Const(item) => {
                let head = self.head(&item.ident, &item.attrs, &item.vis);
                self.constant(&head, &item.ty, Some(&item.expr), false)
            }
            syn::Item::Static(item) => {
                let head = self.head(&item.ident, &item.attrs, &item.vis);
                self.constant(&head, &item.ty, Some(&item.expr), true)
            }
            syn::Item::Enum(item) => self.enumeration(item),
            syn::Item::ExternCrate(item) => self.extern_crate(item),
            syn::Item::Fn(item) => {
                let head = self.head(&item.sig.ident, &item.attrs, &item.vis);
                self.function(&head, &item.sig, Some(&item.block))
            }
            syn::Item::ForeignMod(item) => {
                return item.items.iter().for_each(|item| self.foreign_item(item, into));
            }
            syn::Item::Impl(item) if item.modifiers.polarity.is_some() => return,
            syn::Item::Impl(item) => {
                builder_of_new(item).iter().for_each(|made| self.item(made, into));
                self.implementation(item)
            }
            syn::Item::Macro(item) => self.macro_item(item),
            syn::Item::Mod(item) => self.module(item),
            syn::Item::Struct(item) => {
                let has_bon = || self.imports_from("bon");
                let made = builder_of(item, &has_bon).into_iter().chain(constructor_of(item));
                made.collect::<Vec<_>>().iter().for_each(|made| self.item(made, into));
                let head = self.head(&item.ident, &item.attrs, &item.vis);
                self.structure(&head, &item.generics, &item.fields)
            }
            syn::Item::Union(item) => self.union(item),
            syn::Item::Trait(item) if self.contract_of(item, into) => return,
            syn::Item::Trait(item) => self.trait_item(item),
            syn::Item::TraitAlias(item) => {
                let head = self.head(&item.ident, &item.attrs, &item.vis);
                let generics = self.generics(&item.generics);
                let supertraits = self.bounds(&item.bounds);
                let kind = Trait { generics, supertraits, items: Vec::new(), is_alias: true };
                self.push_item(&head, ItemKind::Trait(Box::new(kind)))
            }
            syn::Item::Type(item) => {
                let head = self.head(&item.ident, &item.attrs, &item.vis);
                self.alias(&head, &item.generics, &Punctuated::new(), Some(&item.ty))
            }
            syn::Item::Use(item) => self.import(item),
            syn::Item::Verbatim(tokens) => {
                return self.verbatim_item(tokens, Position::Module, into);
            }
            _ => return,
        };
        into.push(id);
        self.made_of(id, into);
    }

    fn head<'a>(
        &mut self,
        name: &Ident,
        attributes: &'a [syn::Attribute],
        visibility: &Visibility,
    ) -> Head<'a> {
        let is_public = !matches!(visibility, Visibility::Inherited);
        Head { name: self.name(name), span: self.span(name.span()), attributes, is_public }
    }

    fn push_item(&mut self, head: &Head<'_>, kind: ItemKind) -> ItemId {
        let attributes = self.attributes(head.attributes);
        self.push_lowered_item(head.name, head.span, attributes, head.is_public, kind)
    }

    /// Appends an item whose parts are already lowered.
    pub(super) fn push_lowered_item(
        &mut self,
        name: Name,
        span: Span,
        attributes: Vec<Attribute>,
        is_public: bool,
        kind: ItemKind,
    ) -> ItemId {
        self.facts.items.push(Item { name, span, attributes, is_public, kind })
    }

    fn constant(
        &mut self,
        head: &Head<'_>,
        ty: &syn::Type,
        value: Option<&syn::Expr>,
        is_static: bool,
    ) -> ItemId {
        let ty = self.ty(ty);
        let value = value.filter(|_| !self.is_in_tests);
        let body = value.map(|value| self.value_body(value));
        self.push_item(head, ItemKind::Constant(Box::new(Constant { ty, body, is_static })))
    }

    /// A body that consists of one expression.
    pub(super) fn value_body(&mut self, value: &syn::Expr) -> BodyId {
        self.in_new_body(|lowerer| {
            let root = lowerer.expr(value);
            lowerer.body.root = Some(root);
        })
        .0
    }

    fn alias(
        &mut self,
        head: &Head<'_>,
        generics: &syn::Generics,
        bounds: &Punctuated<syn::TypeParamBound, syn::Token![+]>,
        aliased: Option<&syn::Type>,
    ) -> ItemId {
        let generics = self.generics(generics);
        let bounds = self.bounds(bounds);
        let aliased = aliased.map(|ty| self.ty(ty));
        let kind = TypeAlias { generics, bounds, aliased };
        self.push_item(head, ItemKind::TypeAlias(Box::new(kind)))
    }

    fn extern_crate(&mut self, item: &syn::ItemExternCrate) -> ItemId {
        let original = self.name(&item.ident);
        let alias = item.rename.as_ref().map_or(&item.ident, |(_, alias)| alias);
        let head = self.head(alias, &item.attrs, &item.vis);
        self.push_item(&head, ItemKind::ExternCrate { original })
    }

    fn module(&mut self, item: &syn::ItemMod) -> ItemId {
        let head = self.head(&item.ident, &item.attrs, &item.vis);
        let items = item.content.as_ref().map(|(_, items)| self.items(items));
        let id = self.push_item(&head, ItemKind::Module(Module { items, path: None }));
        let path = self.facts.items[id]
            .attributes
            .iter()
            .find(|attribute| attribute.path == "path")
            .and_then(Attribute::first_value);
        if let ItemKind::Module(module) = &mut self.facts.items[id].kind {
            module.path = path;
        }
        id
    }

    fn structure(
        &mut self,
        head: &Head<'_>,
        generics: &syn::Generics,
        fields: &syn::Fields,
    ) -> ItemId {
        let generics = self.generics(generics);
        let is_tuple = matches!(fields, syn::Fields::Unnamed(_));
        let kind = Struct { generics, fields: self.fields(fields), is_tuple };
        self.push_item(head, ItemKind::Struct(Box::new(kind)))
    }

    fn fields(&mut self, fields: &syn::Fields) -> Vec<Field> {
        match fields {
            syn::Fields::Unit => Vec::new(),
            syn::Fields::Named(fields) => self.named_fields(fields),
            syn::Fields::Unnamed(fields) => {
                each(&fields.unnamed).zip(0..).map(|(field, at)| self.field(field, at)).collect()
            }
        }
    }

    fn named_fields(&mut self, fields: &syn::FieldsNamed) -> Vec<Field> {
        each(&fields.named).map(|field| self.field(field, 0)).collect()
    }

    fn field(&mut self, field: &syn::Field, position: u32) -> Field {
        let (name, span) = match &field.ident {
            Some(ident) => (self.name(ident), self.span(ident.span())),
            // A tuple field: rare enough to ask syn for the place of the type.
            None => (position_name(position), self.span(field.ty.span())),
        };
        let attributes = self.attributes(&field.attrs);
        Field { name, ty: self.ty(&field.ty), attributes, span }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) -> ItemId {
        let head = self.head(&item.ident, &item.attrs, &item.vis);
        let generics = self.generics(&item.generics);
        let variants = each(&item.variants).map(|variant| self.variant(variant)).collect();
        self.push_item(&head, ItemKind::Enum(Box::new(Enum { generics, variants })))
    }

    fn variant(&mut self, variant: &syn::Variant) -> Variant {
        Variant {
            name: self.name(&variant.ident),
            fields: self.fields(&variant.fields),
            is_tuple: matches!(variant.fields, syn::Fields::Unnamed(_)),
            attributes: self.attributes(&variant.attrs),
            span: self.span(variant.ident.span()),
        }
    }

    fn function(
        &mut self,
        head: &Head<'_>,
        signature: &syn::Signature,
        block: Option<&syn::Block>,
    ) -> ItemId {
        let function = self.signature(signature, block);
        self.push_item(head, ItemKind::Function(Box::new(function)))
    }

    fn signature(&mut self, signature: &syn::Signature, block: Option<&syn::Block>) -> Function {
        let block = block.filter(|_| !self.is_in_tests);
        Function {
            generics: self.generics(&signature.generics),
            receiver: signature.receiver().map(|receiver| self.receiver(receiver)),
            parameters: typed(signature)
                .map(|argument| self.function_parameter(argument))
                .collect(),
            output: self.output(&signature.output),
            is_async: signature.asyncness.is_some(),
            body: block.map(|block| self.function_body(signature, block)),
        }
    }

    fn receiver(&mut self, receiver: &syn::Receiver) -> Receiver {
        match &receiver.kind {
            syn::ReceiverKind::Reference(_, _, Some(_)) => Receiver::MutableReference,
            syn::ReceiverKind::Reference(..) => Receiver::Reference,
            syn::ReceiverKind::Typed(_, ty) => Receiver::Typed(self.ty(ty)),
            _ => Receiver::Value,
        }
    }

    fn function_parameter(&mut self, argument: &syn::PatType) -> Parameter {
        let name = match &*argument.pat {
            syn::Pat::Ident(ident) => self.name(&ident.ident),
            _ => Name::default(),
        };
        Parameter { name, ty: self.ty(&argument.ty) }
    }

    fn function_body(&mut self, signature: &syn::Signature, block: &syn::Block) -> BodyId {
        self.in_new_body(|lowerer| {
            lowerer.body.parameters =
                typed(signature).map(|argument| lowerer.pattern(&argument.pat)).collect();
            let root = lowerer.plain_block(block);
            lowerer.body.root = Some(root);
        })
        .0
    }

    fn trait_item(&mut self, item: &syn::ItemTrait) -> ItemId {
        let head = self.head(&item.ident, &item.attrs, &item.vis);
        let generics = self.generics(&item.generics);
        let mut supertraits = self.bounds(&item.supertraits);
        for (bounded, bounds) in &generics.predicates {
            if is_self(bounded) {
                supertraits.extend(bounds.iter().cloned());
            }
        }
        let mut items = Vec::with_capacity(item.items.len());
        for item in &item.items {
            self.associated_declaration(item, &mut items);
        }
        let kind = Trait { generics, supertraits, items, is_alias: false };
        self.push_item(&head, ItemKind::Trait(Box::new(kind)))
    }

    /// An item of a trait.
    pub(super) fn associated_declaration(&mut self, item: &TraitItem, into: &mut Vec<ItemId>) {
        let attributes = match item {
            TraitItem::Fn(item) => &*item.attrs,
            TraitItem::Const(item) => &*item.attrs,
            _ => &[],
        };
        self.below(attributes, |lowerer| lowerer.proper_declaration(item, into));
    }

    fn proper_declaration(&mut self, item: &TraitItem, into: &mut Vec<ItemId>) {
        let public = Visibility::Inherited;
        let id = match item {
            TraitItem::Const(item) => {
                let head = self.head(&item.ident, &item.attrs, &public);
                let value = item.default.as_ref().map(|(_, value)| value);
                self.constant(&head, &item.ty, value, false)
            }
            TraitItem::Fn(item) => {
                let head = self.head(&item.sig.ident, &item.attrs, &public);
                self.function(&head, &item.sig, item.default.as_ref())
            }
            TraitItem::Type(item) => {
                let head = self.head(&item.ident, &item.attrs, &public);
                let aliased = item.default.as_ref().map(|(_, ty)| ty);
                self.alias(&head, &item.generics, &item.bounds, aliased)
            }
            TraitItem::Macro(item) => self.macro_call_item(&item.attrs, &item.mac, Position::Trait),
            TraitItem::Verbatim(tokens) => {
                return self.verbatim_item(tokens, Position::Trait, into);
            }
            _ => return,
        };
        into.push(id);
    }

    fn implementation(&mut self, item: &syn::ItemImpl) -> ItemId {
        let attributes = self.attributes(&item.attrs);
        let generics = self.generics(&item.generics);
        let of_trait = item.trait_.as_ref().map(|(path, _)| self.path(path));
        let self_type = self.ty(&item.self_ty);
        let mut items = Vec::with_capacity(item.items.len());
        for item in &item.items {
            self.associated_item(item, &mut items);
        }
        let kind = Impl { generics, of_trait, self_type, items };
        let span = self.span(item.impl_token.span);
        self.push_lowered_item(
            Name::default(),
            span,
            attributes,
            false,
            ItemKind::Impl(Box::new(kind)),
        )
    }

    /// An item of an impl block.
    pub(super) fn associated_item(&mut self, item: &ImplItem, into: &mut Vec<ItemId>) {
        let attributes = match item {
            ImplItem::Fn(item) => &*item.attrs,
            ImplItem::Const(item) => &*item.attrs,
            _ => &[],
        };
        self.below(attributes, |lowerer| lowerer.proper_associated_item(item, into));
    }

    fn proper_associated_item(&mut self, item: &ImplItem, into: &mut Vec<ItemId>) {
        let id = match item {
            ImplItem::Const(item) => {
                let head = self.head(&item.ident, &item.attrs, &item.vis);
                self.constant(&head, &item.ty, Some(&item.expr), false)
            }
            ImplItem::Fn(item) => {
                let head = self.head(&item.sig.ident, &item.attrs, &item.vis);
                self.function(&head, &item.sig, Some(&item.block))
            }
            ImplItem::Type(item) => {
                let head = self.head(&item.ident, &item.attrs, &item.vis);
                self.alias(&head, &item.generics, &Punctuated::new(), Some(&item.ty))
            }
            ImplItem::Macro(item) => self.macro_call_item(&item.attrs, &item.mac, Position::Impl),
            ImplItem::Verbatim(tokens) => return self.verbatim_item(tokens, Position::Impl, into),
            _ => return,
        };
        into.push(id);
    }

    /// An item of `extern "C" { … }`; it stands as if declared outside.
    pub(super) fn foreign_item(&mut self, item: &ForeignItem, into: &mut Vec<ItemId>) {
        let id = match item {
            ForeignItem::Fn(item) => {
                let head = self.head(&item.sig.ident, &item.attrs, &item.vis);
                self.function(&head, &item.sig, None)
            }
            ForeignItem::Static(item) => {
                let head = self.head(&item.ident, &item.attrs, &item.vis);
                self.constant(&head, &item.ty, None, true)
            }
            ForeignItem::Type(item) => {
                let head = self.head(&item.ident, &item.attrs, &item.vis);
                self.structure(&head, &item.generics, &syn::Fields::Unit)
            }
            ForeignItem::Macro(item) => {
                self.macro_call_item(&item.attrs, &item.mac, Position::Module)
            }
            ForeignItem::Verbatim(tokens) => {
                return self.verbatim_item(tokens, Position::Module, into);
            }
            _ => return,
        };
        into.push(id);
    }

    fn import(&mut self, item: &syn::ItemUse) -> ItemId {
        let attributes = self.attributes(&item.attrs);
        let is_public = !matches!(item.vis, Visibility::Inherited);
        let span = self.span(item.use_token.span);
        let mut imports = Vec::new();
        let is_global = item.leading_colon.is_some();
        self.import_tree(&item.tree, is_global, &mut Vec::new(), &mut imports);
        self.push_lowered_item(Name::default(), span, attributes, is_public, ItemKind::Use(imports))
    }

    fn import_tree(
        &mut self,
        tree: &UseTree,
        is_global: bool,
        prefix: &mut Vec<Name>,
        into: &mut Vec<Import>,
    ) {
        let import = match tree {
            UseTree::Path(path) => {
                prefix.push(self.name(&path.ident));
                self.import_tree(&path.tree, is_global, prefix, into);
                prefix.pop();
                return;
            }
            UseTree::Group(group) => {
                for tree in each(&group.items) {
                    self.import_tree(tree, is_global, prefix, into);
                }
                return;
            }
            UseTree::Name(leaf) => self.import_leaf(&leaf.ident, &leaf.ident, prefix),
            UseTree::Rename(leaf) => self.import_leaf(&leaf.ident, &leaf.rename, prefix),
            UseTree::Glob(glob) => {
                (prefix.clone(), ImportLeaf::Glob, self.span(glob.star_token.spans[0]))
            }
        };
        let (path, leaf, span) = import;
        into.push(Import { is_global, path, leaf, span });
    }

    /// `name` or `name as alias` behind `prefix`; a `self` stands for the prefix.
    fn import_leaf(
        &mut self,
        ident: &Ident,
        alias: &Ident,
        prefix: &[Name],
    ) -> (Vec<Name>, ImportLeaf, Span) {
        let mut path = prefix.to_vec();
        if prefix.is_empty() || ident != "self" {
            path.push(self.name(ident));
        }
        let name = match path.last() {
            Some(last) if alias == ident => *last,
            _ => self.name(alias),
        };
        (path, ImportLeaf::Named(name), self.span(alias.span()))
    }

    fn macro_item(&mut self, item: &syn::ItemMacro) -> ItemId {
        match &item.ident {
            Some(name) => {
                let head = self.head(name, &item.attrs, &Visibility::Inherited);
                let (text, start) = self.text_between(*item.mac.delimiter.span(), &item.mac.tokens);
                if let Some(expander) = &mut self.expander {
                    expander.define(head.name, text.as_str());
                }
                self.push_item(&head, ItemKind::MacroRules(MacroText { text, start }))
            }
            None => self.macro_call_item(&item.attrs, &item.mac, Position::Module),
        }
    }
}

/// The attributes of an item that has bodies.
fn attributes_of(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        _ => &[],
    }
}

/// The parameters without `self`.
fn typed(signature: &syn::Signature) -> impl Iterator<Item = &syn::PatType> {
    each(&signature.inputs).filter_map(|argument| match argument {
        syn::FnArg::Receiver(_) => None,
        syn::FnArg::Typed(argument) => Some(argument),
    })
}

/// Whether the type is `Self`.
fn is_self(ty: &super::facts::TypeRef) -> bool {
    matches!(ty, super::facts::TypeRef::Path(path)
        if path.as_single_name().is_some_and(|name| name == "Self"))
}
