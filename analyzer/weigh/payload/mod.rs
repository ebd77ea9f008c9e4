//! How much does a call carry, by the types of its messages?
//!
//! In: the calls between services with the way each takes to the wire, the program, and what `.proto` files declare. Out:
//! bytes of request and response with the sum they come from. What no type tells stays open and says so: nothing is
//! taken for an average message. Nothing here knows of rates.
//!
//! Types tell the shape of a message, not how long its texts and lists are. The figures that stand for those:
//!
//! | what | bytes | why |
//! | --- | --- | --- |
//! | text ([`TEXT`]) | 16 | between a word or number (8) and a UUID (36); most texts of messages are names and ids |
//! | raw bytes ([`BYTES`]) | 64 | a digest is 32, a key or signature 64; contents of files are far more and no type tells them |
//! | items of a list, map or stream ([`ITEMS`]) | × 4 | between the 2 rounds that rates give a loop over unknown items and the 8 of Wu and Larus |
//! | what may be absent | × ½ | nothing tells which |
//! | one of several variants | their mean | nothing tells which |
//! | a type inside itself | 0 | trees end; it is counted once |
//! | protobuf: tag; from the 16th field on | 1; 2 | Protocol Buffers, "Encoding" |
//! | protobuf: length of text, bytes, messages | 1, from 128 bytes on 2 | the same |
//! | protobuf: integer of 32, 64 bits; enum, bool; float, double | 3, 5; 1; 4, 8 | varints of 7 bits a byte: counts to a million, times in seconds |
//! | JSON: integer of 8, 16, 32, 64, 128 bits | 3, 4, 6, 8, 20 | digits; small numbers are the many |
//! | JSON: float, bool, null, char | 8, 5, 4, 3 | as `serde_json` writes them |
//! | JSON: field | its name and 4 | quotes, colon, comma |
//! | JSON: text | 16 and 2 | quotes |
//! | JSON: UUID, time, date, address of the web | 38, 32, 12, 42 | RFC 9562, RFC 3339; measured of nothing, a short URL |
//!
//! Headers, framing, compression and encryption are no part of it: the price of a call has the first two, and the price
//! of a kibibyte was measured without the others.

mod bodies;
mod flow;
mod handlers;
mod names;
mod protos;
mod types;
mod wrappers;

use super::{Carried, Message, Payload};
use crate::base::Name;
use crate::link::Program;
use crate::manifest::Manifests;
use crate::services::{Protocol, ServiceCall};
use bodies::Bodies;
use protos::Declared;

/// Bytes of a text of unknown length.
pub const TEXT: u64 = 16;
/// Bytes of raw bytes of unknown length.
pub const BYTES: u64 = 64;
/// Items of a list, map or stream of unknown length.
pub const ITEMS: u64 = 4;

/// No message counts as more, in bytes: lists of lists of lists are arithmetic then, not a size.
const LARGEST: u64 = 1 << 30;
/// How deep types are followed.
const DEPTH: usize = 48;
/// How many parts of a sum are named.
const TERMS: usize = 8;

/// How values become bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Encoding {
    /// As `serde_json` does.
    Json,
    /// As prost does.
    Protobuf,
}

/// Why nothing is known.
const UNTOLD: &str = "no type tells";

/// Sizes of the calls of one program.
pub(super) struct Payloads<'a> {
    declared: Declared<'a>,
    bodies: Bodies<'a>,
}

impl<'a> Payloads<'a> {
    pub(super) fn new(program: &'a Program, manifests: &'a Manifests) -> Self {
        Self { declared: Declared::new(&manifests.protos), bodies: Bodies::new(program) }
    }

    /// What a call carries; nothing for one that goes over no wire.
    pub(super) fn of(&self, call: &ServiceCall) -> Option<Payload> {
        match call.protocol {
            Protocol::InProcess => None,
            Protocol::Grpc => {
                Some(self.declared.of(&call.operation).unwrap_or_else(|| self.bodies.rpc(call)))
            }
            Protocol::Queue => Some(Payload {
                request: self.bodies.message(call),
                response: nothing("a message has no answer"),
                measured: false,
            }),
            Protocol::Http | Protocol::Websocket | Protocol::Other => Some(Payload {
                request: self.bodies.request(call),
                response: self.bodies.response(call),
                measured: false,
            }),
        }
    }
}

