//! Which code is a role's own, through which doors others enter it, and what it reaches.

use super::draft::Draft;
use super::events::Events;
use super::forms;
use super::homes;
use super::homes::named_inside;
use super::places;
use crate::base::{Id, IndexVec, Name};
use crate::link::{
    Admits, AdtId, CrateId, CrateKind, FunctionId, Module, ModuleId, Owner, Reach, ReachIndex,
    Target, reach_each,
};
use crate::services::boundary::Candidate;
use crate::services::graph::EntryKind;
use crate::services::model::{Protocol, ServiceKind};
use crate::services::protocols::grpc::Rpc;
use crate::services::protocols::{Facts, Served};
use crate::services::stays::Stays;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

/// A binary cut into roles.
#[derive(Debug)]
pub(crate) struct Division {
    pub(super) drafts: Vec<Draft>,
    /// Whose code each function is.
    pub(super) owner: Vec<Option<u16>>,
    /// Functions through which others enter a role.
    pub(super) is_door: Vec<bool>,
    /// Types that answer for a role.
    pub(super) types: FxHashMap<AdtId, u16>,
    /// Who answers an RPC service; mostly one role, several where each serves it.
    pub(super) answers: BTreeMap<Name, Vec<u16>>,
    /// Functions of traits written by hand that stand for RPCs of a role.
    pub(super) traits: FxHashMap<FunctionId, Rpc>,
    /// RPCs that an implementation of the trait passes on to another service.
    pub(super) forwards: FxHashMap<Rpc, Rpc>,
    /// Functions that ask a role that may be elsewhere.
    pub(super) asked: FxHashMap<FunctionId, places::Asking>,
    /// Who holds clients made for another form of who answers.
    pub(super) held: forms::Held,
    /// Calls by which a role may enter another, once somebody has asked: functions in id order with positions among their
    /// calls.
    pub(super) entering: OnceLock<Vec<(FunctionId, usize)>>,
    /// The buses over which roles hand each other events, once somebody has asked.
    pub(super) events: OnceLock<Events>,
}

/// One role of a division.
#[derive(Clone, Debug)]
pub(crate) struct Role {
    pub(crate) division: Arc<Division>,
    pub(crate) at: u16,
}

impl Role {
    fn draft(&self) -> &Draft {
        &self.division.drafts[usize::from(self.at)]
    }

    pub(crate) fn name(&self) -> Name {
        Name::new(&self.draft().name)
    }

    pub(crate) fn aliases(&self) -> &BTreeSet<Name> {
        &self.draft().aliases
    }

    pub(crate) fn kind(&self) -> ServiceKind {
        self.draft().kind
    }

    pub(crate) fn found_by(&self) -> &'static str {
        self.draft().found_by
    }

    /// Whether it is the binary that starts the others.
    pub(super) fn is_launcher(&self) -> bool {
        self.draft().kind == ServiceKind::Binary && self.draft().types.is_empty()
    }

    /// The crates of the binary that starts it and others, where its own code is not told from theirs.
    pub(crate) fn launchers(&self) -> Vec<CrateId> {
        if self.has_territory() {
            return Vec::new();
        }
        let draft = self.draft();
        std::iter::once(draft.home).chain(draft.more.iter().copied()).collect()
    }

    /// Whether its code is told from that of the other roles.
    pub(crate) fn has_territory(&self) -> bool {
        !self.division.owner.is_empty()
    }

    /// Whether a function of the repository is behind the doors of a part that is closed as a whole.
    pub(super) fn is_closed(&self, at: u16) -> bool {
        self.division.drafts[usize::from(at)].is_closed
    }

    /// Whether others ask it by requests of its own kind.
    pub(crate) fn is_asked(&self) -> bool {
        self.division.asked.values().any(|asking| asking.to == self.at)
    }

    /// Whether a word of a command line or a deployed service's name means it.
    pub(crate) fn is_called(&self, word: &str) -> bool {
        super::names::kebab(word) == self.draft().name
    }

    /// Whether a function is its own code.
    pub(crate) fn owns(&self, function: FunctionId) -> bool {
        self.division.owner[function.index()] == Some(self.at)
    }
}

