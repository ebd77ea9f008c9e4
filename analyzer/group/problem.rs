//! Which independent problems remain once what must share a process is one item?
//!
//! Services of a `together` set are contracted to one item; security levels never share a process, so each level is
//! a problem of its own, and so is every service that must be alone. Both steps are exact.

use super::constraints::{Amount, Rules};
use super::objective::{Instance, Traits, Units};

/// No slot, no item.
pub(super) const NONE: u32 = u32::MAX;

/// Services that share a process in any case.
#[derive(Clone, Debug, Default)]
pub(super) struct Item {
    /// Numbers of the services in the instance, sorted.
    pub(super) services: Vec<u32>,
    /// What decides about isolation.
    pub(super) traits: Traits,
    /// CPU of all.
    pub(super) cpu: Amount,
    /// Memory of all.
    pub(super) memory: Amount,
    /// Bits of the workload classes.
    pub(super) classes: u8,
    /// Bits of the classes that these do not share with.
    pub(super) forbids: u8,
    /// Numbers of the sets whose members keep apart.
    pub(super) apart: Vec<u32>,
    /// Groups of the baseline that its services come from, and how many from each.
    pub(super) homes: Vec<(u32, u32)>,
}

/// Items to be put into groups at least cost: the items of one security level.
#[derive(Clone, Debug, Default)]
pub(super) struct Problem {
    /// Sorted by their first service.
    pub(super) items: Vec<Item>,
    /// Where the neighbours of each item begin in `neighbours`, and one more.
    first: Vec<u32>,
    /// Neighbours with what sharing a process saves, by item, sorted.
    neighbours: Vec<(u32, Units)>,
    /// How many sets of items keep apart.
    pub(super) apart_sets: u32,
    /// Most services in a group.
    pub(super) max_services: u32,
    /// Most CPU in a group.
    pub(super) max_cpu: Amount,
    /// Most memory in a group.
    pub(super) max_memory: Amount,
    /// Price of a group.
    pub(super) process: Units,
    /// Price of a pair in a group.
    pub(super) isolation: Units,
    /// Price of a service away from home.
    pub(super) moved: Units,
    /// Groups of the baseline: slots below this number are homes.
    pub(super) homes: u32,
}

impl Problem {
    /// How many items there are.
    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    /// The neighbours of `item` with what sharing a process saves.
    pub(super) fn neighbours(&self, item: u32) -> &[(u32, Units)] {
        let item = item as usize;
        &self.neighbours[self.first[item] as usize..self.first[item + 1] as usize]
    }

    /// All pairs with what sharing a process saves, each once.
    pub(super) fn edges(&self) -> impl Iterator<Item = (u32, u32, Units)> + '_ {
        (0..).zip(&self.items).flat_map(move |(item, _)| {
            let later = self.neighbours(item).iter().filter(move |(other, _)| *other > item);
            later.map(move |&(other, saving)| (item, other, saving))
        })
    }

    /// A problem over `items` with `edges` (each pair once) and the limits of `self`.
    pub(super) fn with(&self, items: Vec<Item>, edges: &[(u32, u32, Units)]) -> Self {
        let (first, neighbours) = adjacency(items.len(), edges);
        Self { items, first, neighbours, ..self.without_items() }
    }

    /// The limits and prices alone.
    fn without_items(&self) -> Self {
        Self { items: Vec::new(), first: Vec::new(), neighbours: Vec::new(), ..*self }
    }

    /// What `item` pays for being in `slot`, away from home.
    pub(super) fn away(&self, item: u32, slot: u32) -> Units {
        let homes = &self.items[item as usize].homes;
        if homes.is_empty() {
            return 0;
        }
        let away: u32 = homes.iter().filter(|(home, _)| *home != slot).map(|(_, n)| n).sum();
        self.moved * Units::from(away)
    }
}

/// Neighbours by item, from pairs that each stand once.
fn adjacency(items: usize, edges: &[(u32, u32, Units)]) -> (Vec<u32>, Vec<(u32, Units)>) {
    let mut first = vec![0_u32; items + 1];
    for &(a, b, _) in edges {
        first[a as usize + 1] += 1;
        first[b as usize + 1] += 1;
    }
    for i in 0..items {
        first[i + 1] += first[i];
    }
    let mut neighbours = vec![(0, 0); 2 * edges.len()];
    let mut next = first.clone();
    for &(a, b, saving) in edges {
        for (from, to) in [(a, b), (b, a)] {
            neighbours[next[from as usize] as usize] = (to, saving);
            next[from as usize] += 1;
        }
    }
    for item in 0..items {
        neighbours[first[item] as usize..first[item + 1] as usize].sort_unstable();
    }
    (first, neighbours)
}

/// The independent problems of an instance.
#[derive(Clone, Debug, Default)]
pub(super) struct Split {
    /// By security level.
    pub(super) problems: Vec<Problem>,
    /// By service: its problem and its item there; [`NONE`] twice for a service that must be alone.
    pub(super) place: Vec<(u32, u32)>,
}