/// A side that carries nothing, for a reason.
fn nothing(rule: &str) -> Carried {
    Carried { bytes: Some(0), rule: Name::new(rule), messages: Vec::new() }
}

/// A side of which nothing is known.
fn untold() -> Carried {
    Carried { bytes: None, rule: Name::new(UNTOLD), messages: Vec::new() }
}

/// A side that carries one of `messages`: their mean.
fn one_of(mut messages: Vec<Message>, rule: &str) -> Option<Carried> {
    messages.sort();
    messages.dedup();
    let sizes: Vec<u64> = messages.iter().map(|message| message.bytes).collect();
    let bytes = Some(mean(&sizes)?);
    Some(Carried { bytes, rule: Name::new(rule), messages })
}

/// The mean, rounded; none of nothing.
fn mean(sizes: &[u64]) -> Option<u64> {
    let count = u64::try_from(sizes.len()).unwrap_or(u64::MAX);
    let sum = sizes.iter().fold(0_u64, |sum, size| sum.saturating_add(*size));
    (count > 0).then(|| sum.saturating_add(count / 2) / count)
}

/// Half, rounded up.
fn half(bytes: u64) -> u64 {
    bytes.div_ceil(2)
}

/// One part of the sum that makes a message.
#[derive(Clone, Debug)]
struct Term {
    /// Of which field or variant.
    label: Name,
    /// None where no type tells.
    bytes: Option<u64>,
    /// `4 × 31`, where it is a multiple.
    of: Option<String>,
}

impl Term {
    fn new(label: &str, bytes: Option<u64>) -> Self {
        Self { label: Name::new(label), bytes, of: None }
    }
}

/// The sum of `terms`; what no type tells counts as nothing.
fn total(terms: &[Term]) -> u64 {
    terms.iter().filter_map(|term| term.bytes).fold(0, u64::saturating_add)
}

/// `id 42 + lines 129 (4 × 31)`; beyond a few, the small ones together.
fn in_words(terms: &[Term]) -> String {
    let mut by_size: Vec<usize> = (0..terms.len()).collect();
    by_size.sort_by_key(|at| std::cmp::Reverse(terms[*at].bytes));
    by_size.truncate(if terms.len() > TERMS { TERMS - 1 } else { TERMS });
    by_size.sort_unstable();
    let mut words: Vec<String> = by_size.iter().map(|at| word(&terms[*at])).collect();
    let more = terms.len() - by_size.len();
    if more > 0 {
        let is_named = |at: &usize| by_size.binary_search(at).is_ok();
        let rest: Vec<Term> =
            (0..terms.len()).filter(|at| !is_named(at)).map(|at| terms[at].clone()).collect();
        let open = rest.iter().filter(|term| term.bytes.is_none()).count();
        words.push(format!("{} more {}", more - open, total(&rest)));
        if open > 0 {
            words.push(format!("{open} more ?"));
        }
    }
    words.join(" + ")
}

fn word(term: &Term) -> String {
    let Some(bytes) = term.bytes else { return format!("{} ?", term.label) };
    match &term.of {
        Some(of) => format!("{} {bytes} ({of})", term.label),
        None => format!("{} {bytes}", term.label),
    }
}

#[cfg(test)]
mod tests {
    use super::{Term, in_words, mean};

    #[test]
    fn long_sums_name_the_large_parts_in_their_order() {
        let terms: Vec<Term> =
            (0..12).map(|at| Term::new(&format!("f{at}"), Some(at % 6))).collect();
        assert_eq!(in_words(&terms), "f2 2 + f3 3 + f4 4 + f5 5 + f9 3 + f10 4 + f11 5 + 5 more 4");
        assert_eq!(in_words(&[Term::new("data", None)]), "data ?");
    }

    #[test]
    fn means_are_rounded() {
        assert_eq!(mean(&[1, 2]), Some(2));
        assert_eq!(mean(&[]), None);
    }
}
