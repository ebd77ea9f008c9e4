//! Reads a repository of Rust services, without building or running any of it, and proposes which of them should
//! share a process.
//!
//! The program is a pipeline of plain data; a stranger understands it by reading eight type names in order:
//!
//! ```text
//! SourceTree → FileFacts → Program → ServiceGraph → WeightedGraph → Grouping → Proposal → bytes
//!   source      syntax      link       services        weigh         group     proposal   render
//! ```

pub mod base;
pub mod group;
pub mod kept;
pub mod link;
pub mod manifest;
pub mod proposal;
pub mod render;
pub mod services;
pub mod settings;
pub mod source;
pub mod syntax;
pub mod traces;
mod watch;
pub mod weigh;

pub use watch::{Stage, Watch};

use base::{Diagnostic, Error, IndexVec, Name, Reported};
use group::Baseline;
use kept::{Kept, MadeOf};
use link::Program;
use manifest::Manifests;
use proposal::{FunctionGraph, Proposal};
use services::ServiceGraph;
use settings::Settings;
use source::{FileId, SourceTree};
use std::sync::Arc;
use syntax::FileFacts;
use weigh::WeightedGraph;

/// The stack, in bytes, of threads that may read any code: [`syntax`] refuses what is nested deeper than fits.
///
/// Reading goes down by recursion, so whoever reads code of strangers does so on a pool of such threads. It is address
/// space, not memory, that this takes.
pub const STACK: usize = 256 << 20;

/// A tree read and linked: what the later stages look at.
#[derive(Debug)]
pub struct Linked {
    /// Everything that is defined and called.
    pub program: Program,
    /// What the files other than Rust source say.
    pub manifests: Arc<Manifests>,
    /// Services and the calls between them, without weights.
    pub services: ServiceGraph,
}

/// The first half of the run: a tree to its program and services.
///
/// `stubs` are signatures of further crates, by crate name.
pub fn link(tree: &SourceTree, stubs: &[(Name, String)], watch: &dyn Watch) -> Reported<Linked> {
    link_as(tree, &services::Settings::default(), stubs, watch)
}

/// A tree to its program and services, cut into services as `cut` says.
pub fn link_as(
    tree: &SourceTree,
    cut: &services::Settings,
    stubs: &[(Name, String)],
    watch: &dyn Watch,
) -> Reported<Linked> {
    let (kept, mut log) = (Kept::default(), Vec::new());
    let read = read_kept(tree, &kept, watch).file_into(&mut log);
    let linked = read.link(cut, stubs, &kept, watch).file_into(&mut log);
    Reported::new(linked, log)
}

/// A tree whose files are read: facts of Rust source, and what the others say.
struct Read<'t> {
    tree: &'t SourceTree,
    facts: IndexVec<FileId, Option<Arc<FileFacts>>>,
    manifests: Arc<Manifests>,
}

/// Reads every file, or takes what was made of it before.
fn read_kept<'t>(tree: &'t SourceTree, kept: &Kept, watch: &dyn Watch) -> Reported<Read<'t>> {
    let mut log: Vec<Diagnostic> = Vec::new();
    watch.begin(Stage::Syntax, &format!("{} files", tree.files.len()));
    let facts = syntax::read_with(tree, &kept.shelf, &kept.cache).file_into(&mut log);
    watch.begin(Stage::Manifest, "");
    let made_of = kept.manifests.is_kept().then(|| kept::others(tree));
    let read = || manifest::read_with(tree, &kept.parsed).map(Arc::new);
    let manifests = kept.manifests.get_or(made_of, read).file_into(&mut log);
    Reported::new(Read { tree, facts, manifests }, log)
}

impl Read<'_> {
    /// Links the files and finds the services, with what was made before.
    fn link(
        self,
        cut: &services::Settings,
        stubs: &[(Name, String)],
        kept: &Kept,
        watch: &dyn Watch,
    ) -> Reported<Linked> {
        let mut log: Vec<Diagnostic> = Vec::new();
        let Self { tree, facts, manifests } = self;
        watch.begin(Stage::Link, &format!("{} packages", manifests.cargo.packages.len()));
        let made_before = (&kept.shelf, &kept.bodies);
        let program =
            link::resolve_with(tree, &facts, &manifests, stubs, made_before).file_into(&mut log);
        watch.begin(Stage::Services, &format!("{} functions", program.functions.len()));
        let services = services::discover_as(&program, &manifests, cut).file_into(&mut log);
        Reported::new(Linked { program, manifests, services }, log)
    }
}

