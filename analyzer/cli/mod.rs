//! Arguments in, bytes out: modules of the binary alone.
//!
//! This room knows where files stand, what a terminal is and which exit code means what; it decides nothing about
//! services.

mod args;
mod diff;
mod evaluate;
mod explain;
mod graph;
mod input;
mod meta;
mod output;
mod progress;
mod propose;

use args::{Cli, Command};
use clap::Parser;
use colocate::base::Error;
use output::Output;
use std::ffi::OsString;
use std::process::ExitCode;

/// Bytes of stack of every thread that reads.
const STACK: usize = 256 << 20;

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
    match prepare(&cli.common).and_then(|()| dispatch(cli.command, &mut output)) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(error) => output.fail(&error),
    }
}

/// Folder and threads, before anything is read.
fn prepare(common: &args::Common) -> Result<(), Error> {
    if let Some(folder) = &common.directory {
        std::env::set_current_dir(folder).map_err(|error| Error::UnreadableRoot {
            path: folder.display().to_string(),
            reason: format!("{error}; give a folder to -C"),
        })?;
    }
    // Zero means one per core. Bodies are read by recursion, so the threads get room for what is nested deeply; it costs
    // address space alone. Fails only where a pool exists already, and nothing ran before this.
    let threads = rayon::ThreadPoolBuilder::new().num_threads(common.threads.unwrap_or(0));
    drop(threads.stack_size(STACK).build_global());
    Ok(())
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
        Command::Check(_) | Command::History(_) => Err(input::not_yet("this")),
    }
}
