//! Same input, same bytes: whatever the threads, the order of files, the order of services and calls.

use crate::binary::colocate;
use crate::support::{fixture, own_files, services_of, weighted};
use colocate::source::{self, Origin, Settings, SourceTree};
use serde_json::Value;
use std::fmt::Write;

/// Everything that linking, looking for services and weighing makes of a tree, as text.
fn everything(tree: &SourceTree) -> String {
    let mut log = Vec::new();
    let (program, services) = services_of(tree, &mut log);
    let mut text = format!("{log:#?}\n{:#?}\n", program.tally());
    for function in program.definitions.functions.ids() {
        for call in program.calls_of(function) {
            writeln!(text, "{} {:?} {:?}", program.path(function), call.span, call.target)
                .expect("strings take text");
        }
    }
    for service in &services.services {
        writeln!(text, "{:?} {:?}", service.facts, service.entries).expect("strings take text");
    }
    let rest = (&services.left_out, &services.calls, &services.shared);
    write!(text, "{rest:#?}{:#?}{:#?}", services.external, services.unresolved)
        .expect("strings take text");
    write!(text, "{:#?}", weighted(tree).calls).expect("strings take text");
    text
}

fn with_threads<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.expect("threads can be started").install(work)
}

const TREES: &[&str] =
    &["shop", "payloads", "small/role_flags", "invalid/hostile_names", "invalid/unparsable_file"];

#[test]
fn threads_change_nothing() {
    for path in TREES {
        let read = || {
            let tree = source::read(&Origin::Folder(fixture(path)), &Settings::default());
            everything(&tree.expect("a fixture can be read").value)
        };
        let one = with_threads(1, read);
        for threads in [2, 2, 7] {
            assert!(with_threads(threads, read) == one, "{path} with {threads} threads");
        }
    }
}

#[test]
fn the_order_of_files_changes_nothing() {
    for path in TREES {
        let tree = source::read(&Origin::Folder(fixture(path)), &Settings::default());
        let tree = tree.expect("a fixture can be read").value;
        let mut files: Vec<(String, Vec<u8>)> = tree
            .files
            .iter()
            .map(|file| (file.path.to_string(), file.text.as_bytes().to_vec()))
            .collect();
        let read = |files: &[(String, Vec<u8>)]| {
            let tree = source::read(&Origin::Memory(files.to_vec()), &Settings::default());
            everything(&tree.expect("the same files").value)
        };
        let sorted = read(&files);
        files.reverse();
        assert!(read(&files) == sorted, "{path} reversed");
        let third = files.len() / 3;
        files.rotate_left(third);
        assert!(read(&files) == sorted, "{path} rotated");
    }
}

/// `graph` with its services and calls turned round.
fn turned(graph: &str) -> String {
    let mut graph: Value = serde_json::from_str(graph).expect("a graph is JSON");
    for list in ["services", "calls"] {
        graph[list].as_array_mut().expect("a list").reverse();
    }
    graph.to_string()
}

#[test]
fn the_order_of_services_and_calls_changes_nothing() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    for file in own_files("fixtures/graphs", "json") {
        let other = folder.path().join("graph.json");
        std::fs::write(&other, turned(&file.text)).expect("can be written");
        for command in ["propose", "graph"] {
            let run = |threads, graph: &std::path::Path| {
                let run = colocate().args([command, "--format", "json", "--threads", threads]);
                let run = run.arg("--graph").arg(graph).run();
                assert_eq!(run.code, 0, "{}: {}", file.path, run.stderr);
                run.stdout
            };
            let there = crate::support::root().join(&file.path);
            assert_eq!(run("1", &there), run("2", &other), "{command} {}", file.path);
        }
    }
}
