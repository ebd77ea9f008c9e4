//! In which file does a `mod x;` continue?

use crate::base::Name;

/// From where the files of child modules are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Folder from the root, without a slash at the end.
    folder: String,
    /// The file's own module name, where its children stand in a folder of that name: `b` for `a/b.rs`.
    own: Option<Name>,
}

impl Place {
    /// Of a file whose children stand beside it: a crate root, a `mod.rs`, a file named by `#[path]`.
    pub(super) fn beside(file: &str) -> Self {
        Self { folder: parent(file).to_owned(), own: None }
    }

    /// Inside an inline module.
    pub(super) fn inline(&self, name: Name, path: Option<Name>) -> Option<Self> {
        let folder = match path {
            Some(path) => join(&self.folder, &path)?,
            None => join(&self.base(), &name)?,
        };
        Some(Self { folder, own: None })
    }

    /// Where `mod name;` may continue: file and the place inside it, the likeliest first.
    pub(super) fn of_module(&self, name: Name) -> [(String, Self); 2] {
        let base = self.base();
        let file = |suffix: &str| child(&base, &format!("{name}{suffix}"));
        let nested = Self { folder: base.clone(), own: Some(name) };
        let own_folder = Self { folder: child(&base, &name), own: None };
        [(file(".rs"), nested), (file("/mod.rs"), own_folder)]
    }

    /// The file that `#[path = "…"]` names, and the place inside it.
    pub(super) fn of_path(&self, path: Name) -> Option<(String, Self)> {
        let file = join(&self.folder, &path)?;
        let place = Self::beside(&file);
        Some((file, place))
    }

    /// The folder of child modules without a `#[path]`.
    fn base(&self) -> String {
        self.own.map_or_else(|| self.folder.clone(), |own| child(&self.folder, &own))
    }
}

/// The folder of a file; the root is empty.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn child(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// `relative` as seen from `folder`, without `.` and `..`; `None` if it leaves the root.
pub(super) fn join(folder: &str, relative: &str) -> Option<String> {
    let relative = relative.replace('\\', "/");
    if relative.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::Place;
    use crate::base::Name;

    fn files(place: &Place, name: &str) -> Vec<String> {
        place.of_module(Name::new(name)).into_iter().map(|(file, _)| file).collect()
    }

    #[test]
    fn children_of_a_root_stand_beside_it() {
        assert_eq!(files(&Place::beside("src/lib.rs"), "a"), ["src/a.rs", "src/a/mod.rs"]);
        assert_eq!(files(&Place::beside("lib.rs"), "a"), ["a.rs", "a/mod.rs"]);
    }

    #[test]
    fn children_of_other_files_stand_in_a_folder_of_their_name() {
        let [(_, a), (_, a_mod)] = Place::beside("src/lib.rs").of_module(Name::new("a"));
        assert_eq!(files(&a, "b"), ["src/a/b.rs", "src/a/b/mod.rs"]);
        assert_eq!(files(&a_mod, "b"), ["src/a/b.rs", "src/a/b/mod.rs"]);
    }

    #[test]
    fn paths_are_relative_to_the_file_and_to_inline_modules() {
        let [(_, a), _] = Place::beside("src/lib.rs").of_module(Name::new("a"));
        let path = |place: &Place| place.of_path(Name::new("x.rs")).map(|(file, _)| file);
        assert_eq!(path(&a).as_deref(), Some("src/x.rs"));
        let inline = a.inline(Name::new("i"), None).expect("stays inside");
        assert_eq!(path(&inline).as_deref(), Some("src/a/i/x.rs"));
        assert_eq!(files(&inline, "b")[0], "src/a/i/b.rs");
        let renamed = a.inline(Name::new("i"), Some(Name::new("elsewhere"))).expect("stays inside");
        assert_eq!(files(&renamed, "b")[0], "src/elsewhere/b.rs");
    }
}
