//! The types of one body, and with them what it calls.
//!
//! Unification in the manner of Damas and Milner ("Principal type-schemes for functional programs", POPL 1982), with
//! trait obligations that wait until enough is known, as rustc does. Departures: coercions are lenient, lifetimes and
//! visibility do not exist, and what does not fit stays unknown.

mod call;
mod expr;
mod method;
mod operator;
mod pattern;
mod select;
mod unify;
mod written;

use super::super::call_site::{
    BodyOwner, BodyTypes, CallSite, CallSyntax, Made, Quiet, Reason, Resolution, Target,
};
use super::super::definitions::{
    Definition, Definitions, FunctionId, ModuleId, Namespace, Owner, TraitId,
};
use super::super::gist::Gist;
use super::Types;
use super::lower::{TypeScope, future_of, predicates_of};
use super::ty::{Args, Contents, TraitRef, Ty};
use crate::base::{Id, IndexVec, Name, Span};
use crate::source::FileId;
use crate::syntax::facts::{Body, Expr, ExprId, ExprKind, ItemKind, PatternId, Receiver, TypeRef};
use std::borrow::Cow;
use std::sync::OnceLock;
use unify::{Finisher, Variables};

/// A bound that a type must meet; processed when the type is known.
#[derive(Clone, Debug)]
enum Obligation {
    /// `ty: bound`.
    Bound(Ty, TraitRef),
    /// `variable == <args[0] as of>::name`.
    Projection(Ty, TraitId, Name, Args),
}

/// A local variable in scope.
#[derive(Clone, Debug)]
struct Local {
    name: Name,
    pattern: Option<PatternId>,
    ty: Ty,
}

/// A method call whose receiver was not known when it was met.
#[derive(Clone, Debug)]
struct Deferred {
    expr: ExprId,
    receiver: Ty,
    arguments: Vec<Ty>,
    output: Ty,
}

/// A call found, before the types are settled.
#[derive(Clone, Debug)]
struct PendingCall {
    expr: ExprId,
    span: Span,
    function: FunctionId,
    /// Arguments of the function's generics, its parent's first.
    args: Args,
    syntax: CallSyntax,
    is_guess: bool,
}

/// Everything known while one body is read.
struct Infer<'a> {
    definitions: &'a Definitions,
    types: &'a Types,
    body: &'a Body,
    scope: TypeScope<'a>,
    /// Bounds on the parameters of the item at hand.
    environment: Cow<'a, [(Ty, TraitRef)]>,
    module: ModuleId,
    file: FileId,
    /// The trait whose impl or declaration is around the body: its methods are visible there without an import.
    own_trait: Option<TraitId>,
    variables: Variables,
    obligations: Vec<Obligation>,
    /// How things stood when none of the obligations could be worked off.
    stuck: Option<select::Standing>,
    locals: Vec<Local>,
    expressions: Vec<Option<Ty>>,
    resolutions: Vec<(ExprId, Resolution)>,
    patterns: Vec<(PatternId, Ty)>,
    calls: Vec<PendingCall>,
    unknown_calls: Vec<(ExprId, Span, CallSyntax, UnknownTarget)>,
    deferred: Vec<Deferred>,
    /// What `return` and `?` give: the outputs of the functions, closures and async blocks around.
    outputs: Vec<Ty>,
    /// What `break` gives: types of the loops around.
    loops: Vec<(Option<Name>, Ty)>,
    depth: u32,
    /// The number type whose stand-in method is being opened.
    number: Option<Ty>,
    /// `&str`, once a literal has it.
    text: Option<Ty>,
}

/// Why a call has no target.
#[derive(Clone, Debug)]
enum UnknownTarget {
    External(Name),
    /// A method of a receiver of this type.
    Method(Ty, Name),
    Because(Reason, Name),
}

