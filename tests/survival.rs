//! Hostile text is survived: nesting as deep as a file allows, fixtures cut off and stirred.

use crate::binary::colocate;
use crate::support::own_files;
use colocate::base::{Code, Name};
use colocate::source::{self, Origin, Settings};
use colocate::syntax;
use proptest::prelude::*;
use std::fmt::Write;

/// Reads `text` as the only file of a repository; the codes of what was said about it.
fn codes_of(text: String) -> Vec<Code> {
    let origin = Origin::Memory(vec![("src/lib.rs".to_owned(), text.into_bytes())]);
    let tree = source::read(&origin, &Settings::default()).expect("there is Rust source");
    let facts = syntax::read(&tree.value);
    tree.diagnostics.iter().chain(&facts.diagnostics).map(|diagnostic| diagnostic.code).collect()
}

/// `open` repeated, `middle`, `close` repeated.
fn nest(open: &str, middle: &str, close: &str, depth: usize) -> String {
    [&open.repeat(depth), middle, &close.repeat(depth)].concat()
}

/// Bodies whose nesting is made in one way each: what opens, what stands inside, what closes.
const NESTS: &[(&str, &str, &str)] = &[
    ("(", "1", ")"),
    ("[", "1", "]"),
    ("{", "", "}"),
    ("{ let a = ", "1", "; }"),
    ("if a { ", "", " }"),
    ("if a {} else ", "{}", ""),
    ("match a { _ => ", "1", " }"),
    ("loop { ", "", " }"),
    ("f(", "1", ")"),
    ("|a| ", "1", ""),
    ("&", "a", ""),
    ("!", "a", ""),
    ("-", "1", ""),
    ("a.b(", "1", ")"),
    ("a", "", ".b()"),
    ("a", "", "?"),
    ("a", "", "[0]"),
    ("1 + ", "1", ""),
    ("a = ", "1", ""),
    ("return ", "1", ""),
    ("async { ", "1", " }"),
    ("unsafe { ", "1", " }"),
    ("vec![", "1", "]"),
    ("println!(\"{}\", vec![", "1", "])"),
    ("unknown! { ", "1", " }"),
    ("let (", "a", ",) = b;"),
    ("let x: Vec<", "u8", "> = y;"),
    ("let x: &", "u8", " = y;"),
    ("let x: fn(", "u8", ") = y;"),
    ("mod a { ", "", " }"),
    ("fn a() { ", "", " }"),
    ("impl A { fn a() { ", "", " } }"),
    ("macro_rules! a { () => { ", "1", " } }"),
];

#[test]
fn deep_nesting_ends() {
    for (open, middle, close) in NESTS {
        for depth in [300, 20_000] {
            let text = format!("fn f() {{ {} }}\n", nest(open, middle, close, depth));
            codes_of(text);
        }
    }
}

/// A body that nests as deep as `syntax` accepts; none for what is no Rust to begin with.
fn deepest((open, middle, close): &(&str, &str, &str)) -> Option<String> {
    let texts = [15_000, 7_500, 3_500, 1_900, 900, 400, 200, 100]
        .map(|depth| format!("fn f() {{ {} }}\n", nest(open, middle, close, depth)));
    texts.into_iter().find(|text| syntax::read_file(Name::new("deep.rs"), text).is_ok())
}

/// `deepest` on a stack that fits it.
fn deepest_texts() -> Vec<String> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(colocate::STACK).build();
    let texts = || NESTS.iter().filter_map(deepest).collect();
    pool.expect("a thread can be started").install(texts)
}

#[test]
fn the_binary_gets_through_whatever_can_be_read() {
    let folder = tempfile::tempdir().expect("there is room for files");
    let write = |path: &str, text: &str| {
        std::fs::write(folder.path().join(path), text).expect("the folder is ours");
    };
    let texts = deepest_texts();
    assert!(texts.len() > NESTS.len() / 2, "{} are Rust", texts.len());
    let mut main = String::from("fn main() {}\n");
    for (at, text) in texts.iter().enumerate() {
        writeln!(main, "mod m{at};").expect("strings take text");
        write(&format!("m{at}.rs"), text);
    }
    write("main.rs", &main);
    write("Cargo.toml", "[package]\nname = 'deep'\n[[bin]]\nname = 'deep'\npath = 'main.rs'\n");
    let arguments = ["graph", "--level", "function", "--format", "json", "--no-cache"];
    let run = colocate().args(arguments).arg(folder.path()).run();
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("deep::m0::f"), "{}", run.stdout);
}

#[test]
fn bounds_that_name_themselves_end() {
    let every: Vec<String> = (0..12).map(|at| format!("P{at}")).collect();
    let all = every.iter().map(|name| format!("{name}::X")).collect::<Vec<_>>().join(", ");
    let crossed: Vec<String> = every.iter().map(|name| format!("{name}: A<X = ({all})>")).collect();
    let folder = tempfile::tempdir().expect("there is room for files");
    let write = |path: &str, text: &str| {
        std::fs::write(folder.path().join(path), text).expect("the folder is ours");
    };
    write("Cargo.toml", "[package]\nname = 'bounds'\n[[bin]]\nname = 'bounds'\npath = 'main.rs'\n");
    write(
        "main.rs",
        &format!(
            "trait A {{ type X; type Y; fn go(&self) {{}} }}\ntrait B<V> {{ type W; }}\nfn main() {{ }}\n\
                 fn plain<T: A<X = T::X>>(t: T::X) {{}}\nfn within<T: A<X: B<T::Y>>>(t: T::Y) {{}}\n\
                 fn of<T: B<T::W>>(t: T::W) {{}}\nfn mutual<T: B<U::W>, U: B<T::W>>(t: T::W) {{}}\n\
                 fn many<{}>(t: P0::X) {{}}\nfn used<T: A<X: B<T::Y>>>(t: T) {{ t.go(); }}\n",
            crossed.join(", ")
        ),
    );
    let arguments = ["graph", "--level", "function", "--format", "json", "--no-cache"];
    let run = colocate().args(arguments).arg(folder.path()).run();
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("bounds::used"), "{}", run.stdout);
}

#[test]
fn code_that_a_person_could_write_is_not_too_deep() {
    for (open, middle, close) in [("(", "1", ")"), ("if a { ", "", " }"), ("Some(", "1", ")")] {
        let text = format!("fn f() {{ {} }}\n", nest(open, middle, close, 40));
        assert_eq!(codes_of(text), [], "{open}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// A fixture with one stretch replaced by something else: whatever comes out, something does.
    #[test]
    fn stirred_fixtures_are_read(seed: prop::sample::Index, from: prop::sample::Index, length in 0usize..40, other in "[-(){}\\[\\]<>;:,.'\"/*!#a-z\\\\ \n]{0,20}") {
        let files = own_files("fixtures/small", "rs");
        let file = &files[seed.index(files.len())];
        let starts: Vec<usize> = file.text.char_indices().map(|(at, _)| at).collect();
        let start = from.index(starts.len());
        let end = starts.get(start + length).copied().unwrap_or(file.text.len());
        let text = [&file.text[..starts[start]], &other, &file.text[end..]].concat();
        let _ = syntax::read_file(Name::new("stirred.rs"), &text);
    }
}
