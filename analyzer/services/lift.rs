//! From the wire to the code that wants the call.
//!
//! A wrapper passes on what its caller decides: its text depends on its parameters, or it stands in a crate that several
//! services share, or is a method of a type that stands for another service ([`super::wrappers`]). Such a call belongs to
//! the nearest caller that is none of these, and the wrapper becomes a step on the way.

use super::address::Values;
use super::graph::{WireSite, WireWay};
use super::model::Place;
use super::protocols::{Facts, Told, Wire, WireTarget};
use super::roles::goes_on;
use super::text::{ALTERNATIVES, Part, Text};
use super::wrappers::{is_of_clients, is_of_said, is_thin};
use crate::link::types::Ty;
use crate::link::{
    AdtId, BodyOwner, CallSite, CrateId, CrateKind, FunctionId, Owner, Program, Reach, Resolution,
    Target,
};
use crate::syntax::facts::{ExprId, ExprKind, ItemKind, UnaryOperator};

/// A call is about another type than the way to the wire.
struct OtherType;

/// How many wrappers one call is followed through.
const DEPTH: usize = 6;
/// How many sites one wire is followed to.
const LIMIT: usize = 400;

/// A wire with its wanting site, and what the target's text is from there.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub(super) site: WireSite,
    pub(super) target: WireTarget,
    pub(super) way: WireWay,
    /// What a type parameter of the site's function stands for, by its number, where the way there tells.
    pub(super) stands_for: Option<(usize, AdtId)>,
}

impl Wanted {
    /// The call as the wire makes it.
    pub(super) fn by(wire: &Wire) -> Self {
        let site = WireSite {
            function: wire.function,
            expr: wire.expr,
            place: wire.place,
            through: Vec::new(),
        };
        let way = WireWay(vec![(wire.function, wire.expr)]);
        Self { site, target: wire.target.clone(), way, stands_for: None }
    }
}

/// Where a call belongs if nothing on the way up is the service's own.
#[derive(Clone, Default)]
struct Lowest {
    /// What puts it on the wire.
    sends: Option<Wanted>,
    /// What does more than to pass it on.
    decides: Option<Wanted>,
}

impl Lowest {
    fn best(self) -> Option<Wanted> {
        self.decides.or(self.sends)
    }
}

/// Who asks: the service whose code is followed.
#[derive(Clone, Copy)]
pub(super) struct Asker<'a> {
    pub(super) program: &'a Program,
    pub(super) values: &'a Values<'a>,
    pub(super) reach: &'a Reach,
    pub(super) crates: &'a [CrateId],
    /// For roles: which code is its own.
    pub(super) own: Option<&'a dyn Fn(FunctionId) -> bool>,
    /// Crates that only start the service, which lives in others: they want nothing of what these do.
    pub(super) launchers: &'a [CrateId],
}

