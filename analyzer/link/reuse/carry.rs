//! From the ids of one revision to those of another.

use super::super::call_site::{BodyOwner, BodyTypes, CallSite, Resolution, Target};
use super::super::definitions::{
    Adt, AdtId, AliasId, CrateKind, Definition, Definitions, FunctionId, ModuleId, Trait, TraitId,
    ValueId,
};
use super::super::types::{Args, Bounds, Fields, ImplHead, Signature, TraitRef, Ty};
use super::marks::{Mark, Marks};
use super::mentions::mentions;
use super::seats::FREE;
use crate::base::{Id, IndexVec};
use crate::syntax::facts::Body;
use rustc_hash::FxHashMap;
use std::cell::Cell;
use std::sync::{Arc, OnceLock};

/// Which id a thing has now, by its id before; none for what is gone.
type Now<I> = IndexVec<I, Option<I>>;

/// The ids of now for those of before.
pub(super) struct Carry {
    modules: Now<ModuleId>,
    functions: Now<FunctionId>,
    adts: Now<AdtId>,
    traits: Now<TraitId>,
    aliases: Now<AliasId>,
    values: Now<ValueId>,
    /// Everything has the id it had.
    is_same: bool,
}

fn is_same<I: Id>(all: &Now<I>) -> bool {
    all.iter_enumerated().all(|(before, now)| *now == Some(before))
}

fn now<I: Id>(before: &IndexVec<I, Mark>, now: &IndexVec<I, Mark>) -> Now<I> {
    let moved = now.iter_enumerated().filter(|(id, mark)| before.get(*id) != Some(mark));
    let ids: FxHashMap<Mark, I> = moved.map(|(id, mark)| (*mark, id)).collect();
    let same = |(id, mark): (I, &Mark)| match now.get(id) {
        Some(other) if other == mark => Some(id),
        _ => ids.get(mark).copied(),
    };
    // A seat that nobody had is nobody's.
    let same = |(id, mark): (I, &Mark)| if *mark == FREE { Some(id) } else { same((id, mark)) };
    before.iter_enumerated().map(same).collect()
}

impl Carry {
    pub(super) fn new(before: &Marks, after: &Marks) -> Self {
        let mut carry = Self {
            modules: now(&before.modules, &after.modules),
            functions: now(&before.functions, &after.functions),
            adts: now(&before.adts, &after.adts),
            traits: now(&before.traits, &after.traits),
            aliases: now(&before.aliases, &after.aliases),
            values: now(&before.values, &after.values),
            is_same: false,
        };
        carry.is_same = is_same(&carry.modules)
            && is_same(&carry.functions)
            && is_same(&carry.adts)
            && is_same(&carry.traits)
            && is_same(&carry.aliases)
            && is_same(&carry.values);
        carry
    }

    /// Everything has the id it had.
    pub(super) fn nowhere() -> Self {
        Self {
            modules: Now::new(),
            functions: Now::new(),
            adts: Now::new(),
            traits: Now::new(),
            aliases: Now::new(),
            values: Now::new(),
            is_same: true,
        }
    }

    /// Whether all that types in stubs may speak of, types, traits and functions of stubs, has the id it had.
    pub(super) fn stays_in_stubs(&self, before: &Definitions) -> bool {
        let is_stub = |module| before.crate_of(module).kind == CrateKind::Stub;
        let stays_adt = |(id, of): (AdtId, &Adt)| !is_stub(of.module) || self.adts[id] == Some(id);
        let stays_trait =
            |(id, of): (TraitId, &Trait)| !is_stub(of.module) || self.traits[id] == Some(id);
        let stays_function = |id: FunctionId| !before.is_stub(id) || self.functions[id] == Some(id);
        before.adts.iter_enumerated().all(stays_adt)
            && before.traits.iter_enumerated().all(stays_trait)
            && before.functions.ids().all(stays_function)
    }

    /// Whether all ids in what an impl is for are now what they were.
    pub(super) fn stays_head(&self, head: &ImplHead) -> bool {
        let way = self.way();
        self.is_same
            || way.stays(&head.self_type)
                && head.trait_args.iter().all(|ty| way.stays(ty))
                && way.stays_predicates(&head.predicates)
    }

