//! Where does a value go inside one function: a request to what fills it, a response to what reads it?

use crate::base::Name;
use crate::link::{BodyOwner, BodyTypes, FunctionId, Program, Resolution, Target};
use crate::syntax::facts::{
    Body, ExprId, ExprKind, MacroMeaning, PatternId, PatternKind, Statement,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// Methods whose argument becomes part of what they give: `client.execute(request)`.
const HANDS: &[&str] = &[
    "execute",
    "send",
    "call",
    "request",
    "dispatch",
    "oneshot",
    "timeout",
    "run",
    "send_request",
];

/// One body with its types and the ways of values through it.
pub(super) struct Flow<'a> {
    pub(super) function: FunctionId,
    pub(super) body: &'a Body,
    pub(super) types: &'a BodyTypes,
    /// What an expression's value becomes part of.
    above: FxHashMap<ExprId, Vec<ExprId>>,
    /// The patterns that take it apart.
    bound: FxHashMap<ExprId, Vec<PatternId>>,
    /// Where each local is used.
    uses: FxHashMap<PatternId, Vec<ExprId>>,
    /// What each local is first made from.
    made: FxHashMap<PatternId, ExprId>,
}

/// A method that a value is the receiver of.
pub(super) struct Step {
    /// The call.
    pub(super) call: ExprId,
    /// Its name.
    pub(super) method: Name,
    /// Without the receiver.
    pub(super) arguments: Vec<ExprId>,
}

/// Where a value went.
#[derive(Default)]
pub(super) struct Course {
    /// Methods called on it, in order of the expressions.
    pub(super) steps: Vec<Step>,
    /// Functions it was handed to.
    pub(super) handed: Vec<ExprId>,
    /// Whether the function gives it back.
    pub(super) is_returned: bool,
}

impl<'a> Flow<'a> {
    pub(super) fn of(program: &'a Program, function: FunctionId) -> Option<Self> {
        let body = program.definitions.body(function)?;
        let types = program.functions[function].as_ref()?;
        debug_assert_eq!(types.owner, BodyOwner::Function(function), "a body has its own types");
        let mut flow = Self {
            function,
            body,
            types,
            above: FxHashMap::default(),
            bound: FxHashMap::default(),
            uses: FxHashMap::default(),
            made: FxHashMap::default(),
        };
        for (expr, expression) in body.expressions.iter_enumerated() {
            flow.link(expr, &expression.kind);
        }
        for (expr, resolution) in &types.resolutions {
            if let Resolution::Local(pattern) = resolution {
                flow.uses.entry(*pattern).or_default().push(*expr);
            }
        }
        flow.assignments();
        Some(flow)
    }

    fn link(&mut self, expr: ExprId, kind: &ExprKind) {
        match kind {
            ExprKind::MethodCall(call) => {
                self.rises(call.receiver, expr);
                if HANDS.contains(&call.method.as_str()) {
                    call.arguments.iter().for_each(|argument| self.rises(*argument, expr));
                }
            }
            ExprKind::Call { arguments, .. } => {
                arguments.iter().for_each(|argument| self.rises(*argument, expr));
            }
            ExprKind::Await(inner)
            | ExprKind::Try(inner)
            | ExprKind::Reference(inner, _)
            | ExprKind::Unary { operand: inner, .. } => self.rises(*inner, expr),
            ExprKind::If { then_branch, else_branch, .. } => {
                self.rises(*then_branch, expr);
                else_branch.iter().for_each(|other| self.rises(*other, expr));
            }
            ExprKind::Let { pattern, value } => self.binds(*value, *pattern),
            ExprKind::Match { scrutinee, arms } => {
                for arm in arms {
                    self.binds(*scrutinee, arm.pattern);
                    self.rises(arm.body, expr);
                }
            }
            ExprKind::Closure(closure) => self.rises(closure.body, expr),
            ExprKind::Block(block) => {
                block.tail.iter().for_each(|tail| self.rises(*tail, expr));
                for statement in &block.statements {
                    if let Statement::Let { pattern, value: Some(value), .. } = statement {
                        self.binds(*value, *pattern);
                    }
                }
            }
            ExprKind::Macro(call) => match &call.meaning {
                MacroMeaning::List(items) => items.iter().for_each(|item| self.rises(*item, expr)),
                MacroMeaning::Block(block) => self.rises(*block, expr),
                _ => {}
            },
            _ => {}
        }
    }

