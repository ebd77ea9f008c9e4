//! Roles that a subcommand or flag chooses: each arm of a `match` starts another service.

use super::alternatives;
use super::choice;
use super::commands;
use super::courses::{Courses, courses};
use super::draft::{Draft, closure};
use super::guards;
use super::handed::handed_on;
use super::names;
use super::nested;
use super::territory::{Division, Role};
use super::together;
use super::worker;
use crate::base::{IndexVec, Name};
use crate::link::{
    AdtId, BodyOwner, BodyTypes, CrateId, CrateKind, Definition, FunctionId, ModuleId, Owner,
    Reach, ReachIndex, Resolution, Target,
};
use crate::manifest::Package;
use crate::services::boundary::{
    Candidate, is_answering, is_listening, name_of as name_of_program,
};
use crate::services::discover::is_health;
use crate::services::graph::EntryKind;
use crate::services::model::Protocol;
use crate::services::protocols::{Facts, Served, Wire, is_client};
use crate::services::tools::{is_launched_by_tool, is_tool};
use crate::syntax::facts::{Body, ExprId, ExprKind, Literal, MatchArm, PatternId, PatternKind};
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the name of a function that starts a service begins with.
pub(super) const STARTS: &[&str] = &["main", "start", "run", "serve", "launch", "spawn", "exec"];

/// How a program is told what to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Question {
    /// One of several: a `match`.
    WhichOne,
    /// Some of several: each is asked for.
    WhetherOne,
    /// Nothing: it starts several side by side.
    Together,
}

/// A choice: the functions that make it, and what there is to choose.
pub(super) struct Choice {
    pub(super) choosers: BTreeSet<FunctionId>,
    pub(super) arms: Vec<Arm>,
    /// Whether it tells services apart only where each of them runs a library of its own.
    pub(super) needs_homes: bool,
}

impl Choice {
    /// What any of the arms calls.
    fn starts(&self) -> impl Iterator<Item = FunctionId> {
        self.arms.iter().flat_map(|arm| arm.calls.iter().copied())
    }
}

/// An arm that starts something: its name and the functions that it calls.
#[derive(Clone)]
pub(super) struct Arm {
    pub(super) name: String,
    pub(super) calls: BTreeSet<FunctionId>,
}

impl Arm {
    /// The arm of a command within the command `outer`: `server` says only with it what is served, `start` nothing more.
    pub(super) fn below(self, outer: &str) -> Self {
        let kebab = names::kebab(&self.name);
        let name = match kebab.as_str() {
            "server" | "up" => format!("{}-{kebab}", names::kebab(outer)),
            plain if STARTS.contains(&plain) => outer.to_owned(),
            _ => self.name,
        };
        Self { name, calls: self.calls }
    }
}

/// Cuts binaries whose subcommands start several services.
pub(super) fn divide<'a>(
    facts: Facts<'a>,
    index: &ReachIndex,
    candidates: Vec<Candidate<'a>>,
    (served, wires): (&[Served], &[Wire]),
    question: Question,
) -> Vec<Candidate<'a>> {
    let mut all = Vec::new();
    for candidate in candidates {
        match split(facts, index, &candidate, (served, wires), question) {
            Some(roles) => all.extend(roles),
            None => all.push(candidate),
        }
    }
    all
}

fn split<'a>(
    facts: Facts<'a>,
    index: &ReachIndex,
    host: &Candidate<'a>,
    (served, wires): (&[Served], &[Wire]),
    question: Question,
) -> Option<Vec<Candidate<'a>>> {
    // What people give at a terminal they do not leave running.
    if is_launched_by_tool(host) || host.served.is_empty() && !host.is_listening {
        return None;
    }
    // Commands have commands: the choice between most services is the one between services.
    let choices = match question {
        Question::WhichOne => choices(facts, host),
        Question::WhetherOne => asked(facts, host),
        Question::Together => together::started(facts, index, host).into_iter().collect(),
    };
    // What a request says decides nothing between services.
    let handlers: FxHashSet<FunctionId> = served.iter().filter_map(|it| it.handler).collect();
    let is_of_request = |choice: &Choice| {
        choice.choosers.iter().all(|it| *it != host.main && handlers.contains(it))
    };
    let choices: Vec<Choice> =
        choices.into_iter().filter(|choice| !is_of_request(choice)).collect();
    let courses = courses(facts, index, host, &choices, served, |name| !is_by_hand(name));
    let tried = choices.into_iter().zip(courses).filter_map(|(choice, courses)| {
        let (mut roles, workers) = roles(facts, host, &choice, courses, served);
        leave_the_server(facts, &mut roles);
        let bundles: Vec<bool> = roles.iter().map(|role| is_bundle(role, &roles)).collect();
        let mut is_bundle = bundles.into_iter();
        roles.retain(|_| !is_bundle.next().unwrap_or(false));
        let called = roles.len();
        roles.extend(workers);
        let reaches: Vec<&Reach> = roles.iter().map(|role| &role.reach).collect();
        let mut alone = alone(facts, &reaches);
        alone.iter_mut().for_each(|all| all.retain(|id| !host.crates.contains(id)));
        let have_homes = !choice.needs_homes || alone.iter().all(|own| !own.is_empty());
        for (role, alone) in roles.iter_mut().zip(alone) {
            settle(facts, role, alone);
        }
        let is_told =
            question != Question::Together || together::are_services(facts, &roles, served, wires);
        // Most commands of a command line are for people.
        let are_servers = !is_tool(host) || roles.iter().all(is_server);
        let is_choice = are_several(facts, &roles, called) && is_told && have_homes && are_servers;
        is_choice.then_some(roles)
    });
    tried.reduce(|best, next| if next.len() > best.len() { next } else { best })
}

