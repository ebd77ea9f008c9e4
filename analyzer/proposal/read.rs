//! A proposal from its text, whether we wrote it or somebody's hand did.

use super::model::Proposal;
use crate::base::{
    Code, Diagnostic, Error, Key, Location, Reported, Tree, UnknownKey, unknown_keys,
};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_saphyr::Spanned;

/// Reads a proposal, as YAML or JSON, from `text` of the file called `file`.
///
/// Keys that are not known are kept, with a warning each.
///
/// # Errors
///
/// [`Error::BadInput`] for what is no proposal: broken syntax, a group without a name, a service in two groups.
pub fn parse(text: &str, file: &str) -> Result<Reported<Proposal>, Error> {
    let mut proposal: Proposal = typed(text, file)?;
    check(&proposal, file)?;
    let schema = schemars::schema_for!(Proposal);
    let unknown = unknown_keys(&typed::<Document>(text, file)?.0, schema.as_value());
    if !unknown.is_empty() {
        keep(&mut proposal, &unknown, &typed(text, file)?);
    }
    let warnings = unknown.iter().map(|unknown| warning(unknown, file)).collect();
    Ok(Reported::new(proposal, warnings))
}

fn typed<T: for<'de> Deserialize<'de>>(text: &str, file: &str) -> Result<T, Error> {
    serde_saphyr::from_str(text).map_err(|error| Error::BadInput {
        file: file.to_owned(),
        line: error.location().and_then(|place| u32::try_from(place.line()).ok()),
        message: error.without_snippet().to_string(),
    })
}

/// A proposal that cannot be meant.
fn check(proposal: &Proposal, file: &str) -> Result<(), Error> {
    let refuse = |message| Err(Error::BadInput { file: file.to_owned(), line: None, message });
    let mut names = std::collections::BTreeSet::new();
    let mut home = std::collections::BTreeMap::new();
    for group in &proposal.process_groups {
        if group.name.is_empty() {
            return refuse("a process group has no name".to_owned());
        }
        if !names.insert(group.name) {
            return refuse(format!("two process groups are called `{}`", group.name));
        }
        for service in &group.services {
            if let Some(other) = home.insert(*service, group.name) {
                let both = format!("`{other}` and `{}`", group.name);
                return refuse(if other == group.name {
                    format!("`{service}` stands twice in process group `{other}`")
                } else {
                    format!("`{service}` stands in two process groups, {both}")
                });
            }
        }
    }
    Ok(())
}

/// Puts unknown keys of the whole and of the groups where they are written back from.
fn keep(proposal: &mut Proposal, unknown: &[UnknownKey], raw: &Value) {
    for UnknownKey { key, path, .. } in unknown {
        let steps: Vec<&str> = path.iter().map(String::as_str).collect();
        let place = path.iter().fold(String::new(), |place, step| format!("{place}/{step}"));
        let Some(value) = raw.pointer(&place).and_then(|parent| parent.get(&key.text)) else {
            continue;
        };
        match steps[..] {
            [] => {
                proposal.unknown.insert(key.text.clone(), value.clone());
            }
            ["process_groups", position] => {
                let position = position.parse().ok();
                if let Some(group) =
                    position.and_then(|at: usize| proposal.process_groups.get_mut(at))
                {
                    group.unknown.insert(key.text.clone(), value.clone());
                }
            }
            _ => {}
        }
    }
}

fn warning(unknown: &UnknownKey, file: &str) -> Diagnostic {
    let place: String = unknown.path.iter().map(|step| format!("{step}.")).collect();
    let message =
        format!("unknown key `{place}{}` is kept, but says nothing to colocate", unknown.key.text);
    let warning =
        Diagnostic::warning(Code::UnknownKey, message).at(Location::new(file, unknown.key.line));
    match &unknown.nearest {
        Some(nearest) => warning.help(format!("did you mean `{nearest}`?")),
        None => warning,
    }
}

/// A document as far as its keys matter.
struct Document(Tree);

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor).map(Self)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let mut tree = Vec::new();
        while let Some(key) = entries.next_key::<Spanned<String>>()? {
            let line = u32::try_from(key.referenced.line()).unwrap_or(0);
            let Document(value) = entries.next_value()?;
            tree.push((Key { text: key.value, line }, value));
        }
        Ok(Tree::Map(tree))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut tree = Vec::new();
        while let Some(Document(item)) = items.next_element()? {
            tree.push(item);
        }
        Ok(Tree::List(tree))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_str<E>(self, _: &str) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }
}
