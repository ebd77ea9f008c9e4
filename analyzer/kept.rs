//! Answers that were found before.
//!
//! The same input gives the same bytes, so an answer can be kept under a name made of all that it hangs on: every file
//! by path and hash, every setting, every signature given, and this very build of the tool. Where one of them differs
//! the name differs, and the answer is worked out anew. Three things are kept: the facts of each file, the weighted
//! graph of a whole tree, and the proposal for a graph. An answer is only kept if reading it back gives the same.
//!
//! A run over many revisions keeps the last manifests and the last graph in memory as well, with all that they were made of:
//! a revision that changes nothing but tests, or what no stage reads, has the graph of the one before.

use crate::base::{Diagnostic, Error, IndexVec, Name, Reported};
use crate::group::{Answers, Baseline};
use crate::link::Bodies;
use crate::manifest::{Manifests, Parsed};
use crate::proposal::Proposal;
use crate::settings::Settings;
use crate::source::cache::{Cache, Summary};
use crate::source::{ContentId, FileId, Glance, KeyMaker, SourceFile, SourceTree, Texts};
use crate::syntax::{FileFacts, Shelf};
use crate::watch::Watch;
use crate::weigh::WeightedGraph;
use crate::{Analysis, Stage};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Answers and facts that were found before.
pub struct Kept {
    pub(crate) cache: Arc<Cache>,
    pub(crate) shelf: Shelf,
    pub(crate) bodies: Bodies,
    pub(crate) answers: Answers,
    pub(crate) parsed: Parsed,
    pub(crate) manifests: Last<Others, Reported<Arc<Manifests>>>,
    pub(crate) graph: Last<MadeOf, Reported<WeightedGraph>>,
    texts: Texts,
    /// Whether memory is left to the end of the process.
    pub(crate) is_left: bool,
}

/// Nothing is kept.
impl Default for Kept {
    fn default() -> Self {
        Self::new(Cache::off())
    }
}

/// A graph as it is kept, with what there is to say about it.
#[derive(PartialEq, Serialize, Deserialize)]
struct KeptGraph {
    graph: WeightedGraph,
    diagnostics: Vec<Diagnostic>,
}

/// Which tree a listing of paths and hashes turned out to be.
#[derive(PartialEq, Serialize, Deserialize)]
struct KeptListing {
    tree: ContentId,
    diagnostics: Vec<Diagnostic>,
}

impl Kept {
    /// Answers kept in `cache`.
    pub fn new(cache: Cache) -> Self {
        Self {
            cache: Arc::new(cache),
            shelf: Shelf::default(),
            bodies: Bodies::default(),
            answers: Answers::default(),
            parsed: Parsed::default(),
            manifests: Last::default(),
            graph: Last::default(),
            texts: Texts::default(),
            is_left: false,
        }
    }

    /// The same for a program that ends with its answer: what is still in memory then is never freed, since the system
    /// takes memory back sooner than it can be freed piece by piece.
    #[must_use]
    pub fn until_the_end(self) -> Self {
        Self { is_left: true, ..self }
    }

    /// The same for a run over many revisions: texts, facts, bodies and groupings are at hand in memory as
    /// well.
    pub fn for_many_revisions(cache: Cache) -> Self {
        Self {
            cache: Arc::new(cache),
            shelf: Shelf::in_memory(),
            bodies: Bodies::in_memory(),
            answers: Answers::in_memory(),
            parsed: Parsed::in_memory(),
            manifests: Last::in_memory(),
            graph: Last::in_memory(),
            texts: Texts::in_memory(),
            is_left: false,
        }
    }

    /// The same for a second line of revisions that is read at the same time: it shares what goes by content, and takes over
    /// from the revision that was read last before it goes its own way.
    #[must_use]
    pub fn beside(&self) -> Self {
        Self {
            cache: Arc::clone(&self.cache),
            shelf: self.shelf.beside(),
            bodies: self.bodies.beside(),
            answers: self.answers.clone(),
            parsed: self.parsed.beside(),
            manifests: self.manifests.beside(),
            graph: self.graph.beside(),
            texts: self.texts.clone(),
            is_left: self.is_left,
        }
    }