/// Whether roles, of which the first `called` are called by others, are several services: two transports of one service
/// answer the same calls; two services do not. Where no calls are known, each lives in a library of its own, listens in a module
/// of its own, or works on its own.
fn are_several(facts: Facts<'_>, roles: &[Candidate<'_>], called: usize) -> bool {
    let kind = |(at, role): (usize, &Candidate<'_>)| {
        let is_at_home = role.served.is_empty() || lives_in_namesake(facts, role);
        let home = role.crates.first().copied().filter(|_| is_at_home);
        let stands_alone = at >= called || listens_alone(facts, roles, at);
        (role.served.clone(), home, stands_alone.then_some(role.main))
    };
    let kinds: BTreeSet<(Vec<usize>, Option<CrateId>, Option<FunctionId>)> =
        roles.iter().enumerate().map(kind).collect();
    let names: BTreeSet<Name> =
        roles.iter().filter_map(|role| role.role.as_ref().map(Role::name)).collect();
    roles.len() > 1 && names.len() == roles.len() && kinds.len() == roles.len()
}

/// Whether a role of which nothing is known that it answers listens where no other does: in a module of its own.
fn listens_alone(facts: Facts<'_>, roles: &[Candidate<'_>], at: usize) -> bool {
    let functions = &facts.program.definitions.functions;
    let modules = |role: &Candidate<'_>| -> BTreeSet<ModuleId> {
        let listening = role.reach.functions().filter(|it| facts.listeners[*it]);
        listening.map(|it| functions[it].module).collect()
    };
    let own = modules(&roles[at]);
    let others = roles.iter().enumerate().filter(|(other, _)| *other != at);
    let others: Vec<BTreeSet<ModuleId>> = others.map(|(_, role)| modules(role)).collect();
    roles[at].served.is_empty()
        && own.iter().any(|module| others.iter().all(|other| !other.contains(module)))
}

/// The services that the arms start: those that others call, and those that work by themselves.
fn roles<'a>(
    facts: Facts<'a>,
    host: &Candidate<'a>,
    Choice { arms, .. }: &Choice,
    courses: Courses,
    served: &[Served],
) -> (Vec<Candidate<'a>>, Vec<Candidate<'a>>) {
    // What runs whatever is chosen makes no service of any choice. So does what runs before the choice: a choice that a running
    // service makes is none between services.
    let Courses { always, before, arms: with_arms } = courses;
    let with_arms = with_arms.into_iter().enumerate();
    let all = with_arms.filter_map(|(at, course)| role(facts, host, (arms, at), course?));
    let is_called = |at: &usize| !matches!(served[*at].kind, EntryKind::Timer(_));
    // Who only says how it is does not listen for that.
    let only_tells = |role: &Candidate<'_>| {
        let mut called = role.served.iter().filter(|at| is_called(at)).peekable();
        called.peek().is_some() && called.all(|at| is_probe(&served[*at].kind))
    };
    let is_new = |role: &Candidate<'_>| {
        if only_tells(role) {
            return false;
        }
        [&always, &before].iter().all(|known| {
            // What only runs by the clock is work of the same service, unless it is called like somebody who works.
            let mut new =
                role.served.iter().filter(|at| !is_answering(facts, &served[**at], known));
            new.any(is_called)
                || role.reach.functions().any(|it| facts.listeners[it] && !known.has(it))
        })
    };
    let works = |role: &Candidate<'_>| {
        let name = role.role.as_ref().map(Role::name);
        let is_new = |it: &FunctionId| !always.has(*it) && !before.has(*it);
        let ticks = |at: &usize| !is_called(at) && !is_answering(facts, &served[*at], &always);
        name.is_some_and(|name| worker::is_named(&name))
            && (role.served.iter().any(ticks)
                || role.reach.functions().filter(is_new).any(|it| worker::waits(facts, it)))
    };
    let (mut roles, rest): (Vec<Candidate<'a>>, Vec<Candidate<'a>>) = all.partition(is_new);
    let workers = rest.into_iter().filter(works).collect();
    // Where it is known how the others listen, whoever only knows routes prints them.
    let is_http = |at: &usize| served[*at].protocol == Protocol::Http;
    if roles.iter().any(|role| role.is_listening && role.served.iter().any(is_http)) {
        roles.retain(|role| role.is_listening || !role.served.iter().all(is_http));
    }
    (roles, workers)
}

