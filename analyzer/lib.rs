//! Reads a repository of Rust services, without building or running any of it, and proposes which of them should
//! share a process.
//!
//! The program is a pipeline of plain data; a stranger understands it by reading eight type names in order:
//!
//! ```text
//! SourceTree → FileFacts → Program → ServiceGraph → WeightedGraph → Grouping → Proposal → bytes
//!   source      syntax      link       services        weigh         group     proposal   render
//! ```

pub mod base;
pub mod group;
pub mod link;
pub mod manifest;
pub mod proposal;
pub mod render;
pub mod services;
pub mod settings;
pub mod source;
pub mod syntax;
mod watch;
pub mod weigh;

pub use watch::{Stage, Watch};

use base::Error;
use group::Baseline;
use proposal::Proposal;
use settings::Settings;
use weigh::WeightedGraph;

/// What one run yields: the services with their calls, and which of them should share a process.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// Services and the calls between them, with rates.
    pub graph: WeightedGraph,
    /// The grouping proposed for it.
    pub proposal: Proposal,
}

/// The second half of the run: a weighted graph, wherever it comes from, to a proposal.
///
/// # Errors
///
/// [`Error::BadSettings`] where the settings name a service that does not exist, [`Error::Infeasible`] where the
/// constraints cannot be met.
pub fn propose(
    mut graph: WeightedGraph,
    settings: &Settings,
    baseline: Option<&Baseline>,
    watch: &dyn Watch,
) -> Result<Analysis, Error> {
    settings.amend(&mut graph)?;
    watch.begin(Stage::Group, &format!("{} services", graph.services.len()));
    let grouping = group::partition(&graph, &settings.group, baseline)?;
    watch.begin(Stage::Proposal, &format!("{} groups", grouping.groups.len()));
    let proposal = proposal::describe(&grouping, &graph, settings.traffic.requests_per_second);
    Ok(Analysis { graph, proposal })
}
