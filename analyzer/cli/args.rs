//! The command line, defined once: parsing, help, completions and the man page all come from here.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Reads a repository of Rust services, without building it, and proposes which of them should share a process.
#[derive(Parser, Debug)]
#[command(name = "colocate", version, max_term_width = 100, propagate_version = false)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Flags that every command takes.
#[derive(Args, Debug)]
pub(crate) struct Common {
    /// Run as if started in DIR
    #[arg(short = 'C', value_name = "DIR", global = true)]
    pub(crate) directory: Option<PathBuf>,
    /// Write the answer to FILE, whole or not at all, instead of standard output
    #[arg(short, long, value_name = "FILE", global = true)]
    pub(crate) output: Option<PathBuf>,
    /// Say how long each stage took and what it found
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
    /// Colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = ColorWhen::Auto, global = true)]
    pub(crate) color: ColorWhen,
    /// Use N threads instead of one per core
    #[arg(long, value_name = "N", global = true)]
    pub(crate) threads: Option<usize>,
}

/// When to colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ColorWhen {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Propose which services share a process
    Propose(Propose),
    /// Show the services and the calls between them, or the functions and the calls between those
    Graph(Graph),
    /// Say what changed between two revisions, folders or proposal files, and why
    Diff(Diff),
    /// Show every call behind one edge, with the arithmetic of its weight
    Explain(Explain),
    /// Say what a hand-written grouping costs beside the best one
    Evaluate(Evaluate),
    /// Say whether a committed proposal still fits the code
    Check(Check),
    /// Show how the proposal changed over a range of commits
    History(History),
    /// Print the JSON Schema of a file format
    Schema(Schema),
    /// Print shell completions
    Completions(Completions),
    /// Print the man page
    Man,
}

/// What to read.
#[derive(Args, Debug, Default)]
pub(crate) struct Input {
    /// Roots of the repositories to read as one system; may be bare repositories with --rev
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// How to read it.
#[derive(Args, Debug, Default)]
pub(crate) struct Reading {
    /// Read this git revision instead of the folder
    #[arg(long, value_name = "REV")]
    pub(crate) rev: Option<String>,
    /// Take services and calls from a JSON graph instead of source
    #[arg(long, value_name = "FILE", conflicts_with = "rev")]
    pub(crate) graph: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) tuning: Tuning,
}

/// What the stages are told.
#[derive(Args, Debug, Default, Clone)]
pub(crate) struct Tuning {
    /// Settings file [default: colocate.toml at the root, if there]
    #[arg(long, value_name = "FILE")]
    pub(crate) settings: Option<PathBuf>,
    /// What counts as a service
    #[arg(long, value_enum, value_name = "KIND")]
    pub(crate) services: Option<ServicesBy>,
    /// Measured calls: OTLP JSON lines, Jaeger or Zipkin JSON, Prometheus text, or CSV
    #[arg(long, value_name = "FILE")]
    pub(crate) traces: Vec<PathBuf>,
    /// Keep facts about files in DIR between runs [default: the platform's cache folder]
    #[arg(long, value_name = "DIR", conflicts_with = "no_cache")]
    pub(crate) cache: Option<PathBuf>,
    /// Keep nothing between runs
    #[arg(long)]
    pub(crate) no_cache: bool,
}

/// What counts as a service.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ServicesBy {
    /// Binary targets that serve
    Binaries,
    /// Roles inside a binary
    Roles,
    /// Library crates of a modular monolith
    Crates,
    /// Top-level modules of a monolith
    Modules,
}

/// Where the grouping starts from.
#[derive(Args, Debug, Default)]
pub(crate) struct Baseline {
    /// Earlier proposal that names and moves are measured against [default: process-groups.yaml at the root, if there]
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Start afresh, whatever the baseline says
    #[arg(long)]
    pub(crate) rebalance: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Propose {
    #[command(flatten)]
    pub(crate) input: Input,
    #[command(flatten)]
    pub(crate) baseline: Baseline,
    /// How to group
    #[arg(long, value_enum, default_value_t = Strategy::Grouped)]
    pub(crate) strategy: Strategy,
    /// Order the moves from the baseline, or from a single process, to the proposal in steps that each pay
    #[arg(long)]
    pub(crate) plan: bool,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = ProposalFormat::Yaml)]
    pub(crate) format: ProposalFormat,
}

/// How to group.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Strategy {
    /// The cheapest grouping that keeps every constraint
    Grouped,
    /// Everything in one process
    SingleProcess,
    /// Every service in a process of its own
    ProcessPerService,
}

/// Forms of a proposal.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ProposalFormat {
    /// As it is kept in a repository
    Yaml,
    /// For machines
    Json,
    /// For people
    Text,
}

#[derive(Args, Debug)]
pub(crate) struct Graph {
    #[command(flatten)]
    pub(crate) input: Input,
    /// Nodes of the graph
    #[arg(long, value_enum, default_value_t = Level::Service)]
    pub(crate) level: Level,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = GraphFormat::Text)]
    pub(crate) format: GraphFormat,
}

/// Nodes of a graph.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Level {
    /// Functions and the calls between them
    Function,
    /// Services and the calls between them
    Service,
}

/// Forms of a graph.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum GraphFormat {
    /// A table for people
    Text,
    /// For machines
    Json,
    /// Graphviz
    Dot,
    /// Mermaid
    Mermaid,
    /// One self-contained page
    Html,
}

