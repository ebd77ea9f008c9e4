//! What `diff` says of two revisions of a scratch repository and of the pairs in `fixtures/pairs`.

#![expect(clippy::unwrap_used, reason = "a test may fail that way")]
#![expect(clippy::disallowed_methods, reason = "fixtures are put into commits")]

use crate::binary::colocate;
use crate::scratch::{Files, Scratch};
use crate::support::fixture;
use serde_json::Value;
use std::path::Path;

/// All files of a folder, by path from there.
pub(crate) fn files(folder: &Path) -> Files {
    let mut files = Files::default();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            files = files.file(&path, std::fs::read(entry.path()).unwrap());
        }
    }
    files
}

/// The exit code and the JSON of `diff` between the two sides of a pair, as two commits of a bare repository.
fn between_commits(pair: &str) -> (i32, Value) {
    let scratch = Scratch::bare();
    let old = scratch.commit("old", &files(&fixture(&format!("pairs/{pair}/old"))));
    let new = scratch.commit("new", &files(&fixture(&format!("pairs/{pair}/new"))));
    let run = colocate()
        .args(["-C"])
        .arg(scratch.path())
        .args(["diff"])
        .arg(old.to_string())
        .arg(new.to_string())
        .args(["--format", "json"])
        .run();
    let diff = serde_json::from_str(&run.stdout);
    (run.code, diff.unwrap_or_else(|error| panic!("{error}: {}{}", run.stdout, run.stderr)))
}

#[test]
fn a_call_put_into_a_loop_is_named_with_its_place_and_rates() {
    let (code, diff) = between_commits("call_into_loop");
    assert_eq!(code, 1, "{diff:#}");
    let changed = diff["calls"]["changed"].as_array().unwrap();
    let [call] = changed.as_slice() else { panic!("one call changed: {diff:#}") };
    let (before, after) =
        (call["rate_before"].as_f64().unwrap(), call["rate_after"].as_f64().unwrap());
    assert!(after >= 2.0 * before, "{before} to {after}");
    let site = &call["sites"][0];
    let text = std::fs::read_to_string(
        fixture("pairs/call_into_loop/new").join(site["path"].as_str().unwrap()),
    )
    .unwrap();
    let line =
        text.lines().nth(usize::try_from(site["line"].as_u64().unwrap()).unwrap() - 1).unwrap();
    assert!(line.contains('('), "{site} names a call: {line}");
    assert_eq!(diff["calls"]["added"].as_array().unwrap().len(), 0, "{diff:#}");
    assert_eq!(diff["calls"]["removed"].as_array().unwrap().len(), 0, "{diff:#}");
}

#[test]
fn what_changes_no_call_is_no_change() {
    for pair in ["renamed_function", "moved_file", "reformatted"] {
        let (code, diff) = between_commits(pair);
        assert_eq!(code, 0, "{pair}: {diff:#}");
    }
}

#[test]
fn calls_and_services_come_and_go() {
    for (pair, what, side) in [
        ("call_added", "calls", "added"),
        ("call_removed", "calls", "removed"),
        ("service_added", "services", "added"),
        ("service_removed", "services", "removed"),
    ] {
        let (code, diff) = between_commits(pair);
        assert_eq!(code, 1, "{pair}: {diff:#}");
        assert!(!diff[what][side].as_array().unwrap().is_empty(), "{pair}: {diff:#}");
    }
}

#[test]
fn another_name_is_a_rename() {
    let (code, diff) = between_commits("operation_renamed_both_sides");
    assert_eq!(code, 1);
    let calls = &diff["calls"];
    let [call] = calls["renamed"].as_array().unwrap().as_slice() else { panic!("{diff:#}") };
    assert_eq!(call["operation"], "GET /articles/{sku}");
    assert_eq!(call["operation_before"], "GET /items/{sku}");
    let (code, diff) = between_commits("service_renamed");
    assert_eq!(code, 1);
    let services = &diff["services"];
    let [service] = services["renamed"].as_array().unwrap().as_slice() else { panic!("{diff:#}") };
    assert_eq!((&service["from"], &service["to"]), (&"stock".into(), &"warehouse".into()));
    for of in [&diff["services"], &diff["calls"], &diff["groups"]] {
        for side in ["added", "removed"] {
            assert_eq!(of[side].as_array().unwrap().len(), 0, "{diff:#}");
        }
    }
    assert_eq!(diff["groups"]["moved"].as_array().unwrap().len(), 0, "{diff:#}");
}

#[test]
fn folders_and_proposal_files_can_be_compared() {
    let old = fixture("pairs/call_added/old");
    let new = fixture("pairs/call_added/new");
    let run = colocate().args(["diff"]).arg(&old).arg(&new).args(["--format", "markdown"]).run();
    assert_eq!(run.code, 1, "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("| added |"), "{}", run.stdout);
    let same = colocate().args(["diff"]).arg(&old).arg(&old).run();
    assert_eq!((same.code, same.stdout.as_str()), (0, "nothing changed\n"), "{}", same.stderr);
}

#[test]
fn explain_shows_the_arithmetic() {
    let run = colocate().args(["explain", "orders", "payments"]).arg(fixture("shop")).run();
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("payments.v1.Payments/Charge"), "{}", run.stdout);
    assert!(run.stdout.contains("services/orders/src/place.rs:74"), "{}", run.stdout);
    let wrong = colocate().args(["explain", "order", "payments"]).arg(fixture("shop")).run();
    assert_eq!(wrong.code, 2);
    assert!(wrong.stderr.contains("did you mean `orders`?"), "{}", wrong.stderr);
}
