//! Text to settings, with the place of everything that is wrong.

use super::file::{PackageFile, SettingsFile};
use super::{Mention, Settings};
use crate::base::{Error, Key, Name, Tree, UnknownKey, unknown_keys};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads `colocate.toml`.
pub(super) fn file(settings: &mut Settings, text: &str, file: &str) -> Result<(), Error> {
    let source = Source { text, file };
    let table = source.table()?;
    source.refuse_unknown::<SettingsFile>(&table, "")?;
    let read: SettingsFile = toml::from_str(text).map_err(|error| source.toml_error(&error))?;
    settings.mentions.extend(source.mentions(&table));
    settings.traffic = read.traffic;
    settings.services = read.services;
    settings.group.constraints = read.constraints;
    settings.group.costs = read.costs;
    settings.stubs = read.stubs;
    settings.exclude = read.exclude;
    settings.services_by = read.services_by;
    settings.clients = read.clients;
    for client in &mut settings.clients {
        settings.stubs.append(&mut client.stubs);
        settings.exclude.append(&mut client.exclude);
    }
    Ok(())
}

/// Where a package speaks to us.
const PACKAGE_TABLE: [&str; 3] = ["package", "metadata", "colocate"];

/// Reads `[package.metadata.colocate]` of a `Cargo.toml`; a manifest that does not parse is another stage's concern.
pub(super) fn package(settings: &mut Settings, text: &str, path: Name) -> Result<(), Error> {
    let source = Source { text, file: path.as_str() };
    let Ok(table) = source.table() else { return Ok(()) };
    let Some(value) = descend(&table, &PACKAGE_TABLE) else { return Ok(()) };
    let DeValue::Table(own) = value.get_ref() else {
        let message = "`package.metadata.colocate` must be a table";
        return Err(source.error(Some(value.span().start), message, None));
    };
    source.refuse_unknown::<PackageFile>(own, "package.metadata.colocate.")?;
    let read = source.typed_package(value.span().start)?;
    settings.mentions.extend(source.mentions(own));
    merge(settings, &read);
    let folder = path.strip_suffix("Cargo.toml").unwrap_or_default().trim_end_matches('/');
    settings.packages.insert(Name::new(folder), read);
    Ok(())
}

/// Adds what a package says of the whole; the file at the root wins.
fn merge(settings: &mut Settings, package: &PackageFile) {
    for (name, entry) in &package.services {
        settings.services.entry(*name).or_insert_with(|| entry.clone());
    }
    for (endpoint, rate) in &package.traffic.endpoints {
        settings.traffic.endpoints.entry(endpoint.clone()).or_insert(*rate);
    }
    let constraints = &mut settings.group.constraints;
    constraints.together.extend(package.constraints.together.iter().cloned());
    constraints.apart.extend(package.constraints.apart.iter().cloned());
    settings.clients.extend(package.clients.iter().cloned());
}

/// A settings file being read.
pub(super) struct Source<'a> {
    pub(super) text: &'a str,
    pub(super) file: &'a str,
}

