//! Which clients does the build make of OpenAPI descriptions?
//!
//! `progenitor::generate_api!("api.json")` names a description; so does a build script whose output a file includes. Either
//! is read for names, never run.

use super::definitions::Unit;
use super::derived::{Derived, Script};
use super::includes::{Included, included, specification};
use super::places::join;
use crate::base::{IndexVec, Name};
use crate::manifest::{ClientStyle, Manifests, client_of};
use crate::source::{FileId, SourceTree};
use crate::syntax::Shelf;
use crate::syntax::facts::ItemKind;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeMap;
use std::str::FromStr;

/// The clients that some file of `units` asks for, in the order of folder and name.
pub(super) fn clients(
    tree: &SourceTree,
    units: &IndexVec<FileId, Unit>,
    manifests: &Manifests,
    shelf: &Shelf,
) -> Vec<Derived> {
    let mut wanted: BTreeMap<(Name, Name), (String, ClientStyle)> = BTreeMap::new();
    for unit in units {
        for item in &unit.facts.items {
            let ItemKind::MacroCall(call) = &item.kind else { continue };
            let Some(Included::Derived(name)) = included(call) else { continue };
            let package = manifests.cargo.package_of(&unit.path);
            let folder = package.map(|package| package.folder).unwrap_or_default();
            let found = match specification(call) {
                Some(path) => Some((path.to_owned(), style_of(&call.text.text))),
                None if uses_generator(manifests, folder) => {
                    Script::of(package, units).description()
                }
                None => None,
            };
            if let Some(found) = found {
                wanted.entry((folder, Name::new(name))).or_insert(found);
            }
        }
    }
    let derived = wanted.into_iter().filter_map(|((folder, name), (path, style))| {
        let (path, text) = file(tree, &join(&folder, &path)?)?;
        Derived::new(folder, name, client_of(path, text, &style)?, shelf)
    });
    derived.collect()
}

/// Whether a package's build script has the generator at hand.
fn uses_generator(manifests: &Manifests, folder: Name) -> bool {
    manifests.cargo.package_in(&folder).is_some_and(|package| {
        package.dependencies.iter().any(|dependency| dependency.package.starts_with("progenitor"))
    })
}

/// The file at `path`. `api-latest.json` is a link to the newest of `api-1.0.0.json`, `api-2.0.0.json`, …, where the
/// links themselves are not read.
fn file<'a>(tree: &'a SourceTree, path: &str) -> Option<(Name, &'a str)> {
    let files = tree.files.as_slice();
    if let Ok(index) = files.binary_search_by(|file| file.path.as_str().cmp(path)) {
        return Some((files[index].path, &files[index].text));
    }
    let (front, ending) = path.rsplit_once("latest")?;
    let version = |file: &str| -> Option<Vec<u64>> {
        let middle = file.strip_prefix(front)?.strip_suffix(ending)?;
        let numbers = middle.split(['.', '-', '_']).map_while(|part| part.parse().ok());
        (!middle.contains('/')).then(|| numbers.collect())
    };
    let versions = files.iter().filter_map(|file| Some((version(&file.path)?, file)));
    let (_, newest) = versions.max_by(|(one, _), (other, _)| one.cmp(other))?;
    Some((newest.path, &newest.text))
}

/// What the macro is told beside the description.
fn style_of(text: &str) -> ClientStyle {
    let mut style = ClientStyle::default();
    for (key, value) in options(text) {
        match key.as_str() {
            "interface" => style.is_builder = value == "Builder",
            "inner_type" => style.has_inner = true,
            "replace" => {
                let inside = value.trim().trim_start_matches('{').trim_end_matches('}');
                let pairs = options(inside).into_iter();
                style.replaced =
                    pairs.map(|(key, value)| (Name::from(&key), Name::from(&value))).collect();
            }
            _ => {}
        }
    }
    style
}

/// `key = value` between commas, without blanks around `::`.
fn options(text: &str) -> Vec<(String, String)> {
    let Ok(tokens) = TokenStream::from_str(text) else { return Vec::new() };
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(it) if it.as_char() == wanted);
    let mut found = Vec::new();
    for part in tokens.split(|token| is(token, ',')) {
        let [TokenTree::Ident(key), equals, value @ ..] = part else { continue };
        if is(equals, '=') {
            let value: TokenStream = value.iter().cloned().collect();
            found.push((key.to_string(), value.to_string().replace(" :: ", "::")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::shop;
    use super::style_of;
    use crate::base::Name;

    const API: &str = "//- /Cargo.toml
[package]
name = 'shop'
edition = '2021'
[dependencies]
progenitor = '0.9'
//- /api/stock-1.9.0.json
{\"openapi\": \"3.0.3\", \"paths\": {\"/old\": {\"get\": {\"operationId\": \"old\"}}}}
//- /api/stock-1.10.0.json
{\"openapi\": \"3.0.3\", \"paths\": {\"/items\": {\"get\": {\"operationId\": \"list\"}}}}
";

    #[test]
    fn a_macro_names_the_description() {
        let found = shop(&format!(
            "{API}//- /src/lib.rs
progenitor::generate_api!(spec = \"api/stock-latest.json\", interface = Builder);
pub mod direct {{ progenitor::generate_api!(\"api/stock-1.9.0.json\"); }}
pub mod absent {{ progenitor::generate_api!(\"api/none.json\"); }}
"
        ));
        let paths = found.function_paths();
        for path in ["shop::Client::list", "shop::builder::List::send", "shop::direct::Client::old"]
        {
            assert!(paths.contains(&path), "{path} in {paths:?}");
        }
        assert!(!paths.contains(&"shop::absent::Client::list"), "{paths:?}");
    }

    #[test]
    fn a_build_script_names_the_description() {
        let found = shop(&format!(
            "{API}//- /build.rs
fn main() {{
    let spec = \"api/stock-1.10.0.json\";
    let mut generator = progenitor::Generator::default();
    std::fs::write(\"codegen.rs\", generator.generate_text(spec));
}}
//- /src/lib.rs
pub mod api {{ include!(concat!(env!(\"OUT_DIR\"), \"/codegen.rs\")); }}
"
        ));
        let paths = found.function_paths();
        assert!(paths.contains(&"shop::api::Client::list"), "{paths:?}");
    }

    #[test]
    fn options_of_the_macro_are_read() {
        let style = style_of(
            "spec = \"a.json\", interface = Builder, inner_type = slog::Logger, derives = [A, B],
             replace = { Item = shop_types::Item, Kind = shop_types::v1::Kind, }, crates = { \"x\" = \"*\" }",
        );
        assert!(style.is_builder && style.has_inner);
        let expected = [("Item", "shop_types::Item"), ("Kind", "shop_types::v1::Kind")];
        assert_eq!(style.replaced, expected.map(|(a, b)| (Name::new(a), Name::new(b))));
    }
}
