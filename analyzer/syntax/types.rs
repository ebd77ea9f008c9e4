//! Types, paths and generics as written.

use super::facts::{
    Bound, GenericArguments, GenericParameter, Generics, Path, Qualifier, Segment, Segments,
    TypeRef,
};
use super::lower::{Lowerer, each};
use crate::base::Name;
use quote::ToTokens;
use syn::punctuated::Punctuated;

type Bounds = Punctuated<syn::TypeParamBound, syn::Token![+]>;

impl Lowerer<'_> {
    /// A type.
    pub(super) fn ty(&mut self, ty: &syn::Type) -> TypeRef {
        match ty {
            syn::Type::Path(path) => {
                TypeRef::Path(Box::new(self.qualified_path(path.qself.as_ref(), &path.path)))
            }
            syn::Type::Reference(reference) => {
                TypeRef::Reference(Box::new(self.ty(&reference.elem)))
            }
            syn::Type::Ptr(pointer) => TypeRef::Pointer(Box::new(self.ty(&pointer.elem))),
            syn::Type::Tuple(tuple) => TypeRef::Tuple(self.types(&tuple.elems)),
            syn::Type::Slice(slice) => TypeRef::Slice(Box::new(self.ty(&slice.elem))),
            syn::Type::Array(array) => {
                let length = self.const_text(&array.len);
                TypeRef::Array(Box::new(self.ty(&array.elem)), length)
            }
            syn::Type::FnPtr(pointer) => {
                let inputs = each(&pointer.inputs).map(|argument| self.ty(&argument.ty)).collect();
                TypeRef::Function(inputs, Box::new(self.return_type(&pointer.output)))
            }
            syn::Type::ImplTrait(bounds) => TypeRef::ImplTrait(self.bounds(&bounds.bounds)),
            syn::Type::TraitObject(bounds) => TypeRef::DynTrait(self.bounds(&bounds.bounds)),
            syn::Type::Group(group) => self.ty(&group.elem),
            syn::Type::Paren(paren) => self.ty(&paren.elem),
            syn::Type::Never(_) => TypeRef::Never,
            syn::Type::Infer(_) => TypeRef::Infer,
            other => TypeRef::Other(rendered(other)),
        }
    }

    fn types(&mut self, types: &Punctuated<syn::Type, syn::Token![,]>) -> Vec<TypeRef> {
        each(types).map(|ty| self.ty(ty)).collect()
    }

    /// What follows `->`; the unit type if nothing does.
    fn return_type(&mut self, output: &syn::ReturnType) -> TypeRef {
        self.output(output).unwrap_or(TypeRef::UNIT)
    }

    /// What follows `->`.
    pub(super) fn output(&mut self, output: &syn::ReturnType) -> Option<TypeRef> {
        match output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    /// A path without `<T as Trait>`.
    pub(super) fn path(&mut self, path: &syn::Path) -> Path {
        self.qualified_path(None, path)
    }

    /// A path, possibly with `<T as Trait>` in front.
    pub(super) fn qualified_path(
        &mut self,
        qualifier: Option<&syn::QSelf>,
        path: &syn::Path,
    ) -> Path {
        let is_global = path.leading_colon.is_some();
        let mut segments = each(&path.segments).map(|segment| self.segment(segment));
        let Some(qualifier) = qualifier else {
            let segments = segments.collect();
            return Path { qualifier: None, is_global, segments };
        };
        let of_trait: Segments = segments.by_ref().take(qualifier.position).collect();
        let segments = segments.collect();
        let trait_path = Path { qualifier: None, is_global, segments: of_trait };
        let qualifier = Box::new(Qualifier {
            self_type: self.ty(&qualifier.ty),
            as_trait: (!trait_path.segments.is_empty()).then_some(trait_path),
        });
        Path { qualifier: Some(qualifier), is_global: false, segments }
    }

    fn segment(&mut self, segment: &syn::PathSegment) -> Segment {
        let arguments = match &segment.arguments {
            syn::PathArguments::None => None,
            syn::PathArguments::AngleBracketed(angle) => {
                Some(Box::new(self.generic_arguments(angle)))
            }
            syn::PathArguments::Parenthesized(parens) => {
                Some(Box::new(self.call_arguments(parens)))
            }
        };
        Segment { name: self.name(&segment.ident), arguments }
    }

    /// Arguments in `<…>`.
    pub(super) fn generic_arguments(
        &mut self,
        angle: &syn::AngleBracketedGenericArguments,
    ) -> GenericArguments {
        let is_type = |argument: &&syn::GenericArgument| {
            matches!(argument, syn::GenericArgument::Type(_) | syn::GenericArgument::Const(_))
        };
        let mut arguments = GenericArguments::default();
        arguments.types.reserve_exact(each(&angle.args).filter(is_type).count());
        for argument in each(&angle.args) {
            self.generic_argument(argument, &mut arguments);
        }
        arguments
    }

    fn generic_argument(&mut self, argument: &syn::GenericArgument, into: &mut GenericArguments) {
        match argument {
            syn::GenericArgument::Type(ty) => into.types.push(self.ty(ty)),
            syn::GenericArgument::Const(value) => {
                into.types.push(TypeRef::Other(self.const_text(value)));
            }
            syn::GenericArgument::AssocType(binding) => {
                let bound = (self.name(&binding.ident), self.ty(&binding.ty));
                into.bindings.push(bound);
            }
            syn::GenericArgument::AssocConst(binding) => {
                let value = TypeRef::Other(self.const_text(&binding.value));
                into.bindings.push((self.name(&binding.ident), value));
            }
            syn::GenericArgument::Constraint(constraint) => {
                let bounds = self.bounds(&constraint.bounds);
                into.constraints.push((self.name(&constraint.ident), bounds));
            }
            _ => {}
        }
    }

    /// Arguments of `Fn(A, B) -> C`.
    fn call_arguments(&mut self, parens: &syn::ParenthesizedGenericArguments) -> GenericArguments {
        let inputs = each(&parens.inputs).map(|argument| self.ty(&argument.ty)).collect();
        GenericArguments {
            types: vec![TypeRef::Tuple(inputs)],
            bindings: vec![(Name::new("Output"), self.return_type(&parens.output))],
            constraints: Vec::new(),
        }
    }

    /// Trait bounds; `?Sized`, lifetimes and captures are left out.
    pub(super) fn bounds(&mut self, bounds: &Bounds) -> Vec<Bound> {
        let mut lowered = Vec::with_capacity(bounds.len());
        lowered.extend(each(bounds).filter_map(|bound| match bound {
            syn::TypeParamBound::Trait(bound) if bound.maybe.is_none() => {
                Some(self.path(&bound.path))
            }
            _ => None,
        }));
        lowered
    }

    /// Generic parameters and `where` predicates.
    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let is_kept = |it: &&syn::GenericParam| !matches!(it, syn::GenericParam::Lifetime(_));
        let mut parameters = Vec::with_capacity(each(&generics.params).filter(is_kept).count());
        parameters.extend(each(&generics.params).filter_map(|it| self.parameter(it)));
        let mut predicates = Vec::new();
        if let Some(clause) = &generics.where_clause {
            predicates.reserve_exact(clause.predicates.len());
            predicates.extend(each(&clause.predicates).filter_map(|it| self.predicate(it)));
        }
        Generics { parameters, predicates }
    }

    fn parameter(&mut self, parameter: &syn::GenericParam) -> Option<GenericParameter> {
        match parameter {
            syn::GenericParam::Lifetime(_) => None,
            syn::GenericParam::Type(parameter) => Some(GenericParameter {
                name: self.name(&parameter.ident),
                bounds: self.bounds(&parameter.bounds),
                default: parameter.default.as_ref().map(|(_, ty)| self.ty(ty)),
                is_const: false,
            }),
            syn::GenericParam::Const(parameter) => Some(GenericParameter {
                name: self.name(&parameter.ident),
                bounds: Vec::new(),
                default: parameter
                    .default
                    .as_ref()
                    .map(|(_, value)| TypeRef::Other(self.const_text(value))),
                is_const: true,
            }),
        }
    }

    fn predicate(&mut self, predicate: &syn::WherePredicate) -> Option<(TypeRef, Vec<Bound>)> {
        match predicate {
            syn::WherePredicate::Type(predicate) => {
                Some((self.ty(&predicate.bounded_ty), self.bounds(&predicate.bounds)))
            }
            _ => None,
        }
    }

    /// A constant in a type, as text. Literals and names are common, so they are not rendered.
    fn const_text(&mut self, value: &syn::Expr) -> Name {
        match value {
            syn::Expr::Path(path) if path.qself.is_none() => self.joined_path(&path.path),
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(integer), .. }) => {
                Name::new(integer.base10_digits())
            }
            other => rendered(other),
        }
    }
}

/// The tokens of a rare form as text.
pub(super) fn rendered(tokens: &impl ToTokens) -> Name {
    Name::from(&tokens.to_token_stream().to_string())
}
