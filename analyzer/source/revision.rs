//! Reads the files of one commit from the object database, without a checkout.

use super::collect::{self, Outcome};
use super::ignores::{self, Ignores};
use super::matters::{self, BUILD_OUTPUT_MARK, Selection, Verdict};
use super::repository::{self, Repository};
use super::texts::Known;
use super::{ContentId, Glance, KeyMaker, SourceFile, SourceTree, Texts, paths};
use crate::base::{Code, Diagnostic, Error, Location, Name, Reported};
use gix::ObjectId;
use gix::objs::tree::EntryKind;
use rayon::prelude::*;
use rustc_hash::FxHashSet;

/// More folders and files than any repository has: a small pack can claim billions.
const MAX_FOLDERS: usize = 1 << 18;
const MAX_FILES: usize = 1 << 22;

/// Bytes of folders to keep.
const FOLDER_CACHE: usize = 1 << 20;

/// More absent files than anybody wants to see one by one.
const MAX_ABSENT_NAMED: usize = 20;

/// Something of a tree, with its path from the root.
struct Entry {
    path: String,
    id: ObjectId,
}

/// What the trees of a commit hold.
#[derive(Default)]
struct Listing {
    files: Vec<Entry>,
    links: Vec<Entry>,
    folders: FxHashSet<String>,
    ignores: Ignores,
    log: Vec<Diagnostic>,
}

/// Reads the files that matter of `revision`, below the folder that the repository was opened at.
pub(super) fn read(
    repository: &Repository,
    revision: &str,
    selection: &Selection,
    texts: &Texts,
) -> Result<Reported<SourceTree>, Error> {
    let commit = repository.commit(revision)?;
    let local = folder_reader(repository);
    let listing = list(&local, revision, root_tree(repository, revision, commit)?, selection)?;
    let mut log = listing.log;
    let folders = &listing.folders;
    let links = listing.links.iter().filter(|link| link_leads_somewhere(&local, link, folders));
    log.extend(links.map(|link| matters::link(&link.path)));
    let files = read_blobs(repository, listing.files, selection, texts);
    let mut tree = collect::tree(files, log);
    all_absent(revision, &tree)?;
    tree.diagnostics = summarize_absent(tree.diagnostics);
    tree.value.revision = Some(commit.to_string());
    Ok(tree)
}

/// As [`super::glance::glance`], for an opened repository.
pub(super) fn glance(
    repository: &Repository,
    revision: &str,
    selection: &Selection,
    wanted: &(dyn Fn(&str) -> bool + Sync),
) -> Result<Option<Glance>, Error> {
    let commit = repository.commit(revision)?;
    let local = folder_reader(repository);
    let mut listing = list(&local, revision, root_tree(repository, revision, commit)?, selection)?;
    let Some(name) = listing.name().filter(|_| !listing.lacks_something()) else { return Ok(None) };
    listing.files.retain(|entry| wanted(&entry.path));
    let few = read_blobs(repository, listing.files, selection, &Texts::default());
    let few = collect::tree(few, Vec::new());
    // Too large, not text: then the settings are not what they seem.
    if !few.diagnostics.is_empty() {
        return Ok(None);
    }
    let few = SourceTree { revision: Some(commit.to_string()), ..few.value };
    Ok(Some(Glance { listing: name, few }))
}

/// A handle that spares reading the same folder again when it stands in many places.
fn folder_reader(repository: &Repository) -> gix::Repository {
    let mut local = repository.local();
    local.object_cache_size(FOLDER_CACHE);
    local
}

fn read_blobs(
    repository: &Repository,
    files: Vec<Entry>,
    selection: &Selection,
    texts: &Texts,
) -> Vec<Outcome> {
    let read = |local: &mut gix::Repository, entry: Entry| {
        let content = entry.id.as_slice().try_into().ok().map(ContentId);
        if let Some(known) = content.and_then(|content| texts.get(content)) {
            return recall(&entry, selection, known);
        }
        let read = read_blob(local, &entry, selection)?;
        Some(read.map(|(file, size)| {
            texts.keep(&file, size);
            file
        }))
    };
    files.into_par_iter().map_init(|| repository.local(), read).flatten().collect()
}

