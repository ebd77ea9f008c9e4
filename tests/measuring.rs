//! Measured calls take the place of estimates: known traffic, written in all five formats, comes out as it went in.

use crate::binary::colocate;
use crate::support::{fixture, tree, weighted};
use colocate::base::{Code, Diagnostic};
use colocate::services::Protocol;
use colocate::traces;
use colocate::weigh::{self, Call, WeightedGraph};
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::PathBuf;

/// Seconds of traffic.
const SECONDS: u64 = 100;

/// One operation with the number of times it was called.
struct Traffic {
    call: Call,
    count: u64,
}

impl Traffic {
    fn rate(&self) -> f64 {
        self.count as f64 / SECONDS as f64
    }
}

/// The graph of the shop as the source alone tells it.
fn estimated() -> WeightedGraph {
    let mut log = Vec::new();
    weighted(&tree("shop", &mut log))
}

/// Traffic that is far from the estimates, for all calls over the wire but those that `is_left_out` names.
fn traffic(graph: &WeightedGraph, is_left_out: impl Fn(&Call) -> bool) -> Vec<Traffic> {
    let wire = graph.calls.iter().filter(|call| call.protocol != Protocol::InProcess);
    let seen = wire.filter(|call| !is_left_out(call));
    seen.zip([7, 640, 25, 380, 1200, 90].into_iter().cycle())
        .map(|(call, count)| Traffic { call: call.clone(), count })
        .collect()
}

/// When the `index`-th of `count` calls starts, in nanoseconds: the first at the start, the last at the end.
fn start(index: u64, count: u64) -> u64 {
    1_700_000_000_000_000_000 + SECONDS * 1_000_000_000 * index / (count - 1).max(1)
}

/// What spans say of an operation: key and value.
fn attributes(call: &Call, index: u64) -> Vec<(&'static str, String)> {
    let operation = call.operation.as_str();
    match call.protocol {
        Protocol::Grpc => {
            let (service, method) = operation.split_once('/').expect("an operation of gRPC");
            vec![
                ("rpc.system", "grpc".to_owned()),
                ("rpc.service", service.to_owned()),
                ("rpc.method", method.to_owned()),
            ]
        }
        Protocol::Queue => vec![("messaging.destination.name", operation.to_owned())],
        _ => {
            let (method, path) = operation.split_once(' ').expect("an operation of HTTP");
            let is_parameter = |segment: &&str| segment.starts_with('{');
            let concrete: Vec<String> = path
                .split('/')
                .map(|it| if is_parameter(&it) { (index + 10).to_string() } else { it.to_owned() })
                .collect();
            vec![("http.request.method", method.to_owned()), ("url.path", concrete.join("/"))]
        }
    }
}

/// Every call of the traffic: itself, its number among its like, how many these are, and identities of both spans.
fn each_call(traffic: &[Traffic], mut tell: impl FnMut(&Call, u64, u64, u64)) {
    let mut number = 0;
    for it in traffic {
        for index in 0..it.count {
            number += 1;
            tell(&it.call, index, it.count, number);
        }
    }
}

fn kinds(call: &Call) -> (u8, u8) {
    if call.protocol == Protocol::Queue { (4, 5) } else { (3, 2) }
}

fn otlp(traffic: &[Traffic]) -> String {
    let mut lines = String::new();
    each_call(traffic, |call, index, count, number| {
        let told: Vec<Value> = attributes(call, index)
            .into_iter()
            .map(|(key, value)| json!({"key": key, "value": {"stringValue": value}}))
            .collect();
        let at = start(index, count).to_string();
        let span = |id: String, parent: String, kind: u8| {
            json!({"traceId": format!("{number:032x}"), "spanId": id, "parentSpanId": parent, "kind": kind,
                "name": "x", "startTimeUnixNano": at, "endTimeUnixNano": at, "attributes": told})
        };
        let (asks, answers) = kinds(call);
        let ends = [
            (
                format!("{}-service", call.from),
                span(format!("{number:015x}1"), String::new(), asks),
            ),
            (
                call.to.to_uppercase(),
                span(format!("{number:015x}2"), format!("{number:015x}1"), answers),
            ),
        ];
        let resources: Vec<Value> = ends
            .into_iter()
            .map(|(service, span)| {
                let name = json!({"key": "service.name", "value": {"stringValue": service}});
                json!({"resource": {"attributes": [name]}, "scopeSpans": [{"spans": [span]}]})
            })
            .collect();
        let _ = writeln!(lines, "{}", json!({"resourceSpans": resources}));
    });
    lines
}

