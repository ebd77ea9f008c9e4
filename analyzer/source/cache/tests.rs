use super::{Cache, ContentId, default_folder, tool_stamp};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const MAX: u64 = 1 << 20;

fn id(number: u32) -> ContentId {
    let mut id = [7; 20];
    id[..4].copy_from_slice(&number.to_le_bytes());
    ContentId(id)
}

fn bytes(number: u32) -> Vec<u8> {
    format!("facts of {number}").into_bytes().repeat(20)
}

fn open(folder: &Path) -> Cache {
    Cache::open(folder, "1", MAX)
}

/// Keeps the entries `numbers` in one run.
fn fill(folder: &Path, numbers: std::ops::Range<u32>) {
    let cache = open(folder);
    numbers.for_each(|number| cache.put(id(number), &bytes(number)));
    assert_eq!(cache.finish().problem, None);
}

/// How many of `numbers` are there; those that are must be right.
#[track_caller]
fn count(folder: &Path, numbers: std::ops::Range<u32>) -> usize {
    let cache = open(folder);
    let found = numbers.filter(|&number| {
        let found = cache.get(id(number));
        assert!(found.as_ref().is_none_or(|found| *found == bytes(number)), "{number} is wrong");
        found.is_some()
    });
    found.count()
}

fn packs(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|end| end == "pack")).collect()
}

fn scratch() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("cache");
    (folder, inner)
}

#[test]
fn what_is_kept_is_found_again() {
    let (_keep, folder) = scratch();
    let cache = open(&folder);
    assert_eq!(cache.get(id(1)), None);
    cache.put(id(1), b"one");
    assert_eq!(cache.get(id(1)).as_deref(), Some(&b"one"[..]));
    let summary = cache.finish();
    assert_eq!((summary.hits, summary.misses), (0, 1));
    let cache = open(&folder);
    assert_eq!(cache.get(id(1)).as_deref(), Some(&b"one"[..]));
    assert_eq!(cache.get(id(2)), None);
    let summary = cache.finish();
    assert_eq!((summary.hits, summary.misses, summary.written), (1, 1, 0));
    assert!(folder.join("CACHEDIR.TAG").exists());
}

#[test]
fn another_version_of_the_tool_finds_nothing() {
    let (_keep, folder) = scratch();
    fill(&folder, 0..3);
    // Even if the name of a pack claims otherwise.
    let pack = packs(&folder).remove(0);
    let name = pack.file_name().unwrap().to_string_lossy().into_owned();
    let other = super::housekeeping::packs_of(&folder, "2");
    assert!(other.is_empty());
    let (_, rest) = name.split_once('-').unwrap();
    let (_, random) = rest.split_once('-').unwrap();
    let claimed = format!("facts-{:016x}-{random}", xxhash_rust::xxh3::xxh3_64(b"2"));
    std::fs::copy(&pack, folder.join(claimed)).unwrap();
    assert_eq!(Cache::open(&folder, "2", MAX).get(id(1)), None);
    assert_eq!(count(&folder, 0..3), 3);
}

#[test]
fn a_cache_that_is_off_keeps_nothing() {
    let cache = Cache::off();
    cache.put(id(1), b"one");
    assert_eq!(cache.get(id(1)), None);
    assert_eq!(cache.finish().problem, None);
}

#[test]
fn a_pack_cut_off_anywhere_gives_no_wrong_answer() {
    let (_keep, folder) = scratch();
    fill(&folder, 0..20);
    let pack = packs(&folder).remove(0);
    let whole = std::fs::read(&pack).unwrap();
    for length in (0..whole.len()).step_by(7) {
        std::fs::write(&pack, &whole[..length]).unwrap();
        assert_eq!(count(&folder, 0..20), 0, "cut off at {length}");
    }
    fill(&folder, 0..20);
    assert_eq!(count(&folder, 0..20), 20);
}

#[test]
fn any_damaged_byte_costs_at_most_what_it_is_part_of() {
    let (_keep, folder) = scratch();
    fill(&folder, 0..20);
    let pack = packs(&folder).remove(0);
    let whole = std::fs::read(&pack).unwrap();
    let mut least = 20;
    for place in (0..whole.len()).step_by(11) {
        let mut damaged = whole.clone();
        damaged[place] ^= 0x40;
        std::fs::write(&pack, &damaged).unwrap();
        let found = count(&folder, 0..20);
        assert!(found == 19 || found == 0, "{found} with byte {place} damaged");
        least = least.min(found);
    }
    assert_eq!(least, 0, "the index was damaged, too");
}

#[test]
fn a_damaged_entry_is_dropped_and_rebuilt() {
    let (_keep, folder) = scratch();
    fill(&folder, 0..20);
    let pack = packs(&folder).remove(0);
    let mut damaged = std::fs::read(&pack).unwrap();
    damaged[100] ^= 1;
    std::fs::write(&pack, &damaged).unwrap();
    let cache = open(&folder);
    let lost: Vec<u32> = (0..20).filter(|&number| cache.get(id(number)).is_none()).collect();
    assert_eq!(lost.len(), 1);
    cache.put(id(lost[0]), &bytes(lost[0]));
    cache.finish();
    assert!(!pack.exists());
    assert_eq!(packs(&folder).len(), 1);
    assert_eq!(count(&folder, 0..20), 20);
}

