//! The picture of the page: groups as boxes, services as lines of a box, calls as arrows.
//!
//! Boxes stand in columns from caller to callee: the column of a group is the longest way to it over the condensed graph of
//! groups (groups that call each other in a circle share a column), the layering of Sugiyama, Tagawa and Toda, "Methods for
//! visual understanding of hierarchical system structures" (1981), without its later steps. All figures are whole pixels.

use crate::base::Name;
use crate::proposal::Proposal;
use crate::render::escape;
use crate::render::graph::{Arrow, arrows, boxes};
use crate::render::text::rate;
use crate::services::{Protocol, ServiceKind};
use crate::weigh::WeightedGraph;
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// More services than this are no picture any more.
const MOST_SERVICES: usize = 300;
/// More arrows than this hide each other; the strongest are drawn.
const MOST_ARROWS: usize = 600;

const WIDTH: usize = 220;
const LINE: usize = 30;
const HEAD: usize = 30;
const PADDING: usize = 10;
const BETWEEN_COLUMNS: usize = 140;
const BETWEEN_BOXES: usize = 30;
/// Letters of a name that fit into a box.
const LETTERS: usize = 26;

/// A box with its place.
struct Placed {
    name: Option<Name>,
    members: Vec<Name>,
    left: usize,
    top: usize,
}

impl Placed {
    fn height(&self) -> usize {
        HEAD + self.members.len() * LINE + PADDING
    }
}

/// Where the line of a service stands.
#[derive(Clone, Copy)]
struct Spot {
    group: usize,
    left: usize,
    middle: usize,
}

/// The picture, or a sentence where there are too many services for one.
pub(super) fn draw(graph: &WeightedGraph, proposal: Option<&Proposal>) -> String {
    if graph.services.is_empty() {
        return String::new();
    }
    if graph.services.len() > MOST_SERVICES {
        return format!(
            "<p class=\"counts\">No picture of more than {MOST_SERVICES} services.</p>\n"
        );
    }
    let (arrows, hidden) = strongest(arrows(graph));
    let placed = arrange(single_boxes(boxes(graph, proposal)), &arrows);
    let spots = spots(&placed);
    let dashed: BTreeSet<Name> = graph
        .services
        .iter()
        .filter(|service| service.kind == ServiceKind::NotAnalysed)
        .map(|service| service.name)
        .collect();
    let width = placed.iter().map(|group| group.left + WIDTH).max().unwrap_or(0) + BETWEEN_COLUMNS;
    let height = placed.iter().map(|group| group.top + group.height()).max().unwrap_or(0) + PADDING;
    let groups: String = placed.iter().map(|group| draw_box(group, &dashed)).collect();
    let lines: String = arrows.iter().filter_map(|arrow| draw_arrow(arrow, &spots)).collect();
    let remark = match hidden {
        0 => String::new(),
        _ => format!("<p class=\"counts\">{hidden} weaker arrows are not drawn.</p>\n"),
    };
    format!(
        "<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"Process groups and the calls between services\">\n\
         <defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n\
         {groups}{lines}</svg>\n{remark}"
    )
}

/// Services that are in no group stand in a box each: together they would look like one.
fn single_boxes(boxes: Vec<(Option<Name>, Vec<Name>)>) -> Vec<(Option<Name>, Vec<Name>)> {
    let split = |(name, members): (Option<Name>, Vec<Name>)| match name {
        Some(_) => vec![(name, members)],
        None => members.into_iter().map(|member| (None, vec![member])).collect(),
    };
    boxes.into_iter().flat_map(split).collect()
}

fn strongest(mut arrows: Vec<Arrow>) -> (Vec<Arrow>, usize) {
    arrows.sort_by(|a, b| b.rate.total_cmp(&a.rate));
    let hidden = arrows.len().saturating_sub(MOST_ARROWS);
    arrows.truncate(MOST_ARROWS);
    (arrows, hidden)
}

fn arrange(boxes: Vec<(Option<Name>, Vec<Name>)>, arrows: &[Arrow]) -> Vec<Placed> {
    let columns = columns(&boxes, arrows);
    let mut next: BTreeMap<usize, usize> = BTreeMap::new();
    let place = |((name, members), column): ((Option<Name>, Vec<Name>), usize)| {
        let top = next.entry(column).or_insert(PADDING);
        let left = PADDING + column * (WIDTH + BETWEEN_COLUMNS);
        let placed = Placed { name, members, left, top: *top };
        *top += placed.height() + BETWEEN_BOXES;
        placed
    };
    boxes.into_iter().zip(columns).map(place).collect()
}

/// The column of every box: one more than the rightmost of its callers'.
fn columns(boxes: &[(Option<Name>, Vec<Name>)], arrows: &[Arrow]) -> Vec<usize> {
    let home: BTreeMap<Name, usize> = boxes
        .iter()
        .enumerate()
        .flat_map(|(at, (_, members))| members.iter().map(move |member| (*member, at)))
        .collect();
    let mut calls: DiGraph<(), ()> = DiGraph::new();
    for _ in boxes {
        calls.add_node(());
    }
    for arrow in arrows {
        if let (Some(&from), Some(&to)) = (home.get(&arrow.from), home.get(&arrow.to)) {
            calls.add_edge(NodeIndex::new(from), NodeIndex::new(to), ());
        }
    }
    let mut columns = vec![0; boxes.len()];
    // Components come callees first; from the back, every caller is placed before those it calls.
    for circle in tarjan_scc(&calls).iter().rev() {
        let inside: BTreeSet<NodeIndex> = circle.iter().copied().collect();
        let column = circle.iter().map(|member| columns[member.index()]).max().unwrap_or(0);
        for member in circle {
            columns[member.index()] = column;
        }
        for callee in circle.iter().flat_map(|&member| calls.neighbors(member)) {
            if !inside.contains(&callee) {
                columns[callee.index()] = columns[callee.index()].max(column + 1);
            }
        }
    }
    columns
}