impl<'a> Source<'a> {
    fn table(&self) -> Result<DeTable<'a>, Error> {
        DeTable::parse(self.text).map(Spanned::into_inner).map_err(|error| self.toml_error(&error))
    }

    /// An error for the first key of `table` that the form `T` does not have.
    fn refuse_unknown<T: schemars::JsonSchema>(
        &self,
        table: &DeTable<'_>,
        prefix: &str,
    ) -> Result<(), Error> {
        let schema = schemars::schema_for!(T);
        match unknown_keys(&self.tree(table), schema.as_value()).first() {
            Some(unknown) => Err(self.unknown(unknown, prefix)),
            None => Ok(()),
        }
    }

    /// Our part of a manifest; an error in it is placed at the start of the part.
    fn typed_package(&self, offset: usize) -> Result<PackageFile, Error> {
        let refuse = |error: toml::de::Error| self.error(Some(offset), error.message(), None);
        let mut whole: toml::Table = toml::from_str(self.text).map_err(refuse)?;
        for step in &PACKAGE_TABLE[..2] {
            let Some(toml::Value::Table(inner)) = whole.remove(*step) else { break };
            whole = inner;
        }
        let own = whole.remove(PACKAGE_TABLE[2]).unwrap_or(toml::Value::Table(toml::Table::new()));
        own.try_into().map_err(refuse)
    }

    fn unknown(&self, unknown: &UnknownKey, prefix: &str) -> Error {
        let place: String = unknown.path.iter().map(|step| format!("{step}.")).collect();
        let help = match &unknown.nearest {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => format!("known here: {}", unknown.expected.join(", ")),
        };
        Error::BadSettings {
            file: self.file.to_owned(),
            line: Some(unknown.key.line),
            message: format!("unknown key `{prefix}{place}{}`", unknown.key.text),
            help: Some(help),
        }
    }

    fn toml_error(&self, error: &toml::de::Error) -> Error {
        self.error(error.span().map(|span| span.start), error.message(), None)
    }

    /// An error at byte `offset` of the file.
    pub(super) fn error(
        &self,
        offset: Option<usize>,
        message: &str,
        help: Option<String>,
    ) -> Error {
        Error::BadSettings {
            file: self.file.to_owned(),
            line: offset.map(|offset| self.line(offset)),
            message: message.to_owned(),
            help,
        }
    }

    #[expect(clippy::naive_bytecount, reason = "once per message")]
    fn line(&self, offset: usize) -> u32 {
        let before = &self.text.as_bytes()[..offset.min(self.text.len())];
        let breaks = before.iter().filter(|byte| **byte == b'\n').count();
        u32::try_from(breaks + 1).unwrap_or(u32::MAX)
    }

    /// A table as far as its keys matter, in the order of the file.
    fn tree(&self, table: &DeTable<'_>) -> Tree {
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        let key = |key: &Spanned<std::borrow::Cow<'_, str>>| Key {
            text: key.get_ref().to_string(),
            line: self.line(key.span().start),
        };
        Tree::Map(
            entries.into_iter().map(|(name, value)| (key(name), self.value_tree(value))).collect(),
        )
    }

    fn value_tree(&self, value: &Spanned<DeValue<'_>>) -> Tree {
        match value.get_ref() {
            DeValue::Table(table) => self.tree(table),
            DeValue::Array(items) => {
                Tree::List(items.iter().map(|item| self.value_tree(item)).collect())
            }
            _ => Tree::Scalar,
        }
    }

    /// Every place that names a service, in the order of the file.
    fn mentions(&self, table: &DeTable<'_>) -> Vec<Mention> {
        let mut found: Vec<(String, usize)> = Vec::new();
        for set in ["together", "apart"] {
            found.extend(descend(table, &["constraints", set]).into_iter().flat_map(strings));
        }
        found.extend(keys(table, &["services"]));
        found.extend(keys(table, &["traffic", "endpoints"]).into_iter().map(|(endpoint, at)| {
            (endpoint.split_whitespace().next().unwrap_or_default().to_owned(), at)
        }));
        found.sort_by_key(|(_, offset)| *offset);
        let mention = |(service, offset): (String, usize)| Mention {
            file: Name::new(self.file),
            line: self.line(offset),
            service: Name::from(&service),
        };
        found.into_iter().map(mention).collect()
    }
}

/// The value under `keys`.
fn descend<'a, 'i>(table: &'a DeTable<'i>, keys: &[&str]) -> Option<&'a Spanned<DeValue<'i>>> {
    let (first, rest) = keys.split_first()?;
    let value = table.get(*first)?;
    match (rest, value.get_ref()) {
        ([], _) => Some(value),
        (_, DeValue::Table(inner)) => descend(inner, rest),
        _ => None,
    }
}

/// The keys of the table under `path`, with their places.
fn keys(table: &DeTable<'_>, path: &[&str]) -> Vec<(String, usize)> {
    match descend(table, path).map(Spanned::get_ref) {
        Some(DeValue::Table(inner)) => {
            inner.keys().map(|key| (key.get_ref().to_string(), key.span().start)).collect()
        }
        _ => Vec::new(),
    }
}

/// Every string inside `value`, with its place.
fn strings(value: &Spanned<DeValue<'_>>) -> Vec<(String, usize)> {
    match value.get_ref() {
        DeValue::String(text) => vec![(text.to_string(), value.span().start)],
        DeValue::Array(items) => items.iter().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}