/// Whether an endpoint only says how its service is.
fn is_probe(kind: &EntryKind) -> bool {
    match kind {
        EntryKind::Http { path, .. } => is_health(path) || path.ends_with("/metrics"),
        _ => false,
    }
}

/// The others reach at most one function of a library for so many that its own role reaches: a call of a trait may lead
/// to types that only another role makes.
const STRAY: usize = 4;

/// So many functions of a library one service runs that is at home in it, though others run up to half of these.
const AT_HOME: usize = 40;

/// The libraries that each of several services alone runs. Clients made into a library are left out, since they do what
/// others want.
pub(crate) fn alone(facts: Facts<'_>, services: &[&Reach]) -> Vec<Vec<CrateId>> {
    run_most(facts, services, |_| STRAY)
}

/// The same, with those of which a service runs by far the most.
pub(crate) fn at_home(facts: Facts<'_>, services: &[&Reach]) -> Vec<Vec<CrateId>> {
    run_most(facts, services, |most| if most < AT_HOME { STRAY } else { 2 })
}

/// The libraries of which each service runs `times` as many functions as any other, given how many it runs.
fn run_most(
    facts: Facts<'_>,
    services: &[&Reach],
    times: impl Fn(usize) -> usize,
) -> Vec<Vec<CrateId>> {
    let definitions = &facts.program.definitions;
    let mut all = vec![Vec::new(); services.len()];
    for (id, counts) in run_of(facts, services).iter_enumerated() {
        let of = &definitions.crates[id];
        if of.kind != CrateKind::Library || is_client(&of.package) {
            continue;
        }
        let most = counts.iter().copied().max().unwrap_or(0);
        let mut near = counts.iter().enumerate().filter(|(_, count)| **count * times(most) > most);
        if let (Some((at, _)), None) = (near.next(), near.next()) {
            all[at].push(id);
        }
    }
    all
}

/// How many functions of each crate each of several services runs.
fn run_of(facts: Facts<'_>, services: &[&Reach]) -> IndexVec<CrateId, Vec<usize>> {
    let definitions = &facts.program.definitions;
    let of_crate = || vec![0_usize; services.len()];
    let mut reached: IndexVec<CrateId, Vec<usize>> =
        definitions.crates.iter().map(|_| of_crate()).collect();
    for (at, reach) in services.iter().enumerate() {
        for function in reach.functions() {
            let id = definitions.home_of(function);
            reached[id][at] += 1;
        }
    }
    reached
}

/// Gives a role the libraries that are its alone; the one that is called like it is its home.
fn settle<'a>(facts: Facts<'a>, role: &mut Candidate<'a>, alone: Vec<CrateId>) {
    let definitions = &facts.program.definitions;
    let Some(of) = &role.role else { return };
    let name = of.name();
    let prefix = names::common_prefix(definitions);
    let is_namesake = |id: &&CrateId| {
        names::same(&names::short(definitions.crates[**id].package, prefix.as_deref()), &name)
    };
    let has_home = definitions.crates[role.crates[0]].kind == CrateKind::Library
        && !of.launchers().contains(&role.crates[0]);
    if !has_home && let Some(home) = alone.iter().find(is_namesake) {
        role.crates.insert(0, *home);
        role.package = package_of(facts, *home).unwrap_or(role.package);
    }
    for id in alone {
        if !role.crates.contains(&id) {
            role.crates.push(id);
        }
    }
}

/// Words that tell a command that serves from one that only runs the same for itself.
const SERVERS: &[&str] = &["server", "serve", "service", "daemon", "node"];

/// Whether a command is called like something that serves or works.
fn is_server(role: &Candidate<'_>) -> bool {
    let name = role.role.as_ref().map(Role::name);
    name.is_some_and(|name| {
        name.split('-').any(|word| SERVERS.contains(&word)) || worker::is_named(&name)
    })
}

/// Whether what a command starts is a library that is called so: a service, however much of what it answers is shared.
fn lives_in_namesake(facts: Facts<'_>, role: &Candidate<'_>) -> bool {
    let Some(of) = &role.role else { return false };
    let home = &facts.program.definitions.crates[role.crates[0]];
    let package = names::kebab(&home.package);
    let is_in = |word: &str| package.split('-').any(|part| part == word);
    home.kind == CrateKind::Library
        && !of.launchers().contains(&role.crates[0])
        && of.name().split('-').all(is_in)
}

