//! Groups against brute force, under disturbed rates, and by the commands that weigh a grouping written by hand.

use crate::binary::colocate;
use crate::support::fixture;
use colocate::base::Name;
use colocate::group::{self, Answers, Baseline, BaselineGroup, Constraints, Grouping};
use colocate::services::Service;
use colocate::settings::Settings;
use colocate::weigh::{Call, Site, WeightedGraph};
use std::path::{Path, PathBuf};

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }
}

fn service(at: usize) -> Service {
    Service { name: Name::new(&format!("s{at}")), ..Service::default() }
}

fn call(from: usize, to: usize, rate: f64) -> Call {
    let name = |at: usize| Name::new(&format!("s{at}"));
    Call { from: name(from), to: name(to), rate, ..Call::default() }
}

/// Two to seven services, random calls, little room, some that keep apart.
fn random(dice: &mut Dice) -> (WeightedGraph, Settings) {
    let count = 2 + dice.below(6);
    let mut calls = Vec::new();
    for from in 0..count {
        for to in (0..count).filter(|to| *to != from) {
            if dice.below(100) < 40 {
                // From a few calls to more than a process costs.
                calls.push(call(
                    from,
                    to,
                    (dice.below(9_000) * [1, 1, 100][dice.below(3)]) as f64 / 8.0,
                ));
            }
        }
    }
    let apart = (0..dice.below(3)).map(|_| {
        let (a, b) = (dice.below(count), dice.below(count));
        vec![service(a).name, service(b).name]
    });
    let mut settings = Settings::default();
    settings.group.constraints = Constraints {
        apart: apart.filter(|set| set[0] != set[1]).collect(),
        max_services: (dice.below(2) == 0)
            .then(|| u32::try_from(1 + dice.below(4)).expect("small")),
        ..Constraints::default()
    };
    let services = (0..count).map(service).collect();
    (WeightedGraph { services, calls, ..WeightedGraph::default() }, settings)
}

/// What a grouping costs by the definition, given what a call costs between and inside processes.
fn cost(
    graph: &WeightedGraph,
    label: &[usize],
    between: f64,
    inside: f64,
    settings: &Settings,
) -> Option<f64> {
    let at = |name: Name| {
        label[graph.services.iter().position(|one| one.name == name).expect("a service")]
    };
    let constraints = &settings.group.constraints;
    if constraints.apart.iter().any(|set| at(set[0]) == at(set[1])) {
        return None;
    }
    let groups = label.iter().max().map_or(0, |most| most + 1);
    let mut total = 0.0;
    for group in 0..groups {
        let members = label.iter().filter(|one| **one == group).count();
        if constraints.max_services.is_some_and(|most| members > most as usize) {
            return None;
        }
        let pairs = (members * members.saturating_sub(1) / 2) as f64;
        total += settings.group.costs.process + settings.group.costs.isolation * pairs;
    }
    let calls = graph
        .calls
        .iter()
        .map(|call| call.rate * if at(call.from) == at(call.to) { inside } else { between });
    Some(total + calls.sum::<f64>())
}

/// Every way to put `count` things into groups.
fn every_label(count: usize, visit: &mut dyn FnMut(&[usize])) {
    fn go(label: &mut Vec<usize>, count: usize, used: usize, visit: &mut dyn FnMut(&[usize])) {
        if label.len() == count {
            return visit(label);
        }
        for group in 0..=used {
            label.push(group);
            go(label, count, used.max(group + 1), visit);
            label.pop();
        }
    }
    go(&mut Vec::new(), count, 0, visit);
}

