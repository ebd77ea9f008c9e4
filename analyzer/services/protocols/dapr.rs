//! Dapr: actors, and topics that its sidecar hands over.
//!
//! Whoever registers an actor type answers its methods; the sidecar finds it by the type's name. A publisher may post to
//! the sidecar instead of using a client, and a subscriber tells the sidecar of its topics in the answer to
//! `GET /dapr/subscribe`.

use super::{Facts, LookedFor, Served, Told, Wire, WireTarget};
use crate::base::Name;
use crate::link::{BodyOwner, BodyTypes, FunctionId, Target};
use crate::services::graph::EntryKind;
use crate::services::model::{Mode, Protocol};
use crate::services::text::{Part, Text};
use crate::syntax::facts::{Body, ExprId, ExprKind, MacroMeaning};

/// Where the sidecar takes what is published: pub/sub component and topic follow.
const PUBLISH: &str = "/v1.0/publish/";
/// Where the sidecar asks for topics.
const SUBSCRIBE: &str = "/dapr/subscribe";

/// Calls of actors.
pub(super) fn wires(facts: Facts<'_>) -> Vec<Wire> {
    let mut wires = Vec::new();
    for (function, _, types) in facts.bodies_with(LookedFor::Actors) {
        if !types.calls.iter().any(|call| is_of_dapr(&call.target, "invoke_actor")) {
            types.quiet.keep_quiet(LookedFor::Actors as u32);
            continue;
        }
        for call in &types.calls {
            if !is_of_dapr(&call.target, "invoke_actor") {
                continue;
            }
            let kinds = facts.argument_text(function, call.expr, 0);
            let methods = facts.argument_text(function, call.expr, 2);
            let kinds = if kinds.is_empty() { vec![Text::default()] } else { kinds };
            let operations = kinds.iter().flat_map(|kind| {
                let kind = last_name(kind).then(&Text::literal("/"));
                methods.iter().map(move |method| kind.clone().then(method))
            });
            wires.push(Wire {
                function,
                expr: call.expr,
                place: facts.place(function, call.span),
                target: WireTarget::Told(Told {
                    protocol: Protocol::Grpc,
                    mode: Mode::Sync,
                    methods: Vec::new(),
                    addresses: Vec::new(),
                    operations: operations.collect(),
                }),
            });
        }
    }
    wires
}

/// Whether a call is one of a method that only Dapr's clients have.
fn is_of_dapr(target: &Target, method: &str) -> bool {
    let (path, may_be_any) = match target {
        Target::External(path) => (path.as_str(), false),
        Target::Unresolved(_, path) => (path.as_str(), true),
        Target::Function(_) => return false,
    };
    path.ends_with(method)
        && path.rsplit("::").next() == Some(method)
        && (may_be_any || path.starts_with("dapr::"))
}

/// The type's own name: what stands before the last point is the name of whoever runs it.
fn last_name(kind: &Text) -> Text {
    let at =
        kind.0.iter().rposition(|part| matches!(part, Part::Literal(text) if text.contains('.')));
    let Some(at) = at else { return kind.clone() };
    let mut parts = kind.0[at..].to_vec();
    if let Some(Part::Literal(text)) = parts.first_mut() {
        *text = Name::new(text.rsplit('.').next().unwrap_or_default());
    }
    Text(parts)
}

/// Topics of calls that post to the sidecar.
pub(super) fn published(wire: &mut Wire) {
    let WireTarget::Http { urls, .. } = &wire.target else { return };
    let topics: Option<Vec<Text>> = urls.iter().map(topic_of).collect();
    if let Some(topics) = topics.filter(|topics| !topics.is_empty()) {
        wire.target = WireTarget::Topic(topics);
    }
}

/// What stands behind the component in a URL of the sidecar.
fn topic_of(url: &Text) -> Option<Text> {
    let starts = |part: &Part| match part {
        Part::Literal(text) => text.split_once(PUBLISH).map(|(_, rest)| rest.to_owned()),
        _ => None,
    };
    let at = url.0.iter().position(|part| starts(part).is_some())?;
    let mut rest = Text::literal(&starts(&url.0[at])?).then(&Text(url.0[at + 1..].to_vec()));
    while let Some(first) = rest.0.first().cloned() {
        rest.0.remove(0);
        if let Part::Literal(text) = first
            && let Some((_, topic)) = text.split_once('/')
        {
            return Some(Text::literal(topic).then(&rest));
        }
    }
    None
}