/// Of commands that answer the very same, those that are not called like a server bring it up for themselves, as a shell or
/// a script does: the server stays.
fn leave_the_server(facts: Facts<'_>, roles: &mut Vec<Candidate<'_>>) {
    let stays: Vec<bool> = (0..roles.len())
        .map(|at| {
            let alike = |other: &usize| {
                !roles[at].served.is_empty() && roles[*other].served == roles[at].served
            };
            let first = (0..roles.len()).filter(alike).find(|other| is_server(&roles[*other]));
            first.is_none_or(|first| first == at) || lives_in_namesake(facts, &roles[at])
        })
        .collect();
    let mut stays = stays.into_iter();
    roles.retain(|_| stays.next().unwrap_or(true));
}

/// What programs call the way to start them in which everything runs in one process.
const WHOLE: &[&str] = &[
    "standalone",
    "single",
    "single-node",
    "playground",
    "all",
    "all-in-one",
    "allinone",
    "monolith",
    "monolithic",
    "combined",
    "everything",
    "embedded",
    "dev",
    "local",
];

/// Those of them that no part of a program is called.
const EVERYTHING: &[&str] = &["all", "all-in-one", "allinone", "everything"];

/// Whether a way to start the program answers all that two others answer, and more than each, or says so and answers half
/// of what the others answer: everything in one process is no service beside its parts.
fn is_bundle(role: &Candidate<'_>, all: &[Candidate<'_>]) -> bool {
    let name = |of: &Candidate<'_>| of.role.as_ref().map(Role::name);
    if name(role).is_some_and(|name| WHOLE.contains(&name.as_str())) {
        let others = all.iter().filter(|other| name(other) != name(role));
        let answered: BTreeSet<usize> =
            others.flat_map(|other| other.served.iter().copied()).collect();
        let own = answered.iter().filter(|at| role.served.binary_search(at).is_ok()).count();
        // Where there is but one other, nearly all of it: its own clock may tick otherwise.
        return match all.len() {
            // Nobody calls a part so.
            3.. if name(role).is_some_and(|name| EVERYTHING.contains(&name.as_str())) => true,
            2 => own > 0 && 5 * own >= 4 * answered.len(),
            _ => 2 * own >= answered.len(),
        };
    }
    let has = |other: &&Candidate<'_>| {
        !other.served.is_empty()
            && other.served.len() < role.served.len()
            && other.served.iter().all(|at| role.served.binary_search(at).is_ok())
    };
    let parts: BTreeSet<&[usize]> =
        all.iter().filter(has).map(|other| other.served.as_slice()).collect();
    // Who answers much that nobody else does runs the parts for itself.
    let others = || all.iter().filter(|other| name(other) != name(role));
    let is_own = |at: &&usize| others().all(|other| other.served.binary_search(at).is_err());
    let own = role.served.iter().filter(is_own).count();
    parts.len() > 1 && 4 * own < role.served.len()
}

/// The bodies that the binary reaches in its own crates.
pub(super) fn own_bodies<'a>(
    facts: Facts<'a>,
    host: &Candidate<'_>,
) -> impl Iterator<Item = (FunctionId, &'a Body, &'a BodyTypes)> {
    let definitions = &facts.program.definitions;
    let crate_of = |it: FunctionId| definitions.home_of(it);
    let own = host.reach.functions().filter(move |it| host.crates.contains(&crate_of(*it)));
    own.filter_map(move |function| {
        let types = facts.program.functions[function].as_ref()?;
        Some((function, definitions.body(function)?, &**types))
    })
}

/// Every `match` that the binary reaches in its own crates and whose arms call different functions of the repository.
fn choices(facts: Facts<'_>, host: &Candidate<'_>) -> Vec<Choice> {
    let definitions = &facts.program.definitions;
    let inside: FxHashSet<CrateId> = closure(definitions, &host.crates).into_iter().collect();
    let (askers, asked_for) = commands::asked_for(facts, host, &inside);
    let told = (askers, asked_for);
    let mut all = Vec::new();
    let mut seen = FxHashSet::default();
    for (function, body, types) in own_bodies(facts, host) {
        seen.insert(function);
        all.extend(choices_of(facts, &inside, (function, body, types), &told));
    }
    // A command may be defined, with the commands within it, where what it starts is.
    let mut from = 0;
    while from < all.len() {
        let further: BTreeSet<FunctionId> =
            all[from..].iter().flat_map(|choice: &Choice| choice.starts()).collect();
        from = all.len();
        for function in further.into_iter().filter(|function| seen.insert(*function)) {
            let Some(types) = facts.program.functions[function].as_ref() else { continue };
            let Some(body) = definitions.body(function) else { continue };
            all.extend(choices_of(facts, &inside, (function, body, types), &told));
        }
    }
    let (askers, asked_for) = told;
    if asked_for.len() > 1 {
        let arms = without_common(asked_for);
        all.push(Choice { choosers: askers, arms, needs_homes: false });
    }
    let leaves = nested::leaves(&all);
    flatten(&mut all);
    all.extend(leaves);
    all.extend(alternatives::choices(facts, host, &inside));
    all
}

