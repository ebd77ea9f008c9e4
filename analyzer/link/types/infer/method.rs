//! Method lookup: which function does `receiver.name(…)` mean?
//!
//! The order of rustc: for every step of dereferencing, methods that take the step by value, then by reference; inherent
//! ones before those of traits, traits in scope before others.

use super::super::super::definitions::{FunctionId, ImplId, Owner, TraitId};
use super::super::tables::stand_in;
use super::super::ty::{Args, Contents, Head, TraitRef, Ty};
use super::{CallSyntax, Infer, PendingCall};
use crate::base::{Name, Span};
use crate::syntax::facts::{ExprId, Receiver, TypeRef};

/// How many dereferences are followed.
const STEPS: usize = 10;

/// A method that was found.
#[derive(Clone, Debug)]
pub(super) struct Pick {
    pub(super) function: FunctionId,
    /// Arguments of the function's parent: the impl's parameters, or the trait's with `Self` first.
    pub(super) parent_args: Vec<Ty>,
    /// What `Self` is.
    pub(super) self_type: Ty,
}

/// How a method takes `self`, seen from the type that is probed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Value,
    Reference,
    /// Through a smart pointer of this name: `self: Pin<&mut Self>`.
    Pointer(Name),
}

/// What is probed: first what is surely visible, for every step of dereferencing; then traits that are not known to be in scope.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    Visible,
    Others,
}

/// The smart pointer of `self: Pin<&mut Self>`; `None` for `self: Self` and `self: &Self`.
fn pointer_of(receiver: &TypeRef) -> Option<Name> {
    match receiver {
        TypeRef::Path(path) => Some(path.last_name()).filter(|name| *name != "Self"),
        _ => None,
    }
}