/// A file whose text an earlier revision held, as reading it would yield it.
fn recall(entry: &Entry, selection: &Selection, known: Known) -> Option<Outcome> {
    match selection.judge(matters::file_name(&entry.path), known.size) {
        Verdict::Ignore => None,
        Verdict::TooLarge => Some(Err(selection.too_large(&entry.path))),
        Verdict::Read => Some(Ok(SourceFile { path: Name::new(&entry.path), ..known.file })),
    }
}

/// The tree of the commit at the folder that is meant.
fn root_tree(repository: &Repository, revision: &str, commit: ObjectId) -> Result<ObjectId, Error> {
    let local = repository.local();
    let tree = local.find_commit(commit).and_then(|commit| commit.tree());
    let tree = tree.map_err(|_| absent_tree(revision, commit))?;
    if repository.folder.is_empty() {
        return Ok(tree.id);
    }
    let folder = &repository.folder;
    let entry = tree
        .lookup_entry_by_path(folder)
        .map_err(|_| absent_tree(revision, commit))?
        .filter(|entry| entry.mode().is_tree())
        .ok_or_else(|| repository::unreadable(revision, &format!("it has no folder `{folder}`")))?;
    Ok(entry.object_id())
}

fn absent_tree(revision: &str, commit: ObjectId) -> Error {
    let reason = format!("the folders of commit {commit} are absent; {FETCH}");
    repository::unreadable(revision, &reason)
}

const FETCH: &str = "`git fetch --refetch --no-filter` gets what a partial clone left out";

/// Lists the files that matter, folder by folder.
fn list(
    local: &gix::Repository,
    revision: &str,
    root: ObjectId,
    selection: &Selection,
) -> Result<Listing, Error> {
    let mut listing = Listing::default();
    let mut waiting = vec![Entry { path: String::new(), id: root }];
    while let Some(folder) = waiting.pop() {
        match local.find_object(folder.id) {
            Ok(object) if object.kind == gix::object::Kind::Tree => {
                let folder = (folder.path.as_str(), object.data.as_slice());
                listing.enter(local, folder, selection, &mut waiting);
            }
            Ok(_) => listing.log.push(collect::unreadable(&folder.path, "it is no folder")),
            Err(_) if folder.path.is_empty() => return Err(absent_tree(revision, root)),
            Err(error) => listing.log.push(not_found(&folder, &error)),
        }
        if listing.folders.len() > MAX_FOLDERS || listing.files.len() > MAX_FILES {
            let reason = format!("it has more than {MAX_FOLDERS} folders or {MAX_FILES} files");
            return Err(repository::unreadable(revision, &reason));
        }
    }
    Ok(listing)
}

impl Listing {
    /// Names all that reading goes by: paths and hashes, links and folders, and what was said so far.
    fn name(&self) -> Option<ContentId> {
        let mut key = KeyMaker::new("listing");
        for entries in [&self.files, &self.links] {
            let mut entries: Vec<&Entry> = entries.iter().collect();
            entries.sort_unstable_by(|a, b| a.path.cmp(&b.path));
            key = key.text(&entries.len().to_string());
            for entry in entries {
                key = key.text(&entry.path).id(ContentId(entry.id.as_slice().try_into().ok()?));
            }
        }
        if !self.links.is_empty() {
            let mut folders: Vec<&String> = self.folders.iter().collect();
            folders.sort_unstable();
            key = folders.into_iter().fold(key, |key, folder| key.text(folder));
        }
        let mut log: Vec<String> = self.log.iter().map(|said| format!("{said:?}")).collect();
        log.sort_unstable();
        log.iter().fold(key, |key, said| key.text(said)).finish()
    }

