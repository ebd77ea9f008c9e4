//! What may share a process?
//!
//! The settings' names become numbers here. [`Rules`] answers for any group which constraint it violates.

use super::objective::{Instance, class_number};
use super::settings::Constraints;
use crate::base::{Error, Name};
use crate::services::{Resources, Workload};
use std::collections::BTreeMap;

/// CPU of a service that no file speaks of, in cores.
const USUAL_CPU: f64 = 0.25;
/// Memory of a service that no file speaks of, in mebibytes.
const USUAL_MEMORY_MB: f64 = 256.0;

/// Millionths of a core or of a mebibyte.
pub(super) type Amount = i64;
/// Amounts are counted up to this, so that two add up without overflow.
const HIGHEST: f64 = 1e18;

/// A quantity in millionths, clamped.
#[expect(clippy::cast_possible_truncation, reason = "clamped before")]
fn amount(quantity: f64) -> Amount {
    (quantity * 1e6).clamp(0.0, HIGHEST).round() as Amount
}

/// What a service takes up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Demand {
    /// CPU, 0 where it is not limited.
    pub(super) cpu: Amount,
    /// Memory, 0 where it is not limited.
    pub(super) memory: Amount,
    /// Bit of its workload class; 0 where unknown.
    pub(super) class: u8,
    /// Number of its security level; equal levels, equal numbers.
    pub(super) level: u32,
    /// Must have a process of its own.
    pub(super) alone: bool,
}

/// All hard constraints, in numbers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Rules {
    /// Most services in a process.
    pub(super) max_services: u32,
    /// Most CPU in a process.
    pub(super) max_cpu: Amount,
    /// Most memory in a process.
    pub(super) max_memory: Amount,
    /// Sets that share a process, members sorted.
    pub(super) together: Vec<Vec<u32>>,
    /// Sets of which no two share a process, members sorted.
    pub(super) apart: Vec<Vec<u32>>,
    /// By number of the class, the bits of the classes it does not share with.
    pub(super) class_apart: [u8; 4],
    /// By service.
    pub(super) demand: Vec<Demand>,
    /// Security levels by their numbers; the level of those that name none has no name.
    pub(super) levels: Vec<Option<Name>>,
}

/// What a service needs, by what its files say or by the usual.
pub(super) fn resources(given: Option<Resources>) -> Resources {
    given.unwrap_or(Resources { cpu: USUAL_CPU, memory_mb: USUAL_MEMORY_MB, from: None })
}

/// Turns the names of `constraints` into numbers.
pub(super) fn compile(instance: &Instance<'_>, constraints: &Constraints) -> Result<Rules, Error> {
    let limits = constraints.max_resources.unwrap_or_default();
    let levels = levels(instance, &constraints.security_levels)?;
    Ok(Rules {
        max_services: constraints.max_services.unwrap_or(u32::MAX),
        max_cpu: limits.cpu.map_or(Amount::MAX, amount),
        max_memory: limits.memory_mb.map_or(Amount::MAX, amount),
        together: sets(instance, &constraints.together, "together")?,
        apart: sets(instance, &constraints.apart, "apart")?,
        class_apart: class_apart(&constraints.workload_apart),
        demand: instance
            .services
            .iter()
            .map(|service| {
                let needs = resources(service.resources);
                Demand {
                    cpu: limits.cpu.map_or(0, |_| amount(needs.cpu)),
                    memory: limits.memory_mb.map_or(0, |_| amount(needs.memory_mb)),
                    class: service.workload.map_or(0, class_bit),
                    level: levels[&service.security],
                    alone: service.alone,
                }
            })
            .collect(),
        levels: levels.into_keys().collect(),
    })
}

/// Numbers of the security levels in use, in the order of their names.
fn levels(instance: &Instance<'_>, allowed: &[Name]) -> Result<BTreeMap<Option<Name>, u32>, Error> {
    let mut levels = BTreeMap::new();
    for service in &instance.services {
        if let Some(level) = service.security
            && !allowed.is_empty()
            && !allowed.contains(&level)
        {
            return Err(bad_settings(
                format!("service `{}` has the security level `{level}`", service.name),
                format!("the levels are {}", listed(allowed)),
            ));
        }
        levels.insert(service.security, 0);
    }
    (0..).zip(levels.values_mut()).for_each(|(number, slot)| *slot = number);
    Ok(levels)
}

/// Sets of names as sets of numbers: sorted, each name once, sets of one left out.
fn sets(instance: &Instance<'_>, sets: &[Vec<Name>], key: &str) -> Result<Vec<Vec<u32>>, Error> {
    let mut numbered = Vec::with_capacity(sets.len());
    for set in sets {
        let mut members = Vec::with_capacity(set.len());
        for &name in set {
            match instance.number.get(&name) {
                Some(&number) => members.push(number),
                None if instance.fixed.binary_search(&name).is_ok() => {
                    return Err(bad_settings(
                        format!(
                            "`{key}` names `{name}`, which is not analysed and stays where it is"
                        ),
                        "name services that can be grouped".to_owned(),
                    ));
                }
                None => return Err(unknown_service(instance, name, key)),
            }
        }
        members.sort_unstable();
        members.dedup();
        if members.len() > 1 {
            numbered.push(members);
        }
    }
    numbered.sort_unstable();
    numbered.dedup();
    Ok(numbered)
}

fn unknown_service(instance: &Instance<'_>, name: Name, key: &str) -> Error {
    let names = instance.services.iter().map(|service| service.name);
    let nearest = names.min_by_key(|known| (distance(known, &name), *known));
    bad_settings(
        format!("`{key}` names `{name}`, which is no service"),
        nearest.map_or("there are no services".to_owned(), |known| format!("is `{known}` meant?")),
    )
}

fn bad_settings(message: String, help: String) -> Error {
    Error::BadSettings { file: "settings".to_owned(), line: None, message, help: Some(help) }
}

/// Names in backticks, with commas.
pub(super) fn listed(names: &[Name]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Edits between two names (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, ours) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, theirs) in other.iter().enumerate() {
            let change = diagonal + usize::from(ours != *theirs);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[other.len()]
}

fn class_bit(class: Workload) -> u8 {
    1 << class_number(class)
}

/// By number of the class, the bits of the classes it does not share with.
fn class_apart(sets: &[Vec<Workload>]) -> [u8; 4] {
    let mut apart = [0; 4];
    for set in sets {
        let all = set.iter().fold(0, |bits, &class| bits | class_bit(class));
        for &class in set {
            apart[class_number(class)] |= all & !class_bit(class);
        }
    }
    apart
}

impl Rules {
    /// The bits of the classes that a group of `classes` does not share with.
    pub(super) fn forbidden_classes(&self, classes: u8) -> u8 {
        (0..4)
            .filter(|number| classes >> number & 1 == 1)
            .fold(0, |bits, number| bits | self.class_apart[number])
    }
}
