//! Every call behind one edge, with the arithmetic of its weight.

use crate::base::{Error, Name, nearest};
use crate::weigh::{Call, WeightedGraph};
use serde::Serialize;

/// All that one service calls of another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// Version of this format.
    pub schema: u32,
    /// Who calls.
    pub from: Name,
    /// Who answers.
    pub to: Name,
    /// Calls per second in all.
    pub rate: f64,
    /// The calls, heaviest first.
    pub calls: Vec<Call>,
}

/// Explains the edge between two services.
///
/// # Errors
///
/// [`Error::BadInput`] where there is no such service; it names the nearest one.
pub fn explain(graph: &WeightedGraph, from: &str, to: &str) -> Result<Explanation, Error> {
    let (from, to) = (service(graph, from)?, service(graph, to)?);
    let mut calls: Vec<Call> =
        graph.calls.iter().filter(|call| call.from == from && call.to == to).cloned().collect();
    calls.sort_by(|a, b| b.rate.total_cmp(&a.rate).then_with(|| a.operation.cmp(&b.operation)));
    let rate = calls.iter().map(|call| call.rate).sum();
    Ok(Explanation { schema: 1, from, to, rate, calls })
}

/// A service by its name or an alias.
fn service(graph: &WeightedGraph, wanted: &str) -> Result<Name, Error> {
    let by_name = graph.services.iter().find(|service| service.name == wanted);
    let by_alias = || {
        graph.services.iter().find(|service| service.aliases.iter().any(|alias| *alias == wanted))
    };
    if let Some(found) = by_name.or_else(by_alias) {
        return Ok(found.name);
    }
    let near = nearest(wanted, graph.services.iter().map(|service| service.name.as_str()));
    let help = near.map_or_else(
        || "`colocate graph` lists the services".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    Err(Error::BadInput {
        file: "explain".to_owned(),
        line: None,
        message: format!("there is no service `{wanted}`; {help}"),
    })
}
