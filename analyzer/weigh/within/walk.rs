//! The walk over the control flow of one body.

use super::branches::{LET_ELSE, PANICS};
use super::endings::{BAILS, PANICS as PANIC_MACROS};
use super::events::{Event, EventKind, RULE};
use super::steps::{EventId, Multiplicities, Step, StepId};
use crate::base::{IndexVec, Name};
use crate::link::{BodyTypes, Program, Resolution};
use crate::syntax::facts::{
    BlockKind, Body, ExprId, ExprKind, MacroCall, MacroMeaning, MatchArm, MethodCall, PatternId,
    PatternKind, SelectArm, Statement,
};
use crate::syntax::walk::Child;
use crate::weigh::Spread;
use rustc_hash::FxHashMap;
use std::cell::Cell;

/// Nesting that is still told apart; what lies deeper counts as what is around it.
const MAX_DEPTH: u32 = 200;
/// What goes on behind a `?`.
const AFTER_TRY: f64 = 0.97;
/// Arguments of `debug!` and `trace!`.
const DEBUG: f64 = 0.01;
/// What `debug_assert!` checks: whether the build does is not known.
const DEBUG_ASSERTION: f64 = 0.5;
/// Arms of `select!` that wait for the end.
const SHUTDOWN: f64 = 0.001;
/// Behind what is passed more often than not, everything counts in full.
const STAYS: f64 = 0.5;
/// Events of a loop over events per entry of its function, where that is entered over and over.
const EVENTS: f64 = 1.0;
/// What remains likely behind code that seems to leave always.
const LEAST: f64 = 0.001;

/// What the evidence calls the calls of a closure that has a name.
pub(super) const NAMED: &str = "closure called by its name";
/// What the evidence calls what may have left before.
pub(crate) const EXITS: &str = "behind exits before";

/// The chances that an expression does not hand on to what follows it.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Exit {
    /// Leaves the function, closure or task.
    leave: f64,
    /// Leaves the loop.
    stop: f64,
    /// Starts the next round.
    next: f64,
}

impl Exit {
    const NONE: Self = Self { leave: 0.0, stop: 0.0, next: 0.0 };

    fn total(self) -> f64 {
        self.leave + self.stop + self.next
    }

    fn scaled(self, by: f64) -> Self {
        Self { leave: self.leave * by, stop: self.stop * by, next: self.next * by }
    }

    fn or(self, other: Self) -> Self {
        Self {
            leave: self.leave + other.leave,
            stop: self.stop + other.stop,
            next: self.next + other.next,
        }
    }

    /// This, then `other` where this handed on.
    fn then(self, other: Self) -> Self {
        self.or(other.scaled((1.0 - self.total()).max(0.0)))
    }
}

/// The state of the walk.
pub(super) struct Walk<'a> {
    pub(super) program: &'a Program,
    pub(super) body: &'a Body,
    pub(super) types: &'a BodyTypes,
    /// What locals were bound to.
    pub(super) bound: FxHashMap<PatternId, ExprId>,
    pub(super) parents: IndexVec<ExprId, Option<ExprId>>,
    pub(super) result: Multiplicities,
    /// Closures that have a name, with the factor that stands for how often they are called.
    pub(super) named: Vec<(PatternId, StepId)>,
    reached: IndexVec<ExprId, bool>,
    here: StepId,
    depth: u32,
    /// Whether a constant was looked at.
    pub(super) asks_others: Cell<bool>,
}

