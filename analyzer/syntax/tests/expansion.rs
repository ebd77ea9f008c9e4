use super::{show, spaced, tree};
use crate::base::{Code, Span};
use crate::syntax::facts::{ExprKind, FileFacts};
use crate::syntax::read;
use std::sync::Arc;

fn read_all(files: &[(&str, &str)]) -> Vec<Option<Arc<FileFacts>>> {
    read(&tree(files)).value.iter().cloned().collect()
}

/// Expands within one file and compares its items.
fn check(text: &str, expected: &str) {
    let facts = read_all(&[("src/lib.rs", text)]).remove(0).expect("parses");
    assert_eq!(spaced(&show::items(&facts)), spaced(expected), "{text}");
}

/// Expands `call` with `rules` and compares the body it stands in.
fn check_call(rules: &str, call: &str, expected: &str) {
    let text = format!("macro_rules! m {{ {rules} }} fn f() {{ {call} }}");
    let facts = read_all(&[("src/lib.rs", &text)]).remove(0).expect("parses");
    assert_eq!(spaced(&show::body_of(&facts, "f")), spaced(&format!("{{ {expected} }}")), "{text}");
}

#[test]
fn fragments() {
    check_call("($e:expr) => { $e * 2 }", "m!(1 + 2)", "m!block{ ((1 + 2) * 2) }");
    check_call(
        "($i:ident, $t:ty) => { $i::<$t>($i as $t) }",
        "m!(a, B<C>)",
        "m!block{ a<B<C>>((a as B<C>)) }",
    );
    check_call(
        "($t:ty) => { <$t>::new($t::MAX) }",
        "m!(B<C>)",
        "m!block{ <B<C>>::new(<B<C>>::MAX) }",
    );
    check_call("($p:path) => { $p(1) }", "m!(a::b)", "m!block{ a::b(1) }");
    check_call(
        "($p:pat => $e:expr) => { match x { $p => $e, _ => y } }",
        "m!(A | B => c())",
        "m!block{ match x { A | B => c(), _ => y } }",
    );
    check_call(
        "($b:block $l:literal $t:tt) => { ($b, $l, $t) }",
        "m!({ a } -1 (b))",
        "m!block{ ({ a }, -1, b) }",
    );
    check_call(
        "($l:lifetime) => { $l: loop { break $l } }",
        "m!('x)",
        "m!block{ 'x loop { break 'x } }",
    );
    check_call("($s:stmt) => { $s; 1 }", "m!(let _a = b())", "let _a = b(); 1");
    check_call("($($t:tt)*) => { $($t)* }", "m!(a::b(c => d).e)", "m!values(d)");
    check_call(
        "($v:vis fn $n:ident $a:tt) => { $v fn $n $a {} }",
        "m!(pub fn g(x: u8));",
        "pub fn g(x: u8); ",
    );
}

#[test]
fn repetitions() {
    check_call(
        "($($x:expr),* $(,)?) => { [$($x.a()),*] }",
        "m!(b, c,)",
        "m!block{ [b.a(), c.a()] }",
    );
    check_call(
        "($($k:ident => [$($v:expr);*]),+) => { ($(($k, $($v,)*)),+) }",
        "m!(a => [1; 2], b => [])",
        "m!block{ ((a, 1, 2), (b)) }",
    );
    check_call(
        "($($x:ident)? ; $($y:ident)::+) => { f($($x,)? $($y)::+) }",
        "m!(; a::b)",
        "m!block{ f(a::b) }",
    );
    check_call(
        "($($x:expr),* ; $last:expr) => { g($($x,)* $last) }",
        "m!(1, 2; 3)",
        "m!block{ g(1, 2, 3) }",
    );
    check_call("($first:tt $($rest:tt)*) => { $first } ; () => { 0 }", "m!()", "m!block{ 0 }");
}

#[test]
fn recursion_and_inner_macros() {
    check_call(
        "() => { 0 } ; ($x:tt $($r:tt)*) => { $x + m!($($r)*) }",
        "m!(1 2)",
        "m!block{ (1 + m!block{ (2 + m!block{ 0 }) }) }",
    );
    check_call(
        "($($t:tt)*) => { println!($($t)*) }",
        r#"m!("{}", a.b())"#,
        r#"m!block{ println!format( | Some("{}"), a.b()) }"#,
    );
    check_call(
        "($n:ident) => { macro_rules! $n { ($e:expr) => { g($e) } } }",
        "m!(n); n!(1)",
        "macro_rules n { ($ e : expr) => { g ($ e) } }; n!block{ g(1) }",
    );
}

#[test]
fn endless_recursion_ends() {
    let report = read(&tree(&[(
        "src/lib.rs",
        "macro_rules! m { ($($x:tt)*) => { m!($($x)* a) } } fn f() { m!(b()) }",
    )]));
    assert_eq!(report.diagnostics.len(), 1);
    assert_eq!(report.diagnostics[0].code, Code::UnexpandedMacro);
    let report = read(&tree(&[(
        "src/lib.rs",
        "macro_rules! m { ($($x:tt)*) => { m!($($x)* $($x)*) } } fn f() { m!(b c) }",
    )]));
    assert_eq!(report.diagnostics.len(), 1);
    for rules in ["() => { m!() }", "() => { m!(); m!() }", "() => { f(m!(), m!(), m!()) }"] {
        let text = format!("macro_rules! m {{ {rules} }} fn f() {{ m!() }}");
        let report = read(&tree(&[("src/lib.rs", &text)]));
        assert_eq!(report.diagnostics.len(), 1, "{rules}");
    }
}

