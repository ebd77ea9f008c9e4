//! Where do the RPC services of a binary live? Each becomes a role.

use super::draft::{Draft, closure};
use super::front::front_of;
use super::{Unit, enums, names};
use crate::base::Name;
use crate::link::types::Ty;
use crate::link::{AdtId, CrateId, CrateKind, Definitions, FunctionId, Owner, Target};
use crate::services::boundary::{Candidate, only_controls};
use crate::services::protocols::{Facts, Served};
use crate::syntax::facts::{ItemKind, Path, TypeRef};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::{LazyCell, OnceCell};
use std::collections::{BTreeMap, BTreeSet};

/// Protocols that somebody else defined: a crate that speaks several of them is still one service.
const FOREIGN: &[&str] = &[
    "opentelemetry.",
    "jaeger.",
    "envoy.",
    "etcdserverpb",
    "google.",
    "kubernetes.",
    "prometheus.",
];

/// RPC services that every server may have beside its own.
const BESIDE: &[&str] = &["grpc.health.", "grpc.reflection.", "grpc.channelz."];

/// An RPC service with the functions that stand for its methods.
struct Contract {
    service: Name,
    /// Functions of the server's trait, or of the trait before the client.
    functions: Vec<FunctionId>,
    /// Last names of the types of the requests.
    requests: BTreeSet<Name>,
}

/// What is asked for every service of every binary, looked up in one pass over the program.
struct Index {
    /// Types with an impl of a trait about a request, by the request's last name, with the impl's crate: one for each impl.
    takers: FxHashMap<Name, Vec<(CrateId, AdtId)>>,
    /// Types outside generated code, by their name in kebab case.
    names: FxHashMap<String, Vec<AdtId>>,
}

impl Index {
    fn of(facts: Facts<'_>) -> Self {
        let definitions = &facts.program.definitions;
        let is_derived = |file| facts.derived[file];
        let mut takers: FxHashMap<Name, Vec<(CrateId, AdtId)>> = FxHashMap::default();
        for (id, record) in definitions.impls.iter_enumerated() {
            if record.is_test || is_derived(record.source.file) {
                continue;
            }
            let ItemKind::Impl(item) = &definitions.item(record.source).kind else { continue };
            if let Some(taken) = item.of_trait.as_ref().and_then(taken_by)
                && let Some(of) = facts.program.types.adt_of_impl(id)
            {
                takers
                    .entry(taken)
                    .or_default()
                    .push((definitions.modules[record.module].in_crate, of));
            }
        }
        let mut names: FxHashMap<String, Vec<AdtId>> = FxHashMap::default();
        for (id, of) in definitions.adts.iter_enumerated() {
            if !is_derived(of.source.file) {
                names.entry(names::kebab(&of.name)).or_default().push(id);
            }
        }
        Self { takers, names }
    }
}

/// It is made only where a service has no implementation.
type LazyIndex<'a> = LazyCell<Index, Box<dyn FnOnce() -> Index + 'a>>;

/// The types that answer an RPC service, and the crate they are in.
#[expect(clippy::struct_field_names, reason = "the crate that is home to the types")]
struct Home {
    service: Name,
    home: CrateId,
    types: BTreeSet<AdtId>,
    /// Other crates answer the service as well: beside what else this one answers.
    is_shared: bool,
}

