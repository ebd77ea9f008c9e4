//! Finds, opens and asks a git repository, without believing a word of its configuration.
//!
//! The repository is opened as one of reduced trust whoever owns it, isolated from the user's own
//! configuration and from the environment. So the answer is the same for everybody, and neither
//! filters nor hooks, helpers, monitors or text converters can start anything.

use super::paths;
use crate::base::Error;
use gix::revision::spec::parse as spec;
use std::path::{Path, PathBuf};

/// An opened repository together with the folder of it that is meant.
pub(super) struct Repository {
    shared: gix::ThreadSafeRepository,
    /// Path from the top of the work tree, empty for the top itself.
    pub(super) folder: String,
    /// As the user gave it.
    given: String,
}

/// Where a repository was found.
struct Found {
    git: PathBuf,
    folder: PathBuf,
}

/// Opens the repository that `path` is, or is inside of.
pub(super) fn open(path: &Path) -> Result<Repository, Error> {
    let given = paths::printable_path(path);
    let unreadable = |reason: String| Error::UnreadableRoot { path: given.clone(), reason };
    let found = find(path).ok_or_else(|| {
        unreadable("it is not in a git repository, which a revision needs".to_owned())
    })?;
    let folder = paths::relative(&found.folder)
        .map_err(|_| unreadable("its path is not printable UTF-8".to_owned()))?;
    let shared = open_at(&found.git).map_err(|error| {
        unreadable(format!("its git repository cannot be opened: {}", in_words(&error)))
    })?;
    Ok(Repository { shared, folder, given })
}

/// Whether `path` itself is a bare repository or the insides of one.
pub(super) fn is_bare(path: &Path) -> bool {
    !path.join("Cargo.toml").exists() && path.is_dir() && is_repository(path)
}

/// Path of the git folder or file, and of `path` inside the work tree. The end of `path` need not
/// exist: an old revision may well have had it.
fn find(path: &Path) -> Option<Found> {
    let path = path.canonicalize().or_else(|_| std::path::absolute(path)).ok()?;
    if is_bare(&path) {
        return Some(Found { git: path, folder: PathBuf::new() });
    }
    path.ancestors().find_map(|top| {
        let git = top.join(".git");
        let folder = path.strip_prefix(top).ok()?.to_owned();
        is_repository(&git).then_some(Found { git, folder })
    })
}

/// Whether `path` has what every git folder has; a `.git` file is followed.
fn is_repository(path: &Path) -> bool {
    path.exists() && gix::discover::is_git(path).is_ok()
}

fn open_at(git: &Path) -> gix::Result<gix::ThreadSafeRepository> {
    gix::open::Options::isolated().with(gix::sec::Trust::Reduced).open_path_as_is(true).open(git)
}

impl Repository {
    /// A handle for one thread.
    pub(super) fn local(&self) -> gix::Repository {
        let mut local = self.shared.to_thread_local();
        // What is in the history counts, not what somebody put in its place on this machine.
        local.objects.ignore_replacements = true;
        local
    }

    /// The commit that `revision` names.
    pub(super) fn commit(&self, revision: &str) -> Result<gix::ObjectId, Error> {
        match self.parse(revision)? {
            gix::revision::plumbing::Spec::Include(id) => self.peel(revision, id),
            _ => Err(unreadable(revision, "it is a range; name a single commit")),
        }
    }

    /// What `revision` says, be it a single commit or a range.
    pub(super) fn parse(&self, revision: &str) -> Result<gix::revision::plumbing::Spec, Error> {
        let options = spec::Options {
            object_kind_hint: Some(spec::ObjectKindHint::Committish),
            ..spec::Options::default()
        };
        let local = self.local();
        gix::revision::Spec::from_bstr(revision, &local, options)
            .map(gix::revision::Spec::detach)
            .map_err(|error| unreadable(revision, &self.why_missing(&local, revision, &error)))
    }

    /// The commit behind an annotated tag, or the commit itself.
    pub(super) fn peel(&self, revision: &str, id: gix::ObjectId) -> Result<gix::ObjectId, Error> {
        let local = self.local();
        let object = local.find_object(id).map_err(|_| {
            unreadable(revision, &format!("its object {id} is absent{}", self.shallow_hint()))
        })?;
        let kind = object.kind;
        let commit = object.peel_to_kind(gix::object::Kind::Commit);
        commit.map(|commit| commit.id).map_err(|_| {
            unreadable(revision, &format!("it names a {kind}; name a commit, a branch or a tag"))
        })
    }

    /// Where history is cut off, in words that follow a reason; empty for a full clone.
    pub(super) fn shallow_hint(&self) -> &'static str {
        if self.local().is_shallow().unwrap_or(false) {
            "; the clone is shallow, `git fetch --unshallow` gets the rest of the history"
        } else {
            ""
        }
    }

    fn why_missing(&self, local: &gix::Repository, revision: &str, error: &gix::Error) -> String {
        let ambiguous = error.iter_errors().find_map(|error| ambiguous(error.downcast_ref()?));
        ambiguous.unwrap_or_else(|| {
            let place = &self.given;
            let nearest = nearest_reference(local, revision);
            let hint = reftable_hint(local).unwrap_or(self.shallow_hint());
            format!("there is no such commit, branch or tag in `{place}`{nearest}{hint}")
        })
    }
}

/// Why no name is found where git keeps names in its newer format, in words.
fn reftable_hint(local: &gix::Repository) -> Option<&'static str> {
    let has_reftable = local.common_dir().join("reftable").is_dir();
    has_reftable
        .then_some("; it keeps its names as a reftable, which is not read: give a full hash")
}

/// How an abbreviated hash fits several commits, in words.
fn ambiguous(error: &spec::Error) -> Option<String> {
    let spec::Error::AmbiguousPrefix { candidates, .. } = error else { return None };
    let mut hashes: Vec<String> = candidates.iter().map(|(hash, _)| format!("`{hash}`")).collect();
    hashes.truncate(5);
    Some(format!("several objects begin like this: {}; give more digits", hashes.join(", ")))
}

/// The branch or tag whose name is most like `revision`, in words.
fn nearest_reference(local: &gix::Repository, revision: &str) -> String {
    let similarity = |name: &str| strsim::jaro_winkler(name, revision);
    let mut names = reference_names(local);
    names.sort();
    let best = names
        .into_iter()
        .max_by(|a, b| similarity(a).total_cmp(&similarity(b)).then_with(|| b.cmp(a)));
    match best.filter(|name| similarity(name) > 0.8) {
        Some(name) => format!(" (did you mean `{name}`?)"),
        None => String::new(),
    }
}

fn reference_names(local: &gix::Repository) -> Vec<String> {
    let Ok(platform) = local.references() else { return Vec::new() };
    let Ok(references) = platform.all() else { return Vec::new() };
    let names = references
        .filter_map(Result::ok)
        .map(|reference| paths::printable_bytes(reference.name().shorten()));
    // Enough for any help; some repositories have a reference for every pull request.
    names.take(20_000).collect()
}

/// A revision that cannot be read, and why.
pub(super) fn unreadable(revision: &str, reason: &str) -> Error {
    Error::UnreadableRevision {
        revision: paths::printable_bytes(revision.as_bytes()),
        reason: reason.to_owned(),
    }
}

/// The last cause that git's library names, safe to print.
pub(super) fn in_words(error: &gix::Error) -> String {
    let cause = error.iter_errors().last().map(ToString::to_string);
    paths::printable_bytes(cause.unwrap_or_else(|| error.to_string()).as_bytes())
}
