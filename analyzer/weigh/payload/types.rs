//! How many bytes do values of a Rust type take, as serde writes them, or prost?

use super::names::{in_words as called, is_own, last, place};
use super::protos::{length, scalar, tag, well_known};
use super::{
    BYTES, DEPTH, Encoding, ITEMS, LARGEST, Message, TEXT, Term, half, in_words, mean, total,
};
use crate::base::Name;
use crate::link::types::Ty;
use crate::link::{AdtId, Program};
use crate::syntax::facts::{self, Attribute, AttributeArgument, ItemKind};
use rustc_hash::{FxHashMap, FxHashSet};

/// Types that hold one value of another.
const WRAPPERS: &[&str] = &[
    "Box",
    "Arc",
    "Rc",
    "Cow",
    "Mutex",
    "RwLock",
    "RefCell",
    "Cell",
    "Json",
    "Form",
    "Reverse",
    "Wrapping",
    "Saturating",
    "Data",
    "ArcSwap",
    "Secret",
    "Response",
    "Request",
];
const LISTS: &[&str] = &[
    "Vec",
    "VecDeque",
    "LinkedList",
    "BinaryHeap",
    "HashSet",
    "BTreeSet",
    "IndexSet",
    "SmallVec",
    "ArrayVec",
    "DashSet",
];
const MAPS: &[&str] = &["HashMap", "BTreeMap", "IndexMap", "DashMap"];

/// The message that a value of `ty` is; none where the type tells nothing, as a bare text or bytes do not.
pub(super) fn message(program: &Program, ty: &Ty, encoding: Encoding) -> Option<Message> {
    let ty = ty.peeled();
    if is_bare(program, ty) {
        return None;
    }
    let mut sizes =
        Sizes { program, encoding, known: FxHashMap::default(), open: FxHashSet::default() };
    let bytes = sizes.value(ty)?;
    let terms = sizes.terms(ty);
    // Of a type none of whose parts is known nothing is known.
    if !terms.is_empty() && terms.iter().all(|term| term.bytes.is_none()) {
        return None;
    }
    let (path, line) = place(program, ty).unwrap_or_default();
    Some(Message {
        name: Name::new(&called(program, ty)),
        path,
        line,
        bytes,
        sum: in_words(&terms),
    })
}

/// Texts, bytes and JSON of any form: what is in them no type tells.
fn is_bare(program: &Program, ty: &Ty) -> bool {
    let is_byte = |ty: &Ty| matches!(ty, Ty::Primitive(name) if *name == "u8");
    match ty {
        Ty::Primitive(name) => *name == "str",
        Ty::Slice(args) | Ty::Array(args) => args.first().is_some_and(is_byte),
        Ty::Adt(adt, args) => {
            let name = program.definitions.adts[*adt].name;
            let is_text = matches!(name.as_str(), "String" | "Bytes" | "BytesMut" | "Value");
            let holds = |list: &[&str]| list.contains(&name.as_str());
            !is_own(program, *adt)
                && (is_text
                    || holds(LISTS) && args.first().is_some_and(is_byte)
                    || holds(WRAPPERS)
                        && args.first().is_none_or(|ty| is_bare(program, ty.peeled())))
        }
        Ty::External(path) => matches!(last(path), "Bytes" | "Value"),
        _ => false,
    }
}

/// Sizes found so far for one message and what it holds.
struct Sizes<'a> {
    program: &'a Program,
    encoding: Encoding,
    known: FxHashMap<Ty, Option<u64>>,
    /// Types that are being added up: inside themselves they count nothing.
    open: FxHashSet<Ty>,
}

impl<'a> Sizes<'a> {
    /// One value, without tag or name.
    fn value(&mut self, ty: &Ty) -> Option<u64> {
        let ty = ty.peeled();
        if self.open.contains(ty) || self.open.len() >= DEPTH {
            return Some(0);
        }
        if let Some(known) = self.known.get(ty) {
            return *known;
        }
        self.open.insert(ty.clone());
        let bytes = self.unseen(ty).map(|bytes| bytes.min(LARGEST));
        self.open.remove(ty);
        self.known.insert(ty.clone(), bytes);
        bytes
    }

