//! Revisions of scratch repositories, whole, partial and hostile.

#![expect(clippy::unwrap_used, reason = "a test may fail that way")]

use crate::scratch::{Files, Item, Scratch};
use colocate::base::{Diagnostic, Error, Reported};
use colocate::source::{self, Origin, Settings, SourceTree};
use gix::ObjectId;
use gix::objs::tree::EntryKind;
use std::path::Path;

fn main_rs(text: &str) -> Files {
    Files::new(&[("src/main.rs", text), ("Cargo.toml", "[package]\nname = \"a\"\n")])
}

fn read_at(repository: &Path, revision: &str) -> Result<Reported<SourceTree>, Error> {
    let origin =
        Origin::Revision { repository: repository.to_owned(), revision: revision.to_owned() };
    source::read(&origin, &Settings::default())
}

fn read_folder(folder: &Path) -> Result<Reported<SourceTree>, Error> {
    source::read(&Origin::Folder(folder.to_owned()), &Settings::default())
}

fn paths(tree: &Reported<SourceTree>) -> Vec<&'static str> {
    tree.value.files.iter().map(|file| file.path.as_str()).collect()
}

fn text<'t>(tree: &'t Reported<SourceTree>, path: &str) -> &'t str {
    let id = tree.value.find(path).expect("the file is there");
    &tree.value.files[id].text
}

fn said(tree: &Reported<SourceTree>) -> Vec<String> {
    let place = |diagnostic: &Diagnostic| diagnostic.location.map(|place| place.to_string());
    let line = |d: &Diagnostic| format!("{}[{}]", place(d).unwrap_or_default(), d.code.as_str());
    tree.diagnostics.iter().map(line).collect()
}

/// Reads `revision` and gives the text of `src/main.rs` and the hash that was read.
#[track_caller]
fn check(scratch: &Scratch, revision: &str, expected: &str, commit: ObjectId) {
    let tree = read_at(scratch.path(), revision).unwrap();
    assert_eq!(text(&tree, "src/main.rs"), expected, "{revision}");
    assert_eq!(tree.value.revision, Some(commit.to_string()), "{revision}");
    assert_eq!(said(&tree), [""; 0]);
}

#[track_caller]
fn check_error(result: Result<Reported<SourceTree>, Error>, parts: &[&str]) {
    let error = result.map(|tree| paths(&tree)).unwrap_err().to_string();
    for part in parts {
        assert!(error.contains(part), "{error} should say {part}");
    }
}

#[test]
fn every_way_to_name_a_commit() {
    let scratch = Scratch::new();
    let first = scratch.commit("one", &main_rs("// 1"));
    let second = scratch.commit("two", &main_rs("// 2"));
    let third = scratch.commit("three", &main_rs("// 3"));
    scratch.tag("v1", first);
    scratch.write_git("refs/tags/light", &format!("{second}\n"));
    for (revision, text, commit) in [
        ("HEAD", "// 3", third),
        ("main", "// 3", third),
        ("@", "// 3", third),
        ("HEAD~2", "// 1", first),
        ("HEAD^", "// 2", second),
        ("v1", "// 1", first),
        ("light", "// 2", second),
        ("v1^{commit}", "// 1", first),
        (&second.to_string(), "// 2", second),
        (&second.to_string()[..10], "// 2", second),
    ] {
        check(&scratch, revision, text, commit);
    }
}

#[test]
fn a_bare_repository_is_read_without_naming_a_revision() {
    let scratch = Scratch::bare();
    let commit = scratch.commit("one", &main_rs("// 1"));
    check(&scratch, "HEAD", "// 1", commit);
    let tree = read_folder(scratch.path()).unwrap();
    assert_eq!(paths(&tree), ["Cargo.toml", "src/main.rs"]);
    assert_eq!(tree.value.revision, Some(commit.to_string()));
}

#[test]
fn a_folder_inside_a_work_tree_is_read_alone() {
    let scratch = Scratch::new();
    let files = main_rs("// 1").file("services/a/src/lib.rs", "// a").file("b.rs", "");
    let commit = scratch.commit("one", &files);
    scratch.commit("two", &main_rs("// 2"));
    let folder = scratch.path().join("services/a");
    for present in [true, false] {
        let tree = read_at(&folder, "HEAD~1").unwrap();
        assert_eq!(paths(&tree), ["src/lib.rs"], "present: {present}");
        assert_eq!(tree.value.revision, Some(commit.to_string()));
        let _ = std::fs::remove_dir_all(&folder);
    }
    check_error(read_at(&folder, "HEAD"), &["revision `HEAD`", "no folder `services/a`"]);
}

