//! Everything that was found of a body speaks of, each thing once.

use super::super::call_site::{BodyTypes, Resolution, Target};
use super::super::definitions::Definition;
use super::super::types::{TraitRef, Ty};
use rustc_hash::FxHashSet;

/// What a body speaks of, in whatever order.
pub(super) fn mentions(body: &BodyTypes) -> Box<[Definition]> {
    let mut all = Mentions::default();
    for call in &body.calls {
        if let Target::Function(function) = call.target {
            all.add(Definition::Function(function));
        }
        all.ty(&call.self_type);
        call.args.iter().for_each(|ty| all.ty(ty));
    }
    for (_, resolution) in &body.resolutions {
        match resolution {
            Resolution::Definition(Definition::Variant(of, _)) => all.add(Definition::Adt(*of)),
            Resolution::Definition(definition) => all.add(*definition),
            Resolution::Local(_) | Resolution::SelfValue => {}
        }
    }
    body.expressions.iter().for_each(|ty| all.ty(ty));
    body.patterns.iter().for_each(|(_, ty)| all.ty(ty));
    body.gist.each_id(&mut |definition| all.add(definition));
    all.found.into()
}

#[derive(Default)]
struct Mentions {
    is_in: FxHashSet<Definition>,
    found: Vec<Definition>,
}

impl Mentions {
    fn add(&mut self, definition: Definition) {
        let is_primitive = matches!(definition, Definition::Primitive(_));
        if !is_primitive && self.is_in.insert(definition) {
            self.found.push(definition);
        }
    }

    fn ty(&mut self, ty: &Ty) {
        match ty {
            Ty::Adt(id, args) => {
                self.add(Definition::Adt(*id));
                args.iter().for_each(|ty| self.ty(ty));
            }
            Ty::Item(id, args) => {
                self.add(Definition::Function(*id));
                args.iter().for_each(|ty| self.ty(ty));
            }
            Ty::Projection(it) => {
                self.add(Definition::Trait(it.of));
                it.args.iter().for_each(|ty| self.ty(ty));
            }
            Ty::Reference(args)
            | Ty::Pointer(args)
            | Ty::Tuple(args)
            | Ty::Slice(args)
            | Ty::Array(args)
            | Ty::Function(args) => args.iter().for_each(|ty| self.ty(ty)),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
                bounds.iter().for_each(|bound| self.bound(bound));
            }
            Ty::Unknown
            | Ty::External(_)
            | Ty::Never
            | Ty::Primitive(_)
            | Ty::Parameter(_)
            | Ty::Variable(_)
            | Ty::Hole => {}
        }
    }

    fn bound(&mut self, bound: &TraitRef) {
        self.add(Definition::Trait(bound.of));
        bound.args.iter().for_each(|ty| self.ty(ty));
        bound.bindings.iter().for_each(|(_, ty)| self.ty(ty));
    }
}
