//! The house keeps its own rules: rooms look back only, outside things enter through one door, every room says
//! what it is for.

use crate::support::{OwnFile, own_file, own_files};
use colocate::base::Code;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};

/// The rooms in order; each may use those before it and itself.
const ROOMS: &[&str] = &[
    "base", "source", "syntax", "manifest", "link", "services", "traces", "weigh", "group",
    "proposal", "render", "cli",
];

/// What stands directly in `analyzer/` is above all rooms, and used by none but `cli`.
const TOP: &[&str] = &["kept", "lib", "main", "settings", "watch"];

/// Macros live at the root of the crate, whatever room they come from.
const MACROS: &[&str] = &["define_id"];

const MOST_LINES: usize = 900;

/// The room of a file: the folder below `analyzer/`, or the file's own name at the top.
fn room_of(path: &str) -> &str {
    let inside = path.strip_prefix("analyzer/").expect("below analyzer/");
    inside.split(['/', '.']).next().unwrap_or(inside)
}

fn sources() -> Vec<OwnFile> {
    own_files("analyzer", "rs").into_iter().filter(|file| !file.path.contains("/stubs/")).collect()
}

fn tokens_of(file: &OwnFile) -> TokenStream {
    file.text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.path))
}

/// How many `super` lead from the module of a file to the crate.
fn depth_of(path: &str) -> usize {
    let inside = path.trim_start_matches("analyzer/").trim_end_matches(".rs");
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    if matches!(inside, "lib" | "main") { 0 } else { inside.split('/').count() }
}

/// Heads of all paths that start at the crate, or climb to it: `crate::X`, `crate::{X, Y}`, `super::super::X`.
///
/// Reads tokens, so that paths in macros count as well.
fn crate_paths(tokens: TokenStream, depth: usize, found: &mut BTreeSet<String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Ident(word) if word == "crate" && !continues_a_path(&trees[..at]) => {
                heads(&trees[at + 1..], found);
            }
            TokenTree::Ident(word) if word == "super" && !continues_a_path(&trees[..at]) => {
                climb(&trees[at..], depth, found);
            }
            TokenTree::Group(group) => {
                let inside = depth + usize::from(is_module_body(&trees[..at]));
                crate_paths(group.stream(), inside, found);
            }
            _ => {}
        }
    }
}

/// Whether the token after `before` stands behind `::`.
fn continues_a_path(before: &[TokenTree]) -> bool {
    matches!(before.last(), Some(TokenTree::Punct(colon)) if colon.as_char() == ':')
}

/// Whether a group after `before` is the body of `mod name { … }`.
fn is_module_body(before: &[TokenTree]) -> bool {
    matches!(before, [.., TokenTree::Ident(word), TokenTree::Ident(_)] if word == "mod")
}

/// What follows after `::`, if anything does.
fn after_colons(trees: &[TokenTree]) -> Option<&[TokenTree]> {
    match trees {
        [TokenTree::Punct(a), TokenTree::Punct(b), rest @ ..]
            if a.as_char() == ':' && b.as_char() == ':' =>
        {
            Some(rest)
        }
        _ => None,
    }
}

/// The first names after `crate`: one, or those of a group.
fn heads(after_crate: &[TokenTree], found: &mut BTreeSet<String>) {
    match after_colons(after_crate).and_then(<[TokenTree]>::first) {
        Some(TokenTree::Ident(name)) => {
            found.insert(name.to_string());
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            let leaves = inside
                .split(|tree| matches!(tree, TokenTree::Punct(comma) if comma.as_char() == ','));
            found.extend(leaves.filter_map(<[TokenTree]>::first).map(TokenTree::to_string));
        }
        _ => {}
    }
}

/// A path of as many `super`s as lead to the crate.
fn climb(trees: &[TokenTree], depth: usize, found: &mut BTreeSet<String>) {
    match trees {
        [TokenTree::Ident(word), after @ ..] if word == "super" && depth == 1 => {
            heads(after, found);
        }
        [TokenTree::Ident(word), after @ ..] if word == "super" && depth > 1 => {
            climb(after_colons(after).unwrap_or_default(), depth - 1, found);
        }
        _ => {}
    }
}

/// Which rooms each room uses.
fn uses() -> BTreeMap<String, BTreeSet<(String, String)>> {
    let mut uses: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
    for file in sources() {
        let mut found = BTreeSet::new();
        crate_paths(tokens_of(&file), depth_of(&file.path), &mut found);
        let room = uses.entry(room_of(&file.path).to_owned()).or_default();
        room.extend(found.into_iter().map(|head| (head, file.path.clone())));
    }
    uses
}