    fn unseen(&mut self, ty: &Ty) -> Option<u64> {
        let is_json = self.encoding == Encoding::Json;
        match ty {
            Ty::Primitive(name) if is_json => digits(name),
            Ty::Primitive(name) => Some(scalar(if *name == "str" { "String" } else { name })),
            Ty::Tuple(args) if args.is_empty() => Some(if is_json { 4 } else { 0 }),
            Ty::Tuple(args) => self.sequence(args),
            Ty::Slice(args) | Ty::Array(args) => self.list(args.first()?),
            Ty::External(path) => leaf(last(path), self.encoding),
            Ty::Adt(adt, _) if is_own(self.program, *adt) => Some(total(&self.own(ty)?)),
            Ty::Adt(adt, args) => {
                let name = self.program.definitions.adts[*adt].name;
                self.foreign(&name, args)
            }
            _ => None,
        }
    }

    /// A type of std or of another crate, by its name.
    fn foreign(&mut self, name: &str, args: &[Ty]) -> Option<u64> {
        if WRAPPERS.contains(&name) {
            return self.value(args.first()?);
        }
        if LISTS.contains(&name) {
            return self.list(args.first()?);
        }
        if MAPS.contains(&name) {
            let (key, value) = (self.value(args.first()?)?, self.value(args.get(1)?)?);
            // Colon and comma for each; of braces one takes the place of the last comma.
            let one = key.saturating_add(value).saturating_add(2);
            return Some(ITEMS.saturating_mul(one).saturating_add(1));
        }
        match name {
            "Option" if self.encoding == Encoding::Json => mean(&[4, self.value(args.first()?)?]),
            "Option" => self.value(args.first()?),
            "Result" => self.value(args.first()?),
            _ => leaf(name, self.encoding),
        }
    }

    fn list(&mut self, item: &Ty) -> Option<u64> {
        let is_byte = matches!(item.peeled(), Ty::Primitive(name) if *name == "u8");
        if is_byte {
            return leaf("Bytes", self.encoding);
        }
        let one = self.value(item)?;
        Some(ITEMS.saturating_mul(one.saturating_add(1)).saturating_add(1))
    }

    /// `[a,b]`.
    fn sequence(&mut self, items: &[Ty]) -> Option<u64> {
        let sizes: Vec<u64> = items.iter().filter_map(|ty| self.value(ty)).collect();
        let known = sizes.iter().fold(1_u64, |sum, size| sum.saturating_add(*size + 1));
        (!sizes.is_empty()).then_some(known)
    }

