//! Which of two definitions of one name is meant?
//!
//! Both sides of a `cfg` are kept, and a name means the one an ordinary build on Linux with all features would
//! have: predicates are judged by what is usual, never by the machine at hand.

use crate::base::Name;
use crate::syntax::facts::Attribute;
use crate::syntax::predicate;

/// How likely a thing is part of an ordinary build; the likelier comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Presence {
    /// No condition, or one that usually holds.
    Certain,
    /// A condition that nothing is known of.
    Possible,
    /// A condition that usually does not hold.
    Unlikely,
    /// Only there in tests.
    InTests,
}

/// How likely an item with these attributes is there.
pub(super) fn presence(attributes: &[Attribute]) -> Presence {
    if attributes.iter().any(Attribute::is_test) {
        return Presence::InTests;
    }
    let conditions = attributes.iter().filter(|attribute| attribute.path == "cfg");
    likelihood(predicate::all(conditions.flat_map(|attribute| &attribute.arguments), Some(true)))
}

/// Whether an item is conditional at all.
pub(super) fn is_conditional(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path == "cfg" || attribute.path == "cfg_attr")
}

/// The paths that `#[cfg_attr(predicate, path = "…")]` may give a module, with how likely each is.
pub(super) fn conditional_paths(attributes: &[Attribute]) -> Vec<(Presence, Name)> {
    let path = |attribute: &Attribute| {
        let path = attribute.value_of("path")?;
        Some((likelihood(predicate::holds(attribute.arguments.first()?, Some(true))), path))
    };
    let conditional = attributes.iter().filter(|attribute| attribute.path == "cfg_attr");
    conditional.filter_map(path).collect()
}

fn likelihood(holds: Option<bool>) -> Presence {
    match holds {
        Some(true) => Presence::Certain,
        None => Presence::Possible,
        Some(false) => Presence::Unlikely,
    }
}

#[cfg(test)]
mod tests {
    use super::{Presence, conditional_paths, presence};
    use crate::base::Name;
    use crate::syntax::facts::{Attribute, AttributeArgument};

    fn bare(key: &str) -> AttributeArgument {
        AttributeArgument { key: Name::new(key), ..AttributeArgument::default() }
    }

    fn equals(key: &str, value: &str) -> AttributeArgument {
        AttributeArgument { value: Some(Name::new(value)), ..bare(key) }
    }

    fn group(key: &str, nested: Vec<AttributeArgument>) -> AttributeArgument {
        AttributeArgument { nested, ..bare(key) }
    }

    fn cfg(predicate: AttributeArgument) -> Presence {
        presence(&[Attribute { path: Name::new("cfg"), arguments: vec![predicate] }])
    }

    #[test]
    fn an_ordinary_build_is_on_linux_with_all_features() {
        assert_eq!(cfg(bare("unix")), Presence::Certain);
        assert_eq!(cfg(bare("windows")), Presence::Unlikely);
        assert_eq!(cfg(group("not", vec![bare("windows")])), Presence::Certain);
        assert_eq!(cfg(equals("feature", "x")), Presence::Certain);
        assert_eq!(cfg(group("not", vec![equals("feature", "x")])), Presence::Unlikely);
        assert_eq!(cfg(bare("has_atomics")), Presence::Possible);
        assert_eq!(cfg(equals("target_os", "macos")), Presence::Unlikely);
        assert_eq!(cfg(equals("target_os", "illumos")), Presence::Possible);
        assert_eq!(cfg(group("any", vec![bare("odd"), bare("unix")])), Presence::Certain);
        assert_eq!(cfg(group("all", vec![bare("odd"), bare("windows")])), Presence::Unlikely);
    }

    #[test]
    fn tests_come_last() {
        assert_eq!(cfg(bare("test")), Presence::InTests);
        assert_eq!(cfg(group("not", vec![bare("test")])), Presence::Certain);
        assert!(cfg(bare("windows")) < cfg(bare("test")));
    }

    #[test]
    fn conditional_paths_are_as_likely_as_their_predicates() {
        let attribute = |predicate: &str, path: &str| Attribute {
            path: Name::new("cfg_attr"),
            arguments: vec![bare(predicate), equals("path", path)],
        };
        let attributes = [attribute("windows", "w.rs"), attribute("unix", "u.rs")];
        let expected = [(Presence::Unlikely, "w.rs"), (Presence::Certain, "u.rs")];
        assert_eq!(
            conditional_paths(&attributes),
            expected.map(|(presence, path)| (presence, Name::new(path)))
        );
    }
}
