//! Traits: which impl answers, what an associated type is, and the obligations that wait for it.

use super::super::super::definitions::{AdtId, ImplId, TraitId};
use super::super::lower::ImplHead;
use super::super::tables::stand_in;
use super::super::ty::{Args, Bounds, Contents, Head, TraitRef, Ty};
use super::unify::Kind;
use super::{Infer, Obligation};
use crate::base::Name;

/// How deep bounds of bounds are followed.
const DEPTH: u32 = 10;

/// How many variables have been bound, how many obligations wait, and how deep we are.
pub(super) type Standing = (usize, usize, u32);

/// The answer to "what is `<T as Trait>::Name`?".
enum Projected {
    /// This.
    Done(Ty),
    /// Not before `T` is known.
    Later,
}

/// An impl that fits, with the types of its parameters.
#[derive(Clone, Debug)]
pub(super) struct Selected {
    pub(super) id: ImplId,
    pub(super) args: Vec<Ty>,
}

impl<'a> Infer<'a> {
    /// The type with every projection replaced by what it stands for, or by a variable that will be.
    pub(super) fn normalize(&mut self, ty: &Ty) -> Ty {
        if !ty.contents().has(Contents::PROJECTION) || self.depth > DEPTH {
            return ty.clone();
        }
        if let Ty::Projection(it) = ty {
            return self.projected(it.of, it.name, &it.args);
        }
        self.depth += 1;
        let result = ty.map_inside(&mut |inside| self.normalize(inside));
        self.depth -= 1;
        result
    }

    /// What `<Self as Trait>::Name` stands for, or a variable that will be.
    pub(super) fn projected(&mut self, of: TraitId, name: Name, args: &Args) -> Ty {
        if self.depth > DEPTH {
            return Ty::projection(of, name, args.clone());
        }
        self.depth += 1;
        let args = if args.contents().has(Contents::PROJECTION) {
            args.map(&mut |inside| self.normalize(inside))
        } else {
            args.clone()
        };
        let result = match self.project(of, name, &args) {
            Projected::Done(done)
                if done.contents().has(Contents::PROJECTION) && !is_projection(&done) =>
            {
                self.normalize(&done)
            }
            Projected::Done(done) => done,
            Projected::Later => {
                let variable = self.variables.fresh();
                self.obligations.push(Obligation::Projection(variable.clone(), of, name, args));
                variable
            }
        };
        self.depth -= 1;
        result
    }

    fn project(&mut self, of: TraitId, name: Name, args: &Args) -> Projected {
        let Some(self_type) = args.first() else { return Projected::Done(Ty::Unknown) };
        let self_type = self.variables.shallow(self_type);
        match &self_type {
            Ty::Variable(number) if self.variables.kind_of(*number) == Kind::Any => {
                return Projected::Later;
            }
            Ty::Unknown | Ty::External(_) | Ty::Hole | Ty::Never => {
                return Projected::Done(Ty::Unknown);
            }
            Ty::Parameter(_) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Projection(..) => {
                if let Some(bound) = self.bound_of(&self_type, of) {
                    if let Some((_, ty)) = bound.bindings.iter().find(|(known, _)| *known == name) {
                        let ty = ty.clone();
                        return Projected::Done(self.normalize(&ty));
                    }
                    if matches!(self_type, Ty::Parameter(_) | Ty::Projection(..)) {
                        return Projected::Done(self.projection_with_bounds(of, name, args));
                    }
                    return Projected::Done(self.declared_bounds(of, name, args));
                }
            }
            _ => {}
        }
        if let Some(output) = self.callable_output(of, name, &self_type) {
            return Projected::Done(output);
        }
        if self.hangs_on_open(&args[1..])
            && matches!(self.candidates(of, &self_type, &args[1..]), Some((_, false)))
        {
            return Projected::Later;
        }
        let Some(selected) = self.select(of, &self_type, &args[1..]) else {
            return match &self_type {
                Ty::Parameter(_) | Ty::Projection(..) => {
                    Projected::Done(Ty::projection(of, name, args.clone()))
                }
                _ => Projected::Done(Ty::Unknown),
            };
        };
        Projected::Done(self.associated_of(&selected, name))
    }

    /// Whether any type is not known yet, so that of several impls the right one may still come to light.
    pub(super) fn hangs_on_open(&self, args: &[Ty]) -> bool {
        args.iter().any(|arg| match self.variables.shallow(arg) {
            Ty::Variable(number) => self.variables.kind_of(number) == Kind::Any,
            _ => false,
        })
    }

