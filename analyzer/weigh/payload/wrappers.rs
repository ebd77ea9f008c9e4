//! What does a generic parameter of a wrapper stand for, seen from its callers?

use crate::link::types::{Contents, Ty};
use crate::link::{FunctionId, Program};
use crate::services::WireCall;
use crate::syntax::facts::{ExprId, ExprKind};

/// `ty`, which stands in the function of the way's step `at`, with parameters replaced by what the callers further out
/// pass for them.
pub(super) fn seen_from_outside(
    program: &Program,
    way: &[WireCall],
    mut at: usize,
    mut ty: Ty,
) -> Ty {
    while ty.contents().has(Contents::PARAMETER) && at + 1 < way.len() {
        let arguments = passed(program, way[at].0, way[at + 1]);
        ty = ty.substitute(&arguments);
        at += 1;
    }
    ty
}

/// What the call at `site` passes for the parameters of `callee`.
fn passed(program: &Program, callee: FunctionId, (caller, expr): WireCall) -> Vec<Ty> {
    let signature = program.types.signature(&program.definitions, callee);
    let mut passed = vec![Ty::Unknown; signature.parameters as usize];
    let Some(types) = &program.functions[caller] else { return passed };
    let receiver = usize::from(signature.has_receiver);
    for (input, argument) in
        signature.inputs.iter().skip(receiver).zip(arguments(program, (caller, expr)))
    {
        meet(input, &types.expressions[argument], &mut passed);
    }
    if let Some(output) = &signature.output {
        meet(output, &types.expressions[expr], &mut passed);
    }
    passed
}

/// The arguments of a call, `self` left out.
pub(super) fn arguments(program: &Program, (caller, expr): WireCall) -> Vec<ExprId> {
    let Some(body) = program.definitions.body(caller) else { return Vec::new() };
    match &body.expressions[expr].kind {
        ExprKind::MethodCall(call) => call.arguments.to_vec(),
        ExprKind::Call { arguments, .. } => {
            let types = program.functions[caller].as_ref();
            let has_receiver = types.is_some_and(|types| {
                types.calls_at(expr).any(|call| match call.target {
                    crate::link::Target::Function(function) => {
                        program.types.signature(&program.definitions, function).has_receiver
                    }
                    _ => false,
                })
            });
            arguments.iter().skip(usize::from(has_receiver)).copied().collect()
        }
        _ => Vec::new(),
    }
}

/// Lays a declared type over an actual one and notes what its parameters meet.
fn meet(declared: &Ty, actual: &Ty, passed: &mut [Ty]) {
    if !declared.contents().has(Contents::PARAMETER) {
        return;
    }
    let each = |declared: &[Ty], actual: &[Ty], passed: &mut [Ty]| {
        declared.iter().zip(actual).for_each(|(declared, actual)| meet(declared, actual, passed));
    };
    match (declared, actual) {
        (Ty::Parameter(number), actual) => {
            if let Some(place) = passed.get_mut(*number as usize)
                && place.is_unknown()
            {
                *place = actual.clone();
            }
        }
        (Ty::Adt(a, declared), Ty::Adt(b, actual)) if a == b => each(declared, actual, passed),
        (Ty::Reference(declared), Ty::Reference(actual))
        | (Ty::Tuple(declared), Ty::Tuple(actual))
        | (Ty::Slice(declared), Ty::Slice(actual) | Ty::Array(actual))
        | (Ty::Array(declared), Ty::Array(actual)) => each(declared, actual, passed),
        (Ty::Reference(declared), actual) => meet(&declared[0], actual, passed),
        (declared, Ty::Reference(actual)) => meet(declared, &actual[0], passed),
        (Ty::Opaque(declared) | Ty::Dyn(declared), Ty::Opaque(actual) | Ty::Dyn(actual)) => {
            for (declared, actual) in declared.iter().zip(actual.iter()) {
                each(&declared.args, &actual.args, passed);
                for ((_, declared), (_, actual)) in declared.bindings.iter().zip(&actual.bindings) {
                    meet(declared, actual, passed);
                }
            }
        }
        _ => {}
    }
}
