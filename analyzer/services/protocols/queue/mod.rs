//! Messaging: who publishes to which topic, queue or subject, and who listens.
//!
//! A wrapper that is handed its topic listens for its callers: what it subscribes to belongs to the code that passes the
//! topic. AMQP names an exchange and a routing key when it publishes and a queue when it consumes; bindings join the two.

mod bindings;
mod carried;
mod heard;
mod jobs;
mod postgres;
mod table;

use super::{Facts, LookedFor, Served, Wire, WireTarget};
use crate::base::Name;
use crate::link::{BodyOwner, BodyTypes, FunctionId, Target};
use crate::services::graph::EntryKind;
use crate::services::model::Protocol;
use crate::services::text::Text;
use crate::syntax::facts::{Body, ExprId, ExprKind};
use heard::{Heard, raised};
use rustc_hash::{FxHashMap, FxHashSet};
use table::{COMMANDS, MESSAGING, Messaging, RECORDS, Role, Topic};

/// Stands between exchange and routing key in the text of a routed topic.
pub(crate) const ROUTED: char = '\u{1f}';

/// What people call a topic: of a routed one the key, or the exchange where the key says nothing.
pub(crate) fn spoken(topic: &str) -> &str {
    // A topic that only the variable's name is known of.
    let topic = topic.strip_prefix('$').unwrap_or(topic);
    match topic.split_once(ROUTED) {
        Some((exchange, "" | "#" | "{}")) => exchange,
        Some((exchange, key)) if key.split('.').all(|level| level == "*") => exchange,
        Some((_, key)) => key,
        None => topic,
    }
}

/// An expression that publishes or listens, with the topics it can name.
#[derive(Debug)]
struct Site {
    role: Role,
    function: FunctionId,
    expr: ExprId,
    topics: Vec<Text>,
}

/// All that the tables know of what the program calls.
#[derive(Debug, Default)]
pub(crate) struct Sites {
    all: Vec<Site>,
    /// Calls that tie queues to exchanges, or topics to subscriptions.
    ties: Vec<(FunctionId, ExprId, Name)>,
}

