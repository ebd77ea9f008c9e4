//! The worked example of `docs/methods.md` is what the tool computes.

use crate::support::{link_tree, own_file};
use colocate::link::{Program, Target};
use colocate::services::ServiceGraph;
use colocate::source::{self, Origin, Settings};
use colocate::weigh::multiplicity::Weights;
use colocate::weigh::{self, estimate_functions};
use std::collections::BTreeMap;

/// What stands around the example so that it can be read.
const AROUND: &str = "
struct Order { lines: Vec<Line> }
struct Line;
struct Error;
impl Line { fn is_empty(&self) -> bool { true } }
fn reserve(_: &Order) -> Result<(), Error> { Ok(()) }
fn charge(_: &Line) -> Result<(), Error> { Ok(()) }
fn complain(_: &Line) {}
fn announce(_: &Order) {}
";

/// A package `example` of one file.
fn program(file: &str, text: &str) -> Program {
    let files = [("Cargo.toml", "[package]\nname = \"example\"\n"), (file, text)];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let tree = source::read(&Origin::Memory(files.to_vec()), &Settings::default());
    link_tree(&tree.expect("there is Rust source").value, &mut Vec::new()).0
}

/// Calls of `place` with their multiplicities, in two digits.
fn computed(example: &str) -> BTreeMap<String, String> {
    let program = program("src/lib.rs", &format!("{example}{AROUND}"));
    let weights = Weights::of(&program);
    let mut found = BTreeMap::new();
    for (id, _) in program.definitions.functions.iter_enumerated() {
        if program.path(id) != "example::place" {
            continue;
        }
        for (call, weight) in program.calls_of(id).iter().zip(weights.sites(id)) {
            if let Target::Function(callee) = call.target {
                let name = program.definitions.functions[callee].name;
                found.insert(name.to_string(), format!("{:.2}", weight.spread.best));
            }
        }
    }
    found
}

#[test]
fn the_worked_example_is_what_is_computed() {
    let page = own_file("docs/methods.md").text;
    let block = page.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next());
    let example = block.expect("the page has an example");
    let computed = computed(example);
    let mut seen = 0;
    for line in example.lines() {
        let Some((code, figure)) = line.split_once("// ") else { continue };
        let callee = code.trim().split('(').next().unwrap_or_default();
        assert_eq!(computed.get(callee).map(String::as_str), Some(figure), "{callee}");
        seen += 1;
    }
    assert_eq!(seen, 4);
}

/// How often each function is entered per run of `main`, by the end of its path.
fn entered(text: &str) -> BTreeMap<String, f64> {
    let program = program("src/main.rs", text);
    let services = ServiceGraph::default();
    let rates = estimate_functions(&program, &services, &weigh::Settings::default()).rates;
    let own = program.definitions.functions.ids().filter(|id| !program.definitions.is_stub(*id));
    own.map(|id| (program.path(id).trim_start_matches("example::").to_owned(), rates[id])).collect()
}

