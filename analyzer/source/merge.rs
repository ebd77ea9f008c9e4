//! Several repositories as one system.

use super::{Origin, Settings, SourceFile, SourceTree, Texts, read_any};
use crate::base::{Diagnostic, Error, Location, Name, Reported};

/// Reads several origins as one system, each under a folder of its own name.
///
/// A single origin keeps its paths as they are. One of several may be without Rust source (a
/// repository of deployment files), but not all.
pub fn read_system(origins: &[Origin], settings: &Settings) -> Result<Reported<SourceTree>, Error> {
    read_system_with(origins, settings, &Texts::default())
}

/// As [`read_system`], without reading again from git what `texts` knows.
pub fn read_system_with(
    origins: &[Origin],
    settings: &Settings,
    texts: &Texts,
) -> Result<Reported<SourceTree>, Error> {
    if let [origin] = origins {
        return super::read_with(origin, settings, texts);
    }
    let mut log = Vec::new();
    let mut trees = Vec::with_capacity(origins.len());
    for (origin, name) in origins.iter().zip(distinct_names(origins)) {
        let Reported { value, diagnostics } = read_any(origin, settings, texts)?;
        log.extend(diagnostics.into_iter().map(|diagnostic| prefixed(diagnostic, &name)));
        trees.push((name, value));
    }
    let tree = merge(&trees);
    if tree.has_rust() { Ok(Reported::new(tree, log)) } else { Err(no_rust(origins)) }
}

/// Puts each tree under a folder of the given name, which must be distinct.
///
/// The result has no revision, since several have one each; a single tree keeps its own.
pub fn merge(trees: &[(String, SourceTree)]) -> SourceTree {
    let revision = match trees {
        [(_, tree)] => tree.revision.clone(),
        _ => None,
    };
    let files =
        trees.iter().flat_map(|(name, tree)| tree.files.iter().map(|file| under(file, name)));
    let mut files: Vec<SourceFile> = files.collect();
    files.sort_by(|a, b| a.path.as_str().cmp(b.path.as_str()));
    SourceTree { files: files.into(), revision }
}

fn under(file: &SourceFile, folder: &str) -> SourceFile {
    SourceFile { path: prefixed_path(file.path, folder), ..file.clone() }
}

fn prefixed(diagnostic: Diagnostic, folder: &str) -> Diagnostic {
    let location = diagnostic.location;
    let location =
        location.map(|place| Location { path: prefixed_path(place.path, folder), ..place });
    Diagnostic { location, ..diagnostic }
}

fn prefixed_path(path: Name, folder: &str) -> Name {
    Name::new(&format!("{folder}/{path}"))
}

/// The origins' names; a later one that repeats an earlier gets a number.
fn distinct_names(origins: &[Origin]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(origins.len());
    for origin in origins {
        let plain = origin.name();
        let numbered = (2..).map(|number| format!("{plain}-{number}"));
        let free =
            std::iter::once(plain.clone()).chain(numbered).find(|name| !names.contains(name));
        names.push(free.expect("numbers do not run out"));
    }
    names
}

fn no_rust(origins: &[Origin]) -> Error {
    let paths: Vec<String> = origins.iter().map(ToString::to_string).collect();
    Error::NoRust { path: paths.join("`, `") }
}

#[cfg(test)]
mod tests {
    use super::super::{Origin, Settings};
    use super::read_system;

    #[test]
    fn several_origins_become_folders_of_one_system() {
        let origin = |path: &str| Origin::Memory(vec![(path.to_owned(), b"\xff".to_vec())]);
        let good = Origin::Memory(vec![("src/main.rs".to_owned(), b"fn main() {}".to_vec())]);
        let system =
            read_system(&[good.clone(), good, origin("a.rs")], &Settings::default()).unwrap();
        let paths: Vec<_> = system.value.files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["memory-2/src/main.rs", "memory/src/main.rs"]);
        assert_eq!(system.diagnostics[0].location.unwrap().to_string(), "memory-3/a.rs:1");
    }
}