    /// `T::Name` of a parameter stays as it is: its bounds are found when a method is called on it.
    fn projection_with_bounds(&mut self, of: TraitId, name: Name, args: &Args) -> Ty {
        for (ty, _) in self.environment.iter() {
            // `where T::Name: …` names the projection itself.
            if matches!(ty, Ty::Projection(it) if it.of == of && it.name == name) {
                break;
            }
        }
        Ty::projection(of, name, args.clone())
    }

    /// An associated type of an opaque type that is not bound further: opaque with the bounds its trait declares.
    fn declared_bounds(&mut self, of: TraitId, name: Name, args: &Args) -> Ty {
        let bounds = self.bounds_declared_on(of, name, args);
        if bounds.is_empty() { Ty::Unknown } else { Ty::Opaque(Bounds::new(bounds)) }
    }

    /// The bounds that a trait declares on its associated type, for a given `Self`.
    fn bounds_declared_on(&mut self, of: TraitId, name: Name, args: &Args) -> Vec<TraitRef> {
        let bounds = self.types.associated_bounds(self.definitions, of, name);
        bounds.iter().map(|bound| bound.substitute(args)).collect()
    }

    /// The type of an associated type of an impl that was selected.
    fn associated_of(&mut self, selected: &Selected, name: Name) -> Ty {
        let record = self.definitions.impl_at(selected.id);
        let Some((_, alias)) = record.types.iter().find(|(known, _)| *known == name) else {
            return Ty::Unknown;
        };
        let ty = self
            .types
            .associated_type(self.definitions, selected.id, *alias)
            .substitute(&selected.args);
        let ty = self.fill_holes(&ty);
        self.normalize(&ty)
    }

    /// `Output` of closures, function pointers and function items.
    fn callable_output(&mut self, of: TraitId, name: Name, self_type: &Ty) -> Option<Ty> {
        if !self.types.known.callables.contains(&of) || name != "Output" {
            return None;
        }
        match self.callable(self_type)? {
            Ty::Function(parts) => parts.last().cloned(),
            _ => None,
        }
    }

