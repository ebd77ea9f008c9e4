//! Where the source comes from, and what the user leaves out of it.

use std::fmt;
use std::path::PathBuf;

/// Where the source comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Origin {
    /// A folder as it stands on disk; a bare repository means its `HEAD`.
    Folder(PathBuf),
    /// A revision of a git repository, read from the object database.
    Revision {
        /// The repository, bare or not, or a folder inside a work tree: then that folder is the root.
        repository: PathBuf,
        /// Anything git understands: a branch, a tag, a hash or its beginning, `HEAD~2`.
        revision: String,
    },
    /// Paths with their contents.
    Memory(Vec<(String, Vec<u8>)>),
}

impl Origin {
    /// A short name for the origin, to tell several apart: the last part of its path.
    pub fn name(&self) -> String {
        let path = match self {
            Self::Folder(path) | Self::Revision { repository: path, .. } => path,
            Self::Memory(_) => return "memory".to_owned(),
        };
        let named = if path.file_name().is_some() { path.clone() } else { absolute(path) };
        let name = named.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.unwrap_or_else(|| "root".to_owned());
        name.strip_suffix(".git").filter(|name| !name.is_empty()).unwrap_or(&name).to_owned()
    }
}

/// `.` and `..` have no name of their own.
fn absolute(path: &std::path::Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// As the user gave it.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path) => write!(f, "{}", super::paths::printable_path(path)),
            Self::Revision { repository, revision } => {
                write!(f, "{} at {revision}", super::paths::printable_path(repository))
            }
            Self::Memory(_) => f.write_str("memory"),
        }
    }
}

/// What the user leaves out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// Globs of paths from the root; `*` stays inside one folder, `**` does not.
    pub exclude: Vec<String>,
    /// Larger files are left out with a diagnostic. Generated bindings reach a few MB; a parser fed
    /// with more works long for code that nobody wrote.
    pub max_file_bytes: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { exclude: Vec::new(), max_file_bytes: 8 << 20 }
    }
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn an_origin_is_named_by_its_folder() {
        assert_eq!(Origin::Folder("a/orders".into()).name(), "orders");
        assert_eq!(Origin::Folder("a/orders.git/".into()).name(), "orders");
        assert_ne!(Origin::Folder(".".into()).name(), ".");
    }
}
