//! Whom does a message reach that is published by its type?
//!
//! A broker keeps `Box<dyn Subscriber<E>>`s and hands what `publish::<E>` is given to those of this `E` alone: the call that
//! names the type decides, not the one that goes through the trait object.

use super::call_site::{BodyOwner, CallSite, Target};
use super::definitions::{AdtId, CrateKind, FunctionId, Owner};
use super::program::Program;
use super::types::Ty;
use rustc_hash::{FxHashMap, FxHashSet};

/// Which functions publish what, and who takes it.
#[derive(Debug, Default)]
pub(super) struct Published {
    kinds: Vec<Kind>,
    /// The kind that a function takes.
    taken: FxHashMap<FunctionId, usize>,
    /// The kinds of each message.
    by_message: FxHashMap<AdtId, Vec<usize>>,
    by_publisher: FxHashMap<FunctionId, Vec<Notice>>,
}

/// A kind of message: what a trait's function is called with.
#[derive(Debug)]
pub(super) struct Kind {
    /// The trait's function.
    pub(super) through: FunctionId,
    pub(super) message: AdtId,
    pub(super) takers: Vec<FunctionId>,
}

/// What a body publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Notice {
    /// This kind of message.
    Of(usize),
    /// Any kind of message that goes through a trait's function.
    Any(FunctionId),
}

impl Published {
    pub(super) fn of(program: &Program) -> Self {
        let definitions = &program.definitions;
        let mut all = Self::default();
        for record in &definitions.traits {
            if definitions.crate_of(record.module).kind != CrateKind::Stub {
                record.functions.iter().for_each(|(_, function)| all.add(program, *function));
            }
        }
        all
    }

    /// Every kind of message.
    pub(super) fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// The kind of message that a function takes, if it is reached by publishing.
    pub(super) fn taken(&self, function: FunctionId) -> Option<usize> {
        self.taken.get(&function).copied()
    }

    /// The kinds of a message.
    pub(super) fn kinds_of(&self, message: AdtId) -> &[usize] {
        self.by_message.get(&message).map_or(&[], Vec::as_slice)
    }

    /// What a body publishes.
    pub(super) fn published_by(&self, function: FunctionId) -> &[Notice] {
        self.by_publisher.get(&function).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, program: &Program, through: FunctionId) {
        let takers = takers(program, through);
        if takers.is_empty() {
            return;
        }
        let Some(publishers) = publishers(program, through) else { return };
        let mut kinds: FxHashMap<AdtId, usize> = FxHashMap::default();
        for (taker, message) in takers {
            let kind = *kinds.entry(message).or_insert_with(|| {
                self.kinds.push(Kind { through, message, takers: Vec::new() });
                self.by_message.entry(message).or_default().push(self.kinds.len() - 1);
                self.kinds.len() - 1
            });
            self.kinds[kind].takers.push(taker);
            self.taken.insert(taker, kind);
        }
        for (publisher, message) in publishers {
            let notice = match message {
                None => Some(Notice::Any(through)),
                Some(message) => kinds.get(&message).copied().map(Notice::Of),
            };
            self.by_publisher.entry(publisher).or_default().extend(notice);
        }
    }
}

/// Those functions behind a trait's that say by an argument of the trait what they take.
fn takers(program: &Program, through: FunctionId) -> Vec<(FunctionId, AdtId)> {
    let taker = |taker: &FunctionId| {
        let Owner::Impl(id) = program.definitions.functions[*taker].owner else { return None };
        match program.types.head(id).trait_args.iter().next() {
            Some(Ty::Adt(message, _)) => Some((*taker, *message)),
            _ => None,
        }
    };
    program.implementations(through).iter().filter_map(taker).collect()
}

/// A type parameter of a function, by its number.
type Parameter = (FunctionId, usize);

/// Who publishes a message, by its type where that is known.
type Publisher = (FunctionId, Option<AdtId>);