/// The roles of the one binary that holds several RPC services, with the binary's position.
pub(super) fn drafts(
    facts: Facts<'_>,
    candidates: &[Candidate<'_>],
    served: &[Served],
    unit: Unit,
) -> Option<(usize, Vec<Draft>)> {
    let contracts = contracts(facts);
    let index: LazyIndex<'_> = LazyCell::new(Box::new(|| Index::of(facts)));
    let found = candidates.iter().enumerate().filter_map(|(at, host)| {
        let drafts = drafts_of(facts, (candidates, host), served, (&contracts, &index), unit)?;
        Some((at, drafts))
    });
    found.max_by_key(|(at, drafts)| (drafts.len(), std::cmp::Reverse(*at)))
}

fn drafts_of(
    facts: Facts<'_>,
    (candidates, host): (&[Candidate<'_>], &Candidate<'_>),
    served: &[Served],
    (contracts, index): (&[Contract], &LazyIndex<'_>),
    unit: Unit,
) -> Option<Vec<Draft>> {
    if only_controls(facts, host, served) {
        return None;
    }
    let definitions = &facts.program.definitions;
    let crates = closure(definitions, &host.crates);
    let inside: FxHashSet<CrateId> = crates.iter().copied().collect();
    let known = OnceCell::new();
    let serving_it = |service: &str| {
        let all = known.get_or_init(|| serving(facts, &inside));
        all.get(&Name::new(&format!("{service}Server"))).cloned().unwrap_or_default()
    };
    let homes: Vec<Home> = contracts
        .iter()
        .flat_map(|contract| homes(facts, contract, (&inside, index), &serving_it))
        .collect();
    let foreign: BTreeSet<CrateId> =
        homes.iter().map(|home| home.home).filter(|id| !host.crates.contains(id)).collect();
    let is_split = match unit {
        Unit::Roles => homes.len() > 1,
        _ => {
            homes.len() > 2
                && foreign.len() > 1
                && !is_served_elsewhere(facts, candidates, host, &homes)
        }
    };
    if !is_split {
        return None;
    }
    let prefix = names::common_prefix(definitions);
    let front = front_of(facts, host, &inside, served);
    let mut drafts = grouped(definitions, homes, front, prefix.as_deref());
    take_crates_of_the_name(definitions, &crates, &mut drafts, front, prefix.as_deref());
    // RPC services alone make no roles: somebody chooses between them.
    let is_chosen = enums::extend(facts, &crates, &mut drafts, front, prefix.as_deref());
    if !is_chosen && unit != Unit::Roles {
        return None;
    }
    super::front::add_managers(facts, &crates, &mut drafts, front, prefix.as_deref());
    super::front::add(definitions, host, &mut drafts, front, prefix.as_deref());
    Some(drafts)
}

/// Whether other binaries of the workspace, each from one crate, serve half of what this one serves or more: then this
/// one only bundles them. One that serves out of several crates bundles as well.
fn is_served_elsewhere(
    facts: Facts<'_>,
    candidates: &[Candidate<'_>],
    host: &Candidate<'_>,
    homes: &[Home],
) -> bool {
    let definitions = &facts.program.definitions;
    let others = candidates.iter().filter(|other| {
        other.main != host.main
            && other.package.workspace == host.package.workspace
            && other.is_listening
    });
    let mut elsewhere: BTreeSet<CrateId> = BTreeSet::new();
    for other in others {
        let inside = closure(definitions, &other.crates);
        let is_served = |home: &&Home| {
            inside.contains(&home.home) && home.types.iter().any(|of| other.reach.constructs(*of))
        };
        let served: BTreeSet<CrateId> =
            homes.iter().filter(is_served).map(|home| home.home).collect();
        if served.len() == 1 {
            elsewhere.extend(served);
        }
    }
    let all: BTreeSet<CrateId> = homes.iter().map(|home| home.home).collect();
    2 * elsewhere.len() >= all.len()
}

/// All RPC services of the program. What is called by the name of a method alone is asked of one server, however many
/// traits its methods stand in.
fn contracts(facts: Facts<'_>) -> Vec<Contract> {
    let mut all: BTreeMap<Name, Contract> = BTreeMap::new();
    for (function, rpc) in facts.rpcs.servers.iter().chain(&facts.rpcs.facades) {
        if rpc.by_name || BESIDE.iter().any(|beside| rpc.service.starts_with(beside)) {
            continue;
        }
        let contract = all.entry(rpc.service).or_insert_with(|| Contract {
            service: rpc.service,
            functions: Vec::new(),
            requests: BTreeSet::new(),
        });
        contract.functions.push(*function);
        contract.requests.extend(request(facts, *function));
    }
    let mut all: Vec<Contract> = all.into_values().collect();
    all.iter_mut().for_each(|contract| contract.functions.sort());
    all
}

/// The last name of the type that a method's request has.
pub(super) fn request(facts: Facts<'_>, function: FunctionId) -> Option<Name> {
    let last = facts.program.definitions.signature(function).parameters.last();
    last.and_then(|parameter| request_of(&parameter.ty))
}

/// `X` of `X` and `tonic::Request<super::X>`.
fn request_of(ty: &TypeRef) -> Option<Name> {
    let TypeRef::Path(path) = ty else { return None };
    let last = path.segments.last()?;
    match last.arguments.as_ref().and_then(|arguments| arguments.types.first()) {
        Some(inner) if matches!(last.name.as_str(), "Request" | "Streaming") => request_of(inner),
        _ => Some(last.name),
    }
}

/// Where a service lives: in the crate of most of the types that answer it, or in every crate that serves such a type
/// of its own.
fn homes(
    facts: Facts<'_>,
    contract: &Contract,
    (inside, index): (&FxHashSet<CrateId>, &LazyIndex<'_>),
    serving: &dyn Fn(&str) -> BTreeSet<CrateId>,
) -> Vec<Home> {
    let definitions = &facts.program.definitions;
    let crate_of = |of: AdtId| definitions.modules[definitions.adts[of].module].in_crate;
    let mut types = implementers(facts, contract);
    types.retain(|of| inside.contains(&crate_of(*of)));
    if types.is_empty() {
        types = takers(index, contract, inside);
    }
    if types.is_empty() {
        types = namesakes(facts, index, contract, inside);
    }
    let behind = adapted(facts, contract, &types, inside);
    let mut count: BTreeMap<CrateId, usize> = BTreeMap::new();
    for of in if behind.is_empty() { &types } else { &behind } {
        *count.entry(crate_of(*of)).or_default() += 1;
    }
    if count.len() > 1 && behind.is_empty() {
        let serving = serving(contract.service.rsplit('.').next().unwrap_or_default());
        let split: Vec<Home> = count
            .keys()
            .filter(|id| serving.contains(id))
            .map(|home| Home {
                service: contract.service,
                home: *home,
                types: types.iter().copied().filter(|of| crate_of(*of) == *home).collect(),
                is_shared: true,
            })
            .collect();
        if split.len() > 1 {
            return split;
        }
    }
    let most = count.into_iter().max_by_key(|(id, count)| (*count, std::cmp::Reverse(*id)));
    types.extend(behind);
    let one =
        most.map(|(home, _)| Home { service: contract.service, home, types, is_shared: false });
    one.into_iter().collect()
}

/// The crates that make generated servers, by the server's name.
type Serving = BTreeMap<Name, BTreeSet<CrateId>>;

fn serving(facts: Facts<'_>, inside: &FxHashSet<CrateId>) -> Serving {
    let definitions = &facts.program.definitions;
    let mut all = Serving::new();
    for (function, record) in definitions.functions.iter_enumerated() {
        let id = definitions.modules[record.module].in_crate;
        if record.is_test || facts.is_derived(function) || !inside.contains(&id) {
            continue;
        }
        for callee in facts.index.callees(function) {
            if definitions.signature(callee).receiver.is_some() {
                continue;
            }
            let name = type_of(facts, callee).map(|of| definitions.adts[of].name);
            if let Some(name) = name.filter(|name| name.ends_with("Server")) {
                all.entry(name).or_default().insert(id);
            }
        }
    }
    all
}

/// Types that implement the trait themselves.
fn implementers(facts: Facts<'_>, contract: &Contract) -> BTreeSet<AdtId> {
    handlers(facts, contract).filter_map(|handler| type_of(facts, handler)).collect()
}

fn handlers<'a>(facts: Facts<'a>, contract: &'a Contract) -> impl Iterator<Item = FunctionId> + 'a {
    let all = contract
        .functions
        .iter()
        .flat_map(move |function| facts.program.implementations(*function));
    all.copied().filter(move |handler| {
        !facts.is_derived(*handler)
            && !facts.rpcs.clients.contains_key(handler)
            && !facts.program.definitions.functions[*handler].is_test
    })
}

fn type_of(facts: Facts<'_>, function: FunctionId) -> Option<AdtId> {
    let Owner::Impl(id) = facts.program.definitions.functions[function].owner else { return None };
    facts.program.types.adt_of_impl(id)
}

/// Types that take the requests one by one, as actors do: `impl Handler<Request> for Service`.
fn takers(index: &Index, contract: &Contract, inside: &FxHashSet<CrateId>) -> BTreeSet<AdtId> {
    let mut count: BTreeMap<AdtId, usize> = BTreeMap::new();
    let takers = contract.requests.iter().filter_map(|request| index.takers.get(request));
    for (_, of) in takers.flatten().filter(|(in_crate, _)| inside.contains(in_crate)) {
        *count.entry(*of).or_default() += 1;
    }
    let most = count.values().copied().max().unwrap_or(0);
    let is_enough = most * 2 >= contract.functions.len();
    count.into_iter().filter(|(_, count)| is_enough && *count == most).map(|(of, _)| of).collect()
}

/// The last name of the type that a trait is about: `Request` of `Handler<Request>`.
fn taken_by(of: &Path) -> Option<Name> {
    if matches!(of.last_name().as_str(), "From" | "TryFrom" | "Into" | "AsRef" | "PartialEq") {
        return None;
    }
    let last = of.segments.last().and_then(|segment| segment.arguments.as_ref());
    match last.and_then(|arguments| arguments.types.first())? {
        TypeRef::Path(path) => Some(path.last_name()),
        _ => None,
    }
}

/// The functions that take requests one by one, by their type and the request's last name, for the types that `is_wanted`.
pub(super) fn taking(
    facts: Facts<'_>,
    is_wanted: &dyn Fn(AdtId) -> bool,
) -> FxHashMap<(AdtId, Name), FunctionId> {
    let definitions = &facts.program.definitions;
    let mut found = FxHashMap::default();
    for (id, record) in definitions.impls.iter_enumerated().filter(|(_, record)| !record.is_test) {
        let of = facts.program.types.adt_of_impl(id);
        let Some(of) = of.filter(|of| is_wanted(*of)) else { continue };
        let ItemKind::Impl(item) = &definitions.item(record.source).kind else { continue };
        let Some(taken) = item.of_trait.as_ref().and_then(taken_by) else { continue };
        let with_body = record.functions.iter().find(|(_, it)| definitions.body(*it).is_some());
        if let Some((_, function)) = with_body {
            found.entry((of, taken)).or_insert(*function);
        }
    }
    found
}

/// Types that are called like the service.
fn namesakes(
    facts: Facts<'_>,
    index: &Index,
    contract: &Contract,
    inside: &FxHashSet<CrateId>,
) -> BTreeSet<AdtId> {
    let definitions = &facts.program.definitions;
    let last = contract.service.rsplit('.').next().unwrap_or_default();
    let called = |kebab: &str| index.names.get(kebab).map_or(&[][..], Vec::as_slice).iter();
    let same = called(&names::kebab(last)).filter(|of| definitions.adts[**of].name == last);
    let found = same.chain(called(&names::stem(last)));
    found
        .copied()
        .filter(|of| inside.contains(&definitions.modules[definitions.adts[*of].module].in_crate))
        .collect()
}

/// The types in another library that adapters only pass calls on to.
fn adapted(
    facts: Facts<'_>,
    contract: &Contract,
    types: &BTreeSet<AdtId>,
    inside: &FxHashSet<CrateId>,
) -> BTreeSet<AdtId> {
    let definitions = &facts.program.definitions;
    let mut passing = 0;
    let mut all = 0;
    let mut behind: BTreeMap<AdtId, usize> = BTreeMap::new();
    for handler in handlers(facts, contract) {
        if type_of(facts, handler).is_none_or(|of| !types.contains(&of)) {
            continue;
        }
        all += 1;
        let record = &definitions.functions[handler];
        let own = definitions.modules[record.module].in_crate;
        let mut next: BTreeSet<AdtId> = BTreeSet::new();
        for call in facts.program.calls_of(handler) {
            let Target::Function(callee) = call.target else { continue };
            let called = &definitions.functions[callee];
            let of_crate = definitions.modules[called.module].in_crate;
            let is_same = called.name == record.name || called.name.ends_with(record.name.as_str());
            if !is_same
                || of_crate == own
                || !inside.contains(&of_crate)
                || facts.is_derived(callee)
            {
                continue;
            }
            let implementing = facts.program.implementations(callee).iter().copied();
            next.extend(
                implementing.chain([callee]).filter_map(|function| type_of(facts, function)),
            );
        }
        passing += usize::from(!next.is_empty());
        next.into_iter().for_each(|of| *behind.entry(of).or_default() += 1);
    }
    if passing * 2 < all || all == 0 {
        return BTreeSet::new();
    }
    behind.into_iter().filter(|(_, count)| *count * 2 >= passing).map(|(of, _)| of).collect()
}

/// Services with one type, or of one foreign protocol in one crate, are one role.
fn grouped(
    definitions: &Definitions,
    homes: Vec<Home>,
    front: Option<CrateId>,
    prefix: Option<&str>,
) -> Vec<Draft> {
    let mut groups: Vec<Vec<Home>> = Vec::new();
    let is_foreign = |home: &Home| FOREIGN.iter().any(|front| home.service.starts_with(front));
    for home in homes {
        let fits = groups.iter_mut().find(|group| {
            group.iter().any(|other| {
                other.types.intersection(&home.types).next().is_some()
                    || other.home == home.home && is_foreign(other) && is_foreign(&home)
                    || other.home == home.home && (other.is_shared || home.is_shared)
            })
        });
        match fits {
            Some(group) => group.push(home),
            None => groups.push(vec![home]),
        }
    }
    let alone: Vec<bool> = groups
        .iter()
        .map(|group| groups.iter().filter(|other| other[0].home == group[0].home).count() == 1)
        .collect();
    groups
        .into_iter()
        .zip(alone)
        .map(|(group, is_alone)| {
            let is_crate = is_alone && Some(group[0].home) != front;
            draft(definitions, &group, is_crate, prefix)
        })
        .collect()
}

fn draft(definitions: &Definitions, group: &[Home], is_crate: bool, prefix: Option<&str>) -> Draft {
    let home = group[0].home;
    let mut draft = Draft::of_crate(definitions, home, prefix);
    if !is_crate {
        draft.aliases.clear();
    }
    for part in group {
        let last = part.service.rsplit('.').next().unwrap_or_default();
        draft.aliases.extend([Name::new(last), Name::new(&names::stem(last))]);
        draft.services.insert(part.service);
        draft.types.extend(part.types.iter().copied());
    }
    draft.aliases.extend(draft.types.iter().map(|of| definitions.adts[*of].name));
    if let ([only], false) = (group, is_crate && group.len() > 1) {
        draft.name = names::stem(only.service.rsplit('.').next().unwrap_or_default());
    }
    draft
}

/// A crate that is called like a role and is nobody's home belongs to the role.
fn take_crates_of_the_name(
    definitions: &Definitions,
    crates: &[CrateId],
    drafts: &mut [Draft],
    front: Option<CrateId>,
    prefix: Option<&str>,
) {
    let homes: FxHashSet<CrateId> = drafts.iter().map(|draft| draft.home).chain(front).collect();
    for id in crates.iter().filter(|id| !homes.contains(id)) {
        let of = &definitions.crates[*id];
        let short = names::short(of.package, prefix);
        let taken = drafts.iter_mut().find(|draft| draft.is_called(&short));
        if let Some(draft) = taken.filter(|_| of.kind == CrateKind::Library) {
            draft.more.push(*id);
            draft.aliases.extend([of.package, Name::new(&short)]);
        }
    }
}

/// The struct or enum behind references, boxes and the like, if it is in one of the given crates.
pub(super) fn named_inside(ty: &Ty, wanted: &impl Fn(AdtId) -> bool, found: &mut BTreeSet<AdtId>) {
    match ty {
        Ty::Adt(of, arguments) => {
            if wanted(*of) {
                found.insert(*of);
            }
            arguments.iter().for_each(|inner| named_inside(inner, wanted, found));
        }
        Ty::Reference(inner) | Ty::Tuple(inner) | Ty::Slice(inner) | Ty::Array(inner) => {
            inner.iter().for_each(|inner| named_inside(inner, wanted, found));
        }
        Ty::Opaque(bounds) | Ty::Dyn(bounds) => {
            for bound in bounds.iter() {
                let bindings = bound.bindings.iter().map(|(_, ty)| ty);
                bound
                    .args
                    .iter()
                    .chain(bindings)
                    .for_each(|inner| named_inside(inner, wanted, found));
            }
        }
        _ => {}
    }
}
