//! Which commits a range names, along the line of first parents.

use super::paths;
use super::repository::{self, Repository};
use crate::base::{Code, Diagnostic, Error, Reported};
use gix::ObjectId;
use gix::revision::plumbing::Spec;
use std::path::Path;

/// One commit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Commit {
    /// Full hash.
    pub hash: String,
    /// The first digits of the hash.
    pub short: String,
    /// When it was committed, in seconds since 1970.
    pub time: i64,
    /// The first line of its message.
    pub summary: String,
}

/// Digits of a short hash: always as many, so that the same history prints the same everywhere.
const SHORT: usize = 10;

/// The commits that `range` names, oldest first, following first parents only.
///
/// `A..B` is what came to `B` after `A`; a single revision is that commit with all that came
/// before, an empty one that of `HEAD`. `since`, a date such as `2024-05-01` or `3 months ago`, leaves out what is older; of the rest
/// the newest are read, `most` of them at most. History that is asked for and that the clone lacks is a diagnostic.
pub fn first_parent_history(
    repository: &Path,
    range: &str,
    since: Option<&str>,
    most: usize,
) -> Result<Reported<Vec<Commit>>, Error> {
    let since = since.map(parse_date).transpose()?;
    let repository = repository::open(repository)?;
    let range = if range.is_empty() { "HEAD" } else { range };
    let mut history = walk(&repository, range, ends(&repository, range)?, (since, most))?;
    history.value.reverse();
    Ok(history)
}

/// The newest commit of a range, and the one whose history is left out.
fn ends(repository: &Repository, range: &str) -> Result<(ObjectId, Option<ObjectId>), Error> {
    match repository.parse(range)? {
        Spec::Include(tip) => Ok((repository.peel(range, tip)?, None)),
        Spec::Range { from, to } => {
            Ok((repository.peel(range, to)?, Some(repository.peel(range, from)?)))
        }
        _ => Err(repository::unreadable(range, "write the range as `OLD..NEW`")),
    }
}

fn parse_date(text: &str) -> Result<i64, Error> {
    let now = gix::date::Zoned::now();
    let time = gix::date::parse(text, Some(now)).map_err(|_| Error::BadSettings {
        file: "--since".to_owned(),
        line: None,
        message: format!("`{}` is no date", paths::printable_bytes(text.as_bytes())),
        help: Some("write it like `2024-05-01` or `3 months ago`".to_owned()),
    })?;
    Ok(time.seconds)
}

/// Newest first.
fn walk(
    repository: &Repository,
    range: &str,
    (tip, base): (ObjectId, Option<ObjectId>),
    (since, most): (Option<i64>, usize),
) -> Result<Reported<Vec<Commit>>, Error> {
    let local = repository.local();
    let shallow = local.shallow_commits().ok().flatten();
    let line = local.rev_walk([tip]).with_hidden(base).first_parent_only().all();
    let line = line.map_err(|error| unwalkable(repository, range, &error))?;
    let (mut commits, mut log) = (Vec::new(), Vec::new());
    for step in line.take(most) {
        let step = step.ok().and_then(|step| Some((step.id, read_commit(&local, step.id)?)));
        let Some((id, commit)) = step else {
            log.push(cut_off(commits.last()));
            break;
        };
        if since.is_some_and(|since| commit.time < since) {
            break;
        }
        let is_last = shallow.as_ref().is_some_and(|ends| ends.contains(&id));
        commits.push(commit);
        if is_last {
            log.push(cut_off(commits.last()));
            break;
        }
    }
    Ok(Reported::new(commits, log))
}

fn unwalkable(repository: &Repository, range: &str, error: &gix::Error) -> Error {
    let cause = repository::in_words(error);
    repository::unreadable(range, &format!("{cause}{}", repository.shallow_hint()))
}

fn read_commit(local: &gix::Repository, id: ObjectId) -> Option<Commit> {
    let commit = local.find_commit(id).ok()?;
    let hash = id.to_string();
    Some(Commit {
        short: hash[..SHORT].to_owned(),
        hash,
        time: commit.time().ok()?.seconds,
        summary: paths::printable_bytes(&commit.message().ok()?.summary()),
    })
}

/// What to say where the clone's history ends before the repository's does.
fn cut_off(last: Option<&Commit>) -> Diagnostic {
    let place = last.map_or("its start".to_owned(), |commit| format!("`{}`", commit.short));
    let message = format!("history ends at {place}: the clone does not hold what came before");
    Diagnostic::warning(Code::AbsentObject, message)
        .help("`git fetch --unshallow` gets the rest of the history")
}
