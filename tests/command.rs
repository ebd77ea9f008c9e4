//! The real binary over graphs: what it prints where, and how it ends.

use crate::binary::{Run, colocate};
use crate::support::{fixture, own_files};
use std::path::{Path, PathBuf};

fn graph(name: &str) -> PathBuf {
    fixture(&format!("graphs/{name}.json"))
}

/// `colocate propose` over a graph.
fn propose(name: &str) -> Run {
    colocate().args(["propose", "--graph"]).arg(graph(name)).run()
}

/// The same under the settings `text`.
fn propose_under(name: &str, text: &str) -> Run {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let settings = folder.path().join("colocate.toml");
    std::fs::write(&settings, text).expect("the scratch folder can be written");
    colocate().args(["propose", "--graph"]).arg(graph(name)).arg("--settings").arg(settings).run()
}

/// Asserts that a run was refused with exit code 2, nothing on standard output, and all of `said` on standard error.
#[track_caller]
fn refused(run: &Run, said: &[&str]) {
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.stderr);
    says(&run.stderr, said);
}

#[track_caller]
fn says(text: &str, said: &[&str]) {
    for words in said {
        assert!(text.contains(words), "`{words}` is not said:\n{text}");
    }
}

#[test]
fn help_and_version_go_to_standard_output() {
    for flag in ["--help", "--version"] {
        let run = colocate().arg(flag).run();
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{flag}");
        says(&run.stdout, &["colocate"]);
    }
}

#[test]
fn a_wrong_flag_is_refused_with_the_right_one() {
    refused(&colocate().args(["propose", "--colour"]).run(), &["--colour", "--color"]);
    refused(&colocate().arg("prpose").run(), &["prpose", "propose"]);
}

#[test]
fn measured_calls_are_not_passed_over_in_silence() {
    let run = colocate().args(["propose", "--traces", "spans.json", "--graph"]).arg(graph("star"));
    refused(&run.run(), &["spans.json", "there is no such file"]);
    let run = colocate()
        .args(["graph", "--level", "function", "--format", "json", "--traces", "spans.json"])
        .arg("fixtures/shop");
    refused(&run.run(), &["traces measure calls between services", "leave --traces out"]);
}

#[test]
fn the_proposal_of_every_graph() {
    for file in own_files("fixtures/graphs", "json") {
        let name = file.path.trim_start_matches("fixtures/graphs/").trim_end_matches(".json");
        let run = propose(name);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{name}");
        insta::assert_snapshot!(format!("propose_{name}"), run.stdout);
    }
}

#[test]
fn every_view_of_a_graph() {
    for format in ["text", "dot", "mermaid", "html"] {
        let run = colocate().args(["graph", "--format", format, "--graph"]).arg(graph("two_pairs"));
        let run = run.run();
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{format}");
        insta::assert_snapshot!(format!("graph_{format}"), run.stdout);
    }
}

#[test]
fn a_graph_comes_out_as_it_went_in() {
    let once = colocate().args(["graph", "--format", "json", "--graph"]).arg(graph("bottleneck"));
    let once = once.run();
    let folder = tempfile::tempdir().expect("a scratch folder");
    let file = folder.path().join("graph.json");
    std::fs::write(&file, &once.stdout).expect("the scratch folder can be written");
    let twice = colocate().args(["graph", "--format", "json", "--graph"]).arg(file).run();
    assert_eq!((once.code, twice.stdout), (0, once.stdout));
}

/// What prints names.
const VIEWS: &[&[&str]] = &[
    &["propose"],
    &["propose", "--format", "json"],
    &["graph"],
    &["graph", "--format", "json"],
    &["graph", "--format", "dot"],
    &["graph", "--format", "mermaid"],
    &["graph", "--format", "html"],
];

/// A page may load nothing, and no name of the graph becomes markup of it.
#[test]
fn a_page_holds_no_markup_but_its_own() {
    let run = colocate().args(["graph", "--format", "html", "--graph"]).arg(graph("hostile_names"));
    let page = run.run().stdout;
    assert!(page.contains("default-src 'none'"), "{page}");
    assert!(page.contains("&lt;script&gt;"), "a hostile name is shown:\n{page}");
    assert_eq!(page.matches("<script").count(), 1, "{page}");
    for loads in ["<img", "<a ", "<link", "<iframe", "<image", "<use", "@import"] {
        assert!(!page.contains(loads), "`{loads}` in\n{page}");
    }
}

#[test]
fn hostile_names_have_no_effect() {
    for view in VIEWS {
        let (command, flags) = view.split_first().expect("a command");
        let mut run = colocate().arg(command);
        for flag in flags {
            run = run.arg(flag);
        }
        let run = run.arg("--graph").arg(graph("hostile_names")).run();
        assert_eq!(run.code, 0, "{view:?}: {}", run.stderr);
        for text in [&run.stdout, &run.stderr] {
            let is_yaml = matches!(*view, ["propose"]);
            let effect = text.chars().find(|c| has_effect(*c, is_yaml));
            assert_eq!(effect, None, "{view:?} prints a character with an effect:\n{text}");
        }
    }
}

