use super::{check_body, facts};
use crate::base::Span;
use crate::syntax::facts::{ExprKind, FileFacts};

#[test]
fn calls_and_chains() {
    check_body("a::b::<u8>(1, x)?.c::<T>(&y).await", "a::b<u8>(1, x)?.c<T>(&y).await");
    check_body("(self.f)(x).0.1[2]", "self.f(x).0.1[2]");
    check_body("<T as Tr<U>>::g::<V>; <T>::h", "<T as Tr<U>>::g<V>; <T>::h");
    check_body("r#type::r#fn(r#x)", "type::fn(x)");
}

#[test]
fn operators_and_literals() {
    check_body("a += !b && -*c == 1 << 2", "(a += (!b && (-*c == (1 << 2))))");
    check_body(
        r#"(1u8, 1.5f32, "a\n", b"b", c"c", 'd', b'e', true)"#,
        r#"(1u8, 1.5f32, "a\n", b"b", b"c", 'd', 101u8, true)"#,
    );
    check_body("99999999999999999999", "0");
    check_body("x = y as u64 as i8", "x = ((y as u64) as i8)");
    check_body("&raw const x; &mut y; ..; ..=1; a..b", "&x; &y; ..; ..=1; a..b");
}

#[test]
fn control_flow() {
    check_body(
        "if let Some(x) = a && x > 1 { b } else if c { d } else { e }",
        "if (let Some(x) = a && (x > 1)) { b } else if c { d } else { e }",
    );
    check_body("let Some(x) = a else { return };", "let Some(x) = a else { return }; ");
    check_body("'a: loop { break 'a 1; continue 'a }", "'a loop { break 'a 1; continue 'a }");
    check_body(
        "'b: while let Some(x) = i.next() {} 'c: for (a, _) in &v {}",
        "'b while let Some(x) = i.next() { }; 'c for (a, _) in &v { }",
    );
    check_body("'l: { break 'l }", "'l { break 'l }");
    check_body(
        "match x { 1 | 2 if y => a, ref z @ S { b, .. } => {} _ => c, }",
        "match x { 1 | 2 if y => a, ref z @ S { b: b } => { }, _ => c }",
    );
}

#[test]
fn blocks_and_closures() {
    check_body(
        "async move { x.await }; unsafe { y }; const { 1 }",
        "async { x.await }; { y }; { 1 }",
    );
    check_body(
        "let f = async move |a: u8, (b, c)| -> T { a };",
        "let f = async |a: u8, (b, c)| -> T { a }; ",
    );
    check_body("fn g() {} use a::b; struct S; g(); 1", "fn g(); use a::b; struct S {  }; g(); 1");
    check_body("let x: [u8; 4] = [0; 4]; [1, 2]; (3,);", "let x: [u8; 4] = [0; 4]; [1, 2]; (3); ");
    check_body("S { a, b: 1, ..c }", "S { a: a, b: 1 ..c }");
    check_body("try { a? }", "other({ a? })");
    check_body("become f(x)", "other(f(x))");
    check_body("yield x", "other(x)");
    check_body(";;; a;;", "a; ");
}

#[test]
fn patterns() {
    check_body(
        "let (&a, [b, .., c], _, T(.., -1, \"x\", 1..=2), m::C, box d) = x;",
        "let (&a, [b, .., c], _, T(.., 1, \"x\", _), =m::C, d) = x; ",
    );
    check_body("let x: u8; let y @ (1 | 2) = z;", "let x: u8; let y @ 1 | 2 = z; ");
}

#[test]
fn code_for_tests_is_left_out() {
    check_body("#[cfg(test)] let x = 1; #[cfg(test)] f(); #[cfg(not(test))] g();", "g(); ");
    check_body("match x { #[cfg(test)] 1 => a, _ => b }", "match x { _ => b }");
}

fn places(facts: &FileFacts, wanted: impl Fn(&ExprKind) -> bool) -> Vec<(u32, u32)> {
    let all = facts.bodies.iter().flat_map(|body| &body.expressions);
    let found = all.filter(|expr| wanted(&expr.kind));
    found.map(|expr| expr.span).map(|Span { line, column }| (line, column)).collect()
}

#[test]
fn a_call_stands_at_the_name_that_makes_it() {
    let facts = facts("fn f() {\n    a::b(x)\n        .c()\n        .await?;\n    y += ä.d();\n}");
    assert_eq!(places(&facts, |it| matches!(it, ExprKind::Call { .. })), [(2, 8)]);
    assert_eq!(places(&facts, |it| matches!(it, ExprKind::MethodCall(_))), [(3, 10), (5, 12)]);
    assert_eq!(places(&facts, |it| matches!(it, ExprKind::Await(_))), [(4, 10)]);
    assert_eq!(places(&facts, |it| matches!(it, ExprKind::Try(_))), [(4, 15)]);
    assert_eq!(places(&facts, |it| matches!(it, ExprKind::Binary { .. })), [(5, 7)]);
}

#[test]
fn byte_order_mark_and_shebang_do_not_move_lines() {
    let facts = facts("\u{feff}#!/usr/bin/env run\nfn f() { g() }");
    assert_eq!(places(&facts, |it| matches!(it, ExprKind::Call { .. })), [(2, 10)]);
    assert_eq!(facts.lines, 2);
}