    /// Whether a folder could not be read.
    fn lacks_something(&self) -> bool {
        self.log.iter().any(|said| said.code != Code::SubmoduleNotRead)
    }

    fn enter(
        &mut self,
        local: &gix::Repository,
        (path, data): (&str, &[u8]),
        selection: &Selection,
        waiting: &mut Vec<Entry>,
    ) {
        let Ok(tree) = gix::objs::TreeRef::from_bytes(data, gix::hash::Kind::Sha1) else {
            self.log.push(collect::unreadable(path, "the object of the folder is damaged"));
            return;
        };
        let has = |name: &str| tree.entries.iter().any(|entry| entry.filename == name);
        if !path.is_empty() && has(BUILD_OUTPUT_MARK) {
            return;
        }
        self.folders.insert(path.to_owned());
        self.read_ignore_file(local, path, &tree);
        let is_package = has("Cargo.toml");
        for entry in &tree.entries {
            let skipped = entry.filename == "target" && is_package && entry.mode.is_tree();
            if !skipped {
                self.visit(path, entry, selection, waiting);
            }
        }
    }

    fn read_ignore_file(
        &mut self,
        local: &gix::Repository,
        folder: &str,
        tree: &gix::objs::TreeRef<'_>,
    ) {
        let entry = tree.entries.iter().find(|entry| entry.filename == ignores::FILE);
        let entry = entry.filter(|entry| entry.mode.is_blob());
        if let Some(Ok(file)) = entry.map(|entry| local.find_object(entry.oid)) {
            self.ignores.add(folder, &file.data);
        }
    }

    fn visit(
        &mut self,
        folder: &str,
        entry: &gix::objs::tree::EntryRef<'_>,
        selection: &Selection,
        waiting: &mut Vec<Entry>,
    ) {
        let name = String::from_utf8_lossy(entry.filename);
        let kind = entry.mode.kind();
        let is_file = matches!(kind, EntryKind::Blob | EntryKind::BlobExecutable);
        if is_file && !matters::matters(&name) {
            return;
        }
        let path = match path_of(folder, entry.filename) {
            Ok(path) => path,
            Err(printable) => return self.log.push(matters::unprintable(&printable)),
        };
        if selection.excludes(&path) || self.ignores.hide(&path, entry.mode.is_tree()) {
            return;
        }
        let entry = Entry { path, id: entry.oid.to_owned() };
        match kind {
            EntryKind::Blob | EntryKind::BlobExecutable => self.files.push(entry),
            EntryKind::Tree if !Selection::skips_folder(&name) => waiting.push(entry),
            EntryKind::Tree => {}
            EntryKind::Link => self.links.push(entry),
            EntryKind::Commit => self.log.push(submodule(&entry.path)),
        }
    }
}

/// The path of a tree's entry; a name that would lead elsewhere is as good as unprintable.
fn path_of(folder: &str, name: &[u8]) -> Result<String, String> {
    let mut path = folder.to_owned();
    if !folder.is_empty() {
        path.push('/');
    }
    let text = std::str::from_utf8(name).ok();
    match text.filter(|name| !matches!(*name, "" | "." | "..") && !name.contains('/')) {
        Some(name) => paths::checked(path + name),
        None => Err(path + &paths::printable_bytes(name)),
    }
}

/// What to say of a submodule that is not read.
pub(super) fn submodule(path: &str) -> Diagnostic {
    let message = format!("`{path}` is a submodule, whose files are not part of this repository");
    Diagnostic::warning(Code::SubmoduleNotRead, message)
        .at(Location::new(path, 0))
        .help("name a clone of it as a further path")
}

