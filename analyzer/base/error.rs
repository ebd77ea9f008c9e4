//! Why a run could not take place.

use super::Diagnostic;

/// The run could not take place; nothing was answered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The root is not a folder that can be read, or not a repository where one is needed.
    #[error("cannot read `{path}`: {reason}")]
    UnreadableRoot {
        /// As given on the command line.
        path: String,
        /// In words, with the remedy where there is one.
        reason: String,
    },
    /// The revision could not be read: it names nothing, or several things, or its objects are absent.
    #[error("cannot read revision `{revision}`: {reason}")]
    UnreadableRevision {
        /// As given.
        revision: String,
        /// In words, with the remedy where there is one.
        reason: String,
    },
    /// The folder or revision holds no Rust source.
    #[error(
        "no Rust source in `{path}`: give the root of a repository with a `Cargo.toml` or `.rs` files"
    )]
    NoRust {
        /// As given on the command line.
        path: String,
    },
    /// The settings cannot be used: unknown key, unknown service, contradiction.
    #[error("{file}{}: {message}{}", .line.map(|line| format!(":{line}")).unwrap_or_default(), .help.as_ref().map(|help| format!("; {help}")).unwrap_or_default())]
    BadSettings {
        /// Path of the settings file.
        file: String,
        /// Line, where known.
        line: Option<u32>,
        /// What is wrong.
        message: String,
        /// The nearest right spelling or another remedy.
        help: Option<String>,
    },
    /// An input file (proposal, graph, traces) cannot be used.
    #[error("{file}{}: {message}", .line.map(|line| format!(":{line}")).unwrap_or_default())]
    BadInput {
        /// Path of the file.
        file: String,
        /// Line, where known.
        line: Option<u32>,
        /// What is wrong and what would be right.
        message: String,
    },
    /// The constraints cannot all be met; the diagnostic names a smallest conflicting set.
    #[error("{}: {}", .0.code.as_str(), .0.message)]
    Infeasible(Box<Diagnostic>),
    /// A result could not be written.
    #[error("cannot write `{path}`: {source}")]
    Unwritable {
        /// The file meant.
        path: String,
        /// Why.
        source: std::io::Error,
    },
}
