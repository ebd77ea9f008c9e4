//! Items that attributes and derives make of the type they stand at: types and methods that no file spells out.
//!
//! In: a struct or enum, lowered. Out: further items beside it. Only what calls go through is made: the projections of
//! `pin-project` and `pin-project-lite`, and the enums that `strum::EnumDiscriminants` derives.

use super::facts::{
    Attribute, AttributeArgument, Enum, Field, Function, GenericArguments, Generics, Impl, ItemId,
    ItemKind, Parameter, Path, Receiver, Segment, Segments, Struct, TypeRef, Variant,
};
use super::lower::Lowerer;
use crate::base::{Name, Span};

/// The type that items are made of.
struct Model {
    name: Name,
    span: Span,
    is_public: bool,
    attributes: Vec<Attribute>,
    kind: ItemKind,
}

impl Lowerer<'_> {
    /// What the attributes of the struct or enum `id` make beside it.
    pub(super) fn made_of(&mut self, id: ItemId, into: &mut Vec<ItemId>) {
        let attributes = &self.facts.items[id].attributes;
        if attributes.iter().any(|attribute| attribute.last_segment() == "pin_project") {
            self.projections_of(id, into);
        }
        let derives = |wanted: &str| {
            let derives = self.facts.items[id].attributes.iter().filter(|it| it.path == "derive");
            derives.flat_map(|it| &it.arguments).any(|it| last_of(it.key) == wanted)
        };
        if derives("EnumDiscriminants") {
            self.discriminants_of(id, into);
        }
    }

    /// `project` and `project_ref` of a type whose fields are pinned or not, with the types they give.
    pub(super) fn projections_of(&mut self, id: ItemId, into: &mut Vec<ItemId>) {
        let Some(model) = self.model(id) else { return };
        let generics = match &model.kind {
            ItemKind::Struct(of) => of.generics.clone(),
            ItemKind::Enum(of) => of.generics.clone(),
            _ => return,
        };
        let mut methods = Vec::new();
        for (method, suffix) in [("project", "Projection"), ("project_ref", "ProjectionRef")] {
            let name = chosen_name(&model.attributes, method)
                .unwrap_or_else(|| Name::from(&format!("__{}{suffix}", model.name)));
            into.push(self.made_item_like(&model, name, projected(&model.kind)));
            let function = Function {
                generics: Generics::default(),
                receiver: Some(Receiver::Typed(pinned(named("Self")))),
                parameters: Vec::new(),
                output: Some(applied(name, &generics)),
                is_async: false,
                body: None,
            };
            let kind = ItemKind::Function(Box::new(function));
            methods.push(self.made_item_like(&model, Name::new(method), kind));
        }
        let self_type = applied(model.name, &generics);
        into.push(self.made_impl(&model, generics, None, self_type, methods));
    }

    /// The enum of an enum's variants without their fields, and how one becomes the other.
    fn discriminants_of(&mut self, id: ItemId, into: &mut Vec<ItemId>) {
        let Some(model) = self.model(id) else { return };
        let ItemKind::Enum(of) = &model.kind else { return };
        let options = || {
            let all = model.attributes.iter().filter(|it| it.path == "strum_discriminants");
            all.flat_map(|it| &it.arguments)
        };
        let name = options().find(|option| option.key == "name").and_then(|it| it.nested.first());
        let name = name
            .map_or_else(|| Name::from(&format!("{}Discriminants", model.name)), |name| name.key);
        let bare = |variant: &Variant| Variant {
            fields: Vec::new(),
            is_tuple: false,
            attributes: Vec::new(),
            ..variant.clone()
        };
        let variants = of.variants.iter().map(bare).collect();
        let kind = ItemKind::Enum(Box::new(Enum { generics: Generics::default(), variants }));
        let item = self.made_item_like(&model, name, kind);
        let mut derived: Vec<AttributeArgument> =
            ["Clone", "Copy", "Debug", "PartialEq", "Eq"].map(word).into();
        derived.extend(options().filter(|it| it.key == "derive").flat_map(|it| it.nested.clone()));
        let derive = Attribute { path: Name::new("derive"), arguments: derived };
        self.facts.items[item].attributes.push(derive);
        into.push(item);
        let own = applied(model.name, &of.generics);
        for source in [own.clone(), TypeRef::Reference(Box::new(own))] {
            into.push(self.made_conversion(&model, &of.generics, source, named(name.as_str())));
        }
    }

    /// `impl From<source> for target`.
    fn made_conversion(
        &mut self,
        model: &Model,
        generics: &Generics,
        source: TypeRef,
        target: TypeRef,
    ) -> ItemId {
        let function = Function {
            generics: Generics::default(),
            receiver: None,
            parameters: vec![Parameter { name: Name::default(), ty: source.clone() }],
            output: Some(named("Self")),
            is_async: false,
            body: None,
        };
        let kind = ItemKind::Function(Box::new(function));
        let function = self.made_item_like(model, Name::new("from"), kind);
        let of_trait = std_path(&["convert", "From"], vec![source]);
        self.made_impl(model, generics.clone(), Some(of_trait), target, vec![function])
    }

    fn model(&self, id: ItemId) -> Option<Model> {
        let item = &self.facts.items[id];
        matches!(item.kind, ItemKind::Struct(_) | ItemKind::Enum(_)).then(|| Model {
            name: item.name,
            span: item.span,
            is_public: item.is_public,
            attributes: item.attributes.clone(),
            kind: item.kind.clone(),
        })
    }

    /// An item that stands where the model stands.
    fn made_item_like(&mut self, model: &Model, name: Name, kind: ItemKind) -> ItemId {
        self.push_lowered_item(name, model.span, conditions(model), model.is_public, kind)
    }

    fn made_impl(
        &mut self,
        model: &Model,
        generics: Generics,
        of_trait: Option<Path>,
        self_type: TypeRef,
        items: Vec<ItemId>,
    ) -> ItemId {
        let kind = ItemKind::Impl(Box::new(Impl { generics, of_trait, self_type, items }));
        self.made_item_like(model, Name::default(), kind)
    }
}

