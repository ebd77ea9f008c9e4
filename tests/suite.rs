//! The single integration-test binary.

mod architecture;
mod fixtures;
mod pipeline;
mod resolution;
mod revisions;
mod scratch;
mod support;
