//! One file at a time: text to facts.
//!
//! In: a [`SourceTree`]. Out: [`FileFacts`] for every Rust file. The only room that
//! knows syn. It knows nothing of other files, but for `macro_rules!` definitions, which are collected from all
//! files before the calls are expanded.

mod attributes;
mod body;
mod builders;
mod constructors;
pub(crate) mod contracts;
pub mod facts;
mod found;
mod in_tests;
mod items;
mod lower;
mod macros;
mod made;
mod nesting;
mod patterns;
pub(crate) mod predicate;
mod proper;
mod segments;
mod shelf;
mod signs;
mod statements;
mod types;
mod verbatim;
pub mod walk;
mod wanted;

pub use facts::FileFacts;
pub(crate) use found::DeclaringBlock;
pub use found::Found;
pub use shelf::Shelf;
pub use wanted::Wanted;

use crate::base::{Code, Diagnostic, Id, IndexVec, Location, Name, Reported, Severity, Span};
use crate::source::cache::Cache;
use crate::source::{ContentId, FileId, KeyMaker, SourceFile, SourceTree};
use lower::{Lines, Lowerer, Origin, number};
use macros::{Caller, Definitions, Expander, Rules};
use rayon::iter::Either;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Reads every Rust file of the tree that is [`Wanted`]; others, and those that do not parse, have no facts.
pub fn read(tree: &SourceTree) -> Reported<IndexVec<FileId, Option<Arc<FileFacts>>>> {
    read_with(tree, &Shelf::default(), &Cache::off())
}

/// As [`read`], parsing only what is neither on the shelf nor in the cache.
pub fn read_with(
    tree: &SourceTree,
    shelf: &Shelf,
    cache: &Cache,
) -> Reported<IndexVec<FileId, Option<Arc<FileFacts>>>> {
    let signs = signs::signs(tree, shelf);
    let wanted = Wanted::with_signs(tree, &signs);
    let in_tests = in_tests::in_tests(tree, &signs);
    let files = tree.files.as_slice().par_iter().enumerate();
    let results: Vec<_> = files
        .map(|(index, file)| {
            let id = FileId::from_index(index);
            if !is_rust(file) || !wanted.has(id) {
                return None;
            }
            let is_idle = in_tests.contains(&id);
            Some(if is_idle { Ok(idle(file)) } else { look_up(file, shelf, cache) })
        })
        .collect();
    let mut diagnostics = Vec::new();
    let mut facts = results
        .into_iter()
        .map(|result| match result? {
            Ok(facts) => Some(facts),
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                None
            }
        })
        .collect();
    diagnostics.extend(expand_macros_with(tree, &mut facts, shelf, &in_tests));
    shelf.share(tree, &mut facts);
    Reported::new(facts, diagnostics)
}

/// How often macros that are defined by other macros are looked for.
const MAX_ROUNDS: usize = 3;

/// Replaces calls of the repository's own `macro_rules!` by what they turn into.
///
/// What the first pass made of such a call was a guess; it stays where a call cannot be expanded, and a note
/// says so once per macro. To be called once, on facts as [`read_file`] returns them.
pub fn expand_macros(
    tree: &SourceTree,
    facts: &mut IndexVec<FileId, Option<Arc<FileFacts>>>,
) -> Vec<Diagnostic> {
    expand_macros_with(tree, facts, &Shelf::default(), &FxHashSet::default())
}

