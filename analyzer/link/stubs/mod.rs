//! Signatures of the standard library and of the crates that services are built on: a typeshed for Rust.
//!
//! Each stub is Rust syntax, read by the same front end as the repository's own files. In: nothing. Out: a table
//! of texts. This room knows nothing of how the signatures are used. What a stub says and leaves out:
//!
//! - Signatures only. A body is `{}`, whatever the function returns; methods of impls stand without `pub`, since
//!   everything in a stub is public. Lifetimes, `unsafe`, `const`, `Send`, `Sync`, `'static` and `?Sized` are left
//!   out: no call is resolved by them.
//! - The standard prelude is in scope everywhere, in `std` itself too. `core` and `alloc` are `std`.
//! - Methods of all integer types stand in `impl __int`, those of both float types in `impl __float`; there `Self`
//!   is the actual type, and a trait implemented for one of the two is implemented for every type it stands for.
//! - Adaptors that keep a closure name what the closure returns instead of the closure: `Map<I, B>`, where
//!   `Iterator::Item` is `B`.
//! - Methods of extension traits with one implementor (`PermissionsExt::mode`) stand on the type itself.
//! - Where a crate changed between versions, both forms stand side by side.
//! - A derive that implements a trait of the same name, as `Clone` does, says so by the derive attribute.
//!
//! Adding a crate means writing `name.rs` here and one line in the table below.

/// One stub.
#[derive(Clone, Copy, Debug)]
pub struct Stub {
    /// The crate's name in code: `actix_web`.
    pub name: &'static str,
    /// Its signatures.
    pub text: &'static str,
    /// Other stubs its paths lead to; `std` is always there.
    pub needs: &'static [&'static str],
}

/// All stubs, by name.
pub fn all() -> &'static [Stub] {
    ALL
}

/// The stub of the crate `name`. `core` and `alloc` are answered with `std`.
pub fn find(name: &str) -> Option<&'static Stub> {
    let name = if matches!(name, "core" | "alloc") { "std" } else { name };
    ALL.binary_search_by_key(&name, |stub| stub.name).ok().map(|at| &ALL[at])
}

/// A module of `std`: the text of its file, wrapped.
macro_rules! module {
    ($name:literal) => {
        concat!("pub mod ", $name, " {\n", include_str!(concat!("std/", $name, ".rs")), "}\n")
    };
}

/// `std` in one text: files that hold several modules as they are, files that hold one wrapped.
const STD: &str = concat!(
    include_str!("std/root.rs"),
    include_str!("std/core.rs"),
    include_str!("std/memory.rs"),
    include_str!("std/system.rs"),
    include_str!("std/files.rs"),
    module!("array"),
    module!("collections"),
    module!("fmt"),
    module!("io"),
    module!("iter"),
    module!("num"),
    module!("option"),
    module!("result"),
    module!("slice"),
    module!("str"),
    module!("string"),
    module!("sync"),
    module!("vec"),
);

/// Sorted by name.
const ALL: &[Stub] = &[Stub { name: "std", text: STD, needs: &[] }];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_needs_are_known() {
        assert!(ALL.is_sorted_by(|a, b| a.name < b.name));
        for stub in ALL {
            for need in stub.needs {
                assert!(find(need).is_some(), "{} needs {need}", stub.name);
            }
        }
    }

    #[test]
    fn core_and_alloc_are_std() {
        assert_eq!(find("core").map(|stub| stub.name), Some("std"));
        assert_eq!(find("alloc").map(|stub| stub.name), Some("std"));
        assert!(find("no_such_crate").is_none());
    }
}
