//! Which places are written? There `deref` becomes `deref_mut`, `index` becomes `index_mut`.
//!
//! As in rustc: a place is written if it is assigned to, borrowed with `&mut`, or the receiver of a method that takes
//! `&mut self`; then every dereference and index on the way to it is.

use super::{CallSyntax, Infer, PendingCall};
use crate::base::Name;
use crate::syntax::facts::{ExprId, ExprKind, Receiver, UnaryOperator};
use rustc_hash::FxHashSet;

impl Infer<'_> {
    /// Expressions at which dereferences and indexing are made for writing.
    pub(super) fn written(&self) -> FxHashSet<ExprId> {
        let mut written = FxHashSet::default();
        if !self.calls.iter().any(|call| self.writing(call).is_some()) {
            return written;
        }
        for call in self.calls.iter().filter(|call| call.syntax == CallSyntax::Method) {
            let takes = &self.definitions.signature(call.function).receiver;
            if *takes == Some(Receiver::MutableReference)
                && let ExprKind::MethodCall(method) = &self.body.expressions[call.expr].kind
            {
                written.insert(call.expr);
                self.write(method.receiver, &mut written);
            }
        }
        for (id, expr) in self.body.expressions.iter_enumerated() {
            match &expr.kind {
                ExprKind::Reference(place, true) => {
                    written.insert(id);
                    self.write(*place, &mut written);
                }
                ExprKind::Assign { place, .. } => self.write(*place, &mut written),
                ExprKind::Binary { operator, left, .. } if is_assignment(operator) => {
                    self.write(*left, &mut written);
                }
                _ => {}
            }
        }
        written
    }

    fn write(&self, place: ExprId, written: &mut FxHashSet<ExprId>) {
        let mut at = place;
        loop {
            let inner = match &self.body.expressions[at].kind {
                ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base,
                ExprKind::Unary { operator: UnaryOperator::Dereference, operand } => *operand,
                _ => return,
            };
            written.insert(at);
            at = inner;
        }
    }

    /// The same call made for writing; nothing where there is no other way to make it.
    pub(super) fn writing(&self, call: &PendingCall) -> Option<PendingCall> {
        let (from, to, name) = match call.syntax {
            CallSyntax::Dereference => ("std::ops::Deref", "std::ops::DerefMut", "deref_mut"),
            CallSyntax::Operator => ("std::ops::Index", "std::ops::IndexMut", "index_mut"),
            _ => return None,
        };
        let known = &self.types.known;
        let from = self.definitions.trait_at(known.of_trait(from)?);
        if !from.functions.iter().any(|(_, function)| *function == call.function) {
            return None;
        }
        let function = self.function_of_trait(known.of_trait(to)?, Name::new(name))?;
        Some(PendingCall { function, ..call.clone() })
    }
}

fn is_assignment(operator: &str) -> bool {
    operator.ends_with('=') && !matches!(operator, "==" | "!=" | "<=" | ">=")
}
