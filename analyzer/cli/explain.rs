//! `colocate explain`.

use super::args::{Explain, TextOrJson};
use super::output::Output;
use super::{Outcome, input};
use colocate::base::Error;
use colocate::proposal;
use colocate::render::{explain, json};

pub(crate) fn run(args: &Explain, output: &Output) -> Result<Outcome, Error> {
    let mut system = input::system(&args.input, output)?;
    system.settings.amend(&mut system.graph)?;
    let explanation = proposal::explain(&system.graph, &args.from, &args.to)?;
    match args.format {
        TextOrJson::Text => output.text(&explain::text(&explanation, output.look())),
        TextOrJson::Json => output.answer(|out| json::pretty(out, &explanation)),
    }
}
