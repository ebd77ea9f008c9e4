//! `colocate diff`.

use super::args::{Diff, DiffFormat, Input, Reading};
use super::output::Output;
use super::{Outcome, input, keeping};
use colocate::base::Error;
use colocate::group;
use colocate::kept::Kept;
use colocate::proposal::{self, Side};
use colocate::render::{diff, json};
use colocate::weigh::WeightedGraph;
use std::path::{Path, PathBuf};

pub(crate) fn run(args: &Diff, output: &Output) -> Result<Outcome, Error> {
    let kept = keeping::open(&args.tuning);
    let sides = sides(args, &kept, output);
    keeping::close(kept, output);
    let (old, new) = sides?;
    let found = proposal::compare(&old, &new);
    match args.format {
        DiffFormat::Text => output.text(&diff::text(&found, output.look()))?,
        DiffFormat::Markdown => output.text(&diff::markdown(&found))?,
        DiffFormat::Json => output.answer(|out| json::pretty(out, &found))?,
    };
    Ok(if found.is_empty() { Outcome::Done } else { Outcome::Findings })
}

fn sides(args: &Diff, kept: &Kept, output: &Output) -> Result<(Side, Side), Error> {
    let old = side(&args.old, args, None, (kept, output))?;
    let new = side(args.new.as_deref().unwrap_or("."), args, Some(&old), (kept, output))?;
    Ok((old, new))
}

/// A folder, a proposal file or a revision, in this order.
fn side(
    name: &str,
    args: &Diff,
    before: Option<&Side>,
    (kept, output): (&Kept, &Output),
) -> Result<Side, Error> {
    let path = Path::new(name);
    if path.is_file() {
        let proposal = input::proposal(path, output)?;
        return Ok(Side { label: name.to_owned(), graph: WeightedGraph::default(), proposal });
    }
    let (paths, rev) = if path.is_dir() {
        (vec![path.to_path_buf()], None)
    } else {
        (vec![PathBuf::from(".")], Some(name.to_owned()))
    };
    let reading = Reading { rev, graph: None, tuning: args.tuning.clone() };
    let system = input::system_with(&Input { paths, reading }, kept, output)?;
    let mut settings = system.settings.clone();
    settings.group.rebalance = args.baseline.rebalance;
    let in_force =
        input::baseline(&args.baseline, &system, output)?.map(|found| input::groups(&found));
    let before = before.map(|before| groups_under_new_names(before, &system.graph));
    let baseline = before.as_ref().or(in_force.as_ref());
    let analysis = kept.propose(system.graph, &settings, baseline, &output.progress)?;
    Ok(Side { label: name.to_owned(), graph: analysis.graph, proposal: analysis.proposal })
}

/// The groups of the side before, with the names that its services have now.
fn groups_under_new_names(before: &Side, graph: &WeightedGraph) -> group::Baseline {
    let mut groups = input::groups(&before.proposal);
    let renamed = proposal::renamed_services(&before.graph, graph);
    for service in groups.groups.iter_mut().flat_map(|group| &mut group.services) {
        if let Some(of) = renamed.iter().find(|of| of.from == *service) {
            *service = of.to;
        }
    }
    groups
}
