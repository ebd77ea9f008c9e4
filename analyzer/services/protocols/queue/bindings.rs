//! Which topics reach a queue: bindings of AMQP, subscriptions, subjects of streams.

use super::heard::{Heard, raised};
use super::table::{BINDINGS, EXCHANGES, SUBSCRIPTIONS};
use super::{Facts, ROUTED, is_end, known};
use crate::base::Name;
use crate::link::{BodyOwner, FunctionId, types::Ty};
use crate::services::protocols::LookedFor;
use crate::services::text::{Part, Text};
use crate::syntax::facts::{ExprId, ExprKind, StructLiteral};
use std::collections::BTreeMap;

/// Configurations of `JetStream` consumers.
const CONSUMERS: &[&str] = &[
    "async_nats::jetstream::consumer::pull::Config",
    "async_nats::jetstream::consumer::push::Config",
    "async_nats::jetstream::consumer::Config",
];
/// Configurations of `JetStream` streams.
const STREAM: &str = "async_nats::jetstream::stream::Config";

/// Whether a table below tells of a function with this path.
pub(super) fn is_tie(path: &str) -> bool {
    ties().any(|known| is_end(path, known))
}

/// The functions that the tables below tell of.
pub(super) fn ties() -> impl Iterator<Item = &'static str> {
    let bindings = BINDINGS.iter().map(|(known, ..)| *known);
    let subscriptions = SUBSCRIPTIONS.iter().map(|(known, ..)| *known);
    bindings.chain(subscriptions).chain(EXCHANGES.iter().map(|(known, ..)| *known))
}

/// What consumers of bound queues listen to besides the queue: each routing key, each topic of a subscription.
pub(super) fn bound(facts: Facts<'_>, heard: &[Heard]) -> Vec<Heard> {
    let kinds = exchange_kinds(facts);
    let mut ties: Vec<(FunctionId, Text, Text)> = Vec::new();
    for (function, call, path) in &known(facts).ties {
        if let Some((_, queue, exchange, key)) =
            BINDINGS.iter().find(|(known, ..)| is_end(path, known))
        {
            for row in rows(facts, *function, *call, &[*queue, *exchange, *key]) {
                let topic = routed(&kinds, &row.texts[1], &row.texts[2]);
                ties.push((row.function, row.texts[0].clone(), topic));
            }
        } else if let Some((_, subscription, topic)) =
            SUBSCRIPTIONS.iter().find(|(known, ..)| is_end(path, known))
        {
            for row in rows(facts, *function, *call, &[*subscription, *topic]) {
                ties.push((row.function, row.texts[0].clone(), row.texts[1].clone()));
            }
        }
    }
    let mut found = Vec::new();
    for heard in heard {
        let queue = &heard.texts[0];
        for (function, bound, topic) in &ties {
            // A queue that the broker names is bound where it is declared and consumed.
            let is_same = match (is_named(bound), is_named(queue)) {
                (true, true) => bound == queue || is_alike(bound, queue),
                (false, false) => *function == heard.function,
                _ => false,
            };
            if is_same {
                found.push(Heard { texts: vec![topic.clone()], ..heard.clone() });
            }
        }
    }
    found
}

/// Whether two texts that no configuration has a say in look the same.
fn is_alike(left: &Text, right: &Text) -> bool {
    let is_told = |part: &Part| matches!(part, Part::Key(_) | Part::Environment(_));
    let told = |text: &Text| text.0.iter().any(is_told);
    !told(left) && !told(right) && left.pattern() == right.pattern()
}

fn is_named(text: &Text) -> bool {
    !text.pattern().replace("{}", "").is_empty() || text.is_known_in_part()
}

fn rows(facts: Facts<'_>, function: FunctionId, call: ExprId, at: &[usize]) -> Vec<Heard> {
    let mut texts: Vec<Vec<Text>> = vec![Vec::new()];
    for index in at {
        let given = facts.argument_text(function, call, *index);
        if given.is_empty() {
            return Vec::new();
        }
        texts = texts
            .iter()
            .flat_map(|row| {
                given.iter().map(|text| {
                    let mut row = row.clone();
                    row.push(text.clone());
                    row
                })
            })
            .take(24)
            .collect();
    }
    texts.into_iter().flat_map(|row| raised(facts, function, call, row)).collect()
}