/// How often each expression of a body is evaluated per entry.
pub(crate) fn multiplicities(program: &Program, body: &Body, types: &BodyTypes) -> Multiplicities {
    let mut steps = IndexVec::new();
    let here = steps.push(Step {
        parent: None,
        rule: "entry",
        subject: Name::default(),
        line: 0,
        factor: Spread::ONE,
        total: Spread::ONE,
        event: None,
    });
    let count = body.expressions.len();
    let mut walk = Walk {
        program,
        body,
        types,
        bound: bound(body),
        parents: body.parents(),
        named: Vec::new(),
        result: Multiplicities {
            steps,
            at: vec![here; count].into(),
            events: IndexVec::new(),
            is_by_itself: false,
        },
        reached: vec![false; count].into(),
        here,
        depth: 0,
        asks_others: Cell::new(false),
    };
    if let Some(root) = body.root {
        walk.expr(root);
    }
    walk.settle();
    walk.call_named();
    walk.result.is_by_itself = !walk.asks_others.get();
    walk.result
}

/// What plain `let`s bind.
fn bound(body: &Body) -> FxHashMap<PatternId, ExprId> {
    let mut bound = FxHashMap::default();
    for expr in &body.expressions {
        let ExprKind::Block(block) = &expr.kind else { continue };
        for statement in &block.statements {
            if let Statement::Let { pattern, value: Some(value), else_branch: None, .. } = statement
            {
                bound.insert(plain(body, *pattern), *value);
            }
        }
    }
    bound
}

fn plain(body: &Body, pattern: PatternId) -> PatternId {
    match body.patterns[pattern].kind {
        PatternKind::Typed(inside, _) => inside,
        _ => pattern,
    }
}

impl<'a> Walk<'a> {
    /// What the walk did not come to lies as deep as what is around it.
    fn settle(&mut self) {
        // Ids of children are not ordered against those of parents, so each is followed outwards.
        for expr in self.body.expressions.ids() {
            let mut chain = Vec::new();
            let mut at = expr;
            while !self.reached[at] {
                chain.push(at);
                match self.parents[at] {
                    Some(around) => at = around,
                    None => break,
                }
            }
            let step = self.result.at[at];
            for inside in chain {
                self.result.at[inside] = step;
                self.reached[inside] = true;
            }
        }
    }

    fn push(
        &mut self,
        around: StepId,
        factor: Spread,
        rule: &'static str,
        about: ExprId,
    ) -> StepId {
        let subject = self.subject(about);
        let line = self.body.expressions[about].span.line;
        let outer = &self.result.steps[around];
        let (total, event) = (outer.total.times(factor), outer.event);
        self.result.steps.push(Step {
            parent: Some(around),
            rule,
            subject,
            line,
            factor,
            total,
            event,
        })
    }

    /// What a thing is called, where it is a name or ends in one.
    fn subject(&self, expr: ExprId) -> Name {
        let mut at = expr;
        for _ in 0..16 {
            at = match &self.body.expressions[at].kind {
                ExprKind::Path(path) => return path.last_name(),
                ExprKind::Field { name, .. } => return *name,
                ExprKind::MethodCall(call) => match call.method.as_str() {
                    "iter" | "iter_mut" | "into_iter" | "enumerate" | "clone" | "drain" => {
                        call.receiver
                    }
                    _ => return call.method,
                },
                ExprKind::Call { callee, .. } => *callee,
                ExprKind::Reference(inside, _)
                | ExprKind::Await(inside)
                | ExprKind::Try(inside) => *inside,
                ExprKind::Let { value, .. } => *value,
                ExprKind::Macro(call) => return call.path.last_name(),
                _ => return Name::default(),
            };
        }
        Name::default()
    }

    /// Goes on behind something that may have left.
    ///
    /// Guards that leave now and then tell nothing of what follows: what is weighed is code in use. What leaves at least
    /// as often as not does.
    fn survive(&mut self, exit: Exit, about: ExprId) {
        let share = 1.0 - exit.total();
        if share <= STAYS {
            let share = share.max(LEAST);
            self.here = self.push(self.here, Spread::share(share), EXITS, about);
        }
    }

    /// Walks `expr` under one more factor and comes back.
    fn under(&mut self, factor: Spread, rule: &'static str, about: ExprId, expr: ExprId) -> Exit {
        let before = self.here;
        self.here = self.push(before, factor, rule, about);
        let exit = self.expr(expr);
        self.here = before;
        exit
    }

