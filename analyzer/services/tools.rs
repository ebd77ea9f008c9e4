//! Which programs are tools, by what they and their folders are called?

use super::boundary::{Candidate, bins};

/// Whether a program is called like those that ask others only to load them.
pub(super) fn makes_load(candidate: &Candidate<'_>) -> bool {
    let last = candidate.package.folder.rsplit('/').next().unwrap_or_default();
    let is_named = [candidate.bin.as_str(), last].iter().any(|name| {
        let name = name.replace('-', "_");
        name.contains("load_gen")
            || name.contains("load_test")
            || name.split('_').any(|word| word == "blaster")
    });
    is_named || candidate.package.description.is_some_and(|it| is_said_to_make_load(&it))
}

/// Whether the description of a package says that it makes load.
fn is_said_to_make_load(description: &str) -> bool {
    let plain = description.to_lowercase().replace('-', " ");
    let said = [
        "load test",
        "load generat",
        "stress test",
        "benchmarking tool",
        "traffic generator",
        "transaction generator",
    ];
    said.iter().any(|said| plain.contains(said))
}

/// Names that say of themselves that nobody deploys them.
pub(super) fn is_tool(candidate: &Candidate<'_>) -> bool {
    is_trial(candidate) || is_command_line(candidate)
}

/// Whether a program is called a command line, or stands in the folder of one.
fn is_command_line(candidate: &Candidate<'_>) -> bool {
    let folder = candidate.package.folder.as_str();
    let last = folder.rsplit('/').next().unwrap_or_default();
    let mut own = [candidate.bin.as_str(), last].into_iter().flat_map(|it| it.split(['-', '_']));
    candidate.package.description.is_some_and(|it| is_said_to_be_for_people(&it))
        || own.any(|part| part.ends_with("cli"))
        || folder.split('/').any(|part| part.ends_with("-cli") || part.ends_with("_cli"))
}

/// Whether a program is that of a package which is called a command line.
pub(super) fn is_of_command_line(candidate: &Candidate<'_>) -> bool {
    candidate.package.name.split(['-', '_']).any(|word| word == "cli")
}

/// Whether a package says of itself that it is a command line.
fn is_said_to_be_for_people(description: &str) -> bool {
    let plain = description.to_lowercase().replace('-', " ");
    let said = ["cli", "a cli", "cli tool", "command line tool", "a command line tool"];
    said.iter().any(|said| {
        plain.strip_prefix(said).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// Whether a program is called, or stands among, what tries others out or helps to build them.
pub(super) fn is_trial(candidate: &Candidate<'_>) -> bool {
    let folder = candidate.package.folder.as_str();
    let last = folder.rsplit('/').next().unwrap_or_default();
    let words = |text: &'static str| text.split(['-', '_', '/']);
    let mut all = words(candidate.bin.as_str()).chain(words(folder));
    let mut own = words(candidate.bin.as_str()).chain(words(last));
    let target = bins(candidate.package).find(|target| target.crate_name == candidate.bin);
    let is_of_cargo = target.is_some_and(|target| target.name.starts_with("cargo-"));
    makes_load(candidate)
        || is_of_cargo
        || all.any(|part| {
            matches!(
                part,
                "example"
                    | "examples"
                    | "test"
                    | "tests"
                    | "tester"
                    | "testing"
                    | "testsuite"
                    | "testsuites"
                    | "testkit"
                    | "e2e"
                    | "sample"
                    | "samples"
                    | "templates"
                    | "loadgen"
                    | "loadtest"
                    | "loadtesting"
                    | "stress"
                    | "xtask"
                    | "fuzz"
                    | "devnet"
                    | "devtools"
                    | "dbg"
                    | "dummy"
            ) || part.starts_with("bench")
                || part.ends_with("bench")
                || part.starts_with("mock")
        })
        || own.any(|part| matches!(part, "sim" | "simulator" | "harness" | "hammer" | "malicious"))
        || folder.split('/').any(|part| part == "dev-tools")
}

/// Whether a program that starts services is a tool by its own name: one that is called like the system may stand in the
/// package of its command line.
pub(super) fn is_launched_by_tool(candidate: &Candidate<'_>) -> bool {
    let is_of_command_line = |part: &str| part.ends_with("-cli") || part.ends_with("_cli");
    let last = candidate.package.folder.rsplit('/').next().unwrap_or_default();
    let is_plain = is_of_command_line(last)
        && !candidate.bin.split(['-', '_']).any(|word| word.ends_with("cli"));
    is_tool(candidate) && !is_plain
}

/// Whether a program stands in a folder of tools, which is no more than a hint.
pub(super) fn is_among_tools(candidate: &Candidate<'_>) -> bool {
    let mut parts = candidate.package.folder.split('/');
    parts.any(|part| matches!(part, "tool" | "tools" | "scripts" | "contrib" | "hack"))
}

/// Whether a program is called like those by which people control others: `shopctl`.
pub(super) fn is_control(candidate: &Candidate<'_>) -> bool {
    let names = [candidate.bin, candidate.package.name];
    names.iter().any(|name| name.split(['-', '_']).any(|word| word.ends_with("ctl")))
}