/// Whether a link would have been read as a file that matters, or entered as a folder.
fn link_leads_somewhere(
    local: &gix::Repository,
    link: &Entry,
    folders: &FxHashSet<String>,
) -> bool {
    let Ok(object) = local.find_object(link.id) else { return false };
    let target = String::from_utf8_lossy(&object.data);
    matters::matters(matters::file_name(&link.path))
        || resolve(&link.path, &target).is_some_and(|target| folders.contains(&target))
}

/// Where a link at `path` leads, as text; `None` outside of the root.
fn resolve(path: &str, target: &str) -> Option<String> {
    if target.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// A file with its size.
fn read_blob(
    local: &gix::Repository,
    entry: &Entry,
    selection: &Selection,
) -> Option<Result<(SourceFile, u64), Diagnostic>> {
    let name = matters::file_name(&entry.path);
    let size = match local.find_header(entry.id) {
        Ok(header) => header.size(),
        Err(error) => return Some(Err(not_found(entry, &error))),
    };
    match selection.judge(name, size) {
        Verdict::Ignore => None,
        Verdict::TooLarge => Some(Err(selection.too_large(&entry.path))),
        Verdict::Read => Some(load(local, entry).map(|file| (file, size))),
    }
}

fn load(local: &gix::Repository, entry: &Entry) -> Outcome {
    let mut object = local.find_object(entry.id).map_err(|error| not_found(entry, &error))?;
    let bytes = std::mem::take(&mut object.data);
    // What is kept under a hash is believed by later runs, so a hash that lies must not get there.
    match collect::content_id(&bytes) {
        Some(content) if content.0 == entry.id.as_slice() => {
            collect::file(&entry.path, &bytes, content)
        }
        _ => Err(damaged(entry)),
    }
}

fn not_found(entry: &Entry, error: &gix::Error) -> Diagnostic {
    let Entry { path, id } = entry;
    if !error.is_not_found() {
        return damaged(entry);
    }
    Diagnostic::warning(
        Code::AbsentObject,
        format!("`{path}` is not read: its object {id} is absent"),
    )
    .at(Location::new(path.as_str(), 0))
    .help(FETCH)
}

fn damaged(Entry { path, id }: &Entry) -> Diagnostic {
    collect::unreadable(path, &format!("its object {id} is damaged")).help("`git fsck` says more")
}

/// No Rust source at all is the fault of the clone if it lacks objects.
fn all_absent(revision: &str, tree: &Reported<SourceTree>) -> Result<(), Error> {
    let absent = tree.diagnostics.iter().find(|diagnostic| diagnostic.code == Code::AbsentObject);
    match absent {
        Some(absent) if !tree.value.has_rust() => {
            Err(repository::unreadable(revision, &format!("{}; {FETCH}", absent.message)))
        }
        _ => Ok(()),
    }
}

/// Keeps the first of very many absent files and counts the rest.
fn summarize_absent(log: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (absent, mut rest): (Vec<_>, Vec<_>) =
        log.into_iter().partition(|diagnostic| diagnostic.code == Code::AbsentObject);
    let more = absent.len().saturating_sub(MAX_ABSENT_NAMED);
    rest.extend(absent.into_iter().take(MAX_ABSENT_NAMED));
    if more > 0 {
        let message = format!("{more} more files are not read: their objects are absent");
        rest.push(Diagnostic::warning(Code::AbsentObject, message).help(FETCH));
    }
    rest.sort();
    rest
}

#[cfg(test)]
mod tests {
    use super::{path_of, resolve};

    #[test]
    fn links_resolve_inside_the_root_only() {
        assert_eq!(resolve("a/b/link", "../c"), Some("a/c".to_owned()));
        assert_eq!(resolve("link", "../c"), None);
        assert_eq!(resolve("a/link", "/etc"), None);
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        assert_eq!(path_of("a", b"b.rs"), Ok("a/b.rs".to_owned()));
        for name in [&b".."[..], b".", b"", b"b/../c.rs", b"\xff.rs"] {
            assert!(path_of("a", name).is_err());
        }
    }
}