/// The independent problems, those of services that must be alone not among them.
pub(super) fn split(instance: &Instance<'_>, rules: &Rules, homes: &Homes) -> Split {
    let services = instance.services.len();
    let item_of = contract(services, &rules.together);
    let mut levels: Vec<Vec<Item>> = vec![Vec::new(); rules.levels.len()];
    let mut place = vec![(NONE, NONE); services];
    for service in 0..services {
        let demand = &rules.demand[service];
        if demand.alone {
            continue;
        }
        let root = item_of[service] as usize;
        if place[root].0 == NONE {
            let items = &mut levels[demand.level as usize];
            place[root] = (demand.level, number(items.len()));
            items.push(Item::default());
        }
        place[service] = place[root];
        let item = &mut levels[place[service].0 as usize][place[service].1 as usize];
        add_service(item, instance, rules, service, homes.of(service));
    }
    let sets = apart_sets(rules, &mut levels, &place);
    let mut edges: Vec<Vec<(u32, u32, Units)>> = vec![Vec::new(); levels.len()];
    for edge in &instance.edges {
        let (a, b) = (place[edge.a as usize], place[edge.b as usize]);
        if a.0 == b.0 && a.0 != NONE && a.1 != b.1 {
            edges[a.0 as usize].push((a.1.min(b.1), a.1.max(b.1), edge.saving));
        }
    }
    let limits = Problem {
        max_services: rules.max_services,
        max_cpu: rules.max_cpu,
        max_memory: rules.max_memory,
        process: instance.process,
        isolation: instance.isolation,
        moved: instance.moved,
        homes: homes.count,
        ..Problem::default()
    };
    let levels = levels.into_iter().zip(edges).zip(sets);
    let problems = levels.map(|((items, edges), apart_sets)| Problem {
        apart_sets,
        ..limits.with(items, &merged(edges))
    });
    Split { problems: problems.collect(), place }
}

/// Where services come from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Homes {
    /// By service, the number of its group in the baseline, or [`NONE`]; empty where nobody has a home.
    pub(super) home_of: Vec<u32>,
    /// How many groups the baseline has.
    pub(super) count: u32,
}

impl Homes {
    fn of(&self, service: usize) -> u32 {
        self.home_of.get(service).copied().unwrap_or(NONE)
    }
}

/// Puts a service into the item it belongs to.
fn add_service(item: &mut Item, instance: &Instance<'_>, rules: &Rules, service: usize, home: u32) {
    let demand = &rules.demand[service];
    item.services.push(number(service));
    item.traits.add(&Traits::of(instance.services[service]));
    item.cpu = item.cpu.saturating_add(demand.cpu);
    item.memory = item.memory.saturating_add(demand.memory);
    item.classes |= demand.class;
    item.forbids = rules.forbidden_classes(item.classes);
    if home != NONE {
        match item.homes.iter_mut().find(|(known, _)| *known == home) {
            Some((_, services)) => *services += 1,
            None => item.homes.push((home, 1)),
        }
    }
}

/// Writes the sets that keep apart into the items of their level; returns how many sets each level has.
fn apart_sets(rules: &Rules, levels: &mut [Vec<Item>], place: &[(u32, u32)]) -> Vec<u32> {
    let mut sets = vec![0; levels.len()];
    for set in &rules.apart {
        let mut places: Vec<_> = set.iter().map(|&service| place[service as usize]).collect();
        places.sort_unstable();
        places.dedup();
        for members in places.chunk_by(|a, b| a.0 == b.0) {
            let level = members[0].0;
            if level == NONE || members.len() < 2 {
                continue;
            }
            for &(_, item) in members {
                levels[level as usize][item as usize].apart.push(sets[level as usize]);
            }
            sets[level as usize] += 1;
        }
    }
    sets
}

/// For each of `count` things the first of those that the sets join it with.
pub(super) fn contract(count: usize, sets: &[Vec<u32>]) -> Vec<u32> {
    let mut joined = petgraph::unionfind::UnionFind::<u32>::new(count);
    for set in sets {
        for pair in set.windows(2) {
            joined.union(pair[0], pair[1]);
        }
    }
    let mut first = vec![NONE; count];
    (0..count)
        .map(|thing| {
            let root = joined.find(number(thing)) as usize;
            first[root] = first[root].min(number(thing));
            first[root]
        })
        .collect()
}

/// One entry per pair.
pub(super) fn merged(mut edges: Vec<(u32, u32, Units)>) -> Vec<(u32, u32, Units)> {
    edges.sort_unstable();
    edges.dedup_by(|next, kept| {
        let same = (next.0, next.1) == (kept.0, kept.1);
        if same {
            kept.2 += next.2;
        }
        same
    });
    edges
}

/// An index as a number.
pub(super) fn number(index: usize) -> u32 {
    u32::try_from(index).expect("fewer than four thousand million services")
}
