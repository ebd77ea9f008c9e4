//! What the call graph of a workspace costs, beside a language server's index of the same.
//!
//! ```text
//! cargo bench --bench beside -- WORKSPACE…
//! ```
//!
//! For each workspace, whose dependencies are best built beforehand: processor time and peak memory of
//! `graph --level function` without a cache, and of `rust-analyzer scip`, which is looked for on the path and in the
//! variable `RUST_ANALYZER`. Where there is none, our own figures are printed alone.

#![expect(clippy::disallowed_methods, reason = "both programs are run and measured")]

#[path = "support/mod.rs"]
mod support;

#[path = "support/memory.rs"]
mod memory;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// What runs briefly is run so often; the best counts.
const ROUNDS: usize = 5;

fn main() {
    let workspaces: Vec<PathBuf> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .map(PathBuf::from)
        .collect();
    if workspaces.is_empty() {
        return say("name a workspace: cargo bench --bench beside -- WORKSPACE\n");
    }
    let server = std::env::var("RUST_ANALYZER").unwrap_or_else(|_| "rust-analyzer".to_owned());
    for workspace in workspaces {
        say(&measure(&workspace, &server));
    }
}

fn say(text: &str) {
    drop(std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes()));
}

/// What a process took.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Cost {
    cpu: Duration,
    peak_kilobytes: u64,
}

fn measure(workspace: &Path, server: &str) -> String {
    let rounds = (0..ROUNDS).map(|_| {
        let mut own = Command::new(env!("CARGO_BIN_EXE_colocate"));
        own.args(["graph", "--level", "function", "--format", "json", "--no-cache"]).arg(workspace);
        cost(own).expect("our own binary can be run")
    });
    let own = rounds.min_by_key(|cost| cost.cpu).expect("there are rounds");
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let mut index = Command::new(server);
    index.arg("scip").arg(workspace).arg("--output").arg(folder.path().join("index.scip"));
    let line = |what: &str, cost: Cost| {
        let (cpu, peak) = (cost.cpu.as_secs_f64(), cost.peak_kilobytes / 1024);
        format!("  {what:<26} {cpu:>8.2} s CPU {peak:>6} MB\n")
    };
    let mut text = format!("{}\n{}", workspace.display(), line("graph --level function", own));
    match cost(index) {
        Some(other) => {
            text += &line("rust-analyzer scip", other);
            let times = other.cpu.as_secs_f64() / own.cpu.as_secs_f64().max(0.01);
            let share = own.peak_kilobytes * 100 / other.peak_kilobytes.max(1);
            let _ = writeln!(text, "  one in {times:.0} of its time, {share} % of its memory");
        }
        None => text += "  no rust-analyzer here: `rustup component add rust-analyzer`\n",
    }
    text
}

/// `None` where the program is not there or fails.
fn cost(mut command: Command) -> Option<Cost> {
    let before = support::cpu_of_children();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
    let peak_kilobytes = memory::watch(&mut child);
    let status = child.wait().ok()?;
    let cpu = support::cpu_of_children().saturating_sub(before);
    status.success().then_some(Cost { cpu, peak_kilobytes })
}