/// The candidates that stand for the roles of a binary.
pub(super) fn settle<'a>(
    facts: Facts<'a>,
    index: &ReachIndex,
    host: &Candidate<'a>,
    drafts: Vec<Draft>,
    served: &mut Vec<Served>,
) -> Vec<Candidate<'a>> {
    let division = Arc::new(measure(facts, index, drafts));
    answer_for_all(facts, &division, served);
    let reaches = reaches(facts, index, &division);
    let packages: FxHashMap<Name, _> =
        facts.manifests.cargo.packages.iter().map(|package| (package.folder, package)).collect();
    let mut candidates = Vec::new();
    for (at, reach) in reaches.into_iter().enumerate() {
        let number = number(at);
        let draft = &division.drafts[at];
        let folder = facts.program.definitions.crates[draft.home].folder;
        let served = (0..served.len())
            .filter(|served_at| is_answered_by(&division, number, &served[*served_at]))
            .collect();
        candidates.push(Candidate {
            package: packages.get(&folder).copied().unwrap_or(host.package),
            bin: Name::new(&draft.name),
            crates: [draft.home].into_iter().chain(draft.more.iter().copied()).collect(),
            main: main_of(facts, host, &division, at),
            reach,
            served,
            is_listening: true,
            stays: Stays::ForEver,
            role: Some(Role { division: Arc::clone(&division), at: number }),
        });
    }
    candidates
}

fn number(at: usize) -> u16 {
    u16::try_from(at).expect("a binary has fewer than 65536 roles")
}

/// Where a role starts: its start function, what makes its type, or its first function.
fn main_of(facts: Facts<'_>, host: &Candidate<'_>, division: &Division, at: usize) -> FunctionId {
    let draft = &division.drafts[at];
    if let Some(start) = draft.starts.first() {
        return *start;
    }
    let doors = || {
        let all = facts.program.definitions.functions.ids();
        all.filter(|id| {
            division.is_door[id.index()] && division.owner[id.index()] == Some(number(at))
        })
    };
    let is_free = |id: &FunctionId| facts.program.definitions.functions[*id].owner == Owner::Module;
    doors().find(is_free).or_else(|| doors().next()).unwrap_or(host.main)
}

fn is_answered_by(division: &Division, at: u16, served: &Served) -> bool {
    if let EntryKind::Rpc(operation) = &served.kind {
        let service = operation.split('/').next().unwrap_or_default();
        let answering = division.answers.get(&Name::new(service));
        return answering.is_some_and(|answering| match answering.as_slice() {
            [only] => *only == at,
            several => {
                let owner = served.handler.and_then(|handler| division.owner[handler.index()]);
                several.contains(&at) && owner.is_none_or(|owner| owner == at)
            }
        });
    }
    let owns = |function: &FunctionId| division.owner[function.index()] == Some(at);
    served.handler.as_ref().map_or_else(|| served.registered_in.iter().any(owns), owns)
}

/// Every RPC of a role is an endpoint, also where the code between trait and handler is not understood.
fn answer_for_all(facts: Facts<'_>, division: &Division, served: &mut Vec<Served>) {
    let known: FxHashSet<Name> = served.iter().map(|served| served.operation).collect();
    let declared = facts.rpcs.facades.iter().chain(&facts.rpcs.servers);
    let mut missing: Vec<(Rpc, FunctionId)> = declared
        .filter(|(_, rpc)| division.answers.contains_key(&rpc.service))
        .filter(|(_, rpc)| !known.contains(&rpc.operation()))
        .map(|(function, rpc)| (*rpc, *function))
        .collect();
    missing.sort_by_key(|(rpc, function)| (rpc.operation(), *function));
    missing.dedup_by_key(|(rpc, _)| *rpc);
    if missing.is_empty() {
        return;
    }
    let taking = homes::taking(facts, &|of| division.types.contains_key(&of));
    for (rpc, function) in missing {
        let role = division.answers[&rpc.service][0];
        // Actors of a role take the requests one by one.
        let handler = homes::request(facts, function).and_then(|request| {
            let fitting = taking.iter().filter(|((of, taken), _)| {
                *taken == request && division.types.get(of) == Some(&role)
            });
            fitting.map(|(_, handler)| *handler).min()
        });
        let span = facts.program.definitions.functions[function].span;
        served.push(Served {
            protocol: Protocol::Grpc,
            kind: EntryKind::Rpc(rpc.operation()),
            operation: rpc.operation(),
            handler,
            registered_in: Vec::new(),
            place: facts.place(function, span),
            topic: None,
        });
    }
}

