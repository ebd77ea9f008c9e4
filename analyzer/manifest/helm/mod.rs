//! Kubernetes objects that Helm charts make.
//!
//! In: the templates of a chart, its `Chart.yaml` and `values.yaml` and those of the charts around it. Out: the text that
//! `helm template` would print for the values that the chart itself comes with, as far as names, addresses and settings are
//! concerned. Nothing is fetched or run; what is known at deployment only, or what a function makes that is not known
//! here, is left out.

mod fill;
mod functions;
mod template;
mod values;

#[cfg(test)]
mod tests;

use self::fill::{Filler, UNKNOWN};
use self::template::{Part, Template};
use self::values::{field, laid_over, map};
use super::files::{Files, ancestors, file_name, parent};
use super::node::{Entry, Node, Value};
use super::yaml::{self, Malformed};
use crate::base::Name;
use crate::source::SourceFile;
use heck::ToUpperCamelCase;
use std::collections::BTreeMap;

/// What Helm itself calls a release that nobody has named. It goes from the beginnings of names: `orders` of
/// `release-name-orders`, in objects and in addresses alike.
const RELEASE: &str = "release-name";

/// The charts of a repository, by folder.
pub(super) struct Charts<'a>(BTreeMap<&'a str, Chart>);

struct Chart {
    name: String,
    about: Value,
    values: Value,
    /// What its templates define for each other.
    helpers: Vec<Template>,
}

impl<'a> Charts<'a> {
    pub(super) fn new(files: Files<'a>) -> Self {
        let about = files.named("Chart.yaml");
        let folders: Vec<&str> = about.map(|file| parent(&file.path)).collect();
        let charts = folders.iter().filter_map(|folder| Some((*folder, chart(files, folder)?)));
        Self(charts.collect())
    }

    /// The objects of a template that `is_wanted` picks by their text; `None` if the file is none, or cannot be filled in.
    pub(super) fn objects(
        &self,
        file: &SourceFile,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Option<Vec<Node>> {
        if !file.path.contains("templates/") {
            return None;
        }
        let (folder, chart) =
            ancestors(parent(&file.path)).find_map(|it| Some((it, self.0.get(it)?)))?;
        let template = template::parse(&file.text)?;
        // A chart may use what the charts around and below it define.
        let is_near = |other: &str| {
            super::files::is_within(folder, other) || super::files::is_within(other, folder)
        };
        let near = self.0.iter().filter(|(other, _)| is_near(other));
        let helpers = near.flat_map(|(_, chart)| &chart.helpers).chain([&template]);
        let defined: BTreeMap<&str, &[Part]> = helpers
            .flat_map(|it| &it.defined)
            .map(|(name, parts)| (name.as_str(), parts.as_slice()))
            .collect();
        let root = map([
            ("Values", self.values(folder, chart)),
            ("Chart", chart.about.clone()),
            (
                "Release",
                map([
                    ("Name", Value::Text(RELEASE.to_owned())),
                    ("Namespace", Value::Text("default".to_owned())),
                    ("Service", Value::Text("Helm".to_owned())),
                ]),
            ),
            ("Template", map([("Name", Value::Text(file.path.to_string()))])),
        ]);
        let filled = Filler::new(&defined, root).fill(&template)?;
        let mut objects = yaml::documents(&filled.text, is_wanted).ok()?;
        let release = ancestors(folder).filter_map(|it| self.0.get(it)).last().unwrap_or(chart);
        objects.iter_mut().for_each(|it| settle(it, &filled.lines, &release.name));
        Some(objects)
    }

    /// A chart's own values, with those that the chart around it has for it laid over.
    fn values(&self, folder: &str, chart: &Chart) -> Value {
        let around = ancestors(folder).skip(1).find_map(|it| Some((it, self.0.get(it)?)));
        let Some((outer, around)) = around else { return chart.values.clone() };
        let theirs = self.values(outer, around);
        let of = |name: &str| field(&theirs, name).cloned().unwrap_or(Value::Null);
        let for_it = laid_over(chart.values.clone(), of(&chart.name));
        laid_over(for_it, map([("global", of("global"))]))
    }
}

fn chart(files: Files<'_>, folder: &str) -> Option<Chart> {
    let in_folder = |name: &str| {
        let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        files.get(&path)
    };
    let read = |file: &SourceFile| -> Result<Option<Value>, Malformed> {
        Ok(yaml::documents(&file.text, |_| true)?.into_iter().next().map(|node| node.value))
    };
    let about = read(in_folder("Chart.yaml")?).ok()??;
    let values = in_folder("values.yaml").and_then(|file| read(file).ok()?);
    let Some(Value::Text(name)) = field(&about, "name").cloned() else { return None };
    // Templates write `.Chart.AppVersion` for `appVersion`.
    let about = match about {
        Value::Map(entries) => {
            let entry = |it: Entry| Entry { key: Name::new(&it.key.to_upper_camel_case()), ..it };
            Value::Map(entries.into_iter().map(entry).collect())
        }
        other => other,
    };
    let helpers =
        if folder.is_empty() { "templates".to_owned() } else { format!("{folder}/templates") };
    let helpers = files
        .below(&helpers)
        .iter()
        .filter(|file| file_name(&file.path).starts_with('_') || file.path.ends_with(".tpl"));
    let helpers = helpers.filter_map(|file| template::parse(&file.text)).collect();
    Some(Chart { name, about, values: values.unwrap_or_else(|| map([])), helpers })
}

/// A value that stands on no line.
fn node(value: Value) -> Node {
    Node { line: 0, value }
}

/// Puts the lines of the template in the place of those of the text, and takes out what is not known.
fn settle(node: &mut Node, lines: &[u32], release: &str) {
    let line_of = |line: u32| {
        let line = usize::try_from(line).unwrap_or_default().checked_sub(1);
        line.and_then(|at| lines.get(at).copied()).unwrap_or_default()
    };
    node.line = line_of(node.line);
    match &mut node.value {
        Value::Text(text) if text.contains(UNKNOWN) => node.value = Value::Null,
        Value::Text(text) if text.contains(RELEASE) => {
            *text = text.replace(&format!("{RELEASE}-"), "").replace(RELEASE, release);
        }
        Value::Null | Value::Text(_) => {}
        Value::List(items) => items.iter_mut().for_each(|it| settle(it, lines, release)),
        Value::Map(entries) => {
            entries.retain(|entry| !entry.key.contains(UNKNOWN));
            for entry in entries {
                entry.line = line_of(entry.line);
                settle(&mut entry.node, lines, release);
            }
        }
    }
}
