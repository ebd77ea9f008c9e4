//! Multiplicities of all call sites of a program, computed once for all its services.

use super::Spread;
use super::called_back::Callbacks;
use super::within::{Event, Multiplicities, multiplicities};
use crate::base::IndexVec;
use crate::link::{BodyTypes, CallSite, CallSyntax, FunctionId, Owner, Program, Target, TraitId};
use crate::syntax::facts::{Body, ExprKind};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Arc;

pub use super::within::EventId;

/// Calls through a function marked `#[cold]`.
const COLD: f64 = 0.01;

/// Calls of a function that makes or reports an error.
const TELLS_OF_ERROR: f64 = 0.1;

/// How often one call site is passed.
#[derive(Clone, Copy, Debug)]
pub struct SiteWeight {
    /// Per event inside an event loop, else per entry of the function.
    pub spread: Spread,
    /// The event loop around.
    pub event: Option<EventId>,
}

/// Multiplicities of all call sites.
#[derive(Debug, Default)]
pub struct Weights {
    bodies: IndexVec<FunctionId, Option<Arc<Bodily>>>,
    /// How many impls each trait has.
    impls: FxHashMap<TraitId, u32>,
}

#[derive(Debug, Default)]
struct Bodily {
    sites: Box<[SiteWeight]>,
    /// What the standard library calls because of an expression.
    called_back: Box<[(FunctionId, SiteWeight)]>,
    events: Box<[Event]>,
}

impl Weights {
    /// Weighs every call of every body, in parallel.
    pub fn of(program: &Program) -> Self {
        Self::of_those(program, &Callbacks::of(program), &|_| true)
    }

    /// Weighs the calls of the bodies that count.
    pub(super) fn of_those(
        program: &Program,
        callbacks: &Callbacks,
        counts: &(dyn Fn(FunctionId) -> bool + Sync),
    ) -> Self {
        let ids: Vec<FunctionId> = program.definitions.functions.ids().collect();
        let weigh = |id| if counts(id) { weigh(program, callbacks, id) } else { None };
        let bodies: Vec<Option<Arc<Bodily>>> = ids.into_par_iter().map(weigh).collect();
        let mut impls: FxHashMap<TraitId, u32> = FxHashMap::default();
        for of in program.definitions.impls.iter().filter(|of| !of.is_test) {
            if let Some(of_trait) = of.of_trait {
                *impls.entry(of_trait).or_default() += 1;
            }
        }
        Self { bodies: bodies.into(), impls }
    }

    /// The functions among which a call through a bound or trait object is shared, with how many impls each stands for:
    /// one of its own, and the trait's body for all that leave it as it is. Nothing where the target is exact.
    pub(crate) fn spread_over(
        &self,
        program: &Program,
        call: &CallSite,
    ) -> impl Iterator<Item = (FunctionId, f64)> {
        let candidates = program.candidates(call);
        let default = match call.target {
            Target::Function(target) if !candidates.is_empty() => Some(target),
            _ => None,
        };
        let default = default.filter(|target| program.functions[*target].is_some()).map(|target| {
            let impls = match program.definitions.functions[target].owner {
                Owner::Trait(of) => self.impls.get(&of).copied().unwrap_or(0),
                _ => 0,
            };
            let own = u32::try_from(candidates.len()).unwrap_or(u32::MAX);
            (target, f64::from(impls.saturating_sub(own).max(1)))
        });
        candidates.iter().map(|candidate| (*candidate, 1.0)).chain(default)
    }

    /// The weights of a function's calls, in the order of [`Program::calls_of`].
    pub fn sites(&self, function: FunctionId) -> &[SiteWeight] {
        self.bodies[function].as_ref().map_or(&[], |it| &it.sites)
    }

    /// The functions that the standard library calls because of what stands in a function, no call of which is written.
    pub(crate) fn called_back(&self, function: FunctionId) -> &[(FunctionId, SiteWeight)] {
        self.bodies[function].as_ref().map_or(&[], |it| &it.called_back)
    }

    /// The event loops of a function.
    pub fn events(&self, function: FunctionId) -> &[Event] {
        self.bodies[function].as_ref().map_or(&[], |it| &it.events)
    }
}

/// The multiplicities of one function's body.
pub(crate) fn within(program: &Program, function: FunctionId) -> Option<Multiplicities> {
    let body = program.definitions.body(function)?;
    let types = program.functions[function].as_ref()?;
    Some(multiplicities(program, body, types))
}

