//! Loops that wait for something to happen: entries with the rate of their events, never multipliers.

use super::walk::Walk;
use crate::link::Resolution;
use crate::syntax::facts::{ExprId, ExprKind, Literal, MacroMeaning};
use crate::syntax::walk::Child;
use crate::weigh::Spread;

/// What the evidence calls such a loop.
pub(crate) const RULE: &str = "loop over events";

/// A loop that waits for events.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// What it waits for.
    pub kind: EventKind,
    /// Events per entry of the function, where entries happen more than once.
    pub per_entry: Spread,
}

/// What an event loop waits for.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum EventKind {
    /// A connection.
    Connection,
    /// A message, request or item of a stream.
    Message,
    /// The clock: period in seconds; 0 where it is not known.
    Tick(f64),
}

/// Methods whose awaited call means "wait for the next event".
const WAITS: &[(&str, EventKind)] = &[
    ("accept", EventKind::Connection),
    ("recv", EventKind::Message),
    ("recv_many", EventKind::Message),
    ("recv_async", EventKind::Message),
    ("next", EventKind::Message),
    ("try_next", EventKind::Message),
    ("next_message", EventKind::Message),
    ("poll_next", EventKind::Message),
    ("read", EventKind::Message),
    ("read_frame", EventKind::Message),
    ("read_line", EventKind::Message),
    ("next_line", EventKind::Message),
    ("receive", EventKind::Message),
    ("fetch", EventKind::Message),
    ("poll", EventKind::Message),
    ("consume", EventKind::Message),
    ("changed", EventKind::Message),
    ("notified", EventKind::Message),
    ("tick", EventKind::Tick(0.0)),
];

/// Functions that hand out the next event without being awaited (threads instead of tasks).
const BLOCKING: &[(&str, EventKind)] =
    &[("accept", EventKind::Connection), ("recv", EventKind::Message)];

/// Units of `Duration::from_…` in seconds.
const UNITS: &[(&str, f64)] = &[
    ("from_secs", 1.0),
    ("from_millis", 0.001),
    ("from_micros", 0.000_001),
    ("from_nanos", 0.000_000_001),
    ("from_mins", 60.0),
    ("from_hours", 3600.0),
    ("from_days", 86400.0),
    ("from_secs_f64", 1.0),
    ("from_secs_f32", 1.0),
];