/// Reads the body of a function.
pub(crate) fn infer_function(
    definitions: &Definitions,
    types: &Types,
    function: FunctionId,
) -> Option<BodyTypes> {
    let body = definitions.body(function)?;
    let root = body.root?;
    let record = definitions.function_at(function);
    let scope = TypeScope::of_function(definitions, function);
    let signature = types.signature(definitions, function);
    let environment = Cow::Borrowed(signature.predicates.as_slice());
    let place = (record.module, record.source.file);
    let mut infer = Infer::new(definitions, types, body, scope, environment, place);
    let facts = definitions.signature(function);
    let mut inputs = signature.inputs.iter();
    if let Some(receiver) = &facts.receiver {
        let input = inputs.next().expect("the receiver is the first input");
        let is_written = matches!(receiver, Receiver::Typed(_));
        let ty = if is_written { infer.open(input) } else { input.clone() };
        infer.bind_self(ty);
    }
    for (input, pattern) in inputs.zip(&body.parameters) {
        let ty = infer.open(input);
        infer.bind_pattern(*pattern, &ty, false);
    }
    let output = match &facts.output {
        None => Ty::UNIT,
        // What the signature gives is the future of this.
        Some(output) if facts.is_async => infer.lower(output),
        Some(_) => infer.open(signature.output.as_ref().unwrap_or(&Ty::UNIT)),
    };
    Some(infer.run(BodyOwner::Function(function), root, &output))
}

/// Reads the value of a const or static.
pub(crate) fn infer_value(
    definitions: &Definitions,
    types: &Types,
    value: super::super::definitions::ValueId,
) -> Option<BodyTypes> {
    let record = &definitions.values[value];
    let ItemKind::Constant(facts) = &definitions.item(record.source).kind else { return None };
    let body = &definitions.units[record.source.file].facts.bodies[facts.body?];
    let root = body.root?;
    let scope = TypeScope::of_owner(definitions, record.owner, record.module);
    let environment = Cow::Owned(predicates_of(&scope));
    let place = (record.module, record.source.file);
    let mut infer = Infer::new(definitions, types, body, scope, environment, place);
    let output = infer.lower(&facts.ty);
    Some(infer.run(BodyOwner::Value(value), root, &output))
}

impl<'a> Infer<'a> {
    fn new(
        definitions: &'a Definitions,
        types: &'a Types,
        body: &'a Body,
        scope: TypeScope<'a>,
        environment: Cow<'a, [(Ty, TraitRef)]>,
        (module, file): (ModuleId, FileId),
    ) -> Self {
        let own_trait = match scope.owner {
            Owner::Impl(id) => definitions.impl_at(id).of_trait,
            Owner::Trait(id) => Some(id),
            Owner::Module => None,
        };
        let count = body.expressions.len();
        let is_path = |expr: &&Expr| matches!(expr.kind, ExprKind::Path(_));
        Self {
            definitions,
            types,
            body,
            scope,
            environment,
            module,
            file,
            own_trait,
            variables: Variables::with_room(count),
            obligations: Vec::new(),
            stuck: None,
            locals: Vec::with_capacity(body.patterns.len() + 1),
            expressions: vec![None; count],
            resolutions: Vec::with_capacity(body.expressions.iter().filter(is_path).count()),
            patterns: Vec::with_capacity(body.patterns.len()),
            calls: Vec::with_capacity(count / 4),
            unknown_calls: Vec::new(),
            deferred: Vec::new(),
            outputs: Vec::new(),
            loops: Vec::new(),
            depth: 0,
            number: None,
            text: None,
        }
    }

    fn run(mut self, owner: BodyOwner, root: ExprId, output: &Ty) -> BodyTypes {
        self.outputs.push(output.clone());
        let ty = self.infer(root, Some(output));
        let tail = self.tail_of(root);
        self.coerce_at(Some(tail), &ty, output);
        self.settle();
        self.finish(owner)
    }

    /// The expression whose value a block gives.
    fn tail_of(&self, expr: ExprId) -> ExprId {
        match &self.body.expressions[expr].kind {
            ExprKind::Block(block) => block.tail.map_or(expr, |tail| self.tail_of(tail)),
            _ => expr,
        }
    }

    /// Works off what waits until nothing moves any more.
    fn settle(&mut self) {
        for _ in 0..8 {
            self.process_obligations();
            if !self.retry_deferred() {
                break;
            }
        }
    }

