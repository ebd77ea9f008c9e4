//! What one run keeps for the next never changes an answer.

#![expect(clippy::unwrap_used, reason = "a test may fail that way")]
#![expect(clippy::disallowed_methods, reason = "the cache is damaged on purpose")]

use crate::binary::{Run, colocate};
use crate::scratch::{Files, Scratch};
use crate::support::fixture;
use std::path::{Path, PathBuf};

/// A copy of the shop that a test may change, and a folder for the cache.
struct Shop {
    folder: tempfile::TempDir,
}

impl Shop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for entry in walkdir::WalkDir::new(fixture("shop")) {
            let entry = entry.unwrap();
            let inside = entry.path().strip_prefix(fixture("shop")).unwrap();
            let target = folder.path().join("shop").join(inside);
            if entry.file_type().is_dir() {
                std::fs::create_dir_all(target).unwrap();
            } else {
                std::fs::copy(entry.path(), target).unwrap();
            }
        }
        Self { folder }
    }

    fn cache(&self) -> PathBuf {
        self.folder.path().join("cache")
    }

    fn source(&self) -> PathBuf {
        self.folder.path().join("shop")
    }

    fn propose(&self) -> Run {
        self.propose_with(&self.cache())
    }

    fn propose_with(&self, cache: &Path) -> Run {
        colocate().args(["propose", "-v", "--cache"]).arg(cache).arg(self.source()).run()
    }

    /// What a run says that keeps nothing.
    fn afresh(&self) -> String {
        colocate().args(["propose", "--no-cache"]).arg(self.source()).run().stdout
    }

    fn packs(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.cache()).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.extension().is_some_and(|end| end == "pack")).collect()
    }

    /// Puts further code at the end of a file.
    fn append(&self, path: &str, code: &str) {
        let path = self.source().join(path);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, text + code).unwrap();
    }
}

/// Whether the answer was recalled rather than worked out.
fn was_recalled(run: &Run) -> bool {
    !run.stderr.contains("link ") && run.stderr.contains("cache ")
}

#[test]
fn a_second_run_recalls_the_answer_byte_by_byte() {
    let shop = Shop::new();
    let (first, second) = (shop.propose(), shop.propose());
    assert!(!was_recalled(&first) && was_recalled(&second), "{}", second.stderr);
    assert_eq!(first.stdout, shop.afresh());
    assert_eq!(second.stdout, first.stdout);
}

#[test]
fn a_changed_file_or_setting_is_worked_out_anew() {
    let shop = Shop::new();
    let first = shop.propose();
    shop.append("services/orders/src/place.rs", "\n// A remark.\n");
    let remark = shop.propose();
    assert!(!was_recalled(&remark));
    assert_eq!(remark.stdout, first.stdout, "a remark changes nothing");
    let settings = shop.source().join("colocate.toml");
    let text = std::fs::read_to_string(&settings).unwrap();
    std::fs::write(&settings, text.replace("per_second = 200", "per_second = 250")).unwrap();
    let busier = shop.propose();
    assert_eq!(busier.stdout, shop.afresh());
    assert_ne!(busier.stdout, first.stdout);
    assert!(was_recalled(&shop.propose()));
}