/// Those of one function.
fn choices_of(
    facts: Facts<'_>,
    inside: &FxHashSet<CrateId>,
    (function, body, types): (FunctionId, &Body, &BodyTypes),
    (askers, asked_for): &(BTreeSet<FunctionId>, Vec<Arm>),
) -> Vec<Choice> {
    let mut all = Vec::new();
    for expression in &body.expressions {
        let ExprKind::Match { scrutinee, arms: choices } = &expression.kind else { continue };
        let mut arms = without_common(arms_of(facts, inside, body, types, *scrutinee, choices));
        if arms.len() < 2 {
            arms = made_in(facts, body, types, *scrutinee, choices);
        }
        let different: BTreeSet<&BTreeSet<FunctionId>> =
            arms.iter().map(|arm| &arm.calls).collect();
        if different.len() > 1
            && !choice::is_of_kinds(arms.iter().map(|arm| arm.name.as_str()))
            && choice::is_made_at_start(facts, function, body, types, *scrutinee, choices)
        {
            let mut choosers: BTreeSet<FunctionId> = [function].into_iter().collect();
            if commands::is_told(body, *scrutinee) {
                choosers.extend(askers);
                arms.extend(others(asked_for, &arms));
            }
            all.push(Choice { choosers, arms, needs_homes: false });
        }
    }
    all
}

/// Commands have commands: where an arm leads to a further choice, its other arms are the other arms of that choice too.
fn flatten(all: &mut [Choice]) {
    for at in 0..all.len() {
        let mut within = at;
        let mut seen = vec![at];
        // Outwards, one command around the other.
        while let Some((around, arm)) = leading_to(all, within).filter(|(it, _)| !seen.contains(it))
        {
            let (own, outer) = (&all[at], &all[around]);
            let beside = outer.arms.iter().enumerate().filter(|(other, _)| *other != arm);
            let beside: Vec<Arm> = beside.map(|(_, other)| other.clone()).collect();
            let further = others(&beside, &own.arms);
            let choosers = outer.choosers.clone();
            all[at].arms.extend(further);
            all[at].choosers.extend(choosers);
            seen.push(around);
            within = around;
        }
    }
}

/// The choice, and the arm of it, that calls the function in which another is made.
fn leading_to(all: &[Choice], inner: usize) -> Option<(usize, usize)> {
    let choosers = &all[inner].choosers;
    let leads = |arm: &Arm| arm.calls.iter().any(|function| choosers.contains(function));
    all.iter().enumerate().filter(|(around, _)| *around != inner).find_map(|(around, choice)| {
        let is_other = choice.choosers.is_disjoint(choosers);
        let arm = choice.arms.iter().position(leads).filter(|_| is_other)?;
        Some((around, arm))
    })
}

/// What is asked for one by one beside the arms of a `match`.
fn others(asked_for: &[Arm], arms: &[Arm]) -> Vec<Arm> {
    let is_new = |one: &&Arm| arms.iter().all(|arm| arm.name != one.name);
    asked_for.iter().filter(is_new).cloned().collect()
}

/// What the program starts for each of its roles, where it asks for them one by one.
fn asked(facts: Facts<'_>, host: &Candidate<'_>) -> Vec<Choice> {
    let inside: FxHashSet<CrateId> =
        closure(&facts.program.definitions, &host.crates).into_iter().collect();
    let guarded = guards::guarded(facts, host, &inside).into_iter().filter_map(|guarded| {
        // To be everything is no role of its own.
        let arms = guarded.calls.into_iter().filter(|(name, calls)| {
            !calls.is_empty() && !WHOLE.contains(&names::kebab(name).as_str())
        });
        let arms = arms.map(|(name, calls)| Arm { name: name.to_string(), calls }).collect();
        let arms = without_common(arms);
        let choosers = guarded.askers;
        (arms.len() > 1).then_some(Choice { choosers, arms, needs_homes: false })
    });
    guarded.collect()
}

