//! Which type goes over the wire with a call?
//!
//! Who sends knows best: of a request the client is asked first, of a response the handler. Where its code does not
//! tell, the reader's does.

use super::flow::{Flow, Origin};
use super::handlers::{self, Given};
use super::names::last;
use super::wrappers::{arguments, seen_from_outside};
use super::{Encoding, ITEMS, Name, nothing, one_of, types, untold};
use crate::link::types::Ty;
use crate::link::{FunctionId, Program, Target};
use crate::services::{ServiceCall, WireCall, WireWay};
use crate::syntax::facts::{ExprId, ExprKind, MacroMeaning};
use crate::weigh::{Carried, Message, Payload};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// How many ways to the wire are looked at for one call.
const WAYS: usize = 24;
/// How many values a serialised one is followed back through.
const DEPTH: usize = 12;
/// What a key of `json!` takes with its quotes, colon and comma: keys are not kept.
const KEY: u64 = 12;

/// Methods that fill a request from a value.
const FILLS: &[&str] = &["json", "send_json", "body_json", "json_body", "form", "send_form"];
/// Methods that fill a request or message with bytes.
const BYTES: &[&str] = &[
    "body",
    "send_body",
    "body_string",
    "send_string",
    "send_bytes",
    "body_bytes",
    "payload",
    "message_body",
    "data",
    "value",
    "arg",
    "message",
];
/// Methods that send what was filled.
const SENDS: &[&str] = &["send", "call", "execute", "send_json", "send_form", "recv_json"];
/// Methods that read a response as a value.
const READS: &[&str] = &["json", "body_json", "recv_json", "into_json", "read_json"];
/// Methods that give their receiver in another form.
const FORMS: &[&str] = &[
    "unwrap",
    "expect",
    "into",
    "clone",
    "to_vec",
    "as_bytes",
    "into_bytes",
    "as_str",
    "as_slice",
    "as_ref",
    "map_err",
    "context",
    "with_context",
    "unwrap_or_default",
    "unwrap_or_else",
    "freeze",
    "to_owned",
    "to_string",
    "into_boxed_slice",
    "as_deref",
    "ok",
    "ok_or_else",
    "into_inner",
    "borrow",
    "as_mut",
];
/// Functions that give their argument in another form.
const WRAPS: &[&str] = &[
    "from",
    "new",
    "Some",
    "Ok",
    "Borrowed",
    "Owned",
    "from_utf8",
    "copy_from_slice",
    "from_static",
];
/// Crates whose functions turn values into bytes and back.
const SERIALISERS: &[&str] = &[
    "serde_json",
    "simd_json",
    "sonic_rs",
    "bincode",
    "postcard",
    "rmp_serde",
    "ciborium",
    "serde_cbor",
    "serde_yaml",
    "toml",
    "bson",
    "serde_urlencoded",
    "serde_qs",
    "quick_xml",
];

/// Finds the types of bodies.
pub(super) struct Bodies<'a> {
    program: &'a Program,
    flows: RefCell<FxHashMap<FunctionId, Option<Rc<Flow<'a>>>>>,
}

/// What is put into a body, as far as the function around tells.
#[derive(Clone)]
enum Put {
    /// A value of this type.
    Value(Ty, Encoding),
    /// A message made in place.
    Made(Message),
    /// What the caller passes in this position; the value itself, or bytes of it.
    Passed(usize, Form),
}

/// Whether a value is put into a body, or bytes that were made of one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Value,
    Bytes,
}

impl<'a> Bodies<'a> {
    pub(super) fn new(program: &'a Program) -> Self {
        Self { program, flows: RefCell::default() }
    }

