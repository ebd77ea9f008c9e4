//! Which source text does a macro call in item position put in its place?

use crate::syntax::facts::ItemMacro;

/// What is put in the call's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Included<'a> {
    /// What a generator makes of the `.proto` package of this name, or of the description in this file.
    Derived(&'a str),
    /// A file, as seen from the folder of the one that includes it.
    File(&'a str),
}

/// What `include!` and `include_proto!` put in their place; `None` for other macros.
pub(super) fn included(call: &ItemMacro) -> Option<Included<'_>> {
    let text = call.text.text.as_str();
    match call.path.last_name().as_str() {
        "generate_api" => Some(Included::Derived(specification(call)?)),
        "include_service" => {
            let file = last_literal(text)?;
            Some(Included::Derived(file.strip_suffix(".rs").unwrap_or(file)))
        }
        "include_proto" => Some(Included::Derived(last_literal(text)?)),
        "include" if text.contains("OUT_DIR") => Some(Included::Derived(derived_name(text)?)),
        "include" => Some(Included::File(last_literal(text)?)),
        _ => None,
    }
}

/// The description that `generate_api!("api.json")` or `generate_api!(spec = "api.json", …)` makes a client of.
pub(super) fn specification(call: &ItemMacro) -> Option<&'static str> {
    if call.path.last_name() != "generate_api" {
        return None;
    }
    let text = call.text.text.as_str().trim_start();
    let from = if text.starts_with('"') { text } else { text.split_once("spec")?.1 };
    from.split('"').nth(1)
}

/// `pkg` of `concat!(env!("OUT_DIR"), "/pkg.rs")`.
fn derived_name(text: &'static str) -> Option<&'static str> {
    let file = last_literal(text)?.rsplit('/').next()?;
    Some(file.strip_suffix(".rs").unwrap_or(file))
}

/// What stands in the last string literal.
fn last_literal(text: &'static str) -> Option<&'static str> {
    let (before, _) = text.rsplit_once('"')?;
    let (_, inside) = before.rsplit_once('"')?;
    (!inside.is_empty()).then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::{Included, included};
    use crate::base::{Name, Span};
    use crate::syntax::facts::{ItemMacro, MacroText, Path, Segment};

    fn check(path: &[&str], text: &str, expected: Option<Included<'_>>) {
        let segment = |name: &&str| Segment { name: Name::new(name), arguments: None };
        let call = ItemMacro {
            path: Path { segments: path.iter().map(segment).collect(), ..Path::default() },
            text: MacroText { text: Name::new(text), start: Span::default() },
            items: Vec::new(),
        };
        assert_eq!(included(&call), expected);
    }

    #[test]
    fn derived_text_is_known_by_its_proto_package() {
        check(
            &["tonic", "include_proto"],
            r#""shop.stock""#,
            Some(Included::Derived("shop.stock")),
        );
        let generated = r#"concat!(env!("OUT_DIR"), "/shop.stock.rs")"#;
        check(&["include"], generated, Some(Included::Derived("shop.stock")));
    }

    #[test]
    fn files_are_named_by_their_path() {
        check(
            &["include"],
            r#""../generated/api.rs""#,
            Some(Included::File("../generated/api.rs")),
        );
        check(&["include_str"], r#""x.txt""#, None);
    }
}