/// What decides whether the model is there at all decides it for what is made of it.
fn conditions(model: &Model) -> Vec<Attribute> {
    model.attributes.iter().filter(|it| it.path == "cfg").cloned().collect()
}

/// The name that `#[pin_project(project = Name)]` or `#[project = Name]` gives.
fn chosen_name(attributes: &[Attribute], key: &str) -> Option<Name> {
    let in_arguments = attributes
        .iter()
        .filter(|it| it.last_segment() == "pin_project")
        .find_map(|it| it.value_of(key));
    let of_own = || attributes.iter().find(|it| it.path == key).and_then(Attribute::first_value);
    in_arguments.or_else(of_own)
}

/// The type with its fields behind references.
fn projected(kind: &ItemKind) -> ItemKind {
    let all = |fields: &[Field]| fields.iter().map(projected_field).collect::<Vec<_>>();
    match kind {
        ItemKind::Struct(of) => ItemKind::Struct(Box::new(Struct {
            generics: of.generics.clone(),
            fields: all(&of.fields),
            is_tuple: of.is_tuple,
        })),
        ItemKind::Enum(of) => {
            let variants = of.variants.iter().map(|variant| Variant {
                fields: all(&variant.fields),
                attributes: Vec::new(),
                ..variant.clone()
            });
            let variants = variants.collect();
            ItemKind::Enum(Box::new(Enum { generics: of.generics.clone(), variants }))
        }
        other => other.clone(),
    }
}

fn projected_field(field: &Field) -> Field {
    let is_pinned = field.attributes.iter().any(|attribute| attribute.path == "pin");
    let ty = field.ty.clone();
    let ty = if is_pinned { pinned(ty) } else { TypeRef::Reference(Box::new(ty)) };
    Field { ty, attributes: Vec::new(), ..field.clone() }
}

/// `Pin<&mut T>`.
fn pinned(ty: TypeRef) -> TypeRef {
    let path = std_path(&["pin", "Pin"], vec![TypeRef::Reference(Box::new(ty))]);
    TypeRef::Path(Box::new(path))
}

fn std_path(rest: &[&str], types: Vec<TypeRef>) -> Path {
    let segment = |name: &&str| Segment { name: Name::new(name), arguments: None };
    let mut segments: Segments = std::iter::once(&"std").chain(rest).map(segment).collect();
    if let Some(last) = segments.last_mut() {
        last.arguments = Some(Box::new(GenericArguments { types, ..GenericArguments::default() }));
    }
    Path { is_global: true, segments, ..Path::default() }
}

fn named(name: &str) -> TypeRef {
    TypeRef::Path(Box::new(Path::of_name(Name::new(name))))
}

/// `Name<A, B>`, with the parameters as arguments.
fn applied(name: Name, generics: &Generics) -> TypeRef {
    let types: Vec<TypeRef> =
        generics.parameters.iter().map(|parameter| named(parameter.name.as_str())).collect();
    let arguments =
        (!types.is_empty()).then(|| Box::new(GenericArguments { types, ..Default::default() }));
    let segments = Segments::One([Segment { name, arguments }]);
    TypeRef::Path(Box::new(Path { segments, ..Path::default() }))
}

fn word(word: &str) -> AttributeArgument {
    AttributeArgument { key: Name::new(word), ..AttributeArgument::default() }
}

fn last_of(path: Name) -> &'static str {
    path.as_str().rsplit("::").next().unwrap_or_default()
}
