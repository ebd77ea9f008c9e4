//! Operators: arithmetic, comparison, negation, indexing.

use super::super::ty::{Args, Ty};
use super::{CallSyntax, Infer};
use crate::base::Name;
use crate::syntax::facts::{ExprId, UnaryOperator};

/// Trait and method behind an operator.
fn operator_trait(operator: &str) -> Option<(&'static str, &'static str)> {
    Some(match operator {
        "+" => ("std::ops::Add", "add"),
        "-" => ("std::ops::Sub", "sub"),
        "*" => ("std::ops::Mul", "mul"),
        "/" => ("std::ops::Div", "div"),
        "%" => ("std::ops::Rem", "rem"),
        "&" => ("std::ops::BitAnd", "bitand"),
        "|" => ("std::ops::BitOr", "bitor"),
        "^" => ("std::ops::BitXor", "bitxor"),
        "<<" => ("std::ops::Shl", "shl"),
        ">>" => ("std::ops::Shr", "shr"),
        "+=" => ("std::ops::AddAssign", "add_assign"),
        "-=" => ("std::ops::SubAssign", "sub_assign"),
        "*=" => ("std::ops::MulAssign", "mul_assign"),
        "/=" => ("std::ops::DivAssign", "div_assign"),
        "%=" => ("std::ops::RemAssign", "rem_assign"),
        "&=" => ("std::ops::BitAndAssign", "bitand_assign"),
        "|=" => ("std::ops::BitOrAssign", "bitor_assign"),
        "^=" => ("std::ops::BitXorAssign", "bitxor_assign"),
        "<<=" => ("std::ops::ShlAssign", "shl_assign"),
        ">>=" => ("std::ops::ShrAssign", "shr_assign"),
        "==" => ("std::cmp::PartialEq", "eq"),
        "!=" => ("std::cmp::PartialEq", "ne"),
        "<" => ("std::cmp::PartialOrd", "lt"),
        "<=" => ("std::cmp::PartialOrd", "le"),
        ">" => ("std::cmp::PartialOrd", "gt"),
        ">=" => ("std::cmp::PartialOrd", "ge"),
        _ => return None,
    })
}

fn is_comparison(operator: &str) -> bool {
    matches!(operator, "==" | "!=" | "<" | "<=" | ">" | ">=")
}

