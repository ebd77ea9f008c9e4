//! What the tool says of itself: schemas, completions, the man page.

use super::Outcome;
use super::args::{Cli, Completions, Schema, SchemaOf};
use super::output::Output;
use clap::CommandFactory;
use colocate::base::Error;
use colocate::proposal::Proposal;
use colocate::render::json;
use colocate::settings::SettingsFile;
use schemars::schema_for;

/// `colocate schema`.
pub(crate) fn schema(args: &Schema, output: &Output) -> Result<Outcome, Error> {
    let schema = match args.of {
        SchemaOf::Proposal => schema_for!(Proposal),
        SchemaOf::Settings => schema_for!(SettingsFile),
    };
    output.answer(|out| json::pretty(out, &schema))
}

/// `colocate completions`.
pub(crate) fn completions(args: &Completions, output: &Output) -> Result<Outcome, Error> {
    output.answer(|out| {
        let mut script = Vec::new();
        clap_complete::generate(args.shell, &mut Cli::command(), "colocate", &mut script);
        out.write_all(&script)
    })
}

/// `colocate man`.
pub(crate) fn man(output: &Output) -> Result<Outcome, Error> {
    output.answer(|mut out| clap_mangen::Man::new(Cli::command()).render(&mut out))
}