/// Arms that start nothing and only make what is started afterwards: each type is that arm's, with all its functions.
fn made_in(
    facts: Facts<'_>,
    body: &Body,
    types: &BodyTypes,
    scrutinee: ExprId,
    arms: &[MatchArm],
) -> Vec<Arm> {
    let program = facts.program;
    let mut before = scrutinee;
    let mut all: Vec<(String, BTreeSet<AdtId>)> = Vec::new();
    for arm in arms {
        let range = (before, arm.body);
        before = arm.body;
        let Some(name) = spoken(facts, body, telling(body, arms, arm)) else { continue };
        let made = types.resolutions.iter().filter_map(|(expr, found)| match found {
            Resolution::Definition(Definition::Adt(of)) if *expr > range.0 && *expr <= range.1 => {
                Some(*of)
            }
            _ => None,
        });
        let made: BTreeSet<AdtId> = made.collect();
        if !made.is_empty() && !WHOLE.contains(&names::kebab(&name).as_str()) {
            all.push((name, made));
        }
    }
    let is_shared = |of: &AdtId| all.iter().filter(|(_, made)| made.contains(of)).count() > 1;
    let functions = |made: &BTreeSet<AdtId>| -> BTreeSet<FunctionId> {
        let impls = program.definitions.impls.iter_enumerated().filter(|(id, record)| {
            let of = program.types.adt_of_impl(*id);
            !record.is_test && of.is_some_and(|of| made.contains(&of) && !is_shared(&of))
        });
        impls.flat_map(|(_, record)| record.functions.iter().map(|(_, it)| *it)).collect()
    };
    let arms = all.iter().map(|(name, made)| Arm { name: name.clone(), calls: functions(made) });
    arms.filter(|arm| !arm.calls.is_empty()).collect()
}

/// The part of an arm's pattern that tells it from the others: `Component::Agent` of `Program::Component(Component::Agent(_))`
/// where other arms are of `Program::Component` too.
fn telling(body: &Body, arms: &[MatchArm], arm: &MatchArm) -> PatternId {
    let name = name_of(body, arm.pattern);
    let is_shared = arms.iter().filter(|other| name_of(body, other.pattern) == name).count() > 1;
    let inner = is_shared.then(|| inner_variant(body, arm.pattern)).flatten();
    let is_start = |inner: &PatternId| {
        name_of(body, *inner)
            .is_some_and(|name| STARTS.contains(&name.to_ascii_lowercase().as_str()))
    };
    inner.filter(|inner| !is_start(inner)).unwrap_or(arm.pattern)
}

/// The variant `Enum::Variant` within that of another enum.
fn inner_variant(body: &Body, pattern: PatternId) -> Option<PatternId> {
    match &body.patterns[pattern].kind {
        PatternKind::TupleStruct { path, elements } => {
            let is_wrapper = matches!(path.last_name().as_str(), "Some" | "Ok");
            let mut inner = elements.iter();
            if is_wrapper {
                inner.find_map(|element| inner_variant(body, *element))
            } else {
                inner.copied().find(|element| is_variant(body, *element))
            }
        }
        PatternKind::Reference(inner) | PatternKind::Typed(inner, _) => inner_variant(body, *inner),
        _ => None,
    }
}

fn is_variant(body: &Body, pattern: PatternId) -> bool {
    match &body.patterns[pattern].kind {
        PatternKind::Path(path)
        | PatternKind::Struct { path, .. }
        | PatternKind::TupleStruct { path, .. } => {
            path.segments.len() > 1 && variant(path).is_some()
        }
        _ => false,
    }
}

/// The name of an arm; where the command line has another one for the variant, that.
fn spoken(facts: Facts<'_>, body: &Body, pattern: PatternId) -> Option<String> {
    if let Some(word) = commands::word(&facts.program.definitions, body, pattern) {
        return Some(word);
    }
    let name = name_of(body, pattern)?;
    let told = choice::by_name(&facts.program.definitions, body, pattern)
        .and_then(|of| choice::told_name(&facts.program.definitions, of, &name));
    Some(told.map_or(name, |told| told.to_string()))
}

/// Leaves out what most arms call: it starts whatever is chosen. The arm that starts everything says nothing of that.
fn without_common(mut arms: Vec<Arm>) -> Vec<Arm> {
    let mut counts: BTreeMap<FunctionId, usize> = BTreeMap::new();
    let is_part = |arm: &&Arm| !WHOLE.contains(&names::kebab(&arm.name).as_str());
    for function in arms.iter().filter(is_part).flat_map(|arm| &arm.calls) {
        *counts.entry(*function).or_default() += 1;
    }
    let all = arms.len();
    if all > 2 {
        let is_common = |it: &FunctionId| counts.get(it).is_some_and(|count| 2 * count > all);
        arms.iter_mut().for_each(|arm| arm.calls.retain(|it| !is_common(it)));
        arms.retain(|arm| !arm.calls.is_empty());
    }
    arms
}