    fn flow(&self, function: FunctionId) -> Option<Rc<Flow<'a>>> {
        let mut flows = self.flows.borrow_mut();
        let flow = flows.entry(function);
        flow.or_insert_with(|| Flow::of(self.program, function).map(Rc::new)).clone()
    }

    /// The body of an HTTP request.
    pub(super) fn request(&self, call: &ServiceCall) -> Carried {
        let method = call.operation.split(' ').next().unwrap_or_default();
        if matches!(method, "GET" | "HEAD" | "OPTIONS") {
            return nothing(&format!("a {method} has no body"));
        }
        let sent = self.each(call, |way| self.filled(way));
        let taken = || {
            let taken = handlers::taken(self.program, call.handler?)?;
            let message = types::message(self.program, &taken, Encoding::Json)?;
            one_of(vec![message], "body that the handler takes")
        };
        let is_bare = || {
            let ways = call.ways.iter().take(WAYS);
            !call.ways.is_empty() && ways.into_iter().all(|way| self.is_sent_bare(way))
        };
        one_of(sent, "body that the client sends").or_else(taken).unwrap_or_else(|| {
            if method == "DELETE" || is_bare() {
                nothing("the client sends no body")
            } else {
                untold()
            }
        })
    }

    /// The body of an HTTP response.
    pub(super) fn response(&self, call: &ServiceCall) -> Carried {
        let given = call.handler.map_or(Given::Unknown, |it| handlers::given(self.program, it));
        match given {
            Given::Types(types) => {
                let messages = types.iter();
                let messages = messages
                    .filter_map(|ty| types::message(self.program, ty, Encoding::Json))
                    .collect();
                if let Some(carried) = one_of(messages, "body that the handler gives") {
                    return carried;
                }
            }
            Given::Nothing => return nothing("the handler gives no body"),
            Given::Unknown => {}
        }
        let read = self.each(call, |way| self.read(way));
        one_of(read, "body that the client reads").unwrap_or_else(untold)
    }

    /// A message that is published.
    pub(super) fn message(&self, call: &ServiceCall) -> Carried {
        let sent = self.each(call, |way| self.published(way));
        let heard = || one_of(vec![self.heard(call.handler?)?], "message that the consumer reads");
        one_of(sent, "message that is published").or_else(heard).unwrap_or_else(untold)
    }

    /// Parameters and result of an RPC that no `.proto` file declares.
    pub(super) fn rpc(&self, call: &ServiceCall) -> Payload {
        let called = || {
            let way = call.ways.first()?;
            let (function, expr) = *way.0.first()?;
            let types = self.program.functions[function].as_ref()?;
            types.calls_at(expr).find_map(|call| match call.target {
                Target::Function(function) => Some(function),
                _ => None,
            })
        };
        let Some(function) = call.handler.or_else(called) else {
            return Payload { request: untold(), response: untold(), measured: false };
        };
        let signature = self.program.types.signature(&self.program.definitions, function);
        let inputs: Vec<Ty> = signature
            .inputs
            .iter()
            .skip(usize::from(signature.has_receiver))
            .filter(|ty| !matches!(self.name(ty), "Context" | "Extensions"))
            .cloned()
            .collect();
        let output = signature.output.as_ref().map_or(&Ty::UNIT, |output| output);
        let output = handlers::settled(self.program, output);
        let request = match inputs.first().and_then(|ty| self.tonic(ty)) {
            Some(carried) => Some(carried),
            None if inputs.is_empty() => Some(nothing("the RPC has no parameters")),
            None => self.values(inputs, "parameters of the RPC"),
        };
        let response = match self.tonic(&output) {
            Some(carried) => Some(carried),
            None if output == Ty::UNIT => Some(nothing("the RPC has no result")),
            None => self.values(vec![output], "result of the RPC"),
        };
        Payload {
            request: request.unwrap_or_else(untold),
            response: response.unwrap_or_else(untold),
            measured: false,
        }
    }

    fn values(&self, values: Vec<Ty>, rule: &str) -> Option<Carried> {
        let all = Ty::Tuple(crate::link::types::Args::new(values));
        one_of(vec![types::message(self.program, &all, Encoding::Json)?], rule)
    }

    fn name(&self, ty: &Ty) -> &'static str {
        match ty.peeled() {
            Ty::Adt(adt, _) => self.program.definitions.adts[*adt].name.as_str(),
            Ty::External(path) => last(path.as_str()),
            _ => "",
        }
    }

    /// `tonic::Request<T>`, `tonic::Response<T>`, `impl tonic::IntoRequest<T>`.
    fn tonic(&self, ty: &Ty) -> Option<Carried> {
        const RULE: &str = "fields of the generated message";
        let args = match ty.peeled() {
            Ty::Adt(_, args) if matches!(self.name(ty), "Request" | "Response") => args.clone(),
            Ty::Opaque(bounds) => {
                let bound = bounds.first()?;
                let streamed = bound.bindings.iter().find(|(name, _)| *name == "Message");
                match streamed {
                    Some((_, message)) => crate::link::types::Args::one(message.clone()),
                    None => bound.args.clone(),
                }
            }
            _ => return None,
        };
        let inner = args.first()?;
        let (message, is_stream) = match inner.peeled() {
            Ty::Adt(_, args) if self.name(inner) == "Streaming" => (args.first()?, true),
            _ => (inner, false),
        };
        let message = types::message(self.program, message, Encoding::Protobuf)?;
        let carried = one_of(vec![message], RULE)?;
        if !is_stream {
            return Some(carried);
        }
        let bytes = carried.bytes.map(|bytes| bytes.saturating_mul(ITEMS));
        let rule = Name::new(&format!("{RULE}, {ITEMS} in a stream"));
        Some(Carried { bytes, rule, ..carried })
    }

    /// What `find` finds on each way of a call.
    fn each(&self, call: &ServiceCall, find: impl Fn(&[WireCall]) -> Vec<Message>) -> Vec<Message> {
        call.ways.iter().take(WAYS).flat_map(|WireWay(way)| find(way)).collect()
    }

    /// Messages that a client fills its request with.
    fn filled(&self, way: &[WireCall]) -> Vec<Message> {
        for (at, (function, expr)) in way.iter().enumerate() {
            let Some(flow) = self.flow(*function) else { break };
            let course = flow.follow(*expr);
            let filled = course.steps.iter().filter_map(|step| {
                let argument = *step.arguments.first()?;
                let method = step.method.as_str();
                if FILLS.contains(&method) {
                    Some(self.put(&flow, argument, Form::Value, 0))
                } else if BYTES.contains(&method) {
                    Some(self.put(&flow, argument, Form::Bytes, 0))
                } else {
                    None
                }
            });
            let messages: Vec<Message> =
                filled.flatten().filter_map(|put| self.settle(way, at, put)).collect();
            if !messages.is_empty() || !course.is_returned {
                return messages;
            }
        }
        Vec::new()
    }

    /// Whether a client is seen to send its request without having filled it.
    fn is_sent_bare(&self, WireWay(way): &WireWay) -> bool {
        let Some((function, expr)) = way.first() else { return false };
        let Some(flow) = self.flow(*function) else { return false };
        let course = flow.follow(*expr);
        let has =
            |names: &[&str]| course.steps.iter().any(|step| names.contains(&step.method.as_str()));
        let multipart = ["multipart", "body_stream", "send_stream"];
        let fills = |names: &[&str]| {
            course
                .steps
                .iter()
                .any(|step| names.contains(&step.method.as_str()) && !step.arguments.is_empty())
        };
        has(SENDS) && !fills(FILLS) && !fills(BYTES) && !has(&multipart)
    }

    /// Messages that a client reads from the response.
    fn read(&self, way: &[WireCall]) -> Vec<Message> {
        for (at, (function, expr)) in way.iter().enumerate() {
            let Some(flow) = self.flow(*function) else { break };
            let course = flow.follow(*expr);
            let read = course
                .steps
                .iter()
                .filter(|step| READS.contains(&step.method.as_str()) && step.arguments.is_empty());
            let parsed = course.handed.iter().filter(|call| self.parses(&flow, **call));
            let calls: Vec<ExprId> = read.map(|step| step.call).chain(parsed.copied()).collect();
            let messages: Vec<Message> = calls
                .into_iter()
                .filter_map(|call| {
                    let ty = handlers::settled(self.program, &flow.types.expressions[call]);
                    let ty = seen_from_outside(self.program, way, at, ty);
                    types::message(self.program, &ty, Encoding::Json)
                })
                .collect();
            if !messages.is_empty() || !course.is_returned {
                return messages;
            }
        }
        Vec::new()
    }

    /// Messages that a producer puts into what it publishes.
    fn published(&self, way: &[WireCall]) -> Vec<Message> {
        let Some((function, expr)) = way.first() else { return Vec::new() };
        let Some(flow) = self.flow(*function) else { return Vec::new() };
        let mut parts = match &flow.body.expressions[*expr].kind {
            ExprKind::Struct(literal) => literal.fields.iter().map(|(_, value)| *value).collect(),
            _ => arguments(self.program, (*function, *expr)),
        };
        let course = flow.follow(*expr);
        let filled = course.steps.iter().filter(|step| BYTES.contains(&step.method.as_str()));
        parts.extend(filled.flat_map(|step| step.arguments.iter().copied()));
        let puts = parts.into_iter().filter_map(|part| self.put(&flow, part, Form::Bytes, 0));
        puts.filter_map(|put| self.settle(way, 0, put)).collect()
    }

    /// What a consumer reads its messages as, if that is one type.
    fn heard(&self, handler: FunctionId) -> Option<Message> {
        let flow = self.flow(handler)?;
        let calls = flow.body.expressions.ids().filter(|expr| self.parses(&flow, *expr));
        let mut messages: Vec<Message> = calls
            .filter_map(|call| {
                let ty = handlers::settled(self.program, &flow.types.expressions[call]);
                types::message(self.program, &ty, Encoding::Json)
            })
            .collect();
        messages.sort();
        messages.dedup();
        if messages.len() == 1 { messages.pop() } else { None }
    }

    /// `serde_json::from_slice(bytes)` and its like.
    fn parses(&self, flow: &Flow<'_>, call: ExprId) -> bool {
        let Some(callee) = flow.callee(self.program, call) else { return false };
        matches!(
            last(callee.as_str()),
            "from_slice" | "from_str" | "from_reader" | "from_bytes" | "deserialize"
        ) && is_serialiser(&callee)
    }

    /// What `expr` puts into a body.
    fn put(&self, flow: &Flow<'_>, expr: ExprId, form: Form, depth: usize) -> Option<Put> {
        if depth > DEPTH {
            return None;
        }
        let inside = |expr: ExprId| self.put(flow, expr, form, depth + 1);
        let of_value = || {
            let ty = flow.types.expressions[expr].peeled().clone();
            let is_told = form == Form::Value && !ty.is_unknown() && self.name(&ty) != "Value";
            is_told.then_some(Put::Value(ty, Encoding::Json))
        };
        let kind = &flow.body.expressions[expr].kind;
        let passed = match kind {
            ExprKind::Path(_) => match flow.origin(expr) {
                Some(Origin::Parameter(at)) => Some(Put::Passed(at, form)),
                _ => None,
            },
            _ => None,
        };
        // A generic or hidden type tells less than what the caller passes.
        if let Some(Put::Value(ty, _)) = of_value()
            && !(passed.is_some() && matches!(ty, Ty::Opaque(_) | Ty::Dyn(_)))
        {
            return Some(Put::Value(ty, Encoding::Json));
        }
        match kind {
            ExprKind::Reference(inner, _)
            | ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Unary { operand: inner, .. } => inside(*inner),
            ExprKind::Path(_) => match flow.origin(expr)? {
                Origin::Value(value) => inside(value),
                Origin::Parameter(_) => passed,
            },
            ExprKind::Block(block) => inside(block.tail?),
            ExprKind::If { then_branch, else_branch, .. } => {
                inside(*then_branch).or_else(|| inside((*else_branch)?))
            }
            ExprKind::Match { arms, .. } => arms.iter().find_map(|arm| inside(arm.body)),
            ExprKind::MethodCall(call) => match call.method.as_str() {
                "encode_to_vec" | "encode_length_delimited_to_vec" => {
                    let ty = flow.types.expressions[call.receiver].peeled().clone();
                    Some(Put::Value(ty, Encoding::Protobuf))
                }
                method if FORMS.contains(&method) => inside(call.receiver),
                _ => None,
            },
            ExprKind::Call { arguments, callee } => {
                let argument = *arguments.first()?;
                let path = flow.callee(self.program, expr);
                if path.is_some_and(|path| is_serialiser(&path)) {
                    return self.put(flow, argument, Form::Value, depth + 1);
                }
                let named = match &flow.body.expressions[*callee].kind {
                    ExprKind::Path(path) => path.last_name(),
                    _ => return None,
                };
                if WRAPS.contains(&named.as_str()) { inside(argument) } else { None }
            }
            ExprKind::Macro(call) => match &call.meaning {
                MacroMeaning::Values(values) if call.path.last_name() == "json" => {
                    self.literal(flow, values).map(Put::Made)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// `json!({ "sku": sku })`.
    fn literal(&self, flow: &Flow<'_>, values: &[ExprId]) -> Option<Message> {
        let tys: Vec<Ty> =
            values.iter().map(|value| flow.types.expressions[*value].peeled().clone()).collect();
        let all = Ty::Tuple(crate::link::types::Args::new(tys));
        let message = types::message(self.program, &all, Encoding::Json)?;
        let keys = KEY.saturating_mul(values.len() as u64);
        let definitions = &self.program.definitions;
        let source = definitions.functions[flow.function].source;
        Some(Message {
            name: Name::new("json!"),
            path: definitions.units[source.file].path,
            line: values.first().map_or(0, |value| flow.body.expressions[*value].span.line),
            bytes: message.bytes.saturating_add(keys),
            sum: format!("{} + keys {keys} ({} × {KEY})", message.sum, values.len()),
        })
    }

    /// The message that was put into a body in the function of the way's step `at`.
    fn settle(&self, way: &[WireCall], at: usize, put: Put) -> Option<Message> {
        match put {
            Put::Made(message) => Some(message),
            Put::Value(ty, encoding) => {
                let ty = seen_from_outside(self.program, way, at, ty);
                types::message(self.program, &ty, encoding)
            }
            Put::Passed(position, form) => {
                let caller = *way.get(at + 1)?;
                let flow = self.flow(caller.0)?;
                let argument = *arguments(self.program, caller).get(position)?;
                let put = self.put(&flow, argument, form, 0)?;
                self.settle(way, at + 1, put)
            }
        }
    }
}

fn is_serialiser(path: &str) -> bool {
    SERIALISERS.contains(&path.split("::").next().unwrap_or_default())
}