/// As [`expand_macros`], expanding only the files that are not on the shelf.
fn expand_macros_with(
    tree: &SourceTree,
    facts: &mut IndexVec<FileId, Option<Arc<FileFacts>>>,
    shelf: &Shelf,
    in_tests: &FxHashSet<FileId>,
) -> Vec<Diagnostic> {
    let mut first_files = BTreeMap::new();
    let mut known = FxHashSet::default();
    let mut rounds = None;
    for _ in 0..MAX_ROUNDS {
        let definitions = Definitions::collect(tree, facts, known);
        if !definitions.has_news() {
            break;
        }
        rounds = if shelf.is_in_memory() { definitions.identity(tree, rounds) } else { None };
        // Of files that are there in tests only nothing was read, whatever their texts say.
        let key = |file: FileId| {
            if in_tests.contains(&file) { None } else { expansion_key(&tree.files[file], rounds?) }
        };
        for (file, names) in expand_round(tree, facts, &definitions, (shelf, &key)) {
            for name in names {
                first_files.entry(name).or_insert(tree.files[file].path);
            }
        }
        known = definitions.names();
    }
    first_files.into_iter().map(|(name, path)| unexpanded(name, path)).collect()
}

/// Expands all calls in all files; names the macros whose calls could not be expanded, by file.
///
/// How deep an expansion goes is not known before, so it takes a thread with a large stack. Several files share one,
/// and with it the rules that were parsed on it.
fn expand_round(
    tree: &SourceTree,
    facts: &mut IndexVec<FileId, Option<Arc<FileFacts>>>,
    definitions: &Definitions,
    (shelf, key): (&Shelf, &(dyn Fn(FileId) -> Option<ContentId> + Sync)),
) -> Vec<(FileId, Vec<Name>)> {
    let (mut calling, known): (Vec<Calling<'_>>, Vec<(FileId, Vec<Name>)>) = facts
        .as_mut_slice()
        .par_iter_mut()
        .enumerate()
        .filter_map(|(index, facts)| {
            let (file, facts) = (FileId::from_index(index), facts.as_mut()?);
            let key = key(file);
            if let Some(known) = key.and_then(|key| shelf.expansion(key)) {
                *facts = known.facts;
                return Some(Either::Right((file, known.failed)));
            }
            macros::unalias(facts, definitions);
            if macros::has_calls(facts, definitions) {
                return Some(Either::Left(Calling { file, key, facts }));
            }
            shelf.keep_expansion(key, facts, &[]);
            None
        })
        .partition_map(|found| found);
    let share = calling.len().div_ceil(rayon::current_num_threads() * SHARES).max(1);
    let failed: Vec<Vec<(FileId, Vec<Name>)>> = calling
        .par_chunks_mut(share)
        .map(|files| {
            let expand = || expand_all(tree, files, definitions, shelf);
            nesting::with_stack(nesting::MAX_DEPTH, expand).unwrap_or_default()
        })
        .collect();
    let mut failed: Vec<_> = failed.into_iter().flatten().chain(known).collect();
    failed.sort_by_key(|(file, _)| *file);
    failed
}

/// Into how many parts a thread's share of the files is cut, so that no thread waits long for the others.
const SHARES: usize = 2;

/// Names what a file is after a round, by all that this hangs on.
fn expansion_key(file: &SourceFile, rounds: ContentId) -> Option<ContentId> {
    KeyMaker::new("expansion").id(rounds).id(file.content).text(&file.path).finish()
}

/// A file that calls macros of the repository.
struct Calling<'f> {
    file: FileId,
    key: Option<ContentId>,
    facts: &'f mut Arc<FileFacts>,
}

