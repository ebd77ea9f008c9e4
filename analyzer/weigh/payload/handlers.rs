//! What does a handler take and give, by its signature and the extractors of its framework?

use super::flow::Flow;
use super::names::last;
use crate::link::types::Ty;
use crate::link::{FunctionId, Program, Types};
use crate::syntax::facts::{ExprKind, TypeRef};

/// Types around a body that is read or written as what is inside.
const BODIES: &[&str] =
    &["Json", "Form", "JsonBody", "ValidatedJson", "Protobuf", "MsgPack", "Valid"];
/// Types that say nothing of the body they hold.
const ANSWERS: &[&str] = &[
    "Response",
    "HttpResponse",
    "IntoResponse",
    "Responder",
    "Reply",
    "Rejection",
    "Body",
    "ServiceResponse",
];
/// Answers without a body.
const EMPTY: &[&str] = &["StatusCode", "NoContent", "Status", "Redirect"];

/// What a handler gives.
pub(super) enum Given {
    /// Bodies of these types.
    Types(Vec<Ty>),
    /// No body.
    Nothing,
    /// Nobody knows.
    Unknown,
}

/// The body that a handler asks its framework for.
pub(super) fn taken(program: &Program, handler: FunctionId) -> Option<Ty> {
    let signature = program.types.signature(&program.definitions, handler);
    let inputs = signature.inputs.iter().skip(usize::from(signature.has_receiver));
    let written = &program.definitions.signature(handler).parameters;
    inputs.zip(written).find_map(|(ty, written)| {
        inside(program, ty).or_else(|| inside_written(program, handler, &written.ty))
    })
}

/// What a handler gives, by its signature, else by what its body makes.
pub(super) fn given(program: &Program, handler: FunctionId) -> Given {
    let signature = program.types.signature(&program.definitions, handler);
    let output = signature.output.as_ref().map_or(&Ty::UNIT, |output| output);
    let output = settled(program, output);
    let written = program.definitions.signature(handler).output.as_ref();
    let found = inside(program, &output)
        .or_else(|| written.and_then(|written| inside_written(program, handler, written)));
    if let Some(found) = found {
        return Given::Types(vec![found]);
    }
    if is_empty(program, &output) {
        return Given::Nothing;
    }
    let mut made = made(program, handler);
    made.dedup();
    if made.is_empty() { Given::Unknown } else { Given::Types(made) }
}

/// What a future gives, and what there is where it succeeds.
pub(super) fn settled(program: &Program, ty: &Ty) -> Ty {
    match ty.peeled() {
        Ty::Opaque(bounds) | Ty::Dyn(bounds) => {
            let output = bounds.iter().flat_map(|bound| &bound.bindings);
            let output = output.into_iter().find(|(name, _)| *name == "Output");
            output.map_or_else(|| ty.clone(), |(_, output)| settled(program, output))
        }
        Ty::Adt(adt, args) => match (name(program, *adt), args.first()) {
            ("Result" | "Pin" | "Box", Some(inner)) => settled(program, inner),
            _ => ty.peeled().clone(),
        },
        other => other.clone(),
    }
}

fn name(program: &Program, adt: crate::link::AdtId) -> &'static str {
    program.definitions.adts[adt].name.as_str()
}

/// The type inside the first body type in `ty`.
fn inside(program: &Program, ty: &Ty) -> Option<Ty> {
    match ty.peeled() {
        Ty::Adt(adt, args) if BODIES.contains(&name(program, *adt)) => {
            let inner = args.first()?;
            inside(program, inner).or_else(|| Some(inner.clone()))
        }
        Ty::Adt(adt, args) if matches!(name(program, *adt), "Option" | "Result" | "Created") => {
            inside(program, args.first()?)
        }
        Ty::Tuple(args) => args.iter().find_map(|ty| inside(program, ty)),
        _ => None,
    }
}

/// The same by the type as written, for frameworks whose types are not known.
fn inside_written(program: &Program, function: FunctionId, ty: &TypeRef) -> Option<Ty> {
    match ty {
        TypeRef::Path(path) => {
            let segment = path.segments.last()?;
            let inner = segment.arguments.as_ref()?.types.first()?;
            match segment.name.as_str() {
                name if BODIES.contains(&name) => inside_written(program, function, inner)
                    .or_else(|| Some(Types::written(&program.definitions, function, inner))),
                "Option" | "Result" | "Created" => inside_written(program, function, inner),
                _ => None,
            }
        }
        TypeRef::Reference(inner) => inside_written(program, function, inner),
        TypeRef::Tuple(items) => {
            items.iter().find_map(|item| inside_written(program, function, item))
        }
        _ => None,
    }
}

fn is_empty(program: &Program, ty: &Ty) -> bool {
    match ty {
        Ty::Tuple(args) => args.is_empty(),
        Ty::Adt(adt, _) => EMPTY.contains(&name(program, *adt)),
        Ty::External(path) => EMPTY.contains(&last(path)),
        _ => false,
    }
}

/// Bodies that a handler makes inside: `Json(order)`, `HttpResponse::Ok().json(order)`.
fn made(program: &Program, handler: FunctionId) -> Vec<Ty> {
    let Some(flow) = Flow::of(program, handler) else { return Vec::new() };
    let types = &flow.types.expressions;
    let is_answer = |ty: &Ty| match ty.peeled() {
        Ty::Adt(adt, _) => is_answer(name(program, *adt)),
        Ty::External(path) => path.split("::").any(is_answer),
        _ => false,
    };
    let expressions = flow.body.expressions.iter_enumerated();
    let found = expressions.filter_map(|(expr, expression)| match &expression.kind {
        ExprKind::Call { .. } => {
            let Ty::Adt(adt, args) = &types[expr] else { return None };
            BODIES.contains(&name(program, *adt)).then(|| args.first().cloned()).flatten()
        }
        ExprKind::MethodCall(call) if matches!(call.method.as_str(), "json" | "body_json") => {
            let argument = *call.arguments.first()?;
            is_answer(&types[call.receiver]).then(|| types[argument].peeled().clone())
        }
        _ => None,
    });
    found.collect()
}

fn is_answer(name: &str) -> bool {
    ANSWERS.iter().any(|answer| name.starts_with(answer))
}
