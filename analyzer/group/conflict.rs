//! Which constraints contradict each other?
//!
//! Every grouping starts from single items, so constraints can only fail inside what `together` joins: two services that
//! may not share a process, or more than a process holds. A smallest such set is named: the fewest `together` sets that
//! lead from one service to the other, with what keeps the two apart; or the sets that hold too much, none of which
//! could be left out.

use super::constraints::{Rules, listed};
use super::objective::{Instance, class_number};
use super::problem::{NONE, contract};
use super::settings::Constraints;
use crate::base::{Code, Diagnostic, Error, Name};
use rustc_hash::FxHashMap;
use std::collections::{BTreeSet, VecDeque};

/// How many services the shortest way between a forbidden pair is looked for from; beyond it, a short one.
const STARTS: usize = 2_000;

/// One of the constraints that contradict each other.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Member {
    /// This `together` set.
    Together(usize),
    /// This `apart` set.
    Apart(usize),
    /// The service has this security level.
    Level(u32),
    /// The service has this workload class.
    Class(u32),
    /// Classes that do not share.
    Classes,
    /// The service must be alone.
    Alone(u32),
    /// The service takes this much.
    Needs(u32),
    /// The limit of services in a process.
    MaxServices,
    /// The limit of CPU in a process.
    MaxCpu,
    /// The limit of memory in a process.
    MaxMemory,
}

/// The contradiction as an error, if there is one.
pub(super) fn check(
    instance: &Instance<'_>,
    rules: &Rules,
    constraints: &Constraints,
) -> Result<(), Error> {
    match smallest(rules) {
        None => Ok(()),
        Some(members) => {
            let words: Vec<String> = members
                .iter()
                .map(|member| describe(member, instance, rules, constraints))
                .collect();
            let mut diagnostic = Diagnostic::error(
                Code::InfeasibleConstraints,
                format!("these cannot all be met: {}", words.join("; ")),
            )
            .help("give up or relax any one of them");
            for word in words {
                diagnostic = diagnostic.note(word);
            }
            Err(Error::Infeasible(Box::new(diagnostic)))
        }
    }
}

/// A smallest set of constraints that contradict each other, sorted.
pub(super) fn smallest(rules: &Rules) -> Option<Vec<Member>> {
    let found = too_large_alone(rules).or_else(|| {
        let pair = forbidden_pair(rules);
        let load = too_much_together(rules);
        pair.into_iter().chain(load).min_by_key(|members| (members.len(), members.clone()))
    });
    found.map(|members| members.into_iter().collect::<BTreeSet<_>>().into_iter().collect())
}

/// A service that no process can hold.
fn too_large_alone(rules: &Rules) -> Option<Vec<Member>> {
    if rules.max_services == 0 && !rules.demand.is_empty() {
        return Some(vec![Member::MaxServices]);
    }
    (0..).zip(&rules.demand).find_map(|(service, demand)| {
        let limit = if demand.cpu > rules.max_cpu {
            Member::MaxCpu
        } else if demand.memory > rules.max_memory {
            Member::MaxMemory
        } else {
            return None;
        };
        Some(vec![Member::Needs(service), limit])
    })
}

/// Who is in which set, to walk along.
struct Walk<'r> {
    rules: &'r Rules,
    /// By service, the `together` sets it is in.
    sets_of: FxHashMap<u32, Vec<usize>>,
    /// By service, the `apart` sets it is in.
    apart_of: FxHashMap<u32, Vec<usize>>,
}

fn sets_of(sets: &[Vec<u32>]) -> FxHashMap<u32, Vec<usize>> {
    let mut of: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
    for (at, set) in sets.iter().enumerate() {
        for &service in set {
            of.entry(service).or_default().push(at);
        }
    }
    of
}

/// Two services that must share a process and may not, with the fewest sets between them.
fn forbidden_pair(rules: &Rules) -> Option<Vec<Member>> {
    if !any_forbidden(rules) {
        return None;
    }
    let walk = Walk { rules, sets_of: sets_of(&rules.together), apart_of: sets_of(&rules.apart) };
    let mut starts: Vec<u32> = rules.together.iter().flatten().copied().collect();
    starts.sort_unstable();
    starts.dedup();
    let mut best: Option<Vec<Member>> = None;
    for (at, &start) in starts.iter().enumerate() {
        if at >= STARTS && best.is_some() {
            break;
        }
        let longest = best.as_ref().map_or(usize::MAX, Vec::len);
        if let Some(found) = walk.nearest_conflict(start, longest) {
            best = Some(found);
        }
    }
    best
}

