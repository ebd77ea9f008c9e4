//! `colocate propose`.

use super::args::{ProposalFormat, Propose, Strategy};
use super::output::Output;
use super::{Outcome, input, keeping};
use colocate::Analysis;
use colocate::base::Error;
use colocate::kept::Kept;
use colocate::render::{json, text, yaml};
use colocate::{group, proposal};

pub(crate) fn run(args: &Propose, output: &Output) -> Result<Outcome, Error> {
    let kept = keeping::open_for_one(&args.input.reading.tuning);
    let analysis = analysis(args, &kept, output);
    keeping::close(kept, output);
    let analysis = analysis?;
    match args.format {
        ProposalFormat::Yaml => output.text(&yaml::proposal(&analysis.proposal)),
        ProposalFormat::Json => output.answer(|out| json::pretty(out, &analysis.proposal)),
        ProposalFormat::Text => output.text(&text::proposal(&analysis.proposal, output.look())),
    }
}

fn analysis(args: &Propose, kept: &Kept, output: &Output) -> Result<Analysis, Error> {
    let mut system = input::system_with(&args.input, kept, output)?;
    let baseline = input::baseline(&args.baseline, &system, output)?;
    system.settings.group.rebalance = args.baseline.rebalance;
    system.settings.group.strategy = strategy(args.strategy);
    let groups = baseline.as_ref().map(input::groups);
    let settings = &system.settings;
    let mut analysis = kept.propose(system.graph, settings, groups.as_ref(), &output.progress)?;
    if args.plan {
        let target = input::groups(&analysis.proposal);
        let plan = group::plan(&analysis.graph, &settings.group, groups.as_ref(), &target)?;
        analysis.proposal.plan = proposal::plan_steps(&plan);
    }
    Ok(analysis)
}

fn strategy(flag: Strategy) -> group::Strategy {
    match flag {
        Strategy::Grouped => group::Strategy::Grouped,
        Strategy::SingleProcess => group::Strategy::SingleProcess,
        Strategy::ProcessPerService => group::Strategy::ProcessPerService,
    }
}
