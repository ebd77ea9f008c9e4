//! Calls: paths and methods called, their generics opened, their arguments let in.

use super::super::super::definitions::{
    AdtId, Definition, FunctionId, Namespace, Owner, TraitId, ValueId,
};
use super::super::Types;
use super::super::ty::{Args, Contents, Head, TraitRef, Ty};
use super::method::Pick;
use super::{
    CallSite, CallSyntax, Deferred, Infer, PendingCall, Reason, Resolution, Target, UnknownTarget,
};
use crate::base::{Name, Span};
use crate::syntax::facts::{ExprId, ExprKind, ItemKind, MethodCall, Path, TypeRef};

/// A function's type with its generics opened.
pub(super) struct Opened {
    pub(super) inputs: Vec<Ty>,
    pub(super) output: Ty,
    pub(super) args: Args,
}

impl Infer<'_> {
    pub(super) fn method_name(&self, expr: ExprId) -> Name {
        match &self.body.expressions[expr].kind {
            ExprKind::MethodCall(call) => call.method,
            _ => Name::default(),
        }
    }

    /// Opens the generics of a function: the parent's are given, its own are written or fresh.
    pub(super) fn open_function(
        &mut self,
        function: FunctionId,
        parent: &[Ty],
        written: &[TypeRef],
    ) -> Opened {
        let signature = self.types.signature(self.definitions, function);
        let mut args: Vec<Ty> = Vec::with_capacity(signature.parameters as usize);
        args.extend(parent.iter().take(signature.parent_parameters as usize).cloned());
        while args.len() < signature.parent_parameters as usize {
            args.push(self.variables.fresh());
        }
        for index in 0..(signature.parameters - signature.parent_parameters) {
            let ty = match written.get(index as usize) {
                Some(ty) => self.lower(ty),
                None => self.variables.fresh(),
            };
            args.push(ty);
        }
        let stand_in = self.stand_in_of(function, parent);
        for (ty, bound) in &signature.predicates {
            if self.types.markers.contains(&bound.of) {
                continue;
            }
            let ty = ty.substitute(&args);
            if matches!(ty, Ty::Parameter(_)) {
                continue;
            }
            let bound = self.open_bound(&bound.substitute(&args));
            let ty = self.normalize(&ty);
            self.await_bound(ty, bound);
        }
        let inputs = signature
            .inputs
            .iter()
            .map(|input| self.open_input(input, &args, stand_in.as_ref()))
            .collect();
        let output = signature.output.as_ref().map_or(Ty::UNIT, |output| {
            let output = replace_stand_in(output.substitute(&args), stand_in.as_ref());
            self.opened(output)
        });
        Opened { inputs, output, args: Args::new(args) }
    }

    fn open_bound(&mut self, bound: &TraitRef) -> TraitRef {
        if !bound.contents().has(Contents::HOLE.with(Contents::PROJECTION)) {
            return bound.clone();
        }
        bound.map(&mut |inside| self.open(inside))
    }

    /// `impl Trait` in an argument is a parameter without a name.
    fn open_input(&mut self, input: &Ty, args: &[Ty], stand_in: Option<&Ty>) -> Ty {
        let input = replace_stand_in(input.substitute(args), stand_in);
        match &input {
            Ty::Opaque(bounds) => {
                let variable = self.variables.fresh();
                for bound in bounds.iter().filter(|bound| !self.types.markers.contains(&bound.of)) {
                    let bound = self.open_bound(bound);
                    self.await_bound(variable.clone(), bound);
                }
                variable
            }
            _ => self.opened(input),
        }
    }

    /// The number type that `__int` or `__float` stands for in a stub's method.
    fn stand_in_of(&self, function: FunctionId, _parent: &[Ty]) -> Option<Ty> {
        let Owner::Impl(id) = self.definitions.function_at(function).owner else { return None };
        match &self.head(id).self_type {
            Ty::Primitive(name) if name.starts_with("__") => self.number.clone(),
            _ => None,
        }
    }

    /// `callee(arguments)`.
    pub(super) fn infer_call(
        &mut self,
        expr: ExprId,
        callee: ExprId,
        arguments: &[ExprId],
        expected: Option<&Ty>,
    ) -> Ty {
        let before = self.unknown_calls.len();
        let callee_type = self.infer_callee(callee);
        // The call is what is made, not the path in it: its arguments hang there.
        for unknown in self.unknown_calls.iter_mut().skip(before) {
            if unknown.0 == callee {
                unknown.0 = expr;
            }
        }
        let callee_type = self.made_known(callee_type);
        let span = self.body.expressions[expr].span;
        if let Ty::Item(function, args) = &callee_type {
            let opened = self.open_item(*function, args);
            self.calls.push(PendingCall {
                expr,
                span,
                function: *function,
                args: opened.args.clone(),
                syntax: CallSyntax::Path,
                is_guess: false,
            });
            if let Some(expected) = expected {
                self.hint(&opened.output, expected);
            }
            self.infer_arguments(arguments, &opened.inputs);
            return opened.output;
        }
        if let Some(Ty::Function(parts)) = self.callable(&callee_type) {
            let (output, inputs) =
                parts.split_last().expect("a function type ends with its output");
            let (output, inputs) = (output.clone(), inputs.to_vec());
            if let Some(expected) = expected {
                self.hint(&output, expected);
            }
            self.infer_arguments(arguments, &inputs);
            self.note_function_value(expr, span, callee);
            self.normalize(&output)
        } else {
            self.infer_arguments(arguments, &[]);
            if let Ty::Variable(_) = callee_type {
                self.note_function_value(expr, span, callee);
            }
            external_result(&callee_type)
        }
    }

    /// The output is expected to become this; takes what helps, ignores what does not.
    fn hint(&mut self, output: &Ty, expected: &Ty) {
        let expected = self.seen(expected);
        if matches!(*expected, Ty::Variable(_) | Ty::Unknown | Ty::Dyn(_))
            || matches!(output, Ty::Variable(_))
        {
            return;
        }
        if holds_dyn(&expected) {
            return;
        }
        let before = self.variables.snapshot();
        if !self.unify(output, &expected) {
            self.variables.roll_back(before);
        }
    }

    /// A local, field or constructor that is called.
    fn note_function_value(&mut self, expr: ExprId, span: Span, callee: ExprId) {
        let resolution = self
            .resolutions
            .iter()
            .rev()
            .find(|(known, _)| *known == callee)
            .map(|(_, found)| *found);
        let name = match &self.body.expressions[callee].kind {
            ExprKind::Path(path) => path.last_name(),
            ExprKind::Field { name, .. } => *name,
            _ => return,
        };
        if !matches!(resolution, Some(Resolution::Definition(_))) {
            self.unknown_calls.push((
                expr,
                span,
                CallSyntax::Path,
                UnknownTarget::Because(Reason::FunctionValue, name),
            ));
        }
    }

    fn open_item(&mut self, function: FunctionId, args: &Args) -> Opened {
        let signature = self.types.signature(self.definitions, function);
        let own = signature.parent_parameters as usize;
        let parent = args.get(..own).unwrap_or(args);
        let opened = self.open_function(function, parent, &[]);
        for (mine, given) in opened.args.iter().zip(args.iter()).skip(own) {
            self.unify(mine, given);
        }
        opened
    }

    /// The callee of a call: a path to a function is not a reference to it.
    fn infer_callee(&mut self, callee: ExprId) -> Ty {
        match &self.body.expressions[callee].kind {
            ExprKind::Path(path) => {
                let ty = self.infer_path(callee, path, true);
                self.record(callee, ty.clone());
                ty
            }
            _ => self.infer(callee, None),
        }
    }

    /// Arguments against parameters: plain ones first, closures when their bounds are known.
    pub(super) fn infer_arguments(&mut self, arguments: &[ExprId], inputs: &[Ty]) {
        let is_closure = |infer: &Self, argument: &ExprId| {
            matches!(infer.body.expressions[*argument].kind, ExprKind::Closure(_))
        };
        for (index, argument) in arguments.iter().enumerate() {
            if !is_closure(self, argument) {
                let input = inputs.get(index);
                let ty = self.infer(*argument, input);
                if let Some(input) = input {
                    self.coerce_at(Some(*argument), &ty, input);
                }
            }
        }
        if arguments.iter().any(|argument| is_closure(self, argument)) {
            self.process_obligations();
            for (index, argument) in arguments.iter().enumerate() {
                if is_closure(self, argument) {
                    let input = inputs.get(index);
                    let ty = self.infer(*argument, input);
                    if let Some(input) = input {
                        self.coerce_at(Some(*argument), &ty, input);
                    }
                }
            }
        }
    }

    /// `receiver.method(arguments)`.
    pub(super) fn infer_method_call(
        &mut self,
        expr: ExprId,
        call: &MethodCall,
        expected: Option<&Ty>,
    ) -> Ty {
        let receiver = self.infer(call.receiver, None);
        let receiver = self.made_known(receiver);
        let span = self.body.expressions[expr].span;
        if let Some(pick) = self.find_method(expr, span, &receiver, call.method) {
            return self.apply_method(expr, span, call, &receiver, &pick, expected);
        }
        let arguments: Vec<Ty> =
            call.arguments.iter().map(|argument| self.infer(*argument, None)).collect();
        if matches!(receiver.peeled(), Ty::Variable(_)) || self.ends_open(&receiver) {
            let output = self.variables.fresh();
            self.deferred.push(Deferred { expr, receiver, arguments, output: output.clone() });
            return output;
        }
        self.give_up_method(expr, span, call, receiver)
    }

    fn ends_open(&mut self, receiver: &Ty) -> bool {
        let steps = self.steps(receiver);
        matches!(steps.last(), Some(Ty::Variable(_)))
    }

    fn give_up_method(&mut self, expr: ExprId, span: Span, call: &MethodCall, receiver: Ty) -> Ty {
        if receiver.peeled().is_unknown()
            && let Some(function) = self.guess_method(call.method)
        {
            return self.apply_guess(expr, span, function);
        }
        let output = match receiver.peeled() {
            Ty::External(path) => Ty::External(Name::new(&format!("{path}::{}", call.method))),
            _ => Ty::Unknown,
        };
        self.unknown_calls.push((
            expr,
            span,
            CallSyntax::Method,
            UnknownTarget::Method(receiver, call.method),
        ));
        output
    }

    fn apply_guess(&mut self, expr: ExprId, span: Span, function: FunctionId) -> Ty {
        let opened = self.open_function(function, &[], &[]);
        self.calls.push(PendingCall {
            expr,
            span,
            function,
            args: opened.args,
            syntax: CallSyntax::Method,
            is_guess: true,
        });
        opened.output
    }

    fn apply_method(
        &mut self,
        expr: ExprId,
        span: Span,
        call: &MethodCall,
        receiver: &Ty,
        pick: &Pick,
        expected: Option<&Ty>,
    ) -> Ty {
        self.number = Some(pick.self_type.clone());
        let opened = self.open_function(pick.function, &pick.parent_args, &call.types);
        self.number = None;
        if let Some(first) = opened.inputs.first() {
            self.meet_receiver(receiver, first, &pick.self_type);
        }
        self.calls.push(PendingCall {
            expr,
            span,
            function: pick.function,
            args: opened.args.clone(),
            syntax: CallSyntax::Method,
            is_guess: false,
        });
        if let Some(expected) = expected {
            self.hint(&opened.output, expected);
        }
        self.infer_arguments(&call.arguments, opened.inputs.get(1..).unwrap_or_default());
        self.shallow(&opened.output)
    }

    /// `Self` was matched already; what a typed receiver adds (`self: Pin<&mut Self>`) changes nothing.
    fn meet_receiver(&mut self, _receiver: &Ty, input: &Ty, self_type: &Ty) {
        let input = input.peeled();
        if !matches!(input, Ty::Adt(..)) || Head::of(input) == Head::of(self_type) {
            let before = self.variables.snapshot();
            if !self.unify(input, self_type.peeled()) {
                self.variables.roll_back(before);
            }
        }
    }

    /// Tries the deferred method calls again; true if one was solved.
    pub(super) fn retry_deferred(&mut self) -> bool {
        let waiting = std::mem::take(&mut self.deferred);
        let mut progress = false;
        for deferred in waiting {
            let receiver = self.known(&deferred.receiver);
            let body = self.body;
            let expression = &body.expressions[deferred.expr];
            let ExprKind::MethodCall(call) = &expression.kind else { continue };
            match self.find_method(deferred.expr, expression.span, &receiver, call.method) {
                Some(pick) => {
                    let opened = self.open_function(pick.function, &pick.parent_args, &call.types);
                    self.calls.push(PendingCall {
                        expr: deferred.expr,
                        span: expression.span,
                        function: pick.function,
                        args: opened.args.clone(),
                        syntax: CallSyntax::Method,
                        is_guess: false,
                    });
                    for (argument, input) in
                        deferred.arguments.iter().zip(opened.inputs.iter().skip(1))
                    {
                        self.coerce(argument, input);
                    }
                    self.unify(&deferred.output, &opened.output);
                    progress = true;
                }
                None => self.deferred.push(deferred),
            }
        }
        progress
    }

    /// The type of a path expression.
    pub(super) fn infer_path(&mut self, expr: ExprId, path: &Path, is_callee: bool) -> Ty {
        if let Some(name) = path.as_single_name()
            && let Some(local) = self.locals.iter().rev().find(|local| local.name == name)
        {
            let found = local.pattern.map_or(Resolution::SelfValue, Resolution::Local);
            let ty = local.ty.clone();
            self.resolutions.push((expr, found));
            return ty;
        }
        match self.value_of_path(path) {
            Some((definition, ty)) => {
                self.resolutions.push((expr, Resolution::Definition(definition)));
                if !is_callee && let Ty::Item(function, args) = &ty {
                    self.calls.push(PendingCall {
                        expr,
                        span: self.body.expressions[expr].span,
                        function: *function,
                        args: args.clone(),
                        syntax: CallSyntax::Reference,
                        is_guess: false,
                    });
                }
                ty
            }
            None => self.note_unknown_path(expr, path, is_callee),
        }
    }

    /// A path that leads out of what is known; the type is named for it, so that chains on it can be told.
    fn note_unknown_path(&mut self, expr: ExprId, path: &Path, is_callee: bool) -> Ty {
        let span = self.body.expressions[expr].span;
        let syntax = if is_callee { CallSyntax::Path } else { CallSyntax::Reference };
        let external =
            self.definitions.external_path(self.module, path).map(|text| Name::new(&text));
        match external {
            Some(text) => {
                self.unknown_calls.push((expr, span, syntax, UnknownTarget::External(text)));
            }
            None if is_callee => {
                let name = Name::new(&path.joined());
                self.unknown_calls.push((
                    expr,
                    span,
                    syntax,
                    UnknownTarget::Because(Reason::UnknownPath, name),
                ));
            }
            None => {}
        }
        external.map_or(Ty::Unknown, Ty::External)
    }

    /// What a path in value position names, and its type.
    fn value_of_path(&mut self, path: &Path) -> Option<(Definition, Ty)> {
        let first = path.segments.first();
        let starts_with_type = path.qualifier.is_some()
            || first.is_some_and(|first| {
                first.name == "Self" || self.scope.generics.names.contains(&first.name)
            });
        if starts_with_type {
            return self.associated_value(path);
        }
        if let Some((definition, consumed)) = self.resolve_name(path, Namespace::Values)
            && consumed == path.segments.len()
        {
            return self.value_of_definition(definition, path);
        }
        self.associated_value(path)
    }

    fn value_of_definition(
        &mut self,
        definition: Definition,
        path: &Path,
    ) -> Option<(Definition, Ty)> {
        let last = path.segments.last()?;
        let written =
            last.arguments.as_deref().map_or(&[][..], |arguments| arguments.types.as_slice());
        let ty = match definition {
            Definition::Function(function) => {
                if let Owner::Trait(of) = self.definitions.function_at(function).owner {
                    let self_type = self.variables.fresh();
                    let pick = self.pick_of_trait(function, of, &self_type);
                    self.item(function, &pick.parent_args, written)
                } else {
                    self.item(function, &[], written)
                }
            }
            Definition::Value(value) => {
                let ty = self.types.value(self.definitions, value).clone();
                self.open(&ty)
            }
            Definition::Adt(_) => {
                let ty = self.scope.lower_path(path);
                let ty = self.open(&ty);
                self.constructor(&ty, 0, self.is_tuple_struct(definition))
            }
            Definition::Variant(adt, index) => {
                let base = self.enum_type(path, adt);
                let is_tuple = self.is_tuple_variant(adt, index);
                self.constructor(&base, index as usize, is_tuple)
            }
            _ => return None,
        };
        Some((definition, ty))
    }

    /// `Option::<T>::None`, `Enum::Variant`, `Variant`: the enum with its arguments.
    fn enum_type(&mut self, path: &Path, adt: AdtId) -> Ty {
        let written =
            path.segments.iter().rev().take(2).find_map(|segment| segment.arguments.as_deref());
        let count =
            super::super::lower::generics_of(self.definitions, self.definitions.adts[adt].source)
                .map_or(0, |generics| generics.parameters.len());
        let args: Vec<Ty> = (0..count)
            .map(|index| match written.and_then(|written| written.types.get(index)) {
                Some(ty) => self.lower(ty),
                None => self.variables.fresh(),
            })
            .collect();
        Ty::Adt(adt, Args::new(args))
    }

    fn is_tuple_struct(&self, definition: Definition) -> bool {
        let Definition::Adt(adt) = definition else { return false };
        matches!(
            &self.definitions.item(self.definitions.adts[adt].source).kind,
            ItemKind::Struct(facts) if facts.is_tuple
        )
    }

    fn is_tuple_variant(&self, adt: AdtId, index: u32) -> bool {
        match &self.definitions.item(self.definitions.adts[adt].source).kind {
            ItemKind::Enum(facts) => {
                facts.variants.get(index as usize).is_some_and(|variant| variant.is_tuple)
            }
            _ => false,
        }
    }

    /// A constructor as a value: a function for positional fields, else the type itself.
    fn constructor(&mut self, base: &Ty, variant: usize, is_tuple: bool) -> Ty {
        let Ty::Adt(adt, args) = base else { return base.clone() };
        if !is_tuple {
            return base.clone();
        }
        let fields = self.types.fields(self.definitions, *adt);
        let fields = fields.get(variant).map_or(&[][..], Vec::as_slice);
        let mut parts = Vec::with_capacity(fields.len() + 1);
        parts.extend(fields.iter().map(|(_, ty)| self.opened(ty.substitute(args))));
        parts.push(base.clone());
        Ty::Function(Args::new(parts))
    }

    fn item(&mut self, function: FunctionId, parent: &[Ty], written: &[TypeRef]) -> Ty {
        let signature = self.types.signature(self.definitions, function);
        let mut args = Vec::with_capacity(parent.len().max(signature.parameters as usize));
        args.extend_from_slice(parent);
        while args.len() < signature.parent_parameters as usize {
            args.push(self.variables.fresh());
        }
        for index in 0..(signature.parameters - signature.parent_parameters) {
            let ty = match written.get(index as usize) {
                Some(ty) => self.lower(ty),
                None => self.variables.fresh(),
            };
            args.push(ty);
        }
        Ty::Item(function, Args::new(args))
    }

    /// `Type::name`, `<T as Trait>::name`, `Self::name`, `Trait::name`.
    fn associated_value(&mut self, path: &Path) -> Option<(Definition, Ty)> {
        let (last, front) = path.segments.split_last()?;
        let written =
            last.arguments.as_deref().map_or(&[][..], |arguments| arguments.types.as_slice());
        if let Some(qualifier) = &path.qualifier
            && front.is_empty()
        {
            let ty = self.lower(&qualifier.self_type);
            if let Some(as_trait) = &qualifier.as_trait {
                let bound = self.scope.lower_bound(as_trait)?;
                let function = self.function_of_trait(bound.of, last.name)?;
                let mut parent = vec![ty];
                for arg in bound.args.iter() {
                    let arg = self.open(arg);
                    parent.push(arg);
                }
                return Some((
                    Definition::Function(function),
                    self.item(function, &parent, written),
                ));
            }
            return self.associated_of_type(&ty, last.name, written);
        }
        if front.is_empty() {
            // `Self(…)`, `Self`.
            if last.name == "Self" {
                let ty = self.scope.self_type.clone()?;
                let Ty::Adt(adt, _) = &ty else { return None };
                let definition = Definition::Adt(*adt);
                let value = self.constructor(&ty, 0, self.is_tuple_struct(definition));
                return Some((definition, value));
            }
            return self.alias_constructor(path);
        }
        let prefix = Path {
            qualifier: path.qualifier.clone(),
            is_global: path.is_global,
            segments: front.into(),
        };
        if let Some((Definition::Trait(of), consumed)) = self.prefix_definition(&prefix)
            && consumed == front.len()
        {
            let function = self.function_of_trait(of, last.name)?;
            let self_type = self.variables.fresh();
            let pick = self.pick_of_trait(function, of, &self_type);
            return Some((
                Definition::Function(function),
                self.item(function, &pick.parent_args, written),
            ));
        }
        let ty = self.scope.lower_path(&prefix);
        let ty = self.open(&ty);
        self.associated_of_type(&ty, last.name, written)
    }

    fn prefix_definition(&self, prefix: &Path) -> Option<(Definition, usize)> {
        if prefix.qualifier.is_some() {
            return None;
        }
        self.resolve_name(prefix, Namespace::Types)
    }

    /// `Alias(…)` for a tuple struct behind a type alias.
    fn alias_constructor(&mut self, path: &Path) -> Option<(Definition, Ty)> {
        let ty = self.scope.lower_path(path);
        let ty = self.open(&ty);
        let Ty::Adt(adt, _) = &ty else { return None };
        let definition = Definition::Adt(*adt);
        let value = self.constructor(&ty, 0, self.is_tuple_struct(definition));
        Some((definition, value))
    }

    fn associated_of_type(
        &mut self,
        ty: &Ty,
        name: Name,
        written: &[TypeRef],
    ) -> Option<(Definition, Ty)> {
        let ty = self.known(ty);
        if let Ty::Adt(adt, _) = &ty
            && let Some(index) = self.variant_named(*adt, name)
        {
            let is_tuple = self.is_tuple_variant(*adt, index);
            return Some((
                Definition::Variant(*adt, index),
                self.constructor(&ty, index as usize, is_tuple),
            ));
        }
        if let Some(pick) = self.find_associated(&ty, name) {
            self.number = Some(ty.clone());
            let item = self.item(pick.function, &pick.parent_args, written);
            self.number = None;
            return Some((Definition::Function(pick.function), item));
        }
        let value = self.associated_constant(&ty, name)?;
        let value_type = self.types.value(self.definitions, value).clone();
        let value_type = if matches!(value_type, Ty::Parameter(_)) {
            ty.clone()
        } else {
            self.open(&value_type)
        };
        Some((Definition::Value(value), value_type))
    }

    fn associated_constant(&mut self, ty: &Ty, name: Name) -> Option<ValueId> {
        let head = Head::of(ty)?;
        let value = |head: Head| {
            self.definitions.tell_inherent_value(head, name);
            self.types.inherent_values.get(&(head, name)).copied()
        };
        value(head).or_else(|| value(super::super::tables::stand_in(head)?))
    }

    pub(super) fn variant_named(&self, adt: AdtId, name: Name) -> Option<u32> {
        match &self.definitions.item(self.definitions.adts[adt].source).kind {
            ItemKind::Enum(facts) => facts
                .variants
                .iter()
                .position(|variant| variant.name == name)
                .and_then(|index| u32::try_from(index).ok()),
            _ => None,
        }
    }

    /// An associated function by name, whether it takes `self` or not.
    fn find_associated(&mut self, ty: &Ty, name: Name) -> Option<Pick> {
        if let Some(head) = Head::of(ty) {
            for function in self.inherent_of(head, name).unwrap_or_default() {
                if let Some(pick) = self.pick_of_impl(*function, ty) {
                    return Some(pick);
                }
            }
        }
        for bound in self.bounds_of(ty) {
            if let Some(function) = self.function_of_trait(bound.of, name) {
                let mut parent_args = vec![ty.clone()];
                parent_args.extend(bound.args.iter().cloned());
                return Some(Pick { function, parent_args, self_type: ty.clone() });
            }
        }
        if ty.is_unknown() || matches!(ty, Ty::Variable(_)) {
            return None;
        }
        let methods = self.methods(name)?;
        for in_scope in [true, false] {
            for (of, function) in methods {
                if self.is_in_scope(*of) == in_scope && self.implements(ty, *of) {
                    return Some(self.pick_of_trait(*function, *of, ty));
                }
            }
        }
        None
    }

    /// Settles a call: a trait's function becomes that of the impl its `Self` selects.
    pub(super) fn finish_call(&mut self, pending: &PendingCall) -> Option<CallSite> {
        let record = self.definitions.function_at(pending.function);
        let mut site = CallSite {
            expr: pending.expr,
            span: pending.span,
            target: Target::Function(pending.function),
            self_type: Ty::Unknown,
            args: Args::EMPTY,
            syntax: pending.syntax,
            is_guess: pending.is_guess,
        };
        let mut args = pending.args.clone();
        match record.owner {
            Owner::Module => {}
            Owner::Impl(id) => {
                let pattern = &self.head(id).self_type;
                site.self_type = self.variables.finish_pattern(pattern, &pending.args);
            }
            Owner::Trait(of) => {
                let self_type = pending.args.first().cloned().unwrap_or(Ty::Unknown);
                let self_type = self.shallow(&self_type);
                site.self_type = self.variables.finish(&self_type);
                let function = self.implementation(of, record.name, &self_type, &pending.args);
                match function {
                    Some((function, selected)) => {
                        site.target = Target::Function(function);
                        args = selected;
                    }
                    None if matches!(
                        pending.syntax,
                        CallSyntax::Operator | CallSyntax::Dereference | CallSyntax::Desugared
                    ) =>
                    {
                        return None;
                    }
                    None => {}
                }
            }
        }
        // Nobody asks which types a function from outside is given.
        if let Target::Function(function) = site.target
            && !self.definitions.is_stub(function)
        {
            site.args = self.variables.finish_all(&args);
        }
        Some(site)
    }

    /// The function `name` of the impl that a concrete type selects, and what its parameters stand for; none for bounds,
    /// trait objects and defaults.
    fn implementation(
        &mut self,
        of: TraitId,
        name: Name,
        self_type: &Ty,
        args: &Args,
    ) -> Option<(FunctionId, Args)> {
        if self_type.is_unknown() || matches!(self_type, Ty::Variable(_) | Ty::Dyn(_)) {
            return None;
        }
        if matches!(self_type, Ty::Parameter(_) | Ty::Opaque(_) | Ty::Projection(..))
            && self.bound_of(self_type, of).is_some()
        {
            return None;
        }
        let arity = self.trait_arity(of);
        let trait_args: Vec<Ty> = args.iter().skip(1).take(arity).cloned().collect();
        // `usize::try_from(unknown)` may mean any of several impls: which one hangs on what is unknown.
        let hangs_on_unknown = self.hangs_on_open(&trait_args)
            || trait_args.iter().any(|arg| self.shallow(arg).is_unknown());
        let selected = if hangs_on_unknown {
            self.select_only(of, self_type, &trait_args)?
        } else {
            self.select(of, self_type, &trait_args)?
        };
        let function = Types::function_of_impl(self.definitions, selected.id, name)?;
        let own = args.iter().skip(1 + arity).cloned();
        Some((function, Args::new(selected.args.into_iter().chain(own).collect())))
    }

    fn trait_arity(&self, of: TraitId) -> usize {
        match &self.definitions.item(self.definitions.trait_at(of).source).kind {
            ItemKind::Trait(facts) => facts.generics.parameters.len(),
            _ => 0,
        }
    }
}

/// What a function of an unknown crate gives: `Client::new()` is taken for a `Client`, anything else is named for the call.
fn external_result(callee: &Ty) -> Ty {
    let Ty::External(path) = callee else { return Ty::Unknown };
    match path.as_str().rsplit_once("::") {
        Some((owner, "new" | "default" | "connect" | "open" | "from_env")) => {
            Ty::External(Name::new(owner))
        }
        _ => callee.clone(),
    }
}

fn holds_dyn(ty: &Ty) -> bool {
    match ty {
        Ty::Dyn(_) => true,
        Ty::Adt(_, args) | Ty::Reference(args) => args.iter().any(holds_dyn),
        _ => false,
    }
}

/// `__int` in a stub's signature becomes the number type at hand.
fn replace_stand_in(ty: Ty, number: Option<&Ty>) -> Ty {
    match (number, &ty) {
        (None, _) => ty,
        (Some(number), Ty::Primitive(name)) if name.starts_with("__") => number.peeled().clone(),
        (number, other) => other.map_inside(&mut |inside| replace_stand_in(inside.clone(), number)),
    }
}