#[test]
fn folder_and_revision_agree_until_something_is_changed() {
    let scratch = Scratch::new();
    let files = main_rs("// 1").file("target/debug/x.rs", "").file("out/CACHEDIR.TAG", "");
    let files =
        files.file("out/y.rs", "").file(".env", "A=1").file("data.json", vec![b' '; 2 << 20]);
    let commit = scratch.commit("one", &files);
    let (folder, revision) =
        (read_folder(scratch.path()).unwrap(), read_at(scratch.path(), "HEAD").unwrap());
    assert_eq!(paths(&revision), [".env", "Cargo.toml", "src/main.rs"]);
    assert_eq!(paths(&folder), paths(&revision));
    assert_eq!(folder.value.revision, Some(commit.to_string()));
    for (on_disk, in_git) in folder.value.files.iter().zip(&revision.value.files) {
        assert_eq!(on_disk.content, in_git.content);
    }
    scratch.write("src/main.rs", "// changed");
    scratch.write("src/new.rs", "");
    let changed = read_folder(scratch.path()).unwrap();
    assert_eq!(text(&changed, "src/main.rs"), "// changed");
    assert_eq!(paths(&changed), [".env", "Cargo.toml", "src/main.rs", "src/new.rs"]);
    check_head_is_unchanged(&scratch, commit);
}

#[test]
fn folder_and_revision_agree_about_ignore_files() {
    let scratch = Scratch::new();
    let files = main_rs("// 1").file(".gitignore", "/conf\n.env\n/target\n").file(".env", "A=1");
    let files = files.file("conf/a.toml", "").file("target/x.rs", "").file("gen/.ignore", "deep/");
    let files = files.file(".ignore", "*.gen.rs\n/attic/\n").file("attic/a.rs", "");
    let files = files.file("a.gen.rs", "").file("gen/deep/b.rs", "").file("gen/c.rs", "");
    scratch.commit("one", &files);
    let expected = [".env", "Cargo.toml", "conf/a.toml", "gen/c.rs", "src/main.rs"];
    assert_eq!(paths(&read_at(scratch.path(), "HEAD").unwrap()), expected);
    scratch.write("conf/untracked.toml", "");
    assert_eq!(paths(&read_folder(scratch.path()).unwrap()), expected);
    let inner = read_folder(&scratch.path().join("gen")).unwrap();
    assert_eq!(paths(&inner), ["c.rs"]);
}

#[cfg(unix)]
#[test]
fn a_tracked_file_behind_a_link_is_not_read() {
    let scratch = Scratch::new();
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("a.toml"), "secret").unwrap();
    scratch.commit("one", &main_rs("// 1").file(".gitignore", "/conf\n").file("conf/a.toml", ""));
    std::fs::remove_dir_all(scratch.path().join("conf")).unwrap();
    std::os::unix::fs::symlink(outside.path(), scratch.path().join("conf")).unwrap();
    assert_eq!(paths(&read_folder(scratch.path()).unwrap()), ["Cargo.toml", "src/main.rs"]);
}

fn check_head_is_unchanged(scratch: &Scratch, commit: ObjectId) {
    let tree = read_at(scratch.path(), "HEAD").unwrap();
    assert_eq!(text(&tree, "src/main.rs"), "// 1");
    assert_eq!(tree.value.revision, Some(commit.to_string()));
}

#[test]
fn a_missing_revision_says_what_was_perhaps_meant() {
    let scratch = Scratch::new();
    scratch.commit("one", &main_rs("// 1"));
    scratch.write_git("refs/heads/release-2", &format!("{}\n", head(&scratch)));
    check_error(read_at(scratch.path(), "relaese-2"), &["`relaese-2`", "did you mean `release-2`"]);
    check_error(read_at(scratch.path(), "0123456789"), &["`0123456789`", "no such commit"]);
    check_error(read_at(scratch.path(), "HEAD~7"), &["`HEAD~7`"]);
    check_error(read_at(scratch.path(), "HEAD~1..HEAD"), &["`HEAD~1..HEAD`"]);
    check_error(read_at(scratch.path(), "HEAD:src"), &["names a tree"]);
    check_error(read_at(scratch.path(), ""), &["revision ``"]);
    check_error(read_at(scratch.path(), "a\u{1b}[31mb"), &["`a\\u{1b}[31mb`"]);
}

