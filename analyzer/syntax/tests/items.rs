use super::{check_items, facts, show};
use crate::base::Name;
use crate::syntax::{read_file, read_pieces};

#[test]
fn functions() {
    check_items(
        "pub(crate) async fn f<'a, T: A + ?Sized, const N: usize = 3>(x: &'a T, (a, b): P) -> R \
         where T: B, for<'b> &'b T: C {}",
        "pub fn f<T: A, const N:  = `3` where T: B, &T: C>(x: &T, : P) -> R async",
    );
    check_items(
        "extern \"C\" { fn g(x: *const u8, ...); static S: u8; type T; }",
        "fn g(x: *u8) declared\nstatic S: u8\nstruct T {  }",
    );
    check_items("fn h();", "fn h() declared");
}

#[test]
fn types() {
    check_items(
        "type T = (A, &mut [u8], [B; 4], fn(x: C) -> D, Box<dyn E + Send>, !, _, m!(x));",
        "type T:  = (A, &[u8], [B; 4], fn(C) -> D, Box<dyn E + Send>, !, _, `m ! (x)`)",
    );
    check_items(
        "type U = ::a::B<'static, C, 3, { N }, D = E, F: G>;",
        "type U:  = ::a::B<C, `3`, `{ N }`, D = E, F: G>",
    );
    check_items("type F = impl Fn(A, B) -> C;", "type F:  = impl Fn<(A, B), Output = C>");
    check_items("type G = dyn Fn();", "type G:  = dyn Fn<(), Output = ()>");
    check_items("type Q = <A as B<C>>::D::E;", "type Q:  = <A as B<C>>::D::E");
}

#[test]
fn structs_enums_unions() {
    check_items(
        "#[derive(Debug, serde::Serialize)] pub struct S<T> { #[serde(rename = \"a\")] pub x: T }",
        "#[derive(Debug, serde::Serialize)] pub struct S<T: > { #[serde(rename=a)] x: T }",
    );
    check_items(
        "struct T(u8, pub u16); struct U; union V { a: u8 }",
        "struct T { 0: u8, 1: u16 }\nstruct U {  }\nstruct V { a: u8 }",
    );
    check_items(
        "enum E { A, #[x] B(u8), C { d: u16 } = 3 }",
        "enum E { A(), #[x()] B(0: u8), C(d: u16) }",
    );
}

#[test]
fn traits_and_impls() {
    check_items(
        "pub trait T: A where Self: B { const C: u8 = 1; type D: E; fn f(&self); async fn g(self) {} m!(); }",
        "pub trait T< where Self: B>: A + B { const C: u8 = 1; type D: E = ; fn f(&self; ) declared; \
         fn g(self; ) async; m!() {  } }",
    );
    check_items("trait X = Y + Z;", "trait alias X: Y + Z {  }");
    check_items(
        "unsafe impl<T: A> B<T> for C<T> { type D = E; const F: u8 = 2; fn g(self: Arc<Self>) {} }",
        "impl<T: A> B<T> for C<T> { type D:  = E; const F: u8 = 2; fn g(self: Arc<Self>; ) }",
    );
    check_items("impl !Send for A {} impl A { default fn f() {} }", "impl A { fn f() }");
    check_items(
        "const impl A for B { fn f() {} } const trait C {}",
        "impl A for B { fn f() }\ntrait C:  {  }",
    );
}

/// What only an attribute macro takes is read, and in its place.
#[test]
fn impls_with_a_visibility() {
    let text = "#[ext(Twice)]\npub impl u64 { fn twice(self) -> u64 { self } }\npub (crate) impl A {}\nfn publish() {}";
    let found = facts(text);
    let plain = facts(&text.replace("pub impl", "    impl").replace("pub (crate)", "           "));
    assert_eq!(found, plain);
    assert_eq!(found.items.len(), 4);
}

#[test]
fn modules_and_imports() {
    check_items(
        "mod a; #[path = \"x.rs\"] pub mod b; mod c { fn d() {} }",
        "mod a\n#[path(=x.rs)] pub mod b at x.rs\nmod c { fn d() }",
    );
    check_items(
        "pub use ::a::{self, b::{C as D, e::*}, self as f}; use g; use crate::h::I as _;",
        "pub use ::a, ::a::b::C as D, ::a::b::e::*, ::a as f\nuse g\nuse crate::h::I as _",
    );
    check_items("extern crate a as b; extern crate c;", "extern crate a as b\nextern crate c as c");
    check_items(
        "macro_rules! m { ($x:expr) => { $x } } pub macro n($y:ty) { $y }",
        "macro_rules m { ($x:expr) => { $x } }\npub macro_rules n { ($ y : ty) => { $ y } }",
    );
}

#[test]
fn attributes() {
    let text = "/// Documentation.\n#[get(\"/o/{id}\", wrap = \"A\", all(unix, x = 1))] \
                #[cfg_attr(feature = \"y\", path = \"z.rs\", derive(B))] #[doc(hidden)] \
                #[a::b] #[unsafe(no_mangle)] mod m;";
    let facts = facts(text);
    let shown: Vec<_> =
        facts.items[facts.roots[0]].attributes.iter().map(show::attribute).collect();
    assert_eq!(
        shown,
        [
            "#[get(=/o/{id}, wrap=A, all(unix, x=1))]",
            "#[path(=z.rs)]",
            "#[derive(B)]",
            "#[cfg_attr(feature=y, path=z.rs, derive(B))]",
            "#[a::b()]",
            "#[no_mangle()]",
            "#[unsafe(no_mangle)]",
        ]
    );
}

#[test]
fn test_items_are_kept_and_known() {
    let facts = facts(
        "#[cfg(test)] mod a {} #[tokio::test] async fn b() {} #[cfg(all(test, unix))] fn c() {} \
         #[cfg(not(test))] fn d() {} #[cfg_attr(test, path = \"x.rs\")] mod e; \
         #[cfg(any(test, feature = \"test-utils\"))] mod f {} \
         #[cfg(feature = \"testsuite\")] mod g {} #[cfg(feature = \"attest\")] mod h {}",
    );
    let tests: Vec<_> = facts.roots.iter().map(|id| facts.items[*id].is_test()).collect();
    assert_eq!(tests, [true, true, true, false, false, true, true, false]);
}

#[test]
fn inner_attributes_of_the_file() {
    let facts = facts("#![allow(dead_code)]\n//! Text.\nfn f() {}");
    assert_eq!(
        facts.attributes.iter().map(show::attribute).collect::<Vec<_>>(),
        ["#[allow(dead_code)]"]
    );
}

#[test]
fn a_long_file_says_the_same_in_pieces() {
    let path = Name::new("src/lib.rs");
    for item in [
        "fn f() {\n    m!(a); // é\n    n! {\n        b\n    }\n}\n",
        "const A: &str = \"\n}\n\";\n",
        "const A: u8 = {\n 1\n}\n;\n",
        "fn f() {\nif a {\n}\nb()\n}\n",
    ] {
        let text = format!("#![a]\n{}", item.repeat(1000));
        assert_eq!(facts(&text), read_pieces(path, &[&text]).unwrap(), "{item}");
    }
    let text = format!("{}fn g() {{\n    let = ;\n}}\n", "fn f() {\n}\n".repeat(1000));
    let complaint = read_file(path, &text).unwrap_err();
    assert_eq!(complaint.location.unwrap().span.line, 2002);
}