    /// Walks an expression; behind it `here` counts what got through.
    pub(super) fn expr(&mut self, id: ExprId) -> Exit {
        if self.depth >= MAX_DEPTH {
            return Exit::NONE;
        }
        self.depth += 1;
        let body = self.body;
        let exit = self.kind(id, &body.expressions[id].kind);
        self.depth -= 1;
        exit
    }

    fn mark(&mut self, id: ExprId) {
        self.result.at[id] = self.here;
        self.reached[id] = true;
    }

    fn kind(&mut self, id: ExprId, kind: &'a ExprKind) -> Exit {
        match kind {
            ExprKind::If { condition, then_branch, else_branch } => {
                self.mark(id);
                self.branch(*condition, *then_branch, *else_branch)
            }
            ExprKind::Match { scrutinee, arms } => {
                self.mark(id);
                self.arms(*scrutinee, arms)
            }
            ExprKind::Loop { body, .. } => {
                self.mark(id);
                self.endless(id, *body)
            }
            ExprKind::While { condition, body, .. } => self.while_loop(id, *condition, *body),
            ExprKind::For(it) => self.for_loop(id, it.iterable, it.body),
            ExprKind::Block(block) => {
                self.mark(id);
                match block.kind {
                    BlockKind::Plain => self.block(&block.statements, block.tail),
                    BlockKind::Async => {
                        self.apart(|walk| walk.block(&block.statements, block.tail))
                    }
                }
            }
            ExprKind::Closure(closure) => {
                self.mark(id);
                self.apart(|walk| walk.expr(closure.body))
            }
            ExprKind::MethodCall(call) => self.method(id, call),
            ExprKind::Call { callee, arguments } => self.call(id, *callee, arguments),
            ExprKind::Macro(call) => self.macro_call(id, call),
            ExprKind::Binary { operator, left, right }
                if *operator == "&&" || *operator == "||" =>
            {
                self.mark(id);
                self.lazy(operator, *left, *right)
            }
            plain => self.plain(id, plain),
        }
    }

    /// Forms that evaluate what stands inside one after the other.
    fn plain(&mut self, id: ExprId, kind: &ExprKind) -> Exit {
        let mut exit = Exit::NONE;
        kind.for_each_child(&mut |child| {
            if let Child::Expr(inside) = child {
                exit = exit.then(self.expr(inside));
            }
        });
        self.mark(id);
        let own = match kind {
            ExprKind::Return(_) => Exit { leave: 1.0, ..Exit::NONE },
            ExprKind::Break { .. } => Exit { stop: 1.0, ..Exit::NONE },
            ExprKind::Continue { .. } => Exit { next: 1.0, ..Exit::NONE },
            ExprKind::Try(value) if self.is_failure(*value) => Exit { leave: 1.0, ..Exit::NONE },
            ExprKind::Try(_) => Exit { leave: 1.0 - AFTER_TRY, ..Exit::NONE },
            _ => return exit,
        };
        self.survive(own, id);
        exit.then(own)
    }

    /// A closure or task: what leaves it leaves nothing else.
    fn apart(&mut self, work: impl FnOnce(&mut Self) -> Exit) -> Exit {
        let before = self.here;
        work(self);
        self.here = before;
        Exit::NONE
    }

    fn block(&mut self, statements: &'a [Statement], tail: Option<ExprId>) -> Exit {
        let mut exit = Exit::NONE;
        for statement in statements {
            exit = exit.then(match statement {
                Statement::Expr(expr) => self.expr(*expr),
                Statement::Let { pattern, value: Some(value), .. } if self.is_closure(*value) => {
                    self.name_closure(*pattern, *value)
                }
                Statement::Let { value, else_branch, .. } => {
                    let value = value.map_or(Exit::NONE, |value| self.expr(value));
                    value.then(else_branch.map_or(Exit::NONE, |branch| self.let_else(branch)))
                }
            });
        }
        exit.then(tail.map_or(Exit::NONE, |tail| self.expr(tail)))
    }

