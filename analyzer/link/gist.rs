//! A body in short: what it brings into play, which fields it sets, and where it says what is looked for again and again.
//!
//! Bodies are gone through once for all that asks of them later, and in a run over many revisions not even that: what is
//! known of a body stays with it. So nothing may stand here that hangs on other bodies, or on what the lookups do not tell
//! (see [`reuse`](super::reuse)).

use super::call_site::{BodyOwner, BodyTypes, CallSyntax, Resolution, Target};
use super::definitions::{
    AdtId, Definition, Definitions, FunctionId, ModuleId, Namespace, ValueId,
};
use super::types::Ty;
use crate::base::{Id, Name};
use crate::syntax::facts::{Body, ExprId, ExprKind, ItemKind, Literal, TypeRef};

/// A body in short; lists of ids are sorted, each id once.
#[derive(Clone, Debug, Default)]
pub struct Gist {
    /// All lists of ids one after the other: walks through a program read them again and again.
    ids: Box<[u32]>,
    /// Where each list but the last ends.
    ends: [u32; 6],
    /// The fields that it sets, in the order of expressions.
    pub(crate) sets: Box<[(AdtId, Name, ExprId)]>,
    /// Its struct literals, in order.
    pub(crate) structs: Box<[ExprId]>,
    /// Its texts, in order.
    pub(crate) texts: Box<[ExprId]>,
}

/// The lists of ids of a body.
struct Lists {
    calls: Vec<Call>,
    values: Vec<ValueId>,
    constructed: Vec<AdtId>,
    typed: Vec<AdtId>,
    handed: Vec<AdtId>,
    spoken: Vec<AdtId>,
    read: Vec<AdtId>,
}

impl Lists {
    /// One after the other, with the ends of all but the last.
    fn packed(self) -> (Box<[u32]>, [u32; 6]) {
        let mut ids: Vec<u32> = Vec::new();
        let mut ends = [0; 6];
        let calls = once(self.calls).into_iter().map(Call::packed);
        ids.extend(calls);
        ends[0] = ids.len() as u32;
        ids.extend(once(self.values).into_iter().map(|id| id.index() as u32));
        ends[1] = ids.len() as u32;
        let types = [self.constructed, self.typed, self.handed, self.spoken];
        for (list, end) in types.into_iter().zip(2..) {
            ids.extend(once(list).into_iter().map(|id| id.index() as u32));
            ends[end] = ids.len() as u32;
        }
        ids.extend(once(self.read).into_iter().map(|id| id.index() as u32));
        (ids.into(), ends)
    }
}

/// A call, as far as reaching goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Call {
    pub(super) function: FunctionId,
    /// The function is not called but handed on, so that a stranger calls it.
    pub(super) is_handed_on: bool,
}

impl Call {
    /// The id with the flag behind it: the order is that of calls.
    pub(super) fn packed(self) -> u32 {
        (self.function.index() as u32) << 1 | u32::from(self.is_handed_on)
    }

    pub(super) fn unpacked(packed: u32) -> Self {
        Self {
            function: FunctionId::from_index(packed as usize >> 1),
            is_handed_on: packed & 1 == 1,
        }
    }
}

/// Gathers ids, each once; empty again after each list.
#[derive(Debug)]
pub(super) struct Sieve {
    is_in: Vec<bool>,
    found: Vec<AdtId>,
}

impl Sieve {
    pub(super) fn new(definitions: &Definitions) -> Self {
        Self { is_in: vec![false; definitions.adts.len()], found: Vec::new() }
    }

    fn add(&mut self, id: AdtId) {
        if !std::mem::replace(&mut self.is_in[id.index()], true) {
            self.found.push(id);
        }
    }

    /// Every struct and enum in a type.
    fn add_all(&mut self, ty: &Ty) {
        match ty {
            Ty::Adt(adt, args) => {
                self.add(*adt);
                args.iter().for_each(|arg| self.add_all(arg));
            }
            Ty::Reference(args) | Ty::Tuple(args) | Ty::Slice(args) | Ty::Array(args) => {
                args.iter().for_each(|arg| self.add_all(arg));
            }
            _ => {}
        }
    }

    fn take(&mut self) -> Vec<AdtId> {
        self.found.iter().for_each(|id| self.is_in[id.index()] = false);
        std::mem::take(&mut self.found)
    }
}

