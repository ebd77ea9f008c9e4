//! Reads a folder as it stands on disk.
//!
//! Ignore files are honoured, whether or not the folder is in a git repository, except that
//! `.gitignore` has no say over files that git tracks, nor, where git tracks nothing, over source in the
//! `src` of a package: an archive of a repository holds what was tracked. Links are not followed, so
//! nothing outside the root is read and loops of links are harmless.

use super::collect::{self, Outcome};
use super::ignores::{self, Ignores};
use super::matters::{self, BUILD_OUTPUT_MARK, Selection, Verdict};
use super::worktree::{self, Worktree};
use super::{SourceTree, paths, revision};
use crate::base::{Diagnostic, Error, Reported};
use ignore::{DirEntry, WalkBuilder};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};

/// A file that matters.
struct Found {
    path: String,
    on_disk: PathBuf,
}

/// What the walk saw.
#[derive(Default)]
struct Walked {
    files: Vec<Found>,
    log: Vec<Diagnostic>,
}

/// Reads the files that matter under `root`.
pub(super) fn read(root: &Path, selection: &Selection) -> Result<Reported<SourceTree>, Error> {
    let real_root = check_root(root)?;
    let mut walked = walk(walker(&real_root, selection).build(), &real_root, selection);
    let worktree = worktree::look(&real_root);
    walked.add_tracked(&real_root, &worktree, selection);
    if worktree.files.is_empty() {
        walked.add_source(&real_root, selection);
    }
    // Each file comes through the same memory: texts of all sizes would leave their own behind.
    let read = |buffer: &mut Vec<u8>, found: Found| read_file(&found, selection, buffer);
    let outcomes = walked.files.into_par_iter().map_init(Vec::new, read).filter_map(|it| it);
    let mut tree = collect::tree(outcomes.collect(), walked.log);
    tree.value.revision = worktree.head;
    Ok(tree)
}

/// The root with its own links resolved: the user may well name it by a link.
fn check_root(root: &Path) -> Result<PathBuf, Error> {
    let unreadable = |reason: &str| Error::UnreadableRoot {
        path: paths::printable_path(root),
        reason: reason.to_owned(),
    };
    let real_root = root.canonicalize().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => unreadable("there is no such folder; check the path"),
        _ => unreadable(&error.to_string()),
    })?;
    if !real_root.is_dir() {
        return Err(unreadable("it is a file; give the folder it is in"));
    }
    match std::fs::read_dir(&real_root) {
        Ok(_) => Ok(real_root),
        Err(error) => Err(unreadable(&format!("{error}; check its permissions"))),
    }
}

fn walk(entries: ignore::Walk, root: &Path, selection: &Selection) -> Walked {
    let mut walked = Walked::default();
    for entry in entries {
        match entry {
            Ok(entry) => walked.visit(root, &entry, selection),
            Err(error) => walked.log.extend(unwalkable(root, &error)),
        }
    }
    walked
}

fn walker(root: &Path, selection: &Selection) -> WalkBuilder {
    let (base, excluded) = (root.to_owned(), selection.excluded());
    let mut builder = WalkBuilder::new(root);
    builder
        // `.env` and `.cargo` are hidden and matter.
        .hidden(false)
        .require_git(false)
        // What applies must not depend on the machine.
        .git_global(false)
        // Above the root only the rest of the same work tree may speak.
        .parents(is_inside_work_tree(root))
        .follow_links(false)
        .filter_entry(move |entry| {
            !is_folder(entry) || entry.depth() == 0 || enters(&base, entry, &excluded)
        });
    builder
}

/// Whether the folder is worth entering.
fn enters(root: &Path, entry: &DirEntry, excluded: &globset::GlobSet) -> bool {
    let skipped = entry.file_name().to_str().is_some_and(Selection::skips_folder);
    let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
    !skipped && !excluded.is_match(relative) && !is_build_output(entry.path())
}

/// Cargo marks its target folder; that of very old versions has no mark but a well-known name.
fn is_build_output(folder: &Path) -> bool {
    folder.join(BUILD_OUTPUT_MARK).is_file()
        || folder.ends_with("target") && folder.with_file_name("Cargo.toml").is_file()
}

/// Whether a folder above `root` is the top of a git work tree.
fn is_inside_work_tree(root: &Path) -> bool {
    !root.join(".git").exists() && root.ancestors().skip(1).any(|above| above.join(".git").exists())
}

fn is_folder(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|kind| kind.is_dir())
}

