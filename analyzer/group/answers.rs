//! The same question, asked again.
//!
//! Most commits move lines and leave every rate as it was. Where services are put hangs on names, needs and rates, not on
//! the places in the source that are shown as reasons; so where nothing else has changed, the answer is known.

use super::case::{Answer, Case};
use super::model::Baseline;
use super::settings::Settings;
use crate::base::{Error, Name};
use crate::services::Service;
use crate::weigh::{Call, WeightedGraph};
use std::sync::{Arc, Mutex, PoisonError};

/// How many answers are remembered: commits that follow each other ask alike.
const MOST: usize = 8;

/// Answers given before, with their questions; the newest last.
#[derive(Clone, Debug, Default)]
pub struct Answers(Option<Arc<Mutex<Given>>>);

type Given = Vec<(String, Answer)>;

impl Answers {
    /// Remembers the answers given last.
    pub fn in_memory() -> Self {
        Self(Some(Arc::default()))
    }

    /// The answer to the question of `case`: one given before, or what `find` finds.
    ///
    /// `find` is handed the question without the places in the source, so it cannot look at what it is not known by.
    pub(super) fn get(
        &self,
        case: &Case<'_>,
        baseline: Option<&Baseline>,
        find: &dyn Fn(&Case<'_>) -> Result<Answer, Error>,
    ) -> Result<Answer, Error> {
        let Some(answers) = &self.0 else { return find(case) };
        let graph = without_places(case.graph);
        let question = question(&graph, case.settings, baseline);
        let lock = || answers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, answer)) = lock().iter().rev().find(|(known, _)| *known == question) {
            return Ok(answer.clone());
        }
        let answer = find(&case.of(&graph)?)?;
        let mut known = lock();
        if known.len() == MOST {
            known.remove(0);
        }
        known.push((question, answer.clone()));
        Ok(answer)
    }
}

/// All that an answer hangs on: what is printed of a value for debugging is all of it, whatever fields it may get.
fn question(graph: &WeightedGraph, settings: &Settings, baseline: Option<&Baseline>) -> String {
    format!("{:?}", (graph, settings, baseline))
}

/// The graph without what only says where in the source something stands.
fn without_places(graph: &WeightedGraph) -> WeightedGraph {
    let call = |call: &Call| Call { sites: Vec::new(), payload: None, ..call.clone() };
    let service = |service: &Service| Service {
        entry: None,
        endpoints: Vec::new(),
        found_by: Name::default(),
        ..service.clone()
    };
    WeightedGraph {
        schema: graph.schema,
        services: graph.services.iter().map(service).collect(),
        calls: graph.calls.iter().map(call).collect(),
        shared: graph.shared.clone(),
        ..WeightedGraph::default()
    }
}