#[derive(Args, Debug)]
pub(crate) struct Diff {
    /// Revision, folder or proposal file before
    pub(crate) old: String,
    /// Revision, folder or proposal file after [default: the working folder]
    pub(crate) new: Option<String>,
    #[command(flatten)]
    pub(crate) tuning: Tuning,
    #[command(flatten)]
    pub(crate) baseline: Baseline,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub(crate) format: DiffFormat,
}

/// Forms of a diff.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum DiffFormat {
    /// For people
    Text,
    /// For a pull request
    Markdown,
    /// For machines
    Json,
}

#[derive(Args, Debug)]
pub(crate) struct Explain {
    /// The calling service
    pub(crate) from: String,
    /// The called service
    pub(crate) to: String,
    #[command(flatten)]
    pub(crate) input: Input,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = TextOrJson::Text)]
    pub(crate) format: TextOrJson,
}

/// Text or JSON.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum TextOrJson {
    /// For people
    Text,
    /// For machines
    Json,
}

#[derive(Args, Debug)]
pub(crate) struct Evaluate {
    /// The grouping, in the form of a proposal
    pub(crate) groups: PathBuf,
    #[command(flatten)]
    pub(crate) input: Input,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = TextOrJson::Text)]
    pub(crate) format: TextOrJson,
}

#[derive(Args, Debug)]
pub(crate) struct Check {
    /// The committed proposal
    #[arg(default_value = "process-groups.yaml")]
    pub(crate) proposal: PathBuf,
    #[command(flatten)]
    pub(crate) input: Input,
    /// What makes the exit code 1
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',', default_values_t = [FailOn::Violations])]
    pub(crate) fail_on: Vec<FailOn>,
    /// How far from the best the cost may be before it counts as drift, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 5.0)]
    pub(crate) tolerance: f64,
    /// Revision or graph file that is the measure: only what is worse than there counts
    #[arg(long, value_name = "REV|FILE")]
    pub(crate) since: Option<String>,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(crate) format: CheckFormat,
}

/// What makes a check fail.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, ValueEnum)]
pub(crate) enum FailOn {
    /// A service that does not exist, one that is missing, a broken constraint
    Violations,
    /// A cost further from the best than the tolerance
    Drift,
    /// A call between groups that was not there before
    NewCrossCalls,
}

/// Forms of a check.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For people
    Text,
    /// For machines
    Json,
    /// For code scanning
    Sarif,
}

#[derive(Args, Debug)]
pub(crate) struct History {
    /// Revisions, as `A..B` or `B` [default: HEAD]
    pub(crate) range: Option<String>,
    /// Read every Nth commit only
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) every: usize,
    /// Leave out commits older than this: `2025-01-31`, or days as `90d`
    #[arg(long, value_name = "DATE")]
    pub(crate) since: Option<String>,
    /// At most N commits
    #[arg(long, value_name = "N", default_value_t = 200)]
    pub(crate) limit: usize,
    #[command(flatten)]
    pub(crate) tuning: Tuning,
    #[command(flatten)]
    pub(crate) baseline: Baseline,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = HistoryFormat::Text)]
    pub(crate) format: HistoryFormat,
}

/// Forms of a history.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum HistoryFormat {
    /// For people
    Text,
    /// For machines
    Json,
    /// For a spreadsheet
    Csv,
}

#[derive(Args, Debug)]
pub(crate) struct Schema {
    /// Which format
    #[arg(value_enum, default_value_t = SchemaOf::Proposal)]
    pub(crate) of: SchemaOf,
}

/// Formats with a schema.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum SchemaOf {
    /// `process-groups.yaml`
    Proposal,
    /// `colocate.toml`
    Settings,
}

#[derive(Args, Debug)]
pub(crate) struct Completions {
    /// Which shell
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

#[cfg(test)]
mod tests {
    use super::{Cli, Command, FailOn};
    use clap::{CommandFactory, Parser};

    fn parse(line: &str) -> Cli {
        Cli::try_parse_from(line.split(' ')).expect("the line is right")
    }

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn flags_for_all_commands_stand_anywhere() {
        let before = parse("colocate -C repo -v diff HEAD~2 HEAD --format json");
        let after = parse("colocate diff HEAD~2 HEAD --format json -C repo -v");
        assert_eq!(before.common.directory, after.common.directory);
        assert!(before.common.verbose && after.common.verbose);
    }

    #[test]
    fn several_roots_are_one_system() {
        let Command::Propose(propose) = parse("colocate propose a b --rev v1").command else {
            panic!("propose was asked for");
        };
        assert_eq!(propose.input.paths.len(), 2);
        assert_eq!(propose.input.reading.rev.as_deref(), Some("v1"));
    }

    #[test]
    fn a_check_can_fail_on_several_things() {
        let Command::Check(check) = parse("colocate check --fail-on violations,drift").command
        else {
            panic!("check was asked for");
        };
        assert_eq!(check.fail_on, [FailOn::Violations, FailOn::Drift]);
        assert_eq!(check.proposal.to_str(), Some("process-groups.yaml"));
    }

    #[test]
    fn a_graph_file_and_a_revision_exclude_each_other() {
        assert!(
            Cli::try_parse_from(["colocate", "propose", "--graph", "g", "--rev", "v1"]).is_err()
        );
    }
}
