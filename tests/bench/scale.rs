//! How far does grouping scale? Whole processes on generated call graphs, reading the JSON included.
//!
//! ```text
//! cargo bench --bench scale                # 1 000, 3 000, 10 000, 30 000 and 100 000 services
//! cargo bench --bench scale -- 1000 20000  # other sizes
//! ```
//!
//! The graphs are scale-free: each service calls four others, mostly ones that are called already (preferential
//! attachment, Barabási and Albert, "Emergence of scaling in random networks", 1999), at rates with a heavy tail; two security
//! levels, five workloads, and room for twelve services in a process. The last column is the time per service against
//! the size before: 1.0 is linear.

#![expect(clippy::disallowed_methods, reason = "our own binary is run and measured")]

mod support;

#[path = "support/memory.rs"]
mod memory;

use memory::watch;
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use support::cpu_of_children;

/// Sizes without any on the command line.
const SIZES: [usize; 5] = [1_000, 3_000, 10_000, 30_000, 100_000];
/// Of these the best counts; one for what takes long.
const ROUNDS: usize = 3;
/// Calls of each service.
const CALLS: usize = 4;
const SETTINGS: &str = "[constraints]\nmax_services = 12\nmax_resources = \"4CPU/4GB\"\n";

fn main() {
    let sizes: Vec<usize> =
        std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if sizes.is_empty() { SIZES.to_vec() } else { sizes };
    let mut before: Option<f64> = None;
    say("services    calls  wall s   cpu s  peak MB  groups      gap  per service\n");
    for size in sizes {
        let each = measure(size, before);
        before = Some(each);
    }
}

fn say(text: &str) {
    drop(std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes()));
}

/// One row; the seconds per service.
fn measure(services: usize, before: Option<f64>) -> f64 {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let graph = generate(services);
    let calls = graph["calls"].as_array().map_or(0, Vec::len);
    let (path, settings) = (folder.path().join("graph.json"), folder.path().join("settings.toml"));
    std::fs::write(&path, graph.to_string()).expect("the folder is ours");
    std::fs::write(&settings, SETTINGS).expect("the folder is ours");
    drop(graph);
    let rounds = if services > 20_000 { 1 } else { ROUNDS };
    let runs = (0..rounds).map(|_| run(&path, &settings));
    let best = runs.min_by_key(|run| run.wall).expect("there is a round");
    let wall = best.wall.as_secs_f64();
    let each = wall / services as f64;
    let mut row = String::new();
    let _ = write!(row, "{services:>8} {calls:>8} {wall:>7.2} {:>7.2}", best.cpu.as_secs_f64());
    let _ = write!(row, " {:>8} {:>7} {:>8}", best.peak_kb / 1024, best.groups, best.gap);
    let growth = before.map_or_else(String::new, |before| format!("{:.2} x", each / before));
    say(&format!("{row} {growth:>12}\n"));
    each
}

/// What a process took and answered.
struct Run {
    wall: Duration,
    cpu: Duration,
    peak_kb: u64,
    groups: usize,
    gap: String,
}

fn run(graph: &Path, settings: &Path) -> Run {
    let (since, before) = (Instant::now(), cpu_of_children());
    let answer = graph.with_file_name("answer.json");
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_colocate"))
        .args(["propose", "--no-cache", "--format", "json", "--graph"])
        .arg(graph)
        .arg("--settings")
        .arg(settings)
        .stdout(std::fs::File::create(&answer).expect("the folder is ours"))
        .stderr(Stdio::null())
        .spawn()
        .expect("cargo built the binary");
    let peak_kb = watch(&mut child);
    let wall = since.elapsed();
    let text = std::fs::read_to_string(&answer).expect("the process wrote it");
    let answer: Value = serde_json::from_str(&text).expect("the process succeeded");
    let gap = answer["cost"]["gap"].as_str().unwrap_or("proved").to_owned();
    Run {
        wall,
        cpu: cpu_of_children().saturating_sub(before),
        peak_kb,
        groups: answer["process_groups"].as_array().map_or(0, Vec::len),
        gap,
    }
}

/// A scale-free system, the same each time.
fn generate(services: usize) -> Value {
    let mut dice = Dice(services as u64);
    let name = |at: usize| format!("s{at:06}");
    let mut ends = vec![0];
    let mut calls = Vec::new();
    let mut nodes = Vec::new();
    for from in 0..services {
        let cpu = [0.1, 0.25, 0.5, 1.0][dice.below(4)];
        let memory = [64, 128, 256, 512][dice.below(4)];
        let workload = ["io", "io", "mixed", "cpu", "memory"][dice.below(5)];
        let security = ["public", "internal", "internal"][dice.below(3)];
        nodes.push(json!({
            "name": name(from),
            "kind": "binary",
            "resources": { "cpu": cpu, "memory_mb": memory },
            "workload": workload,
            "security": security,
        }));
        for _ in 0..CALLS.min(from) {
            let to =
                if dice.below(5) < 4 { ends[dice.below(ends.len())] } else { dice.below(from) };
            if to != from {
                calls.push(json!({
                    "from": name(from),
                    "to": name(to),
                    "protocol": "grpc",
                    "operation": format!("op{}", calls.len()),
                    "rate": dice.heavy(),
                    "sites": [],
                }));
                ends.push(to);
            }
        }
        ends.push(from);
    }
    json!({ "schema": 1, "services": nodes, "calls": calls })
}

/// Numbers that look random and are the same each time (Vigna's splitmix64, 2015).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// Pareto with exponent one, up to a thousand: hundredths from 1.
    fn heavy(&mut self) -> f64 {
        let share = 1 + self.below(1000);
        (100_000.0 / share as f64).round() / 100.0
    }
}
