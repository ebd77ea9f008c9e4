//! Forms of a role: two roles that answer the same RPCs with the same code. Who asks which of them?
//!
//! Whoever makes the client says it: `connect(cluster, Role::StockReplica)`. Its value is followed from there to the roles
//! that hold it, over variables, arguments, fields and what functions return.

use super::territory::Division;
use crate::base::{Id, Name};
use crate::link::types::Ty;
use crate::link::{
    AdtId, BodyOwner, BodyTypes, Definition, FunctionId, Owner, Resolution, Target, TraitId,
};
use crate::services::protocols::Facts;
use crate::syntax::facts::{Body, ExprId, ExprKind, PatternId, PatternKind, Statement};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// A role that has the code of another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    /// The enum that lists the roles, and which of its variants this one is.
    pub(super) listed: (AdtId, u32),
    /// Whose code it runs.
    pub(super) base: u16,
}

/// Who holds clients that were made for a form.
#[derive(Debug, Default)]
pub(super) struct Held {
    /// The role that holds one, then the form.
    pub(super) roles: BTreeSet<(u16, u16)>,
    /// The form, then a field that has one.
    fields: FxHashSet<(u16, AdtId, Name)>,
}

/// Who holds clients that were made for the forms of a division's roles.
pub(super) fn held(facts: Facts<'_>, division: &Division) -> Held {
    let mut all = Held::default();
    for (at, draft) in (0..).zip(&division.drafts) {
        let Some(form) = draft.form else { continue };
        let clients = Clients::of(facts, &division.drafts[usize::from(form.base)].services);
        let trail = Trail::of(facts, form, clients).followed();
        let owners = trail.holders.iter().filter_map(|holder| division.owner[holder.index()]);
        all.roles.extend(owners.filter(|it| *it != form.base).map(|owner| (owner, at)));
        all.fields.extend(trail.kept.iter().map(|(of, field)| (at, *of, *field)));
    }
    all
}

impl Held {
    /// Whether a call may go to a form as far as its receiver tells: a field that holds no client of the form does not.
    pub(super) fn may_ask(
        &self,
        facts: Facts<'_>,
        form: u16,
        function: FunctionId,
        call: ExprId,
    ) -> bool {
        let definitions = &facts.program.definitions;
        let (Some(body), Some(types)) =
            (definitions.body(function), facts.program.functions[function].as_ref())
        else {
            return true;
        };
        let ExprKind::MethodCall(method) = &body.expressions[call].kind else { return true };
        let mut receiver = method.receiver;
        loop {
            match &body.expressions[receiver].kind {
                // `self.client.clone()`, `self.client.as_ref()`
                ExprKind::MethodCall(call) if call.arguments.is_empty() => receiver = call.receiver,
                ExprKind::Reference(inner, _) | ExprKind::Unary { operand: inner, .. } => {
                    receiver = *inner;
                }
                ExprKind::Field { base, name } => {
                    let of = field_of(types, *base);
                    return of.is_none_or(|of| self.fields.contains(&(form, of, *name)));
                }
                _ => return true,
            }
        }
    }
}

/// The type whose field is read.
fn field_of(types: &BodyTypes, base: ExprId) -> Option<AdtId> {
    match types.expressions[base].peeled() {
        Ty::Adt(of, _) => Some(*of),
        _ => None,
    }
}

/// What asks RPC services: types with methods of clients, traits that stand before clients.
struct Clients {
    types: FxHashSet<AdtId>,
    traits: FxHashSet<TraitId>,
    methods: FxHashSet<FunctionId>,
}

impl Clients {
    fn of(facts: Facts<'_>, services: &BTreeSet<Name>) -> Self {
        let definitions = &facts.program.definitions;
        let known = facts.rpcs.clients.iter().chain(&facts.rpcs.facades);
        let methods: FxHashSet<FunctionId> = known
            .filter(|(_, rpc)| services.contains(&rpc.service))
            .map(|(function, _)| *function)
            .collect();
        let owners = || methods.iter().map(|method| definitions.functions[*method].owner);
        let types = owners().filter_map(|owner| match owner {
            Owner::Impl(id) => facts.program.types.adt_of_impl(id),
            _ => None,
        });
        let traits = owners().filter_map(|owner| match owner {
            Owner::Trait(of) => Some(of),
            _ => None,
        });
        Self { types: types.collect(), traits: traits.collect(), methods }
    }

