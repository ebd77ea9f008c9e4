//! What is known of brokers' clients: which function publishes or listens, and where its topic stands.

/// A function that names a topic.
#[derive(Debug)]
pub(super) struct Messaging {
    /// The end of the function's path.
    pub(super) function: &'static str,
    /// Where the topic stands.
    pub(super) topic: Topic,
    /// Whether it publishes or listens.
    pub(super) role: Role,
}

/// Where the topic of a call stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Topic {
    /// In the argument of this position.
    Argument(usize),
    /// In two: the exchange and the routing key.
    Routed(usize, usize),
    /// The receiver was made for it.
    Receiver,
}

/// What a call does with its topic.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    /// It publishes.
    Publish,
    /// It listens.
    Listen,
}

const fn publishes(function: &'static str, topic: usize) -> Messaging {
    Messaging { function, topic: Topic::Argument(topic), role: Role::Publish }
}

const fn listens(function: &'static str, topic: usize) -> Messaging {
    Messaging { function, topic: Topic::Argument(topic), role: Role::Listen }
}

const fn publishes_on_receiver(function: &'static str) -> Messaging {
    Messaging { function, topic: Topic::Receiver, role: Role::Publish }
}

const fn listens_on_receiver(function: &'static str) -> Messaging {
    Messaging { function, topic: Topic::Receiver, role: Role::Listen }
}

const fn routes(function: &'static str, exchange: usize, key: usize) -> Messaging {
    Messaging { function, topic: Topic::Routed(exchange, key), role: Role::Publish }
}

