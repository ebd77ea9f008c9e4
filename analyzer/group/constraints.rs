//! What may share a process?
//!
//! The settings' names become numbers here. [`Rules`] answers for any group which constraint it violates.

use super::objective::{Instance, class_number};
use super::settings::Constraints;
use crate::base::{Error, Name, nearest};
use crate::services::{Resources, Workload};
use std::collections::{BTreeMap, BTreeSet};

/// CPU of a service that no file speaks of, in cores.
const USUAL_CPU: f64 = 0.25;
/// Memory of a service that no file speaks of, in mebibytes.
const USUAL_MEMORY_MB: f64 = 256.0;

/// Millionths of a core or of a mebibyte.
pub(super) type Amount = i64;
/// Amounts are counted up to this, so that two add up without overflow.
const HIGHEST: f64 = 1e18;

/// A quantity in millionths, clamped.
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
    let names = instance.services.iter().map(|service| service.name.as_str());
    bad_settings(
        format!("`{key}` names `{name}`, which is no service"),
        match nearest(&name, names) {
            Some(known) => format!("is `{known}` meant?"),
            None => "`colocate graph` lists the services".to_owned(),
        },
    )
}

fn bad_settings(message: String, help: String) -> Error {
    Error::BadSettings { file: "settings".to_owned(), line: None, message, help: Some(help) }
}

/// Names in backticks, with commas.
pub(super) fn listed(names: &[Name]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
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

impl super::case::Case<'_> {
    /// The constraints that a grouping violates, in words, sorted.
    pub(super) fn violations(&self, group_of: &[u32]) -> Vec<String> {
        let mut violated: BTreeSet<String> = BTreeSet::new();
        let mut groups: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (service, &group) in (0..).zip(group_of) {
            groups.entry(group).or_default().push(service);
        }
        for members in groups.values().filter(|members| !members.is_empty()) {
            violated.extend(self.violations_of(members));
        }
        for set in &self.rules.together {
            if set.iter().any(|&service| group_of[service as usize] != group_of[set[0] as usize]) {
                violated.insert(format!("together: {} do not share a process", self.names(set)));
            }
        }
        for set in &self.rules.apart {
            let mut seen: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
            for &service in set {
                seen.entry(group_of[service as usize]).or_default().push(service);
            }
            for members in seen.values().filter(|members| members.len() > 1) {
                violated.insert(format!("apart: {} share a process", self.names(members)));
            }
        }
        violated.into_iter().collect()
    }

    /// The constraints on a single process that one with these services violates.
    pub(super) fn violations_of(&self, members: &[u32]) -> Vec<String> {
        let rules = &self.rules;
        let demand = |service: &u32| &rules.demand[*service as usize];
        let mut violated = Vec::new();
        let what = format!("in the process of `{}`", self.name(members[0]));
        if members.len() > rules.max_services as usize {
            violated.push(format!("size: {} of {} {what}", members.len(), rules.max_services));
        }
        let cpu = members.iter().map(|service| demand(service).cpu).fold(0, Amount::saturating_add);
        if cpu > rules.max_cpu {
            violated.push(format!("cpu: {} of {} {what}", shown(cpu), shown(rules.max_cpu)));
        }
        let memory =
            members.iter().map(|service| demand(service).memory).fold(0, Amount::saturating_add);
        if memory > rules.max_memory {
            violated.push(format!(
                "memory: {} of {} MB {what}",
                shown(memory),
                shown(rules.max_memory)
            ));
        }
        if members.len() > 1
            && let Some(&alone) = members.iter().find(|service| demand(service).alone)
        {
            violated.push(format!("alone: `{}` shares a process", self.name(alone)));
        }
        let levels: BTreeSet<u32> = members.iter().map(|service| demand(service).level).collect();
        if levels.len() > 1 {
            let levels: Vec<&str> = levels.iter().map(|level| self.level_name(*level)).collect();
            violated.push(format!("security: {} {what}", levels.join(" / ")));
        }
        let classes = members.iter().fold(0, |bits, service| bits | demand(service).class);
        for (class, &apart) in rules.class_apart.iter().enumerate() {
            if classes >> class & 1 == 1 && apart & classes & (u8::MAX << class) != 0 {
                violated.push(format!(
                    "workload: {} {what}",
                    class_names(classes & (apart | 1 << class))
                ));
            }
        }
        violated
    }

    /// The name of a service.
    pub(super) fn name(&self, service: u32) -> Name {
        self.instance.services[service as usize].name
    }

    /// Names in backticks.
    fn names(&self, services: &[u32]) -> String {
        listed(&services.iter().map(|&service| self.name(service)).collect::<Vec<_>>())
    }

    /// A security level in words.
    pub(super) fn level_name(&self, level: u32) -> &'static str {
        self.rules.levels[level as usize].map_or("none", Name::as_str)
    }
}

/// Millionths as a number with at most three digits behind the point.
pub(super) fn shown(amount: Amount) -> String {
    let text = format!("{:.3}", amount as f64 / 1e6);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Classes by their bits, in words.
pub(super) fn class_names(classes: u8) -> String {
    let names = ["cpu", "io", "memory", "mixed"];
    let named = names.iter().enumerate().filter(|(class, _)| classes >> class & 1 == 1);
    named.map(|(_, name)| *name).collect::<Vec<_>>().join(" / ")
}