    /// The same of a signature.
    pub(super) fn stays_signature(&self, signature: &Signature) -> bool {
        let way = self.way();
        self.is_same
            || signature.inputs.iter().chain(&signature.output).all(|ty| way.stays(ty))
                && way.stays_predicates(&signature.predicates)
    }

    /// The same of the fields of all variants.
    pub(super) fn stays_fields(&self, variants: &[Fields]) -> bool {
        let way = self.way();
        self.is_same || variants.iter().flatten().all(|(_, ty)| way.stays(ty))
    }

    fn way(&self) -> Way<'_> {
        Way { carry: self, is_lost: Cell::new(false) }
    }

    /// What was found of a body, in ids and places of now; `None` if it speaks of something that is gone.
    pub(super) fn body(
        &self,
        owner: BodyOwner,
        body: &Arc<BodyTypes>,
        text: Text<'_>,
    ) -> Option<Arc<BodyTypes>> {
        let stays = owner == body.owner && self.stays_whole(body);
        if let (true, Text::Same) = (stays, text) {
            return Some(Arc::clone(body));
        }
        let mut carried =
            if stays { BodyTypes::clone(body) } else { self.in_ids_of_now(owner, body)? };
        if let Text::Moved(facts) = text {
            for call in &mut carried.calls {
                call.span = facts.expressions[call.expr].span;
            }
        }
        Some(Arc::new(carried))
    }

    /// Whether everything that a body speaks of has the id it had.
    fn stays_whole(&self, body: &BodyTypes) -> bool {
        if self.is_same {
            return true;
        }
        let way = self.way();
        // What a body speaks of is found once, and stays with it as long as it is the same.
        let mentions = body.mentions.get_or_init(|| mentions(body));
        mentions.iter().all(|it| way.definition(*it) == *it) && !way.is_lost.get()
    }

    /// What was found of a body, in ids of now.
    pub(super) fn in_ids_of_now(&self, owner: BodyOwner, body: &BodyTypes) -> Option<BodyTypes> {
        let way = self.way();
        let carried = BodyTypes {
            owner,
            expressions: body.expressions.iter().map(|ty| way.ty(ty)).collect(),
            patterns: body.patterns.iter().map(|(at, ty)| (*at, way.ty(ty))).collect(),
            resolutions: body
                .resolutions
                .iter()
                .map(|(at, found)| (*at, way.resolution(*found)))
                .collect(),
            calls: body.calls.iter().map(|call| way.call(call)).collect(),
            gist: body.gist.renamed(
                |id| way.id(&self.functions, id),
                |id| way.id(&self.adts, id),
                |id| way.id(&self.values, id),
            ),
            quiet: body.quiet.clone(),
            roots: body.roots.clone(),
            made: body.made.clone(),
            callees: OnceLock::new(),
            mentions: OnceLock::new(),
        };
        (!way.is_lost.get()).then_some(carried)
    }
}

/// Where the text of a body stands now.
#[derive(Clone, Copy)]
pub(super) enum Text<'f> {
    /// On the lines where it stood.
    Same,
    /// On other lines of a file that changed elsewhere.
    Moved(&'f Body),
}

/// A body on its way.
struct Way<'c> {
    carry: &'c Carry,
    /// Whether it speaks of something that is gone.
    is_lost: Cell<bool>,
}

