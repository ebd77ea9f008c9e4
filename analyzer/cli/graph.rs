//! `colocate graph`.

use super::args::{Graph, GraphFormat, Level};
use super::output::Output;
use super::{Outcome, input};
use colocate::base::Error;
use colocate::render::{graph, html, json, text};

pub(crate) fn run(args: &Graph, output: &Output) -> Result<Outcome, Error> {
    if args.level == Level::Function {
        return functions(args, output);
    }
    let mut system = input::system(&args.input, output)?;
    system.settings.amend(&mut system.graph)?;
    match args.format {
        GraphFormat::Json => output.answer(|out| json::pretty(out, &system.graph)),
        GraphFormat::Text => output.text(&text::graph(&system.graph, output.look())),
        GraphFormat::Dot => output.text(&graph::dot(&system.graph, None)),
        GraphFormat::Mermaid => output.text(&graph::mermaid(&system.graph, None)),
        GraphFormat::Html => page(&system, output),
    }
}

/// One page, with the groups that `propose` would answer; constraints that cannot be met leave the services ungrouped.
fn page(system: &input::System, output: &Output) -> Result<Outcome, Error> {
    match colocate::propose(system.graph.clone(), &system.settings, None, &output.progress) {
        Ok(analysis) => output.text(&html::page(&analysis.graph, Some(&analysis.proposal))),
        Err(Error::Infeasible { .. }) => output.text(&html::page(&system.graph, None)),
        Err(error) => Err(error),
    }
}

/// Functions are too many for a picture: JSON alone.
fn functions(args: &Graph, output: &Output) -> Result<Outcome, Error> {
    if args.format != GraphFormat::Json {
        return Err(Error::BadInput {
            file: "graph --level function".to_owned(),
            line: None,
            message: "functions are too many for this form; give --format json".to_owned(),
        });
    }
    if !args.input.reading.tuning.traces.is_empty() {
        return Err(Error::BadInput {
            file: "graph --level function".to_owned(),
            line: None,
            message:
                "traces measure calls between services, and no function's rate comes from them; \
                      leave --traces out, or --level function"
                    .to_owned(),
        });
    }
    let graph = input::functions(&args.input, output)?;
    output.answer(|out| json::compact(out, &graph))
}
