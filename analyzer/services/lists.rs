//! Lists whose items become one text: `["orders", id].join("/")`, segments that are put behind a URL one after the other.
//!
//! A reader of lists goes the same ways as one of texts, through locals, fields, functions and what callers pass; what it
//! finds there is a list, and its items come out in a row.

use super::address::{Reader, SAME};
use super::text::{Part, Text, Why, limited, longer};
use crate::base::Name;
use crate::link::{AdtId, types::Ty};
use crate::syntax::facts::{Body, ExprId, ExprKind, MacroMeaning, MethodCall};

/// How many items of a list are read.
const ITEMS: usize = 24;
/// Methods whose result has the items of their receiver.
const KEPT: &[&str] = &[
    "as_slice",
    "by_ref",
    "collect",
    "collect_vec",
    "filter",
    "peekable",
    "skip_while",
    "try_collect",
    "into_boxed_slice",
    "into_vec",
];
/// Methods that change nothing of an item but what stands at its ends.
const TRIMMED: &[&str] = &["trim_matches", "trim_start_matches", "as_ref", "display"];
/// Functions that make an empty list or text.
const EMPTY: &[&str] = &["Vec::new", "Vec::with_capacity", "String::new", "String::with_capacity"];

impl Reader<'_, '_> {
    /// The same reader, of lists: their items with this between them.
    pub(super) fn listing(&self, between: Name) -> Self {
        Self { between: Some(between), ..*self }
    }

    /// The same reader, of texts.
    pub(super) fn plain(&self) -> Self {
        Self { between: None, ..*self }
    }

    /// A piece that is not known here, as this reader reads it.
    pub(super) fn open(&self, part: Part) -> Vec<Text> {
        vec![Text(vec![match self.between {
            Some(between) => Part::Joined(Box::new(part), between),
            None => part,
        }])]
    }

    /// The items of a list, or a text as the only one.
    pub(super) fn read_list(&self, body: &Body, expr: ExprId, between: Name) -> Vec<Text> {
        match &body.expressions[expr].kind {
            ExprKind::Array(items) => self.in_a_row(items, between),
            ExprKind::Macro(call) => match &call.meaning {
                MacroMeaning::List(items) if call.path.last_name() == "vec" => {
                    self.in_a_row(items, between)
                }
                MacroMeaning::Block(block) => self.read(*block),
                _ => self.plain().read(expr),
            },
            ExprKind::MethodCall(call) => self.read_list_method(body, expr, call, between),
            ExprKind::Literal(_) | ExprKind::Binary { .. } => self.plain().read(expr),
            ExprKind::Index { base, index } if is_whole(body, *index) => self.read(*base),
            ExprKind::Index { .. } => unknown(),
            ExprKind::Call { callee, .. } if is_empty(body, *callee) => vec![Text::default()],
            _ => self.read_kind(body, expr),
        }
    }

    fn in_a_row(&self, items: &[ExprId], between: Name) -> Vec<Text> {
        if items.len() > ITEMS {
            return unknown();
        }
        let texts = items.iter().map(|item| self.plain().read_named(*item));
        texts.fold(vec![Text::default()], |front, item| longer(&front, between, &item))
    }

    fn read_list_method(
        &self,
        body: &Body,
        expr: ExprId,
        call: &MethodCall,
        between: Name,
    ) -> Vec<Text> {
        if let Some(found) = self.read_target(expr) {
            return found;
        }
        let receiver = call.receiver;
        match (call.method.as_str(), call.arguments.as_ref()) {
            ("map", [change]) if is_kept(body, *change) => self.read(receiver),
            ("split", [at]) => {
                let known = self.plain().read(*at).first().and_then(Text::as_literal);
                if known == Some(between) { self.plain().read(receiver) } else { unknown() }
            }
            ("path_segments", []) if between == "/" => {
                limited(self.plain().read(receiver).iter().map(Text::path).collect())
            }
            ("chain", [more]) => longer(&self.read(receiver), between, &self.read(*more)),
            ("unwrap_or" | "unwrap_or_else" | "or_else" | "or", _) => self.read_kind(body, expr),
            (method, _) if SAME.contains(&method) || KEPT.contains(&method) => self.read(receiver),
            _ if self.is_text(expr) => self.plain().read(expr),
            _ => unknown(),
        }
    }

