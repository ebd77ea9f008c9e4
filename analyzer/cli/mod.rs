//! Arguments in, bytes out: modules of the binary alone.
//!
//! This room knows where files stand, what a terminal is and which exit code means what; it decides nothing about
//! services.

mod args;
mod check;
mod diff;
mod evaluate;
mod explain;
mod graph;
mod history;
mod input;
mod keeping;
mod meta;
mod output;
mod progress;
mod propose;
mod stretches;

use args::{Cli, Command};
use clap::Parser;
use colocate::base::Error;
use output::Output;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::ffi::OsString;
use std::process::ExitCode;

/// The outcome of a command that ran.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Outcome {
    /// Nothing to object to.
    Done,
    /// What was asked for was found: a difference, a violation.
    Findings,
}

/// Runs the command line `args`, the program's name first.
pub(crate) fn run(args: impl Iterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(refusal) => return output::refuse(&refusal),
    };
    let mut output = Output::new(&cli.common);
    let done =
        prepare(&cli.common).and_then(|pool| pool.install(|| dispatch(cli.command, &mut output)));
    match done {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(error) => output.fail(&error),
    }
}

/// Folder and threads, before anything is read.
fn prepare(common: &args::Common) -> Result<ThreadPool, Error> {
    if let Some(folder) = &common.directory {
        std::env::set_current_dir(folder).map_err(|error| Error::UnreadableRoot {
            path: folder.display().to_string(),
            reason: format!("{error}; give a folder to -C"),
        })?;
    }
    threads(common.threads.unwrap_or_default())
}

/// The threads that everything runs on, the command itself included; 0 for one per core.
fn threads(count: usize) -> Result<ThreadPool, Error> {
    let builder = || ThreadPoolBuilder::new().num_threads(count);
    // Where memory is not to be had even on paper, shallow code can still be read.
    let pool = builder().stack_size(colocate::STACK).build().or_else(|_| builder().build());
    pool.map_err(|error| Error::BadInput {
        file: "--threads".to_owned(),
        line: None,
        message: format!("{error}; give a smaller number"),
    })
}

fn dispatch(command: Command, output: &mut Output) -> Result<Outcome, Error> {
    match command {
        Command::Propose(args) => propose::run(&args, output),
        Command::Graph(args) => graph::run(&args, output),
        Command::Explain(args) => explain::run(&args, output),
        Command::Evaluate(args) => evaluate::run(&args, output),
        Command::Schema(args) => meta::schema(&args, output),
        Command::Completions(args) => meta::completions(&args, output),
        Command::Man => meta::man(output),
        Command::Diff(args) => diff::run(&args, output),
        Command::History(args) => history::run(&args, output),
        Command::Check(args) => check::run(&args, output),
    }
}