fn head(scratch: &Scratch) -> String {
    source::resolve_revision(scratch.path(), "HEAD").unwrap()
}

#[test]
fn names_in_a_reftable_are_not_read_but_hashes_are() {
    let scratch = Scratch::new();
    let commit = scratch.commit("one", &main_rs("// 1"));
    std::fs::remove_file(scratch.git_dir().join("refs/heads/main")).unwrap();
    scratch.write_git("HEAD", "ref: refs/heads/.invalid\n");
    scratch.write_git("reftable/tables.list", "");
    check_error(read_at(scratch.path(), "HEAD"), &["reftable", "give a full hash"]);
    check(&scratch, &commit.to_string(), "// 1", commit);
}

#[test]
fn a_revision_outside_git_is_an_error_with_a_remedy() {
    let folder = tempfile::tempdir().unwrap();
    check_error(read_at(folder.path(), "HEAD"), &["not in a git repository"]);
    let empty = Scratch::new();
    check_error(read_at(empty.path(), "HEAD"), &["revision `HEAD`"]);
    check_error(read_folder(empty.path()), &["no Rust source"]);
}

#[test]
fn an_ambiguous_hash_is_refused_with_the_candidates() {
    let scratch = Scratch::new();
    scratch.commit("one", &main_rs("// 1"));
    let (a, b) = colliding_commits(&scratch);
    let prefix = &a.to_string()[..4];
    let candidates: Vec<String> =
        [a, b].iter().map(|id| format!("`{}", &id.to_string()[..5])).collect();
    check_error(
        read_at(scratch.path(), prefix),
        &["several objects begin like this", "give more digits", &candidates[0], &candidates[1]],
    );
    check(&scratch, &a.to_string()[..12], "// 1", a);
}

/// Two commits whose hashes begin with the same four digits; only these are written.
fn colliding_commits(scratch: &Scratch) -> (ObjectId, ObjectId) {
    let mut commit = scratch.commit_object("0", &main_rs("// 1"), &[]);
    let mut seen = std::collections::BTreeMap::new();
    for number in 0.. {
        commit.message = number.to_string().into();
        let mut bytes = Vec::new();
        gix::objs::WriteTo::write_to(&commit, &mut bytes).unwrap();
        let kind = gix::objs::Kind::Commit;
        let id = gix::objs::compute_hash(gix::hash::Kind::Sha1, kind, &bytes).unwrap();
        if let Some(earlier) = seen.insert(id.to_string()[..4].to_owned(), commit.message.clone()) {
            let second = scratch.object(&commit);
            commit.message = earlier;
            return (scratch.object(&commit), second);
        }
    }
    unreachable!("there are fewer prefixes than numbers")
}

#[test]
fn absent_files_are_named_and_the_rest_goes_on() {
    let scratch = Scratch::new();
    let files = main_rs("// 1").file("src/gone.rs", "// gone").file("lost/deep/a.rs", "// a");
    scratch.commit("one", &files);
    scratch.forget(Scratch::blob("// gone"));
    let tree = read_at(scratch.path(), "HEAD").unwrap();
    assert_eq!(paths(&tree), ["Cargo.toml", "lost/deep/a.rs", "src/main.rs"]);
    assert_eq!(said(&tree), ["src/gone.rs[absent-object]"]);
    assert!(tree.diagnostics[0].message.contains("`src/gone.rs`"));
    assert!(tree.diagnostics[0].help.as_ref().unwrap().contains("git fetch"));
}

#[test]
fn an_absent_folder_is_named_and_the_rest_goes_on() {
    let scratch = Scratch::new();
    let inner = Files::new(&[("a.rs", "// a")]);
    scratch.commit("one", &main_rs("// 1").file("lost/a.rs", "// a"));
    let folder = scratch.commit_object("", &inner, &[]).tree;
    scratch.forget(folder);
    let tree = read_at(scratch.path(), "HEAD").unwrap();
    assert_eq!(paths(&tree), ["Cargo.toml", "src/main.rs"]);
    assert_eq!(said(&tree), ["lost[absent-object]"]);
}

