//! A role before its territory is measured.

use super::forms::Form;
use super::names;
use crate::base::Name;
use crate::link::{AdtId, CrateId, CrateKind, Definitions, FunctionId, ModuleId};
use crate::services::model::ServiceKind;
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

/// What is known of a role before its territory is measured.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) name: String,
    pub(super) aliases: BTreeSet<Name>,
    pub(super) kind: ServiceKind,
    pub(super) found_by: &'static str,
    /// The crate that is its home, and further ones that are its alone.
    pub(super) home: CrateId,
    pub(super) more: Vec<CrateId>,
    /// Types that answer for it.
    pub(super) types: BTreeSet<AdtId>,
    /// RPC services that it answers.
    pub(super) services: BTreeSet<Name>,
    /// Functions that start it.
    pub(super) starts: Vec<FunctionId>,
    /// A module that is its own, where it has not the whole crate.
    pub(super) module: Option<ModuleId>,
    /// Another form of a role that has the same code; it has no code of its own.
    pub(super) form: Option<Form>,
    /// All of its code is its own business: every function of it is a door.
    pub(super) is_closed: bool,
    /// A configuration puts it here or elsewhere.
    pub(super) is_placed: bool,
}

/// The crates that a binary is made of: its own first, stubs left out.
pub(crate) fn closure(definitions: &Definitions, own: &[CrateId]) -> Vec<CrateId> {
    let mut seen: FxHashSet<CrateId> = own.iter().copied().collect();
    let mut all: Vec<CrateId> = own.to_vec();
    let mut at = 0;
    while at < all.len() {
        let mut next: Vec<CrateId> = definitions.crates[all[at]]
            .dependencies
            .values()
            .copied()
            .filter(|id| definitions.crates[*id].kind != CrateKind::Stub)
            .collect();
        next.sort();
        all.extend(next.into_iter().filter(|id| seen.insert(*id)));
        at += 1;
    }
    all
}

impl Draft {
    /// A role whose home is a crate.
    pub(super) fn of_crate(definitions: &Definitions, home: CrateId, prefix: Option<&str>) -> Self {
        let package = definitions.crates[home].package;
        let short = names::short(package, prefix);
        let aliases = [package, Name::new(&short)].into_iter().collect();
        Self { name: short, aliases, ..Self::at(home) }
    }

    /// A role without a name.
    pub(super) fn at(home: CrateId) -> Self {
        Self {
            name: String::new(),
            aliases: BTreeSet::new(),
            kind: ServiceKind::Role,
            found_by: "role that answers an RPC service",
            home,
            more: Vec::new(),
            types: BTreeSet::new(),
            services: BTreeSet::new(),
            starts: Vec::new(),
            module: None,
            form: None,
            is_closed: false,
            is_placed: false,
        }
    }

    /// Whether a name means this role.
    pub(super) fn is_called(&self, name: &str) -> bool {
        let name = names::root(name);
        self.names().any(|own| names::root(own) == name)
    }

    /// How it is called: by its own name and by those of its services.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let services = self.services.iter();
        let services = services.map(|service| service.rsplit('.').next().unwrap_or_default());
        std::iter::once(self.name.as_str()).chain(services)
    }
}
