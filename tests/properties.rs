//! Laws that hold for every graph: generated services, calls and constraints.

use colocate::base::{Error, Name};
use colocate::group::{Baseline, BaselineGroup, Capacity, Constraints, Group, Grouping};
use colocate::proposal::{self, Proposal};
use colocate::services::{Protocol, Resources, Service, ServiceKind, Workload};
use colocate::settings::Settings;
use colocate::weigh::{Call, WeightedGraph};
use colocate::{group, render};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const LEVELS: [&str; 2] = ["internal", "public"];
const WORKLOADS: [Workload; 4] = [Workload::Cpu, Workload::Io, Workload::Memory, Workload::Mixed];
const PROTOCOLS: [Protocol; 4] =
    [Protocol::Grpc, Protocol::Http, Protocol::Queue, Protocol::InProcess];

fn service_name(index: usize) -> Name {
    Name::from(&format!("service-{index:02}"))
}

prop_compose! {
    fn a_service()(
        cpu in 1u32..5,
        memory in 1u32..5,
        level in prop::option::weighted(0.3, prop::sample::select(&LEVELS[..])),
        workload in prop::option::weighted(0.4, prop::sample::select(&WORKLOADS[..])),
        alone in prop::bool::weighted(0.05),
        is_foreign in prop::bool::weighted(0.05),
    ) -> Service {
        Service {
            kind: if is_foreign { ServiceKind::NotAnalysed } else { ServiceKind::Binary },
            resources: Some(Resources {
                cpu: f64::from(cpu) / 2.0,
                memory_mb: f64::from(memory * 256),
                from: None,
            }),
            security: level.map(Name::new),
            workload,
            alone,
            ..Service::default()
        }
    }
}

fn a_graph(most: usize) -> impl Strategy<Value = WeightedGraph> {
    prop::collection::vec(a_service(), 1..most).prop_flat_map(|mut services| {
        for (index, service) in services.iter_mut().enumerate() {
            service.name = service_name(index);
        }
        let count = services.len();
        let call = (0..count, 0..count, 0u32..4000, prop::sample::select(&PROTOCOLS[..]));
        prop::collection::vec(call, 0..3 * count).prop_map(move |calls| WeightedGraph {
            services: services.clone(),
            calls: calls.into_iter().filter(|(from, to, ..)| from != to).map(a_call).collect(),
            ..WeightedGraph::default()
        })
    })
}

fn a_call((from, to, rate, protocol): (usize, usize, u32, Protocol)) -> Call {
    Call {
        from: service_name(from),
        to: service_name(to),
        protocol,
        rate: f64::from(rate) / 4.0,
        ..Call::default()
    }
}

fn some_sets(count: usize) -> impl Strategy<Value = Vec<Vec<Name>>> {
    let set = prop::collection::btree_set(0..count, 2..4);
    prop::collection::vec(set, 0..2).prop_map(|sets| {
        sets.into_iter().map(|set| set.into_iter().map(service_name).collect()).collect()
    })
}

fn a_case() -> impl Strategy<Value = (WeightedGraph, Settings)> {
    a_graph(12).prop_flat_map(|graph| {
        let count = graph.services.len().max(4);
        let most = prop::option::weighted(0.3, 1u32..6);
        let room = prop::option::weighted(0.3, (2u32..9, 1u32..9));
        (Just(graph), some_sets(count), some_sets(count), most, room).prop_map(
            |(graph, together, apart, max_services, room)| {
                let known: BTreeSet<Name> = graph
                    .services
                    .iter()
                    .filter(|service| is_movable(service))
                    .map(|service| service.name)
                    .collect();
                let movable_only = |sets: Vec<Vec<Name>>| -> Vec<Vec<Name>> {
                    sets.into_iter()
                        .filter(|set| set.iter().all(|name| known.contains(name)))
                        .collect()
                };
                let mut settings = Settings::default();
                settings.group.constraints = Constraints {
                    together: movable_only(together),
                    apart: movable_only(apart),
                    max_services,
                    max_resources: room.map(|(cpu, memory)| Capacity {
                        cpu: Some(f64::from(cpu)),
                        memory_mb: Some(f64::from(memory * 512)),
                    }),
                    ..Constraints::default()
                };
                (graph, settings)
            },
        )
    })
}

/// A grouping, unless the constraints cannot be met.
fn grouping(graph: &WeightedGraph, settings: &Settings) -> Option<Grouping> {
    match group::partition(graph, &settings.group, None) {
        Ok(grouping) => Some(grouping),
        Err(Error::Infeasible(_)) => None,
        Err(other) => panic!("{other}"),
    }
}

fn is_movable(service: &Service) -> bool {
    service.kind != ServiceKind::NotAnalysed
}

