//! The stage function: services to the weighted graph.

use super::called_back::Callbacks;
use super::leading::Leading;
use super::multiplicity::Weights;
use super::payload::Payloads;
use super::system::System;
use super::{Call, External, Payload, Settings, Site, Spread, WeightedGraph};
use crate::link::Program;
use crate::manifest::Manifests;
use crate::services::{Service, ServiceCall, ServiceGraph, ServiceId, WireSite};

/// Version of the graph's format.
const SCHEMA: u32 = 1;

/// Estimates how often every call between services happens, and how much it carries.
pub fn estimate(
    program: &Program,
    manifests: &Manifests,
    services: &ServiceGraph,
    settings: &Settings,
) -> WeightedGraph {
    let callbacks = Callbacks::of(program);
    let leading = Leading::of(program, services, &callbacks);
    let weights = Weights::of_those(program, &callbacks, &|id| leading.is_weighed(id));
    estimate_with(program, manifests, services, settings, (&weights, Some(&leading)))
}

/// The same with weights that are known; without `leading` everything that a service runs gets a rate.
fn estimate_with(
    program: &Program,
    manifests: &Manifests,
    services: &ServiceGraph,
    settings: &Settings,
    (weights, leading): (&Weights, Option<&Leading>),
) -> WeightedGraph {
    let payloads = Payloads::new(program, manifests);
    let system = System::solve(program, services, (weights, leading), settings);
    WeightedGraph {
        schema: SCHEMA,
        revision: None,
        services: services.services.ids().map(|id| service(services, &system, id)).collect(),
        left_out: services.left_out.clone(),
        calls: services
            .calls
            .iter()
            .enumerate()
            .map(|(at, of)| call(program, services, (&system, &payloads), at, of))
            .collect(),
        shared: services.shared.clone(),
        external: externals(program, services, &system),
        unresolved: services.unresolved.clone(),
    }
}

fn service(services: &ServiceGraph, system: &System<'_>, id: ServiceId) -> Service {
    let mut facts = services.services[id].facts.clone();
    for (endpoint, rate) in system.endpoint_rates(id) {
        facts.endpoints[endpoint].rate = rate.rounded().1;
    }
    facts
}

fn call(
    program: &Program,
    services: &ServiceGraph,
    (system, payloads): (&System<'_>, &Payloads<'_>),
    at: usize,
    of: &ServiceCall,
) -> Call {
    let payload = payloads.of(of);
    let (low, best, high) = system.rate_of_call(at).rounded();
    Call {
        from: services.services[of.from].facts.name,
        to: services.services[of.to].facts.name,
        protocol: of.protocol,
        also: of.also.clone(),
        operation: of.operation,
        mode: of.mode,
        rate: best,
        rate_low: Some(low),
        rate_high: Some(high),
        kb: payload.as_ref().and_then(Payload::kb),
        payload,
        measured: false,
        confidence: of.confidence,
        sites: of.sites.iter().map(|site| describe(program, system, of.from, site)).collect(),
    }
}

fn describe(program: &Program, system: &System<'_>, from: ServiceId, site: &WireSite) -> Site {
    let rate: Spread = system.site_rate(from, site);
    Site {
        path: site.place.path,
        line: site.place.line,
        function: program.path(site.function),
        rate: rate.rounded().1,
        factors: system.factors(from, site),
        through: site.through.clone(),
    }
}

fn externals(program: &Program, services: &ServiceGraph, system: &System<'_>) -> Vec<External> {
    let external = |call: &crate::services::ExternalCall| External {
        from: services.services[call.from].facts.name,
        to: call.to,
        protocol: call.protocol,
        sites: call.sites.iter().map(|site| describe(program, system, call.from, site)).collect(),
    };
    services.external.iter().map(external).collect()
}

#[cfg(test)]
mod tests {
    use super::{Weights, estimate, estimate_with};
    use crate::source::{self, Origin};
    use crate::weigh::Settings;

    /// What leads to no call on the wire changes no rate.
    #[track_caller]
    fn check(fixture: &str) {
        let folder =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(fixture);
        let tree = source::read(&Origin::Folder(folder), &source::Settings::default()).unwrap();
        let linked = crate::link(&tree.value, &[], &()).value;
        let (program, manifests) = (&linked.program, &linked.manifests);
        let (services, settings) = (&linked.services, &Settings::default());
        let some = estimate(program, manifests, services, settings);
        let weights = (&Weights::of(program), None);
        let all = estimate_with(program, manifests, services, settings, weights);
        assert!(!some.calls.is_empty(), "{fixture} has calls");
        assert_eq!(format!("{some:?}"), format!("{all:?}"), "{fixture}");
    }

    #[test]
    fn only_what_leads_to_a_call_on_the_wire_needs_a_rate() {
        check("shop");
        check("roles/workers");
        check("brokers/outbox");
        check("payloads");
    }
}