    fn finish(mut self, owner: BodyOwner) -> BodyTypes {
        let count = self.calls.len() + self.unknown_calls.len() + self.deferred.len();
        let mut calls = Vec::with_capacity(count);
        let written = self.written();
        for pending in std::mem::take(&mut self.calls) {
            let writing =
                if written.contains(&pending.expr) { self.writing(&pending) } else { None };
            let site = writing.and_then(|writing| self.finish_call(&writing));
            calls.extend(site.or_else(|| self.finish_call(&pending)));
        }
        for (expr, span, syntax, target) in std::mem::take(&mut self.unknown_calls) {
            calls.push(self.finish_unknown(expr, span, syntax, target));
        }
        for deferred in std::mem::take(&mut self.deferred) {
            calls.push(self.finish_deferred(&deferred));
        }
        calls.sort_by_key(|call| (call.expr, call.syntax));
        calls.shrink_to_fit();
        let mut finisher = Finisher::new(&self.variables);
        // Both in the memory that they are in.
        let expressions: IndexVec<ExprId, Ty> = self
            .expressions
            .into_iter()
            .map(|ty| ty.map_or(Ty::Unknown, |ty| finisher.finished(ty)))
            .collect();
        let mut patterns: Vec<(PatternId, Ty)> = self
            .patterns
            .into_iter()
            .map(|(pattern, ty)| (pattern, finisher.finished(ty)))
            .collect();
        patterns.sort_by_key(|(pattern, _)| *pattern);
        patterns.shrink_to_fit();
        self.resolutions.sort_by_key(|(expr, _)| *expr);
        self.resolutions.dedup_by_key(|(expr, _)| *expr);
        BodyTypes {
            owner,
            expressions,
            patterns,
            resolutions: self.resolutions,
            calls,
            gist: Gist::default(),
            quiet: Quiet::default(),
            roots: OnceLock::new(),
            made: Made::default(),
            callees: OnceLock::new(),
            mentions: OnceLock::new(),
        }
    }

    fn finish_deferred(&mut self, deferred: &Deferred) -> CallSite {
        let receiver = self.variables.finish(&deferred.receiver);
        let method = self.method_name(deferred.expr);
        let span = self.body.expressions[deferred.expr].span;
        self.finish_unknown(
            deferred.expr,
            span,
            CallSyntax::Method,
            UnknownTarget::Method(receiver, method),
        )
    }

    fn finish_unknown(
        &mut self,
        expr: ExprId,
        span: Span,
        syntax: CallSyntax,
        target: UnknownTarget,
    ) -> CallSite {
        let target = match target {
            UnknownTarget::External(path) => Target::External(path),
            UnknownTarget::Because(reason, name) => Target::Unresolved(reason, name),
            UnknownTarget::Method(receiver, name) => {
                let receiver = self.variables.finish(&receiver);
                match receiver.peeled() {
                    Ty::External(path) => Target::External(Name::new(&format!("{path}::{name}"))),
                    Ty::Unknown | Ty::Variable(_) => {
                        Target::Unresolved(Reason::UnknownReceiver, name)
                    }
                    Ty::Parameter(_) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Projection(..) => {
                        Target::Unresolved(Reason::UnknownBound, name)
                    }
                    _ => Target::Unresolved(Reason::UnknownMethod, name),
                }
            }
        };
        let (self_type, args) = (Ty::Unknown, Args::EMPTY);
        CallSite { expr, span, target, self_type, args, syntax, is_guess: false }
    }

    fn bind_self(&mut self, ty: Ty) {
        self.locals.push(Local { name: Name::new("self"), pattern: None, ty });
    }

    /// The type that is written, with holes as fresh variables.
    fn lower(&mut self, ty: &TypeRef) -> Ty {
        let ty = self.scope.lower(ty);
        self.opened(ty)
    }

    /// Holes become variables, projections what they stand for.
    fn open(&mut self, ty: &Ty) -> Ty {
        self.opened(ty.clone())
    }

    /// The same, taken over where there are neither.
    fn opened(&mut self, ty: Ty) -> Ty {
        if !ty.contents().has(Contents::HOLE.with(Contents::PROJECTION)) {
            return ty;
        }
        let ty = self.fill_holes(&ty);
        self.normalize(&ty)
    }

    fn fill_holes(&mut self, ty: &Ty) -> Ty {
        if !ty.contents().has(Contents::HOLE) {
            return ty.clone();
        }
        match ty {
            Ty::Hole => self.variables.fresh(),
            other => other.map_inside(&mut |inside| self.fill_holes(inside)),
        }
    }

    fn shallow(&mut self, ty: &Ty) -> Ty {
        match self.variables.shallow(ty) {
            projection @ Ty::Projection(..) => self.normalize(&projection),
            other => other,
        }
    }