fn arms_of(
    facts: Facts<'_>,
    inside: &FxHashSet<CrateId>,
    body: &Body,
    types: &BodyTypes,
    scrutinee: ExprId,
    arms: &[MatchArm],
) -> Vec<Arm> {
    let mut before = scrutinee;
    let mut all = Vec::new();
    let mut ranges = Vec::new();
    for arm in arms {
        // Expressions are numbered as they end, so an arm is a range.
        let range = (before, arm.body);
        before = arm.body;
        let Some(name) = spoken(facts, body, telling(body, arms, arm)) else { continue };
        let is_choice = |(scrutinee, within): &(ExprId, &[MatchArm])| match types.owner {
            BodyOwner::Function(function) => {
                choice::is_made_at_start(facts, function, body, types, *scrutinee, within)
            }
            BodyOwner::Value(_) => false,
        };
        if let Some((scrutinee, within)) = choice_within(body, arm.body).filter(is_choice) {
            let within = arms_of(facts, inside, body, types, scrutinee, within);
            all.extend(within.into_iter().map(|inner| inner.below(&name)));
            continue;
        }
        let calls: BTreeSet<FunctionId> = types
            .calls
            .iter()
            .filter(|call| call.expr > range.0 && call.expr <= range.1)
            .filter_map(|call| match call.target {
                Target::Function(function) => Some(function),
                _ => None,
            })
            .filter(|function| starts(facts, *function, inside))
            .collect();
        if !calls.is_empty() {
            ranges.push((name.clone(), range));
            all.push(Arm { name, calls });
        }
    }
    handed_on(facts, inside, (body, types), &ranges, all)
}

/// The `match` that an arm is nothing but.
fn choice_within(body: &Body, arm: ExprId) -> Option<(ExprId, &[MatchArm])> {
    match &body.expressions[arm].kind {
        ExprKind::Match { scrutinee, arms } => Some((*scrutinee, arms)),
        ExprKind::Block(block) if block.statements.is_empty() => choice_within(body, block.tail?),
        ExprKind::Await(inner) | ExprKind::Try(inner) => choice_within(body, *inner),
        _ => None,
    }
}

/// Functions without a receiver, of the repository.
pub(super) fn starts(facts: Facts<'_>, function: FunctionId, inside: &FxHashSet<CrateId>) -> bool {
    let definitions = &facts.program.definitions;
    let in_crate = definitions.home_of(function);
    inside.contains(&in_crate)
        && definitions.crates[in_crate].kind != CrateKind::Stub
        && definitions.signature(function).body.is_some()
}

/// `Worker` of `Role::Worker { .. }`, `worker` of `Some("worker")`.
fn name_of(body: &Body, pattern: PatternId) -> Option<String> {
    match &body.patterns[pattern].kind {
        PatternKind::Path(path) | PatternKind::Struct { path, .. } => variant(path),
        PatternKind::TupleStruct { path, elements } => {
            let inner = elements.iter().find_map(|element| name_of(body, *element));
            let is_wrapper = matches!(path.last_name().as_str(), "Some" | "Ok");
            if is_wrapper { inner } else { variant(path) }
        }
        PatternKind::Reference(inner) | PatternKind::Typed(inner, _) => name_of(body, *inner),
        PatternKind::Literal(Literal::String(text)) => {
            let is_word =
                text.chars().all(|letter| letter.is_alphanumeric() || "-_".contains(letter));
            (is_word && !text.is_empty()).then(|| text.to_string())
        }
        PatternKind::Or(all) => all.first().and_then(|first| name_of(body, *first)),
        _ => None,
    }
}

fn variant(path: &crate::syntax::facts::Path) -> Option<String> {
    let last = path.last_name();
    let is_plain = last.starts_with(char::is_uppercase)
        && !matches!(last.as_str(), "Some" | "None" | "Ok" | "Err");
    is_plain.then(|| last.to_string())
}

/// The service that one arm starts, if it serves: all that the binary reaches but for what other arms call.
fn role<'a>(
    facts: Facts<'a>,
    host: &Candidate<'a>,
    (arms, at): (&[Arm], usize),
    (reach, answered): (Reach, Vec<usize>),
) -> Option<Candidate<'a>> {
    let arm = &arms[at];
    let is_listening = is_listening(facts, &reach);
    let is_worker = worker::is_named(&names::kebab(&arm.name));
    if answered.is_empty() && (!is_listening || is_errand(&arm.name)) && !is_worker {
        return None;
    }
    let mut draft = Draft::at(host.crates[0]);
    draft.more = host.crates[1..].to_vec();
    // `run` says that it runs, not what.
    let is_plain = arm.name.is_empty() || STARTS.contains(&names::kebab(&arm.name).as_str());
    draft.name = if is_plain { name_of_program(host).to_string() } else { named(&arm.name) };
    draft.found_by = "role that a subcommand or flag starts";
    draft.aliases = [Name::new(&arm.name)].into_iter().collect();
    let of_host = [host.package.name, host.bin].into_iter();
    draft.aliases.extend(of_host.map(|of| Name::new(&format!("{of}-{}", draft.name))));
    let home = home(facts, host, arms, at);
    let package = home.and_then(|(home, _)| package_of(facts, home)).unwrap_or(host.package);
    let mut crates = host.crates.clone();
    if let Some((home, _)) = home {
        draft.aliases.extend([package.name, facts.program.definitions.crates[home].name]);
        crates.insert(0, home);
    }
    Some(Candidate {
        package,
        bin: host.bin,
        crates,
        main: home
            .map(|(_, start)| start)
            .or_else(|| own_call(facts, arms, at))
            .unwrap_or(host.main),
        reach,
        served: answered,
        is_listening,
        stays: host.stays,
        role: Some(Role { division: Arc::new(Division::of_one(draft)), at: 0 }),
    })
}

