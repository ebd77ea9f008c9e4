//! Files that were parsed before.
//!
//! What a `.proto` file declares hangs on its path and its text alone, so a run over many revisions parses it once for as
//! long as it stays what it is.

use super::proto::ProtoFile;
use crate::base::{Diagnostic, Name};
use crate::source::{ContentId, SourceFile};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The `.proto` files of the tree that was read last, parsed.
#[derive(Debug, Default)]
pub struct Parsed(Option<Mutex<Known>>);

type Known = FxHashMap<(Name, ContentId), Arc<Declared>>;

/// What a file declares, or what there is to say of one that does not parse.
pub(super) type Declared = Result<ProtoFile, Diagnostic>;

impl Parsed {
    /// Keeps what was parsed last.
    pub fn in_memory() -> Self {
        Self(Some(Mutex::default()))
    }

    /// The same for a second line of revisions, which goes on from the one read last.
    pub(crate) fn beside(&self) -> Self {
        let known = |known: &Mutex<Known>| {
            Mutex::new(known.lock().unwrap_or_else(PoisonError::into_inner).clone())
        };
        Self(self.0.as_ref().map(known))
    }

    /// What each of the files declares: as of before, or parsed now.
    pub(super) fn each(
        &self,
        files: &[&SourceFile],
        parse: impl Fn(&SourceFile) -> Declared + Sync,
    ) -> Vec<Arc<Declared>> {
        let lock =
            |known: &'_ Mutex<Known>| known.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let known = self.0.as_ref().map(lock).unwrap_or_default();
        let declared = |file: &&SourceFile| match known.get(&(file.path, file.content)) {
            Some(declared) => Arc::clone(declared),
            None => Arc::new(parse(file)),
        };
        let all: Vec<Arc<Declared>> = files.par_iter().map(declared).collect();
        if let Some(last) = &self.0 {
            let keys = files.iter().map(|file| (file.path, file.content));
            let now = keys.zip(all.iter().cloned()).collect();
            *last.lock().unwrap_or_else(PoisonError::into_inner) = now;
        }
        all
    }
}