    /// As [`shallow`](Self::shallow), copied only where something else stands for it.
    fn seen<'t>(&mut self, ty: &'t Ty) -> Cow<'t, Ty> {
        match ty {
            Ty::Variable(_) | Ty::Projection(..) => Cow::Owned(self.shallow(ty)),
            _ => Cow::Borrowed(ty),
        }
    }

    /// As [`known`](Self::known), taken over where nothing else stands for it.
    fn made_known(&mut self, ty: Ty) -> Ty {
        match ty {
            Ty::Variable(_) | Ty::Projection(..) => self.known(&ty),
            shape => shape,
        }
    }

    /// The outermost shape, after working off what waits if it is still open.
    fn known(&mut self, ty: &Ty) -> Ty {
        let shape = self.shallow(ty);
        if !matches!(shape, Ty::Variable(_)) {
            return shape;
        }
        self.process_obligations();
        self.shallow(&shape)
    }

    fn unify(&mut self, left: &Ty, right: &Ty) -> bool {
        self.variables.unify(left, right)
    }

    /// Lets a value of type `from` flow into a place of type `to`.
    fn coerce(&mut self, from: &Ty, to: &Ty) {
        self.coerce_at(None, from, to);
    }

    /// The same for the value of an expression, at which the dereferences are made that it takes.
    fn coerce_at(&mut self, at: Option<ExprId>, from: &Ty, to: &Ty) {
        let from = self.seen(from);
        let to = self.seen(to);
        match (&*from, &*to) {
            (Ty::Never, _) => {}
            (Ty::Reference(a), Ty::Reference(b)) => {
                self.coerce_behind_reference(at, &a[0], &b[0]);
            }
            (Ty::Item(..), Ty::Function(_)) => {
                if let Some(callable) = self.callable(&from) {
                    self.unify(&callable, &to);
                }
            }
            (_, Ty::Dyn(_)) => {}
            (Ty::Adt(a, x), Ty::Adt(b, y)) if a == b && x.len() == y.len() => {
                for (x, y) in x.iter().zip(y.iter()) {
                    self.coerce(x, y);
                }
            }
            _ => {
                let before = self.variables.snapshot();
                if !self.unify(&from, &to) {
                    self.variables.roll_back(before);
                }
            }
        }
    }

    /// `&String` into `&str`: dereferences until the heads agree.
    fn coerce_behind_reference(&mut self, at: Option<ExprId>, from: &Ty, to: &Ty) {
        let to = self.seen(to);
        if matches!(*to, Ty::Variable(_) | Ty::Unknown | Ty::Dyn(_)) {
            self.unify(from, &to);
            return;
        }
        let mut from = self.seen(from);
        let mut steps = Vec::new();
        while steps.len() < 8 {
            let before = self.variables.snapshot();
            if self.unify(&from, &to) {
                if let Some(expr) = at {
                    let span = self.body.expressions[expr].span;
                    self.record_dereferences(expr, span, &steps);
                }
                return;
            }
            self.variables.roll_back(before);
            let Some(next) = self.dereference(&from) else { return };
            let next = self.shallow(&next);
            steps.push(std::mem::replace(&mut from, Cow::Owned(next)).into_owned());
        }
    }

    fn future_of(&self, output: Ty) -> Ty {
        match self.types.known.of_trait("std::future::Future") {
            Some(future) => future_of(future, output),
            None => Ty::Unknown,
        }
    }

    fn std(&self, path: &'static str, args: Vec<Ty>) -> Ty {
        self.types.known.adt(path).map_or(Ty::Unknown, |adt| Ty::Adt(adt, Args::new(args)))
    }

    fn string(&self) -> Ty {
        self.std("std::string::String", Vec::new())
    }

    fn resolve_name(
        &self,
        path: &crate::syntax::facts::Path,
        namespace: Namespace,
    ) -> Option<(Definition, usize)> {
        let found = self.definitions.resolve_path(self.module, path, namespace)?;
        Some((found.definition, found.consumed))
    }

    /// Runs `work` with the names of the block that declares `first_item`, if it declares any.
    fn in_block<T>(
        &mut self,
        first_item: Option<crate::syntax::facts::ItemId>,
        work: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let block = first_item.and_then(|item| {
            let first = super::super::definitions::Source { file: self.file, item };
            self.definitions.block_scope(self.module, first)
        });
        let Some(block) = block else { return work(self) };
        let outer = std::mem::replace(&mut self.module, block);
        self.scope.module = block;
        let result = work(self);
        self.module = outer;
        self.scope.module = outer;
        result
    }

    fn record(&mut self, expr: ExprId, ty: Ty) {
        self.expressions[expr.index()] = Some(ty);
    }
}
