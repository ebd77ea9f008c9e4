//! Rows of tables: who writes which column.
//!
//! An outbox is a table whose rows another program reads and publishes: the topic is a column there and a constant where
//! the row is written. A struct stands for a row when its derives or attributes say so, or when nothing in the program
//! makes one; SQL that inserts names its columns itself.

use super::address::Values;
use crate::base::Name;
use crate::link::{AdtId, BodyOwner, BodyTypes, CrateKind, Definition, Definitions, Namespace};
use crate::syntax::facts::{
    Attribute, Body, ExprId, ExprKind, ItemKind, Literal, MacroMeaning, Struct, StructLiteral,
};
use std::collections::BTreeMap;

/// Derives of structs that are read from, or written to, a table.
const ROW_DERIVES: &[&str] = &[
    "FromRow",
    "Queryable",
    "QueryableByName",
    "Insertable",
    "DeriveEntityModel",
    "DeriveActiveModel",
    "FromQueryResult",
];

/// Derives of structs that are read from files, the environment or the command line.
const READ_DERIVES: &[&str] = &[
    "Deserialize",
    "Parser",
    "Args",
    "Subcommand",
    "StructOpt",
    "FromArgs",
    "Envconfig",
    "FromEnv",
];

/// Stands before the name of what is no table but a collection of documents: the two are never the same.
const DOCUMENT: &str = "document ";

/// Who writes which column of which table.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    /// Structs by the table that they are rows of.
    structs: BTreeMap<AdtId, Name>,
    /// Expressions that become the value of a column, from SQL and from active models.
    written: BTreeMap<(Name, Name), Vec<(BodyOwner, ExprId)>>,
}

impl Rows {
    /// Finds the structs that stand for rows.
    pub(super) fn index(definitions: &Definitions) -> Self {
        let mut rows = Self::default();
        for (adt, record) in definitions.adts.iter_enumerated() {
            if definitions.crate_of(record.module).kind == CrateKind::Stub {
                continue;
            }
            let item = definitions.item(record.source);
            let ItemKind::Struct(facts) = &item.kind else { continue };
            if let Some(table) = table_of(&record.name, &item.attributes, facts) {
                rows.structs.insert(adt, table);
            }
        }
        rows
    }

    /// The table that a struct is a row of.
    pub(super) fn table(&self, adt: AdtId) -> Option<Name> {
        self.structs.get(&adt).copied()
    }

    /// Notes what a body writes: active models, and SQL with what is bound to it. Whether there is anything of the kind.
    pub(super) fn index_body(
        &mut self,
        values: &Values<'_>,
        body: &Body,
        types: &BodyTypes,
    ) -> bool {
        let text_at = |expr: &ExprId| match &body.expressions[*expr].kind {
            ExprKind::Literal(Literal::String(text)) => Some(*text),
            _ => None,
        };
        // Few bodies hold SQL.
        if !types.gist.texts.iter().filter_map(text_at).any(|text| is_insert(&text)) {
            let literals = types.gist.structs.iter().map(|expr| &body.expressions[*expr].kind);
            let mut is_any = false;
            for literal in literals {
                if let ExprKind::Struct(literal) = literal {
                    is_any |= is_model(literal);
                    self.index_model(values, types, literal);
                }
            }
            return is_any;
        }
        for (expr, expression) in body.expressions.iter_enumerated() {
            match &expression.kind {
                ExprKind::Struct(literal) => self.index_model(values, types, literal),
                ExprKind::Literal(Literal::String(text)) => {
                    if let Some((table, columns)) = inserted(text) {
                        let given = bound(body, expr);
                        for (column, value) in columns.into_iter().zip(given) {
                            self.note(table, column, types.owner, value);
                        }
                    }
                }
                ExprKind::Macro(call) => {
                    let (MacroMeaning::Values(items) | MacroMeaning::List(items)) = &call.meaning
                    else {
                        continue;
                    };
                    let Some((at, (table, columns))) =
                        items.iter().enumerate().find_map(|(at, item)| {
                            match &body.expressions[*item].kind {
                                ExprKind::Literal(Literal::String(text)) => {
                                    Some((at, inserted(text)?))
                                }
                                _ => None,
                            }
                        })
                    else {
                        continue;
                    };
                    for (column, value) in columns.into_iter().zip(&items[at + 1..]) {
                        self.note(table, column, types.owner, *value);
                    }
                }
                _ => {}
            }
        }
        true
    }

