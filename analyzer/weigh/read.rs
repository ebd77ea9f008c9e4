//! A weighted graph from JSON: a mesh's or a tracer's, or one edited by hand.

use super::{Call, WeightedGraph};
use crate::base::{Error, Name, Rate, nearest};
use std::collections::BTreeSet;

/// Reads a graph in the form of `colocate graph --format json` from `text` of the file called `file`.
///
/// Only `services[].name` and `calls[].{from,to,rate}` are needed. The result is sorted, so the order in the file does
/// not matter.
///
/// # Errors
///
/// [`Error::BadInput`] for broken JSON, a service without a name or named twice, a call of a service that is not
/// listed, a rate that is negative.
pub fn parse_graph(text: &str, file: &str) -> Result<WeightedGraph, Error> {
    let mut graph: WeightedGraph = serde_json::from_str(text).map_err(|error| Error::BadInput {
        file: file.to_owned(),
        line: u32::try_from(error.line()).ok(),
        message: error.to_string(),
    })?;
    check(&graph).map_err(|message| Error::BadInput {
        file: file.to_owned(),
        line: None,
        message,
    })?;
    sort(&mut graph);
    graph.schema = graph.schema.max(1);
    Ok(graph)
}

fn check(graph: &WeightedGraph) -> Result<(), String> {
    let mut names = BTreeSet::new();
    for service in &graph.services {
        if service.name.is_empty() {
            return Err("a service has no name".to_owned());
        }
        if !names.insert(service.name) {
            return Err(format!("two services are called `{}`", service.name));
        }
        let resources = service.resources.unwrap_or_default();
        if ![resources.cpu, resources.memory_mb].into_iter().all(is_amount) {
            return Err(format!("the resources of `{}` are no amounts", service.name));
        }
    }
    graph.calls.iter().try_for_each(|call| check_call(call, &names))
}

fn check_call(call: &Call, names: &BTreeSet<Name>) -> Result<(), String> {
    for end in [call.from, call.to] {
        if !names.contains(&end) {
            let near = nearest(&end, names.iter().map(|name| name.as_str()));
            let help = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            return Err(format!(
                "the call {} → {} names no service `{end}`{help}",
                call.from, call.to
            ));
        }
    }
    let ends = [Some(call.rate), call.rate_low, call.rate_high, call.kb];
    if ends.into_iter().flatten().all(is_amount) {
        Ok(())
    } else {
        Err(format!("a rate of the call {} → {} is no number from 0 up", call.from, call.to))
    }
}

fn is_amount(number: f64) -> bool {
    number.is_finite() && number >= 0.0
}

/// Services by name, calls by what they mean, then by everything else that can differ.
fn sort(graph: &mut WeightedGraph) {
    graph.services.sort_by_key(|service| service.name);
    let meaning =
        |call: &Call| (call.from, call.to, call.protocol, call.operation, Rate::new(call.rate));
    graph.calls.sort_by(|a, b| {
        meaning(a).cmp(&meaning(b)).then_with(|| {
            let sites = |call: &Call| -> Vec<_> {
                call.sites.iter().map(|site| (site.path, site.line)).collect()
            };
            sites(a).cmp(&sites(b))
        })
    });
    for shared in &mut graph.shared {
        shared.services.sort();
    }
    graph.shared.sort();
    graph.left_out.sort();
    graph.unresolved.sort();
    graph.external.sort_by_key(|call| (call.from, call.to, call.protocol));
}

#[cfg(test)]
mod tests {
    use super::parse_graph;

    #[test]
    fn names_and_rates_are_enough_and_order_does_not_matter() {
        let graph = parse_graph(
            r#"{"services": [{"name": "b"}, {"name": "a"}], "calls": [{"from": "b", "to": "a", "rate": 2}]}"#,
            "g.json",
        )
        .unwrap();
        assert_eq!(graph.services[0].name, "a");
        assert!((graph.calls[0].rate - 2.0).abs() < 1e-12);
    }

    #[test]
    fn nonsense_is_named() {
        let error = |text: &str| parse_graph(text, "g.json").unwrap_err().to_string();
        assert!(error("{").starts_with("g.json:1: "));
        let stranger =
            r#"{"services":[{"name":"orders"}],"calls":[{"from":"orders","to":"order","rate":1}]}"#;
        assert_eq!(
            error(stranger),
            "g.json: the call orders → order names no service `order`; did you mean `orders`?"
        );
        assert!(error(r#"{"services":[{"name":"a"},{"name":"a"}]}"#).contains("two services"));
        let negative = r#"{"services":[{"name":"a"}],"calls":[{"from":"a","to":"a","rate":-1}]}"#;
        assert!(error(negative).contains("no number from 0 up"));
    }
}
