//! Do traces stream? Whole processes on ever larger files of spans, as the Collector's file exporter writes them.
//!
//! ```text
//! cargo bench --bench traces               # 16 MB, 128 MB and 1 GB
//! cargo bench --bench traces -- 64 4096    # other sizes in MB
//! ```
//!
//! The spans are of two services of the shop fixture: each call has the caller's span and the one that answers it. Memory must
//! not grow with the file; the last column is the time per MB.

#![expect(clippy::disallowed_methods, reason = "our own binary is run and measured")]

mod support;

#[path = "support/memory.rs"]
mod memory;

use memory::watch;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use support::cpu_of_children;

/// Sizes in MB without any on the command line.
const SIZES: [u64; 3] = [16, 128, 1024];
/// Calls in one line of the file.
const CALLS_PER_LINE: u64 = 250;
/// Calls per second that the spans tell of.
const RATE: u64 = 2_000;

fn main() {
    let sizes: Vec<u64> =
        std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    say("    MB      spans  wall s  cpu s  peak MB  measured/s  s per GB\n");
    for size in if sizes.is_empty() { SIZES.to_vec() } else { sizes } {
        measure(size);
    }
}

fn say(text: &str) {
    drop(std::io::stdout().write_all(text.as_bytes()));
}

fn measure(megabytes: u64) {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let file = folder.path().join("spans.jsonl");
    let spans = generate(&file, megabytes << 20).expect("there is room for the file");
    let answer = folder.path().join("graph.json");
    let (since, before) = (Instant::now(), cpu_of_children());
    let mut child = Command::new(env!("CARGO_BIN_EXE_colocate"))
        .args(["graph", "--no-cache", "--format", "json", "--traces"])
        .arg(&file)
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/shop"))
        .stdout(File::create(&answer).expect("the folder is ours"))
        .stderr(Stdio::null())
        .spawn()
        .expect("cargo built the binary");
    let peak = watch(&mut child) / 1024;
    let wall = since.elapsed().as_secs_f64();
    let cpu = cpu_of_children().saturating_sub(before).as_secs_f64();
    let per_gigabyte = wall * 1024.0 / megabytes as f64;
    let measured = measured(&answer);
    say(&format!(
        "{megabytes:>6} {spans:>10} {wall:>7.2} {cpu:>6.2} {peak:>8} {measured:>11.1} {per_gigabyte:>9.2}\n"
    ));
}

/// The rate of the one measured call.
fn measured(answer: &Path) -> f64 {
    let text = std::fs::read_to_string(answer).expect("the process wrote it");
    let graph: Value = serde_json::from_str(&text).expect("the process succeeded");
    let calls = graph["calls"].as_array().map_or(&[][..], Vec::as_slice);
    let measured = calls.iter().filter(|call| call["measured"] == true);
    measured.filter_map(|call| call["rate"].as_f64()).sum()
}

/// Writes lines of spans until the file has its size; the number of spans.
fn generate(path: &Path, bytes: u64) -> std::io::Result<u64> {
    let mut file = BufWriter::new(File::create(path)?);
    let (mut written, mut calls) = (0, 0);
    while written < bytes {
        let line = line(calls).to_string();
        writeln!(file, "{line}")?;
        written += line.len() as u64 + 1;
        calls += CALLS_PER_LINE;
    }
    file.flush()?;
    Ok(calls * 2)
}

fn line(first: u64) -> Value {
    let numbers = first..first + CALLS_PER_LINE;
    let of = |service: &str, spans: Vec<Value>| {
        json!({
            "resource": { "attributes": [attribute("service.name", service)] },
            "scopeSpans": [{ "scope": { "name": "tonic" }, "spans": spans }]
        })
    };
    let asked = numbers.clone().map(|number| span(number, 3)).collect();
    let answered = numbers.map(|number| span(number, 2)).collect();
    json!({ "resourceSpans": [of("orders", asked), of("payments", answered)] })
}

/// The span of the caller (kind 3) or of who answers (kind 2).
fn span(number: u64, kind: u64) -> Value {
    let start = 1_700_000_000_000_000_000 + number * 1_000_000_000 / RATE;
    let (own, parent) =
        if kind == 3 { (2 * number + 1, 0) } else { (2 * number + 2, 2 * number + 1) };
    json!({
        "traceId": format!("{:032x}", number + 1),
        "spanId": format!("{own:016x}"),
        "parentSpanId": if parent == 0 { String::new() } else { format!("{parent:016x}") },
        "name": "payments.v1.Payments/Charge",
        "kind": kind,
        "startTimeUnixNano": start.to_string(),
        "endTimeUnixNano": (start + 2_000_000).to_string(),
        "attributes": [
            attribute("rpc.system", "grpc"),
            attribute("rpc.service", "payments.v1.Payments"),
            attribute("rpc.method", "Charge")
        ]
    })
}

fn attribute(key: &str, value: &str) -> Value {
    json!({ "key": key, "value": { "stringValue": value } })
}