fn spots(placed: &[Placed]) -> BTreeMap<Name, Spot> {
    let of_group = |(group, placed): (usize, &Placed)| {
        let spot = |(line, member): (usize, &Name)| {
            let middle = placed.top + HEAD + line * LINE + LINE / 2;
            (*member, Spot { group, left: placed.left, middle })
        };
        placed.members.iter().enumerate().map(spot).collect::<Vec<_>>()
    };
    placed.iter().enumerate().flat_map(of_group).collect()
}

fn draw_box(group: &Placed, dashed: &BTreeSet<Name>) -> String {
    let (left, top) = (group.left, group.top);
    let frame = format!(
        "<rect class=\"group\" x=\"{left}\" y=\"{top}\" width=\"{WIDTH}\" height=\"{}\" rx=\"8\"/>\n",
        group.height()
    );
    let name = group.name.map(|name| {
        let (x, y) = (left + PADDING, top + HEAD - PADDING);
        format!("<text class=\"name\" x=\"{x}\" y=\"{y}\">{}</text>\n", fitted(&name))
    });
    let member = |(line, member): (usize, &Name)| {
        let class = if dashed.contains(member) { "service elsewhere" } else { "service" };
        let (x, y) = (left + PADDING, top + HEAD + line * LINE + 2);
        format!(
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" rx=\"4\"/>\n\
             <text x=\"{}\" y=\"{}\">{}</text>\n",
            WIDTH - 2 * PADDING,
            LINE - 4,
            x + PADDING,
            y + 17,
            fitted(member),
        )
    };
    let members: String = group.members.iter().enumerate().map(member).collect();
    [frame, name.unwrap_or_default(), members].concat()
}

/// A name cut to what fits, whole in its title.
fn fitted(name: &str) -> String {
    if name.chars().count() <= LETTERS {
        return escape::html(name);
    }
    let start: String = name.chars().take(LETTERS - 1).collect();
    format!("<title>{}</title>{}…", escape::html(name), escape::html(&start))
}

/// An arrow from line to line: rightwards between columns, back to the left over the gap, and around the right side
/// inside one column.
fn draw_arrow(arrow: &Arrow, spots: &BTreeMap<Name, Spot>) -> Option<String> {
    let (from, to) = (spots.get(&arrow.from)?, spots.get(&arrow.to)?);
    let right = |spot: &Spot| spot.left + WIDTH - PADDING;
    let left = |spot: &Spot| spot.left + PADDING;
    let half = BETWEEN_COLUMNS / 2;
    let (start, end, first, second) = match from.left.cmp(&to.left) {
        Ordering::Less => {
            (right(from), left(to), right(from) + half, left(to).saturating_sub(half))
        }
        Ordering::Greater => {
            (left(from), right(to), left(from).saturating_sub(half), right(to) + half)
        }
        Ordering::Equal => {
            let bulge = PADDING + 20 + from.middle.abs_diff(to.middle) / 6;
            let control = right(from) + bulge.min(BETWEEN_COLUMNS);
            (right(from), right(to), control, control)
        }
    };
    let mut class = String::from("call");
    if from.group == to.group {
        class.push_str(" inside");
    }
    if arrow.protocol == Protocol::Queue {
        class.push_str(" queue");
    }
    let (y, z) = (from.middle, to.middle);
    Some(format!(
        "<path class=\"{class}\" stroke-width=\"{}\" d=\"M{start} {y}C{first} {y} {second} {z} {end} {z}\"><title>{} → {}: {} {}/s</title></path>\n",
        thickness(arrow.rate),
        escape::html(&arrow.from),
        escape::html(&arrow.to),
        arrow.protocol.as_str(),
        rate(arrow.rate),
    ))
}

/// One step for every power of ten, so that a busy arrow stands out and a rare one is still seen.
fn thickness(per_second: f64) -> usize {
    match per_second {
        rate if rate >= 100.0 => 5,
        rate if rate >= 10.0 => 4,
        rate if rate >= 1.0 => 3,
        rate if rate >= 0.1 => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::{columns, draw};
    use crate::base::Name;
    use crate::render::graph::Arrow;
    use crate::services::{Protocol, Service};
    use crate::weigh::WeightedGraph;

    fn arrow(from: &str, to: &str) -> Arrow {
        Arrow { from: Name::from(from), to: Name::from(to), protocol: Protocol::Http, rate: 1.0 }
    }

    #[test]
    fn callees_stand_right_of_their_callers() {
        let boxes: Vec<_> = ["a", "b", "c", "d"].map(|name| (None, vec![Name::from(name)])).into();
        let calls = [arrow("c", "b"), arrow("b", "a"), arrow("c", "a"), arrow("a", "b")];
        assert_eq!(columns(&boxes, &calls), [1, 1, 0, 0]);
    }

    #[test]
    fn too_many_services_are_said_not_drawn() {
        let service =
            |at: usize| Service { name: format!("s{at}").as_str().into(), ..Service::default() };
        let graph =
            WeightedGraph { services: (0..301).map(service).collect(), ..Default::default() };
        assert!(draw(&graph, None).contains("No picture of more than 300 services"));
    }
}