/// What is called in a function, if anything. Where it follows from its body alone it stays with that, as in a run over many
/// revisions bodies do.
fn weigh(program: &Program, callbacks: &Callbacks, function: FunctionId) -> Option<Arc<Bodily>> {
    let types = program.functions[function].as_ref()?;
    let body = program.definitions.body(function)?;
    let back = callbacks.because_of(body, types);
    if types.calls.is_empty() && back.is_empty() {
        return None;
    }
    // What is called back hangs on impls that stand anywhere.
    if back.is_empty()
        && let Some(known) = types.made.get::<Bodily>()
    {
        return Some(known);
    }
    let is_alone = back.is_empty();
    let found = multiplicities(program, body, types);
    let back = back.iter().map(|it| {
        let step = found.of(it.expr);
        let spread = step.total.times(Spread::about(it.times, 2.0));
        (it.function, SiteWeight { spread, event: step.event })
    });
    let sites = types.calls.iter().map(|call| site(program, body, types, &found, call)).collect();
    let events = found.events.iter().copied().collect();
    let bodily = Arc::new(Bodily { sites, called_back: back.collect(), events });
    if is_alone && found.is_by_itself {
        types.made.keep(&bodily);
    }
    Some(bodily)
}

fn site(
    program: &Program,
    body: &Body,
    _types: &BodyTypes,
    found: &Multiplicities,
    call: &CallSite,
) -> SiteWeight {
    let mut step = found.of(call.expr);
    // `for` asks its iterator once per round, and makes it once.
    if let ExprKind::For(it) = &body.expressions[call.expr].kind
        && call.syntax == CallSyntax::Desugared
        && let Target::Function(target) = call.target
        && program.definitions.functions[target].name == "next"
    {
        step = found.of(it.body);
    }
    let cold = match call.target {
        Target::Function(target) if is_cold(program, target) => Spread::share(COLD),
        Target::Function(target) if tells_of_error(&program.definitions.functions[target].name) => {
            Spread::share(TELLS_OF_ERROR)
        }
        _ => Spread::ONE,
    };
    SiteWeight { spread: step.total.times(cold), event: step.event }
}

/// Whether a function makes or reports an error, by its name.
fn tells_of_error(name: &str) -> bool {
    matches!(name, "error" | "fail" | "warn" | "usage")
        || ["_error", "_err"].iter().any(|end| name.ends_with(end))
        || ["error_", "fail_"].iter().any(|start| name.starts_with(start))
}

fn is_cold(program: &Program, function: FunctionId) -> bool {
    let source = program.definitions.functions[function].source;
    program.definitions.item(source).attributes.iter().any(|attribute| attribute.path == "cold")
}

#[cfg(test)]
mod tests {
    use super::Weights;
    use crate::link::{Bodies, Program, resolve_with};
    use crate::manifest;
    use crate::source::cache::Cache;
    use crate::source::{self, Origin};
    use crate::syntax::{self, Shelf};
    use std::sync::Arc;

    const CARGO: &str = "[package]\nname = 'shop'\nedition = '2021'";
    const LIB: &str = "
mod regions;
pub fn all() { for region in regions::REGIONS { send(region); } }
fn send(_: &str) {}
";

    fn program(regions: &str, kept: (&Shelf, &Bodies)) -> Program {
        let files = [("Cargo.toml", CARGO), ("src/lib.rs", LIB), ("src/regions.rs", regions)];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let origin = Origin::Memory(files.into_iter().collect());
        let tree = source::read(&origin, &source::Settings::default()).unwrap().value;
        let manifests = manifest::read(&tree).value;
        let facts = syntax::read_with(&tree, kept.0, &Cache::off()).value;
        resolve_with(&tree, &facts, &manifests, &[], kept).value
    }

    /// How often `send` is called for each entry of `all`.
    fn sent(program: &Program) -> f64 {
        let all = program.definitions.functions.ids().find(|id| program.path(*id) == "shop::all");
        let all = all.expect("is there");
        let weights = Weights::of(program);
        let mut sites = program.calls_of(all).iter().zip(weights.sites(all));
        let sent = sites.find(|(call, _)| format!("{:?}", call.syntax) == "Path");
        sent.expect("is there").1.spread.best
    }

    #[test]
    fn what_hangs_on_a_constant_elsewhere_is_weighed_again() {
        let kept = (&Shelf::in_memory(), &Bodies::in_memory());
        let regions = |list: &str| format!("pub const REGIONS: &[&str] = &[{list}];");
        let first = program(&regions("'a', 'b'").replace('\'', "\""), kept);
        assert!((sent(&first) - 2.0).abs() < 1e-9);
        let body = |of: &Program| {
            let mut all = of.functions.iter_enumerated();
            let all = all.find(|(id, _)| of.path(*id) == "shop::all").expect("is there");
            all.1.clone().expect("has a body")
        };
        let before = body(&first);
        kept.1.keep(first);
        let second = program(&regions("'a', 'b', 'c'").replace('\'', "\""), kept);
        assert!(Arc::ptr_eq(&before, &body(&second)), "the body is the same");
        assert!((sent(&second) - 3.0).abs() < 1e-9);
    }
}