    fn note(&mut self, table: Name, column: Name, owner: BodyOwner, value: ExprId) {
        self.written.entry((table, column)).or_default().push((owner, value));
    }

    /// `event::ActiveModel { topic: Set(x) }`: the derive makes the struct beside `Model`.
    fn index_model(&mut self, values: &Values<'_>, types: &BodyTypes, literal: &StructLiteral) {
        if !is_model(literal) {
            return;
        }
        let definitions = &values.program.definitions;
        let module = match types.owner {
            BodyOwner::Function(function) => definitions.functions[function].module,
            BodyOwner::Value(value) => definitions.values[value].module,
        };
        let joined = literal.path.joined();
        let mut segments: Vec<Name> = joined.split("::").map(Name::new).collect();
        segments.pop();
        segments.push(Name::new("Model"));
        let found = definitions.resolve(module, false, &segments, Namespace::Types);
        let Some(Definition::Adt(model)) = found.map(|found| found.definition) else { return };
        let Some(table) = self.table(model) else { return };
        for (column, value) in &literal.fields {
            self.note(table, *column, types.owner, *value);
        }
    }

    /// The expressions that become the value of `column` in rows of `table`, or of any table where none is named.
    pub(super) fn writers(
        &self,
        values: &Values<'_>,
        table: Option<Name>,
        column: Name,
    ) -> Vec<(BodyOwner, ExprId)> {
        let is_wanted = |known: Name| table.is_none_or(|table| is_same_table(&known, &table));
        let mut found: Vec<(BodyOwner, ExprId)> = self
            .written
            .iter()
            .filter(|((known, of), _)| *of == column && is_wanted(*known))
            .flat_map(|(_, written)| written.iter().copied())
            .collect();
        if table.is_some() {
            let structs = self.structs.iter().filter(|(_, known)| is_wanted(**known));
            found.extend(structs.flat_map(|(adt, _)| values.setters(*adt, column).iter().copied()));
        }
        found.sort();
        found.dedup();
        found
    }
}

/// Whether a literal makes an active model.
fn is_model(literal: &StructLiteral) -> bool {
    literal.path.last_name() == "ActiveModel"
}

/// The table that a struct stands for a row of, as far as derives, attributes and an `_id` tell.
fn table_of(name: &str, attributes: &[Attribute], facts: &Struct) -> Option<Name> {
    for attribute in attributes {
        if matches!(attribute.last_segment(), "sea_orm" | "diesel" | "table_name" | "sqlx") {
            let named = attribute.value_of("table_name").or_else(|| {
                (attribute.path == "table_name").then(|| attribute.first_value()).flatten()
            });
            if let Some(table) = named {
                let last = table.rsplit("::").next().unwrap_or(&table);
                return Some(Name::new(&last.to_lowercase()));
            }
        }
    }
    let is_derived = attributes
        .iter()
        .filter(|attribute| attribute.path == "derive")
        .flat_map(|attribute| &attribute.arguments)
        .any(|argument| {
            ROW_DERIVES.contains(&argument.key.rsplit("::").next().unwrap_or_default())
        });
    let is_document = facts.fields.iter().any(|field| {
        field.name == "_id"
            || field.attributes.iter().any(|attribute| {
                attribute.last_segment() == "serde"
                    && attribute.value_of("rename").is_some_and(|name| name == "_id")
            })
    });
    if is_document {
        return Some(Name::new(&format!("{DOCUMENT}{}", snake(name))));
    }
    is_derived.then(|| Name::new(&snake(name)))
}

/// `OutboxRow` as `outbox_row`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for (at, c) in name.chars().enumerate() {
        if c.is_uppercase() && at > 0 {
            text.push('_');
        }
        text.extend(c.to_lowercase());
    }
    text
}

/// Tables and structs agree in number and in what names a kind of thing: `outbox_row` is a row of `outbox`.
fn is_same_table(one: &str, other: &str) -> bool {
    fn plain(name: &str) -> &str {
        let mut name = name;
        for tail in ["_row", "_record", "_entity", "_model", "_dto", "_document"] {
            name = name.strip_suffix(tail).unwrap_or(name);
        }
        for head in ["new_", "insert_", "db_"] {
            name = name.strip_prefix(head).unwrap_or(name);
        }
        name.strip_suffix('s').unwrap_or(name)
    }
    one == other
        || one.starts_with(DOCUMENT) == other.starts_with(DOCUMENT) && plain(one) == plain(other)
}