    /// The sum that makes the message `ty`, for the evidence.
    fn terms(&mut self, ty: &Ty) -> Vec<Term> {
        match ty {
            Ty::Adt(adt, _) if is_own(self.program, *adt) => {
                self.open.insert(ty.clone());
                let terms = self.own(ty).unwrap_or_default();
                self.open.remove(ty);
                terms
            }
            Ty::Adt(adt, args) if !args.is_empty() => self.held(ty, *adt, args),
            Ty::Slice(args) | Ty::Array(args) => self.items(&args[0]),
            Ty::Tuple(args) => {
                let each = args.iter().map(|ty| {
                    let bytes = self.value(ty).map(|bytes| bytes.saturating_add(1));
                    Term::new(&called(self.program, ty), bytes)
                });
                each.chain([Term::new("brackets", Some(1))]).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What a type of another crate that holds others is made of.
    fn held(&mut self, ty: &Ty, adt: AdtId, args: &[Ty]) -> Vec<Term> {
        let name = self.program.definitions.adts[adt].name;
        let first = args[0].peeled();
        match name.as_str() {
            name if WRAPPERS.contains(&name) => self.terms(first),
            name if LISTS.contains(&name) => self.items(first),
            name if MAPS.contains(&name) => {
                let bytes = self.value(ty);
                let all = bytes.map(|bytes| bytes.saturating_sub(1));
                let of = all.map(|all| format!("{ITEMS} × {}", all / ITEMS));
                vec![
                    Term { of, ..Term::new("entries", all) },
                    Term::new("braces", bytes.map(|_| 1)),
                ]
            }
            "Option" => {
                let of = self.value(first).map(|bytes| format!("mean of 4 and {bytes}"));
                vec![Term { of, ..Term::new(&called(self.program, first), self.value(ty)) }]
            }
            _ => Vec::new(),
        }
    }

    /// What a list of items is made of: how many, and what each is.
    fn items(&mut self, item: &Ty) -> Vec<Term> {
        let item = item.peeled();
        let label = called(self.program, item);
        let Some(one) = self.value(item).map(|one| one.saturating_add(1)) else {
            return vec![Term::new(&label, None)];
        };
        let inside = in_words(&self.terms(item));
        let inside =
            if inside.is_empty() { String::new() } else { format!(": comma 1 + {inside}") };
        let of = Some(format!("{ITEMS} × {one}{inside}"));
        let all = Term { of, ..Term::new(&label, Some(one.saturating_mul(ITEMS))) };
        vec![all, Term::new("brackets", Some(1))]
    }

    /// A struct or enum of the repository.
    fn own(&mut self, ty: &Ty) -> Option<Vec<Term>> {
        let Ty::Adt(adt, args) = ty else { return None };
        let definitions = &self.program.definitions;
        let item = definitions.item(definitions.adts[*adt].source);
        let kinds = self.kinds(*adt, args);
        match &item.kind {
            ItemKind::Struct(of) => {
                let is_transparent = has(&item.attributes, "transparent");
                Some(self.record(&of.fields, kinds.first()?, of.is_tuple || is_transparent, {
                    &item.attributes
                }))
            }
            ItemKind::Enum(of) => Some(vec![self.variants(of, &kinds, &item.attributes)]),
            _ => None,
        }
    }

    /// Types of fields with what the type's parameters stand for.
    fn kinds(&self, adt: AdtId, args: &[Ty]) -> Vec<Vec<Ty>> {
        let fields = self.program.types.fields(&self.program.definitions, adt);
        let of_variant = |fields: &crate::link::types::Fields| {
            fields.iter().map(|(_, ty)| ty.substitute(args)).collect()
        };
        fields.iter().map(of_variant).collect()
    }

    fn record(
        &mut self,
        fields: &'a [facts::Field],
        kinds: &[Ty],
        is_bare: bool,
        around: &[Attribute],
    ) -> Vec<Term> {
        if self.encoding == Encoding::Protobuf {
            let fields = fields.iter().zip(kinds).enumerate();
            return fields
                .map(|(at, (field, ty))| Term { label: field.name, ..self.tagged(ty, tag(at)) })
                .collect();
        }
        let shown: Vec<(&facts::Field, &Ty)> =
            fields.iter().zip(kinds).filter(|(field, _)| !is_skipped(&field.attributes)).collect();
        if let ([(field, ty)], true) = (&shown[..], is_bare) {
            return vec![Term::new(&field.name, self.value(ty))];
        }
        let mut terms: Vec<Term> =
            shown.iter().map(|(field, ty)| self.named(field, ty, is_bare, around)).collect();
        terms.push(Term::new("braces", Some(2)));
        terms
    }

    /// A field of an object: name, quotes, colon, comma, value.
    fn named(
        &mut self,
        field: &facts::Field,
        ty: &Ty,
        is_bare: bool,
        around: &[Attribute],
    ) -> Term {
        let name = written(field.name, &field.attributes, around);
        let frame = if is_bare { 1 } else { name.len() as u64 + 4 };
        let term = |bytes, of| Term { of, ..Term::new(&field.name, bytes) };
        if has(&field.attributes, "flatten") {
            return term(self.value(ty).map(|bytes| bytes.saturating_sub(2)), None);
        }
        let value = self.value(ty);
        let all = value.map(|value| value.saturating_add(frame));
        if value_of(&field.attributes, "skip_serializing_if").is_some() {
            let inner = inner_of_option(self.program, ty).unwrap_or(ty);
            let full = self.value(inner).map(|value| value.saturating_add(frame));
            return term(full.map(half), full.map(|full| format!("½ × {full}")));
        }
        term(all, self.multiple(ty, frame))
    }

    /// `4 × 31`, for a list.
    fn multiple(&mut self, ty: &Ty, frame: u64) -> Option<String> {
        let ty = ty.peeled();
        let Ty::Adt(adt, args) = ty else { return None };
        let name = self.program.definitions.adts[*adt].name;
        if is_own(self.program, *adt) || !LISTS.contains(&name.as_str()) {
            return None;
        }
        let one = self.value(args.first()?)?;
        Some(format!("{ITEMS} × {} and {}", one.saturating_add(1), frame + 1))
    }

    /// A field of a message of protobuf, as prost has it in Rust.
    fn tagged(&mut self, ty: &Ty, tag: u64) -> Term {
        let term = |bytes, of| Term { of, ..Term::new("", bytes) };
        let Ty::Adt(adt, args) = ty.peeled() else { return term(self.single(ty, tag), None) };
        let record = &self.program.definitions.adts[*adt];
        let first = args.first().map(Ty::peeled);
        match (record.name.as_str(), first) {
            ("Option", Some(inner)) => {
                if let Some(arms) = self.arms(inner, tag) {
                    return term(mean(&arms), Some(format!("mean of {}", arms.len())));
                }
                let one = self.single(inner, tag);
                // A message has no other way to be absent, so this says little; a scalar is optional on purpose.
                if matches!(inner, Ty::Adt(..)) && !is_text(self.program, inner) {
                    return term(one, None);
                }
                term(one.map(half), one.map(|one| format!("½ × {one}")))
            }
            ("Vec", Some(Ty::Primitive(name))) if *name == "u8" => {
                term(leaf("Bytes", Encoding::Protobuf).map(|bytes| tag.saturating_add(bytes)), None)
            }
            ("Vec", Some(inner)) => {
                let one = self.single(inner, tag);
                let all = one.map(|one| one.saturating_mul(ITEMS));
                term(all, one.map(|one| format!("{ITEMS} × {one}")))
            }
            ("HashMap" | "BTreeMap", Some(key)) => {
                let entry = self.single(key, 1).zip(args.get(1).and_then(|ty| self.single(ty, 1)));
                let one = entry.map(|(key, value)| {
                    let entry = key.saturating_add(value);
                    tag + length(entry) + entry
                });
                let all = one.map(|one| one.saturating_mul(ITEMS));
                term(all, one.map(|one| format!("{ITEMS} × {one}")))
            }
            _ => term(self.single(ty, tag), None),
        }
    }

    /// One value with its tag, and its length where it is a message.
    fn single(&mut self, ty: &Ty, tag: u64) -> Option<u64> {
        let bytes = self.value(ty)?;
        let is_message = matches!(ty.peeled(), Ty::Adt(..)) && !is_text(self.program, ty.peeled());
        let frame = if is_message { length(bytes) } else { 0 };
        Some(tag.saturating_add(frame).saturating_add(bytes))
    }

    /// The variants of a `oneof`: an enum that holds one value each.
    fn arms(&mut self, ty: &Ty, tag: u64) -> Option<Vec<u64>> {
        let Ty::Adt(adt, args) = ty else { return None };
        let definitions = &self.program.definitions;
        let item = definitions.item(definitions.adts[*adt].source);
        let is_oneof = is_own(self.program, *adt) && matches!(item.kind, ItemKind::Enum(_));
        let kinds = if is_oneof { self.kinds(*adt, args) } else { return None };
        Some(kinds.iter().filter_map(|kinds| self.single(kinds.first()?, tag)).collect())
    }

    /// The mean of an enum's variants.
    fn variants(&mut self, of: &'a facts::Enum, kinds: &[Vec<Ty>], around: &[Attribute]) -> Term {
        if self.encoding == Encoding::Protobuf {
            return Term::new("number", Some(1));
        }
        let shown = of.variants.iter().zip(kinds);
        let shown = shown.filter(|(variant, _)| !is_skipped(&variant.attributes));
        let sizes: Vec<u64> =
            shown.map(|(variant, kinds)| self.variant(variant, kinds, around)).collect();
        let of = Some(format!("mean of {}", sizes.len()));
        Term { of, ..Term::new("variants", mean(&sizes)) }
    }

    fn variant(&mut self, of: &'a facts::Variant, kinds: &[Ty], around: &[Attribute]) -> u64 {
        let name = value_of(&of.attributes, "rename").unwrap_or(of.name).len() as u64;
        let tag = value_of(around, "tag").map(|tag| tag.len() as u64);
        let content = value_of(around, "content").map_or(0, |content| content.len() as u64 + 4);
        let data = if of.fields.is_empty() {
            None
        } else {
            Some(total(&self.record(&of.fields, kinds, of.is_tuple, &of.attributes)))
        };
        match (has(around, "untagged"), tag, data) {
            (true, _, data) => data.unwrap_or(4),
            (false, Some(tag), None) => 2 + tag + 3 + name + 2,
            (false, Some(tag), Some(data)) => data.saturating_add(tag + 3 + name + 3 + content),
            (false, None, None) => name + 2,
            (false, None, Some(data)) => data.saturating_add(name + 5),
        }
    }
}

/// The attributes of serde.
fn serde(attributes: &[Attribute]) -> impl Iterator<Item = &AttributeArgument> {
    attributes
        .iter()
        .filter(|attribute| attribute.path == "serde")
        .flat_map(|attribute| &attribute.arguments)
}

fn has(attributes: &[Attribute], key: &str) -> bool {
    serde(attributes).any(|argument| argument.key == key)
}

fn is_skipped(attributes: &[Attribute]) -> bool {
    has(attributes, "skip") || has(attributes, "skip_serializing")
}

/// `rename = "x"`, `rename(serialize = "x")`.
fn value_of(attributes: &[Attribute], key: &str) -> Option<Name> {
    let argument = serde(attributes).find(|argument| argument.key == key)?;
    let nested = || argument.nested.iter().find(|nested| nested.key == "serialize")?.value;
    argument.value.or_else(nested)
}

/// The name of a field as it is written.
fn written(name: Name, own: &[Attribute], around: &[Attribute]) -> Name {
    if let Some(name) = value_of(own, "rename") {
        return name;
    }
    match value_of(around, "rename_all").map(Name::as_str) {
        Some("camelCase" | "PascalCase") => Name::new(&name.replace('_', "")),
        _ => name,
    }
}

fn inner_of_option<'t>(program: &Program, ty: &'t Ty) -> Option<&'t Ty> {
    match ty.peeled() {
        Ty::Adt(adt, args) if program.definitions.adts[*adt].name == "Option" => args.first(),
        _ => None,
    }
}

/// Texts and bytes bring their own length.
fn is_text(program: &Program, ty: &Ty) -> bool {
    match ty {
        Ty::Adt(adt, args) => {
            let name = program.definitions.adts[*adt].name;
            let is_bytes =
                name == "Vec" && matches!(args.first(), Some(Ty::Primitive(name)) if *name == "u8");
            is_bytes || matches!(name.as_str(), "String" | "Bytes")
        }
        _ => false,
    }
}

/// A primitive in JSON.
fn digits(name: &str) -> Option<u64> {
    Some(match name {
        "bool" => 5,
        "u8" | "i8" | "char" => 3,
        "u16" | "i16" => 4,
        "u32" | "i32" | "__int" => 6,
        "u64" | "i64" | "usize" | "isize" | "f32" | "f64" | "__float" => 8,
        "u128" | "i128" => 20,
        "str" => TEXT + 2,
        _ => return None,
    })
}

/// Types of std and of well-known crates that hold no other.
fn leaf(name: &str, encoding: Encoding) -> Option<u64> {
    if encoding == Encoding::Protobuf {
        return match name {
            "String" | "PathBuf" => Some(scalar("String")),
            "Bytes" => Some(scalar("Vec<u8>")),
            _ => well_known(&format!("google.protobuf.{name}")),
        };
    }
    Some(match name {
        "String" | "OsString" | "PathBuf" | "Path" | "SmolStr" | "CompactString" | "ByteString" => {
            TEXT + 2
        }
        // An array of numbers: up to three digits and a comma each.
        "Bytes" | "BytesMut" => BYTES * 4,
        "Uuid" => 38,
        "Ulid" => 28,
        "DateTime" | "OffsetDateTime" | "Timestamp" | "Zoned" => 32,
        "NaiveDateTime" | "PrimitiveDateTime" => 28,
        "NaiveDate" | "Date" => 12,
        "NaiveTime" | "Time" | "Decimal" | "BigDecimal" => 10,
        "Duration" => 30,
        "SystemTime" => 58,
        "Url" | "Uri" => 42,
        "IpAddr" | "Ipv4Addr" => 15,
        "Ipv6Addr" | "SocketAddr" | "SocketAddrV4" => 24,
        "ObjectId" => 35,
        "Number" | "AtomicU64" | "AtomicI64" | "AtomicUsize" | "NonZeroU64" | "NonZeroUsize" => 8,
        "NonZeroU8" | "NonZeroU16" | "NonZeroU32" | "AtomicU32" => 6,
        "AtomicBool" => 5,
        "PhantomData" => 4,
        _ => return None,
    })
}