/// Known brokers' clients.
pub(super) const MESSAGING: &[Messaging] = &[
    // rdkafka
    publishes("rdkafka::producer::FutureRecord::to", 0),
    publishes("rdkafka::producer::BaseRecord::to", 0),
    listens("rdkafka::consumer::Consumer::subscribe", 0),
    listens("rdkafka::consumer::StreamConsumer::subscribe", 0),
    listens("rdkafka::consumer::BaseConsumer::subscribe", 0),
    // kafka
    publishes("kafka::producer::Record::from_value", 0),
    publishes("kafka::producer::Record::from_key_value", 0),
    publishes("kafka::producer::Record::from_key", 0),
    listens("kafka::consumer::Builder::with_topic", 0),
    listens("kafka::consumer::Builder::with_topic_partitions", 0),
    // rskafka
    publishes_on_receiver("rskafka::client::partition::PartitionClient::produce"),
    listens_on_receiver("rskafka::client::partition::PartitionClient::fetch_records"),
    listens("rskafka::client::consumer::StreamConsumerBuilder::new", 0),
    // AMQP
    routes("lapin::channel::Channel::basic_publish", 0, 1),
    listens("lapin::channel::Channel::basic_consume", 0),
    listens("lapin::channel::Channel::basic_get", 0),
    routes("amqprs::channel::BasicPublishArguments::new", 0, 1),
    listens("amqprs::channel::BasicConsumeArguments::new", 0),
    // Channels of PostgreSQL
    listens("PgListener::listen", 0),
    listens("PgListener::listen_all", 0),
    // NATS
    publishes("async_nats::client::Client::publish", 0),
    publishes("async_nats::client::Client::publish_with_headers", 0),
    publishes("async_nats::client::Client::publish_with_reply", 0),
    publishes("async_nats::client::Client::publish_with_reply_and_headers", 0),
    publishes("async_nats::client::Client::request", 0),
    publishes("async_nats::client::Client::request_with_headers", 0),
    publishes("async_nats::client::Client::send_request", 0),
    publishes("async_nats::jetstream::context::Context::publish", 0),
    publishes("async_nats::jetstream::context::Context::publish_with_headers", 0),
    publishes("async_nats::jetstream::context::Context::send_publish", 0),
    listens("async_nats::client::Client::subscribe", 0),
    listens("async_nats::client::Client::queue_subscribe", 0),
    publishes("nats::Connection::publish", 0),
    publishes("nats::Connection::request", 0),
    listens("nats::Connection::subscribe", 0),
    listens("nats::Connection::queue_subscribe", 0),
    // Redis: channels, streams, and lists that serve as queues
    publishes("redis::AsyncCommands::publish", 0),
    publishes("redis::Commands::publish", 0),
    publishes("redis::Pipeline::publish", 0),
    publishes("redis::AsyncCommands::xadd", 0),
    publishes("redis::AsyncCommands::xadd_map", 0),
    publishes("redis::AsyncCommands::xadd_options", 0),
    publishes("redis::AsyncCommands::xadd_maxlen", 0),
    publishes("redis::AsyncCommands::xadd_maxlen_map", 0),
    publishes("redis::Commands::xadd", 0),
    publishes("redis::Commands::xadd_map", 0),
    publishes("redis::Commands::xadd_maxlen", 0),
    publishes("redis::Pipeline::xadd", 0),
    publishes("redis::Pipeline::xadd_map", 0),
    publishes("redis::Pipeline::xadd_maxlen", 0),
    listens("redis::AsyncCommands::xread", 0),
    listens("redis::AsyncCommands::xread_options", 0),
    listens("redis::Commands::xread", 0),
    listens("redis::Commands::xread_options", 0),
    listens("redis::aio::PubSub::subscribe", 0),
    listens("redis::aio::PubSub::psubscribe", 0),
    listens("redis::aio::PubSubSink::subscribe", 0),
    listens("redis::aio::PubSubSink::psubscribe", 0),
    listens("redis::aio::ConnectionManager::subscribe", 0),
    listens("redis::aio::ConnectionManager::psubscribe", 0),
    listens("redis::aio::MultiplexedConnection::subscribe", 0),
    listens("redis::aio::MultiplexedConnection::psubscribe", 0),
    listens("redis::PubSub::subscribe", 0),
    listens("redis::PubSub::psubscribe", 0),
    publishes("redis::AsyncCommands::lpush", 0),
    publishes("redis::AsyncCommands::rpush", 0),
    publishes("redis::Commands::lpush", 0),
    publishes("redis::Commands::rpush", 0),
    publishes("redis::Pipeline::lpush", 0),
    publishes("redis::Pipeline::rpush", 0),
    listens("redis::AsyncCommands::blpop", 0),
    listens("redis::AsyncCommands::brpop", 0),
    listens("redis::AsyncCommands::lpop", 0),
    listens("redis::AsyncCommands::rpop", 0),
    listens("redis::AsyncCommands::brpoplpush", 0),
    listens("redis::AsyncCommands::rpoplpush", 0),
    listens("redis::AsyncCommands::blmove", 0),
    listens("redis::Commands::blpop", 0),
    listens("redis::Commands::brpop", 0),
    listens("redis::Commands::lpop", 0),
    listens("redis::Commands::rpop", 0),
    publishes("fred::interfaces::PubsubInterface::publish", 0),
    publishes("fred::interfaces::PubsubInterface::spublish", 0),
    listens("fred::interfaces::PubsubInterface::subscribe", 0),
    listens("fred::interfaces::PubsubInterface::psubscribe", 0),
    listens("fred::interfaces::PubsubInterface::ssubscribe", 0),
    publishes("fred::interfaces::StreamsInterface::xadd", 0),
    listens("fred::interfaces::StreamsInterface::xread", 2),
    listens("fred::interfaces::StreamsInterface::xread_map", 2),
    listens("fred::interfaces::StreamsInterface::xreadgroup", 5),
    listens("fred::interfaces::StreamsInterface::xreadgroup_map", 5),
    publishes("fred::interfaces::ListInterface::lpush", 0),
    publishes("fred::interfaces::ListInterface::rpush", 0),
    listens("fred::interfaces::ListInterface::blpop", 0),
    listens("fred::interfaces::ListInterface::brpop", 0),
    listens("fred::interfaces::ListInterface::lpop", 0),
    listens("fred::interfaces::ListInterface::rpop", 0),
    // Pulsar
    publishes("pulsar::producer::ProducerBuilder::with_topic", 0),
    listens("pulsar::consumer::ConsumerBuilder::with_topic", 0),
    listens("pulsar::consumer::ConsumerBuilder::with_topics", 0),
    // SQS and SNS
    publishes("send_message::builders::SendMessageFluentBuilder::queue_url", 0),
    publishes("send_message_batch::builders::SendMessageBatchFluentBuilder::queue_url", 0),
    listens("receive_message::builders::ReceiveMessageFluentBuilder::queue_url", 0),
    publishes("aws_sdk_sns::operation::publish::builders::PublishFluentBuilder::topic_arn", 0),
    // Google Cloud Pub/Sub
    publishes_on_receiver("google_cloud_pubsub::publisher::Publisher::publish"),
    publishes_on_receiver("google_cloud_pubsub::publisher::Publisher::publish_bulk"),
    publishes_on_receiver("google_cloud_pubsub::publisher::Publisher::publish_immediately"),
    listens_on_receiver("google_cloud_pubsub::subscription::Subscription::subscribe"),
    listens_on_receiver("google_cloud_pubsub::subscription::Subscription::receive"),
    listens_on_receiver("google_cloud_pubsub::subscription::Subscription::pull"),
    // MQTT
    publishes("rumqttc::AsyncClient::publish", 0),
    publishes("rumqttc::AsyncClient::try_publish", 0),
    publishes("rumqttc::AsyncClient::publish_bytes", 0),
    publishes("rumqttc::Client::publish", 0),
    publishes("rumqttc::Client::try_publish", 0),
    listens("rumqttc::AsyncClient::subscribe", 0),
    listens("rumqttc::AsyncClient::try_subscribe", 0),
    listens("rumqttc::Client::subscribe", 0),
    publishes("paho_mqtt::Message::new", 0),
    listens("paho_mqtt::AsyncClient::subscribe", 0),
    listens("paho_mqtt::Client::subscribe", 0),
    // Dapr
    publishes("dapr::Client::publish_event", 1),
];

