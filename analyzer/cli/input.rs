//! What the command line names, read: sources, settings, graphs, proposals.

use super::args::{Baseline as BaselineArgs, Input, ServicesBy, Tuning};
use super::keeping;
use super::output::Output;
use colocate::base::{Diagnostic, Error, Name, Reported};
use colocate::group::{Baseline, BaselineGroup};
use colocate::kept::Kept;
use colocate::proposal::{self, FunctionGraph, Proposal};
use colocate::settings::{self, Settings};
use colocate::source::{self, Glance, Origin, SourceTree};
use colocate::traces;
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
    let kept = keeping::open_for_one(&input.reading.tuning);
    let system = system_with(input, &kept, output);
    keeping::close(kept, output);
    system
}

impl System {
    /// Its text as it stands in the tree.
    pub(crate) fn committed_text(&self) -> Option<&str> {
        self.baseline.as_deref()
    }

    /// The grouping in force that the tree itself holds.
    pub(crate) fn committed(&self) -> Result<Option<Proposal>, Error> {
        let text = self.baseline.as_deref();
        let parsed = text.map(|text| proposal::parse(text, BASELINE_NAME)).transpose()?;
        Ok(parsed.map(|parsed| parsed.value))
    }
}

/// Reads what `input` names, or recalls what was found when the same was read before.
pub(crate) fn system_with(input: &Input, kept: &Kept, output: &Output) -> Result<System, Error> {
    system_for(input, kept, &|log| output.report(log), &output.progress)
}

/// The same; `say` hears what is worth saying.
pub(crate) fn system_for(
    input: &Input,
    kept: &Kept,
    say: &(dyn Fn(&[Diagnostic]) + Sync),
    watch: &dyn Watch,
) -> Result<System, Error> {
    let mut system = system_as_written(input, kept, say, watch)?;
    let traces = &input.reading.tuning.traces;
    if !traces.is_empty() {
        let measured = traces::read(traces)?;
        say(&weigh::calibrate(&mut system.graph, &measured));
    }
    Ok(system)
}

/// What the source alone says, or a graph in its place.
fn system_as_written(
    input: &Input,
    kept: &Kept,
    say: &(dyn Fn(&[Diagnostic]) + Sync),
    watch: &dyn Watch,
) -> Result<System, Error> {
    let tuning = &input.reading.tuning;
    if let Some(file) = &input.reading.graph {
        let root = root(input);
        let settings = settings(tuning, &root, None)?;
        let graph = weigh::parse_graph(&source::read_text(file)?, &file.display().to_string())?;
        return Ok(System { graph, settings, root, baseline: None });
    }
    watch.begin(Stage::Source, "");
    let glance = if kept.is_on() { glance(input)? } else { None };
    if let Some(glance) = &glance {
        let few = prepare(input, glance.few.clone())?;
        if let Some(known) = kept.recall(glance, &few.settings, &few.stubs) {
            say(&known.diagnostics);
            return Ok(few.into_system(input, known.value));
        }
    }
    let settings = source::Settings::default();
    let Reported { value: tree, diagnostics } =
        source::read_system_with(&origins(input), &settings, kept.texts())?;
    say(&diagnostics);
    if let Some(glance) = glance {
        kept.remember(glance.listing, &tree, &diagnostics);
    }
    let read = prepare(input, tree)?;
    let graph = on_big_stack(|| kept.analyze(&read.tree, &read.settings, &read.stubs, watch))?;
    say(&graph.diagnostics);
    Ok(read.into_system(input, graph.value))
}

/// What a single revision holds, and the files that settings and baseline come from.
fn glance(input: &Input) -> Result<Option<Glance>, Error> {
    let is_setting = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        name == "Cargo.toml" || path == settings::FILE_NAME || path == BASELINE_NAME
    };
    match origins(input).as_slice() {
        [origin] => source::glance(origin, &source::Settings::default(), &is_setting),
        _ => Ok(None),
    }
}

/// Reads what `input` names, down to its functions.
pub(crate) fn functions(input: &Input, output: &Output) -> Result<FunctionGraph, Error> {
    output.progress.begin(Stage::Source, "");
    let Reported { value: tree, diagnostics } =
        source::read_system(&origins(input), &source::Settings::default())?;
    output.report(&diagnostics);
    let mut read = prepare(input, tree)?;
    if !read.settings.exclude.is_empty() {
        read.tree = read.tree.without(&read.settings.exclude)?;
    }
    let (settings, watch) = (&read.settings, &output.progress);
    let (graph, diagnostics) = on_big_stack(|| {
        let linked = colocate::link_as(&read.tree, &settings.cut(), &read.stubs, watch);
        let graph = colocate::functions_of(&linked.value, settings, watch);
        // The process ends with the answer, which takes less than freeing what it was made of.
        std::mem::forget(linked.value);
        (graph, linked.diagnostics)
    });
    output.report(&diagnostics);
    Ok(graph)
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

impl Read {
    fn into_system(self, input: &Input, graph: WeightedGraph) -> System {
        let baseline = self.tree.find(BASELINE_NAME);
        let baseline = baseline.map(|file| self.tree.files[file].text.to_string());
        System { graph, settings: self.settings, root: root(input), baseline }
    }
}

fn origins(input: &Input) -> Vec<Origin> {
    match input.paths.as_slice() {
        [] => vec![origin(Path::new("."), input)],
        paths => paths.iter().map(|path| origin(path, input)).collect(),
    }
}

/// The settings that a tree and the flags ask for; the tree is still whole.
fn prepare(input: &Input, tree: SourceTree) -> Result<Read, Error> {
    let tuning = &input.reading.tuning;
    let settings = settings(tuning, &root(input), Some(&tree))?.with_packages(&tree)?;
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