impl Walked {
    fn visit(&mut self, root: &Path, entry: &DirEntry, selection: &Selection) {
        let Some(kind) = entry.file_type().filter(|kind| !kind.is_dir()) else { return };
        let name = entry.file_name().to_string_lossy();
        let is_link = kind.is_symlink();
        if !matters::matters(&name) && !is_link {
            return;
        }
        let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
        match paths::relative(relative) {
            Ok(path) if selection.excludes(&path) => {}
            Ok(path) if is_link => self.visit_link(&path, &name, entry.path()),
            Ok(path) if kind.is_file() => {
                self.files.push(Found { path, on_disk: entry.path().to_owned() });
            }
            Err(printable) if matters::matters(&name) => {
                self.log.push(matters::unprintable(&printable));
            }
            // Pipes and devices are no source, and reading one may never end.
            Ok(_) | Err(_) => {}
        }
    }

    fn visit_link(&mut self, path: &str, name: &str, on_disk: &Path) {
        if matters::matters(name) || on_disk.is_dir() {
            self.log.push(matters::link(path));
        }
    }
}

impl Walked {
    /// Adds what git tracks although `.gitignore` names it, and names submodules that are not there.
    fn add_tracked(&mut self, root: &Path, worktree: &Worktree, selection: &Selection) {
        self.files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        let missed = worktree.files.iter().filter(|path| {
            matters::matters(matters::file_name(path))
                && self.files.binary_search_by(|found| found.path.cmp(path)).is_err()
                && !selection.excludes_any_part(path)
        });
        let mut folders = Folders::new(root);
        let missed: Vec<Found> = missed.filter_map(|path| folders.find(path)).collect();
        self.files.extend(missed);
        let absent = worktree.submodules.iter().filter(|path| {
            !selection.excludes_any_part(path) && !root.join(path).join(".git").exists()
        });
        self.log.extend(absent.map(|path| revision::submodule(path)));
    }
}

impl Walked {
    /// Adds Rust source in the `src` of the packages that were found, whatever `.gitignore` says of it.
    fn add_source(&mut self, root: &Path, selection: &Selection) {
        let is_manifest = |found: &&Found| matters::file_name(&found.path) == "Cargo.toml";
        let manifests = self.files.iter().filter(is_manifest);
        let folders: BTreeSet<PathBuf> =
            manifests.map(|found| found.on_disk.with_file_name("src")).collect();
        let known: BTreeSet<String> = self.files.iter().map(|found| found.path.clone()).collect();
        let all = walker(root, selection).git_ignore(false).git_exclude(false).build();
        let missed = walk(all, root, selection).files.into_iter().filter(|found| {
            found.on_disk.extension().is_some_and(|extension| extension == "rs")
                && found.on_disk.ancestors().any(|above| folders.contains(above))
                && !known.contains(&found.path)
        });
        self.files.extend(missed);
    }
}

/// Looks up tracked files one by one, as the walk would have, had `.gitignore` let it.
struct Folders<'r> {
    root: &'r Path,
    ignores: Ignores,
    /// Whether each folder looked at is one to read from.
    known: BTreeMap<String, bool>,
}

impl<'r> Folders<'r> {
    fn new(root: &'r Path) -> Self {
        let mut folders = Self { root, ignores: Ignores::default(), known: BTreeMap::new() };
        folders.enter("");
        folders
    }

    fn find(&mut self, path: &str) -> Option<Found> {
        let mut above: Vec<&str> = ignores::above(path).map(|(folder, _)| folder).collect();
        above.reverse();
        let is_reached = above.iter().all(|folder| self.enter(folder));
        let on_disk = self.root.join(path);
        let is_file = std::fs::symlink_metadata(&on_disk).is_ok_and(|found| found.is_file());
        let path = paths::checked(path.to_owned()).ok()?;
        (is_reached && is_file && !self.ignores.hide(&path, false))
            .then_some(Found { path, on_disk })
    }

    fn enter(&mut self, folder: &str) -> bool {
        if let Some(&is_entered) = self.known.get(folder) {
            return is_entered;
        }
        let is_entered = folder.is_empty() || self.may_enter(folder);
        if let Some(text) = is_entered
            .then(|| std::fs::read(self.root.join(folder).join(ignores::FILE)).ok())
            .flatten()
        {
            self.ignores.add(folder, &text);
        }
        self.known.insert(folder.to_owned(), is_entered);
        is_entered
    }

    fn may_enter(&self, folder: &str) -> bool {
        let on_disk = self.root.join(folder);
        std::fs::symlink_metadata(&on_disk).is_ok_and(|found| found.is_dir())
            && !Selection::skips_folder(matters::file_name(folder))
            && !is_build_output(&on_disk)
            && !self.ignores.hide(folder, true)
    }
}

