//! Texts that a value gives of itself: `endpoint.path()`, where the type of `endpoint` is a parameter of the function
//! and every caller hands over another one.

use super::address::Reader;
use super::text::{ALTERNATIVES, Associated, Part, Text, Why, is_telling, limited};
use crate::link::{AdtId, BodyOwner, CallSite, FunctionId, Owner, Resolution, Target, types::Ty};
use crate::syntax::facts::{Body, ExprId, ExprKind};

/// Stands for `self` where a parameter's position is asked for.
pub(super) const SELF: u32 = u32::MAX;

impl Reader<'_, '_> {
    /// What a call of a function of the repository's own trait gives, if who answers is up to the caller or known by the
    /// type of the receiver.
    pub(super) fn read_asked(&self, expr: ExprId, call: &CallSite) -> Option<Vec<Text>> {
        let program = self.values.program;
        let Target::Function(method) = call.target else { return None };
        let is_own_trait = matches!(program.definitions.functions[method].owner, Owner::Trait(_))
            && !program.definitions.is_stub(method);
        if !is_own_trait {
            return None;
        }
        match self.values.receiver(self.owner, expr) {
            Some(receiver) => self.ask(receiver, method),
            None => self.of_type(&call.self_type, Associated::Function(method)),
        }
    }

    /// What `value` gives when it is asked by `method`, a function of a trait.
    pub(super) fn ask(&self, value: ExprId, method: FunctionId) -> Option<Vec<Text>> {
        let here = self.deeper(self.owner)?;
        let body = self.values.body(self.owner)?;
        let types = self.values.types(self.owner)?;
        if let Some(adt) = self.behind_pointers(&types.expressions[value]) {
            return here.answer(adt, Some(value), method);
        }
        let asked = match (&body.expressions[value].kind, self.owner) {
            (ExprKind::Reference(inner, _) | ExprKind::Unary { operand: inner, .. }, _) => {
                return here.ask(*inner, method);
            }
            (ExprKind::Path(_), BodyOwner::Function(function)) => match types.resolution(value)? {
                Resolution::SelfValue => Some((function, SELF)),
                Resolution::Local(pattern) => {
                    let mut parameters = body.parameters.iter();
                    let index = parameters.position(|known| *known == pattern);
                    index.and_then(|index| Some((function, u32::try_from(index).ok()?)))
                }
                Resolution::Definition(_) => None,
            },
            _ => None,
        };
        match (asked, types.expressions[value].peeled()) {
            (Some((function, index)), _) => Some(self.open(Part::Asked(function, index, method))),
            // Of a value that is not followed its type tells the most.
            (None, ty @ Ty::Parameter(_)) => self.of_type(ty, Associated::Function(method)),
            (None, _) => None,
        }
    }

    /// What the function of an impl for `adt` gives, or that of the trait where the impl has none; `value` is what is asked,
    /// if not the type alone.
    pub(super) fn answer(
        &self,
        adt: AdtId,
        value: Option<ExprId>,
        method: FunctionId,
    ) -> Option<Vec<Text>> {
        let program = self.values.program;
        let is_its = |function: &&FunctionId| match program.definitions.functions[**function].owner
        {
            Owner::Impl(id) => program.types.adt_of_impl(id) == Some(adt),
            _ => false,
        };
        let function = program.implementations(method).iter().find(is_its).copied();
        let function = function.unwrap_or(method);
        program.definitions.body(function)?;
        let mut all = Vec::new();
        for text in self.read_root(BodyOwner::Function(function)) {
            all.extend(text.replaced(ALTERNATIVES, |part| match part {
                Part::Joined(list, between) if list.up_to() == Some(function) => {
                    Some(self.listing(*between).answer_of(adt, value, list))
                }
                part if part.up_to() == Some(function) => {
                    Some(self.plain().answer_of(adt, value, part))
                }
                _ => None,
            }));
        }
        all.retain(is_telling);
        (!all.is_empty()).then(|| limited(all))
    }

    /// What a piece of an answer is, where `value` of the type `adt` gives it.
    fn answer_of(&self, adt: AdtId, value: Option<ExprId>, part: &Part) -> Vec<Text> {
        let found = match (part, value) {
            (Part::Own(_, chain), Some(value)) => Some(self.held(value, chain)),
            (Part::Asked(_, SELF, next), Some(value)) => self.ask(value, *next),
            (Part::OfType(_, 0, what), _) => self.of_plain(adt, *what),
            _ => None,
        };
        found.unwrap_or_else(|| vec![Text::unknown(Why::Data)])
    }

    /// What a function of a trait gives where nothing is known of who is asked: what the trait itself has for it.
    pub(super) fn by_default(&self, method: FunctionId) -> Option<Vec<Text>> {
        has_body(self.values.program.definitions.body(method)).then_some(())?;
        let given = self.read_root(BodyOwner::Function(method));
        let closed = given.iter().flat_map(|text| {
            text.replaced(ALTERNATIVES, |part| {
                (part.up_to() == Some(method)).then(|| vec![Text::unknown(Why::Data)])
            })
        });
        Some(closed.collect())
    }
}

/// Whether a function has a body of its own.
pub(super) fn has_body(body: Option<&Body>) -> bool {
    body.is_some_and(|body| body.root.is_some())
}