fn jaeger(traffic: &[Traffic]) -> String {
    let mut all = Vec::new();
    each_call(traffic, |call, index, count, number| {
        let told = attributes(call, index);
        let tags = |kind: &str| -> Vec<Value> {
            let told = told.iter().map(|(key, value)| json!({"key": key, "value": value}));
            told.chain([json!({"key": "span.kind", "value": kind})]).collect()
        };
        let trace = format!("{number:x}");
        let at = start(index, count) / 1000;
        let (asks, answers) = match kinds(call) {
            (4, _) => ("producer", "consumer"),
            _ => ("client", "server"),
        };
        all.push(json!({"traceID": trace, "processes": {"p1": {"serviceName": call.from}, "p2": {"serviceName": call.to}},
            "spans": [
                {"traceID": trace, "spanID": "2", "operationName": "x", "startTime": at, "duration": 0, "processID": "p2",
                    "tags": tags(answers), "references": [{"refType": "CHILD_OF", "traceID": trace, "spanID": "1"}]},
                {"traceID": trace, "spanID": "1", "operationName": "x", "startTime": at, "duration": 0, "processID": "p1",
                    "tags": tags(asks), "references": []}]}));
    });
    json!({"data": all, "errors": null}).to_string()
}

fn zipkin(traffic: &[Traffic]) -> String {
    let mut all = Vec::new();
    each_call(traffic, |call, index, count, number| {
        let tags: serde_json::Map<String, Value> = attributes(call, index)
            .into_iter()
            .map(|(key, value)| (key.to_owned(), json!(value)))
            .collect();
        let (asks, answers) = match kinds(call) {
            (4, _) => ("PRODUCER", "CONSUMER"),
            _ => ("CLIENT", "SERVER"),
        };
        let at = start(index, count) / 1000;
        let trace = format!("{number:x}");
        // Both ends share one span, as older clients have it.
        for (kind, service, is_shared) in [(asks, call.from, false), (answers, call.to, true)] {
            all.push(json!({"traceId": trace, "id": "1", "kind": kind, "shared": is_shared, "name": "x",
                "timestamp": at, "duration": 0, "localEndpoint": {"serviceName": service}, "tags": tags}));
        }
    });
    Value::from(all).to_string()
}

fn table(traffic: &[Traffic]) -> String {
    let mut rows = "from,to,operation,calls_per_second\n".to_owned();
    for it in traffic {
        let _ =
            writeln!(rows, "{},{},{},{}", it.call.from, it.call.to, it.call.operation, it.rate());
    }
    rows
}

/// Two scrapes, one after the other; a mesh tells no operations.
fn mesh(traffic: &[Traffic]) -> String {
    let mut text = "# TYPE istio_requests_total counter\n".to_owned();
    for (before, time) in [(1.0, 1000), (0.0, 1000 + 1000 * SECONDS)] {
        for (number, it) in traffic.iter().enumerate() {
            for reporter in ["source", "destination"] {
                let value = 5000.0 + (1.0 - before) * it.count as f64;
                let _ = writeln!(
                    text,
                    "istio_requests_total{{reporter=\"{reporter}\",source_workload=\"{}\",destination_workload=\"{}\",n=\"{number}\"}} {value} {time}",
                    it.call.from, it.call.to
                );
            }
        }
    }
    text
}

/// The graph of the shop after it was calibrated with what stands in files.
fn calibrated(name: &str, text: &str) -> (WeightedGraph, Vec<Diagnostic>) {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let file: PathBuf = folder.path().join(name);
    std::fs::write(&file, text).expect("the folder is ours");
    let mut graph = estimated();
    let measured = traces::read(&[file]).expect("the file is sound");
    let log = weigh::calibrate(&mut graph, &measured);
    (graph, log)
}

fn is_near(found: f64, wanted: f64) -> bool {
    (found - wanted).abs() <= 0.05 * wanted
}

#[test]
fn known_traffic_comes_out_as_it_went_in() {
    let traffic = traffic(&estimated(), |_| false);
    let files = [
        ("spans.jsonl", otlp(&traffic)),
        ("jaeger.json", jaeger(&traffic)),
        ("zipkin.json", zipkin(&traffic)),
        ("rates.csv", table(&traffic)),
    ];
    for (name, text) in files {
        let (graph, log) = calibrated(name, &text);
        assert_eq!(log, [], "{name}");
        for it in &traffic {
            let same = |call: &&Call| {
                (call.from, call.to, call.operation)
                    == (it.call.from, it.call.to, it.call.operation)
            };
            let found = graph.calls.iter().find(same).expect("the call is still there");
            assert!(found.measured, "{name}: {}", found.operation);
            assert!(is_near(found.rate, it.rate()), "{name}: {} {}", found.operation, found.rate);
            let sites: f64 = found.sites.iter().map(|site| site.rate).sum();
            assert!(is_near(sites, it.rate()), "{name}: the sites of {} {sites}", found.operation);
            let (low, high) = (found.rate_low.unwrap_or(0.0), found.rate_high.unwrap_or(0.0));
            assert!(low <= found.rate && found.rate <= high && high < 4.0 * low, "{name}");
        }
    }
}