/// What to say of an entry that the walk could not look at; faulty ignore files are silently partial.
fn unwalkable(root: &Path, error: &ignore::Error) -> Option<Diagnostic> {
    let path = path_of(error)?;
    let relative = paths::relative(path.strip_prefix(root).unwrap_or(path));
    let printable = relative.unwrap_or_else(|printable| printable);
    let reason = error.io_error()?;
    Some(collect::unreadable(&printable, &reason.kind().to_string()).help("check its permissions"))
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            path_of(err)
        }
        ignore::Error::Partial(errors) => errors.iter().find_map(path_of),
        _ => None,
    }
}

fn read_file(found: &Found, selection: &Selection, buffer: &mut Vec<u8>) -> Option<Outcome> {
    let name = matters::file_name(&found.path);
    match load(&found.on_disk, name, selection, buffer) {
        Ok(Verdict::Ignore) => None,
        Ok(Verdict::Read) => Some(collect::hashed_file(&found.path, buffer)),
        Ok(Verdict::TooLarge) => Some(Err(selection.too_large(&found.path))),
        // Gone between the walk and now: as if it had never been there.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => Some(Err(collect::unreadable(&found.path, &error.kind().to_string())
            .help("check its permissions"))),
    }
}

/// Fills `bytes` with those of a file, and says what is to become of them; reads little of what is too large.
fn load(
    path: &Path,
    name: &str,
    selection: &Selection,
    bytes: &mut Vec<u8>,
) -> std::io::Result<Verdict> {
    bytes.clear();
    let file = std::fs::File::open(path)?;
    let size = file.metadata()?.len();
    let verdict = selection.judge(name, size);
    if verdict != Verdict::Read {
        return Ok(verdict);
    }
    // Some file systems announce no size at all, so the limit holds for what comes, too.
    bytes.reserve(usize::try_from(size).unwrap_or(0));
    file.take(selection.read_limit()).read_to_end(bytes)?;
    Ok(selection.judge(name, bytes.len() as u64))
}

