//! Wishes that contradict each other, found before anything is read.
//!
//! Whether constraints can be met together is the grouping's question; here stands what no system could meet.

use super::read::Source;
use super::{ServiceEntry, Settings};
use crate::base::{Error, Name, nearest};

/// The first contradiction, at the first line that names its subject.
pub(super) fn contradictions(settings: &Settings, text: &str, file: &str) -> Result<(), Error> {
    let Some(found) = find(settings) else { return Ok(()) };
    let offset = text.find(&found.at);
    Err(Source { text, file }.error(offset, &found.message, Some(found.help)))
}

/// Something that cannot be.
struct Contradiction {
    /// Text at which the place is looked for.
    at: String,
    message: String,
    help: String,
}

impl Contradiction {
    fn new(at: &str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { at: at.to_owned(), message: message.into(), help: help.into() }
    }
}

fn find(settings: &Settings) -> Option<Contradiction> {
    let service = |(name, entry): (&Name, &ServiceEntry)| service(*name, entry, settings);
    traffic(settings)
        .or_else(|| settings.services.iter().find_map(service))
        .or_else(|| levels(settings))
        .or_else(|| sets(settings))
        .or_else(|| clients(settings))
}

fn traffic(settings: &Settings) -> Option<Contradiction> {
    let is_rate = |rate: f64| rate.is_finite() && rate >= 0.0;
    if !is_rate(settings.traffic.requests_per_second) {
        return Some(Contradiction::new(
            "requests_per_second",
            "`traffic.requests_per_second` is no rate",
            "a rate is a number from 0 up",
        ));
    }
    let names_operation = |name: &str| name.split_whitespace().nth(1).is_some();
    let is_wrong = |(name, rate): &(&String, &f64)| !is_rate(**rate) || !names_operation(name);
    let (endpoint, _) = settings.traffic.endpoints.iter().find(is_wrong)?;
    Some(Contradiction::new(
        endpoint,
        format!("`{endpoint}` does not give an entry point a rate"),
        "write `\"orders POST /orders\" = 40.0`: service, operation, calls per second",
    ))
}

fn service(name: Name, entry: &ServiceEntry, settings: &Settings) -> Option<Contradiction> {
    let described = ServiceEntry { ignore: false, ..entry.clone() } != ServiceEntry::default();
    if entry.ignore && described {
        return Some(Contradiction::new(
            &name,
            format!("service `{name}` is ignored and described at once"),
            "take out `ignore` or the other keys",
        ));
    }
    let together = &settings.group.constraints.together;
    let set = together.iter().find(|set| set.contains(&name))?;
    if entry.ignore {
        return Some(Contradiction::new(
            &name,
            format!("service `{name}` is ignored, yet to share a process"),
            format!("take it out of `together = [{}]` or do not ignore it", list(set)),
        ));
    }
    (entry.alone == Some(true) && set.len() > 1).then(|| {
        Contradiction::new(
            &name,
            format!("service `{name}` is to be alone, yet together with {}", others(set, name)),
            "take out `alone` or its name in `together`",
        )
    })
}

fn levels(settings: &Settings) -> Option<Contradiction> {
    let levels = &settings.group.constraints.security_levels;
    if levels.is_empty() {
        return None;
    }
    let stated = |(name, entry): (&Name, &ServiceEntry)| Some((*name, entry.security?));
    let (name, level) =
        settings.services.iter().filter_map(stated).find(|(_, level)| !levels.contains(level))?;
    let help = match nearest(&level, levels.iter().map(|level| level.as_str())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the levels are {}", list(levels)),
    };
    let message =
        format!("security level `{level}` of service `{name}` is not in `security_levels`");
    Some(Contradiction::new(&level, message, help))
}

fn sets(settings: &Settings) -> Option<Contradiction> {
    let constraints = &settings.group.constraints;
    if constraints.max_services == Some(0) {
        return Some(Contradiction::new(
            "max_services",
            "`constraints.max_services` of 0 leaves no service a process",
            "give at least 1, or leave it out for no limit",
        ));
    }
    let twice = |set: &[Name]| set.iter().copied().find(|name| count(set, *name) > 1);
    let (set, name) = constraints.apart.iter().find_map(|set| Some((set, twice(set)?)))?;
    Some(Contradiction::new(
        "apart",
        format!("service `{name}` is to be apart from itself"),
        format!("name it once in `apart = [{}]`", list(set)),
    ))
}

fn clients(settings: &Settings) -> Option<Contradiction> {
    settings.clients.iter().find(|client| client.function.is_empty())?;
    Some(Contradiction::new(
        "[[clients]]",
        "a client without `function`",
        "name the function or method: `function = \"acme_http::Client::call\"`",
    ))
}

fn count(set: &[Name], name: Name) -> usize {
    set.iter().filter(|other| **other == name).count()
}

fn others(set: &[Name], name: Name) -> String {
    let others: Vec<_> = set.iter().copied().filter(|other| *other != name).collect();
    list(&others)
}

fn list(names: &[Name]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
