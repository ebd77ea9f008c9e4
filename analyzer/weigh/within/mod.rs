//! How often does each call of a body happen per entry of its function?
//!
//! One walk over the control flow multiplies the shares of all constructs around an expression, outer to inner. What stands
//! behind a place that may leave the function or the loop counts less by that chance. The table of rules with their sources
//! is in `docs/methods.md`, "Weights".

mod branches;
mod closures;
mod endings;
mod events;
mod loops;
mod named;
mod steps;
mod walk;

pub(crate) use events::RULE;
pub use events::{Event, EventKind};
pub use steps::{EventId, Multiplicities, Step, StepId};
pub(crate) use walk::{EXITS, multiplicities};
