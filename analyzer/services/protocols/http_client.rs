//! HTTP clients: which calls send a request, with which method, to which URL.

use super::http_server::bound_to;
use super::{Contract, Facts, FunctionBody, LookedFor, Wire, WireTarget, sockets};
use crate::link::{BodyOwner, BodyTypes, CallSite, FunctionId, Resolution, Target};
use crate::manifest::OperationSide;
use crate::services::model::Protocol;
use crate::services::text::{ALTERNATIVES, Part, Text};
use crate::syntax::facts::{Body, ExprId, ExprKind};

/// A function that starts a request.
struct Client {
    /// Path of the function without its last segment: the type or module, generics left out.
    owner: &'static str,
    /// How the method is given.
    verb: Verb,
}

/// How a client is told the HTTP method.
#[derive(Clone, Copy)]
enum Verb {
    /// By the name of the function: `get`, `post`, ….
    Named,
    /// By the first argument; the URL is the second.
    First,
    /// As `First`, by the constructor of a request that is sent later: `Request::new(Method::GET, url)`.
    Made,
    /// As a builder: `Request::builder().method(…).uri(…)`.
    Builder,
}

/// Known clients. The last segment of the function is a verb for `Named`, `request` for `First`.
const CLIENTS: &[Client] = &[
    Client { owner: "reqwest::Client", verb: Verb::Named },
    Client { owner: "reqwest::async_impl::client::Client", verb: Verb::Named },
    Client { owner: "reqwest::blocking::Client", verb: Verb::Named },
    Client { owner: "reqwest", verb: Verb::Named },
    Client { owner: "reqwest::blocking", verb: Verb::Named },
    Client { owner: "reqwest::Client", verb: Verb::First },
    Client { owner: "reqwest::blocking::Client", verb: Verb::First },
    Client { owner: "reqwest_middleware::ClientWithMiddleware", verb: Verb::Named },
    Client { owner: "reqwest_middleware::ClientWithMiddleware", verb: Verb::First },
    Client { owner: "awc::Client", verb: Verb::Named },
    Client { owner: "awc::Client", verb: Verb::First },
    Client { owner: "actix_web::client::Client", verb: Verb::Named },
    Client { owner: "actix_web::client::Client", verb: Verb::First },
    Client { owner: "ureq", verb: Verb::Named },
    Client { owner: "ureq::Agent", verb: Verb::Named },
    Client { owner: "ureq::Agent", verb: Verb::First },
    Client { owner: "ureq::AgentBuilder", verb: Verb::Named },
    Client { owner: "ureq::agent", verb: Verb::Named },
    Client { owner: "isahc", verb: Verb::Named },
    Client { owner: "isahc::HttpClient", verb: Verb::Named },
    Client { owner: "isahc::HttpClientBuilder", verb: Verb::Named },
    Client { owner: "surf", verb: Verb::Named },
    Client { owner: "surf::client", verb: Verb::Named },
    Client { owner: "surf::Config", verb: Verb::Named },
    Client { owner: "surf::Client", verb: Verb::Named },
    Client { owner: "ntex::http::client::Client", verb: Verb::Named },
    Client { owner: "attohttpc", verb: Verb::Named },
    Client { owner: "attohttpc::Session", verb: Verb::Named },
    Client { owner: "minreq", verb: Verb::Named },
    Client { owner: "hyper::Client", verb: Verb::Named },
    Client { owner: "hyper::client::Client", verb: Verb::Named },
    Client { owner: "hyper_util::client::legacy::Client", verb: Verb::Named },
    Client { owner: "hyper_util::client::legacy::client::Client", verb: Verb::Named },
    Client { owner: "ureq", verb: Verb::First },
    Client { owner: "reqwest::Request", verb: Verb::Made },
    Client { owner: "reqwest::async_impl::request::Request", verb: Verb::Made },
    Client { owner: "reqwest::blocking::Request", verb: Verb::Made },
    Client { owner: "surf::Request", verb: Verb::Made },
    Client { owner: "surf::RequestBuilder", verb: Verb::Made },
    Client { owner: "http_types::Request", verb: Verb::Made },
    Client { owner: "attohttpc::RequestBuilder", verb: Verb::Made },
    Client { owner: "http::Request", verb: Verb::Named },
    Client { owner: "hyper::Request", verb: Verb::Named },
    Client { owner: "isahc::Request", verb: Verb::Named },
    Client { owner: "http::Request", verb: Verb::Builder },
    Client { owner: "http::Request", verb: Verb::Named },
    Client { owner: "hyper::Request", verb: Verb::Builder },
    Client { owner: "hyper::Request", verb: Verb::Named },
    Client { owner: "http::request::Request", verb: Verb::Builder },
    Client { owner: "http::request::Request", verb: Verb::Named },
];

/// Functions named for an HTTP method.
const VERBS: &[&str] = &["get", "post", "put", "patch", "delete", "head", "options"];

fn is_verb(name: &str) -> bool {
    let name = name.strip_suffix("_async").unwrap_or(name);
    VERBS.contains(&name)
}