#[test]
fn rooms_look_back_only() {
    let place = |room: &str| ROOMS.iter().position(|known| *known == room);
    let mut wrong = Vec::new();
    for (room, heads) in uses() {
        let Some(here) = place(&room) else {
            assert!(TOP.contains(&room.as_str()), "`{room}` is no room: name it in ROOMS");
            continue;
        };
        for (head, path) in heads {
            let is_allowed = match place(&head) {
                Some(there) => there <= here,
                None => MACROS.contains(&head.as_str()),
            };
            if !is_allowed {
                wrong.push(format!("{path}: `{room}` must not use `{head}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Paths of modules that hold unit tests (`#[cfg(test)] mod name;`); they may look at things from outside.
fn test_files() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in sources() {
        let folder = match file.path.strip_suffix("/mod.rs") {
            Some(folder) => folder.to_owned(),
            None => file.path.trim_end_matches(".rs").to_owned(),
        };
        let declared = file.text.split("#[cfg(test)]\nmod ").skip(1);
        let names = declared.filter_map(|rest| rest.split_once(';')).map(|(name, _)| name);
        found.extend(names.map(|name| format!("{folder}/{name}")));
    }
    found
}

/// Whether a file, or a folder around it, is one of `tests`.
fn holds_tests_only(file: &OwnFile, tests: &BTreeSet<String>) -> bool {
    let path = file.path.trim_end_matches(".rs");
    tests.iter().any(|test| {
        path == test || path.strip_prefix(test.as_str()).is_some_and(|rest| rest.starts_with('/'))
    })
}

/// Crates that may be named in some rooms alone.
const DOORS: &[(&str, &[&str])] = &[
    ("syn", &["syntax"]),
    ("gix", &["source"]),
    ("walkdir", &["source"]),
    ("ignore", &["source"]),
    ("clap", &["cli", "main"]),
    ("indicatif", &["cli", "main"]),
    ("protox_parse", &["manifest"]),
];

/// First names of all paths: `syn` of `syn::Item`.
fn path_heads(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Ident(word)
                if after_colons(&trees[at + 1..]).is_some() && !continues_a_path(&trees[..at]) =>
            {
                found.insert(word.to_string());
            }
            TokenTree::Group(group) => path_heads(group.stream(), found),
            _ => {}
        }
    }
}

#[test]
fn outside_things_have_one_door() {
    let mut wrong = Vec::new();
    let tests = test_files();
    for file in sources().into_iter().filter(|file| !holds_tests_only(file, &tests)) {
        let mut heads = BTreeSet::new();
        path_heads(tokens_of(&file), &mut heads);
        let room = room_of(&file.path);
        for (package, rooms) in DOORS {
            if heads.contains(*package) && !rooms.contains(&room) {
                wrong.push(format!("{}: `{package}` belongs to {rooms:?}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_says_what_it_is_for() {
    let tests = test_files();
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|file| !holds_tests_only(file, &tests))
        .filter(|file| !file.text.starts_with("//!"))
        .map(|file| file.path)
        .collect();
    assert!(silent.is_empty(), "no module docs: {silent:?}");
}

#[test]
fn no_file_is_too_long() {
    let long: Vec<String> = sources()
        .into_iter()
        .filter(|file| file.text.lines().count() > MOST_LINES)
        .map(|file| file.path)
        .collect();
    assert!(long.is_empty(), "over {MOST_LINES} lines, split by question answered: {long:?}");
}

#[test]
fn every_code_is_documented() {
    let page = own_file("docs/diagnostics.md").text;
    let sections: BTreeSet<&str> = page
        .lines()
        .filter_map(|line| line.strip_prefix("## `"))
        .filter_map(|line| line.strip_suffix('`'))
        .collect();
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(sections, codes, "docs/diagnostics.md has a section for each code and for no other");
}

#[test]
fn the_reader_of_paths_sees_them_all() {
    let text = "use crate::{base::Name, link}; use super::super::render; mod tests { use super::super::super::cli; use super::own; }
        fn f() { vec![crate::group::X::new()]; super::near::g(); }";
    let mut found = BTreeSet::new();
    crate_paths(text.parse().expect("tokens"), 2, &mut found);
    assert_eq!(Vec::from_iter(found), ["base", "cli", "group", "link", "render"]);
}