/// Compares with brute force; returns how many answers were said to be optimal.
fn contradicts_nothing(cases: usize, seed: u64) -> usize {
    let mut dice = Dice(seed);
    let mut proved = 0;
    for _ in 0..cases {
        let (graph, settings) = random(&mut dice);
        let Ok(grouping) = group::partition(&graph, &settings.group, None) else {
            panic!("keeping everything apart is always allowed")
        };
        let rates: f64 = graph.calls.iter().map(|call| call.rate).sum();
        let price =
            |cost: group::CostBreakdown| if rates > 0.0 { cost.calls.get() / rates } else { 0.0 };
        let between = price(grouping.process_per_service.cost);
        let inside = price(grouping.single_process.cost);
        let mut least = f64::INFINITY;
        every_label(graph.services.len(), &mut |label| {
            if let Some(cost) = cost(&graph, label, between, inside, &settings) {
                least = least.min(cost);
            }
        });
        let found = grouping.cost.total.get();
        assert!(found > least - 1e-3, "cheaper than possible: {found} < {least}\n{graph:?}");
        if grouping.optimal {
            proved += 1;
            assert!(
                found < least + 1e-3,
                "called optimal: {found} > {least}\n{graph:?}\n{settings:?}"
            );
        }
    }
    proved
}

#[test]
fn an_optimum_is_one() {
    assert_eq!(contradicts_nothing(400, 1), 400, "all of these are small enough for a proof");
}

/// `cargo test --release -- --ignored many_optima` takes minutes.
#[test]
#[ignore = "a hundred thousand cases"]
fn many_optima_are_some() {
    assert_eq!(contradicts_nothing(100_000, 2), 100_000);
}

/// The calls of Online Boutique, a demonstration shop of eleven services, by its published diagram, with the rates of
/// a page view.
fn boutique() -> WeightedGraph {
    const CALLS: &[(&str, &str, f64)] = &[
        ("frontend", "ads", 50.0),
        ("frontend", "cart", 90.0),
        ("frontend", "catalog", 320.0),
        ("frontend", "currency", 400.0),
        ("frontend", "recommendation", 60.0),
        ("frontend", "shipping", 30.0),
        ("frontend", "checkout", 5.0),
        ("checkout", "cart", 10.0),
        ("checkout", "catalog", 12.0),
        ("checkout", "currency", 15.0),
        ("checkout", "email", 5.0),
        ("checkout", "payment", 5.0),
        ("checkout", "shipping", 10.0),
        ("recommendation", "catalog", 60.0),
    ];
    let mut names: Vec<&str> = CALLS.iter().flat_map(|(from, to, _)| [*from, *to]).collect();
    names.sort_unstable();
    names.dedup();
    let service = |name: &&str| Service { name: Name::new(name), ..Service::default() };
    let call = |(from, to, rate): &(&str, &str, f64)| Call {
        from: Name::new(from),
        to: Name::new(to),
        rate: *rate,
        ..Call::default()
    };
    WeightedGraph {
        services: names.iter().map(service).collect(),
        calls: CALLS.iter().map(call).collect(),
        ..WeightedGraph::default()
    }
}

fn as_baseline(grouping: &Grouping) -> Baseline {
    let group =
        |group: &group::Group| BaselineGroup { name: group.name, services: group.services.clone() };
    Baseline { groups: grouping.groups.iter().map(group).collect() }
}

/// With the grouping in force given, a twentieth of the rates by half up or down moves nothing, and costs no more than a
/// thousandth above a fresh start.
#[test]
fn small_disturbances_move_nothing() {
    let mut settings = Settings::default();
    settings.group.constraints.max_services = Some(4);
    let graph = boutique();
    let first = group::partition(&graph, &settings.group, None).expect("feasible");
    let baseline = as_baseline(&first);
    let mut dice = Dice(5);
    for round in 0..60 {
        let mut disturbed = graph.clone();
        for _ in 0..disturbed.calls.len().div_ceil(20) {
            let at = dice.below(disturbed.calls.len());
            disturbed.calls[at].rate *= [0.5, 1.5][dice.below(2)];
        }
        let kept =
            group::partition(&disturbed, &settings.group, Some(&baseline)).expect("feasible");
        let comparison = kept.baseline.as_ref().expect("there was a baseline");
        assert!(comparison.moved.is_empty(), "round {round}: {:?}", comparison.moved);
        let mut afresh = settings.clone();
        afresh.group.rebalance = true;
        let fresh = group::partition(&disturbed, &afresh.group, Some(&baseline)).expect("feasible");
        let (kept, fresh) = (kept.cost.total.get(), fresh.cost.total.get());
        assert!(kept <= fresh * 1.001 + 5.0, "round {round}: {kept} against {fresh}");
    }
}

