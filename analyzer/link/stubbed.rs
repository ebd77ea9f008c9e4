//! Which stubs does a repository need, and what do they say?

use super::prepared::prepared;
use super::stubs::{self, Stub};
use crate::base::{Name, Reported};
use crate::manifest::{Cargo, Package};
use crate::syntax::{FileFacts, read_file, read_pieces};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, OnceLock};

/// A stub, read.
#[derive(Clone, Debug)]
pub struct StubFacts {
    /// The crate's name in code.
    pub name: Name,
    /// Its signatures.
    pub facts: Arc<FileFacts>,
}

/// Reads the stubs of the crates that some package depends on, with those they need in turn, each once per process.
///
/// `further` are stubs of the user's own, crate name and signatures; they replace ours of the same name. Hangs on
/// the manifests alone, so it can run while the repository's own files are read.
pub fn read_stubs(cargo: &Cargo, further: &[(Name, String)]) -> Reported<Vec<StubFacts>> {
    let is_replaced = |stub: &&Stub| further.iter().any(|(name, _)| *name == stub.name);
    let wanted = wanted(cargo).into_iter().filter_map(stubs::find);
    let wanted: Vec<&Stub> = wanted.filter(|stub| !is_replaced(stub)).collect();
    let mut stubs: Vec<StubFacts> = wanted.par_iter().filter_map(|stub| read(stub)).collect();
    let mut log = Vec::new();
    for (name, text) in further {
        match read_file(*name, text) {
            Ok(facts) => stubs.push(StubFacts { name: *name, facts: Arc::new(facts) }),
            Err(complaint) => log.push(complaint),
        }
    }
    Reported::new(stubs, log)
}

/// Names of the stubs to read, sorted.
fn wanted(cargo: &Cargo) -> BTreeSet<&'static str> {
    let is_bare = cargo.packages.iter().any(|package| package.is_inferred);
    let all = stubs::all().iter().map(|stub| stub.name);
    let named: BTreeSet<String> = cargo.packages.iter().flat_map(dependencies).collect();
    let mut todo: Vec<&str> =
        all.filter(|name| is_bare || *name == "std" || named.contains(*name)).collect();
    let mut wanted = BTreeSet::new();
    while let Some(name) = todo.pop() {
        if let Some(stub) = stubs::find(name)
            && wanted.insert(stub.name)
        {
            todo.extend(stub.needs);
        }
    }
    wanted
}

/// Names of a package's dependencies as their own code has them.
fn dependencies(package: &Package) -> impl Iterator<Item = String> {
    package.dependencies.iter().map(|dependency| dependency.package.replace('-', "_"))
}

/// What a stub says; `None` if it is not Rust, which a test rules out.
fn read(stub: &Stub) -> Option<StubFacts> {
    static READ: LazyLock<BTreeMap<&str, OnceLock<Option<Arc<FileFacts>>>>> =
        LazyLock::new(|| stubs::all().iter().map(|stub| (stub.name, OnceLock::new())).collect());
    let name = Name::new(stub.name);
    let facts = READ.get(stub.name)?.get_or_init(|| {
        let facts = prepared(stub).or_else(|| read_pieces(name, stub.text).ok());
        facts.map(Arc::new)
    });
    Some(StubFacts { name, facts: facts.clone()? })
}

#[cfg(test)]
mod tests {
    use super::{read, stubs};

    #[test]
    fn every_stub_is_rust() {
        for stub in stubs::all() {
            assert!(read(stub).is_some(), "{}", stub.name);
        }
    }
}
