//! Whether a `cfg` predicate holds where services usually run: on Linux, x86-64, outside tests.
//!
//! Judged by what is usual, never by the machine at hand.

use super::facts::AttributeArgument;

/// Whether all predicates hold: `None` if that hangs on something unknown.
///
/// `features` says what is taken for a feature: switched on, or unknown.
pub(crate) fn all<'a>(
    predicates: impl IntoIterator<Item = &'a AttributeArgument>,
    features: Option<bool>,
) -> Option<bool> {
    let mut answer = Some(true);
    for predicate in predicates {
        match holds(predicate, features) {
            Some(true) => {}
            Some(false) => return Some(false),
            None => answer = None,
        }
    }
    answer
}

/// Whether one predicate usually holds.
pub(crate) fn holds(predicate: &AttributeArgument, features: Option<bool>) -> Option<bool> {
    match (predicate.key.as_str(), predicate.value) {
        ("all", None) => all(&predicate.nested, features),
        ("any", None) => any(&predicate.nested, features),
        ("not", None) => {
            let inner = predicate.nested.first()?;
            holds(inner, features).map(|inner| !inner)
        }
        ("feature", Some(_)) => features,
        ("unix" | "true", None) | ("target_has_atomic", _) => Some(true),
        // Where servers run that know this system at all, they mostly run on it.
        ("target_os", Some(os)) if os == "illumos" => None,
        ("target_os", Some(os)) => Some(os == "linux"),
        ("target_family", Some(family)) => Some(family == "unix"),
        ("target_arch", Some(arch)) => Some(arch == "x86_64"),
        ("target_pointer_width", Some(width)) => Some(width == "64"),
        ("target_endian", Some(endian)) => Some(endian == "little"),
        ("target_env", Some(env)) => Some(env == "gnu"),
        ("target_vendor", Some(vendor)) => Some(vendor == "unknown"),
        ("panic", Some(strategy)) => Some(strategy == "unwind"),
        (
            "test" | "windows" | "miri" | "loom" | "doc" | "docsrs" | "doctest" | "fuzzing"
            | "kani" | "false",
            None,
        ) => Some(false),
        _ => None,
    }
}

/// Whether any predicate holds.
fn any(predicates: &[AttributeArgument], features: Option<bool>) -> Option<bool> {
    let mut answer = Some(false);
    for predicate in predicates {
        match holds(predicate, features) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => answer = None,
        }
    }
    answer
}