#[test]
fn bindings_are_visible_where_the_caller_named_them() {
    check_call("($x:ident) => { let $x = g(); }", "m!(a); a.b()", "let a = g(); a.b()");
    check_call(
        "() => { let a = g(); a.c() }",
        "m!(); a.b()",
        "m!block{ let a = g(); a.c() }; a.b()",
    );
}

#[test]
fn items() {
    check(
        "macro_rules! m { ($($n:ident: $t:ty),*) => { $(pub fn $n(x: $t) -> $t { x.go() })* } } m!(a: u8, b: B<C>);",
        "macro_rules m { ($($n:ident: $t:ty),*) => { $(pub fn $n(x: $t) -> $t { x.go() })* } }\n\
         m!(a: u8, b: B<C>) { pub fn a(x: u8) -> u8; pub fn b(x: B<C>) -> B<C> }",
    );
    check(
        "macro_rules! m { ($n:ident) => { fn $n(&self) {} } } impl A { m!(b); } trait T { m!{c} }",
        "macro_rules m { ($n:ident) => { fn $n(&self) {} } }\nimpl A { m!(b) { fn b(&self; ) } }\n\
         trait T:  { m!(c) { fn c(&self; ) } }",
    );
}

#[test]
fn the_first_rule_that_fits_counts() {
    let rules = "($a:ident) => { one($a) }; ($a:expr, $($b:tt)*) => { two($a) }; ($($x:tt)*) => { three() }";
    check_call(rules, "m!(x)", "m!block{ one(x) }");
    check_call(rules, "m!(1 + y, { z } w)", "m!block{ two((1 + y)) }");
    check_call(rules, "m!(x y)", "m!block{ three() }");
    check_call(
        "((a $e:expr)) => { one($e) }; ((a b) c) => { two() }",
        "m!((a b) c)",
        "m!block{ two() }",
    );
}

#[test]
fn names_are_pasted_wherever_paste_stands() {
    check_call("($n:ident) => { paste! { [<get_ $n>]() } }", "m!(b)", "m!block{ get_b() }");
    check_call("($($x:tt)*) => { $($x)* }", "m!(paste! { [<get_ c>]() })", "m!block{ get_c() }");
}

#[test]
fn definitions_are_found_across_files_and_crates() {
    let all = read_all(&[
        ("a/Cargo.toml", "[package]\nname = \"a-lib\"\n"),
        ("a/src/lib.rs", "#[macro_export] macro_rules! m { ($e:expr) => { $crate::go($e) } }"),
        ("a/src/x.rs", "fn f() { m!(1) }"),
        ("b/Cargo.toml", "[package]\nname = \"b\"\n"),
        ("b/src/lib.rs", "fn f() { a_lib::m!(2); tracing::info!(\"x\") }"),
        ("b/src/info.rs", "macro_rules! info { ($e:expr) => { other($e) } } fn f() { info!(3) }"),
    ]);
    let body = |at: usize| show::body_of(all[at].as_ref().expect("parses"), "f");
    assert_eq!(body(2), "{ m!block{ crate::go(1) } }");
    assert_eq!(
        body(5),
        r#"{ a_lib::m!block{ a_lib::go(2) }; tracing::info!format( | Some("x")) }"#
    );
    assert_eq!(body(4), "{ info!block{ other(3) } }");
}

#[test]
fn tokens_of_the_call_keep_their_place_and_others_take_its() {
    let text = "macro_rules! m { ($e:expr) => { wrap($e) } }\nfn f() {\n    m!(\n        a.b(),\n    );\n    m! { c\n .d() }\n}";
    let facts =
        read_all(&[("src/lib.rs", &text.replace("a.b(),", "a.b()"))]).remove(0).expect("parses");
    let mut places = Vec::new();
    for expr in facts.bodies.iter().flat_map(|body| &body.expressions) {
        match &expr.kind {
            ExprKind::MethodCall(call) => places.push((call.method.as_str(), expr.span)),
            ExprKind::Call { .. } => places.push(("wrap", expr.span)),
            _ => {}
        }
    }
    places.sort();
    assert_eq!(
        places,
        [
            ("b", Span::new(4, 11)),
            ("d", Span::new(7, 3)),
            ("wrap", Span::new(3, 5)),
            ("wrap", Span::new(6, 5)),
        ]
    );
}

#[test]
fn what_is_the_same_for_every_call_takes_the_place_of_each() {
    let text = "macro_rules! n { ($e:expr) => { wrap($e) } }\nmacro_rules! m { () => { n!(0) } }\n\
                fn f() {\n    m!();\n m!();\n}";
    let facts = read_all(&[("src/lib.rs", text)]).remove(0).expect("parses");
    assert_eq!(
        spaced(&show::body_of(&facts, "f")),
        spaced("{ m!block{ n!block{ wrap(0) } }; m!block{ n!block{ wrap(0) } }; }")
    );
    let expressions = facts.bodies.iter().flat_map(|body| &body.expressions);
    let calls = expressions.filter(|expr| matches!(expr.kind, ExprKind::Call { .. }));
    let mut places: Vec<Span> = calls.map(|call| call.span).collect();
    places.sort();
    assert_eq!(places, [Span::new(4, 5), Span::new(5, 2)]);
}

#[test]
fn no_trace_of_the_guess_is_left() {
    let facts = read_all(&[(
        "src/lib.rs",
        "macro_rules! m { ($e:expr) => { $e } } fn f() { g(m!(a.b(|x| x.c()))) }",
    )])
    .remove(0)
    .expect("parses");
    let calls = facts.bodies.iter().flat_map(|body| &body.expressions);
    assert_eq!(calls.filter(|expr| matches!(expr.kind, ExprKind::MethodCall(_))).count(), 2);
}