/// Structs that are records of a topic: the end of the path, and the field that names the topic.
pub(super) const RECORDS: &[(&str, &str)] =
    &[("rdkafka::producer::FutureRecord", "topic"), ("rdkafka::producer::BaseRecord", "topic")];

/// Commands of Redis written out, `redis::cmd("XADD").arg(key)`: the command, and the word after which its keys stand.
pub(super) const COMMANDS: &[(&str, Option<&str>, Role)] = &[
    ("PUBLISH", None, Role::Publish),
    ("XADD", None, Role::Publish),
    ("LPUSH", None, Role::Publish),
    ("RPUSH", None, Role::Publish),
    ("SUBSCRIBE", None, Role::Listen),
    ("PSUBSCRIBE", None, Role::Listen),
    ("XREAD", Some("STREAMS"), Role::Listen),
    ("XREADGROUP", Some("STREAMS"), Role::Listen),
    ("BLPOP", None, Role::Listen),
    ("BRPOP", None, Role::Listen),
    ("LPOP", None, Role::Listen),
    ("RPOP", None, Role::Listen),
];

/// Functions that bind a queue to an exchange: positions of queue, exchange and routing key.
pub(super) const BINDINGS: &[(&str, usize, usize, usize)] = &[
    ("lapin::channel::Channel::queue_bind", 0, 1, 2),
    ("amqprs::channel::QueueBindArguments::new", 0, 1, 2),
];

/// Functions that declare an exchange: positions of its name and its kind.
pub(super) const EXCHANGES: &[(&str, usize, usize)] = &[
    ("lapin::channel::Channel::exchange_declare", 0, 1),
    ("amqprs::channel::ExchangeDeclareArguments::new", 0, 1),
    ("amqprs::channel::ExchangeDeclareArguments::of_type", 0, 1),
];

/// Functions that tie a subscription to the topic it takes from: positions of both.
pub(super) const SUBSCRIPTIONS: &[(&str, usize, usize)] =
    &[("google_cloud_pubsub::client::Client::create_subscription", 0, 1)];