/// What each role reaches: through its own code, and no door of another; of a role without types of its own, the front, all
/// is its own business.
fn reaches(facts: Facts<'_>, index: &ReachIndex, division: &Division) -> Vec<Reach> {
    let starts = division.drafts.iter().map(|draft| draft.starts.iter().copied());
    let mut entries: Vec<Vec<FunctionId>> = vec![Vec::new(); division.drafts.len()];
    let definitions = &facts.program.definitions;
    let is_stub = |module: &Module| definitions.crates[module.in_crate].kind == CrateKind::Stub;
    let modules = definitions.modules.iter();
    let is_for_tests: IndexVec<ModuleId, bool> =
        modules.map(|module| !is_stub(module) && is_for_tests(&module.path)).collect();
    for (id, record) in definitions.functions.iter_enumerated() {
        if let Some(owner) = division.owner[id.index()]
            && !is_for_tests[record.module]
        {
            entries[usize::from(owner)].push(id);
        }
    }
    entries.iter_mut().zip(starts).for_each(|(entries, starts)| entries.extend(starts));
    let is_front: Vec<bool> =
        (0..division.drafts.len()).map(|role| division.is_rest(role)).collect();
    let admits = |function: FunctionId| {
        let at = function.index();
        match division.owner[at].map(usize::from) {
            Some(owner) if division.is_door[at] || is_front[owner] => Admits::Only(owner),
            None if division.is_door[at] => Admits::None,
            _ => Admits::All,
        }
    };
    reach_each(facts.program, index, &entries, &admits, &|role| is_front[role])
}

/// Helpers of tests that stand beside the code, under names that say so.
fn is_for_tests(path: &str) -> bool {
    path.split("::").any(|part| {
        part.split('_')
            .any(|word| matches!(word, "test" | "tests" | "mock" | "testing" | "testsuite"))
    })
}

fn measure(facts: Facts<'_>, index: &ReachIndex, drafts: Vec<Draft>) -> Division {
    let definitions = &facts.program.definitions;
    let mut division = Division {
        owner: vec![None; definitions.functions.len()],
        is_door: vec![false; definitions.functions.len()],
        types: FxHashMap::default(),
        answers: BTreeMap::new(),
        forwards: forwards(facts),
        traits: FxHashMap::default(),
        asked: FxHashMap::default(),
        held: forms::Held::default(),
        entering: OnceLock::new(),
        events: OnceLock::new(),
        drafts,
    };
    for (at, draft) in division.drafts.iter().enumerate() {
        division.types.extend(draft.types.iter().map(|of| (*of, number(at))));
        for service in &draft.services {
            division.answers.entry(*service).or_default().push(number(at));
        }
    }
    division.traits = traits(facts, &division);
    let ground = Ground::of(facts, &division.drafts).of_modules(facts);
    for (id, record) in definitions.functions.iter_enumerated() {
        if record.is_test || definitions.is_stub(id) || facts.is_derived(id) {
            continue;
        }
        let by_type = type_of(facts, id).and_then(|of| division.types.get(&of).copied());
        division.is_door[id.index()] = by_type.is_some();
        let owner = by_type.or_else(|| ground[record.module]);
        division.owner[id.index()] = owner;
        if owner.is_some_and(|at| division.drafts[usize::from(at)].is_closed) {
            division.is_door[id.index()] = true;
        }
    }
    open_doors(facts, index, &mut division);
    division.asked = places::asked(facts, &division);
    division.held = forms::held(facts, &division);
    division
}