    /// Whether a value of a type is a client, or holds one as `Option` and `Arc` do.
    fn has(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Adt(of, arguments) => {
                self.types.contains(of) || arguments.iter().any(|inner| self.has(inner))
            }
            Ty::Reference(inner) | Ty::Tuple(inner) | Ty::Slice(inner) | Ty::Array(inner) => {
                inner.iter().any(|inner| self.has(inner))
            }
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => bounds.iter().any(|bound| {
                self.traits.contains(&bound.of)
                    || bound.args.iter().any(|inner| self.has(inner))
                    || bound.bindings.iter().any(|(_, inner)| self.has(inner))
            }),
            _ => false,
        }
    }
}

/// What a value has to do with a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Says {
    #[default]
    Nothing,
    /// It was made of the form's name.
    Name,
    /// It is a client of the form.
    Client,
}

/// Where clients of one form go.
struct Trail<'a> {
    facts: Facts<'a>,
    form: Form,
    clients: Clients,
    /// Functions that give such a client.
    makers: FxHashSet<FunctionId>,
    /// Parameters that take one, by position without `self`.
    given: FxHashSet<(FunctionId, usize)>,
    /// Fields that have one.
    kept: BTreeSet<(AdtId, Name)>,
    /// Functions that ask it or put it into a value of theirs.
    holders: BTreeSet<FunctionId>,
    open: BTreeSet<FunctionId>,
    /// Fields whose readers are still to be opened: all bodies are looked through for several at once.
    unread: FxHashSet<(AdtId, Name)>,
}

impl<'a> Trail<'a> {
    fn of(facts: Facts<'a>, form: Form, clients: Clients) -> Self {
        let names_it = |types: &BodyTypes| {
            types.gist.constructs(form.listed.0)
                && types.resolutions.iter().any(|(_, it)| form.is(*it))
        };
        let may_name = |it| facts.index.made_by_any(it).any(|made| made == form.listed.0);
        let open = facts.bodies().filter(|(it, _, types)| may_name(*it) && names_it(types));
        let open = open.map(|(it, ..)| it);
        Self {
            facts,
            form,
            clients,
            makers: FxHashSet::default(),
            given: FxHashSet::default(),
            kept: BTreeSet::new(),
            holders: BTreeSet::new(),
            open: open.collect(),
            unread: FxHashSet::default(),
        }
    }

    /// The same, once all clients are followed to their end.
    fn followed(mut self) -> Self {
        while let Some(function) = self.next() {
            let definitions = &self.facts.program.definitions;
            let types = self.facts.program.functions[function].as_ref();
            if let (Some(body), Some(types)) = (definitions.body(function), types)
                && !definitions.functions[function].is_test
                && !definitions.is_stub(function)
                && !self.facts.is_derived(function)
            {
                self.read(function, body, types);
            }
        }
        self
    }

    fn read(&mut self, function: FunctionId, body: &Body, types: &BodyTypes) {
        let values = self.values(function, body, types);
        let is_client = |expr: &ExprId| values[expr.index()] == Says::Client;
        let mut is_given = body.root.as_ref().is_some_and(is_client);
        for (expr, expression) in body.expressions.iter_enumerated() {
            match &expression.kind {
                ExprKind::Return(Some(value)) => is_given |= is_client(value),
                ExprKind::Struct(literal) => {
                    for (field, _) in literal.fields.iter().filter(|(_, value)| is_client(value)) {
                        self.keep(function, types, expr, *field);
                    }
                }
                ExprKind::Assign { place, value } if is_client(value) => {
                    if let ExprKind::Field { base, name } = &body.expressions[*place].kind {
                        self.keep(function, types, *base, *name);
                    }
                }
                ExprKind::Call { callee, arguments } => {
                    let is_made = matches!(
                        types.resolution(*callee),
                        Some(Resolution::Definition(Definition::Adt(_)))
                    );
                    for (at, argument) in arguments.iter().enumerate() {
                        if is_made && is_client(argument) {
                            self.keep(function, types, expr, Name::new(&at.to_string()));
                        }
                    }
                    self.pass(expr, types, arguments, &is_client);
                }
                ExprKind::MethodCall(call) => {
                    let is_asked = callee_of(types, expr)
                        .is_some_and(|callee| self.clients.methods.contains(&callee));
                    if is_asked && is_client(&call.receiver) {
                        self.holders.insert(function);
                    }
                    self.pass(expr, types, &call.arguments, &is_client);
                }
                _ => {}
            }
        }
        if is_given && self.makers.insert(function) {
            let callers = self.facts.program.callers(function).iter();
            self.open.extend(callers.filter_map(|(owner, _)| match owner {
                BodyOwner::Function(caller) => Some(*caller),
                BodyOwner::Value(_) => None,
            }));
        }
    }

