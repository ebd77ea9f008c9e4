//! Something worth saying about the analysed code.

use super::Location;

/// How much a diagnostic matters.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Good to know.
    Note,
    /// The answer may be less exact than it could be.
    Warning,
    /// The answer is not to be trusted in this point.
    Error,
}

/// Declares the closed list of diagnostic codes with their texts.
macro_rules! codes {
    ($($(#[$meta:meta])* $variant:ident = $text:literal,)+) => {
        /// The stable name of a kind of diagnostic; each has a section in `docs/diagnostics.md`.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[$meta])* $variant,)+
        }

        impl Code {
            /// Every code, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The code as it is printed and documented.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }
    };
}

codes! {
    /// A Rust file does not parse.
    UnparsedFile = "unparsed-file",
    /// A file is not UTF-8.
    NotUtf8 = "not-utf-8",
    /// A file or folder cannot be read.
    UnreadableFile = "unreadable-file",
    /// An object of a git revision is absent (partial clone).
    AbsentObject = "absent-object",
    /// A submodule is not read.
    SubmoduleNotRead = "submodule-not-read",
    /// A file is larger than the limit, or nested too deeply.
    FileTooLarge = "file-too-large",
    /// A manifest, deployment or configuration file does not parse.
    UnreadableManifest = "unreadable-manifest",
    /// A `mod` declaration names a file that is not there.
    MissingModule = "missing-module",
    /// A client call could not be tied to a service.
    UnresolvedCall = "unresolved-call",
    /// A `macro_rules!` call could not be expanded.
    UnexpandedMacro = "unexpanded-macro",
    /// No service was found.
    NoServices = "no-services",
    /// Constraints that cannot all be met.
    InfeasibleConstraints = "infeasible-constraints",
    /// A key of a hand-written proposal that is not known.
    UnknownKey = "unknown-key",
    /// Traces name a service or call that the source does not show.
    UnmatchedMeasurement = "unmatched-measurement",
    /// A decision that flips inside the range of the estimates.
    SensitiveDecision = "sensitive-decision",
    /// A baseline names services that are gone.
    StaleBaseline = "stale-baseline",
    /// Facts could not be kept for the next run.
    CacheUnusable = "cache-unusable",
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let code = Self::ALL.iter().find(|code| code.as_str() == text);
        code.copied().ok_or_else(|| serde::de::Error::custom("there is no such code"))
    }
}

/// One thing worth saying about the analysed code.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
pub struct Diagnostic {
    /// Where, if it is about a place.
    pub location: Option<Location>,
    /// What kind.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// One short sentence, lower case, things in backticks.
    pub message: String,
    /// Further facts.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A warning with nothing but a message.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self {
            location: None,
            code,
            severity: Severity::Warning,
            message: message.into(),
            notes: Vec::new(),
            help: None,
        }
    }

    /// An error with nothing but a message.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, ..Self::warning(code, message) }
    }

    /// The same, with a place.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// The same, with a further fact.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// The same, with what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// A stage's result beside what is worth saying about it.
#[derive(Clone, Debug)]
pub struct Reported<T> {
    /// The result; always there.
    pub value: T,
    /// What is worth saying, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Reported<T> {
    /// A result with its diagnostics, which are put into order.
    pub fn new(value: T, mut diagnostics: Vec<Diagnostic>) -> Self {
        diagnostics.sort();
        diagnostics.dedup();
        Self { value, diagnostics }
    }

    /// The same diagnostics with another result.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reported<U> {
        Reported { value: change(self.value), diagnostics: self.diagnostics }
    }

    /// The result alone; the diagnostics go to the end of `log`.
    pub fn file_into(self, log: &mut Vec<Diagnostic>) -> T {
        log.extend(self.diagnostics);
        self.value
    }
}

#[cfg(test)]
mod tests {
    use super::Code;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique() {
        let texts: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(texts.len(), Code::ALL.len());
    }
}
