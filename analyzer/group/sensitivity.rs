//! Which decisions would be others if the rates were at an end of their range?

use super::assignment::{Assignment, Scales};
use super::case::Case;
use super::local;
use super::model::{End, Sensitive};
use super::objective::{Estimate, Units, millicores};
use super::problem::{Homes, number, split};
use crate::base::{Error, Name};

/// How many are listed at most, those that save most first.
const LISTED: usize = 100;

/// Services that would move on their own under all-low or all-high rates, those that save most first.
pub(super) fn sensitive(
    case: &Case<'_>,
    group_of: &[u32],
    name_of: impl Fn(u32) -> Name,
) -> Result<Vec<Sensitive>, Error> {
    let mut found: Vec<(Units, Sensitive)> = Vec::new();
    let calls = &case.graph.calls;
    if calls.iter().any(|call| call.rate_low.is_some()) {
        flips(&case.under(Estimate::Low)?, group_of, End::Low, &name_of, &mut found);
    }
    if calls.iter().any(|call| call.rate_high.is_some()) {
        flips(&case.under(Estimate::High)?, group_of, End::High, &name_of, &mut found);
    }
    found.sort_by_key(|(saves, flip)| (std::cmp::Reverse(*saves), flip.service, flip.under));
    found.truncate(LISTED);
    Ok(found.into_iter().map(|(_, flip)| flip).collect())
}

/// Items whose best place is another one under the rates of `case`.
fn flips(
    case: &Case<'_>,
    group_of: &[u32],
    under: End,
    name_of: &impl Fn(u32) -> Name,
    found: &mut Vec<(Units, Sensitive)>,
) {
    let split = split(&case.instance, &case.rules, &Homes::default());
    for problem in &split.problems {
        let mut assignment = Assignment::of(problem, group_of);
        let mut scales = Scales::default();
        for item in 0..number(problem.len()) {
            let (gain, slot) = local::best_move(&mut assignment, &mut scales, item);
            if gain <= 0 {
                continue;
            }
            let host = assignment.slots[slot as usize].items.first();
            let host = host.map(|&host| name_of(problem.items[host as usize].services[0]));
            for &service in &problem.items[item as usize].services {
                let flip = Sensitive {
                    service: case.name(service),
                    group: host,
                    under,
                    saves: millicores(gain),
                };
                found.push((gain, flip));
            }
        }
    }
}
