//! Which files matter: the one table of names, and the folders nobody wrote.

use super::Settings;
use super::paths;
use crate::base::{Code, Diagnostic, Error, Location};
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// How a file is recognised by its name alone.
#[derive(Clone, Copy)]
enum Pattern {
    /// The whole name.
    Name(&'static str),
    /// What the name starts with.
    Start(&'static str),
    /// What the name ends with.
    End(&'static str),
}

/// Configuration that people write is small; what is larger is data.
const CONFIGURATION: u64 = 1 << 20;

/// Source in other languages that people write is smaller.
const FOREIGN: u64 = 256 << 10;

/// No limit but the user's: a file of source says something however large it is.
const SOURCE: u64 = u64::MAX;

/// Looks like something below, and is nothing.
const NOTHING: u64 = 0;

/// Every kind of file that some later stage reads, with the size above which such a file is data
/// and silently left out. The first pattern that fits decides.
const TABLE: &[(Pattern, u64)] = &[
    (Pattern::End(".rs"), SOURCE),
    (Pattern::End(".proto"), SOURCE),
    (Pattern::Name("Cargo.toml"), SOURCE),
    (Pattern::Name("encore.app"), CONFIGURATION),
    (Pattern::Name("encore.service.json"), CONFIGURATION),
    // Lock and package files are large, written by machines, and say nothing of Rust services.
    (Pattern::Name("package.json"), NOTHING),
    (Pattern::Start("tsconfig"), NOTHING),
    (Pattern::Name("composer.json"), NOTHING),
    (Pattern::Name("pnpm-lock.yaml"), NOTHING),
    (Pattern::End(".lock.json"), NOTHING),
    (Pattern::End("-lock.json"), NOTHING),
    (Pattern::End(".schema.json"), NOTHING),
    // Compose files, Kubernetes manifests, Helm values, configuration of the services.
    (Pattern::End(".yaml"), CONFIGURATION),
    (Pattern::End(".yml"), CONFIGURATION),
    // What templates of Helm charts share.
    (Pattern::End(".tpl"), CONFIGURATION),
    (Pattern::End(".toml"), CONFIGURATION),
    (Pattern::End(".json"), CONFIGURATION),
    (Pattern::End(".ron"), CONFIGURATION),
    (Pattern::End(".properties"), CONFIGURATION),
    (Pattern::End(".conf"), CONFIGURATION),
    (Pattern::End(".ini"), CONFIGURATION),
    // What a database announces by itself.
    (Pattern::End(".sql"), CONFIGURATION),
    (Pattern::Start(".env"), CONFIGURATION),
    (Pattern::End(".env"), CONFIGURATION),
    (Pattern::Start("Procfile"), CONFIGURATION),
    (Pattern::End(".service"), CONFIGURATION),
    (Pattern::Start("Dockerfile"), CONFIGURATION),
    (Pattern::End(".Dockerfile"), CONFIGURATION),
    (Pattern::End(".dockerfile"), CONFIGURATION),
    (Pattern::Start("Containerfile"), CONFIGURATION),
    // What programs in other languages answer; not what is made for them, or tries them out.
    (Pattern::End(".d.ts"), NOTHING),
    (Pattern::End(".min.js"), NOTHING),
    (Pattern::End(".config.js"), NOTHING),
    (Pattern::End(".config.ts"), NOTHING),
    (Pattern::End(".test.js"), NOTHING),
    (Pattern::End(".test.ts"), NOTHING),
    (Pattern::End(".spec.ts"), NOTHING),
    (Pattern::End("_pb2.py"), NOTHING),
    (Pattern::End("_pb2_grpc.py"), NOTHING),
    (Pattern::End("_test.py"), NOTHING),
    (Pattern::End(".pb.go"), NOTHING),
    (Pattern::End("_test.go"), NOTHING),
    (Pattern::Name("go.mod"), FOREIGN),
    (Pattern::Name("mix.exs"), FOREIGN),
    (Pattern::End(".cs"), FOREIGN),
    (Pattern::End(".ex"), FOREIGN),
    (Pattern::End(".go"), FOREIGN),
    (Pattern::End(".java"), FOREIGN),
    (Pattern::End(".js"), FOREIGN),
    (Pattern::End(".kt"), FOREIGN),
    (Pattern::End(".php"), FOREIGN),
    (Pattern::End(".py"), FOREIGN),
    (Pattern::End(".rb"), FOREIGN),
    (Pattern::End(".ts"), FOREIGN),
];

/// Folders that hold nothing of the repository's own.
const SKIPPED_FOLDERS: &[&str] = &[".git", ".hg", ".jj", ".svn", "node_modules"];

/// Marks a folder of build output, whatever its name; Cargo writes it too (<https://bford.info/cachedir/>).
pub(super) const BUILD_OUTPUT_MARK: &str = "CACHEDIR.TAG";

impl Pattern {
    fn fits(self, name: &str) -> bool {
        match self {
            Self::Name(text) => name == text,
            Self::Start(text) => name.starts_with(text),
            Self::End(text) => name.ends_with(text),
        }
    }
}

/// Whether a file called `name` (without folders) is one that some stage reads.
pub fn matters(name: &str) -> bool {
    size_limit(name) != NOTHING
}

/// Above how many bytes a file called `name` says nothing.
fn size_limit(name: &str) -> u64 {
    TABLE.iter().find(|(pattern, _)| pattern.fits(name)).map_or(NOTHING, |(_, limit)| *limit)
}

/// The table together with what the user leaves out.
pub(super) struct Selection {
    excluded: GlobSet,
    max_file_bytes: u64,
}

/// What becomes of a file of a given size.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Verdict {
    Read,
    Ignore,
    TooLarge,
}

impl Selection {
    pub(super) fn new(settings: &Settings) -> Result<Self, Error> {
        let mut excluded = GlobSetBuilder::new();
        for glob in &settings.exclude {
            // `vendor/**` means the folder as well, so that nobody walks it in vain.
            for form in [Some(glob.as_str()), glob.strip_suffix("/**")].into_iter().flatten() {
                let form = form.trim_end_matches('/');
                excluded.add(parse_glob(form).map_err(|error| bad_glob(glob, &error))?);
            }
        }
        let excluded = excluded.build().map_err(|error| bad_glob("exclude", &error))?;
        Ok(Self { excluded, max_file_bytes: settings.max_file_bytes })
    }

    /// The globs alone, for who must own them.
    pub(super) fn excluded(&self) -> GlobSet {
        self.excluded.clone()
    }

    /// How many bytes to read at most: enough to see that there are too many.
    pub(super) fn read_limit(&self) -> u64 {
        self.max_file_bytes.saturating_add(1)
    }

    /// Whether the user leaves out the file or folder at `path`, looking at `path` alone.
    pub(super) fn excludes(&self, path: &str) -> bool {
        self.excluded.is_match(path)
    }

    /// Whether the user leaves out the file at `path` or a folder it is in.
    pub(super) fn excludes_any_part(&self, path: &str) -> bool {
        !self.excluded.is_empty()
            && path
                .match_indices('/')
                .map(|(end, _)| &path[..end])
                .chain([path])
                .any(|part| self.excludes(part))
    }

    /// Whether the folder called `name` is never entered.
    pub(super) fn skips_folder(name: &str) -> bool {
        SKIPPED_FOLDERS.contains(&name)
    }

    /// What becomes of the file called `name` with `bytes` bytes.
    pub(super) fn judge(&self, name: &str, bytes: u64) -> Verdict {
        match size_limit(name) {
            NOTHING => Verdict::Ignore,
            limit if bytes > limit => Verdict::Ignore,
            _ if bytes > self.max_file_bytes => Verdict::TooLarge,
            _ => Verdict::Read,
        }
    }

    /// What to say of a file that is too large.
    pub(super) fn too_large(&self, path: &str) -> Diagnostic {
        let limit = self.max_file_bytes;
        Diagnostic::warning(
            Code::FileTooLarge,
            format!("`{path}` is not read: it is larger than {limit} bytes"),
        )
        .at(Location::new(path, 0))
        .help("name it under `exclude` in `colocate.toml` if it is generated")
    }
}

/// The last part of a path with `/`.
pub(super) fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// What to say of a name that cannot be printed, and so cannot be referred to.
pub(super) fn unprintable(printable: &str) -> Diagnostic {
    Diagnostic::warning(
        Code::UnreadableFile,
        format!("`{printable}` is not read: its name is not printable UTF-8"),
    )
    .at(Location::new(printable, 0))
    .help("rename the file")
}

/// What to say of a symbolic link that would have mattered.
pub(super) fn link(path: &str) -> Diagnostic {
    let mut diagnostic = Diagnostic::warning(
        Code::UnreadableFile,
        format!("`{path}` is a symbolic link, which is not followed"),
    )
    .at(Location::new(path, 0));
    diagnostic.severity = crate::base::Severity::Note;
    diagnostic
}

fn parse_glob(glob: &str) -> Result<globset::Glob, globset::Error> {
    GlobBuilder::new(glob).literal_separator(true).build()
}

fn bad_glob(glob: &str, error: &globset::Error) -> Error {
    Error::BadSettings {
        file: "colocate.toml".to_owned(),
        line: None,
        message: format!(
            "`exclude` holds `{}`: {}",
            paths::printable_bytes(glob.as_bytes()),
            error.kind()
        ),
        help: Some("write a glob such as `vendor/**`".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Selection, Settings, Verdict, matters};

    fn selection(exclude: &[&str]) -> Selection {
        let exclude = exclude.iter().map(|&glob| glob.to_owned()).collect();
        Selection::new(&Settings { exclude, max_file_bytes: 2 << 20 }).unwrap()
    }

    #[test]
    fn names_decide() {
        for name in
            ["main.rs", "Cargo.toml", "compose.yaml", ".env.local", "Procfile", "Dockerfile.api"]
        {
            assert!(matters(name), "{name}");
        }
        for name in ["Cargo.lock", "package-lock.json", "logo.png", "justfile", "schema.graphql"] {
            assert!(!matters(name), "{name}");
        }
    }

    #[test]
    fn large_data_is_ignored_and_large_source_is_said() {
        let selection = selection(&[]);
        assert_eq!(selection.judge("a.json", 1 << 20), Verdict::Read);
        assert_eq!(selection.judge("a.json", (1 << 20) + 1), Verdict::Ignore);
        assert_eq!(selection.judge("a.rs", (2 << 20) + 1), Verdict::TooLarge);
    }

    #[test]
    fn globs_exclude_files_and_whole_folders() {
        let selection = selection(&["vendor/**", "*/generated.rs", "old/"]);
        for path in ["vendor", "vendor/a/b.rs", "a/generated.rs", "old/x.rs"] {
            assert!(selection.excludes_any_part(path), "{path}");
        }
        for path in ["a/b/generated.rs", "src/vendor/a.rs", "older/x.rs"] {
            assert!(!selection.excludes_any_part(path), "{path}");
        }
    }

    #[test]
    fn a_bad_glob_is_a_bad_setting() {
        let settings = Settings { exclude: vec!["a[".to_owned()], ..Settings::default() };
        let error = Selection::new(&settings).map(|_| ()).unwrap_err().to_string();
        assert!(error.contains("`a[`"), "{error}");
    }
}