#[test]
fn nothing_but_absent_source_is_an_error_of_the_clone() {
    let scratch = Scratch::new();
    scratch.commit("one", &main_rs("// 1"));
    scratch.forget(Scratch::blob("// 1"));
    check_error(read_at(scratch.path(), "HEAD"), &["`src/main.rs`", "absent", "git fetch"]);
    let tree = scratch.commit_object("", &main_rs("// 1"), &[]).tree;
    scratch.forget(tree);
    check_error(read_at(scratch.path(), "HEAD"), &["absent", "git fetch"]);
}

#[test]
fn very_many_absent_files_are_counted() {
    let scratch = Scratch::new();
    let many = (0..50).fold(main_rs("// 1"), |files, n| files.file(&format!("f{n}.rs"), "// gone"));
    scratch.commit("one", &many);
    scratch.forget(Scratch::blob("// gone"));
    let tree = read_at(scratch.path(), "HEAD").unwrap();
    assert_eq!(tree.diagnostics.len(), 21);
    assert!(tree.diagnostics.iter().any(|d| d.message.starts_with("30 more files")));
}

#[test]
fn damaged_objects_are_said() {
    let scratch = Scratch::new();
    scratch.commit("one", &main_rs("// 1").file("bad.rs", "// bad"));
    let path = scratch.object_path(Scratch::blob("// bad"));
    std::fs::remove_file(&path).unwrap();
    std::fs::write(&path, "this is no object").unwrap();
    let tree = read_at(scratch.path(), "HEAD").unwrap();
    assert_eq!(paths(&tree), ["Cargo.toml", "src/main.rs"]);
    assert_eq!(said(&tree), ["bad.rs[unreadable-file]"]);
}

#[test]
fn a_shallow_clone_says_where_history_ends() {
    let scratch = Scratch::new();
    let first = scratch.commit("one", &main_rs("// 1"));
    let second = scratch.commit("two", &main_rs("// 2"));
    let third = scratch.commit("three", &main_rs("// 3"));
    scratch.forget(first);
    scratch.write_git("shallow", &format!("{second}\n"));
    check(&scratch, "HEAD~1", "// 2", second);
    check_error(read_at(scratch.path(), "HEAD~2"), &["`HEAD~2`", "shallow", "--unshallow"]);
    let history = source::first_parent_history(scratch.path(), "", None, usize::MAX).unwrap();
    let hashes: Vec<String> = history.value.iter().map(|commit| commit.hash.clone()).collect();
    assert_eq!(hashes, [second.to_string(), third.to_string()]);
    assert!(history.diagnostics[0].message.contains(&second.to_string()[..10]));
    assert!(history.diagnostics[0].help.as_ref().unwrap().contains("--unshallow"));
}

#[test]
fn history_follows_first_parents_through_merges() {
    let scratch = Scratch::new();
    let one = scratch.commit("one\n\nbody", &main_rs("// 1"));
    let side = scratch.commit_on("side", &main_rs("// side"), &[one]);
    let two = scratch.commit("two", &main_rs("// 2"));
    let merge = scratch.commit_on("merge", &main_rs("// m"), &[two, side]);
    scratch.write_git("refs/heads/main", &format!("{merge}\n"));
    check(&scratch, "HEAD^2", "// side", side);
    for (range, since, expected) in [
        ("", None, &["one", "two", "merge"][..]),
        ("HEAD", None, &["one", "two", "merge"]),
        ("HEAD~2..HEAD", None, &["two", "merge"]),
        ("HEAD~1..", None, &["merge"]),
        // What `side` holds is left out, and the line of first parents ends before it.
        (&format!("{side}..HEAD"), None, &["two", "merge"]),
        ("HEAD..HEAD", None, &[]),
        ("", Some("@1700000150"), &["two", "merge"]),
        ("", Some("2001-01-01"), &["one", "two", "merge"]),
        ("", Some("1 day ago"), &[]),
    ] {
        let history =
            source::first_parent_history(scratch.path(), range, since, usize::MAX).unwrap();
        let summaries: Vec<&str> = history.value.iter().map(|c| c.summary.as_str()).collect();
        assert_eq!(summaries, expected, "{range} {since:?}");
        assert_eq!(history.diagnostics, []);
    }
    let newest = source::first_parent_history(scratch.path(), "", None, 2).unwrap();
    let summaries: Vec<&str> = newest.value.iter().map(|c| c.summary.as_str()).collect();
    assert_eq!(summaries, ["two", "merge"]);
    let error =
        source::first_parent_history(scratch.path(), "", Some("soon"), usize::MAX).unwrap_err();
    assert!(error.to_string().contains("`soon` is no date"), "{error}");
}

