//! The type of every kind of expression.

use super::super::super::definitions::{Definition, Namespace};
use super::super::ty::{Args, Ty};
use super::unify::Kind;
use super::{CallSyntax, Infer, Local};
use crate::base::Name;
use crate::syntax::facts::{
    Block, BlockKind, Closure, ExprId, ExprKind, ForLoop, Literal, MacroCall, MacroMeaning,
    MatchArm, SelectArm, Statement, StructLiteral, UnaryOperator,
};

impl Infer<'_> {
    /// The type of an expression, which is recorded. `expected` is a hint, never a demand.
    pub(super) fn infer(&mut self, expr: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.infer_kind(expr, expected);
        self.record(expr, ty.clone());
        ty
    }

    fn infer_kind(&mut self, expr: ExprId, expected: Option<&Ty>) -> Ty {
        let body = self.body;
        match &body.expressions[expr].kind {
            ExprKind::Path(path) => self.infer_path(expr, path, false),
            ExprKind::Literal(literal) => self.literal(*literal),
            ExprKind::Call { callee, arguments } => {
                self.infer_call(expr, *callee, arguments, expected)
            }
            ExprKind::MethodCall(call) => self.infer_method_call(expr, call, expected),
            ExprKind::Field { base, name } => self.infer_field(expr, *base, *name),
            ExprKind::Index { base, index } => self.infer_index(expr, *base, *index),
            ExprKind::Reference(inner, _) => self.infer_reference(*inner, expected),
            ExprKind::Unary { operator: UnaryOperator::Dereference, operand } => {
                self.infer_dereference(expr, *operand)
            }
            ExprKind::Unary { operator, operand } => self.infer_unary(expr, *operator, *operand),
            ExprKind::Binary { operator, left, right } => {
                self.infer_binary(expr, *operator, *left, *right)
            }
            ExprKind::Assign { place, value } => self.infer_assign(*place, *value),
            ExprKind::If { condition, then_branch, else_branch } => {
                self.infer_if(*condition, *then_branch, *else_branch, expected)
            }
            ExprKind::Let { pattern, value } => {
                let ty = self.infer(*value, None);
                self.bind_pattern(*pattern, &ty, false);
                Ty::primitive("bool")
            }
            ExprKind::Match { scrutinee, arms } => self.infer_match(*scrutinee, arms, expected),
            ExprKind::Loop { body, label } => self.infer_loop(*body, *label),
            ExprKind::While { condition, body, label } => {
                self.infer_while(*condition, *body, *label)
            }
            ExprKind::For(for_loop) => self.infer_for(expr, for_loop),
            ExprKind::Block(block) => self.infer_block(block, expected),
            ExprKind::Closure(closure) => self.infer_closure(closure, expected),
            ExprKind::Await(future) => self.infer_await(expr, *future),
            ExprKind::Try(value) => self.infer_try(*value),
            ExprKind::Return(value) => self.infer_return(*value),
            ExprKind::Break { label, value } => self.infer_break(*label, *value),
            ExprKind::Continue { .. } => Ty::Never,
            ExprKind::Tuple(items) => self.infer_tuple(items, expected),
            ExprKind::Array(items) => self.infer_array(items, expected),
            ExprKind::Repeat { value, length } => self.infer_repeat(*value, *length),
            ExprKind::Struct(literal) => self.infer_struct(literal, expected),
            ExprKind::Range { start, end, is_inclusive } => {
                self.infer_range(*start, *end, *is_inclusive)
            }
            ExprKind::Cast { value, ty } => {
                self.infer(*value, None);
                self.lower(ty)
            }
            ExprKind::Other(parts) => {
                self.infer_each(parts);
                Ty::Unknown
            }
            ExprKind::Macro(call) => self.infer_macro(call, expected),
        }
    }

    fn infer_repeat(&mut self, value: ExprId, length: ExprId) -> Ty {
        let item = self.infer(value, None);
        self.infer(length, None);
        Ty::Array(Args::one(item))
    }

    fn infer_each(&mut self, parts: &[ExprId]) {
        for part in parts {
            self.infer(*part, None);
        }
    }

    fn literal(&mut self, literal: Literal) -> Ty {
        match literal {
            Literal::String(_) => {
                let text = || Ty::primitive("str").reference_to();
                self.text.get_or_insert_with(text).clone()
            }
            Literal::Bytes(_) => Ty::Array(Args::one(Ty::primitive("u8"))).reference_to(),
            Literal::Integer(_, suffix) if suffix.is_empty() => {
                self.variables.fresh_of(Kind::Integer)
            }
            Literal::Float(_, suffix) if suffix.is_empty() => self.variables.fresh_of(Kind::Float),
            Literal::Integer(_, suffix) | Literal::Float(_, suffix) => Ty::Primitive(suffix),
            Literal::Bool(_) => Ty::primitive("bool"),
            Literal::Char(_) => Ty::primitive("char"),
        }
    }

    fn infer_field(&mut self, expr: ExprId, base: ExprId, name: Name) -> Ty {
        let base = self.infer(base, None);
        let base = self.made_known(base);
        let span = self.body.expressions[expr].span;
        let steps = self.steps(&base);
        for (count, step) in steps.iter().enumerate() {
            if let Some(ty) = self.field_of(step, name) {
                self.record_dereferences(expr, span, &steps[..count]);
                return ty;
            }
        }
        match base.peeled() {
            Ty::External(path) => Ty::External(Name::new(&format!("{path}::{name}"))),
            _ => Ty::Unknown,
        }
    }

    fn field_of(&mut self, ty: &Ty, name: Name) -> Option<Ty> {
        match ty {
            Ty::Tuple(items) => items.get(name.parse::<usize>().ok()?).cloned(),
            Ty::Adt(adt, args) => {
                let fields = self.types.fields(self.definitions, *adt);
                if fields.len() != 1 {
                    return None;
                }
                let (_, field) = fields[0].iter().find(|(known, _)| *known == name)?;
                Some(self.opened(field.substitute(args)))
            }
            _ => None,
        }
    }

    fn infer_reference(&mut self, inner: ExprId, expected: Option<&Ty>) -> Ty {
        let expected =
            expected.map(|expected| self.shallow(expected)).and_then(|expected| match expected {
                Ty::Reference(inner) => Some(inner[0].clone()),
                _ => None,
            });
        self.infer(inner, expected.as_ref()).reference_to()
    }

    fn infer_dereference(&mut self, expr: ExprId, operand: ExprId) -> Ty {
        let ty = self.infer(operand, None);
        let ty = self.made_known(ty);
        let span = self.body.expressions[expr].span;
        self.record_dereferences(expr, span, std::slice::from_ref(&ty));
        self.dereference(&ty).unwrap_or(Ty::Unknown)
    }

    fn infer_assign(&mut self, place: ExprId, value: ExprId) -> Ty {
        let place = self.infer(place, None);
        let value = self.infer(value, Some(&place));
        self.coerce(&value, &place);
        Ty::UNIT
    }

    fn infer_if(
        &mut self,
        condition: ExprId,
        then: ExprId,
        other: Option<ExprId>,
        expected: Option<&Ty>,
    ) -> Ty {
        let locals = self.locals.len();
        self.infer(condition, None);
        let then = self.infer(then, expected);
        self.locals.truncate(locals);
        match other {
            None => Ty::UNIT,
            Some(other) => {
                let other = self.infer(other, expected.or(Some(&then)));
                self.join(then, &other)
            }
        }
    }

    /// The type of two branches.
    fn join(&mut self, left: Ty, right: &Ty) -> Ty {
        if matches!(*self.seen(&left), Ty::Never | Ty::Unknown) {
            return right.clone();
        }
        self.coerce(right, &left);
        left
    }

    fn infer_match(&mut self, scrutinee: ExprId, arms: &[MatchArm], expected: Option<&Ty>) -> Ty {
        let scrutinee = self.infer(scrutinee, None);
        let mut result = Ty::Never;
        for arm in arms {
            let locals = self.locals.len();
            self.bind_pattern(arm.pattern, &scrutinee, false);
            if let Some(guard) = arm.guard {
                self.infer(guard, None);
            }
            let hint = match &result {
                Ty::Never => expected.cloned(),
                known => expected.cloned().or(Some(known.clone())),
            };
            let ty = self.infer(arm.body, hint.as_ref());
            result = self.join(result, &ty);
            self.locals.truncate(locals);
        }
        result
    }

    fn infer_loop(&mut self, body: ExprId, label: Option<Name>) -> Ty {
        let value = self.variables.fresh();
        self.loops.push((label, value.clone()));
        self.infer(body, None);
        self.loops.pop();
        self.shallow(&value)
    }

    fn infer_while(&mut self, condition: ExprId, body: ExprId, label: Option<Name>) -> Ty {
        let locals = self.locals.len();
        self.infer(condition, None);
        self.loops.push((label, Ty::UNIT));
        self.infer(body, None);
        self.loops.pop();
        self.locals.truncate(locals);
        Ty::UNIT
    }

    fn infer_for(&mut self, expr: ExprId, for_loop: &ForLoop) -> Ty {
        let iterable = self.infer(for_loop.iterable, None);
        let iterable = self.made_known(iterable);
        let item = self.item_of_iterable(expr, &iterable);
        let locals = self.locals.len();
        self.bind_pattern(for_loop.pattern, &item, false);
        self.loops.push((for_loop.label, Ty::UNIT));
        self.infer(for_loop.body, None);
        self.loops.pop();
        self.locals.truncate(locals);
        Ty::UNIT
    }

    fn item_of_iterable(&mut self, expr: ExprId, iterable: &Ty) -> Ty {
        let span = self.body.expressions[expr].span;
        let Some(into) = self.types.known.of_trait("std::iter::IntoIterator") else {
            return Ty::Unknown;
        };
        self.record_trait_call(
            expr,
            span,
            "std::iter::IntoIterator",
            "into_iter",
            iterable,
            CallSyntax::Desugared,
        );
        let iterator = self.projected(into, Name::new("IntoIter"), &Args::one(iterable.clone()));
        let iterator = self.made_known(iterator);
        self.record_trait_call(
            expr,
            span,
            "std::iter::Iterator",
            "next",
            &iterator,
            CallSyntax::Desugared,
        );
        let item = self.projected(into, Name::new("Item"), &Args::one(iterable.clone()));
        if !item.is_unknown() {
            return item;
        }
        let Some(of) = self.types.known.of_trait("std::iter::Iterator") else { return item };
        self.projected(of, Name::new("Item"), &Args::one(iterator))
    }

    fn infer_block(&mut self, block: &Block, expected: Option<&Ty>) -> Ty {
        let first = block.items.first().copied();
        self.in_block(first, |infer| match block.kind {
            BlockKind::Plain => {
                if block.label.is_some() {
                    let value = infer.variables.fresh();
                    infer.loops.push((block.label, value.clone()));
                    let ty = infer.statements(block, expected);
                    infer.loops.pop();
                    return infer.join(ty, &value);
                }
                infer.statements(block, expected)
            }
            BlockKind::Async => {
                let output = infer.variables.fresh();
                infer.outputs.push(output.clone());
                let ty = infer.statements(block, None);
                infer.outputs.pop();
                infer.coerce(&ty, &output);
                infer.future_of(output)
            }
        })
    }

    fn statements(&mut self, block: &Block, expected: Option<&Ty>) -> Ty {
        let locals = self.locals.len();
        let mut diverges = false;
        for statement in &block.statements {
            match statement {
                Statement::Let { pattern, ty, value, else_branch } => {
                    let declared = match ty {
                        Some(ty) => self.lower(ty),
                        None => self.variables.fresh(),
                    };
                    if let Some(value) = value {
                        let hint = ty.is_some().then_some(&declared);
                        let found = self.infer(*value, hint);
                        if ty.is_some() {
                            self.coerce_at(Some(*value), &found, &declared);
                        } else if matches!(*self.seen(&found), Ty::Unknown | Ty::Never) {
                            // Nothing is known, so nothing is bound: `declared` stays open for later uses.
                        } else {
                            self.unify(&declared, &found);
                        }
                    }
                    if let Some(else_branch) = else_branch {
                        self.infer(*else_branch, None);
                    }
                    self.bind_pattern(*pattern, &declared, false);
                }
                Statement::Expr(expr) => {
                    let ty = self.infer(*expr, None);
                    diverges |= matches!(ty, Ty::Never);
                }
            }
        }
        let ty = match block.tail {
            Some(tail) => self.infer(tail, expected),
            None if diverges => Ty::Never,
            None => Ty::UNIT,
        };
        self.locals.truncate(locals);
        ty
    }

    fn infer_closure(&mut self, closure: &Closure, expected: Option<&Ty>) -> Ty {
        let wanted = expected.and_then(|expected| self.expected_callable(expected));
        let wanted = match &wanted {
            Some(Ty::Function(parts)) => parts.to_vec(),
            _ => Vec::new(),
        };
        let locals = self.locals.len();
        let mut parts = Vec::with_capacity(closure.parameters.len() + 1);
        for (index, (pattern, written)) in closure.parameters.iter().enumerate() {
            let ty = match written {
                Some(ty) => self.lower(ty),
                None => self.variables.fresh(),
            };
            if let Some(wanted) = wanted.get(index).filter(|_| index + 1 < wanted.len()) {
                self.unify(&ty, wanted);
            }
            self.bind_pattern(*pattern, &ty, false);
            parts.push(ty);
        }
        let output = match &closure.output {
            Some(ty) => self.lower(ty),
            None => self.variables.fresh(),
        };
        let hint = wanted.last().filter(|_| !closure.is_async).cloned();
        if let (Some(hint), Some(_)) = (&hint, &closure.output) {
            self.unify(hint, &output);
        }
        self.outputs.push(output.clone());
        let loops = std::mem::take(&mut self.loops);
        let hint = if closure.output.is_some() { Some(output.clone()) } else { hint };
        let ty = self.infer(closure.body, hint.as_ref());
        self.loops = loops;
        self.outputs.pop();
        if !matches!(*self.seen(&ty), Ty::Never) {
            self.coerce(&ty, &output);
        }
        self.locals.truncate(locals);
        let output = if closure.is_async { self.future_of(output) } else { output };
        parts.push(output);
        Ty::Function(Args::new(parts))
    }

    fn infer_await(&mut self, expr: ExprId, future: ExprId) -> Ty {
        let ty = self.infer(future, None);
        let ty = self.made_known(ty);
        let span = self.body.expressions[expr].span;
        self.record_trait_call(
            expr,
            span,
            "std::future::IntoFuture",
            "into_future",
            &ty,
            CallSyntax::Desugared,
        );
        self.record_trait_call(
            expr,
            span,
            "std::future::Future",
            "poll",
            &ty,
            CallSyntax::Desugared,
        );
        self.output_of_future(&ty)
    }

    pub(super) fn output_of_future(&mut self, ty: &Ty) -> Ty {
        if let Ty::External(path) = ty {
            return Ty::External(*path);
        }
        let ty = self.known(ty);
        for path in ["std::future::Future", "std::future::IntoFuture"] {
            let Some(of) = self.types.known.of_trait(path) else { continue };
            if matches!(ty, Ty::Variable(_)) || self.implements(&ty, of) {
                return self.projected(of, Name::new("Output"), &Args::one(ty));
            }
        }
        Ty::Unknown
    }

    fn infer_try(&mut self, value: ExprId) -> Ty {
        let ty = self.infer(value, None);
        let ty = self.made_known(ty);
        match &ty {
            Ty::Adt(adt, args) => {
                let is = |path| self.types.known.adt(path) == Some(*adt);
                if is("std::result::Result") || is("std::option::Option") {
                    return args.first().cloned().unwrap_or(Ty::Unknown);
                }
                if is("std::task::Poll") || is("std::ops::ControlFlow") {
                    return args.last().cloned().unwrap_or(Ty::Unknown);
                }
                Ty::Unknown
            }
            Ty::External(path) => Ty::External(*path),
            _ => Ty::Unknown,
        }
    }

    fn infer_return(&mut self, value: Option<ExprId>) -> Ty {
        if let Some(value) = value {
            let output = self.outputs.last().cloned().unwrap_or(Ty::Unknown);
            let ty = self.infer(value, Some(&output));
            self.coerce_at(Some(value), &ty, &output);
        }
        Ty::Never
    }

    fn infer_break(&mut self, label: Option<Name>, value: Option<ExprId>) -> Ty {
        let target = match label {
            Some(label) => self.loops.iter().rev().find(|(known, _)| *known == Some(label)),
            None => self.loops.last(),
        };
        let target = target.map(|(_, ty)| ty.clone());
        match (value, target) {
            (Some(value), Some(target)) => {
                let ty = self.infer(value, Some(&target));
                self.coerce(&ty, &target);
            }
            (Some(value), None) => {
                self.infer(value, None);
            }
            (None, Some(target)) => {
                self.unify(&target, &Ty::UNIT);
            }
            (None, None) => {}
        }
        Ty::Never
    }

    fn infer_tuple(&mut self, items: &[ExprId], expected: Option<&Ty>) -> Ty {
        let expected = match expected.map(|expected| self.shallow(expected)) {
            Some(Ty::Tuple(expected)) => expected,
            _ => Args::EMPTY,
        };
        let items = items
            .iter()
            .enumerate()
            .map(|(index, item)| self.infer(*item, expected.get(index)))
            .collect();
        Ty::Tuple(Args::new(items))
    }

    fn infer_array(&mut self, items: &[ExprId], expected: Option<&Ty>) -> Ty {
        let expected = match expected.map(|expected| self.shallow(expected)) {
            Some(Ty::Array(inner) | Ty::Slice(inner)) => Some(inner[0].clone()),
            _ => None,
        };
        let element = expected.unwrap_or_else(|| self.variables.fresh());
        for item in items {
            let ty = self.infer(*item, Some(&element));
            self.coerce(&ty, &element);
        }
        Ty::Array(Args::one(element))
    }

    fn infer_struct(&mut self, literal: &StructLiteral, expected: Option<&Ty>) -> Ty {
        let (ty, variant) = self.struct_of(&literal.path);
        if let Some(expected) = expected {
            let before = self.variables.snapshot();
            if !self.unify(&ty, expected) {
                self.variables.roll_back(before);
            }
        }
        for (name, value) in &literal.fields {
            let field = self.field_of_variant(&ty, variant, *name);
            let found = self.infer(*value, field.as_ref());
            if let Some(field) = field {
                self.coerce_at(Some(*value), &found, &field);
            }
        }
        if let Some(base) = literal.base {
            let base = self.infer(base, Some(&ty));
            self.coerce(&base, &ty);
        }
        ty
    }

    /// The type that a struct literal or pattern names, and which variant of it.
    pub(super) fn struct_of(&mut self, path: &crate::syntax::facts::Path) -> (Ty, usize) {
        if let Some((Definition::Variant(adt, index), consumed)) =
            self.resolve_name(path, Namespace::Types)
            && consumed == path.segments.len()
        {
            let front = crate::syntax::facts::Path {
                qualifier: None,
                is_global: path.is_global,
                segments: path.segments[..path.segments.len().saturating_sub(1)].into(),
            };
            let ty =
                if front.segments.is_empty() { Ty::Unknown } else { self.scope.lower_path(&front) };
            let ty = match ty {
                Ty::Adt(known, args) if known == adt => Ty::Adt(known, args),
                _ => self.adt_of_fresh(adt),
            };
            return (self.open(&ty), index as usize);
        }
        // `Self::Variant { … }`, `Alias::Variant { … }`.
        if path.segments.len() > 1 {
            let front = crate::syntax::facts::Path {
                qualifier: path.qualifier.clone(),
                is_global: path.is_global,
                segments: path.segments[..path.segments.len() - 1].into(),
            };
            let ty = self.scope.lower_path(&front);
            if let Ty::Adt(adt, _) = &ty
                && let Some(index) = self.variant_named(*adt, path.last_name())
            {
                return (self.open(&ty), index as usize);
            }
        }
        let ty = self.scope.lower_path(path);
        (self.open(&ty), 0)
    }

    pub(super) fn adt_of_fresh(&mut self, adt: super::super::super::definitions::AdtId) -> Ty {
        let source = self.definitions.adts[adt].source;
        let count = super::super::lower::generics_of(self.definitions, source)
            .map_or(0, |generics| generics.parameters.len());
        Ty::Adt(adt, Args::new((0..count).map(|_| self.variables.fresh()).collect()))
    }

    pub(super) fn field_of_variant(&mut self, ty: &Ty, variant: usize, name: Name) -> Option<Ty> {
        let Ty::Adt(adt, args) = ty else { return None };
        let fields = self.types.fields(self.definitions, *adt);
        let (_, field) = fields.get(variant)?.iter().find(|(known, _)| *known == name)?;
        Some(self.opened(field.substitute(args)))
    }

    fn infer_range(
        &mut self,
        start: Option<ExprId>,
        end: Option<ExprId>,
        is_inclusive: bool,
    ) -> Ty {
        let mut index = self.variables.fresh();
        let mut seen = false;
        for bound in [start, end].into_iter().flatten() {
            let ty = self.infer(bound, None);
            if seen {
                self.coerce(&ty, &index);
            } else {
                index = ty;
                seen = true;
            }
        }
        let path = match (start.is_some(), end.is_some(), is_inclusive) {
            (true, true, false) => "std::ops::Range",
            (true, true, true) => "std::ops::RangeInclusive",
            (true, false, _) => "std::ops::RangeFrom",
            (false, true, false) => "std::ops::RangeTo",
            (false, true, true) => "std::ops::RangeToInclusive",
            (false, false, _) => return self.std("std::ops::RangeFull", Vec::new()),
        };
        self.std(path, vec![index])
    }

    fn infer_macro(&mut self, call: &MacroCall, expected: Option<&Ty>) -> Ty {
        match &call.meaning {
            MacroMeaning::Format { before, arguments, .. } => {
                self.infer_each(before);
                for (_, argument) in arguments {
                    self.infer(*argument, None);
                }
                self.type_of_format(call.path.last_name())
            }
            MacroMeaning::List(items) => self.type_of_list(call.path.last_name(), items, expected),
            MacroMeaning::Repeat(value, length) => {
                let item = self.infer(*value, None);
                self.infer(*length, None);
                self.std("std::vec::Vec", vec![item])
            }
            MacroMeaning::Select(arms) => self.infer_select(arms, expected),
            MacroMeaning::Block(block) => {
                let ty = self.infer(*block, expected);
                if matches!(call.path.last_name().as_str(), "stream" | "try_stream") {
                    Ty::Unknown
                } else {
                    ty
                }
            }
            MacroMeaning::Values(items) => {
                self.infer_each(items);
                match call.path.last_name().as_str() {
                    "json" => self.std("serde_json::Value", Vec::new()),
                    "env" => Ty::primitive("str").reference_to(),
                    _ => Ty::Unknown,
                }
            }
            MacroMeaning::Unread => Ty::Unknown,
        }
    }

    fn type_of_format(&mut self, name: Name) -> Ty {
        match name.as_str() {
            "format" => self.string(),
            "panic" | "unreachable" | "todo" | "unimplemented" | "bail" | "compile_error" => {
                Ty::Never
            }
            "anyhow" | "format_err" => self.std("anyhow::Error", Vec::new()),
            "eyre" => self.std("eyre::Report", Vec::new()),
            "concat" | "stringify" => Ty::primitive("str").reference_to(),
            "write" | "writeln" => {
                let error = self.variables.fresh();
                self.std("std::result::Result", vec![Ty::UNIT, error])
            }
            "format_args" => Ty::Unknown,
            _ => Ty::UNIT,
        }
    }

    fn type_of_list(&mut self, name: Name, items: &[ExprId], expected: Option<&Ty>) -> Ty {
        match name.as_str() {
            "vec" => {
                let wanted = match expected.map(|expected| self.shallow(expected)) {
                    Some(Ty::Adt(adt, args))
                        if self.types.known.adt("std::vec::Vec") == Some(adt) =>
                    {
                        args.first().cloned()
                    }
                    _ => None,
                };
                let element = wanted.unwrap_or_else(|| self.variables.fresh());
                for item in items {
                    let ty = self.infer(*item, Some(&element));
                    self.coerce(&ty, &element);
                }
                self.std("std::vec::Vec", vec![element])
            }
            "join" => {
                let outputs = self.outputs_of(items);
                Ty::Tuple(Args::new(outputs))
            }
            "try_join" => {
                let outputs = self.outputs_of(items);
                let inner = outputs.iter().map(|output| self.success_of(output)).collect();
                let error = self.variables.fresh();
                self.std("std::result::Result", vec![Ty::Tuple(Args::new(inner)), error])
            }
            "dbg" if items.len() == 1 => self.infer(items[0], expected),
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne"
                if items.len() >= 2 =>
            {
                let left = self.infer(items[0], None);
                let right = self.infer(items[1], Some(&left));
                self.coerce(&right, &left);
                self.infer_each(&items[2..]);
                Ty::UNIT
            }
            "ready" if items.len() == 1 => {
                let poll = self.infer(items[0], None);
                match self.known(&poll) {
                    Ty::Adt(_, args) => args.first().cloned().unwrap_or(Ty::Unknown),
                    _ => Ty::Unknown,
                }
            }
            _ => {
                self.infer_each(items);
                Ty::Unknown
            }
        }
    }

    fn outputs_of(&mut self, futures: &[ExprId]) -> Vec<Ty> {
        futures
            .iter()
            .map(|future| {
                let ty = self.infer(*future, None);
                self.output_of_future(&ty)
            })
            .collect()
    }

    fn success_of(&mut self, ty: &Ty) -> Ty {
        match self.known(ty) {
            Ty::Adt(_, args) => args.first().cloned().unwrap_or(Ty::Unknown),
            _ => Ty::Unknown,
        }
    }

    fn infer_select(&mut self, arms: &[SelectArm], expected: Option<&Ty>) -> Ty {
        let mut result = Ty::Never;
        for arm in arms {
            let locals = self.locals.len();
            if let Some(future) = arm.future {
                let ty = self.infer(future, None);
                let output = self.output_of_future(&ty);
                if let Some(pattern) = arm.pattern {
                    self.bind_pattern(pattern, &output, false);
                }
            }
            if let Some(guard) = arm.guard {
                self.infer(guard, None);
            }
            let ty = self.infer(arm.handler, expected);
            result = self.join(result, &ty);
            self.locals.truncate(locals);
        }
        result
    }

    pub(super) fn declare(&mut self, name: Name, pattern: crate::syntax::facts::PatternId, ty: Ty) {
        self.patterns.push((pattern, ty.clone()));
        self.locals.push(Local { name, pattern: Some(pattern), ty });
    }
}
