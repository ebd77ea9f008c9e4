//! The cache as the flags want it: opened before a run, written and spoken of after it.

use super::args::Tuning;
use super::output::Output;
use colocate::base::{Code, Diagnostic};
use colocate::kept::Kept;
use colocate::source::cache::{self, Cache};

/// What earlier runs left, for a run that ends with its answer about one tree.
pub(crate) fn open_for_one(tuning: &Tuning) -> Kept {
    Kept::new(cache(tuning)).until_the_end()
}

/// The same for a run over a tree or two.
pub(crate) fn open(tuning: &Tuning) -> Kept {
    Kept::new(cache(tuning))
}

/// The same for a run over many revisions.
pub(crate) fn open_for_many(tuning: &Tuning) -> Kept {
    Kept::for_many_revisions(cache(tuning)).until_the_end()
}

fn cache(tuning: &Tuning) -> Cache {
    if tuning.no_cache {
        return Cache::off();
    }
    let folder = tuning.cache.clone().or_else(cache::default_folder);
    match (folder, cache::tool_stamp()) {
        (Some(folder), Some(stamp)) => Cache::open(&folder, &stamp, cache::DEFAULT_MAX_BYTES),
        _ => Cache::off(),
    }
}

/// Writes what is new; what cannot be kept is said, and changes no answer.
pub(crate) fn close(kept: Kept, output: &Output) {
    let is_on = kept.is_on();
    let summary = kept.finish();
    if !is_on {
        return;
    }
    output.progress.say(&format!(
        "cache      {} found, {} not, {:.1} MB written\n",
        summary.hits,
        summary.misses,
        summary.written as f64 / 1e6
    ));
    if let Some(problem) = summary.problem {
        let message = format!("nothing could be kept for the next run: {problem}");
        output.report(&[Diagnostic::warning(Code::CacheUnusable, message)
            .help("give a folder that can be written to with `--cache`, or `--no-cache`")]);
    }
}