/// Whether anything that is joined may not share a process, looked at without pairs.
fn any_forbidden(rules: &Rules) -> bool {
    let first = contract(rules.demand.len(), &rules.together);
    let mut classes: FxHashMap<u32, u8> = FxHashMap::default();
    for set in &rules.together {
        let root = first[set[0] as usize];
        let demand = |service: &u32| &rules.demand[*service as usize];
        let level = rules.demand[root as usize].level;
        if set.iter().any(|service| demand(service).alone || demand(service).level != level) {
            return true;
        }
        let classes = classes.entry(root).or_insert(0);
        *classes |= set.iter().fold(0, |bits, service| bits | demand(service).class);
        if rules.forbidden_classes(*classes) & *classes != 0 {
            return true;
        }
    }
    rules.apart.iter().any(|set| {
        let mut roots: Vec<u32> = set.iter().map(|&service| first[service as usize]).collect();
        roots.sort_unstable();
        roots.windows(2).any(|pair| pair[0] == pair[1])
    })
}

impl Walk<'_> {
    /// The nearest service that `start` is joined with and may not share with; `None` unless in fewer members.
    fn nearest_conflict(&self, start: u32, fewer_than: usize) -> Option<Vec<Member>> {
        let mut came_by: FxHashMap<u32, (usize, u32)> = FxHashMap::default();
        let mut seen_sets: BTreeSet<usize> = BTreeSet::new();
        let mut queue = VecDeque::from([(start, 0_usize)]);
        came_by.insert(start, (usize::MAX, NONE));
        let (mut fewer_than, mut best) = (fewer_than, None);
        while let Some((service, far)) = queue.pop_front() {
            if far + 1 >= fewer_than {
                break;
            }
            if service != start
                && let Some(why) = self.forbids(start, service)
                && far + why.len() < fewer_than
            {
                fewer_than = far + why.len();
                best = Some(why.into_iter().chain(way_back(&came_by, service)).collect());
            }
            for &set in self.sets_of.get(&service).into_iter().flatten() {
                if !seen_sets.insert(set) {
                    continue;
                }
                for &next in &self.rules.together[set] {
                    if let std::collections::hash_map::Entry::Vacant(entry) = came_by.entry(next) {
                        entry.insert((set, service));
                        queue.push_back((next, far + 1));
                    }
                }
            }
        }
        best
    }

    /// Why two services may not share a process, in the fewest members.
    fn forbids(&self, a: u32, b: u32) -> Option<Vec<Member>> {
        let sets = |service: u32| self.apart_of.get(&service).into_iter().flatten();
        if let Some(&set) = sets(a).find(|set| sets(b).any(|other| other == *set)) {
            return Some(vec![Member::Apart(set)]);
        }
        let (one, other) = (&self.rules.demand[a as usize], &self.rules.demand[b as usize]);
        if one.alone || other.alone {
            return Some(vec![Member::Alone(if one.alone { a } else { b })]);
        }
        if one.level != other.level {
            return Some(vec![Member::Level(a), Member::Level(b)]);
        }
        if self.rules.forbidden_classes(one.class) & other.class != 0 {
            return Some(vec![Member::Class(a), Member::Class(b), Member::Classes]);
        }
        None
    }
}

/// The sets on the way to `service`.
fn way_back(came_by: &FxHashMap<u32, (usize, u32)>, mut service: u32) -> Vec<Member> {
    let mut way = Vec::new();
    while let Some(&(set, from)) = came_by.get(&service) {
        if from == NONE {
            break;
        }
        way.push(Member::Together(set));
        service = from;
    }
    way
}

/// Sets that join more than a process holds, none of which could be left out.
fn too_much_together(rules: &Rules) -> Option<Vec<Member>> {
    let all: Vec<usize> = (0..rules.together.len()).collect();
    let limits = [Member::MaxServices, Member::MaxCpu, Member::MaxMemory];
    let found = limits.into_iter().filter_map(|limit| {
        let component = overloaded(rules, &all, &limit)?;
        let single = component.iter().find(|&&set| {
            let load: i128 = rules.together[set].iter().map(|&s| load_of(rules, s, &limit)).sum();
            load > limit_of(rules, &limit)
        });
        let sets = match single {
            Some(&set) => vec![set],
            None => thinned(rules, component, &limit),
        };
        let sets = sets.into_iter().map(Member::Together);
        Some(sets.chain([limit]).collect::<Vec<_>>())
    });
    found.min_by_key(|members| (members.len(), members.clone()))
}