#[cfg(test)]
mod tests {
    use super::super::{Origin, Settings, SourceTree, read};
    use crate::base::{Error, Reported};
    use std::path::Path;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        folder
    }

    fn read_folder(path: &Path) -> Reported<SourceTree> {
        read(&Origin::Folder(path.to_owned()), &Settings::default()).unwrap()
    }

    fn paths(tree: &SourceTree) -> Vec<&'static str> {
        tree.files.iter().map(|file| file.path.as_str()).collect()
    }

    fn said(tree: &Reported<SourceTree>) -> Vec<String> {
        let place = |d: &crate::base::Diagnostic| d.location.unwrap().to_string();
        tree.diagnostics.iter().map(|d| format!("{}[{}]", place(d), d.code.as_str())).collect()
    }

    #[test]
    fn ignore_files_and_build_output_are_honoured() {
        let folder = folder(&[
            (".gitignore", "/scratch\n"),
            (".ignore", "*.gen.rs\n"),
            (".env", "A=1"),
            ("scratch/a.rs", ""),
            ("src/main.rs", ""),
            ("src/target/mod.rs", ""),
            ("src/api.gen.rs", ""),
            ("out/CACHEDIR.TAG", ""),
            ("out/b.rs", ""),
            ("Cargo.toml", ""),
            ("target/debug/c.rs", ""),
            ("node_modules/d.rs", ""),
            (".git/e.rs", ""),
        ]);
        let tree = read_folder(folder.path());
        assert_eq!(paths(&tree.value), [".env", "Cargo.toml", "src/main.rs", "src/target/mod.rs"]);
        assert_eq!(said(&tree), [""; 0]);
    }

    #[test]
    fn where_git_tracks_nothing_the_source_of_a_package_is_read() {
        let folder = folder(&[
            (".gitignore", "cache\n/scratch\n"),
            ("a/Cargo.toml", ""),
            ("a/src/lib.rs", "mod cache;"),
            ("a/src/cache/mod.rs", ""),
            ("a/cache/b.rs", ""),
            ("scratch/Cargo.toml", ""),
            ("scratch/src/lib.rs", ""),
        ]);
        let tree = read_folder(folder.path());
        assert_eq!(paths(&tree.value), ["a/Cargo.toml", "a/src/cache/mod.rs", "a/src/lib.rs"]);
    }

    #[test]
    fn ignore_files_above_a_plain_folder_say_nothing() {
        let folder = folder(&[(".gitignore", "*\n"), ("a/b.rs", "")]);
        assert_eq!(paths(&read_folder(&folder.path().join("a")).value), ["b.rs"]);
    }

    #[test]
    fn a_folder_that_its_repository_ignores_is_read_when_asked_for() {
        let folder = folder(&[
            (".git/HEAD", "ref: refs/heads/main\n"),
            (".git/objects/x", ""),
            (".git/refs/x", ""),
            (".gitignore", "/scratch/\n*.tmp.rs\n"),
            ("scratch/a.rs", ""),
            ("scratch/b.tmp.rs", ""),
            ("c.rs", ""),
        ]);
        assert_eq!(paths(&read_folder(&folder.path().join("scratch")).value), ["a.rs"]);
        assert_eq!(paths(&read_folder(folder.path()).value), ["c.rs"]);
    }

    #[test]
    fn excluded_folders_are_left_out() {
        let folder = folder(&[("vendor/x/a.rs", ""), ("b.rs", ""), ("b_gen.rs", "")]);
        let exclude = vec!["vendor/**".to_owned(), "*_gen.rs".to_owned()];
        let settings = Settings { exclude, ..Settings::default() };
        let tree = read(&Origin::Folder(folder.path().to_owned()), &settings).unwrap();
        assert_eq!(paths(&tree.value), ["b.rs"]);
    }

    #[test]
    fn large_files_are_said_and_left_out() {
        let folder = folder(&[("a.rs", "fn a() {}"), ("b.rs", "")]);
        let settings = Settings { max_file_bytes: 5, ..Settings::default() };
        let tree = read(&Origin::Folder(folder.path().to_owned()), &settings).unwrap();
        assert_eq!(paths(&tree.value), ["b.rs"]);
        assert_eq!(said(&tree), ["a.rs[file-too-large]"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        use std::os::unix::fs::symlink;
        let outside = folder(&[("secret.rs", ""), ("member/Cargo.toml", "")]);
        let folder = folder(&[("a/b.rs", "")]);
        symlink("..", folder.path().join("a/up")).unwrap();
        symlink(outside.path().join("member"), folder.path().join("member")).unwrap();
        symlink(outside.path().join("secret.rs"), folder.path().join("secret.rs")).unwrap();
        symlink("nowhere", folder.path().join("LICENSE")).unwrap();
        let tree = read_folder(folder.path());
        assert_eq!(paths(&tree.value), ["a/b.rs"]);
        let expected =
            ["a/up", "member", "secret.rs"].map(|link| format!("{link}[unreadable-file]"));
        assert_eq!(said(&tree), expected);
    }

    #[cfg(unix)]
    #[test]
    fn unreadable_files_and_odd_names_are_said() {
        use std::os::unix::{ffi::OsStrExt, fs::PermissionsExt};
        let folder =
            folder(&[("a.rs", ""), ("closed.rs", ""), ("bad\u{1b}.rs", ""), ("d/e.rs", "")]);
        let mode = |path: &str, mode| {
            let permissions = std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(folder.path().join(path), permissions).unwrap();
        };
        mode("closed.rs", 0);
        mode("d", 0);
        // Not every file system takes such a name.
        let _ = std::fs::write(folder.path().join(std::ffi::OsStr::from_bytes(b"caf\xe9.rs")), "");
        let tree = read_folder(folder.path());
        let is_root = std::fs::File::open(folder.path().join("closed.rs")).is_ok();
        mode("d", 0o755);
        assert!(said(&tree).contains(&"bad\\u{1b}.rs[unreadable-file]".to_owned()));
        if !is_root {
            assert_eq!(paths(&tree.value), ["a.rs"]);
            assert!(said(&tree).contains(&"closed.rs[unreadable-file]".to_owned()));
            assert!(said(&tree).contains(&"d[unreadable-file]".to_owned()));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_not_waited_for_and_a_root_may_be_a_link() {
        let folder = folder(&[("real/a.rs", "")]);
        let listener = std::os::unix::net::UnixListener::bind(folder.path().join("real/s.rs"));
        std::os::unix::fs::symlink("real", folder.path().join("link")).unwrap();
        assert_eq!(paths(&read_folder(&folder.path().join("link")).value), ["a.rs"]);
        drop(listener);
    }

    #[test]
    fn a_root_that_is_no_folder_is_an_error_with_a_remedy() {
        let folder = folder(&[("a.rs", "")]);
        for (path, reason) in [("none", "there is no such folder"), ("a.rs", "it is a file")] {
            let origin = Origin::Folder(folder.path().join(path));
            let error = read(&origin, &Settings::default()).unwrap_err();
            assert!(matches!(&error, Error::UnreadableRoot { .. }), "{error}");
            assert!(error.to_string().contains(reason), "{error}");
        }
    }
}