/// What the tables say of functions, by their path: most are called many times.
type Known = FxHashMap<Name, (Option<&'static Messaging>, bool)>;

fn look_up(known: &mut Known, path: Name) -> (Option<&'static Messaging>, bool) {
    let find = || {
        let messaging = MESSAGING.iter().find(|messaging| is_end(&path, messaging.function));
        (messaging, bindings::is_tie(&path))
    };
    *known.entry(path).or_insert_with(find)
}

/// The names of the functions that the tables tell of: hardly any call is of one of these.
fn names() -> FxHashSet<Name> {
    let told = MESSAGING.iter().map(|messaging| messaging.function).chain(bindings::ties());
    told.map(last_segment).collect()
}

fn last_segment(path: &str) -> Name {
    Name::new(path.rsplit("::").next().unwrap_or(path))
}

/// Whether a path ends with another, at a whole segment.
fn is_end(path: &str, end: &str) -> bool {
    path.strip_suffix(end).is_some_and(|front| front.is_empty() || front.ends_with("::"))
}

/// The sites of one role.
fn sites(facts: Facts<'_>, role: Role) -> impl Iterator<Item = &Site> {
    known(facts).all.iter().filter(move |site| site.role == role)
}

/// Bodies are read once for all that is asked of them here.
fn known(facts: Facts<'_>) -> &Sites {
    facts.messaging.get_or_init(|| all_sites(facts))
}

fn all_sites(facts: Facts<'_>) -> Sites {
    let mut found = Vec::new();
    let mut ties = Vec::new();
    let mut messages: Vec<(carried::Message, Site)> = Vec::new();
    let mut known = Known::default();
    let names = names();
    let redis = Name::new("redis::cmd");
    for (function, body, types) in facts.bodies_with(LookedFor::Messages) {
        let mut is_quiet = true;
        for call in &types.calls {
            let Some(path) = facts.callee(call) else { continue };
            let name = match call.target {
                Target::Function(callee) => facts.program.definitions.functions[callee].name,
                _ => last_segment(&path),
            };
            if !names.contains(&name) && path != redis {
                continue;
            }
            let (messaging, is_tie) = look_up(&mut known, path);
            is_quiet &= !is_tie && messaging.is_none() && path != redis;
            if is_tie {
                ties.push((function, call.expr, path));
            }
            let carried = messaging
                .filter(|messaging| messaging.role == Role::Publish)
                .and_then(|of| carried::message(facts, function, call.expr, of.topic));
            if let Some(message) = carried {
                let topics = topics(
                    facts,
                    function,
                    call.expr,
                    messaging.map_or(Topic::Receiver, |of| of.topic),
                );
                messages.push((
                    message,
                    Site { role: Role::Publish, function, expr: call.expr, topics },
                ));
            } else if let Some(messaging) = messaging {
                let topics = topics(facts, function, call.expr, messaging.topic);
                found.push(Site { role: messaging.role, function, expr: call.expr, topics });
            } else if path == redis {
                found.extend(command(facts, function, body, call.expr));
            }
        }
        let records = records(facts, function, body, types);
        let (announced, has_sql) = postgres::sites(facts, function, body, types);
        found.extend(announced);
        if is_quiet && !has_sql && records.is_empty() {
            types.quiet.keep_quiet(LookedFor::Messages as u32);
        }
        found.extend(records);
    }
    let mut kinds: Vec<carried::Message> = messages.iter().map(|(of, _)| of.clone()).collect();
    kinds.sort();
    kinds.dedup();
    let made = carried::made(facts, &kinds);
    // A message that nobody makes here comes from elsewhere.
    messages.retain(|(of, _)| made.iter().all(|(other, _)| other != of));
    found.extend(messages.into_iter().chain(made).map(|(_, site)| site));
    Sites { all: found, ties }
}

fn topics(facts: Facts<'_>, function: FunctionId, call: ExprId, topic: Topic) -> Vec<Text> {
    match topic {
        Topic::Argument(index) => facts.argument_text(function, call, index),
        Topic::Routed(exchange, key) => {
            let exchanges = facts.argument_text(function, call, exchange);
            let keys = facts.argument_text(function, call, key);
            let routed = exchanges.iter().flat_map(|exchange| {
                keys.iter()
                    .map(|key| exchange.clone().then(&Text::literal(&ROUTED.to_string())).then(key))
            });
            routed.collect()
        }
        Topic::Receiver => {
            let owner = BodyOwner::Function(function);
            let receiver = facts.values.receiver(owner, call);
            receiver.map(|receiver| facts.values.texts(owner, receiver)).unwrap_or_default()
        }
    }
}

/// `FutureRecord { topic: "orders", … }`.
fn records(facts: Facts<'_>, function: FunctionId, body: &Body, types: &BodyTypes) -> Vec<Site> {
    let definitions = &facts.program.definitions;
    let mut found = Vec::new();
    for expr in types.gist.structs.iter().copied() {
        let ExprKind::Struct(literal) = &body.expressions[expr].kind else { continue };
        let crate::link::types::Ty::Adt(adt, _) = &types.expressions[expr] else { continue };
        let path = definitions.adts[*adt].path;
        let Some((_, field)) = RECORDS.iter().find(|(record, _)| is_end(&path, record)) else {
            continue;
        };
        let topic = literal.fields.iter().find(|(name, _)| name == field);
        let Some((_, value)) = topic else { continue };
        let topics = facts.values.texts(BodyOwner::Function(function), *value);
        found.push(Site { role: Role::Publish, function, expr, topics });
    }
    found
}

/// `redis::cmd("XADD").arg(key)`: follows the chain upwards to the argument that is the key.
fn command(facts: Facts<'_>, function: FunctionId, body: &Body, start: ExprId) -> Option<Site> {
    let name = facts.argument_text(function, start, 0).first()?.as_literal()?.to_uppercase();
    let (_, marker, role) = COMMANDS.iter().find(|(command, ..)| *command == name)?;
    let owner = BodyOwner::Function(function);
    let mut at = start;
    let mut is_next = marker.is_none();
    for _ in 0..24 {
        let (expr, call) = body.asked_next(at)?;
        at = expr;
        if call.method != "arg" {
            continue;
        }
        let topics = facts.values.texts(owner, *call.arguments.first()?);
        if is_next {
            return Some(Site { role: *role, function, expr: start, topics });
        }
        is_next = topics
            .iter()
            .filter_map(Text::as_literal)
            .any(|word| marker.is_some_and(|marker| word.eq_ignore_ascii_case(marker)));
    }
    None
}

/// Everything that publishes.
pub(super) fn wires(facts: Facts<'_>) -> Vec<Wire> {
    sites(facts, Role::Publish)
        .filter(|site| !site.topics.is_empty())
        .map(|site| Wire {
            function: site.function,
            expr: site.expr,
            place: place(facts, site.function, site.expr),
            target: WireTarget::Topic(site.topics.clone()),
        })
        .chain(jobs::wires(facts))
        .collect()
}

fn place(facts: Facts<'_>, function: FunctionId, expr: ExprId) -> crate::services::model::Place {
    let span = facts.program.definitions.body(function).map(|body| body.expressions[expr].span);
    facts.place(function, span.unwrap_or_default())
}

/// Everything that listens; the function that names the topic is the handler, since it or what it starts takes the messages.
pub(super) fn served(facts: Facts<'_>) -> Vec<Served> {
    let mut heard: Vec<Heard> = sites(facts, Role::Listen)
        .flat_map(|site| {
            let topics = site.topics.iter().cloned().map(|topic| vec![topic]);
            topics
                .flat_map(|topic| raised(facts, site.function, site.expr, topic))
                .collect::<Vec<_>>()
        })
        .collect();
    heard.extend(bindings::consumers(facts));
    let bound = bindings::bound(facts, &heard);
    heard.extend(bound);
    heard.retain(|heard| heard.texts[0].as_literal().is_none_or(|topic| !topic.is_empty()));
    let mut served: Vec<Served> = heard.into_iter().map(|heard| answer(facts, heard)).collect();
    served.extend(jobs::served(facts));
    // Keys of configuration look alike until it is known who reads them.
    served.sort_by(|a, b| {
        let key = |of: &Served| (of.place, of.operation, of.handler);
        key(a).cmp(&key(b)).then_with(|| a.topic.cmp(&b.topic))
    });
    served.dedup_by(|a, b| {
        let key = |of: &Served| (of.place, of.operation, of.handler);
        key(a) == key(b) && a.topic == b.topic
    });
    served
}

fn answer(facts: Facts<'_>, mut heard: Heard) -> Served {
    let topic = heard.texts.swap_remove(0);
    let pattern = topic.pattern();
    let operation = Name::new(spoken(&pattern));
    Served {
        protocol: Protocol::Queue,
        kind: EntryKind::Message(operation),
        operation,
        handler: Some(heard.function),
        // A function may call many that listen: who answers runs this one.
        registered_in: vec![heard.entered],
        place: place(facts, heard.function, heard.expr),
        topic: Some(topic),
    }
}
