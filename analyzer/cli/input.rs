//! What the command line names, read: sources, settings, graphs, proposals.

use super::args::{Baseline as BaselineArgs, Input, ServicesBy, Tuning};
use super::output::Output;
use colocate::base::{Error, Name, Reported};
use colocate::group::{Baseline, BaselineGroup};
use colocate::proposal::{self, FunctionGraph, Proposal};
use colocate::settings::{self, Settings};
use colocate::source::{self, Origin, SourceTree};
use colocate::weigh::{self, WeightedGraph};
use colocate::{Stage, Watch};
use std::path::{Path, PathBuf};

/// Where the grouping in force stands when no other file is named.
pub(crate) const BASELINE_NAME: &str = "process-groups.yaml";

/// A graph with the settings it was read under.
pub(crate) struct System {
    /// What was read; the settings are not laid over it yet.
    pub(crate) graph: WeightedGraph,
    /// As the files and flags say.
    pub(crate) settings: Settings,
    /// Folder where the baseline is looked for.
    root: PathBuf,
    /// The text of the baseline that the tree itself holds.
    baseline: Option<String>,
}

/// Reads what `input` names.
pub(crate) fn system(input: &Input, output: &Output) -> Result<System, Error> {
    let tuning = &input.reading.tuning;
    if let Some(file) = &input.reading.graph {
        let root = root(input);
        let settings = settings(tuning, &root, None)?;
        let graph = weigh::parse_graph(&source::read_text(file)?, &file.display().to_string())?;
        return Ok(System { graph, settings, root, baseline: None });
    }
    let read = read(input, output)?;
    let graph = on_big_stack(|| {
        colocate::analyze(&read.tree, &read.settings, &read.stubs, &output.progress)
    });
    let Reported { value: graph, diagnostics } = graph;
    output.report(&diagnostics);
    let baseline = read.tree.find(BASELINE_NAME).map(|file| read.tree.files[file].text.to_string());
    Ok(System { graph, settings: read.settings, root: root(input), baseline })
}

/// Reads what `input` names, down to its functions.
pub(crate) fn functions(input: &Input, output: &Output) -> Result<FunctionGraph, Error> {
    let read = read(input, output)?;
    let graph = on_big_stack(|| {
        colocate::functions(&read.tree, &read.settings, &read.stubs, &output.progress)
    });
    output.report(&graph.diagnostics);
    Ok(graph.value)
}

/// Runs `work` on a thread of the pool, whose stack is large.
fn on_big_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    rayon::scope(|_| work())
}

/// A source tree with the settings it asks for.
struct Read {
    tree: SourceTree,
    settings: Settings,
    stubs: Vec<(Name, String)>,
}

fn root(input: &Input) -> PathBuf {
    input.paths.first().cloned().unwrap_or_else(|| PathBuf::from("."))
}

fn read(input: &Input, output: &Output) -> Result<Read, Error> {
    let tuning = &input.reading.tuning;
    let origins: Vec<Origin> = match input.paths.as_slice() {
        [] => vec![origin(Path::new("."), input)],
        paths => paths.iter().map(|path| origin(path, input)).collect(),
    };
    output.progress.begin(Stage::Source, "");
    let Reported { value: mut tree, diagnostics } =
        source::read_system(&origins, &source::Settings::default())?;
    output.report(&diagnostics);
    let settings = settings(tuning, &root(input), Some(&tree))?.with_packages(&tree)?;
    if !settings.exclude.is_empty() {
        tree = tree.without(&settings.exclude)?;
    }
    let mut stubs = Vec::new();
    for folder in &settings.stubs {
        stubs.extend(source::read_stubs(&root(input).join(folder.as_str()))?);
    }
    Ok(Read { tree, settings, stubs })
}

fn origin(path: &Path, input: &Input) -> Origin {
    match &input.reading.rev {
        Some(revision) => {
            Origin::Revision { repository: path.to_path_buf(), revision: revision.clone() }
        }
        None => Origin::Folder(path.to_path_buf()),
    }
}

/// The settings of the file named, or of the one at the root, with the flags laid over.
fn settings(tuning: &Tuning, root: &Path, tree: Option<&SourceTree>) -> Result<Settings, Error> {
    let at_root =
        tree.and_then(|tree| Some(tree.files[tree.find(settings::FILE_NAME)?].text.to_string()));
    let on_disk = root.join(settings::FILE_NAME);
    let mut settings = match (&tuning.settings, at_root) {
        (Some(file), _) => Settings::parse(&source::read_text(file)?, &file.display().to_string())?,
        (None, Some(text)) => Settings::parse(&text, settings::FILE_NAME)?,
        (None, None) if tree.is_none() && on_disk.is_file() => {
            Settings::parse(&source::read_text(&on_disk)?, &on_disk.display().to_string())?
        }
        (None, None) => Settings::default(),
    };
    settings.services_by = tuning.services.map(services_by).or(settings.services_by);
    Ok(settings)
}

fn services_by(flag: ServicesBy) -> settings::ServicesBy {
    match flag {
        ServicesBy::Binaries => settings::ServicesBy::Binaries,
        ServicesBy::Roles => settings::ServicesBy::Roles,
        ServicesBy::Crates => settings::ServicesBy::Crates,
        ServicesBy::Modules => settings::ServicesBy::Modules,
    }
}

/// The grouping in force: the file named, or the one at the root where there is one.
pub(crate) fn baseline(
    args: &BaselineArgs,
    system: &System,
    output: &Output,
) -> Result<Option<Proposal>, Error> {
    let default = system.root.join(BASELINE_NAME);
    match (&args.baseline, &system.baseline) {
        (Some(file), _) => proposal(file, output).map(Some),
        (None, Some(text)) => {
            let Reported { value, diagnostics } = proposal::parse(text, BASELINE_NAME)?;
            output.report(&diagnostics);
            Ok(Some(value))
        }
        (None, None) if default.is_file() => proposal(&default, output).map(Some),
        (None, None) => Ok(None),
    }
}

/// A proposal from a file; what it says of unknown keys is reported.
pub(crate) fn proposal(file: &Path, output: &Output) -> Result<Proposal, Error> {
    let text = source::read_text(file)?;
    let Reported { value, diagnostics } = proposal::parse(&text, &file.display().to_string())?;
    output.report(&diagnostics);
    Ok(value)
}

/// The groups of a proposal, as the grouping takes them.
pub(crate) fn groups(proposal: &Proposal) -> Baseline {
    let group = |group: &proposal::ProcessGroup| BaselineGroup {
        name: group.name,
        services: group.services.clone(),
    };
    Baseline { groups: proposal.process_groups.iter().map(group).collect() }
}

/// What is not there yet.
pub(crate) fn not_yet(what: &str) -> Error {
    Error::BadInput {
        file: "colocate".to_owned(),
        line: None,
        message: format!("{what} is not there yet; give --graph FILE"),
    }
}
