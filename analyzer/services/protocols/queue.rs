//! Messaging: who publishes to which topic, queue or subject, and who listens.

use super::{Facts, Served, Wire, WireTarget};
use crate::link::{BodyOwner, CallSite, FunctionId};
use crate::services::graph::EntryKind;
use crate::services::model::Protocol;
use crate::services::text::Text;

/// A function that names a topic.
struct Messaging {
    /// The end of the function's path.
    function: &'static str,
    /// Which argument is the topic.
    topic: usize,
    /// Whether it publishes or listens.
    role: Role,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Publish,
    Listen,
}

const fn publishes(function: &'static str, topic: usize) -> Messaging {
    Messaging { function, topic, role: Role::Publish }
}

const fn listens(function: &'static str, topic: usize) -> Messaging {
    Messaging { function, topic, role: Role::Listen }
}

/// Known brokers' clients.
const MESSAGING: &[Messaging] = &[
    // rdkafka
    publishes("FutureRecord::to", 0),
    publishes("BaseRecord::to", 0),
    listens("Consumer::subscribe", 0),
    listens("StreamConsumer::subscribe", 0),
    listens("BaseConsumer::subscribe", 0),
    // kafka
    publishes("kafka::producer::Record::from_value", 0),
    publishes("kafka::producer::Record::from_key_value", 0),
    listens("kafka::consumer::Builder::with_topic", 0),
    // rskafka
    publishes("rskafka::client::Client::partition_client", 0),
    // lapin
    publishes("lapin::Channel::basic_publish", 1),
    listens("lapin::Channel::basic_consume", 0),
    // async-nats, nats
    publishes("async_nats::Client::publish", 0),
    publishes("async_nats::Client::publish_with_headers", 0),
    publishes("async_nats::Client::request", 0),
    publishes("async_nats::jetstream::Context::publish", 0),
    publishes("async_nats::jetstream::context::Context::publish", 0),
    listens("async_nats::Client::subscribe", 0),
    listens("async_nats::Client::queue_subscribe", 0),
    publishes("nats::Connection::publish", 0),
    publishes("nats::Connection::request", 0),
    listens("nats::Connection::subscribe", 0),
    listens("nats::Connection::queue_subscribe", 0),
    // redis
    publishes("redis::AsyncCommands::publish", 0),
    publishes("redis::Commands::publish", 0),
    publishes("redis::AsyncCommands::xadd", 0),
    publishes("redis::Commands::xadd", 0),
    publishes("redis::AsyncCommands::xadd_map", 0),
    publishes("redis::AsyncCommands::xadd_maxlen", 0),
    publishes("redis::AsyncCommands::lpush", 0),
    publishes("redis::AsyncCommands::rpush", 0),
    listens("redis::AsyncCommands::xread", 0),
    listens("redis::AsyncCommands::xread_options", 0),
    listens("redis::AsyncCommands::xreadgroup", 2),
    listens("redis::AsyncCommands::blpop", 0),
    listens("redis::AsyncCommands::brpop", 0),
    listens("redis::aio::PubSub::subscribe", 0),
    listens("redis::aio::PubSub::psubscribe", 0),
    listens("redis::PubSub::subscribe", 0),
    // pulsar
    publishes("pulsar::producer::ProducerBuilder::with_topic", 0),
    listens("pulsar::consumer::ConsumerBuilder::with_topic", 0),
    // SQS and SNS
    publishes(
        "aws_sdk_sqs::operation::send_message::builders::SendMessageFluentBuilder::queue_url",
        0,
    ),
    listens(
        "aws_sdk_sqs::operation::receive_message::builders::ReceiveMessageFluentBuilder::queue_url",
        0,
    ),
    publishes("aws_sdk_sns::operation::publish::builders::PublishFluentBuilder::topic_arn", 0),
    // Encore
    publishes("encore::pubsub::Topic::publish", usize::MAX),
];

fn known(facts: Facts<'_>, call: &CallSite) -> Option<&'static Messaging> {
    let path = facts.callee(call)?;
    MESSAGING.iter().find(|messaging| {
        path.strip_suffix(messaging.function)
            .is_some_and(|front| front.is_empty() || front.ends_with("::"))
    })
}

fn sites(facts: Facts<'_>, role: Role) -> Vec<(FunctionId, &CallSite, Vec<Text>)> {
    let mut found = Vec::new();
    for (function, _, types) in facts.bodies() {
        for call in &types.calls {
            let Some(messaging) = known(facts, call).filter(|messaging| messaging.role == role)
            else {
                continue;
            };
            let owner = BodyOwner::Function(function);
            if let Some(topic) = facts.values.argument(owner, call.expr, messaging.topic) {
                found.push((function, call, facts.values.texts(owner, topic)));
            }
        }
    }
    found
}

/// Everything that publishes.
pub(super) fn wires(facts: Facts<'_>) -> Vec<Wire> {
    sites(facts, Role::Publish)
        .into_iter()
        .map(|(function, call, topics)| Wire {
            function,
            expr: call.expr,
            place: facts.place(function, call.span),
            target: WireTarget::Topic(topics),
        })
        .collect()
}

/// Everything that listens; the function that subscribes is the handler, since its loop takes the messages.
pub(super) fn served(facts: Facts<'_>) -> Vec<Served> {
    let mut served = Vec::new();
    for (function, call, _) in sites(facts, Role::Listen) {
        let Some(messaging) = known(facts, call) else { continue };
        let owner = BodyOwner::Function(function);
        let Some(topic) = facts.values.argument(owner, call.expr, messaging.topic) else {
            continue;
        };
        for text in facts.values.closed_texts(owner, topic, &|_| true) {
            let operation = crate::base::Name::new(&text.pattern());
            served.push(Served {
                protocol: Protocol::Queue,
                kind: EntryKind::Message(operation),
                operation,
                handler: Some(function),
                registered_in: vec![function],
                place: facts.place(function, call.span),
            });
        }
    }
    served
}
