//! `colocate history`.

use super::args::{History as Args, HistoryFormat, Input, Reading};
use super::input::{self, System};
use super::output::Output;
use super::stretches::Stretches;
use super::{Outcome, keeping};
use colocate::base::{Code, Diagnostic, Error, Reported};
use colocate::group::Baseline;
use colocate::kept::Kept;
use colocate::proposal::{History, Side, Step};
use colocate::render::{history, json};
use colocate::source::{self, Commit};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

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

/// How many neighbours a thread reads before what no commit asks for any more is forgotten.
const STRETCH: usize = 32;

/// Reads the commits, and proposes for one after the other while others are read.
///
/// What a commit changes is found by comparing it with one that was read before, so each thread reads neighbours, in a line
/// of its own. The first commit is read alone, and all lines go on from there.
fn steps(
    args: &Args,
    commits: &[Commit],
    kept: &mut Kept,
    output: &Output,
) -> Result<Vec<Step>, Error> {
    let proposals = Proposals::new(args, commits, output)?;
    let lacking = Lacking::default();
    let threads = rayon::current_num_threads().max(1);
    let mut start = 0;
    while start < commits.len() {
        let end = if start == 0 { 1 } else { commits.len().min(start + threads * STRETCH) };
        let count = threads.min(end - start);
        let stretches = Stretches::new(&(start..end), count);
        let mut lines: Vec<Kept> = (1..count).map(|_| kept.beside()).collect();
        let read_on = |(line, kept): (usize, &Kept)| {
            while let Some(at) = stretches.next(line) {
                proposals.add(at, read(args, &commits[at], kept, &lacking), kept);
            }
        };
        let all: Vec<&Kept> = std::iter::once(&*kept).chain(&lines).collect();
        all.into_par_iter().enumerate().with_max_len(1).for_each(read_on);
        proposals.go_on(kept);
        if let Some(newest) = lines.pop() {
            std::mem::replace(kept, newest).leave();
        }
        lines.into_iter().for_each(Kept::leave);
        kept.settle();
        start = end;
    }
    output.report(&lacking.all());
    proposals.steps()
}

/// Proposals for commits in their order, whichever is read first.
struct Proposals<'h> {
    args: &'h Args,
    commits: &'h [Commit],
    output: &'h Output,
    /// The grouping that a file names.
    in_force: Option<Baseline>,
    /// By place in the history.
    waiting: Mutex<BTreeMap<usize, Result<System, Error>>>,
    done: Mutex<Done>,
}

#[derive(Default)]
struct Done {
    steps: Vec<Step>,
    before: Option<Side>,
}

impl<'h> Proposals<'h> {
    fn new(args: &'h Args, commits: &'h [Commit], output: &'h Output) -> Result<Self, Error> {
        let in_force = args.baseline.baseline.as_deref().map(|file| input::proposal(file, output));
        let in_force = in_force.transpose()?.map(|proposal| input::groups(&proposal));
        let (waiting, done) = (Mutex::default(), Mutex::default());
        Ok(Self { args, commits, output, in_force, waiting, done })
    }

    fn waiting(&self) -> MutexGuard<'_, BTreeMap<usize, Result<System, Error>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in a commit that was read.
    fn add(&self, at: usize, system: Result<System, Error>, kept: &Kept) {
        self.waiting().insert(at, system);
        self.go_on(kept);
    }

    /// Proposes for all commits whose turn has come, unless another thread is at it.
    fn go_on(&self, kept: &Kept) {
        while let Ok(mut done) = self.done.try_lock() {
            let at = done.steps.len();
            self.output.progress.count(at, self.commits.len());
            let Some(system) = self.waiting().remove(&at) else { break };
            self.propose(&self.commits[at], system, &mut done, kept);
        }
    }

    fn propose(
        &self,
        commit: &Commit,
        system: Result<System, Error>,
        done: &mut Done,
        kept: &Kept,
    ) {
        let before = done.before.as_ref();
        let side = system.and_then(|system| {
            propose(self.args, (commit, system), (self.in_force.as_ref(), before), kept)
        });
        match side {
            Ok(side) => {
                done.steps.push(Step::read(commit, &side, before));
                done.before = Some(side);
            }
            Err(error) => done.steps.push(Step::unread(commit, error.to_string())),
        }
    }

    /// What came of each commit; an error if none could be read.
    fn steps(self) -> Result<Vec<Step>, Error> {
        let Done { steps, before } = self.done.into_inner().unwrap_or_else(PoisonError::into_inner);
        match steps.iter().find_map(|step| step.unread.clone()) {
            Some(reason) if before.is_none() => Err(Error::UnreadableRevision {
                revision: self.args.range.clone().unwrap_or_else(|| "HEAD".to_owned()),
                reason: format!("none of its commits can be read; {reason}"),
            }),
            _ => Ok(steps),
        }
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
