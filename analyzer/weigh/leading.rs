//! Which functions lead to a call on the wire?
//!
//! Rates flow from callers to callees, so what leads nowhere changes no rate that anybody is told of: most of a program need
//! not be weighed.

use super::called_back::Callbacks;
use crate::base::IndexVec;
use crate::link::{BodyOwner, FunctionId, Program};
use crate::services::ServiceGraph;
use std::cell::OnceCell;

/// The functions that lead to calls between services, or out of the system.
#[derive(Debug)]
pub(crate) struct Leading {
    leads: IndexVec<FunctionId, bool>,
    weighed: IndexVec<FunctionId, bool>,
}

impl Leading {
    pub(super) fn of(program: &Program, graph: &ServiceGraph, callbacks: &Callbacks) -> Self {
        let mut leads: IndexVec<FunctionId, bool> = vec![false; program.functions.len()].into();
        let called_back = OnceCell::new();
        let calls = graph.calls.iter().map(|call| &call.sites);
        let sites = calls.chain(graph.external.iter().map(|call| &call.sites)).flatten();
        let mut work: Vec<FunctionId> = sites.map(|site| site.function).collect();
        while let Some(function) = work.pop() {
            if std::mem::replace(&mut leads[function], true) {
                continue;
            }
            work.extend(program.callers(function).iter().filter_map(|(owner, _)| match owner {
                BodyOwner::Function(caller) => Some(*caller),
                BodyOwner::Value(_) => None,
            }));
            if callbacks.may_call(function) {
                let callers = called_back.get_or_init(|| callbacks.callers(program));
                work.extend(callers.get(&function).into_iter().flatten());
            }
        }
        let mut weighed = leads.clone();
        for entry in graph.services.iter().flat_map(|service| &service.entries) {
            weighed[entry.function] = true;
        }
        Self { leads, weighed }
    }

    /// Whether a function leads to a call.
    pub(crate) fn leads(&self, function: FunctionId) -> bool {
        self.leads[function]
    }

    /// Whether it is asked what happens in a function: in what leads to calls, and where services are entered.
    pub(super) fn is_weighed(&self, function: FunctionId) -> bool {
        self.weighed[function]
    }
}