/// Who calls a trait's function with which argument for the trait's first parameter, generic functions between them gone
/// through. None where a call does not go through a trait object, or no call names a type.
fn publishers(program: &Program, through: FunctionId) -> Option<Vec<Publisher>> {
    let is_through_object = |(_, call): &(FunctionId, Option<&CallSite>)| {
        call.is_some_and(|call| matches!(call.self_type.peeled(), Ty::Dyn(_)))
    };
    if !calls(program, through).all(|call| is_through_object(&call)) {
        return None;
    }
    let mut publishers: Vec<Publisher> = Vec::new();
    // `Self` is the parameter before the trait's first.
    let mut open: Vec<Parameter> = vec![(through, 1)];
    let mut seen: FxHashSet<Parameter> = FxHashSet::default();
    while let Some((function, parameter)) = open.pop() {
        if !seen.insert((function, parameter)) {
            continue;
        }
        for (caller, call) in calls(program, function) {
            match call.and_then(|call| call.args.get(parameter)) {
                Some(Ty::Parameter(parameter)) => open.push((caller, *parameter as usize)),
                Some(Ty::Adt(message, _)) => publishers.push((caller, Some(*message))),
                _ => publishers.push((caller, None)),
            }
        }
    }
    publishers.sort_unstable();
    publishers.dedup();
    publishers.iter().any(|(_, message)| message.is_some()).then_some(publishers)
}

/// The functions that call a function, with the calls where they name it.
fn calls(
    program: &Program,
    function: FunctionId,
) -> impl Iterator<Item = (FunctionId, Option<&CallSite>)> {
    program.callers(function).iter().filter_map(move |(caller, expr)| {
        let BodyOwner::Function(caller) = *caller else { return None };
        let mut calls = program.functions[caller].as_ref()?.calls_at(*expr);
        Some((caller, calls.find(|call| call.target == Target::Function(function))))
    })
}

#[cfg(test)]
mod tests {
    use super::super::program::Program;
    use super::super::reach::{Admits, reach, reach_each};
    use super::super::reach_index::ReachIndex;
    use super::super::testing::library;
    use super::super::{Definitions, FunctionId};

    const BROKER: &str = "
use std::collections::HashMap;
pub trait Subscriber<E> { fn hear(&mut self, event: E); }
pub struct Subscription<E> { to: Box<dyn Subscriber<E>> }
impl<E: Clone> Subscription<E> { fn trigger(&mut self, event: E) { self.to.hear(event); } }
pub struct Broker;
impl Broker {
    fn all<E>(&self) -> Vec<Subscription<E>> { loop {} }
    pub fn publish<E: Clone>(&self, event: E) { for mut one in self.all::<E>() { one.trigger(event.clone()); } }
    pub fn subscribe<E>(&self, to: impl Subscriber<E>) {}
}
#[derive(Clone)] pub struct Placed;
#[derive(Clone)] pub struct Closed;
pub struct Mail; pub struct Stock;
impl Subscriber<Placed> for Mail { fn hear(&mut self, event: Placed) { write(); } }
impl Subscriber<Closed> for Stock { fn hear(&mut self, event: Closed) { count(); } }
fn write() {} fn count() {}
pub fn start(broker: &Broker) { broker.subscribe(Mail); broker.subscribe(Stock); }
pub fn place(broker: &Broker) { broker.publish(Placed); }
";

    fn named(definitions: &Definitions, name: &str) -> FunctionId {
        let mut ids = definitions.functions.ids();
        ids.find(|id| definitions.functions[*id].name == name).expect("it is there")
    }

    #[test]
    fn a_message_reaches_who_takes_its_type() {
        let program = Program::build(library(BROKER));
        let index = ReachIndex::new(&program);
        let id = |name| named(&program.definitions, name);
        let both = reach(&program, &index, &[id("start"), id("place")]);
        assert!(both.has(id("write")) && !both.has(id("count")));
        let started = reach(&program, &index, &[id("start")]);
        assert!(!started.has(id("write")), "nobody publishes");
        let placed = reach(&program, &index, &[id("place")]);
        assert!(!placed.has(id("write")), "nobody has subscribed");
    }

    #[test]
    fn what_one_part_subscribes_hears_what_another_publishes() {
        let program = Program::build(library(BROKER));
        let index = ReachIndex::new(&program);
        let id = |name| named(&program.definitions, name);
        let entries = [vec![id("start")], vec![id("place")]];
        let reached = |shares: bool| {
            reach_each(&program, &index, &entries, &|_| Admits::All, &|at| shares && at == 0)
        };
        assert!(reached(true)[1].has(id("write")) && !reached(true)[1].has(id("count")));
        assert!(!reached(false)[1].has(id("write")));
        assert!(!reached(true)[0].has(id("write")), "the one that subscribes publishes nothing");
    }
}