#[test]
fn diagnostics_are_recalled_with_the_answer() {
    let shop = Shop::new();
    shop.append("services/orders/src/place.rs", "\nfn broken( {\n");
    let complaints = |run: &Run| {
        let lines = run.stderr.lines().filter(|line| line.contains("unparsed-file"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let (first, second) = (shop.propose(), shop.propose());
    assert!(was_recalled(&second));
    assert_eq!(complaints(&first).len(), 1, "{}", first.stderr);
    assert_eq!(complaints(&first), complaints(&second));
}

#[test]
fn a_cache_cut_off_or_damaged_is_rebuilt() {
    let shop = Shop::new();
    let expected = shop.propose().stdout;
    let damages: [fn(&mut Vec<u8>); 4] = [
        |bytes| bytes.truncate(bytes.len() / 2),
        |bytes| bytes.clear(),
        |bytes| bytes.iter_mut().skip(200).step_by(97).for_each(|byte| *byte ^= 0x55),
        |bytes| bytes.extend_from_slice(b"and more"),
    ];
    for damage in damages {
        for pack in shop.packs() {
            let mut bytes = std::fs::read(&pack).unwrap();
            damage(&mut bytes);
            std::fs::write(&pack, bytes).unwrap();
        }
        let damaged = shop.propose();
        assert_eq!((damaged.code, &damaged.stdout), (0, &expected), "{}", damaged.stderr);
        let rebuilt = shop.propose();
        assert!(was_recalled(&rebuilt), "{}", rebuilt.stderr);
        assert_eq!(rebuilt.stdout, expected);
    }
}

#[test]
fn a_cache_that_cannot_be_written_is_said_and_changes_nothing() {
    let shop = Shop::new();
    let no_folder = shop.folder.path().join("file");
    std::fs::write(&no_folder, "in the way").unwrap();
    let run = shop.propose_with(&no_folder);
    assert_eq!((run.code, run.stdout), (0, shop.afresh()));
    assert!(run.stderr.contains("cache-unusable"), "{}", run.stderr);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_system_that_takes_no_file_is_said_and_changes_nothing() {
    let Some(full) = full_disk() else { return };
    let shop = Shop::new();
    let run = shop.propose_with(&full);
    assert_eq!((run.code, run.stdout), (0, shop.afresh()));
    assert!(run.stderr.contains("cache-unusable"), "{}", run.stderr);
}

/// A folder of a file system that takes no file: the kernel's own, where nobody may make one.
#[cfg(target_os = "linux")]
fn full_disk() -> Option<PathBuf> {
    let folder = PathBuf::from("/proc/self");
    folder.is_dir().then_some(folder)
}

#[test]
fn runs_at_the_same_time_share_a_cache() {
    let shop = Shop::new();
    let expected = shop.afresh();
    for _ in 0..2 {
        let answers: Vec<Run> = std::thread::scope(|scope| {
            let runs: Vec<_> = (0..4).map(|_| scope.spawn(|| shop.propose())).collect();
            runs.into_iter().map(|run| run.join().unwrap()).collect()
        });
        for run in answers {
            assert_eq!((run.code, &run.stdout), (0, &expected), "{}", run.stderr);
        }
    }
    assert!(was_recalled(&shop.propose()));
}

#[test]
fn a_revision_is_recalled_without_reading_its_files() {
    let scratch = Scratch::bare();
    let main = "fn main() { std::net::TcpListener::bind(\"0.0.0.0:80\"); }";
    let manifest = "[package]\nname = 'front'\nversion = '0.1.0'\nedition = '2024'\n";
    let files = Files::new(&[("Cargo.toml", manifest), ("src/main.rs", main), ("notes.txt", "a")]);
    let first = scratch.commit("first", &files);
    let second = scratch.commit("notes alone", &files.file("notes.txt", "b"));
    let folder = tempfile::tempdir().unwrap();
    let read = |revision: &str| {
        let cache = folder.path().join("cache");
        let command = colocate().args(["graph", "-v", "--format", "json", "--rev", revision]);
        command.args(["--cache"]).arg(cache).arg(scratch.path()).run()
    };
    let (one, two) = (read(&first.to_string()), read(&second.to_string()));
    assert!(!was_recalled(&one) && was_recalled(&two), "{}", two.stderr);
    let without_revision = |run: &Run| {
        let mut graph: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        let revision = graph.as_object_mut().unwrap().remove("revision").unwrap();
        (revision, graph)
    };
    let (one, two) = (without_revision(&one), without_revision(&two));
    assert_eq!(one.1, two.1);
    assert_eq!(two.0, second.to_string());
}

/// What a hash leads to is believed only if it hashes to that.
#[test]
fn an_object_that_is_not_what_its_name_says_is_not_kept() {
    let scratch = Scratch::bare();
    let (good, bad) = ("fn main() { one(); }", "fn main() { two(); }");
    let commit = scratch.commit("one", &Files::new(&[("src/main.rs", good), ("lib.rs", bad)]));
    let id = |text: &str| {
        gix::objs::compute_hash(gix::hash::Kind::Sha1, gix::objs::Kind::Blob, text.as_bytes())
            .unwrap()
    };
    let (of_good, of_bad) = (scratch.object_path(id(good)), scratch.object_path(id(bad)));
    std::fs::remove_file(&of_good).unwrap();
    std::fs::copy(of_bad, of_good).unwrap();
    let origin = colocate::source::Origin::Revision {
        repository: scratch.path().to_owned(),
        revision: commit.to_string(),
    };
    let tree = colocate::source::read(&origin, &colocate::source::Settings::default()).unwrap();
    assert_eq!(tree.value.files.len(), 1);
    assert!(tree.diagnostics[0].message.contains("damaged"), "{:?}", tree.diagnostics);
}