/// Control characters and those that turn the direction of writing; YAML keeps the latter.
fn has_effect(c: char, is_yaml: bool) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (c.is_control() && c != '\n') || (turns && !is_yaml)
}

#[test]
fn hostile_names_read_back() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let file = folder.path().join("process-groups.yaml");
    std::fs::write(&file, propose("hostile_names").stdout).expect("can be written");
    let baseline = colocate().args(["propose", "--graph"]).arg(graph("hostile_names"));
    let again = baseline.arg("--baseline").arg(file).run();
    assert_eq!((again.code, again.stderr.as_str()), (0, ""), "every service is known by its name");
}

#[test]
fn a_key_that_is_not_known() {
    let run = propose_under("two_pairs", "[constraints]\ntogehter = [[\"basket\", \"search\"]]\n");
    refused(&run, &["colocate.toml:2", "togehter`", "`together`"]);
}

#[test]
fn a_value_of_the_wrong_kind() {
    let run = propose_under("two_pairs", "[constraints]\nmax_services = \"many\"\n");
    refused(&run, &["colocate.toml:2", "\"many\""]);
    let run = propose_under("two_pairs", "[constraints]\nmax_resources = \"8 cores\"\n");
    refused(&run, &["colocate.toml:2", "8 cores", "CPU/"]);
}

#[test]
fn settings_that_are_not_toml() {
    refused(&propose_under("two_pairs", "[constraints\n"), &["colocate.toml:1"]);
}

#[test]
fn a_service_that_is_not_there() {
    let run =
        propose_under("two_pairs", "[constraints]\n\ntogether = [[\"basket\", \"serach\"]]\n");
    refused(&run, &["colocate.toml", "`serach`", "`search`"]);
}

#[test]
fn constraints_that_contradict_each_other() {
    let settings = "[constraints]\ntogether = [[\"basket\", \"checkout\"]]\napart = [[\"checkout\", \"basket\"]]\n";
    let run = propose_under("two_pairs", settings);
    refused(&run, &["infeasible-constraints", "together", "apart", "`basket`", "`checkout`"]);
    assert!(!run.stderr.contains("search"), "only what conflicts is named:\n{}", run.stderr);
}

#[test]
fn input_that_is_not_there() {
    refused(&propose("no_such_graph"), &["no_such_graph.json"]);
    let run =
        colocate().args(["propose", "--settings", "none.toml", "--graph"]).arg(graph("star")).run();
    refused(&run, &["none.toml"]);
}

#[test]
fn a_graph_that_is_not_json() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    for (text, said) in [("{\"services\": [\n  {,\n", "graph.json:2"), ("[1, 2]", "graph.json")] {
        let file = folder.path().join("graph.json");
        std::fs::write(&file, text).expect("can be written");
        refused(&colocate().args(["propose", "--graph"]).arg(file).run(), &[said]);
    }
}

#[test]
fn a_graph_whose_calls_lead_nowhere() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let file = folder.path().join("graph.json");
    let text = r#"{"services": [{"name": "a"}], "calls": [{"from": "a", "to": "b", "rate": 1}]}"#;
    std::fs::write(&file, text).expect("can be written");
    refused(&colocate().args(["propose", "--graph"]).arg(file).run(), &["graph.json", "`b`"]);
}

/// What lies in a folder.
fn names_in(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().expect("the scratch folder can be listed");
    let names = entries.map(|entry| entry.expect("listed").file_name());
    names.map(|name| name.to_string_lossy().into_owned()).collect()
}

#[test]
fn a_file_is_written_whole() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let file = folder.path().join("groups.yaml");
    std::fs::write(&file, "older\n".repeat(1000)).expect("can be written");
    let run = colocate().args(["propose", "--graph"]).arg(graph("star")).arg("-o").arg(&file).run();
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
    let written = std::fs::read(&file).expect("the file is there");
    assert_eq!(String::from_utf8_lossy(&written), propose("star").stdout);
    assert_eq!(names_in(folder.path()), ["groups.yaml"], "nothing else is left behind");
}

#[test]
fn a_file_that_cannot_be_written() {
    let run = colocate().args(["propose", "-o", "no/such/folder/groups.yaml", "--graph"]);
    refused(&run.arg(graph("star")).run(), &["cannot write", "no/such/folder/groups.yaml"]);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let run = colocate().args(["graph", "--format", "json", "--graph"]).arg(graph("star"));
    let stderr = run.run_into_closed_pipe();
    assert_eq!(stderr, "");
}
