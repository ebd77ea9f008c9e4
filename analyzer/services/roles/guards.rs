//! Roles that are asked for one by one: `if config.has_role(Role::Worker) { … }`, `if node.is_ingester() { … }`.
//!
//! A program whose configuration lists its roles has no one place where it chooses between them. What it calls only where a
//! role is asked for is that role's, and so is a function that leaves at once where the role is not there.

use super::choice;
use crate::base::Name;
use crate::link::types::Ty;
use crate::link::{
    AdtId, BodyTypes, CrateId, CrateKind, Definition, FunctionId, Resolution, Target,
};
use crate::services::boundary::Candidate;
use crate::services::protocols::Facts;
use crate::syntax::facts::{
    Body, ExprId, ExprKind, PatternId, PatternKind, Statement, UnaryOperator,
};
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

/// What is asked for before something is called.
#[derive(Debug, Default)]
pub(super) struct Guarded {
    /// The functions that ask.
    pub(super) askers: BTreeSet<FunctionId>,
    /// By role, what is called where it is there.
    pub(super) calls: BTreeMap<Name, BTreeSet<FunctionId>>,
    /// By role, the types that are made where it is there.
    made: BTreeMap<Name, BTreeSet<AdtId>>,
}

/// A variant of an enum of roles.
type Asked = (AdtId, Name);

/// What the program calls by role, for each enum of roles that it asks for.
pub(super) fn guarded(
    facts: Facts<'_>,
    host: &Candidate<'_>,
    inside: &FxHashSet<CrateId>,
) -> Vec<Guarded> {
    let definitions = &facts.program.definitions;
    let mut all: BTreeMap<AdtId, Guarded> = BTreeMap::new();
    for function in host.reach.functions() {
        let of_crate = definitions.home_of(function);
        let Some(types) = facts.program.functions[function].as_ref() else { continue };
        let Some(body) = definitions.body(function) else { continue };
        if !inside.contains(&of_crate) || definitions.crates[of_crate].kind == CrateKind::Stub {
            continue;
        }
        let reader = Reader { facts, body, types, only: None };
        for expression in &body.expressions {
            let ExprKind::If { condition, then_branch, .. } = &expression.kind else { continue };
            let asked = reader.asked(*condition);
            for (of, role) in asked {
                let called = reader.called(*condition, *then_branch, inside);
                let guarded = all.entry(of).or_default();
                guarded.askers.insert(function);
                let made = called.iter().filter_map(|it| reader.made_by(*it));
                guarded.made.entry(role).or_default().extend(made);
                guarded.calls.entry(role).or_default().extend(called);
            }
        }
        for (of, role) in reader.left_without() {
            let guarded = all.entry(of).or_default();
            guarded.calls.entry(role).or_default().insert(function);
        }
    }
    let mut all: Vec<Guarded> = all.into_values().collect();
    all.iter_mut().for_each(|guarded| guarded.add_methods(facts));
    all
}

impl Guarded {
    /// Whoever makes a type for one role alone uses it for that role alone: its methods are the role's too.
    fn add_methods(&mut self, facts: Facts<'_>) {
        let mut counts: BTreeMap<AdtId, usize> = BTreeMap::new();
        for made in self.made.values().flatten() {
            *counts.entry(*made).or_default() += 1;
        }
        let program = facts.program;
        for (id, record) in program.definitions.impls.iter_enumerated() {
            let Some(of) = program.types.adt_of_impl(id).filter(|_| record.of_trait.is_none())
            else {
                continue;
            };
            if counts.get(&of) != Some(&1) {
                continue;
            }
            let role = self.made.iter().find(|(_, made)| made.contains(&of)).map(|(role, _)| *role);
            let methods = record.functions.iter().map(|(_, function)| *function);
            self.calls.entry(role.unwrap_or_default()).or_default().extend(methods);
        }
    }
}

struct Reader<'a> {
    facts: Facts<'a>,
    body: &'a Body,
    types: &'a BodyTypes,
    /// The enum that is asked for; none stands for every one that lists roles.
    only: Option<AdtId>,
}

