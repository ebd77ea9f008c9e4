//! What is kept of a span.

/// What a span does, seen from the call it is part of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) enum Kind {
    /// Work inside a service, or nobody says.
    #[default]
    Internal,
    /// Answers a call.
    Server,
    /// Makes a call.
    Client,
    /// Sends a message.
    Producer,
    /// Takes a message.
    Consumer,
}

impl Kind {
    /// `SPAN_KIND_CLIENT`, `client`, `CLIENT`, or the number of OTLP.
    pub(super) fn of(text: &str) -> Self {
        let text = text.trim();
        match text.strip_prefix("SPAN_KIND_").unwrap_or(text).to_ascii_lowercase().as_str() {
            "server" | "2" => Self::Server,
            "client" | "3" => Self::Client,
            "producer" | "4" => Self::Producer,
            "consumer" | "5" => Self::Consumer,
            _ => Self::Internal,
        }
    }

    /// Whether it answers.
    pub(super) fn answers(self) -> bool {
        matches!(self, Self::Server | Self::Consumer)
    }

    /// Whether it asks.
    pub(super) fn asks(self) -> bool {
        matches!(self, Self::Client | Self::Producer)
    }
}

/// The name of a span: trace and span together, as one number.
pub(super) fn identity(trace: &str, span: &str) -> Option<u64> {
    let significant = |text: &str| text.trim_start_matches('0').to_ascii_lowercase();
    let span = significant(span);
    if span.is_empty() {
        return None;
    }
    let both = format!("{}/{span}", significant(trace));
    Some(xxhash_rust::xxh3::xxh3_64(both.as_bytes()).max(1))
}

/// What an exporter says of one span, before names are replaced by numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Span {
    /// See [`identity`].
    pub(super) id: u64,
    /// Its parent's, if it has one.
    pub(super) parent: Option<u64>,
    /// Spans whose messages it takes.
    pub(super) links: Vec<u64>,
    /// What it does.
    pub(super) kind: Kind,
    /// It has the identity of the span that calls it, as Zipkin allows.
    pub(super) is_shared: bool,
    /// Start in nanoseconds since 1970; 0 where nobody says.
    pub(super) start: u64,
    /// End, likewise.
    pub(super) end: u64,
    /// How many calls it stands for, in millionths.
    pub(super) weight: u64,
}

/// Millionths of a call that a span stands for where all are kept.
pub(super) const ONE: u64 = 1_000_000;

#[cfg(test)]
mod tests {
    use super::{Kind, identity};

    #[test]
    fn identities_do_not_depend_on_padding() {
        assert_eq!(identity("00ab", "0001"), identity("AB", "1"));
        assert_ne!(identity("ab", "1"), identity("a", "b1"));
        assert_eq!(identity("ab", "0000"), None);
    }

    #[test]
    fn kinds_are_read_in_every_spelling() {
        for text in ["3", "SPAN_KIND_CLIENT", "CLIENT", "client"] {
            assert_eq!(Kind::of(text), Kind::Client);
        }
        assert_eq!(Kind::of("0"), Kind::Internal);
    }
}
