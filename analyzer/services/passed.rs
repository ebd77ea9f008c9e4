//! What the callers of a function pass to it: parameters and fields of `self` in a text, replaced by what they are there.

use super::address::{BUDGET, Reader, Values};
use super::asked::SELF;
use super::text::{ALTERNATIVES, Part, Text, Why, is_telling};
use crate::base::Name;
use crate::link::{AdtId, BodyOwner, FunctionId, Resolution, Target};
use crate::syntax::facts::{Body, ExprId, ExprKind, PatternId, PatternKind};
use std::cell::Cell;

impl Values<'_> {
    /// As [`texts`](Self::texts), with parameters and fields of `self` replaced by what callers pass, as far as
    /// `is_caller` lets them count.
    pub fn closed_texts(
        &self,
        owner: BodyOwner,
        expr: ExprId,
        is_caller: &dyn Fn(BodyOwner) -> bool,
    ) -> Vec<Text> {
        self.close(self.texts(owner, expr), is_caller)
    }

    /// Texts with parameters and fields of `self` replaced by what callers pass.
    pub fn close(&self, texts: Vec<Text>, is_caller: &dyn Fn(BodyOwner) -> bool) -> Vec<Text> {
        let mut open = texts;
        for round in 0..6 {
            if !open.iter().any(Text::is_open) {
                break;
            }
            open = open
                .iter()
                .flat_map(|text| {
                    text.replaced(ALTERNATIVES, |part| self.passed(part, is_caller, round))
                })
                .collect();
            open.sort();
            open.dedup();
            open.truncate(ALTERNATIVES);
        }
        open
    }

    /// What callers pass for a parameter, or what the receivers of their calls hold in a field.
    fn passed(
        &self,
        part: &Part,
        is_caller: &dyn Fn(BodyOwner) -> bool,
        round: u32,
    ) -> Option<Vec<Text>> {
        let function = part.up_to()?;
        let mut passed = Vec::new();
        for (owner, call) in
            self.callers(function).iter().filter(|(owner, _)| is_caller(*owner)).take(40)
        {
            passed.extend(self.passed_at(part, *owner, *call).unwrap_or_default());
        }
        passed.retain(is_telling);
        // A method that calls itself on `self` leads nowhere: after some rounds the setters answer for all receivers.
        let (own, between) = match part {
            Part::Joined(list, between) => (list.as_ref(), Some(*between)),
            own => (own, None),
        };
        if let Part::Own(function, chain) = own
            && (passed.is_empty() || round > 3)
        {
            passed = self.held_by_any(*function, chain, between);
        }
        if let Part::Held(function, index, chain) = own
            && (passed.is_empty() || round > 3)
        {
            passed = self.held_in_any(*function, *index, chain, between);
        }
        passed.sort();
        passed.dedup();
        passed.truncate(ALTERNATIVES);
        Some(if passed.is_empty() { vec![Text::unknown(Why::Data)] } else { passed })
    }

    /// The name of a parameter, by its position without `self`.
    pub fn parameter_name(&self, function: FunctionId, index: u32) -> Option<Name> {
        let body = self.program.definitions.body(function)?;
        let pattern = *body.parameters.get(index as usize)?;
        match &body.patterns[pattern].kind {
            PatternKind::Binding { name, .. } => Some(*name),
            _ => None,
        }
    }

    /// What one call passes for a parameter, or what its receiver holds in a field.
    pub fn passed_at(&self, part: &Part, owner: BodyOwner, call: ExprId) -> Option<Vec<Text>> {
        let budget = Cell::new(BUDGET);
        let mut texts = self.reader(owner, &budget).given(part, call)?;
        texts.sort();
        texts.dedup();
        texts.truncate(ALTERNATIVES);
        Some(texts)
    }

    /// The argument or receiver of a call that a [`Part::Asked`] speaks of.
    pub(super) fn asked(&self, owner: BodyOwner, call: ExprId, index: u32) -> Option<ExprId> {
        if index == SELF {
            self.receiver(owner, call)
        } else {
            self.argument(owner, call, index as usize)
        }
    }

    /// The receiver of a method call.
    pub(super) fn receiver(&self, owner: BodyOwner, call: ExprId) -> Option<ExprId> {
        match &self.body(owner)?.expressions[call].kind {
            ExprKind::MethodCall(call) => Some(call.receiver),
            ExprKind::Call { arguments, .. } if self.receiver_offset(owner, call) == 1 => {
                arguments.first().copied()
            }
            _ => None,
        }
    }

    /// What a field of a method's `self` is set to anywhere.
    pub(super) fn held_by_any(
        &self,
        function: FunctionId,
        chain: &[Name],
        between: Option<Name>,
    ) -> Vec<Text> {
        let crate::link::Owner::Impl(id) = self.program.definitions.functions[function].owner
        else {
            return Vec::new();
        };
        let Some(adt) = self.program.types.adt_of_impl(id) else { return Vec::new() };
        self.set_by_any(adt, function, chain, between)
    }

    /// What a field of a function's parameter is set to anywhere.
    pub(super) fn held_in_any(
        &self,
        function: FunctionId,
        index: u32,
        chain: &[Name],
        between: Option<Name>,
    ) -> Vec<Text> {
        let Some(adt) = self.parameter_adt(function, index) else { return Vec::new() };
        self.set_by_any(adt, function, chain, between)
    }

    /// The struct of the repository that a function takes at a position, `self` not counted.
    pub(super) fn parameter_adt(&self, function: FunctionId, index: u32) -> Option<AdtId> {
        let owner = BodyOwner::Function(function);
        let body = self.body(owner)?;
        let pattern = parameter_of(body, *body.parameters.get(index as usize)?);
        let types = self.types(owner)?;
        let at = types.patterns.binary_search_by_key(&pattern, |(known, _)| *known).ok()?;
        let budget = Cell::new(BUDGET);
        self.reader(owner, &budget).behind_pointers(&types.patterns[at].1)
    }

    fn set_by_any(
        &self,
        adt: AdtId,
        function: FunctionId,
        chain: &[Name],
        between: Option<Name>,
    ) -> Vec<Text> {
        let budget = Cell::new(BUDGET);
        let reader = self.reader(BodyOwner::Function(function), &budget);
        let found = Reader { between, ..reader }.set_anywhere(adt, chain);
        if found.is_empty() { vec![Text(vec![Part::Key(key_text(chain))])] } else { found }
    }
}

