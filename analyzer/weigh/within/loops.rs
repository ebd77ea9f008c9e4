//! How many rounds does a loop make?

use super::endings::Ending;
use super::walk::Walk;
use crate::link::types::Ty;
use crate::link::{Definition, Resolution};
use crate::syntax::facts::{Body, ExprId, ExprKind, MacroMeaning, Statement};
use crate::syntax::walk::Child;
use crate::weigh::Spread;

/// Rounds of a loop over items that nothing is known of: GCC assumes 10, Wu and Larus 8.3, Wagner 5; measured in Rust 1–8.
const ITEMS: f64 = 2.0;
/// Rounds of `while`: they parse, search and wait.
const WHILE: f64 = 8.0;
/// Rounds of `loop`.
const LOOP: f64 = 12.0;
/// A table that is written out is gone through entry by entry up to this length; of a longer one the square root counts
/// beyond, since such tables are set up once and what is done per item of the input happens more often than assumed.
const TABLE: f64 = 16.0;
/// Rounds of a loop that leaves on success, retries counted.
pub(super) const RETRY: f64 = 1.1;

impl Walk<'_> {
    /// Rounds of a loop over items that nothing is known of.
    pub(super) fn unknown_rounds() -> Spread {
        Spread::between(1.0, ITEMS, 15.0)
    }

    /// Rounds of a `for`.
    pub(super) fn for_rounds(&self, iterable: ExprId, body: ExprId) -> (Spread, &'static str) {
        let rounds = match self.length(iterable) {
            Some(count) => count,
            None => Self::unknown_rounds(),
        };
        if self.always_leaves(body) {
            return (Spread::about(RETRY, 1.5), "for that leaves in its first rounds, over");
        }
        if rounds.best > 2.0 && self.may_leave(body) {
            let half = Spread::about(rounds.best / 2.0, 2.0);
            return (half, "for that leaves when it has found, over");
        }
        (rounds, "for over")
    }

    /// Rounds of a `loop`.
    pub(super) fn loop_rounds(&self, body: ExprId) -> (Spread, &'static str) {
        if self.always_leaves(body) || self.leaves_on_success(body) {
            (Spread::about(RETRY, 1.5), "loop that leaves on success")
        } else {
            (Spread::between(2.0, LOOP, 50.0), "loop")
        }
    }

    /// Rounds of a `while`.
    pub(super) fn while_rounds(&self, body: ExprId) -> (Spread, &'static str) {
        if self.always_leaves(body) {
            (Spread::about(RETRY, 1.5), "while that leaves on success")
        } else {
            (Spread::between(1.0, WHILE, 40.0), "while")
        }
    }

    /// Whether the end of the body leaves the loop.
    pub(super) fn always_leaves(&self, body: ExprId) -> bool {
        matches!(self.ending(body), Ending::Break | Ending::Return | Ending::Error)
    }

    /// Whether a statement of the body itself leaves the loop where something was found.
    fn leaves_on_success(&self, body: ExprId) -> bool {
        let ExprKind::Block(block) = &self.body.expressions[body].kind else { return false };
        let statements = block.statements.iter().filter_map(|statement| match statement {
            Statement::Expr(expr) => Some(*expr),
            Statement::Let { value, .. } => *value,
        });
        statements.chain(block.tail).any(|expr| self.is_success_exit(expr))
    }

    /// `if let Some(..) = .. { return .. }`, `match .. { Ok(..) => return .., .. }`, `if x.is_ok() { break }`.
    fn is_success_exit(&self, expr: ExprId) -> bool {
        let leaves = |branch| matches!(self.ending(branch), Ending::Break | Ending::Return);
        match &self.body.expressions[expr].kind {
            ExprKind::If { condition, then_branch, .. } => {
                leaves(*then_branch) && self.is_success(*condition)
            }
            ExprKind::Match { arms, .. } => {
                arms.len() <= 3
                    && arms.iter().any(|arm| {
                        self.asked(arm.pattern) == super::branches::Asked::Present
                            && leaves(arm.body)
                    })
            }
            _ => false,
        }
    }

    fn is_success(&self, condition: ExprId) -> bool {
        match &self.body.expressions[condition].kind {
            ExprKind::Let { pattern, .. } => {
                self.asked(*pattern) == super::branches::Asked::Present
            }
            ExprKind::MethodCall(call) => {
                matches!(call.method.as_str(), "is_ok" | "is_success" | "is_some")
            }
            _ => false,
        }
    }

    /// Whether some branch of the body leaves the loop without an error.
    fn may_leave(&self, body: ExprId) -> bool {
        let mut work = vec![body];
        while let Some(expr) = work.pop() {
            let kind = &self.body.expressions[expr].kind;
            match kind {
                ExprKind::Break { label: None, .. } => return true,
                ExprKind::Return(value) if !value.is_some_and(|value| self.is_failure(value)) => {
                    return true;
                }
                ExprKind::Closure(_)
                | ExprKind::Loop { .. }
                | ExprKind::For(_)
                | ExprKind::While { .. } => continue,
                ExprKind::Block(block) if block.kind == crate::syntax::facts::BlockKind::Async => {
                    continue;
                }
                _ => {}
            }
            kind.for_each_child(&mut |child| {
                if let Child::Expr(inside) = child {
                    work.push(inside);
                }
            });
        }
        false
    }

    /// How many items an iterable has, where that is written out.
    pub(super) fn length(&self, iterable: ExprId) -> Option<Spread> {
        self.length_within(iterable, 16)
    }

    fn length_within(&self, iterable: ExprId, depth: u32) -> Option<Spread> {
        let exact = |expr| self.number(expr).map(Spread::exact);
        let depth = depth.checked_sub(1)?;
        match &self.body.expressions[iterable].kind {
            ExprKind::Array(items) => Some(table(items.len())),
            ExprKind::Repeat { length, .. } => exact(*length),
            ExprKind::Range { start, end, is_inclusive } => {
                let start = start.map_or(Some(0.0), |start| self.number(start))?;
                let end = self.number((*end)?)?;
                let rounds = end - start + f64::from(u8::from(*is_inclusive));
                Some(Spread::exact(rounds.max(0.0)))
            }
            ExprKind::Reference(inside, _) => self.length_within(*inside, depth),
            ExprKind::MethodCall(call) => {
                let of = |expr| self.length_within(expr, depth);
                match call.method.as_str() {
                    "iter" | "iter_mut" | "into_iter" | "rev" | "enumerate" | "copied"
                    | "cloned" | "map" | "inspect" | "peekable" | "par_iter" | "into_par_iter"
                    | "as_slice" | "to_vec" => of(call.receiver),
                    "zip" => {
                        let other = call.arguments.first().and_then(|other| of(*other));
                        [of(call.receiver), other].into_iter().flatten().reduce(fewer)
                    }
                    "take" => {
                        let most = call.arguments.first().and_then(|most| exact(*most));
                        [of(call.receiver), most].into_iter().flatten().reduce(fewer)
                    }
                    "chain" => Some(of(call.receiver)?.plus(of(*call.arguments.first()?)?)),
                    _ => None,
                }
            }
            ExprKind::Call { callee, arguments } => {
                let ExprKind::Path(path) = &self.body.expressions[*callee].kind else {
                    return None;
                };
                match path.last_name().as_str() {
                    "once" => Some(Spread::ONE),
                    "repeat_n" => exact(*arguments.get(1)?),
                    _ => None,
                }
            }
            ExprKind::Macro(call) if call.path.last_name() == "vec" => match &call.meaning {
                MacroMeaning::List(items) => Some(table(items.len())),
                MacroMeaning::Repeat(_, length) => exact(*length),
                _ => None,
            },
            ExprKind::Path(_) => self.named_length(iterable, depth),
            _ => None,
        }
    }

    /// The length of what a local or constant holds. A `Vec` may grow after it was made.
    fn named_length(&self, path: ExprId, depth: u32) -> Option<Spread> {
        if let Some(Resolution::Local(pattern)) = self.types.resolution(path) {
            let value = *self.bound.get(&pattern)?;
            let is_fixed = matches!(
                self.body.expressions[value].kind,
                ExprKind::Array(_) | ExprKind::Repeat { .. } | ExprKind::Reference(..)
            ) || matches!(self.types.expressions[path].peeled(), Ty::Array(_));
            return if is_fixed { self.length_within(value, depth) } else { None };
        }
        self.constant(path, constant_length)
    }

    /// What `read` makes of the value of a const or static that `path` names.
    pub(super) fn constant<T>(
        &self,
        path: ExprId,
        read: impl Fn(&Body, ExprId) -> Option<T>,
    ) -> Option<T> {
        let Some(Resolution::Definition(Definition::Value(value))) = self.types.resolution(path)
        else {
            return None;
        };
        self.asks_others.set(true);
        let body = self.program.definitions.body_of_value(value)?;
        read(body, body.root?)
    }
}

/// What a table of so many entries counts: as many at most.
fn table(entries: usize) -> Spread {
    let entries = entries as f64;
    if entries <= TABLE {
        return Spread::exact(entries);
    }
    let best = TABLE * (entries / TABLE).sqrt();
    Spread::between(best, best, entries)
}

fn fewer(one: Spread, other: Spread) -> Spread {
    if other.best < one.best { other } else { one }
}

fn constant_length(body: &Body, value: ExprId) -> Option<Spread> {
    let mut at = value;
    loop {
        match &body.expressions[at].kind {
            ExprKind::Array(items) => return Some(table(items.len())),
            ExprKind::Reference(inside, _) => at = *inside,
            ExprKind::Block(block) if block.statements.is_empty() => at = block.tail?,
            _ => return None,
        }
    }
}