/// A tree to its weighted service graph.
pub fn analyze(
    tree: &SourceTree,
    settings: &Settings,
    stubs: &[(Name, String)],
    watch: &dyn Watch,
) -> Reported<WeightedGraph> {
    analyze_kept(tree, settings, stubs, &Kept::default(), watch)
}

/// The same with what was made before.
fn analyze_kept(
    tree: &SourceTree,
    settings: &Settings,
    stubs: &[(Name, String)],
    kept: &Kept,
    watch: &dyn Watch,
) -> Reported<WeightedGraph> {
    let mut log = Vec::new();
    let read = read_kept(tree, kept, watch).file_into(&mut log);
    let made_of = || MadeOf::new(tree, &read.facts, settings, stubs);
    // What the graph is made of names the files that are read, so it must be known before these go on.
    let made_of = kept.graph.is_kept().then(made_of);
    let make = || weigh_kept(read, settings, stubs, kept, watch);
    let mut graph = kept.graph.get_or(made_of, make).file_into(&mut log);
    graph.revision.clone_from(&tree.revision);
    Reported::new(graph, log)
}

/// Files that are read to the weighted graph, with what was made before.
fn weigh_kept(
    read: Read<'_>,
    settings: &Settings,
    stubs: &[(Name, String)],
    kept: &Kept,
    watch: &dyn Watch,
) -> Reported<WeightedGraph> {
    let mut log = Vec::new();
    let linked = read.link(&settings.cut(), stubs, kept, watch).file_into(&mut log);
    watch.begin(Stage::Weigh, &format!("{} calls", linked.services.calls.len()));
    let graph = weigh::estimate(
        &linked.program,
        &linked.manifests,
        &linked.services,
        &settings.traffic.weigh(),
    );
    // Freeing every body takes longer than grouping: it goes on beside, and ends with the process if that is sooner.
    // Among many trees it stays for the next one.
    if kept.bodies.is_in_memory() {
        kept.bodies.keep(linked.program);
    } else if kept.is_left {
        std::mem::forget(linked);
    } else {
        rayon::spawn(move || drop(linked));
    }
    Reported::new(graph, log)
}

/// A tree to its functions and the calls between them.
pub fn functions(
    tree: &SourceTree,
    settings: &Settings,
    stubs: &[(Name, String)],
    watch: &dyn Watch,
) -> Reported<FunctionGraph> {
    let mut log = Vec::new();
    let linked = link_as(tree, &settings.cut(), stubs, watch).file_into(&mut log);
    Reported::new(functions_of(&linked, settings, watch), log)
}

/// The functions of a tree that is linked, and the calls between them.
pub fn functions_of(linked: &Linked, settings: &Settings, watch: &dyn Watch) -> FunctionGraph {
    watch.begin(Stage::Weigh, &format!("{} functions", linked.program.functions.len()));
    let rates =
        weigh::estimate_functions(&linked.program, &linked.services, &settings.traffic.weigh());
    proposal::function_graph(&linked.program, &linked.services, &rates)
}

/// What one run yields: the services with their calls, and which of them should share a process.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// Services and the calls between them, with rates.
    pub graph: WeightedGraph,
    /// The grouping proposed for it.
    pub proposal: Proposal,
}

/// The second half of the run: a weighted graph, wherever it comes from, to a proposal.
///
/// # Errors
///
/// [`Error::BadSettings`] where the settings name a service that does not exist, [`Error::Infeasible`] where the
/// constraints cannot be met.
pub fn propose(
    graph: WeightedGraph,
    settings: &Settings,
    baseline: Option<&Baseline>,
    watch: &dyn Watch,
) -> Result<Analysis, Error> {
    propose_with(graph, settings, baseline, &Kept::default(), watch)
}

/// The same with what was found before.
fn propose_with(
    mut graph: WeightedGraph,
    settings: &Settings,
    baseline: Option<&Baseline>,
    kept: &Kept,
    watch: &dyn Watch,
) -> Result<Analysis, Error> {
    settings.amend(&mut graph)?;
    watch.begin(Stage::Group, &format!("{} services", graph.services.len()));
    let grouping = group::partition_with(&graph, &settings.group, baseline, &kept.answers)?;
    watch.begin(Stage::Proposal, &format!("{} groups", grouping.groups.len()));
    let proposal = proposal::describe(&grouping, &graph, settings.traffic.requests_per_second);
    Ok(Analysis { graph, proposal })
}
