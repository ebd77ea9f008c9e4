//! The single integration-test binary.

mod architecture;
mod fixtures;
mod pipeline;
mod resolution;
mod support;
