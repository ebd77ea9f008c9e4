//! What patterns bind, and to which types.

use super::super::super::definitions::{Definition, Namespace};
use super::super::ty::{Args, Ty};
use super::Infer;
use crate::syntax::facts::{PatternId, PatternKind};

impl Infer<'_> {
    /// Binds the names of a pattern that is matched against `ty`; `is_reference` under match ergonomics.
    pub(super) fn bind_pattern(&mut self, pattern: PatternId, ty: &Ty, is_reference: bool) {
        let body = self.body;
        match &body.patterns[pattern].kind {
            PatternKind::Wild
            | PatternKind::Rest
            | PatternKind::Literal(_)
            | PatternKind::Path(_) => {}
            PatternKind::Binding { name, is_reference: by_ref, sub } => {
                if sub.is_none() && !by_ref && self.is_constant(*name) {
                    return;
                }
                let bound =
                    if *by_ref || is_reference { ty.clone().reference_to() } else { ty.clone() };
                self.declare(*name, pattern, bound);
                if let Some(sub) = sub {
                    self.bind_pattern(*sub, ty, is_reference);
                }
            }
            PatternKind::TupleStruct { path, elements } => {
                let (ty, is_reference) = self.peel(ty, is_reference);
                let (named, variant) = self.struct_of(path);
                self.unify(&named, &ty);
                let named = if named.is_unknown() { ty } else { named };
                let fields = self.positional(&named, variant);
                self.bind_sequence(elements, &fields, is_reference);
            }
            PatternKind::Struct { path, fields } => {
                let (ty, is_reference) = self.peel(ty, is_reference);
                let (named, variant) = self.struct_of(path);
                self.unify(&named, &ty);
                let named = if named.is_unknown() { ty } else { named };
                for (name, pattern) in fields {
                    let field =
                        self.field_of_variant(&named, variant, *name).unwrap_or(Ty::Unknown);
                    self.bind_pattern(*pattern, &field, is_reference);
                }
            }
            PatternKind::Tuple(elements) => self.bind_tuple(elements, ty, is_reference),
            PatternKind::Slice(elements) => self.bind_slice(elements, ty, is_reference),
            PatternKind::Reference(inner) => {
                let ty = self.known(ty);
                let inner_type = match &ty {
                    Ty::Reference(inner) => inner[0].clone(),
                    Ty::Variable(_) => {
                        let inner = self.variables.fresh();
                        self.unify(&ty, &inner.clone().reference_to());
                        inner
                    }
                    other => other.clone(),
                };
                self.bind_pattern(*inner, &inner_type, false);
            }
            PatternKind::Or(alternatives) => {
                for alternative in alternatives {
                    self.bind_pattern(*alternative, ty, is_reference);
                }
            }
            PatternKind::Typed(inner, written) => {
                let written = self.lower(written);
                self.unify(&written, ty);
                self.bind_pattern(*inner, &written, is_reference);
            }
        }
    }

    fn is_constant(&self, name: crate::base::Name) -> bool {
        if name.starts_with(|first: char| first.is_lowercase() || first == '_') {
            return false;
        }
        let found = self.definitions.resolve(self.module, false, &[name], Namespace::Values);
        matches!(
            found.map(|found| found.definition),
            Some(Definition::Value(_) | Definition::Variant(..) | Definition::Adt(_))
        )
    }

    /// References in front of what a pattern takes apart.
    fn peel(&mut self, ty: &Ty, is_reference: bool) -> (Ty, bool) {
        let mut ty = self.known(ty);
        let mut is_reference = is_reference;
        while let Ty::Reference(inner) = &ty {
            let inner = inner[0].clone();
            ty = self.known(&inner);
            is_reference = true;
        }
        (ty, is_reference)
    }

    fn positional(&mut self, ty: &Ty, variant: usize) -> Vec<Ty> {
        let Ty::Adt(adt, args) = ty else { return Vec::new() };
        let fields = self.types.fields(self.definitions, *adt);
        let fields: Vec<Ty> =
            fields.get(variant).into_iter().flatten().map(|(_, ty)| ty.substitute(args)).collect();
        fields.iter().map(|field| self.open(field)).collect()
    }

    /// Elements against types, with at most one `..` between.
    fn bind_sequence(&mut self, elements: &[PatternId], types: &[Ty], is_reference: bool) {
        let rest = elements
            .iter()
            .position(|element| matches!(self.body.patterns[*element].kind, PatternKind::Rest));
        let behind = rest.map_or(0, |rest| elements.len() - rest - 1);
        for (index, element) in elements.iter().enumerate() {
            let at = match rest {
                Some(rest) if index > rest => (types.len() + index + 1)
                    .checked_sub(elements.len())
                    .filter(|_| types.len() >= behind),
                _ => Some(index),
            };
            let ty = at.and_then(|at| types.get(at)).cloned().unwrap_or(Ty::Unknown);
            self.bind_pattern(*element, &ty, is_reference);
        }
    }

    fn bind_tuple(&mut self, elements: &[PatternId], ty: &Ty, is_reference: bool) {
        let (ty, is_reference) = self.peel(ty, is_reference);
        let types = match &ty {
            Ty::Tuple(types) => types.to_vec(),
            Ty::Variable(_)
                if !elements.iter().any(|element| {
                    matches!(self.body.patterns[*element].kind, PatternKind::Rest)
                }) =>
            {
                let types: Vec<Ty> = elements.iter().map(|_| self.variables.fresh()).collect();
                self.unify(&ty, &Ty::Tuple(Args::new(types.clone())));
                types
            }
            _ => Vec::new(),
        };
        self.bind_sequence(elements, &types, is_reference);
    }

    fn bind_slice(&mut self, elements: &[PatternId], ty: &Ty, is_reference: bool) {
        let (ty, is_reference) = self.peel(ty, is_reference);
        let (item, whole) = match &ty {
            Ty::Slice(inner) | Ty::Array(inner) => (inner[0].clone(), Ty::Slice(inner.clone())),
            Ty::Adt(_, args) if args.len() == 1 => (args[0].clone(), ty.clone()),
            _ => (Ty::Unknown, Ty::Unknown),
        };
        for element in elements {
            match &self.body.patterns[*element].kind {
                // `rest @ ..` binds the rest of the slice.
                PatternKind::Binding { sub: Some(sub), .. }
                    if matches!(self.body.patterns[*sub].kind, PatternKind::Rest) =>
                {
                    self.bind_pattern(*element, &whole, is_reference);
                }
                _ => self.bind_pattern(*element, &item, is_reference),
            }
        }
    }
}
