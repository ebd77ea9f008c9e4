//! Texts that were read before.
//!
//! Git names a file by what it holds, so where one run reads many revisions, a text that an earlier one held need not
//! be taken out of the pack again.

use super::{ContentId, SourceFile};
use rustc_hash::FxHashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Texts of the revisions read last, for one run.
#[derive(Clone, Debug, Default)]
pub struct Texts(Option<Arc<Mutex<FxHashMap<ContentId, Known>>>>);

/// A text, and how large the file is that holds it.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// Under the path where it was met first.
    pub(super) file: SourceFile,
    /// In bytes, the mark counted.
    pub(super) size: u64,
    /// Whether the revisions read since [`Texts::settle`] hold it.
    is_used: bool,
}

impl Texts {
    /// Nothing yet, but all that is going to be read.
    pub fn in_memory() -> Self {
        Self(Some(Arc::default()))
    }

    /// The text whose hash is `content`, if a revision before held it.
    pub(super) fn get(&self, content: ContentId) -> Option<Known> {
        let mut all = self.all()?;
        let known = all.get_mut(&content)?;
        known.is_used = true;
        Some(known.clone())
    }

    /// Keeps a text that was read, of a file of `size` bytes.
    pub(super) fn keep(&self, file: &SourceFile, size: u64) {
        if let Some(mut all) = self.all() {
            all.insert(file.content, Known { file: file.clone(), size, is_used: true });
        }
    }

    /// Forgets what no revision read since this was last called holds; without such a revision all stays.
    pub fn settle(&self) {
        if let Some(mut all) = self.all()
            && all.values().any(|known| known.is_used)
        {
            all.retain(|_, known| std::mem::take(&mut known.is_used));
        }
    }

    fn all(&self) -> Option<MutexGuard<'_, FxHashMap<ContentId, Known>>> {
        Some(self.0.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
