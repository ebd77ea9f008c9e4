//! One file of the cache: entries one after the other, and an index at the end.
//!
//! ```text
//! magic (8)  length of version (4)  version
//! bytes of the entries
//! index: per entry  id (20)  offset (8)  length (4)  checksum of id and bytes (16)
//! offset of index (8)  checksum of version and index (16)  magic (8)
//! ```
//!
//! Numbers are little-endian. Nothing of a pack is believed before its checksum: the footer guards
//! the index, the index guards each entry.

use super::ContentId;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::Xxh3;

/// The last digit counts versions of this format.
const MAGIC: [u8; 8] = *b"colocpk1";
const INDEX_ENTRY: usize = 20 + 8 + 4 + 16;
const FOOTER: usize = 8 + 16 + 8;

/// Where an entry's bytes are, and what they hash to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    offset: u64,
    length: u32,
    checksum: u128,
}

/// An opened pack.
pub(super) struct Pack {
    file: File,
    path: PathBuf,
    bytes: u64,
    entries: Vec<(ContentId, Entry)>,
}

impl Pack {
    /// Opens the pack at `path` if it is whole and was written by `tool_version`.
    pub(super) fn open(path: &Path, tool_version: &str) -> Option<(Self, Vec<(ContentId, Entry)>)> {
        let file = File::open(path).ok()?;
        let bytes = file.metadata().ok()?.len();
        let entries = read_index(&file, bytes, tool_version)?;
        let pack = Self { file, path: path.to_owned(), bytes, entries: entries.clone() };
        Some((pack, entries))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The bytes of an entry, if they are whole.
    pub(super) fn read(&self, id: ContentId, entry: Entry) -> Option<Vec<u8>> {
        let bytes = read_at(&self.file, entry.offset, entry.length as usize)?;
        (checksum(id, &bytes) == entry.checksum).then_some(bytes)
    }

    /// All entries that are whole.
    pub(super) fn read_all(&self) -> impl Iterator<Item = (ContentId, Vec<u8>)> {
        self.entries.iter().filter_map(|&(id, entry)| Some((id, self.read(id, entry)?)))
    }
}

/// Writes the entries as a pack, in the order given, and says how many bytes that took.
pub(super) fn write(
    out: &mut dyn Write,
    tool_version: &str,
    entries: &[(ContentId, Vec<u8>)],
) -> io::Result<u64> {
    let version_length = u32::try_from(tool_version.len()).map_err(io::Error::other)?;
    out.write_all(&MAGIC)?;
    out.write_all(&version_length.to_le_bytes())?;
    out.write_all(tool_version.as_bytes())?;
    let mut offset = (MAGIC.len() + 4 + tool_version.len()) as u64;
    let mut index = Vec::with_capacity(entries.len() * INDEX_ENTRY);
    for (id, bytes) in entries {
        let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
        index.extend_from_slice(&id.0);
        index.extend_from_slice(&offset.to_le_bytes());
        index.extend_from_slice(&length.to_le_bytes());
        index.extend_from_slice(&checksum(*id, bytes).to_le_bytes());
        out.write_all(bytes)?;
        offset += u64::from(length);
    }
    out.write_all(&index)?;
    out.write_all(&offset.to_le_bytes())?;
    out.write_all(&index_checksum(tool_version, &index).to_le_bytes())?;
    out.write_all(&MAGIC)?;
    Ok(offset + (index.len() + FOOTER) as u64)
}

fn read_index(file: &File, bytes: u64, tool_version: &str) -> Option<Vec<(ContentId, Entry)>> {
    let start = read_at(file, 0, MAGIC.len() + 4 + tool_version.len())?;
    let (head, version) = start.split_at_checked(MAGIC.len() + 4)?;
    let is_ours = head.starts_with(&MAGIC)
        && head.ends_with(&u32::try_from(tool_version.len()).ok()?.to_le_bytes())
        && version == tool_version.as_bytes();
    let footer_at = bytes.checked_sub(FOOTER as u64).filter(|_| is_ours)?;
    let footer = read_at(file, footer_at, FOOTER)?;
    let index_at = u64::from_le_bytes(take(&footer, 0)?);
    let length = usize::try_from(footer_at.checked_sub(index_at)?).ok()?;
    let index = read_at(file, index_at, length)?;
    let is_whole = u128::from_le_bytes(take(&footer, 8)?) == index_checksum(tool_version, &index)
        && footer.ends_with(&MAGIC)
        && length.is_multiple_of(INDEX_ENTRY);
    is_whole.then(|| {
        index.chunks_exact(INDEX_ENTRY).filter_map(|bytes| entry(bytes, index_at)).collect()
    })
}

/// One entry of the index; its bytes must stand before the index.
fn entry(bytes: &[u8], index_at: u64) -> Option<(ContentId, Entry)> {
    let offset = u64::from_le_bytes(take(bytes, 20)?);
    let length = u32::from_le_bytes(take(bytes, 28)?);
    let checksum = u128::from_le_bytes(take(bytes, 32)?);
    let is_inside = offset.checked_add(u64::from(length))? <= index_at;
    is_inside.then_some((ContentId(take(bytes, 0)?), Entry { offset, length, checksum }))
}

fn take<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}

fn checksum(id: ContentId, bytes: &[u8]) -> u128 {
    hash(&[&id.0, bytes])
}

fn index_checksum(tool_version: &str, index: &[u8]) -> u128 {
    hash(&[tool_version.as_bytes(), index])
}

fn hash(parts: &[&[u8]]) -> u128 {
    let mut hasher = Xxh3::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.digest128()
}

/// Reads at a place without moving any cursor, so that threads can share the file.
fn read_at(file: &File, offset: u64, length: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; length];
    fill_at(file, &mut bytes, offset).ok()?;
    Some(bytes)
}

#[cfg(unix)]
fn fill_at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, offset)
}

#[cfg(windows)]
fn fill_at(file: &File, mut bytes: &mut [u8], mut offset: u64) -> io::Result<()> {
    while !bytes.is_empty() {
        let read = std::os::windows::fs::FileExt::seek_read(file, bytes, offset)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        bytes = &mut bytes[read..];
        offset += read as u64;
    }
    Ok(())
}