impl Walk<'_> {
    /// What a loop with this body waits for in every round.
    pub(super) fn waits_for(&self, body: ExprId) -> Option<EventKind> {
        let mut found = None;
        let mut work = vec![body];
        while let Some(expr) = work.pop() {
            let kind = &self.body.expressions[expr].kind;
            let waits = match kind {
                ExprKind::Await(future) => self.awaited(*future),
                ExprKind::MethodCall(call) => {
                    BLOCKING.iter().find(|(name, _)| call.method == *name).map(|(_, kind)| *kind)
                }
                ExprKind::Macro(call) => match &call.meaning {
                    MacroMeaning::Select(arms) => {
                        arms.iter().filter_map(|arm| self.awaited(arm.future?)).reduce(earlier)
                    }
                    _ => None,
                },
                // What stands in a closure or task of its own waits elsewhere; an inner loop is asked for itself.
                ExprKind::Closure(_) | ExprKind::Loop { .. } | ExprKind::For(_) => continue,
                ExprKind::While { .. } => continue,
                ExprKind::Block(block) if block.kind == crate::syntax::facts::BlockKind::Async => {
                    continue;
                }
                _ => None,
            };
            found = [found, waits].into_iter().flatten().reduce(earlier);
            kind.for_each_child(&mut |child| {
                if let Child::Expr(inside) = child {
                    work.push(inside);
                }
            });
        }
        found
    }

    /// What awaiting this future waits for.
    fn awaited(&self, future: ExprId) -> Option<EventKind> {
        match &self.body.expressions[future].kind {
            ExprKind::MethodCall(call) => {
                let (_, kind) = WAITS.iter().find(|(name, _)| call.method == *name)?;
                match kind {
                    EventKind::Tick(_) => Some(EventKind::Tick(self.period_of(call.receiver))),
                    kind => Some(*kind),
                }
            }
            ExprKind::Call { callee, arguments } => {
                let ExprKind::Path(path) = &self.body.expressions[*callee].kind else {
                    return None;
                };
                if path.last_name() == "recv" {
                    // `select!` of crossbeam.
                    return Some(EventKind::Message);
                }
                let is_sleep = matches!(path.last_name().as_str(), "sleep" | "delay_for");
                is_sleep.then(|| {
                    EventKind::Tick(arguments.first().map_or(0.0, |period| self.seconds(*period)))
                })
            }
            ExprKind::Reference(inside, _) | ExprKind::Try(inside) => self.awaited(*inside),
            _ => None,
        }
    }

    /// The period of an `interval` that a local holds; 0 where it is not known.
    fn period_of(&self, interval: ExprId) -> f64 {
        let Some(made) = self.origin(interval) else { return 0.0 };
        let ExprKind::Call { callee, arguments } = &self.body.expressions[made].kind else {
            return 0.0;
        };
        let ExprKind::Path(path) = &self.body.expressions[*callee].kind else { return 0.0 };
        let period = match path.last_name().as_str() {
            "interval" => arguments.first(),
            "interval_at" => arguments.get(1),
            _ => None,
        };
        period.map_or(0.0, |period| self.seconds(*period))
    }

    /// A `Duration` in seconds; 0 where it is not known.
    pub(super) fn seconds(&self, duration: ExprId) -> f64 {
        let Some(made) = self.origin(duration) else { return 0.0 };
        let ExprKind::Call { callee, arguments } = &self.body.expressions[made].kind else {
            return 0.0;
        };
        let ExprKind::Path(path) = &self.body.expressions[*callee].kind else { return 0.0 };
        let unit = UNITS.iter().find(|(name, _)| path.last_name() == *name);
        let amount = arguments.first().and_then(|amount| self.number(*amount));
        unit.zip(amount).map_or(0.0, |((_, unit), amount)| unit * amount)
    }

    /// The expression that a local was bound to, followed through references; anything else stands for itself.
    pub(super) fn origin(&self, expr: ExprId) -> Option<ExprId> {
        let mut at = expr;
        for _ in 0..8 {
            match &self.body.expressions[at].kind {
                ExprKind::Reference(inside, _) | ExprKind::Cast { value: inside, .. } => {
                    at = *inside;
                }
                ExprKind::Path(_) => match self.types.resolution(at) {
                    Some(Resolution::Local(pattern)) => at = *self.bound.get(&pattern)?,
                    _ => return Some(at),
                },
                _ => return Some(at),
            }
        }
        None
    }

    /// The value of a number that is written out or a constant.
    pub(super) fn number(&self, expr: ExprId) -> Option<f64> {
        let at = self.origin(expr)?;
        match &self.body.expressions[at].kind {
            ExprKind::Literal(Literal::Integer(value, _)) => Some(*value as f64),
            ExprKind::Literal(Literal::Float(text, _)) => text.replace('_', "").parse().ok(),
            ExprKind::Binary { operator, left, right } if *operator == "*" => {
                Some(self.number(*left)? * self.number(*right)?)
            }
            ExprKind::Path(_) => {
                self.constant(at, |body, value| match body.expressions[value].kind {
                    ExprKind::Literal(Literal::Integer(value, _)) => Some(value as f64),
                    _ => None,
                })
            }
            _ => None,
        }
    }
}

/// Of two events the one that says more: connections, then messages, then the clock.
fn earlier(one: EventKind, other: EventKind) -> EventKind {
    match (one, other) {
        (EventKind::Connection, _) | (_, EventKind::Connection) => EventKind::Connection,
        (EventKind::Message, _) | (_, EventKind::Message) => EventKind::Message,
        (EventKind::Tick(one), EventKind::Tick(other)) if one > 0.0 && other > 0.0 => {
            EventKind::Tick(one.min(other))
        }
        (EventKind::Tick(one), EventKind::Tick(other)) => EventKind::Tick(one.max(other)),
    }
}
