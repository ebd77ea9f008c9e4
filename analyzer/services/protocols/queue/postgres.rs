//! Channels of Postgres: `NOTIFY` and `LISTEN` in SQL, and rows whose writing a trigger announces.

use super::{Role, Site};
use crate::base::Name;
use crate::link::types::Ty;
use crate::link::{BodyTypes, Definition, FunctionId, Resolution};
use crate::manifest::{Change, channels, writes};
use crate::services::protocols::Facts;
use crate::services::text::Text;
use crate::syntax::facts::{Body, ExprId, ExprKind, Literal};

/// What the SQL of a body announces and listens to; whether it holds any that could.
pub(super) fn sites(
    facts: Facts<'_>,
    function: FunctionId,
    body: &Body,
    types: &BodyTypes,
) -> (Vec<Site>, bool) {
    let mut found = Vec::new();
    let mut is_any = false;
    let own = types.gist.texts.iter().filter_map(|expr| Some((*expr, text_at(body, *expr)?)));
    let constants: Vec<(ExprId, Option<&Name>)> = constants(facts, types).collect();
    // What a constant says may change where its name stays.
    is_any |= !constants.is_empty();
    let named = constants.into_iter().filter_map(|(expr, text)| Some((expr, text?)));
    for (expr, text) in own.chain(named) {
        if !may_be_sql(text) {
            continue;
        }
        is_any = true;
        let (mut announced, heard) = channels(text);
        announced.extend(writes(text).iter().flat_map(|written| announced_by(facts, *written)));
        found.extend(site(Role::Publish, function, expr, announced));
        found.extend(site(Role::Listen, function, expr, heard));
    }
    let made = written_by_diesel(facts, body, types);
    is_any |= !made.is_empty();
    for (expr, written) in made {
        let announced = announced_by(facts, written).collect();
        found.extend(site(Role::Publish, function, expr, announced));
    }
    (found, is_any)
}

fn text_at(body: &Body, expr: ExprId) -> Option<&Name> {
    match &body.expressions[expr].kind {
        ExprKind::Literal(Literal::String(text)) => Some(text),
        _ => None,
    }
}

/// The constants of text that a body names, with the text where it is a literal.
fn constants<'a>(
    facts: Facts<'a>,
    types: &'a BodyTypes,
) -> impl Iterator<Item = (ExprId, Option<&'a Name>)> {
    types.resolutions.iter().filter_map(move |(expr, found)| {
        let Resolution::Definition(Definition::Value(value)) = found else { return None };
        let is_text =
            matches!(types.expressions[*expr].peeled(), Ty::Primitive(name) if name == "str");
        let body = facts.program.definitions.body_of_value(*value).filter(|_| is_text)?;
        Some((*expr, body.root.and_then(|root| text_at(body, root))))
    })
}

fn site(role: Role, function: FunctionId, expr: ExprId, mut channels: Vec<Name>) -> Option<Site> {
    channels.sort_unstable();
    channels.dedup();
    let topics: Vec<Text> = channels.iter().map(|channel| Text::literal(channel)).collect();
    (!topics.is_empty()).then_some(Site { role, function, expr, topics })
}

/// Whether a text has one of the words that matter here.
fn may_be_sql(text: &str) -> bool {
    const WORDS: &[&str] = &["insert", "update", "delete", "notify", "listen"];
    let mut words = text.as_bytes().split(|letter| !letter.is_ascii_alphabetic());
    words.any(|word| WORDS.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes())))
}

/// The channels to which a trigger announces that a table is written.
fn announced_by(
    facts: Facts<'_>,
    (table, change): (Name, Change),
) -> impl Iterator<Item = Name> + '_ {
    let all = facts.manifests.announcements.iter();
    all.filter(move |it| it.table == table && it.change == change).map(|it| it.channel)
}

/// What a body writes through diesel: `diesel::insert_into(orders::table)`.
fn written_by_diesel(
    facts: Facts<'_>,
    body: &Body,
    types: &BodyTypes,
) -> Vec<(ExprId, (Name, Change))> {
    let written = types.calls.iter().filter_map(|call| {
        let path = facts.callee(call)?;
        let function = path.strip_prefix("diesel::")?.rsplit("::").next()?;
        let change = match function {
            "insert_into" | "insert_or_ignore_into" | "replace_into" => Change::Insert,
            "update" => Change::Update,
            "delete" => Change::Delete,
            _ => return None,
        };
        let ExprKind::Call { arguments, .. } = &body.expressions[call.expr].kind else {
            return None;
        };
        Some((call.expr, (table(body, *arguments.first()?)?, change)))
    });
    written.collect()
}

/// The table that an expression names: `orders::table`, `orders`, `orders::table.filter(…)`.
fn table(body: &Body, mut expr: ExprId) -> Option<Name> {
    loop {
        match &body.expressions[expr].kind {
            ExprKind::MethodCall(call) => expr = call.receiver,
            ExprKind::Path(path) => {
                let joined = path.joined();
                let named = joined.strip_suffix("::table").unwrap_or(&joined);
                return Some(Name::new(named.rsplit("::").next()?));
            }
            _ => return None,
        }
    }
}
