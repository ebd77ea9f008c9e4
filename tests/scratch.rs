//! Scratch git repositories, made without git: objects are written, references are files.

#![expect(clippy::unwrap_used, reason = "a test may fail that way")]

use gix::ObjectId;
use gix::objs::tree::{Entry, EntryKind};
use gix::objs::{Commit, Kind, Tag, Tree, WriteTo};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// One thing in a commit.
#[derive(Clone)]
pub(crate) enum Item {
    File(Vec<u8>),
    Link(String),
    Submodule,
}

/// The things of a commit by path.
#[derive(Clone, Default)]
pub(crate) struct Files(BTreeMap<String, Item>);

impl Files {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        files.iter().fold(Self::default(), |files, (path, text)| files.file(path, text))
    }

    #[must_use]
    pub(crate) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.item(path, Item::File(text.as_ref().to_vec()))
    }

    /// The text of a file.
    #[track_caller]
    pub(crate) fn text(&self, path: &str) -> String {
        match self.0.get(path) {
            Some(Item::File(bytes)) => String::from_utf8_lossy(bytes).into_owned(),
            _ => panic!("no file `{path}`"),
        }
    }

    #[must_use]
    pub(crate) fn item(mut self, path: &str, item: Item) -> Self {
        self.0.insert(path.to_owned(), item);
        self
    }
}

/// A repository in a temporary folder.
pub(crate) struct Scratch {
    folder: tempfile::TempDir,
    git: gix::Repository,
    clock: std::cell::Cell<i64>,
}

impl Scratch {
    /// With a work tree, on the branch `main`.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::around(gix::init(folder.path()).unwrap(), folder)
    }

    /// Without a work tree.
    pub(crate) fn bare() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::around(gix::init_bare(folder.path()).unwrap(), folder)
    }

    fn around(git: gix::Repository, folder: tempfile::TempDir) -> Self {
        std::fs::write(git.git_dir().join("HEAD"), "ref: refs/heads/main\n").unwrap();
        Self { folder, git, clock: 1_700_000_000.into() }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn git_dir(&self) -> &Path {
        self.git.git_dir()
    }

    /// Writes into the git folder itself: references, configuration, `shallow`.
    pub(crate) fn write_git(&self, path: &str, text: &str) {
        write(&self.git_dir().join(path), text.as_bytes());
    }

    /// Writes into the work tree.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        write(&self.path().join(path), text.as_ref());
    }

    /// Commits on `main` after what is there, and writes the files into the work tree.
    pub(crate) fn commit(&self, message: &str, files: &Files) -> ObjectId {
        let parent = std::fs::read(self.git_dir().join("refs/heads/main")).ok();
        let parents = parent.map(|hash| ObjectId::from_hex(hash.trim_ascii()).unwrap());
        let commit = self.commit_on(message, files, parents.as_slice());
        self.write_git("refs/heads/main", &format!("{commit}\n"));
        if self.path() != self.git_dir() {
            self.check_out(files, commit);
        }
        commit
    }

    /// Commits after `parents` without moving any reference.
    pub(crate) fn commit_on(&self, message: &str, files: &Files, parents: &[ObjectId]) -> ObjectId {
        self.object(&self.commit_object(message, files, parents))
    }

    pub(crate) fn commit_object(
        &self,
        message: &str,
        files: &Files,
        parents: &[ObjectId],
    ) -> Commit {
        self.clock.set(self.clock.get() + 60);
        let who = gix::actor::Signature {
            name: "Scratch".into(),
            email: "scratch@example.com".into(),
            time: gix::date::Time::new(self.clock.get(), 0),
        };
        let items: Vec<(&str, &Item)> =
            files.0.iter().map(|(path, item)| (path.as_str(), item)).collect();
        Commit {
            tree: self.tree(&items),
            parents: parents.iter().copied().collect(),
            author: who.clone(),
            committer: who,
            encoding: None,
            message: message.into(),
            extra_headers: Vec::new(),
        }
    }

    /// An annotated tag.
    pub(crate) fn tag(&self, name: &str, target: ObjectId) {
        let tag = Tag {
            target,
            target_kind: Kind::Commit,
            name: name.into(),
            tagger: None,
            message: "tagged".into(),
            signature: None,
        };
        let tag = self.object(&tag);
        self.write_git(&format!("refs/tags/{name}"), &format!("{tag}\n"));
    }

    pub(crate) fn object(&self, object: &impl WriteTo) -> ObjectId {
        self.git.write_object(object).unwrap().detach()
    }

    /// The file that holds an object.
    pub(crate) fn object_path(&self, id: ObjectId) -> PathBuf {
        let hash = id.to_string();
        self.git_dir().join("objects").join(&hash[..2]).join(&hash[2..])
    }

    /// Takes an object away, as a partial clone would.
    pub(crate) fn forget(&self, id: ObjectId) {
        let path = self.object_path(id);
        #[cfg(windows)]
        {
            let mut permissions = std::fs::metadata(&path).unwrap().permissions();
            permissions.set_readonly(false);
            std::fs::set_permissions(&path, permissions).unwrap();
        }
        std::fs::remove_file(path).unwrap();
    }

    /// The hash of a blob.
    pub(crate) fn blob(text: &str) -> ObjectId {
        gix::objs::compute_hash(gix::hash::Kind::Sha1, Kind::Blob, text.as_bytes()).unwrap()
    }

    fn tree(&self, items: &[(&str, &Item)]) -> ObjectId {
        let mut entries = Vec::new();
        let mut folders: BTreeMap<&str, Vec<(&str, &Item)>> = BTreeMap::new();
        for &(path, item) in items {
            match path.split_once('/') {
                Some((folder, rest)) => folders.entry(folder).or_default().push((rest, item)),
                None => entries.push(self.entry(path, item)),
            }
        }
        for (folder, items) in folders {
            entries.push(Entry {
                mode: EntryKind::Tree.into(),
                filename: folder.into(),
                oid: self.tree(&items),
            });
        }
        entries.sort();
        self.object(&Tree { entries })
    }

    fn entry(&self, name: &str, item: &Item) -> Entry {
        let (kind, oid) = match item {
            Item::File(bytes) => (EntryKind::Blob, self.git.write_blob(bytes).unwrap().detach()),
            Item::Link(target) => (EntryKind::Link, self.git.write_blob(target).unwrap().detach()),
            Item::Submodule => (EntryKind::Commit, Self::blob("elsewhere")),
        };
        Entry { mode: kind.into(), filename: name.into(), oid }
    }

    fn check_out(&self, files: &Files, commit: ObjectId) {
        let tree = self.git.find_commit(commit).unwrap().tree_id().unwrap();
        let mut index = self.git.index_from_tree(&tree).unwrap();
        index.write(gix::index::write::Options::default()).unwrap();
        for (path, item) in &files.0 {
            if let Item::File(bytes) = item {
                self.write(path, bytes);
            }
        }
    }
}

fn write(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}