/// Methods of registered actors.
pub(super) fn served(facts: Facts<'_>) -> Vec<Served> {
    let mut served = Vec::new();
    for (function, body, types) in facts.bodies_with(LookedFor::ActorMethods) {
        if !types.calls.iter().any(|call| is_of_dapr(&call.target, "register_method")) {
            types.quiet.keep_quiet(LookedFor::ActorMethods as u32);
            continue;
        }
        for call in &types.calls {
            if !is_of_dapr(&call.target, "register_method") {
                continue;
            }
            let Some(kind) = kind_of(facts, function, body, call.expr) else { continue };
            for method in facts.argument_text(function, call.expr, 0) {
                let Some(method) = method.as_literal() else { continue };
                let operation = Name::new(&format!("{kind}/{method}"));
                served.push(Served {
                    protocol: Protocol::Grpc,
                    kind: EntryKind::Rpc(operation),
                    operation,
                    handler: handler(facts, function, types, call.expr),
                    registered_in: vec![function],
                    place: facts.place(function, call.span),
                    topic: None,
                });
            }
        }
    }
    served
}

/// The actor type at the start of a chain: `ActorTypeRegistration::new::<T>("Type", …).register_method(…)`.
fn kind_of(facts: Facts<'_>, function: FunctionId, body: &Body, call: ExprId) -> Option<String> {
    let mut at = call;
    loop {
        match &body.expressions[at].kind {
            ExprKind::MethodCall(call) => at = call.receiver,
            ExprKind::Call { .. } => break,
            _ => return None,
        }
    }
    let kinds = facts.argument_text(function, at, 0);
    let kind = last_name(kinds.first()?).pattern();
    (!kind.contains("{}") && !kind.is_empty()).then_some(kind)
}

fn handler(
    facts: Facts<'_>,
    function: FunctionId,
    types: &BodyTypes,
    call: ExprId,
) -> Option<FunctionId> {
    let argument = facts.values.argument(BodyOwner::Function(function), call, 1)?;
    match types.resolution(argument) {
        Some(crate::link::Resolution::Definition(crate::link::Definition::Function(handler))) => {
            Some(handler)
        }
        _ => None,
    }
}

/// Topics in the answers to the sidecar's question.
pub(super) fn subscribed(facts: Facts<'_>, routes: &[Served]) -> Vec<Served> {
    let asked = routes.iter().filter(|route| match &route.kind {
        EntryKind::Http { path, .. } => path == SUBSCRIBE,
        _ => false,
    });
    let handlers = asked.filter_map(|route| Some((route.handler?, route.registered_in.clone())));
    let mut served = Vec::new();
    for (handler, registered_in) in handlers {
        let Some(body) = facts.program.definitions.body(handler) else { continue };
        for (expr, topic) in topics(facts, handler, body) {
            let operation = Name::new(&topic.pattern());
            served.push(Served {
                protocol: Protocol::Queue,
                kind: EntryKind::Message(operation),
                operation,
                handler: Some(handler),
                registered_in: registered_in.clone(),
                place: facts.place(handler, body.expressions[expr].span),
                topic: Some(topic),
            });
        }
    }
    served
}

/// The second value of each `json!({ "pubsubname": …, "topic": …, "route": … })`, in the order that Dapr's documentation
/// and its libraries have.
fn topics(facts: Facts<'_>, handler: FunctionId, body: &Body) -> Vec<(ExprId, Text)> {
    let owner = BodyOwner::Function(handler);
    let values = body.expressions.iter().filter_map(|expression| match &expression.kind {
        ExprKind::Macro(call) => match &call.meaning {
            MacroMeaning::Values(values) if values.len() > 2 => Some(values),
            _ => None,
        },
        _ => None,
    });
    values
        .flat_map(|values| values.chunks(3).filter_map(|chunk| chunk.get(1).copied()))
        .flat_map(|value| {
            facts.values.texts(owner, value).into_iter().map(move |text| (value, text))
        })
        .filter(|(_, text)| text.is_known_in_part())
        .collect()
}
