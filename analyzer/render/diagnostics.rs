//! What is worth saying about the analysed code, for people.

use super::{Look, escape};
use crate::base::{Diagnostic, Severity};
use std::fmt::Write;

/// One diagnostic: code and message, place, notes, help.
///
/// ```text
/// warning[unresolved-call]: call to `store.get` has no known target
///   --> orders/src/api.rs:42:17
///   note: `store` is `dyn Store` with 2 implementations in other services
///   help: name the target in `colocate.toml` under `links`, or accept the even split
/// ```
pub fn diagnostic(diagnostic: &Diagnostic, look: Look) -> String {
    let kind = match diagnostic.severity {
        Severity::Note => look.note("note"),
        Severity::Warning => look.changed("warning"),
        Severity::Error => look.bad("error"),
    };
    let message = look.strong(&diagnostic.message);
    let mut out = format!("{kind}[{}]: {message}\n", diagnostic.code.as_str());
    if let Some(location) = diagnostic.location {
        writeln!(out, "  {} {}", look.note("-->"), escape::terminal(&location.to_string()))
            .expect("strings take text");
    }
    for note in &diagnostic.notes {
        writeln!(out, "  {} {}", look.note("note:"), escape::terminal(note))
            .expect("strings take text");
    }
    if let Some(help) = &diagnostic.help {
        writeln!(out, "  {} {}", look.note("help:"), escape::terminal(help))
            .expect("strings take text");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::diagnostic;
    use crate::base::{Code, Diagnostic, Location};
    use crate::render::Look;

    #[test]
    fn says_code_place_note_and_help_and_nothing_else() {
        let said =
            Diagnostic::warning(Code::UnresolvedCall, "call to `\u{1b}[2J` has no known target")
                .at(Location::new("a\u{7}.rs", 42))
                .note("`store` is `dyn Store`")
                .help("name the target");
        assert_eq!(
            diagnostic(&said, Look::PLAIN),
            "warning[unresolved-call]: call to `\\u{1b}[2J` has no known target\n  --> a\\u{7}.rs:42\n  \
             note: `store` is `dyn Store`\n  help: name the target\n"
        );
    }
}
