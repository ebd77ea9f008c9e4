//! What is asked, in numbers?
//!
//! A [`Case`] is a graph priced under one estimate of its rates, with the constraints compiled for it. Groupings are
//! passed around as one label per service; a label means nothing but "the same group".

use super::conflict;
use super::constraints::{self, Rules};
use super::model::Comparison;
use super::objective::{self, Estimate, Instance, Terms, Units};
use super::problem::{Homes, NONE, Problem, Split, number, split};
use super::search::{self, Outcome};
use super::settings::Settings;
use crate::base::Error;
use crate::weigh::WeightedGraph;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// A graph with prices and rules.
pub(super) struct Case<'g> {
    /// What was read.
    pub(super) graph: &'g WeightedGraph,
    /// What was asked for.
    pub(super) settings: &'g Settings,
    /// Services and calls in numbers.
    pub(super) instance: Instance<'g>,
    /// Constraints in numbers.
    pub(super) rules: Rules,
}

/// A grouping and what is known of it.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Answer {
    /// By service.
    pub(super) group_of: Vec<u32>,
    /// No grouping costs less; `None` where nothing is known.
    pub(super) lower: Option<Units>,
    /// Whether none is cheaper, proved.
    pub(super) proved: bool,
    /// What was done with a baseline.
    pub(super) comparison: Option<Comparison>,
}

impl<'g> Case<'g> {
    /// Prices and rules of `graph`, whose constraints can be met.
    pub(super) fn new(
        graph: &'g WeightedGraph,
        settings: &'g Settings,
        estimate: Estimate,
    ) -> Result<Self, Error> {
        let instance = objective::price(graph, &settings.costs, estimate)?;
        let rules = constraints::compile(&instance, &settings.constraints)?;
        conflict::check(&instance, &rules, &settings.constraints)?;
        Ok(Self { graph, settings, instance, rules })
    }

    /// The same question of another graph.
    pub(super) fn of<'o>(&'o self, graph: &'o WeightedGraph) -> Result<Case<'o>, Error> {
        Case::new(graph, self.settings, Estimate::Best)
    }

    /// The same under another estimate of the rates.
    pub(super) fn under(&self, estimate: Estimate) -> Result<Self, Error> {
        let instance = objective::price(self.graph, &self.settings.costs, estimate)?;
        Ok(Self { graph: self.graph, settings: self.settings, instance, rules: self.rules.clone() })
    }

    /// How many services there are.
    pub(super) fn len(&self) -> usize {
        self.instance.services.len()
    }

    /// The cheapest grouping found, with its bound.
    pub(super) fn cheapest(&self) -> Answer {
        let split = split(&self.instance, &self.rules, &Homes::default());
        let outcomes: Vec<Outcome> =
            split.problems.par_iter().map(|problem| search::solve(problem, &[])).collect();
        self.assemble(&split, &outcomes)
    }

    /// The cheapest grouping found where services away from home have a price, looked for from each of `starts`.
    ///
    /// Labels below the number of homes mean these homes.
    pub(super) fn cheapest_near(&self, homes: &Homes, starts: &[Vec<u32>]) -> Vec<u32> {
        let split = split(&self.instance, &self.rules, homes);
        let outcomes: Vec<Outcome> = split
            .problems
            .par_iter()
            .enumerate()
            .map(|(at, problem)| {
                let starts: Vec<Vec<u32>> =
                    starts.iter().map(|start| slots(problem, at, &split, start)).collect();
                search::solve(problem, &starts)
            })
            .collect();
        self.assemble(&split, &outcomes).group_of
    }

    /// As few groups as the constraints allow, the calls between them as cheap as may be.
    pub(super) fn fewest_groups(&self) -> Answer {
        let all: Vec<u32> = vec![0; self.len()];
        if self.violations(&all).is_empty() {
            return Answer { group_of: all, ..Answer::default() };
        }
        let mut split = split(&self.instance, &self.rules, &Homes::default());
        let calls: Units = self.instance.edges.iter().map(|edge| edge.saving.abs()).sum();
        for problem in &mut split.problems {
            problem.process += calls + self.instance.isolation * (self.len() * self.len()) as Units;
        }
        let outcomes: Vec<Outcome> =
            split.problems.par_iter().map(|problem| search::solve(problem, &[])).collect();
        let answer = self.assemble(&split, &outcomes);
        Answer { lower: None, proved: false, ..answer }
    }

    /// Every service alone, as far as `together` allows.
    pub(super) fn most_groups(&self) -> Answer {
        let group_of = super::problem::contract(self.len(), &self.rules.together);
        Answer { group_of, ..Answer::default() }
    }

    /// What a grouping costs, moves not counted.
    pub(super) fn cost(&self, group_of: &[u32]) -> Terms {
        objective::cost(&self.instance, group_of)
    }

    /// Puts the answers to the independent problems together.
    fn assemble(&self, split: &Split, outcomes: &[Outcome]) -> Answer {
        let homes = split.problems.first().map_or(0, |problem| problem.homes);
        let mut label: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        let group_of: Vec<u32> = (0..)
            .zip(&split.place)
            .map(|(service, &(problem, item))| {
                if problem == NONE {
                    return homes + service;
                }
                let slot = outcomes[problem as usize].slots[item as usize];
                if slot < homes {
                    slot
                } else {
                    *label.entry((problem, slot)).or_insert(homes + service)
                }
            })
            .collect();
        let found: Units = outcomes.iter().map(|outcome| outcome.cost).sum();
        let lower: Units = outcomes.iter().map(|outcome| outcome.lower).sum();
        let total = self.cost(&group_of).total();
        Answer {
            lower: Some(total - found + lower),
            proved: outcomes.iter().all(|outcome| outcome.proved),
            group_of,
            comparison: None,
        }
    }
}

/// The slots of a problem's items under a labelling of all services.
fn slots(problem: &Problem, at: usize, split: &Split, label: &[u32]) -> Vec<u32> {
    let mut fresh: BTreeMap<u32, u32> = BTreeMap::new();
    problem
        .items
        .iter()
        .map(|item| {
            let service = item.services[0] as usize;
            debug_assert_eq!(split.place[service].0 as usize, at, "items lie in their problem");
            let label = label[service];
            if label < problem.homes {
                label
            } else {
                let next = problem.homes + number(fresh.len());
                *fresh.entry(label).or_insert(next)
            }
        })
        .collect()
}