    /// A closure, function pointer or function item as a [`Ty::Function`]; also what is bound by `Fn`.
    pub(super) fn callable(&mut self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Function(_) => Some(ty.clone()),
            Ty::Item(function, args) => {
                let signature = self.types.signature(self.definitions, *function);
                let mut parts: Vec<Ty> = Vec::with_capacity(signature.inputs.len() + 1);
                parts.extend(
                    signature.inputs.iter().map(|input| self.opened(input.substitute(args))),
                );
                let output = signature.output.as_ref();
                parts.push(output.map_or(Ty::UNIT, |output| self.opened(output.substitute(args))));
                Some(Ty::Function(Args::new(parts)))
            }
            Ty::Parameter(_) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Projection(..) => {
                let bounds = self.bounds_of(ty);
                let callables = &self.types.known.callables;
                let bound =
                    callables.iter().find_map(|of| bounds.iter().find(|bound| bound.of == *of))?;
                Some(function_of_bound(bound))
            }
            Ty::Reference(inner) => {
                let inner = self.variables.shallow(&inner[0]);
                self.callable(&inner)
            }
            Ty::Adt(adt, args) => {
                let is_pointer = self.types.known.pointers.contains(adt);
                let inner = args.first().filter(|_| is_pointer)?;
                let inner = self.variables.shallow(inner);
                self.callable(&inner)
            }
            _ => None,
        }
    }

    /// All bounds of a parameter, opaque type, trait object or projection, supertraits included.
    pub(super) fn bounds_of(&mut self, ty: &Ty) -> Vec<TraitRef> {
        let mut bounds: Vec<TraitRef> = match ty {
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => bounds.to_vec(),
            Ty::Parameter(_) | Ty::Adt(..) => self.environment_of(ty),
            Ty::Projection(it) => {
                let mut bounds = self.environment_of(ty);
                bounds.extend(self.bounds_declared_on(it.of, it.name, &it.args));
                bounds
            }
            _ => Vec::new(),
        };
        let mut next = 0;
        while next < bounds.len() && bounds.len() < 64 {
            let bound = bounds[next].clone();
            let mut args = vec![ty.clone()];
            args.extend(bound.args.iter().cloned());
            for parent in self.types.supertraits(self.definitions, bound.of) {
                let mut parent = parent.substitute(&args);
                // `trait Stream<Item = T>: …` passes its bindings up where the names agree.
                parent.bindings.extend(bound.bindings.iter().cloned());
                if !bounds.iter().any(|known| known.of == parent.of) {
                    bounds.push(parent);
                }
            }
            next += 1;
        }
        bounds
    }

    fn environment_of(&self, ty: &Ty) -> Vec<TraitRef> {
        self.environment
            .iter()
            .filter(|(bounded, _)| bounded == ty)
            .map(|(_, bound)| bound.clone())
            .collect()
    }

    /// The bound by trait `of`, if there is one.
    pub(super) fn bound_of(&mut self, ty: &Ty, of: TraitId) -> Option<TraitRef> {
        self.bounds_of(ty).into_iter().find(|bound| bound.of == of)
    }

    /// The impl of `of` for a type. Unifies with it, and takes over what it requires.
    pub(super) fn select(
        &mut self,
        of: TraitId,
        self_type: &Ty,
        trait_args: &[Ty],
    ) -> Option<Selected> {
        let selected = self.first_candidate(of, self_type, trait_args)?;
        self.commit(selected, self_type, trait_args)
    }

    /// As [`select`](Self::select), but nothing if several impls fit.
    pub(super) fn select_only(
        &mut self,
        of: TraitId,
        self_type: &Ty,
        trait_args: &[Ty],
    ) -> Option<Selected> {
        let (selected, is_only) = self.candidates(of, self_type, trait_args)?;
        if is_only { self.commit(selected, self_type, trait_args) } else { None }
    }

    fn commit(&mut self, id: ImplId, self_type: &Ty, trait_args: &[Ty]) -> Option<Selected> {
        let args = self.match_head(id, self_type, trait_args)?;
        let head = self.head(id);
        if self.depth < DEPTH {
            for (ty, bound) in &head.predicates {
                if self.types.markers.contains(&bound.of) {
                    continue;
                }
                let ty = ty.substitute(&args);
                self.await_bound(ty, bound.substitute(&args));
            }
        }
        Some(Selected { id, args })
    }

    /// The first impl that fits, and whether it is the only one.
    fn candidates(
        &mut self,
        of: TraitId,
        self_type: &Ty,
        trait_args: &[Ty],
    ) -> Option<(ImplId, bool)> {
        let mut fitting = self.impls_for(of, self_type).into_iter().flatten();
        let first = fitting.find(|id| self.fits(**id, self_type, trait_args))?;
        let is_only = !fitting.any(|id| self.fits(*id, self_type, trait_args));
        Some((*first, is_only))
    }

    /// The first impl that fits.
    fn first_candidate(
        &mut self,
        of: TraitId,
        self_type: &Ty,
        trait_args: &[Ty],
    ) -> Option<ImplId> {
        let impls = self.impls_for(of, self_type).into_iter().flatten();
        impls.copied().find(|id| self.fits(*id, self_type, trait_args))
    }

    /// The impls that may be for a type, by its outermost shape: those for just that, and those for any.
    fn impls_for(&self, of: TraitId, self_type: &Ty) -> [&'a [ImplId]; 3] {
        let head = Head::of(self_type).or(match self_type {
            Ty::Variable(number) => match self.variables.kind_of(*number) {
                Kind::Integer => Some(Head::Primitive(Name::new("i32"))),
                Kind::Float => Some(Head::Primitive(Name::new("f64"))),
                Kind::Any => None,
            },
            _ => None,
        });
        let (types, definitions) = (self.types, self.definitions);
        let impls = types.impls.get(&of);
        let of_head = |head: Option<Head>| {
            definitions.tell_impls(of, head);
            let found = impls.and_then(|impls| match head {
                Some(head) => impls.by_head.get(&head),
                None => Some(&impls.blanket),
            });
            found.map_or(&[][..], Vec::as_slice)
        };
        let by_head = head.map_or(&[][..], |head| of_head(Some(head)));
        let by_stand_in = head.and_then(stand_in).map_or(&[][..], |head| of_head(Some(head)));
        [by_head, by_stand_in, of_head(None)]
    }

    /// Whether what an impl is for differs from a type where both are known: then there is nothing to try.
    fn differs(&self, id: ImplId, self_type: &Ty, trait_args: &[Ty]) -> bool {
        let head = self.head(id);
        self.variables.differ(&head.self_type, self_type)
            || head
                .trait_args
                .iter()
                .zip(trait_args)
                .any(|(mine, theirs)| self.variables.differ(mine, theirs))
    }

    fn fits(&mut self, id: ImplId, self_type: &Ty, trait_args: &[Ty]) -> bool {
        if self.depth > DEPTH || self.differs(id, self_type, trait_args) {
            return false;
        }
        self.depth += 1;
        let before = self.variables.snapshot();
        let waiting = self.obligations.len();
        let fits = match self.match_head(id, self_type, trait_args) {
            None => false,
            Some(args) => {
                let predicates = &self.head(id).predicates;
                predicates.iter().all(|(ty, bound)| {
                    let ty = ty.substitute(&args);
                    let bound_args: Vec<Ty> =
                        bound.args.iter().map(|arg| arg.substitute(&args)).collect();
                    let ty = self.normalize(&ty);
                    self.implements_with(&ty, bound.of, &bound_args)
                })
            }
        };
        self.obligations.truncate(waiting);
        self.variables.roll_back(before);
        self.depth -= 1;
        fits
    }

    /// Fresh parameters of an impl, made to fit a type and trait arguments.
    pub(super) fn match_head(
        &mut self,
        id: ImplId,
        self_type: &Ty,
        trait_args: &[Ty],
    ) -> Option<Vec<Ty>> {
        let head = self.head(id);
        let args = self.variables.fresh_list(head.parameters);
        if !self.meet(&head.self_type, &args, self_type) {
            return None;
        }
        for (mine, theirs) in head.trait_args.iter().zip(trait_args) {
            if !self.meet(mine, &args, theirs) {
                return None;
            }
        }
        Some(args)
    }

    /// Makes a type of an impl, with `args` for its parameters, equal to another.
    fn meet(&mut self, pattern: &Ty, args: &[Ty], ty: &Ty) -> bool {
        if !pattern.contents().has(Contents::PROJECTION) {
            return self.variables.unify_pattern(pattern, args, ty, 0);
        }
        let pattern = pattern.substitute(args);
        let pattern = self.normalize(&pattern);
        self.unify(&pattern, ty)
    }

    /// Whether a type has a trait, as far as is known; unknown types may have any.
    pub(super) fn implements(&mut self, ty: &Ty, of: TraitId) -> bool {
        self.implements_with(ty, of, &[])
    }

    /// What an impl is for.
    pub(super) fn head(&self, id: ImplId) -> &'a ImplHead {
        self.definitions.tell_head(id);
        self.types.head(id)
    }

    fn derives(&self, adt: AdtId, of: TraitId) -> bool {
        self.definitions.tell_derived(adt, of);
        self.types.derived.contains(&(adt, of))
    }

    fn implements_with(&mut self, ty: &Ty, of: TraitId, trait_args: &[Ty]) -> bool {
        if self.types.markers.contains(&of) {
            return true;
        }
        let ty = self.variables.shallow(ty);
        match &ty {
            Ty::Variable(number) if self.variables.kind_of(*number) == Kind::Any => return true,
            Ty::Unknown | Ty::Hole | Ty::Never => return true,
            Ty::External(_) => return false,
            Ty::Adt(adt, _) if self.derives(*adt, of) => return true,
            Ty::Parameter(_) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Projection(..)
                if self.bound_of(&ty, of).is_some() =>
            {
                return true;
            }
            Ty::Function(_) | Ty::Item(..) => {
                let known = &self.types.known;
                if known.callables.contains(&of) || known.clone == Some(of) {
                    return true;
                }
            }
            _ => {}
        }
        self.first_candidate(of, &ty, trait_args).is_some()
    }

    /// Takes note that a type must meet a bound, if that can ever teach anything.
    pub(super) fn await_bound(&mut self, ty: Ty, bound: TraitRef) {
        let says_nothing = bound.args.is_empty() && bound.bindings.is_empty();
        if !says_nothing || self.fn_bound(&bound).is_some() {
            self.obligations.push(Obligation::Bound(ty, bound));
        }
    }

    /// What obligations depend on: as long as it is the same, going through them again leads nowhere.
    fn standing(&self) -> Standing {
        (self.variables.bindings(), self.obligations.len(), self.depth)
    }

    /// Works off the obligations whose types are known by now, as long as that leads anywhere.
    pub(super) fn process_obligations(&mut self) {
        if self.stuck == Some(self.standing()) {
            return;
        }
        self.stuck = None;
        for _ in 0..16 {
            let waiting = std::mem::take(&mut self.obligations);
            if waiting.is_empty() {
                return;
            }
            let before = self.variables.bindings();
            let mut progress = false;
            let mut rest = Vec::with_capacity(waiting.len());
            for obligation in waiting {
                if self.process(&obligation) {
                    progress = true;
                } else {
                    rest.push(obligation);
                }
            }
            rest.append(&mut self.obligations);
            self.obligations = rest;
            if !progress && before == self.variables.bindings() {
                self.stuck = Some(self.standing());
            }
            if !progress || self.obligations.len() > 4000 {
                return;
            }
        }
    }

    /// Whether the obligation is done with.
    fn process(&mut self, obligation: &Obligation) -> bool {
        match obligation {
            Obligation::Projection(ty, of, name, args) => match self.project(*of, *name, args) {
                Projected::Done(done) => {
                    self.unify(ty, &done);
                    true
                }
                Projected::Later => false,
            },
            Obligation::Bound(ty, bound) => self.process_bound(ty, bound),
        }
    }

    fn process_bound(&mut self, ty: &Ty, bound: &TraitRef) -> bool {
        let ty = self.shallow(ty);
        match &ty {
            Ty::Variable(number) if self.variables.kind_of(*number) == Kind::Any => return false,
            Ty::Unknown | Ty::External(_) | Ty::Never | Ty::Hole => return true,
            _ => {}
        }
        if let Some(callable) = self.fn_bound(bound).and_then(|_| self.callable(&ty)) {
            let wanted = function_of_bound(bound);
            self.unify_callables(&callable, &wanted);
            return true;
        }
        if !bound.args.is_empty() {
            let args: Vec<Ty> = bound.args.to_vec();
            match &ty {
                Ty::Parameter(_) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Projection(..) => {
                    if let Some(own) = self.bound_of(&ty, bound.of) {
                        for (mine, theirs) in own.args.iter().zip(&args) {
                            self.unify(mine, theirs);
                        }
                    }
                }
                _ => {
                    if self.select_only(bound.of, &ty, &args).is_none() && bound.bindings.is_empty()
                    {
                        return true;
                    }
                }
            }
        } else if bound.bindings.is_empty() {
            // Only to learn what the impl requires of its own parameters: `Result<V, E>: FromIterator<…>`.
            return true;
        }
        for (name, wanted) in &bound.bindings {
            let mut args = vec![ty.clone()];
            args.extend(bound.args.iter().cloned());
            let args = Args::new(args);
            match self.project(bound.of, *name, &args) {
                Projected::Done(done) => {
                    let wanted = self.normalize(wanted);
                    self.unify(&done, &wanted);
                }
                Projected::Later => return false,
            }
        }
        true
    }

    /// The bound, if it is one of the `Fn` traits.
    pub(super) fn fn_bound<'b>(&self, bound: &'b TraitRef) -> Option<&'b TraitRef> {
        self.types.known.callables.contains(&bound.of).then_some(bound)
    }

    fn unify_callables(&mut self, callable: &Ty, wanted: &Ty) {
        if let (Ty::Function(have), Ty::Function(want)) = (callable, wanted)
            && have.len() == want.len()
        {
            for (have, want) in have.iter().zip(want.iter()) {
                let want = self.normalize(want);
                let before = self.variables.snapshot();
                if !self.unify(have, &want) {
                    self.variables.roll_back(before);
                }
            }
        }
    }

    /// The callable type that the obligations on a variable ask for.
    pub(super) fn expected_callable(&mut self, ty: &Ty) -> Option<Ty> {
        let ty = self.shallow(ty);
        if !matches!(ty, Ty::Variable(_)) {
            return self.callable(&ty);
        }
        let bounds: Vec<TraitRef> = self
            .obligations
            .iter()
            .filter_map(|obligation| match obligation {
                Obligation::Bound(bounded, bound) if self.variables.shallow(bounded) == ty => {
                    Some(bound.clone())
                }
                _ => None,
            })
            .collect();
        let bound = bounds.iter().find_map(|bound| self.fn_bound(bound))?;
        let callable = function_of_bound(bound);
        Some(self.normalize(&callable))
    }
}

fn is_projection(ty: &Ty) -> bool {
    matches!(ty, Ty::Projection(..))
}

/// `Fn(A, B) -> C` as a function type.
fn function_of_bound(bound: &TraitRef) -> Ty {
    let mut parts: Vec<Ty> = match bound.args.first() {
        Some(Ty::Tuple(inputs)) => inputs.to_vec(),
        _ => Vec::new(),
    };
    let output =
        bound.bindings.iter().find(|(name, _)| *name == "Output").map(|(_, ty)| ty.clone());
    parts.push(output.unwrap_or(Ty::Unknown));
    Ty::Function(Args::new(parts))
}