/// Table and columns of `INSERT INTO table (a, b) VALUES ($1, now())`, without columns whose value is not bound.
fn inserted(sql: &str) -> Option<(Name, Vec<Name>)> {
    let sql = sql.trim_start();
    if !is_insert(sql) {
        return None;
    }
    let (table, rest) = sql[11..].split_once('(')?;
    let (columns, rest) = rest.split_once(')')?;
    let plain = |name: &str| name.trim().trim_matches(['"', '`', '[', ']']).to_lowercase();
    let table = plain(table.trim().rsplit('.').next()?);
    let values = rest.split_once('(').map(|(_, values)| values)?;
    let values: Vec<&str> = values.split([',', ')']).map(str::trim).collect();
    let columns = columns.split(',').zip(values).filter(|(_, value)| {
        value.starts_with(['$', '?', ':', '@']) || value.starts_with("UNNEST($")
    });
    Some((Name::new(&table), columns.map(|(column, _)| Name::new(&plain(column))).collect()))
}

/// Whether a text begins as SQL does that writes rows.
fn is_insert(sql: &str) -> bool {
    let head = sql.trim_start().get(..11);
    head.is_some_and(|head| head.eq_ignore_ascii_case("insert into"))
}

/// What is bound to the SQL at `text`, in order: `query(sql).bind(a).bind(b)`, `execute(sql, &[&a, &b])`.
fn bound(body: &Body, text: ExprId) -> Vec<ExprId> {
    let call =
        body.expressions.iter_enumerated().find_map(|(expr, expression)| match &expression.kind {
            ExprKind::Call { arguments, .. } if arguments.contains(&text) => {
                Some((expr, arguments.to_vec()))
            }
            ExprKind::MethodCall(call) if call.arguments.contains(&text) => {
                Some((expr, call.arguments.to_vec()))
            }
            _ => None,
        });
    let Some((mut at, arguments)) = call else { return Vec::new() };
    for argument in &arguments {
        let mut inner = *argument;
        if let ExprKind::Reference(of, _) = &body.expressions[inner].kind {
            inner = *of;
        }
        if let ExprKind::Array(items) = &body.expressions[inner].kind {
            return items.to_vec();
        }
    }
    let mut given = Vec::new();
    for _ in 0..64 {
        let next = body.asked_next(at).filter(|(_, call)| call.method == "bind");
        let Some((expr, call)) = next else { break };
        given.extend(call.arguments.first().copied());
        at = expr;
    }
    given
}

/// Whether a value of this struct is made by nothing that is seen: by a macro such as `query_as!`.
pub(super) fn is_never_made(values: &Values<'_>, adt: AdtId) -> bool {
    let definitions = &values.program.definitions;
    let ItemKind::Struct(facts) = &definitions.item(definitions.adts[adt].source).kind else {
        return false;
    };
    let is_read = definitions
        .item(definitions.adts[adt].source)
        .attributes
        .iter()
        .filter(|attribute| attribute.path == "derive")
        .flat_map(|attribute| &attribute.arguments)
        .any(|argument| {
            let derive = argument.key.rsplit("::").next().unwrap_or_default();
            READ_DERIVES.contains(&derive)
        });
    !is_read && facts.fields.iter().all(|field| values.setters(adt, field.name).is_empty())
}

/// The table that a struct which nothing makes would be a row of.
pub(super) fn assumed_table(values: &Values<'_>, adt: AdtId) -> Name {
    Name::new(&snake(&values.program.definitions.adts[adt].name))
}

#[cfg(test)]
mod tests {
    use super::{inserted, is_same_table, snake};

    #[test]
    fn inserts_name_their_columns() {
        let sql =
            "INSERT INTO public.outbox (id, topic, payload, created_at) VALUES ($1, $2, $3, now())";
        let (table, columns) = inserted(sql).expect("an insert");
        assert_eq!(table, "outbox");
        let columns: Vec<&str> = columns.iter().map(|column| column.as_str()).collect();
        assert_eq!(columns, ["id", "topic", "payload"]);
        assert!(inserted("SELECT 1").is_none());
    }

    #[test]
    fn structs_are_named_for_their_tables() {
        assert!(is_same_table(&snake("OutboxRow"), "outbox"));
        assert!(is_same_table("outbox_events", "outbox_event"));
        assert!(!is_same_table("orders", "outbox"));
        assert!(!is_same_table("document event", "event"));
    }
}