    /// `request = request.json(body)`.
    fn assignments(&mut self) {
        let body = self.body;
        for expression in &body.expressions {
            if let ExprKind::Assign { place, value } = &expression.kind
                && let Some(Resolution::Local(pattern)) = self.types.resolution(*place)
            {
                self.bound.entry(*value).or_default().push(pattern);
            }
        }
    }

    fn rises(&mut self, from: ExprId, to: ExprId) {
        self.above.entry(from).or_default().push(to);
    }

    fn binds(&mut self, value: ExprId, pattern: PatternId) {
        let mut names = Vec::new();
        bindings(self.body, pattern, &mut names);
        for name in &names {
            self.made.entry(*name).or_insert(value);
        }
        self.bound.entry(value).or_default().extend(names);
    }

    /// Follows the value of `start`.
    pub(super) fn follow(&self, start: ExprId) -> Course {
        let mut course = Course::default();
        let mut seen: FxHashSet<ExprId> = FxHashSet::default();
        let mut work = vec![start];
        while let Some(expr) = work.pop() {
            if !seen.insert(expr) {
                continue;
            }
            course.is_returned |= self.body.root == Some(expr);
            for above in self.above.get(&expr).into_iter().flatten() {
                match &self.body.expressions[*above].kind {
                    ExprKind::MethodCall(call) if call.receiver == expr => {
                        course.steps.push(Step {
                            call: *above,
                            method: call.method,
                            arguments: call.arguments.to_vec(),
                        });
                    }
                    ExprKind::Call { .. } => course.handed.push(*above),
                    _ => {}
                }
                work.push(*above);
            }
            for pattern in self.bound.get(&expr).into_iter().flatten() {
                work.extend(self.uses.get(pattern).into_iter().flatten());
            }
        }
        course.is_returned |= self.body.expressions.iter().any(
            |expression| matches!(&expression.kind, ExprKind::Return(Some(value)) if seen.contains(value)),
        );
        course.steps.sort_by_key(|step| step.call);
        course.handed.sort();
        course
    }

    /// What the local that a path names was made from, or which parameter it is.
    pub(super) fn origin(&self, path: ExprId) -> Option<Origin> {
        let Some(Resolution::Local(pattern)) = self.types.resolution(path) else { return None };
        if let Some(value) = self.made.get(&pattern) {
            return Some(Origin::Value(*value));
        }
        let is_own = |parameter: &PatternId| {
            let mut names = Vec::new();
            bindings(self.body, *parameter, &mut names);
            names.contains(&pattern)
        };
        self.body.parameters.iter().position(is_own).map(Origin::Parameter)
    }

    /// The path of what is called at `expr`, as far as it is known.
    pub(super) fn callee(&self, program: &Program, expr: ExprId) -> Option<Name> {
        self.types.calls_at(expr).find_map(|call| match &call.target {
            Target::Function(function) => Some(program.path(*function)),
            Target::External(path) => Some(*path),
            Target::Unresolved(..) => None,
        })
    }
}

/// Where a local comes from.
#[derive(Clone, Copy)]
pub(super) enum Origin {
    /// The value that a pattern takes apart.
    Value(ExprId),
    /// The parameter of this position, `self` not counted.
    Parameter(usize),
}

/// The names that a pattern binds.
fn bindings(body: &Body, pattern: PatternId, into: &mut Vec<PatternId>) {
    match &body.patterns[pattern].kind {
        PatternKind::Binding { sub, .. } => {
            into.push(pattern);
            sub.iter().for_each(|sub| bindings(body, *sub, into));
        }
        PatternKind::TupleStruct { elements, .. }
        | PatternKind::Tuple(elements)
        | PatternKind::Slice(elements)
        | PatternKind::Or(elements) => {
            elements.iter().for_each(|element| bindings(body, *element, into));
        }
        PatternKind::Struct { fields, .. } => {
            fields.iter().for_each(|(_, field)| bindings(body, *field, into));
        }
        PatternKind::Reference(inner) | PatternKind::Typed(inner, _) => {
            bindings(body, *inner, into);
        }
        PatternKind::Wild | PatternKind::Rest | PatternKind::Path(_) | PatternKind::Literal(_) => {}
    }
}
