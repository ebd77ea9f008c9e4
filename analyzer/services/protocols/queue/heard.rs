//! From the function that subscribes to the code that says to what.

use super::Facts;
use crate::link::{BodyOwner, FunctionId};
use crate::services::text::{ALTERNATIVES, Part, Text};
use crate::syntax::facts::{ExprId, ExprKind};

/// How many wrappers a subscription is followed through.
const DEPTH: usize = 5;
/// How many callers of one wrapper are looked at.
const CALLERS: usize = 60;

/// Texts that stand together in one call, seen from the code that knows them.
#[derive(Clone, Debug)]
pub(super) struct Heard {
    pub(super) function: FunctionId,
    pub(super) expr: ExprId,
    pub(super) texts: Vec<Text>,
    /// What is called there, or the function itself where it is not seen from a caller.
    pub(super) entered: FunctionId,
}

/// The same call seen from the callers that decide what its texts are; the texts of one caller stay together.
pub(super) fn raised(
    facts: Facts<'_>,
    function: FunctionId,
    expr: ExprId,
    texts: Vec<Text>,
) -> Vec<Heard> {
    let mut done = Vec::new();
    let mut work = vec![(Heard { function, expr, texts, entered: function }, vec![function])];
    while let Some((heard, seen)) = work.pop() {
        let risen = if seen.len() <= DEPTH && depends(&heard) {
            rise(facts, &heard, &seen)
        } else {
            Vec::new()
        };
        if risen.is_empty() {
            done.push(heard);
        }
        for next in risen {
            let mut seen = seen.clone();
            seen.push(next.function);
            work.push((next, seen));
        }
    }
    for heard in &mut done {
        for text in &mut heard.texts {
            if text.is_open() {
                let closed = facts.values.close(vec![text.clone()], &|_| true);
                *text = closed.into_iter().next().unwrap_or_default();
            }
        }
    }
    done
}

/// Whether callers of the function decide.
fn depends(heard: &Heard) -> bool {
    heard.texts.iter().any(|text| {
        text.0.iter().any(|part| match part {
            Part::Variable(name) => name.is_open(),
            part => part.up_to() == Some(heard.function),
        })
    })
}

fn rise(facts: Facts<'_>, heard: &Heard, seen: &[FunctionId]) -> Vec<Heard> {
    let mut risen = Vec::new();
    for (owner, expr) in facts.values.callers(heard.function).iter().take(CALLERS) {
        let BodyOwner::Function(caller) = *owner else { continue };
        let is_reference = facts
            .program
            .definitions
            .body(caller)
            .is_some_and(|body| matches!(body.expressions[*expr].kind, ExprKind::Path(_)));
        if seen.contains(&caller) || is_reference {
            continue;
        }
        let mut rows: Vec<Vec<Text>> = vec![Vec::new()];
        for text in &heard.texts {
            let given = text.replaced(ALTERNATIVES, |part| match part {
                part if part.up_to() == Some(heard.function) => {
                    facts.values.passed_at(part, *owner, *expr)
                }
                _ => None,
            });
            rows = rows
                .iter()
                .flat_map(|row| {
                    given.iter().map(|text| {
                        let mut row = row.clone();
                        row.push(text.clone());
                        row
                    })
                })
                .take(24)
                .collect();
        }
        risen.extend(rows.into_iter().map(|texts| Heard {
            function: caller,
            expr: *expr,
            texts,
            entered: heard.function,
        }));
    }
    risen
}
