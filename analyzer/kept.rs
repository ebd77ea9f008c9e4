//! Answers that were found before.
//!
//! The same input gives the same bytes, so an answer can be kept under a name made of all that it hangs on: every file
//! by path and hash, every setting, every signature given, and this very build of the tool. Where one of them differs
//! the name differs, and the answer is worked out anew. Three things are kept: the facts of each file, the weighted
//! graph of a whole tree, and the proposal for a graph. An answer is only kept if reading it back gives the same.

use crate::base::{Diagnostic, Error, Name, Reported};
use crate::group::{Answers, Baseline};
use crate::link::Bodies;
use crate::proposal::Proposal;
use crate::settings::Settings;
use crate::source::cache::{Cache, Summary};
use crate::source::{ContentId, Glance, KeyMaker, SourceTree, Texts};
use crate::syntax::Shelf;
use crate::watch::Watch;
use crate::weigh::WeightedGraph;
use crate::{Analysis, Stage};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Answers and facts that were found before.
pub struct Kept {
    pub(crate) cache: Cache,
    pub(crate) shelf: Shelf,
    pub(crate) bodies: Bodies,
    pub(crate) answers: Answers,
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
            cache,
            shelf: Shelf::default(),
            bodies: Bodies::default(),
            answers: Answers::default(),
            texts: Texts::default(),
            is_left: false,
        }
    }

    /// The same for a program that ends with its answer about one tree: what was read of it is never freed, since the
    /// system takes memory back sooner than it can be freed piece by piece.
    #[must_use]
    pub fn for_one_tree(self) -> Self {
        Self { is_left: true, ..self }
    }

    /// The same for a run over many revisions: texts, facts, bodies and groupings are at hand in memory as
    /// well.
    pub fn for_many_revisions(cache: Cache) -> Self {
        Self {
            cache,
            shelf: Shelf::in_memory(),
            bodies: Bodies::in_memory(),
            answers: Answers::in_memory(),
            texts: Texts::in_memory(),
            is_left: false,
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
    pub fn settle(&mut self) {
        self.shelf.settle();
        self.texts.settle();
    }

    /// Writes what is new.
    pub fn finish(self) -> Summary {
        self.cache.finish()
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

/// Names a graph by all that [`analyze`](crate::analyze) may look at: what is printed of a value for debugging is all of
/// it, whatever fields it may get.
fn graph_key(tree: ContentId, settings: &Settings, stubs: &[(Name, String)]) -> Option<ContentId> {
    let key = KeyMaker::new("graph").id(tree).text(&format!("{settings:?}"));
    stubs.iter().fold(key, |key, (name, text)| key.text(name).text(text)).finish()
}
