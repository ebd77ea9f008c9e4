//! In-process calls: functions of another service's library, linked into the caller.

use super::Facts;
use crate::base::Name;
use crate::link::{CallSyntax, CrateId, CrateKind, FunctionId, Owner, Reach, Target};
use crate::services::graph::WireSite;
use crate::services::roles::{is_start, makes_its_type};
use rustc_hash::{FxHashMap, FxHashSet};

/// A call from a service's own code into the library of another package that is a service too.
#[derive(Clone, Debug)]
pub(crate) struct Linked {
    pub(crate) to: CrateId,
    pub(crate) operation: Name,
    pub(crate) callee: FunctionId,
    pub(crate) site: WireSite,
}

/// All such calls of a service that owns `crates`. `libraries` are those of other services; functions in files that put
/// calls on the wire are clients, whose calls are found on the wire.
pub(crate) fn linked(
    facts: Facts<'_>,
    reach: &Reach,
    crates: &[CrateId],
    libraries: &FxHashMap<CrateId, usize>,
    wire_files: &FxHashSet<Name>,
) -> Vec<Linked> {
    let definitions = &facts.program.definitions;
    let crate_of = |function: FunctionId| definitions.home_of(function);
    let mut found = Vec::new();
    for function in reach.functions().filter(|function| crates.contains(&crate_of(*function))) {
        for call in facts.program.calls_of(function) {
            let Target::Function(callee) = call.target else { continue };
            let to = crate_of(callee);
            let is_call = matches!(call.syntax, CallSyntax::Path | CallSyntax::Method);
            if !is_call
                || crates.contains(&to)
                || !libraries.contains_key(&to)
                || is_client(&definitions.crates[to].package)
                || is_start(&definitions.functions[callee].name)
                || is_common(facts, callee)
                || !is_work(facts, callee)
            {
                continue;
            }
            let file = definitions.functions[callee].source.file;
            let path = definitions.units[file].path;
            if wire_files.contains(&path) || Facts::is_derived_path(&path) {
                continue;
            }
            found.push(Linked {
                to,
                operation: operation(facts, callee),
                callee,
                site: WireSite {
                    function,
                    expr: call.expr,
                    place: facts.place(function, call.span),
                    through: Vec::new(),
                },
            });
        }
    }
    found
}

/// Whether a library is by its name one of clients, which do what others want.
pub(crate) fn is_client(package: &str) -> bool {
    package.split(['-', '_']).any(|word| matches!(word, "client" | "clients" | "sdk"))
}

/// Whether a function does something for its caller: constructors and conversions of shared types do not.
fn is_work(facts: Facts<'_>, function: FunctionId) -> bool {
    let definitions = &facts.program.definitions;
    let signature = definitions.signature(function);
    let is_of_type = matches!(definitions.functions[function].owner, Owner::Impl(_));
    if is_of_type && signature.receiver.is_none() && makes_its_type(facts, function) {
        return false;
    }
    if signature.is_async {
        return true;
    }
    if let Owner::Impl(id) = definitions.functions[function].owner
        && definitions.impls[id].of_trait.is_some_and(|of| {
            definitions.crate_of(definitions.traits[of].module).kind == CrateKind::Stub
        })
    {
        return false;
    }
    facts.program.calls_of(function).len() > 2
}

/// Whether a function of a service's library that the service itself never runs is only there for its callers: it makes
/// connections to it.
pub(crate) fn is_for_callers(facts: Facts<'_>, function: FunctionId) -> bool {
    let name = facts.program.definitions.functions[function].name;
    let mut words = name.split('_');
    name.starts_with("connect") || words.any(|word| word == "client")
}

/// Words that the names of functions begin with which several programs have in common: they read and write what goes over a
/// connection, or set a program up.
const COMMON: &[&str] = &[
    "parse",
    "encode",
    "decode",
    "format",
    "validate",
    "init",
    "setup",
    "configure",
    "configured",
    "install",
];

/// Whether a function without a receiver is by its name one that several programs have in common.
fn is_common(facts: Facts<'_>, function: FunctionId) -> bool {
    let definitions = &facts.program.definitions;
    let name = definitions.functions[function].name;
    definitions.signature(function).receiver.is_none()
        && COMMON.contains(&name.split('_').next().unwrap_or_default())
}

/// `Type::method` or `function`.
fn operation(facts: Facts<'_>, function: FunctionId) -> Name {
    let path = facts.program.path(function);
    let mut tail = path.rsplitn(3, "::");
    let last = tail.next().unwrap_or_default();
    match tail.next().filter(|before| before.starts_with(char::is_uppercase)) {
        Some(before) => Name::new(&format!("{before}::{last}")),
        None => Name::new(last),
    }
}
