//! Places in the analysed source.

use super::Name;

/// A place inside one file: the first character of the thing meant.
///
/// `line` counts from 1, `column` from 1 in characters; line 0 means "the file as a whole".
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Debug,
    Default,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Span {
    /// Counts from 1; 0 for the whole file.
    pub line: u32,
    /// Counts from 1; 0 for the whole line.
    pub column: u32,
}

impl Span {
    /// The place at `line` and `column`, both counted from 1.
    pub fn new(line: u32, column: u32) -> Self {
        Self { line, column }
    }
}

/// A place in a named file. Paths are relative to the root and use `/`.
#[derive(
    Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize,
)]
pub struct Location {
    /// Path from the root, with `/`.
    pub path: Name,
    /// Where in the file.
    pub span: Span,
}

impl Location {
    /// The place at `line` of `path`.
    pub fn new(path: impl Into<Name>, line: u32) -> Self {
        Self { path: path.into(), span: Span::new(line, 0) }
    }
}

impl std::fmt::Display for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.span.line, self.span.column) {
            (0, _) => write!(f, "{}", self.path),
            (line, 0) => write!(f, "{}:{line}", self.path),
            (line, column) => write!(f, "{}:{line}:{column}", self.path),
        }
    }
}
