//! Which format is a file in? Opens, tells, reads.

use super::counters::Counters;
use super::document;
use super::join::Join;
use super::model::{MeasuredCall, Measurements};
use super::table;
use crate::base::Error;
use crate::source;
use std::io::BufRead;
use std::path::PathBuf;

/// How much of a file is looked at to tell its format.
const GLANCE: usize = 4096;

/// Reads all files; what they say of the same call adds up, as far as they count the same time.
///
/// # Errors
///
/// [`Error::BadInput`] with file and line for what cannot be read as any of the formats, [`Error`] of the system for what
/// cannot be opened.
pub fn read(files: &[PathBuf]) -> Result<Measurements, Error> {
    let mut join = Join::default();
    let mut counters = Counters::default();
    let mut rates: Vec<MeasuredCall> = Vec::new();
    for path in files {
        let name = path.display().to_string();
        let mut text = source::open_text(path)?;
        let start = text.fill_buf().map_err(|error| broken(&name, &error))?;
        match format_of(start) {
            Format::Json => document::read(text, &name, &mut join)?,
            Format::Counters => counters.read(text, &name)?,
            Format::Table => rates.extend(table::read(text, &name)?),
            Format::Nothing => {}
            Format::Strange => return Err(strange(&name)),
        }
    }
    let mut measured = join.finish();
    measured.calls.extend(counters.finish());
    measured.calls.extend(rates);
    measured.settle();
    Ok(measured)
}

enum Format {
    Json,
    Counters,
    Table,
    Nothing,
    Strange,
}

fn format_of(start: &[u8]) -> Format {
    let start = &start[..start.len().min(GLANCE)];
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let text = String::from_utf8_lossy(start);
    let Some(first) = text.lines().find(|line| !line.trim().is_empty()) else {
        return Format::Nothing;
    };
    let first = first.trim_start();
    if first.starts_with(['{', '[']) {
        Format::Json
    } else if table::is_header(first) {
        Format::Table
    } else if first.starts_with('#') || first.contains('{') {
        Format::Counters
    } else {
        Format::Strange
    }
}

fn strange(file: &str) -> Error {
    Error::BadInput {
        file: file.to_owned(),
        line: Some(1),
        message: "this is no trace: OTLP, Jaeger or Zipkin JSON, counters of a mesh as Prometheus text, or a table that \
                  starts with `from,to,operation,calls_per_second`"
            .to_owned(),
    }
}

/// What the system says of a file that cannot be read to its end.
pub(super) fn broken(file: &str, error: &std::io::Error) -> Error {
    Error::BadInput { file: file.to_owned(), line: None, message: error.to_string() }
}