#[test]
fn submodules_and_links_are_named() {
    let scratch = Scratch::new();
    let files = main_rs("// 1").item("libs/shared", Item::Submodule);
    let files = files.item("linked", Item::Link("src".to_owned()));
    let files = files.item("b.rs", Item::Link("/etc/passwd".to_owned()));
    let files = files.item("LICENSE", Item::Link("../LICENSE".to_owned()));
    scratch.commit("one", &files);
    let tree = read_at(scratch.path(), "HEAD").unwrap();
    assert_eq!(paths(&tree), ["Cargo.toml", "src/main.rs"]);
    let expected =
        ["b.rs[unreadable-file]", "libs/shared[submodule-not-read]", "linked[unreadable-file]"];
    assert_eq!(said(&tree), expected);
}

#[test]
fn files_that_are_not_text_are_said() {
    let scratch = Scratch::new();
    scratch
        .commit("one", &main_rs("// 1").file("bad.rs", b"// \xff").file("bom.rs", "\u{feff}// b"));
    let tree = read_at(scratch.path(), "HEAD").unwrap();
    assert_eq!(text(&tree, "bom.rs"), "// b");
    assert_eq!(said(&tree), ["bad.rs:1[not-utf-8]"]);
}

#[test]
fn hostile_names_lead_nowhere() {
    let scratch = Scratch::bare();
    let names = ["..", ".", "a/../../b.rs", "x\u{1b}.rs", ".git"];
    let is_file = |name: &str| name.contains('b') || name.contains('x');
    let inner = scratch.commit_object("", &Files::new(&[("evil.rs", "// evil")]), &[]).tree;
    let mut entries: Vec<_> = names
        .iter()
        .map(|name| gix::objs::tree::Entry {
            mode: if is_file(name) { EntryKind::Blob.into() } else { EntryKind::Tree.into() },
            filename: (*name).into(),
            oid: if is_file(name) { Scratch::blob("// evil") } else { inner },
        })
        .collect();
    entries.push(gix::objs::tree::Entry {
        mode: EntryKind::Blob.into(),
        filename: "good.rs".into(),
        oid: Scratch::blob("// evil"),
    });
    let commit = scratch.commit_object("one", &main_rs("// 1"), &[]);
    let tree = scratch.object(&RawTree(entries));
    let commit = scratch.object(&gix::objs::Commit { tree, ..commit });
    let tree = read_at(scratch.path(), &commit.to_string()).unwrap();
    assert_eq!(paths(&tree), ["good.rs"]);
}

/// A tree that git itself would refuse to write.
struct RawTree(Vec<gix::objs::tree::Entry>);

impl gix::objs::WriteTo for RawTree {
    fn write_to(&self, out: &mut dyn std::io::Write) -> std::io::Result<()> {
        for entry in &self.0 {
            let mode = if entry.mode.is_tree() { "40000" } else { "100644" };
            write!(out, "{mode} {}\0", entry.filename)?;
            out.write_all(entry.oid.as_slice())?;
        }
        Ok(())
    }

    fn kind(&self) -> gix::objs::Kind {
        gix::objs::Kind::Tree
    }

    fn size(&self) -> u64 {
        let mut bytes = Vec::new();
        self.write_to(&mut bytes).unwrap();
        bytes.len() as u64
    }
}

#[test]
fn a_tree_of_billions_of_folders_is_given_up() {
    let scratch = Scratch::bare();
    let mut tree = scratch.commit_object("", &Files::new(&[("a.rs", "// a")]), &[]).tree;
    for _ in 0..30 {
        let entry = |name: &str, oid| gix::objs::tree::Entry {
            mode: EntryKind::Tree.into(),
            filename: name.into(),
            oid,
        };
        tree = scratch.object(&RawTree(vec![entry("a", tree), entry("b", tree)]));
    }
    let commit = scratch.commit_object("one", &main_rs("// 1"), &[]);
    let commit = scratch.object(&gix::objs::Commit { tree, ..commit });
    check_error(read_at(scratch.path(), &commit.to_string()), &["more than", "folders"]);
}

#[test]
fn replaced_objects_are_not_replaced_here() {
    let scratch = Scratch::new();
    let first = scratch.commit("one", &main_rs("// 1"));
    let other = scratch.commit_on("other", &main_rs("// other"), &[]);
    scratch.write_git(&format!("refs/replace/{first}"), &format!("{other}\n"));
    check(&scratch, "HEAD", "// 1", first);
}