impl Gist {
    /// Goes through a body.
    pub(super) fn of(
        definitions: &Definitions,
        module: ModuleId,
        facts: &Body,
        body: &BodyTypes,
        sieve: &mut Sieve,
    ) -> Self {
        let (structs, texts) = literals(facts);
        let is_literal = |expr: ExprId| structs.binary_search(&expr).is_ok();
        let handed = match body.owner {
            BodyOwner::Function(_) => handed_over(definitions, module, facts, body),
            BodyOwner::Value(_) => Handed::default(),
        };
        handed.constructed.iter().for_each(|adt| sieve.add(*adt));
        let named = body.resolutions.iter().filter_map(|(_, resolution)| match resolution {
            Resolution::Definition(Definition::Adt(adt) | Definition::Variant(adt, _)) => Some(adt),
            _ => None,
        });
        named.for_each(|adt| sieve.add(*adt));
        for expr in &structs {
            if let Ty::Adt(adt, _) = &body.expressions[*expr] {
                sieve.add(*adt);
            }
        }
        let constructed = sieve.take();
        // `T::default()` of a derived `Default` makes a `T`.
        let selves = body.calls.iter().map(|call| &call.self_type);
        let others = body.expressions.iter_enumerated().filter(|(expr, _)| !is_literal(*expr));
        for ty in selves.chain(others.map(|(_, ty)| ty)) {
            if let Ty::Adt(adt, _) = ty {
                sieve.add(*adt);
            }
        }
        let typed = sieve.take();
        for ty in &body.expressions {
            if let Ty::Adt(_, args) = ty.peeled() {
                args.iter().for_each(|arg| sieve.add_all(arg));
            }
        }
        let spoken = sieve.take();
        for expression in &facts.expressions {
            if let ExprKind::Field { base, .. } = &expression.kind
                && let Ty::Adt(adt, _) = body.expressions[*base].peeled()
            {
                sieve.add(*adt);
            }
        }
        let read = sieve.take();
        let (calls, values) = (calls_of(body), values_of(body));
        let lists = Lists { calls, values, constructed, typed, handed: handed.named, spoken, read };
        let (ids, ends) = lists.packed();
        Self { ids, ends, sets: sets(facts, body), structs: structs.into(), texts: texts.into() }
    }

    /// Everything it calls or hands on.
    pub(super) fn calls(&self) -> impl Iterator<Item = Call> + '_ {
        self.list(0).iter().map(|packed| Call::unpacked(*packed))
    }

    /// Consts and statics that it names.
    pub(super) fn values(&self) -> impl Iterator<Item = ValueId> + '_ {
        self.ids_of(1)
    }

    /// Types of which it makes values.
    pub(super) fn constructed(&self) -> impl Iterator<Item = AdtId> + '_ {
        self.ids_of(2)
    }

    /// Types that its expressions have: it makes values of those that are made of data.
    pub(super) fn typed(&self) -> impl Iterator<Item = AdtId> + '_ {
        self.ids_of(3)
    }

    /// Types that it hands over by name.
    pub(super) fn handed(&self) -> impl Iterator<Item = AdtId> + '_ {
        self.ids_of(4)
    }

    /// Types that stand as arguments of others.
    pub(super) fn spoken(&self) -> impl Iterator<Item = AdtId> + '_ {
        self.ids_of(5)
    }

    /// Types of which it reads fields.
    fn read(&self) -> impl Iterator<Item = AdtId> + '_ {
        self.ids_of(6)
    }

    /// Whether it names a type or a variant of it as a value, or makes values of it.
    pub(crate) fn constructs(&self, adt: AdtId) -> bool {
        self.list(2).binary_search(&(adt.index() as u32)).is_ok()
    }

    /// Whether it reads a field of one of these types.
    pub(crate) fn reads_any(&self, mut types: impl Iterator<Item = AdtId>) -> bool {
        types.any(|adt| self.list(6).binary_search(&(adt.index() as u32)).is_ok())
    }

    fn list(&self, at: usize) -> &[u32] {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        let end = self.ends.get(at).map_or(self.ids.len(), |end| *end as usize);
        &self.ids[start as usize..end]
    }

    fn ids_of<I: Id>(&self, at: usize) -> impl Iterator<Item = I> + '_ {
        self.list(at).iter().map(|id| I::from_index(*id as usize))
    }

    /// The same in other ids.
    pub(super) fn renamed(
        &self,
        function: impl Fn(FunctionId) -> FunctionId,
        adt: impl Fn(AdtId) -> AdtId,
        value: impl Fn(ValueId) -> ValueId,
    ) -> Self {
        let lists = Lists {
            calls: self.calls().map(|it| Call { function: function(it.function), ..it }).collect(),
            values: self.values().map(&value).collect(),
            constructed: self.constructed().map(&adt).collect(),
            typed: self.typed().map(&adt).collect(),
            handed: self.handed().map(&adt).collect(),
            spoken: self.spoken().map(&adt).collect(),
            read: self.read().map(&adt).collect(),
        };
        let (ids, ends) = lists.packed();
        let sets = self.sets.iter().map(|(of, name, expr)| (adt(*of), *name, *expr)).collect();
        Self { ids, ends, sets, structs: self.structs.clone(), texts: self.texts.clone() }
    }

    /// Every id in it.
    pub(super) fn each_id(&self, found: &mut dyn FnMut(Definition)) {
        self.calls().for_each(|call| found(Definition::Function(call.function)));
        self.values().for_each(|id| found(Definition::Value(id)));
        let types = (2..7).flat_map(|at| self.ids_of(at));
        types.for_each(|id| found(Definition::Adt(id)));
        self.sets.iter().for_each(|(id, ..)| found(Definition::Adt(*id)));
    }
}

