//! How many bytes do the messages of `.proto` files take?

use super::{
    BYTES, Carried, DEPTH, ITEMS, LARGEST, Message, Payload, TEXT, Term, half, in_words, mean,
    total,
};
use crate::base::Name;
use crate::manifest::{Field, FieldKind, Message as Declaration, Presence, Protos};
use rustc_hash::{FxHashMap, FxHashSet};

/// The rule as outputs name it.
const RULE: &str = "fields of the .proto message";

/// All declared messages, by full name.
pub(super) struct Declared<'a> {
    protos: &'a Protos,
    messages: FxHashMap<Name, (Name, &'a Declaration)>,
}

impl<'a> Declared<'a> {
    pub(super) fn new(protos: &'a Protos) -> Self {
        let mut messages = FxHashMap::default();
        for file in &protos.files {
            add(&mut messages, file.path, &file.messages);
        }
        Self { protos, messages }
    }

    /// What the RPC `package.Service/Method` carries, if it is declared.
    pub(super) fn of(&self, operation: &str) -> Option<Payload> {
        let (_, method) = self.protos.method(operation)?;
        Some(Payload {
            request: self.side(method.input, method.client_streaming),
            response: self.side(method.output, method.server_streaming),
            measured: false,
        })
    }

    fn side(&self, name: Name, is_stream: bool) -> Carried {
        let Some(message) = self.message(name) else {
            return Carried {
                bytes: None,
                rule: Name::new("the .proto message is not in the tree"),
                messages: Vec::new(),
            };
        };
        let (bytes, rule) = if is_stream {
            (message.bytes.saturating_mul(ITEMS), format!("{RULE}, {ITEMS} in a stream"))
        } else {
            (message.bytes, RULE.to_owned())
        };
        Carried { bytes: Some(bytes), rule: Name::new(&rule), messages: vec![message] }
    }

    fn message(&self, name: Name) -> Option<Message> {
        let mut sizes =
            Sizes { declared: self, known: FxHashMap::default(), open: FxHashSet::default() };
        let bytes = sizes.message(name)?;
        let (path, line, sum) = match self.messages.get(&name) {
            Some((path, declared)) => {
                sizes.open.insert(name);
                (*path, declared.line, in_words(&sizes.fields(declared)))
            }
            None => (Name::default(), 0, String::new()),
        };
        Some(Message { name, path, line, bytes, sum })
    }
}

fn add<'a>(
    to: &mut FxHashMap<Name, (Name, &'a Declaration)>,
    path: Name,
    messages: &'a [Declaration],
) {
    for message in messages {
        to.entry(message.full_name).or_insert((path, message));
        add(to, path, &message.messages);
    }
}

/// Sizes found so far for one message and what it holds.
struct Sizes<'a> {
    declared: &'a Declared<'a>,
    known: FxHashMap<Name, Option<u64>>,
    /// Messages that are being added up: inside themselves they count nothing.
    open: FxHashSet<Name>,
}

impl Sizes<'_> {
    fn message(&mut self, name: Name) -> Option<u64> {
        if self.open.contains(&name) || self.open.len() >= DEPTH {
            return Some(0);
        }
        if let Some(known) = self.known.get(&name) {
            return *known;
        }
        let Some((_, declared)) = self.declared.messages.get(&name).copied() else {
            return well_known(&name);
        };
        self.open.insert(name);
        let bytes = Some(total(&self.fields(declared)).min(LARGEST));
        self.open.remove(&name);
        self.known.insert(name, bytes);
        bytes
    }

    /// One term for each field, or for each `oneof`.
    fn fields(&mut self, message: &Declaration) -> Vec<Term> {
        let mut terms = Vec::new();
        let mut done = FxHashSet::default();
        for (at, field) in message.fields.iter().enumerate() {
            match field.oneof {
                None => terms.push(self.field(field, tag(at))),
                Some(oneof) if done.insert(oneof) => {
                    let arms = message.fields.iter().filter(|field| field.oneof == Some(oneof));
                    let arms: Vec<u64> =
                        arms.filter_map(|arm| self.single(&arm.kind, tag(at))).collect();
                    let label = message.oneofs.get(oneof).map_or("oneof", |name| name.as_str());
                    let of = Some(format!("mean of {}", arms.len()));
                    terms.push(Term { of, ..Term::new(label, mean(&arms)) });
                }
                Some(_) => {}
            }
        }
        terms
    }

    fn field(&mut self, field: &Field, tag: u64) -> Term {
        let term = |bytes, of| Term { of, ..Term::new(&field.name, bytes) };
        if let FieldKind::Map(key, value) = &field.kind {
            let entry = self.single(value, 1).map(|value| 1 + scalar(key) + value);
            let one = entry.map(|entry| tag + length(entry) + entry);
            return term(times(one), one.map(|one| format!("{ITEMS} × {one}")));
        }
        let one = self.single(&field.kind, tag);
        match (field.presence, &field.kind) {
            (Presence::Repeated, FieldKind::Scalar(kind)) if !has_length(kind) => {
                let all = ITEMS * scalar(kind);
                let frame = tag + length(all);
                term(Some(frame + all), Some(format!("{ITEMS} × {} and {frame}", scalar(kind))))
            }
            (Presence::Repeated, FieldKind::Enum(_)) => {
                term(Some(tag + 1 + ITEMS), Some(format!("{ITEMS} × 1 and {}", tag + 1)))
            }
            (Presence::Repeated, _) => term(times(one), one.map(|one| format!("{ITEMS} × {one}"))),
            (Presence::Optional, _) => term(one.map(half), one.map(|one| format!("½ × {one}"))),
            (Presence::Implicit | Presence::Required, _) => term(one, None),
        }
    }

    /// One value with its tag.
    fn single(&mut self, kind: &FieldKind, tag: u64) -> Option<u64> {
        let value = match kind {
            FieldKind::Scalar(kind) => scalar(kind),
            FieldKind::Enum(_) => 1,
            FieldKind::Message(name) => {
                let bytes = self.message(*name)?;
                length(bytes) + bytes
            }
            FieldKind::Map(..) => return None,
        };
        Some(tag.saturating_add(value))
    }
}

