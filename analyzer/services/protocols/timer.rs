//! Timers: code that runs by the clock, with the period where it is known.

use super::{Facts, LookedFor, Served};
use crate::base::Name;
use crate::link::{BodyOwner, FunctionId};
use crate::services::graph::EntryKind;
use crate::services::model::Protocol;
use crate::syntax::facts::{ExprId, ExprKind, Literal};

/// Functions that make a timer, with the argument that holds the period.
const TIMERS: &[(&str, usize)] = &[
    ("tokio::time::interval", 0),
    ("tokio::time::interval_at", 1),
    ("async_std::stream::interval", 0),
    ("actix_rt::time::interval", 0),
    ("actix_web::rt::time::interval", 0),
];

/// Functions that make a job from a cron expression, with the argument that holds it.
const CRONS: &[(&str, usize)] = &[
    ("tokio_cron_scheduler::Job::new", 0),
    ("tokio_cron_scheduler::Job::new_async", 0),
    ("tokio_cron_scheduler::job::JobLocked::new_async", 0),
    ("tokio_cron_scheduler::job::JobLocked::new", 0),
];

/// Units of `Duration::from_…` in seconds.
const UNITS: &[(&str, f64)] = &[
    ("from_secs", 1.0),
    ("from_millis", 0.001),
    ("from_micros", 0.000_001),
    ("from_mins", 60.0),
    ("from_hours", 3600.0),
    ("from_secs_f64", 1.0),
    ("from_secs_f32", 1.0),
];

/// Everything that runs by the clock.
pub(super) fn served(facts: Facts<'_>) -> Vec<Served> {
    let mut served = Vec::new();
    for (function, _, types) in facts.bodies_with(LookedFor::Timers) {
        let before = served.len();
        for call in &types.calls {
            let Some(path) = facts.callee(call) else { continue };
            let kind = if let Some((_, argument)) =
                TIMERS.iter().find(|(known, _)| *known == path.as_str())
            {
                let owner = BodyOwner::Function(function);
                let period = facts
                    .values
                    .argument(owner, call.expr, *argument)
                    .and_then(|period| seconds(facts, function, period));
                EntryKind::Timer(period.unwrap_or(0.0))
            } else if let Some((_, argument)) =
                CRONS.iter().find(|(known, _)| *known == path.as_str())
            {
                let text = facts.argument_text(function, call.expr, *argument);
                EntryKind::Cron(
                    text.first().map(|text| Name::new(&text.pattern())).unwrap_or_default(),
                )
            } else {
                continue;
            };
            served.push(Served {
                protocol: Protocol::Other,
                operation: Name::new(&operation(&kind)),
                kind,
                handler: Some(function),
                registered_in: vec![function],
                place: facts.place(function, call.span),
                topic: None,
            });
        }
        if served.len() == before {
            types.quiet.keep_quiet(LookedFor::Timers as u32);
        }
    }
    served
}

fn operation(kind: &EntryKind) -> String {
    match kind {
        EntryKind::Timer(period) if *period > 0.0 => format!("every {period} s"),
        EntryKind::Cron(text) => format!("cron {text}"),
        _ => "timer".to_owned(),
    }
}

/// `Duration::from_secs(30)` in seconds, where the number is written out or a constant.
fn seconds(facts: Facts<'_>, function: FunctionId, expr: ExprId) -> Option<f64> {
    let owner = BodyOwner::Function(function);
    let body = facts.values.body(owner)?;
    let ExprKind::Call { callee, arguments } = &body.expressions[expr].kind else { return None };
    let ExprKind::Path(path) = &body.expressions[*callee].kind else { return None };
    let (_, unit) = UNITS.iter().find(|(name, _)| path.last_name() == *name)?;
    let argument = *arguments.first()?;
    if let ExprKind::Literal(Literal::Integer(value, _)) = body.expressions[argument].kind {
        return Some(f64::from(u32::try_from(value).ok()?) * unit);
    }
    let text = facts.values.texts(owner, argument).first()?.as_literal()?;
    text.parse::<f64>().ok().map(|value| value * unit)
}