    /// Whether anything is kept on disk.
    pub fn is_on(&self) -> bool {
        self.cache.is_on()
    }

    /// Texts of revisions that were read before.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Forgets texts and facts that no tree has asked for since this was last called; what is on disk stays.
    pub fn settle(&self) {
        self.shelf.settle();
        self.texts.settle();
    }

    /// Writes what is new, for all that share a cache.
    pub fn finish(self) -> Summary {
        let summary = self.cache.finish();
        self.leave();
        summary
    }

    /// Ends without writing anything.
    pub fn leave(self) {
        if self.is_left {
            std::mem::forget(self);
        }
    }

    /// The graph of a revision of which only the listing is known, if it was found before.
    ///
    /// `settings` must be those that the revision itself asks for.
    pub fn recall(
        &self,
        glance: &Glance,
        settings: &Settings,
        stubs: &[(Name, String)],
    ) -> Option<Reported<WeightedGraph>> {
        let KeptListing { tree, diagnostics: mut log } = self.get(glance.listing)?;
        let KeptGraph { mut graph, diagnostics } = self.get(graph_key(tree, settings, stubs)?)?;
        graph.revision.clone_from(&glance.few.revision);
        log.extend(diagnostics);
        Some(Reported { value: graph, diagnostics: log })
    }

    /// Remembers that a listing is `tree`, and what was said when it was read.
    pub fn remember(&self, listing: ContentId, tree: &SourceTree, diagnostics: &[Diagnostic]) {
        if let Some(tree) = tree.identity().filter(|_| self.is_on()) {
            self.put(listing, &KeptListing { tree, diagnostics: diagnostics.to_vec() });
        }
    }

    /// The graph of a tree: one that was found before, or a new one.
    ///
    /// As [`analyze`](crate::analyze) for the tree without what the settings exclude.
    pub fn analyze(
        &self,
        tree: &SourceTree,
        settings: &Settings,
        stubs: &[(Name, String)],
        watch: &dyn Watch,
    ) -> Result<Reported<WeightedGraph>, Error> {
        let key = if self.is_on() { tree.identity() } else { None };
        let key = key.and_then(|tree| graph_key(tree, settings, stubs));
        if let Some(mut kept) = key.and_then(|key| self.get::<KeptGraph>(key)) {
            kept.graph.revision.clone_from(&tree.revision);
            return Ok(Reported { value: kept.graph, diagnostics: kept.diagnostics });
        }
        let left: SourceTree;
        let tree = if settings.exclude.is_empty() {
            tree
        } else {
            left = tree.clone().without(&settings.exclude)?;
            &left
        };
        let Reported { value, diagnostics } =
            crate::analyze_kept(tree, settings, stubs, self, watch);
        let mut kept = KeptGraph { graph: value, diagnostics };
        if let Some(key) = key {
            let revision = kept.graph.revision.take();
            self.put(key, &kept);
            kept.graph.revision = revision;
        }
        Ok(Reported { value: kept.graph, diagnostics: kept.diagnostics })
    }

    /// The proposal for a graph: one that was found before, or a new one.
    ///
    /// # Errors
    ///
    /// As [`propose`](crate::propose).
    pub fn propose(
        &self,
        graph: WeightedGraph,
        settings: &Settings,
        baseline: Option<&Baseline>,
        watch: &dyn Watch,
    ) -> Result<Analysis, Error> {
        let all = || format!("{:?}", (&graph, settings, baseline));
        let key = if self.is_on() { KeyMaker::new("proposal").text(&all()).finish() } else { None };
        if let Some(proposal) = key.and_then(|key| self.get::<Proposal>(key)) {
            let mut graph = graph;
            settings.amend(&mut graph)?;
            watch.begin(Stage::Proposal, "as before");
            return Ok(Analysis { graph, proposal });
        }
        let analysis = crate::propose_with(graph, settings, baseline, self, watch)?;
        if let Some(key) = key {
            self.put(key, &analysis.proposal);
        }
        Ok(analysis)
    }

    fn get<T: DeserializeOwned>(&self, key: ContentId) -> Option<T> {
        serde_json::from_slice(&self.cache.get(key)?).ok()
    }

