//! The worked example of `docs/methods.md` is what the tool computes.

use crate::support::{link_tree, own_file};
use colocate::link::Target;
use colocate::source::{self, Origin, Settings};
use colocate::weigh::multiplicity::Weights;
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

/// Calls of `place` with their multiplicities, in two digits.
fn computed(example: &str) -> BTreeMap<String, String> {
    let files = [
        ("Cargo.toml", "[package]\nname = \"example\"\n".to_owned()),
        ("src/lib.rs", format!("{example}{AROUND}")),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.into_bytes()));
    let tree = source::read(&Origin::Memory(files.to_vec()), &Settings::default());
    let program = link_tree(&tree.expect("there is Rust source").value, &mut Vec::new()).0;
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
