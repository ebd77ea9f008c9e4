//! Every fixture through every stage; what comes out is a snapshot each.

use crate::support::{fixtures_in, link};
use colocate::base::Diagnostic;
use std::fmt::Write;

fn say(log: &[Diagnostic]) -> String {
    let mut text = String::new();
    for diagnostic in log {
        let place = diagnostic.location.map_or_else(|| "-".to_owned(), |place| place.to_string());
        writeln!(text, "{} {place}: {}", diagnostic.code.as_str(), diagnostic.message)
            .expect("fits");
        for note in &diagnostic.notes {
            writeln!(text, "  note: {note}").expect("fits");
        }
        if let Some(help) = &diagnostic.help {
            writeln!(text, "  help: {help}").expect("fits");
        }
    }
    text
}

#[test]
fn what_reading_says_of_broken_input() {
    let mut said = String::new();
    for case in fixtures_in("invalid") {
        if case == "no_rust" {
            continue;
        }
        let mut log = Vec::new();
        link(&format!("invalid/{case}"), &mut log);
        write!(said, "== {case}\n{}", say(&log)).expect("fits");
    }
    insta::assert_snapshot!("broken_input", said);
}

#[test]
fn healthy_fixtures_are_read_without_a_word() {
    let small = fixtures_in("small").into_iter().map(|name| format!("small/{name}"));
    let pairs = fixtures_in("pairs").into_iter();
    let pairs = pairs.flat_map(|name| ["old", "new"].map(|side| format!("pairs/{name}/{side}")));
    for path in small.chain(pairs).chain(["shop".to_owned()]) {
        let mut log = Vec::new();
        let program = link(&path, &mut log);
        assert!(!program.definitions.functions.is_empty(), "{path}");
        assert_eq!(say(&log), "", "{path}");
    }
}