/// Sets of which one after the other is left out as long as the rest is still too much.
fn thinned(rules: &Rules, mut sets: Vec<usize>, limit: &Member) -> Vec<usize> {
    let mut at = 0;
    while at < sets.len() {
        let mut rest = sets.clone();
        rest.remove(at);
        match overloaded(rules, &rest, limit) {
            Some(still) => {
                // Sets before `at` are needed by every smaller choice, so the place stays good.
                at = still.iter().filter(|set| sets[..at].contains(set)).count();
                sets = still;
            }
            None => at += 1,
        }
    }
    sets
}

/// The sets of a component that exceeds the limit, if one does.
fn overloaded(rules: &Rules, sets: &[usize], limit: &Member) -> Option<Vec<usize>> {
    let members: Vec<Vec<u32>> = sets.iter().map(|&set| rules.together[set].clone()).collect();
    let first = contract(rules.demand.len(), &members);
    let mut load: FxHashMap<u32, i128> = FxHashMap::default();
    let mut services: Vec<u32> = members.iter().flatten().copied().collect();
    services.sort_unstable();
    services.dedup();
    for &service in &services {
        *load.entry(first[service as usize]).or_insert(0) += load_of(rules, service, limit);
    }
    let most = limit_of(rules, limit);
    let root =
        services.iter().map(|&service| first[service as usize]).find(|root| load[root] > most)?;
    Some(
        sets.iter()
            .copied()
            .filter(|&set| first[rules.together[set][0] as usize] == root)
            .collect(),
    )
}

/// What a service adds towards a limit.
fn load_of(rules: &Rules, service: u32, limit: &Member) -> i128 {
    let demand = &rules.demand[service as usize];
    match limit {
        Member::MaxCpu => i128::from(demand.cpu),
        Member::MaxMemory => i128::from(demand.memory),
        _ => 1,
    }
}

fn limit_of(rules: &Rules, limit: &Member) -> i128 {
    match limit {
        Member::MaxCpu => i128::from(rules.max_cpu),
        Member::MaxMemory => i128::from(rules.max_memory),
        _ => i128::from(rules.max_services),
    }
}

/// A member in words.
fn describe(
    member: &Member,
    instance: &Instance<'_>,
    rules: &Rules,
    constraints: &Constraints,
) -> String {
    let name = |service: u32| instance.services[service as usize].name;
    let names =
        |set: &[u32]| listed(&set.iter().map(|&service| name(service)).collect::<Vec<Name>>());
    match *member {
        Member::Together(set) => format!("together [{}]", names(&rules.together[set])),
        Member::Apart(set) => format!("apart [{}]", names(&rules.apart[set])),
        Member::Level(service) => match instance.services[service as usize].security {
            Some(level) => format!("`{}` has security `{level}`", name(service)),
            None => format!("`{}` has no security level", name(service)),
        },
        Member::Class(service) => {
            let class = instance.services[service as usize].workload.map_or("", class_name);
            format!("`{}` has workload `{class}`", name(service))
        }
        Member::Classes => "workload_apart".to_owned(),
        Member::Alone(service) => format!("`{}` is to be alone", name(service)),
        Member::Needs(service) => {
            let needs =
                super::constraints::resources(instance.services[service as usize].resources);
            let needs = super::Capacity { cpu: Some(needs.cpu), memory_mb: Some(needs.memory_mb) };
            format!("`{}` needs {needs}", name(service))
        }
        Member::MaxServices => format!("max_services = {}", rules.max_services),
        Member::MaxCpu | Member::MaxMemory => {
            format!("max_resources = {}", constraints.max_resources.unwrap_or_default())
        }
    }
}

/// The class as it is written in settings.
pub(super) fn class_name(class: crate::services::Workload) -> &'static str {
    ["cpu", "io", "memory", "mixed"][class_number(class)]
}

