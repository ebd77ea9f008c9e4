//! How often is a closure called by what takes it?

use super::walk::Walk;
use crate::base::Name;
use crate::link::types::Ty;
use crate::link::{CallSyntax, Target};
use crate::syntax::facts::{ExprId, ExprKind, MethodCall};
use crate::weigh::Spread;

/// What a method is called on, as far as it decides about closures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Receiver {
    /// An `Option`, `Result` or `Poll`.
    Choice,
    /// A single future.
    Future,
    /// Many items.
    Items,
    /// Something whose type is not known.
    Unknown,
    /// Anything else.
    Other,
}

/// Closures that see every item of an iterator, stream or collection.
const EACH: &[&str] = &[
    "map",
    "for_each",
    "fold",
    "filter",
    "filter_map",
    "flat_map",
    "inspect",
    "try_for_each",
    "try_fold",
    "for_each_concurrent",
    "try_for_each_concurrent",
    "then",
    "and_then",
    "scan",
    "reduce",
    "partition",
    "max_by_key",
    "min_by_key",
    "max_by",
    "min_by",
    "retain",
    "retain_mut",
    "map_ok",
    "map_err",
    "sort_by_key",
    "sort_unstable_by_key",
    "sort_by_cached_key",
    "dedup_by_key",
    "dedup_by",
    "for_each_with",
    "map_with",
    "filter_ok",
    "update",
    "group_by",
    "chunk_by",
    "split",
    "extend_with",
    "take_while",
    "map_while",
    "skip_while",
    "fold_while",
    "partition_map",
    "unzip_by",
    "sum_by",
    "flat_map_iter",
    "for_each_init",
    "map_init",
    "enumerate_map",
    "drain_filter",
    "extract_if",
    "into_group_map_by",
    "sorted_by_key",
    "try_filter_map",
    "try_filter",
    "rsplit",
    "splitn",
    "try_reduce",
];
/// Closures that see items until one fits.
const UNTIL: &[&str] = &[
    "find",
    "any",
    "all",
    "position",
    "find_map",
    "rposition",
    "try_find",
    "find_any",
    "find_first",
    "find_map_any",
    "find_map_first",
    "is_sorted_by",
    "rfind",
];
/// Closures that compare items: `n log n` times.
const COMPARE: &[&str] =
    &["sort_by", "sort_unstable_by", "sorted_by", "par_sort_by", "binary_search_by"];
/// Closures that stand in for an error or an absent value.
const INSTEAD: &[&str] = &[
    "unwrap_or_else",
    "or_else",
    "map_err",
    "ok_or_else",
    "with_context",
    "wrap_err_with",
    "or_insert_with",
    "get_or_insert_with",
    "inspect_err",
    "or_insert_with_key",
    "get_or_init",
    "get_or_try_init",
    "try_or_else",
];
/// Functions that repeat what they are given until it succeeds.
const RETRY: &[&str] =
    &["retry", "retry_notify", "spawn_retry", "retry_with_backoff", "with_retry", "with_retries"];

/// Words in the names of functions that call what they are given for each thing that they come by.
const VISITS: &[&str] = &["each", "iter", "visit", "walk", "scan", "travers", "search", "replace"];

/// The chance that a closure of an `Option` or `Result` runs.
const CHOICE: f64 = 0.4;
/// Calls of a closure by a visitor: of files, lines, matches there are more than of what a program lists itself.
const VISIT: f64 = 20.0;
/// The chance that a stand-in closure runs: where it builds an error, and else.
const ERROR_CLOSURE: f64 = 0.1;
const STAND_IN: f64 = 0.4;

