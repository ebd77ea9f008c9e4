//! What does the standard library bring into every module?

use super::definitions::{CrateKind, Definition, Definitions, ModuleId, Namespace, Scope, TraitId};
use super::drafts::Drafts;
use crate::base::Name;

/// `std::prelude::v1`.
pub(super) fn module(definitions: &Definitions, drafts: &Drafts) -> Option<ModuleId> {
    let std =
        definitions.crates.iter().find(|of| of.kind == CrateKind::Stub && of.name == "std")?;
    ["prelude", "v1"].into_iter().try_fold(std.root, |module, name| {
        match drafts[module].slot(Name::new(name))?.types?.meaning {
            Definition::Module(inner) => Some(inner),
            _ => None,
        }
    })
}

/// What the prelude's module holds, and where that lacks something what `std` has under the usual path.
pub(super) fn finish(definitions: &Definitions, module: Option<ModuleId>) -> Scope {
    let mut scope = module.map_or_else(Scope::default, |id| definitions.modules[id].scope.clone());
    let std = definitions.crates.iter().find(|of| of.kind == CrateKind::Stub && of.name == "std");
    let Some(std) = std else { return scope };
    for path in PRELUDE {
        let segments: Vec<Name> = path.split("::").map(Name::new).collect();
        let Some(&name) = segments.last() else { continue };
        for namespace in [Namespace::Types, Namespace::Values] {
            let found = definitions.resolve(std.root, false, &segments, namespace);
            let Some(found) = found.filter(|found| found.consumed == segments.len()) else {
                continue;
            };
            let map = match namespace {
                Namespace::Types => &mut scope.types,
                Namespace::Values => &mut scope.values,
            };
            if let std::collections::hash_map::Entry::Vacant(place) = map.entry(name) {
                place.insert(found.definition);
                scope.traits.extend(as_trait(found.definition));
            }
        }
    }
    scope.traits.sort_unstable();
    scope.traits.dedup();
    scope
}

fn as_trait(definition: Definition) -> Option<TraitId> {
    match definition {
        Definition::Trait(id) => Some(id),
        _ => None,
    }
}

/// The prelude of the 2021 and 2024 editions, inside `std`.
const PRELUDE: [&str; 47] = [
    "marker::Copy",
    "marker::Send",
    "marker::Sized",
    "marker::Sync",
    "marker::Unpin",
    "ops::Drop",
    "ops::Fn",
    "ops::FnMut",
    "ops::FnOnce",
    "ops::AsyncFn",
    "ops::AsyncFnMut",
    "ops::AsyncFnOnce",
    "mem::drop",
    "mem::size_of",
    "mem::size_of_val",
    "mem::align_of",
    "mem::align_of_val",
    "boxed::Box",
    "borrow::ToOwned",
    "clone::Clone",
    "cmp::PartialEq",
    "cmp::PartialOrd",
    "cmp::Eq",
    "cmp::Ord",
    "convert::AsRef",
    "convert::AsMut",
    "convert::Into",
    "convert::From",
    "convert::TryFrom",
    "convert::TryInto",
    "default::Default",
    "future::Future",
    "future::IntoFuture",
    "iter::Iterator",
    "iter::Extend",
    "iter::IntoIterator",
    "iter::DoubleEndedIterator",
    "iter::ExactSizeIterator",
    "iter::FromIterator",
    "option::Option",
    "option::Option::Some",
    "option::Option::None",
    "result::Result",
    "result::Result::Ok",
    "result::Result::Err",
    "string::String",
    "string::ToString",
];
