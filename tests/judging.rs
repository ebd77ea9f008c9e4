//! What `check` and `history` say of scratch repositories.

#![expect(clippy::unwrap_used, reason = "a test may fail that way")]

use crate::binary::{Invocation, Run, colocate};
use crate::changes::files;
use crate::scratch::{Files, Scratch};
use crate::support::fixture;
use gix::ObjectId;
use serde_json::Value;

const APART: &str = "process_groups:\n  - name: front\n    services: [front]\n  - name: stock\n    \
                     services: [stock]\n  - name: mail\n    services: [mail]\n";

fn side(pair: &str, side: &str) -> Files {
    files(&fixture(&format!("pairs/{pair}/{side}")))
}

/// Before and after a call is added, with a remark in between, as commits of a bare repository.
fn bakery() -> (Scratch, [ObjectId; 3]) {
    let scratch = Scratch::bare();
    let old = side("call_added", "old").file("process-groups.yaml", APART);
    let commits = [
        scratch.commit("the bakery opens", &old),
        scratch.commit("a remark", &old.file("README.md", "Fresh every morning.\n")),
        scratch.commit(
            "cakes can be taken back",
            &side("call_added", "new").file("process-groups.yaml", APART),
        ),
    ];
    (scratch, commits)
}

fn history(scratch: &Scratch, arguments: &[&str]) -> Run {
    let command = colocate().args(["-C"]).arg(scratch.path()).args(["history"]);
    arguments.iter().fold(command, Invocation::arg).run()
}

fn history_json(scratch: &Scratch, arguments: &[&str]) -> Vec<Value> {
    let run = history(scratch, &[arguments, &["--format", "json"]].concat());
    let found: Value =
        serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{}", run.stderr));
    found["commits"].as_array().unwrap().clone()
}