/// Expands the calls of several files on one thread.
fn expand_all(
    tree: &SourceTree,
    files: &mut [Calling<'_>],
    definitions: &Definitions,
    shelf: &Shelf,
) -> Vec<(FileId, Vec<Name>)> {
    let mut rules = Rules::default();
    let mut failed = Vec::with_capacity(files.len());
    for Calling { file, key, facts } in files {
        let path = tree.files[*file].path.as_str();
        let caller = Caller { file: *file, is_outside_library: macros::is_outside_library(path) };
        let expander = Expander::new(definitions, caller, facts, &mut rules);
        let names = macros::expand_file(Arc::make_mut(facts), definitions, expander);
        proc_macro2::extra::invalidate_current_thread_spans();
        let names: Vec<Name> = names.into_iter().collect();
        shelf.keep_expansion(*key, facts, &names);
        failed.push((*file, names));
    }
    failed
}

fn unexpanded(name: Name, path: Name) -> Diagnostic {
    let message = format!("a call of the macro `{name}` could not be expanded");
    Diagnostic { severity: Severity::Note, ..Diagnostic::warning(Code::UnexpandedMacro, message) }
        .at(Location { path, span: Span::default() })
        .help("its arguments were read as expressions; calls that the macro itself makes are not seen")
}

fn is_rust(file: &SourceFile) -> bool {
    std::path::Path::new(file.path.as_str()).extension().is_some_and(|it| it == "rs")
}

/// The facts of a file, from where they are kept or from its text.
fn look_up(file: &SourceFile, shelf: &Shelf, cache: &Cache) -> Result<Arc<FileFacts>, Diagnostic> {
    match shelf.facts(file, cache) {
        Some(facts) => Ok(facts),
        // What does not parse is not kept: the complaint names the path.
        None => read_file(file.path, &file.text).map(Arc::new),
    }
}

/// What is kept of a file that is there in tests only: that it is there.
fn idle(file: &SourceFile) -> Arc<FileFacts> {
    Arc::new(FileFacts { lines: number(count_lines(&file.text)), ..FileFacts::default() })
}

/// Reads one file; calls of macros that other files define are guessed at.
///
/// syn's tree lives and dies in here: it cannot cross threads.
pub fn read_file(path: Name, text: &str) -> Result<FileFacts, Diagnostic> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let proper = proper::proper(text);
    let facts = read_text(path, &proper.text, proper.depth);
    match proper.text {
        Cow::Borrowed(_) => facts,
        // Should what is left ever not parse, the fault may be ours.
        Cow::Owned(_) => facts.or_else(|_| read_text(path, text, nesting::of_text(text))),
    }
    .or_else(|complaint| match without_public_impls(text) {
        Some(other) => read_text(path, &other, nesting::of_text(&other)).map_err(|_| complaint),
        None => Err(complaint),
    })
}

/// The text with blanks for the visibility in front of impls, which no Rust has but what goes through attribute macros
/// (`#[ext] pub impl u64 { … }`); `None` where there is none. Everything stands where it stood.
fn without_public_impls(text: &str) -> Option<String> {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let mut bytes = text.as_bytes().to_vec();
    let mut is_changed = false;
    for (at, word) in text.match_indices("impl") {
        let before = text[..at].trim_end();
        let front = match before.strip_suffix(')').and_then(|inner| inner.rfind('(')) {
            Some(open) => before[..open].trim_end(),
            None => before,
        };
        let is_public = front.ends_with("pub")
            && !front[..front.len() - 3].bytes().next_back().is_some_and(is_word)
            && !text.as_bytes().get(at + word.len()).copied().is_some_and(is_word)
            && before.len() < at;
        if is_public {
            let visibility = &mut bytes[front.len() - 3..before.len()];
            visibility.iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
            is_changed = true;
        }
    }
    is_changed.then(|| String::from_utf8(bytes).ok()).flatten()
}

fn read_text(path: Name, text: &str, depth: usize) -> Result<FileFacts, Diagnostic> {
    if depth > nesting::MAX_DEPTH {
        return Err(too_deep(path));
    }
    nesting::with_stack(depth, || condense(path, text)).unwrap_or_else(|| Err(too_deep(path)))
}

fn condense(path: Name, text: &str) -> Result<FileFacts, Diagnostic> {
    // A piece that does not parse may have been cut within a literal; what to complain of shows the whole.
    if let Some(facts) = in_pieces(text) { Ok(facts) } else { read_pieces(path, &[text]) }
}

/// How many bytes of a file are read at a time, or a few more.
const PIECE: usize = 4 << 10;