#[test]
fn what_std_calls_runs_as_often_as_it_is_asked_to() {
    let rates = entered(
        "
use std::cmp::Ordering;
use std::fmt;
struct Shown;
impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(\"shown\") }
}
#[derive(PartialEq)]
struct Sorted;
impl PartialOrd for Sorted {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { None }
}
struct Read;
impl std::str::FromStr for Read {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> { Ok(Read) }
}
fn main() {
    let shown = Shown;
    for _ in 0..5 {
        println!(\"{shown} {}\", shown);
    }
    let mut sorted = vec![Sorted, Sorted];
    sorted.sort();
    for text in [\"a\", \"b\", \"c\"] {
        let read = text.parse::<Read>();
    }
}
",
    );
    let entered = ["Shown::fmt", "Sorted::partial_cmp"].map(|name| rates[name].round() as u32);
    assert_eq!(entered, [10, 4], "twice in each of five rounds; an item is compared a few times");
    // What makes a value only from text counts as hardly in reach beside.
    assert!((3.0..=3.1).contains(&rates["Read::from_str"]), "{}", rates["Read::from_str"]);
}

#[test]
fn settings_are_mostly_off_and_errors_rare() {
    let rates = entered(
        "
struct Config { follow: bool, limit: Option<u32> }
struct Walker { config: Config }
impl Walker {
    fn step(&self) {
        if self.config.follow { follow(); }
        if let Some(limit) = self.config.limit { stop(); }
        if self.config.limit.is_none() { go_on(); }
        report_error();
    }
}
fn follow() {}
fn stop() {}
fn go_on() {}
fn report_error() {}
fn main() { Walker { config: Config { follow: false, limit: None } }.step(); }
",
    );
    let entered = ["follow", "stop", "go_on", "report_error"];
    let entered = entered.map(|name| (rates[name] * 100.0).round() as u32);
    assert_eq!(entered, [25, 25, 75, 10]);
}

#[test]
fn guards_behind_many_arms_are_still_asked() {
    let arms: String = (0..20).map(|digit| format!("{digit} => other(),")).collect();
    let rates = entered(&format!(
        "
fn other() {{}}
fn is_known(n: u32) -> bool {{ n > 50 }}
fn known() {{}}
fn lex(n: u32) {{ match n {{ {arms} _ if is_known(n) => known(), _ => other() }} }}
fn main() {{ lex(3); }}
"
    ));
    assert!(rates["is_known"] > 0.05, "{}", rates["is_known"]);
}

/// A program, and the same program written another way.
const SAME: &[(&str, &str, &str)] = &[
    (
        "locals renamed",
        "fn main() { let all = load(); for one in &all { if one.is_due() { ship(one); } } }",
        "fn main() { let xs = load(); for x in &xs { if x.is_due() { ship(x); } } }",
    ),
    (
        "arms in another order",
        "fn main() { for one in &load() { match one.kind { Kind::A => ship(one), Kind::B => hold(one), Kind::C => drop_it(one) } } }",
        "fn main() { for one in &load() { match one.kind { Kind::C => drop_it(one), Kind::A => ship(one), Kind::B => hold(one) } } }",
    ),
    (
        "a function extracted",
        "fn main() { for one in &load() { if one.is_due() { ship(one); } hold(one); } }",
        "fn main() { for one in &load() { handle(one); } } fn handle(one: &One) { if one.is_due() { ship(one); } hold(one); }",
    ),
    (
        "`for` as an iterator",
        "fn main() { for one in load().iter() { ship(one); } }",
        "fn main() { load().iter().for_each(|one| ship(one)); }",
    ),
    (
        "`for` with a condition as an iterator",
        "fn main() { for one in load().iter() { if one.is_due() { ship(one); } } }",
        "fn main() { load().iter().filter(|one| one.is_due()).for_each(|one| ship(one)); }",
    ),
    (
        "`for` over a known range as an iterator",
        "fn main() { for n in 0..7 { hold(&load()[n]); } }",
        "fn main() { (0..7).for_each(|n| hold(&load()[n])); }",
    ),
];

/// What the programs call.
const SHARED: &str = "
enum Kind { A, B, C }
struct One { kind: Kind }
impl One { fn is_due(&self) -> bool { true } }
fn load() -> Vec<One> { Vec::new() }
fn ship(one: &One) {}
fn hold(one: &One) {}
fn drop_it(one: &One) {}
";

#[test]
fn how_it_is_written_changes_hardly_a_rate() {
    for (what, one, other) in SAME {
        let rates = [one, other].map(|text| entered(&format!("{text}{SHARED}")));
        for name in ["ship", "hold", "drop_it", "load", "One::is_due"] {
            let (one, other) = (rates[0][name], rates[1][name]);
            assert!(
                (one - other).abs() <= 0.2 * one.max(other),
                "{what}: {name} {one} and {other}"
            );
        }
    }
}
