//! How a caller follows a run: which stage has begun.

/// The stages in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Stage {
    /// Bytes in.
    Source,
    /// Manifests and deployment files.
    Manifest,
    /// Text to facts.
    Syntax,
    /// Facts to a program.
    Link,
    /// Program to services.
    Services,
    /// Services to weights.
    Weigh,
    /// Weights to groups.
    Group,
    /// Groups to a proposal.
    Proposal,
    /// The result to bytes.
    Render,
}

impl Stage {
    /// The stage's folder, which is also its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Manifest => "manifest",
            Self::Syntax => "syntax",
            Self::Link => "link",
            Self::Services => "services",
            Self::Weigh => "weigh",
            Self::Group => "group",
            Self::Proposal => "proposal",
            Self::Render => "render",
        }
    }
}

/// Told what a run is at; says nothing back.
pub trait Watch: Sync {
    /// `stage` begins, and the one before it is done. `size` says how much there is to do, in words: `812 files`.
    fn begin(&self, stage: Stage, size: &str);
}

/// Nobody watches.
impl Watch for () {
    fn begin(&self, _: Stage, _: &str) {}
}