/// Whether the members alone contradict each other: what a test takes away one by one.
#[cfg(test)]
fn contradict(rules: &Rules, members: &[Member], all_needs: bool) -> bool {
    let has = |member: &Member| members.contains(member);
    let mut demand = vec![super::constraints::Demand::default(); rules.demand.len()];
    for (service, (slot, known)) in (0..).zip(demand.iter_mut().zip(&rules.demand)) {
        if all_needs || has(&Member::Needs(service)) {
            (slot.cpu, slot.memory) = (known.cpu, known.memory);
        }
        slot.alone = known.alone && has(&Member::Alone(service));
        // A service whose level is left open shares with anybody.
        slot.level = if has(&Member::Level(service)) { known.level } else { NONE };
        slot.class = if has(&Member::Class(service)) { known.class } else { 0 };
    }
    let picked = |sets: &[Vec<u32>], is: fn(usize) -> Member| {
        let picked = sets.iter().enumerate().filter(|(at, _)| has(&is(*at)));
        picked.map(|(_, set)| set.clone()).collect::<Vec<_>>()
    };
    let together = picked(&rules.together, Member::Together);
    let first = contract(rules.demand.len(), &together);
    let apart = picked(&rules.apart, Member::Apart);
    let limit = |member: &Member, most: i64| if has(member) { most } else { i64::MAX };
    let class_apart = if has(&Member::Classes) { rules.class_apart } else { [0; 4] };
    let roots: BTreeSet<u32> = first.iter().copied().collect();
    roots.into_iter().any(|root| {
        let inside: Vec<u32> = (0..super::problem::number(first.len()))
            .filter(|&service| first[service as usize] == root)
            .collect();
        let needs = |service: &u32| &demand[*service as usize];
        let cpu: i64 = inside.iter().map(|service| needs(service).cpu).sum();
        let memory: i64 = inside.iter().map(|service| needs(service).memory).sum();
        let levels: BTreeSet<u32> = inside
            .iter()
            .map(|service| needs(service).level)
            .filter(|level| *level != NONE)
            .collect();
        let classes = inside.iter().fold(0, |bits, service| bits | needs(service).class);
        inside.len() as i64 > limit(&Member::MaxServices, i64::from(rules.max_services))
            || cpu > limit(&Member::MaxCpu, rules.max_cpu)
            || memory > limit(&Member::MaxMemory, rules.max_memory)
            || levels.len() > 1
            || (inside.len() > 1 && inside.iter().any(|service| needs(service).alone))
            || (0..4).any(|class| classes >> class & 1 == 1 && class_apart[class] & classes != 0)
            || apart
                .iter()
                .any(|set| set.iter().filter(|service| inside.contains(service)).count() > 1)
    })
}

#[cfg(test)]
mod tests {
    use super::{Member, contradict, smallest};
    use crate::group::constraints::{Demand, Rules};
    use crate::group::dice::Dice;

    fn rules(services: usize) -> Rules {
        Rules {
            max_services: u32::MAX,
            max_cpu: i64::MAX,
            max_memory: i64::MAX,
            together: Vec::new(),
            apart: Vec::new(),
            class_apart: [0; 4],
            demand: vec![Demand::default(); services],
            levels: vec![None],
        }
    }

    #[test]
    fn the_way_through_together_sets_is_named() {
        let mut rules = rules(5);
        rules.together = vec![vec![0, 1], vec![1, 2], vec![3, 4]];
        rules.apart = vec![vec![0, 2]];
        assert_eq!(
            smallest(&rules).unwrap(),
            [Member::Together(0), Member::Together(1), Member::Apart(0)]
        );
    }

    #[test]
    fn random_conflicts_are_minimal() {
        let mut conflicts = 0;
        for seed in 0..3000 {
            let rules = random(&mut Dice::new(seed));
            let Some(members) = smallest(&rules) else { continue };
            conflicts += 1;
            // What services need goes without saying unless it is a member.
            let all_needs = !members.iter().any(|member| matches!(member, Member::Needs(_)));
            assert!(contradict(&rules, &members, all_needs), "seed {seed}: {members:?}");
            for left_out in 0..members.len() {
                let mut rest = members.clone();
                rest.remove(left_out);
                assert!(
                    !contradict(&rules, &rest, all_needs),
                    "seed {seed}: {members:?} without {left_out}"
                );
            }
        }
        assert!(conflicts > 500);
    }

    fn random(dice: &mut Dice) -> Rules {
        let services = 2 + dice.below(8);
        let mut rules = rules(services);
        let set = |dice: &mut Dice| {
            let mut set: Vec<u32> =
                (0..2 + dice.below(2)).map(|_| dice.below(services) as u32).collect();
            set.sort_unstable();
            set.dedup();
            set
        };
        rules.together =
            (0..dice.below(6)).map(|_| set(dice)).filter(|set| set.len() > 1).collect();
        rules.apart = (0..dice.below(3)).map(|_| set(dice)).filter(|set| set.len() > 1).collect();
        if dice.percent(30) {
            rules.max_services = 1 + dice.below(4) as u32;
        }
        if dice.percent(30) {
            rules.max_cpu = 2 + dice.below(8) as i64;
        }
        rules.class_apart = if dice.percent(30) { [4, 0, 1, 0] } else { [0; 4] };
        for demand in &mut rules.demand {
            demand.cpu = dice.below(5) as i64;
            demand.class = 1 << dice.below(4);
            demand.level = u32::from(dice.percent(10));
            demand.alone = dice.percent(5);
        }
        rules
    }
}
