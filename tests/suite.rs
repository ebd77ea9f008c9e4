//! The single integration-test binary.

mod architecture;
mod binary;
mod brokers;
mod changes;
mod command;
mod determinism;
mod fixtures;
mod formats;
mod grouping;
mod http;
mod judging;
mod keeping;
mod measuring;
mod methods;
mod payloads;
mod pipeline;
mod properties;
mod resolution;
mod revisions;
mod roles;
mod rpc;
mod scratch;
mod shop;
mod support;
mod survival;
mod workflows;