/// By variant of an enum, what a function calls where it was given that one.
pub(super) fn called_for(
    facts: Facts<'_>,
    function: FunctionId,
    of: AdtId,
    inside: &FxHashSet<CrateId>,
) -> BTreeMap<Name, BTreeSet<FunctionId>> {
    let mut all: BTreeMap<Name, BTreeSet<FunctionId>> = BTreeMap::new();
    let definitions = &facts.program.definitions;
    let (Some(body), Some(types)) =
        (definitions.body(function), facts.program.functions[function].as_deref())
    else {
        return all;
    };
    let reader = Reader { facts, body, types, only: Some(of) };
    let mut add = |asked: BTreeSet<Asked>, from: ExprId, to: ExprId| {
        for (_, variant) in asked {
            all.entry(variant).or_default().extend(reader.called(from, to, inside));
        }
    };
    for expression in &body.expressions {
        match &expression.kind {
            ExprKind::If { condition, then_branch, .. } => {
                add(reader.asked(*condition), *condition, *then_branch);
            }
            ExprKind::Match { scrutinee, arms } => {
                let mut before = *scrutinee;
                for arm in arms {
                    add(reader.roles_in(arm.pattern), before, arm.body);
                    before = arm.body;
                }
            }
            _ => {}
        }
    }
    all
}

impl Reader<'_> {
    /// The roles of which a condition wants one.
    fn asked(&self, condition: ExprId) -> BTreeSet<Asked> {
        match &self.body.expressions[condition].kind {
            ExprKind::Binary { left, right, .. } => {
                let mut asked = self.asked(*left);
                asked.extend(self.asked(*right));
                asked
            }
            ExprKind::MethodCall(call) if call.arguments.is_empty() => {
                let called = self.types.calls_at(condition).find_map(|call| match call.target {
                    Target::Function(function) => Some(function),
                    _ => None,
                });
                called.map(|function| asked_by(self.facts, function)).unwrap_or_default()
            }
            ExprKind::MethodCall(call) => {
                call.arguments.iter().filter_map(|argument| self.role_at(*argument)).collect()
            }
            ExprKind::Match { arms, .. } => {
                arms.iter().flat_map(|arm| self.roles_in(arm.pattern)).collect()
            }
            _ => self.role_at(condition).into_iter().collect(),
        }
    }

    /// `Role::Worker`, `&Role::Worker`.
    fn role_at(&self, expr: ExprId) -> Option<Asked> {
        let (of, at) = variant_at(self.body, self.types, expr)?;
        self.role(of, at)
    }

    fn role(&self, of: AdtId, at: usize) -> Option<Asked> {
        let definitions = &self.facts.program.definitions;
        let name = choice::variants(definitions, of).nth(at)?;
        self.is_asked_for(of).then_some((of, name))
    }

    fn roles_in(&self, pattern: PatternId) -> BTreeSet<Asked> {
        let definitions = &self.facts.program.definitions;
        match &self.body.patterns[pattern].kind {
            PatternKind::Path(path) => {
                let of = choice::by_name(definitions, self.body, pattern);
                let of = of.filter(|of| self.is_asked_for(*of));
                of.map(|of| (of, path.last_name())).into_iter().collect()
            }
            PatternKind::Or(all) => all.iter().flat_map(|it| self.roles_in(*it)).collect(),
            _ => BTreeSet::new(),
        }
    }

    fn is_asked_for(&self, of: AdtId) -> bool {
        self.only.map_or_else(|| is_role_enum(self.facts, of), |only| only == of)
    }

    /// Functions of the repository called between a condition and the end of its branch.
    fn called(
        &self,
        condition: ExprId,
        branch: ExprId,
        inside: &FxHashSet<CrateId>,
    ) -> BTreeSet<FunctionId> {
        let calls =
            self.types.calls.iter().filter(|call| call.expr > condition && call.expr <= branch);
        let functions = calls.filter_map(|call| match call.target {
            Target::Function(function) => Some(function),
            _ => None,
        });
        functions.filter(|it| super::starts::starts(self.facts, *it, inside)).collect()
    }

    /// The type that a function without a receiver makes, where both are of one crate.
    fn made_by(&self, function: FunctionId) -> Option<AdtId> {
        let program = self.facts.program;
        let definitions = &program.definitions;
        let signature = program.types.signature(definitions, function);
        let made = signature.output.as_ref().and_then(own_type)?;
        let crate_of = |module| definitions.modules[module].in_crate;
        let home = crate_of(definitions.adts[made].module);
        let is_own = home == crate_of(definitions.functions[function].module);
        (!signature.has_receiver && is_own).then_some(made)
    }

    /// The roles without which the function leaves at its start.
    fn left_without(&self) -> BTreeSet<Asked> {
        let root = self.body.root.map(|root| &self.body.expressions[root].kind);
        let Some(ExprKind::Block(block)) = root else { return BTreeSet::new() };
        let first = block.statements.iter().take(3).find_map(|statement| match statement {
            Statement::Expr(expr) => match &self.body.expressions[*expr].kind {
                ExprKind::If { condition, then_branch, .. } => Some((*condition, *then_branch)),
                _ => None,
            },
            Statement::Let { .. } => None,
        });
        match first {
            Some((condition, branch)) if self.leaves(branch) => self.denied(condition),
            _ => BTreeSet::new(),
        }
    }

    /// The roles that a condition wants not to be there, each of them.
    fn denied(&self, condition: ExprId) -> BTreeSet<Asked> {
        match &self.body.expressions[condition].kind {
            ExprKind::Unary { operator: UnaryOperator::Not, operand } => self.asked(*operand),
            ExprKind::Binary { left, right, .. } => {
                let mut denied = self.denied(*left);
                denied.extend(self.denied(*right));
                denied
            }
            _ => BTreeSet::new(),
        }
    }

    fn leaves(&self, branch: ExprId) -> bool {
        let ExprKind::Block(block) = &self.body.expressions[branch].kind else { return false };
        let last = block.tail.or_else(|| match block.statements.last() {
            Some(Statement::Expr(expr)) => Some(*expr),
            _ => None,
        });
        last.is_some_and(|last| matches!(self.body.expressions[last].kind, ExprKind::Return(_)))
    }
}

