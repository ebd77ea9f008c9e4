//! `colocate evaluate`.

use super::args::{Evaluate, TextOrJson};
use super::output::Output;
use super::{Outcome, input};
use colocate::base::Error;
use colocate::render::{evaluation, json};
use colocate::{group, proposal};

pub(crate) fn run(args: &Evaluate, output: &Output) -> Result<Outcome, Error> {
    let groups = input::groups(&input::proposal(&args.groups, output)?);
    let mut system = input::system(&args.input, output)?;
    system.settings.amend(&mut system.graph)?;
    let found = group::evaluate(&system.graph, &system.settings.group, &groups)?;
    let answer = proposal::evaluation(&found);
    match args.format {
        TextOrJson::Text => output.text(&evaluation::text(&answer, output.look())),
        TextOrJson::Json => output.answer(|out| json::pretty(out, &answer)),
    }
}
