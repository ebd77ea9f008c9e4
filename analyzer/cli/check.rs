//! `colocate check`.

use super::args::{Check as Args, CheckFormat, FailOn, Input, Reading};
use super::input::{self, System};
use super::output::Output;
use super::{Outcome, keeping};
use colocate::base::{Error, Reported};
use colocate::group::{self, Baseline, Evaluation};
use colocate::kept::Kept;
use colocate::proposal::{self, Checked, Concern, State, Terms};
use colocate::render::{check, json};
use colocate::source;
use colocate::weigh::WeightedGraph;
use std::path::{Path, PathBuf};

pub(crate) fn run(args: &Args, output: &Output) -> Result<Outcome, Error> {
    let kept = keeping::open(&args.input.reading.tuning);
    let checked = checked(args, &kept, output);
    keeping::close(kept, output);
    let checked = checked?;
    match args.format {
        CheckFormat::Text => output.text(&check::text(&checked, output.look()))?,
        CheckFormat::Json => output.answer(|out| json::pretty(out, &checked))?,
        CheckFormat::Sarif => output.answer(|out| json::pretty(out, &check::sarif(&checked)))?,
    };
    Ok(if checked.passed { Outcome::Done } else { Outcome::Findings })
}

/// A grouping with what it is for, owned.
struct Owned {
    groups: Baseline,
    graph: WeightedGraph,
    evaluation: Evaluation,
}

impl Owned {
    fn new(system: System, groups: Baseline) -> Result<Self, Error> {
        let mut graph = system.graph;
        system.settings.amend(&mut graph)?;
        let evaluation = group::evaluate(&graph, &system.settings.group, &groups)?;
        Ok(Self { groups, graph, evaluation })
    }

    fn state(&self) -> State<'_> {
        State { groups: &self.groups, graph: &self.graph, evaluation: &self.evaluation }
    }
}

fn checked(args: &Args, kept: &Kept, output: &Output) -> Result<Checked, Error> {
    if args.fail_on.contains(&FailOn::NewCrossCalls) && args.since.is_none() {
        return Err(refusal("--fail-on", "`new-cross-calls` needs a state before; give `--since`"));
    }
    if !(args.tolerance.is_finite() && args.tolerance >= 0.0) {
        return Err(refusal("--tolerance", "a share in per cent, at least 0, is meant"));
    }
    let system = input::system_with(&args.input, kept, output)?;
    let text = committed_text(args, &system)?;
    let file = args.proposal.to_string_lossy().replace('\\', "/");
    let Reported { value: committed, diagnostics } = proposal::parse(&text, &file)?;
    output.report(&diagnostics);
    let groups = input::groups(&committed);
    let before = args.since.as_deref().map(|since| before(args, since, &groups, kept, output));
    let before = before.transpose()?;
    let now = Owned::new(system, groups)?;
    let fail_on: Vec<Concern> = args.fail_on.iter().copied().map(concern).collect();
    let terms =
        Terms { file: &file, text: &text, tolerance: args.tolerance / 100.0, fail_on: &fail_on };
    Ok(proposal::check(&now.state(), before.as_ref().map(Owned::state).as_ref(), &terms))
}

/// The committed proposal: that of the revision where one is read, else the file on disk.
fn committed_text(args: &Args, system: &System) -> Result<String, Error> {
    let is_default = args.proposal == Path::new(input::BASELINE_NAME);
    match system.committed_text() {
        Some(text) if is_default => Ok(text.to_owned()),
        _ => source::read_text(&args.proposal),
    }
}

/// The state that is the measure: a graph file, or a revision with the proposal that it holds.
fn before(
    args: &Args,
    since: &str,
    groups: &Baseline,
    kept: &Kept,
    output: &Output,
) -> Result<Owned, Error> {
    let file = Path::new(since);
    let (rev, graph) = if file.is_file() {
        (None, Some(PathBuf::from(since)))
    } else {
        (Some(since.to_owned()), None)
    };
    let reading = Reading { rev, graph, tuning: args.input.reading.tuning.clone() };
    let input = Input { paths: args.input.paths.clone(), reading };
    // What there is to say of the past was said then.
    let system = input::system_for(&input, kept, &|_| (), &output.progress)?;
    let committed = system.committed()?.map(|proposal| input::groups(&proposal));
    Owned::new(system, committed.unwrap_or_else(|| groups.clone()))
}

fn concern(flag: FailOn) -> Concern {
    match flag {
        FailOn::Violations => Concern::Violations,
        FailOn::Drift => Concern::Drift,
        FailOn::NewCrossCalls => Concern::NewCrossCalls,
    }
}

fn refusal(flag: &str, message: &str) -> Error {
    Error::BadInput { file: flag.to_owned(), line: None, message: message.to_owned() }
}
