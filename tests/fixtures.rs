//! The fixtures are what their README says.

use crate::support::{fixtures_in, own_file, own_files};
use std::collections::BTreeSet;

/// First cells of the table rows under the heading that starts with `heading`, without backquotes.
fn listed_under(page: &str, heading: &str) -> BTreeSet<String> {
    page.lines()
        .skip_while(|line| !line.starts_with(heading))
        .skip(1)
        .take_while(|line| !line.starts_with('#'))
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|row| row.split('|').next())
        .flat_map(|cell| cell.split(','))
        .map(|name| name.trim().trim_matches('`').to_owned())
        .collect()
}

#[test]
fn readme_names_every_fixture() {
    let page = own_file("fixtures/README.md").text;
    for folder in ["brokers", "http", "invalid", "pairs", "roles", "rpc", "small"] {
        let listed = listed_under(&page, &format!("## `{folder}`"));
        let present = BTreeSet::from_iter(fixtures_in(folder));
        assert_eq!(listed, present, "fixtures/README.md, section `{folder}`");
    }
    let graphs = own_files("fixtures/graphs", "json").into_iter();
    let graphs = graphs.map(|file| {
        file.path.trim_start_matches("fixtures/graphs/").trim_end_matches(".json").to_owned()
    });
    assert_eq!(listed_under(&page, "## `graphs`"), graphs.collect(), "fixtures/README.md, graphs");
}

#[test]
fn pairs_have_two_sides() {
    for pair in fixtures_in("pairs") {
        assert_eq!(fixtures_in(&format!("pairs/{pair}")), ["new", "old"], "{pair}");
    }
}

/// Targets of relative links in a page: `[text](target)`.
fn links_of(page: &str) -> Vec<String> {
    page.split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter(|target| !target.contains("://") && !target.starts_with('#'))
        .map(|target| target.split('#').next().unwrap_or(target).to_owned())
        .collect()
}

#[test]
fn links_between_pages_lead_somewhere() {
    let top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "fixtures/README.md"].map(own_file);
    let mut dead = Vec::new();
    for page in own_files("docs", "md").into_iter().chain(top) {
        let folder = crate::support::root().join(&page.path);
        let folder = folder.parent().expect("a file lies in a folder");
        let targets = links_of(&page.text).into_iter();
        dead.extend(
            targets
                .filter(|target| !folder.join(target).exists())
                .map(|target| format!("{}: {target}", page.path)),
        );
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}
