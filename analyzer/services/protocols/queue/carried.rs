//! Messages that carry where they go: a struct with the topic among its fields, made by one who wants it sent and sent by another.
//!
//! `Action::Publish(Message { exchange, key, content })` is a value that a worker returns; one loop publishes whatever it is
//! given. The call belongs to the code that made the message.

use super::table::Topic;
use super::{ROUTED, Role, Site};
use crate::base::Name;
use crate::link::types::Ty;
use crate::link::{AdtId, BodyOwner, BodyTypes, FunctionId};
use crate::services::protocols::Facts;
use crate::services::text::Text;
use crate::syntax::facts::{Body, ExprId, ExprKind};

/// A message with the fields that say where it goes: the last names the topic, one before it the exchange.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Message {
    of: AdtId,
    fields: Vec<Name>,
}

/// The message that a call publishes, if it says where.
pub(super) fn message(
    facts: Facts<'_>,
    function: FunctionId,
    call: ExprId,
    topic: Topic,
) -> Option<Message> {
    let arguments: &[usize] = match topic {
        Topic::Argument(index) => &[index],
        Topic::Routed(exchange, key) => &[exchange, key],
        Topic::Receiver => return None,
    };
    let owner = BodyOwner::Function(function);
    let fields = arguments.iter().map(|index| {
        let argument = facts.values.argument(owner, call, *index)?;
        facts.values.carrier(owner, argument)
    });
    let fields: Vec<(AdtId, Name)> = fields.collect::<Option<_>>()?;
    let of = fields.first()?.0;
    let is_one = fields.iter().all(|(other, _)| *other == of);
    is_one.then(|| Message { of, fields: fields.into_iter().map(|(_, name)| name).collect() })
}

/// Where messages are made.
pub(super) fn made(facts: Facts<'_>, messages: &[Message]) -> Vec<(Message, Site)> {
    let mut found = Vec::new();
    if messages.is_empty() {
        return found;
    }
    for (function, body, types) in facts.bodies() {
        if facts.is_derived(function) {
            continue;
        }
        for expr in types.gist.structs.iter().copied() {
            let made = messages.iter().filter(|message| is_made(types, expr, message.of));
            found.extend(made.filter_map(|message| {
                let topics = topics(facts, function, body, expr, &message.fields)?;
                let site = Site { role: Role::Publish, function, expr, topics };
                Some((message.clone(), site))
            }));
        }
    }
    found
}

fn is_made(types: &BodyTypes, expr: ExprId, of: AdtId) -> bool {
    matches!(&types.expressions[expr], Ty::Adt(made, _) if *made == of)
}

/// Where a message goes, in all ways that its fields can be read.
fn topics(
    facts: Facts<'_>,
    function: FunctionId,
    body: &Body,
    literal: ExprId,
    fields: &[Name],
) -> Option<Vec<Text>> {
    let ExprKind::Struct(literal) = &body.expressions[literal].kind else { return None };
    let mut all: Vec<Option<Text>> = vec![None];
    for field in fields {
        let (_, value) = literal.fields.iter().find(|(name, _)| name == field)?;
        let mut texts = facts.values.texts(BodyOwner::Function(function), *value);
        if texts.is_empty() {
            texts.push(Text::literal(""));
        }
        let with = |text: &Text| {
            all.iter()
                .map(|before| match before {
                    Some(before) => {
                        before.clone().then(&Text::literal(&ROUTED.to_string())).then(text)
                    }
                    None => text.clone(),
                })
                .map(Some)
                .collect::<Vec<_>>()
        };
        all = texts.iter().flat_map(with).collect();
    }
    Some(all.into_iter().flatten().collect())
}
