//! What the estimate assumes.

use std::collections::BTreeMap;

/// What the estimate assumes of traffic.
#[derive(Clone, PartialEq, Debug)]
pub struct Settings {
    /// Calls per second that the public entry points of all services share.
    pub requests_per_second: f64,
    /// Absolute rates of single entry points: `orders POST /orders`.
    pub endpoints: BTreeMap<String, f64>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { requests_per_second: 100.0, endpoints: BTreeMap::new() }
    }
}
