//! What the analysis costs beside the least that any reader of Rust would pay: parsing the files with syn.
//!
//! ```text
//! cargo bench --bench floor -- FOLDER     # or COLOCATE_BENCH=FOLDER; a generated repository without either
//! ```
//!
//! Everything runs on one pool of threads (`RAYON_NUM_THREADS`). CPU time is that of the whole process, which says more
//! than the clock on a machine that does other things besides; of several rounds the best counts, stage by stage.

#![expect(clippy::disallowed_methods, reason = "the system's own tables say what a process used")]

use colocate::source::{self, Origin, SourceTree};
use colocate::{link, manifest, services, syntax, weigh};
use mimalloc::MiMalloc;
use rayon::prelude::*;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Of these the best counts; another number (`COLOCATE_ROUNDS`) is for tools that count instructions.
const ROUNDS: usize = 7;
/// Files of the generated repository.
const FILES: usize = 1000;

fn main() {
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let folder =
        folder.map(PathBuf::from).or_else(|| std::env::var_os("COLOCATE_BENCH").map(PathBuf::from));
    rayon::ThreadPoolBuilder::new()
        .stack_size(colocate::STACK)
        .build_global()
        .expect("nothing ran on the pool before");
    let generated = folder.is_none().then(generate);
    let folder = folder.or_else(|| Some(generated.as_ref()?.path().to_path_buf()));
    let table = rayon::scope(|_| folder.map(|folder| compare(&folder)).unwrap_or_default());
    drop(std::io::Write::write_all(&mut std::io::stdout(), table.as_bytes()));
}

/// What something took.
#[derive(Clone, Copy)]
struct Cost {
    cpu: Duration,
    wall: Duration,
}

/// The parts of a run in order, each with its best round.
#[derive(Default)]
struct Costs(Vec<(&'static str, Cost)>);

impl Costs {
    /// Runs `work` as the part `name`.
    fn measure<T>(&mut self, name: &'static str, work: impl FnOnce() -> T) -> T {
        let (cpu, wall) = (cpu_time(), Instant::now());
        let result = work();
        let cost = Cost { cpu: cpu_time().saturating_sub(cpu), wall: wall.elapsed() };
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, best)) if best.cpu <= cost.cpu => {}
            Some((_, best)) => *best = cost,
            None => self.0.push((name, cost)),
        }
        result
    }

    fn sum(&self) -> Cost {
        let cpu = self.0.iter().map(|(_, cost)| cost.cpu).sum();
        Cost { cpu, wall: self.0.iter().map(|(_, cost)| cost.wall).sum() }
    }
}

/// The table for one repository.
fn compare(folder: &Path) -> String {
    let (mut floor, mut run) = (Costs::default(), Costs::default());
    let mut freeing = Costs::default();
    let tree = read(folder);
    let lines: usize = rust_files(&tree).map(|text| text.lines().count()).sum();
    let files = rust_files(&tree).count();
    forget_peak();
    floor.measure("syn alone", || parse_bare(&tree));
    let floor_peak = peak();
    forget_peak();
    analyse(folder, &mut run, &mut freeing);
    let run_peak = peak();
    // In turns, so that what else the machine does falls on both.
    let rounds = std::env::var("COLOCATE_ROUNDS").ok().and_then(|it| it.parse().ok());
    for _ in 1..rounds.unwrap_or(ROUNDS) {
        floor.measure("syn alone", || parse_bare(&tree));
        analyse(folder, &mut run, &mut freeing);
    }
    let threads = rayon::current_num_threads();
    let mut table = format!("{files} files, {lines} lines, {threads} threads\n");
    let base = floor.sum();
    row(&mut table, "syn alone", base, base);
    for (name, cost) in &run.0 {
        row(&mut table, name, *cost, base);
    }
    row(&mut table, "whole run", run.sum(), base);
    // The program leaves this to the end of its process.
    row(&mut table, "(freeing)", freeing.sum(), base);
    let _ = writeln!(table, "peak memory: syn alone {floor_peak}, whole run {run_peak}");
    table
}

fn row(table: &mut String, name: &str, cost: Cost, base: Cost) {
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let (cpu, wall) = (milliseconds(cost.cpu), milliseconds(cost.wall));
    let ratio = cost.cpu.as_secs_f64() / base.cpu.as_secs_f64().max(1e-9);
    let _ = writeln!(table, "{name:<10} cpu {cpu:>9.1} ms  wall {wall:>9.1} ms  {ratio:>5.2}x");
}

fn read(folder: &Path) -> SourceTree {
    let origin = Origin::Folder(folder.to_path_buf());
    source::read(&origin, &source::Settings::default()).expect("the folder can be read").value
}

fn rust_files(tree: &SourceTree) -> impl Iterator<Item = &str> {
    let is_rust = |path: &str| Path::new(path).extension().is_some_and(|it| it == "rs");
    tree.files.iter().filter(move |file| is_rust(&file.path)).map(|file| &*file.text)
}

/// As bare as it gets: every file parsed and dropped.
fn parse_bare(tree: &SourceTree) {
    let files: Vec<&str> = rust_files(tree).collect();
    files.par_iter().for_each(|text| {
        drop(std::hint::black_box(syn::parse_file(text)));
        // Else every text that was ever parsed stays in memory.
        proc_macro2::extra::invalidate_current_thread_spans();
    });
}

/// The whole analysis of a folder.
fn analyse(folder: &Path, costs: &mut Costs, freeing: &mut Costs) {
    let tree = costs.measure("source", || read(folder));
    let facts = costs.measure("syntax", || syntax::read(&tree).value);
    let manifests = costs.measure("manifest", || manifest::read(&tree).value);
    let program = costs.measure("link", || link::resolve(&tree, &facts, &manifests, &[]).value);
    let services = costs.measure("services", || services::discover(&program, &manifests).value);
    let settings = weigh::Settings::default();
    let graph =
        costs.measure("weigh", || weigh::estimate(&program, &manifests, &services, &settings));
    freeing.measure("free", || drop((tree, facts, manifests, program, services, graph)));
}

/// Of all threads, those included that have ended.
#[cfg(unix)]
fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// Nothing where the system does not say.
#[cfg(not(unix))]
fn cpu_time() -> Duration {
    Duration::ZERO
}

/// The most memory that was ever in use.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "unknown".to_owned(), |size| size.trim().to_owned())
}

/// From here on the peak is measured anew.
fn forget_peak() {
    drop(std::fs::write("/proc/self/clear_refs", "5"));
}

/// A repository of one crate with [`FILES`] modules that call each other.
fn generate() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("there is room for files");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("lies in the folder")).expect("can be made");
        std::fs::write(path, text).expect("can be written");
    };
    write("Cargo.toml", "[package]\nname = 'generated'\nversion = '0.1.0'\nedition = '2024'\n");
    let mut main = String::from("fn main() { m0::Store::default().total(3); }\n");
    for at in 0..FILES {
        let _ = writeln!(main, "mod m{at};");
    }
    write("src/main.rs", &main);
    for at in 0..FILES {
        let next = (at + 1) % FILES;
        write(&format!("src/m{at}.rs"), &MODULE.replace("NEXT", &format!("m{next}")));
    }
    folder
}

/// One module of the generated repository.
const MODULE: &str = include_str!("module.txt");