    /// `list.join("/")`, `list.concat()`.
    pub(super) fn read_joined(&self, list: ExprId, between: Option<ExprId>) -> Vec<Text> {
        let between = match between {
            Some(between) => self.read(between).first().and_then(Text::as_literal),
            None => Some(Name::default()),
        };
        between.map_or_else(unknown, |between| self.listing(between).read(list))
    }

    /// Whether an expression is a list or goes through one.
    pub(super) fn is_list(&self, expr: ExprId) -> bool {
        let (Some(body), Some(types)) =
            (self.values.body(self.owner), self.values.types(self.owner))
        else {
            return false;
        };
        match types.expressions[expr].peeled() {
            Ty::Array(_) | Ty::Slice(_) => true,
            Ty::Adt(adt, _) => self.is_of(*adt, &["std::vec::", "std::slice::", "std::iter::"]),
            Ty::Unknown | Ty::Variable(_) | Ty::Opaque(_) => match &body.expressions[expr].kind {
                ExprKind::Array(_) => true,
                ExprKind::Macro(call) => call.path.last_name() == "vec",
                ExprKind::Reference(inner, _) => self.is_list(*inner),
                ExprKind::MethodCall(call) => {
                    let goes_through = ["iter", "into_iter", "map", "filter", "chain"];
                    goes_through.contains(&call.method.as_str())
                        || call.method == "collect" && self.is_list(call.receiver)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether an expression is a text by its type.
    pub(super) fn is_text(&self, expr: ExprId) -> bool {
        let Some(types) = self.values.types(self.owner) else { return false };
        match types.expressions[expr].peeled() {
            Ty::Primitive(name) => *name == "str",
            Ty::Adt(adt, _) => self.is_of(*adt, &["std::string::String", "std::borrow::Cow"]),
            _ => false,
        }
    }

    /// Whether an expression is a URL that was parsed: as text it ends with a slash where it has no path.
    pub(super) fn is_url(&self, expr: ExprId) -> bool {
        let Some(types) = self.values.types(self.owner) else { return false };
        match types.expressions[expr].peeled() {
            Ty::Adt(adt, _) => self.is_of(*adt, &["http::uri::Uri", "url::Url"]),
            _ => false,
        }
    }

    fn is_of(&self, adt: AdtId, paths: &[&str]) -> bool {
        let path = self.values.program.definitions.adts[adt].path;
        paths.iter().any(|start| path.starts_with(start))
    }
}

fn unknown() -> Vec<Text> {
    vec![Text::unknown(Why::Data)]
}

/// Whether an index is `..`.
fn is_whole(body: &Body, index: ExprId) -> bool {
    matches!(body.expressions[index].kind, ExprKind::Range { start: None, end: None, .. })
}

/// Whether a call makes an empty list or text.
pub(super) fn is_empty(body: &Body, callee: ExprId) -> bool {
    let ExprKind::Path(path) = &body.expressions[callee].kind else { return false };
    EMPTY.contains(&path.joined().as_str())
}

/// Whether a function given to `map` leaves items what they are: `String::as_str`, `|segment| segment.trim()`.
fn is_kept(body: &Body, change: ExprId) -> bool {
    match &body.expressions[change].kind {
        ExprKind::Path(_) => true,
        ExprKind::Closure(closure) => root_of(body, closure.body).is_some(),
        _ => false,
    }
}

/// The path at the start of a chain that leaves a text what it is: `segment` of `encode(segment.as_ref().trim())`.
pub(super) fn root_of(body: &Body, expr: ExprId) -> Option<ExprId> {
    match &body.expressions[expr].kind {
        ExprKind::Path(_) => Some(expr),
        ExprKind::Reference(inner, _) | ExprKind::Unary { operand: inner, .. } => {
            root_of(body, *inner)
        }
        ExprKind::Block(block) if block.statements.is_empty() => root_of(body, block.tail?),
        ExprKind::Call { arguments, .. } => match arguments.as_ref() {
            [only] => root_of(body, *only),
            _ => None,
        },
        ExprKind::MethodCall(call) => {
            let method = call.method.as_str();
            let is_same = SAME.contains(&method) || TRIMMED.contains(&method);
            if is_same { root_of(body, call.receiver) } else { None }
        }
        _ => None,
    }
}