fn type_of(facts: Facts<'_>, function: FunctionId) -> Option<AdtId> {
    let Owner::Impl(id) = facts.program.definitions.functions[function].owner else { return None };
    facts.program.types.adt_of_impl(id)
}

/// Functions that hand out or make a type that answers for their role start it.
fn open_doors(facts: Facts<'_>, index: &ReachIndex, division: &mut Division) {
    let definitions = &facts.program.definitions;
    let mut doors: Vec<FunctionId> =
        division.drafts.iter().flat_map(|draft| draft.starts.iter().copied()).collect();
    for (id, record) in definitions.functions.iter_enumerated() {
        let Some(owner) = division.owner[id.index()] else { continue };
        if record.owner != Owner::Module {
            continue;
        }
        let is_answering = |of: AdtId| division.types.get(&of) == Some(&owner);
        let mut handed_out = BTreeSet::new();
        if let Some(output) = &facts.program.types.signature(definitions, id).output {
            named_inside(output, &is_answering, &mut handed_out);
        }
        let makes = index.callees(id).any(|callee| {
            type_of(facts, callee).is_some_and(is_answering)
                && definitions.signature(callee).receiver.is_none()
        });
        let makes = makes || index.made_by_any(id).any(is_answering);
        if makes || !handed_out.is_empty() {
            doors.push(id);
        }
    }
    doors.into_iter().for_each(|door| division.is_door[door.index()] = true);
}

/// Which modules and crates belong to whom.
struct Ground {
    modules: FxHashMap<ModuleId, u16>,
    crates: FxHashMap<CrateId, u16>,
}

impl Ground {
    fn of(facts: Facts<'_>, drafts: &[Draft]) -> Self {
        let mut ground = Self { modules: FxHashMap::default(), crates: FxHashMap::default() };
        for (at, draft) in drafts.iter().enumerate() {
            let number = number(at);
            ground.crates.extend(draft.more.iter().map(|id| (*id, number)));
            let is_rest = draft.types.is_empty() && draft.services.is_empty();
            if draft.form.is_some() {
                continue;
            }
            if let Some(module) = draft.module {
                ground.modules.insert(module, number);
            } else if is_rest || is_alone(drafts, draft) {
                ground.crates.insert(draft.home, number);
            } else {
                for module in claimed(facts, drafts, at) {
                    ground.modules.insert(module, number);
                }
            }
        }
        ground
    }

    /// Who owns each module: the innermost around it that anybody owns, else its crate. What is around a module stands
    /// before it.
    fn of_modules(&self, facts: Facts<'_>) -> IndexVec<ModuleId, Option<u16>> {
        let modules = &facts.program.definitions.modules;
        let mut owners: IndexVec<ModuleId, Option<u16>> = IndexVec::new();
        for (id, module) in modules.iter_enumerated() {
            let own = self.modules.get(&id).copied();
            let around = || match module.parent {
                Some(parent) => owners[parent],
                None => self.crates.get(&module.in_crate).copied(),
            };
            let owner = own.or_else(around);
            owners.push(owner);
        }
        owners
    }
}

fn is_alone(drafts: &[Draft], draft: &Draft) -> bool {
    drafts.iter().filter(|other| other.home == draft.home && other.form.is_none()).count() == 1
}