/// What of `constraints` the members of a group violate.
fn violations(group: &Group, graph: &WeightedGraph, constraints: &Constraints) -> Vec<String> {
    let members: Vec<&Service> =
        graph.services.iter().filter(|service| group.services.contains(&service.name)).collect();
    let mut wrong = Vec::new();
    let mut check = |is_kept: bool, what: &str| {
        if !is_kept {
            wrong.push(format!("{}: {what}", group.name));
        }
    };
    let levels: BTreeSet<Name> = members.iter().filter_map(|member| member.security).collect();
    check(levels.len() < 2, "security levels share");
    check(members.len() == 1 || !members.iter().any(|member| member.alone), "alone");
    let count = |set: &[Name]| set.iter().filter(|name| group.services.contains(name)).count();
    check(constraints.apart.iter().all(|set| count(set) < 2), "apart");
    check(constraints.together.iter().all(|set| [0, set.len()].contains(&count(set))), "together");
    let is_too_many = |most: u32| members.len() > most as usize;
    check(!constraints.max_services.is_some_and(is_too_many), "too many services");
    let sum = |of: fn(&Resources) -> f64| -> f64 {
        members.iter().filter_map(|member| member.resources.as_ref()).map(of).sum()
    };
    let fits = constraints.max_resources.is_none_or(|room| {
        room.cpu.is_none_or(|most| sum(|part| part.cpu) <= most)
            && room.memory_mb.is_none_or(|most| sum(|part| part.memory_mb) <= most)
    });
    check(fits, "capacity");
    for classes in &constraints.workload_apart {
        let of_class = |class: &&Workload| members.iter().any(|one| one.workload == Some(**class));
        check(classes.iter().filter(of_class).count() < 2, "workloads share");
    }
    wrong
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_service_is_in_exactly_one_group((graph, settings) in a_case()) {
        let Some(grouping) = grouping(&graph, &settings) else { return Ok(()) };
        let mut times: BTreeMap<Name, usize> = BTreeMap::new();
        for service in grouping.groups.iter().flat_map(|group| &group.services) {
            *times.entry(*service).or_default() += 1;
        }
        let movable = graph.services.iter().filter(|service| is_movable(service));
        prop_assert_eq!(times, movable.map(|service| (service.name, 1)).collect());
        prop_assert!(grouping.groups.iter().all(|group| !group.services.is_empty()));
        let names: BTreeSet<Name> = grouping.groups.iter().map(|group| group.name).collect();
        prop_assert_eq!(names.len(), grouping.groups.len(), "each group has a name of its own");
    }

    #[test]
    fn no_constraint_is_violated((graph, settings) in a_case()) {
        let Some(grouping) = grouping(&graph, &settings) else { return Ok(()) };
        let constraints = &settings.group.constraints;
        let wrong: Vec<String> =
            grouping.groups.iter().flat_map(|group| violations(group, &graph, constraints)).collect();
        prop_assert_eq!(wrong, [""; 0]);
    }

    #[test]
    fn never_worse_than_a_standard_mode((graph, settings) in a_case()) {
        let Some(grouping) = grouping(&graph, &settings) else { return Ok(()) };
        for mode in [&grouping.single_process, &grouping.process_per_service] {
            prop_assert!(!mode.feasible || grouping.cost.total <= mode.cost.total);
        }
        prop_assert!(grouping.lower_bound <= grouping.cost.total);
        prop_assert!(!grouping.optimal || grouping.gap == 0.0);
    }

    #[test]
    fn order_changes_nothing((graph, settings) in a_case(), turn in any::<prop::sample::Index>()) {
        let mut other = graph.clone();
        other.services.reverse();
        let count = other.calls.len();
        other.calls.rotate_left(if count == 0 { 0 } else { turn.index(count) });
        let answer = |graph: &WeightedGraph| {
            colocate::propose(graph.clone(), &settings, None, &())
                .map(|analysis| render::yaml::proposal(&analysis.proposal))
                .map_err(|error| error.to_string())
        };
        prop_assert_eq!(answer(&graph), answer(&other));
    }

    #[test]
    fn a_proposal_reads_back((graph, settings) in a_case()) {
        let Ok(analysis) = colocate::propose(graph, &settings, None, &()) else { return Ok(()) };
        let text = render::yaml::proposal(&analysis.proposal);
        let read = proposal::parse(&text, "process-groups.yaml").expect("our own proposal");
        prop_assert_eq!(read.diagnostics, []);
        prop_assert_eq!(&read.value, &analysis.proposal);
        let again: Proposal = serde_json::from_str(&serde_json::to_string(&read.value).expect("JSON")).expect("JSON");
        prop_assert_eq!(again, read.value);
    }

    /// The answer, given back as the grouping in force, is kept.
    #[test]
    fn an_answer_is_kept((graph, settings) in a_case()) {
        let Some(grouping) = grouping(&graph, &settings) else { return Ok(()) };
        let kept = |group: &Group| BaselineGroup { name: group.name, services: group.services.clone() };
        let baseline = Baseline { groups: grouping.groups.iter().map(kept).collect() };
        let again = group::partition(&graph, &settings.group, Some(&baseline));
        let again = again.expect("it was feasible without a baseline");
        prop_assert_eq!(again.baseline.map(|comparison| comparison.moved), Some(vec![]));
        let groups: Vec<BaselineGroup> = again.groups.iter().map(kept).collect();
        prop_assert_eq!(groups, baseline.groups);
    }
}
