//! How services, calls and groupings went over a line of commits.

use super::diff::{Diff, Side, compare};
use crate::base::Name;
use crate::source::Commit;
use serde::Serialize;

/// What became of the proposal, commit by commit.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct History {
    /// Version of this format.
    pub schema: u32,
    /// The range as it was asked for.
    pub range: String,
    /// One per commit read, oldest first.
    pub commits: Vec<Step>,
}

/// One commit.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Step {
    /// Full hash.
    pub commit: String,
    /// The day it was committed, in UTC: `2025-01-31`.
    pub date: String,
    /// First line of its message.
    pub summary: String,
    /// Why it could not be read; then nothing else is known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread: Option<String>,
    /// Whether services, calls or groups differ from the commit read before it.
    pub changed: bool,
    /// How many services there are.
    pub services: usize,
    /// How many operations they call of each other.
    pub calls: usize,
    /// How many process groups are proposed.
    pub groups: usize,
    /// Millicores of the proposal.
    pub cost: f64,
    /// Millicores of the grouping in force on this commit's calls: the committed proposal, or else what was proposed for
    /// the commit before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force: Option<f64>,
    /// How far the grouping in force is above a fresh start, as a share of the latter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drift: Option<f64>,
    /// What changed since the commit read before it.
    #[serde(skip_serializing_if = "Changes::is_nothing")]
    pub changes: Changes,
}

/// The changes of one commit, in short; `diff` has the places.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changes {
    /// Services that came.
    pub services_added: Vec<Name>,
    /// Services that went.
    pub services_removed: Vec<Name>,
    /// `orders calls Pay/Charge of payments`, for calls that came.
    pub calls_added: Vec<String>,
    /// The same for calls that went.
    pub calls_removed: Vec<String>,
    /// The same for calls with another rate.
    pub calls_changed: Vec<String>,
    /// Services in another group than before.
    pub moved: Vec<Name>,
    /// How many groups came, went or got another name.
    pub groups: usize,
}

impl Changes {
    fn of(diff: &Diff) -> Self {
        let call = |call: &crate::weigh::Call| {
            format!("{} calls {} of {}", call.from, call.operation, call.to)
        };
        let groups = &diff.groups;
        Self {
            services_added: diff.services.added.clone(),
            services_removed: diff.services.removed.clone(),
            calls_added: diff.calls.added.iter().map(call).collect(),
            calls_removed: diff.calls.removed.iter().map(call).collect(),
            calls_changed: diff.calls.changed.iter().map(|of| call(&of.call)).collect(),
            moved: groups.moved.iter().map(|moved| moved.service).collect(),
            groups: groups.added.len() + groups.removed.len() + groups.renamed.len(),
        }
    }

    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl Step {
    /// A commit that was read, after `before`.
    pub fn read(commit: &Commit, side: &Side, before: Option<&Side>) -> Self {
        let changes = before.map(|before| Changes::of(&compare(before, side))).unwrap_or_default();
        let proposal = &side.proposal;
        let cost = proposal.cost.as_ref().map_or(0.0, |cost| cost.proposed.total);
        let in_force = proposal.baseline.as_ref().map(|baseline| baseline.cost.total);
        let saves = proposal.baseline.as_ref().and_then(|baseline| baseline.could_save);
        let drift = in_force.map(|in_force| {
            let saves = saves.unwrap_or(0.0);
            if in_force > saves { saves / (in_force - saves) } else { 0.0 }
        });
        Self {
            changed: before.is_none() || !changes.is_nothing(),
            services: side.graph.services.len(),
            calls: side.graph.calls.len(),
            groups: proposal.process_groups.len(),
            cost,
            in_force,
            drift,
            changes,
            ..Self::about(commit)
        }
    }

    /// A commit that could not be read, and why.
    pub fn unread(commit: &Commit, reason: String) -> Self {
        Self { unread: Some(reason), ..Self::about(commit) }
    }

    fn about(commit: &Commit) -> Self {
        Self {
            commit: commit.hash.clone(),
            date: date(commit.time),
            summary: commit.summary.clone(),
            ..Self::default()
        }
    }
}

/// The day of a time in seconds since 1970, in UTC.
///
/// Howard Hinnant, "chrono-compatible low-level date algorithms" (2013): years begin in March, eras have 400 years.
fn date(seconds: i64) -> String {
    let days = seconds.div_euclid(86_400) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(-1), "1969-12-31");
        assert_eq!(date(951_782_400), "2000-02-29");
        assert_eq!(date(1_709_164_800), "2024-02-29");
        assert_eq!(date(1_735_689_599), "2024-12-31");
    }
}
