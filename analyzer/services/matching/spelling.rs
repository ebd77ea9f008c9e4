//! What the words of a method and of a key say.

use crate::base::Name;
use crate::services::text::Text;

/// An HTTP method in capitals; `ANY` where it is not known.
pub(super) fn method_name(text: &Text) -> Name {
    match text.as_literal() {
        Some(name)
            if !name.is_empty() && name.chars().all(char::is_alphabetic) && is_one_word(&name) =>
        {
            Name::new(&name.to_uppercase())
        }
        _ => Name::new("ANY"),
    }
}

/// `POST`, `Post` and `post`, not `PostFailed`.
fn is_one_word(name: &str) -> bool {
    name.chars().all(char::is_uppercase) || !name.chars().skip(1).any(char::is_uppercase)
}

/// Words of keys that hold addresses.
const ADDRESSES: &[&str] = &[
    "addr",
    "address",
    "api",
    "base",
    "connect",
    "connection",
    "endpoint",
    "grpc",
    "host",
    "http",
    "location",
    "origin",
    "peer",
    "port",
    "rpc",
    "server",
    "service",
    "socket",
    "target",
    "upstream",
    "uri",
    "url",
];

/// Of a key all, if its last segment speaks of an address, else that segment: `orders.metadata.kind` is nothing of the
/// orders' that one could call.
pub(super) fn spoken_of_address(key: &str) -> &str {
    let last = key.rsplit('.').next().unwrap_or_default();
    let is_address = ADDRESSES.iter().any(|word| last.contains(word));
    if is_address { key } else { last }
}

#[cfg(test)]
mod tests {
    use super::{method_name, spoken_of_address};
    use crate::services::text::Text;

    #[test]
    fn keys_speak_of_addresses_or_of_nobody() {
        assert_eq!(spoken_of_address("orders.api.base_url"), "orders.api.base_url");
        assert_eq!(spoken_of_address("stock.metadata.kind"), "kind");
    }

    #[test]
    fn methods_are_one_word() {
        for (text, expected) in
            [("post", "POST"), ("Post", "POST"), ("PostFailed", "ANY"), ("", "ANY")]
        {
            assert_eq!(method_name(&Text::literal(text)), expected, "{text}");
        }
    }
}