fn written(folder: &Path, text: &str) -> PathBuf {
    let file = folder.join("groups.yaml");
    std::fs::write(&file, text).expect("the scratch folder can be written");
    file
}

fn two_pairs() -> PathBuf {
    fixture("graphs/two_pairs.json")
}

#[test]
fn the_proposal_itself_is_the_best() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let proposal = colocate().args(["propose", "--graph"]).arg(two_pairs()).run();
    let file = written(folder.path(), &proposal.stdout);
    let run = colocate()
        .args(["evaluate", "--format", "json", "--graph"])
        .arg(two_pairs())
        .arg(file)
        .run();
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(answer["above_best"], "0%");
    for nothing in ["violated", "missing", "unknown", "improvements"] {
        assert_eq!(answer[nothing], serde_json::json!([]), "{nothing}");
    }
}

#[test]
fn a_poor_grouping_is_told_what_would_better_it() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let file =
        written(folder.path(), "process_groups:\n  - {name: odd, services: [cart, stranger]}\n");
    let run = colocate().args(["evaluate", "--graph"]).arg(two_pairs()).arg(file).run();
    assert_eq!(run.code, 0, "{}", run.stderr);
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_plan_leads_from_one_process_to_the_proposal() {
    let run = colocate()
        .args(["propose", "--plan", "--format", "json", "--graph"])
        .arg(two_pairs())
        .run();
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let steps = answer["plan"].as_array().expect("there are steps");
    let last = steps.last().expect("at least one");
    assert_eq!(last["cost"], answer["cost"]["proposed"]["total"]);
    let numbers: Vec<_> = steps.iter().map(|step| step["step"].as_u64()).collect();
    assert_eq!(numbers, (1..=steps.len() as u64).map(Some).collect::<Vec<_>>());
    let text = colocate()
        .args(["propose", "--plan", "--format", "text", "--graph"])
        .arg(two_pairs())
        .run();
    insta::assert_snapshot!(text.stdout);
}

/// A graph of random calls, each from a place in the source; `line` moves them all.
fn placed(seed: u64, line: u32) -> WeightedGraph {
    let mut dice = Dice(seed);
    let many = 4 + dice.below(6);
    let site = |at: usize| Site {
        path: Name::new(&format!("s{at}.rs")),
        line: line + u32::try_from(at).expect("a few"),
        rate: 1.0,
        ..Site::default()
    };
    let calls = (0..2 * many).map(|at| {
        let (from, far) = (dice.below(many), 1 + dice.below(many - 1));
        let rate = dice.below(200) as f64 / 4.0;
        Call { sites: vec![site(at)], ..call(from, (from + far) % many, rate) }
    });
    let calls = calls.collect();
    WeightedGraph { services: (0..many).map(service).collect(), calls, ..WeightedGraph::default() }
}

#[test]
fn an_answer_given_before_is_the_answer_to_the_same_question() {
    let answers = Answers::in_memory();
    let settings = Settings::default().group;
    let apart = |graph: &WeightedGraph| Baseline {
        groups: graph
            .services
            .iter()
            .map(|service| BaselineGroup { name: service.name, services: vec![service.name] })
            .collect(),
    };
    for seed in 0..40 {
        for line in [1, 100, 7] {
            let graph = placed(seed, line);
            for baseline in [None, Some(apart(&graph))] {
                let baseline = baseline.as_ref();
                let fresh = group::partition(&graph, &settings, baseline).expect("it is possible");
                let again = group::partition_with(&graph, &settings, baseline, &answers);
                assert_eq!(again.expect("it is possible"), fresh, "seed {seed}, line {line}");
            }
        }
    }
}