/// The modules of a role that shares its crate: those of its types, and around them what holds no other role's types.
fn claimed(facts: Facts<'_>, drafts: &[Draft], at: usize) -> BTreeSet<ModuleId> {
    let definitions = &facts.program.definitions;
    let draft = &drafts[at];
    let around = |of: AdtId| {
        let mut all = Vec::new();
        let mut module = Some(definitions.adts[of].module);
        while let Some(id) = module {
            module = definitions.modules[id].parent;
            if module.is_some() && !definitions.modules[id].is_block {
                all.push(id);
            }
        }
        all
    };
    let others: FxHashSet<ModuleId> = drafts
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != at)
        .flat_map(|(_, other)| other.types.iter().flat_map(|of| around(*of)))
        .collect();
    let has_front = drafts.iter().any(|other| {
        other.home == draft.home && other.services.is_empty() && other.types.is_empty()
    });
    let mut claimed = BTreeSet::new();
    for of in &draft.types {
        if definitions.modules[definitions.adts[*of].module].in_crate != draft.home {
            continue;
        }
        let depth = if has_front { 1 } else { usize::MAX };
        claimed.extend(around(*of).into_iter().take(depth).filter(|id| !others.contains(id)));
    }
    claimed
}

/// Traits by hand that are called like an RPC service and have a function for most of its methods.
fn traits(facts: Facts<'_>, division: &Division) -> FxHashMap<FunctionId, Rpc> {
    let definitions = &facts.program.definitions;
    let mut methods: BTreeMap<Name, BTreeMap<Name, Rpc>> = BTreeMap::new();
    for (function, rpc) in facts.rpcs.servers.iter().chain(&facts.rpcs.facades) {
        if division.answers.contains_key(&rpc.service) {
            let name = definitions.functions[*function].name;
            methods.entry(rpc.service).or_default().insert(name, *rpc);
        }
    }
    let mut all = FxHashMap::default();
    for record in &definitions.traits {
        let path = definitions.units[record.source.file].path;
        if Facts::is_derived_path(&path) {
            continue;
        }
        let fitting = methods.iter().find(|(service, methods)| {
            let in_common =
                record.functions.iter().filter(|(name, _)| methods.contains_key(name)).count();
            service.rsplit('.').next() == Some(record.name.as_str())
                && in_common * 2 > methods.len()
        });
        let Some((_, methods)) = fitting else { continue };
        for (name, function) in &record.functions {
            if let Some(rpc) = methods.get(name) {
                all.insert(*function, *rpc);
            }
        }
    }
    all
}

/// RPCs that an implementation of their trait passes on to an RPC of the same name of another service.
fn forwards(facts: Facts<'_>) -> FxHashMap<Rpc, Rpc> {
    let definitions = &facts.program.definitions;
    let mut all = FxHashMap::default();
    let mut declared: Vec<_> = facts.rpcs.facades.iter().collect();
    declared.sort();
    for (declared, rpc) in declared {
        for handler in facts.program.implementations(*declared) {
            if facts.rpcs.clients.contains_key(handler)
                || facts.is_derived(*handler)
                || definitions.functions[*handler].is_test
            {
                continue;
            }
            for call in facts.program.calls_of(*handler) {
                let Target::Function(callee) = call.target else { continue };
                let next = facts.rpcs.clients.get(&callee);
                if let Some(next) =
                    next.filter(|next| next.service != rpc.service && next.method == rpc.method)
                {
                    let known = all.entry(*rpc).or_insert(*next);
                    *known = (*known).min(*next);
                }
            }
        }
    }
    all
}

impl Division {
    /// A role that is told by where it starts, not by its code.
    pub(super) fn of_one(draft: Draft) -> Self {
        Self {
            drafts: vec![draft],
            owner: Vec::new(),
            is_door: Vec::new(),
            types: FxHashMap::default(),
            answers: BTreeMap::new(),
            traits: FxHashMap::default(),
            asked: FxHashMap::default(),
            forwards: FxHashMap::default(),
            held: forms::Held::default(),
            entering: OnceLock::new(),
            events: OnceLock::new(),
        }
    }

    /// Whether a role is the front: it has neither types nor a start of its own, and starts the others.
    fn is_rest(&self, role: usize) -> bool {
        let draft = &self.drafts[role];
        draft.module.is_none()
            && draft.types.is_empty()
            && draft.services.is_empty()
            && draft.starts.is_empty()
    }
}