impl<'a> Infer<'a> {
    /// One step of dereferencing.
    pub(super) fn dereference(&mut self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Reference(inner) | Ty::Pointer(inner) => Some(inner[0].clone()),
            Ty::Array(inner) => Some(Ty::Slice(inner.clone())),
            Ty::Adt(..) | Ty::Opaque(_) | Ty::Parameter(_) | Ty::Projection(..) => {
                let deref = self.types.known.deref?;
                if matches!(ty, Ty::Adt(..)) {
                    let selected = self.select(deref, ty, &[])?;
                    let target = self
                        .definitions
                        .impl_at(selected.id)
                        .types
                        .iter()
                        .find(|(name, _)| *name == "Target")?;
                    let target = self
                        .types
                        .associated_type(self.definitions, selected.id, target.1)
                        .substitute(&selected.args);
                    return Some(self.open(&target));
                }
                let bound = self.bound_of(ty, deref)?;
                bound.bindings.iter().find(|(name, _)| *name == "Target").map(|(_, ty)| ty.clone())
            }
            _ => None,
        }
    }

    /// The type itself, then everything it dereferences to.
    pub(super) fn steps(&mut self, ty: &Ty) -> Vec<Ty> {
        let mut steps = Vec::with_capacity(4);
        steps.push(ty.clone());
        while steps.len() < STEPS
            && let Some(last) = steps.last()
        {
            let Some(next) = self.dereference(last) else { break };
            let next = self.made_known(next);
            steps.push(next);
        }
        steps
    }

    /// Records the own `Deref` impls that the first `count` steps go through.
    pub(super) fn record_dereferences(&mut self, expr: ExprId, span: Span, steps: &[Ty]) {
        for ty in steps.iter().filter(|ty| matches!(ty, Ty::Adt(..))) {
            self.record_trait_call(
                expr,
                span,
                "std::ops::Deref",
                "deref",
                ty,
                CallSyntax::Dereference,
            );
        }
    }

    /// Records the function of a language trait, if an impl of the repository provides it for `ty`.
    pub(super) fn record_trait_call(
        &mut self,
        expr: ExprId,
        span: Span,
        path: &'static str,
        name: &str,
        ty: &Ty,
        syntax: CallSyntax,
    ) -> bool {
        let Some(of) = self.types.known.of_trait(path) else { return false };
        let record = self.definitions.trait_at(of);
        let Some((_, function)) = record.functions.iter().find(|(known, _)| *known == name) else {
            return false;
        };
        let args = vec![ty.clone(), self.variables.fresh(), self.variables.fresh()];
        self.calls.push(PendingCall {
            expr,
            span,
            function: *function,
            args: Args::new(args),
            syntax,
            is_guess: false,
        });
        true
    }

    /// Finds the method; records the dereferences on the way.
    pub(super) fn find_method(
        &mut self,
        expr: ExprId,
        span: Span,
        receiver: &Ty,
        name: Name,
    ) -> Option<Pick> {
        let steps = self.steps(receiver);
        let passes: &[Pass] = if self.methods(name).is_some() {
            &[Pass::Visible, Pass::Others]
        } else {
            &[Pass::Visible]
        };
        for pass in passes {
            for (count, step) in steps.iter().enumerate() {
                if matches!(step, Ty::Variable(_)) && !self.is_number(step) {
                    break;
                }
                if let Some(pick) = self.probe_step(step, name, *pass) {
                    self.record_dereferences(expr, span, &steps[..count]);
                    return Some(pick);
                }
            }
        }
        None
    }

    fn is_number(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Variable(number) if self.variables.kind_of(*number) != super::unify::Kind::Any)
    }

    fn probe_step(&mut self, step: &Ty, name: Name, pass: Pass) -> Option<Pick> {
        // What takes `&self` takes a reference by value: own methods come before those of traits for references.
        if pass == Pass::Visible
            && let Ty::Reference(inner) = step
        {
            let inner = self.shallow(&inner[0]);
            if !matches!(inner, Ty::Variable(_))
                && self.probe_inherent(step, name, By::Value).is_none()
            {
                let own = self.probe_inherent(&inner, name, By::Reference);
                if own.is_some() {
                    return own;
                }
            }
        }
        if let Some(pick) = self.probe(step, name, By::Value, pass) {
            return Some(pick);
        }
        if let Ty::Adt(pointer, args) = step
            && !args.is_empty()
        {
            let pointer = self.definitions.adts[*pointer].name;
            let inner = self.known(&args[0].clone());
            let inner = self.known(inner.peeled());
            if !matches!(inner, Ty::Variable(_) | Ty::Unknown)
                && let Some(pick) = self.probe(&inner, name, By::Pointer(pointer), pass)
            {
                return Some(pick);
            }
        }
        if let Ty::Reference(inner) = step {
            let inner = self.shallow(&inner[0]);
            if !matches!(inner, Ty::Variable(_))
                && let Some(pick) = self.probe(&inner, name, By::Reference, pass)
            {
                return Some(pick);
            }
        }
        if let Some(pick) = self.probe(step, name, By::Reference, pass) {
            return Some(pick);
        }
        let reference = step.clone().reference_to();
        self.probe_traits(&reference, name, By::Value, pass)
    }

    fn probe(&mut self, ty: &Ty, name: Name, by: By, pass: Pass) -> Option<Pick> {
        if pass == Pass::Visible {
            if let Some(pick) = self.probe_inherent(ty, name, by) {
                return Some(pick);
            }
            if let Some(pick) = self.probe_bounds(ty, name, by) {
                return Some(pick);
            }
        }
        self.probe_traits(ty, name, by, pass)
    }

    fn takes(&self, function: FunctionId, by: By) -> bool {
        match (&self.definitions.signature(function).receiver, by) {
            (Some(Receiver::Value), By::Value)
            | (Some(Receiver::Reference | Receiver::MutableReference), By::Reference) => true,
            (Some(Receiver::Typed(ty)), by) => match (pointer_of(ty), by) {
                (Some(pointer), By::Pointer(through)) => pointer == through,
                (None, By::Value | By::Reference) => true,
                _ => false,
            },
            _ => false,
        }
    }

    fn probe_inherent(&mut self, ty: &Ty, name: Name, by: By) -> Option<Pick> {
        let functions = self.inherent(ty, name)?;
        for function in functions {
            if self.takes(*function, by)
                && let Some(pick) = self.pick_of_impl(*function, ty)
            {
                return Some(pick);
            }
        }
        None
    }

    fn inherent(&self, ty: &Ty, name: Name) -> Option<&'a [FunctionId]> {
        let head = match ty {
            Ty::Variable(number) => match self.variables.kind_of(*number) {
                super::unify::Kind::Integer => Head::Primitive(Name::new("__int")),
                super::unify::Kind::Float => Head::Primitive(Name::new("__float")),
                super::unify::Kind::Any => return None,
            },
            _ => Head::of(ty)?,
        };
        self.inherent_of(head, name)
    }

    /// Functions of this name in impls without a known trait for types with this head.
    pub(super) fn inherent_of(&self, head: Head, name: Name) -> Option<&'a [FunctionId]> {
        let types = self.types;
        let functions = |head: Head| {
            self.definitions.tell_inherent(head, name);
            types.inherent.get(&(head, name)).map(Vec::as_slice)
        };
        functions(head).or_else(|| functions(stand_in(head)?))
    }

    /// The traits that have a method of this name, with the method.
    pub(super) fn methods(&self, name: Name) -> Option<&'a [(TraitId, FunctionId)]> {
        self.definitions.tell_methods(name);
        self.types.methods.get(&name).map(Vec::as_slice)
    }

    /// A function of an impl, if the impl fits the type.
    pub(super) fn pick_of_impl(&mut self, function: FunctionId, ty: &Ty) -> Option<Pick> {
        let Owner::Impl(id) = self.definitions.function_at(function).owner else { return None };
        let before = self.variables.snapshot();
        if let Some(parent_args) = self.match_head(id, ty, &[]) {
            Some(Pick { function, parent_args, self_type: ty.clone() })
        } else {
            self.variables.roll_back(before);
            None
        }
    }

    /// Methods of the traits that bound a parameter, opaque type or trait object.
    fn probe_bounds(&mut self, ty: &Ty, name: Name, by: By) -> Option<Pick> {
        // `where Task<T>: Beat<T>` bounds a type that is made of parameters.
        let is_made_of_parameters =
            || matches!(ty, Ty::Adt(..)) && ty.contents().has(Contents::PARAMETER);
        let is_bound =
            matches!(ty, Ty::Parameter(_) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Projection(..));
        if !is_bound && !is_made_of_parameters() {
            return None;
        }
        for bound in self.bounds_of(ty) {
            if let Some(function) = self.function_of_trait(bound.of, name)
                && self.takes(function, by)
            {
                return Some(self.pick_of_bound(function, ty, &bound));
            }
        }
        None
    }

    pub(super) fn function_of_trait(&self, of: TraitId, name: Name) -> Option<FunctionId> {
        self.definitions
            .trait_at(of)
            .functions
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, id)| *id)
    }

    fn pick_of_bound(&mut self, function: FunctionId, ty: &Ty, bound: &TraitRef) -> Pick {
        let mut parent_args = vec![ty.clone()];
        for arg in bound.args.iter() {
            let arg = self.open(arg);
            parent_args.push(arg);
        }
        Pick { function, parent_args, self_type: ty.clone() }
    }

    fn probe_traits(&mut self, ty: &Ty, name: Name, by: By, pass: Pass) -> Option<Pick> {
        // What is not known may implement anything, but nothing is called that the code does not see.
        if pass == Pass::Others && ty.is_unknown() {
            return None;
        }
        let methods = self.methods(name)?;
        for (of, function) in methods {
            if self.is_in_scope(*of) == (pass == Pass::Visible)
                && self.takes(*function, by)
                && self.implements(ty, *of)
            {
                return Some(self.pick_of_trait(*function, *of, ty));
            }
        }
        None
    }

    pub(super) fn is_in_scope(&self, of: TraitId) -> bool {
        self.own_trait == Some(of) || self.definitions.has_in_scope(self.module, of)
    }

    pub(super) fn pick_of_trait(&mut self, function: FunctionId, of: TraitId, ty: &Ty) -> Pick {
        let signature = self.types.signature(self.definitions, function);
        let mut parent_args = vec![ty.clone()];
        parent_args
            .extend(self.variables.fresh_list(signature.parent_parameters.saturating_sub(1)));
        if parent_args.len() > 1 {
            let _ = self.select_if_only(of, ty, &parent_args[1..]);
        }
        Pick { function, parent_args, self_type: ty.clone() }
    }

    fn select_if_only(&mut self, of: TraitId, ty: &Ty, args: &[Ty]) -> Option<ImplId> {
        let bound = TraitRef { of, args: Args::new(args.to_vec()), bindings: Vec::new() };
        self.obligations.push(super::Obligation::Bound(ty.clone(), bound));
        None
    }

    /// A method whose receiver is not known, by its name alone: only where no other method or stub bears it
    /// and the crate can know its type.
    pub(super) fn guess_method(&self, name: Name) -> Option<FunctionId> {
        let from = self.definitions.modules[self.module].in_crate;
        self.types.unique_method(self.definitions, from, name)
    }
}