impl Way<'_> {
    fn id<I: Id>(&self, now: &Now<I>, id: I) -> I {
        now[id].unwrap_or_else(|| {
            self.is_lost.set(true);
            id
        })
    }

    fn call(&self, call: &CallSite) -> CallSite {
        let target = match &call.target {
            Target::Function(id) => Target::Function(self.id(&self.carry.functions, *id)),
            other => other.clone(),
        };
        let (self_type, args) = (self.ty(&call.self_type), self.args(&call.args));
        CallSite { target, self_type, args, ..*call }
    }

    fn resolution(&self, found: Resolution) -> Resolution {
        match found {
            Resolution::Definition(definition) => {
                Resolution::Definition(self.definition(definition))
            }
            other => other,
        }
    }

    fn definition(&self, definition: Definition) -> Definition {
        let carry = self.carry;
        match definition {
            Definition::Module(id) => Definition::Module(self.id(&carry.modules, id)),
            Definition::Adt(id) => Definition::Adt(self.id(&carry.adts, id)),
            Definition::Variant(id, at) => Definition::Variant(self.id(&carry.adts, id), at),
            Definition::Trait(id) => Definition::Trait(self.id(&carry.traits, id)),
            Definition::Alias(id) => Definition::Alias(self.id(&carry.aliases, id)),
            Definition::Function(id) => Definition::Function(self.id(&carry.functions, id)),
            Definition::Value(id) => Definition::Value(self.id(&carry.values, id)),
            Definition::Primitive(name) => Definition::Primitive(name),
        }
    }

    fn ty(&self, ty: &Ty) -> Ty {
        let carry = self.carry;
        match ty {
            Ty::Adt(id, args) => Ty::Adt(self.id(&carry.adts, *id), self.args(args)),
            Ty::Item(id, args) => Ty::Item(self.id(&carry.functions, *id), self.args(args)),
            Ty::Projection(it) => {
                Ty::projection(self.id(&carry.traits, it.of), it.name, self.args(&it.args))
            }
            Ty::Reference(args) => Ty::Reference(self.args(args)),
            Ty::Pointer(args) => Ty::Pointer(self.args(args)),
            Ty::Tuple(args) => Ty::Tuple(self.args(args)),
            Ty::Slice(args) => Ty::Slice(self.args(args)),
            Ty::Array(args) => Ty::Array(self.args(args)),
            Ty::Function(args) => Ty::Function(self.args(args)),
            Ty::Dyn(bounds) => Ty::Dyn(self.bounds(bounds)),
            Ty::Opaque(bounds) => Ty::Opaque(self.bounds(bounds)),
            plain @ (Ty::Unknown
            | Ty::External(_)
            | Ty::Never
            | Ty::Primitive(_)
            | Ty::Parameter(_)
            | Ty::Variable(_)
            | Ty::Hole) => plain.clone(),
        }
    }

    /// Shared as before where nothing in it has another id.
    fn args(&self, args: &Args) -> Args {
        if args.iter().all(|ty| self.stays(ty)) {
            return args.clone();
        }
        Args::new(args.iter().map(|ty| self.ty(ty)).collect())
    }

    fn bounds(&self, bounds: &Bounds) -> Bounds {
        if bounds.iter().all(|bound| self.stays_bound(bound)) {
            return bounds.clone();
        }
        Bounds::new(bounds.iter().map(|bound| self.bound(bound)).collect())
    }

    fn bound(&self, bound: &TraitRef) -> TraitRef {
        TraitRef {
            of: self.id(&self.carry.traits, bound.of),
            args: self.args(&bound.args),
            bindings: bound.bindings.iter().map(|(name, ty)| (*name, self.ty(ty))).collect(),
        }
    }

    /// Whether all ids in a type are now what they were.
    fn stays(&self, ty: &Ty) -> bool {
        let all = |args: &Args| args.iter().all(|ty| self.stays(ty));
        match ty {
            Ty::Adt(id, args) => self.carry.adts[*id] == Some(*id) && all(args),
            Ty::Item(id, args) => self.carry.functions[*id] == Some(*id) && all(args),
            Ty::Projection(it) => self.carry.traits[it.of] == Some(it.of) && all(&it.args),
            Ty::Reference(args)
            | Ty::Pointer(args)
            | Ty::Tuple(args)
            | Ty::Slice(args)
            | Ty::Array(args)
            | Ty::Function(args) => all(args),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
                bounds.iter().all(|bound| self.stays_bound(bound))
            }
            Ty::Unknown
            | Ty::External(_)
            | Ty::Never
            | Ty::Primitive(_)
            | Ty::Parameter(_)
            | Ty::Variable(_)
            | Ty::Hole => true,
        }
    }

    fn stays_predicates(&self, predicates: &[(Ty, TraitRef)]) -> bool {
        predicates.iter().all(|(ty, bound)| self.stays(ty) && self.stays_bound(bound))
    }

    fn stays_bound(&self, bound: &TraitRef) -> bool {
        self.carry.traits[bound.of] == Some(bound.of)
            && bound.args.iter().all(|ty| self.stays(ty))
            && bound.bindings.iter().all(|(_, ty)| self.stays(ty))
    }
}