/// `updater` of `run-updater`: a command to start something is called by what it starts.
fn named(command: &str) -> String {
    let name = names::kebab(command);
    let started = ["run-", "start-"].iter().find_map(|verb| name.strip_prefix(verb));
    started.filter(|rest| !rest.is_empty()).map_or(name.clone(), str::to_owned)
}

/// The function that an arm starts, one that no other arm calls if there is any: what all call reads options.
fn own_call(facts: Facts<'_>, arms: &[Arm], at: usize) -> Option<FunctionId> {
    let is_own = |function: &&FunctionId| {
        arms.iter().enumerate().all(|(other, arm)| other == at || !arm.calls.contains(*function))
    };
    let calls = &arms[at].calls;
    // Several of its own: the longest, not one that makes an option of it.
    let length = |function: &&FunctionId| {
        facts.program.definitions.body(**function).map_or(0, |body| body.expressions.len())
    };
    let own = calls.iter().filter(is_own).max_by_key(|it| (length(it), std::cmp::Reverse(**it)));
    own.or_else(|| calls.first()).copied()
}

/// Subcommands that a person gives at a terminal, whatever of the program's code they share.
fn is_by_hand(name: &str) -> bool {
    let kebab = names::kebab(name);
    kebab.starts_with("bench")
        || kebab.ends_with("bench")
        || kebab.split('-').any(|word| matches!(word, "test" | "debug"))
        || matches!(kebab.as_str(), "cli" | "ctl" | "repl" | "shell" | "loadtest")
}

/// Subcommands that do something once.
fn is_errand(name: &str) -> bool {
    matches!(
        names::kebab(name).as_str(),
        "cli"
            | "ctl"
            | "clean"
            | "init"
            | "check"
            | "config"
            | "migrate"
            | "version"
            | "dump"
            | "export"
            | "import"
    )
}

/// Whether an arm starts all that another does, and more.
fn is_whole(arm: &Arm, part: &Arm) -> bool {
    arm.calls.len() > part.calls.len() && part.calls.is_subset(&arm.calls)
}

/// The library that one arm alone enters, with the function through which it does: the role lives there, not in the
/// binary that chooses.
fn home(
    facts: Facts<'_>,
    host: &Candidate<'_>,
    arms: &[Arm],
    at: usize,
) -> Option<(CrateId, FunctionId)> {
    let definitions = &facts.program.definitions;
    let crate_of = |function: FunctionId| definitions.home_of(function);
    let is_start = |function: &FunctionId| {
        let record = &definitions.functions[*function];
        record.owner == Owner::Module && STARTS.iter().any(|start| record.name.starts_with(start))
    };
    // A service may be a type that is made and then runs.
    let is_any = |_: &FunctionId| true;
    let own_crate = |counts: &dyn Fn(&FunctionId) -> bool| {
        let entered = |arm: &Arm| -> BTreeSet<CrateId> {
            let calls = arm.calls.iter().copied().filter(|it| counts(it));
            // What is called like the arm may well be somebody's client.
            let is_client = |of: &CrateId| {
                let package = &definitions.crates[*of].package;
                is_client(package)
                    && !names::same(&names::kebab(package), &names::kebab(&arms[at].name))
            };
            let homes = calls.map(crate_of).filter(|of| !host.crates.contains(of));
            homes.filter(|of| !is_client(of)).collect()
        };
        let beside = arms.iter().enumerate().filter(|(other, _)| *other != at);
        // Whoever starts all of it and more is no other beside it.
        let beside = beside.filter(|(_, other)| !is_whole(other, &arms[at]));
        let others: BTreeSet<CrateId> = beside.flat_map(|(_, other)| entered(other)).collect();
        let mut own = entered(&arms[at]).into_iter().filter(|of| !others.contains(of));
        own.next().filter(|_| own.next().is_none())
    };
    let (home, counts): (_, &dyn Fn(&FunctionId) -> bool) = match own_crate(&is_start) {
        Some(home) => (home, &is_start),
        None => (own_crate(&is_any)?, &is_any),
    };
    let length = |it: &FunctionId| definitions.body(*it).map_or(0, |body| body.expressions.len());
    let there = arms[at].calls.iter().copied().filter(|it| counts(it) && crate_of(*it) == home);
    let start = there.max_by_key(|it| (length(it), std::cmp::Reverse(*it)))?;
    Some((home, start))
}

fn package_of(facts: Facts<'_>, of: CrateId) -> Option<&Package> {
    let folder = facts.program.definitions.crates[of].folder;
    facts.manifests.cargo.packages.iter().find(|package| package.folder == folder)
}