    /// A function puts a client into a field of a value: whoever reads that field has it too.
    fn keep(&mut self, function: FunctionId, types: &BodyTypes, value: ExprId, field: Name) {
        self.holders.insert(function);
        if let Some(of) = field_of(types, value).filter(|of| self.kept.insert((*of, field))) {
            self.unread.insert((of, field));
        }
    }

    /// A function that is still to be read.
    fn next(&mut self) -> Option<FunctionId> {
        if self.open.is_empty() && !self.unread.is_empty() {
            let unread = std::mem::take(&mut self.unread);
            let of: BTreeSet<AdtId> = unread.iter().map(|(of, _)| *of).collect();
            let reads = |body: &Body, types: &BodyTypes| {
                types.gist.reads_any(of.iter().copied())
                    && body.expressions.iter().any(|expression| match &expression.kind {
                        ExprKind::Field { base, name } => {
                            field_of(types, *base).is_some_and(|of| unread.contains(&(of, *name)))
                        }
                        _ => false,
                    })
            };
            let readers = self.facts.bodies().filter(|(_, body, types)| reads(body, types));
            self.open.extend(readers.map(|(reader, ..)| reader));
        }
        self.open.pop_first()
    }

    /// What a call hands over to a function of the repository.
    fn pass(
        &mut self,
        call: ExprId,
        types: &BodyTypes,
        arguments: &[ExprId],
        is_client: &impl Fn(&ExprId) -> bool,
    ) {
        let Some(callee) = callee_of(types, call) else { return };
        let positions = self.facts.program.definitions.signature(callee).parameters.len();
        // `Type::method(&value, x)` names its receiver first.
        let before = arguments.len().saturating_sub(positions);
        for (at, argument) in arguments.iter().skip(before).enumerate() {
            if is_client(argument) && self.given.insert((callee, at)) {
                self.open.insert(callee);
            }
        }
    }

    /// What every expression of a body has to do with the form.
    fn values(&self, function: FunctionId, body: &Body, types: &BodyTypes) -> Vec<Says> {
        let bound = bound(body);
        let mut values = vec![Says::Nothing; body.expressions.len()];
        let mut locals: FxHashMap<PatternId, Says> = FxHashMap::default();
        for (at, pattern) in body.parameters.iter().enumerate() {
            if self.given.contains(&(function, at)) {
                self.bind(body, types, *pattern, Says::Client, &mut locals);
            }
        }
        // Whatever stands inside an expression has a lower number; the second time is for loops.
        for _ in 0..2 {
            for (expr, expression) in body.expressions.iter_enumerated() {
                let says = match &expression.kind {
                    ExprKind::Path(_) => match types.resolution(expr) {
                        Some(Resolution::Local(it)) => locals.get(&it).copied().unwrap_or_default(),
                        Some(found) if self.form.is(found) => Says::Name,
                        _ => Says::Nothing,
                    },
                    kind => self.made_of(types, expr, kind, &values),
                };
                values[expr.index()] = says;
                if says != Says::Nothing {
                    for pattern in bound.get(&expr).into_iter().flatten() {
                        self.bind(body, types, *pattern, says, &mut locals);
                    }
                }
            }
        }
        values
    }