/// Reads the items of a file piece by piece: tokens and trees are large beside their text, and those of a piece stay in
/// the caches of the processor until they are lowered and freed.
///
/// `None` where a piece does not parse. What parses in pieces parses as a whole, and says the same: an item ends by
/// itself, whatever follows.
fn in_pieces(text: &str) -> Option<FileFacts> {
    let mut lowerer = Lowerer::new(Origin::File(Lines::new("")));
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, left) = rest.split_at(piece_end(rest));
        let is_first = piece.len() + left.len() == text.len();
        let is_read = read_piece(&mut lowerer, piece, is_first).is_some();
        // syn keeps a copy of every text it has parsed until told otherwise.
        proc_macro2::extra::invalidate_current_thread_spans();
        if !is_read {
            return None;
        }
        rest = left;
    }
    Some(finish(lowerer))
}

/// Where a piece ends: behind a line that holds nothing but the closing brace of an item.
fn piece_end(text: &str) -> usize {
    const END: &[u8] = b"\n}\n";
    let least = text.as_bytes().get(PIECE..).unwrap_or_default();
    memchr::memmem::find(least, END).map_or(text.len(), |at| PIECE + at + END.len())
}

fn read_piece<'t>(lowerer: &mut Lowerer<'t>, piece: &'t str, is_first: bool) -> Option<()> {
    let file = if is_first { syn::parse_file(piece) } else { syn::parse_str(piece) }.ok()?;
    // What is said of a whole file stands at its start.
    if !is_first && !file.attrs.is_empty() {
        return None;
    }
    lowerer.origin = Origin::File(Lines::behind(lowerer.facts.lines, piece));
    lower_into(lowerer, piece, &file);
    Some(())
}

/// Reads texts as if they stood in one file, one after another, but for their lines, which begin anew.
///
/// Trees are large beside what is kept of them: in pieces only one stands in memory at a time.
pub fn read_pieces(path: Name, pieces: &[&str]) -> Result<FileFacts, Diagnostic> {
    let mut lowerer = Lowerer::new(Origin::File(Lines::new("")));
    for piece in pieces {
        let file = syn::parse_file(piece).map_err(|error| unparsed(path, &error))?;
        lowerer.origin = Origin::File(Lines::new(piece));
        lower_into(&mut lowerer, piece, &file);
        drop(file);
        proc_macro2::extra::invalidate_current_thread_spans();
    }
    Ok(finish(lowerer))
}

fn lower_into(lowerer: &mut Lowerer<'_>, text: &str, file: &syn::File) {
    let attributes = lowerer.attributes(&file.attrs);
    lowerer.facts.attributes.extend(attributes);
    lowerer.facts.lines += number(count_lines(text));
    let roots = lowerer.items(&file.items);
    lowerer.facts.roots.extend(roots);
}

fn finish(lowerer: Lowerer<'_>) -> FileFacts {
    let mut facts = lowerer.facts;
    facts.items.shrink_to_fit();
    facts.bodies.shrink_to_fit();
    facts
}

/// As `lines()` counts them, but a byte at a time is what compilers make fast.
fn count_lines(text: &str) -> usize {
    let ends = text.bytes().map(|byte| usize::from(byte == b'\n')).sum::<usize>();
    ends + usize::from(!text.is_empty() && !text.ends_with('\n'))
}

fn too_deep(path: Name) -> Diagnostic {
    let message = format!("`{path}` is nested too deeply to be read");
    Diagnostic::warning(Code::FileTooLarge, message)
        .at(Location { path, span: Span::default() })
        .help("the file is left out; calls in it are not seen")
}

fn unparsed(path: Name, error: &syn::Error) -> Diagnostic {
    let start = error.span().start();
    let span = Span::new(number(start.line), number(start.column + 1));
    Diagnostic::warning(Code::UnparsedFile, format!("`{path}` does not parse: {error}"))
        .at(Location { path, span })
        .help("the file is left out; calls in it are not seen")
}

#[cfg(test)]
mod tests;