    /// Keeps `value`, unless it would read back as something else.
    fn put<T: Serialize + DeserializeOwned + PartialEq>(&self, key: ContentId, value: &T) {
        if let Ok(bytes) = serde_json::to_vec(value)
            && serde_json::from_slice::<T>(&bytes).is_ok_and(|read| read == *value)
        {
            self.cache.put(key, &bytes);
        }
    }
}

/// What was made of the revision that was read last, with all that it hangs on, for a run over many.
pub(crate) struct Last<K, V>(Option<Mutex<Option<Made<K, V>>>>);

/// What something was made of, and what was made.
type Made<K, V> = (Arc<K>, V);

/// Nothing is kept.
impl<K, V> Default for Last<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: PartialEq, V: Clone> Last<K, V> {
    fn in_memory() -> Self {
        Self(Some(Mutex::default()))
    }

    fn beside(&self) -> Self {
        let last = self.0.as_ref().map(|it| it.lock().unwrap_or_else(PoisonError::into_inner));
        Self(last.map(|last| Mutex::new(last.clone())))
    }

    /// Whether anything is kept.
    pub(crate) fn is_kept(&self) -> bool {
        self.0.is_some()
    }

    /// What was made of the same, or what is made now. Whoever keeps nothing need not say of what.
    pub(crate) fn get_or(&self, made_of: Option<K>, make: impl FnOnce() -> V) -> V {
        let Some((last, made_of)) = self.0.as_ref().zip(made_of) else { return make() };
        let lock = || last.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock().as_ref().filter(|(last, _)| **last == made_of).map(|(_, it)| it.clone());
        known.unwrap_or_else(|| {
            let made = make();
            *lock() = Some((Arc::new(made_of), made.clone()));
            made
        })
    }
}

/// The files of a tree, and of those that are not Rust source what they hold.
pub(crate) type Others = Vec<(Name, Option<ContentId>)>;

/// What manifests are made of.
pub(crate) fn others(tree: &SourceTree) -> Others {
    let file = |file: &SourceFile| (file.path, (!is_rust(&file.path)).then_some(file.content));
    tree.files.iter().map(file).collect()
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == "rs")
}

/// All that a graph is made of, once the files are read.
#[derive(PartialEq)]
pub(crate) struct MadeOf {
    /// In the order of their paths, each path once.
    files: Vec<(Name, Says)>,
    settings: String,
    stubs: Vec<(Name, String)>,
}

impl MadeOf {
    pub(crate) fn new(
        tree: &SourceTree,
        facts: &IndexVec<FileId, Option<Arc<FileFacts>>>,
        settings: &Settings,
        stubs: &[(Name, String)],
    ) -> Self {
        let says = |path: &str, content, facts: &Option<Arc<FileFacts>>| match facts {
            Some(facts) => Says::Rust(Arc::clone(facts)),
            None if is_rust(path) => Says::Nothing,
            None => Says::Text(content),
        };
        let files = tree.files.iter().zip(facts.iter());
        let files = files.map(|(it, facts)| (it.path, says(&it.path, it.content, facts)));
        let (files, settings) = (files.collect(), format!("{settings:?}"));
        Self { files, settings, stubs: stubs.to_vec() }
    }
}

/// What a file says to the stages after reading.
enum Says {
    /// These facts; of Rust source nothing else is looked at any more.
    Rust(Arc<FileFacts>),
    /// Its text.
    Text(ContentId),
    /// It is Rust source and was not read.
    Nothing,
}

/// Facts that say the same are the same, where they are compared (see [`Shelf`]).
impl PartialEq for Says {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Rust(one), Self::Rust(other)) => Arc::ptr_eq(one, other),
            (Self::Text(one), Self::Text(other)) => one == other,
            (Self::Nothing, Self::Nothing) => true,
            _ => false,
        }
    }
}

/// Names a graph by all that [`analyze`](crate::analyze) may look at: what is printed of a value for debugging is all of
/// it, whatever fields it may get.
fn graph_key(tree: ContentId, settings: &Settings, stubs: &[(Name, String)]) -> Option<ContentId> {
    let key = KeyMaker::new("graph").id(tree).text(&format!("{settings:?}"));
    stubs.iter().fold(key, |key, (name, text)| key.text(name).text(text)).finish()
}