#[test]
fn a_mesh_tells_pairs() {
    let traffic = traffic(&estimated(), |_| false);
    let (graph, log) = calibrated("mesh.prom", &mesh(&traffic));
    assert_eq!(log, []);
    for it in &traffic {
        let is_pair = |call: &Call| (call.from, call.to) == (it.call.from, it.call.to);
        let wire = graph.calls.iter().filter(|call| call.protocol != Protocol::InProcess);
        let found: f64 = wire.filter(|call| is_pair(call)).map(|call| call.rate).sum();
        let wanted: f64 =
            traffic.iter().filter(|other| is_pair(&other.call)).map(Traffic::rate).sum();
        assert!(is_near(found, wanted), "{} → {}: {found}, {wanted}", it.call.from, it.call.to);
    }
}

#[test]
fn what_was_not_measured_is_scaled_by_what_was_around_it() {
    let before = estimated();
    let is_out = |call: &Call| call.operation == "payments.v1.Payments/Refund";
    let mut traffic = traffic(&before, |call| is_out(call) || call.from != "orders");
    for it in &mut traffic {
        it.count = (it.call.rate * 3.0 * SECONDS as f64).round() as u64;
    }
    let (graph, log) = calibrated("spans.jsonl", &otlp(&traffic));
    assert_eq!(log, []);
    for (call, was) in graph.calls.iter().zip(&before.calls) {
        assert_eq!((call.from, call.operation), (was.from, was.operation));
        assert!(
            is_near(call.rate, 3.0 * was.rate),
            "{}: {} {}",
            call.operation,
            call.rate,
            was.rate
        );
        let is_told = call
            .sites
            .iter()
            .all(|site| site.factors.last().is_some_and(|last| last.contains("measured")));
        assert!(is_told, "{}", call.operation);
    }
}

#[test]
fn what_the_source_does_not_show_is_said_and_counted() {
    let text =
        "from,to,operation,calls_per_second\nfraud,payments,GET /secret,4\norders,orders-db,,9\n";
    let (graph, log) = calibrated("rates.csv", text);
    let added = graph.calls.iter().find(|call| call.operation == "GET /secret");
    let added = added.expect("it takes part in the grouping");
    assert!(added.measured && (added.rate - 4.0).abs() < 1e-9);
    assert!(log.iter().all(|it| it.code == Code::UnmatchedMeasurement));
    let told: Vec<&str> = log.iter().map(|it| it.message.as_str()).collect();
    assert!(told.iter().any(|it| it.contains("`GET /secret`")), "{told:?}");
    assert!(told.iter().any(|it| it.contains("`orders-db`")), "{told:?}");
}

#[test]
fn the_order_of_spans_changes_nothing() {
    let traffic = traffic(&estimated(), |_| false);
    let text = otlp(&traffic);
    let mut lines: Vec<&str> = text.lines().collect();
    let (forward, _) = calibrated("spans.jsonl", &text);
    lines.reverse();
    let (backward, _) = calibrated("spans.jsonl", &lines.join("\n"));
    assert_eq!(forward, backward);
}

#[test]
fn the_command_line_takes_files_and_names_what_is_broken() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let run = |text: &str| {
        let file = folder.path().join("rates.csv");
        std::fs::write(&file, text).expect("the folder is ours");
        let run = colocate().args(["explain", "orders", "payments"]).arg(fixture("shop"));
        run.arg("--traces").arg(file).run()
    };
    let table = "from,to,operation,calls_per_second\norders,payments,payments.v1.Payments/Charge,";
    let sound = run(&format!("{table}7.5\n"));
    assert_eq!(sound.code, 0, "{}", sound.stderr);
    assert!(sound.stdout.contains("7.5") && sound.stdout.contains("measured"), "{}", sound.stdout);
    let broken = run(&format!("{table}many\n"));
    assert_eq!(broken.code, 2);
    assert!(broken.stderr.contains("rates.csv:2: `many` is no number"), "{}", broken.stderr);
}
