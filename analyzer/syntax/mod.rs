//! One file at a time: text to facts.
//!
//! In: a [`SourceTree`](crate::source::SourceTree). Out: [`FileFacts`] for every Rust file. The only room that
//! knows syn. It knows nothing of other files, but for `macro_rules!` definitions, which are collected from all
//! files before the calls are expanded.

mod attributes;
mod body;
pub mod facts;
mod items;
mod lower;
mod macros;
mod patterns;
mod statements;
mod types;
mod verbatim;

pub use facts::FileFacts;

use crate::base::{Code, Diagnostic, IndexVec, Location, Name, Reported, Span};
use crate::source::{FileId, SourceFile, SourceTree};
use lower::{Lines, Lowerer, Origin, number};
use rayon::prelude::*;
use std::sync::Arc;

/// Reads every Rust file of the tree; files of other kinds, and those that do not parse, have no facts.
pub fn read(tree: &SourceTree) -> Reported<IndexVec<FileId, Option<Arc<FileFacts>>>> {
    let results: Vec<_> = tree.files.as_slice().par_iter().map(read_if_rust).collect();
    let mut diagnostics = Vec::new();
    let facts = results
        .into_iter()
        .map(|result| match result? {
            Ok(facts) => Some(Arc::new(facts)),
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                None
            }
        })
        .collect();
    Reported::new(facts, diagnostics)
}

fn read_if_rust(file: &SourceFile) -> Option<Result<FileFacts, Diagnostic>> {
    let is_rust = file.path.as_str().ends_with(".rs");
    is_rust.then(|| read_file(file.path, &file.text))
}

/// Reads one file; calls of macros that other files define are guessed at.
///
/// syn's tree lives and dies in here: it cannot cross threads.
pub fn read_file(path: Name, text: &str) -> Result<FileFacts, Diagnostic> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let facts = condense(text).map_err(|error| unparsed(path, &error));
    // syn keeps a copy of every text it has parsed until told otherwise.
    proc_macro2::extra::invalidate_current_thread_spans();
    facts
}

fn condense(text: &str) -> syn::Result<FileFacts> {
    let file = syn::parse_file(text)?;
    let mut lowerer = Lowerer::new(Origin::File(Lines::new(text)));
    lowerer.facts.attributes = lowerer.attributes(&file.attrs);
    lowerer.facts.lines = number(text.lines().count());
    lowerer.facts.roots = lowerer.items(&file.items);
    lowerer.facts.items.shrink_to_fit();
    lowerer.facts.bodies.shrink_to_fit();
    Ok(lowerer.facts)
}

fn unparsed(path: Name, error: &syn::Error) -> Diagnostic {
    let start = error.span().start();
    let span = Span::new(number(start.line), number(start.column + 1));
    Diagnostic::warning(Code::UnparsedFile, format!("`{path}` does not parse: {error}"))
        .at(Location { path, span })
        .help("the file is left out; calls in it are not seen")
}

#[cfg(test)]
mod tests {
    use super::facts::{ExprKind, ItemKind};
    use super::read_file;
    use crate::base::{Code, Name, Span};

    #[test]
    fn a_method_call_stands_at_its_name() {
        let text = "fn f(store: &Store) {\n    store\n        .get(1);\n}\n";
        let facts = read_file(Name::new("a.rs"), text).expect("parses");
        assert!(matches!(facts.items[facts.roots[0]].kind, ItemKind::Function(_)));
        let call = facts.bodies.iter().flat_map(|body| &body.expressions).find_map(|expr| {
            match &expr.kind {
                ExprKind::MethodCall(call) => Some((call.method, expr.span)),
                _ => None,
            }
        });
        assert_eq!(call, Some((Name::new("get"), Span::new(3, 10))));
    }

    #[test]
    fn a_file_that_does_not_parse_is_reported_with_its_place() {
        let diagnostic =
            read_file(Name::new("a.rs"), "fn f() {\n    let = ;\n}\n").expect_err("does not parse");
        assert_eq!(diagnostic.code, Code::UnparsedFile);
        assert_eq!(diagnostic.location.map(|at| at.span.line), Some(2));
    }
}
