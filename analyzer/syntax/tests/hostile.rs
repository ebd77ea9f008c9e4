use super::{show, tree};
use crate::base::{Code, Name};
use crate::syntax::{read, read_file};
use proptest::prelude::*;

/// Depths that must be read, and depths at which a file may be refused but nothing else may happen.
const CHAINS: [(&str, &str, &str); 22] = [
    ("fn f() { ", "(", ""),
    ("fn f() { ", "[", ""),
    ("fn f() { ", "{", ""),
    ("fn f() { ", "!", "a }"),
    ("fn f() { ", "- &", "a }"),
    ("fn f() { ", "a + ", "a }"),
    ("fn f() { ", "a = ", "a }"),
    ("fn f() { ", "a.b(c)?.", "d }"),
    ("fn f() { a", ".b[0]", " }"),
    ("fn f() { a", " as u8", " }"),
    ("fn f() { ", "if a { b } else ", "{} }"),
    ("fn f() { ", "|a, b| ", "a }"),
    ("fn f() { ", "return ", "a }"),
    ("fn f() { ", "..(", ""),
    ("fn f() { ", "async { ", ""),
    ("fn f() { let ", "&", "a = b; }"),
    ("fn f() { let ", "A(", ""),
    ("type T = ", "&", "A;"),
    ("type T = ", "A<", ""),
    ("type T = ", "A<B, ", ""),
    ("type T = ", "fn() -> ", "A;"),
    ("fn f() { ", "m!(", ""),
];

/// `count` times the piece, with a leaf in the middle and everything closed that was opened.
fn closed(before: &str, piece: &str, after: &str, count: usize) -> String {
    let is_type = before.starts_with("type");
    let mut text = format!("{before}{}{after}", piece.repeat(count));
    if !after.is_empty() {
        return text;
    }
    let mut open = Vec::new();
    for character in text.chars() {
        match character {
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            '<' => open.push('>'),
            ')' | ']' | '}' => drop(open.pop()),
            _ => {}
        }
    }
    let is_pattern = before.ends_with("let ");
    let block = is_pattern.then(|| open.remove(0));
    text.push('a');
    text.extend(open.iter().rev());
    text.extend(is_pattern.then_some(" = a;"));
    text.extend(block);
    text.extend(is_type.then_some(';'));
    text
}

#[test]
fn depth_never_overflows_the_stack() {
    for (before, piece, after) in CHAINS {
        assert!(read_file(Name::new("a.rs"), &closed(before, piece, after, 3)).is_ok(), "{piece}");
        for count in [10, 200, 1_900, 8_000, 100_000] {
            let text = closed(before, piece, after, count);
            if let Err(diagnostic) = read_file(Name::new("a.rs"), &text) {
                let too_large = diagnostic.code == Code::FileTooLarge;
                assert!(too_large || diagnostic.code == Code::UnparsedFile, "{piece} {count}");
                assert!(count > 200 || !too_large, "{piece} {count}");
            } else {
                assert!(count < 100_000, "{piece} {count}");
            }
        }
    }
}

#[test]
fn expansions_never_overflow_the_stack() {
    let nesting = "macro_rules! m { ($($x:tt)*) => { m!((((((((((((((((($($x)*))))))))))))))))) } } fn f() { m!(a) }";
    let wide = "macro_rules! m { ($x:expr) => { $x } } fn f() { m!(REST) }"
        .replace("REST", &"!".repeat(7_000));
    let deep = "macro_rules! m { ($x:expr) => { OPEN m!($x) CLOSE } } fn f() { m!(1) }"
        .replace("OPEN", &"(".repeat(600))
        .replace("CLOSE", &")".repeat(600));
    for text in [nesting.to_owned(), wide, deep] {
        let report = read(&tree(&[("src/lib.rs", &text)]));
        assert!(report.value.iter().all(Option::is_some));
    }
}

#[test]
fn the_rest_goes_on() {
    let report = read(&tree(&[
        ("a.rs", "fn f( {"),
        ("b.rs", "fn f() {}"),
        ("c.toml", "x"),
        ("d.rs", &"(".repeat(100_000)),
    ]));
    let read: Vec<_> = report.value.iter().map(Option::is_some).collect();
    assert_eq!(read, [false, true, false, false]);
    let codes: Vec<_> = report.diagnostics.iter().map(|it| it.code).collect();
    assert_eq!(codes, [Code::UnparsedFile, Code::FileTooLarge]);
}

#[test]
fn a_parse_error_has_its_place() {
    let diagnostic = read_file(Name::new("a.rs"), "fn f() {\n    let = ;\n}\n").expect_err("wrong");
    let place = diagnostic.location.expect("has a place");
    assert_eq!((place.span.line, place.span.column), (2, 9));
}

/// Text that touches most of the room.
const SEEDS: [&str; 6] = [
    include_str!("bodies.rs"),
    include_str!("expansion.rs"),
    include_str!("items.rs"),
    include_str!("../macros/select.rs"),
    include_str!("../body.rs"),
    "macro_rules! m { ($($a:ident: $b:expr),* $(,)?) => { $(let $a = $b;)* }; ($t:ty) => { <$t>::n() } } \
     fn f() { m!(a: b.c(), d: |x| x + 1); tokio::select! { x = a => b, else => { m!(Vec<u8>) } } \
     json!({\"a\": [1, b()]}); info!(a = %b, \"c {d}\"); cfg_if! { if #[cfg(x)] { g() } } } \
     lazy_static! { static ref A: B = c(); } bitflags! { struct F: u8 { const A = 1; } }",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_reading_panic(
        seed in 0..SEEDS.len(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..40usize, "[a-z!#$&(){}<>|:;,=.'\"\\[\\]/*?%\n ]{0,3}"), 1..6),
    ) {
        let mut text: Vec<char> = SEEDS[seed].chars().collect();
        for (at, length, insert) in cuts {
            let start = at.index(text.len());
            let end = (start + length).min(text.len());
            text.splice(start..end, insert.chars());
        }
        let text: String = text.into_iter().collect();
        let _ = read(&tree(&[("src/lib.rs", &text)]));
    }
}

#[test]
fn threads_change_nothing() {
    let texts: Vec<(String, &str)> =
        (0..40).map(|at| (format!("src/f{at}.rs"), SEEDS[at % SEEDS.len()])).collect();
    let files: Vec<_> = texts.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let tree = tree(&files);
    let run = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| read(&tree))
    };
    let (one, two) = (run(1), run(2));
    assert_eq!(one.value, two.value);
    assert_eq!(one.diagnostics, two.diagnostics);
    let shown = one.value.iter().flatten().map(|facts| show::items(facts)).collect::<String>();
    assert!(!shown.is_empty());
}
