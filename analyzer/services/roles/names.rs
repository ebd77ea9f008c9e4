//! Names of roles: how one thing is called as an RPC service, a crate, a type and a variant.

use crate::base::Name;
use crate::link::{CrateKind, Definitions};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// `ControlPlane` and `control_plane` to `control-plane`.
pub(crate) fn kebab(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut before: Option<char> = None;
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let after_small = before.is_some_and(|before| before.is_lowercase() || before.is_numeric());
        let before_small = before.is_some_and(char::is_uppercase)
            && letters.peek().is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && (after_small || before_small) && !out.ends_with('-') {
            out.push('-');
        }
        match letter {
            '_' | ' ' | '.' | '/' => out.push('-'),
            other => out.extend(other.to_lowercase()),
        }
        before = Some(letter);
    }
    out
}

/// A name without what only says that it is a service.
pub(super) fn stem(name: &str) -> String {
    let plain = kebab(name);
    let mut stem = plain.as_str();
    for tail in ["-service-impl", "-service", "-svc", "-server", "-api", "-role", "-grpc", "-rpc"] {
        stem = stem.strip_suffix(tail).filter(|rest| !rest.is_empty()).unwrap_or(stem);
    }
    stem.to_owned()
}

/// Whether two names mean one thing: `Indexer` and `indexing`, `DataFusion` and `datafusion`.
pub(super) fn same(left: &str, right: &str) -> bool {
    root(left) == root(right)
}

/// Without hyphens and without the ending of a doer or a deed; equal for names that mean one thing.
pub(super) fn root(name: &str) -> String {
    let plain = stem(name).replace('-', "");
    for tail in ["ing", "er", "or"] {
        if let Some(rest) = plain.strip_suffix(tail).filter(|rest| rest.len() > 3) {
            return rest.to_owned();
        }
    }
    plain
}

/// The [`root`] of a name, found once.
pub(super) fn root_of(name: Name) -> Name {
    ROOTS.with_borrow_mut(|known| {
        *known.entry(name).or_insert_with(|| Name::from(&root(name.as_str())))
    })
}

thread_local! {
    static ROOTS: RefCell<FxHashMap<Name, Name>> = RefCell::default();
}

/// What most package names of the repository start with: `acme-` in `acme-orders`, `acme-search`.
pub(super) fn common_prefix(definitions: &Definitions) -> Option<String> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    let mut all = 0;
    for of in definitions.crates.iter().filter(|of| of.kind == CrateKind::Library) {
        all += 1;
        if let Some((front, _)) = of.package.as_str().split_once(['-', '_']) {
            *count.entry(front).or_default() += 1;
        }
    }
    let (front, most) = count.into_iter().max_by_key(|(_, count)| *count)?;
    (most >= 3 && most * 2 > all).then(|| front.to_owned())
}

/// A package's name without the prefix.
pub(super) fn short(package: Name, prefix: Option<&str>) -> String {
    let rest = prefix
        .and_then(|prefix| package.as_str().strip_prefix(prefix))
        .and_then(|rest| rest.strip_prefix(['-', '_']))
        .filter(|rest| !rest.is_empty());
    kebab(rest.unwrap_or(package.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{kebab, same, stem};

    #[test]
    fn names_are_brought_to_one_form() {
        assert_eq!(kebab("ControlPlane"), "control-plane");
        assert_eq!(kebab("OTLPTraces"), "otlp-traces");
        assert_eq!(kebab("control_plane"), "control-plane");
        assert_eq!(stem("IngestRouterService"), "ingest-router");
        assert_eq!(stem("Service"), "service");
    }

    #[test]
    fn doers_and_deeds_are_the_same() {
        assert!(same("Indexer", "indexing"));
        assert!(same("SearchService", "searcher"));
        assert!(same("DataFusionService", "datafusion"));
        assert!(!same("Compactor", "compaction-planner"));
        assert!(!same("MetastoreReadReplica", "metastore"));
    }
}