#[test]
fn objects_are_borrowed_from_alternates() {
    let lender = Scratch::new();
    let commit = lender.commit("one", &main_rs("// 1"));
    let borrower = Scratch::new();
    let objects = lender.git_dir().canonicalize().unwrap().join("objects");
    borrower.write_git("objects/info/alternates", &format!("{}\n", objects.display()));
    check(&borrower, &commit.to_string(), "// 1", commit);
}

#[test]
fn a_linked_and_detached_work_tree_has_its_own_head() {
    let scratch = Scratch::new();
    let first = scratch.commit("one", &main_rs("// 1"));
    scratch.commit("two", &main_rs("// 2"));
    let linked = tempfile::tempdir().unwrap();
    let private = scratch.git_dir().canonicalize().unwrap().join("worktrees/linked");
    let dot_git = linked.path().canonicalize().unwrap().join(".git");
    scratch.write_git("worktrees/linked/HEAD", &format!("{first}\n"));
    scratch.write_git("worktrees/linked/commondir", "../..\n");
    scratch.write_git("worktrees/linked/gitdir", &format!("{}\n", dot_git.display()));
    std::fs::write(&dot_git, format!("gitdir: {}\n", private.display())).unwrap();
    std::fs::write(linked.path().join("a.rs"), "// on disk").unwrap();
    let tree = read_at(linked.path(), "HEAD").unwrap();
    assert_eq!(text(&tree, "src/main.rs"), "// 1");
    let folder = read_folder(linked.path()).unwrap();
    assert_eq!(paths(&folder), ["a.rs"]);
    assert_eq!(folder.value.revision, Some(first.to_string()));
    let tree = read_at(linked.path(), "main").unwrap();
    assert_eq!(text(&tree, "src/main.rs"), "// 2");
}

#[test]
fn a_detached_head_is_read() {
    let scratch = Scratch::new();
    let first = scratch.commit("one", &main_rs("// 1"));
    scratch.commit("two", &main_rs("// 2"));
    scratch.write_git("HEAD", &format!("{first}\n"));
    check(&scratch, "HEAD", "// 1", first);
}

#[test]
fn hostile_configuration_starts_nothing_and_moves_nothing() {
    let scratch = Scratch::new();
    let files = main_rs("// 1").file(".gitattributes", "*.rs filter=evil diff=evil ident\n");
    let commit = scratch.commit("one", &files.file("gone.rs", "// gone"));
    scratch.forget(Scratch::blob("// gone"));
    let (mark, elsewhere) = (scratch.path().join("started"), tempfile::tempdir().unwrap());
    let run = format!("touch {}", mark.display());
    let elsewhere = elsewhere.path().display();
    scratch.write_git("config.evil", &format!("[core]\n\tfsmonitor = {run}\n"));
    scratch.write_git(
        "config",
        &format!(
            "[core]\n\trepositoryformatversion = 1\n\tbare = false\n\tworktree = {elsewhere}\n\
             \tfsmonitor = {run}\n\tpager = {run}\n\teditor = {run}\n\tsshCommand = {run}\n\
             \tgitProxy = {run}\n\taskPass = {run}\n\talternateRefsCommand = {run}\n\
             \thooksPath = {elsewhere}\n[filter \"evil\"]\n\tsmudge = {run}\n\tclean = {run}\n\
             \tprocess = {run}\n\trequired = true\n[diff \"evil\"]\n\ttextconv = {run}\n\
             \tcommand = {run}\n[credential]\n\thelper = !{run}\n[include]\n\tpath = config.evil\n\
             [gpg]\n\tprogram = {run}\n[extensions]\n\tpartialClone = origin\n\
             [remote \"origin\"]\n\turl = ext::sh -c {run}\n\tpromisor = true\n\
             \tuploadpack = {run}\n\tvcs = evil\n"
        ),
    );
    for result in [read_at(scratch.path(), "HEAD"), read_folder(scratch.path())] {
        let tree = result.unwrap();
        assert_eq!(text(&tree, "src/main.rs"), "// 1");
        assert_eq!(tree.value.revision, Some(commit.to_string()));
    }
    source::first_parent_history(scratch.path(), "", None, usize::MAX).unwrap();
    assert!(!mark.exists(), "a configured program was started");
}
