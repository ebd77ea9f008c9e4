//! Topics with holes and wildcards: does a message reach a listener?

use super::model::{Confidence, Protocol};
use super::protocols::queue::ROUTED;
use crate::base::Name;

/// How well a topic is known: as text, with holes in it, or by the name of the variable that holds it.
pub(super) fn how_well(topic: &str) -> Confidence {
    if topic.starts_with('$') {
        Confidence::Guessed
    } else if topic.contains("{}") {
        Confidence::Bounded
    } else {
        Confidence::Exact
    }
}

/// A topic with `{}` for every name in braces.
pub(super) fn holes(topic: &str) -> String {
    let mut plain = String::with_capacity(topic.len());
    let mut rest = topic;
    while let Some((before, inside)) = rest.split_once('{') {
        let Some((name, after)) = inside.split_once('}') else { break };
        plain.push_str(before);
        let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
        if is_name {
            plain.push_str("{}");
        } else {
            plain.extend(["{", name, "}"]);
        }
        rest = after;
    }
    plain + rest
}

/// What an operation means, whatever the source calls its parts: a topic without the names of what is not known of it.
pub fn meaning(protocol: Protocol, operation: Name) -> Name {
    match protocol {
        Protocol::Queue if operation.contains('{') => Name::from(&holes(&operation)),
        _ => operation,
    }
}

/// Whether next to nothing of a topic is known.
pub(super) fn is_vague(topic: &str) -> bool {
    topic.replace("{}", "").trim_matches(['.', '-', '_', '/', ':', ROUTED]).is_empty()
}

/// Whether what is published as `topic` reaches whoever listens to `known`.
pub(super) fn meets(known: &str, topic: &str) -> bool {
    match (known.split_once(ROUTED), topic.split_once(ROUTED)) {
        // Where the exchange is not known the key alone tells.
        (Some((exchange, wanted)), Some((published_to, key))) => {
            // A queue bound without a key, or by wildcards alone, takes all that the exchange is given.
            let takes_it = || takes_all(known) && is_as_long(wanted, key);
            published_to == exchange && (same_topic(wanted, key) || takes_it())
                || published_to == "{}" && same_topic(wanted, key)
        }
        // The exchange without a name hands a message to the queue that its key names.
        (None, Some(("" | "{}", queue))) => same_topic(known, queue),
        (None, None) => same_topic(last_of_address(known), last_of_address(topic)),
        _ => false,
    }
}

/// Whether a queue is bound to an exchange without a key, or by wildcards alone: it takes whatever is published there.
pub(super) fn takes_all(known: &str) -> bool {
    known.split_once(ROUTED).is_some_and(|(exchange, wanted)| {
        !exchange.is_empty() && (wanted.is_empty() || wanted.split('.').all(|level| level == "*"))
    })
}

/// Whether a key has as many levels as the one of a binding, if that has any.
fn is_as_long(wanted: &str, key: &str) -> bool {
    wanted.is_empty() || wanted.split('.').count() == key.split('.').count()
}

/// The queue that a URL names: `https://sqs.eu.amazonaws.com/1/orders`; the topic of an ARN.
fn last_of_address(topic: &str) -> &str {
    if topic.starts_with("arn:") {
        return topic.rsplit(':').next().unwrap_or(topic);
    }
    let is_url = topic.starts_with("http://") || topic.starts_with("https://");
    if is_url { topic.rsplit('/').next().unwrap_or(topic) } else { topic }
}

/// Topics with the wildcards of every broker: `*`, `#`, `>` and `+` for whole levels, `{}` for what is not known.
fn same_topic(known: &str, topic: &str) -> bool {
    if known == topic || known == "#" || known == ">" {
        return true;
    }
    let is_level = |c: char| matches!(c, '.' | '/' | ':');
    let known: Vec<&str> = known.split(is_level).collect();
    let topic: Vec<&str> = topic.split(is_level).collect();
    let mut agreed = 0;
    for (at, part) in known.iter().enumerate() {
        match (*part, topic.get(at)) {
            (">" | "#", Some(_)) => return true,
            ("#", None) => return at + 1 == known.len(),
            ("*" | "+" | "{}", Some(_)) | (_, Some(&"{}")) => {}
            (part, Some(other)) if is_like(part, other) => agreed += 1,
            _ => return false,
        }
    }
    // Unknown against unknown says nothing.
    known.len() == topic.len() && agreed > 0
}

/// One level of a topic, with `{}` and `*` inside for any text.
fn is_like(part: &str, other: &str) -> bool {
    let fits = |pattern: &str, text: &str| {
        let pieces: Vec<&str> = pattern.split("{}").flat_map(|piece| piece.split('*')).collect();
        let [first, .., last] = pieces.as_slice() else { return pattern == text };
        let known: usize = pieces.iter().map(|piece| piece.len()).sum();
        known > 0 && text.len() >= known && text.starts_with(first) && text.ends_with(last)
    };
    part == other || fits(part, other) || fits(other, part)
}

#[cfg(test)]
mod tests {
    use super::{meets, same_topic};

    #[test]
    fn queues_are_bound_to_exchanges() {
        assert!(meets("shop\u{1f}orders.*", "shop\u{1f}orders.placed"));
        assert!(!meets("shop\u{1f}orders.*", "mail\u{1f}orders.placed"));
        assert!(meets("logs\u{1f}*.*", "logs\u{1f}build.log"));
        assert!(!meets("logs\u{1f}*.*", "logs\u{1f}build"));
        assert!(meets("results\u{1f}", "results\u{1f}any"));
        assert!(!meets("\u{1f}", "\u{1f}any"));
        assert!(meets("jobs", "\u{1f}jobs"));
        assert!(meets("orders", "https://sqs.eu-west-1.amazonaws.com/1/orders"));
    }

    #[test]
    fn subjects_have_wildcards() {
        assert!(same_topic("orders.*", "orders.placed"));
        assert!(same_topic("orders.>", "orders.placed.eu"));
        assert!(same_topic("orders/+/placed", "orders/eu/placed"));
        assert!(same_topic("orders-{}", "orders-7"));
        assert!(same_topic("events:{}:block", "{}:{}:block"));
        assert!(!same_topic("orders.placed", "orders.paid"));
        assert!(!same_topic("{}.{}", "a.b"));
    }
}