#[test]
fn history_has_a_line_per_commit_that_changed_anything() {
    let (scratch, [first, _, last]) = bakery();
    let run = history(&scratch, &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let shown = |commit: &ObjectId| run.stdout.contains(&commit.to_string()[..10]);
    assert!(shown(&first) && shown(&last), "{}", run.stdout);
    assert!(!run.stdout.contains("a remark"), "{}", run.stdout);
    assert!(run.stdout.contains("+ front calls DELETE /items/{sku} of stock"), "{}", run.stdout);
    assert!(run.stdout.contains("3 commits read, 2 changed something"), "{}", run.stdout);
}

#[test]
fn history_counts_for_machines() {
    let (scratch, commits) = bakery();
    for keep in [&["--no-cache"][..], &["--threads", "1"], &["--threads", "4"]] {
        let steps = history_json(&scratch, keep);
        let changed: Vec<bool> =
            steps.iter().map(|step| step["changed"].as_bool().unwrap()).collect();
        assert_eq!(changed, [true, false, true], "{steps:#?}");
        assert_eq!(steps[2]["commit"], commits[2].to_string());
        let calls = |at: usize| steps[at]["calls"].as_u64().unwrap();
        assert_eq!((calls(1), calls(2)), (calls(0), calls(0) + 1));
        assert!(steps[2]["in_force"].as_f64().unwrap() > 0.0);
        assert!(steps[2]["drift"].as_f64().unwrap() > 0.0, "three processes are too many");
    }
    let csv = history(&scratch, &["--format", "csv"]).stdout;
    let columns: Vec<usize> = csv.lines().map(|line| line.split(',').count()).collect();
    assert_eq!(columns, [16; 4], "{csv}");
}

#[test]
fn history_takes_a_range_and_a_stride() {
    let (scratch, [first, second, last]) = bakery();
    let read = |arguments: &[&str]| -> Vec<String> {
        let steps = history_json(&scratch, arguments);
        steps.iter().map(|step| step["commit"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(read(&["--every", "2"]), [first.to_string(), last.to_string()]);
    assert_eq!(read(&["--limit", "1"]), [last.to_string()]);
    assert_eq!(read(&["main~1"]), [first.to_string(), second.to_string()]);
    assert_eq!(read(&[&format!("{first}..main")]), [second.to_string(), last.to_string()]);
    assert_eq!(read(&["--since", "2023-11-01"]).len(), 3);
    assert_eq!(read(&["--since", "2024-01-01"]).len(), 0);
    assert_eq!(history(&scratch, &["--since", "whenever"]).code, 2);
}

#[test]
fn history_follows_first_parents_and_goes_on_where_something_is_absent() {
    let (scratch, [_, second, last]) = bakery();
    let whole = side("call_added", "new");
    let aside = scratch.commit_on("aside", &whole.clone().file("aside.txt", "1"), &[second]);
    let merge = scratch.commit_on("merge", &whole, &[last, aside]);
    scratch.write_git("refs/heads/main", &format!("{merge}\n"));
    assert_eq!(history_json(&scratch, &[]).len(), 4);
    let text =
        std::str::from_utf8(include_bytes!("../fixtures/pairs/call_added/new/src/bin/mail.rs"));
    let blob = gix::objs::compute_hash(
        gix::hash::Kind::Sha1,
        gix::objs::Kind::Blob,
        text.unwrap().as_bytes(),
    );
    scratch.forget(blob.unwrap());
    let run = history(&scratch, &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(run.stderr.matches("absent-object").count(), 1, "{}", run.stderr);
    assert!(run.stdout.contains("4 commits read"), "{}", run.stdout);
}

#[test]
fn history_says_where_a_shallow_clone_ends() {
    let (scratch, [first, second, _]) = bakery();
    scratch.write_git("shallow", &format!("{second}\n"));
    scratch.forget(first);
    let run = history(&scratch, &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("history ends at"), "{}", run.stderr);
    assert!(run.stdout.contains("2 commits read"), "{}", run.stdout);
}

fn check(scratch: &Scratch, arguments: &[&str]) -> Run {
    let command = colocate().args(["-C"]).arg(scratch.path()).args(["check"]);
    arguments.iter().fold(command, Invocation::arg).run()
}

fn check_json(scratch: &Scratch, arguments: &[&str]) -> (i32, Vec<String>) {
    let run = check(scratch, &[arguments, &["--format", "json"]].concat());
    let found: Value =
        serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{}", run.stderr));
    let findings = found["findings"].as_array().unwrap().iter();
    let named = findings.map(|finding| {
        let text = |key: &str| finding[key].as_str().unwrap().to_owned();
        format!("{} {} {}:{}", text("rule"), text("subject"), text("path"), finding["line"])
    });
    (run.code, named.collect())
}

/// The bakery with a work tree, and a proposal that names a ghost and forgets `mail`.
fn haunted() -> Scratch {
    let scratch = Scratch::new();
    let groups = APART.replace("[stock]", "[stock, ghost]").replace("[mail]", "[]");
    scratch.commit("haunted", &side("call_added", "old").file("process-groups.yaml", groups));
    scratch
}

#[test]
fn check_finds_services_that_are_not_there_and_services_without_a_group() {
    let expected = [
        "missing-service mail process-groups.yaml:6",
        "unknown-service ghost process-groups.yaml:5",
    ];
    let (code, found) = check_json(&haunted(), &["--tolerance", "1000"]);
    assert_eq!((code, found), (1, expected.map(str::to_owned).to_vec()));
    let (code, found) = check_json(&haunted(), &["--tolerance", "1000", "--fail-on", "drift"]);
    assert_eq!((code, found.len()), (0, 2), "they are said, and nothing fails on them");
}

#[test]
fn check_fails_only_on_what_got_worse_since_a_revision() {
    let scratch = haunted();
    let (code, found) = check_json(&scratch, &["--since", "HEAD", "--fail-on", "violations,drift"]);
    assert_eq!((code, found), (0, vec![]));
}

#[test]
fn check_measures_drift_against_a_tolerance() {
    let (scratch, _) = bakery();
    let drift = |tolerance| check_json(&scratch, &["--tolerance", tolerance, "--fail-on", "drift"]);
    assert_eq!(drift("5"), (1, vec!["drift cost process-groups.yaml:1".to_owned()]));
    assert_eq!(drift("1000"), (0, vec![]));
    assert_eq!(check(&scratch, &["--tolerance", "-1"]).code, 2);
}

#[test]
fn check_names_new_calls_between_groups_with_their_place() {
    let (scratch, [first, ..]) = bakery();
    let arguments =
        ["--since", &first.to_string(), "--fail-on", "new-cross-calls", "--tolerance", "1000"];
    let (code, found) = check_json(&scratch, &arguments);
    let [call] = found.as_slice() else { panic!("one call is new: {found:?}") };
    assert_eq!(code, 1);
    assert!(call.starts_with("new-cross-call front DELETE /items/{sku} stock src/"), "{call}");
    let run = check(&scratch, &["--fail-on", "new-cross-calls"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("--since"), "{}", run.stderr);
}

/// What `sarif-schema-2.1.0.json` of OASIS requires, and what code scanning needs besides.
#[test]
fn check_speaks_sarif() {
    let run = check(&haunted(), &["--format", "sarif"]);
    assert_eq!(run.code, 1);
    let log: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "colocate");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert!(results.len() >= 2);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(rules[index]["shortDescription"]["text"].is_string());
        assert!(["error", "warning"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "process-groups.yaml");
        assert!(place["region"]["startLine"].as_u64().unwrap() >= 1);
        assert!(result["partialFingerprints"].is_object());
    }
}

/// What commits of the shop change, one after the other: file, text in it, text in its place.
const SHOP_COMMITS: &[(&str, &str, &str)] = &[
    ("services/orders/src/place.rs", "self.publisher.placed(&order).await?;\n", "\n"),
    (
        "services/orders/src/place.rs",
        "async fn refund(&self, id: Uuid, reason: &str)",
        "async fn repay(&self, id: Uuid, reason: &str, _: u8)",
    ),
    ("services/orders/src/place.rs", "self.refund(id, \"cancelled", "self.repay(id, \"cancelled"),
    (
        "libs/clients/src/lib.rs",
        "pub mod orders;",
        "pub mod orders;\nmacro_rules! idle { () => {}; }",
    ),
    ("services/orders/src/place.rs", "use clients::InventoryClient;", "use clients::*;"),
    ("proto/payments/v1/payments.proto", "rpc Refund", "rpc Repay"),
    ("services/orders/Cargo.toml", "clients.workspace = true\n", ""),
    ("services/orders/Cargo.toml", "anyhow.workspace = true\n", "clients.workspace = true\n"),
    ("services/fraud/src/main.rs", "fn main()", "fn main_of_nothing()"),
    ("services/fraud/src/main.rs", "fn main_of_nothing()", "fn main()"),
    // Only lines move.
    (
        "services/orders/src/place.rs",
        "use crate::events::Publisher;",
        "\n\nuse crate::events::Publisher;",
    ),
    ("libs/clients/src/lib.rs", "mod retry;", "// Again and again.\n\nmod retry;"),
    // More than there is room for, and gone again.
    ("services/orders/src/place.rs", "pub struct Checkout {", MANY),
    ("services/orders/src/place.rs", MANY, "pub struct Checkout {"),
    // What stands first stands last.
    (
        "services/orders/src/place.rs",
        "impl Checkout {",
        "impl Checkout {\n    pub fn is_idle(&self) -> bool { false }\n",
    ),
    (
        "services/orders/src/place.rs",
        "#[derive(Debug)]\npub enum CheckoutError",
        "#[derive(Debug, serde::Deserialize)]\npub enum CheckoutError",
    ),
    // Tests alone.
    (
        "services/inventory/src/main.rs",
        "use std::net::Ipv4Addr;",
        "use std::net::Ipv4Addr;\n#[cfg(test)]\nmod tests { fn one() { super::main(); } }",
    ),
    // A route more, a route less.
    (
        "services/inventory/src/main.rs",
        "api::router(stock)",
        "api::router(stock).route(\"/idle\", axum::routing::get(idle))",
    ),
    ("services/inventory/src/main.rs", "#[tokio::main]", "async fn idle() {}\n#[tokio::main]"),
    ("services/inventory/src/main.rs", ".route(\"/idle\", axum::routing::get(idle))", ""),
];

/// Types with functions, more of them than the room that is left behind those of a file.
const MANY: &str = "struct A0;\nstruct A1;\nstruct A2;\nstruct A3;\nstruct A4;\nimpl A0 { fn a(&self) {} fn b(&self) {} fn c(&self) {} \
                    fn d(&self) {} fn e(&self) {} fn f(&self) {} fn g(&self) {} fn h(&self) {} fn i(&self) {} }\n\
                    impl A1 { fn a(&self) {} }\nimpl A2 { fn a(&self) {} }\nimpl A3 { fn a(&self) {} }\n\
                    const C0: u8 = 0;\nconst C1: u8 = 0;\nconst C2: u8 = 0;\nconst C3: u8 = 0;\npub struct Checkout {";

#[test]
fn a_run_over_many_commits_says_of_each_what_a_run_of_its_own_says() {
    let scratch = Scratch::bare();
    let mut shop = files(&fixture("shop"));
    let mut commits = vec![scratch.commit("the shop", &shop)];
    for (path, from, to) in SHOP_COMMITS {
        let text = shop.text(path);
        assert!(text.contains(from), "{path} has {from}");
        shop = shop.file(path, text.replacen(from, to, 1));
        commits.push(scratch.commit(to, &shop));
    }
    let say = |command: &str, commit: &ObjectId, keep: &[&str]| {
        let run = colocate().args(["-C"]).arg(scratch.path()).arg(command);
        let run = run.args(["--rev", &commit.to_string(), "--format", "json"]);
        keep.iter().fold(run, Invocation::arg).run().stdout
    };
    let asked = || commits.iter().flat_map(|commit| [("graph", commit), ("propose", commit)]);
    let alone: Vec<String> =
        asked().map(|(command, commit)| say(command, commit, &["--no-cache"])).collect();
    let folder = tempfile::tempdir().unwrap();
    for threads in ["1", "2"] {
        let cache = folder.path().join(threads);
        let kept = ["--cache", cache.to_str().unwrap()];
        assert_eq!(history(&scratch, &[&["--threads", threads], &kept[..]].concat()).code, 0);
        for ((command, commit), alone) in asked().zip(&alone) {
            assert_eq!(say(command, commit, &kept), *alone, "{command} of {commit}");
        }
    }
}
