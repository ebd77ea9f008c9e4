//! Do calls that are made per request outrank those made once in a while?
//!
//! ```text
//! cargo bench --bench ordering -- TRUTH.json FOLDER [TRUTH.json FOLDER …]
//! ```
//!
//! A truth lists the calls of a repository as somebody read them: `from`, `to`, `operation` and `sites` with `path`, `line` and
//! `trigger`; the folder holds the repository at the commit that was read. A call is frequent if one of its triggers
//! starts with "per request", seldom if all start with "periodic", "startup", "shutdown" or "rare admin". Every frequent
//! call is compared with every seldom one between the same two services; ties count as wrong.

#![expect(clippy::disallowed_methods, reason = "our own binary is run and measured")]

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// How many lines a call may stand from where it was read: before or after a line break.
const NEAR: u64 = 3;

fn main() {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    if arguments.is_empty() {
        return say(
            "name truths and folders: cargo bench --bench ordering -- TRUTH.json FOLDER …\n",
        );
    }
    let mut all = Score::default();
    for pair in arguments.chunks(2) {
        let [truth, folder] = pair else { return say("a truth has no folder\n") };
        let score = measure(Path::new(truth), Path::new(folder));
        say(&format!("{:<60} {score}\n", truth.rsplit('/').next().unwrap_or(truth)));
        all.right += score.right;
        all.pairs += score.pairs;
    }
    say(&format!("{:<60} {all}\n", "all"));
}

fn say(text: &str) {
    drop(std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes()));
}

#[derive(Default)]
struct Score {
    right: usize,
    pairs: usize,
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let share = self.right as f64 / self.pairs.max(1) as f64;
        write!(f, "{:>4} of {:>4} in order, {share:.3}", self.right, self.pairs)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Trigger {
    Frequent,
    Seldom,
}

fn measure(truth: &Path, folder: &Path) -> Score {
    let truth = read(&std::fs::read(truth).expect("the truth can be read"));
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_colocate"))
        .args(["graph", "--format", "json", "--no-cache"])
        .arg(folder)
        .output()
        .expect("cargo built the binary");
    let graph = read(&run.stdout);
    let mut by_place: BTreeMap<(&str, u64), Vec<&Value>> = BTreeMap::new();
    for call in array(&graph["calls"]) {
        for site in array(&call["sites"]) {
            by_place.entry(place(site)).or_default().push(call);
        }
    }
    let mut between: BTreeMap<(&str, &str), Vec<(Trigger, f64)>> = BTreeMap::new();
    for call in array(&truth["calls"]) {
        let Some(trigger) = trigger(call) else { continue };
        let found: BTreeMap<*const Value, f64> = array(&call["sites"])
            .iter()
            .flat_map(|site| near(&by_place, place(site), text(&call["operation"])))
            .map(|call| (std::ptr::from_ref(call), call["rate"].as_f64().unwrap_or(0.0)))
            .collect();
        if !found.is_empty() {
            let ends = (text(&call["from"]), text(&call["to"]));
            between.entry(ends).or_default().push((trigger, found.values().sum()));
        }
    }
    let mut score = Score::default();
    for calls in between.values() {
        let rates = |of| calls.iter().filter(move |(it, _)| *it == of).map(|(_, rate)| *rate);
        for frequent in rates(Trigger::Frequent) {
            score.pairs += rates(Trigger::Seldom).count();
            score.right += rates(Trigger::Seldom).filter(|seldom| frequent > *seldom).count();
        }
    }
    score
}

/// Our calls of the operation at the place, or a few lines from it.
fn near<'g>(
    by_place: &BTreeMap<(&str, u64), Vec<&'g Value>>,
    (path, line): (&str, u64),
    operation: &str,
) -> Vec<&'g Value> {
    let at = |line: u64| {
        let calls = by_place.get(&(path, line)).into_iter().flatten();
        let same = calls.filter(|call| plain(text(&call["operation"])) == plain(operation));
        same.copied().collect::<Vec<_>>()
    };
    let lines = (0..=NEAR).flat_map(|off| [line + off, line.saturating_sub(off)]);
    lines.map(at).find(|calls| !calls.is_empty()).unwrap_or_default()
}

/// The last part of an operation's name without what spellings differ in.
fn plain(operation: &str) -> String {
    if operation.contains(' ') {
        return operation.to_lowercase();
    }
    let last = operation.rsplit(['/', ':']).next().unwrap_or(operation);
    last.replace('_', "").to_lowercase()
}

fn trigger(call: &Value) -> Option<Trigger> {
    let said: BTreeSet<&str> =
        array(&call["sites"]).iter().map(|site| text(&site["trigger"])).collect();
    let starts = |said: &str, all: &[&str]| all.iter().any(|start| said.starts_with(start));
    if said.iter().any(|said| starts(said, &["per request"])) {
        Some(Trigger::Frequent)
    } else {
        let seldom = ["periodic", "startup", "shutdown", "rare admin"];
        let is_seldom = !said.is_empty() && said.iter().all(|said| starts(said, &seldom));
        is_seldom.then_some(Trigger::Seldom)
    }
}

fn read(json: &[u8]) -> Value {
    serde_json::from_slice(json).expect("a document in JSON")
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn place(site: &Value) -> (&str, u64) {
    (text(&site["path"]), site["line"].as_u64().unwrap_or(0))
}