    /// What an expression has to do with the form by what stands inside it.
    fn made_of(&self, types: &BodyTypes, expr: ExprId, kind: &ExprKind, values: &[Says]) -> Says {
        let says = |expr: &ExprId| values[expr.index()];
        let most = |all: &[ExprId]| all.iter().map(says).max().unwrap_or_default();
        let found = match kind {
            ExprKind::Call { arguments, .. } => most(arguments),
            ExprKind::MethodCall(call) => says(&call.receiver).max(most(&call.arguments)),
            ExprKind::Field { base, name } => {
                let of = field_of(types, *base);
                let is_kept = of.is_some_and(|of| self.kept.contains(&(of, *name)));
                if is_kept { Says::Client } else { says(base) }
            }
            ExprKind::Reference(only, _)
            | ExprKind::Unary { operand: only, .. }
            | ExprKind::Await(only)
            | ExprKind::Try(only)
            | ExprKind::Cast { value: only, .. } => says(only),
            ExprKind::Tuple(all) | ExprKind::Array(all) => most(all),
            ExprKind::If { then_branch, else_branch, .. } => {
                says(then_branch).max(else_branch.as_ref().map(says).unwrap_or_default())
            }
            ExprKind::Match { arms, .. } => {
                arms.iter().map(|arm| says(&arm.body)).max().unwrap_or_default()
            }
            ExprKind::Block(block) => block.tail.as_ref().map(says).unwrap_or_default(),
            ExprKind::Closure(closure) => says(&closure.body),
            _ => Says::Nothing,
        };
        let is_made = callee_of(types, expr).is_some_and(|callee| self.makers.contains(&callee));
        let found = if is_made { Says::Client } else { found };
        self.as_far_as(&types.expressions[expr], found)
    }

    /// A value made of the name is a client if its type is one; what is made of a client is one only then.
    fn as_far_as(&self, ty: &Ty, says: Says) -> Says {
        let is_open = matches!(ty, Ty::Unknown | Ty::Hole | Ty::Variable(_) | Ty::Function(_));
        match says {
            Says::Nothing => Says::Nothing,
            _ if self.clients.has(ty) => Says::Client,
            Says::Client if is_open => Says::Client,
            Says::Name if !is_truth(ty) => Says::Name,
            _ => Says::Nothing,
        }
    }

    fn bind(
        &self,
        body: &Body,
        types: &BodyTypes,
        pattern: PatternId,
        says: Says,
        locals: &mut FxHashMap<PatternId, Says>,
    ) {
        let kind = &body.patterns[pattern].kind;
        if let PatternKind::Binding { .. } = kind {
            let at = types.patterns.binary_search_by_key(&pattern, |(known, _)| *known);
            let says = at.map_or(says, |at| self.as_far_as(&types.patterns[at].1, says));
            let known = locals.entry(pattern).or_default();
            *known = says.max(*known);
        }
        kind.for_each_child(&mut |inner| self.bind(body, types, inner, says, locals));
    }
}

impl Form {
    fn is(&self, found: Resolution) -> bool {
        let (of, at) = self.listed;
        found == Resolution::Definition(Definition::Variant(of, at))
    }
}

/// The function of the repository that a call reaches.
fn callee_of(types: &BodyTypes, expr: ExprId) -> Option<FunctionId> {
    types.calls_at(expr).find_map(|call| match call.target {
        Target::Function(function) => Some(function),
        _ => None,
    })
}

/// The answer to a question says nothing of what it was asked about.
fn is_truth(ty: &Ty) -> bool {
    matches!(ty, Ty::Primitive(name) if *name == "bool")
}

/// The patterns that take the value of an expression, or parts of it.
fn bound(body: &Body) -> FxHashMap<ExprId, Vec<PatternId>> {
    let mut all: FxHashMap<ExprId, Vec<PatternId>> = FxHashMap::default();
    for expression in &body.expressions {
        match &expression.kind {
            ExprKind::Block(block) => {
                for statement in &block.statements {
                    if let Statement::Let { pattern, value: Some(value), .. } = statement {
                        all.entry(*value).or_default().push(*pattern);
                    }
                }
            }
            ExprKind::Let { pattern, value } => all.entry(*value).or_default().push(*pattern),
            ExprKind::Match { scrutinee, arms } => {
                all.entry(*scrutinee).or_default().extend(arms.iter().map(|arm| arm.pattern));
            }
            // `client.map(|client| …)`
            ExprKind::MethodCall(call) => {
                for argument in &call.arguments {
                    if let ExprKind::Closure(closure) = &body.expressions[*argument].kind {
                        let parameters = closure.parameters.iter().map(|(pattern, _)| *pattern);
                        all.entry(call.receiver).or_default().extend(parameters);
                    }
                }
            }
            _ => {}
        }
    }
    all
}
