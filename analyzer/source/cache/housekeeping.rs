//! The files of the cache's folder: which are ours, which to merge, which to drop.
//!
//! Only files whose names we gave are looked at, so a folder that holds other things is safe.

use super::ContentId;
use super::pack;
use rustc_hash::FxHashMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use xxhash_rust::xxh3::xxh3_64;

const PREFIX: &str = "facts-";
const SUFFIX: &str = ".pack";
const TEMPORARY: &str = ".tmp";

/// So many small packs are opened without noticeable cost; more are merged.
const MAX_SMALL_PACKS: usize = 8;

/// What a run that was cut off left behind is dropped after this time.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

/// One of our files.
struct Found {
    path: PathBuf,
    bytes: u64,
    used: SystemTime,
}

/// The packs that bear the name of `tool_version`, newest first.
pub(super) fn packs_of(folder: &Path, tool_version: &str) -> Vec<PathBuf> {
    let prefix = prefix_of(tool_version);
    let mut found = list(folder, SUFFIX);
    found.retain(|found| file_name(&found.path).starts_with(&prefix));
    found.sort_by(|a, b| b.used.cmp(&a.used).then_with(|| a.path.cmp(&b.path)));
    found.into_iter().map(|found| found.path).collect()
}

/// Writes a pack under a new name; it appears whole or not at all.
pub(super) fn write(
    folder: &Path,
    tool_version: &str,
    entries: FxHashMap<ContentId, Vec<u8>>,
) -> io::Result<u64> {
    let mut entries: Vec<_> = entries.into_iter().collect();
    entries.sort_unstable_by_key(|(id, _)| *id);
    make_folder(folder)?;
    let prefix = prefix_of(tool_version);
    let file = tempfile::Builder::new()
        .prefix(&prefix)
        .suffix(TEMPORARY)
        .rand_bytes(12)
        .tempfile_in(folder)?;
    let mut out = io::BufWriter::with_capacity(1 << 16, file);
    let written = pack::write(&mut out, tool_version, &entries)?;
    out.flush()?;
    let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    let target = file.path().with_extension(&SUFFIX[1..]);
    file.persist_noclobber(target)?;
    Ok(written)
}

/// Drops a pack; another run may have been quicker.
pub(super) fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}

/// Remembers that a pack was of use.
pub(super) fn touch(path: &Path) {
    if let Ok(file) = fs::OpenOptions::new().append(true).open(path) {
        let _ = file.set_modified(SystemTime::now());
    }
}

/// Which of the packs of the given sizes to merge, the smallest first; none while they are few.
///
/// Together with the new bytes a merged pack stays under an eighth of the cache, so that dropping
/// one leaves most of the cache in place, and no entry is written anew more than a few times.
pub(super) fn small_ones(sizes: Vec<u64>, new_bytes: u64, max_bytes: u64) -> Vec<usize> {
    let mut sizes: Vec<(u64, usize)> =
        sizes.into_iter().enumerate().map(|(number, size)| (size, number)).collect();
    sizes.sort_unstable();
    let mut total = new_bytes;
    let small = sizes.into_iter().take_while(|(size, _)| {
        total = total.saturating_add(*size);
        total <= max_bytes / 8
    });
    let small: Vec<usize> = small.map(|(_, number)| number).collect();
    if small.len() > MAX_SMALL_PACKS { small } else { Vec::new() }
}

/// Drops packs, of whatever version, that were not used for longest, until the rest fits; and what
/// runs that were cut off left behind.
pub(super) fn evict(folder: &Path, max_bytes: u64) {
    let mut packs = list(folder, SUFFIX);
    packs.sort_by(|a, b| b.used.cmp(&a.used).then_with(|| a.path.cmp(&b.path)));
    let mut total = 0_u64;
    for pack in packs {
        total = total.saturating_add(pack.bytes);
        if total > max_bytes {
            remove(&pack.path);
        }
    }
    for file in list(folder, TEMPORARY) {
        if file.used.elapsed().is_ok_and(|age| age > ABANDONED) {
            remove(&file.path);
        }
    }
}

/// Our files with the given ending.
fn list(folder: &Path, ending: &str) -> Vec<Found> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let ours = entries.filter_map(Result::ok).filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with(PREFIX) && name.ends_with(ending)
    });
    ours.filter_map(|entry| {
        let metadata = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        let used = metadata.modified().ok()?;
        Some(Found { path: entry.path(), bytes: metadata.len(), used })
    })
    .collect()
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Names of different versions differ; that versions really agree, the pack itself tells.
fn prefix_of(tool_version: &str) -> String {
    format!("{PREFIX}{:016x}-", xxh3_64(tool_version.as_bytes()))
}

/// A new folder gets the mark that keeps it out of backups, and out of what we read.
fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    fs::write(
        folder.join("CACHEDIR.TAG"),
        "Signature: 8a477f597d28d172789f06886806bc55\n# Made by colocate; safe to delete.\n",
    )
}