/// The variant of an enum that an expression names, with its position: `Part::Api`, `&Part::Api`.
pub(super) fn variant_at(body: &Body, types: &BodyTypes, expr: ExprId) -> Option<(AdtId, usize)> {
    match &body.expressions[expr].kind {
        ExprKind::Reference(inner, _) => variant_at(body, types, *inner),
        ExprKind::Path(_) => match types.resolution(expr)? {
            Resolution::Definition(Definition::Variant(of, at)) => Some((of, at as usize)),
            _ => None,
        },
        _ => None,
    }
}

/// The roles that a method without arguments asks for: its body is nothing but the question.
fn asked_by(facts: Facts<'_>, function: FunctionId) -> BTreeSet<Asked> {
    let definitions = &facts.program.definitions;
    let (Some(body), Some(types)) =
        (definitions.body(function), facts.program.functions[function].as_ref())
    else {
        return BTreeSet::new();
    };
    let Some(ExprKind::Block(block)) = body.root.map(|root| &body.expressions[root].kind) else {
        return BTreeSet::new();
    };
    let Some(tail) = block.tail.filter(|_| block.statements.is_empty()) else {
        return BTreeSet::new();
    };
    let reader = Reader { facts, body, types, only: None };
    let is_plain = !matches!(
        &body.expressions[tail].kind,
        ExprKind::MethodCall(call) if call.arguments.is_empty()
    );
    if is_plain { reader.asked(tail) } else { BTreeSet::new() }
}

/// Whether an enum lists roles and says so.
fn is_role_enum(facts: Facts<'_>, of: AdtId) -> bool {
    let definitions = &facts.program.definitions;
    let kebab = super::names::kebab(&definitions.adts[of].name);
    kebab.split('-').any(|word| matches!(word, "role" | "roles"))
        && choice::is_told(definitions, of)
}

/// The type of the repository that a function gives, through `Result`, `Option` and the like.
fn own_type(output: &Ty) -> Option<AdtId> {
    match output.peeled() {
        Ty::Adt(of, arguments) => arguments.first().and_then(own_type).or(Some(*of)),
        // What an async function gives in the end.
        Ty::Opaque(bounds) => {
            bounds.iter().flat_map(|bound| &bound.bindings).find_map(|(_, ty)| own_type(ty))
        }
        _ => None,
    }
}