/// Where a body has struct literals and texts.
fn literals(facts: &Body) -> (Vec<ExprId>, Vec<ExprId>) {
    let (mut structs, mut texts) = (Vec::new(), Vec::new());
    for (expr, expression) in facts.expressions.iter_enumerated() {
        match &expression.kind {
            ExprKind::Struct(_) => structs.push(expr),
            ExprKind::Literal(Literal::String(_)) => texts.push(expr),
            _ => {}
        }
    }
    (structs, texts)
}

fn calls_of(body: &BodyTypes) -> Vec<Call> {
    let calls = body.calls.iter().filter_map(|call| match call.target {
        Target::Function(function) => {
            Some(Call { function, is_handed_on: call.syntax == CallSyntax::Reference })
        }
        _ => None,
    });
    calls.collect()
}

fn values_of(body: &BodyTypes) -> Vec<ValueId> {
    let values = body.resolutions.iter().filter_map(|(_, resolution)| match resolution {
        Resolution::Definition(Definition::Value(value)) => Some(*value),
        _ => None,
    });
    values.collect()
}

/// The fields that a body sets: in literals, by assignment, and those of tuple structs by calls: `Topic("orders")` sets `0`.
fn sets(facts: &Body, body: &BodyTypes) -> Box<[(AdtId, Name, ExprId)]> {
    let mut sets = Vec::new();
    for (expr, expression) in facts.expressions.iter_enumerated() {
        match &expression.kind {
            ExprKind::Struct(literal) => {
                let Ty::Adt(adt, _) = &body.expressions[expr] else { continue };
                sets.extend(literal.fields.iter().map(|(name, value)| (*adt, *name, *value)));
            }
            ExprKind::Assign { place, value } => {
                let ExprKind::Field { base, name } = &facts.expressions[*place].kind else {
                    continue;
                };
                let Ty::Adt(adt, _) = body.expressions[*base].peeled() else { continue };
                sets.push((*adt, *name, *value));
            }
            ExprKind::Call { callee, arguments } => {
                let Some(Resolution::Definition(Definition::Adt(adt))) = body.resolution(*callee)
                else {
                    continue;
                };
                let numbered = arguments.iter().enumerate();
                sets.extend(numbered.map(|(at, it)| (adt, Name::new(&at.to_string()), *it)));
            }
            _ => {}
        }
    }
    sets.into()
}

/// The types that the calls of a body name.
#[derive(Default)]
struct Handed {
    /// Those of which strangers make values.
    constructed: Vec<AdtId>,
    named: Vec<AdtId>,
}

fn handed_over(
    definitions: &Definitions,
    module: ModuleId,
    facts: &Body,
    body: &BodyTypes,
) -> Handed {
    let mut handed = Handed::default();
    for call in &body.calls {
        let is_outside = !matches!(call.target, Target::Function(_));
        if let ExprKind::MethodCall(of) = &facts.expressions[call.expr].kind {
            let named = named_in(definitions, module, of.types.iter());
            // A method outside calls what the type has, as `container.register::<Orders>()` does.
            if is_outside {
                handed.constructed.extend(&named);
            }
            handed.named.extend(named);
        }
        for adt in handed_as_types(definitions, module, facts, call.expr) {
            handed.named.push(adt);
            // Of a type without values nobody makes one: it is there to be named.
            if is_outside || is_without_values(definitions, adt) {
                handed.constructed.push(adt);
            }
        }
    }
    handed
}

/// Whether a type is an enum without variants.
fn is_without_values(definitions: &Definitions, adt: AdtId) -> bool {
    let item = definitions.item(definitions.adts[adt].source);
    matches!(&item.kind, ItemKind::Enum(of) if of.variants.is_empty())
}

/// The types that a call hands over by name: `configure::<RestApi>(app)`. A function outside that takes a type calls its
/// functions.
fn handed_as_types(
    definitions: &Definitions,
    module: ModuleId,
    facts: &Body,
    call: ExprId,
) -> Vec<AdtId> {
    let callee = match &facts.expressions[call].kind {
        ExprKind::Call { callee, .. } => *callee,
        _ => call,
    };
    let ExprKind::Path(path) = &facts.expressions[callee].kind else { return Vec::new() };
    let given = path.segments.iter().filter_map(|segment| segment.arguments.as_ref());
    named_in(definitions, module, given.flat_map(|arguments| &arguments.types))
}

/// Structs and enums that a body in `module` names among types.
fn named_in<'a>(
    definitions: &Definitions,
    module: ModuleId,
    given: impl Iterator<Item = &'a TypeRef>,
) -> Vec<AdtId> {
    let mut handed = Vec::new();
    for ty in given {
        let TypeRef::Path(path) = ty else { continue };
        let found = definitions.resolve_path(module, path, Namespace::Types);
        if let Some(Definition::Adt(adt)) = found.map(|found| found.definition) {
            handed.push(adt);
        }
    }
    handed
}

/// Each thing once.
fn once<T: Ord>(mut things: Vec<T>) -> Vec<T> {
    things.sort_unstable();
    things.dedup();
    things
}