    /// A closure that gets a name: it runs where that is used, which is known when all has been walked.
    fn name_closure(&mut self, pattern: PatternId, closure: ExprId) -> Exit {
        let before = self.here;
        let step = self.push(before, Spread::ONE, NAMED, closure);
        self.named.push((plain(self.body, pattern), step));
        self.here = step;
        self.expr(closure);
        self.here = before;
        Exit::NONE
    }

    fn let_else(&mut self, branch: ExprId) -> Exit {
        let exit = self
            .under(Spread::share(LET_ELSE), "`else` of a `let`", branch, branch)
            .scaled(LET_ELSE);
        self.survive(exit, branch);
        exit
    }

    fn lazy(&mut self, operator: &str, left: ExprId, right: ExprId) -> Exit {
        let first = self.expr(left);
        let truth = self.truth(left).unwrap_or(0.5);
        let share = if operator == "&&" { truth } else { 1.0 - truth };
        let second = self.under(Spread::share(share), "second operand of a condition", left, right);
        let exit = second.scaled(share);
        self.survive(exit, right);
        first.then(exit)
    }

    fn branch(&mut self, condition: ExprId, then: ExprId, otherwise: Option<ExprId>) -> Exit {
        let before = self.expr(condition);
        let share = self.then_share(condition, then, otherwise);
        let mut exit = self.under(Spread::share(share), "`if`", condition, then).scaled(share);
        if let Some(otherwise) = otherwise {
            let rest = 1.0 - share;
            let other = self.under(Spread::share(rest), "`else`", condition, otherwise);
            exit = exit.or(other.scaled(rest));
        }
        self.survive(exit, condition);
        before.then(exit)
    }

    fn arms(&mut self, scrutinee: ExprId, arms: &'a [MatchArm]) -> Exit {
        let before = self.expr(scrutinee);
        let shares = self.arm_shares(arms);
        let mut exit = Exit::NONE;
        let mut left = 1.0;
        let all = shares.iter().sum::<f64>().max(1.0);
        for (arm, share) in arms.iter().zip(shares) {
            if let Some(guard) = arm.guard {
                self.under(Spread::share(left), "guard of an arm", scrutinee, guard);
            }
            let arm_exit = self.under(Spread::share(share), "arm of `match`", scrutinee, arm.body);
            exit = exit.or(arm_exit.scaled(share));
            left = (left - share / all).max(LEAST);
        }
        self.survive(exit, scrutinee);
        before.then(exit)
    }

