//! The doors for single files that the user names: settings, graphs, proposals, results.

use super::paths;
use crate::base::Error;
use std::io::{self, BufRead, Write};
use std::path::Path;

/// The bytes of the file that the user named.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Error> {
    std::fs::read(path).map_err(|error| bad_input(path, &in_words(&error)))
}

/// The text of the file that the user named, without byte order mark.
pub fn read_text(path: &Path) -> Result<String, Error> {
    let text = String::from_utf8(read_bytes(path)?)
        .map_err(|_| bad_input(path, "it is not UTF-8; save it as UTF-8"))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// The file that the user named, to be read bit by bit.
pub fn open_text(path: &Path) -> Result<impl BufRead, Error> {
    let file = std::fs::File::open(path).map_err(|error| bad_input(path, &in_words(&error)))?;
    Ok(io::BufReader::with_capacity(1 << 16, file))
}

/// Writes the whole file or leaves what was there.
///
/// The bytes go to a file beside `path` which is then renamed, so no reader ever sees half of them.
/// A link is followed: the file it names is replaced, not the link. Something that is not a plain
/// file, such as `/dev/stdout`, is written to directly.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    write(path, bytes)
        .map_err(|source| Error::Unwritable { path: paths::printable_path(path), source })
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    match std::fs::metadata(&target) {
        Ok(metadata) if metadata.is_file() => replace(&target, bytes, Some(metadata.permissions())),
        Ok(_) => std::fs::OpenOptions::new().write(true).open(&target)?.write_all(bytes),
        Err(_) => replace(&target, bytes, None),
    }
}

fn replace(path: &Path, bytes: &[u8], mode: Option<std::fs::Permissions>) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut temporary = tempfile::Builder::new();
    temporary.prefix(".colocate-").suffix(".tmp");
    #[cfg(unix)]
    temporary.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = temporary.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    if let Some(mode) = mode {
        file.as_file().set_permissions(mode)?;
    }
    file.as_file().sync_all()?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

fn in_words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file; check the path".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder; give a file".to_owned(),
        kind => kind.to_string(),
    }
}

fn bad_input(path: &Path, message: &str) -> Error {
    Error::BadInput { file: paths::printable_path(path), line: None, message: message.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{read_text, write_atomically};

    #[test]
    fn what_is_written_can_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        write_atomically(&path, b"one").unwrap();
        write_atomically(&path, b"two").unwrap();
        assert_eq!(read_text(&path).unwrap(), "two");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn errors_name_the_file_and_the_remedy() {
        let error = read_text("/nowhere/at/all.toml".as_ref()).unwrap_err().to_string();
        assert_eq!(error, "/nowhere/at/all.toml: there is no such file; check the path");
        let error = write_atomically("/nowhere/at/all.yaml".as_ref(), b"").unwrap_err().to_string();
        assert!(error.starts_with("cannot write `/nowhere/at/all.yaml`"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real"), folder.path().join("link"));
        write_atomically(&real, b"one").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        write_atomically(&link, b"two").unwrap();
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(read_text(&real).unwrap(), "two");
    }
}
