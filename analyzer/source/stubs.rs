//! Folders with signatures of further crates, named in the settings.

use crate::base::{Error, Name};
use std::path::Path;
use walkdir::WalkDir;

/// Every `.rs` file directly in `folder`: crate name and text, sorted.
///
/// Ignore files do not count here: the folder was named on purpose.
///
/// # Errors
///
/// [`Error::UnreadableRoot`] where the folder cannot be read, [`Error::BadInput`] where a file cannot.
pub fn read_stubs(folder: &Path) -> Result<Vec<(Name, String)>, Error> {
    let mut stubs = Vec::new();
    for entry in WalkDir::new(folder).max_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|error| Error::UnreadableRoot {
            path: folder.display().to_string(),
            reason: format!("{error}; `stubs` in the settings names folders, from the root"),
        })?;
        let path = entry.path();
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        if let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()).filter(|_| is_rust) {
            stubs.push((Name::new(&stem.replace('-', "_")), super::read_text(path)?));
        }
    }
    Ok(stubs)
}