    /// A loop's body under its rounds.
    fn rounds(
        &mut self,
        body: ExprId,
        about: ExprId,
        rounds: (Spread, &'static str),
        inside: impl FnOnce(&mut Self) -> Exit,
    ) -> Exit {
        let (factor, rule) = rounds;
        let before = self.here;
        self.here = self.push(before, factor, rule, about);
        let per_round = inside(self).then(self.expr(body));
        self.here = before;
        let leave = (per_round.leave * factor.best).min(0.5);
        let exit = Exit { leave, ..Exit::NONE };
        self.survive(exit, about);
        exit
    }

    fn for_loop(&mut self, id: ExprId, iterable: ExprId, body: ExprId) -> Exit {
        let before = self.expr(iterable);
        self.mark(id);
        let rounds = self.for_rounds(iterable, body);
        before.then(self.rounds(body, iterable, rounds, |_| Exit::NONE))
    }

    fn while_loop(&mut self, id: ExprId, condition: ExprId, body: ExprId) -> Exit {
        self.mark(id);
        let waits = self.waits_for(condition).filter(|_| !self.always_leaves(body));
        if let Some(kind) = waits {
            return self.event_loop(kind, condition, |walk| {
                let exit = walk.expr(condition);
                exit.then(walk.expr(body))
            });
        }
        let rounds = self.while_rounds(body);
        self.rounds(body, condition, rounds, |walk| walk.expr(condition))
    }

    fn endless(&mut self, id: ExprId, body: ExprId) -> Exit {
        let rounds = self.loop_rounds(body);
        let waits = self.waits_for(body).filter(|_| rounds.0.best > super::loops::RETRY);
        match waits {
            Some(kind) => self.event_loop(kind, id, |walk| walk.expr(body)),
            None => self.rounds(body, id, rounds, |_| Exit::NONE),
        }
    }

    /// A loop over events: what is inside counts per event.
    fn event_loop(
        &mut self,
        kind: EventKind,
        about: ExprId,
        inside: impl FnOnce(&mut Self) -> Exit,
    ) -> Exit {
        let before = self.here;
        let outer = &self.result.steps[before];
        let rounds = Spread::between(1.0, EVENTS, 50.0);
        let per_entry = outer.total.times(rounds);
        let step = if outer.event.is_some() {
            self.push(before, rounds, "events of", about)
        } else {
            let event: EventId = self.result.events.push(Event { kind, per_entry });
            let step = self.push(before, Spread::ONE, RULE, about);
            let fresh = &mut self.result.steps[step];
            fresh.total = Spread::ONE;
            fresh.event = Some(event);
            step
        };
        self.here = step;
        inside(self);
        self.here = before;
        Exit::NONE
    }

    fn method(&mut self, id: ExprId, call: &'a MethodCall) -> Exit {
        let mut exit = self.expr(call.receiver);
        for (index, argument) in call.arguments.iter().enumerate() {
            exit = exit.then(if self.is_callable(*argument) {
                let (factor, rule) = self.calls_of_argument(call, index, *argument);
                self.under(factor, rule, id, *argument)
            } else {
                self.expr(*argument)
            });
        }
        self.mark(id);
        exit
    }

    fn call(&mut self, id: ExprId, callee: ExprId, arguments: &[ExprId]) -> Exit {
        let mut exit = self.expr(callee);
        let name = match &self.body.expressions[callee].kind {
            ExprKind::Path(path) => path.last_name(),
            _ => Name::default(),
        };
        for argument in arguments {
            exit = exit.then(if self.is_callable(*argument) {
                let (factor, rule) = self.calls_by_function(name);
                self.under(factor, rule, callee, *argument)
            } else {
                self.expr(*argument)
            });
        }
        self.mark(id);
        let is_exit = matches!(self.types.expressions[id], crate::link::types::Ty::Never)
            || (name == "exit" && self.ending(id) == super::endings::Ending::Panic);
        if is_exit {
            let own = Exit { leave: 1.0, ..Exit::NONE };
            self.survive(own, id);
            exit = exit.then(own);
        }
        exit
    }

    /// A closure, or a function named as a value.
    fn is_callable(&self, argument: ExprId) -> bool {
        match &self.body.expressions[argument].kind {
            ExprKind::Closure(_) => true,
            ExprKind::Path(_) => {
                matches!(
                    self.types.resolution(argument),
                    Some(Resolution::Definition(crate::link::Definition::Function(_)))
                ) || self.types.calls_at(argument).next().is_some()
            }
            _ => false,
        }
    }

    fn macro_call(&mut self, id: ExprId, call: &'a MacroCall) -> Exit {
        let name = call.path.last_name();
        let exit = match &call.meaning {
            MacroMeaning::Format { before, arguments, .. } => {
                self.format(id, &name, before, arguments)
            }
            MacroMeaning::Select(arms) => {
                self.mark(id);
                return self.select(id, arms);
            }
            MacroMeaning::Block(block) => {
                self.mark(id);
                return if is_stream(&name) {
                    self.apart(|walk| walk.expr(*block))
                } else {
                    self.expr(*block)
                };
            }
            _ if name.starts_with("debug_assert") => {
                self.each_under(id, &call.meaning, DEBUG_ASSERTION, "debug assertion")
            }
            _ => self.plain(id, &self.body.expressions[id].kind),
        };
        self.mark(id);
        let own = if PANIC_MACROS.contains(&name.as_str()) || BAILS.contains(&name.as_str()) {
            Exit { leave: 1.0, ..Exit::NONE }
        } else if name == "ensure" {
            Exit { leave: 0.05, ..Exit::NONE }
        } else {
            return exit;
        };
        self.survive(own, id);
        exit.then(own)
    }

    fn each_under(
        &mut self,
        id: ExprId,
        meaning: &MacroMeaning,
        share: f64,
        rule: &'static str,
    ) -> Exit {
        meaning.for_each_child(&mut |child| {
            if let Child::Expr(inside) = child {
                self.under(Spread::share(share), rule, id, inside);
            }
        });
        Exit::NONE
    }

    fn format(
        &mut self,
        id: ExprId,
        name: &str,
        before: &[ExprId],
        arguments: &[(Option<Name>, ExprId)],
    ) -> Exit {
        let (first, rest) = match name {
            "debug" | "trace" | "debug_span" | "trace_span" => (DEBUG, DEBUG),
            _ if name.starts_with("debug_assert") => (DEBUG_ASSERTION, PANICS),
            _ if name.starts_with("assert") => (1.0, PANICS),
            "ensure" => (1.0, LET_ELSE),
            _ => (1.0, 1.0),
        };
        let mut exit = Exit::NONE;
        let before = before.iter().map(|expr| (*expr, first));
        let arguments = arguments.iter().map(|(_, expr)| (*expr, rest));
        for (expr, share) in before.chain(arguments) {
            exit = if share < 1.0 {
                self.under(Spread::share(share), "argument of", id, expr);
                exit
            } else {
                exit.then(self.expr(expr))
            };
        }
        exit
    }

    fn select(&mut self, id: ExprId, arms: &'a [SelectArm]) -> Exit {
        let is_rare: Vec<bool> = arms.iter().map(|arm| self.is_shutdown(arm)).collect();
        let common = is_rare.iter().filter(|rare| !**rare).count().max(1);
        let common = f64::from(u32::try_from(common).unwrap_or(u32::MAX));
        let mut exit = Exit::NONE;
        for (arm, rare) in arms.iter().zip(is_rare) {
            let share = if rare { SHUTDOWN } else { 1.0 / common };
            if let Some(future) = arm.future {
                self.apart(|walk| walk.expr(future));
            }
            if let Some(guard) = arm.guard {
                self.apart(|walk| walk.expr(guard));
            }
            let arm_exit = self.under(Spread::share(share), "arm of `select!`", id, arm.handler);
            exit = exit.or(arm_exit.scaled(share));
        }
        self.survive(exit, id);
        exit
    }

    /// An arm that waits for the end of the program.
    fn is_shutdown(&self, arm: &SelectArm) -> bool {
        let Some(future) = arm.future else { return false };
        let mut work = vec![future];
        while let Some(expr) = work.pop() {
            let kind = &self.body.expressions[expr].kind;
            let name = match kind {
                ExprKind::Path(path) => path.joined(),
                ExprKind::MethodCall(call) => call.method.to_string(),
                ExprKind::Field { name, .. } => name.to_string(),
                _ => String::new(),
            };
            let name = name.to_lowercase();
            let tells = [
                "shutdown",
                "ctrl_c",
                "cancel",
                "terminate",
                "sigterm",
                "sigint",
                "stop_",
                "quit",
                "exit",
            ];
            if tells.iter().any(|part| name.contains(part)) {
                return true;
            }
            kind.for_each_child(&mut |child| {
                if let Child::Expr(inside) = child {
                    work.push(inside);
                }
            });
        }
        false
    }
}

fn is_stream(name: &str) -> bool {
    matches!(name, "stream" | "try_stream" | "async_stream" | "lazy_static" | "thread_local")
}