#[test]
fn many_small_packs_become_few() {
    let (_keep, folder) = scratch();
    for number in 0..30 {
        fill(&folder, number..number + 1);
    }
    assert!(packs(&folder).len() < 10, "{}", packs(&folder).len());
    assert_eq!(count(&folder, 0..30), 30);
}

#[test]
fn the_size_is_bounded_and_what_is_used_stays() {
    let (_keep, folder) = scratch();
    let put = |range: std::ops::Range<u32>| {
        let cache = Cache::open(&folder, "1", 60_000);
        range.for_each(|number| cache.put(id(number), &bytes(number)));
        cache.finish();
    };
    put(0..50);
    age(&folder);
    for start in [100, 200, 300, 400, 500] {
        put(start..start + 50);
        age(&folder);
        assert_eq!(count_used(&folder, 0..50), 50, "used ones were dropped after {start}");
    }
    let total: u64 = packs(&folder).iter().map(|pack| pack.metadata().unwrap().len()).sum();
    assert!(total <= 60_000, "{total}");
    assert_eq!(count(&folder, 100..150), 0);
}

/// Uses the entries, which makes their pack the newest.
fn count_used(folder: &Path, numbers: std::ops::Range<u32>) -> usize {
    let cache = Cache::open(folder, "1", 60_000);
    let found = numbers.filter(|&number| cache.get(id(number)).is_some()).count();
    cache.finish();
    found
}

/// Makes all packs an hour older, in place of waiting.
fn age(folder: &Path) {
    for pack in packs(folder) {
        let used = pack.metadata().unwrap().modified().unwrap() - Duration::from_secs(3600);
        let file = std::fs::OpenOptions::new().append(true).open(pack).unwrap();
        file.set_modified(used).unwrap();
    }
}

#[test]
fn leftovers_of_a_run_that_was_cut_off_go_away_and_strangers_stay() {
    let (_keep, folder) = scratch();
    std::fs::create_dir_all(&folder).unwrap();
    for name in ["facts-0-old.tmp", "facts-0-new.tmp", "mine.tmp", "mine.pack"] {
        std::fs::write(folder.join(name), "half").unwrap();
    }
    for name in ["facts-0-old.tmp", "mine.tmp"] {
        let file = std::fs::OpenOptions::new().append(true).open(folder.join(name)).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(200_000)).unwrap();
    }
    fill(&folder, 0..1);
    let left = ["facts-0-new.tmp", "mine.tmp", "mine.pack"];
    assert!(left.iter().all(|name| folder.join(name).exists()));
    assert!(!folder.join("facts-0-old.tmp").exists());
    assert!(!folder.join("CACHEDIR.TAG").exists());
}

#[test]
fn a_folder_that_cannot_be_used_is_a_problem_and_no_more() {
    let (keep, _) = scratch();
    let file = keep.path().join("file");
    std::fs::write(&file, "").unwrap();
    let cache = Cache::open(&file.join("cache"), "1", MAX);
    cache.put(id(1), b"one");
    assert_eq!(cache.get(id(1)).as_deref(), Some(&b"one"[..]));
    assert!(cache.finish().problem.is_some());
}

/// `/dev/full` takes no byte, as a full disk.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_stops_the_writing_only() {
    let mut full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let entries = [(id(1), vec![0; 1 << 20])];
    assert!(super::pack::write(&mut full, "1", &entries).is_err());
}

#[test]
fn runs_at_the_same_time_do_no_harm() {
    let (_keep, folder) = scratch();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let folder = &folder;
            scope.spawn(move || {
                for round in 0..15 {
                    let start = (thread * 7 + round) * 5;
                    count(folder, start..start + 20);
                    fill(folder, start..start + 20);
                }
            });
        }
    });
    assert!(packs(&folder).len() < 40);
    assert!(count(&folder, 0..200) > 100);
}

#[test]
fn threads_share_one_cache() {
    let (_keep, folder) = scratch();
    fill(&folder, 0..50);
    let cache = open(&folder);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let cache = &cache;
            scope.spawn(move || {
                for number in 0..50 {
                    assert_eq!(cache.get(id(number)), Some(bytes(number)));
                    cache.put(id(1000 + thread * 100 + number), &bytes(number));
                }
            });
        }
    });
    assert_eq!(cache.finish().hits, 200);
    let again = open(&folder);
    assert_eq!(again.get(id(1349)), Some(bytes(49)));
}

#[test]
fn the_stamp_names_this_program() {
    assert_eq!(tool_stamp(), tool_stamp());
    assert!(tool_stamp().unwrap().starts_with(env!("CARGO_PKG_VERSION")));
    assert!(default_folder().is_none_or(|folder| folder.ends_with("colocate")));
}
