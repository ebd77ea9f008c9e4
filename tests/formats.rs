//! `docs/formats.md` and the schemas beside it tell of every key.

use crate::binary::colocate;
use crate::support::own_file;
use colocate::proposal;
use colocate::settings::Settings;
use serde_json::Value;
use std::collections::BTreeSet;

fn printed(of: &str) -> String {
    let run = colocate().args(["schema", of]).run();
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    run.stdout
}

#[test]
fn schemas_are_checked_in() {
    for of in ["proposal", "settings"] {
        let file = own_file(&format!("docs/{of}.schema.json"));
        assert!(
            file.text == printed(of),
            "docs/{of}.schema.json is stale: `cargo run -- schema {of} -o docs/{of}.schema.json`"
        );
    }
}

/// Every key of every object in a schema.
fn keys(schema: &Value, found: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        found.extend(properties.keys().cloned());
    }
    match schema {
        Value::Object(fields) => fields.values().for_each(|value| keys(value, found)),
        Value::Array(items) => items.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

#[test]
fn every_key_is_documented() {
    let page = own_file("docs/formats.md").text;
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let words: BTreeSet<&str> = page.split(|c| !is_word(c)).collect();
    for of in ["proposal", "settings"] {
        let schema = serde_json::from_str(&printed(of)).expect("a schema is JSON");
        let mut found = BTreeSet::new();
        keys(&schema, &mut found);
        assert!(found.len() > 20, "{of}: {found:?}");
        found.retain(|key| !words.contains(key.as_str()));
        assert_eq!(found, BTreeSet::new(), "keys of {of} that docs/formats.md does not tell of");
    }
}

/// Code blocks of one language in the page.
fn examples(language: &str) -> Vec<String> {
    let page = own_file("docs/formats.md").text;
    let opening = format!("```{language}\n");
    let blocks = page.split(opening.as_str()).skip(1);
    blocks.filter_map(|rest| rest.split("```").next()).map(str::to_owned).collect()
}

#[test]
fn examples_are_read() {
    let settings = examples("toml");
    assert_eq!(settings.len(), 1);
    Settings::parse(&settings[0], "colocate.toml").expect("the example of the settings");
    let proposals = examples("yaml");
    assert_eq!(proposals.len(), 1);
    let read = proposal::parse(&proposals[0], "process-groups.yaml").expect("the example");
    assert_eq!((read.value.process_groups.len(), read.diagnostics), (2, vec![]));
}
