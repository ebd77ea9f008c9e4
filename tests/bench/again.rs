//! What running again costs, beside the first run: whole processes, as a user starts them.
//!
//! ```text
//! cargo bench --bench again -- REPOSITORY     # a git repository, bare or not; HEAD and what came before is read
//! ```
//!
//! On one thread and on two: a first `propose`, the same again, `diff` of the two newest commits of the first-parent line
//! again, and `history` over fifty commits with a cache of its own.

#![expect(clippy::disallowed_methods, reason = "our own binary is run and measured")]

#[path = "support/mod.rs"]
mod support;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

/// What runs briefly is run so often; the best counts.
const ROUNDS: usize = 5;

fn main() {
    let repository = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let Some(repository) = repository.map(PathBuf::from) else {
        return say("name a git repository: cargo bench --bench again -- REPOSITORY\n");
    };
    for threads in ["1", "2"] {
        say(&measure(&repository, threads));
    }
}

fn say(text: &str) {
    drop(std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes()));
}

/// What a process took.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    wall: Duration,
    cpu: Duration,
}

fn measure(repository: &Path, threads: &str) -> String {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let cache = folder.path().join("cache");
    let run = |arguments: &[&str], cache: &Path| {
        let (since, before) = (Instant::now(), support::cpu_of_children());
        let status = std::process::Command::new(env!("CARGO_BIN_EXE_colocate"))
            .arg("-C")
            .arg(repository)
            .args(["--threads", threads])
            .args(arguments)
            .arg("--cache")
            .arg(cache)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        let code = status.ok().and_then(|status| status.code());
        assert!(code.is_some_and(|code| code < 2), "{arguments:?} could not run");
        Cost { wall: since.elapsed(), cpu: support::cpu_of_children().saturating_sub(before) }
    };
    let best = |arguments: &[&str]| {
        let costs = (0..ROUNDS).map(|_| run(arguments, &cache));
        costs.min().expect("there is a round")
    };
    let propose = ["propose", "--rev", "HEAD"];
    let diff = ["diff", "HEAD~1", "HEAD"];
    let cold = run(&propose, &cache);
    let warm = best(&propose);
    let neighbours = run(&diff, &cache);
    let again = best(&diff);
    let history = run(&["history", "--limit", "50"], &folder.path().join("another"));
    let mut table = format!("{threads} thread(s)\n");
    row(&mut table, "propose, first run", cold, cold, "cold");
    row(&mut table, "propose, again", warm, cold, "cold");
    row(&mut table, "diff, one side new", neighbours, cold, "cold");
    row(&mut table, "diff, again", again, warm, "warm");
    row(&mut table, "history of 50, first run", history, cold, "cold");
    table
}

fn row(table: &mut String, name: &str, cost: Cost, base: Cost, of: &str) {
    let ratio = cost.wall.as_secs_f64() / base.wall.as_secs_f64().max(1e-9);
    let (wall, cpu) = (cost.wall.as_secs_f64(), cost.cpu.as_secs_f64());
    let _ = writeln!(table, "{name:<26} wall {wall:>7.3} s  cpu {cpu:>7.2} s  {ratio:>6.2} x {of}");
}
