//! The definitions that others include in their pipelines: they parse, and what they ask of the tool exists.

use crate::binary::colocate;
use crate::support::{own_file, root};
use serde_json::Value;

fn yaml(path: &str) -> Value {
    serde_saphyr::from_str(&own_file(path).text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The flags of `line` are those that `colocate COMMAND --help` names.
fn check_flags(command: &str, line: &str) {
    let help = colocate().args([command, "--help"]).run().stdout;
    let words = line.split_whitespace().skip_while(|word| !word.ends_with("colocate"));
    let flags = words.filter(|word| word.starts_with('-') && word.len() > 1);
    for flag in flags {
        let is_known = [" ", ","].iter().any(|end| help.contains(&format!("{flag}{end}")));
        assert!(is_known, "{command} has no {flag}:\n{help}");
    }
}

#[test]
fn the_action_is_sound() {
    let action = yaml("action.yml");
    assert_eq!(action["runs"]["using"], "composite");
    let inputs = action["inputs"].as_object().unwrap();
    let text = own_file("action.yml").text;
    for used in text.split("inputs.").skip(1) {
        let name: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
        assert!(inputs.contains_key(&name), "`{name}` is used and not defined");
    }
    let steps = action["runs"]["steps"].as_array().unwrap();
    for step in steps {
        let Some(script) = step["run"].as_str() else { continue };
        assert_eq!(step["shell"], "bash", "{step}");
        // A branch or title that stands in a script is run by it.
        assert!(!script.contains("${{"), "{script}");
    }
    let compare = steps.iter().find(|step| step["id"] == "diff").unwrap();
    let script = compare["run"].as_str().unwrap().replace("\\\n", " ");
    let line = script.lines().find(|line| line.trim().starts_with("colocate ")).unwrap();
    check_flags("diff", line.split("||").next().unwrap());
}

#[test]
fn the_template_is_sound() {
    let template = yaml("templates/colocate.gitlab-ci.yml");
    let script = template["colocate"]["script"].as_array().unwrap();
    let mut lines = script.iter().filter_map(Value::as_str);
    let line = lines
        .find(|line| line.contains("/colocate\" "))
        .unwrap()
        .replace("colocate\" ", "colocate ");
    check_flags("diff", line.split("||").next().unwrap());
    assert!(root().join("templates/colocate.gitlab-ci.yml").is_file());
}

#[test]
fn the_hook_is_sound() {
    let hooks = yaml(".pre-commit-hooks.yaml");
    let hook = &hooks.as_array().unwrap()[0];
    assert_eq!(hook["language"], "rust");
    let entry = hook["entry"].as_str().unwrap();
    let words: Vec<&str> = entry.split(' ').collect();
    let ["colocate", command, "process-groups.yaml"] = words.as_slice() else { panic!("{entry}") };
    assert_eq!(colocate().args([command, "--help"]).run().code, 0);
}
