//! What the command line names, read: sources, settings, graphs, proposals.

use super::args::{Baseline as BaselineArgs, Input, ServicesBy, Tuning};
use super::output::Output;
use colocate::base::{Error, Reported};
use colocate::group::{Baseline, BaselineGroup};
use colocate::proposal::{self, Proposal};
use colocate::settings::{self, Settings};
use colocate::source;
use colocate::weigh::{self, WeightedGraph};
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
}

/// Reads what `input` names.
pub(crate) fn system(input: &Input, output: &Output) -> Result<System, Error> {
    let root = input.paths.first().cloned().unwrap_or_else(|| PathBuf::from("."));
    let settings = settings(&input.reading.tuning, &root)?;
    let graph = match &input.reading.graph {
        Some(file) => weigh::parse_graph(&source::read_text(file)?, &file.display().to_string())?,
        None => return Err(not_yet("reading source")),
    };
    let _ = output;
    Ok(System { graph, settings, root })
}

/// The settings of the file named, or of the one at the root, with the flags laid over.
fn settings(tuning: &Tuning, root: &Path) -> Result<Settings, Error> {
    let mut settings = match settings_file(tuning, root) {
        Some(file) => Settings::parse(&source::read_text(&file)?, &file.display().to_string())?,
        None => Settings::default(),
    };
    settings.services_by = tuning.services.map(services_by).or(settings.services_by);
    Ok(settings)
}

fn settings_file(tuning: &Tuning, root: &Path) -> Option<PathBuf> {
    let default = root.join(settings::FILE_NAME);
    tuning.settings.clone().or_else(|| default.is_file().then_some(default))
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
    match args.baseline.clone().or_else(|| default.is_file().then_some(default)) {
        Some(file) => proposal(&file, output).map(Some),
        None => Ok(None),
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
