//! Which files are Compose files, Kubernetes objects or configuration, and what stands in them?
//!
//! A repository has hundreds of YAML and JSON files that are none of these. A file is parsed only if its name, its
//! place or a look at its text says that it matters, and of Kubernetes files only the documents that do.

use super::cargo::Cargo;
use super::compose::{self, ComposeFile};
use super::config::{self, ConfigFile};
use super::files::Files;
use super::helm::Charts;
use super::kubernetes::{self, Kubernetes};
use super::yaml::{self, Malformed};
use crate::base::{Code, Diagnostic, Location, Severity};
use crate::source::SourceFile;
use rayon::prelude::*;

/// What the files say, each kind in the order of the paths.
#[derive(Default)]
pub(super) struct Documents {
    pub(super) compose: Vec<ComposeFile>,
    pub(super) kubernetes: Kubernetes,
    pub(super) configs: Vec<ConfigFile>,
}

/// What one file is.
enum Read {
    Compose(ComposeFile),
    Kubernetes(Kubernetes),
    Config(ConfigFile),
}

/// Reads all files that matter.
pub(super) fn read(files: Files<'_>, cargo: &Cargo, log: &mut Vec<Diagnostic>) -> Documents {
    let charts = Charts::new(files);
    let all: Vec<_> = files
        .all()
        .par_iter()
        .filter_map(|file| match read_one(file, cargo, &charts) {
            Ok(read) => Some(Ok(read?)),
            Err(malformed) => Some(Err(complaint(file, &malformed))),
        })
        .collect();
    let mut documents = Documents::default();
    for read in all {
        match read {
            Ok(Read::Compose(file)) => documents.compose.push(file),
            Ok(Read::Kubernetes(objects)) => documents.kubernetes.add(objects),
            Ok(Read::Config(file)) => documents.configs.push(file),
            Err(complaint) => log.push(complaint),
        }
    }
    documents.kubernetes.connect();
    documents
}

/// Larger files are not written by hand.
const LARGEST: usize = 4 * 1024 * 1024;

fn read_one(
    file: &SourceFile,
    cargo: &Cargo,
    charts: &Charts<'_>,
) -> Result<Option<Read>, Malformed> {
    let (path, text) = (file.path, &file.text);
    let has = |ends: &[&str]| ends.iter().any(|end| path.ends_with(end));
    let (is_yaml, is_json) = (has(&[".yaml", ".yml"]), has(&[".json"]));
    if (is_yaml || is_json) && text.len() <= LARGEST {
        if is_yaml && (compose::is_named(&path) || shows_services(text)) {
            let root = yaml::documents(text, |_| true)?.into_iter().next();
            if let Some(root) = root.filter(|root| compose::is_compose(&path, root)) {
                return Ok(Some(Read::Compose(ComposeFile { path, root })));
            }
        }
        if kubernetes::is_wanted(text) {
            let mut objects = Kubernetes::default();
            let filled = charts.objects(file, kubernetes::is_wanted);
            let documents = match filled {
                Some(documents) => documents,
                None if is_json => vec![yaml::json(text)?],
                None => yaml::documents(text, kubernetes::is_wanted)?,
            };
            for root in &documents {
                objects.add(kubernetes::read(path, root));
            }
            return Ok(Some(Read::Kubernetes(objects)));
        }
    }
    let Some(format) = config::format_of(&path, text.len(), cargo) else { return Ok(None) };
    let root = config::parse(text, format)?;
    Ok(root.map(|root| Read::Config(config::flatten(path, &root))))
}

/// Whether a text has `services:` at the beginning of a line.
fn shows_services(text: &str) -> bool {
    text.starts_with("services:") || text.contains("\nservices:")
}

/// What to say about a file that does not parse; a template is no fault.
fn complaint(file: &SourceFile, malformed: &Malformed) -> Diagnostic {
    let path = file.path;
    let (line, message) = (malformed.line, &malformed.message);
    if file.text.contains("{{") || file.text.contains("{%") {
        let message = format!("`{path}` is a template and is not read");
        let note = Diagnostic::warning(Code::UnreadableManifest, message);
        return Diagnostic { severity: Severity::Note, ..note }.at(Location::new(path, line));
    }
    Diagnostic::warning(Code::UnreadableManifest, format!("`{path}` does not parse: {message}"))
        .at(Location::new(path, line))
}
