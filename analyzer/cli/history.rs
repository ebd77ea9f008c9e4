//! `colocate history`.

use super::args::{History as Args, HistoryFormat, Input, Reading};
use super::input::{self, System};
use super::output::Output;
use super::{Outcome, keeping};
use colocate::base::{Code, Diagnostic, Error, Reported};
use colocate::group::Baseline;
use colocate::kept::Kept;
use colocate::proposal::{History, Side, Step};
use colocate::render::{history, json};
use colocate::source::{self, Commit};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

pub(crate) fn run(args: &Args, output: &Output) -> Result<Outcome, Error> {
    let range = args.range.clone().unwrap_or_else(|| "HEAD".to_owned());
    let commits = commits(args, &range, output)?;
    let mut kept = keeping::open_for_many(&args.tuning);
    let steps = steps(args, &commits, &mut kept, output);
    keeping::close(kept, output);
    let found = History { schema: 1, range, commits: steps? };
    match args.format {
        HistoryFormat::Text => output.text(&history::text(&found, output.look())),
        HistoryFormat::Json => output.answer(|out| json::pretty(out, &found)),
        HistoryFormat::Csv => output.text(&history::csv(&found)),
    }
}

/// The commits to read, oldest first: the newest is always among them, and from there every Nth.
fn commits(args: &Args, range: &str, output: &Output) -> Result<Vec<Commit>, Error> {
    let since = args.since.as_deref().map(date);
    let every = args.every.max(1);
    let most = args.limit.saturating_mul(every);
    let Reported { value: all, diagnostics } =
        source::first_parent_history(Path::new("."), range, since.as_deref(), most)?;
    output.report(&diagnostics);
    let mut commits: Vec<Commit> = all.into_iter().rev().step_by(every).take(args.limit).collect();
    commits.reverse();
    Ok(commits)
}

/// `90d` is ninety days ago.
fn date(text: &str) -> String {
    let days = text.strip_suffix('d').filter(|days| days.parse::<u32>().is_ok());
    days.map_or_else(|| text.to_owned(), |days| format!("{days} days ago"))
}

/// Reads the commits, several at a time, and proposes for one after the other while the next are read.
fn steps(
    args: &Args,
    commits: &[Commit],
    kept: &mut Kept,
    output: &Output,
) -> Result<Vec<Step>, Error> {
    let in_force = args.baseline.baseline.as_deref().map(|file| input::proposal(file, output));
    let in_force = in_force.transpose()?.map(|proposal| input::groups(&proposal));
    let mut steps: Vec<Step> = Vec::with_capacity(commits.len());
    let mut before: Option<Side> = None;
    let lacking = Lacking::default();
    // The first alone, so that all the others find its facts.
    let (first, rest) = commits.split_at(commits.len().min(1));
    let batches = std::iter::once(first).chain(rest.chunks(rayon::current_num_threads().max(1)));
    let mut waiting: Vec<(&Commit, Result<System, Error>)> = Vec::new();
    for batch in batches.chain(std::iter::once(&[][..])) {
        output.progress.count(steps.len(), commits.len());
        let now = std::mem::take(&mut waiting);
        let shared: &Kept = kept;
        let propose_all = || {
            for (commit, system) in now {
                let side = system.and_then(|system| {
                    propose(args, (commit, system), (in_force.as_ref(), before.as_ref()), shared)
                });
                match side {
                    Ok(side) => {
                        steps.push(Step::read(commit, &side, before.as_ref()));
                        before = Some(side);
                    }
                    Err(error) => steps.push(Step::unread(commit, error.to_string())),
                }
            }
        };
        let read_all = || {
            let read = |commit| (commit, read(args, commit, shared, &lacking));
            batch.par_iter().map(read).collect()
        };
        ((), waiting) = rayon::join(propose_all, read_all);
        kept.settle();
    }
    output.report(&lacking.all());
    match steps.iter().find_map(|step| step.unread.clone()) {
        Some(reason) if before.is_none() => Err(Error::UnreadableRevision {
            revision: args.range.clone().unwrap_or_else(|| "HEAD".to_owned()),
            reason: format!("none of its commits can be read; {reason}"),
        }),
        _ => Ok(steps),
    }
}

/// What the clone does not hold, each thing once however many commits want it. The rest that there is to say of every
/// commit is for `graph --rev`.
#[derive(Default)]
struct Lacking(Mutex<BTreeSet<Diagnostic>>);

impl Lacking {
    fn hear(&self, said: &[Diagnostic]) {
        let lacking = said.iter().filter(|said| said.code == Code::AbsentObject).cloned();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(lacking);
    }

    fn all(self) -> Vec<Diagnostic> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect()
    }
}

fn read(args: &Args, commit: &Commit, kept: &Kept, lacking: &Lacking) -> Result<System, Error> {
    let reading =
        Reading { rev: Some(commit.hash.clone()), graph: None, tuning: args.tuning.clone() };
    let input = Input { paths: vec![PathBuf::from(".")], reading };
    input::system_for(&input, kept, &|said| lacking.hear(said), &())
}

/// The proposal for one commit, from the grouping in force: the file named, the committed one, or the last proposal.
fn propose(
    args: &Args,
    (commit, system): (&Commit, System),
    (named, before): (Option<&Baseline>, Option<&Side>),
    kept: &Kept,
) -> Result<Side, Error> {
    let committed = system.committed()?.map(|proposal| input::groups(&proposal));
    let before = before.map(|side| input::groups(&side.proposal));
    let baseline = named.or(committed.as_ref()).or(before.as_ref());
    let mut settings = system.settings;
    settings.group.rebalance = args.baseline.rebalance;
    let analysis = kept.propose(system.graph, &settings, baseline, &())?;
    let label = commit.short.clone();
    Ok(Side { label, graph: analysis.graph, proposal: analysis.proposal })
}