impl Infer<'_> {
    pub(super) fn infer_binary(
        &mut self,
        expr: ExprId,
        operator: Name,
        left: ExprId,
        right: ExprId,
    ) -> Ty {
        if matches!(operator.as_str(), "&&" | "||") {
            self.infer(left, None);
            self.infer(right, None);
            return Ty::primitive("bool");
        }
        let left = self.infer(left, None);
        let left = self.made_known(left);
        let hint = if is_comparison(&operator) || matches!(left, Ty::Primitive(_)) {
            Some(&left)
        } else {
            None
        };
        let right = self.infer(right, hint);
        let right = self.made_known(right);
        if is_comparison(&operator) {
            self.compare(expr, operator, &left, &right);
            return Ty::primitive("bool");
        }
        let is_assignment = operator.ends_with('=');
        match (left.peeled(), right.peeled()) {
            (Ty::Primitive(_), Ty::Primitive(_)) => left.peeled().clone(),
            (Ty::Primitive(_) | Ty::Variable(_), Ty::Primitive(_) | Ty::Variable(_)) => {
                if !matches!(operator.as_str(), "<<" | ">>" | "<<=" | ">>=") {
                    let (left, right) = (left.peeled().clone(), right.peeled().clone());
                    let before = self.variables.snapshot();
                    if !self.unify(&left, &right) {
                        self.variables.roll_back(before);
                    }
                }
                if is_assignment { Ty::UNIT } else { left.peeled().clone() }
            }
            _ => self.overloaded(expr, operator, &left, &right, is_assignment),
        }
    }

    fn overloaded(
        &mut self,
        expr: ExprId,
        operator: Name,
        left: &Ty,
        right: &Ty,
        is_assignment: bool,
    ) -> Ty {
        let Some((path, method)) = operator_trait(&operator) else { return Ty::Unknown };
        let Some(of) = self.types.known.of_trait(path) else { return Ty::Unknown };
        let Some(function) = self.function_of_trait(of, Name::new(method)) else {
            return Ty::Unknown;
        };
        let span = self.body.expressions[expr].span;
        let args = Args::new(vec![left.clone(), right.clone()]);
        self.calls.push(super::PendingCall {
            expr,
            span,
            function,
            args: args.clone(),
            syntax: CallSyntax::Operator,
            is_guess: false,
        });
        if is_assignment {
            return Ty::UNIT;
        }
        let output = self.projected(of, Name::new("Output"), &args);
        if output.is_unknown() && !left.is_unknown() { left.clone() } else { output }
    }

    /// Comparison looks through references on both sides.
    fn compare(&mut self, expr: ExprId, operator: Name, left: &Ty, right: &Ty) {
        let (mut left, mut right) = (left.clone(), right.clone());
        while let (Ty::Reference(a), Ty::Reference(b)) = (&left, &right) {
            let (a, b) = (a[0].clone(), b[0].clone());
            (left, right) = (self.known(&a), self.known(&b));
        }
        let before = self.variables.snapshot();
        if !self.unify(&left, &right) {
            self.variables.roll_back(before);
        }
        let left = self.made_known(left);
        if matches!(left, Ty::Primitive(_)) {
            return;
        }
        let Some((path, method)) = operator_trait(&operator) else { return };
        let span = self.body.expressions[expr].span;
        let Some(of) = self.types.known.of_trait(path) else { return };
        // An impl that leaves `ne`, `lt`, … to the trait is called through `eq` or `partial_cmp` by the default.
        if let Some(function) = self.function_of_trait(of, Name::new(method)) {
            let args = Args::new(vec![left, right]);
            self.calls.push(super::PendingCall {
                expr,
                span,
                function,
                args,
                syntax: CallSyntax::Operator,
                is_guess: false,
            });
        }
    }

    pub(super) fn infer_unary(
        &mut self,
        expr: ExprId,
        operator: UnaryOperator,
        operand: ExprId,
    ) -> Ty {
        let ty = self.infer(operand, None);
        let ty = self.made_known(ty);
        if matches!(ty.peeled(), Ty::Primitive(_) | Ty::Variable(_) | Ty::Unknown) {
            return ty.peeled().clone();
        }
        let (path, method) = match operator {
            UnaryOperator::Not => ("std::ops::Not", "not"),
            _ => ("std::ops::Neg", "neg"),
        };
        let span = self.body.expressions[expr].span;
        self.record_trait_call(expr, span, path, method, &ty, CallSyntax::Operator);
        let Some(of) = self.types.known.of_trait(path) else { return ty };
        let output = self.projected(of, Name::new("Output"), &Args::one(ty.clone()));
        if output.is_unknown() { ty } else { output }
    }

    pub(super) fn infer_index(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base = self.infer(base, None);
        let base = self.made_known(base);
        let index = self.infer(index, None);
        let index = self.made_known(index);
        let span = self.body.expressions[expr].span;
        let steps = self.steps(&base);
        for (count, step) in steps.iter().enumerate() {
            if let Some(ty) = self.index_of(expr, step, &index) {
                self.record_dereferences(expr, span, &steps[..count]);
                return ty;
            }
        }
        Ty::Unknown
    }

    fn index_of(&mut self, expr: ExprId, base: &Ty, index: &Ty) -> Option<Ty> {
        let is_range = matches!(index, Ty::Adt(adt, _) if self.definitions.adts[*adt].path.starts_with("std::ops::Range"));
        match base {
            Ty::Slice(inner) | Ty::Array(inner) => {
                Some(if is_range { Ty::Slice(inner.clone()) } else { inner[0].clone() })
            }
            Ty::Primitive(name) if *name == "str" => Some(base.clone()),
            Ty::Adt(adt, args) => {
                let is = |path| self.types.known.adt(path) == Some(*adt);
                if is("std::vec::Vec") || is("std::collections::VecDeque") {
                    let inner = args.first()?.clone();
                    return Some(if is_range { Ty::Slice(Args::one(inner)) } else { inner });
                }
                if is("std::collections::HashMap") || is("std::collections::BTreeMap") {
                    return args.get(1).cloned();
                }
                if is("std::string::String") {
                    return Some(Ty::primitive("str"));
                }
                let of = self.types.known.of_trait("std::ops::Index")?;
                if !self.implements(base, of) {
                    return None;
                }
                let span = self.body.expressions[expr].span;
                self.record_trait_call(
                    expr,
                    span,
                    "std::ops::Index",
                    "index",
                    base,
                    CallSyntax::Operator,
                );
                let args = Args::new(vec![base.clone(), index.clone()]);
                Some(self.projected(of, Name::new("Output"), &args))
            }
            _ => None,
        }
    }
}