/// Everything that starts an HTTP request.
pub(super) fn wires(facts: Facts<'_>) -> Vec<Wire> {
    let mut wires = Vec::new();
    // What descriptions say is no body's own.
    let mut described_by = facts.program.operations.values();
    let are_described = described_by.any(|operation| operation.side == OperationSide::Http);
    let bodies: Box<dyn Iterator<Item = FunctionBody<'_>>> = if are_described {
        Box::new(facts.bodies())
    } else {
        Box::new(facts.bodies_with(LookedFor::HttpRequests))
    };
    for (function, body, types) in bodies {
        if facts.is_derived(function) {
            continue;
        }
        if !are_described && !types.calls.iter().any(|call| may_request(facts, call)) {
            types.quiet.keep_quiet(LookedFor::HttpRequests as u32);
            continue;
        }
        for call in &types.calls {
            if let Some(target) = described(facts, function, call) {
                let place = facts.place(function, call.span);
                wires.push(Wire { function, expr: call.expr, place, target });
                continue;
            }
            let Some(path) = facts.callee(call) else { continue };
            let Some((owner, name)) = path.rsplit_once("::") else { continue };
            let Some(request) = request(facts, function, body, types, call.expr, owner, name)
            else {
                continue;
            };
            wires.push(Wire {
                function,
                expr: call.expr,
                place: facts.place(function, call.span),
                target: WireTarget::Http {
                    methods: request.0,
                    urls: request.1,
                    contract: None,
                    protocol: Protocol::Http,
                },
            });
        }
        wires.extend(sockets::wires(facts, function, types));
    }
    wires
}

/// Whether what is called is of a client that is known.
fn may_request(facts: Facts<'_>, call: &CallSite) -> bool {
    let Some(path) = facts.callee(call) else { return false };
    let Some((owner, name)) = path.rsplit_once("::") else { return false };
    client_of(owner, name).is_some() || sockets::opens(&path)
}

/// The request that a call of a client made of an OpenAPI description sends: the URL is what the function's body says,
/// as seen from the call.
fn described(facts: Facts<'_>, caller: FunctionId, call: &CallSite) -> Option<WireTarget> {
    let Target::Function(function) = call.target else { return None };
    let operation = facts.program.operations.get(&function)?;
    if operation.side != OperationSide::Http {
        return None;
    }
    let body = facts.program.definitions.body(function)?;
    let ExprKind::Block(block) = &body.expressions[body.root?].kind else { return None };
    let (owner, from) = (BodyOwner::Function(function), BodyOwner::Function(caller));
    let texts = facts.values.texts(owner, block.tail?);
    let seen = |part: &Part| match part {
        part if part.up_to() == Some(function) => facts.values.passed_at(part, from, call.expr),
        _ => None,
    };
    let urls = texts.iter().flat_map(|text| text.replaced(ALTERNATIVES, &seen)).collect();
    Some(WireTarget::Http {
        methods: vec![Text::literal(&operation.method)],
        urls,
        contract: Some(Contract { file: operation.location.path, path: operation.service }),
        protocol: Protocol::Http,
    })
}

fn request(
    facts: Facts<'_>,
    function: FunctionId,
    body: &Body,
    types: &BodyTypes,
    call: ExprId,
    owner: &str,
    name: &str,
) -> Option<(Vec<Text>, Vec<Text>)> {
    match client_of(owner, name)?.verb {
        Verb::Named => {
            let verb = name.strip_suffix("_async").unwrap_or(name).to_uppercase();
            Some((vec![Text::literal(&verb)], facts.argument_text(function, call, 0)))
        }
        Verb::First | Verb::Made => {
            Some((facts.argument_text(function, call, 0), facts.argument_text(function, call, 1)))
        }
        Verb::Builder => built(facts, function, body, types, call),
    }
}

/// The client whose function `name` starts a request.
fn client_of(owner: &str, name: &str) -> Option<&'static Client> {
    let owner = maker(owner);
    CLIENTS.iter().find(|client| {
        client.owner == owner
            && match client.verb {
                Verb::Named => is_verb(name),
                Verb::First => matches!(name, "request" | "request_url" | "run"),
                Verb::Made => name == "new",
                Verb::Builder => matches!(name, "builder"),
            }
    })
}

/// The type at the start of a chain whose types are not known: `isahc::HttpClient` of `isahc::HttpClient::builder::build`.
fn maker(owner: &str) -> &str {
    let is_small = |segment: &str| segment.starts_with(char::is_lowercase);
    let mut front = owner;
    while let Some((before, last)) = front.rsplit_once("::") {
        if !is_small(last) {
            return front;
        }
        front = before;
    }
    owner
}

/// Follows a builder upwards, `.method(…)` and `.uri(…)` on what the call gives, also where a local holds it in between.
fn built(
    facts: Facts<'_>,
    function: FunctionId,
    body: &Body,
    types: &BodyTypes,
    start: ExprId,
) -> Option<(Vec<Text>, Vec<Text>)> {
    let mut methods = vec![Text::literal("GET")];
    let mut urls = None;
    let mut open = vec![start];
    let mut seen: Vec<ExprId> = Vec::new();
    while let Some(mut at) = open.pop() {
        if seen.contains(&at) {
            continue;
        }
        seen.push(at);
        while let Some((expr, call)) = body.asked_next(at) {
            match call.method.as_str() {
                "method" => methods = facts.argument_text(function, expr, 0),
                "uri" => urls = Some(facts.argument_text(function, expr, 0)),
                _ => {}
            }
            at = expr;
        }
        open.extend(uses(body, types, at));
    }
    Some((methods, urls?))
}

/// Where the local stands that a `let` binds to a value.
fn uses(body: &Body, types: &BodyTypes, value: ExprId) -> Vec<ExprId> {
    let bound = body.expressions.iter().find_map(|expression| match &expression.kind {
        ExprKind::Block(block) => bound_to(body, &block.statements, value),
        _ => None,
    });
    let Some(bound) = bound else { return Vec::new() };
    let all = types.resolutions.iter();
    all.filter(|(_, of)| *of == Resolution::Local(bound)).map(|(expr, _)| *expr).collect()
}