/// A fanout exchange asks for no key.
fn routed(kinds: &BTreeMap<String, Name>, exchange: &Text, key: &Text) -> Text {
    let is_fanout = kinds
        .get(&exchange.pattern())
        .is_some_and(|kind| kind.to_lowercase().contains("fanout") || *kind == "Headers");
    let key = if is_fanout { Text::literal("#") } else { key.clone() };
    exchange.clone().then(&Text::literal(&ROUTED.to_string())).then(&key)
}

fn exchange_kinds(facts: Facts<'_>) -> BTreeMap<String, Name> {
    let mut kinds = BTreeMap::new();
    for (function, call, path) in &known(facts).ties {
        let Some((_, name, kind)) = EXCHANGES.iter().find(|(known, ..)| is_end(path, known)) else {
            continue;
        };
        for row in rows(facts, *function, *call, &[*name, *kind]) {
            if let Some(kind) = row.texts[1].as_literal() {
                kinds.insert(row.texts[0].pattern(), kind);
            }
        }
    }
    kinds
}

/// Consumers of `JetStream`: what their filter names, else the subjects of the stream they are made on.
pub(super) fn consumers(facts: Facts<'_>) -> Vec<Heard> {
    let definitions = &facts.program.definitions;
    let mut streams: Vec<(FunctionId, ExprId, Vec<Text>)> = Vec::new();
    let mut consumers: Vec<(FunctionId, ExprId, Vec<Text>)> = Vec::new();
    for (function, body, types) in facts.bodies_with(LookedFor::Streams) {
        let mut is_any = false;
        for expr in types.gist.structs.iter().copied() {
            let ExprKind::Struct(literal) = &body.expressions[expr].kind else { continue };
            let Ty::Adt(adt, _) = &types.expressions[expr] else { continue };
            let path = definitions.adts[*adt].path;
            if path == STREAM {
                is_any = true;
                streams.push((function, expr, field(facts, function, literal, &["subjects"])));
            } else if CONSUMERS.contains(&path.as_str()) {
                let filter =
                    field(facts, function, literal, &["filter_subject", "filter_subjects"]);
                is_any = true;
                consumers.push((function, expr, filter));
            }
        }
        if !is_any {
            types.quiet.keep_quiet(LookedFor::Streams as u32);
        }
    }
    let crate_of = |function: FunctionId| definitions.home_of(function);
    let mut found = Vec::new();
    for (function, expr, mut filter) in consumers {
        if filter.is_empty() {
            let near = |is_near: &dyn Fn(FunctionId) -> bool| -> Vec<Text> {
                let near = streams.iter().filter(|(of, ..)| is_near(*of));
                near.flat_map(|(of, at, subjects)| {
                    subjects.iter().flat_map(|subject| {
                        raised(facts, *of, *at, vec![subject.clone()])
                            .into_iter()
                            .map(|mut heard| heard.texts.swap_remove(0))
                    })
                })
                .collect()
            };
            filter = near(&|of| of == function);
            if filter.is_empty() {
                filter = near(&|of| crate_of(of) == crate_of(function));
            }
            if filter.is_empty() && streams.len() == 1 {
                filter = near(&|_| true);
            }
        }
        for text in filter {
            found.extend(raised(facts, function, expr, vec![text]));
        }
    }
    found
}

fn field(
    facts: Facts<'_>,
    function: FunctionId,
    literal: &StructLiteral,
    names: &[&str],
) -> Vec<Text> {
    let owner = BodyOwner::Function(function);
    let fields = literal.fields.iter().filter(|(name, _)| names.contains(&name.as_str()));
    fields.flat_map(|(_, value)| facts.values.texts(owner, *value)).collect()
}