impl Asker<'_> {
    fn is_own(&self, function: FunctionId) -> bool {
        if let Some(own) = self.own {
            return own(function);
        }
        self.crates.contains(&self.crate_of(function))
    }

    /// Whether a function is generated: it runs handlers, and wants nothing.
    fn is_derived(&self, function: FunctionId) -> bool {
        let definitions = &self.program.definitions;
        let file = definitions.functions[function].source.file;
        Facts::is_derived_path(&definitions.units[file].path)
    }

    /// Whether all that callers pass for an address are the keys of things, as numbers and types made for them are: where the
    /// call goes is decided without them.
    fn depends_on_keys(&self, target: &WireTarget, function: FunctionId) -> bool {
        let WireTarget::Http { methods, urls, .. } = target else { return false };
        let definitions = &self.program.definitions;
        let signature = self.program.types.signature(definitions, function);
        let is_key = |part: &Part| {
            let Part::Parameter(_, index) = part else { return false };
            let at = *index as usize + usize::from(signature.has_receiver);
            match signature.inputs.get(at).map(Ty::peeled) {
                Some(Ty::Primitive(name)) => *name != "str",
                Some(Ty::Adt(of, _)) => {
                    let item = definitions.item(definitions.adts[*of].source);
                    !self.is_of_stub(*of) && matches!(item.kind, ItemKind::Struct(_))
                }
                _ => false,
            }
        };
        let are_keys = |text: &Text| text.passed_to(function).all(is_key);
        !methods.iter().any(|text| text.is_passed_to(function)) && urls.iter().all(are_keys)
    }

    /// Whether a function says how something is asked rather than who asks: a client, what puts the call on the wire for a
    /// trait, and what hands on what it is given.
    fn passes_on(&self, wanted: &Wanted) -> bool {
        let function = wanted.site.function;
        let is_wire = wanted.way.0.len() == 1;
        is_of_clients(&self.program.definitions, function)
            || is_of_said(self.program, function)
            || is_wire && self.implementor(function).is_some()
            || is_thin(self.program, function, &[]) && self.hands_on(function, wanted.site.expr)
    }

    /// Whether all arguments of a call are what the function was given.
    fn hands_on(&self, function: FunctionId, expr: ExprId) -> bool {
        let Some(body) = self.program.definitions.body(function) else { return false };
        let Some(types) = self.program.functions[function].as_deref() else { return false };
        let is_given = |mut at: ExprId| loop {
            at = match &body.expressions[at].kind {
                ExprKind::Reference(inner, _)
                | ExprKind::Unary { operator: UnaryOperator::Dereference, operand: inner } => {
                    *inner
                }
                ExprKind::MethodCall(call) if call.arguments.is_empty() => call.receiver,
                ExprKind::Path(_) => {
                    return matches!(
                        types.resolution(at),
                        Some(Resolution::Local(pattern)) if body.parameters.contains(&pattern)
                    );
                }
                _ => return false,
            };
        };
        match &body.expressions[expr].kind {
            ExprKind::Call { arguments, .. } => arguments.iter().all(|it| is_given(*it)),
            ExprKind::MethodCall(call) => call.arguments.iter().all(|it| is_given(*it)),
            _ => false,
        }
    }

    fn crate_of(&self, function: FunctionId) -> CrateId {
        let definitions = &self.program.definitions;
        definitions.home_of(function)
    }

    /// Whether a caller only starts the service in which `function` does something.
    fn only_starts(&self, caller: FunctionId, function: FunctionId) -> bool {
        self.launchers.contains(&self.crate_of(caller))
            && !self.launchers.contains(&self.crate_of(function))
    }

    fn counts(&self, owner: BodyOwner) -> bool {
        match owner {
            BodyOwner::Function(function) => self.reach.has(function),
            BodyOwner::Value(value) => self.reach.has_value(value),
        }
    }

    /// The sites of this service that want the call which `wire` makes.
    pub(super) fn wanted(&self, wire: &Wire) -> Vec<Wanted> {
        let mut done = Vec::new();
        let first = Wanted::by(wire);
        let mut work = vec![(first, Lowest::default(), vec![wire.function])];
        while let Some((wanted, mut lowest, seen)) = work.pop() {
            if done.len() + work.len() > LIMIT {
                done.push(wanted);
                continue;
            }
            let function = wanted.site.function;
            let depends = depends_on_parameters(&wanted.target, function)
                && (seen.len() == 1 || !self.depends_on_keys(&wanted.target, function));
            let is_own = self.is_own(function);
            let must_rise = depends || !is_own && !goes_on(self.program, function);
            // Where nothing on the way up is the service's own, the call belongs where it is decided.
            if !depends && !is_own {
                lowest.sends.get_or_insert_with(|| wanted.clone());
                if !self.passes_on(&wanted) {
                    lowest.decides.get_or_insert_with(|| wanted.clone());
                }
            }
            let risen = if must_rise && seen.len() <= DEPTH {
                self.rise(&wanted, &seen)
            } else {
                Vec::new()
            };
            if risen.is_empty() {
                // `main` starts everything and wants little of it.
                let is_start =
                    seen.len() > 2 && self.program.definitions.functions[function].name == "main";
                match lowest.best() {
                    Some(lowest) if !is_own || is_start => done.push(lowest),
                    _ => done.push(wanted),
                }
                continue;
            }
            for next in risen {
                let mut seen = seen.clone();
                seen.push(next.site.function);
                work.push((next, lowest.clone(), seen));
            }
        }
        for wanted in &mut done {
            self.close(wanted);
            self.take_from_setters(wanted, wire);
        }
        done.sort_by_key(|wanted| (wanted.site.place, wanted.site.expr));
        done.dedup_by(|one, other| one.site == other.site && one.target == other.target);
        done
    }

    /// The same call seen from outside the functions that only stand for another service, if somebody calls them.
    pub(super) fn outside(
        &self,
        wanted: Wanted,
        stands_for_another: &dyn Fn(FunctionId) -> bool,
    ) -> Vec<Wanted> {
        let mut done = Vec::new();
        let first = vec![wanted.site.function];
        let mut work = vec![(wanted, first)];
        while let Some((wanted, seen)) = work.pop() {
            let is_wrapped = stands_for_another(wanted.site.function);
            let is_followed = is_wrapped && seen.len() <= DEPTH && done.len() + work.len() <= LIMIT;
            let risen = if is_followed { self.rise(&wanted, &seen) } else { Vec::new() };
            if risen.is_empty() {
                done.push(wanted);
                continue;
            }
            for next in risen {
                let mut seen = seen.clone();
                seen.push(next.site.function);
                work.push((next, seen));
            }
        }
        done
    }

    /// The same call seen from every caller.
    fn rise(&self, wanted: &Wanted, seen: &[FunctionId]) -> Vec<Wanted> {
        let function = wanted.site.function;
        let mut risen = Vec::new();
        for (owner, expr) in self.values.callers(function) {
            let BodyOwner::Function(caller) = *owner else { continue };
            if !self.reach.has(caller)
                || seen.contains(&caller)
                || self.is_derived(caller)
                || self.is_registration(caller, *expr)
                || self.only_starts(caller, function)
            {
                continue;
            }
            let Ok(stands_for) = self.seen_by(wanted, caller, *expr) else { continue };
            let target = self.seen_from(&wanted.target, function, *owner, *expr);
            let mut through = vec![wanted.site.place];
            through.extend(wanted.site.through.iter().copied());
            let place = self.place(caller, *expr);
            let mut way = wanted.way.clone();
            way.0.push((caller, *expr));
            risen.push(Wanted {
                site: WireSite { function: caller, expr: *expr, place, through },
                target,
                way,
                stands_for,
            });
        }
        risen
    }

    /// Which type parameter of a caller stands for the type that the way is about: `send::<R: Request>` runs the impl of each
    /// request for those callers alone that name it. An error where the call is about another type.
    fn seen_by(
        &self,
        wanted: &Wanted,
        caller: FunctionId,
        expr: ExprId,
    ) -> Result<Option<(usize, AdtId)>, OtherType> {
        let function = wanted.site.function;
        let Some(types) = self.program.functions[caller].as_ref() else { return Ok(None) };
        let mut calls = types.calls_at(expr);
        let (of, seen) = if let Some((parameter, of)) = wanted.stands_for {
            let call = calls.find(|call| call.target == Target::Function(function));
            (of, call.and_then(|call| call.args.get(parameter)))
        } else {
            let Some(of) = self.implementor(function) else { return Ok(None) };
            let of_trait = |call: &&CallSite| match call.target {
                Target::Function(target) => target != function,
                _ => false,
            };
            (of, calls.find(of_trait).map(|call| &call.self_type))
        };
        match seen.map(Ty::peeled) {
            Some(Ty::Parameter(parameter)) => Ok(Some((*parameter as usize, of))),
            Some(Ty::Adt(other, _)) if *other != of && !self.is_of_stub(*other) => Err(OtherType),
            _ => Ok(None),
        }
    }

    /// The type for which a function implements one of a trait of the repository.
    fn implementor(&self, function: FunctionId) -> Option<AdtId> {
        let definitions = &self.program.definitions;
        let Owner::Impl(id) = definitions.functions[function].owner else { return None };
        let of_trait = definitions.impls[id].of_trait?;
        let home = definitions.crate_of(definitions.traits[of_trait].module);
        let of = self.program.types.adt_of_impl(id)?;
        (home.kind != CrateKind::Stub).then_some(of)
    }

    /// Whether a type stands around others, as `Arc` does.
    fn is_of_stub(&self, of: AdtId) -> bool {
        let definitions = &self.program.definitions;
        definitions.crate_of(definitions.adts[of].module).kind == CrateKind::Stub
    }

    /// `get(handler)`: a framework that is handed a function decides when to call it, not the code that hands it over.
    /// Functions of the repository and adaptors of `std` call it at once: `retry(client::fetch)`, `ids.map(fetch)`.
    fn is_registration(&self, function: FunctionId, expr: ExprId) -> bool {
        let Some(body) = self.program.definitions.body(function) else { return false };
        if !matches!(body.expressions[expr].kind, ExprKind::Path(_)) {
            return false;
        }
        let takes_it = |at: &ExprId| match &body.expressions[*at].kind {
            ExprKind::Call { arguments, .. } => arguments.contains(&expr),
            ExprKind::MethodCall(call) => call.arguments.contains(&expr),
            _ => false,
        };
        let mut calls = self.program.calls_of(function).iter();
        !calls.any(|call| takes_it(&call.expr) && self.runs_at_once(call))
    }

    fn runs_at_once(&self, call: &CallSite) -> bool {
        let Target::Function(target) = call.target else { return false };
        let definitions = &self.program.definitions;
        let home = definitions.crate_of(definitions.functions[target].module);
        !definitions.is_stub(target) || matches!(home.name.as_str(), "std" | "futures_util")
    }

    fn place(&self, function: FunctionId, expr: ExprId) -> Place {
        let definitions = &self.program.definitions;
        let file = definitions.functions[function].source.file;
        let line = definitions.body(function).map_or(0, |body| body.expressions[expr].span.line);
        Place { path: definitions.units[file].path, line }
    }

    /// The target with the parameters of `function` replaced by what the call at `expr` passes.
    fn seen_from(
        &self,
        target: &WireTarget,
        function: FunctionId,
        owner: BodyOwner,
        expr: ExprId,
    ) -> WireTarget {
        self.replace(target, &|part| match part {
            // A reference (`map(helper)`) passes what is not known here.
            part if part.up_to() == Some(function) => self.values.passed_at(part, owner, expr),
            _ => None,
        })
    }

    /// What is still open is taken from all callers in reach.
    fn close(&self, wanted: &mut Wanted) {
        let is_caller = |owner: BodyOwner| self.counts(owner);
        let close =
            |texts: &mut Vec<Text>| *texts = self.values.close(std::mem::take(texts), &is_caller);
        match &mut wanted.target {
            WireTarget::Http { methods, urls, .. } => {
                close(methods);
                close(urls);
            }
            WireTarget::Topic(topics) => close(topics),
            WireTarget::Told(told) => {
                close(&mut told.methods);
                close(&mut told.addresses);
                close(&mut told.operations);
            }
            WireTarget::Rpc(_) => {}
        }
    }

    /// Where the receivers of the calls on the way tell nothing of an address, whoever sets the field where it is sent
    /// from speaks for all.
    fn take_from_setters(&self, wanted: &mut Wanted, wire: &Wire) {
        let (WireTarget::Http { urls, .. }, WireTarget::Http { urls: sent, .. }) =
            (&mut wanted.target, &wire.target)
        else {
            return;
        };
        if urls.iter().any(says) {
            return;
        }
        let held = |part: &Part| match part {
            Part::Own(of, chain) if *of == wire.function => {
                Some(self.values.held_by_any(*of, chain, None))
            }
            _ => None,
        };
        let set: Vec<Text> =
            sent.iter().flat_map(|text| text.replaced(ALTERNATIVES, held)).collect();
        let closed = self.values.close(set, &|owner| self.counts(owner));
        if closed.iter().any(says) {
            *urls = closed;
        }
    }

    fn replace(
        &self,
        target: &WireTarget,
        with: &dyn Fn(&Part) -> Option<Vec<Text>>,
    ) -> WireTarget {
        let change = |texts: &[Text]| {
            let mut all: Vec<Text> =
                texts.iter().flat_map(|text| text.replaced(ALTERNATIVES, with)).collect();
            all.sort();
            all.dedup();
            all.truncate(2 * ALTERNATIVES);
            all
        };
        match target {
            WireTarget::Http { methods, urls, contract, protocol } => WireTarget::Http {
                methods: change(methods),
                urls: change(urls),
                contract: *contract,
                protocol: *protocol,
            },
            WireTarget::Topic(topics) => WireTarget::Topic(change(topics)),
            WireTarget::Told(told) => WireTarget::Told(Told {
                methods: change(&told.methods),
                addresses: change(&told.addresses),
                operations: change(&told.operations),
                ..told.clone()
            }),
            rpc @ WireTarget::Rpc(_) => rpc.clone(),
        }
    }
}

/// Whether a text has a word of an address in it, or the name of where one stands.
fn says(text: &Text) -> bool {
    text.0.iter().any(|part| match part {
        Part::Literal(known) => known.chars().any(char::is_alphanumeric),
        Part::Environment(_) | Part::Key(_) => true,
        _ => false,
    })
}

fn texts_of(target: &WireTarget) -> Vec<&Text> {
    match target {
        WireTarget::Http { methods, urls, .. } => methods.iter().chain(urls).collect(),
        WireTarget::Topic(topics) => topics.iter().collect(),
        WireTarget::Told(told) => told.texts().collect(),
        WireTarget::Rpc(_) => Vec::new(),
    }
}

/// Whether what the caller passes decides where the call goes.
fn depends_on_parameters(target: &WireTarget, function: FunctionId) -> bool {
    texts_of(target).iter().any(|text| text.is_passed_to(function))
}