/// The pattern that names a parameter, without its type.
pub(super) fn parameter_of(body: &Body, parameter: PatternId) -> PatternId {
    match &body.patterns[parameter].kind {
        PatternKind::Typed(inner, _) | PatternKind::Reference(inner) => parameter_of(body, *inner),
        _ => parameter,
    }
}

impl Reader<'_, '_> {
    /// What a function of the repository gives to the closure that it is handed, for one of the closure's parameters.
    pub(super) fn handed_over(
        &self,
        body: &Body,
        closure: ExprId,
        index: usize,
    ) -> Option<Vec<Text>> {
        let is_it = |argument: &ExprId| match &body.expressions[*argument].kind {
            ExprKind::Reference(inner, _) => *inner == closure,
            _ => *argument == closure,
        };
        let mut calls = body.expressions.iter_enumerated();
        let (call, at, receivers) =
            calls.find_map(|(call, expression)| match &expression.kind {
                ExprKind::Call { arguments, .. } => {
                    Some((call, arguments.iter().position(is_it)?, 0))
                }
                ExprKind::MethodCall(it) => Some((call, it.arguments.iter().position(is_it)?, 1)),
                _ => None,
            })?;
        let definitions = &self.values.program.definitions;
        let function =
            self.values.types(self.owner)?.calls_at(call).find_map(|it| match it.target {
                Target::Function(function) if !definitions.is_stub(function) => Some(function),
                _ => None,
            })?;
        let there = definitions.body(function)?;
        let types = self.values.types(BodyOwner::Function(function))?;
        let own = definitions.signature(function).receiver.is_some();
        let at = at + receivers - usize::from(own && receivers == 1);
        let pattern = *there.parameters.get(at)?;
        let reader = self.deeper(BodyOwner::Function(function))?;
        let mut texts = Vec::new();
        for expression in &there.expressions {
            let ExprKind::Call { callee, arguments } = &expression.kind else { continue };
            let is_closure = types.resolution(*callee) == Some(Resolution::Local(pattern));
            let Some(argument) = arguments.get(index).filter(|_| is_closure) else { continue };
            for text in reader.read(*argument) {
                texts.extend(text.replaced(ALTERNATIVES, |part| {
                    part.up_to().filter(|of| *of == function).and_then(|_| self.given(part, call))
                }));
            }
        }
        texts.sort();
        texts.dedup();
        texts.truncate(ALTERNATIVES);
        (!texts.is_empty()).then_some(texts)
    }
}

/// `orders.url`.
fn key_text(chain: &[Name]) -> Name {
    Name::new(&chain.iter().map(|name| name.as_str()).collect::<Vec<_>>().join("."))
}