impl Walk<'_> {
    /// How often what stands at argument `index` of a method call is called, with the name of the rule.
    pub(super) fn calls_of_argument(
        &self,
        call: &MethodCall,
        index: usize,
        argument: ExprId,
    ) -> (Spread, &'static str) {
        let method = call.method.as_str();
        if RETRY.contains(&method) {
            return (Spread::about(super::loops::RETRY, 1.5), "retried by");
        }
        if INSTEAD.contains(&method) && self.receiver(call) != Receiver::Items {
            return self.stand_in(argument);
        }
        let items = match self.receiver(call) {
            Receiver::Choice | Receiver::Future => return self.chosen(method, index, argument),
            Receiver::Items => true,
            Receiver::Unknown => self.comes_from_items(call.receiver) || is_telling(method),
            Receiver::Other => is_telling(method),
        };
        let rounds = || self.items(call.receiver);
        match method {
            _ if !items => self.handed(method, argument),
            _ if EACH.contains(&method) => (rounds(), "for each item by"),
            _ if UNTIL.contains(&method) => {
                (rounds().times(Spread::about(0.5, 2.0)), "for items until one fits, by")
            }
            _ if COMPARE.contains(&method) => {
                (rounds().times(Spread::about(1.5, 2.0)), "for pairs of items by")
            }
            _ => (Spread::about(1.0, 2.0), "closure handed to"),
        }
    }

    /// How often a function calls what it is given.
    pub(super) fn calls_by_function(&self, function: Name) -> (Spread, &'static str) {
        if RETRY.contains(&function.as_str()) {
            (Spread::about(super::loops::RETRY, 1.5), "retried by")
        } else if function == "from_fn" || function == "repeat_with" || function == "poll_fn" {
            (Self::unknown_rounds(), "for each item by")
        } else {
            (Spread::about(1.0, 2.0), "closure handed to")
        }
    }

    /// What is handed to something that is not known: run once, or for whatever it visits.
    fn handed(&self, method: &str, argument: ExprId) -> (Spread, &'static str) {
        let visits = VISITS.iter().any(|word| method.contains(word));
        match &self.body.expressions[argument].kind {
            ExprKind::Closure(closure)
                if visits && !closure.parameters.is_empty() || self.makes_closure(closure.body) =>
            {
                (Spread::about(VISIT, 10.0), "for each thing visited by")
            }
            _ => (Spread::about(1.0, 2.0), "closure handed to"),
        }
    }

    /// Whether a closure only makes another that takes something: one visitor for each thread.
    fn makes_closure(&self, body: ExprId) -> bool {
        let mut at = body;
        for _ in 0..16 {
            at = match &self.body.expressions[at].kind {
                ExprKind::Block(block) => match block.tail {
                    Some(tail) => tail,
                    None => return false,
                },
                ExprKind::Call { arguments, .. } => match &**arguments {
                    [only] => *only,
                    _ => return false,
                },
                ExprKind::Closure(closure) => return !closure.parameters.is_empty(),
                _ => return false,
            };
        }
        false
    }

    fn stand_in(&self, argument: ExprId) -> (Spread, &'static str) {
        let builds_error = match &self.body.expressions[argument].kind {
            ExprKind::Closure(closure) => {
                self.fails(closure.body)
                    || self.ending(closure.body) != super::endings::Ending::Falls
            }
            _ => false,
        };
        let share = if builds_error { ERROR_CLOSURE } else { STAND_IN };
        (Spread::share(share), "closure for the other case, by")
    }

    /// Closures of an `Option`, `Result` or future.
    fn chosen(&self, method: &str, index: usize, argument: ExprId) -> (Spread, &'static str) {
        match method {
            "map_or_else" if index == 0 => self.stand_in(argument),
            _ if INSTEAD.contains(&method) => self.stand_in(argument),
            "then" => (Spread::ONE, "continuation by"),
            _ => (Spread::share(CHOICE), "where there is a value, by"),
        }
    }

    /// Items that come out of an iterator.
    pub(super) fn items(&self, iterator: ExprId) -> Spread {
        let mut share = 1.0;
        let mut at = iterator;
        for _ in 0..64 {
            if let Some(count) = self.length(at) {
                return count.times(Spread::share(share));
            }
            match &self.body.expressions[at].kind {
                ExprKind::MethodCall(call) => {
                    match call.method.as_str() {
                        "filter" | "filter_map" | "skip_while" | "take_while" => share *= 0.5,
                        "next" | "first" | "last" => return Spread::ONE,
                        _ => {}
                    }
                    at = call.receiver;
                }
                _ => break,
            }
        }
        Self::unknown_rounds().times(Spread::share(share))
    }

    /// What a method is called on: by the function it resolves to, else by the type.
    fn receiver(&self, call: &MethodCall) -> Receiver {
        match self.callee_path(call).map(owner_of) {
            Some("Option" | "Result" | "Poll" | "Entry" | "OnceCell" | "OnceLock") => {
                Receiver::Choice
            }
            Some(
                "Iterator"
                | "IteratorExt"
                | "Itertools"
                | "ParallelIterator"
                | "Stream"
                | "StreamExt"
                | "TryStreamExt"
                | "IndexedParallelIterator"
                | "DoubleEndedIterator"
                | "ParallelSliceMut"
                | "Vec"
                | "slice",
            ) => Receiver::Items,
            Some("Future" | "FutureExt" | "TryFutureExt") => Receiver::Future,
            _ => self.kind_of(&self.types.expressions[call.receiver]),
        }
    }

    /// The path of the function that a method call reaches.
    fn callee_path(&self, call: &MethodCall) -> Option<&'static str> {
        let at = self.parents[call.receiver]?;
        self.types.calls_at(at).filter(|site| site.syntax == CallSyntax::Method).find_map(|site| {
            match site.target {
                Target::Function(function) => Some(self.program.path(function).as_str()),
                Target::External(path) => Some(path.as_str()),
                Target::Unresolved(..) => None,
            }
        })
    }

    fn kind_of(&self, ty: &Ty) -> Receiver {
        match ty.peeled() {
            Ty::Unknown | Ty::Variable(_) | Ty::Hole => Receiver::Unknown,
            Ty::Adt(adt, _) => {
                let adt = &self.program.definitions.adts[*adt];
                match adt.name.as_str() {
                    "Option" | "Result" | "Poll" | "Entry" => Receiver::Choice,
                    "Vec" | "HashMap" | "BTreeMap" | "HashSet" | "BTreeSet" | "VecDeque" => {
                        Receiver::Items
                    }
                    _ if self.is_iterator(ty) => Receiver::Items,
                    _ => Receiver::Other,
                }
            }
            Ty::Slice(_) | Ty::Array(_) => Receiver::Items,
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => {
                let named = |wanted: &str| {
                    bounds.iter().any(|bound| {
                        self.program.definitions.traits[bound.of].name.ends_with(wanted)
                    })
                };
                if named("Iterator") || named("Stream") {
                    Receiver::Items
                } else if named("Future") {
                    Receiver::Future
                } else {
                    Receiver::Other
                }
            }
            Ty::Primitive(name) if *name == "bool" => Receiver::Choice,
            Ty::External(name) => {
                let last = name.rsplit("::").next().unwrap_or(name);
                if last.ends_with("Iter") || last.ends_with("Stream") {
                    Receiver::Items
                } else {
                    Receiver::Unknown
                }
            }
            _ => Receiver::Other,
        }
    }

    /// Whether a type stands in the modules of iterators and streams, or is called like one.
    fn is_iterator(&self, ty: &Ty) -> bool {
        let Ty::Adt(adt, _) = ty.peeled() else { return false };
        let path = self.program.definitions.adts[*adt].path.as_str();
        ["::iter::", "::stream::", "::adapters::", "rayon::", "itertools::"]
            .iter()
            .any(|part| path.contains(part))
            || ["Iter", "IterMut", "Stream", "Lines", "Chars", "Split", "Drain", "Values", "Keys"]
                .iter()
                .any(|end| path.ends_with(end))
    }

    /// Whether a chain of methods starts at something with items.
    fn comes_from_items(&self, receiver: ExprId) -> bool {
        let mut at = receiver;
        for _ in 0..64 {
            match &self.body.expressions[at].kind {
                ExprKind::MethodCall(call) => {
                    match call.method.as_str() {
                        "iter" | "iter_mut" | "into_iter" | "par_iter" | "into_par_iter"
                        | "lines" | "chars" | "bytes" | "keys" | "values" | "drain" | "split"
                        | "windows" | "chunks" | "split_whitespace" | "enumerate" | "zip"
                        | "entries" | "stream" => {
                            return true;
                        }
                        "next" | "get" | "first" | "last" | "find" | "ok" | "err" | "pop" => {
                            return false;
                        }
                        _ => {}
                    }
                    at = call.receiver;
                }
                ExprKind::Range { .. } | ExprKind::Array(_) => return true,
                _ => return false,
            }
        }
        false
    }
}

/// The last but one segment of a path: the type or trait of a method.
fn owner_of(path: &'static str) -> &'static str {
    path.rsplit("::").nth(1).unwrap_or("")
}

/// Methods that only things with items have.
fn is_telling(method: &str) -> bool {
    matches!(
        method,
        "for_each"
            | "fold"
            | "filter_map"
            | "flat_map"
            | "for_each_concurrent"
            | "try_for_each"
            | "try_fold"
            | "retain"
            | "position"
            | "sort_by_key"
            | "sort_by"
            | "sort_unstable_by"
            | "find_map"
            | "max_by_key"
            | "min_by_key"
            | "take_while"
            | "skip_while"
            | "partition"
    )
}
