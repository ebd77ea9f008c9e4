use super::{check_body, check_items, facts, show, spaced};

#[test]
fn format_strings() {
    check_body(
        r#"format!("{}{a}{b:?}{c}", x, c = y)"#,
        r#"format!format( | Some("{}{a}{b:?}{c}"), x, c=y, a=a, b=b) "#.trim_end(),
    );
    check_body(r#"write!(f, "{:>w$}", x)?;"#, r#"write!format(f | Some("{:>w$}"), x, w=w)?; "#);
    check_body(r#"assert!(a.b(), "no {}", c);"#, r#"assert!format(a.b() | Some("no {}"), c); "#);
    check_body("panic!(); anyhow!(e);", "panic!format( | None); anyhow!format( | None, e); ");
    check_body(
        r#"format!(concat!("/a", "/{}"), x); concat!("b", 1)"#,
        r#"format!format( | Some("/a/{}"), x); concat!format( | Some("b1"))"#,
    );
    check_body(
        "anyhow::ensure!(x > 1, E::F { x })",
        "anyhow::ensure!format((x > 1) | None, E::F { x: x })",
    );
}

#[test]
fn log_lines() {
    check_body(
        r#"info!(target: "t", a = 1, b.c = %d.e(), ?f, %g, "h {i}", j());"#,
        r#"info!format("t", 1, d.e(), f, g | Some("h {i}"), j(), i=i); "#,
    );
    check_body(
        r#"tracing::event!(Level::INFO, { x = y }, "z");"#,
        r#"tracing::event!format(Level::INFO, y | Some("z")); "#,
    );
    check_body(
        r#"info_span!("s", a = b(), c = tracing::field::Empty)"#,
        r#"info_span!format( | Some("s"), a=b(), c=tracing::field::Empty)"#,
    );
    check_body(r#"error!(log, "m"; "k" => v.w())"#, r#"error!format(log | Some("m"), v.w())"#);
    check_body("debug!(self.a.b(), c);", "debug!format(self.a.b(), c | None); ");
}

#[test]
fn lists() {
    check_body(
        "vec![a(), b]; vec![0; n()]; vec![]",
        "vec!list(a(), b); vec!repeat(0; n()); vec!list()",
    );
    check_body("tokio::try_join!(a(), b())?", "tokio::try_join!list(a(), b())?");
    check_body(r#"assert_eq!(a, b, "c {}", d)"#, r#"assert_eq!list(a, b, "c {}", d)"#);
    check_body(r#"sqlx::query!("SELECT 1", a.b())"#, r#"sqlx::query!list("SELECT 1", a.b())"#);
    check_body(
        "matches!(a(), Some(x) | B if x > 1)",
        "match a() { Some(x) | B if (x > 1) => true, _ => false }",
    );
}

#[test]
fn select() {
    check_body(
        "tokio::select! { biased; Some(x) = r.recv(), if a => { b(x) } _ = c.d() => e(), else => f() }",
        "tokio::select!select(Some(x) = r.recv() if a => { b(x) }, _ = c.d() => e(), => f())",
    );
    check_body(
        "futures::select! { x = a => b, complete => break, default => { c() } }",
        "futures::select!select(x = a => b, => break, => { c() })",
    );
    check_body(
        "select! { recv(r) -> m => a(m), default(t) => b() }",
        "select!select(m = recv(r) => a(m), default(t) => b())",
    );
}

#[test]
fn statements() {
    check_body(
        "try_stream! { for await x in y { yield x?; } }",
        "try_stream!blockasync { for x in y { other(x?); } }",
    );
    check_body(
        "tokio::pin!(a); tokio::pin! { let b = c(); } b",
        "tokio::pin!block{ a }; let b = c(); b",
    );
    check_body(
        "cfg_if! { if #[cfg(a)] { let x = 1; } else { let x = 2; } } x",
        "let x = 1; let x = 2; x",
    );
    check_body("lazy_static! { static ref A: u8 = f(); } A", "static A: u8 = f(); A");
}

#[test]
fn values() {
    check_body(
        r#"json!({"a": b(), "c": [d, {"e": f?}], "g": null, (h): 1})"#,
        "json!values(b(), d, f?, 1)",
    );
    check_body(r#"hashmap! { "a" => b(), c => d }"#, "hashmap!values(b(), d)");
    check_body(r#"env!("A"); option_env!("B")"#, r#"env!values("A"); option_env!values("B")"#);
}

#[test]
fn unknown_macros_are_guessed_at() {
    check_body("m!(a(), b)", "m!list(a(), b)");
    check_body("m! { let x = a(); x }", "m!block{ let x = a(); x }");
    check_body("m!(a => b(), c)", "m!values(b(), c)");
    check_body("m!(# # #)", "m!unread");
}

#[test]
fn macros_that_declare_items() {
    check_items(
        "lazy_static::lazy_static! { pub static ref A: R<B> = R::new(\"a\"); static ref C: u8 = 1; }",
        "lazy_static::lazy_static!(pub static ref A: R<B> = R::new(\"a\"); static ref C: u8 = 1;) \
         { pub static A: R<B> = R::new(\"a\"); static C: u8 = 1 }",
    );
    check_items(
        "thread_local! { static A: u8 = const { 1 } }",
        "thread_local!(static A: u8 = const { 1 }) { static A: u8 = { 1 } }",
    );
    check_items(
        "tokio::task_local! { pub static A: B; }",
        "tokio::task_local!(pub static A: B;) { pub static A: B }",
    );
    check_items(
        "cfg_if! { if #[cfg(a)] { mod b; } else { fn c() {} } }",
        "cfg_if!(if #[cfg(a)] { mod b; } else { fn c() {} }) { mod b; fn c() }",
    );
    check_items(
        "pin_project! { struct A<T> { #[pin] b: T } }",
        "pin_project!(struct A<T> { #[pin] b: T }) { struct A<T: > { #[pin()] b: T }; struct __AProjection<T: > { b: ::std::pin::Pin<&T> }; struct __AProjectionRef<T: > { b: ::std::pin::Pin<&T> }; impl<T: > A<T> { fn project(self: ::std::pin::Pin<&Self>; ) -> __AProjection<T> declared; fn project_ref(self: ::std::pin::Pin<&Self>; ) -> __AProjectionRef<T> declared } }",
    );
    let flags = show::items(&facts("bitflags! { pub struct F: u32 { const A = 1; } }"));
    for made in [
        "pub struct F {",
        "impl F { pub const A: Self = 1 }",
        "pub fn bits(&self; ) -> u32",
        "pub fn contains(&self; other: Self) -> bool",
        "impl ::std::ops::BitOr for F {",
        "fn bitor_assign(&mut self; other: Self)",
    ] {
        assert!(spaced(&flags).contains(made), "{made} in {flags}");
    }
    check_items("include!(\"a.rs\");", "include!(\"a.rs\") {  }");
    check_items("m! { fn a() {} struct B; }", "m!(fn a() {} struct B;) { fn a(); struct B {  } }");
}