fn times(one: Option<u64>) -> Option<u64> {
    one.map(|one| one.saturating_mul(ITEMS))
}

/// Bytes of the tag of the field at a position; numbers follow the order of the file as a rule.
pub(super) fn tag(at: usize) -> u64 {
    if at < 15 { 1 } else { 2 }
}

/// Bytes that say how long something is.
pub(super) fn length(bytes: u64) -> u64 {
    match bytes {
        0..0x80 => 1,
        0x80..0x4000 => 2,
        0x4000..0x20_0000 => 3,
        _ => 4,
    }
}

fn has_length(kind: &str) -> bool {
    kind.ends_with("String") || kind.ends_with("<u8>")
}

/// A value of a type of the language, by the Rust type it becomes, with its length where it has one.
pub(super) fn scalar(kind: &str) -> u64 {
    match kind {
        "bool" => 1,
        "i64" | "u64" => 5,
        "f32" => 4,
        "f64" => 8,
        _ if kind.ends_with("String") => length(TEXT) + TEXT,
        _ if kind.ends_with("<u8>") => length(BYTES) + BYTES,
        _ => 3,
    }
}

/// Messages whose files need not be in the tree.
pub(super) fn well_known(name: &str) -> Option<u64> {
    let wrapped = |kind: &str| Some(1 + scalar(kind));
    let entry = 1 + length(TEXT) + TEXT;
    match name {
        "google.protobuf.Empty" => Some(0),
        // Seconds since 1970 and nanoseconds, each a varint of five bytes; a duration is short.
        "google.protobuf.Timestamp" => Some(12),
        "google.protobuf.Duration" => Some(8),
        "google.protobuf.BoolValue" => wrapped("bool"),
        "google.protobuf.Int32Value" | "google.protobuf.UInt32Value" => wrapped("i32"),
        "google.protobuf.Int64Value" | "google.protobuf.UInt64Value" => wrapped("i64"),
        "google.protobuf.FloatValue" => wrapped("f32"),
        "google.protobuf.DoubleValue" => wrapped("f64"),
        "google.protobuf.StringValue" | "google.protobuf.Value" => wrapped("String"),
        "google.protobuf.BytesValue" => wrapped("Vec<u8>"),
        // The name of the type stands in front: `type.googleapis.com/` and a text.
        "google.protobuf.Any" => Some(2 + 20 + TEXT + 2 + BYTES),
        "google.protobuf.FieldMask" | "google.protobuf.ListValue" => Some(ITEMS * entry),
        "google.protobuf.Struct" => Some(ITEMS * (2 + entry + 2 + entry)),
        "google.type.Money" => Some(5 + 1 + 5 + 1 + 5),
        "google.type.LatLng" => Some(18),
        "google.type.Date" => Some(7),
        "google.rpc.Status" => Some(2 + entry),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Declared;
    use crate::source::{self, Origin, Settings};
    use std::fmt::Write;

    #[test]
    fn lists_of_lists_end() {
        let mut text = "syntax = \"proto3\";\npackage deep;\n".to_owned();
        text.push_str("service Deep { rpc Go(M0) returns (stream M0); }\n");
        for at in 0..200 {
            let _ = writeln!(
                text,
                "message M{at} {{ repeated M{} inner = 1; map<string, M{}> more = 2; }}",
                at + 1,
                at + 1
            );
        }
        text.push_str("message M200 { repeated M0 again = 1; bytes data = 2; }\n");
        let files = [("src/main.rs", "fn main() {}"), ("deep.proto", &text)];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let tree = source::read(&Origin::Memory(files.to_vec()), &Settings::default());
        let manifests = crate::manifest::read(&tree.expect("there is Rust source").value).value;
        let payload = Declared::new(&manifests.protos).of("deep.Deep/Go").expect("it is declared");
        assert!(payload.kb().is_some_and(|kb| kb > 1e6 && kb.is_finite()));
    }
}
