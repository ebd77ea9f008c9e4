//! The single integration-test binary.

mod architecture;
mod fixtures;
mod support;
