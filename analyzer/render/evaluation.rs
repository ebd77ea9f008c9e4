//! A grouping written by hand beside the best one, for people.

use super::table::Table;
use super::text::joined;
use super::{Look, escape};
use crate::proposal::{CostParts, Evaluation, Improvement};

/// What the grouping costs, what is wrong with it, and what would better it.
pub fn text(evaluation: &Evaluation, look: Look) -> String {
    let mut parts = vec![costs(evaluation, look)];
    parts.extend(list("violated", &evaluation.violated, look));
    parts.extend(list("named, but no service", &names(&evaluation.unknown), look));
    parts.extend(list("not named, taken for alone", &names(&evaluation.missing), look));
    if !evaluation.improvements.is_empty() {
        parts.push(improvements(&evaluation.improvements, look));
    }
    parts.join("\n")
}

fn costs(evaluation: &Evaluation, look: Look) -> String {
    let heads =
        ["MILLICORES", ">TOTAL", ">CALLS", ">PROCESSES", ">ISOLATION", ">ABOVE BEST", "REMARK"];
    let mut table = Table::new(&heads);
    let proof = if evaluation.best_is_optimal { "proved to be the cheapest" } else { "" };
    table.row(row("this grouping", &evaluation.cost, &evaluation.above_best.to_string(), ""));
    table.row(row("the best found", &evaluation.best, "", proof));
    table.print(look)
}

fn row(name: &str, cost: &CostParts, above: &str, remark: &str) -> [String; 7] {
    let numbers = [cost.total, cost.calls, cost.processes, cost.isolation];
    let [total, calls, processes, isolation] = numbers.map(|number| number.to_string());
    [name.to_owned(), total, calls, processes, isolation, above.to_owned(), remark.to_owned()]
}

fn names(names: &[crate::base::Name]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

/// A heading with a line for each; nothing where there is none.
fn list(head: &str, lines: &[String], look: Look) -> Option<String> {
    let lines: String =
        lines.iter().map(|line| format!("  {}\n", escape::terminal(line))).collect();
    (!lines.is_empty()).then(|| format!("{}\n{lines}", look.bad(head)))
}

fn improvements(improvements: &[Improvement], look: Look) -> String {
    let mut table = Table::new(&["IMPROVEMENT", "FROM", "TO", ">SAVES"]);
    for found in improvements {
        let to = found.to.map_or_else(|| "a process of its own".to_owned(), |to| to.to_string());
        table.row([joined(&found.services), found.from.to_string(), to, found.saves.to_string()]);
    }
    table.print(look)
}
